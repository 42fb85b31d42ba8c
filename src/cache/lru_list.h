// LruList: the unlocked nodes, newest first. A path is put back leaf first, so that every node is newer than those
// below it and the oldest is always a leaf. Roots and locked nodes are not in it.
#pragma once

#include "cache/node_slab.h"

namespace coppice {

class LruList {
 public:
  explicit LruList(NodeSlab& nodes) : nodes_(nodes) {}

  uint32_t newest() const { return newest_; }
  uint32_t oldest() const { return oldest_; }

  void push_newest(uint32_t id) { link(id, kNil, newest_); }
  void insert_newer_than(uint32_t id, uint32_t than) { link(id, nodes_[than].newer, than); }

  void remove(uint32_t id) {
    Node& node = nodes_[id];
    (node.newer == kNil ? newest_ : nodes_[node.newer].older) = node.older;
    (node.older == kNil ? oldest_ : nodes_[node.older].newer) = node.newer;
    node.newer = node.older = kNil;
  }

 private:
  void link(uint32_t id, uint32_t newer, uint32_t older) {
    nodes_[id].newer = newer;
    nodes_[id].older = older;
    (newer == kNil ? newest_ : nodes_[newer].older) = id;
    (older == kNil ? oldest_ : nodes_[older].newer) = id;
  }

  NodeSlab& nodes_;
  uint32_t newest_ = kNil;
  uint32_t oldest_ = kNil;
};

}  // namespace coppice
