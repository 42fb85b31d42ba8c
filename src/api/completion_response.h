// /v1/completions' answers.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "api/response_parts.h"

namespace coppice::api {

// What every answer and chunk of one request repeats.
struct OpenAiHead {
  std::string_view id;
  int64_t created = 0;  // seconds since 1970
  std::string_view model;
  std::string_view weight_version = "default";  // not in chunks
};

struct CompletionChoice {
  uint32_t index = 0;
  std::string_view text;
  bool has_logprobs = false;
  LogprobSpan input_logprobs;               // with echo; the first is NaN
  LogprobSpan output_logprobs;              // in a chunk: of the tokens since the last chunk
  const TokenBytes* token_bytes = nullptr;  // must be set with has_logprobs
  const FinishReason* finish = nullptr;     // null: not yet
};

void append_completion(std::string& out, const OpenAiHead& head, std::span<const CompletionChoice> choices,
                       const Usage& usage);

// The events of one request's stream. Made once per request; a chunk is then a few copies.
class CompletionChunks {
 public:
  explicit CompletionChunks(const OpenAiHead& head);
  // `usage`: null unless continuous_usage_stats. The last text chunk of a choice carries its finish.
  void chunk(std::string& out, const CompletionChoice& choice, const Usage* usage) const;
  void usage(std::string& out, const Usage& usage) const;

 private:
  std::string head_;  // up to and with "choices":[
};

}  // namespace coppice::api
