// What all answers are made of. Views: they borrow for the time of one append_*() call.
#pragma once

#include <cmath>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/strong_id.h"

namespace coppice::api {

struct FinishReason {
  enum class Kind : uint8_t { kStopToken, kStopText, kLength, kAbort };
  Kind kind = Kind::kLength;
  TokenId matched_token{-1};      // kStopToken
  std::string_view matched_text;  // kStopText: the stop string, or the regex as the request spelled it
  uint32_t length = 0;            // kLength: tokens generated
  std::string_view message;       // kAbort
  int status_code = 0;            // kAbort; 0: null
};

struct CacheReport {
  uint32_t matched_tokens = 0;
  uint32_t computed_tokens = 0;
  std::string_view reason;  // request/'s to_string(MissReason)
  uint32_t position = 0;
};

struct Usage {
  uint32_t prompt_tokens = 0;  // once per prompt, not per sample
  uint32_t completion_tokens = 0;
  uint32_t cached_tokens = 0;
  const CacheReport* cache = nullptr;  // usage.cache, when asked
};

struct LogprobEntry {
  float logprob = 0;  // NaN: null on the wire (nothing precedes the first position)
  TokenId id;
};

// Positions in order, each with 1 + num_top + num_ids entries: the token itself, the top ones falling, the ids asked
// for.
struct LogprobSpan {
  std::span<const LogprobEntry> entries;
  uint32_t num_top = 0;
  uint32_t num_ids = 0;
  size_t stride() const { return size_t{1} + num_top + num_ids; }
  size_t num_positions() const { return entries.size() / stride(); }
  std::span<const LogprobEntry> position(size_t i) const { return entries.subspan(i * stride(), stride()); }
};

// The bytes that an id adds to the text (may be half a character); empty for an unknown one. The server's tokenizer.
class TokenBytes {
 public:
  virtual ~TokenBytes() = default;
  virtual std::string_view bytes(TokenId id) const = 0;
};

// "data: [DONE]\n\n"
void append_done(std::string& out);

class JsonWriter;
void write_usage(JsonWriter& json, const Usage& usage);
void write_cache_report(JsonWriter& json, const CacheReport& report);

}  // namespace coppice::api
