// The vector type of the file being compiled: its build rule defines which (see src/kernels/CMakeLists.txt).
#pragma once

#if defined(COPPICE_VEC_AVX512_BF16)
#include "kernels/cpu/vec_avx512_bf16.h"
#elif defined(COPPICE_VEC_AVX2)
#include "kernels/cpu/vec_avx2.h"
#else
#include "kernels/cpu/vec_portable.h"
#endif

// Loops over registers, which must not stay loops.
#if defined(__clang__)
#define COPPICE_UNROLL _Pragma("clang loop unroll(full)")
#else
#define COPPICE_UNROLL _Pragma("GCC unroll 16")
#endif
