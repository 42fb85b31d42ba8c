// Compiled with options of its own: see src/kernels/CMakeLists.txt.
#include "kernels/cpu/kernels_of_vec-inl.h"

namespace coppice::cpu {

constexpr Kernels kAvx2Kernels = kernels_of_vec("avx2");

}  // namespace coppice::cpu
