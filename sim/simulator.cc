#include "sim/simulator.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/check.h"

namespace coppice::sim {

Simulator::Simulator(const EpisodeConfig& config, uint64_t seed)
    : config_(config),
      random_(mix64(seed, 1)),
      workload_(config.workload, mix64(seed, 2)),
      tracker_(config_.model, config_.scheduler),
      device_(config_.model, config.scheduler.page_size, config.scheduler.num_pages, config.scheduler.num_slots,
              config.max_in_flight, mix64(seed, 3)),
      scheduler_(config.scheduler),
      num_ready_pages_(config.scheduler.num_ready_pages),
      poisoned_(config.scheduler.num_pages, false),
      mirror_(config.scheduler.num_slots) {
  device_.set_faults(config.faults);
}

EpisodeResult Simulator::run() {
  while (totals_.num_steps < config_.num_steps) turn(true);
  drain();
  const SchedulerStats stats = scheduler_.stats();
  totals_.generated_tokens = stats.generated_tokens;
  totals_.cached_tokens = stats.cached_tokens;
  totals_.prompt_tokens = stats.prompt_tokens;
  totals_.num_retractions = stats.num_retractions;
  totals_.num_aborted = stats.num_aborted;
  return totals_;
}

void Simulator::turn(bool arrivals) {
  now_us_ += random_.between(0, 2000);
  if (arrivals) {
    if (tracker_.live().size() < config_.target_live && random_.chance(0.4)) send_requests();
    if (random_.chance(config_.abort_chance)) send_aborts();
    if (random_.chance(0.01)) {
      send(FlushCache{});
      CHECK_EQ(actions_.flushes.size(), 1U);
      CHECK(actions_.flushes[0].ok() == tracker_.live().empty(), "flushes only when nothing runs or waits");
      actions_.flushes.clear();
    }
  }
  if (num_ready_pages_ < config_.scheduler.num_pages && random_.chance(0.1)) {
    num_ready_pages_ = std::min(config_.scheduler.num_pages, num_ready_pages_ + random_.between(1, 64));
    send(PoolReady{num_ready_pages_});
  }
  send_found_stops();

  const bool launched = device_.num_pending() < config_.max_in_flight && launch_one();
  if (launched && random_.chance(0.3)) return;  // plan further ahead first
  if (device_.num_pending() > 0) {
    if (device_.num_pending() == config_.max_in_flight || !launched || !random_.chance(config_.wait_chance)) {
      collect_one();
    }
    num_quiet_turns_ = 0;
  } else if (!launched && !scheduler_.idle()) {
    // Nothing runs and nothing is coming: whoever waits must be waiting for pages that are not ready yet.
    CHECK(num_ready_pages_ < config_.scheduler.num_pages || ++num_quiet_turns_ < 3,
          "stuck:", scheduler_.stats().num_queued, "queued,", scheduler_.stats().num_running, "running");
  } else if (arrivals) {
    send_requests();
  }
}

void Simulator::send(Message message) {
  scheduler_.on(std::move(message), now_us_, actions_);
  tracker_.check(actions_.events, faults_);
  actions_.events.clear();
}

void Simulator::send_requests() {
  for (std::unique_ptr<Request>& request : workload_.next(now_us_)) {
    ++totals_.num_requests;
    tracker_.add(*request, random_.between(1, 12));
    send(NewRequest{std::move(request)});
  }
}

void Simulator::send_aborts() {
  if (random_.chance(0.01)) {
    tracker_.abort_all_sent();
    send(AbortAll{"the server stops", 503 - 4});
    CHECK(tracker_.live().empty());
    return;
  }
  if (tracker_.live().empty() || random_.chance(0.1)) {
    send(Abort{RequestId{1'000'000'000}, "nobody", 0});
    return;
  }
  auto victim = tracker_.live().begin();
  std::advance(victim, random_.between(0, static_cast<uint32_t>(tracker_.live().size()) - 1));
  const RequestId id = victim->first;
  tracker_.abort_sent(id);
  send(Abort{id, "the client went away", 0});
  CHECK(!tracker_.live().contains(id), "an abort ends every sample at once");
}

void Simulator::send_found_stops() {
  auto& stops = tracker_.found_stops();
  for (size_t i = 0; i < stops.size();) {
    if (!random_.chance(0.4)) {
      ++i;
      continue;
    }
    const FoundStop stop = stops[i];
    stops.erase(stops.begin() + static_cast<ptrdiff_t>(i));
    tracker_.stop_sent(stop);
    send(EndsAt{stop.id, stop.sample, stop.kept_tokens});
    const auto found = tracker_.live().find(stop.id);
    CHECK(found == tracker_.live().end() || found->second.samples[stop.sample].ended, "a text stop ends the sample");
  }
}

bool Simulator::launch_one() {
  find_free_pages();
  device_.poison(free_pages_, CopyTime::kBefore);
  const StepPlanView plan = scheduler_.plan(now_us_, builder_);
  if (plan.empty()) return false;
  check_rows(plan);
  find_free_pages();
  device_.poison(free_pages_, CopyTime::kAfter);
  device_.launch(plan);
  ++totals_.num_steps;
  check_everything();
  return true;
}

void Simulator::collect_one() {
  CHECK(device_.collect(result_));
  send(StepDone{&result_});
  for (auto& history : tracker_.take_finished()) workload_.remember(std::move(history));
  check_everything();
}

// Within every bound of the configuration, and each written page has one writer: its owner, or the row that makes the
// page readable in this very plan.
void Simulator::check_rows(StepPlanView plan) {
  const SchedulerConfig& config = config_.scheduler;
  CHECK_LE(plan.rows().size(), config.max_step_rows);
  for (const SlotInit& init : plan.slot_inits()) mirror_[init.slot.value] = {};
  for (const PageAppend& append : plan.page_appends()) {
    auto& pages = mirror_[append.slot.value].pages;
    const auto added = plan.appended(append);
    pages.resize(std::max<size_t>(pages.size(), append.first_index + added.size()));
    std::copy(added.begin(), added.end(), pages.begin() + append.first_index);
  }
  uint32_t num_tokens = 0, num_logit_rows = 0;
  std::vector<bool> seen(config.num_slots, false);
  for (const Row& row : plan.rows()) {
    num_tokens += row.num_tokens;
    if (row.logits == LogitsMode::kLast) ++num_logit_rows;
    if (row.logits == LogitsMode::kRange) num_logit_rows += row.num_tokens - row.logits_from;
    CHECK(!seen[row.slot.value], "two rows of slot", row.slot);
    seen[row.slot.value] = true;
    MirrorSlot& slot = mirror_[row.slot.value];
    const uint32_t first = row.first_position < 0 ? slot.length : static_cast<uint32_t>(row.first_position);
    slot.length = first + row.num_tokens;
    for (uint32_t page = first / config.page_size; page <= (slot.length - 1) / config.page_size; ++page) {
      CHECK_LT(page, slot.pages.size());
      const PageId id = slot.pages[page];
      const PageState state = scheduler_.pool().state(id);
      CHECK(state == PageState::kOwned || (state == PageState::kCached && !scheduler_.tree().is_committed(id)),
            "writes into page", id, "which others read: slot", row.slot, "first", first, "tokens", row.num_tokens,
            "page", page, "step", plan.id());
    }
  }
  CHECK_LE(num_tokens, config.max_step_tokens);
  CHECK_LE(num_logit_rows, config.max_logit_rows);
}

// Those that became free since the last look.
void Simulator::find_free_pages() {
  free_pages_.clear();
  for (uint32_t page = 0; page < config_.scheduler.num_pages; ++page) {
    const bool free = scheduler_.pool().state(PageId{page}) == PageState::kFree;
    if (free && !poisoned_[page]) free_pages_.emplace_back(page);
    poisoned_[page] = free;
  }
}

void Simulator::check_everything() {
  scheduler_.check_invariants();
  tracker_.check_counters(scheduler_.stats());
}

void Simulator::drain() {
  faults_ = config_.faults.row_failure > 0 || config_.faults.device_failure > 0;
  device_.set_faults({});
  uint64_t tokens_left = 1000;
  for (const auto& [id, tracked] : tracker_.live()) {
    tokens_left += tracked.samples.size() * (tracked.request->prompt.size() + tracked.max_new_tokens);
  }
  const uint64_t bound = totals_.num_steps + 20 * tokens_left;
  while (!scheduler_.idle()) {
    turn(false);
    CHECK_LE(totals_.num_steps, bound, "requests do not come to their end");
  }
  CHECK(tracker_.live().empty());
  check_everything();
  const PageCounts& pages = scheduler_.pool().counts();
  CHECK_EQ(pages.owned + pages.cached_pinned + pages.in_transit, 0U, "something is still held");
  send(FlushCache{});
  CHECK(actions_.flushes.size() == 1 && actions_.flushes[0].ok());
  CHECK_EQ(pages.free, pages.total);
  CHECK_EQ(scheduler_.tree().num_nodes(), 0U);
}

}  // namespace coppice::sim
