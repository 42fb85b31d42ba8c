#include "bench/one_batch.h"

#include <gtest/gtest.h>

namespace coppice {
namespace {

ModelConfig qwen3_06b() {
  ModelConfig model;
  model.hidden = 1024;
  model.intermediate = 3072;
  model.num_layers = 28;
  model.num_q_heads = 16;
  model.num_kv_heads = 8;
  model.head_dim = 128;
  model.vocab = 151936;
  return model;
}

// 440.4 M weights in the layers and 155.6 M in the head, worked out by hand from the shapes.
TEST(OneBatchWork, CountsTheShapesOfQwen3) {
  const Work decode = decode_work(qwen3_06b(), 1, 1000);
  EXPECT_DOUBLE_EQ(decode.bytes, 2.0 * (440'401'920.0 + 155'582'464.0) + 114'688.0 * 1000);
  EXPECT_DOUBLE_EQ(decode.flops, 2.0 * (440'401'920.0 + 155'582'464.0) + 4.0 * 28 * 2048 * 1000);
  const Work prefill = prefill_work(qwen3_06b(), 2, 0, 512, true);
  EXPECT_DOUBLE_EQ(prefill.flops,
                   2 * (2.0 * 440'401'920.0 * 512 + 4.0 * 28 * 2048 * (512.0 * 513 / 2) + 2.0 * 155'582'464.0));
}

TEST(OneBatchWork, SlicesAddUp) {
  const double whole = prefill_work(qwen3_06b(), 1, 0, 512, false).flops;
  const double parts =
      prefill_work(qwen3_06b(), 1, 0, 200, false).flops + prefill_work(qwen3_06b(), 1, 200, 312, false).flops;
  EXPECT_DOUBLE_EQ(whole, parts);
}

}  // namespace
}  // namespace coppice
