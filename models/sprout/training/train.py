"""Trains the embedded model from scratch and writes a Hugging Face folder.

    python train.py --out DIR                        on a GPU
    python train.py --out DIR --preset cpu           a smaller one without a GPU, a night
    python train.py --out DIR --seconds 480          stops after that time; the same line again goes on
    python train.py --out DIR --corpus DIR           with more text: see corpus.py
    torchrun --nproc-per-node 2 train.py --out DIR   on two GPUs of one machine, with twice the tokens a step
    python train.py --plot DIR/training.json --to docs/sprout-loss.svg

Needs torch, numpy, tokenizers and safetensors (matplotlib for --plot). The samples are made while the training runs, by the other
cores; in a long run most are seen twice. The same arguments give the same samples and, uninterrupted and on the same kind and number
of GPUs, the same weights. The loss counts answers in full, running text at three tenths and everybody else's words at a tenth.

DIR gets the model and what a later run goes on from: tokenizer.json, training.json, weights-N.safetensors (fp32), optimizer.pt. Without
optimizer.pt, where only the weights were kept, the optimizer starts anew and warms up.
"""

import argparse
import collections
import concurrent.futures
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
from safetensors import safe_open
from safetensors.torch import save_file
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
LEARNING_RATE = 3e-3
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


def pieces_of(seed, index):
    """The pieces of a sample, or none where its generator fails: one in millions must not end a run, and more do (see Batches)."""
    try:
        sample = mixture.sample_of(seed, index, _corpus)
        return sample, list(chat.pieces(sample))
    except Exception as error:  # noqa: BLE001
        print(f"sample {index} of seed {seed} cannot be made: {error!r}", flush=True)
        return None, []


def texts_of(job):
    """Text of samples [begin, end), for the tokenizer's training."""
    seed, begin, end = job
    return ["".join(text for text, _ in pieces_of(seed, index)[1]) for index in range(begin, end)]


def rows_of(job):
    """Samples [begin, end) as {row: (ids, weights)}, and their number and that of their tokens."""
    seed, begin, end = job
    rng = random.Random(f"{seed}:rows:{begin}")
    samples = {SHORT_ROW: [], CONTEXT: []}
    for index in range(begin, end):
        sample, pieces = pieces_of(seed, index)
        if sample is None:
            continue
        pieces.append((chat.END_OF_TEXT, "completion" in sample))
        encoded = _tokenizer.encode_batch_fast([text for text, _ in pieces], add_special_tokens=False)
        ids = numpy.concatenate([numpy.array(e.ids, dtype=numpy.uint16) for e in encoded])
        weights = [round(100 * (sample.get("weight", 1.0) if is_answer else OTHERS_WEIGHT)) for _, is_answer in pieces]
        row = CONTEXT if len(ids) > SHORT_ROW or rng.randrange(LONG_SHARE) == 0 else SHORT_ROW
        samples[row].append((ids, numpy.repeat(numpy.array(weights, dtype=numpy.uint8), [len(e.ids) for e in encoded])))
    made = [ids for of_row in samples.values() for ids, _ in of_row]
    return {row: pack(of_row, row) for row, of_row in samples.items() if of_row}, len(made), sum(map(len, made))


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
    """An executor and the number of its processes: of this rank's share of the cores, all but one. tokenizer: a path. (Not its text: more
    than a pipe holds would start the processes one after the other, a minute for 30 of them.)"""
    ranks = int(os.environ.get("WORLD_SIZE", 1))
    count = max(1, len(os.sched_getaffinity(0)) // ranks - 1)
    return concurrent.futures.ProcessPoolExecutor(
        count, multiprocessing.get_context("spawn"), initializer=set_up_worker, initargs=(args.corpus, tokenizer)), count


def make_tokenizer(args, preset, out):
    """Writes tokenizer.json, trained on the first samples."""
    count = preset["tokenizer_samples"]
    workers, _ = workers_of(args)
    with workers:
        jobs = [(args.seed, i, min(i + 500, count)) for i in range(0, count, 500)]
        tokenizer = train_tokenizer((text for part in workers.map(texts_of, jobs) for text in part), preset["shape"]["vocab_size"])
    path = out / "tokenizer.json.new"
    tokenizer.save(str(path))
    path.replace(path.with_suffix(""))


class Batches:
    """Batches without end, from samples that other processes make meanwhile: the same in every run with the same arguments.

    Of several ranks each takes every other job. `next_job` is the first that no rank has used; `samples` and `tokens` count what this
    rank's jobs held."""

    def __init__(self, args, out, tokens_per_step, first_job, rank=0, ranks=1):
        self.workers, count = workers_of(args, out / "tokenizer.json")
        self.seed, self.tokens_per_step, self.ranks = args.seed, tokens_per_step, ranks
        self.next_job, self.samples, self.tokens = first_job, 0, 0
        self.numbers = itertools.count(first_job + rank, ranks)
        self.asked = collections.deque()
        self.waiting, self.to_come_again = {SHORT_ROW: [], CONTEXT: []}, collections.deque()
        for _ in range(4 * count):
            self._ask()

    def _ask(self):
        number = next(self.numbers)
        self.asked.append(self.workers.submit(rows_of, (self.seed, number * JOB_SAMPLES, (number + 1) * JOB_SAMPLES)))

    def next(self):
        """ids [rows, row + 1] uint16 and weights [rows, row + 1] uint8 in hundredths, rows of either length."""
        while True:
            for row, arrays in self.waiting.items():
                count = self.tokens_per_step // row
                if sum(len(ids) for ids, _ in arrays) >= count:
                    ids, weights = (numpy.concatenate(parts) for parts in zip(*arrays))
                    self.waiting[row] = [(ids[count:], weights[count:])]
                    return ids[:count], weights[:count]
            self._take(*self.asked.popleft().result())
            self._ask()

    def _take(self, rows, samples, tokens):
        self.next_job += self.ranks
        self.samples += samples
        self.tokens += tokens
        if samples < 0.99 * JOB_SAMPLES:
            raise SystemExit(f"{JOB_SAMPLES - samples} of {JOB_SAMPLES} samples could not be made: see the messages above")
        self.to_come_again.append(rows)
        for rows in [rows] + ([self.to_come_again.popleft()] if len(self.to_come_again) > AGAIN_AFTER else []):
            for row, arrays in rows.items():
                self.waiting[row].append(arrays)

    def close(self):
        self.workers.shutdown(wait=False, cancel_futures=True)


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

def save_weights(weights, steps_done, out):
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
        save_file(piece, path, metadata={"steps_done": str(steps_done)})
    return paths


def save_state(model, optimizers, record, out):
    """What a later run goes on from; the files of the state before are there until all of the new ones are."""
    paths = save_weights(model.state_dict(), record["steps_done"], out)
    paths += [out / "optimizer.pt.new", out / "training.json.new"]
    torch.save({"steps_done": record["steps_done"], "states": [optimizer.state_dict() for optimizer in optimizers]}, paths[-2])
    write_json(paths[-1], record)
    for path in paths:
        path.replace(path.with_suffix(""))


def load_weights(out, steps_done):
    """The state's weights. Those of another step, from a run that was cut off just while it saved, are an error."""
    weights = {}
    for path in sorted(out.glob("weights-*.safetensors")):
        with safe_open(path, "pt") as file:
            if (file.metadata() or {}).get("steps_done", str(steps_done)) != str(steps_done):
                raise SystemExit(f"{path} is not of step {steps_done}, which training.json speaks of: the run was cut off while it saved. "
                                 "Begin anew in an empty folder.")
            weights.update({name: file.get_tensor(name) for name in file.keys()})
    if not weights:
        raise SystemExit(f"{out} has a training.json, but no weights-N.safetensors to go on from")
    return weights


def loss_of(model, ids, weights):
    """Mean of the tokens' losses by weight. ids, weights [rows, row + 1]."""
    # Few CPUs have arithmetic for bf16; without, it is five times slower than fp32.
    with torch.autocast(ids.device.type, dtype=torch.bfloat16, enabled=ids.device.type == "cuda"):
        logits = model(ids[:, :-1])
    losses = F.cross_entropy(logits.float().flatten(0, 1), ids[:, 1:].flatten(), reduction="none")
    weights = weights[:, 1:].flatten()
    return (losses * weights).sum() / weights.sum()


def begun(args, preset, sources, out):
    """The record of training.json, or a new one. Arguments that do not fit what is there are an error."""
    if not (out / "training.json").exists():
        if (out / "config.json").exists():
            raise SystemExit(f"{out} holds a model that this script did not make there: take another folder")
        return {"preset": args.preset, "seed": args.seed, "lr": args.lr or LEARNING_RATE, "steps": args.steps or preset["steps"],
                "steps_done": 0, "jobs_done": 0, "samples": 0, "tokens": 0, "warm_from": 0, "sources": sources, "pieces": [], "losses": []}
    record = json.loads((out / "training.json").read_text())
    for name, given in (("preset", args.preset), ("seed", args.seed), ("lr", args.lr)):
        if given is not None and given != record[name]:
            raise SystemExit(f"{out} was begun with --{name} {record[name]}: go on with that, or take another folder")
    if [source["sha256"] for source in sources] != [source["sha256"] for source in record["sources"]]:
        raise SystemExit(f"{out} was begun with another --corpus: go on with that, or take another folder")
    if args.steps and args.steps < record["steps_done"]:
        raise SystemExit(f"--steps {args.steps}: {out} has {record['steps_done']} already")
    if args.steps and args.steps > record["steps"] and record["steps_done"] == record["steps"]:
        record["warm_from"] = record["steps_done"]  # its learning rate had come down to nothing
    record["steps"] = args.steps or record["steps"]
    return record


def train(args, preset, record, out, rank, ranks):
    device = f"cuda:{rank}" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(args.seed)
    if not args.fast:
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
        torch.use_deterministic_algorithms(True)
        torch.utils.deterministic.fill_uninitialized_memory = False
    torch.set_float32_matmul_precision("high")
    shape = {**preset["shape"], "max_position_embeddings": CONTEXT, "rms_norm_eps": 1e-5, "rope_theta": 10000.0}
    model = Llama(shape).to(device)
    record["parameters"] = sum(p.numel() for p in model.parameters())
    optimizers = optimizers_of(model, record["lr"])
    if record["steps_done"]:
        model.load_state_dict(load_weights(out, record["steps_done"]))
        state = torch.load(out / "optimizer.pt", map_location=device) if (out / "optimizer.pt").exists() else {}
        if state.get("steps_done") == record["steps_done"]:
            for optimizer, state in zip(optimizers, state["states"]):
                optimizer.load_state_dict(state)
        else:
            record["warm_from"] = record["steps_done"]
    if record["steps_done"] < record["steps"]:
        take_steps(model, optimizers, record, preset["tokens_per_step"], args, out, rank, ranks)
    if rank == 0:
        export(model.state_dict(), shape, Tokenizer.from_file(str(out / "tokenizer.json")), out)
        print(f"{out}: {record['steps_done']} of {record['steps']} steps", flush=True)


def rate_of(step, steps, warm_from):
    """Share of the learning rate: up over 100 steps, then level, from the middle on straight down to nothing."""
    return min(1, (step - warm_from + 1) / 100, 2 * (1 - step / steps))


def take_steps(model, optimizers, record, tokens_per_step, args, out, rank, ranks):
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

    def note_loss(step):
        if losses:
            loss = all_of(torch.stack(losses).mean().reshape(1), ranks).mean().item()
            record["losses"].append([step + 1, round(loss, 4)])
            losses.clear()

    def save(step):
        note_loss(step)
        counts = all_of(torch.tensor([batches.next_job, batches.samples, batches.tokens], device=device), ranks)
        piece.update({"steps": step + 1 - first, "seconds": round(time.monotonic() - start)})
        record.update({"steps_done": step + 1, "jobs_done": counts[:, 0].max().item(),
                       "samples": before["samples"] + counts[:, 1].sum().item(), "tokens": before["tokens"] + counts[:, 2].sum().item()})
        if rank == 0:
            save_state(model, optimizers, record, out)

    try:
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
                    group["lr"] = record["lr"] * rate_of(step, steps, record["warm_from"])
                optimizer.step()
                optimizer.zero_grad(set_to_none=True)
            if step % 100 == 99:
                note_loss(step)
                rate = (step + 1 - first) / (time.monotonic() - start)
                if rank == 0:
                    print(f"step {step + 1}/{steps} loss {record['losses'][-1][1]:.4f} {rate * tokens_per_step * ranks / 1e6:.3f} M tokens/s "
                          f"{(steps - step - 1) / rate:.0f} s to go", flush=True)
            if step % 10 == 9 and step < steps - 1:
                # All ranks do as the first one's clock says.
                now = time.monotonic()
                flags = torch.tensor([args.seconds and now - STARTED > args.seconds, now - saved > SAVE_SECONDS], device=device)
                is_over, is_time_to_save = all_of(flags, ranks)[0].tolist()
                if is_over:
                    break
                if is_time_to_save:
                    save(step)
                    saved = time.monotonic()
        save(step)
    finally:
        batches.close()


def all_of(tensor, ranks):
    """The tensors of all ranks, in a new first dimension."""
    if ranks == 1:
        return tensor[None]
    found = [torch.empty_like(tensor) for _ in range(ranks)]
    distributed.all_gather(found, tensor)
    return torch.stack(found)


def average_gradients(parameters):
    flat = torch.cat([p.grad.flatten() for p in parameters])
    distributed.all_reduce(flat, distributed.ReduceOp.SUM)
    flat /= distributed.get_world_size()
    for p, gradient in zip(parameters, flat.split([p.numel() for p in parameters])):
        p.grad.copy_(gradient.view_as(p))


def plot(path, to):
    import matplotlib
    matplotlib.use("svg")
    from matplotlib import pyplot
    record = json.loads(path.read_text())
    figure, axes = pyplot.subplots(figsize=(7, 3.5))
    # Pieces of a run may differ in the number of GPUs.
    tokens, begin = [], 0
    ends = [(sum(piece["steps"] for piece in record["pieces"][:i + 1]), piece) for i, piece in enumerate(record["pieces"])]
    for step, _ in record["losses"]:
        per_step = next(piece["tokens_per_step"] for end, piece in ends if step <= end)
        tokens.append((tokens[-1] if tokens else 0) + (step - begin) * per_step)
        begin = step
    axes.plot([count / 1e6 for count in tokens], [loss for _, loss in record["losses"]])
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
    parser.add_argument("--lr", type=float, help=f"{LEARNING_RATE} unless given")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fast", action="store_true", help="also operations that may differ from run to run")
    parser.add_argument("--plot", type=Path, help="a training.json to draw the loss of")
    parser.add_argument("--to", type=Path)
    args = parser.parse_args()
    if args.plot:
        if not args.to:
            parser.error("--plot needs --to, the picture")
        return plot(args.plot, args.to)
    if not args.out:
        parser.error("--out is missing")
    if args.steps is not None and args.steps < 1:
        parser.error(f"--steps {args.steps}: at least 1")
    args.out.mkdir(parents=True, exist_ok=True)
    preset = PRESETS[args.preset]
    sources = Corpus(args.corpus).sources
    record = begun(args, preset, sources, args.out)
    rank, ranks = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
    if ranks > 1:
        if torch.cuda.is_available():
            torch.cuda.set_device(rank)
        distributed.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
    if rank == 0 and not (args.out / "tokenizer.json").exists():
        make_tokenizer(args, preset, args.out)
    if ranks > 1:
        distributed.barrier()
    ids = Tokenizer.from_file(str(args.out / "tokenizer.json")).get_vocab_size()
    if ids != preset["shape"]["vocab_size"]:
        raise SystemExit(f"{args.out}/tokenizer.json has {ids} ids, the preset {args.preset} {preset['shape']['vocab_size']}: take another folder")
    train(args, preset, record, args.out, rank, ranks)
    if ranks > 1:
        distributed.destroy_process_group()


if __name__ == "__main__":
    main()
