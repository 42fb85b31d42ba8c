#!/bin/bash
# ASan + UBSan over every unit test and the named end-to-end tests; TSan over the folders that have threads.
# The last line sums up.
set -uo pipefail
cd "$(dirname "$0")/.."
export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1
export UBSAN_OPTIONS=print_stacktrace=1
export TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1
export COPPICE_SIM_STEPS=50000
status=0

cmake --preset asan >/dev/null && cmake --build build/asan || exit 1
tools/run_tests.py --build build/asan --summary build/asan-summary.json --pytest-args=-msanitize || status=1

tsan_tests=(base_test sched_test cache_test engine_test http_server_test server_test)
cmake --preset tsan >/dev/null && cmake --build build/tsan --target "${tsan_tests[@]}" || exit 1
tools/run_tests.py --build build/tsan --only "${tsan_tests[@]}" --python --summary build/tsan-summary.json || status=1
exit $status
