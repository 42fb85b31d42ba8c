#include "api/sampling_fields.h"

#include <algorithm>

namespace coppice::api {

namespace {

using enum Endpoint;
using enum ValueType;
using S = SamplingFields;

constexpr uint32_t kNative = on(kSamplingParams);
constexpr uint32_t kOpenAi = on(kCompletions, kChat);
constexpr uint32_t kEverywhere = kNative | kOpenAi;
constexpr int64_t kMaxInt32 = 0x7FFFFFFF;
// Far above any use, and small enough that logits over the smallest temperature or penalty stay finite in fp32.
constexpr double kMaxReal = 1e30;

// /generate: null is no limit, while a missing max_new_tokens is 128.
bool read_max_new_tokens(Parse& parse, const Limit& limit, S& fields) {
  if (parse.json.peek() == JsonReader::Kind::kNull) {
    fields.max_new_tokens = kNoTokenLimit;
    return parse.json.read_null();
  }
  return into<&S::max_new_tokens>(parse, limit, fields);
}

constexpr Field<S> kOwnFields[] = {
    {{.field = "max_new_tokens", .endpoints = kNative, .type = kInteger, .max = kMaxInt32}, read_max_new_tokens},
    {{.field = "max_tokens", .endpoints = on(kCompletions), .type = kInteger, .min = 1, .max = kMaxInt32},
     into<&S::max_new_tokens>},
    {{.field = "max_tokens", .endpoints = on(kChat), .type = kInteger, .max = kMaxInt32}, into<&S::max_new_tokens>},
    {{.field = "min_new_tokens", .endpoints = kNative, .type = kInteger, .max = kMaxInt32}, into<&S::min_new_tokens>},
    {{.field = "min_tokens", .endpoints = kOpenAi, .type = kInteger, .max = kMaxInt32}, into<&S::min_new_tokens>},
    {{.field = "temperature", .endpoints = kEverywhere, .type = kNumber, .high = kMaxReal}, into<&S::temperature>},
    {{.field = "top_p", .endpoints = kEverywhere, .type = kNumber, .high = 1, .low_open = true}, into<&S::top_p>},
    {{.field = "top_k",
      .endpoints = kEverywhere,
      .type = kInteger,
      .min = -1,
      .max = kMaxInt32,
      .not_zero = true,
      .rule = "-1 (all tokens) or an integer from 1 to 2147483647"},
     into<&S::top_k>},
    {{.field = "min_p", .endpoints = kEverywhere, .type = kNumber, .high = 1}, into<&S::min_p>},
    {{.field = "frequency_penalty", .endpoints = kEverywhere, .type = kNumber, .low = -2, .high = 2},
     into<&S::frequency_penalty>},
    {{.field = "presence_penalty", .endpoints = kEverywhere, .type = kNumber, .low = -2, .high = 2},
     into<&S::presence_penalty>},
    {{.field = "repetition_penalty", .endpoints = kEverywhere, .type = kNumber, .high = 2, .low_open = true},
     into<&S::repetition_penalty>},
    {{.field = "sampling_seed", .endpoints = kNative, .type = kInteger, .min = INT64_MIN, .max = INT64_MAX},
     into<&S::seed>},
    {{.field = "seed", .endpoints = kOpenAi, .type = kInteger, .min = INT64_MIN, .max = INT64_MAX}, into<&S::seed>},
    {{.field = "n", .endpoints = kEverywhere, .type = kInteger, .min = 1, .max = 128}, into<&S::n>},
    {{.field = "stream_interval", .endpoints = kNative, .type = kInteger, .min = 1, .max = kMaxInt32},
     into<&S::stream_interval>},
    {{.field = "ignore_eos", .endpoints = kEverywhere, .type = kBool}, into<&S::ignore_eos>},
    {{.field = "no_stop_trim", .endpoints = kEverywhere, .type = kBool}, into<&S::no_stop_trim>},
    {{.field = "skip_special_tokens", .endpoints = kEverywhere, .type = kBool}, into<&S::skip_special_tokens>},
    {{.field = "spaces_between_special_tokens", .endpoints = kEverywhere, .type = kBool},
     into<&S::spaces_between_special_tokens>},
    {{.field = "stop", .endpoints = kEverywhere, .type = kStrings, .max_items = 64, .max_bytes = 1024}, into<&S::stop>},
    {{.field = "stop_regex", .endpoints = kEverywhere, .type = kStrings, .max_items = 64, .max_bytes = 1024},
     into<&S::stop_regex>},
    {{.field = "stop_token_ids", .endpoints = kEverywhere, .type = kTokenIds, .max_items = 1024},
     into<&S::stop_token_ids>},
    {{.field = "logit_bias",
      .endpoints = kEverywhere,
      .type = kBiases,
      .low = -kMaxReal,
      .high = kMaxReal,
      .max_items = 1024},
     into<&S::logit_bias>},
    {{.field = "json_schema", .endpoints = kEverywhere, .type = kNotBuilt}},
    {{.field = "regex", .endpoints = kEverywhere, .type = kNotBuilt}},
    {{.field = "ebnf", .endpoints = kEverywhere, .type = kNotBuilt}},
    {{.field = "structural_tag", .endpoints = kEverywhere, .type = kNotBuilt}},
    // Only a custom logit processor reads it, and none can be given.
    {{.field = "custom_params", .endpoints = kEverywhere, .type = kIgnored}},
};
constexpr auto kFields = with_not_built(kOwnFields, kOthersOptions, kEverywhere);

}  // namespace

void add_sampling_limits(std::vector<Limit>& out) { add_limits<S>(kFields, out); }

bool read_sampling_field(Parse& parse, std::string_view key, SamplingFields& fields) {
  return read_field<S>(parse, kFields, key, fields);
}

bool read_sampling_params(Parse& parse, const Limit& limit, SamplingFields& fields) {
  if (parse.json.peek() != JsonReader::Kind::kObject) return parse.refuse(limit);
  const Endpoint outer = std::exchange(parse.endpoint, kSamplingParams);
  read_object(parse, [&](std::string_view key) {
    if (read_sampling_field(parse, key, fields)) return;
    const std::string field = "sampling_params." + std::string(key);
    parse.json.fail(invalid_argument(field, field + " is not a sampling parameter"));
  });
  parse.endpoint = outer;
  return parse.json.ok();
}

size_t list_bytes(const Sampling& sampling) {
  size_t bytes = sampling.logit_bias.size() * sizeof(sampling.logit_bias[0]) +
                 sampling.stop_token_ids.size() * sizeof(sampling.stop_token_ids[0]);
  for (const auto* list : {&sampling.stop, &sampling.stop_regex}) {
    for (const std::string& text : *list) bytes += sizeof(text) + text.size();
  }
  return bytes;
}

}  // namespace coppice::api
