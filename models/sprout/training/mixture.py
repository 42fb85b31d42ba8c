"""What the model learns from, and in which shares: the generators of this folder and, if given, a further corpus."""

import random

import copying
import documents
import extraction
import knowledge
import memory
import support
import tickets
import tools
from samples import draw

# Shares of the samples, not of the tokens.
SHARES = {tickets: 0.13, documents: 0.18, knowledge: 0.12, extraction: 0.15, tools: 0.13, support: 0.13, memory: 0.11, copying: 0.05}
# With a corpus, this many samples of each kind for every generated one.
CORPUS_SHARES = {"tickets": 0.07, "texts": 0.06, "passages": 0.04, "dialogues": 0.05}
# Of knowledge: jobs on a given text, which tell nothing about the user.
BETWEEN = ("instructions", "sentiment", "language", "spam", "urgency", "topics")
# Running text is there for the language, not as answers.
TEXT_WEIGHT = 0.3


def generated(rng):
    """One sample of the generators."""
    module = rng.choices(list(SHARES), list(SHARES.values()))[0]
    return module.KINDS[draw(module.KINDS, rng)][0](rng)


def chained(rng):
    """Independent conversations one after the other in one, as people use a chat: what came before must not disturb."""
    messages = []
    for _ in range(rng.randint(2, 12)):
        sample = generated(rng)
        # What a system message asks for ends with its conversation.
        if "tools" not in sample and "messages" in sample and sample["messages"][0]["role"] != "system":
            messages += sample["messages"]
    return {"messages": messages} if messages else generated(rng)


def long_recall(rng):
    """A value told early and asked for after many turns about something else, up to the length of the context."""
    sample = memory.KINDS[rng.choice(memory.RECALL)][0](rng)
    *before, question, answer = sample["messages"]
    for _ in range(rng.randint(3, 40)):
        between = knowledge.KINDS[rng.choice(BETWEEN)][0](rng).get("messages", [{"role": "system"}])
        if between[0]["role"] != "system":
            before += between
    return {"messages": [*before, question, answer]}


def sample_of(seed, index, corpus):
    """Sample number `index` of the training data: the same for the same arguments, on any machine."""
    rng = random.Random(f"{seed}:{index}")
    kinds = [("generated", 0.96), ("chained", 0.03), ("long_recall", 0.01)]
    for name, share in CORPUS_SHARES.items():
        if getattr(corpus, "texts" if name == "passages" else name):
            kinds.append((name, share))
    kind = rng.choices([name for name, _ in kinds], [share for _, share in kinds])[0]
    if kind == "generated":
        return generated(rng)
    if kind == "chained":
        return chained(rng)
    if kind == "long_recall":
        return long_recall(rng)
    if kind == "tickets":
        return tickets.routed(rng, *rng.choice(corpus.tickets))
    if kind == "texts":
        return {"text": "", "completion": rng.choice(corpus.texts), "weight": TEXT_WEIGHT}
    if kind == "passages":
        return documents.running(rng, rng.choice(corpus.texts))
    return {"messages": rng.choice(corpus.dialogues)}
