// What a step may hold: predicted time, tokens, rows and positions through the head.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

#include "sched/config.h"

namespace coppice {

// What a plan asks of the device, in the terms that its time is predicted from.
struct StepWork {
  uint32_t tokens = 0;          // of all rows
  uint64_t token_contexts = 0;  // sum over prompt tokens of the positions each attends to
  uint64_t kv_reads = 0;        // sum over decode rows of their context, in tokens
};

// Time of a step as a linear function of its work, fitted online (recursive least squares, old steps fade) unless the
// configuration fixes it.
class CostModel {
 public:
  explicit CostModel(const SchedulerConfig& config);

  // False until enough steps were seen: then nothing is bounded by time.
  bool known() const { return fixed_ || num_seen_ >= kEnough; }
  double predict_us(const StepWork& work) const;
  void learn(const StepWork& work, int64_t measured_us);
  const StepCosts& costs() const { return costs_; }

 private:
  static constexpr size_t kTerms = 4;
  static constexpr uint32_t kEnough = 16;
  static constexpr double kMemory = 0.99;  // weight of all older steps beside a new one
  static constexpr int64_t kLeastOutlierUs = 1000;
  // Terms are scaled to the same order, which keeps the fit well conditioned.
  static constexpr std::array<double, kTerms> kScale{1.0, 1e-2, 1e-5, 1e-4};

  const bool fixed_;
  StepCosts costs_;
  uint32_t num_seen_ = 0;
  std::array<double, kTerms> weights_{};
  std::array<std::array<double, kTerms>, kTerms> covariance_{};
};

inline constexpr uint32_t kMostSliceTokens = 8192;
// The slice that takes `target_us` at this rate, less a fifth for attention to long contexts: a multiple of 16, between
// 16 and kMostSliceTokens.
uint32_t slice_for_rate(double tokens_per_us, int64_t target_us);

// Counts down as a plan is filled.
class StepBudget {
 public:
  StepBudget(const SchedulerConfig& config, const CostModel& costs)
      : config_(config), costs_(costs), max_prefill_tokens_(config.max_prefill_tokens) {}

  void reset();
  // Room for one decode row when `part` / config.prefill_share of everything must stay free (0 or 1).
  bool fits_decode(uint32_t context, uint32_t part) const;
  void add_decode(uint32_t context);
  void remove_decode(uint32_t context);

  // Tokens of a slice from `first` on that still fit, at most `wanted`. `new_row`: the sequence has no row yet.
  uint32_t fits_slice(uint32_t first, uint32_t wanted, bool new_row) const;
  void add_slice(uint32_t first, uint32_t num_tokens, bool new_row);
  uint32_t logit_rows_left() const { return config_.max_logit_rows - logit_rows_; }
  void add_logit_rows(uint32_t num_rows) { logit_rows_ += num_rows; }

  uint32_t tokens_left() const { return config_.max_step_tokens - work_.tokens; }
  // Of tokens_left(), what prompts may still take.
  uint32_t prefill_tokens_left() const {
    return max_prefill_tokens_ == 0 ? tokens_left() : std::min(tokens_left(), max_prefill_tokens_ - prefill_tokens_);
  }
  uint32_t prefill_tokens() const { return prefill_tokens_; }
  // What a step may hold at present, of prompts and decode rows.
  uint32_t step_tokens() const {
    if (max_prefill_tokens_ == 0) return config_.max_step_tokens;
    return static_cast<uint32_t>(
        std::min<uint64_t>(config_.max_step_tokens, uint64_t{max_prefill_tokens_} + config_.max_step_rows));
  }
  // A step with that many prompt tokens ended. One that was full raises the bound to what fits in the target at its
  // rate: other processes make steps longer, never shorter, so that the best one says what the machine can do.
  void learn_prefill(uint32_t prefill_tokens, int64_t measured_us);
  uint32_t rows_left() const { return config_.max_step_rows - rows_; }
  bool full() const { return prefill_tokens_left() == 0 || rows_left() == 0; }
  // The time a step may take: the configured one, but never less than twice what a step costs whatever it holds. A
  // model that takes so long to read would get a token a step otherwise, and no batch.
  double target_us() const;
  const StepWork& work() const { return work_; }
  double predicted_us() const { return costs_.predict_us(work_); }

 private:
  // A slice of a step that holds nothing else is at least this, whatever it is predicted to cost.
  static constexpr uint32_t kLeastSliceTokens = 16;

  const SchedulerConfig& config_;
  const CostModel& costs_;
  uint32_t max_prefill_tokens_;  // 0: no bound
  StepWork work_;
  uint32_t prefill_tokens_ = 0;
  uint32_t rows_ = 0;
  uint32_t logit_rows_ = 0;
};

// Sum of the contexts of positions [first, first + num_tokens): position p attends to p + 1 tokens.
constexpr uint64_t slice_contexts(uint64_t first, uint64_t num_tokens) {
  return num_tokens * first + num_tokens * (num_tokens + 1) / 2;
}

}  // namespace coppice
