#include "cli/serve_options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <deque>
#include <fstream>
#include <random>
#include <sstream>

#include "api/sampling.h"
#include "base/parse.h"
#include "cli/command_line.h"
#include "cli/flag_checks.h"
#include "cli/flag_text.h"
#include "cli/sglang_flags.h"
#include "text/utf8.h"

namespace coppice {
namespace {

// An option that takes "32k" and its like.
CLI::Option* add_count(CLI::App& app, const char* flag, Count& count, const char* help) {
  return app.add_option(flag, count, help)->check(count_mistake);
}

// What the flags fill before it is turned into configs.
struct Raw {
  ServeOptions options;
  std::string sampling_defaults = "model", metrics_spelling = "colon";
  std::string chunked_prefill_size = "auto", random_seed;
  Count context_length, page_size{16}, max_total_tokens, max_running_requests, max_queued_requests{4096}, threads;
  Count stream_interval{1};
  bool enable_priority = false;
  std::string config_file;
};

void add_model_flags(CLI::App& app, Raw& raw) {
  ServeOptions& options = raw.options;
  app.add_option("--model-path,--model", options.engine.model_path,
                 "a Hugging Face folder, or org/name, which is downloaded from the hub");
  app.add_option("--tokenizer-path", options.tokenizer_path, "a folder, or org/name on the hub; default: the model's");
  app.add_flag("--skip-tokenizer-init", options.skip_tokenizer_init, "ids in, ids out");
  app.add_option("--load-format", options.load_format, "auto, safetensors, or dummy (random weights from config.json)")
      ->check(CLI::IsMember({"auto", "safetensors", "dummy"}));
  app.add_option("--json-model-override-args", options.engine.model_override_json,
                 "a JSON object whose keys replace those of config.json");
  add_count(app, "--context-length", raw.context_length, "prompt and answer; default: the model's");
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
  add_count(app, "--max-total-tokens", raw.max_total_tokens, "of the KV pool; default: by memory");
  add_count(app, "--max-running-requests", raw.max_running_requests, "default: by the pool, at most 256");
  add_count(app, "--max-queued-requests", raw.max_queued_requests, "over it: 503")->capture_default_str();
  app.add_option(
      "--chunked-prefill-size", raw.chunked_prefill_size,
      "tokens of a step; default: by measured speed, so that a step stays under 200 ms; -1: a whole context");
  add_count(app, "--page-size", raw.page_size,
            "tokens of a KV page: 16 or a multiple; reuse is exact to the token all the same")
      ->capture_default_str();
  app.add_option("--schedule-policy", engine.schedule_policy, "lpm, fcfs, dfs-weight, lof, random, priority")
      ->capture_default_str()
      ->check(CLI::IsMember({"lpm", "fcfs", "dfs-weight", "lof", "random", "priority"}));
  app.add_flag("--enable-priority-scheduling", raw.enable_priority, "as --schedule-policy priority");
  app.add_flag("--disable-radix-cache", engine.disable_radix_cache, "compute every prompt in whole");
  app.add_option("--random-seed", raw.random_seed, "draws the seeds of requests that have none");
  add_count(app, "--threads", raw.threads, "compute threads; default: the CPUs this process may use");
}

void add_server_flags(CLI::App& app, Raw& raw) {
  ServerConfig& server = raw.options.server;
  app.add_option("--host", server.host)->capture_default_str();
  app.add_option("--port", server.port)->capture_default_str()->check(port_check(0));
  app.add_option("--api-key", server.api_key, "clients must send it as a bearer token")->check(key_mistake);
  app.add_option("--admin-api-key", server.admin_api_key, "for management routes")->check(key_mistake);
  app.add_option("--served-model-name", server.served_model_name, "default: the model path");
  app.add_option("--weight-version", server.weight_version)->capture_default_str();
  add_count(app, "--stream-interval", raw.stream_interval, "tokens between two chunks of a stream")
      ->capture_default_str();
  app.add_flag("--incremental-streaming-output,--stream-output", server.incremental_streaming_output,
               "/generate streams deltas");
  app.add_flag("--stream-response-default-include-usage", server.stream_default_include_usage);
  app.add_option("--sampling-defaults", raw.sampling_defaults, "model (its generation_config.json) or openai")
      ->capture_default_str()
      ->check(CLI::IsMember({"model", "openai"}));
  app.add_option("--preferred-sampling-params", server.preferred_sampling_params_json, "JSON, under every request's");
  app.add_flag("--allow-auto-truncate", server.allow_auto_truncate, "shorten a prompt that is too long");
}

void add_operation_flags(CLI::App& app, Raw& raw) {
  ServerConfig& server = raw.options.server;
  app.add_flag("--enable-metrics", server.enable_metrics, "serve /metrics");
  app.add_option("--metrics-prefix", raw.metrics_spelling, "colon (sglang:) or underscore (sglang_)")
      ->capture_default_str()
      ->check(CLI::IsMember({"colon", "underscore"}));
  app.add_option("--bucket-time-to-first-token", server.bucket_time_to_first_token, "seconds")
      ->expected(-1)
      ->check(seconds_mistake);
  app.add_option("--bucket-inter-token-latency", server.bucket_inter_token_latency, "seconds")
      ->expected(-1)
      ->check(seconds_mistake);
  app.add_option("--bucket-e2e-request-latency", server.bucket_e2e_request_latency, "seconds")
      ->expected(-1)
      ->check(seconds_mistake);
  app.add_option("--log-level", raw.options.log_level_name, "debug, info, warning, error or off")
      ->capture_default_str();
  app.add_option("--config", raw.config_file, "a YAML file of flags; the command line wins");
}

// `names` keeps what the flags' names point to.
std::vector<KnownFlag> known_flags(const CLI::App& app, std::deque<std::string>& names) {
  std::vector<KnownFlag> known;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) {
      const int most = option->get_items_expected_max();
      const FlagArity arity = most == 0 ? FlagArity::kSwitch : most == 1 ? FlagArity::kValue : FlagArity::kList;
      known.push_back({names.emplace_back("--" + name), arity});
    }
  }
  for (const ForeignFlag& flag : foreign_flags()) known.push_back({flag.name, flag.arity});
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

// 0 stays for a flag that is not given.
Result<uint32_t> positive(const char* flag, const Count& count) {
  if (count.given && count.value == 0) {
    return invalid_argument(flag, std::string(flag) + " must be at least 1; leave it out for the default");
  }
  return count.value;
}

Result<void> finish_counts(Raw& raw) {
  EngineConfig& engine = raw.options.engine;
  ASSIGN_OR_RETURN(engine.context_length, positive("--context-length", raw.context_length));
  ASSIGN_OR_RETURN(engine.max_running_requests, positive("--max-running-requests", raw.max_running_requests));
  ASSIGN_OR_RETURN(engine.max_queued_requests, positive("--max-queued-requests", raw.max_queued_requests));
  ASSIGN_OR_RETURN(engine.num_threads, positive("--threads", raw.threads));
  ASSIGN_OR_RETURN(raw.options.server.stream_interval, positive("--stream-interval", raw.stream_interval));
  if (raw.chunked_prefill_size == "-1") {
    engine.chunked_prefill_size = UINT32_MAX;
  } else if (raw.chunked_prefill_size != "auto") {
    const auto count = parse_count(raw.chunked_prefill_size);
    if (!count.ok() || *count == 0) {
      return invalid_argument("--chunked-prefill-size", "--chunked-prefill-size is a count of tokens, or -1");
    }
    engine.chunked_prefill_size = *count;
  }
  return {};
}

Result<void> finish_pool(Raw& raw) {
  EngineConfig& engine = raw.options.engine;
  engine.page_size = raw.page_size.value;
  if (engine.page_size == 1) {  // SGLang's default, which launch scripts spell out
    raw.options.warnings.push_back("--page-size 1 becomes 16: reuse of prefixes is exact to the token all the same");
    engine.page_size = 16;
  }
  if (engine.page_size == 0 || engine.page_size % 16 != 0) {
    return invalid_argument("--page-size", "--page-size must be 16 or a multiple of it");
  }
  if (raw.max_total_tokens.given && raw.max_total_tokens.value < engine.page_size) {
    return invalid_argument("--max-total-tokens", "--max-total-tokens must be at least a page, which is " +
                                                      std::to_string(engine.page_size) + " tokens");
  }
  // A cap: whole pages below it.
  engine.max_total_tokens = raw.max_total_tokens.value / engine.page_size * engine.page_size;
  return {};
}

Result<void> finish_seed(Raw& raw) {
  uint64_t& seed = raw.options.random_seed;
  if (raw.random_seed.empty()) {
    seed = std::random_device{}();
  } else {
    const auto given = parse_whole<uint64_t>(raw.random_seed);
    if (!given) return invalid_argument("--random-seed", "--random-seed must be an integer from 0 to 2^64 - 1");
    seed = *given;
  }
  // The engine takes 0 for "draw one".
  raw.options.engine.random_seed = seed != 0 ? seed : 0x9e3779b97f4a7c15U;
  return {};
}

Result<void> finish(Raw& raw) {
  ServeOptions& options = raw.options;
  EngineConfig& engine = options.engine;
  if (engine.model_path.empty()) {
    return invalid_argument("--model-path", "give --model-path a Hugging Face folder, e.g. models/sprout");
  }
  engine.dummy_weights = options.load_format == "dummy";
  RETURN_IF_ERROR(finish_counts(raw));
  RETURN_IF_ERROR(finish_pool(raw));
  RETURN_IF_ERROR(finish_seed(raw));
  if (raw.enable_priority) engine.schedule_policy = "priority";
  ServerConfig& server = options.server;
  server.model_sampling_defaults = raw.sampling_defaults == "model";
  server.metrics_prefix = raw.metrics_spelling == "colon" ? "sglang:" : "sglang_";
  server.model_path = engine.model_path;
  server.tokenizer_path = options.tokenizer_path.empty() ? engine.model_path : options.tokenizer_path;
  if (server.served_model_name.empty()) server.served_model_name = engine.model_path;
  if (server.api_key.empty() && !is_loopback(server.host)) {
    raw.options.warnings.push_back("anybody who can reach " + server.host +
                                   " may use this server; --api-key asks clients for a key");
  }
  RETURN_IF_ERROR(check_buckets("--bucket-time-to-first-token", server.bucket_time_to_first_token));
  RETURN_IF_ERROR(check_buckets("--bucket-inter-token-latency", server.bucket_inter_token_latency));
  RETURN_IF_ERROR(check_buckets("--bucket-e2e-request-latency", server.bucket_e2e_request_latency));
  // The model's width is not known yet; its ids are checked once it is loaded.
  RETURN_IF_ERROR(check_preferred_sampling(server.preferred_sampling_params_json, INT32_MAX));
  ASSIGN_OR_RETURN(options.log_level, parse_log_level(options.log_level_name));
  return {};
}

// What the file says of a list that the command line gives too does not count.
void drop_overridden_lists(std::vector<std::string>& from_file, const std::vector<std::string>& words,
                           const std::vector<KnownFlag>& known) {
  for (const KnownFlag& flag : known) {
    if (flag.arity != FlagArity::kList || std::ranges::find(words, flag.name) == words.end()) continue;
    const auto first = std::ranges::find(from_file, flag.name);
    if (first == from_file.end()) continue;
    from_file.erase(first, std::find_if(first + 1, from_file.end(), [](const auto& w) { return w.starts_with("--"); }));
  }
}

}  // namespace

Result<std::optional<ServeOptions>> parse_serve_options(std::vector<std::string> words, int& exit_code) {
  for (const std::string& word : words) {
    // Answers show flags and paths, and JSON is UTF-8.
    if (!is_valid_utf8(word)) return invalid_argument({}, "an argument is not UTF-8: rename the file, or retype it");
  }
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
    auto parsed = flags_of_yaml(yaml, known);
    if (!parsed.ok()) return invalid_argument("--config", words[i + 1] + ", " + parsed.error().message);
    std::vector<std::string> from_file = *std::move(parsed);
    // In front, and the last one of a flag counts: the command line wins.
    drop_overridden_lists(from_file, words, known);
    from_file.insert(from_file.end(), words.begin(), words.end());
    words = std::move(from_file);
    break;
  }
  ASSIGN_OR_RETURN(raw.options.harmless_flags, take_foreign_flags(words));
  for (CLI::Option* option : app.get_options()) {
    if (option->get_items_expected_max() == 1) option->take_last();
  }
  ASSIGN_OR_RETURN(const bool serves, parse_flags(app, words, exit_code));
  if (!serves) return std::optional<ServeOptions>{};
  RETURN_IF_ERROR(finish(raw));
  return std::optional<ServeOptions>(std::move(raw.options));
}

Result<void> check_preferred_sampling(const std::string& json, uint32_t logits_width) {
  if (json.empty()) return {};
  const auto fields = api::parse_preferred_sampling(json, {.logits_width = logits_width});
  if (fields.ok()) return {};
  return invalid_argument(
      "--preferred-sampling-params",
      "--preferred-sampling-params must be a JSON object of sampling parameters: " + fields.error().message);
}

}  // namespace coppice
