// A generation before it is submitted: names, token ids, stops; and how it is cancelled.
#include "server/generation.h"

#include <sys/random.h>

#include <algorithm>
#include <array>
#include <limits>

namespace coppice {
namespace {

// 128 random bits in hex, as a uuid4 without its dashes.
std::string random_name() {
  std::array<unsigned char, 16> bytes{};
  CHECK(getrandom(bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()));
  constexpr char kHex[] = "0123456789abcdef";
  std::string name;
  for (const unsigned char byte : bytes) {
    name += kHex[byte >> 4];
    name += kHex[byte & 15];
  }
  return name;
}

}  // namespace

Generation::Generation(ServerCore& core, CallPtr call, GenerationPlan plan)
    : core_(core),
      call_(std::move(call)),
      plan_(std::move(plan)),
      shard_(core.live.next_shard()),
      prompts_(plan_.items.size()),
      num_unretired_(static_cast<uint32_t>(prompts_.size())) {}

void Generation::run(ServerCore& core, CallPtr call, GenerationPlan plan) {
  const auto generation = std::make_shared<Generation>(core, std::move(call), std::move(plan));
  generation->call_->exchange->on_gone([weak = std::weak_ptr<Generation>(generation)] {
    if (const auto self = weak.lock()) self->cancel("The client went away.", 0);
  });
  if (const Result<void> prepared = generation->prepare(); !prepared.ok()) return generation->refuse(prepared.error());
  generation->submit_all();
}

Result<void> Generation::prepare() {
  RETURN_IF_ERROR(claim_names());
  RETURN_IF_ERROR(tokenize_all());
  return make_choices();
}

Result<void> Generation::claim_names() {
  for (uint32_t i = 0; i < prompts_.size(); ++i) {
    prompts_[i].rid = plan_.items[i].rid.empty() ? random_name() : plan_.items[i].rid;
    if (i == 0 && plan_.first_rid_names_all) plan_.rid = prompts_[0].rid;
    if (has_own_name(i)) RETURN_IF_ERROR(claim(prompts_[i].rid, i));
    // Of several samples each has an id, by which a client that was told it may abort.
    for (uint32_t sample = 0; plan_.n > 1 && sample < plan_.n; ++sample)
      RETURN_IF_ERROR(claim(sample_id(i, sample), i));
  }
  if (plan_.rid.empty()) return {};
  return claim(plan_.rid, kAllPrompts);
}

Result<void> Generation::claim(const std::string& rid, uint32_t prompt) {
  if (!core_.live.claim(rid, {shared_from_this(), prompt})) {
    return invalid_argument(
        "rid", "The rid '" + rid + "' belongs to a request, or to a sample of one, that is still running.");
  }
  claimed_.push_back(rid);
  return {};
}

std::string Generation::sample_id(uint32_t prompt, uint32_t sample) const {
  return plan_.n == 1 ? prompts_[prompt].rid : prompts_[prompt].rid + "_" + std::to_string(sample);
}

void Generation::release_names() {
  for (const std::string& rid : claimed_) core_.live.release(rid);
  claimed_.clear();
}

Result<void> Generation::tokenize_all() {
  for (size_t i = 0; i < prompts_.size(); ++i) {
    if (call_->exchange->gone()) return Error{ErrorCode::kCancelled, "The client went away."};
    ASSIGN_OR_RETURN(prompts_[i].tokens, tokenize(plan_.items[i]));
    if (prompts_[i].tokens.empty()) {
      return invalid_argument(std::string(plan_.prompt_field), "The prompt has no tokens; say something.");
    }
    prompts_[i].num_tokens = static_cast<uint32_t>(prompts_[i].tokens.size());
    const int32_t start = plan_.items[i].logprobs.start_len;
    if (plan_.items[i].logprobs.enabled && start > static_cast<int32_t>(prompts_[i].num_tokens)) {
      return invalid_argument("logprob_start_len", "logprob_start_len is " + std::to_string(start) +
                                                       ", but the prompt has only " +
                                                       std::to_string(prompts_[i].num_tokens) + " tokens.");
    }
    begin_input_logprobs(static_cast<uint32_t>(i));
  }
  return {};
}

Result<std::vector<TokenId>> Generation::tokenize(const GenerationPlan::Item& item) const {
  const PromptBounds bounds{.max_tokens = core_.parse.max_prompt_tokens, .cut = core_.config.allow_auto_truncate};
  if (item.prompt.is_text) return encode_prompt(core_, item.prompt.text, item.kind, bounds, plan_.prompt_field);
  std::vector<TokenId> ids = item.prompt.ids;
  RETURN_IF_ERROR(fit_prompt(core_, ids, bounds, plan_.prompt_field));
  return ids;
}

// Nothing precedes the prompt's first token, so it has no logprob.
void Generation::begin_input_logprobs(uint32_t prompt) {
  const LogprobParams& params = plan_.items[prompt].logprobs;
  PromptState& state = prompts_[prompt];
  if (!params.enabled || params.start_len != 0) return;
  const float none = std::numeric_limits<float>::quiet_NaN();
  state.input_logprobs.push_back({none, state.tokens.front()});
  state.input_logprobs.resize(1 + params.num_top + params.ids.size(), {none, TokenId(0)});
  append_to_lists(state.input_lists, state.input_logprobs, params);
}

Result<void> Generation::make_choices() {
  std::vector<Choice> choices;
  choices.reserve(prompts_.size() * plan_.n);
  std::shared_ptr<const StopConditions> stops;
  for (uint32_t i = 0; i < prompts_.size(); ++i) {
    const SamplingParams& sampling = plan_.items[i].sampling;
    // The prompts of a batch mostly share their parameters.
    const SamplingParams& before = plan_.items[i - std::min(i, 1U)].sampling;
    if (i == 0 || sampling.stop != before.stop || sampling.stop_regex != before.stop_regex) {
      ASSIGN_OR_RETURN(stops, StopConditions::compile(sampling.stop, sampling.stop_regex));
    }
    for (uint32_t sample = 0; sample < plan_.n; ++sample) {
      choices.push_back({.prompt = i,
                         .sample = sample,
                         .id = sample_id(i, sample),
                         .output = TextOutput(core_.tokenizer, stops, prompts_[i].tokens, sampling)});
    }
    prompts_[i].num_open_samples = plan_.n;
  }
  std::lock_guard lock(mutex_);  // a scrape of the metrics may look already
  choices_ = std::move(choices);
  num_unfinished_ = num_unclosed_ = static_cast<uint32_t>(choices_.size());
  return {};
}

void Generation::refuse(const Error& error) {
  release_names();
  call_->reply_error(error);
}

void Generation::submit_all() {
  for (uint32_t i = 0; i < prompts_.size(); ++i) {
    prompts_[i].id = core_.live.next_id(shard_);
    core_.live.add(prompts_[i].id, {shared_from_this(), i});
  }
  for (uint32_t i = 0; i < prompts_.size(); ++i) {
    const Result<void> submitted = submit(i);
    if (submitted.ok()) continue;
    {
      std::lock_guard lock(mutex_);
      fail_locked(submitted.error());
    }
    for (; i < prompts_.size(); ++i) end_unsubmitted(i, submitted.error().message, http_status(submitted.error().code));
  }
  after_events();
}

// A cancel() that came before the submission is obeyed here; one that comes after it finds `submitted`.
Result<void> Generation::submit(uint32_t prompt) {
  std::string reason;
  int status = 0;
  {
    std::lock_guard lock(mutex_);
    if (cancelled_ || prompts_[prompt].aborted) reason = cancel_reason_;
    status = cancel_status_;
  }
  if (!reason.empty()) {
    end_unsubmitted(prompt, reason, status);
    return {};
  }
  RETURN_IF_ERROR(core_.engine->submit(make_request(prompt)));
  std::lock_guard lock(mutex_);
  prompts_[prompt].submitted = true;
  if (cancelled_ || prompts_[prompt].aborted) core_.engine->abort(prompts_[prompt].id, cancel_reason_, cancel_status_);
  return {};
}

std::unique_ptr<Request> Generation::make_request(uint32_t prompt) {
  GenerationPlan::Item& item = plan_.items[prompt];
  PromptState& state = prompts_[prompt];
  auto request = std::make_unique<Request>();
  request->id = state.id;
  if (plan_.keep_prompt_tokens) {
    request->prompt = state.tokens;
  } else {
    request->prompt = std::move(state.tokens);
  }
  request->sampling = item.sampling;
  request->logprobs = item.logprobs;
  request->eos_ids = core_.eos_ids;
  // Whoever sends a salt is a tenant: another salt's prompts are never reused, nor told of in a cache report.
  request->cache_namespace.tenant = item.cache_namespace;
  request->priority = plan_.priority;
  request->arrival_us = arrival_us();
  state.submitted_us = core_.clock.now_us();
  return request;
}

// Says to ourselves what the engine would have said.
void Generation::end_unsubmitted(uint32_t prompt, const std::string& reason, int status) {
  const EventBatch empty{.time_us = core_.clock.now_us()};
  for (uint32_t sample = 0; sample < plan_.n; ++sample) {
    SequenceEvent event;
    event.request = prompts_[prompt].id;
    event.sample = sample;
    event.finish =
        std::make_unique<Finish>(Finish{.kind = FinishKind::kAborted, .abort_message = reason, .abort_status = status});
    on_event(prompt, event, empty);
  }
}

void Generation::cancel(const std::string& reason, int status) {
  std::lock_guard lock(mutex_);
  abort_locked(reason, status);
}

void Generation::cancel_prompt(uint32_t prompt, const std::string& reason, int status) {
  std::lock_guard lock(mutex_);
  PromptState& state = prompts_[prompt];
  if (state.aborted || state.retired) return;
  state.aborted = true;
  if (cancel_reason_.empty()) cancel_reason_ = reason;
  if (state.submitted) core_.engine->abort(state.id, reason, status);
}

void Generation::abort_locked(const std::string& reason, int status) {
  if (cancelled_) return;
  cancelled_ = true;
  cancel_reason_ = reason;
  cancel_status_ = status;
  for (PromptState& prompt : prompts_) {
    if (prompt.submitted && !prompt.retired && !prompt.aborted) core_.engine->abort(prompt.id, reason, status);
  }
}

}  // namespace coppice
