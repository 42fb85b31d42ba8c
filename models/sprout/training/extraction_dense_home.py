"""JSON extraction from short dense texts of private life and services: small ads, lost and found, appointments, travel, recipes...

Every text of _TEXTS is written as a whole, in the notation of wording.py, with slots for values; _read() reads it:

    Selling our {item=cot/desk}, {wide=int 60 90} by {long=int 120 140}[, {price=money 20 90}|]. {lift=yes>With/no>Without} a lift.
    = item product article; wide width -- width in cm; price cost:s euros:i; -colour shade; kind=sale/wanted

A slot is {name=options} or {name=maker arguments}, and {name} where it stands again. An option "value>wording" is of a boolean (yes, no,
null) or an enum. The lines with "=" name what may be asked: the slot, which is a key itself, further keys (":i" asks for the number only,
":s" for text), and a description. "-name" is something that the text does not say, "name=value/other/..." follows from the whole text.
"""

import json
import re

from drawing import styled
from lexicon import CITIES, DAYS, MONTHS, STREET_KINDS, STREETS, Lexicon, casual
from samples import show
from tables import table
from wording import capital, parse, speak

_TEXTS = table("extraction_dense_home/texts")

_GIRLS = """Abigail Adele Agnes Alice Alma Amelia Amy Anna Astrid Beatrice Bianca Brenda Carla Carmen Celia Chloe Clara Cora Daisy
Deborah Diana Dora Edith Elena Elise Ella Emma Esther Eva Farah Fatima Fiona Florence Freya Gemma Gina Grace Greta
Hannah Hazel Helen Holly Ida Ines Ingrid Irene Isla Ivy Jasmine Joan Johanna Julia June Karin Kate Laura Leah Lena Lily
Linda Lucia Lydia Mabel Magda Maria Marta Mary Matilda Mia Mila Miriam Nadia Naomi Nina Nora Olga Olivia Penny Petra
Phoebe Pia Priya Rachel Rebecca Rita Rosa Ruby Ruth Sara Selma Silvia Sofia Stella Susan Tamar Tara Tess Tina Ursula
Vera Viola Wanda Wilma Yara Yasmin Zara Zoe""".split()
_BOYS = """Aaron Adam Ahmed Alan Albert Amir Andre Anton Arjun Arthur Ben Bernard Boris Bruno Carl Cecil Colin Connor Cyrus Daniel
Dario David Diego Dmitri Edgar Edwin Elias Emil Enzo Erik Felix Frank Gabriel George Gideon Gustav Harold Hassan Hector
Henry Hugo Ian Ibrahim Igor Isaac Ivan Jack Jacob James Jens Joel John Jonas Joseph Juan Julian Karim Karl Keith Kofi
Lars Leo Leon Lewis Liam Lorenzo Louis Lucas Manuel Marco Mario Martin Mateo Max Michael Miguel Miles Moritz Nathan Neil
Nikhil Nils Oliver Omar Oscar Otto Owen Pablo Paul Pedro Peter Philip Quentin Rafael Rahul Ralph Richard Robert Rufus
Samuel Sergei Silas Simon Stefan Sunil Sven Tariq Theo Thomas Tobias Tom Uwe Victor Walter Yusuf""".split()
_CURRENCIES = ("{} euros", "{} euros", "€{}", "${}", "£{}", "{} dollars", "{} pounds", "{} EUR")
_ARTICLE = re.compile(r"^(?:a|an|the|his|her|my|our|your) (?!few|little|lot|bit)")
_FORMS = ("Dr ", "Mr ", "Mrs ", "Ms ")  # part of the name behind them
_NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_TITLE_STARTS = """The Last|The Glass|A Winter|The Salt|The Clockmaker's|An Empty|The Lighthouse|Seven|The Paper|
Under the|The Quiet|Beyond the|A House of|The Other|Letters from the|The Long|No More|
The Beekeeper's|Summer of|The Ninth|My Brother's|The Colour of|Return to the|The Cartographer's|
Beneath the|The Hollow|Songs of the|Three|The Weight of|Half a""".replace("\n", "").split("|")
_TITLE_ENDS = """Orchard|Harbour|Daughter|Ferry|Bridges|Lantern|Winter|Promise|Sisters|Garden|River|Window|Secret|
Island|Clock|Staircase|Sparrows|Storm|Road|Kitchen|Silence|Stars|Tide|Letters|Shadow|Ladder|
Mountain|Piano|Train|Foxes""".replace("\n", "").split("|")
_INN_STARTS = """Harbour|Linden|Old Mill|Lemon|Blue Door|Copper|Olive|Station|Saffron|Two Rivers|Garden|Lakeside|
Sunflower|Corner|Pepper|Castle|Rosemary|Little Fox|Golden Carp|Seaview|Chestnut|Windmill|Magnolia|
Stone Bridge|Juniper|Red Barn|Moonlight|Heron""".replace("\n", "").split("|")
_INN_ENDS = {"cafe": ["Café", "Grill", "Kitchen", "Bistro", "Diner", "Tavern", "Pizzeria", "Noodle Bar"],
             "hotel": ["Hotel", "Lodge", "Guest House", "Inn", "Hostel", "Apartments"],
             "school": ["Primary", "Primary School", "School", "Academy", "Nursery"]}
_CLUB_ENDS = "Rovers Athletic United Wanderers Town Rangers Harriers City".split()


def _clock(world, low, high):
    """A time of day as people write it, mostly in one style within a text."""
    rng = world.rng
    hour, minute = rng.randint(low, high), rng.choice((0, 0, 15, 30, 30, 45, 5, 20, 40))
    style = world.clock_style if rng.random() < 0.8 else rng.random()
    short, half = (hour - 1) % 12 + 1, "am" if hour < 12 else "pm"
    if style < 0.4:
        return f"{hour}:{minute:02d}"
    if style < 0.7 or minute % 15:
        return f"{short}{f'{world.clock_mark}{minute:02d}' if minute else ''}{'' if 0.5 < style < 0.6 else ' '}{half}"
    if minute == 0:
        return "noon" if hour == 12 else f"{short} o'clock" if style < 0.85 else f"{short} {half}"
    word = _NUMBER_WORDS[short % 12 + 1 if minute == 45 else short]
    return {15: "quarter past", 30: "half past", 45: "quarter to"}[minute] + f" {word}"


def _date(world, later=False):
    """A day as people write it; `later` after the one before, written like it."""
    rng = world.rng
    if later:
        day, month, style = world.date_drawn
        day += rng.randint(2, 14)
        day, month = (day, month) if day < 29 else (day - 28, (month + 1) % 12)
    else:
        day, month, style = rng.randint(1, 28), rng.randrange(12), rng.choice((0, 0, 1, 2, 3, 4))
    world.date_drawn = day, month, style
    ending, month = {1: "st", 2: "nd", 3: "rd"}.get(day % 10 if day not in (11, 12, 13) else 0, "th"), MONTHS[month]
    return (f"{day} {month}", f"{month} {day}", f"{day}{ending} {month}", f"{day} {month} 2026", f"{day} {month[:3]}")[style]


def _pairs(starts, ends):
    return [f"{start} {end}" for start in starts for end in ends]


_STREETS = _pairs(STREETS, STREET_KINDS)
_TITLES = _pairs(_TITLE_STARTS, _TITLE_ENDS)
_INNS = {kind: _pairs(_INN_STARTS, ends) for kind, ends in _INN_ENDS.items()}
# What the text shows, by a maker without arguments.
_MAKERS = {
    "first": lambda world: world.first_name(), "girl": lambda world: world.choice(_GIRLS), "boy": lambda world: world.choice(_BOYS),
    "last": lambda world: world.last_name(), "person": lambda world: world.person(),
    "city": lambda world: world.choice(CITIES) if world.rng.random() < 0.75 else world.invented_name(),
    "addr": lambda world: world.street_address(), "phone": lambda world: world.phone(), "email": lambda world: world.email(),
    "day": lambda world: world.rng.choice(DAYS), "days": lambda world: world.rng.choice(DAYS) + "s",
    "weekday": lambda world: world.rng.choice(DAYS[:5]), "month": lambda world: world.rng.choice(MONTHS), "date": _date,
    "later": lambda world: _date(world, later=True), "ref": lambda world: world.order_number(),
    "birth": lambda world: f"{world.rng.randint(1, 28)} {world.rng.choice(MONTHS)} {world.rng.randint(1938, 2021)}",
    "company": lambda world: world.company(form=False), "name": lambda world: world.invented_name(),
    "street": lambda world: world.choice(_STREETS), "title": lambda world: world.choice(_TITLES),
    "cafe": lambda world: world.choice(_INNS["cafe"]), "hotel": lambda world: world.choice(_INNS["hotel"]),
    "school": lambda world: world.choice(_INNS["school"]), "club": lambda world: f"{world.city()} {world.rng.choice(_CLUB_ENDS)}"}


def _joined(rng, items):
    if len(items) == 1:
        return items[0]
    last = rng.choice((" and ", " and ", " and ", " & ", ", " if len(items) > 2 else " and "))
    return ", ".join(items[:-1]) + last + items[-1]


_KINDS_OF = {"int": "integer", "n": "integer", "dec": "number", "qty": "quantity", "money": "quantity", "list": "array"}


class Slot:
    """One value of a text: how it is made and as which types it may be asked."""

    def __init__(self, spec):
        maker, _, rest = spec.partition(" ")
        self.maker, self.options, self.values = maker, None, None
        if maker in ("int", "n", "dec", "qty", "money"):
            low, high, *units = rest.split(" ", 2)
            self.low, self.high = int(low), int(high)
            self.units = units[0].split("/") if units else None
        elif maker == "time":
            self.low, self.high = map(int, rest.split() or (7, 20))
        elif maker == "list":
            low, high, options = rest.split(" ", 2)
            self.low, self.high, self.options = int(low), int(high), options.split("/")
        elif spec not in _MAKERS:
            self.maker, self.options = "pick", [option.split(">") for option in spec.split("/")]
            if len(self.options[0]) > 1:
                self.values = list(dict.fromkeys(value for value, _ in self.options if value != "null"))
        boolean = self.values is not None and all(value in ("yes", "no") for value in self.values)
        self.kind = "boolean" if boolean else "enum" if self.values else _KINDS_OF.get(maker, "string")

    def draw(self, world):
        """What the text shows, and the value for a key that asks for text and for one that asks for a number."""
        rng, maker = world.rng, self.maker
        if maker == "pick":
            option = rng.choice(self.options)
            if self.values is None:
                return option[0], _ARTICLE.sub("", option[0]), None
            value = {"yes": True, "no": False, "null": None}.get(option[0], option[0])
            return option[1], value, None
        if maker == "int":
            number = rng.randint(self.low, self.high)
            return str(number), str(number), number
        if maker == "n":
            number = rng.randint(self.low, self.high)
            shown = _NUMBER_WORDS[number] if number <= 12 and rng.random() < 0.45 else str(number)
            return shown, shown, number
        if maker == "dec":
            number = rng.randint(self.low * 10, self.high * 10 - 1) / 10
            number = number if number % 1 else number + 0.1
            shown = f"{number:.1f}"
            return shown, shown, number
        if maker == "qty":
            number = rng.randint(self.low, self.high)
            unit = rng.choice(self.units)
            shown = f"{number} {unit}"
            return shown, shown, number
        if maker == "money":
            number = rng.randint(self.low, self.high)
            if self.low <= 30 and rng.random() < 0.25:
                number += rng.choice((0.5, 0.9, 0.95, 0.99, 0.2))
            elif self.low >= 50 and rng.random() < 0.6:
                number = round(number / 5) * 5
            amount = f"{number:.2f}" if isinstance(number, float) else str(number)
            shown = world.currency.format(amount)
            return shown, shown, number
        if maker == "time":
            shown = _clock(world, self.low, self.high)
            return shown, shown, None
        if maker == "list":
            items = rng.sample(self.options, rng.randint(self.low, self.high))
            return _joined(rng, items), [_ARTICLE.sub("", item) for item in items], None
        shown = _MAKERS[maker](world)
        return shown, shown, None


# Short names of slots that are keys, and longer ones that are none if there are others.
_SHORT_KEYS = "age bed car cat day fee gas kid mum pay pet dad end dog row sex bus".split()
_NO_KEYS = "addr mins notday nth stuff mates temper inside miss what slot slot2 date2 city2 bird1 bird2 name2 home lines tel2".split()
# Names of slots that are keys only where the text has no second value of the kind.
_GENERAL = {"name": ("first", "last", "person", "girl", "boy"), "date": ("date", "later", "birth"), "time": ("time",), "city": ("city",),
            "day": ("day", "days", "weekday")}


class Ask:
    """What may be asked about a text."""

    def __init__(self, line):
        names, _, self.about = (part.strip() for part in line.partition(" -- "))
        name, *keys = names.split()
        self.fixed, self.unsaid, kind = None, name.startswith("-"), "string"
        if self.unsaid:
            name, _, letter = name[1:].partition(":")
            kind = {"": "string", "i": "integer", "b": "boolean"}[letter]
        name, _, options = name.partition("=")
        if options:
            self.fixed = [option.replace("+", " ") for option in options.split("/")]
            kind = "boolean" if self.fixed[0] in ("yes", "no") else "enum"
        self.name, _, letter = name.partition(":")
        if not keys or self.name in _SHORT_KEYS or len(self.name) > 3 and self.name not in _NO_KEYS:
            keys.append(f"{self.name}:{letter}")
        self.keys = [key.partition(":")[::2] for key in keys]
        self.kind = kind
        self.words = [key.replace("_", " ") for key, _ in self.keys if "_" in key]

    def explained(self, rng, key):
        """Another name of `key` in words, as a description of it."""
        others = [words for words in self.words if words.replace(" ", "") != key.lower().replace("_", "").replace(" ", "")]
        return rng.choice(others) if others else ""


class Unit:
    """One text."""

    def __init__(self, block):
        lines = block.splitlines()
        self.slots = {}

        def found(match):
            self.slots[match[1]] = Slot(match[2])
            return "{" + match[1] + "}"

        text = " ".join(line for line in lines if not line.startswith("= "))
        self.tree = parse(re.sub(r"\{(\w+)=([^}]*)\}", found, text.replace(r"\n", "\n")))
        self.signs = block.lower()
        makers = [slot.maker for slot in self.slots.values()]
        self.asks = [Ask(part.strip()) for line in lines if line.startswith("= ") for part in line[2:].split(";") if part.strip()]
        for ask in self.asks:
            if len(ask.keys) > 1 and sum(maker in _GENERAL.get(ask.name, ()) for maker in makers) > 1:
                ask.keys = [pair for pair in ask.keys if pair[0] != ask.name]

    def filled(self, world):
        """The text, and for every slot in it what is shown, the value and the number."""
        world.currency = world.rng.choice(_CURRENCIES)
        world.clock_style, world.clock_mark = world.rng.random(), world.rng.choice(":::.")
        out, got, start = "", {}, True
        for part in re.split(r"[{}]", speak(world.rng, self.tree)):
            if start:
                out += part
            else:
                if part not in got:
                    taken = [shown for shown, _, _ in got.values()]
                    for _ in range(20):
                        drawn = self.slots[part].draw(world)
                        if drawn[0] not in taken:
                            break
                    if self.slots[part].maker != "email" and (not out or out[-2:] in (". ", "! ", "? ") or out[-1] == "\n"):
                        shown, value, number = drawn
                        if isinstance(value, list):
                            value = [capital(value[0]), *value[1:]]
                        elif value == shown:
                            value = capital(value)
                        drawn = capital(shown), value, number
                    title = next((title for title in _FORMS if out.endswith(title)), "")
                    got[part] = (drawn[0], title + drawn[1], drawn[2]) if title and drawn[1] == drawn[0] else drawn
                shown = got[part][0]
                if out[-3:] in (" a ", "\na ", "(a ", " A ") or out in ("a ", "A "):
                    vowel = shown[:1].lower() in "aeiou" and not shown.lower().startswith(("uni", "use", "eur", "one"))
                    out = out[:-1] + "n " if shown and (vowel or shown.startswith(("8", "11 ", "18"))) else out
                out += shown
            start = not start
        return out.replace("  ", " "), got


# What many texts do not say, and what must not be in a text that does not say it: makers of its slots and words of it.
_SILENT = [(Ask(line.split(" | ")[0]), line.split(" | ")[1].split()) for line in """
-email e_mail contact_email | email
-phone phone_number telephone | phone
-website url homepage | website
-reference order_number reference_number booking_number | ref number no.
-address street_address | addr street
-price:i cost:i total:i | money dec price pay fee euro costs prices cheap cents
-country | country city
-postcode zip_code | postcode
-discount:i discount_percent:i | percent % discount less off
-payment_method paid_by | pay paid cash card bill
-middle_name | middle
-coupon_code voucher_code | code voucher card
-date calendar_date | date later day birth month
-company firm employer | company firm club bank
-email mail | email
-phone tel mobile | phone
-pet pet_name | pet dog cat vet animal hen parrot rabbit kitten tortoise fish horse
-weight:i weight_kg:i | kg kilo dec weigh
-deposit:i | deposit money paid""".strip().splitlines()]


class Job:
    """A text, what is asked about it, and the answer."""

    def __init__(self, rng, unseen):
        unit = _UNITS[int(rng.random() * len(_UNITS))]
        text, got = unit.filled(Lexicon(rng, unseen))
        lower = rng.random() < 0.06
        asks = rng.sample(unit.asks, min(len(unit.asks), rng.choice((2, 3, 3, 3, 4, 4, 4, 5, 5, 6))))
        if rng.random() < 0.35:
            silent_ask, signs = rng.choice(_SILENT)
            if not any(sign in unit.signs for sign in signs):
                asks.insert(rng.randrange(len(asks)), silent_ask)
                asks = asks[:6]
        style = rng.choices(("snake", "camel", "title", "kebab"), (70, 24, 3, 3))[0]
        descriptions = rng.choices((0, 0.35, 1), (5, 3, 2))[0]
        self.properties, self.answer, silent = {}, {}, 0
        for ask in asks:
            slot = unit.slots.get(ask.name)
            unsaid = ask.unsaid or not ask.fixed and ask.name not in got
            if unsaid:
                silent += 1
                if silent > 1 + (len(asks) > 4) or rng.random() < 0.35:
                    continue
            key, letter = rng.choice(ask.keys)
            key = styled(style, key)
            if key in self.answer:
                continue
            kind, options, value = ask.kind, None, None
            if ask.fixed:
                value = {"yes": True, "no": False}.get(ask.fixed[0], ask.fixed[0])
                options = list(ask.fixed) if kind == "enum" else None
            elif slot:
                kind, options = slot.kind, slot.values
                if kind == "string" and slot.maker == "pick" and 3 <= len(slot.options) <= 6 and not letter and rng.random() < 0.12:
                    kind, options = "enum", [_ARTICLE.sub("", option[0]) for option in slot.options]
                if kind == "quantity":
                    kind = {"i": "integer", "s": "string"}.get(letter) or ("integer" if rng.random() < 0.65 else "string")
                if not unsaid:
                    shown, value, number = got[ask.name]
                    if kind in ("integer", "number"):
                        value = number
                        kind = "number" if isinstance(number, float) or rng.random() < 0.15 else "integer"
                    elif kind == "enum" and slot.values is None and value not in options:
                        value = next(option for option in options if option.lower() == value.lower())
                    elif lower and kind == "string":
                        value = value.lower()
                    elif lower and kind == "array":
                        value = [item.lower() for item in value]
            nullable = value is None or rng.random() < 0.13
            rule = {"type": "string" if kind == "enum" else kind}
            if kind == "array":
                rule["items"] = {"type": "string"}
            elif kind == "enum":
                rng.shuffle(options := list(options))
                rule["enum"] = options + [None] if nullable else options
            if nullable:
                rule["type"] = [rule["type"], "null"]
            if rng.random() < descriptions and (about := ask.about or ask.explained(rng, key)):
                rule["description"] = about
            self.properties[key] = rule
            self.answer[key] = value
        if lower:
            self.text = text.lower()
        elif rng.random() < 0.3:
            self.text = casual(rng, text, [shown for shown, _, _ in got.values()] + list(_FORMS))
            if not all(shown in self.text for shown, _, _ in got.values()):  # a value beside a bracket or with an 's
                self.text = text
        else:
            self.text = text
        self.schema = {"type": "object", "properties": self.properties}
        roll = rng.random()
        if roll < 0.8:
            self.schema["required"] = list(self.properties)
        if rng.random() < 0.18:
            self.schema["additionalProperties"] = False

    def listed(self, rng):
        """The keys in words."""
        words, mark = [], rng.choice(("", "", '"', "`"))
        for key, rule in self.properties.items():
            kind = rule["type"][0] if isinstance(rule["type"], list) else rule["type"]
            notes = [rule["description"]] if "description" in rule else []
            if "enum" in rule:
                notes.append("one of " + ", ".join(option for option in rule["enum"] if option))
            elif kind != "string" or rng.random() < 0.3:
                notes.append({"boolean": "true or false", "array": "list of strings", "integer": "whole number"}.get(kind, kind))
            if isinstance(rule["type"], list):
                notes.append("or null")
            words.append((mark + key + mark, "; ".join(notes)))
        return words


_MAIN = "Extract the data from the text as JSON that follows this schema."
_SYSTEM_TASKS = [parse(line.replace("\\n", "\n")) for line in """
[Turn|Convert] [what the user sends|each message|the user's text] into [JSON|one JSON object] that follows this schema: {schema}
You [extract|pull] data from [short texts|messages]. [Answer|Reply] [only with JSON|with JSON and nothing else] for this schema:\\n{schema}
Extract the data from the text as JSON that follows this schema.[ No explanations.|]\\nSchema: {schema}
[Return only JSON.|Only JSON, please.|Your answers are JSON, one line.] [Schema|JSON schema]: {schema}""".strip().splitlines()]
_KEY_TASKS = [parse(line) for line in """
Return only JSON with {keys}.
[Extract|Get|Pull] {keys} from the text [as JSON|and answer as JSON|and return one JSON object].
[Give me|Write|Answer with] [a JSON object|JSON] with the [keys|fields] {keys}.
[Reply with JSON only|JSON only, please]. [Keys|Fields]: {keys}.
[Read the text and fill in|Fill in] this JSON: {keys}.""".strip().splitlines()]
_QUOTES = ('"{}"', '"""\n{}\n"""', "<text>{}</text>", "<text>\n{}\n</text>", "---\n{}\n---")


def _finished(messages, job):
    messages.append({"role": "assistant", "content": json.dumps(job.answer, ensure_ascii=False)})
    return {"messages": messages, "check": {"json": job.answer}}


def _job(rng, unseen):
    while True:
        job = Job(rng, unseen)
        if len(job.answer) > 1:
            return job


def plain(rng, unseen=False):
    """The schema, then the text."""
    job = _job(rng, unseen)
    return _finished([{"role": "user", "content": f"{_MAIN}\nSchema: {json.dumps(job.schema)}\nText: {job.text}"}], job)


def variant(rng, unseen=False):
    """The same in other shapes of a prompt."""
    job, roll = _job(rng, unseen), rng.random()
    schema, text = json.dumps(job.schema), job.text
    if roll < 0.4:
        words = job.listed(rng)
        if rng.random() < 0.65:
            keys = [f"{key} ({note})" if note else key for key, note in words]
            task = speak(rng, rng.choice(_KEY_TASKS)).replace("{keys}", ", ".join(keys[:-1]) + " and " + keys[-1])
        else:
            lead = rng.choice(("Extract these fields as JSON:", "I need the following from the text, as one JSON object:",
                               "Return only JSON with these keys:", "Turn the text into JSON with these keys:"))
            bullet = rng.choice(("- ", "- ", "* ", ""))
            task = "\n".join([lead, *(f"{bullet}{key}: {note}" if note else bullet + key for key, note in words)])
        shape = rng.random()
        if shape < 0.3:
            return _finished([{"role": "system", "content": task}, {"role": "user", "content": text}], job)
        if shape < 0.55:
            return _finished([{"role": "user", "content": f"{task}\n{rng.choice(_QUOTES).format(text)}"}], job)
        if shape < 0.7:
            return _finished([{"role": "user", "content": f"{rng.choice(_QUOTES).format(text)}\n{task}"}], job)
        return _finished([{"role": "user", "content": f"{task}\nText: {text}"}], job)
    if roll < 0.7:
        task = speak(rng, rng.choice(_SYSTEM_TASKS)).replace("{schema}", schema)
        return _finished([{"role": "system", "content": task}, {"role": "user", "content": rng.choice((text, text, f"Text: {text}"))}], job)
    if roll < 0.85:
        task = rng.choice(("Put this into JSON for the schema below.",
                           "Extract the data from the text above as JSON that follows this schema.",
                           "Return only JSON for this schema, please.", "As JSON, please, with this schema:"))
        return _finished([{"role": "user", "content": f"{rng.choice((text, 'Text: ' + text))}\n\n{task}\n{schema}"}], job)
    lead = rng.choice(("JSON only, no explanation.", "Just the JSON, please.", "Return only JSON."))
    body = rng.choice((f"Text: {text}", rng.choice(_QUOTES).format(text)))
    return _finished([{"role": "user", "content": f"{_MAIN} {lead}\nSchema: {schema}\n{body}"}], job)


_UNITS = [Unit(block) for block in _TEXTS.strip().split("\n\n")]

KINDS = {
    "extract from dense text": (plain, 3.0),
    "extract from dense text, other prompts": (variant, 1.0),
}

if __name__ == "__main__":
    show(KINDS)
