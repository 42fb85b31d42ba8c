"""Starts real servers for the end-to-end tests. COPPICE_BIN names the binary."""

import json
import os
import re
import signal
import subprocess
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("COPPICE_BIN", ROOT / "build/release/coppice"))
SPROUT = ROOT / "models/sprout"


def pytest_configure(config):
    config.addinivalue_line("markers", "sanitize: also run against the sanitizer build")


class Server:
    """One `coppice serve` process on a free port of loopback."""

    def __init__(self, *flags, model=SPROUT, env=None, wait=True):
        command = [str(BINARY), "serve", "--model-path", str(model), "--port", "0", *map(str, flags)]
        self.process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True,
                                        env={**os.environ, **(env or {})})
        self.lines, self.port = [], None
        self.ready = threading.Event()
        threading.Thread(target=self._read, daemon=True).start()
        if wait:
            assert self.ready.wait(120) and self.port, "\n".join(self.lines)

    def _read(self):
        for line in self.process.stderr:
            self.lines.append(line.rstrip())
            if found := re.search(r"listening on http://[^ ]*:(\d+)", line):
                self.port = int(found.group(1))
            if "ready to roll" in line:
                self.ready.set()
        self.ready.set()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def request(self, path, body=None, method=None, headers=None):
        """(status, text) of one request; a dict body is sent as JSON."""
        data = json.dumps(body).encode() if isinstance(body, (dict, list)) else body
        request = urllib.request.Request(self.url + path, data=data, method=method,
                                         headers={"Content-Type": "application/json", **(headers or {})})
        try:
            with urllib.request.urlopen(request, timeout=120) as response:
                return response.status, response.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def post(self, path, body, **kwargs):
        status, text = self.request(path, body, **kwargs)
        assert status == 200, (status, text)
        return json.loads(text)

    def get(self, path):
        status, text = self.request(path)
        assert status == 200, (status, text)
        return json.loads(text)

    def events(self, path, body):
        """Payloads of a stream, [DONE] checked and left out."""
        request = urllib.request.Request(self.url + path, data=json.dumps(body).encode(),
                                         headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=120) as response:
            assert response.headers["Content-Type"].startswith("text/event-stream")
            data = [line[6:] for line in response.read().decode().splitlines() if line.startswith("data: ")]
        assert data[-1] == "[DONE]"
        return [json.loads(item) for item in data[:-1]]

    def wait_idle(self, seconds=20):
        """Until nothing runs or waits; the loads of that moment."""
        end = time.monotonic() + seconds
        while True:
            load = self.get("/v1/loads")["loads"][0]
            if load["num_running_reqs"] == 0 and load["num_waiting_reqs"] == 0:
                return load
            assert time.monotonic() < end, load
            time.sleep(0.02)

    def stop(self, sig=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(sig)
        code = self.process.wait(90)
        return code


@pytest.fixture(scope="session")
def server():
    running = Server("--enable-metrics")
    yield running
    assert running.stop() == 0, "\n".join(running.lines[-20:])


@pytest.fixture
def launch():
    """launch(*flags) -> Server, stopped at the end of the test."""
    started = []

    def start(*flags, **kwargs):
        started.append(Server(*flags, **kwargs))
        return started[-1]

    yield start
    for running in started:
        running.stop()
