// KvSpace: the pool and the tree as sequences see them. Pins prefixes, takes and evicts pages, publishes what was
// planned or generated, and gives everything back. Ids only.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

#include "cache/page_pool.h"
#include "cache/radix_tree.h"
#include "request/sequence.h"
#include "sched/config.h"

namespace coppice {

class KvSpace {
 public:
  explicit KvSpace(const SchedulerConfig& config);

  uint32_t page_size() const { return page_size_; }
  uint32_t pages_of(uint64_t tokens) const { return static_cast<uint32_t>((tokens + page_size_ - 1) / page_size_); }
  uint32_t num_available() const { return pool_.num_available(); }
  PagePool& pool() { return pool_; }
  RadixTree& tree() { return tree_; }
  const PagePool& pool() const { return pool_; }
  const RadixTree& tree() const { return tree_; }

  // Longest cached prefix that the sequence may use; nothing when the cache is off.
  Match match(const Sequence& sequence) const;
  // Waiting sequences stand weakly on the node their prompt matched: it is evicted last.
  void stand(Sequence& waiting, const Match& match);
  void leave(Sequence& waiting);
  // Its last match is what a match would say now.
  bool stands_firm(const Sequence& waiting) const;

  // Pins the whole pages of the match as the leading pages of a sequence that holds nothing; `planned` follows.
  void pin(Sequence& sequence, const Match& match);
  // Evicts until `num_pages` are free. False: there are not that many.
  bool make_free(uint32_t num_pages);
  // Appends a free page to the sequence; there must be one.
  void append_page(Sequence& sequence);
  // Takes over pages that others have published since, instead of computing them again.
  void catch_up(Sequence& sequence);
  // The first num_tokens known tokens, whole pages of them, become readable by later rows and plans. `step` writes
  // their KV; 0: it is written.
  void publish(Sequence& sequence, uint32_t num_tokens, StepId step);
  // Gives back every page; the first num_tokens known tokens stay in the tree, a partial page included.
  void release(Sequence& sequence, uint32_t num_tokens);
  // Evicts everything unpinned.
  void clear();

  // Calls visit for every running sequence whose tree pages are those of `sequence`, with the length of the common
  // history of at most `limit` positions.
  template <class Visit>
  void visit_frontier(const Sequence& sequence, uint32_t limit, Visit&& visit) const {
    for (Sequence* other = frontier_head(sequence); other != nullptr; other = other->frontier_next) {
      if (other != &sequence) visit(*other, common_tokens(sequence, *other, limit));
    }
  }
  // CHECKs the pool, the tree and the frontier.
  void check_invariants() const;

 private:
  Sequence* frontier_head(const Sequence& sequence) const;
  uint32_t common_tokens(const Sequence& a, const Sequence& b, uint32_t limit) const;
  void enter_frontier(Sequence& sequence);
  void leave_frontier(Sequence& sequence);
  Sequence*& frontier_slot(const Sequence& sequence);
  // Replaces the leading pages of the sequence's table by those of a pinned path. Not while in the frontier.
  void adopt(Sequence& sequence, PrefixHandle prefix, std::span<const PageId> pages);
  void insert(Sequence& sequence, uint32_t num_tokens, StepId step);

  const uint32_t page_size_;
  const bool disabled_;
  PagePool pool_;
  RadixTree tree_;
  std::vector<uint32_t> stands_;                           // [node]: waiting sequences
  std::vector<Sequence*> page_frontier_;                   // [page]
  std::unordered_map<uint32_t, Sequence*> root_frontier_;  // by root, for sequences without a tree page
  std::vector<PageId> pages_;                              // scratch
  std::function<bool(NodeId)> spared_;
};

}  // namespace coppice
