// exp and its relatives on Vec: our own, so that full vectors and tails, and every thread, give the same bits.
#pragma once

#include "kernels/cpu/vec.h"

namespace coppice::cpu {
namespace {

inline constexpr float kLog2E = 1.44269504088896340736F;

// 2^x. Within 2 ulp; 0 below -150 (-inf included), inf from 128 on, NaN stays NaN.
[[maybe_unused]] inline Vec::F exp2(Vec::F x) {
  const Vec::F clamped = Vec::min_nan(Vec::set1(128.0F), Vec::max_nan(Vec::set1(-150.0F), x));
  const Vec::F whole = Vec::round(clamped);
  const Vec::F f = Vec::sub(clamped, whole);  // [-1/2, 1/2]
  // Taylor of 2^f: the next term is below 2^-26 of the value.
  Vec::F p = Vec::set1(1.5403530393381609954e-4F);
  p = Vec::fma(p, f, Vec::set1(1.3333558146428443423e-3F));
  p = Vec::fma(p, f, Vec::set1(9.6181291076284771619e-3F));
  p = Vec::fma(p, f, Vec::set1(5.5504108664821579953e-2F));
  p = Vec::fma(p, f, Vec::set1(2.4022650695910071233e-1F));
  p = Vec::fma(p, f, Vec::set1(6.9314718055994530942e-1F));
  p = Vec::fma(p, f, Vec::set1(1.0F));
  return Vec::scale_by_power(p, whole);
}

// 2^x to 2^-18 of the value, for what is rounded to bf16 anyway: x <= 128, -inf gives 0, NaN stays NaN.
[[maybe_unused]] inline Vec::F exp2_for_bf16(Vec::F x) {
  Vec::F f;  // [0, 1]
  const Vec::F whole = Vec::split_floor(x, f);
  // The polynomial of degree 4 with the least relative error.
  Vec::F p = Vec::set1(1.3534167240641097e-2F);
  p = Vec::fma(p, f, Vec::set1(5.201146190830963e-2F));
  p = Vec::fma(p, f, Vec::set1(2.4144275612454513e-1F));
  p = Vec::fma(p, f, Vec::set1(6.930038346110583e-1F));
  p = Vec::fma(p, f, Vec::set1(1.0000025933668397F));
  return Vec::scale_by_power(p, whole);
}

// x / (1 + e^-x).
[[maybe_unused]] inline Vec::F silu(Vec::F x) {
  const Vec::F e = exp2(Vec::mul(x, Vec::set1(-kLog2E)));
  return Vec::div(x, Vec::add(Vec::set1(1.0F), e));
}

}  // namespace
}  // namespace coppice::cpu
