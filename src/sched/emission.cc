#include <utility>

#include "base/check.h"
#include "sched/scheduler_impl.h"

namespace coppice {

StepPlanView Scheduler::Impl::emit_plan(StepPlanBuilder& builder) {
  builder.reset();
  InFlightStep step;
  if (!spare_steps.empty()) {
    step = std::move(spare_steps.back());
    spare_steps.pop_back();
  }
  step.id = StepId{next_step};
  step.work = budget.work();
  step.prefill_tokens = budget.prefill_tokens();
  step.rows.clear();
  slots.add_retires(builder);
  for (const KvCopy& copy : copies) builder.add_kv_copy(copy);
  for (const PlannedRow& planned : rows) emit_row(planned, builder, step);
  served_tokens += step.work.tokens;
  counters.planned_tokens += step.work.tokens;
  counters.predicted_step_us = budget.predicted_us();
  ++counters.num_steps;
  ++next_step;
  in_flight.push_back(std::move(step));
  kv.tree().set_launched(in_flight.back().id);
  return builder.build(in_flight.back().id);
}

void Scheduler::Impl::emit_row(const PlannedRow& planned, StepPlanBuilder& builder, InFlightStep& step) {
  Sequence& sequence = *planned.sequence;
  if (!sequence.slot_ready) {
    add_slot_init(sequence, builder);
    sequence.slot_ready = true;
  }
  if (sequence.told_pages < sequence.table.size()) {
    builder.add_page_append(sequence.slot, sequence.generation, sequence.told_pages,
                            std::span(sequence.table).subspan(sequence.told_pages));
    sequence.told_pages = static_cast<uint32_t>(sequence.table.size());
  }
  const uint32_t end = planned.first + planned.num_tokens;
  const bool samples = (planned.decode || end == sequence.prefill_end) && sequence.group->max_new_tokens > 0;
  Row row{.slot = sequence.slot,
          .generation = sequence.generation,
          .first_position = static_cast<int32_t>(planned.first),
          .max_position = end - 1,
          .num_tokens = planned.num_tokens,
          .logits = samples ? LogitsMode::kLast : LogitsMode::kNone,
          .mode = samples ? SampleMode::kSample : SampleMode::kNone};
  std::span<const TokenId> tokens;
  if (planned.decode) {
    row.source = TokenSource::kLastSampled;
    if (sequence.num_sampling > 0) row.first_position = kPositionOnDevice;
  } else {
    uint32_t last = end;
    if (end > sequence.score_from) {
      row.logits = LogitsMode::kRange;
      row.logits_from = sequence.score_from > planned.first ? sequence.score_from - planned.first : 0;
      if (end < sequence.prompt_tokens) ++last;  // the successor of the last token is scored, too
    }
    tokens = std::span(sequence.tokens).subspan(planned.first, last - planned.first);
  }
  const uint32_t num_scores = builder.add_row(row, tokens).num_targets();
  step.rows.push_back({&sequence, end, num_scores, samples});
  ++sequence.rows_in_flight;
  if (samples) ++sequence.num_sampling;
}

}  // namespace coppice
