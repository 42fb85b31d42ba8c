#include "exec/slot_table.h"

#include <algorithm>
#include <utility>

#include "base/check.h"

namespace coppice {

uint64_t SlotTable::memory_bytes(uint32_t num_slots, uint32_t max_pages) {
  return uint64_t{num_slots} * max_pages * sizeof(PageId);
}

Result<SlotTable> SlotTable::create(uint32_t num_slots, uint32_t max_pages) {
  ASSIGN_OR_RETURN(Buffer memory, Buffer::allocate(memory_bytes(num_slots, max_pages)));
  return SlotTable(num_slots, max_pages, std::move(memory));
}

SlotTable::SlotTable(uint32_t num_slots, uint32_t max_pages, Buffer memory)
    : memory_(std::move(memory)), slots_(num_slots) {
  auto* pages = reinterpret_cast<PageId*>(memory_.data());
  for (Slot& slot : slots_) {
    slot.pages = {pages, max_pages};
    pages += max_pages;
  }
}

Slot* SlotTable::find(SlotId id, uint32_t generation) {
  if (id.value >= slots_.size()) return nullptr;
  Slot& slot = slots_[id.value];
  return slot.live && slot.generation == generation ? &slot : nullptr;
}

void SlotTable::apply(const StepPlanView& plan, SamplingSlots& sampling, uint32_t num_pages) {
  for (const SlotRetire& retire : plan.slot_retires()) {
    if (Slot* slot = find(retire.slot, retire.generation)) slot->live = false;
  }
  for (const SlotInit& init : plan.slot_inits()) {
    CHECK_LT(init.slot.value, slots_.size());
    Slot& slot = slots_[init.slot.value];
    slot.live = true;
    slot.generation = init.generation;
    slot.length = 0;
    slot.last_token = TokenId{-1};
    slot.num_pages = 0;
    sampling.init(plan, init);
  }
  for (const PageAppend& append : plan.page_appends()) {
    Slot* slot = find(append.slot, append.generation);
    if (slot == nullptr) continue;
    const auto pages = plan.appended(append);
    CHECK_LE(append.first_index, slot->num_pages, "a gap in the page table of slot", append.slot);
    CHECK_LE(append.first_index + pages.size(), slot->pages.size(), "slot", append.slot);
    for (PageId page : pages) CHECK_LT(page.value, num_pages);
    std::copy(pages.begin(), pages.end(), slot->pages.begin() + append.first_index);
    slot->num_pages = std::max(slot->num_pages, append.first_index + static_cast<uint32_t>(pages.size()));
  }
}

}  // namespace coppice
