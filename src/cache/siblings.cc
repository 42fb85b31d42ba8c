#include "cache/siblings.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace coppice {

uint32_t common_prefix(std::span<const TokenId> a, std::span<const TokenId> b) {
  const size_t bound = std::min(a.size(), b.size());
  size_t common = 0;
  while (common < bound && a[common] == b[common]) ++common;
  return static_cast<uint32_t>(common);
}

std::strong_ordering compare_tokens(std::span<const TokenId> a, std::span<const TokenId> b) {
  const uint32_t common = common_prefix(a, b);
  if (common == a.size() || common == b.size()) return a.size() <=> b.size();
  return a[common] <=> b[common];
}

uint32_t* Siblings::link_to(uint32_t parent, uint32_t id) {
  const std::span<const TokenId> tokens = key(id);
  uint32_t* link = &nodes_[parent].children;
  while (*link != id) {
    CHECK(*link != kNil, "node", id, "is not among the children of", parent);
    Node& other = nodes_[*link];
    link = compare_tokens(tokens, key(*link)) < 0 ? &other.left : &other.right;
  }
  return link;
}

void Siblings::insert(uint32_t parent, uint32_t id) {
  const std::span<const TokenId> tokens = key(id);
  Node& node = nodes_[id];
  uint32_t* link = &nodes_[parent].children;
  while (*link != kNil && nodes_[*link].priority >= node.priority) {
    Node& other = nodes_[*link];
    link = compare_tokens(tokens, key(*link)) < 0 ? &other.left : &other.right;
  }
  // The subtree there is cut in two along the path of the new key.
  uint32_t rest = *link;
  *link = id;
  uint32_t* less = &node.left;
  uint32_t* greater = &node.right;
  while (rest != kNil) {
    if (compare_tokens(tokens, key(rest)) < 0) {
      *greater = rest;
      greater = &nodes_[rest].left;
      rest = *greater;
    } else {
      *less = rest;
      less = &nodes_[rest].right;
      rest = *less;
    }
  }
  *less = *greater = kNil;
  ++nodes_[parent].num_children;
}

void Siblings::erase(uint32_t parent, uint32_t id) {
  uint32_t* link = link_to(parent, id);
  Node& node = nodes_[id];
  uint32_t left = node.left;
  uint32_t right = node.right;
  while (left != kNil && right != kNil) {
    if (nodes_[left].priority >= nodes_[right].priority) {
      *link = left;
      link = &nodes_[left].right;
      left = *link;
    } else {
      *link = right;
      link = &nodes_[right].left;
      right = *link;
    }
  }
  *link = left != kNil ? left : right;
  node.left = node.right = kNil;
  --nodes_[parent].num_children;
}

void Siblings::replace(uint32_t parent, uint32_t old, uint32_t id) {
  *link_to(parent, old) = id;
  Node& from = nodes_[old];
  Node& to = nodes_[id];
  to.left = std::exchange(from.left, kNil);
  to.right = std::exchange(from.right, kNil);
  std::swap(to.priority, from.priority);
}

void Siblings::visit_all(uint32_t parent, const std::function<void(uint32_t)>& visit) const {
  std::vector<uint32_t> path;
  uint32_t id = nodes_[parent].children;
  while (id != kNil || !path.empty()) {
    for (; id != kNil; id = nodes_[id].left) path.push_back(id);
    id = path.back();
    path.pop_back();
    visit(id);
    id = nodes_[id].right;
  }
}

}  // namespace coppice
