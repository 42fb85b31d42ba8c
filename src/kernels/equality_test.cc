// A token's bits depend on its own history only: whatever the slices, the batch and the workers.
#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <map>

#include "kernels/test_layer.h"

namespace coppice {
namespace {

std::vector<LayerShape> shapes() {
  return {
      {.name = "usual", .hidden = 64, .intermediate = 96, .num_q_heads = 4, .num_kv_heads = 2, .head_dim = 64},
      {.name = "qwen3",
       .hidden = 128,
       .intermediate = 192,
       .num_q_heads = 4,
       .num_kv_heads = 2,
       .head_dim = 128,
       .vocab = 130,
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
      {.name = "windowed",
       .hidden = 48,
       .intermediate = 80,
       .num_q_heads = 7,
       .num_kv_heads = 1,
       .head_dim = 80,
       .vocab = 33,
       .sliding_window = 101,
       .qk_norm = true},
      {.name = "wide_head",
       .hidden = 40,
       .intermediate = 64,
       .num_q_heads = 15,
       .num_kv_heads = 1,
       .head_dim = 250,
       .vocab = 31,
       .blocks_per_page = 4},
  };
}

class Equality : public testing::TestWithParam<std::tuple<CpuIsa, LayerShape>> {
 protected:
  void SetUp() override {
    if (!cpu_has(std::get<0>(GetParam()))) GTEST_SKIP() << "this CPU lacks " << to_string(std::get<0>(GetParam()));
  }
  const OpTable& ops() const { return cpu_ops(std::get<0>(GetParam())); }
};

std::vector<int32_t> part(const std::vector<int32_t>& ids, uint32_t begin, uint32_t count) {
  return {ids.begin() + begin, ids.begin() + begin + count};
}

// The residual and the logits of each token of `ids`, computed in slices of `slice`, alone.
std::pair<std::vector<float>, std::vector<float>> in_slices(Layer& layer, uint32_t sequence,
                                                            const std::vector<int32_t>& ids, uint32_t slice) {
  std::pair<std::vector<float>, std::vector<float>> all;
  for (uint32_t first = 0; first < ids.size(); first += slice) {
    const uint32_t count = std::min<uint32_t>(slice, static_cast<uint32_t>(ids.size()) - first);
    const auto residual = layer.forward({{sequence, first, part(ids, first, count)}});
    std::vector<uint32_t> rows(count);
    for (uint32_t i = 0; i < count; ++i) rows[i] = i;
    const auto logits = layer.logits(residual, rows);
    all.first.insert(all.first.end(), residual.begin(), residual.end());
    all.second.insert(all.second.end(), logits.begin(), logits.end());
  }
  return all;
}

void expect_same(const std::vector<float>& expected, const std::vector<float>& got, uint32_t width, const char* what) {
  ASSERT_EQ(expected.size(), got.size());
  for (size_t i = 0; i < expected.size(); ++i) {
    ASSERT_TRUE(std::isfinite(expected[i])) << what << " token " << i / width << " element " << i % width;
    ASSERT_EQ(std::memcmp(&expected[i], &got[i], sizeof(float)), 0)
        << what << " token " << i / width << " element " << i % width << ": " << expected[i] << " and " << got[i];
  }
}

TEST_P(Equality, SlicesAndWorkers) {
  const LayerNumbers numbers(std::get<1>(GetParam()));
  const auto ids = random_ids(290, numbers.shape.vocab, 5);
  Layer whole(numbers, ops(), 1);
  const auto expected = in_slices(whole, 0, ids, 400);
  const std::pair<size_t, uint32_t> cases[] = {{1, 1}, {1, 37}, {2, 5}, {2, 64}, {2, 290}, {3, 16}, {3, 290}};
  for (const auto& [workers, slice] : cases) {
    Layer layer(numbers, ops(), workers);
    const auto got = in_slices(layer, 1, ids, slice);
    const std::string what = "slice " + std::to_string(slice) + ", workers " + std::to_string(workers);
    expect_same(expected.first, got.first, numbers.shape.hidden, (what + ", residual").c_str());
    expect_same(expected.second, got.second, numbers.shape.vocab, (what + ", logits").c_str());
  }
}

TEST_P(Equality, Batches) {
  const LayerNumbers numbers(std::get<1>(GetParam()));
  const uint32_t lengths[] = {290, 33, 121};
  std::vector<std::vector<int32_t>> ids;
  std::vector<std::vector<float>> expected;
  for (uint32_t s = 0; s < 3; ++s) {
    ids.push_back(random_ids(lengths[s], numbers.shape.vocab, 11 + s));
    Layer alone(numbers, ops(), 1);
    expected.push_back(in_slices(alone, 3, ids[s], 1).first);
  }
  // Together, each in slices of its own size, so that prefill and decode share steps.
  Layer together(numbers, ops(), 2);
  const uint32_t slice[] = {61, 1, 7};
  std::vector<std::vector<float>> got(3);
  for (bool more = true; more;) {
    std::vector<SliceOf> slices;
    more = false;
    for (uint32_t s = 0; s < 3; ++s) {
      const auto done = static_cast<uint32_t>(got[s].size() / numbers.shape.hidden);
      const uint32_t count = std::min(slice[s], lengths[s] - done);
      if (count > 0) slices.push_back({s, done, part(ids[s], done, count)});
    }
    if (slices.empty()) break;
    more = true;
    const auto residual = together.forward(slices);
    auto at = residual.begin();
    for (const SliceOf& of : slices) {
      const auto end = at + static_cast<ptrdiff_t>(of.ids.size() * numbers.shape.hidden);
      got[of.sequence].insert(got[of.sequence].end(), at, end);
      at = end;
    }
  }
  for (uint32_t s = 0; s < 3; ++s) expect_same(expected[s], got[s], numbers.shape.hidden, "sequence");
}

// A long context decoded by many workers is cut at segments; the cuts must not show.
TEST_P(Equality, CutsAtSegments) {
  const LayerNumbers numbers(std::get<1>(GetParam()));
  const uint32_t length = 1100;
  Layer one(numbers, ops(), 1), many(numbers, ops(), 5);
  for (Layer* layer : {&one, &many}) {  // the same made-up KV
    auto values = layer->kv_memory.as<uint16_t>();
    const auto random = to_bf16(random_floats(values.size(), 1, 3));
    std::copy(random.begin(), random.end(), values.begin());
  }
  for (const uint32_t count : {1U, 3U, 40U}) {
    const Step step({{2, length - count, std::vector<int32_t>(count)}}, one.page_tables);
    const StepTokens tokens = step.tokens();
    const size_t size = size_t{count} * numbers.shape.num_q_heads * numbers.shape.head_dim;
    const auto q = to_bf16(random_floats(size, 1, 4));
    std::vector<uint16_t> expected(size), got(size);
    ops().attention(one.context, one.attention_args(tokens, q.data(), expected.data()));
    ops().attention(many.context, many.attention_args(tokens, q.data(), got.data()));
    EXPECT_EQ(expected, got) << count;
  }
}

INSTANTIATE_TEST_SUITE_P(Isas, Equality,
                         testing::Combine(testing::Values(CpuIsa::kPortable, CpuIsa::kAvx2, CpuIsa::kAvx512Bf16),
                                          testing::ValuesIn(shapes())),
                         [](const auto& info) {
                           return std::string(to_string(std::get<0>(info.param))) + "_" + std::get<1>(info.param).name;
                         });

}  // namespace
}  // namespace coppice
