#include "api/generate_request.h"

#include <algorithm>

#include "api/prompt_reader.h"
#include "api/sampling_fields.h"

namespace coppice::api {

namespace {

using enum Endpoint;
using enum ValueType;
using Kind = JsonReader::Kind;

// The request as its fields said it, before what needs several of them.
struct Draft {
  Prompts text;
  Prompts input_ids;
  PerPrompt<SamplingFields> sampling;
  PerPrompt<std::string> rid;
  PerPrompt<std::string> extra_key;
  PerPrompt<bool> return_logprob;
  PerPrompt<std::optional<int64_t>> logprob_start_len;
  PerPrompt<int64_t> top_logprobs_num;
  PerPrompt<std::vector<TokenId>> token_ids_logprob;
  bool return_text_in_logprobs = false;
  bool stream = false;
  bool return_prompt_token_ids = false;
  bool cache_report = true;
  bool log_metrics = true;
  std::optional<int64_t> priority;
};

template <Prompts Draft::* Member, bool kText>
bool read_prompt(Parse& parse, const Limit& limit, Draft& draft) {
  if (parse.json.peek() == Kind::kNull) {
    (draft.*Member) = {};
    return parse.json.read_null();
  }
  return read_prompts(parse, limit, {.text = kText, .ids = !kText}, draft.*Member);
}

bool read_sampling(Parse& parse, const Limit& limit, Draft& draft) {
  draft.sampling = {};
  if (parse.json.peek() == Kind::kNull) return parse.json.read_null();
  if (parse.json.peek() != Kind::kArray) {
    return read_sampling_params(parse, limit, draft.sampling.values.emplace_back());
  }
  if (parse.json.accept_empty_array()) return true;
  draft.sampling.is_list = true;
  parse.json.begin_array();
  while (parse.json.next_element()) {
    if (draft.sampling.values.size() == limit.max_items) return parse.refuse(limit);
    SamplingFields& fields = draft.sampling.values.emplace_back();
    if (parse.json.peek() == Kind::kNull ? !parse.json.read_null() : !read_sampling_params(parse, limit, fields)) {
      return false;
    }
  }
  return parse.json.ok();
}

// [id], for all prompts, or [[id]].
bool read_token_ids_logprob(Parse& parse, const Limit& limit, Draft& draft) {
  auto& out = draft.token_ids_logprob;
  out = {};
  if (parse.json.peek() == Kind::kNull) return parse.json.read_null();
  const Kind first = parse.json.peek_first_element();
  if (first == Kind::kArray || first == Kind::kNull) return read_value(parse, limit, out);
  return read_value(parse, limit, out.values.emplace_back());
}

constexpr uint32_t kHere = on(kGenerate);
constexpr int64_t kMaxInt32 = 0x7FFFFFFF;
// A row whose value may also be a list, one per prompt.
constexpr Limit per_prompt(std::string_view field, ValueType type, int64_t min = 0, int64_t max = 0,
                           uint32_t max_bytes = 0) {
  return {.field = field,
          .endpoints = kHere,
          .type = type,
          .min = min,
          .max = max,
          .or_list = true,
          .max_items = kMaxPrompts,
          .max_bytes = max_bytes};
}
constexpr Limit not_built(std::string_view field, std::string_view neutral = {}) {
  return {.field = field, .endpoints = kHere, .type = kNotBuilt, .neutral = neutral};
}
constexpr Limit flag(std::string_view field) { return {.field = field, .endpoints = kHere, .type = kBool}; }

constexpr Field<Draft> kOwnFields[] = {
    {{.field = "text", .endpoints = kHere, .type = kPrompt, .max_items = kMaxPrompts}, read_prompt<&Draft::text, true>},
    {{.field = "input_ids",
      .endpoints = kHere,
      .type = kPrompt,
      .max_items = kMaxPrompts,
      .rule = "a list of token ids below the width of the logits, no longer than the longest prompt, or a list of such "
              "lists"},
     read_prompt<&Draft::input_ids, false>},
    {{.field = "sampling_params",
      .endpoints = kHere,
      .type = kObject,
      .max_items = kMaxPrompts,
      .rule = "an object, or a list of at most 1024 of them, one per prompt"},
     read_sampling},
    {per_prompt("rid", kString, 0, 0, kMaxIdBytes), into<&Draft::rid>},
    {per_prompt("extra_key", kString, 0, 0, kMaxIdBytes), into<&Draft::extra_key>},
    {per_prompt("return_logprob", kBool), into<&Draft::return_logprob>},
    {per_prompt("logprob_start_len", kInteger, -1, kMaxInt32), into<&Draft::logprob_start_len>},
    {per_prompt("top_logprobs_num", kInteger, 0, 128), into<&Draft::top_logprobs_num>},
    {{.field = "token_ids_logprob", .endpoints = kHere, .type = kTokenIds, .max_items = 128}, read_token_ids_logprob},
    {flag("return_text_in_logprobs"), into<&Draft::return_text_in_logprobs>},
    {flag("stream"), into<&Draft::stream>},
    {flag("return_prompt_token_ids"), into<&Draft::return_prompt_token_ids>},
    {flag("cache_report"), into<&Draft::cache_report>},
    {flag("log_metrics"), into<&Draft::log_metrics>},
    {{.field = "priority", .endpoints = kHere, .type = kInteger, .min = -kMaxInt32, .max = kMaxInt32},
     into<&Draft::priority>},
    {not_built("input_embeds")},
    {not_built("image_data")},
    {not_built("video_data")},
    {not_built("audio_data")},
    {not_built("session_params")},
    {not_built("lora_path")},
    {not_built("routed_dp_rank", "0")},
    {not_built("data_parallel_rank", "0")},
    {not_built("disagg_prefill_dp_rank")},
    {not_built("bootstrap_host")},
    {not_built("bootstrap_port")},
    {not_built("bootstrap_room")},
    {not_built("bootstrap_pair_key")},
    {not_built("decode_tp_size")},
    {not_built("return_hidden_states")},
    {not_built("return_routed_experts")},
    {not_built("return_indexer_topk")},
    {not_built("custom_logit_processor")},
    {not_built("require_reasoning")},
    {not_built("return_entropy")},
    {not_built("return_bytes")},
    {not_built("prompt_logprobs")},
};
// Some send them beside the prompt.
constexpr auto kFields = with_not_built(kOwnFields, kOthersOptions, kHere);

// The value for prompt `i`: one for all, or one each.
template <class T>
T pick(PerPrompt<T>& field, size_t i) {
  if (field.values.empty()) return T{};
  return field.is_list ? std::move(field.values[i]) : field.values.front();
}

Result<void> check_counts(const Draft& draft, size_t num_prompts) {
  const auto check = [&](const auto& list, const char* field) -> Result<void> {
    if (!list.is_list || list.values.size() == num_prompts) return {};
    return invalid_argument(field, std::string(field) + " must have one entry per prompt, which is " +
                                       std::to_string(num_prompts) + ", and has " + std::to_string(list.values.size()));
  };
  RETURN_IF_ERROR(check(draft.sampling, "sampling_params"));
  RETURN_IF_ERROR(check(draft.rid, "rid"));
  RETURN_IF_ERROR(check(draft.extra_key, "extra_key"));
  RETURN_IF_ERROR(check(draft.return_logprob, "return_logprob"));
  RETURN_IF_ERROR(check(draft.logprob_start_len, "logprob_start_len"));
  RETURN_IF_ERROR(check(draft.top_logprobs_num, "top_logprobs_num"));
  return check(draft.token_ids_logprob, "token_ids_logprob");
}

Result<void> resolve_all_sampling(Draft& draft, size_t num_prompts, const ParseContext& context,
                                  GenerateRequest& request) {
  if (draft.sampling.values.empty()) draft.sampling.values.emplace_back();
  const uint32_t copies = draft.sampling.is_list ? 1 : static_cast<uint32_t>(num_prompts);
  size_t bytes = 0;
  for (SamplingFields& fields : draft.sampling.values) {
    ASSIGN_OR_RETURN(Sampling sampling, resolve_sampling(std::move(fields), kGenerate, context));
    bytes += copies * list_bytes(sampling);
    request.sampling.push_back(std::move(sampling));
    if (request.sampling.back().n != request.n()) {
      return invalid_argument("sampling_params.n", "sampling_params.n must be the same for all prompts of a batch");
    }
    RETURN_IF_ERROR(check_fan_out(num_prompts, request.n(), bytes, kGenerate, context));
  }
  return {};
}

Result<void> give_rids(Draft& draft, GenerateRequest& request) {
  if (request.is_batch && !draft.rid.is_list) request.rid = pick(draft.rid, 0);
  for (size_t i = 0; i < request.items.size(); ++i) {
    std::string& rid = request.items[i].rid;
    rid = pick(draft.rid, i);
    if (request.is_batch && !draft.rid.is_list && !rid.empty()) rid += "_" + std::to_string(i);
  }
  std::vector<std::string_view> sorted;
  for (const GenerateItem& item : request.items) {
    if (!item.rid.empty()) sorted.push_back(item.rid);
  }
  std::sort(sorted.begin(), sorted.end());
  const auto twin = std::adjacent_find(sorted.begin(), sorted.end());
  if (twin == sorted.end()) return {};
  return invalid_argument("rid", "rid must be different for every prompt of a batch");
}

Result<GenerateRequest> assemble(Draft&& draft, const ParseContext& context) {
  if (draft.text.items.empty() == draft.input_ids.items.empty()) {
    return invalid_argument("text", "text or input_ids must be given, and not both");
  }
  Prompts& prompts = draft.text.items.empty() ? draft.input_ids : draft.text;
  const size_t num_prompts = prompts.items.size();
  RETURN_IF_ERROR(check_counts(draft, num_prompts));

  GenerateRequest request;
  request.is_batch = prompts.is_list;
  request.stream = draft.stream;
  request.return_prompt_token_ids = draft.return_prompt_token_ids;
  request.cache_report = draft.cache_report;
  request.log_metrics = draft.log_metrics;
  if (draft.priority) request.priority = static_cast<int32_t>(*draft.priority);
  RETURN_IF_ERROR(resolve_all_sampling(draft, num_prompts, context, request));

  request.items.reserve(num_prompts);
  for (size_t i = 0; i < num_prompts; ++i) {
    GenerateItem& item = request.items.emplace_back();
    item.prompt = std::move(prompts.items[i]);
    item.sampling_index = draft.sampling.is_list ? static_cast<uint32_t>(i) : 0;
    item.extra_key = pick(draft.extra_key, i);
    if (!pick(draft.return_logprob, i)) continue;
    LogprobOptions& logprobs = item.logprobs;
    logprobs.enabled = true;
    // A request for logprobs that generates nothing can only mean the prompt's.
    const int64_t default_start = request.sampling_of(item).max_new_tokens == 0 ? 0 : -1;
    logprobs.start_len = static_cast<int32_t>(pick(draft.logprob_start_len, i).value_or(default_start));
    logprobs.num_top = static_cast<uint32_t>(pick(draft.top_logprobs_num, i));
    logprobs.ids = pick(draft.token_ids_logprob, i);
    logprobs.with_text = draft.return_text_in_logprobs && context.has_tokenizer;
  }
  RETURN_IF_ERROR(give_rids(draft, request));
  return request;
}

}  // namespace

void add_generate_limits(std::vector<Limit>& out) { add_limits<Draft>(kFields, out); }

Result<GenerateRequest> parse_generate(std::string_view body, const ParseContext& context) {
  JsonReader json(body, kMaxJsonDepth);
  Parse parse{json, context, kGenerate};
  Draft draft;
  const bool read = read_body(parse, [&](std::string_view key) {
    if (!read_field<Draft>(parse, kFields, key, draft)) json.skip();
  });
  if (!read) return json.error();
  return assemble(std::move(draft), context);
}

}  // namespace coppice::api
