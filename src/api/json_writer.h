// JsonWriter: appends JSON to a string. Never throws (but for memory), allocates only what the string needs; invalid
// UTF-8 becomes U+FFFD, NaN and infinities become null. Commas are put by looking at the last character, so it has no
// state.
#pragma once

#include <charconv>
#include <cmath>
#include <concepts>
#include <string>
#include <string_view>

namespace coppice::api {

// `text` with quotes, escaped.
void append_json_string(std::string& out, std::string_view text);

class JsonWriter {
 public:
  // What `out` holds already is left alone, but for a comma when it ends inside a container that `inside` says it is
  // in.
  explicit JsonWriter(std::string& out, bool inside = false) : out_(out), start_(inside ? 0 : out.size()) {}

  void begin_object() { open('{'); }
  void end_object() { out_.push_back('}'); }
  void begin_array() { open('['); }
  void end_array() { out_.push_back(']'); }

  // `name` must need no escaping: ours do not.
  void key(std::string_view name) {
    separate();
    out_.push_back('"');
    out_.append(name);
    out_.append("\":", 2);
  }

  void string(std::string_view text) {
    separate();
    append_json_string(out_, text);
  }
  void boolean(bool value) { raw(value ? "true" : "false"); }
  void null() { raw("null"); }
  void raw(std::string_view json) {
    separate();
    out_.append(json);
  }
  template <std::integral T>
  void integer(T value) {
    separate();
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof(digits), value).ptr;
    out_.append(digits, static_cast<size_t>(end - digits));
  }
  // Shortest text that reads back as the same value; always with a point or an exponent, so that it reads as a float.
  template <std::floating_point T>
  void number(T value) {
    if (!std::isfinite(value)) return null();
    separate();
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof(digits), value).ptr;
    const std::string_view text(digits, static_cast<size_t>(end - digits));
    out_.append(text);
    if (text.find_first_of(".e") == std::string_view::npos) out_.append(".0", 2);
  }

  void member(std::string_view name, std::string_view text) { key(name), string(text); }
  void member(std::string_view name, const char* text) { key(name), string(text); }
  void member(std::string_view name, bool value) { key(name), boolean(value); }
  void member(std::string_view name, std::nullptr_t) { key(name), null(); }
  template <std::integral T>
    requires(!std::same_as<T, bool>)
  void member(std::string_view name, T value) {
    key(name), integer(value);
  }
  template <std::floating_point T>
  void member(std::string_view name, T value) {
    key(name), number(value);
  }

 private:
  void open(char bracket) {
    separate();
    out_.push_back(bracket);
  }
  void separate() {
    if (out_.size() == start_) return;
    const char last = out_.back();
    if (last != '{' && last != '[' && last != ':') out_.push_back(',');
  }

  std::string& out_;
  size_t start_;
};

}  // namespace coppice::api
