// RootTable: namespaces and their roots, and which of them belong to one tenant.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/check.h"
#include "cache/cache_namespace.h"
#include "cache/node_slab.h"

namespace coppice {

struct Root {
  uint32_t node = kNil;  // kNil: the slot is free
  uint32_t num_handles = 0;
  std::string key;  // encoded namespace
  std::string tenant;
  uint32_t index_in_tenant = 0;
};

class RootTable {
 public:
  Root& operator[](uint32_t id) { return roots_[id]; }
  const Root& operator[](uint32_t id) const { return roots_[id]; }
  bool used(uint32_t id) const { return id < roots_.size() && roots_[id].node != kNil; }
  uint32_t num_slots() const { return static_cast<uint32_t>(roots_.size()); }
  uint32_t num_used() const { return static_cast<uint32_t>(by_key_.size()); }

  uint32_t find(const std::string& key) const {
    const auto found = by_key_.find(key);
    return found == by_key_.end() ? kNil : found->second;
  }

  uint32_t add(std::string key, const std::string& tenant, uint32_t node) {
    uint32_t id;
    if (!free_.empty()) {
      id = free_.back();
      free_.pop_back();
    } else {
      id = static_cast<uint32_t>(roots_.size());
      roots_.emplace_back();
    }
    std::vector<uint32_t>& peers = by_tenant_[tenant];
    by_key_.emplace(key, id);
    roots_[id] = {
        .node = node, .key = std::move(key), .tenant = tenant, .index_in_tenant = static_cast<uint32_t>(peers.size())};
    peers.push_back(id);
    return id;
  }

  void remove(uint32_t id) {
    Root& root = roots_[id];
    by_key_.erase(root.key);
    const auto peers = by_tenant_.find(root.tenant);
    CHECK(peers != by_tenant_.end());
    const uint32_t last = peers->second.back();
    roots_[last].index_in_tenant = root.index_in_tenant;
    peers->second[root.index_in_tenant] = last;
    peers->second.pop_back();
    if (peers->second.empty()) by_tenant_.erase(peers);
    root = Root();
    free_.push_back(id);
  }

  // Roots of the same tenant, itself included.
  const std::vector<uint32_t>& peers(uint32_t id) const { return by_tenant_.at(roots_[id].tenant); }

 private:
  std::vector<Root> roots_;
  std::vector<uint32_t> free_;
  std::unordered_map<std::string, uint32_t> by_key_;
  std::unordered_map<std::string, std::vector<uint32_t>> by_tenant_;
};

}  // namespace coppice
