// Where a weight lies in its packed form. A gate-up weight is one matrix too, whose panels hold 32 outputs of the gate
// and the same 32 of up, so that both meet in one tile.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/cpu/kernels.h"
#include "kernels/ops.h"

namespace coppice::cpu {

inline constexpr uint32_t kGateUpLanes = kPanelLanes / 2;

constexpr uint32_t divide_up(uint32_t a, uint32_t b) { return (a + b - 1) / b; }

struct Panels {
  uint16_t* data = nullptr;
  uint32_t k = 0;
  uint32_t num_panels = 0;

  size_t panel_size() const { return size_t{divide_up(k, 2)} * 2 * kPanelLanes; }  // elements
  size_t bytes() const { return panel_size() * num_panels * sizeof(uint16_t); }
  uint16_t* panel(uint32_t index) const { return data + panel_size() * index; }
};

inline Panels panels_of(const LinearWeight& weight) {
  return {reinterpret_cast<uint16_t*>(weight.packed), weight.in_features, divide_up(weight.out_features, kPanelLanes)};
}
inline Panels panels_of(const GateUpWeight& weight) {
  return {reinterpret_cast<uint16_t*>(weight.packed), weight.in_features, divide_up(weight.out_features, kGateUpLanes)};
}

// OpTable's packing functions; the layout is the same for every instruction set.
size_t packed_linear_bytes(uint32_t out_features, uint32_t in_features);
void pack_linear(const LinearWeight& into, uint32_t row, uint32_t num_rows, DType from, const std::byte* rows);
size_t packed_gate_up_bytes(uint32_t out_features, uint32_t in_features);
void pack_gate(const GateUpWeight& into, uint32_t row, uint32_t num_rows, DType from, const std::byte* rows);
void pack_up(const GateUpWeight& into, uint32_t row, uint32_t num_rows, DType from, const std::byte* rows);
// Row `row` of the matrix, widened to fp32 [in_features].
void unpack_row(const LinearWeight& weight, uint32_t row, float* out);

}  // namespace coppice::cpu
