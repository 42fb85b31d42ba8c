#include "text/files.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

namespace coppice {

Result<std::optional<std::string>> read_small_file(const std::string& path, size_t max_bytes) {
  const auto failed = [&path](const char* reason) {
    return Error{ErrorCode::kIo, path + " cannot be read: " + reason, {}};
  };
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
  if (file == nullptr) {
    if (errno == ENOENT || errno == ENOTDIR) return std::optional<std::string>();
    return failed(std::strerror(errno));
  }
  std::string bytes;
  char block[1 << 16];
  while (const size_t got = std::fread(block, 1, sizeof block, file.get())) {
    bytes.append(block, got);
    if (bytes.size() > max_bytes) return failed("it is too large");
  }
  if (std::ferror(file.get()) != 0) return failed(std::strerror(errno));
  return std::optional<std::string>(std::move(bytes));
}

}  // namespace coppice
