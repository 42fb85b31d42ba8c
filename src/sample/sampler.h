// Sampler: from a step's logits to tokens and logprobs. The bits of a row's answer are a function of its logits, its
// slot's state and the instruction set: not of the other rows, nor of the number of workers.
//
// Order: penalties on generated tokens (frequency, presence, repetition), minimum-length suppression, grammar mask,
// logit_bias, temperature, softmax; then the filters top-k, top-p and min-p, each judged on that same softmax, tokens
// ordered by falling probability and then rising id; then one draw, a function of the seed and the output position.
// Top-p keeps the smallest leading set whose probability reaches p; min-p what is at least min_p times the greatest.
// Greedy is the greatest edited logit, the lowest id among equals.
// Logprobs are the log softmax after temperature (without it when greedy by temperature 0) and before the filters.
// Those of given targets (prompt tokens) are of the plain logits: no edits, temperature 1.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/result.h"
#include "base/strong_id.h"
#include "device/cpu/isa.h"
#include "sample/slot_sampling.h"
#include "step/step_result.h"
#include "tensor/buffer.h"

namespace coppice {

class WorkerTeam;
struct VocabOps;

inline constexpr TokenId kNoToken{-1};

// One position's logits and what is wanted of them.
struct LogitRow {
  float* logits = nullptr;  // [vocab]; lost when a token is sampled
  const SlotSampling* slot = nullptr;
  TokenId target = kNoToken;         // kNoToken: sample one; else only this token's logprob is wanted
  std::span<const uint32_t> mask;    // bit t % 32 of word t / 32 allows token t; empty: all are allowed
  std::span<TokenLogprob> logprobs;  // out: slot->logprobs_per_position() entries, or empty
  // Out.
  TokenId token = kNoToken;  // sampled
  RowStatus status = RowStatus::kOk;
};

class Sampler {
 public:
  static Result<Sampler> create(CpuIsa isa, uint32_t vocab, WorkerTeam& team);
  // Scratch of all workers.
  static uint64_t memory_bytes(uint32_t vocab, size_t num_workers);

  // Worker 0's thread. Whole rows go to workers while there are enough of them; the rest are split by parts of the
  // vocabulary. A row that fails has its status and no token; its logprobs are unspecified. Allocates nothing.
  void run(std::span<LogitRow> rows);

 private:
  Sampler(const VocabOps& ops, uint32_t vocab, WorkerTeam& team, Buffer memory);

  const VocabOps* ops_;
  uint32_t vocab_;
  WorkerTeam* team_;
  Buffer memory_;  // [num_workers][worker_bytes]
};

}  // namespace coppice
