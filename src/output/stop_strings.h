// StopStrings: finds any of several strings in a stream of bytes, and knows what must be held back meanwhile.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace coppice {

// An Aho-Corasick automaton. A state is the longest suffix of the stream so far that is a prefix of any stop string,
// so its depth is exactly how many bytes are not yet certain. Immutable; any thread.
class StopStrings {
 public:
  using State = uint32_t;
  static constexpr State kStart = 0;

  explicit StopStrings(std::span<const std::string> strings);

  bool empty() const { return strings_.empty(); }
  // The state after one more byte. Constant time, amortized over the stream.
  State next(State state, uint8_t byte) const;
  // Bytes at the end of the stream that may become a stop string.
  uint32_t depth(State state) const { return nodes_[state].depth; }
  // The longest stop string that the stream ends with; null: none.
  const std::string* match(State state) const {
    const int32_t index = nodes_[state].match;
    return index < 0 ? nullptr : &strings_[static_cast<size_t>(index)];
  }

 private:
  struct Node {
    uint32_t first_edge = 0;  // into edges_, ordered by byte
    uint32_t num_edges = 0;
    State fallback = kStart;  // the longest proper suffix that is a prefix too
    uint32_t depth = 0;
    int32_t match = -1;  // into strings_
  };
  struct Edge {
    uint8_t byte;
    State target;
  };

  State target(State state, uint8_t byte) const;  // 0: no edge

  std::vector<std::string> strings_;
  std::vector<Node> nodes_;
  std::vector<Edge> edges_;
  std::array<State, 256> first_{};  // the start's edges: most bytes of most streams begin nothing
};

}  // namespace coppice
