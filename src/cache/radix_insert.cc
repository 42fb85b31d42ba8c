// Insertion, and taking an insertion back.
#include <algorithm>

#include "cache/radix_impl.h"

namespace coppice {

void RadixTree::Impl::append_page(uint32_t id, PageHandle handle, std::span<const TokenId> tokens, StepId written_by) {
  Node& node = nodes[id];
  const uint64_t chain = node.num_pages() == 0 ? nodes[node.parent].end_hash : node.end_hash;
  const PageId page = pool.adopt(std::move(handle));
  std::copy(tokens.begin(), tokens.end(), pages.tokens(page));
  pages.hash(page) = node.end_hash = hasher.page(chain, tokens);
  pages.written_by(page) = written_by;
  pages.node(page) = id;
  CHECK_EQ(pages.num_holds(page), 0U, "page", page);
  if (node.locks > 0) pool.pin(1);
  num_cached_tokens += tokens.size();
  node.pages.push_back(page);
  node.num_tokens_last = static_cast<uint32_t>(tokens.size());
  if (node.num_pages() == 1) {
    node.head = page;
    siblings.insert(node.parent, id);
    if (tokens.size() == page_size) table.insert(pages.hash(page), id);
  }
  if (events.on_insert && tokens.size() == page_size) {
    events.on_insert(RootId{node.root}, pages.hash(page), page, node.end_page() - 1);
  }
}

uint32_t RadixTree::Impl::partial_prefix(uint32_t parent, std::span<const TokenId> tokens) const {
  uint32_t found = kNil;
  siblings.descend(parent, tokens, [&](uint32_t child, uint32_t common) {
    if (nodes[child].num_tokens_last < page_size && common == nodes[child].num_tokens_last) found = child;
  });
  return found;
}

void RadixTree::Impl::give_back_duplicate(Insertion& insertion, uint32_t page) {
  ++insertion.duplicate_pages;
  PageHandle& handle = insertion.pages[page - insertion.first];
  if (handle) pool.give_back(std::move(handle));
}

uint32_t RadixTree::Impl::follow(uint32_t id, Insertion& insertion) {
  uint32_t& page = insertion.next;
  while (page < insertion.whole) {
    const auto tokens = insertion.tokens.subspan(size_t{page} * page_size);
    const uint64_t hash = hasher.page(nodes[id].end_hash, tokens.first(page_size));
    const uint32_t child = find_child(id, hash, tokens.data());
    if (child == kNil) break;
    const uint32_t common = common_pages(nodes[child], 1, tokens.data(), insertion.whole - page);
    for (uint32_t end = page + common; page < end; ++page) give_back_duplicate(insertion, page);
    id = common < nodes[child].num_pages() ? split(child, common) : child;
  }
  return id;
}

// A leaf goes on, when nobody but the caller stands at its end; otherwise a child begins.
uint32_t RadixTree::Impl::append(uint32_t id, uint32_t own_locks, Insertion& insertion) {
  uint32_t& page = insertion.next;
  if (page == insertion.whole) return id;
  const auto page_tokens = [&] { return insertion.tokens.subspan(size_t{page} * page_size, page_size); };
  if (const uint32_t partial = partial_prefix(id, page_tokens()); partial != kNil) discard(remove_leaf(partial));
  const Node& end = nodes[id];
  if (end.is_root() || end.children != kNil || end.locks > own_locks) {
    id = add_child(id);
  } else {
    nodes.touch(id);
  }
  for (; page < insertion.whole; ++page) {
    PageHandle& handle = insertion.pages[page - insertion.first];
    CHECK(handle, "no page for logical page", page);
    append_page(id, std::move(handle), page_tokens(), insertion.options.written_by);
    ++insertion.new_pages;
  }
  return id;
}

void RadixTree::Impl::append_partial(uint32_t parent, Insertion& insertion) {
  const auto tokens = insertion.tokens.subspan(size_t{insertion.whole} * page_size);
  bool is_there = false;
  siblings.descend(parent, tokens, [&](uint32_t, uint32_t common) { is_there |= common == tokens.size(); });
  if (is_there) return give_back_duplicate(insertion, insertion.whole);
  PageHandle& handle = insertion.pages.back();
  CHECK(handle, "no page for the partial page of", tokens.size(), "tokens");
  if (const uint32_t shorter = partial_prefix(parent, tokens); shorter != kNil) discard(remove_leaf(shorter));
  append_page(add_child(parent), std::move(handle), tokens, insertion.options.written_by);
  ++insertion.new_pages;
}

RadixTree::Inserted RadixTree::insert(PrefixHandle locked, RootId root, std::span<const TokenId> tokens,
                                      std::span<PageHandle> pages, InsertOptions options) {
  Impl& tree = *impl_;
  CHECK(tree.roots.used(root.value), "root", root, "is closed");
  CHECK(!locked || locked.tree_ == this);
  const uint32_t first = locked.num_tokens_ / tree.page_size;
  const auto whole = static_cast<uint32_t>(tokens.size() / tree.page_size);
  const bool has_partial = tokens.size() % tree.page_size > 0 && pages.size() == size_t{whole} - first + 1;
  CHECK(first <= whole && (has_partial || pages.size() == whole - first), "pages do not fit the tokens:", pages.size(),
        "from page", first, "for", tokens.size(), "tokens");
  uint32_t id = locked ? locked.node_.value : tree.roots[root.value].node;
  CHECK_EQ(tree.nodes[id].root, root.value);
  CHECK_EQ(tree.nodes[id].end_page(), first);
  DCHECK(first == 0 ||
         tree.page_equals(tree.nodes[id].pages.back(), tokens.data() + size_t{first - 1} * tree.page_size));

  Impl::Insertion insertion{
      .tokens = tokens, .pages = pages, .first = first, .whole = whole, .next = first, .options = options};
  id = tree.follow(id, insertion);
  id = tree.append(id, locked && locked.node_.value == id ? 1 : 0, insertion);
  if (has_partial) tree.append_partial(id, insertion);
  tree.lock(id);
  ++tree.num_handles;
  if (locked) release(std::move(locked));
  return {.handle = PrefixHandle(this, NodeId{id}, whole * tree.page_size),
          .new_pages = insertion.new_pages,
          .duplicate_pages = insertion.duplicate_pages};
}

}  // namespace coppice
