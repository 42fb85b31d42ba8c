#include <algorithm>
#include <unordered_map>

#include "base/check.h"
#include "sched/scheduler_impl.h"

namespace coppice {
namespace {

void check_holder(const Sequence& s, uint32_t page_size, const PagePool& pool) {
  CHECK(s.has_slot, "running sequence", s.serial, "has no slot");
  CHECK(s.admission > 0 && !s.stands);
  CHECK_EQ(s.table.size(), s.own.size());
  CHECK_EQ(s.prefix.num_tokens(), s.tree_pages * page_size);
  CHECK_LE(s.committed, s.planned);
  CHECK_LE(s.planned, s.table.size() * page_size);
  CHECK_LE(s.planned, s.num_tokens() + s.num_sampling);
  CHECK_LE(s.prefill_end, s.num_tokens());
  CHECK_LE(s.told_pages, s.table.size());
  CHECK_LE(s.num_generated() + s.num_sampling, s.group->max_new_tokens);
  CHECK_EQ(s.state == SequenceState::kPrefilling, s.planned < s.prefill_end, s.serial);
  for (size_t page = 0; page < s.table.size(); ++page) {
    const PageState state = pool.state(s.table[page]);
    if (page < s.tree_pages) {
      CHECK(!s.own[page] && state == PageState::kCached, "page", s.table[page], "of", s.serial);
    } else {
      CHECK(s.own[page] && s.own[page].id() == s.table[page] && state == PageState::kOwned, "page", s.table[page]);
    }
  }
}

void check_waiter(const Sequence& s) {
  CHECK(!s.has_slot && s.table.empty() && s.own.empty() && !s.prefix, "waiting sequence", s.serial, "holds something");
  CHECK(s.state == SequenceState::kQueued || s.state == SequenceState::kFollowing ||
        s.state == SequenceState::kRetracted);
  CHECK_EQ(s.state == SequenceState::kRetracted, s.admission > 0);
}

}  // namespace

void Scheduler::Impl::check_invariants() const {
  kv.check_invariants();
  size_t owned = 0;
  std::unordered_map<const Sequence*, uint32_t> rows_of;
  for (const InFlightStep& step : in_flight) {
    for (const InFlightRow& row : step.rows) ++rows_of[row.sequence];
  }
  std::vector<bool> slot_taken(config.num_slots, false);
  for (const Sequence* s : running) {
    CHECK(s->running());
    check_holder(*s, config.page_size, kv.pool());
    CHECK(!slot_taken[s->slot.value], "slot", s->slot, "has two owners");
    slot_taken[s->slot.value] = true;
    owned += s->table.size() - s->tree_pages;
  }
  const PageCounts& pages = kv.pool().counts();
  CHECK_EQ(owned, pages.owned, "pages that no sequence owns");
  CHECK_EQ(pages.free + pages.cached_unpinned + pages.cached_pinned + pages.owned + pages.in_transit, pages.total);
  CHECK_EQ(slots.num_free() + running.size(), config.num_slots);
  CHECK(std::is_sorted(running.begin(), running.end(), life_order));
  CHECK(std::is_sorted(queue.retracted().begin(), queue.retracted().end(), life_order));
  for (const Sequence* s : queue.queued()) check_waiter(*s);
  for (const Sequence* s : queue.retracted()) check_waiter(*s);

  size_t live = 0;
  for (const auto& [id, group] : requests) {
    CHECK_EQ(id, group->request->id);
    size_t live_of_group = 0;
    for (const Sequence* s : group->samples) {
      if (s == nullptr) continue;
      ++live_of_group;
      CHECK(s->group == group.get() && s->state != SequenceState::kEnded);
      const auto rows = rows_of.find(s);
      CHECK_EQ(s->rows_in_flight, rows == rows_of.end() ? 0 : rows->second);
    }
    CHECK_EQ(live_of_group, group->num_live);
    live += live_of_group;
  }
  CHECK_EQ(live, running.size() + queue.size());
  CHECK_EQ(counters.num_accepted, live + counters.num_finished + counters.num_aborted);
}

}  // namespace coppice
