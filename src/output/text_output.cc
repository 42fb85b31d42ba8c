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
  const uint32_t num_before = num_tokens_;
  const bool ends_in_stop_token = finish != nullptr && finish->kind == FinishKind::kStopToken && trim_;
  for (size_t i = 0; i < tokens.size() && !stop_.found; ++i) {
    ++num_pushed_;
    if (detokenizer_) {
      if (ends_in_stop_token && i + 1 == tokens.size()) {
        push_ending_token(tokens[i], delta.text);
      } else {
        push_token(tokens[i], delta.text);
      }
    }
    if (stop_.found) break;
    end_token();
    if (unsearched_.size() >= (has_regexes() ? stops_->search_interval() : 1)) {
      search_regexes(delta.text);
      if (!stop_.found) release_certain(delta.text);
    }
  }
  if (!stop_.found && finish != nullptr) take_finish(*finish, delta);
  if (stop_.found) {
    delta.kept_tokens = num_tokens_;
    delta.finish = FinishReason{.type = FinishType::kStop, .matched = std::move(stop_.matched)};
  }
  delta.num_tokens = num_tokens_ - num_before;
  finished_ = delta.finish.has_value();
  return delta;
}

void TextOutput::take_finish(const Finish& finish, OutputDelta& delta) {
  if (detokenizer_) {
    piece_.clear();
    detokenizer_->finish(piece_);
    see(piece_, false, delta.text);
    if (stop_.found) return;
    if (!piece_.empty()) end_token();
  }
  if (finish.kind == FinishKind::kAborted) {
    // Nobody asks where it would have stopped, so what was not searched goes.
    const size_t unsearched = has_regexes() ? std::min(held_.size(), num_seen_ - searched_) : 0;
    held_.resize(held_.size() - unsearched);
    hidden_.resize(held_.size());
  } else {
    search_regexes(delta.text);
    if (stop_.found) return;
  }
  release(held_.size(), delta.text);
  delta.finish = reason_of(finish);
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

// Takes the next text: looks for stop strings in it and emits what is certain.
void TextOutput::see(std::string_view text, bool hidden, std::string& out) {
  if (stops_ == nullptr) {
    out += text;
    return;
  }
  if (stop_.found) return;
  const StopStrings& strings = stops_->strings();
  held_ += text;
  hidden_.resize(held_.size(), hidden ? 1 : 0);
  num_seen_ += text.size();
  if (has_regexes()) tail_ += text;
  for (size_t i = 0; i < text.size() && !strings.empty(); ++i) {
    state_ = strings.next(state_, static_cast<uint8_t>(text[i]));
    const std::string* matched = strings.match(state_);
    if (matched == nullptr) continue;
    const size_t num_after = text.size() - i - 1;
    search_regexes(out);  // up to the token before, where a regex would have been first
    if (stop_.found) return;
    stop_ = {*matched, true};
    num_tokens_ = num_pushed_;
    return release(held_.size() - num_after - (trim_ ? matched->size() : 0), out);
  }
  release_certain(out);
}

void TextOutput::release_certain(std::string& out) {
  size_t num_held = trim_ ? stops_->strings().depth(state_) : 0;
  if (has_regexes()) num_held = std::max(num_held, num_seen_ - searched_);
  release(held_.size() - num_held, out);
}

void TextOutput::end_token() {
  if (has_regexes()) {
    unsearched_.push_back({num_seen_, num_pushed_});
  } else {
    num_tokens_ = num_pushed_;
  }
}

// Of what ends at the tokens since the last search. All of them begin at the same byte, so that whatever matches at a
// token matches at the next, too, and the first one is found by halving. Emits only what precedes a stop.
void TextOutput::search_regexes(std::string& out) {
  if (unsearched_.empty()) return;
  const size_t begin = searched_ - std::min(searched_, kRegexTailBytes);
  std::string_view matched = find_regex(begin, unsearched_.back().end);
  Boundary last = unsearched_.back();
  if (!matched.empty()) {
    size_t low = 0, high = unsearched_.size() - 1;
    while (low < high) {
      const size_t middle = low + (high - low) / 2;
      const std::string_view sooner = find_regex(begin, unsearched_[middle].end);
      if (sooner.empty()) {
        low = middle + 1;
      } else {
        matched = sooner;
        high = middle;
      }
    }
    last = unsearched_[high];
    stop_ = {std::string(matched), true};
  }
  unsearched_.clear();
  num_tokens_ = last.num_tokens;
  searched_ = last.end;
  forget_tail(begin);
  if (stop_.found) release(held_.size() - (num_seen_ - last.end), out);
}

// What precedes `begin` is context for ^ and \b.
std::string_view TextOutput::find_regex(size_t begin, size_t end) const {
  return stops_->find_regex(std::string_view(tail_).substr(0, end - tail_begin_), begin - tail_begin_);
}

// Of the bytes before `begin` the last few are kept, so that ^ does not match where the text does not begin.
void TextOutput::forget_tail(size_t begin) {
  constexpr size_t kContextBytes = 4;
  const size_t unneeded = begin - std::min(begin, tail_begin_ + kContextBytes);
  if (unneeded < 2 * kRegexTailBytes) return;
  tail_.erase(0, unneeded);
  tail_begin_ += unneeded;
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
