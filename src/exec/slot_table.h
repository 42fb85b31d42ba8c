// SlotTable: what the device knows of each running sequence besides its sampling state. Plans change it in the order
// retires, inits, page appends; what names a slot by an old generation is passed over.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/result.h"
#include "base/strong_id.h"
#include "sample/slot_sampling.h"
#include "step/step_plan.h"
#include "tensor/buffer.h"

namespace coppice {

struct Slot {
  bool live = false;
  uint32_t generation = 0;
  uint32_t length = 0;     // tokens with KV
  TokenId last_token{-1};  // last sampled, whose KV is not there yet
  uint32_t num_pages = 0;
  std::span<PageId> pages;  // [max_pages], the first num_pages in use
};

class SlotTable {
 public:
  static Result<SlotTable> create(uint32_t num_slots, uint32_t max_pages);
  static uint64_t memory_bytes(uint32_t num_slots, uint32_t max_pages);

  // Applies the plan's retires, inits (those of `sampling` too) and page appends, all of whose pages are below
  // num_pages.
  void apply(const StepPlanView& plan, SamplingSlots& sampling, uint32_t num_pages);

  // The slot if it is live in this generation, else null.
  Slot* find(SlotId id, uint32_t generation);
  uint32_t num_slots() const { return static_cast<uint32_t>(slots_.size()); }

 private:
  SlotTable(uint32_t num_slots, uint32_t max_pages, Buffer memory);

  Buffer memory_;  // [num_slots][max_pages] page tables
  std::vector<Slot> slots_;
};

}  // namespace coppice
