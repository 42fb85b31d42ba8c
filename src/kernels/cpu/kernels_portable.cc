// Compiled with options of its own: see src/kernels/CMakeLists.txt.
#include "kernels/cpu/kernels_of_vec-inl.h"

namespace coppice::cpu {

constexpr Kernels kPortableKernels = kernels_of_vec("portable");

}  // namespace coppice::cpu
