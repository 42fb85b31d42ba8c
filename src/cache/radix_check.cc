// Every property that the rest of the tree counts on, from the pages up.
#include <unordered_set>

#include "cache/radix_impl.h"

namespace coppice {

struct RadixTree::Impl::Sums {
  uint64_t nodes = 0;
  uint64_t handles = 0;
  uint64_t tokens = 0;
  uint64_t in_table = 0;
  uint64_t in_lru = 0;
  uint32_t pinned = 0;
  uint32_t unpinned = 0;
};

void RadixTree::check_invariants() const {
  const Impl& tree = *impl_;
  Impl::Sums sums;
  for (uint32_t root = 0; root < tree.roots.num_slots(); ++root) {
    if (!tree.roots.used(root)) continue;
    const uint32_t id = tree.roots[root].node;
    CHECK_EQ(tree.nodes[id].root, root);
    CHECK_EQ(tree.nodes[id].parent, id);
    CHECK_EQ(tree.roots.find(tree.roots[root].key), root);
    CHECK(tree.roots[root].num_handles > 0 || tree.nodes[id].locks > 0 || tree.nodes[id].children != kNil, "root", root,
          "is unused, but kept");
    tree.check_node(id, sums);
  }
  CHECK_EQ(sums.nodes, tree.nodes.num_used());
  CHECK_EQ(sums.handles, tree.num_handles);
  CHECK_EQ(sums.tokens, tree.num_cached_tokens);
  CHECK_EQ(sums.in_table, tree.table.size());
  CHECK_EQ(sums.pinned, tree.pool.counts().cached_pinned);
  CHECK_EQ(sums.unpinned, tree.pool.counts().cached_unpinned);
  tree.check_lru(sums);
}

void RadixTree::Impl::check_node(uint32_t id, Sums& sums) const {
  std::vector<uint32_t> left{id};
  while (!left.empty()) {
    id = left.back();
    left.pop_back();
    const Node& node = nodes[id];
    CHECK(nodes.used(id), "node", id, "is free");
    ++sums.nodes;
    if (!node.is_root()) {
      check_pages(id, sums);
      if (node.locks == 0) ++sums.in_lru;
    }
    const auto first_child = static_cast<ptrdiff_t>(left.size());
    check_children(id, left);
    uint32_t locked_children = 0;
    for (auto child = left.begin() + first_child; child != left.end(); ++child) {
      if (nodes[*child].locks > 0) ++locked_children;
    }
    CHECK_GE(node.locks, locked_children, "node", id);
    sums.handles += node.locks - locked_children;
  }
}

void RadixTree::Impl::check_children(uint32_t id, std::vector<uint32_t>& children) const {
  const Node& node = nodes[id];
  uint32_t count = 0;
  uint32_t before = kNil;
  siblings.visit_all(id, [&](uint32_t child) {
    children.push_back(child);
    ++count;
    CHECK_EQ(nodes[child].parent, id, "child", child);
    CHECK_EQ(nodes[child].root, node.root, "child", child);
    CHECK_EQ(nodes[child].first_page, node.end_page(), "child", child);
    for (const uint32_t lower : {nodes[child].left, nodes[child].right}) {
      CHECK(lower == kNil || nodes[lower].priority <= nodes[child].priority, "order of", lower, "under", child);
    }
    if (before != kNil) {
      CHECK(compare_tokens(siblings.key(before), siblings.key(child)) < 0, "nodes", before, child);
      CHECK_LT(common_prefix(siblings.key(before), siblings.key(child)), siblings.key(before).size(), "partial node",
               before, "is a prefix of node", child);
    }
    before = child;
  });
  CHECK_EQ(count, node.num_children, "node", id);
}

void RadixTree::Impl::check_pages(uint32_t id, Sums& sums) const {
  const Node& node = nodes[id];
  CHECK_GT(node.num_pages(), 0U, "node", id);
  const bool partial = node.num_tokens_last < page_size;
  CHECK_LE(node.num_tokens_last, page_size, "node", id);
  CHECK(!partial || (node.num_pages() == 1 && node.children == kNil && node.locks == 0), "partial node", id);
  uint64_t chain = chain_at(node, 0);
  uint32_t num_held = 0;
  for (const PageId page : node.pages) {
    const uint32_t num_tokens = page == node.pages.back() ? node.num_tokens_last : page_size;
    CHECK_EQ(static_cast<int>(pool.state(page)), static_cast<int>(PageState::kCached), "page", page);
    CHECK_EQ(pages.node(page), id, "page", page);
    chain = hasher.page(chain, {pages.tokens(page), num_tokens});
    CHECK_EQ(pages.hash(page), chain, "page", page);
    if (pages.num_holds(page) > 0) ++num_held;
    ++(node.locks > 0 || pages.num_holds(page) > 0 ? sums.pinned : sums.unpinned);
    sums.tokens += num_tokens;
  }
  CHECK_EQ(node.end_hash, chain, "node", id);
  CHECK_EQ(node.head, node.pages.front(), "node", id);
  CHECK_EQ(num_held, node.num_held, "node", id);
  if (!partial) {
    ++sums.in_table;
    CHECK_EQ(find_child(node.parent, pages.hash(node.pages.front()), pages.tokens(node.pages.front())), id);
  }
}

void RadixTree::Impl::check_lru(const Sums& sums) const {
  std::unordered_set<uint32_t> seen;
  uint32_t newer = kNil;
  for (uint32_t id = lru.newest(); id != kNil; id = nodes[id].older) {
    const Node& node = nodes[id];
    CHECK(nodes.used(id) && !node.is_root() && node.locks == 0, "node", id, "cannot be evicted, but is listed");
    CHECK_EQ(node.newer, newer, "node", id);
    CHECK(nodes[node.parent].is_root() || nodes[node.parent].locks > 0 || seen.contains(node.parent), "node", id,
          "is newer than its parent");
    CHECK(newer == kNil || nodes[newer].last_use >= node.last_use, "node", id, "is older than its place");
    CHECK(seen.insert(id).second, "node", id, "is listed twice");
    newer = id;
  }
  CHECK_EQ(lru.oldest(), newer);
  CHECK_EQ(seen.size(), sums.in_lru);
}

}  // namespace coppice
