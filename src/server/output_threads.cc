#include "server/output_threads.h"

#include "server/generation.h"

namespace coppice {
namespace {

constexpr size_t kMaxSpent = 8;  // batches kept for reuse

}  // namespace

OutputThreads::OutputThreads(size_t num_threads, LiveRequests& live) : live_(live) {
  for (size_t i = 0; i < num_threads; ++i) workers_.push_back(std::make_unique<Worker>());
  for (uint32_t i = 0; i < num_threads; ++i) workers_[i]->thread = std::thread([this, i] { work(i); });
}

OutputThreads::~OutputThreads() { stop(); }

void OutputThreads::on_events(EventBatch& batch) {
  if (batch.events.empty()) return;
  const SharedBatch full = take_spent();
  std::swap(*full, batch);
  for (const auto& worker : workers_) {
    bool was_empty = false;
    {
      std::lock_guard lock(worker->mutex);
      was_empty = worker->batches.empty();
      worker->batches.push_back(full);
    }
    if (was_empty) worker->wake.notify_one();
  }
}

// Comes back to `spent_` when the last worker lets go of it.
OutputThreads::SharedBatch OutputThreads::take_spent() {
  std::unique_ptr<EventBatch> batch;
  {
    std::lock_guard lock(spent_mutex_);
    if (!spent_.empty()) {
      batch = std::move(spent_.back());
      spent_.pop_back();
    }
  }
  if (!batch) batch = std::make_unique<EventBatch>();
  return SharedBatch(batch.release(), [this](EventBatch* done) {
    std::unique_ptr<EventBatch> owned(done);
    owned->clear();
    std::lock_guard lock(spent_mutex_);
    if (spent_.size() < kMaxSpent) spent_.push_back(std::move(owned));
  });
}

void OutputThreads::work(uint32_t shard) {
  Worker& worker = *workers_[shard];
  std::vector<SharedBatch> batches;
  for (;;) {
    {
      std::unique_lock lock(worker.mutex);
      worker.wake.wait(lock, [&] { return worker.stopped || !worker.batches.empty(); });
      if (worker.batches.empty()) return;
      batches.swap(worker.batches);
    }
    for (const SharedBatch& batch : batches) process(shard, *batch);
    batches.clear();
  }
}

// Several batches that queued up behind a slow one still mean one message each; their streams merge in the source.
void OutputThreads::process(uint32_t shard, EventBatch& batch) {
  std::vector<ExchangePtr> to_wake;
  std::vector<std::shared_ptr<Generation>> touched;
  for (SequenceEvent& event : batch.events) {
    if (live_.shard_of(event.request) != shard) continue;
    LivePrompt live = live_.find(event.request);
    if (!live.generation) continue;  // ended before it was submitted
    if (live.generation->on_event(live.prompt, event, batch)) to_wake.push_back(live.generation->exchange());
    if (touched.empty() || touched.back() != live.generation) touched.push_back(std::move(live.generation));
  }
  for (const auto& generation : touched) generation->after_events();
  HttpServer::wake_all(to_wake);
}

void OutputThreads::stop() {
  for (const auto& worker : workers_) {
    {
      std::lock_guard lock(worker->mutex);
      worker->stopped = true;
    }
    worker->wake.notify_all();
    if (worker->thread.joinable()) worker->thread.join();
  }
}

}  // namespace coppice
