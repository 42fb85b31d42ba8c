// Compiled with options of its own: see src/kernels/CMakeLists.txt.
#include "kernels/cpu/kernels_of_vec-inl.h"

namespace coppice::cpu {

constexpr Kernels kAvx512Bf16Kernels = kernels_of_vec("avx512_bf16");

}  // namespace coppice::cpu
