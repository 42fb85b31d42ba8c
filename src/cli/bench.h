// `coppice bench`: the measuring subcommands.
#pragma once

#include <string>
#include <vector>

namespace coppice {

int run_bench(const std::vector<std::string>& arguments);

}  // namespace coppice
