// The table of this file's Vec. Included by the one source file of each instruction set.
#pragma once

#include "kernels/cpu/product_kernel-inl.h"
#include "kernels/cpu/row_kernels-inl.h"
#include "kernels/cpu/segment_kernel-inl.h"

namespace coppice::cpu {
namespace {

constexpr Kernels kernels_of_vec(const char* name) {
  return Kernels{.name = name,
                 .tile_rows = Vec::kTileRows,
                 .product = product,
                 .rms_norm = rms_norm,
                 .head_norm = head_norm,
                 .rope = rope,
                 .to_bf16 = to_bf16,
                 .store = store,
                 .add = add,
                 .silu_mul = silu_mul,
                 .segment = segment,
                 .fold = fold,
                 .finish = finish};
}

}  // namespace
}  // namespace coppice::cpu
