// The op tables of the CPU, one for each instruction set.
#include <algorithm>

#include "base/check.h"
#include "kernels/cpu/blocks.h"
#include "kernels/cpu/panels.h"
#include "kernels/ops.h"

namespace coppice {
namespace {

size_t scratch_bytes(const OpLimits& limits, size_t num_workers) {
  return std::max(cpu::linear_scratch_bytes(limits, num_workers), cpu::attention_scratch_bytes(limits, num_workers));
}

template <const cpu::Kernels& kKernels>
OpTable make_table() {
  return OpTable{
      .name = kKernels.name,
      .scratch_bytes = scratch_bytes,
      .packed_linear_bytes = cpu::packed_linear_bytes,
      .pack_linear = cpu::pack_linear,
      .packed_gate_up_bytes = cpu::packed_gate_up_bytes,
      .pack_gate = cpu::pack_gate,
      .pack_up = cpu::pack_up,
      .embed = cpu::embed,
      .attn_in = [](const OpContext& context, const AttnInArgs& args) { cpu::attn_in(kKernels, context, args); },
      .attention = [](const OpContext& context, const AttentionArgs& args) { cpu::attention(kKernels, context, args); },
      .attn_out = [](const OpContext& context,
                     const LinearResidualArgs& args) { cpu::linear_residual(kKernels, context, args); },
      .mlp_in = [](const OpContext& context, const MlpInArgs& args) { cpu::mlp_in(kKernels, context, args); },
      .mlp_out = [](const OpContext& context,
                    const LinearResidualArgs& args) { cpu::linear_residual(kKernels, context, args); },
      .head = [](const OpContext& context, const HeadArgs& args) { cpu::head(kKernels, context, args); },
  };
}

}  // namespace

const OpTable& cpu_ops(CpuIsa isa) {
  static const OpTable portable = make_table<cpu::kPortableKernels>();
#if defined(__x86_64__)
  static const OpTable avx2 = make_table<cpu::kAvx2Kernels>();
  static const OpTable avx512_bf16 = make_table<cpu::kAvx512Bf16Kernels>();
  if (isa == CpuIsa::kAvx2) return avx2;
  if (isa == CpuIsa::kAvx512Bf16) return avx512_bf16;
#endif
  CHECK(isa == CpuIsa::kPortable, "no ops for", to_string(isa));
  return portable;
}

}  // namespace coppice
