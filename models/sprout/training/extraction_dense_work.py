"""JSON extraction from short dense texts of work and public life: mails, notes, logs, reports, notices of one to four sentences.

Every unit of the _PART texts is a whole text with slots, in the brackets of wording.py, followed by "=" and its fields:

    Batch {batch} failed at station {station} ({cause}); {who} is on it.
    = batch lot: code 99-A ; station: int 2 9 ; cause reason: pick seal leaking, lid bent # why it failed ; who assigned_to: first

A field has its keys (the first names the slot), its maker with arguments, and perhaps a description. "@" before the keys makes an
object of the fields that follow. A field whose slot the drawn wording leaves out is not said: null, where a schema asks for it.
"<(" and ")>" stand for square brackets in a text, "\\n" for a line break.
"""

import datetime
import json

from drawing import styled
from lexicon import DAYS, MONTHS, Lexicon, casual, is_unseen
from samples import show
from tables import table
from wording import parse, parse_lines, speak

_UNIT_TEXT = table("extraction_dense_work/unit_text")



# Values

_MONEY = ("€{}", "${}", "£{}", "{} euros", "EUR {}", "{} EUR", "USD {}", "{} dollars", "CHF {}", "{} GBP")
_TITLES = ("Dr ", "Mr ", "Mrs ", "Ms ")  # part of the name behind them
_ARTICLES = ("a", "an", "the", "my", "our", "your", "his", "her", "their")
_DATES = (
    lambda day: f"{day.day} {MONTHS[day.month - 1]}", lambda day: f"{MONTHS[day.month - 1]} {day.day}",
    lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}", lambda day: f"{day.day} {MONTHS[day.month - 1][:3]}",
    datetime.date.isoformat,
    lambda day: f"{day.day:02d}.{day.month:02d}.{day.year}", lambda day: f"{day.day:02d}/{day.month:02d}/{day.year}",
    lambda day: f"{MONTHS[day.month - 1]} {day.day}, {day.year}", lambda day: f"{day.day} {MONTHS[day.month - 1]}",
    lambda day: f"{day.day}.{day.month}.", lambda day: f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}")
_TIMES = (
    lambda hour, minute: f"{hour}:{minute:02d}", lambda hour, minute: f"{hour:02d}:{minute:02d}",
    lambda hour, minute: f"{hour}.{minute:02d}",
    lambda hour, minute: f"{(hour - 1) % 12 + 1}{f':{minute:02d}' if minute else ''} {'am' if hour < 12 else 'pm'}",
    lambda hour, minute: f"{(hour - 1) % 12 + 1}{f':{minute:02d}' if minute else ''}{'am' if hour < 12 else 'pm'}")


def _bare(text):
    """A value without an article or a possessive before it."""
    first, _, rest = text.partition(" ")
    return rest if rest and first in _ARTICLES and not text.startswith(("a few ", "a little ", "a lot ", "a bit ")) else text


class World:
    """Draws the values of one text, in one style, no two alike."""

    def __init__(self, rng, unseen):
        self.rng, self.lex = rng, Lexicon(rng, unseen=unseen)
        self.money_form = rng.choice(_MONEY)
        self.comma = rng.random() < 0.6
        self.cents = rng.random() < 0.4
        self.date_form = rng.choice(_DATES)
        self.time_form = rng.choice(_TIMES)
        self.start = datetime.date(rng.randint(2021, 2027), 1, 1) + datetime.timedelta(rng.randint(0, 330))
        self.minute = rng.randint(26, 44) * 15
        self.weekday = rng.randint(0, 3)
        self.year = rng.randint(1850, 1955)
        self.texts = {}

    def _number(self, low, high):
        if high - low < 300:
            return self.rng.randint(low, high)
        return int(self.lex._draw(lambda: str(self.rng.randint(low, high))))

    def _identifier(self, patterns):
        # Short patterns may have no text on one side of the split.
        for _ in range(60):
            text = _code(self.rng, self.rng.choice(patterns))
            if is_unseen(text) == self.lex.unseen:
                break
        return text

    def _shown(self, value, decimals=0):
        return f"{value:,.{decimals}f}" if self.comma else f"{value:.{decimals}f}"

    def draw(self, field):
        """(text, value as a string, value as a number or None) of a field."""
        for _ in range(12):
            drawn = self._draw(field)
            if drawn[0] not in self.texts.values():
                break
        self.texts[field.name] = drawn[0]
        return drawn

    def _draw(self, field):
        rng, lex, maker, args = self.rng, self.lex, field.maker, field.args
        if maker == "int":
            value = self._number(*args)
            return self._shown(value), None, value
        if maker == "digits":
            value = self._number(*args)
            return str(value), None, value
        if maker == "oneof":
            value = rng.choice(args)
            return str(value), None, value
        if maker == "num":
            low, high, decimals = args
            value = round(rng.uniform(low, high), decimals)
            return f"{value:.{decimals}f}", None, value
        if maker == "meas":
            low, high, decimals, unit = args
            value = round(rng.uniform(low, high), decimals) if decimals else rng.randint(int(low), int(high))
            if unit == "mg" and high >= 200:
                value = max(value // 50 * 50, 50)
            text = self._shown(value, decimals) + (unit[1:] if unit.startswith("_") else f" {unit}")
            return text, text, value
        if maker == "money":
            low, high = args
            value = self._number(low, high)
            if high > 2000 and rng.random() < 0.5:
                value = value // 10 * 10
            if self.cents and high < 20000:
                value = value + rng.choice((rng.randint(1, 99), 50, 90, 95, 99)) / 100
                text = self.money_form.format(self._shown(value, 2))
            else:
                text = self.money_form.format(self._shown(value))
            return text, text, value
        if maker == "pick":
            before, _, text = rng.choice(args).rpartition("~")
            return before + text, _bare(text), None
        if maker == "code":
            text = self._identifier(args)
            return text, text, None
        if maker in ("sense", "bool"):
            label, phrases = rng.choice(args)
            return rng.choice(phrases), label, None
        if maker in ("list", "people", "firsts", "codes"):
            low, high, values = args
            count = rng.randint(low, high)
            if maker == "list":
                some = rng.sample(values, count)
            else:
                make = {"people": lex.person, "firsts": lex.first_name,
                        "codes": lambda: self._identifier(values)}[maker]
                some = list(dict.fromkeys(make() for _ in range(count)))
            joined = ", ".join(some) if rng.random() < 0.25 or len(some) == 1 else ", ".join(some[:-1]) + " and " + some[-1]
            return joined, some, None
        text = self._plain(maker, args)
        return text, text, None

    def _plain(self, maker, args):
        rng, lex = self.rng, self.lex
        if maker in ("d1", "d2", "d3"):
            for _ in range(40):
                day = self.start + datetime.timedelta(int(maker[1]) * 14 - rng.randint(1, 13))
                text = self.date_form(day)
                if is_unseen(text) == lex.unseen:
                    break
            return text
        if maker in ("t1", "t2", "t3"):
            minute = self.minute + int(maker[1]) * 120 - rng.randint(0, 6) * 15
            return self.time_form(minute // 60, minute % 60)
        if maker in ("w1", "w2"):
            return DAYS[self.weekday + (rng.randint(0, 1) if maker == "w1" else rng.randint(2, 3))]
        if maker in ("y1", "y2"):
            return str(self.year + int(maker[1]) * 30 - rng.randint(0, 28))
        if maker == "person":
            return f"{lex.first_name()} {lex.last_name()}"
        if maker == "initial":
            return f"{lex.first_name()[0]}. {lex.last_name()}"
        if maker == "birth":
            return lex._draw(lambda: f"{rng.randint(1, 28)} {rng.choice(MONTHS)} {rng.randint(1935, 2015)}" if rng.random() < 0.5 else
                             f"{rng.randint(1, 28):02d}.{rng.randint(1, 12):02d}.{rng.randint(1935, 2015)}")
        if maker == "way":
            return lex.street_address().partition(" ")[2]
        if maker == "co":
            return lex.company(form=False)
        return getattr(lex, {"first": "first_name", "last": "last_name", "street": "street_address", "order": "order_number",
                             "name": "invented_name"}.get(maker, maker))()


def _code(rng, pattern):
    """Of a pattern in which A, ? and 9 stand for capitals, small letters and digits."""
    return "".join(rng.choice("ABCDEFGHKLMNPRSTUVWXYZ") if c == "A" else rng.choice("abcdefghkmnprstuvwxyz") if c == "?"
                   else rng.choice("123456789") if c == "9" else c for c in pattern)


# Units

_SHORT_KEYS = "item name date city room page host time team rate plan fee age job dose floor lot mail lift crew user date year".split()
_VAGUE_KEYS = "slot thing what where again worst stars place given drawn cfinal langs things photo pname dress rooms woman".split()


# Sorts of values by their makers, and the keys that name no more than the sort.
_SORTS = {maker: sort for sort, makers in {
    "person": ("person", "first", "last", "initial"), "day": ("d1", "d2", "d3", "w1", "w2"), "time": ("t1", "t2", "t3"), "city": ("city",),
    "company": ("company", "co"), "phone": ("phone",), "money": ("money",), "year": ("y1", "y2")}.items() for maker in makers}
_GENERAL_KEYS = {"person": ("name", "who", "person"), "day": ("date", "day"), "time": ("time",), "city": ("city", "place", "town"),
                 "company": ("company", "firm"), "phone": ("phone",), "money": ("amount", "price", "cost", "total", "sum"),
                 "year": ("year",)}


class Field:
    """What a unit says in one slot."""

    def __init__(self, spec):
        spec, _, self.about = spec.partition(" # ")
        keys, _, rest = spec.partition(": ")
        self.keys = keys.split()
        self.name = self.keys[0]
        if len(self.keys) > 1 and self.name not in _SHORT_KEYS and (len(self.name) < 5 or self.name in _VAGUE_KEYS):
            del self.keys[0]
        self.maker, _, rest = rest.strip().partition(" ")
        self.args = self._arguments(rest)
        self.sort = _SORTS.get(self.maker)

    def _arguments(self, rest):
        maker = self.maker
        if maker in ("int", "digits", "oneof"):
            return [int(part) for part in rest.split()]
        if maker == "num":
            low, high, decimals = rest.split()
            return float(low), float(high), int(decimals)
        if maker == "money":
            return [int(part) for part in rest.split()]
        if maker == "meas":
            low, high, decimals, unit = rest.split(" ", 3)
            return float(low), float(high), int(decimals), unit
        if maker == "pick":
            return rest.split(", ")
        if maker == "code":
            return rest.split()
        if maker in ("sense", "bool"):
            options = [["" if phrase == "_" else phrase for phrase in option.split("=")] for option in rest.split(" / ")]
            if maker == "bool":
                yes, no = options
                return [(True, yes), (False, no)]
            return [(option[0], option[1:] or option[:1]) for option in options]
        if maker in ("list", "people", "firsts", "codes"):
            low, high, *values = rest.split(" ", 2)
            return int(low), int(high), values[0].split(", ") if values else []
        return []


_STRANGERS = [Field(spec) for spec in ("email email_address: email", "phone phone_number mobile: phone", "website url: host",
                                       "vat_id tax_number: vat", "fax fax_number: fax", "coordinates latitude: coordinates")]


class Unit:
    """A whole text and its fields."""

    def __init__(self, text):
        text, _, specs = text.partition("\n=")
        text = " ".join(text.split("\n")).replace("\\n", "\n")
        self.tree = parse(text)
        self.fields, self.groups = [], []
        for spec in " ".join(specs.split("\n")).split(" ; "):
            if spec.strip().startswith("@"):
                keys, _, members = spec.strip()[1:].partition(": ")
                self.groups.append((keys.split(), members.split()))
            else:
                self.fields.append(Field(spec.strip()))
        for field in self.fields:
            # A key that another field could answer just as well says too little.
            rivals = [other for other in self.fields if other is not field and other.sort and other.sort == field.sort]
            if rivals:
                field.keys = [key for key in field.keys if key not in _GENERAL_KEYS[field.sort]] or field.keys
        self.named = {field.name: field for field in self.fields}
        makers = [field.maker for field in self.fields]
        # What no wording says, to be asked for now and then.
        self.strangers = [stranger for stranger in _STRANGERS if stranger.maker not in makers]


def _drawn(rng, unit, unseen):
    """A text of the unit and its values by field: (string form, number form), or None where it stumbles."""
    world = World(rng, unseen)
    pieces = speak(rng, unit.tree).split("{")
    out, values = [pieces[0]], {}
    for piece in pieces[1:]:
        name, _, rest = piece.partition("}")
        if name not in values:
            shown, text, number = world.draw(unit.named[name])
            title = next((title for title in _TITLES if out[-1].endswith(title)), "")
            values[name] = shown, title + text if title and text == shown else text, number
        out.append(values[name][0] + rest)
    text = "".join(out)
    for mark, plain_mark in ((" ,", ","), (" .", "."), (" ;", ";"), ("  ", " "), ("<(", "["), (")>", "]")):
        text = text.replace(mark, plain_mark)
    return None if ".." in text.replace("...", "") or not values else (text.strip(), values)


def _holds(text, values):
    """Whether the text has every value as the answer gives it."""
    for shown, form, _ in values.values():
        if isinstance(form, list):
            if not all(part in text for part in form):
                return False
        elif isinstance(form, str) and form == shown and form not in text:
            return False
    return True


def _told(rng, unit, unseen):
    while True:
        drawn = _drawn(rng, unit, unseen)
        if drawn:
            break
    text, values = drawn
    if rng.random() < 0.22:
        keep = [shown for shown, _, _ in values.values() if shown] + list(_TITLES)
        keep += [f"({word}" for shown in keep for word in shown.split()] + [f"{word})" for shown in keep for word in shown.split()]
        keep += [f"{word}'s" for shown in keep for word in shown.split()]
        loose = casual(rng, text.replace("\n", " \n "), keep).replace(" \n ", "\n")
        if _holds(loose, values):
            text = loose
    return text, values


# Schemas

_TYPES = {"int": "integer", "digits": "integer", "oneof": "integer", "num": "number", "bool": "boolean", "list": "array",
          "people": "array", "firsts": "array", "codes": "array"}


class Ask:
    """A field under a key, of a type."""

    def __init__(self, rng, field, value, style, used, about):
        self.field, self.value = field, value
        keys = [key for key in field.keys if key not in used]
        self.raw = keys[int(rng.random() * len(keys))] if keys else None
        if self.raw is None:
            return
        used.append(self.raw)
        self.key = _styled(style, self.raw)
        self.about = field.about if field.about and rng.random() < about else ""
        self.options = None
        maker = field.maker
        self.type = _TYPES.get(maker, "string")
        if maker == "int" and rng.random() < 0.12:
            self.type = "number"
        if maker in ("money", "meas"):
            note = ""
            if rng.random() < 0.55:
                whole = maker == "meas" and not field.args[2] or maker == "money" and value and isinstance(value[2], int)
                self.type = "integer" if whole and rng.random() < 0.5 else "number"
                note = "as a number" if maker == "money" else "number only, without the unit"
            else:
                note = "with the currency" if maker == "money" else "with the unit"
            if rng.random() < 0.2:
                self.about = f"{self.about}, {note}" if self.about else note
        if maker == "sense":
            self.options = [label for label, _ in field.args]
            if rng.random() < 0.5:
                rng.shuffle(self.options)
        elif maker == "pick" and 2 < len(field.args) < 8 and rng.random() < 0.15:
            self.options = [_bare(part.rpartition("~")[2]) for part in field.args]
        self.nullable = value is None or rng.random() < 0.1

    def answer(self):
        if self.value is None:
            return None
        _, text, number = self.value
        return number if self.type in ("integer", "number") else text

    def schema(self):
        out = {"type": [self.type, "null"] if self.nullable else self.type}
        if self.options:
            out["enum"] = self.options + ([None] if self.nullable else [])
        if self.type == "array":
            out["items"] = {"type": "string"}
        if self.about:
            out["description"] = self.about
        return out


def _styled(style, key):
    return styled("snake" if style < 0.68 else "camel" if style < 0.93 else "title" if style < 0.97 else "kebab", key)


class Job:
    """A text, what is asked of it, and the answer."""

    def __init__(self, rng, unseen, grouped=True):
        unit = UNITS[int(rng.random() * len(UNITS))]
        self.text, values = _told(rng, unit, unseen)
        said = [field for field in unit.fields if field.name in values]
        unsaid = [field for field in unit.fields if field.name not in values]
        count = min(rng.choices((2, 3, 4, 5, 6), (2, 4, 5, 4, 2))[0], len(said))
        chosen = rng.sample(said, count)
        if unsaid and rng.random() < 0.6:
            chosen.insert(rng.randint(0, len(chosen)), rng.choice(unsaid))
        if rng.random() < 0.08:
            chosen.insert(rng.randint(0, len(chosen)), rng.choice(unit.strangers))
        style, used, about = rng.random(), [], rng.choice((0.3, 0.9))
        asks = [Ask(rng, field, values.get(field.name), style, used, about) for field in chosen]
        self.asks = [ask for ask in asks if ask.raw]
        self.parts = [(ask.key, ask) for ask in self.asks]
        if grouped and unit.groups and rng.random() < 0.6:
            self._group(rng.choice(unit.groups), rng, style)

    def _group(self, group, rng, style):
        keys, members = group
        inside = [ask for ask in self.asks if ask.field.name in members]
        if not 1 < len(inside) < len(self.asks):
            return
        key, parts = _styled(style, rng.choice(keys)), []
        for ask in self.asks:
            if ask not in inside:
                parts.append((ask.key, ask))
            elif ask is inside[0]:
                parts.append((key, inside))
        if len({name for name, _ in parts}) == len(parts):
            self.parts = parts

    def schema(self, rng):
        properties = {}
        for key, ask in self.parts:
            if isinstance(ask, list):
                properties[key] = {"type": "object", "properties": {part.key: part.schema() for part in ask}}
                if rng.random() < 0.7:
                    properties[key]["required"] = [part.key for part in ask]
            else:
                properties[key] = ask.schema()
        schema = {"type": "object", "properties": properties}
        roll = rng.random()
        if roll < 0.82:
            schema["required"] = list(properties)
        if roll < 0.12 or roll > 0.95:
            schema["additionalProperties"] = False
        return json.dumps(schema)

    def answer(self):
        return {key: {part.key: part.answer() for part in ask} if isinstance(ask, list) else ask.answer() for key, ask in self.parts}


# Prompts

_MAIN = "Extract the data from the text as JSON that follows this schema."
_RULES = parse_lines("""
[You read|Read] [short notes|short texts|messages|lines] and [return|give back] JSON. [The schema is|Schema:] {schema}
[For each text, answer|Answer] with one [JSON object|line of JSON] that fits this schema: {schema}[ Nothing else.|]
[You fill a database from free text|Your job is data entry]. [Output only JSON|Only JSON comes back], in this [shape|schema]: {schema}
Convert what the user [sends|writes] to JSON. Schema: {schema}""")
_ENDINGS = parse_lines("""
[Extract the data|Get the data out of this|Put that into JSON] [following|according to|with] this schema:
[As JSON, please, with|JSON for|Now as JSON in] this schema:
[What are the values|Which values go] into this schema[? Answer in JSON only.|?]""")
_KEYS = parse_lines("""
[Return only JSON with|Reply with JSON containing|Give me only JSON with] {keys}.
[Extract|Take] {keys} from the text. [JSON only|Answer in JSON|Return a JSON object|One line of JSON].
[From the text below, get|Read the text and get] {keys} [as JSON|as a JSON object].
JSON with [the keys |]{keys}, please.""")
_LISTS = parse_lines("""
[Return only JSON with these keys|Fill in these keys and return JSON|I need these fields as JSON|Extract as JSON]:
[Fields to extract|Keys] (answer [in|as] JSON):""")
_KINDS_IN_WORDS = {"string": ("string", "text"), "integer": ("integer", "whole number"), "number": ("number",),
                   "boolean": ("boolean", "true or false"), "array": ("list", "array of strings")}


def _kind(rng, ask):
    kind = "one of " + ", ".join(ask.options) if ask.options else rng.choice(_KINDS_IN_WORDS[ask.type])
    return kind + (rng.choice((" or null", ", null if not given")) if ask.nullable else "")


def _in_words(rng, job):
    mark = rng.choice(("", "", '"', "`"))
    typed = rng.random() < 0.7
    rows = []
    for ask in job.asks:
        notes = [ask.about] if ask.about else []
        if typed or ask.options or ask.nullable or ask.type != "string":
            notes.append(_kind(rng, ask))
        rows.append((f"{mark}{ask.key}{mark}", "; ".join(notes)))
    if rng.random() < 0.6:
        keys = [f"{key} ({note})" if note else key for key, note in rows]
        return speak(rng, rng.choice(_KEYS)).replace("{keys}", ", ".join(keys[:-1]) + " and " + keys[-1] if len(keys) > 1 else keys[0])
    bullet = rng.choice(("- ", "* ", ""))
    return speak(rng, rng.choice(_LISTS)) + "\n" + "\n".join(f"{bullet}{key}: {note}" if note else f"{bullet}{key}" for key, note in rows)


def _quoted(rng, text):
    return rng.choice(("{}", "Text: {}", '"{}"', '"""\n{}\n"""', "<text>\n{}\n</text>", "---\n{}", "Text:\n{}")).format(text)


def _finished(messages, job):
    answer = job.answer()
    messages.append({"role": "assistant", "content": json.dumps(answer, ensure_ascii=False)})
    return {"messages": messages, "check": {"json": answer}}


def main_prompt(rng, unseen=False):
    """The schema, then the text."""
    job = Job(rng, unseen)
    return _finished([{"role": "user", "content": f"{_MAIN}\nSchema: {job.schema(rng)}\nText: {job.text}"}], job)


def other_prompts(rng, unseen=False):
    """The same asked in other ways."""
    roll = rng.random()
    job = Job(rng, unseen, grouped=roll >= 0.5)
    if roll < 0.5:
        task = _in_words(rng, job)
        if roll < 0.12:
            messages = [{"role": "system", "content": task}, {"role": "user", "content": job.text}]
        elif roll < 0.2:
            messages = [{"role": "user", "content": f"{job.text}\n\n{task}"}]
        else:
            messages = [{"role": "user", "content": f"{task}\n{_quoted(rng, job.text)}"}]
    elif roll < 0.75:
        task = speak(rng, rng.choice(_RULES)).replace("{schema}", job.schema(rng))
        messages = [{"role": "system", "content": task}, {"role": "user", "content": rng.choice((job.text, _quoted(rng, job.text)))}]
    elif roll < 0.9:
        end = rng.choice(("\n", "\n\n", " "))
        messages = [{"role": "user", "content": f"{_quoted(rng, job.text)}\n{speak(rng, rng.choice(_ENDINGS))}{end}{job.schema(rng)}"}]
    else:
        messages = [{"role": "user", "content": f"{_MAIN} Answer with JSON only.\nSchema: {job.schema(rng)}\n{_quoted(rng, job.text)}"}]
    return _finished(messages, job)


UNITS = [Unit(unit) for unit in _UNIT_TEXT.strip().split("\n\n")]

KINDS = {
    "dense text of work": (main_prompt, 7.5),
    "dense text of work, other prompts": (other_prompts, 2.5),
}

if __name__ == "__main__":
    show(KINDS)
