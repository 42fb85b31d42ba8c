#include "api/limits.h"

#include <charconv>

#include "api/field_table.h"

namespace coppice::api {

namespace {

std::string text_of(double value) {
  char digits[32];
  return {digits, std::to_chars(digits, digits + sizeof(digits), value).ptr};
}

std::string items_and_bytes(const Limit& limit) {
  std::string text = "a list of at most " + std::to_string(limit.max_items) + " strings";
  if (limit.max_bytes != 0) text += " of at most " + std::to_string(limit.max_bytes) + " bytes each";
  return text;
}

std::string token_id_range(const ParseContext& context) {
  return "from 0 to " + std::to_string(static_cast<int64_t>(context.logits_width) - 1);
}

std::string range(const Limit& limit) {
  return limit.low_open ? "above " + text_of(limit.low) + " and at most " + text_of(limit.high)
                        : "from " + text_of(limit.low) + " to " + text_of(limit.high);
}

// What the value must be, by its type.
std::string demand(const Limit& limit, const ParseContext& context) {
  switch (limit.type) {
    case ValueType::kBool:
      return "true or false";
    case ValueType::kInteger:
      return "an integer from " + std::to_string(limit.min) + " to " + std::to_string(limit.max) +
             (limit.not_zero ? ", but not 0" : "");
    case ValueType::kNumber:
      return "a number " + range(limit);
    case ValueType::kString:
      return limit.max_bytes == 0 ? "a string" : "a string of at most " + std::to_string(limit.max_bytes) + " bytes";
    case ValueType::kStrings:
      return "a string or " + items_and_bytes(limit);
    case ValueType::kTokenIds:
      return "a list of at most " + std::to_string(limit.max_items != 0 ? limit.max_items : context.max_prompt_tokens) +
             " token ids " + token_id_range(context);
    case ValueType::kBiases:
      return "an object of at most " + std::to_string(limit.max_items) + " token ids " + token_id_range(context) +
             ", each with a number " + range(limit);
    case ValueType::kPrompt:
      return "a string or a list of at most " + std::to_string(limit.max_items) + " of them";
    case ValueType::kObject:
      return "an object";
    case ValueType::kObjects:
      return "a list of at most " + std::to_string(limit.max_items) + " objects";
    case ValueType::kNotBuilt:
    case ValueType::kIgnored:
      break;
  }
  return {};
}

}  // namespace

std::string_view to_string(Endpoint endpoint) {
  switch (endpoint) {
    case Endpoint::kGenerate:
    case Endpoint::kSamplingParams:
      return "/generate";
    case Endpoint::kCompletions:
      return "/v1/completions";
    case Endpoint::kChat:
      return "/v1/chat/completions";
    case Endpoint::kTokenize:
      return "/tokenize";
    case Endpoint::kDetokenize:
      return "/detokenize";
    case Endpoint::kAbort:
      return "/abort_request";
  }
  return "";
}

std::string field_path(const Limit& limit, Endpoint endpoint) {
  return (endpoint == Endpoint::kSamplingParams ? "sampling_params." : "") + std::string(limit.field);
}

std::string refusal(const Limit& limit, Endpoint endpoint, const ParseContext& context) {
  std::string text = field_path(limit, endpoint);
  if (limit.type == ValueType::kNotBuilt) {
    text += " is not built yet";
    if (!limit.rule.empty()) text += " (" + std::string(limit.rule) + ")";
    text += ": leave it out";
    if (limit.neutral.empty()) return text;
    text += ", or send ";
    for (const char c : limit.neutral) {
      if (c == ' ') {
        text += " or ";
      } else {
        text += c;
      }
    }
    return text;
  }
  text += " must be " + (limit.rule.empty() ? demand(limit, context) : std::string(limit.rule));
  if (limit.or_list) text += ", or a list of at most " + std::to_string(kMaxPrompts) + " of them, one per prompt";
  return text;
}

std::string too_long(std::string_view what, const ParseContext& context) {
  return "The input (" + std::string(what) + ") is longer than the model's context length (" +
         std::to_string(context.context_length) + " tokens) and the KV pool allow; the longest prompt here has " +
         std::to_string(context.max_prompt_tokens) + " tokens: shorten it.";
}

std::vector<Limit> all_limits() {
  std::vector<Limit> limits;
  add_sampling_limits(limits);
  add_generate_limits(limits);
  add_openai_limits(limits);
  add_completion_limits(limits);
  add_chat_limits(limits);
  add_chat_prompt_limits(limits);
  add_helper_limits(limits);
  return limits;
}

}  // namespace coppice::api
