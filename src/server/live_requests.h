// LiveRequests: what is between its parse and its last event, by the client's name and by the engine's.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/strong_id.h"

namespace coppice {

class Generation;

inline constexpr uint32_t kAllPrompts = UINT32_MAX;

struct LivePrompt {
  std::shared_ptr<Generation> generation;
  uint32_t prompt = 0;  // of the generation, or kAllPrompts
};

// Any thread.
class LiveRequests {
 public:
  // A request belongs to shard id % num_shards: the output thread that takes its events.
  explicit LiveRequests(size_t num_shards);

  // A shard for a new generation; all its ids come from it.
  uint32_t next_shard() { return next_shard_.fetch_add(1, std::memory_order_relaxed) % num_shards(); }
  RequestId next_id(uint32_t shard);
  uint32_t num_shards() const { return static_cast<uint32_t>(shards_.size()); }
  uint32_t shard_of(RequestId id) const { return static_cast<uint32_t>(id.value % shards_.size()); }

  // False when a live request has this name already.
  bool claim(const std::string& rid, LivePrompt prompt);
  void release(const std::string& rid);
  // Exact: a name that begins another does not find it.
  LivePrompt find(const std::string& rid) const;
  std::vector<std::shared_ptr<Generation>> all() const;  // each once

  void add(RequestId id, LivePrompt prompt);
  LivePrompt find(RequestId id) const;
  void remove(RequestId id);

  size_t size() const;
  bool wait_empty(std::chrono::milliseconds timeout);

 private:
  struct Shard {
    mutable std::mutex mutex;
    std::unordered_map<RequestId, LivePrompt> by_id;
  };
  std::vector<std::unique_ptr<Shard>> shards_;
  std::atomic<uint32_t> next_shard_{0};
  std::atomic<uint64_t> next_number_{1};
  mutable std::mutex mutex_;
  std::condition_variable empty_;
  std::unordered_map<std::string, LivePrompt> by_rid_;
};

}  // namespace coppice
