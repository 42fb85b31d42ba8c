// Eviction: the coldest leaf first, page by page from its end.
#include <algorithm>

#include "cache/radix_impl.h"

namespace coppice {

bool RadixTree::Impl::discard(PageId page) {
  if (pages.num_holds(page) > 0) {
    pool.cached_to_transit(page);
    return false;
  }
  pool.free_cached(page);
  return true;
}

PageId RadixTree::Impl::pop_page(uint32_t id) {
  Node& node = nodes[id];
  const PageId page = node.pages.back();
  if (events.on_evict && node.num_tokens_last == page_size) {
    events.on_evict(RootId{node.root}, pages.hash(page), page, node.end_page() - 1);
  }
  if (node.num_pages() == 1) return remove_leaf(id);
  node.pages.pop_back();
  node.end_hash = pages.hash(node.pages.back());
  num_cached_tokens -= page_size;
  if (pages.num_holds(page) > 0) --node.num_held;
  nodes.touch(id);
  return page;
}

uint32_t RadixTree::Impl::trim(uint32_t id, uint32_t num_pages, bool any_step) {
  uint32_t num_freed = 0;
  for (uint32_t left = nodes[id].num_pages(); left > 0 && num_freed < num_pages; --left) {
    const PageId page = nodes[id].pages.back();
    CHECK(any_step || pages.written_by(page) <= launched, "evicts page", page, "which unlaunched step",
          pages.written_by(page), "is to write");
    evicted.add(pages.hash(page));
    if (discard(pop_page(id))) ++num_freed;
    if (!any_step) ++num_evicted_pages;  // clear() makes no room
  }
  return num_freed;
}

uint32_t RadixTree::Impl::evict(uint32_t num_pages, const std::function<bool(NodeId)>& spared, uint32_t ahead,
                                bool any_step) {
  uint32_t num_freed = 0;
  for (const bool spare : {true, false}) {
    if (spare && !spared) continue;
    const uint32_t wanted = spare ? num_pages + ahead : num_pages;
    // A parent is newer than its children, so one pass meets it after they are gone.
    for (uint32_t id = lru.oldest(); id != kNil && num_freed < wanted;) {
      const uint32_t next = nodes[id].newer;
      const uint32_t root = nodes[id].root;
      if (nodes[id].children == kNil && !(spare && spared(NodeId{id}))) {
        num_freed += trim(id, wanted - num_freed, any_step);
        recycle_if_unused(root);
      }
      id = next;
    }
  }
  return num_freed;
}

uint32_t RadixTree::evict(uint32_t num_pages, const std::function<bool(NodeId)>& spared, uint32_t ahead) {
  return impl_->evict(num_pages, spared, ahead, false);
}

uint32_t RadixTree::clear() { return impl_->evict(UINT32_MAX, {}, 0, true); }

}  // namespace coppice
