// ModelConfig: everything that decides a model's arithmetic, read from config.json. A key that would change the answer
// is obeyed or refused by name; a key nobody here knows is listed in `unknown_keys` so that the caller can warn.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/strong_id.h"
#include "tensor/dtype.h"

namespace coppice {

enum class RopeScaling : uint8_t { kNone, kLinear, kLlama3, kYarn };

struct RopeConfig {
  double theta = 10000.0;
  RopeScaling scaling = RopeScaling::kNone;
  double factor = 1.0;
  // llama3 and yarn: the context the model was trained with before scaling.
  uint32_t original_max_positions = 0;
  // llama3
  double low_freq_factor = 1.0;
  double high_freq_factor = 4.0;
  // yarn
  double attention_factor = 1.0;  // multiplies cos and sin
  double beta_fast = 32.0;
  double beta_slow = 1.0;
  bool truncate = true;  // the correction range is rounded to whole dimensions
};

// What generation_config.json says about sampling, for requests that say nothing.
struct SamplingDefaults {
  std::optional<float> temperature;
  std::optional<float> top_p;
  std::optional<float> min_p;
  std::optional<int32_t> top_k;
  std::optional<float> repetition_penalty;
};

struct ModelConfig {
  std::string architecture;  // "Qwen3ForCausalLM"
  std::string model_type;    // "qwen3"

  uint32_t hidden = 0;
  uint32_t intermediate = 0;
  uint32_t num_layers = 0;
  uint32_t num_q_heads = 0;
  uint32_t num_kv_heads = 0;
  uint32_t head_dim = 0;
  uint32_t vocab = 0;  // width of the logits; may be wider than the tokenizer
  uint32_t max_positions = 0;

  float norm_eps = 1e-6F;
  float attention_scale = 0;  // 1 / sqrt(head_dim)
  RopeConfig rope;
  std::vector<uint32_t> window_of_layer;  // [num_layers] tokens a position sees, itself included; 0: all

  bool qkv_bias = false;
  bool o_bias = false;
  bool mlp_bias = false;
  bool qk_norm = false;  // RMSNorm over each head of q and k before RoPE
  bool tied_head = false;

  DType checkpoint_dtype = DType::kBF16;  // as declared; the tensors' own dtype decides

  std::optional<TokenId> bos_id;
  std::vector<TokenId> eos_ids;  // generation_config.json's, else config.json's; ascending
  SamplingDefaults sampling;

  std::vector<std::string> unknown_keys;  // of config.json; without effect

  uint32_t q_width() const { return num_q_heads * head_dim; }
  uint32_t kv_width() const { return num_kv_heads * head_dim; }
  uint32_t qkv_width() const { return q_width() + 2 * kv_width(); }
};

// Reads `directory`/config.json and, where there is one, generation_config.json. `overrides` is a JSON object (or
// empty) whose members replace those of config.json whole, null removing them. Blocks on the disk.
// An error is one sentence that names the file and the key.
Result<ModelConfig> read_model_config(const std::filesystem::path& directory, std::string_view overrides = {});

// The same from texts; `generation` may be empty. Any thread.
Result<ModelConfig> parse_model_config(std::string_view config, std::string_view generation = {},
                                       std::string_view overrides = {});

// Architectures that can be served, in alphabetical order.
std::vector<std::string_view> supported_architectures();

}  // namespace coppice
