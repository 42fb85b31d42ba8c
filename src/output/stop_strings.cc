#include "output/stop_strings.h"

#include <algorithm>
#include <map>

namespace coppice {

StopStrings::StopStrings(std::span<const std::string> strings) {
  std::vector<std::map<uint8_t, State>> children(1);
  nodes_.emplace_back();
  for (const std::string& text : strings) {
    if (text.empty()) continue;
    State state = kStart;
    for (const char c : text) {
      auto [edge, added] = children[state].try_emplace(static_cast<uint8_t>(c), static_cast<State>(nodes_.size()));
      const State next_state = edge->second;
      if (added) {
        const uint32_t depth = nodes_[state].depth + 1;
        nodes_.push_back({.depth = depth});
        children.emplace_back();
      }
      state = next_state;
    }
    if (nodes_[state].match < 0) {
      nodes_[state].match = static_cast<int32_t>(strings_.size());
      strings_.push_back(text);
    }
  }
  for (State state = 0; state < nodes_.size(); ++state) {
    nodes_[state].first_edge = static_cast<uint32_t>(edges_.size());
    nodes_[state].num_edges = static_cast<uint32_t>(children[state].size());
    for (const auto& [byte, target] : children[state]) edges_.push_back({byte, target});
  }
  for (const auto& [byte, target] : children[kStart]) first_[byte] = target;

  // Breadth first: a node's fallback is shallower than the node.
  std::vector<State> queue{kStart};
  for (size_t i = 0; i < queue.size(); ++i) {
    const State parent = queue[i];
    for (const auto& [byte, child] : children[parent]) {
      if (parent != kStart) nodes_[child].fallback = next(nodes_[parent].fallback, byte);
      if (nodes_[child].match < 0) nodes_[child].match = nodes_[nodes_[child].fallback].match;
      queue.push_back(child);
    }
  }
}

StopStrings::State StopStrings::target(State state, uint8_t byte) const {
  if (state == kStart) return first_[byte];
  const Node& node = nodes_[state];
  const auto begin = edges_.begin() + node.first_edge;
  const auto end = begin + node.num_edges;
  const auto edge = std::lower_bound(begin, end, byte, [](const Edge& e, uint8_t b) { return e.byte < b; });
  return edge != end && edge->byte == byte ? edge->target : kStart;
}

StopStrings::State StopStrings::next(State state, uint8_t byte) const {
  while (true) {
    const State found = target(state, byte);
    if (found != kStart || state == kStart) return found;
    state = nodes_[state].fallback;
  }
}

}  // namespace coppice
