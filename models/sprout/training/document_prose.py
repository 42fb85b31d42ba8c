"""Whole short reports and contracts in plain prose without headings, as people write them, each with many open places.

A block is one document: its sentences in order, "~" before one that may be missing, "q:" before a question with its answer. The parties
of a contract stand in its first line.
"""

from document_patterns import Pattern, items
from tables import table

PROSE_TEXT = table("document_prose/prose_text")

# Sentences that may stand between the others, with names that are not the point.
REPORT_ASIDES = table("document_prose/report_asides").replace("~", "")
CONTRACT_ASIDES = table("document_prose/contract_asides")


class Story:
    """One document: `label`, `title`, the slots of the `parties`, `lines` of (pattern, whether it may be missing) and `questions`."""

    def __init__(self, block):
        head, *lines = block.split("\n")
        self.label, title, *rest = head.split(" | ")
        self.title = Pattern(title)
        self.parties = rest[0].split() if rest else []
        self.lines = [(Pattern(line.removeprefix("~ ")), line.startswith("~ ")) for line in lines if not line.startswith("q: ")]
        self.questions = [tuple(Pattern(part) for part in line[3:].split(" = ")) for line in lines if line.startswith("q: ")]


STORIES = [Story(block) for block in PROSE_TEXT.strip().removeprefix("## ").split("\n## ")]
BY_LABEL = {label: [story for story in STORIES if story.label == label] for label in ("report", "contract")}
ASIDES = {"report": [Pattern(line) for line in REPORT_ASIDES.strip().split("\n")],
          "contract": [Pattern(line) for line in CONTRACT_ASIDES.strip().split("\n")]}
SIGNATURES = items("Signed: {P} | {t}, {date}: {P} | Signed in {t} on {date} by {P}. | Signatures: {P}")


def prose(writer, label, words):
    """Writes a document of at least its own sentences, up to `words` words. Returns (sentences, story, parties)."""
    rng, values = writer.rng, writer.values
    story = rng.choice(BY_LABEL[label])
    for slot in story.parties:
        if slot[0] == "x":
            values[slot] = writer.entity(rng.choices("cpb", [50, 38, 12])[0])
    keep = 0.25 if words < 70 else 0.7
    chosen = [pattern for pattern, optional in story.lines if not optional or rng.random() < keep]
    size = sum(pattern.length for pattern in chosen)
    asides = rng.sample(ASIDES[label], 6)
    # At least one aside in most texts, more in longer ones, never before the second sentence.
    while asides and (size < words or len(asides) == 6 and rng.random() < 0.35):
        chosen.insert(rng.randint(2, len(chosen)), asides.pop())
        size += chosen[-1].length
    sentences = [writer.write(pattern) for pattern in chosen]
    parties = {values[slot] for slot in story.parties}
    return sentences, story, [entity.full for entity in writer.entities if entity in parties]
