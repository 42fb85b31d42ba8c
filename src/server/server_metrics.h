// ServerMetrics: /metrics' series, under SGLang's names. Only made with --enable-metrics. Any thread.
#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>

#include "engine/engine.h"
#include "obs/metrics.h"
#include "server/server.h"

namespace coppice {

// One prompt with all its samples, when its last event came.
struct FinishedRequest {
  uint32_t prompt_tokens = 0;
  uint32_t cached_tokens = 0;
  uint32_t generated_tokens = 0;
  double e2e_seconds = 0;
  bool aborted = false;
};

// Tokens of the pool that requests hold. Pages whose memory is not ready yet are neither free nor used.
inline uint64_t used_tokens(const EngineStats& stats, const ModelInfo& model) {
  return (uint64_t{stats.num_pinned_pages} + stats.num_owned_pages) * model.page_size;
}

class ServerMetrics {
 public:
  ServerMetrics(const ServerConfig& config, std::string_view model_name);

  void admitted(double queue_seconds) const { queue_time_.observe(queue_seconds); }
  void first_token(double seconds) const { time_to_first_token_.observe(seconds); }
  // `count` tokens of one sequence came, `seconds` after the ones before.
  void tokens(double seconds, uint64_t count) const;
  void finished(const FinishedRequest& request) const;

  // The whole page; gauges show `stats`.
  std::string text(const EngineStats& stats, const ModelInfo& model, uint64_t num_decoding_tokens);

 private:
  void set_gauges(const EngineStats& stats, const ModelInfo& model, uint64_t num_decoding_tokens);
  void add_engine_counters(const EngineStats& stats);

  MetricLabels rank_labels_;
  mutable Metrics metrics_;

  Counter prompt_tokens_, generation_tokens_, cached_tokens_device_, cached_tokens_total_, num_requests_,
      num_aborted_requests_, prefix_queries_, prefix_hits_;
  Histogram time_to_first_token_, inter_token_latency_, e2e_request_latency_, queue_time_, prompt_tokens_histogram_,
      uncached_prompt_tokens_histogram_, generation_tokens_histogram_;

  // Counters of the engine: what it has counted since the last look is added. One scrape at a time.
  std::mutex scrape_mutex_;
  EngineStats seen_;
};

}  // namespace coppice
