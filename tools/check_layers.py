#!/usr/bin/env python3
"""Holds every include under src/ to the folder graph of docs/architecture.md, and refuses header cycles.

It also checks that what moves bytes (exec, kv, sample, model, kernels) can never see what moves ids (cache, request,
sched), directly or through another header.
"""

import re
import sys
from pathlib import Path

SRC = Path(__file__).resolve().parent.parent / "src"

# folder -> folders it may include beside itself. ffi is the Rust crate's header, coppice_ffi.h.
ALLOWED = {
    "base": [],
    "obs": ["base"],
    "tensor": ["base"],
    "step": ["base"],
    "text": ["base", "ffi"],
    "io": ["base", "tensor"],
    "net": ["base", "obs"],
    "cache": ["base", "obs"],
    "device": ["base", "obs", "tensor"],
    "api": ["base", "io"],
    "kernels": ["base", "tensor", "device"],
    "request": ["base", "step", "cache"],
    "sched": ["base", "obs", "step", "cache", "request"],
    "output": ["base", "text", "request"],
    "model": ["base", "io", "tensor", "device", "kernels"],
    "sample": ["base", "tensor", "device", "kernels", "step"],
    "kv": ["base", "obs", "tensor", "device", "kernels", "step"],
    "exec": ["base", "obs", "tensor", "device", "kernels", "kv", "model", "sample", "step"],
    "engine": ["base", "obs", "tensor", "step", "io", "cache", "device", "kernels", "request", "sched", "model",
               "sample", "kv", "exec"],
    "server": ["base", "obs", "net", "api", "text", "request", "output", "engine"],
    "cli": None,    # anything
    "bench": None,
}
BYTES = {"exec", "kv", "sample", "model", "kernels"}
IDS = {"cache", "request", "sched"}
# What a test may include beside its folder's own: to read answers back.
TEST_ONLY = {"io"}
# The one header of engine/ that the server may see.
ENGINE_PUBLIC = {"engine/engine.h"}

INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)


def includes(path):
    return INCLUDE.findall(path.read_text())


def folder_of(name):
    return "ffi" if name == "coppice_ffi.h" else name.split("/")[0]


def closure(start, graph):
    seen, stack = set(), [start]
    while stack:
        for name in graph.get(stack.pop(), []):
            if name not in seen:
                seen.add(name)
                stack.append(name)
    return seen


def main():
    errors = []
    files = sorted(path for pattern in ("*.h", "*.cc", "*.inc") for path in SRC.rglob(pattern))
    graph = {str(path.relative_to(SRC)): includes(path) for path in files}
    for name, included in graph.items():
        folder = folder_of(name)
        is_test = name.endswith("_test.cc") or "/testing/" in name
        if folder not in ALLOWED:
            errors.append(f"src/{folder}/ is not in the folder graph")
            continue
        for other in included:
            target = folder_of(other)
            if target != "ffi" and other not in graph:
                errors.append(f"src/{name} includes \"{other}\", which is not under src/")
            elif is_test and target in TEST_ONLY:
                continue
            elif ALLOWED[folder] is not None and target != folder and target not in ALLOWED[folder]:
                errors.append(f"src/{name} includes \"{other}\": {folder}/ may not include {target}/")
            elif folder == "server" and target == "engine" and other not in ENGINE_PUBLIC:
                errors.append(f"src/{name} includes \"{other}\", which is not engine/'s public header")
    for name in graph:
        reach = closure(name, graph)
        if name in reach:
            errors.append(f"src/{name} includes itself, by way of others")
        if folder_of(name) in BYTES and not name.endswith("_test.cc"):
            for other in sorted(reach):
                if folder_of(other) in IDS:
                    errors.append(f"src/{name} reaches {other}: bytes may not see ids")
    for error in errors:
        print(error)
    print(f"layers: {len(graph)} files, {len(errors)} errors")
    sys.exit(1 if errors else 0)


if __name__ == "__main__":
    main()
