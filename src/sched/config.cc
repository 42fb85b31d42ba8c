#include "sched/config.h"

#include <algorithm>
#include <string>

namespace coppice {
namespace {

struct PolicyName {
  const char* name;
  SchedulePolicy policy;
};
constexpr PolicyName kPolicies[] = {
    {"lpm", SchedulePolicy::kLpm}, {"fcfs", SchedulePolicy::kFcfs},     {"dfs-weight", SchedulePolicy::kDfsWeight},
    {"lof", SchedulePolicy::kLof}, {"random", SchedulePolicy::kRandom}, {"priority", SchedulePolicy::kPriority},
};

// Tokens that one sequence can ever hold: the pool less one page, which a copied tail may need beside its source.
uint32_t capacity_tokens(const SchedulerConfig& config) {
  const uint64_t pages = config.num_pages > 0 ? config.num_pages - 1 : 0;
  const uint64_t tokens = pages * config.page_size;
  return static_cast<uint32_t>(std::min<uint64_t>(tokens, UINT32_MAX));
}

}  // namespace

Result<SchedulePolicy> parse_schedule_policy(std::string_view name) {
  for (const PolicyName& known : kPolicies) {
    if (name == known.name) return known.policy;
  }
  return invalid_argument("schedule_policy", "unknown schedule policy '" + std::string(name) +
                                                 "'; use lpm, fcfs, dfs-weight, lof, random or priority");
}

const char* to_string(SchedulePolicy policy) {
  for (const PolicyName& known : kPolicies) {
    if (policy == known.policy) return known.name;
  }
  return "unknown";
}

uint32_t max_prompt_tokens(const SchedulerConfig& config) {
  const uint32_t capacity = capacity_tokens(config);
  const uint32_t beside = 1 + config.overrun_tokens;
  const uint32_t by_pool = capacity > beside ? capacity - beside : 0;
  return std::min(by_pool, config.context_length > 0 ? config.context_length - 1 : 0);
}

uint32_t clip_max_new_tokens(const SchedulerConfig& config, uint32_t prompt_tokens, uint32_t max_new_tokens) {
  const uint32_t by_context = config.context_length - prompt_tokens;
  const uint32_t by_pool = capacity_tokens(config) - config.overrun_tokens - prompt_tokens;
  return std::min({max_new_tokens, by_context, by_pool});
}

Result<void> validate(const SchedulerConfig& config) {
  const auto refuse = [](const char* field, const char* what) { return invalid_argument(field, what); };
  if (config.page_size == 0) return refuse("page_size", "page_size must be at least 1");
  if (config.num_slots == 0) return refuse("max_running_requests", "max_running_requests must be at least 1");
  if (config.max_step_tokens == 0) return refuse("chunked_prefill_size", "chunked_prefill_size must be at least 1");
  if (config.most_prefill_tokens != 0 &&
      (config.max_prefill_tokens == 0 || config.max_prefill_tokens > config.most_prefill_tokens)) {
    return refuse("most_prefill_tokens",
                  "most_prefill_tokens must be at least max_prefill_tokens, which must be given");
  }
  if (config.max_step_rows == 0) return refuse("max_step_rows", "max_step_rows must be at least 1");
  if (config.max_logit_rows == 0) return refuse("max_logit_rows", "max_logit_rows must be at least 1");
  if (config.prefill_share == 0) return refuse("prefill_share", "prefill_share must be at least 1");
  if (config.max_matches == 0) return refuse("max_matches", "max_matches must be at least 1");
  if (config.target_step_us <= 0) return refuse("target_step_us", "target_step_us must be above 0");
  if (max_prompt_tokens(config) == 0) {
    return refuse("max_total_tokens",
                  "the KV pool or the context is too small for a prompt of one token; raise max_total_tokens or "
                  "context_length");
  }
  return {};
}

}  // namespace coppice
