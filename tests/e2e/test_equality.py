"""The answer does not depend on cache, slicing, batch, threads or retraction: bit for bit, by text of the logprobs."""

import concurrent.futures
import re

import pytest
from conftest import Server

# Three pages and a part of one are common to all.
SHARED = "You answer for a garden shop. Orders ship in two days, pots are replaced when they break on the way, and plants " \
         "that arrive dry are watered and sent again. Be brief and friendly, and ask for the order number first. "
PROMPTS = [SHARED + f"My name is Nora {i}. I ordered a cedar planter and {i} terracotta pots two weeks ago, " * 2
           for i in range(8)]
SMALL_POOL = ("--max-total-tokens", 768)


def ask(server, i):
    answer = server.post("/generate", {
        "text": PROMPTS[i], "return_logprob": True, "top_logprobs_num": 2,
        "sampling_params": {"temperature": 0.8, "sampling_seed": i, "max_new_tokens": 160, "ignore_eos": True}})
    meta = answer["meta_info"]
    assert len(answer["output_ids"]) == 160
    return (answer["output_ids"], meta["output_token_logprobs"], meta["output_top_logprobs"]), meta["cached_tokens"]


def alone(server):
    answers = [ask(server, i) for i in range(len(PROMPTS))]
    return [answer for answer, _ in answers], [cached for _, cached in answers]


def together(server):
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        return [answer for answer, _ in pool.map(lambda i: ask(server, i), range(len(PROMPTS)))]


def num_retractions(server):
    metrics = server.request("/metrics")[1]
    return sum(float(value) for value in re.findall(r"num_retracted_requests_total\{[^}]*\} ([\d.e+]+)", metrics))


def instruction_sets():
    flags = open("/proc/cpuinfo").read()
    return ["portable"] + ["avx2"] * ("avx2" in flags) + ["avx512_bf16"] * ("avx512_bf16" in flags)


@pytest.mark.parametrize("isa", instruction_sets())
def test_same_bits(isa):
    expected = None
    cases = [
        ("--chunked-prefill-size", 64, "--threads", 1),
        ("--chunked-prefill-size", 16, "--threads", 2),
        ("--chunked-prefill-size", -1, "--threads", 2, "--disable-radix-cache"),
        ("--chunked-prefill-size", 64, "--threads", 2, *SMALL_POOL),
    ]
    for flags in cases:
        server = Server(*flags, "--enable-metrics", env={"COPPICE_CPU_ISA": isa})
        try:
            cold, cached = alone(server)
            expected = expected or cold
            assert cold == expected, flags
            if "--disable-radix-cache" not in flags:
                # After the first, each finds the common part, which ends inside a page.
                assert cached[0] == 0 and min(cached[1:]) > 48 and any(count % 16 for count in cached[1:]), cached
            warm, cached = alone(server)
            assert warm == expected, ("warm", flags)
            if "--disable-radix-cache" not in flags and SMALL_POOL[0] not in flags:
                assert min(cached) > 80, cached
            assert together(server) == expected, ("together", flags)
            if SMALL_POOL[0] in flags:
                assert num_retractions(server) > 0, "eight at once fitted"
        finally:
            server.stop()
