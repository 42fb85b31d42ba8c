// RadixTree: which token prefixes are in memory, and on which pages. Exact: keys are token ids, compared as tokens;
// hashes only find candidates. Ids and spans only. Engine thread only.
//
// A node holds a run of whole pages (its key), and a leaf may end in a partial page: read-only while in the tree, so
// that a hit inside a page is served by copying its matched tokens into the sequence's own page.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "base/strong_id.h"
#include "cache/page_pool.h"

namespace coppice {

using NodeId = StrongId<struct NodeIdTag, uint32_t>;
// A tree of its own: nothing is shared between two roots.
using RootId = StrongId<struct RootIdTag, uint32_t>;

struct RadixTreeConfig {
  uint32_t page_size = 16;  // tokens
  uint64_t hash_key = 0;    // keys the page hashes; random per process in production
};

class RadixTree;

// Pins the path from the root to a node: none of its pages is evicted while the handle lives. Move-only; released by
// RadixTree::release or by the destructor.
class PrefixHandle {
 public:
  PrefixHandle() = default;
  PrefixHandle(PrefixHandle&& other) noexcept;
  PrefixHandle& operator=(PrefixHandle&& other) noexcept;
  ~PrefixHandle();

  explicit operator bool() const { return tree_ != nullptr; }
  NodeId node() const { return node_; }
  uint32_t num_tokens() const { return num_tokens_; }  // whole pages only

 private:
  friend class RadixTree;
  PrefixHandle(RadixTree* tree, NodeId node, uint32_t num_tokens) : tree_(tree), node_(node), num_tokens_(num_tokens) {}
  RadixTree* tree_ = nullptr;
  NodeId node_;
  uint32_t num_tokens_ = 0;
};

// The longest cached prefix of a prompt. Does not modify the tree (a match never splits a node).
struct Match {
  NodeId node;                 // deepest node on the path, the root when nothing matched
  uint32_t node_tokens = 0;    // tokens of `node` itself that matched, whole pages
  uint32_t num_tokens = 0;     // matched tokens in whole pages, from the root
  PageId partial_page = kNoPage;  // a cached page whose first partial_tokens tokens go on from there
  uint32_t partial_tokens = 0;
  uint32_t total_tokens() const { return num_tokens + partial_tokens; }
};

// Told to a router or a host tier: pages entered or left, by stable page hash. May be empty.
struct TreeEvents {
  std::function<void(RootId, uint64_t page_hash, PageId page, uint32_t position)> on_insert;
  std::function<void(RootId, uint64_t page_hash, PageId page, uint32_t position)> on_evict;
};

class RadixTree {
 public:
  RadixTree(const RadixTreeConfig& config, PagePool& pool);
  ~RadixTree();
  RadixTree(const RadixTree&) = delete;
  RadixTree& operator=(const RadixTree&) = delete;

  // The root of a namespace key (bytes, already length-prefixed by the caller); made when first seen. Roots without
  // nodes are recycled, so that a stream of fresh salts does not grow memory.
  RootId root(std::string_view namespace_key);

  // Longest cached prefix of `tokens`. O(tokens / page_size) look-ups at most one per node, and comparisons of tokens.
  Match match(RootId root, std::span<const TokenId> tokens) const;

  // Pins the matched whole pages (splitting the node where the match ends inside it) and marks them used now.
  // `pages` receives the page ids in order, match.num_tokens / page_size of them.
  PrefixHandle lock(const Match& match, std::vector<PageId>& pages);

  // Puts tokens [0, tokens.size()) into the tree. `locked` is the caller's own handle on the prefix already there
  // (whole pages); pages[i] is the caller's page for logical page locked.num_tokens() / page_size + i, the last one
  // possibly partial. Pages whose tokens are in the tree already are duplicates: the tree keeps its own and the
  // caller's go back to the pool, unless `keep_duplicates`, when they stay with the caller (a page that a launched
  // step still writes or reads). What was taken is moved out of `pages`; what was not is left in place.
  // Returns a handle on the whole pages of the inserted path (a partial page at the end is not pinned by it).
  struct Inserted {
    PrefixHandle handle;
    uint32_t new_pages = 0;
    uint32_t duplicate_pages = 0;
  };
  Inserted insert(PrefixHandle locked, RootId root, std::span<const TokenId> tokens, std::span<PageHandle> pages,
                  bool keep_duplicates = false);

  void release(PrefixHandle handle);

  // Frees up to `num_pages` unpinned pages, coldest leaf first, trimmed page by page from its end; leaves that
  // `spared` says true for (waiting requests stand on them) go last. Returns how many were freed.
  uint32_t evict(uint32_t num_pages, const std::function<bool(NodeId)>& spared = {});

  // Evicts everything that is unpinned. Returns the pages freed.
  uint32_t clear();

  // Changes whenever a node is split, extended, trimmed or removed: a weak reference to a node is good while this is
  // the same. 0 for a node that is gone.
  uint32_t node_version(NodeId node) const;

  uint32_t num_nodes() const;
  uint64_t num_cached_tokens() const;
  uint64_t num_evicted_pages() const;  // since the start

  void set_events(TreeEvents events);
  // CHECKs order, sums, locks, hashes, LRU and the pool's states. O(tree): debug and simulator.
  void check_invariants() const;
  // For /server_info and the dashboard: calls `visit` for each node in depth-first order, at most `limit`.
  struct NodeInfo { NodeId id; NodeId parent; uint32_t num_tokens; uint32_t num_pages; uint32_t locks; uint64_t last_use; };
  void describe(const std::function<void(const NodeInfo&)>& visit, uint32_t limit) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace coppice
