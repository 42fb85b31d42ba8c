// The ops around matrix products. Rows are taken kRowBlock at a time, which bounds the scratch; more would not raise
// the arithmetic per weight byte noticeably.
#include <algorithm>
#include <cstring>

#include "base/worker_team.h"
#include "kernels/cpu/arena.h"
#include "kernels/cpu/blocks.h"
#include "kernels/cpu/panels.h"
#include "kernels/cpu/product.h"

namespace coppice::cpu {
namespace {

constexpr uint32_t kRowBlock = 256;
// Below this every worker normalises all rows for itself, which costs less than another fork and join.
constexpr size_t kNormAloneElements = 8192;

size_t x_stride(uint32_t k) { return (size_t{k} + 31) / 32 * 32; }

struct NormedRows {
  const Kernels& kernels;
  const float* weight;
  float eps;
  uint32_t n;

  void compute(const float* row, uint16_t* out) const { kernels.rms_norm(row, weight, n, eps, out); }
};

// y = norm(row_at(i)) W^T for i in [0, num_rows).
template <class RowAt, class Epilogue>
void norm_product(const NormedRows& norm, const OpContext& context, Arena arena, uint32_t num_rows,
                  const Panels& panels, RowAt row_at, Epilogue epilogue) {
  const size_t stride = x_stride(norm.n);
  WorkerTeam& team = *context.team;
  if (num_rows * stride <= kNormAloneElements) {
    uint16_t* x = arena.take<uint16_t>(num_rows * stride * team.num_workers());
    const auto rows_of = [&](size_t worker) {
      uint16_t* own = x + worker * num_rows * stride;
      for (uint32_t i = 0; i < num_rows; ++i) norm.compute(row_at(i), own + i * stride);
      return ProductRows{own, stride};
    };
    run_product(team, norm.kernels, num_rows, panels, rows_of, epilogue);
    return;
  }
  uint16_t* x = arena.take<uint16_t>(num_rows * stride);
  run_split(team, num_rows, [&](size_t i) { norm.compute(row_at(static_cast<uint32_t>(i)), x + i * stride); });
  run_product(team, norm.kernels, num_rows, panels, [&](size_t) { return ProductRows{x, stride}; }, epilogue);
}

// Lanes of a panel that are outputs.
uint32_t panel_outputs(uint32_t out_features, uint32_t lanes, uint32_t panel) {
  return std::min(lanes, out_features - panel * lanes);
}

const float* offset_or_null(const float* base, size_t offset) { return base == nullptr ? nullptr : base + offset; }

// Writes K or V of one token: features [0, head_dim) as bf16 in `values`.
void append_k(const KvLayerView& kv, size_t cell, uint32_t slot, const uint16_t* values) {
  uint16_t* out = kv.k + cell + size_t{2} * slot;
  for (uint32_t d = 0; d < kv.head_dim; d += 2, out += 2 * kKvBlockTokens) {
    std::memcpy(out, values + d, 2 * sizeof(uint16_t));
  }
}
void append_v(const KvLayerView& kv, size_t cell, uint32_t slot, const uint16_t* values) {
  uint16_t* out = kv.v + cell + size_t{slot / 2} * 2 * kv.head_dim + slot % 2;
  for (uint32_t d = 0; d < kv.head_dim; ++d) out[size_t{2} * d] = values[d];
}

// What follows the QKV product and bias for one head of one token; `x` is [head_dim], changed in place.
void finish_head(const Kernels& kernels, const AttnInArgs& args, uint32_t token, uint32_t head, float* x) {
  const uint32_t head_dim = args.kv.head_dim, num_kv_heads = args.kv.num_kv_heads;
  const bool is_q = head < args.num_q_heads;
  const bool is_v = head >= args.num_q_heads + num_kv_heads;
  const uint32_t position = args.tokens->positions[token];
  if (!is_v) {
    const float* norm = is_q ? args.q_norm : args.k_norm;
    if (norm != nullptr) kernels.head_norm(x, norm, head_dim, args.norm_eps);
    const uint32_t half = args.rope.rotary_dim / 2;
    const size_t at = size_t{position} * half;
    kernels.rope(x, args.rope.cos + at, args.rope.sin + at, half);
  }
  if (is_q) {
    kernels.to_bf16(x, head_dim, args.q + (size_t{token} * args.num_q_heads + head) * head_dim);
    return;
  }
  uint16_t values[kMaxHeadDim];
  kernels.to_bf16(x, head_dim, values);
  const uint32_t kv_head = head - args.num_q_heads - (is_v ? num_kv_heads : 0);
  const uint32_t block = position / kKvBlockTokens;
  const PageId page = args.tokens->page_tables[args.tokens->row_of_token[token]][block / args.kv.blocks_per_page];
  const size_t cell = args.kv.offset(page, kv_head, block % args.kv.blocks_per_page);
  (is_v ? append_v : append_k)(args.kv, cell, position % kKvBlockTokens, values);
}

}  // namespace

size_t linear_scratch_bytes(const OpLimits& limits, size_t num_workers) {
  const size_t rows = std::min(kRowBlock, std::max(limits.max_tokens, limits.max_logit_rows));
  const size_t qkv = size_t{limits.num_q_heads + 2 * limits.num_kv_heads} * limits.head_dim;
  const size_t normed = std::max(rows * x_stride(limits.hidden), kNormAloneElements * num_workers);
  return round_up_64(normed * sizeof(uint16_t)) + round_up_64(rows * qkv * sizeof(float));
}

void embed(const OpContext& context, const EmbedArgs& args) {
  const uint32_t hidden = args.table->in_features;
  run_split(*context.team, args.tokens->num_tokens, [&](size_t i) {
    const auto id = static_cast<uint32_t>(args.tokens->ids[i].value);
    DCHECK(id < args.table->out_features, id);
    unpack_row(*args.table, id, args.residual + i * hidden);
  });
}

void attn_in(const Kernels& kernels, const OpContext& context, const AttnInArgs& args) {
  const uint32_t hidden = args.qkv->in_features, width = args.qkv->out_features;
  const uint32_t num_heads = args.num_q_heads + 2 * args.kv.num_kv_heads;
  CHECK_EQ(width, num_heads * args.kv.head_dim);
  const NormedRows norm{kernels, args.norm, args.norm_eps, hidden};
  for (uint32_t first = 0; first < args.tokens->num_tokens; first += kRowBlock) {
    const uint32_t num_rows = std::min(kRowBlock, args.tokens->num_tokens - first);
    Arena arena(context);
    float* qkv = arena.take<float>(size_t{num_rows} * width);
    norm_product(
        norm, context, arena, num_rows, panels_of(*args.qkv),
        [&](uint32_t i) { return args.residual + size_t{first + i} * hidden; },
        [&](uint32_t panel, uint32_t row, uint32_t tile_rows, const float* tile) {
          const uint32_t n = panel_outputs(width, kPanelLanes, panel);
          float* out = qkv + size_t{row} * width + size_t{panel} * kPanelLanes;
          const float* bias = offset_or_null(args.qkv->bias, size_t{panel} * kPanelLanes);
          for (uint32_t r = 0; r < tile_rows; ++r) kernels.store(tile + r * kPanelLanes, bias, n, out + r * width);
        });
    run_split(*context.team, size_t{num_rows} * num_heads, [&](size_t i) {
      const auto row = static_cast<uint32_t>(i / num_heads), head = static_cast<uint32_t>(i % num_heads);
      finish_head(kernels, args, first + row, head, qkv + i * args.kv.head_dim);
    });
  }
}

void linear_residual(const Kernels& kernels, const OpContext& context, const LinearResidualArgs& args) {
  const uint32_t width = args.weight->out_features, k = args.weight->in_features;
  run_product(
      *context.team, kernels, args.num_tokens, panels_of(*args.weight), [&](size_t) { return ProductRows{args.x, k}; },
      [&](uint32_t panel, uint32_t row, uint32_t tile_rows, const float* tile) {
        const uint32_t n = panel_outputs(width, kPanelLanes, panel);
        const size_t column = size_t{panel} * kPanelLanes;
        for (uint32_t r = 0; r < tile_rows; ++r) {
          kernels.add(tile + r * kPanelLanes, offset_or_null(args.weight->bias, column), n,
                      args.residual + size_t{row + r} * width + column);
        }
      });
}

void mlp_in(const Kernels& kernels, const OpContext& context, const MlpInArgs& args) {
  const GateUpWeight& weight = *args.gate_up;
  const uint32_t hidden = weight.in_features, width = weight.out_features;
  const NormedRows norm{kernels, args.norm, args.norm_eps, hidden};
  for (uint32_t first = 0; first < args.num_tokens; first += kRowBlock) {
    norm_product(
        norm, context, Arena(context), std::min(kRowBlock, args.num_tokens - first), panels_of(weight),
        [&](uint32_t i) { return args.residual + size_t{first + i} * hidden; },
        [&](uint32_t panel, uint32_t row, uint32_t tile_rows, const float* tile) {
          const uint32_t n = panel_outputs(width, kGateUpLanes, panel);
          const size_t column = size_t{panel} * kGateUpLanes;
          for (uint32_t r = 0; r < tile_rows; ++r) {
            const float* gate = tile + r * kPanelLanes;
            kernels.silu_mul(gate, gate + kGateUpLanes, offset_or_null(weight.gate_bias, column),
                             offset_or_null(weight.up_bias, column), n,
                             args.out + size_t{first + row + r} * width + column);
          }
        });
  }
}

void head(const Kernels& kernels, const OpContext& context, const HeadArgs& args) {
  const uint32_t hidden = args.head->in_features, vocab = args.head->out_features;
  const NormedRows norm{kernels, args.norm, args.norm_eps, hidden};
  const auto total = static_cast<uint32_t>(args.rows.size());
  for (uint32_t first = 0; first < total; first += kRowBlock) {
    norm_product(
        norm, context, Arena(context), std::min(kRowBlock, total - first), panels_of(*args.head),
        [&](uint32_t i) { return args.residual + size_t{args.rows[first + i]} * hidden; },
        [&](uint32_t panel, uint32_t row, uint32_t tile_rows, const float* tile) {
          const uint32_t n = panel_outputs(vocab, kPanelLanes, panel);
          const size_t column = size_t{panel} * kPanelLanes;
          for (uint32_t r = 0; r < tile_rows; ++r) {
            kernels.store(tile + r * kPanelLanes, offset_or_null(args.head->bias, column), n,
                          args.logits + size_t{first + row + r} * vocab + column);
          }
        });
  }
}

}  // namespace coppice::cpu
