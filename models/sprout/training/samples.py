"""Prints samples of a generator module."""

import argparse
import random


def draw(kinds, rng):
    """The name of one kind, by weight."""
    return rng.choices(list(kinds), [weight for _, weight in kinds.values()])[0]


def show(kinds):
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", choices=sorted(kinds))
    parser.add_argument("--unseen", action="store_true", help="with the values kept back for evaluation")
    args = parser.parse_args()
    for index in range(args.count):
        rng = random.Random(f"{args.seed}:{index}")
        kind = args.kind or draw(kinds, rng)
        sample = kinds[kind][0](rng, unseen=args.unseen)
        print(f"--- {kind}")
        for tool in sample.get("tools", []):
            print(f"[tool] {tool}")
        for message in sample.get("messages", []):
            print(f"[{message['role']}] {message['content']}{message.get('tool_calls', '')}")
        if "text" in sample:
            print(f"{sample['text']}|{sample['completion']}")
        if "check" in sample:
            print(f"(check: {sample['check']})")
