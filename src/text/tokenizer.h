// Tokenizer: text to ids and back, with the ids of Hugging Face transformers. The C++ face of the Rust crate.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/strong_id.h"

namespace coppice {

struct EncodeOptions {
  bool add_special_tokens = true;     // BOS and the like, as the tokenizer's post-processor says
  bool escape_special_tokens = false; // special tokens spelled in the text are ordinary text
};

// What detokenization needs of one id. Borrowed from the tokenizer.
struct TokenInfo {
  std::string_view bytes;  // what the token adds to the text, before the decoder's clean-up; may be half a character
  bool special = false;    // skipped by skip_special_tokens
  bool exists = false;
};

// Immutable after load; every method may be called from any thread at once.
class Tokenizer {
 public:
  // From a model folder: tokenizer.json, else vocab.json + merges.txt, else tokenizer.model (SentencePiece, converted
  // as transformers does), with tokenizer_config.json, special_tokens_map.json and added_tokens.json obeyed.
  // kNotFound when the folder has none of them.
  static Result<std::unique_ptr<Tokenizer>> load(const std::string& folder);
  ~Tokenizer();

  Result<std::vector<TokenId>> encode(std::string_view utf8, const EncodeOptions& options) const;
  // The whole text of `ids`, as transformers' decode(clean_up_tokenization_spaces=False). Unknown ids add nothing.
  std::string decode(std::span<const TokenId> ids, bool skip_special_tokens, bool spaces_between_special_tokens = true) const;

  uint32_t vocab_size() const;  // highest id + 1, added tokens included
  TokenInfo token(TokenId id) const;
  std::optional<TokenId> id_of(std::string_view token) const;
  std::optional<TokenId> bos() const;
  std::optional<TokenId> eos() const;  // tokenizer_config.json's

 private:
  friend class Detokenizer;
  struct Impl;
  explicit Tokenizer(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// Incremental: push ids as they come, take the text that is sure. Never emits half a UTF-8 character, never loses a
// leading space; the concatenation of all pieces is decode() of all ids. One sequence, one thread at a time.
class Detokenizer {
 public:
  // `context`: the last few ids before the first pushed one (the prompt's tail), so that a leading space is kept
  // exactly where decode(prompt + output) has it.
  Detokenizer(const Tokenizer& tokenizer, std::span<const TokenId> context, bool skip_special_tokens,
              bool spaces_between_special_tokens);
  // Appends to `out` what `id` makes certain.
  void push(TokenId id, std::string& out);
  // The end: what was held back, incomplete characters as U+FFFD (as decode() has it).
  void finish(std::string& out);

 private:
  // Implementation's own state: small, no heap beyond a few pending bytes.
  const Tokenizer* tokenizer_;
  std::string pending_;
  std::vector<TokenId> window_;
  bool skip_special_;
  bool spaces_between_special_;
};

}  // namespace coppice
