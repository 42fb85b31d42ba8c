// WaitingQueue: samples that wait, and in which order the policy would admit them. Retracted ones come first, in their
// order for life; then overdue ones by arrival; then the policy's choice.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "request/sequence.h"
#include "sched/config.h"
#include "sched/kv_space.h"

namespace coppice {

// (priority, first admission): who keeps pages when there are too few. Priorities count under their policy only.
struct LifeOrder {
  bool by_priority = false;
  bool operator()(const Sequence* a, const Sequence* b) const {
    if (by_priority && a->request().priority != b->request().priority) {
      return a->request().priority > b->request().priority;
    }
    return a->admission < b->admission;
  }
};

class WaitingQueue {
 public:
  WaitingQueue(const SchedulerConfig& config, KvSpace& kv);

  void add(Sequence& sequence);  // queued or retracted, by its state
  void remove(Sequence& sequence);
  void follow(Sequence& sequence);  // a queued one waits for another's prompt; a retracted one waits as it is
  uint32_t num_following() const { return num_following_; }
  bool empty() const { return queued_.empty() && retracted_.empty(); }
  uint32_t size() const { return static_cast<uint32_t>(queued_.size() + retracted_.size()); }
  std::span<Sequence* const> queued() const { return queued_; }
  std::span<Sequence* const> retracted() const { return retracted_; }

  // A retracted sequence at the head keeps everybody else out; nullptr: none.
  Sequence* first_retracted() const { return retracted_.empty() ? nullptr : retracted_.front(); }

  // Queued samples in the order of the policy. `served_tokens` so far, for the age bound; prefixes are matched again
  // only where the tree changed, at most config.max_matches of them. Valid until the queue changes.
  std::span<Sequence* const> order(uint64_t served_tokens, uint64_t step);
  bool overdue(const Sequence& sequence, uint64_t served_tokens) const {
    return served_tokens - sequence.served_at_arrival > overdue_tokens_;
  }
  // As many full steps as make a request overdue are counted at the steps' present size, so that they take about as
  // long whatever the machine does.
  void set_step_tokens(uint32_t step_tokens) {
    if (config_.overdue_tokens == 0) overdue_tokens_ = uint64_t{32} * step_tokens;
  }

 private:
  // Smaller goes first; equal ones by arrival.
  struct Ranked {
    int64_t first = 0;
    int64_t second = 0;
    Sequence* sequence = nullptr;
  };
  // Of the nodes from the root to where somebody waits, for dfs-weight.
  struct PathNode {
    NodeId id;
    NodeId parent;
    uint32_t weight = 0;  // waiting samples at or below it
    uint32_t number = 0;
  };
  void refresh_matches();
  Ranked rank(Sequence& sequence, uint64_t step) const;
  const PathNode* path_node(NodeId node) const;
  // Numbers the nodes that waiting samples stand on in depth-first order, heavier subtrees first.
  void number_nodes();
  void add_path(NodeId node);

  const SchedulerConfig& config_;
  KvSpace& kv_;
  uint64_t overdue_tokens_;
  const LifeOrder life_order_;
  std::vector<Sequence*> queued_;     // by arrival
  std::vector<Sequence*> retracted_;  // by life order
  std::vector<Sequence*> ordered_;
  std::vector<Ranked> ranked_;
  std::vector<PathNode> path_nodes_;
  std::vector<uint32_t> path_index_;  // [node]: into path_nodes_, if that one has the node's id
  size_t refresh_cursor_ = 0;
  uint32_t num_following_ = 0;
};

}  // namespace coppice
