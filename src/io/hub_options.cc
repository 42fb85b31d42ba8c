// The environment variables of huggingface_hub.
#include <algorithm>
#include <cctype>
#include <cstdlib>

#include "io/hub.h"
#include "io/mapped_file.h"

namespace coppice {
namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

bool is_on(std::string value) {
  std::ranges::transform(value, value.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return value == "1" || value == "ON" || value == "YES" || value == "TRUE";
}

std::string trimmed(std::string text) {
  const char* blank = " \t\r\n";
  text.erase(text.find_last_not_of(blank) + 1);
  text.erase(0, text.find_first_not_of(blank));
  return text;
}

std::filesystem::path expanded(const std::string& path) {
  if (path.starts_with("~/")) return std::filesystem::path(variable("HOME")) / path.substr(2);
  return path;
}

std::filesystem::path hub_home() {
  if (const std::string home = variable("HF_HOME"); !home.empty()) return expanded(home);
  if (const std::string cache = variable("XDG_CACHE_HOME"); !cache.empty()) return expanded(cache) / "huggingface";
  return std::filesystem::path(variable("HOME")) / ".cache/huggingface";
}

std::string read_token(const std::filesystem::path& home) {
  for (const char* name : {"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"}) {
    if (std::string token = trimmed(variable(name)); !token.empty()) return token;
  }
  const std::string path = variable("HF_TOKEN_PATH");
  const Result<std::string> file = read_text_file(path.empty() ? home / "token" : expanded(path), 4096);
  return file.ok() ? trimmed(*file) : std::string();
}

}  // namespace

HubOptions hub_options_from_environment() {
  HubOptions options;
  const std::filesystem::path home = hub_home();
  options.cache = home / "hub";
  for (const char* name : {"HUGGINGFACE_HUB_CACHE", "HF_HUB_CACHE"}) {
    if (const std::string cache = variable(name); !cache.empty()) options.cache = expanded(cache);
  }
  if (std::string endpoint = trimmed(variable("HF_ENDPOINT")); !endpoint.empty()) options.endpoint = endpoint;
  while (options.endpoint.ends_with('/')) options.endpoint.pop_back();
  options.token = read_token(home);
  options.offline = is_on(variable("HF_HUB_OFFLINE")) || is_on(variable("TRANSFORMERS_OFFLINE"));
  return options;
}

}  // namespace coppice
