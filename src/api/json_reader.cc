#include "api/json_reader.h"

#include <charconv>
#include <cmath>
#include <utility>

namespace coppice::api {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

bool JsonReader::fail(Error error) {
  if (!error_) error_ = std::move(error);
  return false;
}

bool JsonReader::syntax_error(std::string_view what) {
  return fail(
      invalid_argument("body", "the body is not valid JSON: " + std::string(what) + " at byte " + std::to_string(at_)));
}

bool JsonReader::unexpected(std::string_view what) { return syntax_error(at_ < text_.size() ? what : "the text ends"); }

void JsonReader::skip_space() {
  while (at_ < text_.size()) {
    const char c = text_[at_];
    if (c != ' ' && c != '\n' && c != '\r' && c != '\t') return;
    ++at_;
  }
}

bool JsonReader::expect(char c, std::string_view what) {
  skip_space();
  if (at_ >= text_.size() || text_[at_] != c) return unexpected(what);
  ++at_;
  return true;
}

JsonReader::Kind JsonReader::peek() {
  if (!ok()) return Kind::kInvalid;
  const Kind kind = kind_of_next();
  if (kind == Kind::kInvalid) unexpected("a value was expected");
  return kind;
}

JsonReader::Kind JsonReader::kind_of_next() {
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
  const Kind kind = kind_of_next();
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
  if (kind_of_next() != Kind::kString) return unexpected("a key was expected");
  if (!scan_string(&key, max_bytes)) {
    if (ok()) {
      fail(invalid_argument("body", "a key of the body is longer than " + std::to_string(max_bytes) + " bytes"));
    }
    return false;
  }
  return expect(':', "':' was expected");
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
