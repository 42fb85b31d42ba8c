// What sampling remembers of each running sequence: its parameters, the ids and biases it names, and how often it
// generated which token.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "base/result.h"
#include "base/strong_id.h"
#include "step/step_plan.h"
#include "tensor/buffer.h"

namespace coppice {

// How often each token was generated, for the tokens that were at all. A reset costs nothing, and adding a token a look
// through the distinct ones so far (under 0.5 us per thousand).
class PenaltyCounts {
 public:
  PenaltyCounts() = default;
  // `ids` and `counts`: room for every distinct token there can be.
  PenaltyCounts(std::span<TokenId> ids, std::span<uint32_t> counts) : ids_(ids), counts_(counts) {}

  void reset() { size_ = 0; }
  void add(TokenId id);
  // Counts all of `history` (ids in [0, vocab)) into an empty state in one pass. `index`: [vocab], all 0 before and
  // after.
  void assign(std::span<const TokenId> history, std::span<uint32_t> index);

  std::span<const TokenId> ids() const { return ids_.first(size_); }
  std::span<const uint32_t> counts() const { return counts_.first(size_); }

 private:
  std::span<TokenId> ids_;
  std::span<uint32_t> counts_;
  uint32_t size_ = 0;
};

struct SlotSampling {
  float temperature = 1.0F;  // 0: greedy
  float top_p = 1.0F;
  float min_p = 0.0F;
  int32_t top_k = -1;  // -1: all
  float frequency_penalty = 0.0F;
  float presence_penalty = 0.0F;
  float repetition_penalty = 1.0F;
  uint64_t seed = 0;
  uint32_t num_output_tokens = 0;  // generated so far: the next sample's output position
  uint32_t min_output_tokens = 0;
  std::vector<TokenId> suppressed_ids;  // while num_output_tokens < min_output_tokens
  std::vector<std::pair<TokenId, float>> bias;
  bool with_logprobs = false;
  uint32_t num_top_logprobs = 0;
  std::vector<TokenId> logprob_ids;
  PenaltyCounts generated;  // kept only with has_penalties()

  bool greedy() const { return temperature == 0.0F || top_k == 1; }
  bool has_penalties() const {
    return frequency_penalty != 0.0F || presence_penalty != 0.0F || repetition_penalty != 1.0F;
  }
  // Entries of StepResult::logprobs for each returned position: the token, the top ones, the ids asked for.
  uint32_t logprobs_per_position() const {
    return with_logprobs ? 1 + num_top_logprobs + static_cast<uint32_t>(logprob_ids.size()) : 0;
  }
};

// The state of every slot. Its memory is planned at construction for lists of the sizes that the APIs allow; longer
// ones grow a slot's own list once.
class SamplingSlots {
 public:
  // `max_output_tokens`: bound on a sequence's generated tokens.
  static Result<std::unique_ptr<SamplingSlots>> create(uint32_t num_slots, uint32_t vocab, uint32_t max_output_tokens);
  // What create() reserves for the penalty counts; touched only by slots that have penalties.
  static uint64_t memory_bytes(uint32_t num_slots, uint32_t vocab, uint32_t max_output_tokens);

  // Replaces the slot's state. Ids outside [0, vocab) have no logit: they are left out of bias, suppression and
  // history.
  void init(const StepPlanView& plan, const SlotInit& init);
  // `token` was sampled: it counts, and the next output position is one further.
  void record(SlotId slot, TokenId token);

  const SlotSampling& operator[](SlotId slot) const { return slots_[slot.value]; }

 private:
  SamplingSlots(uint32_t num_slots, uint32_t vocab, uint32_t max_distinct, Buffer memory);
  bool has_logit(TokenId id) const { return id.value >= 0 && static_cast<uint32_t>(id.value) < vocab_; }

  uint32_t vocab_;
  Buffer memory_;  // ids and counts of every slot
  std::vector<SlotSampling> slots_;
  std::vector<uint32_t> index_;   // [vocab], all 0 between calls
  std::vector<TokenId> history_;  // scratch of init
};

}  // namespace coppice
