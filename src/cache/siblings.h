// Siblings: a node's children in the order of their first pages' tokens, as a treap through the nodes themselves, so
// that one more child costs no allocation and a root with 10^5 children stays fast. Since the order is lexicographic,
// the child with the longest common prefix is on the way down to where the tokens would stand.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <span>

#include "cache/node_slab.h"
#include "cache/page_table.h"

namespace coppice {

// Tokens that both begin with.
uint32_t common_prefix(std::span<const TokenId> a, std::span<const TokenId> b);
// Lexicographic; what is a prefix of the other comes first.
std::strong_ordering compare_tokens(std::span<const TokenId> a, std::span<const TokenId> b);

class Siblings {
 public:
  Siblings(NodeSlab& nodes, const PageTable& pages) : nodes_(nodes), pages_(pages) {}

  // Tokens of the node's first page: a node has more than one only when all are whole.
  std::span<const TokenId> key(uint32_t id) const {
    const Node& node = nodes_[id];
    return {pages_.tokens(node.head), node.num_tokens_last};
  }

  // No two children have the same key.
  void insert(uint32_t parent, uint32_t id);
  void erase(uint32_t parent, uint32_t id);
  // `id` takes the place of `old`, whose key it has.
  void replace(uint32_t parent, uint32_t old, uint32_t id);

  // Calls visit(child, common tokens) for the children on the way down to `tokens`: with the longest common prefix
  // among them. A child that is a prefix of the tokens is always visited.
  template <class Visit>
  void descend(uint32_t parent, std::span<const TokenId> tokens, Visit&& visit) const {
    for (uint32_t id = nodes_[parent].children; id != kNil;) {
      const std::span<const TokenId> other = key(id);
      const uint32_t common = common_prefix(tokens, other);
      visit(id, common);
      const bool goes_left = common == tokens.size() || (common < other.size() && tokens[common] < other[common]);
      id = goes_left ? nodes_[id].left : nodes_[id].right;
    }
  }

  // In order.
  void visit_all(uint32_t parent, const std::function<void(uint32_t)>& visit) const;

 private:
  uint32_t* link_to(uint32_t parent, uint32_t id);

  NodeSlab& nodes_;
  const PageTable& pages_;
};

}  // namespace coppice
