#include "api/json_reader.h"

#include <charconv>
#include <cmath>
#include <utility>

#include "api/utf8.h"

namespace coppice::api {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int hex_value(char c) {
  if (is_digit(c)) return c - '0';
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

bool JsonReader::fail(Error error) {
  if (!error_) error_ = std::move(error);
  return false;
}

bool JsonReader::syntax_error(std::string_view what) {
  return fail(
      invalid_argument("body", "the body is not valid JSON: " + std::string(what) + " at byte " + std::to_string(at_)));
}

void JsonReader::skip_space() {
  while (at_ < text_.size()) {
    const char c = text_[at_];
    if (c != ' ' && c != '\n' && c != '\r' && c != '\t') return;
    ++at_;
  }
}

bool JsonReader::expect(char c, std::string_view what) {
  skip_space();
  if (at_ >= text_.size() || text_[at_] != c) return syntax_error(what);
  ++at_;
  return true;
}

JsonReader::Kind JsonReader::peek() {
  if (!ok()) return Kind::kInvalid;
  skip_space();
  if (at_ >= text_.size()) return Kind::kInvalid;
  switch (text_[at_]) {
    case '{':
      return Kind::kObject;
    case '[':
      return Kind::kArray;
    case '"':
      return Kind::kString;
    case 't':
    case 'f':
      return Kind::kBool;
    case 'n':
      return Kind::kNull;
    case '-':
      return Kind::kNumber;
    default:
      return is_digit(text_[at_]) ? Kind::kNumber : Kind::kInvalid;
  }
}

bool JsonReader::enter(char open) {
  if (!ok() || !expect(open, open == '{' ? "an object was expected" : "a list was expected")) return false;
  if (++depth_ > max_depth_) {
    return fail(invalid_argument(
        "body", "the body nests more than " + std::to_string(max_depth_) + " levels deep, which is the limit"));
  }
  first_ = true;
  return true;
}

bool JsonReader::begin_object() { return enter('{'); }
bool JsonReader::begin_array() { return enter('['); }

bool JsonReader::next_element() {
  if (!ok()) return false;
  skip_space();
  if (at_ < text_.size() && text_[at_] == ']') {
    ++at_;
    --depth_;
    first_ = false;
    return false;
  }
  if (!std::exchange(first_, false)) {
    if (!expect(',', "',' or ']' was expected")) return false;
    skip_space();
    if (at_ < text_.size() && text_[at_] == ']') return syntax_error("a value was expected");
  }
  return true;
}

JsonReader::Kind JsonReader::peek_first_element() {
  if (peek() != Kind::kArray) return Kind::kInvalid;
  const size_t start = at_++;
  const Kind kind = peek();
  at_ = start;
  return kind;
}

bool JsonReader::accept_empty_array() {
  if (peek() != Kind::kArray) return false;
  const size_t start = at_++;
  skip_space();
  if (at_ < text_.size() && text_[at_] == ']') {
    ++at_;
    return true;
  }
  at_ = start;
  return false;
}

bool JsonReader::next_key(std::string& key, size_t max_bytes) {
  if (!ok()) return false;
  skip_space();
  if (at_ < text_.size() && text_[at_] == '}') {
    ++at_;
    --depth_;
    first_ = false;
    return false;
  }
  if (!std::exchange(first_, false) && !expect(',', "',' or '}' was expected")) return false;
  if (peek() != Kind::kString) return syntax_error("a key was expected");
  if (!scan_string(&key, max_bytes)) {
    if (ok()) {
      fail(invalid_argument("body", "a key of the body is longer than " + std::to_string(max_bytes) + " bytes"));
    }
    return false;
  }
  return expect(':', "':' was expected");
}

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

bool JsonReader::scan_number(std::string_view& token, bool& is_plain_integer) {
  const size_t start = at_;
  const auto digits = [&] {
    const size_t from = at_;
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    return at_ > from;
  };
  const auto accept = [&](std::string_view any_of) {
    if (at_ >= text_.size() || any_of.find(text_[at_]) == std::string_view::npos) return false;
    ++at_;
    return true;
  };
  accept("-");
  const bool leading_zero = at_ < text_.size() && text_[at_] == '0';
  const size_t integer_start = at_;
  if (!digits()) return syntax_error("a value was expected");
  if (leading_zero && at_ - integer_start > 1) return syntax_error("a number with a leading zero");
  is_plain_integer = true;
  if (accept(".")) {
    is_plain_integer = false;
    if (!digits()) return syntax_error("a digit was expected");
  }
  if (accept("eE")) {
    is_plain_integer = false;
    accept("+-");
    if (!digits()) return syntax_error("a digit was expected");
  }
  token = text_.substr(start, at_ - start);
  return true;
}

bool JsonReader::read_number(JsonNumber& out) {
  if (!ok()) return false;
  if (peek() != Kind::kNumber) return syntax_error("a number was expected");
  std::string_view token;
  bool is_plain_integer = false;
  if (!scan_number(token, is_plain_integer)) return false;
  out = {};
  const char* end = token.data() + token.size();
  if (is_plain_integer) {
    out.fits_integer = std::from_chars(token.data(), end, out.integer).ec == std::errc{};
    if (out.fits_integer) {
      // Most numbers are token ids: reading them as a double too would cost twice as much again.
      out.real = static_cast<double>(out.integer);
      out.fits_double = true;
      return true;
    }
  }
  out.fits_double = std::from_chars(token.data(), end, out.real).ec == std::errc{} && std::isfinite(out.real);
  if (!is_plain_integer && out.fits_double && out.real == std::trunc(out.real) && std::fabs(out.real) < 0x1p53) {
    out.fits_integer = true;
    out.integer = static_cast<int64_t>(out.real);
  }
  return true;
}

bool JsonReader::literal(std::string_view word) {
  skip_space();
  if (text_.substr(at_, word.size()) != word) return syntax_error("a value was expected");
  at_ += word.size();
  return true;
}

bool JsonReader::read_bool(bool& out) {
  if (!ok()) return false;
  skip_space();
  out = at_ < text_.size() && text_[at_] == 't';
  return literal(out ? "true" : "false");
}

bool JsonReader::read_null() { return ok() && literal("null"); }

bool JsonReader::skip(std::string_view* raw) {
  const Kind kind = peek();
  const size_t start = at_;
  // Recursion is bounded by max_depth_: a few kilobytes of stack.
  switch (kind) {
    case Kind::kObject:
      begin_object();
      for (std::string key; next_key(key, SIZE_MAX);) skip();
      break;
    case Kind::kArray:
      begin_array();
      while (next_element()) skip();
      break;
    case Kind::kString:
      scan_string(nullptr, SIZE_MAX);
      break;
    case Kind::kNumber: {
      JsonNumber number;
      if (read_number(number) && !number.fits_double) syntax_error("a number that does not fit");
      break;
    }
    case Kind::kBool: {
      bool value = false;
      read_bool(value);
      break;
    }
    case Kind::kNull:
      read_null();
      break;
    case Kind::kInvalid:
      if (ok()) syntax_error("a value was expected");
      break;
  }
  if (raw != nullptr) *raw = text_.substr(start, at_ - start);
  return ok();
}

bool JsonReader::finish() {
  if (!ok()) return false;
  skip_space();
  return at_ == text_.size() || syntax_error("more text after the value");
}

}  // namespace coppice::api
