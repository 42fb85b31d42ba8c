// A generation while it runs: events in, answer out.
#include <algorithm>

#include "server/format_parts.h"
#include "server/generation.h"

namespace coppice {
namespace {

constexpr size_t kTurnBytes = 64U << 10;  // of a stream's output, after which others have their turn

ErrorCode code_of_status(int status) {
  if (status == 400) return ErrorCode::kInvalidArgument;
  if (status == 503) return ErrorCode::kUnavailable;
  return ErrorCode::kInternal;
}

void append_entries(std::span<const TokenLogprob> from, std::vector<api::LogprobEntry>& to) {
  to.reserve(to.size() + from.size());
  for (const TokenLogprob& entry : from) to.push_back({entry.logprob, entry.id});
}

}  // namespace

bool Generation::on_event(uint32_t index, SequenceEvent& event, const EventBatch& batch) {
  const uint32_t choice_index = index * plan_.n + event.sample;
  Choice& choice = choices_[choice_index];
  // `output` and `finish` are ours alone to write, and reading text may take a while: render() must not wait for it.
  const bool open = !choice.finish;
  OutputDelta delta;
  if (open) delta = read_event(choice, event, batch);
  const InputLogprobs input = read_input_logprobs(index, event, batch);
  bool is_last = false, wake = false;
  {
    std::lock_guard lock(mutex_);
    PromptState& prompt = prompts_[index];
    if (event.first_admission) take_admission(prompt, event);
    prompt.num_retractions = std::max(prompt.num_retractions, event.num_retractions);
    prompt.input_logprobs.insert(prompt.input_logprobs.end(), input.entries.begin(), input.entries.end());
    prompt.input_lists.append(input.lists);
    if (open) {
      take_tokens(choice, std::move(delta), event, batch);
      if (!choice.dirty && (choice.unsent_tokens > 0 || choice.finish)) {
        choice.dirty = true;
        dirty_.push_back(choice_index);
      }
      wake = answered_ == Answer::kStream &&
             (choice.finish || (choice.unsent_tokens >= plan_.stream_interval && plan_.format->wants_chunk(choice)));
      if (choice.finish) count_finished(prompt, index);
    }
    if (event.finish != nullptr && --prompt.num_open_samples == 0) is_last = prompt.retired = true;
    wake = wake || (error_ && answered_ == Answer::kStream);
  }
  if (is_last) retire(index);
  return wake;
}

// Whoever was cancelled needs no more text; what the engine did before it heard of it is dropped.
OutputDelta Generation::read_event(Choice& choice, const SequenceEvent& event, const EventBatch& batch) {
  {
    std::lock_guard lock(mutex_);
    if (cancelled_ || prompts_[choice.prompt].aborted) {
      const Finish finish{
          .kind = FinishKind::kAborted, .abort_message = cancel_reason_, .abort_status = cancel_status_};
      return choice.output.push({}, &finish);
    }
  }
  const auto tokens = std::span(batch.tokens).subspan(event.tokens.offset, event.tokens.count);
  return choice.output.push(tokens, event.finish.get());
}

void Generation::retire(uint32_t index) {
  core_.live.remove(prompts_[index].id);
  if (has_own_name(index)) core_.live.release(prompts_[index].rid);
  for (uint32_t sample = 0; plan_.n > 1 && sample < plan_.n; ++sample) core_.live.release(sample_id(index, sample));
  bool last = false;
  {
    std::lock_guard lock(mutex_);
    last = --num_unretired_ == 0;
  }
  if (last && !plan_.rid.empty()) core_.live.release(plan_.rid);
}

// The event tells of the first step when it is done, which for a long prompt is much later.
void Generation::take_admission(PromptState& prompt, const SequenceEvent& event) {
  prompt.cache = event.cache;
  prompt.queue_seconds = static_cast<double>(event.queue_us) * 1e-6;
  prompt.forward_entry_us = prompt.submitted_us + event.queue_us;
  if (core_.metrics && plan_.log_metrics) core_.metrics->admitted(prompt.queue_seconds);
}

void Generation::take_tokens(Choice& choice, OutputDelta delta, const SequenceEvent& event, const EventBatch& batch) {
  if (delta.kept_tokens && event.finish == nullptr) {
    core_.engine->end_at(event.request, event.sample, *delta.kept_tokens);
  }
  hold_tokens(choice, event, batch);
  const auto move = [](auto& from, auto& to, size_t count) {
    const auto end = from.begin() + static_cast<std::ptrdiff_t>(std::min(count, from.size()));
    to.insert(to.end(), from.begin(), end);
    from.erase(from.begin(), end);
  };
  const LogprobParams& params = logprobs_of(choice);
  move(choice.held_ids, choice.ids, delta.num_tokens);
  const size_t num_before = choice.logprobs.size();
  move(choice.held_logprobs, choice.logprobs, delta.num_tokens * (size_t{1} + params.num_top + params.ids.size()));
  if (plan_.format->cumulative()) append_to_lists(choice.lists, std::span(choice.logprobs).subspan(num_before), params);
  choice.text += delta.text;
  choice.num_tokens = choice.output.num_tokens();
  choice.unsent_tokens += delta.num_tokens;
  take_times(choice, delta.num_tokens, batch.time_us);
  if (!delta.finish) return;
  choice.finish = std::move(delta.finish);
  choice.finish_us = batch.time_us;
  --num_unfinished_;
  if (choice.finish->type == FinishType::kAbort && choice.finish->abort_status != 0) {
    fail_locked({code_of_status(choice.finish->abort_status), choice.finish->abort_message});
  }
}

void Generation::hold_tokens(Choice& choice, const SequenceEvent& event, const EventBatch& batch) {
  const auto tokens = std::span(batch.tokens).subspan(event.tokens.offset, event.tokens.count);
  choice.held_ids.insert(choice.held_ids.end(), tokens.begin(), tokens.end());
  if (!logprobs_of(choice).enabled) return;
  const Extent extent = event.output_logprobs;
  append_entries(std::span(batch.logprobs).subspan(extent.offset, extent.count), choice.held_logprobs);
}

// A prompt is computed once for all its samples, so the first one's are everybody's. May take a while: without the
// mutex.
Generation::InputLogprobs Generation::read_input_logprobs(uint32_t index, const SequenceEvent& event,
                                                          const EventBatch& batch) const {
  InputLogprobs input;
  if (event.sample != 0) return input;
  append_entries(std::span(batch.logprobs).subspan(event.input_logprobs.offset, event.input_logprobs.count),
                 input.entries);
  append_to_lists(input.lists, input.entries, plan_.items[index].logprobs);
  return input;
}

void Generation::append_to_lists(api::LogprobLists& lists, std::span<const api::LogprobEntry> entries,
                                 const LogprobParams& params) const {
  if (entries.empty() || !plan_.stream || !plan_.format->repeats_logprobs()) return;
  const TokenizerBytes bytes(core_.tokenizer);
  const bool with_text = params.with_text && core_.tokenizer != nullptr;
  lists.append(logprob_span(entries, params), with_text ? &bytes : nullptr);
}

void Generation::take_times(Choice& choice, uint32_t num_tokens, int64_t now_us) {
  if (num_tokens == 0) return;
  const bool first = choice.first_token_us == 0;
  if (core_.metrics && plan_.log_metrics) {
    if (first) {
      core_.metrics->first_token(static_cast<double>(now_us - arrival_us()) * 1e-6);
    } else {
      core_.metrics->tokens(static_cast<double>(now_us - choice.last_token_us) * 1e-6, num_tokens);
    }
  }
  if (first) choice.first_token_us = now_us;
  choice.last_token_us = now_us;
}

// Once, when the last of a prompt's samples has its finish: before the client can see it.
void Generation::count_finished(const PromptState& prompt, uint32_t index) {
  if (!core_.metrics || !plan_.log_metrics) return;
  FinishedRequest finished{.prompt_tokens = prompt.num_tokens, .cached_tokens = prompt.cache.matched_tokens};
  for (uint32_t sample = 0; sample < plan_.n; ++sample) {
    const Choice& choice = choices_[index * plan_.n + sample];
    if (!choice.finish) return;
    finished.generated_tokens += choice.num_tokens;
    finished.e2e_seconds = std::max(finished.e2e_seconds, static_cast<double>(choice.finish_us - arrival_us()) * 1e-6);
    finished.aborted = finished.aborted || choice.finish->type == FinishType::kAbort;
  }
  core_.metrics->finished(finished);
}

void Generation::fail_locked(Error error) {
  if (error_) return;
  error_ = std::move(error);
  abort_locked(error_->message, http_status(error_->code));
}

void Generation::after_events() {
  std::string body;
  std::optional<Error> error;
  {
    std::lock_guard lock(mutex_);
    if (answered_ != Answer::kNone) return;
    if (error_) {
      error = error_;
    } else if (plan_.stream) {
      if (dirty_.empty()) return;
    } else {
      if (num_unfinished_ > 0) return;
      plan_.format->whole(*this, body);
    }
    answered_ = plan_.stream && !error ? Answer::kStream : Answer::kWhole;
  }
  if (error) return call_->reply_error(*error);
  if (plan_.stream) return call_->exchange->start_stream(call_->stream_head(), shared_from_this());
  HttpResponse response;
  response.content_type = plan_.format->content_type();
  response.body = std::move(body);
  call_->reply(std::move(response));
}

uint64_t Generation::num_decoding_tokens() const {
  std::lock_guard lock(mutex_);
  uint64_t sum = 0;
  for (const Choice& choice : choices_) {
    if (choice.num_tokens > 0 && !choice.finish) sum += prompts_[choice.prompt].num_tokens + choice.num_tokens;
  }
  return sum;
}

// A cumulative stream of many samples with long lists of logprobs may have megabytes to say at once; it says them in
// turns, so that every other connection has its own between them.
bool Generation::render(std::string& out) {
  bool has_more = false;
  {
    std::lock_guard lock(mutex_);
    if (stream_over_) return true;
    has_more = render_chunks(out);
    if (!has_more && error_) {
      api::append_error_event(out, plan_.format->errors(), *error_);
      api::append_done(out);
      stream_over_ = true;
    } else if (!has_more && num_unclosed_ == 0) {
      plan_.format->end(*this, out);
      stream_over_ = true;
    }
    if (!has_more) return stream_over_;
  }
  call_->exchange->wake();
  return false;
}

// True when the turn ended before everything was said.
bool Generation::render_chunks(std::string& out) {
  size_t num_kept = 0, next = 0;
  for (; next < dirty_.size() && out.size() < kTurnBytes; ++next) {
    const uint32_t index = dirty_[next];
    Choice& choice = choices_[index];
    const bool due = choice.finish || (choice.unsent_tokens >= plan_.stream_interval || !choice.opened);
    if (!due || !plan_.format->wants_chunk(choice)) {
      dirty_[num_kept++] = index;
      continue;
    }
    plan_.format->chunk(*this, index, out);
    choice.opened = true;
    choice.dirty = false;
    choice.unsent_tokens = 0;
    drop_sent(choice);
    if (choice.finish && !choice.closed) {
      choice.closed = true;
      --num_unclosed_;
    }
  }
  // What was not looked at comes first in the next turn.
  std::rotate(dirty_.begin(), dirty_.begin() + static_cast<std::ptrdiff_t>(next), dirty_.end());
  const size_t num_left = dirty_.size() - next;
  dirty_.erase(dirty_.begin() + static_cast<std::ptrdiff_t>(num_left + num_kept), dirty_.end());
  return num_left > 0;
}

void Generation::drop_sent(Choice& choice) const {
  if (plan_.format->cumulative()) return;
  choice.text.clear();
  choice.ids.clear();
  choice.logprobs.clear();
}

}  // namespace coppice
