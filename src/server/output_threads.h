// OutputThreads: take the engine's events and turn them into text. A request stays on one of them, so that its events
// stay in order; a batch reaches the I/O thread as one message.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "engine/engine.h"
#include "net/http_server.h"
#include "server/live_requests.h"

namespace coppice {

class OutputThreads final : public EventSink {
 public:
  OutputThreads(size_t num_threads, LiveRequests& live);
  ~OutputThreads() override;  // stop()

  // Engine thread. Swaps the batch for a spent one; never waits for an output thread's work.
  void on_events(EventBatch& batch) override;
  // Finishes what is queued and joins.
  void stop();

 private:
  using SharedBatch = std::shared_ptr<EventBatch>;
  struct Worker {
    std::mutex mutex;
    std::condition_variable wake;
    std::vector<SharedBatch> batches;
    bool stopped = false;
    std::thread thread;
  };

  void work(uint32_t shard);
  void process(uint32_t shard, EventBatch& batch);
  SharedBatch take_spent();

  LiveRequests& live_;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::mutex spent_mutex_;
  std::vector<std::unique_ptr<EventBatch>> spent_;
};

}  // namespace coppice
