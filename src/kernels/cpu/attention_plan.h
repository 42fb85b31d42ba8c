// How the work of one attention() is cut: into tiles of query rows that share a KV head, and long tiles further into
// runs of segments. A tile that is cut emits every segment, and a second pass folds them in order. Where the cuts lie
// changes nothing but the schedule: each row's segments are computed and folded the same way.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

#include "kernels/cpu/arena.h"
#include "kernels/ops.h"

namespace coppice::cpu {

inline constexpr uint32_t kNotEmitted = std::numeric_limits<uint32_t>::max();

// Query rows [begin, end) of (row, KV head), where row i is token i / group and head i % group of the group.
struct AttentionTile {
  uint32_t row, kv_head;
  uint32_t begin, end;
  uint32_t first_segment, last_segment;  // inclusive: what any of its rows sees
  uint32_t emitted;                      // index of its first partial, or kNotEmitted: folded on the spot

  uint32_t num_rows() const { return end - begin; }
  uint32_t num_segments() const { return last_segment - first_segment + 1; }
};

// Segments [first, last] of a tile: what a worker takes at a time.
struct AttentionItem {
  uint32_t tile, first, last;
};

class AttentionPlan {
 public:
  // Lives in the arena's scratch; `args` must outlive it.
  AttentionPlan(Arena arena, const AttentionArgs& args, size_t num_workers);
  static size_t scratch_bytes(const OpLimits& limits, size_t num_workers);

  std::span<const AttentionTile> tiles() const { return {tiles_, num_tiles_}; }
  std::span<const AttentionItem> items() const { return {items_, num_items_}; }
  bool emits() const { return num_partials_ != 0; }
  // The result of one segment for row i of a tile that emits: max, sum, acc [head_dim].
  float* partial(const AttentionTile& tile, uint32_t segment, uint32_t i) const {
    const size_t index = tile.emitted + size_t{segment - tile.first_segment} * tile.num_rows() + i;
    return partials_ + index * partial_floats_;
  }

  struct Range {
    uint32_t begin, end;
  };
  // Positions that query row i of the tile sees.
  Range visible(const AttentionTile& tile, uint32_t i) const {
    const uint32_t end = args_.tokens->positions[token_of(tile, i)] + 1;
    const uint32_t window = args_.sliding_window;
    return {window != 0 && end > window ? end - window : 0, end};
  }
  // Where query row i lies in q and in out, in elements.
  size_t offset_of(const AttentionTile& tile, uint32_t i) const {
    const uint32_t head = tile.kv_head * group_ + (tile.begin + i) % group_;
    return (size_t{token_of(tile, i)} * args_.num_q_heads + head) * args_.kv.head_dim;
  }

 private:
  uint32_t token_of(const AttentionTile& tile, uint32_t i) const {
    return args_.tokens->row_begin[tile.row] + (tile.begin + i) / group_;
  }
  void make_tiles(Arena& arena);
  void make_items(Arena& arena, size_t num_workers);

  const AttentionArgs& args_;
  uint32_t group_;  // query heads a KV head
  size_t partial_floats_;
  AttentionTile* tiles_ = nullptr;
  AttentionItem* items_ = nullptr;
  float* partials_ = nullptr;
  uint32_t num_tiles_ = 0, num_items_ = 0;
  size_t num_partials_ = 0;
};

}  // namespace coppice::cpu
