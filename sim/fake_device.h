// FakeDevice: runs plans over pages that hold, for each position, the hash of the history up to it. Attention reads and
// checks every position of a row's context, so a stale, foreign, unwritten or poisoned page is caught in the step that
// reads it. Answers late, and fails when told to.
#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <vector>

#include "sim/fake_model.h"
#include "step/step_device.h"

namespace coppice::sim {

struct DeviceFaults {
  double row_failure = 0;     // probability that a row that samples is answered kNonFinite
  double device_failure = 0;  // probability that a step, and all in flight with it, fail
};

class FakeDevice final : public StepDevice {
 public:
  FakeDevice(const FakeModel& model, uint32_t page_size, uint32_t num_pages, uint32_t num_slots, uint32_t max_in_flight,
             uint64_t seed);

  void launch(StepPlanView plan) override;
  bool collect(StepResult& out) override;
  uint32_t max_in_flight() const override { return max_in_flight_; }

  // These pages are free: the next plan may not read them before it writes them; its copies may (kAfter).
  void poison(std::span<const PageId> free_pages, CopyTime copies);
  void set_faults(const DeviceFaults& faults) { faults_ = faults; }
  size_t num_pending() const { return pending_.size(); }
  uint64_t num_tokens() const { return num_tokens_; }

 private:
  struct Cell {
    uint64_t before = 0;  // hash of the history before the position
    uint64_t after = 0;   // and with it; 0: poison
    uint32_t position = 0;
    uint32_t tag = 0;  // namespace
  };
  struct Slot {
    uint32_t generation = 0;
    bool alive = false;
    std::vector<PageId> pages;
    uint32_t length = 0;
    TokenId last{-1};
    uint32_t num_output = 0;
    uint64_t generated = 0;  // hash of the generated tokens
    uint32_t tag = 0;
    FakeSampler sampler;
  };
  struct Pending {
    std::vector<uint32_t> words;
    std::vector<PageId> poisoned[2];  // before and after the plan's copies
    bool fails = false;
    bool done = false;
    StepResult result;
  };

  void run(Pending& pending);
  void init_slot(const StepPlanView& plan, const SlotInit& init);
  void copy(const KvCopy& copy);
  void poison_cells(std::span<const PageId> pages);
  void write(const StepPlanView& plan, const Row& row);
  void attend(const Row& row);
  void answer(const StepPlanView& plan, const Row& row, StepResult& result);
  Slot& slot_of(const Row& row);
  Cell& cell(const Slot& slot, uint32_t position);
  double chance() { return static_cast<double>((draws_ = mix64(draws_ + 1)) >> 11) * 0x1p-53; }

  const FakeModel model_;
  const uint32_t page_size_;
  const uint32_t max_in_flight_;
  uint64_t draws_;
  DeviceFaults faults_;
  std::vector<Cell> cells_;  // [page, position in it]
  std::vector<Slot> slots_;
  std::deque<Pending> pending_;
  std::vector<Pending> spare_;
  std::vector<PageId> to_poison_[2];
  uint64_t num_tokens_ = 0;
};

}  // namespace coppice::sim
