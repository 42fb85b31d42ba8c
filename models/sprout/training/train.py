"""Trains the embedded model from scratch and writes a Hugging Face folder.

    python train.py --out DIR                        on a GPU
    python train.py --out DIR --preset cpu           a smaller one without a GPU, a night
    python train.py --out DIR --seconds 480          stops after that time; the same line again goes on
    python train.py --out DIR --corpus DIR           with more text: see corpus.py
    torchrun --nproc-per-node 2 train.py --out DIR   on two GPUs of one machine, with twice the tokens a step
    python train.py --plot DIR/training.json --to docs/sprout-loss.svg

Needs torch, numpy, tokenizers and safetensors (matplotlib for --plot). The samples are made while the training runs, by the other
cores, and each is seen twice. The same arguments give the same samples and, on the same kind of machine, the same weights. The loss
counts answers in full and everybody else's words at a tenth.

DIR gets the model and what a later run goes on from: tokenizer.json, weights-N.safetensors (fp32), optimizer.pt. Without
optimizer.pt, where only the weights were kept, the optimizer starts anew and warms up.
"""

import argparse
import collections
import itertools
import json
import math
import multiprocessing
import os
import random
import time
from pathlib import Path

import numpy
import torch
from safetensors.torch import load_file, save_file
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers
from torch import distributed
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
        "steps": 30_000, "tokens_per_step": 65_536, "tokenizer_samples": 40_000},
    "cpu": {
        "shape": {"hidden_size": 192, "intermediate_size": 512, "num_hidden_layers": 5, "num_attention_heads": 3, "num_key_value_heads": 1,
                  "head_dim": 64, "vocab_size": 8192},
        "steps": 4000, "tokens_per_step": 4096, "tokenizer_samples": 10_000},
    "smoke": {
        "shape": {"hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2, "num_attention_heads": 2, "num_key_value_heads": 1,
                  "head_dim": 32, "vocab_size": 1024},
        "steps": 20, "tokens_per_step": 4096, "tokenizer_samples": 500},
}
# Most steps see short rows, which are cheaper. What is longer, and one in LONG_SHARE of the rest, goes into rows as long as the context.
SHORT_ROW, LONG_SHARE = 1024, 8
JOB_SAMPLES = 1000  # of a worker at a time
# Every job's rows come twice, the second time after this many jobs: two GPUs read faster than 30 cores write.
AGAIN_AFTER = 200
OTHERS_WEIGHT = 0.1
PIECE_BYTES = 15 << 20  # of a file of weights
SAVE_SECONDS = 120  # between two of the states that a run which was cut off goes on from
STARTED = time.monotonic()


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


_corpus, _tokenizer = None, None


def set_up_worker(folder, tokenizer):
    global _corpus, _tokenizer
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    _corpus = Corpus(folder)
    _tokenizer = tokenizer and Tokenizer.from_file(str(tokenizer))


def texts_of(job):
    """Text of samples [begin, end), for the tokenizer's training."""
    seed, begin, end = job
    return ["".join(text for text, _ in chat.pieces(mixture.sample_of(seed, index, _corpus))) for index in range(begin, end)]


def rows_of(job):
    """Samples [begin, end) as {row: (ids, weights)}, the number of their tokens."""
    seed, begin, end = job
    rng = random.Random(f"{seed}:rows:{begin}")
    samples = {SHORT_ROW: [], CONTEXT: []}
    for index in range(begin, end):
        try:
            sample = mixture.sample_of(seed, index, _corpus)
        except LookupError as error:  # One sample in millions must not end a run.
            print(f"sample {index} of seed {seed}: {error!r}", flush=True)
            continue
        parts = list(chat.pieces(sample)) + [(chat.END_OF_TEXT, "completion" in sample)]
        encoded = _tokenizer.encode_batch_fast([text for text, _ in parts], add_special_tokens=False)
        ids = numpy.concatenate([numpy.array(e.ids, dtype=numpy.uint16) for e in encoded])
        weights = [round(100 * (sample.get("weight", 1.0) if is_answer else OTHERS_WEIGHT)) for _, is_answer in parts]
        row = CONTEXT if len(ids) > SHORT_ROW or rng.randrange(LONG_SHARE) == 0 else SHORT_ROW
        samples[row].append((ids, numpy.repeat(numpy.array(weights, dtype=numpy.uint8), [len(e.ids) for e in encoded])))
    return {row: pack(of_row, row) for row, of_row in samples.items() if of_row}, sum(len(i) for s in samples.values() for i, _ in s)


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


def workers_of(args, tokenizer=None):
    """A pool of processes and their number: one for each core that no training process needs. tokenizer: a path. (Not its text: more
    than a pipe holds would start the processes one after the other, a minute for 30 of them.)"""
    ranks = int(os.environ.get("WORLD_SIZE", 1))
    count = max(1, (os.cpu_count() - ranks) // ranks)
    return multiprocessing.get_context("spawn").Pool(count, initializer=set_up_worker, initargs=(args.corpus, tokenizer)), count


def make_tokenizer(args, preset, out):
    """Writes tokenizer.json, trained on the first samples."""
    count = preset["tokenizer_samples"]
    workers, _ = workers_of(args)
    with workers:
        texts = (text for part in workers.imap(texts_of, [(args.seed, i, min(i + 500, count)) for i in range(0, count, 500)]) for text in part)
        train_tokenizer(texts, preset["shape"]["vocab_size"]).save(str(out / "tokenizer.json"))


class Batches:
    """Batches without end, from samples that other processes make meanwhile: the same in every run with the same arguments.

    Of several ranks each takes every other job. `jobs` counts those used, of all ranks, to go on from; `samples` and `tokens` what
    was in those of this rank."""

    def __init__(self, args, out, tokens_per_step, first_job, rank=0, ranks=1):
        self.pool, workers = workers_of(args, out / "tokenizer.json")
        self.seed, self.tokens_per_step, self.ranks = args.seed, tokens_per_step, ranks
        self.jobs, self.samples, self.tokens = first_job, 0, 0
        self.numbers = itertools.count(first_job + rank, ranks)
        self.asked = collections.deque()
        self.waiting, self.once = {SHORT_ROW: [], CONTEXT: []}, collections.deque()
        for _ in range(4 * workers):
            self._ask()

    def _ask(self):
        number = next(self.numbers)
        self.asked.append(self.pool.apply_async(rows_of, ((self.seed, number * JOB_SAMPLES, (number + 1) * JOB_SAMPLES),)))

    def next(self):
        """ids [rows, row + 1] uint16 and weights [rows, row + 1] uint8 in hundredths, rows of either length."""
        while True:
            for row, arrays in self.waiting.items():
                count = self.tokens_per_step // row
                if sum(len(ids) for ids, _ in arrays) >= count:
                    ids, weights = (numpy.concatenate(parts) for parts in zip(*arrays))
                    self.waiting[row] = [(ids[count:], weights[count:])]
                    return ids[:count], weights[:count]
            rows, tokens = self.asked.popleft().get()
            self._ask()
            self.jobs += self.ranks
            self.samples += JOB_SAMPLES
            self.tokens += tokens
            self.once.append(rows)
            for rows in [rows] + ([self.once.popleft()] if len(self.once) > AGAIN_AFTER else []):
                for row, arrays in rows.items():
                    self.waiting[row].append(arrays)

    def close(self):
        self.pool.terminate()


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
                if not self.state[p]:
                    self.state[p]["momentum"] = torch.zeros_like(p)
                shapes.setdefault(p.shape, []).append(p)
            for shape, parameters in shapes.items():
                gradients, momenta = [p.grad for p in parameters], [self.state[p]["momentum"] for p in parameters]
                torch._foreach_lerp_(momenta, gradients, 1 - group["momentum"])
                updates = torch.stack(torch._foreach_lerp(gradients, momenta, group["momentum"]))
                updates = orthogonal(updates) if shape[0] <= shape[1] else orthogonal(updates.mT).mT
                torch._foreach_mul_(parameters, 1 - group["lr"] * group["weight_decay"])
                torch._foreach_add_(parameters, list(updates.to(parameters[0].dtype).unbind()), alpha=-group["lr"] * 0.2 * math.sqrt(max(shape)))


def optimizers_of(model, lr):
    matrices = [p for name, p in model.named_parameters() if p.dim() == 2 and name != "embed.weight"]
    others = [p for name, p in model.named_parameters() if p.dim() != 2 or name == "embed.weight"]
    return [Muon(matrices, lr), torch.optim.AdamW(others, lr, betas=(0.9, 0.95), weight_decay=0.0)]


# ---- training

def save_weights(weights, out):
    """fp32, in files of at most PIECE_BYTES. Returns their paths, each with ".new" at its end."""
    pieces, size = [{}], 0
    for name, tensor in weights.items():
        bytes_ = tensor.numel() * 4
        if size and size + bytes_ > PIECE_BYTES:
            pieces.append({})
            size = 0
        pieces[-1][name] = tensor.float().cpu().contiguous()
        size += bytes_
    paths = [out / f"weights-{i}.safetensors.new" for i in range(len(pieces))]
    for path, piece in zip(paths, pieces):
        save_file(piece, path)
    return paths


def save_state(model, optimizers, record, out):
    """What a later run goes on from; the files of the state before are there until all of the new ones are."""
    paths = save_weights(model.state_dict(), out)
    paths += [out / "optimizer.pt.new", out / "training.json.new"]
    torch.save([optimizer.state_dict() for optimizer in optimizers], paths[-2])
    write_json(paths[-1], record)
    for path in paths:
        path.replace(path.with_suffix(""))


def load_weights(out):
    return {name: tensor for path in sorted(out.glob("weights-*.safetensors")) for name, tensor in load_file(path).items()}


def loss_of(model, ids, weights):
    """Mean of the tokens' losses by weight. ids, weights [rows, row + 1]."""
    # Few CPUs have arithmetic for bf16; without, it is five times slower than fp32.
    with torch.autocast(ids.device.type, dtype=torch.bfloat16, enabled=ids.device.type == "cuda"):
        logits = model(ids[:, :-1])
    losses = F.cross_entropy(logits.float().flatten(0, 1), ids[:, 1:].flatten(), reduction="none")
    weights = weights[:, 1:].flatten()
    return (losses * weights).sum() / weights.sum()


def train(args, preset, out, rank, ranks):
    device = f"cuda:{rank}" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(args.seed)
    if not args.fast:
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
        torch.use_deterministic_algorithms(True)
        torch.utils.deterministic.fill_uninitialized_memory = False
    torch.set_float32_matmul_precision("high")
    shape = {**preset["shape"], "max_position_embeddings": CONTEXT, "rms_norm_eps": 1e-5, "rope_theta": 10000.0}
    model = Llama(shape).to(device)
    optimizers = optimizers_of(model, args.lr)
    record = {"preset": args.preset, "parameters": sum(p.numel() for p in model.parameters()), "seed": args.seed, "lr": args.lr,
              "steps_done": 0, "jobs_done": 0, "samples": 0, "tokens": 0, "sources": Corpus(args.corpus).sources, "pieces": [], "losses": []}
    warm_from = 0
    if (out / "training.json").exists():
        record = json.loads((out / "training.json").read_text())
        model.load_state_dict(load_weights(out))
        if (out / "optimizer.pt").exists():
            for optimizer, state in zip(optimizers, torch.load(out / "optimizer.pt", map_location=device)):
                optimizer.load_state_dict(state)
        else:
            warm_from = record["steps_done"]
    record["steps"] = args.steps or record.get("steps", preset["steps"])
    if record["steps_done"] < record["steps"]:
        take_steps(model, optimizers, record, warm_from, preset["tokens_per_step"], args, out, rank, ranks)
    if rank == 0:
        export(model.state_dict(), shape, Tokenizer.from_file(str(out / "tokenizer.json")), out)
        print(f"{out}: {record['steps_done']} of {record['steps']} steps", flush=True)


def rate_of(step, steps, warm_from):
    """Share of the learning rate: up over 100 steps, then level, from the middle on straight down to nothing."""
    return min(1, (step - warm_from + 1) / 100, 2 * (1 - step / steps))


def take_steps(model, optimizers, record, warm_from, tokens_per_step, args, out, rank, ranks):
    """The steps that `record` says are left, or as many as args.seconds allow, and the state now and then and at the end."""
    device = next(model.parameters()).device
    first, steps, before = record["steps_done"], record["steps"], dict(record)
    batches = Batches(args, out, tokens_per_step, record["jobs_done"], rank, ranks)
    if rank == 0:
        print(f"{record['parameters']} parameters, {ranks} x {device.type}, {ranks * tokens_per_step} tokens a step", flush=True)
    step_loss = torch.compile(loss_of, dynamic=False) if device.type == "cuda" else loss_of
    parameters = list(model.parameters())
    piece = {"tokens_per_step": ranks * tokens_per_step, "torch": torch.__version__,
             "device": f"{ranks} x {torch.cuda.get_device_name()}" if device.type == "cuda" else "CPU"}
    record["pieces"].append(piece)
    start, losses = time.monotonic(), []
    saved = start

    def note(step):
        piece.update({"steps": step + 1 - first, "seconds": round(time.monotonic() - start)})
        record.update({"steps_done": step + 1, "jobs_done": batches.jobs, "samples": before["samples"] + batches.samples * ranks,
                       "tokens": before["tokens"] + batches.tokens * ranks})
        if rank == 0:
            save_state(model, optimizers, record, out)

    for step in range(first, steps):
        ids, weights = (torch.from_numpy(array.astype(dtype)).to(device, non_blocking=True)
                        for array, dtype in zip(batches.next(), (numpy.int32, numpy.float32)))
        loss = step_loss(model, ids.long(), weights)
        loss.backward()
        losses.append(loss.detach())
        if ranks > 1:
            average_gradients(parameters)
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = record["lr"] * rate_of(step, steps, warm_from)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        if step % 100 == 99 or step == steps - 1:
            record["losses"].append([step + 1, round(torch.stack(losses).mean().item(), 4)])
            losses = []
            rate = (step + 1 - first) / (time.monotonic() - start)
            if rank == 0:
                print(f"step {step + 1}/{steps} loss {record['losses'][-1][1]:.4f} {rate * tokens_per_step * ranks / 1e6:.2f} M tokens/s "
                      f"{(steps - step - 1) / rate:.0f} s to go", flush=True)
            if time.monotonic() - saved > SAVE_SECONDS:
                note(step)
                saved = time.monotonic()
        if args.seconds and step % 10 == 9 and agreed(time.monotonic() - STARTED > args.seconds, device, ranks):
            break
    note(step)
    batches.close()


def average_gradients(parameters):
    flat = torch.cat([p.grad.flatten() for p in parameters])
    distributed.all_reduce(flat, distributed.ReduceOp.SUM)
    flat /= distributed.get_world_size()
    for p, gradient in zip(parameters, flat.split([p.numel() for p in parameters])):
        p.grad.copy_(gradient.view_as(p))


def agreed(is_over, device, ranks):
    """Whether it is over for the first rank, so that all stop at the same step."""
    if ranks == 1:
        return is_over
    flag = torch.tensor([is_over], device=device, dtype=torch.int32)
    distributed.broadcast(flag, 0)
    return bool(flag.item())


def plot(path, to):
    import matplotlib
    matplotlib.use("svg")
    from matplotlib import pyplot
    record = json.loads(path.read_text())
    figure, axes = pyplot.subplots(figsize=(7, 3.5))
    per_step = record["pieces"][0]["tokens_per_step"]
    axes.plot([step * per_step / 1e6 for step, _ in record["losses"]], [loss for _, loss in record["losses"]])
    axes.set(xlabel="million tokens", ylabel="loss (answers in full, the rest at a tenth)", yscale="log")
    axes.grid(alpha=0.3, which="both")
    figure.tight_layout()
    figure.savefig(to, metadata={"Date": None})


def main():
    parser = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--preset", choices=sorted(PRESETS), default="full")
    parser.add_argument("--corpus", type=Path, help="a folder with a manifest.json, see corpus.py")
    parser.add_argument("--steps", type=int, help="instead of the preset's; may change when a run goes on")
    parser.add_argument("--seconds", type=float, default=0, help="stop after this time, counted from the start of the program, to go on later (0: at the end)")
    parser.add_argument("--lr", type=float, default=3e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fast", action="store_true", help="also operations that may differ from run to run")
    parser.add_argument("--plot", type=Path, help="a training.json to draw the loss of")
    parser.add_argument("--to", type=Path)
    args = parser.parse_args()
    if args.plot:
        return plot(args.plot, args.to)
    if not args.out:
        parser.error("--out is missing")
    args.out.mkdir(parents=True, exist_ok=True)
    preset = PRESETS[args.preset]
    rank, ranks = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
    if ranks > 1:
        if torch.cuda.is_available():
            torch.cuda.set_device(rank)
        distributed.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
    if rank == 0 and not (args.out / "tokenizer.json").exists():
        make_tokenizer(args, preset, args.out)
    if ranks > 1:
        distributed.barrier()
    train(args, preset, args.out, rank, ranks)
    if ranks > 1:
        distributed.destroy_process_group()


if __name__ == "__main__":
    main()
