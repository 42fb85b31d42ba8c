// The instruction sets that the CPU ops are built for, and which of them this machine can run.
#pragma once

#include "base/result.h"

namespace coppice {

enum class CpuIsa { kPortable, kAvx2, kAvx512Bf16 };

// "portable", "avx2", "avx512_bf16".
const char* to_string(CpuIsa isa);

// Whether the CPU has the instructions and the operating system saves the registers. kAvx2 means AVX2 + FMA;
// kAvx512Bf16 means AVX-512 F, BW, DQ, VL and BF16.
bool cpu_has(CpuIsa isa);

// The widest set that this CPU has, or the one named by `forced` (null or empty: none is). kInvalidArgument, naming
// COPPICE_CPU_ISA and the choices, when `forced` is no name of a set or a set that this CPU lacks.
Result<CpuIsa> choose_cpu_isa(const char* forced);
// choose_cpu_isa of the environment variable COPPICE_CPU_ISA.
Result<CpuIsa> choose_cpu_isa();

}  // namespace coppice
