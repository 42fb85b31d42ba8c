// What the three answer formats share: from the server's and output/'s types to api/'s views.
#pragma once

#include "api/response_parts.h"
#include "server/generation.h"

namespace coppice {

// The bytes of ids, from the tokenizer.
class TokenizerBytes final : public api::TokenBytes {
 public:
  explicit TokenizerBytes(const Tokenizer* tokenizer) : tokenizer_(tokenizer) {}
  std::string_view bytes(TokenId id) const override { return tokenizer_ ? tokenizer_->token(id).bytes : ""; }

 private:
  const Tokenizer* tokenizer_;
};

// A view: borrows from `reason`.
api::FinishReason to_api(const FinishReason& reason);
api::CacheReport to_api(const CacheReport& report);
api::LogprobSpan logprob_span(std::span<const api::LogprobEntry> entries, const LogprobParams& params);

// Over all prompts, each counted once, and all choices. `cache` is the first prompt's when not null.
api::Usage total_usage(const Generation& generation, const api::CacheReport* cache);

double unix_now_s();

}  // namespace coppice
