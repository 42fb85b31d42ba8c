// The Hugging Face hub: a model's safetensors, JSON and tokenizer files in the cache folder that transformers and
// huggingface_hub use too (models--org--name/{blobs,snapshots,refs}), so that whichever came first serves the others.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace coppice {

// Called about five times a second, on the downloading thread, with the bytes of all files that are there and wanted;
// never when everything is in the cache.
using HubProgress = std::function<void(uint64_t done_bytes, uint64_t total_bytes)>;

struct HubOptions {
  std::string endpoint = "https://huggingface.co";
  std::string token;  // sent to the endpoint's scheme, host and port only, never after a redirect elsewhere
  std::filesystem::path cache;
  std::string revision = "main";  // a branch, tag or commit
  bool offline = false;           // the cache only
  bool with_weights = true;       // false: the JSON, tokenizer and template files alone
  int64_t retry_delay_ms = 1000;  // doubled at each of the retries of a broken transfer
  HubProgress progress;
  std::function<void(const std::string&)> note;  // a line for the user, e.g. while another process downloads
};

// From HF_ENDPOINT, HF_TOKEN or the token file, HF_HUB_CACHE, HF_HOME and HF_HUB_OFFLINE, as huggingface_hub reads
// them.
HubOptions hub_options_from_environment();

// Whether `name` can be a model on the hub: "org/name" in the hub's letters.
bool is_hub_name(std::string_view name);

// The snapshot folder of `name` at options.revision, downloaded where the cache lacks it. Blocks. Any number of
// processes may ask for the same model: one downloads, the others wait for it.
// Files come whole or not at all: sizes and hashes are checked against the hub's listing before a blob gets its name.
// Weights come last, so that a snapshot with all of its weights has the rest too.
Result<std::filesystem::path> fetch_hub_model(const std::string& name, const HubOptions& options);

}  // namespace coppice
