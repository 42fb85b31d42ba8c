// CpuExecutor: runs step plans on the CPU, inside launch().
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "device/cpu/isa.h"
#include "kernels/ops.h"
#include "kv/kv_store.h"
#include "model/model.h"
#include "sample/sampler.h"
#include "sample/slot_sampling.h"
#include "step/step_device.h"
#include "tensor/buffer.h"

namespace coppice {

class WorkerTeam;

struct ExecLimits {
  uint32_t num_slots = 0;
  uint32_t max_rows = 0;         // per step
  uint32_t max_step_tokens = 0;  // of all rows of a step
  uint32_t max_logit_rows = 0;   // through the head at once; a step may want more
  uint32_t max_context = 0;      // tokens of a sequence
};

// For the startup table.
struct ExecMemory {
  uint64_t activation_bytes = 0;
  uint64_t scratch_bytes = 0;  // of the ops
  uint64_t logits_bytes = 0;
  uint64_t sampler_bytes = 0;  // candidates of every worker
  uint64_t penalty_bytes = 0;  // touched only by slots that have penalties
  uint64_t slot_bytes = 0;     // page tables
  uint64_t total() const {
    return activation_bytes + scratch_bytes + logits_bytes + sampler_bytes + penalty_bytes + slot_bytes;
  }
};

// The tokens that a row with this mask ticket may sample. Bit t % 32 of word t / 32 allows token t.
struct RowMask {
  uint32_t ticket = kNoTicket;
  std::span<const uint32_t> bits;
};

class CpuExecutor final : public StepDevice {
 public:
  static ExecMemory plan_memory(const Model& model, const WorkerTeam& team, const ExecLimits& limits,
                                uint32_t page_size);

  // `model` (its RoPE table built for max_context), `kv` and `team` outlive the executor. kUnavailable when the system
  // refuses the memory.
  static Result<std::unique_ptr<CpuExecutor>> create(const Model& model, const KvStore& kv, WorkerTeam& team,
                                                     CpuIsa isa, const ExecLimits& limits);
  ~CpuExecutor() override;

  const ExecMemory& memory() const;

  // forward() and then sample() without masks.
  void launch(StepPlanView plan) override;
  bool collect(StepResult& out) override;
  uint32_t max_in_flight() const override { return 1; }

  // The two halves of launch(), for callers that fill masks while the forward runs. Both on worker 0's thread, strictly
  // in turn; `plan` stays valid until sample() returns, which must be given the mask of every row with a ticket.
  void forward(StepPlanView plan);
  void sample(std::span<const RowMask> masks);

 private:
  struct Impl;
  explicit CpuExecutor(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace coppice
