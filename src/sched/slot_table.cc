#include "sched/slot_table.h"

#include <span>

#include "base/check.h"

namespace coppice {

SlotTable::SlotTable(uint32_t num_slots) : generations_(num_slots, 1) {
  free_.reserve(num_slots);
  retires_.reserve(num_slots);
  for (uint32_t slot = num_slots; slot > 0; --slot) free_.emplace_back(slot - 1);
}

void SlotTable::take(Sequence& sequence) {
  CHECK(!free_.empty() && !sequence.has_slot);
  sequence.slot = free_.back();
  free_.pop_back();
  sequence.generation = generations_[sequence.slot.value];
  sequence.has_slot = true;
  sequence.slot_ready = false;
  sequence.told_pages = 0;
}

void SlotTable::give_back(Sequence& sequence) {
  CHECK(sequence.has_slot);
  if (sequence.slot_ready) retires_.push_back({sequence.slot, sequence.generation});
  ++generations_[sequence.slot.value];
  free_.push_back(sequence.slot);
  sequence.has_slot = false;
}

void SlotTable::add_retires(StepPlanBuilder& builder) {
  for (const SlotRetire& retire : retires_) builder.add_slot_retire(retire);
  retires_.clear();
}

void add_slot_init(const Sequence& sequence, StepPlanBuilder& builder) {
  const Request& request = sequence.request();
  const SamplingParams& params = request.sampling;
  const uint64_t seed = sequence.group->seed + sequence.sample;
  SlotInit init{.slot = sequence.slot,
                .generation = sequence.generation,
                .temperature = params.temperature,
                .top_p = params.top_p,
                .min_p = params.min_p,
                .top_k = params.top_k,
                .frequency_penalty = params.frequency_penalty,
                .presence_penalty = params.presence_penalty,
                .repetition_penalty = params.repetition_penalty,
                .seed_low = static_cast<uint32_t>(seed),
                .seed_high = static_cast<uint32_t>(seed >> 32),
                .num_output_tokens = sequence.num_generated()};
  if (params.min_new_tokens > 0 && !params.ignore_eos) {
    init.min_output_tokens = params.min_new_tokens;
    const Extent eos = builder.add_ids(request.eos_ids);
    builder.add_ids(params.stop_token_ids);
    init.suppressed_ids = {eos.offset, eos.count + static_cast<uint32_t>(params.stop_token_ids.size())};
  }
  init.bias_ids = {builder.add_ids({}).offset, 0};
  for (const auto& [id, value] : params.logit_bias) {
    builder.add_ids(std::span(&id, 1));
    ++init.bias_ids.count;
  }
  init.bias_values = {builder.add_floats({}).offset, 0};
  for (const auto& [id, value] : params.logit_bias) {
    builder.add_floats(std::span(&value, 1));
    ++init.bias_values.count;
  }
  if (params.frequency_penalty != 0 || params.presence_penalty != 0 || params.repetition_penalty != 1) {
    init.history = builder.add_ids(std::span(sequence.tokens).subspan(sequence.prompt_tokens));
  }
  if (request.logprobs.enabled) {
    init.num_logprobs = 1 + request.logprobs.num_top;
    init.logprob_ids = builder.add_ids(request.logprobs.ids);
  }
  builder.add_slot_init(init);
}

}  // namespace coppice
