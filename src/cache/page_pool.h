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
    CHECK(!*this, "overwrites page", id_);
    id_ = std::exchange(other.id_, kNoPage);
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
  uint32_t total = 0;
  uint32_t free = 0;
  uint32_t cached_unpinned = 0;  // in the tree, evictable
  uint32_t cached_pinned = 0;    // in the tree, on the path of a live handle
  uint32_t owned = 0;            // private to sequences
  uint32_t in_transit = 0;       // held by a copy's ticket
};

enum class PageState : uint8_t { kFree, kOwned, kCachedUnpinned, kCachedPinned, kInTransit };

class PagePool {
 public:
  // `num_pages` pages, of which the first `num_ready` may be handed out (the rest are not touched yet).
  PagePool(uint32_t num_pages, uint32_t num_ready);
  ~PagePool();

  // A page for a sequence to write, or an empty handle when none is free (the caller evicts first).
  PageHandle take();
  void give_back(PageHandle page);

  // The background touching of the pool's memory got this far.
  void set_ready(uint32_t num_ready);

  // For the tree: a page changes owner. The state must be the expected one.
  PageId adopt(PageHandle page);              // kOwned -> kCachedUnpinned
  void set_pinned(PageId page, bool pinned);  // between the two cached states
  void free_cached(PageId page);              // kCachedUnpinned -> kFree
  PageHandle to_transit(PageId page);         // kCachedUnpinned -> kInTransit

  const PageCounts& counts() const { return counts_; }
  uint32_t num_free() const { return counts_.free; }
  PageState state(PageId page) const;
  // CHECKs that the counts are those of the states, page by page. O(pages): debug and simulator.
  void check_invariants() const;

 private:
  PageCounts counts_;
  std::vector<PageState> states_;
  std::vector<PageId> free_;
  uint32_t num_ready_ = 0;
};

}  // namespace coppice
