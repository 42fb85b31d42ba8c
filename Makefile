# Two commands are all a newcomer needs: `make serve` and `make test`. CONTRIBUTING.md has the rest.
SHELL := /bin/bash
MODEL ?= models/sprout
PORT ?= 30000
ARGS ?=
CLANG_FORMAT ?= clang-format-19
BIN := build/release/coppice

.PHONY: help deps deps-dev build serve chat test sanitize lint format fuzz bench sim clean

help:
	@echo "make serve      install what is missing, build, serve $(MODEL) on port $(PORT)"
	@echo "make chat       talk to it, in another terminal"
	@echo "make test       build and run every test"
	@echo "make sanitize | lint | fuzz | sim | bench | format | build | deps | deps-dev"

deps:
	@tools/deps.sh serve

deps-dev:
	@tools/deps.sh dev

build: deps
	@cmake --preset serve > build.log 2>&1 || { cat build.log; rm -f build.log; exit 1; }; rm -f build.log
	@cmake --build build/release --target coppice

serve: build
	exec $(BIN) serve --model-path $(MODEL) --port $(PORT) $(ARGS)

chat: build
	exec $(BIN) chat --port $(PORT)

test: deps-dev
	@cmake --preset release > /dev/null && cmake --build build/release
	@tools/run_tests.py --build build/release --summary build/test-summary.json

sanitize: deps-dev
	@tools/sanitize.sh

lint: deps-dev
	@tools/lint.sh

format:
	@git ls-files '*.cc' '*.h' | xargs $(CLANG_FORMAT) -i

# FUZZ_SECONDS is for each target.
fuzz: deps-dev
	@tools/fuzz.sh $(or $(FUZZ_SECONDS),30)

# Runs until it is stopped or a seed fails.
sim: deps-dev
	@cmake --preset debug > /dev/null && cmake --build build/debug --target coppice_sim
	build/debug/sim/coppice_sim --steps 0 $(ARGS)

bench: deps-dev
	@tools/bench.sh $(ARGS)

clean:
	rm -rf build
