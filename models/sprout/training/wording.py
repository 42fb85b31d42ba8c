"""Wordings with alternatives: "[Where|When] is my [order|parcel][, please|]?" stands for twelve sentences, and groups may nest.

parse() turns such a text into a tree, once, at import; speak() draws one sentence of it. Slots such as {name} stay as they are.
"""


def _alternatives(text, at):
    """Parses from `at` up to the closing bracket or the end: the alternatives and where the parser stopped."""
    options, parts, start = [], [], at
    while True:
        mark = text[at:at + 1]
        if mark in ("[", "|", "]", ""):
            if start < at:
                parts.append(text[start:at])
            if mark == "[":
                group, at = _alternatives(text, at + 1)
                parts.append(group)
            else:
                options.append(parts[0] if len(parts) == 1 and isinstance(parts[0], str) else tuple(parts) if parts else "")
                parts = []
                if mark in ("]", ""):
                    return options, at
            start = at + 1
        at += 1


def parse(text):
    """A tree: a str, a tuple of parts in a row, or a list of alternatives."""
    options, _ = _alternatives(text, 0)
    return options if len(options) > 1 else options[0]


def parse_lines(text):
    """One tree for each line that is not empty."""
    return [parse(line.strip()) for line in text.strip().splitlines() if line.strip()]


def speak(rng, tree):
    """One sentence of a tree."""
    if isinstance(tree, str):
        return tree
    if isinstance(tree, list):
        return speak(rng, tree[int(rng.random() * len(tree))])
    return "".join([part if isinstance(part, str) else speak(rng, part) for part in tree])


def capital(text):
    """With a capital first letter; an e-mail address stays as it is."""
    return text if "@" in text.partition(" ")[0] else text[:1].upper() + text[1:]
