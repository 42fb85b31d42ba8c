// BoundedQueue: many producers, one consumer, a fixed capacity and a close. Producers never block.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace coppice {

template <class T>
class BoundedQueue {
 public:
  explicit BoundedQueue(size_t capacity) : capacity_(capacity) {}
  BoundedQueue(const BoundedQueue&) = delete;
  BoundedQueue& operator=(const BoundedQueue&) = delete;

  // Any thread, does not block. False when full or closed; `item` is then untouched.
  bool try_push(T&& item) { return push(std::move(item), capacity_); }

  // For messages that must not be lost (results, aborts): over the capacity, refused only when closed.
  bool force_push(T&& item) { return push(std::move(item), SIZE_MAX); }

  // Consumer only. Takes everything there is into `out` (cleared first). Blocks until there is something, the queue
  // is closed, or `deadline` passes (nullopt: no deadline). False only when closed and empty.
  bool pop_all(std::vector<T>& out, std::optional<std::chrono::steady_clock::time_point> deadline = std::nullopt) {
    out.clear();
    std::unique_lock lock(mutex_);
    const auto ready = [this] { return !items_.empty() || closed_; };
    if (deadline) {
      wake_.wait_until(lock, *deadline, ready);
    } else {
      wake_.wait(lock, ready);
    }
    return take(out);
  }

  // Consumer only; takes what is there and returns at once.
  bool poll_all(std::vector<T>& out) {
    out.clear();
    std::lock_guard lock(mutex_);
    return take(out);
  }

  void close() {
    {
      std::lock_guard lock(mutex_);
      closed_ = true;
    }
    wake_.notify_all();
  }

  size_t size() const {
    std::lock_guard lock(mutex_);
    return items_.size();
  }

 private:
  bool push(T&& item, size_t capacity) {
    bool was_empty;
    {
      std::lock_guard lock(mutex_);
      if (closed_ || items_.size() >= capacity) return false;
      was_empty = items_.empty();
      items_.push_back(std::move(item));
    }
    // The one consumer takes everything when it wakes, so only the first item of a batch needs to wake it.
    if (was_empty) wake_.notify_one();
    return true;
  }

  bool take(std::vector<T>& out) {
    for (T& item : items_) out.push_back(std::move(item));
    items_.clear();
    return !out.empty() || !closed_;
  }

  const size_t capacity_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<T> items_;
  bool closed_ = false;
};

}  // namespace coppice
