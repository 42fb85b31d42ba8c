#!/bin/bash
# fuzz.sh SECONDS: builds every fuzz target with clang and runs each for SECONDS from its corpus in fuzz/corpus/NAME;
# chat templates begin with those of the tests.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-30}
cmake --preset fuzz >/dev/null
cmake --build build/fuzz
status=0
for target in build/fuzz/fuzz/*_fuzz; do
  name=$(basename "$target" _fuzz)
  seeds=fuzz/corpus/$name
  if [[ $name == chat_template ]]; then seeds=tests/golden/text/templates; fi
  mkdir -p "build/fuzz/corpus/$name" "$seeds"
  echo "fuzz: $name for $seconds s"
  if ! "$target" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=1024 -verbosity=0 -print_final_stats=1 \
      -artifact_prefix="build/fuzz/crash-$name-" "build/fuzz/corpus/$name" "$seeds" 2>&1 | tail -n 25; then
    echo "fuzz: $name FAILED"
    status=1
  fi
done
exit $status
