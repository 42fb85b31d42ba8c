// SamplingParams: how one request's tokens are chosen and when it ends. Already validated: api/ checks every bound.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/strong_id.h"

namespace coppice {

struct SamplingParams {
  uint32_t max_new_tokens = 128;  // 0: prefill only. Clipped to the context and the pool at submission
  uint32_t min_new_tokens = 0;
  float temperature = 1.0F;  // 0 is greedy; api/ maps anything under 1e-6 to 0
  float top_p = 1.0F;        // (0, 1]
  int32_t top_k = -1;        // -1: all, else >= 1
  float min_p = 0.0F;        // [0, 1]
  float frequency_penalty = 0.0F;
  float presence_penalty = 0.0F;
  float repetition_penalty = 1.0F;
  std::optional<uint64_t> seed;  // without one, the engine draws one at admission
  uint32_t n = 1;                // samples per prompt; sample i uses seed + i
  std::vector<std::pair<TokenId, float>> logit_bias;
  bool ignore_eos = false;  // disables eos and stop_token_ids, not stop strings
  std::vector<TokenId> stop_token_ids;
  // Text stops are found by output/, which sees text; the engine hears "ends at k".
  std::vector<std::string> stop;
  std::vector<std::string> stop_regex;
  bool no_stop_trim = false;
  bool skip_special_tokens = true;
  bool spaces_between_special_tokens = true;
};

struct LogprobParams {
  bool enabled = false;
  int32_t start_len = -1;  // -1: output tokens only; k >= 0: also input tokens from position k
  uint32_t num_top = 0;
  std::vector<TokenId> ids;
  bool with_text = false;

  // With start_len >= 0: a token is scored by the position before it, and the prompt's first one by none.
  uint32_t first_scoring_position() const { return start_len > 0 ? static_cast<uint32_t>(start_len) - 1 : 0; }
};

}  // namespace coppice
