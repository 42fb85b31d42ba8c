"""Matters and texts of support tickets: what people write in their own words, for tickets.py.

STORIES are whole tickets, BILLING to OTHER problems with several phrasings each, ANY sentences about any noun, AROUND what stands
around a ticket without a meaning for its label, MESSAGES what programs say. Their notation is that of tickets.py: [a|b] is a
choice, {slot} a value. A line that begins with a space goes on with the one before.
"""

from tables import table
from words import ADJECTIVES, NOUNS, VERBS

# A letter (that of the label) and several sentences that hang together.
STORIES = table("ticket_stories/stories")

# Entries as in tickets.py.
BILLING = table("ticket_stories/billing")

TECHNICAL = table("ticket_stories/technical")

ACCOUNT = table("ticket_stories/account")

OTHER = table("ticket_stories/other")

# A letter and one clause about any thing at all: what is said of it tells the label, not the thing.
ANY = table("ticket_stories/any")

# What stands around a ticket or in it and tells nothing about its label: quotes, code, headers, requests on form. %slot%, ~ ends a line.
AROUND = table("ticket_stories/around")

# What programs say.
MESSAGES = table("ticket_stories/messages")

VALUES = {
    "language": "French|German|Spanish|Polish|Italian|Turkish|English|capital letters|one word|two lines",
}
LINE_STARTS = """admin network handling line access regional seasonal system meter support processing contract rounding green security
equipment delivery usage period balance energy content device basic standing transport platform booking zone general""".split()
LINE_ENDS = """adjustment fee charge supplement levy correction item surcharge package recovery position contribution option difference
add-on lump premium rate""".split()

# Words that would tell the label, and people.
LEFT_OUT = """account amount answer bank bill card contract deposit fee fund invoice money price receipt report request statement tax
target ticket key name passport permit licence label actor aunt author cleaner client chef cook cousin daughter dentist deer
director doctor driver editor engineer family farmer father friend ghost giant girl grandmother guard guest judge lady lawyer
manager minister mother neighbour nurse officer owner passenger patient person pilot player police prince pupil queen rider
sailor singer sister soldier staff student surgeon tailor teacher tenant twin vendor visitor waiter wife widow worker hour
news foot goose mouse tooth fish sheep sand scissors science trousers""".split()


def starts_plainly(word):
    """Whether "a" goes before it."""
    return word[0] not in "aeiou" and word not in LEFT_OUT and not word.startswith("hono")


def third(verb):
    """Such as "washes" of "wash"."""
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if verb[-1] == "y" and verb[-2] not in "aeiou" else verb + "s"


def ing(verb):
    """Such as "cutting" of "cut"."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb[-1] == "e" and verb[-2] not in "eoy":
        return verb[:-1] + "ing"
    short = sum(letter in "aeiou" for letter in verb) == 1 and verb[-2] in "aeiou" and verb[-1] not in "aeiouwxy"
    return verb + verb[-1] * (short or verb == "forget") + "ing"


def lines_of(text):
    return text.strip().replace("\n ", " ").split("\n")


THINGS = [noun for noun in NOUNS if starts_plainly(noun) and not noun.endswith(("s", "x", "z", "ch", "sh", "y", "f", "fe"))]
QUALITIES = [word for word in ADJECTIVES if starts_plainly(word)]
DEEDS = [(verb, third(verb), ing(verb)) for verb in VERBS]
MESSAGE_PARTS, AROUND_PARTS = ([line.replace("~", "\n").split("%") for line in lines_of(text)] for text in (MESSAGES, AROUND))
MARKS = ['""', '""', '""', "''", "``", "  ", "()"]


def inserted(parts, value):
    """`parts` with value(slot) for each second one, which is the name of a slot."""
    return "".join(value(part) if at % 2 else part for at, part in enumerate(parts))


def message(rng, value):
    """What a program says, mostly in quotation marks."""
    left, right = rng.choice(MARKS)
    return f"{left}{inserted(rng.choice(MESSAGE_PARTS), value)}{right}".strip()


def around(rng, value):
    """Something that tells nothing about a ticket's label."""
    return inserted(rng.choice(AROUND_PARTS), value)


def statement_line(rng):
    """A line of a bill that nobody understands: "Zone levy", "SYSTEM ADJUSTMENT 04"."""
    text = f"{rng.choice(LINE_STARTS)} {rng.choice(LINE_ENDS)}"
    style = rng.random()
    if style < 0.5:
        return text
    if style < 0.75:
        return text.capitalize()
    return f"{text.upper()} {rng.randint(1, 99):02d}" if style < 0.9 else f"{text[:3].upper()}-{text.split()[1][:3].upper()}"
