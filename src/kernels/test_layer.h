// A random decoder layer over one op table, for the tests: weights, a poisoned KV pool, sequences and steps.
#pragma once

#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "base/worker_team.h"
#include "kernels/ops.h"
#include "tensor/buffer.h"

namespace coppice {

struct LayerShape {
  std::string name;
  uint32_t hidden = 64, intermediate = 96, num_q_heads = 4, num_kv_heads = 2, head_dim = 16, vocab = 100;
  uint32_t blocks_per_page = 1, sliding_window = 0, rotary_dim = 0;  // rotary_dim 0: head_dim
  bool qk_norm = false, biases = false;
  float scale_of_weights = 0.2F;
};

// The numbers, the same for every table: fp32 that are exact in bf16 where the ops expect that.
struct LayerNumbers {
  explicit LayerNumbers(const LayerShape& shape, uint32_t seed = 1);
  LayerShape shape;
  std::vector<float> qkv, out, gate, up, down, table;  // row-major [out, in]
  std::vector<float> qkv_bias, out_bias, gate_bias, up_bias, down_bias;
  std::vector<float> attn_norm, mlp_norm, final_norm, q_norm, k_norm;
  std::vector<float> cos, sin;
  static constexpr uint32_t kMaxPositions = 1200;
};

// A sequence's slice in a step: tokens [first, first + ids.size()) of sequence `sequence`.
struct SliceOf {
  uint32_t sequence, first;
  std::vector<int32_t> ids;
};

// Owns the arrays that StepTokens points at.
struct Step {
  Step(const std::vector<SliceOf>& slices, const std::vector<std::vector<PageId>>& page_tables);
  StepTokens tokens() const;
  std::vector<TokenId> ids;
  std::vector<uint32_t> positions, row_of_token, row_begin;
  std::vector<const PageId*> tables;
};

// One table's packed weights, KV pages and scratch. Pages are poisoned with NaN, and each sequence's pages are
// scattered.
class Layer {
 public:
  Layer(const LayerNumbers& numbers, const OpTable& ops, size_t num_workers, uint32_t num_sequences = 4);

  // Runs the whole layer over the slices: embed, attention block, MLP block. Returns the residual.
  std::vector<float> forward(const std::vector<SliceOf>& slices);
  std::vector<float> logits(const std::vector<float>& residual, const std::vector<uint32_t>& rows);

  AttnInArgs attn_in_args(const StepTokens& tokens, const float* residual, uint16_t* q) const;
  AttentionArgs attention_args(const StepTokens& tokens, const uint16_t* q, uint16_t* out) const;

  const LayerShape& shape;
  const LayerNumbers& numbers;
  const OpTable& ops;
  WorkerTeam team;
  Buffer scratch, kv_memory;
  std::vector<Buffer> packed;
  LinearWeight qkv, out, down, table;
  GateUpWeight gate_up;
  KvLayerView kv;
  std::vector<std::vector<PageId>> page_tables;
  OpContext context;

 private:
  LinearWeight pack(const std::vector<float>& rows, const std::vector<float>& bias, uint32_t n, uint32_t k);
};

std::vector<uint16_t> to_bf16(const std::vector<float>& values);
// Random ids below `vocab`.
std::vector<int32_t> random_ids(uint32_t count, uint32_t vocab, uint32_t seed);
std::vector<float> random_floats(size_t count, float scale, uint32_t seed);

}  // namespace coppice
