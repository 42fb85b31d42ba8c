// Each op of each instruction set against the plain loops in double, within a tolerance derived from the sizes of the
// numbers. kEps and kBf16 are half the distance between neighbours at 1; `bound` is the error of one product of length
// K:
//   K * kEps * sum |x w|        rounding of the chain
//   flips * 2 kBf16 * max |x w|  elements of x on a rounding boundary that the two norms put on different sides
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "kernels/test_layer.h"

namespace coppice {
namespace {

constexpr double kEps = 0x1p-24, kBf16 = 0x1p-8;
constexpr double kTiny = 1e-35;  // VDPBF16PS takes subnormals as zero, so each of K products may err by |x| 2^-126

std::vector<LayerShape> shapes() {
  return {
      {.name = "usual"},
      {.name = "qwen3",
       .hidden = 256,
       .intermediate = 192,
       .num_q_heads = 4,
       .num_kv_heads = 2,
       .head_dim = 128,
       .vocab = 200,
       .qk_norm = true},
      {.name = "awkward",
       .hidden = 41,
       .intermediate = 37,
       .num_q_heads = 52,
       .num_kv_heads = 2,
       .head_dim = 20,
       .vocab = 67,
       .blocks_per_page = 2,
       .rotary_dim = 12,
       .biases = true},
      {.name = "hidden40",
       .hidden = 40,
       .intermediate = 50,
       .num_q_heads = 5,
       .num_kv_heads = 5,
       .head_dim = 2,
       .vocab = 17,
       .biases = true},
      {.name = "windowed",
       .hidden = 48,
       .intermediate = 80,
       .num_q_heads = 7,
       .num_kv_heads = 1,
       .head_dim = 96,
       .vocab = 33,
       .sliding_window = 101,
       .qk_norm = true},
      {.name = "wide_head",
       .hidden = 40,
       .intermediate = 64,
       .num_q_heads = 15,
       .num_kv_heads = 1,
       .head_dim = 256,
       .vocab = 31,
       .blocks_per_page = 4},
      {.name = "huge_values", .scale_of_weights = 1e6F},
      {.name = "tiny_values", .scale_of_weights = 1e-6F},
      {.name = "subnormal_values", .scale_of_weights = 1e-38F},
  };
}

class Worst {
 public:
  explicit Worst(const char* what) : what_(what) {}
  void add(double expected, double got, double tolerance, size_t row, size_t column) {
    const double ratio = std::abs(expected - got) / (tolerance + kTiny);
    if (ratio <= ratio_) return;  // a NaN counts as worse
    ratio_ = std::isnan(ratio) ? INFINITY : ratio;
    text_ = std::string(what_) + " [" + std::to_string(row) + ", " + std::to_string(column) + "]: expected " +
            std::to_string(expected) + ", got " + std::to_string(got) + ", tolerance " + std::to_string(tolerance);
  }
  ~Worst() {
    std::printf("  worst %s (%.2f of the tolerance)\n", text_.c_str(), ratio_);
    EXPECT_LE(ratio_, 1) << text_;
  }

 private:
  const char* what_;
  std::string text_;
  double ratio_ = -1;
};

struct Magnitude {
  double sum = 0, max = 0;
};

Magnitude magnitude(const uint16_t* x, const float* w, uint32_t k) {
  Magnitude m;
  for (uint32_t i = 0; i < k; ++i) {
    const double product = std::abs(double{bf16_to_float(x[i])} * w[i]);
    m.sum += product;
    m.max = std::max(m.max, product);
  }
  return m;
}

// |error| of y = x W^T where x is exact, and where it is a norm's output.
double exact_bound(Magnitude m, uint32_t k) { return (k + 3) * kEps * m.sum; }
double normed_bound(Magnitude m, uint32_t k) { return exact_bound(m, k) + (2 + k / 256) * 2 * kBf16 * m.max; }

std::vector<uint16_t> normed(const float* row, const std::vector<float>& weight) {
  double sum = 0;
  for (size_t i = 0; i < weight.size(); ++i) sum += double{row[i]} * row[i];
  const double scale = 1 / std::sqrt(sum / static_cast<double>(weight.size()) + 1e-6);
  std::vector<float> x(weight.size());
  for (size_t i = 0; i < weight.size(); ++i) x[i] = static_cast<float>(row[i] * scale * weight[i]);
  return to_bf16(x);
}

class Reference : public testing::TestWithParam<std::tuple<CpuIsa, LayerShape>> {
 protected:
  static constexpr uint32_t kTokens = 23;
  void SetUp() override {
    if (!cpu_has(std::get<0>(GetParam()))) GTEST_SKIP() << "this CPU lacks " << to_string(std::get<0>(GetParam()));
  }
  const LayerNumbers numbers{std::get<1>(GetParam())};
  const LayerShape& shape = numbers.shape;
  const OpTable& ops = cpu_ops(std::get<0>(GetParam()));
};

TEST_P(Reference, Embed) {
  Layer layer(numbers, ops, 2), plain(numbers, reference_ops(), 1);
  const Step step({{0, 0, random_ids(kTokens, shape.vocab, 2)}}, layer.page_tables);
  const StepTokens tokens = step.tokens();
  std::vector<float> expected(kTokens * shape.hidden), got(expected.size());
  reference_ops().embed(plain.context, {&plain.table, &tokens, expected.data()});
  ops.embed(layer.context, {&layer.table, &tokens, got.data()});
  EXPECT_EQ(expected, got);
}

TEST_P(Reference, AttnIn) {
  Layer layer(numbers, ops, 2), plain(numbers, reference_ops(), 1);
  const uint32_t first = 250;  // crosses pages and a segment
  const Step step({{1, first, random_ids(kTokens, shape.vocab, 2)}}, layer.page_tables);
  const StepTokens tokens = step.tokens();
  const auto residual = random_floats(size_t{kTokens} * shape.hidden, 3, 20);
  const size_t width = size_t{shape.num_q_heads} * shape.head_dim;
  std::vector<uint16_t> expected(kTokens * width), got(expected.size());
  reference_ops().attn_in(plain.context, plain.attn_in_args(tokens, residual.data(), expected.data()));
  ops.attn_in(layer.context, layer.attn_in_args(tokens, residual.data(), got.data()));

  const uint32_t hd = shape.head_dim;
  Worst worst_q("q"), worst_k("k"), worst_v("v");
  for (uint32_t t = 0; t < kTokens; ++t) {
    const auto x = normed(residual.data() + size_t{t} * shape.hidden, numbers.attn_norm);
    for (uint32_t head = 0; head < shape.num_q_heads + 2 * shape.num_kv_heads; ++head) {
      const bool is_q = head < shape.num_q_heads, is_v = head >= shape.num_q_heads + shape.num_kv_heads;
      double bound = 0, squares = 0;
      for (uint32_t d = 0; d < hd; ++d) {
        const float* w = numbers.qkv.data() + (size_t{head} * hd + d) * shape.hidden;
        bound = std::max(bound, normed_bound(magnitude(x.data(), w, shape.hidden), shape.hidden));
        double y = numbers.qkv_bias.empty() ? 0 : numbers.qkv_bias[size_t{head} * hd + d];
        for (uint32_t i = 0; i < shape.hidden; ++i) y += double{bf16_to_float(x[i])} * w[i];
        squares += y * y;
      }
      const std::vector<float>& norm = is_q ? numbers.q_norm : numbers.k_norm;
      if (!is_v && !norm.empty()) {
        // y / rms(y): the error of y and that of the rms, each at most bound / rms times the value's share.
        const double gain = 1 / std::sqrt(squares / hd + 1e-6);
        bound = (bound * gain * (1 + std::sqrt(hd)) + hd * kEps) * *std::max_element(norm.begin(), norm.end());
      }
      if (!is_v) bound *= 1.5;  // |cos| + |sin|
      const uint32_t position = first + t, block = position / kKvBlockTokens, slot = position % kKvBlockTokens;
      for (uint32_t d = 0; d < hd; ++d) {
        size_t at = (size_t{t} * shape.num_q_heads + head) * hd + d;
        const uint16_t *e = expected.data(), *g = got.data();
        if (!is_q) {
          const uint32_t kv_head = (head - shape.num_q_heads) % shape.num_kv_heads;
          at = layer.kv.offset(layer.page_tables[1][block / shape.blocks_per_page], kv_head,
                               block % shape.blocks_per_page);
          at += is_v ? (size_t{slot / 2} * hd + d) * 2 + slot % 2 : size_t{d / 2} * 32 + 2 * slot + d % 2;
          e = is_v ? plain.kv.v : plain.kv.k;
          g = is_v ? layer.kv.v : layer.kv.k;
        }
        const double want = bf16_to_float(e[at]);
        (is_q   ? worst_q
         : is_v ? worst_v
                : worst_k)
            .add(want, bf16_to_float(g[at]), bound + 2 * kBf16 * std::abs(want) + 8 * kEps * std::sqrt(squares), t,
                 size_t{head} * hd + d);
      }
    }
  }
}

TEST_P(Reference, Attention) {
  Layer layer(numbers, ops, 2);
  // Fills the pages through attn_in, so that whatever lies after the last token stays poisoned.
  const uint32_t lengths[] = {300, 17, 601};
  std::vector<SliceOf> slices;
  for (uint32_t s = 0; s < 3; ++s) {
    for (uint32_t first = 0; first < lengths[s]; first += 100) {
      const uint32_t count = std::min(100U, lengths[s] - first);
      layer.forward({{s, first, random_ids(count, shape.vocab, 30 + s + first)}});
    }
  }
  const std::vector<std::pair<uint32_t, uint32_t>> parts = {{300, 9}, {17, 17}, {601, 1}};
  for (uint32_t s = 0; s < 3; ++s) {
    slices.push_back({s, parts[s].first - parts[s].second, std::vector<int32_t>(parts[s].second)});
  }
  const Step step(slices, layer.page_tables);
  const StepTokens tokens = step.tokens();
  const size_t width = size_t{shape.num_q_heads} * shape.head_dim;
  const auto q = to_bf16(random_floats(tokens.num_tokens * width, 1, 40));
  std::vector<uint16_t> expected(q.size()), got(q.size());
  const AttentionArgs args = layer.attention_args(tokens, q.data(), expected.data());
  reference_ops().attention(layer.context, args);
  ops.attention(layer.context, layer.attention_args(tokens, q.data(), got.data()));

  Worst worst("attention");
  const uint32_t hd = shape.head_dim, group = shape.num_q_heads / shape.num_kv_heads;
  for (uint32_t t = 0; t < tokens.num_tokens; ++t) {
    for (uint32_t head = 0; head < shape.num_q_heads; ++head) {
      const size_t at = (size_t{t} * shape.num_q_heads + head) * hd;
      // The largest sum |q k| and |v| bound the errors of the scores and of the weighted mean.
      double most_product = 0, most_v = 0;
      for (uint32_t p = 0; p <= tokens.positions[t]; ++p) {
        const uint32_t block = p / kKvBlockTokens, slot = p % kKvBlockTokens;
        const size_t cell = layer.kv.offset(tokens.page_tables[tokens.row_of_token[t]][block / shape.blocks_per_page],
                                            head / group, block % shape.blocks_per_page);
        double product = 0;
        for (uint32_t d = 0; d < hd; ++d) {
          product += std::abs(double{bf16_to_float(q[at + d])} *
                              bf16_to_float(layer.kv.k[cell + size_t{d / 2} * 32 + 2 * slot + d % 2]));
          most_v = std::max(
              most_v, std::abs(double{bf16_to_float(layer.kv.v[cell + (size_t{slot / 2} * hd + d) * 2 + slot % 2])}));
        }
        most_product = std::max(most_product, product);
      }
      const double score = double{args.scale} * (hd + 4) * kEps * most_product;
      const double weight = std::expm1(2 * score) + kBf16 + (256 + 8) * kEps;
      for (uint32_t d = 0; d < hd; ++d) {
        const double want = bf16_to_float(expected[at + d]);
        const double tolerance = std::min(2 * weight, 2.0) * most_v + 2 * kBf16 * std::abs(want);
        worst.add(want, bf16_to_float(got[at + d]), tolerance, t, size_t{head} * hd + d);
      }
    }
  }
}

TEST_P(Reference, LinearResidual) {
  Layer layer(numbers, ops, 2), plain(numbers, reference_ops(), 1);
  const auto x = to_bf16(random_floats(size_t{kTokens} * shape.intermediate, 2, 50));
  const auto before = random_floats(size_t{kTokens} * shape.hidden, 2, 51);
  std::vector<float> expected = before, got = before;
  reference_ops().mlp_out(plain.context, {kTokens, x.data(), &plain.down, expected.data()});
  ops.mlp_out(layer.context, {kTokens, x.data(), &layer.down, got.data()});
  Worst worst("residual");
  for (uint32_t t = 0; t < kTokens; ++t) {
    for (uint32_t o = 0; o < shape.hidden; ++o) {
      const size_t at = size_t{t} * shape.hidden + o;
      const Magnitude m = magnitude(x.data() + size_t{t} * shape.intermediate,
                                    numbers.down.data() + size_t{o} * shape.intermediate, shape.intermediate);
      const double rest = std::abs(before[at]) + (numbers.down_bias.empty() ? 0 : std::abs(numbers.down_bias[o]));
      worst.add(expected[at], got[at], exact_bound(m, shape.intermediate) + 3 * kEps * (rest + m.sum), t, o);
    }
  }
}

TEST_P(Reference, MlpIn) {
  Layer layer(numbers, ops, 2), plain(numbers, reference_ops(), 1);
  const auto residual = random_floats(size_t{kTokens} * shape.hidden, 3, 60);
  std::vector<uint16_t> expected(size_t{kTokens} * shape.intermediate), got(expected.size());
  reference_ops().mlp_in(plain.context,
                         {kTokens, residual.data(), numbers.mlp_norm.data(), 1e-6F, &plain.gate_up, expected.data()});
  ops.mlp_in(layer.context, {kTokens, residual.data(), numbers.mlp_norm.data(), 1e-6F, &layer.gate_up, got.data()});
  Worst worst("silu(gate) up");
  for (uint32_t t = 0; t < kTokens; ++t) {
    const auto x = normed(residual.data() + size_t{t} * shape.hidden, numbers.mlp_norm);
    for (uint32_t o = 0; o < shape.intermediate; ++o) {
      const auto product = [&](const std::vector<float>& w, const std::vector<float>& bias) {
        double y = bias.empty() ? 0 : bias[o];
        for (uint32_t i = 0; i < shape.hidden; ++i) y += double{bf16_to_float(x[i])} * w[size_t{o} * shape.hidden + i];
        return std::abs(y);
      };
      const auto bound = [&](const std::vector<float>& w) {
        return normed_bound(magnitude(x.data(), w.data() + size_t{o} * shape.hidden, shape.hidden), shape.hidden);
      };
      const double gate = product(numbers.gate, numbers.gate_bias), up = product(numbers.up, numbers.up_bias);
      const double gate_bound = bound(numbers.gate), up_bound = bound(numbers.up);
      const double want = bf16_to_float(expected[size_t{t} * shape.intermediate + o]);
      // |silu'| < 1.1, |silu(g)| <= |g|; our exp errs by |g| log2(e) kEps and a few kEps more.
      const double tolerance = 1.1 * gate_bound * (up + up_bound) + gate * up_bound +
                               (2 * kBf16 + 8 * kEps + std::min(gate, 160.0) * 1.5 * kEps) * std::abs(want);
      worst.add(want, bf16_to_float(got[size_t{t} * shape.intermediate + o]), tolerance, t, o);
    }
  }
}

TEST_P(Reference, Head) {
  Layer layer(numbers, ops, 2), plain(numbers, reference_ops(), 1);
  const auto residual = random_floats(size_t{kTokens} * shape.hidden, 3, 70);
  const std::vector<uint32_t> rows = {0, 5, 6, 22};
  const auto expected = plain.logits(residual, rows), got = layer.logits(residual, rows);
  Worst worst("logits");
  for (uint32_t r = 0; r < rows.size(); ++r) {
    const auto x = normed(residual.data() + size_t{rows[r]} * shape.hidden, numbers.final_norm);
    for (uint32_t o = 0; o < shape.vocab; ++o) {
      const Magnitude m = magnitude(x.data(), numbers.table.data() + size_t{o} * shape.hidden, shape.hidden);
      const size_t at = size_t{r} * shape.vocab + o;
      worst.add(expected[at], got[at], normed_bound(m, shape.hidden), r, o);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Isas, Reference,
                         testing::Combine(testing::Values(CpuIsa::kPortable, CpuIsa::kAvx2, CpuIsa::kAvx512Bf16),
                                          testing::ValuesIn(shapes())),
                         [](const auto& info) {
                           return std::string(to_string(std::get<0>(info.param))) + "_" + std::get<1>(info.param).name;
                         });

}  // namespace
}  // namespace coppice
