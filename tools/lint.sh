#!/bin/bash
# Format, layers, header cycles, every header alone, clang-tidy with the short list of .clang-tidy.
set -uo pipefail
cd "$(dirname "$0")/.."
status=0
step() {
  local name=$1 start=$SECONDS
  shift
  if "$@"; then echo "lint: $name ok ($((SECONDS - start)) s)"; else echo "lint: $name FAILED"; status=1; fi
}

format() { git ls-files '*.cc' '*.h' | xargs clang-format-19 --dry-run --Werror; }
rust_format() { if cargo fmt --version >/dev/null 2>&1; then (cd ffi && cargo fmt --check); fi; }

headers_alone() {
  local flags="-std=c++20 -fsyntax-only -Wall -Wextra -Werror -Wno-missing-field-initializers -Wno-deprecated-declarations -Wno-pragma-once-outside-header \
    -Isrc -Iffi/include"
  git ls-files 'src/*.h' | grep -v -- '-inl\.h$' | xargs -P "$(nproc)" -I{} clang++-19 $flags -x c++ {}
}

tidy() {
  cmake --preset release >/dev/null || return 1
  # Only what the compiler does not warn of; tests and the kernels' intrinsics are left to the compiler.
  git ls-files 'src/*.cc' | grep -v -e '_test\.cc$' -e '^src/kernels/cpu/' |
    xargs -P "$(nproc)" -n 6 clang-tidy-19 -p build/release --quiet --warnings-as-errors='*' --extra-arg=-Wno-deprecated-declarations 2>/dev/null |
    { ! grep -E 'error:|warning:'; }
}

step format format
step rust-format rust_format
step layers python3 tools/check_layers.py
step headers-alone headers_alone
step clang-tidy tidy
exit $status
