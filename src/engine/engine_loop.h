// EngineLoop: the one thread that owns scheduler, tree and pool. It blocks on its inbox and on nothing else.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "base/bounded_queue.h"
#include "base/clock.h"
#include "base/result.h"
#include "engine/engine.h"
#include "sched/scheduler.h"
#include "step/step_device.h"

namespace coppice {

class EngineLoop {
 public:
  // `sink` and `clock` outlive the loop. `config` has been validated.
  EngineLoop(const SchedulerConfig& config, uint32_t inbox_capacity, EventSink& sink, const Clock& clock);

  // Any thread; these are Engine's methods of the same names.
  Result<void> submit(std::unique_ptr<Request> request);
  void abort(RequestId request, std::string reason, int status);
  void abort_all(std::string reason, int status);
  void end_at(RequestId request, uint32_t sample, uint32_t kept_tokens);
  void flush_cache(std::function<void(Result<void>)> done);
  EngineStats stats() const;
  void begin_drain() { draining_ = true; }

  // Any thread. More of the pool may be handed out.
  void pool_ready(uint32_t num_pages);
  // Any thread. A device that answers later has a result to collect.
  void wake();
  // Any thread. Aborts what is left; run() returns when the device has answered everything.
  void stop();

  // The engine thread: serves until stop().
  void run(StepDevice& device);

 private:
  struct Item {
    Message message;
    std::function<void(Result<void>)> flushed;  // of a FlushCache
    bool only_wakes = false;
  };

  void push(Message message, std::function<void(Result<void>)> flushed = {});
  void apply(std::vector<Item>& items);
  void end_all();
  void mark_busy();
  bool advance(StepDevice& device);
  void publish();
  void update_stats(bool stepped);

  const Clock& clock_;
  EventSink& sink_;
  BoundedQueue<Item> inbox_;
  std::atomic<bool> draining_ = false;
  std::atomic<bool> stopping_ = false;

  // Engine thread only.
  Scheduler scheduler_;
  Actions actions_;
  StepPlanBuilder builder_;
  StepResult result_;
  std::deque<std::function<void(Result<void>)>> flush_callbacks_;
  uint64_t steps_ended_ = 0;
  int64_t rate_start_us_ = 0;
  uint64_t rate_start_tokens_ = 0;
  int64_t queue_look_us_ = INT64_MIN / 2;  // when the tokens that wait were added up

  mutable std::mutex stats_mutex_;
  EngineStats stats_;
};

}  // namespace coppice
