// RequestParser: bytes to one HttpRequest, refusing whatever RFC 9112 leaves open to two readings (bare LF, obs-fold,
// space before a colon, two lengths, a length beside a transfer coding, codings that do not end in chunked).
//
// Ours, not Beast's: Beast 1.81 accepts folded fields and lists of lengths, and its chunk parser asserts when the last
// chunk of an empty body arrives a byte at a time. The test holds this one to it: what we accept, Beast reads the same.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "net/http_message.h"

namespace coppice {

struct HttpLimits {
  size_t header_bytes = 64U << 10;  // request line and fields together
  size_t num_headers = 128;
  size_t body_bytes = 32U << 20;
};

// The body of a message with Transfer-Encoding: chunked, a byte at a time if need be; holds back nothing.
class ChunkDecoder {
 public:
  enum class Status { kNeedMore, kDone, kTooLong, kBad };
  // Extensions and trailers say nothing to us; more of them than this over one body is an attack.
  static constexpr size_t kMaxOverheadBytes = 64U << 10;

  // Appends what `input` holds of the body to `body`; never lets it pass `limit_bytes`. `consumed`: bytes to drop.
  Status decode(std::string_view input, size_t& consumed, std::string& body, size_t limit_bytes);

 private:
  enum class State {
    kSizeFirst,
    kSize,
    kNameFirst,
    kName,
    kValueFirst,
    kValue,
    kQuoted,
    kQuotedEscape,
    kExtensionEnd,
    kSizeLf,
    kData,
    kDataCr,
    kDataLf,
    kTrailerStart,
    kTrailerName,
    kTrailerValue,
    kTrailerLf,
    kEndLf,
    kDone
  };
  Status step(char c);
  Status size_digit(char c);
  Status extension(char c);
  Status trailer(char c);

  State state_ = State::kSizeFirst;
  size_t left_bytes_ = 0;  // of this chunk
  size_t num_zeros_ = 0;   // leading ones of its size
  size_t overhead_bytes_ = 0;
  bool last_ = false;
};

class RequestParser {
 public:
  enum class Status { kNeedMore, kHeaderDone, kDone, kBad };

  explicit RequestParser(const HttpLimits& limits) : limits_(limits) {}

  // `input` is everything that came and was not consumed yet. kHeaderDone is said once, before the body is looked at;
  // call again then, with no new bytes too. After kDone or kBad the parser is spent. `consumed`: bytes to drop.
  Status feed(std::string_view input, size_t& consumed);

  // From kHeaderDone on; complete at kDone.
  HttpRequest& request() { return request_; }
  size_t content_length() const { return content_length_; }  // 0 when chunked or none
  bool has_body() const { return has_body_; }
  bool keep_alive() const { return keep_alive_; }
  bool expects_continue() const { return expects_continue_; }
  bool started() const { return started_; }  // a byte of the request line has come

  // After kBad.
  int error_status() const { return error_status_; }
  const std::string& error_message() const { return error_message_; }

 private:
  // Each of these returns false after bad().
  bool bad(int status, std::string message);
  Status scan_header(std::string_view input, size_t& consumed);
  bool take_line(std::string_view line);
  bool take_request_line(std::string_view line);
  bool take_target(std::string_view target);
  bool take_field(std::string_view line);
  bool check_header();
  bool check_framing();
  void read_connection();
  Status feed_body(std::string_view input, size_t& consumed);

  HttpLimits limits_;
  HttpRequest request_;
  ChunkDecoder chunks_;
  size_t skipped_ = 0;     // bytes of empty lines before the request line
  size_t line_start_ = 0;  // first byte of the line being scanned
  size_t scanned_ = 0;     // bytes looked at
  size_t content_length_ = 0;
  bool header_done_ = false;
  bool started_ = false;
  bool has_body_ = false;
  bool chunked_ = false;
  bool keep_alive_ = true;
  bool expects_continue_ = false;
  int error_status_ = 0;
  std::string error_message_;
};

}  // namespace coppice
