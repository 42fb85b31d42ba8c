// The tree's inside. Node ids are bare here; RadixTree wraps them.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "cache/child_table.h"
#include "cache/evicted_pages.h"
#include "cache/lru_list.h"
#include "cache/node_slab.h"
#include "cache/page_hash.h"
#include "cache/page_table.h"
#include "cache/radix_tree.h"
#include "cache/root_table.h"
#include "cache/siblings.h"

namespace coppice {

struct RadixTree::Impl {
  Impl(const RadixTreeConfig& config, PagePool& page_pool);

  // Reading: radix_match.cc.
  Match match(RootId root, std::span<const TokenId> tokens) const;
  Miss explain(RootId root, std::span<const TokenId> tokens, const Match& match) const;
  // The child of `parent` whose first page is exactly these page_size tokens with this chained hash, or kNil.
  uint32_t find_child(uint32_t parent, uint64_t hash, const TokenId* tokens) const;
  // Whole pages of `node` from page `from` on that are the pages at `tokens`, of which there are `num_pages`.
  uint32_t common_pages(const Node& node, uint32_t from, const TokenId* tokens, uint32_t num_pages) const;
  bool page_equals(PageId page, const TokenId* tokens) const;
  // The chained hash after `num_pages` pages of a node that has pages (0: before it), or of a root.
  uint64_t chain_at(const Node& node, uint32_t num_pages) const;
  bool may_be_copied(PageId page) const;
  void match_inside_page(Match& match, std::span<const TokenId> rest) const;
  bool goes_on_after(const Match& match) const;
  bool cached_under_peer(RootId root, std::span<const TokenId> tokens, uint32_t num_tokens) const;

  // Locks and shape: radix_lock.cc.
  void lock(uint32_t id);
  void unlock(uint32_t id);
  // Cuts `id` after num_pages pages and returns the new upper part; the lower keeps the id, its handles and children.
  uint32_t split(uint32_t id, uint32_t num_pages);
  uint32_t add_child(uint32_t parent);
  // Takes a node without children and with one page left out of the tree; the page is the caller's to free.
  PageId remove_leaf(uint32_t id);
  void recycle_if_unused(uint32_t root);
  void hold(PageId page);
  void drop_hold(PageId page);

  // radix_insert.cc.
  struct Insertion {
    std::span<const TokenId> tokens;
    std::span<PageHandle> pages;  // [i]: logical page first + i
    uint32_t first = 0;
    uint32_t whole = 0;  // pages; a partial one may follow
    uint32_t next = 0;   // logical page
    InsertOptions options;
    uint32_t new_pages = 0;
    uint32_t duplicate_pages = 0;
  };
  // Each takes the node at which the path ends so far and returns where it ends then.
  uint32_t follow(uint32_t id, Insertion& insertion);
  uint32_t append(uint32_t id, uint32_t own_locks, Insertion& insertion);
  void append_partial(uint32_t parent, Insertion& insertion);
  void append_page(uint32_t id, PageHandle handle, std::span<const TokenId> tokens, StepId written_by);
  // The partial child of `parent` whose tokens the given ones begin with, or kNil.
  uint32_t partial_prefix(uint32_t parent, std::span<const TokenId> tokens) const;
  void give_back_duplicate(Insertion& insertion, uint32_t page);

  // Eviction: radix_evict.cc.
  uint32_t evict(uint32_t num_pages, const std::function<bool(NodeId)>& spared, uint32_t ahead, bool any_step);
  uint32_t trim(uint32_t id, uint32_t num_pages, bool any_step);
  // Takes the last page of a childless node out of the tree, removing an emptied node.
  PageId pop_page(uint32_t id);
  // True: free now. False: in transit, a copy holds it.
  bool discard(PageId page);

  // radix_check.cc.
  struct Sums;
  void check_node(uint32_t id, Sums& sums) const;
  void check_pages(uint32_t id, Sums& sums) const;
  void check_children(uint32_t id, std::vector<uint32_t>& children) const;
  void check_lru(const Sums& sums) const;

  const uint32_t page_size;
  PagePool& pool;
  PageTable pages;
  NodeSlab nodes;
  ChildTable table;
  Siblings siblings;
  LruList lru;
  RootTable roots;
  PageHasher hasher;
  EvictedPages evicted;
  TreeEvents events;
  uint64_t last_use = 0;
  StepId completed;
  StepId launched;
  uint64_t num_handles = 0;
  uint64_t num_holds = 0;
  uint64_t num_cached_tokens = 0;
  uint64_t num_evicted_pages = 0;
};

}  // namespace coppice
