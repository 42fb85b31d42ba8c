// Admission and allocation are one function: a sample that is admitted has its slot and every page of its known tokens.
#include <algorithm>
#include <cmath>

#include "base/check.h"
#include "sched/scheduler_impl.h"

namespace coppice {
namespace {

bool in_prefill(const Sequence& sequence) { return sequence.running() && sequence.committed < sequence.prefill_end; }

}  // namespace

Admission Scheduler::Impl::admit(Sequence& sequence, int64_t now_us) {
  const Sequence* leader = sequence.leader;
  if (leader != nullptr && leader->serial == sequence.leader_serial && in_prefill(*leader) &&
      ready_tokens(*leader) < sequence.leader_target) {
    return Admission::kFollows;
  }
  sequence.leader = nullptr;
  const Sequence* scorer = sequence.group->scorer;
  if (sequence.group->num_scored < sequence.group->num_input_scores && scorer != nullptr) return Admission::kFollows;

  if (!kv.stands_firm(sequence)) {
    kv.stand(sequence, kv.match(sequence));
    if (matches_left > 0) --matches_left;
  }
  const Match match = sequence.match;
  const auto known = static_cast<uint32_t>(sequence.known_tokens().size());
  const auto room_for = [&](uint32_t cached_pages) {
    const uint32_t needed = kv.pages_of(known) - cached_pages;
    return running.empty() ? needed : needed + expected_pages(sequence) + reserved_pages;
  };
  // Pinning makes pages unavailable, so what does not fit before does not fit after; a full pool is asked this for
  // every waiting sample in every step.
  if (room_for(match.num_tokens / config.page_size) > kv.num_available()) return Admission::kNoRoom;
  kv.pin(sequence, match);
  PageHold hold;
  if (match.partial_tokens > 0) hold = kv.tree().hold(match.partial_page);
  const uint32_t needed = kv.pages_of(known) - sequence.tree_pages;
  const bool waits = follows(sequence, match.partial_tokens);
  if (waits || room_for(sequence.tree_pages) > kv.num_available()) {
    kv.release(sequence, 0);
    return waits ? Admission::kFollows : Admission::kNoRoom;
  }
  CHECK(kv.make_free(needed), "pages that were counted cannot be freed:", needed, kv.pool().num_free());
  reserved_pages += expected_pages(sequence);
  for (uint32_t page = 0; page < needed; ++page) kv.append_page(sequence);
  if (hold) holds.push_back(std::move(hold));
  copy_tail(sequence, match);
  enter(sequence, now_us);
  return Admission::kAdmitted;
}

// Pages for the part of the remaining output that admission sets aside.
uint32_t Scheduler::Impl::expected_pages(const Sequence& sequence) const {
  const uint32_t known = static_cast<uint32_t>(sequence.known_tokens().size());
  const uint32_t left = std::min({sequence.group->max_new_tokens - sequence.num_generated(), config.reserve_clip_tokens,
                                  config.num_pages / 4 * config.page_size});
  const auto expected = static_cast<uint32_t>(std::ceil(reserve_ratio * left));
  const uint32_t held = std::max(static_cast<uint32_t>(sequence.table.size()), kv.pages_of(known));
  const uint32_t in_the_end = kv.pages_of(uint64_t{known} + expected);
  return in_the_end > held ? in_the_end - held : 0;
}

// A running sequence whose pages end where this one's prefix ends may be computing what comes next. It is worth
// waiting for when that saves a page, or all that is left; what is ready already is copied from the match or from the
// other's own page. Only sequences that hold pages are waited for, so nobody waits in a circle.
bool Scheduler::Impl::follows(Sequence& sequence, uint32_t copyable_tokens) {
  if (config.disable_radix_cache) return false;
  const uint32_t cached = sequence.tree_pages * config.page_size;
  const uint32_t usable = sequence.usable_prefix();
  uint32_t now = cached + copyable_tokens;
  uint32_t later = 0;
  Sequence* leader = nullptr;
  kv.visit_frontier(sequence, usable, [&](Sequence& other, uint32_t common) {
    const uint32_t ready = std::min(common, ready_tokens(other));
    now = std::max(now, std::min(ready, cached + config.page_size));
    const uint32_t promised = in_prefill(other) ? std::min(common, other.prefill_end) : std::min(common, other.planned);
    if (promised > later) {
      later = promised;
      leader = &other;
    }
  });
  const bool saves = later > now && (later - now >= config.page_size || later == usable);
  if (!saves) return false;
  queue.follow(sequence);
  sequence.leader = leader;
  sequence.leader_serial = leader->serial;
  sequence.leader_target = later;
  return true;
}

// What goes on inside a page is copied into the sequence's own: from the tree, or from the page of a running sequence
// that has more of it. Both stay as they are until this plan is launched: the first is held, the second's owner runs.
void Scheduler::Impl::copy_tail(Sequence& sequence, const Match& match) {
  KvCopy copy{.src = match.partial_page, .num_tokens = match.partial_tokens};
  const uint32_t cached = sequence.tree_pages * config.page_size;
  sequence.entry_step = next_step;
  sequence.entry_tokens = cached;
  if (!config.disable_radix_cache) {
    kv.visit_frontier(sequence, sequence.usable_prefix(), [&](Sequence& other, uint32_t common) {
      const uint32_t ready = std::min({common, ready_tokens(other), cached + config.page_size});
      if (ready > cached + copy.num_tokens) {
        copy.num_tokens = ready - cached;
        copy.src = other.table[sequence.tree_pages];
      }
    });
  }
  if (copy.num_tokens == 0) return;
  copy.dst = sequence.table[sequence.tree_pages];
  copies.push_back(copy);
  sequence.planned += copy.num_tokens;
  sequence.committed = sequence.planned;
}

void Scheduler::Impl::enter(Sequence& sequence, int64_t now_us) {
  queue.remove(sequence);
  advance(sequence, LifeEvent::kAdmit);
  if (sequence.admission == 0) {
    sequence.admission = ++last_admission;
    const std::vector<TokenId>& prompt = sequence.request().prompt;
    sequence.tokens.assign(prompt.begin(), prompt.end());
    sequence.prompt_tokens = sequence.num_tokens();
  }
  sequence.prefill_end = sequence.num_tokens();
  RequestState& group = *sequence.group;
  if (!group.admitted) report_cache(group, sequence, now_us);
  sequence.score_from = UINT32_MAX;
  if (group.num_scored < group.num_input_scores) {
    group.scorer = &sequence;
    sequence.score_from = sequence.request().logprobs.first_scoring_position() + group.num_scored;
  }
  slots.take(sequence);
  running.insert(std::upper_bound(running.begin(), running.end(), &sequence, life_order), &sequence);
}

void Scheduler::Impl::report_cache(RequestState& group, const Sequence& sequence, int64_t now_us) {
  group.admitted = true;
  group.queue_us = now_us - sequence.arrival_us;
  CacheReport& cache = group.cache;
  cache.matched_tokens = sequence.planned;
  cache.computed_tokens = sequence.prompt_tokens - sequence.planned;
  cache.position = sequence.planned;
  if (config.disable_radix_cache || (sequence.usable_prefix() == 0 && sequence.prompt_tokens > 1)) {
    cache.reason = MissReason::kDisabled;
  } else if (sequence.planned == sequence.usable_prefix()) {
    cache.reason = MissReason::kNone;
  } else {
    // Asked anew: pinning and evicting have changed the tree since the match.
    const auto usable = sequence.known_tokens().first(sequence.usable_prefix());
    cache.reason = kv.tree().explain(group.root.id(), usable, kv.match(sequence)).reason;
  }
  counters.prompt_tokens += sequence.prompt_tokens;
  counters.cached_tokens += cache.matched_tokens;
  counters.computed_prompt_tokens += cache.computed_tokens;
  hit_rate.add(cache.matched_tokens, sequence.prompt_tokens);
  page_hashes.clear();
  kv.tree().page_hashes(group.root.id(), sequence.known_tokens().first(sequence.prompt_tokens), page_hashes);
  ceiling.observe(page_hashes, now_us);
}

}  // namespace coppice
