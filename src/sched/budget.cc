#include "sched/budget.h"

#include <algorithm>

#include "base/check.h"

namespace coppice {

CostModel::CostModel(const SchedulerConfig& config) : fixed_(config.fixed_costs), costs_(config.costs) {
  for (size_t i = 0; i < kTerms; ++i) covariance_[i][i] = 1e6;
  weights_ = {costs_.step_us / kScale[0], costs_.token_us / kScale[1], costs_.token_context_us / kScale[2],
              costs_.kv_read_us / kScale[3]};
}

double CostModel::predict_us(const StepWork& work) const {
  return costs_.step_us + costs_.token_us * work.tokens +
         costs_.token_context_us * static_cast<double>(work.token_contexts) +
         costs_.kv_read_us * static_cast<double>(work.kv_reads);
}

void CostModel::learn(const StepWork& work, int64_t measured_us) {
  if (fixed_ || measured_us <= 0 || work.tokens == 0) return;
  // A step during which the machine stood still says nothing of its work; a machine that became slower is followed in
  // a few steps all the same.
  if (known()) measured_us = std::min(measured_us, static_cast<int64_t>(4 * predict_us(work)) + kLeastOutlierUs);
  const std::array<double, kTerms> x{kScale[0], kScale[1] * work.tokens,
                                     kScale[2] * static_cast<double>(work.token_contexts),
                                     kScale[3] * static_cast<double>(work.kv_reads)};
  std::array<double, kTerms> px{};
  double spread = kMemory;
  auto error = static_cast<double>(measured_us);
  for (size_t i = 0; i < kTerms; ++i) {
    for (size_t j = 0; j < kTerms; ++j) px[i] += covariance_[i][j] * x[j];
    error -= weights_[i] * x[i];
  }
  for (size_t i = 0; i < kTerms; ++i) spread += x[i] * px[i];
  double trace = 0;
  for (size_t i = 0; i < kTerms; ++i) {
    weights_[i] += px[i] / spread * error;
    for (size_t j = 0; j < kTerms; ++j) covariance_[i][j] = (covariance_[i][j] - px[i] * px[j] / spread) / kMemory;
    trace += covariance_[i][i];
  }
  // Directions that no step exercises would grow for ever as old steps fade.
  if (trace > 1e8) {
    for (auto& row : covariance_) {
      for (double& entry : row) entry *= 1e8 / trace;
    }
  }
  // No kind of work makes a step shorter.
  costs_ = {std::max(0.0, weights_[0] * kScale[0]), std::max(0.0, weights_[1] * kScale[1]),
            std::max(0.0, weights_[2] * kScale[2]), std::max(0.0, weights_[3] * kScale[3])};
  if (num_seen_ < kEnough) ++num_seen_;
}

uint32_t slice_for_rate(double tokens_per_us, int64_t target_us) {
  constexpr double kMost = kMostSliceTokens;
  const double tokens = std::clamp(tokens_per_us * static_cast<double>(target_us) * 0.8, 16.0, kMost);
  return static_cast<uint32_t>(tokens) / 16 * 16;
}

void StepBudget::learn_prefill(uint32_t prefill_tokens, int64_t measured_us) {
  if (prefill_tokens < max_prefill_tokens_ || max_prefill_tokens_ >= config_.most_prefill_tokens) return;
  if (measured_us <= 0) return;
  const uint32_t fits = slice_for_rate(prefill_tokens / static_cast<double>(measured_us), config_.target_step_us);
  max_prefill_tokens_ = std::max(max_prefill_tokens_, std::min(fits, config_.most_prefill_tokens));
}

void StepBudget::reset() {
  work_ = {};
  prefill_tokens_ = rows_ = logit_rows_ = 0;
}

bool StepBudget::fits_decode(uint32_t context, uint32_t part) const {
  // What is kept for prefill, rounded up so that a share of a small step is not nothing.
  const auto kept = [&](uint32_t total) {
    return part * ((total + config_.prefill_share - 1) / config_.prefill_share);
  };
  if (work_.tokens + 1 + kept(config_.max_step_tokens) > config_.max_step_tokens) return false;
  // With a row for every slot, whoever prefills has one.
  const uint32_t kept_rows = config_.max_step_rows >= config_.num_slots ? 0 : kept(config_.max_step_rows);
  if (rows_ + 1 + kept_rows > config_.max_step_rows) return false;
  if (logit_rows_ + 1 + kept(config_.max_logit_rows) > config_.max_logit_rows) return false;
  if (rows_ == 0 || !costs_.known()) return true;  // one row always runs, whatever it is predicted to cost
  StepWork with = work_;
  ++with.tokens;
  with.kv_reads += context;
  const double share = 1.0 - static_cast<double>(part) / config_.prefill_share;
  return costs_.predict_us(with) <= target_us() * share;
}

double StepBudget::target_us() const {
  return std::max(static_cast<double>(config_.target_step_us), 2 * costs_.costs().step_us);
}

void StepBudget::add_decode(uint32_t context) {
  ++rows_;
  ++logit_rows_;
  ++work_.tokens;
  work_.kv_reads += context;
}

void StepBudget::remove_decode(uint32_t context) {
  --rows_;
  --logit_rows_;
  --work_.tokens;
  work_.kv_reads -= context;
}

uint32_t StepBudget::fits_slice(uint32_t first, uint32_t wanted, bool new_row) const {
  if (new_row && rows_left() == 0) return 0;
  uint32_t fits = std::min(wanted, prefill_tokens_left());
  if (!costs_.known() || fits == 0) return fits;
  const auto within = [&](uint32_t num_tokens) {
    StepWork with = work_;
    with.tokens += num_tokens;
    with.token_contexts += slice_contexts(first, num_tokens);
    return costs_.predict_us(with) <= target_us();
  };
  const uint32_t least = rows_ == 0 ? kLeastSliceTokens : 0;
  if (fits <= least || within(fits)) return fits;
  uint32_t low = least;  // within the time, or allowed whatever it takes
  while (low + 1 < fits) {
    const uint32_t middle = low + (fits - low) / 2;
    (within(middle) ? low : fits) = middle;
  }
  return low;
}

void StepBudget::add_slice(uint32_t first, uint32_t num_tokens, bool new_row) {
  if (new_row) ++rows_;
  prefill_tokens_ += num_tokens;
  work_.tokens += num_tokens;
  work_.token_contexts += slice_contexts(first, num_tokens);
  DCHECK(work_.tokens <= config_.max_step_tokens);
}

}  // namespace coppice
