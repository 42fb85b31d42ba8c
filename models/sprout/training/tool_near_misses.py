"""Tool calls among functions that are close to each other: call, text or mail somebody; add, find or delete a note.

FAMILIES_TEXT describes families of three to six sibling functions, which are offered together, and the messages that people write,
where a single word decides and one or two clauses carry all arguments. Names, spelling, prefixes, parameters and descriptions are
drawn anew for every sample. KINDS: calls, follow-ups, two calls at once, questions for what is missing, values told before, answers
from a result, wishes that none of the siblings serves, and talk.

A family: "== prefixes"; "$ role/other names:kind; ..." its parameters; "~" ways to mention a value without a wish. A function:
"@ names : what it does, as an infinitive : descriptions : roles, ? if optional"; "-" messages, where <...> may be left out and
"// role=value" sets what the words imply; "+" follow-ups with new values, the others stay; "^" messages that leave out what is known;
"? role // question // messages" without that value; "1 role // messages" that point at {one} of two results; "r" fields of
the result; "=" answers. {@x} is x with its preposition, {$x} an amount with its currency.
"""

import json
import re

from drawing import Draws
from lexicon import DAYS, MONTHS, casual
from tables import table
from wording import capital, parse, speak

FAMILIES_TEXT = table("tool_near_misses/families_text")

POOLS_TEXT = table("tool_near_misses/pools_text")

POOLS = {name.strip(): values.strip().split(";") for name, _, values in
         (line.partition(":") for line in POOLS_TEXT.replace("\\\n", "").strip().splitlines())}
NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_SLOT = re.compile(r"\{([@$]?)(\w+)\}")
_PART = re.compile(r"<([^<>]*)>")
_RANGE = re.compile(r"(-?\d+)\.\.(-?\d+)")


class Context(Draws):
    """What one sample is drawn with."""

    def __init__(self, rng, unseen):
        super().__init__(rng, unseen)
        self.cash = CASH[int(rng.random() * len(CASH))]


def _who(c):
    roll, lex = c.rng.random(), c.lex
    if roll < 0.5:
        return lex.first_name()
    if roll < 0.7:
        return lex.person()
    if roll < 0.82:
        return f"{c.pick(('Aunt', 'Uncle', 'Auntie', 'Grandma', 'Cousin', 'Coach'))} {lex.first_name()}"
    return f"{c.pick(('Dr.', 'Mr.', 'Mrs.', 'Ms.', 'Dr', 'Mr', 'Mrs', 'Professor', 'Sister'))} {lex.last_name()}"


def _date(c):
    number, month = c.rng.randint(1, 28), c.pick(MONTHS)
    ending = "th" if 3 < number < 21 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return c.kept(lambda: c.pick((f"{number} {month}", f"{number} {month}", f"{month} {number}", f"{number}{ending} {month}",
                                  f"{month} {number}{ending}", f"{number} {month[:3]}")))


def _day(c):
    roll = c.rng.random()
    if roll < 0.3:
        return c.pick(DAYS)
    if roll < 0.5:
        return c.pick(("tomorrow", "today", "tomorrow", "tonight", "tomorrow morning", "this evening", "this weekend"))
    if roll < 0.65:
        return f"{c.pick(('next', 'this', 'next'))} {c.pick(DAYS)}"
    return f"{c.pick(DAYS)} {c.pick(('morning', 'evening', 'afternoon'))}" if roll < 0.75 else _date(c)


def _city(c):
    while True:
        value = c.lex.city()
        if not value.lower().startswith("the "):
            return value


def _on(day):
    return day if day.split()[0] in ("tomorrow", "today", "tonight", "next", "this") else f"on {day}"


def _time(c):
    roll, hour = c.rng.random(), c.rng.randint(1, 12)
    if roll < 0.35:
        return f"{c.rng.randint(6, 22)}:{c.rng.randint(0, 11) * 5:02d}"
    if roll < 0.7:
        return f"{hour}{c.pick(('', '', ':30', ':15', '.45', ':20'))}{c.pick((' pm', 'pm') if hour == 12 else (' am', ' pm', 'am', 'pm'))}"
    if roll < 0.85:
        return f"{c.pick(('half past', 'quarter past', 'quarter to', 'ten past', 'twenty to'))} {NUMBERS[hour]}"
    return c.pick(("noon", "midday", f"{NUMBERS[hour]} o'clock", f"{hour}:30", f"{hour}.15"))


def _item(c):
    roll, thing = c.rng.random(), c.pick(POOLS["goods"])
    if roll < 0.45:
        return c.kept(lambda: f"{c.lex.invented_name()} {thing}")
    return c.kept(lambda: f"{c.pick(POOLS['looks'])} {c.pick(POOLS['goods'])}") if roll < 0.8 else thing


def _title(c):
    return c.kept(lambda: f"{c.pick(POOLS['title_start'])} {c.pick(POOLS['title_end'])}" if c.chance(0.75) else
                  capital(c.lex.noun_phrase()).title())


def _venue(c):
    name = c.kept(c.lex.invented_name) if c.chance(0.4) else c.lex.last_name()
    return c.pick((f"{name}'s", f"Hotel {name}", f"Café {name}", f"the {name} Inn", f"Villa {name}", f"{name} Arms", f"Casa {name}")
                  ).removeprefix("the ")


def _user(c):
    first = c.lex.first_name().lower().replace(" ", "")
    return c.kept(lambda: c.pick((f"{first}{c.rng.randint(1, 99)}", f"{first}.{c.lex.last_name().lower().replace(' ', '')}",
                                  f"{c.lex.word()}_{c.rng.randint(1, 99)}", f"{c.lex.word()}{c.lex.word()}", f"{first}_{c.lex.word()}")))


def _file(c):
    return c.kept(lambda: f"{c.lex.word()}{c.pick(('', '_final', '-v2', f'_{c.rng.randint(1, 30)}', '-' + c.lex.word()))}."
                          f"{c.pick(('pdf', 'docx', 'xlsx', 'png', 'csv', 'txt', 'md', 'zip'))}")


def _host(c):
    return c.kept(lambda: c.pick((f"{c.lex.word()}-{c.rng.randint(1, 30):02d}", f"{c.lex.word()}-api", f"{c.lex.word()}-{c.lex.word()}",
                                  f"db-{c.lex.word()}", f"{c.lex.word()}{c.rng.randint(1, 9)}")))


def _filled(c, text):
    return text.replace("{first}", c.lex.first_name()).replace("{day}", c.pick(DAYS)).replace("{time}", _time(c)) \
        .replace("{n}", str(c.rng.randint(2, 40))).replace("{city}", c.lex.city()).replace("{goods}", c.pick(POOLS["goods"]))


def _free(name):
    def draw(c):
        return c.kept(lambda: _filled(c, speak(c.rng, c.pick(TREES[name]))))
    return draw


TREES = {name: [parse(value) for value in POOLS[name]] for name in ("message", "notetext", "todo", "subject", "fault")}
DRAW = {
    "who": _who, "date": _date, "day": _day, "time": _time, "item": _item, "title": _title, "venue": _venue, "user": _user, "file": _file,
    "host": _host, "first": lambda c: c.lex.first_name(), "person": lambda c: c.lex.person(), "city": _city,
    "address": lambda c: c.lex.street_address() + (f", {c.lex.city()}" if c.chance(0.3) else ""), "email": lambda c: c.lex.email(),
    "phone": lambda c: c.lex.phone(), "company": lambda c: c.lex.company(form=False), "order": lambda c: c.lex.order_number(),
    "name": lambda c: c.kept(c.lex.name_like), "language": lambda c: c.pick(POOLS["languages"]),
}
DRAW |= {name: _free(name) for name in TREES}
HINTS = {"day": "Day, as the user said it", "date": "Date", "time": "Clock time", "who": "Name of the person", "city": "Town or city",
         "email": "E-mail address", "phone": "Phone number", "message": "What to say", "title": "Title", "address": "Street and number",
         "order": "Order number", "user": "User name", "item": "Name of the product", "host": "Name of the machine"}


class Param:
    def __init__(self, text):
        names, _, kind = text.strip().partition(":")
        self.names = names.split("/")
        self.role = self.names[0]
        self.kind, _, inner = kind.rstrip(")>").partition("(") if kind[:1] != "<" else ("pool", "", kind[1:].rstrip(">"))
        self.options = inner.split(";") if inner else []
        if self.kind == "enum":
            parts = [option.split("~") for option in self.options]
            self.enum = [value for value, *_ in parts]
            self.said = [(word, value) for value, *words in parts for word in (words or [value.replace("_", " ")]) if word != "-"]
        if self.kind in ("int", "nr", "num"):
            low, high = _RANGE.match(inner).groups()
            self.low, self.high = int(low), int(high)
        if self.kind not in ("enum", "int", "nr", "num", "code", "pool", "bool") and self.kind not in DRAW and self.kind not in POOLS:
            raise ValueError(text)

    def draw(self, c):
        """What is said and what is meant."""
        kind = self.kind
        if kind == "enum":
            return c.pick(self.said)
        if kind in ("int", "nr"):
            value = c.rng.randint(self.low, self.high)
            return (NUMBERS[value] if kind == "int" and 2 <= value <= 12 and c.chance(0.2) else str(value)), value
        if kind == "num":
            value = c.rng.randint(self.low, self.high)
            if c.chance(0.4):
                value = round(value + c.rng.randint(1, 9) / 10 + (c.rng.randint(1, 9) / 100 if self.high > 60 and c.chance(0.5) else 0), 2)
            return str(value), value
        if kind == "code":
            value = c.kept(lambda: "".join(c.pick("123456789") if x == "9" else c.pick("ABCDEFGHKLMNPRSTVWXYZ") if x == "?" else x
                                           for x in c.pick(self.options)))
        elif kind == "pool":
            value = c.kept(lambda: c.pick(self.options))
        else:
            value = DRAW[kind](c) if kind in DRAW else c.kept(lambda: c.pick(POOLS[kind]))
        return value, value

    def schema(self, c, described):
        kind = {"int": "integer", "nr": "integer", "num": "number", "bool": "boolean"}.get(self.kind, "string")
        schema = {"type": kind}
        if self.kind == "enum":
            schema["enum"] = list(self.enum)
            if c.chance(0.4):
                c.rng.shuffle(schema["enum"])
        if described and c.chance(0.5):
            schema["description"] = HINTS[self.kind] if self.kind in HINTS and c.chance(0.6) else \
                capital(c.pick(self.names).replace("_", " "))
        return schema


class Line:
    """A message: its tree, what it implies, the roles that it names for sure and those that it may name."""

    def __init__(self, tree, constants, roles):
        self.tree, self.constants = tree, constants
        text = str(tree)
        self.may = {role for _, role in _SLOT.findall(text) if role in roles} | set(constants)


class Function:
    def __init__(self, family, text):
        names, self.able, texts, roles = (part.strip() for part in text.split(":"))
        self.family, self.key = family, names.split()[0]
        self.names, self.texts = names.split(), texts.split("|")
        self.absent = not self.able.startswith("!")
        self.able = self.able.lstrip("! ")
        self.roles = {role.rstrip("?"): not role.endswith("?") for role in roles.split()}
        self.params = [family.params[role] for role in self.roles]
        self.full, self.again, self.known, self.lacking, self.ones, self.results, self.answers = [], [], [], [], [], [], []

    def lines(self, text):
        body, _, constants = text.partition(" // ")
        constants = dict(part.split("=") for part in constants.split(", ")) if constants else {}
        for role, value in constants.items():
            param = self.family.params[role]
            if param.kind == "enum" and value not in param.enum:
                raise ValueError(text)
            constants[role] = value == "true" if param.kind == "bool" else int(value) if param.kind in ("int", "num", "nr") else value
        if any(f"{{{role}}}" in body for role in constants):
            raise ValueError(f"{self.key} says and implies the same: {text}")
        tree = parse(body.strip())
        roles = {*self.roles, "one"}
        bad = {role for _, role in _SLOT.findall(body) if role not in roles}
        if bad:
            raise ValueError(f"{self.key} {bad}: {text}")
        return [Line(option, constants, self.roles) for option in (tree if isinstance(tree, list) else [tree])]


class Family:
    def __init__(self, prefixes):
        self.prefixes = prefixes.split()
        self.params, self.functions, self.mentions = {}, [], []


def _families():
    families = []
    for number, line in enumerate(FAMILIES_TEXT.replace("\\\n", "").strip().splitlines()):
        mark, _, rest = line.partition(" ")
        if mark == "==":
            families.append(Family(rest))
        elif mark == "$":
            for part in _split(rest):
                param = Param(part)
                families[-1].params[param.role] = param
        elif mark == "~":
            tree = parse(rest[1:-1] if rest[0] == "[" and rest.index("]") == len(rest) - 1 else rest)
            families[-1].mentions += tree if isinstance(tree, list) else [tree]
        elif mark == "@":
            families[-1].functions.append(Function(families[-1], rest))
        else:
            function = families[-1].functions[-1]
            if mark == "-":
                function.full += function.lines(rest)
            elif mark == "+":
                function.again += function.lines(rest)
            elif mark == "^":
                function.known += function.lines(rest)
            elif mark == "?":
                role, question, text = rest.split(" // ", 2)
                function.lacking += [(role.strip(), parse(question), one) for one in function.lines(text)]
            elif mark == "1":
                role, text = rest.split(" // ", 1)
                function.ones += [(role.strip(), one) for one in function.lines(text)]
            elif mark == "r":
                function.results += [Param(part) for part in _split(rest)]
            elif mark == "=":
                tree = parse(rest)
                function.answers += tree if isinstance(tree, list) else [tree]
            elif line.strip():
                raise ValueError(f"{number}: {line}")
    return families


def _split(text):
    """At semicolons that are not in brackets."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        depth += (char in "(<") - (char in ")>")
        if char == ";" and not depth:
            parts.append(text[start:at])
            start = at + 1
    return [part for part in (*parts, text[start:]) if part.strip()]


FAMILIES = _families()
FUNCTIONS = [function for family in FAMILIES for function in family.functions]
AGAIN = [function for function in FUNCTIONS if function.again]
LACKING = [function for function in FUNCTIONS if function.lacking]
KNOWN = [function for function in FUNCTIONS if function.known]
ANSWERED = [function for function in FUNCTIONS if function.results and function.answers]
ABSENT = [function for function in FUNCTIONS if function.absent and len(function.family.functions) > 2]
ONES = [(finder, taker) for family in FAMILIES for taker in family.functions for finder in family.functions
        if taker.ones and {"first", "second"} <= {field.role for field in finder.results}]

STYLES = ("snake", "camel", "dotted", "prefix_snake", "prefix_dotted", "prefix_camel", "pascal", "kebab", "suffix")
STYLE_WEIGHTS = (28, 18, 12, 10, 14, 6, 4, 3, 5)


SMALL_WORDS = "to of for in on off up out by from with at a the and back away down".split()


def _camel(words):
    return words[0] + "".join(map(capital, words[1:]))


class Scene:
    """A conversation in the making. `wants` are pairs of a function and the roles that it must declare."""

    def __init__(self, c, wants, absent=None):
        self.c, rng = c, c.rng
        needs = {}
        for function, roles in wants:
            needs.setdefault(function, set()).update(roles)
        chosen = list(needs)
        for family in dict.fromkeys([function.family for function in chosen] + ([absent.family] if absent else [])):
            near = [function for function in family.functions if function not in chosen and function is not absent]
            rng.shuffle(near)
            chosen += near[:max(2, len(near) - rng.randint(0, 2))]
        for _ in range(rng.choices((0, 1, 2), (6, 2, 1))[0]):
            other = c.pick(FUNCTIONS)
            if absent is None and other.family not in [function.family for function in chosen]:
                chosen.append(other)
        self.choice = rng.randrange(6)
        self.style = rng.choices(STYLES, STYLE_WEIGHTS)[0]
        self.snake = "camel" not in self.style if c.chance(0.8) else c.chance(0.5)
        described = c.chance(0.85)
        brand = c.pick((c.lex.word(), c.lex.invented_name().lower(), c.lex.word())) if c.chance(0.12) else None
        self.names, self.keys, self.tools, used = {}, {}, [], set()
        for function in chosen:
            for _ in range(8):
                name = self._name(c.pick(function.names).split("_"), brand or function.family.prefixes)
                if name not in used:
                    break
            else:
                name += f"_{len(used)}"
            used.add(name)
            self.names[function] = name
            needed = needs.get(function, ())
            properties, required, keys = {}, [], {}
            params = [param for param in function.params
                      if function.roles[param.role] or param.role in needed or c.chance(0.55)]
            if c.chance(0.25):
                rng.shuffle(params)
            for param in params:
                for _ in range(8):
                    key = c.pick(param.names)
                    key = key if self.snake else _camel(key.split("_"))
                    if key not in properties:
                        break
                keys[param.role] = key
                properties[key] = param.schema(c, described)
                if function.roles[param.role]:
                    required.append(key)
            self.keys[function] = keys
            parameters = {"type": "object", "properties": properties}
            if required or c.chance(0.5):
                parameters["required"] = required
            tool = {"name": name}
            if described and c.chance(0.96):
                tool["description"] = c.pick(function.texts) + c.pick(("", "", "."))
            tool["parameters"] = parameters
            self.tools.append(tool)
        rng.shuffle(self.tools)
        self.messages = []
        if c.chance(0.45):
            self.messages.append({"role": "system", "content": c.say(SYSTEMS).replace("{day}", c.pick(DAYS))})

    def _name(self, words, prefixes):
        style = self.style
        prefix = prefixes if isinstance(prefixes, str) else prefixes[self.choice % len(prefixes)]
        if style == "snake":
            return "_".join(words)
        if style == "camel":
            return _camel(words)
        if style == "pascal":
            return "".join(map(capital, words))
        if style == "kebab":
            return "-".join(words)
        if style == "suffix":
            return "_".join(words) + "_v2"
        if style == "dotted":
            small = len(words) < 2 or words[0] in SMALL_WORDS or words[1] in SMALL_WORDS
            return "_".join(words) if small else f"{'_'.join(words[1:])}.{words[0]}"
        if words[0] == prefix and len(words) > 1:
            words = words[1:]
        if style == "prefix_snake":
            return "_".join((prefix, *words))
        return f"{prefix}.{'_'.join(words)}" if style == "prefix_dotted" and self.snake else f"{prefix}.{_camel(words)}" \
            if style == "prefix_dotted" else prefix + "".join(map(capital, words))

    def user(self, text, keep=()):
        keep = [word for word in keep if word]
        typed = casual(self.c.rng, text, keep)
        self.messages.append({"role": "user", "content": text if any(word not in typed for word in keep) else typed})

    def say(self, text):
        self.messages.append({"role": "assistant", "content": text})

    def call(self, *calls):
        self.messages.append({"role": "assistant", "content": "", "tool_calls": [
            {"name": self.names[function],
             "arguments": {key: values[role][1] for role, key in self.keys[function].items() if role in values}}
            for function, values in calls]})

    def report(self, function, values, second=None):
        """The result of a call and its answer; gives the results by role and the words that the answer must have."""
        c, results = self.c, {}
        for field in function.results:
            results[field.role] = field.draw(c)
            while field.role == "second" and results["second"] == results["first"]:
                results["second"] = field.draw(c)
        results = {role: (str(value) if isinstance(value, int) else said, value) for role, (said, value) in results.items()}
        fields = {role: value for role, (_, value) in results.items()}
        if not fields:
            content = c.pick(OK_RESULTS)
        else:
            if {"first", "second"} <= set(fields) and c.chance(0.6):
                rest = {role: value for role, value in fields.items() if role not in ("first", "second")}
                fields = {"results": [fields["first"], fields["second"]], **rest}
            elif values and c.chance(0.3):
                role = c.pick(list(values))
                if role not in fields:
                    fields = {role: values[role][1], **fields}
            if c.chance(0.12):
                fields = {"status": "ok", **fields}
            content = json.dumps(fields, ensure_ascii=False)
        self.messages.append({"role": "tool", "content": content})
        words = {**values, **results}
        options = [text for text in (speak(c.rng, c.pick(function.answers)) for _ in range(6))
                   if all(role in words for _, role in _SLOT.findall(text))] if function.answers else []
        text = options[0] if options else c.pick(DONE)
        found = [words[role][0] for _, role in _SLOT.findall(text) if role in results]
        text = _written(c, text, words)
        self.say(text if re.search(r"[\d@_.-]", text.split(" ")[0].rstrip(".")) else capital(text))
        return results, found

    def sample(self, contains=()):
        last = self.messages[-1]
        check = {"tool_calls": last["tool_calls"]} if "tool_calls" in last else {"contains": list(contains) or [last["content"]]}
        tools = [{"type": "function", "function": tool} for tool in self.tools] if self.c.chance(0.5) else self.tools
        return {"messages": self.messages, "tools": tools, "check": check}


PARTS = ("morning", "afternoon", "evening", "tonight")
CASH = ("${}", "€{}", "£{}", "{} euros", "{} pounds", "{} dollars")


def _written(c, text, values):
    """`text` with its slots filled and its articles fitted."""
    parts, at = [], 0
    for match in _SLOT.finditer(text):
        before, said = text[at:match.start()], values[match[2]][0]
        if match[1] == "@":
            said = _on(said) if match[2] not in values.get("times", ()) else f"at {said}"
        elif match[1] == "$":
            said = c.cash.format(said)
        if (before.endswith((" a ", "A ")) or before == "a ") and (
                said[:1].lower() in "aeiou" and not said.lower().startswith(("one", "uni", "use", "eu")) or re.match(r"(8|11|18)\b", said)):
            before = before[:-1] + "n "
        parts += (before, said)
        at = match.end()
    parts.append(text[at:])
    return "".join(parts)


class Wish:
    """One message for a function: its text, the values of the call and what must stay as it is."""

    def __init__(self, c, function, line, given=None, hide=()):
        self.function = function
        given = given or {}
        text = speak(c.rng, line.tree)
        text = _PART.sub(lambda match: match[1] if c.chance(0.55) and not any(role in hide for _, role in _SLOT.findall(match[1])) else "",
                         text)
        said = [role for _, role in _SLOT.findall(text) if role != "one"]
        self.values, params = {}, function.family.params
        timed = any(params[role].kind == "time" for role in (*said, *given) if role in params)
        for role in dict.fromkeys(said):
            value = params[role].draw(c)
            for _ in range(12):
                if timed and params[role].kind == "day" and value[0].endswith(PARTS):
                    value = params[role].draw(c)
                    continue
                others = [*given.values(), *self.values.values()] if params[role].kind not in ("int", "nr", "num") else [given.get(role)]
                if all(other is None or other[1] != value[1] for other in others):
                    break
                value = params[role].draw(c)
            self.values[role] = value
        times = [role for role in params if params[role].kind == "time"]
        self.said = [value[0] for value in self.values.values()]
        extra = {"times": times}
        if "one" in given:
            extra["one"] = given["one"]
        start = _SLOT.match(text)
        self.text = _written(c, text, {**self.values, **extra})
        if not start or start[2] == "one" or params[start[2]].kind not in ("email", "user", "file", "host", "pool", "code"):
            self.text = capital(self.text)
        for value in self.said:
            if value not in self.text:
                self.text = self.text[:1].lower() + self.text[1:]
        for role, value in line.constants.items():
            self.values[role] = (str(value), value)
        self.values = {role: {**given, **self.values}[role] for role in function.roles if role in self.values or role in given}
        self.roles = set(self.values)


def _opening(c, function=None):
    function = function or c.pick(c.pick(FAMILIES).functions)
    return Wish(c, function, c.pick(function.full))


def _dressed(c, wish):
    """The message, now and then with a greeting or thanks."""
    if c.chance(0.75) or len(wish.text) > 110:
        return wish.text
    before, after = c.pick(DRESS)
    text = wish.text
    if after and text[-1:] not in ".?!":
        text += "."
    if before.endswith(", "):
        text = _lower(text, wish.said)
    return before + text + after


def _lower(text, said):
    first = text.split(" ")[0]
    if first in ("I", "I'm", "I've", "I'd", "I'll") or any(text.startswith(value) for value in said) or first[1:2].isupper():
        return text
    if first.rstrip(",.:'s") in DAYS + MONTHS + PROPER:
        return text
    return text[:1].lower() + text[1:]


def call(rng, unseen=False):
    c = Context(rng, unseen)
    wish = _opening(c)
    scene = Scene(c, [(wish.function, wish.roles)])
    scene.user(_dressed(c, wish), wish.said)
    scene.call((wish.function, wish.values))
    return scene.sample()


def follow_up(rng, unseen=False):
    """The same again with another value, or one of two results."""
    c = Context(rng, unseen)
    if c.chance(0.25):
        return _one_of_two(c)
    function = c.pick(AGAIN)
    line = c.pick(function.again)
    for _ in range(20):
        wish = _opening(c, function)
        if all(role in wish.values for role, needed in function.roles.items() if needed):
            break
    second = Wish(c, function, line, given=wish.values)
    scene = Scene(c, [(function, wish.roles | second.roles)])
    scene.user(_dressed(c, wish), wish.said)
    scene.call((function, wish.values))
    scene.report(function, wish.values)
    scene.user(second.text, second.said)
    scene.call((function, second.values))
    if c.chance(0.2):
        third = Wish(c, function, line, given=second.values)
        scene.report(function, second.values)
        scene.user(third.text, third.said)
        scene.call((function, third.values))
    return scene.sample()


WHICH = {"first": ("the first one", "the first", "number one", "the first of those"),
         "second": ("the second one", "the second", "number two", "the second of those", "the other one", "the latter")}


def _one_of_two(c):
    finder, taker = c.pick(ONES)
    role, line = c.pick(taker.ones)
    wish = _opening(c, finder)
    scene = Scene(c, [(finder, wish.roles), (taker, line.may | {role})])
    scene.user(_dressed(c, wish), wish.said)
    scene.call((finder, wish.values))
    results, _ = scene.report(finder, wish.values)
    which = c.pick(("first", "second"))
    second = Wish(c, taker, line, given={role: results[which], "one": (c.pick(WHICH[which]), None)})
    scene.user(second.text, second.said)
    scene.call((taker, second.values))
    return scene.sample()


def two_calls(rng, unseen=False):
    c = Context(rng, unseen)
    one = _opening(c)
    near = [function for function in one.function.family.functions if function is not one.function]
    other = c.pick(near) if c.chance(0.65) else c.pick(c.pick(FAMILIES).functions)
    if other is one.function:
        other = near[0]
    two = _opening(c, other)
    scene = Scene(c, [(one.function, one.roles), (other, two.roles)])
    text = one.text if one.text[-1:] in ".?!" else one.text + "."
    joiner = c.pick(JOINERS)
    text = f"{text} {joiner}{_lower(two.text, two.said) if joiner else two.text}"
    scene.user(text, [*one.said, *two.said])
    scene.call((one.function, one.values), (other, two.values))
    return scene.sample()


def missing(rng, unseen=False):
    """A question for a value, a terse reply, the call."""
    c = Context(rng, unseen)
    function = c.pick(LACKING)
    role, question, line = c.pick(function.lacking)
    wish = Wish(c, function, line, hide=(role,))
    param = function.family.params[role]
    value = param.draw(c)
    while value[0] in wish.said or param.kind == "day" and value[0].endswith(PARTS) and "time" in [
            function.family.params[name].kind for name in wish.values]:
        value = param.draw(c)
    scene = Scene(c, [(function, wish.roles | {role})])
    scene.user(_dressed(c, wish), wish.said)
    question = speak(rng, question)
    lead = c.pick(("", "", "", "", "Sure. ", "Of course. ", "Happy to. ", "Okay. ", "Gladly. "))
    scene.say(lead + question)
    if c.chance(0.12):
        return scene.sample(["?"])
    said = value[0]
    if param.kind in ("day", "date") and c.chance(0.3):
        said = _on(said)
    elif param.kind == "time" and c.chance(0.3):
        said = f"at {said}"
    frames = AMOUNTS if param.kind in ("int", "num", "day", "date", "time") else REPLIES
    said = c.pick(frames).format(said) if c.chance(0.45) else said
    scene.user(capital(said) if value[0] in capital(said) and c.chance(0.3) else said, [value[0]])
    values = {**wish.values, role: value}
    scene.call((function, {name: values[name] for name in function.roles if name in values}))
    return scene.sample()


def earlier(rng, unseen=False):
    """A value of a sibling's call, or one that was only mentioned."""
    c = Context(rng, unseen)
    for _ in range(60):
        function = c.pick(KNOWN)
        line = c.pick(function.known)
        lacks = {role for role, needed in function.roles.items() if needed} - line.may
        siblings = [other for other in function.family.functions if other is not function and not other.key.startswith(ENDING)
                    and lacks <= {role for role, needed in other.roles.items() if needed}]
        mentions = [tree for tree in function.family.mentions if lacks <= {role for _, role in _SLOT.findall(str(tree))}]
        if mentions and (not siblings or c.chance(0.5)):
            text, values = c.say([c.pick(mentions)]), {}
            for _, role in _SLOT.findall(text):
                values[role] = function.family.params[role].draw(c)
            known = {role: values[role] for role in lacks}
            wish = Wish(c, function, line, given=known)
            scene = Scene(c, [(function, wish.roles)])
            times = [role for role in values if function.family.params[role].kind == "time"]
            said = [value[0] for value in values.values()]
            scene.user(_written(c, text, {**values, "times": times}), said)
            scene.say(c.pick(NODS))
            if c.chance(0.35):
                user, reply = c.pick(BETWEEN)
                scene.user(speak(rng, user))
                scene.say(speak(rng, reply))
            break
        if siblings:
            first = _opening(c, c.pick(siblings))
            if not lacks <= set(first.values):
                continue
            wish = Wish(c, function, line, given={role: first.values[role] for role in lacks})
            scene = Scene(c, [(first.function, first.roles), (function, wish.roles)])
            scene.user(_dressed(c, first), first.said)
            scene.call((first.function, first.values))
            scene.report(first.function, first.values)
            break
    else:
        return call(rng, unseen)
    scene.user(wish.text, wish.said)
    scene.call((function, wish.values))
    return scene.sample()


def answer(rng, unseen=False):
    """A result with values and one sentence about it."""
    c = Context(rng, unseen)
    function = c.pick(ANSWERED)
    wish = _opening(c, function)
    scene = Scene(c, [(function, wish.roles)])
    scene.user(_dressed(c, wish), wish.said)
    scene.call((function, wish.values))
    _, found = scene.report(function, wish.values)
    return scene.sample(found)


def nothing_fits(rng, unseen=False):
    c = Context(rng, unseen)
    function = c.pick(ABSENT)
    wish = _opening(c, function)
    scene = Scene(c, [], absent=function)
    scene.user(_dressed(c, wish), wish.said)
    text = c.say(CANNOT_DO if c.chance(0.35) else CANNOT).replace("{x}", function.able)
    scene.say(text)
    return scene.sample([function.able if function.able in text else text])


def chat(rng, unseen=False):
    c = Context(rng, unseen)
    function = c.pick(FUNCTIONS)
    scene = Scene(c, [(function, ())])
    user, reply = c.pick(CHAT)
    scene.user(speak(rng, user))
    scene.say(speak(rng, reply))
    if c.chance(0.4):
        wish = _opening(c, function)
        if wish.roles <= set(scene.keys[function]):
            scene.user(wish.text, wish.said)
            scene.call((function, wish.values))
    return scene.sample()


def _trees(text):
    return [parse(line) for line in text.strip().splitlines()]


SYSTEMS = _trees("""
Use the functions[ when one fits|]. [Never guess a value, ask for it.|Ask if something is missing.|]
You are [an assistant|a helpful assistant] with functions.[ Today is {day}.|]
[Help the user|Do what the user asks] with the functions [you have|given]. [If none fits, say so.|]
[Be brief.|Answer briefly.] [Ask one short question if a value is missing.|Call a function when you can.]
Today is {day}. [Call the function that fits best.|Copy names and numbers as the user writes them.]
""")
CANNOT = _trees("""
Sorry, I can't {x}[ here|].
I'm sorry, but I can't {x}[ here|].
I [can't|cannot] {x}[, sorry| here, I'm afraid|, I'm afraid].
[Unfortunately|I'm afraid] I can't {x}[ here|].
""")
CANNOT_DO = _trees("""
[I'm sorry|Sorry], [but |]I can't do that here.
I can't do that with the functions I have, sorry.
[I'm sorry|Sorry], none of my functions does that.
That's not possible here, sorry.
""")
DRESS = [("Hi, ", ""), ("Hello! ", ""), ("", " Thanks!"), ("Hey, ", ""), ("", " Cheers."), ("Good morning. ", ""), ("", " Ta!"),
         ("Right, ", ""), ("Okay, ", ""), ("Sorry to bother you. ", ""), ("", " Thank you."), ("Quick one: ", ""), ("One more thing: ", ""),
         ("", " I'm in a hurry."), ("Me again. ", ""), ("Ah, ", "")]
JOINERS = ("Also ", "And ", "Then ", "", "And also, ", "Oh, and ", "After that, ", "Plus, ", "While you're at it, ", "And then ",
           "Besides, ", "")
REPLIES = ("{}, please", "{} please", "{}.", "oh, {}", "sorry, {}", "{} of course", "{}, thanks", "{}!", "um, {}", "{} I think")
AMOUNTS = (*REPLIES, "let's say {}", "make it {}", "{} would be good")
NODS = ("Okay. What can I do for you?", "Got it. What do you need?", "Thanks, noted. How can I help?", "All right. What shall I do?",
        "Understood. What would you like me to do?", "Okay, I'll keep that in mind.", "Thanks for telling me. What now?")
OK_RESULTS = ('{"ok": true}', '{"status": "ok"}', '{"success": true}', '{"result": "done"}', "ok", "done", '{"status": "done"}')
DONE = ("Done!", "Done.", "That's done.", "All done.", "It's done.", "Okay, done.", "All set.")
ENDING = ("delete", "cancel", "remove", "block", "close", "drop", "rename", "uninvite", "leave", "write_off", "discharge", "sell",
          "uninstall", "return", "move_out", "give_notice", "give_up", "end_", "withdraw", "reject", "adopt", "quit", "unpublish")
PROPER = ["English", "French", "German", "Spanish", "Christmas", "Easter", "Mum", "Dad", "Wi", "Bluetooth"]
CHAT = [(parse(user), parse(reply)) for user, _, reply in (line.partition(" => ") for line in r"""
[Hi|Hello|Hey|Good morning|Good evening][!| there!| there|.] => [Hello! What can I do for you?|Hi! How can I help?|\
Hello, how can I help you?]
[Thanks|Thank you|Cheers|Ta|Many thanks][!|, that's all.| so much!|, you're quick.] => [You're welcome!|My pleasure.|Any time!|\
Glad to help!]
[How are you?|How's it going?|You all right?] => [I'm fine, thank you. What can I do for you?|All well here. How can I help?]
[What a day.|Phew, long day.|I'm so tired today.|Mondays, honestly.] => [That sounds tiring. Can I take something off your hands?\
|I hope it gets better. Can I do anything for you?]
[Bye|Goodbye|See you|Good night][!|.] => [Goodbye!|Bye, take care!|See you!]
[Are you a robot?|Are you a real person?|Am I talking to a machine?] => [I'm an assistant, a computer program. How can I help?]
[Sorry, wrong button.|Oops, ignore that.|Never mind.|Forget it, I did it myself.] => [No problem!|No worries.|\
All right. Just call when you need me.]
[You're a star.|That was quick!|Brilliant.|Perfect.|Great work.] => [Thank you! Anything else?|Glad you like it.|Happy to help!]
[Hang on a second.|Wait, I need to think.|One moment.] => [Take your time.|Sure, I'm here.|No rush.]
[I'll tell you in a minute.|I'll get back to you on that.] => [All right, I'm here.|Sure, whenever you like.]
[Lovely weather today, isn't it?|It's been raining all day here.] => [I hope you can make the best of it. What can I do for you?]
[Can you help me with something?|I need some help.|Got a minute?] => [Of course. What is it?|Sure, what do you need?]
""".strip().replace("\\\n", "").splitlines())]

BETWEEN = [pair for pair in CHAT if any(word in str(pair[0]) for word in ("tired", "robot", "second", "weather", "How are you"))]

KINDS = {
    "call": (call, 40), "follow_up": (follow_up, 15), "two_calls": (two_calls, 8), "missing": (missing, 15), "earlier": (earlier, 8),
    "answer": (answer, 6), "nothing_fits": (nothing_fits, 13), "chat": (chat, 5),
}

if __name__ == "__main__":
    from samples import show
    show(KINDS)
