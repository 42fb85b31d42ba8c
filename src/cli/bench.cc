#include "cli/bench.h"

#include <cstdio>

#include "bench/one_batch.h"

namespace coppice {

int run_bench(const std::vector<std::string>& arguments) {
  const std::string name = arguments.empty() ? "" : arguments.front();
  if (name == "one-batch") return run_bench_one_batch({arguments.begin() + 1, arguments.end()});
  const bool asked = name.empty() || name == "help" || name == "--help" || name == "-h";
  std::fputs("coppice bench one-batch --model-path DIR [--batch-size N ...] [--input-len N ...] [--output-len N ...]\n",
             asked ? stdout : stderr);
  if (!asked) std::fprintf(stderr, "coppice: no benchmark named %s\n", name.c_str());
  return asked ? 0 : 1;
}

}  // namespace coppice
