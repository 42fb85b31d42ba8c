#include <algorithm>
#include <utility>

#include "base/check.h"
#include "sched/scheduler_impl.h"

namespace coppice {

void Scheduler::Impl::abort(RequestId id, const std::string& reason, int status, Actions& actions) {
  const auto found = requests.find(id);
  if (found == requests.end()) return;
  const RequestState& state = *found->second;
  uint32_t num_live = state.num_live;
  for (uint32_t sample = 0; num_live > 0; ++sample) {
    Sequence* sequence = state.samples[sample];
    if (sequence == nullptr) continue;
    --num_live;  // the last one ends `state`
    Finish finish;
    finish.kind = FinishKind::kAborted;
    finish.abort_message = reason;
    finish.abort_status = status;
    end(*sequence, std::move(finish), {}, {}, actions);
  }
}

void Scheduler::Impl::abort_all(const std::string& reason, int status, Actions& actions) {
  while (!requests.empty()) abort(requests.begin()->first, reason, status, actions);
}

void Scheduler::Impl::end_at(const EndsAt& message, Actions& actions) {
  const auto found = requests.find(message.id);
  if (found == requests.end() || message.sample >= found->second->samples.size()) return;
  Sequence* sequence = found->second->samples[message.sample];
  if (sequence == nullptr || sequence->num_generated() == 0) return;
  const uint32_t generated = sequence->num_generated();
  const uint32_t kept = std::min(message.kept_tokens, generated);
  counters.discarded_tokens += generated - kept;
  sequence->tokens.resize(sequence->prompt_tokens + kept);
  Finish finish;
  finish.kind = FinishKind::kStopText;
  end(*sequence, std::move(finish), {}, {}, actions);
}

void Scheduler::Impl::end(Sequence& sequence, Finish finish, std::span<const TokenId> tokens,
                          std::span<const TokenLogprob> logprobs, Actions& actions) {
  ++(finish.kind == FinishKind::kAborted ? counters.num_aborted : counters.num_finished);
  tell(sequence, tokens, logprobs, std::make_unique<Finish>(std::move(finish)), actions);
  if (sequence.running()) {
    let_go(sequence);
  } else {
    queue.remove(sequence);
  }
  advance(sequence, LifeEvent::kEnd);
  RequestState& group = *sequence.group;
  if (group.scorer == &sequence) group.scorer = nullptr;
  group.samples[sequence.sample] = nullptr;
  sequence.group = nullptr;
  if (--group.num_live == 0) requests.erase(group.request->id);
  if (sequence.rows_in_flight == 0) recycle(sequence);
}

void Scheduler::Impl::let_go(Sequence& sequence) {
  const auto place = std::find(running.begin(), running.end(), &sequence);
  CHECK(place != running.end());
  running.erase(place);
  kv.release(sequence, std::min(sequence.committed, sequence.num_tokens()));
  slots.give_back(sequence);
}

void Scheduler::Impl::retract(Sequence& sequence) {
  let_go(sequence);
  // A result on its way is still applied; it returns when all are.
  advance(sequence, LifeEvent::kRetract);
  if (sequence.group->scorer == &sequence) sequence.group->scorer = nullptr;
  queue.add(sequence);
  ++sequence.num_retractions;
  ++counters.num_retractions;
  counters.retracted_input_tokens += sequence.prompt_tokens;
  counters.retracted_output_tokens += sequence.num_generated();
  reserve_ratio = config.reserve_high;
}

bool Scheduler::Impl::make_room(uint32_t num_pages, const Sequence& wanting) {
  while (!kv.make_free(num_pages)) {
    // A row of this plan still needs its pages; copies of it run before the rows, so their pages may go.
    const auto last = std::find_if(running.rbegin(), running.rend(),
                                   [this](const Sequence* holder) { return holder->row_step != next_step; });
    if (last == running.rend() || *last == running.front()) return false;
    Sequence& victim = **last;
    retract(victim);
    if (&victim == &wanting) return false;
  }
  return true;
}

}  // namespace coppice
