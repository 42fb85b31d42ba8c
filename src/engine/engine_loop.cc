#include "engine/engine_loop.h"

#include <utility>

namespace coppice {
namespace {
// Throughput is averaged over windows of this length, so that a gauge neither jumps with every step nor lags.
constexpr int64_t kRateWindowUs = 1'000'000;
// A long queue is not added up more often than that.
constexpr int64_t kQueueLookUs = 20'000;
}  // namespace

EngineLoop::EngineLoop(const SchedulerConfig& config, uint32_t inbox_capacity, EventSink& sink, const Clock& clock)
    : clock_(clock), sink_(sink), inbox_(inbox_capacity), scheduler_(config) {
  update_stats(false);
}

Result<void> EngineLoop::submit(std::unique_ptr<Request> request) {
  if (draining_ || stopping_) {
    return Error{ErrorCode::kUnavailable, "the server is shutting down", {}};
  }
  Item item{.message = NewRequest{std::move(request)}};
  if (!inbox_.try_push(std::move(item))) {
    return Error{ErrorCode::kUnavailable, "The request queue is full.", {}};
  }
  return {};
}

void EngineLoop::push(Message message, std::function<void(Result<void>)> flushed) {
  Item item{.message = std::move(message), .flushed = std::move(flushed)};
  inbox_.force_push(std::move(item));
}

void EngineLoop::abort(RequestId request, std::string reason, int status) {
  push(Abort{request, std::move(reason), status});
}

void EngineLoop::abort_all(std::string reason, int status) { push(AbortAll{std::move(reason), status}); }

void EngineLoop::end_at(RequestId request, uint32_t sample, uint32_t kept_tokens) {
  push(EndsAt{request, sample, kept_tokens});
}

void EngineLoop::flush_cache(std::function<void(Result<void>)> done) { push(FlushCache{}, std::move(done)); }

void EngineLoop::pool_ready(uint32_t num_pages) { push(PoolReady{num_pages}); }

void EngineLoop::wake() {
  Item item{.only_wakes = true};
  inbox_.force_push(std::move(item));
}

void EngineLoop::stop() {
  draining_ = true;
  stopping_ = true;
  wake();
}

void EngineLoop::end_all() {
  scheduler_.on(AbortAll{"the server is shutting down", http_status(ErrorCode::kUnavailable)}, clock_.now_us(),
                actions_);
}

void EngineLoop::run(StepDevice& device) {
  std::vector<Item> items;
  bool progressed = true;
  for (;;) {
    if (progressed) {
      inbox_.poll_all(items);
    } else {
      inbox_.pop_all(items);
    }
    // Read before the items are: a stop that comes later finds its own wake in the inbox.
    const bool stopping = stopping_;
    apply(items);
    if (stopping) end_all();
    mark_busy();
    const uint64_t steps_before = steps_ended_;
    progressed = advance(device);
    update_stats(steps_ended_ != steps_before);  // first: who has an answer finds it counted
    publish();
    if (stopping && scheduler_.idle()) break;
  }
  inbox_.close();
  // Whoever was let in by submit() is told, also between the last look and the close.
  inbox_.poll_all(items);
  apply(items);
  end_all();
  publish();
}

void EngineLoop::apply(std::vector<Item>& items) {
  for (Item& item : items) {
    if (item.only_wakes) continue;
    if (item.flushed) flush_callbacks_.push_back(std::move(item.flushed));
    scheduler_.on(std::move(item.message), clock_.now_us(), actions_);
  }
}

// Says "busy since now" before the first step after an idle time, so that a step that never ends is seen as such.
void EngineLoop::mark_busy() {
  if (scheduler_.idle() || !stats_.idle) return;
  std::lock_guard lock(stats_mutex_);
  stats_.idle = false;
  stats_.last_progress_us = clock_.now_us();
}

// Launches what fits and collects what has ended; false when there was neither.
bool EngineLoop::advance(StepDevice& device) {
  bool progressed = false;
  while (scheduler_.num_in_flight() < device.max_in_flight()) {
    const StepPlanView plan = scheduler_.plan(clock_.now_us(), builder_);
    if (plan.empty()) break;
    device.launch(plan);
    progressed = true;
  }
  while (device.collect(result_)) {
    scheduler_.on(StepDone{&result_}, clock_.now_us(), actions_);
    ++steps_ended_;
    progressed = true;
  }
  return progressed;
}

void EngineLoop::publish() {
  for (Result<void>& flushed : actions_.flushes) {
    const auto done = std::move(flush_callbacks_.front());
    flush_callbacks_.pop_front();
    done(std::move(flushed));
  }
  if (!actions_.events.events.empty()) {
    actions_.events.time_us = clock_.now_us();
    sink_.on_events(actions_.events);
  }
  actions_.clear();
}

void EngineLoop::update_stats(bool stepped) {
  const SchedulerStats now = scheduler_.stats();
  const int64_t now_us = clock_.now_us();
  const bool idle = scheduler_.idle();
  const bool window_ends = now_us - rate_start_us_ >= kRateWindowUs;
  const bool measures = window_ends || (idle && !stats_.idle);
  const double ceiling = measures ? scheduler_.cache_hit_rate_ceiling(now_us) : stats_.cache_hit_rate_ceiling;
  const bool adds_up = now.num_queued == 0 || now_us - queue_look_us_ >= kQueueLookUs;
  if (adds_up && now.num_queued > 0) queue_look_us_ = now_us;
  const WaitingTokens waiting =
      adds_up ? scheduler_.waiting_tokens() : WaitingTokens{stats_.waiting_tokens, stats_.waiting_uncached_tokens};
  std::lock_guard lock(stats_mutex_);
  if (stepped || (idle && !stats_.idle)) stats_.last_progress_us = now_us;
  stats_.idle = idle;
  stats_.stopping = draining_;
  stats_.num_steps = steps_ended_;
  stats_.num_running = now.num_running;
  stats_.num_queued = now.num_queued;
  stats_.num_following = now.num_following;
  stats_.num_retracted = now.num_retracted;
  stats_.waiting_tokens = waiting.known;
  stats_.waiting_uncached_tokens = waiting.uncached;
  stats_.num_free_pages = now.pages.free;
  stats_.num_cached_pages = now.pages.cached_unpinned;
  stats_.num_pinned_pages = now.pages.cached_pinned;
  stats_.num_owned_pages = now.pages.owned + now.pages.in_transit;
  stats_.prompt_tokens = now.prompt_tokens;
  stats_.cached_tokens = now.cached_tokens;
  stats_.computed_prompt_tokens = now.computed_prompt_tokens;
  stats_.generated_tokens = now.generated_tokens;
  stats_.num_retractions = now.num_retractions;
  stats_.retracted_input_tokens = now.retracted_input_tokens;
  stats_.retracted_output_tokens = now.retracted_output_tokens;
  stats_.evicted_tokens = now.evicted_tokens;
  stats_.num_aborted = now.num_aborted;
  stats_.rolling_cache_hit_rate = now.rolling_cache_hit_rate;
  stats_.cache_hit_rate_ceiling = ceiling;
  if (idle) {
    stats_.generation_throughput = 0;
    rate_start_us_ = now_us;
    rate_start_tokens_ = now.generated_tokens;
  } else if (window_ends) {
    stats_.generation_throughput = static_cast<double>(now.generated_tokens - rate_start_tokens_) * 1e6 /
                                   static_cast<double>(now_us - rate_start_us_);
    rate_start_us_ = now_us;
    rate_start_tokens_ = now.generated_tokens;
  }
}

EngineStats EngineLoop::stats() const {
  std::lock_guard lock(stats_mutex_);
  EngineStats stats = stats_;
  stats.stopping = draining_;
  return stats;
}

}  // namespace coppice
