// WorkerTeam: the compute threads. The caller is worker 0; run() is a fork and a join over all workers.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <thread>
#include <type_traits>
#include <vector>

namespace coppice {

class WorkerTeam {
 public:
  // Starts num_workers - 1 threads, `nice` steps below the default priority (0: as the caller), and sets the calling
  // thread's own priority too when it is worker 0's: call from the thread that will call run().
  explicit WorkerTeam(size_t num_workers, int nice = 0);
  ~WorkerTeam();
  WorkerTeam(const WorkerTeam&) = delete;
  WorkerTeam& operator=(const WorkerTeam&) = delete;

  size_t num_workers() const { return threads_.size() + 1; }

  // Calls body(worker) once for each worker in [0, num_workers), this thread being worker 0, and returns when all have
  // ended. One caller at a time. Everything written before run() is seen by the workers, and theirs after it.
  template <class Body>
  void run(Body&& body) {
    using Plain = std::remove_reference_t<Body>;
    dispatch([](void* context, size_t worker) { (*static_cast<Plain*>(context))(worker); },
             const_cast<void*>(static_cast<const void*>(&body)));
  }

 private:
  using Task = void (*)(void* context, size_t worker);
  void dispatch(Task task, void* context);
  void work(size_t worker);

  // Workers spin this long between two runs before they sleep: the ops of one step follow each other within
  // microseconds, and a futex wake costs 5 to 50.
  static constexpr int64_t kSpinUs = 50;

  Task task_ = nullptr;
  void* context_ = nullptr;
  alignas(64) std::atomic<uint32_t> generation_{0};
  alignas(64) std::atomic<uint32_t> pending_{0};
  alignas(64) std::atomic<uint32_t> sleepers_{0};
  std::atomic<bool> stop_{false};
  std::vector<std::thread> threads_;
};

// CPUs this process may use: the affinity mask, capped by the cgroup's CPU quota (rounded up). At least 1.
size_t usable_cpus();

}  // namespace coppice
