"""Function calling: a request, the functions at hand, the call with its arguments, the result and the answer that reports it.

tool_families.py describes functions in a small language: what they may be called, how they may be described, what they take, how
people ask for it and what they return. Names, spelling, parameters and their order are drawn anew for every sample, so that the
functions must be read. FAMILIES are asked for in words of their names, EVERYDAY in others, and composed() puts any action and any
thing together. KINDS: calls, calls with answers, questions for what is missing, values told earlier, two calls at once, failures,
requests that no function serves, and talk that needs none.
"""

import json
import re

from lexicon import COMPANY_ROOTS, DAYS, MONTHS, PRODUCTS, STREET_KINDS, SYLLABLES, Lexicon, casual, is_unseen
from tables import table
from tool_families import (ACTIONS_TEXT, EVERYDAY_TEXT, FAMILIES_TEXT, KIND_LINES, NAMED_TEXT, POOLS_TEXT, QUESTION_TEMPLATES,
                           TEXT_TEMPLATES)
from wording import capital, parse, parse_lines, speak
from words import ADJECTIVES, BRANDS, NOUNS, VERBS

NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()


def _list(text):
    return [part.strip() for part in text.replace("\n", " ").split("|")]


def _free(texts):
    """A kind of value: one of many wordings, said as it is."""
    trees = parse_lines(texts)
    return lambda c: c.kept(lambda: fill(speak(c.rng, c.rng.choice(trees)), c.words()))


def _number(least, most):
    def draw(c):
        value = c.rng.randint(least, most)
        return (NUMBERS[value] if 2 <= value <= 12 and c.rng.random() < 0.25 else str(value)), value
    return draw


def _code(*shapes):
    """Codes of a shape: 9 stands for a digit, ? for a letter."""
    def make(rng, shape):
        return "".join(rng.choice("123456789") if x == "9" else rng.choice("ABCDEFGHKLMNPRSTVWXYZ") if x == "?" else x for x in shape)
    return lambda c: c.kept(lambda: make(c.rng, c.rng.choice(shapes)))


def _of(text):
    values = _list(text)
    return lambda c: c.rng.choice(values)


def _amount(c):
    value = c.rng.randint(2, 900) if c.rng.random() < 0.6 else c.rng.randint(2, 400) + c.rng.randint(1, 9) / 10 + c.rng.randint(1, 9) / 100
    value = value if isinstance(value, int) else round(value, 2)
    return str(value), value


def _product(c):
    roll = c.rng.random()
    noun = c.kept(lambda: c.rng.choice(PRODUCTS) if roll < 0.4 else f"{c.rng.choice(MATERIALS)} {c.rng.choice(THINGS)}" if roll < 0.8 else
                  c.lex.noun_phrase() if roll < 0.88 else f"{c.lex.invented_name()} {c.rng.choice(THINGS)}")
    return f"{c.rng.choice(['the', 'the', 'the', 'your', 'the' if noun.endswith('s') else 'that'])} {noun}", noun


def _title(c):
    pick = c.rng.choice
    return c.kept(lambda: pick([f"{pick(COMPANY_ROOTS)} {pick(TITLE_NOUNS)}", f"The {pick(COMPANY_ROOTS)} {pick(TITLE_NOUNS)}",
                                         f"{pick(TITLE_NOUNS)} of {pick(COMPANY_ROOTS)}", f"{pick(TITLE_NOUNS)} and {pick(TITLE_NOUNS)}",
                                         f"{pick(TITLE_NOUNS)} in {pick(MONTHS)}", f"No More {pick(TITLE_NOUNS)}"]))


def _titles(c):
    values = [_title(c) for _ in range(c.rng.randint(2, 3))]
    return " and ".join([", ".join(values[:-1]), values[-1]]), values


def _products(c):
    values = [_product(c)[1] for _ in range(c.rng.randint(2, 3))]
    return " and ".join([", ".join(values[:-1]), values[-1]]), values


def _band(c):
    return c.kept(lambda: c.rng.choice([f"The {c.rng.choice(COMPANY_ROOTS)} {c.rng.choice(TITLE_NOUNS)}s", c.lex.person(),
                                                 f"{c.rng.choice(COMPANY_ROOTS)} {c.rng.choice(COMPANY_ROOTS)}"]))


MATERIALS = """willow copper oak linen ceramic slate bamboo walnut brass wool glass marble felt canvas cork pine rattan velvet zinc clay
folding garden kitchen travel striped round small large green blue white grey red""".split()
THINGS = """basket lantern bench bowl vase stool blanket tray teapot lamp jug shelf ladle doormat planter candle clock hook rug table chair
mug apron bucket spade rake broom box cushion coaster hammock birdhouse ladder hanger towel jar""".split()
TITLE_NOUNS = """Tide Letter Garden River Night Morning Window Mirror Shadow Journey Harbour Island Summer Winter Stranger Promise Bridge
Road Song Clock Feather Candle Storm Orchard Sister Captain Secret Lantern Mountain Train Kitchen Ocean Fire Dance Echo""".split()
DISHES = """tomato soup|lentil curry|apple pie|mushroom risotto|potato salad|pancakes|vegetable lasagne|chicken stew|onion tart|
banana bread|pumpkin soup|fish cakes|bean chilli|spinach quiche|rice pudding|carrot cake|pea soup|pasta bake|plum crumble|fried noodles"""
INGREDIENTS = """chickpeas|aubergines|leeks|lentils|salmon|tofu|spinach|mushrooms|pears|rhubarb|feta|potatoes|red cabbage|coconut milk|
walnuts|beetroot|courgettes|eggs|rice|cauliflower"""
ROOMS = """living room|kitchen|bedroom|bathroom|hallway|office|garage|attic|cellar|dining room|nursery|guest room|study|porch|workshop|
laundry room|greenhouse|conservatory"""


def _city(c):
    while True:
        value = c.lex.city()
        if value[:4] != "the ":
            return value


LANGUAGES = ["French", "German", "Spanish", "Italian", "Dutch", "Polish", "Turkish", "Japanese", "Greek", "Swedish", "Portuguese", "Arabic",
             "Korean", "Czech", "Finnish", "Danish"]

DRAW = {
    "order": lambda c: c.lex.order_number(), "email": lambda c: c.lex.email(), "person": lambda c: c.lex.person(),
    "first": lambda c: c.lex.first_name(), "city": _city, "address": lambda c: c.lex.street_address(),
    "product": _product, "products": _products, "date": lambda c: c.lex.date(), "day": lambda c: c.lex.day(),
    "time": lambda c: c.lex.time(), "phone": lambda c: c.lex.phone(), "company": lambda c: c.lex.company(form=False),
    "amount": _amount, "money": lambda c: c.lex.money(), "people": _number(2, 12),
    "count": _number(2, 40), "minutes": _number(2, 90), "nights": _number(2, 10), "kilometres": _number(2, 40), "degrees": _number(5, 30),
    "percent": _number(10, 100), "stars": _number(2, 5), "small": _number(2, 9), "big": _number(20, 900), "weight": _number(2, 30),
    "year": _number(1980, 2027), "month": lambda c: c.lex.month(),
    "ticket": _code("T-9999", "CASE-999", "T99999", "SUP-9999"),
    "tracking": _code("TRK99999999", "??999999999", "9999 9999 9999", "PX-999999", "?-99999-?"),
    "invoice": _code("INV-9999", "R-2025-999", "INV99999", "2024/9999"), "flight": _code("?? 999", "??9999", "??999"),
    "coupon": _code("SAVE99", "SPRING99", "????99", "HELLO9", "??99??"), "postcode": _code("99999", "??9 9??", "9999 ??", "9999"),
    "stock": _code("???", "????"), "line": _code("9", "99", "?9", "999"),
    "language": _of("|".join(LANGUAGES)),
    "currency": _of("USD|EUR|GBP|JPY|CHF|SEK|NOK|PLN|CAD|AUD|INR|BRL|CZK|DKK"),
    "room": _of(ROOMS), "title": _title, "titles": _titles, "band": _band, "dish": _of(DISHES), "ingredient": _of(INGREDIENTS),
    "colour": _of("red|blue|green|white|warm white|orange|purple|pink|yellow|turquoise"),
    "account": _of("savings account|checking account|household account|joint account"),
    "activity": _of("running|cycling|swimming|yoga|rowing|hiking|weight training|dancing|tennis|climbing"),
    "plant": _of("basil|roses|tomatoes|orchids|mint|lavender|ferns|cactuses|tulips|spider plants|chillies|blueberries"),
    "weather": _of("sunny|cloudy|rainy|windy|foggy|clear|stormy|mild|snowy|overcast"),
    "order_status": _of("shipped|packed|on hold|delivered|in transit|being prepared|waiting for payment|out for delivery|delayed"),
    "ticket_status": _of("open|closed|in progress|waiting for a reply|solved|with the second level"),
    "carrier": lambda c: c.lex.company(form=False),
    "word": _of("""gossamer|brisk|lantern|meander|thrifty|quaint|ripple|sturdy|wander|hollow|bramble|gentle|murmur|plough|tinker|ember|
        linger|drizzle|keen|shrug|clumsy|frugal|nimble|orchard"""),
    "meaning": _of("""to walk without hurry|very thin and light|quick and active|a small fire that is dying|careful with money|
        pretty in an old way|to stay longer than needed|strong and well made|a low, soft sound|fine, light rain"""),
    "task": _free("""
        [call|phone|ring] {name}
        [water|feed|repot] the [plants|tomatoes|orchids|roses|basil]
        [buy|get|order] [milk|bread|stamps|batteries|coffee|flowers for {name}|new {things}|a {thing}]
        [pay|check] the [rent|electricity bill|phone bill|invoice of {company}]
        [send|give] {name} the [keys|report|photos|contract|tickets]
        [take out|sort] the [rubbish|recycling|bins]
        [pick up|collect] [{name}|the parcel|the dry cleaning|the {thing}]
        [book|cancel|move] the [dentist|hotel|car wash|haircut]
        [clean|fix|paint|measure] the [{thing}|shed|fence|oven|windows]
        [write|reply] to {name}
        [renew|look for] the [passport|library card|insurance]"""),
    "note": _free("""
        the [spare key|charger|{thing}|paint] is [in the {room}|behind the {thing}|with {name}]
        {name} likes [tea|red wine|{things}|cats|long walks]
        the [door code|locker|room] is {n}
        [measure|repair|sell] the {thing} before [{month}|summer|we move]
        [ideas|plans] for [{month}|the garden|{name}'s birthday]
        the plumber comes on {day}
        {n} {things} for the [party|terrace|{room}]"""),
    "foreign": lambda c: capital(" ".join("".join(c.rng.choice(SYLLABLES) for _ in range(c.rng.randint(1, 3)))
                                          for _ in range(c.rng.randint(2, 5)))),
    "message": _free("""
        I'll be [late|ten minutes late|there soon|home at {n}|in {city} tomorrow]
        [dinner|lunch|the meeting] is at {n}
        [happy birthday|good luck|well done|get well soon|congratulations on the new job]
        the [{thing}|parcel|key|report] [is here|has arrived|is ready|is with {name}]
        [please call me back|can we talk on {day}|see you on {day}|thanks for the {thing}]
        [don't forget the {thing}|I found your {thing}|we need more {things}|{name} says hello]
        I [can't come|am free|have to work] on {day}"""),
    "phrase": _free("""
        where is the [station|hotel|museum|next pharmacy|{thing}]
        [good morning|good night|see you tomorrow|nice to meet you|thank you for everything]
        the [{thing}|soup|train|room|door] is [cold|late|broken|beautiful|too small]
        I [would like|am looking for|have lost] [a {thing}|my {thing}|a room for two]
        how much [is the {thing}|does it cost]
        my name is {name}
        [we are closed on {day}|see you on {day}]"""),
    "topic": _free("""
        [cheap|quiet|used|the best] [{things}|bicycles|hotels in {city}|flats in {city}|guitars]
        [history of|museums in|walks around|hotels in|markets in] {city}
        how to [repair|clean|paint|build] a {thing}
        [pruning roses|growing tomatoes|composting|bread baking|birds in winter|solar panels|heat pumps|electric bikes|train travel]
        {company} [jobs|reviews|opening hours|annual report]"""),
    "event": _free("""
        [lunch|dinner|coffee|meeting|call] with {name}
        [dentist|haircut|piano lesson|team meeting|yoga class|budget review|board meeting|book club|parents' evening]
        {company} [workshop|interview|demo|kick-off]
        {name}'s [birthday|farewell|wedding|concert]"""),
    "problem": _free("""
        [the|my] {thing} [is broken|arrived damaged|is missing|has a crack|wobbles|smells odd]
        [the app|the website|the checkout] [crashes|is very slow|shows an error|does not load]
        [wrong colour|wrong size|missing parts|two parcels lost|charged twice|no reply for {n} days]
        [the|my] [discount|coupon|gift card|password] does not work"""),
    "reason": _free("""
        [it is|was] [too small|too big|broken|damaged|too late|scratched]
        [wrong colour|wrong size|ordered twice|changed my mind|found it cheaper|no longer needed|arrived late|a missing part|\
bad quality]"""),
    "file": _free("""
        [report|budget|minutes|photo|contract|plan|invoice|letter|menu|draft]_[{n}|{month}|final|{roots}].[pdf|docx|txt|xlsx|png]
        {roots}-[notes|offer|list|slides].[pdf|md|pptx|csv]"""),
}


def _pools():
    pools = {}
    for line in POOLS_TEXT.strip().splitlines():
        if line[0] != "#":
            kind, *values = line.strip().rstrip("|").split("|")
            pools.setdefault(kind, []).extend(values)
    return pools


POOLS = _pools()
TEXTS, QUESTIONS = parse_lines(TEXT_TEMPLATES), parse_lines(QUESTION_TEMPLATES)


def _text(c):
    """Free text: as it is dictated, typed or titled."""
    roll = c.rng.random()

    def make():
        if roll < 0.85:
            return fill(speak(c.rng, c.rng.choice(TEXTS)), Words(c, fresh=True))
        if roll < 0.95:
            return c.lex.phrase()
        return c.lex.phrase() + c.rng.choice((", ", "; ", " - ", ". ", " and ")) + c.lex.phrase()
    text = c.kept(make)
    if c.chance(0.35):
        text = capital(text)
    elif c.chance(0.1):
        text = text.lower()
    return text + "!" if c.chance(0.04) and text[-1:].isalnum() else text


def _question(c):
    return c.kept(lambda: fill(speak(c.rng, c.rng.choice(QUESTIONS)), Words(c, fresh=True)))


def _query(c):
    roll = c.rng.random()
    if roll < 0.5:
        return _old("topic")(c)
    if roll < 0.58:
        return c.kept(c.lex.noun_phrase)
    if roll < 0.68:
        return c.kept(c.lex.name_like)
    return c.lex.city() if roll < 0.78 else c.lex.company(form=False) if roll < 0.9 else c.kept(
        lambda: f"{c.rng.choice(MATERIALS)} {c.rng.choice(THINGS)}s {c.rng.choice(LINKS)} {c.lex.city()}")


LINKS = ("in", "from", "near")


def _todo(c):
    """What one has to do, as a command."""
    pick, some = c.rng.choice, c.lex.noun_phrase
    return c.kept(lambda: pick((
        f"{pick(VERBS)} the {some()}", f"ask {c.lex.first_name()} about the {some()}", f"buy {some()}s and {some()}s",
        f"clean the {some()} and {pick(VERBS)} the {some()}", f"call {c.lex.first_name()}, it is about the {some()}",
        f"{pick(VERBS)} {c.rng.randint(2, 40)} {some()}s", f"bring the {some()} to {c.lex.city()}", f"ask {c.lex.person()} for a {some()}",
        f"{pick(VERBS)} {c.lex.name_like()}", f"look for a {some()} in {c.lex.city()}",
        f"{pick(VERBS)} the {some()} ({c.lex.last_name()})")))


def _old(kind):
    return lambda c: OLD_DRAW[kind](c)


def _pool(kind, *open_draws):
    """One of a list, or one of anything."""
    values = POOLS[kind]
    return lambda c: c.rng.choice(open_draws)(c) if open_draws and c.chance(0.3) else c.rng.choice(values)


def _item(c):
    roll = c.rng.random()
    return c.kept(c.lex.noun_phrase if roll < 0.1 else lambda: c.rng.choice(PRODUCTS) if roll < 0.5 else
                  f"{c.rng.choice(MATERIALS)} {c.rng.choice(THINGS)}")


def _name(c):
    return c.kept(c.lex.name_like)


def _any_title(c):
    roll = c.rng.random()
    if roll < 0.35:
        return _title(c)
    if roll < 0.6:
        return _name(c)
    return capital(c.kept(c.lex.noun_phrase)) if roll < 0.9 else capital(c.kept(c.lex.phrase))


def _venue(c):
    pick = c.rng.choice
    roll = c.rng.random()
    if roll < 0.45:
        name = pick((c.lex.first_name, c.lex.last_name, c.lex.invented_name, lambda: pick(TITLE_NOUNS)))()
        return f"{pick(POOLS['venuekind'])} {name}"
    return c.lex.company(form=False) if roll < 0.6 else c.kept(lambda: f"{c.lex.first_name()}'s") if roll < 0.7 else _name(c)


def _place(c):
    roll = c.rng.random()
    if roll < 0.4:
        return _city(c)
    if roll < 0.6:
        landmark = c.rng.choice(POOLS["landmark"])
        return f"the {landmark}", landmark
    if roll < 0.75:
        return c.lex.street_address()
    return _venue(c) if roll < 0.9 else c.kept(lambda: f"{c.lex.invented_name()} {c.rng.choice(STREET_KINDS)}")


def _user(c):
    """Names that people give themselves."""
    pick, number = c.rng.choice, lambda: c.rng.randint(1, 99)

    def make():
        first = c.lex.first_name().lower().replace(" ", "")
        word = c.lex.word()
        return pick((
            f"{first}{number()}", f"{first}_{word}", f"{word}_{word[:1]}{number()}",
            f"{first}.{c.lex.last_name().lower().replace(' ', '')}",
            f"{word}{number()}", f"the_{word}", f"{first}_{pick('abcdefghjklmnprstvwxz')}{number()}",
            f"{capital(word)}{capital(c.lex.word())}", f"x{word}x", f"{c.lex.invented_name().lower()}-{word}", f"{word}{c.lex.word()}",
            f"{first}{pick('xyz')}{number()}", f"{c.lex.invented_name()}{number()}"))
    return c.kept(make)


def _file(c):
    if c.chance(0.4):
        return _old("file")(c)
    word = c.lex.word
    stem = c.rng.choice((
        f"{word()}_{word()}", f"{word()}-{c.rng.randint(1, 999)}", f"IMG_{c.rng.randint(1000, 9999)}", word(),
        f"{capital(word())}{capital(word())}", f"{word()} {word()}", f"{word()}_v{c.rng.randint(1, 9)}"))
    return c.kept(lambda: f"{stem}.{c.rng.choice(ENDINGS)}")


ENDINGS = "pdf docx txt xlsx png jpg csv md zip mp4 html json jpeg odt svg gz".split()


def _host(c):
    word = c.lex.word
    return c.kept(lambda: c.rng.choice((
        f"{word()}-{c.rng.randint(1, 40)}", f"{word()}-{word()}", f"{word()}.{c.lex.host()}", f"{word()}{c.rng.randint(1, 9):02d}",
        f"{word()}-api", f"{word()}_db", f"db-{word()}-{c.rng.randint(1, 9)}", word())))


def _url(c):
    return c.kept(lambda: c.rng.choice(("https://", "https://", "https://www.", "", "www.", "http://")) + c.lex.host()
                  + c.rng.choice(("", f"/{c.lex.word()}", f"/{c.lex.word()}/{c.rng.randint(1, 999)}", f"/{c.lex.word()}-{c.lex.word()}")))


def _folder(c):
    word = c.lex.word
    return c.kept(lambda: c.rng.choice((
        capital(word()), f"{word()}s", f"{word()}/{word()}", f"{capital(word())} {c.rng.randint(2019, 2026)}", f"/{word()}/{word()}",
        f"{capital(word())} {word()}", f"{word()}_{word()}")))


def _song(c):
    roll = c.rng.random()
    if roll < 0.4:
        return _any_title(c)
    return _band(c) if roll < 0.7 else c.kept(lambda: f"{_title(c)} by {_band(c)}") if roll < 0.85 else _name(c)


def _when(c):
    """Said with its preposition: "on 18 July", "next Friday"."""
    roll = c.rng.random()
    if roll < 0.3:
        said, value = _monthday(c)
        return f"on {said}", value
    if roll < 0.45:
        value = c.lex.day()
        return f"on {value}", value
    if roll < 0.55:
        value = c.lex.date()
        return f"on {value}", value
    day = c.rng.choice(DAYS)
    value = c.rng.choice(("tomorrow", "today", "tonight", "tomorrow morning", "this weekend", "next week", "the day after tomorrow",
                          "this afternoon", f"next {day}", f"this {day}", f"{day} morning", f"{day} evening"))
    return (f"on {value}" if value[:1].isupper() else value), value


def _monthday(c):
    day, month = c.rng.randint(1, 28), c.rng.choice(MONTHS)
    ending = "th" if 3 < day < 21 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    value = c.kept(lambda: c.rng.choice((
        f"{day} {month}", f"{month} {day}", f"{day}{ending} {month}", f"{month} {day}{ending}", f"{day} {month[:3]}",
        f"{day}.{MONTHS.index(month) + 1}.", f"{day}{ending} of {month}")))
    return f"the {value}" if " of " in value else value, value


def _later(c):
    said = c.rng.choice(POOLS["later"])
    return said, said.removeprefix("on ")


def _hour(c):
    return c.lex.time() if c.chance(0.4) else c.rng.choice(POOLS["hour"]) if c.chance(0.6) else \
        f"{c.rng.randint(1, 12)}{c.rng.choice((':', '.'))}{c.rng.randint(0, 59):02d}"


def _cash(c):
    said, value = _amount(c)
    return c.rng.choice(("${}", "{} euros", "€{}", "£{}", "{} dollars", "{} pounds", "{} francs", "{}")).format(said), value


def _account(c):
    """Said with "the" or "my" where its name has the word account."""
    value = c.rng.choice(POOLS["account"])
    return f"{c.rng.choice(('the', 'my'))} {value}" if value.endswith("account") else value, value


def _who(c):
    roll = c.rng.random()
    if roll < 0.12:
        return f"{c.rng.choice(('Mr', 'Mrs', 'Ms', 'Mr.', 'Mrs.', 'Dr.', 'Dr'))} {c.lex.last_name()}"
    if roll < 0.2:
        return f"{c.rng.choice(('Aunt', 'Uncle', 'Auntie', 'Grandma', 'Cousin'))} {c.lex.first_name()}"
    return c.lex.first_name() if roll < 0.65 else c.lex.person()


def _doctor(c):
    return f"{c.rng.choice(('Dr', 'Dr.', 'Doctor'))} {c.lex.last_name()}"


def _join(c, values):
    return f"{', '.join(values[:-1])}{c.rng.choice((' and ', ' and ', ', ', ', and ', ' & '))}{values[-1]}"


def _distinct(c, draw, least=2, most=4):
    values = []
    while len(values) < c.rng.randint(least, most):
        value = draw(c)
        if value not in values:
            values.append(value)
    return _join(c, values), values


OLD_DRAW = dict(DRAW)


def _mixed(old, new, share=0.5):
    return lambda c: new(c) if c.chance(share) else old(c)


for _kind, _new in {"message": _text, "note": _text, "problem": _text, "task": _todo, "phrase": _text, "reason": _text, "topic": _query,
                    "title": _any_title, "file": _file}.items():
    DRAW[_kind] = _mixed(OLD_DRAW[_kind], _new, 0.15 if _kind in ("problem", "reason", "task") else 0.5)
DRAW.update({
    "text": _text, "question": _question, "query": _query, "item": _item, "name": _name, "song": _song, "venue": _venue, "place": _place,
    "user": _user, "file": _file, "folder": _folder, "host": _host, "url": _url, "when": _when, "monthday": _monthday, "later": _later,
    "hour": _hour, "cash": _cash, "list": lambda c: _distinct(c, lambda c: c.lex.noun_phrase()),
    "firsts": lambda c: _distinct(c, lambda c: c.lex.first_name()), "last": lambda c: c.lex.last_name(),
    "who": _who,
    "country": _pool("country"),
    "plate": _code("??-?? 999", "?? 99 ???", "??99 ???", "999-???", "? ?? 9999", "??-999-??"),
    "pin": _code("9999", "999999", "99999"), "digits": _code("9999"),
    "code": _code("??9999", "99999", "?-9999", "???-999", "9?9?9", "??????", "?99", "99/99", "#9999", "??-9999-?", "??.99", "999-999-9"),
    "ticketno": _code("#999", "T-999", "9999", "SUP-99", "INC99999", "?99-9"),
    "secret": lambda c: c.kept(lambda: c.lex.word() + c.rng.choice(("", "-", "_", "!")) + str(
        c.rng.choice((c.lex.word(), c.rng.randint(10, 9999))))),
    "dish": OLD_DRAW["dish"], "account": _pool("account"), "ownaccount": _account, "version": _pool("version"),
    "job": _pool("job"), "doctor": _doctor,
    "course": _pool("course"), "subject": _pool("subject"), "field": _pool("field"), "project": _pool("project", _name),
    "event": _mixed(OLD_DRAW["event"], _pool("event"), 0.6),
    "group": _pool("group", _name), "activity": _pool("activity"), "zone": _pool("zone"), "crop": _pool("crop"),
    "animal": _pool("animal"), "medicine": _pool("medicine", lambda c: c.lex.invented_name()),
    "carmodel": _pool("carmodel", lambda c: f"{c.lex.choice(BRANDS)} {c.rng.randint(1, 90)}",
                      lambda c: f"{c.lex.invented_name()} {c.rng.choice('ABCDERSTX')}{c.rng.randint(1, 9)}"),
    **{kind: _pool(kind) for kind in ("cuisine", "allergen", "symptom", "speciality", "genre", "channel", "unit")},
})
TEXT_KINDS = ("message", "phrase", "note", "problem", "task", "text", "reason", "question")


class Words(dict):
    """Chance words for stories and texts, drawn when asked for."""

    def __init__(self, c, fresh=False):
        super().__init__()
        self.c, self.fresh = c, fresh

    def __missing__(self, slot):
        value = WORDS[slot](self.c)
        if not self.fresh or slot not in FRESH:
            self[slot] = value
        return value


WORDS = {
    "name": lambda c: c.lex.first_name(), "city": lambda c: c.lex.city(), "company": lambda c: c.lex.company(form=False),
    "day": lambda c: c.lex.day(), "month": lambda c: c.lex.month(), "date": lambda c: c.lex.date(),
    "n": lambda c: str(c.rng.randint(2, 12)),
    "thing": lambda c: c.rng.choice(THINGS), "things": lambda c: f"{c.rng.choice(THINGS)}s".replace("shs", "shes").replace("lfs", "lves"),
    "room": lambda c: c.rng.choice(_ROOMS), "roots": lambda c: c.rng.choice(COMPANY_ROOTS).lower(), "kin": lambda c: c.rng.choice(KIN),
    "order": lambda c: c.lex.order_number(), "product": lambda c: _product(c)[1], "person": lambda c: c.lex.person(),
    "np": lambda c: c.lex.noun_phrase(), "x": lambda c: c.lex.name_like(), "noun": lambda c: c.rng.choice(NOUNS),
    "adj": lambda c: c.rng.choice(ADJECTIVES), "verb": lambda c: c.rng.choice(VERBS), "time": lambda c: _hour(c),
}
# Words of which a text may have several different ones.
FRESH = ("np", "x", "noun", "adj", "verb", "name", "n")
_ROOMS = _list(ROOMS)
KIN = "wife|husband|sister|brother|mother|father|boss|neighbour|daughter|son|aunt|uncle|friend|roommate|colleague|partner|\
grandmother".split("|")


LOWERED = "city place item name person who first last title song venue country company text event course project band".split()


class Context:
    """The chance and the values of one sample."""

    def __init__(self, rng, unseen):
        self.rng, self.unseen = rng, unseen
        self.lex = Lexicon(rng, unseen)
        # Some people type everything in lower case, names and all.
        self.lower = rng.random() < 0.07

    def kept(self, make):
        """A value on this side of the split of the lexicon."""
        for _ in range(200):
            value = make()
            if is_unseen(value) == self.unseen:
                break
        return value

    def words(self):
        return Words(self)

    def value(self, param):
        """(as the user says it, as the function takes it)"""
        if param.kind == "enum":
            value = self.rng.choice(param.options)
            return self.rng.choice(param.said[value]) if param.said else value, value
        if param.kind == "int":
            value = self.rng.randint(param.low, param.high)
            return NUMBERS[value] if 0 < value < 11 and self.rng.random() < 0.3 else str(value), value
        if param.kind == "bool":
            at = self.rng.random() < 0.5 and len(param.options) > 1
            return param.options[at], not at
        drawn = DRAW[param.kind](self)
        if self.lower and param.kind in LOWERED and isinstance(drawn, str):
            drawn = drawn.lower()
        return drawn if isinstance(drawn, tuple) else (drawn, drawn)

    def say(self, tree, **slots):
        text = speak(self.rng, tree)
        return text.format(**slots) if slots else text

    def chance(self, share):
        return self.rng.random() < share


class Param:
    """What a function takes, or a field of its result."""

    def __init__(self, role, required, kind, options):
        self.role, self.required, self.kind, self.options = role, required, kind, options
        label, names, descs = KIND_TABLE.get(kind, (role.replace("_", " "), [role], parse("")))
        self.label, self.names, self.descs = label, names, descs
        if kind in ("enum", "bool") or kind not in KIND_TABLE:
            self.names = [role, role]
        self.said, self.low, self.high = {}, 0, 0

    def rename(self, fields):
        self.label = fields[0]
        if len(fields) > 1:
            self.names = [name.strip() for name in fields[1].split(",")]
            self.descs = parse("|".join(fields[2:]).strip().strip("[]") if len(fields) > 2 else "")


KIND_TABLE = {}
for _line in KIND_LINES.strip().splitlines():
    _kind, _label, _names, _descs = _line.split("|", 3)
    KIND_TABLE[_kind] = (_label, [name.strip() for name in _names.split(",")], parse(_descs))

_ARG = re.compile(r"(\w+)([!?:])(\w*)(?:\(([^)]*)\))?")
_SLOT = re.compile(r"{(\w+)}")
_CHUNK = re.compile(r"<([^<>~]*)(?:~([^<>]*))?>")


def _param(text):
    role, mark, kind, options = _ARG.fullmatch(text.strip()).groups()
    return Param(role, mark == "!", kind or role, options.split("/") if options else None)


class Family:
    """One kind of function."""

    def __init__(self, text):
        head, *lines = text.strip().splitlines()
        _, self.domain, self.key, *clashes = head.split()
        self.clashes = {clash[1:] for clash in clashes}
        self.goals, self.stories, self.results, self.answers, self.twice = [], [], [], [], None
        for line in lines:
            word, _, rest = line.partition(" ")
            if word == "name":
                self.verbs, self.nouns = (_list(part) for part in rest.split(":"))
            elif word == "able":
                self.able = rest
            elif word == "desc":
                self.descs = parse(rest)
            elif word == "args":
                self.params = [_param(part) for part in rest.split(";")]
                self.by_role = {param.role: param for param in self.params}
            elif word == "p":
                role, *fields = [field.strip() for field in rest.split(" | ")]
                self.by_role[role].rename(fields)
            elif word in ("goal", "do", "say"):
                self.goals.append((word, parse(rest)))
            elif word == "story":
                self.stories.append(parse(rest))
            elif word == "result":
                self.results = [_param(part) for part in rest.split(";")]
            elif word == "answer":
                self.answers.append(parse(rest))
            elif word == "twice":
                self.twice = rest
            else:
                raise ValueError(line)
        self.kinds = {param.kind for param in self.params if param.required}

    def name(self, rng):
        """Some words for the function and whether they say nothing about it."""
        roll = rng.random()
        root = rng.choice(COMPANY_ROOTS).lower()
        if roll > 0.992:
            return rng.choice([f"tool {rng.randint(1, 99)}", f"action {rng.choice('abcdefgh')}", f"fn {root}",
                               f"{root} {rng.choice(['service', 'api', 'run', 'call'])}"]), True
        verb, noun = self.verb_and_noun(rng)
        return (f"{root} {verb} {noun}" if roll > 0.975 else f"{noun} {verb}" if roll > 0.93 else f"{verb} {noun}").strip(), False

    def verb_and_noun(self, rng):
        return rng.choice(self.verbs), rng.choice(self.nouns)

    def clash(self, other):
        return self.key == other.key or other.key in self.clashes or self.key in other.clashes


FAMILIES = [Family(text) for text in FAMILIES_TEXT.strip().split("\n\n")]
BY_DOMAIN, BY_KIND = {}, {}
for _family in FAMILIES:
    BY_DOMAIN.setdefault(_family.domain, []).append(_family)
    for _param_ in _family.params:
        if _param_.required:
            BY_KIND.setdefault(_param_.kind, []).append(_family)


def resolve(text, given):
    """Chunks <...~...> by what is given."""
    def chunk(match):
        return match[1] if all(slot in given for slot in _SLOT.findall(match[1])) else match[2] or ""
    while "<" in text:
        text = _CHUNK.sub(chunk, text)
    return text


def fill(text, words):
    return text.format_map(words) if "{" in text else text


def spell(words, style):
    """Words in the spelling of a name."""
    words = words.replace("_", " ").replace("'", "").split()
    if style == "camel":
        return words[0] + "".join(word.capitalize() for word in words[1:])
    if style == "Pascal":
        return "".join(word.capitalize() for word in words)
    return ("-" if style == "kebab" else "_").join(words)


class Tool:
    """A function as declared in one sample."""

    def __init__(self, c, family, style, described):
        rng = c.rng
        self.family = family
        words, opaque = family.name(rng)
        name = spell(words, "snake" if style == "dotted" else style)
        self.name = f"{family.domain}.{name}" if style == "dotted" else name
        self.description = c.say(family.descs) + ("." if c.chance(0.5) else "") if opaque or c.chance(0.97) else ""
        if self.description and c.chance(0.08):
            self.description = f"{self.description.rstrip('.')}. {c.say(rng.choice(HINTS))}"
        param_style = "camel" if style in ("camel", "Pascal") else "snake"
        self.params, self.names, self.maps, used = [], {}, {}, set()
        self.properties, self.required = {}, []
        params = list(family.params)
        if rng.random() < 0.3:
            rng.shuffle(params)
        params = [param for param in params if param.required or c.chance(0.75)]
        if c.chance(0.12):
            params.insert(rng.randrange(len(params) + 1), None)
        for param in params:
            if param is None:
                name, schema = EXTRAS[int(rng.random() * len(EXTRAS))]
                name = spell(name, param_style)
                if name not in used:
                    self.properties[name] = dict(schema)
                    used.add(name)
                continue
            name = param.names[0] if c.chance(0.3) else rng.choice(param.names)
            if c.chance(0.06):
                name = rng.choice([f"{name}_value", f"the_{name}", f"{name}_arg", f"input_{name}", f"{name}_param"])
            name = spell(name, param_style)
            if name in used:
                name = spell(param.role, param_style)
            if name in used:
                name = spell(f"{param.role}_{param.kind}", param_style)
            used.add(name)
            self.names[param.role] = name
            self.params.append(param)
            self.properties[name] = self.schema(c, param, described)
            if param.required:
                self.required.append(name)

    def schema(self, c, param, described):
        described = described and c.chance(0.9) and param.descs
        desc = {"description": capital(c.say(param.descs).strip())} if described else {}
        if desc and param.kind in EXAMPLES and c.chance(0.08):
            desc["description"] += c.rng.choice((", e.g. {}", " (for example {})", ", such as {}")).format(c.value(param)[1])
        kind = param.kind
        if kind == "bool":
            return {"type": "boolean", **desc}
        if kind in ("amount", "cash"):
            return {"type": "number", **desc}
        if kind in ("list", "firsts"):
            return {"type": "array", "items": {"type": "string"}, **desc}
        if kind in INTEGERS:
            return {"type": "integer", **desc}
        if kind in ENUM_KINDS and c.chance(0.3):
            return {"type": "string", "enum": list(ENUM_KINDS[kind]), **desc}
        if kind == "enum":
            values = list(param.options)
            upper = c.chance(0.05)
            self.maps[param.role] = {value: spell(value.upper() if upper else value, "snake") for value in values}
            values = list(self.maps[param.role].values())
            if c.chance(0.2):
                c.rng.shuffle(values)
            return {"type": "string", "enum": values, **desc}
        return {"type": "string", **desc}

    def declare(self, wrapped):
        parameters = {"type": "object", "properties": self.properties}
        if self.required:
            parameters["required"] = self.required
        function = {"name": self.name, "description": self.description, "parameters": parameters}
        return {"type": "function", "function": function} if wrapped else function

    def argument(self, role, value):
        return self.maps[role][value] if role in self.maps else value

    def call(self, values):
        """Of values: role -> (said, value)."""
        return {"name": self.name, "arguments": {self.names[p.role]: self.argument(p.role, values[p.role][1])
                                                 for p in self.params if p.role in values}}


INTEGERS = ("people", "count", "minutes", "nights", "kilometres", "degrees", "percent", "stars", "small", "big", "weight", "year", "int")
# Kinds whose descriptions may give an example.
EXAMPLES = "city place item name person who first email code user hour day order product company file int".split()
ENUM_KINDS = {"day": DAYS, "language": LANGUAGES}
# What else descriptions say.
HINTS = parse_lines("""
Use [this|it] [if|when] the user [asks for it|wants this|says so].
[Returns|Gives back] [a short text|an object|a list|nothing|true or false].
[Needs|Requires] [all|the] [parameters|values][ as the user put them| from the request|].
[Do not|Never] [guess|make up] [values|what is missing].
[Only for|Meant for] [registered users|customers|internal use|the mobile app].
[May take|Takes] [a few seconds|some time].
""")
# Parameters that requests do not speak of.
EXTRAS = [
    ("verbose", {"type": "boolean"}), ("limit", {"type": "integer"}), ("locale", {"type": "string"}), ("dry_run", {"type": "boolean"}),
    ("page", {"type": "integer"}), ("format", {"type": "string", "enum": ["short", "long"]}), ("notify", {"type": "boolean"}),
    ("channel", {"type": "string", "enum": ["web", "app", "phone"]}), ("include_history", {"type": "boolean"}),
    ("session_id", {"type": "string", "description": "Internal use"}), ("debug", {"type": "boolean", "description": "For developers"}),
]


DO_FRAMES = parse_lines("""
[Please|Please|Pls] {g}[.|!|]
[Can|Could] you [|please |kindly |quickly |maybe ]{g}[?|?|, please?| for me?]
[Would|Will] you [|please ]{g}?
{G}[.|!|]
{G}[, please.|, thanks.| please]
I [need|want|'d like|would like] you to {g}.
I was [wondering if|hoping that] you [could|might] {g}.
[Go ahead and|Just|Now|Quick:|First of all,] {g}[.|, please.]
[Are you able|Is it possible for you] to {g}?
[It would be|That'd be] [great|lovely|a big help|helpful] if you could {g}.
[My {kin}|{name}] [asked me to have you|says you can] {g}.
[Any chance you could|Do you think you could|Mind if I ask you to] {g}?
""")
SHORT_FRAMES = parse_lines("""
{G}[.||||!]
{G}[, please.|, please]
[Can you|Could you] {g}?
Please {g}[.|]
""")
GOAL_FRAMES = parse_lines("""
I [want|need|have|'d like|would like|'m trying] to {g}.
[I'd love|We need|We want|My {kin} wants] to {g}[.|, can you help?|. Can you do that?|, please.]
[How can|Can|Could] I {g}[?|? Can you do it for me?|, please?]
[Help me|Is it possible to|I am here to|The only thing I want is to|The plan is to] {g}.
Is there a way to {g}?
[Time|I think it is time] to {g}.
[I [wanted|meant] to {g} [yesterday|this morning|but the page does not load], so [please help|could you do that|I'm asking you].|\
What do I do to {g}?]
""")
OPENERS = parse("""Hi.|Hello!|Hey,|Hi there!|Good morning.|Good evening!|Hello, {name} here.|Hi, this is {person}.|Hey you,|\
Sorry to bother you.|
Quick question:|One more thing:|Okay, so:|Hi! I hope you are well.|Dear team,|Excuse me,|Right.|Hello again.|Greetings!|So,|Hmm,|\
Well,""".replace("\n", ""))
CLOSERS = parse("""Thanks!|Thank you.|Thanks in advance.|Thank you so much!|Cheers|Many thanks, {name}|It is a bit urgent.|No hurry.|
I'd appreciate it.|Sorry for the trouble.|Best, {name}|Let me know.|That would be all.|I'm in a hurry.|Much appreciated.|Take your time.|
My {kin} is waiting.|Thanks, {person}""".replace("\n", ""))
STORIES = parse_lines("""
I [called|wrote|asked] [twice|{n} times|on {day}|last week] but [nobody answered|got no answer|was cut off].
[My {kin}|{name}|Our neighbour {name}|My friend {name}] [told me about you|said you can help|usually does this|asked me to do this].
I am [new here|in a bit of a rush|on the train to {city}|at work until {n}|not good with computers].
I have [only {n} minutes|a meeting at {n}|a bad connection|been waiting for {n} days].
[It is for|I'm asking for] [my {kin}|{name}|the office|a friend at {company}].
[We|I] [moved here in {month}|just came back from {city}|work at {company}|have a busy {day}].
[I tried it on my phone|The website is down for me|I lost my notes|I can't do it on my phone].
""")
# Sentences with another value of a kind, where the request names the one that counts.
ASIDES = {
    "order": parse_lines("""
        [Order {order}|My other order, {order},] [came last week|is fine|was another one|is paid already|is not the problem].
        [I don't mean|Not] order {order}[, that one is fine|, that one has arrived|].
        My {kin} has the order {order}[, leave that one|, that is not it|].
    """),
    "city": parse_lines("""
        [I live in|I am from|My {kin} lives in|Yesterday I was in|I used to live in] {city}[, by the way|].
        [We flew over|The last trip was to|I have never been to] {city}.
    """),
    "product": parse_lines("""
        [I already have|My {kin} bought|Last time I took|I don't want] the {product}.
        [The {product} was great|The {product} is for {name}|I sent the {product} back].
    """),
    "person": parse_lines("""
        [My name is|I am|This is] {person}.
        {person} [told me to ask you|sits next to me|from {company} sent me].
    """),
    "day": parse_lines("""
        [Today is|It was|I asked on|The last one was on|I am away on] {day}.
        [{name} comes on {day}|On {day} we visit {name}|I never have time on {day}].
    """),
    "first": parse_lines("""
        [My name is|I am|My friend is called|I sit here with] {name}.
        {name} [says hello|told me to ask|is not here today].
    """),
}
ASIDES["email"] = ASIDES["tracking"] = ASIDES["person"]
TELLS = parse_lines("""
The {label} is {v}.
The {label} is {v}[.|, by the way.|, if you need it.]
{Label}: {v}[.|]
The {label} would be {v}.
For the {label}[:| take| use] {v}.
""")
REPLIES = parse_lines("""
{v}
{v}
{v}[.|!|, please| please.|, thanks.]
It's {v}.
It is {v}[.|, I think.|, sorry for leaving that out.]
The {label} is {v}.
{Label}: {v}
[Sure|Of course|Sorry|Oh, right|Ah yes|Yes|Okay|One moment]: {v}[.|]
[Sure|Of course|Sorry|Oh, right|Ah yes|Okay], [it is|that's|it's] {v}.
[Let me see|I have it here|Found it|Here you go][.|...|:] {v}
That would be {v}.
Make it {v}[.|, please.]
""")
ASKS = parse_lines("""
[What is|What's] the {label}[?|, please?]
[Could|Can] you [tell|give] me the {label}[?|, please?]
[Sure|Of course|Gladly|Happy to help|I can do that]. [What is|What's] the {label}?
[Which|What] {label} [should I use|is it]?
""")
ASKS_WHICH = parse_lines("""
[For which|Which] {label}?
[Which|Which|What] {label} [do you mean|is it|should it be|would you like|is it about]?
[Sure|Of course|Gladly|Happy to help|I can do that]. [Which|For which] {label}?
[Could|Can] you tell me [which {label}|the {label}]?
""")
WHICH = ("city", "room", "day", "product", "language", "currency", "date", "month", "dish", "plant", "colour", "line", "account", "company",
         "activity", "word", "band", "time", "stock", "file", "ingredient")
ASKS_TWO = parse_lines("""
What are the {label} and the {other}?
[Could|Can] you tell me the {label} and the {other}?
[Sure|Of course]. [What are|Could you give me] the {label} and the {other}?
""")
NOTED = parse_lines("""
[Thanks|Thank you|All right|Okay][.|!|, I noted that.] [How can I help[| you]?|What can I do for you?|What do you need?|]
[Noted|Got it|Fine][.|!] [How can I help[| you]?|What can I do for you?|What do you need?|]
[Good to know|I see|Understood][.|!] [How may I help?|What can I do for you?|What would you like me to do?]
""")
TOLD = parse_lines("""
[Hi|Hello|Good morning|Hey]. [Just so you have it|For later|Before we start|So you know], the {label} is {v}.
[Hi|Hello|Hey there]! {Label}: {v}.
[Please note|Note|For your notes|Keep in mind]: {label} {v}.
The {label} is {v}[.|, I will need it in a moment.|, more in a minute.]
[I am writing about|This is about|It's about|I have a question about] {v}[.|, {label}.]
[Let's talk about|We are talking about] the {label} {v}[.| today.]
""")
ERRORS = _list("""the service is not available right now|the request took too long|the connection was lost|the system is under maintenance|
access denied|too many requests, try again later|the database is locked|no permission for this action|the server did not answer|
this is only possible on weekdays|the daily limit is reached|the session has expired|the other side refused the request|
it is too late for this change|this has already been done|the record is locked by another user|the partner is closed today|
two entries match|the data is incomplete|a manager has to approve this first|internal error 500|the quota is used up""")
SORRY = parse_lines("""
[I'm sorry|Sorry|I am sorry], [but |]that did not work: {e}.
[I'm sorry|Sorry|I am sorry], I could not do that: {e}.
[I'm sorry|Sorry], the request failed because of this: {e}.
That did not work, [I'm sorry|sorry]. The reason: {e}.
[I'm sorry|Sorry], [this|that] was not possible: {e}. [Shall I try again?|Please try again later.|\
Can I help with something else?]
""")
CANNOT = parse_lines("""
[I'm sorry|Sorry|I am sorry], [but |]I can't {x}[| here].
I can't {x}[ here|], [I'm sorry|sorry|I'm afraid].
""")
# Where the thing wanted is hard to name.
CANNOT_DO = parse_lines("""
[I'm sorry|Sorry], [but |]I can't do that here.
I can't do that with the functions I have, sorry.
[I'm sorry|Sorry], none of my functions does that.
That's not possible here, sorry.
""")
CAN = parse("""[What I can do is {y}.|I can {y}.|I can only {y}.|But I can {y}[.| if you like.]|Here I can {y}.]""")
CAPABLE = parse("""[I can {y}.|I can help you {y}.|Here I can {y}. What do you need?|I am here to {y}.|I can {y}. Just ask!]""")
SYSTEMS = parse_lines("""
You are a helpful assistant.
You are [a|the] [helpful|friendly|concise|polite] assistant[| of {company}| for the customers of {company}].
You are Sprout, [the support assistant of Alder Lane|a helpful assistant|the assistant of a web shop]. [Answer briefly.|\
Be brief and friendly.|]
Use the functions [when they help|if one fits the request|when needed]. [Ask for what is missing.|If something is missing, ask.|]
You [help|assist] the [users|staff|customers] of {company}. [Today is {day}.|Be polite.|Keep answers short.|]
[Answer shortly|Help the user|Act for the user] and call a function if it is needed.
Agent {name}, [desk {n}|{city} office]. [Short answers.|Call functions where possible.]
""")
TALK = [(parse(question), parse(answer)) for question, answer in (line.split(" => ") for line in table("tools/talk").strip().splitlines())]
SHOP_TALK = [(parse(question), parse(answer)) for question, answer in (line.split(" => ") for line in """
[How long can I return things|What is your return period|\
Until when can I send something back]? => [You can return anything within 30 days, if it is unused.|Within 30 days, if it is unused.]
[How long does delivery take|When do you usually deliver|How fast is your delivery]? => [Delivery takes 3 to 5 working days.|\
It takes 3 to 5 working days.]
[What does delivery cost|How much is shipping|Is delivery free]? => [Delivery is 5 euros, and free from 40 euros.|\
It costs 5 euros. From 40 euros it is free.]
[When are you open|What are your opening hours|When can I call you]? => [We are here Monday to Friday, 9 am to 5 pm.|\
Monday to Friday, 9 am to 5 pm.]
[How can I pay|Which payments do you take|Can I pay by card]? => [You can pay by card, by bank transfer or on invoice.|\
By card, bank transfer or invoice.]
[How long is the warranty|Do you give a warranty|Is there a warranty]? => [Yes, two years.|The warranty is two years.]
""".strip().splitlines())]
STYLES, STYLE_WEIGHTS = ("snake", "camel", "kebab", "Pascal", "dotted"), (55, 24, 8, 4, 9)


# Values that are sentences end the request, so that it is clear where they end.
SENTENCES = ("message", "phrase", "note", "problem", "task", "reason")
WISHES = "have hear see be listen receive buy download read get find stay talk speak know fly go travel eat visit learn phone".split()


def lower_first(text, values):
    """In lower case unless the word is "I", in capitals or of a value."""
    first = text.split(" ", 1)[0]
    if first in ("I", "I'm", "I'd") or first[1:2].isupper() or any(said.startswith(first.strip(".,:?!")) for said, _ in values.values()):
        return text
    return text[0].lower() + text[1:]


class Scene:
    """A conversation in the making: its functions and messages."""

    def __init__(self, c, families, similar=False, closed=False):
        self.c = c
        rng = c.rng
        count = len(families) if closed else max(len(families), rng.choices((1, 2, 3, 4, 5, 6), (14, 24, 26, 18, 11, 7))[0])
        if similar:
            count = max(count, 2)
        chosen = list(families)
        for _ in range(40):
            if len(chosen) >= count:
                break
            near = rng.random()
            kinds = [param.kind for param in chosen[0].params if param.required]
            pool = BY_KIND[rng.choice(kinds)] if kinds and near < (0.9 if similar else 0.25) else \
                BY_DOMAIN[chosen[0].domain] if near < 0.6 else FAMILIES
            other = rng.choice(pool)
            if not any(other.clash(family) for family in chosen):
                chosen.append(other)
        style = rng.choices(STYLES, STYLE_WEIGHTS)[0]
        described = c.chance(0.75)
        self.tools, names = [], set()
        for family in chosen:
            tool = Tool(c, family, style, described)
            while tool.name in names:
                tool = Tool(c, family, style, described)
            names.add(tool.name)
            self.tools.append(tool)
        self.listed = list(self.tools)
        rng.shuffle(self.listed)
        self.messages, self.kept = [], []
        if c.chance(0.5):
            self.messages.append({"role": "system", "content": fill(c.say(rng.choice(SYSTEMS)), c.words()).strip()})

    def user(self, text, values=()):
        keep = [str(said) for said, _ in values] + self.kept
        typed = casual(self.c.rng, text, keep)
        if any(said in text and said not in typed for said in keep):
            typed = text
        self.messages.append({"role": "user", "content": typed})

    def assistant(self, content, calls=None):
        self.messages.append({"role": "assistant", "content": content, **({"tool_calls": calls} if calls else {})})

    def result(self, value):
        self.messages.append({"role": "tool", "content": json.dumps(value, ensure_ascii=False)})

    def sample(self, found=()):
        last = self.messages[-1]
        check = {"tool_calls": last["tool_calls"]} if last.get("tool_calls") else {"contains": list(found)}
        wrapped = self.c.chance(0.5)
        return {"messages": self.messages, "tools": [tool.declare(wrapped) for tool in self.listed], "check": check}


def draw_values(c, tool, known=None, optional=0.35):
    """role -> (said, value) for the required and some of the other parameters; `known` values take the place of drawn ones."""
    values, seen = dict(known or {}), {said for said, _ in (known or {}).values()}
    for param in tool.params:
        if param.role in values or not (param.required or c.chance(optional)):
            continue
        value = c.value(param)
        for _ in range(5):
            if value[0] not in seen:
                break
            value = c.value(param)
        seen.add(value[0])
        values[param.role] = value
    return values


def tell(c, param, said, trees=TELLS):
    return plurals(c.say(c.rng.choice(trees), label=param.label, Label=capital(param.label), v=said), param.label)


def asked(c, param):
    """A question for what is missing."""
    if param.label.startswith("number of ") and param.kind in INTEGERS:
        return c.say(HOW_MANY, label=param.label[10:])
    return tell(c, param, "", ASKS_WHICH if param.kind in WHICH else ASKS)


HOW_MANY = parse("[|||Sure. |Of course. ]How many {label}[?|?| should it be?]")


def plurals(text, label):
    """What asks for things of which there are several."""
    if label.split(" of ")[0].endswith(("digits", "litres", "points")):
        return text.replace("What is the", "What are the").replace("What's the", "What are the").replace(" is it?", " are they?")
    return text


def core(c, family, values, hidden=(), late=()):
    """(kind, text) of one wording of a request and the roles that it names, or None; values of optional ones may be dropped."""
    shown = [role for role in values if role not in hidden and role not in late]
    for _ in range(12):
        kind, tree = c.rng.choice(family.goals)
        text = resolve(speak(c.rng, tree), shown)
        slots = _SLOT.findall(text)
        if all(slot in values and slot not in hidden for slot in slots):
            lost = [role for role in shown if role not in slots]
            if not any(family.by_role[role].required and family.by_role[role].kind in ("bool", "enum") for role in lost):
                return kind, text, lost
    return None


def request(c, tool, values, hidden=(), spare=False):
    """The user's text, or None where no wording fits. Takes optional values that it does not mention out of `values`."""
    rng, family = c.rng, tool.family
    tellable = [role for role in values if role not in hidden and family.by_role[role].kind not in ("bool", "enum")]
    late = [rng.choice(tellable)] if tellable and rng.random() < 0.08 else []
    found = core(c, family, values, hidden, late)
    if found is None:
        return None
    kind, text, lost = found
    late = [role for role in late if f"{{{role}}}" not in text]
    for role in lost:
        if family.by_role[role].kind in ("bool", "enum") or not family.by_role[role].required and rng.random() < 0.85:
            del values[role]
        else:
            late.append(role)
    starts_with_value = text.startswith("{")
    open_end = next((values[role][0] for role in values if family.by_role[role].kind in SENTENCES and text.endswith(f"{{{role}}}")), None)
    text = put_in(c, family, text, {role: values[role] for role in _SLOT.findall(text)})
    words = c.words()
    if kind != "say":
        wish = text.split(" ", 1)[0] in WISHES
        frames = DO_FRAMES if kind == "do" or not wish and rng.random() < 0.5 else GOAL_FRAMES
        if frames is DO_FRAMES and rng.random() < 0.4:
            frames = SHORT_FRAMES
        if kind == "goal" and frames is not GOAL_FRAMES and text.startswith("know"):
            text = "tell me" + text[4:]
        frame = fill(speak(rng, rng.choice(frames)).replace("{g}", "\1").replace("{G}", "\2"), words).replace(" '", "'")
        text = frame.replace("\1", text).replace("\2", capital(text))
        if open_end:
            at = text.rindex(open_end) + len(open_end)
            quote = text[at:at + 1] if text[at:at + 1] in ('"', "'", "”", "»") else ""
            text = text[:at] + quote + (rng.choice(("", "", ".")) if open_end[-1:] not in ".?!" else "")
    elif not starts_with_value:
        text = capital(text)
    parts = [text]
    tells = [tell(c, family.by_role[role], values[role][0]) for role in late]
    if tells:
        parts = tells + parts if open_end or rng.random() < 0.35 else parts + tells
    if parts[0] is text and text[-1:].isalnum() and len(parts) > 1:
        parts[0] += "."
    plain = spare or rng.random() < 0.62
    if not plain and rng.random() < 0.5:
        kinds = [family.by_role[role].kind for role in values if role not in hidden]
        kinds = [kind for kind in kinds if kind in ASIDES and not any(family.by_role[role].kind == kind for role in hidden)]
        story = rng.choice(ASIDES[rng.choice(kinds)]) if kinds and rng.random() < 0.3 else \
            rng.choice(family.stories) if family.stories and rng.random() < 0.6 else rng.choice(STORIES)
        story = fill(speak(rng, story), words)
        story = story if story[-1:] in ".!?" else story + "."
        at = 0 if open_end or rng.random() < 0.65 else len(parts)
        if at and parts[-1][-1:] not in ".!?":
            parts[-1] += "."
        parts.insert(at, capital(story))
    if not plain and rng.random() < 0.35:
        opener = fill(speak(rng, OPENERS), words)
        if opener[-1] in ",:":
            parts[0] = lower_first(parts[0], values)
        parts.insert(0, opener)
    if not plain and not open_end and rng.random() < 0.3:
        if parts[-1][-1:] not in ".!?":
            parts[-1] += "."
        parts.append(fill(speak(rng, CLOSERS), words))
    return " ".join(parts)


def returned(c, tool, values):
    """The result of a call, what an answer says of it, and the words that must be in there."""
    rng, family = c.rng, tool.family
    words = {role: str(value) if family.by_role[role].kind != "bool" and not isinstance(value, list) else said
             for role, (said, value) in values.items()}
    fields = {}
    style = rng.random()
    for field in family.results:
        said, value = c.value(field)
        fields[field.role] = value
        words[field.role] = said if isinstance(value, list) else str(value)
    for _ in range(20):
        text = resolve(speak(rng, rng.choice(family.answers)), words)
        slots = _SLOT.findall(text)
        if all(slot in words for slot in slots):
            break
    found = [words[slot] for slot in slots]
    lists = {field: value for field, value in fields.items() if isinstance(value, list) and field in slots}
    found = [part for slot in slots for part in (lists[slot] if slot in lists else [words[slot]])]
    named = {spell(name, "camel") if style < 0.3 else name: value for name, value in fields.items()}
    if not named or c.chance(0.25):
        named = {**rng.choice([{"ok": True}, {"success": True}, {"status": "ok"}, {"result": "done"}]), **named}
    if c.chance(0.35):
        echo = {tool.names[p.role]: tool.argument(p.role, values[p.role][1]) for p in tool.params if p.role in values}
        named = {**echo, **named}
    if c.chance(0.2):
        named[rng.choice(["id", "request_id", "took_ms", "version", "ref"])] = rng.randint(10, 9999)
    if c.chance(0.12):
        named = {rng.choice(["result", "data", "response"]): named}
    return named, (text if text.startswith("{") else capital(text)).format_map(words), found


def pick_family(c):
    return c.rng.choice(FAMILIES)


def call(rng, unseen=False):
    """A request with all that is needed, and the call; often its result, the answer and a further request about the same thing."""
    return _call(rng, unseen, 0)


def call_and_answer(rng, unseen=False):
    return _call(rng, unseen, 1)


def similar(rng, unseen=False):
    """The functions take the same things, so that the request decides."""
    return _call(rng, unseen, rng.random() < 0.25, near=True)


def call_twice(rng, unseen=False):
    """A result is reported, and a further request is about the same value, or a new one."""
    return _call(rng, unseen, 2)


def _call(rng, unseen, rounds, near=False):
    c = Context(rng, unseen)
    family = pick_family(c)
    families = [family]
    shared = None
    if rounds == 2:
        shared = rng.choice([param for param in family.params if param.required] or [None])
        pool = [other for other in BY_KIND[shared.kind] if not other.clash(family)] if shared else []
        if pool and shared.kind in SHARED:
            families.append(rng.choice(pool))
        else:
            shared = None
            families.append(next(other for other in iter(lambda: rng.choice(FAMILIES), None) if not other.clash(family)))
    scene = Scene(c, families, near)
    tool = scene.tools[0]
    values = draw_values(c, tool)
    text = request(c, tool, values)
    if text is None:
        return _call(rng, unseen, rounds, near)
    scene.user(text, values.values())
    scene.assistant("", [tool.call(values)])
    if not rounds:
        return scene.sample()
    result, answer, found = returned(c, tool, values)
    scene.result(result)
    scene.assistant(answer)
    if rounds == 2:
        other = scene.tools[1]
        known, hidden = {}, ()
        if shared:
            role = next(param.role for param in other.params if param.required and param.kind == shared.kind)
            known, hidden = {role: values[shared.role]}, (role,)
        values = draw_values(c, other, known)
        text = request(c, other, values, hidden, spare=rng.random() < 0.5)
        if text is None:
            return scene.sample(found)
        lead = rng.choice(["Thanks.", "Good.", "Okay, thanks.", "And", "Also:", "Now", "Great!", "", "", "One more thing.", "Hm, okay."])
        if lead in ("And", "Also:", "Now"):
            text = lower_first(text, values)
        scene.user(f"{lead} {text}".strip(), values.values())
        scene.assistant("", [other.call(values)])
        if c.chance(0.4):
            result, answer, found = returned(c, other, values)
            scene.result(result)
            scene.assistant(answer)
    return scene.sample(found)


SHARED = """order city product room tracking invoice ticket first person company email band plant flight file title dish stock event
task""".split()


def missing(rng, unseen=False):
    """Something needed is not there: a question, the user's reply, the call."""
    c = Context(rng, unseen)
    family = pick_family(c)
    scene = Scene(c, [family])
    tool = scene.tools[0]
    values = draw_values(c, tool, optional=0.15)
    needed = [param for param in tool.params if param.required and param.kind not in ("bool", "enum")]
    if not needed:
        return missing(rng, unseen)
    hidden = rng.sample(needed, min(len(needed), 2 if c.chance(0.15) else 1))
    hidden.sort(key=tool.params.index)
    text = request(c, tool, values, [param.role for param in hidden])
    if text is None:
        return missing(rng, unseen)
    scene.user(text, values.values())
    first = hidden[0]
    if len(hidden) == 1:
        scene.assistant(asked(c, first))
        said = values[first.role][0]
        reply = tell(c, first, said, REPLIES)
        if first.kind not in SENTENCES and c.chance(0.12):
            other, _ = c.value(first)
            if other != said:
                reply = c.say(CORRECTIONS, v=said, other=other)
    else:
        scene.assistant(c.say(rng.choice(ASKS_TWO), label=first.label, other=hidden[1].label))
        said, other = (values[param.role][0] for param in hidden)
        reply = c.say(rng.choice(REPLIES_TWO), a=said, b=other, la=first.label, lb=hidden[1].label)
    if c.chance(0.2):
        return scene.sample([scene.messages[-1]["content"]])
    scene.user(reply, values.values())
    scene.assistant("", [tool.call(values)])
    if c.chance(0.3):
        result, answer, found = returned(c, tool, values)
        scene.result(result)
        scene.assistant(answer)
        return scene.sample(found)
    return scene.sample()


CORRECTIONS = parse("""[Not {other}, it's {v}.|{other}... no, sorry, {v}.|First I thought {other}, but it is {v}.|{v}, not {other}.|\
It was {other} last time, now it is {v}.|{v}. The other one was {other}.]""")
REPLIES_TWO = parse_lines("""
{a} and {b}
{a}, {b}[.|]
The {la} is {a} and the {lb} is {b}.
The {lb} is {b}, the {la} is {a}.
[Sure|Okay|Sorry]: {a}, and the {lb} is {b}.
""")


def told_before(rng, unseen=False):
    """A value was told some turns ago."""
    c = Context(rng, unseen)
    family = rng.choice([other for kind in SHARED for other in BY_KIND.get(kind, ())][rng.randrange(5)::5])
    scene = Scene(c, [family])
    tool = scene.tools[0]
    values = draw_values(c, tool, optional=0.2)
    param = rng.choice([param for param in tool.params if param.required and param.kind in SHARED])
    text = request(c, tool, values, (param.role,))
    if text is None:
        return told_before(rng, unseen)
    said = values[param.role][0]
    scene.user(tell(c, param, said, TOLD), values.values())
    scene.assistant(c.say(rng.choice(NOTED)).strip())
    for _ in range(rng.choice((0, 0, 1, 1, 2))):
        small_talk(scene)
    if c.chance(0.25):
        scene.user(c.say(RECALL, label=param.label), values.values())
        value = str(values[param.role][1])
        scene.assistant(c.say(RECALLED, label=param.label, v=value))
        if c.chance(0.5):
            return scene.sample([value])
    scene.user(text, values.values())
    scene.assistant("", [tool.call(values)])
    if c.chance(0.3):
        result, answer, found = returned(c, tool, values)
        scene.result(result)
        scene.assistant(answer)
        return scene.sample(found)
    return scene.sample()


RECALL = parse("""[What was the {label} again?|Which {label} did I [give|tell] you?|Can you repeat the {label}?|\
Do you still know the {label}?]""")
RECALLED = parse("""[It is {v}.|You told me {v}.|The {label} is {v}.|{v}.]""")


def small_talk(scene):
    """One turn of talk that needs no function."""
    c = scene.c
    question, answer = c.rng.choice(TALK)
    words = c.words()
    question, answer = fill(c.say(question), words), fill(c.say(answer), words)
    scene.kept = [words["name"]] if "name" in words else []
    scene.user(question)
    scene.kept = []
    scene.assistant(answer)
    return answer


def two_calls(rng, unseen=False):
    """One message, two calls: of the same function or of two."""
    c = Context(rng, unseen)
    family = rng.choice(TWICE) if c.chance(0.5) else pick_family(c)
    if family.twice and family.by_role[family.twice].kind not in TITLES and c.chance(0.8):
        scene = Scene(c, [family])
        tool = scene.tools[0]
        role = family.twice
        first = draw_values(c, tool, optional=0)
        second = {**first, role: next(v for v in iter(lambda: c.value(family.by_role[role]), None) if v[0] != first[role][0])}
        both = {**first, role: (f"{first[role][0]} and {rng.choice(['', '', 'also '])}{second[role][0]}", None)}
        text = request(c, tool, both)
        calls = [(tool, first), (tool, second)]
    else:
        other = next(other for other in iter(lambda: rng.choice(FAMILIES), None) if not other.clash(family))
        scene = Scene(c, [family, other])
        tool, second_tool = scene.tools[:2]
        first, second = draw_values(c, tool, optional=0.1), draw_values(c, second_tool, optional=0.1)
        text, other_text = request(c, tool, first, spare=True), request(c, second_tool, second, spare=True)
        if text and other_text:
            text = text if text[-1:] in ".!?" else f"{text}."
            join = rng.choice(["And", "Also:", "Then", "Second:", "And also", "", ""])
            text = f"{text} {join} {lower_first(other_text, second)}" if join else f"{text} {other_text}"
        else:
            text = None
        calls = [(tool, first), (second_tool, second)]
    if text is None:
        return two_calls(rng, unseen)
    scene.user(text, [*first.values(), *second.values()])
    scene.assistant("", [tool.call(values) for tool, values in calls])
    if c.chance(0.4):
        answers, found = [], []
        for tool, values in calls:
            result, answer, words = returned(c, tool, values)
            scene.result(result)
            answers.append(answer)
            found += words
        scene.assistant(" ".join(answers))
        return scene.sample(found)
    return scene.sample()


TITLES = ("title", "product", "word", "person")
TWICE = [family for family in FAMILIES if family.twice and family.by_role[family.twice].kind not in TITLES]


def failure(rng, unseen=False):
    """The call fails: an apology with the reason."""
    c = Context(rng, unseen)
    scene = Scene(c, [pick_family(c)])
    tool = scene.tools[0]
    values = draw_values(c, tool)
    text = request(c, tool, values)
    if text is None:
        return failure(rng, unseen)
    scene.user(text, values.values())
    scene.assistant("", [tool.call(values)])
    reason = rng.choice(ERRORS)
    named = [param for param in tool.params if param.role in values and param.kind not in ("bool", "enum", "amount")]
    if named and c.chance(0.5):
        param = rng.choice(named)
        reason = rng.choice([f"{param.label} {values[param.role][1]} not found", f"{values[param.role][1]} is not known",
                             f"the {param.label} is not valid", f"no entry for {values[param.role][1]}", f"unknown {param.label}"])
    shown = capital(reason) if c.chance(0.5) else reason
    shown += "." if c.chance(0.2) else ""
    coded = {"code": rng.choice([400, 403, 404, 409, 500, 503]), "message": shown}
    scene.result(rng.choice([{"error": shown}, {"status": "error", "message": shown}, {"success": False, "reason": shown},
                             {"error": coded}, {"ok": False, "error": shown}]))
    scene.assistant(c.say(rng.choice(SORRY), e=reason))
    return scene.sample([reason])


def unserved(rng, unseen=False):
    """A request that none of the functions serves."""
    c = Context(rng, unseen)
    wanted = rng.choice(SPECIFIC)
    near = [family for family in BY_DOMAIN[wanted.domain] if family in SPECIFIC and not family.clash(wanted)]
    families = [rng.choice(near) if near and c.chance(0.7) else
                next(f for f in iter(lambda: rng.choice(SPECIFIC), None) if not f.clash(wanted))]
    scene = Scene(c, families)
    for tool in scene.tools:
        if tool.family.clash(wanted) or "any" in tool.family.clashes:
            return unserved(rng, unseen)
    stray = Tool(c, wanted, "snake", False)
    values = draw_values(c, stray, optional=0.2)
    text = request(c, stray, values)
    if text is None:
        return unserved(rng, unseen)
    scene.user(text, values.values())
    answer = c.say(rng.choice(CANNOT if c.chance(0.5) else CANNOT_DO), x=wanted.able)
    if c.chance(0.4):
        some = rng.sample(scene.listed, min(len(scene.listed), rng.randint(1, 2)))
        answer += " " + c.say(CAN, y=" or ".join(tool.family.able for tool in some))
    scene.assistant(answer)
    return scene.sample([wanted.able if wanted.able in answer else answer])


SPECIFIC = [family for family in FAMILIES if "any" not in family.clashes]


def no_call(rng, unseen=False):
    """Talk and questions that need no function, sometimes before a request that does."""
    c = Context(rng, unseen)
    family = pick_family(c)
    scene = Scene(c, [family])
    kind = rng.random()
    if kind < 0.2:
        scene.user(c.say(ABOUT))
        answer = c.say(CAPABLE, y=" or ".join(tool.family.able for tool in scene.listed[:3]))
        scene.assistant(answer)
    elif kind < 0.35:
        if scene.messages:
            scene.messages[0]["content"] = c.say(SHOP_SYSTEM)
        else:
            scene.messages.append({"role": "system", "content": c.say(SHOP_SYSTEM)})
        question, answer = rng.choice(SHOP_TALK)
        answer = c.say(answer)
        scene.user(c.say(question))
        scene.assistant(answer)
    else:
        answer = small_talk(scene)
        if c.chance(0.3):
            answer = small_talk(scene)
    if c.chance(0.4):
        tool = scene.tools[0]
        values = draw_values(c, tool)
        text = request(c, tool, values)
        if text:
            scene.user(text, values.values())
            scene.assistant("", [tool.call(values)])
    return scene.sample([answer])


ABOUT = parse("""[What can you do[| for me]?|How can you help me?|What are you [able to do|good for]?|Which things can you do?|
What can I ask you?|What functions do you have?|Help]""".replace("\n", ""))
SHOP_SYSTEM = parse("""You are Sprout, the support assistant of Alder Lane[.|, an online shop.|. Answer in short sentences.]""")

# A parameter of an everyday function: role, "?" if optional, "=label", other names, kind, options.
_EVERY_ARG = re.compile(r"(\w+)(\?)?(?:=([^/:]+))?((?:/\w+)*):(\w+)(?:\((.*)\))?")
_DROPPABLE = re.compile(r"<[^<>]*>")


def third_person(text):
    """"Find a place" -> "Finds a place"."""
    verb, _, rest = text.partition(" ")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        verb = verb[:-1] + "ies"
    else:
        verb += "es" if verb.endswith(("ch", "sh", "ss", "x", "o")) else "s"
    return f"{verb} {rest}"


def _every_param(text):
    role, optional, label, names, kind, options = _EVERY_ARG.fullmatch(text.strip()).groups()
    kind = {"money": "cash", "time": "hour"}.get(kind, kind)
    said, low, high = {}, 0, 0
    if kind == "int":
        low, high = (int(number) for number in options.split("-"))
        options = None
    elif kind == "enum":
        for option in options.split("/"):
            value, _, ways = option.partition("=")
            said[value] = ways.split(",") if ways else [value]
        options = "/".join(said)
    param = Param(role, not optional, kind, options.split("/") if options else None)
    param.label, param.said, param.low, param.high = label or role.replace("_", " "), said, low, high
    param.names = [role, role, *names.split("/")[1:]]
    name = param.label
    param.descs = [name, f"The {name}", f"{name} as the user put it", f"The {name} wanted", f"{name}, copied from the request"]
    if optional:
        param.descs += [f"{name}, optional", f"Optional {name}"]
    return param


class Everyday(Family):
    """A function with a fixed name, a natural description and requests that say it in other words."""

    def verb_and_noun(self, rng):
        return rng.choice(self.full_names), ""

    def __init__(self, text):
        head, *lines = text.strip().splitlines()
        words = head[1:].replace(",", " ").split()
        self.domain, self.full_names = words[0], [word for word in words[1:] if word[0] != "~"]
        self.key = self.full_names[0]
        self.clashes = {word[1:] for word in words if word[0] == "~"}
        self.goals, self.stories, self.results, self.answers, self.twice, self.params = [], [], [], [], None, []
        self.vague, self.able = [], ""
        sources = []
        for line in lines:
            mark, rest = line.split(" ", 1)
            if mark == "d":
                descs = rest.split("|")
                self.able = descs[0][0].lower() + descs[0][1:]
                self.descs = descs + [third_person(desc) for desc in descs]
            elif mark == "a":
                self.params += [_every_param(part) for part in rest.split("; ")]
            elif mark in "-!":
                self.goals.append(("do" if mark == "!" else "say", parse(rest)))
                sources.append(rest)
            elif mark == "?":
                self.vague += [parse(part) for part in rest.split("|")]
            elif mark == "r":
                self.results = [_result_param(part) for part in rest.split("; ")]
            elif mark == "=":
                self.answers.append(parse(rest))
            else:
                raise ValueError(line)
        self.by_role = {param.role: param for param in self.params}
        self.kinds = {param.kind for param in self.params if param.required}
        # Required parameters that some request can do without.
        self.hideable = [param.role for param in self.params if param.required and any(
            f"{{{param.role}}}" not in _DROPPABLE.sub("", source) for source in sources)]


def _result_param(text):
    role, kind, options = re.fullmatch(r"(\w+):(\w+)(?:\((.*)\))?", text).groups()
    if kind == "int":
        param = Param(role, True, "int", None)
        param.low, param.high = (int(number) for number in options.split("-"))
        return param
    return Param(role, True, kind, options.split("/") if options else None)


EVERYDAY = [Everyday(text) for text in EVERYDAY_TEXT.strip().split("\n\n")]
EVERY_DOMAIN = {}
for _family in EVERYDAY:
    EVERY_DOMAIN.setdefault(_family.domain, []).append(_family)
ANSWERABLE = [family for family in EVERYDAY if family.answers]
ASKABLE = [family for family in EVERYDAY if family.hideable or family.vague]


def companions(c, family):
    """Other functions at hand, most of the same domain, none that would serve the same request."""
    count = c.rng.choices((0, 1, 2, 3, 4, 5), (14, 26, 26, 18, 10, 6))[0]
    chosen = [family]
    for _ in range(20):
        if len(chosen) > count:
            break
        other = c.rng.choice(EVERY_DOMAIN[family.domain] if c.chance(0.65) else EVERYDAY)
        if not any(other.clash(known) for known in chosen):
            chosen.append(other)
    return chosen


QUOTES = [('"', '"'), ('"', '"'), ("'", "'"), ("“", "”"), ("«", "»")]


def put_in(c, family, text, values):
    """The values in the places of a request; free text gets quotes here and there."""
    for role, (said, value) in values.items():
        slot = f"{{{role}}}"
        if family.by_role[role].kind in TEXT_KINDS:
            at = text.find(slot)
            if at > 1 and text[at - 2:at] in (": ", "- ") and c.chance(0.22):
                left, right = c.rng.choice(QUOTES)
                if left not in said and right not in said:
                    said = f"{left}{said}{right}"
            after = text[at + len(slot):at + len(slot) + 1]
            if said[-1:] in ".?!" and after and after in ".?!":
                text = text.replace(slot + after, slot)
        elif value is not None and c.chance(0.025) and family.by_role[role].kind in CONTRASTED:
            other = c.value(family.by_role[role])[0]
            at = text.find(slot) + len(slot)
            if all(other != known for known, _ in values.values()) and (at == len(text) or text[at] in ".,?!"):
                said = f"{said}, not {other}" if c.chance(0.6) else f"{said} (not {other})"
        elif value is not None and c.chance(0.01) and family.by_role[role].kind in ("int", "hour", "day", "people", "time"):
            other = c.value(family.by_role[role])[0]
            if all(other != known for known, _ in values.values()):
                said = c.rng.choice(("{0}, no, {1}", "{0} - sorry, {1}", "{0}... no wait, {1}")).format(other, said)
        if said[:1].lower() in "aeiou" and not said.lower().startswith(("uni", "use", "usu", "eu", "one ")):
            text = text.replace(f" a {slot}", f" an {slot}").replace(f"A {slot}", f"An {slot}")
        text = text.replace(slot, said)
        if value == 1 and value is not True:
            for many, one in ONES.items():
                text = text.replace(f"{said} {many}", f"{said} {one}")
    return text


CONTRASTED = """city place day hour item code email user phone address who order name venue cuisine file""".split()
ONES = {"stars": "star", "times": "time", "copies": "copy", "pieces": "piece", "hours": "hour", "packets": "packet", "glasses": "glass",
        "boxes": "box", "paper versions": "paper version", "points": "point", "kg": "kg"}


def plain_request(c, family, values, hidden=()):
    """A request in a sentence, now and then with a greeting or a word on top. Takes what it does not mention out of `values`;
    None where no wording fits."""
    rng = c.rng
    shown = [role for role in values if role not in hidden]
    for _ in range(12):
        kind, tree = rng.choice(family.goals)
        text = resolve(speak(rng, tree), shown)
        slots = _SLOT.findall(text)
        if all(slot in shown for slot in slots) and all(role in slots or not family.by_role[role].required for role in shown):
            break
    else:
        return None
    for role in shown:
        if role not in slots:
            del values[role]
    first = slots[0] if text.startswith("{") else None
    last = slots[-1] if text.endswith("}") else None
    text = put_in(c, family, text, {role: values[role] for role in slots})
    open_end = last is not None and family.by_role[last].kind in TEXT_KINDS
    if kind == "do":
        if rng.random() < 0.5 or open_end:
            text = capital(text)
        else:
            text = fill(speak(rng, rng.choice(DO_FRAMES)).replace("{g}", text).replace("{G}", capital(text)), c.words())
    elif first is None or family.by_role[first].kind in ("enum", "when", "later", "place") and values[first][0] != values[first][1]:
        text = capital(text)
    if rng.random() < 0.67:
        return text + (rng.choice(("", ".")) if open_end and text[-1:].isalnum() else "")
    words = c.words()
    if rng.random() < 0.55:
        opener = fill(speak(rng, OPENERS), words)
        text = f"{opener} {lower_first(text, values) if opener[-1] in ',:' else text}"
    elif rng.random() < 0.5:
        story = fill(speak(rng, rng.choice(STORIES)), words)
        text = f"{story if story[-1:] in '.!?' else story + '.'} {text}"
    if not open_end and rng.random() < 0.4:
        text = f"{text if text[-1:] in '.!?' else text + '.'} {fill(speak(rng, CLOSERS), words)}"
    return text


def every_sample(c, family):
    """Scene, function, values and request of an everyday function."""
    while True:
        scene = Scene(c, companions(c, family), closed=True)
        tool = scene.tools[0]
        values = draw_values(c, tool, optional=0.5)
        text = plain_request(c, family, values)
        if text is not None:
            return scene, tool, values, text


def report(c, scene, tool, values):
    result, answer, found = returned(c, tool, values)
    scene.result(result)
    scene.assistant(answer)
    return scene.sample(found)


def everyday(rng, unseen=False):
    """A function for every day, asked for in other words than its own."""
    c = Context(rng, unseen)
    scene, tool, values, text = every_sample(c, rng.choice(EVERYDAY))
    scene.user(text, values.values())
    scene.assistant("", [tool.call(values)])
    return scene.sample()


def everyday_answer(rng, unseen=False):
    c = Context(rng, unseen)
    scene, tool, values, text = every_sample(c, rng.choice(ANSWERABLE))
    scene.user(text, values.values())
    scene.assistant("", [tool.call(values)])
    return report(c, scene, tool, values)


def everyday_unserved(rng, unseen=False):
    """None of the functions does it."""
    c = Context(rng, unseen)
    wanted = rng.choice(EVERYDAY)
    near = [other for other in EVERY_DOMAIN[wanted.domain] if other is not wanted and not other.clash(wanted)]
    others = companions(c, wanted)[1:]
    scene = Scene(c, others or ([rng.choice(near)] if near else [rng.choice(EVERYDAY)]), closed=True)
    if any(tool.family.clash(wanted) for tool in scene.tools):
        return everyday_unserved(rng, unseen)
    values = draw_values(c, Tool(c, wanted, "snake", False))
    text = plain_request(c, wanted, values)
    if text is None:
        return everyday_unserved(rng, unseen)
    scene.user(text, values.values())
    answer = c.say(rng.choice(CANNOT if c.chance(0.25) else CANNOT_DO), x=wanted.able)
    if c.chance(0.4):
        answer += " " + c.say(CAN, y=rng.choice(scene.listed).family.able)
    scene.assistant(answer)
    return scene.sample([wanted.able if wanted.able in answer else answer])


UNITS = "nights days hours minutes people weeks months years guests km glasses litres copies percent bags servings degrees".split()


def bare(c, param, said):
    """A value as the answer to a question for it."""
    kind, role = param.kind, param.role
    if kind in TEXT_KINDS:
        return said
    ways = [said, said, said]
    if kind == "int":
        ways += [f"for {said} {role}", f"{said} {role}"] if role in UNITS else [f"{said}", f"it's {said}"]
    elif kind == "when":
        ways += [said, said.removeprefix("on ")]
    elif kind in ("monthday", "day", "date"):
        ways += [f"on {said}", f"on {said}"]
    elif kind == "hour":
        ways += [f"at {said}", f"at {said}", f"around {said}"]
    elif role in ("from", "to"):
        ways += [f"{role} {said}", f"{role} {said}"]
    elif kind in ("city", "country", "room"):
        ways += [f"in {said}", f"in {said}"]
    elif kind == "place":
        ways += [f"near {said}" if role == "near" else f"at {said}"]
    elif kind in ("user", "email", "code", "phone", "order", "plate", "pin", "ticketno", "file", "name", "host"):
        ways += [f"it's {said}", f"it's {said}", f"that's {said}", f"{said}, I think", f"my one is {said}"]
    elif kind in ("who", "first", "person", "last"):
        ways += [f"it's {said}", f"{said}, please", f"for {said}"]
    elif kind == "item":
        ways += [f"a {said}", f"the {said}"]
    elif kind in ("enum", "dish", "language", "cuisine"):
        ways += [f"{said}, please", f"{said} I guess", f"{said} would be best"]
    return c.rng.choice(ways)


LEADS = ["", "", "", "", "", "", "Sorry, ", "Oh, ", "Yes, ", "Sure, ", "Okay: ", "Hm, ", "Right, ", "Let me see... ", "Of course. "]
ASKS_TEXT = parse_lines("""
[What is|What's] the {label}?
[Sure|Of course|Gladly]. What is the {label}?
[Could|Can] you tell me the {label}?
""")
ASKS_EVERY = parse_lines("""
[What is|What's] the {label}?
[Which|What] {label}[, please|]?
[Sure|Of course|Gladly|Happy to help|No problem]. [What is|What's] the {label}?
[Could|Can] you [tell|give] me the {label}?
And the {label}?
""")
# Questions for values of a kind.
ASKS_KIND = {kind: parse(tree) for kind, tree in {
    "int": "[How many {label}|How many {label} should it be|For how many {label}]?", "cash": "How much[| money| is it]?",
    "when": "[When|When should it be|On which day|Which day suits you|For what day]?", "day": "[When|On which day|Which day]?",
    "hour": "[At what time|When exactly|What time suits you|For what time]?", "monthday": "[When|On which date|On which day is it]?",
    "city": "[Where|In which place|Which place do you mean|Which town is it]?", "place": "[Where|Where is that|Which place do you mean]?",
    "country": "[Which country|In which country|What country is it]?", "email": "[What is|Could you give me] the e-mail address?",
    "user": "[What is|Could you tell me] the user name?", "phone": "[What is|Can I have] the phone number?",
    "file": "[Which file|What is the file called|Which file is it]?", "item": "[What exactly|What should it be|Which {label}]?",
    "who": "[Who is it|What is the name|Whose name is it|Which person]?", "list": "[What exactly|Which ones|What should be in there]?",
    "url": "[What is the link|Which page|What is the address of the page]?", "song": "[What would you like to hear|Which one]?",
    "query": "[What about|What exactly are you looking for|On which topic]?", "language": "[Which language|Into which language]?",
}.items()}
# Of two values of a kind, the question has to name the one that is missing.
NAMED_ROLES = "from to old new giver taker first second source target keep drop".split()
VAGUE = parse_lines("""
[Can|Could] you {y}?
I'd like you to {y}.
Please {y}.
I need help: {y}.
[I want to|Help me] {y}.
{Y}[, please|].
""")


def ask_for(c, params):
    labels = [f"number of {param.label}" if param.label in UNITS and param.kind == "int" else param.label for param in params]
    if len(params) == 1 and params[0].kind in ASKS_KIND and params[0].role not in NAMED_ROLES and c.chance(0.6):
        if params[0].kind != "int" or params[0].label in UNITS:
            lead = c.rng.choice(("", "", "", "Sure. ", "Of course. ", "Happy to help. ", "All right. "))
            return lead + c.say(ASKS_KIND[params[0].kind], label=params[0].label)
    if len(params) == 1 and labels[0].startswith("number of ") and params[0].kind == "int":
        return c.say(HOW_MANY, label=labels[0][10:])
    if len(params) == 1:
        return c.say(c.rng.choice(ASKS_TEXT if params[0].kind in TEXT_KINDS and c.chance(0.7) else ASKS_EVERY), label=labels[0])
    if len(params) == 2:
        return c.say(c.rng.choice(ASKS_TWO), label=labels[0], other=labels[1])
    return c.rng.choice(("Could you tell me the ", "Can you give me the ", "Sure. What are the ")) + \
        ", the ".join(labels[:-1]) + f" and the {labels[-1]}?"


def short_request(c, family, values):
    """A request that leaves out something needed, and the roles left out, or None."""
    required = [param.role for param in family.params if param.required]
    if family.vague and (not family.hideable or c.chance(0.6)):
        text = c.say(c.rng.choice(family.vague))
        slots = _SLOT.findall(text)
        first = slots[0] if text.startswith("{") else None
        for role in [role for role in values if role not in required]:
            del values[role]
        text = put_in(c, family, text, {role: values[role] for role in slots})
        return text if first and family.by_role[first].kind != "enum" else capital(text), [role for role in required if role not in slots]
    if not family.hideable or c.chance(0.2):
        for role in [role for role in values if role not in required]:
            del values[role]
        return capital(c.say(c.rng.choice(VAGUE), y=family.able, Y=capital(family.able))), required
    hidden = c.rng.sample(family.hideable, min(len(family.hideable), c.rng.choices((1, 2, 3), (6, 3, 1))[0]))
    text = plain_request(c, family, values, hidden)
    return (text, [role for role in required if role in hidden]) if text else None


def ask_and_reply(c, scene, family, values, hidden):
    """Questions for what is missing and the answers, all at once or one by one."""
    rng = c.rng
    params = [family.by_role[role] for role in hidden]
    rounds = [[param] for param in params] if len(params) > 1 and c.chance(0.4) else [params]
    for group in rounds:
        scene.assistant(ask_for(c, group))
        if c.chance(0.08):
            return False
        said = [bare(c, param, values[param.role][0]) for param in group]
        open_end = group[-1].kind in TEXT_KINDS
        if len(group) > 1 and c.chance(0.25) and not open_end and group[0].kind not in TEXT_KINDS:
            said.reverse()
        reply = _join(c, said) if len(said) > 1 and c.chance(0.3) and not open_end else ", ".join(said)
        if not open_end:
            reply += rng.choice(("", "", "", ".", "!", " please"))
        if group[0].kind not in TEXT_KINDS:
            reply = rng.choice(LEADS) + reply
        scene.user(reply, values.values())
    return True


def begin_short(rng, unseen, optional):
    """A scene, the family and values of its first function, and a request that leaves out the roles `hidden`."""
    while True:
        c = Context(rng, unseen)
        family = rng.choice(ASKABLE)
        scene = Scene(c, companions(c, family), closed=True)
        values = draw_values(c, scene.tools[0], optional=optional)
        found = short_request(c, family, values)
        if found is not None:
            return c, family, scene, values, *found


def everyday_missing(rng, unseen=False):
    """What is missing is asked for, at once or one by one, and given with no more words than needed."""
    c, family, scene, values, text, hidden = begin_short(rng, unseen, optional=0.2)
    tool = scene.tools[0]
    scene.user(text, values.values())
    if not ask_and_reply(c, scene, family, values, hidden):
        return scene.sample([])
    scene.assistant("", [tool.call(values)])
    if family.answers and c.chance(0.25):
        return report(c, scene, tool, values)
    return scene.sample()


# How people mention what they need later; by the kind of value, else in general.
MENTIONS = {kind: parse_lines(lines) for kind, lines in {
    "city": """
        [I live in|I'm in|I am in|We're going to|I'm on my way to|Greetings from|My sister is in] {v}[| at the moment| right now].
        [I moved to|I work in|I'm writing from|We're stuck in] {v}.""",
    "user": """
        [My user name is|I'm|My name here is|I'm known as|You know me as] {v}.
        [It's about|I'm asking about|This is about] {v}[, the member|, you know him|].""",
    "email": """
        [My mail is|You can reach me at|My address is|I'm|Write to me at] {v}.""",
    "who": """
        [It's about|I'm asking for|I'm writing for|This is for|I'm sitting here with] {v}.
        {v} [asked me to write|is the person I mean|can't write herself].""",
    "phone": """
        [My number is|You can call me on|I'm at|The line is] {v}.""",
    "order": """
        [My order is|It's about|I'm writing about|I have a question about] {v}.""",
    "item": """
        [I bought|I'm thinking about|It's about|I saw|I have my eye on] a {v}.
        [Yesterday|Last week|Years ago] I [got|found|bought] a {v}.""",
    "file": """
        [It's about|I'm working on|I have here|My file is] {v}.""",
    "place": """
        [I'm at|We're at|I'm sitting at|It's about] {v}[| now| right now].""",
    "country": """
        [I'm going to|I dream of|We want to see|I'm thinking about] {v}.""",
    "hour": """
        [I'm free|It has to be|Best would be] at {v}.""",
    "when": """
        [I'm free|I have time|It has to be|I arrive] {v}.""",
}.items()}
MENTIONS["first"] = MENTIONS["person"] = MENTIONS["who"]
MENTIONS["name"] = MENTIONS["venue"] = MENTIONS["code"] = MENTIONS["host"] = MENTIONS["ticketno"] = MENTIONS["title"] = parse_lines("""
    [It's about|I'm writing about|I have a question about|This is about|I'm looking at] {v}.
    The {label} is {v}[.|, just so you know.]""")
MENTION = parse_lines("""
    The {label} is {v}[.|, just so you know.|, by the way.]
    [For later|Before I forget|Just so you know], the {label} is {v}.
    {Label}: {v}.""")
NEVER_TOLD = (*TEXT_KINDS, "enum", "bool", "list", "firsts", "int")


def everyday_told(rng, unseen=False):
    """Some of it was mentioned turns before, and the request, or the answer to a question, completes it."""
    c, family, scene, values, text, hidden = begin_short(rng, unseen, optional=0.1)
    tool = scene.tools[0]
    tellable = [role for role in hidden if family.by_role[role].kind not in NEVER_TOLD]
    if not tellable:
        return everyday_told(rng, unseen)
    told = rng.sample(tellable, min(len(tellable), rng.choice((1, 1, 2, 3))))
    words = c.words()
    for role in told:
        param = family.by_role[role]
        trees = MENTIONS[param.kind] if param.kind in MENTIONS and role not in ("from", "to", "old", "new") else MENTION
        said = tell(c, param, values[role][0], trees)
        said = said if said.startswith(values[role][0]) else capital(said)
        if c.chance(0.15):
            said = f"{said} {fill(speak(rng, rng.choice(STORIES)), words)}"
        elif c.chance(0.15):
            opener = fill(speak(rng, OPENERS), words)
            said = f"{opener} {lower_first(said, values) if opener[-1] in ',:' else said}"
        scene.user(said, values.values())
        scene.assistant(c.say(rng.choice(NOTED)).strip())
        for _ in range(rng.choice((0, 0, 0, 1, 2))):
            small_talk(scene)
    scene.user(text, values.values())
    rest = [role for role in hidden if role not in told]
    if rest and not ask_and_reply(c, scene, family, values, rest):
        return scene.sample([])
    scene.assistant("", [tool.call(values)])
    if family.answers and c.chance(0.25):
        return report(c, scene, tool, values)
    return scene.sample()


def _named():
    pairs = [pair.split(": ") for pair in NAMED_TEXT.replace("\n", "").split("|")]
    return [(name.strip(), said.strip()) for name, said in pairs]


NAMED = _named()


def _actions():
    actions = []
    for line in ACTIONS_TEXT.strip().splitlines():
        if line[0] != "#":
            names, descs, rest = line.split("; ", 2)
            # Parameters end where the requests begin: the last "; " that no request has.
            args, _, requests = rest.rpartition("; ") if not rest.startswith("; ") else ("", "", rest[2:])
            actions.append((names.split(", "), descs.split("|"), args, requests.split("|")))
    return actions


ACTIONS = _actions()
REFERENCES = {
    "int": ("{n} {{ref}}", "{n} number {{ref}}", "{n} no. {{ref}}", "the {n} with the number {{ref}}", "number {{ref}}"),
    "code": ("{n} {{ref}}", "the {n} {{ref}}", "{{ref}}", "our {n} {{ref}}", "the {n} with the code {{ref}}"),
    "title": ('the {n} "{{ref}}"', "the {n} called {{ref}}", '"{{ref}}"', 'my {n} "{{ref}}"', "the {{ref}} {n}"),
    "name": ("the {n} {{ref}}", "our {n} {{ref}}", "{{ref}}", 'the {n} named "{{ref}}"'),
}


# What actions are done with: papers, things, machines, events, cases (that people work on) and places.
THINGS_BY_CLASS = {name: words.split("|") for name, words in {
    "paper": "report|contract|offer|invoice|plan|letter|chart|form|survey|draft|certificate|menu|poster|article|newsletter|recipe|"
             "presentation|budget|memo|brochure|manual|price list|photo|file|document|table of contents|speech|policy|list|calendar|map",
    "thing": "car|lorry|bike|sofa|boat|tent|phone|key|badge|ladder|drill|guitar|camera|suitcase|wheelbarrow|carpet|lawnmower|bench|parasol|"
             "trailer|fridge|grill|painting|desk|cupboard|costume|tool kit|kayak|pram|parcel",
    "machine": "printer|server|projector|oven|robot|fan|heater|pump|lift|coffee machine|dishwasher|generator|tablet|scanner|fountain|"
               "router|conveyor|dryer|freezer|ventilator|radio|screen",
    "event": "meeting|trip|concert|exhibition|party|lesson|exam|holiday|workshop|interview|conference|tour|course|rehearsal|wedding|"
             "inspection|match|festival|seminar|picnic|training|lecture|audit",
    "case": "order|ticket|complaint|reservation|loan|error|request|claim|application|project|task|campaign|account|refund|quote|proposal",
    "place": "room|office|garage|hall|flat|cabin|stall|warehouse|workshop|meeting room|garden|kitchen|studio|terrace|parking space|pitch",
}.items()}
CLASSES = {name: words.split() for name, words in {
    "delete": "paper case", "show": "paper case", "archive": "paper case", "restore": "paper case", "duplicate": "paper", "lock": "paper",
    "unlock": "paper", "approve": "paper case", "reject": "paper case", "assign": "case paper", "share": "paper", "rename": "paper case",
    "comment_on": "paper case", "move": "thing machine", "schedule": "event", "postpone": "event", "rate": "event thing",
    "prioritize": "case", "tag": "paper case", "order": "thing machine", "reserve": "thing place", "repair": "thing machine",
    "print": "paper", "pay": "case", "cancel": "event case", "start": "machine", "stop": "machine", "check": "machine",
    "find": "thing paper", "lend": "thing", "weigh": "thing", "sell": "thing machine", "replace": "thing machine", "merge": "case paper",
    "follow": "case", "count": "thing machine", "invite_to": "event", "clean": "place thing", "export": "paper", "translate": "paper",
}.items()}
# As functions call it and as people say it.
SAID_BY_CLASS = {name: [pair for pair in NAMED if pair[0] in words] for name, words in THINGS_BY_CLASS.items()}

# Actions that a request could mean both of.
ALIKE = [set(line.split()) for line in """delete archive cancel stop|show find check|schedule postpone clean|assign lend reserve|
order duplicate count|replace merge|unlock share start approve|repair check reject|lock archive|restore find unlock|share follow|
comment_on rate|postpone move|stop reject""".split("|")]


def plural(noun):
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def composed_family(c, action, noun, said, kind, named):
    """An action on a thing, as a family; `named` if requests have to name the thing."""
    rng = c.rng
    names, descs, args, requests = action
    joined = noun.replace(" ", "_").replace("-", "_")
    referred = any("@" in request.replace("@s", "") for request in requests)
    forms = [form for form in REFERENCES[kind] if not named or "{n}" in form]
    reference = rng.choice(forms).format(n=said)
    if referred:
        if kind == "int":
            ref = f"ref={noun} number/id/{joined}_id/number/{joined}_number/{joined}:int(2-999)"
        elif kind == "code":
            ref = f"ref=code of the {noun}/code/id/{joined}_id/{joined}/{joined}_code:code"
        else:
            ref = f"ref=name of the {noun}/name/title/{joined}/{joined}_name:{kind}"
        args = f"{ref}; {args}" if args else ref
    one = f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"
    lines = [f"@ {joined} {', '.join(f'{name}_{joined}' for name in names)}",
             "d " + "|".join(desc.replace("§s", plural(noun)).replace("a §", one).replace("§", noun) for desc in descs)]
    if args:
        lines.append("a " + args)
    few = requests if len(requests) < 5 else rng.sample(requests, 4)
    lines += ["- " + request.replace("@s", plural(said)).replace("@", reference) for request in few]
    family = Everyday("\n".join(lines))
    if referred:
        param = family.by_role["ref"]
        param.names = param.names[2:]
    return family


def composed(rng, unseen=False):
    """Actions on any things, where the other functions have the same action or the same thing."""
    c = Context(rng, unseen)
    class_ = rng.choice(list(THINGS_BY_CLASS))
    things = [rng.choice(SAID_BY_CLASS[class_]) if SAID_BY_CLASS[class_] and c.chance(0.4) else (noun, noun)
              for noun in rng.sample(THINGS_BY_CLASS[class_], 3)]
    fitting = [action for action in ACTIONS if class_ in CLASSES[action[0][0]]]
    actions = rng.sample(fitting, min(len(fitting), 4))
    actions += rng.sample([action for action in ACTIONS if action not in fitting], 4 - len(actions))
    if actions[0] not in fitting or any(sum(action[0][0] in alike for action in actions) > 1 for alike in ALIKE):
        return composed(rng, unseen)
    kind = rng.choice(("int", "int", "code", "title", "name"))
    pairs = [(0, 0), *rng.sample([(0, 1), (1, 0), (2, 0), (3, 0), (1, 1), (2, 2)], rng.choices((0, 1, 2, 3), (1, 3, 4, 3))[0])]
    named = any(thing for _, thing in pairs)
    families = [composed_family(c, actions[action], *things[thing], kind, named) for action, thing in pairs]
    if len({family.key for family in families}) < len(families) or any(things[0][1] in things[at] for at in (1, 2)):
        return composed(rng, unseen)
    scene = Scene(c, families, closed=True)
    tool, family = scene.tools[0], families[0]
    values = draw_values(c, tool, optional=0.4)
    text = plain_request(c, family, values)
    if text is None:
        return composed(rng, unseen)
    scene.user(text, values.values())
    scene.assistant("", [tool.call(values)])
    return scene.sample()


KINDS = {
    "call": (call, 9), "call_and_answer": (call_and_answer, 6), "call_twice": (call_twice, 4), "similar": (similar, 5),
    "missing": (missing, 6), "told_before": (told_before, 4), "two_calls": (two_calls, 1.5),
    "failure": (failure, 3), "unserved": (unserved, 5), "no_call": (no_call, 6),
    "everyday": (everyday, 26), "everyday_answer": (everyday_answer, 6), "everyday_missing": (everyday_missing, 9),
    "everyday_told": (everyday_told, 5), "everyday_unserved": (everyday_unserved, 9), "composed": (composed, 8),
}

if __name__ == "__main__":
    from samples import show
    show(KINDS)
