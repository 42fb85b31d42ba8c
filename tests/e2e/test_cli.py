"""The command line against real servers: flags and what becomes of them, models and tokenizers from a hub, the chat."""

import hashlib
import json
import os
import signal
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from conftest import BINARY, ROOT, SPROUT

COMMIT = "c" * 40


def run(*flags, env=None, **kwargs):
    return subprocess.run([str(BINARY), *map(str, flags)], cwd=ROOT, capture_output=True, text=True, timeout=60, env=env,
                          **kwargs)


def last_error(done):
    assert done.returncode == 1, (done.returncode, done.stderr)
    return done.stderr.strip().splitlines()[-1]


class Hub(BaseHTTPRequestHandler):
    """A hub whose every model is sprout; `asked` has the files that were fetched."""

    asked = []

    def do_GET(self):
        files = {path.name: path.read_bytes() for path in SPROUT.iterdir() if path.is_file()}
        if self.path.startswith("/api/models/"):
            siblings = [{"rfilename": name, "size": len(data),
                         "blobId": hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()}
                        for name, data in files.items()]
            body = json.dumps({"sha": COMMIT, "siblings": siblings}).encode()
        else:
            name = self.path.rsplit("/", 1)[1]
            self.asked.append(name)
            body = files[name]
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def hub(tmp_path):
    """Environment of a server that downloads from a fake hub."""
    Hub.asked = []
    listener = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    threading.Thread(target=listener.serve_forever, daemon=True).start()
    yield {"HF_ENDPOINT": f"http://127.0.0.1:{listener.server_port}", "HF_HUB_CACHE": str(tmp_path / "cache"),
           "HF_TOKEN": "", "HF_HUB_OFFLINE": "", "TRANSFORMERS_OFFLINE": "", "no_proxy": "127.0.0.1"}
    listener.shutdown()
    listener.server_close()


def prompt_of(server, **fields):
    """The text of what one chat message becomes."""
    tokens = server.post("/tokenize", {"model": "m", "messages": [{"role": "user", "content": "Hi"}], **fields})["tokens"]
    return server.post("/detokenize", {"model": "m", "tokens": tokens, "skip_special_tokens": False})["text"]


def test_a_model_of_the_hub_keeps_its_name(launch, hub):
    server = launch("--served-model-name", "mine", model="org/name", env=hub)
    info = server.get("/get_model_info")
    assert info["model_path"] == info["tokenizer_path"] == "org/name"
    args = server.get("/server_info")
    assert args["model_path"] == "org/name" and args["served_model_name"] == "mine"
    assert Hub.asked[-1] == "model.safetensors"


def test_a_tokenizer_of_the_hub_comes_alone_with_its_template(launch, hub, tmp_path):
    bare = tmp_path / "bare"
    bare.mkdir()
    for name in ("config.json", "model.safetensors"):
        (bare / name).symlink_to(SPROUT / name)
    server = launch("--tokenizer-path", "org/tokenizer", model=bare, env=hub)
    assert "<|im_start|>user\nHi<|im_end|>" in prompt_of(server)
    assert server.get("/model_info")["tokenizer_path"] == "org/tokenizer"
    assert "tokenizer.json" in Hub.asked and "model.safetensors" not in Hub.asked


def test_a_template_of_ones_own_sees_the_special_tokens(launch, tmp_path):
    template = tmp_path / "own.jinja"
    template.write_text("{{ bos_token }}{{ messages[0].content }}{{ eos_token }}")
    assert prompt_of(launch("--chat-template", template)) == "<|endoftext|>Hi<|im_end|>"


def test_a_missing_folder_is_said_before_the_hubs_trouble(tmp_path):
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "HF_ENDPOINT": "http://127.0.0.1:1"}
    for flags in (("--model-path", "models/nope"), ("--model-path", SPROUT, "--tokenizer-path", "models/nope")):
        error = last_error(run("serve", *flags, "--port", 0, env=env))
        assert error.startswith("coppice: there is no folder models/nope, and as a hub name it cannot be fetched: ")
    assert "there is no folder no/such/place" in last_error(run("serve", "--model-path", "no/such/place", "--port", 0))


def test_bad_preferred_sampling_params_end_the_start():
    for bad in ("{bad", '{"temprature": 1}', '{"stop_token_ids": [1000000]}'):
        error = last_error(run("serve", "--model-path", SPROUT, "--port", 0, "--preferred-sampling-params", bad))
        assert "--preferred-sampling-params" in error


def test_server_info_has_types_and_the_values_in_force(launch):
    server = launch("--page-size", 1, "--max-total-tokens", 3000, "--preferred-sampling-params", '{"top_k": 3}',
                    "--bucket-time-to-first-token", 0.5, 2)
    assert sum("--page-size 1 becomes 16" in line for line in server.lines) == 1
    info = server.get("/server_info")
    assert info["port"] == server.port and info["page_size"] == 16 and info["tp_size"] == 1 and info["dp_size"] == 1
    assert info["max_total_tokens"] == info["max_total_num_tokens"] == 2992
    assert info["max_running_requests"] == info["internal_states"][0]["effective_max_running_requests_per_dp"]
    assert info["disaggregation_mode"] == "null" and info["bucket_time_to_first_token"] == [0.5, 2]
    assert info["context_length"] == 4096 and info["chunked_prefill_size"] > 0 and info["random_seed"] >= 0
    assert server.get("/get_model_info")["preferred_sampling_params"] == {"top_k": 3}


def test_chat_tells_a_script_that_nothing_was_answered(server):
    assert run("chat", "--port", "1", input="Hello\n").returncode == 1
    assert run("chat", "--port", str(server.port), "--max-tokens", "3", input="Hello\n").returncode == 0
    assert run("chat", "--port", "1", input="/help\n").returncode == 0


def test_chat_takes_the_base_url_of_openai_clients(server):
    for url in (server.url + "/v1", server.url + "/v1/", server.url + "/"):
        done = run("chat", "--base-url", url, "--max-tokens", "3", input="Hello\n")
        assert done.returncode == 0 and "prompt tokens" in done.stdout, (url, done.stderr)


def test_every_command_ends_with_one_sentence_and_code_1():
    for command in (("bench", "one-batch"), ("bench", "one-batch", "--foo"), ("bench", "foo"), ("chat", "--foo"),
                    ("chat", "--temperature", "abc"), ("chat", "--temperature", "-1"), ("chat", "--max-tokens", "0"),
                    ("chat", "--port", "99999"), ("serve", "--foo"), ("foo",)):
        assert last_error(run(*command)).startswith("coppice: "), command
    for command in (("help",), ("--help",), ("chat", "--help"), ("bench", "--help"), ("serve", "--help")):
        done = run(*command)
        assert done.returncode == 0 and "coppice" in done.stdout and not done.stderr, command


def test_context_beyond_the_models_is_refused():
    assert "4096 positions" in last_error(run("serve", "--model-path", SPROUT, "--port", 0, "--context-length", 8192))


def test_chat_speaks_of_the_key_and_of_what_was_typed(server, launch):
    locked = launch("--api-key", "k")
    for key in ((), ("--api-key", "wrong")):
        done = run("chat", "--port", locked.port, *key, input="Hello\n")
        assert done.returncode == 1 and "--api-key" in done.stderr
    done = run("chat", "--port", server.port, "--max-tokens", "3", input="/foo\n\033[A\n")
    assert "no command /foo" in done.stdout and "prompt tokens" not in done.stdout
    typed = subprocess.run([str(BINARY), "chat", "--port", str(server.port)], cwd=ROOT, capture_output=True, timeout=60,
                           input=b"a\xff\n")
    assert typed.returncode == 1 and b"not UTF-8" in typed.stderr


class SlowAnswer(BaseHTTPRequestHandler):
    """Says one word, and no more until the client is gone."""

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        chunk = {"choices": [{"index": 0, "delta": {"content": "Tulips"}, "finish_reason": None}],
                 "usage": {"prompt_tokens": 7, "completion_tokens": 1, "prompt_tokens_details": {"cached_tokens": 3}}}
        self.wfile.write(b"data: " + json.dumps(chunk).encode() + b"\n\n")
        self.connection.settimeout(30)
        self.connection.recv(1)

    def log_message(self, *_):
        pass


def test_an_answer_that_is_ended_early_still_has_its_counts():
    listener = ThreadingHTTPServer(("127.0.0.1", 0), SlowAnswer)
    threading.Thread(target=listener.serve_forever, daemon=True).start()
    chat = subprocess.Popen([str(BINARY), "chat", "--port", str(listener.server_port)], cwd=ROOT, stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, text=True, env={**os.environ, "no_proxy": "127.0.0.1"})
    try:
        chat.stdin.write("Tell me all about tulips.\n")
        chat.stdin.flush()
        said = chat.stdout.read(1)
        chat.send_signal(signal.SIGINT)
        chat.stdin.close()
        said += chat.stdout.read()
        assert chat.wait(20) == 0
    finally:
        chat.kill()
        listener.shutdown()
        listener.server_close()
    assert said.startswith("Tulips\n") and "7 prompt tokens, 3 cached" in said and "ended early" in said, said


def test_chat_commands_may_end_in_blanks(server):
    done = run("chat", "--port", str(server.port), "--max-tokens", "3", input="Hello\n/reset \nHello\n /exit \nHello\n")
    assert "forgotten" in done.stdout
    prompts = [int(line.split(" prompt tokens")[0]) for line in done.stdout.splitlines() if "prompt tokens" in line]
    assert len(prompts) == 2 and prompts[0] == prompts[1]
