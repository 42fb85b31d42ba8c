#include "cache/hit_rate_ceiling.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "base/check.h"

namespace coppice {

HitRateCeiling::HitRateCeiling(int64_t window_us) : slice_us_(std::max<int64_t>(1, window_us / kNumSlices)) {
  for (Slice& slice : slices_) slice.registers.resize(size_t{1} << kIndexBits);
}

void HitRateCeiling::observe(std::span<const uint64_t> page_hashes, int64_t now_us) {
  CHECK_GE(now_us, 0);
  const int64_t number = now_us / slice_us_;
  Slice& now = slice(number);
  if (now.number != number) {
    now.number = number;
    now.num_pages = 0;
    std::fill(now.registers.begin(), now.registers.end(), uint8_t{0});
  }
  now.num_pages += page_hashes.size();
  for (const uint64_t hash : page_hashes) {
    // The rank is the position of the first one-bit; the bit set below bounds it when there is none.
    const uint64_t rest = hash << kIndexBits | uint64_t{1} << (kIndexBits - 1);
    const auto rank = static_cast<uint8_t>(std::countl_zero(rest) + 1);
    uint8_t& value = now.registers[hash >> (64 - kIndexBits)];
    value = std::max(value, rank);
  }
}

HitRateCeiling::Estimate HitRateCeiling::estimate(int64_t now_us) const {
  constexpr size_t kNumRegisters = size_t{1} << kIndexBits;
  const int64_t number = now_us / slice_us_;
  std::vector<uint8_t> merged(kNumRegisters);
  Estimate estimate;
  for (const Slice& slice : slices_) {
    if (slice.number < 0 || slice.number + kNumSlices <= number) continue;
    estimate.num_pages += slice.num_pages;
    for (size_t i = 0; i < kNumRegisters; ++i) merged[i] = std::max(merged[i], slice.registers[i]);
  }
  if (estimate.num_pages == 0) return estimate;

  double sum = 0;
  size_t num_zero = 0;
  for (const uint8_t value : merged) {
    sum += std::ldexp(1.0, -value);
    if (value == 0) ++num_zero;
  }
  constexpr double kSize = kNumRegisters;
  constexpr double kBias = 0.7213 / (1 + 1.079 / kSize);
  double distinct = kBias * kSize * kSize / sum;
  // Few pages: counting the untouched registers is more exact.
  if (distinct <= 2.5 * kSize && num_zero > 0) distinct = kSize * std::log(kSize / static_cast<double>(num_zero));
  const auto total = static_cast<double>(estimate.num_pages);
  estimate.num_distinct = std::min(distinct, total);
  estimate.ceiling = (total - estimate.num_distinct) / total;
  return estimate;
}

}  // namespace coppice
