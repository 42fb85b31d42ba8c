#include "cache/page_pool.h"

#include <array>

namespace coppice {

PagePool::PagePool(uint32_t num_pages, uint32_t num_ready) : capacity_(num_pages), states_(num_pages) {
  CHECK_LT(num_pages, kNoPage.value);
  freed_.reserve(num_pages);
  set_ready(num_ready);
}

PagePool::~PagePool() { CHECK_EQ(counts_.free, counts_.total, "pages are still held when the pool ends"); }

PageHandle PagePool::take() {
  if (counts_.free == 0) return {};
  PageId page;
  if (!freed_.empty()) {
    page = freed_.back();
    freed_.pop_back();
  } else {
    page = PageId{num_fresh_++};
  }
  change(page, PageState::kFree, PageState::kOwned);
  --counts_.free;
  ++counts_.owned;
  check_balance();
  return PageHandle(page);
}

void PagePool::give_back(PageHandle page) {
  CHECK(page, "gives back no page");
  const PageId id = std::exchange(page.id_, kNoPage);
  change(id, PageState::kOwned, PageState::kFree);
  freed_.push_back(id);
  --counts_.owned;
  ++counts_.free;
  check_balance();
}

void PagePool::set_ready(uint32_t num_ready) {
  CHECK_LE(num_ready, capacity_);
  CHECK_GE(num_ready, counts_.total, "pages do not become unready");
  counts_.free += num_ready - counts_.total;
  counts_.total = num_ready;
  check_balance();
}

PageState PagePool::state(PageId page) const {
  CHECK_LT(page.value, capacity_);
  return states_[page.value];
}

PageId PagePool::adopt(PageHandle page) {
  CHECK(page, "adopts no page");
  const PageId id = std::exchange(page.id_, kNoPage);
  change(id, PageState::kOwned, PageState::kCached);
  --counts_.owned;
  ++counts_.cached_unpinned;
  check_balance();
  return id;
}

void PagePool::free_cached(PageId page) {
  change(page, PageState::kCached, PageState::kFree);
  freed_.push_back(page);
  --counts_.cached_unpinned;
  ++counts_.free;
  check_balance();
}

void PagePool::cached_to_transit(PageId page) {
  change(page, PageState::kCached, PageState::kInTransit);
  --counts_.cached_pinned;
  ++counts_.in_transit;
  check_balance();
}

void PagePool::free_transit(PageId page) {
  change(page, PageState::kInTransit, PageState::kFree);
  freed_.push_back(page);
  --counts_.in_transit;
  ++counts_.free;
  check_balance();
}

void PagePool::pin(uint32_t num_pages) {
  CHECK_LE(num_pages, counts_.cached_unpinned);
  counts_.cached_unpinned -= num_pages;
  counts_.cached_pinned += num_pages;
}

void PagePool::unpin(uint32_t num_pages) {
  CHECK_LE(num_pages, counts_.cached_pinned);
  counts_.cached_pinned -= num_pages;
  counts_.cached_unpinned += num_pages;
}

void PagePool::change(PageId page, PageState from, PageState to) {
  CHECK_LT(page.value, counts_.total);
  PageState& state = states_[page.value];
  CHECK_EQ(static_cast<int>(state), static_cast<int>(from), "page", page);
  state = to;
}

// A count that went below zero has wrapped and cannot balance.
void PagePool::check_balance() const {
  CHECK(counts_.balanced(), "pages do not add up: total", counts_.total, "free", counts_.free, "unpinned",
        counts_.cached_unpinned, "pinned", counts_.cached_pinned, "owned", counts_.owned, "in transit",
        counts_.in_transit);
}

void PagePool::check_invariants() const {
  check_balance();
  std::array<uint32_t, 4> found{};
  for (uint32_t page = 0; page < counts_.total; ++page) ++found[static_cast<size_t>(states_[page])];
  CHECK_EQ(found[static_cast<size_t>(PageState::kFree)], counts_.free);
  CHECK_EQ(found[static_cast<size_t>(PageState::kOwned)], counts_.owned);
  CHECK_EQ(found[static_cast<size_t>(PageState::kCached)], counts_.cached_unpinned + counts_.cached_pinned);
  CHECK_EQ(found[static_cast<size_t>(PageState::kInTransit)], counts_.in_transit);
  CHECK_EQ(freed_.size() + (counts_.total - num_fresh_), counts_.free);
  std::vector<bool> listed(capacity_, false);
  for (const PageId page : freed_) {
    CHECK_EQ(static_cast<int>(states_[page.value]), static_cast<int>(PageState::kFree), "listed as free: page", page);
    CHECK(!listed[page.value], "listed as free twice: page", page);
    listed[page.value] = true;
  }
}

}  // namespace coppice
