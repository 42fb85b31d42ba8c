#include "model/config.h"

#include <algorithm>
#include <cmath>

#include "io/json.h"
#include "io/mapped_file.h"
#include "kernels/ops.h"
#include "model/config_reader.h"
#include "model/family.h"
#include "model/rope.h"

namespace coppice {
namespace {

constexpr size_t kMaxConfigBytes = 16 << 20;
constexpr size_t kMaxConfigDepth = 32;
constexpr uint32_t kMaxWidth = 1U << 18;  // of hidden and of all heads together: products of two fit 64 bits with ease

// The text with a number that is too large for each Infinity, -Infinity and NaN outside strings, which Python's json
// writes. A key that counts refuses it.
std::string without_python_numbers(std::string_view text) {
  std::string out;
  bool inside = false;
  for (size_t i = 0; i < text.size(); ++i) {
    size_t size = 0;
    for (const std::string_view number : {"-Infinity", "Infinity", "NaN"}) {
      if (!inside && text.substr(i).starts_with(number)) size = number.size();
    }
    if (size != 0) {
      out += "1e999";
      i += size - 1;
      continue;
    }
    if (text[i] == '"') inside = !inside;
    out += text[i];
    if (inside && text[i] == '\\' && i + 1 < text.size()) out += text[++i];
  }
  return out;
}

Result<json::object> parse_object(std::string_view text, const std::string& what) {
  Result<json::value> value = parse_json(text, kMaxConfigDepth);
  if (!value.ok()) {
    if (Result<json::value> again = parse_json(without_python_numbers(text), kMaxConfigDepth); again.ok()) {
      value = std::move(again);
    }
  }
  if (!value.ok()) return invalid_argument({}, what + " is " + value.error().message);
  if (!value->is_object()) return invalid_argument({}, what + " must be a JSON object");
  return std::move(value->get_object());
}

// The first supported entry of "architectures"; configs without that list are known by "model_type".
Result<const Family*> find_family(const json::object& config) {
  std::string named;
  if (const json::value* list = coppice::find(config, "architectures"); list != nullptr && list->is_array()) {
    for (const json::value& name : list->get_array()) {
      if (!name.is_string()) continue;
      for (const Family* family : families()) {
        if (family->architecture == std::string_view(name.get_string())) return family;
      }
      named += (named.empty() ? "" : ", ") + std::string(name.get_string()).substr(0, 80);
      if (named.size() > 200) break;
    }
  } else if (const json::value* type = coppice::find(config, "model_type"); type != nullptr && type->is_string()) {
    for (const Family* family : families()) {
      if (family->model_type == std::string_view(type->get_string())) return family;
    }
    named = "model type " + std::string(type->get_string()).substr(0, 80);
  }
  std::string supported;
  for (const Family* family : families()) {
    supported += (supported.empty() ? "" : ", ") + std::string(family->architecture);
  }
  if (named.empty()) named = "no architecture";
  return invalid_argument(
      {}, "config.json: \"architectures\" names " + named + ", which is not supported; these are: " + supported);
}

void read_sizes(ConfigReader& reader, const FamilyDefaults& defaults, ModelConfig& config) {
  config.hidden = reader.integer("hidden_size", 1, kMaxWidth);
  config.intermediate = reader.integer("intermediate_size", 1, 1U << 20);
  config.num_layers = reader.integer("num_hidden_layers", 1, 2048);
  config.num_q_heads = reader.integer("num_attention_heads", 1, 4096);
  config.vocab = reader.integer("vocab_size", 1, 1U << 24);
  config.max_positions = reader.integer("max_position_embeddings", 1, 1U << 26, defaults.max_positions);
  // Absent and null differ: null always means one K and V head for each query head.
  const bool absent = !reader.present("num_key_value_heads");
  const uint32_t kv_heads = absent && defaults.num_kv_heads != 0 ? defaults.num_kv_heads : config.num_q_heads;
  config.num_kv_heads = reader.integer("num_key_value_heads", 1, 4096, kv_heads);
  if (config.num_q_heads % config.num_kv_heads != 0) {
    reader.fail("num_key_value_heads", std::to_string(config.num_kv_heads) + " does not divide num_attention_heads, " +
                                           std::to_string(config.num_q_heads));
  }
  if (reader.get("head_dim") == nullptr && defaults.head_dim == 0 && config.hidden % config.num_q_heads != 0) {
    reader.fail("hidden_size", "must be a multiple of num_attention_heads, or head_dim be given");
  }
  const uint32_t head_dim =
      defaults.head_dim != 0 ? defaults.head_dim : std::max(1U, config.hidden / config.num_q_heads);
  config.head_dim = reader.integer("head_dim", 1, UINT32_MAX, head_dim);
  if (config.head_dim % 2 != 0 || config.head_dim > kMaxHeadDim) {
    reader.fail("head_dim", "must be even and at most " + std::to_string(kMaxHeadDim) + ", but is " +
                                std::to_string(config.head_dim));
    config.head_dim = 2;
  }
  if (uint64_t{config.num_q_heads} * config.head_dim > kMaxWidth) {
    reader.fail("num_attention_heads", "times head_dim is more than " + std::to_string(kMaxWidth));
  }
}

void read_dtype(ConfigReader& reader, ModelConfig& config) {
  const char* key = reader.get("dtype") != nullptr ? "dtype" : "torch_dtype";
  (void)reader.get("torch_dtype");
  std::string name = reader.text(key, "bfloat16");
  if (name.starts_with("torch.")) name = name.substr(6);
  if (name == "bfloat16" || name == "auto") {
    config.checkpoint_dtype = DType::kBF16;
  } else if (name == "float16" || name == "half") {
    config.checkpoint_dtype = DType::kF16;
  } else if (name == "float32" || name == "float") {
    config.checkpoint_dtype = DType::kF32;
  } else {
    reader.fail(key, "\"" + name.substr(0, 40) + "\" is not supported; bfloat16, float16 and float32 are");
  }
}

void read_token_ids(ConfigReader& reader, const FamilyDefaults& defaults, ModelConfig& config) {
  if (const auto bos = reader.token_ids("bos_token_id")) {
    if (!bos->empty()) config.bos_id = TokenId{bos->front()};
  } else if (defaults.bos_id && !reader.present("bos_token_id")) {
    config.bos_id = TokenId{*defaults.bos_id};
  }
  std::optional<std::vector<int32_t>> eos = reader.token_ids("eos_token_id");
  if (!eos && defaults.eos_id && !reader.present("eos_token_id")) eos = {{*defaults.eos_id}};
  config.eos_ids.clear();
  if (eos) {
    for (const int32_t id : *eos) config.eos_ids.emplace_back(id);
  }
}

// Ascending, each once, and only those that the model can produce.
void tidy_eos(ModelConfig& config) {
  std::ranges::sort(config.eos_ids);
  const auto repeated = std::ranges::unique(config.eos_ids);
  config.eos_ids.erase(repeated.begin(), repeated.end());
  std::erase_if(config.eos_ids, [&](TokenId id) { return static_cast<uint32_t>(id.value) >= config.vocab; });
}

Result<void> read_generation(std::string_view text, bool eos_overridden, ModelConfig& config) {
  ASSIGN_OR_RETURN(const json::object object, parse_object(text, "generation_config.json"));
  ConfigReader reader(object, "generation_config.json: ");
  if (const auto eos = reader.token_ids("eos_token_id"); eos && !eos_overridden) {
    config.eos_ids.clear();
    for (const int32_t id : *eos) config.eos_ids.emplace_back(id);
  }
  const auto number = [&](const char* key, double min, double max) -> std::optional<float> {
    if (reader.get(key) == nullptr) return std::nullopt;
    return static_cast<float>(reader.number(key, min, max));
  };
  config.sampling.temperature = number("temperature", 0, 1e6);
  config.sampling.top_p = number("top_p", 0, 1);
  config.sampling.min_p = number("min_p", 0, 1);
  config.sampling.repetition_penalty = number("repetition_penalty", 0, 1e6);
  if (const auto top_k = number("top_k", -1, 1U << 24)) config.sampling.top_k = static_cast<int32_t>(*top_k);
  return reader.status();
}

Result<ModelConfig> read_config(const json::object& object) {
  ASSIGN_OR_RETURN(const Family* family, find_family(object));
  ConfigReader reader(object, "config.json: ");
  ModelConfig config;
  config.architecture = family->architecture;
  config.model_type = reader.text("model_type", family->model_type);
  if (config.model_type != family->model_type) {
    reader.fail("model_type", "must be " + std::string(family->model_type) + " for " + config.architecture +
                                  ", but is \"" + config.model_type.substr(0, 40) + "\"");
  }
  read_sizes(reader, family->defaults, config);
  RETURN_IF_ERROR(reader.status());  // later keys are read against these sizes
  config.norm_eps = static_cast<float>(reader.number("rms_norm_eps", 0, 1, 1e-6));
  config.attention_scale = static_cast<float>(1.0 / std::sqrt(static_cast<double>(config.head_dim)));
  config.tied_head = reader.flag("tie_word_embeddings", false);
  const std::string activation = reader.text("hidden_act", "silu");
  if (activation != "silu" && activation != "swish") {
    reader.fail("hidden_act", "\"" + activation.substr(0, 40) + "\" is not supported; silu is");
  }
  config.rope = read_rope_config(reader, config.max_positions);
  read_dtype(reader, config);
  read_token_ids(reader, family->defaults, config);
  family->configure(reader, config);
  refuse_other_arithmetic(reader);
  RETURN_IF_ERROR(reader.status());
  config.unknown_keys = unknown_keys(reader);
  return config;
}

}  // namespace

Result<ModelConfig> parse_model_config(std::string_view config_text, std::string_view generation,
                                       std::string_view overrides) {
  ASSIGN_OR_RETURN(json::object object, parse_object(config_text, "config.json"));
  json::object replacing;
  if (!overrides.empty()) {
    ASSIGN_OR_RETURN(replacing, parse_object(overrides, "--json-model-override-args"));
    for (const auto& [key, value] : replacing) object[key] = value;
  }
  ASSIGN_OR_RETURN(ModelConfig config, read_config(object));
  if (!generation.empty()) {
    RETURN_IF_ERROR(read_generation(generation, replacing.contains("eos_token_id"), config));
  }
  tidy_eos(config);
  return config;
}

Result<ModelConfig> read_model_config(const std::filesystem::path& directory, std::string_view overrides) {
  ASSIGN_OR_RETURN(const std::string config, read_text_file(directory / "config.json", kMaxConfigBytes));
  const std::filesystem::path generation_path = directory / "generation_config.json";
  std::string generation;
  std::error_code error;
  if (std::filesystem::exists(generation_path, error)) {
    ASSIGN_OR_RETURN(generation, read_text_file(generation_path, kMaxConfigBytes));
  }
  Result<ModelConfig> parsed = parse_model_config(config, generation, overrides);
  if (parsed.ok() || parsed.error().message.starts_with("--")) return parsed;
  Error failure = std::move(parsed).error();
  failure.message = directory.string() + "/" + failure.message;
  return failure;
}

std::vector<std::string_view> supported_architectures() {
  std::vector<std::string_view> names;
  for (const Family* family : families()) names.push_back(family->architecture);
  return names;
}

}  // namespace coppice
