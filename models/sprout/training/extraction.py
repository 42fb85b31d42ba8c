"""JSON extraction: a text, a schema and the JSON object that the text fills it with.

_FIELDS describes what can be asked for: the names that a field goes by, how a schema describes it, how its values are made, and the
sentences that state it, in several voices (see _read_fields). _JOINT has the sentences that state several fields at once, _DECOYS
sentences with values that nobody asks for, _SCENES which fields occur together. The schema takes the shape of a JSON schema, an
example object, a list of names, a list of descriptions, prose or a typed skeleton; it comes in the system or the user message, before
or after the text. Strings are copied as they stand in the text, without an article or a possessive; what the text does not say is null.

_SCENES_OPEN are texts about the rest of the world (clinics, workshops, classified ads, radio messages, minutes, chats...), each with its
fields, their names and the sentences that state them; anything() gives values of everyday life under their names.
"""

import json

from lexicon import DAYS, MONTHS, PRODUCTS, STREET_KINDS, STREETS, Lexicon, casual
from samples import show
from tables import table
from wording import capital, parse, parse_lines, speak
from words import ADJECTIVES, NOUNS, PLACES


def _words(text):
    return [word.strip() for word in text.replace("\n", "|").split("|") if word.strip()]


# Values

_GOODS = PRODUCTS + _words("""garden table|garden chair|bar stool|dining table|coffee table|sofa|armchair|bed frame|wardrobe|dresser|bench
hammock|parasol|sun lounger|fire pit|gas grill|picnic basket|cool box|doormat|rug|curtain rod|throw blanket|cushion|mattress|nightstand
shoe rack|coat rack|umbrella stand|storage box|shelf unit|filing cabinet|television|soundbar|game console|controller|smart watch
fitness tracker|camera lens|tripod|memory card|hard drive|graphics card|laptop|docking station|microphone|record player|turntable|radio
dishwasher|fridge|freezer|microwave|rice cooker|food processor|stand mixer|juicer|waffle maker|air fryer|slow cooker|wine rack|salad bowl
mug|teapot|thermos|casserole dish|baking tray|rolling pin|spice rack|bread knife|winter coat|denim jacket|linen shirt|evening dress
rain boots|sneakers|tights|swimsuit|cap|raincoat|cardigan|hoodie|jeans|pyjamas|slippers|ski jacket|bow tie|handbag|umbrella|sunglasses
silver necklace|earrings|perfume|shampoo|sunscreen|hand cream|vitamin tablets|dog leash|cat litter|aquarium pump|bird cage|hamster wheel
jigsaw|model train|doll house|scooter|skateboard|tricycle|trampoline|swing set|football|tennis racket|golf bag|kayak|surfboard|fishing rod
climbing rope|ski goggles|rowing machine|exercise bike|hand drill|circular saw|hammer|spirit level|paint brush|ladder|extension cord
work lamp|pressure washer|lawn mower|hedge trimmer|leaf blower|chainsaw|snow shovel|garden hose|sprinkler|greenhouse|flower pot|\
lavender plant
lemon tree|rose bush|olive oil|green tea|dark chocolate|coffee beans|honey jar|birthday cake|fruit basket|cheese platter|concert ticket
gift card|photo book|calendar|magazine subscription|cookbook|travel guide|dictionary|sewing machine|knitting needles|easel|guitar|violin bow
digital piano|drum kit|music stand""")
_SERIES = _words("""Fjord|Aspen|Nordlys|Luna|Terra|Halden|Savanna|Vega|Orion|Cascade|Marlow|Bergen|Tundra|Solis|Mistral|Kodiak|Riviera|Ember
Juno|Atlas|Willow|Brisa|Toledo|Sierra|Nimbus|Pico|Maxi|Classic|Urban|Haven|Linnea|Otto|Karo|Delta|Polaris|Zenit|Basalt|Cobra|Heron|Lagoon
Tivoli|Verona|Oslo|Bali|Sahara|Yukon|Everest|Amalfi|Cosmo|Pixel|Boreal|Saga|Ronda|Mira|Skagen|Dune|Fresco|Cirrus|Quanta|Vento""")
_GRADES = _words("Pro|Plus|XL|Mini|Lite|Max|2|3|Go|Air|One|S|200|500|Duo|Eco|Ultra|Neo")
_COLORS = _words("""red|blue|green|black|white|grey|navy blue|dark green|light blue|beige|brown|yellow|orange|purple|pink|turquoise|teal
burgundy|olive|cream|silver|gold|charcoal|mustard|lavender|rust|mint green|sand|anthracite|copper|ivory|coral|sky blue|cherry red|walnut""")
_SIZES = _words("XS|S|M|L|XL|XXL|36|37|38|39|40|41|42|43|44|45|small|medium|large|extra large|140x200|160 x 230 cm|60 cm|80 cm|one size|"
    "UK 9|12")
_BRANDS = _words("""Norvik|Tallo|Brenner|Halmark|Sundby|Velora|Kestrel|Ottoman & Lane|Pinewell|Grohmann|Lumora|Castell|Vireo|Hagen|Mirabel
Tecton|Alpenrose|Solvik|Bramley|Zanotti|Hartwell|Dorn|Ravenna|Quickstep|Bluewater|Edelhof|Kamino|Nordwand|Fenwick|Silvano""")
_CARRIERS = _words("""SwiftParcel|Northpost|Bluebird Express|ParcelHub|QuickShip|Royal Courier|GreenWheels|Packline|FastTrack Delivery|\
Orbit Freight
HomeRun|Citybox|Velopost|Eagle Express|DropLine|Express One|Postline""")
_PAYMENTS = _words("""credit card|debit card|PayPal|bank transfer|Apple Pay|Google Pay|gift card|cash|invoice|direct debit|Klarna|cheque
cash on delivery|store credit""")
_COUNTRIES = _words("""Germany|France|Spain|Italy|Austria|Sweden|Norway|Denmark|Ireland|Canada|Japan|Poland|Portugal|Greece|Belgium
Switzerland|Finland|Australia|Brazil|India|Mexico|Kenya|Chile|Hungary|Iceland|Croatia|Vietnam|the Netherlands|New Zealand|South Africa""")
_LANGUAGES = _words("""English|German|French|Spanish|Italian|Portuguese|Dutch|Swedish|Norwegian|Danish|Polish|Turkish|Arabic|Hindi|Mandarin
Japanese|Korean|Greek|Czech|Finnish|Hungarian|Romanian|Ukrainian|Swahili""")
_NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_PARTS = _words("""lid|handle|zip|strap|hinge|screen|power button|charging port|left speaker|battery|base|back leg|front panel|drawer|seat
cover|hose connector|nozzle|blade|switch|cable|plug|wheel|brake|frame|glass|lens|sole|collar|sleeve|seam|lining|buckle|clasp|spout|filter
heating plate|remote|display|keypad|stand|armrest|shelf|lock|pump|fan|motor|valve|rim|stitching|bottom tray|top shelf""")
_FAULTS = _words("""is broken|is cracked|came off|is missing|is bent|does not close|is loose|snapped off|is scratched|leaks|is dented|jams
fell off after two days|arrived broken|does not fit|makes a grinding noise|is stained|is crooked|keeps slipping|will not turn|rattles
broke on the first day|is torn|has a hole in it|has rust on it|gets too hot|is chipped|came apart|wobbles""")
_FAULTY = _words("broken|cracked|missing|bent|loose|scratched|leaking|dented|stained|torn|chipped|faulty|rusty|damaged|wobbly|crooked|"
    "stuck")
_TROUBLE_CLAUSES = _words("""it does not turn on|it arrived damaged|the box was empty|the parcel never arrived|one piece is missing|\
it smells of burnt plastic
it leaks everywhere|the wrong item was in the box|the color is wrong|the instructions are missing|it stopped working after a week
it is much smaller than shown|two screws are missing|it makes a loud noise|it will not charge|the paint is peeling|it came in the wrong size
the fabric is torn|the delivery is five days late|the package was left in the rain|it tips over|it switches itself off
the discount was not applied|half of the order is missing|the seal was broken|the tracking has not moved for a week|it runs very hot
the holes do not line up|it lost its shape in the wash|the plants were dried out|the date on the ticket is wrong|it was charged twice
the cake was crushed|the milk was sour|the tickets were never sent|the wifi does not work|the heating is off|the tap drips""")
_TROUBLE_NOUNS = _words("""a missing part|a wrong item|a late delivery|a double charge|a strange smell|a dead battery|water damage|\
a loose cable|a torn cover|a cold room
a missing invoice|a lost parcel|an empty box|a scratched surface|a noisy motor|a missing refund|rust spots|a flat tire|wrong measurements|\
a blank screen
a wrong delivery address|a failed payment|mould on the fabric|a blown fuse|a missing manual|dead plants|a leaking pipe|a blocked drain""")
_REASONS_SHORT = _words("""too small|too large|wrong color|wrong size|damaged in transit|ordered by mistake|no longer needed|\
arrived too late|poor quality
found it cheaper elsewhere|not as described|missing parts|duplicate order|defective|unwanted gift|does not fit the room|too heavy
changed my mind|uncomfortable|too noisy|wrong model|incompatible|bad smell|quality not as expected|moving abroad|schedule conflict""")
_REASONS_CLAUSE = _words("""it is too small|it is too big|the color looks different|it does not fit|I ordered it by mistake|\
I no longer need it
it came too late|I found it cheaper elsewhere|the quality is poor|I already have one|it was a gift and I don't like it|\
I ordered two by accident
it is too heavy|it is too loud|the material feels cheap|it does not match the description|we are moving|my plans have changed
the sleeves are too long|it does not go with my sofa|my landlord does not allow it|the fabric itches|I got a better offer
it is not compatible with my phone|the sizing runs small|the shape is odd|the meeting was moved|I am ill""")


class World:
    """The values of one text, made when a sentence first needs them."""

    def __init__(self, rng, unseen):
        self.rng = rng
        self.lex = Lexicon(rng, unseen)
        self.values = {}
        self.mood = rng.choice(["positive", "positive", "negative", "neutral"])

    def say(self, slot):
        """What stands in a sentence for "field", "field.form", or "~maker" or "~maker.form" for a value that is no field's."""
        name, _, form = slot.partition(".")
        if name[0] == "~":
            return _MAKERS[name[1:]](self, form)[0]
        if name not in self.values:
            shown, text, value = _BY_NAME[name].make(self, form)
            self.values[name] = text, value
            return shown
        return self.values[name][0]


def fill(world, sentence):
    """`sentence` with the values of `world` in its slots."""
    head, *parts = sentence.split("{")
    out = [head]
    for part in parts:
        slot, rest = part.split("}", 1)
        text = world.say(slot)
        if text in ("1", "one"):
            rest = _singular(rest)
        out += [text, rest[1:] if text[-1:] == "." and rest[:1] == "." else rest]
    return "".join(out)


def _singular(rest):
    """What follows a number, after "one"."""
    for many, single in ((" stars", " star"), (" years", " year"), (" bags", " bag"), (" bedrooms", " bedroom"), (" rooms", " room"),
                         (" pieces", " piece"), (" suitcases", " suitcase")):
        if rest.startswith(many):
            return single + rest[len(many):]
    return rest


def _plain(text):
    return text, text, text


def _of(values):
    def make(world, form):
        text = world.rng.choice(values)
        return _plain(text)
    make.values = values
    return make


def _an(text):
    return f"an {text}" if text[0].lower() in "aeio" or text[:3] == "umb" else f"a {text}"


_ARTICLES = ("the", "a", "an", "my", "our", "your", "his", "her", "their")


def _bare(shown):
    """A value that stands with an article or a possessive in the text and without in the answer."""
    first, _, rest = shown.partition(" ")
    text = rest if rest and first in _ARTICLES and not shown.startswith(("a few ", "a little ", "a lot ", "a bit ")) else shown
    return shown, text, text


def _bared(make):
    """The values of `make` without their articles."""
    return lambda world, form: _bare(make(world, form)[0])


def _article(values):
    """A noun: form "a" gives it its article, which is no part of the value."""
    def make(world, form):
        text = world.rng.choice(values)
        return (_an(text) if form == "a" else text), text, text
    make.values = values
    return make


def _count(low, high):
    """Numbers in digits or words: form "single" is one, "any" may be one."""
    def make(world, form):
        number = int(low + (high - low + 1) * world.rng.random() ** 1.6)
        if form == "single" or form == "any" and world.rng.random() < 0.2:
            number = 1
        text = _NUMBER_WORDS[number] if number <= 12 and world.rng.random() < 0.5 else str(number)
        return text, text, number
    return make


def _stars(world, form):
    """A rating that goes with the mood."""
    number = world.rng.choice({"positive": (4, 5), "neutral": (3,), "negative": (1, 2)}[world.mood])
    text = _NUMBER_WORDS[number] if world.rng.random() < 0.4 else str(number)
    return text, text, number


def _with_unit(unit, low, high, step=1):
    """Whole numbers with a unit behind, which stays out of a number."""
    def make(world, form):
        number = world.rng.randrange(low, high + 1, step)
        text = f"{number:,} {unit}" if number > 1 else f"{number} {unit.removesuffix('s')}"
        return text, text, number
    return make


def _decimal(unit, low, high):
    """Tenths with a unit behind, which stays out of a number."""
    def make(world, form):
        tenths = int(low * 10 + (high - low) * 10 * world.rng.random() ** 4)
        number = tenths // 10 if tenths % 10 == 0 or world.rng.random() < 0.4 else tenths / 10
        text = f"{number} {unit}"
        return text, text, number
    return make


def _span(world, form):
    """A length of time, such as "two years" or "6 weeks"."""
    rng = world.rng
    number, unit = rng.randint(1, 12), rng.choice(["month", "year", "week"])
    if form == "hours":
        number, unit = rng.choice([(1, "hour"), (2, "hour"), (3, "hour"), (90, "minute"), (45, "minute"), (30, "minute"), (20, "minute"),
            (4, "hour")])
    shown = _NUMBER_WORDS[number] if number <= 12 and rng.random() < 0.4 else str(number)
    return _plain(f"{shown} {unit}{'s' * (number > 1)}")


def _money(most):
    """Amounts: the text with its currency, the number without it; the currency as written is the value of its own field."""
    codes = [("${}", "USD"), ("€{}", "EUR"), ("£{}", "GBP"), ("{} EUR", "EUR"), ("{} euros", "EUR"), ("{} dollars", "USD"),
             ("{} USD", "USD"), ("USD {}", "USD"), ("EUR {}", "EUR"), ("{} pounds", "GBP"), ("{} GBP", "GBP"), ("{} €", "EUR"),
             ("{} CHF", "CHF"), ("CHF {}", "CHF"), ("{} SEK", "SEK"), ("{} kronor", "SEK"), ("{} CAD", "CAD")]
    weights = [5, 4, 4, 4, 4, 3, 1, 1, 1, 2, 1, 1, 1, 0.5, 0.7, 0.5, 0.7]

    def make(world, form):
        amount = world.lex.amount(most)
        shape, code = world.rng.choices(codes, weights)[0]
        text = shape.format(amount)
        number = float(amount.replace(",", ""))
        if not form:
            world.values["currency"] = shape.replace("{}", "").strip(), code
        return text, text, int(number) if number == int(number) else number
    return make


def _person(world, form):
    return _plain(world.lex.person())


def _customer(world, form):
    return _plain(world.lex.person())


def _first_name(world, form):
    return _plain(world.lex.first_name())


def _email(world, form):
    name = world.values.get("name") or world.values.get("candidate")
    return _plain(world.lex.email(name[0] if name and world.rng.random() < 0.6 else None))


def _code(*shapes):
    """Codes: 9 stands for a digit, A for a capital letter, the rest for itself (a backslash keeps an A or a 9)."""
    def make(world, form):
        pick = world.rng.random

        def draw():
            shape = shapes[int(pick() * len(shapes))]
            out, escaped = [], False
            for c in shape:
                if escaped:
                    out.append(c)
                    escaped = False
                elif c == "\\":
                    escaped = True
                else:
                    out.append(chr(48 + int(pick() * 10)) if c == "9" else "ABCDEFGHJKLMNPQRSTUVWXYZ"[int(pick() * 24)] if c == "A" else c)
            return "".join(out)
        return _plain(world.lex._draw(draw))
    return make


def _date(world, form):
    """A date as written: form "past" or "next" puts "on" before it where it needs one, or takes a day like "last Friday"."""
    rng = world.rng
    kind = rng.random()
    if form and kind < 0.3:
        day = rng.choice(DAYS)
        if form == "past":
            text = rng.choice(["yesterday", f"last {day}", "two weeks ago", "three days ago", "last week", "a month ago", f"last {day}"])
        else:
            text = rng.choice(["tomorrow", f"next {day}", f"this {day}", "next week", f"next {day}", "today", "the day after tomorrow"])
        return _plain(text)
    if kind < 0.75:
        text = world.lex.date()
    else:
        day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2022, 2027)
        name = MONTHS[month - 1]
        text = rng.choice([f"{day:02d}/{month:02d}/{year}", f"{day:02d}.{month:02d}.{year}", f"{rng.choice(DAYS)} {day} {name}",
                           f"{name[:3]} {day}", f"{day} {name[:3]} {year}", f"{rng.choice(DAYS)}", f"{name} {day}{_ordinal(day)}",
                           f"{day}{_ordinal(day)} {name}", f"{day}/{month}/{year % 100}", f"{rng.choice(DAYS)}, {name} {day}"])
    return (f"on {text}" if form else text), text, text


def _ordinal(day):
    return "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def _time(world, form):
    rng = world.rng
    kind = rng.random()
    if kind < 0.75:
        return _plain(world.lex.time())
    hour, minute = rng.randint(1, 12), rng.choice([5, 10, 15, 20, 30, 40, 45, 50])
    return _plain(rng.choice([f"{hour}:{minute:02d} pm", f"{hour}.{minute:02d} am", "noon", f"{hour}pm", f"{hour} o'clock",
                              f"{hour + 11}:{minute:02d}", f"half past {_NUMBER_WORDS[hour]}", f"{hour}:{minute:02d}am"]))


def _product(world, form):
    """A product, sometimes of a named series; "a" with its article, "pl" in the plural, which is then the value."""
    rng = world.rng
    text = rng.choice(_GOODS)
    kind = rng.random()
    if kind < 0.22:
        text = f"{rng.choice(_SERIES)} {text}"
    elif kind < 0.3:
        text = f"{world.lex.invented_name()} {text}"
    elif kind < 0.37:
        text = f"{rng.choice(_SERIES)} {text} {rng.choice(_GRADES)}"
    elif kind < 0.43:
        text = f"{rng.choice(_SERIES)} {rng.choice(_GRADES)}"
    many = text[-1] == "s" and text[-2:] not in ("ss", "as") and text[-4:] not in ("olis", "Eres") and text.split()[-1].islower()
    if form == "pl" and not many:
        last = text[-1]
        if text.split()[-1].islower() and not text.endswith(("luggage", "cream", "mix", "oil", "tea", "litter", "chocolate")):
            if text.endswith("shelf"):
                text = text[:-1] + "ves"
            elif text.endswith("knife"):
                text = text[:-2] + "ves"
            elif last == "y" and text[-2] not in "aeou":
                text = text[:-1] + "ies"
            else:
                text += "es" if last in "sx" or text[-2:] in ("ch", "sh") else "s"
    shown = _an(text) if form == "a" and not many else text
    return shown, text, text


def _issue(world, form):
    """What is wrong: form "c" is a clause ("the lid is cracked"), "n" a noun ("a cracked lid")."""
    rng = world.rng
    kind = rng.random()
    if form == "n":
        shown = _an(f"{rng.choice(_FAULTY)} {rng.choice(_PARTS)}") if kind < 0.6 else rng.choice(_TROUBLE_NOUNS)
        text = shown.split(" ", 1)[1] if shown.startswith(("a ", "an ")) else shown
        return shown, text, text
    else:
        text = f"the {rng.choice(_PARTS)} {rng.choice(_FAULTS)}" if kind < 0.6 else rng.choice(_TROUBLE_CLAUSES)
    return _bare(text)


def _reason(world, form):
    return _bare(world.rng.choice(_REASONS_CLAUSE if form == "c" else _REASONS_SHORT))


def _listed(values, low=2, high=4):
    """Several of `values`, as a list in running text."""
    def make(world, form):
        rng = world.rng
        some = rng.sample(values, rng.randint(low, high))
        bare = [_bare(value)[1] for value in some]
        return _enumerate(rng, some), ", ".join(some), bare
    make.values = values
    return make


def _enumerate(rng, some):
    if len(some) == 1:
        return some[0]
    joiner = ", and " if len(some) > 2 and rng.random() < 0.25 else " and "
    return ", ".join(some[:-1]) + joiner + some[-1]


def _people(world, form):
    some = [world.lex.first_name() if world.rng.random() < 0.6 else world.lex.person() for _ in range(world.rng.randint(2, 4))]
    some = list(dict.fromkeys(some))
    return _enumerate(world.rng, some), ", ".join(some), some


def _goods(world, form):
    some = list(dict.fromkeys(_product(world, "plain")[1] for _ in range(world.rng.randint(2, 4))))
    return _enumerate(world.rng, some), ", ".join(some), some


def _named(kinds, front=""):
    """Proper names such as "Hotel Miravel" or "The Copper Kettle" for hotels, restaurants and so on."""
    def make(world, form):
        rng = world.rng
        root = world.lex.invented_name() if rng.random() < 0.4 else rng.choice(_SERIES)
        kind = rng.choice(kinds)
        return _plain(kind.format(root) if "{}" in kind else f"{root} {kind}")
    return make


def _model(world, form):
    rng = world.rng
    return _plain(world.lex._draw(lambda: rng.choice([
        f"{rng.choice(_SERIES)} {rng.choice(_GRADES)}", f"{rng.choice('ABCDEGHKLMPRSTVX')}{rng.randint(1, 9)}00",
        f"{rng.choice('ABCDEGHKLMPRSTVX')}{rng.choice('ABCDEGHKLMPRSTVX')}-{rng.randint(10, 999)}",
        f"{rng.choice(_SERIES)} {rng.randint(2, 90)}0"])))


def _company(world, form):
    """A company: "Inc." always has its stop, "Ltd" never has one, so that the end of a sentence leaves no doubt."""
    def draw():
        name = world.lex.company()
        return f"{name}." if name.endswith(" Inc") else name.removesuffix(".") if name.endswith(" Ltd.") else name
    return _plain(world.lex._draw(draw))


def _lex(method, *arguments):
    def make(world, form):
        return _plain(getattr(world.lex, method)(*arguments))
    return make


def _user(world, form):
    rng, lex = world.rng, world.lex

    def draw():
        name = rng.choice([lex.first_name, lex.last_name, lex.invented_name])().lower()
        return rng.choice([f"{name}{rng.randint(1, 99)}", f"{name}_{rng.randint(1, 99)}", f"{name}.{lex.last_name().lower()}",
            f"{name[0]}{lex.last_name().lower()}",
                           f"{rng.choice(['green', 'the', 'mr', 'dr', 'old', 'sunny', 'real'])}_{name}",
                               f"{name}-{rng.choice(['garden', 'x', 'home', 'shop'])}"])
    return _plain(lex._draw(draw))


def _school(world, form):
    city = world.lex.city()
    return _bare(world.rng.choice(["{} University", "the University of {}", "{} College", "the Technical University of {}",
        "the {} School of Design"])
                  .format(city))


def _salary(world, form):
    number = world.rng.randint(24, 130) * 1000 + world.rng.choice([0, 0, 500])
    shape = world.rng.choice(["${:,}", "€{:,}", "{:,} euros", "£{:,}", "{} EUR", "{:,} dollars", "{:,} EUR", "CHF {:,}"])
    return shape.format(number), shape.format(number), number


def _car(world, form):
    rng = world.rng
    maker = world.lex.invented_name() if rng.random() < 0.3 else rng.choice(_BRANDS)
    return _plain(f"{maker} {rng.choice(_SERIES)}" if rng.random() < 0.6 else f"{maker} {rng.choice('ABCEGIRSTX')}{rng.randint(1, 9)}")


def _year(world, form):
    number = world.rng.randint(1985, 2026)
    return str(number), str(number), number


def _age(world, form):
    number = world.rng.randint(16, 92)
    return str(number), str(number), number


_MAKERS = {
    "person": _person, "customer": _customer, "first": _first_name, "email": _email, "date": _date, "time": _time, "product": _product,
    "issue": _issue, "reason": _reason, "people": _people, "goods": _goods, "model": _model,
    "phone": _lex("phone"), "order": _lex("order_number"), "company": _company, "city": _lex("city"), "money": _money(2000),
    "cheap": _money(120), "street": _lex("street_address"), "customer number": _code("C-99999", "K99999", "999 9999", "CU999999",
        "99-99999"),
    "color": _of(_COLORS), "size": _of(_SIZES), "brand": _of(_BRANDS), "carrier": _of(_CARRIERS), "payment": _of(_PAYMENTS),
    "few": _count(2, 12), "pieces": _count(2, 20), "tracking": _code("1Z999999999", "AA999999999AA", "9999 9999 9999", "SP99999999",
                                                                    "TRK-999999", "99999999999", "GX-9999-9999"),
    "coupon": _code("S\\AVE99", "WELCOME99", "SUMMER99", "G\\ARDEN99", "AAAA99", "SPRING-9999", "TH\\ANKS99", "A9A9A9", "HOME99"),
    "serial": _code("SN999999", "AA9999999", "99A9999", "SN-9999-AA", "A99-99999", "9999-9999-99"),
    "invoice": _code("INV-99999", "2025-9999", "R99999", "INV9999", "IN-2024-999", "F-99999", "RE999999"),
    "request": _article(_words("""refund|full refund|replacement|repair|exchange|discount|partial refund|new part|spare part|credit note|\
voucher
cancellation|new delivery|price reduction|written apology|call back|new invoice|store credit|technician visit|different size""")),
    "store": _of(_words("""Mill Street store|shop at the station|North Gate branch|Harbor Road store|city center branch|airport shop|\
Elm Square branch
Lakeside outlet|West Park store|branch in the mall|Old Town shop|Riverside store|Castle Street branch|Market Hall shop|\
Queen Street outlet""")),
    "material": _of(_words("""oak|pine|steel|stainless steel|cotton|linen|wool|leather|bamboo|glass|plastic|aluminium|ceramic|terracotta|\
walnut|silk
recycled plastic|cast iron|copper|marble|velvet|polyester|solid beech|brass|rattan|cork|concrete|merino wool""")),
    "shipping": _of(_words("""express delivery|standard shipping|overnight delivery|courier|pickup in store|economy shipping|\
same-day delivery
freight|registered mail|air freight|next-day delivery|priority mail""")),
    "flight": _code("AB999", "LX9999", "QF99", "BZ 999", "KL999", "NW 9999", "SK9999", "AA9999", "A9 999"), "bags": _count(1, 6),
    "airline": _named(["{} Air", "Air {}", "{} Airways", "{} Airlines", "Fly{}", "{}jet", "{} Wings"]),
    "booking": _code("AAAAAA", "A9AA99", "AA9A9A", "BK-99999", "999999", "RES-9999", "AA99AA", "H-999999"),
    "seat": _code("9A", "19A", "29B", "1C", "12F", "2D", "3E", "9C", "9F"),
    "gate": _code("A99", "9", "99", "B9", "C99", "99A", "D9"),
    "cabin": _of(_words("economy|business class|first class|premium economy|economy class|second class|business")),
    "hotel": _named(["Hotel {}", "{} Inn", "The {} Hotel", "{} Lodge", "{} Suites", "Grand Hotel {}", "Pension {}", "{} Resort",
        "{} Guesthouse",
                     "Hotel {} Garden", "Villa {}"]),
    "room": _article(_words("""single room|double room|twin room|family room|suite|junior suite|deluxe double room|room with sea view|\
quiet room
apartment|studio|room with balcony|triple room|king room|bungalow|dorm bed|queen room""")),
    "room number": _code("999", "99", "9999", "A99", "B9", "999B"), "table": _count(1, 40),
    "restaurant": _named(["Trattoria {}", "{} Kitchen", "The {} Grill", "Café {}", "{}'s Table", "Bistro {}", "{} House", "La {}",
        "{} & Thyme",
                          "Little {}", "The {} Room", "Osteria {}", "{} Garden", "Chez {}"]),
    "allergens": _listed(_words("nuts|peanuts|gluten|shellfish|dairy|eggs|soy|fish|sesame|celery|mustard|strawberries|lactose|wheat"), 1,
        3),
    "occasion": _article(_words("""birthday|wedding anniversary|business dinner|wedding|graduation|farewell party|family reunion|baptism
team lunch|retirement party|engagement|baby shower|first date|birthday party|company party|golden wedding""")),
    "software": _named(["{}", "{} Sync", "{} Notes", "{}Desk", "{} Mail", "{} Photo", "{} Cloud", "{}Pay", "{} Studio", "{} Maps",
        "{}Books"]),
    "version": _code("9.9", "9.9.9", "99.9", "2024.9", "9.99.9", "v9.9", "9.9.99", "v9.9.9"),
    "device": _article(_words("""laptop|tablet|desktop computer|smartphone|work laptop|old phone|Windows laptop|e-reader|smart TV|\
Android phone
Linux machine|gaming PC|iPad|iPhone 14|Galaxy tablet|Chromebook|new router|office printer|smart speaker|Pixel 8|MacBook""")),
    "system": _of(_words("Windows 11|Windows 10|macOS 14|macOS Sonoma|Ubuntu 24.04|Android 14|Android 13|iOS 17|iOS 18.1|Linux|ChromeOS|"
        "Debian 12|Fedora 40")),
    "browser": _of(_words("Firefox|Chrome|Safari|Edge|Opera|Brave|Vivaldi")),
    "error": _code("E99", "E-999", "500", "0x99A9", "ERR_99", "404", "F99", "ERR-9999", "X999", "A99", "E9999", "999"),
    "user": _user, "plan": _of(_words("Basic|Pro|Premium|Family|Business|Starter|Team|Enterprise|Free|Plus|Student|Gold|Silver")),
    "topic": _of(_words("""budget review|project kick-off|spring campaign|sales forecast|new website|product launch|team retreat|hiring plan
quarterly report|design review|safety training|garden fair|supplier contract|office move|customer survey|price list|holiday schedule
warehouse plan|marketing strategy|roadmap planning|release plan|press event|onboarding session|sprint review|annual audit""")),
    "meeting room": _bared(_of(_words("""room 204|room 12|the small meeting room|the Oak room|the canteen|the main hall|room B3
the library|conference room A
the blue room|the office on the third floor|the garden house|room 5|the lobby|room 301|the studio|the training center|the boardroom"""))),
    "duration": lambda world, form: _span(world, "hours"),
    "task": _of(_words("""send the report to the client|update the price list|book the train tickets|call the supplier|check the stock
fix the login page|order new chairs|prepare the slides|review the contract|water the plants|write the newsletter|test the new version
pay the open invoice|clean up the database|translate the manual|send out the invitations|count the parcels|repair the printer
plan the team lunch|collect the feedback|print the labels|sign the lease|renew the insurance|pick up the samples|answer the open tickets
draft the press release|compare three offers|back up the server|train the new colleagues|paint the fence""")),
    "project": _named(["{}", "{} 2", "{} North", "Blue {}", "{} Relaunch", "{} Garden"]),
    "position": _of(_words("""gardener|sales assistant|data analyst|software developer|project manager|warehouse worker|truck driver|chef|\
nurse
graphic designer|accountant|electrician|carpenter|store manager|customer service agent|marketing manager|teacher|plumber|receptionist
product designer|florist|truck mechanic|senior engineer|team lead|translator|copywriter|lab technician|baker|web developer|security guard
head of sales|photographer|office manager|buyer|quality inspector""")),
    "skills": _listed(_words("""Python|SQL|Excel|project management|negotiation|welding|photography|copywriting|public speaking|\
bookkeeping|JavaScript
first aid|team leadership|data analysis|customer service|gardening|Photoshop|logistics|time management|teaching|carpentry|cooking|Java
market research|testing|forklift driving|web design|plant care|sales|Rust|Docker|statistics|editing|planning"""), 2, 5),
    "languages": _listed(_LANGUAGES, 1, 4),
    "university": _school, "salary": _salary, "po": _code("PO-9999", "PO99999", "45009999", "P-99-999", "4500 99999"),
    "event": _bared(_named(["the {} Festival", "{} in Concert", "the {} Fair", "the {} Night", "{} Live", "the {} Gala", "the {} Marathon",
        "the {} Show"])),
    "venue": _bared(_named(["the {} Arena", "{} Hall", "the {} Theatre", "{} Park", "the {} Opera House", "{} Stadium", "the {} Club",
        "Castle {}"])),
    "service": _article(_words("""haircut|oil change|tire change|dental check-up|boiler inspection|garden design|window cleaning|massage|\
eye test
car wash|roof repair|pest control visit|piano tuning|carpet cleaning|chimney sweep|bike repair|lawn treatment|tree pruning|passport photo
phone repair|kitchen installation|brake check|dog grooming|tax consultation|moving service|furniture assembly|vaccination|\
heating repair""")),
    "car": _car, "plate": _code("AA 999 AA", "A-AA 9999", "AA99 AAA", "999-AAA", "AAA 999", "A 99999"),
    "mileage": _with_unit("km", 4000, 240000, 500), "year": _year, "area": _with_unit("m²", 18, 320), "minutes": _with_unit("minutes", 5,
        180, 5),
    "age": _age, "postcode": _code("99999", "9999", "AA9 9AA", "99 999", "9999 AA", "A9A 9A9", "99999-9999"), "country": _of(_COUNTRIES),
    "property": _article(_words("flat|house|studio|terraced house|apartment|cottage|loft|garage|office|penthouse|farmhouse|"
        "room in a shared flat")),
    "dish": _of(_words("""pumpkin soup|lentil curry|apple pie|mushroom risotto|tomato salad|fish stew|potato gratin|lemon cake|\
chicken pie|onion tart
vegetable lasagne|carrot cake|pea soup|beef stew|rice pudding|bean chili|cheese omelette|spinach pancakes|plum dumplings|garlic bread|paella
ramen|baked salmon|stuffed peppers|blueberry muffins|noodle salad""")),
    "ingredients": _listed(_words("""flour|eggs|butter|sugar|milk|salt|onions|garlic|tomatoes|rice|lentils|carrots|potatoes|cream|cheese|\
basil|olive oil
lemons|apples|mushrooms|yeast|honey|cinnamon|peas|chicken|ginger|coconut milk|spinach|parsley|beans|walnuts|pumpkin|pepper|\
noodles"""), 2, 6),
    "weight": _decimal("kg", 1, 400), "stars": _stars, "span": _span,
    "pros": _listed(_words("""the soft fabric|the fast delivery|the low price|the sturdy frame|the clear instructions|the long battery life
the friendly service|the nice color|the quiet motor|the large drawer|the sharp picture|the elegant design|the easy assembly|good sound|\
light weight
the smell|great value|solid wood|fresh taste|a comfortable seat|the location|the big breakfast|the view|bright display|the warm light""")),
    "cons": _listed(_words("""the short cable|the slow app|the thin fabric|the high price|the weak battery|the loud fan|the bad manual
the plastic smell|the late delivery|the hard seat|the small screen|the cheap buttons|poor packaging|missing screws|the dull blade|\
uneven edges
the heavy lid|the confusing menu|the strong smell|the narrow sleeves|noise at night|slow support|the cold soup|faint colors|\
the long queue""")),
}


class Field:
    """One thing to ask for; `says` has the sentences that state it by voice, for a choice also by value."""

    def __init__(self, name, group, types, make):
        self.name, self.group, self.types, self.make = name, group, types, make
        self.keys, self.vague, self.abouts, self.says, self.values = [], [], [], {}, []


def _read_fields(text):
    """The fields of a description. A field starts with "= name | group | types | maker"; "keys:" lists its keys and, after a semicolon,
    those that say so little that no other field of the group may be around; "about:" lists descriptions. The other lines are
    sentences, by a first letter: none for what a customer writes, "^" for how a message starts, "$" for how it ends, ">" for a note
    about a customer, "@" for what a business writes to one, "*" for all of these. "value => sentence" states a value of a choice."""
    fields = {}
    for line in text.strip().splitlines():
        line = line.strip()
        if line.startswith("= "):
            name, group, types, maker = [part.strip() for part in line[2:].split("|")]
            field = fields[name] = Field(name, group, types.split(), _MAKERS.get(maker))
        elif line.startswith("keys: "):
            own, _, vague = line[6:].partition(";")
            field.keys, field.vague = _words(own), _words(vague)
        elif line.startswith("about: "):
            field.abouts = _words(line[7:])
        elif line:
            value, mark, sentence = line.partition(" => ")
            if not mark:
                value, sentence = None, line
            elif value not in field.values:
                field.values.append(value)
            voice = sentence[0] if sentence[0] in "^$>@*" else "i"
            tree = parse(sentence.lstrip("^$>@* ").replace(" // ", "\n").replace(" //", "\n"))
            for v in "i>@" if voice == "*" else voice:
                field.says.setdefault((value, v), []).append(tree)
    return fields


_FIELDS = _read_fields(table("extraction/fields"))

_FIELDS.update(_read_fields("""
= customer_number | number | string | customer number
keys: customer number|customer id|client number|account number|customer no|member id|membership number; id|number
about: the customer number|number of the customer's account|customer identifier
[My customer number is|My account number is|Customer number:|My client number is] {customer_number}.
[You find me under|I am filed under|I'm in your system as] [customer|customer number|account] {customer_number}.
[Please look me up as|Look up|Search for] customer {customer_number}.
[On my card it says|My member card shows|My membership has the number] {customer_number}.
$ Customer no. {customer_number}
> [Customer number|Account|Customer no.|Client number]: {customer_number}.
> [Identified by|Verified with|Gave] customer number {customer_number}.
@ [Your customer number is|Customer number|Please keep your customer number] {customer_number}.

= color | color | string string enum | color
keys: color|colour|product color|color choice|shade|variant color|preferred color; variant
about: the color|color as named in the text|which colour is wanted|colour of the item
[I want|I'd like|I would like|I ordered|I chose|I picked|I need] it in {color}.
[The color is|The colour is|The color should be|Color:|My color is] {color}.
[Mine is|It is|Ours is|The one I have is|The one I want is] {color}.
[I went for|I decided on|Please make it|I settled on] {color}.
[Do you have|Is it available|Can I get it|Could you send it] in {color}?
[We prefer|My wife prefers|I'd rather have] {color}.
> [Color|Colour|Wanted color|Finish]: {color}.
> [The customer|She|He|The client] [wants it in|chose|prefers|ordered it in] {color}.
@ [Color|Your color|Colour]: {color}.
@ [You chose|You picked|It comes in] {color}.

= size | size | string string enum | size
keys: size|product size|item size|clothing size|ordered size|dimensions|size label
about: the size|size as written|which size is wanted|size of the item
[I need|I want|I'd like|I ordered|I wear|I take|I usually wear] size {size}.
[The size is|My size is|Size:|The size should be] {size}.
[It is|It says|The label says|Mine is] size {size}.
[Please send it|Could I get it|I want it|Do you have it] in size {size}.
[What fits me is|The right one is|What I measured calls for] size {size}.
> [Size|Wanted size|Size ordered]: {size}.
> [The customer|She|He|The client] [wants|needs|ordered|wears] size {size}.
@ [Size|Your size]: {size}.
@ [You chose|You ordered|We reserved] size {size}.

= payment_method | payment | string string enum | payment
keys: payment method|payment type|paid by|method of payment|pay method|payment option|how paid; method
about: how the customer pays|payment method as named in the text|the means of payment
[I paid|I always pay|I'd like to pay|We paid|I want to pay|I will pay] by {payment_method}.
[I used|I paid with|The payment went through|I chose|We settled it with] {payment_method}.
[The payment method was|Payment method:|Paid by:|Payment by] {payment_method}.
[It was paid|The bill was paid|Everything was paid|Payment was made] [via|with|by] {payment_method}.
[As payment I picked|At the checkout I chose|For payment we used] {payment_method}.
> [Paid by|Payment|Payment method|Paid with]: {payment_method}.
> [The customer|She|He|The client] [paid by|used|wants to pay by|chose] {payment_method}.
@ [Payment method|Paid by|Payment]: {payment_method}.
@ [You paid by|You chose to pay by|We have received your payment by] {payment_method}.

= priority | priority | enum |
keys: priority|urgency|priority level|ticket priority|importance|severity; level
about: how urgent it is|priority of the request|how soon it must be dealt with
low => [There is no rush|Take your time|No hurry at all|It can wait|This is not urgent|It is nothing urgent|Whenever you find time is fine].
low => [Any time this month is fine|It's a small thing and can wait|I am in no hurry|No need to hurry].
low => @ [We treat this as a minor matter|Priority: low].
low => > [Not urgent|No rush|Low priority|Can wait|Customer is in no hurry|Priority low].
medium => [It would be good to have it solved this week|It's of medium importance|A reply in the next days is fine|\
It is somewhat important].
medium => [Not an emergency, but please don't forget it|Please look at it in the coming days|It is of normal urgency].
medium => > [Medium priority|Normal priority|Priority medium|To be done this week].
high => [This is important|It's quite urgent|Please hurry|This has a high priority for us|I need this solved soon|We really depend on this].
high => [Please treat this with high priority|Please deal with it quickly|We need it today|It is important that this is fixed soon].
high => > [High priority|Priority high|Urgent|Important customer, high priority].
high => @ [We treat this with high priority|Priority: high].

= request | request | string enum | request
keys: request|requested solution|desired outcome|wanted|resolution|customer request|requested action|action|expected resolution
about: what the customer wants|the solution that the customer asks for|what should be done
[I want|I would like|I'd like|I demand|I'm asking for|I expect|Please arrange|I request|I hope for] {request.a}.
[Please give me|Could I get|Can you offer me|Is it possible to get|Please send me] {request.a}.
[What I want is|All I ask for is|The fair thing would be|I'd be happy with|I prefer|I'd settle for] {request.a}.
[My request|Wanted|Requested]: {request}.
> [Wants|Asks for|Requested|Expects|Demands|Would like] {request.a}.
> [Request|Requested solution|Wanted]: {request}.
> [The customer|The caller|She|He] [wants|asks for|expects|hopes for] {request.a}.
@ [You asked for|You requested|We can offer you|You wanted] {request.a}.

= tracking_number | number | string | tracking
keys: tracking number|tracking code|tracking id|tracking|shipment number|parcel number|consignment number|trackingNo; number|code
about: the tracking number|number of the shipment|code to follow the parcel
[The tracking number is|My tracking number is|Tracking:|The parcel number is|The tracking code is] {tracking_number}.
[I was given|You sent me|I got|I received|The mail has] the tracking [number|code|id] {tracking_number}.
[Tracking|The parcel|The shipment|Shipment|My parcel] {tracking_number} [has not moved for days|is stuck|shows no news|cannot be found|\
seems lost].
[When I enter|If I type in|I tried to follow] {tracking_number} [nothing comes up|there is an error|no parcel is found].
> [Tracking|Tracking no.|Shipment|Parcel]: {tracking_number}.
> [Asked about|Wants news on|Missing is] parcel {tracking_number}.
@ [You can follow it with|Your tracking number is|Track it with|The tracking code for your parcel is|Tracking:] {tracking_number}.

= carrier | carrier | string | carrier
keys: carrier|courier|shipping company|delivery service|shipper|delivery company|shipping carrier|parcel service
about: the company that delivers|name of the parcel service|who delivers it
[It was sent|It was shipped|You shipped it|The parcel comes|It is coming|It travels] [with|by] {carrier}.
[The carrier is|The courier is|Carrier:|The delivery company is|The parcel service is] {carrier}.
{carrier} [lost it|says it was delivered|has my parcel|can't find it|left a card|brought it|is delivering it].
[The driver from|A man from|The van of|The hotline of] {carrier} [never rang|was rude|was late|could not help].
[According to|I asked|I called|I already wrote to] {carrier}[, it is still with you| and got no answer| twice].
> [Carrier|Shipped with|Courier]: {carrier}.
> [It went with|The parcel was handed to|Delivery by] {carrier}.
@ [We ship with|Your parcel was handed to|Delivered by|Your parcel travels with|It was picked up by] {carrier}.

= coupon | code | string | coupon
keys: coupon|coupon code|discount code|voucher|voucher code|promo code|promotion code; code
about: the coupon code|code of the discount|voucher that was used
[My coupon is|My code is|The coupon code is|The voucher is|Code:|The promo code is] {coupon}.
[I tried|I used|I entered|I wanted to use|I typed in] [the code|the coupon|the voucher|code] {coupon}.
[The code|The coupon|Voucher|Coupon] {coupon} [was not accepted|did not work|is rejected|seems expired|was ignored].
[Your newsletter had|I got|A friend gave me|There was] [the code|the coupon|the voucher] {coupon}.
> [Coupon|Code used|Voucher]: {coupon}.
> [The customer|She|He] [used|entered|tried] [code|voucher|coupon] {coupon}.
@ [Your code is|Use the code|Redeemed coupon:|You used the voucher|Save with] {coupon}.

= brand | brand | string | brand
keys: brand|brand name|manufacturer|maker|make|producer|product brand
about: the brand|who makes the product|name of the maker
[It is made|It's a product|The thing is made|They are made] by {brand}.
[The brand is|The maker is|Brand:|The manufacturer is|It's from the brand] {brand}.
[I trust|I have always liked|We only buy|I usually like] {brand}.
[The label says|On the box it says|On the back it says] {brand}.
[It's one of|It is one of the new ones from|It's a genuine one from] {brand}.
> [Brand|Make|Manufacturer|Maker]: {brand}.
> [It is|The item is|The device is] [from|made by] {brand}.
@ [Brand|From the brand|Made by]: {brand}.

= model | model | string | model
keys: model|model number|model name|product model|type number|model id|device model|model code
about: the model|model number as written|which model it is
[The model is|It is model|Model:|Mine is the model|The type is|It's the model] {model}.
[I have|I own|I bought|We use|We have] the {model}.
[The label|The sticker|The box|The back] [says|reads|shows] {model}.
[Is the part good for|Does it fit|Do you have parts for] the {model}?
> [Model|Type|Model no.]: {model}.
> [The customer|She|He] [owns|has|uses] model {model}.
@ [Model|Your model|Model number]: {model}.

= serial_number | number | string | serial
keys: serial number|serial|serial no|device serial|sn|serialNr; number|id
about: the serial number|serial number of the device|number on the device
[The serial number is|Serial number:|Serial:|S/N] {serial_number}.
[On the back|Under the base|On the label|On the bottom] it says {serial_number}.
[The number on|The sticker on|The plate on] the device [is|reads|says] {serial_number}.
[I registered it with|It is registered under] the serial number {serial_number}.
> [Serial no.|Serial number|S/N]: {serial_number}.
> [Device has|The unit has|Unit with] serial number {serial_number}.
@ [Serial number|Serial number of your device]: {serial_number}.

= invoice_number | number | string | invoice
keys: invoice number|invoice no|invoice id|invoice|bill number|invoice reference|invoiceNr; number|reference|document number
about: number of the invoice|the invoice number|identifier of the invoice
[The invoice number is|Invoice number:|Invoice no.|The bill has the number] {invoice_number}.
[It's about|I have a question about|This concerns|I'm writing about] invoice {invoice_number}.
[I have not paid|I just paid|I can't open|I cannot find|Please resend|Please correct] [invoice|the invoice] {invoice_number}.
[Invoice|Bill] {invoice_number} [is wrong|was paid already|has the wrong address|shows the wrong tax|is missing].
^ Subject: [Invoice|Question on invoice|Your invoice] {invoice_number} //
> [Invoice|Invoice no.|Concerns invoice]: {invoice_number}.
> [The question is about|Asks for a copy of|Disputes] invoice {invoice_number}.
@ [Please find attached|We have issued|We are sending you|This is a reminder for] invoice {invoice_number}.
@ [Invoice number|Invoice]: {invoice_number}.

= urgent | flag urgent | boolean |
keys: urgent|is urgent|isUrgent|needs immediate attention|rush|time critical|asap
about: whether it is urgent|true if the matter is urgent|is the matter urgent
yes => [This is urgent|It's urgent|It is very urgent|I need it as soon as possible|Please hurry|This cannot wait|It's an emergency].
yes => > [Urgent|Very urgent|The customer says it is urgent|Needs an answer at once|Cannot wait].
yes => @ [This is urgent|We treat this as urgent].
no => [It's not urgent|There is no hurry|No rush|Take your time|It is not urgent at all|It can wait|No hurry from my side].
no => > [Not urgent|No hurry|It can wait|The customer says there is no rush].
no => @ [There is no hurry|This is not urgent].

= gift_wrap | flag gift | boolean |
keys: gift wrap|is gift|gift wrapping|giftWrapped|wrap as gift|gift|gift packaging
about: whether it should be wrapped as a gift|true if gift wrapping is wanted|is gift wrap wanted
yes => [Please wrap it as a gift|Gift wrap it, please|It's a present, so please gift-wrap it|With gift wrapping, please|\
I'd like it gift-wrapped].
yes => > [Gift wrap wanted|To be gift-wrapped|Wants it wrapped as a present].
yes => @ [We will gift-wrap it|Gift wrapping: included|It will come wrapped as a gift].
no => [No gift wrap, please|You don't have to wrap it|It need not be gift-wrapped|Please leave out the gift wrapping|\
No need for wrapping paper].
no => > [No gift wrap|Does not want gift wrapping|Not to be wrapped].
no => @ [Gift wrapping: none|It comes without gift wrapping].

= callback | flag callback | boolean |
keys: callback|callback requested|wants callback|call back|needsCallback|phone callback
about: whether the customer wants to be called back|true if a call back is wanted
yes => [Please call me back|I would like a call back|Could somebody call me|Give me a ring when you can|I'd prefer a phone call|\
Please phone me].
yes => > [Wants a call back|Call back requested|Please ring back|To be called back].
yes => @ [We will call you back|You asked us to call you back].
no => [No need to call me|Please don't call me|You don't have to call|No calls, please|Please do not phone].
no => > [No call back needed|Does not want to be called|No calls].
no => @ [As you wished, we will not call you|You asked us not to call].

= items | item | array | goods
keys: items|products|ordered items|articles|product list|goods|things|purchased items|itemsOrdered
about: all products that are named|list of the items|the articles in the order
[I ordered|I bought|We bought|I purchased|I'd like to order|My basket has] {items}.
[The parcel had|My order has|The order consists of|In the box were|I received|It contained] {items}.
[I want to return|I'd like to send back|Please take back|I am sending back] {items}.
[Items|Products|My order|I need]: {items}.
[We are missing|What didn't come was|Still missing are] {items}.
[The order included|We are talking about|The problem is with|It's about] {items}.
> [Items|Products|Ordered]: {items}.
> [The customer|She|He|The client] [ordered|bought|wants|returned] {items}.
@ [You ordered|We have packed|Your order includes|Items:|Shipped today:] {items}.

= store | place | string | store
keys: store|branch|shop|store location|store name|shop location|outlet|branch name
about: which shop it is about|the branch|name of the store
[I bought it in|I was in|I went to|I got it at|I picked it up at|It was bought at] [the|your] {store}.
[The staff|A lady|A man|The young man|The manager] at the {store} [was rude|was very kind|could not help|sent me to you].
[The shop was|My shop is|Store:|The branch is] the {store}.
[Can I return it to|Can I pick it up at|Is it in stock at] the {store}?
> [Store|Branch|Bought at]: {store}.
> [The customer|She|He] [was at|bought it at|visited] the {store}.
@ [You can pick it up at|Ready for pickup at|Your store is] the {store}.

= material | material | string | material
keys: material|fabric|made of|product material|main material
about: what it is made of|the material|material as named
[It is made of|It's made of|It should be made of|I thought it was made of] {material}.
[The material is|Material:|The material should be|The label says] {material}.
[I want it in|I prefer|I'd like one in|I was looking for] {material}.
[Is it|Is that] really {material}?
> [Material|Made of]: {material}.
> [The customer|She|He] [wants|asked for|prefers] {material}.
@ [Material|Made of]: {material}.

= weight | weight | string number | weight
keys: weight|item weight|weight kg|mass|parcel weight
about: weight in kilograms|how heavy it is, in kg|the weight
[It weighs|The parcel weighs|The box weighs|On my scale it is|The whole thing weighs] {weight}.
[The weight is|Weight:|The stated weight is|The weight on the label is] {weight}.
[With its|At] {weight} [it is too heavy for me|I can't lift it|it is surprisingly light|I can't carry it upstairs].
> [Weight|Parcel weight]: {weight}.
> [It weighs|The parcel weighs] {weight}.
@ [Weight|Shipping weight]: {weight}.

= warranty | length | string | span
keys: warranty|warranty period|guarantee|warranty length|guarantee period
about: how long the warranty is|length of the guarantee|warranty period as written
[It has|It comes with|The device has|It was sold with] a warranty of {warranty}.
[The warranty is|Warranty:|The guarantee is for|The warranty runs for] {warranty}.
[I was promised|You promised|The box promises] {warranty} of warranty.
> [Warranty|Guarantee]: {warranty}.
@ [Your warranty lasts|The warranty runs for|You have a warranty of] {warranty}.

= contact_method | contact | enum |
keys: contact method|preferred contact|contact preference|preferredChannel|contact channel|reply by; channel
about: how the customer wants to be contacted|preferred way of contact
email => [Please answer by e-mail|E-mail is best for me|I prefer e-mail|Please write me an email|Just send me an e-mail].
email => > [Wants an answer by e-mail|Prefers e-mail|To be contacted by e-mail].
phone => [Please call me|Please phone me|I prefer a phone call|A phone call is best|It's best to call me].
phone => > [Prefers the phone|Wants a phone call|To be contacted by phone].
sms => [Please text me|Send me a text message|A text message is fine|An SMS is best for me|I prefer SMS].
sms => > [Prefers text messages|Wants an SMS|To be contacted by text message].
letter => [Please answer by letter|Please send me a letter|I want it by post|I prefer a letter on paper].
letter => > [Wants a letter|Prefers post|To be answered by letter].

= shipping_method | shipping | string enum | shipping
keys: shipping method|shipping|delivery method|shipping option|delivery type|shipping type
about: how it is to be sent|the chosen way of shipping
[I chose|I paid for|I'd like|I want|I picked|Please use|I booked] {shipping_method}.
[The shipping method is|Shipping:|Shipping method:|For delivery I took] {shipping_method}.
[It should come|It was to come|Please send it] by {shipping_method}.
> [Shipping|Delivery by|Shipping method]: {shipping_method}.
> [The customer|She|He] [chose|wants|paid for] {shipping_method}.
@ [You chose|Shipping method:|We send it by|It goes by] {shipping_method}.

= rating | rating | integer | stars
keys: rating|stars|score|star rating|review score|rating stars|grade
about: the rating in stars|how many stars are given|number of stars from 1 to 5
[I give it|I'd give it|I give|From me it gets|It gets|It deserves|A clear] {rating} [stars|out of 5|stars out of five|out of 5 stars].
[My rating is|Rating:|My rating|Stars:|I rate it] {rating}.
{rating} [stars|stars from me|out of 5 from me|stars in total].
[That makes|So it's|All in all|Overall] {rating} [stars|out of five].
> [Rating|Stars]: {rating}.
> [The customer|She|He] [gave|gives] {rating} stars.
@ [You gave us|You rated it with|Thank you for your] {rating} stars.

= sentiment | sentiment | enum |
keys: sentiment|tone|mood|review sentiment|overall sentiment|opinion|feeling
about: whether the text is positive, negative or neutral|the mood of the writer|overall tone
positive => [I love it|It's wonderful|I am very happy with it|Great quality and I'd buy it again|Couldn't be happier|A fantastic purchase|\
Absolutely lovely].
positive => [Everything was perfect|I'm delighted|Best thing I bought this year|Really well made|It is a joy to use].
positive => > [Very happy|The customer is delighted|Praised us a lot|In a very good mood].
negative => [I am very disappointed|What a waste of money|I regret buying it|It's terrible|I'm furious|Never again|Awful quality].
negative => [I hate it|It is a complete disaster|I am really angry|This is unacceptable|Worst purchase ever].
negative => > [Very angry|The customer is upset|In a bad mood|Was furious|Very unhappy].
neutral => [It's okay|It is neither good nor bad|It does its job|Nothing special, but fine|It's average|So-so|It is what I expected].
neutral => > [Calm and factual|Neither happy nor angry|Neutral in tone|The customer was matter-of-fact].

= recommend | flag recommend | boolean |
keys: recommend|would recommend|recommended|recommends|wouldRecommend
about: whether the writer recommends it|true if it is recommended
yes => [I would recommend it|I recommend it to everyone|Highly recommended|I can recommend it|I'd tell any friend to buy it].
yes => > [Would recommend us|Recommends it|Said she would recommend it].
no => [I would not recommend it|I can't recommend it|Not recommended|I won't recommend it to anyone|Don't buy it].
no => > [Would not recommend us|Does not recommend it].

= pros | pros | array | pros
keys: pros|advantages|positives|liked|good points|strengths
about: what the writer likes|the good points|advantages that are named
[I like|I love|The good points are|What I like:|I am happy with|Pros:|On the plus side there is] {pros}.
[It convinces with|It scores with|My praise goes to|Good are] {pros}.
[What impressed me was|What stands out is|The best thing about it is] {pros}.
> [Likes|Praised|Pros:] {pros}.

= cons | cons | array | cons
keys: cons|disadvantages|negatives|disliked|bad points|weaknesses|criticism
about: what the writer does not like|the bad points|disadvantages that are named
[I don't like|I dislike|The bad points are|What I don't like:|I'm unhappy with|Cons:|On the minus side there is] {cons}.
[It loses points for|What bothers me is|My only complaint is|Less good are|It suffers from] {cons}.
> [Dislikes|Criticized|Cons:] {cons}.
"""))

_FIELDS.update(_read_fields("""
= flight_number | number | string | flight
keys: flight number|flight|flight no|flight code|flightNr; number
about: the flight number|code of the flight|which flight it is
[I'm on|I am booked on|We're on|I was on|I'm flying with|I missed] flight {flight_number}.
[My flight is|The flight number is|Flight:|It's flight|It concerns flight] {flight_number}.
[Flight|Our flight] {flight_number} [was delayed|was cancelled|is overbooked|is the one I mean|has been moved].
[I want to change|Please rebook|I'd like to cancel|Can I move] flight {flight_number}?
> [Flight|Flight no.|Booked on]: {flight_number}.
> [The passenger|The caller|She|He] is on flight {flight_number}.
@ [Your flight|Flight|Flight number] {flight_number} [is confirmed|is on time|is ready for check-in].

= airline | company | string | airline
keys: airline|airline name|carrier airline|flight operator|flown with; carrier|company
about: the airline|who operates the flight|name of the airline
[I'm flying with|We fly with|I booked with|It is operated by|The flight is with] {airline}.
[The airline is|Airline:|My airline is] {airline}.
{airline} [lost my bag|changed the gate|has not answered|moved us to another plane].
[I always|We usually|I like to] fly with {airline}.
> [Airline|Operated by|Flies with]: {airline}.
@ [Operated by|Thank you for flying with|Airline:] {airline}.

= origin | city from | string | city
keys: origin|departure city|from|from city|departure|starting point|departure airport|leaving from
about: where the trip starts|city of departure|where they leave from
[I'm leaving from|We start in|I depart from|The trip starts in|We set out from|I fly out of] {origin}.
[My origin is|Departure:|From:|The departure city is|I will board in] {origin}.
[I'd like to start|I need to leave|We want to depart] from {origin}.
> [From|Departs from|Origin]: {origin}.
> [The passenger|The traveller|She|He] leaves from {origin}.
@ [Departure|You leave from|From:] {origin}.

= destination | city to | string | city
keys: destination|arrival city|to|to city|destination city|travel destination|arrival airport|going to
about: where the trip goes|city of arrival|where they want to go
[I'm travelling to|We're going to|I'm flying to|I need to get to|The trip goes to|I'm on my way to] {destination}.
[My destination is|Destination:|To:|The destination is|I want to end up in] {destination}.
[I have a meeting|We have a wedding|My family is waiting|I'll be met] in {destination}[ when I arrive|].
> [To|Going to|Destination|Travels to]: {destination}.
> [The passenger|The traveller|She|He] [goes to|wants to reach] {destination}.
@ [You arrive in|Destination:|Have a nice time in|Your trip to] {destination}.

= departure_date | date | string | date
keys: departure date|travel date|date of travel|flight date|departing on|trip date; date|day
about: day of departure|when the trip starts|travel date as written
[I'm leaving|We leave|I depart|We are travelling|I fly|The trip starts] {departure_date.next}.
[The travel date is|Departure date:|Date of travel:|My travel date is] {departure_date}.
[I need to be on my way|I'd like to travel|We want to go|I plan to fly] {departure_date.next}.
> [Leaves|Travels|Departs] {departure_date.next}.
> [Travel date|Departure date]: {departure_date}.
@ [You leave|Your trip starts|You depart] {departure_date.next}.
@ [Date of travel|Departure date]: {departure_date}.

= departure_time | time | string | time
keys: departure time|leaving at|takeoff time|departs at|flight time; time|hour
about: time of departure|when it leaves, time only|hour of departure as written
[It leaves|We leave|I leave|The departure is|It takes off|We depart] at {departure_time}.
[The departure time is|Departure time:|Take-off is at|The time on the ticket is] {departure_time}.
[I'd like to leave|I have to be off|I must board] at {departure_time}.
> [Departs at|Leaves at|Departure time:] {departure_time}.
@ [Departure at|You leave at|Boarding ends before departure at] {departure_time}.

= passengers | count | integer | few
keys: passengers|number of passengers|passenger count|travellers|num passengers|number of travelers; count|people
about: how many people travel|number of passengers|number of travellers
[There are|We are|It's a group of|We will be] {passengers} [passengers|travellers|people travelling].
[Passengers|Number of passengers|Travellers]: {passengers}.
[Please book|I need seats for|I need tickets for|We need] {passengers} passengers.
> [Passengers|Number of travellers]: {passengers}.
> [The group|The party] has {passengers} travellers.
@ [Your booking is for|Passengers:|We have booked] {passengers} passengers.

= booking_reference | code | string | booking
keys: booking reference|booking code|reservation number|confirmation code|booking id|pnr|reservation id|booking number|\
confirmation number; reference|code|id
about: the booking reference|code of the booking|reservation number
[My booking reference is|The booking code is|Booking:|My reservation number is|The confirmation code is] {booking_reference}.
[I have a question about|It's about|I want to change|Please cancel|Please check] [booking|reservation|the booking] {booking_reference}.
[You find us under|We booked under|It's all under|The reservation is under] [the code|reference|the number] {booking_reference}.
[Booking|Reservation] {booking_reference} [is mine|needs a change|shows the wrong date|is not in my account].
^ Subject: [Booking|Reservation|Change of booking] {booking_reference} //
> [Booking|Reference|Reservation]: {booking_reference}.
> [Calls about|Wants to change|Asked about] booking {booking_reference}.
@ [Your booking reference is|Your reservation|Booking code:|Please quote] {booking_reference}.

= seat | seat | string | seat
keys: seat|seat number|seat no|assigned seat|seat assignment
about: the seat|seat number|which seat
[I have|I booked|I'm in|My ticket says|I was given|I paid for] seat {seat}.
[My seat is|Seat:|The seat number is|The seat is] {seat}.
[I'd like to move to|Can I change to|I would prefer|Is it possible to get] seat {seat}?
> [Seat|Seat no.]: {seat}.
@ [Your seat|Seat|You sit in] {seat}.

= cabin | cabin | string enum | cabin
keys: cabin class|class|travel class|cabin|fare class|ticket class
about: the class of travel|which class|class as named
[I'm flying|We travel|I'd like to go|I booked|We are booked in|I want] {cabin}.
[The class is|Class:|My ticket is for|The ticket class is] {cabin}.
[Please upgrade us to|I paid for|It should be|Could you move me to] {cabin}.
> [Class|Travels]: {cabin}.
@ [Class|Travel class]: {cabin}.

= gate | gate | string | gate
keys: gate|gate number|boarding gate|departure gate
about: the gate|where to board|number of the gate
[The screen shows|I'm waiting at|We are at|I was sent to|My pass says|It leaves from] gate {gate}.
[Our gate is|The gate is|Gate:|The boarding gate is] {gate}.
> [Gate]: {gate}.
@ [Boarding at gate|Your gate is|Please go to gate|Gate] {gate}.

= luggage | count | integer | bags
keys: bags|luggage count|number of bags|baggage|checked bags|pieces of luggage|suitcases
about: how many bags|number of pieces of luggage|bags to check in
[I have|We have|I'm bringing|We will bring|I'd like to check in|I need to add] {luggage} [bags|pieces of luggage|suitcases].
[Bags|Luggage|Number of bags]: {luggage}.
[With|Together with] {luggage} [bags|suitcases] I need some help.
> [Bags|Luggage]: {luggage}.
@ [Luggage included|Checked bags]: {luggage}.

= hotel | venue | string | hotel
keys: hotel|hotel name|accommodation|property|property name|lodging|where they stay
about: the hotel|name of the hotel|where the guest stays
[I'm staying at|We booked|I'd like to book|We stayed at|I have a room at|We loved] {hotel}.
[The hotel is|Hotel:|Our hotel is|The hotel is called] {hotel}.
[The reception of|The staff at|The pool of|The breakfast at] {hotel} [was lovely|is very good|was a disappointment|could not tell me].
> [Hotel|Stays at|Booked]: {hotel}.
@ [Welcome to|Your stay at|We look forward to seeing you at|Hotel:] {hotel}.

= room_type | room type | string enum | room
keys: room type|room|room category|type of room|roomType|bedroom type
about: the kind of room|type of the room|which room is wanted
[I'd like|We want|I booked|Please reserve|We need|I'm looking for|Do you still have] {room_type.a}.
[The room is|Room type:|The booking says|We chose] {room_type.a}.
[It should be|Could we have|My preference is|We would be happy with] {room_type.a}.
> [Room|Room type]: {room_type}.
> [The guest|She|He] [wants|booked|asked for] {room_type.a}.
@ [You booked|We have reserved|Your room:] {room_type.a}.

= room_number | number room | string | room number
keys: room number|room no|roomNr|number of the room; room id
about: number of the room|the room number
[I'm in|We are in|I'm staying in|You gave us|We were put in|It's about] room {room_number}.
[The room number is|Room number:|Our room number is|My key says] {room_number}.
[In room|Room] {room_number} [the light is out|it is too cold|there are no towels|needs cleaning].
> [Room|Room no.|Guest in room]: {room_number}.
@ [Your room number is|Room|You are in room] {room_number}.

= check_in | date | string | date
keys: check-in|check-in date|arrival|arrival date|checkin|from date|start of stay; date|start
about: day of arrival|when the guest arrives|check-in date as written
[We arrive|I arrive|I check in|We'd like to arrive|We are coming|Our stay starts] {check_in.next}.
[Check-in|Arrival|The arrival date is|Check-in date:|Our check-in is] {check_in}.
[You can expect us|I'll be there|We want to check in] {check_in.next}.
> [Arrives|Check-in|Arriving] {check_in.next}.
@ [Check-in|Arrival date|Your arrival]: {check_in}.
@ [We expect you|You arrive|Your room is ready] {check_in.next}.

= check_out | date | string | date
keys: check-out|check-out date|departure date|checkout|leaving on|end of stay|leaving date; end
about: day of leaving|when the guest leaves|check-out date as written
[We leave|I check out|We'd like to stay until we leave|We go home|Our stay ends|We have to leave] {check_out.next}.
[Check-out|The check-out date is|We leave on this date:|Check-out date:] {check_out}.
[The last day is|We stay until|The room is needed until] {check_out}.
> [Leaves|Check-out|Leaving] {check_out.next}.
@ [Check-out|Last day|End of your stay]: {check_out}.

= nights | count | integer | few
keys: nights|number of nights|length of stay|stay nights|night count|numNights
about: how many nights|number of nights|length of the stay in nights
[We stay|I'd like to stay|It's|We want the room|The room is needed|We booked] for {nights} nights.
[Nights|Number of nights]: {nights}.
[The stay is|We plan|I need] {nights} nights.
> [Nights|Length of stay]: {nights}.
> [The guest|She|He] stays {nights} nights.
@ [Your stay of|You booked|Nights:] {nights} nights.

= guests | count | integer | few
keys: guests|number of guests|guest count|people|persons|adults|num guests; count
about: how many people|number of guests|for how many guests
[We are|There will be|It's for|We will be|Please plan for|It should be enough for] {guests} [people|guests|persons|adults].
[Guests|Number of guests|Persons]: {guests}.
[A room|Something|A place] for {guests} [people|guests], please.
> [Guests|Number of guests]: {guests}.
> [For|Party of|Booking for] {guests} [people|guests].
@ [We look forward to|Your booking is for|Guests:] {guests} guests.

= breakfast | flag breakfast | boolean |
keys: breakfast|breakfast included|with breakfast|hasBreakfast|wants breakfast
about: whether breakfast is wanted or included|true if breakfast is included
yes => [With breakfast, please|We'd like breakfast too|Breakfast should be included|Please add breakfast|We want to have breakfast].
yes => > [With breakfast|Breakfast wanted|Breakfast included].
yes => @ [Breakfast is included|Your rate includes breakfast].
no => [Without breakfast, please|No breakfast for us|We don't need breakfast|Breakfast is not needed|We will skip breakfast].
no => > [No breakfast|Without breakfast].
no => @ [Breakfast is not included|Your rate is without breakfast].

= pets | flag pets | boolean |
keys: pets|has pets|with pet|bringing pets|pet|traveling with pet
about: whether a pet comes along|true if the guest brings an animal
yes => [We bring our dog|I'm coming with my cat|Our dog travels with us|I will have a small dog with me|We have a pet with us].
yes => > [Brings a dog|With a pet|Travels with a cat].
no => [We have no pets|No pets|We are coming without our dog|There are no animals with us|I don't have a pet].
no => > [No pets|Without pets].

= parking | flag parking | boolean |
keys: parking|needs parking|parking space|parking needed|with parking
about: whether a parking space is needed|true if parking is wanted
yes => [We need a parking space|I come by car and need parking|Please reserve a parking spot|Parking would be needed].
yes => [Is there parking? I'd need it|A parking space would be great|We'll need a place for the car].
yes => > [Needs parking|Parking space wanted].
no => [We don't need parking|No parking needed|I come by train, so no parking|A parking space is not necessary].
no => > [No parking needed|Comes by train, no parking].

= restaurant | venue | string | restaurant
keys: restaurant|restaurant name|place|venue|eatery|dining place; name|location
about: the restaurant|name of the restaurant|where they want to eat
[I'd like a table at|We want to eat at|I'm writing to|We had dinner at|Please book us into|We love] {restaurant}.
[The restaurant is|Restaurant:|The place is called|The restaurant is called] {restaurant}.
[Our friends told us about|We heard good things about|I'd like to try|It should be at] {restaurant}.
> [Restaurant|Wants a table at|Booking at]: {restaurant}.
@ [Your table at|Thank you for booking at|We look forward to seeing you at] {restaurant}.

= party_size | count | integer | few
keys: party size|guests|number of people|people|covers|table size|table for|persons|group size|partySize|head count; size|count
about: how many people come|number of people at the table|size of the party
[I'd like|Please reserve|We need|Can I book|I want|Could we have|Do you have] a table for {party_size}[, please|].
[We are|There will be|We'll be|It's] {party_size} [people|of us|persons|adults|guests].
[Party size|Number of people|People|Table for]: {party_size}.
[A party of|We come as a group of|The group has|Please lay the table for] {party_size}.
> [Table for|Party of|Guests:] {party_size}.
> [The caller|She|He] wants a table for {party_size}.
@ [Your table for|A table for|We have reserved for] {party_size} [people|guests].

= visit_date | date | string | date
keys: reservation date|booking date|date of visit|day|visit date|reserved for|event day; date|when
about: day of the reservation|for which day|date as written
[We'd like to come|It's for a visit|We want to come|Please book it|The reservation should be|Can we come] {visit_date.next}.
[The date is|Date:|The day would be|Reservation date:|The date we have in mind is] {visit_date}.
[Do you have a free slot|Is anything free|Is there room for us] {visit_date.next}?
> [Reserved|Wants to come|Booking] {visit_date.next}.
> [Date|Day]: {visit_date}.
@ [We see you|Your reservation is|We expect you] {visit_date.next}.
@ [Date|Your date]: {visit_date}.

= visit_time | time | string | time
keys: reservation time|booking time|time of visit|arrival time|visit time|start time; time|hour|at
about: time of the reservation|at what time|the time as written
[We'd come|We arrive|Please make it|The table should be ready|It should be|We can be there|I'll come] at {visit_time}.
[The time is|Time:|Our preferred time is|Reservation time:|The best time would be] {visit_time}.
[Would it work|Is it possible|Could we come|Is there anything] at {visit_time}?
> [Time|At|Arrives at] {visit_time}.
@ [We expect you at|Time:|Please be there at] {visit_time}.

= table_number | number table | string integer | table
keys: table number|table|table no|tableNr|reserved table; number
about: number of the table|which table
[We usually sit at|I'd like|We had|Please give us|We were at|Can we have] table {table_number}.
[The table is number|Table number:|Our table was number] {table_number}.
> [Table|Table no.]: {table_number}.
@ [You will sit at|Your table is number|Table] {table_number}.

= allergies | food | array | allergens
keys: allergies|allergens|food allergies|dietary restrictions|intolerances|avoid
about: what the guest is allergic to|list of allergies|foods to avoid
[I am allergic to|My son is allergic to|One of us is allergic to|My wife can't have|I can't eat|Please leave out] {allergies}.
[Allergies|Please note our allergies|Allergens]: {allergies}.
[There must be no|We must avoid|The kitchen should know about] {allergies}[, please|].
> [Allergies|Allergic to|Avoid]: {allergies}.
@ [We have noted your allergies|Noted allergies]: {allergies}.

= occasion | occasion | string | occasion
keys: occasion|event type|celebration|reason for visit|special occasion|event
about: what is celebrated|the occasion|reason of the visit
[It's for|We are celebrating|The occasion is|It is|We come for|We're planning] {occasion.a}.
[Occasion|The event]: {occasion}.
[It should be special because it's|Please decorate a little, it's] {occasion.a}.
> [Occasion|Celebrates]: {occasion}.
@ [Occasion|Your event]: {occasion}.

= seating | seating | enum |
keys: seating|seating preference|table location|where to sit|area
about: where the guests want to sit|indoor or outdoor seating
outdoor => [We'd like to sit outside|A table on the terrace, please|Outside, if possible|Could we sit in the garden].
outdoor => > [Wants to sit outside|Outside table|Terrace wanted].
indoor => [We'd like to sit inside|A table indoors, please|Inside, please|We prefer to sit inside because of the cold].
indoor => > [Wants to sit inside|Inside table|Indoors].
bar => [We'd like to sit at the bar|Seats at the bar, please|At the bar is fine|We prefer the bar].
bar => > [Wants to sit at the bar|At the bar].
"""))

_FIELDS.update(_read_fields("""
= software | software | string | software
keys: software|app|application|program|app name|product name|tool; product|name
about: name of the software|the app that has the problem|which program it is about
[I use|I'm using|I have trouble with|My problem is with|I installed|We work with] {software}[ every day| at work| on all my devices|].
[The app is|The software is called|App:|The program is|It's about the app] {software}.
{software} [crashes|freezes|does not start|closes by itself|keeps loading|shows a blank page] [when I open it|since this morning|\
again and again].
[Since the update|After the restart|All of a sudden], {software} [is very slow|will not open|loses my data].
^ Subject: [Problem with|Bug in|Question about] {software} //
> [App|Software|Program]: {software}.
> [The user|The caller|She|He] [has trouble with|uses|cannot open] {software}.
@ [Your licence for|Your subscription to|Thank you for using] {software}[ has been renewed| is active|].

= version | code | string | version
keys: version|app version|software version|version number|release|build version
about: the version|version number as written|which version is installed
[I'm on|I have|We run|I installed|It is|I just updated to] version {version}.
[The version is|Version:|The about page says|My version is] {version}.
[It worked fine before|Everything broke with|The trouble began with] {version}.
> [Version|Installed version]: {version}.
@ [Version|Current version]: {version}.

= device | device | string | device
keys: device|device name|hardware|device type|machine|used device
about: the device|which device is used|name of the device
[I use it on|It happens on|I have|I'm on|I run it on|It fails on] {device.a}.
[My device is|The device is|Device:|The machine is] {device.a}.
[I tried it on|The same happens on|It does not work on] {device.a}.
> [Device|Used on|Hardware]: {device}.
> [The user|She|He] [has|uses] {device.a}.
@ [Device|Registered device]: {device}.

= operating_system | system | string | system
keys: operating system|os|platform|system|os version|osName
about: the operating system|operating system as named|which system is installed
[I'm on|It runs on|My computer has|I use|We are on] {operating_system}.
[The system is|OS:|The operating system is|Operating system:] {operating_system}.
[It worked on|Do you support|Is it made for] {operating_system}?
> [OS|System]: {operating_system}.
@ [System|OS]: {operating_system}.

= browser | browser | string enum | browser
keys: browser|web browser|browser name|client browser
about: the browser|which browser is used
[I use|I'm using|I tried it in|It happens in|I opened it in] {browser}.
[My browser is|Browser:|The browser is] {browser}.
[In|With] {browser} [it looks broken|nothing happens|the page stays white|the button is missing].
> [Browser]: {browser}.
@ [Detected browser|Browser]: {browser}.

= error_code | code | string | error
keys: error code|error|error id|code|error message code|fault code|err
about: the error code|code that is shown|error code as written
[It shows|I get|The screen says|It stops with|There is|I always see] error {error_code}.
[The error code is|Error code:|The message is|The code on the screen is] {error_code}.
[Error|Code] {error_code} [pops up|appears every time|comes up at the start|is all I get].
[What does|Can you tell me what is meant by] {error_code} [mean|say]?
> [Error|Error code|Code]: {error_code}.
> [The user|She|He|The caller] [sees|gets|reports] error {error_code}.
@ [Error code|You reported error]: {error_code}.

= username | user | string | user
keys: username|user name|login|user|user id|account name|userName|login name|handle
about: the user name|login of the user|name of the account
[My username is|My login is|Username:|I log in as|My account name is|My user name is] {username}.
[I'm registered as|I signed up as|You find me as|The account is] {username}[ in your system|].
[The user|The account|My account] {username} [is locked|was disabled|has no access|should be deleted].
> [User|Login|Username]: {username}.
> [Account of|Request by] user {username}.
@ [Your username is|You are registered as|Login:] {username}.

= plan | plan | string enum | plan
keys: plan|subscription|subscription plan|tier|package|plan name|subscription type|tariff
about: the plan|which subscription|name of the plan
[I'm on|I have|We have|I pay for|I signed up for|I want to switch to] the {plan} plan.
[My plan is|Plan:|My subscription is|The plan we have is] {plan}.
[Is it part of|What does one get in|How much is] the {plan} plan?
> [Plan|Subscription]: {plan}.
> [The user|The customer|She|He] is on the {plan} plan.
@ [Your plan|Current plan|You are on]: {plan}.

= since | date since | string | date
keys: since|start of problem|problem since|first noticed|since when|occurred on; date|when
about: since when the problem exists|when it began|day when it first happened
[It began|It first happened|It started|The trouble began|I first saw it] {since.past}.
[Date of the first failure|First noticed|The first day it happened was]: {since}.
[It was fine until it broke|It stopped working|It has been broken since it fell] {since.past}.
> [Began|First noticed|Started] {since.past}.
@ [First reported|Reported on]: {since}.

= meeting_title | title | string | topic
keys: title|meeting title|subject|topic|meeting name|event title|agenda topic|meeting subject; name
about: the topic of the meeting|title of the meeting|what the meeting is about
[The meeting is about|We meet for|The topic is|We'll talk about|I'd like to set up a meeting on|Let's discuss] the {meeting_title}.
[Subject|Topic|Title|Agenda]: {meeting_title}.
[Please join us for|I invite you to|Don't forget|Please put it in your calendar:] the {meeting_title}.
^ Subject: {meeting_title} //
> [Meeting|Topic|Title]: {meeting_title}.
> [The team|They] [met for|talked about|planned] the {meeting_title}.
@ [You are invited to|Invitation to|Reminder:] the {meeting_title}.

= attendees | persons | array | people
keys: attendees|participants|people|invitees|guests|attending|team members
about: who takes part|names of the people in the meeting|list of participants
[With us will be|I have invited|Please invite|It will be with|We need|Join us with] {attendees}.
[Attendees|Participants|Who comes]: {attendees}.
[Those coming are|The people in the room will be|On the list are] {attendees}.
> [Present|Attendees|Taking part]: {attendees}.
> [The meeting was attended by|They met with] {attendees}.
@ [Participants|Invited]: {attendees}.

= meeting_date | date | string | date
keys: date|meeting date|day|scheduled date|scheduled for|event date
about: day of the meeting|when it takes place|date as written
[We meet|The meeting is|Let's meet|It will take place|It's scheduled to happen|Can we do it] {meeting_date.next}.
[Date|The date is|The day is|Meeting date]: {meeting_date}.
[I hope you are free|Everybody is free|The room is booked] {meeting_date.next}.
> [Meeting|Takes place|Scheduled] {meeting_date.next}.
@ [Date|Day]: {meeting_date}.
@ [It takes place|We meet|See you] {meeting_date.next}.

= meeting_time | time | string | time
keys: time|start time|meeting time|starts at|begin|hour
about: when it starts|time of the meeting as written|start time
[We start at|It starts at|The meeting begins at|Let's begin at|Please be there at|The call is at] {meeting_time}.
[Time|The time is|Start]: {meeting_time}.
[Would it suit you|Could we say|Is everybody awake] at {meeting_time}?
> [Time|Begins at|Starts at] {meeting_time}.
@ [Start|Time|It starts at] {meeting_time}.

= duration | length | string | duration
keys: duration|length|how long|meeting length|time needed|duration text
about: how long it takes|the duration as written|length of the meeting
[It will take|It takes|It lasts|We need|I have planned|It should last] {duration}.
[The duration is|Duration:|Planned length:] {duration}.
[Please keep|Block|Reserve] {duration} [free|in your calendar|for it].
> [Duration|Lasts|Length]: {duration}.
@ [Duration|Length]: {duration}.

= meeting_room | place | string | meeting room
keys: location|room|venue|meeting room|place|where
about: where it takes place|the room|place of the meeting
[We meet in|It will be in|It takes place in|I booked|The meeting is in|Come to] {meeting_room}.
[Location|Place|Room|Where]: {meeting_room}.
[You find us in|The projector is ready in|There is coffee in] {meeting_room}.
> [Room|Place|Held in]: {meeting_room}.
@ [Location|Place|It takes place in] {meeting_room}.

= deadline | date due | string | date
keys: deadline|due date|due|due by|finish by|needed by|dueDate
about: when it has to be done|the deadline as written|due date
[The deadline is|It has to be done by|Please finish by|The due date is|It's due by|I need it by] {deadline}.
[Deadline|Due]: {deadline}.
[We promised it for|The client wants it by|Nothing can move past] {deadline}.
> [Due|Deadline|To be done by]: {deadline}.
@ [Deadline|Due date|Please hand it in by] {deadline}.

= assignee | person assigned | string | person
keys: assignee|assigned to|owner|responsible|responsible person|task owner|handled by
about: who has to do it|the person in charge|name of the one who takes it on
[Please give it to|This goes to|The one in charge is|I've assigned it to|It will be done by|Responsible is] {assignee}.
[Assigned to|Owner|Assignee|Responsible]: {assignee}.
{assignee} [takes care of it|will do it|is in charge|handles this|has agreed to take it on].
> [Assigned to|Owner|In charge]: {assignee}.
> {assignee} [takes it on|is responsible|will follow up].
@ [Your contact in this matter is|It is handled by|Assigned to:] {assignee}.

= task | task | string | task
keys: task|todo|action item|to do|work item|job to do|task description|action
about: what has to be done|the task|the action item
[Please|Could you please|We need someone to|Somebody has to|Don't forget to|The task is to|The next step is to|Kindly] {task}.
[Task|To do|Next step]: {task}.
[It's time to|I promised that we would|Our job is to] {task}.
> [Task|To do|Action]: {task}.
> [They agreed to|It was decided to|The plan is to] {task}.
@ [We kindly ask you to|Please remember to] {task}.

= project | project | string | project
keys: project|project name|initiative|project title|workstream
about: name of the project|which project it belongs to|the project
[It's for|This is part of|I work on|It belongs to|We are busy with|This concerns] the project {project}.
[Project|The project is called|The project is]: {project}.
[Project] {project} [is on track|is running late|starts soon|needs more people].
> [Project|Part of project]: {project}.
@ [Project|Update on project] {project}.

= status | status | enum |
keys: status|state|progress|task status|current status|project status
about: how far it is|state of the work|current status
open => [Nobody has started on it yet|It has not been started|We haven't begun|The work has yet to begin].
open => > [Not started|Still open|Nobody works on it yet].
in progress => [We are working on it|It is in progress|I'm halfway through|The work has begun|We are in the middle of it].
in progress => > [In progress|Being worked on|Half done].
done => [It is done|Everything is finished|The work is complete|We finished it|It's all done].
done => > [Done|Finished|Completed].
blocked => [We are stuck|It is blocked|We can't go on until the parts arrive|We wait for others and cannot continue].
blocked => > [Blocked|Stuck|Waiting for others].

= budget | amount | string number | money
keys: budget|project budget|max budget|cost estimate|budget limit|available budget; amount|cost
about: the budget|how much may be spent|amount of money that is planned
[We have a budget of|The budget is|We can spend|The limit is|My budget is|It may cost] {budget}.
[Budget|Planned cost|Limit]: {budget}.
[Please stay below|It must not cost more than|We were given] {budget}.
> [Budget|Limit]: {budget}.
@ [Budget|Approved budget]: {budget}.

= position | position | string | position
keys: position|job title|role|job|applied position|job position|title|vacancy|occupation
about: the job|position that the person applies for or has|job title
[I'm applying for the position of|I would like to work as|I'm interested in the role of|I work as a|I was employed as a|\
My role is] {position}.
[Position|Role|Job title|My job]: {position}.
[I saw|I read|I found] your advertisement for [the job of|the role of] {position}.
^ Subject: [Application|Applying] as {position} //
> [Applies as|Position|Role|Job]: {position}.
> [The candidate|She|He] [applies for the role of|works as] {position}.
@ [Thank you for applying as|Your application as|We offer you the role of] {position}[ has reached us|].

= employer | company | string | company
keys: employer|current employer|previous employer|last employer|works at|workplace|current company; company
about: the company the person works for|current or last employer
[I currently work at|My last employer was|I have worked for|I am employed at|Until now I have been with|\
I spent the last years at] {employer}.
[Employer|My employer is|Current employer]: {employer}.
[My boss at|The people at|My team at] {employer} [would be glad to tell you more|can confirm this|gave me a good reference].
> [Employer|Works at|Last employer]: {employer}.
> [The candidate|She|He] [works at|comes from|left] {employer}.

= years_experience | count years | integer | few
keys: years of experience|experience|years experience|experience years|yoe|work experience years|yearsInJob
about: years of experience|how long the person has done the job, in years
[I have|I bring|I can offer|I've gathered] {years_experience} years of experience.
[I have done this|I've been in the business|I have worked in this field] for {years_experience} years.
[Years of experience|Experience in years]: {years_experience}.
[After|With] {years_experience} years [in the job|in this trade|of practice] I [know it well|feel ready|want something new].
> [Experience|Years in the job]: {years_experience} years.
> [The candidate|She|He] has {years_experience} years of experience.

= skills | skills | array | skills
keys: skills|abilities|key skills|competences|strengths|expertise|qualifications
about: what the person can do|list of skills|skills that are named
[I am good at|My skills are|I know|I'm experienced in|I have worked a lot with|I'm strong in] {skills}.
[Skills|I bring|My strengths]: {skills}.
[What I do best is|I was trained in|I took courses in|I feel at home in] {skills}.
> [Skills|Strong in|Knows]: {skills}.
> [The candidate|She|He] [knows|is good at] {skills}.

= languages | languages | array | languages
keys: languages|spoken languages|language skills|speaks
about: languages that the person speaks|list of languages
[I speak|I'm fluent in|I can talk to customers in|I grew up with|I can write and speak] {languages}.
[Languages|My languages]: {languages}.
[At home we speak|I passed exams in|I have lived abroad and speak] {languages}.
> [Languages|Speaks]: {languages}.
> [The candidate|The caller|She|He] speaks {languages}.

= university | school | string | university
keys: university|school|education|college|alma mater|institution|studied at
about: where the person studied|name of the university|school
[I studied at|I graduated from|I have a degree from|I went to|I finished my studies at|My degree is from] {university}.
[University|Education|Studied at]: {university}.
[I spent four years at|I was a student at|My diploma was issued by] {university}.
> [Studied at|University|Degree from]: {university}.
> [The candidate|She|He] graduated from {university}.

= salary | amount | string number | salary
keys: salary|salary expectation|expected salary|wage|pay|desired salary|compensation; amount
about: the salary|how much the person wants to earn|salary as written
[I'd like to earn|My salary expectation is|I expect|I was thinking of|I hope for a salary of|I now earn] {salary}[ a year| per year|].
[Salary|Expected salary|Desired pay]: {salary}.
> [Wants to earn|Salary|Expects]: {salary}.
@ [We offer you|Your salary will be|Salary:] {salary}.

= start_date | date | string | date
keys: start date|available from|earliest start|starting on|can start|begin date|first day; date|start
about: when the person can start|first day of work|earliest start as written
[I can start|I could begin|I am available|My first day could be|I'd start] {start_date.next}.
[Start date|Available from|Earliest start]: {start_date}.
[My notice period ends|I'm free to join you|I hope to begin] {start_date.next}.
> [Can start|Available|Begins] {start_date.next}.
@ [Your first day|Start date|Begin]: {start_date}.

= remote | flag remote | boolean |
keys: remote|remote work|is remote|wants remote|home office|works remotely
about: whether the work is done from home|true for remote work
yes => [I want to work from home|I prefer to work remotely|I'd work remotely|I'm looking for a remote job|I work from home].
yes => > [Wants to work remotely|Works from home|Remote].
no => [I want to work in the office|I don't want to work remotely|I prefer the office|I'd come to the office every day|\
No remote work for me].
no => > [Wants to be in the office|Not remote|No remote work].

= vendor | company | string | company
keys: vendor|supplier|seller|issuer|billed by|merchant|vendor name|from company; company|name
about: who sent the invoice|the selling company|name of the supplier
[The invoice is from|We bought it from|The seller is|It was billed by|The supplier is|I received a bill from] {vendor}.
[Vendor|Supplier|Issued by|From]: {vendor}.
[The goods came from|Our contract is with|We owe the money to|We paid] {vendor}.
> [Vendor|Supplier|Invoice from]: {vendor}.
@ [Issued by|Seller|Invoice by]: {vendor}.

= due_date | date due | string | date
keys: due date|payment due|pay by|due|payable by|payment deadline|dueOn; date
about: when it has to be paid|due date as written|last day for the payment
[It is due|It has to be paid by then, that is,|Payment is due|It must be settled|I will pay it|We have to pay] {due_date.next}.
[Due date|Due|Payable by]: {due_date}.
[We are asked to pay before|The last day to pay is|The term ends with] {due_date}.
> [Due|Payment due|To be paid] {due_date.next}.
@ [Due date|Payable until|Please pay by] {due_date}.

= po_number | number | string | po
keys: po number|purchase order|po|purchase order number|our reference|poNr; reference|number
about: number of the purchase order|the PO number
[Our purchase order is|The PO number is|PO:|Please quote PO|It belongs to purchase order] {po_number}.
[On the order form we wrote|Our own reference is|Please add the PO] {po_number}.
> [PO|Purchase order]: {po_number}.
@ [Your purchase order|PO number|Your reference]: {po_number}.

= event | event | string | event
keys: event|event name|show|concert|performance|name of event|event title; title|name
about: name of the event|what the tickets are for|which show it is
[I have tickets for|We want to see|I'd like to go to|We're coming to|I bought tickets for|I'm looking forward to] {event}.
[The event is|Event:|The show is|It's about the event] {event}.
[Is there still room|Are there any seats left] for {event}?
> [Event|Tickets for|Wants to attend]: {event}.
@ [Your tickets for|See you at|Event:|You are going to] {event}[ are ready|].

= tickets | count | integer | few
keys: tickets|ticket count|number of tickets|seats|how many tickets|ticketQty; quantity|count
about: how many tickets|number of tickets
[I need|I want|We'd like|I bought|Please book|Could I have|I have] {tickets} tickets.
[Tickets|Number of tickets]: {tickets}.
[All|The] {tickets} tickets [should be together|were paid for|are for the same day].
> [Tickets|Wants]: {tickets} tickets.
@ [You have booked|Attached are your|Tickets:] {tickets} tickets.

= venue | place | string | venue
keys: venue|location|hall|event location|place|stage; where
about: where the event takes place|name of the hall|the venue
[It takes place at|It's at|The show is at|We meet in front of|It will be held at|I've never been to] {venue}.
[Venue|Location|Hall|Place]: {venue}.
[Is there parking near|How do I get to|When do the doors open at] {venue}?
> [Venue|Held at]: {venue}.
@ [Venue|Place|Doors open at] {venue}.

= ticket_price | amount | string number | cheap
keys: ticket price|price per ticket|price|entry fee|unit price|price each|admission; cost|amount
about: price of one ticket|how much a ticket costs|the price
[A ticket costs|Each one was|I paid per ticket|One ticket is|The price is|They cost] {ticket_price}.
[Price|Ticket price|Price per ticket]: {ticket_price}.
[They want|The box office asks|I'd pay up to|I was quoted] {ticket_price} [for one|per person|each].
> [Price per ticket|Price]: {ticket_price}.
@ [Price per ticket|Each ticket costs|Price:] {ticket_price}.

= service | service | string | service
keys: service|service type|requested service|type of service|treatment|job|work needed
about: what is to be done|the service that is wanted|kind of service
[I'd like to book|I need|I want to arrange|Could you do|I'm calling for|Do you offer|Please put me down for] {service.a}.
[Service|Wanted service|It is for]: {service}.
[It's time for|We are due for|My last visit was also for] {service.a}.
> [Service|Wants|Booked]: {service}.
> [The customer|The caller|She|He] [needs|booked|asked for] {service.a}.
@ [You booked|Your appointment is for|Service:|We will do] {service.a}.

= technician | person tech | string | person
keys: technician|staff member|specialist|expert|with|employee|agent|provider|attended by
about: who does it|name of the employee|the person who comes
[I'd like to see|I was told it would be|Last time I was with|The one who comes is|I'd prefer|My usual contact is] {technician}.
[With|Technician|Staff member]: {technician}.
> [Assigned expert|With|Will be seen by]: {technician}.
@ [You will be seen by|Our expert is|Your technician is|Your appointment is with] {technician}.

= appointment_date | date | string | date
keys: appointment date|appointment|date of appointment|visit date|scheduled date|booking date; date|day
about: day of the appointment|when the appointment is|date as written
[I'd like an appointment|Can you come|I could come|My appointment is|Please come|Would it be possible] {appointment_date.next}.
[Appointment|Date|Appointment date]: {appointment_date}.
[I have a day off|I'm at home|I am free] {appointment_date.next}.
> [Appointment|Comes|Scheduled] {appointment_date.next}.
@ [Your appointment is|We come|We expect you] {appointment_date.next}.
@ [Appointment date|Date]: {appointment_date}.

= appointment_time | time | string | time
keys: appointment time|time of appointment|slot|time slot|appointment hour; time|hour
about: time of the appointment|at what time|time as written
[I could be there|It would suit me|Please come|I'd be free|The appointment is|Can we say] at {appointment_time}.
[Time|The time slot is|Best time]: {appointment_time}.
> [At|Time|Comes at] {appointment_time}.
@ [Time|We start at|Please come at] {appointment_time}.

= car | car | string | car
keys: car|vehicle|car model|make and model|vehicle model|automobile
about: the car|make and model of the car|which vehicle
[I drive|I have|My car is|I own|I'd like to sell|It's about my car,] a {car}.
[Car|Vehicle|Model]: {car}.
[I'm looking at|I test-drove|I rented|We bought] a {car}.
> [Car|Vehicle]: {car}.
> [The customer|She|He] drives a {car}.
@ [Your vehicle|Car|Vehicle]: {car}.

= plate | code plate | string | plate
keys: license plate|plate|registration|plate number|licence plate|registration number|number plate
about: the license plate|registration of the car
[The plate is|The license plate is|My plate number is|Registration:|The car has the plate] {plate}.
[It stands in the yard with the plate|Please look for the car with the number|You can spot it by its plate,] {plate}.
[On the plate it says|You will see the number|Parked outside, plate|The number on it is] {plate}.
> [Plate|Registration]: {plate}.
@ [License plate|Registration]: {plate}.

= mileage | distance | string integer | mileage
keys: mileage|odometer|distance driven|kilometers|km reading|odometer reading
about: how far the car has been driven|the mileage|reading of the odometer
[It has|The car has|It shows|The odometer says|It has done|It was driven] {mileage}.
[Mileage|Odometer]: {mileage}.
[At|With] {mileage} [it still runs well|the noise began|I think it needs a check].
> [Mileage|Odometer]: {mileage}.
@ [Mileage|Odometer reading]: {mileage}.

= year | year | integer string | year
keys: year|model year|year built|built in|production year|manufacture year
about: the year it was built|model year
[It was built in|It's from|It is a model of|I bought it new in|It dates from] {year}.
[Year|Built in|Model year]: {year}.
[A well kept one from|The papers say|First registered in] {year}.
> [Year|Built]: {year}.
@ [Model year|Built in] {year}.

= rent | amount | string number | money
keys: rent|monthly rent|rent per month|price per month|cold rent|monthly price; price|amount
about: the rent|rent per month|how much it costs each month
[The rent is|It costs|I pay|We can pay|They ask for|I could afford] {rent} [a month|per month|every month].
[Rent|Monthly rent]: {rent}.
> [Rent|Monthly rent]: {rent}.
@ [Monthly rent|The rent is] {rent}.

= bedrooms | count rooms | integer | bags
keys: bedrooms|number of bedrooms|rooms|beds|room count|bedroom count
about: how many bedrooms|number of rooms
[It has|I'm looking for|We need|The flat has|It must have|The house comes with] {bedrooms} [bedrooms|rooms].
[Bedrooms|Rooms]: {bedrooms}.
> [Bedrooms|Rooms]: {bedrooms}.
@ [Bedrooms|Number of rooms]: {bedrooms}.

= area | area | string number | area
keys: area|size|floor area|living area|square meters|sqm|surface
about: the size in square meters|living area|how large it is
[It measures|The flat has|It has|We live on|The living area is|We need at least] {area}.
[Area|Size|Living area]: {area}.
[All rooms together are|The floor plan says|On paper it is|I was told it has] {area}.
> [Area|Size]: {area}.
@ [Living area|Size]: {area}.

= property_type | property | string enum | property
keys: property type|type|housing type|type of home|property kind|building type
about: kind of home|type of the property
[I'm looking for|We rent|It's|I own|We want to buy|I'd like to see|It is about] {property_type.a}.
[Property type|Type of home|Kind]: {property_type}.
> [Property|Wants|Type]: {property_type}.
@ [Property type|You asked about]: {property_type}.

= dish | dish | string | dish
keys: dish|recipe|meal|dish name|recipe name|food|recipe title; name|title
about: the dish|name of the recipe|what is cooked
[I'm making|I cooked|We had|My favourite is|Tonight there is|I want to cook|I ordered] {dish}.
[Dish|Recipe|Today's dish]: {dish}.
[This is how I make|Grandma's recipe for|The secret of good] {dish} [is simple|is easy to learn|is patience].
> [Dish|Recipe]: {dish}.
@ [Our dish of the day is|Recipe|You ordered]: {dish}.

= ingredients | ingredients | array | ingredients
keys: ingredients|ingredient list|what you need|components|shopping list|contains
about: what goes into it|list of ingredients
[You need|It is made of|Take|I use|We need|For it one needs|Mix] {ingredients}.
[Ingredients|Shopping list]: {ingredients}.
[In the bowl go|I bought|Fresh is best:] {ingredients}.
> [Ingredients|Made of]: {ingredients}.
@ [Ingredients|Contains]: {ingredients}.

= servings | count | integer | few
keys: servings|serves|portions|number of servings|yield|people served
about: how many people it feeds|number of servings
[It serves|It is enough for|I cook for|That feeds|Calculated for] {servings} [people|persons].
[It makes|That gives|There will be] {servings} [servings|portions].
[Servings|Serves|Portions]: {servings}.
> [Serves|Portions]: {servings}.
@ [Servings|Serves]: {servings}.

= cooking_time | minutes | integer string | minutes
keys: cooking time|minutes|prep time|time in minutes|cook minutes|baking time
about: how many minutes it takes|cooking time in minutes
[It takes|Bake it for|Cook it for|It needs|Leave it in the oven for|Let it simmer for] {cooking_time}.
[Cooking time|Time needed]: {cooking_time}.
[After|In] {cooking_time} [it is ready|everything is done|you can eat].
> [Cooking time|Takes]: {cooking_time}.
@ [Cooking time|Ready in]: {cooking_time}.

= age | age | integer | age
keys: age|patient age|age in years|years old|customer age
about: age in years|how old the person is
[I am|I'm|I just turned] {age}[ years old|].
[My age is|Age|My age]: {age}.
[At|At the age of] {age} I [still work in the garden|feel fine|don't like stairs any more].
> [Age|Aged]: {age}.
> [The caller|The patient|She|He] is {age} years old.

= postcode | postcode | string | postcode
keys: postcode|zip|zip code|postal code|postalCode|zipcode|plz
about: the postcode|postal code|zip code of the place
[My postcode is|The zip code is|Postcode:|The postal code is|The ZIP is] {postcode}.
[My area has|We are in|Do you deliver to] the [postcode|zip code|postal code] {postcode}[, as you know|].
> [Postcode|ZIP|Postal code]: {postcode}.
@ [Postcode|Delivery area]: {postcode}.

= country | country | string | country
keys: country|country name|nation|ship to country|customer country
about: the country|country as named|where the customer lives
[I live in|We live in|It should be sent to|I'm writing from|I moved to|My parents live in] {country}.
[Country|My country is|The country is]: {country}.
[Do you ship|Do you deliver|How much is it] to {country}?
> [Country|Lives in|Ship to]: {country}.
@ [Country|We ship to|Destination country]: {country}.
"""))


# Sentences that state several fields; the voices are those of the fields.
_JOINT = table("extraction/joint")

# Values that nobody asks for. The group tells what kind of value they could be taken for.
_DECOYS = table("extraction/decoys")
_FILLERS = """
[I hope you are well|I hope you're having a good day|Hope all is well].
[I look forward to your reply|Please let me know what you think|I would be glad about an answer|Please get back to me].
[I looked on your site but found nothing|I could not find it in the help pages|I searched the whole website first].
[Thank you for your help|Thanks a lot in advance|Many thanks for looking into it].
[It has been raining here all week|The weather is finally better|What a week this has been|The garden is in full bloom].
[I have never written to you before|I don't write such messages often|It's my first time writing to you].
[If you need anything else, just ask|Let me know if something is missing|If more is needed, tell me].
[My friends tell me you are quick to answer|People say good things about you|A friend told me to write to you].
[Can you help me with this|Could you take care of this|What can be done|How do we go on from here]?
[I wasn't sure whom to write to|I hope this is the right address|Please forward this if you are the wrong person].
[Sorry for the long message|Sorry to bother you|Excuse my typing, I'm on the train].
[I read your page twice|I spoke with my family about it|We have thought about it for a while].
[Please confirm when you have read this|Please confirm|A short confirmation would be nice].
[I will be near the computer most of the day|I read my messages in the evening|I usually answer within a day].
[That is all for now|That's it|That's all I have|Nothing else to add].
[I hope that everything is clear|I hope this is enough to go on|I trust that you will find it].
[We have two small kids|Our cat is asleep on the keyboard|I'm having my coffee while writing this].
"""
_SCENES = {
    "shop": (10, "iiii>>@@f", """name email phone order_number product quantity amount currency order_date delivery_date city address \
postcode country company
        issue reason customer_number color size payment_method priority request tracking_number carrier coupon brand model serial_number
        invoice_number urgent gift_wrap callback items store material weight warranty contact_method shipping_method"""),
    "review": (1.5, "iii>f", """name product brand rating sentiment recommend pros cons city amount currency order_date model store color \
size"""),
    "flight": (1.6, "iii>@f", """name email phone flight_number airline origin destination departure_date departure_time passengers
        booking_reference seat cabin gate luggage amount currency callback urgent payment_method"""),
    "hotel": (1.6, "iii>@f", """name email phone hotel city room_type room_number check_in check_out nights guests breakfast pets parking
        booking_reference amount currency issue request payment_method company"""),
    "restaurant": (1.5, "iii>@f", """name email phone restaurant city party_size visit_date visit_time table_number allergies occasion \
seating
        callback booking_reference"""),
    "software": (1.8, "iii>@f", """name email phone software version device operating_system browser error_code username plan since issue \
urgent
        priority callback company"""),
    "meeting": (1.5, "iii>>@f", """meeting_title attendees meeting_date meeting_time duration meeting_room name email project company"""),
    "tasks": (1.2, "ii>>f", """task assignee deadline project status priority budget company urgent"""),
    "job": (1.5, "iii>>f", """name email phone city position employer years_experience skills languages university salary start_date \
remote age"""),
    "invoice": (1.3, "ii>@@f", """vendor invoice_number amount currency due_date po_number company items payment_method order_date \
email"""),
    "event": (1.2, "iii>@f", """name email phone event venue tickets ticket_price visit_date visit_time seat city booking_reference \
payment_method"""),
    "service": (1.5, "iii>@f", """name email phone address city service technician appointment_date appointment_time age callback urgent
        customer_number payment_method"""),
    "car": (1, "iii>@f", """name phone city car plate mileage year color service appointment_date amount currency"""),
    "home": (1, "iii>@f", """name email phone city property_type bedrooms area rent pets parking start_date"""),
    "recipe": (0.8, "ii>f", """dish ingredients servings cooking_time rating recommend"""),
    "address": (0.8, "iii>@f", """name email phone company address postcode city country order_number delivery_date age"""),
}
_NOTE_FILLERS = """
[Call took five minutes|Short call|Long call|The line was bad|The call was short].
[The customer was friendly|The conversation was polite|Spoke slowly and clearly|Was in a car during the call].
[Will look into it|To be checked by the team|Passed on to the team|Needs to be checked].
[No further questions|Nothing else to note|No other topics|Rest as usual].
[Asked how the weather is here|Made a joke about the weather|Told a long story about the garden].
[Has been in touch before|First contact|Known from earlier talks].
[Looked it up in the system|Found the entry at once|Checked the file].
[Please read the attachment|Scan attached|See the attached picture].
[Taken down by the front desk|Noted by the night shift|Written down during the call].
[Said goodbye politely|Thanked us at the end|Wished us a nice day].
"""
_SHOP_FILLERS = """
[Thank you for shopping with us|Thank you for choosing us|Thank you for your trust|We appreciate your business].
[We are here for you if you have questions|If you have questions, just reply to this mail|Our team is happy to help].
[Please keep this mail for your records|Please check the details below|Please read this carefully].
[You can change this in your account|Changes are possible in your account|You find everything in your account].
[This is an automatic message|Please do not reply to this message|This message was sent automatically].
[We wish you a nice day|We hope to see you again|Have a good time|See you soon].
[Our terms apply|The usual terms apply|The terms are on our website].
[Do you like our service? Tell your friends|Follow us for news|Read our newsletter for more].
[Something is not right? Let us know|If anything is wrong, tell us|Let us know if a detail is wrong].
[Yours, the team at Alder Lane|Your team at Alder Lane|Best regards, your service team].
"""
_SAME = [("product", "items"), ("urgent", "priority"), ("callback", "contact_method"), ("address", "store"), ("issue", "reason")]

# Wordings of the task

_NOUNS = {"i": ["message", "text", "e-mail", "email", "customer message", "request", "text", "message", "ticket"],
          ">": ["note", "text", "call note", "summary", "text", "ticket", "record"],
          "@": ["message", "text", "e-mail", "confirmation", "email"], "f": ["form", "text", "entry", "record", "form"]}
_TASKS = parse("""[[Extract|Pull out|Get|Collect|Read|Find|Pick out|Gather|Take] [the [data|information|details|fields|facts|values|\
following [fields|data|details]]] [from|out of] the {text}[ below| given|] [as JSON|and return [it as JSON|a JSON object|JSON]|into [JSON|\
a JSON object]|in JSON format]\
|[Turn|Convert|Transform] the {text} into [JSON|a JSON object|structured data|a JSON record]|You [extract|read] [structured data|data|\
information|fields] from [texts|messages|what the user sends] [and answer in JSON|and reply with JSON]\
|Read the {text} and [fill in|fill out|complete] the [JSON|fields|JSON object|record]|[Extract|Please extract] [JSON|a JSON object|\
structured data|structured JSON|the fields] from the {text}\
|[Can|Could] you [pull|extract|get] the [details|data|fields] [from|out of] [this|the] {text} as JSON, please|Parse the {text}[ into JSON|\
]|What does the {text} say? Answer as JSON\
|For [the|each|every] {text}, [return|write|output] [a JSON object|one JSON object|JSON]|Your task is to [extract|collect|pull out] [data|\
fields|details] from the {text}[ as JSON|]\
|Summarize the {text} as [a JSON object|JSON]|Data extraction|Extract [the fields|data] as JSON|I need the {text} as JSON|\
Help me get the [data|facts] in the {text} into JSON].""")
_INLINE_TASKS = parse("""[[Extract|Get|Pull|Read|Find|Take] {keys} from the {text}[ as JSON| and return JSON| into a JSON object|\
, as JSON|].\
|[Return|Give me|Output|Write] [a JSON object|JSON|only JSON] with [the keys|the fields|] {keys} [from|for] the {text}.\
|[Return|Reply with|Answer with] only JSON with the keys {keys}.|[Please extract|Extract] {keys} as JSON.|\
What are {keys} in the {text}? Answer in JSON.]""")
_ONLY_JSON = parse("""[Return only [JSON|the JSON|the JSON object|valid JSON].|Answer with [the JSON|JSON|the JSON object] only.|\
Output [JSON only|only JSON|nothing but JSON].\
|[No|Without] [explanations|other text|comments|explanation][, just JSON|, only JSON|].|Reply [only with|with nothing but] [JSON|\
the JSON object|a JSON object].|Do not [write|add|output] anything else.\
|Respond [in JSON|with JSON only|with a single JSON object].|JSON only[, please|].|Only JSON, no prose.|Just the JSON[, no Markdown|\
, please|].]""")
_GAP_RULES = {
    "null": parse("""[Use null [for anything that is [missing|not mentioned|not in the text|not given]|for [fields|\
values] that are [missing|not mentioned|not in the text|unknown]|where something is [missing|not mentioned]].\
|[If|When] [something|a field|a value|a detail] is [missing|not mentioned|not in the text|not given|absent|unknown], [use null|\
set it to null|write null|put null|it is null|the value is null].\
|[Missing|Unknown|Absent] [values|fields|details] [are|become|should be] null.|[Do not|Don't|Never] [guess|make anything up|\
invent values]; [use null|write null|null] [instead|if you don't know].\
|Fields without [a value|information] get null.|Anything not stated is null.|null if not [mentioned|given|present|stated].]"""),
    "omit": parse("""[[If|When] [something|a field|a value] is [missing|not mentioned|not in the text], [leave it out|omit it|\
omit the key|leave the key out|skip it].|[Leave out|Omit|Skip] [fields|keys|those] [that are not mentioned|without a value|\
that have no value in the text].\
|Only include [fields|keys] that [are mentioned|appear in the text|have a value]."""
                  .rstrip() + "]"),
    "empty": parse("""[[If|When] [something|a field|a value] is [missing|not mentioned|not in the text], [use an empty string|\
write an empty string|set it to ""|use ""].|Use [an empty string|""] for [missing values|what is not mentioned|missing fields].\
|[Missing|Unknown] [values|fields] [are|become] [empty strings|""].]"""),
}
_PRETTY_RULES = parse("""[Pretty-print [it|the JSON] with two spaces.|Indent the JSON with two spaces.|\
Format the JSON with an indent of 2.|Please write the JSON over several lines, indented by two spaces.|\
Use pretty-printed JSON with 2-space indentation.|Indent by two spaces.]""")
_SYSTEMS = parse("""[You [are|work as] [a data extraction assistant|an assistant for data entry|an extraction engine|a helpful assistant|\
the support agent of Alder Lane|a careful clerk].[ You answer [in|with] JSON.| Answer in JSON.| You [only|always] output JSON.|]\
|You extract data and answer in JSON.|You turn texts into JSON.|Answer with JSON.|You read messages and return structured data.]""")
_GREETINGS = parse("""[Hi|Hello|Hello there|Hi there|Good morning|Good afternoon|Hey|Dear team|Dear Sir or Madam|Hi team|Good evening|\
To whom it may concern|Hello Alder Lane]\
[,|!|,|,|.]""")
_CLOSINGS = parse("""[Thanks|Thank you|Many thanks|Thanks in advance|Thank you very much|Cheers|Thanks for your help|Please let me know|\
Looking forward to your answer|Best regards|Have a nice day|Please help|Kind regards|I hope to hear from you soon][!|.|.|]""")
_FORM_HEADS = parse("[New [entry|request|ticket|submission|record]|[Contact|Web|Request|Order|Online] form|Form submission|Details|"
    "--- form ---|Submitted data:|Record|Please see the details below:|Summary]")
_FORM_TAILS = parse("[Submitted via the website|Sent from the web form|--- end ---|Please process soon.|Status: new|"
    "Received by the front desk|Thank you!|I agree to the terms: yes]")


# The engine

_BY_NAME = _FIELDS
# Fields that say the same thing in two ways: at most one of each group is in a sample.
_EXCLUSIVE = {name: at for at, names in enumerate(_SAME) for name in names}


def _read_joint(text):
    sentences = {"i": [], ">": [], "@": []}
    for line in text.strip().splitlines():
        line = line.strip()
        voice = line[0] if line[0] in ">@*" else "i"
        names = {slot.split("}")[0].split(".")[0] for slot in line.split("{")[1:]}
        entry = frozenset(names), parse(line.lstrip(">@* "))
        for v in "i>@" if voice == "*" else voice:
            sentences[v].append(entry)
    return sentences


def _read_decoys(text):
    sentences = []
    for line in text.strip().splitlines():
        group, _, sentence = line.strip().partition(": ")
        sentences.append((group, parse(sentence)))
    return sentences


_JOINTS = _read_joint(_JOINT)
_DECOY_LIST = _read_decoys(_DECOYS)
_FILLER_TREES = {voice: parse_lines(text) for voice, text in zip("i>@", (_FILLERS, _NOTE_FILLERS, _SHOP_FILLERS))}
_SCENE_LIST = [(voices, names.split()) for _, voices, names in _SCENES.values()]
_SCENE_WEIGHTS = [weight for weight, _, _ in _SCENES.values()]
_STARTERS = ("My ", "The ", "It ", "This ", "Please ", "We ", "You ", "Our ", "I ", "I'm ", "It's ", "There ", "They ")
_ABBREVIATED = ("Ltd.", "Inc.", "Corp.", "Co.", "S.A.")


# A key with one of these asks for the number only.
_UNIT_WORDS = frozenset("kg km kilometers sqm meters minutes".split())


class Ask:
    """A field as a schema asks for it."""

    def __init__(self, field, key, about, kind, options, nullable):
        self.field, self.key, self.about, self.kind, self.options, self.nullable = field, key, about, kind, options, nullable

    def value(self, world):
        """The JSON value, None where the text of `world` does not say."""
        if self.field.name not in world.values:
            return None
        text, value = world.values[self.field.name]
        if self.options:
            return self.options[value]
        return text if self.kind == "string" else value


def _styled(style, words):
    """A key in the style of a programmer: order_number, orderNumber, "Order number"."""
    if style == "spaced":
        return words
    parts = words.replace("-", " ").replace("_", " ").split()
    if style == "snake":
        return "_".join(parts)
    if style == "kebab":
        return "-".join(parts)
    if style == "upper":
        return "_".join(parts).upper()
    if style == "title":
        return capital(words)
    names = [capital(part) for part in parts]
    return "".join(names if style == "pascal" else [parts[0], *names[1:]])


def _pick(rng, values):
    return values[int(rng.random() * len(values))]


def _choose(rng, names, count):
    """`count` of the fields `names` that may stand beside each other."""
    chosen, taken = [], set()
    for name in rng.sample(names, min(len(names), 2 * count + 2)):
        exclusive = _EXCLUSIVE.get(name)
        if len(chosen) < count and (exclusive is None or exclusive not in taken):
            chosen.append(name)
            taken.add(exclusive)
    return chosen


def _asks(rng, names, around, typed, follow_up):
    """What a schema asks for the fields `names`, while the text may state those of `around`; without types the usual ones."""
    style = rng.choices(["snake", "camel", "spaced", "title", "kebab", "pascal", "upper"], [60, 18, 6, 4, 4, 3, 2])[0]
    nullable_all = rng.random() < 0.35
    nullable_some = rng.random() < 0.5
    option_style = rng.choices(["", "snake", "upper", "title"], [6, 3, 1, 1])[0]
    asks, keys = [], set()
    groups = [_FIELDS[name].group for name in around]
    for name in names:
        field = _FIELDS[name]
        alone = groups.count(field.group) == 1
        words = _pick(rng, field.vague if field.vague and alone and rng.random() < 0.45 else field.keys)
        key = _styled(style, words)
        while key in keys:
            key = _styled(style, _pick(rng, field.keys))
        keys.add(key)
        kind = _pick(rng, field.types) if typed else field.types[0]
        if _UNIT_WORDS & set(words.lower().split()):
            kind = next((other for other in field.types if other in ("number", "integer")), kind)
        if name == "amount" and "currency" in names:
            kind = "number"
        options = None
        if kind == "enum":
            options = _options(rng, field, option_style, follow_up)
        asks.append(Ask(field, key, _pick(rng, field.abouts), kind, options, nullable_all or nullable_some and rng.random() < 0.4))
    return asks


def _options(rng, field, style, follow_up):
    values = field.values
    if not values:
        values = field.make.values if field.make else ["USD", "EUR", "GBP", "CHF", "SEK", "CAD"]
        style = ""
    values = list(values)
    if rng.random() < 0.3:
        rng.shuffle(values)
    return {value: _styled(style, value) if style else value for value in values}


def _trim_options(rng, asks, world):
    """Cuts long lists of options down to a few with the right one among them."""
    for ask in asks:
        if ask.options and len(ask.options) > 6 and not ask.field.values:
            right = world.values.get(ask.field.name, (None, None))[1]
            others = [value for value in ask.options if value != right]
            some = rng.sample(others, rng.randint(2, 5)) + ([right] if right else [])
            rng.shuffle(some)
            ask.options = {value: ask.options[value] for value in some}


# Texts

def _value_line(rng, world, field, style=None):
    """The field as a line of a form, such as "Order number: W1234"."""
    label = _styled(style or "title", _pick(rng, field.keys))
    if field.values:
        value = _state(rng, world, field)
        value = {True: "yes", False: "no"}.get(value, value)
        return label, value
    return label, world.say(field.name + (".any" if field.types[0] == "integer" else ""))


def _state(rng, world, field):
    """Settles on the value of a choice."""
    value = _pick(rng, field.values)
    if field.name == "sentiment":
        value = world.mood
    elif field.name == "recommend":
        value = {"positive": "yes", "negative": "no"}.get(world.mood, value)
    value = {"yes": True, "no": False}.get(value, value) if field.types[0] == "boolean" else value
    world.values[field.name] = value, value
    return value


def _sentence(rng, world, field, voice, places):
    """A sentence that states the field, and its place: body, head or tail (those of `places` that are free)."""
    value = None
    if field.values:
        value = _state(rng, world, field)
        value = {True: "yes", False: "no"}.get(value, value)
    says = field.says
    place = "body"
    if voice == "i":
        draw = rng.random()
        if draw < 0.25 and "$" in places and (value, "$") in says:
            place = "$"
        elif draw > 0.8 and "^" in places and (value, "^") in says:
            place = "^"
    trees = says.get((value, voice if place == "body" else place))
    if not trees or place == "body" and voice != "i" and rng.random() < 0.1:
        if value is None:
            label, shown = _value_line(rng, world, field)
        else:
            label, shown = _styled("title", _pick(rng, field.keys)), value
        return f"{label}: {shown}.", place
    return fill(world, speak(rng, _pick(rng, trees))), place


def _running_text(rng, world, names, voice, quiet):
    """A text that states the fields `names`, without values that could be taken for one of the groups `quiet`."""
    left = {name for name in names if name != "currency"}
    order = [name for name in names if name != "currency"]
    body, head, tail = [], "", ""
    while left:
        fitting = [joint for joint in _JOINTS[voice] if joint[0] <= left] if len(left) > 1 and rng.random() < 0.75 else []
        if fitting:
            slots, tree = _pick(rng, fitting)
            body.append(fill(world, speak(rng, tree)))
            left -= slots
            order = [name for name in order if name in left]
            continue
        name = order.pop()
        left.discard(name)
        places = ("" if head else "^") + ("" if tail else "$")
        sentence, place = _sentence(rng, world, _FIELDS[name], voice, places)
        if place == "^":
            head = sentence
        elif place == "$":
            tail = sentence
        else:
            body.append(sentence)
    fillers = _FILLER_TREES[voice]
    for _ in range(max(rng.choices([0, 1, 2, 3], [35, 35, 20, 10])[0], not names)):
        body.append(speak(rng, _pick(rng, fillers)))
    if voice == "i" and rng.random() < 0.4:
        for _ in range(rng.choice([1, 1, 2])):
            group, tree = _pick(rng, _DECOY_LIST)
            if group not in quiet:
                body.append(fill(world, speak(rng, tree)))
    body = list(dict.fromkeys(body))
    rng.shuffle(body)
    keep = [text for text, _ in world.values.values() if isinstance(text, str)]
    body = [capital(sentence) if not any(sentence.startswith(text) for text in keep) else sentence for sentence in body]
    body = _joined(rng, body)
    if voice == "i":
        if not head and rng.random() < 0.35:
            head = speak(rng, _GREETINGS)
        if not tail and rng.random() < 0.3:
            tail = speak(rng, _CLOSINGS)
    parts = [head, *body, tail] if head or tail else body
    parts = [part for part in parts if part]
    if head.endswith(",") and len(parts) > 1:
        if parts[1].startswith(_STARTERS) and parts[1][:2] not in ("I ", "I'"):
            parts[1] = parts[1][0].lower() + parts[1][1:]
        elif parts[1][:1].isupper():
            parts[0] += _pick(rng, ["\n", "\n\n"])
    if voice == "i" and rng.random() < 0.4:
        parts = [_loose(rng, part, keep) for part in parts]
    break_after = rng.random()
    if break_after < 0.65:
        text = " ".join(parts)
    elif break_after < 0.85:
        gap = _pick(rng, ["\n", "\n\n"])
        text = " ".join(parts[1:-1]) if len(parts) > 2 else " ".join(parts[1:])
        text = gap.join(part for part in (parts[0], text, parts[-1] if len(parts) > 2 else "") if part)
    else:
        text = "\n".join(parts)
    return text.replace("\n ", "\n").replace(" \n", "\n").strip()


def _loose(rng, text, keep):
    """`text` as people type it, with all values of `keep`; a mark at its end mostly stays."""
    changed = casual(rng, text, keep)
    if changed != text and text[-1] in ".?!" and changed[-1] not in ".?!" and rng.random() < 0.6:
        changed += text[-1]
    for value in keep:
        if value in text and value not in changed:
            return text
    return changed


def _joined(rng, body):
    """Some neighbours drawn together into one sentence."""
    out = []
    for sentence in body:
        short = out and out[-1][-1] == "." and not out[-1].endswith(_ABBREVIATED) and len(out[-1]) < 90
        if short and rng.random() < 0.2 and sentence.startswith(_STARTERS):
            first = sentence if sentence.startswith(("I ", "I'")) else sentence[0].lower() + sentence[1:]
            out[-1] = out[-1][:-1] + _pick(rng, [", and ", " and ", ", and ", "; ", " - ", ", also, "]) + first
        else:
            out.append(sentence)
    return out


def _form_text(rng, world, names, missing):
    """A form: labels and values, the missing ones left empty or left out."""
    style = rng.choices(["title", "spaced", "snake", "upper"], [6, 2, 1, 1])[0]
    lines = []
    for name in names:
        if name != "currency":
            lines.append(_value_line(rng, world, _FIELDS[name], style))
    blank = _pick(rng, ["", "-", "n/a", "none given", "unknown", "not specified"])
    for name in missing:
        if rng.random() < 0.5 and _FIELDS[name].group != "currency":
            lines.append((_styled(style, _pick(rng, _FIELDS[name].keys)), blank))
    rng.shuffle(lines)
    kind = rng.random()
    if kind < 0.6:
        mark = _pick(rng, [": ", ": ", ": ", " - ", " = ", ":\t"])
        text = "\n".join(f"{label}{mark}{value}".rstrip() for label, value in lines)
    elif kind < 0.75:
        text = _pick(rng, ["; ", " | ", " / "]).join(f"{label}: {value}" for label, value in lines).rstrip()
    elif kind < 0.85:
        text = "\n".join(f"| {label} | {value} |" for label, value in lines)
    else:
        bullet = _pick(rng, ["- ", "* ", "• "])
        text = "\n".join(f"{bullet}{label}: {value}".rstrip() for label, value in lines)
    if rng.random() < 0.3:
        text = speak(rng, _FORM_HEADS) + "\n" + text
    if rng.random() < 0.25:
        text += "\n" + speak(rng, _FORM_TAILS)
    return text


# Schemas

_EMPTY = {"string": "", "integer": 0, "number": 0.0, "boolean": False, "array": [], "enum": ""}


def _dumps(value, indent=None):
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _json_schema(rng, asks, nest):
    described = rng.choice([0, 0, 1, 0.5])
    properties = {}
    for ask in asks:
        kind = "string" if ask.kind == "enum" else ask.kind
        entry = {"type": [kind, "null"] if ask.nullable else kind}
        if ask.kind == "array":
            entry["items"] = {"type": "string"}
        if ask.options:
            entry["enum"] = list(ask.options.values()) + [None] * ask.nullable
            if rng.random() < 0.2:
                del entry["type"]
        if rng.random() < described:
            entry["description"] = ask.about if rng.random() < 0.5 else capital(ask.about)
        properties[ask.key] = entry
    schema = _object(rng, properties, [ask.key for ask in asks if not ask.nullable or rng.random() < 0.5])
    if nest:
        key, inner = nest
        outer = {}
        for name, entry in properties.items():
            if name in inner:
                outer.setdefault(key, _object(rng, {n: properties[n] for n in properties if n in inner}, list(inner)))
            else:
                outer[name] = entry
        schema = _object(rng, outer, list(outer))
    if rng.random() < 0.12:
        schema = {"name": _pick(rng, ["extraction", "record", "ticket", "result", "entry"]), "schema": schema}
    return _dumps(schema, 2 if rng.random() < 0.15 else None)


def _object(rng, properties, required):
    schema = {"type": "object", "properties": properties}
    if rng.random() < 0.7:
        schema["required"] = required
    if rng.random() < 0.25:
        schema["additionalProperties"] = False
    return schema


def _nested(values, nest):
    """`values` with those of the keys of `nest` in an object of their own, where the first of them stood."""
    if not nest:
        return values
    key, inner = nest
    out = {}
    for name, value in values.items():
        if name in inner:
            out.setdefault(key, {})[name] = value
        else:
            out[name] = value
    return out


def _example(rng, asks, nest):
    kind = rng.random()
    world = World(rng, False)
    values = {}
    for ask in asks:
        field = ask.field
        if ask.options:
            values[ask.key] = " | ".join(ask.options.values())
        elif kind < 0.5:
            if field.values:
                values[ask.key] = rng.random() < 0.5
            elif field.make:
                _, text, value = field.make(world, "")
                values[ask.key] = text if ask.kind == "string" else value
            else:
                values[ask.key] = _pick(rng, ["EUR", "$", "euros", "GBP", "€"])
        elif kind < 0.7:
            values[ask.key] = _EMPTY[ask.kind]
        elif kind < 0.85:
            values[ask.key] = ["string"] if ask.kind == "array" else ask.kind + (" or null" if ask.nullable else "")
        else:
            values[ask.key] = _pick(rng, ["...", "<{}>", "<{}>"]).format(ask.about) if ask.kind == "string" else _EMPTY[ask.kind]
    return _dumps(_nested(values, nest), 2 if rng.random() < 0.2 else None)


_TYPE_WORDS = {"string": ["string", "text", "str", "string"], "integer": ["integer", "int", "whole number", "integer"],
               "number": ["number", "float", "decimal number", "number"], "boolean": ["boolean", "bool", "true or false", "true/false"],
               "array": ["array of strings", "list of strings", "string[]", "list"]}


def _typed_word(rng, ask, at):
    if ask.options:
        names = list(ask.options.values())
        return _pick(rng, ["one of {}", "enum: {}", "either {}"]).format(", ".join(names)) if at else " | ".join(f'"{n}"' for n in names)
    word = _TYPE_WORDS[ask.kind][at]
    return f"{word} or null" if ask.nullable and at else f"{word} | null" if ask.nullable else word


def _skeleton(rng, asks, nest):
    """A typed skeleton: like JSON with types for values, a TypeScript interface or a Python class."""
    kind = rng.random()
    plain = ("array", "string[]"), ("integer", "integer"), ("number", "number")
    if kind < 0.5 or nest or any(" " in ask.key or "-" in ask.key for ask in asks):
        values = {}
        for ask in asks:
            word = dict(plain).get(ask.kind, ask.kind)
            values[ask.key] = " | ".join(f"'{n}'" for n in ask.options.values()) if ask.options else word + " | null" * ask.nullable
        text = _dumps(_nested(values, nest))
        return text.replace('": "', '": ').replace('", "', ', "').replace('"}', "}") if rng.random() < 0.6 else text
    if kind < 0.8:
        words = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "array": "string[]"}
        lines = []
        for ask in asks:
            word = " | ".join(f'"{n}"' for n in ask.options.values()) if ask.options else words[ask.kind]
            note = f"  // {ask.about}" if rng.random() < 0.2 else ""
            lines.append(f"  {ask.key}: {word}{' | null' * ask.nullable};{note}")
        return "\n".join([_pick(rng, ["interface Result {", "type Entry = {", "interface Record {", "{"]), *lines, "}"])
    words = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "array": "list[str]"}
    lines = []
    for ask in asks:
        word = f"Literal[{', '.join(_dumps(n) for n in ask.options.values())}]" if ask.options else words[ask.kind]
        lines.append(f"    {ask.key}: {word}{' | None' * ask.nullable}")
    return "\n".join([_pick(rng, ["class Result(BaseModel):", "class Ticket(BaseModel):", "class Entry(TypedDict):"]), *lines])


def _names(rng, asks, typed):
    """A list of names, in a row or in lines."""
    names = []
    at = rng.randint(0, 3) if typed else 0
    quote = _pick(rng, ["", "", "\"", "`", "'"])
    for ask in asks:
        name = f"{quote}{ask.key}{quote}"
        if typed or ask.options:
            name += f" ({_typed_word(rng, ask, max(at, 1) if ask.options else at)})"
        names.append(name)
    kind = rng.random()
    if kind < 0.35 and not any(", " in name for name in names):
        return ", ".join(names)
    if kind < 0.6 and not any(", " in name for name in names):
        return _enumerate(rng, names)
    if kind < 0.7 and quote == "\"" and not typed:
        return _dumps([ask.key for ask in asks])
    mark = _pick(rng, ["- ", "* ", "", "- "])
    return "\n" + "\n".join(mark + name for name in names)


def _descriptions(rng, asks, typed):
    """A list of names with what they mean."""
    at = rng.randint(0, 3)
    quote = _pick(rng, ["", "", "\"", "`"])
    mark = _pick(rng, ["- ", "* ", "", "- "])
    gap = _pick(rng, [": ", " - ", ": ", " = "])
    lines = []
    for ask in asks:
        kind = f" ({_typed_word(rng, ask, max(at, 1) if ask.options else at)})" if typed or ask.options else ""
        if rng.random() < 0.5:
            lines.append(f"{mark}{quote}{ask.key}{quote}{kind}{gap}{ask.about}")
        else:
            lines.append(f"{mark}{quote}{ask.key}{quote}{gap}{ask.about}{kind}")
    return "\n" + "\n".join(lines)


def _prose(rng, asks, typed):
    """The fields in a sentence."""
    shape = _pick(rng, ['{about} (as "{key}"{kind})', '"{key}" for {about}{kind}', "{about} under {key}{kind}",
        "{key}, that is, {about}{kind}",
                        "{about} as `{key}`{kind}", '{about} (key "{key}"{kind})'])
    parts = []
    for ask in asks:
        kind = ""
        if typed or ask.options:
            word = _typed_word(rng, ask, 1)
            kind = f", {word}" if ")" in shape else f" ({word})"
        parts.append(shape.format(about=ask.about, key=ask.key, kind=kind))
    return "; ".join(parts)


# shape: (how it is written, whether it takes a nested object, what announces it)
_SHAPES = {
    "schema": (_json_schema, True, """[[|The |Use this |JSON |The JSON ][schema|Schema]:|It must match this [JSON schema|schema]:|\
JSON schema:
        |Follow the schema|Schema of the answer:|The object must be valid against|The answer must follow this JSON schema:]"""),
    "example": (_example, True, """[Use [this|the following] [format|form|layout|structure]:|Example of the output:|Answer in the form of|\
Format:
        |The result should look like|An example of the format:|Output format:|Like this:|Use exactly these keys:|In this shape:]"""),
    "skeleton": (_skeleton, True, """[Format:|Types:|The type is:|Shape of the object:|Structure:|It should have the form|\
The answer has this type:|Output type:
        |Use this structure:|Return an object of this type:]"""),
    "names": (lambda rng, asks, nest: _names(rng, asks, False), False, """[Keys:|Fields:|The keys are|Use the keys|The fields are
        |Return [a JSON object|JSON|an object] with the [keys|fields]|With these keys:|I need:|Needed fields:|The JSON has the keys]"""),
    "typed names": (lambda rng, asks, nest: _names(rng, asks, True), False, """[Keys:|Fields:|The keys are|Use the keys|The fields are
        |Return [a JSON object|JSON|an object] with|With these keys:|The object has:|Properties:]"""),
    "descriptions": (lambda rng, asks, nest: _descriptions(rng, asks, False), False, """[Fields:|Keys:|The fields are:|Use these keys:|\
What I need:
        |Return a JSON object with:|The fields and what they mean:|Look for:]"""),
    "typed descriptions": (lambda rng, asks, nest: _descriptions(rng, asks, True), False, """[Fields:|Keys:|The fields are:|Use these keys:
        |Return a JSON object with:|Properties of the object:|The object has these fields:]"""),
    "prose": (lambda rng, asks, nest: _prose(rng, asks, False), False,
        "[I need|Give me|It should hold|Put in|Write down|The object holds|Note]"),
    "typed prose": (lambda rng, asks, nest: _prose(rng, asks, True), False, "[I need|Give me|It should hold|Put in|The object holds]"),
}
_SHAPE_TREES = {name: parse("".join(line.strip() for line in lead.split("\n"))) for name, (_, _, lead) in _SHAPES.items()}
_SHAPE_NAMES = list(_SHAPES)
_SHAPE_WEIGHTS = [30, 15, 14, 13, 6, 9, 6, 4, 3]
_UNTYPED = ("names", "descriptions", "prose")


def _task(rng, voice, shape, schema, rules):
    """The instruction with the schema and the rules."""
    noun = _pick(rng, _NOUNS[voice])
    task = speak(rng, _TASKS).replace("{text}", noun)
    lead = speak(rng, _SHAPE_TREES[shape])
    if shape == "names" and rng.random() < 0.25 and not schema.startswith("\n"):
        task = speak(rng, _INLINE_TASKS).replace("{text}", noun).replace("{keys}", schema)
        return " ".join([task, *rules])
    before = [rules.pop()] if rules and rng.random() < 0.3 else []
    gap = "" if schema.startswith("\n") else " " if len(schema) < 200 and "\n" not in schema and rng.random() < 0.5 else "\n"
    if not lead.endswith(":") and schema[0] == "\n":
        lead += ":"
    if shape.endswith("prose"):
        return " ".join([task, *before, f"{lead} {schema}.", *rules])
    end = "" if gap or shape in ("schema", "example", "skeleton") or "\n" in schema else "."
    text = " ".join([task, *before, lead]) + gap + schema + end
    if rules:
        text += ("\n" if "\n" in schema or gap == "\n" or not end else " ") + " ".join(rules)
    return text


_NESTS = [("customer", "name email phone company customer_number"), ("contact", "name email phone company"),
          ("address", "address city postcode country"), ("order", "order_number product quantity amount order_date"),
          ("payment", "amount currency payment_method"), ("details", ""), ("data", "")]


def _nest(rng, asks):
    """A key and the keys that go into an object under it, or None."""
    fitting = []
    keys = {ask.key for ask in asks}
    for key, names in _NESTS:
        inner = [ask.key for ask in asks if ask.field.name in names.split()]
        if 2 <= len(inner) and key not in keys:
            fitting.append((key, inner))
    if fitting and len(asks) > 2:
        key, inner = _pick(rng, fitting)
        return (key, inner) if len(inner) < len(asks) else None
    return None


def _text(rng, world, scene, voice, stated, missing):
    quiet = {_FIELDS[name].group for name in missing}
    if voice == "f":
        return _form_text(rng, world, stated, missing)
    return _running_text(rng, world, stated, voice, quiet)


def _plan(rng, names, asked):
    """Which of the asked fields the text states, which it does not, and what it states besides."""
    rate = rng.choices([0, 0.2, 0.4], [50, 35, 15])[0]
    stated = [name for name in asked if rng.random() >= rate]
    if not stated and rng.random() < 0.8:
        stated = [asked[0]]
    missing = [name for name in asked if name not in stated]
    if "currency" in asked:
        if "amount" not in stated:
            stated = [name for name in stated if name != "currency"]
            missing = [name for name in asked if name not in stated]
        elif "currency" in missing:
            stated.append("currency")
            missing.remove("currency")
    return stated, missing


def _extract(rng, unseen, voices="", turns=1):
    while True:
        scene_voices, names = rng.choices(_SCENE_LIST, _SCENE_WEIGHTS)[0]
        voice = _pick(rng, [v for v in scene_voices if not voices or v in voices] or "i")
        asked = _choose(rng, names, rng.choices(range(1, 8), [13, 18, 22, 18, 13, 9, 7])[0])
        shape = rng.choices(_SHAPE_NAMES, _SHAPE_WEIGHTS)[0]
        extra = [name for name in _choose(rng, names, 3) if name not in asked and name != "currency"
                 and _EXCLUSIVE.get(name, name) not in [_EXCLUSIVE.get(other) for other in asked]]
        extra = extra[:rng.choices([0, 1, 2], [4, 4, 2])[0]]
        asks = _asks(rng, asked, asked + extra, shape not in _UNTYPED, turns > 1)
        if turns == 1 or not any(ask.options and not ask.field.values for ask in asks):
            break
    nest = _nest(rng, asks) if _SHAPES[shape][1] and rng.random() < 0.3 else None
    texts, answers = [], []
    gaps = rng.choices(["null", "omit", "empty"], [88, 7, 5])[0]
    for _ in range(turns):
        world = World(rng, unseen)
        stated, missing = _plan(rng, names, asked)
        if gaps == "empty" and any(ask.kind not in ("string", "enum") for ask in asks):
            gaps = "null"
        both = stated + extra
        texts.append(_text(rng, world, names, voice, rng.sample(both, len(both)), missing))
        if turns == 1:
            _trim_options(rng, asks, world)
        values = {ask.key: ask.value(world) for ask in asks}
        answers.append(values)
    return _present(rng, voice, shape, asks, nest, texts, answers, gaps)


def _present(rng, voice, shape, asks, nest, texts, answers, gaps):
    """The sample: the task, the texts and the answers (flat, with None for gaps)."""
    if gaps == "omit" and (nest or shape == "schema"):
        gaps = "null"
    if len(texts) == 1 and gaps == "null" and (shape == "schema" and rng.random() < 0.6 or not asks[0].field.group and rng.random() < 0.12):
        return _plain_schema(rng, asks, texts[0], answers[0])
    for ask in asks:
        ask.nullable = gaps == "null" and (ask.nullable or any(values[ask.key] is None for values in answers))
    has_gap = any(value is None for values in answers for value in values.values())
    if gaps == "empty":
        answers = [{key: "" if value is None else value for key, value in values.items()} for values in answers]
    elif gaps == "omit":
        answers = [{key: value for key, value in values.items() if value is not None} for values in answers]
    answers = [_nested(values, nest) for values in answers]
    rules = []
    if gaps != "null" or rng.random() < (0.55 if has_gap else 0.35):
        rules.append(speak(rng, _GAP_RULES[gaps]))
    pretty = rng.random() < 0.035
    if pretty:
        rules.append(speak(rng, _PRETTY_RULES))
    if rng.random() < 0.55:
        rules.append(speak(rng, _ONLY_JSON))
    rng.shuffle(rules)
    schema = _SHAPES[shape][0](rng, asks, nest)
    task = _task(rng, voice, shape, schema, rules)
    outputs = [_dumps(answer, 2 if pretty else None) for answer in answers]
    return {"messages": _messages(rng, voice, task, texts, outputs), "check": {"json": answers[-1]}}


def _plain_schema(rng, asks, text, answer):
    """The schema on one line and the text on the next, as programs write it."""
    properties = {}
    described = rng.choice([0, 0, 0.5, 1])
    for ask in asks:
        entry = {"type": "string" if ask.kind == "enum" else ask.kind}
        nullable = ask.nullable or answer[ask.key] is None
        if nullable:
            entry["type"] = [entry["type"], "null"]
        if ask.kind == "array":
            entry["items"] = {"type": "string"}
        if ask.options:
            entry["enum"] = list(ask.options.values()) + [None] * nullable
        if rng.random() < described:
            entry["description"] = ask.about
        properties[ask.key] = entry
    schema = {"type": "object", "properties": properties}
    roll = rng.random()
    if roll < 0.5:
        schema["required"] = list(properties)
    if roll < 0.1:
        schema["additionalProperties"] = False
    elif roll > 0.93:
        schema = properties
    task = "Extract the data from the text as JSON that follows this schema."
    content = f"{task}\nSchema: {json.dumps(schema)}\nText: {text}"
    if rng.random() < 0.15:
        content = _pick(rng, (f"Text: {text}\nSchema: {json.dumps(schema)}\n{task}", f"{task}\nText: {text}\nSchema: {json.dumps(schema)}",
                              f"{task}\n\nSchema:\n{json.dumps(schema)}\n\nText:\n{text}"))
    messages = [{"role": "user", "content": content}, {"role": "assistant", "content": _dumps(answer)}]
    if rng.random() < 0.15:
        messages.insert(0, {"role": "system", "content": speak(rng, _SYSTEMS)})
    return {"messages": messages, "check": {"json": answer}}


def _messages(rng, voice, task, texts, outputs):
    messages = []
    place = rng.random()
    if len(texts) > 1 or place < 0.45:
        messages.append({"role": "system", "content": task})
        bare = rng.random() < 0.75
        for text, output in zip(texts, outputs):
            messages.append({"role": "user", "content": text if bare else _wrapped(rng, voice, text)})
            messages.append({"role": "assistant", "content": output})
        return messages
    text = _wrapped(rng, voice, texts[0])
    if place > 0.85:
        messages.append({"role": "system", "content": speak(rng, _SYSTEMS)})
    content = f"{task}\n\n{text}" if place < 0.8 else f"{text}\n\n{task}"
    if place < 0.8 and "\n" not in text and rng.random() < 0.25:
        content = f"{task}\n{text}"
    messages += [{"role": "user", "content": content}, {"role": "assistant", "content": outputs[0]}]
    return messages


def _wrapped(rng, voice, text):
    """The text between marks or behind a heading."""
    noun = capital(_pick(rng, _NOUNS[voice]).split()[-1])
    return _pick(rng, [f"{noun}: {text}", f"{noun}:\n{text}", f'"""\n{text}\n"""', f"<text>\n{text}\n</text>", f"---\n{text}\n---", text,
                       f'"{text}"', f"Text: {text}", f"```\n{text}\n```", f"### {noun}\n{text}", f"Text:\n{text}", f"{noun}:\n\n{text}",
                       f"<{noun.lower()}>{text}</{noun.lower()}>"])


def message(rng, unseen=False):
    """From what a customer or another person writes."""
    return _extract(rng, unseen, "i")


def note(rng, unseen=False):
    """From notes about a customer and from what a business writes to one."""
    return _extract(rng, unseen, ">@")


def form(rng, unseen=False):
    """From a form of labels and values."""
    return _extract(rng, unseen, "f")


def several(rng, unseen=False):
    """Text after text under one system message."""
    return _extract(rng, unseen, "", rng.randint(2, 3))

# Open vocabulary: scenes of all kinds, and names and values of everyday life

_PLURALS = ("s", "people", "children", "staff", "police")
_UNCOUNTED = frozenset("""
pain flu water work bread rain fog vision fever cold milk wire oil tape sand cement music news luggage furniture advice equipment
leather cotton wool silk steel glass gold silver copper iron wood paper rice salt sugar butter cheese honey cream snow ice dust smoke
mud soil traffic staff weather money mail garlic ginger grass gravel fruit food fuel gas steam soap wax timber spinach pasta juice tea
coffee clay concrete plaster paint powder shampoo sauce soup meat chicken fish laundry cargo thunder moisture damage surgery swimwear
sunscreen cash
""".split())


def _det(text):
    """`text` with the article that it needs in a sentence."""
    last = text.split()[-1].lower()
    if last in _UNCOUNTED or last.endswith(_PLURALS) and not last.endswith(("ss", "us", "is", "gas", "glass")):
        return text
    start = text.lower()
    vowel = start[0] in "aeiou" and not start.startswith(("uni", "use", "usu", "eu", "one", "uti"))
    return ("an " if vowel or start.startswith(("hour", "honest")) else "a ") + text


def _inline(values):
    """Any of `values`; "~fault" among them stands for broken parts, "~goods" for things of a shop."""
    own = [value for value in values if value[0] != "~"]
    more = {"~fault": lambda rng: f"{_pick(rng, _FAULTY)} {_pick(rng, _PARTS)}", "~goods": lambda rng: _pick(rng, _GOODS)}.get(values[-1])

    def make(world, form):
        return _bare(more(world.rng) if more and world.rng.random() < 0.35 else _pick(world.rng, own))
    make.values = [_bare(value)[1] for value in own]
    return make


def _number(low, high):
    def make(world, form):
        number = int(low + (high - low + 1) * world.rng.random() ** 1.5)
        roll = world.rng.random()
        text = _NUMBER_WORDS[number] if number <= 12 and roll < 0.4 else f"{number:,}" if roll < 0.6 else str(number)
        return text, text, number
    return make


def _measure(low, high, units, step):
    """A number with its unit, which belongs to the text but not to the number; `step` 0.1 for tenths."""
    def make(world, form):
        rng = world.rng
        number = rng.randrange(low, high, step) if step >= 1 else rng.randint(low * 10, high * 10) / 10
        number = int(number) if number == int(number) else number
        unit = _pick(rng, units)
        shown = f"{number:,}" if step >= 1 and rng.random() < 0.5 else str(number)
        gap = "" if not unit or len(unit) < 3 and rng.random() < 0.3 else " "
        return shown + gap + unit, shown + gap + unit, number
    return make


def _shaped(make):
    """A maker from a function of the random numbers and the lexicon that gives a text; an article before it is no part of the value."""
    return lambda world, form: _bare(make(world.rng, world.lex))


def _titled(*titles):
    return _shaped(lambda rng, lex: f"{_pick(rng, titles)} {lex.last_name() if rng.random() < 0.75 else lex.person()}")


def _call_sign(rng, lex):
    word = _pick(rng, _CALL_SIGNS) if rng.random() < 0.7 else capital(lex.word())
    roll = rng.random()
    return f"{word} {rng.randint(1, 40)}" if roll < 0.5 else f"{word} {capital(_NUMBER_WORDS[rng.randint(1, 12)])}" if roll < 0.75 else word


_WHICH = _words("old|new|main|little|north|south|central|former|second|village|east|west")


def _place(rng, lex):
    roll = rng.random()
    if roll < 0.25:
        return f"the {_pick(rng, _WHICH)} {_pick(rng, _SITES)}"
    if roll < 0.45:
        return f"the {_pick(rng, _SITES)}"
    if roll < 0.6:
        return f"{lex.invented_name()} {capital(_pick(rng, _SITES))}"
    if roll < 0.7:
        return f"the {_pick(rng, _SITES)} in {lex.city()}"
    return lex.city() if roll < 0.85 else f"{_pick(rng, STREETS)} {_pick(rng, STREET_KINDS)}"


def _building(rng, lex):
    roll = rng.random()
    if roll < 0.35:
        return f"{lex.name_like()} {_pick(rng, ('House', 'Tower', 'Court', 'Hall', 'Centre', 'Building', 'Mill', 'Point', 'Works'))}"
    if roll < 0.6:
        return f"{_pick(rng, ('Block', 'Building', 'Tower', 'House', 'Wing', 'Annex', 'Hall'))} {_pick(rng, 'ABCDEFG123456789')}"
    return f"the {_pick(rng, ('old', 'new', 'east', 'west', 'main', 'north', 'red', 'former'))} {_pick(rng, _SITES)}"


def _title(rng, lex):
    noun = lambda: capital(_pick(rng, NOUNS))
    make = _pick(rng, (
        lambda: f"{noun()} and {noun()}", lambda: f"The {noun()} of {lex.city()}", lambda: f"{capital(_pick(rng, ADJECTIVES))} {noun()}",
        lambda: f"The {noun()}", lambda: f"{lex.first_name()} and the {noun()}", lambda: f"A {noun()} for {lex.first_name()}",
        lambda: f"{_NUMBER_WORDS[rng.randint(2, 12)].capitalize()} {noun()}s", lex.name_like,
        lambda: f"The {capital(_pick(rng, ADJECTIVES))} {noun()}", lambda: f"{noun()} at {noun()} {noun()}"))
    return make()


def _team(rng, lex):
    place = lex.city()
    return _pick(rng, (f"{place} United", f"FC {place}", f"{place} {capital(_pick(rng, NOUNS))}s", place, f"{place} Rovers", f"SV {place}",
                       f"{place} Athletic", f"{place} {rng.randint(2, 9)}", f"{capital(_pick(rng, NOUNS))} {place}"))


_TREATED = _words("repair|clean|check|move|replace|measure|photograph|sell|order|deliver|inspect|pack|label|paint|return|unload|buy|test")
_TASKS_TO_DO = _MAKERS["task"].values


def _deed(rng, lex):
    """What somebody does, without who."""
    thing = _pick(rng, _GOODS)
    make = _pick(rng, (
        lambda: f"{_pick(rng, _TREATED)} the {thing}", lambda: f"{_pick(rng, _TREATED)} the {_pick(rng, _PARTS)}",
        lambda: f"{_pick(rng, ('call', 'write to', 'pay', 'invite', 'remind', 'visit'))} {lex.company()}",
        lambda: f"{_pick(rng, _TREATED)} the {thing} and the {_pick(rng, _PARTS)}", lambda: _pick(rng, _TASKS_TO_DO),
        lambda: f"{_pick(rng, ('call', 'ask', 'wait for', 'help', 'inform', 'pick up', 'meet'))} {lex.first_name()}",
        lambda: f"{_pick(rng, ('meet', 'wait', 'turn round', 'look for water', 'set up camp', 'close the gate', 'stop work'))} at the "
                f"{_pick(rng, _SITES)}",
        lambda: _pick(rng, _TASKS_TO_DO), lambda: f"{_pick(rng, _TREATED)} the {thing} before {lex.day()}"))
    return make()


_SITES = _words("""\
mill|quarry|station|harbor|car park|bus stop|library|swimming pool|playground|market|chapel|bridge|ferry landing|town hall|\
crossroads|canteen|gym|orchard|gate|warehouse|lighthouse|pier|ridge|campsite|museum|weir|sawmill|brewery|school yard|petrol station|\
bakery|cemetery|tunnel|lookout|boathouse|barn|cinema|kiosk|ice rink|allotments|dam|ski hut|depot|fountain|tennis courts|hospital|\
roundabout""")
_AREAS = _words("""\
budget|payroll|garden|stock|website|canteen|parking|hiring|safety|delivery|holiday|marketing|insurance|travel|roof|energy|training|\
supplier|spring sale|returns|packaging|IT|pricing|cleaning|export|quality|branch|catalog|summer party|heating""")
_FREIGHT = _words("""\
apples|bricks|tiles|bananas|bicycles|textbooks|carpets|chairs|coffee beans|computers|doors|eggs|engines|flower bulbs|frozen fish|\
fertilizer|glass jars|grain|light bulbs|machine parts|medicine|mattresses|milk powder|nails|onions|oranges|paint|paper rolls|pallets|\
pipes|potatoes|printers|rice|salt|sand|scrap metal|seeds|shoes|soap|steel pipes|sugar|tea|timber|tires|tomatoes|toys|window frames|wine|\
wool|wood pellets|batteries|barrels|cables|candles|cement|helmets|tents|umbrellas|spare parts""")
_CALL_SIGNS = _words("""\
Alpha|Bravo|Charlie|Delta|Echo|Foxtrot|Golf|Hotel|Juliet|Kilo|Lima|Mike|November|Oscar|Papa|Quebec|Romeo|Sierra|Tango|Uniform|\
Victor|Whiskey|Yankee|Zulu|Base|Control|Rescue|Tower|Ranger|Medic|Engine|Ladder|Dispatch|Patrol|Lifeboat|Summit|Unit|Pilot""")
_CAUSES = _words("""\
the rain|the strike|a power cut|the noise|bad weather|the heat|a mistake|the holidays|a late train|the price|high costs|low water|\
an old promise|the wind|a lost key|the frost|a family matter|the smell|too little time|a full diary|the neighbours|lack of staff""")
_PLANS = _words("""\
go swimming|get pizza|watch the match|play cards|go bowling|see a film|hit the gym|have a barbecue|go for a hike|grab a coffee|\
play volleyball|rent a boat|bake cookies|visit grandma|try the new ramen place|go camping|do karaoke|go skating|clean the flat|\
study together""")
_SYSTEMS_HIT = _words("""\
VPN|mail server|payroll|webshop|door control|backup|printer queue|booking system|time tracking|intranet|phone system|file share|\
wiki|CRM|login service|label printer|stock database|search index|ticket system|till 3|build server|guest Wi-Fi""")
_OPEN_MAKERS = {
    "person": _person, "first": _first_name, "last": _lex("last_name"), "date": _date, "time": _time,
    "day": _lex("day"), "city": _lex("city"),
    "street": _lex("street_address"), "company": _company, "email": _email, "phone": _lex("phone"), "order": _lex("order_number"),
    "name": _lex("name_like"), "year": _year, "age": _age, "span": _span, "duration": lambda world, form: _span(world, "hours"),
    "hotel": _MAKERS["hotel"], "product": _product, "color": _MAKERS["color"], "material": _MAKERS["material"], "school": _school,
    "country": _of(PLACES + _COUNTRIES), "salary": _salary, "people": _people,
    "skills": _MAKERS["skills"], "languages": _MAKERS["languages"],
    "language": _of(_LANGUAGES), "dish": _MAKERS["dish"], "np": _of(_GOODS),
    "position": _MAKERS["position"], "adj": _shaped(lambda rng, lex: _pick(rng, ADJECTIVES)), "word": _lex("word"),
    "doctor": _titled("Dr.", "Dr", "Doctor", "Prof.", "Dr."), "titled": _titled("Mr.", "Ms.", "Mrs.", "Mr", "Ms", "Miss"),
    "officer": _titled("Officer", "Sergeant", "Inspector", "Constable", "PC", "Captain"), "call": _shaped(_call_sign),
    "place": _shaped(_place),
    "spot": _shaped(lambda rng, lex: _pick(rng, (f"the {_pick(rng, _SITES)}", f"{lex.first_name()}'s", lex.name_like(), _place(rng, lex)))),
    "building": _shaped(_building), "venue": _shaped(lambda rng, lex: _pick(rng, (
        f"the {lex.invented_name()} Theatre", f"{lex.city()} Hall", f"the {lex.name_like()}", f"{lex.invented_name()} Arena",
        f"the {_pick(rng, _SITES)}", f"Club {capital(_pick(rng, NOUNS))}",
        f"the {capital(_pick(rng, ADJECTIVES))} {capital(_pick(rng, NOUNS))}"))),
    "topic": lambda world, form: _plain(_pick(world.rng, _TOPICS) if world.rng.random() < 0.5 else f"{_pick(world.rng, _AREAS)} "
                                        + _pick(world.rng, ("meeting", "review", "call", "workshop", "session", "briefing"))),
    "meeting_room": _shaped(lambda rng, lex: _pick(rng, (
        f"room {rng.randint(1, 400)}", f"Room {_pick(rng, 'ABCDEF')}{rng.randint(1, 30)}", f"the {lex.name_like()} room",
        f"the {_pick(rng, _SITES)}",
        f"the {_pick(rng, _COLORS)} room", f"{lex.first_name()}'s office", f"Studio {rng.randint(1, 9)}"))),
    "url": _shaped(lambda rng, lex:
                   f"{_pick(rng, ('https://', '', 'www.'))}{lex.host()}/{lex.word()}{_pick(rng, ('', str(rng.randint(2, 999))))}"),
    "do": _shaped(_deed), "act": _shaped(lambda rng, lex: _pick(rng, _PLANS) if rng.random() < 0.6 else _deed(rng, lex)),
    "thing": _of(_GOODS),
    "things": _of(_FREIGHT),
    "why": _shaped(lambda rng, lex: _pick(rng, _CAUSES)),
    "size": _shaped(lambda rng, lex: _pick(rng, (
        f"{rng.randint(20, 240)} x {rng.randint(20, 200)} cm", f"{rng.randint(10, 90)}x{rng.randint(10, 90)}x{rng.randint(5, 90)} cm",
        f"{rng.randint(3, 40)} by {rng.randint(3, 40)} inches", f"{rng.randint(20, 200)} cm", f"{rng.randint(2, 9)} m"))),
    "sz": _of(_words("XS|S|M|L|XL|XXL|3XL|36|37|38|39|40|41|42|43|44|45|46|small|medium|large|10|12|14|16|8|7.5|one size")),
    "team": _shaped(_team), "title": _shaped(_title), "award": _shaped(lambda rng, lex: _pick(rng, (
        f"the {lex.name_like()} Prize", f"the Golden {capital(_pick(rng, NOUNS))}", f"the {lex.city()} Award",
        f"the {lex.last_name()} Medal"))),
    "hostname": _shaped(lambda rng, lex: f"{lex.word()}{_pick(rng, ('-', '', '.'))}{rng.randint(1, 99):02d}"),
    "tech": _shaped(lambda rng, lex: _pick(rng, _SYSTEMS_HIT) if rng.random() < 0.6 else lex.name_like()),
    "ship": _shaped(lambda rng, lex: _pick(rng, ("MV {}", "{}", "{} Star", "{} Queen", "SS {}", "{}", "Lady {}")).format(lex.name_like())),
    "bool": None,
}
_OPEN_KINDS = {"people": ["array"], "skills": ["array"], "languages": ["array"], "bool": ["boolean"], "year": ["integer", "string"],
               "age": ["integer", "string"]}
_TOPICS = _MAKERS["topic"].values


def _open_maker(spec):
    """The maker that a scene names, and the types it can be asked in."""
    name, _, rest = spec.partition(" ")
    if spec[0] == "[":
        return _inline(spec[1:-1].split("|")), ["string", "string", "string", "string", "enum"]
    if name == "c" and rest:
        return _code(*rest.split("|")), ["string"]
    if name == "m":
        return _money(int(rest)), ["string", "string", "number"]
    if name == "n":
        return _number(*map(int, rest.split())), ["integer", "integer", "string"]
    if name in ("q", "d", "k"):
        low, high, *units = rest.split(" ", 2)
        units = [unit.strip() for unit in units[0].split("|")] if units else [""]
        kind = "number" if units == [""] else "string"
        return _measure(int(low), int(high), units, {"q": 1, "d": 0.1, "k": 500}[name]), [kind, "string", "number"]
    return _OPEN_MAKERS[spec], _OPEN_KINDS.get(spec, ["string"])


class OpenField:
    """What a scene can tell; it goes by any of the words `keys`, and `lines` say it where it is true or false."""

    group = name = ""

    def __init__(self, name, spec, keys, about):
        self.name, self.spec, self.keys = name, spec, keys
        self.make, self.types = _open_maker(spec)
        self.about = about
        self.values = [True, False] if spec == "bool" else []
        self.lines = {True: [], False: [], None: []}


class Scene:
    def __init__(self):
        self.fields, self.sentences, self.decoys = {}, [], []


def _read_scenes(text):
    """Scenes: "== name", then "= field maker; keys; about" for each field and sentences with {field} ({field.a} with its article).
    "+ field:" and "- field:" start sentences for yes and no, "! field:" one that says that it is unknown, "?" values
    that nobody asks for."""
    scenes = []
    for line in text.strip().splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "==":
            scene = Scene()
            scenes.append(scene)
        elif mark == "=":
            head, keys, about = rest.rsplit(";", 2)
            name, _, spec = head.partition(" ")
            scene.fields[name] = OpenField(name, spec, keys.strip().split("|"), about.strip())
        elif mark in ("+", "-", "!"):
            name, _, sentence = rest.partition(": ")
            scene.fields[name].lines[{"+": True, "-": False, "!": None}[mark]].append(parse(sentence))
        elif mark == "?":
            scene.decoys.append(parse(rest))
        else:
            scene.sentences.append(parse(line))
    for scene in scenes:
        # A key that two fields of a scene have would say too little.
        every = [key for field in scene.fields.values() for key in field.keys]
        for field in scene.fields.values():
            field.keys = [key for key in field.keys if every.count(key) == 1] or field.keys[:1]
    return scenes


class OpenWorld(World):
    """The values of one text about `fields`; no two are the same."""

    def __init__(self, rng, unseen, fields):
        super().__init__(rng, unseen)
        self.fields = fields
        self.shown = set()
        self.again = {}

    def fresh(self, make, form=""):
        for _ in range(8):
            shown, text, value = make(self, form)
            if text.lower() not in self.shown:
                break
        self.shown.add(text.lower())
        return shown, text, value

    def say(self, slot):
        name, _, form = slot.partition(".")
        if name[0] == "~":
            return self.fresh(_OPEN_MAKERS.get(name[1:]) or _MAKERS[name[1:]])[0]
        if name in self.values:
            text = self.values[name][0]
            shown = self.again[name]
        else:
            shown, text, value = self.fresh(self.fields[name].make, form if form in ("past", "next") else "")
            self.values.pop("currency", None)
            self.values[name] = text, value
            self.again[name] = shown if shown.startswith("the ") else text
        if form in ("a", "A"):
            shown = _det(text)
            return capital(shown) if form == "A" and shown != text else shown
        return shown


# How a text gives a value under its name: {k} is the name, {v} the value, {old} another one.
_FRAMES_NOUN = parse_lines("""
[The|The|The|Our|My|Their|Your|This] {k} is {v}.
The {k} [will be|was|is now|is still|remains|should be] {v}.
The {k} [has been|was] [changed|set|updated|corrected] to {v}.
The {k} is [no longer|not] {old} but {v}.
The {k} [you asked for|in the file|on the label|on the form|in my notes|given there] is {v}.
[I have|We have|They put|She gave|He wrote|You gave] {v} as the {k}.
[We|They] [agreed on|settled on|wrote down|noted|chose|picked|entered] {v} as the {k}.
[Under|For|In the field] {k}[,|] [please put|it says|someone wrote|I put|enter|we find] {v}.
[Please |]set the {k} to {v}.
[Please |Kindly |]note the {k}: {v}.
As for the {k}, [it is|we have|I have|take|make it] {v}.
[Regarding|Concerning|About] the {k}: {v}.
[A colleague|The office|A friend] [told me|says|wrote] that the {k} [is|was] {v}.
If I remember [right|correctly], the {k} [is|was] {v}.
[Take|Use|Put in|Write] {v} as the {k}.
According to the [list|letter|sheet|log], the {k} is {v}[, not {old}|].
[What counts|All that matters] is the {k}, {v}.
""")
_FRAMES_LABEL = parse_lines("""
{K}: {v}.
{K}: {v}
{K}: {v}
{K} {v}.
{K} - {v}
{K} is {v}.
{K} = {v}
{K} now {v}.
({K}: {v})
[New|Also|And|Next]: {k} {v}.
""")
_FRAMES_NONE = parse_lines("""
[No {k} [was given|is known|yet|on record|so far|named].|The {k} is [still open|unknown|not known yet|missing|left blank].|{K}: -|{K}: n/a|\
{K}: unknown|{K}: ?|{K} [not stated|to follow|missing].|[Nothing is known about|Nobody mentioned|I forgot|Ask again for] the {k}.]
""")
# Keys of which no sentence can say "the ... is".
_NO_NOUNS = frozenset("""
how who where when what why to is has at born due decided bring paid makes says speaks work works left each covers doing spotted
arriving leaving starts begins departs goes open married injured called calling with years for from by asked sold bought lost found
dated casualties needs needed lives lent taken made moved built identified allergic since before handed reported invited present
attendees expected sits drinks collect ask acknowledged received ordered delivered whom fun
""".split())
_LINKS = "by at on from to for in with until since of".split()
_OPEN_HEADS = parse("""[[Hello|Hi all|Good morning|Hey|Hi there|Dear all|Morning|Evening all|Hello everybody][!|,|.]|\
[Note|For the record|To whom it may concern|Update|FYI|Reminder|Quick note|News|Entry|Memo|Info][:|:| -]|\
[Sorry for the late reply|Sorry for the mess|Excuse the short note|As discussed|As promised|Here is what I know|A few words from me].]""")
_OPEN_TAILS = parse("""[[Thanks|Cheers|Many thanks|Regards|Bye|Take care|Have a good one][!|.|.]|[Let me know if that works|\
Does that work for you|Is that okay|Any questions|Did you get all this]?|\
[That is all|That's it|More later|No more for now|The rest tomorrow].]""")
_OPEN_FILLERS = parse_lines("""
[The weather was fine|It rained the whole time|It was a long day|The coffee was cold again].
[I am on the road today|I am writing from my phone|We talked about it yesterday|You know how it is].
[Please file this|Please pass this on|Please keep this short note|The office has a copy].
[Everything else is fine|The rest is clear|There were no other changes|The rest stays as it was].
[We looked into it|We will check this again|It was checked twice|All of this was checked].
[The neighbours were surprised|Nobody knows why|People talk about it|It is hard to say more].
[There may be more to it|Some details are missing|It could be worse|It took a while to find out].
[The old list is no longer valid|The form is in the attachment|The letter came by post].
""")
_TRIVIA = parse_lines("""
[{~first} is on holiday|{~person} could not come|My neighbour {~first} sends regards|{~first} took a picture|Ask {~first} about the keys].
[The shop in {~city} is closed|The road to {~city} is blocked|I'd rather be in {~city}|We once lived in {~city}].
[It was different in {~year}|The old one dates from {~year}|Nothing like this since {~year}].
[The photo is in another mail|I will bring the coffee|Somebody left the light on|My phone is nearly empty].
[{~company} has nothing to do with it|A van of {~company} stood outside].
""")

_SCENES_OPEN = _read_scenes(table("extraction/scenes_open"))
_ANY_FIELDS = [field for scene in _SCENES_OPEN for field in scene.fields.values() if field.make]
_ANY_SPECS = [line.rsplit(": ", 1) for line in """
bus number|train number|room number|locker number|seat number|track number: c 99|A9|999
order number|case number|file number|ticket number|member number|batch number|form number|meter number: c A-999|9999|AA99|99-99-9|A9999
door code|access code|voucher code|device code|error code|product code: c AAA9|A9-99|9999A
meeting point|pickup point|parking spot|start of the tour|place of work|training ground|finish: place
colour of the door|jacket color|car color|wall color|color of the bag|cover color: color
contact person|team leader|driver|replacement|trainer|head of the jury|tour guide|editor|seller|witness|landlord: person
nickname of the dog|name of the cat|name of the boat|wifi name|team name|band name|name of the file: name
home town|place of birth|destination|next stop|departure city|city of the fair: city
number of chairs|number of boxes|floor|page|guest count|points|number of windows|lap count|shelf number: n 2 90
number of visitors|number of steps|words so far|seats in the hall: n 100 4000
distance|length of the route|distance to the station: q 2 400 km
waiting time|playing time|baking time|time per round: q 3 90 minutes
weight of the box|luggage weight|total weight|weight of the fish: d 1 90 kg
monthly rent|entry fee|offer|price per ticket|budget for food|deposit|travel costs|fine: m 900
start date|end date|inspection date|date of birth|closing date|delivery day: date
opening time|closing time|start of the show|arrival time|departure time|lunch break: time
weekday|rest day|market day|cleaning day|day of visit: day
supplier|sponsor|employer|insurer|moving company|printer of the book|client: company
reply address|contact mail|mail for questions: email
emergency number|office phone|mobile number: phone
book of the month|film on Friday|song for the opening|title of the talk: title
next task|homework|job for today|first step|plan B: do
size of the table|box size|poster size|carpet size: size
year built|founding year|year of purchase: year
length of stay|notice period|guarantee: duration
mileage|kilometers driven: k 1000 90000 km
battery level|humidity|discount|voter turnout: d 1 40 %
temperature outside|water temperature|oven reading|night temperature: d -9 40 °C
present for Anna|lost item|prize|first purchase|item on loan: product
material of the roof|frame material|fabric: material
family doctor|dentist|vet: doctor
""".strip().splitlines()]
_ANY_MAKERS = {spec: _open_maker(spec) for _, spec in _ANY_SPECS}


def _any_field(rng, at):
    """A field of everyday life with values of its kind."""
    field = OpenField.__new__(OpenField)
    keys, spec = _pick(rng, _ANY_SPECS)
    field.name, field.spec, field.keys = f"any{at}", spec, [_pick(rng, keys.split("|"))]
    field.make, field.types = _ANY_MAKERS[spec]
    field.about, field.values, field.lines = "", [], {None: []}
    return field


def _open_asks(rng, fields, world, typed):
    """What a schema asks for `fields`."""
    style = rng.choices(["snake", "camel", "spaced", "title", "kebab", "pascal", "upper"], [58, 17, 8, 6, 5, 3, 3])[0]
    nullable = rng.choice([0, 0, 1, 0.5])
    asks, keys = [], set()
    for field in fields:
        words = world.words[field.name]
        key = _styled(style, words)
        if key in keys:
            continue
        keys.add(key)
        kind = _pick(rng, field.types) if typed else field.types[0]
        if "number" in field.types and _UNIT_WORDS & set(words.split()):
            kind = "number"
        value = world.values.get(field.name, (None, None))[1]
        options = None
        if kind == "enum":
            values = field.make.values
            if value is None or value in values:
                some = rng.sample(values, rng.randint(2, min(5, len(values))))
                if value is not None and value not in some:
                    some[0] = value
                    rng.shuffle(some)
                options = {each: each for each in some}
            else:
                kind = "string"
        if kind == "number" and isinstance(value, int) and rng.random() < 0.4:
            kind = "integer"
        about = field.about
        if not about or rng.random() < 0.2 and words.split()[-1] not in _LINKS:
            about = _pick(rng, ("the {}", "{}", "{} as in the text", "{}, if given", "value of {}", "{} named in the text")).format(words)
        asks.append(Ask(field, key, about, kind, options, rng.random() < nullable))
    return asks


def _framed(rng, world, field):
    """A sentence that gives the value under its name."""
    words = world.words[field.name] if rng.random() < 0.7 else _pick(rng, field.keys)
    if field.values:
        value = rng.random() < 0.5
        world.values[field.name] = value, value
        if field.lines[value] and rng.random() < 0.8:
            return speak(rng, _pick(rng, field.lines[value]))
        return f"{capital(words)}: {'yes' if value else 'no'}"
    last = words.split()[-1]
    noun = last not in _LINKS and not (last.endswith("s") and not last.endswith(("ss", "us", "is"))) and "array" not in field.types
    noun = noun and last not in _NO_NOUNS and words.split()[0] not in _NO_NOUNS
    frames = _FRAMES_NOUN if noun and rng.random() < 0.7 else _FRAMES_LABEL
    text = speak(rng, _pick(rng, frames if last not in _LINKS else frames[:5]))
    old = world.fresh(field.make)[0] if "{old}" in text else ""
    shown = world.say(field.name)
    value = world.values[field.name][0]
    if noun and frames is _FRAMES_NOUN and shown == value and field.spec in ("np", "thing") and rng.random() < 0.4:
        shown = _det(shown) if "{v} is" not in text else shown
    if frames is _FRAMES_NOUN and field.spec in ("phrase", "title") and rng.random() < 0.6:
        shown = f'"{shown}"'
    text = text.replace("{k}", words).replace("{K}", capital(words) if rng.random() < 0.8 else words)
    if frames is _FRAMES_LABEL and rng.random() < 0.08:
        text = text.replace(capital(words), _styled(_pick(rng, ("snake", "upper", "camel", "title")), words))
    return text.replace("{v}", shown).replace("{old}", old).replace("..", ".")


def _without(rng, world, field):
    """A sentence that says that the value is not known."""
    if field.lines[None] and rng.random() < 0.6:
        return speak(rng, _pick(rng, field.lines[None]))
    words = world.words[field.name]
    if words.split()[-1] in _LINKS or words.endswith("s") or " " in words and words.split()[0] in ("how", "who", "where", "when", "what"):
        return _pick(rng, ("{}: -", "{}: unknown", "{}: n/a", "{}: ?")).format(capital(words))
    text = speak(rng, _FRAMES_NONE[0])
    return text.replace("{k}", words).replace("{K}", capital(words))


def _slots(sentence):
    return [part.split("}")[0].split(".")[0] for part in sentence.split("{")[1:]]


def _told(rng, world, scene, count):
    """Up to `count` sentences of the scene, each with something new."""
    said = []
    for _ in range(4 * count):
        if len(said) == count:
            break
        sentence = speak(rng, _pick(rng, scene.sentences))
        slots = _slots(sentence)
        known = [slot for slot in slots if slot in world.values]
        if len(known) < len(slots) and (not known or rng.random() < 0.2):
            said.append(fill(world, sentence).replace(" .", ".").replace("  ", " "))
    return said


def _woven(rng, world, said):
    """The sentences as one text: in a row, in lines or drawn together into one long sentence."""
    keep = [text for text, _ in world.values.values() if isinstance(text, str)]
    keep += [text for _, value in world.values.values() if isinstance(value, list) for text in value]

    def opened(sentence):
        if any(sentence.startswith(text) for text in keep):
            return sentence
        return capital(sentence)

    kind = rng.random()
    if len(said) > 1 and kind < 0.2:
        out = said[0]
        for sentence in said[1:]:
            out = out[:-1] if out[-1] in ".!" and not out.endswith(_ABBREVIATED) else out
            first = sentence.split(" ")[0]
            low = first.strip(",:") in _LOWERED and not any(sentence.startswith(text) for text in keep)
            out += _pick(rng, (", ", ", and ", " and ", "; ", ", ", " - ", "; ")) + (
                sentence[0].lower() + sentence[1:] if low else sentence)
        said = [out]
    elif kind < 0.35:
        said = [_loose(rng, sentence, keep) for sentence in said]
    if kind > 0.75:
        return "\n".join(opened(sentence) for sentence in said)
    if kind > 0.68:
        mark = _pick(rng, (" / ", "; ", " | ", ", ", " - ", "... "))
        return mark.join(sentence[:-1] if sentence[-1] in ".:" and not sentence.endswith(_ABBREVIATED) else sentence for sentence in said)
    text = ""
    for sentence in said:
        if text:
            text += " " if text[-1] in ".!?:)" or not text[-1].isalnum() else ". "
        text += opened(sentence)
    return text if text[-1] in ".!?" or rng.random() < 0.5 else text + "."


def _openers(*trees):
    """The words with a capital that sentences begin with, as far as they are no names."""
    words = set()
    for tree in trees:
        if isinstance(tree, str):
            word = tree.split(" ")[0].strip(",:.!?")
            if word[1:].islower():
                words.add(word)
        else:
            words |= _openers(*(tree if isinstance(tree, list) else tree[:1]))
    return words


_LOWERED = frozenset(_openers(*_FRAMES_NOUN, *_FRAMES_LABEL, *_FRAMES_NONE, *_OPEN_FILLERS, *_TRIVIA, "A", "An", *[
    tree for scene in _SCENES_OPEN for tree in scene.sentences + scene.decoys])) | {"A", "An"}


_PLACES = "place street city venue building spot meeting_room country hotel".split()
_DATES = "date day".split()
_THINGS = "np thing things product".split()


def _likeness(spec):
    """The sort of what could answer for each other: nobody could tell that one of these is not said where another is."""
    return next((sort[0] for sort in (_PLACES, _DATES, _THINGS) if spec in sort), None)


def _open(rng, unseen, fields, scene, sentences, most):
    """One sample on `fields`, told by `sentences` sentences of `scene` and by frames."""
    world = OpenWorld(rng, unseen, {field.name: field for field in fields})
    world.words = {field.name: _pick(rng, field.keys) for field in fields}
    said = _told(rng, world, scene, sentences) if scene else []
    left = [field for field in fields if field.name not in world.values]
    rng.shuffle(left)
    framed = rng.choices([0, 1, 2, 3], [50, 30, 15, 5])[0] if scene else rng.randint(1, min(most + 2, len(left)))
    if sentences > 1 or not scene or not said:
        for field in left[:max(framed, not said)]:
            said.append(_framed(rng, world, field))
    stated = [field for field in fields if field.name in world.values]
    left = [field for field in fields if field.name not in world.values]
    specs = [field.spec for field in stated]
    left.sort(key=lambda field: field.spec not in specs)
    rate = rng.choices([0, 0.25, 0.5], [45, 35, 20])[0]
    asked = rng.sample(stated, min(len(stated), rng.randint(1, most)))
    taken = {_likeness(spec) for spec in specs} - {None}
    missing = [field for field in left[:6] if rng.random() < rate and _likeness(field.spec) not in taken][:3]
    shape = rng.choices(_SHAPE_NAMES, _SHAPE_WEIGHTS)[0]
    for field in missing:
        if len(said) > 1 and rng.random() < 0.25:
            said.append(_without(rng, world, field))
    head = said[0]
    if rng.random() < 0.45 and sentences > 1:
        said.append(fill(world, speak(rng, _pick(rng, scene.decoys if scene and (missing or rng.random() < 0.7) else _TRIVIA))))
    for _ in range(rng.choices([0, 1, 2], [60, 30, 10])[0] if sentences > 1 else rng.random() < 0.06):
        said.append(speak(rng, _pick(rng, _OPEN_FILLERS)))
    said = list(dict.fromkeys(said))
    rng.shuffle(said)
    if scene and rng.random() < 0.6:
        said.remove(head)
        said.insert(0, head)
    text = _woven(rng, world, said)
    if sentences > 1 or rng.random() < 0.1:
        gap = _pick(rng, (" ", " ", "\n"))
        if rng.random() < 0.15:
            text = speak(rng, _OPEN_HEADS) + gap + text
        if rng.random() < 0.15:
            text += ("" if text[-1] in ".!?" or gap == "\n" else ".") + gap + speak(rng, _OPEN_TAILS)
    asked = asked + missing
    rng.shuffle(asked)
    asks = _open_asks(rng, asked, world, shape not in _UNTYPED)
    nest = None
    if _SHAPES[shape][1] and len(asks) > 3 and rng.random() < 0.1:
        inner = [ask.key for ask in rng.sample(asks, 2)]
        nest = _pick(rng, [name for name in ("details", "data", "info", "case", "extra") if name not in inner]), inner
        nest = None if any(ask.key == nest[0] for ask in asks) else nest
    return _present(rng, _pick(rng, "iii>>@f" if scene is None else "i>>"), shape, asks, nest, [text],
                    [{ask.key: ask.value(world) for ask in asks}], rng.choices(["null", "omit", "empty"], [94, 4, 2])[0])


def scene(rng, unseen=False):
    """From a text about anything in the world."""
    about = _pick(rng, _SCENES_OPEN)
    return _open(rng, unseen, list(about.fields.values()), about, rng.choices([1, 2, 3, 4], [2, 4, 3, 1])[0], rng.randint(2, 6))


def brief(rng, unseen=False):
    """From a sentence of a few words."""
    about = _pick(rng, _SCENES_OPEN)
    return _open(rng, unseen, list(about.fields.values()), about, 1, rng.randint(1, 4))


def anything(rng, unseen=False):
    """Values of many kinds, each given under its name."""
    count, fields = rng.randint(2, 8), []
    for at in range(count):
        if rng.random() < 0.35:
            known = _pick(rng, _ANY_FIELDS)
            if known not in fields and known.name not in [field.name for field in fields] and not any(
                    key in field.keys for field in fields for key in known.keys):
                fields.append(known)
                continue
        fields.append(_any_field(rng, at))
    names = [field.keys[0] for field in fields]
    fields = [field for at, field in enumerate(fields) if field.keys[0] not in names[:at]]
    return _open(rng, unseen, fields, None, 2 if rng.random() < 0.7 else 1, rng.randint(1, 6))


KINDS = {
    "extract from message": (message, 6.0),
    "extract from note": (note, 2.5),
    "extract from form": (form, 0.7),
    "extract several": (several, 1.0),
    "extract from scene": (scene, 3.4),
    "extract from a few words": (brief, 1.9),
    "extract anything": (anything, 1.2),
}



if __name__ == "__main__":
    show(KINDS)
