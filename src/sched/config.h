// SchedulerConfig: everything the scheduler is told at start; constant afterwards.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/result.h"

namespace coppice {

// Who is admitted next. All of them give way to retracted sequences, and all but kPriority to overdue requests.
enum class SchedulePolicy : uint8_t {
  kLpm,        // longest cached prefix first
  kFcfs,       // arrival
  kDfsWeight,  // along the tree, the subtree with most waiting requests first
  kLof,        // longest output (max_new_tokens) first
  kRandom,     // seeded
  kPriority,   // Request::priority, higher first, then arrival
};

// SGLang's names: lpm, fcfs, dfs-weight, lof, random, priority. The error lists them.
Result<SchedulePolicy> parse_schedule_policy(std::string_view name);
const char* to_string(SchedulePolicy policy);

// Predicted time of a step: fixed + tokens + tokens x context + KV tokens read by decode rows.
struct StepCosts {
  double step_us = 0;
  double token_us = 0;
  double token_context_us = 0;  // per prompt token and token of context that it attends to
  double kv_read_us = 0;        // per token of context of a decode row
};

struct SchedulerConfig {
  uint32_t page_size = 16;          // tokens
  uint32_t num_pages = 0;           // of the pool
  uint32_t num_ready_pages = 0;     // of them, touched at start; PoolReady tells of more
  uint32_t num_slots = 1;           // --max-running-requests: sequences that hold device state at once
  uint32_t max_step_tokens = 512;   // tokens of all rows of a step
  uint32_t max_prefill_tokens = 0;  // --chunked-prefill-size: of them, of prompts; 0: all
  // What max_prefill_tokens may grow to as full steps turn out to be faster than it was chosen for; 0: it is fixed.
  uint32_t most_prefill_tokens = 0;
  uint32_t max_step_rows = 256;    // rows of a step
  uint32_t max_logit_rows = 256;   // positions of a step that go through the head
  uint32_t context_length = 4096;  // prompt + generated
  uint32_t overrun_tokens = 1;     // steps in flight at once: a stop is seen that many tokens late
  SchedulePolicy policy = SchedulePolicy::kLpm;
  bool disable_radix_cache = false;
  uint32_t max_queued = 0;  // samples waiting; 0: no bound here

  int64_t target_step_us = 200'000;  // bound on the predicted time of a step
  bool fixed_costs = false;          // use `costs` as they are (simulator); else fit them from the results
  StepCosts costs;                   // all zero and not fixed: no bound by time until enough steps were seen

  // Fairness.
  uint32_t prefill_share = 8;   // 1/8 of a step is left for prefill while somebody waits
  uint32_t max_matches = 128;   // prefix matches a step
  uint64_t overdue_tokens = 0;  // served to others before a waiting request goes first; 0: 32 full steps' worth
  // Part of the remaining output that admission sets aside for each running sequence: starts high after a retraction
  // and falls with every quiet step.
  double reserve_high = 0.7;
  double reserve_low = 0.1;
  double reserve_fall = 0.001;
  // One sequence's part of it is at most that, and at most a quarter of the pool: few outputs are as long as they may
  // be.
  uint32_t reserve_clip_tokens = 4096;

  uint64_t random_seed = 0;       // draws the seeds of requests without one, and the random policy
  uint64_t hash_key[2] = {0, 0};  // of the tree's page hashes; random per process in production
};

// The longest prompt that can ever be admitted, with one new token: the bound that api/ checks and ModelInfo tells.
uint32_t max_prompt_tokens(const SchedulerConfig& config);

// max_new_tokens as clipped to the context and the pool, for a prompt within max_prompt_tokens().
uint32_t clip_max_new_tokens(const SchedulerConfig& config, uint32_t prompt_tokens, uint32_t max_new_tokens);

// Refuses a configuration under which some accepted request could never make progress.
Result<void> validate(const SchedulerConfig& config);

}  // namespace coppice
