#include <algorithm>

#include "net/http_parser.h"

namespace coppice {
namespace {

constexpr size_t kMaxChunkBytes = size_t{1} << 56;

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

}  // namespace

ChunkDecoder::Status ChunkDecoder::decode(std::string_view input, size_t& consumed, std::string& body,
                                          size_t limit_bytes) {
  consumed = 0;
  while (consumed < input.size() && state_ != State::kDone) {
    if (state_ == State::kData) {
      const size_t take = std::min(left_bytes_, input.size() - consumed);
      body.append(input.data() + consumed, take);
      consumed += take;
      left_bytes_ -= take;
      if (left_bytes_ == 0) state_ = State::kDataCr;
      continue;
    }
    const Status status = step(input[consumed++]);
    if (status != Status::kNeedMore) return status;
    if (state_ == State::kData && left_bytes_ > limit_bytes - body.size()) return Status::kTooLong;
  }
  return state_ == State::kDone ? Status::kDone : Status::kNeedMore;
}

ChunkDecoder::Status ChunkDecoder::step(char c) {
  const auto expect = [&](char wanted, State next) {
    if (c != wanted) return Status::kBad;
    state_ = next;
    return Status::kNeedMore;
  };
  switch (state_) {
    case State::kSizeFirst:
    case State::kSize:
      return size_digit(c);
    case State::kNameFirst:
    case State::kName:
    case State::kValueFirst:
    case State::kValue:
    case State::kQuoted:
    case State::kQuotedEscape:
    case State::kExtensionEnd:
      return extension(c);
    case State::kSizeLf:
      last_ = left_bytes_ == 0;
      return expect('\n', last_ ? State::kTrailerStart : State::kData);
    case State::kDataCr:
      return expect('\r', State::kDataLf);
    case State::kDataLf:
      return expect('\n', State::kSizeFirst);
    case State::kTrailerStart:
    case State::kTrailerName:
    case State::kTrailerValue:
      return trailer(c);
    case State::kTrailerLf:
      return expect('\n', State::kTrailerStart);
    case State::kEndLf:
      return expect('\n', State::kDone);
    case State::kData:
    case State::kDone:
      break;
  }
  return Status::kBad;
}

ChunkDecoder::Status ChunkDecoder::size_digit(char c) {
  const int digit = hex_value(c);
  if (digit >= 0) {
    if (state_ == State::kSizeFirst) left_bytes_ = num_zeros_ = 0;
    state_ = State::kSize;
    if (left_bytes_ > kMaxChunkBytes) return Status::kBad;
    // Leading zeros are legal, but endless ones are overhead; a chunk's first few digits are not.
    if (left_bytes_ == 0 && digit == 0 && ++num_zeros_ > 16) return Status::kBad;
    left_bytes_ = left_bytes_ * 16 + static_cast<size_t>(digit);
    return Status::kNeedMore;
  }
  if (state_ == State::kSizeFirst) return Status::kBad;
  if (c == '\r') {
    state_ = State::kSizeLf;
  } else if (c == ';') {
    state_ = State::kNameFirst;
  } else {
    return Status::kBad;
  }
  return Status::kNeedMore;
}

// ;name, ;name=token or ;name="quoted", any number of them.
ChunkDecoder::Status ChunkDecoder::extension(char c) {
  if (++overhead_bytes_ > kMaxOverheadBytes || is_control(c) != (c == '\r')) return Status::kBad;
  if (state_ == State::kQuotedEscape) {
    state_ = State::kQuoted;
    return c == '\r' ? Status::kBad : Status::kNeedMore;
  }
  if (state_ == State::kQuoted) {
    if (c == '"') state_ = State::kExtensionEnd;
    if (c == '\\') state_ = State::kQuotedEscape;
    return c == '\r' ? Status::kBad : Status::kNeedMore;
  }
  const bool complete = state_ == State::kName || state_ == State::kValue || state_ == State::kExtensionEnd;
  if (complete && c == '\r') {
    state_ = State::kSizeLf;
  } else if (complete && c == ';') {
    state_ = State::kNameFirst;
  } else if (state_ == State::kName && c == '=') {
    state_ = State::kValueFirst;
  } else if (state_ == State::kValueFirst && c == '"') {
    state_ = State::kQuoted;
  } else if (state_ != State::kExtensionEnd && is_http_token_char(c)) {
    state_ = state_ == State::kNameFirst || state_ == State::kName ? State::kName : State::kValue;
  } else {
    return Status::kBad;
  }
  return Status::kNeedMore;
}

// Trailer fields are checked for form only and dropped.
ChunkDecoder::Status ChunkDecoder::trailer(char c) {
  if (++overhead_bytes_ > kMaxOverheadBytes) return Status::kBad;
  if (state_ == State::kTrailerStart && c == '\r') {
    state_ = State::kEndLf;
  } else if (state_ == State::kTrailerValue) {
    if (is_control(c) != (c == '\r')) return Status::kBad;
    if (c == '\r') state_ = State::kTrailerLf;
  } else if (state_ == State::kTrailerName && c == ':') {
    state_ = State::kTrailerValue;
  } else if (is_http_token_char(c)) {
    state_ = State::kTrailerName;
  } else {
    return Status::kBad;
  }
  return Status::kNeedMore;
}

}  // namespace coppice
