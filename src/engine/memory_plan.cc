#include "engine/memory_plan.h"

#include <algorithm>
#include <fstream>

namespace coppice {
namespace {

constexpr uint32_t kMaxRunningRequests = 256;  // slots are cheap, but every one is a row of the widest step
constexpr uint32_t kMinPages = 3;              // one request of a page, its overrun, and one to spare

uint64_t read_number(const char* path) {
  std::ifstream file(path);
  uint64_t value = 0;
  return file >> value ? value : UINT64_MAX;  // "max" or no such file
}

std::string mebibytes(uint64_t bytes) { return std::to_string(bytes >> 20) + " MiB"; }

}  // namespace

uint64_t available_memory_bytes() {
  uint64_t available = 0;
  std::ifstream meminfo("/proc/meminfo");
  std::string key, unit;
  uint64_t kib = 0;
  while (meminfo >> key >> kib) {
    std::getline(meminfo, unit);
    if (key == "MemAvailable:") available = kib << 10;
  }
  const uint64_t limit = read_number("/sys/fs/cgroup/memory.max");
  if (limit == UINT64_MAX) return available;
  const uint64_t used = read_number("/sys/fs/cgroup/memory.current");
  return std::min(available, limit > used ? limit - used : 0);
}

Result<PoolPlan> plan_pool(const PoolRequest& request) {
  const uint64_t taken = request.weight_bytes + request.fixed_bytes;
  if (taken >= request.available_bytes) {
    return Error{ErrorCode::kUnavailable,
                 "too little memory: weights and activations need " + mebibytes(taken) + ", " +
                     mebibytes(request.available_bytes) + " are available; use a smaller model or free memory",
                 {}};
  }
  uint64_t pool_bytes = (request.available_bytes - taken) / 2;
  PoolPlan plan;
  plan.bound_by = "half of the memory left";
  if (request.mem_fraction_static > 0) {
    const auto share =
        static_cast<uint64_t>(static_cast<double>(request.available_bytes) * request.mem_fraction_static);
    pool_bytes = share > taken ? share - taken : 0;
    plan.bound_by = "--mem-fraction-static";
  }
  uint64_t pages = pool_bytes / request.page_bytes;
  const uint64_t context_pages = (uint64_t{request.context_length} + request.page_size - 1) / request.page_size + 1;
  // More slots than pages could never run at once.
  plan.max_running_requests = request.max_running_requests != 0
                                  ? request.max_running_requests
                                  : static_cast<uint32_t>(std::clamp<uint64_t>(pages / 2, 1, kMaxRunningRequests));
  if (const uint64_t most = context_pages * plan.max_running_requests; most < pages) {
    pages = most;
    plan.bound_by = "running requests x context length";
  }
  if (request.max_total_tokens != 0) {
    const uint64_t most = (uint64_t{request.max_total_tokens} + request.page_size - 1) / request.page_size;
    if (most < pages) {
      pages = most;
      plan.bound_by = "--max-total-tokens";
    }
  }
  if (pages < kMinPages) {
    return Error{ErrorCode::kUnavailable,
                 "too little memory for a KV pool: " + mebibytes(pages * request.page_bytes) + " by " + plan.bound_by +
                     ", " + std::to_string(kMinPages) + " pages of " + mebibytes(request.page_bytes) +
                     " are the least; raise it, or free memory",
                 {}};
  }
  plan.num_pages = static_cast<uint32_t>(std::min<uint64_t>(pages, UINT32_MAX / 2));
  plan.max_running_requests = std::min(plan.max_running_requests, plan.num_pages);
  return plan;
}

}  // namespace coppice
