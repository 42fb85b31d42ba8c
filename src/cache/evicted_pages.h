// EvictedPages: hashes of pages that were evicted lately, in bounded memory; old ones are forgotten.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace coppice {

class EvictedPages {
 public:
  // Rounded up to a power of two; 0: remembers nothing.
  explicit EvictedPages(uint32_t num_hashes) {
    if (num_hashes > 0) hashes_.resize(std::bit_ceil(std::max(num_hashes, kWays)), 0);
  }

  void add(uint64_t hash) {
    if (hashes_.empty()) return;
    uint64_t* bucket = hashes_.data() + bucket_of(hash);
    for (uint32_t way = 0; way < kWays; ++way) {
      if (bucket[way] == hash) return;
    }
    for (uint32_t way = kWays - 1; way > 0; --way) bucket[way] = bucket[way - 1];  // the oldest falls out
    bucket[0] = hash;
  }

  bool contains(uint64_t hash) const {
    if (hashes_.empty()) return false;
    const uint64_t* bucket = hashes_.data() + bucket_of(hash);
    for (uint32_t way = 0; way < kWays; ++way) {
      if (bucket[way] == hash) return true;
    }
    return false;
  }

 private:
  static constexpr uint32_t kWays = 8;  // one cache line
  size_t bucket_of(uint64_t hash) const { return hash & (hashes_.size() - 1) & ~size_t{kWays - 1}; }
  std::vector<uint64_t> hashes_;
};

}  // namespace coppice
