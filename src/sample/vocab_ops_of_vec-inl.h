// The passes, over the vector type of the file being compiled. Included by the one source file of each instruction set;
// nothing here may be shared with code compiled for another.
#pragma once

#include <cstdint>

#include "kernels/cpu/vec.h"
#include "kernels/cpu/vec_math.h"
#include "sample/vocab_ops.h"

namespace coppice::cpu {
namespace {

// Comparisons, which the kernels' Vec has no use for. kAll: every lane of a mask as bits.
#if defined(COPPICE_VEC_AVX512_BF16)
inline Vec::Mask at_least(Vec::F a, Vec::F b) { return _mm512_cmp_ps_mask(a, b, _CMP_GE_OQ); }
inline Vec::Mask above(Vec::F a, Vec::F b) { return _mm512_cmp_ps_mask(a, b, _CMP_GT_OQ); }
inline Vec::Mask both(Vec::Mask a, Vec::Mask b) { return static_cast<Vec::Mask>(a & b); }
inline Vec::Mask without(Vec::Mask a, Vec::Mask b) { return static_cast<Vec::Mask>(a & ~b); }
inline uint32_t bits(Vec::Mask mask) { return mask; }
#elif defined(COPPICE_VEC_AVX2)
inline Vec::Mask at_least(Vec::F a, Vec::F b) { return _mm256_cmp_ps(a, b, _CMP_GE_OQ); }
inline Vec::Mask above(Vec::F a, Vec::F b) { return _mm256_cmp_ps(a, b, _CMP_GT_OQ); }
inline Vec::Mask both(Vec::Mask a, Vec::Mask b) { return _mm256_and_ps(a, b); }
inline Vec::Mask without(Vec::Mask a, Vec::Mask b) { return _mm256_andnot_ps(b, a); }
inline uint32_t bits(Vec::Mask mask) { return static_cast<uint32_t>(_mm256_movemask_ps(mask)); }
#else
inline Vec::Mask at_least(Vec::F a, Vec::F b) { return a >= b; }
inline Vec::Mask above(Vec::F a, Vec::F b) { return a > b; }
inline Vec::Mask both(Vec::Mask a, Vec::Mask b) { return a & b; }
inline Vec::Mask without(Vec::Mask a, Vec::Mask b) { return a & ~b; }
inline uint32_t bits(Vec::Mask mask) {
  return (static_cast<uint32_t>(mask[0]) & 1U) | (static_cast<uint32_t>(mask[1]) & 2U) |
         (static_cast<uint32_t>(mask[2]) & 4U) | (static_cast<uint32_t>(mask[3]) & 8U);
}
#endif

inline uint32_t count_bits(uint32_t value) { return static_cast<uint32_t>(__builtin_popcount(value)); }

constexpr uint32_t kLanes = Vec::kLanes;
constexpr uint32_t kUnroll = 4;  // chains of a sum or a maximum, to hide its latency

// body(vector at index i, its valid lanes) for whole vectors and the tail; `chain` cycles through kUnroll.
// Lanes past the end are 0 and not valid.
template <class Body>
inline void each_vec(const float* from, uint32_t n, Body&& body) {
  const uint32_t whole = n / (kLanes * kUnroll) * (kLanes * kUnroll);
  const Vec::Mask all = Vec::lanes(0, kLanes);
  for (uint32_t i = 0; i < whole; i += kLanes * kUnroll) {
    COPPICE_UNROLL
    for (uint32_t chain = 0; chain < kUnroll; ++chain) {
      body(i + chain * kLanes, chain, Vec::load(from + i + chain * kLanes), all);
    }
  }
  for (uint32_t i = whole; i < n; i += kLanes) {
    const uint32_t valid = n - i < kLanes ? n - i : kLanes;
    body(i, i / kLanes % kUnroll, Vec::load_n(from + i, valid), Vec::lanes(0, valid));
  }
}

inline Vec::F merge_sums(const Vec::F (&chains)[kUnroll]) {
  return Vec::add(Vec::add(chains[0], chains[1]), Vec::add(chains[2], chains[3]));
}

Peak peak(const float* logits, uint32_t n) {
  Vec::F top[kUnroll], zeros[kUnroll];
  for (uint32_t chain = 0; chain < kUnroll; ++chain) {
    top[chain] = Vec::set1(kForbidden);
    zeros[chain] = Vec::zero();
  }
  each_vec(logits, n, [&](uint32_t, uint32_t chain, Vec::F x, Vec::Mask valid) __attribute__((always_inline)) {
    // x * 0 is NaN for NaN and infinity, and stays in the sum.
    zeros[chain] = Vec::add(zeros[chain], Vec::mul(x, Vec::zero()));
    top[chain] = Vec::max_nan(Vec::select(valid, x, Vec::set1(kForbidden)), top[chain]);
  });
  const float zero = Vec::sum(merge_sums(zeros));
  const Vec::F pair = Vec::max_nan(top[0], top[1]);
  return {Vec::max(Vec::max_nan(pair, Vec::max_nan(top[2], top[3]))), zero == zero};
}

float weigh(const float* logits, uint32_t n, float max, float scale, float* weights) {
  Vec::F sum[kUnroll];
  for (uint32_t chain = 0; chain < kUnroll; ++chain) sum[chain] = Vec::zero();
  const Vec::F top = Vec::set1(max), by = Vec::set1(scale), floor = Vec::set1(-120.0F);
  each_vec(logits, n, [&](uint32_t i, uint32_t chain, Vec::F x, Vec::Mask valid) __attribute__((always_inline)) {
    const Vec::F power = Vec::mul(Vec::sub(x, top), by);
    const Vec::Mask counts = both(valid, at_least(power, floor));
    const Vec::F weight = Vec::select(counts, exp2(Vec::max_nan(floor, power)), Vec::zero());
    sum[chain] = Vec::add(sum[chain], weight);
    if (n - i >= kLanes) {
      Vec::store(weights + i, weight);
    } else {
      Vec::store_n(weights + i, weight, n - i);
    }
  });
  return Vec::sum(merge_sums(sum));
}

Mass mass_from(const float* weights, uint32_t n, float floor) {
  Vec::F sum[kUnroll];
  for (uint32_t chain = 0; chain < kUnroll; ++chain) sum[chain] = Vec::zero();
  uint32_t count = 0;
  const Vec::F least = Vec::set1(floor);
  each_vec(weights, n, [&](uint32_t, uint32_t chain, Vec::F w, Vec::Mask valid) __attribute__((always_inline)) {
    const Vec::Mask in = both(valid, at_least(w, least));
    sum[chain] = Vec::add(sum[chain], Vec::select(in, w, Vec::zero()));
    count += count_bits(bits(in));
  });
  return {Vec::sum(merge_sums(sum)), count};
}

// Appends the lanes of `in`, without a branch on which they are: that would be mispredicted all the time.
inline uint32_t append(const float* weights, uint32_t at, uint32_t first_id, Vec::F w, Vec::Mask in, float* values,
                       uint32_t* ids, uint32_t size) {
#if defined(COPPICE_VEC_AVX512_BF16)
  // Compressed in registers: storing so is microcoded on some CPUs.
  (void)weights;
  const __m512i id = _mm512_add_epi32(_mm512_set1_epi32(static_cast<int>(first_id + at)),
                                      _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15));
  _mm512_storeu_ps(values + size, _mm512_maskz_compress_ps(in, w));
  _mm512_storeu_si512(ids + size, _mm512_maskz_compress_epi32(in, id));
  return size + count_bits(bits(in));
#else
  (void)w;
  const uint32_t lanes = bits(in);
  COPPICE_UNROLL
  for (uint32_t lane = 0; lane < kLanes; ++lane) {
    values[size] = weights[at + lane];
    ids[size] = first_id + at + lane;
    size += lanes >> lane & 1U;
  }
  return size;
#endif
}

uint32_t gather(const float* weights, uint32_t n, uint32_t first_id, float floor, float ceiling, float* values,
                uint32_t* ids) {
  const Vec::F least = Vec::set1(floor), limit = Vec::set1(ceiling);
  const auto wanted = [&](Vec::F w)
                          __attribute__((always_inline)) { return without(at_least(w, least), at_least(w, limit)); };
  uint32_t size = 0, i = 0;
  for (; i + kUnroll * kLanes <= n; i += kUnroll * kLanes) {
    Vec::F w[kUnroll];
    Vec::Mask in[kUnroll];
    uint32_t any = 0;
    COPPICE_UNROLL
    for (uint32_t k = 0; k < kUnroll; ++k) {
      w[k] = Vec::load(weights + i + k * kLanes);
      in[k] = wanted(w[k]);
      any |= bits(in[k]);
    }
    if (any == 0) continue;
    COPPICE_UNROLL
    for (uint32_t k = 0; k < kUnroll; ++k) {
      size = append(weights, i + k * kLanes, first_id, w[k], in[k], values, ids, size);
    }
  }
  for (; i < n; ++i) {
    if (!(weights[i] >= floor) || weights[i] >= ceiling) continue;
    values[size] = weights[i];
    ids[size++] = first_id + i;
  }
  return size;
}

uint32_t find_above(const float* logits, uint32_t begin, uint32_t n, float bound) {
  const Vec::F limit = Vec::set1(bound);
  for (uint32_t i = begin; i < n; i += kLanes) {
    const uint32_t valid = n - i < kLanes ? n - i : kLanes;
    const Vec::F x = valid == kLanes ? Vec::load(logits + i) : Vec::load_n(logits + i, valid);
    const uint32_t hits = bits(both(Vec::lanes(0, valid), above(x, limit)));
    if (hits != 0) return i + static_cast<uint32_t>(__builtin_ctz(hits));
  }
  return n;
}

constexpr VocabOps vocab_ops_of_vec() {
  return {.peak = peak, .weigh = weigh, .mass_from = mass_from, .gather = gather, .find_above = find_above};
}

}  // namespace
}  // namespace coppice::cpu
