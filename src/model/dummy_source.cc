// Weights without a checkpoint. Four elements come from one 64-bit hash of (tensor, row, column / 4) and a table of
// 1,024 values, so that any range of rows is made alone, on any thread, at about a nanosecond an element.
#include <array>
#include <cmath>
#include <numbers>

#include "model/weight_source.h"

namespace coppice {
namespace {

constexpr uint32_t kLevels = 1024;
using Table = std::array<uint16_t, kLevels>;

// splitmix64's finaliser.
uint64_t mix(uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
  return x ^ (x >> 31);
}

uint64_t hash_of(const std::string& name, uint64_t seed) {
  uint64_t hash = 0xcbf29ce484222325U ^ mix(seed + 0x9e3779b97f4a7c15U);
  for (const char c : name) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001b3U;
  return mix(hash);
}

// Evenly spread values with the given mean and standard deviation, in bf16.
Table make_table(float mean, float deviation) {
  Table table;
  const float half_width = deviation * std::numbers::sqrt3_v<float>;
  for (uint32_t i = 0; i < kLevels; ++i) {
    const float unit = (2.0F * static_cast<float>(i) + 1.0F) / static_cast<float>(kLevels) - 1.0F;
    table[i] = float_to_bf16(mean + unit * half_width);
  }
  return table;
}

void fill_row(uint16_t* out, uint64_t num_columns, uint64_t row_hash, const Table& table) {
  uint64_t column = 0;
  for (uint64_t block = 0; column + 4 <= num_columns; ++block, column += 4) {
    const uint64_t bits = mix(row_hash + block * 0x9e3779b97f4a7c15U);
    out[column] = table[bits % kLevels];
    out[column + 1] = table[(bits >> 16) % kLevels];
    out[column + 2] = table[(bits >> 32) % kLevels];
    out[column + 3] = table[(bits >> 48) % kLevels];
  }
  uint64_t bits = mix(row_hash + num_columns / 4 * 0x9e3779b97f4a7c15U);
  for (; column < num_columns; ++column, bits >>= 16) out[column] = table[bits % kLevels];
}

class DummySource final : public WeightSource {
 public:
  explicit DummySource(uint64_t seed) : seed_(seed) {}

  Result<SourceTensor> open(const std::string& name, std::span<const uint64_t> shape) override {
    SourceTensor tensor{.name = name, .order = tensors_.size(), .id = tensors_.size()};
    tensor.num_rows = shape.size() == 2 ? shape[0] : 1;
    tensor.num_columns = shape.back();
    float mean = 0;
    float deviation = 0.02F;  // of biases
    if (shape.size() == 2) deviation = 1.0F / std::sqrt(static_cast<float>(shape[1]));
    if (shape.size() == 1 && name.ends_with("norm.weight")) mean = 1;
    tensors_.push_back({hash_of(name, seed_), make_table(mean, deviation)});
    return tensor;
  }

  std::vector<std::string_view> names() const override { return {}; }

  Result<const std::byte*> rows(const SourceTensor& tensor, uint64_t row, uint64_t num_rows,
                                std::span<std::byte> scratch) override {
    uint16_t* out = reinterpret_cast<uint16_t*>(scratch.data());
    const Generator& generator = tensors_[tensor.id];
    for (uint64_t i = 0; i < num_rows; ++i) {
      fill_row(out + i * tensor.num_columns, tensor.num_columns, mix(generator.hash + row + i), generator.table);
    }
    return static_cast<const std::byte*>(scratch.data());
  }

  void release(const SourceTensor&, uint64_t, uint64_t) override {}

 private:
  struct Generator {
    uint64_t hash;
    Table table;
  };
  uint64_t seed_;
  std::vector<Generator> tensors_;
};

}  // namespace

std::unique_ptr<WeightSource> make_dummy_source(uint64_t seed) { return std::make_unique<DummySource>(seed); }

}  // namespace coppice
