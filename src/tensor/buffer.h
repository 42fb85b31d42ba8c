// Buffer: owns memory for tensors. Large ones are mapped, aligned to 2 MiB and ask for huge pages.
#pragma once

#include <cstddef>
#include <span>
#include <utility>

#include "base/result.h"

namespace coppice {

class Buffer {
 public:
  Buffer() = default;
  // Zeroed, aligned to at least 64 bytes. kUnavailable when the system refuses. Memory is reserved, not touched.
  static Result<Buffer> allocate(size_t bytes);
  Buffer(Buffer&& other) noexcept
      : data_(std::exchange(other.data_, nullptr)),
        bytes_(std::exchange(other.bytes_, 0)),
        map_(std::exchange(other.map_, nullptr)),
        map_bytes_(std::exchange(other.map_bytes_, 0)) {}
  Buffer& operator=(Buffer&& other) noexcept;
  ~Buffer();

  std::byte* data() const { return data_; }
  size_t size() const { return bytes_; }
  template <class T>
  std::span<T> as() const {
    return {reinterpret_cast<T*>(data_), bytes_ / sizeof(T)};
  }

 private:
  std::byte* data_ = nullptr;
  size_t bytes_ = 0;
  void* map_ = nullptr;
  size_t map_bytes_ = 0;
};

}  // namespace coppice
