// One step of UTF-8 decoding, with the replacement rule that Rust's and the web's decoders share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace coppice {

inline constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

enum class Utf8Kind : uint8_t {
  kCharacter,   // `size` bytes are one character
  kInvalid,     // `size` bytes can never become one: together they are one U+FFFD
  kIncomplete,  // the text ends inside a character that may still become whole
};

struct Utf8Step {
  Utf8Kind kind;
  uint8_t size;
};

// What `text`, not empty, begins with.
Utf8Step next_utf8(std::string_view text);

// The length of the longest prefix that consists of whole characters.
size_t valid_utf8_prefix(std::string_view text);
inline bool is_valid_utf8(std::string_view text) { return valid_utf8_prefix(text) == text.size(); }

}  // namespace coppice
