// Who gets how many tokens of the next step: decode rows first, at most 7/8 of it while somebody waits; then slices of
// prompts in life order, each at most half of what is left while others come after it; then new admissions; then what
// is left over goes back to the prompts, and to decode rows that did not fit.
#include <algorithm>

#include "base/check.h"
#include "sched/scheduler_impl.h"

namespace coppice {
namespace {

// Halving stops here: a smaller slice costs a row and moves nobody.
constexpr uint32_t kMinSliceTokens = 4;

}  // namespace

StepPlanView Scheduler::Impl::plan(int64_t now_us, StepPlanBuilder& builder) {
  rows.clear();
  copies.clear();
  budget.reset();
  if (running.empty() && queue.empty()) return {};
  reserve_ratio = std::max(config.reserve_low, reserve_ratio - config.reserve_fall);
  const bool others_wait = !queue.empty() && slots.num_free() > 0;
  const bool prefills = std::any_of(running.begin(), running.end(), [](const Sequence* sequence) {
    return sequence->state == SequenceState::kPrefilling;
  });
  plan_decodes(others_wait || prefills ? 1 : 0);
  plan_prefills(others_wait);
  plan_admissions(now_us);
  for (Sequence* sequence : running) {
    if (budget.full()) break;
    if (sequence->state == SequenceState::kPrefilling) grow_slice(*sequence, false);
  }
  plan_decodes(0);
  if (rows.empty()) {
    CHECK(copies.empty());
    return {};
  }
  const StepPlanView view = emit_plan(builder);
  holds.clear();
  return view;
}

bool Scheduler::Impl::wants_decode(const Sequence& sequence) const {
  return sequence.state == SequenceState::kDecoding && sequence.row_step != next_step &&
         sequence.num_generated() + sequence.num_sampling < sequence.group->max_new_tokens;
}

void Scheduler::Impl::plan_decodes(uint32_t prefill_parts) {
  // Choose first: what is retracted to make room for one row must not have got a row itself.
  chosen.clear();
  const size_t size = running.size();
  const size_t start = size == 0 ? 0 : decode_start % size;
  size_t end = size;
  for (size_t i = 0; i < size; ++i) {
    Sequence& sequence = *running[(start + i) % size];
    if (!wants_decode(sequence)) continue;
    if (!budget.fits_decode(sequence.planned + 1, prefill_parts)) {
      end = i;
      break;
    }
    budget.add_decode(sequence.planned + 1);
    chosen.push_back(&sequence);
  }
  if (end < size) decode_start = start + end;
  if (start != 0) std::sort(chosen.begin(), chosen.end(), life_order);
  for (Sequence* sequence : chosen) {
    const uint32_t context = sequence->planned + 1;
    bool runs = sequence->running();  // an older one may have retracted it just now
    if (runs && sequence->planned == sequence->table.size() * config.page_size) {
      runs = make_room(1, *sequence);
      if (runs) kv.append_page(*sequence);
    }
    if (!runs) {
      budget.remove_decode(context);
      continue;
    }
    rows.push_back({sequence, sequence->planned, 1, true});
    sequence->row_step = next_step;
    sequence->row_start = sequence->planned;
    ++sequence->planned;
  }
}

void Scheduler::Impl::plan_prefills(bool others_wait) {
  chosen.clear();
  for (Sequence* sequence : running) {
    if (sequence->state == SequenceState::kPrefilling) chosen.push_back(sequence);
  }
  // The first in life order keeps its place; behind it short remainders go first, so that they never wait for long
  // ones.
  if (chosen.size() > 2) {
    std::stable_sort(chosen.begin() + 1, chosen.end(), [](const Sequence* a, const Sequence* b) {
      return a->prefill_end - a->planned < b->prefill_end - b->planned;
    });
  }
  for (size_t i = 0; i < chosen.size() && !budget.full(); ++i) {
    Sequence& sequence = *chosen[i];
    kv.catch_up(sequence);
    sequence.committed = std::max(sequence.committed, sequence.tree_pages * config.page_size);
    grow_slice(sequence, others_wait || i + 1 < chosen.size());
  }
}

void Scheduler::Impl::plan_admissions(int64_t now_us) {
  matches_left = config.max_matches;
  if (queue.empty()) return;
  const auto has_room = [this] {
    return slots.num_free() > 0 && !budget.full() && budget.logit_rows_left() > 0 && matches_left > 0 &&
           budget.fits_slice(0, 1, true) > 0;
  };
  if (!has_room()) return;
  reserved_pages = 0;
  for (const Sequence* sequence : running) reserved_pages += expected_pages(*sequence);
  while (Sequence* sequence = queue.first_retracted()) {
    if (!has_room() || sequence->rows_in_flight > 0) return;
    if (admit(*sequence, now_us) != Admission::kAdmitted) return;
    grow_slice(*sequence, !queue.empty());
  }
  queue.set_step_tokens(budget.step_tokens());
  const std::span<Sequence* const> order = queue.order(served_tokens, next_step);
  for (size_t i = 0; i < order.size() && has_room(); ++i) {
    Sequence& sequence = *order[i];
    switch (admit(sequence, now_us)) {
      case Admission::kAdmitted:
        grow_slice(sequence, i + 1 < order.size());
        break;
      case Admission::kFollows:
        break;
      case Admission::kNoRoom:
        // Smaller ones may pass it until it is overdue.
        if (queue.overdue(sequence, served_tokens)) return;
        break;
    }
  }
}

bool Scheduler::Impl::grow_slice(Sequence& sequence, bool leave_half) {
  const bool new_row = sequence.row_step != next_step;
  const uint32_t first = sequence.planned;
  const uint32_t remaining = sequence.prefill_end - first;
  uint32_t most = budget.fits_slice(first, budget.tokens_left(), new_row);
  if (leave_half && most >= 2 * kMinSliceTokens) most /= 2;
  uint32_t num_tokens = std::min(most, remaining);
  // Positions through the head: those that are scored, and the last one when it is sampled.
  const auto logit_rows = [&](uint32_t end) -> uint32_t {
    if (end > sequence.score_from) return end - std::max(first, sequence.score_from);
    return end == sequence.prefill_end && sequence.group->max_new_tokens > 0 ? 1 : 0;
  };
  while (num_tokens > 0 && logit_rows(first + num_tokens) > budget.logit_rows_left()) {
    num_tokens -= std::max(1U, std::min(num_tokens, logit_rows(first + num_tokens) - budget.logit_rows_left()));
  }
  if (num_tokens == 0) return false;
  budget.add_slice(first, num_tokens, new_row);
  budget.add_logit_rows(logit_rows(first + num_tokens));
  if (new_row) {
    rows.push_back({&sequence, first, 0, false});
    sequence.row_step = next_step;
    sequence.row_start = first;
  }
  const auto row =
      std::find_if(rows.rbegin(), rows.rend(), [&](const PlannedRow& r) { return r.sequence == &sequence; });
  row->num_tokens += num_tokens;
  sequence.planned += num_tokens;
  kv.publish(sequence, std::min(sequence.planned, sequence.usable_prefix()), StepId{next_step});
  if (sequence.planned == sequence.prefill_end) advance(sequence, LifeEvent::kPromptPlanned);
  return true;
}

}  // namespace coppice
