#include "sched/scheduler.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "sched/scheduler_impl.h"

namespace coppice {
namespace {

template <class... Handlers>
struct Overloaded : Handlers... {
  using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

}  // namespace

void HitRate::add(uint32_t cached_tokens, uint32_t prompt_tokens) {
  if (entries_.size() < kWindow) {
    entries_.push_back({cached_tokens, prompt_tokens});
  } else {
    Entry& oldest = entries_[next_];
    cached_tokens_ -= oldest.cached_tokens;
    prompt_tokens_ -= oldest.prompt_tokens;
    oldest = {cached_tokens, prompt_tokens};
    next_ = (next_ + 1) % kWindow;
  }
  cached_tokens_ += cached_tokens;
  prompt_tokens_ += prompt_tokens;
}

Scheduler::Impl::Impl(const SchedulerConfig& settings)
    : config(settings),
      kv(config),
      slots(config.num_slots),
      costs(config),
      budget(config, costs),
      queue(config, kv),
      life_order{config.policy == SchedulePolicy::kPriority},
      reserve_ratio(config.reserve_high) {
  const Result<void> valid = validate(config);
  CHECK(valid.ok(), valid.ok() ? "" : valid.error().message);
  running.reserve(config.num_slots);
}

Scheduler::Impl::~Impl() {
  for (Sequence* sequence : running) kv.release(*sequence, 0);
}

Scheduler::Scheduler(const SchedulerConfig& config) : impl_(std::make_unique<Impl>(config)) {}
Scheduler::~Scheduler() = default;

void Scheduler::on(Message message, int64_t now_us, Actions& actions) {
  actions.events.time_us = now_us;
  std::visit(Overloaded{
                 [&](NewRequest& m) { impl_->accept(std::move(m.request), now_us, actions); },
                 [&](Abort& m) { impl_->abort(m.id, m.reason, m.status, actions); },
                 [&](AbortAll& m) { impl_->abort_all(m.reason, m.status, actions); },
                 [&](EndsAt& m) { impl_->end_at(m, actions); },
                 [&](StepDone& m) { impl_->step_done(*m.result, actions); },
                 [&](FlushCache&) {
                   if (impl_->running.empty() && impl_->queue.empty()) {
                     impl_->kv.clear();
                     actions.flushes.emplace_back();
                   } else {
                     actions.flushes.emplace_back(invalid_argument(
                         "", "the cache is not flushed while requests run or wait; try again when the server is idle"));
                   }
                 },
                 [&](PoolReady& m) {
                   // Two threads tell how far it is, and the one that is behind may come last.
                   PagePool& pool = impl_->kv.pool();
                   pool.set_ready(std::max(m.num_pages, pool.counts().total));
                 },
             },
             message);
}

StepPlanView Scheduler::plan(int64_t now_us, StepPlanBuilder& builder) { return impl_->plan(now_us, builder); }

uint32_t Scheduler::num_in_flight() const { return static_cast<uint32_t>(impl_->in_flight.size()); }

bool Scheduler::idle() const { return impl_->running.empty() && impl_->queue.empty() && impl_->in_flight.empty(); }

SchedulerStats Scheduler::stats() const {
  SchedulerStats stats = impl_->counters;
  stats.num_running = static_cast<uint32_t>(impl_->running.size());
  stats.num_queued = impl_->queue.size();
  stats.num_retracted = static_cast<uint32_t>(impl_->queue.retracted().size());
  stats.num_following = impl_->queue.num_following();
  stats.pages = impl_->kv.pool().counts();
  stats.evicted_tokens = impl_->kv.tree().num_evicted_pages() * impl_->config.page_size;
  stats.rolling_cache_hit_rate = impl_->hit_rate.value();
  return stats;
}

WaitingTokens Scheduler::waiting_tokens() const {
  WaitingTokens sum;
  for (const auto& waiting : {impl_->queue.queued(), impl_->queue.retracted()}) {
    for (const Sequence* sequence : waiting) {
      const auto known = static_cast<uint32_t>(sequence->known_tokens().size());
      const uint32_t spared = sequence->leader == nullptr ? sequence->matched_tokens() : sequence->leader_target;
      sum.known += known;
      sum.uncached += known - std::min(known, spared);
    }
  }
  return sum;
}

double Scheduler::cache_hit_rate_ceiling(int64_t now_us) const { return impl_->ceiling.estimate(now_us).ceiling; }

const SchedulerConfig& Scheduler::config() const { return impl_->config; }
const RadixTree& Scheduler::tree() const { return impl_->kv.tree(); }
const PagePool& Scheduler::pool() const { return impl_->kv.pool(); }
void Scheduler::check_invariants() const { impl_->check_invariants(); }

}  // namespace coppice
