// Passes over a part of one row of the vocabulary, built once for each instruction set. Every pass's bits depend on its
// inputs and the instruction set alone.
#pragma once

#include <cstdint>

#include "device/cpu/isa.h"

namespace coppice {

// A row is worked on in parts of this many tokens, however many workers there are: sums are made in a part and then
// added in the order of the parts.
inline constexpr uint32_t kPartTokens = 4096;

// The logit of a token that may not be sampled. Finite, so that infinities in the logits are still known as faults.
inline constexpr float kForbidden = -3.40282347e38F;

struct Peak {
  float max;    // of the part; unspecified when not finite
  bool finite;  // no NaN or infinity among the logits
};

struct Mass {
  float sum;
  uint32_t count;
};

struct VocabOps {
  Peak (*peak)(const float* logits, uint32_t n);
  // weights[i] = 2^((logits[i] - max) * scale), 0 below 2^-120; returns their sum. `max` >= every logit;
  // `weights` may be `logits`.
  float (*weigh)(const float* logits, uint32_t n, float max, float scale, float* weights);
  // Of the weights >= floor.
  Mass (*mass_from)(const float* weights, uint32_t n, float floor);
  // Writes weights in [floor, ceiling) and their ids, first_id + index, in order; returns how many. `values` and `ids`
  // have room for n rounded up to 16.
  uint32_t (*gather)(const float* weights, uint32_t n, uint32_t first_id, float floor, float ceiling, float* values,
                     uint32_t* ids);
  // The first index at or after `begin` with a logit above `bound`, or n.
  uint32_t (*find_above)(const float* logits, uint32_t begin, uint32_t n, float bound);
};

// The caller has checked that this CPU has the set.
const VocabOps& vocab_ops(CpuIsa isa);

}  // namespace coppice
