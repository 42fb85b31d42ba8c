#include "model/config_reader.h"

#include <boost/json/serialize.hpp>
#include <cmath>

namespace coppice {
namespace {

// Integers may be written 131072.0 by tools that pass them through floats.
std::optional<double> as_number(const json::value& value) {
  if (value.is_int64()) return static_cast<double>(value.get_int64());
  if (value.is_uint64()) return static_cast<double>(value.get_uint64());
  if (value.is_double() && std::isfinite(value.get_double())) return value.get_double();
  return std::nullopt;
}

std::string plain(double value) {
  if (std::nearbyint(value) == value && std::fabs(value) < 1e15) return std::to_string(static_cast<int64_t>(value));
  std::string text = json::serialize(json::value(value));
  return text;
}

}  // namespace

std::string shown(const json::value& value) {
  if (value.is_object()) return "an object";
  if (value.is_array()) return "a list";
  std::string text = json::serialize(value);
  if (text.size() > 60) text = text.substr(0, 57) + "...";
  return text;
}

const json::value* ConfigReader::get(std::string_view key) {
  known_.emplace(key);
  const json::value* value = object_->if_contains(key);
  return value == nullptr || value->is_null() ? nullptr : value;
}

bool ConfigReader::present(std::string_view key) {
  known_.emplace(key);
  return object_->contains(key);
}

uint32_t ConfigReader::integer(std::string_view key, uint32_t min, uint32_t max, std::optional<uint32_t> fallback) {
  const json::value* value = get(key);
  const std::string bounds = "must be an integer from " + std::to_string(min) + " to " + std::to_string(max);
  if (value == nullptr) {
    if (!fallback) fail(key, "is missing; it " + bounds);
    return fallback.value_or(min);
  }
  const std::optional<double> number = as_number(*value);
  if (!number || std::nearbyint(*number) != *number || *number < min || *number > max) {
    fail(key, bounds + ", but is " + shown(*value));
    return min;
  }
  return static_cast<uint32_t>(*number);
}

double ConfigReader::number(std::string_view key, double min, double max, std::optional<double> fallback) {
  const json::value* value = get(key);
  const std::string bounds = "must be a number from " + plain(min) + " to " + plain(max);
  if (value == nullptr) {
    if (!fallback) fail(key, "is missing; it " + bounds);
    return fallback.value_or(min);
  }
  const std::optional<double> number = as_number(*value);
  if (!number || *number < min || *number > max) {
    fail(key, bounds + ", but is " + shown(*value));
    return min;
  }
  return *number;
}

bool ConfigReader::flag(std::string_view key, bool fallback) {
  const json::value* value = get(key);
  if (value == nullptr) return fallback;
  if (!value->is_bool()) fail(key, "must be true or false, but is " + shown(*value));
  return value->is_bool() ? value->get_bool() : fallback;
}

std::string ConfigReader::text(std::string_view key, std::string_view fallback) {
  const json::value* value = get(key);
  if (value == nullptr) return std::string(fallback);
  if (!value->is_string()) fail(key, "must be a string, but is " + shown(*value));
  return value->is_string() ? std::string(value->get_string()) : std::string(fallback);
}

std::optional<std::vector<int32_t>> ConfigReader::token_ids(std::string_view key) {
  const json::value* value = get(key);
  if (value == nullptr) return std::nullopt;
  std::vector<int32_t> ids;
  const auto add = [&](const json::value& item) {
    if (!item.is_int64() || item.get_int64() > INT32_MAX || item.get_int64() < INT32_MIN) {
      fail(key, "must be a token id or a list of them, but holds " + shown(item));
    } else if (item.get_int64() >= 0) {
      ids.push_back(static_cast<int32_t>(item.get_int64()));
    }
  };
  if (const json::array* list = value->if_array()) {
    if (list->size() > 1024) fail(key, "has more than 1024 token ids");
    for (const json::value& item : *list) add(item);
  } else {
    add(*value);
  }
  return ids;
}

std::optional<ConfigReader> ConfigReader::object(std::string_view key) {
  const json::value* value = get(key);
  if (value == nullptr) return std::nullopt;
  if (!value->is_object()) {
    fail(key, "must be an object, but is " + shown(*value));
    return std::nullopt;
  }
  if (value->get_object().empty()) return std::nullopt;
  return ConfigReader(value->get_object(), where_, prefix_ + std::string(key) + ".");
}

void ConfigReader::adopt(const ConfigReader& inner) {
  if (!error_) error_ = inner.error_;
}

void ConfigReader::fail(std::string_view key, const std::string& what) {
  if (error_) return;
  error_ = invalid_argument({}, where_ + "\"" + prefix_ + std::string(key.substr(0, 100)) + "\" " + what);
}

Result<void> ConfigReader::status() const {
  if (error_) return *error_;
  return {};
}

}  // namespace coppice
