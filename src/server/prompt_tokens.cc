#include "server/prompt_tokens.h"

#include <algorithm>

#include "api/limits.h"
#include "server/core.h"

namespace coppice {
namespace {

// Tokenizing takes up to 450 bytes for a token (the crate keeps a record of each word), so a text is measured in pieces
// before it is tokenized whole: 15 MB at most, whatever its size.
constexpr size_t kPieceBytes = 32U << 10;
// Cut at a piece's end a word, or a special token, may be this many more tokens than whole.
constexpr size_t kPieceSlackTokens = 64;
// Normalization may shrink a text, and so may a run of unknown characters that is one token.
constexpr size_t kShrinking = 4;

Result<std::vector<TokenId>> encode(const ServerCore& core, std::string_view text, PromptText kind) {
  const bool escape = core.config.escape_special_tokens;
  switch (kind) {
    case PromptText::kBare:
      return core.tokenizer->encode(text, {.add_special_tokens = false, .escape_special_tokens = escape});
    case PromptText::kPlain:
      return core.tokenizer->encode(text, {.add_special_tokens = true, .escape_special_tokens = escape});
    case PromptText::kTemplate:
      return core.tokenizer->encode(text, {.add_special_tokens = false});
    case PromptText::kMarkedTemplate:
      return core.tokenizer->encode_marked(text);
  }
  return Error{};
}

// The first `size` bytes of `text`, fewer where a character would be cut.
std::string_view piece_of(std::string_view text, size_t size) {
  if (size >= text.size()) return text;
  while (size > 0 && (static_cast<uint8_t>(text[size]) & 0xC0) == 0x80) --size;
  return text.substr(0, size);
}

// How many bytes of `text` surely hold more than `max_tokens` tokens; npos: there are not so many.
Result<size_t> bytes_of_too_many(const ServerCore& core, std::string_view text, PromptText kind, size_t max_tokens) {
  size_t end = 0, num_tokens = 0, allowed = max_tokens;
  while (end < text.size()) {
    const std::string_view piece = piece_of(text.substr(end), kPieceBytes);
    if (piece.empty()) break;  // no UTF-8
    ASSIGN_OR_RETURN(const std::vector<TokenId> ids, encode(core, piece, kind));
    end += piece.size();
    num_tokens += ids.size();
    allowed += kPieceSlackTokens;
    if (num_tokens > allowed) return end;
  }
  return std::string_view::npos;
}

// `what`: "5000 tokens". Where tokens are only counted, more are allowed than in a prompt.
Error too_long(const ServerCore& core, std::string_view field, const std::string& what, PromptBounds bounds) {
  return invalid_argument(std::string(field), bounds.for_model
                                                  ? api::too_long(what, core.parse)
                                                  : "The input (" + what + ") is longer than the " +
                                                        std::to_string(bounds.max_tokens) +
                                                        " tokens that may be counted at once: shorten it.");
}

Result<void> check_ids(const ServerCore& core, std::span<const TokenId> ids, std::string_view field) {
  for (const TokenId id : ids) {
    if (static_cast<uint32_t>(id.value) < core.parse.logits_width) continue;
    return invalid_argument(std::string(field),
                            std::string(field) + " has a token of id " + std::to_string(id.value) +
                                ", which the tokenizer knows and the model does not: ids must be below " +
                                std::to_string(core.parse.logits_width) + ".");
  }
  return {};
}

}  // namespace

size_t longest_token_bytes(const Tokenizer& tokenizer) {
  size_t longest = 16;  // of a tokenizer that cannot say
  for (uint32_t id = 0; id < tokenizer.vocab_size(); ++id) {
    longest = std::max(longest, tokenizer.token(TokenId(static_cast<int32_t>(id))).bytes.size());
  }
  return longest;
}

Result<void> check_text_bytes(const ServerCore& core, size_t num_bytes, PromptBounds bounds, std::string_view field) {
  if (num_bytes / core.longest_token_bytes / kShrinking <= bounds.max_tokens) return {};
  return too_long(core, field, std::to_string(num_bytes) + " bytes", bounds);
}

Result<void> fit_prompt(const ServerCore& core, std::vector<TokenId>& ids, PromptBounds bounds,
                        std::string_view field) {
  if (ids.size() <= bounds.max_tokens) return {};
  if (!bounds.cut) return too_long(core, field, std::to_string(ids.size()) + " tokens", bounds);
  ids.resize(bounds.max_tokens);
  return {};
}

Result<std::vector<TokenId>> encode_prompt(const ServerCore& core, std::string_view text, PromptText kind,
                                           PromptBounds bounds, std::string_view field) {
  if (bounds.cut) {
    text = piece_of(text, (bounds.max_tokens + 1) * core.longest_token_bytes * kShrinking);
  } else {
    RETURN_IF_ERROR(check_text_bytes(core, text.size(), bounds, field));
  }
  if (text.size() > std::max(2 * kPieceBytes, 2 * bounds.max_tokens)) {
    ASSIGN_OR_RETURN(const size_t end, bytes_of_too_many(core, text, kind, bounds.max_tokens));
    if (end != std::string_view::npos && !bounds.cut) {
      return too_long(core, field, std::to_string(text.size()) + " bytes", bounds);
    }
    text = text.substr(0, end);
  }
  ASSIGN_OR_RETURN(std::vector<TokenId> ids, encode(core, text, kind));
  RETURN_IF_ERROR(fit_prompt(core, ids, bounds, field));
  if (bounds.for_model) RETURN_IF_ERROR(check_ids(core, ids, field));
  return ids;
}

}  // namespace coppice
