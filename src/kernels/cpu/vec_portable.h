// 4 lanes in the compiler's own vector extension: any CPU that gcc and clang know. The kernels are written once over
// `Vec`; this one says what each function means.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace coppice::cpu {
namespace {

struct Vec {
  static constexpr uint32_t kLanes = 4;
  [[maybe_unused]] static constexpr uint32_t kTileRows = 2;    // rows of a full product tile
  static constexpr uint32_t tile_vecs(uint32_t) { return 4; }  // accumulators a row, for a tile of so many rows

  typedef float F __attribute__((vector_size(16)));
  typedef int32_t Mask __attribute__((vector_size(16)));
  typedef uint32_t Bits __attribute__((vector_size(16)));
  // bf16 pairs (k, k + 1), kLanes of them, split into fp32.
  struct Weights {
    F first, second;
  };
  using Pair = Weights;  // one pair in all lanes

  static F zero() { return F{}; }
  static F set1(float value) { return F{value, value, value, value}; }
  static F load(const float* from) {
    F value;
    std::memcpy(&value, from, sizeof value);
    return value;
  }
  static F load_n(const float* from, uint32_t n) {  // n <= kLanes; the rest are 0
    F value{};
    std::memcpy(&value, from, n * sizeof(float));
    return value;
  }
  static void store(float* to, F value) { std::memcpy(to, &value, sizeof value); }
  static void store_n(float* to, F value, uint32_t n) { std::memcpy(to, &value, n * sizeof(float)); }
  static F add(F a, F b) { return a + b; }
  static F sub(F a, F b) { return a - b; }
  static F mul(F a, F b) { return a * b; }
  static F div(F a, F b) { return a / b; }
  static F fma(F a, F b, F c) { return a * b + c; }  // fused where the set has it, always or never
  static F max_nan(F limit, F value) { return select(limit > value, limit, value); }  // value where that is NaN
  static F min_nan(F limit, F value) { return select(limit < value, limit, value); }
  static Mask lanes(uint32_t begin, uint32_t end) {  // lanes [begin, end)
    const Mask lane = {0, 1, 2, 3};
    const auto low = static_cast<int32_t>(begin), high = static_cast<int32_t>(end);
    return (lane >= Mask{low, low, low, low}) & (lane < Mask{high, high, high, high});
  }
  static F select(Mask mask, F a, F b) { return F((mask & Mask(a)) | (~mask & Mask(b))); }
  static F round(F value) {  // to nearest even, |value| < 2^22
    const F magic = set1(0x1.8p23F);
    return (value + magic) - magic;
  }
  // x = whole + fraction, whole <= x, fraction in [0, 1]; for x <= 128. Below -150 it may answer for -150.
  static F split_floor(F x, F& fraction) {
    const F in_range = max_nan(set1(-150.0F), x);
    const F whole = round(in_range - 0.5F);
    fraction = in_range - whole;
    return whole;
  }
  static F scale_by_power(F value, F power) {  // value * 2^power; power whole, in [-150, 128]
    const Mask whole = __builtin_convertvector(power, Mask);
    const Mask half = whole >> 1;
    return value * F((half + 127) << 23) * F((whole - half + 127) << 23);
  }
  static float sum(F value) { return (value[0] + value[2]) + (value[1] + value[3]); }
  static float max(F value) {  // a number, if there is one
    float result = value[0];
    for (uint32_t i = 1; i < kLanes; ++i) result = value[i] > result ? value[i] : result;
    return result;
  }
  static void store_bf16(uint16_t* to, F value) { store_bf16_n(to, value, kLanes); }
  static void store_bf16_n(uint16_t* to, F value, uint32_t n) {
    const Bits bits = bf16_bits(value);
    for (uint32_t i = 0; i < n; ++i) to[i] = static_cast<uint16_t>(bits[i]);
  }
  static void store_bf16_two(uint16_t* to, F a, F b) {  // a, then b
    store_bf16(to, a);
    store_bf16(to + kLanes, b);
  }

  static Weights load_weights(const uint16_t* from) {
    Bits bits;
    std::memcpy(&bits, from, sizeof bits);
    return split(bits);
  }
  static Weights load_weights_n(const uint16_t* from, uint32_t n) {  // n pairs; the rest are 0
    Bits bits{};
    std::memcpy(&bits, from, n * sizeof(uint32_t));
    return split(bits);
  }
  static Weights first_only(Weights w) { return {w.first, zero()}; }
  static Weights second_only(Weights w) { return {zero(), w.second}; }
  static Pair load_pair(const uint16_t* from) {
    uint32_t bits;
    std::memcpy(&bits, from, sizeof bits);
    return split(Bits{bits, bits, bits, bits});
  }
  static Pair load_single(const uint16_t* from) {  // (from[0], 0)
    const uint32_t bits = *from;
    return split(Bits{bits, bits, bits, bits});
  }
  // acc + x.first * w.first + x.second * w.second, in the set's own order and rounding.
  static F dot2(F acc, Pair x, Weights w) { return acc + x.first * w.first + x.second * w.second; }
  static void prefetch(const char* at) { __builtin_prefetch(at, 0, 3); }      // to L1
  static void prefetch_far(const char* at) { __builtin_prefetch(at, 0, 2); }  // to L2

 private:
  static Weights split(Bits bits) { return {F(bits << 16), F(bits & 0xffff0000U)}; }
  // bf16 in the low half of each lane, to nearest even, NaN quiet.
  static Bits bf16_bits(F value) {
    const Bits bits = Bits(value);
    const Bits rounded = (bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16;
    const Bits quiet = (bits >> 16) | 0x40U;
    const Bits is_nan = Bits(value != value);
    return (is_nan & quiet) | (~is_nan & rounded);
  }
};

}  // namespace
}  // namespace coppice::cpu
