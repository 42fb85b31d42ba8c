#include "server/live_requests.h"

#include <algorithm>

#include "base/check.h"

namespace coppice {

LiveRequests::LiveRequests(size_t num_shards) {
  CHECK(num_shards > 0);
  for (size_t i = 0; i < num_shards; ++i) shards_.push_back(std::make_unique<Shard>());
}

RequestId LiveRequests::next_id(uint32_t shard) {
  return RequestId(next_number_.fetch_add(1, std::memory_order_relaxed) * shards_.size() + shard);
}

bool LiveRequests::claim(const std::string& rid, LivePrompt prompt) {
  std::lock_guard lock(mutex_);
  return by_rid_.try_emplace(rid, std::move(prompt)).second;
}

void LiveRequests::release(const std::string& rid) {
  LivePrompt last;  // dropped without the lock
  std::lock_guard lock(mutex_);
  const auto it = by_rid_.find(rid);
  if (it == by_rid_.end()) return;
  last = std::move(it->second);
  by_rid_.erase(it);
  if (by_rid_.empty()) empty_.notify_all();
}

LivePrompt LiveRequests::find(const std::string& rid) const {
  std::lock_guard lock(mutex_);
  const auto it = by_rid_.find(rid);
  return it == by_rid_.end() ? LivePrompt{} : it->second;
}

std::vector<std::shared_ptr<Generation>> LiveRequests::all() const {
  std::vector<std::shared_ptr<Generation>> result;
  std::lock_guard lock(mutex_);
  result.reserve(by_rid_.size());
  for (const auto& [rid, prompt] : by_rid_) result.push_back(prompt.generation);
  std::ranges::sort(result);
  const auto repeated = std::ranges::unique(result);
  result.erase(repeated.begin(), repeated.end());
  return result;
}

void LiveRequests::add(RequestId id, LivePrompt prompt) {
  Shard& shard = *shards_[shard_of(id)];
  std::lock_guard lock(shard.mutex);
  shard.by_id.emplace(id, std::move(prompt));
}

LivePrompt LiveRequests::find(RequestId id) const {
  const Shard& shard = *shards_[shard_of(id)];
  std::lock_guard lock(shard.mutex);
  const auto it = shard.by_id.find(id);
  return it == shard.by_id.end() ? LivePrompt{} : it->second;
}

void LiveRequests::remove(RequestId id) {
  LivePrompt last;
  Shard& shard = *shards_[shard_of(id)];
  std::lock_guard lock(shard.mutex);
  const auto it = shard.by_id.find(id);
  if (it == shard.by_id.end()) return;
  last = std::move(it->second);
  shard.by_id.erase(it);
}

size_t LiveRequests::size() const {
  std::lock_guard lock(mutex_);
  return by_rid_.size();
}

bool LiveRequests::wait_empty(std::chrono::milliseconds timeout) {
  std::unique_lock lock(mutex_);
  return empty_.wait_for(lock, timeout, [this] { return by_rid_.empty(); });
}

}  // namespace coppice
