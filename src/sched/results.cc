#include <algorithm>
#include <utility>

#include "base/check.h"
#include "sched/scheduler_impl.h"

namespace coppice {
namespace {

bool contains(const std::vector<TokenId>& ids, TokenId id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

const char* failure_text(RowStatus status) {
  switch (status) {
    case RowStatus::kEmptyMask:
      return "the constraint allows no token here";
    case RowStatus::kNonFinite:
      return "the model's output is not finite; this request cannot go on";
    case RowStatus::kBadToken:
      return "an internal check of the model's input failed; this request cannot go on";
    case RowStatus::kOk:
      break;
  }
  return "the step failed";
}

Finish aborted(const char* text) {
  Finish finish;
  finish.kind = FinishKind::kAborted;
  finish.abort_message = text;
  finish.abort_status = 500;
  return finish;
}

}  // namespace

void Scheduler::Impl::step_done(const StepResult& result, Actions& actions) {
  CHECK(!in_flight.empty(), "a result of step", result.id, "with no step in flight");
  InFlightStep step = std::move(in_flight.front());
  in_flight.pop_front();
  CHECK_EQ(step.id, result.id);
  kv.tree().set_completed(step.id);
  if (result.status == DeviceStatus::kOk) {
    CHECK_EQ(step.rows.size(), result.rows.size());
    costs.learn(step.work, result.forward_us + result.sample_us);
    budget.learn_prefill(step.prefill_tokens, result.forward_us + result.sample_us);
    for (size_t i = 0; i < step.rows.size(); ++i) apply_row(step.rows[i], result.rows[i], result, actions);
  } else {
    device_failed(actions);
    for (const InFlightRow& row : step.rows) {
      DCHECK(row.sequence->state == SequenceState::kEnded);
      if (--row.sequence->rows_in_flight == 0) recycle(*row.sequence);
    }
  }
  spare_steps.push_back(std::move(step));
}

// Nothing is known about what a failed step wrote, and later steps may have read it: whoever took part ends, and the
// whole cache goes. What waits without a row in flight is untouched.
void Scheduler::Impl::device_failed(Actions& actions) {
  chosen.clear();
  for (Sequence* sequence : running) chosen.push_back(sequence);
  for (Sequence* sequence : queue.retracted()) {
    if (sequence->rows_in_flight > 0) chosen.push_back(sequence);
  }
  for (Sequence* sequence : chosen) {
    sequence->committed = 0;
    end(*sequence, aborted("the device failed in this step; try again"), {}, {}, actions);
  }
  kv.clear();
}

void Scheduler::Impl::apply_row(const InFlightRow& row, const RowResult& answer, const StepResult& result,
                                Actions& actions) {
  Sequence& sequence = *row.sequence;
  --sequence.rows_in_flight;
  if (sequence.state == SequenceState::kEnded) {  // overrun: it ended while this row was on its way
    if (sequence.rows_in_flight == 0) recycle(sequence);
    return;
  }
  DCHECK(!sequence.has_slot || (sequence.slot == answer.slot && sequence.generation == answer.generation));
  if (row.samples) --sequence.num_sampling;
  if (answer.status != RowStatus::kOk) return end(sequence, aborted(failure_text(answer.status)), {}, {}, actions);

  if (sequence.running()) sequence.committed = std::max(sequence.committed, row.end);
  RequestState& group = *sequence.group;
  const std::span<const TokenLogprob> logprobs = result.row_logprobs(answer);
  const uint32_t num_score_entries = row.num_scores * group.entries_per_score();
  CHECK_LE(num_score_entries, logprobs.size());
  group.input_scores.insert(group.input_scores.end(), logprobs.begin(), logprobs.begin() + num_score_entries);
  group.num_scored += row.num_scores;
  if (group.num_scored == group.num_input_scores && group.scorer == &sequence) group.scorer = nullptr;

  Finish finish;
  const std::span<const TokenId> tokens = result.row_tokens(answer);
  const std::span<const TokenLogprob> output_logprobs = logprobs.subspan(num_score_entries);
  bool ends = take_tokens(sequence, tokens, finish);
  if (group.max_new_tokens == 0 && row.end == sequence.prefill_end) ends = true;  // prefill only: kLength
  if (ends) return end(sequence, std::move(finish), tokens, output_logprobs, actions);
  if (!tokens.empty() || row.num_scores > 0) tell(sequence, tokens, output_logprobs, nullptr, actions);
  if (sequence.running()) {
    // A text stop is found late: what it may cut off enters the tree at the end only.
    const SamplingParams& params = sequence.request().sampling;
    const bool may_be_cut = !params.stop.empty() || !params.stop_regex.empty();
    const uint32_t sure = may_be_cut ? sequence.prompt_tokens : sequence.num_tokens();
    kv.publish(sequence, std::min(sequence.committed, sure), StepId{0});
  }
}

// Appends the tokens and says whether the last one ends the sequence, and how.
bool Scheduler::Impl::take_tokens(Sequence& sequence, std::span<const TokenId> tokens, Finish& finish) {
  const SamplingParams& params = sequence.request().sampling;
  for (const TokenId token : tokens) {
    const bool stops = !params.ignore_eos && sequence.num_generated() >= params.min_new_tokens &&
                       (contains(sequence.request().eos_ids, token) || contains(params.stop_token_ids, token));
    sequence.tokens.push_back(token);
    ++counters.generated_tokens;
    if (stops) {
      finish.kind = FinishKind::kStopToken;
      finish.matched_token = token;
      return true;
    }
    if (sequence.num_generated() >= sequence.group->max_new_tokens) return true;  // kLength
  }
  return false;
}

void Scheduler::Impl::tell(Sequence& sequence, std::span<const TokenId> tokens, std::span<const TokenLogprob> logprobs,
                           std::unique_ptr<Finish> finish, Actions& actions) {
  EventBatch& batch = actions.events;
  RequestState& group = *sequence.group;
  SequenceEvent& event = batch.events.emplace_back();
  event.request = group.request->id;
  event.sample = sequence.sample;
  event.tokens = {static_cast<uint32_t>(batch.tokens.size()), static_cast<uint32_t>(tokens.size())};
  batch.tokens.insert(batch.tokens.end(), tokens.begin(), tokens.end());
  event.num_top = group.request->logprobs.num_top;
  event.num_ids = static_cast<uint32_t>(group.request->logprobs.ids.size());
  const auto append = [&batch](std::span<const TokenLogprob> entries) {
    const Extent extent{static_cast<uint32_t>(batch.logprobs.size()), static_cast<uint32_t>(entries.size())};
    batch.logprobs.insert(batch.logprobs.end(), entries.begin(), entries.end());
    return extent;
  };
  if (sequence.input_scores_told < group.num_scored && sequence.admission > 0) {
    const size_t told = size_t{sequence.input_scores_told} * group.entries_per_score();
    event.input_logprobs = append(std::span(group.input_scores).subspan(told));
    sequence.input_scores_told = group.num_scored;
  }
  event.output_logprobs = append(logprobs);
  if (!sequence.told_admission && sequence.admission > 0) {
    sequence.told_admission = true;
    event.first_admission = true;
    event.cache = group.cache;
    event.queue_us = group.queue_us;
  }
  event.num_retractions = sequence.num_retractions;
  event.finish = std::move(finish);
}

}  // namespace coppice
