// Sampling options of all endpoints: as a request said them (SamplingFields), and resolved against the defaults of the
// server and the model (Sampling: the fields of request/'s SamplingParams, one for one).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/context.h"
#include "base/result.h"
#include "base/strong_id.h"

namespace coppice::api {

// "Until the context is full": more than any context; the engine clips it.
inline constexpr uint32_t kNoTokenLimit = 0x7FFFFFFF;

// Absent: the request did not say, or said null or [].
struct SamplingFields {
  std::optional<int64_t> max_new_tokens;  // kNoTokenLimit: said null, which means no limit
  std::optional<int64_t> min_new_tokens;
  std::optional<double> temperature;
  std::optional<double> top_p;
  std::optional<int64_t> top_k;
  std::optional<double> min_p;
  std::optional<double> frequency_penalty;
  std::optional<double> presence_penalty;
  std::optional<double> repetition_penalty;
  std::optional<int64_t> seed;
  std::optional<int64_t> n;
  std::optional<int64_t> stream_interval;
  std::optional<bool> ignore_eos;
  std::optional<bool> no_stop_trim;
  std::optional<bool> skip_special_tokens;
  std::optional<bool> spaces_between_special_tokens;
  std::optional<std::vector<std::string>> stop;
  std::optional<std::vector<std::string>> stop_regex;
  std::optional<std::vector<TokenId>> stop_token_ids;
  std::optional<std::vector<std::pair<TokenId, float>>> logit_bias;  // ids ascending, each once
};

struct Sampling {
  uint32_t max_new_tokens = 128;
  uint32_t min_new_tokens = 0;
  float temperature = 1.0F;  // 0 is greedy
  float top_p = 1.0F;
  int32_t top_k = -1;
  float min_p = 0.0F;
  float frequency_penalty = 0.0F;
  float presence_penalty = 0.0F;
  float repetition_penalty = 1.0F;
  std::optional<uint64_t> seed;
  uint32_t n = 1;
  std::vector<std::pair<TokenId, float>> logit_bias;
  bool ignore_eos = false;
  std::vector<TokenId> stop_token_ids;
  std::vector<std::string> stop;
  std::vector<std::string> stop_regex;  // not compiled here: output/ does, and its error is a 400 of "stop_regex"
  bool no_stop_trim = false;
  bool skip_special_tokens = true;
  bool spaces_between_special_tokens = true;
  uint32_t stream_interval = 0;  // tokens between two chunks; 0: the server's
};

struct LogprobOptions {
  bool enabled = false;
  int32_t start_len = -1;  // -1: output tokens only; k >= 0: also the prompt's from position k
  uint32_t num_top = 0;
  std::vector<TokenId> ids;
  bool with_text = false;
};

// The server's own defaults, under what a request says.
struct SamplingDefaults {
  SamplingFields preferred;  // --preferred-sampling-params; every endpoint
  // generation_config.json's temperature, top_p, top_k, min_p and repetition_penalty, with --sampling-defaults model;
  // /v1/chat/completions only, as in SGLang. Other members are not read.
  SamplingFields model;
};

// --preferred-sampling-params: an object with the keys of /generate's sampling_params.
Result<SamplingFields> parse_preferred_sampling(std::string_view json, const ParseContext& context);

// Request over preferred over model (chat only) over the endpoint's own. Checks what needs two fields, such as
// min_new_tokens against max_new_tokens; errors name the field as `endpoint` spells it.
Result<Sampling> resolve_sampling(SamplingFields fields, Endpoint endpoint, const ParseContext& context);

}  // namespace coppice::api
