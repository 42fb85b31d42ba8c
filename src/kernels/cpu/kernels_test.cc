// Packing, and single kernels at the edges of their ranges.
#include "kernels/cpu/kernels.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "kernels/cpu/panels.h"
#include "kernels/test_layer.h"

namespace coppice {
namespace {

std::vector<std::byte> bytes_of(const std::vector<float>& values, DType dtype) {
  std::vector<std::byte> bytes(values.size() * dtype_bytes(dtype));
  for (size_t i = 0; i < values.size(); ++i) {
    const auto bits = std::bit_cast<uint32_t>(values[i]);
    const uint16_t bf16 = float_to_bf16(values[i]);
    // Exact for the values below: multiples of 1/8 in [-16, 16).
    const auto fp16 = static_cast<uint16_t>(
        values[i] == 0 ? 0 : (bits >> 16 & 0x8000U) | ((bits >> 23 & 0xffU) - 112) << 10 | (bits >> 13 & 0x3ffU));
    const void* from =
        dtype == DType::kF32 ? static_cast<const void*>(&values[i]) : (dtype == DType::kBF16 ? &bf16 : &fp16);
    std::memcpy(bytes.data() + i * dtype_bytes(dtype), from, dtype_bytes(dtype));
  }
  return bytes;
}

TEST(Panels, EveryDTypeAndEveryCutPacksTheSame) {
  const uint32_t n = 150, k = 41;
  std::vector<float> values(n * k);
  for (size_t i = 0; i < values.size(); ++i) values[i] = static_cast<float>(i * 7 % 256) / 8 - 16;
  Buffer expected = Buffer::allocate(cpu::packed_linear_bytes(n, k)).value();
  const auto plain = bytes_of(values, DType::kBF16);
  cpu::pack_linear({DType::kBF16, n, k, expected.data(), nullptr}, 0, n, DType::kBF16, plain.data());
  for (const DType dtype : {DType::kBF16, DType::kF16, DType::kF32}) {
    const auto rows = bytes_of(values, dtype);
    for (const uint32_t step : {1U, 63U, 64U, 100U, 150U}) {
      Buffer packed = Buffer::allocate(cpu::packed_linear_bytes(n, k)).value();
      const LinearWeight weight{DType::kBF16, n, k, packed.data(), nullptr};
      for (uint32_t row = 0; row < n; row += step) {
        const uint32_t count = std::min(step, n - row);
        cpu::pack_linear(weight, row, count, dtype, rows.data() + size_t{row} * k * dtype_bytes(dtype));
      }
      ASSERT_EQ(std::memcmp(packed.data(), expected.data(), packed.size()), 0) << to_string(dtype) << " by " << step;
      std::vector<float> row(k);
      for (uint32_t r = 0; r < n; ++r) {
        cpu::unpack_row(weight, r, row.data());
        ASSERT_EQ(std::memcmp(row.data(), values.data() + size_t{r} * k, k * sizeof(float)), 0) << r;
      }
    }
  }
}

class KernelsOfIsa : public testing::TestWithParam<CpuIsa> {
 protected:
  void SetUp() override {
    if (!cpu_has(GetParam())) GTEST_SKIP() << "this CPU lacks " << to_string(GetParam());
  }
  const cpu::Kernels& kernels() const {
#if defined(__x86_64__)
    if (GetParam() == CpuIsa::kAvx2) return cpu::kAvx2Kernels;
    if (GetParam() == CpuIsa::kAvx512Bf16) return cpu::kAvx512Bf16Kernels;
#endif
    return cpu::kPortableKernels;
  }
};

TEST_P(KernelsOfIsa, SiluOverTheWholeRange) {
  std::vector<float> gate = {0.0F, -0.0F, 1e-40F, -1e-40F, 1e38F, -1e38F, 88, -88, 104, -104};
  for (float x = -150; x < 150; x += 0.37F) gate.push_back(x);
  const auto n = static_cast<uint32_t>(gate.size());
  const std::vector<float> up(n, 1.0F);
  std::vector<uint16_t> out(n);
  kernels().silu_mul(gate.data(), up.data(), nullptr, nullptr, n, out.data());
  for (uint32_t i = 0; i < n; ++i) {
    const double want = gate[i] / (1 + std::exp(-double{gate[i]}));
    // Half a bf16 step, what exp errs by, and zero for what is below 89 / 2^128, where e^-x is inf.
    const double tolerance = std::abs(want) * (0x1p-8 + 200 * 0x1p-23) + 89 * 0x1p-128;
    EXPECT_NEAR(bf16_to_float(out[i]), want, tolerance) << gate[i];
  }
}

TEST_P(KernelsOfIsa, NonFiniteValuesShow) {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  for (uint32_t n : {1U, 16U, 23U}) {
    const std::vector<float> bad(n, nan), one(n, 1.0F);
    std::vector<uint16_t> out(n);
    std::vector<float> sum = one;
    kernels().silu_mul(bad.data(), one.data(), nullptr, nullptr, n, out.data());
    for (const uint16_t bits : out) EXPECT_TRUE(std::isnan(bf16_to_float(bits)));
    kernels().to_bf16(bad.data(), n, out.data());
    for (const uint16_t bits : out) EXPECT_TRUE(std::isnan(bf16_to_float(bits)));
    kernels().add(bad.data(), nullptr, n, sum.data());
    for (const float value : sum) EXPECT_TRUE(std::isnan(value));
  }
}

TEST_P(KernelsOfIsa, TailsTouchNothingElse) {
  for (uint32_t n = 1; n < 40; ++n) {
    std::vector<float> x(n + 8, 3.0F), out(n + 8, 7.0F);
    std::vector<uint16_t> bits(n + 8, 7);
    kernels().store(x.data(), nullptr, n, out.data());
    kernels().to_bf16(x.data(), n, bits.data());
    for (uint32_t i = 0; i < n + 8; ++i) {
      EXPECT_EQ(out[i], i < n ? 3.0F : 7.0F) << n << " " << i;
      EXPECT_EQ(bits[i], i < n ? float_to_bf16(3.0F) : 7) << n << " " << i;
    }
  }
}

TEST_P(KernelsOfIsa, RoundsToNearestEven) {
  std::vector<float> x;
  for (const uint32_t high : {0x3f80U, 0x3f81U, 0xc2ffU, 0x7f7fU, 0x0080U}) {
    for (const uint32_t low : {0U, 1U, 0x7fffU, 0x8000U, 0x8001U, 0xffffU}) {
      x.push_back(std::bit_cast<float>(high << 16 | low));
    }
  }
  std::vector<uint16_t> out(x.size());
  kernels().to_bf16(x.data(), static_cast<uint32_t>(x.size()), out.data());
  EXPECT_EQ(out, to_bf16(x));
}

// A step's KV may hold anything at positions that a row does not see; it must not reach the row.
TEST_P(KernelsOfIsa, UnseenTokensDoNotMatter) {
  for (const uint32_t window : {0U, 9U}) {
    const LayerNumbers numbers({.name = "", .num_q_heads = 6, .head_dim = 20, .sliding_window = window});
    Layer layer(numbers, cpu_ops(GetParam()), 2);
    const auto ids = random_ids(70, numbers.shape.vocab, 1);
    layer.forward({{0, 0, ids}});
    const size_t width = size_t{numbers.shape.num_q_heads} * numbers.shape.head_dim;
    const auto q = to_bf16(random_floats(70 * width, 1, 2));
    std::vector<uint16_t> expected(q.size()), got(q.size());
    const Step step({{0, 0, ids}}, layer.page_tables);
    const StepTokens tokens = step.tokens();
    layer.ops.attention(layer.context, layer.attention_args(tokens, q.data(), expected.data()));
    for (const uint32_t bad : {0U, 1U, 17U, 34U, 69U}) {
      const auto k =
          std::vector<uint16_t>(layer.kv_memory.as<uint16_t>().begin(), layer.kv_memory.as<uint16_t>().end());
      for (uint32_t head = 0; head < numbers.shape.num_kv_heads; ++head) {
        const size_t cell = layer.kv.offset(layer.page_tables[0][bad / 16], head, 0);
        for (uint32_t d = 0; d < 20; ++d) {
          layer.kv.k[cell + d / 2 * 32 + bad % 16 * 2 + d % 2] = 0x7fc0;  // NaN
          layer.kv.v[cell + (size_t{bad % 16 / 2} * 20 + d) * 2 + bad % 2] = d % 2 == 0 ? 0x7f80 : 0x7fc0;
        }
      }
      layer.ops.attention(layer.context, layer.attention_args(tokens, q.data(), got.data()));
      for (uint32_t t = 0; t < 70; ++t) {
        const bool sees = t >= bad && (window == 0 || bad + window > t);
        for (size_t i = t * width; i < (t + 1) * width; ++i) {
          const bool as_due = sees ? std::isnan(bf16_to_float(got[i])) : expected[i] == got[i];
          ASSERT_TRUE(as_due) << bad << " " << t;
        }
      }
      std::copy(k.begin(), k.end(), layer.kv_memory.as<uint16_t>().begin());
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Isas, KernelsOfIsa, testing::Values(CpuIsa::kPortable, CpuIsa::kAvx2, CpuIsa::kAvx512Bf16),
                         [](const auto& info) { return to_string(info.param); });

}  // namespace
}  // namespace coppice
