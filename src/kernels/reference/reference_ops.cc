// The ops as plain loops: row-major weights, sums in double, no blocking, one thread. Values are rounded to bf16 at the
// points that ops.h lists, except the softmax weights.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "kernels/ops.h"

namespace coppice {
namespace {

float read_element(DType dtype, const std::byte* at) {
  uint16_t half;
  float single;
  switch (dtype) {
    case DType::kBF16:
      std::memcpy(&half, at, sizeof half);
      return bf16_to_float(half);
    case DType::kF16:
      std::memcpy(&half, at, sizeof half);
      return fp16_to_float(half);
    case DType::kF32:
      std::memcpy(&single, at, sizeof single);
      return single;
  }
  return 0;
}

void pack_rows(uint16_t* matrix, uint32_t k, uint32_t row, uint32_t num_rows, DType from, const std::byte* rows) {
  for (size_t i = 0; i < size_t{num_rows} * k; ++i) {
    matrix[size_t{row} * k + i] = float_to_bf16(read_element(from, rows + i * dtype_bytes(from)));
  }
}

size_t packed_linear_bytes(uint32_t out_features, uint32_t in_features) {
  return size_t{out_features} * in_features * sizeof(uint16_t);
}
uint16_t* matrix_of(const LinearWeight& weight) { return reinterpret_cast<uint16_t*>(weight.packed); }
void pack_linear(const LinearWeight& into, uint32_t row, uint32_t num_rows, DType from, const std::byte* rows) {
  pack_rows(matrix_of(into), into.in_features, row, num_rows, from, rows);
}
// The gate's matrix, then up's.
size_t packed_gate_up_bytes(uint32_t out_features, uint32_t in_features) {
  return 2 * packed_linear_bytes(out_features, in_features);
}
uint16_t* gate_of(const GateUpWeight& weight) { return reinterpret_cast<uint16_t*>(weight.packed); }
uint16_t* up_of(const GateUpWeight& weight) {
  return gate_of(weight) + size_t{weight.out_features} * weight.in_features;
}
void pack_gate(const GateUpWeight& into, uint32_t row, uint32_t num_rows, DType from, const std::byte* rows) {
  pack_rows(gate_of(into), into.in_features, row, num_rows, from, rows);
}
void pack_up(const GateUpWeight& into, uint32_t row, uint32_t num_rows, DType from, const std::byte* rows) {
  pack_rows(up_of(into), into.in_features, row, num_rows, from, rows);
}

double dot(const uint16_t* a, const uint16_t* b, uint32_t n) {
  double sum = 0;
  for (uint32_t i = 0; i < n; ++i) sum += double{bf16_to_float(a[i])} * bf16_to_float(b[i]);
  return sum;
}

double bias_at(const float* bias, size_t i) { return bias == nullptr ? 0.0 : bias[i]; }

void norm_in_place(std::vector<double>& x, const float* weight, float eps) {
  double sum = 0;
  for (const double value : x) sum += value * value;
  const double scale = 1 / std::sqrt(sum / static_cast<double>(x.size()) + eps);
  for (size_t i = 0; i < x.size(); ++i) x[i] *= scale * weight[i];
}

std::vector<uint16_t> normed(const float* row, const float* weight, uint32_t n, float eps) {
  std::vector<double> x(row, row + n);
  norm_in_place(x, weight, eps);
  std::vector<uint16_t> out(n);
  for (uint32_t i = 0; i < n; ++i) out[i] = float_to_bf16(static_cast<float>(x[i]));
  return out;
}

uint16_t* k_at(const KvLayerView& kv, size_t cell, uint32_t slot, uint32_t d) {
  return kv.k + cell + size_t{d / 2} * 2 * kKvBlockTokens + 2 * slot + d % 2;
}
uint16_t* v_at(const KvLayerView& kv, size_t cell, uint32_t slot, uint32_t d) {
  return kv.v + cell + (size_t{slot / 2} * kv.head_dim + d) * 2 + slot % 2;
}
size_t cell_of(const KvLayerView& kv, const StepTokens& tokens, uint32_t row, uint32_t head, uint32_t position) {
  const uint32_t block = position / kKvBlockTokens;
  return kv.offset(tokens.page_tables[row][block / kv.blocks_per_page], head, block % kv.blocks_per_page);
}

size_t scratch_bytes(const OpLimits&, size_t) { return 0; }

void embed(const OpContext&, const EmbedArgs& args) {
  const uint32_t hidden = args.table->in_features;
  for (uint32_t t = 0; t < args.tokens->num_tokens; ++t) {
    const uint16_t* row = matrix_of(*args.table) + size_t{static_cast<uint32_t>(args.tokens->ids[t].value)} * hidden;
    for (uint32_t i = 0; i < hidden; ++i) args.residual[size_t{t} * hidden + i] = bf16_to_float(row[i]);
  }
}

void rope_in_place(std::vector<double>& x, const RopeTable& rope, uint32_t position) {
  const uint32_t half = rope.rotary_dim / 2;
  for (uint32_t i = 0; i < half; ++i) {
    const double c = rope.cos[size_t{position} * half + i], s = rope.sin[size_t{position} * half + i];
    const double a = x[i], b = x[half + i];
    x[i] = a * c - b * s;
    x[half + i] = b * c + a * s;
  }
}

void attn_in(const OpContext&, const AttnInArgs& args) {
  const uint32_t hidden = args.qkv->in_features, head_dim = args.kv.head_dim;
  const uint32_t num_heads = args.num_q_heads + 2 * args.kv.num_kv_heads;
  for (uint32_t t = 0; t < args.tokens->num_tokens; ++t) {
    const auto x = normed(args.residual + size_t{t} * hidden, args.norm, hidden, args.norm_eps);
    const uint32_t position = args.tokens->positions[t];
    for (uint32_t head = 0; head < num_heads; ++head) {
      const bool is_q = head < args.num_q_heads, is_v = head >= args.num_q_heads + args.kv.num_kv_heads;
      std::vector<double> y(head_dim);
      for (uint32_t d = 0; d < head_dim; ++d) {
        const size_t out = size_t{head} * head_dim + d;
        y[d] = dot(x.data(), matrix_of(*args.qkv) + out * hidden, hidden) + bias_at(args.qkv->bias, out);
      }
      if (!is_v) {
        const float* norm = is_q ? args.q_norm : args.k_norm;
        if (norm != nullptr) norm_in_place(y, norm, args.norm_eps);
        rope_in_place(y, args.rope, position);
      }
      const uint32_t kv_head = is_q ? 0 : (head - args.num_q_heads) % args.kv.num_kv_heads;
      const uint32_t row = args.tokens->row_of_token[t], slot = position % kKvBlockTokens;
      const size_t cell = is_q ? 0 : cell_of(args.kv, *args.tokens, row, kv_head, position);
      for (uint32_t d = 0; d < head_dim; ++d) {
        const uint16_t value = float_to_bf16(static_cast<float>(y[d]));
        uint16_t* to = is_q ? args.q + (size_t{t} * args.num_q_heads + head) * head_dim + d
                            : (is_v ? v_at : k_at)(args.kv, cell, slot, d);
        *to = value;
      }
    }
  }
}

void attend(const AttentionArgs& args, uint32_t token, uint32_t head) {
  const KvLayerView& kv = args.kv;
  const uint32_t row = args.tokens->row_of_token[token], position = args.tokens->positions[token];
  const uint32_t kv_head = head / (args.num_q_heads / kv.num_kv_heads);
  const uint32_t window = args.sliding_window;
  const uint32_t first = window != 0 && position + 1 > window ? position + 1 - window : 0;
  const size_t at = (size_t{token} * args.num_q_heads + head) * kv.head_dim;
  std::vector<double> scores;
  for (uint32_t p = first; p <= position; ++p) {
    const size_t cell = cell_of(kv, *args.tokens, row, kv_head, p);
    double score = 0;
    for (uint32_t d = 0; d < kv.head_dim; ++d) {
      score += double{bf16_to_float(args.q[at + d])} * bf16_to_float(*k_at(kv, cell, p % kKvBlockTokens, d));
    }
    scores.push_back(score * args.scale);
  }
  const double max = *std::max_element(scores.begin(), scores.end());
  double sum = 0;
  std::vector<double> acc(kv.head_dim, 0.0);
  for (uint32_t p = first; p <= position; ++p) {
    const double weight = std::exp(scores[p - first] - max);
    const size_t cell = cell_of(kv, *args.tokens, row, kv_head, p);
    sum += weight;
    for (uint32_t d = 0; d < kv.head_dim; ++d) {
      acc[d] += weight * bf16_to_float(*v_at(kv, cell, p % kKvBlockTokens, d));
    }
  }
  for (uint32_t d = 0; d < kv.head_dim; ++d) args.out[at + d] = float_to_bf16(static_cast<float>(acc[d] / sum));
}

void attention(const OpContext&, const AttentionArgs& args) {
  for (uint32_t t = 0; t < args.tokens->num_tokens; ++t) {
    for (uint32_t head = 0; head < args.num_q_heads; ++head) attend(args, t, head);
  }
}

void linear_residual(const OpContext&, const LinearResidualArgs& args) {
  const uint32_t k = args.weight->in_features, n = args.weight->out_features;
  for (uint32_t t = 0; t < args.num_tokens; ++t) {
    for (uint32_t o = 0; o < n; ++o) {
      const double y = dot(args.x + size_t{t} * k, matrix_of(*args.weight) + size_t{o} * k, k);
      float& out = args.residual[size_t{t} * n + o];
      out = static_cast<float>(out + y + bias_at(args.weight->bias, o));
    }
  }
}

void mlp_in(const OpContext&, const MlpInArgs& args) {
  const GateUpWeight& weight = *args.gate_up;
  const uint32_t k = weight.in_features;
  for (uint32_t t = 0; t < args.num_tokens; ++t) {
    const auto x = normed(args.residual + size_t{t} * k, args.norm, k, args.norm_eps);
    for (uint32_t o = 0; o < weight.out_features; ++o) {
      const double gate = dot(x.data(), gate_of(weight) + size_t{o} * k, k) + bias_at(weight.gate_bias, o);
      const double up = dot(x.data(), up_of(weight) + size_t{o} * k, k) + bias_at(weight.up_bias, o);
      args.out[size_t{t} * weight.out_features + o] =
          float_to_bf16(static_cast<float>(gate / (1 + std::exp(-gate)) * up));
    }
  }
}

void head(const OpContext&, const HeadArgs& args) {
  const uint32_t k = args.head->in_features, vocab = args.head->out_features;
  for (size_t r = 0; r < args.rows.size(); ++r) {
    const auto x = normed(args.residual + size_t{args.rows[r]} * k, args.norm, k, args.norm_eps);
    for (uint32_t o = 0; o < vocab; ++o) {
      const double y = dot(x.data(), matrix_of(*args.head) + size_t{o} * k, k);
      args.logits[r * vocab + o] = static_cast<float>(y + bias_at(args.head->bias, o));
    }
  }
}

}  // namespace

const OpTable& reference_ops() {
  static const OpTable table{.name = "reference",
                             .scratch_bytes = scratch_bytes,
                             .packed_linear_bytes = packed_linear_bytes,
                             .pack_linear = pack_linear,
                             .packed_gate_up_bytes = packed_gate_up_bytes,
                             .pack_gate = pack_gate,
                             .pack_up = pack_up,
                             .embed = embed,
                             .attn_in = attn_in,
                             .attention = attention,
                             .attn_out = linear_residual,
                             .mlp_in = mlp_in,
                             .mlp_out = linear_residual,
                             .head = head};
  return table;
}

}  // namespace coppice
