"""Whole contracts, each written as one connected text with slots for its values, four summaries and some questions with their answers.

A block begins with its parties: "= A c Web Design/Digital; B p" makes A a company of one of these trades, B a person; "i" is a club, a
school or another body without a legal form, and "@ 9" says that all this happens in September. Then comes the text, "S:" are summaries,
"Q:" questions with "=>" before the answer, in which <these words> are what matters. Brackets hold alternatives. {A} is the name of a
party in full, {Af} the first name of a person or the name of a company without its form, {Al} a last name. The other slots: p person,
fn first name, t town, ad address, bk bank, ins insurer, z company of a trade, m money, n number, k small number, pc percentage,
d0 d1 d2... dates one after the other, g1 one some days after d1, f1 some months and e1 some years after them, h time, wd weekday,
mo month, nr reference, ac account, ph phone, em e-mail, x something from a list. What stands after a colon in one place of a block, as
in {m1:300-900}, holds for the whole block.
"""

import datetime
import re

from lexicon import CITIES, COMPANY_FORMS, COMPANY_ROOTS, DAYS, LAST_NAMES, MONTHS, Lexicon, casual, is_unseen
from samples import show
from tables import table
from wording import capital, parse, speak

CONTRACT_TEXT = table("document_whole_contracts/contract_text")

FORMS = [*COMPANY_FORMS, "Ltd", "Ltd", "Inc.", "LLC", "GmbH", "Limited", "LLP", "S.r.l.", "SAS", "Oy", "ApS", "KG", "N.V.", "Pty Ltd"]
BANKS = """{} Bank|{} Savings Bank|{} Credit Union|Bank of {}|{} Building Society|{} Trust Bank|First {} Bank|{} Cooperative Bank|
{} Mutual Bank|{} Commercial Bank|{} People's Bank|{} & Partners Bank""".replace("\n", "").split("|")
INSURERS = """{} Insurance|{} Mutual|{} Assurance|{} Insurers|{} General Insurance|{} Underwriting|{} Mutual Insurance|
{} Cover|{} & Co. Insurance""".replace("\n", "").split("|")
CURRENCIES = "${}|{} euros|EUR {}|€{}|£{}|{} dollars|{} EUR|CHF {}|{} pounds|USD {}|GBP {}|{} francs|${}|£{}|€{}".split("|")
NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
SLOT = re.compile(r"\{([A-Za-z]+\d*)(?::([^}]*))?\}")
KEY = re.compile(r"\{([A-Za-z]+\d*)\}")
MARKED = re.compile(r"<([^>]*)>")


def ordinal(day):
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


DATE_STYLES = [
    lambda day, month: f"{day.day} {month} {day.year}", lambda day, month: f"{month} {day.day}, {day.year}",
    lambda day, month: f"{day.day} {month}", lambda day, month: f"{month} {day.day}", lambda day, month: day.isoformat(),
    lambda day, month: f"the {ordinal(day.day)} of {month}", lambda day, month: f"{ordinal(day.day)} {month} {day.year}",
    lambda day, month: f"{day.day:02d}/{day.month:02d}/{day.year}", lambda day, month: f"{day.day}.{day.month}.{day.year}"]
DATE_WEIGHTS = [10, 9, 3, 3, 2, 1, 2, 1, 1]
DATE_WEIGHTS_WITH_YEAR = [10, 9, 0, 0, 2, 0, 2, 1, 1]


class Contract:
    """A block of the text: who the parties are, what the slots hold, and the trees of its wordings."""

    def __init__(self, block):
        head, _, body = block.partition("\n")
        self.parties = {}
        self.month = None
        for party in head.split(";"):
            letter, kind, *trades = party.split(None, 2)
            if letter == "@":
                self.month = int(kind)
                continue
            self.parties[letter] = (kind, trades[0].strip().split("/") if trades else None)
        self.specs = {}
        for key, spec in SLOT.findall(body):
            if spec:
                self.specs[key] = spec
        text, self.summaries, self.questions = [], [], []
        for line in SLOT.sub(lambda match: f"{{{match[1]}}}", body).strip().split("\n"):
            if line.startswith("S:"):
                self.summaries.append(parse(line[2:].strip()))
            elif line.startswith("Q:"):
                ask, _, answer = line[2:].partition("=>")
                self.questions.append((parse(ask.strip()), parse(answer.strip())))
            else:
                text.append(line)
        self.text = parse("\n".join(text).strip())
        # A day some years later needs its year.
        self.date_weights = DATE_WEIGHTS_WITH_YEAR if "{e1}" in body or "{e1:" in body else DATE_WEIGHTS


CONTRACTS = [Contract(block) for block in CONTRACT_TEXT.strip().removeprefix("= ").split("\n= ")]


class Paper:
    """One contract with its values filled in."""

    def __init__(self, rng, unseen):
        self.rng, self.unseen = rng, unseen
        self.lexicon = Lexicon(rng, unseen)
        self.contract = rng.choice(CONTRACTS)
        self.values = {}
        self.date_style = rng.choices(DATE_STYLES, self.contract.date_weights)[0]
        self.currency = rng.choice(CURRENCIES)
        self.grouped, self.cents = rng.random() < 0.85, rng.random() < 0.15
        self.spelt, self.percent = rng.random() < 0.75, rng.choice(["{}%", "{}%", "{} %", "{} percent", "{} per cent"])
        self.clock = rng.choice(["12", "12", "24"])
        self.today = datetime.date(rng.randint(2020, 2027), self.contract.month or rng.randint(1, 12), rng.randint(1, 28))
        self.picked, self.days = {}, [self.today]
        while len(self.days) < 9:
            self.days.append(self.days[-1] + datetime.timedelta(rng.randint(12, 40)))
        self.later = self.today + datetime.timedelta(rng.randint(165, 330))
        spoken = speak(rng, self.contract.text)
        self.used = dict.fromkeys(KEY.findall(spoken))
        self.text = self.fill(spoken)
        names = [self.value(letter) for letter in self.contract.parties]
        self.parties = sorted(names, key=self.text.find)

    def fill(self, spoken):
        return KEY.sub(lambda match: self.value(match[1]), spoken).replace("..", ".")

    def value(self, key):
        if key not in self.values:
            kind = key.rstrip("0123456789")
            if kind[0] in "ABC":
                self._name_party(kind[0])
                return self.values[key]
            value = self._make(kind, key)
            for _ in range(25):
                if is_unseen(value) == self.unseen and value not in self.values.values():
                    break
                value = self._make(kind, key)
            self.values[key] = value
        return self.values[key]

    def _town(self):
        return self.lexicon.invented_name() if self.rng.random() < 0.25 else self.lexicon.choice(CITIES)

    def _root(self):
        rng, roll = self.rng, self.rng.random()
        if roll < 0.3:
            return f"{rng.choice(COMPANY_ROOTS)} {rng.choice(COMPANY_ROOTS)}"
        if roll < 0.5:
            return rng.choice(COMPANY_ROOTS)
        if roll < 0.65:
            return f"{rng.choice(LAST_NAMES)} & {rng.choice(LAST_NAMES)}"
        return self.lexicon.last_name() if roll < 0.8 else self._town() if roll < 0.9 else self.lexicon.invented_name()

    def _plain_root(self):
        """That a school or a club may have."""
        return self.rng.choice((self._town, lambda: self.rng.choice(COMPANY_ROOTS), self.lexicon.last_name))()

    def _traded(self, trades):
        """A company's name without a legal form."""
        if not trades:
            return self.lexicon.company(False)
        rng = self.rng
        return f"{self._root()} {rng.choice(trades)}" if rng.random() < 0.9 else f"{rng.choice(COMPANY_ROOTS)} {rng.choice(COMPANY_ROOTS)}"

    def _name_party(self, letter):
        kind, trades = self.contract.parties[letter]
        rng, values = self.rng, self.values
        while True:
            if kind == "p":
                first, last = self.lexicon.first_name(), self.lexicon.last_name()
                name, short = f"{first} {last}", first
            else:
                short, last = self._traded(trades) if kind == "c" else f"{self._plain_root()} {rng.choice(trades)}", ""
                name = f"{short} {rng.choice(FORMS)}" if kind == "c" and rng.random() < 0.75 else short
            if (kind == "p" or is_unseen(name) == self.unseen) and short not in values.values():
                break
        values[letter], values[f"{letter}f"], values[f"{letter}l"] = name, short, last

    def _bounds(self, key, default):
        low, high = self.contract.specs.get(key, default).split("-")
        return int(low), int(high)

    def _make(self, kind, key):
        rng, lexicon = self.rng, self.lexicon
        if kind == "m":
            return self._money(*self._bounds(key, "100-900"))
        if kind in ("d", "e", "f", "g"):
            return self._date(kind, int(key[1:]))
        if kind == "k":
            number = rng.randint(*self._bounds(key, "2-9"))
            return NUMBER_WORDS[number] if self.spelt and number <= 12 else str(number)
        if kind == "n":
            number = rng.randint(*self._bounds(key, "2-90"))
            return f"{number:,}" if self.grouped else str(number)
        if kind == "pc":
            return self.percent.format(rng.randint(*self._bounds(key, "2-20")))
        if kind == "x":
            return rng.choice(self.contract.specs[key].split(";")).strip()
        if kind == "h":
            hour, minute = rng.randint(*self._bounds(key, "8-19")), rng.choice([0, 0, 30, 15])
            if self.clock == "24":
                return f"{hour}:{minute:02d}"
            return f"{(hour - 1) % 12 + 1}{f':{minute:02d}' if minute else ''} {'am' if hour < 12 else 'pm'}"
        if kind == "z":
            name = self._traded(self.contract.specs.get(key, "").split("/") if key in self.contract.specs else None)
            return f"{name} {rng.choice(FORMS)}" if rng.random() < 0.3 else name
        if kind in ("bk", "ins"):
            root = self._town() if rng.random() < 0.4 else rng.choice(COMPANY_ROOTS) if rng.random() < 0.6 else lexicon.last_name()
            return rng.choice(BANKS if kind == "bk" else INSURERS).format(root)
        if kind == "ac":
            return "".join(rng.choice("0123456789") for _ in range(rng.choice([8, 10])))
        if kind == "nr":
            letters = "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXZ") for _ in range(rng.randint(1, 3)))
            return rng.choice(["{}-{}", "{} {}", "{}{}", "{}/{}"]).format(letters, rng.randint(100, 99999))
        makers = {"p": lexicon.person, "fn": lexicon.first_name, "t": self._town, "ad": lexicon.street_address,
                  "wd": lambda: rng.choice(DAYS[:6]), "mo": lexicon.month, "ph": lexicon.phone, "em": lexicon.email}
        return makers[kind]()

    def _money(self, low, high):
        value = self.rng.randint(low, high)
        if self.rng.random() < 0.85:
            step = next(step for limit, step in ((100, 1), (600, 5), (3000, 10), (20000, 50), (1 << 40, 500)) if high <= limit)
            value = max(low, round(value / step) * step)
        if high <= 9:
            cents = self.rng.choice([".20", ".40", ".50", ".60", ".80", ".90"])
        else:
            cents = ".50" if high <= 60 and self.rng.random() < 0.3 else ".00" if self.cents else ""
        return self.currency.format((f"{value:,}" if self.grouped else str(value)) + cents)

    def _date(self, kind, number):
        """d0 is near today, every next one some weeks later; f1 a few months and e1 one to three years after the first ones."""
        rng = self.rng
        if kind == "d":
            # Well before the next one.
            room = (self.days[number + 1] - self.days[number]).days
            day = self.picked[number] = self.days[number] + datetime.timedelta(rng.randint(0, room // 3))
        elif kind == "g":
            self.value(f"d{number}")
            day = self.picked[number] + datetime.timedelta(rng.randint(1, 6))
        elif kind == "f":
            # f2 comes soon after f1.
            day = self.later + datetime.timedelta(35 * (number - 1) + rng.randint(0, 14))
        else:
            day = self.today + datetime.timedelta(rng.choice([1, 2, 3]) * 365 + rng.randint(20, 90) + 500 * (number - 1))
        if kind == "e" and rng.random() < 0.5:
            day = day.replace(day=1) - datetime.timedelta(1)
        return self.date_style(day, MONTHS[day.month - 1])

    def _fits(self, spoken):
        return all(key in self.used or key[:-1] in self.used or f"{key}f" in self.used for key in KEY.findall(spoken))

    def summary(self):
        """(summary, the values it must have)."""
        rng = self.rng
        trees = self.contract.summaries
        for tree in rng.sample(trees, len(trees)):
            spoken = speak(rng, tree)
            if self._fits(spoken):
                break
        first, mark, rest = spoken.partition("; ")
        if mark and rest[:2] not in ("{k", "{d", "{x", "{f", "{g", "{e") and rng.random() < 0.5:
            spoken = f"{first}. {capital(rest)}"
        keys = list(dict.fromkeys(KEY.findall(spoken)))
        # Parties, then amounts and dates, then the rest.
        keys.sort(key=lambda key: 0 if key in self.contract.parties else 1 if key[0] in "mdeg" or key[:2] == "f1" else
                  3 if key[0] == "k" or key[1:] in ("f", "l") else 2)
        text = self.fill(spoken)
        facts = list(dict.fromkeys(self.value(key) for key in keys if key not in ("Af", "Bf", "Cf", "Al", "Bl", "Cl")))
        return text, facts[:6]

    def asked(self, count):
        """[(question, answer, the words that matter)]."""
        rng, found = self.rng, []
        for ask, answer in rng.sample(self.contract.questions, min(count, len(self.contract.questions))):
            ask, answer = speak(rng, ask), speak(rng, answer)
            if not self._fits(ask + answer):
                continue
            marked = MARKED.findall(answer)
            matter = [self.fill(words) for words in marked or [f"{{{key}}}" for key in KEY.findall(answer)]]
            ask = self.fill(ask)
            if rng.random() < 0.25:
                ask = casual(rng, ask, list(self.values.values()))
            found.append((ask, self.fill(answer.replace("<", "").replace(">", "")), matter))
        return found


SYSTEMS = """You are a helpful assistant.|You are a document assistant.|You sort and summarize documents.|Answer exactly what is asked.|
You are Sprout, a helpful assistant.|You help a small office with its paperwork.|You read contracts for people in a hurry.|
Copy names and figures exactly as they are written.|You work for the archive of a law firm.|Be brief.""".replace("\n", "").split("|")
CLASSIFY = "Classify this document as either 'report' or 'contract'.{gap}Output only the label."
CLASSIFY_OTHER = [parse(line) for line in """
[Is that|Is this] a report or a contract? [Just the label|One word|The label only][, please|].
Report or contract? [One word, please.|Only the label.|Answer with one of the two words.]
Which is it, 'contract' or 'report'? Output only the label.
What [kind of document|sort of paper] [do I have here|is this]: contract or report?
[Sort|Label|Classify] this: 'report' or 'contract'. [Label only.|One word.|]
[Would you file this under|Does this belong with the] reports or contracts? Answer report or contract.
""".strip().split("\n")]
SUMMARIZE = "Now summarize this document in 2-3 sentences."
SUMMARIZE_OTHER = [parse(line) for line in """
Summarize this [document|contract|agreement|text] in [2-3|two or three|two to three] sentences.
[Please sum|Sum|Could you sum] this up in two or three sentences[, please|].
[Short summary|A short summary][, two or three sentences|, not more than three sentences|][, please|].
What [does it say|is agreed here|have they agreed on|does this contract say], in [short|brief|two or three sentences]?
[Can|Could] you give me the [gist|essentials|main points] of [it|this contract|that] in [2-3|two or three] sentences?
[Please write|Write|Draft] a [brief|short|concise] summary with the [main facts|names and figures|most important terms].
I [have no time to read|don't want to read|can't get through] all this. What are the [main points|key terms] in two or three sentences?
Who agreed [to|on] what here? Two or three sentences[, please|].
[Explain|Tell me] in [two or three|2-3] [plain|simple|] sentences what this contract [says|is about|provides].
Boil this [contract|agreement|] down to [two or three|2 or 3] sentences.
Summary in [2-3|three] sentences[: who, what, how much, how long|], please.
TL;DR of this [contract|agreement|document][, please|] [(2-3 sentences)|in two or three sentences].
""".strip().split("\n")]
PARTIES = "Extract all party names. Output as a comma-separated list."
PARTIES_OTHER = [parse(line) for line in """
Who are the parties? [Names only|Just the names], separated by commas.
List the parties [to|of] this [contract|agreement] as a comma-separated list.
Between whom was this agreed? Give the names with commas between them.
Name the contracting parties, comma-separated, nothing else.
[Extract|Give me|Write down] the [full|] names of all parties[,|] separated by commas.
Which [people or companies|persons and companies] [are bound by|made|signed] this [contract|agreement]? Comma-separated list of names.
[Parties|Party names]? [Comma-separated|With commas between them], [exactly as written|as they are named in the text].
Output the names of the contracting parties as a comma-separated list.
Find [the|all] parties [in|to|of] this contract. Output [only|just] their names, [separated by commas|with commas].
""".strip().split("\n")]
LAYOUTS = ["Document:\n{text}\n\n{ask}", "{text}\n\n{ask}", "{ask}\n\n{text}", "{ask}\n\nDocument:\n{text}", "Contract:\n{text}\n\n{ask}",
           "{ask}\n---\n{text}\n---"]


def _system(rng):
    return [{"role": "system", "content": rng.choice(SYSTEMS)}] if rng.random() < 0.2 else []


def _ask(rng, exact, other, often):
    if rng.random() < often:
        return exact
    ask = " ".join(speak(rng, rng.choice(other)).split())
    return casual(rng, ask) if rng.random() < 0.25 else ask


def _opening(rng, text, ask):
    layout = rng.choices(LAYOUTS, [6, 2, 1, 1, 1, 1])[0]
    return [*_system(rng), {"role": "user", "content": layout.replace("{ask}", ask).replace("{text}", text)}]


def _say(ask, answer):
    return [{"role": "user", "content": ask}, {"role": "assistant", "content": answer}]


def routed(rng, unseen=False):
    """The label, then a summary, the parties or both in the same conversation."""
    paper = Paper(rng, unseen)
    ask = _ask(rng, CLASSIFY.replace("{gap}", rng.choice(["\n", "\n", " "])), CLASSIFY_OTHER, 0.85)
    messages = [*_system(rng), *_say(f"Document:\n{paper.text}\n\n{ask}", "contract")]
    check = {"label": "contract"}
    for task in rng.choice([["summary"], ["summary"], ["parties"], ["parties"], ["summary", "parties"], ["parties", "summary"]]):
        if task == "summary":
            answer, facts = paper.summary()
            messages += _say(_ask(rng, SUMMARIZE, SUMMARIZE_OTHER, 0.75), answer)
            check = {"facts": facts}
        else:
            messages += _say(_ask(rng, PARTIES, PARTIES_OTHER, 0.75), ", ".join(paper.parties))
            check = {"list": paper.parties}
    return {"messages": messages, "check": check}


def summarized(rng, unseen=False):
    paper = Paper(rng, unseen)
    answer, facts = paper.summary()
    ask = _ask(rng, "Summarize this document in 2-3 sentences.", SUMMARIZE_OTHER, 0.3)
    return {"messages": [*_opening(rng, paper.text, ask), {"role": "assistant", "content": answer}], "check": {"facts": facts}}


def parties(rng, unseen=False):
    paper = Paper(rng, unseen)
    ask = _ask(rng, PARTIES, PARTIES_OTHER, 0.4)
    return {"messages": [*_opening(rng, paper.text, ask), {"role": "assistant", "content": ", ".join(paper.parties)}],
            "check": {"list": paper.parties}}


def asked(rng, unseen=False):
    """One to three questions about single facts, one after the other."""
    paper = Paper(rng, unseen)
    found = paper.asked(rng.choice([1, 2, 2, 3, 3]))
    if not found:
        return parties(rng, unseen)
    (ask, answer, matter), *others = found
    messages = [*_opening(rng, paper.text, ask), {"role": "assistant", "content": answer}]
    for ask, answer, matter in others:
        messages += _say(ask, answer)
    return {"messages": messages, "check": {"contains": matter}}


KINDS = {
    "contracts routed": (routed, 6.0),
    "contracts summarized": (summarized, 2.0),
    "contracts parties": (parties, 2.0),
    "contracts asked": (asked, 2.0),
}

if __name__ == "__main__":
    show(KINDS)
