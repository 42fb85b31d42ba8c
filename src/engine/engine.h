// Engine: the public face of everything below the server. Requests in, events out; one engine thread inside.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "request/request.h"

namespace coppice {

struct EngineConfig {
  std::string model_path;             // a folder; hub names are resolved before
  bool dummy_weights = false;         // --load-format dummy: random weights from config.json alone
  std::string model_override_json;    // --json-model-override-args, merged over config.json
  uint32_t page_size = 16;            // tokens; 16 or a multiple
  uint32_t max_total_tokens = 0;      // of the KV pool; 0: from memory
  double mem_fraction_static = 0;     // of the memory available, for weights and pool; 0: the design's rule
  uint32_t max_running_requests = 0;  // 0: from the pool
  uint32_t max_queued_requests = 0;   // 0: the inbox's bound only
  uint32_t chunked_prefill_size = 0;  // tokens of a step; 0: by the rate of real steps, so that they stay under 200 ms
  uint32_t context_length = 0;        // 0: the model's
  std::string schedule_policy = "lpm";  // lpm, fcfs, dfs-weight, lof, random, priority
  bool disable_radix_cache = false;
  uint32_t num_threads = 0;  // compute workers; 0: usable_cpus()
  uint64_t random_seed = 0;  // draws the seeds of requests without one; 0: from the system
  uint32_t inbox_capacity = 4096;
};

// Constant after start.
struct ModelInfo {
  std::string model_path;
  std::string model_type;
  std::vector<std::string> architectures;
  uint32_t logits_width = 0;       // token ids must be below this
  uint32_t context_length = 0;     // prompt + generated
  uint32_t max_total_tokens = 0;   // of the pool
  uint32_t max_prompt_tokens = 0;  // longest prompt that can ever be admitted
  uint32_t page_size = 0;
  uint32_t num_pages = 0;
  uint32_t max_running_requests = 0;
  uint32_t chunked_prefill_size = 0;  // at start: it grows when it was not given and steps turn out faster
  std::vector<TokenId> eos_ids;
  // Defaults that generation_config.json sets; NaN or negative where it does not.
  float default_temperature = -1, default_top_p = -1, default_min_p = -1, default_repetition_penalty = -1;
  int32_t default_top_k = 0;  // 0: not set
  uint64_t weight_bytes = 0;
  uint64_t kv_bytes = 0;
};

// A snapshot; any thread.
struct EngineStats {
  int64_t last_progress_us = 0;  // steady clock; when a step last ended, or the engine last went idle
  bool idle = true;              // nothing queued, nothing running
  bool stopping = false;
  uint64_t num_steps = 0;
  uint32_t num_running = 0, num_queued = 0, num_following = 0, num_retracted = 0;
  // Of the queued ones, some 20 ms ago; and of these, what no cached prefix spares, as far as they were matched.
  uint64_t waiting_tokens = 0, waiting_uncached_tokens = 0;
  uint32_t num_free_pages = 0, num_cached_pages = 0, num_pinned_pages = 0, num_owned_pages = 0;
  // Counters since the start, in tokens unless named otherwise.
  uint64_t prompt_tokens = 0, cached_tokens = 0, computed_prompt_tokens = 0, generated_tokens = 0;
  uint64_t num_retractions = 0, retracted_input_tokens = 0, retracted_output_tokens = 0, evicted_tokens = 0;
  uint64_t num_aborted = 0;
  double generation_throughput = 0;   // tokens per second, over the last second with work
  double rolling_cache_hit_rate = 0;  // over the last 1,000 admitted requests
  double cache_hit_rate_ceiling = 0;  // what a cache without bounds would have reached over the last hour
};

// Receives what happened. Called on the engine thread; must not block and must not call back into the engine's
// blocking methods. Takes the batch by swap: the engine reuses what it finds in `batch` afterwards.
class EventSink {
 public:
  virtual ~EventSink() = default;
  virtual void on_events(EventBatch& batch) = 0;
};

class Engine {
 public:
  // Loads the model, plans all memory, starts the engine thread. `progress` gets lines for the person who waits.
  // The error is one sentence that says what to do (model missing or damaged, too little memory).
  static Result<std::unique_ptr<Engine>> start(const EngineConfig& config, EventSink& sink,
                                               const std::function<void(const std::string&)>& progress);
  virtual ~Engine() = default;

  // Any thread; do not block. kUnavailable: the inbox is full or the engine is stopping. Otherwise every sample of the
  // request gets exactly one event with a finish.
  virtual Result<void> submit(std::unique_ptr<Request> request) = 0;
  // Ends all samples of the request, whatever state they are in; unknown or finished ids are ignored.
  virtual void abort(RequestId request, std::string reason, int status) = 0;
  virtual void abort_all(std::string reason, int status) = 0;
  // A text stop was found: of this sample's generated tokens the first `kept_tokens` stand, the rest is as if never
  // generated. Its finish event (kStopText) follows.
  virtual void end_at(RequestId request, uint32_t sample, uint32_t kept_tokens) = 0;
  // Empties the prefix tree; `done` is called on the engine thread, with an error when something runs or is queued.
  virtual void flush_cache(std::function<void(Result<void>)> done) = 0;

  virtual EngineStats stats() const = 0;
  virtual const ModelInfo& model() const = 0;

  // Refuses new requests; what is queued or running goes on to its end.
  virtual void begin_drain() = 0;
  // Aborts what is left and joins the engine thread.
  virtual void stop() = 0;
};

}  // namespace coppice
