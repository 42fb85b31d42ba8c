"""A small language of sentence patterns, and a writer that remembers what it wrote.

A pattern is a line of text with slots and choices: "{p1} [joined|left] {c1} on {date}." A slot whose name ends with a digit
keeps its value within one document, one without a digit gets a new value each time. The writer knows the named entities of
its text in order of appearance, writes a later mention shorter at times, and can tell again in an answer only what the text has told.
"""

import re

from lexicon import (BRANDS, CITIES, COMPANY_FORMS, COMPANY_KINDS, COMPANY_ROOTS, LAST_NAMES, MONTHS, PLACES, PRODUCTS, SYLLABLES, Lexicon,
                     is_unseen)

COUNTRIES = """Norway Sweden Denmark Finland Iceland Ireland Scotland Wales Portugal Spain France Italy Austria Switzerland Germany Poland
Hungary Greece Turkey Egypt Kenya Ghana Nigeria Morocco India Japan Vietnam Thailand Indonesia Australia Canada Mexico Brazil Chile
Peru Argentina Colombia Estonia Latvia Lithuania Croatia Slovenia Belgium Luxembourg Malta Cyprus""".split()
PLACE_FORMS = """Lake {}|{} Valley|{} Bay|Mount {}|{} Island|River {}|{} Forest|Port {}|{} Hills|{} Beach|Cape {}|{} Square|
{} Bridge|{} Station|{} Harbor|{} Airport|{} Park|{} National Park|{} Castle""".replace("\n", "").split("|")
BODY_FORMS = """University of {}|{} University|{} Hospital|{} Museum|{} Institute|{} Foundation|{} Trust|{} City Council|{} Primary School|
{} Football Club|{} Library|{} Theatre|{} Garden Club|{} College|{} Orchestra|{} Research Centre|{} Housing Association|
{} Fire Brigade|{} Chamber of Commerce|{} Weather Service|{} Food Bank|{} Rowing Club|Bank of {}|{} United|FC {}|
{} Ministry of Health|{} Opera|{} High School|{} Police|Friends of {}|{} Zoo|{} Airport Authority|{} Village Hall|{} Grammar School|
{} Children's Home|{} Bird Society|National Gallery of {}|{} Choir|{} Tennis Club|Port of {}""".replace("\n", "").split("|")
EVENT_FORMS = """{} Jazz Festival|{} Marathon|{} Garden Fair|{} Book Fair|{} Tech Summit|{} Film Festival|{} Cup|{} Food Festival|
{} Open Day|{} Winter Market|{} Science Week|{} Design Week|{} Trade Show|{} Flower Show|{} Regatta|{} Conference|{} Music Awards|
{} Charity Run|{} Spring Fair|{} Chess Open|{} Light Festival|{} Craft Market|{} Festival|{} Grand Prix|{} Carnival|Festival of {}|
{} Half Marathon|{} Biennale|Tour of {}|{} Masters|{} Games|{} Poetry Slam|{} Christmas Market|{} Rally|{} Beer Festival|{} Climate Forum|
Battle of {}|{} Open|{} Fashion Week|{} World Cup|{} Summer School""".replace("\n", "").split("|")
AWARD_FORMS = """{} Prize|{} Award|{} Medal|{} Book Prize|Order of {}|{} Peace Prize|{} Trophy|{} Science Award|{} Film Award|Golden {}|
{} Prize for Literature|{} Scholarship""".replace("\n", "").split("|")
PLAIN_PLACES = [place for place in PLACES if not place.startswith("the ")]
TOWNS = [place for place in PLAIN_PLACES if not place.startswith(("Lake ", "Mount", "Mont "))]
FAMILIES = ["and Daughters", "Brothers", "& Co.", "et Fils", "Bros.", "Family Farm", "y Hijos", "& Partners"]
MODEL_ENDS = "Pro|Mini|Max|Air|One|Plus|X|Lite|Go|Duo|Ultra|SE|Classic|Sport|Compact|Fold|Studio|Home".split("|")
PRODUCT_ENDS = """Pro|Mini|Max|Air|One|Plus|X|Lite|Go|Duo|300|500|2|7|X2|S4|E10|Cloud|Home|Kit|Desk|Pot|Flow|Watch|Cam|Pad|Mower|Lamp|
Brew|Drive|Notes|Planner|900|Q5""".replace("\n", "").split("|")
SMALL_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()
# Those that go with "a" and take an -s.
THINGS = [product for product in PRODUCTS if not product.endswith(("s", "x", "ch", "f", "brush"))]
PHRASES = ("good", "bad", "act", "rec", "cause", "subj", "obj", "N", "G", "A", "B")
JOINERS = {*COMPANY_FORMS, "&", "of"}
ARTICLE = re.compile(r"\b([Aa]) (?=[aeioAEIO]|u(?!ni|se|sb|k)|U(?!ni|K)|8\b|11\b|18\b|8[0-9]\b)(?!one |eu)")
SLOT = re.compile(r"([A-Za-z_]+)(\d*)(?:\.(\w+))?(?::(.+))?$")


class Entity:
    """A proper name: in full, shorter for later mentions, and of which kind."""

    __slots__ = ("full", "short", "kind")

    def __init__(self, full, short, kind):
        self.full, self.short, self.kind = full, short, kind


class Pattern:
    """A parsed line: `parts` are texts, slots (key, form, range) and choices (tuples of sequences of parts)."""

    __slots__ = ("parts", "keys", "length")

    def __init__(self, source):
        self.keys = set()
        self.length = len(source.split())
        self.parts, at = self._parse(source, 0, "")
        if at != len(source):
            raise ValueError(f"unbalanced pattern: {source}")

    def _parse(self, source, at, stops):
        parts, text = [], ""
        while at < len(source) and source[at] not in stops:
            if source[at] == "{":
                end = source.index("}", at)
                name, digits, form, span = SLOT.match(source[at + 1:end]).groups()
                if digits or name.isupper():
                    self.keys.add(name + digits)
                parts += [text, ("slot", name, name + digits, form, span)]
                text, at = "", end + 1
            elif source[at] == "[":
                branches = []
                while source[at] != "]":
                    branch, at = self._parse(source, at + 1, "|]")
                    branches.append(branch)
                parts += [text, ("choice", branches)]
                text, at = "", at + 1
            else:
                text += source[at]
                at += 1
        parts.append(text)
        return [part for part in parts if part != ""], at


def patterns(block):
    """The patterns of a block: one a line."""
    return [Pattern(line.strip()) for line in block.strip().split("\n") if line.strip()]


def items(line):
    """The patterns of a line that is divided by " | "."""
    return [Pattern(part.strip()) for part in line.split(" | ")]


def polish(text):
    """Articles, full stops after abbreviations, possessives of names on -s."""
    return ARTICLE.sub(r"\1n ", text).replace("..", ".").replace("s's", "s'").replace(" .", ".").replace(" ,", ",").replace("  ", " ")


def number(value):
    return f"{value:,}" if value >= 1000 else str(value)


def plural(noun):
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else noun + "s"


def span_of(text, default):
    low, _, high = (text or default).partition("-")
    return int(low), int(high)


class Writer:
    """Writes one document. `values` holds what slots stand for, `entities` the names in the text in order of appearance."""

    def __init__(self, rng, unseen=False):
        self.rng = rng
        self.lexicon = Lexicon(rng, unseen)
        self.unseen = unseen
        self.values = {}
        self.entities = []
        self.mentions = {}
        self.used = set()
        self.words = set()
        self.facts = []
        self.sign = rng.choice(["${}", "€{}", "£{}", "{} euros", "EUR {}", "{} dollars", "${}"])

    # Values

    def kept(self, make):
        """A value on this side of the split."""
        while True:
            value = make()
            if is_unseen(value) == self.unseen:
                return value

    def root(self):
        draw = self.rng.random()
        if draw < 0.3:
            return self.lexicon.invented_name()
        return self.kept(lambda: self.rng.choice(COMPANY_ROOTS if draw < 0.6 else LAST_NAMES if draw < 0.75 else CITIES))

    def make_entity(self, name):
        rng, lexicon = self.rng, self.lexicon
        if name == "o":
            name = "c" if rng.random() < 0.6 else "b"
        elif name == "l":
            name = "t" if rng.random() < 0.55 else "w"
        if name == "p":
            first, last = lexicon.first_name(), lexicon.last_name()
            first = first[:1].upper() + first[1:]
            middle = f" {rng.choice('ABCDEFGHJKLMNPRSTW')}." if rng.random() < 0.04 else ""
            draw = rng.random()
            if draw < 0.03:
                last = f"{last}-{lexicon.last_name()}"
            elif draw < 0.06:
                last = f"{rng.choice(['van', 'de', 'von', 'van der', 'di', 'al'])} {last}"
            return Entity(f"{first}{middle} {last}", last, "person")
        if name == "f":
            first = lexicon.first_name()
            first = first[:1].upper() + first[1:]
            return Entity(first, first, "person")
        if name == "c":
            if rng.random() < 0.1:
                draw = rng.random()
                if draw < 0.75:
                    full = lexicon.invented_name() if draw < 0.3 else lexicon.choice(COMPANY_ROOTS if draw < 0.5 else BRANDS)
                else:
                    full = self.kept(lambda: "".join(rng.choices("ABCDEFGHIKLMNOPRSTUVWZ", k=rng.randint(3, 4))))
                return Entity(full, full, "organization")
            if rng.random() < 0.2:
                draw, stem = rng.random(), lexicon.name_like()
                if draw < 0.35:
                    full = f"{lexicon.last_name()} {'& Sons' if draw < 0.2 else rng.choice(FAMILIES)}"
                else:
                    full = f"{stem} {rng.choice(COMPANY_KINDS if draw < 0.7 else COMPANY_FORMS)}"
                short = next((full[:-len(form) - 1] for form in COMPANY_FORMS if full.endswith(f" {form}")), full)
                return Entity(full, short, "organization")
            while True:
                full = lexicon.company()
                if " " in full:
                    break
            short = next((full[:-len(form) - 1] for form in COMPANY_FORMS if full.endswith(f" {form}")), full)
            return Entity(full, short, "organization")
        if name == "u":
            # There are few countries on the side of the evaluation, and a document may need several.
            country = lexicon.invented_name() if rng.random() < 0.15 else lexicon.choice(COUNTRIES)
            return Entity(country, country, "location")
        if name == "b":
            full = rng.choice(BODY_FORMS).format(self.stem())
            return Entity(full, full, "organization")
        if name == "t":
            draw = rng.random()
            city = lexicon.invented_name() if draw < 0.22 else lexicon.choice(TOWNS if draw < 0.32 else CITIES)
            return Entity(city, city, "location")
        if name == "w":
            draw = rng.random()
            full = (lexicon.choice(COUNTRIES) if draw < 0.2 else lexicon.choice(PLAIN_PLACES) if draw < 0.45
                    else rng.choice(PLACE_FORMS).format(self.stem()))
            return Entity(full, full, "location")
        if name == "g":
            stem = self.root() if rng.random() < 0.4 else self.kept(
                lambda: "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 3))).capitalize())
            end = rng.choice(PRODUCT_ENDS)
            if rng.random() < 0.35:
                # A maker or any name, a word for the model, a number.
                full = " ".join([self.stem(), *([rng.choice(MODEL_ENDS)] if rng.random() < 0.7 else []), str(rng.randint(2, 19))])
                return Entity(full, full, "product")
            full = f"{stem} {end}" if rng.random() < 0.85 else f"{stem}{rng.choice(['Pod', 'Box', 'Hub', 'Kit', 'Go'])}"
            return Entity(full, full, "product")
        if name == "e":
            full = rng.choice(EVENT_FORMS).format(self.stem())
            return Entity(f"{full} {rng.randint(2019, 2027)}" if rng.random() < 0.12 else full, full, "event")
        if name == "a":
            full = rng.choice(AWARD_FORMS).format(self.stem())
            return Entity(full, full, "award")
        if name == "v":
            draw, some = rng.random(), lexicon.noun_phrase
            full = lexicon.name_like() if draw < 0.4 else f"The {some().title()}" if draw < 0.7 else f"{some().title()} in {self.root()}"
            return Entity(full, full, "work")
        raise KeyError(name)

    def stem(self):
        """What a name may begin with: any name at all."""
        return self.lexicon.name_like() if self.rng.random() < 0.35 else self.root()

    def named(self, kind):
        """An entity whose name does not tell its kind."""
        while True:
            name = self.lexicon.name_like()
            words = name.lower().split()
            if not any(word in self.words for word in words):
                self.words.update(words)
                return Entity(name, name, kind)

    def entity(self, name):
        """A new name that shares no word with the others of this document."""
        while True:
            entity = self.make_entity(name)
            words = [word for word in entity.full.lower().split() if word not in JOINERS]
            if not any(word in self.words for word in words):
                self.words.update(words)
                return entity

    def money(self, span):
        low, high = span_of(span, "20-2000")

        def make():
            value = self.rng.randint(low, high)
            draw = self.rng.random()
            if draw < 0.45 and value > 200:
                step = 10 ** (len(str(value)) - 2)
                return number(max(step, value // step * step))
            return number(value) if draw < 0.8 else f"{value:,}.{self.rng.choice(['00', '50', '90', '25', f'{self.rng.randint(10, 99)}'])}"
        return self.sign.format(self.kept(make))

    def period(self):
        rng = self.rng
        year = rng.randint(2019, 2027)
        return rng.choice([
            f"the {rng.choice(['first', 'second', 'third', 'fourth'])} quarter of {year}", f"Q{rng.randint(1, 4)} {year}",
            f"{rng.choice(MONTHS)} {year}", f"the first half of {year}", f"the second half of {year}", f"spring {year}",
            f"autumn {year}", f"the year {year}", f"summer {year}",
            f"the last {rng.choice(['two', 'three', 'six'])} weeks of {rng.choice(MONTHS)}",
            f"the months from {rng.choice(MONTHS[:6])} to {rng.choice(MONTHS[6:])} {year}", f"winter {year}",
            f"{rng.choice(MONTHS)}"])

    def plain(self, name, span):
        rng = self.rng
        if name == "n":
            return number(rng.randint(*span_of(span, "2-60")))
        if name == "k":
            return SMALL_NUMBERS[rng.randint(*span_of(span, "2-9"))]
        if name == "date":
            return self.lexicon.date()
        if name == "money":
            return self.money(span)
        if name == "pct":
            return f"{rng.randint(*span_of(span, '2-48'))}{rng.choice([' percent', '%', ' percent'])}"
        if name == "day":
            return self.lexicon.day()
        if name == "month":
            return self.lexicon.month()
        if name == "time":
            return self.lexicon.time()
        if name == "year":
            return str(rng.randint(*span_of(span, "1950-2027")))
        if name == "period":
            return self.period()
        if name == "np":
            return self.lexicon.noun_phrase()
        if name == "nps":
            return plural(self.lexicon.noun_phrase())
        if name == "thing":
            return rng.choice(THINGS)
        if name == "order":
            return self.lexicon.order_number()
        if name == "months":
            return rng.choice(["six months", "12 months", "one year", "two years", "three years", "24 months", "18 months", "five years",
                               "36 months", "nine months", "four years", "ten years", "90 days", "three months"])
        if name == "notice":
            return rng.choice(["14 days", "30 days", "60 days", "90 days", "one month", "two months", "three months", "six weeks",
                               "four weeks", "21 days", "45 days", "ten days"])
        if name == "phone":
            return self.lexicon.phone()
        if name == "mail":
            return self.lexicon.email()
        if name == "address":
            return self.lexicon.street_address()
        raise KeyError(name)

    def value(self, name, key, span=None):
        found = self.values.get(key)
        if found is None:
            found = self.entity_of(name, span)
            if found is None:
                found = self.plain(name, span)
            if key != name:
                self.values[key] = found
        return found

    def entity_of(self, name, span):
        """The entity that a slot of this name stands for; None for a plain value."""
        return self.entity(name) if len(name) == 1 and name in "pcbotlwugefav" else None

    # Texts

    def _render(self, parts, out, seen, telling):
        rng = self.rng
        for part in parts:
            if isinstance(part, str):
                out.append(part)
            elif part[0] == "choice":
                branches = part[1]
                self._render(branches[int(rng.random() * len(branches))], out, seen, telling)
            else:
                _, name, key, form, span = part
                value = self.value(name, key, span)
                if isinstance(value, Pattern):
                    # A phrase of a vocabulary: what it says is settled at its first use.
                    inner = []
                    self._render(value.parts, inner, seen, telling)
                    value = self.values[key] = "".join(inner)
                if isinstance(value, Entity):
                    self._put_name(out, self._mention(value, form, seen, telling))
                else:
                    self._put_value(out, name, form, value, telling)
                if not telling:
                    self.used.add(key)

    def _put_name(self, out, text):
        out.append(text)

    def _put_value(self, out, name, form, value, telling):
        out.append(value)
        if telling and name not in PHRASES and (name in ("months", "notice", "thing") or any(c.isdigit() for c in value)):
            self.facts.append(value)

    def _mention(self, entity, form, seen, telling):
        first = entity not in seen
        seen[entity] = seen.get(entity, 0) + 1
        if telling:
            self.facts.append(entity.full)
        elif first:
            self.entities.append(entity)
        if first or form == "full" or telling or self.rng.random() < (0.3 if form == "short" else 0.65):
            return entity.full
        return entity.short

    def write(self, pattern):
        """A sentence of the document."""
        out = []
        self._render(pattern.parts, out, self.mentions, False)
        text = "".join(out)
        return text[:1].upper() + text[1:]

    def tell(self, pattern, capital=True):
        """A sentence of an answer, or a bare value; what it states is added to `facts`."""
        out = []
        self._render(pattern.parts, out, {}, True)
        text = polish("".join(out))
        return text[:1].upper() + text[1:] if capital else text

    def pick_told(self, choices):
        """One of the patterns that say only what the document says; None if there is none."""
        fitting = [pattern for pattern in choices if pattern.keys <= self.used]
        return self.rng.choice(fitting) if fitting else None

    def names(self, *kinds):
        """Names in the text in order of appearance, of the given kinds."""
        return [entity.full for entity in self.entities if not kinds or entity.kind in kinds]
