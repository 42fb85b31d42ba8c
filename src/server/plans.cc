#include "server/plans.h"

#include "server/native_format.h"
#include "server/openai_format.h"

namespace coppice {
namespace {

// `max_new_tokens` 0 with logprobs scores the prompt: there is nothing else to report.
void score_whole_prompt(const SamplingParams& sampling, LogprobParams& logprobs) {
  if (logprobs.enabled && sampling.max_new_tokens == 0 && logprobs.start_len < 0) logprobs.start_len = 0;
}

uint32_t interval(const ServerCore& core, const api::Sampling& sampling) {
  return std::max(1U, sampling.stream_interval > 0 ? sampling.stream_interval : core.config.stream_interval);
}

GenerationPlan plan_openai(const ServerCore& core, const api::OpenAiOptions& options) {
  GenerationPlan plan;
  plan.n = options.sampling.n;
  plan.stream = options.stream;
  plan.stream_interval = interval(core, options.sampling);
  plan.priority = options.priority.value_or(0);
  return plan;
}

GenerationPlan::Item openai_item(const api::OpenAiOptions& options, size_t index) {
  GenerationPlan::Item item;
  item.sampling = to_params(options.sampling);
  item.logprobs = to_params(options.logprobs);
  if (index < options.rids.size()) item.rid = options.rids[index];
  item.cache_namespace = options.cache_namespace;
  return item;
}

bool wants_usage(const ServerCore& core, const api::OpenAiOptions& options) {
  return options.include_usage || core.config.stream_default_include_usage;
}

}  // namespace

SamplingParams to_params(const api::Sampling& sampling) {
  SamplingParams out;
  out.max_new_tokens = sampling.max_new_tokens;
  out.min_new_tokens = sampling.min_new_tokens;
  out.temperature = sampling.temperature;
  out.top_p = sampling.top_p;
  out.top_k = sampling.top_k;
  out.min_p = sampling.min_p;
  out.frequency_penalty = sampling.frequency_penalty;
  out.presence_penalty = sampling.presence_penalty;
  out.repetition_penalty = sampling.repetition_penalty;
  out.seed = sampling.seed;
  out.n = sampling.n;
  out.logit_bias = sampling.logit_bias;
  out.ignore_eos = sampling.ignore_eos;
  out.stop_token_ids = sampling.stop_token_ids;
  out.stop = sampling.stop;
  out.stop_regex = sampling.stop_regex;
  out.no_stop_trim = sampling.no_stop_trim;
  out.skip_special_tokens = sampling.skip_special_tokens;
  out.spaces_between_special_tokens = sampling.spaces_between_special_tokens;
  return out;
}

LogprobParams to_params(const api::LogprobOptions& options) {
  return {options.enabled, options.start_len, options.num_top, options.ids, options.with_text};
}

GenerationPlan plan_generate(const ServerCore& core, api::GenerateRequest request) {
  GenerationPlan plan;
  plan.n = request.n();
  plan.stream = request.stream;
  plan.stream_interval = interval(core, request.sampling.front());
  plan.keep_prompt_tokens = request.return_prompt_token_ids;
  plan.log_metrics = request.log_metrics;
  plan.priority = request.priority.value_or(0);
  plan.rid = std::move(request.rid);
  plan.format = make_native_format({.is_list = request.replies_with_list(),
                                    .incremental = request.stream && core.config.incremental_streaming_output,
                                    .return_prompt_token_ids = request.return_prompt_token_ids,
                                    .cache_report = request.cache_report});
  for (api::GenerateItem& item : request.items) {
    GenerationPlan::Item& out = plan.items.emplace_back();
    out.sampling = to_params(request.sampling_of(item));
    out.logprobs = to_params(item.logprobs);
    score_whole_prompt(out.sampling, out.logprobs);
    out.rid = std::move(item.rid);
    out.cache_namespace = std::move(item.extra_key);
    out.prompt = std::move(item.prompt);
  }
  if (!plan.items.front().prompt.is_text) plan.prompt_field = "input_ids";
  return plan;
}

GenerationPlan plan_completion(const ServerCore& core, api::CompletionRequest request) {
  GenerationPlan plan = plan_openai(core, request.options);
  plan.prompt_field = "prompt";
  plan.first_rid_names_all = request.prompts.size() > 1 && request.options.rids.size() < 2;
  plan.format = make_completion_format(request.options, wants_usage(core, request.options), request.echo);
  for (size_t i = 0; i < request.prompts.size(); ++i) {
    GenerationPlan::Item& item = plan.items.emplace_back(openai_item(request.options, i));
    item.prompt = std::move(request.prompts[i]);
    plan.keep_prompt_tokens = plan.keep_prompt_tokens || (request.echo && !item.prompt.is_text);
  }
  return plan;
}

Result<GenerationPlan> plan_chat(const ServerCore& core, api::ChatRequest request) {
  GenerationPlan plan = plan_openai(core, request.options);
  plan.prompt_field = request.input_ids ? "input_ids" : "messages";
  plan.keep_prompt_tokens = request.options.return_prompt_token_ids;
  plan.format = make_chat_format(request.options, wants_usage(core, request.options));
  GenerationPlan::Item item = openai_item(request.options, 0);
  if (request.input_ids) {
    item.prompt.is_text = false;
    item.prompt.ids = *std::move(request.input_ids);
  } else {
    ASSIGN_OR_RETURN(RenderedChat rendered,
                     render_chat(core, request.prompt, {.max_tokens = core.parse.max_prompt_tokens}));
    item.prompt.text = std::move(rendered.text);
    item.kind = rendered.kind;
  }
  plan.items.push_back(std::move(item));
  return plan;
}

Result<RenderedChat> render_chat(const ServerCore& core, const api::ChatPrompt& prompt, PromptBounds bounds) {
  if (core.chat_template == nullptr || core.tokenizer == nullptr) {
    return invalid_argument("messages",
                            "This model has no chat template; use /v1/completions, or start the server "
                            "with --chat-template.");
  }
  if (!core.config.allow_auto_truncate) {
    RETURN_IF_ERROR(check_text_bytes(core, prompt.messages_json.size(), bounds, "messages"));
  }
  RenderedChat rendered;
  std::string context = api::template_context(prompt);
  std::string tail = prompt.final_text;
  if (core.config.escape_special_tokens) {
    rendered.kind = PromptText::kMarkedTemplate;
    ASSIGN_OR_RETURN(context, core.tokenizer->mark_json(context));
    ASSIGN_OR_RETURN(tail, core.tokenizer->mark_text(tail));
  }
  Result<std::string> text = core.chat_template->render(context);
  if (!text.ok()) return invalid_argument("messages", text.error().message);
  rendered.text = std::move(text).value();
  if (prompt.continue_final_message) rendered.text += tail;
  return rendered;
}

}  // namespace coppice
