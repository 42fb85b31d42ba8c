// Where the memory goes: planned in whole at start, printed as a table, never grown afterwards.
#pragma once

#include <cstdint>
#include <string>

#include "base/result.h"

namespace coppice {

// Bytes that this process may still take: what the system has available, capped by the cgroup's limit.
uint64_t available_memory_bytes();

struct PoolRequest {
  uint64_t available_bytes = 0;  // before weights
  uint64_t weight_bytes = 0;
  uint64_t fixed_bytes = 0;           // activations, scratch, logits, RoPE table
  uint64_t page_bytes = 0;            // of one page in all layers
  uint32_t page_size = 16;            // tokens
  uint32_t context_length = 0;        // tokens
  uint32_t max_running_requests = 0;  // 0: not set
  uint32_t max_total_tokens = 0;      // 0: not set
  double mem_fraction_static = 0;     // of available_bytes, for weights and pool; 0: half of what the weights leave
};

struct PoolPlan {
  uint32_t num_pages = 0;
  uint32_t max_running_requests = 0;
  std::string bound_by;  // what set num_pages, for the table
};

// The smallest of: half the memory that is left (or mem_fraction_static), max_running_requests x context_length, and
// max_total_tokens. Errors say what to lower when not even one request of a page fits.
Result<PoolPlan> plan_pool(const PoolRequest& request);

}  // namespace coppice
