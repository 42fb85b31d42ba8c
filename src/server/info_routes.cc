// What the server is and how busy: /, /model_info, /server_info, /v1/loads and their old spellings.
#include <ctime>

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

bool includes(std::string_view list, std::string_view section) {
  while (!list.empty()) {
    const std::string_view one = list.substr(0, list.find(','));
    list.remove_prefix(std::min(list.size(), one.size() + 1));
    if (one == section || one == "all") return true;
  }
  return false;
}

std::string iso_time(std::time_t now) {
  std::tm utc{};
  gmtime_r(&now, &utc);
  char text[32];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc)};
}

void write_core_load(api::JsonWriter& json, const EngineStats& stats, const ModelInfo& model) {
  const uint64_t used = used_tokens(stats, model);
  json.member("dp_rank", 0);
  json.member("num_running_reqs", stats.num_running);
  json.member("num_waiting_reqs", stats.num_queued);
  json.member("num_used_tokens", used);
  json.member("num_total_tokens", used);
  json.member("max_total_num_tokens", model.max_total_tokens);
  json.member("max_running_requests", model.max_running_requests);
  json.member("token_usage", model.max_total_tokens > 0 ? static_cast<double>(used) / model.max_total_tokens : 0.0);
  json.member("gen_throughput", stats.idle ? 0.0 : stats.generation_throughput);
  json.member("cache_hit_rate", stats.rolling_cache_hit_rate);
  json.member("utilization", model.max_running_requests > 0
                                 ? static_cast<double>(stats.num_running) / model.max_running_requests
                                 : 0.0);
}

void loads(ServerCore& core, CallPtr call) {
  const std::string include = call->request.query_value("include").value_or("all");
  const EngineStats stats = core.engine->stats();
  const ModelInfo& model = core.engine->model();
  std::string body;
  api::JsonWriter json(body);
  json.begin_object();
  json.member("timestamp", iso_time(std::time(nullptr)));
  json.member("version", core.config.version);
  json.key("loads");
  json.begin_array();
  const std::string rank = call->request.query_value("dp_rank").value_or("0");
  if (rank == "0") {
    json.begin_object();
    write_core_load(json, stats, model);
    if (includes(include, "memory")) {
      json.key("memory");
      json.begin_object();
      json.member("weight_gb", static_cast<double>(model.weight_bytes) / kGigabyte);
      json.member("kv_cache_gb", static_cast<double>(model.kv_bytes) / kGigabyte);
      json.member("graph_gb", 0.0);
      json.member("token_capacity", model.max_total_tokens);
      json.end_object();
    }
    if (includes(include, "queues")) {
      json.key("queues");
      json.begin_object();
      json.member("waiting", stats.num_queued);
      json.member("grammar", 0);
      json.member("paused", 0);
      json.member("retracted", stats.num_retracted);
      json.end_object();
    }
    json.end_object();
  }
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
  json.member("num_pending_tokens", 0);
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
