#include "kernels/cpu/attention_plan.h"

#include <algorithm>

#include "kernels/cpu/kernels.h"
#include "kernels/cpu/panels.h"

namespace coppice::cpu {
namespace {

// Pieces that a worker's share is cut into, so that a worker that is held up leaves the rest to the others.
constexpr size_t kPiecesPerWorker = 16;

// Of S segments in all, pieces of floor(S / P) >= S / 2P segments, for P = kPiecesPerWorker * num_workers <= S, number
// fewer than 2P beyond one a tile; for P > S there are S.
constexpr size_t most_added_items(size_t num_workers) {
  return num_workers == 1 ? 0 : 2 * kPiecesPerWorker * num_workers;
}

constexpr size_t partial_floats_of(uint32_t head_dim) { return (size_t{head_dim} + 2 + 15) / 16 * 16; }

}  // namespace

AttentionPlan::AttentionPlan(Arena arena, const AttentionArgs& args, size_t num_workers)
    : args_(args),
      group_(args.num_q_heads / args.kv.num_kv_heads),
      partial_floats_(partial_floats_of(args.kv.head_dim)) {
  make_tiles(arena);
  make_items(arena, num_workers);
}

size_t AttentionPlan::scratch_bytes(const OpLimits& limits, size_t num_workers) {
  const size_t group = limits.num_q_heads / limits.num_kv_heads;
  const size_t tiles = limits.num_kv_heads * (limits.max_tokens * group / kAttentionTileRows + limits.max_rows);
  const size_t segments = divide_up(limits.max_context, kSegmentTokens);
  // Room for 8 * num_workers of the longest tiles to be cut; while decoding a tile has the rows of one group.
  const size_t partials = num_workers == 1 ? 0 : 8 * num_workers * segments * std::max<size_t>(group, 4);
  return round_up_64(tiles * sizeof(AttentionTile)) +
         round_up_64((tiles + most_added_items(num_workers)) * sizeof(AttentionItem)) +
         round_up_64(partials * partial_floats_of(limits.head_dim) * sizeof(float));
}

void AttentionPlan::make_tiles(Arena& arena) {
  const StepTokens& tokens = *args_.tokens;
  for (uint32_t row = 0; row < tokens.num_rows; ++row) {
    num_tiles_ += divide_up((tokens.row_begin[row + 1] - tokens.row_begin[row]) * group_, kAttentionTileRows);
  }
  num_tiles_ *= args_.kv.num_kv_heads;
  tiles_ = arena.take<AttentionTile>(num_tiles_);
  AttentionTile* next = tiles_;
  for (uint32_t row = 0; row < tokens.num_rows; ++row) {
    const uint32_t num_queries = (tokens.row_begin[row + 1] - tokens.row_begin[row]) * group_;
    for (uint32_t head = 0; head < args_.kv.num_kv_heads; ++head) {
      for (uint32_t begin = 0; begin < num_queries; begin += kAttentionTileRows) {
        AttentionTile tile{row, head, begin, std::min(num_queries, begin + kAttentionTileRows), 0, 0, kNotEmitted};
        tile.first_segment = visible(tile, 0).begin / kSegmentTokens;
        tile.last_segment = (visible(tile, tile.num_rows() - 1).end - 1) / kSegmentTokens;
        *next++ = tile;
      }
    }
  }
}

void AttentionPlan::make_items(Arena& arena, size_t num_workers) {
  size_t total = 0;
  for (uint32_t i = 0; i < num_tiles_; ++i) total += tiles_[i].num_segments();
  // A tile longer than 1 / kPiecesPerWorker of a worker's share is cut to that. What the pieces emit must fit in the
  // scratch, else the tile stays whole.
  const auto longest = static_cast<uint32_t>(std::max<size_t>(1, total / (kPiecesPerWorker * num_workers)));
  items_ = arena.take<AttentionItem>(num_tiles_ + most_added_items(num_workers));
  const size_t capacity = arena.left() / (partial_floats_ * sizeof(float));
  for (uint32_t i = 0; i < num_tiles_; ++i) {
    AttentionTile& tile = tiles_[i];
    const size_t needed = size_t{tile.num_segments()} * tile.num_rows();
    const bool cut = num_workers > 1 && tile.num_segments() > longest && num_partials_ + needed <= capacity;
    if (cut) {
      tile.emitted = static_cast<uint32_t>(num_partials_);
      num_partials_ += needed;
    }
    const uint32_t num_pieces = cut ? divide_up(tile.num_segments(), longest) : 1;
    for (uint32_t piece = 0; piece < num_pieces; ++piece) {
      const uint32_t first = tile.first_segment + tile.num_segments() * piece / num_pieces;
      const uint32_t last = tile.first_segment + tile.num_segments() * (piece + 1) / num_pieces - 1;
      items_[num_items_++] = {i, first, last};
    }
  }
  partials_ = arena.take<float>(num_partials_ * partial_floats_);
}

}  // namespace coppice::cpu
