"""Everyday texts with names, as they are written in news, e-mails and chats: {s} is what a text is about, of the kind of its list."""

from document_patterns import patterns
from tables import table

EVERYDAY = {
    "person": patterns(table("document_everyday/everyday1")),
    "organization": patterns(table("document_everyday/everyday2")),
    "location": patterns(table("document_everyday/everyday3")),
    "product": patterns(table("document_everyday/everyday4")),
    "event": patterns(table("document_everyday/everyday5")),
}
# Sentences with names, none of which is the main one: lists of people and places, prizes, works.
LISTS = patterns(table("document_everyday/lists"))
# Without names, to stand beside the others.
PLAIN = patterns(table("document_everyday/plain"))
WEIGHTS = {"person": 36, "organization": 24, "location": 18, "product": 12, "event": 10}
LETTERS = {"person": "ppppf", "organization": "cccbo", "location": "twlu", "product": "g", "event": "e"}


def everyday(writer, kind=None):
    """A short text. Returns (text, entity that it is about, number of its mentions)."""
    rng = writer.rng
    kind = kind or rng.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
    subject = writer.named(kind) if rng.random() < 0.2 else writer.entity(rng.choice(LETTERS[kind]))
    writer.values["s"] = subject
    pattern = rng.choice(EVERYDAY[kind])
    text = writer.write(pattern)
    if isinstance(pattern.parts[0], str) and pattern.parts[0][0].islower():
        # Chat without capitals and full stops.
        return text[0].lower() + text[1:], subject, writer.mentions[subject]
    return around(writer, [text]), subject, writer.mentions[subject]


def listed(writer):
    """A short text with several names."""
    return around(writer, [writer.write(writer.rng.choice(LISTS)) for _ in range(writer.rng.choices([1, 2], [8, 2])[0])])


def unnamed(writer):
    """A short text without names."""
    rng = writer.rng
    return " ".join(writer.write(pattern) for pattern in rng.sample(PLAIN, rng.choice([1, 2, 2, 3])))


def around(writer, pieces):
    """Sentences without names before and after."""
    rng = writer.rng
    if rng.random() < 0.12:
        pieces.insert(0, writer.write(rng.choice(PLAIN)))
    while rng.random() < 0.3 and len(pieces) < 4:
        pieces.append(writer.write(rng.choice(PLAIN)))
    return " ".join(pieces)
