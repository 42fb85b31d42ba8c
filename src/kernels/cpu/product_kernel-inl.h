// The matrix product's tile: up to Vec::kTileRows rows of x against one panel of packed weights.
#pragma once

#include "kernels/cpu/kernels.h"
#include "kernels/cpu/vec.h"

namespace coppice::cpu {
namespace {

// Adds one pair of k to a tile of kRows x kVecs accumulators.
template <uint32_t kRows, uint32_t kVecs, class LoadPair>
inline __attribute__((always_inline)) void product_step(Vec::F (&acc)[kRows][kVecs], const uint16_t* w,
                                                        LoadPair load_pair) {
  Vec::Weights weights[kVecs];
  COPPICE_UNROLL
  for (uint32_t j = 0; j < kVecs; ++j) weights[j] = Vec::load_weights(w + j * 2 * Vec::kLanes);
  COPPICE_UNROLL
  for (uint32_t r = 0; r < kRows; ++r) {
    const Vec::Pair x = load_pair(r);
    COPPICE_UNROLL
    for (uint32_t j = 0; j < kVecs; ++j) acc[r][j] = Vec::dot2(acc[r][j], x, weights[j]);
  }
}

template <uint32_t kRows>
void product_rows(const ProductArgs& args) {
  constexpr uint32_t kVecs = Vec::tile_vecs(kRows);
  const uint32_t num_pairs = args.k / 2;
  const uint16_t* const x = args.x;
  const size_t x_stride = args.x_stride;
  for (uint32_t lane = 0; lane < kPanelLanes; lane += kVecs * Vec::kLanes) {
    const uint16_t* w = args.w + size_t{2} * lane;
    Vec::F acc[kRows][kVecs];
    COPPICE_UNROLL
    for (uint32_t r = 0; r < kRows; ++r) {
      COPPICE_UNROLL
      for (uint32_t j = 0; j < kVecs; ++j) acc[r][j] = Vec::zero();
    }
    // A panel that takes several passes fetches a share in each.
    const uint32_t from = args.prefetch_lines * lane / kPanelLanes;
    const uint32_t lines = args.prefetch_lines * (lane + kVecs * Vec::kLanes) / kPanelLanes - from;
    const size_t stream = size_t{num_pairs} * 64;
    const char* prefetch = args.prefetch + from * stream;
    for (uint32_t pair = 0; pair < num_pairs; ++pair, w += size_t{2} * kPanelLanes, prefetch += 64) {
      for (uint32_t line = 0; line < lines; ++line) Vec::prefetch_far(prefetch + line * stream);
      product_step(acc, w, [&](uint32_t r) { return Vec::load_pair(x + r * x_stride + size_t{2} * pair); });
    }
    if (args.k % 2 != 0) {
      product_step(acc, w, [&](uint32_t r) { return Vec::load_single(x + r * x_stride + size_t{2} * num_pairs); });
    }
    COPPICE_UNROLL
    for (uint32_t r = 0; r < kRows; ++r) {
      COPPICE_UNROLL
      for (uint32_t j = 0; j < kVecs; ++j) {
        Vec::store(args.out + size_t{r} * kPanelLanes + lane + j * Vec::kLanes, acc[r][j]);
      }
    }
  }
}

template <uint32_t kRows>
void product_up_to(const ProductArgs& args) {
  if (args.num_rows == kRows) return product_rows<kRows>(args);
  if constexpr (kRows > 1) product_up_to<kRows - 1>(args);
}

void product(const ProductArgs& args) { product_up_to<Vec::kTileRows>(args); }

}  // namespace
}  // namespace coppice::cpu
