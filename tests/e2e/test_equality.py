"""The answer does not depend on cache, slicing, batch, threads or retraction: bit for bit, by text of the logprobs."""

import concurrent.futures

import pytest
from conftest import Server

PROMPTS = [f"Hello, my name is Nora {i}. I ordered a cedar planter and {i} terracotta pots two weeks ago, " * 4 for i in range(8)]


def ask(server, i):
    answer = server.post("/generate", {
        "text": PROMPTS[i], "return_logprob": True, "top_logprobs_num": 2,
        "sampling_params": {"temperature": 0.8, "sampling_seed": i, "max_new_tokens": 24, "ignore_eos": True}})
    meta = answer["meta_info"]
    return answer["output_ids"], meta["output_token_logprobs"], meta["output_top_logprobs"]


def alone(server):
    return [ask(server, i) for i in range(len(PROMPTS))]


def together(server):
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        return list(pool.map(lambda i: ask(server, i), range(len(PROMPTS))))


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
        # A pool so small that eight at once must retract each other.
        ("--chunked-prefill-size", 64, "--threads", 2, "--max-total-tokens", 512),
    ]
    for flags in cases:
        server = Server(*flags, env={"COPPICE_CPU_ISA": isa})
        try:
            cold = alone(server)
            expected = expected or cold
            assert cold == expected, flags
            assert alone(server) == expected, ("warm", flags)
            assert together(server) == expected, ("together", flags)
        finally:
            server.stop()
