#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "tensor/buffer.h"
#include "tensor/dtype.h"

namespace coppice {
namespace {

TEST(DType, Bf16RoundsToNearestEven) {
  EXPECT_EQ(float_to_bf16(1.0F), 0x3f80);
  EXPECT_EQ(float_to_bf16(1.0F + 0x1p-8F), 0x3f80);            // half way, even below
  EXPECT_EQ(float_to_bf16(1.0F + 0x1p-7F + 0x1p-8F), 0x3f82);  // half way, even above
  EXPECT_EQ(float_to_bf16(1.0F + 0x1p-8F + 0x1p-20F), 0x3f81);
  EXPECT_TRUE(std::isnan(bf16_to_float(float_to_bf16(std::numeric_limits<float>::quiet_NaN()))));
  EXPECT_TRUE(std::isinf(bf16_to_float(float_to_bf16(std::numeric_limits<float>::max()))));
}

TEST(DType, Fp16ConvertsEveryClass) {
  EXPECT_EQ(fp16_to_float(0x3c00), 1.0F);
  EXPECT_EQ(fp16_to_float(0xc000), -2.0F);
  EXPECT_EQ(fp16_to_float(0x0001), 0x1p-24F);
  EXPECT_EQ(fp16_to_float(0x03ff), 1023 * 0x1p-24F);
  EXPECT_EQ(fp16_to_float(0x7bff), 65504.0F);
  EXPECT_TRUE(std::isinf(fp16_to_float(0x7c00)));
  EXPECT_TRUE(std::isnan(fp16_to_float(0x7c01)));
}

TEST(Buffer, IsZeroedAlignedAndMovable) {
  for (size_t bytes : {size_t{100}, size_t{5} << 20}) {
    auto buffer = Buffer::allocate(bytes);
    ASSERT_TRUE(buffer.ok());
    EXPECT_EQ(reinterpret_cast<uintptr_t>(buffer->data()) % 64, 0U);
    EXPECT_EQ(buffer->as<uint8_t>()[bytes - 1], 0);
    buffer->as<uint8_t>()[bytes - 1] = 7;
    Buffer moved = std::move(*buffer);
    EXPECT_EQ(moved.as<uint8_t>()[bytes - 1], 7);
    EXPECT_EQ(buffer->data(), nullptr);
  }
}

}  // namespace
}  // namespace coppice
