"""Stories of customers of a shop who have something with an order: late, lost, broken, wrong, unwanted, unpaid, paid twice.

STORIES holds them, each with the ways to begin, what the assistant says once it knows enough, and how it may go on. A story is told over
several turns: the order number, the product, the name come at once or one after another, are corrected, asked for again, and policies
of the system prompt are held to although the customer insists. THINGS says what breaks, leaks or is missing with which product.
"""

from lexicon import Lexicon, casual, is_unseen
from tables import table
from wording import capital, parse_lines, speak

# name | what one sees on arrival | what it does or does not do | what may be missing | c: sold in colours, s: in sizes, n: in shoe sizes
_THINGS = table("talk_orders/things")
PLURALS = ("headphones", "running shoes", "hiking boots", "sandals", "garden gloves", "pruning shears", "building blocks", "solar lights",
           "curtains", "wine glasses")
THINGS = []
for _line in _THINGS.strip().splitlines():
    _name, _damages, _faults, _parts, _kinds = _line.split("|")
    THINGS.append((_name, _damages.split(";"), _faults.split(";"), _parts.split(";"), _kinds))
COLOURED = [thing for thing in THINGS if "c" in thing[4]]
SIZED = [thing for thing in THINGS if thing[4].endswith(("s", "n"))]

COLOURS = """black white grey red blue green yellow orange brown beige pink purple navy turquoise cream olive rust mint anthracite sand \
charcoal
burgundy teal mustard lilac copper silver lavender coral ivory bronze indigo khaki maroon magenta peach plum terracotta""".split()
LOOKS = """small large big folding wooden little tall slim round square heavy-duty travel-size extra-large mini deluxe vintage compact
three-piece lightweight double waterproof striped children's""".split()
SIZES = "XS S M L XL XXL".split()
RELATIVES = """my mother|my mum|my mom|my dad|my father|my sister|my brother|my daughter|my son|my wife|my husband|my neighbour|my neighbor|
my grandmother|my gran|my nan|my grandad|my aunt|my uncle|my niece|my nephew|my girlfriend|my boyfriend|my flatmate|a friend|a colleague|
my boss|my mother-in-law|my godson|my cousin|my best friend|my landlady|our teacher""".replace("\n", "").split("|")
OCCASIONS = """birthday|wedding|anniversary|housewarming|baby shower|graduation|retirement party|christening|garden party|name day|moving \
day|
Christmas party|engagement party|farewell party|school play|camping trip|holiday""".replace("\n", "").split("|")
WAITS = """a week|eight days|nine days|ten days|twelve days|two weeks|over two weeks|a fortnight|three weeks|nearly a month|a whole month|
five weeks|more than a week|eleven days|sixteen days""".replace("\n", "").split("|")
USES = """two days|three days|a week|ten days|two weeks|a month|six weeks|two months|three months|half a year|eight months|a year|
a year and a half|fourteen months""".replace("\n", "").split("|")
SPOTS = """behind the shed|in the garage|in the porch|under the carport|by the back door|next to the bins|in the greenhouse|on the terrace|
in the parcel box|under the stairs|behind the gate|on the balcony|in the bike shed|under the bench|in the summer house|with the caretaker|
at the reception|at number 12|with the people upstairs|in the log store""".replace("\n", "").split("|")
CODE_WORDS = "SPRING SUMMER WELCOME THANKS GREEN ROSE HELLO BLOOM MAY AUTUMN SAVE GARDEN TULIP HOME FIRST FRIEND BIRD XMAS SUNNY \
PLANT".split()
NUMBERS = "two three four five six seven eight nine ten twelve".split()
ORDINALS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
AGENTS = "Sprout|Sprout|Sprout|Sprout|Mia|Otto|Fern|Robin|Pip|Clover|Jo|Basil|Hazel|Nils|Willow|Ivy".split("|")
DAYNAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

# what the assistant of Alder Lane knows by heart; another shop's system prompt says which of it holds there
ALDER = {"shop": "Alder Lane", "agent": "Sprout", "mail": "help@alderlane.example", "phone": "0800 555 014", "days": "3 to 5 working days",
         "refund_days": "5 working days", "return_days": "30 days", "warranty": "2 years", "soon": "within one working day",
         "trace": "within two working days", "hours": "Monday to Friday, 9 am to 5 pm", "express": "9 euros",
         "fee": "5 euros", "free": "40 euros",
         "wrap": "3 euros", "store": "12 Alder Lane in Brookford"}

# what is said around the stories
PHRASES = table("talk_orders/phrases")

# two products, one of which it is about: {one} was named first, {two} second, {product} is the one, {other} the one that is left alone
OF_TWO = table("talk_orders/of_two")

POLICIES = table("talk_orders/policies")

INSISTING = table("talk_orders/insisting")

RECALLING = table("talk_orders/recalling")

GENERAL = table("talk_orders/general")

OPENINGS = table("talk_orders/openings")

# "= name | options", "~" what it is about, "<<" beginnings without detail, "<" beginnings, "?" how to ask for the order number,
# ">" answers once all is known (">tag" under a policy or after something agreed), "--*" one of these must
# follow, "--" what may follow
STORIES = table("talk_orders/stories")


class Exchange:
    """One or more ways to say something, the answers by tag, and when it fits."""

    def __init__(self, options=""):
        self.says, self.answers, self.after = [], {}, []
        words, _, self.want = options.partition("|")
        self.want = self.want.strip()
        self.only = [word[3:] for word in words.split() if word.startswith("if:")]
        self.never = [word[4:] for word in words.split() if word.startswith("not:")]
        self.sets = [word[4:] for word in words.split() if word.startswith("set:")]
        self.changes = [word[7:] for word in words.split() if word.startswith("change:")]

    def fits(self, marks):
        return all(word in marks for word in self.only) and not any(word in marks for word in self.never)


class Story(Exchange):
    """An exchange to begin with, and what may follow."""

    def __init__(self, name, options):
        super().__init__()
        self.name = name
        words = options.split()
        self.needs = [word for word in ("product", "order") if word in words]
        self.is_sorry = "sorry" in words
        self.is_coloured, self.is_sized = "coloured" in words, "sized" in words
        self.weight = next((float(word[7:]) for word in words if word.startswith("weight:")), 1.0)
        self.notes, self.shorts, self.asks, self.forks, self.more = [], [], [], [], []


def _read(line, exchange):
    """A line "<" or ">" of an exchange; ">tag" is for a policy or a mark."""
    mark, (head, _, rest) = line[0], line[1:].partition(" ")
    if mark == "<":
        exchange.says += parse_lines(rest)
    else:
        exchange.answers.setdefault(head, []).extend(parse_lines(rest))


def read_exchanges(text):
    exchanges = []
    for line in text.strip().splitlines():
        if line.startswith("--"):
            exchanges.append(Exchange(line[2:]))
        elif line.strip():
            _read(line.strip(), exchanges[-1])
    return exchanges


def read_stories(text):
    stories, place = [], None
    for line in text.strip().splitlines():
        line = line.strip()
        if not line:
            continue
        story = stories[-1] if stories else None
        if line[0] == "=":
            name, _, options = line[1:].partition("|")
            place = Story(name.strip(), options)
            stories.append(place)
        elif line.startswith("--"):
            is_fork = line.startswith("--*")
            place = Exchange(line[3 if is_fork else 2:])
            (story.forks if is_fork else story.more).append(place)
        elif line[0] == "~":
            story.notes += parse_lines(line[1:])
        elif line.startswith("<<"):
            story.shorts += parse_lines(line[2:])
        elif line[0] == "?":
            story.asks += parse_lines(line[1:])
        else:
            _read(line, place)
    return stories


TOLD_STORIES = read_stories(STORIES)
STORY_WEIGHTS = [story.weight for story in TOLD_STORIES]
GENERAL_EXCHANGES = read_exchanges(GENERAL)
PROMISES = {exchange.only[0]: exchange for exchange in read_exchanges(INSISTING)}
RECALLS = {}
for _exchange in read_exchanges(RECALLING):
    RECALLS.setdefault(_exchange.only[0], []).append(_exchange)
BITS = {}
for _line in PHRASES.strip().splitlines():
    if _line.startswith("="):
        _bits = BITS.setdefault(_line[1:].strip(), [])
    elif _line.strip():
        _bits += parse_lines(_line)
PAIRS = {}
for _line in OF_TWO.strip().splitlines():
    if _line.startswith("="):
        _bits = PAIRS.setdefault(_line[1:].strip(), [])
    elif _line.strip():
        _bits += parse_lines(_line)
RULES = {}
for _line in POLICIES.strip().splitlines():
    if _line.startswith("="):
        _bits = RULES.setdefault(_line[1:].strip(), [])
    elif _line.strip():
        _bits += parse_lines(_line)

# slots that are only forms of a word, and those that stand for another one
FORMS = {"is", "has", "does", "was", "it", "them", "s", "es", "isnt", "doesnt", "hasnt", "this", "its", "partis", "oref"}
SETS = ("solar lights", "building blocks", "wine glasses")
SAME = {"short": "product", "ap": "product", "first": "name", "oldorder": "order", "plural": "product", "anew": "product", "a_other": \
"other", "a_occasion": "occasion", "who": "person"}


# what may be asked for only in these stories, where there is no doubt which of two is meant
ONLY_IN = {"person": ("gift", "for somebody"), "qty": ("quantity",)}
# the stories in which a customer doubts a policy
DELIVERIES = ("where", "late", "lost", "delivered not there", "for somebody", "missing product")
PRESSED_IN = {
    "photo": ("damaged", "faulty", "warranty", "wrong item", "missing part"), "lookup": DELIVERIES,
    "nodates": ("where", "late", "another day", "for somebody"),
    "nochange": ("cancel", "new address", "another day", "quantity", "ordered twice", "add item"),
    "norefund": ("late", "lost", "delivered not there", "damaged", "faulty", "wrong colour", "wrong size", "wrong item", "missing product",
                 "cancel", "changed mind", "refund late", "charged twice", "wrong amount", "warranty"),
    "nogift": ("late", "lost", "damaged", "faulty", "wrong item", "wrong colour", "missing part", "bad service", "refund late", "reminder",
               "voucher"),
}
NO_CASES = ("praise", "stock", "gift", "no confirmation", "voucher")


def _article(noun):
    if noun.endswith(PLURALS):
        return noun
    return f"{'an' if noun[0].lower() in 'aeio' else 'a'} {noun}"


def _plural(noun):
    if noun in PLURALS:
        return f"{'sets' if noun in SETS else 'pairs'} of {noun}"
    if " of " in noun:
        return noun.replace(" of", "s of", 1)
    if noun.endswith(("shelf", "scarf", "knife")):
        return noun[:-2 if noun.endswith("fe") else -1] + "ves"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def _forms(name):
    many = name.endswith(PLURALS)
    return {"is": "are" if many else "is", "has": "have" if many else "has", "does": "do" if many else "does",
            "was": "were" if many else "was", "it": "they" if many else "it", "them": "them" if many else "it", "s": "" if many else "s",
            "es": "" if many else "es", "isnt": "aren't" if many else "isn't", "doesnt": "don't" if many else "doesn't",
            "hasnt": "haven't" if many else "hasn't", "this": "these" if many else "this", "its": "their" if many else "its"}


def _slip(rng, number):
    """The number with two digits swapped or one changed."""
    digits = [at for at, letter in enumerate(number) if letter.isdigit()]
    for at in rng.sample(digits[:-1], len(digits) - 1):
        if number[at + 1].isdigit() and number[at] != number[at + 1]:
            return number[:at] + number[at + 1] + number[at] + number[at + 2:]
    at = rng.choice(digits)
    return number[:at] + str((int(number[at]) + rng.randint(1, 8)) % 10) + number[at + 1:]


def _digits(rng, draw):
    if rng.random() < 0.5:
        return draw.order_number()
    while True:
        number = str(rng.randint(1000, 99999))
        if is_unseen(number) == draw.unseen:
            return number


def _date(rng, draw):
    day, month = rng.randint(1, 28), draw.month()
    nth = f"{day}{ORDINALS.get(day, 'th')}"
    return rng.choice((f"{day} {month}", f"{month} {day}", f"the {nth} of {month}", f"the {nth}", f"{nth} {month}", f"{month} {nth}"))


def _sums(rng):
    """A sum and a larger one."""
    whole = rng.choice((rng.randint(8, 60), rng.randint(15, 300)))
    cents = rng.choice(("90", "95", "50", "99", "20"))
    form = rng.choice(("{} euros", "€{}", "{}.{} euros", "€{}.{}", "£{}", "£{}.{}", "${}.{}", "{} dollars", "{} EUR", "{}.{}"))
    return form.format(whole, cents), form.format(whole + rng.choice((5, 9, rng.randint(2, 50))), cents)


def _customer(rng, draw, story, name):
    """All that a customer could tell, whether it is told or not."""
    thing = rng.choice(COLOURED if story.is_coloured else SIZED if story.is_sized else THINGS)
    short, damages, faults, parts, kinds = thing
    other = rng.choice(THINGS)[0]
    while other == short:
        other = rng.choice(THINGS)[0]
    colour, colour2 = rng.sample(COLOURS, 2)
    if kinds.endswith("n"):
        size = rng.randint(36, 45)
        size, size2 = str(size), str(size + rng.choice((-1, 1)))
    else:
        at = rng.randrange(len(SIZES) - 1)
        size, size2 = (SIZES[at], SIZES[at + 1]) if rng.random() < 0.5 else (SIZES[at + 1], SIZES[at])
    roll = rng.random()
    full = (f"{colour if story.is_coloured else rng.choice(COLOURS)} {short}" if roll < 0.12 and not story.is_coloured
            else f"{rng.choice(LOOKS)} {short}" if roll < 0.22 else f"{draw.invented_name()} {short}" if roll < 0.32 else short)
    order, part = _digits(rng, draw), rng.choice(parts)
    person, days = rng.choice(RELATIVES), rng.sample(DAYNAMES, 2)
    low = rng.randrange(4)
    occasion = rng.choice(OCCASIONS)
    slots = {
        "order": order, "product": full, "short": short, "other": other, "name": name, "first": name.split()[0], "colour": colour,
        "colour2": colour2, "size": size, "size2": size2, "part": part, "damage": rng.choice(damages), "fault": rng.choice(faults),
        "partis": "are" if part.endswith("s") and not part.endswith("ss") or part.startswith(("two ", "three ")) else "is",
        "person": person, "who": "your " + person.split(" ", 1)[1] if person[0] in "mo" else person, "occasion": occasion,
        "a_occasion": _article(occasion),
        "wait": rng.choice(WAITS), "use": rng.choice(USES), "spot": rng.choice(SPOTS), "day": days[0], "day2": days[1],
        "qty": NUMBERS[low + rng.randint(1, 5)], "qty2": NUMBERS[low], "oldorder": order, "plural": _plural(short),
        "a_other": _article(other),
    }
    return Slots(slots, rng, draw)


class Slots(dict):
    """Values of a customer; those that are seldom told are drawn when they are needed."""

    def __init__(self, values, rng, draw):
        super().__init__(values)
        self.rng, self.draw = rng, draw

    def __missing__(self, key):
        if key in ("amount", "amount2"):
            self["amount2"], self["amount"] = _sums(self.rng)
        else:
            self[key] = LATER[key](self.rng, self.draw)
        return self[key]


LATER = {
    "date": _date, "date2": _date, "city": lambda rng, draw: draw.city(), "address": lambda rng, draw: draw.street_address(),
    "address2": lambda rng, draw: draw.street_address(), "email": lambda rng, draw: draw.email(),
    "friend": lambda rng, draw: draw.person(), "company": lambda rng, draw: draw.company(), "time": lambda rng, draw: draw.time(),
    "code": lambda rng, draw: f"{rng.choice(CODE_WORDS)}{rng.choice((5, 10, 15, 20, 25, rng.randint(2, 99)))}",
}


class Talk:
    """A conversation while it is made: what was said, told and agreed."""

    def __init__(self, rng, unseen):
        self.rng, self.draw = rng, Lexicon(rng, unseen)
        self.messages, self.marks, self.used, self.values = [], [], [], []
        self.env, self.policies, self.lacks, self.people = {}, [], [], []
        self.slots, self.told, self.said_sorry, self.check = {}, [], False, None

    def _allowed(self, key):
        low = key[0].lower() + key[1:]
        return key in FORMS or low in FORMS or key in self.env or SAME.get(low, low) in self.told

    def _value(self, key):
        if key in ("oref", "Oref"):
            text = f"order {self.slots['order']}" if "order" in self.told else "your order"
            return text if key == "oref" else capital(text)
        if key == "ap":
            return _article(self.slots["product"])
        if key == "anew":
            return f"{'' if self.slots['product'].endswith(PLURALS) else 'a '}new {self.slots['product']}"
        if key in self.env:
            return self.env[key]
        low = key[0].lower() + key[1:]
        return self.slots[key] if key == low else capital(self.slots[low])

    def fill(self, text, is_user):
        """The text with its values; what a user says counts as told. None if an answer would need what was not told."""
        if "{" not in text:
            return text
        head, *parts = text.split("{")
        done = [head]
        for part in parts:
            key, _, rest = part.partition("}")
            if is_user:
                base = SAME.get(key, key)
                if base == "product" and base not in self.told:
                    if key in ("short", "plural"):
                        self.slots["product"] = self.slots["short"]
                    self.slots.update(_forms(self.slots["short"]))
                if key not in FORMS and base not in self.told:
                    self.told.append(base)
                value = self._value(key)
                if key not in FORMS and value not in self.values:
                    self.values.append(value)
            else:
                if not self._allowed(key):
                    return None
                value = self._value(key)
            done.append(value + rest)
        return "".join(done)

    def phrase(self, name):
        """Of the assistant or of the user, without slots."""
        return speak(self.rng, self.rng.choice(BITS[name]))

    def answer_text(self, trees):
        for _ in range(40):
            text = self.fill(speak(self.rng, self.rng.choice(trees)), False)
            if text is not None:
                return capital(text.replace("  ", " ").replace(". .", "."))
        raise ValueError(f"no answer can be given with {self.told}: {trees}")

    def can_answer(self, trees):
        """Whether one of the first draws can be said; used where an exchange is optional."""
        return any(self.fill(speak(self.rng, self.rng.choice(trees)), False) is not None for _ in range(12))

    def user(self, *trees):
        parts = [self.fill(speak(self.rng, tree), True) for tree in trees]
        text = " ".join([part for part in parts if part]).replace("  ", " ").replace("?.", "?").replace("?!", "?")
        text = text.replace(". .", ".").strip()
        self.messages.append({"role": "user", "content": casual(self.rng, capital(text) if self.rng.random() < 0.8 else text, self.values)})

    def bot(self, *texts):
        self.check = None
        self.messages.append({"role": "assistant", "content": " ".join([text for text in texts if text]).replace("  ", " ")})

    def reply_of(self, exchange):
        """The answers that hold under the policies and by what was agreed."""
        for tag in self.policies + self.marks + self.lacks:
            if tag in exchange.answers:
                return exchange.answers[tag], tag
        return exchange.answers.get(""), ""

    def swap(self, exchange):
        """One exchange: the customer says it and gets the answer."""
        self.user(self.rng.choice(exchange.says))
        for key in exchange.changes:
            self.slots[key], self.slots[key + "2"] = self.slots[key + "2"], self.slots[key]
        trees, _ = self.reply_of(exchange)
        self.bot(self.answer_text(trees))
        self.marks += exchange.sets
        if exchange.want:
            self.slots["want"] = exchange.want

    def sorry(self, odds=0.85):
        """Sympathy, once."""
        if self.said_sorry or self.rng.random() > odds:
            return ""
        self.said_sorry = True
        return self.phrase("sorry")


def _system(talk):
    """A system prompt, or none; it says which shop this is and which rules hold."""
    rng = talk.rng
    talk.env = dict(ALDER)
    if rng.random() < 0.35:
        return
    roll = rng.random()
    is_other = roll > 0.72
    agent = talk.env["agent"] = rng.choice(AGENTS) if is_other or rng.random() < 0.2 else "Sprout"
    facts = []
    if is_other:
        shop = talk.draw.company(form=False)
        host = shop.split()[0].lower()
        mail = f"{rng.choice(('help', 'service', 'support', 'care', 'hello'))}@{host if host.isascii() else 'our-shop'}.example"
        talk.env = {"shop": shop, "agent": agent}
        if rng.random() < 0.6:
            talk.env["mail"] = mail
            facts.append(speak(rng, rng.choice(RULES["mail"])).format(mail=mail))
        if rng.random() < 0.5:
            talk.env["days"] = f"{rng.randint(2, 5)} to {rng.randint(6, 12)} {rng.choice(('days', 'working days'))}"
            facts.append(speak(rng, rng.choice(RULES["days"])).format(days=talk.env["days"]))
        if rng.random() < 0.4:
            talk.env["refund_days"] = f"{rng.randint(2, 14)} days"
            facts.append(speak(rng, rng.choice(RULES["refund days"])).format(refund_days=talk.env["refund_days"]))
        if rng.random() < 0.4:
            talk.env["phone"] = talk.draw.phone()
            facts.append(speak(rng, rng.choice(RULES["phone"])).format(phone=talk.env["phone"]))
        if rng.random() < 0.4:
            talk.env["return_days"] = f"{rng.choice((14, 21, 28, 45, 60, 90, 100))} days"
            facts.append(speak(rng, rng.choice(RULES["return days"])).format(return_days=talk.env["return_days"]))
        talk.lacks = [f"no{key}" for key in ALDER if key not in talk.env]
    if rng.random() < 0.55:
        talk.policies = rng.sample(list(PROMISES), rng.choices([1, 2, 3], [6, 3, 1])[0])
        facts += [speak(rng, rng.choice(RULES[policy])) for policy in talk.policies]
    if rng.random() < 0.4:
        facts.append(speak(rng, rng.choice(RULES["style"])))
    rng.shuffle(facts)
    intro = speak(rng, rng.choice(RULES["who"])).format(agent=agent, shop=talk.env["shop"])
    if len(facts) > 1 and rng.random() < 0.3:
        mark = rng.choice(("- ", "* ", ""))
        head = rng.choice(("Rules:", "Policy:", "What you must know:", "Please note:", "Guidelines:"))
        text = "\n".join([intro, head] + [mark + fact for fact in facts])
    else:
        text = rng.choice((" ", " ", "\n")).join([intro, *facts])
    talk.messages.append({"role": "system", "content": text.replace("  ", " ")})


def _begin(talk, story, is_first):
    """The opening of a story, up to the point where all that is needed has been told."""
    rng = talk.rng
    is_short = bool(story.shorts) and is_first and rng.random() < 0.22
    vague = is_first and not is_short and rng.random() < 0.12
    if vague:
        kind = rng.choice(("greeting", "help", "problem") if story.is_sorry else ("greeting", "help"))
        talk.user(rng.choice(BITS[f"user {kind}"]))
        talk.bot(talk.phrase(f"bot {kind}"))
    if is_short:
        talk.user(rng.choice(story.shorts))
        told, talk.told = talk.told, story.needs
        is_enough = talk.can_answer(talk.reply_of(story)[0])
        talk.told = told
        if not is_enough:
            talk.bot(talk.sorry() if story.is_sorry else "", talk.phrase("tell me what happened" if story.is_sorry else "tell me more"))
    if not is_short or not is_enough:
        before, after = [], []
        if is_first and not vague and not is_short and rng.random() < 0.4:
            before.append(rng.choice(BITS["hello"]))
        if not is_first:
            before.append(rng.choice(BITS["another"]))
        if is_first and rng.random() < 0.16:
            before.append(rng.choice(BITS["name"]))
        if rng.random() < 0.12:
            before.append(rng.choice(BITS["aside"]))
        says = speak(rng, rng.choice(story.says))
        if "{order}" not in says and "order" in story.needs and rng.random() < 0.36:
            (before if rng.random() < 0.2 else after).append(rng.choice(BITS["order told"]))
        if rng.random() < 0.1:
            after.append(rng.choice(BITS["mood"] if story.is_sorry else BITS["please"]))
        talk.user(*before, says, *after)
    missing = [need for need in story.needs if need not in talk.told]
    first = True
    thanks = ""
    while missing:
        need = missing.pop() if len(missing) > 1 and rng.random() < 0.6 else missing.pop(0)
        if len(missing) == 1 and rng.random() < 0.3:
            talk.bot(talk.sorry() if story.is_sorry else "", talk.phrase("ask both"))
            talk.user(rng.choice(BITS["give both"]))
            missing = []
        else:
            asks = story.asks if need == "order" and story.asks and first and rng.random() < 0.5 else BITS[f"ask {need}"]
            head = (talk.sorry() if story.is_sorry else "") if first else talk.phrase("thanks")
            talk.bot(head, talk.answer_text(asks) if asks is story.asks else speak(rng, rng.choice(asks)))
            if need == "order":
                _give_order(talk)
            else:
                talk.user(rng.choice(BITS["give product"]))
        first = False
        thanks = talk.phrase("thanks") if rng.random() < 0.5 else ""
    return thanks


def _give_order(talk):
    rng, roll = talk.rng, talk.rng.random()
    if roll < 0.1:
        talk.user(rng.choice(BITS["where is the number"]))
        talk.bot(talk.phrase("there is the number"))
        roll = rng.random() * 0.8 + 0.2
    elif roll < 0.15:
        talk.user(rng.choice(BITS["wait"]))
        talk.bot(talk.phrase("no hurry"))
        roll = 1
    if 0.2 < roll < 0.3:
        talk.user(rng.choice(BITS["no number"]))
        talk.bot(talk.phrase("name instead"))
        talk.user(rng.choice(BITS["give name"]))
        return
    if 0.3 < roll < 0.36 and "product" not in talk.told:
        talk.user(rng.choice(BITS["give product"]))
        talk.bot(talk.phrase("thanks"), speak(rng, rng.choice(BITS["ask order"])))
    if 0.36 < roll < 0.48:
        right = talk.slots["order"]
        wrong = talk.slots["order"] = _slip(rng, right)
        talk.user(rng.choice(BITS["give order"]))
        talk.slots.update(order=right, oldorder=wrong)
        talk.marks.append("mistaken")
        return
    talk.user(rng.choice(BITS["give order"]))


def _correct(talk):
    """The customer sees that the number was wrong."""
    rng = talk.rng
    talk.user(rng.choice(BITS["correct order"]))
    talk.bot(talk.answer_text(BITS["corrected order"]))


def _scene(talk, story, is_first):
    rng = talk.rng
    thanks = _begin(talk, story, is_first)
    trees, tag = talk.reply_of(story)
    mistaken = "mistaken" in talk.marks
    right = talk.slots["order"]
    if mistaken:
        talk.marks.remove("mistaken")
        talk.slots["order"] = talk.slots["oldorder"]
    head = thanks or (talk.sorry() if story.is_sorry else "")
    if "name" in talk.told and rng.random() < 0.3 and not head:
        head = talk.answer_text(BITS["thanks name"])
    answer = talk.answer_text(trees)
    if head and answer.startswith(("No problem", "Sure", "Of course", "All right", "OK", "Thank", "Got it")) and "orry" not in head:
        head = ""
    if answer.startswith("Sorry"):
        head = thanks
    talk.bot(head, answer)
    if mistaken:
        talk.slots["order"] = right
        _correct(talk)
    forks = [fork for fork in story.forks if fork.fits(talk.marks + talk.policies + ([tag] if tag else ["free"]))]
    if forks and (answer.endswith("?") or tag == "photo"):
        fork = rng.choice(forks)
        talk.swap(fork)
        if "thinking" in fork.sets:
            talk.swap(rng.choice([other for other in forks if "thinking" not in other.sets]))
    elif tag and not story.forks:
        talk.marks.append("free" if tag not in talk.policies else tag)
    if not tag:
        talk.marks.append("free")


def _follow(talk, story, count):
    """Questions about the same story, recalls, and the customer's insisting where a policy holds."""
    rng = talk.rng
    pressed = [policy for policy in talk.policies if policy not in talk.used]
    for _ in range(count):
        if "done" in talk.marks:
            return
        marks = talk.marks + talk.policies + ["sorry" if story.is_sorry else "calm", "note" if story.name in NO_CASES else "case"]
        marks += [f"told_{key}" for key in talk.told]
        roll = rng.random()
        fitting = [more for more in story.more if id(more) not in talk.used and more.fits(marks)]
        if pressed and roll < 0.45:
            policy = pressed.pop()
            if policy not in PRESSED_IN or story.name in PRESSED_IN[policy]:
                talk.used.append(policy)
                talk.swap(PROMISES[policy])
                continue
        if fitting and roll < 0.68:
            exchange = rng.choice(fitting)
        elif roll < 0.86:
            _recall(talk)
            continue
        else:
            exchange = rng.choice([more for more in GENERAL_EXCHANGES if id(more) not in talk.used and more.fits(marks)])
        talk.used.append(id(exchange))
        talk.swap(exchange)


def _recall(talk):
    """A question about what was said before, or about what was not."""
    rng = talk.rng
    story = talk.people[-1][2]
    keys = [key for key in talk.told if key in RECALLS and f"recall {key}" not in talk.used and key + "2" not in talk.told
            and (key not in ONLY_IN or story.name in ONLY_IN[key])]
    if len(talk.people) > 1 and rng.random() < 0.5 and all("order" in told and "product" in told for _, told, _ in talk.people):
        old, _, _ = talk.people[0]
        exchange = rng.choice(RECALLS["which"])
        slots, talk.slots = talk.slots, old
        if old["product"] != slots["product"]:
            talk.user(rng.choice(exchange.says))
            talk.bot(talk.answer_text(exchange.answers[""]))
            talk.check = {"contains": [old["order"]]}
        talk.slots = slots
        return
    if rng.random() < 0.28:
        notes = talk.people[-1][2].notes
        if notes and "recall note" not in talk.used and talk.can_answer(notes):
            talk.used.append("recall note")
            talk.user(rng.choice(BITS["what have you noted"]))
            note = talk.answer_text(notes)
            want = f", and you'd like {talk.slots['want']}" if "want" in talk.slots else ""
            have = talk.phrase("I have noted")
            number = f"order {talk.slots['order']}{',' if have.endswith(':') else ':'} " if "order" in talk.told else ""
            talk.bot(f"{have} {number}{note[0].lower() + note[1:]}{want}.")
            talk.check = {"contains": [talk.slots["order"]]} if number else None
            return
    if not keys or rng.random() < 0.08:
        unknown = [key for key in ("order", "name", "product", "day", "email", "address")
                   if key not in talk.told and f"recall {key}" not in talk.used]
        if unknown:
            key = rng.choice(unknown)
            talk.used.append(f"recall {key}")
            talk.user(rng.choice(RECALLS["no_" + key][0].says))
            talk.bot(talk.answer_text(RECALLS["no_" + key][0].answers[""]))
        return
    key = rng.choice(keys)
    talk.used.append(f"recall {key}")
    exchange = rng.choice(RECALLS[key])
    talk.user(rng.choice(exchange.says))
    talk.bot(talk.answer_text(exchange.answers[""]))
    talk.check = {"contains": [talk.slots["who" if key == "person" else key]]}


def _end(talk):
    rng = talk.rng
    kind = rng.choice(("thanks", "thanks", "bye", "done"))
    talk.user(rng.choice(BITS[f"user {kind}"]))
    talk.bot(talk.phrase(f"bot {kind}"))


def _tell(rng, unseen, scenes, shortest, longest):
    talk = Talk(rng, unseen)
    _system(talk)
    name = talk.draw.person() if rng.random() < 0.5 else talk.draw.first_name()
    for index in range(scenes):
        story = rng.choices(TOLD_STORIES, STORY_WEIGHTS)[0]
        while talk.people and story is talk.people[-1][2]:
            story = rng.choices(TOLD_STORIES, STORY_WEIGHTS)[0]
        had_name = "name" in talk.told
        talk.slots = _customer(rng, talk.draw, story, name)
        talk.slots.update(_forms(talk.slots["short"]))
        talk.told = ["name"] if had_name else []
        talk.marks, talk.used, talk.said_sorry = [], [policy for policy in talk.policies if policy in talk.used], False
        talk.people.append((talk.slots, talk.told, story))
        _scene(talk, story, index == 0)
        _follow(talk, story, rng.randint(shortest, longest))
    if rng.random() < 0.3:
        _end(talk)
    sample = {"messages": talk.messages}
    if talk.check:
        sample["check"] = talk.check
    return sample


def order_story(rng, unseen=False):
    """One customer, one trouble, told in two to ten turns."""
    return _tell(rng, unseen, 1, 0, 4)


def short_story(rng, unseen=False):
    """Only the beginning: what is wrong, what is missing, what happens next."""
    return _tell(rng, unseen, 1, 0, 1)


def two_orders(rng, unseen=False):
    """Two troubles with two orders in one conversation."""
    return _tell(rng, unseen, 2, 0, 2)


def one_of_two(rng, unseen=False):
    """Two products, and the question which of them it is about."""
    talk = Talk(rng, unseen)
    _system(talk)
    slots = talk.slots = _customer(rng, talk.draw, TOLD_STORIES[0], talk.draw.first_name())
    is_first = rng.random() < 0.5
    one, two = (slots["product"], slots["other"]) if is_first else (slots["other"], slots["product"])
    slots.update(_forms(slots["short"]), one=one, two=two, a_one=_article(one), a_two=_article(two))
    talk.told += ["one", "two", "product", "other"]

    def say(name):
        talk.user(rng.choice(PAIRS[name]))

    def answer(name, *head):
        talk.bot(*head, talk.answer_text(PAIRS[name]))

    is_broken = rng.random() < 0.6
    hello = [rng.choice(BITS["hello"])] if rng.random() < 0.4 else []
    talk.user(*hello, rng.choice(PAIRS["begin broken" if is_broken else "begin back"]))
    answer("which", talk.sorry() if is_broken else "")
    say("the one" if rng.random() < 0.6 else "first" if is_first else "second")
    answer("and the number")
    talk.user(rng.choice(BITS["give order"]))
    if is_broken and not talk.policies:
        answer("solved broken")
        again = rng.random() < 0.5
        say("a new one" if again else "money")
        answer("new one" if again else "money back")
    elif is_broken:
        talk.bot(talk.answer_text(BITS["passed on"]))
    else:
        answer("solved back")
    if rng.random() < 0.25:
        say("no wait")
        slots["product"], slots["other"] = slots["other"], slots["product"]
        answer("changed")
    for name, reply in rng.sample((("which again", "that one"), ("other", "other stays")), rng.randint(0, 2)):
        say(name)
        answer(reply)
        talk.check = {"contains": [slots["product" if name == "which again" else "other"]]}
    if rng.random() < 0.3:
        _end(talk)
    return {"messages": talk.messages, **({"check": talk.check} if talk.check else {})}


def opener(rng, unseen=False):
    """A first message with little in it, and the question that it needs."""
    talk = Talk(rng, unseen)
    _system(talk)
    exchange = rng.choice(OPENING_EXCHANGES)
    talk.slots = _customer(rng, talk.draw, TOLD_STORIES[0], talk.draw.first_name())
    talk.slots.update(_forms(talk.slots["short"]))
    talk.user(rng.choice(exchange.says))
    trees, _ = talk.reply_of(exchange)
    talk.bot(talk.answer_text(trees))
    return {"messages": talk.messages}


OPENING_EXCHANGES = read_exchanges(OPENINGS)
KINDS = {"order story": (order_story, 6.0), "short story": (short_story, 2.5), "two orders": (two_orders, 1.5), "one of two": (one_of_two, \
0.8),
         "opener": (opener, 1.0)}

if __name__ == "__main__":
    from samples import show
    show(KINDS)
