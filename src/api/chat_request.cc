#include "api/chat_request.h"

#include "api/chat_prompt_draft.h"
#include "api/openai_draft.h"

namespace coppice::api {

namespace {

using enum Endpoint;
using enum ValueType;

struct Draft : OpenAiDraft {
  ChatPromptDraft prompt;
  std::optional<std::vector<TokenId>> input_ids;
  std::optional<int64_t> max_completion_tokens;
  bool logprobs = false;
  std::optional<int64_t> top_logprobs;
  bool return_prompt_token_ids = false;
  bool return_meta_info = false;
};

constexpr uint32_t kHere = on(kChat);
constexpr Limit flag(std::string_view field) { return {.field = field, .endpoints = kHere, .type = kBool}; }
constexpr Limit not_built(std::string_view field, std::string_view neutral = {}) {
  return {.field = field, .endpoints = kHere, .type = kNotBuilt, .neutral = neutral};
}
constexpr Limit ignored(std::string_view field) { return {.field = field, .endpoints = kHere, .type = kIgnored}; }

constexpr Field<Draft> kFields[] = {
    {{.field = "max_completion_tokens", .endpoints = kHere, .type = kInteger, .max = 0x7FFFFFFF},
     into<&Draft::max_completion_tokens>},
    {flag("logprobs"), into<&Draft::logprobs>},
    {{.field = "top_logprobs", .endpoints = kHere, .type = kInteger, .max = 128}, into<&Draft::top_logprobs>},
    {{.field = "input_ids", .endpoints = kHere, .type = kTokenIds}, into<&Draft::input_ids>},
    {flag("return_prompt_token_ids"), into<&Draft::return_prompt_token_ids>},
    {flag("return_meta_info"), into<&Draft::return_meta_info>},
    {not_built("functions")},
    {not_built("function_call", "\"none\" \"auto\"")},
    {not_built("task")},
    // Without tools and without a reasoning parser none of these can change an answer.
    {ignored("parallel_tool_calls")},
    {ignored("separate_reasoning")},
    {ignored("stream_reasoning")},
};

}  // namespace

void add_chat_limits(std::vector<Limit>& out) { add_limits<Draft>(kFields, out); }

Result<ChatRequest> parse_chat(std::string_view body, const ParseContext& context) {
  JsonReader json(body, kMaxJsonDepth);
  Parse parse{json, context, kChat};
  Draft draft;
  const bool read = read_body(parse, [&](std::string_view key) {
    if (!read_field<Draft>(parse, kFields, key, draft) && !read_chat_prompt_field(parse, key, draft.prompt) &&
        !read_openai_field(parse, key, draft)) {
      json.skip();
    }
  });
  if (!read) return json.error();

  ChatRequest request;
  if (draft.input_ids) {
    if (draft.input_ids->empty()) return invalid_argument("input_ids", "input_ids must hold at least one token id");
    request.input_ids = std::move(draft.input_ids);
  } else {
    ASSIGN_OR_RETURN(request.prompt, to_chat_prompt(std::move(draft.prompt), context));
  }
  if (draft.max_completion_tokens) draft.sampling.max_new_tokens = draft.max_completion_tokens;
  LogprobOptions logprobs;
  if (draft.logprobs) {
    logprobs.enabled = true;
    logprobs.with_text = true;
    logprobs.num_top = static_cast<uint32_t>(draft.top_logprobs.value_or(0));
  }
  const bool return_prompt_token_ids = draft.return_prompt_token_ids;
  const bool return_meta_info = draft.return_meta_info;
  ASSIGN_OR_RETURN(request.options, to_options(std::move(draft), 1, kChat, context));
  request.options.logprobs = std::move(logprobs);
  request.options.return_prompt_token_ids = return_prompt_token_ids;
  request.options.return_meta_info = return_meta_info;
  return request;
}

}  // namespace coppice::api
