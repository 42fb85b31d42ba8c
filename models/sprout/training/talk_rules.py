"""Answers that follow from a given text: rules and facts of many businesses in the system prompt and the questions of their customers,
restrictions and manners that must be kept, passages and tables to look things up in, and the records of customers.

BUSINESSES is a table of text, see read_businesses(): each business has facts in several variants, with what customers ask, tell or
infer, and the answers. The numbers of a question lie on both sides of a limit, mostly close to it.
"""

import datetime

from lexicon import COMPANY_ROOTS, DAYS, MONTHS, Lexicon, casual
from shop import PLURAL, PRICES
from tables import table
from wording import capital, parse, speak

NUMBERS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty""".split()

# Of a business: n names, w who asks, k who else can help, h what is open, o what it is about, x asides, p prices (thing;from;to),
# u questions that nothing answers. Then facts: "= name", q and e questions (e only later in a conversation); then one or more variants,
# each after "~": v values, s statements, a answer ("+" stands for yes, "-" for no), y and n questions with the answers Y and N,
# f follow-ups. At the end, "> business fact" adds questions to a fact.

BUSINESSES = table("talk_rules/businesses")


def _lines(text):
    """The lines of a table; one that starts with two blanks goes on with the line before."""
    return text.strip().replace("\n  ", " ").splitlines()


def _split(text):
    """The alternatives of a line, as trees."""
    return [parse(part.strip()) for part in text.split(" | ")]


def _pairs(text):
    question, answer = text.split(" > ")
    return [(parse(question), parse(answer.strip()))]


def _derived(trees):
    """The first slot of some questions that lies on one side of a limit, such as "n<="."""
    for tree in trees:
        text = str(tree)
        for at, char in enumerate(text):
            if char == "{" and "}" in text[at:]:
                name = text[at + 1:text.index("}", at)]
                if name[-1] in "<>=":
                    return name
    return ""


def read_businesses(text):
    """The businesses of a table: dicts of the keys above, "facts" being a list of (name, questions, elliptic questions, variants)."""
    found = []
    for line in _lines(text):
        mark, rest = line[0], line[2:].strip()
        if mark == "@":
            found.append({"kind": rest, "facts": []})
            variant = None
        elif mark == ">":
            kind, name = rest.split()
            fact = next(one for business in found if business["kind"] == kind for one in business["facts"] if one["name"] == name)
            variant = next((one for one in fact["variants"] if "y" in one), fact["variants"][0])
        elif mark == "=":
            variant = {}
            fact = {"name": rest, "q": [], "e": [], "variants": [variant]}
            found[-1]["facts"].append(fact)
        elif mark == "~":
            if variant:
                variant = {}
                fact["variants"].append(variant)
        elif variant is None:
            found[-1].setdefault(mark, []).extend([part.strip() for part in rest.split(" | ")] if mark == "p" else _split(rest))
        elif mark in "qe":
            fact[mark] += _split(rest)
        elif mark == "v":
            variant["v"] = [part.strip().split("=", 1) for part in rest.split(" | ")]
        elif mark == "f":
            variant.setdefault("f", []).extend(_pairs(rest))
        else:
            variant.setdefault(mark, []).extend(_split(rest))
    for business in found:
        for fact in business["facts"]:
            for variant in fact["variants"]:
                variant["sides"] = (_derived(variant.get("y", [])), _derived(variant.get("n", [])))
    return found


TABLE = read_businesses(BUSINESSES)
MONEY_FORMS = ("{} euros", "{} euros", "€{}", "${}", "£{}", "{} EUR")
COUNTRIES = """Spain Italy France Austria Portugal Greece Denmark Poland Ireland Croatia Belgium Sweden Finland Latvia Hungary
Slovenia""".split()
MINUTES = {5: "five past", 10: "ten past", 15: "quarter past", 20: "twenty past", 30: "half past", 40: "twenty to", 45: "quarter to",
           50: "ten to", 55: "five to"}
UNKNOWN_MARKS = [
    "don't have", "don't know", "no information", "can't find", "not mention", "does not say", "do not say", "not in the",
    "nothing about"]


def article_off(thing):
    return thing.split(" ", 1)[1] if thing.split(" ", 1)[0] in ("a", "an", "the") else thing


def in_row(words):
    """Such as "Mondays, Tuesdays and Sundays"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


class Values(dict):
    """The values of one text, made when they are asked for: "n" itself and "n<", "n>", "n<=", "n>=" beside it."""

    def __init__(self, writer, specs=(), base=None):
        super().__init__(base or {})
        self.writer, self.numbers, self.used = writer, {}, []
        for name, spec in specs:
            kind, *rest = spec.split(":")
            self[name] = writer.make(kind, rest, self.numbers, name)

    def __getitem__(self, key):
        if key not in self:
            dict.__setitem__(self, key, self.writer.beside(self, key))
        value = dict.__getitem__(self, key)
        self.used.append(value)
        return value

    def fresh(self):
        """The same values without those beside a limit."""
        other = Values(self.writer, (), {key: value for key, value in self.items() if key[-1] not in "<>="})
        other.numbers = self.numbers
        return other


class Writer:
    """What one sample has in common: the draws, and how it writes times and amounts."""

    def __init__(self, rng, unseen):
        self.rng, self.lex, self.month = rng, Lexicon(rng, unseen), ""
        self.time_form = rng.choice(("am", "am", "tight", "24", "24", "24"))
        self.money_form = rng.choice(MONEY_FORMS)

    def chance(self, share):
        return self.rng.random() < share

    def pick(self, values):
        return values[int(self.rng.random() * len(values))]

    def say(self, trees):
        return speak(self.rng, self.pick(trees)).strip()

    def money(self, low, high):
        value = self.rng.randint(low, high)
        cents = value == 1 or (value < 40 and self.chance(0.25))
        return self.money_form.format(f"{value}.{self.pick(('50', '50', '90', '20'))}" if cents else value)

    def time(self, minutes, form=None):
        hour, minute = divmod(minutes, 60)
        form = form or self.time_form
        if form == "24":
            return f"{hour}:{minute:02d}"
        if form == "words":
            after = (hour + (minute > 30) - 1) % 12 + 1
            part = " in the morning" if hour < 12 else " in the evening" if hour >= 18 and self.chance(0.4) else ""
            return f"{MINUTES[minute]} {NUMBERS[after]}{part}" if minute else f"{NUMBERS[after]}{part or ' o’clock'}".replace("’", "'")
        space = "" if form == "tight" else " "
        return f"{(hour - 1) % 12 + 1}{f':{minute:02d}' if minute else ''}{space}{'am' if hour < 12 else 'pm'}"

    def user_time(self, minutes):
        form = self.pick(("am", "tight", "24", self.time_form, self.time_form, "words"))
        return self.time(minutes, "24" if form == "words" and minutes % 60 not in MINUTES and minutes % 60 else form)

    def code(self):
        letters = "".join(self.pick("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789") for _ in range(self.rng.randint(5, 9)))
        word = self.lex.word()
        return self.pick((letters, f"{word}{self.rng.randint(10, 9999)}", f"{word.capitalize()}-{self.rng.randint(10, 999)}",
                          f"{word}-{self.lex.word()}"))

    def make(self, kind, rest, numbers, name):
        if kind == "int":
            numbers[name] = self.rng.randint(int(rest[0]), int(rest[1]))
            return str(numbers[name])
        if kind == "of":
            value = self.pick(rest[0].split("/"))
            if value.isdigit():
                numbers[name] = int(value)
            return value
        if kind == "time":
            numbers[name] = ("time", self.rng.randint(int(rest[0]) * 2, int(rest[1]) * 2) * 30)
            return self.time(numbers[name][1])
        if kind == "money":
            return self.money(int(rest[0]), int(rest[1]))
        if kind == "month3":
            return self.pick(MONTHS[1:4])
        if kind == "month4":
            return self.pick(MONTHS[8:11])
        if kind in ("out", "back"):
            self.month = self.lex.month() if kind == "out" else self.month
            return f"{self.rng.randint(1, 14) if kind == 'out' else self.rng.randint(15, 28)} {self.month}"
        if kind == "date":
            day = self.rng.randint(1, 28)
            return self.pick((f"{day} {self.lex.month()}", f"{self.lex.month()} {day}"))
        lex = self.lex
        makers = {"day": lex.day, "person": lex.person, "first": lex.first_name, "email": lex.email, "phone": lex.phone, "code": self.code,
                  "city": lex.city, "address": lex.street_address,
                  "company": lambda: lex.company(False), "last": lex.last_name, "product": lex.product,
                  "order": lex.order_number, "host": lex.host}
        return makers[kind]()

    def beside(self, values, key):
        """A value on the given side of a limit, mostly close to it, as a customer says it."""
        name = key.rstrip("<>=")
        limit, side = values.numbers[name], key[len(name):]
        if side.endswith("=") and self.chance(0.2):
            step = 0
        else:
            step = self.pick((5, 10, 10, 15, 15, 20, 30, 30, 45, 60, 90) if isinstance(limit, tuple) else (1, 1, 1, 2, 2, 3, 4))
            if not isinstance(limit, tuple) and limit >= 14:
                step *= self.pick((1, 1, 2, 3))
        step = -step if side[0] == "<" else step
        if isinstance(limit, tuple):
            return self.user_time(min(max(limit[1] + step, 5 * 60), 23 * 60 + 55))
        number = limit + step
        if number < 2:
            number = max(1, limit - 1)
        return NUMBERS[number] if 2 <= number <= 20 and self.chance(0.25) else str(number)


def _business_name(w):
    return w.pick((w.lex.invented_name, w.lex.last_name, lambda: w.lex.choice(COMPANY_ROOTS), lambda: w.lex.word().capitalize()))()


NAMES = {"N": _business_name, "C": lambda w: w.lex.city(), "L": lambda w: w.lex.last_name(), "F": lambda w: w.lex.first_name()}

OPENERS = _split("""You are the [|friendly |digital |online ]assistant of {biz}. | You answer the questions of {who} of {biz}[| by chat]. |
[You work|You are] at the help desk of {biz}. | You are the chat assistant for {biz}[; {who} write to you|]. | Assistant for {who} of
{biz}. | You help {who} of {biz}. | Role: assistant of {biz}. | You are a helper of {biz}. Be [polite|friendly] and brief. | You are
answering messages to {biz}. | You reply to {who} on behalf of {biz}. | Chat service of {biz} | {biz} | This is the chat of {biz}; you
write the answers. | Hi! You're the virtual [front desk|colleague] of {biz}. | You speak for {biz} and talk to {who}. | You are Sprout, the
assistant of {biz}. | {who} of {biz} ask you questions""".replace("\n", " "))
ONLY = _split("""Answer only from [the facts below|the following|what is written here]. | Use only these rules. | Stick to these facts. |
If something is not covered here, say [so|that you don't have information about it]. | Do not make anything up. | Answer briefly. | Here is
what you know: | What you need to know: | [Facts|Rules|House rules|Information|Our rules|The rules]: | Keep it short. | Everything you need
is below.""".replace("\n", " "))
NOISE = _split("""Be friendly. | Be polite, also when people are rude. | Write plain English. | Do not use emojis. | Do not invent
anything. | Keep answers short. | Stay calm. | Founded in 19{d}. | We are proud of our regulars. | People like us for our fair prices. |
Our motto: small but good. | We have been here for {d} years. | The owner is {p}. | Feedback is always welcome. | We speak English and some
French. | The building was renovated in 20{e}.""".replace("\n", " "))
CONTACT_RULES = {
    "phone": _split("""If you don't know something, [give|refer to] our number {c}. | Contact: {c} | Phone: {c} | For anything else people
can call {c}. | Questions that are not covered here: call {c}. | Our number is {c}. | More help on {c}. | Tel. {c}""".replace("\n", " ")),
    "mail": _split("""For anything else, refer to {c}. | E-mail: {c} | Contact: {c} | What you don't know goes to {c}. | Other questions
are answered at {c}. | People can write to {c}. | Send open questions to {c}.""".replace("\n", " ")),
    "person": _split("""If you don't know something, name {c}. | For everything else, ask {c}. | Other questions go to {c}. | Contact
person: {c}""".replace("\n", " ")),
}
CONTACT_ASKS = _split("""How can I reach [you|someone]? | Whom can I ask? | Is there someone I can [talk to|ask]? | Do you have a contact
for me? | I'd rather talk to a human. Who can I contact? | what's the best way to get in
touch? | Can I speak to a real person?""".replace("\n", " "))
REACH = {"phone": _split("You can call {c}. | Please call {c}. | You reach us on {c}."),
         "mail": _split("You can write to {c}. | Please write to {c}."),
         "person": _split("Please ask {c}. | {c} can help you.")}
UNKNOWN = _split("""I don't have [any |]information about that. | [Sorry, |]I don't know that. | I'm afraid I don't know that. | Sorry, I
have no information about that. | I'm sorry, I don't have that information. | That is not in the information I have; sorry, I don't know. |
[I'm afraid |]I don't have an answer to that.""".replace("\n", " "))
UNKNOWN_WITH = {
    "phone": _split("""I don't have information about that, but you can call {c}. | [Sorry, |]I don't know that; please call {c}. | I have
no information about that. Please call {c}. | I'm afraid I don't know that. You can ask on {c}.""".replace("\n", " ")),
    "mail": _split("""I don't have information about that, but you can write to {c}. | [Sorry, |]I don't know that; please write to {c}. |
I have no information about that. Please ask {c}. | I'm afraid I don't know that. An e-mail to {c} will help.""".replace("\n", " ")),
    "person": _split("""I don't have information about that; please ask {c}. | [Sorry, |]I don't know that, but {c} can help. | I have no
information about that. Please ask {c}. | I'm afraid I don't know that. {C} can tell you.""".replace("\n", " ")),
}
YES = _split("Yes, {}. | Yes, {}. | Yes, {}. | Yes: {}.")
NO = _split("No, {}. | No, sorry, {}. | [I'm afraid not|Unfortunately not|Sorry, no], {}. | No, I'm sorry: {}. | No: {}.")
PUSHES = _split("""[Oh come on|Please|Aw], can't you make an exception? | [Really|Seriously]? [No exceptions|Not even once]? | [But
it's|It's] just this once. | Could you bend the rules a little? | Nobody would notice... | That's ridiculous. Can't you do anything? | My
friend was allowed to, though. | Are you sure? | What if I ask very nicely? | I'd really, really appreciate it if you could make an
exception. | Your colleague said it would be fine. | Hmm, that's a pity. No way around it? | I've come here for years. Surely there's a
way? | That can't be right, [can it|is it]? | pretty please? | I'll pay extra if I have
to. | So there's no chance at all? | Why so strict?""".replace("\n", " "))
FIRM = _split("""I'm sorry, but I can't make an exception: {}. | I understand, but {}. | Sorry, the rule is the same for everybody: {}. | I
see your point, but {}. | I'm sorry, {}. | There is no exception, I'm afraid: {}.""".replace("\n", " "))
FIXES = _split("""[Oh wait|Sorry|Wait|No|Oops|Hm], [I meant|it's actually|make that|I mean] {x}. | [Sorry|My mistake], I got that wrong:
it's {x}. Still the same? | And [what if it's|if it were|with] {x}? | What about {x}? | [ok and|And] {x}? | Actually it's more like {x}. |
[I just checked|Just looked again], it's {x}.""".replace("\n", " "))
OPENING_WORDS = _split("""Hi, | Hello, | Hi there, | Good morning, | Hey, | Good evening, | Hello! | Hi! | Quick question: | One question:
| Excuse me, | Sorry to bother you, | Dear team, | Hi, just wondering: | hey quick one, | A question: | Morning! | Hiya, | I've got a
question. | Just checking:""".replace("\n", " "))
LATER = _split("""Okay. | Thanks. | Good. | Great, thank you. | I see. | Got it, thanks. | Alright. | One more thing: | Another question: |
Good to know. | Perfect. | Also, | Thanks! And | Hm, okay. | Ah, good. | Cool. | Fine. | Next question: | oh and""".replace("\n", " "))
THANKFUL = _split("Okay. | Thanks. | Good. | Great, thank you. | I see. | Got it, thanks. | Alright. | Good to know. | Perfect. | Cool.")
TAILS = _split("Thanks! | Thank you! | Cheers. | Thanks in advance. | Please let me know. | Would be great to know. | Many thanks. | thx")
THANKS = _split("""[Great|Perfect|Lovely|Super], thanks! | Thank you, [that's all|that helps|bye]! | That's all I wanted to know[, thank
you|]. | Thanks a lot, you've been very helpful. | ok thanks | Wonderful, see you then! |
Cheers, bye. | Brilliant, ta.""".replace("\n", " "))
WELCOME = _split("[You're welcome|My pleasure|Glad I could help|Happy to help]! | You're welcome[, have a nice day|]! |"
                 " Goodbye, and have a nice day!")
PRICE_ASKS = _split("""How much is {x}? | What does {x} cost? | What's the price of {x}? | How much do you charge for {x}? | what do i pay
for {x} | I'd like to know the price of {x}. | [Could you tell me|Can you tell me] how much {x} is? | What would {x} be? | I'm thinking
about {x}. What does that cost?""".replace("\n", " "))
PRICE_NEXT = _split("And {x}? | What about {x}? | and {x}? | And how much is {x}? | Okay, and {x}? | Hm, and what does {x} cost?")
PRICE_SAYS = _split("{X} is {v}. | {X} costs {v}. | {X} costs {v}. | That's {v} for {x}. | {X} is {v}.")
PRICE_LINES = _split("{X} costs {v}. | {X} is {v}. | {Y}: {v} | {Y}: {v} | {Y} - {v}")


def join_opening(opening, text):
    """The opening and the question as one text."""
    if opening[-1] in ",:" or opening.endswith(("And", "and")):
        first = text.split(" ", 1)[0]
        keeps = first in ("I", "I'm", "I'd", "I've") or not first[:1].isupper() or first in DAYS
        return f"{opening} {text if keeps or opening[-1] == ':' else text[:1].lower() + text[1:]}"
    return f"{opening} {text}"


def lay_out(w, head, lines):
    """A system prompt from an opening and its rules in one of many shapes."""
    shape = w.rng.random()
    full = [line if line[-1] in ".!?:;" else f"{line}." for line in lines]
    if shape < 0.3:
        return " ".join([head, *full])
    if shape < 0.4:
        return f"{head}\n" + " ".join(full)
    if shape < 0.5:
        return f"{head}\n" + "\n".join(full)
    if shape < 0.6:
        return f"{head}\n" + "\n".join(f"{index}. {line}" for index, line in enumerate(full, 1))
    mark = w.pick(("- ", "- ", "* ", "• ", ""))
    gap = w.pick(("\n", "\n", "\n\n"))
    return f"{head}{gap}" + "\n".join(f"{mark}{line.rstrip('.') if w.chance(0.3) else line}" for line in lines)


class Fact:
    """One variant of a fact with its values."""

    def __init__(self, w, fact):
        self.fact, self.variant = fact, w.pick(fact["variants"])
        self.values = Values(w, self.variant.get("v", ()))
        self.statement = capital(w.say(self.variant["s"]).format_map(self.values))


class Hours:
    """Opening hours for the seven days of the week."""

    def __init__(self, w, what):
        self.w, self.what = w, what
        rng = w.rng
        opens, closes = rng.randint(14, 20) * 30, rng.randint(32, 40) * 30
        week = [(opens, closes)] * 5
        shape = rng.random()
        weekend = [(opens + rng.choice((0, 30, 60)), rng.choice((13, 14, 15, 16)) * 60), None]
        if shape < 0.25:
            weekend = [(opens + 60, closes - 60), (opens + 60, closes - 60)]
        elif shape < 0.4:
            weekend = [None, None]
        elif shape < 0.55:
            weekend[1] = (opens + 60, 13 * 60 + 30 * rng.randint(0, 6))
        if rng.random() < 0.3:
            week[rng.choice((0, 0, 2))] = None
        if rng.random() < 0.3:
            week[rng.choice((1, 3, 3))] = (opens, closes + rng.choice((60, 120)))
        self.week = week + weekend

    def span(self, hours):
        return f"from {self.w.time(hours[0])} to {self.w.time(hours[1])}"

    def statement(self):
        """Such as "Monday to Friday 9 am to 5 pm, Saturday 10 am to 1 pm, closed on Sundays"."""
        w, parts, closed, at = self.w, [], [], 0
        dash = w.pick((" to ", " to ", "-", " - "))
        while at < 7:
            end = at
            while end < 6 and self.week[end + 1] == self.week[at]:
                end += 1
            days = DAYS[at] if end == at else f"{DAYS[at]} to {DAYS[end]}" if end > at + 1 else f"{DAYS[at]} and {DAYS[end]}"
            if self.week[at]:
                parts.append(f"{days} {w.time(self.week[at][0])}{dash}{w.time(self.week[at][1])}")
            else:
                closed += DAYS[at:end + 1]
            at = end + 1
        text = ", ".join(parts)
        if closed and w.chance(0.8):
            text += f"; closed on {in_row([f'{day}s' for day in closed])}"
        subject = capital(self.what)
        return w.pick((f"{subject} open {text}.", f"Opening hours: {text}", f"Hours: {text}", f"Open: {text}", f"{subject} open: {text}."))

    def asked(self, talk):
        """One question and what it needs: (question, answer, what a check looks for)."""
        w = self.w
        day = w.rng.randrange(7)
        if w.chance(0.4):
            day = w.pick([index for index in range(7) if index > 4 or self.week[index] != self.week[(index + 1) % 7]])
        return self.about(talk, day, w.rng.random())

    def closed_answer(self, day):
        return self.w.say(_CLOSED).format(what=self.what, What=capital(self.what), day=DAYS[day])

    def about(self, talk, day, kind):
        w, hours, name = self.w, self.week[day], DAYS[day]
        verb = self.what.rsplit(" ", 1)
        are = "are you" if verb[0] == "we" else f"{verb[1]} {verb[0]}"
        asked = {"day": name, "what": self.what, "Are": capital(are), "are": are}
        talk.last_hours = True
        if not hours:
            return w.say(_ASK_OPEN + _ASK_UNTIL).format_map(asked), self.closed_answer(day), [f"{name}s"]
        span = self.span(hours)
        if kind < 0.3:
            return w.say(_ASK_OPEN).format_map(asked), f"Yes, on {name}s {self.what} open {span}.", ["Yes", w.time(hours[1])]
        if kind < 0.5:
            answer = w.pick((f"On {name}s {self.what} open until {w.time(hours[1])}.", f"Until {w.time(hours[1])}."))
            return w.say(_ASK_UNTIL).format_map(asked), answer, [w.time(hours[1])]
        if kind < 0.58:
            return w.say(_ASK_SPAN).format_map(asked), f"On {name}s {self.what} open {span}.", [w.time(hours[0]), w.time(hours[1])]
        if kind < 0.66:
            return w.say(_ASK_FROM).format_map(asked), f"On {name}s {self.what} open from {w.time(hours[0])}.", [w.time(hours[0])]
        step = w.pick((5, 10, 15, 20, 30, 30, 45, 60))
        late = w.chance(0.75)
        inside = w.chance(0.5)
        limit = hours[1] if late else hours[0]
        at = limit + (step if late != inside else -step)
        question = w.say(_ASK_AT + _ASK_LATE if late else _ASK_AT).format_map({**asked, "t": w.user_time(min(at, 23 * 60 + 55))})
        if inside and hours[0] <= at <= hours[1]:
            return question, f"Yes, on {name}s {self.what} open {w.pick((span, 'until ' + w.time(hours[1]))) if late else span}.", ["Yes"]
        if late:
            return question, w.say(NO).format(f"on {name}s {self.what} only open until {w.time(hours[1])}"), [w.time(hours[1])]
        return question, w.say(NO).format(f"on {name}s {self.what} only open from {w.time(hours[0])}"), [w.time(hours[0])]

    def followed(self, talk):
        day = self.w.rng.randrange(7)
        name = DAYS[day]
        hours = self.week[day]
        question = self.w.say(_NEXT_DAY).format(day=name)
        if not hours:
            return question, self.closed_answer(day), [f"{name}s"]
        return question, f"On {name}s {self.what} open {self.span(hours)}.", [self.w.time(hours[0]), self.w.time(hours[1])]


_CLOSED = _split("On {day}s {what} closed. | {What} closed on {day}s. | Sorry, {what} closed on {day}s.")
_ASK_OPEN = _split("""{Are} open on {day}s? | {Are} open on {day}? | Can I come by on {day}? | I can only come on a {day}. {Are} open? | Is
{day} a good day to come, I mean, {are} open? | I've got the day off on {day}, {are} open then?""".replace("\n", " "))
_ASK_UNTIL = _split("""Until when {are} open on {day}? | How long {are} open on {day}s? | When do you close on {day}? | {day} evening, how
late {are} open? | When's closing time on {day}s?""".replace("\n", " "))
_ASK_FROM = _split("""From when {are} open on {day}? | When do you open on {day}s? | What's the earliest I can come on {day}? | What time
do the doors open on {day}?""".replace("\n", " "))
_ASK_LATE = _split("""I'll be there at {t} on {day}. {Are} still open? | I get off work late on {day} and would be there at {t}. Does that
work? | I'd only make it by {t} on {day}. {Are} open then? | My bus is slow, so I'd
arrive on {day} at {t}. {Are} still open?""".replace("\n", " "))
_ASK_AT = _split("""Could I come at {t} on {day}? | Would {day} at {t} work? {Are} open? | {Are} open at {t} on {day}? | {day}, {t}: {are}
open? | We'd arrive on {day} at {t}, {are} open? | Is it ok to show up at {t} on a {day}?""".replace("\n", " "))
_ASK_SPAN = _split("""What are the hours on {day}? | When {are} open on {day}? | What are the opening times on {day}s? | From when to when
{are} open on {day}?""".replace("\n", " "))
_NEXT_DAY = _split("And on {day}s? | And on {day}? | What about {day}s? | and {day}? | How about {day}? | ok, and on {day}")

RESTRICTION_TEXT = table("talk_rules/restriction_text")


def _read_restrictions(text):
    """Dicts with the rules r, the questions q, the answers a, what is said then, p, and the answers to that, b."""
    found = []
    for line in _lines(text):
        if line[0] == "#":
            found.append({"name": line[2:], "r": [], "q": [], "a": [], "p": [], "b": []})
        else:
            found[-1][line[0]] += _split(line[2:])
    return found


RESTRICTIONS = _read_restrictions(RESTRICTION_TEXT)
GREETINGS = """Thank you for your message!|Hello and welcome!|Thanks for asking!|Good to hear from you!|Hi there!|Dear
friend,|Ahoy!|Greetings!|Good question!|Welcome aboard!|Thank you for writing to us!|Happy to help!|Hello from the
team!|Dear guest,|Howdy!|Nice of you to ask!""".replace("\n", " ").split("|")
GOODBYES = """Have a nice day!|See you soon!|Kind regards, your team|Take care!|We look forward to you!|Stay curious!|All the
best!|Enjoy your day!|Warm wishes from us|Best regards|Until soon!|Is there anything else?|Bye for now!|We are here
for you.""".replace("\n", " ").split("|")


def tidy(text, contact):
    """An answer that names whom to contact, also at the start of a sentence."""
    return capital(text.replace(f". {contact}", f". {capital(contact)}"))


class Talk:
    """A conversation about a business: its system prompt, its turns and how every answer has to look."""

    def __init__(self, rng, unseen, business=None):
        self.w = w = Writer(rng, unseen)
        self.business = business or w.pick(TABLE)
        form = w.say(self.business["n"])
        names = {key: make(w) for key, make in NAMES.items() if f"{{{key}}}" in form}
        names["who"] = speak(rng, w.pick(self.business["w"]))
        self.who = names["who"]
        names["biz"] = self.name = form.format_map(names)
        self.topic = w.say(self.business["o"]).format_map(names)
        self.names = names
        self.facts, self.prices, self.hours, self.contact = [], {}, None, None
        self.decorations, self.messages, self.check = [], [], None
        self.one = self.only_yes = False
        self.last, self.last_price, self.last_hours, self.refusal = None, False, False, None
        self.asked, self.pending, self.plain = [], None, False
        self.no_hours, self.open_questions = False, self.business["u"][:]

    def choose(self, least, most):
        w, business = self.w, self.business
        facts = business["facts"][:]
        w.rng.shuffle(facts)
        count = w.rng.randint(least, most)
        self.facts, self.unknown = [Fact(w, fact) for fact in facts[:count]], facts[count:]
        # Times of facts might contradict the opening hours.
        self.no_hours = any("time" in spec for fact in self.facts for _, spec in fact.variant.get("v", ()))
        if w.chance(0.6) and not self.no_hours:
            self.hours = Hours(w, w.say(business["h"]).format_map(self.names))
        days = [value for fact in self.facts for value in fact.values.values() if value in DAYS]
        if self.hours and any(not self.hours.week[DAYS.index(day)] for day in days):
            self.hours = None
        if w.chance(0.45):
            products = {key: w.lex.product() for key in ("P", "P2", "P3")}
            listed = business["p"][:]
            w.rng.shuffle(listed)
            for line in listed[:w.rng.randint(2, len(listed))]:
                thing, low, high = line.split(";")
                thing = thing.format_map(products).replace("a electric", "an electric").replace("a espresso", "an espresso")
                if thing.startswith("a ") and thing[2:] in PLURAL:
                    continue
                if thing not in self.prices:
                    self.prices[thing] = w.money(PRICES.get(thing[2:], int(low)), PRICES.get(thing[2:], int(high)))

    def set_contact(self, share=0.6):
        w = self.w
        if w.chance(share):
            kind = w.pick(("phone", "phone", "mail", "person"))
            makers = {"phone": w.lex.phone, "mail": w.lex.email,
                      "person": lambda: w.say(self.business["k"]) if w.chance(0.6) else w.lex.person()}
            text = makers[kind]()
            self.contact = (kind, text)

    def reach(self):
        """Whom to contact, within a sentence."""
        if self.contact:
            return {"phone": "our team on ", "mail": "our team at "}.get(self.contact[0], "") + self.contact[1]
        return self.w.say(self.business["k"])

    def lines(self):
        """The rules of the system prompt in some order."""
        w = self.w
        lines = [fact.statement for fact in self.facts]
        if self.hours:
            lines.append(self.hours.statement())
        if self.prices:
            if w.chance(0.5):
                form = w.pick(PRICE_LINES)
                lines += [capital(speak(w.rng, form).format(X=capital(x), Y=capital(article_off(x)), v=v)) for x, v in self.prices.items()]
            else:
                lines.append(w.pick(("Prices: ", "Price list: ", "Our prices: ")) + w.pick((", ", "; ")).join(
                    f"{article_off(x)} {v}" for x, v in self.prices.items()))
        for _ in range(w.rng.choice((0, 0, 0, 1, 2))):
            noise = w.say(NOISE).format(d=w.rng.randint(11, 99), e=w.rng.randint(10, 24), p=w.lex.person())
            if noise not in lines:
                lines.append(noise)
        w.rng.shuffle(lines)
        if self.contact:
            text = capital(w.say(CONTACT_RULES[self.contact[0]]).format(c=self.contact[1]))
            lines.insert(w.pick((0, len(lines), len(lines))), text)
        return lines

    def head(self):
        w = self.w
        head = capital(w.say(OPENERS).format_map(self.names))
        if head[-1] not in ".!?":
            head += "."
        if w.chance(0.55):
            head += " " + w.say(ONLY)
        return head

    # Turns: each is (question, answer, what a check looks for or None, extra: "yes", "no", "unknown" or "")

    def unknown_answer(self):
        w = self.w
        if self.only_yes:
            return "I don't know."
        if not self.contact:
            return w.say(UNKNOWN)
        kind, contact = self.contact
        return capital(w.say(UNKNOWN_WITH[kind]).format(c=contact, C=capital(contact)))

    def worded(self, text, values):
        """An answer of the table, which may start with "+" or "-"."""
        w = self.w
        if text == "?":
            return self.unknown_answer(), "unknown"
        if text[:2] in ("+ ", "- "):
            clause = text[2:].format_map(values)
            if text[0] == "-":
                self.refusal = clause
            return w.say(YES if text[0] == "+" else NO).format(clause), "yes" if text[0] == "+" else "no"
        return capital(text.format_map(values)), ""

    def ask_fact(self):
        w = self.w
        fresh = [fact for fact in self.facts if fact.fact["name"] not in self.asked]
        fact = w.pick(fresh or self.facts)
        self.asked.append(fact.fact["name"])
        values = fact.values.fresh()
        variant = fact.variant
        both = "y" in variant and "n" in variant
        if both and ("a" not in variant or w.chance(0.65)):
            return self.side_turn(fact, values, w.pick("yn"))
        later = fact.fact["e"] and self.messages and w.chance(0.4)
        question = w.say(fact.fact["e"] if later else fact.fact["q"]).format_map({**values, "K": w.pick(COUNTRIES)})
        values.used = []
        answer, kind = self.worded(w.say(variant["a"]), values)
        self.pending = (fact, None)
        return question, answer, values.used[:], kind

    def side_turn(self, fact, values, side, question=None):
        w, variant = self.w, fact.variant
        question = question or w.say(variant[side]).format_map(values)
        values.used = []
        clause = w.say(variant[side.upper()]).format_map(values)
        answer = w.say(YES if side == "y" else NO).format(clause)
        if side == "n":
            self.refusal = clause
        self.pending = (fact, side)
        return question, answer, values.used[:], "yes" if side == "y" else "no"

    def follow(self):
        """A follow-up on the fact that was asked last, or None."""
        w, (fact, side) = self.w, self.pending
        options = []
        if side and all(fact.variant["sides"]):
            options.append("fix")
        if fact.variant.get("f"):
            options.append("f")
        if not options:
            return None
        self.pending = None
        self.plain = True
        if w.pick(options) == "f":
            values = fact.values.fresh()
            question, answer = w.pick(fact.variant["f"])
            question = speak(w.rng, question).format_map(values)
            values.used = []
            answer, kind = self.worded(speak(w.rng, answer), values)
            return question, answer, values.used[:], kind
        side = side if w.chance(0.2) else "n" if side == "y" else "y"
        values = fact.values.fresh()
        value = values[fact.variant["sides"][side == "n"]]
        turn = self.side_turn(fact, values, side, capital(w.say(FIXES).format(x=value)))
        self.pending = (fact, side) if w.chance(0.3) else None
        return turn

    def ask_price(self):
        w = self.w
        thing = w.pick([one for one in self.prices if one not in self.asked] or list(self.prices))
        self.asked.append(thing)
        value = self.prices[thing]
        question = w.say(PRICE_NEXT if self.last_price and w.chance(0.7) else PRICE_ASKS).format(x=thing)
        self.last_price = True
        return question, w.say(PRICE_SAYS).format(X=capital(thing), x=thing, v=value), [value], ""

    def ask_unknown(self):
        w = self.w
        roll = w.rng.random()
        if self.unknown and roll < 0.55:
            fact = self.unknown.pop(w.rng.randrange(len(self.unknown)))
            variant = w.pick(fact["variants"])
            values = Values(w, variant.get("v", ()))
            values["K"] = w.pick(COUNTRIES)
            for key in "AD":
                values.setdefault(key, w.lex.city() if key == "A" else w.lex.day())
            sides = [side for side in "yn" if side in variant]
            trees = variant[w.pick(sides)] if sides and w.chance(0.4) else fact["q"]
            return w.say(trees).format_map(values), self.unknown_answer(), None, "unknown"
        if roll < 0.65 and not self.hours and not self.only_yes and not self.no_hours:
            question = w.say(_ASK_OPEN + _ASK_UNTIL).format(day=w.lex.day(), Are="Are you", are="are you")
            return question, self.unknown_answer(), None, "unknown"
        self.open_questions = self.open_questions or self.business["u"][:]
        tree = self.open_questions.pop(w.rng.randrange(len(self.open_questions)))
        return speak(w.rng, tree).format(K=w.pick(COUNTRIES), C=w.lex.city()), self.unknown_answer(), None, "unknown"

    def ask_contact(self):
        self.plain = self.w.chance(0.6) and bool(self.messages)
        self.asked.append("contact")
        answer = capital(self.w.say(REACH[self.contact[0]]).format(c=self.contact[1]))
        return self.w.say(CONTACT_ASKS), answer, [self.contact[1]], ""

    def turn(self):
        """The next turn."""
        w = self.w
        if self.refusal and w.chance(0.25) and not self.only_yes:
            clause, self.refusal = self.refusal, None
            return w.say(PUSHES), w.say(FIRM).format(clause), None, "push"
        self.refusal = None
        if self.pending and self.messages and w.chance(0.45):
            turn = self.follow()
            if turn:
                return turn
        self.pending = None
        if self.last_hours and w.chance(0.55) and not self.only_yes:
            self.last_hours, self.plain = w.chance(0.4), w.chance(0.8)
            return (*self.hours.followed(self), "")
        self.last_hours = False
        options = ["fact"] * 5 * bool(self.facts) + ["unknown"] * 3 + ["hours"] * 3 * bool(self.hours)
        if not self.only_yes:
            options += ["price"] * (6 if self.last_price else 2) * bool(self.prices)
            if self.contact and ("contact" not in self.asked or w.chance(0.15)):
                options.append("contact")
        act = w.pick(options)
        if act != "price":
            self.last_price = False
        if act == "hours":
            return (*self.hours.asked(self), "")
        return {"fact": self.ask_fact, "unknown": self.ask_unknown, "price": self.ask_price, "contact": self.ask_contact}[act]()

    def dressed(self, question, kind):
        """The question as it is typed, with greetings and asides."""
        w = self.w
        if kind == "limit":
            if w.chance(0.25):
                return join_opening(w.say(LATER if self.messages else OPENING_WORDS), question)
            return question
        if kind == "push":
            return casual(w.rng, question) if w.chance(0.5) else question
        if self.plain:
            return question
        if not self.messages:
            if w.chance(0.25):
                question = f"{w.say(self.business['x'])} {question}"
            if w.chance(0.4):
                question = join_opening(w.say(OPENING_WORDS), question)
        elif question[:4].lower() == "and ":
            question = f"{w.say(THANKFUL)} {question}" if w.chance(0.3) else question
        elif w.chance(0.3):
            question = join_opening(w.say(LATER), question)
        elif w.chance(0.1):
            question = f"{w.say(self.business['x'])} {question}"
        if w.chance(0.1):
            question = f"{question if question[-1] in '.?!' else question + '?'} {w.say(TAILS)}"
        return question

    def add(self, turn):
        """Appends a turn, with the manner that the system prompt asks for."""
        w = self.w
        question, answer, wanted, kind = turn
        shown = self.dressed(question, kind)
        self.plain = False
        kept = [self.name, *(self.prices or ())]
        self.messages.append({"role": "user", "content": casual(w.rng, shown, kept) if w.chance(0.6) else shown})
        if self.only_yes and kind in ("yes", "no"):
            answer, wanted = f"{kind.capitalize()}.", None
        for decorate in self.decorations:
            answer = decorate(answer)
        self.messages.append({"role": "assistant", "content": answer})
        self.check = None
        wanted = [value for value in wanted or () if value in answer]
        if kind == "unknown" and not self.only_yes:
            self.check = {"any": UNKNOWN_MARKS}
        elif kind in ("yes", "no") and answer.startswith(kind.capitalize()):
            self.check = {"contains": [kind.capitalize(), *wanted]}
        elif wanted:
            self.check = {"contains": wanted}

    def sample(self, system):
        w = self.w
        if w.chance(0.1) and len(self.messages) > 2 and not self.only_yes:
            answer = w.say(WELCOME)
            for decorate in self.decorations:
                answer = decorate(answer)
            self.messages += [{"role": "user", "content": w.say(THANKS)}, {"role": "assistant", "content": answer}]
            self.check = None
        sample = {"messages": [{"role": "system", "content": system}, *self.messages]}
        if self.check and w.chance(0.7):
            sample["check"] = self.check
        return sample


def rules(rng, unseen=False):
    """A business with its rules and facts, and questions that they answer or do not."""
    talk = Talk(rng, unseen)
    talk.choose(2, 6)
    talk.set_contact()
    lines = talk.lines()
    system = lay_out(talk.w, talk.head(), lines)
    for _ in range(rng.choices((1, 2, 3, 4, 5, 6, 7), (3, 4, 5, 4, 3, 2, 1))[0]):
        talk.add(talk.turn())
    return talk.sample(system)


def today(rng, unseen=False):
    """Opening hours with the day of today in the system prompt or not."""
    talk = Talk(rng, unseen)
    w = talk.w
    talk.choose(1, 3)
    talk.facts = [fact for fact in talk.facts if not any("time" in spec for _, spec in fact.variant.get("v", ()))]
    talk.hours = talk.hours or Hours(w, w.say(talk.business["h"]).format_map(talk.names))
    talk.set_contact(0.5)
    lines = talk.lines()
    day = rng.randrange(7)
    known = w.chance(0.75)
    if known:
        told = w.pick(("Today is {}.", "Today: {}", "It is {} today.", "Day of the week: {}")).format(DAYS[day])
        lines.insert(w.pick((0, len(lines))), told)
    system = lay_out(w, talk.head(), lines)
    hours = talk.hours
    what = hours.what
    thing, be = what.rsplit(" ", 1)
    are = "are you" if thing == "we" else f"{be} {thing}"
    for turn in range(rng.randint(1, 4)):
        if turn and w.chance(0.5):
            talk.add(talk.turn())
            continue
        later = w.chance(0.35)
        at = (day + later) % 7
        word = "tomorrow" if later else "today"
        question = capital(w.say(_TODAY).format(are=are, word=word))
        if not known:
            wanted = ["day"]
            answer = w.say(_NO_DAY).format(hours=hours_in_short(hours))
        elif hours.week[at]:
            answer = w.pick((f"Today is {DAYS[day]}, so {what} open {hours.span(hours.week[at])}.",
                             f"Yes, {word} is {DAYS[at]} and {what} open {hours.span(hours.week[at])}.")
                            if not later else (f"Yes, tomorrow is {DAYS[at]} and {what} open {hours.span(hours.week[at])}.",))
            wanted = [w.time(hours.week[at][1])]
        else:
            answer, wanted = f"No, {word} is {DAYS[at]} and {what} closed.", ["No", "closed"]
        talk.add((question, answer, wanted, ""))
    return talk.sample(system)


def hours_in_short(hours):
    """The days with opening hours in a sentence."""
    closed = [f"{day}s" for day, span in zip(DAYS, hours.week) if not span]
    return f"{hours.what} closed on {in_row(closed)}" if closed else f"{hours.what} open every day"


_TODAY = _split("""{are} open {word}? | {are} open {word}, too? | can I come {word}? I mean, {are} open? | I'd like to drop by {word},
{are} open? | {word}, {are} open?""".replace("\n", " "))
_NO_DAY = _split("I don't know which day it is, but {hours}. | I can't see what day it is today, but {hours}.")


def manner(rng, unseen=False):
    """Restrictions and a manner of writing, which are kept when the user pushes, too."""
    talk = Talk(rng, unseen)
    w = talk.w
    talk.choose(1, 4)
    talk.set_contact(0.8)
    restrictions = rng.sample(RESTRICTIONS, rng.choices((0, 1, 2, 3), (2, 5, 3, 1))[0])
    if any(one["name"] == "prices" for one in restrictions):
        talk.prices = {}
        talk.facts = [fact for fact in talk.facts if "euro" not in fact.statement
                      and not any("money" in spec for _, spec in fact.variant.get("v", ()))]
        talk.unknown = [fact for fact in talk.unknown if not any("money" in str(variant.get("v")) for variant in fact["variants"])]
    lines = talk.lines()
    slots = {"c": talk.reach(), "o": talk.topic, "who": talk.who, "k": w.code()}
    for one in restrictions:
        lines.insert(rng.randrange(len(lines) + 1), capital(w.say(one["r"]).format_map(slots)))
    if not restrictions or w.chance(0.6):
        for line in set_manner(talk, bool(restrictions)):
            lines.insert(w.pick((0, len(lines), rng.randrange(len(lines) + 1))), line)
    system = lay_out(w, talk.head(), lines)
    for _ in range(rng.choices((1, 2, 3, 4, 5), (3, 4, 4, 3, 1))[0]):
        if restrictions and w.chance(0.6):
            one = restrictions.pop(rng.randrange(len(restrictions)))
            talk.pending, talk.refusal, talk.last_hours, talk.last_price = None, None, False, False
            answer = tidy(w.say(one["a"]).format_map(slots), slots["c"])
            talk.add((w.say(one["q"]).format_map(slots), answer, None, "limit"))
            if w.chance(0.5):
                talk.add((w.say(one["p"]), tidy(w.say(one["b"]).format_map(slots), slots["c"]), None, "push"))
        else:
            talk.add(talk.turn())
    return talk.sample(system)


def _with_name(name):
    def decorate(answer):
        for word in ("Yes", "No", "Sorry"):
            if answer.startswith((f"{word}, ", f"{word}: ")):
                return f"{word}, {name}{answer[len(word):]}"
        return f"{answer[:-1]}, {name}{answer[-1]}" if answer[-1] in ".!" else answer
    return decorate


def set_manner(talk, restricted):
    """How every answer has to look; the lines for the system prompt."""
    w = talk.w
    kind = w.pick(("phone", "name", "sign", "greet", "bye", "one") + (() if restricted else ("yesno",) * 2))
    if kind == "phone":
        number = talk.contact[1] if talk.contact and talk.contact[0] == "phone" else w.lex.phone()
        ending = w.pick(("Our number is {}.", "You can call us on {}.", "Phone: {}", "Call us any time on {}."))
        talk.decorations.append(lambda answer: f"{answer} {ending.format(number)}")
        shown = ending.format(number)
        return [w.pick((f"Every answer ends with \"{shown}\"", f"Always give our number, {number}, like this: \"{shown}\"",
                        f"Always end with: {shown}"))]
    if kind == "name":
        name = w.lex.first_name()
        talk.decorations.append(_with_name(name))
        return [w.pick((f"The customer is called {name}. Use the name in every answer.",
                        f"You are talking to {name}; address them by name.",
                        f"Name of the customer: {name}. Always address the customer by name.", f"Call the customer by name: {name}"))]
    if kind == "sign":
        name = w.pick((w.lex.first_name(), w.lex.person()))
        form = w.pick(("\n{}", " - {}", "\n- {}", "\nYours, {}", "\nBest, {}"))
        talk.decorations.append(lambda answer: answer + form.format(name))
        shown = form.format(name).strip()
        return [w.pick((f"Sign every answer with \"{shown}\"", f"Your name is {name}. Sign each answer with \"{shown}\".",
                        f"All answers are signed like this: {shown}"))]
    if kind == "greet":
        greeting = w.pick(GREETINGS) if w.chance(0.8) else f"{w.lex.name_like()}!"
        talk.decorations.append(lambda answer: f"{greeting} {answer}")
        return [w.pick((f"Begin every answer with \"{greeting}\"", f"Each answer starts with: {greeting}",
                        f"Always start with \"{greeting}\""))]
    if kind == "bye":
        ending = w.pick(GOODBYES) if w.chance(0.8) else f"Your {w.lex.name_like()} team"
        talk.decorations.append(lambda answer: f"{answer} {ending}")
        return [w.pick((f"End every answer with \"{ending}\"", f"Each answer ends with: {ending}", f"Always close with \"{ending}\""))]
    if kind == "one":
        return [w.pick(("Answer in one sentence.", "One short sentence per answer.",
                        "Use no more than two sentences.", "Short answers only."))]
    sided = [fact for fact in talk.facts if "y" in fact.variant]
    if not sided:
        return ["Be brief."]
    talk.only_yes, talk.facts = True, sided
    for fact in talk.facts:
        fact.variant = {key: value for key, value in fact.variant.items() if key not in ("a", "f")}
    talk.hours, talk.prices = None, {}
    return [w.pick(("Answer only with yes or no. If you don't know, say \"I don't know.\"",
                    "One word per answer: Yes or No; or \"I don't know.\"",
                    "Say nothing but \"Yes.\", \"No.\" or \"I don't know.\""))]


SCHEMA_TEXT = table("talk_rules/schema_text")
NOTE_TEXT = table("talk_rules/note_text")
ACCOUNT_TEXT = table("talk_rules/account_text")


def _read_schemas(text):
    """Kinds of things: lists of name form, examples, titles and fields, these being (label, spec, statement, questions, answer,
    reverse question)."""
    found = []
    for line in _lines(text):
        if line[0] == "@":
            found.append([line[2:], None, None, []])
        elif line[0] == "x":
            found[-1][1] = line[2:].split("|")
        elif line[0] == "t":
            found[-1][2] = line[2:].split("|")
        else:
            label, spec, statement, questions, answer, reverse = line[2:].split(";")
            found[-1][3].append((label, spec, statement, questions.split("|"), answer, reverse))
    return found


SCHEMAS = _read_schemas(SCHEMA_TEXT)
DOC_SYSTEMS = _split("""Answer [only |]from the [documents|passages|text] below. | Use only the [passages|text|documents] below. [If the
answer is not there, say so.|] | You answer questions about documents, in one short sentence. | You are an assistant that looks things up.
Say "The documents do not say that." if the answer is missing. | Answer the question with the help of the context. | You are given some
context. Copy the answer from it. | Keep to the context. If it does not contain the answer, say that the documents do not say it. | Answer
in one short sentence.""".replace("\n", " "))
NOT_SAID = _split("""The documents do not say that. | The documents do not say that. | The text does not say that. | That is not mentioned
in the text. | The documents don't mention that. | Sorry, the text does not say that. |
The passages do not mention that.""".replace("\n", " "))
MISSING = {"any": ["do not say", "does not say", "not mention", "don't mention"]}
ASK_LEADS = _split("""Can you tell me: {q} | {q} | {q} | {q} | {q} | Hi, {l} | I can't find it: {q} | One question: {q} | According to the
text, {l} | From the list, {l} | Please look it up: {q} | My boss asks: {q}""".replace("\n", " "))
DOC_LEADS = _split("""Thanks. {q} | And {l} | {q} | {q} | {q} | Okay, {l} | Good. {q} | One more: {q} | Also, {l}""")


CONTEXTS = (
    "Context:\n{t}\n\nQuestion: {q}", "Context: {t}\nQuestion: {q}", "{t}\n\n{q}", "{q}\n\n{t}",
    "Documents:\n{t}\n\nQuestion: {q}\nAnswer:",
    "{q} Use only this:\n{t}", "Here is what I have:\n\n{t}\n\n{q}", "\"\"\"\n{t}\n\"\"\"\n{q}", "<context>\n{t}\n</context>\n{q}",
    "### Text\n{t}\n\n### Question\n{q}", "TEXT: {t}\n\nQ: {q}", "{t}\n---\n{q}", "I got this text:\n{t}\n\n{q}", "{t}\n\nMy question: {q}",
    "<documents>\n{t}\n</documents>\n\n{q}", "Read this and answer. {q}\n\n{t}", "{q}\n\nContext:\n{t}")


def _thing_name(w, form, examples, taken):
    while True:
        mark = examples[0]
        if mark[0] == "!":
            name = {"!city": w.lex.city, "!street": lambda: f"{w.lex.word().capitalize()} {w.pick(('Street', 'Road', 'Lane', 'Square'))}",
                    "!person": w.lex.person, "!company": lambda: w.lex.company(False),
                    "!room": lambda: w.pick((str(w.rng.randint(100, 480)), w.lex.invented_name())),
                    "!code": lambda: f"{w.pick('ABCDKLMPRSTX')}{w.pick(('-', '', ' '))}{w.rng.randint(2, 99)}"}[mark]()
        else:
            name = w.pick(examples)
            if " workshop" not in form and w.chance(0.2) and name[0].isupper():
                name = w.lex.invented_name()
        if name not in taken:
            return name


def _lower(question):
    first = question.split(" ", 1)[0]
    return question if first in ("I", "I'm", "I'd") else question[:1].lower() + question[1:]


def _told(w, name, parts, is_thing):
    """Statements on one thing as a paragraph, partly joined or with a pronoun."""
    sentences, joined = [], False
    for index, (form, value) in enumerate(parts):
        starts = form.startswith("{e} ")
        if starts and index and parts[index - 1][0].startswith("{e} ") and not joined and w.chance(0.35):
            sentences[-1] = f"{sentences[-1][:-1]} and {form[4:].format(v=value)}"
            joined = True
            continue
        joined = False
        called = "it" if starts and index and is_thing and w.chance(0.6) else name
        sentences.append(capital(form.format(e=called, v=value)))
    return " ".join(sentences)


def _lay_documents(w, title, things, fields, values, form):
    """Things and their values as text in one of many shapes."""
    shape = w.pick(("prose", "prose", "prose", "doc", "numbered", "markdown", "csv", "semicolon", "records", "bullets", "faq", "passages"))
    names = [form.format(x=thing) for thing in things]
    if shape in ("markdown", "csv", "semicolon"):
        head = ["Name", *(field[0] for field in fields)]
        rows = [[article_off(name), *(values.get((index, field[0]), "-") for field in fields)] for index, name in enumerate(names)]
        if shape == "markdown":
            lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head), *("| " + " | ".join(row) + " |" for row in rows)]
        else:
            mark = ";" if shape == "semicolon" else ", " if w.chance(0.3) else ","
            lines = [mark.join(head), *(mark.join(f'"{cell}"' if "," in cell and shape == "csv" else cell for cell in row) for row in rows)]
        return f"{title}\n" + "\n".join(lines) if w.chance(0.6) else "\n".join(lines)
    blocks = []
    for index, name in enumerate(names):
        known = [field for field in fields if (index, field[0]) in values]
        if shape in ("records", "bullets"):
            lines = [f"{field[0]}: {values[index, field[0]]}" for field in known]
            blocks.append(f"- {capital(name)}: {', '.join(line[0].lower() + line[1:] for line in lines)}" if shape == "bullets"
                          else "\n".join([capital(name), *lines]))
        elif shape == "faq":
            for field in known:
                answer = capital(field[4].format(e=name, E=capital(name), v=values[index, field[0]]))
                blocks.append(((index, field[0]), f"Q: {field[3][0].format(e=name)}\nA: {answer}"))
        else:
            order = known[:]
            w.rng.shuffle(order)
            blocks.append(_told(w, name, [(field[2], values[index, field[0]]) for field in order], form != "{x}"))
    if shape == "doc":
        return "\n".join(f"<doc id=\"{index}\">{block}</doc>" for index, block in enumerate(blocks, 1))
    if shape == "numbered":
        return "\n".join(f"[{index}] {block}" for index, block in enumerate(blocks, 1))
    if shape == "passages":
        return "\n\n".join(f"Passage {index}:\n{block}" for index, block in enumerate(blocks, 1))
    if shape == "faq":
        w.rng.shuffle(blocks)
        for key, _ in blocks[9:]:
            del values[key]
        return "\n\n".join(block for _, block in blocks[:9])
    gap = "\n" if shape == "bullets" else w.pick(("\n\n", "\n", " ")) if shape == "prose" else "\n\n"
    return (f"{title}\n" if w.chance(0.5) or shape == "records" else "") + gap.join(blocks)


def conversation_on(w, text, turns, head=None):
    """Questions on a text, which stands in the system prompt or in the first message. `turns` are (question, answer, check)."""
    rng = w.rng
    messages = []
    head = head or w.say(DOC_SYSTEMS)
    if "documents do not say" in head:
        turns = [(question, "The documents do not say that." if check == MISSING else answer, check) for question, answer, check in turns]
    where = rng.random()
    if where < 0.4:
        messages.append({"role": "system", "content": f"{head}\n\n{text}"})
    elif where < 0.6:
        messages.append({"role": "system", "content": head})
    for index, (question, answer, check) in enumerate(turns):
        if index == 0 and where >= 0.4:
            shape = w.pick(CONTEXTS)
            shown = shape.format(t=text, q=question)
            if where >= 0.6 and w.chance(0.75):
                shown = f"{head}\n\n{shown}"
        else:
            plain = question[:4].lower() == "and "
            lead = question if plain else speak(rng, w.pick(ASK_LEADS if index == 0 else DOC_LEADS)).format(q=question, l=_lower(question))
            shown = casual(rng, lead, [text, answer]) if w.chance(0.4) else lead
        messages += [{"role": "user", "content": shown}, {"role": "assistant", "content": answer}]
    sample = {"messages": messages}
    if check and w.chance(0.7):
        sample["check"] = check
    return sample


def things(rng, unseen=False):
    """Several things of one kind in passages or a table; the question is about one of them, then about the next."""
    w = Writer(rng, unseen)
    w.time_form = w.pick(("24", "am"))
    form, examples, titles, all_fields = w.pick(SCHEMAS)
    count = rng.randint(2, 5)
    names = []
    for _ in range(count):
        names.append(_thing_name(w, form, examples, names))
    fields = rng.sample(all_fields, rng.randint(2, 4))
    values = {}
    for field in fields:
        seen = []
        for index in range(count):
            if w.chance(0.1) and field is not fields[index % len(fields)]:
                continue
            for _ in range(20):
                kind, *rest = field[1].split(":")
                value = w.make(kind, rest, {}, "v")
                if value not in seen:
                    break
            else:
                continue
            seen.append(value)
            values[index, field[0]] = value
    if len({index for index, _ in values}) < count:
        return things(rng, unseen)
    title = w.pick(titles)
    text = _lay_documents(w, title, names, fields, values, form)
    called = [form.format(x=name) for name in names]
    missing = [field for field in all_fields if field not in fields]
    turns, at, field = [], None, None
    for index in range(rng.choices((1, 2, 3, 4), (3, 4, 3, 1))[0]):
        roll = rng.random()
        if index and field and roll < 0.35 and count > 1 and (at, field[0]) in values:
            at = w.pick([other for other in range(count) if other != at])
            question = w.pick(("And {e}?", "What about {e}?", "And for {e}?", "and {e}?")).format(e=called[at])
        elif roll < 0.5 and any(one[5] for one in fields):
            field = w.pick([one for one in fields if one[5]])
            options = [other for other in range(count) if (other, field[0]) in values]
            if not options:
                continue
            at = w.pick(options)
            value = values[at, field[0]]
            name = called[at]
            answer = f"{capital(name)}." if w.chance(0.5) or form[0] == "{" else f"That is {name}."
            turns.append((field[5].format(v=value), answer, {"contains": [names[at]]}))
            field = None
            continue
        elif roll < 0.62:
            if missing and w.chance(0.6):
                field, at = w.pick(missing), rng.randrange(count)
            else:
                field = w.pick(fields)
                name = form.format(x=_thing_name(w, form, examples, names))
                turns.append((w.pick(field[3]).format(e=name), w.say(NOT_SAID), MISSING))
                field = None
                continue
            question = w.pick(field[3]).format(e=called[at])
        else:
            at, field = rng.randrange(count), w.pick(fields)
            question = w.pick(field[3]).format(e=called[at])
        if (at, field[0]) in values and field in fields and values[at, field[0]] in text:
            value = values[at, field[0]]
            answer = field[4].format(e=called[at], E=capital(called[at]), v=value)
            turns.append((question, capital(answer), {"contains": [value]}))
        else:
            turns.append((question, w.say(NOT_SAID), MISSING))
    if not turns:
        return things(rng, unseen)
    return conversation_on(w, text, turns)


def _read_notes(text):
    """Texts with values and questions: (title, specs, body lines, [(questions, answer)], questions without an answer)."""
    found = []
    for line in _lines(text):
        mark, rest = line[0], line[2:].strip()
        if mark == "@":
            found.append({"title": rest, "v": [], "b": [], "q": [], "u": []})
        elif mark == "v":
            found[-1]["v"] += [part.strip().split("=", 1) for part in rest.split(" | ")]
        elif mark == "b":
            found[-1]["b"].append(rest)
        elif mark == "u":
            found[-1]["u"] += rest.split(" | ")
        else:
            questions, answer = rest.split(" > ")
            found[-1]["q"].append((questions.split(" | "), answer))
    return found


NOTES = _read_notes(NOTE_TEXT)


def _sentences(text):
    return ". ".join(capital(part) for part in text.split(". "))


def notes(rng, unseen=False):
    """Minutes, e-mails, notices and the like, alone or between others, and questions on them."""
    w = Writer(rng, unseen)
    chosen = rng.sample(NOTES, rng.choices((1, 2, 3), (5, 3, 1))[0])
    texts, main, main_values = [], None, None
    for note in chosen:
        values = Values(w, note["v"])
        chat = note["b"][0].startswith("{p}:")
        body = ("\n" if chat else " ").join(note["b"]).format_map(values)
        body = body if chat else _sentences(body)
        title = note["title"].format_map(values)
        texts.append(f"{title}\n{body}" if w.chance(0.6) or len(chosen) > 1 else body)
        if main is None:
            main, main_values = note, values
    rng.shuffle(texts)
    mark = w.pick(("\n\n", "\n\n", "\n---\n"))
    text = mark.join(texts) if w.chance(0.7) or len(texts) == 1 else "\n".join(
        f"<doc id=\"{index}\">\n{part}\n</doc>" for index, part in enumerate(texts, 1))
    turns = []
    order = rng.sample(main["q"], min(len(main["q"]), rng.choices((1, 2, 3, 4), (3, 4, 3, 1))[0]))
    for questions, answer in order:
        if w.chance(0.2) and main["u"]:
            turns.append((w.pick(main["u"]), w.say(NOT_SAID), MISSING))
            continue
        values = main_values.fresh()
        question = w.pick(questions).format_map(values)
        values.used = []
        answer = capital(answer.format_map(values))
        used = [value for value in values.used if value in answer]
        turns.append((question, answer, {"contains": used} if used else None))
    return conversation_on(w, text, turns)


def passages(rng, unseen=False):
    """The rules of a business as passages, a FAQ or a page of help, and questions on them."""
    talk = Talk(rng, unseen)
    w = talk.w
    talk.choose(3, 6)
    talk.hours = talk.hours if w.chance(0.5) else None
    lines = [(capital(fact.fact["name"]), fact.statement if fact.statement[-1] in ".!?" else f"{fact.statement}.") for fact in talk.facts]
    lines += [(f"Price of {thing}", f"{capital(thing)} costs {value}.") for thing, value in talk.prices.items()]
    if talk.hours:
        lines.append(("Opening hours", talk.hours.statement().rstrip(".") + "."))
    rng.shuffle(lines)
    shape = w.pick(("plain", "doc", "numbered", "bullets", "titled", "passage"))
    if shape == "doc":
        text = "\n".join(f"<doc>{line}</doc>" for _, line in lines)
    elif shape == "numbered":
        text = "\n".join(f"[{index}] {line}" for index, (_, line) in enumerate(lines, 1))
    elif shape == "passage":
        text = "\n\n".join(f"Passage {index}: {line}" for index, (_, line) in enumerate(lines, 1))
    else:
        text = (" " if shape == "plain" else "\n").join(f"{'- ' if shape == 'bullets' else ''}{line}" for _, line in lines)
    if w.chance(0.6):
        text = f"{w.pick(('Help page of', 'About', 'FAQ of', 'Information on', 'House rules of'))} {talk.name}\n{text}"
    turns = []
    for _ in range(rng.choices((1, 2, 3), (3, 4, 3))[0]):
        question, answer, wanted, kind = talk.turn()
        talk.messages.append({})
        if kind == "unknown":
            answer, check = w.say(NOT_SAID), MISSING
        else:
            wanted = [value for value in wanted or () if value in answer]
            check = {"contains": wanted} if wanted else None
        turns.append((question, answer, check))
    return conversation_on(w, text, turns)


# The orders of a customer.

STATES = {
    "delivered": ("was delivered on {d}", "Delivered on {d}", "delivered {d}"),
    "on its way": ("is on its way and should arrive on {d}", "On its way, expected {d}", "shipped, due {d}"),
    "being packed": ("is being packed and leaves on {d}", "Being packed, leaves {d}", "packing, ships {d}"),
    "cancelled": ("was cancelled on {d}", "Cancelled on {d}", "cancelled {d}"),
    "returned": ("was returned; the return arrived on {d}", "Returned, received {d}", "return received {d}"),
    "waiting for payment": ("is waiting for payment, due on {d}", "Waiting for payment, due {d}", "unpaid, due {d}"),
    "ready for pick-up": ("is ready for pick-up until {d}", "Ready for pick-up until {d}", "pick-up until {d}"),
    "delayed": ("is delayed and should now arrive on {d}", "Delayed, new date {d}", "delayed to {d}"),
}
CARRIERS = "Swift Parcel|Blue Van|PostLine|Northway|Courier One|GreenPost|Roadrunner|ParcelBird|Hermine|Express 24".split("|")
ORDER_ASKS = {
    "state": _split("""Where is {o}? | What's the status of {o}? | What is happening with {o}? | Any news on {o}? | Has {o} arrived? | When
will {o} come? | Can you check {o} for me? | What about {o}? | I'm still waiting for {o}, I think. | Did you send {o}? | could you look up
{o}""".replace("\n", " ")),
    "total": _split("""How much was {o}? | What did I pay for {o}? | What's the total of {o}? | How much is {o}? | What was the amount of
{o}?""".replace("\n", " ")),
    "tracking": _split("""What's the tracking number of {o}? | How can I track {o}? | Can I have the tracking code of {o}? | Which number
do I use to track {o}?""".replace("\n", " ")),
    "date": _split("When did I order {o}? | On which day did I order {o}? | When did I buy {o}?"),
    "placed": _split("What was the date of {o}? | When did I place {o}? | From which day is {o}? | When was {o} placed?"),
    "items": _split("What's in {n}? | Which things are in {n}? | What did I order with {n}? | What was {n} again? | I forgot what {n} is."),
    "number": _split(
        "What's the order number of {i}? | Which order is {i} in? | I can't find the number of the order with {i}. | What's the "
        "number of my order of {i}?"),
    "carrier": _split("Who delivers {o}? | Which company brings {o}? | With which carrier was {o} sent?"),
}
ORDER_NEXT = {
    "state": _split("Where is it? | And has it arrived? | What's its status? | When does it come?"),
    "total": _split("How much was it? | And what did it cost? | And the total?"),
    "tracking": _split("What's the tracking number? | And the tracking number? | How can I track it?"),
    "date": _split("When did I order it? | And when was that ordered?"),
    "items": _split("What was in it? | What's in that order? | And what is in it?"),
    "number": _split("And the order number? | What's the number of that order?"),
    "carrier": _split("Who delivers it? | Which carrier is it?"),
}
RECORD_UNKNOWN = _split("""What's the name of the driver? | Which colour did I choose? | Is my neighbour's parcel with you, too? | How
heavy is the parcel? | Did I write a gift card? | At what time exactly will it come? | Who packed it? | Which card did I pay with? | Can
you see what I bought last year? | Where is the driver now?""".replace("\n", " "))
NOT_RECORDED = ("I don't see that in your orders, sorry.", "Sorry, I don't have information about that.",
                "I don't know that, sorry. It is not in the data of your orders.")
NO_ORDERED = _split("I don't see an order like that here. | I can't find it among your orders. | I don't see that in your orders.")
NO_ORDER = _split("""I don't see [that|such an] order here. Could you check the number? | I can't find that order here. Please check the
number. | I don't see an order like that.""".replace("\n", " "))
RECORD_HEADS = _split("""You are Sprout, the assistant of Alder Lane. The customer's record is below. | You help customers of Alder Lane.
Answer from the record. | You are the service assistant of {biz}. Use the customer's data. | Customer record. Answer the customer's
questions from it. | You work for {biz}. These are the orders of the customer: | {biz},
customer service. Data of the customer:""".replace("\n", " "))


def _tracking(w):
    letters = "ABCDEFGHKLMNPRSTXZ"
    return f"{w.pick(letters)}{w.pick(letters)}{w.rng.randint(1000000, 999999999)}"


def _total(rng, items):
    """What the items cost with delivery."""
    total = sum(next((price for name, price in PRICES.items() if item.endswith(name)), 30) for item in items)
    total += 0 if total >= 40 else 5
    return f"{total}.00" if rng.random() < 0.2 else f"{total}.{rng.choice((50, 90, 95))}" if rng.random() < 0.3 else str(total)


def _with_the(name):
    return f"the {name}"


def records(rng, unseen=False):
    """Orders of a customer in the system prompt: items, status, dates, amounts; several questions on them."""
    w = Writer(rng, unseen)
    lex = w.lex
    money = w.pick(("{} euros", "€{}", "${}", "£{}"))
    products = rng.sample(list(PRICES), 8)
    products = [f"{lex.invented_name()} {one}" if w.chance(0.15) else one for one in products]
    orders, first = [], datetime.date(rng.randint(2023, 2026), rng.randint(1, 9), rng.randint(1, 28))
    for _ in range(rng.choices((1, 2, 3, 4), (1, 4, 4, 2))[0]):
        state = w.pick([one for one in STATES if one not in [order["state"] for order in orders]])
        items = [products.pop() for _ in range(rng.choices((1, 2), (4, 2))[0])]
        then = first + datetime.timedelta(days=rng.randint(2, 8))
        sent = state in ("delivered", "on its way", "returned", "delayed")
        orders.append({"number": lex.order_number(), "items": items, "state": state, "date": f"{first.day} {MONTHS[first.month - 1]}",
                       "d": f"{then.day} {MONTHS[then.month - 1]}", "total": money.format(_total(rng, items)),
                       "tracking": _tracking(w) if sent and w.chance(0.8) else "",
                       "carrier": w.pick(CARRIERS) if sent else ""})
        first += datetime.timedelta(days=rng.randint(4, 30))
    customer = lex.person()
    shape = w.pick(("prose", "lines", "blocks", "csv", "json"))
    has = {"date": w.chance(0.8), "total": w.chance(0.8), "tracking": w.chance(0.7), "carrier": w.chance(0.4)}
    shown = orders[:]
    rng.shuffle(shown)
    lines = []
    form = rng.randint(1, 2)
    for order in shown:
        status = STATES[order["state"]][form].format(d=order["d"])
        names = " and ".join(order["items"]) if shape == "prose" else ", ".join(order["items"])
        if shape == "prose":
            status = STATES[order["state"]][0].format(d=order["d"])
            placed, paid = f" of {order['date']}" if has["date"] else "", f", {order['total']}" if has["total"] else ""
            line = f"Order {order['number']}{placed} ({names}{paid}) {status}."
            if has["carrier"] and order["carrier"]:
                line += f" Carrier: {order['carrier']}."
            lines.append(line + (f" Tracking number: {order['tracking']}." if has["tracking"] and order["tracking"] else ""))
            continue
        cells = [("Order", order["number"]), *([("Date", order["date"])] if has["date"] else []), ("Items", names),
                 *([("Total", order["total"])] if has["total"] else []), ("Status", status),
                 *([("Carrier", order["carrier"] or "-")] if has["carrier"] else []),
                 *([("Tracking", order["tracking"] or "-")] if has["tracking"] else [])]
        if shape == "csv":
            if not lines:
                lines.append(" | ".join(key for key, _ in cells))
            lines.append(" | ".join(value for _, value in cells))
        elif shape == "json":
            lines.append("{" + ", ".join(f"\"{key.lower()}\": \"{value}\"" for key, value in cells) + "}")
        elif shape == "blocks":
            lines.append("\n".join(f"{key}: {value}" for key, value in cells) + "\n")
        else:
            lines.append("- " + ", ".join(f"{key.lower()} {value}" if key != "Items" else value for key, value in cells))
    head = capital(w.say(RECORD_HEADS)).format(biz=w.pick(("Alder Lane", "Alder Lane", lex.company(False))))
    name_line = w.pick((f"Customer: {customer}", f"Name: {customer}", f"The customer is {customer}.", ""))
    system = "\n".join(part for part in (head, name_line, *lines) if part).rstrip()
    messages = [{"role": "system", "content": system}]
    current, check = None, None
    kinds = ["state", "state", "state", "items", "number"] + [kind for kind in has if has[kind]]
    for turn in range(rng.choices((1, 2, 3, 4, 5), (2, 3, 4, 3, 1))[0]):
        roll = rng.random()
        check = None
        if roll < 0.1:
            question, answer = w.say(RECORD_UNKNOWN), w.pick(NOT_RECORDED)
            check = {"any": ["don't see", "don't have", "don't know"]}
        elif roll < 0.18:
            odd = _with_the(products[-1]) if products and w.chance(0.5) else f"order {lex.order_number()}"
            question, answer = w.say(ORDER_ASKS["state"]).format(o=odd), w.say(NO_ORDER if odd[:4] != "the " else NO_ORDERED)
            check = {"any": ["don't see", "can't find"]}
            current = None
        elif roll < 0.26 and len(orders) > 1:
            question, answer, check = _overview(w, orders, has)
            current = None
        else:
            kind = w.pick(kinds)
            if current and w.chance(0.45):
                order, question = current, w.say(ORDER_NEXT[kind])
            else:
                other = [one for one in orders if one is not current]
                order = w.pick(other or orders)
                if current and w.chance(0.3) and len(orders) == 2:
                    kind = kind if kind != "number" else "state"
                    question = w.pick(("And the other order?", "And what about the other one?", "and the other one"))
                    kind = "state"
                else:
                    item = _with_the(w.pick(order["items"]))
                    ways = [item, item, f"order {order['number']}", f"order {order['number']}", order["number"], f"my order with {item}"]
                    if has["date"]:
                        ways += [f"my order of {order['date']}", f"the order from {order['date']}"]
                    asks = kind
                    if kind == "date":
                        ways = [item] if w.chance(0.5) else [f"order {order['number']}", f"my order with {item}"]
                        asks = "date" if len(ways) == 1 else "placed"
                    called = item if kind == "number" else w.pick(ways)
                    number = f"order {order['number']}" if kind == "items" else ""
                    question = w.say(ORDER_ASKS[asks]).format(o=called, n=number, i=called)
            answer, check = _order_answer(w, order, kind, has)
            current = order
        if w.chance(0.35):
            question = join_opening(w.say(OPENING_WORDS if turn == 0 else LATER), question)
        keep = [word for order in orders for word in (*order["items"], order["number"], order["date"])]
        messages += [{"role": "user", "content": casual(rng, capital(question), keep) if w.chance(0.6) else capital(question)},
                     {"role": "assistant", "content": answer}]
    sample = {"messages": messages}
    if check and w.chance(0.7):
        sample["check"] = check
    return sample


def _overview(w, orders, has):
    """A question on all orders: the newest, the one of a certain state, or how many there are."""
    roll = w.rng.random()
    if roll < 0.25:
        count = NUMBERS[len(orders)]
        question = w.pick(("How many orders do I have with you?", "How many orders can you see?"))
        return question, f"I see {count} orders.", {"contains": [count]}
    if roll < 0.5 and has["date"]:
        order = orders[-1]
        return (w.pick(("What was my latest order?", "Which order is the newest?", "What did I order last?")),
                f"Your latest order is {order['number']} of {order['date']}.", {"contains": [order["number"]]})
    order = w.pick(orders)
    state = order["state"]
    question = w.say(_STATE_ASKS[state])
    answer = f"{w.pick(('That is order', 'It is order', 'Order'))} {order['number']}, {_items(order)}."
    return question, answer, {"contains": [order["number"]]}


_STATE_ASKS = {
    "delivered": _split("Which order has been delivered? | Which one has arrived already?"),
    "on its way": _split("Which order is on its way? | Which one is still on the road?"),
    "being packed": _split("Which order is still being packed? | Which one have you not sent yet?"),
    "cancelled": _split("Which order was cancelled?"),
    "returned": _split("Which order did I send back? | Which of them did I return?"),
    "waiting for payment": _split("Which order do I still have to pay?"),
    "ready for pick-up": _split("Which order can I pick up? | Is there something ready to collect?"),
    "delayed": _split("Which order is delayed? | Which one is late?"),
}


def _items(order):
    return " and ".join(_with_the(item) for item in order["items"])


def _order_answer(w, order, kind, has):
    number = order["number"]
    if kind == "state":
        return f"Order {number} {STATES[order['state']][0].format(d=order['d'])}.", {"contains": [number, order["d"]]}
    if kind == "items":
        return f"Order {number} is {_items(order)}." if w.chance(0.5) else f"{capital(_items(order))}.", {"contains": order["items"]}
    if kind == "number":
        return w.pick((f"It is order {number}.", f"The order number is {number}.")), {"contains": [number]}
    if kind == "date":
        return w.pick((f"You ordered it on {order['date']}.", f"Order {number} is of {order['date']}.")), {"contains": [order["date"]]}
    if kind == "total":
        return w.pick((f"The total of order {number} is {order['total']}.", f"It was {order['total']}.")), {"contains": [order["total"]]}
    if not order[kind]:
        if kind == "tracking":
            return f"There is no tracking number for order {number} yet." if order["state"] in ("being packed", "waiting for payment") \
                else f"I don't see a tracking number for order {number}.", {"any": ["no tracking", "don't see"]}
        return f"I don't see a carrier for order {number}.", {"any": ["don't see"]}
    if kind == "tracking":
        answer = w.pick((f"The tracking number of order {number} is {order['tracking']}.", f"It is {order['tracking']}."))
        return answer, {"contains": [order["tracking"]]}
    return f"{order['carrier']} delivers order {number}.", {"contains": [order["carrier"]]}


ACCOUNTS = _read_notes(ACCOUNT_TEXT)


def accounts(rng, unseen=False):
    """A booking, a contract, appointments or the like in the system prompt, and what the customer asks about them."""
    w = Writer(rng, unseen)
    account = w.pick(ACCOUNTS)
    values = Values(w, account["v"])
    head = speak(rng, parse(account["title"])).format_map(values)
    fields = [line for body in account["b"] for line in body.format_map(values).split(" | ")]
    if w.chance(0.35):
        rng.shuffle(fields)
    shape = rng.random()
    if shape < 0.5:
        mark = w.pick(("", "- ", "* "))
        body = "\n" + "\n".join(mark + field for field in fields)
    else:
        body = (" " if shape < 0.8 else "\n") + w.pick(("; ", ". ", " | ")).join(fields) + ("." if shape < 0.8 else "")
    messages = [{"role": "system", "content": head + body}]
    questions, check = account["q"][:], None
    rng.shuffle(questions)
    for index in range(rng.choices((1, 2, 3, 4, 5), (2, 4, 4, 3, 1))[0]):
        if w.chance(0.18):
            question, answer = w.pick(account["u"]), w.pick(NOT_KNOWN)
            check = {"any": ["don't see", "don't have", "don't know"]}
        else:
            ways, answer = questions.pop()
            own = values.fresh()
            question = w.pick(ways).format_map(own)
            own.used = []
            answer = capital(answer.format_map(own))
            used = [value for value in own.used if value in answer]
            check = {"contains": used} if used else None
        shown = question
        if not (index and question[:4] == "And ") and w.chance(0.35):
            shown = join_opening(w.say(LATER if index else OPENING_WORDS), question)
        if w.chance(0.08):
            shown = f"{shown if shown[-1] in '.?!' else shown + '?'} {w.say(TAILS)}"
        messages += [{"role": "user", "content": casual(rng, shown, list(values.values())) if w.chance(0.6) else shown},
                     {"role": "assistant", "content": answer}]
    sample = {"messages": messages}
    if check and w.chance(0.7):
        sample["check"] = check
    return sample


NOT_KNOWN = ("I don't have information about that, sorry.", "Sorry, I don't know that.", "I don't see that in your data, sorry.",
             "I'm afraid I don't have that information.")


KINDS = {
    "rules": (rules, 10.0),
    "today": (today, 0.8),
    "manner": (manner, 5.0),
    "things": (things, 4.0),
    "notes": (notes, 3.0),
    "passages": (passages, 2.5),
    "records": (records, 4.0),
    "accounts": (accounts, 2.5),
}

if __name__ == "__main__":
    from samples import show
    show(KINDS)
