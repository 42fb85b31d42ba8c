#!/bin/bash
# deps.sh serve|dev: installs what building needs (serve), and what tests, lint and fuzzing need beside it (dev).
# Debian 12 packages by apt; nothing is downloaded when everything is there. Crates are fetched by cargo at build time.
set -euo pipefail
cd "$(dirname "$0")/.."

serve_packages=(g++ cmake ninja-build pkg-config libboost1.81-dev libboost-json1.81-dev libssl-dev libcurl4-openssl-dev
  libfmt-dev libspdlog-dev libcli11-dev prometheus-cpp-dev libxxhash-dev libmimalloc-dev libre2-dev)
dev_packages=(ccache python3 python3-venv libgtest-dev libgmock-dev libbenchmark-dev clang-19 clang-format-19
  clang-tidy-19 libclang-rt-19-dev)
min_rust=1.85

version_at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

rust_is_enough() {
  local cargo version
  cargo=$(command -v cargo || true)
  [ -n "$cargo" ] || { [ -x "$HOME/.cargo/bin/cargo" ] && cargo=$HOME/.cargo/bin/cargo; } || return 1
  version=$("$cargo" --version 2>/dev/null | cut -d' ' -f2) || return 1
  version_at_least "$min_rust" "$version"
}

missing=()
need() {
  for package in "$@"; do
    dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || missing+=("$package")
  done
}

command -v apt-get >/dev/null || {
  echo "deps: this needs Debian 12's packages (apt-get is not here): ${serve_packages[*]}, and Rust $min_rust or newer" >&2
  exit 1
}
need "${serve_packages[@]}"
# Debian 12's own rustc is too old; its rustc-web is kept new for browsers.
rust_is_enough || need rustc-web cargo-web
if [ "${1:-serve}" = dev ]; then
  need "${dev_packages[@]}"
  command -v node >/dev/null || need nodejs
fi

if [ ${#missing[@]} -gt 0 ]; then
  install="apt-get install -y --no-install-recommends ${missing[*]}"
  if [ "$(id -u)" = 0 ]; then
    as_root=()
  elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    as_root=(sudo)
  else
    echo "deps: some packages are missing and this user cannot install them. Type, as root:" >&2
    echo "  apt-get update && $install" >&2
    exit 1
  fi
  echo "deps: installing ${#missing[@]} packages: ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  # shellcheck disable=SC2086
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive $install
fi

if [ "${1:-serve}" = dev ] && ! cmp -s tests/requirements.txt .venv/requirements.txt; then
  echo "deps: Python packages of the tests, into .venv"
  python3 -m venv .venv
  .venv/bin/pip install --quiet --disable-pip-version-check -r tests/requirements.txt
  cp tests/requirements.txt .venv/requirements.txt
fi

if [ "${1:-serve}" = dev ] && ! cmp -s tests/npm-requirements.txt .venv/npm-requirements.txt; then
  echo "deps: Node packages of the tests, into .venv/node_modules"
  # One test needs them, and skips without: a registry that is not reachable keeps nobody from all the others.
  if tools/fetch_npm.py tests/npm-requirements.txt .venv/node_modules; then
    cp tests/npm-requirements.txt .venv/npm-requirements.txt
  else
    echo "deps: the test of the Node client will be skipped" >&2
  fi
fi
