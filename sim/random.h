// Seeded draws; one stream per part of the simulation, so that a change in one does not shift the others.
#pragma once

#include <cstdint>

#include "sched/random.h"

namespace coppice::sim {

class Random {
 public:
  explicit Random(uint64_t seed) : state_(mix64(seed)) {}

  uint64_t next() { return state_ = mix64(state_); }
  // [low, high]
  uint32_t between(uint32_t low, uint32_t high) {
    return low + static_cast<uint32_t>(next() % (uint64_t{high} - low + 1));
  }
  bool chance(double probability) { return static_cast<double>(next() >> 11) * 0x1p-53 < probability; }
  // Mostly near `low`, sometimes up to `high`.
  uint32_t skewed(uint32_t low, uint32_t high) {
    const uint32_t once = between(low, high);
    const uint32_t twice = between(low, once);
    return chance(0.3) ? once : between(low, twice);
  }

 private:
  uint64_t state_;
};

}  // namespace coppice::sim
