// The fields that /v1/completions and /v1/chat/completions share, while one of them is being read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "api/field_table.h"
#include "api/openai_options.h"
#include "api/sampling.h"

namespace coppice::api {

struct OpenAiDraft {
  SamplingFields sampling;
  std::string model = "default";
  bool stream = false;
  bool include_usage = false;
  bool continuous_usage = false;
  PerPrompt<std::string> rid;
  std::string cache_salt;
  std::string extra_key;
  std::optional<int64_t> priority;
  bool cache_report = false;
  bool return_cached_tokens_details = false;
  std::optional<int64_t> best_of;  // accepted within its bound, and has no effect
};

// The value of `key` when it is a shared or a sampling field. False: unknown, nothing consumed.
bool read_openai_field(Parse& parse, std::string_view key, OpenAiDraft& draft);

// Resolves the sampling and moves the rest.
Result<OpenAiOptions> to_options(OpenAiDraft&& draft, size_t num_prompts, Endpoint endpoint,
                                 const ParseContext& context);

}  // namespace coppice::api
