// What a hub says about one revision of a model, reduced to the files that serving needs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace coppice {

struct HubFile {
  std::string name;  // plain: files of folders are not wanted
  uint64_t size = 0;
  std::string etag;  // the blob's name: SHA-256 of large files, git's SHA-1 of others
  bool is_large = false;
};

struct HubListing {
  std::string commit;  // 40 hexadecimal digits
  std::vector<HubFile> files;
};

// Parses the answer of /api/models/NAME/revision/REVISION?blobs=true; it is untrusted.
Result<HubListing> parse_hub_listing(std::string_view text);

bool is_hex(std::string_view text, size_t length);

}  // namespace coppice
