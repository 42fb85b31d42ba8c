// `coppice serve`.
#pragma once

#include <string>
#include <vector>

namespace coppice {

// Serves until SIGTERM or SIGINT, then drains. Returns the exit code: 0 after a drain, 1 with one sentence on stderr
// when it cannot start.
int run_serve(const std::vector<std::string>& arguments);

}  // namespace coppice
