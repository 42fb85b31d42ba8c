#include "sample/slot_sampling.h"

#include <algorithm>
#include <utility>

#include "base/check.h"

namespace coppice {
namespace {

// What the APIs allow a request: see their limits table. Eos ids come on top of 64 stop ids.
constexpr size_t kExpectedBiases = 1024;
constexpr size_t kExpectedSuppressedIds = 128;
constexpr size_t kExpectedLogprobIds = 128;

// A sequence has no more distinct tokens than tokens, nor than the vocabulary.
uint32_t max_distinct(uint32_t vocab, uint32_t max_output_tokens) { return std::min(vocab, max_output_tokens); }

}  // namespace

void PenaltyCounts::add(TokenId id) {
  const auto known = ids();
  const auto at = static_cast<uint32_t>(std::find(known.begin(), known.end(), id) - known.begin());
  if (at == size_) {
    CHECK_LT(size_, ids_.size(), "more distinct tokens than a sequence can have");
    ids_[size_] = id;
    counts_[size_++] = 0;
  }
  ++counts_[at];
}

void PenaltyCounts::assign(std::span<const TokenId> history, std::span<uint32_t> index) {
  reset();
  for (TokenId id : history) {
    uint32_t& place = index[static_cast<uint32_t>(id.value)];  // 1 + index into ids_
    if (place == 0) {
      CHECK_LT(size_, ids_.size(), "more distinct tokens than a sequence can have");
      ids_[size_] = id;
      counts_[size_] = 0;
      place = ++size_;
    }
    ++counts_[place - 1];
  }
  for (TokenId id : ids()) index[static_cast<uint32_t>(id.value)] = 0;
}

uint64_t SamplingSlots::memory_bytes(uint32_t num_slots, uint32_t vocab, uint32_t max_output_tokens) {
  return uint64_t{num_slots} * max_distinct(vocab, max_output_tokens) * (sizeof(TokenId) + sizeof(uint32_t));
}

Result<std::unique_ptr<SamplingSlots>> SamplingSlots::create(uint32_t num_slots, uint32_t vocab,
                                                             uint32_t max_output_tokens) {
  ASSIGN_OR_RETURN(Buffer memory, Buffer::allocate(memory_bytes(num_slots, vocab, max_output_tokens)));
  return std::unique_ptr<SamplingSlots>(
      new SamplingSlots(num_slots, vocab, max_distinct(vocab, max_output_tokens), std::move(memory)));
}

SamplingSlots::SamplingSlots(uint32_t num_slots, uint32_t vocab, uint32_t max_distinct, Buffer memory)
    : vocab_(vocab), memory_(std::move(memory)), slots_(num_slots), index_(vocab, 0) {
  history_.reserve(max_distinct);
  auto* const ids = reinterpret_cast<TokenId*>(memory_.data());
  auto* const counts = reinterpret_cast<uint32_t*>(ids + size_t{num_slots} * max_distinct);
  for (size_t slot = 0; slot < num_slots; ++slot) {
    slots_[slot].generated =
        PenaltyCounts({ids + slot * max_distinct, max_distinct}, {counts + slot * max_distinct, max_distinct});
    slots_[slot].bias.reserve(kExpectedBiases);
    slots_[slot].suppressed_ids.reserve(kExpectedSuppressedIds);
    slots_[slot].logprob_ids.reserve(kExpectedLogprobIds);
  }
}

void SamplingSlots::init(const StepPlanView& plan, const SlotInit& init) {
  CHECK_LT(init.slot.value, slots_.size());
  SlotSampling& slot = slots_[init.slot.value];
  slot.temperature = init.temperature;
  slot.top_p = init.top_p;
  slot.min_p = init.min_p;
  slot.top_k = init.top_k;
  slot.frequency_penalty = init.frequency_penalty;
  slot.presence_penalty = init.presence_penalty;
  slot.repetition_penalty = init.repetition_penalty;
  slot.seed = init.seed_low | uint64_t{init.seed_high} << 32;
  slot.num_output_tokens = init.num_output_tokens;
  slot.min_output_tokens = init.min_output_tokens;

  slot.suppressed_ids.clear();
  for (TokenId id : plan.ids(init.suppressed_ids)) {
    if (has_logit(id)) slot.suppressed_ids.push_back(id);
  }
  slot.bias.clear();
  const auto bias_ids = plan.ids(init.bias_ids);
  const auto bias_values = plan.floats(init.bias_values);
  for (size_t i = 0; i < bias_ids.size(); ++i) {
    if (has_logit(bias_ids[i])) slot.bias.emplace_back(bias_ids[i], bias_values[i]);
  }
  slot.with_logprobs = init.num_logprobs > 0;
  slot.num_top_logprobs = slot.with_logprobs ? std::min(init.num_logprobs - 1, vocab_) : 0;
  const auto logprob_ids = plan.ids(init.logprob_ids);
  slot.logprob_ids.assign(logprob_ids.begin(), logprob_ids.end());

  slot.generated.reset();
  if (slot.has_penalties()) {
    history_.clear();
    for (TokenId id : plan.ids(init.history)) {
      if (has_logit(id)) history_.push_back(id);
    }
    slot.generated.assign(history_, index_);
  }
}

void SamplingSlots::record(SlotId id, TokenId token) {
  SlotSampling& slot = slots_[id.value];
  ++slot.num_output_tokens;
  if (slot.has_penalties()) slot.generated.add(token);
}

}  // namespace coppice
