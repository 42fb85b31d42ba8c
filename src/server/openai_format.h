// The answers of /v1/completions and /v1/chat/completions.
#pragma once

#include "api/openai_options.h"
#include "server/generation.h"

namespace coppice {

// `options` as the request had them. `echo`: the text, and its logprobs, begin with the prompt.
std::unique_ptr<AnswerFormat> make_completion_format(const api::OpenAiOptions& options, bool include_usage, bool echo);
std::unique_ptr<AnswerFormat> make_chat_format(const api::OpenAiOptions& options, bool include_usage);

}  // namespace coppice
