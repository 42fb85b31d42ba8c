#include "server/testing/fake_engine.h"

#include <pthread.h>

#include <algorithm>
#include <ctime>

namespace coppice::testing {

FakeEngine::FakeEngine(EventSink& sink, const FakeEngineConfig& config) : sink_(sink), config_(config) {
  model_.model_path = "fake/model";
  model_.model_type = "fake";
  model_.architectures = {"FakeForCausalLM"};
  model_.logits_width = config.logits_width;
  model_.context_length = config.context_length;
  model_.max_prompt_tokens = config.max_prompt_tokens;
  model_.max_total_tokens = 65536;
  model_.page_size = 16;
  model_.num_pages = 4096;
  model_.max_running_requests = 1024;
  model_.eos_ids = {TokenId(7)};
  stats_.num_free_pages = config.num_free_pages;
  stats_.last_progress_us = clock_.now_us();
  paused_ = config.paused;
  thread_ = std::thread([this] { run(); });
}

FakeEngine::~FakeEngine() { stop(); }

std::string FakeEngine::text_of(std::span<const TokenId> prompt, uint32_t sample) {
  static const char* const kTexts[] = {"Once upon a time, caf\xc3\xa9 \xf0\x9f\x98\x80 and so on. ",
                                       "The quick brown fox \xe2\x80\x94 lazy dog! ", "0123456789 ", "na\xc3\xafve "};
  uint64_t hash = 14695981039346656037ULL + sample;
  for (const TokenId id : prompt) hash = (hash ^ static_cast<uint64_t>(id.value)) * 1099511628211ULL;
  return kTexts[(hash >> 20) % std::size(kTexts)];
}

Result<void> FakeEngine::submit(std::unique_ptr<Request> request) {
  std::lock_guard lock(mutex_);
  if (draining_ || stopped_ || sequences_.size() >= config_.max_queued) {
    return Error{ErrorCode::kUnavailable, "The request queue is full."};
  }
  const std::shared_ptr<const Request> shared = std::move(request);
  for (uint32_t sample = 0; sample < shared->sampling.n; ++sample) {
    sequences_.push_back(
        {.request = shared, .sample = sample, .arrival_us = clock_.now_us(), .text = text_of(shared->prompt, sample)});
  }
  last_eos_ids_ = shared->eos_ids;
  stats_.idle = false;
  wake_.notify_all();
  return {};
}

void FakeEngine::abort(RequestId request, std::string reason, int status) {
  std::lock_guard lock(mutex_);
  aborts_.push_back({request, std::move(reason), status});
  wake_.notify_all();
}

void FakeEngine::abort_all(std::string reason, int status) {
  std::lock_guard lock(mutex_);
  aborts_.push_back({std::nullopt, std::move(reason), status});
  wake_.notify_all();
}

void FakeEngine::end_at(RequestId request, uint32_t sample, uint32_t kept_tokens) {
  std::lock_guard lock(mutex_);
  ++num_end_at_;
  ends_.push_back({request, sample, kept_tokens});
  wake_.notify_all();
}

void FakeEngine::flush_cache(std::function<void(Result<void>)> done) {
  std::lock_guard lock(mutex_);
  flushes_.push_back(std::move(done));
  wake_.notify_all();
}

EngineStats FakeEngine::stats() const {
  std::lock_guard lock(mutex_);
  return stats_;
}

void FakeEngine::begin_drain() {
  std::lock_guard lock(mutex_);
  draining_ = true;
}

void FakeEngine::stop() {
  {
    std::lock_guard lock(mutex_);
    stopped_ = true;
    stats_.stopping = true;
    wake_.notify_all();
  }
  if (thread_.joinable()) thread_.join();
}

void FakeEngine::pause() {
  std::lock_guard lock(mutex_);
  paused_ = true;
}

void FakeEngine::resume() {
  std::lock_guard lock(mutex_);
  paused_ = false;
  wake_.notify_all();
}

size_t FakeEngine::num_live() const {
  std::lock_guard lock(mutex_);
  return sequences_.size();
}

std::vector<TokenId> FakeEngine::eos_ids_of_last() const {
  std::lock_guard lock(mutex_);
  return last_eos_ids_;
}

size_t FakeEngine::num_end_at() const {
  std::lock_guard lock(mutex_);
  return num_end_at_;
}

int64_t FakeEngine::cpu_us() {
  clockid_t clock{};
  timespec time{};
  if (pthread_getcpuclockid(thread_.native_handle(), &clock) != 0) return 0;
  clock_gettime(clock, &time);
  return int64_t{time.tv_sec} * 1'000'000 + time.tv_nsec / 1000;
}

void FakeEngine::run() {
  std::unique_lock lock(mutex_);
  for (;;) {
    wake_.wait(lock, [this] {
      return stopped_ || !aborts_.empty() || !ends_.empty() || !flushes_.empty() || (!paused_ && !sequences_.empty());
    });
    if (stopped_) aborts_.push_back({std::nullopt, "The server is stopping.", 503});
    apply_aborts();
    if (!paused_ && !stopped_) step();
    stats_.idle = sequences_.empty();
    stats_.num_running = static_cast<uint32_t>(sequences_.size());
    std::deque<std::function<void(Result<void>)>> flushes;
    flushes.swap(flushes_);
    const bool busy = !sequences_.empty();
    if (!flushes.empty() && !busy) cached_.clear();
    batch_.time_us = clock_.now_us();
    lock.unlock();
    if (!batch_.events.empty()) sink_.on_events(batch_);
    batch_.clear();
    for (const auto& done : flushes) {
      done(busy ? Result<void>(Error{ErrorCode::kInvalidArgument, "requests are running."}) : Result<void>());
    }
    std::this_thread::sleep_for(config_.step_time);
    lock.lock();
    if (stopped_ && sequences_.empty()) return;
  }
}

void FakeEngine::apply_aborts() {
  for (const Abort& abort : aborts_) {
    for (size_t i = sequences_.size(); i-- > 0;) {
      if (abort.request && sequences_[i].request->id != *abort.request) continue;
      ++stats_.num_aborted;
      end(i, {.kind = FinishKind::kAborted, .abort_message = abort.reason, .abort_status = abort.status});
    }
  }
  aborts_.clear();
  for (const EndAt& stop : ends_) {
    for (size_t i = sequences_.size(); i-- > 0;) {
      if (sequences_[i].request->id != stop.request || sequences_[i].sample != stop.sample) continue;
      end(i, {.kind = FinishKind::kStopText});
    }
  }
  ends_.clear();
}

void FakeEngine::end(size_t index, Finish finish) {
  SequenceEvent event;
  event.request = sequences_[index].request->id;
  event.sample = sequences_[index].sample;
  event.finish = std::make_unique<Finish>(std::move(finish));
  batch_.events.push_back(std::move(event));
  sequences_.erase(sequences_.begin() + static_cast<std::ptrdiff_t>(index));
}

void FakeEngine::step() {
  ++stats_.num_steps;
  stats_.last_progress_us = clock_.now_us();
  for (Sequence& sequence : sequences_) advance(sequence);
  std::erase_if(sequences_, [](const Sequence& sequence) { return sequence.text.empty(); });
}

void FakeEngine::advance(Sequence& sequence) {
  const Request& request = *sequence.request;
  SequenceEvent event;
  event.request = request.id;
  event.sample = sequence.sample;
  event.num_top = request.logprobs.num_top;
  event.num_ids = static_cast<uint32_t>(request.logprobs.ids.size());
  const bool first = !sequence.admitted;
  if (first && sequence.sample == 0) {
    event.first_admission = true;
    event.cache = look_up(request);
    event.queue_us = clock_.now_us() - sequence.arrival_us;
    stats_.prompt_tokens += request.prompt.size();
    stats_.cached_tokens += event.cache.matched_tokens;
    stats_.computed_prompt_tokens += event.cache.computed_tokens;
  }
  sequence.admitted = true;
  const uint32_t limit = std::min<uint32_t>(request.sampling.max_new_tokens,
                                            config_.context_length - static_cast<uint32_t>(request.prompt.size()));
  if (first && request.logprobs.enabled && sequence.sample == 0) add_logprobs(sequence, event, TokenId(-1));
  if (sequence.num_tokens < limit) {
    const char byte = sequence.text[sequence.num_tokens % sequence.text.size()];
    const TokenId token(static_cast<unsigned char>(byte));
    event.tokens = {static_cast<uint32_t>(batch_.tokens.size()), 1};
    batch_.tokens.push_back(token);
    add_logprobs(sequence, event, token);
    ++sequence.num_tokens;
    ++stats_.generated_tokens;
    const auto& stops = request.sampling.stop_token_ids;
    if (!request.sampling.ignore_eos && std::find(stops.begin(), stops.end(), token) != stops.end()) {
      event.finish = std::make_unique<Finish>(Finish{.kind = FinishKind::kStopToken, .matched_token = token});
    }
  }
  if (!event.finish && sequence.num_tokens >= limit) event.finish = std::make_unique<Finish>();
  if (event.finish) sequence.text.clear();  // step() takes it away
  batch_.events.push_back(std::move(event));
}

// `token` -1: of the prompt's positions from start_len on, save the first token. The token's own logprob is minus its
// id / 100.
void FakeEngine::add_logprobs(const Sequence& sequence, SequenceEvent& event, TokenId token) {
  const LogprobParams& params = sequence.request->logprobs;
  if (!params.enabled) return;
  const auto entry = [&](TokenId id) { batch_.logprobs.push_back({-static_cast<float>(id.value) / 100.0F, id}); };
  const auto position = [&](TokenId id) {
    entry(id);
    for (uint32_t i = 0; i < params.num_top; ++i) entry(TokenId(static_cast<int32_t>(i) + 1));
    for (const TokenId wanted : params.ids) entry(wanted);
  };
  const auto begin = static_cast<uint32_t>(batch_.logprobs.size());
  if (token.value >= 0) {
    position(token);
    event.output_logprobs = {begin, static_cast<uint32_t>(batch_.logprobs.size()) - begin};
  } else if (params.start_len >= 0) {
    for (size_t i = params.first_scoring_position() + 1; i < sequence.request->prompt.size(); ++i) {
      position(sequence.request->prompt[i]);
    }
    event.input_logprobs = {begin, static_cast<uint32_t>(batch_.logprobs.size()) - begin};
  }
}

CacheReport FakeEngine::look_up(const Request& request) {
  uint32_t longest = 0;
  for (const auto& [space, tokens] : cached_) {
    if (!(space == request.cache_namespace)) continue;
    const auto limit = std::min(tokens.size(), request.prompt.size() - 1);
    const auto end =
        std::mismatch(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(limit), request.prompt.begin());
    longest = std::max(longest, static_cast<uint32_t>(end.first - tokens.begin()));
  }
  cached_.emplace_back(request.cache_namespace, request.prompt);
  CacheReport report;
  report.matched_tokens = report.position = longest;
  report.computed_tokens = static_cast<uint32_t>(request.prompt.size()) - longest;
  report.reason = longest > 0 ? MissReason::kExtended : MissReason::kNeverSeen;
  return report;
}

}  // namespace coppice::testing
