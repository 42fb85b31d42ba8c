// The ops of a decoder layer, as blocks. One versioned table per device; a device may compose a block from smaller
// kernels. Nothing here allocates: weights are packed at load, scratch is given. The caller is one thread, worker 0 of
// OpContext::team; each op returns when all workers have finished.
//
// Numerics (the same on every path of one instruction set):
//  * weights, K, V and every matrix product's input are bf16; sums, norms, softmax and the residual stream are fp32;
//  * for each output element the order of additions is a function of the inner length K alone: one chain, ascending,
//    from zero; bias is added after it, the residual last;
//  * attention follows the segment rule: 256 absolute positions a segment, each computed from (-inf, 0, 0) by one fixed
//    sequence of operations, folded left in ascending order;
//  * so a token's values do not depend on the other tokens of the step, the slicing of its prompt or the workers.
// Values are rounded to bf16 (to nearest even) at these points and no others:
//   x after each RMSNorm; q and k after bias, per-head norm and RoPE; v after bias; the softmax weights of a segment,
//   exp(score - max of the segment), which are also what its sum adds up; the attention output after the division;
//   silu(gate) * up.
// Values of a page's unused tokens, and of tokens that a row may not see, never reach it, NaN or not.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "base/strong_id.h"
#include "device/cpu/isa.h"
#include "tensor/dtype.h"

namespace coppice {

class WorkerTeam;

inline constexpr uint32_t kSegmentTokens = 256;
inline constexpr uint32_t kKvBlockTokens = 16;  // a page is one block, or a multiple
inline constexpr uint32_t kMaxHeadDim = 256;    // and even

// A weight of y = x W^T + bias, packed for the device. `packed` layout is the device's own.
struct LinearWeight {
  DType dtype = DType::kBF16;
  uint32_t out_features = 0;
  uint32_t in_features = 0;
  std::byte* packed = nullptr;  // packed_linear_bytes(), zeroed before packing, 64-byte aligned
  const float* bias = nullptr;  // [out_features] or null
};

// A pair of weights whose outputs meet in silu(gate) * up.
struct GateUpWeight {
  uint32_t out_features = 0;  // of each half
  uint32_t in_features = 0;
  std::byte* packed = nullptr;
  const float* gate_bias = nullptr;  // [out_features] or null
  const float* up_bias = nullptr;
};

// One layer's KV. Block b of page p, head h: K as [head_dim / 2][16 tokens][2], V as [8 token pairs][head_dim][2], so
// that tokens (K) and features (V) lie in lanes and each cache line is used whole.
struct KvLayerView {
  uint16_t* k = nullptr;  // bf16
  uint16_t* v = nullptr;
  uint32_t num_kv_heads = 0;
  uint32_t head_dim = 0;
  uint32_t blocks_per_page = 1;
  // Elements between two pages, and between two (page, head, block) cells.
  size_t page_stride = 0;  // num_kv_heads * blocks_per_page * cell
  size_t cell = 0;         // head_dim * 16
  size_t offset(PageId page, uint32_t head, uint32_t block) const {
    return page.value * page_stride + (size_t{head} * blocks_per_page + block) * cell;
  }
};

// Which tokens a step computes and what each attends to. Built once per step; flat arrays.
struct StepTokens {
  uint32_t num_tokens = 0;
  uint32_t num_rows = 0;
  const TokenId* ids = nullptr;                // [num_tokens]
  const uint32_t* positions = nullptr;         // [num_tokens] absolute
  const uint32_t* row_of_token = nullptr;      // [num_tokens]
  const uint32_t* row_begin = nullptr;         // [num_rows + 1] tokens of row r are [row_begin[r], row_begin[r + 1])
  const PageId* const* page_tables = nullptr;  // [num_rows] logical page -> page
};

struct RopeTable {
  const float* cos = nullptr;  // [max_positions, rotary_dim / 2], attention scaling included
  const float* sin = nullptr;
  uint32_t rotary_dim = 0;  // <= head_dim; the rest passes through
  uint32_t max_positions = 0;
};

struct OpContext {
  WorkerTeam* team = nullptr;
  std::byte* scratch = nullptr;  // scratch_bytes(), 64-byte aligned
  size_t scratch_bytes = 0;
};

struct EmbedArgs {
  const LinearWeight* table;  // [vocab, hidden], the packed form that the tied head uses too
  const StepTokens* tokens;
  float* residual;  // [num_tokens, hidden]
};

struct AttnInArgs {
  const StepTokens* tokens;
  const float* residual;  // [num_tokens, hidden]
  const float* norm;      // [hidden] RMSNorm weight
  float norm_eps;
  const LinearWeight* qkv;  // [(num_q_heads + 2 * num_kv_heads) * head_dim, hidden]: q, k, v
  const float* q_norm;      // [head_dim] per-head RMSNorm before RoPE, or null
  const float* k_norm;
  RopeTable rope;
  uint32_t num_q_heads;
  KvLayerView kv;  // K and V of all tokens are appended
  uint16_t* q;     // out, bf16 [num_tokens, num_q_heads, head_dim]
};

struct AttentionArgs {
  const StepTokens* tokens;
  const uint16_t* q;  // bf16 [num_tokens, num_q_heads, head_dim]
  uint32_t num_q_heads;
  KvLayerView kv;
  float scale;              // > 0
  uint32_t sliding_window;  // 0: none; else position p sees (p - window, p]
  uint16_t* out;            // bf16 [num_tokens, num_q_heads * head_dim]
};

struct LinearResidualArgs {  // attn_out and mlp_out: residual += x W^T (+ bias)
  uint32_t num_tokens;
  const uint16_t* x;  // bf16 [num_tokens, in_features]
  const LinearWeight* weight;
  float* residual;  // [num_tokens, out_features]
};

struct MlpInArgs {
  uint32_t num_tokens;
  const float* residual;  // [num_tokens, hidden]
  const float* norm;      // [hidden]
  float norm_eps;
  const GateUpWeight* gate_up;
  uint16_t* out;  // bf16 [num_tokens, out_features] silu(gate) * up
};

struct HeadArgs {
  const float* residual;           // [*, hidden]
  std::span<const uint32_t> rows;  // tokens whose logits are wanted
  const float* norm;               // [hidden] final RMSNorm
  float norm_eps;
  const LinearWeight* head;  // [vocab, hidden]
  float* logits;             // out [rows, vocab]
};

// What the scratch must hold.
struct OpLimits {
  uint32_t max_tokens = 0;      // per step
  uint32_t max_rows = 0;        // sequences per step
  uint32_t max_context = 0;     // tokens
  uint32_t max_logit_rows = 0;  // per head()
  uint32_t hidden = 0, intermediate = 0, num_q_heads = 0, num_kv_heads = 0, head_dim = 0, vocab = 0;
};

struct OpTable {
  static constexpr uint32_t kVersion = 1;
  uint32_t version = kVersion;
  const char* name = "";  // "avx512_bf16", "avx2", "portable", "reference"

  size_t (*scratch_bytes)(const OpLimits& limits, size_t num_workers);

  // Weight packing; rows [row, row + num_rows) of a row-major [out, in] matrix of dtype bf16, fp16 or fp32, converted
  // to bf16 (round to nearest even). `rows` points at the first of them. Different rows may be packed from different
  // threads; it is fastest with 64 rows or more at a time.
  size_t (*packed_linear_bytes)(uint32_t out_features, uint32_t in_features);
  void (*pack_linear)(const LinearWeight& into, uint32_t row, uint32_t num_rows, DType from, const std::byte* rows);
  size_t (*packed_gate_up_bytes)(uint32_t out_features, uint32_t in_features);
  void (*pack_gate)(const GateUpWeight& into, uint32_t row, uint32_t num_rows, DType from, const std::byte* rows);
  void (*pack_up)(const GateUpWeight& into, uint32_t row, uint32_t num_rows, DType from, const std::byte* rows);

  void (*embed)(const OpContext&, const EmbedArgs&);
  void (*attn_in)(const OpContext&, const AttnInArgs&);
  void (*attention)(const OpContext&, const AttentionArgs&);
  void (*attn_out)(const OpContext&, const LinearResidualArgs&);
  void (*mlp_in)(const OpContext&, const MlpInArgs&);
  void (*mlp_out)(const OpContext&, const LinearResidualArgs&);
  void (*head)(const OpContext&, const HeadArgs&);
};

// The table for an instruction set. The caller has checked that this CPU has it (device/cpu/isa.h).
const OpTable& cpu_ops(CpuIsa isa);
// Plain loops, fp32 or wider inside, no blocking: what the tests compare with.
const OpTable& reference_ops();

}  // namespace coppice
