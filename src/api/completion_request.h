// /v1/completions.
#pragma once

#include <string_view>
#include <vector>

#include "api/generate_request.h"
#include "api/openai_options.h"

namespace coppice::api {

struct CompletionRequest {
  OpenAiOptions options;        // logprobs.start_len is 0 with echo and logprobs
  std::vector<Prompt> prompts;  // at least one
  bool echo = false;            // the answer's text, and its logprobs, begin with the prompt
};

Result<CompletionRequest> parse_completion(std::string_view body, const ParseContext& context);

}  // namespace coppice::api
