// Sliding windows by layer.
#include "model/family.h"

namespace coppice {

void configure_windows(ConfigReader& reader, ModelConfig& config, uint32_t window, uint32_t first_sliding) {
  config.window_of_layer.assign(config.num_layers, 0);
  const json::value* types = reader.get("layer_types");
  if (types == nullptr) {
    for (uint32_t layer = first_sliding; layer < config.num_layers; ++layer) config.window_of_layer[layer] = window;
    return;
  }
  const json::array* list = types->if_array();
  if (list == nullptr || list->size() != config.num_layers) {
    reader.fail("layer_types", "must be a list of " + std::to_string(config.num_layers) + " names, one for each layer");
    return;
  }
  for (uint32_t layer = 0; layer < config.num_layers; ++layer) {
    const json::value& type = (*list)[layer];
    const bool slides = type == "sliding_attention";
    if (!slides && type != "full_attention" && type != "attention") {
      reader.fail("layer_types", "holds " + shown(type) + "; full_attention and sliding_attention are supported");
    } else if (slides && window == 0) {
      reader.fail("layer_types", "holds sliding_attention, but the config has no sliding window");
    }
    if (slides) config.window_of_layer[layer] = window;
  }
}

void configure_qwen_windows(ConfigReader& reader, ModelConfig& config) {
  const bool present_as_null = reader.present("sliding_window") && reader.get("sliding_window") == nullptr;
  const bool slides = reader.flag("use_sliding_window", false) && !present_as_null;
  const uint32_t first = reader.integer("max_window_layers", 0, UINT32_MAX, 28);
  // Without use_sliding_window the size has no effect, whatever it is.
  configure_windows(reader, config, slides ? reader.integer("sliding_window", 1, UINT32_MAX, 4096) : 0, first);
}

}  // namespace coppice
