"""E-mails, support conversations, meeting notes, product reviews and news items: scripts of facts, each with several ways to state it
in the text (t) and in a summary (s). A sign "/" between spaces is a new line.
"""

from document_patterns import Pattern
from tables import table

SCRIPTS_TEXT = table("document_notes/scripts_text")
PLUS = """sound|handle|battery|colour|design|size|weight|fabric|finish|light|quiet motor|packaging|manual|price|long cable|
soft cover""".replace("\n", "").split("|")
MINUS = "lid|screen|zip|plug|app|stitching|smell|button|instructions|delivery|paint|switch|clip|strap|noise|surface".split("|")


class Script:
    """One script: facts of (text patterns, summary patterns), and titles."""

    def __init__(self, block):
        head, *lines = block.split("\n")
        self.genre, *titles = head.split(" | ")
        self.titles = [Pattern(title) for title in titles if "work1" not in title]
        self.facts = []
        for group in "\n".join(lines).split("\n--\n"):
            rows = [row for row in group.split("\n") if row]
            self.facts.append(([Pattern(row[3:]) for row in rows if row.startswith("t: ")],
                               [Pattern(row[3:]) for row in rows if row.startswith("s: ")]))


SCRIPTS = [Script(block) for block in SCRIPTS_TEXT.strip().removeprefix("## ").split("\n## ")]
GENRES = {genre: [script for script in SCRIPTS if script.genre == genre]
          for genre in ("email", "conversation", "meeting", "review", "news")}
EXTRAS = {
    "email": "I hope you are well.|Please excuse the short note.|It was good to see you last week.|The weather here is fine.",
    "meeting": "{p} was ill.|The coffee machine will be replaced.|{p} took the notes.|The old minutes were approved.",
    "review": "I ordered it for a friend in {t}.|The parcel came after {k} days.|My old one was from {c}.|The colour is green.",
    "news": "{p}, who lives nearby, was surprised.|The news was first reported by {c}.|The weather was fine.|Guests came from {u}.",
}
EXTRAS = {genre: [Pattern(line) for line in lines.split("|")] for genre, lines in EXTRAS.items()}


def note(writer, genre=None):
    """Writes an e-mail, conversation, meeting note, review or news item. Returns (text, told, script)."""
    rng = writer.rng
    genre = genre or rng.choice(list(GENRES))
    script = rng.choice(GENRES[genre])
    plus, minus = rng.choice(PLUS), rng.choice(MINUS)
    writer.values.update(plus1=plus, minus1=minus)
    pieces, told = [], {}
    keep = max(2, len(script.facts) - rng.choice([0, 0, 0, 1]))
    for index, (texts, sentences) in enumerate(script.facts[:keep]):
        pieces.append(writer.write(rng.choice(texts)))
        told[f"fact{index}"] = sentences
        if genre in EXTRAS and index < keep - 1 and rng.random() < 0.2:
            pieces.append(writer.write(rng.choice(EXTRAS[genre])))
    text = " ".join(pieces).replace(" / ", "\n").replace("/ ", "\n").replace(" \n", "\n")
    return text, told, script
