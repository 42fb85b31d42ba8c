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

// One panel against rows [begin, end), in tiles of nearly equal height; meanwhile `next_panel`, if any, is fetched.
template <class Epilogue>
void product_item(const Kernels& kernels, const ProductRows& rows, const Panels& panels, uint32_t panel, uint32_t begin,
                  uint32_t end, const uint16_t* next_panel, Epilogue& epilogue) {
  alignas(64) float tile[kMaxTileRows * kPanelLanes];
  constexpr uint32_t kLinesPerPair = 2 * kPanelLanes * sizeof(uint16_t) / 64;
  const uint32_t num_tiles = divide_up(end - begin, kernels.tile_rows);
  const uint32_t lines = divide_up(kLinesPerPair, num_tiles);  // spread over the tiles; 1 a pair when there are many
  const uint32_t tiles_with_prefetch = next_panel == nullptr ? 0 : divide_up(kLinesPerPair, lines);
  for (uint32_t i = 0; i < num_tiles; ++i) {
    const uint32_t row = begin + (end - begin) * i / num_tiles;
    const uint32_t num_rows = begin + (end - begin) * (i + 1) / num_tiles - row;
    const size_t fetched = size_t{i} * lines * (panels.k / 2) * 64;
    kernels.product({.x = rows.x + row * rows.stride,
                     .x_stride = rows.stride,
                     .num_rows = num_rows,
                     .k = panels.k,
                     .w = panels.panel(panel),
                     .out = tile,
                     .prefetch = reinterpret_cast<const char*>(next_panel) + fetched,
                     .prefetch_lines = i < tiles_with_prefetch ? lines : 0});
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
  const uint32_t num_items = panels.num_panels * num_blocks;
  std::atomic<uint32_t> next{0};
  team.run([&](size_t worker) {
    const ProductRows rows = rows_of(worker);
    uint32_t item = next.fetch_add(1, std::memory_order_relaxed);
    while (item < num_items) {
      // The one after is taken now, so that its panel can be fetched meanwhile.
      const uint32_t following = next.fetch_add(1, std::memory_order_relaxed);
      const uint32_t panel = item / num_blocks, block = item % num_blocks;
      const bool fetch = following < num_items && following / num_blocks != panel;
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
