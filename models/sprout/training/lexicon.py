"""The values that the generated texts are about: people, companies, places, dates, amounts, numbers. All invented.

A value belongs either to training or to evaluation, by a hash of its text, so that a test of memory or extraction can
use names and numbers that no training text has: Lexicon(rng) draws from the nine tenths of training,
Lexicon(rng, unseen=True) from the tenth that is kept back.
"""

import datetime
import zlib

from words import ADJECTIVES, BRANDS, NOUNS, PLACES, VERBS, WORLD_NAMES

FIRST_NAMES = """Aaron Abigail Adam Adele Agnes Ahmed Aiko Alan Albert Alice Alma Amara Amelia Amir Amy Ana Andre Andrea Angela Anita
Anna Anton Aoife Arjun Arthur Asha Astrid August Aurora Ava Basil Beatrice Bela Ben Bernard Bianca Bjorn Boris Brenda Brian Bruno Camila
Carl Carla Carmen Caroline Cecil Celia Chen Chidi Chloe Clara Claude Colin Connor Cora Cyrus Daisy Dalia Damian Dana Daniel Daphne Dario
David Deborah Deepa Denis Diana Diego Dmitri Dora Doris Edgar Edith Edwin Elena Eli Elif Elias Elise Ella Emil Emily Emma Enzo Erik Esther
Eva Evan Faith Farah Fatima Felix Fiona Florence Frances Frank Freya Gabriel Gemma George Gerda Gideon Gina Grace Greta Gustav Gwen Hana
Hannah Harold Harriet Hassan Hazel Hector Helen Henry Hilda Hiro Holly Hugo Ian Ibrahim Ida Igor Imani Ines Ingrid Irene Iris Isaac Isla
Ivan Ivy Jack Jacob Jade James Jana Jasmine Jay Jean Jens Joan Joel Johanna John Jonas Joseph Joyce Juan Judith Julia Julian June Kaito
Karen Karim Karin Karl Kate Keiko Keith Kenneth Kiran Klara Kofi Lara Laura Laurent Layla Lea Leah Leila Lena Leo Leon Lewis Liam Lila
Lily Linda Lionel Lisa Livia Lorenzo Louis Lucas Lucia Ludwig Luna Lydia Mabel Magda Maggie Malik Manuel Mara Marcel Marco Margaret Maria
Marie Marina Mario Mark Marta Martin Mary Mateo Matilda Maura Max Maya Mei Mia Michael Miguel Mila Milan Miles Mina Miriam Mohamed Mona
Monica Moritz Nadia Naomi Natalie Nathan Neil Nell Nia Nicolas Nikhil Nils Nina Noah Noor Nora Norman Olaf Olga Oliver Olivia Omar Oscar
Otto Owen Pablo Pam Patricia Paul Paula Pedro Penny Peter Petra Philip Phoebe Pia Priya Quentin Rachel Rafael Rahul Ralph Ramona Raj
Rebecca Regina Rhea Richard Rita Robert Robin Rosa Rose Ruby Rufus Ruth Sakura Salma Sam Samuel Sandra Sara Sasha Sean Sebastian Selma
Sergei Shirin Silas Silvia Simon Sofia Sonia Stefan Stella Stephen Sunil Susan Sven Sylvia Tamar Tara Tariq Teresa Tess Thea Theo Thomas
Tim Tina Tobias Tom Toni Tove Ursula Uwe Vera Victor Vincent Viola Violet Vivian Walter Wanda Wendy Wilma Will Xavier Yara Yasmin Yusuf
Yuki Yvonne Zahra Zara Zoe""".split()

LAST_NAMES = """Abbott Acosta Adler Ahmad Alder Allen Almeida Andersen Archer Arnold Ashby Atkins Bailey Baker Banerjee Barlow Barnes
Bauer Becker Bell Bennett Berg Bianchi Bishop Blake Bose Boyd Brandt Brooks Brown Burke Byrne Calder Cameron Campos Carver Castro Chang
Chavez Cho Clarke Cole Collins Cooper Costa Cox Craig Cruz Dahl Dalton Das Davies Dean Delgado Dixon Doyle Drake Duarte Dubois Duncan
Eaton Edwards Ekström Ellis Eriksen Evans Farrell Faulkner Fernandez Ferrari Fischer Fletcher Flores Forsberg Foster Fox Franklin Frey
Frost Fuchs Garcia Gibson Gomez Graham Grant Gray Green Greer Griffin Gruber Gupta Haas Hale Hall Hansen Harper Hart Hayes Hein Henderson
Herrera Hill Hoffman Holm Holt Hopkins Horvat Howard Hughes Hunt Ibarra Ito Jackson Jansen Jensen Johansson Jones Joshi Kaplan Kaur
Keller Kelly Kemp Khan Kim King Klein Knight Koch Kovacs Kowalski Krause Kumar Lam Lambert Lang Larsen Lawson Lee Lehmann Lind Lindgren
Little Lloyd Lopez Lowe Lund Lynch Mackenzie Maier Malik Marsh Martins Mason Maurer May Mehta Mendes Meyer Miller Mills Molina Moore
Moreau Moreno Morris Muller Murphy Murray Nagy Nakamura Nash Navarro Nelson Newman Nguyen Nielsen Nolan Novak Nowak Nunes Obi Okafor
Oliveira Olsen Ortega Ortiz Osborne Owens Palmer Park Parker Patel Pereira Perry Petersen Petrov Pierce Pope Porter Potter Powell Pratt
Price Prior Quinn Ramos Reed Reid Reyes Rhodes Ricci Richter Riley Rivera Roberts Romero Rossi Roth Rowe Russell Ryan Sanders Santos Sato
Schmidt Schneider Schulz Scott Shah Sharma Shaw Silva Simmons Singh Sloan Sorensen Spencer Stein Stone Suzuki Svensson Swift Takeda Tanaka
Taylor Thorne Torres Tran Tucker Turner Vance Vargas Vaughn Vogel Wagner Walker Wallace Walsh Wang Ward Watson Weber Weiss Wells West
White Wilde Winter Wolf Wong Wood Wright Yamada Yates Young Zhang Ziegler Zimmer""".split()

SYLLABLES = """al an ar ba bel bo bri ca cal cor da dan del den dor el en er fa fen fi gal gan gor ha hel in ir ja jor ka kel ken la len
li lo lor ma mar mel mi mo mor na nel ni nor o or pa pel per pi ra ran rel ri ro ron sa sel sha si so sol ta tal tan tel tha ti tor tri
un va val ven vi vor wen wil ya yor za zel zi""".split()

COMPANY_ROOTS = """Acorn Alder Amber Apex Argent Ashford Atlas Aurora Bay Beacon Birch Blue Bluebird Bramble Bright Bridge Brook
Cedar Cinder Clear Clover Cobalt Compass Copper Coral Crane Crest Delta Drift Eagle East Echo Elm Ember Evergreen Falcon Fern Field Flint
Forge Foxglove Frost Gable Garnet Glen Golden Granite Green Grove Harbor Hazel Heron High Hill Horizon Indigo Iron Ivory Juniper Keystone
Kite Lake Lantern Lark Laurel Linden Lumen Lunar Maple Marble Meadow Meridian Mill Mint Mosaic North Northern Oak Ocean Olive Onyx Orchard
Osprey Otter Pacific Pebble Pine Pioneer Polar Prairie Quartz Quill Raven Red Ridge River Robin Rowan Ruby Saffron Sage Sand Silver Sky
Slate Solar South Sparrow Spruce Star Stone Summit Sun Swan Swift Tern Thistle Tide Timber Topaz Umber Union Vale Vector Velvet Violet
Vista Water West Willow Wind Winter Wren Zephyr""".split()
COMPANY_KINDS = """Logistics Foods Textiles Software Systems Energy Media Partners Holdings Labs Analytics Robotics Motors Pharma Health
Bank Capital Insurance Construction Engineering Design Studios Publishing Press Tools Garden Supply Furniture Electronics Networks Telecom
Airlines Shipping Travel Hotels Farms Dairy Bakery Brewing Coffee Paper Plastics Chemicals Steel Glass Ceramics Optics Instruments
Consulting Services Solutions Security Properties Realty Catering Cleaning Packaging Printing Records Sports Toys Outfitters""".split()
COMPANY_FORMS = ["Ltd", "Ltd.", "Inc.", "Inc", "LLC", "GmbH", "AG", "plc", "Corp.", "Co.", "& Sons", "Group", "S.A.", "BV", "AB"]

CITIES = """Aberdeen Amsterdam Ankara Antwerp Athens Austin Barcelona Basel Bergen Berlin Bilbao Bologna Boston Bremen Brighton Bristol
Brussels Budapest Cairo Calgary Cardiff Chicago Cologne Copenhagen Cork Dakar Dallas Delhi Denver Dresden Dublin Edinburgh Florence Geneva
Genoa Ghent Glasgow Graz Hamburg Hanoi Helsinki Houston Istanbul Jakarta Kyoto Lagos Leeds Leipzig Lille Lima Lisbon Liverpool London Lyon
Madrid Malmo Manchester Marseille Melbourne Miami Milan Montreal Mumbai Munich Nairobi Nantes Naples Oakland Odense Osaka Oslo Ottawa
Oxford Palermo Paris Perth Phoenix Porto Portland Prague Quebec Riga Rome Rotterdam Salzburg Santiago Seattle Seoul Seville Sheffield
Singapore Sofia Stockholm Stuttgart Sydney Tallinn Tampa Tokyo Toronto Toulouse Trieste Turin Utrecht Valencia Vancouver Venice Vienna
Vilnius Warsaw Wellington York Zagreb Zurich""".split()
STREETS = """Mill Church Station Orchard River Hill Garden Park Elm Oak Maple Cedar Bridge Market King Queen Castle Harbor Lake Forest
School Chapel Spring Meadow Sunset Willow Birch Chestnut Linden Rose Vine North South East West High Long Green Abbey Canal""".split()
STREET_KINDS = ["Street", "Road", "Lane", "Avenue", "Way", "Row", "Walk", "Close", "Drive", "Square"]
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
PRODUCTS = """cedar planter|terracotta pot|watering can|drip hose|pruning shears|hand trowel|garden fork|leaf rake|compost bin|rain barrel|
seed tray|heat mat|grow lamp|bird feeder|plant stand|trellis|garden gloves|soil meter|hose reel|cold frame|herb kit|bulb mix|tomato cage|
wheelbarrow|knee pad|desk lamp|floor lamp|coffee grinder|espresso machine|kettle|toaster|blender|frying pan|chef knife|cutting board|
dinner plate set|water bottle|lunch box|backpack|suitcase|travel pillow|rain jacket|wool sweater|running shoes|hiking boots|sandals|scarf|
sun hat|leather belt|wallet|wrist watch|phone case|phone charger|power bank|usb cable|wireless mouse|keyboard|monitor|laptop sleeve|webcam|
headphones|bluetooth speaker|smart bulb|door camera|router|tablet|e-reader|printer|ink cartridge|notebook|fountain pen|sketchbook|
board game|puzzle|plush bear|building blocks|bicycle helmet|bike lock|yoga mat|dumbbell set|tent|sleeping bag|camping stove|air mattress|
pillow|duvet|bed sheet set|bath towel|shower curtain|mirror|bookshelf|office chair|standing desk|side table|picture frame|wall clock|
candle set|vacuum cleaner|steam iron|laundry basket|tool box|cordless drill|screwdriver set|paint roller|step ladder|dog bed|cat tree|
fish tank|baby monitor|stroller|car seat|first aid kit|electric toothbrush|hair dryer|razor|face cream""".replace("\n", "").split("|")
ONSETS = "b bl br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sc sh sk sl sm sn sp st str sw t th tr tw v w wh x y z".split()
VOWELS = "a e i o u a e i o ai au ea ee ei ia ie io oa oo ou ue y".split()
CODAS = "b ck d f ff g k l ll lt m mp n nd ng nk nt p r rd rk rm rn rt s ss st sk t th tt v w x z".split()
ACCENTED = {"a": "áàâäãå", "e": "éèêë", "i": "íî", "o": "óöôø", "u": "úü", "c": "çč", "n": "ñ", "s": "šş", "z": "žż", "l": "ł", "y": "ý"}
EMAIL_HOSTS = "mailbox.example post.example inbox.example webmail.example letters.example fastpost.example".split()


def is_unseen(text):
    """Whether a value is kept back for evaluation: one in ten."""
    return zlib.crc32(text.lower().encode()) % 10 == 0


class Lexicon:
    """Draws values from `rng` (random.Random). Every method returns a str unless it says otherwise."""

    def __init__(self, rng, unseen=False):
        self.rng = rng
        self.unseen = unseen

    def _draw(self, make):
        while True:
            value = make()
            if is_unseen(value) == self.unseen:
                return value

    def choice(self, values):
        """One of `values` that is on this side of the split."""
        return self._draw(lambda: self.rng.choice(values))

    def invented_name(self):
        """A capitalized word that is no real name, so that copying cannot rest on knowing it."""
        def make():
            pick = self.rng.choice
            if self.rng.random() < 0.3:
                return "".join(pick(SYLLABLES) for _ in range(self.rng.randint(2, 3))).capitalize()
            # Letter by letter, so that every run of letters is met somewhere.
            name = "".join(pick(ONSETS) + pick(VOWELS) + (pick(CODAS) if self.rng.random() < 0.5 else "")
                           for _ in range(self.rng.choices([1, 2, 3], [2, 6, 2])[0]))
            if self.rng.random() < 0.15:
                at = self.rng.randrange(len(name))
                name = name[:at] + pick(ACCENTED.get(name[at], name[at])) + name[at + 1:]
            return name.capitalize()
        return self._draw(make)

    def first_name(self):
        roll = self.rng.random()
        return self.invented_name() if roll < 0.3 else self.choice(WORLD_NAMES) if roll < 0.42 else self.choice(FIRST_NAMES)

    def last_name(self):
        roll = self.rng.random()
        return self.invented_name() if roll < 0.3 else self.choice(WORLD_NAMES) if roll < 0.45 else self.choice(LAST_NAMES)

    def word(self):
        """A common noun, adjective or verb."""
        return self.rng.choice(self.rng.choice((NOUNS, NOUNS, ADJECTIVES, VERBS)))

    def words(self, count):
        return " ".join(self.word() for _ in range(count))

    def noun_phrase(self):
        """One to three words, such as "blue rain barrel"."""
        pick, roll = self.rng.choice, self.rng.random()
        if roll < 0.3:
            return pick(NOUNS)
        if roll < 0.6:
            return f"{pick(ADJECTIVES)} {pick(NOUNS)}"
        return f"{pick(NOUNS)} {pick(NOUNS)}" if roll < 0.85 else f"{pick(ADJECTIVES)} {pick(NOUNS)} {pick(NOUNS)}"

    def phrase(self):
        """Free text of two to ten words without a full stop, such as a note, a title or a message."""
        pick, some = self.rng.choice, self.noun_phrase
        make = pick((
            lambda: f"{pick(VERBS)} the {some()}", lambda: f"{pick(VERBS)} {some()} and {some()}", lambda: f"{some()} for {self.first_name()}",
            lambda: f"{pick(VERBS)} {self.first_name()} about the {some()}", lambda: f"the {some()} is {pick(ADJECTIVES)}",
            lambda: f"{some()}, {some()} and {some()}", lambda: f"{pick(VERBS)} the {some()} before {self.day()}", lambda: f"{some()} in the {some()}",
            lambda: f"my {some()} will not {pick(VERBS)}", lambda: f"{pick(ADJECTIVES)} {some()} near the {some()}", lambda: self.words(self.rng.randint(2, 6)),
            lambda: f"{self.name_like()} {some()}", lambda: f"please {pick(VERBS)} the {some()} of {self.first_name()}, it is {pick(ADJECTIVES)}",
            lambda: f"{some()} at {self.time()}", lambda: f"why {self.first_name()} does not {pick(VERBS)} the {some()}", lambda: f"{pick(VERBS)} {self.rng.randint(2, 40)} {some()}s"))
        return make()

    def name_like(self):
        """Something with a capital: a name that exists or does not, of one to three words."""
        pick, roll = self.rng.choice, self.rng.random()
        if roll < 0.35:
            return self.invented_name()
        if roll < 0.5:
            return self.choice(BRANDS)
        if roll < 0.65:
            return pick(NOUNS).capitalize()
        if roll < 0.8:
            return f"{pick(ADJECTIVES + NOUNS).capitalize()} {pick(NOUNS).capitalize()}"
        return f"{self.invented_name()} {pick(NOUNS).capitalize() if roll < 0.9 else self.rng.randint(1, 999)}"

    def key(self):
        """An identifier of one to three words in some spelling: "acknowledged_by", "roomSize", "Start date"."""
        parts = [self.word() for _ in range(self.rng.choices([1, 2, 3], [3, 5, 1])[0])]
        if self.rng.random() < 0.2:
            parts.append(self.rng.choice(("by", "id", "no", "at", "name", "type", "count", "date", "code")))
        style = self.rng.random()
        if style < 0.5:
            return "_".join(parts)
        if style < 0.8:
            return parts[0] + "".join(part.capitalize() for part in parts[1:])
        return " ".join(parts).capitalize() if style < 0.9 else "-".join(parts)

    def host(self):
        """Of an e-mail address."""
        if self.rng.random() < 0.4:
            return self.rng.choice(EMAIL_HOSTS)
        name = self.rng.choice((self.invented_name, self.word, lambda: self.word() + self.word()))().lower()
        return f"{name}.{self.rng.choice(('example', 'example', 'com', 'org', 'net', 'co.uk', 'de', 'fr', 'io'))}"

    def person(self):
        """First and last name."""
        return f"{self.first_name()} {self.last_name()}"

    def company(self, form=None):
        """Such as "Cedar Ridge Logistics Ltd"; `form` False leaves the legal form out, True puts it in."""
        def make():
            pick = self.rng.choice
            root = self.rng.random()
            if root < 0.08:
                return pick(BRANDS)
            if root < 0.16:
                name = f"{pick(ADJECTIVES + NOUNS).capitalize()} {pick(NOUNS).capitalize()}"
            elif root < 0.35:
                name = f"{pick(COMPANY_ROOTS)} {pick(COMPANY_ROOTS)}"
            elif root < 0.6:
                name = f"{pick(COMPANY_ROOTS)}{pick(COMPANY_ROOTS).lower()}"
            elif root < 0.8:
                name = f"{pick(LAST_NAMES)} & {pick(LAST_NAMES)}" if self.rng.random() < 0.4 else pick(LAST_NAMES)
            else:
                name = self.invented_name()
            if self.rng.random() < 0.6:
                name += f" {pick(COMPANY_KINDS)}"
            with_form = self.rng.random() < 0.5 if form is None else form
            return f"{name} {pick(COMPANY_FORMS)}" if with_form else name
        return self._draw(make)

    def city(self):
        roll = self.rng.random()
        return self.invented_name() if roll < 0.2 else self.choice(PLACES) if roll < 0.35 else self.choice(CITIES)

    def street_address(self):
        """Such as "12 Mill Lane"."""
        return self._draw(lambda: f"{self.rng.randint(1, 199)} {self.rng.choice(STREETS)} {self.rng.choice(STREET_KINDS)}")

    def email(self, person=None):
        def make():
            name = (person or f"{self.rng.choice(FIRST_NAMES)} {self.rng.choice(LAST_NAMES)}").lower()
            first, *rest = name.split()
            last = rest[-1] if rest else str(self.rng.randint(1, 99))
            local = self.rng.choice([f"{first}.{last}", f"{first[0]}{last}", f"{first}{self.rng.randint(1, 99)}", f"{last}.{first}",
                                     f"{first}_{last}{self.rng.randint(1, 9)}", f"{self.word()}{self.rng.randint(1, 99)}", self.word(),
                                     f"{first[0]}.{last}", f"{self.word()}.{self.word()}"])
            return f"{local}@{self.host()}"
        return self._draw(make) if person is None else make()

    def phone(self):
        return self._draw(lambda: self.rng.choice(["+1 555 {:03d} {:04d}", "555-{:03d}-{:04d}", "+44 20 {:03d} {:04d}", "0{:03d} {:04d}"])
                          .format(self.rng.randint(100, 999), self.rng.randint(0, 9999)))

    def order_number(self):
        """Such as "W44413", "1048823", "AL-20931" or "#58213"."""
        def make():
            kind, digits = self.rng.random(), self.rng.randint
            if kind < 0.4:
                return f"{self.rng.choice('ABCDEFGHKLMNPRSTWXYZ')}{digits(10000, 99999)}"
            if kind < 0.6:
                return f"{digits(1000, 9999999)}"
            if kind < 0.8:
                return f"{self.rng.choice(['AL', 'ORD', 'SO', 'WEB', 'PO'])}-{digits(1000, 999999)}"
            return f"#{digits(1000, 99999)}"
        return self._draw(make)

    def amount(self, most=2000):
        """An amount without a currency: "12", "249.90", "1,340.00"."""
        def make():
            value = self.rng.randint(2, most) if self.rng.random() < 0.5 else self.rng.randint(200, most * 100) / 100
            return f"{value:,}" if isinstance(value, int) else f"{value:,.2f}"
        return self._draw(make)

    def money(self, most=2000):
        """Such as "$49.90", "12 euros", "EUR 1,300" or "£8.50"."""
        amount = self.amount(most)
        return self.rng.choice([f"${amount}", f"{amount} euros", f"€{amount}", f"{amount} EUR", f"£{amount}", f"{amount} dollars"])

    def date(self):
        """Such as "12 March 2025", "March 12", "2025-03-12" or "the 12th of March"."""
        def make():
            day = datetime.date(self.rng.randint(2019, 2027), self.rng.randint(1, 12), self.rng.randint(1, 28))
            month = MONTHS[day.month - 1]
            return self.rng.choice([f"{day.day} {month} {day.year}", f"{month} {day.day}", f"{month} {day.day}, {day.year}",
                                    day.isoformat(), f"{day.day} {month}"])
        return self._draw(make)

    def day(self):
        return self.rng.choice(DAYS)

    def month(self):
        return self.rng.choice(MONTHS)

    def time(self):
        """Such as "14:30", "9 am" or "half past ten"."""
        hour, minute = self.rng.randint(7, 20), self.rng.choice([0, 15, 30, 45])
        return self.rng.choice([f"{hour}:{minute:02d}", f"{(hour - 1) % 12 + 1}{f':{minute:02d}' if minute else ''} {'am' if hour < 12 else 'pm'}"])

    def product(self):
        """One that the shop sells."""
        return self.rng.choice(PRODUCTS)


def casual(rng, text, keep=()):
    """`text` as people type it: sometimes in lower case, without its last mark, or with a typo or two. Words with digits and
    the words of `keep` (values that an answer repeats) stay as they are."""
    kept = {word.strip(".,;:?!'\"") for value in keep for word in value.split()}

    def is_free(word):
        return not any(c.isdigit() or c in "@_{}<>" for c in word) and word.strip(".,;:?!'\"") not in kept

    words = text.split(" ")
    if rng.random() < 0.2:
        words = [word.lower() if is_free(word) else word for word in words]
    for _ in range(rng.choices([0, 1, 2], [8, 2, 1])[0]):
        at = rng.randrange(len(words))
        word = words[at]
        if len(word) < 4 or not word.isalpha() or not word.islower() or not is_free(word):
            continue
        i = rng.randrange(1, len(word) - 1)
        words[at] = rng.choice([word[:i] + word[i + 1:], word[:i] + word[i] + word[i:], word[:i] + word[i + 1] + word[i] + word[i + 2:]])
    text = " ".join(words)
    return text[:-1] if rng.random() < 0.25 and text[-1:] in ".?!" else text
