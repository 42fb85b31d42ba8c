#include "net/http_parser.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace coppice {
namespace {

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_token(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_http_token_char);
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

size_t count_headers(const std::vector<HttpHeader>& headers, std::string_view name) {
  return static_cast<size_t>(std::count_if(headers.begin(), headers.end(),
                                           [&](const HttpHeader& h) { return equals_ignoring_case(h.name, name); }));
}

std::string_view last_of_list(std::string_view value) {
  const size_t comma = value.find_last_of(',');
  return trim(comma == std::string_view::npos ? value : value.substr(comma + 1));
}

constexpr std::array<std::string_view, 9> kMethods = {"GET",     "HEAD",    "POST",  "PUT",  "DELETE",
                                                      "CONNECT", "OPTIONS", "TRACE", "PATCH"};

}  // namespace

bool RequestParser::bad(int status, std::string message) {
  error_status_ = status;
  error_message_ = std::move(message);
  return false;
}

RequestParser::Status RequestParser::feed(std::string_view input, size_t& consumed) {
  consumed = 0;
  return header_done_ ? feed_body(input, consumed) : scan_header(input, consumed);
}

// Looks at each byte once, however the header was split, and refuses a bad line as soon as it is whole.
RequestParser::Status RequestParser::scan_header(std::string_view input, size_t& consumed) {
  const auto too_long = [&] {
    bad(431, "The header is longer than " + std::to_string(limits_.header_bytes) + " bytes.");
    return Status::kBad;
  };
  while (scanned_ < input.size()) {
    const void* found = std::memchr(input.data() + scanned_, '\n', input.size() - scanned_);
    if (found == nullptr) break;
    const auto newline = static_cast<size_t>(static_cast<const char*>(found) - input.data());
    if (newline + 1 - skipped_ > limits_.header_bytes) return too_long();
    if (newline == line_start_ || input[newline - 1] != '\r') {
      bad(400, "A line of the header ends without CR.");
      return Status::kBad;
    }
    const std::string_view line = input.substr(line_start_, newline - 1 - line_start_);
    line_start_ = scanned_ = newline + 1;
    if (line.empty() && request_.method.empty() && skipped_ < 8) {  // RFC 9112 2.2: stray empty lines before a request
      skipped_ = line_start_;
      continue;
    }
    started_ = true;
    if (line.empty() && !request_.method.empty()) {
      consumed = line_start_;
      header_done_ = true;
      return check_header() ? Status::kHeaderDone : Status::kBad;
    }
    if (!take_line(line)) return Status::kBad;
  }
  scanned_ = input.size();
  started_ = started_ || input.size() > skipped_;
  return input.size() - skipped_ > limits_.header_bytes ? too_long() : Status::kNeedMore;
}

bool RequestParser::take_line(std::string_view line) {
  if (request_.method.empty()) return take_request_line(line);
  if (request_.headers.size() >= limits_.num_headers) {
    return bad(431, "There are more than " + std::to_string(limits_.num_headers) + " header fields.");
  }
  return take_field(line);
}

bool RequestParser::take_request_line(std::string_view line) {
  const size_t first = line.find(' '), last = line.rfind(' ');
  if (first == std::string_view::npos || first == last) return bad(400, "The request line is malformed.");
  const std::string_view method = line.substr(0, first);
  const std::string_view version = line.substr(last + 1);
  if (!is_token(method)) return bad(400, "The method is malformed.");
  const bool known_form = version.size() == 8 && version.starts_with("HTTP/") && all_digits(version.substr(5, 1)) &&
                          version[6] == '.' && all_digits(version.substr(7, 1));
  if (!known_form) return bad(400, "The request line is malformed.");
  if (version[5] != '1' || version[7] > '1') return bad(505, "Only HTTP/1.0 and HTTP/1.1 are spoken here.");
  if (!take_target(line.substr(first + 1, last - first - 1))) return bad(400, "The request target is malformed.");
  if (std::find(kMethods.begin(), kMethods.end(), method) == kMethods.end()) {
    return bad(501, "The method is not one that HTTP servers know.");
  }
  request_.method = method;
  request_.http_1_1 = version[7] == '1';
  return true;
}

// origin-form, absolute-form ("http://host/path") or "*".
bool RequestParser::take_target(std::string_view target) {
  if (std::any_of(target.begin(), target.end(), [](char c) { return c == ' ' || c == '\t' || is_control(c); })) {
    return false;
  }
  if (target.starts_with("http://") || target.starts_with("https://")) {
    const size_t slash = target.find_first_of("/?", target.find("//") + 2);
    request_.target = slash == std::string_view::npos ? "/" : target.substr(slash);
    if (request_.target.starts_with('?')) request_.target.insert(0, 1, '/');
  } else {
    request_.target = target;
  }
  if (request_.target != "*" && !request_.target.starts_with('/')) return false;
  const size_t question = request_.target.find('?');
  std::optional<std::string> path = percent_decode(std::string_view(request_.target).substr(0, question));
  if (!path) return false;
  request_.path = *std::move(path);
  if (question != std::string::npos) request_.query = request_.target.substr(question + 1);
  return true;
}

bool RequestParser::take_field(std::string_view line) {
  if (line[0] == ' ' || line[0] == '\t') return bad(400, "A header field goes on over two lines, which is obsolete.");
  const size_t colon = line.find(':');
  if (colon == std::string_view::npos || !is_token(line.substr(0, colon))) {
    return bad(400, "A header field's name is malformed.");
  }
  const std::string_view value = trim(line.substr(colon + 1));
  if (std::any_of(value.begin(), value.end(), is_control)) return bad(400, "A header's value has control characters.");
  request_.headers.push_back({std::string(line.substr(0, colon)), std::string(value)});
  return true;
}

bool RequestParser::check_header() {
  const size_t num_hosts = count_headers(request_.headers, "Host");
  if (num_hosts > 1 || (num_hosts == 0 && request_.http_1_1)) return bad(400, "Exactly one Host header is needed.");
  const std::string* host = request_.header("Host");
  if (host != nullptr && host->find_first_of(" \t/@,\\") != std::string::npos) {
    return bad(400, "The Host header is malformed.");
  }
  if (!check_framing()) return false;
  const std::string* coding = request_.header("Content-Encoding");
  if (has_body_ && coding != nullptr && !equals_ignoring_case(*coding, "identity")) {
    return bad(415, "A body with a Content-Encoding is not understood: send it as it is.");
  }
  if (const std::string* expect = request_.header("Expect")) {
    if (!equals_ignoring_case(*expect, "100-continue")) return bad(417, "Only 'Expect: 100-continue' is understood.");
    expects_continue_ = request_.http_1_1 && has_body_;
  }
  read_connection();
  return true;
}

bool RequestParser::check_framing() {
  const std::string* coding = request_.header("Transfer-Encoding");
  const std::string* length = request_.header("Content-Length");
  if (coding != nullptr && length != nullptr)
    return bad(400, "Content-Length and Transfer-Encoding exclude each other.");
  if (coding != nullptr) {
    if (!request_.http_1_1) return bad(400, "HTTP/1.0 has no Transfer-Encoding.");
    if (count_headers(request_.headers, "Transfer-Encoding") > 1 ||
        !equals_ignoring_case(last_of_list(*coding), "chunked")) {
      return bad(400, "Transfer-Encoding must be one field that ends in chunked.");
    }
    if (!equals_ignoring_case(*coding, "chunked")) return bad(501, "The only transfer coding here is chunked.");
    has_body_ = chunked_ = true;
  }
  if (length == nullptr) return true;
  if (count_headers(request_.headers, "Content-Length") > 1 || !all_digits(*length)) {
    return bad(400, "Content-Length must be one field with one number.");
  }
  for (const char digit : *length) {
    content_length_ = content_length_ * 10 + static_cast<size_t>(digit - '0');
    if (content_length_ > limits_.body_bytes) {
      return bad(413, "The body is longer than " + std::to_string(limits_.body_bytes) + " bytes.");
    }
  }
  has_body_ = content_length_ > 0;
  return true;
}

void RequestParser::read_connection() {
  bool close = false, keep = request_.http_1_1;
  for (const HttpHeader& header : request_.headers) {
    if (!equals_ignoring_case(header.name, "Connection")) continue;
    std::string_view rest = header.value;
    while (!rest.empty()) {
      const std::string_view option = rest.substr(0, rest.find(','));
      rest.remove_prefix(std::min(rest.size(), option.size() + 1));
      close = close || equals_ignoring_case(trim(option), "close");
      keep = keep || equals_ignoring_case(trim(option), "keep-alive");
    }
  }
  keep_alive_ = keep && !close;
}

RequestParser::Status RequestParser::feed_body(std::string_view input, size_t& consumed) {
  if (!has_body_) return Status::kDone;
  std::string& body = request_.body;
  if (!chunked_) {
    if (body.empty()) body.reserve(content_length_);
    consumed = std::min(input.size(), content_length_ - body.size());
    body.append(input.data(), consumed);
    return body.size() == content_length_ ? Status::kDone : Status::kNeedMore;
  }
  switch (chunks_.decode(input, consumed, body, limits_.body_bytes)) {
    case ChunkDecoder::Status::kNeedMore:
      return Status::kNeedMore;
    case ChunkDecoder::Status::kDone:
      return Status::kDone;
    case ChunkDecoder::Status::kTooLong:
      bad(413, "The body is longer than " + std::to_string(limits_.body_bytes) + " bytes.");
      return Status::kBad;
    case ChunkDecoder::Status::kBad:
      break;
  }
  bad(400, "The chunked body is malformed.");
  return Status::kBad;
}

}  // namespace coppice
