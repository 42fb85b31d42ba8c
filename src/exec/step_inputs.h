// StepInputs: a plan's rows as the flat arrays that the ops read, and the list of positions whose logits are wanted.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/strong_id.h"
#include "exec/slot_table.h"
#include "kernels/ops.h"
#include "sample/slot_sampling.h"
#include "step/step_plan.h"
#include "step/step_result.h"

namespace coppice {

struct StepBounds {
  uint32_t max_rows = 0;
  uint32_t max_tokens = 0;
  uint32_t max_context = 0;
  uint32_t page_size = 0;
  uint32_t vocab = 0;
};

// One position that goes through the head.
struct LogitJob {
  uint32_t token = 0;  // index into the step's tokens
  uint32_t row = 0;    // index into the plan's rows
  TokenId target{-1};  // score this one; negative: sample
  Extent logprobs;     // of StepResult::logprobs
};

class StepInputs {
 public:
  explicit StepInputs(const StepBounds& bounds);

  // Checks every row against its slot, lays out those that may run and writes the frame of `result`: a row each, with
  // status, new_length and the extent of its logprobs. Slots get their new lengths. A row whose slot is of another
  // generation, or has no sampled token to go on from, takes no part. One of the host's tokens that is no token ends
  // its row: nothing is sampled or scored, but the KV of all its positions is written (as of token 0 there), because
  // other rows may already count on those before it. Rows past a bound of ours are CHECKs.
  void build(const StepPlanView& plan, SlotTable& slots, const SamplingSlots& sampling, StepResult& result);

  // Valid until the next build().
  const StepTokens& tokens() const { return tokens_; }
  std::span<const LogitJob> jobs() const { return jobs_; }

 private:
  bool is_token(TokenId id) const;
  bool all_tokens(const StepPlanView& plan, const Row& row) const;
  void add_tokens(const StepPlanView& plan, const Row& row, Slot& slot);
  void add_jobs(const StepPlanView& plan, uint32_t row_index, const SlotSampling& sampling, StepResult& result);

  StepBounds bounds_;
  StepTokens tokens_;
  std::vector<TokenId> ids_;
  std::vector<uint32_t> positions_;
  std::vector<uint32_t> row_of_token_;
  std::vector<uint32_t> row_begin_;
  std::vector<const PageId*> page_tables_;
  std::vector<LogitJob> jobs_;
};

}  // namespace coppice
