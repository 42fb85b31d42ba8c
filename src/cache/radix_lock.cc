// Locks, holds, and the changes of shape that insertion and eviction are made of.
#include <algorithm>

#include "cache/radix_impl.h"

namespace coppice {

// A node counts the handles that end at it and its locked children, so both walks stop at the first node that somebody
// else has locked.
void RadixTree::Impl::lock(uint32_t id) {
  while (true) {
    Node& node = nodes[id];
    if (node.locks++ > 0 || node.is_root()) return;
    lru.remove(id);
    pool.pin(node.num_pages() - node.num_held);
    id = node.parent;
  }
}

void RadixTree::Impl::unlock(uint32_t id) {
  ++last_use;
  while (true) {
    Node& node = nodes[id];
    CHECK_GT(node.locks, 0U, "node", id, "is not locked");
    if (--node.locks > 0) return;
    if (node.is_root()) return recycle_if_unused(node.root);
    node.last_use = last_use;
    lru.push_newest(id);
    pool.unpin(node.num_pages() - node.num_held);
    id = node.parent;
  }
}

uint32_t RadixTree::Impl::split(uint32_t id, uint32_t num_pages) {
  const uint32_t upper_id = nodes.make();
  Node& lower = nodes[id];
  Node& upper = nodes[upper_id];
  CHECK(num_pages > 0 && num_pages < lower.num_pages(), "split of node", id, "at", num_pages);
  upper.parent = lower.parent;
  upper.root = lower.root;
  upper.first_page = lower.first_page;
  upper.num_tokens_last = page_size;
  upper.last_use = lower.last_use;
  upper.pages.assign(lower.pages.begin(), lower.pages.begin() + num_pages);
  upper.head = upper.pages.front();
  upper.end_hash = pages.hash(upper.pages.back());
  for (const PageId page : upper.pages) {
    pages.node(page) = upper_id;
    if (pages.num_holds(page) > 0) ++upper.num_held;
  }
  siblings.replace(lower.parent, id, upper_id);
  table.replace(pages.hash(upper.pages.front()), id, upper_id);

  lower.pages.erase(lower.pages.begin(), lower.pages.begin() + num_pages);
  lower.head = lower.pages.front();
  lower.num_held -= upper.num_held;
  lower.first_page += num_pages;
  lower.parent = upper_id;
  siblings.insert(upper_id, id);
  table.insert(pages.hash(lower.pages.front()), id);
  nodes.touch(id);
  if (lower.locks > 0) {
    upper.locks = 1;
  } else {
    lru.insert_newer_than(upper_id, id);
  }
  return upper_id;
}

uint32_t RadixTree::Impl::add_child(uint32_t parent) {
  const uint32_t id = nodes.make();
  Node& node = nodes[id];
  node.parent = parent;
  node.root = nodes[parent].root;
  node.first_page = nodes[parent].end_page();
  node.num_tokens_last = page_size;  // not a root
  node.last_use = ++last_use;
  lru.push_newest(id);
  nodes.touch(parent);
  return id;
}

PageId RadixTree::Impl::remove_leaf(uint32_t id) {
  Node& node = nodes[id];
  CHECK(node.children == kNil && node.num_pages() == 1, "node", id, "is not a leaf of one page");
  const PageId page = node.pages.front();
  const uint32_t parent = node.parent;
  siblings.erase(parent, id);
  if (node.num_tokens_last == page_size) table.erase(pages.hash(page), id);
  num_cached_tokens -= node.num_tokens_last;
  if (pages.num_holds(page) > 0) --node.num_held;
  if (node.locks == 0) lru.remove(id);
  nodes.free(id);
  nodes.touch(parent);
  return page;
}

void RadixTree::Impl::recycle_if_unused(uint32_t root) {
  const Root& entry = roots[root];
  const Node& node = nodes[entry.node];
  if (entry.num_handles > 0 || node.locks > 0 || node.children != kNil) return;
  nodes.free(entry.node);
  roots.remove(root);
}

// A held page counts as pinned: evict() can take it out of the tree, but cannot free it.
void RadixTree::Impl::hold(PageId page) {
  CHECK_EQ(static_cast<int>(pool.state(page)), static_cast<int>(PageState::kCached), "hold on page", page);
  ++num_holds;
  if (pages.num_holds(page)++ > 0) return;
  Node& node = nodes[pages.node(page)];
  ++node.num_held;
  if (node.locks == 0) pool.pin(1);
}

void RadixTree::Impl::drop_hold(PageId page) {
  --num_holds;
  CHECK_GT(pages.num_holds(page), 0U, "page", page);
  if (--pages.num_holds(page) > 0) return;
  if (pool.state(page) == PageState::kInTransit) return pool.free_transit(page);
  Node& node = nodes[pages.node(page)];
  --node.num_held;
  if (node.locks == 0) pool.unpin(1);
}

}  // namespace coppice
