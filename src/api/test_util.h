// Shared by the tests of this folder.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/chat_request.h"
#include "api/completion_request.h"
#include "api/context.h"
#include "api/generate_request.h"
#include "api/helper_requests.h"
#include "base/result.h"

namespace coppice::api {

inline ParseContext test_context() { return {.logits_width = 1000, .context_length = 4096, .max_prompt_tokens = 2000}; }

// Parses `body` for `endpoint` and tells only how it ended.
inline Result<void> parse_any(Endpoint endpoint, std::string_view body, const ParseContext& context) {
  const auto end = [](auto&& result) -> Result<void> {
    if (!result.ok()) return result.error();
    return {};
  };
  switch (endpoint) {
    case Endpoint::kGenerate:
    case Endpoint::kSamplingParams:
      return end(parse_generate(body, context));
    case Endpoint::kCompletions:
      return end(parse_completion(body, context));
    case Endpoint::kChat:
      return end(parse_chat(body, context));
    case Endpoint::kTokenize:
      return end(parse_tokenize(body, context));
    case Endpoint::kDetokenize:
      return end(parse_detokenize(body, context));
    case Endpoint::kAbort:
      return end(parse_abort(body, context));
  }
  return {};
}

// The smallest request that `endpoint` takes, with `field` set to the JSON text `value`.
inline std::string body_with(Endpoint endpoint, std::string_view field, std::string_view value) {
  std::string member = "\"" + std::string(field) + "\":" + std::string(value);
  // Otherwise the default of the other field would bound these two.
  if (field == "min_new_tokens") member += ",\"max_new_tokens\":2147483647";
  if (field == "min_tokens") member += ",\"max_tokens\":2147483647";
  const auto with = [&](const std::string& required_field, const std::string& required) {
    return "{" + (field == required_field ? member : required + "," + member) + "}";
  };
  switch (endpoint) {
    case Endpoint::kGenerate:
      return field == "input_ids" ? "{" + member + "}" : with("text", R"("text":"a")");
    case Endpoint::kSamplingParams:
      return R"({"text":"a","sampling_params":{)" + member + "}}";
    case Endpoint::kCompletions:
      return with("prompt", R"("prompt":"a")");
    case Endpoint::kChat:
      return with("messages", R"("messages":[{"role":"user","content":"a"}])");
    case Endpoint::kTokenize:
      return field == "messages" ? "{" + member + "}" : with("prompt", R"("prompt":"a")");
    case Endpoint::kDetokenize:
      return with("tokens", R"("tokens":[1])");
    case Endpoint::kAbort:
      return "{" + member + "}";
  }
  return {};
}

inline std::string repeat(std::string_view item, size_t count, std::string_view separator = ",") {
  std::string text;
  for (size_t i = 0; i < count; ++i) {
    if (i > 0) text += separator;
    text += item;
  }
  return text;
}

}  // namespace coppice::api
