// What a hub says about one revision of a model, reduced to the files that serving needs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace coppice {

struct HubFile {
  std::string name;  // plain, or additional_chat_templates/NAME.jinja: files of other folders are not wanted
  uint64_t size = 0;
  std::string etag;  // the blob's name: SHA-256 of large files, git's SHA-1 of others; empty where the list lacks it
  bool is_large = false;
};

struct HubListing {
  std::string commit;  // 40 hexadecimal digits
  std::vector<HubFile> files;
};

// Parses the answer of /api/models/NAME/revision/REVISION?blobs=true; it is untrusted. Files are in the order in which
// to fetch them: weights last, before them the files that make a tokenizer.
Result<HubListing> parse_hub_listing(std::string_view text);

bool is_weights_file(std::string_view name);

bool is_hex(std::string_view text, size_t length);

}  // namespace coppice
