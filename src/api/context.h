// What validation needs to know about the server: the model's widths, the defaults, what is loaded. Constant after
// start.
#pragma once

#include <cstdint>
#include <string_view>

namespace coppice::api {

struct SamplingDefaults;

// The places where a field may stand; a bit each, so that one row of limits can hold for several.
enum class Endpoint : uint8_t {
  kGenerate,        // /generate, beside sampling_params
  kSamplingParams,  // /generate, inside sampling_params
  kCompletions,
  kChat,
  kTokenize,
  kDetokenize,
  kAbort,
};
inline constexpr int kNumEndpoints = 7;
std::string_view to_string(Endpoint endpoint);  // the path, "/generate" for both of its places

struct ParseContext {
  uint32_t logits_width = 0;    // token ids must be below this
  uint32_t context_length = 0;  // prompt + generated
  uint32_t max_prompt_tokens =
      0;  // longest prompt that can ever be admitted; longer lists of ids are refused while read
  bool allow_auto_truncate = false;  // then an over-long list of ids is the server's to cut
  bool has_tokenizer = true;         // without one: ids only, and no text stops
  bool has_chat_template = true;
  uint32_t max_batch_times_n = 1024;
  const SamplingDefaults* defaults = nullptr;  // borrowed; null: the API's own
};

}  // namespace coppice::api
