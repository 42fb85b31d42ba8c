// One segment of attention: scores, softmax weights, weighted sum of V, from (-inf, 0, 0). For a row that sees tokens
// [begin, end) every operation and its order are functions of begin and end alone, whatever the other rows of the tile:
// each score is one chain over ascending feature pairs; the maximum has no order; the weights add up per lane in
// ascending groups of tokens; and each feature of acc is one chain over ascending token pairs.
#pragma once

#include <algorithm>

#include "kernels/cpu/kernels.h"
#include "kernels/cpu/row_kernels-inl.h"

namespace coppice::cpu {
namespace {

constexpr uint32_t kTokens = 256;                   // of a segment
constexpr uint32_t kBlockTokens = 16;               // of a block
constexpr uint32_t kPairStride = 2 * kBlockTokens;  // elements between two feature pairs of a K block
constexpr uint32_t kVecsPerBlock = kBlockTokens / Vec::kLanes;

inline const uint16_t* k_lane(const SegmentArgs& args, uint32_t token) {
  return args.k_blocks[token / kBlockTokens] + size_t{2} * (token % kBlockTokens);
}

// Scores of kRows rows against kVecs vectors of tokens from `token` on.
template <uint32_t kRows, uint32_t kVecs>
inline void score_tile(const SegmentArgs& args, uint32_t row, uint32_t token) {
  const uint16_t* k[kVecs];
  const uint16_t* q[kRows];
  Vec::F acc[kRows][kVecs];
  COPPICE_UNROLL
  for (uint32_t j = 0; j < kVecs; ++j) k[j] = k_lane(args, token + j * Vec::kLanes);
  COPPICE_UNROLL
  for (uint32_t r = 0; r < kRows; ++r) {
    q[r] = args.q + size_t{row + r} * args.head_dim;
    COPPICE_UNROLL
    for (uint32_t j = 0; j < kVecs; ++j) acc[r][j] = Vec::zero();
  }
  const char* v_ahead[kVecs];  // V comes from memory while the scores are computed, the next K while V is used
  COPPICE_UNROLL
  for (uint32_t j = 0; j < kVecs; ++j) {
    v_ahead[j] = reinterpret_cast<const char*>(args.v_blocks[(token + j * Vec::kLanes) / kBlockTokens]);
  }
  for (uint32_t pair = 0; pair < args.head_dim / 2; ++pair) {
    COPPICE_UNROLL
    for (uint32_t j = 0; j < kVecs; j += kVecsPerBlock) Vec::prefetch_far(v_ahead[j] + size_t{pair} * 64);
    Vec::Weights keys[kVecs];
    COPPICE_UNROLL
    for (uint32_t j = 0; j < kVecs; ++j) keys[j] = Vec::load_weights(k[j] + size_t{pair} * kPairStride);
    COPPICE_UNROLL
    for (uint32_t r = 0; r < kRows; ++r) {
      const Vec::Pair x = Vec::load_pair(q[r] + size_t{2} * pair);
      COPPICE_UNROLL
      for (uint32_t j = 0; j < kVecs; ++j) acc[r][j] = Vec::dot2(acc[r][j], x, keys[j]);
    }
  }
  COPPICE_UNROLL
  for (uint32_t r = 0; r < kRows; ++r) {
    float* scores = args.scores + size_t{row + r} * kTokens + token;
    COPPICE_UNROLL
    for (uint32_t j = 0; j < kVecs; ++j) Vec::store(scores + j * Vec::kLanes, acc[r][j]);
  }
}

template <uint32_t kRows>
void score_rows(const SegmentArgs& args, uint32_t row, uint32_t begin, uint32_t end) {
  constexpr uint32_t kVecs = Vec::tile_vecs(kRows);
  uint32_t token = begin / Vec::kLanes * Vec::kLanes;
  for (; token + kVecs * Vec::kLanes <= end; token += kVecs * Vec::kLanes) score_tile<kRows, kVecs>(args, row, token);
  for (; token < end; token += Vec::kLanes) score_tile<kRows, 1>(args, row, token);
}

// Turns a row's scores into bf16 weights 2^(score * scale - max), zero for unseen tokens, in groups of two vectors.
inline void softmax_row(const SegmentArgs& args, uint32_t row) {
  constexpr uint32_t kGroup = 2 * Vec::kLanes;
  const float* scores = args.scores + size_t{row} * kTokens;
  uint16_t* weights = args.weights + size_t{row} * kTokens;
  const uint32_t begin = args.begin[row], end = args.end[row];
  const uint32_t first_group = begin / kGroup * kGroup;
  // a and b are the group's vectors; `otherwise` takes the place of unseen lanes.
  const auto mask = [&](uint32_t token, Vec::F& a, Vec::F& b, Vec::F otherwise) {
    if (token >= begin && token + kGroup <= end) return;
    const auto lanes = [&](uint32_t from) {
      const uint32_t low = begin > from ? std::min(begin - from, Vec::kLanes) : 0;
      const uint32_t high = end > from ? std::min(end - from, Vec::kLanes) : 0;
      return Vec::lanes(low, high);
    };
    a = Vec::select(lanes(token), a, otherwise);
    b = Vec::select(lanes(token + Vec::kLanes), b, otherwise);
  };
  const Vec::F minus_infinity = Vec::set1(-__builtin_inff());
  Vec::F most_a = minus_infinity, most_b = minus_infinity;
  for (uint32_t token = first_group; token < end; token += kGroup) {
    Vec::F a = Vec::load(scores + token), b = Vec::load(scores + token + Vec::kLanes);
    mask(token, a, b, minus_infinity);
    most_a = Vec::max_nan(most_a, a);
    most_b = Vec::max_nan(most_b, b);
  }
  const float max = Vec::max(Vec::max_nan(most_a, most_b)) * args.scale_log2;
  const Vec::F scale = Vec::set1(args.scale_log2), minus_max = Vec::set1(-max);
  const uint16_t one[2] = {0x3f80, 0x3f80};
  const Vec::Pair ones = Vec::load_pair(one);
  Vec::F sum = Vec::zero();
  for (uint32_t token = first_group; token < end; token += kGroup) {
    Vec::F a = exp2_for_bf16(Vec::fma(Vec::load(scores + token), scale, minus_max));
    Vec::F b = exp2_for_bf16(Vec::fma(Vec::load(scores + token + Vec::kLanes), scale, minus_max));
    mask(token, a, b, Vec::zero());
    Vec::store_bf16_two(weights + token, a, b);
    sum = Vec::dot2(sum, ones, Vec::load_weights(weights + token));
  }
  args.max[row] = max;
  args.sum[row] = Vec::sum(sum);
}

// How the two tokens of a pair take part.
enum class Half { kBoth, kFirst, kSecond };

// acc[row .. row + kRows)[feature .. + kVecs vectors) += weights x V over token pairs [begin, end). The last vector may
// hold only `tail` features.
template <uint32_t kRows, uint32_t kVecs, bool kTail, Half kHalf>
inline __attribute__((always_inline)) void value_tile(const SegmentArgs& args, uint32_t row, uint32_t feature,
                                                      uint32_t tail, uint32_t begin, uint32_t end) {
  Vec::F acc[kRows][kVecs];
  float* out = args.acc + size_t{row} * args.acc_stride + feature;
  COPPICE_UNROLL
  for (uint32_t r = 0; r < kRows; ++r) {
    COPPICE_UNROLL
    for (uint32_t j = 0; j < kVecs; ++j) {
      const float* from = out + r * args.acc_stride + j * Vec::kLanes;
      acc[r][j] = kTail ? Vec::load_n(from, tail) : Vec::load(from);
    }
  }
  const uint16_t* weights = args.weights + size_t{row} * kTokens;
  const bool fetch = kHalf == Half::kBoth && args.next_k_blocks != nullptr;
  for (uint32_t pair = begin; pair < end; ++pair) {
    if (fetch) {
      // This pair's share of the next segment's K: as many lines as this tile has of the features.
      const auto* next = reinterpret_cast<const char*>(args.next_k_blocks[pair / (kBlockTokens / 2)]);
      const size_t line = pair % (kBlockTokens / 2) * (args.head_dim / kBlockTokens) + feature / kBlockTokens;
      COPPICE_UNROLL
      for (uint32_t j = 0; j < kVecs; j += kVecsPerBlock) Vec::prefetch_far(next + (line + j / kVecsPerBlock) * 64);
    }
    const uint16_t* v =
        args.v_blocks[pair / (kBlockTokens / 2)] + 2 * (size_t{pair % (kBlockTokens / 2)} * args.head_dim + feature);
    Vec::Weights values[kVecs];
    COPPICE_UNROLL
    for (uint32_t j = 0; j < kVecs; ++j) {
      const uint16_t* from = v + j * 2 * Vec::kLanes;
      values[j] = kTail ? Vec::load_weights_n(from, tail) : Vec::load_weights(from);
      if constexpr (kHalf == Half::kFirst) values[j] = Vec::first_only(values[j]);
      if constexpr (kHalf == Half::kSecond) values[j] = Vec::second_only(values[j]);
    }
    COPPICE_UNROLL
    for (uint32_t r = 0; r < kRows; ++r) {
      const Vec::Pair x = Vec::load_pair(weights + size_t{r} * kTokens + size_t{2} * pair);
      COPPICE_UNROLL
      for (uint32_t j = 0; j < kVecs; ++j) acc[r][j] = Vec::dot2(acc[r][j], x, values[j]);
    }
  }
  COPPICE_UNROLL
  for (uint32_t r = 0; r < kRows; ++r) {
    COPPICE_UNROLL
    for (uint32_t j = 0; j < kVecs; ++j) {
      float* to = out + r * args.acc_stride + j * Vec::kLanes;
      kTail ? Vec::store_n(to, acc[r][j], tail) : Vec::store(to, acc[r][j]);
    }
  }
}

template <uint32_t kRows, Half kHalf>
void value_rows(const SegmentArgs& args, uint32_t row, uint32_t begin, uint32_t end) {
  constexpr uint32_t kVecs = Vec::tile_vecs(kRows);
  uint32_t feature = 0;
  for (; feature + kVecs * Vec::kLanes <= args.head_dim; feature += kVecs * Vec::kLanes) {
    value_tile<kRows, kVecs, false, kHalf>(args, row, feature, 0, begin, end);
  }
  for (; feature + Vec::kLanes <= args.head_dim; feature += Vec::kLanes) {
    value_tile<kRows, 1, false, kHalf>(args, row, feature, 0, begin, end);
  }
  if (feature < args.head_dim) {
    value_tile<kRows, 1, true, kHalf>(args, row, feature, args.head_dim - feature, begin, end);
  }
}

// The pairs of one row in [from, to), where the row may see one token of a pair only, or none.
inline void value_edge(const SegmentArgs& args, uint32_t row, uint32_t from, uint32_t to) {
  const uint32_t begin = args.begin[row], end = args.end[row];
  from = std::max(from, begin / 2);
  to = std::min(to, (end + 1) / 2);
  if (from >= to) return;
  if (2 * from < begin) {
    value_rows<1, Half::kSecond>(args, row, from, from + 1);
    ++from;
  }
  const uint32_t whole = std::min(to, end / 2);
  if (from < whole) value_rows<1, Half::kBoth>(args, row, from, whole);
  if (std::max(from, whole) < to) value_rows<1, Half::kFirst>(args, row, whole, to);
}

template <uint32_t kRows>
void segment_rows(const SegmentArgs& args, uint32_t row) {
  uint32_t first_begin = args.begin[row], last_begin = first_begin;
  uint32_t first_end = args.end[row], last_end = first_end;
  for (uint32_t r = 1; r < kRows; ++r) {
    first_begin = std::min(first_begin, args.begin[row + r]);
    last_begin = std::max(last_begin, args.begin[row + r]);
    first_end = std::min(first_end, args.end[row + r]);
    last_end = std::max(last_end, args.end[row + r]);
  }
  score_rows<kRows>(args, row, first_begin, last_end);
  for (uint32_t r = 0; r < kRows; ++r) {
    softmax_row(args, row + r);
    float* acc = args.acc + size_t{row + r} * args.acc_stride;
    for_vectors(args.head_dim, [&](uint32_t i, uint32_t count) { store_part(acc + i, Vec::zero(), count); });
  }
  // Pairs that every row sees whole are shared; the rest, at a causal or window edge, is each row's own.
  const uint32_t shared_begin = (last_begin + 1) / 2;
  const uint32_t shared_end = std::max(shared_begin, first_end / 2);
  for (uint32_t r = 0; r < kRows; ++r) value_edge(args, row + r, 0, shared_begin);
  if (shared_begin < shared_end) value_rows<kRows, Half::kBoth>(args, row, shared_begin, shared_end);
  for (uint32_t r = 0; r < kRows; ++r) value_edge(args, row + r, shared_end, kTokens / 2);
}

template <uint32_t kRows>
void segment_up_to(const SegmentArgs& args, uint32_t row, uint32_t num_rows) {
  if (num_rows == kRows) return segment_rows<kRows>(args, row);
  if constexpr (kRows > 1) segment_up_to<kRows - 1>(args, row, num_rows);
}

void segment(const SegmentArgs& args) {
  for (uint32_t row = 0; row < args.num_rows; row += Vec::kTileRows) {
    segment_up_to<Vec::kTileRows>(args, row, std::min(Vec::kTileRows, args.num_rows - row));
  }
}

void fold(float& max, float& sum, float* acc, float next_max, float next_sum, const float* next_acc, uint32_t n) {
  const float most = next_max > max ? next_max : max;
  const Vec::F keep = exp2(Vec::set1(max - most)), take = exp2(Vec::set1(next_max - most));
  for_vectors(n, [&](uint32_t i, uint32_t count) {
    const Vec::F value = Vec::mul(load_part(acc + i, count), keep);
    store_part(acc + i, Vec::fma(load_part(next_acc + i, count), take, value), count);
  });
  float lane[Vec::kLanes];
  Vec::store(lane, Vec::fma(Vec::set1(next_sum), take, Vec::mul(Vec::set1(sum), keep)));
  sum = lane[0];
  max = most;
}

void finish(float sum, const float* acc, uint32_t n, uint16_t* out) {
  const Vec::F inverse = Vec::set1(1.0F / sum);
  for_vectors(n, [&](uint32_t i, uint32_t count) {
    store_bf16_part(out + i, Vec::mul(load_part(acc + i, count), inverse), count);
  });
}

}  // namespace
}  // namespace coppice::cpu
