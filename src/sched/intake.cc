#include <algorithm>
#include <string>
#include <utility>

#include "base/check.h"
#include "sched/random.h"
#include "sched/scheduler_impl.h"

namespace coppice {
namespace {

uint32_t num_input_scores(const Request& request) {
  const LogprobParams& params = request.logprobs;
  const auto prompt_tokens = static_cast<uint32_t>(request.prompt.size());
  if (!params.enabled || params.start_len < 0) return 0;
  const uint32_t first = params.first_scoring_position();
  return first + 1 < prompt_tokens ? prompt_tokens - 1 - first : 0;
}

}  // namespace

void Scheduler::Impl::accept(std::unique_ptr<Request> request, int64_t now_us, Actions& actions) {
  const uint64_t prompt_tokens = request->prompt.size();
  const uint32_t limit = max_prompt_tokens(config);
  if (prompt_tokens == 0) return refuse(*request, 400, "the prompt has no tokens; send at least one", actions);
  if (prompt_tokens > limit) {
    return refuse(*request, 400,
                  "the prompt has " + std::to_string(prompt_tokens) + " tokens, but this server takes at most " +
                      std::to_string(limit) + " (context of " + std::to_string(config.context_length) +
                      " tokens, KV pool of " + std::to_string(uint64_t{config.num_pages} * config.page_size) +
                      "); shorten the prompt",
                  actions);
  }
  const uint32_t num_samples = std::max(1U, request->sampling.n);
  if (config.max_queued > 0 && uint64_t{queue.size()} + num_samples > config.max_queued) {
    return refuse(*request, 503, "the queue is full; try again later", actions);
  }
  auto state = std::make_unique<RequestState>();
  state->root = kv.tree().open_root(request->cache_namespace);
  state->seed = request->sampling.seed.value_or(mix64(config.random_seed, last_arrival + 1));
  state->max_new_tokens =
      clip_max_new_tokens(config, static_cast<uint32_t>(prompt_tokens), request->sampling.max_new_tokens);
  state->num_live = num_samples;
  state->num_input_scores = num_input_scores(*request);
  const RequestId id = request->id;
  state->request = std::move(request);
  state->samples.resize(num_samples);
  for (uint32_t sample = 0; sample < num_samples; ++sample) {
    Sequence& sequence = make_sequence();
    sequence.group = state.get();
    sequence.sample = sample;
    sequence.arrival = ++last_arrival;
    sequence.arrival_us = now_us;
    sequence.served_at_arrival = served_tokens;
    state->samples[sample] = &sequence;
    queue.add(sequence);
  }
  counters.num_accepted += num_samples;
  const bool fresh = requests.emplace(id, std::move(state)).second;
  CHECK(fresh, "request id", id, "is taken");
}

void Scheduler::Impl::refuse(const Request& request, int status, std::string message, Actions& actions) {
  ++counters.num_refused;
  for (uint32_t sample = 0; sample < std::max(1U, request.sampling.n); ++sample) {
    SequenceEvent& event = actions.events.events.emplace_back();
    event.request = request.id;
    event.sample = sample;
    event.finish = std::make_unique<Finish>();
    event.finish->kind = FinishKind::kAborted;
    event.finish->abort_message = message;
    event.finish->abort_status = status;
  }
}

Sequence& Scheduler::Impl::make_sequence() {
  if (spare.empty()) {
    sequences.push_back(std::make_unique<Sequence>());
    spare.push_back(sequences.back().get());
  }
  Sequence& sequence = *spare.back();
  spare.pop_back();
  // What was grown stays: a sequence that is used again allocates nothing.
  std::vector<TokenId> tokens = std::move(sequence.tokens);
  std::vector<PageId> table = std::move(sequence.table);
  std::vector<PageHandle> own = std::move(sequence.own);
  sequence.~Sequence();
  new (&sequence) Sequence();
  sequence.tokens = std::move(tokens);
  sequence.tokens.clear();
  sequence.table = std::move(table);
  sequence.own = std::move(own);
  sequence.serial = ++last_serial;
  sequence.state = SequenceState::kQueued;
  return sequence;
}

void Scheduler::Impl::recycle(Sequence& sequence) {
  DCHECK(sequence.state == SequenceState::kEnded && sequence.rows_in_flight == 0);
  spare.push_back(&sequence);
}

}  // namespace coppice
