// HitRateCeiling: the hit rate that a cache without bounds would have had over the recent window, so that a measured
// hit rate can be read: of N pages asked for, U distinct ones had to be computed once; the ceiling is (N - U) / N.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace coppice {

// U is a HyperLogLog estimate (standard error 0.8 %), one per slice of the window, merged when read. Engine thread
// only.
class HitRateCeiling {
 public:
  explicit HitRateCeiling(int64_t window_us = int64_t{3600} * 1'000'000);

  // The page hashes of one prompt, see RadixTree::page_hashes.
  void observe(std::span<const uint64_t> page_hashes, int64_t now_us);

  struct Estimate {
    uint64_t num_pages = 0;     // N
    double num_distinct = 0.0;  // U, at most N
    double ceiling = 0.0;       // 0 when nothing was asked for
  };
  Estimate estimate(int64_t now_us) const;

 private:
  static constexpr uint32_t kIndexBits = 14;
  static constexpr uint32_t kNumSlices = 12;
  struct Slice {
    int64_t number = -1;  // now_us / slice_us_; others are stale
    uint64_t num_pages = 0;
    std::vector<uint8_t> registers;
  };
  Slice& slice(int64_t number) { return slices_[static_cast<size_t>(number % kNumSlices)]; }

  const int64_t slice_us_;
  std::array<Slice, kNumSlices> slices_;
};

}  // namespace coppice
