#include "cli/bench.h"

#include <cstdio>

#include "bench/one_batch.h"

namespace coppice {

int run_bench(const std::vector<std::string>& arguments) {
  const std::string name = arguments.empty() ? "" : arguments.front();
  if (name == "one-batch") return run_bench_one_batch({arguments.begin() + 1, arguments.end()});
  std::fputs("coppice bench one-batch --model-path DIR [--batch-size N ...] [--input-len N ...] [--output-len N ...]\n",
             name.empty() || name == "--help" ? stdout : stderr);
  return name.empty() || name == "--help" ? 0 : 1;
}

}  // namespace coppice
