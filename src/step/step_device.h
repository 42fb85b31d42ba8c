// StepDevice: whoever runs plans. The CPU answers inside launch(); a GPU, a fake or another node answers later.
#pragma once

#include "step/step_plan.h"
#include "step/step_result.h"

namespace coppice {

class StepDevice {
 public:
  virtual ~StepDevice() = default;

  // Engine thread. Queues the plan; plans run in launch order. The plan's buffer may be reused after the return.
  virtual void launch(StepPlanView plan) = 0;

  // Engine thread. Moves the oldest finished step's result into `out` and returns true, or returns false at once.
  // A device that answers later also wakes the engine's inbox when a result is ready.
  virtual bool collect(StepResult& out) = 0;

  // Steps that may be in flight at once: 1 for a device that answers inside launch().
  virtual uint32_t max_in_flight() const = 0;
};

}  // namespace coppice
