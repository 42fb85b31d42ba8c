// The one table of limits: what each field of each endpoint may hold, and the sentence that refuses the rest. Requests
// are parsed by it, and tests are generated from it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "api/context.h"

namespace coppice::api {

enum class ValueType : uint8_t {
  kBool,
  kInteger,   // a number without a fraction, in [min, max]
  kNumber,    // finite, in [low, high], or (low, high] when low_open
  kString,    // at most max_bytes of UTF-8
  kStrings,   // a string or a list of at most max_items strings of at most max_bytes each
  kTokenIds,  // a list of at most max_items ids below the width of the logits
  kBiases,    // an object of at most max_items token ids to numbers in [low, high]
  kPrompt,    // a string, a list of at most max_items strings, or (with ids) a list of ids or of lists of ids
  kObject,    // its members have rows of their own, or are bounded by max_items
  kObjects,   // a list of at most max_items objects
  kNotBuilt,  // only the neutral values: null, false, "", [], {}, lists of these, or those in `neutral`
  kIgnored,   // anything: it cannot change an answer
};

struct Limit {
  std::string_view field;
  uint32_t endpoints = 0;  // of on()
  ValueType type = ValueType::kIgnored;
  int64_t min = 0, max = 0;
  double low = 0, high = 0;
  bool low_open = false;
  bool not_zero = false;
  bool or_list = false;      // also a list of at most kMaxPrompts of it, one per prompt
  uint32_t max_items = 0;    // kTokenIds: 0 is the longest prompt
  uint32_t max_bytes = 0;    // 0: the body's own cap
  std::string_view neutral;  // kNotBuilt: further JSON texts that are accepted, separated by blanks
  // Ends the sentence "top_p must be ..." where the type alone does not say it; kNotBuilt: a remark.
  std::string_view rule;

  bool holds_for(Endpoint endpoint) const { return (endpoints >> static_cast<int>(endpoint) & 1U) != 0; }
};

template <class... E>
constexpr uint32_t on(E... endpoints) {
  return ((1U << static_cast<int>(endpoints)) | ...);
}

inline constexpr uint32_t kMaxJsonDepth = 128;
inline constexpr uint32_t kMaxKeys = 256;           // of one object of a request, known or not
inline constexpr uint32_t kMaxPrompts = 1024;       // of one request; times n: ParseContext's
inline constexpr uint32_t kMaxInputIds = 1U << 22;  // of all prompts of one request together
inline constexpr uint32_t kMaxIdBytes = 256;        // rid and the like
// Stops and biases are held once per prompt, so a batch of 1,024 could ask for 1,024 times the largest legal lists.
inline constexpr size_t kMaxBatchSamplingBytes = 16U << 20;

// Every row of every endpoint.
std::vector<Limit> all_limits();
// How an error names `limit` at `endpoint`: "sampling_params.top_p", "top_p".
std::string field_path(const Limit& limit, Endpoint endpoint);
// The sentence that refuses a value: "sampling_params.top_p must be a number above 0 and at most 1".
std::string refusal(const Limit& limit, Endpoint endpoint, const ParseContext& context);
// The sentence that refuses a prompt of `what` ("5000 tokens"). Begins as SGLang's, by which clients know it.
std::string too_long(std::string_view what, const ParseContext& context);

}  // namespace coppice::api
