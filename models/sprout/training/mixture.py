"""What the model learns from, and in which shares: the generators of this folder and, if given, a further corpus."""

import json
import random

import copying
import document_stories
import document_whole_contracts
import document_whole_reports
import documents
import extraction
import extraction_dense_home
import extraction_dense_work
import extraction_texts
import knowledge
import memory
import raw_prompts
import short_tasks
import support
import talk_account
import talk_cases
import talk_garden
import talk_orders
import talk_people
import talk_products
import talk_rules
import tickets
import tool_near_misses
import tool_wishes
import tool_work
import tools
from samples import draw

# Shares of the samples, not of the tokens.
SHARES = {
    tickets: 0.08,
    documents: 0.05, document_stories: 0.06, document_whole_reports: 0.07, document_whole_contracts: 0.05,
    knowledge: 0.04, talk_rules: 0.08,
    extraction: 0.05, extraction_texts: 0.08, extraction_dense_home: 0.06, extraction_dense_work: 0.06,
    tools: 0.03, tool_wishes: 0.09, tool_work: 0.07, tool_near_misses: 0.09,
    support: 0.02, talk_orders: 0.06, talk_cases: 0.06, talk_account: 0.04, talk_products: 0.05, talk_garden: 0.05,
    memory: 0.04, talk_people: 0.06, copying: 0.03, short_tasks: 0.03, raw_prompts: 0.03}
# With a corpus, this many samples of each kind for every generated one.
CORPUS_SHARES = {"tickets": 0.06, "texts": 0.04, "passages": 0.015, "slots": 0.02, "dialogues": 0.02}
# Jobs on a given text and small talk, which tell nothing about the user.
BETWEEN = [(knowledge, kind) for kind in ("instructions", "sentiment", "language", "spam", "urgency", "topics")] + [
    (talk_people, kind) for kind in ("simple", "limits", "written", "chat")]
# Running text is there for the language, not as answers.
TEXT_WEIGHT = 0.3


def generated(rng):
    """One sample of the generators."""
    module = rng.choices(list(SHARES), list(SHARES.values()))[0]
    return module.KINDS[draw(module.KINDS, rng)][0](rng)


# Of a conversation that fills most of the context: 3.8 characters of these texts make a token.
MOST_CHARACTERS = 14_500


def length_of(messages):
    return sum(len(message["content"]) + 40 for message in messages)


def chained(rng):
    """Independent conversations one after the other in one, as people use a chat: what came before must not disturb."""
    messages, most = [], rng.choice((1000, 3000, 6000, MOST_CHARACTERS))
    while length_of(messages) < most:
        sample = generated(rng)
        # What a system message asks for ends with its conversation.
        if "tools" not in sample and "messages" in sample and sample["messages"][0]["role"] != "system":
            if messages and length_of(messages + sample["messages"]) > MOST_CHARACTERS:
                break
            messages += sample["messages"]
    return {"messages": messages}


def between(rng, characters):
    """Turns about something else, `characters` long in all."""
    messages = []
    while length_of(messages) < characters:
        module, kind = rng.choice(BETWEEN)
        more = module.KINDS[kind][0](rng).get("messages", [{"role": "system"}])
        if more[0]["role"] != "system":
            messages += more
    return messages


def long_recall(rng, unseen=False, characters=None):
    """A value told early and asked for after many turns about something else, up to the length of the context."""
    sample = memory.KINDS[rng.choice(memory.RECALL)][0](rng, unseen=unseen)
    *before, question, answer = sample["messages"]
    far = between(rng, characters or rng.uniform(500, MOST_CHARACTERS - length_of(sample["messages"])))
    return {"messages": [*before, *far, question, answer], **({"check": sample["check"]} if "check" in sample else {})}


# Of talk_rules: what is asked stands in a given text.
GIVEN = ("rules", "things", "notes", "passages", "records", "accounts")
LEADS = ("{}", "Document:\n{}", "<document>\n{}\n</document>", "## Other documents\n{}", "For your information:\n{}")


def buried(rng, unseen=False, characters=None):
    """A given text among documents that have nothing to do with it, up to the length of the context, and the questions about it."""
    sample = talk_rules.KINDS[rng.choice(GIVEN)][0](rng, unseen=unseen)
    given = sample["messages"][0]
    others, most = [], characters or rng.uniform(500, MOST_CHARACTERS - length_of(sample["messages"]) - 1600)
    lead = rng.choice(LEADS)
    while sum(map(len, others)) < most:
        module, kind = rng.choice(((document_whole_reports, "reports routed"), (document_whole_contracts, "contracts routed")))
        content = module.KINDS[kind][0](rng)["messages"][0]["content"]
        if content.startswith("Document:\n"):
            others.append(lead.format(content.removeprefix("Document:\n").rsplit("\n\nClassify", 1)[0]))
    # A question may stand at the end of the given text, so that nothing may come after it.
    at = rng.randint(0, len(others)) if given["role"] == "system" else len(others)
    parts = [*others[:at], given["content"], *others[at:]]
    return {**sample, "messages": [{**given, "content": "\n\n".join(parts)}, *sample["messages"][1:]]}


SLOT_KEYS = {
    "time": ["time", "at", "booking_time", "hour"], "date": ["date", "day", "booking_date", "when"],
    "people": ["people", "guests", "party_size", "persons", "number_of_people"],
    "first_name": ["first_name", "firstName", "given_name"], "last_name": ["last_name", "lastName", "surname", "family_name"]}


def slots(rng, text, values):
    """What a guest says when booking, as JSON by a schema; null for what is not said."""
    names = [name for name in SLOT_KEYS if name in values or rng.random() < 0.25]
    rng.shuffle(names)
    properties, answer = {}, {}
    for name in names:
        key, kind = rng.choice(SLOT_KEYS[name]), "integer" if name == "people" else "string"
        properties[key] = {"type": kind if name in values and rng.random() < 0.6 else [kind, "null"]}
        answer[key] = values.get(name)
    schema = {"type": "object", "properties": properties, "required": list(properties)}
    ask = f"Extract the data from the text as JSON that follows this schema.\nSchema: {json.dumps(schema)}\nText: {text}"
    return {"messages": [{"role": "user", "content": ask}, {"role": "assistant", "content": json.dumps(answer, ensure_ascii=False)}]}


def sample_of(seed, index, corpus):
    """Sample number `index` of the training data: the same for the same arguments, on any machine."""
    rng = random.Random(f"{seed}:{index}")
    kinds = [("generated", 0.948), ("chained", 0.02), ("long_recall", 0.02), ("buried", 0.012)]
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
    if kind == "buried":
        return buried(rng)
    if kind == "tickets":
        return tickets.routed(rng, *rng.choice(corpus.tickets))
    if kind == "slots":
        return slots(rng, *rng.choice(corpus.slots))
    if kind == "texts":
        return {"text": "", "completion": rng.choice(corpus.texts), "weight": TEXT_WEIGHT}
    if kind == "passages":
        return documents.running(rng, rng.choice(corpus.texts))
    return rng.choice(corpus.dialogues)
