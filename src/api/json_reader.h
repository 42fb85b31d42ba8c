// JsonReader: pulls values out of one JSON text, so that the caller can stop at a bound before anything is built.
// Strict RFC 8259; UTF-8 is checked everywhere, also in what is skipped; depth is bounded. The first error stays:
// afterwards every call returns false.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace coppice::api {

struct JsonNumber {
  bool fits_double = false;  // else it is too large, or too close to zero, for any double
  double real = 0;
  bool fits_integer = false;  // no fraction, and within 64 bits; 16.0 counts
  int64_t integer = 0;
};

class JsonReader {
 public:
  enum class Kind : uint8_t { kObject, kArray, kString, kNumber, kBool, kNull, kInvalid };

  // `text` is borrowed.
  JsonReader(std::string_view text, uint32_t max_depth) : text_(text), max_depth_(max_depth) {}

  bool ok() const { return !error_.has_value(); }
  const Error& error() const { return *error_; }
  // Ends the reading with an error of the caller's. Returns false.
  bool fail(Error error);

  // Bytes of the text that are still unread.
  size_t remaining() const { return text_.size() - at_; }
  // Of the next value; nothing is consumed. kInvalid, with an error: there is none.
  Kind peek();
  // begin_object(), then while (next_key(key)) exactly one value. False at the end, or with an error: see ok().
  // A key of more than max_bytes is an error.
  bool begin_object();
  bool next_key(std::string& key, size_t max_bytes = 256);
  bool begin_array();
  bool next_element();
  // The kind of the first element of the list that comes next; kInvalid when there is none. Nothing is consumed.
  Kind peek_first_element();
  // Consumes the next value when it is [].
  bool accept_empty_array();
  // Replaces `out`. False with ok(): the string is longer than max_bytes; the reader then stands within it, so the
  // caller must fail().
  bool read_string(std::string& out, size_t max_bytes = SIZE_MAX);
  bool read_number(JsonNumber& out);
  bool read_bool(bool& out);
  bool read_null();
  // Any value, checked; `raw` gets its text.
  bool skip(std::string_view* raw = nullptr);
  // Nothing but white space may be left.
  bool finish();

 private:
  void skip_space();
  Kind kind_of_next();
  bool syntax_error(std::string_view what);
  bool unexpected(std::string_view what);  // or the text ends here
  bool expect(char c, std::string_view what);
  bool enter(char open);
  bool literal(std::string_view word);
  bool read_escape(std::string* out);
  // With `out` null the string is checked only.
  bool scan_string(std::string* out, size_t max_bytes);
  bool scan_number(std::string_view& token, bool& is_plain_integer);

  std::string_view text_;
  size_t at_ = 0;
  uint32_t depth_ = 0;
  uint32_t max_depth_;
  bool first_ = false;  // the container just entered has had no member yet
  std::optional<Error> error_;
};

}  // namespace coppice::api
