#include "text/detokenizer.h"

#include <algorithm>

#include "text/tokenizer_impl.h"
#include "text/utf8.h"

namespace coppice {
namespace {

// Tokens that a window keeps before the place that is sure, so that a decoder that looks at neighbours sees them.
constexpr size_t kWindowContext = 5;

}  // namespace

Detokenizer::Detokenizer(const Tokenizer& tokenizer, std::span<const TokenId> context, bool skip_special_tokens)
    : tokenizer_(&tokenizer), skip_special_(skip_special_tokens) {
  read_context(context);
}

// Takes from the prompt's end: an unfinished character (or run of byte tokens), and whether there was any text.
void Detokenizer::read_context(std::span<const TokenId> context) {
  const coppice_tokenizer_info& info = tokenizer_->impl_->info;
  if (info.decoder == COPPICE_DECODER_WHOLE) {
    const size_t kept = std::min(context.size(), kWindowContext);
    window_.assign(context.end() - static_cast<ptrdiff_t>(kept), context.end());
    read_ = window_.size();
    return;
  }
  std::string tail;
  for (size_t i = context.size(); i-- > 0;) {
    const TokenInfo token = tokenizer_->token(context[i]);
    if (skips(token)) continue;
    if (info.start == COPPICE_START_DECODE || !token.bytes.empty()) at_start_ = false;
    if (info.decoder == COPPICE_DECODER_BYTE_RUNS && !token.byte_fallback) {
      if (!at_start_) break;
      continue;
    }
    tail.insert(0, token.bytes);
    if (info.decoder == COPPICE_DECODER_BYTES && tail.size() >= 4) break;
  }
  std::string discarded;
  if (info.decoder == COPPICE_DECODER_BYTES) {
    push_bytes(tail, discarded);
  } else {
    pending_ = std::move(tail);
  }
  context_bytes_ = pending_.size();
}

void Detokenizer::push(TokenId id, std::string& out) {
  const coppice_tokenizer_info& info = tokenizer_->impl_->info;
  if (info.decoder == COPPICE_DECODER_WHOLE) return push_whole(id, out);
  const TokenInfo token = tokenizer_->token(id);
  if (skips(token)) return;
  if (info.decoder == COPPICE_DECODER_BYTES) return push_bytes(token.bytes, out);
  if (token.byte_fallback) {
    pending_ += token.bytes;
    if (info.start == COPPICE_START_DECODE) at_start_ = false;
    return;
  }
  flush_run(out);
  if (at_start_ && info.start == COPPICE_START_DECODE) {
    at_start_ = false;
    out += tokenizer_->decode({&id, 1}, false);
    return;
  }
  push_text(token.bytes, out);
}

// Emits every character and every invalid part that `bytes` completes; keeps what may still become a character.
void Detokenizer::push_bytes(std::string_view bytes, std::string& out) {
  if (pending_.empty()) {
    const size_t whole = valid_utf8_prefix(bytes);
    out += bytes.substr(0, whole);
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
      out += rest.substr(0, step.size);
    } else if (at >= context_bytes_) {
      out += kReplacement;  // the prompt's own text has had its own
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

// A run of byte tokens has ended: all of it is text, or all of it is not.
void Detokenizer::flush_run(std::string& out) {
  if (pending_.size() > context_bytes_) {
    if (is_valid_utf8(pending_)) {
      // A character that began in the prompt is emitted whole.
      size_t begin = context_bytes_;
      while (begin > 0 && begin < pending_.size() && (static_cast<uint8_t>(pending_[begin]) & 0xC0) == 0x80) --begin;
      push_text(std::string_view(pending_).substr(begin), out);
    } else {
      for (size_t i = context_bytes_; i < pending_.size(); ++i) push_text(kReplacement, out);
    }
  }
  pending_.clear();
  context_bytes_ = 0;
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
  const coppice_tokenizer_info& info = tokenizer_->impl_->info;
  if (info.decoder == COPPICE_DECODER_WHOLE) {
    const std::string before = tokenizer_->decode({window_.data(), read_}, skip_special_);
    const std::string now = tokenizer_->decode(window_, skip_special_);
    if (now.size() > before.size()) out += std::string_view(now).substr(before.size());
    read_ = window_.size();
  } else if (info.decoder == COPPICE_DECODER_BYTES) {
    // What is held is always one part that may become a character.
    if (pending_.size() > context_bytes_ && context_bytes_ == 0) out += kReplacement;
    pending_.clear();
    context_bytes_ = 0;
  } else {
    flush_run(out);
  }
}

}  // namespace coppice
