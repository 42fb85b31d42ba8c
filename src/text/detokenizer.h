// Detokenizer: token ids of one sequence to text, piece by piece.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/strong_id.h"
#include "text/tokenizer.h"

namespace coppice {

// Push ids as they come, take the text that is sure. Never emits half a UTF-8 character, never loses a leading space:
// the pieces, concatenated, are what decode(context + ids) has after decode(context).
//
// A push costs some tens of nanoseconds for the tokenizers of the supported model families; others (WordPiece, CTC)
// decode their last few tokens again. One sequence, one thread at a time; the tokenizer must outlive it.
class Detokenizer {
 public:
  // `context`: what precedes the first pushed id, the whole prompt or its tail; only its last few ids are read.
  Detokenizer(const Tokenizer& tokenizer, std::span<const TokenId> context, bool skip_special_tokens);

  // Appends to `out` what `id` makes certain. Ids that the tokenizer does not know add nothing.
  void push(TokenId id, std::string& out);
  // The end: appends what was held back, incomplete characters as U+FFFD, as decode() has it.
  void finish(std::string& out);
  // True when finish() would append nothing.
  bool holds_nothing() const { return pending_.size() == context_bytes_ && read_ == window_.size(); }

 private:
  void push_bytes(std::string_view bytes, std::string& out);
  void push_text(std::string_view text, std::string& out);
  void replace_pending(size_t begin, size_t end, std::string& out);
  void push_whole(TokenId id, std::string& out);
  void read_context(std::span<const TokenId> context);
  bool skips(const TokenInfo& token) const { return !token.exists || (skip_special_ && token.special); }

  const Tokenizer* tokenizer_;
  std::string pending_;       // bytes that are not yet certain to be text
  size_t context_bytes_ = 0;  // of pending_: the prompt's own, never answered for with U+FFFD
  bool skip_special_;
  bool at_start_ = true;  // no text (no token, for decoders that treat the first one apart) so far
  // Only for tokenizers without a rule for single tokens: the ids from the last sure place on, and how much of them
  // has been emitted.
  std::vector<TokenId> window_;
  size_t read_ = 0;
};

}  // namespace coppice
