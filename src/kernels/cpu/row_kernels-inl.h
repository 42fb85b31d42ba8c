// Kernels on one row: norms, RoPE, conversions, epilogues of products. Each is one loop over vectors, the tail masked.
#pragma once

#include <cmath>

#include "kernels/cpu/vec_math.h"

namespace coppice::cpu {
namespace {

// Calls body(i, count) for i = 0, kLanes, ... with count = kLanes, then the rest.
template <class Body>
inline __attribute__((always_inline)) void for_vectors(uint32_t n, Body body) {
  uint32_t i = 0;
  for (; i + Vec::kLanes <= n; i += Vec::kLanes) body(i, Vec::kLanes);
  if (i < n) body(i, n - i);
}

inline Vec::F load_part(const float* from, uint32_t count) {
  return count == Vec::kLanes ? Vec::load(from) : Vec::load_n(from, count);
}
inline void store_part(float* to, Vec::F value, uint32_t count) {
  count == Vec::kLanes ? Vec::store(to, value) : Vec::store_n(to, value, count);
}
inline void store_bf16_part(uint16_t* to, Vec::F value, uint32_t count) {
  count == Vec::kLanes ? Vec::store_bf16(to, value) : Vec::store_bf16_n(to, value, count);
}
inline Vec::F load_bias(const float* bias, uint32_t i, uint32_t count) {
  return bias == nullptr ? Vec::zero() : load_part(bias + i, count);
}

// 1 / sqrt(mean(x^2) + eps). Four chains of vectors: the order is a function of n.
inline float inverse_rms(const float* x, uint32_t n, float eps) {
  Vec::F sums[4] = {Vec::zero(), Vec::zero(), Vec::zero(), Vec::zero()};
  uint32_t i = 0;
  for (; i + 4 * Vec::kLanes <= n; i += 4 * Vec::kLanes) {
    COPPICE_UNROLL
    for (uint32_t j = 0; j < 4; ++j) {
      const Vec::F value = Vec::load(x + i + j * Vec::kLanes);
      sums[j] = Vec::fma(value, value, sums[j]);
    }
  }
  for (; i < n; i += Vec::kLanes) {
    const Vec::F value = load_part(x + i, n - i < Vec::kLanes ? n - i : Vec::kLanes);
    sums[0] = Vec::fma(value, value, sums[0]);
  }
  const float sum = Vec::sum(Vec::add(Vec::add(sums[0], sums[1]), Vec::add(sums[2], sums[3])));
  return 1.0F / std::sqrt(sum / static_cast<float>(n) + eps);
}

void rms_norm(const float* x, const float* weight, uint32_t n, float eps, uint16_t* out) {
  const Vec::F scale = Vec::set1(inverse_rms(x, n, eps));
  for_vectors(n, [&](uint32_t i, uint32_t count) {
    const Vec::F value = Vec::mul(load_part(x + i, count), scale);
    store_bf16_part(out + i, Vec::mul(value, load_part(weight + i, count)), count);
  });
}

void head_norm(float* x, const float* weight, uint32_t n, float eps) {
  const Vec::F scale = Vec::set1(inverse_rms(x, n, eps));
  for_vectors(n, [&](uint32_t i, uint32_t count) {
    const Vec::F value = Vec::mul(load_part(x + i, count), scale);
    store_part(x + i, Vec::mul(value, load_part(weight + i, count)), count);
  });
}

void rope(float* x, const float* cos, const float* sin, uint32_t half) {
  for_vectors(half, [&](uint32_t i, uint32_t count) {
    const Vec::F a = load_part(x + i, count), b = load_part(x + half + i, count);
    const Vec::F c = load_part(cos + i, count), s = load_part(sin + i, count);
    store_part(x + i, Vec::sub(Vec::mul(a, c), Vec::mul(b, s)), count);
    store_part(x + half + i, Vec::add(Vec::mul(b, c), Vec::mul(a, s)), count);
  });
}

void to_bf16(const float* x, uint32_t n, uint16_t* out) {
  for_vectors(n, [&](uint32_t i, uint32_t count) { store_bf16_part(out + i, load_part(x + i, count), count); });
}

void store(const float* x, const float* bias, uint32_t n, float* out) {
  for_vectors(n, [&](uint32_t i, uint32_t count) {
    const Vec::F value = load_part(x + i, count);
    store_part(out + i, bias == nullptr ? value : Vec::add(value, load_part(bias + i, count)), count);
  });
}

void add(const float* x, const float* bias, uint32_t n, float* out) {
  for_vectors(n, [&](uint32_t i, uint32_t count) {
    Vec::F value = load_part(x + i, count);
    if (bias != nullptr) value = Vec::add(value, load_part(bias + i, count));
    store_part(out + i, Vec::add(load_part(out + i, count), value), count);
  });
}

void silu_mul(const float* gate, const float* up, const float* gate_bias, const float* up_bias, uint32_t n,
              uint16_t* out) {
  for_vectors(n, [&](uint32_t i, uint32_t count) {
    const Vec::F g = Vec::add(load_part(gate + i, count), load_bias(gate_bias, i, count));
    const Vec::F u = Vec::add(load_part(up + i, count), load_bias(up_bias, i, count));
    store_bf16_part(out + i, Vec::mul(silu(g), u), count);
  });
}

}  // namespace
}  // namespace coppice::cpu
