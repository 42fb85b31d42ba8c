// Workload: requests that share prefixes in all the ways that real ones do: families with a common start, turns of a
// conversation, forks, equal prompts, several samples, salts; and every parameter that the scheduler reads.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "request/request.h"
#include "sched/config.h"
#include "sim/random.h"

namespace coppice::sim {

struct WorkloadConfig {
  uint32_t vocabulary = 40;
  uint32_t typical_prompt_tokens = 60;
  uint32_t typical_new_tokens = 30;
  uint32_t max_prompt_tokens = 0;  // that the server takes
};

class Workload {
 public:
  Workload(const WorkloadConfig& config, uint64_t seed);

  // One request, or sometimes a batch of equal ones.
  std::vector<std::unique_ptr<Request>> next(int64_t now_us);
  // A conversation that a later request may go on from.
  void remember(std::vector<TokenId> history);

  static constexpr uint32_t kNumNamespaces = 4;
  static CacheNamespace cache_namespace(uint32_t index);

 private:
  std::vector<TokenId> draw_prompt();
  void append_random(std::vector<TokenId>& tokens, uint32_t num_tokens);
  void draw_params(Request& request);
  void draw_logprobs(Request& request);

  const WorkloadConfig config_;
  Random random_;
  uint64_t last_id_ = 0;
  std::vector<std::vector<TokenId>> families_;
  std::vector<std::vector<TokenId>> conversations_;
};

}  // namespace coppice::sim
