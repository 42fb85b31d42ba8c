// The small files of a model folder, read whole.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"

namespace coppice {

// The file's bytes; nothing when there is no such file; an error when it cannot be read or is over `max_bytes`.
Result<std::optional<std::string>> read_small_file(const std::string& path, size_t max_bytes = 256U << 20);

}  // namespace coppice
