#include "sched/kv_space.h"

#include <algorithm>
#include <utility>

#include "base/check.h"

namespace coppice {
namespace {

constexpr uint32_t kEvictedAhead = 32;  // pages, at most 1/64 of the pool

}  // namespace

KvSpace::KvSpace(const SchedulerConfig& config)
    : page_size_(config.page_size),
      disabled_(config.disable_radix_cache),
      pool_(config.num_pages, std::min(config.num_ready_pages, config.num_pages)),
      tree_({.page_size = config.page_size, .hash_key = {config.hash_key[0], config.hash_key[1]}}, pool_),
      page_frontier_(config.num_pages, nullptr),
      spared_([this](NodeId node) { return node.value < stands_.size() && stands_[node.value] > 0; }) {}

Match KvSpace::match(const Sequence& sequence) const {
  const auto usable = disabled_ ? std::span<const TokenId>() : sequence.known_tokens().first(sequence.usable_prefix());
  return tree_.match(sequence.group->root.id(), usable);
}

void KvSpace::stand(Sequence& waiting, const Match& match) {
  leave(waiting);
  waiting.match = match;
  waiting.match_limit = waiting.usable_prefix();
  waiting.stands = true;
  if (match.node.value >= stands_.size()) stands_.resize(match.node.value + 1, 0);
  ++stands_[match.node.value];
}

void KvSpace::leave(Sequence& waiting) {
  if (!waiting.stands) return;
  --stands_[waiting.match.node.value];
  waiting.stands = false;
}

bool KvSpace::stands_firm(const Sequence& waiting) const {
  return waiting.stands && waiting.match_limit == waiting.usable_prefix() && tree_.is_fresh(waiting.match);
}

void KvSpace::pin(Sequence& sequence, const Match& match) {
  DCHECK(sequence.table.empty() && !sequence.prefix);
  sequence.prefix = tree_.lock(match, sequence.table);
  sequence.tree_pages = static_cast<uint32_t>(sequence.table.size());
  sequence.own.clear();
  sequence.own.resize(sequence.table.size());
  sequence.planned = sequence.committed = sequence.tree_pages * page_size_;
  enter_frontier(sequence);
}

bool KvSpace::make_free(uint32_t num_pages) {
  if (pool_.num_free() < num_pages) {
    // Looking for the coldest leaf passes those that somebody waits on, so some more are evicted at once.
    tree_.evict(num_pages - pool_.num_free(), spared_, std::min(kEvictedAhead, pool_.counts().total / 64));
  }
  return pool_.num_free() >= num_pages;
}

void KvSpace::append_page(Sequence& sequence) {
  PageHandle page = pool_.take();
  CHECK(static_cast<bool>(page), "no free page for sequence", sequence.serial);
  sequence.table.push_back(page.id());
  sequence.own.push_back(std::move(page));
}

void KvSpace::catch_up(Sequence& sequence) {
  if (disabled_) return;
  const Match found = match(sequence);
  if (found.num_tokens <= sequence.tree_pages * page_size_) return;
  pages_.clear();
  PrefixHandle prefix = tree_.lock(found, pages_);
  leave_frontier(sequence);
  adopt(sequence, std::move(prefix), pages_);
  enter_frontier(sequence);
  sequence.planned = std::max(sequence.planned, found.num_tokens);
}

void KvSpace::publish(Sequence& sequence, uint32_t num_tokens, StepId step) {
  const uint32_t num_pages = num_tokens / page_size_;
  if (disabled_ || num_pages <= sequence.tree_pages) return;
  insert(sequence, num_pages * page_size_, step);
}

void KvSpace::insert(Sequence& sequence, uint32_t num_tokens, StepId step) {
  const uint32_t num_pages = pages_of(num_tokens);
  leave_frontier(sequence);
  auto inserted = tree_.insert(
      std::move(sequence.prefix), sequence.group->root.id(), std::span(sequence.tokens).first(num_tokens),
      std::span(sequence.own).subspan(sequence.tree_pages, num_pages - sequence.tree_pages), {.written_by = step});
  sequence.prefix = std::move(inserted.handle);
  sequence.tree_pages = num_tokens / page_size_;
  if (inserted.duplicate_pages > 0) {
    // Another sequence put the same tokens there first; its pages replace ours from the next plan on.
    pages_.clear();
    const Match found = tree_.match(sequence.group->root.id(), std::span(sequence.tokens).first(num_tokens));
    PrefixHandle prefix = tree_.lock(found, pages_);
    adopt(sequence, std::move(prefix), std::span(pages_).first(sequence.tree_pages));
  }
  enter_frontier(sequence);
}

void KvSpace::adopt(Sequence& sequence, PrefixHandle prefix, std::span<const PageId> pages) {
  for (uint32_t page = 0; page < pages.size(); ++page) {
    if (page < sequence.table.size() && sequence.table[page] == pages[page]) continue;
    CHECK_LT(page, sequence.table.size());
    sequence.table[page] = pages[page];
    if (sequence.own[page]) pool_.give_back(std::move(sequence.own[page]));
    sequence.told_pages = std::min(sequence.told_pages, page);
  }
  tree_.release(std::move(sequence.prefix));
  sequence.prefix = std::move(prefix);
  sequence.tree_pages = static_cast<uint32_t>(pages.size());
}

void KvSpace::release(Sequence& sequence, uint32_t num_tokens) {
  leave_frontier(sequence);
  const uint32_t kept = std::max(num_tokens, sequence.tree_pages * page_size_);
  if (!disabled_ && kept > sequence.tree_pages * page_size_) {
    const uint32_t num_pages = pages_of(kept);
    auto inserted =
        tree_.insert(std::move(sequence.prefix), sequence.group->root.id(), std::span(sequence.tokens).first(kept),
                     std::span(sequence.own).subspan(sequence.tree_pages, num_pages - sequence.tree_pages));
    sequence.prefix = std::move(inserted.handle);
  }
  tree_.release(std::move(sequence.prefix));
  for (PageHandle& page : sequence.own) {
    if (page) pool_.give_back(std::move(page));
  }
  sequence.own.clear();
  sequence.table.clear();
  sequence.tree_pages = 0;
  sequence.planned = sequence.committed = 0;
}

void KvSpace::clear() { tree_.clear(); }

Sequence* KvSpace::frontier_head(const Sequence& sequence) const {
  if (sequence.tree_pages > 0) return page_frontier_[sequence.table[sequence.tree_pages - 1].value];
  const auto found = root_frontier_.find(sequence.group->root.id().value);
  return found == root_frontier_.end() ? nullptr : found->second;
}

Sequence*& KvSpace::frontier_slot(const Sequence& sequence) {
  if (sequence.tree_pages > 0) return page_frontier_[sequence.table[sequence.tree_pages - 1].value];
  return root_frontier_[sequence.group->root.id().value];
}

void KvSpace::enter_frontier(Sequence& sequence) {
  if (disabled_) return;
  Sequence*& head = frontier_slot(sequence);
  sequence.frontier_prev = nullptr;
  sequence.frontier_next = head;
  if (head != nullptr) head->frontier_prev = &sequence;
  head = &sequence;
}

void KvSpace::leave_frontier(Sequence& sequence) {
  if (disabled_) return;
  if (sequence.frontier_next != nullptr) sequence.frontier_next->frontier_prev = sequence.frontier_prev;
  if (sequence.frontier_prev != nullptr) {
    sequence.frontier_prev->frontier_next = sequence.frontier_next;
  } else {
    Sequence*& head = frontier_slot(sequence);
    DCHECK(head == &sequence);
    head = sequence.frontier_next;
    if (head == nullptr && sequence.tree_pages == 0) root_frontier_.erase(sequence.group->root.id().value);
  }
  sequence.frontier_prev = sequence.frontier_next = nullptr;
}

uint32_t KvSpace::common_tokens(const Sequence& a, const Sequence& b, uint32_t limit) const {
  const std::span<const TokenId> left = a.known_tokens();
  const std::span<const TokenId> right = b.known_tokens();
  const auto bound = static_cast<uint32_t>(std::min({left.size(), right.size(), size_t{limit}}));
  uint32_t common = std::min(a.tree_pages * page_size_, bound);  // the same tree pages: the same tokens
  while (common < bound && left[common] == right[common]) ++common;
  return common;
}

void KvSpace::check_invariants() const {
  pool_.check_invariants();
  tree_.check_invariants();
}

}  // namespace coppice
