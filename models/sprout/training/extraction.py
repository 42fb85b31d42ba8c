"""JSON extraction: a text, a schema and the JSON object that the text fills it with.

_FIELDS describes what can be asked for: the names that a field goes by, how a schema describes it, how its values are made, and the
sentences that state it, in several voices (see _read_fields). _JOINT has the sentences that state several fields at once, _DECOYS
sentences with values that nobody asks for, _SCENES which fields occur together. The schema takes the shape of a JSON schema, an
example object, a list of names, a list of descriptions, prose or a typed skeleton; it comes in the system or the user message, before
or after the text. Strings are copied as they stand in the text, without an article; what the text does not say is null.

_SCENES_OPEN are texts about the rest of the world (clinics, workshops, classified ads, radio messages, minutes, chats...), each with its
fields, their names and the sentences that state them; anything() joins names and values of any words, one given under the other.
"""

import json

from lexicon import CITIES, DAYS, MONTHS, PRODUCTS, STREET_KINDS, STREETS, Lexicon, casual
from samples import show
from wording import capital, parse, parse_lines, speak
from words import ADJECTIVES, NOUNS, PLACES, VERBS


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


def _bare(shown):
    """A value that stands with an article in the text and without in the answer."""
    first, _, rest = shown.partition(" ")
    text = rest if rest and first in ("the", "a", "an") else shown
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
    """Amounts: the text with its currency, the number without it; the currency goes into the value of its own field."""
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
            world.values["currency"] = code, code
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
    elif kind < 0.5:
        text = f"{rng.choice(_COLORS)} {text}" if "color" not in world.values and form != "plain" else text
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
    return _plain(text)


def _reason(world, form):
    return _plain(world.rng.choice(_REASONS_CLAUSE if form == "c" else _REASONS_SHORT))


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
    "phone": _lex("phone"), "order": _lex("order_number"), "company": _lex("company"), "city": _lex("city"), "money": _money(2000),
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


_FIELDS = _read_fields("""
= name | person | string | customer
keys: customer name|customer|full name|customer full name|client name|client|sender|contact name|contact person|buyer; name|person|contact
about: the customer's full name|who is writing|full name of the customer|first and last name|name of the person who contacts us|\
customer's name
[My name is|I am|I'm|This is|The name is] {name}.
[I'm called|You will find me under the name|Everything is under the name] {name}.
[It should all be|The order is|Everything was booked] under [the name |]{name}.
[For your records, my|In case you need it, my|My full] name is {name}.
[You have me down as|I am registered as|In your files I am] {name}.
^ [Hi|Hello|Hey], [this is|it's|I'm|my name is] {name}.
^ [Hi|Hello|Good morning|Good evening|Dear team], {name} here.
^ [Hello there|Hi team|Good afternoon], my name is {name} and I [need some help|have a request|have a question].
^ {name} here[, hope you are well|, quick one|].
$ [Best|Best regards|Kind regards|Thanks|Thank you|Cheers|Regards|Many thanks|Yours sincerely|Sincerely|All the best], // {name}
$ [Thanks|Best wishes|Bye], {name}
$ - {name}
$ {name}
> [The customer|The caller|The client] is {name}.
> [Caller|Customer|Spoke to|Contact|Client]: {name}.
> {name} [called|rang|wrote in|got in touch|contacted us|phoned|came by] [today|this morning|this afternoon|again|earlier].
> [Call from|Message from|Visit by|Talked to|Spoke with|Took a call from|E-mail from] {name}.
> [The call came from|It was] {name} [who called|on the line|at the desk].
@ [Dear|Hello|Hi|Good day,] {name}, [thank you for your order|thank you for choosing us|here is the summary of your request|\
we have good news].
@ [Registered name|Customer|Prepared for|Name on the booking]: {name}.
@ [This confirmation is for|We have you down as|Your booking is under the name of] {name}.

= email | mail | string | email
keys: email|e-mail|email address|mail|customer email|contact email|e-mail address|email_addr
about: e-mail address|the customer's e-mail address|where to write to|contact e-mail
[You can reach|Please contact|Write to|Reach|Please answer] me at {email}.
[My e-mail is|My email address is|My email:|E-mail:|My mail is] {email}.
[Send|Please send|Could you send|Kindly send] [the confirmation|everything|any news|the invoice|the details|a reply] to {email}.
[I am registered with|My account runs under|I signed up with|The account is under] {email}.
[Best way to reach me is|I check most often|The address to use is] {email}.
[Please reply to|Reply to|Answers to] {email}[, please|, thanks|].
[Drop me a line|Let me know|Get back to me] at {email}.
{email} is [my e-mail|the best address for me|where I read mail].
$ E-mail: {email}
$ {email}
> [Customer|Caller|The client] [can be reached at|wants the reply sent to|gave] {email}[ as e-mail|].
> [E-mail on file|Mail|Contact|E-mail]: {email}.
> [Follow up|Write back|Send the summary] to {email}.
@ [We will write|All updates go|The tickets were sent|A copy was sent|The receipt went] to {email}.
@ [Your registered e-mail address is|The e-mail on your account is] {email}.

= phone | phone | string | phone
keys: phone|phone number|telephone|mobile|tel|contact number|callback number|mobile number|phone_no|cell
about: phone number|the number to call back|the customer's phone number|telephone number as written
[My number is|My phone number is|My mobile is|Phone:|Tel.:] {phone}.
[Call|Ring|Please call|You can call|Text] me [on|at] {phone}[ any time| in the evening| after five|].
[You can reach me|I can be reached|I'm available|Reach me] by phone at {phone}.
[If anything is unclear|If you have questions|For questions], [call|ring|try] {phone}.
[I'm on|Try me on|Best to phone me on] {phone}.
[The driver|Your colleague|Someone] can [call|ring] {phone} [before coming|first|on arrival].
{phone} is [my number|the number to call|my mobile].
[A call back|Please call back] [on|to] {phone}[ would be great| is fine| is welcome].
$ Tel. {phone}
$ {phone}
> [Call back on|Callback number|Phone|Number left|Tel.]: {phone}.
> [The caller|The customer|She|He] left [the number |]{phone}.
> [Can be reached|Wants to be called back|Prefers a call] [on|at] {phone}.
@ [Our driver will call|We will call you on|We have noted the number|You will get a text on] {phone}.
@ [Your phone number on file is|Contact number for this order:] {phone}.

= order_number | number | string | order
keys: order number|order no|order id|order ref|order|order reference|purchase order number|order code|orderNr; id|reference|number|ref
about: the order number|order number as written in the text|identifier of the order|the order that this is about|reference of the order
[My order number is|The order number is|Order number:|Order no.|It's order|The order is] {order_number}.
[This is about|I'm writing about|It's about|My question is about|I'm calling about] order {order_number}.
[I'd like to know where order|Where is order|What happened to order|Is there any news on order] {order_number} is[ now|].
[Order|My order|Purchase] {order_number} [has a problem|still isn't here|needs your attention|is the one I mean|is the one in question].
[Please look up|Please check|Could you look at|Have a look at|Kindly check] [order |my order |]{order_number}.
[The reference on the receipt is|The number on the slip is|On the confirmation it says] {order_number}.
[I have a problem|There's trouble|I need help|I have a question] with [order|my order|order number] {order_number}.
[I placed order|I ordered under the number|I'm waiting for order] {order_number}.
^ [Hi|Hello], [it's about|I need help with|a question on] order {order_number}.
^ Subject: [order|Order|my order|Problem with order|Question about order] {order_number} // 
> [Order|Order no.|Concerns order|Ref. order|Order number]: {order_number}.
> [The customer asks|The caller asked|Wanted to know|Question] about order {order_number}.
> [It concerns|The matter concerns|This is about] order {order_number}.
@ [Your order|Order|Thank you for your order|We have received your order] {order_number}[ is confirmed| is being packed|\
 has been received|].
@ [Your order number is|Please quote|Reference for your questions:] {order_number}.

= product | item | string | product
keys: product|product name|item|item name|article|purchased item|goods|merchandise|product title|ordered product; subject
about: the product concerned|name of the product|which product the message is about|the item as named in the text|what was bought
[I bought|I ordered|I purchased|I recently got|I picked up|I've got] {product.a}[ from you| in your shop| online|].
[It's about|This is about|My question is about|I'm writing about|I have a question about|The item is] the {product}.
[I have a problem|I am unhappy|There is something wrong|I need help] with the {product}.
[The product is called|The item name is|Product:|The article is] {product}.
[What I ordered was|What I received was|What I'd like to talk about is|What I bought was] {product.a}.
[Your|The|My] {product} [arrived|came|was delivered] [on time|in a big box|last week|without a note].
[I want to|I'd like to|I would like to|Can I] [return|exchange|send back] the {product}.
[I got|We got|My wife got|My husband got] the {product} [as a present|for our new flat|for the kitchen|for the office].
[Somebody sold me|You sold me|You recommended] the {product}.
^ [Hi|Hello], I [ordered|bought] {product.a}.
^ Subject: {product} // 
> [The customer|The caller|She|He] [bought|ordered|has|is asking about|complains about] {product.a}.
> [Product|Item|Article|Item concerned]: {product}.
> [The call was|The message is|It is] about the {product}.
@ [We have packed|You ordered|You have bought|We have reserved] {product.a}[ for you|].
@ [Item|Your item|Article]: {product}.
@ [Your|The] {product} [has been shipped|is on its way|has left our warehouse].

= quantity | count | integer | few
keys: quantity|qty|count|number of items|units|pieces|amount ordered|item count|how many|quantity ordered
about: how many pieces|number of units|how many were ordered|quantity as a whole number|number of items
[I need|I want|I'd like|I ordered|I would like|We need] {quantity} of [them|these|those].
[Please send|Please pack|Could you send|Put] {quantity} [pieces|units][ in one box| to the same address| together|].
[The quantity is|Quantity:|The number of pieces is|Number of units:] {quantity}.
[I ordered|We asked for|I paid for] {quantity}[ in total| altogether| all together|].
[It was a set of|It was an order of|The order was for] {quantity}.
[We are talking about|It's about] {quantity} [pieces|items|units].
[I only wanted|I clearly ordered|I had asked for] {quantity}.
[I only ordered|I only need|I just wanted|There was only|I have only] {quantity.single}[, not two|].
[Make it|Let's say|Let it be] {quantity}[, please|].
[All|The] {quantity} [pieces|items|units] [are affected|have the same problem|should match].
> [Quantity|Pieces|Number of items|Units|Qty]: {quantity}.
> [The customer|She|He|The client] [wants|needs|ordered|asked for] {quantity} of them.
> [Total of|Altogether] {quantity} [pieces|units|items].
@ [Quantity|Number of items|Pieces]: {quantity}.
@ [You have ordered|We packed|Your basket has] {quantity} [pieces|units|items].

= amount | amount | string number | money
keys: amount|total|total amount|amount paid|order total|sum|charge|paid amount|payment amount; price|cost|value
about: the amount of money|total amount|how much was paid|the sum in question|amount charged
[I paid|I was charged|You charged me|My card was charged|You took|I transferred] {amount}[ for it| in total| in all| altogether|].
[The total was|The amount is|The bill was|It cost me|The charge was|Total:|Amount:] {amount}.
[My statement shows|My bank shows|On my statement I see|The receipt says|The invoice says] {amount}.
[There is a charge of|There's a payment of|I see a debit of|It comes to] {amount}[ on my card| on my account|].
[It's about|We're talking about|The matter is about] {amount}.
[{amount} was|{amount} has been] [taken from my account|charged|debited|paid].
[I gave you|I sent you|I handed over|I spent] {amount}.
[For that I paid|That set me back|All in all I paid] {amount}.
> [Amount|Total|Sum|Amount concerned|Paid]: {amount}.
> [The customer|She|He|The client] [paid|was charged|was billed|transferred] {amount}.
> [The sum in question is|The charge was|It is about] {amount}.
@ [We have received|Total|We have charged|You paid|Order total:] {amount}.
@ [The total comes to|Your total is|The amount due is|Your payment of] {amount}[ has been booked|].

= currency | currency | string enum |
keys: currency|currency code|payment currency|curr
about: ISO code of the currency|three-letter currency code|the currency, such as EUR|currency code

= order_date | date | string | date
keys: order date|purchase date|ordered on|date of purchase|date ordered|bought on|order placed; date|day
about: when it was ordered|date of the order as written|day of the purchase|when the customer bought it
[I ordered it|I placed the order|I bought it|The order was placed|I made the purchase|I ordered] {order_date.past}.
[The purchase date is|The order date was|Date of purchase:|Order date:|The order is dated] {order_date}.
[It was ordered|It was bought|The purchase was made|I checked out] {order_date.past}.
[I have had it since I bought it|My order went in|I sent the order] {order_date.past}.
[According to the receipt I bought it|The receipt says I bought it|I paid for it] {order_date.past}.
> [Ordered|Bought|Purchased|Order placed] {order_date.past}.
> [The customer|She|He|The client] [ordered|bought it|placed the order] {order_date.past}.
> [Order date|Date of purchase|Purchase date]: {order_date}.
@ [You ordered|You placed this order|We received your order] {order_date.past}.
@ [Order date|Date of your order|Ordered on]: {order_date}.

= delivery_date | date | string | date
keys: delivery date|expected delivery|delivered on|arrival date|deliver by|delivery day|needed by|eta; date|day
about: date of the delivery|when it is or was to be delivered|the day of the delivery as written|expected day of delivery
[It should arrive|It was supposed to arrive|Delivery was promised|It is due to come|I was told it would come|\
I need it delivered] {delivery_date.next}.
[The delivery date is|The delivery date was|Delivery date:|Expected delivery:] {delivery_date}.
[Please deliver it|Could you deliver it|Can it be delivered|Please bring it] {delivery_date.next}.
[You promised delivery|The courier said he would come|The parcel is expected] {delivery_date.next}.
[I'm only at home|I can only take the parcel|We can receive it] {delivery_date.next}.
> [Delivery|Delivery planned|To be delivered|Expected] {delivery_date.next}.
> [The customer|She|He|The client] [wants it delivered|expects the delivery|needs it] {delivery_date.next}.
> [Delivery date|Expected delivery]: {delivery_date}.
@ [It will arrive|Your parcel will be delivered|Delivery is planned|We deliver|You will receive it] {delivery_date.next}.
@ [Estimated delivery|Delivery date|Expected arrival]: {delivery_date}.

= city | city | string | city
keys: city|town|location|customer city|place|city name
about: the city|the town named in the text|city of the customer|where the customer is
[I live in|I am based in|I'm in|We live in|We're in|I am writing from] {city}.
[I recently moved|We have moved|I'm moving] to {city}.
[Please send it|Ship it|Deliver it|It should go] to {city}.
[My city is|City:|The town is|The place is called] {city}.
[The weather here in|Our flat in|Our office in|My house in] {city} [is lovely|is small|is easy to find|is on the third floor].
[We are|I am] [at home|located|staying] in {city}.
[It was bought|I picked it up|I saw it] in {city}.
^ [Hello|Greetings|Hi] from {city}[!|.]
> [City|Location|Town|Based in]: {city}.
> [The customer|The caller|She|He|The client] [lives|is|is based] in {city}.
> [Calling from|Writes from|Located in] {city}.
@ [We ship|Your parcel goes|We are sending it] to {city}.
@ [Destination|City|Place of delivery]: {city}.

= address | address | string | street
keys: address|street address|street|shipping address|delivery address|street and number|address line|address_line1
about: street and house number|the street address|where to deliver|delivery address
[My address is|The address is|Address:|The street is|I live at] {address}.
[Please send it|Deliver it|Ship it|It should go|Bring it] to {address}.
[We are at|You find us at|The house is at|Our place is at] {address}.
[I have moved to|My new address is|We moved to|From now on I live at] {address}.
[The driver should come|Please come|He can come] to {address}.
[Please use|Please note|Please take] {address} [as the address|as delivery address].
[The parcel|The package|Everything] [goes|should go] to {address}.
$ {address}
> [Address|Delivery to|Street|Ship to]: {address}.
> [The customer|The caller|She|He] [lives at|moved to|wants it sent to] {address}.
@ [We deliver|It goes|We are shipping] to {address}.
@ [Delivery address|Ship to|Address]: {address}.

= company | company | string | company
keys: company|company name|organization|employer|business|firm|organisation|business name
about: name of the company|the company that the person works for|the customer's company|business name
[I work for|I'm writing on behalf of|I am with|I represent|I'm calling for] {company}.
[Our company is called|The company is|Our company is|Company:|We are] {company}.
[The invoice should be made out|Please address the invoice|Bill it] to {company}.
[We at|All of us at] {company} [are happy customers|rely on you|need a quick answer|have used your shop for years].
[The order was placed by|It's for|The account belongs to|The buyer is] {company}.
^ [Hello from|Greetings from|Hello, I'm with|Hi, I work at] {company}.
$ {company}
> [Company|Business customer|Client|Firm]: {company}.
> [The caller|The customer|She|He|The contact] [works for|is with|represents|called on behalf of] {company}.
@ [This offer was made for|Your company|Billed to|The account of]: {company}.
@ [Your contract with|The order by|Your visit to] {company} [is confirmed|has been registered|is on file].

= issue | issue | string | issue
keys: issue|problem|issue description|complaint|defect|fault|what is wrong|problem description|damage; description|summary
about: what is wrong|the problem in the customer's words|description of the problem|what the customer complains about|the defect
[The problem is that|My problem is that|The trouble is that|What's wrong is that|The issue is that|Unfortunately,|Sadly,|But] {issue.c}.
[I noticed that|I see that|I have to tell you that|I'm annoyed that|It turned out that|Now] {issue.c}.
[The problem is|My complaint is about|I want to report|I'm writing because of|There is] {issue.n}.
[When I opened the box I saw that|After two days I found that|Since this morning] {issue.c}.
[I'm disappointed because|I am not happy because|I can't use it because] {issue.c}.
[Problem|Issue|What is wrong]: {issue.c}.
> [The customer|The caller|She|He] [says|reports|complains|states|claims] that {issue.c}.
> [Problem|Issue|Complaint|Fault|Reported]: {issue.c}.
> [Complains about|Called because of|Reports] {issue.n}.
@ [You told us that|You reported that|We have noted that|You wrote that] {issue.c}.
@ [Reported problem|Your complaint|Issue]: {issue.n}.

= reason | reason | string | reason
keys: reason|return reason|reason for return|cause|why|cancellation reason|reason text
about: why it is returned or cancelled|the reason that is given|reason in the customer's words
[I am returning it because|I'm sending it back because|I want to cancel because|I want to return it because] {reason.c}.
[The reason is that|I changed my plans because|I can't keep it because|It has to go back because] {reason.c}.
[Reason for the return|Reason|My reason|Return reason]: {reason}.
[I ticked|I chose|I put down|On the form I wrote] "{reason}"[ as the reason| on the return form|].
[As for why:|Why? Simply because|Why? Because] {reason.c}.
> [Reason|Return reason|Reason given|Grounds]: {reason}.
> [The customer|She|He|The client] [returns it|cancels|wants to send it back] because {reason.c}.
> [Given as the reason|Stated reason|Noted as reason]: {reason.c}.
@ [Reason for your return|You gave as the reason|Return reason]: {reason}.
@ [You are returning it because|You cancelled because] {reason.c}.
""")

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
keys: technician|doctor|staff member|specialist|expert|with|employee|agent|provider|attended by
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
_JOINT = """
[I ordered|I bought|I purchased] {product.a} {order_date.past}[, the order number is| and the order number is|, order] {order_number}.
[I ordered|We ordered|I bought] {quantity} {product.pl} [from you|in your shop|online][ and want to change the order| and have a question|].
[I ordered|We ordered] {quantity} {product.pl} {order_date.past}[, order| under order number|, the number is] {order_number}.
[I'd like to order|Please send me|I need|We need] {quantity} {product.pl} in {color}.
[I'd like|I want to order|Please send me|I need] {product.plain} in {color}, size {size}.
[Order|My order] {order_number} of {order_date} [has not arrived|is still missing|never came].
[I paid|We paid] {amount} for {product.a}[ and am not happy with it|, which is a lot|].
[I paid|They took|I was charged] {amount} by {payment_method}[ for it|].
[The parcel|My parcel] [with the tracking number|with the number|with the code] {tracking_number} [was sent with|went with|\
is stuck at] {carrier}.
[My name is|I'm|This is] {name}, [my e-mail is|reach me at|my address is] {email}[ and my number is| or call|, phone] {phone}.
[I'm|My name is|This is] {name} from {city}.
[I'm|My name is|This is] {name} from {company}.
[My name is|I am] {name} and my customer number is {customer_number}.
[You can reach me at|Write to|Contact me under] {email} or [call|by phone at|under] {phone}.
[I live at|My address is|Please deliver to|Send it to] {address}, {city}.
[I live at|My address is|Ship to|We are at] {address}, {postcode} {city}.
[I live at|My address is|Ship to] {address}, {postcode} {city}, {country}.
[I live in|We're in] {city}, {country}.
[The {product} from|My {product} from] order {order_number} [arrived, but|came, however] {issue.c}.
[I want to return|I'd like to send back|I am returning] the {product} [from order|of order|, order] {order_number} because {reason.c}.
[I bought|We got] the {product} {order_date.past} and now {issue.c}.
[I have|There is] {issue.n} and I want {request.a}.
[Since {issue.c}, I want|As {issue.c}, please give me] {request.a}.
[The serial number of my|On my] {brand} {model} [is|it says] {serial_number}.
[I have a|It's a|I own a] {brand} {model}[ and like it| and need help with it|].
[I paid|We paid] invoice {invoice_number} over {amount} {order_date.past}.
[I got|I bought] {product.a} made by {brand} [at|in] the {store}.
[Delivery of order|Order] {order_number} [was promised for|should come by] {delivery_date}.
[The code|My voucher] {coupon} [does not work for|was refused for] the {product}.
[I give the|My verdict on the] {product}: {rating} [stars|out of 5 stars].
[I like|I love|Great are] {pros}, [but not|less so|but I don't like] {cons}.
[I'm flying|We fly|I need a flight|I want to travel|We travel|I have to get] from {origin} to {destination}.
[I'm flying|We fly|I need a flight|I want to travel|We are going] from {origin} to {destination} {departure_date.next}.
[I'm flying|We fly|I travel|The trip is] from {origin} to {destination} {departure_date.next} at {departure_time}.
[My flight|Flight|I'm on flight] {flight_number} [from {origin} to {destination}|goes from {origin} to {destination}|\
takes me from {origin} to {destination}].
[Please book|We need|I'd like] {passengers} [tickets|seats] from {origin} to {destination} in {cabin}.
[My flight|Our flight|Flight] {flight_number} with {airline} [was cancelled|is delayed|is confirmed].
[I sit in|My seat on flight {flight_number} is|I'm in seat|I booked seat] {seat}[, boarding at gate|, gate| and board at gate] {gate}.
[I leave|We depart] {departure_date.next} at {departure_time} from gate {gate}.
[I'd like|We want|Please book|I need] {room_type.a} for {nights} nights[, arriving| from| with arrival] {check_in}.
[I'd like|We want|Please book|I need|Do you have] {room_type.a} from {check_in} to {check_out}[ for| and we are|\
, we are] {guests} [people|guests].
[I'd like|We want|Please book] {room_type.a} at {hotel} in {city}.
[We stay|We'd stay|The stay is] from {check_in} until {check_out}.
[We arrive|I arrive] {check_in.next} and stay {nights} nights.
[In room|We are in room] {room_number} at {hotel} [and|where] {issue.c}.
[I'd like|Can I book|Please reserve|We want|Could we get] a table for {party_size} {visit_date.next} at {visit_time}.
[I'd like|Can I book|Please reserve|We want] a table for {party_size} at {restaurant} {visit_date.next}.
[A table for|Dinner for|We are] {party_size}[, on|, the date is|, date:] {visit_date}, {visit_time}[, please|].
[We come|We would come] {visit_date.next} at {visit_time}.
[We have|There was] a reservation at {restaurant} under {name}.
{software} {version} [crashes|freezes|does not start] on [my|our] {device}[ with error| and shows error|, error code] {error_code}.
{software} [shows|stops with|gives me] error {error_code} [on|under|in] {operating_system}.
[I use|I'm using|I run] {software} {version} [on|with] {operating_system}.
[I have|We have] the {plan} plan and [my username is|log in as|the account is] {username}.
[In|With] {browser} on {operating_system} [I get|there is|it shows] error {error_code}.
[We meet|The meeting is|Let's meet|It takes place] {meeting_date.next} at {meeting_time} in {meeting_room}.
[The|Our] {meeting_title} [takes place|is|will be held] {meeting_date.next} at {meeting_time}.
[The|Our] {meeting_title} [starts at|begins at] {meeting_time} and [lasts|takes] {duration}.
[Let's discuss|We talk about] the {meeting_title} with {attendees} {meeting_date.next}.
{assignee} [should|has to|will|needs to|must] {task} by {deadline}.
{assignee} will {task}.
> {assignee} [should|will|is to] {task} until {deadline}.
[For project|In the project] {project} we have a budget of {budget}.
[I'd like to apply as|I'm applying for the job as] {position} and could start {start_date.next}.
[I work as|I have worked as] {position} at {employer} for {years_experience} years.
[I have|With] {years_experience} years of experience as {position}[ behind me|].
[I speak {languages}|I'm fluent in {languages}] and [know|am good at] {skills}.
[I studied at|I graduated from] {university} and now work at {employer}.
[I expect|I'd like to earn] {salary} and can start {start_date.next}.
[We got|I have here|There is] invoice {invoice_number} from {vendor} over {amount}.
[Invoice|The invoice] {invoice_number} from {vendor} [is due on|has to be paid by] {due_date}.
[We owe|We have to pay] {vendor} {amount} until {due_date}.
[I need|I want|I bought|Please book] {tickets} tickets for {event} {visit_date.next}.
[I bought|We have] {tickets} tickets for {event} at {venue}.
{event} [takes place|is on] {visit_date.next} at {venue}.
[A ticket for|One ticket to] {event} costs {ticket_price}.
[I'd like to book|I need|Can I get] {service.a} {appointment_date.next} at {appointment_time}.
[I need|I'd like] {service.a} at {address} in {city}.
[I have an appointment|Can I come|Please put me down] {appointment_date.next} at {appointment_time} with {technician}.
[I have|I drive|I'm selling|It's] a {color} {car} from {year}[ with {mileage}|, {mileage} on the clock].
[I have|I drive|I'm selling] a {car} from {year}.
[The car with the plate|My car,] {plate}, needs {service.a}.
[It's|I'm looking for|We rent] {property_type.a} with {bedrooms} [bedrooms|rooms] in {city}.
[It has|The place has|We need] {bedrooms} [bedrooms|rooms] and {area}.
[The place has|It measures] {area} and costs {rent} a month.
[For|To make] {dish} [you need|one takes] {ingredients}.
[My|This] {dish} [serves|feeds] {servings} and takes {cooking_time}.
> {name} [from|of] {company} [called|wrote in|rang] [about order|regarding order] {order_number}.
> {name} [called|wrote in|rang|phoned] from {city}[ today| this morning|].
> {name}, [e-mail|reachable at|mail] {email}, [phone|tel.|or by phone on] {phone}.
> {name}, {age}, [from|lives in] {city}.
> [Customer|Caller] {name} ({customer_number}) [wants|asks for] {request.a}.
> {name} [reports|says|complains] that {issue.c}.
> [Says that|The customer reports that] the {product} [arrived, but|came late and] {issue.c}.
> [Order|Concerns order] {order_number}: {quantity} {product.pl}.
> [Ordered|Bought] {product.a} for {amount} {order_date.past}.
> [Returns|Wants to return] the {product} because {reason.c}.
> [Paid|Charged] {amount} by {payment_method}.
> [Travels|Flies] from {origin} to {destination} {departure_date.next}.
> [Table for|Party of] {party_size}, {visit_date}, {visit_time}.
> [Room|Wants] {room_type} from {check_in} to {check_out} for {guests} [guests|people].
> {software} {version} on {operating_system}, error {error_code}.
> [Candidate for|Applies as] {position}, {years_experience} years of experience, knows {skills}.
> [Appointment|Booked]: {service}, {appointment_date} at {appointment_time}.
> {car}, built in {year}, {mileage}.
@ [Hello|Dear|Hi] {name}, your order {order_number} [has been shipped|is on its way|is confirmed|is ready for pickup].
@ [Hello|Dear] {name}, [thank you for ordering|we have sent] the {product}.
@ [Your order|Order] {order_number} [will arrive|is to be delivered] {delivery_date.next} [with|by] {carrier}.
@ [We have shipped|You bought] {quantity} {product.pl} for {amount}.
@ [It was handed to|We ship with] {carrier}, tracking number {tracking_number}.
@ [We deliver to|Ship to:] {address}, {postcode} {city}.
@ [We charged|You paid] {amount} by {payment_method}.
@ [Your flight|Flight] {flight_number} leaves {origin} at {departure_time} and goes to {destination}.
@ [Flight {flight_number}|Your flight {flight_number}]: {origin} to {destination}, {departure_date}.
@ [Seat|Your seat is] {seat}, gate {gate}.
@ [Dear|Hello] {name}, your booking {booking_reference} [is confirmed|has been received].
@ [We have reserved|You booked] {room_type.a} from {check_in} to {check_out}.
@ [Your table for|We have a table for] {party_size} {visit_date.next} at {visit_time}[ is reserved|].
@ [Invoice|Your invoice] {invoice_number} over {amount} is due on {due_date}.
@ [Your appointment for|We have booked] {service.a} {appointment_date.next} at {appointment_time}.
@ [Your|You have] {tickets} tickets for {event} at {venue}.
@ [The|Invitation:] {meeting_title}, {meeting_date}, {meeting_time}, {meeting_room}.
"""

# Values that nobody asks for. The group tells what kind of value they could be taken for.
_DECOYS = """
person: [My neighbour|My colleague|A friend of mine|My sister|My old teacher|My brother-in-law], {~person}, [recommended you|\
told me about you|says hello].
person: [My friend|My cousin|My colleague] {~first} [laughed about it|would say the same|had the same trouble last year].
person: [I talked to|I was helped by|On the phone I had] [your colleague|a certain|one of your people,] {~first}, who was [very kind|\
not much help].
person: [Please say thank you to|Greetings to] {~first} [from your team|at the desk].
date: [I have been a customer|I've known your shop] since {~date}.
date: [By the way, I am on holiday|I will be away|Our office is closed] from {~date} to {~date}.
date: [My last letter to you was dated|I already wrote to you on|My first mail was of] {~date}.
date due: [My birthday is on|We got married on|My old contract ended on] {~date}.
number: [My earlier order|A different order,|Last year's order,] {~order}, [was fine|came in two days|is not the matter here].
number: [Please ignore my mail about|This has nothing to do with|I also had] order {~order}[, that one is settled|].
code: [The form with the number|Your circular] {~order} [is of no use here|did not help me].
amount: [Elsewhere|In another shop|At the market|My neighbour says] [it costs|it goes for|it sells for] {~money.x}.
amount: [Last year I spent|In the past I have spent|A while ago I won] {~money.x} [on my garden|on something else|in a lottery].
city: [My brother lives|I was born|I used to live|We were on holiday] in {~city}.
city to: [I once visited|I have never been to|My aunt moved to] {~city}.
city from: [My friend comes|Our neighbours come] from {~city}.
phone: [I tried your hotline|I called your number|Nobody answers at your number] {~phone}[ twice| in vain|].
mail: [I already wrote to|My mail to|The message I sent to] support@alderlane.example [without an answer|came back|this morning].
item: [The {~product} I bought last year|My old {~product}] [still works|never gave me trouble|was better made].
item: [Next time I might buy|Maybe I'll get] {~product.a}[ too|].
company: [I used to work for|Before that I dealt with|My husband works for] {~company}.
count: [I have|There are] {~pieces} [cats|grandchildren|plants on my balcony|neighbours][ by the way|, if you must know|].
time: [I get up|I have lunch|My bus goes] at {~time}[ every day|].
address: [The post office is at|Your branch is at|My parents live at] {~street}.
color: [My old one was|My front door is|My neighbour has one in] {~color}.
"""
_FILLERS = """
[I hope you are well|I hope you're having a good day|Hope all is well].
[I look forward to your reply|Please let me know what you think|I would be glad about a quick answer|Please get back to me].
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
            entry["enum"] = list(ask.options.values()) + ([None] if ask.nullable and rng.random() < 0.5 else [])
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
            values[ask.key] = _pick(rng, list(ask.options.values())) if kind < 0.5 else " | ".join(ask.options.values())
        elif kind < 0.5:
            if field.values:
                values[ask.key] = rng.random() < 0.5
            elif field.make:
                _, text, value = field.make(world, "")
                values[ask.key] = text if ask.kind == "string" else value
            else:
                values[ask.key] = _pick(rng, ["EUR", "USD", "GBP"])
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
    quiet = {_FIELDS[name].group for name in missing} if rng.random() < 0.6 else ()
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
    if len(texts) == 1 and gaps == "null" and (shape == "schema" and rng.random() < 0.6 or not asks[0].field.group and rng.random() < 0.12):
        return _plain_schema(rng, asks, texts[0], answers[0])
    has_gap = any(value is None for values in answers for value in values.values())
    if gaps == "omit" and (nest or shape == "schema"):
        gaps = "null"
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
    described, nullable = rng.choice([0, 0, 0.5, 1]), rng.random() < 0.5
    for ask in asks:
        entry = {"type": "string" if ask.kind == "enum" else ask.kind}
        if ask.nullable or nullable and answer[ask.key] is None:
            entry["type"] = [entry["type"], "null"]
        if ask.kind == "array":
            entry["items"] = {"type": "string"}
        if ask.options:
            entry["enum"] = list(ask.options.values())
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

# Open vocabulary: scenes of all kinds, and keys and values that are any words

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
    """Any of `values`; a "~" among them stands for other things."""
    own = [value for value in values if value != "~"]

    def make(world, form):
        return _bare(world.lex.noun_phrase() if len(own) < len(values) and world.rng.random() < 0.35 else _pick(world.rng, own))
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


def _place(rng, lex):
    roll = rng.random()
    if roll < 0.3:
        return f"the {_pick(rng, ADJECTIVES)} {_pick(rng, _SITES)}" if rng.random() < 0.5 else f"the {_pick(rng, _SITES)}"
    if roll < 0.45:
        return f"the {_pick(rng, NOUNS)} {_pick(rng, _SITES)}"
    if roll < 0.6:
        return f"{lex.invented_name()} {capital(_pick(rng, _SITES))}"
    if roll < 0.7:
        return f"{capital(_pick(rng, _SITES))} {rng.randint(2, 40)}"
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
        lambda: f"{_NUMBER_WORDS[rng.randint(2, 12)].capitalize()} {noun()}s", lex.name_like, lambda: capital(lex.phrase()),
        lambda: f"The {capital(_pick(rng, ADJECTIVES))} {noun()}", lambda: f"{noun()} at {noun()} {noun()}"))
    return make()


def _team(rng, lex):
    place = lex.city()
    return _pick(rng, (f"{place} United", f"FC {place}", f"{place} {capital(_pick(rng, NOUNS))}s", place, f"{place} Rovers", f"SV {place}",
                       f"{place} Athletic", f"{place} {rng.randint(2, 9)}", f"{capital(_pick(rng, NOUNS))} {place}"))


def _deed(rng, lex):
    """What somebody does, without who."""
    thing = lex.noun_phrase()
    make = _pick(rng, (
        lambda: f"{_pick(rng, VERBS)} the {thing}", lambda: f"{_pick(rng, VERBS)} {_det(thing)}",
        lambda: f"{_pick(rng, VERBS)} {lex.company()}",
        lambda: f"{_pick(rng, VERBS)} the {thing} and the {_pick(rng, NOUNS)}",
        lambda: f"{_pick(rng, VERBS)} {rng.randint(2, 30)} {thing}s",
        lambda: f"{_pick(rng, VERBS)} the {thing} in {lex.city()}", lambda: f"{_pick(rng, VERBS)} {lex.first_name()}",
        lambda: f"{_pick(rng, VERBS)} the {thing} of the {_pick(rng, NOUNS)}",
        lambda: f"{_pick(rng, VERBS)} and {_pick(rng, VERBS)} the {thing}"))
    return make()


_SITES = _words("""\
mill|quarry|station|harbor|car park|bus stop|library|swimming pool|playground|market|chapel|bridge|ferry landing|town hall|\
crossroads|canteen|gym|orchard|gate|warehouse|lighthouse|pier|ridge|campsite|museum|weir|sawmill|brewery|school yard|petrol station|\
bakery|cemetery|tunnel|lookout|boathouse|barn|cinema|kiosk|ice rink|allotments|dam|ski hut|depot|fountain|tennis courts|hospital|\
roundabout""")
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
    "street": _lex("street_address"), "company": _lex("company"), "email": _email, "phone": _lex("phone"), "order": _lex("order_number"),
    "name": _lex("name_like"), "year": _year, "age": _age, "span": _span, "duration": lambda world, form: _span(world, "hours"),
    "hotel": _MAKERS["hotel"], "product": _product, "color": _MAKERS["color"], "material": _MAKERS["material"], "school": _school,
    "country": _of(PLACES + _COUNTRIES), "salary": _salary, "people": _people,
    "skills": _MAKERS["skills"], "languages": _MAKERS["languages"],
    "language": _of(_LANGUAGES), "dish": _MAKERS["dish"], "np": _lex("noun_phrase"), "phrase": _lex("phrase"),
    "position": _MAKERS["position"], "adj": _shaped(lambda rng, lex: _pick(rng, ADJECTIVES)), "word": _lex("word"),
    "doctor": _titled("Dr.", "Dr", "Doctor", "Prof.", "Dr."), "titled": _titled("Mr.", "Ms.", "Mrs.", "Mr", "Ms", "Miss"),
    "officer": _titled("Officer", "Sergeant", "Inspector", "Constable", "PC", "Captain"), "call": _shaped(_call_sign),
    "place": _shaped(_place),
    "spot": _shaped(lambda rng, lex: _pick(rng, (f"the {_pick(rng, _SITES)}", f"{lex.first_name()}'s", lex.name_like(), _place(rng, lex)))),
    "building": _shaped(_building), "venue": _shaped(lambda rng, lex: _pick(rng, (
        f"the {lex.invented_name()} Theatre", f"{lex.city()} Hall", f"the {lex.name_like()}", f"{lex.invented_name()} Arena",
        f"the {_pick(rng, _SITES)}", f"Club {capital(_pick(rng, NOUNS))}",
        f"the {capital(_pick(rng, ADJECTIVES))} {capital(_pick(rng, NOUNS))}"))),
    "topic": lambda world, form: _plain(_pick(world.rng, _TOPICS) if world.rng.random() < 0.5 else f"{world.lex.noun_phrase()} "
                                        + _pick(world.rng, ("meeting", "review", "call", "workshop", "session", "briefing"))),
    "meeting_room": _shaped(lambda rng, lex: _pick(rng, (
        f"room {rng.randint(1, 400)}", f"Room {_pick(rng, 'ABCDEF')}{rng.randint(1, 30)}", f"the {lex.name_like()} room",
        f"the {_pick(rng, _SITES)}",
        f"the {_pick(rng, ADJECTIVES)} room", f"{lex.first_name()}'s office", f"Studio {rng.randint(1, 9)}"))),
    "url": _shaped(lambda rng, lex:
                   f"{_pick(rng, ('https://', '', 'www.'))}{lex.host()}/{lex.word()}{_pick(rng, ('', str(rng.randint(2, 999))))}"),
    "do": _shaped(_deed), "act": _shaped(lambda rng, lex: _pick(rng, _PLANS) if rng.random() < 0.6 else _deed(rng, lex)),
    "thing": _shaped(lambda rng, lex: lex.noun_phrase()),
    "things": lambda world, form: (lambda text: _plain(text if text.endswith(_PLURALS) or text.split()[-1] in _UNCOUNTED else text + "s"))(
        world.lex.noun_phrase()),
    "why": _shaped(lambda rng, lex: _pick(rng, _CAUSES) if rng.random() < 0.6 else f"the {lex.noun_phrase()}"),
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
[The|The|The|Our|My|Their|His|Her|Your|This] {k} is {v}.
The {k} [will be|was|is now|is still|remains|has to be|should be|turned out to be|seems to be] {v}.
The {k} [has been|was] [changed|set|updated|corrected] to {v}.
The {k} is [no longer|not] {old} but {v}.
The {k} [you asked for|in the file|on the label|on the form|in my notes|for this one|we use|given there] [is|reads|says] {v}.
[I have|We have|There is|They put|She gave|He wrote|You gave] {v} [down |noted |listed |]as [the |]{k}.
[We|They] [agreed on|settled on|wrote down|recorded|noted|chose|picked|entered|went for] {v} as [the |]{k}.
[Under|For|In the field|Next to] {k}[,|] [please put|it says|someone wrote|I put|enter|we find] {v}.
[Please |]set the {k} to {v}.
[Please |Kindly |]note the {k}: {v}.
As for the {k}, [it is|that is|we have|I have|take|make it] {v}.
[Regarding|Concerning|About] the {k}: {v}.
[That makes|This leaves|It gives us|With] {v} as [the |]{k}.
[Someone|A colleague|The office|A friend] [told me|says|wrote|thinks] that the {k} [is|was] {v}.
If I remember [right|correctly|it well], the {k} [is|was] {v}.
[Take|Use|Put in|Try|Write] {v} as [the |]{k}.
[We need|I'd suggest|I'd like|How about] {v} for the {k}.
[It came|It was filed|It runs|It is stored|It is listed] with {v} as [the |]{k}.
[According to|As you can see in] the [list|letter|sheet|log], the {k} is {v}, [not {old}|which is fine|as always].
[Since|Because|Although|While] the {k} is {v}, [we can go on|nothing changes|I am a bit surprised|nobody complained].
[What I know|What counts|All that matters] is the {k}, {v}.
[{v} is|{v} remains|{v} will be] the {k}.
The {k}, {v}, [is on the label|was easy to read|stands at the top].
""")
_FRAMES_LABEL = parse_lines("""
{K}: {v}.
{K}: {v}
{K}: {v}
{K} {v}.
{K} - {v}
{K} is {v}.
{K} = {v}
{K} [now|again|today|still|only|so far] {v}.
({K}: {v})
[New|Also|Then|And|Next]: {k} {v}.
{K}, [finally|of course|as usual|I think|they say]: {v}.
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
[The {~np} is somewhere else|I also saw {~np}|There was a {~adj} smell|Somebody moved the {~np}].
[{~company} has nothing to do with it|A van of {~company} stood outside].
""")

_SCENES_OPEN = _read_scenes("""
== clinic
= patient person; patient|patient name|name of patient|name; full name of the patient
= born date; date of birth|birth date|born|dob|birthday; when the patient was born
= complaint [sore throat|stiff neck|chest pain|itchy rash|dry cough|swollen ankle|blurred vision|back pain|high fever|burning eyes|~]; \
complaint|symptom|main complaint|problem|reason for visit; what the patient complains of
= allergy [penicillin|latex|pollen|ibuprofen|bee stings|peanuts|aspirin|dust mites|sulfa drugs|nickel]; allergy|known allergy|allergic \
to; substance the patient is allergic to
= doctor doctor; doctor|physician|treating doctor|gp|seen by; doctor with title
= diagnosis [tonsillitis|bronchitis|sprained wrist|migraine|gastritis|shingles|mild concussion|iron deficiency|sinus infection|asthma]; \
diagnosis|finding|assessment; what the doctor found
= drug [amoxicillin|ibuprofen|cetirizine|metformin|paracetamol|cough syrup|nose drops|prednisolone|ramipril|omeprazole]; medication|\
medicine|drug|prescribed drug|prescription; prescribed medicine
= dose q 5 800 mg|ml|drops; dose|dosage|daily dose|amount per dose; dose with unit
= temperature d 36 40 °C|degrees; temperature|body temperature|temp|fever; measured temperature
= since [Monday|two days|last night|three weeks|yesterday|the weekend|ten days|early May]; since|onset|duration of symptoms; since when
= visit day; appointment day|day of visit|weekday; day of the appointment
= hour time; appointment time|time of visit|time; time of the appointment
= pulse q 50 130 bpm|beats per minute; pulse|heart rate; pulse
Patient: {patient}, born {born}.
Patient {patient}, [date of birth|DOB] {born}, [complains of|presents with|reports|came in with] {complaint.a}.
{patient} [came in|was seen|turned up] [today |this morning |]with {complaint.a}[.| and little else.]
{patient} (born {born}) has had {complaint.a} since {since}.
[Complains of|Reports|Main problem is] {complaint} since {since}.
[Is allergic to|Allergy to|Allergic to|Cannot take anything with] {allergy}.
{patient} is allergic to {allergy} and [takes|is on] {drug}.
[Known allergies|Allergies]: {allergy}.
{doctor} [diagnosed|suspects|noted|is fairly sure it is] {diagnosis}.
[Seen by|Examined by|Referred by|Treated by] {doctor}[, who prescribed {drug}|].
{doctor} saw {patient}, found {diagnosis} and prescribed {drug}, {dose} [twice a day|a day|every morning].
[Given|Prescribed|Started on|To take] {drug}, {dose} [daily|at night|with food|three times a day].
[Temp|Temperature|Fever] {temperature}, pulse {pulse}.
[Temperature was|The thermometer showed|Fever of|We measured] {temperature}.
Diagnosis {diagnosis}, to be checked again on {visit} at {hour}.
[Next appointment|Comes back|Follow-up|Control visit] {visit} {hour}.
[Please|Could you] book {patient} in with {doctor} on {visit} at {hour}[, it is about {complaint.a}|].
hi, can i see {doctor} on {visit}? got {complaint.a} since {since}
! allergy: [No known allergies|Allergies: none|Not allergic to anything].
! drug: [No medication given|Takes no medicine].
? [The nurse {~first} took notes|His mother, {~person}, waited outside|Her brother {~first} drove her].
? [Was last here on {~date}|Moved here from {~city}].

== vet
= animal first; name of the animal|animal|pet|pet name|name; the animal's name
= species [dog|cat|rabbit|parrot|hamster|goat|pony|tortoise|ferret|guinea pig|donkey|canary|hedgehog|cockatoo]; species|kind of animal|\
animal type|type of pet; what animal it is
= breed [beagle|Siamese|poodle|Shetland|lop-eared|dachshund|Maine Coon|collie|Angora|whippet]; breed|race; breed
= owner person; owner|keeper|owner name|holder; who owns it
= age n 2 15; age|age in years|years old; age in years
= weight d 1 60 kg|kilos; weight|body weight; weight with unit
= symptom [limp|swollen paw|runny eye|broken claw|dull coat|sore ear|bad tooth|torn ear|loose tooth|~]; symptom|problem|complaint|\
condition; what is wrong with it
= vaccine [rabies|distemper|cat flu|kennel cough|myxomatosis|tetanus]; vaccine|vaccination|vaccinated against; vaccination given
= chip c 999 999 999|9999999999; chip number|microchip|chip; microchip number
= next date; next visit|next appointment|return date; next visit
{animal}, {species.a} of {age} years, [belongs to|brought by|owner is] {owner}.
{owner} [brought in|came with|called about] {species.a} called {animal}[, {age} years old|].
{animal} the {species} weighs {weight} [and has|with] {symptom.a}.
[My|Our] {species} {animal} has {symptom.a}, [what should I do|can we come today|is that bad]?
[Weight|Weighed in at|On the scale:] {weight}.
[Noticed|Found|There is|Treated] {symptom.a}.
[Vaccinated|Jab given|Booster] against {vaccine}[; next one due {next}|].
[Back|To return|Next visit] {next.next}.
It is {breed.a}[, chip {chip}|].
[Chip|Microchip no.] {chip}[, registered to {owner}|].
{animal} ({breed}, {weight}) got the {vaccine} shot today.
! chip: [Not chipped|No chip found].
? [{~first} at reception made the call|Paid {~money} in cash|The other cat stayed at home].

== hotel
= guest person; guest|guest name|booked by|main guest|name; name of the guest
= arrival date; arrival|arrival date|check-in|arriving|from; day of arrival
= departure date; departure|departure date|check-out|leaving|until; day of departure
= nights n 2 14; nights|number of nights|length of stay; how many nights
= room [double|single|twin|family|deluxe|triple|quiet|corner|standard|king|garden]; room type|kind of room|room; type of the room \
without the word room
= rate m 400; rate|room rate|price per night|nightly rate|price; price per night
= hotel hotel; hotel|property|accommodation|where they stay; name of the hotel
= people n 2 8; guests|number of guests|persons|people; how many people
= wish [late check-out|cot|sea view|ground floor room|vegan breakfast|airport pickup|extra pillow|parking space|dog bowl|~]; special \
request|wish|request|extras|special wish; special wish
= breakfast bool; breakfast|breakfast included|with breakfast; whether breakfast is included
= number c 999|9|99|A9; room number|room no|door; number of the room
= code c AA99AA|BK-9999|999999; booking code|reservation number|confirmation code|booking reference; booking reference
[Booking|Reservation|New booking] for {guest}: {room} room, {arrival} to {departure}.
{guest} [arrives|checks in|is coming] {arrival.next} and [stays|needs a bed for|has booked] {nights} nights.
[We'd like|I need|Please book|Could I get|Looking for] a {room} room at {hotel} from {arrival} to {departure}.
[Arriving|Arrival|We arrive|In] {arrival}, [leaving|departure|out|we leave] {departure}[.|, {people} people.]
A {room} room for {people}[ please|], {nights} nights.
[Can we have|We would also need|Please arrange|She asked for|Wants] {wish.a}.
[That is|The rate is|It costs|We pay] {rate} [per|a] night[ at {hotel}|].
{guest} paid {rate} a night for a {room} room in {hotel}.
[Your|The] booking code is {code}; {guest} is in room {number}.
[Room|You are in room|They gave us room] {number}.
+ breakfast: [Breakfast is included|With breakfast|Breakfast comes with it].
- breakfast: [Breakfast is extra|Without breakfast|Room only, no breakfast].
[Reference|Confirmation|Code] {code}, staying at {hotel}.
Hello, {guest} here, we would like to come {arrival.next} for {nights} nights, a {room} room if you still have one.
moin, is there a {room} room free on {arrival}? we are {people}
! departure: [We don't know yet when we leave|Departure still open].
? [Last year we stayed at Hotel {~first}|The taxi from {~city} takes {~minutes}|Ask for {~first} at the desk].

== trades
= trade [plumber|electrician|roofer|painter|locksmith|carpenter|tiler|glazier|chimney sweep|gardener|heating engineer|plasterer|\
bricklayer]; tradesman|trade|craftsman|worker type|kind of craftsman|professional; which kind of tradesman is needed
= person person; name of tradesman|contractor|handyman|technician|worker; name of the tradesman
= problem [blocked sink|dripping tap|cracked tile|dead socket|loose gutter|broken window|leaking roof|jammed lock|cold radiator|rotten \
door frame|~]; problem|fault|damage|issue|what is broken; what must be repaired
= street street; street|street address|address line|street and number; street and house number
= city city; city|town|place; city
= day day; day|weekday|visit day|day of visit; day of the visit
= time time; time|time of visit|hour|start time; time of the visit
= price m 900; quote|estimate|price|cost|offer; price of the job
= place [kitchen|bathroom|cellar|attic|hallway|garage|guest toilet|second floor|utility room|balcony]; room|where in the house|location \
of damage|area; where in the house
= client person; client|customer|householder|resident; who needs the repair
[We need|Need|Looking for|I'm looking for|Can you send] {trade.a} for {problem.a} in the {place}.
The {trade} [comes|will be here|is booked for|is due] {day} {time}.
The {trade}, {person}, [comes|can make it] on {day} at {time}.
[It's at|The address is|Job is at|We live at|Site:] {street}, {city}.
{client}, {street}, {city}, has {problem.a}.
There is {problem.a} in [the|our] {place}.
[He wants|The quote is|We were quoted|It will cost|{person} quoted] {price}.
{person} will [fix|look at|repair|see to] the {problem} {day} at {time} [for {price}|].
[Any|Some] {trade} free {day}? [We've|I've] got {problem.a}.
{trade} wanted, {problem} in the {place}, {city}.
[Called|Rang|Reported by] {client} about {problem.a}.
{day} {time}, {street}, {city}: {problem}.
! price: [No price agreed yet|They did not say what it costs].
? [{~person} from next door has the key|The last one, {~first}, never came|The dog is harmless].

== cars
= make name; make|brand|maker|manufacturer; who made the car
= model c A9|AA99|9999|A99; model|type|model name; model of the car
= year year; year|year of manufacture|built|model year|first registration; year it was built
= mileage k 4000 240000 km|miles; mileage|odometer|km driven|distance driven; mileage with unit
= plate c AA99 AAA|A-AA 999|AAA 999|99-AA-99; registration|license plate|plate|number plate|reg; registration plate
= price m 20000; price|asking price|sale price|amount; asking price
= color [red|silver|dark green|white|midnight blue|sand|burgundy|black|mint|orange|two-tone]; color|colour|paint; color of the car
= owners n 2 5; previous owners|owners|number of owners; number of previous owners
= seller first; seller|contact|sold by; who sells it
= phone phone; phone|phone number|call|contact number; number to call
= flaw [small dent|rusty sill|cracked mirror|worn clutch|scratched bumper|noisy exhaust|missing hubcap|~]; flaw|defect|damage|known \
fault; known flaw
= gears [manual|automatic|six-speed manual]; gearbox|transmission; kind of gearbox
= garage company; garage|workshop|dealer; garage
For sale: {make} {model}, {year}, {mileage}, {price}.
[Selling|For sale|To sell] my {color} {make} {model} from {year}[, only {mileage}|].
[Registration|Reg|Plate] {plate}, {mileage} on the clock.
The {make} with [the plate|registration] {plate} [went to|is at|was left with] {garage}.
It has {mileage} and {flaw.a}.
[Built in|First registered in|It's from] {year}, {owners} previous owners[, {gears}|].
{price} [or nearest offer|ono|firm|cash only]; [call|ring|text] {seller} [on|at] {phone}.
[Asking|I want|Would like|Priced at] {price}.
[Comes with|Has|There is] {flaw.a}[, otherwise fine|, hence the price|].
[Ask for|Call] {seller}, {phone}.
{make} {model} ({gears}), {color}, {mileage}, reg {plate}.
Customer's {make}, {plate}, in for service at {mileage}.
yo selling my {make} {model}, {year}, does {mileage} now, {price} and it's yours
! owners: [I don't know who had it before|History unknown].
? [My other one is a {~year} van|My brother paid {~money} for his|New tyres since {~date}].

== items for sale
= item [oak bookcase|rowing machine|cello|pram|wood stove|camper van|sewing machine|bunk bed|accordion|telescope|canoe|~]; item|article|\
object|for sale|what is sold|product; what is offered
= condition [hardly used|like new|well loved|good as new|a bit scratched|in working order|unopened|needs repair|spotless]; condition|\
state|state of the item; condition in the words of the text
= price m 900; price|asking price|cost|amount; price
= city city; location|city|pickup location|collect from|place; where to collect it
= contact first; contact|seller|name|ask for; whom to contact
= phone phone; phone|phone number|number|tel; phone number
= mail email; email|e-mail|mail|contact email; e-mail address
= size size; size|dimensions|measurements; measurements
= age span; age|how old|in use for; age of the item
= reason [moving house|no space|wrong size|bought a bigger one|unwanted gift|clearing the attic|baby on the way]; reason|reason for sale|\
why sold; why it is sold
= material material; material|made of; what it is made of
For sale: {item}, {condition}, {price}.
[Selling|Offering|I have|I'm selling] {item.a} ({condition}), collect from {city}.
{item}, {size}, {material}, {price} ono.
[Wanted|Looking for|WTB]: {item}, up to {price}, [near|around] {city}.
[Call|Text|Ring] {contact} on {phone}.
[Write to|Mail|Interested? Mail] {mail}[ or call {phone}|].
[It measures|Dimensions|Size]: {size}.
[The thing is|It's about] {age} old[ and {condition}|].
[Reason for sale|Why]: {reason}.
[Pick up in|Collection only,|Can be seen in] {city}.
[Free to a good home|To give away]: {item}, {condition}[, {city}|].
[Made of|It is] {material}[, {size}|].
{contact} in {city} is selling {item.a} for {price} because of {reason}.
anyone want {item.a}? {price}, {condition} tbh
? [No time wasters|I also have a lamp for {~money}|Paid {~money} for it new|Bought in {~city} in {~year}].

== meeting
= topic topic; topic|subject|meeting|title|agenda; what the meeting is about
= day day; day|new day|weekday|date|meeting day; day of the meeting
= time time; time|new time|start|start time|starts at; when it starts
= room meeting_room; room|venue|place|location|where; where it takes place
= organizer person; organizer|organiser|host|called by|invited by; who organizes it
= old day; old day|previous day|original day|moved from; the day before the change
= people people; participants|attendees|present|invited|who is coming; who takes part
= length duration; duration|length|how long; how long it takes
= bring [laptops|the printed plan|last year's numbers|a list of open points|your badge|the signed forms|three ideas|~]; bring|to bring|\
preparation|what to bring; what to bring
= link url; link|url|video link|address of the call; link of the call
The {topic} [has been moved|is moved|is now moved|slips] from {old} to {day} {time}.
{topic} [will now be|is now] on {day} at {time} in {room}.
[New time for|Change of plan for|Update on] the {topic}: {day}, {time}, {room}.
{organizer} [invites you to|has called|is running|set up] the {topic} on {day} at {time}.
[Please|Everyone should|Don't forget to] bring {bring}.
[It takes|Should last|Planned length] {length}.
[We meet in|It is in|Room:] {room}[, {length}|].
{people} [will be there|are coming|have said yes|join us].
[Participants|With|Invited]: {people}.
[Can we|Could we] do the {topic} [on |]{day} instead of {old}? {time} would [suit me|work].
[Dial in at|The link is|Join here:] {link}.
[Sorry all|Hi all|Team], {day} {time} for the {topic}, [same place|{room}] please.
Because {organizer} is away, the {topic} is on {day} and not on {old}.
! room: [Room to be announced|We don't have a room yet].
? [The one about the {~topic} is cancelled|{~first} sends apologies|Lunch is at {~time}].

== minutes
= chair person; chair|chaired by|chairperson|led by; who led the meeting
= keeper person; minutes by|minute taker|recorded by|secretary|taken by; who wrote the minutes
= present people; present|attendees|members present|people present; who was there
= decision do; decision|decided|resolution|outcome; what was decided
= task do; action|action item|task|to do|next step; what has to be done
= owner first; responsible|owner|assigned to|action owner|who does it; who must do it
= due date; deadline|due|due date|by when|finish by; by when
= next date; next meeting|next date|date of next meeting; when they meet again
= place city; place|venue|held in|location; where it was held
= budget m 90000; budget|approved amount|funds|budget approved; money approved
= votes n 2 30; votes in favor|yes votes|votes for|in favour; votes for it
Present: {present}. Chair: {chair}.
[Chaired by|In the chair:|Led by] {chair}[; minutes {keeper}|].
[Minutes taken by|Minutes:|Notes by] {keeper}.
[It was decided|We decided|The group agreed|Agreed] to {decision}.
{owner} [will|is to|has to|promised to|shall] {task} by {due}.
{owner} [will|is to] {task}.
[Action|To do|Next step]: {task} ({owner}, {due}).
[Action point|AP] for {owner}: {task}.
[Next meeting|We meet again|The board meets again] {next.next}[ in {place}|].
A budget of {budget} was [approved|granted|released] with {votes} votes.
The meeting was held in {place} and led by {chair}, while {keeper} took the minutes.
{chair} opened the meeting [and welcomed {present}|at half past].
{votes} members voted for the motion to {decision}.
[Deadline|Due]: {due}.
! next: [No date was set for the next meeting|Next meeting to be announced].
? [{~person} sent apologies|The treasurer reported {~money} in the account|Closed at {~time}].

== radio
= sender call; sender|from|call sign|station calling|from station; who sends the message
= receiver call; receiver|to|recipient|station called|addressee; who is called
= message do; message|order|instruction|content|request; what is said
= position place; position|location|place|current position; where the sender is
= channel n 2 40; channel|radio channel; radio channel
= time time; time|time sent|time of message|sent at; when it was sent
= injured n 2 12; injured|casualties|number of injured; how many are injured
= need thing; needs|needed|requested item|equipment|supplies; what is needed
= eta q 3 50 minutes|min; eta|arrival in|minutes out|expected in; when they arrive
= ack person; acknowledged by|confirmed by|received by|taken by; who acknowledged it
{receiver}, {receiver} here is {sender}, over.
{receiver} from {sender}: {message}, over.
{sender} to {receiver}, [we are|I am|now] at {position}[, please {message}|].
This is {sender}, {position}, [we need|send|request] {need.a}[ and someone to help|].
{sender} reports {injured} injured at {position}.
[Message|Call] from {sender} at {time}, acknowledged by {ack}.
[Acknowledged by|Confirmed by|Copied by] {ack}[ at {time}|].
[Arriving in|ETA|Should be there in|Expect us in] {eta}.
[Switch to|Go to|Reply on] channel {channel}.
{time} - {sender}: {message}.
[Please|Kindly] {message}, {sender} out.
Log: {time}, {sender} called {receiver}, {ack} took it down.
We need {need.a} here, [over|quickly], position {position}.
! injured: [Nobody is hurt|No word on injuries].
? [Unit {~few} stands by|Weather holds|Battery low here|{~first} repeats the last message].

== lab
= sample c S-99|A99|9999-A|P999|LB-999; sample|sample id|specimen|sample number; identifier of the sample
= substance [copper sulfate|ethanol|sodium chloride|river water|glycerol|milk serum|acetone|yeast extract|zinc oxide|citric acid|~]; \
substance|material|reagent|compound|sample type; what was tested
= temperature d 2 95 °C|K|degrees; temperature|temp|bath temperature|reaction temperature; temperature
= ph d 2 12 ; ph|ph value|acidity; pH value
= time duration; duration|reaction time|stirring time|exposure; how long
= color [pale yellow|deep blue|milky white|amber|colorless|greenish|rust brown|violet|cloudy grey]; color|appearance|color after|result \
color; color observed
= tech person; technician|analyst|operator|performed by|recorded by; who did it
= mass d 1 90 g|mg|ml; mass|quantity|amount|amount used|sample mass; amount with unit
= device [centrifuge|spectrometer|hot plate|balance 2|fume hood|incubator|microscope|titrator|~]; instrument|device|equipment|apparatus; \
device used
= result [positive|negative|inconclusive|within limits|contaminated|too high]; result|outcome|finding|test result; result
= day date; date|test date|date of analysis; date
Sample {sample}: {substance}, {mass}, heated to {temperature} for {time}.
[Added|Weighed in|Took|Dissolved] {mass} of {substance}[, stirred for {time}|].
[Turned|Solution became|Went|Color now] {color} after {time}.
[Held at|Bath at|Temperature kept at|Ran at] {temperature}.
pH {ph} at {temperature}.
[The pH was|pH reading:|We measured a pH of] {ph}.
{tech} [ran|measured|prepared|repeated] sample {sample} on the {device}.
[Result|Outcome]: {result}[, signed {tech}|].
{sample} came back {result}.
[Operator|Analyst|Done by] {tech}, {day}.
On {day} {tech} tested {substance} and found it {result}.
Used the {device} [again|today|for this one], {time}.
The {substance} in {sample} was {color} at pH {ph}.
! result: [Result pending|No result yet].
? [The old batch was from {~date}|{~first} has the key to the store|Blank was fine|Repeat with {~few} replicates].

== delivery note
= sender company; sender|supplier|shipper|from|shipped by; company that sends the goods
= recipient company; recipient|consignee|delivered to|receiver|customer; company that gets the goods
= goods things; goods|contents|items|article|what was delivered; what was delivered
= count n 2 60; quantity|number of packages|boxes|cartons|count|number of boxes; how many
= weight d 2 900 kg|t|lbs; weight|gross weight|total weight; weight with unit
= damage [torn label|dented corner|wet carton|broken seal|crushed box|open lid|missing strap|~]; damage|defect|remark|condition noted; \
damage that was noted
= ack person; acknowledged by|signed by|received by|accepted by|receipt confirmed by; who signed for it
= driver person; driver|delivered by|courier|carrier driver; who drove
= note c DN-9999|LS 99999|99-999|D99999; delivery note|note number|document number|delivery note number; number of the note
= date date; date|delivery date|delivered on|date of delivery; day of delivery
= dock c 9|99|B9|A99; dock|gate|ramp|unloading point; where it was unloaded
= order order; order number|order|po|reference; order reference
Delivery note {note}: {count} boxes of {goods}[, {weight}|].
{sender} [delivered|sent|shipped] {count} cartons [of {goods} |]to {recipient}.
[Goods received|Received|Accepted] by {ack}[ on {date}|].
[Receipt|Delivery|Arrival] acknowledged by {ack}.
{ack} [signed for|acknowledged|confirmed] the {goods}[, {count} boxes|].
[One box came with|We noted|There was|Arrived with|Remark:] {damage.a}.
[Driver|Brought by|The driver was] {driver}[, ramp {dock}|].
From {sender} to {recipient}, {weight}, order {order}.
[Unloaded at|Ramp|Please use dock] {dock}.
[Total weight|Gross|Weighs] {weight}.
{driver} dropped {count} boxes of {goods} at dock {dock}, {ack} signed.
Your order {order} left {sender} on {date}.
{count} pieces counted, {damage} on one, signed {ack}.
! damage: [No damage|All in good order|Nothing broken].
! ack: [Nobody signed|Signature missing].
? [The van left at {~time}|Next truck on {~date}|Ask {~first} for the forklift|The last lot from {~company} was late].

== CV
= name person; name|candidate|applicant|full name|candidate name; name of the person
= position position; position|job title|role|current position|applied for|job; job
= years n 2 30; years of experience|experience|experience in years|years in job|years; years of experience
= start date; start date|available from|can start|starting date|earliest start; when the person can start
= employer company; employer|company|current employer|works at|last employer; company the person works for
= degree [BSc in biology|master's in economics|diploma in design|PhD in physics|degree in law|apprenticeship as a cook|MBA|BA in \
history]; degree|qualification|education|highest degree; degree
= school school; university|school|studied at|college; where the person studied
= skills skills; skills|strengths|abilities|knowledge; skills
= city city; city|lives in|residence|home town|based in; where the person lives
= pay salary; salary|expected salary|salary expectation|pay; salary
= languages languages; languages|spoken languages|language skills; languages
= mail email; email|e-mail|contact|email address; e-mail address
= hobby [chess|pottery|trail running|choir singing|beekeeping|sailing|bird watching|baking bread|fencing]; hobby|interests|free time|\
hobbies; what the person does in free time
{name} [has worked|worked|spent {years} years working|has been working] as {position.a} at {employer}.
{name}, {position}, {years} years of experience, [lives in|from|based in] {city}.
[Applying for|Application as|Wants to join as|I am applying for the post of] {position}.
[Can start|Available from|Free from|Could begin] {start.next}.
{name} is applying for {position} and could start {start.next}.
[Studied at|Graduated from|Went to] {school}[ ({degree})|].
[Education|Degree|Holds]: {degree}.
[Currently with|Now at|Last job at|Works for] {employer}[ as {position.a}|].
[Skills|Good at|Knows|Strong in]: {skills}.
[Speaks|Languages:|Fluent in] {languages}.
[Expects|Salary expectation|Would like to earn|Asks for] {pay}[ a year|].
My name is {name}, I live in {city} and have {years} years of experience as {position.a}.
[Outside work|In my free time|Hobbies:] {hobby}.
[Reach me at|E-mail:|Contact:] {mail}.
After {years} years at {employer} {name} [wants a change|moved to {city}|is looking for something new].
With {years} years behind a desk, {name} is now {position.a}.
! years: [No experience so far|Says nothing about experience].
! pay: [No salary named|Salary open].
? [Referee: {~person}|Was abroad in {~city} in {~year}|Knows someone at {~company}|Interview with {~first}].

== weather
= station place; station|place|location|site|observed at; where it was measured
= temperature d -15 38 °C|degrees|°F; temperature|air temperature|temp|temperature at noon; air temperature
= wind q 3 90 km/h|knots|mph; wind|wind speed|gusts|wind force; wind speed with unit
= direction [north|southwest|east|northwest|south-east|west|NNE|southerly]; wind direction|direction|wind from; where the wind comes from
= rain d 1 60 mm; rain|rainfall|precipitation; amount of rain
= sky [overcast|clear|partly cloudy|foggy|hazy|thundery|drizzly|bright with high clouds]; sky|conditions|sky condition|cloud cover; how \
the sky looks
= time time; time|observed at time|reading time|hour; time of the reading
= date date; date|day|date of reading; date of the reading
= observer person; observer|recorded by|noted by|logged by; who noted it
= pressure q 970 1040 hPa|mbar; pressure|air pressure|barometer; air pressure
= humidity q 20 99 %; humidity|relative humidity|moisture; humidity
{date}, {time}: {temperature}, wind {direction} {wind}, {sky}.
{station}: {temperature} at {time}, {sky}.
[Rain|Rainfall|We had rain,] {rain}[ overnight| since morning|].
[Wind from the|Blowing from the|Breeze from the] {direction}, [gusts up to|about|around] {wind}.
[It is|Sky|Today it's] {sky} [and|with] {temperature} in {station}.
Pressure {pressure}, humidity {humidity}.
[Barometer at|Pressure dropped to|Pressure] {pressure}.
[Logged by|Reading by|Observer] {observer}[, {time}|].
{observer} measured {temperature} and {rain} of rain at {station}.
[Humidity|Air humidity was] {humidity}[ at {time}|].
We woke up to {temperature} and {direction} wind, {sky}.
! rain: [Dry all day|No rain].
? [Yesterday it was {~few} degrees warmer|The hut in {~city} reports snow|{~first} repaired the gauge].

== tickets for a show
= show title; show|event|play|film|performance|concert|title; name of the show
= seats n 2 9; seats|tickets|number of seats|number of tickets|how many; how many seats
= row c 9|99|A|9|B|C|12; row|seat row; row
= date date; date|day|date of show|performance date; date of the show
= time time; time|starts at|begins|curtain time|start; when it begins
= venue venue; venue|theatre|hall|place|where; where it takes place
= price m 180; price|ticket price|total|price paid|cost; price
= name person; name|booked by|customer|reserved for|buyer; who booked
= artist person; artist|singer|director|performer|conductor; who performs or directs
= area [balcony|stalls|front block|gallery|box 4|standing area|upper circle]; section|area|block|category; part of the hall
= doors time; doors|doors open|admission|entry from; when the doors open
{seats} seats for {show} on {date}[, row {row}|].
[Two adults|We are a group]: {seats} tickets for {show}, {area}, please.
{name} [booked|reserved|has|wants] {seats} [seats|tickets] [for|to see] {show} on {date} at {time}.
{show} with {artist}, {venue}, {date}, {time}.
[Doors|Doors open] {doors}, [starts|show|curtain] {time}.
[Row|Sitting in row|We have row] {row}[, {area}|].
[They cost|Total|Paid|Came to] {price}.
{artist} plays {venue} {date.next}.
[Tonight|Next up] at {venue}: {show}, directed by {artist}.
[Reserved|Booked|Held] under {name}.
we got {seats} for {show}, {price}, starts {time}, you in?
[Is|Are] there [anything left|still seats] for {show} on {date}? [We need|I'd take] {seats}, if possible in the {area}.
{name} wants {seats} seats for {show} instead of the opera.
! price: [Price not printed|Free entry].
? [Last time we saw {~first} there|The bar opens at {~time}|Parking in {~street}].

== wrong item
= product product; product|item|article|ordered item; what was ordered
= ordered sz; ordered size|size ordered|wanted size|right size|size requested; the size that was ordered
= received sz; received size|size received|delivered size|wrong size|size delivered; the size that arrived
= ocolor color; ordered color|color ordered|wanted color; the color that was ordered
= rcolor color; received color|color received|delivered color; the color that arrived
= order order; order number|order|order no|order id; order number
= wish [exchange|refund|new label|voucher|replacement|pickup|quick reply]; wish|request|wants|desired solution; what the customer wants
= name person; name|customer|customer name|buyer; customer
= defect [broken zip|cracked screen|missing leg|bent frame|loose thread|stained cover|scratched lens|chipped rim|~]; defect|damage|\
problem|fault; what is wrong with it
= date date; date|order date|ordered on|delivery date; date
= qty n 2 6; quantity|number ordered|count|pieces; how many
[I ordered|Ordered] the {product} in size {ordered} [but got|and received|but the box had|, you sent] {received}.
[Ordered|Asked for] {ordered}, [got|received|delivered] {received}.
The {product} [came|arrived|turned up] in {rcolor} [although I ordered|instead of|and not in] {ocolor}.
[It should be|I wanted|I chose] {ocolor}, [this is|yours is|it is] {rcolor}.
The {product} [arrived with|has|came with] {defect.a}.
[Size|The label says size|Yours is size] {received} [came instead of|is not|in place of] {ordered}.
{name}, order {order}, size {ordered} wanted, size {received} sent.
[Please arrange|I would like|Can I have|Hoping for] {wish.a}.
[Order|My order number is|It's order|Ref] {order}[, placed {date.past}|].
{name} bought {qty} of them; {defect} on one.
[My|The] {product} has {defect.a}, [I want|please send] {wish.a}.
the {product} is {received} not {ordered}!! {order}
Got size {received} of the {product} from order {order}, {wish} please.
[Bought|Ordered] {date.past} by {name}.
! ordered: [I forgot which size I had picked].
? [My sister wears {~size}|My old one was {~color}|The shop in {~city} was closed].
== building
= building building; building|site|property|house|location; name of the building
= floor [ground|first|second|third|fourth|top|fifth|basement]; floor|level|storey; the floor without the word floor
= room c 999|A99|9.99|B9|99; room|room number|unit|office; room number
= person person; caretaker|key holder|contact|facility manager|janitor; who looks after it
= fault [broken lift|flickering lamp|blocked drain|faulty alarm|cold radiator|cracked pane|stuck door|leaking tap|missing key|~]; fault|\
problem|defect|issue|report; what is wrong
= reporter person; reported by|reporter|tenant|sent by; who reported it
= firm company; company|contractor|firm|service company; firm that repairs it
= day day; day|inspection day|repair day|weekday; day
= hours [8 to 17|9-18|10 am to 4 pm|7:30-19:00|noon to six]; opening hours|hours|open; opening hours
= area q 20 900 m²|sq ft|square metres; area|size|floor space; area with unit
[In|At] {building}, {floor} floor, room {room}, there is {fault.a}.
{reporter} [reports|reported|has seen|complained about] {fault.a} in {building}.
[Room|Office|Unit] {room} on the {floor} floor[ has {fault.a}|].
{firm} [will fix|looks at|repairs] the {fault} on {day}.
[The caretaker is|Key with|Ask|Keys from] {person}[, {hours}|].
{building} has {area} of floor space.
[Open|Opening hours|You can come] {hours}.
[Somebody comes|Inspection|Please be there] {day}.
hi, {fault} again, {floor} floor, can {person} come {day}?
{fault.A} reported in room {room}, {building}.
[It is on|Go up to|You find us on] the {floor} floor of {building}.
{person}, who looks after {building}, wants {firm} to see the {fault}.
! reporter: [Nobody left a name|Reported anonymously].
? [The lift was checked on {~date}|Bring a ladder of {~few} metres|The next building is {~building}].

== lost and found
= item [umbrella|green scarf|leather wallet|silver ring|school bag|bunch of keys|hearing aid|camera|woollen hat|toy rabbit|passport|~]; \
item|object|lost item|found item|article|what; what was lost or found
= color color; color|colour; color
= place place; place|location|found at|where|site; where it was lost or found
= finder person; finder|found by|handed in by|reported by; who found it
= owner person; owner|lost by|belongs to|owner name; whose it is
= date date; date|lost on|found on|day; when
= time time; time|at time|hour; time of day
= mark [initials inside|a scratch on the back|a red ribbon|a torn label|two stickers|a broken buckle]; mark|identifying mark|feature|\
special feature; what one recognizes it by
= phone phone; phone|contact number|call; number to call
= reward m 200; reward|finder's reward; reward
[Found|Picked up|Handed in]: {item.a}, {color}, {place}, {date}.
{finder} found {item.a} [at|near|behind] {place}[ on {date}|].
{owner} [lost|left|forgot|is missing] {item.a} [at|in|near] {place}.
[Lost|I lost|We lost] {item.a} {date.past}[, reward {reward}|].
[It has|You know it by|Recognizable by] {mark}.
[Please call|If found ring|Number:] {phone}.
[Reward|We pay|There is a reward of] {reward}.
[It is|Colour] {color}[, with {mark}|].
The {item} [was handed in|turned up] at {time} [by {finder}|].
anyone seen {item.a}? lost it at {place} around {time}
The {item} that {finder} found belongs to {owner}.
! owner: [Owner unknown|No name in it].
? [{~first} at the desk keeps it until {~date}|Last week it was a {~color} glove|Open till {~time}].

== accident
= witness person; witness|witness name|seen by|statement by; who saw it
= driver person; driver|driver name|at the wheel; who drove
= vehicle [delivery van|red tractor|city bus|motorcycle|cargo bike|school bus|silver estate car|lorry|taxi|tram|milk truck]; vehicle|\
vehicle type|kind of vehicle|car; vehicle
= plate c AA99 AAA|A-AA 999|AAA 999|99-AA-99; plate|license plate|registration|number plate; plate
= street street; location|street|address|scene|place; where it happened
= date date; date|date of accident|day|incident date; when
= time time; time|time of incident|happened at|hour; at what time
= injured n 2 9; injured|number of injured|people hurt; how many were hurt
= damage [dented door|broken headlight|cracked windscreen|bent fender|flat tyre|scratched side|torn-off mirror|~]; damage|damage to \
vehicle|damaged part; damage
= officer officer; officer|police officer|recorded by|taken by; officer
= file c P99-999|2024/9999|AZ 99999|99999; case number|file number|report number|reference; number of the case
= cause [icy road|failed brakes|low sun|a running dog|wrong turn|worn tyres|fog|a phone call|loose load]; cause|reason|cause of \
accident; cause
{vehicle.A} [hit a lamp post|left the road|skidded|hit a fence] [in front of|near|at] {street} [at|around] {time}.
{witness} [saw|says that she saw|watched] {vehicle.a} [with the plate {plate} |]leave the scene.
[Witness|Statement of]: {witness}, {date}, {time}.
{driver} was driving {vehicle.a}[, registration {plate}|].
[Damage|The car has|Result]: {damage}.
{officer} took [the statement of|down what] {witness} [said|gave].
[Case|File|Report] {file}, {officer}.
{injured} people were [hurt|injured|taken to hospital].
[Cause|The reason was|Blamed on]: {cause}.
According to {witness}, {driver} ran the light on {date} at {time}.
[Plate|Number plate] {plate}, {damage}.
{vehicle.A}, driven by {driver}, had {damage.a}.
! injured: [No one was hurt|Only damage to metal].
! witness: [Nobody saw it|No witnesses].
? [The baker {~last} called the ambulance|{~first} swept the glass|Speed limit {~few}0].

== wildlife
= species [barn owl|red fox|grey heron|otter|roe deer|kingfisher|badger|lynx|hare|white stork|adder|pine marten|crane|beaver|~]; species|\
animal|kind|sighting|bird; animal that was seen
= count n 2 60; count|number|number seen|individuals|how many; how many
= place place; place|location|site|spotted at|where; where
= behavior [feeding|nesting|resting|calling|flying north|crossing the road|swimming|hunting|asleep in a tree]; behavior|behaviour|\
activity|doing; what it did
= observer person; observer|seen by|recorded by|spotted by|reporter; who saw it
= date date; date|date of sighting|day|observed on; when
= time time; time|time of day|observed at; at what time
= distance q 10 900 m|metres|yards; distance|distance to observer|range; distance
= sex [male|female|juvenile|adult|young male]; sex|age or sex|stage; sex or age
= habitat [reed bed|old quarry|beech wood|wet meadow|river bank|hedge|salt marsh|back garden]; habitat|surroundings|biotope; habitat
= length q 8 140 cm|mm; length|body length|wingspan; length
{count} of them, {species}, {behavior}, {place}.
{observer} [saw|spotted|counted|recorded] {count} [animals|individuals] ({species}) at {place}.
[Saw|Just saw|Spotted|Watched] {species.a} [near|at] {place}[, {behavior}|].
{date}, {time}: {species}, {sex}, {distance} away.
[Species|Seen|Sighting]: {species}; count {count}.
{species.A} was {behavior} in the {habitat}.
[Distance|About|At] {distance}[, {sex}|].
[Habitat|In a|In the] {habitat}.
[Noted by|Observer|Reported by] {observer}[, {date}|].
[Length|It measured|About] {length}.
{observer} found {species.a} {behavior} in the {habitat} at {time}.
omg there is {species.a} at {place} rn, {behavior}
! count: [Not counted|Too many to count].
? [Last year {~few} at {~city}|{~first} lent me the glasses|Cloudy, {~few} degrees].

== match
= home team; home team|home|hosts|team a; team that plays at home
= away team; away team|away|guests|visitors|opponent; visiting team
= score c 9:9|9-9|99:99; score|result|final score; score
= scorer person; scorer|top scorer|goal by|best player|player of the match; who scored
= crowd q 300 60000 ; attendance|spectators|crowd|visitors count; number of spectators
= ground venue; stadium|ground|venue|arena|played at; where it was played
= minute n 13 90; minute|minute of goal|decisive minute; minute of the goal
= referee person; referee|umpire|official; referee
= date date; date|match date|day|played on; date
= coach person; coach|trainer|manager; coach
{home} [beat|lost to|drew with] {away} {score}[ in front of {crowd} people|].
{home} - {away} {score}.
{scorer} [scored|decided it|made it safe] in minute {minute}.
[Played at|Ground|The game was at] {ground}[, referee {referee}|].
[Attendance|Spectators|Crowd] {crowd}.
{crowd} people saw {away} win {score} at {ground}.
{referee} [sent two players off|whistled the match].
[Coach|Trainer] {coach} [praised|was happy with|hugged] {scorer}.
It was {scorer} who [won it|settled it] for {home} on {date}.
{home} host {away} on {date}[ at {ground}|].
{score} at the end, all thanks to {scorer}!
! scorer: [No goals at all|Nobody scored].
? [Next game against {~city}|Tickets were {~money}|Last year it ended {~few} all].

== training log
= distance d 2 42 km|miles; distance|length|run distance|route length; distance with unit
= time c 9:99:99|99:99 min|99 minutes|1:99 h; time|duration|total time|finish time; time it took
= pace c 9:99 /km|9:99 per km; pace|average pace|speed; pace
= pulse q 90 190 bpm; heart rate|average pulse|pulse; heart rate
= route place; route|course|where|location; where
= shoes name; shoes|shoe model|footwear; shoes
= partner first; partner|with|running partner|companion; with whom
= feeling [tired|strong|heavy legs|great|sluggish|fresh|sore|cheerful]; feeling|mood|how it felt|condition; how it felt
= date date; date|day|training date; date
= kcal q 90 1900 kcal; calories|energy|burned; calories
{date}: {distance} in {time}, {feeling}.
[Ran|Rode|Walked|Swam|Did] {distance} [around|along|near] {route}[ with {partner}|].
[Pace|Average] {pace}, pulse {pulse}.
[Heart rate|Pulse|HR] {pulse}[, {kcal}|].
[Legs|Felt|I feel] {feeling}.
[Wore|In my new|With] {shoes}.
{partner} [and I did|joined me for] {distance}[, {time}|].
[Burned|That was] {kcal}.
did {distance} today, {feeling} af, {time}
{time} for {distance}, which is {pace}.
! partner: [On my own|Alone as always].
? [Goal for the race: {~few}0 km|{~first} ran twice as far|Rest day on {~day}].

== school
= student person; student|pupil|child|name|student name; who goes to school
= teacher titled; teacher|class teacher|taught by|form tutor; teacher
= subject [biology|history|maths|French|chemistry|art|geography|music|physics|Latin|drama|economics]; subject|lesson|course; school \
subject
= grade [A|B+|C|2-|A-|B|distinction|pass|15 points]; grade|mark|result|score; mark
= class c 9A|9B|99C|9; class|form|group|year group; class
= reason [flu|dental appointment|family wedding|broken arm|bad cold|train strike|school trip|~]; reason|reason for absence|cause; why \
the pupil is absent
= day day; day|absent on|weekday|date; day
= parent person; parent|guardian|mother|father|signed by; parent
= room c 999|B9|9.99; room|classroom; room
= topic thing; topic|project|presentation topic|theme; topic
= due date; due|due date|hand in by|deadline; when it is due
{student} [from|of] class {class} [is absent|cannot come|will miss school] on {day} because of {reason}.
{student}, {class}: {grade} in {subject}.
[Please excuse|Excuse note for] {student}, {reason}. Signed {parent}.
{teacher} [gave {student}|marked the essay with] {grade}.
[The {subject} lesson|Today the {subject} class] is in room {room}.
{teacher} teaches {subject}[ in room {room}|].
[Presentation|Project]: {topic}, due {due}.
[Hand in|Essay due|To be handed in by] {due}.
Dear {teacher}, my child {student} has {reason.a} and stays at home {day}.
[Class|Form] {class}, {day}.
{parent} wrote that {student} will be away {day}.
got {grade} in {subject} lol
! grade: [Not marked yet|Grade to follow].
? [The trip costs {~cheap}|{~first} brings the homework|School starts at {~time}].

== library
= title title; title|book|book title|work|name; title
= author person; author|written by|writer|by; author
= borrower person; borrower|reader|borrowed by|member|lent to; who borrowed it
= due date; due|due date|return by|back by; when it must be returned
= shelf c A9|B 99|99.9|C-99; shelf|call number|shelf mark|signature; shelf mark
= pages q 80 900 ; pages|page count|number of pages|length; number of pages
= year year; year|published|publication year|year of publication; year of publication
= publisher company; publisher|published by|press|publishing house; publisher
= genre [crime|poetry|science fiction|biography|travel|cookery|history|fantasy|picture book]; genre|kind|category|section; genre
= fee m 20; fee|fine|overdue fee|charge; fee
= language language; language|written in; language
"{title}" by {author} [is due|must be back] {due}.
{borrower} [borrowed|took out|has] "{title}"[, back by {due}|].
[Shelf|You find it at|Call number] {shelf}[, {genre}|].
"{title}", {author}, {publisher} {year}, {pages} pages.
[It has|The book has|All in all] {pages} pages.
[Written in|In|Published in] {language}[, {year}|].
[Overdue fee|Fine|You owe] {fee}.
{author} wrote "{title}" in {year}.
[Lent to|Borrower|Reserved for] {borrower}.
{borrower} still has "{title}" and owes {fee}.
The {genre} book "{title}" came out at {publisher}.
! borrower: [On the shelf|Nobody has it].
? [The sequel is by {~person}|We close at {~time}|{~first} recommends it|Opened in {~year}].

== train
= origin city; from|origin|departure station|start|starting point; where it starts
= dest city; to|destination|arrival station|goes to; where it goes
= train c IC 999|RE9|EC 99|ICE 999|S9|TGV 9999; train|train number|service|line; train
= platform n 2 20; platform|track; platform
= dep time; departure|departure time|leaves at|departs; when it leaves
= arr time; arrival|arrival time|arrives at; when it arrives
= delay q 5 95 minutes|min; delay|delayed by|minutes late; delay
= reason [signal failure|staff shortage|fallen tree|broken door|snow|cable theft|late arrival of another train]; reason|cause|reason for \
delay; why it is late
= fare m 150; fare|price|ticket price|cost; fare
= coach n 2 22; coach|carriage|wagon|car; coach
= seat c 99|9A|99B; seat|seat number; seat
= pass person; passenger|traveller|name|traveler; who travels
{train} from {origin} to {dest} [leaves|departs] at {dep}[ from platform {platform}|].
{train} to {dest} is {delay} late[ because of {reason}|].
[Delay|Running late by|About] {delay}[, {reason}|].
{pass} [travels|is travelling|takes the train] from {origin} to {dest}[, coach {coach}, seat {seat}|].
[Platform|Track] {platform}[, {dep}|].
[Leaves|Off at|Departure] {dep}, [gets in|there at|arrival] {arr}.
[Ticket|Fare|I paid] {fare}.
[Coach|Carriage] {coach}, seat {seat}.
A ticket to {dest}, please, {dep} if possible[, from {origin}|].
stuck in {origin}, {train} {delay} late, {reason} again
[The reason is|Due to|Cause:] {reason}.
{dep} {origin}, {arr} {dest}, {train}.
To {dest} by {train}, not via the coast.
! platform: [Platform not known yet|Platform to be announced].
? [Change in {~city}|My sister {~first} meets me|The one at {~time} was full|Bus {~few} waits].

== rent
= tenant person; tenant|renter|lodger|tenant name; who rents
= landlord person; landlord|owner|lessor|rented from; who lets
= rent m 1900; rent|monthly rent|rent per month|price; rent
= deposit m 4000; deposit|security deposit|bond; deposit
= rooms n 2 7; rooms|number of rooms|bedrooms; rooms
= street street; address|street|property address; address
= city city; city|town|place; city
= from date; move in|from|start of lease|available from|lease start; when it starts
= area q 18 240 m²|square metres|sq ft; area|size|living space|floor area; area
= floor [ground|first|second|third|top|fourth]; floor|storey|level; floor without the word floor
= extra [balcony|fitted kitchen|cellar|garden|parking space|dishwasher|lift|open fireplace|~]; extras|feature|comes with|equipment|\
amenity; what else there is
= notice [three months|six weeks|one month|30 days|two months]; notice period|notice|term of notice; notice period
[To let|For rent|Available]: {rooms} rooms, {area}, {city}, {rent}.
{tenant} rents {street}, {city}, from {landlord}.
[Rent|The rent is|It costs|We ask] {rent} [a month|monthly|plus heating].
[Deposit|Bond|You leave a deposit of] {deposit}.
[Free from|Move in|Available] {from}[, {floor} floor|].
[It has|With|Comes with|There is] {extra.a}[ and {rooms} rooms|].
{street}, {city}, {floor} floor, {extra}.
{landlord} lets {rooms} rooms to {tenant} for {rent}.
[Notice|Notice period|You can leave with notice of] {notice}.
[Looking for|We want] {rooms} rooms in {city} up to {rent}.
{tenant} pays {rent} and left a deposit of {deposit}.
[Size|Living space|The flat has] {area}.
! deposit: [No deposit needed|Nothing said about a deposit].
? [{~person} lived here before|The shop below opens at {~time}|View it on {~date}|Trams to {~city} every {~few} minutes].

== machine
= machine [press|conveyor|lathe|packing line|crane|boiler|milling machine|forklift|palletizer|compressor|oven 3|~]; machine|equipment|\
unit|plant|device; machine
= fault [worn belt|oil leak|blown fuse|loose sensor|jammed roller|overheated motor|cracked hose|stuck valve|~]; fault|error|defect|cause|\
problem; what is wrong
= tech person; technician|mechanic|engineer|repaired by|fixed by; who repaired it
= down duration; downtime|standstill|stopped for|duration; how long it stood still
= part [bearing|gasket|drive belt|control card|pump seal|limit switch|filter|spring|~]; part|replaced part|spare part|part changed; part \
that was replaced
= ack person; acknowledged by|alarm acknowledged by|confirmed by|signed off by; who acknowledged it
= code c E99|F-999|A999|0x9A|999; error code|alarm|code|fault code|alarm code; code shown
= hall c 9|B|C9|99; hall|building|shop floor; hall
= time time; time|stopped at|alarm time|occurred at; when
= shift [early|late|night|morning|weekend]; shift|shift name; shift without the word shift
= hours q 200 40000 h|hours; operating hours|running hours|hour meter; operating hours
= next date; next service|next check|maintenance due; next service
{machine.A} [stopped|failed|went down] at {time} with {code}[, hall {hall}|].
[Alarm|Error] {code} on the {machine}, acknowledged by {ack}.
[Alarm|Fault] acknowledged by {ack} at {time}.
{ack} [acknowledged|confirmed|reset] the alarm[ of the {machine}|].
{tech} [replaced|changed|swapped] the {part} of the {machine}[ in {down}|].
[Found|Cause was|There was] {fault.a}[, {part} replaced|].
[Stood still for|Down for|Downtime] {down}[, {shift} shift|].
[Hours|Meter shows|Counter] {hours}.
[Next service|To be checked|Due] {next}.
The {shift} shift reports {fault.a} on the {machine}.
{tech} came, found {fault.a} and fixed it within {down}.
[Hall|In hall] {hall}.
! ack: [Nobody has acknowledged it|Not acknowledged yet].
! part: [Nothing replaced|No spare part used].
? [{~first} ordered two more|Last stop was on {~date}|Line {~few} runs fine|Quoted {~money}].

== chat
= who first; who|person|name|friend|from; who it is about
= plan act; plan|activity|what|idea; what they want to do
= place spot; place|where|location|spot|meet at; where
= time time; time|when|at|meet time; at what time
= day day; day|weekday|when day|date; which day
= bring [chips|speakers|a blanket|board games|cash|swimwear|sunscreen|an extra chair|drinks|~]; bring|to bring|take along|needed; what \
to bring
= count n 3 15; people|how many|headcount|group size; how many people
= cost m 60; cost|price|each|share; cost
= transport [bus|bike|train|car|tram|ferry|scooter]; transport|travel by|how to get there; means of transport
= excuse [work|a hangover|the kids|exams|a flat tyre|rain|my back]; excuse|reason|because of; why not
yo {who} wanna {plan} {day}?
{who} [says|said|thinks] [we|u guys] should {plan} at {place}, {time}.
ok {day} {time} at {place} then [:)|lol|👍|]
[bring|dont forget|pls take|u got] {bring}
[theres|we are|im counting] {count} of us [so far|now|]
[its|comes to|like] {cost} each
[going|coming|getting there] by {transport}, [see u {time}|cu there]
{who} cant come bc of {excuse}
[meet|lets meet|c u] at {place} [at|around] {time}
{who} is [down|in] for {day}, [who else|u too]?
so we {plan} on {day}, {count} people, {bring} needed
[can't make it|i'm out], {excuse}
hey its {who}, still on for {day}? {place} right?
! cost: [its free|no idea what it costs]
? [my brother {~first} says hi|still owe you {~cheap}|greetings from {~city} btw].

== restaurant
= dish dish; dish|main course|meal|food|order; dish
= drink [apple juice|sparkling water|red wine|lemonade|ginger beer|green tea|dry cider|espresso|buttermilk|tomato juice]; drink|beverage|\
to drink; drink
= table n 2 40; table|table number; table
= extra [extra cheese|no onions|sauce on the side|gluten-free bread|well done|less salt|a side salad|double portion|~]; extra|request|\
special request|note|change; special wish
= waiter first; waiter|server|served by|waitress; who served
= tip m 20; tip|gratuity; tip
= bill m 150; bill|total|amount|check; bill
= people n 2 14; people|guests|party size|covers|persons; how many
= name last; name|reserved for|reservation name|booked under; name
= time time; time|reservation time|arrival|coming at; time
= day day; day|weekday|reservation day|date; day
= where [terrace|window|garden|bar|back room|corner|upstairs]; seating|area|preferred seating|sits; where they sit
Table {table}: {dish}, {drink}[, {extra}|].
A table for {people} {day} {time}[, name {name}|].
[Could we|May I|We want to] reserve for {people} on {day} at {time}[, in the name of {name}|]?
[I'll have|One|Can I get] the {dish} and {drink.a}, [{extra}, |]please.
{name}, {people} persons, {day}, {time}.
[The bill was|We paid|Total] {bill}[, tip {tip}|].
{waiter} [served us|brought the wrong {dish}|was lovely][, tip {tip}|].
[With|Make it] {extra}, please.
[Table|Sitting at] {table}, [on the|in the|by the] {where}.
[Preferably|If possible|We'd love to sit] [in the|at the|near the] {where}.
{people} guests for {name} coming at {time}.
the {dish} was meh but the {drink} slapped, {bill} tho
! name: [Gave no name|Walk-in].
? [Last time {~first} cooked|The kitchen closes at {~time}|{~few} chairs are missing].

== IT incident
= system tech; system|service|application|affected system|component; system
= error [timeout|blank page|certificate expired|disk full|login loop|wrong totals|missing fonts|slow queries|lost packets|~]; error|\
symptom|problem|issue|failure; what goes wrong
= users q 2 900 ; affected users|users|number of users|impact; how many users
= reporter person; reported by|reporter|raised by|requester; who reported it
= owner person; assigned to|owner|engineer|handled by|on call; who works on it
= ticket c INC9999|T-9999|#9999|OPS-99; ticket|ticket number|incident|case id; ticket
= start time; started|start time|since|began at; when it began
= host hostname; host|server|machine|hostname; server
= version c 9.9.9|v9.9|9.99; version|release|build; version
= prio [low|medium|high|critical|P1|P2|P3]; priority|severity|level; priority
= fix do; fix|solution|resolution|workaround|action; what was done
= mail email; email|contact|contact email; e-mail
{reporter} [reports|says|noticed] {error} in {system}.
{system} {version} shows {error} since {start}.
[Ticket|Incident] {ticket} [raised by|from] {reporter}, assigned to {owner}.
{ticket}: {system} on {host}, {error}, {prio}.
About {users} users [are hit|are affected|cannot work].
{owner} [is on it|takes over|looks into it][, priority {prio}|].
[Severity|Prio|Priority] {prio}.
[Fix|Workaround|What helped]: {fix}.
[Host|It runs on|Server] {host}[, version {version}|].
[Started at|Began around|Since] {start}.
[Replies to|Contact|Keep me posted:] {mail}.
{system} down again, {users} users stuck, started {start}
! owner: [Not assigned yet|Nobody has picked it up].
! fix: [No fix so far|No workaround known].
? [{~first} restarted the printer|Deployed last on {~date}|{~few} printers still work].

== auction
= lot n 2 900; lot|lot number|item number; lot number
= artist person; artist|painter|maker|by; artist
= title title; title|work|name of work|artwork; title
= year year; year|made in|dated|year of creation; year
= estimate m 40000; estimate|estimated price|valuation; estimate
= price m 60000; hammer price|sold for|price|final bid|winning bid; price
= buyer person; buyer|sold to|bidder|new owner; who bought it
= medium [oil on canvas|watercolor|bronze|etching|charcoal on paper|silk screen|marble|ink drawing|tapestry]; medium|technique|material; \
technique
= size size; size|dimensions|measurements; size
= house company; auction house|house|auctioneer|sold by; auction house
= state [slight foxing|small tear|restored frame|faded colors|good|cracked glaze|~]; condition|state|condition report; condition
Lot {lot}: {artist}, "{title}", {year}, {medium}.
"{title}" by {artist} [sold for|fetched|went for] {price}[, estimate {estimate}|].
{buyer} [bought|won|got] lot {lot} for {price}.
[Estimate|Estimated at|Valued at] {estimate}.
[Size|Measures] {size}, {medium}.
[Condition|State]: {state}.
{house} sells "{title}" [this week|in June].
{artist} made it in {year}[, {medium}|].
[Hammer|Sold at] {price}.
At {house}, {buyer} paid {price} although the estimate was {estimate}.
! buyer: [Unsold|The buyer stays unknown].
? [The frame is by {~last}|Shown in {~city} in {~year}|Another piece was withdrawn].

== insurance
= policy c P-99999|KV 999999|99/9999|POL9999; policy number|policy|contract number|insurance number; policy number
= claimant person; claimant|policy holder|insured|name|claimant name; who claims
= damage [burst pipe|stolen bike|hail damage|broken window|burnt carpet|flooded cellar|fallen tree|scorched worktop|~]; damage|type of \
damage|loss|claim reason|incident; what happened
= amount m 9000; amount|claimed amount|damage amount|loss amount|sum; amount
= date date; date|date of loss|incident date|happened on; when
= excess m 500; excess|deductible|own share; share that is not paid
= adjuster person; adjuster|assessor|handled by|case worker|expert; who handles it
= insurer company; insurer|insurance company|company; insurer
= object [bicycle|roof|kitchen|garden shed|greenhouse|parked car|laptop|piano|carpet|bathroom]; object|damaged object|affected item|\
insured item; what is damaged
= iban c DE99 9999 9999|AT99 9999|GB99 AAAA 9999; iban|account|bank account|pay to; account
{claimant}, policy {policy}, [reports|claims for|has] {damage.a}[ on {date}|].
[Damage|Loss|What happened]: {damage}, {date}.
[The loss comes to|Amount|I claim|Repair costs] {amount}[, excess {excess}|].
{adjuster} [visited|inspected the {object}|handles it][ for {insurer}|].
[Policy|Contract|My policy is] {policy}[ with {insurer}|].
[Affected is|Damaged:|It hit] the {object}.
The {object} of {claimant} was [ruined|damaged] {date.past}.
[Please pay to|Account|Transfer it to] {iban}.
{insurer} pays {amount} less an excess of {excess}.
[Expert|Assessor] {adjuster} estimates {amount}.
! amount: [Amount not known yet|No estimate so far].
? [{~first} took photos|The tenant above, {~person}, is sorry|Last claim in {~year}].

== harbor
= ship ship; ship|vessel|vessel name|boat|name; ship
= captain person; captain|master|skipper|commanded by; captain
= cargo things; cargo|freight|load|goods|carries; cargo
= tons q 200 60000 t|tons|tonnes; tonnage|cargo weight|weight|load weight; weight of the cargo
= origin city; from|origin|last port|port of origin|coming from; port it comes from
= dest city; to|destination|next port|bound for; port it goes to
= berth c 9|99|A9|B99; berth|pier|mooring|quay; berth
= eta time; eta|arrival time|expected at|arrival; when it arrives
= crew n 5 60; crew|crew size|sailors|people on board; crew
= flag country; flag|registered in|flag state; flag
= speed q 4 24 knots; speed|cruising speed; speed
= date date; date|arrival date|day; date
The {ship} [from {origin} |]arrives at {eta} with {tons} of {cargo}.
{ship}, [master|captain] {captain}, bound for {dest}[, crew of {crew}|].
[Captain|Skipper] {captain} [has|brings] {crew} sailors and {cargo}.
[Berth|She lies at berth|Goes to] {berth}[, ETA {eta}|].
[Flag|Sails under the flag of|Registered in] {flag}.
[Speed|She makes|Coming in at] {speed}.
[Cargo|Carries|Load]: {cargo}, {tons}.
{date}: {ship} leaves {origin} for {dest}.
[Next port|Then on to|Bound for] {dest}.
The {ship} under {captain} unloads {cargo} at berth {berth}.
! captain: [Master not named|Captain unknown].
? [Pilot {~last} goes aboard|The tug waits at {~time}|Built in {~year} in {~city}].

== farm
= crop [barley|sugar beet|rapeseed|hops|potatoes|lentils|spelt|clover|sunflowers|oats|leeks|strawberries]; crop|plant|grown|kind of \
crop; what grows
= field place; field|plot|parcel|location; which field
= yield q 2 90 t|tons|bags|crates; yield|harvest|amount harvested|crop yield; yield
= farmer person; farmer|grower|owner|farmed by; farmer
= machine [seed drill|combine|baler|plough|sprayer|tedder|potato lifter]; machine|implement|equipment; machine
= moisture d 8 24 %; moisture|grain moisture|water content; moisture
= area d 1 60 ha|acres; area|field size|acreage; area
= date date; date|sowing date|harvest date|day; date
= buyer company; buyer|sold to|customer|trader; buyer
= price m 900; price|price per ton|paid|sold for; price
= pest [aphids|slugs|leaf rust|mildew|wireworms|crows|potato beetles]; pest|disease|damage by|problem; pest
{farmer} [harvested|brought in|got] {yield} of {crop} [from|off] {field}.
[Sowed|Planted|Drilled] {crop} on {area}[, {date}|].
{crop}: {yield}, moisture {moisture}.
[Moisture|Grain at] {moisture}[, sold to {buyer}|].
[Trouble with|Found|Lots of] {pest} [in the {crop}|on {field}|this year].
[The {machine} broke|We borrowed the {machine}|Used the {machine}] [on {date}|].
{buyer} [pays|paid|offers] {price} [a ton|per load].
{field} is {area} of {crop}.
{farmer} sold the {crop} to {buyer} for {price}.
! pest: [No pests|Clean this year].
? [Rain since {~date}|{~first} drives the trailer|Last year we had {~few}0 bales].

== phone note
= caller person; caller|called|from|name|who called; who called
= target first; for|called for|to|recipient|wants to speak to; for whom the call was
= company company; company|firm|calling from|organization; company of the caller
= number phone; number|phone|call back at|phone number|callback number; number
= about thing; about|subject|regarding|topic|concern; what it is about
= back time; call back time|call back at time|best time|reachable until|when; when to call back
= time time; time|time of call|called at|received at; time of the call
= taker first; taken by|noted by|message taken by; who took the message
= day day; day|weekday|call back day; day
= urgent bool; urgent|is urgent|urgency|high priority; whether it is urgent
{caller} from {company} [called|rang|phoned][ for {target}|][, it's about the {about}|].
[For|Message for] {target}: {caller} called about the {about}.
[Call back|Please ring|Return call to] {caller} on {number}[, {back}|].
{target}, {caller} [wants|asks|would like you] to talk about the {about}, {day}.
[Number|Reach them at|Phone] {number}.
[Taken by|Note by] {taker}, {time}.
{time}: {caller} ({company}), {number}.
+ urgent: [It's urgent|Please call at once|Cannot wait].
- urgent: [Not urgent|No hurry|It can wait].
[Best reached|Try|Free] {day} [around|after|until] {back}.
{caller} rang at {time} while {target} was out; {company}, the {about}.
! number: [Left no number|Number not shown].
? [{~person} called before that|Lunch until {~time}|The line was bad].

== person
= name person; name|person|full name|subject; name
= birth city; birthplace|born in|place of birth|origin; where the person was born
= year year; birth year|born|year of birth; year of birth
= job position; profession|occupation|job|work|works as; job
= home city; residence|lives in|home|current city; where the person lives
= known thing; known for|famous for|achievement|reputation; what the person is known for
= spouse first; spouse|partner|married to|husband or wife; spouse
= kids n 2 7; children|number of children|kids; children
= award award; award|prize|honor|won; award
= age n 18 99; age|years old|age in years; age
= lang language; language|native language|speaks|mother tongue; language
{name}, born in {birth} in {year}, [is|works as] {job.a} [in|living in] {home}.
{name} ({age}) is {job.a} from {birth}.
[Lives in|Now at home in|Moved to] {home}[ with {spouse} and {kids} children|].
[Won|Was given|Received|Holder of] {award}[ in {year}|].
[Best known for|Famous for|People know {name} for] the {known}.
[Married to|Lives with] {spouse}[, {kids} children|].
[Speaks|Grew up with|Mother tongue] {lang}.
At {age}, {name} [left {birth}|moved to {home}|started again].
{name} has been {job.a} since leaving {birth}.
meet {name}, {age}, {job} from {birth}
Although born in {birth}, {name} feels at home in {home}.
! spouse: [Not married|Says nothing of a partner].
? [A cousin, {~person}, became a priest|Travelled to {~city} in {~year}|Wrote {~few} books].

== company news
= company company; company|firm|business|name|organization; company
= target company; acquired company|takes over|target|bought company; company that is bought
= price m 90000; price|amount|deal value|sum; amount
= boss person; ceo|director|managing director|head|chief; who leads it
= staff q 20 9000 ; employees|staff|number of employees|workforce|jobs; employees
= year year; founded|year founded|since|founding year; year of foundation
= city city; city|headquarters|seat|based in|location; city
= product thing; product|makes|main product|new product; product
= profit q 2 90 %|percent; growth|profit|increase|sales growth; growth
= rival company; competitor|rival|competes with; rival
= quarter [first quarter|second quarter|third quarter|last year|spring|summer half]; period|quarter|reporting period; period
{company} [buys|takes over|acquires|swallows] {target} for {price}.
{company}, [founded in {year}|based in {city}], [has|employs] {staff} people.
{boss} [leads|runs|now heads|founded] {company}[ in {city}|].
{company} [grew by|reports a plus of|raised sales by] {profit} in the {quarter}.
[Founded in|Around since|Set up in] {year}[ in {city}|].
[Its|The] {product} [sells well|is new|was a surprise].
[Employs|Staff|Has] {staff} people.
[Main rival is|Competes with|Ahead of] {rival}.
{boss} said that {company} will sell the {product} from {city}.
The price was {price}.
{target} from {city} now belongs to {company}.
! price: [The price was kept secret|No price was named].
? [Analyst {~person} is doubtful|Shares rose {~few} cents|In {~year} it nearly failed].

== party
= host first; host|hosted by|invited by|from|who invites; who invites
= occasion [birthday|housewarming|farewell|wedding|name day|silver wedding|barbecue|garden party|graduation|baptism|~]; occasion|event|\
reason|celebration|kind of party; occasion
= place venue; place|venue|location|where; where
= street street; address|street; address
= day day; day|weekday|date; day
= time time; time|start|from|starts at; time
= rsvp date; rsvp|reply by|answer by|let us know by; reply by
= guests n 4 90; guests|number of guests|invited|people; guests
= gift thing; gift|present|gift idea|wish; present
= dress [black tie|casual|white clothes|costume|something red|smart casual|hats]; dress code|dress|what to wear|clothing; dress code
= food dish; food|menu|to eat|meal; food
{host} [invites you to|is having|asks you to] {occasion.a} [at {place} |]on {day} at {time}.
{occasion.A} at {street}, {day} {time}[, dress code {dress}|].
[Please answer|RSVP|Tell us] by {rsvp}[, we expect {guests} guests|].
[Dress code|Wear|Please come in] {dress}.
[There will be|We serve|Food:] {food}.
[They wish for|Present idea|She would love] {gift.a}.
[Come to|We meet at|It is at] {place}[, {street}|].
{guests} people are invited.
You are invited! {occasion.A}, {day}, {time}, {place}. {host}
{host}'s {occasion} is on {day}, {food} and all.
! dress: [Wear what you like|No dress code].
? [{~first} brings the cake|Bus {~few} stops there|Last year at {~city}].

== transfer
= sender person; sender|from|payer|paid by|ordering party; who pays
= recipient person; recipient|to|payee|beneficiary|paid to; who gets the money
= amount m 5000; amount|sum|value|total; amount
= ref thing; reference|purpose|reason for payment|subject|payment for; what for
= date date; date|value date|booked on|execution date; date
= bank company; bank|bank name|institution; bank
= account c 99 9999 99|DE99 9999|999-9999; account|account number|iban; account
= balance m 9000; balance|new balance|account balance|left; balance
= fee m 20; fee|charge|transfer fee|cost; fee
{sender} [sent|transferred|paid] {amount} to {recipient}[ for the {ref}|].
[Received|Got|Incoming]: {amount} from {sender}[, {ref}|].
[Please|Can you] [send|transfer|pay] {amount} to {recipient}[ by {date}|][, account {account}|].
{date}: {amount}, {ref}, {recipient}.
[New balance|Balance|You now have] {balance}[, fee {fee}|].
[Account|To account] {account} [at|with] {bank}.
[Fee|Charged|We took a fee of] {fee}.
The {amount} from {sender} [arrived|was booked] {date.past}.
{recipient} still gets {amount} from {sender} for the {ref}.
! ref: [No reference given|Purpose left empty].
? [Last month it was {~money}|{~first} has the card|Card ends in {~few}].

== anything
= who person; who|person|name|actor|agent; who does it
= whom first; whom|recipient|other person|to whom|partner; the other person
= what np; what|item|object|thing|article|product; the thing
= thing np; second item|other object|in exchange for|tool|with what; the other thing
= where place; where|place|location|site; where
= when date; when|date|day; when
= time time; at what time|time|hour|clock; time of day
= price m 900; price|cost|amount|how much|sum; amount of money
= count n 2 90; how many|count|number|quantity|pieces; number
= why why; why|reason|motive|because of; reason
= how adj; how|state|quality|description|condition; adjective
= act do; action|task|deed|what was done; what was done
= firm company; company|firm|organization; company
= weight d 1 90 kg|g|t|lb; weight|mass; weight
= long duration; how long|duration|length of time; how long
{who} [sold|gave|lent|showed|sent|handed] {whom} {what.a} [for {price} |][near|at] {where}.
{who} [found|lost|bought|left|dropped|hid|painted] {what.a} {when.past}.
{who} [traded|swapped] {what.a} for {thing.a} because of {why}.
[On|It was] {when}, {who} [went|drove|walked] to {where} [with|to see] {whom}.
[There were|We counted|They ordered|I need] {count} pieces, [each|all] {how}.
The {what} [is|was|looked|seemed|feels] {how}[ and weighs {weight}|].
{who} had to {act}[ for {firm}|].
{firm} [asked|told|paid] {who} to {act}[ before {when}|].
[It took|This lasted|We waited|They needed] {long}.
{whom} [paid|offered|got|asked for] {price} [for the {what}|in cash|].
[At {time}|Around {time}|By {time}], {who} had repaired the {what} with {thing.a}.
{who} says the {what} at {where} belongs to {whom}.
[Why? Because of|The reason was|All because of] {why}.
{count} people saw how {who} lifted {weight} [at {where}|].
Since {when}, the {what} has been {how}.
[Nobody knew|It turned out|We heard] that {who} wanted to {act}.
When {who} came to {where} at {time}, {what.a} was missing.
{what.A}, {weight}, {price}.
[just {act}|pls {act}], {who}
{who} and {whom}, {where}, {time}
? [The {~color} one was better|It rained on the way|Nothing else happened|The others stayed at home].
""")
_ANY_FIELDS = [field for scene in _SCENES_OPEN for field in scene.fields.values() if field.make]
_KEY_ENDS = [("by", "person"), ("date", "date"), ("id", "c A-999|9999|AA99"), ("no", "c 999|99-99|A999"), ("name", "name"), ("at", "time"),
             ("code", "c AAA9|A9-99|9999A"), ("type", "np"), ("count", "n 2 90"), ("place", "place"), ("owner", "person"), ("time", "time"),
             ("size", "size"), ("from", "city"), ("to", "city"), ("price", "m 900"), ("number", "c 9999|99 99|A9999"), ("color", "color"),
             ("level", "n 2 20"), ("mail", "email"), ("status", "adj"), ("title", "title"), ("weight", "d 1 60 kg|g|t")]
_ANY_SPECS = [spec.strip() for spec in """person, first, np, np, phrase, phrase, adj, name, name, city, place, n 2 99, n 2 4000, q 2 400 km
q 3 90 minutes, d 1 90 kg, m 900, date, date, time, day, c A99-9, c 9999-AA, c AAA999, company, email, phone, title, word, do, do, color
size, year, duration, url, thing, people, tech, team, k 1000 90000 km, d 1 40 %, d -9 40 °C, building, hotel, product, material
doctor""".replace("\n", ",").split(",")]
_ANY_MAKERS = {spec: _open_maker(spec) for spec in dict.fromkeys(_ANY_SPECS + [spec for _, spec in _KEY_ENDS])}


def _any_field(rng, at):
    """A field with a key of any words and values of any kind."""
    field = OpenField.__new__(OpenField)
    if rng.random() < 0.3:
        end, spec = _pick(rng, _KEY_ENDS)
        words = [_pick(rng, NOUNS if rng.random() < 0.7 else VERBS if end in ("by", "at", "from", "to") else ADJECTIVES), end]
    else:
        spec = _pick(rng, _ANY_SPECS)
        words = [_pick(rng, NOUNS)]
        if rng.random() < 0.6:
            words.insert(0, _pick(rng, NOUNS if rng.random() < 0.6 else ADJECTIVES))
        if rng.random() < 0.06:
            words.insert(0, _pick(rng, NOUNS))
    name = " ".join(words)
    field.name, field.spec, field.keys = f"any{at}", spec, [name]
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
            out += _pick(rng, (", ", ", and ", " and ", "; ", ", ", " - ", ", but ", ", while ", ", then ")) + (
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
    missing = [field for field in left[:6] if rng.random() < rate][:3]
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
    """Keys and values of any words and kinds, one given under the name of the other."""
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
    "extract from scene": (scene, 3.8),
    "extract from a few words": (brief, 1.9),
    "extract anything": (anything, 2.7),
}



if __name__ == "__main__":
    show(KINDS)
