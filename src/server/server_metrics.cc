#include "server/server_metrics.h"

#include <algorithm>

namespace coppice {
namespace {

using Bounds = std::vector<double>;

Bounds or_default(const Bounds& given, const Bounds& standard) { return given.empty() ? standard : given; }

Bounds first_token_bounds() { return {0.1, 0.2, 0.4, 0.6, 0.8, 1, 2, 4, 6, 8, 10, 20, 40, 60, 80, 100, 200, 400}; }

Bounds inter_token_bounds() {
  return {0.002, 0.004, 0.006, 0.008, 0.01, 0.015, 0.02, 0.025, 0.03, 0.035, 0.04, 0.06,
          0.08,  0.1,   0.2,   0.4,   0.6,  0.8,   1,    2,     4,    6,     8};
}

Bounds e2e_bounds() {
  Bounds bounds = first_token_bounds();
  bounds.insert(bounds.end(), {600, 1200, 1800, 2400});
  return bounds;
}

Bounds queue_bounds() {
  return {0,   0.001, 0.005, 0.01, 0.05, 0.1,  0.2,  0.5,  1,    2,    3,    4,   5,   10,
          15,  20,    30,    40,   50,   60,   70,   80,   90,   100,  200,  300, 400, 500,
          600, 700,   800,   900,  1000, 1200, 1400, 1600, 1800, 2000, 2500, 3000};
}

Bounds token_bounds() {
  return {100,   300,   500,   700,   1000,  1500,   2000,   3000,   4000,   5000,
          6000,  7000,  8000,  9000,  10000, 12000,  15000,  20000,  22000,  25000,
          30000, 35000, 40000, 66000, 99000, 132000, 300000, 600000, 900000, 1100000};
}

}  // namespace

ServerMetrics::ServerMetrics(const ServerConfig& config, std::string_view model_name)
    : rank_labels_{{"tp_rank", "0"}, {"pp_rank", "0"}, {"moe_ep_rank", "0"}},
      metrics_(config.metrics_prefix, {{"model_name", std::string(model_name)}, {"engine_type", "unified"}}),
      prompt_tokens_(metrics_.counter("prompt_tokens_total", "Prompt tokens of finished requests.")),
      generation_tokens_(metrics_.counter("generation_tokens_total", "Generated tokens of finished requests.")),
      cached_tokens_device_(metrics_.counter("cached_tokens_total", "Prompt tokens served from the prefix cache.",
                                             {{"cache_source", "device"}})),
      cached_tokens_total_(metrics_.counter("cached_tokens_total", "Prompt tokens served from the prefix cache.",
                                            {{"cache_source", "total"}})),
      num_requests_(metrics_.counter("num_requests_total", "Requests that finished, one for each prompt.")),
      num_aborted_requests_(metrics_.counter("num_aborted_requests_total", "Requests that were aborted.")),
      prefix_queries_(metrics_.counter("prefix_cache_queries_total", "Prompt tokens looked up in the prefix cache.")),
      prefix_hits_(metrics_.counter("prefix_cache_hits_total", "Prompt tokens found in the prefix cache.")),
      time_to_first_token_(metrics_.histogram("time_to_first_token_seconds", "Time to first token.",
                                              or_default(config.bucket_time_to_first_token, first_token_bounds()))),
      inter_token_latency_(metrics_.histogram("inter_token_latency_seconds", "Time between two tokens of a sequence.",
                                              or_default(config.bucket_inter_token_latency, inter_token_bounds()))),
      e2e_request_latency_(metrics_.histogram("e2e_request_latency_seconds", "Time from arrival to the last token.",
                                              or_default(config.bucket_e2e_request_latency, e2e_bounds()))),
      queue_time_(
          metrics_.histogram("queue_time_seconds", "Time from arrival to admission.", queue_bounds(), rank_labels_)),
      prompt_tokens_histogram_(
          metrics_.histogram("prompt_tokens_histogram", "Prompt tokens of a request.", token_bounds())),
      uncached_prompt_tokens_histogram_(metrics_.histogram("uncached_prompt_tokens_histogram",
                                                           "Prompt tokens that were not cached.", token_bounds())),
      generation_tokens_histogram_(
          metrics_.histogram("generation_tokens_histogram", "Generated tokens of a request.", token_bounds())) {}

void ServerMetrics::tokens(double seconds, uint64_t count) const {
  if (count > 0) inter_token_latency_.observe_many(seconds / static_cast<double>(count), count);
}

void ServerMetrics::finished(const FinishedRequest& request) const {
  num_requests_.add();
  if (request.aborted) num_aborted_requests_.add();
  prompt_tokens_.add(request.prompt_tokens);
  generation_tokens_.add(request.generated_tokens);
  cached_tokens_device_.add(request.cached_tokens);
  cached_tokens_total_.add(request.cached_tokens);
  prompt_tokens_histogram_.observe(request.prompt_tokens);
  uncached_prompt_tokens_histogram_.observe(request.prompt_tokens - request.cached_tokens);
  generation_tokens_histogram_.observe(request.generated_tokens);
  e2e_request_latency_.observe(request.e2e_seconds);
}

std::string ServerMetrics::text(const EngineStats& stats, const ModelInfo& model, uint64_t num_decoding_tokens) {
  std::lock_guard lock(scrape_mutex_);
  set_gauges(stats, model, num_decoding_tokens);
  add_engine_counters(stats);
  return metrics_.text();
}

void ServerMetrics::set_gauges(const EngineStats& stats, const ModelInfo& model, uint64_t num_decoding_tokens) {
  const auto set = [&](const char* name, const char* help, double value) {
    metrics_.gauge(name, help, rank_labels_).set(value);
  };
  const double total = model.max_total_tokens;
  const double evictable = static_cast<double>(stats.num_cached_pages) * model.page_size;
  const auto used = static_cast<double>(used_tokens(stats, model));
  const double available = std::max(0.0, static_cast<double>(model.num_pages) * model.page_size - used - evictable);
  set("num_running_reqs", "Sequences that are running.", stats.num_running);
  set("num_queue_reqs", "Requests that wait.", stats.num_queued);
  // Nothing is ever paused here, and no grammar is compiled: dashboards have rows for both.
  set("num_paused_reqs", "Requests that are paused.", 0);
  set("num_grammar_queue_reqs", "Requests that wait for a grammar.", 0);
  set("num_retracted_reqs", "Requests that were retracted and wait to return.", stats.num_retracted);
  set("num_used_tokens", "Tokens of the pool that running requests hold.", used);
  set("kv_used_tokens", "Tokens of the pool that running requests hold.", used);
  set("kv_available_tokens", "Tokens of the pool that are free.", available);
  set("kv_evictable_tokens", "Tokens of the pool that are cached and not in use.", evictable);
  set("max_total_num_tokens", "Tokens of the pool.", total);
  set("token_usage", "Part of the pool that running requests hold.", total > 0 ? used / total : 0);
  set("full_token_usage", "Part of the pool that running requests hold.", total > 0 ? used / total : 0);
  set("gen_throughput", "Generated tokens per second.", stats.idle ? 0 : stats.generation_throughput);
  set("cache_hit_rate", "Part of the prompt tokens that was cached, over the last 1,000 requests.",
      stats.rolling_cache_hit_rate);
  set("cache_hit_rate_ceiling", "What a cache without bounds would have had, over the last hour.",
      stats.cache_hit_rate_ceiling);
  set("decode_sum_seq_lens", "Tokens, prompt included, of all sequences that generate.",
      static_cast<double>(num_decoding_tokens));
  set("utilization", "Running sequences, as part of the most there may be.",
      model.max_running_requests > 0 ? static_cast<double>(stats.num_running) / model.max_running_requests : 0);
  set("is_cuda_graph", "1 when steps run as CUDA graphs.", 0);
  set("page_size", "Tokens of a page.", model.page_size);
  set("num_pages", "Pages of the pool.", model.num_pages);
  set("context_len", "Tokens of the longest sequence.", model.context_length);
}

void ServerMetrics::add_engine_counters(const EngineStats& stats) {
  const auto add = [&](const char* name, const char* help, uint64_t now, uint64_t before, MetricLabels labels = {}) {
    labels.insert(rank_labels_.begin(), rank_labels_.end());
    metrics_.counter(name, help, labels).add(now > before ? static_cast<double>(now - before) : 0);
  };
  add("num_retracted_requests_total", "Retractions.", stats.num_retractions, seen_.num_retractions);
  add("num_retracted_input_tokens_total", "Prompt tokens of retracted requests.", stats.retracted_input_tokens,
      seen_.retracted_input_tokens);
  add("num_retracted_output_tokens_total", "Generated tokens of retracted requests.", stats.retracted_output_tokens,
      seen_.retracted_output_tokens);
  add("evicted_tokens_total", "Tokens evicted from the prefix cache.", stats.evicted_tokens, seen_.evicted_tokens);
  constexpr const char* kRealtime = "Tokens as they are processed.";
  add("realtime_tokens_total", kRealtime, stats.computed_prompt_tokens, seen_.computed_prompt_tokens,
      {{"mode", "prefill_compute"}});
  add("realtime_tokens_total", kRealtime, stats.cached_tokens, seen_.cached_tokens, {{"mode", "prefill_cache"}});
  add("realtime_tokens_total", kRealtime, stats.generated_tokens, seen_.generated_tokens, {{"mode", "decode"}});
  const auto catch_up = [](const Counter& counter, uint64_t now, uint64_t before) {
    if (now > before) counter.add(static_cast<double>(now - before));
  };
  catch_up(prefix_queries_, stats.prompt_tokens, seen_.prompt_tokens);
  catch_up(prefix_hits_, stats.cached_tokens, seen_.cached_tokens);
  seen_ = stats;
}

}  // namespace coppice
