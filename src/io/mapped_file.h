// MappedFile: a whole file, read-only, in memory.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <utility>

#include "base/result.h"

namespace coppice {

class MappedFile {
 public:
  // A regular file; an empty one maps to an empty span. kIo with the path and the system's reason.
  static Result<MappedFile> open(const std::filesystem::path& path);
  MappedFile(MappedFile&& other) noexcept
      : path_(std::move(other.path_)),
        data_(std::exchange(other.data_, nullptr)),
        size_(std::exchange(other.size_, 0)) {}
  MappedFile& operator=(MappedFile&& other) noexcept;
  ~MappedFile();

  const std::filesystem::path& path() const { return path_; }
  std::span<const std::byte> bytes() const { return {data_, size_}; }

  // Brings [offset, offset + length) into memory. Blocks on the disk. An error instead of a SIGBUS when the file became
  // shorter or the disk fails, on kernels that can tell (Linux 5.14). Any thread.
  Result<void> populate(size_t offset, size_t length) const;
  // The pages that hold [offset, offset + length) leave this process's memory, not the system's cache; reading them
  // again is allowed. Any thread.
  void release(size_t offset, size_t length) const;

 private:
  MappedFile() = default;
  std::filesystem::path path_;
  std::byte* data_ = nullptr;
  size_t size_ = 0;
};

// A small text file, whole: kIo when it cannot be read, kTooLarge when it is longer than `max_bytes`.
Result<std::string> read_text_file(const std::filesystem::path& path, size_t max_bytes);

}  // namespace coppice
