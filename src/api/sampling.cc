#include "api/sampling.h"

#include <algorithm>

#include "api/sampling_fields.h"

namespace coppice::api {

namespace {

// The smallest divisor of a logit that cannot make it infinite.
constexpr float kTiniest = 1e-30F;
// SGLang's: below it, greedy.
constexpr double kGreedyTemperature = 1e-6;

int64_t endpoint_max_new_tokens(Endpoint endpoint) {
  switch (endpoint) {
    case Endpoint::kCompletions:
      return 16;
    case Endpoint::kChat:
      return kNoTokenLimit;
    default:
      return 128;
  }
}

// What the request did not say comes from `under`.
template <class T>
void merge(std::optional<T>& field, const std::optional<T>& under) {
  if (!field) field = under;
}

void merge_model(SamplingFields& fields, const SamplingFields& under) {
  merge(fields.temperature, under.temperature);
  merge(fields.top_p, under.top_p);
  merge(fields.top_k, under.top_k);
  merge(fields.min_p, under.min_p);
  merge(fields.repetition_penalty, under.repetition_penalty);
}

void merge_all(SamplingFields& fields, const SamplingFields& under) {
  merge_model(fields, under);
  merge(fields.max_new_tokens, under.max_new_tokens);
  merge(fields.min_new_tokens, under.min_new_tokens);
  merge(fields.frequency_penalty, under.frequency_penalty);
  merge(fields.presence_penalty, under.presence_penalty);
  merge(fields.seed, under.seed);
  merge(fields.n, under.n);
  merge(fields.stream_interval, under.stream_interval);
  merge(fields.ignore_eos, under.ignore_eos);
  merge(fields.no_stop_trim, under.no_stop_trim);
  merge(fields.skip_special_tokens, under.skip_special_tokens);
  merge(fields.spaces_between_special_tokens, under.spaces_between_special_tokens);
  merge(fields.stop, under.stop);
  merge(fields.stop_regex, under.stop_regex);
  merge(fields.stop_token_ids, under.stop_token_ids);
  merge(fields.logit_bias, under.logit_bias);
}

Sampling to_sampling(SamplingFields&& fields, Endpoint endpoint) {
  const double temperature = fields.temperature.value_or(1.0);
  Sampling out;
  out.max_new_tokens = static_cast<uint32_t>(fields.max_new_tokens.value_or(endpoint_max_new_tokens(endpoint)));
  out.min_new_tokens = static_cast<uint32_t>(fields.min_new_tokens.value_or(0));
  out.temperature = temperature < kGreedyTemperature ? 0.0F : static_cast<float>(temperature);
  out.top_p = std::max(static_cast<float>(fields.top_p.value_or(1.0)), kTiniest);
  out.top_k = static_cast<int32_t>(fields.top_k.value_or(-1));
  out.min_p = static_cast<float>(fields.min_p.value_or(0.0));
  out.frequency_penalty = static_cast<float>(fields.frequency_penalty.value_or(0.0));
  out.presence_penalty = static_cast<float>(fields.presence_penalty.value_or(0.0));
  out.repetition_penalty = std::max(static_cast<float>(fields.repetition_penalty.value_or(1.0)), kTiniest);
  if (fields.seed) out.seed = static_cast<uint64_t>(*fields.seed);
  out.n = static_cast<uint32_t>(fields.n.value_or(1));
  out.stream_interval = static_cast<uint32_t>(fields.stream_interval.value_or(0));
  out.ignore_eos = fields.ignore_eos.value_or(false);
  out.no_stop_trim = fields.no_stop_trim.value_or(false);
  out.skip_special_tokens = fields.skip_special_tokens.value_or(true);
  out.spaces_between_special_tokens = fields.spaces_between_special_tokens.value_or(true);
  if (fields.stop) out.stop = std::move(*fields.stop);
  if (fields.stop_regex) out.stop_regex = std::move(*fields.stop_regex);
  if (fields.stop_token_ids) out.stop_token_ids = std::move(*fields.stop_token_ids);
  if (fields.logit_bias) out.logit_bias = std::move(*fields.logit_bias);
  return out;
}

}  // namespace

Result<SamplingFields> parse_preferred_sampling(std::string_view json, const ParseContext& context) {
  JsonReader reader(json, kMaxJsonDepth);
  Parse parse{reader, context, Endpoint::kGenerate};
  static constexpr Limit kLimit{
      .field = "preferred_sampling_params", .endpoints = on(Endpoint::kGenerate), .type = ValueType::kObject};
  SamplingFields fields;
  if (!read_sampling_params(parse, kLimit, fields) || !reader.finish()) return reader.error();
  return fields;
}

Result<Sampling> resolve_sampling(SamplingFields fields, Endpoint endpoint, const ParseContext& context) {
  if (context.defaults != nullptr) {
    merge_all(fields, context.defaults->preferred);
    if (endpoint == Endpoint::kChat) merge_model(fields, context.defaults->model);
  }
  Sampling sampling = to_sampling(std::move(fields), endpoint);
  const bool native = endpoint == Endpoint::kGenerate || endpoint == Endpoint::kSamplingParams;
  const std::string prefix = native ? "sampling_params." : "";
  if (sampling.min_new_tokens > sampling.max_new_tokens) {
    const std::string field = prefix + (native ? "min_new_tokens" : "min_tokens");
    return invalid_argument(field, field + " must be at most " + (native ? "max_new_tokens" : "max_tokens") +
                                       ", which is " + std::to_string(sampling.max_new_tokens));
  }
  if (!context.has_tokenizer && !(sampling.stop.empty() && sampling.stop_regex.empty())) {
    const std::string field = prefix + (sampling.stop.empty() ? "stop_regex" : "stop");
    return invalid_argument(field, field + " needs a tokenizer, and this server has none: use stop_token_ids");
  }
  return sampling;
}

}  // namespace coppice::api
