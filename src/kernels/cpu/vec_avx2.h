// 8 lanes of AVX2 with FMA. See vec_portable.h for what each function means.
#pragma once

#if defined(__AVX2__) && defined(__FMA__)

#include <immintrin.h>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace coppice::cpu {
namespace {

struct Vec {
  static constexpr uint32_t kLanes = 8;
  static constexpr uint32_t kTileRows = 4;
  // 16 registers: accumulators, a pair of x (2) and a pair of weights (2). One row takes a whole panel, so that
  // streaming stays sequential.
  static constexpr uint32_t tile_vecs(uint32_t num_rows) { return num_rows == 1 ? 8 : num_rows <= 2 ? 4 : 2; }

  using F = __m256;
  using Mask = __m256;
  // A 32-bit lane holds bf16 k (low half) and k + 1 (high half); a bf16 is the upper half of its fp32.
  struct Weights {
    __m256 first, second;
  };
  using Pair = Weights;

  static F zero() { return _mm256_setzero_ps(); }
  static F set1(float value) { return _mm256_set1_ps(value); }
  static F load(const float* from) { return _mm256_loadu_ps(from); }
  static F load_n(const float* from, uint32_t n) { return _mm256_maskload_ps(from, first(n)); }
  static void store(float* to, F value) { _mm256_storeu_ps(to, value); }
  static void store_n(float* to, F value, uint32_t n) { _mm256_maskstore_ps(to, first(n), value); }
  static F add(F a, F b) { return _mm256_add_ps(a, b); }
  static F sub(F a, F b) { return _mm256_sub_ps(a, b); }
  static F mul(F a, F b) { return _mm256_mul_ps(a, b); }
  static F div(F a, F b) { return _mm256_div_ps(a, b); }
  static F fma(F a, F b, F c) { return _mm256_fmadd_ps(a, b, c); }
  static F max_nan(F limit, F value) { return _mm256_max_ps(limit, value); }
  static F min_nan(F limit, F value) { return _mm256_min_ps(limit, value); }
  static Mask lanes(uint32_t begin, uint32_t end) {
    return _mm256_castsi256_ps(_mm256_andnot_si256(first(begin), first(end)));
  }
  static F select(Mask mask, F a, F b) { return _mm256_blendv_ps(b, a, mask); }
  static F round(F value) { return _mm256_round_ps(value, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
  static F split_floor(F x, F& fraction) {
    const F in_range = max_nan(set1(-150.0F), x);
    const F whole = _mm256_floor_ps(in_range);
    fraction = sub(in_range, whole);
    return whole;
  }
  static F scale_by_power(F value, F power) {
    // Two factors, so that results below 2^-126 come out as subnormals: power lies in [-150, 128].
    const __m256i whole = _mm256_cvtps_epi32(power);
    const __m256i half = _mm256_srai_epi32(whole, 1);
    return _mm256_mul_ps(_mm256_mul_ps(value, power_of_two(half)), power_of_two(_mm256_sub_epi32(whole, half)));
  }
  static float sum(F value) {
    __m128 half = _mm_add_ps(_mm256_castps256_ps128(value), _mm256_extractf128_ps(value, 1));
    half = _mm_add_ps(half, _mm_movehl_ps(half, half));
    return _mm_cvtss_f32(_mm_add_ss(half, _mm_shuffle_ps(half, half, 1)));
  }
  static float max(F value) {
    __m128 half = _mm_max_ps(_mm256_castps256_ps128(value), _mm256_extractf128_ps(value, 1));
    half = _mm_max_ps(half, _mm_movehl_ps(half, half));
    return _mm_cvtss_f32(_mm_max_ss(half, _mm_shuffle_ps(half, half, 1)));
  }
  static void store_bf16(uint16_t* to, F value) {
    const __m256i bits = bf16_bits(value);
    const __m256i packed = _mm256_permute4x64_epi64(_mm256_packus_epi32(bits, bits), 0x08);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm256_castsi256_si128(packed));
  }
  static void store_bf16_n(uint16_t* to, F value, uint32_t n) {
    uint16_t lane[kLanes];
    store_bf16(lane, value);
    std::memcpy(to, lane, n * sizeof(uint16_t));
  }
  static void store_bf16_two(uint16_t* to, F a, F b) {
    const __m256i packed = _mm256_packus_epi32(bf16_bits(a), bf16_bits(b));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), _mm256_permute4x64_epi64(packed, 0xd8));
  }

  static Weights load_weights(const uint16_t* from) {
    return split(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)));
  }
  static Weights load_weights_n(const uint16_t* from, uint32_t n) {
    return split(_mm256_maskload_epi32(reinterpret_cast<const int*>(from), first(n)));
  }
  static Weights first_only(Weights w) { return {w.first, zero()}; }
  static Weights second_only(Weights w) { return {zero(), w.second}; }
  static Pair load_pair(const uint16_t* from) {
    int32_t bits;
    std::memcpy(&bits, from, sizeof bits);
    return split(_mm256_set1_epi32(bits));
  }
  static Pair load_single(const uint16_t* from) { return split(_mm256_set1_epi32(*from)); }
  static F dot2(F acc, Pair x, Weights w) {
    return _mm256_fmadd_ps(x.second, w.second, _mm256_fmadd_ps(x.first, w.first, acc));
  }
  static void prefetch(const char* at) { _mm_prefetch(at, _MM_HINT_T0); }
  static void prefetch_far(const char* at) { _mm_prefetch(at, _MM_HINT_T1); }

 private:
  static __m256i first(uint32_t n) {
    return _mm256_cmpgt_epi32(_mm256_set1_epi32(static_cast<int>(n)), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
  }
  static Weights split(__m256i bits) {
    return {_mm256_castsi256_ps(_mm256_slli_epi32(bits, 16)),
            _mm256_castsi256_ps(_mm256_and_si256(bits, _mm256_set1_epi32(static_cast<int>(0xffff0000U))))};
  }
  static __m256 power_of_two(__m256i power) {
    return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_add_epi32(power, _mm256_set1_epi32(127)), 23));
  }
  // bf16 in the low half of each lane, to nearest even, NaN quiet.
  static __m256i bf16_bits(F value) {
    const __m256i bits = _mm256_castps_si256(value);
    const __m256i odd = _mm256_and_si256(_mm256_srli_epi32(bits, 16), _mm256_set1_epi32(1));
    const __m256i rounded =
        _mm256_srli_epi32(_mm256_add_epi32(bits, _mm256_add_epi32(odd, _mm256_set1_epi32(0x7fff))), 16);
    const __m256i quiet = _mm256_or_si256(_mm256_srli_epi32(bits, 16), _mm256_set1_epi32(0x40));
    const __m256i is_nan = _mm256_castps_si256(_mm256_cmp_ps(value, value, _CMP_UNORD_Q));
    return _mm256_blendv_epi8(rounded, quiet, is_nan);
  }
};

}  // namespace
}  // namespace coppice::cpu

#endif
