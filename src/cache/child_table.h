// ChildTable: from the chained hash of a page to the nodes whose first page has it. Open addressing, linear probing,
// no tombstones. A hash finds candidates; the caller compares parent and tokens.
#pragma once

#include <bit>
#include <cstdint>

#include "cache/node_slab.h"
#include "cache/page_table.h"

namespace coppice {

class ChildTable {
 public:
  // Never more than `max_entries`, one per page at most: sized once, at 3/4 at the fullest.
  explicit ChildTable(uint32_t max_entries)
      : mask_(std::bit_ceil(uint64_t{max_entries} + max_entries / 3 + 2) - 1), entries_(mask_ + 1) {}

  // The first candidate that `is_it` says true for, or kNil.
  template <class IsIt>
  uint32_t find(uint64_t hash, IsIt&& is_it) const {
    for (uint64_t at = hash & mask_; entries_[at].node_plus_1 != 0; at = (at + 1) & mask_) {
      if (entries_[at].tag == tag(hash) && is_it(entries_[at].node_plus_1 - 1)) return entries_[at].node_plus_1 - 1;
    }
    return kNil;
  }

  void insert(uint64_t hash, uint32_t node) {
    uint64_t at = hash & mask_;
    while (entries_[at].node_plus_1 != 0) at = (at + 1) & mask_;
    entries_[at] = {tag(hash), node + 1};
    ++size_;
  }

  void replace(uint64_t hash, uint32_t from, uint32_t to) { entries_[slot(hash, from)].node_plus_1 = to + 1; }

  void erase(uint64_t hash, uint32_t node) {
    uint64_t hole = slot(hash, node);
    // Entries after the hole move back over it unless that would put them before their home.
    for (uint64_t at = (hole + 1) & mask_; entries_[at].node_plus_1 != 0; at = (at + 1) & mask_) {
      const uint64_t home = entries_[at].tag & mask_;
      if (((at - home) & mask_) >= ((at - hole) & mask_)) {
        entries_[hole] = entries_[at];
        hole = at;
      }
    }
    entries_[hole] = {};
    --size_;
  }

  uint64_t size() const { return size_; }

 private:
  struct Entry {
    uint32_t tag;
    uint32_t node_plus_1;  // 0: empty
  };
  // mask_ has at most 32 bits, so the tag tells the home too.
  static uint32_t tag(uint64_t hash) { return static_cast<uint32_t>(hash); }
  uint64_t slot(uint64_t hash, uint32_t node) const {
    uint64_t at = hash & mask_;
    while (entries_[at].node_plus_1 != node + 1) {
      CHECK(entries_[at].node_plus_1 != 0, "node", node, "is not in the child table");
      at = (at + 1) & mask_;
    }
    return at;
  }

  const uint64_t mask_;
  LazyArray<Entry> entries_;
  uint64_t size_ = 0;
};

}  // namespace coppice
