// Qwen2, Qwen2.5 and DeepSeek-R1-Distill-Qwen: q, k and v always have a bias, the output projection never.
#include "model/family.h"

namespace coppice {
namespace {

void configure(ConfigReader& reader, ModelConfig& config) {
  config.qkv_bias = true;
  configure_qwen_windows(reader, config);
}

}  // namespace
}  // namespace coppice

COPPICE_MODEL_FAMILY(qwen2, {.architecture = "Qwen2ForCausalLM",
                             .model_type = "qwen2",
                             .defaults = {.max_positions = 32768, .num_kv_heads = 32},
                             .configure = configure})
