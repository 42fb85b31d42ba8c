#include "kernels/test_layer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace coppice {
namespace {

constexpr uint16_t kPoison = 0x7fc1;  // a bf16 NaN

const float* or_null(const std::vector<float>& values) { return values.empty() ? nullptr : values.data(); }

std::vector<float> bf16_floats(size_t count, float scale, uint32_t seed) {
  std::vector<float> values = random_floats(count, scale, seed);
  for (float& value : values) value = bf16_to_float(float_to_bf16(value));
  return values;
}

std::vector<float> norm_weights(size_t count, uint32_t seed) {
  std::vector<float> values = random_floats(count, 0.3F, seed);
  for (float& value : values) value += 1;
  return values;
}

}  // namespace

std::vector<float> random_floats(size_t count, float scale, uint32_t seed) {
  std::mt19937 random(seed);
  std::normal_distribution<float> normal(0.0F, scale);
  std::vector<float> values(count);
  for (float& value : values) value = normal(random);
  return values;
}

std::vector<int32_t> random_ids(uint32_t count, uint32_t vocab, uint32_t seed) {
  std::mt19937 random(seed);
  std::vector<int32_t> ids(count);
  for (int32_t& id : ids) id = static_cast<int32_t>(random() % vocab);
  return ids;
}

std::vector<uint16_t> to_bf16(const std::vector<float>& values) {
  std::vector<uint16_t> bits(values.size());
  std::transform(values.begin(), values.end(), bits.begin(), float_to_bf16);
  return bits;
}

LayerNumbers::LayerNumbers(const LayerShape& s, uint32_t seed) : shape(s) {
  const size_t width = size_t{s.num_q_heads + 2 * s.num_kv_heads} * s.head_dim;
  const size_t attended = size_t{s.num_q_heads} * s.head_dim;
  const float scale = s.scale_of_weights;
  qkv = bf16_floats(width * s.hidden, scale, seed + 1);
  out = bf16_floats(s.hidden * attended, scale, seed + 2);
  gate = bf16_floats(size_t{s.intermediate} * s.hidden, scale, seed + 3);
  up = bf16_floats(size_t{s.intermediate} * s.hidden, scale, seed + 4);
  down = bf16_floats(size_t{s.hidden} * s.intermediate, scale, seed + 5);
  table = bf16_floats(size_t{s.vocab} * s.hidden, 1, seed + 6);
  attn_norm = norm_weights(s.hidden, seed + 7);
  mlp_norm = norm_weights(s.hidden, seed + 8);
  final_norm = norm_weights(s.hidden, seed + 9);
  if (s.qk_norm) {
    q_norm = norm_weights(s.head_dim, seed + 10);
    k_norm = norm_weights(s.head_dim, seed + 11);
  }
  if (s.biases) {
    qkv_bias = random_floats(width, 0.5F, seed + 12);
    out_bias = random_floats(s.hidden, 0.5F, seed + 13);
    gate_bias = random_floats(s.intermediate, 0.5F, seed + 14);
    up_bias = random_floats(s.intermediate, 0.5F, seed + 15);
    down_bias = random_floats(s.hidden, 0.5F, seed + 16);
  }
  if (shape.rotary_dim == 0) shape.rotary_dim = s.head_dim;
  const uint32_t half = shape.rotary_dim / 2;
  for (uint32_t position = 0; position < kMaxPositions; ++position) {
    for (uint32_t i = 0; i < half; ++i) {
      const double angle = position * std::pow(10000.0, -static_cast<double>(i) / half);
      cos.push_back(static_cast<float>(std::cos(angle)));
      sin.push_back(static_cast<float>(std::sin(angle)));
    }
  }
}

Step::Step(const std::vector<SliceOf>& slices, const std::vector<std::vector<PageId>>& page_tables) {
  row_begin.push_back(0);
  for (uint32_t row = 0; row < slices.size(); ++row) {
    for (uint32_t i = 0; i < slices[row].ids.size(); ++i) {
      ids.push_back(TokenId{slices[row].ids[i]});
      positions.push_back(slices[row].first + i);
      row_of_token.push_back(row);
    }
    row_begin.push_back(static_cast<uint32_t>(ids.size()));
    tables.push_back(page_tables[slices[row].sequence].data());
  }
}

StepTokens Step::tokens() const {
  return {.num_tokens = static_cast<uint32_t>(ids.size()),
          .num_rows = static_cast<uint32_t>(tables.size()),
          .ids = ids.data(),
          .positions = positions.data(),
          .row_of_token = row_of_token.data(),
          .row_begin = row_begin.data(),
          .page_tables = tables.data()};
}

Layer::Layer(const LayerNumbers& layer_numbers, const OpTable& table_of_ops, size_t num_workers, uint32_t num_sequences)
    : shape(layer_numbers.shape), numbers(layer_numbers), ops(table_of_ops), team(num_workers) {
  const LayerShape& s = shape;
  const uint32_t attended = s.num_q_heads * s.head_dim;
  qkv = pack(numbers.qkv, numbers.qkv_bias, (s.num_q_heads + 2 * s.num_kv_heads) * s.head_dim, s.hidden);
  out = pack(numbers.out, numbers.out_bias, s.hidden, attended);
  down = pack(numbers.down, numbers.down_bias, s.hidden, s.intermediate);
  table = pack(numbers.table, {}, s.vocab, s.hidden);
  packed.push_back(Buffer::allocate(ops.packed_gate_up_bytes(s.intermediate, s.hidden)).value());
  gate_up = {s.intermediate, s.hidden, packed.back().data(), or_null(numbers.gate_bias), or_null(numbers.up_bias)};
  ops.pack_gate(gate_up, 0, s.intermediate, DType::kF32, reinterpret_cast<const std::byte*>(numbers.gate.data()));
  ops.pack_up(gate_up, 0, s.intermediate, DType::kF32, reinterpret_cast<const std::byte*>(numbers.up.data()));

  const uint32_t page_tokens = s.blocks_per_page * kKvBlockTokens;
  const uint32_t pages_each = (LayerNumbers::kMaxPositions + page_tokens - 1) / page_tokens;
  kv = {.num_kv_heads = s.num_kv_heads,
        .head_dim = s.head_dim,
        .blocks_per_page = s.blocks_per_page,
        .page_stride = size_t{s.num_kv_heads} * s.blocks_per_page * s.head_dim * kKvBlockTokens,
        .cell = size_t{s.head_dim} * kKvBlockTokens};
  const size_t pool = kv.page_stride * pages_each * num_sequences;
  kv_memory = Buffer::allocate(2 * pool * sizeof(uint16_t)).value();
  std::fill(kv_memory.as<uint16_t>().begin(), kv_memory.as<uint16_t>().end(), kPoison);
  kv.k = kv_memory.as<uint16_t>().data();
  kv.v = kv.k + pool;
  std::vector<uint32_t> order(pages_each * num_sequences);
  std::iota(order.begin(), order.end(), 0U);
  std::shuffle(order.begin(), order.end(), std::mt19937(7));
  page_tables.resize(num_sequences);
  for (size_t i = 0; i < order.size(); ++i) page_tables[i % num_sequences].push_back(PageId{order[i]});

  const OpLimits limits{.max_tokens = 400,
                        .max_rows = num_sequences,
                        .max_context = LayerNumbers::kMaxPositions,
                        .max_logit_rows = 400,
                        .hidden = s.hidden,
                        .intermediate = s.intermediate,
                        .num_q_heads = s.num_q_heads,
                        .num_kv_heads = s.num_kv_heads,
                        .head_dim = s.head_dim,
                        .vocab = s.vocab};
  scratch = Buffer::allocate(std::max<size_t>(64, ops.scratch_bytes(limits, num_workers))).value();
  std::fill(scratch.as<uint16_t>().begin(), scratch.as<uint16_t>().end(), kPoison);
  context = {&team, scratch.data(), scratch.size()};
}

LinearWeight Layer::pack(const std::vector<float>& rows, const std::vector<float>& bias, uint32_t n, uint32_t k) {
  packed.push_back(Buffer::allocate(ops.packed_linear_bytes(n, k)).value());
  const LinearWeight weight{DType::kBF16, n, k, packed.back().data(), or_null(bias)};
  ops.pack_linear(weight, 0, n, DType::kF32, reinterpret_cast<const std::byte*>(rows.data()));
  return weight;
}

AttnInArgs Layer::attn_in_args(const StepTokens& tokens, const float* residual, uint16_t* q) const {
  return {.tokens = &tokens,
          .residual = residual,
          .norm = numbers.attn_norm.data(),
          .norm_eps = 1e-6F,
          .qkv = &qkv,
          .q_norm = or_null(numbers.q_norm),
          .k_norm = or_null(numbers.k_norm),
          .rope = {numbers.cos.data(), numbers.sin.data(), shape.rotary_dim, LayerNumbers::kMaxPositions},
          .num_q_heads = shape.num_q_heads,
          .kv = kv,
          .q = q};
}

AttentionArgs Layer::attention_args(const StepTokens& tokens, const uint16_t* q, uint16_t* to) const {
  return {.tokens = &tokens,
          .q = q,
          .num_q_heads = shape.num_q_heads,
          .kv = kv,
          .scale = 1.0F / std::sqrt(static_cast<float>(shape.head_dim)),
          .sliding_window = shape.sliding_window,
          .out = to};
}

std::vector<float> Layer::forward(const std::vector<SliceOf>& slices) {
  const Step step(slices, page_tables);
  const StepTokens tokens = step.tokens();
  const size_t attended = size_t{shape.num_q_heads} * shape.head_dim;
  std::vector<float> residual(size_t{tokens.num_tokens} * shape.hidden);
  std::vector<uint16_t> q(tokens.num_tokens * attended), x(tokens.num_tokens * attended);
  std::vector<uint16_t> mlp(size_t{tokens.num_tokens} * shape.intermediate);
  ops.embed(context, {.table = &table, .tokens = &tokens, .residual = residual.data()});
  ops.attn_in(context, attn_in_args(tokens, residual.data(), q.data()));
  ops.attention(context, attention_args(tokens, q.data(), x.data()));
  ops.attn_out(context, {tokens.num_tokens, x.data(), &out, residual.data()});
  ops.mlp_in(context, {tokens.num_tokens, residual.data(), numbers.mlp_norm.data(), 1e-6F, &gate_up, mlp.data()});
  ops.mlp_out(context, {tokens.num_tokens, mlp.data(), &down, residual.data()});
  return residual;
}

std::vector<float> Layer::logits(const std::vector<float>& residual, const std::vector<uint32_t>& rows) {
  std::vector<float> result(rows.size() * shape.vocab);
  ops.head(context, {residual.data(), rows, numbers.final_norm.data(), 1e-6F, &table, result.data()});
  return result;
}

}  // namespace coppice
