// Between the crate's C types and ours. For the .cc files of this folder only.
#pragma once

#include <coppice_ffi.h>

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace coppice::ffi {

// Never null, also for an empty view, whose data() may be: null means absent.
inline coppice_slice slice(std::string_view bytes) {
  return {reinterpret_cast<const uint8_t*>(bytes.empty() ? "" : bytes.data()), bytes.size()};
}
inline coppice_slice slice(const std::optional<std::string>& bytes) {
  return bytes.has_value() ? slice(std::string_view(*bytes)) : coppice_slice{nullptr, 0};
}
inline std::string_view view(coppice_slice bytes) { return {reinterpret_cast<const char*>(bytes.data), bytes.size}; }

// Bytes that the crate made, given back to it.
class Bytes {
 public:
  Bytes() = default;
  Bytes(const Bytes&) = delete;
  Bytes& operator=(const Bytes&) = delete;
  ~Bytes() { coppice_bytes_free(bytes_); }
  coppice_bytes* out() { return &bytes_; }
  std::string_view view() const { return {reinterpret_cast<const char*>(bytes_.data), bytes_.size}; }

 private:
  coppice_bytes bytes_{nullptr, 0, 0};
};

inline Error error_of(int32_t code, const Bytes& message) {
  Error error;
  error.code = code == COPPICE_INVALID     ? ErrorCode::kInvalidArgument
               : code == COPPICE_NOT_FOUND ? ErrorCode::kNotFound
                                           : ErrorCode::kInternal;
  error.message = std::string(message.view());
  return error;
}

}  // namespace coppice::ffi
