"""Conversations about products: many that nobody has listed, with invented models, and those of the shop by whatever name they are given.

_UNITS holds whole conversations: "= name", "! slots" of the unit, then "<" what the customer may say and ">" how it is answered, several
lines in a row being alternatives (a digit after the mark ties an answer to its question). ">>" gives back what was told before: it is
only used if that was told. From "~" to "." are exchanges of which some are taken in any order; "@name" takes some of a shared set.
What cannot be known gets one of the plain answers of _PLAIN, by the name of its slot.
"""

from lexicon import CITIES, Lexicon, casual, is_unseen
from shop import ARRIVAL, GROUPS, OUT_OF_STOCK, PLURAL, PRICES, PRODUCT_SLOTS
from support import PLAIN_SYSTEM, SYSTEM
from tables import table
from wording import capital, parse, parse_lines, speak

# product | other names and spellings | what people call it who lack the word | questions > answers
_KNOWN = table("talk_products/known")

# who gets a present | pronoun | what is told about them | what the shop has for them
_WHO = table("talk_products/who")

_PLAIN = table("talk_products/plain")

_SHARED = table("talk_products/shared")

_UNITS = table("talk_products/units")


def _lines(text):
    return [line.strip() for line in text.strip().splitlines() if line.strip()]


def _split(text, mark="|"):
    return [part.strip() for part in text.replace("\n", " ").split(mark) if part.strip()]


MODELS = _split("""Larch|Heron|Wren|Kestrel|Plover|Lapwing|Curlew|Sandpiper|Bunting|Goldfinch|Siskin|Nuthatch|Treecreeper|Dunlin|Avocet|\
Bittern|Egret|Gannet|Puffin|Guillemot|Shearwater|Cormorant|Grebe|Teal|Wigeon|Pintail|Shelduck|Merlin|Hobby|Harrier|Buzzard|Osprey|Kite|\
Swallow|Martin|Swift|Wagtail|Pipit|Stonechat|Whinchat|Redstart|Fieldfare|Redwing|Blackcap|Whitethroat|Chiffchaff|Goldcrest|Linnet|\
Twite|Brambling|Crossbill|Hawfinch|Jackdaw|Rook|Magpie|Jay|Nightjar|Hoopoe|Kingfisher|Dipper|Cuckoo|Tawny|Snipe|Woodcock|Ash|Aspen|\
Birch|Hazel|Hornbeam|Juniper|Linden|Maple|Rowan|Sorrel|Spruce|Sycamore|Willow|Yew|Bramble|Clover|Bracken|Heather|Thistle|Foxglove|Nettle|\
Yarrow|Tansy|Burnet|Campion|Celandine|Cowslip|Primrose|Teasel|Vetch|Amber|Ashen|Breezy|Brisk|Calm|Candid|Cosy|Crimson|Dapper|Dusky|\
Early|Fair|Gentle|Golden|Grand|Hazy|Idle|Jolly|Keen|Lofty|Lucky|Mellow|Merry|Misty|Nimble|Noble|Pale|Plain|Proud|Quiet|Rustic|\
Silent|Sleepy|Slender|Snug|Steady|Sturdy|Sunny|Tidy|Velvet|Wild|Windy|Bergen|Bodmin|Borrowdale|Brecon|Bruges|Cadiz|Calder|Cheviot|\
Coniston|Cotswold|Dartmoor|Delft|Dunster|Ennis|Exmoor|Fjord|Galway|Ghent|Glencoe|Gotland|Helmsley|Hexham|Kendal|Kerry|Lisbon|Ludlow|\
Lulworth|Malham|Malmo|Mendip|Mull|Nantes|Narvik|Odense|Orkney|Oslo|Oulu|Padstow|Pembroke|Porto|Ravello|Rhodes|Rye|Salcombe|Sligo|Skye|\
Settle|Siena|Tobermory|Torridon|Tromso|Uist|Umbria|Valencia|Verona|Visby|Whitby|Windermere|Ystad|Zeeland|Zermatt|Nova|Solo|Luna|Piet|\
Hygge|Koto|Mira|Ova|Palma|Rondo|Sola|Tango|Vela|Viggo|Quarry|Harbour|Meadow|Moor|Orchard|Lantern|Pebble|Driftwood|Saltmarsh|Hedgerow|\
Northwind|Lowtide|Fernhill|Millpond|Ridgeway|Stonebridge|Oldbarn|Bluebell|Greyfriar|Copperleaf|Longmeadow|Highcliff|Marigold|Wayfarer""")
COLOURS = _split("""green|sage green|dark green|moss green|olive|mint|blue|navy blue|sky blue|teal|turquoise|grey|dove grey|charcoal|black|\
white|cream|ivory|beige|sand|brown|chestnut|caramel|terracotta|rust|brick red|red|burgundy|wine red|pink|dusty pink|coral|orange|apricot|\
yellow|mustard yellow|ochre|lilac|lavender|plum|aubergine|gold|copper|natural oak|dark walnut|off-white|pale blue|bottle green""")
# word | he or she; relatives and others
_KIN = _split("""son h|daughter s|husband h|wife s|father h|mother s|grandmother s|grandfather h|uncle h|aunt s|nephew h|niece s|\
brother-in-law h|sister h|brother h|cousin h|partner s|grandson h|granddaughter s|boyfriend h|girlfriend s|stepson h|godson h""")
ROOMS = _split("living room|bedroom|kitchen|hallway|study|guest room|nursery|attic|conservatory|dining room|cellar|bathroom|office")
STAINS = _split("""red wine|coffee|mud|tomato sauce|hot chocolate|beetroot juice|raspberry jam|soy sauce|gravy|orange juice|black tea|\
paint water|blueberry yoghurt|cola|soup""")
BREEDS = _split("""labrador|beagle|poodle|dachshund|border collie|pug|terrier|greyhound|boxer|spaniel|husky|sheepdog|whippet|corgi|\
retriever|mongrel|setter|pointer|schnauzer|rottweiler""")
PETS = _split("""Biscuit|Pepper|Mango|Noodle|Socks|Milo|Bella|Ziggy|Toffee|Pickle|Waffles|Rosie|Bruno|Coco|Hobbes|Tiger|Mitzi|Rufus|Otto|\
Paddy|Nutmeg|Truffle|Sooty|Minka|Dumpling|Rocket|Pebbles|Hector|Olive|Ludo""")
PLANTS_AT_HOME = _split("""monstera|palm|fern|hibiscus|lemon tree|fig tree|yucca|rubber plant|bay tree|camellia|jade plant|money tree|\
passion flower|dragon tree|begonia|cyclamen""")
SMALL_NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()
WISHES = _split("""Happy birthday, {name}!|All the best, {name}|With love from {name} and {name2}|For {name}, with thanks|\
Congratulations to {name} and {name2}|Welcome home, {name}!|Enjoy the new flat, {name}|For the best {kin} in the world|\
Get well soon, {name}|Thank you for everything, {name}|Merry Christmas from all of us|To {name}, who never gives up""")


def _centimetres(low, high):
    def make(lexicon, rng):
        return f"{rng.randint(low, high)}{rng.choice((' cm', ' cm', 'cm', ' centimetres'))}"
    return make


def _numbers(low, high, unit=""):
    return lambda lexicon, rng: f"{rng.randint(low, high)}{unit}"


def _of(values):
    return lambda lexicon, rng: rng.choice(values)


def _height(lexicon, rng):
    tall = rng.randint(152, 206)
    return rng.choice((f"{tall} cm", f"{tall}cm", f"{tall / 100:.2f} m", f"{tall / 100:.2f}m", f"{tall / 100:.2f} metres",
                       f"{rng.randint(5, 6)} foot {rng.randint(1, 11)}"))


def _model(lexicon, rng):
    roll = rng.random()
    return lexicon.invented_name() if roll < 0.22 else lexicon.first_name() if roll < 0.3 else lexicon.choice(MODELS)


def _city(lexicon, rng):
    return lexicon.invented_name() if rng.random() < 0.25 else lexicon.choice(CITIES)


def _euros(lexicon, rng):
    amount = rng.choice((rng.randint(5, 90) * 10, rng.randint(60, 990)))
    return rng.choice((f"{amount} euros", f"{amount} euros", f"€{amount}", f"{amount} EUR"))


MAKERS = {
    "mn": _model, "nn": _model, "height": _height, "cm": _centimetres(40, 240), "cmdoor": _centimetres(60, 110),
    "cmceil": _centimetres(185, 260), "cmseat": _centimetres(44, 75), "cmpot": _centimetres(9, 45), "cmsill": _centimetres(12, 60),
    "few": lambda lexicon, rng: rng.choice(SMALL_NUMBERS) if rng.random() < 0.6 else str(rng.randint(3, 24)),
    "age": _numbers(18, 93), "oldage": _numbers(68, 97),
    "kg": _numbers(48, 148, " kg"), "dogkg": _numbers(4, 48, " kg"), "catkg": _numbers(3, 9, " kg"),
    "months": _numbers(5, 23, " months"), "catage": _numbers(2, 15), "kidage": _numbers(2, 9), "schoolage": _numbers(6, 12),
    "kidcm": _numbers(84, 135, " cm"), "floor": _of(_split("second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|top")),
    "shoe": _numbers(36, 46), "size": _of(("S", "M", "L", "XL")), "inch": _numbers(13, 17), "year": _numbers(2009, 2023),
    "sqm": lambda lexicon, rng: f"{rng.randint(6, 68)}{rng.choice((' square metres', ' m²', ' sqm', ' square metres'))}",
    "metres": _numbers(2, 11, " metres"), "bulk": _numbers(12, 90), "temp": _numbers(150, 280), "branch": _numbers(3, 7),
    "lim": _numbers(15, 50), "budget3": _numbers(22, 30), "budget4": _numbers(33, 70), "small": _numbers(9, 21), "card": _numbers(10, 200),
    "num": lambda lexicon, rng: f"{rng.randint(2, 99) * 10}{rng.choice(('', '', 'X', 'S', ' Plus'))}",
    "colour": _of(COLOURS), "room": _of(ROOMS), "stain": _of(STAINS), "breed": _of(BREEDS), "pet": _of(PETS), "plantx": _of(PLANTS_AT_HOME),
    "friend": _of(_split("neighbour|colleague|friend|flatmate|cousin")), "euros": _euros, "title": _of(("Mr",)),
    "kinf": _of(_split("mum|mother|sister|aunt|grandmother|wife|mother-in-law|godmother|gran")),
    "kinm": _of(_split("dad|father|brother|uncle|grandfather|husband|father-in-law|boss|godfather|boyfriend")),
    "a_job": _of(_split("""an engineer|a nurse|a teacher|a plumber|a fireman|a joiner|an electrician|a judge|a vet|a baker|a bus driver|\
a tailor|a librarian|an accountant|a gardener|a midwife|a locksmith|a surveyor|a pilot|a cook""")),
    "oday": _of(list(ARRIVAL)), "city": _city,
}
for _name in "name person company order phone day month date last".split():
    MAKERS[_name] = None
METHODS = {"name": "first_name", "order": "order_number", "last": "last_name"}
OWN = {"kg3": "dogkg", "age3": "catage", "age4": "kidage", "age2": "schoolage", "cm3": "kidcm", "kin2": "friend"}


def _known(line):
    name, *parts = [part.strip() for part in line.split(" ; ")]
    asks = [[parse(half.strip()) for half in part.split(" > ")] for part in parts[2:]]
    assert name in PRICES and len(asks) == 2, line
    return name, (_split(parts[0], ","), parts[1], asks)


KNOWN = dict(_known(line) for line in _lines(_KNOWN))
WHO = [[part.strip() for part in line.split("|")] for line in _lines(_WHO)]
WHO = [(who, pronoun, likes, [name for name in _split(things, ",") if name not in OUT_OF_STOCK]) for who, pronoun, likes, things in WHO]
POOLS = {
    "*all": list(KNOWN), "*known": [name for name in KNOWN if name not in PLURAL], "*out": list(OUT_OF_STOCK),
    "*instock": [name for name in KNOWN if name not in PLURAL and name not in OUT_OF_STOCK],
    "*device": [name for name in GROUPS["electric"] if name in KNOWN and name not in PLURAL],
    "*gift": [name for name in GROUPS["gift"] if name in KNOWN and name not in PLURAL and name not in OUT_OF_STOCK],
}


def _groups(text):
    """The "= name" blocks of a text, each as its name and its lines."""
    blocks = []
    for line in _lines(text):
        if line.startswith("= "):
            blocks.append((line[2:], []))
        else:
            blocks[-1][1].append(line)
    return blocks


PLAIN = {name: [parse(line) for line in lines] for name, lines in _groups(_PLAIN)}


class Turn:
    """What the customer may say and how it is answered: pairs of a tag and a tree; `recall` if told values are given back."""

    def __init__(self):
        self.users, self.answers, self.recall = [], [], False

    def add(self, line):
        mark = ">>" if line.startswith(">>") else line[0]
        tag = line[len(mark)] if line[len(mark)].isdigit() else ""
        (self.users if mark == "<" else self.answers).append((tag, parse(line[len(mark) + len(tag):].strip())))
        self.recall = self.recall or mark == ">>"


def _turns(lines):
    """Turns, and lists of turns for exchanges to take from."""
    steps, pool, turn = [], None, None
    for line in lines:
        if line == "~":
            pool, turn = [], None
            steps.append(pool)
        elif line == ".":
            pool = turn = None
        elif line[0] == "@":
            steps.append(SHARED[line[1:]])
            turn = None
        else:
            if line[0] == "<" and (turn is None or turn.answers):
                turn = Turn()
                (steps if pool is None else pool).append(turn)
            turn.add(line)
    return steps


class Unit:
    """One conversation, and the slots of its own: name to a list of values, "a/b" to rows of values."""

    def __init__(self, name, lines):
        self.name, self.slots, self.gifts, self.manner = name, [], 0, ""
        for line in lines:
            if line[0] == "!":
                key, values = line[1:].split(":", 1)
                key = key.strip()
                if key == "gift":
                    self.gifts, self.manner = int(values.split()[0]), values
                    continue
                found = POOLS.get(values.strip())
                if not found:
                    # Rows may hold commas: a row starts where a slash is.
                    found = _rows(values, key.count("/")) if "/" in key else _split(values, ",")
                self.slots.append((key, found))
        self.steps = _turns([line for line in lines if line[0] != "!"])


def _rows(values, slashes):
    rows = []
    for part in _split(values, ","):
        if part.count("/") == slashes:
            rows.append(part)
        else:
            rows[-1] += f", {part}"
    return [row.split("/") for row in rows]


SHARED = {}
for _name, _block in _groups(_SHARED):
    SHARED[_name] = _turns(_block)
UNITS = [Unit(name, lines) for name, lines in _groups(_UNITS)]

OPENERS = parse_lines("""
[Hi|Hello|Hey|Hi there|Hello there]!
Good [morning|afternoon|evening].
[Dear team|Hi all|Hello Alder Lane],
[Excuse me|Sorry to bother you|A question|One question|Quick question]:
[Bonjour|Salut|Hallo|Guten Tag|Hola|Buenas|Moin|Servus|Bonsoir|Ciao]!
""")
ENDS = parse_lines("[ Thanks!| Thanks| Thank you.| Please.| Ta| :)| Merci!| Danke!| Gracias!| Cheers| Many thanks in advance.]")
GOODBYES = [[parse(half) for half in line.split(" > ")] for line in _lines("""
[Thanks|Thank you|Great, thanks|OK thanks|Cheers][, bye|, that's all|, that was all I needed|!|.] > [You're welcome|My pleasure|Gladly][!|.]
[Perfect|Wonderful|Good to know|Fine][.|, thanks.] > [Happy to help|Glad I could help][!|.] [Have a nice day.|]
[OK|ok|Alright], I'll [think about it|sleep on it|ask at home first]. > [Of course|Sure], take your time.
[Well, that didn't help much|You weren't much help]. > I'm sorry about that. help@alderlane.example can do more.
[Merci|Danke|Gracias], [bye|au revoir|tschüss|adiós]! > [Goodbye|Bye], and have a nice day!
""")]
STYLES = parse_lines("""
You are {bot}, [a|the] [friendly|cheerful|calm|polite|patient|warm] assistant[ of Alder Lane| in a shop| of a web shop|].
You are {bot}. [Be brief.|Use short sentences.|Answer in a warm tone.|Keep it simple.|Stay polite, whatever happens.|]
Your name is {bot}.
[Answer|Reply|Write] in [a friendly|a calm|a polite|a warm|an easy] tone.
[Keep answers short|Short answers, please|One or two sentences per answer|Be brief and kind|Use plain English].
[Use simple words|Write simply], [the customers are in a hurry|many customers do not know much English|people read this on small screens].
You are {bot} and work for Alder Lane. [Never be rude.|Speak plainly.|Be helpful and honest.|Admit it if you don't know something.]
[You help|Help] the customers of a shop for home and garden. [Be honest|Be kind|Be brief].
You chat with customers. [Your name is {bot}.|Call yourself {bot}.|They call you {bot}.] [Be friendly.|]
""")
WHO_ARE_YOU = parse_lines("""
[What's your name|What are you called|Who am I talking to|And you are|Who is this]?
[By the way|Sorry], what's your name?
""")
I_AM = parse_lines("[I'm|I am|My name is] {bot}.|{bot}.|I'm {bot}, [happy to help|at your service].")


class Values(dict):
    """The values of one conversation, drawn when a sentence needs them."""

    def __init__(self, rng, unseen):
        super().__init__()
        self.rng, self.lexicon, self.used, self.plain = rng, Lexicon(rng, unseen), [], {}

    def __missing__(self, key):
        value = self._make(key)
        if key not in PLAIN:
            self[key] = value
        return value

    def __getitem__(self, key):
        value = super().__getitem__(key) if key in self else self.__missing__(key)
        self.used.append((key, value))
        return value

    def say(self, tree):
        return speak(self.rng, tree).format_map(self)

    def _make(self, key):
        if key in PLAIN:
            return self._plain(key)
        if key[0].isupper():
            return capital(self[key[0].lower() + key[1:]])
        if key == "m":
            return f"{self['mn']} {self['mt']}"
        if key == "letter":
            return self["mn"][0]
        if key in ("kin", "he", "him", "his"):
            word, sex = self.rng.choice(_KIN).rsplit(" ", 1)
            self.update(zip(("kin", "he", "him", "his"), (word, *(("he", "him", "his") if sex == "h" else ("she", "her", "her")))))
            return self[key]
        if key == "wish":
            return self.rng.choice(WISHES).format_map(self) if self.rng.random() < 0.7 else self.lexicon.phrase()
        if key == "he3":
            return "who"
        if key == "open_day":
            return ("Sorry, the store is closed on Sundays." if self["day"] == "Sunday" else
                    "Then you can come between 10 am and 6 pm, at 12 Alder Lane in Brookford.")
        if key in ("eta1", "eta2"):
            return ARRIVAL[self["oday"]][key == "eta2"]
        if key == "pbudget":
            return str(PRICES[self["p"]] + self.rng.randint(1, 20))
        if key.startswith("cheaper"):
            return self._cheaper(key, "p", "q")
        if key == "gcheaper":
            return self._cheaper("cheaper_say", "g1", "g2")
        prefix, _, rest = key.partition("_")
        if rest and prefix in self and self[prefix] in PRICES:
            return self._product(prefix, self[prefix], rest)
        return self._drawn(key)

    def _plain(self, key):
        """One of the plain answers, none of them twice in a conversation."""
        trees = self.plain.setdefault(key, [])
        if not trees:
            trees += PLAIN[key]
            self.rng.shuffle(trees)
        return speak(self.rng, trees.pop()).format_map(self)

    def _drawn(self, key):
        """A value of a kind; "colour2" is another one than "colour"."""
        kind = OWN.get(key) or (key if key in MAKERS else key.rstrip("0123456789"))
        before = {value for name, value in self.items() if name.rstrip("0123456789") == kind or OWN.get(name) == kind}
        make = MAKERS[kind]
        for attempt in range(200):
            value = make(self.lexicon, self.rng) if make else getattr(self.lexicon, METHODS.get(kind, kind))()
            if value not in before and (attempt > 60 or make is None or is_unseen(value) == self.lexicon.unseen):
                break
        return value

    def _cheaper(self, key, one, two):
        first, second = self[one], self[two]
        cheaper = min(first, second, key=PRICES.get)
        cost = "cost" if cheaper in PLURAL else "costs"
        deliver = ("Yes, as it costs 40 euros or more." if PRICES[cheaper] >= 40 else "No, delivery is 5 euros; it is free from 40 euros.")
        more = second if cheaper == first else first
        says = (f"The {cheaper}, at {PRICES[cheaper]} euros.", f"The {cheaper} {cost} less: {PRICES[cheaper]} euros.",
                f"The {cheaper} for {PRICES[cheaper]} euros; the {more} {'cost' if more in PLURAL else 'costs'} {PRICES[more]} euros.")
        return {"cheaper": cheaper, "cheaper_price": f"{PRICES[cheaper]} euros", "cheaper_say": self.rng.choice(says),
                "cheaper_deliv": deliver}[key]

    def _product(self, prefix, name, rest):
        slots, pick = PRODUCT_SLOTS[name], self.rng.choice
        many, price = name in PLURAL, slots["price"]
        it, is_ = slots["it"], slots["is"]
        if rest in slots:
            return slots[rest]
        if rest == "min":
            return slots["minutes"]
        if rest == "deliv":
            return pick((f"For the {name}, {slots['delivery']}.", f"Delivery of the {name} is {slots['parcel']}.",
                         f"{capital(slots['delivery'])} for {slots['them']}."))
        if rest == "stock":
            if name in OUT_OF_STOCK:
                return pick((f"Sorry, the {name} {is_} sold out just now.", f"The {name} {is_} out of stock at the moment, sorry."))
            return pick((f"Yes, the {name} {is_} in stock.", f"Yes, {it} {is_} in stock.", f"Yes, you can order the {name} now."))
        if rest == "pricesay":
            return pick((f"{capital(it)} {slots['costs']} {price}.", f"The price is {price}.", f"{capital(it)} {is_} {price}."))
        if rest == "mean":
            return pick((f"You mean the {name}, I think.", f"That sounds like the {name}.", f"That is what we call the {name}."))
        if rest == "other":
            return pick(("I only know this one, sorry.", f"No, we only have the one for {price}.", "I don't find another one in my list."))
        if rest == "weight":
            return {"stroller": "It weighs 9 kg.", "leaf rake": "I don't know exactly, but it is very light."}.get(name) or self["safe"]
        if rest == "sold":
            return f"{capital(it)} {is_} sold"
        if rest == "offer":
            # The bare name of several things is not to begin a sentence, so that it can be given back as it stands.
            return pick((f"How about {slots['ap']}? {capital(it)} {is_} {slots['feature']}, for {price}.",
                         f"Maybe {slots['ap']}, for {price}? {capital(it)} {is_} {slots['feature']}.",
                         f"{capital(slots['ap'])} would suit {self['her']}, for {price}.",
                         f"{capital(slots['ap'])} for {price} would be nice.")[:2 if many else 4])
        if rest == "then":
            return pick((f"Then how about {slots['ap']}, for {price}?", f"Or {slots['ap']}? {capital(it)} {slots['costs']} {price}.",
                         f"Then maybe {slots['ap']}, for {price}.", f"What about {slots['ap']} for {price}?",
                         f"Then I'd say {slots['ap']}: {it} {is_} {slots['feature']}, for {price}."))
        names, description, asks = KNOWN[name]
        if rest in ("col", "col1"):
            word = self.setdefault(f"{prefix}_called", pick(names))
            return word if rest == "col" else _with_article(word)
        if rest in ("desc", "desc1"):
            return description if rest == "desc" else _with_article(description)
        # Two questions about it, in any order.
        order = self.setdefault(f"{prefix}_order", pick(((0, 1), (1, 0))))
        ask, answer = asks[order["2" in rest]]
        if rest.startswith("ask"):
            text = speak(self.rng, ask)
            return text[0].lower() + text[1:] if rest.endswith("low") else text
        assert rest in ("ans", "ans2"), rest
        return speak(self.rng, answer)


def _with_article(words):
    head = words.split(" for ")[0].split(" of ")[0].split(" to ")[0].split(" that ")[0].split(" with ")[0].split(" from ")[0].split(",")[0]
    if head.endswith("s") and not head.endswith("ss") or head.split()[0] in ("things", "stuff", "open", "wooden"):
        return words
    return f"{'an' if words[0] in 'aeio' else 'a'} {words}"


def _fill_slots(rng, unit, values):
    """Draws the slots of the unit's own: different products with different prices."""
    for key, found in unit.slots:
        if "/" in key:
            values.update(zip(key.split("/"), rng.choice(found)))
        elif key == "m":
            values["mt"] = rng.choice(found)
        else:
            others = [PRICES[value] for name, value in values.items() if value in PRICES]
            for _ in range(50):
                value = rng.choice(found)
                if PRICES.get(value) not in others or value not in PRICES:
                    break
            values[key] = value
    if "p" in values and values["p"] in PRICES:
        for key in ("q", "r"):
            taken = [PRICES[values[name]] for name in ("p", "q", "r") if name in values and name != key]
            while key not in values or PRICES[values[key]] in taken:
                values[key] = rng.choice(POOLS["*known"])


def _fill_gift(rng, unit, values):
    """Who gets something, and what there is for them within the budget."""
    while True:
        who, pronoun, likes, things = rng.choice(WHO)
        limit = rng.choice((20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 100, 120)[:4 if "little" in unit.manner else 12])
        fit = [name for name in things if PRICES[name] <= limit]
        if len(fit) >= unit.gifts and not ("one" in unit.manner and pronoun == "they"):
            break
    chosen = rng.sample(fit, unit.gifts)
    if "falling" in unit.manner:
        chosen.sort(key=PRICES.get, reverse=True)
    many = pronoun == "they"
    word = who.split()[-1]
    years = (5, 12) if word in ("nephew", "niece", "godson", "girl", "daughter", "son") else (
        66, 92) if "grand" in word or word in ("professor", "mother", "dad") else (27, 64)
    values["age"] = str(rng.randint(*years))
    her = {"she": "her", "he": "him", "they": "them"}[pronoun]
    values.update({f"g{index + 1}": name for index, name in enumerate(chosen)})
    values.update({
        "w": who, "w_has": f"{who} {'have' if many else 'has'}", "w_is": f"{who} {'are' if many else 'is'}", "she": pronoun, "her": her,
        "likes": likes, "likes2": likes, "gb": f"{limit} {'euros' if rng.random() < 0.8 else 'EUR'}",
        "someone": "people" if many else "someone",
        "upto": rng.choice(("up to", "about", "at most", "maximum", "not more than")), "she_has": f"{pronoun} {'have' if many else 'has'}",
        "she_does": f"{pronoun} {'do' if many else 'does'}n't", "she_needs": f"{pronoun} {'need' if many else 'needs'}",
        "does_she": f"{'do' if many else 'does'} {pronoun}", "is_she": f"{'are' if many else 'is'} {pronoun}"})


class Conversation:
    def __init__(self, rng, unit, unseen):
        self.rng, self.unit, self.values = rng, unit, Values(rng, unseen)
        self.messages, self.check = [], None
        self.sloppy = rng.random() < 0.45
        if unit.gifts:
            _fill_gift(rng, unit, self.values)
        _fill_slots(rng, unit, self.values)

    def exchange(self, user, answer, check=None):
        user = user.strip()
        if self.sloppy:
            # Also as they stand in brackets, with a genitive or in the plural.
            told = [value for value in self.values.values() if isinstance(value, str)]
            user = casual(self.rng, user, [form for value in told for form in (value, f"({value})", f"{value}'s", f"{value}s")])
        self.messages += [{"role": "user", "content": user}, {"role": "assistant", "content": answer}]
        self.check = check

    def told(self, value):
        return any(value.lower() in message["content"].lower() for message in self.messages if message["role"] != "system")

    def take(self, turn, first=False):
        """One exchange; False if it would ask for something that was not told."""
        rng, values = self.rng, self.values
        tag, tree = rng.choice(turn.users)
        if turn.recall:
            tags = [own for own, answer in turn.answers if self._is_told(answer)]
            fitting = [pair for pair in turn.users if pair[0] in tags]
            if not fitting:
                if rng.random() < 0.65 or any("the order" in str(answer) for _, answer in turn.answers):
                    return False
                self.exchange(values.say(tree), capital(values["untold"]))
                return True
            tag, tree = rng.choice(fitting)
        user = values.say(tree)
        if first and rng.random() < 0.3 and user.split()[0].strip("!.,") not in GREETINGS:
            opener = values.say(rng.choice(OPENERS))
            user = f"{opener} {user if opener[-1] in '!.:' or user[0] == 'I' else user[0].lower() + user[1:]}"
        elif rng.random() < 0.05 and user[-1] in "?.!":
            user += speak(rng, rng.choice(ENDS))
        answers = [answer for own, answer in turn.answers if own == tag and (not turn.recall or self._is_told(answer))]
        values.used = []
        answer = capital(values.say(rng.choice(answers)).strip())
        used = [value for key, value in values.used if key not in PLAIN and key.partition("_")[2] in ("", "price", "min")]
        shown = [value for value in used if value in answer]
        self.exchange(user, answer, {"contains": list(dict.fromkeys(shown))} if turn.recall and shown else None)
        return True

    def _is_told(self, tree):
        """Whether the values of an answer occur in what was said; all alternatives of a recalling answer have the same ones."""
        keys = [part.split("}")[0] for part in speak(self.rng, tree).split("{")[1:]]
        return all(self.told(self.values[key]) for key in keys if key not in PLAIN)

    def system(self):
        rng, roll = self.rng, self.rng.random()
        if roll < 0.42:
            return None
        if roll < 0.66:
            return speak(rng, rng.choice(SYSTEM))
        if roll < 0.74:
            return speak(rng, rng.choice(PLAIN_SYSTEM))
        self.values["bot"] = self.values.lexicon.first_name()
        return self.values.say(rng.choice(STYLES)).strip()


GREETINGS = set(_split("""Hi|Hello|Hey|Bonjour|Salut|Bonsoir|Hallo|Guten|Moin|Hola|Sorry|Me|Parlez-vous|Sprechen|¿Habla|good|Good|hi|And|\
Emergency|sorry|Quick|First|Twins|Purchasing|hello"""))


def _steps(rng, unit):
    """The turns of one run: of exchangeable ones some, in any order."""
    for step in unit.steps:
        if isinstance(step, list):
            yield from rng.sample(step, min(len(step), rng.choice((0, 1, 1, 1, 2, 2, 3))))
        else:
            yield step


def _talk(rng, unit, unseen):
    talk = Conversation(rng, unit, unseen)
    system = talk.system()
    if system:
        talk.messages.append({"role": "system", "content": system})
    named = "bot" in talk.values and talk.values["bot"] in system and rng.random() < 0.15
    last = rng.randint(2, 8) if rng.random() < 0.3 else 99
    count = 0
    for turn in _steps(rng, unit):
        count += talk.take(turn, first=count == 0)
        if named and count == 2:
            talk.exchange(talk.values.say(rng.choice(WHO_ARE_YOU)), talk.values.say(rng.choice(I_AM)), {"contains": [talk.values["bot"]]})
            named = False
        if count >= last:
            break
    if rng.random() < 0.1:
        user, answer = rng.choice(GOODBYES)
        talk.exchange(speak(rng, user), capital(speak(rng, answer).strip()))
    sample = {"messages": talk.messages}
    if talk.check:
        sample["check"] = talk.check
    return sample


def unlisted(rng, unseen=False):
    """About a model that is not in the list."""
    return _talk(rng, rng.choice(UNLISTED), unseen)


def listed(rng, unseen=False):
    """About products of the shop."""
    return _talk(rng, rng.choice(LISTED), unseen)


def presents(rng, unseen=False):
    """Looking for a present."""
    return _talk(rng, rng.choice(PRESENTS), unseen)


PRESENTS = [unit for unit in UNITS if unit.gifts]
UNLISTED = [unit for unit in UNITS if not unit.gifts and any(key == "m" for key, _ in unit.slots)]
LISTED = [unit for unit in UNITS if unit not in PRESENTS and unit not in UNLISTED]

KINDS = {"unlisted": (unlisted, 5.5), "listed": (listed, 3.0), "presents": (presents, 1.8)}

if __name__ == "__main__":
    from samples import show

    show(KINDS)
