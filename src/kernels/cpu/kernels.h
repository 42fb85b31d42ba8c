// The inner kernels of the CPU ops: what differs between instruction sets. Each set's kernels are compiled in a file of
// their own with that set's compiler options, and everything in such a file has internal linkage, so that no function
// that needs AVX-512 can be picked by the linker for code that runs without it. The ops around them (linear.cc,
// attention.cc, ...) are compiled once, for the baseline.
#pragma once

#include <cstddef>
#include <cstdint>

namespace coppice::cpu {

// Packed weights: panels of 64 output lanes, [num_panels][padded_k / 2][64][2] bf16, zero where k is past the end. One
// 64-byte line holds a pair of k for 16 outputs, which is VDPBF16PS's operand; a panel is read front to back.
inline constexpr uint32_t kPanelLanes = 64;
inline constexpr uint32_t kMaxTileRows = 8;

// out[r][lane] = sum over k of x[r][k] * w[lane][k], one chain per output, ascending pairs of k from zero.
struct ProductArgs {
  const uint16_t* x;  // bf16 [num_rows, k], rows `x_stride` elements apart
  size_t x_stride;
  uint32_t num_rows;  // 1 .. Kernels::tile_rows
  uint32_t k;
  const uint16_t* w;  // one panel
  float* out;         // [num_rows, 64], 64-byte aligned
  // What the caller reads next, fetched meanwhile as `prefetch_lines` streams side by side, k / 2 lines of 64 bytes
  // each: one line of every stream per pair of k.
  const char* prefetch;
  uint32_t prefetch_lines;
};

// One segment of attention for query rows that share K and V. Tokens count from the segment's start.
struct SegmentArgs {
  const uint16_t* q;                // bf16 [num_rows, head_dim]
  uint32_t num_rows;                // 1 .. kAttentionTileRows
  uint32_t head_dim;                // even, <= 256
  const uint16_t* const* k_blocks;  // [16]: block b is [head_dim / 2][16][2]; those before min(begin) / 16 are not read
  const uint16_t* const* v_blocks;  // [16]: [8][head_dim][2]
  const uint16_t* const* next_k_blocks;  // [16] read after this segment, or null
  const uint32_t* begin;                 // [num_rows] the row sees tokens [begin, end), not empty, <= 256
  const uint32_t* end;
  float scale_log2;  // > 0: scale * log2(e); softmax runs in powers of two
  float* max;        // out [num_rows]: in units of log2
  float* sum;        // out [num_rows]
  float* acc;        // out [num_rows, acc_stride]
  size_t acc_stride;
  float* scores;      // scratch [num_rows, 256]
  uint16_t* weights;  // scratch [num_rows, 256] bf16
};

inline constexpr uint32_t kAttentionTileRows = 24;

struct Kernels {
  const char* name;
  uint32_t tile_rows;  // rows of a full product tile

  void (*product)(const ProductArgs& args);
  // out = bf16(x * weight / sqrt(mean(x^2) + eps)); an odd tail is the caller's to pad.
  void (*rms_norm)(const float* x, const float* weight, uint32_t n, float eps, uint16_t* out);
  // The same in place in fp32: a head before RoPE.
  void (*head_norm)(float* x, const float* weight, uint32_t n, float eps);
  // Half-split rotation of x[0, 2 * half): (a, b) -> (a cos - b sin, b cos + a sin) for a = x[i], b = x[half + i].
  void (*rope)(float* x, const float* cos, const float* sin, uint32_t half);
  void (*to_bf16)(const float* x, uint32_t n, uint16_t* out);
  // out = x (+ bias); bias may be null.
  void (*store)(const float* x, const float* bias, uint32_t n, float* out);
  // out += x (+ bias).
  void (*add)(const float* x, const float* bias, uint32_t n, float* out);
  // out = bf16(silu(gate + gate_bias) * (up + up_bias)); biases may be null.
  void (*silu_mul)(const float* gate, const float* up, const float* gate_bias, const float* up_bias, uint32_t n,
                   uint16_t* out);

  void (*segment)(const SegmentArgs& args);
  // (max, sum, acc) = (max, sum, acc) folded with the next segment's. A row's first segment is taken as it is.
  void (*fold)(float& max, float& sum, float* acc, float next_max, float next_sum, const float* next_acc, uint32_t n);
  // out = bf16(acc / sum).
  void (*finish)(float sum, const float* acc, uint32_t n, uint16_t* out);
};

extern const Kernels kPortableKernels;
extern const Kernels kAvx2Kernels;
extern const Kernels kAvx512Bf16Kernels;

}  // namespace coppice::cpu
