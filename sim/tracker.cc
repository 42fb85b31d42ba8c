#include "sim/tracker.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/check.h"

namespace coppice::sim {
namespace {

bool contains(const std::vector<TokenId>& ids, TokenId id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

uint64_t hash_of(std::span<const TokenId> tokens) {
  uint64_t history = FakeModel::kStart;
  for (const TokenId token : tokens) history = FakeModel::extend(history, token);
  return history;
}

FakeSampler sampler_of(const Request& request, uint32_t sample) {
  const SamplingParams& params = request.sampling;
  FakeSampler sampler;
  sampler.greedy = params.temperature == 0;
  sampler.seed = *params.seed + sample;
  if (!params.ignore_eos) {
    sampler.min_tokens = params.min_new_tokens;
    sampler.suppressed = request.eos_ids;
    sampler.suppressed.insert(sampler.suppressed.end(), params.stop_token_ids.begin(), params.stop_token_ids.end());
  }
  sampler.penalized = params.frequency_penalty != 0 || params.presence_penalty != 0 || params.repetition_penalty != 1;
  for (const auto& [id, value] : params.logit_bias) {
    sampler.bias = mix64(sampler.bias, static_cast<uint32_t>(id.value) * 1000U + static_cast<uint32_t>(value + 100));
  }
  sampler.logprobs = request.logprobs.enabled;
  if (sampler.logprobs) {
    sampler.num_top = request.logprobs.num_top;
    sampler.logprob_ids = request.logprobs.ids;
  }
  return sampler;
}

uint32_t num_scores_wanted(const Request& request) {
  const auto prompt = static_cast<int64_t>(request.prompt.size());
  if (!request.logprobs.enabled || request.logprobs.start_len < 0) return 0;
  return static_cast<uint32_t>(std::max<int64_t>(0, prompt - std::max(1, request.logprobs.start_len)));
}

bool equal(std::span<const TokenLogprob> a, std::span<const TokenLogprob> b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const TokenLogprob& x, const TokenLogprob& y) {
    return x.id == y.id && x.logprob == y.logprob;
  });
}

}  // namespace

void Tracker::add(const Request& request, uint32_t stop_at) {
  TrackedRequest& tracked = live_[request.id];
  tracked.request = std::make_unique<Request>(request);
  const uint64_t prompt_tokens = request.prompt.size();
  const uint64_t pool_tokens = (uint64_t{config_.num_pages} - 1) * config_.page_size;
  tracked.too_long = prompt_tokens == 0 || prompt_tokens + 1 > config_.context_length ||
                     prompt_tokens + 1 + config_.overrun_tokens > pool_tokens;
  if (!tracked.too_long) {
    tracked.max_new_tokens = static_cast<uint32_t>(
        std::min({uint64_t{request.sampling.max_new_tokens}, config_.context_length - prompt_tokens,
                  pool_tokens - config_.overrun_tokens - prompt_tokens}));
  }
  tracked.num_live = request.sampling.n;
  for (uint32_t i = 0; i < request.sampling.n; ++i) {
    TrackedSample& sample = tracked.samples.emplace_back();
    sample.sampler = sampler_of(request, i);
    sample.history = hash_of(request.prompt);
    sample.generated = FakeModel::kStart;
    sample.stop_at = request.sampling.stop.empty() ? 0 : stop_at;
  }
}

void Tracker::abort_sent(RequestId id) {
  const auto found = live_.find(id);
  if (found != live_.end()) found->second.abort_sent = true;
}

void Tracker::abort_all_sent() {
  for (auto& [id, tracked] : live_) tracked.abort_sent = true;
}

void Tracker::stop_sent(const FoundStop& stop) {
  const auto found = live_.find(stop.id);
  if (found != live_.end()) found->second.samples[stop.sample].stop_sent = true;
}

void Tracker::check(const EventBatch& batch, bool faults) {
  for (const SequenceEvent& event : batch.events) check_event(batch, event, faults);
}

void Tracker::check_event(const EventBatch& batch, const SequenceEvent& event, bool faults) {
  const auto found = live_.find(event.request);
  CHECK(found != live_.end(), "an event of request", event.request, "which has ended");
  TrackedRequest& tracked = found->second;
  TrackedSample& sample = tracked.samples.at(event.sample);
  CHECK(!sample.ended, "an event after the finish of request", event.request, "sample", event.sample);
  const Request& request = *tracked.request;
  if (event.first_admission) {
    CHECK(!sample.admitted);
    sample.admitted = true;
    CHECK_EQ(event.cache.matched_tokens + event.cache.computed_tokens, request.prompt.size());
    CHECK_GT(event.cache.computed_tokens, 0U, "the last token is always computed");
    if (config_.disable_radix_cache) CHECK_EQ(event.cache.matched_tokens, 0U);
    if (num_scores_wanted(request) > 0) {
      CHECK_LE(event.cache.matched_tokens, request.logprobs.first_scoring_position());
    }
    if (!tracked.admitted) {
      tracked.admitted = true;
      tracked.cache = event.cache;
      prompt_tokens_ += request.prompt.size();
      cached_tokens_ += event.cache.matched_tokens;
    }
    CHECK_EQ(event.cache.matched_tokens, tracked.cache.matched_tokens, "samples disagree");
  }
  check_scores(tracked, sample, batch, event);
  check_tokens(tracked, sample, batch, event);
  if (event.finish != nullptr) {
    check_finish(tracked, sample, event, faults);
    sample.ended = true;
    if (--tracked.num_live == 0) live_.erase(found);
  }
}

void Tracker::check_tokens(TrackedRequest& tracked, TrackedSample& sample, const EventBatch& batch,
                           const SequenceEvent& event) {
  const auto tokens = std::span(batch.tokens).subspan(event.tokens.offset, event.tokens.count);
  if (!tokens.empty()) {
    CHECK(sample.admitted);
    CHECK_EQ(sample.num_scores, num_scores_wanted(*tracked.request), "input logprobs come before the first token");
  }
  expected_.clear();
  for (const TokenId token : tokens) {
    CHECK(!stops(tracked, sample), "a token after the end of request", event.request);
    const auto position = static_cast<uint32_t>(sample.tokens.size());
    const TokenId right = coppice::sim::sample(model_, sample.sampler, sample.history, sample.generated, position);
    CHECK_EQ(token, right, "request", event.request, "sample", event.sample, "output position", position);
    if (sample.sampler.logprobs) append_logprobs(model_, sample.sampler, sample.history, token, expected_);
    sample.history = FakeModel::extend(sample.history, token);
    sample.generated = FakeModel::extend(sample.generated, token);
    sample.tokens.push_back(token);
    ++generated_tokens_;
    if (sample.tokens.size() == sample.stop_at) {
      sample.stop_found = true;
      found_stops_.push_back({event.request, event.sample, sample.stop_at});
    }
  }
  CHECK(equal(std::span(batch.logprobs).subspan(event.output_logprobs.offset, event.output_logprobs.count), expected_),
        "wrong output logprobs for request", event.request);
}

void Tracker::check_scores(TrackedRequest& tracked, TrackedSample& sample, const EventBatch& batch,
                           const SequenceEvent& event) {
  const auto scores = std::span(batch.logprobs).subspan(event.input_logprobs.offset, event.input_logprobs.count);
  if (scores.empty()) return;
  const Request& request = *tracked.request;
  const size_t entries = 1 + request.logprobs.num_top + request.logprobs.ids.size();
  CHECK_EQ(scores.size() % entries, 0U);
  const auto num_scores = static_cast<uint32_t>(scores.size() / entries);
  const size_t first = size_t{request.logprobs.first_scoring_position()} + sample.num_scores;
  sample.num_scores += num_scores;
  CHECK_LE(sample.num_scores, num_scores_wanted(request));
  expected_.clear();
  uint64_t history = hash_of(std::span(request.prompt).first(first));
  for (size_t position = first; position < first + num_scores; ++position) {
    history = FakeModel::extend(history, request.prompt[position]);
    append_logprobs(model_, sample.sampler, history, request.prompt[position + 1], expected_);
  }
  CHECK(equal(scores, expected_), "wrong input logprobs for request", event.request);
}

bool Tracker::stops(const TrackedRequest& tracked, const TrackedSample& sample) const {
  const Request& request = *tracked.request;
  if (sample.tokens.size() >= tracked.max_new_tokens) return true;
  if (sample.tokens.empty() || request.sampling.ignore_eos) return false;
  if (sample.tokens.size() <= request.sampling.min_new_tokens) return false;
  return contains(request.eos_ids, sample.tokens.back()) ||
         contains(request.sampling.stop_token_ids, sample.tokens.back());
}

void Tracker::check_finish(TrackedRequest& tracked, TrackedSample& sample, const SequenceEvent& event, bool faults) {
  const Request& request = *tracked.request;
  const Finish& finish = *event.finish;
  switch (finish.kind) {
    case FinishKind::kStopToken:
      CHECK(stops(tracked, sample) && !sample.tokens.empty() && sample.tokens.back() == finish.matched_token);
      break;
    case FinishKind::kLength:
      CHECK_EQ(sample.tokens.size(), tracked.max_new_tokens);
      break;
    case FinishKind::kStopText:
      CHECK(sample.stop_sent, "a text stop that nobody found");
      break;
    case FinishKind::kAborted:
      if (tracked.too_long) {
        CHECK_EQ(finish.abort_status, 400);
      } else if (finish.abort_status == 503) {
        CHECK_GT(config_.max_queued, 0U);
      } else if (finish.abort_status == 500) {
        CHECK(faults, finish.abort_message);
      } else {
        CHECK(tracked.abort_sent, "aborted by nobody:", finish.abort_message);
      }
      CHECK(!finish.abort_message.empty());
      break;
  }
  if (finish.kind == FinishKind::kAborted) {
    if (finish.abort_status != 400 && finish.abort_status != 503) {
      ++num_aborted_;
    } else if (event.sample == 0) {
      ++num_refused_;
    }
    return;
  }
  CHECK(!tracked.too_long && sample.admitted);
  CHECK_EQ(sample.num_scores, num_scores_wanted(request), "input logprobs are missing");
  ++num_finished_;
  std::vector<TokenId> history = request.prompt;
  const size_t kept = finish.kind == FinishKind::kStopText ? sample.stop_at : sample.tokens.size();
  history.insert(history.end(), sample.tokens.begin(), sample.tokens.begin() + static_cast<ptrdiff_t>(kept));
  finished_.push_back(std::move(history));
}

void Tracker::check_counters(const SchedulerStats& stats) const {
  uint64_t live = 0;
  for (const auto& [id, tracked] : live_) live += tracked.num_live;
  CHECK_EQ(stats.num_running + stats.num_queued, live);
  CHECK_EQ(stats.num_accepted, live + num_finished_ + num_aborted_);
  CHECK_EQ(stats.num_finished, num_finished_);
  CHECK_EQ(stats.num_aborted, num_aborted_);
  CHECK_EQ(stats.num_refused, num_refused_);
  CHECK_EQ(stats.generated_tokens, generated_tokens_);
  if (live == 0) {  // else some are admitted that have not been told of
    CHECK_EQ(stats.prompt_tokens, prompt_tokens_);
    CHECK_EQ(stats.cached_tokens, cached_tokens_);
    CHECK_EQ(stats.computed_prompt_tokens, prompt_tokens_ - cached_tokens_);
  }
}

}  // namespace coppice::sim
