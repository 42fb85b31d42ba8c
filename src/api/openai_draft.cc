#include "api/openai_draft.h"

#include <algorithm>

#include "api/prompt_reader.h"
#include "api/sampling_fields.h"

namespace coppice::api {

namespace {

using enum Endpoint;
using enum ValueType;
using Kind = JsonReader::Kind;
using D = OpenAiDraft;

constexpr uint32_t kBoth = on(kCompletions, kChat);
constexpr Limit not_built(std::string_view field, std::string_view neutral = {}) {
  return {.field = field, .endpoints = kBoth, .type = kNotBuilt, .neutral = neutral};
}
constexpr Limit ignored(std::string_view field) { return {.field = field, .endpoints = kBoth, .type = kIgnored}; }
constexpr Limit flag(std::string_view field) { return {.field = field, .endpoints = kBoth, .type = kBool}; }

constexpr Field<D> kStreamOptions[] = {
    {flag("include_usage"), into<&D::include_usage>},
    {flag("continuous_usage_stats"), into<&D::continuous_usage>},
};

bool read_stream_options(Parse& parse, const Limit& limit, D& draft) {
  draft.include_usage = draft.continuous_usage = false;
  if (parse.json.peek() == Kind::kNull) return parse.json.read_null();
  if (parse.json.peek() != Kind::kObject) return parse.refuse(limit);
  return read_object(parse, [&](std::string_view key) {
    if (!read_field<D>(parse, kStreamOptions, key, draft)) parse.json.skip();
  });
}

// {"type":"text"} asks for nothing.
bool read_response_format(Parse& parse, const Limit& limit, D& /*draft*/) {
  if (parse.json.peek() != Kind::kObject) return read_not_built(parse, limit);
  std::string type = "text";
  std::string not_text;
  read_object(parse, [&](std::string_view key) {
    if (key != "type" || parse.json.peek() != Kind::kString) {
      parse.json.skip();
    } else if (!parse.json.read_string(type, 64) && parse.json.ok()) {
      parse.refuse(limit);
    }
  });
  return parse.json.ok() &&
         (type == "text" || parse.refuse(limit, "response_format of type " + type +
                                                    " is not built yet: leave it out, or send {\"type\":\"text\"}"));
}

constexpr Field<D> kFields[] = {
    {{.field = "model", .endpoints = kBoth, .type = kString, .max_bytes = 1024}, into<&D::model>},
    {flag("stream"), into<&D::stream>},
    {{.field = "stream_options", .endpoints = kBoth, .type = kObject}, read_stream_options},
    {{.field = "rid", .endpoints = kBoth, .type = kString, .or_list = true, .max_bytes = kMaxIdBytes}, into<&D::rid>},
    {{.field = "cache_salt", .endpoints = kBoth, .type = kString, .max_bytes = kMaxIdBytes}, into<&D::cache_salt>},
    {{.field = "extra_key", .endpoints = kBoth, .type = kString, .max_bytes = kMaxIdBytes}, into<&D::extra_key>},
    {{.field = "priority", .endpoints = kBoth, .type = kInteger, .min = -0x7FFFFFFF, .max = 0x7FFFFFFF},
     into<&D::priority>},
    {flag("cache_report"), into<&D::cache_report>},
    {flag("return_cached_tokens_details"), into<&D::return_cached_tokens_details>},
    {{.field = "best_of", .endpoints = kBoth, .type = kInteger, .min = 1, .max = 128}, into<&D::best_of>},
    {{.field = "response_format", .endpoints = kBoth, .type = kNotBuilt, .neutral = "{\"type\":\"text\"}"},
     read_response_format},
    {not_built("lora_path")},
    {not_built("session_params")},
    {not_built("custom_logit_processor")},
    {not_built("routed_dp_rank", "0")},
    {not_built("data_parallel_rank", "0")},
    {not_built("bootstrap_host")},
    {not_built("bootstrap_port")},
    {not_built("bootstrap_room")},
    {not_built("bootstrap_pair_key")},
    {not_built("return_hidden_states")},
    {not_built("return_routed_experts")},
    {not_built("prompt_logprobs")},
    {ignored("session_id")},
    {ignored("user")},
};

// Length first, so that no two pairs make the same key.
std::string cache_namespace(std::string&& salt, std::string&& extra_key) {
  if (salt.empty()) return std::move(extra_key);
  if (extra_key.empty()) return std::move(salt);
  return std::to_string(salt.size()) + ":" + salt + extra_key;
}

}  // namespace

void add_openai_limits(std::vector<Limit>& out) { add_limits<D>(kFields, out); }

bool read_openai_field(Parse& parse, std::string_view key, OpenAiDraft& draft) {
  return read_field<D>(parse, kFields, key, draft) || read_sampling_field(parse, key, draft.sampling);
}

Result<OpenAiOptions> to_options(OpenAiDraft&& draft, size_t num_prompts, Endpoint endpoint,
                                 const ParseContext& context) {
  OpenAiOptions options;
  ASSIGN_OR_RETURN(options.sampling, resolve_sampling(std::move(draft.sampling), endpoint, context));
  const Sampling& sampling = options.sampling;
  RETURN_IF_ERROR(check_fan_out(num_prompts, sampling.n, num_prompts * list_bytes(sampling), endpoint, context));
  if (draft.rid.is_list && draft.rid.values.size() != num_prompts) {
    return invalid_argument(
        "rid", "rid must be one string, or have one entry per prompt, which is " + std::to_string(num_prompts));
  }
  options.model = std::move(draft.model);
  options.stream = draft.stream;
  options.include_usage = draft.include_usage;
  options.continuous_usage = draft.continuous_usage;
  options.rids = std::move(draft.rid.values);
  std::erase(options.rids, std::string());
  if (options.rids.size() > 1) {
    std::vector<std::string_view> sorted(options.rids.begin(), options.rids.end());
    std::sort(sorted.begin(), sorted.end());
    if (options.rids.size() != num_prompts || std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end()) {
      return invalid_argument("rid", "rid must be different, and not empty, for every prompt");
    }
  }
  options.cache_namespace = cache_namespace(std::move(draft.cache_salt), std::move(draft.extra_key));
  if (draft.priority) options.priority = static_cast<int32_t>(*draft.priority);
  options.cache_report = draft.cache_report;
  options.return_cached_tokens_details = draft.return_cached_tokens_details;
  return options;
}

}  // namespace coppice::api
