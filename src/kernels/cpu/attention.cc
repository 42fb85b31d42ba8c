// Attention over the pages. The work is cut into tiles of query rows that share a KV head, and long tiles further into
// runs of segments; a tile that is cut emits every segment, and a second pass folds them in order. Where the cuts lie
// changes nothing but the schedule: each row's segments are computed and folded the same way.
#include <algorithm>
#include <atomic>
#include <limits>

#include "base/worker_team.h"
#include "kernels/cpu/arena.h"
#include "kernels/cpu/blocks.h"
#include "kernels/cpu/product.h"

namespace coppice::cpu {
namespace {

constexpr uint32_t kSegmentBlocks = kSegmentTokens / kKvBlockTokens;
constexpr uint32_t kNotEmitted = std::numeric_limits<uint32_t>::max();
constexpr float kLog2OfE = 1.44269504088896340736F;

// Query rows [begin, end) of (row, KV head), where row i is token i / group and head i % group of the group.
struct Tile {
  uint32_t row, kv_head;
  uint32_t begin, end;
  uint32_t first_segment, last_segment;  // inclusive: what any of its rows sees
  uint32_t emitted;  // index of its first partial in the scratch, or kNotEmitted: folded on the spot

  uint32_t num_rows() const { return end - begin; }
  uint32_t num_segments() const { return last_segment - first_segment + 1; }
};

// Segments [first, last] of a tile.
struct Item {
  uint32_t tile, first, last;
};

struct Range {
  uint32_t begin, end;
};

class Attention {
 public:
  Attention(const Kernels& kernels, const OpContext& context, const AttentionArgs& args)
      : kernels_(kernels),
        team_(*context.team),
        args_(args),
        group_(args.num_q_heads / args.kv.num_kv_heads),
        partial_floats_((size_t{args.kv.head_dim} + 2 + 15) / 16 * 16) {
    Arena arena(context);
    make_tiles(arena);
    make_items(arena);
  }

  void run() {
    std::atomic<uint32_t> next{0};
    team_.run([&](size_t) {
      uint32_t item = next.fetch_add(1, std::memory_order_relaxed);
      while (item < num_items_) {
        // The one after is taken now, so that its first keys can be fetched meanwhile.
        const uint32_t following = next.fetch_add(1, std::memory_order_relaxed);
        compute(items_[item], following < num_items_ ? &items_[following] : nullptr);
        item = following;
      }
    });
    if (num_emitting_ == 0) return;
    run_split(team_, num_tiles_, [&](size_t i) {
      if (tiles_[i].emitted != kNotEmitted) fold_emitted(tiles_[i]);
    });
  }

  static size_t scratch_bytes(const OpLimits& limits, size_t num_workers);

 private:
  void make_tiles(Arena& arena);
  void make_items(Arena& arena);
  uint32_t token_of(const Tile& tile, uint32_t i) const {
    return args_.tokens->row_begin[tile.row] + (tile.begin + i) / group_;
  }
  // Positions that query row i of the tile sees.
  Range visible(const Tile& tile, uint32_t i) const {
    const uint32_t end = args_.tokens->positions[token_of(tile, i)] + 1;
    const uint32_t window = args_.sliding_window;
    return {window != 0 && end > window ? end - window : 0, end};
  }
  uint16_t* out_of(const Tile& tile, uint32_t i) const {
    const uint32_t head = tile.kv_head * group_ + (tile.begin + i) % group_;
    return args_.out + (size_t{token_of(tile, i)} * args_.num_q_heads + head) * args_.kv.head_dim;
  }
  const uint16_t* q_of(const Tile& tile, uint32_t i) const {
    const uint32_t head = tile.kv_head * group_ + (tile.begin + i) % group_;
    return args_.q + (size_t{token_of(tile, i)} * args_.num_q_heads + head) * args_.kv.head_dim;
  }
  float* partial(const Tile& tile, uint32_t segment, uint32_t i) const {
    const size_t index = tile.emitted + size_t{segment - tile.first_segment} * tile.num_rows() + i;
    return partials_ + index * partial_floats_;
  }
  struct Blocks;
  struct Workspace;
  // Where blocks [first, end) of a segment lie.
  void find_blocks(const Tile& tile, uint32_t segment, uint32_t first, uint32_t end, Blocks& blocks) const;
  // For fetching ahead: the segment's blocks as the tile will read them, the rest of the 16 being one of these.
  void find_first_blocks(const Tile& tile, uint32_t segment, Blocks& blocks) const;
  void compute(const Item& item, const Item* following);
  Range compute_segment(const Tile& tile, uint32_t segment, const Blocks* next, Workspace& work) const;
  void add_segment(const Tile& tile, uint32_t segment, Range rows, Workspace& work) const;
  void fold_emitted(const Tile& tile);

  const Kernels& kernels_;
  WorkerTeam& team_;
  const AttentionArgs& args_;
  uint32_t group_;
  size_t partial_floats_;
  Tile* tiles_ = nullptr;
  Item* items_ = nullptr;
  float* partials_ = nullptr;
  uint32_t num_tiles_ = 0, num_items_ = 0, num_emitting_ = 0;
};

struct Attention::Blocks {
  const uint16_t* k[kSegmentBlocks] = {};
  const uint16_t* v[kSegmentBlocks] = {};
};

// One worker's memory for one tile; on its stack.
struct Attention::Workspace {
  alignas(64) uint16_t q[kAttentionTileRows * kMaxHeadDim];  // gathered: rows of one head lie far apart
  alignas(64) float scores[kAttentionTileRows * kSegmentTokens];
  alignas(64) uint16_t weights[kAttentionTileRows * kSegmentTokens];
  alignas(64) float acc[kAttentionTileRows * kMaxHeadDim];        // of the segment
  alignas(64) float total_acc[kAttentionTileRows * kMaxHeadDim];  // of the fold so far
  float max[kAttentionTileRows], sum[kAttentionTileRows];
  float total_max[kAttentionTileRows], total_sum[kAttentionTileRows];
  bool started[kAttentionTileRows] = {};  // whether the totals hold anything
};

void Attention::make_tiles(Arena& arena) {
  const StepTokens& tokens = *args_.tokens;
  for (uint32_t row = 0; row < tokens.num_rows; ++row) {
    num_tiles_ += divide_up((tokens.row_begin[row + 1] - tokens.row_begin[row]) * group_, kAttentionTileRows);
  }
  num_tiles_ *= args_.kv.num_kv_heads;
  tiles_ = arena.take<Tile>(num_tiles_);
  Tile* next = tiles_;
  for (uint32_t row = 0; row < tokens.num_rows; ++row) {
    const uint32_t num_queries = (tokens.row_begin[row + 1] - tokens.row_begin[row]) * group_;
    for (uint32_t head = 0; head < args_.kv.num_kv_heads; ++head) {
      for (uint32_t begin = 0; begin < num_queries; begin += kAttentionTileRows) {
        Tile tile{row, head, begin, std::min(num_queries, begin + kAttentionTileRows), 0, 0, kNotEmitted};
        tile.first_segment = visible(tile, 0).begin / kSegmentTokens;
        tile.last_segment = (visible(tile, tile.num_rows() - 1).end - 1) / kSegmentTokens;
        *next++ = tile;
      }
    }
  }
}

void Attention::make_items(Arena& arena) {
  size_t total = 0;
  for (uint32_t i = 0; i < num_tiles_; ++i) total += tiles_[i].num_segments();
  // A tile longer than a quarter of a worker's share is cut to that, which adds fewer than 8 * num_workers items. What
  // the pieces emit must fit in the scratch, else the tile stays whole.
  const size_t workers = team_.num_workers();
  const auto longest = static_cast<uint32_t>(std::max<size_t>(1, total / (4 * workers)));
  items_ = arena.take<Item>(num_tiles_ + (workers == 1 ? 0 : 8 * workers));
  const size_t capacity = arena.left() / (partial_floats_ * sizeof(float));
  size_t num_partials = 0;
  for (uint32_t i = 0; i < num_tiles_; ++i) {
    Tile& tile = tiles_[i];
    const size_t needed = size_t{tile.num_segments()} * tile.num_rows();
    const bool cut = workers > 1 && tile.num_segments() > longest && num_partials + needed <= capacity;
    if (cut) {
      tile.emitted = static_cast<uint32_t>(num_partials);
      num_partials += needed;
      ++num_emitting_;
    }
    const uint32_t num_pieces = cut ? divide_up(tile.num_segments(), longest) : 1;
    for (uint32_t piece = 0; piece < num_pieces; ++piece) {
      const uint32_t first = tile.first_segment + tile.num_segments() * piece / num_pieces;
      const uint32_t last = tile.first_segment + tile.num_segments() * (piece + 1) / num_pieces - 1;
      items_[num_items_++] = {i, first, last};
    }
  }
  partials_ = arena.take<float>(num_partials * partial_floats_);
}

void Attention::find_blocks(const Tile& tile, uint32_t segment, uint32_t first, uint32_t end, Blocks& blocks) const {
  const PageId* pages = args_.tokens->page_tables[tile.row];
  const uint32_t per_page = args_.kv.blocks_per_page;
  for (uint32_t b = first; b < end; ++b) {
    const uint32_t block = segment * kSegmentBlocks + b;
    const size_t cell = args_.kv.offset(pages[block / per_page], tile.kv_head, block % per_page);
    blocks.k[b] = args_.kv.k + cell;
    blocks.v[b] = args_.kv.v + cell;
  }
}

void Attention::find_first_blocks(const Tile& tile, uint32_t segment, Blocks& blocks) const {
  const uint32_t base = segment * kSegmentTokens;
  const uint32_t from = std::max(visible(tile, 0).begin, base) - base;
  const uint32_t to = std::min(visible(tile, tile.num_rows() - 1).end - base, kSegmentTokens);
  const uint32_t first = from / kKvBlockTokens, end = divide_up(to, kKvBlockTokens);
  find_blocks(tile, segment, first, end, blocks);
  for (uint32_t b = 0; b < kSegmentBlocks; ++b) {
    if (b < first || b >= end) blocks.k[b] = blocks.k[first];
  }
}

// Computes one segment for the rows of the tile that see any of it (a contiguous range, which is returned).
Range Attention::compute_segment(const Tile& tile, uint32_t segment, const Blocks* next, Workspace& work) const {
  const uint32_t base = segment * kSegmentTokens;
  uint32_t begin[kAttentionTileRows], end[kAttentionTileRows];
  Range rows{0, 0};
  uint32_t num_rows = 0, first_token = kSegmentTokens, last_token = 0;
  for (uint32_t i = 0; i < tile.num_rows(); ++i) {
    const Range seen = visible(tile, i);
    const uint32_t from = std::max(seen.begin, base), to = std::min(seen.end, base + kSegmentTokens);
    if (from >= to) continue;
    if (num_rows == 0) rows.begin = i;
    rows.end = i + 1;
    begin[num_rows] = from - base;
    end[num_rows++] = to - base;
    first_token = std::min(first_token, from - base);
    last_token = std::max(last_token, to - base);
  }
  if (num_rows == 0) return rows;
  DCHECK(rows.end - rows.begin == num_rows, rows.begin, rows.end, num_rows);
  Blocks blocks;
  find_blocks(tile, segment, first_token / kKvBlockTokens, divide_up(last_token, kKvBlockTokens), blocks);
  kernels_.segment({.q = work.q + size_t{rows.begin} * args_.kv.head_dim,
                    .num_rows = num_rows,
                    .head_dim = args_.kv.head_dim,
                    .k_blocks = blocks.k,
                    .v_blocks = blocks.v,
                    .next_k_blocks = next == nullptr ? nullptr : next->k,
                    .begin = begin,
                    .end = end,
                    .scale_log2 = args_.scale * kLog2OfE,
                    .max = work.max,
                    .sum = work.sum,
                    .acc = work.acc,
                    .acc_stride = kMaxHeadDim,
                    .scores = work.scores,
                    .weights = work.weights});
  return rows;
}

// Folds what compute_segment left in `work` into the totals, or emits it.
void Attention::add_segment(const Tile& tile, uint32_t segment, Range rows, Workspace& work) const {
  const uint32_t head_dim = args_.kv.head_dim;
  for (uint32_t i = rows.begin; i < rows.end; ++i) {
    const uint32_t r = i - rows.begin;
    const float* acc = work.acc + size_t{r} * kMaxHeadDim;
    float* total = work.total_acc + size_t{i} * kMaxHeadDim;
    if (tile.emitted != kNotEmitted) {
      float* out = partial(tile, segment, i);
      out[0] = work.max[r];
      out[1] = work.sum[r];
      std::copy_n(acc, head_dim, out + 2);
    } else if (!work.started[i]) {
      work.started[i] = true;
      work.total_max[i] = work.max[r];
      work.total_sum[i] = work.sum[r];
      std::copy_n(acc, head_dim, total);
    } else {
      kernels_.fold(work.total_max[i], work.total_sum[i], total, work.max[r], work.sum[r], acc, head_dim);
    }
  }
}

void Attention::compute(const Item& item, const Item* following) {
  const Tile& tile = tiles_[item.tile];
  const uint32_t head_dim = args_.kv.head_dim;
  Workspace work;
  for (uint32_t i = 0; i < tile.num_rows(); ++i) std::copy_n(q_of(tile, i), head_dim, work.q + size_t{i} * head_dim);
  for (uint32_t segment = item.first; segment <= item.last; ++segment) {
    Blocks next;
    const bool more = segment < item.last;
    if (more) find_first_blocks(tile, segment + 1, next);
    if (!more && following != nullptr) find_first_blocks(tiles_[following->tile], following->first, next);
    add_segment(tile, segment, compute_segment(tile, segment, more || following != nullptr ? &next : nullptr, work),
                work);
  }
  if (tile.emitted != kNotEmitted) return;
  for (uint32_t i = 0; i < tile.num_rows(); ++i) {
    kernels_.finish(work.total_sum[i], work.total_acc + size_t{i} * kMaxHeadDim, head_dim, out_of(tile, i));
  }
}

void Attention::fold_emitted(const Tile& tile) {
  const uint32_t head_dim = args_.kv.head_dim;
  for (uint32_t i = 0; i < tile.num_rows(); ++i) {
    const Range seen = visible(tile, i);
    const uint32_t first = seen.begin / kSegmentTokens, last = (seen.end - 1) / kSegmentTokens;
    // The first segment's partial becomes the total.
    float* total = partial(tile, first, i);
    for (uint32_t segment = first + 1; segment <= last; ++segment) {
      const float* next = partial(tile, segment, i);
      kernels_.fold(total[0], total[1], total + 2, next[0], next[1], next + 2, head_dim);
    }
    kernels_.finish(total[1], total + 2, head_dim, out_of(tile, i));
  }
}

}  // namespace

size_t attention_scratch_bytes(const OpLimits& limits, size_t num_workers) {
  const size_t group = limits.num_q_heads / limits.num_kv_heads;
  const size_t tiles = limits.num_kv_heads * (limits.max_tokens * group / kAttentionTileRows + limits.max_rows);
  const size_t segments = divide_up(limits.max_context, kSegmentTokens);
  // Room for 4 * num_workers of the longest tiles to be cut; while decoding a tile has the rows of one group.
  const size_t partials = num_workers == 1 ? 0 : 4 * num_workers * segments * std::max<size_t>(group, 4);
  const size_t partial_floats = (size_t{limits.head_dim} + 2 + 15) / 16 * 16;
  return round_up_64(tiles * sizeof(Tile)) + round_up_64((tiles + 8 * num_workers) * sizeof(Item)) +
         round_up_64(partials * partial_floats * sizeof(float));
}

void attention(const Kernels& kernels, const OpContext& context, const AttentionArgs& args) {
  Attention(kernels, context, args).run();
}

}  // namespace coppice::cpu
