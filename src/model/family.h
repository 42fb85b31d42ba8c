// Family: how one architecture's config.json maps to a ModelConfig. A family is one file in arch/ that ends with
// COPPICE_MODEL_FAMILY(name, {...}); the build finds it there, and nothing else lists it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "model/config.h"
#include "model/config_reader.h"

namespace coppice {

// What transformers assumes for keys that config.json leaves out.
struct FamilyDefaults {
  uint32_t max_positions;
  uint32_t num_kv_heads = 0;  // 0: as many as query heads
  uint32_t head_dim = 0;      // 0: hidden / num_q_heads
  std::optional<int32_t> bos_id;
  std::optional<int32_t> eos_id;
};

struct Family {
  std::string_view architecture;  // in config.json's "architectures"
  std::string_view model_type;
  FamilyDefaults defaults;
  // Reads the family's own keys. The sizes, the norm's epsilon and RoPE are read already.
  void (*configure)(ConfigReader& reader, ModelConfig& config);
};

// Every family that was built, in alphabetical order of architecture.
std::span<const Family* const> families();

// Fills window_of_layer. `window`: the sliding window of the layers that slide, 0 when none does; layers from
// `first_sliding` on slide unless "layer_types" says which do.
void configure_windows(ConfigReader& reader, ModelConfig& config, uint32_t window, uint32_t first_sliding);

// The Qwen families' keys: use_sliding_window, sliding_window, max_window_layers, layer_types.
void configure_qwen_windows(ConfigReader& reader, ModelConfig& config);

// Refuses, by name, every key that changes some model's arithmetic, that the family did not read, and whose value is
// not the one that changes nothing.
void refuse_other_arithmetic(ConfigReader& reader);
// Keys of config.json that are neither known here nor to the family.
std::vector<std::string> unknown_keys(const ConfigReader& reader);

}  // namespace coppice

#define COPPICE_MODEL_FAMILY(name, ...)           \
  namespace coppice {                             \
  const Family& family_##name() {                 \
    static constexpr Family family = __VA_ARGS__; \
    return family;                                \
  }                                               \
  }
