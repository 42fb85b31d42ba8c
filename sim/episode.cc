#include <algorithm>
#include <iterator>

#include "sim/simulator.h"

namespace coppice::sim {
namespace {

template <class T, size_t N>
T pick(Random& random, const T (&from)[N]) {
  return from[random.between(0, N - 1)];
}

void draw_scheduler(SchedulerConfig& config, Random& random) {
  config.page_size = pick(random, {1U, 1U, 4U, 16U, 16U, 16U, 64U});
  // From one page over the least that is valid up to 256.
  const uint32_t least = 2 + (config.page_size == 1 ? 2 : 0);
  config.num_pages = random.chance(0.15) ? random.between(least + 1, least + 4) : random.skewed(least + 2, 256);
  if (config.page_size >= 16 && random.chance(0.5)) config.num_pages = random.skewed(least + 2, 40);
  config.overrun_tokens = random.between(1, 3);
  config.num_pages = std::max(config.num_pages, 1 + (2 + config.overrun_tokens + config.page_size) / config.page_size);
  config.num_ready_pages = random.chance(0.9) ? config.num_pages : random.between(0, config.num_pages);
  config.context_length = random.chance(0.2) ? random.between(2, 40) : random.between(40, 600);
  config.num_slots = random.chance(0.5) ? random.skewed(1, 24) : random.between(8, 32);
  config.max_step_tokens = pick(random, {1U, 3U, 8U, 16U, 32U, 64U, 64U, 256U, 1024U});
  if (random.chance(0.2)) {
    config.max_prefill_tokens = random.between(1, config.max_step_tokens);
    if (random.chance(0.5))
      config.most_prefill_tokens = random.between(config.max_prefill_tokens, config.max_step_tokens);
  }
  config.max_step_rows = random.chance(0.2) ? random.between(1, 4) : 32;
  config.max_logit_rows = random.chance(0.2) ? random.between(1, 4) : 64;
  config.policy =
      pick(random, {SchedulePolicy::kLpm, SchedulePolicy::kLpm, SchedulePolicy::kFcfs, SchedulePolicy::kDfsWeight,
                    SchedulePolicy::kLof, SchedulePolicy::kRandom, SchedulePolicy::kPriority});
  config.disable_radix_cache = random.chance(0.08);
  config.max_queued = random.chance(0.2) ? random.between(1, 20) : 0;
  config.fixed_costs = random.chance(0.5);
  config.costs = {.step_us = 100, .token_us = 10, .token_context_us = 0.1, .kv_read_us = 0.1};
  if (random.chance(0.1)) config.costs.step_us = 400;  // over some of the targets
  config.target_step_us = pick(random, {300, 1200, 2000, 200'000, 200'000, 200'000});
  config.overdue_tokens = random.chance(0.7) ? random.skewed(1, 2000) : 0;
  config.max_matches = pick(random, {1U, 4U, 128U, 128U});
  config.reserve_high = random.chance(0.4) ? 0.7 : 0.02;
  config.reserve_low = random.chance(0.5) ? 0.1 : 0.0;
  config.random_seed = random.next();
  config.hash_key[0] = random.next();
  config.hash_key[1] = random.next();
}

}  // namespace

// Many long outputs over few pages: everybody is admitted, and most are retracted now and then.
void draw_pressure(EpisodeConfig& config, Random& random) {
  config.model.vocabulary = config.workload.vocabulary = 400;
  config.workload.typical_new_tokens = random.between(30, 150);
  config.workload.typical_prompt_tokens = std::min(config.workload.max_prompt_tokens, random.between(2, 60));
  config.target_live = random.between(8, 40);
  SchedulerConfig& scheduler = config.scheduler;
  scheduler.num_slots = random.between(6, 32);
  scheduler.reserve_high = scheduler.reserve_low = 0;
  scheduler.max_step_tokens = random.between(16, 128);
  scheduler.max_prefill_tokens = scheduler.most_prefill_tokens = 0;
  scheduler.max_step_rows = scheduler.max_logit_rows = 32;
  scheduler.target_step_us = 200'000;
}

EpisodeConfig draw_episode(uint64_t seed, uint32_t max_steps) {
  Random random(seed);
  EpisodeConfig config;
  draw_scheduler(config.scheduler, random);
  config.max_in_flight = random.between(1, config.scheduler.overrun_tokens);
  config.model = {.seed = random.next(), .vocabulary = pick(random, {10U, 40U, 40U, 200U})};
  WorkloadConfig& workload = config.workload;
  workload.vocabulary = config.model.vocabulary;
  workload.max_prompt_tokens = max_prompt_tokens(config.scheduler);
  workload.typical_prompt_tokens = std::max(1U, std::min(workload.max_prompt_tokens, random.skewed(2, 150)));
  workload.typical_new_tokens = random.chance(0.5) ? random.skewed(1, 60) : random.between(20, 200);
  if (random.chance(0.5)) config.faults = {.row_failure = 0.002, .device_failure = random.chance(0.3) ? 0.002 : 0.0};
  config.num_steps = std::min(max_steps, random.between(200, 3000));
  config.target_live = random.chance(0.5) ? random.skewed(1, 40) : random.between(10, 40);
  config.abort_chance = random.chance(0.7) ? 0.03 : 0.0;
  config.wait_chance = random.chance(0.5) ? 0.3 : 0.0;
  if (random.chance(0.25)) draw_pressure(config, random);
  return config;
}

}  // namespace coppice::sim
