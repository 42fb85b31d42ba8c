"""Trains the embedded model from scratch and writes a Hugging Face folder.

    python train.py --out DIR                        on a GPU, some minutes
    python train.py --out DIR --preset cpu           a smaller one without a GPU, an hour or two
    python train.py --out DIR --seconds 480          stops after that time; the same line again goes on
    python train.py --out DIR --corpus DIR           with more text: see corpus.py
    python train.py --plot DIR/training.json --to docs/sprout-loss.svg

Needs torch, numpy, tokenizers and safetensors (matplotlib for --plot). The same arguments give the same data and, on the same
kind of machine, the same weights. The loss counts answers in full and everybody else's words at a tenth.

DIR gets the model and what a later run goes on from: data.npz (rows of tokens), weights-N.safetensors (fp32), optimizer.pt. Without
optimizer.pt, where only the weights were kept, the optimizer starts anew and warms up.
"""

import argparse
import json
import math
import multiprocessing
import os
import time
from pathlib import Path

import numpy
import torch
from safetensors.torch import load_file, save_file
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers
from torch.nn import functional as F

import chat
import mixture
from corpus import Corpus
from model import Llama, export, write_json

CONTEXT = 4096
PRESETS = {
    "full": {
        "shape": {"hidden_size": 384, "intermediate_size": 1024, "num_hidden_layers": 7, "num_attention_heads": 6, "num_key_value_heads": 2,
                  "head_dim": 64, "vocab_size": 8192},
        "samples": 500_000, "steps": 10_500, "tokens_per_step": 65_536},
    "cpu": {
        "shape": {"hidden_size": 192, "intermediate_size": 512, "num_hidden_layers": 5, "num_attention_heads": 3, "num_key_value_heads": 1,
                  "head_dim": 64, "vocab_size": 8192},
        "samples": 60_000, "steps": 3000, "tokens_per_step": 8192},
    "smoke": {
        "shape": {"hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2, "num_attention_heads": 2, "num_key_value_heads": 1,
                  "head_dim": 32, "vocab_size": 1024},
        "samples": 600, "steps": 20, "tokens_per_step": 4096},
}
# Most steps see short rows, which are cheaper, and every sixth one rows as long as the context.
SHORT_ROW, LONG_EVERY = 1024, 6
JOB_SAMPLES = 2000  # of a worker at a time
OTHERS_WEIGHT = 0.1
PIECE_BYTES = 15 << 20  # of a file of weights


# ---- data

def train_tokenizer(texts, vocabulary):
    """Byte-level BPE. Digits stand alone, so that a number is copied digit by digit."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)])
    tokenizer.decoder = decoders.ByteLevel()
    special = [AddedToken(text, special=True, normalized=False) for text in chat.SPECIAL]
    tokenizer.train_from_iterator(texts, trainers.BpeTrainer(
        vocab_size=vocabulary - len(chat.MARKS), special_tokens=special, initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False))
    tokenizer.add_tokens([AddedToken(text, special=False, normalized=False) for text in chat.MARKS])
    return tokenizer


_corpus = None


def set_up_worker(folder):
    global _corpus
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    _corpus = Corpus(folder)


def texts_of(job):
    """Text of samples [begin, end), for the tokenizer's training."""
    seed, begin, end = job
    return ["".join(text for text, _ in chat.pieces(mixture.sample_of(seed, index, _corpus))) for index in range(begin, end)]


def rows_of(job):
    """Samples [begin, end) as rows of either length: {row: (ids, weights)}, and their number of tokens."""
    tokenizer_json, seed, begin, end = job
    tokenizer = Tokenizer.from_str(tokenizer_json)
    samples = []
    for index in range(begin, end):
        sample = mixture.sample_of(seed, index, _corpus)
        parts = list(chat.pieces(sample)) + [(chat.END_OF_TEXT, "completion" in sample)]
        encoded = tokenizer.encode_batch_fast([text for text, _ in parts], add_special_tokens=False)
        ids = numpy.concatenate([numpy.array(e.ids, dtype=numpy.uint16) for e in encoded])
        weights = [round(100 * (sample.get("weight", 1.0) if is_answer else OTHERS_WEIGHT)) for _, is_answer in parts]
        samples.append((ids, numpy.repeat(numpy.array(weights, dtype=numpy.uint8), [len(e.ids) for e in encoded])))
    return {row: pack(samples, row) for row in (SHORT_ROW, CONTEXT)}, sum(len(ids) for ids, _ in samples)


def pack(samples, row):
    """Rows of `row` + 1 tokens, each from the start of a sample on: whole samples while one of the waiting ones fits; only the
    first of a row is cut, if it is longer than the row. samples: (ids, weights in hundredths)."""
    width, rows = row + 1, []
    waiting, left = [], list(reversed(samples))
    while left or waiting:
        while left and len(waiting) < 64:
            waiting.append(left.pop())
        # The first is whoever waited longest, so that nobody waits for ever; then the longest that fits.
        chosen = [waiting.pop(0)]
        room = width - len(chosen[0][0])
        while waiting and room > 0:
            best = max(range(len(waiting)), key=lambda i: len(waiting[i][0]) if len(waiting[i][0]) <= room else -1)
            if len(waiting[best][0]) > room:
                break
            chosen.append(waiting.pop(best))
            room -= len(chosen[-1][0])
        rows.append([numpy.resize(numpy.concatenate([*parts, numpy.zeros(max(0, room), parts[0].dtype)]), width) for parts in zip(*chosen)])
    return numpy.stack([ids for ids, _ in rows]), numpy.stack([weights for _, weights in rows])


def prepare(args, preset, out):
    """Writes tokenizer.json and data.npz into `out`, on all cores."""
    start = time.monotonic()
    seed, count = args.seed, args.samples or preset["samples"]
    ranges = [(i, min(i + JOB_SAMPLES, count)) for i in range(0, count, JOB_SAMPLES)]
    with multiprocessing.get_context("spawn").Pool(initializer=set_up_worker, initargs=(args.corpus,)) as pool:
        texts = (text for part in pool.imap(texts_of, [(seed, i, i + 500) for i in range(0, min(count, 30_000), 500)]) for text in part)
        tokenizer = train_tokenizer(texts, preset["shape"]["vocab_size"])
        print(f"tokenizer: {tokenizer.get_vocab_size()} ids, {time.monotonic() - start:.0f} s", flush=True)
        parts, tokens = [], 0
        for i, (rows, more) in enumerate(pool.imap(rows_of, [(tokenizer.to_str(), seed, *r) for r in ranges])):
            parts.append(rows)
            tokens += more
            if (i + 1) % max(1, len(ranges) // 5) == 0:
                print(f"data: {100 * (i + 1) // len(ranges)} %, {time.monotonic() - start:.0f} s", flush=True)
    print(f"data: {count} samples, {tokens} tokens", flush=True)
    tokenizer.save(str(out / "tokenizer.json"))
    arrays = {"samples": count, "tokens": tokens}
    for row in (SHORT_ROW, CONTEXT):
        arrays[f"ids_{row}"] = numpy.concatenate([part[row][0] for part in parts])
        arrays[f"weights_{row}"] = numpy.concatenate([part[row][1] for part in parts])
    numpy.savez(out / "data.npz", **arrays)


class Rows:
    """Batches of rows, in a new order each time round; batch n is the same in every run."""

    def __init__(self, ids, weights, rows_per_batch, seed, device):
        self.ids = torch.from_numpy(ids.astype(numpy.int16)).to(device)
        self.weights = torch.from_numpy(weights).to(device)
        self.rows_per_batch, self.seed = min(rows_per_batch, len(ids)), seed
        self.batches = len(ids) // self.rows_per_batch
        self.order, self.round = None, None

    def batch(self, n):
        """ids [rows, row + 1] int64, weights [rows, row + 1] fp32."""
        if n // self.batches != self.round:
            self.round = n // self.batches
            generator = torch.Generator().manual_seed(self.seed + self.round)
            self.order = torch.randperm(len(self.ids), generator=generator).to(self.ids.device)
        at = n % self.batches * self.rows_per_batch
        rows = self.order[at:at + self.rows_per_batch]
        return self.ids[rows].long(), self.weights[rows].float() / 100


# ---- optimizer

def orthogonal(updates):
    """Near-orthogonal matrices [n, a, b], a <= b, with the singular vectors of `updates`: five steps of a quintic
    Newton-Schulz iteration with the coefficients of Keller Jordan's Muon (kellerjordan.github.io/posts/muon)."""
    x = updates.bfloat16()
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(5):
        a = x @ x.mT
        x = 3.4445 * x + (-4.7750 * a + 2.0315 * a @ a) @ x
    return x


class Muon(torch.optim.Optimizer):
    """Momentum made orthogonal, for the matrices of the blocks; those of one shape go together. The factor makes an update as
    large as AdamW's, so that both share a learning rate (Moonlight, arXiv 2502.16982, eq. 4)."""

    def __init__(self, parameters, lr, momentum=0.95, weight_decay=0.05):
        super().__init__(parameters, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            shapes = {}
            for p in group["params"]:
                shapes.setdefault((min(p.shape), max(p.shape)), []).append(p)
            for (_, large), parameters in shapes.items():
                updates = []
                for p in parameters:
                    state = self.state[p]
                    if not state:
                        state["momentum"] = torch.zeros_like(p)
                    state["momentum"].lerp_(p.grad, 1 - group["momentum"])
                    update = p.grad.lerp(state["momentum"], group["momentum"])
                    updates.append(update if p.shape[0] <= p.shape[1] else update.mT)
                for p, update in zip(parameters, orthogonal(torch.stack(updates))):
                    p.mul_(1 - group["lr"] * group["weight_decay"])
                    p.add_(update if p.shape[0] <= p.shape[1] else update.mT, alpha=-group["lr"] * 0.2 * math.sqrt(large))


def optimizers_of(model, lr):
    matrices = [p for name, p in model.named_parameters() if p.dim() == 2 and name != "embed.weight"]
    others = [p for name, p in model.named_parameters() if p.dim() != 2 or name == "embed.weight"]
    return [Muon(matrices, lr), torch.optim.AdamW(others, lr, betas=(0.9, 0.95), weight_decay=0.0)]


# ---- training

def save_weights(weights, out):
    """fp32, in files of at most PIECE_BYTES."""
    pieces, size = [{}], 0
    for name, tensor in weights.items():
        bytes_ = tensor.numel() * 4
        if size and size + bytes_ > PIECE_BYTES:
            pieces.append({})
            size = 0
        pieces[-1][name] = tensor.float().cpu().contiguous()
        size += bytes_
    for i, piece in enumerate(pieces):
        save_file(piece, out / f"weights-{i}.safetensors")


def load_weights(out):
    return {name: tensor for path in sorted(out.glob("weights-*.safetensors")) for name, tensor in load_file(path).items()}


def loss_of(model, ids, weights):
    """Mean of the tokens' losses by weight. ids, weights [rows, row + 1]."""
    with torch.autocast(ids.device.type, dtype=torch.bfloat16):
        logits = model(ids[:, :-1])
    losses = F.cross_entropy(logits.float().flatten(0, 1), ids[:, 1:].flatten(), reduction="none")
    weights = weights[:, 1:].flatten()
    return (losses * weights).sum() / weights.sum()


def train(args, preset, out):
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(args.seed)
    if not args.fast:
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
        torch.use_deterministic_algorithms(True)
    torch.set_float32_matmul_precision("high")
    shape = {**preset["shape"], "max_position_embeddings": CONTEXT, "rms_norm_eps": 1e-5, "rope_theta": 10000.0}
    model = Llama(shape).to(device)
    optimizers = optimizers_of(model, args.lr)
    record = {"preset": args.preset, "parameters": sum(p.numel() for p in model.parameters()), "seed": args.seed, "lr": args.lr,
              "steps": args.steps or preset["steps"], "steps_done": 0, "tokens_per_step": preset["tokens_per_step"],
              "sources": Corpus(args.corpus).sources, "pieces": [], "losses": []}
    warm_from = 0
    if (out / "training.json").exists():
        record = json.loads((out / "training.json").read_text())
        model.load_state_dict(load_weights(out))
        if (out / "optimizer.pt").exists():
            for optimizer, state in zip(optimizers, torch.load(out / "optimizer.pt", map_location=device)):
                optimizer.load_state_dict(state)
        else:
            warm_from = record["steps_done"]
    if record["steps_done"] < record["steps"]:
        take_steps(model, optimizers, record, warm_from, args, out, device)
        save_weights(model.state_dict(), out)
        torch.save([optimizer.state_dict() for optimizer in optimizers], out / "optimizer.pt")
        write_json(out / "training.json", record)
    export(model.state_dict(), shape, Tokenizer.from_file(str(out / "tokenizer.json")), out)
    print(f"{out}: {record['steps_done']} of {record['steps']} steps", flush=True)


def take_steps(model, optimizers, record, warm_from, args, out, device):
    """The steps that `record` says are left, or as many as args.seconds allow; notes them in `record`."""
    start = time.monotonic()
    first, total, per_step = record["steps_done"], record["steps"], record["tokens_per_step"]
    data = numpy.load(out / "data.npz")
    record.update({"samples": int(data["samples"]), "tokens": int(data["tokens"])})
    rows = {row: Rows(data[f"ids_{row}"], data[f"weights_{row}"], per_step // row, args.seed, device) for row in (SHORT_ROW, CONTEXT)}
    print(f"{record['parameters']} parameters, {record['tokens']} tokens, {device}; data there in {time.monotonic() - start:.0f} s", flush=True)
    step_loss = torch.compile(loss_of, dynamic=False) if device == "cuda" else loss_of
    start, losses = time.monotonic(), []
    for step in range(first, total):
        lr = record["lr"] * min(1, (step - warm_from + 1) / 100) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * step / total)))
        loss = step_loss(model, *rows[CONTEXT if step % LONG_EVERY == LONG_EVERY - 1 else SHORT_ROW].batch(step))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = lr
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        losses.append(loss.detach())
        if step % 100 == 99 or step == total - 1:
            record["losses"].append([step + 1, round(torch.stack(losses).mean().item(), 4)])
            losses = []
            rate = (step + 1 - first) / (time.monotonic() - start)
            print(f"step {step + 1}/{total} loss {record['losses'][-1][1]:.4f} {rate * per_step / 1e6:.2f} M tokens/s "
                  f"{(total - step - 1) / rate:.0f} s to go", flush=True)
            if args.seconds and time.monotonic() - start > args.seconds:
                break
    record["steps_done"] = step + 1
    record["pieces"].append({"steps": step + 1 - first, "seconds": round(time.monotonic() - start),
                             "device": torch.cuda.get_device_name() if device == "cuda" else "CPU", "torch": torch.__version__})


def is_done(out):
    record = json.loads((out / "training.json").read_text()) if (out / "training.json").exists() else None
    return record is not None and record["steps_done"] >= record["steps"]


def plot(path, to):
    import matplotlib
    matplotlib.use("svg")
    from matplotlib import pyplot
    record = json.loads(path.read_text())
    figure, axes = pyplot.subplots(figsize=(7, 3.5))
    axes.plot([step * record["tokens_per_step"] / 1e6 for step, _ in record["losses"]], [loss for _, loss in record["losses"]])
    axes.set(xlabel="million tokens", ylabel="loss (answers in full, the rest at a tenth)", yscale="log")
    axes.grid(alpha=0.3, which="both")
    figure.tight_layout()
    figure.savefig(to, metadata={"Date": None})


def main():
    parser = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--preset", choices=sorted(PRESETS), default="full")
    parser.add_argument("--corpus", type=Path, help="a folder with a manifest.json, see corpus.py")
    parser.add_argument("--samples", type=int, help="instead of the preset's")
    parser.add_argument("--steps", type=int, help="instead of the preset's")
    parser.add_argument("--seconds", type=int, default=0, help="stop after this time, to go on later (0: at the end)")
    parser.add_argument("--lr", type=float, default=3e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fast", action="store_true", help="also operations that may differ from run to run")
    parser.add_argument("--prepare-only", action="store_true", help="stop once the data is there")
    parser.add_argument("--plot", type=Path, help="a training.json to draw the loss of")
    parser.add_argument("--to", type=Path)
    args = parser.parse_args()
    if args.plot:
        return plot(args.plot, args.to)
    if not args.out:
        parser.error("--out is missing")
    args.out.mkdir(parents=True, exist_ok=True)
    preset = PRESETS[args.preset]
    if not (args.out / "data.npz").exists() and not is_done(args.out):
        prepare(args, preset, args.out)
    if not args.prepare_only:
        train(args, preset, args.out)


if __name__ == "__main__":
    main()
