// Looking up: nothing here changes the tree.
#include <algorithm>
#include <cstring>

#include "cache/radix_impl.h"

namespace coppice {

bool RadixTree::Impl::page_equals(PageId page, const TokenId* tokens) const {
  return std::memcmp(pages.tokens(page), tokens, size_t{page_size} * sizeof(TokenId)) == 0;
}

uint32_t RadixTree::Impl::find_child(uint32_t parent, uint64_t hash, const TokenId* tokens) const {
  return table.find(hash, [&](uint32_t id) {
    const Node& node = nodes[id];
    return node.parent == parent && page_equals(node.head, tokens);
  });
}

uint32_t RadixTree::Impl::common_pages(const Node& node, uint32_t from, const TokenId* tokens,
                                       uint32_t num_pages) const {
  const uint32_t bound = std::min(node.num_pages(), num_pages);
  uint32_t common = from;
  while (common < bound && page_equals(node.pages[common], tokens + size_t{common} * page_size)) ++common;
  return common;
}

uint64_t RadixTree::Impl::chain_at(const Node& node, uint32_t num_pages) const {
  if (num_pages == node.num_pages()) return node.end_hash;
  return num_pages == 0 ? nodes[node.parent].end_hash : pages.hash(node.pages[num_pages - 1]);
}

// Plans run in order, so what a launched one writes can be copied by any later one; the plan being made cannot copy
// what it writes itself.
bool RadixTree::Impl::may_be_copied(PageId page) const { return pages.written_by(page) <= launched; }

Match RadixTree::Impl::match(RootId root, std::span<const TokenId> tokens) const {
  CHECK(roots.used(root.value), "root", root, "is closed");
  uint32_t id = roots[root.value].node;
  uint64_t chain = nodes[id].end_hash;
  uint32_t node_pages = 0;
  size_t done = 0;  // tokens
  while (tokens.size() - done >= page_size) {
    chain = hasher.page(chain, tokens.subspan(done, page_size));
    const uint32_t child = find_child(id, chain, tokens.data() + done);
    if (child == kNil) break;
    id = child;
    const Node& node = nodes[id];
    node_pages = common_pages(node, 1, tokens.data() + done, static_cast<uint32_t>((tokens.size() - done) / page_size));
    done += size_t{node_pages} * page_size;
    if (node_pages < node.num_pages()) break;
    chain = node.end_hash;
  }
  Match match{.node = NodeId{id},
              .node_tokens = node_pages * page_size,
              .num_tokens = static_cast<uint32_t>(done),
              .version = nodes[id].version};
  match_inside_page(match, tokens.subspan(done));
  return match;
}

void RadixTree::Impl::match_inside_page(Match& match, std::span<const TokenId> rest) const {
  if (rest.empty() || page_size == 1) return;
  const auto offer = [&](PageId page, uint32_t common) {
    if (common <= match.partial_tokens) return;
    if (!may_be_copied(page)) {
      match.awaited = std::max(match.awaited, pages.written_by(page));
      return;
    }
    match.partial_page = page;
    match.partial_tokens = common;
  };
  const Node& node = nodes[match.node.value];
  const uint32_t node_pages = match.node_tokens / page_size;
  if (node_pages < node.num_pages()) {
    const PageId page = node.pages[node_pages];
    offer(page, common_prefix(rest, {pages.tokens(page), page_size}));
  } else {
    siblings.descend(match.node.value, rest.first(std::min<size_t>(rest.size(), page_size)),
                     [&](uint32_t child, uint32_t common) { offer(nodes[child].pages.front(), common); });
  }
}

// Whether anything is cached beyond the end of the match.
bool RadixTree::Impl::goes_on_after(const Match& match) const {
  const Node& node = nodes[match.node.value];
  if (match.node_tokens / page_size < node.num_pages()) return true;
  if (match.partial_tokens == 0) return node.children != kNil;
  const Node& partial = nodes[pages.node(match.partial_page)];
  return partial.num_pages() > 1 || partial.num_tokens_last > match.partial_tokens || node.num_children > 1;
}

bool RadixTree::Impl::cached_under_peer(RootId root, std::span<const TokenId> tokens, uint32_t num_tokens) const {
  constexpr size_t kMaxPeers = 8;  // the newest ones: a tenant with many adapters shall not make a diagnosis slow
  const std::vector<uint32_t>& peers = roots.peers(root.value);
  for (size_t i = peers.size(); i > 0 && peers.size() - i < kMaxPeers; --i) {
    if (peers[i - 1] == root.value) continue;
    if (match(RootId{peers[i - 1]}, tokens).num_tokens >= num_tokens + page_size) return true;
  }
  return false;
}

Miss RadixTree::Impl::explain(RootId root, std::span<const TokenId> tokens, const Match& match) const {
  const uint32_t position = match.total_tokens();
  const auto because = [&](MissReason reason) { return Miss{reason, position}; };
  if (position == tokens.size()) return because(MissReason::kNone);
  const Node& node = nodes[match.node.value];
  if (tokens.size() - match.num_tokens >= page_size) {
    const uint64_t chain = chain_at(node, match.node_tokens / page_size);
    const uint64_t next = hasher.page(chain, tokens.subspan(match.num_tokens, page_size));
    if (evicted.contains(next)) return because(MissReason::kEvicted);
  }
  if (cached_under_peer(root, tokens, match.num_tokens)) return because(MissReason::kNamespace);
  if (position == 0) return because(MissReason::kNeverSeen);
  return because(goes_on_after(match) ? MissReason::kDiverged : MissReason::kExtended);
}

}  // namespace coppice
