// y = x W^T over a worker team: tiles of rows x one panel, handed to an epilogue.
#pragma once

#include <algorithm>
#include <atomic>

#include "base/worker_team.h"
#include "kernels/cpu/kernels.h"
#include "kernels/cpu/panels.h"

namespace coppice::cpu {

struct ProductRows {
  const uint16_t* x = nullptr;  // bf16 [num_rows, k], rows `stride` elements apart
  size_t stride = 0;
};

namespace detail {

// Hands out items [0, count): to each worker a range of its own, front to back, so that it streams through the weights;
// who has done with that takes from the others' ranges. Any thread may call take().
class ItemRanges {
 public:
  static constexpr uint32_t kNone = UINT32_MAX;

  ItemRanges(uint32_t count, size_t num_workers) : num_(static_cast<uint32_t>(std::min(num_workers, kMost))) {
    for (uint32_t i = 0; i < num_; ++i) {
      ranges_[i].next.store(static_cast<uint32_t>(uint64_t{count} * i / num_), std::memory_order_relaxed);
      ranges_[i].end = static_cast<uint32_t>(uint64_t{count} * (i + 1) / num_);
    }
  }
  // `tried` is the worker's own memory of how many ranges it found empty; it starts at 0.
  uint32_t take(size_t worker, uint32_t& tried) {
    for (; tried < num_; ++tried) {
      Range& range = ranges_[(worker + tried) % num_];
      if (range.next.load(std::memory_order_relaxed) >= range.end) continue;
      const uint32_t item = range.next.fetch_add(1, std::memory_order_relaxed);
      if (item < range.end) return item;
    }
    return kNone;
  }

 private:
  static constexpr size_t kMost = 64;
  struct alignas(64) Range {
    std::atomic<uint32_t> next{0};
    uint32_t end = 0;
  };
  uint32_t num_;
  Range ranges_[kMost];
};

// What tile `tile` of `num_tiles` fetches of the next panel: lines a pair of k, and how many such shares lie before.
// With three or more the first is left out: it reads its panel for the first time and is bound by that. Measured on
// Zen 4 at M = 2 to 64, and at M = 1 on Zen 3 and a Xeon, where four streams a core are up to half faster than one.
struct PrefetchShare {
  uint32_t lines, before;
};
inline PrefetchShare prefetch_share(uint32_t tile, uint32_t num_tiles) {
  constexpr uint32_t kLinesPerPair = 2 * kPanelLanes * sizeof(uint16_t) / 64;
  const uint32_t skipped = num_tiles <= 2 ? 0 : 1;
  if (tile < skipped) return {0, 0};
  const uint32_t each = divide_up(kLinesPerPair, num_tiles - skipped);
  const uint32_t before = (tile - skipped) * each;
  return before < kLinesPerPair ? PrefetchShare{each, before} : PrefetchShare{0, 0};
}

// One panel against rows [begin, end), in tiles of nearly equal height; meanwhile `next_panel`, if any, is fetched.
template <class Epilogue>
void product_item(const Kernels& kernels, const ProductRows& rows, const Panels& panels, uint32_t panel, uint32_t begin,
                  uint32_t end, const uint16_t* next_panel, Epilogue& epilogue) {
  alignas(64) float tile[kMaxTileRows * kPanelLanes];
  const uint32_t num_tiles = divide_up(end - begin, kernels.tile_rows);
  for (uint32_t i = 0; i < num_tiles; ++i) {
    const uint32_t row = begin + (end - begin) * i / num_tiles;
    const uint32_t num_rows = begin + (end - begin) * (i + 1) / num_tiles - row;
    const PrefetchShare share = next_panel == nullptr ? PrefetchShare{0, 0} : prefetch_share(i, num_tiles);
    kernels.product({.x = rows.x + row * rows.stride,
                     .x_stride = rows.stride,
                     .num_rows = num_rows,
                     .k = panels.k,
                     .w = panels.panel(panel),
                     .out = tile,
                     .prefetch = reinterpret_cast<const char*>(next_panel) + size_t{share.before} * (panels.k / 2) * 64,
                     .prefetch_lines = share.lines});
    epilogue(panel, row, num_rows, static_cast<const float*>(tile));
  }
}

}  // namespace detail

// For each panel and each row of [0, num_rows): epilogue(panel, row, num_rows, tile), tile [num_rows, 64] fp32, once,
// on some worker. `rows_of(worker)` gives the worker its x (it may compute it there and then).
template <class RowsOf, class Epilogue>
void run_product(WorkerTeam& team, const Kernels& kernels, uint32_t num_rows, const Panels& panels, RowsOf rows_of,
                 Epilogue epilogue) {
  // Rows are split too where the panels alone would not keep the workers busy.
  const auto workers = static_cast<uint32_t>(team.num_workers());
  const uint32_t most_blocks = divide_up(num_rows, kernels.tile_rows);
  const uint32_t num_blocks =
      workers == 1 ? 1 : std::clamp(divide_up(4 * workers, panels.num_panels), uint32_t{1}, most_blocks);
  detail::ItemRanges items(panels.num_panels * num_blocks, workers);
  team.run([&](size_t worker) {
    const ProductRows rows = rows_of(worker);
    uint32_t tried = 0;
    uint32_t item = items.take(worker, tried);
    while (item != items.kNone) {
      // The one after is taken now, so that its panel can be fetched meanwhile.
      const uint32_t following = items.take(worker, tried);
      const uint32_t panel = item / num_blocks, block = item % num_blocks;
      const bool fetch = following != items.kNone && following / num_blocks != panel;
      detail::product_item(kernels, rows, panels, panel, num_rows * block / num_blocks,
                           num_rows * (block + 1) / num_blocks, fetch ? panels.panel(following / num_blocks) : nullptr,
                           epilogue);
      item = following;
    }
  });
}

// Calls body(i) for i in [0, count), a contiguous range for each worker.
template <class Body>
void run_split(WorkerTeam& team, size_t count, Body body) {
  const size_t workers = team.num_workers();
  const auto range = [&](size_t worker) {
    for (size_t i = count * worker / workers; i < count * (worker + 1) / workers; ++i) body(i);
  };
  if (count <= 1) {
    for (size_t i = 0; i < count; ++i) body(i);
  } else {
    team.run(range);
  }
}

}  // namespace coppice::cpu
