// config.json, generation_config.json and the overrides, of arbitrary bytes, separated by a zero byte. Half of the
// inputs are members of a config that is otherwise whole, so that mutations reach every family's own keys. What is
// accepted must be a model whose sizes multiply without overflow and whose RoPE frequencies are finite.
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/check.h"
#include "kernels/ops.h"
#include "model/config.h"
#include "model/model.h"
#include "model/rope.h"

namespace {

void check(const coppice::ModelConfig& config) {
  CHECK(config.num_kv_heads > 0 && config.num_q_heads % config.num_kv_heads == 0);
  CHECK(config.head_dim > 0 && config.head_dim % 2 == 0 && config.head_dim <= coppice::kMaxHeadDim);
  CHECK_EQ(config.window_of_layer.size(), config.num_layers);
  for (const double frequency : coppice::rope_frequencies(config.rope, config.head_dim))
    CHECK(std::isfinite(frequency));
  CHECK(std::isfinite(config.rope.attention_factor) && std::isfinite(config.attention_scale));
  for (const coppice::TokenId id : config.eos_ids)
    CHECK(id.value >= 0 && static_cast<uint32_t>(id.value) < config.vocab);
  if (config.num_layers > 64) return;
  const double elements = 2.0 * config.vocab * config.hidden;
  const uint64_t bytes = coppice::Model::plan_bytes(config, coppice::reference_ops());
  CHECK(static_cast<double>(bytes) >= elements, bytes, elements);
}

constexpr std::string_view kArchitectures[] = {"Llama", "Mistral", "Qwen2", "Qwen3"};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const uint8_t choice = data[0];
  std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  const size_t first = text.find('\0');
  std::string config(text.substr(0, first));
  text = first == std::string_view::npos ? std::string_view{} : text.substr(first + 1);
  const size_t second = text.find('\0');
  const std::string_view generation = text.substr(0, second);
  const std::string_view overrides = second == std::string_view::npos ? std::string_view{} : text.substr(second + 1);
  if (choice % 2 == 0) {
    config = "{\"architectures\":[\"" + std::string(kArchitectures[choice / 2 % 4]) +
             "ForCausalLM\"],\"hidden_size\":64,\"intermediate_size\":96,\"num_hidden_layers\":3,"
             "\"num_attention_heads\":4,\"num_key_value_heads\":2,\"vocab_size\":99," +
             config + "}";
  }
  const auto parsed = coppice::parse_model_config(config, generation, overrides);
  if (parsed.ok()) {
    check(*parsed);
  } else {
    CHECK(!parsed.error().message.empty());
    CHECK_LE(parsed.error().message.size(), 2000U);
  }
  return 0;
}
