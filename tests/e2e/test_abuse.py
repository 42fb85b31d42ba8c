"""Requests at their bounds, and clients that behave badly: each harms only itself."""

import json
import re
import shutil
import socket
import threading

import pytest

from conftest import SPROUT, Server

BODY_CAP = 32 << 20
GREEDY = {"temperature": 0, "max_new_tokens": 12}


@pytest.fixture(scope="module")
def server():
    """With a pool of 16 MiB: what is larger is touched in the background, and would grow while a test measures."""
    running = Server("--enable-metrics", "--max-total-tokens", 4096)
    yield running
    assert running.stop() == 0, "\n".join(running.lines[-20:])


@pytest.fixture
def bystander(server):
    """Streams beside the test, and must have got what it gets alone."""
    body = {"text": "Hello, where is my order?", "stream": True,
            "sampling_params": {"temperature": 0, "max_new_tokens": 400, "ignore_eos": True}}
    alone = server.events("/generate", body)[-1]
    results = []
    thread = threading.Thread(target=lambda: results.append(server.events("/generate", body)[-1]))
    thread.start()
    while server.get("/v1/loads")["loads"][0]["num_running_reqs"] == 0:
        pass
    yield
    thread.join(60)
    assert results and results[0]["output_ids"] == alone["output_ids"]
    server.wait_idle()


def peak_rss(server):
    """VmHWM in bytes."""
    with open(f"/proc/{server.process.pid}/status") as status:
        return int(re.search(r"VmHWM:\s+(\d+) kB", status.read()).group(1)) << 10


def reset_peak(server):
    with open(f"/proc/{server.process.pid}/clear_refs", "w") as clear:
        clear.write("5")


def large_json(before, filler, after):
    """A little below the cap: the body and its parsed text together are twice its size, and buffers come on top."""
    room = BODY_CAP - (1 << 20) - len(before) - len(after)
    return (before + filler * (room // len(filler)) + after).encode()


# Tokenizing a body whole would take gigabytes.
@pytest.mark.parametrize("path,before,filler,after", [
    ("/generate", '{"text":"', "Zq9 ", '"}'),
    ("/generate", '{"text":"', " " * 64, '"}'),
    ("/v1/completions", '{"prompt":"', "word ", '"}'),
    ("/v1/chat/completions", '{"messages":[{"role":"user","content":"', "Zq9 ", '"}]}'),
    ("/tokenize", '{"prompt":"', "Zq9 ", '"}'),
    ("/tokenize", '{"messages":[{"role":"user","content":"', "word ", '"}]}'),
])
def test_a_body_costs_at_most_twice_its_cap(server, bystander, path, before, after, filler):
    body = large_json(before, filler, after)
    reset_peak(server)
    start = peak_rss(server)
    status, text = server.request(path, body)
    assert status == 400 and "tokens" in text, (status, text[:300])
    assert peak_rss(server) - start <= 2 * BODY_CAP


def test_ids_that_the_model_lacks(launch, tmp_path):
    """A tokenizer with more tokens than the logits are wide."""
    model = tmp_path / "model"
    shutil.copytree(SPROUT, model, ignore=shutil.ignore_patterns("training*", "README.md"))
    width = json.loads((model / "config.json").read_text())["vocab_size"]
    tokenizer = json.loads((model / "tokenizer.json").read_text())
    tokenizer["added_tokens"].append({"id": width + 3, "content": "<|x0|>", "single_word": False, "lstrip": False,
                                      "rstrip": False, "normalized": False, "special": True})
    used = {token["id"] for token in tokenizer["added_tokens"]} | set(tokenizer["model"]["vocab"].values())
    for i in range(max(used - {width + 3}) + 1, width + 3):  # ids have no gaps
        tokenizer["added_tokens"].append({**tokenizer["added_tokens"][-1], "id": i, "content": f"<|fill{i}|>"})
    tokenizer["added_tokens"].sort(key=lambda token: token["id"])
    (model / "tokenizer.json").write_text(json.dumps(tokenizer))
    running = launch(model=model)
    ids = running.post("/tokenize", {"prompt": "<|x0|>", "add_special_tokens": False})["tokens"]
    assert ids == [width + 3]
    alone = running.post("/generate", {"text": "Hello", "sampling_params": GREEDY})
    status, text = running.request("/generate", {"text": ["Hello", "Hi <|x0|>"], "sampling_params": GREEDY})
    assert status == 400 and "text" in text and str(width) in text, (status, text)
    again = running.post("/generate", {"text": "Hello", "sampling_params": GREEDY})
    assert again["output_ids"] == alone["output_ids"]


def test_the_tokenizers_eos_stops(launch, tmp_path):
    """Also where generation_config.json knows another one only."""
    model = tmp_path / "model"
    shutil.copytree(SPROUT, model, ignore=shutil.ignore_patterns("training*", "README.md"))
    (model / "generation_config.json").write_text(json.dumps({"eos_token_id": 0}))
    running = launch(model=model)
    answer = running.post("/v1/chat/completions", {"messages": [{"role": "user", "content": "Hello"}],
                                                   "temperature": 0, "max_tokens": 200})
    assert answer["choices"][0]["finish_reason"] == "stop", answer


def test_stop_tokens_wait_for_min_tokens(server):
    def ids(**params):
        return server.post("/generate", {"text": "Where is my order?",
                                         "sampling_params": {**GREEDY, **params}})["output_ids"]

    stop = ids(min_new_tokens=8)[2]
    assert len(ids(min_new_tokens=2, stop_token_ids=[stop])) == 3
    late = ids(min_new_tokens=8, stop_token_ids=[stop])
    assert len(late) >= 8 and stop not in late[:8]


def test_the_heaviest_stop_regexes_disturb_nobody(server, bystander):
    heavy = [f"(?:a|e|o|A).{{20}}\x01{i}" for i in range(11)]
    body = {"text": "Tell me about basil.", "sampling_params": {
        "temperature": 1, "max_new_tokens": 500, "ignore_eos": True, "stop_regex": heavy, "n": 8}}
    answers = server.post("/generate", body)
    assert [answer["meta_info"]["finish_reason"]["type"] for answer in answers] == ["length"] * 8
    status, text = server.request("/generate", {**body, "sampling_params": {
        "stop_regex": ["[^\\n]*(?:a|e|o|A).{900}Q"] * 64}})
    assert status == 400 and "stop_regex" in text and "4096" in text


@pytest.mark.sanitize
def test_the_code_in_the_body_is_the_status(server):
    def answer(raw):
        with socket.create_connection(("127.0.0.1", server.port)) as one:
            one.sendall(raw)
            data = b""
            while chunk := one.recv(65536):
                data += chunk
        head, _, body = data.partition(b"\r\n\r\n")
        return int(head.split()[1]), json.loads(body)

    post = b"POST /v1/completions HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n"
    for raw, wanted, said in [
            (b"nonsense\r\n\r\n", 400, "malformed"),
            (post + b"Content-Length: 2\r\n\r\n{}", 400, "prompt"),
            (post.replace(b"/v1/completions", b"/nowhere") + b"Content-Length: 0\r\n\r\n", 404, "/nowhere"),
            (post + f"Content-Length: {BODY_CAP + 1}\r\n\r\n".encode(), 413, str(BODY_CAP)),
            (b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"x" * 70000 + b"\r\n\r\n", 431, str(64 << 10)),
            (b"GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505, "HTTP/1.1")]:
        status, body = answer(raw)
        assert status == wanted and body["code"] == wanted and said in body["message"], (status, body)


def test_a_storm_of_vanishing_clients_leaves_nothing(server, bystander):
    body = json.dumps({"text": "Hello", "stream": True,
                       "sampling_params": {"max_new_tokens": 900, "ignore_eos": True}}).encode()
    head = f"POST /generate HTTP/1.1\r\nHost: a\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    clients = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(200)]
    for one in clients:
        one.sendall(head + body)
    assert clients[0].recv(1000).startswith(b"HTTP/1.1 200")
    for one in clients:
        one.close()
    server.wait_idle(60)


def test_all_pages_are_free_or_cached_after_it(server):
    """And after everything above: nothing is held by anybody, and a flush frees all."""
    load = server.wait_idle()
    assert load["num_used_tokens"] == 0, load
    assert server.request("/flush_cache", method="POST")[0] == 200
    series = dict(re.findall(r"^(sglang:\w+)\{[^}]*\} (\S+)$", server.request("/metrics")[1], re.M))
    assert float(series["sglang:kv_evictable_tokens"]) == 0
    assert float(series["sglang:kv_available_tokens"]) == (
        float(series["sglang:num_pages"]) * float(series["sglang:page_size"]))


def test_counters_equal_the_clients_own_count(launch):
    running = launch("--enable-metrics")
    prompt = generated = cached = requests = 0
    for i in range(12):
        usage = running.post("/v1/completions", {"prompt": [f"Hello, order {i % 3}", "A word"], "n": 1 + i % 2,
                                                 "max_tokens": 3 + i % 4, "temperature": 0})["usage"]
        prompt += usage["prompt_tokens"]
        generated += usage["completion_tokens"]
        cached += usage["prompt_tokens_details"]["cached_tokens"]
        requests += 2
    text = running.request("/metrics")[1]

    def value(name, labels=""):
        return float(re.search(rf"^sglang:{name}{{[^}}]*{labels}[^}}]*}} (\S+)$", text, re.M).group(1))

    assert cached > 0
    assert value("prompt_tokens_total") == prompt
    assert value("generation_tokens_total") == generated
    assert value("cached_tokens_total", 'cache_source="total"') == cached
    assert value("num_requests_total") == requests
    assert value("realtime_tokens_total", 'mode="decode"') == generated
