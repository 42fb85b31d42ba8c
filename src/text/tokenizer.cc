#include "text/tokenizer.h"

#include <array>
#include <utility>

#include "text/detokenizer.h"
#include "text/ffi.h"
#include "text/files.h"
#include "text/tokenizer_impl.h"

namespace coppice {
namespace {

static_assert(sizeof(TokenId) == sizeof(uint32_t));

std::optional<TokenId> optional_id(int64_t id) {
  if (id < 0) return std::nullopt;
  return TokenId(static_cast<int32_t>(id));
}

// Copies ids that the crate made.
std::vector<TokenId> take_ids(coppice_ids ids) {
  std::vector<TokenId> tokens(ids.size);
  for (size_t i = 0; i < ids.size; ++i) tokens[i] = TokenId(static_cast<int32_t>(ids.data[i]));
  coppice_ids_free(ids);
  return tokens;
}

}  // namespace

Tokenizer::Impl::~Impl() { coppice_tokenizer_free(handle); }
Tokenizer::Tokenizer(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Tokenizer::~Tokenizer() = default;

Result<std::unique_ptr<Tokenizer>> Tokenizer::load(const std::string& folder) {
  TokenizerFiles files;
  const std::array<std::pair<const char*, std::optional<std::string>*>, 8> wanted = {{
      {"tokenizer.json", &files.tokenizer_json},
      {"vocab.json", &files.vocab_json},
      {"merges.txt", &files.merges_txt},
      {"tokenizer.model", &files.tokenizer_model},
      {"tokenizer_config.json", &files.tokenizer_config_json},
      {"special_tokens_map.json", &files.special_tokens_map_json},
      {"added_tokens.json", &files.added_tokens_json},
      {"config.json", &files.config_json},
  }};
  for (const auto& [name, bytes] : wanted) {
    ASSIGN_OR_RETURN(*bytes, read_small_file(folder + "/" + name));
  }
  if (!files.tokenizer_json && !files.tokenizer_model && !(files.vocab_json && files.merges_txt)) {
    return Error{ErrorCode::kNotFound,
                 folder + " has no tokenizer.json, no vocab.json with merges.txt and no tokenizer.model",
                 {}};
  }
  auto tokenizer = from_files(files);
  if (!tokenizer.ok()) {
    Error error = std::move(tokenizer).error();
    error.message = "the tokenizer of " + folder + " cannot be loaded: " + error.message;
    return error;
  }
  return tokenizer;
}

Result<std::unique_ptr<Tokenizer>> Tokenizer::from_files(const TokenizerFiles& files) {
  const coppice_tokenizer_files slices = {
      .tokenizer_json = ffi::slice(files.tokenizer_json),
      .vocab_json = ffi::slice(files.vocab_json),
      .merges_txt = ffi::slice(files.merges_txt),
      .tokenizer_model = ffi::slice(files.tokenizer_model),
      .tokenizer_config_json = ffi::slice(files.tokenizer_config_json),
      .special_tokens_map_json = ffi::slice(files.special_tokens_map_json),
      .added_tokens_json = ffi::slice(files.added_tokens_json),
      .config_json = ffi::slice(files.config_json),
  };
  auto impl = std::make_unique<Impl>();
  ffi::Bytes message;
  const int32_t code = coppice_tokenizer_load(&slices, &impl->handle, message.out());
  if (code != COPPICE_OK) return ffi::error_of(code, message);
  coppice_tokenizer_describe(impl->handle, &impl->info);
  return std::unique_ptr<Tokenizer>(new Tokenizer(std::move(impl)));
}

Result<std::vector<TokenId>> Tokenizer::encode(std::string_view utf8, const EncodeOptions& options) const {
  uint32_t flags = 0;
  if (options.add_special_tokens) flags |= COPPICE_ADD_SPECIAL_TOKENS;
  if (options.escape_special_tokens) flags |= COPPICE_ESCAPE_SPECIAL_TOKENS;
  coppice_ids ids{};
  ffi::Bytes message;
  const int32_t code = coppice_tokenizer_encode(impl_->handle, ffi::slice(utf8), flags, &ids, message.out());
  if (code != COPPICE_OK) return ffi::error_of(code, message);
  return take_ids(ids);
}

Result<std::string> Tokenizer::mark_text(std::string_view utf8) const {
  ffi::Bytes marked;
  ffi::Bytes message;
  const int32_t code = coppice_tokenizer_mark(impl_->handle, ffi::slice(utf8), marked.out(), message.out());
  if (code != COPPICE_OK) return ffi::error_of(code, message);
  return std::string(marked.view());
}

Result<std::string> Tokenizer::mark_json(std::string_view json) const {
  ffi::Bytes marked;
  ffi::Bytes message;
  const int32_t code = coppice_tokenizer_mark_json(impl_->handle, ffi::slice(json), marked.out(), message.out());
  if (code != COPPICE_OK) return ffi::error_of(code, message);
  return std::string(marked.view());
}

Result<std::vector<TokenId>> Tokenizer::encode_marked(std::string_view utf8, bool add_special_tokens) const {
  coppice_ids ids{};
  ffi::Bytes message;
  const uint32_t flags = add_special_tokens ? uint32_t{COPPICE_ADD_SPECIAL_TOKENS} : 0U;
  const int32_t code = coppice_tokenizer_encode_marked(impl_->handle, ffi::slice(utf8), flags, &ids, message.out());
  if (code != COPPICE_OK) return ffi::error_of(code, message);
  return take_ids(ids);
}

std::string Tokenizer::decode(std::span<const TokenId> ids, bool skip_special_tokens) const {
  if (impl_->info.decoder == COPPICE_DECODER_WHOLE) return reference_decode(ids, skip_special_tokens);
  Detokenizer detokenizer(*this, {}, skip_special_tokens);
  std::string text;
  for (const TokenId id : ids) detokenizer.push(id, text);
  detokenizer.finish(text);
  return text;
}

std::string Tokenizer::reference_decode(std::span<const TokenId> ids, bool skip_special_tokens) const {
  ffi::Bytes text;
  ffi::Bytes message;
  // A negative id becomes one above every vocabulary, which adds nothing.
  const int32_t code = coppice_tokenizer_decode(impl_->handle, reinterpret_cast<const uint32_t*>(ids.data()),
                                                ids.size(), skip_special_tokens ? 1 : 0, text.out(), message.out());
  CHECK_EQ(code, COPPICE_OK, message.view());
  return std::string(text.view());
}

uint32_t Tokenizer::vocab_size() const { return impl_->info.vocab_size; }

TokenInfo Tokenizer::token(TokenId id) const {
  const coppice_tokenizer_info& info = impl_->info;
  const auto index = static_cast<uint32_t>(id.value);
  if (index >= info.vocab_size) return {};
  const uint8_t flags = info.flags[index];
  const uint32_t begin = info.offsets[index];
  const uint32_t size = info.offsets[index + 1] - begin;
  return {.bytes = {reinterpret_cast<const char*>(info.bytes) + begin, size},
          .special = (flags & COPPICE_TOKEN_SPECIAL) != 0,
          .exists = (flags & COPPICE_TOKEN_EXISTS) != 0,
          .byte_fallback = (flags & COPPICE_TOKEN_BYTE) != 0};
}

std::optional<TokenId> Tokenizer::id_of(std::string_view token) const {
  return optional_id(coppice_tokenizer_id_of(impl_->handle, ffi::slice(token)));
}
std::optional<TokenId> Tokenizer::bos() const { return optional_id(impl_->info.bos); }
std::optional<TokenId> Tokenizer::eos() const { return optional_id(impl_->info.eos); }
std::string_view Tokenizer::special_tokens_json() const { return ffi::view(impl_->info.special_tokens_json); }

}  // namespace coppice
