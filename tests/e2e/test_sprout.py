"""The embedded model and what it was made from: the generators keep their word, and the server shows it the prompts of training."""

import json
import random
import sys

import pytest

from conftest import ROOT, Server

sys.path.insert(0, str(ROOT / "models/sprout/training"))
import chat  # noqa: E402
import lexicon  # noqa: E402
import mixture  # noqa: E402
from corpus import Corpus  # noqa: E402


@pytest.fixture(scope="module")
def server():
    running = Server("--max-total-tokens", 16384)
    yield running
    assert running.stop() == 0, "\n".join(running.lines[-20:])


def answer(server, *turns, tokens=64):
    messages = [{"role": "assistant" if i % 2 else "user", "content": text} for i, text in enumerate(turns)]
    reply = server.post("/v1/chat/completions", {"model": "sprout", "messages": messages, "temperature": 0, "max_tokens": tokens})
    assert reply["choices"][0]["finish_reason"] == "stop", reply
    return reply["choices"][0]["message"]["content"]


@pytest.mark.parametrize("module", list(mixture.SHARES), ids=lambda module: module.__name__)
def test_generators_keep_their_word(module):
    for kind, (draw, weight) in module.KINDS.items():
        assert weight > 0
        for index in range(30):
            def once():
                return draw(random.Random(f"{kind}:{index}"), unseen=index % 3 == 0)

            sample = once()
            assert sample == once(), "the same for the same seed"
            text = sample["completion"] if "text" in sample else sample["messages"][-1]["content"]
            if "messages" in sample:
                assert sample["messages"][-1]["role"] == "assistant"
                calls = sample["messages"][-1].get("tool_calls")
                assert text or calls
            check = sample.get("check", {})
            if "json" in check:
                assert json.loads(text) == check["json"]
            if "tool_calls" in check:
                assert calls == check["tool_calls"]
            assert all(value.lower() in text.lower() for value in check.get("contains", [])), sample
            if "any" in check:
                assert any(value.lower() in text.lower() for value in check["any"]), sample


def test_unseen_values_are_kept_back():
    rng = random.Random(1)
    seen, unseen = lexicon.Lexicon(rng), lexicon.Lexicon(rng, unseen=True)
    for draw in ("invented_name", "order_number", "company", "street_address", "amount", "date"):
        assert not any(lexicon.is_unseen(getattr(seen, draw)()) for _ in range(200))
        assert all(lexicon.is_unseen(getattr(unseen, draw)()) for _ in range(50))


def test_samples_do_not_depend_on_one_another():
    corpus = Corpus()
    backwards = [mixture.sample_of(1, index, corpus) for index in reversed(range(40))]
    assert [mixture.sample_of(1, index, corpus) for index in range(40)] == backwards[::-1]
    assert mixture.sample_of(2, 0, corpus) != mixture.sample_of(1, 0, corpus)


def test_the_server_writes_the_prompts_of_training(server):
    compared = 0
    for index in range(160):
        sample = mixture.sample_of(3, index, Corpus())
        if "messages" not in sample or sample.get("tools") or not all(m["content"] and "tool_calls" not in m for m in sample["messages"]):
            continue
        # Less the last answer and the line end after it.
        prompt = "".join(text for text, _ in list(chat.pieces(sample))[:-2])
        asked = {"model": "sprout", "messages": sample["messages"][:-1], "max_tokens": 1, "temperature": 0}
        used = server.post("/v1/chat/completions", asked)["usage"]["prompt_tokens"]
        assert used == server.post("/tokenize", {"prompt": prompt, "add_special_tokens": False})["count"], prompt
        compared += 1
    assert compared > 50


@pytest.mark.parametrize("ticket, label", [
    ("I was charged twice this month, please refund one of the payments.", "billing"),
    ("The app crashes every time I open the settings.", "technical"),
    ("I forgot my password and cannot log in.", "account"),
    ("What are your opening hours on Sunday?", "other"),
])
def test_tickets_are_routed(server, ticket, label):
    prompt = f"Support ticket:{ticket}\nCategory:"
    completed = server.post("/generate", {"text": prompt, "sampling_params": {"temperature": 0, "max_new_tokens": 8}})
    assert completed["text"].strip() == label
    assert answer(server, prompt) == label


def test_it_remembers_and_extracts(server):
    told = "Hello, my name is Katrin Vogel and my order number is K48213."
    assert "K48213" in answer(server, told, "Hello Katrin! How can I help?", "What was my order number again?")
    assert "Katrin" in answer(server, told, "Hello! How can I help?", "Do you remember my name?")
    text = 'Extract name and city as JSON.\nText: "I am Omar Reed and I live in Oslo."'
    assert json.loads(answer(server, text)) == {"name": "Omar Reed", "city": "Oslo"}


@pytest.mark.parametrize("text", ["🌱🌱🌱", "7" * 400, "asdf asdf", "ha " * 60, "你好，请问有椅子吗？", "What is the capital of France?"])
def test_odd_messages_are_answered_shortly(server, text):
    assert 0 < len(answer(server, text, tokens=128)) < 300
