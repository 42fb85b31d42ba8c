// What the server is and how busy: /, /model_info, /server_info, /v1/loads and their old spellings.
#include <algorithm>
#include <ctime>
#include <type_traits>
#include <variant>
#include <vector>

#include "api/info_responses.h"
#include "api/json_writer.h"
#include "server/core.h"

namespace coppice {
namespace {

constexpr double kGigabyte = 1024.0 * 1024.0 * 1024.0;

void root(ServerCore&, CallPtr call) { call->reply_json("\"SGLang is running\""); }

void model_info(ServerCore& core, CallPtr call) {
  const ModelInfo& model = core.engine->model();
  api::ModelInfoReply info;
  info.model_path = core.config.model_path.empty() ? model.model_path : core.config.model_path;
  info.tokenizer_path = core.config.tokenizer_path.empty() ? info.model_path : core.config.tokenizer_path;
  info.preferred_sampling_params_json = core.config.preferred_sampling_params_json;
  info.weight_version = core.config.weight_version;
  info.model_type = model.model_type;
  info.architectures = model.architectures;
  std::string body;
  api::append_model_info(body, info);
  call->reply_json(std::move(body));
}

void server_info(ServerCore& core, CallPtr call) {
  const ModelInfo& model = core.engine->model();
  api::ServerInfoReply info;
  const std::string server_args = core.config.server_args_json ? core.config.server_args_json(model) : "{}";
  info.server_args_json = server_args;
  info.version = core.config.version;
  info.max_total_num_tokens = model.max_total_tokens;
  info.max_req_input_len = model.max_prompt_tokens;
  info.last_gen_throughput = core.engine->stats().generation_throughput;
  info.weight_gb = static_cast<double>(model.weight_bytes) / kGigabyte;
  info.kvcache_gb = static_cast<double>(model.kv_bytes) / kGigabyte;
  info.token_capacity = model.max_total_tokens;
  info.max_running_requests = model.max_running_requests;
  std::string body;
  api::append_server_info(body, info);
  call->reply_json(std::move(body));
}

// The sections that SGLang knows; those that have nothing to tell here are left out of the answer.
constexpr std::string_view kLoadSections[] = {"core", "memory", "spec", "lora", "disagg", "queues", "all"};

Result<std::vector<std::string_view>> load_sections(std::string_view list) {
  std::vector<std::string_view> sections;
  while (!list.empty()) {
    const std::string_view one = list.substr(0, list.find(','));
    list.remove_prefix(std::min(list.size(), one.size() + 1));
    if (std::ranges::find(kLoadSections, one) == std::end(kLoadSections)) {
      return invalid_argument("include", "include takes core, memory, spec, lora, disagg, queues or all, with commas.");
    }
    sections.push_back(one);
  }
  return sections;
}

std::string iso_time(std::time_t now) {
  std::tm utc{};
  gmtime_r(&now, &utc);
  char text[32];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc)};
}

// One number of a load report, of a section or, with none, of the core.
struct LoadValue {
  std::string_view section;
  std::string_view name;
  std::variant<uint64_t, double> value;
};

std::vector<LoadValue> load_values(const EngineStats& stats, const ModelInfo& model,
                                   std::span<const std::string_view> sections) {
  const uint64_t used = used_tokens(stats, model);
  const double num_running = stats.num_running;
  std::vector<LoadValue> values = {
      {"", "num_running_reqs", uint64_t{stats.num_running}},
      {"", "num_waiting_reqs", uint64_t{stats.num_queued}},
      {"", "num_waiting_uncached_tokens", stats.waiting_uncached_tokens},
      {"", "num_used_tokens", used},
      {"", "num_total_tokens", used + stats.waiting_tokens},
      {"", "max_total_num_tokens", uint64_t{model.max_total_tokens}},
      {"", "max_running_requests", uint64_t{model.max_running_requests}},
      {"", "token_usage", model.max_total_tokens > 0 ? static_cast<double>(used) / model.max_total_tokens : 0.0},
      {"", "gen_throughput", stats.idle ? 0.0 : stats.generation_throughput},
      {"", "cache_hit_rate", stats.rolling_cache_hit_rate},
      {"", "utilization", model.max_running_requests > 0 ? num_running / model.max_running_requests : 0.0},
  };
  const auto wanted = [&](std::string_view section) {
    return std::ranges::find(sections, section) != sections.end() ||
           std::ranges::find(sections, "all") != sections.end();
  };
  if (wanted("memory")) {
    values.push_back({"memory", "weight_gb", static_cast<double>(model.weight_bytes) / kGigabyte});
    values.push_back({"memory", "kv_cache_gb", static_cast<double>(model.kv_bytes) / kGigabyte});
    values.push_back({"memory", "graph_gb", 0.0});
    values.push_back({"memory", "token_capacity", uint64_t{model.max_total_tokens}});
  }
  if (wanted("queues")) {
    values.push_back({"queues", "waiting", uint64_t{stats.num_queued}});
    values.push_back({"queues", "grammar", uint64_t{0}});
    values.push_back({"queues", "paused", uint64_t{0}});
    values.push_back({"queues", "retracted", uint64_t{stats.num_retracted}});
  }
  return values;
}

void write_load(api::JsonWriter& json, std::span<const LoadValue> values) {
  json.begin_object();
  json.member("dp_rank", 0);
  std::string_view section;
  for (const LoadValue& value : values) {
    if (value.section != section) {
      if (!section.empty()) json.end_object();
      section = value.section;
      json.key(section);
      json.begin_object();
    }
    std::visit([&](auto number) { json.member(value.name, number); }, value.value);
  }
  if (!section.empty()) json.end_object();
  json.end_object();
}

std::string prometheus_load(std::span<const LoadValue> values) {
  std::string text;
  for (const LoadValue& value : values) {
    std::string name = "sglang_";
    if (!value.section.empty()) name.append(value.section).append("_");
    name += value.name;
    text += "# TYPE " + name + " gauge\n" + name + "{dp_rank=\"0\"} ";
    api::JsonWriter json(text);
    std::visit(
        [&](auto number) {
          if constexpr (std::is_integral_v<decltype(number)>) {
            json.integer(number);
          } else {
            json.number(number);
          }
        },
        value.value);
    text += '\n';
  }
  return text;
}

void loads(ServerCore& core, CallPtr call) {
  const std::string include = call->request.query_value("include").value_or("all");
  const std::string format = call->request.query_value("format").value_or("json");
  const auto sections = load_sections(include);
  if (!sections.ok()) return call->reply_error(sections.error());
  if (format != "json" && format != "prometheus") {
    return call->reply_error(invalid_argument("format", "format is json or prometheus."));
  }
  std::vector<LoadValue> values;
  const bool has_rank = call->request.query_value("dp_rank").value_or("0") == "0";
  if (has_rank) values = load_values(core.engine->stats(), core.engine->model(), *sections);
  if (format == "prometheus") {
    HttpResponse response;
    response.content_type = "text/plain; version=0.0.4; charset=utf-8";
    response.body = prometheus_load(values);
    return call->reply(std::move(response));
  }
  std::string body;
  api::JsonWriter json(body);
  json.begin_object();
  json.member("timestamp", iso_time(std::time(nullptr)));
  json.member("version", core.config.version);
  json.key("loads");
  json.begin_array();
  if (has_rank) write_load(json, values);
  json.end_array();
  json.end_object();
  call->reply_json(std::move(body));
}

void get_load(ServerCore& core, CallPtr call) {
  const EngineStats stats = core.engine->stats();
  std::string body;
  api::JsonWriter json(body);
  json.begin_array();
  json.begin_object();
  json.member("dp_rank", 0);
  json.member("num_reqs", stats.num_running + stats.num_queued);
  json.member("num_waiting_reqs", stats.num_queued);
  json.member("num_tokens", used_tokens(stats, core.engine->model()));
  json.member("num_pending_tokens", stats.waiting_uncached_tokens);
  json.member("ts_tic", static_cast<double>(core.clock.now_us()) * 1e-6);
  json.end_object();
  json.end_array();
  call->reply_json(std::move(body));
}

constexpr Route kRoutes[] = {
    {.path = "/", .methods = kGet | kHead, .auth = AuthLevel::kApiKey, .handle = root, .cors = true},
    {.path = "/model_info", .methods = kGet | kHead, .auth = AuthLevel::kApiKey, .handle = model_info, .cors = true},
    {.path = "/get_model_info",
     .methods = kGet | kHead,
     .auth = AuthLevel::kApiKey,
     .handle = model_info,
     .cors = true},
    {.path = "/server_info", .methods = kGet | kHead, .auth = AuthLevel::kApiKey, .handle = server_info},
    {.path = "/get_server_info", .methods = kGet | kHead, .auth = AuthLevel::kApiKey, .handle = server_info},
    {.path = "/v1/loads", .methods = kGet | kHead, .auth = AuthLevel::kApiKey, .handle = loads},
    {.path = "/get_load", .methods = kGet | kHead, .auth = AuthLevel::kApiKey, .handle = get_load},
};

}  // namespace

std::span<const Route> info_routes() { return kRoutes; }

}  // namespace coppice
