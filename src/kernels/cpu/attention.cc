// Attention over the pages: the items of a plan, then the folds of what they emitted.
#include <algorithm>
#include <atomic>

#include "base/worker_team.h"
#include "kernels/cpu/attention_plan.h"
#include "kernels/cpu/blocks.h"
#include "kernels/cpu/product.h"

namespace coppice::cpu {
namespace {

constexpr uint32_t kSegmentBlocks = kSegmentTokens / kKvBlockTokens;
constexpr float kLog2OfE = 1.44269504088896340736F;

// Where the blocks of a segment lie.
struct Blocks {
  const uint16_t* k[kSegmentBlocks] = {};
  const uint16_t* v[kSegmentBlocks] = {};
};

// One worker's memory for one tile; on its stack.
struct Workspace {
  alignas(64) uint16_t q[kAttentionTileRows * kMaxHeadDim];  // gathered: rows of one head lie far apart
  alignas(64) float scores[kAttentionTileRows * kSegmentTokens];
  alignas(64) uint16_t weights[kAttentionTileRows * kSegmentTokens];
  alignas(64) float acc[kAttentionTileRows * kMaxHeadDim];        // of the segment
  alignas(64) float total_acc[kAttentionTileRows * kMaxHeadDim];  // of the fold so far
  float max[kAttentionTileRows], sum[kAttentionTileRows];
  float total_max[kAttentionTileRows], total_sum[kAttentionTileRows];
  bool started[kAttentionTileRows] = {};  // whether the totals hold anything
};

class Attention {
 public:
  Attention(const Kernels& kernels, const AttentionArgs& args, const AttentionPlan& plan)
      : kernels_(kernels), args_(args), plan_(plan) {}

  // `following`, if any, is what this worker computes next: its first keys are fetched meanwhile.
  void compute(const AttentionItem& item, const AttentionItem* following) const;
  void fold_emitted(const AttentionTile& tile) const;

 private:
  // Finds blocks [first, end) of a segment.
  void find_blocks(const AttentionTile& tile, uint32_t segment, uint32_t first, uint32_t end, Blocks& blocks) const;
  // For fetching ahead: the K blocks that the tile will read, the rest of the 16 being one of these.
  void find_first_blocks(const AttentionTile& tile, uint32_t segment, Blocks& blocks) const;
  AttentionPlan::Range compute_segment(const AttentionTile& tile, uint32_t segment, const Blocks* next,
                                       Workspace& work) const;
  void add_segment(const AttentionTile& tile, uint32_t segment, AttentionPlan::Range rows, Workspace& work) const;

  const Kernels& kernels_;
  const AttentionArgs& args_;
  const AttentionPlan& plan_;
};

void Attention::find_blocks(const AttentionTile& tile, uint32_t segment, uint32_t first, uint32_t end,
                            Blocks& blocks) const {
  const PageId* pages = args_.tokens->page_tables[tile.row];
  const uint32_t per_page = args_.kv.blocks_per_page;
  for (uint32_t b = first; b < end; ++b) {
    const uint32_t block = segment * kSegmentBlocks + b;
    const size_t cell = args_.kv.offset(pages[block / per_page], tile.kv_head, block % per_page);
    blocks.k[b] = args_.kv.k + cell;
    blocks.v[b] = args_.kv.v + cell;
  }
}

void Attention::find_first_blocks(const AttentionTile& tile, uint32_t segment, Blocks& blocks) const {
  const uint32_t base = segment * kSegmentTokens;
  const uint32_t from = std::max(plan_.visible(tile, 0).begin, base) - base;
  const uint32_t to = std::min(plan_.visible(tile, tile.num_rows() - 1).end - base, kSegmentTokens);
  const uint32_t first = from / kKvBlockTokens, end = divide_up(to, kKvBlockTokens);
  find_blocks(tile, segment, first, end, blocks);
  for (uint32_t b = 0; b < kSegmentBlocks; ++b) {
    if (b < first || b >= end) blocks.k[b] = blocks.k[first];
  }
}

// Computes one segment for the rows of the tile that see any of it (a contiguous range, which is returned).
AttentionPlan::Range Attention::compute_segment(const AttentionTile& tile, uint32_t segment, const Blocks* next,
                                                Workspace& work) const {
  const uint32_t base = segment * kSegmentTokens;
  uint32_t begin[kAttentionTileRows], end[kAttentionTileRows];
  AttentionPlan::Range rows{0, 0};
  uint32_t num_rows = 0, first_token = kSegmentTokens, last_token = 0;
  for (uint32_t i = 0; i < tile.num_rows(); ++i) {
    const AttentionPlan::Range seen = plan_.visible(tile, i);
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
void Attention::add_segment(const AttentionTile& tile, uint32_t segment, AttentionPlan::Range rows,
                            Workspace& work) const {
  const uint32_t head_dim = args_.kv.head_dim;
  for (uint32_t i = rows.begin; i < rows.end; ++i) {
    const uint32_t r = i - rows.begin;
    const float* acc = work.acc + size_t{r} * kMaxHeadDim;
    float* total = work.total_acc + size_t{i} * kMaxHeadDim;
    if (tile.emitted != kNotEmitted) {
      float* out = plan_.partial(tile, segment, i);
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

void Attention::compute(const AttentionItem& item, const AttentionItem* following) const {
  const AttentionTile& tile = plan_.tiles()[item.tile];
  const uint32_t head_dim = args_.kv.head_dim;
  Workspace work;
  for (uint32_t i = 0; i < tile.num_rows(); ++i)
    std::copy_n(args_.q + plan_.offset_of(tile, i), head_dim, work.q + size_t{i} * head_dim);
  for (uint32_t segment = item.first; segment <= item.last; ++segment) {
    Blocks next;
    const bool more = segment < item.last;
    if (more) find_first_blocks(tile, segment + 1, next);
    if (!more && following != nullptr) find_first_blocks(plan_.tiles()[following->tile], following->first, next);
    add_segment(tile, segment, compute_segment(tile, segment, more || following != nullptr ? &next : nullptr, work),
                work);
  }
  if (tile.emitted != kNotEmitted) return;
  for (uint32_t i = 0; i < tile.num_rows(); ++i) {
    kernels_.finish(work.total_sum[i], work.total_acc + size_t{i} * kMaxHeadDim, head_dim,
                    args_.out + plan_.offset_of(tile, i));
  }
}

void Attention::fold_emitted(const AttentionTile& tile) const {
  const uint32_t head_dim = args_.kv.head_dim;
  for (uint32_t i = 0; i < tile.num_rows(); ++i) {
    const AttentionPlan::Range seen = plan_.visible(tile, i);
    const uint32_t first = seen.begin / kSegmentTokens, last = (seen.end - 1) / kSegmentTokens;
    // The first segment's partial becomes the total.
    float* total = plan_.partial(tile, first, i);
    for (uint32_t segment = first + 1; segment <= last; ++segment) {
      const float* next = plan_.partial(tile, segment, i);
      kernels_.fold(total[0], total[1], total + 2, next[0], next[1], next + 2, head_dim);
    }
    kernels_.finish(total[1], total + 2, head_dim, args_.out + plan_.offset_of(tile, i));
  }
}

}  // namespace

size_t attention_scratch_bytes(const OpLimits& limits, size_t num_workers) {
  return AttentionPlan::scratch_bytes(limits, num_workers);
}

void attention(const Kernels& kernels, const OpContext& context, const AttentionArgs& args) {
  WorkerTeam& team = *context.team;
  const AttentionPlan plan(Arena(context), args, team.num_workers());
  const Attention attention(kernels, args, plan);
  const auto items = plan.items();
  std::atomic<uint32_t> next{0};
  team.run([&](size_t) {
    uint32_t item = next.fetch_add(1, std::memory_order_relaxed);
    while (item < items.size()) {
      const uint32_t following = next.fetch_add(1, std::memory_order_relaxed);
      attention.compute(items[item], following < items.size() ? &items[following] : nullptr);
      item = following;
    }
  });
  if (!plan.emits()) return;
  run_split(team, plan.tiles().size(), [&](size_t i) {
    if (plan.tiles()[i].emitted != kNotEmitted) attention.fold_emitted(plan.tiles()[i]);
  });
}

}  // namespace coppice::cpu
