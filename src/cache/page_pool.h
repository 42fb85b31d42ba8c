// PagePool: which pages are free, and who owns the rest. Ids only; kv/ holds the bytes. Engine thread only.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "base/check.h"
#include "base/strong_id.h"

namespace coppice {

class PagePool;

// Owns one page. Move-only; destroying one that still holds a page is a broken invariant, so that a leak or a double
// free cannot pass silently: give it back to the pool, or to the tree.
class PageHandle {
 public:
  PageHandle() = default;
  PageHandle(PageHandle&& other) noexcept : id_(std::exchange(other.id_, kNoPage)) {}
  PageHandle& operator=(PageHandle&& other) noexcept {
    if (this != &other) {
      CHECK(!*this, "overwrites page", id_);
      id_ = std::exchange(other.id_, kNoPage);
    }
    return *this;
  }
  ~PageHandle() { CHECK(!*this, "leaks page", id_); }

  explicit operator bool() const { return id_ != kNoPage; }
  PageId id() const { return id_; }

 private:
  friend class PagePool;
  explicit PageHandle(PageId id) : id_(id) {}
  PageId id_ = kNoPage;
};

// Counted in pages. free + cached_unpinned + cached_pinned + owned + in_transit == total, always.
struct PageCounts {
  uint32_t total = 0;  // pages whose memory is ready
  uint32_t free = 0;
  uint32_t cached_unpinned = 0;  // in the tree; RadixTree::evict can free every one of them now
  uint32_t cached_pinned = 0;    // in the tree, on the path of a live PrefixHandle or under a PageHold
  uint32_t owned = 0;            // private to sequences
  uint32_t in_transit = 0;       // out of the tree, not yet free: a copy still reads them
  bool balanced() const {
    return uint64_t{free} + cached_unpinned + cached_pinned + owned + in_transit == uint64_t{total};
  }
};

enum class PageState : uint8_t { kFree, kOwned, kCached, kInTransit };

class PagePool {
 public:
  // `num_pages` pages, of which the first `num_ready` may be handed out (the rest are not touched yet).
  PagePool(uint32_t num_pages, uint32_t num_ready);
  explicit PagePool(uint32_t num_pages) : PagePool(num_pages, num_pages) {}
  PagePool(const PagePool&) = delete;
  PagePool& operator=(const PagePool&) = delete;
  // Every page must be free again.
  ~PagePool();

  // A page for a sequence to write, or an empty handle when none is free (the caller evicts first).
  PageHandle take();
  void give_back(PageHandle page);

  // The background touching of the pool's memory got this far; never goes back.
  void set_ready(uint32_t num_ready);
  // Pages there will be when all of the memory is ready: the bound for what can ever fit.
  uint32_t capacity() const { return capacity_; }

  const PageCounts& counts() const { return counts_; }
  uint32_t num_free() const { return counts_.free; }
  // What a caller may count on getting: free ones and those that evict() can free.
  uint32_t num_available() const { return counts_.free + counts_.cached_unpinned; }
  PageState state(PageId page) const;
  // CHECKs that the counts are those of the states, page by page. O(pages): debug and simulator. That the counts add
  // up is CHECKed at every change.
  void check_invariants() const;

  // For the tree only: a page changes owner, and must be in the state named first.
  PageId adopt(PageHandle page);        // owned -> cached, unpinned
  void free_cached(PageId page);        // cached, unpinned -> free
  void cached_to_transit(PageId page);  // cached, pinned -> in transit
  void free_transit(PageId page);       // in transit -> free
  void pin(uint32_t num_pages);         // of the cached pages, so many more are pinned
  void unpin(uint32_t num_pages);

 private:
  void change(PageId page, PageState from, PageState to);
  void check_balance() const;

  const uint32_t capacity_;
  uint32_t num_fresh_ = 0;  // pages [num_fresh_, total) have never been handed out
  PageCounts counts_;
  std::vector<PageState> states_;
  std::vector<PageId> freed_;  // last in, first out: the warmest page goes first
};

}  // namespace coppice
