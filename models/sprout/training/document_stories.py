"""Documents as people really write them: reports and contracts of many kinds, formal, plain and homemade, to be classified, summed up or
searched for their parties; and short texts with names that exist or do not, for lists of named entities and for the main entity.

A block of the documents: "@" draws local values, "!" is a sentence that stays in its place, "~" one that may be missing, "*" and "+" the
same but in free order, "E:" an ending, "S1:" and "S2:" the sentences of a summary, " // " a line break. Contracts name their parties
{A}, {B} and {C}, in the words of one of the shared introductions. Dates run from {d1} to {d3}, then {d0}, today, then {d7},
{d4}, {d5} and {d6}.
"""

import datetime
import json
import re

from document_patterns import JOINERS, SMALL_NUMBERS, Entity, Pattern, Writer, items, patterns, polish, span_of
from lexicon import CITIES, COMPANY_FORMS, COMPANY_ROOTS, FIRST_NAMES, LAST_NAMES, MONTHS, casual, is_unseen
from samples import show
from tables import table

WORLD_TEXT = table("document_stories/world_text")

REPORTS_TEXT = table("document_stories/reports_text")

CONTRACTS_TEXT = table("document_stories/contracts_text")

INTROS_TEXT = table("document_stories/intros_text")

INTROS_OF_THREE_TEXT = """
# legal
This Agreement is made on {d0} between {A}{Aof}, {B}{Bof} and {C}{Cof}.
The parties are (1) {A}{Aof}, (2) {B}{Bof} and (3) {C}{Cof}.
By this contract of {d0} {A}, {B} and {C} agree as follows.
# plain
Agreement between {A}, {B} and {C}, made on {d0}.
Contract // {A}{Aof} // {B}{Bof} // {C}{Cof}
On {d0} {A}, {B} and {C} agreed on the following.
This letter sets out what {A}, {B} and {C} have agreed.
# home
We, {A}, {B} and {C}, have agreed on this.
[Our deal,|Agreed on] {d0}: {A}, {B} and {C} [stick to the following|promise to keep to this].
Just so it is written down, between {A}, {B} and {C}:
"""

CLAUSES_TEXT = table("document_stories/clauses_text")

ENDINGS_TEXT = """
# legal
Signed in {t9} on {d0} // ______________ {A.full} // ______________ {B.full}
IN WITNESS WHEREOF the parties have signed this agreement on {d0}. // {A.full} // {B.full} // Witness: {p5}
Signatures: // {A.full} // {B.full} // Witnessed by {p5}, notary
Executed on {d0}. // For {A.full}: [signed|{p5}] // For {B.full}: signed
{t9}, {d0} // (signed) {A.full} (signed) {B.full}
# plain
Signed: {A.full}, {B.full}
{t9}, {d0} // {A.full} // {B.full}
Signatures: {A.full} / {B.full}
Agreed: {A.full}, {B.full}. Witness: {p5}
Date: {d0} // Signature of {A.full}: ________ // Signature of {B.full}: ________
# home
Signed, {A.full} and {B.full}
{A.full} // {B.full} // (and {p5} as a witness)
{t9}, {d0}. // {A.full} // {B.full}
Signed by {A.full} and {B.full} on {d0}[ in blue ink|], with {p5} looking on.
"""

ASIDES_TEXT = table("document_stories/asides_text")

HEADS_TEXT = """
# formal
To: {p8} // From: {p9} // Date: {d0} // Subject: {title}
Author: {p9} // Date: {d0}
Report by {p9}, {d0}
{title} // Prepared for {b9:Foundation/City Council/Trust} by {p9}
{title} // {d0}
REPORT // {title}
{title} – submitted by {p9} on {d0}
# informal
{title}
{title} // by {p9}
Hello all, // {title}:
{d0}, {t9} // {title}
Dear all, // here is my report.
"""

LETTERS_TEXT = """
# head
Dear {B.full},
{A.full}, {address9}, {t9} // {d0} // Dear {B.full},
To: {B.full} // From: {A.full} // {d0}
{t9}, {d0} // Hello {B.full},
{d0} // To {B.full}, {address9}, {t9} // Dear {B.full},
{A.full} // {address9} // {t9} // // {B.full} // // {d0}
# end
Yours, // {A.full} // Agreed: {B.full}
{A.full} // // I agree: {B.full}, {d0}
Best wishes, // {A.full} // Please sign here: ____________ ({B.full})
Yours sincerely, // {A.full} // // Accepted by: {B.full}
With kind regards, // {A.full} // signed: {B.full}, {d0}
Signed: {A.full} // Signed: {B.full} // Witness: {p5}
"""

ENTITIES_TEXT = table("document_stories/entities_text")

PRIMARY_TEXT = table("document_stories/primary_text")

def _names(text):
    return [name.strip() for name in text.replace("\n", " ").split(" | ")]


HORSES = _names("""Bramble | Juno | Old Tom | Caramel | Stormy Lady | Figaro | Pepper | Moonlight | Duke of Harwick | Rosie | Nutmeg |
Sultan | Bella |
Whisper | Thunder Boy | Polka | Domino | Silver Lining | Gipsy Queen | Merlin | Sir Henry | Hazelnut | Isolde | Jupiter | Lucky Penny |
Marzipan | Northern Star | Olaf | Paprika | Quickstep | Ragtime | Sunny Side | Topaz | Velvet | Windsong | Zorro""")
BOATS = _names("""Sea Urchin | Marigold | Blue Heron | Wanderer | Second Wind | Anna Louise | Nordstern | Patience | Little Gull |
Daydream | Calypso |
Morning Tide | Black Swan | Freya | Kittiwake | Lazy Days | Mistral | Nautilus | Pelican | Sandpiper | Tern | Viking | Windhover | Zephyr |
Hope and Glory | Lady Jane | Old Faithful | Petrel | Rosalind | Swallow | Gannet | Halcyon""")
BANDS = _names("""The Rusty Hinges | Velvet Pigeons | Night Bus Home | The Late Apologies | Kitchen Radio | Salt and Engines |
The Marlow Five |
Paper Tigers | Low Tide | Copper Kettle Band | The Tin Foxes | Sunday Drivers | Harbour Lights | The Broken Umbrellas | Nordlys |
Two Left Feet |
Old Mill Brass | Dust & Honey | The Quiet Riot Act | Blue Monday Club | Static Garden | The Lemon Trees | Owls in Daylight | Big Dipper |
The Postmen | Grandma's Attic | Fernweh | Los Martes | Red Lorry Trio | Saltwater Choir | Backyard Orchestra |
The Understudies""")
JOURNALS = _names("""Annals of Ecology | The Field Naturalist | Journal of Applied Acoustics | Nature Letters | Materials Today |
Northern Review of Medicine |
Sleep and Health | Bulletin of Limnology | Structural Notes | European Reading Research""")
PAPERS = _names("""Evening Post | Harbour Gazette | Morning Echo | The Valley Courier | Daily Observer | Weekend Mirror |
The Northern Star | County Herald |
Town Crier | Westshore Tribune | The Lantern | Abendblatt | The Mercury | Riverside News""")
TITLES = _names("""The Salt Road | A House Without Doors | Winter Bees | The Clockmaker's Daughter | Letters to a Lighthouse | Low Water |
Ten Ways to Cross a River |
The Last Ferry | Blackberry Summer | What the Mason Knew | Glass Mountains | Half a Map | The Orchard Keeper | Silence in Nine Rooms |
Paper Boats |
A Short History of Rain | The Left-Handed Bride | Under the Pear Tree | Night Train South | The Weight of Apples | My Father's Garden |
Snow Line |
The Tailor of the Square | Three Oranges | A Ladder to the Moon | Far from the Sea | The Owl House | Green Ink | The Baker's Second Life |
Woman with a Lamp | Harvest at Dusk | Boats in Fog | The Red Umbrella | The Watchmaker | Sleeping Dogs | Two Sisters on a Bridge |
Ash Wednesday Blues |
The Invisible Uncle | An Evening with Crows | Copper and Bone | Kingfisher Days | A Room in Winter | The Sailor's Alphabet |
Dust on the Piano""")
NAMED_THINGS = {"horse": HORSES, "boat": BOATS, "band": BANDS, "journal": JOURNALS, "paper": PAPERS}
THING_KINDS = {"band": "organization", "journal": "organization", "paper": "organization"}
TOWN_STARTS = """Ash Alder Birch Black Brad Bram Brook Burn Castle Clay Cold Crow Dun East Elm Fair Fern Glen Gran Green Hal Har Hart Hay
Hazel Hol Kil
King Lang Linden Long Mar Mel Mill Moss New Nor North Oak Old Otter Red Ring Rother Sand Shel South Stan Stone Stour Sutter Swan Thorn Up
Wal Water
Wen West Wey Whit Wood Wool Yar""".split()
TOWN_ENDS = """ford ton bury field wick worth mouth ham ley stead brook bridge dale port minster combe haven wood hurst low bourne pool
ridge moor well
cliff vale gate mere""".split()
GENERAL_KINDS = """Logistics Foods Textiles Software Systems Energy Media Partners Holdings Engineering Design Furniture Electronics
Networks Shipping
Travel Farms Brewing Plastics Chemicals Steel Glass Instruments Packaging Printing Sports Toys Motors Tools Optics Ceramics Paper""".split()
BODY_KINDS = """Museum|Hospital|Library|Theatre|University|Institute|Foundation|Primary School|City Council|Sports Club|
Housing Association|Choir|
Grammar School|College|Zoo|Arts Centre""".replace("\n", "").split("|")
EVENT_KINDS = """Garden Fair|Jazz Festival|Marathon|Book Fair|Film Festival|Food Festival|Winter Market|Science Week|Flower Show|Regatta|
Chess Open|
Light Festival|Craft Market|Carnival|Poetry Slam|Charity Run|Design Week|Harvest Fair|Lantern Parade|Beer Festival|Open Air|Trade Fair|
Robotics Cup|
Street Art Days|Choir Contest|Pumpkin Weekend|Kite Festival|Steam Rally|Folk Nights|Summit|Hackathon|Half Marathon|
Bake-off""".replace("\n", "").split("|")
LAND_KINDS = "Valley|Bay|Forest|Island|River|Lake|Hill|Beach|Marsh|Park|Peak|Moor|Gorge|Cove".split("|")
SAINTS = ["St. Anne's", "St. Mary's", "St. John's", "Holy Cross", "St. Martin's", "All Saints", "St. Clare's", "Queen's", "St. Olaf's",
"Victoria"]
SAINTLY = ("School", "Primary School", "Grammar School", "Hospital", "General Hospital", "Kindergarten", "Church Hall", "College",
"Hospice")
MODEL_ENDS = """Pro|Mini|Max|Air|One|Plus|Go|Duo|300|500|X2|S4|E10|Home|Compact|Light|2000|Classic|K7|GT|Junior|XL|Eco|Nova|Turbo|
V3""".replace("\n", "").split("|")
MODEL_STARTS = """Aero Aqua Brew Clear Cozy Dura Easy Eco Flex Fresh Glide Handy Hydro Jet Kwik Lumi Mono Nano Nimbus Omni Opti Perfo
Pico Quiet Rapid
Robo Sonic Swift Terra Turbo Ultra Vita Volt Whirl Zen Zip""".split()
MODEL_MIDS = """mix pad clip mate bot lux trim bake fold wave press flow grip heat lite mow pot roast scan steam tek vac watch
wheel zone""".split()
# Places of the world that take an article.
ARTICLED = """University of|Museum of|Sorbonne|Louvre|British Museum|Prado|Rijksmuseum|Uffizi|Hermitage|Guggenheim|Metropolitan|
Vatican Museums|National
Gallery|Smithsonian|Musée d'Orsay|Van Gogh Museum|Pergamon|Victoria and Albert|Natural History|Deutsches Museum|Albertina|Whitney|
World Health|United
Nations|Red Cross|European|World Trade|OECD|International Monetary|African Union|Bank of England|World Bank|Federal Reserve|
Rolling Stones|Berlin
Philharmonic|Vienna Philharmonic|London Symphony|Bolshoi|Royal|Chicago Symphony|Chicago Bulls|Boston Celtics|Los Angeles Lakers|
New York Yankees|Boston
Red Sox|Concertgebouw|Boston Symphony|Czech Phil|Oslo Phil|Bolshoi|Vienna State|Teatro|Semperoper|Green Bay|Toronto Maple|Golden State|
All Blacks|Financial Times""".replace("\n", " ").split("|")
ARTICLED = tuple(ARTICLED)
WORLD = {}
for _line in WORLD_TEXT.strip().split("\n"):
    _name, _kind, _rest = _line.split(": ", 2)
    WORLD[_name] = (_kind, _rest.split(" | "))
# What may stand for a name of the world, in one of four texts.
INVENTED = {"city": "t", "sci": "p", "author": "p", "painter": "p", "artist": "p", "comp": "p", "explorer": "p", "sailor": "p", "star": "p",
            "architect": "p", "corp": "c", "bank": "c:Bank/Savings Bank/Capital", "uni": "b:University/College",
            "museum": "b:Museum/Gallery", "paper": "v:paper", "team": "b:FC/United/Rovers", "label": "c:Press/Records/Books",
            "band": "b:Orchestra/Opera/Ballet",
            "book": "v", "film": "v",
            "art": "v", "river": "l:River", "peak": "l:Peak", "water": "l:Lake", "island": "l:Island", "fest": "e", "gadget": "g",
            "software": "g", "car": "g", "airline": "c:Airlines/Air/Airways",
            "pop": "v:band", "orch": "b:Orchestra/Philharmonic", "house": "b:Opera", "probe": "g"}
MONEY_STEPS = ((60, 1), (300, 5), (1500, 10), (9000, 50), (90000, 100))
ORDINALS = "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
ALIKE = set("the of and & school hospital club first last river lake island".split())

ENDINGS_OF_THREE = patterns("""
Signed: {A.full}, {B.full}, {C.full}
{t9}, {d0} // {A.full} // {B.full} // {C.full}
Signatures: {A.full} / {B.full} / {C.full}
Signed by all three on {d0}: {A.full}, {B.full}, {C.full}. Witness: {p5}
""")


class Author(Writer):
    """A writer with everyday names, a calendar and parties that may be called by their roles."""

    def __init__(self, rng, unseen=False, last_year=None):
        super().__init__(rng, unseen)
        self.sign = rng.choice(["${}", "€{}", "£{}", "{} euros", "EUR {}", "{} dollars", "£{}", "€{}", "{} pounds", "{} €"])
        self.roles, self.calls = {}, "full"
        if last_year is not None:
            self._make_calendar(last_year)

    def _make_calendar(self, last_year):
        rng, values = self.rng, self.values
        style = rng.choice([0, 0, 1, 1, 2, 3, 4, 5, 6, 7])
        today = datetime.date(rng.randint(2018, 2027), rng.randint(1, 12), rng.randint(1, 28))
        if last_year:
            today = today.replace(month=rng.randint(1, 2))
            first = datetime.date(today.year - 1, 2, 1) + datetime.timedelta(rng.randint(0, 90))
            days = [first, first + datetime.timedelta(rng.randint(20, 90)), first + datetime.timedelta(rng.randint(100, 200))]
        else:
            days = [today - datetime.timedelta(gap) for gap in (rng.randint(40, 80), rng.randint(20, 38), rng.randint(6, 18))]
        days.append(today)
        for low, high in ((4, 40), (10, 60), (60, 160)):
            days.append(days[-1] + datetime.timedelta(rng.randint(low, high)))
        days.append(today + (days[4] - today) // 2)
        for name, day in zip("12304567", days):
            values[f"d{name}"] = _written(day, style)
            values[f"mon{name}"] = MONTHS[day.month - 1]
        year = today.year
        values["y"], values["y0"], values["y2"] = str(year), str(year - 1), str(year + rng.randint(1, 4))
        quarter = rng.randint(1, 4)
        values["q"] = rng.choice([f"Q{quarter} {year}", f"the {('first', 'second', 'third', 'fourth')[quarter - 1]} quarter of {year}",
                                  f"the {rng.choice(['first', 'second'])} half of {year}", f"{rng.choice(MONTHS)} {year}"])

    # Values

    def kept(self, make):
        for _ in range(60):
            value = make()
            if is_unseen(value) == self.unseen:
                return value
        return value

    def pick(self, values):
        draw, count = self.rng.random, len(values)
        return self.kept(lambda: values[int(draw() * count)])

    def town(self):
        rng, draw = self.rng, self.rng.random()
        if draw < 0.3:
            return self.pick(WORLD["city"][1] if rng.random() < 0.6 else CITIES)
        if draw < 0.8:
            return self.kept(lambda: rng.choice(TOWN_STARTS) + rng.choice(TOWN_ENDS))
        return self.lexicon.invented_name()

    def first_name(self):
        if self.rng.random() < 0.6:
            return self.pick(FIRST_NAMES)
        name = self.lexicon.first_name()
        return name[:1].upper() + name[1:]

    def make_named(self, letter, kinds):
        """An entity of the kind of `letter`; `kinds` are the words that may say what it is."""
        rng, lexicon = self.rng, self.lexicon
        if letter == "p":
            first = self.first_name()
            last = self.pick(LAST_NAMES) if rng.random() < 0.55 else lexicon.last_name()
            return Entity(f"{first} {last}", last, "person")
        if letter == "f":
            first = self.first_name()
            return Entity(first, first, "person")
        if letter == "t":
            town = self.town()
            return Entity(town, town, "location")
        if letter == "u":
            return self.make_named("country", ())
        if letter == "n":
            name = lexicon.name_like()
            return Entity(name, name, "name")
        if letter == "c":
            return self._company(kinds)
        if letter == "b":
            kind = rng.choice(kinds or BODY_KINDS)
            stem = self.town() if rng.random() < 0.7 else lexicon.last_name()
            if kind in SAINTLY and rng.random() < 0.25:
                full = f"{self.pick(SAINTS)} {kind}"
            elif kind == "FC" or kind == "University" and rng.random() < 0.4:
                full = f"FC {stem}" if kind == "FC" else f"University of {stem}"
            else:
                full = f"{stem} {kind}"
            return Entity(full, full, "organization")
        if letter == "l":
            kind = rng.choice(kinds or LAND_KINDS)
            stem = self.kept(lambda: rng.choice(TOWN_STARTS) + rng.choice(TOWN_ENDS)) if rng.random() < 0.5 else lexicon.invented_name()
            first = {"Lake": "Lake", "Cape": "Cape", "Peak": "Mount", "Mountain": "Mount"}.get(kind)
            full = f"{first} {stem}" if first else f"{stem} {kind}"
            return Entity(full, full, "location")
        if letter == "g":
            draw = rng.random()
            if draw < 0.4:
                full = self.kept(lambda: rng.choice(MODEL_STARTS) + rng.choice(MODEL_MIDS))
            else:
                full = lexicon.invented_name() if draw < 0.75 else self.pick(COMPANY_ROOTS)
            if draw > 0.3:
                model = rng.choice(MODEL_ENDS) if rng.random() < 0.8 else f"{rng.choice('ABCEGKRSTX')}{rng.randint(2, 990)}"
                full = f"{full} {model}"
            return Entity(full, full, "product")
        if letter == "e":
            stem = self.town() if rng.random() < 0.75 else self.pick(COMPANY_ROOTS)
            full = f"{stem} {rng.choice(kinds or EVENT_KINDS)}"
            return Entity(f"{full} {rng.randint(2019, 2027)}" if rng.random() < 0.1 else full, full, "event")
        if letter == "v":
            pool = kinds[0] if kinds else ""
            if pool and rng.random() < 0.7:
                full = self.pick(NAMED_THINGS[pool])
            elif pool or rng.random() < 0.15:
                full = lexicon.invented_name()
            else:
                full = self.pick(TITLES)
                if rng.random() < 0.25:
                    full = f"The {self.pick(LAST_NAMES)} {rng.choice(['Letters', 'Papers', 'Affair', 'Sisters'])}"
            return Entity(full, full, THING_KINDS.get(pool, "work"))
        kind, names = WORLD[letter]
        stand_in = INVENTED.get(letter)
        if stand_in and rng.random() < 0.3:
            other, _, span = stand_in.partition(":")
            return self.make_named(other, tuple(span.split("/")) if span else ())
        full = self.pick(names)
        return Entity(full, full.split()[-1] if kind == "person" and full.count(" ") == 1 else full, kind)

    def _company(self, kinds):
        rng, draw = self.rng, self.rng.random()
        kind = rng.choice(kinds or GENERAL_KINDS)
        if draw < 0.12:
            stem = self.kept(lambda: f"{rng.choice(LAST_NAMES)} & {rng.choice(LAST_NAMES)}")
        elif draw < 0.25:
            stem = f"{self.lexicon.last_name()} & {rng.choice(['Sons', 'Daughters', 'Partners', 'Co.'])}"
        elif draw < 0.55:
            stem = self.kept(lambda: rng.choice(COMPANY_ROOTS) + rng.choice(COMPANY_ROOTS).lower())
        elif draw < 0.7:
            stem = self.pick(LAST_NAMES)
        elif draw < 0.85:
            stem = self.lexicon.invented_name()
        else:
            stem = self.town()
        if not (draw < 0.25 and rng.random() < 0.6):
            stem = f"{stem} {kind}"
        if draw >= 0.12 and draw < 0.25 or rng.random() < 0.5:
            return Entity(stem, stem, "organization")
        return Entity(f"{stem} {rng.choice(COMPANY_FORMS[:8] if rng.random() < 0.8 else COMPANY_FORMS)}", stem, "organization")

    def entity(self, name, span=None):
        kinds = tuple(span.split("/")) if span else ()
        for _ in range(25):
            entity = self.make_named(name, kinds)
            words = [word for word in entity.full.lower().split() if word not in ALIKE and word not in JOINERS and
                     word.capitalize() not in GENERAL_KINDS]
            if kinds:
                words = words[:1]
            if not any(word in self.words for word in words):
                break
        self.words.update(words)
        return entity

    def plain(self, name, span):
        rng = self.rng
        if name == "L":
            return rng.choice("ABCDEFGHKLMNPRSTUVWX")
        if name == "w":
            return self.lexicon.word()
        if name == "ord":
            return rng.choice(ORDINALS)
        if name == "no":
            return str(rng.randint(*span_of(span, "100-999")))
        if name == "k" and not span:
            return SMALL_NUMBERS[rng.randint(2, 9)]
        if name == "pct":
            low, high = span_of(span, "2-48")
            return f"{rng.randint(low, high)}{'%' if self.sign[0] in '$€' else ' percent'}"
        return super().plain(name, span)

    def money(self, span):
        low, high = span_of(span, "20-900")
        rng = self.rng

        def make():
            value, draw = rng.randint(low, high), rng.random()
            if draw < 0.65:
                step = next((step for most, step in MONEY_STEPS if high <= most), 1000)
                value = min(high, max(low, round(value / step) * step))
            elif draw < 0.78 and high <= 5000:
                return f"{value:,}.{rng.choice(['50', '90', '00', '20'])}"
            return f"{value:,}" if value >= 1000 else str(value)
        return self.sign.format(self.kept(make))

    def entity_of(self, name, span):
        is_entity = name in WORLD or name == "name" or len(name) == 1 and name in "pfctublegv"
        return self.entity("n" if name == "name" else name, span) if is_entity else None

    # Texts

    def _put_name(self, out, text):
        before = out[-1] if out else ""
        if text.startswith(ARTICLED) and not before.endswith(("the ", "The ", "(")):
            text = ("The " if not before or before.endswith((". ", "// ")) else "the ") + text
        out.append(text)

    def _put_value(self, out, name, form, value, telling):
        out.append(value[:1].upper() + value[1:] if form == "cap" else value)
        if telling and any(c.isdigit() for c in value) and name != "address" and len(value) < 40:
            self.facts.append(value)

    def _mention(self, entity, form, seen, telling):
        first = entity not in seen
        seen[entity] = seen.get(entity, 0) + 1
        if telling:
            self.facts.append(entity.full)
        elif first:
            self.entities.append(entity)
        if form == "s":
            return self._mention(entity, None, seen, telling) + "'s"
        if form == "last":
            # Only this part of the name stands in the text.
            entity.full = entity.short
        if first or form == "full":
            return entity.full
        if form == "short":
            return entity.short
        if telling:
            return entity.full
        if entity in self.roles:
            if self.calls == "role":
                return self.roles[entity]
            return {"full": entity.full, "short": entity.short, "first": entity.full.split()[0]}[
                "short" if self.calls == "first" and entity.kind != "person" else self.calls]
        return entity.short if entity.kind == "person" and self.rng.random() < 0.25 else entity.full

    def write(self, pattern):
        out = []
        self._render(pattern.parts, out, self.mentions, False)
        text = "".join(out)
        # Names such as "eBay" stay as they are.
        return text if any(text.startswith(entity.full) for entity in self.entities) else text[:1].upper() + text[1:]

    def recount(self, sentences):
        """Sentences of an answer: what they name is added to `facts`."""
        out, seen = [], {}
        for pattern in sentences:
            one = []
            self._render(pattern.parts, one, seen, True)
            text = "".join(one)
            out.append(text[:1].upper() + text[1:])
        return polish(" ".join(out))


DATE_STYLES = ("{day} {month} {year}", "{month} {day}, {year}", "{day} {month}", "{month} {day}", "{year}-{number:02d}-{day:02d}",
               "the {day}{suffix} of {month}", "{day}.{number}.{year}", "{day}{suffix} {month} {year}")


def _written(day, style):
    month = MONTHS[day.month - 1]
    suffix = "th" if day.day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return DATE_STYLES[style].format(day=day.day, month=month, year=day.year, suffix=suffix, number=day.month)


class Story:
    """One kind of document: `styles`, `titles`, `parties`, local values, body, openings, endings and the sentences of its summary."""

    def __init__(self, block):
        head, *lines = block.strip().split("\n")
        styles, self.name = head.split(" | ")[:2]
        self.styles = styles.split()
        self.last_year = "{y0}" in block
        self.titles = [Pattern(title.strip()) for title in head.split(" | ")[1].split(";")]
        self.parties, self.locals, self.body, self.openings, self.endings = [], {}, [], [], []
        self.tellings = {"S1": [], "S2": []}
        for line in lines:
            mark, _, rest = line.partition(" ")
            if mark in ("A:", "B:", "C:"):
                kinds, _, roles = rest.partition(" = ")
                self.parties.append((mark[0], PARTY_KIND.findall(kinds), roles.split("; ") if roles else []))
            elif mark.startswith("@"):
                self.locals[mark[1:]] = items(rest.removeprefix("= "))
            elif mark == "T:":
                self.titles = [Pattern(title.strip()) for title in rest.split(" // ")]
            elif mark == "I:":
                self.openings.append(Pattern(rest))
            elif mark == "E:":
                self.endings.append(Pattern(rest))
            elif mark in ("S1:", "S2:"):
                self.tellings[mark[:2]].append(Pattern(rest))
            elif mark in ("!", "~", "*", "+"):
                self.body.append((mark, Pattern(rest)))
            else:
                raise ValueError(f"what is this line: {line}")


def _stories(text):
    return [Story(block) for block in text.strip().removeprefix("## ").split("\n## ")]


def _pools(text):
    """Name of a pool -> its patterns, or -> those that name the roles, and the others."""
    pools, name = {}, ""
    for line in text.strip().split("\n"):
        if line.startswith("# "):
            name = line[2:]
            pools[name] = []
        else:
            pools[name].append(Pattern(line))
    return pools


PARTY_KIND = re.compile(r"\b([pcbev])(?::(.*?))?(?= [pcbev](?:[: ]|$)|$)")
REPORTS, CONTRACTS = _stories(REPORTS_TEXT), _stories(CONTRACTS_TEXT)
INTROS, INTROS_OF_THREE, CLAUSES, ENDINGS = map(_pools, (INTROS_TEXT, INTROS_OF_THREE_TEXT, CLAUSES_TEXT, ENDINGS_TEXT))
ASIDES, HEADS, LETTERS = map(_pools, (ASIDES_TEXT, HEADS_TEXT, LETTERS_TEXT))
FRAMES = list(_pools(ENTITIES_TEXT).values())
# Who a party is.
PERSON_FROM = [Pattern(text) for text in ("", "", " of {address}", ", {address}, {t}", ", living in {t}", " of {t}", ", born {d8}",
                                          " (ID no. {no:10000-99999})", "")]
COMPANY_FROM = [Pattern(text) for text in ("", "", " of {address}", ", {address}, {t}", ", represented by {p}",
                                           ", a company registered in {t}", " of {t}", ", represented by its director, {p}", "")]
BODY_FROM = [Pattern(text) for text in ("", "", " of {address}", ", represented by {p}", "")]
MARKERS = ("{}. ", "{}. ", "§ {} ", "({}) ", "{}) ", "Art. {}: ", "– ", "- ", "* ")


class Document:
    """A report or a contract: `text`, `label`, `parties` and `summary`, with its `facts`."""

    def __init__(self, rng, unseen, label):
        self.rng, self.label = rng, label
        self.story = story = rng.choice(REPORTS if label == "report" else CONTRACTS)
        self.writer = writer = Author(rng, unseen, label == "report" and story.last_year)
        for name, choices in story.locals.items():
            writer.values[name] = rng.choice(choices)
        writer.values["d8"] = f"{rng.randint(1, 28)} {rng.choice(MONTHS)} {rng.randint(1945, 2002)}"
        self.style = rng.choice(story.styles)
        self.is_long = rng.random() < 0.2
        self.keep = 1.0 if self.is_long else rng.uniform(0.35, 1.1)
        self.parties = []
        text = self._report() if label == "report" else self._contract()
        for before, after in ((" // // ", "\n\n"), (" // ", "\n"), (". the ", ". The "), ("\nthe ", "\nThe ")):
            text = text.replace(before, after)
        self.text = polish(text).strip()
        tellings = story.tellings
        self.summary = writer.recount([rng.choice(tellings["S1"]), rng.choice(tellings["S2"])])
        facts = [fact for fact in dict.fromkeys(writer.facts) if fact in self.text and fact in self.summary]
        self.facts = ([fact for fact in facts if len(fact) > 1] if len(facts) > 4 else facts)[:5]

    def _extras(self):
        """How many sentences of the common pool go in."""
        if self.style in ("informal", "home"):
            return self.rng.randint(3, 6) if self.is_long else self.rng.choices([0, 1, 2], [4, 3, 2])[0]
        return self.rng.randint(5, 13) if self.is_long else self.rng.choices([0, 1, 2, 3, 5], [4, 4, 3, 2, 1])[0]

    def _body(self):
        """The sentences: the main ones in their order, or those of a contract at times in any, with the others somewhere between."""
        rng, chosen, run, extras = self.rng, [], [], []
        for mark, pattern in [*self.story.body, ("", None)]:
            if mark not in ("*", "+"):
                if self.label == "contract" and rng.random() < 0.35:
                    rng.shuffle(run)
                for extra in rng.sample(extras, len(extras)):
                    run.insert(rng.randint(min(1, len(run)), len(run)), extra)
                chosen += run
                run, extras = [], []
            if mark in ("!", "*") or mark and rng.random() < self.keep:
                (extras if mark == "+" else run if mark == "*" else chosen).append(pattern)
        return chosen

    def _paragraphs(self, sentences):
        rng, text = self.rng, ""
        gap, often = rng.choice(["\n", "\n\n"]), rng.choice([0.0, 0.15, 0.3, 1.0 if rng.random() < 0.2 else 0.2])
        for sentence in sentences:
            text += (gap if rng.random() < often else " ") + sentence if text else sentence
        return text

    def _report(self):
        rng, writer, story = self.rng, self.writer, self.story
        writer.values["title"] = rng.choice(story.titles)
        head = ""
        if rng.random() < 0.75:
            head = writer.write(rng.choice(HEADS[self.style])) + rng.choice(["\n", "\n\n"])
        body = self._body()
        for aside in rng.sample(ASIDES[self.style], self._extras()):
            body.insert(rng.randint(2, len(body)), aside)
        text = head + self._paragraphs([writer.write(pattern) for pattern in body])
        if story.endings and rng.random() < 0.6:
            text += rng.choice(["\n", "\n\n"]) + writer.write(rng.choice(story.endings))
        return text

    def _contract(self):
        rng, writer, story, values = self.rng, self.writer, self.story, self.writer.values
        entities = []
        role = rng.randrange(len(story.parties[0][2] or [0]))
        lower = rng.random() < 0.4
        for name, kinds, roles in story.parties:
            letter, span = rng.choice(kinds)
            entity = values[name] = writer.entity(letter, span or None)
            entities.append(entity)
            values[f"{name}of"] = rng.choice(PERSON_FROM if letter == "p" else COMPANY_FROM if letter == "c" else BODY_FROM)
            title = roles[role % len(roles)] if roles else ""
            values[f"r{name.lower()}"] = title
            writer.roles[entity] = f"the {title.lower() if lower else title}"
        three = len(entities) == 3
        head, intro = "", None
        if rng.random() < 0.7:
            title = writer.write(rng.choice(story.titles))
            head = (title.upper() if rng.random() < 0.2 else title) + rng.choice(["\n", "\n\n"])
        if self.style == "letter":
            body = [writer.write(pattern) for pattern in self._body()]
            text = head if rng.random() < 0.4 else ""
            text += writer.write(rng.choice(LETTERS["head"])) + rng.choice(["\n", "\n\n"]) + self._paragraphs(body)
            text += rng.choice(["\n", "\n\n"]) + writer.write(rng.choice(LETTERS["end"]))
            return self._signed(text)
        draw = rng.random()
        if three:
            intro = rng.choice(INTROS_OF_THREE[self.style])
        else:
            with_roles = self.style == "legal" or self.style == "plain" and rng.random() < 0.45
            intro = rng.choice(INTROS[f"{self.style} {'R' if with_roles else 'N'}"])
            if with_roles and draw < 0.75 and values["ra"] != values["rb"]:
                writer.calls = "role"
        if writer.calls != "role":
            writer.calls = rng.choice(["full", "full", "short"] if self.style != "home" else ["full", "first", "first", "short"])
        opening = rng.choice(story.openings) if story.openings and rng.random() < 0.55 else None
        if draw > 0.75 and (opening or draw > 0.92):
            # Who the parties are shows only in what they do, or in the signatures.
            intro, writer.calls = None, "full" if writer.calls == "role" else writer.calls
        text = head
        if intro:
            text += writer.write(intro)
            text += " " if not head and text.endswith(".") and rng.random() < 0.4 else rng.choice(["\n", "\n\n"])
        body = ([opening] if opening else []) + self._body()
        for clause in rng.sample(CLAUSES[self.style], self._extras()):
            body.insert(rng.randint(1, len(body)), clause)
        sentences = [writer.write(pattern) for pattern in body]
        draw = rng.random()
        if draw < {"legal": 0.55, "plain": 0.3, "home": 0.15}[self.style]:
            marker = rng.choice(MARKERS)
            text = text if text.endswith("\n") or not text else text.rstrip() + "\n"
            text += "\n".join(marker.format(number) + sentence for number, sentence in enumerate(sentences, 1))
        else:
            text += self._paragraphs(sentences)
        if rng.random() < 0.6 or any(entity not in writer.mentions for entity in entities):
            text += rng.choice(["\n", "\n\n"]) + writer.write(rng.choice(ENDINGS_OF_THREE if three else ENDINGS[self.style]))
        return self._signed(text)

    def _signed(self, text):
        """The text of a contract that is complete: its parties are known."""
        writer = self.writer
        self.parties = [entity.full for entity in writer.entities if entity in writer.roles]
        return text


SYSTEMS = """You are a helpful assistant.|You are a document assistant.|You sort and summarize documents.|Answer exactly what is asked.|
You are Sprout, a helpful assistant.|You work in the records office of a town.|You read documents for busy people.|
Copy names and figures exactly as they are written.""".replace("\n", "").split("|")
CLASSIFY = "Classify this document as either 'report' or 'contract'.{gap}Output only the label."
CLASSIFY_OTHER = """
Is that a report or a contract? Just the label.
Report or contract? One word, please.
Which is it, 'contract' or 'report'? Output only the label.
What kind of document do I have here: contract or report?
Sort this: 'report' or 'contract'. Label only.
Should this go into the folder with the reports or the one with the contracts? Answer report or contract.
""".strip().split("\n")
SUMMARIZE = "Now summarize this document in 2-3 sentences."
SUMMARIZE_OTHER = """
Summarize this document in 2-3 sentences.
Sum this up in two or three sentences, please.
Short summary, two sentences or so.
What does it say, in short?
Can you give me the gist of it in 2-3 sentences?
Please write a brief summary with the main facts.
I need the essentials in two sentences.
""".strip().split("\n")
PARTIES = "Extract all party names. Output as a comma-separated list."
PARTIES_OTHER = """
Who are the parties? Names only, separated by commas.
List the parties to this contract as a comma-separated list.
Between whom was this agreed? Give the names with commas between them.
Name the contracting parties, comma-separated, nothing else.
Extract the names of all parties, separated by commas.
""".strip().split("\n")
ENTITIES = "Extract all named entities as a comma-separated list."
ENTITIES_OTHER = """
List all named entities, separated by commas.
Which names (people, organizations, places, products, events) occur here? Comma-separated list.
Extract the named entities from the text. Output a comma-separated list.
Give me every proper name in this text, in order, separated by commas.
""".strip().split("\n")
PRIMARY = "Extract the primary named entity from this text:"
PRIMARY_OTHER = """
Extract the main named entity from this text as JSON:
Identify the primary named entity (name, entity_type, confidence):
What is the primary entity of this text? Answer as JSON with name, entity_type and confidence:
""".strip().split("\n")


LAYOUTS = ["Document:\n{text}\n\n{ask}", "{text}\n\n{ask}", "{ask}\n\n{text}", "{ask}\n\nDocument:\n{text}"]
SYSTEM_LEADS = ["Document:\n", "The user has questions about this document:\n\n", "You are a document assistant. Document:\n", ""]


def _ask(rng, exact, other):
    if rng.random() < 0.75:
        return exact
    ask = rng.choice(other)
    return casual(rng, ask) if rng.random() < 0.3 else ask


def _system(rng):
    return [{"role": "system", "content": rng.choice(SYSTEMS)}] if rng.random() < 0.2 else []


def _opening(rng, text, ask):
    """The first messages: the document and a question about it."""
    if rng.random() < 0.1:
        lead = rng.choice(SYSTEM_LEADS)
        return [{"role": "system", "content": lead + text}, {"role": "user", "content": ask}]
    layout = rng.choices(LAYOUTS, [7, 1, 1, 1])[0]
    return [*_system(rng), {"role": "user", "content": layout.replace("{ask}", ask).replace("{text}", text)}]


def _follow(rng, document, task):
    """(question, answer, check) about a document."""
    if task == "parties":
        return _ask(rng, PARTIES, PARTIES_OTHER), ", ".join(document.parties), {"list": document.parties}
    return _ask(rng, SUMMARIZE, SUMMARIZE_OTHER), document.summary, {"facts": document.facts}


def routed(rng, unseen=False):
    """Report or contract? Then a summary, the parties or both, in the same conversation."""
    document = Document(rng, unseen, rng.choice(["report", "contract"]))
    ask = CLASSIFY.replace("{gap}", rng.choice(["\n", "\n", " "])) if rng.random() < 0.8 else rng.choice(CLASSIFY_OTHER)
    messages = [*_system(rng), {"role": "user", "content": f"Document:\n{document.text}\n\n{ask}"}]
    if rng.random() < 0.15:
        messages = _opening(rng, document.text, ask)
    messages.append({"role": "assistant", "content": document.label})
    check = {"label": document.label}
    tasks = ["summary"] if document.label == "report" else rng.choice([["parties"], ["parties"], ["summary"], ["parties", "summary"]])
    for task in [] if rng.random() < 0.12 else tasks:
        ask, answer, check = _follow(rng, document, task)
        messages += [{"role": "user", "content": ask}, {"role": "assistant", "content": answer}]
    return {"messages": messages, "check": check}


def summary(rng, unseen=False):
    document = Document(rng, unseen, "report" if rng.random() < 0.6 else "contract")
    ask, answer, check = _follow(rng, document, "summary")
    if rng.random() < 0.7:
        ask = ask.removeprefix("Now ").replace("summarize", "Summarize", ask.startswith("Now "))
    return {"messages": [*_opening(rng, document.text, ask), {"role": "assistant", "content": answer}], "check": check}


def parties(rng, unseen=False):
    document = Document(rng, unseen, "contract")
    ask, answer, check = _follow(rng, document, "parties")
    return {"messages": [*_opening(rng, document.text, ask), {"role": "assistant", "content": answer}], "check": check}


def entities(rng, unseen=False):
    """All names of a short text, in order of appearance."""
    writer = Author(rng, unseen)
    lines = rng.sample(rng.choices(FRAMES, [len(lines) for lines in FRAMES])[0], rng.choices([1, 2, 3], [70, 24, 6])[0])
    text = rng.choice([" ", " ", "\n"]).join(writer.write(pattern) for pattern in lines)
    text = polish(text.replace(" // ", "\n"))
    names = list(dict.fromkeys(writer.names()))
    ask = _ask(rng, ENTITIES, ENTITIES_OTHER)
    ask = rng.choices([f"{text}\n\n{ask}", f"{ask}\n\n{text}", f"Text: {text}\n\n{ask}"], [8, 1, 1])[0]
    return {"messages": [*_system(rng), {"role": "user", "content": ask}, {"role": "assistant", "content": ", ".join(names)}],
            "check": {"list": names}}


def _primaries(text):
    """Kind -> (names of it, patterns)."""
    kinds = {}
    for block in text.strip().removeprefix("## ").split("\n## "):
        head, *lines = block.split("\n")
        kind, subjects = head.split(" | ")
        kinds.setdefault(kind, []).extend((subjects.split(), Pattern(line)) for line in lines)
    return kinds


PRIMARIES = _primaries(PRIMARY_TEXT)
CALM = """It rained all day.|That was in the paper.|More on this tomorrow.|Nobody had expected it.|It took a while.|
I thought you should know.|Opinions differ.|We shall see.|The weather was fine.|Please let me know what you think.|
It is not the first time.|That is all for now.|Details will follow.|So much for that.|
Call me if you have questions.|Prices are going up everywhere.""".replace("\n", "").split("|")


def primary(rng, unseen=False):
    """The one entity that a short text is about, as JSON."""
    writer = Author(rng, unseen)
    kind = rng.choices(list(PRIMARIES), [28, 25, 20, 15, 14])[0]
    subjects, pattern = rng.choice(PRIMARIES[kind])
    subject = rng.choice(subjects)
    if subject == "n1":
        name = writer.lexicon.invented_name()
        entity = Entity(name, name, kind)
    else:
        entity = writer.entity(subject)
    writer.values["s"] = entity
    text = polish(writer.write(pattern).replace(" // ", "\n"))
    mentions = writer.mentions[entity]
    if rng.random() < 0.2:
        text = f"{text} {rng.choice(CALM)}" if rng.random() < 0.7 else f"{rng.choice(CALM)} {text}"
    others = len(writer.entities) - 1
    value = (98, 95, 93, 91)[min(others, 3)] + (mentions > 1) * (2 if others else 1)
    if writer.entities[0] is not entity:
        value -= 6
    answer = {"name": entity.full, "entity_type": kind, "confidence": value / 100}
    ask = _ask(rng, PRIMARY, PRIMARY_OTHER) + rng.choices(["", " ", "\n", "\n\n"], [7, 2, 1, 1])[0] + text
    return {"messages": [*_system(rng), {"role": "user", "content": ask},
                         {"role": "assistant", "content": json.dumps(answer, ensure_ascii=False)}], "check": {"json": answer}}


KINDS = {
    "routed": (routed, 8.0),
    "summary": (summary, 4.0),
    "parties": (parties, 3.0),
    "entities": (entities, 6.0),
    "primary": (primary, 6.0),
}

if __name__ == "__main__":
    show(KINDS)
