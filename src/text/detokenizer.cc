#include "text/detokenizer.h"

#include <algorithm>

#include "text/tokenizer_impl.h"
#include "text/utf8.h"

namespace coppice {
namespace {

// Tokens that a window keeps before the place that is sure, so that a decoder that looks at neighbours sees them.
constexpr size_t kWindowContext = 5;
constexpr size_t kMaxUtf8 = 4;  // bytes of a character

}  // namespace

Detokenizer::Detokenizer(const Tokenizer& tokenizer, std::span<const TokenId> context, bool skip_special_tokens)
    : tokenizer_(&tokenizer), skip_special_(skip_special_tokens) {
  read_context(context);
}

// Takes from the prompt's end: an unfinished character, and whether there was any text before it.
void Detokenizer::read_context(std::span<const TokenId> context) {
  const coppice_tokenizer_info& info = tokenizer_->impl_->info;
  if (info.decoder == COPPICE_DECODER_WHOLE) {
    const size_t kept = std::min(context.size(), kWindowContext);
    window_.assign(context.end() - static_cast<ptrdiff_t>(kept), context.end());
    read_ = window_.size();
    return;
  }
  std::string tail;
  bool joined = true;  // to the bytes that come next
  for (size_t i = context.size(); i-- > 0 && (at_start_ || (joined && tail.size() < kMaxUtf8));) {
    const TokenInfo token = tokenizer_->token(context[i]);
    if (skips(token)) continue;
    if (info.start == COPPICE_START_DECODE || !token.bytes.empty()) at_start_ = false;
    joined = joined && (info.decoder == COPPICE_DECODER_BYTES || token.byte_fallback);
    if (joined) tail.insert(0, token.bytes);
  }
  std::string discarded;
  push_bytes(tail, discarded);
  context_bytes_ = pending_.size();
}

void Detokenizer::push(TokenId id, std::string& out) {
  const coppice_tokenizer_info& info = tokenizer_->impl_->info;
  if (info.decoder == COPPICE_DECODER_WHOLE) return push_whole(id, out);
  const TokenInfo token = tokenizer_->token(id);
  if (skips(token)) return;
  if (info.decoder == COPPICE_DECODER_BYTES || token.byte_fallback) {
    push_bytes(token.bytes, out);
  } else {
    replace_pending(0, pending_.size(), out);  // a character cannot go on in a token of text
    pending_.clear();
    context_bytes_ = 0;
    if (at_start_ && info.start == COPPICE_START_DECODE) {
      out += tokenizer_->reference_decode({&id, 1}, false);
    } else {
      push_text(token.bytes, out);
    }
  }
  if (info.start == COPPICE_START_DECODE) at_start_ = false;
}

// Emits every character and every invalid part that `bytes` completes; keeps what may still become a character.
void Detokenizer::push_bytes(std::string_view bytes, std::string& out) {
  if (pending_.empty()) {
    const size_t whole = valid_utf8_prefix(bytes);
    push_text(bytes.substr(0, whole), out);
    bytes.remove_prefix(whole);
    if (bytes.empty()) return;
  }
  pending_ += bytes;
  size_t at = 0;
  while (at < pending_.size()) {
    const std::string_view rest = std::string_view(pending_).substr(at);
    const Utf8Step step = next_utf8(rest);
    if (step.kind == Utf8Kind::kIncomplete) break;
    if (step.kind == Utf8Kind::kCharacter) {
      push_text(rest.substr(0, step.size), out);
    } else {
      replace_pending(at, at + step.size, out);
    }
    at += step.size;
  }
  pending_.erase(0, at);
  context_bytes_ -= std::min(context_bytes_, at);
}

// Text, less the one space that some decoders drop at the start of the whole text.
void Detokenizer::push_text(std::string_view text, std::string& out) {
  if (text.empty()) return;
  if (at_start_ && tokenizer_->impl_->info.start == COPPICE_START_STRIP_SPACE && text.front() == ' ') {
    text.remove_prefix(1);
  }
  at_start_ = false;
  out += text;
}

// pending_[begin, end) will never be text. What the prompt left unfinished has had its U+FFFD in the prompt's own text.
void Detokenizer::replace_pending(size_t begin, size_t end, std::string& out) {
  if (tokenizer_->impl_->info.decoder == COPPICE_DECODER_BYTES) {
    if (begin >= context_bytes_ && begin < end) push_text(kReplacement, out);
  } else {
    for (size_t i = std::max(begin, context_bytes_); i < end; ++i) push_text(kReplacement, out);
  }
}

// Emits what the window's text has gained, unless it ends in an unfinished character.
void Detokenizer::push_whole(TokenId id, std::string& out) {
  window_.push_back(id);
  const std::string before = tokenizer_->decode({window_.data(), read_}, skip_special_);
  const std::string now = tokenizer_->decode(window_, skip_special_);
  if (now.size() <= before.size() || now.ends_with(kReplacement)) return;
  out += std::string_view(now).substr(before.size());
  const size_t kept = std::min(window_.size(), kWindowContext);
  window_.erase(window_.begin(), window_.end() - static_cast<ptrdiff_t>(kept));
  read_ = window_.size();
}

void Detokenizer::finish(std::string& out) {
  if (tokenizer_->impl_->info.decoder == COPPICE_DECODER_WHOLE) {
    const std::string before = tokenizer_->decode({window_.data(), read_}, skip_special_);
    const std::string now = tokenizer_->decode(window_, skip_special_);
    if (now.size() > before.size()) out += std::string_view(now).substr(before.size());
    read_ = window_.size();
    return;
  }
  replace_pending(0, pending_.size(), out);
  pending_.clear();
  context_bytes_ = 0;
}

}  // namespace coppice
