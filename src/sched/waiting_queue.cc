#include "sched/waiting_queue.h"

#include <algorithm>
#include <tuple>

#include "base/check.h"
#include "sched/lifecycle.h"
#include "sched/random.h"

namespace coppice {
namespace {

void erase_one(std::vector<Sequence*>& from, Sequence& sequence) {
  const auto found = std::find(from.begin(), from.end(), &sequence);
  CHECK(found != from.end(), "sequence", sequence.serial, "is not in the queue");
  from.erase(found);
}

}  // namespace

WaitingQueue::WaitingQueue(const SchedulerConfig& config, KvSpace& kv)
    : config_(config),
      kv_(kv),
      overdue_tokens_(config.overdue_tokens),
      life_order_{config.policy == SchedulePolicy::kPriority} {
  set_step_tokens(config.max_step_tokens);
}

void WaitingQueue::add(Sequence& sequence) {
  if (sequence.state == SequenceState::kRetracted) {
    retracted_.insert(std::upper_bound(retracted_.begin(), retracted_.end(), &sequence, life_order_), &sequence);
  } else {
    queued_.push_back(&sequence);
  }
}

void WaitingQueue::follow(Sequence& sequence) {
  if (sequence.state != SequenceState::kQueued) return;
  advance(sequence, LifeEvent::kFollow);
  ++num_following_;
}

void WaitingQueue::remove(Sequence& sequence) {
  kv_.leave(sequence);
  if (sequence.state == SequenceState::kFollowing) --num_following_;
  erase_one(sequence.state == SequenceState::kRetracted ? retracted_ : queued_, sequence);
}

std::span<Sequence* const> WaitingQueue::order(uint64_t served_tokens, uint64_t step) {
  const bool by_prefix = config_.policy == SchedulePolicy::kLpm || config_.policy == SchedulePolicy::kDfsWeight;
  if (config_.policy == SchedulePolicy::kFcfs || queued_.size() <= 1) {
    ordered_.assign(queued_.begin(), queued_.end());
    return ordered_;
  }
  if (by_prefix) refresh_matches();
  if (config_.policy == SchedulePolicy::kDfsWeight) number_nodes();
  ranked_.clear();
  size_t num_wanted = config_.max_matches;
  const bool ages = config_.policy != SchedulePolicy::kPriority;
  for (Sequence* sequence : queued_) {
    Ranked ranked = ages && overdue(*sequence, served_tokens) ? Ranked{INT64_MIN, 0, sequence} : rank(*sequence, step);
    ranked_.push_back(ranked);
    if (sequence->state == SequenceState::kFollowing) ++num_wanted;  // looked at without a match
  }
  num_wanted = std::min(num_wanted, ranked_.size());
  std::partial_sort(ranked_.begin(), ranked_.begin() + static_cast<ptrdiff_t>(num_wanted), ranked_.end(),
                    [](const Ranked& a, const Ranked& b) {
                      return std::tuple(a.first, a.second, a.sequence->arrival) <
                             std::tuple(b.first, b.second, b.sequence->arrival);
                    });
  ordered_.clear();
  for (size_t i = 0; i < num_wanted; ++i) ordered_.push_back(ranked_[i].sequence);
  return ordered_;
}

WaitingQueue::Ranked WaitingQueue::rank(Sequence& sequence, uint64_t step) const {
  const int64_t matched = sequence.matched_tokens();
  switch (config_.policy) {
    case SchedulePolicy::kLpm:
      return {-matched, 0, &sequence};
    case SchedulePolicy::kDfsWeight: {
      const PathNode* node = sequence.stands ? path_node(sequence.match.node) : nullptr;
      return {node == nullptr ? INT64_MAX : int64_t{node->number}, -matched, &sequence};
    }
    case SchedulePolicy::kLof:
      return {-static_cast<int64_t>(sequence.group->max_new_tokens), 0, &sequence};
    case SchedulePolicy::kRandom: {
      const uint64_t draw = mix64(config_.random_seed ^ step, sequence.serial);
      return {static_cast<int64_t>(draw >> 1), 0, &sequence};
    }
    case SchedulePolicy::kPriority:
      return {-int64_t{sequence.request().priority}, 0, &sequence};
    case SchedulePolicy::kFcfs:
      break;
  }
  return {0, 0, &sequence};
}

void WaitingQueue::refresh_matches() {
  uint32_t num_matches = 0;
  const size_t size = queued_.size();
  size_t looked = 0;
  for (; looked < size && num_matches < config_.max_matches; ++looked) {
    Sequence& sequence = *queued_[(refresh_cursor_ + looked) % size];
    if (kv_.stands_firm(sequence)) continue;
    kv_.stand(sequence, kv_.match(sequence));
    ++num_matches;
  }
  refresh_cursor_ = (refresh_cursor_ + looked) % size;
}

const WaitingQueue::PathNode* WaitingQueue::path_node(NodeId node) const {
  if (node.value >= path_index_.size()) return nullptr;
  const uint32_t index = path_index_[node.value];
  return index < path_nodes_.size() && path_nodes_[index].id == node ? &path_nodes_[index] : nullptr;
}

void WaitingQueue::add_path(NodeId node) {
  // Up to the root, or to a node that another path has brought.
  for (;;) {
    if (path_node(node) != nullptr) return;
    if (node.value >= path_index_.size()) path_index_.resize(node.value + 1, 0);
    path_index_[node.value] = static_cast<uint32_t>(path_nodes_.size());
    const NodeId parent = kv_.tree().parent(node);
    path_nodes_.push_back({.id = node, .parent = parent});
    if (parent == node) return;
    node = parent;
  }
}

void WaitingQueue::number_nodes() {
  path_nodes_.clear();
  const auto stands = [this](const Sequence* s) { return s->stands && kv_.tree().node_version(s->match.node) != 0; };
  for (const Sequence* sequence : queued_) {
    if (!stands(sequence)) continue;
    add_path(sequence->match.node);
    for (NodeId node = sequence->match.node;;) {
      PathNode& path = path_nodes_[path_index_[node.value]];
      ++path.weight;
      if (path.parent == node) break;
      node = path.parent;
    }
  }
  // Depth first without recursion: a node's children are pushed lightest first, so that the heaviest is popped next.
  std::vector<std::vector<uint32_t>> children(path_nodes_.size());
  std::vector<uint32_t> open;
  for (uint32_t i = 0; i < path_nodes_.size(); ++i) {
    const PathNode& node = path_nodes_[i];
    (node.parent == node.id ? open : children[path_index_[node.parent.value]]).push_back(i);
  }
  const auto lighter = [this](uint32_t a, uint32_t b) {
    return std::tuple(path_nodes_[a].weight, path_nodes_[b].id) < std::tuple(path_nodes_[b].weight, path_nodes_[a].id);
  };
  std::sort(open.begin(), open.end(), lighter);
  uint32_t number = 0;
  while (!open.empty()) {
    const uint32_t at = open.back();
    open.pop_back();
    path_nodes_[at].number = number++;
    std::sort(children[at].begin(), children[at].end(), lighter);
    open.insert(open.end(), children[at].begin(), children[at].end());
  }
}

}  // namespace coppice
