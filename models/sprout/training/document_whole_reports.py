"""Whole reports, written in one go as people write them: news, minutes, letters, inspections, figures, surveys, tests. Each is one text
with slots for its values and a few alternatives, four summaries of it, and questions about single facts.

A block of REPORTS begins with "##" and the months in which it may happen. Lines of the report follow, then summaries (">") and questions
with their answers ("?"). Slots: p person, c company, t town, l village, d date (rising), k month (k0 before, k1 of the first date, k8
after the last, k9 later), y year (y0 last, y1 this, y2 next), w day of the week, h time (a in the morning, e in the evening), o code,
g product; with a range: n number, v number in words, m money, r a number with one decimal and b millions of money, both given in tenths;
with a list: x, and c with the trades that a company may have.
"""

import datetime
import re

from lexicon import COMPANY_ROOTS, LAST_NAMES, MONTHS, Lexicon, casual, is_unseen
from samples import show
from tables import table
from wording import parse, speak

REPORTS = table("document_whole_reports/reports")

WOMEN = frozenset("""Abigail Agnes Aiko Astrid Carmen Doris Edith Esther Farah Frances Gwen Hannah Harriet Hazel Helen Imani Ines Ingrid
Iris Jean Joan Judith Karen Keiko Leah Mabel Margaret Mei Miriam Naomi Nell Noor Pam Faith Rachel Ruth Sakura Shirin Susan Tamar Tess
Violet Vivian Yasmin Yuki Zahra""".split())
MEN = frozenset("""Andre George Henry Lorenzo Luca Jay Harry Rory Sasha Mike Steve Dave Joe Mustafa Nikita Joshua Uwe Arne Terry Anthony
Kofi Zoltán""".split())
VILLAGE_STARTS = """Ash Thorn Mar Ell Brack Old Whit Hart Wick Stan Pen Tre Fen Hollow Kirk Lang Mill Nether Oak Peb Quar Rush Sed Tarn
Under Wat Wych Yar Bram Cold Dun East Ferry Grim Hazel Ink Jar Kel Lod Moss Nor Otter Pick Rod Swan Til Upp Vern West Win""".split()
VILLAGE_ENDS = """combe by ham ton ford ley wick den worth stead bury field mouth bridge well cot thorpe hurst dale more sey stow""".split()
NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
ANY_TRADE = "Group Works Services Partners Trading Company Associates".split()
MONEY = ["€{}", "€{}", "${}", "${}", "£{}", "£{}", "{} euros", "{} pounds", "{} dollars"]
DATES = ["{d} {m}", "{d} {m}", "{m} {d}", "{d} {m} {y}"]
SLOT = re.compile(r"\{(\w+)(\.\w+)?(?:[:=]([^{}]*))?\}")
PRONOUNS = {".he", ".He", ".his", ".His", ".him"}


class Person(str):
    """A full name, its parts and its pronouns."""

    def __new__(cls, first, last, woman):
        self = super().__new__(cls, f"{first} {last}")
        self.f, self.l = first, last
        self.m = f"{'Ms' if woman else 'Mr'} {last}"
        self.he, self.his, self.him = ("she", "her", "her") if woman else ("he", "his", "him")
        self.He, self.His = self.he.capitalize(), self.his.capitalize()
        return self


class Report:
    """A block, parsed."""

    def __init__(self, block):
        head, *lines = block.strip().split("\n")
        low, high = head.split("-") if head else ("1", "9")
        self.months = int(low), int(high)
        self.slots = {}
        self.lines, self.summaries, self.questions = [], [], []
        for line in lines:
            line = SLOT.sub(self._slot, line)
            if line.startswith("> "):
                self.summaries.append(parse(line[2:]))
            elif line.startswith("? "):
                ask, answer = line[2:].rsplit(" = ", 1)
                self.questions.append((parse(ask), parse(answer)))
            else:
                self.lines.append(parse(line))

    def _slot(self, match):
        key, part, values = match.groups()
        if values is not None and key[0] in "xc":
            self.slots[key] = values.split("|")
        elif values is not None:
            low, high = values.split("-")
            self.slots[key] = int(low), int(high)
        else:
            self.slots.setdefault(key, None)
        return f"{{{key}{part or ''}}}"

    def values(self, rng, unseen):
        """The values of the slots of one report."""
        lexicon, values = Lexicon(rng, unseen), {}
        money, date = rng.choice(MONEY), rng.choice(DATES)
        start = datetime.date(rng.randint(2021, 2027), rng.randint(*self.months), rng.randint(1, 28))
        last, taken = start, set()
        for key in sorted(self.slots):
            if key[0] == "d":
                last += datetime.timedelta(rng.randint(4, 18))
                for _ in range(25):
                    text = _date(date, last)
                    if is_unseen(text) == unseen:
                        break
                    last += datetime.timedelta(1)
                values[key] = text
        for key, span in self.slots.items():
            kind = key[0]
            if kind == "d":
                continue
            if kind == "k":
                month = {"0": start.month - 2, "1": start.month - 1, "8": last.month, "9": last.month + 2}[key[1]]
                values[key] = MONTHS[month % 12]
                continue
            if kind == "y":
                values[key] = str(start.year + int(key[1]) - 1)
                continue
            for _ in range(80):
                value = _value(rng, lexicon, kind, span, money)
                parts = [value.f, value.l] if kind == "p" else [value]
                if not any(part in taken for part in parts) and (kind not in "nm" or is_unseen(value) == unseen):
                    break
            taken.update(parts)
            values[key] = value
        return values

    def text(self, rng, values):
        return rng.choice(("\n", "\n\n")).join([speak(rng, line).strip() for line in self.lines]).format_map(values)


def _date(form, day):
    return form.format(d=day.day, m=MONTHS[day.month - 1], y=day.year)


def _company(rng, lexicon, trades):
    while True:
        roll, trade = rng.random(), rng.choice(trades)
        if roll < 0.3:
            name = f"{lexicon.last_name()}{rng.choice((' ', ' ', ' & Sons ', ' & Co ', ' Brothers '))}{trade}"
        elif roll < 0.4:
            name = f"{rng.choice(LAST_NAMES)} & {rng.choice(LAST_NAMES)}"
        elif roll < 0.55:
            name = rng.choice(COMPANY_ROOTS) + rng.choice(COMPANY_ROOTS).lower()
        elif roll < 0.8:
            name = f"{rng.choice(COMPANY_ROOTS)} {rng.choice((rng.choice(COMPANY_ROOTS) + ' ', ''))}{trade}"
        else:
            name = lexicon.invented_name() + rng.choice((" " + trade, ""))
        if is_unseen(name) == lexicon.unseen:
            return name


def _value(rng, lexicon, kind, span, money):
    if kind == "p":
        first, last = lexicon.first_name(), lexicon.last_name()
        return Person(first, last, first not in MEN and (first in WOMEN or first[-1] in "aey"))
    if kind == "x":
        return rng.choice(span)
    if kind == "v":
        return NUMBERS[rng.randint(*span)]
    if kind in "rb":
        tenths = f"{rng.randint(*span) / 10:.1f}"
        return tenths if kind == "r" else money.format(f"{tenths} million")
    if kind in "ae":
        early, late = (8, 9) if kind == "a" else (18, 21)
        hour, minute = rng.randint(early, late), rng.choice((0, 15, 30, 45))
        if rng.random() < 0.5:
            return f"{hour}:{minute:02d}"
        return f"{hour % 12 or 12}{f':{minute:02d}' if minute else ''} {'am' if hour < 12 else 'pm'}"
    if kind in "nm":
        number = rng.randint(*span)
        if span[0] >= 1600 and span[1] < 2030:
            return str(number)  # a year
        if span[0] >= 2000 and rng.random() < 0.6:
            number -= number % rng.choice((10, 50, 100))
        elif span[0] >= 200 and rng.random() < 0.4:
            number -= number % 10
        number = max(number, span[0])
        return money.format(f"{number:,}") if kind == "m" else f"{number:,}"
    if kind == "c":
        return _company(rng, lexicon, span or ANY_TRADE)
    if kind == "l" or kind == "t" and rng.random() < 0.4:
        if rng.random() < 0.15:
            return lexicon.invented_name()
        while True:
            name = rng.choice(VILLAGE_STARTS) + rng.choice(VILLAGE_ENDS)
            if is_unseen(name) == lexicon.unseen:
                return name
    return {"t": lexicon.city, "w": lexicon.day, "h": lexicon.time, "o": lexicon.order_number, "g": lexicon.product}[kind]()


BLOCKS = [Report(block) for block in REPORTS.strip().removeprefix("##").split("\n##")]
SYSTEMS = """You are a helpful assistant.|You sort and summarize documents.|You are a document assistant.|Answer exactly what is asked.|
You are Sprout, a helpful assistant.|You help a busy office with its papers.|Keep to what the document says.|
You read reports and say in short what is in them.|Be brief and exact.""".replace("\n", "").split("|")
CLASSIFY = "Classify this document as either 'report' or 'contract'.\nOutput only the label."
CLASSIFY_OTHER = """
Is this document a report or a contract? Output only the label.
Report or contract? Just the label, please.
Which of the two is it: 'contract' or 'report'? One word.
Say whether this is a 'report' or a 'contract'. Label only.
Sort this document: 'contract' or 'report'.
""".strip().split("\n")
NOW = "Now summarize this document in 2-3 sentences."
NOW_OTHER = """
Summarize this document in 2-3 sentences.
Now sum it up in two or three sentences.
Thanks. And what does it say, in short?
Good. Please give me the main facts in two or three sentences.
Now a short summary, please.
And the gist of it?
""".strip().split("\n")
SUMMARIZE = "Summarize this document in 2-3 sentences."
SUMMARIZE_OTHER = parse("""[Please s|S]ummarize the [report|text|document] [above |]in [two or three|2-3|2 to 3] sentences.|\
[Can|Could] you sum this up [for me |]in [two or three|a few] sentences?|\
Give me the [gist|essence|main facts] [of this|of it] in [2-3|two or three] sentences[, please|].|\
Write a [short|brief] summary [of this document |of this |]with the [main|most important] [facts|points].|\
[What|So what] does this [|report |text ]say, in short?|I have no time to read [all of this|it all]. What are the main [points|facts]?|\
TL;DR in 2-3 sentences[, please|]|What happened, in short? [Two|Two or three] sentences [are enough|will do].|\
I need a summary of this for my boss[, two or three sentences|, nothing long].|What should I know from this [report|text]?|\
Boil this down to two or three sentences.|Summary please, with names, figures and dates.|Short version[, please|]?""")
ASK_LEADS = ["", "", "", "", "", "And ", "One more thing: ", "Thanks. ", "Next: "]
ASK_LAYOUTS = ["Document:\n{text}\n\n{ask}", "{text}\n\n{ask}", "{ask}\n\n{text}", "Text: {text}\n\n{ask}",
               "Answer with one short sentence.\n\nDocument:\n{text}\n\n{ask}", "Read this and answer: {ask}\n\n{text}"]
LAYOUTS = ["Document:\n{text}\n\n{ask}", "{text}\n\n{ask}", "{ask}\n\n{text}", "{ask}\n\nDocument:\n{text}",
           '{ask}\n"""\n{text}\n"""']


def _system(rng):
    return [{"role": "system", "content": rng.choice(SYSTEMS)}] if rng.random() < 0.15 else []


def _lay(layout, text, ask):
    return layout.replace("{ask}", ask).replace("{text}", text)


def _fill(rng, tree, values):
    """(text, the values in it) of a summary or an answer."""
    pattern = speak(rng, tree)
    used = []
    for key, part, _ in SLOT.findall(pattern):
        if part not in PRONOUNS:
            value = values[key]
            value = str(getattr(value, part[1:]) if part else value)
            if value not in used:
                used.append(value)
    return pattern.format_map(values), used


SUMMARY_WEIGHTS = (8, 3, 1, 1)


def _summary(rng, report, values):
    """(a summary, its four to six decisive values). The first of a block tell best what it is about."""
    tree = rng.choices(report.summaries, SUMMARY_WEIGHTS[:len(report.summaries)])[0]
    text, used = _fill(rng, tree, values)
    while len(used) > 6:
        used.pop(rng.randrange(len(used)))
    return text, {"facts": used}


def _begin(rng, unseen):
    report = rng.choice(BLOCKS)
    values = report.values(rng, unseen)
    return report, values, report.text(rng, values)


def routed(rng, unseen=False):
    """Report or contract? Then its summary."""
    report, values, text = _begin(rng, unseen)
    ask = CLASSIFY if rng.random() < 0.8 else rng.choice(CLASSIFY_OTHER)
    then = NOW if rng.random() < 0.8 else rng.choice(NOW_OTHER)
    answer, check = _summary(rng, report, values)
    return {"messages": [*_system(rng), {"role": "user", "content": f"Document:\n{text}\n\n{ask}"},
                         {"role": "assistant", "content": "report"}, {"role": "user", "content": then},
                         {"role": "assistant", "content": answer}], "check": check}


def summarized(rng, unseen=False):
    """A summary, asked for directly."""
    report, values, text = _begin(rng, unseen)
    answer, check = _summary(rng, report, values)
    if rng.random() < 0.6:
        ask, layout = SUMMARIZE, LAYOUTS[0]
    else:
        ask, layout = speak(rng, SUMMARIZE_OTHER), rng.choice(LAYOUTS)
        ask = casual(rng, ask) if rng.random() < 0.2 else ask
    return {"messages": [*_system(rng), {"role": "user", "content": _lay(layout, text, ask)}, {"role": "assistant", "content": answer}],
            "check": check}


def asked(rng, unseen=False):
    """One to three questions about single facts."""
    report, values, text = _begin(rng, unseen)
    messages, used = _system(rng), []
    for index, (ask, answer) in enumerate(rng.sample(report.questions, min(len(report.questions), rng.choice((1, 2, 2, 3, 3))))):
        ask = speak(rng, ask).format_map(values)
        if index:
            lead = rng.choice(ASK_LEADS)
            ask = lead + (ask if not lead or lead[-2:] == ". " else ask[0].lower() + ask[1:])
        else:
            ask = _lay(rng.choices(ASK_LAYOUTS, (6, 2, 1, 1, 1, 1))[0], text, ask)
        answer, used = _fill(rng, answer, values)
        messages += [{"role": "user", "content": ask}, {"role": "assistant", "content": answer}]
    return {"messages": messages, "check": {"contains": used}}


KINDS = {
    "reports routed": (routed, 5.0),
    "reports summarized": (summarized, 3.0),
    "reports asked": (asked, 2.0),
}

if __name__ == "__main__":
    show(KINDS)
