#include "device/cpu/isa.h"

#include <cstdlib>
#include <string>
#include <string_view>

namespace coppice {
namespace {

constexpr CpuIsa kWidestFirst[] = {CpuIsa::kAvx512Bf16, CpuIsa::kAvx2, CpuIsa::kPortable};

std::string supported_names() {
  std::string names;
  for (const CpuIsa isa : kWidestFirst) {
    if (!cpu_has(isa)) continue;
    if (!names.empty()) names += ", ";
    names += to_string(isa);
  }
  return names;
}

}  // namespace

const char* to_string(CpuIsa isa) {
  switch (isa) {
    case CpuIsa::kPortable:
      return "portable";
    case CpuIsa::kAvx2:
      return "avx2";
    case CpuIsa::kAvx512Bf16:
      return "avx512_bf16";
  }
  return "?";
}

bool cpu_has(CpuIsa isa) {
  // __builtin_cpu_supports asks CPUID and, through XGETBV, the operating system.
  switch (isa) {
    case CpuIsa::kPortable:
      return true;
#if defined(__x86_64__)
    case CpuIsa::kAvx2:
      return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    case CpuIsa::kAvx512Bf16:
      return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
             __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
             __builtin_cpu_supports("avx512bf16");
#else
    default:
      return false;
#endif
  }
  return false;
}

Result<CpuIsa> choose_cpu_isa(const char* forced) {
  const std::string_view name = forced == nullptr ? "" : forced;
  for (const CpuIsa isa : kWidestFirst) {
    if (name.empty() ? cpu_has(isa) : name == to_string(isa)) {
      if (cpu_has(isa)) return isa;
      return invalid_argument("COPPICE_CPU_ISA", "COPPICE_CPU_ISA=" + std::string(name) +
                                                     ": this CPU cannot run it; it can run " + supported_names() +
                                                     ". Unset COPPICE_CPU_ISA to take the widest.");
    }
  }
  return invalid_argument("COPPICE_CPU_ISA", "COPPICE_CPU_ISA=" + std::string(name) +
                                                 " is not an instruction set; this CPU can run " + supported_names() +
                                                 ". Unset COPPICE_CPU_ISA to take the widest.");
}

Result<CpuIsa> choose_cpu_isa() { return choose_cpu_isa(std::getenv("COPPICE_CPU_ISA")); }

}  // namespace coppice
