// A prompt's text to its ids, at a cost that is bounded by what the server could take, not by what it was sent.
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/strong_id.h"

namespace coppice {

struct ServerCore;

// How a prompt's text becomes ids.
enum class PromptText : uint8_t {
  kBare,            // the text's own tokens and no others
  kPlain,           // the tokenizer adds its special tokens
  kTemplate,        // a chat template has written them
  kMarkedTemplate,  // and the user's text is marked (Tokenizer::mark_json), so that its own are inert
};

struct PromptBounds {
  size_t max_tokens = 0;  // longer texts are refused, soon
  bool cut = false;       // or lose their end
  bool for_model = true;  // each id must be below the width of the logits; else the tokens are only counted
};

// Text thread. An error names `field`.
Result<std::vector<TokenId>> encode_prompt(const ServerCore& core, std::string_view text, PromptText kind,
                                           PromptBounds bounds, std::string_view field);
// Refuses ids past bounds.max_tokens, or cuts them.
Result<void> fit_prompt(const ServerCore& core, std::vector<TokenId>& ids, PromptBounds bounds, std::string_view field);
// Refuses, before anything is made of it, a text of `num_bytes` that can only be longer than bounds.max_tokens.
Result<void> check_text_bytes(const ServerCore& core, size_t num_bytes, PromptBounds bounds, std::string_view field);

// For ServerCore::longest_token_bytes.
size_t longest_token_bytes(const class Tokenizer& tokenizer);

}  // namespace coppice
