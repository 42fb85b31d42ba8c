// From api/'s typed requests to a GenerationPlan.
#pragma once

#include "api/chat_request.h"
#include "api/completion_request.h"
#include "api/generate_request.h"
#include "server/generation.h"

namespace coppice {

SamplingParams to_params(const api::Sampling& sampling);
LogprobParams to_params(const api::LogprobOptions& options);

GenerationPlan plan_generate(const ServerCore& core, api::GenerateRequest request);
GenerationPlan plan_completion(const ServerCore& core, api::CompletionRequest request);
// Renders the template: text thread.
Result<GenerationPlan> plan_chat(const ServerCore& core, api::ChatRequest request);

struct RenderedChat {
  std::string text;
  PromptText kind = PromptText::kTemplate;
};
// Refuses messages that can only be longer than bounds.max_tokens.
Result<RenderedChat> render_chat(const ServerCore& core, const api::ChatPrompt& prompt, PromptBounds bounds);

}  // namespace coppice
