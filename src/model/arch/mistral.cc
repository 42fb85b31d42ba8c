// Mistral 7B and its like: a Llama without biases whose every layer may slide. The window is 4096 unless the config
// says null, as v0.2 and later do.
#include "model/family.h"

namespace coppice {
namespace {

void configure(ConfigReader& reader, ModelConfig& config) {
  uint32_t window = 0;
  if (!reader.present("sliding_window") || reader.get("sliding_window") != nullptr) {
    window = reader.integer("sliding_window", 1, UINT32_MAX, 4096);
  }
  configure_windows(reader, config, window, 0);
  for (const uint32_t of_layer : config.window_of_layer) {
    if (of_layer != window) reader.fail("layer_types", "mixes windows, which MistralForCausalLM does not");
  }
}

}  // namespace
}  // namespace coppice

COPPICE_MODEL_FAMILY(mistral, {.architecture = "MistralForCausalLM",
                               .model_type = "mistral",
                               .defaults = {.max_positions = 131072, .num_kv_heads = 8, .bos_id = 1, .eos_id = 2},
                               .configure = configure})
