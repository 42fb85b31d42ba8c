// StepResult: what a device answers about one step. Plain data; flat vectors that are reused from step to step.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/strong_id.h"
#include "step/step_plan.h"

namespace coppice {

enum class RowStatus : uint32_t {
  kOk = 0,
  kEmptyMask = 1,  // the row's mask allows no token
  kNonFinite = 2,  // NaN or infinity in the logits
  kBadToken = 3,   // the row's input token, or its slot's generation, was not what it must be
};

struct TokenLogprob {
  float logprob = 0;  // natural log, after temperature
  TokenId id;
};

// Any status but kOk ends this row's sequence only.
struct RowResult {
  SlotId slot;
  uint32_t generation = 0;
  RowStatus status = RowStatus::kOk;
  uint32_t new_length = 0;  // tokens of the sequence with KV after this step
  Extent tokens;            // sampled by this row (0 or 1; more when speculating), into StepResult::tokens
  // Logprobs of num_targets() input positions, then of each sampled token. Each position has 1 + num_top + num_ids
  // entries of StepResult::logprobs: the token itself, the top ones in falling order, the ids asked for.
  Extent logprobs;
  uint32_t num_top = 0;
  uint32_t num_ids = 0;
};

enum class DeviceStatus : uint32_t { kOk = 0, kFailed = 1 };

struct StepResult {
  StepId id;
  std::vector<RowResult> rows;  // in the plan's order
  std::vector<TokenId> tokens;
  std::vector<TokenLogprob> logprobs;
  std::vector<uint32_t> tickets_done;  // of KV copies
  int64_t forward_us = 0;
  int64_t sample_us = 0;
  DeviceStatus status = DeviceStatus::kOk;

  std::span<const TokenId> row_tokens(const RowResult& row) const {
    return std::span(tokens).subspan(row.tokens.offset, row.tokens.count);
  }
  std::span<const TokenLogprob> row_logprobs(const RowResult& row) const {
    return std::span(logprobs).subspan(row.logprobs.offset, row.logprobs.count);
  }
  void clear() {
    rows.clear();
    tokens.clear();
    logprobs.clear();
    tickets_done.clear();
    forward_us = sample_us = 0;
    status = DeviceStatus::kOk;
  }
};

}  // namespace coppice
