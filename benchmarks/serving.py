"""A small load client for the benchmarks: standard library only, one thread per stream is enough at these sizes."""

import concurrent.futures
import http.client
import json
import os
import re
import selectors
import socket
import subprocess
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class Server:
    """A `coppice serve` process, with its CPU time and memory."""

    def __init__(self, model, *flags, binary=ROOT / "build/release/coppice"):
        self.start_time = time.monotonic()
        self.process = subprocess.Popen([str(binary), "serve", "--model-path", str(model), "--port", "0", *map(str, flags)],
                                        stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        self.lines, self.port, ready = [], None, threading.Event()

        def read():
            for line in self.process.stderr:
                self.lines.append(line.rstrip())
                if found := re.search(r"listening on http://[^ ]*:(\d+)", line):
                    self.port = int(found.group(1))
                    self.seconds_to_listen = time.monotonic() - self.start_time
                    ready.set()
            ready.set()

        threading.Thread(target=read, daemon=True).start()
        ready.wait(300)
        if self.port is None:
            raise SystemExit("\n".join(self.lines))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(60)

    def cpu_seconds(self):
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def thread_cpu_seconds(self):
        """CPU time of each thread id, from the scheduler's nanosecond counter."""
        times = {}
        for task in Path(f"/proc/{self.process.pid}/task").iterdir():
            try:
                times[int(task.name)] = int((task / "schedstat").read_text().split()[0]) / 1e9
            except OSError:
                pass
        return times

    def status(self, key):
        text = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"{key}:\s+(\d+)", text).group(1))

    def context_switches(self):
        total = 0
        for task in Path(f"/proc/{self.process.pid}/task").iterdir():
            text = (task / "status").read_text()
            total += sum(int(n) for n in re.findall(r"ctxt_switches:\s+(\d+)", text))
        return total

    def post(self, path, body):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        connection.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
        response = connection.getresponse()
        text = response.read().decode()
        if response.status != 200:
            raise SystemExit(f"{path}: {response.status} {text}")
        return text

    def status_of(self, path, body=None):
        """Status of a GET, or of a POST of these bytes."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        connection.request("POST" if body else "GET", path, body, {"Content-Type": "application/json"} if body else {})
        response = connection.getresponse()
        response.read()
        return response.status

    def stream(self, path, body):
        """(seconds to the first event, seconds in all, last event's payload, events)."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        start = time.monotonic()
        connection.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
        response = connection.getresponse()
        first, last, events = None, None, 0
        for line in response:
            if line.startswith(b"data: ") and line != b"data: [DONE]\n":
                events += 1
                last = line
                first = first or time.monotonic() - start
        if response.status != 200:
            raise SystemExit(f"{path}: status {response.status}")
        return first, time.monotonic() - start, json.loads(last[6:]), events

    def read_streams(self, path, bodies):
        """Streams of all bodies at once, read by one thread as an event loop would; events in all."""
        selector = selectors.DefaultSelector()
        for body in bodies:
            data = json.dumps(body).encode()
            stream = socket.create_connection(("127.0.0.1", self.port))
            stream.sendall(f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                           f"Connection: close\r\nContent-Length: {len(data)}\r\n\r\n".encode() + data)
            selector.register(stream, selectors.EVENT_READ, [b""])
        events, left = 0, len(bodies)
        while left:
            for key, _ in selector.select():
                data = key.fileobj.recv(1 << 16)
                events += data.count(b"data: {")
                if not data:
                    if not key.data[0].endswith(b"data: [DONE]\n\n\r\n0\r\n\r\n"):
                        raise SystemExit(f"{path}: a stream ended with {key.data[0]!r}")
                    selector.unregister(key.fileobj)
                    key.fileobj.close()
                    left -= 1
                key.data[0] = (key.data[0] + data)[-64:]
        return events

    def generate(self, ids, new_tokens, stream=True, **sampling):
        body = {"input_ids": ids, "stream": stream,
                "sampling_params": {"max_new_tokens": new_tokens, "temperature": 0, "ignore_eos": True, **sampling}}
        return self.stream("/generate", body) if stream else json.loads(self.post("/generate", body))

    def flush(self):
        for _ in range(100):
            try:
                return self.post("/flush_cache", {})
            except SystemExit:
                time.sleep(0.05)
        raise SystemExit("the server does not go idle")

    def all_at_once(self, requests):
        """Results of generate(*request) for all requests, started together; and the seconds of the whole."""
        with concurrent.futures.ThreadPoolExecutor(len(requests)) as pool:
            start = time.monotonic()
            results = list(pool.map(lambda request: self.generate(*request), requests))
            return results, time.monotonic() - start
