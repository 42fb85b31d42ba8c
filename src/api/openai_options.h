// What /v1/completions and /v1/chat/completions have in common.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/sampling.h"

namespace coppice::api {

struct OpenAiOptions {
  std::string model = "default";  // not checked against the served name
  Sampling sampling;
  LogprobOptions logprobs;  // with_text is always set when enabled
  bool stream = false;
  bool include_usage = false;     // stream_options: a last chunk with the usage
  bool continuous_usage = false;  // stream_options: usage in every chunk
  // Empty: the server makes one; one: the answer's id; or one a prompt (completions only), the first is the answer's
  // id.
  std::vector<std::string> rids;
  std::string cache_namespace;  // cache_salt and extra_key
  std::optional<int32_t> priority;
  bool cache_report = false;                  // usage.cache, when asked
  bool return_prompt_token_ids = false;       // chat, not streamed
  bool return_meta_info = false;              // chat, not streamed
  bool return_cached_tokens_details = false;  // sglext, chat: {"device": n, "host": 0}
};

}  // namespace coppice::api
