// 16 lanes of AVX-512 with BF16. See vec_portable.h for what each function means.
#pragma once

#if defined(__AVX512BF16__)

// gcc 12 warns of its own intrinsics' deliberately undefined pass-through operands.
#if !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuninitialized"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <immintrin.h>
#if !defined(__clang__)
#pragma GCC diagnostic pop
#endif

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace coppice::cpu {
namespace {

struct Vec {
  static constexpr uint32_t kLanes = 16;
  static constexpr uint32_t kTileRows = 6;  // 6 rows x 4 vectors of accumulators, 4 weights, 1 broadcast: 29 registers
  static constexpr uint32_t tile_vecs(uint32_t) { return 4; }

  using F = __m512;
  using Mask = __mmask16;
  using Weights = __m512i;
  using Pair = __m512i;

  static F zero() { return _mm512_setzero_ps(); }
  static F set1(float value) { return _mm512_set1_ps(value); }
  static F load(const float* from) { return _mm512_loadu_ps(from); }
  static F load_n(const float* from, uint32_t n) { return _mm512_maskz_loadu_ps(first(n), from); }
  static void store(float* to, F value) { _mm512_storeu_ps(to, value); }
  static void store_n(float* to, F value, uint32_t n) { _mm512_mask_storeu_ps(to, first(n), value); }
  static F add(F a, F b) { return _mm512_add_ps(a, b); }
  static F sub(F a, F b) { return _mm512_sub_ps(a, b); }
  static F mul(F a, F b) { return _mm512_mul_ps(a, b); }
  static F div(F a, F b) { return _mm512_div_ps(a, b); }
  static F fma(F a, F b, F c) { return _mm512_fmadd_ps(a, b, c); }
  static F max_nan(F limit, F value) { return _mm512_max_ps(limit, value); }
  static F min_nan(F limit, F value) { return _mm512_min_ps(limit, value); }
  static Mask lanes(uint32_t begin, uint32_t end) { return static_cast<Mask>(first(end) & ~first(begin)); }
  static F select(Mask mask, F a, F b) { return _mm512_mask_blend_ps(mask, b, a); }
  static F round(F value) { return _mm512_roundscale_ps(value, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
  static F split_floor(F x, F& fraction) {
    fraction = _mm512_reduce_ps(x, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC);
    return x;  // scalef takes the floor itself, and any size
  }
  static F scale_by_power(F value, F power) { return _mm512_scalef_ps(value, power); }
  static float sum(F value) { return _mm512_reduce_add_ps(value); }
  static float max(F value) { return _mm512_reduce_max_ps(value); }
  static void store_bf16(uint16_t* to, F value) {
    const auto bits = reinterpret_cast<__m256i>(_mm512_cvtneps_pbh(value));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), bits);
  }
  static void store_bf16_n(uint16_t* to, F value, uint32_t n) {
    const auto bits = reinterpret_cast<__m256i>(_mm512_cvtneps_pbh(value));
    _mm256_mask_storeu_epi16(to, first(n), bits);
  }
  static void store_bf16_two(uint16_t* to, F a, F b) {
    _mm512_storeu_si512(to, reinterpret_cast<__m512i>(_mm512_cvtne2ps_pbh(b, a)));
  }

  static Weights load_weights(const uint16_t* from) { return _mm512_loadu_si512(from); }
  static Weights load_weights_n(const uint16_t* from, uint32_t n) { return _mm512_maskz_loadu_epi32(first(n), from); }
  static Weights first_only(Weights w) { return _mm512_and_si512(w, _mm512_set1_epi32(0xffff)); }
  static Weights second_only(Weights w) { return _mm512_andnot_si512(_mm512_set1_epi32(0xffff), w); }
  static Pair load_pair(const uint16_t* from) {
    int32_t bits;
    std::memcpy(&bits, from, sizeof bits);
    return _mm512_set1_epi32(bits);
  }
  static Pair load_single(const uint16_t* from) { return _mm512_set1_epi32(*from); }
  static F dot2(F acc, Pair x, Weights w) {
    return _mm512_dpbf16_ps(acc, reinterpret_cast<__m512bh>(x), reinterpret_cast<__m512bh>(w));
  }
  static void prefetch(const char* at) { _mm_prefetch(at, _MM_HINT_T0); }
  static void prefetch_far(const char* at) { _mm_prefetch(at, _MM_HINT_T1); }

 private:
  static Mask first(uint32_t n) { return static_cast<Mask>((1U << n) - 1U); }
};

}  // namespace
}  // namespace coppice::cpu

#endif
