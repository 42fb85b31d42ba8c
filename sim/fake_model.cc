#include "sim/fake_model.h"

#include <algorithm>

namespace coppice::sim {

TokenId sample(const FakeModel& model, const FakeSampler& sampler, uint64_t history, uint64_t generated,
               uint32_t position) {
  uint64_t draw = mix64(model.seed, history) ^ sampler.bias;
  if (!sampler.greedy) draw = mix64(draw, mix64(sampler.seed, position));
  if (sampler.penalized) draw = mix64(draw, generated);
  for (;;) {
    const TokenId token{static_cast<int32_t>(draw % model.vocabulary)};
    const bool suppressed =
        position < sampler.min_tokens &&
        std::find(sampler.suppressed.begin(), sampler.suppressed.end(), token) != sampler.suppressed.end();
    if (!suppressed) return token;
    draw = mix64(draw + 1);
  }
}

void append_logprobs(const FakeModel& model, const FakeSampler& sampler, uint64_t history, TokenId token,
                     std::vector<TokenLogprob>& out) {
  const auto entry = [&](TokenId id) {
    const uint64_t bits = mix64(mix64(model.seed + 1, history), static_cast<uint32_t>(id.value));
    out.push_back({-static_cast<float>(bits & 0xffff) / 4096.0F, id});
  };
  entry(token);
  for (uint32_t i = 0; i < sampler.num_top; ++i) {
    entry(TokenId{static_cast<int32_t>((mix64(history) + i) % model.vocabulary)});
  }
  for (const TokenId id : sampler.logprob_ids) entry(id);
}

}  // namespace coppice::sim
