#include "tensor/buffer.h"

#include <sys/mman.h>

#include <cstdint>
#include <string>

namespace coppice {
namespace {
constexpr size_t kHugePage = size_t{2} << 20;
constexpr size_t kSmallPage = 4096;
}  // namespace

Result<Buffer> Buffer::allocate(size_t bytes) {
  Buffer buffer;
  if (bytes == 0) return buffer;
  const size_t alignment = bytes >= kHugePage ? kHugePage : kSmallPage;
  const size_t map_bytes = bytes + alignment;
  void* map = mmap(nullptr, map_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (map == MAP_FAILED) {
    return Error{ErrorCode::kUnavailable, "the system refused " + std::to_string(bytes >> 20) + " MiB of memory", {}};
  }
  const uintptr_t start = (reinterpret_cast<uintptr_t>(map) + alignment - 1) & ~(alignment - 1);
  buffer.map_ = map;
  buffer.map_bytes_ = map_bytes;
  buffer.data_ = reinterpret_cast<std::byte*>(start);
  buffer.bytes_ = bytes;
  if (bytes >= kHugePage) (void)madvise(buffer.data_, bytes, MADV_HUGEPAGE);
  return buffer;
}

Buffer& Buffer::operator=(Buffer&& other) noexcept {
  if (this != &other) {
    Buffer old(std::move(*this));
    data_ = std::exchange(other.data_, nullptr);
    bytes_ = std::exchange(other.bytes_, 0);
    map_ = std::exchange(other.map_, nullptr);
    map_bytes_ = std::exchange(other.map_bytes_, 0);
  }
  return *this;
}

Buffer::~Buffer() {
  if (map_ != nullptr) munmap(map_, map_bytes_);
}

}  // namespace coppice
