#include <algorithm>
#include <utility>

#include "io/safetensors.h"
#include "model/weight_source.h"

namespace coppice {
namespace {

std::string shown_shape(std::span<const uint64_t> shape) {
  std::string text = "[";
  for (size_t i = 0; i < shape.size() && i < 8; ++i) text += (i == 0 ? "" : ", ") + std::to_string(shape[i]);
  return text + "]";
}

class SafetensorsSource final : public WeightSource {
 public:
  explicit SafetensorsSource(SafetensorsFolder folder) : folder_(std::move(folder)) {}

  Result<SourceTensor> open(const std::string& name, std::span<const uint64_t> shape) override {
    const SafetensorsFolder::Tensor* tensor = folder_.find(name);
    if (tensor == nullptr) {
      return Error{ErrorCode::kIo, "the weights lack tensor \"" + name + "\", which config.json asks for", {}};
    }
    const SafetensorsEntry& entry = *tensor->entry;
    const std::string where = tensor->file->path().string() + ": tensor \"" + name + "\" has ";
    if (!entry.dtype) {
      return Error{
          ErrorCode::kNotSupported, where + "dtype " + entry.dtype_name + "; BF16, F16 and F32 are supported", {}};
    }
    if (!std::equal(shape.begin(), shape.end(), entry.shape.begin(), entry.shape.end())) {
      return Error{ErrorCode::kIo,
                   where + "shape " + shown_shape(entry.shape) + ", but config.json asks for " + shown_shape(shape),
                   {}};
    }
    SourceTensor source{.name = name, .dtype = *entry.dtype};
    source.num_rows = shape.size() == 2 ? shape[0] : 1;
    source.num_columns = shape.back();
    source.order = (uint64_t{tensor->file_index} << 48) + entry.begin;
    source.id = opened_.size();
    opened_.push_back(tensor);
    return source;
  }

  std::vector<std::string_view> names() const override { return folder_.names(); }

  Result<const std::byte*> rows(const SourceTensor& tensor, uint64_t row, uint64_t num_rows,
                                std::span<std::byte> scratch) override {
    const MappedFile& file = *opened_[tensor.id]->file;
    const uint64_t begin = opened_[tensor.id]->entry->begin + row * tensor.row_bytes();
    const uint64_t bytes = num_rows * tensor.row_bytes();
    RETURN_IF_ERROR(file.populate(begin, bytes));
    const std::byte* data = file.bytes().data() + begin;
    // The format does not align tensors; loads of 2- and 4-byte elements must be.
    if (reinterpret_cast<uintptr_t>(data) % dtype_bytes(tensor.dtype) == 0) return data;
    std::copy_n(data, bytes, scratch.data());
    return static_cast<const std::byte*>(scratch.data());
  }

  void release(const SourceTensor& tensor, uint64_t row, uint64_t num_rows) override {
    opened_[tensor.id]->file->release(opened_[tensor.id]->entry->begin + row * tensor.row_bytes(),
                                      num_rows * tensor.row_bytes());
  }

 private:
  SafetensorsFolder folder_;
  std::vector<const SafetensorsFolder::Tensor*> opened_;
};

}  // namespace

Result<std::unique_ptr<WeightSource>> open_safetensors_source(const std::filesystem::path& directory) {
  ASSIGN_OR_RETURN(SafetensorsFolder folder, SafetensorsFolder::open(directory));
  return std::unique_ptr<WeightSource>(std::make_unique<SafetensorsSource>(std::move(folder)));
}

}  // namespace coppice
