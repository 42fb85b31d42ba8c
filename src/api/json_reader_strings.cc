// JsonReader's strings: escapes, UTF-8, and the bound on their length.
#include <algorithm>

#include "api/json_reader.h"
#include "api/utf8.h"

namespace coppice::api {

namespace {

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

void append_utf8(std::string& out, uint32_t code) {
  const auto put = [&](uint32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (code < 0x80) return put(code);
  if (code < 0x800) {
    put(0xC0 | code >> 6);
  } else {
    if (code < 0x10000) {
      put(0xE0 | code >> 12);
    } else {
      put(0xF0 | code >> 18);
      put(0x80 | (code >> 12 & 0x3F));
    }
    put(0x80 | (code >> 6 & 0x3F));
  }
  put(0x80 | (code & 0x3F));
}

}  // namespace

bool JsonReader::read_escape(std::string* out) {
  // text_[at_] is the character after the backslash.
  const auto four_hex = [&](uint32_t& code) {
    code = 0;
    for (int i = 0; i < 4; ++i, ++at_) {
      const int digit = at_ < text_.size() ? hex_value(text_[at_]) : -1;
      if (digit < 0) return syntax_error("four hexadecimal digits were expected");
      code = code << 4 | static_cast<uint32_t>(digit);
    }
    return true;
  };
  if (at_ >= text_.size()) return syntax_error("the text ends within a string");
  static constexpr std::string_view kNames = "\"\\/bfnrt";
  static constexpr std::string_view kValues = "\"\\/\b\f\n\r\t";
  if (const size_t i = kNames.find(text_[at_]); i != std::string_view::npos) {
    ++at_;
    if (out != nullptr) out->push_back(kValues[i]);
    return true;
  }
  if (text_[at_] != 'u') return syntax_error("unknown escape");
  ++at_;
  uint32_t code = 0;
  if (!four_hex(code)) return false;
  if (code >= 0xDC00 && code < 0xE000) return syntax_error("half a surrogate pair (invalid UTF-8)");
  if (code >= 0xD800 && code < 0xDC00) {
    uint32_t low = 0;
    if (text_.substr(at_, 2) != "\\u") return syntax_error("half a surrogate pair (invalid UTF-8)");
    at_ += 2;
    if (!four_hex(low)) return false;
    if (low < 0xDC00 || low >= 0xE000) return syntax_error("half a surrogate pair (invalid UTF-8)");
    code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
  }
  if (out != nullptr) append_utf8(*out, code);
  return true;
}

bool JsonReader::scan_string(std::string* out, size_t max_bytes) {
  ++at_;  // the quote
  if (out != nullptr) {
    out->clear();
    // One allocation instead of a doubling series, where the string is long: escapes only make it shorter.
    const size_t end = text_.find('"', at_);
    if (end != std::string_view::npos && end - at_ > 256) out->reserve(std::min(end - at_, max_bytes));
  }
  size_t run = at_;  // start of what is not yet copied
  const auto flush = [&] {
    if (out != nullptr) out->append(text_, run, at_ - run);
  };
  while (at_ < text_.size()) {
    const auto c = static_cast<uint8_t>(text_[at_]);
    if (c == '"') {
      flush();
      ++at_;
      return out == nullptr || out->size() <= max_bytes;
    }
    if (out != nullptr && out->size() + (at_ - run) > max_bytes) return false;
    if (c == '\\') {
      flush();
      ++at_;
      if (!read_escape(out)) return false;
      run = at_;
    } else if (c < 0x20) {
      return syntax_error("a control character in a string");
    } else if (c < 0x80) {
      ++at_;
    } else {
      const Utf8Step step = utf8_step(text_, at_);
      if (!step.valid) return syntax_error("invalid UTF-8");
      at_ += step.num_bytes;
    }
  }
  return syntax_error("the text ends within a string");
}

bool JsonReader::read_string(std::string& out, size_t max_bytes) {
  if (!ok()) return false;
  if (peek() != Kind::kString) return syntax_error("a string was expected");
  return scan_string(&out, max_bytes);
}

}  // namespace coppice::api
