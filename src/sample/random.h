// The random stream: a function of (seed, output position), so that a token's draw is the same whatever else runs,
// before and after a retraction.
#pragma once

#include <array>
#include <cstdint>

namespace coppice {

// Philox 4x32 with 10 rounds (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", 2011).
inline std::array<uint32_t, 4> philox(std::array<uint32_t, 4> counter, std::array<uint32_t, 2> key) {
  for (int round = 0; round < 10; ++round) {
    const uint64_t a = uint64_t{0xd2511f53U} * counter[0];
    const uint64_t b = uint64_t{0xcd9e8d57U} * counter[2];
    counter = {static_cast<uint32_t>(b >> 32) ^ counter[1] ^ key[0], static_cast<uint32_t>(b),
               static_cast<uint32_t>(a >> 32) ^ counter[3] ^ key[1], static_cast<uint32_t>(a)};
    key[0] += 0x9e3779b9U;
    key[1] += 0xbb67ae85U;
  }
  return counter;
}

// Uniform in [0, 1), with 53 bits.
inline double uniform_at(uint64_t seed, uint64_t position) {
  const auto bits = philox({static_cast<uint32_t>(position), static_cast<uint32_t>(position >> 32), 0, 0},
                           {static_cast<uint32_t>(seed), static_cast<uint32_t>(seed >> 32)});
  const uint64_t word = bits[0] | uint64_t{bits[1]} << 32;
  return static_cast<double>(word >> 11) * 0x1p-53;
}

}  // namespace coppice
