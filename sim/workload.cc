#include "sim/workload.h"

#include <algorithm>
#include <utility>

namespace coppice::sim {

Workload::Workload(const WorkloadConfig& config, uint64_t seed) : config_(config), random_(seed) {
  families_.resize(random_.between(1, 6));
  for (auto& family : families_) append_random(family, random_.between(1, config_.typical_prompt_tokens));
  // Some families fork from others.
  for (size_t i = 1; i < families_.size(); ++i) {
    if (!random_.chance(0.4)) continue;
    const auto& trunk = families_[i - 1];
    const size_t shared = random_.between(0, static_cast<uint32_t>(trunk.size()));
    std::vector<TokenId> fork(trunk.begin(), trunk.begin() + static_cast<ptrdiff_t>(shared));
    fork.insert(fork.end(), families_[i].begin(), families_[i].end());
    families_[i] = std::move(fork);
  }
}

CacheNamespace Workload::cache_namespace(uint32_t index) {
  // Pairs that would be one if their parts were only glued together.
  switch (index) {
    case 0:
      return {};
    case 1:
      return {.tenant = "ab", .adapter = "c"};
    case 2:
      return {.tenant = "a", .adapter = "bc"};
    default:
      return {.tenant = "abc"};
  }
}

void Workload::append_random(std::vector<TokenId>& tokens, uint32_t num_tokens) {
  for (uint32_t i = 0; i < num_tokens; ++i) {
    tokens.emplace_back(static_cast<int32_t>(random_.between(0, config_.vocabulary - 1)));
  }
}

void Workload::remember(std::vector<TokenId> history) {
  if (conversations_.size() < 16) {
    conversations_.push_back(std::move(history));
  } else {
    conversations_[random_.between(0, 15)] = std::move(history);
  }
}

std::vector<TokenId> Workload::draw_prompt() {
  std::vector<TokenId> prompt;
  const auto start_with = [&](const std::vector<TokenId>& base) {
    const uint32_t size = static_cast<uint32_t>(base.size());
    const uint32_t kept = random_.chance(0.6) ? size : random_.between(0, size);
    prompt.assign(base.begin(), base.begin() + kept);
  };
  if (random_.chance(0.35) && !conversations_.empty()) {
    start_with(conversations_[random_.between(0, static_cast<uint32_t>(conversations_.size()) - 1)]);
  } else if (random_.chance(0.9)) {
    start_with(families_[random_.between(0, static_cast<uint32_t>(families_.size()) - 1)]);
  }
  if (random_.chance(0.8)) append_random(prompt, random_.skewed(1, config_.typical_prompt_tokens));
  if (random_.chance(0.02)) append_random(prompt, config_.max_prompt_tokens);
  if (random_.chance(0.02)) prompt.clear();
  // The bounds are where the trouble is; one in fifty is a token too long, and refused.
  uint32_t limit = config_.max_prompt_tokens;
  if (random_.chance(0.02)) ++limit;
  if (prompt.size() > limit) prompt.resize(limit);
  if (prompt.empty() && random_.chance(0.9)) append_random(prompt, 1);
  return prompt;
}

void Workload::draw_params(Request& request) {
  SamplingParams& params = request.sampling;
  params.max_new_tokens = random_.chance(0.05) ? 0 : random_.skewed(1, config_.typical_new_tokens);
  if (random_.chance(0.03)) params.max_new_tokens = 100'000;  // clipped
  if (random_.chance(0.2)) params.min_new_tokens = random_.skewed(1, config_.typical_new_tokens);
  params.temperature = random_.chance(0.4) ? 0.0F : 0.8F;
  if (random_.chance(0.2)) params.frequency_penalty = 0.5F;
  if (random_.chance(0.1)) params.repetition_penalty = 1.2F;
  if (random_.chance(0.1)) params.logit_bias = {{TokenId{1}, 2.0F}, {TokenId{5}, -1.0F}};
  params.ignore_eos = random_.chance(0.2);
  if (random_.chance(0.2)) params.stop_token_ids = {TokenId{3}, TokenId{4}};
  if (random_.chance(0.15)) params.stop = {"text"};
  if (random_.chance(0.15)) params.n = random_.between(2, 5);
  request.eos_ids = {TokenId{0}};
  if (random_.chance(0.3)) request.eos_ids.emplace_back(2);
  request.priority = random_.chance(0.3) ? static_cast<int32_t>(random_.between(0, 4)) - 2 : 0;
}

void Workload::draw_logprobs(Request& request) {
  if (!random_.chance(0.25)) return;
  LogprobParams& params = request.logprobs;
  params.enabled = true;
  if (random_.chance(0.6)) {
    params.start_len = static_cast<int32_t>(random_.between(0, static_cast<uint32_t>(request.prompt.size()) + 1));
  }
  params.num_top = random_.between(0, 2);
  if (random_.chance(0.3)) params.ids = {TokenId{7}, TokenId{8}};
}

std::vector<std::unique_ptr<Request>> Workload::next(int64_t now_us) {
  auto first = std::make_unique<Request>();
  first->prompt = draw_prompt();
  draw_params(*first);
  draw_logprobs(*first);
  const uint32_t where = random_.chance(0.7) ? 0 : random_.between(1, kNumNamespaces - 1);
  first->cache_namespace = cache_namespace(where);
  const uint32_t size = random_.chance(0.1) ? random_.between(2, 6) : 1;
  std::vector<std::unique_ptr<Request>> batch;
  for (uint32_t i = 0; i < size; ++i) {
    auto request = std::make_unique<Request>(*first);
    request->id = RequestId{++last_id_};
    request->arrival_us = now_us;
    // The fake device learns the namespace from the top bits of the seed.
    request->sampling.seed = (uint64_t{where} << 48) | (random_.next() >> 20);
    batch.push_back(std::move(request));
  }
  return batch;
}

}  // namespace coppice::sim
