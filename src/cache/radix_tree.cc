// The tree's public face: handles, roots, and what only reads a field or two.
#include "cache/radix_tree.h"

#include <algorithm>

#include "cache/radix_impl.h"

namespace coppice {

RadixTree::Impl::Impl(const RadixTreeConfig& config, PagePool& page_pool)
    : page_size(config.page_size),
      pool(page_pool),
      pages(page_pool.capacity(), config.page_size),
      table(page_pool.capacity()),
      siblings(nodes, pages),
      lru(nodes),
      hasher(config.hash_key[0], config.hash_key[1]),
      evicted(config.num_evicted_hashes) {
  CHECK_GT(page_size, 0U);
}

RadixTree::RadixTree(const RadixTreeConfig& config, PagePool& pool) : impl_(std::make_unique<Impl>(config, pool)) {}

RadixTree::~RadixTree() {
  CHECK_EQ(impl_->num_handles, 0U, "prefix handles outlive the tree");
  CHECK_EQ(impl_->num_holds, 0U, "page holds outlive the tree");
  impl_->events = {};  // whoever listens may be gone
  clear();
  CHECK_EQ(impl_->roots.num_used(), 0U, "root handles outlive the tree");
}

RootHandle RadixTree::open_root(const CacheNamespace& key) {
  std::string encoded = key.encode();
  uint32_t id = impl_->roots.find(encoded);
  if (id == kNil) {
    const uint32_t node = impl_->nodes.make();
    const uint64_t hash = impl_->hasher.root(encoded);
    id = impl_->roots.add(std::move(encoded), key.tenant, node);
    impl_->nodes[node].parent = node;
    impl_->nodes[node].root = id;
    impl_->nodes[node].end_hash = hash;
  }
  ++impl_->roots[id].num_handles;
  return RootHandle(this, RootId{id});
}

void RadixTree::close_root(RootId root) {
  CHECK_GT(impl_->roots[root.value].num_handles, 0U, "root", root);
  --impl_->roots[root.value].num_handles;
  impl_->recycle_if_unused(root.value);
}

Match RadixTree::match(RootId root, std::span<const TokenId> tokens) const { return impl_->match(root, tokens); }

Miss RadixTree::explain(RootId root, std::span<const TokenId> tokens, const Match& match) const {
  CHECK_EQ(match.version, node_version(match.node), "the match is stale");
  return impl_->explain(root, tokens, match);
}

PrefixHandle RadixTree::lock(const Match& match, std::vector<PageId>& pages) {
  Impl& tree = *impl_;
  uint32_t id = match.node.value;
  CHECK_EQ(match.version, node_version(match.node), "the match is stale: node", id);
  const uint32_t node_pages = match.node_tokens / tree.page_size;
  if (node_pages < tree.nodes[id].num_pages()) id = tree.split(id, node_pages);
  tree.lock(id);
  ++tree.num_handles;

  const uint32_t num_pages = tree.nodes[id].end_page();
  pages.resize(pages.size() + num_pages);
  auto end = pages.end();
  for (uint32_t at = id; !tree.nodes[at].is_root(); at = tree.nodes[at].parent) {
    end = std::copy_backward(tree.nodes[at].pages.begin(), tree.nodes[at].pages.end(), end);
  }
  return PrefixHandle(this, NodeId{id}, match.num_tokens);
}

void RadixTree::release(PrefixHandle handle) {
  if (!handle) return;
  CHECK(handle.tree_ == this);
  handle.tree_ = nullptr;
  --impl_->num_handles;
  impl_->unlock(handle.node_.value);
}

PageHold RadixTree::hold(PageId page) {
  impl_->hold(page);
  return PageHold(this, page);
}

void RadixTree::drop_hold(PageId page) { impl_->drop_hold(page); }

bool RadixTree::is_fresh(const Match& match) const {
  const bool awaits = match.awaited != StepId{0};
  return match.version == node_version(match.node) && !(awaits && match.awaited <= impl_->launched);
}

void RadixTree::set_launched(StepId step) { impl_->launched = std::max(impl_->launched, step); }

void RadixTree::set_completed(StepId step) {
  impl_->completed = std::max(impl_->completed, step);
  set_launched(step);
}

bool RadixTree::is_committed(PageId page) const { return impl_->pages.written_by(page) <= impl_->completed; }

uint64_t RadixTree::node_version(NodeId node) const {
  return impl_->nodes.used(node.value) ? impl_->nodes[node.value].version : 0;
}

NodeId RadixTree::parent(NodeId node) const {
  CHECK(impl_->nodes.used(node.value), "node", node);
  return NodeId{impl_->nodes[node.value].parent};
}

uint32_t RadixTree::num_nodes() const { return impl_->nodes.num_used() - impl_->roots.num_used(); }
uint32_t RadixTree::num_roots() const { return impl_->roots.num_used(); }
uint64_t RadixTree::num_cached_tokens() const { return impl_->num_cached_tokens; }
uint64_t RadixTree::num_evicted_pages() const { return impl_->num_evicted_pages; }

void RadixTree::page_hashes(RootId root, std::span<const TokenId> tokens, std::vector<uint64_t>& hashes) const {
  CHECK(impl_->roots.used(root.value), "root", root, "is closed");
  uint64_t chain = impl_->nodes[impl_->roots[root.value].node].end_hash;
  for (size_t done = 0; tokens.size() - done >= impl_->page_size; done += impl_->page_size) {
    chain = impl_->hasher.page(chain, tokens.subspan(done, impl_->page_size));
    hashes.push_back(chain);
  }
}

void RadixTree::set_events(TreeEvents events) { impl_->events = std::move(events); }

void RadixTree::describe(const std::function<void(const NodeInfo&)>& visit, uint32_t limit) const {
  const Impl& tree = *impl_;
  std::vector<uint32_t> left;
  for (uint32_t root = 0; root < tree.roots.num_slots(); ++root) {
    if (tree.roots.used(root)) left.push_back(tree.roots[root].node);
  }
  std::reverse(left.begin(), left.end());
  for (uint32_t visited = 0; visited < limit && !left.empty(); ++visited) {
    const uint32_t id = left.back();
    left.pop_back();
    const Node& node = tree.nodes[id];
    const auto num_tokens = node.is_root() ? 0 : (node.num_pages() - 1) * tree.page_size + node.num_tokens_last;
    visit({.id = NodeId{id},
           .parent = NodeId{node.parent},
           .root = RootId{node.root},
           .first_position = node.first_page * tree.page_size,
           .num_tokens = num_tokens,
           .num_pages = node.num_pages(),
           .locks = node.locks,
           .last_use = node.last_use});
    const auto num_before = static_cast<ptrdiff_t>(left.size());
    tree.siblings.visit_all(id, [&](uint32_t child) { left.push_back(child); });
    std::reverse(left.begin() + num_before, left.end());
  }
}

void RadixTree::copy_tokens(NodeId id, std::vector<TokenId>& tokens) const {
  CHECK(impl_->nodes.used(id.value), "node", id);
  const Node& node = impl_->nodes[id.value];
  for (const PageId page : node.pages) {
    const bool last = page == node.pages.back();
    const TokenId* first = impl_->pages.tokens(page);
    tokens.insert(tokens.end(), first, first + (last ? node.num_tokens_last : impl_->page_size));
  }
}

}  // namespace coppice
