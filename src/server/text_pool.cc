#include "server/text_pool.h"

namespace coppice {

TextPool::TextPool(size_t num_threads, size_t capacity) : capacity_(capacity) {
  for (size_t i = 0; i < num_threads; ++i) threads_.emplace_back([this] { work(); });
}

TextPool::~TextPool() { stop(); }

bool TextPool::try_run(std::function<void()> task) {
  {
    std::lock_guard lock(mutex_);
    if (stopped_ || tasks_.size() >= capacity_) return false;
    tasks_.push_back(std::move(task));
  }
  wake_.notify_one();
  return true;
}

void TextPool::stop() {
  std::deque<std::function<void()>> dropped;
  {
    std::lock_guard lock(mutex_);
    stopped_ = true;
    dropped.swap(tasks_);
  }
  wake_.notify_all();
  for (std::thread& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

void TextPool::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    wake_.wait(lock, [this] { return stopped_ || !tasks_.empty(); });
    if (stopped_) return;
    std::function<void()> task = std::move(tasks_.front());
    tasks_.pop_front();
    lock.unlock();
    task();
    task = nullptr;  // what it holds (a request's body) goes before the next wait
    lock.lock();
  }
}

}  // namespace coppice
