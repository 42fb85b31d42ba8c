// How fast this machine prefills this model: measured once at start, for the size of the first steps.
#pragma once

#include <cstdint>

#include "base/result.h"
#include "device/cpu/isa.h"

namespace coppice {

class Model;
class WorkerTeam;

// Tokens per second of prefill in slices of up to 64 tokens: the best of a few. Takes about a tenth of a second, or one
// slice of 16 tokens where that alone takes longer than 0.4 s. The model's RoPE table must be built for `context`
// positions.
Result<double> measure_prefill_rate(const Model& model, WorkerTeam& team, CpuIsa isa, uint32_t context);

}  // namespace coppice
