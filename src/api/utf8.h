// One step of UTF-8: shared by the JSON reader, which refuses what is invalid, and the writer, which replaces it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace coppice::api {

struct Utf8Step {
  uint8_t num_bytes = 1;  // of the character, or of the longest invalid start that one U+FFFD stands for; at least 1
  bool valid = false;
};

// The character at `text[at]`, which must exist. No overlong forms, no surrogates, nothing above U+10FFFF.
inline Utf8Step utf8_step(std::string_view text, size_t at) {
  const auto byte = [&](size_t i) { return at + i < text.size() ? static_cast<uint8_t>(text[at + i]) : uint8_t{0}; };
  const auto continues = [](uint8_t b) { return (b & 0xC0U) == 0x80U; };
  const uint8_t lead = byte(0);
  if (lead < 0x80) return {1, true};
  if (lead < 0xC2 || lead > 0xF4) return {1, false};
  const uint8_t second = byte(1);
  const uint8_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const uint8_t high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (second < low || second > high) return {1, false};
  if (lead < 0xE0) return {2, true};
  if (!continues(byte(2))) return {2, false};
  if (lead < 0xF0) return {3, true};
  if (!continues(byte(3))) return {3, false};
  return {4, true};
}

}  // namespace coppice::api
