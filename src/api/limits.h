// The one table of limits: what each field of each endpoint may hold, and the sentence that refuses the rest. Requests
// are parsed by it, and tests are generated from it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "api/context.h"

namespace coppice::api {

enum class ValueType : uint8_t {
  kBool,
  kInteger,    // a number without a fraction, in [min, max]
  kNumber,     // finite, in [low, high], or (low, high] when low_open
  kString,     // at most max_bytes of UTF-8
  kStrings,    // a string or a list of at most max_items strings of at most max_bytes each
  kTokenIds,   // a list of at most max_items ids below the width of the logits
  kBiases,     // an object of at most max_items token ids to numbers in [low, high]
  kComposite,  // the endpoint's own parser; its parts have rows of their own
  kNotBuilt,   // only the neutral value: null, false, "", [], {} or what `rule` says
  kIgnored,    // anything: it cannot change an answer
};

struct Limit {
  std::string_view field;
  uint32_t endpoints = 0;  // bit 1 << Endpoint
  ValueType type = ValueType::kIgnored;
  int64_t min = 0, max = 0;
  double low = 0, high = 0;
  bool low_open = false;
  bool not_zero = false;
  uint32_t max_items = 0;
  uint32_t max_bytes = 0;
  std::string_view rule;  // ends the sentence "top_p must be ..."

  bool holds_for(Endpoint endpoint) const { return (endpoints >> static_cast<int>(endpoint) & 1U) != 0; }
};

inline constexpr uint32_t kMaxJsonDepth = 128;
inline constexpr uint32_t kMaxInputIds = 1U << 22;  // of all prompts of one request together

// Every row of every endpoint.
std::vector<Limit> all_limits();
// How an error names `limit` at `endpoint`: "sampling_params.top_p", "top_p".
std::string field_path(const Limit& limit, Endpoint endpoint);

}  // namespace coppice::api
