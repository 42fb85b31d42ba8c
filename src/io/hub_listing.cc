#include "io/hub_listing.h"

#include <algorithm>
#include <optional>

#include "io/json.h"

namespace coppice {
namespace {

bool is_plain(std::string_view name) {
  return !name.empty() && name.size() <= 200 && name.front() != '.' &&
         std::ranges::none_of(name, [](unsigned char c) { return c == '/' || c == '\\' || c < 0x20 || c == 0x7f; });
}

constexpr std::string_view kTemplates = "additional_chat_templates/";

int fetch_rank(const HubFile& file) {
  constexpr std::string_view kTokenizer[] = {"merges.txt", "vocab.json", "tokenizer.json", "tokenizer.model"};
  if (is_weights_file(file.name)) return 2;
  return std::ranges::find(kTokenizer, file.name) != std::end(kTokenizer) ? 1 : 0;
}

bool is_wanted(std::string_view name) {
  if (name.starts_with(kTemplates)) {
    name.remove_prefix(kTemplates.size());
    return is_plain(name) && name.ends_with(".jinja");
  }
  if (!is_plain(name)) return false;
  constexpr std::string_view kNames[] = {"tokenizer.model", "merges.txt", "vocab.txt"};
  constexpr std::string_view kEndings[] = {".safetensors", ".json", ".jinja"};
  if (name.starts_with("consolidated")) return false;  // Mistral's second copy of the same weights
  return std::ranges::find(kNames, name) != std::end(kNames) ||
         std::ranges::any_of(kEndings, [&](std::string_view ending) { return name.ends_with(ending); });
}

std::string text_of(const json::value* value) {
  return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

std::optional<uint64_t> size_of(const json::value* value) {
  if (value == nullptr || !value->is_int64() || value->get_int64() < 0) return std::nullopt;
  return static_cast<uint64_t>(value->get_int64());
}

}  // namespace

bool is_weights_file(std::string_view name) {
  return name.ends_with(".safetensors") || name.ends_with(".safetensors.index.json");
}

bool is_hex(std::string_view text, size_t length) {
  return text.size() == length &&
         std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

Result<HubListing> parse_hub_listing(std::string_view text) {
  const auto strange = [](const std::string& what) {
    return Error{ErrorCode::kIo, "the hub's answer " + what + "; check HF_ENDPOINT", {}};
  };
  Result<json::value> root = parse_json(text, 32);
  if (!root.ok()) return strange("is " + root.error().message);
  HubListing listing{.commit = text_of(find(*root, "sha"))};
  if (!is_hex(listing.commit, 40)) return strange("names no commit");
  const json::value* siblings = find(*root, "siblings");
  if (siblings == nullptr || !siblings->is_array()) return strange("lists no files");
  for (const json::value& sibling : siblings->get_array()) {
    HubFile file{.name = text_of(find(sibling, "rfilename"))};
    if (!is_wanted(file.name)) continue;
    const json::value* lfs = find(sibling, "lfs");
    file.is_large = lfs != nullptr;
    file.etag = text_of(lfs != nullptr ? find(*lfs, "sha256") : find(sibling, "blobId"));
    std::optional<uint64_t> size = size_of(find(sibling, "size"));
    if (lfs != nullptr && find(*lfs, "size") != nullptr) size = size_of(find(*lfs, "size"));
    if (!size || !is_hex(file.etag, file.is_large ? 64 : 40)) file.etag.clear();  // a HEAD will tell
    file.size = size.value_or(0);
    listing.files.push_back(std::move(file));
  }
  std::ranges::stable_sort(listing.files, {}, fetch_rank);
  return listing;
}

}  // namespace coppice
