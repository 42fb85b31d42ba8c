// RequestParser on arbitrary bytes: never crashes, never holds more than the body cap, and reads the same whether it
// is fed at once or a byte at a time.
#include <cstdint>
#include <string>
#include <string_view>

#include "base/check.h"
#include "net/http_parser.h"

namespace {

struct Outcome {
  coppice::RequestParser::Status status = coppice::RequestParser::Status::kNeedMore;
  int error_status = 0;
  std::string method, target, body;
  size_t num_headers = 0;
  size_t used = 0;
  bool operator==(const Outcome&) const = default;
};

Outcome parse(std::string_view bytes, size_t piece, const coppice::HttpLimits& limits) {
  using Status = coppice::RequestParser::Status;
  coppice::RequestParser parser(limits);
  Outcome outcome;
  size_t start = 0;
  for (size_t end = 0; end < bytes.size() && outcome.status == Status::kNeedMore;) {
    end = bytes.size() - end < piece ? bytes.size() : end + piece;
    do {
      size_t consumed = 0;
      outcome.status = parser.feed(bytes.substr(start, end - start), consumed);
      CHECK_LE(consumed, end - start);
      start += consumed;
    } while (outcome.status == Status::kHeaderDone);
    CHECK_LE(parser.request().body.size(), limits.body_bytes);
  }
  outcome.error_status = parser.error_status();
  if (outcome.status != Status::kDone) return outcome;
  outcome.method = parser.request().method;
  outcome.target = parser.request().target;
  outcome.body = parser.request().body;
  outcome.num_headers = parser.request().headers.size();
  outcome.used = start;
  return outcome;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  coppice::HttpLimits limits;
  limits.header_bytes = 2048;
  limits.body_bytes = 4096;
  limits.num_headers = 16;
  const Outcome whole = parse(bytes, bytes.size() + 1, limits);
  CHECK(whole == parse(bytes, 1, limits), "fed a byte at a time it reads otherwise");
  CHECK(whole == parse(bytes, 7, limits), "fed 7 bytes at a time it reads otherwise");
  return 0;
}
