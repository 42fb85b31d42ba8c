// ConfigReader: typed, bounded access to one JSON object of a config file. The first error stays and the getters go on
// with a harmless value, so that a reader is a plain list of keys; ask status() before using what was read.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "io/json.h"

namespace coppice {

class ConfigReader {
 public:
  // `where` begins every error, e.g. "config.json: "; `prefix` goes before each key, e.g. "rope_scaling.".
  ConfigReader(const json::object& object, std::string where, std::string prefix = {})
      : object_(&object), where_(std::move(where)), prefix_(std::move(prefix)) {}

  // The member, or nullptr when it is absent or null. Marks the key as known.
  const json::value* get(std::string_view key);
  // The key is there, perhaps as null. Marks it too.
  bool present(std::string_view key);
  void ignore(std::string_view key) { known_.emplace(key); }
  bool is_known(std::string_view key) const { return known_.find(key) != known_.end(); }

  // Absent or null: `fallback`, or an error when there is none.
  uint32_t integer(std::string_view key, uint32_t min, uint32_t max, std::optional<uint32_t> fallback = std::nullopt);
  double number(std::string_view key, double min, double max, std::optional<double> fallback = std::nullopt);
  bool flag(std::string_view key, bool fallback);
  std::string text(std::string_view key, std::string_view fallback);
  // A token id, or a list of them. Ids below 0, which stand for "none" in some configs, are dropped.
  std::optional<std::vector<int32_t>> token_ids(std::string_view key);
  // The member as an object reader of its own, whose errors come back through adopt(); nullopt when absent.
  std::optional<ConfigReader> object(std::string_view key);
  void adopt(const ConfigReader& inner);

  // "config.json: "key" " + `what`.
  void fail(std::string_view key, const std::string& what);
  Result<void> status() const;
  const json::object& raw() const { return *object_; }
  const std::string& prefix() const { return prefix_; }
  const std::string& where() const { return where_; }

 private:
  const json::object* object_;
  std::string where_;
  std::string prefix_;
  std::set<std::string, std::less<>> known_;
  std::optional<Error> error_;
};

// A short rendering of a value for errors.
std::string shown(const json::value& value);

}  // namespace coppice
