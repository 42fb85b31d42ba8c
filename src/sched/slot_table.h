// SlotTable: which sequence has which slot. A slot that was given back is retired in the next plan and may be taken
// again in the same one: plans run in order, and the generation keeps late rows of the old owner apart.
#pragma once

#include <cstdint>
#include <vector>

#include "request/sequence.h"
#include "step/step_plan.h"

namespace coppice {

class SlotTable {
 public:
  explicit SlotTable(uint32_t num_slots);

  uint32_t num_free() const { return static_cast<uint32_t>(free_.size()); }
  uint32_t num_slots() const { return static_cast<uint32_t>(generations_.size()); }

  // There must be a free one.
  void take(Sequence& sequence);
  void give_back(Sequence& sequence);

  // Puts the retires of slots that devices know into the plan.
  void add_retires(StepPlanBuilder& builder);

 private:
  std::vector<uint32_t> generations_;  // of the present or next owner
  std::vector<SlotId> free_;
  std::vector<SlotRetire> retires_;
};

// Makes the slot on the device what the sequence is on the host: sampling params, seed, penalties' history.
void add_slot_init(const Sequence& sequence, StepPlanBuilder& builder);

}  // namespace coppice
