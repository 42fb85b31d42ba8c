// WeightSource: where a model's tensors come from, as ranges of rows in their own dtype.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "tensor/dtype.h"

namespace coppice {

struct SourceTensor {
  std::string name;
  DType dtype = DType::kBF16;
  uint64_t num_rows = 0;  // 1 for a vector
  uint64_t num_columns = 0;
  uint64_t order = 0;  // reading in ascending order is fastest
  uint64_t id = 0;     // the source's own

  uint64_t row_bytes() const { return num_columns * dtype_bytes(dtype); }
  uint64_t bytes() const { return num_rows * row_bytes(); }
};

class WeightSource {
 public:
  virtual ~WeightSource() = default;

  // The tensor of that name and shape (one or two extents), or an error that names it. One thread.
  virtual Result<SourceTensor> open(const std::string& name, std::span<const uint64_t> shape) = 0;

  // All names that the source holds, for finding those that nobody opens. Empty when it makes tensors on demand.
  virtual std::vector<std::string_view> names() const = 0;

  // Rows [row, row + num_rows), row-major. The result points into the source, or into `scratch` (at least num_rows *
  // row_bytes(), 64-byte aligned). Blocks on the disk. Any thread.
  virtual Result<const std::byte*> rows(const SourceTensor& tensor, uint64_t row, uint64_t num_rows,
                                        std::span<std::byte> scratch) = 0;
  // These rows will not be read again: their memory may go. Any thread.
  virtual void release(const SourceTensor& tensor, uint64_t row, uint64_t num_rows) = 0;
};

// The safetensors of a model folder.
Result<std::unique_ptr<WeightSource>> open_safetensors_source(const std::filesystem::path& directory);

// Pseudo-random weights that depend on a tensor's name and shape and on `seed` only: norm weights near 1, biases small,
// matrices with a standard deviation of 1 / sqrt(columns), so that activations keep their size through any depth.
std::unique_ptr<WeightSource> make_dummy_source(uint64_t seed = 0);

}  // namespace coppice
