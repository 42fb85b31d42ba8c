// /v1/chat/completions' answers.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "api/completion_response.h"
#include "api/generate_response.h"
#include "api/response_parts.h"

namespace coppice::api {

struct ChatChoice {
  uint32_t index = 0;
  std::string_view content;
  bool has_logprobs = false;
  LogprobSpan logprobs;                     // in a chunk: of the tokens since the last chunk
  const TokenBytes* token_bytes = nullptr;  // must be set with has_logprobs
  const FinishReason* finish = nullptr;     // whole answers only; chunks have their own call
  const MetaInfo* meta_info = nullptr;      // return_meta_info; whole answers only
};

struct ChatExtras {
  std::optional<std::span<const TokenId>> prompt_token_ids;  // return_prompt_token_ids
  std::optional<uint32_t> cached_tokens_details;             // return_cached_tokens_details: the device's count
};

void append_chat_completion(std::string& out, const OpenAiHead& head, std::span<const ChatChoice> choices,
                            const Usage& usage, const ChatExtras& extras = {});

// The events of one request's stream, in their order: role per choice, then deltas, then finish per choice, then usage
// when asked for, then append_done(). `usage` arguments: null unless continuous_usage_stats.
class ChatChunks {
 public:
  explicit ChatChunks(const OpenAiHead& head);
  void role(std::string& out, uint32_t index, const Usage* usage) const;
  void delta(std::string& out, const ChatChoice& choice, const Usage* usage) const;
  void finish(std::string& out, uint32_t index, const FinishReason& finish, const Usage* usage) const;
  void cached_tokens_details(std::string& out, uint32_t device_tokens) const;  // the sglext chunk
  void usage(std::string& out, const Usage& usage) const;

 private:
  std::string head_;  // up to and with "choices":[
};

}  // namespace coppice::api
