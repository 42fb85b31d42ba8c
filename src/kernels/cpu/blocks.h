// The ops of OpTable over a set of kernels, and what each needs of the scratch.
#pragma once

#include "kernels/cpu/kernels.h"
#include "kernels/ops.h"

namespace coppice::cpu {

void embed(const OpContext& context, const EmbedArgs& args);
void attn_in(const Kernels& kernels, const OpContext& context, const AttnInArgs& args);
void attention(const Kernels& kernels, const OpContext& context, const AttentionArgs& args);
void linear_residual(const Kernels& kernels, const OpContext& context, const LinearResidualArgs& args);
void mlp_in(const Kernels& kernels, const OpContext& context, const MlpInArgs& args);
void head(const Kernels& kernels, const OpContext& context, const HeadArgs& args);

size_t linear_scratch_bytes(const OpLimits& limits, size_t num_workers);
size_t attention_scratch_bytes(const OpLimits& limits, size_t num_workers);

}  // namespace coppice::cpu
