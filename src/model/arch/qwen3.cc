// Qwen3, dense: every head of q and k is normalised before RoPE, and heads are 128 wide unless the config says so.
#include "model/family.h"

namespace coppice {
namespace {

void configure(ConfigReader& reader, ModelConfig& config) {
  config.qk_norm = true;
  for (const char* always : {"use_qk_norm", "qk_norm"}) {
    if (!reader.flag(always, true)) reader.fail(always, "must be true for Qwen3ForCausalLM");
  }
  config.qkv_bias = config.o_bias = reader.flag("attention_bias", false);
  configure_qwen_windows(reader, config);
}

}  // namespace
}  // namespace coppice

COPPICE_MODEL_FAMILY(qwen3, {.architecture = "Qwen3ForCausalLM",
                             .model_type = "qwen3",
                             .defaults = {.max_positions = 32768, .num_kv_heads = 32, .head_dim = 128},
                             .configure = configure})
