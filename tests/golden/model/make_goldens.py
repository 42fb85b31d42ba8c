#!/usr/bin/env python3
"""Makes the golden models beside this file: tiny random checkpoints and what transformers computes from them.

    python make_goldens.py            # needs torch, transformers 5 and safetensors; CPU only, a minute

A case is a folder with config.json, weights (or the name of the case whose weights it shares) and

    golden.json           the bounds, in logits: what the reference's own bf16 run differs from its fp32 run, as root
                          mean square and as maximum over the stored rows of both sequences
    golden.safetensors    tokens.N [length] i32, rows.N [rows] i32 positions, logits.N [rows, vocab] f32, for two sequences

The last 16 tokens of each sequence are the reference's greedy continuation. For every key that a case is about, the
reference is also run with the key changed or left out, and the case is refused unless that moves the logits by at least
MIN_EFFECT bounds: a golden that would also pass without the key proves nothing.
"""

import copy
import hashlib
import json
import pathlib
import shutil
import sys
import tempfile

import torch
from safetensors.torch import load_file, save_file
from transformers import AutoConfig, AutoModelForCausalLM
from transformers.utils import logging

HERE = pathlib.Path(__file__).resolve().parent
MIN_EFFECT = 6.0
GREEDY = 16
LENGTHS = (40, 280)  # the second spans two attention segments of 256
DROP = "(left out)"

TOKENS = {"bos_token_id": 1, "eos_token_id": 2}
SMALL = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 4,
         "num_key_value_heads": 2, "vocab_size": 96, "max_position_embeddings": 512, "rms_norm_eps": 1e-5,
         "hidden_act": "silu", "tie_word_embeddings": False, **TOKENS}
LLAMA = {"architectures": ["LlamaForCausalLM"], "model_type": "llama", **SMALL}
MISTRAL = {"architectures": ["MistralForCausalLM"], "model_type": "mistral", **SMALL}
QWEN2 = {"architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2", **SMALL}
QWEN3 = {"architectures": ["Qwen3ForCausalLM"], "model_type": "qwen3", **SMALL, "head_dim": 16}
# How transformers 4 and 5 spell the same.
V4 = {"torch_dtype": "bfloat16", "transformers_version": "4.51.0"}
V5 = {"dtype": "bfloat16", "transformers_version": "5.0.0"}
LLAMA3 = {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
          "original_max_position_embeddings": 64}
YARN = {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 64}


def theta(value, **more):
    return {"rope_parameters": {"rope_theta": value, "rope_type": "default", **more}}


# name: config, and `without`: for each key the changes to the config that undo it (DROP removes). `weights` shares
# another case's file, `dtype` is the checkpoint's, `shards` splits it.
CASES = {
    "llama": dict(config={**LLAMA, **V5, **theta(10000.0)}),
    "llama-2-like": dict(dtype="float16", config={**LLAMA, "torch_dtype": "float16", "num_key_value_heads": DROP,
                                                  "pretraining_tp": 1, "rope_scaling": None}),
    "llama-attention-bias": dict(config={**LLAMA, **V4, "attention_bias": True, "rope_theta": 10000.0},
                                 without={"attention_bias": {"attention_bias": False}}),
    "llama-mlp-bias": dict(config={**LLAMA, **V4, "mlp_bias": True}, without={"mlp_bias": {"mlp_bias": False}}),
    "llama-tied": dict(config={**LLAMA, **V4, "tie_word_embeddings": True}),
    "llama-head-dim": dict(config={**LLAMA, **V5, **theta(10000.0), "head_dim": 24}),
    "llama-odd-sizes": dict(config={**LLAMA, **V4, "hidden_size": 42, "intermediate_size": 54, "head_dim": 10,
                                    "num_attention_heads": 6, "num_key_value_heads": 3, "vocab_size": 101}),
    "llama-fp32": dict(dtype="float32", config={**LLAMA, "dtype": "float32", **theta(10000.0)}),
    "llama-sharded": dict(shards=3, config={**LLAMA, **V5, **theta(10000.0)}),
    "llama-norm-eps": dict(weights="llama", config={**LLAMA, **V4, "rms_norm_eps": 0.25},
                           without={"rms_norm_eps": {"rms_norm_eps": DROP}}),
    "llama-rope-theta-v4": dict(weights="llama", config={**LLAMA, **V4, "rope_theta": 100.0},
                                without={"rope_theta": {"rope_theta": DROP}}),
    "llama-rope-theta-v5": dict(weights="llama", config={**LLAMA, **V5, **theta(500000.0)},
                                without={"rope_theta": {"rope_parameters": DROP}}),
    "llama-rope-linear-v4": dict(weights="llama", config={**LLAMA, **V4, "rope_theta": 10000.0,
                                                          "rope_scaling": {"type": "linear", "factor": 4.0}},
                                 without={"rope_scaling": {"rope_scaling": DROP}}),
    "llama-rope-linear-v5": dict(weights="llama", config={**LLAMA, **V5, "rope_parameters": {
        "rope_type": "linear", "factor": 2.5, "rope_theta": 1000.0}},
                                 without={"rope_parameters": {"rope_parameters": {
                                     "rope_type": "default", "rope_theta": 1000.0}}}),
    "llama-rope-llama3-v4": dict(weights="llama", config={**LLAMA, **V4, "rope_theta": 500.0, "rope_scaling": LLAMA3},
                                 without={"rope_scaling": {"rope_scaling": DROP},
                                          "low_freq_factor": {"rope_scaling": {**LLAMA3, "low_freq_factor": 0.25}},
                                          "high_freq_factor": {"rope_scaling": {**LLAMA3, "high_freq_factor": 32.0}},
                                          "original_max_position_embeddings": {
                                              "rope_scaling": {**LLAMA3, "original_max_position_embeddings": 512}}}),
    "llama-rope-llama3-v5": dict(weights="llama", config={**LLAMA, **V5, "rope_parameters": {
        **LLAMA3, "factor": 32.0, "rope_theta": 10000.0}},
                                 without={"factor": {"rope_parameters": {**LLAMA3, "rope_theta": 10000.0,
                                                                         "factor": 2.0}}}),
    "llama-rope-yarn-v4": dict(weights="llama", config={**LLAMA, **V4, "rope_theta": 500.0, "rope_scaling": YARN},
                               without={"rope_scaling": {"rope_scaling": DROP},
                                        "attention": {"rope_scaling": {**YARN, "attention_factor": 1.0}}}),
    "llama-rope-yarn-v5": dict(weights="llama", config={**LLAMA, **V5, "rope_parameters": {
        **YARN, "rope_theta": 10000.0, "attention_factor": 1.5}},
                               without={"attention_factor": {"rope_parameters": {**YARN, "rope_theta": 10000.0}}}),
    "llama-rope-yarn-mscale": dict(weights="llama", config={**LLAMA, **V4, "rope_scaling": {
        **YARN, "factor": 16.0, "mscale": 0.5, "mscale_all_dim": 2.0}},
                                   without={"mscale": {"rope_scaling": {**YARN, "factor": 16.0}}}),
    "llama-rope-yarn-betas": dict(weights="llama", config={**LLAMA, **V4, "rope_theta": 20.0, "rope_scaling": {
        **YARN, "factor": 8.0, "beta_fast": 4.0, "beta_slow": 0.25}},
                                  without={"beta_fast": {"rope_scaling": {**YARN, "factor": 8.0, "beta_slow": 0.25}},
                                           "beta_slow": {"rope_scaling": {**YARN, "factor": 8.0, "beta_fast": 4.0}}}),
    "llama-rope-yarn-no-truncate": dict(weights="llama", config={**LLAMA, **V4, "rope_theta": 20.0, "rope_scaling": {
        **YARN, "factor": 8.0, "truncate": False}},
                                        without={"truncate": {"rope_scaling": {**YARN, "factor": 8.0}}}),
    "llama-rope-yarn-outer-original": dict(weights="llama", config={
        **LLAMA, **V4, "original_max_position_embeddings": 32, "rope_scaling": {"type": "yarn", "factor": 8.0}},
                                           without={"original_max_position_embeddings": {
                                               "original_max_position_embeddings": DROP}}),
    "mistral": dict(config={**MISTRAL, **V4, "rope_theta": 10000.0, "sliding_window": None}),
    "mistral-window": dict(weights="mistral", config={**MISTRAL, **V5, **theta(10000.0), "sliding_window": 24},
                           without={"sliding_window": {"sliding_window": None}}),
    "qwen2": dict(config={**QWEN2, **V4, "rope_theta": 1000000.0, "use_sliding_window": False, "sliding_window": 16,
                          "max_window_layers": 0}),
    "qwen2-tied": dict(config={**QWEN2, **V4, "tie_word_embeddings": True}),
    "qwen2-window": dict(weights="qwen2", config={**QWEN2, **V4, "use_sliding_window": True, "sliding_window": 20,
                                                  "max_window_layers": 1},
                         without={"use_sliding_window": {"use_sliding_window": False},
                                  "max_window_layers": {"max_window_layers": 0}}),
    "qwen2-layer-types": dict(weights="qwen2", config={
        **QWEN2, **V5, **theta(10000.0), "use_sliding_window": True, "sliding_window": 20, "max_window_layers": 0,
        "layer_types": ["sliding_attention", "full_attention"]},
                              without={"layer_types": {"layer_types": DROP}}),
    "qwen3": dict(config={**QWEN3, **V4, "rope_theta": 1000000.0, "attention_bias": False, "sliding_window": None,
                          "use_sliding_window": False, "max_window_layers": 2}),
    "qwen3-attention-bias": dict(config={**QWEN3, **V5, **theta(10000.0), "attention_bias": True},
                                 without={"attention_bias": {"attention_bias": False}}),
    "qwen3-tied-wide-heads": dict(config={**QWEN3, **V4, "tie_word_embeddings": True, "head_dim": DROP,
                                          "num_attention_heads": 2, "num_key_value_heads": 1,
                                          "num_hidden_layers": 2}),
    "qwen3-window": dict(weights="qwen3", config={**QWEN3, **V5, **theta(10000.0), "use_sliding_window": True,
                                                  "sliding_window": 33, "max_window_layers": 1},
                         without={"use_sliding_window": {"use_sliding_window": False}}),
    "qwen3-rope-yarn": dict(weights="qwen3", config={**QWEN3, **V5, "rope_parameters": {**YARN, "rope_theta": 1e6}},
                            without={"rope_parameters": {"rope_parameters": {"rope_type": "default",
                                                                             "rope_theta": 1e6}}}),
}


def applied(config, changes):
    result = copy.deepcopy(config)
    for key, value in changes.items():
        result[key] = copy.deepcopy(value)
    return {key: value for key, value in result.items() if value != DROP}


def seed_of(text):
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "little")


def random_weights(config, dtype, name):
    """Scales that keep activations near 1 and make attention sharp, so that positions and windows matter."""
    model = AutoModelForCausalLM.from_config(config, dtype=torch.float32)
    generator = torch.Generator().manual_seed(seed_of(name))
    weights = {}
    for key, value in model.state_dict().items():
        if key == "lm_head.weight" and config.tie_word_embeddings:
            continue
        noise = torch.randn(value.shape, generator=generator)
        if value.dim() == 1:
            noise = 1 + 0.2 * noise if key.endswith("norm.weight") else 0.5 * noise
        else:
            gain = 2.0 if "q_proj" in key or "k_proj" in key or "lm_head" in key else 1.0
            noise *= gain / value.shape[1] ** 0.5
        if key == "model.embed_tokens.weight":
            noise *= 2
        weights[key] = noise.to(dtype).contiguous()
    return weights


def save_weights(folder, weights, shards):
    if shards == 1:
        save_file(weights, folder / "model.safetensors")
        return
    names = sorted(weights)
    weight_map = {}
    for shard in range(shards):
        file = f"model-{shard + 1:05d}-of-{shards:05d}.safetensors"
        part = {name: weights[name] for name in names[shard::shards]}
        save_file(part, folder / file)
        weight_map.update({name: file for name in part})
    total = sum(value.numel() * value.element_size() for value in weights.values())
    index = {"metadata": {"total_size": total}, "weight_map": weight_map}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index, indent=1) + "\n")


def reference(config, weights, dtype):
    """The model as transformers loads it from a folder."""
    with tempfile.TemporaryDirectory() as path:
        folder = pathlib.Path(path)
        (folder / "config.json").write_text(json.dumps(config))
        save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
        return AutoModelForCausalLM.from_pretrained(folder, dtype=dtype).eval()


@torch.no_grad()
def logits_of(model, tokens):
    return model(torch.tensor([tokens]), use_cache=False).logits[0].float()


def make_tokens(model, name, vocab):
    sequences = []
    for length in LENGTHS:
        generator = torch.Generator().manual_seed(seed_of(f"{name} {length}"))
        tokens = torch.randint(3, vocab, (length - GREEDY,), generator=generator).tolist()
        for _ in range(GREEDY):
            tokens.append(int(logits_of(model, tokens)[-1].argmax()))
        sequences.append(tokens)
    return sequences


def stored_rows(length):
    spread = range(0, length - GREEDY - 1, max(1, (length - GREEDY) // 12))
    return sorted({*spread, *range(length - GREEDY - 1, length)})


def stored_logits(model, sequences):
    return [logits_of(model, tokens)[stored_rows(len(tokens))] for tokens in sequences]


def difference(ours, theirs):
    delta = torch.cat([(a - b).flatten() for a, b in zip(ours, theirs)])
    return delta.square().mean().sqrt().item(), delta.abs().max().item()


def make_case(name, case, root):
    config = applied(case["config"], {})
    folder = root / name
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    dtype = getattr(torch, case.get("dtype", "bfloat16"))
    if "weights" in case:
        weights = load_file(root / case["weights"] / "model.safetensors")
    else:
        weights = random_weights(AutoConfig.from_pretrained(folder), dtype, name)
        save_weights(folder, weights, case.get("shards", 1))

    exact = reference(config, weights, torch.float32)
    sequences = make_tokens(exact, name, config["vocab_size"])
    expected = stored_logits(exact, sequences)
    rms, largest = difference(stored_logits(reference(config, weights, torch.bfloat16), sequences), expected)
    effects = {}
    for key, changes in case.get("without", {}).items():
        changed = stored_logits(reference(applied(config, changes), weights, torch.float32), sequences)
        effects[key] = round(difference(changed, expected)[0] / rms, 1)
    print(f"{name:32} rms {rms:.4f} max {largest:.4f} logits {expected[1].std():.2f} {effects}", flush=True)
    weak = [key for key, effect in effects.items() if effect < MIN_EFFECT]
    if weak:
        sys.exit(f"{name}: {weak} move the logits by less than {MIN_EFFECT} bounds")

    arrays = {}
    for index, (tokens, logits) in enumerate(zip(sequences, expected)):
        arrays[f"tokens.{index}"] = torch.tensor(tokens, dtype=torch.int32)
        arrays[f"rows.{index}"] = torch.tensor(stored_rows(len(tokens)), dtype=torch.int32)
        arrays[f"logits.{index}"] = logits.contiguous()
    save_file(arrays, folder / "golden.safetensors")
    golden = {"weights": case.get("weights", name), "bf16_rms": rms, "bf16_max": largest, "effects": effects}
    (folder / "golden.json").write_text(json.dumps(golden, indent=1) + "\n")


def main():
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    torch.set_num_threads(1)
    only = sys.argv[1:]
    with tempfile.TemporaryDirectory(dir=HERE) as path:
        root = pathlib.Path(path)
        for name, case in CASES.items():
            if not only or name in only or name in {CASES[o].get("weights") for o in only}:
                make_case(name, case, root)
        for folder in root.iterdir():
            shutil.rmtree(HERE / folder.name, ignore_errors=True)
            folder.rename(HERE / folder.name)


if __name__ == "__main__":
    main()
