"""SGLang's native API."""

import concurrent.futures
import threading

import pytest

GREEDY = {"temperature": 0, "max_new_tokens": 12}


def generate(server, **body):
    return server.post("/generate", {"sampling_params": GREEDY, **body})


@pytest.mark.sanitize
def test_shapes(server):
    one = generate(server, text="Hello, where is my order?")
    assert set(one) >= {"text", "output_ids", "meta_info"}
    meta = one["meta_info"]
    assert set(meta) >= {"id", "finish_reason", "prompt_tokens", "completion_tokens", "cached_tokens", "weight_version"}
    assert meta["completion_tokens"] == len(one["output_ids"])
    batch = generate(server, text=["Hello", "How are you?"])
    assert isinstance(batch, list) and len(batch) == 2
    samples = generate(server, text=["Hello", "Hi"], sampling_params={**GREEDY, "n": 2})
    assert len(samples) == 4
    assert samples[0]["text"] == samples[1]["text"] == batch[0]["text"]


@pytest.mark.sanitize
def test_streams_are_cumulative_and_equal_the_whole(server):
    body = {"text": "Tell me about basil.", "sampling_params": GREEDY}
    whole = server.post("/generate", body)
    chunks = server.events("/generate", {**body, "stream": True})
    for earlier, later in zip(chunks, chunks[1:]):
        assert later["text"].startswith(earlier["text"])
    assert chunks[-1]["text"] == whole["text"]
    assert chunks[-1]["output_ids"] == whole["output_ids"]
    assert chunks[-1]["meta_info"]["finish_reason"] == whole["meta_info"]["finish_reason"]


def test_input_ids_give_the_answer_of_their_text(server):
    text = "How do I grow garlic?"
    ids = server.post("/tokenize", {"prompt": text})["tokens"]
    assert generate(server, text=text)["output_ids"] == generate(server, input_ids=ids)["output_ids"]


def test_prefill_only_fills_the_cache(server):
    prompt = "A sentence that nobody has sent to this server before today, number 48213."
    empty = generate(server, text=prompt, sampling_params={"max_new_tokens": 0})
    assert empty["text"] == "" and empty["output_ids"] == []
    again = generate(server, text=prompt)
    assert again["meta_info"]["cached_tokens"] == again["meta_info"]["prompt_tokens"] - 1


def test_input_logprobs(server):
    answer = generate(server, text="Where is my order?", return_logprob=True, logprob_start_len=0, top_logprobs_num=2,
                      return_text_in_logprobs=True)
    meta = answer["meta_info"]
    entries = meta["input_token_logprobs"]
    assert len(entries) == meta["prompt_tokens"]
    assert entries[0][0] is None and all(entry[0] <= 0 for entry in entries[1:])
    assert len(meta["output_token_logprobs"]) == meta["completion_tokens"]
    assert len(meta["output_top_logprobs"][0]) == 2
    # Scoring the whole text gives each generated token the same logprob that generating it gave.
    ids = [entry[1] for entry in entries] + answer["output_ids"]
    scored = server.post("/generate", {"input_ids": ids, "return_logprob": True, "logprob_start_len": 0,
                                       "sampling_params": {"max_new_tokens": 0}})
    tail = scored["meta_info"]["input_token_logprobs"][meta["prompt_tokens"]:]
    assert [entry[0] for entry in tail] == [entry[0] for entry in meta["output_token_logprobs"]]
    # From any position on they are the same; only the prompt's first token has none.
    for start in (1, 2, len(ids) - 1):
        rest = server.post("/generate", {"input_ids": ids, "return_logprob": True, "logprob_start_len": start,
                                         "sampling_params": {"max_new_tokens": 0}})["meta_info"]
        assert rest["input_token_logprobs"] == scored["meta_info"]["input_token_logprobs"][start:]
        assert rest["cached_tokens"] <= start - 1


def test_times_of_a_request_are_in_order(server):
    server.request("/flush_cache", method="POST")
    meta = generate(server, text="The garden is large. " * 100)["meta_info"]
    assert (meta["request_received_ts"] <= meta["forward_entry_time"] < meta["prefill_finished_time"]
            <= meta["request_finished_ts"])


def test_cache_report_says_why(server):
    server.request("/flush_cache", method="POST")
    first = "The first customer of the day asks about pruning shears and a garden fork for the old orchard."
    report = generate(server, text=first, cache_report=True)["meta_info"]["cache"]
    assert report["matched_tokens"] == 0 and report["reason"] == "never_seen"
    report = generate(server, text=first + " And about a wheelbarrow.", cache_report=True)["meta_info"]["cache"]
    assert report["matched_tokens"] > 0
    assert report["reason"] in ("extended", "diverged")
    salted = generate(server, text=first, cache_report=True, extra_key="other")["meta_info"]["cache"]
    assert salted["matched_tokens"] == 0


def test_namespaces_do_not_share(server):
    prompt = "A prompt with a salt of its own, asked twice with each of them."
    for salt in ("a", "b"):
        assert generate(server, text=prompt, extra_key=salt)["meta_info"]["cached_tokens"] == 0
        assert generate(server, text=prompt, extra_key=salt)["meta_info"]["cached_tokens"] > 0


def test_abort_by_rid_ends_only_that_one(server):
    results = {}

    def run(rid):
        results[rid] = server.request("/generate", {"text": "Hello", "rid": rid, "sampling_params": {
            "temperature": 0, "max_new_tokens": 1500, "ignore_eos": True}})

    threads = [threading.Thread(target=run, args=(rid,)) for rid in ("job-1", "job-11")]
    for thread in threads:
        thread.start()
    while server.get("/v1/loads")["loads"][0]["num_running_reqs"] < 2:
        pass
    server.request("/abort_request", {"rid": "job-1"})
    threads[0].join(30)
    assert not threads[0].is_alive() and threads[1].is_alive()
    server.request("/abort_request", {"rid": "job-11"})
    threads[1].join(30)
    server.wait_idle()


def test_flush_is_refused_while_busy(server):
    with concurrent.futures.ThreadPoolExecutor() as pool:
        busy = pool.submit(generate, server, text="Hello", rid="busy",
                           sampling_params={"max_new_tokens": 800, "ignore_eos": True, "temperature": 0})
        while server.get("/v1/loads")["loads"][0]["num_running_reqs"] == 0:
            pass
        status, text = server.request("/flush_cache", method="POST")
        assert status == 400, text
        busy.result()
    server.wait_idle()
    status, text = server.request("/flush_cache", method="POST")
    assert status == 200 and text.startswith("Cache flushed.")


@pytest.mark.sanitize
@pytest.mark.parametrize("body,field", [
    ({"text": "a", "input_ids": [1]}, "text"),
    ({"input_ids": []}, "input_ids"),
    ({"input_ids": [-1]}, "input_ids"),
    ({"input_ids": [8192]}, "input_ids"),
    ({"input_ids": [2**63]}, "input_ids"),
    ({"text": "a", "sampling_params": {"bogus": 1}}, "bogus"),
    ({"text": "a", "sampling_params": {"stop_token_ids": [8192]}}, "stop_token_ids"),
    ({"text": "a", "sampling_params": {"n": 10**9}}, "n"),
    ({"text": ["a"] * 2000}, "text"),
])
def test_bad_input(server, body, field):
    status, text = server.request("/generate", body)
    assert status == 400 and field in text, (status, text)
    assert generate(server, text="Hello")["output_ids"]


@pytest.mark.sanitize
def test_many_at_once_equal_alone(server):
    prompts = [f"My order number is K{i}, where is it?" for i in range(16)]
    alone = [generate(server, text=prompt)["output_ids"] for prompt in prompts]
    server.request("/flush_cache", method="POST")
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        together = list(pool.map(lambda prompt: generate(server, text=prompt)["output_ids"], prompts))
    assert together == alone
