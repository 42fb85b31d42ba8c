// FakeModel: a language model whose next token is a hash of everything before it, so that any mistake about KV, seeds,
// penalties or positions changes the text, and every answer can be computed alone.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/strong_id.h"
#include "sched/random.h"
#include "step/step_result.h"

namespace coppice::sim {

struct FakeModel {
  uint64_t seed = 0;
  uint32_t vocabulary = 40;

  static constexpr uint64_t kStart = 0x5eed;
  // Hash of a history from that of all but its last token.
  static uint64_t extend(uint64_t history, TokenId token) {
    return mix64(history ^ (uint64_t{static_cast<uint32_t>(token.value)} + 1) * 0x9e3779b97f4a7c15ULL);
  }
};

// What decides a token beside the history.
struct FakeSampler {
  bool greedy = true;
  uint64_t seed = 0;
  uint32_t min_tokens = 0;
  std::vector<TokenId> suppressed;
  uint64_t bias = 0;       // hash of logit_bias
  bool penalized = false;  // then the generated tokens count a second time
  uint32_t num_top = 0;
  std::vector<TokenId> logprob_ids;
  bool logprobs = false;
};

// Output position `position`, after a history and the hash of what was generated so far.
TokenId sample(const FakeModel& model, const FakeSampler& sampler, uint64_t history, uint64_t generated,
               uint32_t position);

// The entries of one position: the token, the top ones, the ids asked for.
void append_logprobs(const FakeModel& model, const FakeSampler& sampler, uint64_t history, TokenId token,
                     std::vector<TokenLogprob>& out);

}  // namespace coppice::sim
