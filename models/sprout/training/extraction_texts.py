"""JSON extraction from whole small texts: e-mails, chats, notes, reviews, reports, adverts, minutes, diaries...

_COMMON and the _SCENES_ texts hold the situations in a small notation, read by _read():

    # title | voice               a situation; voice: i (someone writes), n (a jotted note), p (public text), r (report)
    > a | b                       how it may begin (always first)
    - a | b                       asides, with values {~maker} of the same kind that nobody asks for
    % name phone                  fields of _COMMON that belong to it too
    & contact sender = name phone fields that may stand in an object of their own
    key: maker args; keys; descriptions   a field, followed by indented sentences that state it:
     a {key} | b {key}            "^" in front: first, "$": last; "yes: " or an option in front: the value of a boolean or an enum

Sentences use the brackets of wording.py. A sentence may state several fields; each is stated once. {key.a} has an article before it,
{key.on} a preposition where a date needs one; neither is part of the value.
"""

import datetime
import json

from drawing import styled
from lexicon import DAYS, MONTHS, Lexicon, casual
from samples import show
from tables import table
from wording import capital, parse, parse_lines, speak

_COMMON = table("extraction_texts/common")

_SCENE_TEXT = table("extraction_texts/scene_text")


# Values: what stands in the text, what the answer holds, and the text with an article or a preposition

_NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_CURRENCIES = [("${}", "USD", 4), ("€{}", "EUR", 4), ("£{}", "GBP", 4), ("{} euros", "EUR", 4), ("{} dollars", "USD", 2),
               ("{} pounds", "GBP", 2), ("{} EUR", "EUR", 1.5), ("EUR {}", "EUR", 0.7), ("{} CHF", "CHF", 0.7), ("{} €", "EUR", 1)]
_CURRENCY_WEIGHTS = [weight for _, _, weight in _CURRENCIES]


def _an(text):
    return f"an {text}" if text[0].lower() in "aeio" or text[:3].lower() in ("umb", "unl", "und", "ups") else f"a {text}"


def _ordinal(day):
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def _joined_list(rng, some):
    if len(some) == 1:
        return some[0]
    style = rng.random()
    if style < 0.12:
        return ", ".join(some)
    return ", ".join(some[:-1]) + (", and " if len(some) > 2 and style < 0.3 else " and ") + some[-1]


def _simple(method, *arguments):
    def make(rng, lex, form):
        text = getattr(lex, method)(*arguments)
        return text, text
    return lambda args: make


_ARTICLES = ("a ", "an ", "the ", "my ", "our ", "your ", "his ", "her ", "their ")


def _bare(values):
    """The values without an article or a possessive before them."""
    return {value: value.split(" ", 1)[1] if value.startswith(_ARTICLES) and not value.startswith(("a few ", "a lot", "a little", "a bit "))
            else value for value in values}


def _pick(args):
    values = [value.strip() for value in args.split(",") if value.strip()]
    bare = _bare(values)

    def make(rng, lex, form):
        text = values[int(rng.random() * len(values))]
        return text, bare[text]
    return make


def _company(rng, lex, form):
    """A company: "Inc." always has its stop, "Ltd" never has one, so that the end of a sentence leaves no doubt."""
    def draw():
        name = lex.company()
        return f"{name}." if name.endswith(" Inc") else name.removesuffix(".") if name.endswith(" Ltd.") else name
    text = lex._draw(draw)
    return text, text


def _thing(args):
    """A thing, sometimes of a make."""
    values = [value.strip() for value in args.split(",")]

    def make(rng, lex, form):
        text, roll = values[int(rng.random() * len(values))], rng.random()
        if roll < 0.22:
            text = f"{lex.invented_name()} {text}"
        elif roll < 0.28:
            text = f"{lex.invented_name()} {text} {rng.choice(('Pro', 'Mini', 'XL', 'Plus', '2', '300', 'S', 'Duo', 'Max'))}"
        return text, text
    return make


def _int(args):
    low, high = (int(part) for part in args.split())

    def make(rng, lex, form):
        number = int(low + (high - low + 1) * rng.random() ** 1.3)
        if number > 12 or rng.random() < 0.5:
            return f"{number:,}" if number > 9999 or number > 999 and rng.random() < 0.5 else str(number), number
        return _NUMBER_WORDS[number], number
    return make


def _digits(args):
    """Numbers that are never written out, such as years, pages or rooms."""
    low, high = (int(part) for part in args.split())

    def make(rng, lex, form):
        number = rng.randint(low, high)
        return str(number), number
    return make


def _num(args):
    low, high = (float(part) for part in args.split())

    def make(rng, lex, form):
        number = round(low + (high - low) * rng.random(), 1)
        return (str(int(number)), int(number)) if number == int(number) else (str(number), number)
    return make


def _measure(args):
    """A number with its unit: "12 kg", as a text or as a number."""
    unit, low, high = args.rsplit(" ", 2)
    low, high = float(low), float(high)

    def make(rng, lex, form):
        number = low + (high - low) * rng.random()
        number = round(number, 1) if high < 20 and rng.random() < 0.5 else round(number)
        number = int(number) if number == int(number) else number
        text = f"{number:,}{'' if unit in ('°C', '%') else ' '}{unit}"
        return text, text if form == "string" else number
    return make


def _money(args):
    low, high = (int(part) for part in args.split())

    def make(rng, lex, form):
        roll = rng.random()
        number = low + (high - low) * rng.random() ** 1.6
        if high >= 100000:
            number = round(number / 500) * 500
        elif high >= 5000 and roll < 0.7:
            number = round(number / 50) * 50 if number > 500 else round(number)
        elif roll < 0.45:
            number = round(number)
        else:
            number = int(number) + rng.choice((0.5, 0.99, 0.9, 0.95, 0.25, 0.75, 0.2, round(rng.random(), 2), round(rng.random(), 2)))
        number = round(number, 2)
        whole = number == int(number)
        amount = f"{int(number):,}" if whole and rng.random() < 0.85 else f"{number:,.2f}"
        if "," in amount and rng.random() < 0.25:
            amount = amount.replace(",", "")
        shape, code, _ = rng.choices(_CURRENCIES, _CURRENCY_WEIGHTS)[0]
        text = shape.format(amount)
        return text, text if form == "string" else code if form == "code" else int(number) if whole else number
    return make


def _date(tense):
    def make(rng, lex, form):
        day = datetime.date(rng.randint(2022, 2027), rng.randint(1, 12), rng.randint(1, 28))
        month, number, week = MONTHS[day.month - 1], day.day, DAYS[day.weekday()]
        if form == "iso":
            text = rng.choice((f"{number} {month} {day.year}", f"{month} {number}, {day.year}", f"{_ordinal(number)} {month} {day.year}",
                               f"{number:02d}.{day.month:02d}.{day.year}", f"{number} {month[:3]} {day.year}", day.isoformat(),
                               f"{week}, {number} {month} {day.year}", f"{week} {number} {month} {day.year}",
                               f"{month} {_ordinal(number)}, {day.year}"))
            return text, day.isoformat()
        roll = rng.random()
        if tense and roll < 0.22:
            week = rng.choice(DAYS)
            text = rng.choice(("yesterday", f"last {week}", f"last {week}", "two weeks ago", "three days ago", "a week ago")
                              if tense == "past" else
                              ("tomorrow", f"next {week}", f"next {week}", f"this {week}", "the day after tomorrow"))
        elif roll < 0.4:
            text = rng.choice(DAYS)
        else:
            text = rng.choice((f"{number} {month}", f"{month} {number}", f"{month} {_ordinal(number)}", f"{_ordinal(number)} {month}",
                               f"{week}, {number} {month}", f"{week} {number} {month}", f"{number} {month} {day.year}",
                               f"{month} {number}, {day.year}", f"{number:02d}/{day.month:02d}/{day.year}", f"{number} {month[:3]}",
                               f"{number:02d}.{day.month:02d}.", f"the {_ordinal(number)} of {month}", f"the {_ordinal(number)}"))
        return text, text.removeprefix("the ") if text.startswith("the ") and text != "the day after tomorrow" else text
    return lambda args: make


_RELATIVE = ("yesterday", "last ", "two weeks", "three days", "a week", "tomorrow", "next ", "this ", "the day after")


def _time(args):
    low, high = (int(part) for part in args.split()) if args else (7, 21)

    def make(rng, lex, form):
        hour, minute = rng.randint(low, high), rng.choice((0, 0, 15, 30, 45, 10, 20, 40, 50, 5, 25))
        half, short = "am" if hour < 12 else "pm", (hour - 1) % 12 + 1
        clock = f"{hour}:{minute:02d}" if rng.random() < 0.6 or hour > 9 else f"{hour:02d}:{minute:02d}"
        tail = f":{minute:02d}" if minute else ""
        text = rng.choice((clock, clock, f"{short}{tail} {half}", f"{short}{tail}{half}", f"{short}{tail.replace(':', '.')} {half}"))
        if form != "24" and rng.random() < 0.1:
            text = rng.choice((f"half past {_NUMBER_WORDS[short]}", f"{short} o'clock", f"quarter to {_NUMBER_WORDS[short]}",
                               f"{_NUMBER_WORDS[short]} o'clock"))
        return text, f"{hour:02d}:{minute:02d}" if form == "24" else text
    return make


def _code(args):
    """Codes: 9 stands for a digit, A for a capital letter, the rest for itself; small letters for capitals that stay."""
    shapes = args.split()
    short = min(sum(c in "9A" for c in shape) for shape in shapes)

    def make(rng, lex, form):
        def draw():
            shape = shapes[int(rng.random() * len(shapes))]
            return "".join(str(int(rng.random() * 10)) if c == "9" else "ABCDEFGHJKLMNPRSTUVWXYZ"[int(rng.random() * 23)] if c == "A"
                           else c.upper() for c in shape)
        # A code of one or two signs may have no unseen variant.
        text = lex._draw(draw) if short > 2 else draw()
        return text, text
    return make


def _list(args):
    low, high, values = args.split(" ", 2)
    low, high, values = int(low), int(high), [value.strip() for value in values.split(",")]
    bare = _bare(values)

    def make(rng, lex, form):
        some = rng.sample(values, rng.randint(low, high))
        return _joined_list(rng, some), [bare[value] for value in some]
    return make


def _people(args):
    low, high = (int(part) for part in args.split())

    def make(rng, lex, form):
        full = rng.random() < 0.4
        some = list(dict.fromkeys(lex.person() if full or rng.random() < 0.1 else lex.first_name() for _ in range(rng.randint(low, high))))
        return _joined_list(rng, some), some
    return make


def _goods(args):
    """Things with how many there are: "two mugs, a lamp and 3 towels", from "mug/mugs, lamp/lamps"."""
    low, high, values = args.split(" ", 2)
    low, high, values = int(low), int(high), [value.strip().split("/") for value in values.split(",")]

    def make(rng, lex, form):
        shown, value, words = [], [], rng.random() < 0.55
        times = rng.random() < 0.12
        for one, many in rng.sample(values, rng.randint(low, high)):
            count = rng.choice((1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12, 20))
            name = one if count == 1 else many
            if count == 1:
                shown.append(f"1x {name}" if times else _an(name) if words and rng.random() < 0.6 else f"{'one' if words else '1'} {name}")
            else:
                shown.append(f"{count}x {name}" if times else f"{_NUMBER_WORDS[count] if words and count <= 12 else count} {name}")
            value.append((name, count))
        return _joined_list(rng, shown), value
    return make


def _doses(args):
    """Ingredients with amounts, from "flour 200-500 g, eggs 2-4"."""
    low, high, values = args.split(" ", 2)
    low, high = int(low), int(high)
    parts = []
    for value in values.split(","):
        name, rest = value.strip().rsplit(":", 1)
        span, _, unit = rest.strip().partition(" ")
        parts.append((name, *(int(n) for n in span.split("-")), unit))

    def make(rng, lex, form):
        shown, value = [], []
        for name, least, most, unit in rng.sample(parts, rng.randint(low, high)):
            number = rng.randint(least, most)
            number = number // 10 * 10 if number > 60 else number
            amount = f"{number} {unit}" if unit else str(number)
            shown.append(f"{amount} {'of ' if unit in ('tablespoons', 'cups', 'teaspoons', 'pinches', 'cloves') else ''}{name}")
            value.append((name, amount))
        return _joined_list(rng, shown), value
    return make


def _titled(args):
    """A title of a book, film, talk or club."""
    def make(rng, lex, form):
        noun = lex.noun_phrase()
        last, name, mood = noun.split()[-1].title(), lex.invented_name(), rng.choice(_MOODS)
        text = rng.choice((f"The {noun.title()}", noun.title(), name, capital(_an(f"{mood} {last}")), f"{name} and the {last}",
                           f"The {last} of {name}", f"{mood} {last}", f"Letters from {name}"))
        return text, text
    return make


_MOODS = "Quiet Long Silent Little Broken Golden Second Last Hidden Slow Northern Paper Distant Brave Bitter Crooked Early Lost".split()


def _venue(args):
    """The name of a place: "The Copper Kettle", from kinds such as "Café, Bistro"."""
    kinds = [kind.strip() for kind in args.split(",")]

    def make(rng, lex, form):
        def draw():
            root = lex.invented_name() if rng.random() < 0.5 else rng.choice(_ROOTS)
            kind = rng.choice(kinds)
            if root in kind:
                root = rng.choice("Lavender Marigold Juniper Sparrow Amber".split())
            return kind.replace("*", root) if "*" in kind else f"{root} {kind}"
        text = lex._draw(draw)
        return text, text
    return make


_ROOTS = """Copper Old Mill Harbour Linden Blue Heron Rosewood Swan Anchor Orchard Lantern Castle Meadow Riverside Station Golden Fox Park
Green Oak Bellevue Northgate Seaview Juniper Abbey Corner Market Chapel Hill Lakeside Sunrise Ivy Willow Falcon Granary Cedar""".split()

_MAKERS = {
    "person": _simple("person"), "first": _simple("first_name"), "last": _simple("last_name"), "company": lambda args: _company,
    "firm": _simple("company", False), "city": _simple("city"), "address": _simple("street_address"), "email": _simple("email"),
    "phone": _simple("phone"), "order": _simple("order_number"), "name": _simple("invented_name"), "pick": _pick, "thing": _thing,
    "int": _int, "digits": _digits, "num": _num, "measure": _measure, "money": _money, "date": _date(""), "past": _date("past"),
    "next": _date("next"), "time": _time, "code": _code, "list": _list, "people": _people, "goods": _goods, "doses": _doses,
    "title": _titled, "venue": _venue,
}
_TYPES = {"int": "integer", "digits": "integer", "num": "number", "list": "array", "people": "array", "goods": "objects",
          "doses": "objects", "bool": "boolean", "enum": "enum"}


def _maker(spec):
    name, _, args = spec.strip().partition(" ")
    return _MAKERS[name](args.strip())


# Reading the situations

class Field:
    """Something that a text may tell and a schema may ask for."""

    def __init__(self, line):
        self.name, _, rest = line.partition(": ")
        spec, keys, *about = rest.split(";")
        self.spec = spec.strip()
        self.maker_name, _, args = self.spec.partition(" ")
        self.type = _TYPES.get(self.maker_name, "string")
        self.keys = keys.split()
        self.about = [text.strip() for text in about[0].split(" / ")] if about else []
        self.make = None if self.type in ("boolean", "enum") else _maker(self.spec)
        self.options = [[word.strip() for word in option.split("=")] for option in args.split(",")] if self.type == "enum" else []
        self.sentences = []

    def said(self, value):
        """The sentences that state `value`."""
        return [sentence for sentence in self.sentences if sentence.label in (None, value)]


class Sentence:
    def __init__(self, text, label=None):
        self.place = text[0] if text[0] in "^$" else ""
        self.tree = parse(text[len(self.place):].strip())
        self.label = label
        self.slots = list(dict.fromkeys(slot.split(".")[0] for slot in _slots(text) if slot[0] != "~"))


def _slots(text):
    return [part.split("}")[0] for part in text.split("{")[1:]]


def _split(text):
    """The alternatives of a line, which stand between bars outside of brackets."""
    parts, depth, start = [], 0, 0
    for at, c in enumerate(text):
        if c == "[":
            depth += 1
        elif c == "]":
            depth -= 1
        elif c == "|" and not depth:
            parts.append(text[start:at])
            start = at + 1
    parts.append(text[start:])
    return [part.strip() for part in parts if part.strip()]


class Scene:
    def __init__(self, title, voice):
        self.title, self.voice = title, voice
        self.fields, self.leads, self.asides, self.groups = {}, [], [], []


def _read(text, common=None):
    """The situations of a text in the notation that is told above; `common` has the fields that "%" takes in."""
    scenes, field = [], None
    for line in text.strip("\n").splitlines():
        mark, rest = line[:1], line[1:].strip()
        if mark == "#":
            title, _, voice = rest.partition("|")
            scenes.append(Scene(title.strip(), voice.strip() or "i"))
        elif mark == ">":
            scenes[-1].leads += [Sentence(part) for part in _split(rest)]
        elif mark == "-":
            scenes[-1].asides += [Sentence(part) for part in _split(rest)]
        elif mark == "%":
            for name in rest.split():
                scenes[-1].fields[name] = common[name]
        elif mark == "&":
            parents, _, names = rest.partition("=")
            scenes[-1].groups.append((parents.split(), names.split()))
        elif mark == " ":
            label, colon, tail = rest.partition(": ")
            known = colon and (field.type == "boolean" and label in ("yes", "no") or
                               field.type == "enum" and any(label == option[0] for option in field.options))
            if known:
                field.sentences += [Sentence(part, label) for part in _split(tail)]
            else:
                field.sentences += [Sentence(part) for part in _split(rest)]
        elif mark:
            field = Field(line)
            scenes[-1].fields[field.name] = field
    for scene in scenes:
        # What states several fields belongs to each of them.
        for field in list(scene.fields.values()):
            for sentence in field.sentences:
                for name in sentence.slots:
                    other = scene.fields.get(name)
                    if other is not None and other is not field and sentence.label is None and sentence not in other.sentences:
                        other.sentences.append(sentence)
    return scenes


# Texts

class World:
    """The values of one text."""

    def __init__(self, rng, unseen, forms):
        self.rng, self.lex, self.forms = rng, Lexicon(rng, unseen), forms
        self.texts, self.values, self.strange = {}, {}, []

    def add(self, field):
        if field.type == "boolean":
            self.values[field.name] = self.rng.random() < 0.5
            if not field.said("yes" if self.values[field.name] else "no"):
                self.values[field.name] = not self.values[field.name]
        elif field.type == "enum":
            told = [option[0] for option in field.options if field.said(option[0])]
            self.values[field.name] = told[int(self.rng.random() * len(told))]
        else:
            for _ in range(9):
                text, value = field.make(self.rng, self.lex, self.forms.get(field.name, ""))
                if text not in self.texts.values():
                    break
            self.texts[field.name], self.values[field.name] = text, value

    def label(self, field):
        value = self.values.get(field.name)
        return ("yes" if value else "no") if field.type == "boolean" else value

    def fill(self, sentence):
        text = speak(self.rng, sentence.tree)
        head, *parts = text.split("{")
        out = [head]
        for part in parts:
            slot, rest = part.split("}", 1)
            name, _, form = slot.partition(".")
            if name[0] == "~":
                shown = self.other(name[1:])
            else:
                shown = self.texts[name]
            title = next((title for title in _TITLES if out[-1].endswith(title)), "")
            if title and name in self.texts and self.values[name] == self.texts[name]:
                self.values[name] = title + shown  # belongs to the name
            if form == "a":
                shown = _an(shown)
            elif form == "on" and not shown.startswith(_RELATIVE):
                shown = f"on {shown}"
            if rest[:1] == "." and shown[-1:] == ".":
                rest = rest[1:]
            out += [shown, rest]
        text = "".join(out)
        if head or text.startswith(("on ", *_ARTICLES)) or isinstance(self.values.get(parts[0].partition("}")[0]), int):
            text = capital(text)
        return text if text[-1:] in ".!?:,)" else text + "."

    def other(self, spec):
        """A value of the same kind that is not the one that is asked for."""
        make = _OTHERS.get(spec) or _OTHERS.setdefault(spec, _maker(spec))
        taken = " ".join(str(text) for text in self.texts.values()).lower()
        for _ in range(30):
            text, _ = make(self.rng, self.lex, "")
            if text.lower() not in taken and text not in self.strange:
                break
        self.strange.append(text)
        return text


_TITLES = ("Dr ", "Mr ", "Mrs ", "Ms ")
_OTHERS = {}
_STARTS = {"i": ["Also, ", "Oh, and ", "By the way, ", "Just so you know, ", "And ", "Well, ", "So, ", "For what it's worth, ", "FYI, ",
                 "One more thing: "],
           "n": ["NB: ", "Also: ", "PS: "], "p": [], "r": ["Note: ", "In addition, "]}
_LOWERED = frozenset("The My We Our It It's There This That You Your They He She If When All Please A An In At On After What Somebody "
                     "Someone Everything Nothing Nobody".split())
_CLOSINGS = parse_lines("""
[Thanks|Thank you|Many thanks|Cheers|Ta|Thanks in advance|Thanks a lot|Thx][!|.|]
[Hope that helps|Hope that's all you need|Let me know if you need anything else|Any questions, just ask|Shout if anything's unclear].
[Looking forward to hearing from you|Hope to hear from you soon|Talk soon|Speak soon|Have a good one|Have a lovely day][!|.]
[Sorry for the long message|Sorry, that got long|Right, back to work|Anyway, that's it from me|Anyway, gotta run|That's all for now].""")
_FILLERS = {
    "i": """
[Hope you're well|Hope you had a good weekend|Hope all's well at your end|Sorry to bother you|Sorry it took me so long to write] |
[It's been a mad week|It has been one of those days|We've had nothing but rain here|The heat here is unbearable|I'm typing this on my \
phone] |
[I've never written to you before|I wasn't sure who to ask|Not sure if this is the right address|I hope I'm in the right place here] |
[I did look on your website first|I couldn't find anything about it online|I tried the phone first but only got music|The queue on the \
phone was endless] |
[My {~pick sister, brother, flatmate, neighbour, colleague, aunt, mother-in-law} {~first} told me to write to you|{~first} says hi|\
{~first} from next door found this hilarious] |
[I was at the dentist until {~time}|I'm on the train to {~city} right now|I'm sitting in a café in {~city} as I write this] |
[My last job in {~city} was nothing like this|Back in {~digits 2009 2021} this would have been unthinkable|I turned {~int 30 70} last \
week, would you believe it].""",
    "n": """
[Coffee's run out again|Printer's jammed again|Lights in the corridor are still flickering|Phone's been ringing all day] |
[{~first} is on holiday till {~date}|{~first} is off sick|{~first} covers for me after {~time}|Saw {~first} briefly, nothing new] |
[Rest is as usual|Everything else quiet|Nothing else to add|More later|Written in a hurry, sorry].""",
    "p": """
[See you there|Tell your friends|Please share|Spread the word][!|.] |
[Last year {~int 40 400} people came|The idea came from {~person}|The photo was taken by {~person}|Our page has been online since \
{~digits 2008 2021}] |
[Dogs on a lead are fine|There is a bus stop just outside|Parking is limited|The café next door opens at {~time}].""",
    "r": """
[No further comments|The rest is on file|Nothing else was noted|Copies have been filed|A follow-up is not planned at present] |
[The form was filled in by {~person}|{~person} was informed|The previous entry is dated {~date}|Page {~digits 2 40} of the log was left \
blank].""",
}

_FILLERS = {voice: [Sentence(part) for part in _split(text)] for voice, text in _FILLERS.items()}


def _told(rng, world, scene, names):
    """Sentences that state the fields `names`, the first and the last in their places."""
    left = list(names)
    first = last = None
    middle = []

    def usable(sentence, own=None):
        return all(slot in left for slot in sentence.slots) and not (sentence.place == "^" and first or sentence.place == "$" and last)

    leads = [lead for lead in scene.leads if usable(lead)]
    if leads and (rng.random() < 0.9 or scene.voice in "pr"):
        lead = leads[int(rng.random() * len(leads))]
        first = world.fill(lead)
        left = [name for name in left if name not in lead.slots]
    rng.shuffle(left)
    while left:
        field = scene.fields[left[0]]
        fitting = [sentence for sentence in field.said(world.label(field)) if usable(sentence)]
        if not fitting:
            return None
        if len(fitting) > 1 and rng.random() < 0.3:
            joint = [sentence for sentence in fitting if len(sentence.slots) > 1]
            fitting = joint or fitting
        sentence = fitting[int(rng.random() * len(fitting))]
        text = world.fill(sentence)
        left = [name for name in left[1:] if name not in sentence.slots]
        if sentence.place == "^":
            first = text
        elif sentence.place == "$":
            last = text
        else:
            middle.append(text)
    return first, middle, last


def _text(rng, world, scene, names, keep):
    """The whole text, or None if `names` cannot be stated together."""
    told = _told(rng, world, scene, names)
    if told is None:
        return None
    first, middle, last = told
    room = 7 - len(middle) - bool(first) - bool(last)
    count = min(rng.choices((0, 1, 2, 3), (3, 5, 4, 2))[0], room)
    asides = [aside for aside in scene.asides if all(slot in names for slot in aside.slots)]
    fillers = [filler for filler in _FILLERS[scene.voice] if rng.random() < 0.06]
    for aside in (rng.sample(asides, min(count, len(asides))) + fillers)[-max(count, 1):] if count else []:
        middle.insert(rng.randint(0, len(middle)), world.fill(aside))
    starts = _STARTS[scene.voice]
    if starts:
        for at in range(1, len(middle)):
            if rng.random() < 0.1 and middle[at].split()[0] in _LOWERED:
                middle[at] = rng.choice(starts) + middle[at][0].lower() + middle[at][1:]
    if scene.voice == "i" and last is None and room > 0 and rng.random() < 0.3:
        last = speak(rng, rng.choice(_CLOSINGS))
    parts = ([first] if first else []) + middle + ([last] if last else [])
    return _laid_out(rng, scene.voice, parts, keep, first, last)


def _laid_out(rng, voice, parts, keep, first, last):
    style = rng.random()
    if voice == "i" and style < 0.12 or voice == "n" and style < 0.25:
        bare = not any(value.endswith(".") for value in keep)
        text = "\n".join(part.removesuffix(".") if bare else part for part in parts)
    elif voice == "i" and style < 0.25 and len(parts) > 2:
        inner = " ".join(parts[bool(first):len(parts) - bool(last)])
        text = "\n\n".join(part for part in (first, inner, last) if part)
    elif voice == "n" and style < 0.35:
        text = " - ".join(part if part.endswith(keep) else part.removesuffix(".") for part in parts)
    else:
        text = " ".join(parts)
    if voice in "in" and rng.random() < 0.3:
        text = casual(rng, text.replace("\n", " \n "), keep).replace(" \n ", "\n")
    return text.strip()


# Schemas

class Ask:
    """What a schema asks for: a field under a key, of a type."""

    def __init__(self, field, key, type, form, about, nullable, options):
        self.field, self.key, self.type, self.form = field, key, type, form
        self.about, self.nullable, self.options = about, nullable, options
        self.missing = False


def _styled(style, key):
    return styled("snake" if style < 0.55 else "camel" if style < 0.9 else "kebab" if style < 0.95 else "title", key)


# Keys that say no more than the sort of a value, and these sorts: beside another of the sort they need a description.
_GENERAL_KEYS = frozenset("""reference ref number no id code date day when on name who person where place location amount price sum total
cost time at count how_many number_of phone contact company firm from until start""".split())
_SORTS = {"code": "code", "order": "code", "digits": "code", "date": "day", "past": "day", "next": "day", "person": "person",
          "first": "person", "last": "person", "address": "place", "city": "place", "venue": "place", "money": "money", "time": "time",
          "int": "int", "company": "company", "firm": "company"}


def _ask(rng, scene, field, style, used, nullable):
    keys = [key for key in field.keys if key not in used] or [f"{field.name}_{len(used)}"]
    raw = keys[int(rng.random() * len(keys))]
    used.append(raw)
    sort = _SORTS.get(field.maker_name)
    shared = any(raw in other.keys or raw in _GENERAL_KEYS and sort and sort == _SORTS.get(other.maker_name)
                 for other in scene.fields.values() if other is not field)
    about = rng.choice(field.about) if field.about and (shared or rng.random() < 0.4) else ""
    type, form = field.type, ""
    kind = field.maker_name
    if kind in ("money", "measure"):
        form = "number" if rng.random() < 0.6 else "string"
        type = form
        note = ("as a number" if form == "number" else "with the currency, as written") if kind == "money" else \
            ("number only, without the unit" if form == "number" else "with its unit")
        if rng.random() < (0.25 if form == "number" else 0.5):
            about = f"{about}, {note}" if about else capital(note) if rng.random() < 0.3 else note
    elif kind in ("date", "past", "next") and rng.random() < 0.3:
        form = "iso"
        note = rng.choice(("YYYY-MM-DD", "as YYYY-MM-DD", "in the format YYYY-MM-DD", "ISO date"))
        about = f"{about} ({note})" if about and rng.random() < 0.6 else f"{about}, {note}" if about else note
    elif kind in ("date", "past", "next") and rng.random() < 0.15:
        about = f"{about}, as written" if about else "as written in the text"
    elif kind == "time" and rng.random() < 0.2:
        form = "24"
        note = rng.choice(("HH:MM, 24 hours", "in 24-hour format HH:MM", "24-hour time, HH:MM"))
        about = f"{about} ({note})" if about else note
    options = []
    if field.type == "enum":
        options = [(option[0], option[int(rng.random() * len(option))] if rng.random() < 0.5 else option[0]) for option in field.options]
        if rng.random() < 0.5:
            rng.shuffle(options)
    return Ask(field, _styled(style, raw), type, form, about, nullable, options)


def _schema(rng, ask, titles):
    """The JSON schema of one property."""
    kind = {"enum": "string", "objects": "array"}.get(ask.type, ask.type)
    out = {"type": [kind, "null"] if ask.nullable else kind}
    if ask.type == "enum":
        out["enum"] = [shown for _, shown in ask.options] + ([None] if ask.nullable else [])
    elif ask.type == "array":
        out["items"] = {"type": "string"}
    elif ask.type == "objects":
        name, count = titles
        kind = "integer" if ask.field.maker_name == "goods" else "string"
        out["items"] = {"type": "object", "properties": {name: {"type": "string"}, count: {"type": kind}}}
        if rng.random() < 0.4:
            out["items"]["required"] = [name, count]
    elif ask.form == "iso" and rng.random() < 0.5:
        out["format"] = "date"
    if ask.about:
        out["description"] = ask.about
    return out


def _answer(ask, world, titles):
    if ask.missing:
        return None
    value = world.values[ask.field.name]
    if ask.type == "enum":
        return dict(ask.options)[value]
    if ask.type == "objects":
        return [{titles[0]: name, titles[1]: count} for name, count in value]
    return value


class Job:
    """What is asked of a text of one scene, apart from the text."""

    def __init__(self, rng, scene):
        self.scene = scene
        names = list(scene.fields)
        count = min(rng.choices((2, 3, 4, 5, 6), (3, 5, 5, 3, 2))[0], len(names))
        style = rng.random()
        loose = rng.random() < 0.5
        used = []
        self.asks = [_ask(rng, scene, scene.fields[name], style, used, loose and rng.random() < 0.6) for name in rng.sample(names, count)]
        self.titles = (rng.choice(("name", "item", "product", "title")), rng.choice(("quantity", "qty", "count", "amount")))
        if any(ask.field.maker_name == "doses" for ask in self.asks):
            self.titles = (rng.choice(("name", "ingredient", "what")), rng.choice(("amount", "quantity")))
        self.group = None
        if rng.random() < 0.4:
            for parents, members in scene.groups:
                inside = [ask for ask in self.asks if ask.field.name in members]
                if len(inside) > 1 and len(inside) < len(self.asks):
                    self.group = _styled(style, rng.choice(parents)), inside
        self.schema = self._whole_schema(rng)

    def _whole_schema(self, rng):
        properties, done = {}, False
        self.properties = []
        for ask in self.asks:
            if self.group and ask in self.group[1]:
                if not done:
                    inner = {part.key: _schema(rng, part, self.titles) for part in self.group[1]}
                    properties[self.group[0]] = {"type": "object", "properties": inner}
                    if rng.random() < 0.6:
                        properties[self.group[0]]["required"] = list(inner)
                    self.properties.append((self.group[0], self.group[1]))
                    done = True
            else:
                properties[ask.key] = _schema(rng, ask, self.titles)
                self.properties.append((ask.key, ask))
        schema = {"type": "object", "properties": properties}
        roll = rng.random()
        if roll < 0.75:
            schema["required"] = list(properties)
        if roll > 0.9 or roll < 0.1:
            schema["additionalProperties"] = False
        return schema

    def text(self, rng, unseen):
        """A text and the object that it fills the schema with."""
        for _ in range(20):
            open_asks = [ask for ask in self.asks if ask.nullable]
            for ask in self.asks:
                ask.missing = False
            if open_asks and rng.random() < 0.75:
                for ask in rng.sample(open_asks, min(len(open_asks), rng.choices((1, 2), (3, 1))[0])):
                    ask.missing = True
            if all(ask.missing for ask in self.asks):
                self.asks[0].missing = False
            asked = [ask.field.name for ask in self.asks]
            told = [ask.field.name for ask in self.asks if not ask.missing]
            others = [name for name in self.scene.fields if name not in asked]
            extra = min(rng.choices((0, 1, 2, 3), (3, 4, 3, 1))[0], len(others), max(0, 6 - len(told)))
            world = World(rng, unseen, {ask.field.name: ask.form for ask in self.asks})
            told += rng.sample(others, extra)
            for name in told:
                world.add(self.scene.fields[name])
            keep = (*world.texts.values(), *_TITLES)
            keep += tuple(f"{word}'s" for value in keep for word in value.split())
            text = _text(rng, world, self.scene, told, keep)
            if text is not None:
                return text, self._object(world)
        raise ValueError(self.scene.title)

    def _object(self, world):
        return {key: {part.key: _answer(part, world, self.titles) for part in ask} if isinstance(ask, list) else
                _answer(ask, world, self.titles) for key, ask in self.properties}


def _dumps(value):
    return json.dumps(value, ensure_ascii=False)


# Prompts

_MAIN = "Extract the data from the text as JSON that follows this schema."
_SOURCES = {"i": ["message", "text", "e-mail", "note"], "n": ["note", "text", "memo"], "p": ["text", "notice", "post"],
            "r": ["report", "text", "entry"]}
_SYSTEM_TASKS = parse_lines("""
[Extract|Pull|Collect] [the data|the details|the facts|the fields below] from [the user's text|each text|what the user sends] [as JSON|\
into a JSON object]. [Follow this schema|Schema|The schema][:] {schema}
You [turn|convert] [free text|texts|messages] into JSON. [The object follows this schema|Use this schema]: {schema} [Answer only with \
JSON.|\
Nothing but JSON, please.|]
You are a data entry assistant. Read the text and answer with one JSON object for this schema and nothing else: {schema}
[Answer only with JSON|Reply with JSON only]. [Schema|JSON schema]: {schema}""")
_AFTER_TASKS = parse_lines("""
[Extract the data from the text above|Summarise the text above] as JSON that follows this schema:
[Turn the text above|Put the text above|Put the facts of the text above] into JSON with this schema:
[Please read|Read] the text above and [answer with|return|give me] [a JSON object|JSON] for this schema:
[That was the text|This is the text]. [The JSON schema|The schema] for it:""")
_KEY_TASKS = parse_lines("""
[Return|Give me|Answer with|Write] [JSON|a JSON object|one JSON object] with the [keys|fields] {keys}.
[Extract|Get|Pull out|Find] {keys} [from the text|from this text] and [return JSON|answer as JSON|put them into a JSON object].
[Answer only with JSON|Only JSON, please|Reply with JSON only]. [Keys|The keys are|Fields]: {keys}.
[I need|Please give me] this [text|one] as JSON, with {keys}.""")
_LIST_TASKS = parse_lines("""
[Extract these fields as JSON|Read the text and return JSON with these fields|Turn the text into JSON. The fields|Fill in this JSON object]:
[I need the following from the text, as JSON|Please extract the following as one JSON object|Answer only with JSON. The keys]:""")
_WELCOMES = parse_lines("""
[Sure|Of course|Yes|Happy to]. [Please send|Just send|Send|Paste] [me |][the schema and the text|the text and tell me which fields you \
need].
[Got it|All right|Understood|Okay]. [What should I do with it|What would you like to know from it|What shall I do with it]?
[Thanks, I have read it|I have the text, thank you]. [What do you need from it|What would you like me to do with it]?""")
_NEXT = parse_lines("""
[And this one|Next|The next one|And the same for this|Same schema again|Now this text|One more]: {text}
Text: {text}""")


def _list_line(rng, ask, titles, key_mark):
    """A field explained in words."""
    kinds = {"string": ("string", "text"), "integer": ("integer", "whole number"), "number": ("number",),
             "boolean": ("true or false", "boolean"), "array": ("list of strings", "array of strings"), "enum": ("one of",)}
    if ask.type == "objects":
        kind = f"list of objects with {titles[0]} and {titles[1]}"
    elif ask.type == "enum":
        kind = "one of " + ", ".join(shown for _, shown in ask.options)
    else:
        kind = rng.choice(kinds[ask.type])
    if ask.nullable:
        kind += rng.choice((", null if not stated", " or null", ", or null if the text does not say"))
    return f"{key_mark}{ask.key}{key_mark}", kind, ask.about


def _flat_tasks(rng, job):
    """What is asked, in words instead of a schema: one line with the keys, or a list."""
    mark = rng.choice(("", "", '"', "`"))
    lines = [_list_line(rng, ask, job.titles, mark) for ask in job.asks]
    if rng.random() < 0.5:
        keys = [f"{key} ({kind}; {about})" if about else f"{key} ({kind})" for key, kind, about in lines]
        return speak(rng, rng.choice(_KEY_TASKS)).replace("{keys}", ", ".join(keys[:-1]) + " and " + keys[-1])
    bullet = rng.choice(("- ", "* ", "", "- "))
    rows = [f"{bullet}{key}: {about} ({kind})" if about else f"{bullet}{key}: {kind}" for key, kind, about in lines]
    return speak(rng, rng.choice(_LIST_TASKS)) + "\n" + "\n".join(rows)


def _quoted(rng, text):
    return rng.choice(('"""\n{}\n"""', '"{}"', "<text>\n{}\n</text>", "```\n{}\n```", "---\n{}\n---", "<text>{}</text>")).format(text)


def _job(rng, flat=False):
    job = Job(rng, _SCENES[int(rng.random() * len(_SCENES))])
    while flat and job.group:
        job = Job(rng, job.scene)
    return job


def _finished(messages, answer):
    messages.append({"role": "assistant", "content": _dumps(answer)})
    return {"messages": messages, "check": {"json": answer}}


def _user(text):
    return {"role": "user", "content": text}


def plain(rng, unseen=False):
    """The schema, then the text."""
    job = _job(rng)
    text, answer = job.text(rng, unseen)
    return _finished([_user(f"{_MAIN}\nSchema: {json.dumps(job.schema)}\nText: {text}")], answer)


def variant(rng, unseen=False):
    """The same in other shapes of a prompt."""
    roll = rng.random()
    job = _job(rng, flat=roll < 0.4)
    text, answer = job.text(rng, unseen)
    schema = json.dumps(job.schema)
    noun = rng.choice(_SOURCES[job.scene.voice])
    if roll < 0.4:
        task = _flat_tasks(rng, job)
        shape = rng.random()
        if shape < 0.25:
            return _finished([{"role": "system", "content": task}, _user(text)], answer)
        if shape < 0.5:
            return _finished([_user(f"{task}\n{_quoted(rng, text)}")], answer)
        if shape < 0.65:
            return _finished([_user(f"{_quoted(rng, text)}\n{task}")], answer)
        return _finished([_user(f"{task}\n{rng.choice((capital(noun), 'Text'))}: {text}")], answer)
    if roll < 0.58:
        task = speak(rng, rng.choice(_SYSTEM_TASKS)).strip().replace("{schema}", schema)
        body = rng.choice((text, text, f"Text: {text}", _quoted(rng, text)))
        return _finished([{"role": "system", "content": task}, _user(body)], answer)
    if roll < 0.72:
        task = speak(rng, rng.choice(_AFTER_TASKS))
        body = rng.choice((text, f"Text: {text}", _quoted(rng, text)))
        return _finished([_user(f"{body}\n\n{task}\n{schema}" if rng.random() < 0.5 else f"{body}\n{task} {schema}")], answer)
    if roll < 0.84:
        lead = rng.choice(("Answer only with JSON.", "JSON only, no explanation.", "Just the JSON, please.", "No other words, only JSON."))
        return _finished([_user(f"{_MAIN} {lead}\nSchema: {schema}\n{rng.choice(('Text: ' + text, _quoted(rng, text)))}")], answer)
    if roll < 0.92:
        first = rng.choice((f"Here is {_an(noun)} I got:\n{text}", f"Please read this {noun}: {text}",
                            f"I have this {noun} here. {_quoted(rng, text)}"))
        reply = speak(rng, rng.choice(_WELCOMES[1:]))
        ask = rng.choice((_MAIN, "Put it into JSON that follows this schema.", "Please give me the data as JSON for this schema."))
        return _finished([_user(first), {"role": "assistant", "content": reply}, _user(f"{ask}\nSchema: {schema}")], answer)
    first = rng.choice((f"Can you turn {noun}s into JSON for me?", f"I have some {noun}s that I need as JSON, can you do that?",
                        "Could you help me with some data entry?"))
    reply = speak(rng, _WELCOMES[0])
    return _finished([_user(first), {"role": "assistant", "content": reply}, _user(f"{_MAIN}\nSchema: {schema}\nText: {text}")], answer)


def pair(rng, unseen=False):
    """Two or three texts one after the other, with one schema."""
    job = _job(rng)
    text, answer = job.text(rng, unseen)
    schema = json.dumps(job.schema)
    if rng.random() < 0.4:
        task = speak(rng, rng.choice(_SYSTEM_TASKS)).strip().replace("{schema}", schema)
        messages = [{"role": "system", "content": task}, _user(text)]
        follow = ["{text}"]
    else:
        messages = [_user(f"{_MAIN}\nSchema: {schema}\nText: {text}")]
        follow = _NEXT
    for _ in range(rng.choice((1, 1, 2))):
        messages.append({"role": "assistant", "content": _dumps(answer)})
        text, answer = job.text(rng, unseen)
        messages.append(_user(speak(rng, rng.choice(follow)).replace("{text}", text)))
    return _finished(messages, answer)


_SHARED = _read(_COMMON)[0].fields
_SCENES = _read(_SCENE_TEXT, _SHARED)

KINDS = {
    "extract from text": (plain, 6.0),
    "extract from text, other prompts": (variant, 2.4),
    "extract from two texts": (pair, 0.6),
}

if __name__ == "__main__":
    show(KINDS)
