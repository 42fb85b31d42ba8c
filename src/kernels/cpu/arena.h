// Carves an op's scratch. All pieces are 64-byte aligned.
#pragma once

#include <cstddef>

#include "base/check.h"
#include "kernels/ops.h"

namespace coppice::cpu {

constexpr size_t round_up_64(size_t bytes) { return (bytes + 63) / 64 * 64; }

class Arena {
 public:
  explicit Arena(const OpContext& context) : at_(context.scratch), left_(context.scratch_bytes) {}
  template <class T>
  T* take(size_t count) {
    const size_t bytes = round_up_64(count * sizeof(T));
    CHECK_LE(bytes, left_, "the step is larger than the OpLimits that the scratch was sized for");
    T* piece = reinterpret_cast<T*>(at_);
    at_ += bytes;
    left_ -= bytes;
    return piece;
  }
  size_t left() const { return left_; }

 private:
  std::byte* at_;
  size_t left_;
};

}  // namespace coppice::cpu
