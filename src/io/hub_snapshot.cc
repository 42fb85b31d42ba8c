#include "io/hub_snapshot.h"

#include <algorithm>
#include <string>
#include <system_error>

#include "io/json.h"
#include "io/mapped_file.h"

namespace coppice {
namespace fs = std::filesystem;

bool has_weights(const fs::path& snapshot) {
  std::error_code error;
  if (!fs::exists(snapshot / "config.json", error)) return false;
  if (fs::exists(snapshot / "model.safetensors", error)) return true;
  const Result<std::string> text = read_text_file(snapshot / "model.safetensors.index.json", 64 << 20);
  if (!text.ok()) return false;
  const Result<json::value> index = parse_json(*text, 8);
  const json::value* map = index.ok() ? find(*index, "weight_map") : nullptr;
  if (map == nullptr || !map->is_object()) return false;
  return std::ranges::all_of(map->get_object(), [&](const auto& entry) {
    std::error_code missing;
    return entry.value().is_string() && fs::exists(snapshot / std::string(entry.value().get_string()), missing);
  });
}

bool has_tokenizer(const fs::path& snapshot) {
  std::error_code error;
  const auto is_there = [&](const char* name) { return fs::exists(snapshot / name, error); };
  return is_there("tokenizer.json") || is_there("tokenizer.model") ||
         (is_there("vocab.json") && is_there("merges.txt"));
}

}  // namespace coppice
