// The small requests: tokenize, detokenize, abort, and flush_cache's query.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/chat_prompt.h"
#include "api/context.h"
#include "base/result.h"
#include "base/strong_id.h"

namespace coppice::api {

struct TokenizeRequest {
  bool is_chat = false;  // `chat` instead of `prompts`
  ChatPrompt chat;
  std::vector<std::string> prompts;
  bool is_list = false;  // the answer's tokens and count are lists, even of one
  bool add_special_tokens = true;
};
Result<TokenizeRequest> parse_tokenize(std::string_view body, const ParseContext& context);

struct DetokenizeRequest {
  std::vector<std::vector<TokenId>> tokens;
  bool is_list = false;
  bool skip_special_tokens = true;
};
Result<DetokenizeRequest> parse_detokenize(std::string_view body, const ParseContext& context);

// One of them: `rid` is matched exactly.
struct AbortRequest {
  std::string rid;
  bool abort_all = false;
};
Result<AbortRequest> parse_abort(std::string_view body, const ParseContext& context);

// Seconds to wait for idleness, from the query string ("timeout=2.5"); 0 when absent; at most an hour.
Result<double> parse_flush_timeout(std::string_view query);

}  // namespace coppice::api
