// Scheduler: who computes what next. One thread, no clock, no device: messages in, events and plans out, so that a
// simulator owns every interleaving and a seed replays a run.
//
//   loop:  for each message: scheduler.on(message, now, actions);   actions.events -> the sink
//          while (scheduler.num_in_flight() < device.max_in_flight()):
//            plan = scheduler.plan(now, builder);  if (plan.empty()) break;  device.launch(plan)
//          block for the next message when nothing was launched
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "base/result.h"
#include "cache/page_pool.h"
#include "cache/radix_tree.h"
#include "request/request.h"
#include "sched/config.h"
#include "step/step_plan.h"
#include "step/step_result.h"

namespace coppice {

struct NewRequest {
  std::unique_ptr<Request> request;
};
// Ends all samples of a request, in whatever state; unknown or ended ids are ignored. status 0: the client's own wish.
struct Abort {
  RequestId id;
  std::string reason;
  int status = 0;
};
struct AbortAll {
  std::string reason;
  int status = 0;
};
// A text stop was found: the first kept_tokens generated tokens of the sample stand. Ignored when it has ended.
struct EndsAt {
  RequestId id;
  uint32_t sample = 0;
  uint32_t kept_tokens = 0;
};
// The oldest launched step ended. `result` is only read during the call.
struct StepDone {
  const StepResult* result = nullptr;
};
struct FlushCache {};
// The first num_pages pages of the pool may be handed out.
struct PoolReady {
  uint32_t num_pages = 0;
};

using Message = std::variant<NewRequest, Abort, AbortAll, EndsAt, StepDone, FlushCache, PoolReady>;

// Filled by on(); the caller empties it. Appended to, never assigned.
struct Actions {
  EventBatch events;
  std::vector<Result<void>> flushes;  // one per FlushCache, in order; kInvalidArgument: something runs or is queued

  void clear() {
    events.clear();
    flushes.clear();
  }
};

struct SchedulerStats {
  uint64_t num_steps = 0;      // planned
  uint32_t num_running = 0;    // sequences that hold pages: prefilling and decoding
  uint32_t num_queued = 0;     // waiting ones, followers and retracted ones included
  uint32_t num_following = 0;  // of the queued, those that wait for another's prompt
  uint32_t num_retracted = 0;  // of the queued, those that ran before
  PageCounts pages;
  // Since the start. Prompts count once per request, at its first admission, whatever n is.
  uint64_t num_accepted = 0;  // samples
  uint64_t num_finished = 0;  // samples, aborts not included
  uint64_t num_aborted = 0;   // samples, refused requests not included
  uint64_t num_refused = 0;   // requests
  uint64_t prompt_tokens = 0;
  uint64_t cached_tokens = 0;
  uint64_t computed_prompt_tokens = 0;
  uint64_t generated_tokens = 0;  // as they reach the host
  uint64_t discarded_tokens = 0;  // of them, cut off by a text stop
  uint64_t planned_tokens = 0;    // of all rows: what the device worked on
  uint64_t num_retractions = 0;
  uint64_t retracted_input_tokens = 0;
  uint64_t retracted_output_tokens = 0;
  uint64_t evicted_tokens = 0;
  double rolling_cache_hit_rate = 0;  // cached / prompt tokens over the last 1,000 admitted requests
  double predicted_step_us = 0;       // of the last plan
};

// Known tokens of the queued ones; and without what a prefix match or the prompt that they follow spares them.
struct WaitingTokens {
  uint64_t known = 0;
  uint64_t uncached = 0;
};

class Scheduler {
 public:
  // `config` must pass validate().
  explicit Scheduler(const SchedulerConfig& config);
  ~Scheduler();
  Scheduler(const Scheduler&) = delete;
  Scheduler& operator=(const Scheduler&) = delete;

  // Applies one message. `now_us` never goes back. Events of every accepted or refused request end with exactly one
  // finish per sample.
  void on(Message message, int64_t now_us, Actions& actions);

  // The next step, laid out in `builder` (reset first), or an empty view when there is nothing to launch now. A plan
  // that was returned must be launched, and answered by StepDone in order.
  StepPlanView plan(int64_t now_us, StepPlanBuilder& builder);

  uint32_t num_in_flight() const;  // plans not answered yet
  bool idle() const;               // nothing queued, nothing running, nothing in flight

  SchedulerStats stats() const;
  // Looks at every queued sample: not for every step.
  WaitingTokens waiting_tokens() const;
  // The hit rate that a cache without bounds would have had over the last hour. Some 0.1 ms: not for every step.
  double cache_hit_rate_ceiling(int64_t now_us) const;
  const SchedulerConfig& config() const;
  const RadixTree& tree() const;
  const PagePool& pool() const;

  // CHECKs every invariant between queue, running set, slots, pages and tree. O(everything): debug and simulator.
  void check_invariants() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace coppice
