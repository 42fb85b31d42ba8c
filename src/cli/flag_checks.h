// The values of flags, and what is wrong with one. CLI11's own text, when it cannot convert one, says neither form nor
// range.
#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "base/result.h"

namespace coppice {

// "32k" and its like, as CLI11 converts a value.
struct Count {
  uint32_t value = 0;
  bool given = false;
};
bool lexical_cast(const std::string& text, Count& out);
std::ostream& operator<<(std::ostream& out, const Count& count);

// Validators of CLI11: a sentence, or nothing.
std::string count_mistake(const std::string& text);
std::string key_mistake(const std::string& key);
std::string seconds_mistake(const std::string& text);
std::string temperature_mistake(const std::string& text);
// `least`: 0 where any free port is a choice.
std::function<std::string(const std::string&)> port_check(uint16_t least);

// Bounds of a histogram's buckets: finite, and each above the one before.
Result<void> check_buckets(const char* flag, const std::vector<double>& bounds);

// Only this machine reaches it.
bool is_loopback(const std::string& host);

}  // namespace coppice
