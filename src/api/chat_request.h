// /v1/chat/completions.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "api/chat_prompt.h"
#include "api/openai_options.h"
#include "base/strong_id.h"

namespace coppice::api {

struct ChatRequest {
  OpenAiOptions options;
  ChatPrompt prompt;
  std::optional<std::vector<TokenId>> input_ids;  // then the template and the messages are not used
  // Logprob objects in the answer; options.logprobs.num_top are top_logprobs.
};

Result<ChatRequest> parse_chat(std::string_view body, const ParseContext& context);

}  // namespace coppice::api
