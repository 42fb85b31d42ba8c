#!/bin/bash
# bench.sh [--only NAME] [--write]: the table of docs/benchmarks.md, then the micro-benchmarks. Needs a quiet machine.
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset serve >/dev/null
cmake --build build/release --target coppice
cmake --preset bench >/dev/null
cmake --build build/bench
python3 benchmarks/run.py "$@"
if [ $# -eq 0 ] || [ "$1" = --write ]; then
  for program in build/bench/benchmarks/*_bench; do "$program" --benchmark_min_time=0.2; done
fi
