#include "cli/serve_options.h"

#include <CLI/CLI.hpp>
#include <boost/json/serialize.hpp>
#include <deque>
#include <fstream>
#include <iostream>
#include <sstream>

#include "cli/flag_text.h"
#include "cli/sglang_flags.h"
#include "io/json.h"

namespace coppice {
namespace {

// CLI11 converts a value through this: "32k" and its like, with our sentence when it is none.
struct Count {
  uint32_t value = 0;
};

bool lexical_cast(const std::string& text, Count& out) {
  const auto count = parse_count(text);
  if (count.ok()) out.value = *count;
  return count.ok();
}

std::ostream& operator<<(std::ostream& out, const Count& count) { return out << count.value; }

// What the flags fill before it is turned into configs.
struct Raw {
  ServeOptions options;
  std::string load_format = "auto", sampling_defaults = "model", metrics_spelling = "colon", log_level = "info";
  std::string chunked_prefill_size = "auto", random_seed;
  Count context_length, page_size{16}, max_total_tokens, max_running_requests, max_queued_requests, threads;
  Count stream_interval{1};
  bool enable_priority = false;
  std::string config_file;
};

void add_model_flags(CLI::App& app, Raw& raw) {
  ServeOptions& options = raw.options;
  app.add_option("--model-path,--model", options.engine.model_path, "a Hugging Face folder, or org/name on the hub");
  app.add_option("--tokenizer-path", options.tokenizer_path, "default: the model's folder");
  app.add_flag("--skip-tokenizer-init", options.skip_tokenizer_init, "ids in, ids out");
  app.add_option("--load-format", raw.load_format, "auto, safetensors, or dummy (random weights from config.json)")
      ->check(CLI::IsMember({"auto", "safetensors", "dummy"}));
  app.add_option("--json-model-override-args", options.engine.model_override_json, "JSON merged over config.json");
  app.add_option("--context-length", raw.context_length, "prompt and answer; default: the model's");
  app.add_option("--revision", options.revision, "of a hub model: branch, tag or commit");
  app.add_option("--download-dir", options.download_dir, "instead of the hub's cache folder");
  app.add_option("--chat-template", options.chat_template, "a .jinja or .json file instead of the model's own");
  app.add_option("--hf-chat-template-name", options.chat_template_name, "which of a model's named templates");
  app.add_flag("--escape-special-tokens", options.server.escape_special_tokens,
               "special tokens spelled in a user's text are plain text");
}

void add_engine_flags(CLI::App& app, Raw& raw) {
  EngineConfig& engine = raw.options.engine;
  app.add_option(
         "--mem-fraction-static", engine.mem_fraction_static,
         "of the memory available, for weights and KV pool; default: half of what the weights leave, for the pool")
      ->check(CLI::Range(0.01, 0.99));
  app.add_option("--max-total-tokens", raw.max_total_tokens, "of the KV pool; default: by memory");
  app.add_option("--max-running-requests", raw.max_running_requests, "default: by the pool, at most 256");
  app.add_option("--max-queued-requests", raw.max_queued_requests, "over it: 503; default: 4096");
  app.add_option(
      "--chunked-prefill-size", raw.chunked_prefill_size,
      "tokens of a step; default: measured at start, so that a step stays under 200 ms; -1: a whole context");
  app.add_option("--page-size", raw.page_size, "tokens of a KV page: 16 or a multiple")->capture_default_str();
  app.add_option("--schedule-policy", engine.schedule_policy, "lpm, fcfs, dfs-weight, lof, random, priority")
      ->capture_default_str()
      ->check(CLI::IsMember({"lpm", "fcfs", "dfs-weight", "lof", "random", "priority"}));
  app.add_flag("--enable-priority-scheduling", raw.enable_priority, "as --schedule-policy priority");
  app.add_flag("--disable-radix-cache", engine.disable_radix_cache, "compute every prompt in whole");
  app.add_option("--random-seed", raw.random_seed, "draws the seeds of requests that have none");
  app.add_option("--threads", raw.threads, "compute threads; default: the CPUs this process may use");
}

void add_server_flags(CLI::App& app, Raw& raw) {
  ServerConfig& server = raw.options.server;
  app.add_option("--host", server.host)->capture_default_str();
  app.add_option("--port", server.port)->capture_default_str();
  app.add_option("--api-key", server.api_key, "clients must send it as a bearer token");
  app.add_option("--admin-api-key", server.admin_api_key, "for management routes");
  app.add_option("--served-model-name", server.served_model_name, "default: the model path");
  app.add_option("--weight-version", server.weight_version)->capture_default_str();
  app.add_option("--stream-interval", raw.stream_interval, "tokens between two chunks of a stream")
      ->capture_default_str();
  app.add_flag("--incremental-streaming-output,--stream-output", server.incremental_streaming_output,
               "/generate streams deltas");
  app.add_flag("--stream-response-default-include-usage", server.stream_default_include_usage);
  app.add_option("--sampling-defaults", raw.sampling_defaults, "model (its generation_config.json) or openai")
      ->capture_default_str()
      ->check(CLI::IsMember({"model", "openai"}));
  app.add_option("--preferred-sampling-params", server.preferred_sampling_params_json, "JSON, under every request's");
  app.add_flag("--allow-auto-truncate", server.allow_auto_truncate, "shorten a prompt that is too long");
  app.add_flag("--cache-report-text", server.cache_report_text, "a cache report may show the cached side's text");
}

void add_operation_flags(CLI::App& app, Raw& raw) {
  ServerConfig& server = raw.options.server;
  app.add_flag("--enable-metrics", server.enable_metrics, "serve /metrics");
  app.add_option("--metrics-prefix", raw.metrics_spelling, "colon (sglang:) or underscore (sglang_)")
      ->capture_default_str()
      ->check(CLI::IsMember({"colon", "underscore"}));
  app.add_option("--bucket-time-to-first-token", server.bucket_time_to_first_token, "seconds")->expected(-1);
  app.add_option("--bucket-inter-token-latency", server.bucket_inter_token_latency, "seconds")->expected(-1);
  app.add_option("--bucket-e2e-request-latency", server.bucket_e2e_request_latency, "seconds")->expected(-1);
  app.add_option("--log-level", raw.log_level)->capture_default_str();
  app.add_option("--config", raw.config_file, "a YAML file of flags; the command line wins");
}

// `names` keeps what the flags' names point to.
std::vector<KnownFlag> known_flags(const CLI::App& app, std::deque<std::string>& names) {
  std::vector<KnownFlag> known;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) {
      known.push_back({names.emplace_back("--" + name), option->get_items_expected_max() > 0});
    }
  }
  for (const ForeignFlag& flag : foreign_flags()) known.push_back({flag.name, flag.takes_value});
  return known;
}

Result<std::string> read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  if (!file || !(text << file.rdbuf())) {
    return Error{ErrorCode::kIo, "--config: cannot read " + path, "--config"};
  }
  return text.str();
}

Result<void> finish(Raw& raw) {
  ServeOptions& options = raw.options;
  EngineConfig& engine = options.engine;
  if (engine.model_path.empty()) {
    return invalid_argument("--model-path", "give --model-path a Hugging Face folder, e.g. models/sprout");
  }
  engine.dummy_weights = raw.load_format == "dummy";
  engine.context_length = raw.context_length.value;
  engine.page_size = raw.page_size.value;
  engine.max_total_tokens = raw.max_total_tokens.value;
  engine.max_running_requests = raw.max_running_requests.value;
  engine.max_queued_requests = raw.max_queued_requests.value;
  engine.num_threads = raw.threads.value;
  if (engine.page_size == 0 || engine.page_size % 16 != 0) {
    return invalid_argument("--page-size", "--page-size must be 16 or a multiple of it");
  }
  if (raw.enable_priority) engine.schedule_policy = "priority";
  if (raw.chunked_prefill_size == "-1") {
    engine.chunked_prefill_size = UINT32_MAX;
  } else if (raw.chunked_prefill_size != "auto") {
    const auto count = parse_count(raw.chunked_prefill_size);
    if (!count.ok() || *count == 0) {
      return invalid_argument("--chunked-prefill-size", "--chunked-prefill-size is a count of tokens, or -1");
    }
    engine.chunked_prefill_size = *count;
  }
  if (!raw.random_seed.empty()) {
    try {
      engine.random_seed = std::stoull(raw.random_seed);
    } catch (const std::exception&) {
      return invalid_argument("--random-seed", "--random-seed must be an integer that is not negative");
    }
  }
  ServerConfig& server = options.server;
  server.model_sampling_defaults = raw.sampling_defaults == "model";
  server.metrics_prefix = raw.metrics_spelling == "colon" ? "sglang:" : "sglang_";
  server.stream_interval = std::max<uint32_t>(1, raw.stream_interval.value);
  server.tokenizer_path = options.tokenizer_path;
  ASSIGN_OR_RETURN(options.log_level, parse_log_level(raw.log_level));
  return {};
}

// Every flag's value by SGLang's name, for /server_info; keys are not shown.
std::string arguments_json(const CLI::App& app) {
  json::object object;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_lnames().empty()) continue;
    std::string name = option->get_lnames().front();
    if (name == "help" || name == "api-key" || name == "admin-api-key") continue;
    std::replace(name.begin(), name.end(), '-', '_');
    if (option->get_items_expected_max() == 0) {
      object[name] = option->count() > 0;
    } else if (option->count() > 0) {
      object[name] = option->results().front();
    } else if (!option->get_default_str().empty()) {
      object[name] = option->get_default_str();
    } else {
      object[name] = nullptr;
    }
  }
  return json::serialize(object);
}

}  // namespace

Result<std::optional<ServeOptions>> parse_serve_options(std::vector<std::string> words, int& exit_code) {
  Raw raw;
  CLI::App app("Serves a model over SGLang's native API and the OpenAI API.", "coppice serve");
  add_model_flags(app, raw);
  add_engine_flags(app, raw);
  add_server_flags(app, raw);
  add_operation_flags(app, raw);

  std::deque<std::string> names;
  const std::vector<KnownFlag> known = known_flags(app, names);
  ASSIGN_OR_RETURN(words, expand_flags(words, known));
  for (size_t i = 0; i + 1 < words.size(); ++i) {
    if (words[i] != "--config") continue;
    ASSIGN_OR_RETURN(const std::string yaml, read_text(words[i + 1]));
    ASSIGN_OR_RETURN(std::vector<std::string> from_file, flags_of_yaml(yaml, known));
    // In front, and the last one of a flag counts: the command line wins.
    from_file.insert(from_file.end(), words.begin(), words.end());
    words = std::move(from_file);
    break;
  }
  ASSIGN_OR_RETURN(raw.options.harmless_flags, take_foreign_flags(words));
  for (CLI::Option* option : app.get_options()) {
    if (option->get_items_expected_max() == 1) option->take_last();
  }
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::Success& success) {  // --help
    exit_code = app.exit(success);
    return std::optional<ServeOptions>{};
  } catch (const CLI::ParseError& error) {
    return invalid_argument({}, std::string(error.what()));
  }
  RETURN_IF_ERROR(finish(raw));
  raw.options.server.server_args_json = arguments_json(app);
  return std::optional<ServeOptions>(std::move(raw.options));
}

}  // namespace coppice
