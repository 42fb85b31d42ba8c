#!/usr/bin/env python3
"""Measures what docs/benchmarks.md tabulates and prints its rows; `--write` puts them into the page.

Every figure comes from a run made here and now, beside the ceilings of this machine in the same run.
"""

import argparse
import concurrent.futures
import datetime
import json
import random
import re
import shutil
import signal
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from serving import ROOT, Server

BINARY = ROOT / "build/release/coppice"
MICRO = ROOT / "build/bench/benchmarks"
QWEN = ROOT / "benchmarks/models/qwen3-0.6b"
SPROUT = ROOT / "models/sprout"
PAGE = ROOT / "docs/benchmarks.md"
ROWS = {}


def row(name):
    """Registers a row: a function that returns (measured, target)."""
    def add(function):
        ROWS[name] = function
        return function
    return add


def ids(rng, count, vocab=4000):
    return [rng.randrange(100, vocab) for _ in range(count)]


def one_batch(*flags):
    """Records of `coppice bench one-batch` on the dummy Qwen3-0.6B."""
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as out:
        subprocess.run([str(BINARY), "bench", "one-batch", "--model-path", str(QWEN), "--load-format", "dummy",
                        "--result-filename", out.name, *map(str, flags)], check=True, stdout=subprocess.DEVNULL)
        return [json.loads(line) for line in Path(out.name).read_text().splitlines()]


def micro(program, benchmark_filter):
    """Records of a micro-benchmark program, by name."""
    out = subprocess.run([str(MICRO / program), f"--benchmark_filter={benchmark_filter}", "--benchmark_format=json"], check=True,
                         capture_output=True, text=True).stdout
    return {b["name"].split("/iterations")[0].removesuffix("/manual_time"): b for b in json.loads(out)["benchmarks"]}


@row("decode, batch 1")
def decode_1():
    r = one_batch("--input-len", 64, "--output-len", 32)[0]
    return (f"{r['decode_roofline_percent']:.0f} % ({1 / r['decode_median_latency']:.1f} tok/s, "
            f"{r['read_bytes_per_second'] / 1e9:.0f} GB/s)"), "85 % of bytes over read bandwidth"


@row("decode, batch 16, context 512")
def decode_16():
    r = one_batch("--batch-size", 16, "--input-len", 512, "--output-len", 65, "--repeat", 1, "--compare-top-p", 0.9)[0]
    # Each beside the ceilings around it, so that a change of the machine's mode between two blocks is no difference.
    slower = r["decode_roofline_percent"] / r["compared_roofline_percent"] - 1
    return (f"{r['decode_roofline_percent']:.0f} % ({16 / r['decode_median_latency']:.0f} tok/s); top-p 0.9 "
            f"{slower * 100:+.1f} %"), "60 % of max(bytes, FLOPs); within 5 %"


@row("prefill of 512 / 2,048 tokens")
def prefill():
    records = one_batch("--input-len", 512, 2048, "--output-len", 1)
    shown = " / ".join(f"{r['prefill_roofline_percent']:.0f} % ({r['input_len'] / r['prefill_latency']:.0f} tok/s)" for r in records)
    return shown, "80 / 75 % of the register peak"


@row("first token, 1,000-token prompt fully cached")
def cached_first_token():
    rng = random.Random(1)
    with Server(QWEN, "--load-format", "dummy", "--context-length", 4096) as server:
        prompt = ids(rng, 1000)
        server.generate(prompt, 2)
        firsts, steps = [], []
        for _ in range(7):
            first, whole, _, _ = server.generate(prompt, 9)
            firsts.append(first)
            steps.append((whole - first) / 8)
    first, step = statistics.median(firsts) * 1e3, statistics.median(steps) * 1e3
    return f"{first:.1f} ms = {(first - 3) / step:.2f} steps of {step:.1f} ms + 3 ms", "1.3 decode steps + 3 ms"


@row("16 streams sharing 512 tokens, 64 out, cold")
def shared_streams():
    rng = random.Random(2)
    shared = ids(rng, 512)
    with Server(QWEN, "--load-format", "dummy", "--context-length", 4096) as server:
        results, seconds = server.all_at_once([(shared + ids(rng, 8), 64) for _ in range(16)])
        cached = [r[2]["meta_info"]["cached_tokens"] for r in results]
    return (f"{16 * 64 / seconds:.0f} tok/s in all; {sum(c >= 512 for c in cached)} of 16 found the prefix, last first token "
            f"{max(r[0] for r in results):.1f} s"), "prefix computed once; 10 times llama.cpp's 21-24 tok/s"


@row("engine-thread cost of a step beside the ops, 1 / 256 running")
def engine_cost():
    runs = micro("engine_bench", "engine_step")
    return " / ".join(f"{runs[f'engine_step/{n}']['real_time']:.1f}" for n in (1, 256)) + " us", "15 / 100 us"


@row("radix match in a tree of 10^7 tokens, cold")
def radix_match():
    shown = []
    for run in micro("cache_bench", "match_cold").values():
        tokens, nodes = run["name"].split("/")[1:3]
        shown.append(f"{tokens} tokens on {nodes} nodes {run['real_time']:.1f} us of {run['goal_us']:.1f}")
    return "; ".join(shown), "2 us per 1,000 tokens + 0.3 us per node"


@row("radix insert + evict, of a page")
def radix_insert():
    runs = micro("cache_bench", "insert_and_evict")
    return "; ".join(f"{run['page'] * 1e6:.2f} us in prompts of {name.split('/')[1]} tokens" for name, run in runs.items()), "1 us"


@row("CPU time in match, insert and evict, prompts that share nothing")
def cache_share():
    """Samples whose function is the cache's own (tree, tables, pool, hashes), of all samples of the process."""
    if not shutil.which("perf"):
        return "not measured: perf is not installed (package linux-perf)", "0.5 %"
    rng = random.Random(5)
    with Server(SPROUT, "--max-total-tokens", 65536) as server, tempfile.NamedTemporaryFile(suffix=".data") as data:
        perf = subprocess.Popen(["perf", "record", "-q", "-F", "997", "-o", data.name, "-p", str(server.process.pid)],
                                stderr=subprocess.DEVNULL)
        time.sleep(1)
        server.all_at_once([(ids(rng, 1000), 16) for _ in range(256)])
        perf.send_signal(signal.SIGINT)
        perf.wait()
        lines = subprocess.run(["perf", "report", "-i", data.name, "--sort", "sym", "--stdio", "-g", "none"], check=True,
                               capture_output=True, text=True).stdout.splitlines()
    own = re.compile(r"Radix|PageHasher|PagePool|ChildTable|PageTable|LruList|EvictedPages|Siblings|KvSpace|HitRateCeiling")
    share = sum(float(line.split("%")[0]) for line in lines if re.match(r" *[\d.]+%", line) and own.search(line))
    return f"{share:.2f} %", "0.5 %"


@row("sprout, 64 groups x 16 prompts, interleaved, 512 + 32 in, 16 out")
def groups():
    rng = random.Random(3)
    prefixes = [ids(rng, 512) for _ in range(64)]
    requests = [(prefix + ids(rng, 32), 16) for _ in range(16) for prefix in prefixes]
    seconds, hits = {}, 0
    for name, flags in (("with", ()), ("without", ("--disable-radix-cache",))):
        with Server(SPROUT, "--max-queued-requests", 4096, *flags) as server:
            results, seconds[name] = server.all_at_once(requests)
            if name == "with":
                hits = sum(r[2]["meta_info"]["cached_tokens"] for r in results)
    return (f"{seconds['without'] / seconds['with']:.1f} times ({seconds['with']:.1f} s against {seconds['without']:.1f} s), "
            f"{hits / sum(len(r[0]) for r in requests) * 100:.0f} % cached"), "3 times the throughput"


@row("CPU time in the server per streamed token (256 OpenAI streams of 256 tokens)")
def stream_cost():
    rng = random.Random(4)
    with Server(SPROUT) as server:
        engine = server.process.pid
        before = server.thread_cpu_seconds()
        names = {}
        for task in Path(f"/proc/{engine}/task").iterdir():
            names[int(task.name)] = (task / "comm").read_text().strip()
        body = {"model": "default", "stream": True, "max_tokens": 256, "temperature": 0, "ignore_eos": True}
        chunks = server.read_streams("/v1/chat/completions", [
            {**body, "messages": [{"role": "user", "content": f"Hello number {i}, tell me about basil."}]} for i in range(256)])
        after = server.thread_cpu_seconds()
    spent = {}
    for task, seconds in after.items():
        spent[names.get(task, "?")] = spent.get(names.get(task, "?"), 0) + seconds - before.get(task, 0)
    front = sum(seconds for name, seconds in spent.items() if not name.startswith(("engine", "compute")))
    tokens = 256 * 256
    return f"{front / tokens * 1e6:.1f} us ({chunks / tokens:.2f} chunks a token)", "10 us"


@row("/health and a 400 while a 0.6 B prefill runs")
def answers_meanwhile():
    rng = random.Random(6)
    healths, refusals = [], []
    with Server(QWEN, "--load-format", "dummy", "--context-length", 4096) as server, \
            concurrent.futures.ThreadPoolExecutor(1) as pool:
        busy = pool.submit(server.generate, ids(rng, 2048), 1)
        time.sleep(0.5)
        while not busy.done():
            for times, path, body in ((healths, "/health", None), (refusals, "/generate", b'{"text": 1}')):
                start = time.monotonic()
                server.status_of(path, body)
                times.append(time.monotonic() - start)
                time.sleep(0.02)

    def in_ms(times):
        return [value * 1e3 for value in (statistics.median(times), statistics.quantiles(times, n=100)[98], max(times))]

    return " / ".join("median {:.1f} ms, 99 % within {:.1f}, worst {:.1f}".format(*in_ms(times))
                      for times in (healths, refusals)) + f" ({len(healths)} each)", "10 ms"


@row("idle server")
def idle():
    with Server(SPROUT) as server:
        server.generate([5, 6, 7], 4)
        time.sleep(2)
        cpu, switches = server.cpu_seconds(), server.context_switches()
        time.sleep(10)
        return (f"{(server.cpu_seconds() - cpu) * 10:.1f} % CPU, {(server.context_switches() - switches) / 10:.1f} "
                f"wake-ups a second"), "0 %, none faster than 1 Hz"


@row("sprout: exec to listening; RSS beyond weights and KV")
def start():
    seconds, rss = [], 0
    for _ in range(5):
        with Server(SPROUT, "--max-total-tokens", 16384) as server:
            seconds.append(server.seconds_to_listen)
            server.generate([5, 6, 7], 8)
            time.sleep(1)
            info = next(line for line in server.lines if "memory: weights" in line)
            weights = float(re.search(r"weights ([\d.]+) MiB", info).group(1))
            kv = float(re.search(r"KV pool ([\d.]+) MiB", info).group(1))
            rss = server.status("VmRSS") / 1024 - weights - kv
    return f"{statistics.median(seconds):.2f} s; {rss:.0f} MB", "0.5 s; 100 MB"


@row("binary, stripped")
def binary_size():
    with tempfile.NamedTemporaryFile() as out:
        subprocess.run(["strip", "-o", out.name, str(BINARY)], check=True)
        return f"{Path(out.name).stat().st_size / 1e6:.1f} MB", "30 MB"


def machine():
    model = next(line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name"))
    cores = len([line for line in open("/proc/cpuinfo") if line.startswith("processor")])
    memory = int(open("/proc/meminfo").readline().split()[1]) / 1048576
    return f"{model}, {cores} cores, {memory:.0f} GiB, {datetime.date.today()}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", default="", help="rows whose name contains this")
    parser.add_argument("--write", action="store_true", help=f"write the table into {PAGE.relative_to(ROOT)}")
    args = parser.parse_args()
    lines = [f"Measured by `make bench` on: {machine()}.", "", "| what | measured | at least |", "| --- | --- | --- |"]
    for name, measure in ROWS.items():
        if args.only in name:
            measured, target = measure()
            lines.append(f"| {name} | {measured} | {target} |")
            print(lines[-1], flush=True)
    if args.write:
        text = PAGE.read_text()
        begin, end = "<!-- make bench -->\n", "<!-- end -->"
        head, rest = text.split(begin, 1)
        PAGE.write_text(head + begin + "\n".join(lines) + "\n" + end + rest.split(end, 1)[1])


if __name__ == "__main__":
    main()
