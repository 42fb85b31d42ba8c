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
  bool add_special_tokens = true;      // BOS and the like, as the tokenizer's post-processor says
  bool escape_special_tokens = false;  // special tokens spelled in the text are ordinary text
};

// What detokenization needs of one id. Borrowed from the tokenizer.
struct TokenInfo {
  std::string_view bytes;  // what the token adds to the text; may be half a character
  bool special = false;    // skipped by skip_special_tokens
  bool exists = false;
  bool byte_fallback = false;  // a <0xNN> token: one byte of a character that the vocabulary lacks
};

// The bytes of the files of a model folder; absent where the folder has none.
struct TokenizerFiles {
  std::optional<std::string> tokenizer_json, vocab_json, merges_txt, tokenizer_model;
  std::optional<std::string> tokenizer_config_json, special_tokens_map_json, added_tokens_json, config_json;
};

// Immutable after load; every method may be called from any thread at once.
class Tokenizer {
 public:
  // From a model folder: tokenizer.json, else vocab.json + merges.txt, else tokenizer.model (SentencePiece, converted
  // as transformers does), with tokenizer_config.json, special_tokens_map.json and added_tokens.json obeyed.
  // kNotFound when the folder has none of them.
  static Result<std::unique_ptr<Tokenizer>> load(const std::string& folder);
  static Result<std::unique_ptr<Tokenizer>> from_files(const TokenizerFiles& files);
  ~Tokenizer();

  // Chat prompts are encoded with add_special_tokens = false: the template has written what belongs there.
  Result<std::vector<TokenId>> encode(std::string_view utf8, const EncodeOptions& options = {}) const;

  // Chat with --escape-special-tokens: pass the render's context (or one user text) through mark_json()
  // (mark_text()) first, then encode the rendered text with encode_marked(). Special tokens spelled by the user are
  // put between private characters, which no template touches, and become ordinary text; the template's own stay
  // special. Texts without special tokens pass unchanged, and so do their ids.
  Result<std::string> mark_text(std::string_view utf8) const;
  Result<std::string> mark_json(std::string_view json) const;  // every string in it, keys too
  Result<std::vector<TokenId>> encode_marked(std::string_view utf8, bool add_special_tokens = false) const;

  // The whole text of `ids`, as transformers' decode(clean_up_tokenization_spaces=False). Unknown ids add nothing.
  // One difference: where a run of byte-fallback tokens holds both characters and stray bytes, transformers gives up
  // the whole run; here, as in a stream, the characters stand and only the stray bytes become U+FFFD.
  std::string decode(std::span<const TokenId> ids, bool skip_special_tokens) const;
  // The crate's own decode, without that difference. Slower; tests compare with it.
  std::string reference_decode(std::span<const TokenId> ids, bool skip_special_tokens) const;

  uint32_t vocab_size() const;  // highest id + 1, added tokens included
  TokenInfo token(TokenId id) const;
  std::optional<TokenId> id_of(std::string_view token) const;
  std::optional<TokenId> bos() const;
  std::optional<TokenId> eos() const;  // tokenizer_config.json's
  // bos_token, eos_token, ...: an object of texts, for ChatTemplate::from_source.
  std::string_view special_tokens_json() const;

 private:
  friend class Detokenizer;
  struct Impl;
  explicit Tokenizer(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace coppice
