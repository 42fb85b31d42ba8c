#include "sched/waiting_queue.h"

#include <algorithm>
#include <tuple>

#include "base/check.h"
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
      overdue_tokens_(config.overdue_tokens > 0 ? config.overdue_tokens : uint64_t{32} * config.max_step_tokens),
      life_order_{config.policy == SchedulePolicy::kPriority} {}

void WaitingQueue::add(Sequence& sequence) {
  if (sequence.state == SequenceState::kRetracted) {
    retracted_.insert(std::upper_bound(retracted_.begin(), retracted_.end(), &sequence, life_order_), &sequence);
  } else {
    queued_.push_back(&sequence);
  }
}

void WaitingQueue::remove(Sequence& sequence) {
  kv_.leave(sequence);
  erase_one(sequence.state == SequenceState::kRetracted ? retracted_ : queued_, sequence);
}

std::span<Sequence* const> WaitingQueue::order(uint64_t served_tokens, uint64_t step) {
  const bool by_prefix = config_.policy == SchedulePolicy::kLpm || config_.policy == SchedulePolicy::kDfsWeight;
  if (config_.policy == SchedulePolicy::kFcfs || queued_.size() <= 1) {
    ordered_.assign(queued_.begin(), queued_.end());
    return ordered_;
  }
  if (by_prefix) refresh_matches();
  if (config_.policy == SchedulePolicy::kDfsWeight) weigh_nodes();
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
  const auto matched = sequence.stands ? static_cast<int64_t>(sequence.match.total_tokens()) : 0;
  switch (config_.policy) {
    case SchedulePolicy::kLpm:
      return {-matched, 0, &sequence};
    case SchedulePolicy::kDfsWeight: {
      const int64_t weight = sequence.stands ? node_weights_[sequence.match.node.value] : 0;
      const int64_t node = sequence.stands ? sequence.match.node.value : 0;
      return {-(weight << 32) + node, -matched, &sequence};
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

void WaitingQueue::weigh_nodes() {
  std::fill(node_weights_.begin(), node_weights_.end(), 0);
  for (const Sequence* sequence : queued_) {
    if (!sequence->stands) continue;
    const uint32_t node = sequence->match.node.value;
    if (node >= node_weights_.size()) node_weights_.resize(node + 1, 0);
    ++node_weights_[node];
  }
}

}  // namespace coppice
