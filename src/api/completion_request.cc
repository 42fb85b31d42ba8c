#include "api/completion_request.h"

#include "api/openai_draft.h"
#include "api/prompt_reader.h"

namespace coppice::api {

namespace {

using enum Endpoint;
using enum ValueType;

struct Draft : OpenAiDraft {
  Prompts prompt;
  bool echo = false;
  std::optional<int64_t> num_logprobs;  // as "logprobs"
};

bool read_prompt(Parse& parse, const Limit& limit, Draft& draft) {
  return read_prompts(parse, limit, {.text = true, .ids = true}, draft.prompt);
}

constexpr uint32_t kHere = on(kCompletions);
constexpr Field<Draft> kFields[] = {
    {{.field = "prompt",
      .endpoints = kHere,
      .type = kPrompt,
      .max_items = kMaxPrompts,
      .rule =
          "a string, a list of at most 1024 strings, a list of token ids below the width of the logits and no longer "
          "than the longest prompt, or a list of at most 1024 such lists"},
     read_prompt},
    {{.field = "echo", .endpoints = kHere, .type = kBool}, into<&Draft::echo>},
    {{.field = "logprobs", .endpoints = kHere, .type = kInteger, .max = 128}, into<&Draft::num_logprobs>},
    {{.field = "suffix", .endpoints = kHere, .type = kIgnored}},
};

}  // namespace

void add_completion_limits(std::vector<Limit>& out) { add_limits<Draft>(kFields, out); }

Result<CompletionRequest> parse_completion(std::string_view body, const ParseContext& context) {
  JsonReader json(body, kMaxJsonDepth);
  Parse parse{json, context, kCompletions};
  Draft draft;
  const bool read = read_body(parse, [&](std::string_view key) {
    if (!read_field<Draft>(parse, kFields, key, draft) && !read_openai_field(parse, key, draft)) json.skip();
  });
  if (!read) return json.error();
  if (draft.prompt.items.empty()) return invalid_argument("prompt", "prompt must be given");

  CompletionRequest request;
  request.prompts = std::move(draft.prompt.items);
  request.echo = draft.echo;
  const std::optional<int64_t> num_logprobs = draft.num_logprobs;
  ASSIGN_OR_RETURN(request.options, to_options(std::move(draft), request.prompts.size(), kCompletions, context));
  if (num_logprobs) {
    LogprobOptions& logprobs = request.options.logprobs;
    logprobs.enabled = true;
    logprobs.with_text = true;
    logprobs.num_top = static_cast<uint32_t>(*num_logprobs);
    logprobs.start_len = request.echo ? 0 : -1;
  }
  return request;
}

}  // namespace coppice::api
