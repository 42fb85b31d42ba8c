"""Starting, stopping, and what goes wrong in between."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

import pytest
from conftest import BINARY, ROOT, SPROUT, Server


def run(*flags, timeout=60):
    return subprocess.run([str(BINARY), *map(str, flags)], cwd=ROOT, capture_output=True, text=True, timeout=timeout)


def until(condition, seconds=30):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.005)


def fails_with_one_sentence(done):
    assert done.returncode == 1, (done.returncode, done.stderr)
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("coppice: ")
    return last


@pytest.mark.sanitize
def test_port_in_use():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert str(port) in fails_with_one_sentence(run("serve", "--model-path", SPROUT, "--port", port))


@pytest.mark.sanitize
def test_missing_and_damaged_models(tmp_path):
    assert "nowhere" in fails_with_one_sentence(run("serve", "--model-path", "nowhere", "--port", 0))
    damaged = tmp_path / "damaged"
    shutil.copytree(SPROUT, damaged, ignore=shutil.ignore_patterns("training"))
    weights = damaged / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    assert "model.safetensors" in fails_with_one_sentence(run("serve", "--model-path", damaged, "--port", 0))
    (damaged / "config.json").write_text("{")
    assert "config.json" in fails_with_one_sentence(run("serve", "--model-path", damaged, "--port", 0))


def test_too_little_memory():
    done = run("serve", "--model-path", SPROUT, "--port", 0, "--max-total-tokens", 16)
    assert "memory" in fails_with_one_sentence(done)


def test_flags_that_are_not_built_are_refused():
    assert "--tp" in fails_with_one_sentence(run("serve", "--model-path", SPROUT, "--tp", 2))
    assert "unknown flag" in fails_with_one_sentence(run("serve", "--model-path", SPROUT, "--no-such-flag"))


def test_sigterm_lets_running_requests_end(launch):
    server = launch()
    result = {}

    def ask():
        result["answer"] = server.post("/generate", {"text": "Hello", "sampling_params": {
            "max_new_tokens": 1800, "ignore_eos": True, "temperature": 0}})

    thread = threading.Thread(target=ask)
    thread.start()
    until(lambda: server.get("/v1/loads")["loads"][0]["num_running_reqs"] > 0)
    server.process.send_signal(signal.SIGTERM)
    until(lambda: server.request("/health")[0] != 200)
    status, text = server.request("/generate", {"text": "Hello"})
    assert status == 503 and "stopping" in text
    assert server.request("/health")[0] == 503 and thread.is_alive()
    thread.join(60)
    assert result["answer"]["meta_info"]["completion_tokens"] == 1800
    assert server.process.wait(30) == 0


@pytest.mark.sanitize
def test_only_the_public_port_listens(server):
    """By the kernel's tables: sockets in LISTEN (0A) whose inode the process holds."""
    held = set()
    for fd in Path(f"/proc/{server.process.pid}/fd").iterdir():
        found = re.match(r"socket:\[(\d+)\]", os.readlink(fd))
        if found:
            held.add(found.group(1))
    listening = []
    for table in ("tcp", "tcp6", "udp", "udp6"):
        for line in Path(f"/proc/{server.process.pid}/net/{table}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[9] in held and (fields[3] == "0A" or table.startswith("udp")):
                listening.append((table, fields[1]))
    assert listening == [("tcp", f"0100007F:{server.port:04X}")]


@pytest.mark.sanitize
def test_info_routes(server):
    assert json.loads(server.request("/")[1]) == "SGLang is running"
    assert server.request("/health")[0] == 200
    assert server.request("/health_generate")[0] == 200
    for path in ("/model_info", "/get_model_info"):
        info = server.get(path)
        assert info["is_generation"] is True and info["model_path"].endswith("sprout")
    info = server.get("/server_info")
    assert info["status"] == "ready" and info["max_total_num_tokens"] > 0 and info["internal_states"]
    assert server.request("/no/such/route")[0] == 404
    assert server.request("/generate", method="DELETE")[0] == 405


def test_keys(launch):
    server = launch("--api-key", "k", "--admin-api-key", "a")
    def status(path, key, body=None):
        return server.request(path, body, headers={"Authorization": f"Bearer {key}"} if key else {})[0]
    body = {"text": "Hi", "sampling_params": {"max_new_tokens": 1}}
    assert status("/generate", None, body) == 401
    assert status("/generate", "wrong", body) == 401
    assert status("/generate", "k", body) == 200
    assert status("/flush_cache", "k") == 401
    assert status("/flush_cache", "a") == 200
    assert server.request("/health")[0] == 200


def test_chat_in_a_terminal(server):
    done = subprocess.run([str(BINARY), "chat", "--port", str(server.port), "--temperature", "0"], capture_output=True,
                          text=True, timeout=60, input="When can I plant tulips?\nThank you.\n/reset\nHello\n/exit\n")
    assert done.returncode == 0 and not done.stderr, done.stderr
    summaries = [line for line in done.stdout.splitlines() if "prompt tokens" in line]
    assert len(summaries) == 3
    cached = [int(line.split(" prompt tokens, ")[1].split(" cached")[0]) for line in summaries]
    prompts = [int(line.split(" prompt tokens")[0]) for line in summaries]
    assert cached[1] >= prompts[0]      # the second turn finds the first
    assert prompts[2] < prompts[1]      # and /reset forgot both


def test_chat_without_a_server():
    done = subprocess.run([str(BINARY), "chat", "--port", "1"], capture_output=True, text=True, input="Hello\n", timeout=30)
    assert "no server answers" in done.stderr


def test_ids_only_without_a_tokenizer(launch, tmp_path):
    for name in ("config.json", "model.safetensors", "generation_config.json"):
        shutil.copy(SPROUT / name, tmp_path)
    server = launch(model=tmp_path)
    answer = server.post("/generate", {"input_ids": [5, 6, 7], "sampling_params": {"max_new_tokens": 4, "temperature": 0}})
    assert len(answer["output_ids"]) <= 4
    status, text = server.request("/generate", {"text": "Hello"})
    assert status == 400 and "input_ids" in text
