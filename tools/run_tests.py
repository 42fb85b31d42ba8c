#!/usr/bin/env python3
"""Runs every test program of a build, the simulator and the Python tests; the last line is `N passed, N failed`.

A GoogleTest program counts one for each of its tests; a program that dies counts its unfinished test as failed. Python
tests run under .venv's pytest against the build's coppice binary.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run_gtest(program, gtest_filter):
    """Returns (passed, failed, skipped) of one GoogleTest program."""
    with tempfile.NamedTemporaryFile(suffix=".xml") as report:
        command = [str(program), f"--gtest_output=xml:{report.name}", "--gtest_brief=1"]
        if gtest_filter:
            command.append(f"--gtest_filter={gtest_filter}")
        done = subprocess.run(command, cwd=ROOT, text=True, capture_output=True)
        try:
            root = ElementTree.parse(report.name).getroot()
            total, failed = int(root.get("tests")), int(root.get("failures")) + int(root.get("errors"))
            skipped = sum(1 for case in root.iter("testcase") if case.find("skipped") is not None)
        except ElementTree.ParseError:  # it died before it could write the report
            total, failed, skipped = 1, 1, 0
        if done.returncode != 0 and failed == 0:
            total, failed = total + 1, 1
        if failed:
            sys.stdout.write(done.stdout[-8000:] + done.stderr[-8000:])
        return total - failed - skipped, failed, skipped


def run_pytest(paths, binary, extra):
    """Returns (passed, failed, skipped) of the Python tests."""
    python = ROOT / ".venv/bin/python"
    with tempfile.NamedTemporaryFile(suffix=".xml") as report:
        command = [str(python), "-m", "pytest", "-q", "-x" if os.environ.get("FAIL_FAST") else "-q",
                   f"--junitxml={report.name}", *extra, *map(str, paths)]
        done = subprocess.run(command, cwd=ROOT, text=True, capture_output=True,
                              env={**os.environ, "COPPICE_BIN": str(binary)})
        counts = re.findall(r'(tests|failures|errors|skipped)="(\d+)"', Path(report.name).read_text()[:2000])
        values = {name: int(value) for name, value in counts}
        failed = values.get("failures", 0) + values.get("errors", 0)
        if done.returncode not in (0, 5) and failed == 0:
            failed = 1
        if failed:
            sys.stdout.write(done.stdout[-20000:] + done.stderr[-4000:])
        skipped = values.get("skipped", 0)
        return max(0, values.get("tests", 0) - values.get("failures", 0) - values.get("errors", 0) - skipped), failed, skipped


def run_simulator(program, steps):
    """The simulator counts as one test; its output names the seed."""
    done = subprocess.run([str(program), "--steps", steps], cwd=ROOT, text=True, capture_output=True)
    print("  " + done.stdout.splitlines()[0] if done.stdout else "  no output")
    if done.returncode != 0:
        sys.stdout.write(done.stdout[-4000:] + done.stderr[-4000:])
        return 0, 1, 0
    return 1, 0, 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--only", nargs="*", help="names of test programs; default: all")
    parser.add_argument("--gtest-filter", default="")
    parser.add_argument("--python", nargs="*", default=None, help="Python test paths; default: tests/")
    parser.add_argument("--pytest-args", nargs="*", default=[])
    parser.add_argument("--summary", help="write the counts to this JSON file")
    args = parser.parse_args()
    build = ROOT / args.build

    totals = [0, 0, 0]
    programs = sorted(path for path in (build / "tests").glob("*_test") if os.access(path, os.X_OK))
    if not programs:
        sys.exit(f"there are no test programs in {build / 'tests'}: configure with COPPICE_TESTS=ON and build")
    if args.only is not None:
        programs = [path for path in programs if path.name in args.only]
    python_paths = [ROOT / "tests"] if args.python is None else [ROOT / path for path in args.python]
    jobs = [(path.name, lambda path=path: run_gtest(path, args.gtest_filter)) for path in programs]
    simulator = build / "sim/coppice_sim"
    if args.only is None and simulator.exists():
        jobs.append(("simulator", lambda: run_simulator(simulator, os.environ.get("COPPICE_SIM_STEPS", "1000000"))))
    if python_paths and any(ROOT.glob("tests/**/test_*.py")):
        jobs.append(("pytest", lambda: run_pytest(python_paths, build / "coppice", args.pytest_args)))
    for name, job in jobs:
        start = time.monotonic()
        counts = job()
        totals = [total + count for total, count in zip(totals, counts)]
        verdict = "FAILED" if counts[1] else "ok"
        skipped = f", {counts[2]} skipped" if counts[2] else ""
        print(f"{name:28} {verdict:7} {counts[0]} passed{skipped} ({time.monotonic() - start:.1f} s)", flush=True)

    if args.summary:
        Path(args.summary).write_text(json.dumps({"passed": totals[0], "failed": totals[1], "skipped": totals[2]}))
    print(f"{totals[0]} passed, {totals[1]} failed" + (f" ({totals[2]} skipped)" if totals[2] else ""))
    sys.exit(1 if totals[1] or not totals[0] else 0)


if __name__ == "__main__":
    main()
