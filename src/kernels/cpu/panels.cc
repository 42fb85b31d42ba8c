#include "kernels/cpu/panels.h"

#include <algorithm>
#include <cstring>

#include "base/check.h"

namespace coppice::cpu {
namespace {

uint16_t element_to_bf16(DType from, const std::byte* at) {
  uint16_t half;
  float single;
  switch (from) {
    case DType::kBF16:
      std::memcpy(&half, at, sizeof half);
      return half;
    case DType::kF16:
      std::memcpy(&half, at, sizeof half);
      return float_to_bf16(fp16_to_float(half));
    case DType::kF32:
      std::memcpy(&single, at, sizeof single);
      return float_to_bf16(single);
  }
  return 0;
}

// Rows [0, num_rows) go to lanes [lane, lane + num_rows) of one panel. A few rows at a time are read front to back; the
// panel, 128 * k bytes, stays in L2 meanwhile.
template <DType kFrom>
void pack_lanes(uint16_t* panel, uint32_t lane, uint32_t num_rows, uint32_t k, const std::byte* rows) {
  constexpr size_t kBytes = dtype_bytes(kFrom);
  constexpr uint32_t kRowsAtOnce = 8;
  for (uint32_t first = 0; first < num_rows; first += kRowsAtOnce) {
    const uint32_t count = std::min(kRowsAtOnce, num_rows - first);
    uint16_t* out = panel + size_t{2} * (lane + first);
    for (uint32_t i = 0; i < k; i += 2, out += 2 * kPanelLanes) {
      const std::byte* in = rows + (size_t{first} * k + i) * kBytes;
      for (uint32_t r = 0; r < count; ++r, in += k * kBytes) {
        out[2 * r] = element_to_bf16(kFrom, in);
        out[2 * r + 1] = i + 1 < k ? element_to_bf16(kFrom, in + kBytes) : uint16_t{0};
      }
    }
  }
}

// `lanes` outputs a panel, starting at lane `first_lane`.
void pack(const Panels& panels, uint32_t lanes, uint32_t first_lane, uint32_t row, uint32_t num_rows, DType from,
          const std::byte* rows) {
  while (num_rows > 0) {
    const uint32_t lane = row % lanes;
    const uint32_t count = std::min(num_rows, lanes - lane);
    uint16_t* panel = panels.panel(row / lanes);
    switch (from) {
      case DType::kBF16:
        pack_lanes<DType::kBF16>(panel, first_lane + lane, count, panels.k, rows);
        break;
      case DType::kF16:
        pack_lanes<DType::kF16>(panel, first_lane + lane, count, panels.k, rows);
        break;
      case DType::kF32:
        pack_lanes<DType::kF32>(panel, first_lane + lane, count, panels.k, rows);
        break;
    }
    rows += size_t{count} * panels.k * dtype_bytes(from);
    row += count;
    num_rows -= count;
  }
}

}  // namespace

size_t packed_linear_bytes(uint32_t out_features, uint32_t in_features) {
  return Panels{nullptr, in_features, divide_up(out_features, kPanelLanes)}.bytes();
}

void pack_linear(const LinearWeight& into, uint32_t row, uint32_t num_rows, DType from, const std::byte* rows) {
  CHECK_LE(row + num_rows, into.out_features);
  pack(panels_of(into), kPanelLanes, 0, row, num_rows, from, rows);
}

size_t packed_gate_up_bytes(uint32_t out_features, uint32_t in_features) {
  return Panels{nullptr, in_features, divide_up(out_features, kGateUpLanes)}.bytes();
}

void pack_gate(const GateUpWeight& into, uint32_t row, uint32_t num_rows, DType from, const std::byte* rows) {
  CHECK_LE(row + num_rows, into.out_features);
  pack(panels_of(into), kGateUpLanes, 0, row, num_rows, from, rows);
}

void pack_up(const GateUpWeight& into, uint32_t row, uint32_t num_rows, DType from, const std::byte* rows) {
  CHECK_LE(row + num_rows, into.out_features);
  pack(panels_of(into), kGateUpLanes, kGateUpLanes, row, num_rows, from, rows);
}

void unpack_row(const LinearWeight& weight, uint32_t row, float* out) {
  const uint16_t* at = panels_of(weight).panel(row / kPanelLanes) + size_t{2} * (row % kPanelLanes);
  for (uint32_t i = 0; i < weight.in_features; ++i) out[i] = bf16_to_float(at[size_t{i / 2} * 2 * kPanelLanes + i % 2]);
}

}  // namespace coppice::cpu
