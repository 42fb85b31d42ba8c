#include "exec/step_inputs.h"

#include <algorithm>

#include "base/check.h"

namespace coppice {

StepInputs::StepInputs(const StepBounds& bounds) : bounds_(bounds) {
  ids_.reserve(bounds.max_tokens);
  positions_.reserve(bounds.max_tokens);
  row_of_token_.reserve(bounds.max_tokens);
  row_begin_.reserve(bounds.max_rows + 1);
  page_tables_.reserve(bounds.max_rows);
  jobs_.reserve(bounds.max_tokens + bounds.max_rows);
}

void StepInputs::build(const StepPlanView& plan, SlotTable& slots, const SamplingSlots& sampling, StepResult& result) {
  const auto rows = plan.rows();
  CHECK_LE(rows.size(), bounds_.max_rows);
  ids_.clear();
  positions_.clear();
  row_of_token_.clear();
  row_begin_.assign(1, 0);
  page_tables_.clear();
  jobs_.clear();
  for (uint32_t i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    Slot* slot = slots.find(row.slot, row.generation);
    RowResult& answer = result.rows.emplace_back(RowResult{.slot = row.slot, .generation = row.generation});
    const bool runs = slot != nullptr && (row.source == TokenSource::kHost || is_token(slot->last_token));
    if (runs) add_tokens(plan, row, *slot);
    answer.new_length = slot == nullptr ? 0 : slot->length;
    if (runs && all_tokens(plan, row)) {
      add_jobs(plan, i, sampling[row.slot], result);
    } else {
      answer.status = RowStatus::kBadToken;
    }
  }
  tokens_ = {.num_tokens = static_cast<uint32_t>(ids_.size()),
             .num_rows = static_cast<uint32_t>(page_tables_.size()),
             .ids = ids_.data(),
             .positions = positions_.data(),
             .row_of_token = row_of_token_.data(),
             .row_begin = row_begin_.data(),
             .page_tables = page_tables_.data()};
}

bool StepInputs::is_token(TokenId id) const { return id.value >= 0 && static_cast<uint32_t>(id.value) < bounds_.vocab; }

bool StepInputs::all_tokens(const StepPlanView& plan, const Row& row) const {
  const auto tokens = plan.row_tokens(row);
  return std::all_of(tokens.begin(), tokens.end(), [this](TokenId id) { return is_token(id); });
}

void StepInputs::add_tokens(const StepPlanView& plan, const Row& row, Slot& slot) {
  const uint32_t first =
      row.first_position == kPositionOnDevice ? slot.length : static_cast<uint32_t>(row.first_position);
  const uint32_t end = first + row.num_tokens;
  CHECK_GT(row.num_tokens, 0U);
  CHECK(row.source == TokenSource::kHost || row.num_tokens == 1, "only one token of a slot is known to the device");
  CHECK_LE(end, bounds_.max_context, "slot", row.slot);
  CHECK_LE(end, uint64_t{slot.num_pages} * bounds_.page_size, "slot", row.slot, "lacks pages");
  CHECK_LE(ids_.size() + row.num_tokens, bounds_.max_tokens);
  const auto index = static_cast<uint32_t>(page_tables_.size());
  const auto tokens = plan.row_tokens(row);
  for (uint32_t i = 0; i < row.num_tokens; ++i) {
    const TokenId id = row.source == TokenSource::kHost ? tokens[i] : slot.last_token;
    ids_.push_back(is_token(id) ? id : TokenId{0});
    positions_.push_back(first + i);
    row_of_token_.push_back(index);
  }
  row_begin_.push_back(static_cast<uint32_t>(ids_.size()));
  page_tables_.push_back(slot.pages.data());
  slot.length = end;
}

void StepInputs::add_jobs(const StepPlanView& plan, uint32_t row_index, const SlotSampling& sampling,
                          StepResult& result) {
  const Row& row = plan.rows()[row_index];
  RowResult& answer = result.rows[row_index];
  const uint32_t entries = sampling.logprobs_per_position();
  const auto first = static_cast<uint32_t>(ids_.size()) - row.num_tokens;
  auto next = static_cast<uint32_t>(result.logprobs.size());
  answer.logprobs.offset = next;
  answer.num_top = sampling.num_top_logprobs;
  answer.num_ids = entries == 0 ? 0 : static_cast<uint32_t>(sampling.logprob_ids.size());
  const auto add = [&](uint32_t token, TokenId target) {
    jobs_.push_back({.token = first + token, .row = row_index, .target = target, .logprobs = {next, entries}});
    next += entries;
  };
  const uint32_t num_targets = entries == 0 ? 0 : row.num_targets();
  for (uint32_t i = 0; i < num_targets; ++i) {
    const uint32_t token = row.logits_from + i;
    add(token, plan.row_tokens(row)[token + 1]);
  }
  if (row.mode == SampleMode::kSample) {
    CHECK(row.logits != LogitsMode::kNone, "a row that samples wants logits");
    add(row.num_tokens - 1, TokenId{-1});
  }
  answer.logprobs.count = next - answer.logprobs.offset;
  result.logprobs.resize(next);
}

}  // namespace coppice
