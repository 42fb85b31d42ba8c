#include "base/worker_team.h"

#include <pthread.h>
#include <sched.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>

namespace coppice {
namespace {

void relax() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#endif
}

void lower_priority(int nice) {
  // On Linux the priority belongs to the thread; a refusal only costs fairness, so it is not an error.
  if (nice != 0) (void)setpriority(PRIO_PROCESS, 0, nice);
}

// Spins until `changed()`, at most `spin_us`; true when it changed. The clock costs 20 ns, so it is read now and then.
template <class Changed>
bool spin_until(Changed changed, int64_t spin_us) {
  using Clock = std::chrono::steady_clock;
  const auto end = Clock::now() + std::chrono::microseconds(spin_us);
  do {
    for (int i = 0; i < 64; ++i) {
      if (changed()) return true;
      relax();
    }
  } while (Clock::now() < end);
  return changed();
}

size_t quota_cpus() {
  std::ifstream file("/sys/fs/cgroup/cpu.max");  // "max 100000" or "200000 100000"
  std::string quota;
  double period = 0;
  if (!(file >> quota >> period) || quota == "max" || period <= 0) return SIZE_MAX;
  try {
    return static_cast<size_t>(std::max(1.0, std::stod(quota) / period + 0.999));
  } catch (...) {
    return SIZE_MAX;
  }
}

}  // namespace

WorkerTeam::WorkerTeam(size_t num_workers, int nice) {
  lower_priority(nice);
  for (size_t worker = 1; worker < num_workers; ++worker) {
    threads_.emplace_back([this, worker, nice] {
      pthread_setname_np(pthread_self(), "compute");  // as `top -H` shows it
      lower_priority(nice);
      work(worker);
    });
  }
}

WorkerTeam::~WorkerTeam() {
  stop_ = true;
  generation_.fetch_add(1);
  generation_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void WorkerTeam::dispatch(Task task, void* context) {
  if (threads_.empty()) return task(context, 0);
  task_ = task;
  context_ = context;
  pending_.store(static_cast<uint32_t>(threads_.size()), std::memory_order_relaxed);
  generation_.fetch_add(1, std::memory_order_seq_cst);
  if (sleepers_.load(std::memory_order_seq_cst) != 0) generation_.notify_all();
  task(context, 0);
  // The others finish within an op's imbalance; sleeping here would cost more than it saves, but a descheduled
  // worker may need this CPU, so yield after a while.
  while (!spin_until([this] { return pending_.load(std::memory_order_acquire) == 0; }, kSpinUs)) {
    std::this_thread::yield();
  }
}

void WorkerTeam::work(size_t worker) {
  uint32_t seen = 0;
  for (;;) {
    const auto changed = [&] { return generation_.load(std::memory_order_seq_cst) != seen; };
    if (!spin_until(changed, kSpinUs)) {
      sleepers_.fetch_add(1, std::memory_order_seq_cst);
      while (!changed()) generation_.wait(seen, std::memory_order_seq_cst);
      sleepers_.fetch_sub(1, std::memory_order_seq_cst);
    }
    seen = generation_.load(std::memory_order_seq_cst);
    if (stop_) return;
    task_(context_, worker);
    pending_.fetch_sub(1, std::memory_order_release);
  }
}

size_t usable_cpus() {
  cpu_set_t set;
  CPU_ZERO(&set);
  size_t affinity = 1;
  if (sched_getaffinity(0, sizeof set, &set) == 0) affinity = static_cast<size_t>(CPU_COUNT(&set));
  return std::max<size_t>(1, std::min(affinity, quota_cpus()));
}

}  // namespace coppice
