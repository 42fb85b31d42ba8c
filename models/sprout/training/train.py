"""Trains the embedded model from scratch and writes a Hugging Face folder. A GPU takes minutes, a CPU hours.

    python train.py --out /tmp/s --dialogues 2000 --steps 200 --tokens-per-step 4096    a quick look
    python train.py --out /tmp/s                    all of it; ../README.md has the run that shipped
    python train.py --out /tmp/s --corpus DIR       with DIR's texts too; DIR/manifest.json names source and licence of each

Needs torch, transformers and tokenizers. The dialogues come from dialogues.py and facts.py; nothing else is read unless
--corpus names it. The loss counts the assistant's words in full and everybody else's at a tenth.
"""

import argparse
import json
import math
import time
from pathlib import Path

import torch
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import LlamaConfig, LlamaForCausalLM

from dialogues import dialogue

BOS, START, END = "<|endoftext|>", "<|im_start|>", "<|im_end|>"
CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
VOCAB = 4096
CONTEXT = 2048


def render(messages):
    """(text, is_assistant) pieces of one dialogue, as the chat template writes it."""
    for message in messages:
        yield f"{START}{message['role']}\n", False
        yield f"{message['content']}{END}", message["role"] == "assistant"
        yield "\n", False


def read_corpus(folder):
    """Dialogues of a further corpus: JSON lines of message lists, each file listed with its source and licence."""
    manifest = json.loads((folder / "manifest.json").read_text())
    dialogues = []
    for source in manifest["sources"]:
        for key in ("file", "source", "licence"):
            if not source.get(key):
                raise SystemExit(f"{folder}/manifest.json: every source needs a {key}")
        for line in (folder / source["file"]).read_text().splitlines():
            if line.strip():
                dialogues.append(json.loads(line))
    return dialogues, manifest["sources"]


def train_tokenizer(texts):
    tokenizer = Tokenizer(models.BPE())
    # Digits stand alone, so that an order number is copied digit by digit.
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)])
    tokenizer.decoder = decoders.ByteLevel()
    special = [AddedToken(text, special=True, normalized=False) for text in (BOS, START, END)]
    tokenizer.train_from_iterator(texts, trainers.BpeTrainer(
        vocab_size=VOCAB, special_tokens=special, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False))
    return tokenizer


def tokenize(tokenizer, dialogues):
    """All dialogues as one stream of ids with a loss weight each, separated by the end-of-text token."""
    bos = tokenizer.token_to_id(BOS)
    pieces, kinds = [], []
    for messages in dialogues:
        for text, assistant in render(messages):
            pieces.append(text)
            kinds.append(1.0 if assistant else 0.1)
        pieces.append(BOS)
        kinds.append(0.1)
    ids, weights = [], []
    for encoding, kind in zip(tokenizer.encode_batch_fast(pieces, add_special_tokens=False), kinds):
        ids += encoding.ids
        weights += [kind] * len(encoding.ids)
    assert bos is not None
    return torch.tensor(ids, dtype=torch.int32), torch.tensor(weights, dtype=torch.float16)


def build_model(tokenizer):
    config = LlamaConfig(
        vocab_size=VOCAB, hidden_size=256, intermediate_size=704, num_hidden_layers=8, num_attention_heads=8,
        num_key_value_heads=4, head_dim=32, max_position_embeddings=CONTEXT, rope_theta=10000.0, rms_norm_eps=1e-5,
        tie_word_embeddings=True, bos_token_id=tokenizer.token_to_id(BOS), eos_token_id=tokenizer.token_to_id(END),
        initializer_range=0.02)
    return LlamaForCausalLM(config)


def train(model, ids, weights, args, device):
    model.to(device).train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=args.lr, betas=(0.9, 0.95), weight_decay=0.05)
    ids, weights = ids.to(device), weights.to(device)
    start = time.monotonic()
    for step in range(args.steps):
        progress = max(step / args.steps, (time.monotonic() - start) / args.seconds if args.seconds else 0)
        if progress >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = args.lr * min(1, (step + 1) / 200) * (0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * progress)))
        # The last tenth sees full contexts, so that every position is trained.
        length = CONTEXT if progress > 0.9 else 512
        rows = max(1, args.tokens_per_step // length)
        at = torch.randint(0, len(ids) - length - 1, (rows, 1), device=device) + torch.arange(length + 1, device=device)
        batch, weight = ids[at].long(), weights[at][:, 1:].float()
        with torch.autocast(device, dtype=torch.bfloat16):
            logits = model(input_ids=batch[:, :-1]).logits
        loss = torch.nn.functional.cross_entropy(logits.float().flatten(0, 1), batch[:, 1:].flatten(), reduction="none")
        loss = (loss * weight.flatten()).sum() / weight.sum()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        if step % 200 == 0 or step == args.steps - 1:
            print(f"step {step} loss {loss.item():.4f} {time.monotonic() - start:.0f} s", flush=True)
    return step + 1, loss.item()


@torch.no_grad()
def sample_answers(model, tokenizer, device, questions):
    model.eval()
    end = tokenizer.token_to_id(END)
    for history in questions:
        messages = []
        for question in history:
            messages.append({"role": "user", "content": question})
            text = "".join(piece for piece, _ in render(messages)) + f"{START}assistant\n"
            ids = torch.tensor([tokenizer.encode(text).ids], device=device)
            out = model.generate(ids, attention_mask=torch.ones_like(ids), max_new_tokens=60, do_sample=False, eos_token_id=end, pad_token_id=end)
            answer = tokenizer.decode(out[0, ids.shape[1]:].tolist(), skip_special_tokens=True)
            messages.append({"role": "assistant", "content": answer})
            print(f"  > {question}\n    {answer}", flush=True)
        print(flush=True)


def save(model, tokenizer, out, facts):
    out.mkdir(parents=True, exist_ok=True)
    model.to(torch.bfloat16).save_pretrained(out, safe_serialization=True)
    tokenizer.save(str(out / "tokenizer.json"))
    config = json.loads((out / "config.json").read_text())
    config.pop("_name_or_path", None)
    (out / "config.json").write_text(json.dumps(config, indent=2, sort_keys=True) + "\n")
    end, bos = tokenizer.token_to_id(END), tokenizer.token_to_id(BOS)
    (out / "generation_config.json").write_text(json.dumps(
        {"bos_token_id": bos, "eos_token_id": [end, bos], "temperature": 0.7, "top_p": 0.9, "do_sample": True}, indent=2) + "\n")
    (out / "tokenizer_config.json").write_text(json.dumps(
        {"tokenizer_class": "PreTrainedTokenizerFast", "bos_token": BOS, "eos_token": END, "pad_token": BOS,
         "model_max_length": CONTEXT, "clean_up_tokenization_spaces": False, "chat_template": CHAT_TEMPLATE}, indent=2) + "\n")
    (out / "training.json").write_text(json.dumps(facts, indent=2) + "\n")


QUESTIONS = [
    ["Hi, I am Nora.", "Where is my order?", "K48213", "Can I change the day?", "Yes please.", "Thanks!"],
    ["My watering can arrived broken.", "It is order P10977.", "A new one please."],
    ["How often should I water tomatoes?", "My roses have yellow leaves."],
    ["Who are you?", "What is the capital of France?", "How long does delivery take?"],
]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--dialogues", type=int, default=150_000)
    parser.add_argument("--steps", type=int, default=12_000)
    parser.add_argument("--seconds", type=int, default=0, help="end the schedule after this time; 0: by --steps alone")
    parser.add_argument("--tokens-per-step", type=int, default=32_768)
    parser.add_argument("--lr", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--corpus", type=Path, help="a folder with manifest.json and JSON lines of message lists")
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"

    dialogues = [dialogue(args.seed, index) for index in range(args.dialogues)]
    sources = [{"file": "dialogues.py", "source": "written by the generator in this folder", "licence": "Apache-2.0"}]
    if args.corpus:
        more, listed = read_corpus(args.corpus)
        dialogues += more
        sources += listed
    tokenizer = train_tokenizer("".join(piece for piece, _ in render(messages)) for messages in dialogues[:30_000])
    ids, weights = tokenize(tokenizer, dialogues)
    model = build_model(tokenizer)
    parameters = sum(p.numel() for p in model.parameters())
    print(f"{len(dialogues)} dialogues, {len(ids)} tokens, {parameters} parameters, {device}", flush=True)
    steps, loss = train(model, ids, weights, args, device)
    sample_answers(model, tokenizer, device, QUESTIONS)
    save(model, tokenizer, args.out, {
        "parameters": parameters, "dialogues": len(dialogues), "corpus_tokens": len(ids), "steps": steps,
        "tokens_per_step": args.tokens_per_step, "seed": args.seed, "last_loss": round(loss, 4), "sources": sources})


if __name__ == "__main__":
    main()
