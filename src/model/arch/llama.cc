// Llama 2 to 3.3, and what was trained in its shape: DeepSeek-R1-Distill-Llama, Yi, SmolLM, sprout.
#include "model/family.h"

namespace coppice {
namespace {

void configure(ConfigReader& reader, ModelConfig& config) {
  config.qkv_bias = config.o_bias = reader.flag("attention_bias", false);
  config.mlp_bias = reader.flag("mlp_bias", false);
  // Llama has no window; a config that says so twice is fine.
  if (!reader.flag("use_sliding_window", true)) reader.ignore("sliding_window");
  configure_windows(reader, config, 0, config.num_layers);
}

}  // namespace
}  // namespace coppice

COPPICE_MODEL_FAMILY(llama, {.architecture = "LlamaForCausalLM",
                             .model_type = "llama",
                             .defaults = {.max_positions = 2048, .bos_id = 1, .eos_id = 2},
                             .configure = configure})
