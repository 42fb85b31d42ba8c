// NodeSlab: the tree's nodes, by 32-bit id. Chunks never move, so references stay good while others are made.
#pragma once

#include <sys/mman.h>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <vector>

#include "base/check.h"
#include "base/strong_id.h"

namespace coppice {

inline constexpr uint32_t kNil = UINT32_MAX;  // no node

// The first cache line is what a match and a search among siblings read.
struct alignas(64) Node {
  std::vector<PageId> pages;     // empty for roots only; whole pages, but for a node of one partial page
  uint64_t end_hash = 0;         // chained hash of the last page; a root's is where its chain begins
  uint64_t version = 0;          // see RadixTree::node_version; 0: the slot is free
  PageId head = kNoPage;         // pages.front()
  uint32_t num_tokens_last = 0;  // tokens of the last page: page_size, or fewer in a partial page; 0: a root
  uint32_t parent = kNil;        // a root's is itself
  // Children, ordered by the tokens of their first pages: a treap through its members' left, right and priority.
  uint32_t left = kNil;
  uint32_t right = kNil;
  uint32_t priority = 0;
  uint32_t children = kNil;
  uint32_t num_children = 0;

  uint32_t first_page = 0;  // pages on the path before this node
  uint32_t root = 0;        // index of its root
  uint32_t locks = 0;       // handles that end here + children whose locks > 0
  uint32_t num_held = 0;    // pages with holds
  uint64_t last_use = 0;
  // The list of unlocked nodes, see LruList.
  uint32_t newer = kNil;
  uint32_t older = kNil;

  bool is_root() const { return num_tokens_last == 0; }
  uint32_t num_pages() const { return static_cast<uint32_t>(pages.size()); }
  uint32_t end_page() const { return first_page + num_pages(); }
};

class NodeSlab {
 public:
  Node& operator[](uint32_t id) { return chunks_[id / kChunk].get()[id % kChunk]; }
  const Node& operator[](uint32_t id) const { return chunks_[id / kChunk].get()[id % kChunk]; }
  uint32_t num_slots() const { return num_slots_; }
  uint32_t num_used() const { return num_slots_ - static_cast<uint32_t>(free_.size()); }
  bool used(uint32_t id) const { return id < num_slots_ && (*this)[id].version != 0; }

  // A node with default members and a fresh version. The treap's priorities come from a counter, mixed: clients do not
  // choose them, and a replay makes the same tree.
  uint32_t make() {
    uint32_t id;
    if (!free_.empty()) {
      id = free_.back();
      free_.pop_back();
    } else {
      CHECK_LT(num_slots_, kNil);
      if (num_slots_ % kChunk == 0) chunks_.emplace_back(make_chunk());
      id = num_slots_++;
    }
    Node& node = (*this)[id];
    touch(id);
    node.priority = static_cast<uint32_t>(node.version * 0x9E3779B97F4A7C15 >> 32);
    return id;
  }

  void free(uint32_t id) {
    Node& node = (*this)[id];
    std::vector<PageId> pages = std::move(node.pages);
    pages.clear();
    const bool keep = pages.capacity() <= kKeptPages;
    node = Node();
    if (keep) node.pages = std::move(pages);  // most nodes are short: the next one needs no allocation
    free_.push_back(id);
  }

  // Weak references to the node end.
  void touch(uint32_t id) { (*this)[id].version = ++last_version_; }

 private:
  // One huge page, for the TLB's sake.
  static constexpr uint32_t kChunk = (2U << 20) / sizeof(Node);
  static constexpr size_t kKeptPages = 64;
  struct FreeChunk {
    void operator()(Node* chunk) const {
      std::destroy_n(chunk, kChunk);
      std::free(chunk);
    }
  };
  static Node* make_chunk() {
    constexpr size_t kBytes = kChunk * sizeof(Node);
    void* memory = std::aligned_alloc(kBytes, kBytes);
    CHECK(memory != nullptr, "out of memory for", kBytes, "bytes");
    madvise(memory, kBytes, MADV_HUGEPAGE);  // a hint: it may fail
    auto* chunk = static_cast<Node*>(memory);
    std::uninitialized_default_construct_n(chunk, kChunk);
    return chunk;
  }

  std::vector<std::unique_ptr<Node, FreeChunk>> chunks_;
  std::vector<uint32_t> free_;
  uint32_t num_slots_ = 0;
  uint64_t last_version_ = 0;
};

}  // namespace coppice
