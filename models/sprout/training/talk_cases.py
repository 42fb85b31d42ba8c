"""Conversations about more complicated cases of customers, in which the assistant has to keep track of what was told.

UNITS holds them, each written as a whole: two orders at once, the wrong item, a broken part, a refund that nobody may promise, dates
that matter, presents, late parcels told piece by piece, wishes for the delivery, planned balconies, moves, parents, partial deliveries,
changed minds. A unit begins with "= name | flags"; lines that begin with "<" are of the customer and with ">" of the assistant, and
several of one kind in a row are alternatives. "~<" and "~>" is an exchange that may be left out, "*<" and "*>" one that is kept but may
change its place with its neighbours; both kinds are shuffled among those around them. "[a|b]" is a choice, "{name}" a value.
"""

from lexicon import CITIES, MONTHS, Lexicon, casual, is_unseen
from shop import LEAVE_OUT, LIGHT_OF, PLANTING, PLURAL, PRODUCT_SLOTS, WATERING
from tables import table
from wording import capital, parse, parse_lines, speak

UNITS = table("talk_cases/units")
WOMEN = """Abigail Agnes Alice Alma Amelia Amy Anita Anna Aoife Astrid Beatrice Brenda Camila Carla Caroline Celia Chloe Clara Cora
Daisy Dalia Daphne Deborah Diana Dora Doris Edith Elena Elif Elise Ella Emily Emma Esther Eva Fatima Fiona Florence Freya
Gemma Gina Grace Greta Hana Hannah Hazel Helen Hilda Holly Ida Ines Ingrid Irene Isla Jade Jana Jasmine Johanna Joyce Judith
Julia Karin Kate Keiko Klara Lara Laura Lea Leila Lena Lily Linda Livia Lucia Luna Lydia Mabel Magda Margaret Maria Marta
Matilda Maya Mei Mia Mila Miriam Mona Nadia Naomi Nell Nina Nora Olga Olivia Paula Penny Petra Phoebe Pia Priya Rachel Ramona
Rebecca Rita Rosa Ruby Ruth Sakura Salma Sandra Sara Selma Shirin Silvia Sofia Sonia Stella Susan Sylvia Tamar Tara Teresa
Tess Thea Tina Ursula Vera Viola Violet Wanda Wendy Wilma Yara Yasmin Yvonne Zahra Zara Zoe""".split()
MEN = """Aaron Adam Ahmed Alan Albert Amir Anton Arjun Arthur August Ben Bernard Bjorn Boris Brian Bruno Carl Cecil Chidi Colin Connor
Cyrus Damian Daniel Dario David Denis Diego Dmitri Edgar Edwin Elias Emil Enzo Erik Evan Felix Frank Gabriel George Gideon
Gustav Harold Hassan Hector Henry Hiro Hugo Ian Ibrahim Igor Isaac Ivan Jack Jacob James Jens Joel John Jonas Joseph Juan
Julian Kaito Karim Karl Keith Kenneth Kofi Laurent Leo Leon Lewis Liam Lionel Lorenzo Louis Lucas Ludwig Malik Manuel Marcel
Marco Mario Mark Martin Mateo Max Michael Miguel Miles Mohamed Moritz Nathan Neil Nicolas Nikhil Nils Noah Norman Olaf Oliver
Omar Oscar Otto Owen Pablo Paul Pedro Peter Philip Rafael Rahul Ralph Raj Richard Robert Rufus Samuel Sean Sebastian Sergei
Silas Simon Stefan Stephen Sven Tariq Theo Thomas Tim Tobias Tom Uwe Victor Vincent Walter Will Xavier Yusuf""".split()
SPOTS = """in the shed|behind the bins|on the back porch|in the garage|under the carport|in the greenhouse|behind the hedge|
in the bike shelter|at the side gate|in the grey box by the door|under the stairs|on the terrace|
in the summer house|beside the water butt|in the log store|
at the bakery next door|in the porch|behind the big pot|with the porter|in the letter room""".replace("\n", "").split("|")
# of birthdays
CARDS = [line for line in table("talk_cases/cards").strip().splitlines()]
# for somebody who leaves
FAREWELLS = [line for line in """
Good luck, {a} and {b}
We will miss you. {a}, {b} and {c}
Thank you for everything! {a} and all the others
All the best for what comes next. {a}
Don't forget us! {a}, {b} and the coffee machine
It won't be the same without you. {a}
Come back and visit! {a} and {b}
So long, and thanks for all the cake. {a}
From your desk neighbours {a} and {b}
Who will water the plants now? {a}
Farewell from the third floor, {a}
You made Mondays bearable. {a}, {b}, {c}
Fair winds! The whole team and {a}
Keep in touch. Yours, {a}
""".strip().splitlines()]
# what somebody likes, and what suits
LIKES = """
baking; cutting board
long walks; water bottle
reading in bed; pillow
roses; watering can
crosswords; puzzle
drawing; sketchbook
birds; bird feeder
writing letters; fountain pen
herbs; herb kit
strong tea; kettle
growing things on the windowsill; herb kit
board games; board game
yoga; yoga mat
train journeys; travel pillow
long hot baths; bath towel
candlelight; candle set
photographs; picture frame
cooking; chef knife
camping; camping stove
tulips; bulb mix
gardening; cedar planter
""".strip().splitlines()
# flag of a unit: what its system prompt must say
RULES = {
    "refund": parse_lines("""
[Never promise a refund|Do not promise refunds|Refunds are never promised]; [a colleague|our team] checks [each|every] case[ and decides|].
You must not promise [any refund|anybody a refund|money back]. [A colleague looks at every case.|Each case is checked by a colleague.]
[Whether somebody gets money back is decided by the team, not by you|Only the team decides about refunds][, so never promise one|].
Policy: no promises about refunds. A colleague checks the order and writes to the customer.
Refunds: do not say yes, do not say no. Tell them that a colleague checks it.
"""),
}
WHO = parse_lines("""
You are {agent}, the [support|customer] assistant of Alder Lane.
You are {agent}, the assistant of the Alder Lane web shop.
You are {agent}. You [help|look after] [the |]customers of Alder Lane[, a shop for home and garden|].
[Name|Your name]: {agent}. [Role|Job]: customer service at Alder Lane.
You answer the chat of Alder Lane[ and your name is {agent}|].
You are the [friendly|patient|helpful] [support agent|assistant] of [Alder Lane|the web shop Alder Lane].
Customer service chat, Alder Lane. You are {agent}.
As {agent} you answer whoever writes to the shop Alder Lane.
""")
STYLES = parse_lines("""
Keep every answer under 60 words.
Answer in at most three sentences.
If you do not know something about an order, say so.
Be friendly and brief.
[Keep it short|Short answers, please|Answer briefly].
No emojis[, no exclamation marks in a row|].
[Use plain words|Plain English, please|Write plain English].
Stay polite, [also when the customer is not|whatever happens].
[Repeat names, numbers and dates exactly as the customer gave them|Copy numbers and names exactly].
Never use more than 50 words.
Do not invent [anything|details].
Take customers' details as they give them.
[Be warm, but don't gush|Friendly tone, no slang].
Answer in the language of the customer; that will mostly be English.
Do not ask for things you have been told already.
""")
AGENTS = "Robin Sprout Sprout Sprout Hazel Juno Fern Milo Alma Pip Clover Ned Toby Wren Olive Sam Kit Rowan Maple Nell Bo Tilda".split()
GREETINGS = parse_lines("""
[Hi|Hello|Hey|Hi there|Hello there|Good morning|Good evening|Good afternoon|Morning|Evening|Hiya][.|!]
[Hello Alder Lane|Hello team|Hi team|Hello everybody][!|.]
[Sorry to bother you|I hope you can help|Not sure I'm right here|Quick one|Bit of a long story].
""")
THANKS = parse_lines("""
< [Thanks|Thank you|Many thanks|Cheers|Great, thanks][.|!| so much.| for your help.| for your patience.] > You're [very|] welcome[!|! Have \
a good day.|.]
< [That's all|That was it|Nothing else|I think that's all][, thanks.|. Bye!|.] > [Gladly|You're welcome]! [Have a nice day.|All the best!|]
< [Perfect|Lovely|Brilliant|Super|Good][.|!| thanks.] > [Glad I could help|Happy to help|My pleasure][!|.]
< [Bye|Goodbye|See you|Good night][.|!] > [Goodbye|Bye][!| and all the best!]
""")
# off the subject; the case goes on afterwards
ASIDES = parse_lines("""
< [Terrible|Awful|Dreadful] weather today, isn't it? > I don't see the weather from here, but I hope it clears up soon.
< [Did you see|Have you seen|Were you watching] the [match|game|football] last night? > I didn't, I'm afraid. I hope it was a good one.
< [It's raining cats and dogs|It's pouring here|Finally some rain] by the way. > Then the garden is watered, at least.
< Are you a real person[, by the way|]? > No, I'm [the digital assistant|an assistant program] of Alder Lane, but my colleagues read what \
I note.
< [My team|Our club] lost again[, I'm in a mood|, sorry if I'm grumpy]. > I'm sorry to hear that. Next time they'll win!
< [One second, the doorbell|Hang on, someone's at the door|Sorry, the phone]. [Back|OK, back|Right, here I am]. > No hurry, I'm here.
< [Wait, the dog|Sorry, the dog] has just [run off with my shoe|eaten my sandwich|jumped on the keyboard]. > I hope all is well. Take your \
time.
< [Tell me a joke|Know any jokes|Cheer me up with a joke]. > Why did the scarecrow get a prize? He was outstanding in his field.
< [It's far too hot|What a heat wave] here. > Then a cool drink first; your order won't run away.
< I need a coffee. > Go ahead, I'll wait here.
< You're [much|] nicer than [the other shop|the bank]. > Thank you, that's kind of you.
< [Do you ever sleep|Do you work all night]? > I'm here day and night; my colleagues are there Monday to Friday, 9 am to 5 pm.
< [Sorry for my English|My English isn't good, sorry]. > Your English is fine, don't worry.
< [The kids are screaming, sorry|Sorry, my toddler typed that] > No problem at all.
< [Monday, eh|I hate Mondays|What a week]. > I hope it gets better from here.
< Who do you [support|think will win] on Saturday? > I don't follow football, but may your team win.
< [snow here, can you believe it|It has started to snow, would you believe it] > Then stay warm! Shall we go on?
< You're slow today. > I'm sorry about that. I'm still here.
< [Typing with one hand, baby in the other|I've got a baby on my arm, bear with me]. > Take all the time you need.
< I've been on hold for an hour before this. > I'm sorry about the wait. Let's sort it out here.
""")
RECALLS = {
    "order": parse_lines("""
< [What was my order number|Which order number did I give you|What's the order number you've got][ again|]? > [It is|You gave me] order \
{order}.
< [the number again?|Could you repeat the order number?|Read me back the number please.|order number?] > [Order {order}.|It is {order}.]
"""),
    "full": parse_lines("""
< [What's my name|Which name have you got|Under what name is this][, please|]? > [{full}.|I have {full}.|You told me {full}.]
< [Did you get my name|Have you got my name down]? > Yes, {full}.
"""),
    "me": parse_lines("""
< [What's my name|Do you still know my name|What did I say my name was]? > [You are {me}.|Your name is {me}.]
"""),
}

_COLOURS = "green blue grey white black red yellow brown cream silver orange purple pink beige navy turquoise".split()
_NUMBERS = "two three four five six seven eight nine ten twelve".split()
# what the slots of products stand for; those after ";" are not in the list of the shop, so they have no price
_POOLS = dict(line.split(": ", 1) for line in table("talk_cases/pools").strip().splitlines())
_POOLS["any"] = "|".join(pool.split(";")[0] for pool in _POOLS.values()) + ";" + "|".join(pool.split(";")[1] for pool in _POOLS.values())
_BRANDS = """Norla Fjord Kestrel Marlow Tindra Ostra Hadley Brisa Lumo Corvin Velda Asker Monte Pelham Rivo Sella Torvik Umbra
Wexford Zinnia""".split()


def _plural(noun):
    """Of the last word."""
    if noun.endswith("knife"):
        return noun[:-2] + "ves"
    if noun.endswith("f") and not noun.endswith("ff"):
        return noun[:-1] + "ves"
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"


class Thing(str):
    """The name of a product, with its forms: {x.a} "a kettle", {x.s} "kettles", {x.price}, {x.feature}."""

    @property
    def a(self):
        return f"an {self}" if self[0] in "aeioAEIOU" else f"a {self}"

    @property
    def A(self):
        return capital(self.a)

    @property
    def s(self):
        return _plural(self)

    def __getattr__(self, name):
        return PRODUCT_SLOTS[self][name]


def _split_pool(pool):
    shop, others = pool.split(";")
    shop = list(dict.fromkeys(name for name in shop.split("|") if name not in PLURAL))
    return shop, shop + list(dict.fromkeys(others.split("|")))


POOLS = {name: _split_pool(pool) for name, pool in _POOLS.items()}
_DATE_STYLES = ("{d} {m}", "{d} {m}", "{m} {d}", "{m} {d}", "the {t} of {m}", "{m} {t}", "{d}/{n}", "{t} {m}")


def _dates(rng, unseen, count):
    """`count` dates of one style, one after the other; the first is on its side of the split."""
    style = rng.choice(_DATE_STYLES)
    while True:
        month, dates, day = rng.randint(1, 12), [], rng.randint(1, 12)
        for _ in range(count):
            if day > 28:
                month, day = month % 12 + 1, day - 28
            ending = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
            dates.append(style.format(d=day, m=MONTHS[month - 1], t=f"{day}{ending}", n=month))
            day += rng.randint(3, 15)
        if is_unseen(dates[0]) == unseen:
            return dates


def _balcony(rng):
    """A direction, what shall grow there, and of three plants the one that somebody cannot have."""
    while True:
        direction = rng.choice(list(LIGHT_OF))
        light = LIGHT_OF[direction]
        wish = rng.choice(("herbs", "flowers", "vegetables"))
        plants = PLANTING[light, wish]
        allergy = rng.choice(ALLERGIES)
        bad = [plant for plant in plants if plant in LEAVE_OUT[allergy]]
        good = [plant for plant in plants if plant not in LEAVE_OUT[allergy]]
        if len(bad) == 1 and len(good) > 1:
            keep1, keep2 = rng.sample(good, 2)
            three = [bad[0], keep1, keep2]
            rng.shuffle(three)
            return {"dir": direction, "light": light, "wish": wish, "allergy": allergy, "bad": bad[0], "keep1": keep1, "keep2": keep2,
                    "three": f"{three[0]}, {three[1]} and {three[2]}", "water": WATERING[light],
                    "plain": WATERING[light].split(",")[0]}


# what people may really be allergic to; plants among them, too
ALLERGIES = [name for name in LEAVE_OUT if name not in ("latex", "ivy")]

# further kinds of slots: their words
WORDS = {"colour": _COLOURS, "n": _NUMBERS, "big": _NUMBERS[5:] + ["fifteen", "twenty", "thirty"], "few": _NUMBERS[:4],
         "boxes": _NUMBERS[:6], "spot": SPOTS}
WORDS.update((line.split(": ")[0], line.split(": ")[1].split("|")) for line in """
plantname: lavenders|hostas|ferns|geraniums|hydrangeas|roses|dahlias|fuchsias|sages|chillies
clock: nine|ten|eleven|noon|one|two|three|four|half past nine|half past ten|half past two|10 am|11 am|2 pm|3 pm|10:30|9:15|12:30|4:30 pm
she: mother|mum|grandmother|gran|aunt|mother-in-law|great-aunt|godmother|nan
he: father|dad|grandfather|grandad|uncle|father-in-law|great-uncle|godfather
girl: niece|daughter|granddaughter|goddaughter|little sister
boy: nephew|son|grandson|godson|little brother
""".strip().splitlines())
# and how they are drawn
MAKERS = {
    "order": lambda rng, lexicon: lexicon.order_number(),
    "last": lambda rng, lexicon: lexicon.last_name(),
    "neigh": lambda rng, lexicon: (
        f"{rng.choice(('Mrs', 'Mrs', 'Mr', 'Ms'))} {lexicon.last_name()}" if rng.random() < 0.75 else lexicon.person()),
    "day": lambda rng, lexicon: lexicon.day(),
    "age": lambda rng, lexicon: str(rng.randint(16, 80)),
    "old": lambda rng, lexicon: str(rng.randint(62, 97)),
    "young": lambda rng, lexicon: str(rng.randint(3, 14)),
    "budget": lambda rng, lexicon: f"{rng.choice((45, 50, 55, 60, 65, 70, 75, 80, 90, 100, 120, 150))} euros",
    "city": lambda rng, lexicon: lexicon.invented_name() if rng.random() < 0.25 else lexicon.choice(CITIES),
    "street": lambda rng, lexicon: lexicon.street_address(),
    "email": lambda rng, lexicon: lexicon.email(),
    "phone": lambda rng, lexicon: lexicon.phone(),
    "money": lambda rng, lexicon: f"{lexicon.amount(200)} euros",
    "code": lambda rng, lexicon: str(rng.randint(1000, 9999)),
}


class Values(dict):
    """The values of one conversation, drawn when they are asked for; no two of a kind are the same."""

    def __init__(self, rng, lexicon, unit):
        super().__init__()
        self.rng, self.lexicon, self.unit = rng, lexicon, unit
        self.taken = []

    def __missing__(self, key):
        kind = key.rstrip("0123456789")
        if kind == "date":
            for index, value in enumerate(_dates(self.rng, self.lexicon.unseen, 4)):
                self[f"date{index + 1 if index else ''}"] = value
            return self[key]
        if kind in ("dir", "light", "wish", "allergy", "bad", "keep", "three", "water", "plain"):
            self.update(_balcony(self.rng))
            return self[key]
        if kind in ("likes", "suits"):
            self["likes"], suits = self.rng.choice(LIKES).split("; ")
            self["suits"] = Thing(suits)
            return self[key]
        for _ in range(40):
            value = self.make(kind, key)
            mark = "".join(filter(str.isdigit, value)) if kind == "size" else value
            if mark not in self.taken:
                break
        self.taken.append(mark)
        self[key] = value
        return value

    def make(self, kind, key):
        rng, lexicon = self.rng, self.lexicon
        if kind in POOLS:
            shop, more = POOLS[kind]
            if key in self.unit.priced:
                return Thing(rng.choice(shop))
            name = rng.choice(more)
            roll = rng.random()
            if roll < 0.12 and not self.unit.has_colours:
                name = f"{rng.choice(_COLOURS)} {name}"
            elif roll < 0.2:
                name = f"{rng.choice(_BRANDS)} {name}"
            elif roll < 0.24:
                name = f"{lexicon.invented_name()} {name}"
            return Thing(name)
        if kind in ("me", "name"):
            names = self.unit.names.get(key)
            return lexicon.choice(names) if names and rng.random() < 0.65 else lexicon.invented_name() if names else lexicon.first_name()
        if kind == "full":
            names = self.unit.names.get(key)
            return f"{lexicon.choice(names)} {lexicon.last_name()}" if names else lexicon.person()
        if kind in ("card", "farewell"):
            text = rng.choice(CARDS if kind == "card" else FAREWELLS)
            return text.format(a=lexicon.first_name(), b=lexicon.first_name(), c=lexicon.first_name(), n=rng.choice(range(30, 100, 10)))
        if kind == "size":
            small, large = sorted((rng.randint(1, 4), rng.randint(2, 7)))
            return rng.choice(("{} by {} metres", "{} x {} metres", "{}.5 by {} metres", "{} by {} m")).format(large, small)
        if kind in WORDS:
            return rng.choice(WORDS[kind])
        return MAKERS[kind](rng, lexicon)


def _used(trees):
    """The names of all slots in a tree."""
    if isinstance(trees, str):
        found, at = [], trees.find("{")
        while at >= 0:
            end = trees.find("}", at)
            found.append(trees[at + 1:end])
            at = trees.find("{", end)
        return found
    return [name for tree in trees for name in _used(tree)]


# what stands before a name and says which kind it is
_OF_WOMEN = ("sister ", "daughter ", "{girl} ", "wife ", "bride is ", "mum's called ", "Little ", "granddaughter ", "My mother (",
             "bride's mother, ", "My {she} (", "Her name is ")
_OF_MEN = ("brother ", "{boy} ", "husband ", "delivery man ", "My boy ", "next door, ", "son ", "my {he}: ", "my dad ",
           "Fwd from my dad: \"I, ", "husband's name, which is ")


class Unit:
    """One conversation: its blocks are lists of exchanges, each with alternatives of both sides."""

    def __init__(self, head):
        name, _, flags = head.partition("|")
        self.name, self.flags = name.strip(), flags.split()
        self.blocks, self.names = [], {}

    def look_at(self, line):
        """Finds which names are of women and of men."""
        for befores, names in ((_OF_WOMEN, WOMEN), (_OF_MEN, MEN)):
            for before in befores:
                for slot in ("{name", "{full"):
                    at = line.find(before + slot)
                    if at >= 0:
                        at += len(before)
                        self.names[line[at + 1:line.index("}", at)]] = names
        for relative, names in (("}, my {girl}", WOMEN), ("}, my {boy}", MEN)):
            at = line.find(relative)
            if at >= 0:
                self.names[line[line.rindex("{", 0, at) + 1:at]] = names

    def finish(self):
        slots = _used([side for _, block in self.blocks for exchange in block for side in exchange])
        self.priced = {slot.split(".")[0] for slot in slots if slot.endswith((".price", ".feature"))}
        self.has_colours = "colour" in slots
        self.is_single_order = not any(slot.startswith(("order2", "order3")) for slot in slots)


def read_units(text):
    """The units of a text like UNITS."""
    units, last = [], ""
    for line in text.strip().splitlines():
        if not line:
            continue
        mark, rest = line.split(" ", 1)
        if mark == "=":
            units.append(Unit(rest))
            last = "="
            continue
        blocks, kind, is_user = units[-1].blocks, mark[:-1], mark[-1] == "<"
        assert mark in ("<", ">", "~<", "~>", "*<", "*>"), line
        if is_user and last != mark:
            if kind and blocks and blocks[-1][0] == "shuffled":
                blocks[-1][1].append(([], [], kind))
            else:
                blocks.append(("shuffled" if kind else "plain", [([], [], kind)]))
        elif is_user and kind:
            raise ValueError(line)
        units[-1].look_at(rest)
        blocks[-1][1][-1][0 if is_user else 1].append(parse(rest))
        last = mark
    for unit in units:
        unit.finish()
    return units


def _system(rng, unit, agent):
    """A system prompt with the rules that the unit needs, or none."""
    rules = [speak(rng, rng.choice(RULES[flag])) for flag in unit.flags if flag in RULES]
    if not rules and rng.random() < 0.45:
        return ""
    parts = [speak(rng, rng.choice(WHO)).format(agent=agent)] if rng.random() < 0.8 else []
    parts += rules
    if rng.random() < 0.6 or not parts:
        parts += [speak(rng, tree) for tree in rng.sample(STYLES, rng.choices((1, 2), (4, 1))[0])]
    return rng.choice((" ", " ", " ", "\n")).join(parts)


# such beginnings need no further greeting
GREETED = ("Subject", "Hello", "Hi", "Good", "Dear", "To whom", "{order}", "Fwd", "(voice", "1. ")


class Talk:
    """A conversation that is being written."""

    def __init__(self, rng, unseen, unit):
        self.rng, self.unit = rng, unit
        self.values = Values(rng, Lexicon(rng, unseen), unit)
        self.values["agent"] = rng.choice(AGENTS)
        self.messages, self.check, self.said = [], None, []
        system = _system(rng, unit, self.values["agent"])
        if system:
            self.messages.append({"role": "system", "content": system})

    def user(self, text):
        text = text.replace("  ", " ").strip()
        self.said += [name.split(".")[0] for name in _used(text)]
        text = text.replace(" ¶ ¶ ", " ¶  ¶ ").format_map(self.values)
        kept = ["Alder", "Lane"]
        for value in self.values.values():
            kept += [value, value.s] if isinstance(value, Thing) else [value]
        # names in brackets or with an ending keep their capitals, too
        kept += [word for word in text.split(" ") if word[:1] in "(\"-" or "'s" in word or word.endswith((")", "),", ").", ")?"))]
        self.messages.append({"role": "user", "content": casual(self.rng, text, kept).replace(" ¶ ", "\n")})

    def bot(self, text):
        slots = _used(text)
        values = [str(self.values[name.split(".")[0]]) for name in slots
                  if name != "agent" and not name.endswith((".s", ".price", ".feature"))]
        content = text.replace("  ", " ").strip().format_map(self.values)
        content = content if "@" in content.split(" ")[0] else capital(content)
        values = [value if value in content else capital(value) for value in dict.fromkeys(values)]
        self.check = {"contains": values} if values else None
        self.messages.append({"role": "assistant", "content": content})

    def is_waiting(self):
        """Whether the assistant has just asked for something."""
        return bool(self.messages) and self.messages[-1]["role"] == "assistant" and self.messages[-1]["content"].endswith("?")

    def pair(self, tree):
        question, answer = speak(self.rng, tree)[2:].split(" > ")
        self.user(question)
        self.bot(answer)

    def exchange(self, exchange, is_first=False):
        rng = self.rng
        says, answers, _ = exchange
        text = speak(rng, rng.choice(says))
        if is_first and rng.random() < 0.25 and not text.startswith(GREETED):
            hello = speak(rng, rng.choice(GREETINGS))
            text = f"{hello} {text}"
        self.user(text)
        self.bot(speak(rng, rng.choice(answers)))

    def run(self, most):
        rng, count = self.rng, 0
        may_drift = "drift" not in self.unit.name and rng.random() < 0.16
        for kind, block in self.unit.blocks:
            if kind == "shuffled":
                block = [exchange for exchange in block if exchange[2] == "*" or rng.random() < 0.55]
                rng.shuffle(block)
            for exchange in block:
                if count == most and not self.is_waiting():
                    return
                if may_drift and count and not self.is_waiting() and rng.random() < 0.3:
                    check = self.check
                    self.pair(rng.choice(ASIDES))
                    self.check, may_drift = check, False
                self.exchange(exchange, count == 0)
                count += 1

    def end(self):
        rng = self.rng
        if self.is_waiting():
            return
        keys = [key for key in RECALLS if key in self.said and (key != "order" or self.unit.is_single_order)]
        if keys and rng.random() < 0.14:
            self.pair(rng.choice(RECALLS[rng.choice(keys)]))
        if rng.random() < 0.12:
            self.pair(rng.choice(THANKS))


def _tell(rng, unseen, units, is_cut):
    talk = Talk(rng, unseen, rng.choice(units))
    talk.run(rng.randint(1, 4) if is_cut else 99)
    talk.end()
    sample = {"messages": talk.messages}
    if talk.check:
        sample["check"] = talk.check
    return sample


def whole_case(rng, unseen=False):
    """A case from its beginning to its end."""
    return _tell(rng, unseen, ALL_UNITS, False)


def begun_case(rng, unseen=False):
    """The first turns of one."""
    return _tell(rng, unseen, ALL_UNITS, True)


ALL_UNITS = read_units(UNITS)
KINDS = {"whole case": (whole_case, 8.0), "begun case": (begun_case, 2.0)}

if __name__ == "__main__":
    from samples import show
    show(KINDS)
