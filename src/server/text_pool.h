// TextPool: the threads that parse, render templates and tokenize. Work waits in one bounded queue.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace coppice {

class TextPool {
 public:
  TextPool(size_t num_threads, size_t capacity);
  ~TextPool();  // stop()

  // Any thread, does not block. False when the queue is full or the pool stopped.
  bool try_run(std::function<void()> task);
  // Drops what waits, finishes what runs.
  void stop();

 private:
  void work();

  const size_t capacity_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> tasks_;
  bool stopped_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace coppice
