// RadixTree: which token prefixes are in memory, and on which pages. Exact: keys are token ids, compared as tokens;
// hashes only find candidates. Ids and spans only. Engine thread only.
//
//   root ──[ A B C D ]──┬──[ E F ]        a node: a run of whole pages (here 4), its edge from the parent included
//        (unlocked: LRU)│
//                       └──[ G ]──[ h… ]  a partial page (fewer than page_size tokens) is a leaf of its own
//
// How a sequence uses it:
// - match() while it waits. It changes nothing, and the answer is good as long as is_fresh(match).
// - lock() at admission pins exactly the matched whole pages. When the match goes on inside a page, hold() that page,
//   plan its copy into an own page, and drop the hold when the step with the copy has completed.
// - insert() prompt pages as soon as a plan writes them, with `written_by` that step: every row of this plan and of
//   later ones may match and read them, because plans run in order and a layer writes all rows' KV before it reads any.
//   Keep the returned handle: it is the pin that keeps them from eviction while the step runs.
// - insert() again with that handle: further slices; generated tokens (known ones below the committed length only); at
//   the end the partial tail.
// - release(), or the handle's destructor: the path becomes evictable, leaf first.
// A page that a plan writes never needs to be taken out: what was planned is launched, and runs. When a device failed,
// every handle is dropped and clear() is called.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "base/strong_id.h"
#include "cache/cache_namespace.h"
#include "cache/miss_reason.h"
#include "cache/page_pool.h"

namespace coppice {

class RadixTree;

using NodeId = StrongId<struct NodeIdTag, uint32_t>;
// A tree of its own: nothing is shared between two roots.
using RootId = StrongId<struct RootIdTag, uint32_t>;

struct RadixTreeConfig {
  uint32_t page_size = 16;                 // tokens
  uint64_t hash_key[2] = {0, 0};           // keys the page hashes; random per process in production
  uint32_t num_evicted_hashes = 1U << 16;  // memory of evicted pages, for MissReason::kEvicted; 0: none
};

// Keeps a namespace's root. Roots without handles and pages are recycled, so that a stream of fresh salts does not grow
// memory: whoever stores a RootId keeps this too. Move-only; the destructor lets go.
class RootHandle {
 public:
  RootHandle() = default;
  RootHandle(RootHandle&& other) noexcept : tree_(std::exchange(other.tree_, nullptr)), id_(other.id_) {}
  RootHandle& operator=(RootHandle&& other) noexcept;
  ~RootHandle();
  explicit operator bool() const { return tree_ != nullptr; }
  RootId id() const { return id_; }

 private:
  friend class RadixTree;
  RootHandle(RadixTree* tree, RootId id) : tree_(tree), id_(id) {}
  RadixTree* tree_ = nullptr;
  RootId id_;
};

// Pins the path from the root to the end of a node: none of its pages is evicted while the handle lives. Move-only; the
// destructor releases.
class PrefixHandle {
 public:
  PrefixHandle() = default;
  PrefixHandle(PrefixHandle&& other) noexcept
      : tree_(std::exchange(other.tree_, nullptr)), node_(other.node_), num_tokens_(other.num_tokens_) {}
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

// Keeps the content of one cached page while a copy reads it, without pinning its path: when the page is evicted or
// replaced meanwhile it is in transit until the last hold goes. Move-only; the destructor lets go.
class PageHold {
 public:
  PageHold() = default;
  PageHold(PageHold&& other) noexcept : tree_(std::exchange(other.tree_, nullptr)), page_(other.page_) {}
  PageHold& operator=(PageHold&& other) noexcept;
  ~PageHold();
  explicit operator bool() const { return tree_ != nullptr; }
  PageId page() const { return page_; }

 private:
  friend class RadixTree;
  PageHold(RadixTree* tree, PageId page) : tree_(tree), page_(page) {}
  RadixTree* tree_ = nullptr;
  PageId page_ = kNoPage;
};

// The longest cached prefix of some tokens.
struct Match {
  NodeId node;               // deepest node on the path, the root's when nothing matched
  uint32_t node_tokens = 0;  // tokens of `node` itself that matched, whole pages
  uint32_t num_tokens = 0;   // matched tokens in whole pages, from the root
  // A cached page whose first partial_tokens tokens go on from there: never one that an unlaunched step is to write.
  // When such a page would have been the best, `awaited` is that step, and the match is not fresh once it is launched.
  PageId partial_page = kNoPage;
  uint32_t partial_tokens = 0;
  StepId awaited;
  uint64_t version = 0;  // of `node`
  uint32_t total_tokens() const { return num_tokens + partial_tokens; }
};

// Told to a router or a host tier: whole pages that enter or leave. `page_hash` is the keyed hash of the namespace and
// of all tokens up to the page's end, stable for the process; `position` counts pages from the root. May be empty.
struct TreeEvents {
  std::function<void(RootId, uint64_t page_hash, PageId page, uint32_t position)> on_insert;
  std::function<void(RootId, uint64_t page_hash, PageId page, uint32_t position)> on_evict;
};

struct InsertOptions {
  // The step that writes the pages; StepId{0}: they are written.
  StepId written_by;
};

class RadixTree {
 public:
  RadixTree(const RadixTreeConfig& config, PagePool& pool);
  // No handle may be alive. Cached pages go back to the pool.
  ~RadixTree();
  RadixTree(const RadixTree&) = delete;
  RadixTree& operator=(const RadixTree&) = delete;

  RootHandle open_root(const CacheNamespace& key);

  // Longest cached prefix of `tokens`. One look-up per node and comparisons of tokens; allocates nothing.
  Match match(RootId root, std::span<const TokenId> tokens) const;

  // Why `match`, which must be fresh, ended. Looks at other roots of the same tenant only.
  Miss explain(RootId root, std::span<const TokenId> tokens, const Match& match) const;

  // Pins the matched whole pages (splitting the node where the match ends inside it). The match must be fresh, see
  // Match::version. `pages` gets their ids appended, match.num_tokens / page_size of them.
  PrefixHandle lock(const Match& match, std::vector<PageId>& pages);
  void release(PrefixHandle handle);

  // For the source of a copy: Match::partial_page of a fresh match, or any page of a locked path.
  PageHold hold(PageId page);

  // Puts tokens [0, tokens.size()) into the tree. `locked` is the caller's own handle on a prefix already there (empty:
  // none); pages[i] is the caller's page for logical page locked.num_tokens() / page_size + i. There is one for each
  // whole page, and may be one for the partial page at the end. What was taken is moved out of `pages`.
  // - A whole page that is there already is a duplicate: the tree keeps its own, the caller's goes back to the pool.
  // - A partial page that begins like a page that is there is a duplicate too. A fuller page replaces a partial one
  //   that it extends. Otherwise both stay, side by side.
  // The returned handle stands on the whole pages of tokens; the partial page is not pinned by it, and nobody may write
  // its tokens any more (its free rest may be written).
  struct Inserted {
    PrefixHandle handle;
    uint32_t new_pages = 0;
    uint32_t duplicate_pages = 0;
  };
  Inserted insert(PrefixHandle locked, RootId root, std::span<const TokenId> tokens, std::span<PageHandle> pages,
                  InsertOptions options = {});

  // Nothing has changed since the match: matching again would give the same.
  bool is_fresh(const Match& match) const;

  // Plans up to `step` are launched: a copy in a later plan may read what they write, and is offered it by match().
  void set_launched(StepId step);
  // Steps up to `step` have run, so that other streams may read what they wrote. Implies set_launched.
  void set_completed(StepId step);
  bool is_committed(PageId page) const;

  // Frees up to `num_pages` unpinned pages, coldest leaf first, trimmed page by page from its end; leaves that
  // `spared` says true for (waiting requests stand on them) go last. Returns how many were freed, which is num_pages
  // whenever counts().cached_unpinned is as much; and up to `ahead` more while that spares what `spared` says.
  uint32_t evict(uint32_t num_pages, const std::function<bool(NodeId)>& spared = {}, uint32_t ahead = 0);

  // Evicts everything that is unpinned, also what an unfinished step was to write. Returns the pages freed.
  uint32_t clear();

  // Changes whenever a match that ended at this node could end differently now. Never the same twice; 0 for a node that
  // is gone.
  uint64_t node_version(NodeId node) const;
  // The root's own parent is itself.
  NodeId parent(NodeId node) const;

  uint32_t num_nodes() const;  // roots not counted
  uint32_t num_roots() const;
  uint64_t num_cached_tokens() const;
  uint64_t num_evicted_pages() const;  // for want of room, since the start

  // Appends the keyed hashes of the whole pages of `tokens`, see TreeEvents. For the hit-rate ceiling.
  void page_hashes(RootId root, std::span<const TokenId> tokens, std::vector<uint64_t>& hashes) const;

  void set_events(TreeEvents events);
  // CHECKs order, sums, locks, hashes, LRU and the pool's states. O(tree): debug and simulator.
  void check_invariants() const;

  // For /server_info and the dashboard: calls `visit` for each node in depth-first order, at most `limit` nodes.
  struct NodeInfo {
    NodeId id;
    NodeId parent;
    RootId root;
    uint32_t first_position = 0;  // of its first token
    uint32_t num_tokens = 0;
    uint32_t num_pages = 0;
    uint32_t locks = 0;     // handles that end here, and children that are locked
    uint64_t last_use = 0;  // counts releases and insertions
  };
  void describe(const std::function<void(const NodeInfo&)>& visit, uint32_t limit) const;
  // Appends the node's own tokens.
  void copy_tokens(NodeId node, std::vector<TokenId>& tokens) const;

 private:
  friend class RootHandle;
  friend class PageHold;
  void close_root(RootId root);
  void drop_hold(PageId page);
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

inline RootHandle& RootHandle::operator=(RootHandle&& other) noexcept {
  if (this != &other) {
    if (tree_ != nullptr) tree_->close_root(id_);
    tree_ = std::exchange(other.tree_, nullptr);
    id_ = other.id_;
  }
  return *this;
}
inline RootHandle::~RootHandle() {
  if (tree_ != nullptr) tree_->close_root(id_);
}

inline PrefixHandle& PrefixHandle::operator=(PrefixHandle&& other) noexcept {
  if (this != &other) {
    if (tree_ != nullptr) tree_->release(std::move(*this));
    tree_ = std::exchange(other.tree_, nullptr);
    node_ = other.node_;
    num_tokens_ = other.num_tokens_;
  }
  return *this;
}
inline PrefixHandle::~PrefixHandle() {
  if (tree_ != nullptr) tree_->release(std::move(*this));
}

inline PageHold& PageHold::operator=(PageHold&& other) noexcept {
  if (this != &other) {
    if (tree_ != nullptr) tree_->drop_hold(page_);
    tree_ = std::exchange(other.tree_, nullptr);
    page_ = other.page_;
  }
  return *this;
}
inline PageHold::~PageHold() {
  if (tree_ != nullptr) tree_->drop_hold(page_);
}

}  // namespace coppice
