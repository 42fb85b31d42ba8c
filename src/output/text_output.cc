#include "output/text_output.h"

#include <algorithm>
#include <utility>

namespace coppice {

const char* to_string(FinishType type) {
  switch (type) {
    case FinishType::kStop:
      return "stop";
    case FinishType::kLength:
      return "length";
    case FinishType::kAbort:
      return "abort";
  }
  return "unknown";
}

TextOutput::TextOutput(const Tokenizer* tokenizer, std::shared_ptr<const StopConditions> stops,
                       std::span<const TokenId> prompt, const SamplingParams& params)
    : tokenizer_(tokenizer),
      stops_(stops == nullptr || stops->empty() ? nullptr : std::move(stops)),
      skip_special_(params.skip_special_tokens),
      trim_(!params.no_stop_trim) {
  if (tokenizer != nullptr) detokenizer_.emplace(*tokenizer, prompt, params.skip_special_tokens);
}

OutputDelta TextOutput::push(std::span<const TokenId> tokens, const Finish* finish) {
  OutputDelta delta;
  if (finished_) return delta;
  const bool ends_in_stop_token = finish != nullptr && finish->kind == FinishKind::kStopToken && trim_;
  for (size_t i = 0; i < tokens.size() && !stop_.found; ++i) {
    ++delta.num_tokens;
    ++num_tokens_;
    if (!detokenizer_) continue;
    if (ends_in_stop_token && i + 1 == tokens.size()) {
      push_ending_token(tokens[i], delta.text);
    } else {
      push_token(tokens[i], delta.text);
    }
  }
  if (!stop_.found && finish != nullptr && detokenizer_) {
    piece_.clear();
    detokenizer_->finish(piece_);
    see(piece_, false, delta.text);
  }
  if (stop_.found) {
    delta.kept_tokens = num_tokens_;
    delta.finish = FinishReason{.type = FinishType::kStop, .matched = std::move(stop_.matched)};
  } else if (finish != nullptr) {
    release(held_.size(), delta.text);
    delta.finish = reason_of(*finish);
  }
  finished_ = delta.finish.has_value();
  return delta;
}

void TextOutput::push_token(TokenId token, std::string& out) {
  piece_.clear();
  detokenizer_->push(token, piece_);
  if (stops_ != nullptr && skip_special_) {
    const TokenInfo info = tokenizer_->token(token);
    if (info.special) return see(info.bytes, true, out);
  }
  see(piece_, false, out);
}

// The token that ended the sequence is no text, but a stop string may name it.
void TextOutput::push_ending_token(TokenId token, std::string& out) {
  piece_.clear();
  detokenizer_->finish(piece_);
  see(piece_, false, out);
  if (stops_ != nullptr && !stop_.found) see(tokenizer_->token(token).bytes, true, out);
}

// Takes the next text: looks for stops in it and emits what is certain.
void TextOutput::see(std::string_view text, bool hidden, std::string& out) {
  if (stops_ == nullptr) {
    out += text;
    return;
  }
  if (stop_.found) return;
  const StopStrings& strings = stops_->strings();
  held_ += text;
  hidden_.resize(held_.size(), hidden ? 1 : 0);
  if (!strings.empty()) {
    size_t end = held_.size() - text.size();  // of what the automaton has seen
    for (const char c : text) {
      state_ = strings.next(state_, static_cast<uint8_t>(c));
      ++end;
      if (const std::string* matched = strings.match(state_)) {
        stop_ = {*matched, true};
        release(trim_ ? end - matched->size() : end, out);
        return;
      }
    }
  }
  if (stops_->num_regexes() > 0 && !text.empty()) {
    tail_ += text;
    search_regexes(text.size());
    if (stop_.found) return release(held_.size(), out);
  }
  release(held_.size() - (trim_ ? strings.depth(state_) : 0), out);
}

void TextOutput::search_regexes(size_t new_bytes) {
  const size_t wanted = std::max(kRegexTailBytes, new_bytes) + new_bytes;
  if (tail_.size() > 2 * wanted) {
    tail_.erase(0, tail_.size() - wanted);
    tail_is_cut_ = true;
  }
  // The first bytes of a cut tail are only context, so that ^ does not match where the text does not begin.
  const size_t context = tail_is_cut_ ? std::min<size_t>(4, tail_.size()) : 0;
  const std::string_view matched = stops_->find_regex(tail_, context);
  if (!matched.empty()) stop_ = {std::string(matched), true};
}

// Emits the first bytes of what is held, except what only takes part in matching.
void TextOutput::release(size_t num_bytes, std::string& out) {
  for (size_t i = 0; i < num_bytes;) {
    size_t end = i;
    while (end < num_bytes && hidden_[end] == hidden_[i]) ++end;
    if (hidden_[i] == 0) out.append(held_, i, end - i);
    i = end;
  }
  held_.erase(0, num_bytes);
  hidden_.erase(hidden_.begin(), hidden_.begin() + static_cast<ptrdiff_t>(num_bytes));
}

FinishReason TextOutput::reason_of(const Finish& finish) const {
  FinishReason reason;
  switch (finish.kind) {
    case FinishKind::kStopToken:
      reason.type = FinishType::kStop;
      reason.matched = finish.matched_token;
      break;
    case FinishKind::kStopText:
      reason.type = FinishType::kStop;
      break;
    case FinishKind::kLength:
      reason.type = FinishType::kLength;
      reason.length_tokens = num_tokens_;
      break;
    case FinishKind::kAborted:
      reason.type = FinishType::kAbort;
      reason.abort_message = finish.abort_message;
      reason.abort_status = finish.abort_status;
      break;
  }
  return reason;
}

}  // namespace coppice
