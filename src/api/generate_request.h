// /generate: the native request, one prompt or a batch.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/context.h"
#include "api/sampling.h"
#include "base/result.h"
#include "base/strong_id.h"

namespace coppice::api {

// Text to tokenize, or ids (at least one, each below the width of the logits).
struct Prompt {
  bool is_text = true;
  std::string text;
  std::vector<TokenId> ids;
};

struct GenerateItem {
  Prompt prompt;
  uint32_t sampling_index = 0;  // into GenerateRequest::sampling
  LogprobOptions logprobs;
  std::string rid;  // empty: the server makes one. Unique within the batch
  std::string extra_key;
};

struct GenerateRequest {
  std::vector<GenerateItem> items;  // at least one
  std::string rid;                  // a batch's one name: each item's ends in its place in the batch; may be empty
  std::vector<Sampling> sampling;   // one for all, or one an item; all with the same n
  bool is_batch = false;            // the request had lists, even of one
  bool stream = false;
  bool return_prompt_token_ids = false;
  bool cache_report = true;  // meta_info.cache; a client may turn it off
  bool log_metrics = true;
  std::optional<int32_t> priority;

  uint32_t n() const { return sampling.front().n; }
  // The reply is a list, and chunks carry "index".
  bool replies_with_list() const { return is_batch || n() > 1; }
  const Sampling& sampling_of(const GenerateItem& item) const { return sampling[item.sampling_index]; }
};

Result<GenerateRequest> parse_generate(std::string_view body, const ParseContext& context);

}  // namespace coppice::api
