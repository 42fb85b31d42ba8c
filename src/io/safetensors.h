// Safetensors: a JSON header of names, types, shapes and byte ranges, then the bytes. Files are untrusted: every number
// is checked against the file before it is used, and what is allocated is bounded by the file's size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "io/mapped_file.h"
#include "tensor/dtype.h"

namespace coppice {

struct SafetensorsEntry {
  std::string name;
  std::string dtype_name;      // as the file spells it: "BF16", "F8_E4M3", ...
  std::optional<DType> dtype;  // for those that weights may have
  std::vector<uint64_t> shape;
  uint64_t begin = 0;  // bytes of the file, header included
  uint64_t end = 0;
};

// The entries of a whole file, ascending by `begin`. As the format demands, they cover the bytes after the header
// without overlap or gap. `file_name` is for the error, one sentence that names the file and the tensor.
Result<std::vector<SafetensorsEntry>> parse_safetensors(std::string_view file_name, std::span<const std::byte> file);

// The tensors of a model folder: model.safetensors.index.json with its shards, or a single file. Immutable after
// open().
class SafetensorsFolder {
 public:
  struct Tensor {
    const SafetensorsEntry* entry;
    const MappedFile* file;
    size_t file_index;  // tensors read in the order of (file_index, entry->begin) are read sequentially
  };

  static Result<SafetensorsFolder> open(const std::filesystem::path& directory);

  const Tensor* find(const std::string& name) const;
  std::vector<std::string_view> names() const;  // in no particular order
  size_t num_files() const { return files_.size(); }

 private:
  struct File {
    MappedFile mapped;
    std::vector<SafetensorsEntry> entries;
  };
  Result<void> open_file(const std::filesystem::path& path);
  Result<void> open_sharded(const std::filesystem::path& index);

  std::vector<std::unique_ptr<File>> files_;  // stable addresses for Tensor
  std::unordered_map<std::string, Tensor> tensors_;
};

}  // namespace coppice
