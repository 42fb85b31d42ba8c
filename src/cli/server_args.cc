#include "cli/server_args.h"

#include <boost/json/serialize.hpp>
#include <initializer_list>
#include <utility>

#include "io/json.h"

namespace coppice {
namespace {

json::value or_null(const std::string& text) { return text.empty() ? json::value(nullptr) : json::value(text); }

json::value or_null(const std::vector<double>& bounds) {
  if (bounds.empty()) return nullptr;
  json::array array;
  for (const double bound : bounds) array.emplace_back(bound);
  return array;
}

void add_model(json::object& out, const ServeOptions& options, const ModelInfo& model) {
  out["model_path"] = options.server.model_path;
  out["tokenizer_path"] = options.server.tokenizer_path;
  out["skip_tokenizer_init"] = options.skip_tokenizer_init;
  out["load_format"] = options.load_format;
  out["revision"] = or_null(options.revision);
  out["download_dir"] = or_null(options.download_dir);
  out["json_model_override_args"] =
      options.engine.model_override_json.empty() ? "{}" : options.engine.model_override_json;
  out["context_length"] = model.context_length;
  out["chat_template"] = or_null(options.chat_template);
  out["hf_chat_template_name"] = or_null(options.chat_template_name);
  out["dtype"] = "bfloat16";
  out["kv_cache_dtype"] = "bfloat16";
  out["device"] = "cpu";
}

void add_engine(json::object& out, const ServeOptions& options, const ModelInfo& model) {
  const EngineConfig& engine = options.engine;
  out["mem_fraction_static"] =
      engine.mem_fraction_static > 0 ? json::value(engine.mem_fraction_static) : json::value(nullptr);
  out["max_total_tokens"] = model.max_total_tokens;
  out["max_running_requests"] = model.max_running_requests;
  out["max_queued_requests"] = engine.max_queued_requests;
  out["chunked_prefill_size"] = model.chunked_prefill_size;
  out["max_prefill_tokens"] = model.chunked_prefill_size;  // a step's prompts share one budget
  out["schedule_policy"] = engine.schedule_policy;
  out["enable_priority_scheduling"] = engine.schedule_policy == "priority";
  out["page_size"] = model.page_size;
  out["radix_eviction_policy"] = "lru";
  out["disable_radix_cache"] = engine.disable_radix_cache;
  out["random_seed"] = options.random_seed;
  out["threads"] = engine.num_threads > 0 ? json::value(engine.num_threads) : json::value(nullptr);
}

void add_server(json::object& out, const ServeOptions& options) {
  const ServerConfig& server = options.server;
  out["host"] = server.host;
  out["port"] = server.port;
  out["served_model_name"] = server.served_model_name;
  out["weight_version"] = server.weight_version;
  out["stream_interval"] = server.stream_interval;
  out["incremental_streaming_output"] = server.incremental_streaming_output;
  out["stream_response_default_include_usage"] = server.stream_default_include_usage;
  out["sampling_defaults"] = server.model_sampling_defaults ? "model" : "openai";
  out["preferred_sampling_params"] = or_null(server.preferred_sampling_params_json);
  out["allow_auto_truncate"] = server.allow_auto_truncate;
  out["escape_special_tokens"] = server.escape_special_tokens;
  out["enable_metrics"] = server.enable_metrics;
  out["metrics_prefix"] = server.metrics_prefix;
  out["bucket_time_to_first_token"] = or_null(server.bucket_time_to_first_token);
  out["bucket_inter_token_latency"] = or_null(server.bucket_inter_token_latency);
  out["bucket_e2e_request_latency"] = or_null(server.bucket_e2e_request_latency);
  out["log_level"] = options.log_level_name;
}

// Of SGLang's arguments that coppice has no flag of its own for: what each is here.
void add_constants(json::object& out) {
  for (const char* name : {"tp_size", "pp_size", "dp_size", "ep_size", "dcp_size", "attn_cp_size", "moe_dp_size",
                           "nnodes", "tokenizer_worker_num", "detokenizer_worker_num"}) {
    out[name] = 1;
  }
  for (const char* name : {"node_rank", "base_gpu_id", "cpu_offload_gb"}) out[name] = 0;
  for (const char* name :
       {"trust_remote_code", "is_embedding", "enable_multimodal", "enable_dp_attention", "enable_dp_lm_head",
        "enable_lora", "enable_hierarchical_cache", "enable_trace", "enable_custom_logit_processor",
        "enable_return_hidden_states", "enable_memory_saver", "log_requests", "skip_server_warmup"}) {
    out[name] = false;
  }
  for (const char* name : {"quantization", "tool_call_parser", "reasoning_parser", "completion_template",
                           "speculative_algorithm", "lora_paths", "hicache_storage_backend", "kv_events_config",
                           "dist_init_addr", "ssl_keyfile", "ssl_certfile", "grpc_port"}) {
    out[name] = nullptr;
  }
  for (const auto& [name, value] : std::initializer_list<std::pair<const char*, const char*>>{
           {"disaggregation_mode", "null"},  // a string in SGLang
           {"load_balance_method", "auto"},
           {"tokenizer_mode", "auto"},
           {"grammar_backend", "none"}}) {
    out[name] = value;
  }
  out["enable_deterministic_inference"] = true;
  out["enable_cache_report"] = true;
}

}  // namespace

std::string server_args_json(const ServeOptions& options, const ModelInfo& model) {
  json::object out;
  add_model(out, options, model);
  add_engine(out, options, model);
  add_server(out, options);
  add_constants(out);
  return json::serialize(out);
}

}  // namespace coppice
