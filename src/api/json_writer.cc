#include "api/json_writer.h"

#include <array>
#include <cstdint>

#include "api/utf8.h"

namespace coppice::api {

namespace {

// 0: as it is; 1: not ASCII; else: the letter of the escape, 'u' for the long form.
constexpr std::array<char, 256> make_escapes() {
  std::array<char, 256> table{};
  for (size_t c = 0; c < 0x20; ++c) table[c] = 'u';
  for (size_t c = 0x80; c < 0x100; ++c) table[c] = 1;
  table['\b'] = 'b';
  table['\f'] = 'f';
  table['\n'] = 'n';
  table['\r'] = 'r';
  table['\t'] = 't';
  table['"'] = '"';
  table['\\'] = '\\';
  table[0x7F] = 'u';
  return table;
}
constexpr std::array<char, 256> kEscapes = make_escapes();

void append_escape(std::string& out, uint8_t c, char escape) {
  out.push_back('\\');
  out.push_back(escape);
  if (escape != 'u') return;
  static constexpr char kHex[] = "0123456789abcdef";
  out.append("00", 2);
  out.push_back(kHex[c >> 4]);
  out.push_back(kHex[c & 15U]);
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out.push_back('"');
  size_t run = 0;  // start of what is not yet copied
  for (size_t i = 0; i < text.size();) {
    const auto c = static_cast<uint8_t>(text[i]);
    const char escape = kEscapes[c];
    if (escape == 0) {
      ++i;
      continue;
    }
    if (escape == 1) {
      const Utf8Step step = utf8_step(text, i);
      if (!step.valid) {
        out.append(text, run, i - run);
        out.append("\xEF\xBF\xBD", 3);
        run = i + step.num_bytes;
      }
      i += step.num_bytes;
      continue;
    }
    out.append(text, run, i - run);
    append_escape(out, c, escape);
    run = ++i;
  }
  out.append(text, run, text.size() - run);
  out.push_back('"');
}

}  // namespace coppice::api
