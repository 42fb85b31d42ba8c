#include "server/format_parts.h"

#include <chrono>

namespace coppice {

api::FinishReason to_api(const FinishReason& reason) {
  api::FinishReason out;
  switch (reason.type) {
    case FinishType::kStop:
      out.kind = api::FinishReason::Kind::kStopText;
      if (const auto* token = std::get_if<TokenId>(&reason.matched)) {
        out.kind = api::FinishReason::Kind::kStopToken;
        out.matched_token = *token;
      } else if (const auto* text = std::get_if<std::string>(&reason.matched)) {
        out.matched_text = *text;
      }
      break;
    case FinishType::kLength:
      out.kind = api::FinishReason::Kind::kLength;
      out.length = reason.length_tokens;
      break;
    case FinishType::kAbort:
      out.kind = api::FinishReason::Kind::kAbort;
      out.message = reason.abort_message;
      out.status_code = reason.abort_status;
      break;
  }
  return out;
}

api::CacheReport to_api(const CacheReport& report) {
  return {report.matched_tokens, report.computed_tokens, to_string(report.reason), report.position};
}

api::LogprobSpan logprob_span(std::span<const api::LogprobEntry> entries, const LogprobParams& params) {
  return {entries, params.num_top, static_cast<uint32_t>(params.ids.size())};
}

api::Usage total_usage(const Generation& generation, const api::CacheReport* cache) {
  api::Usage usage{.cache = cache};
  for (const PromptState& prompt : generation.prompts()) {
    usage.prompt_tokens += prompt.num_tokens;
    usage.cached_tokens += prompt.cache.matched_tokens;
  }
  for (const Choice& choice : generation.choices()) usage.completion_tokens += choice.num_tokens;
  return usage;
}

double unix_now_s() {
  return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

}  // namespace coppice
