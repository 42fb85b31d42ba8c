"""Answers from what the prompt says: policies, documents, tables, given texts and given labels.

Every value is invented for the sample, so that it must be read from the prompt. The topics of shops and services are
written down once, as noun, statements, entries of a list, questions and answers (see TOPICS), and then laid out as system
prompts, help pages, FAQs and passages; about a quarter of the questions has no answer there. Product sheets, notices,
manuals and people are documents with a subject (see RECORDS). Tables are looked up by row and by column. The rest is small
work on a given text: repeat it, pick from a list, rewrite, and choose one of the given labels.
"""

from lexicon import DAYS, PRODUCTS, Lexicon, casual
from samples import show
from tables import table

# One block for a topic. "=" gives its nouns and, after ";", its values as name:kind. "s" are statements, "k" entries of a list,
# "q" questions, "c" clauses for "Can you tell me ...", "a" answers. With "+" and "-" a statement, entry or answer belongs to
# a yes or a no, one of which is drawn. "l<" asks with a number {n} where the first value is a maximum, "l>" where it is a
# minimum; "y" and "n" answer that. "|" separates wordings.
TOPICS = table("knowledge/topics")

# One block for a kind of document. "&" gives kind, name of the subject (see _subject) and titles; below, "=" starts a fact as in
# TOPICS, with the subject as {e}. Every statement can stand alone, "It", "She" and the like are put in by the layout.
RECORDS = table("knowledge/records")

# Label, other names, definition; then texts.
LABELS = table("knowledge/labels")

# What is rated, then what is said of it, for each mood.
MOODS = {
    "positive": """I love it.|Works like a charm.|Best purchase this year.|Arrived early and well packed.|Exactly what I hoped for.
It looks even better than in the picture.|The staff was so helpful.|I would buy it again at once.|Great value for the money.
My {kin} is delighted with it.|Five stars from me.|So easy to use.|What a lovely surprise!|Really well made.|I could not be happier.
Everything went smoothly.|A joy to use every day.|Friendly people, quick answers.|Highly recommended.|It saved my weekend.
The quality is excellent.|Wonderful, thank you!|I am impressed.|It makes my mornings so much nicer.|No complaints at all, superb.""",
    "negative": """It broke after two days.|What a waste of money.|I am so disappointed.|Never again.|It arrived late and damaged.
The worst service I have had.|Nobody answers my mails.|It feels cheap and looks worse.|I want my money back.|Useless.
The instructions make no sense.|My {kin} hates it.|One star is too much.|It stopped working within a week.|It smells awful.
Rude staff and long waiting times.|I regret buying this.|Way too expensive for such bad quality.|It leaks everywhere.|Terrible.
The colour is ugly and it scratches easily.|I had to call four times and nothing happened.|Do not buy this.|It is a mess.
It keeps falling apart.""",
    "neutral": """It arrived on {day}.|It is {colour}.|The box contains one piece and a manual.|I bought it for my {kin}.
I ordered it last {day}.|It is made of {material}.|I have not used it yet.|It is about the size of a shoe box.|There are two versions of it.
It comes with a cable.|The parcel was left at the door.|I use it once a week.|It replaces my old one.|The shop is in {city}.
It weighs about two kilos.|It is for the kitchen.|It has three buttons.|The order was sent in two parcels.|It is okay, nothing special.
It does what it says, no more and no less.|Average.|Neither good nor bad.|It is as described.""",
}
ASPECTS = """handle|lid|colour|size|design|quality|packaging|delivery|price|material|manual|battery|sound|service|support|taste|
smell|fit|finish|food|room|
staff|website|app|cable|surface"""
PRAISE = """great|excellent|lovely|perfect|wonderful|superb|fantastic|better than expected|really good|top|a delight|amazing|
spot on|brilliant|
first class|very pleasant"""
BLAME = """awful|terrible|poor|a disaster|really bad|disappointing|a joke|worse than expected|below average|horrible|annoying|
a let-down|not acceptable|
dreadful|very weak|the worst part"""
MOOD_TOPICS = """The {product}:|About the {product}.|I got the {product} last week.|We bought a {product}.
My review of the {product}:|{product}:
So, the {product}.|Got the {product} from you.|Second order from this shop.|I tried the new {product}.|Our stay in {city}.
My visit on {day}."""

LANGUAGES = {
    "English": """Where is the station?|I would like a cup of tea, please.|The weather is nice today.|We are going home now.
Thank you for your help.
My parcel has not arrived yet.|What time is it?|The children are playing in the garden.|I need a new lamp for my desk.
See you tomorrow morning.
Could you open the window?|The shop closes at six.|She has bought a red bicycle.|How much is this chair?|Good evening, everyone.
I forgot my password again.|They live near the river.|This soup is too hot.""",
    "German": """Wo ist der Bahnhof?|Ich hätte gern eine Tasse Tee.|Das Wetter ist heute schön.|Wir gehen jetzt nach Hause.
Vielen Dank für die Hilfe.
Mein Paket ist noch nicht da.|Wie spät ist es?|Die Kinder spielen im Garten.|Ich brauche eine neue Lampe.|Bis morgen früh.
Können Sie das Fenster öffnen?|Der Laden schließt um sechs.|Sie hat ein rotes Fahrrad gekauft.|Was kostet dieser Stuhl?
Guten Abend zusammen.
Ich habe mein Passwort vergessen.|Sie wohnen am Fluss.|Die Suppe ist zu heiß.""",
    "French": """Où est la gare ?|Je voudrais une tasse de thé.|Il fait beau aujourd'hui.|Nous rentrons à la maison.
Merci pour votre aide.
Mon colis n'est pas encore arrivé.|Quelle heure est-il ?|Les enfants jouent dans le jardin.|J'ai besoin d'une nouvelle lampe.
À demain matin.
Pouvez-vous ouvrir la fenêtre ?|Le magasin ferme à six heures.|Elle a acheté un vélo rouge.|Combien coûte cette chaise ?
Bonsoir à tous.
J'ai oublié mon mot de passe.|Ils habitent près de la rivière.|La soupe est trop chaude.""",
    "Spanish": """¿Dónde está la estación?|Quisiera una taza de té, por favor.|Hoy hace buen tiempo.|Ahora vamos a casa.
Gracias por su ayuda.
Mi paquete todavía no ha llegado.|¿Qué hora es?|Los niños juegan en el jardín.|Necesito una lámpara nueva.|Hasta mañana.
¿Puede abrir la ventana?|La tienda cierra a las seis.|Ella ha comprado una bicicleta roja.|¿Cuánto cuesta esta silla?
Buenas noches a todos.
He olvidado mi contraseña.|Viven cerca del río.|La sopa está demasiado caliente.""",
    "Italian": """Dov'è la stazione?|Vorrei una tazza di tè, per favore.|Oggi il tempo è bello.|Adesso andiamo a casa.
Grazie per l'aiuto.
Il mio pacco non è ancora arrivato.|Che ore sono?|I bambini giocano in giardino.|Ho bisogno di una lampada nuova.|A domani mattina.
Può aprire la finestra?|Il negozio chiude alle sei.|Lei ha comprato una bicicletta rossa.|Quanto costa questa sedia?|Buonasera a tutti.
Ho dimenticato la password.|Abitano vicino al fiume.|La zuppa è troppo calda.""",
}

SPAM = {
    "spam": """You have won {money}! Click now to claim.|Congratulations, you are our lucky winner!
Earn {money} a day from home, no work needed.
Your account will be closed, confirm your card number here.|Cheap watches, 90% off, only today!!!|Get rich fast with this secret trick.
Hot offer: free phone for the first 100 clicks.|Dear friend, I have {money} to share with you.|Lose 10 kilos in a week with our pills.
Act now!!! This offer ends in one hour.|Your parcel is held, pay {money} at this link.|No credit check, loans for everyone.
Casino bonus of {money} waiting for you.|Click here to see who viewed your profile.|Send this message to ten friends and get a gift card.
Double your coins in 24 hours, guaranteed.|URGENT: you have an unclaimed prize.|Buy 5000 followers for {money}.""",
    "not spam": """Are we still meeting on {day}?|Please find the minutes of the meeting attached.|Your order {order} has been sent.
Can you call me back after lunch?|The {product} you asked about is in stock again.|Mum says hello and asks if you come on {day}.
I have moved the appointment to {time}.|Thanks for your help yesterday.|Could you review my draft by {day}?|Here is the recipe you wanted.
The heating in room 4 is broken.|{name} will be on holiday next week.|Your appointment at the dentist is on {day} at {time}.
Please remember to bring the keys.|How was your trip to {city}?|The invoice for order {order} is attached.|Let me know when you are home.
We liked the {product}, thank you, {name}.""",
}

URGENCY = {
    "high": """The basement is under water right now!|Nobody in the company can work, all systems are down.
I need an answer within the hour.
There is smoke coming out of the {product}!|Someone is using my card at this moment.|We are locked out and the baby is inside.
Please act immediately, customers cannot pay.|The wedding is tomorrow and nothing has arrived.|This is an emergency.
It sparks when I plug it in.
The server is down and we lose orders every minute.|I am at the airport and my booking is gone, help!|Stop the payment now, it is fraud.
The alarm will not stop and people are leaving the building.""",
    "medium": """Could you look at it this week?|My order is two days late.|One of our printers does not work, the others do.
Please reply by {day}.
The login sometimes fails, a second try helps.|I got the wrong colour and would like to swap it.
The invoice has a wrong address, I need a new one soon.
The app is slow since the update.|I am waiting for my refund since last week.|A wheel of the {product} is loose.
Please fix the heating in the next days.
I need the documents before the end of the week.|The {product} stopped working, when can I send it in?""",
    "low": """No hurry, just curious.|Whenever you find the time.|A small idea for the next version.
There is a typo on your page.|Just wanted to say thanks.
Do you plan to sell it in green some day?|It can wait until next month.|I was only wondering how it works.|Take your time.
The picture of the {product} is a bit dark.|Some day I would like to visit your shop.|Feel free to answer when things are calm.
A nice extra would be a longer cable.|This is not important, but the logo looks a bit blurry.""",
}

KIN = "mother father sister brother daughter son wife husband aunt uncle neighbour friend grandmother grandfather colleague boss".split()
COLOURS = "red blue green white black grey yellow orange brown beige silver purple pink turquoise cream".split()
MATERIALS = ("steel|oak|clay|recycled plastic|cotton|linen|bamboo|glass|copper|wool|cork|beech|aluminium|paper|straw|concrete|pine|leather|"
             "hemp|ceramic|zinc|felt").split("|")
COUNTRIES = ("France Germany Spain Italy Austria Belgium Denmark Sweden Norway Poland Portugal Ireland Canada Japan Finland Greece "
             "Hungary Iceland Switzerland Slovenia Croatia Estonia Latvia Malta").split()
TONGUES = "English German French Spanish Italian Dutch Polish Swedish Danish Turkish Greek Czech Portuguese Finnish Arabic Hindi".split()
PAYS = ("credit card|bank transfer|invoice|direct debit|gift card|debit card|cash on delivery|mobile wallet|cheque|voucher").split("|")
PLACES = ("main gate|information desk|fountain|old oak|library|car park|south entrance|ticket office|garden|terrace|reception|kiosk|bridge|"
          "clock tower|cafe|courtyard|playground|boathouse|market hall|greenhouse").split("|")
JOBS = ("accountant|driver|gardener|sales manager|head of support|designer|buyer|warehouse lead|software developer|trainer|florist|editor|"
        "carpenter|press officer|shift leader|photographer|electrician|baker|nurse|engineer").split("|")
BUTTONS = "power button|side button|reset key|menu button|left key|blue button|plus key|round button|play button|back key".split("|")
FAULTS = ("the water tank is empty|the filter is blocked|the battery is low|the lid is open|there is no network|the motor is too hot|"
          "the sensor is dirty|the memory is full|the door is not closed|the fuse is broken|the paper is stuck|the bag is full").split("|")
LIGHTS = "full sun|half shade|shade|bright light without sun|morning sun|a sunny window|deep shade|evening sun".split("|")
ANIMALS = "cat|dog|rabbit|parrot|tortoise|hamster|pony|goat|ferret|canary|guinea pig|donkey|duck".split("|")
HARD = "clay|oak|zinc|ceramic|glass|copper|bamboo|concrete|recycled plastic|steel|cedar|terracotta|stone|fibreglass".split("|")
WRAPS = "paper|cardboard|straw|recycled plastic|corn starch|cotton bags|wood wool|hemp|jute|wooden boxes".split("|")
GOODS = [product for product in PRODUCTS if not product.endswith("s")]     # what "a" and "is" go with
SPOTS = "garden|terrace|courtyard|car park|inner yard|smoking room|beer garden|pavilion|back yard|roof garden".split("|")
CLOTHS = "cotton|linen|wool|felt|hemp|bamboo|microfibre|silk".split("|")
DEVICES = ("coffee grinder|espresso machine|kettle|toaster|blender|grow lamp|heat mat|soil meter|bluetooth speaker|door camera|router|"
           "tablet|e-reader|printer|vacuum cleaner|steam iron|cordless drill|baby monitor|electric toothbrush|hair dryer|razor").split("|")
FOODS = "carrots|fish|chicken|apples|hay|seeds|rice|cheese|lettuce|oats|berries|corn|pumpkin|bananas".split("|")
UNITS = "dollar|euro|pound|ten dollars|ten euros|ten pounds|five dollars|five euros".split("|")
EVENTS = ("plant fair|summer party|book market|pottery workshop|open day|winter concert|seed swap|charity run|repair cafe|street festival|"
          "photo exhibition|cooking class|board game night|harvest feast|film evening|flea market|wine tasting|spring clean").split("|")
TRIPS = "island tour|mountain hike|city break|lake cruise|bike tour|wine trip|night train|desert safari|castle walk|ski week".split("|")
PLANT_KINDS = ("rose|tulip|fern|sage|mint|lily|lavender|tomato|pepper|bean|pea|aster|dahlia|clematis|maple|fig|strawberry|geranium|iris|"
               "primrose|basil|thyme|lupin|daisy").split("|")
WORDS = """apple lamp river stone cloud table pencil garden window butter candle forest mirror pocket ribbon saddle tunnel velvet wagon
yellow zebra bottle carpet dragon engine feather guitar hammer island jacket kettle ladder monkey needle orange pillow quilt
rabbit silver turtle umbrella violin walnut bread chair drum eagle flute grape honey ink jam kite lemon mango nest olive pear
queen rope shoe tree vase wheel yarn zipper""".split()

# What the assistant of a policy must do in a certain case: statement, the user's turn, the answer.
CASES = table("knowledge/cases")

# A short question that follows another: the topic before, the topic it asks about, wordings.
FOLLOW_UPS = table("knowledge/follow_ups").strip().split("\n")

CONFLICTS = [group.split("|") for group in table("knowledge/conflicts").strip().split("\n")]

COMPANY_HEADS = """You are the support assistant of {company}.|You answer customers of {company}.
You work for {company} and help its customers.
You are a friendly assistant of {company}. Use only the rules below.|{company}: rules for the chat assistant.
You are the help desk of {company}. Here is what you know.|Act as the customer service of {company}.
You are {name}, the assistant of {company}.
This is the handbook for the support of {company}.|Customer service of {company}. Please follow these rules.
You help people who write to {company}. Answer from the facts below.|System prompt of {company}|Assistant for {company}. Keep answers short.
You are a helpful assistant.|You are an assistant for customers. Answer briefly and correctly.
Answer the questions of customers with this information.
You are the chatbot of {company} in {city}.|{company} sells things for home and garden. You are its assistant.
You are the voice of {company} on the web. Be kind and brief.|Welcome to {company}! You are our new support agent."""
LIST_HEADS = """Policies:|Rules:|Facts:|Our rules|What you know:|Information:|House rules:|Please note:|Knowledge:|Shop policy|Guidelines:|
## Policy|### Facts|# Rules|Details:|The most important points:|Here are our terms:||""".replace("\n", "").split("|")
TAILS = """If you do not know something, say so.|Never make anything up.|If the answer is not here, say that you do not have it.
Do not invent facts.|Only use the facts above.|Be polite.|Keep it short.|Answer in English.|Be friendly.|Stay calm.|Use plain words."""
OPENERS = """Hi,|Hello,|Hey,|Good morning,|Good evening,|Hi there,|Hello there!|Quick question:|One question:|Just a question:|
Sorry to bother you,|
Before I order:|A short one:|Excuse me,|I have a question.|Maybe you can help me.|Dear team,|Hello {company} team,|I need some information.|
I am thinking about ordering a {product}.|I bought a {product} for my {kin}.|My {kin} told me about you.|I am new here.|
It is about my {product}.|I ordered a {product} last {day}.|I live in {city}.|My name is {name}.|I have order {order}.|
I was in your shop on {day}.|I looked on your page but could not find it.|We are moving to {city} soon.|I am asking for my {kin}.|
My {kin} wants a {product}.|I have been a customer for {many} years.|I have three kids and little time.|
There are {many} items in my basket.|
I need to know this before {day}.|My {kin} and I disagree about this.|I talked to {name} on the phone.|
I am planning a party for {many} people.|
This is about the {product} that I saw in {city}.|I am writing again because nobody answered.|Okay, so I am a bit lost.|
""".replace("\n", "").split("|")
CLOSERS = """Thanks!|Thank you.|Thanks in advance.|Please let me know.|Cheers, {name}|Best, {name}|Many thanks, {name}|
Thank you for your help!|
I'd be glad about a quick answer.|Thx|Please be brief.|I could not find it on your page.|
Kind regards, {name}""".replace("\n", "").split("|")
CLAUSE_FRAMES = """Can you tell me {x}?|Could you tell me {x}?|Do you know {x}?|I would like to know {x}.|I'd like to know {x}.|
I was wondering {x}.|
Please tell me {x}.|I want to know {x}.|Could you please say {x}?|I need to know {x}.|Would you tell me {x}?|I am not sure {x}.|
Can you explain {x}?|May I ask {x}?|Any idea {x}?|My {kin} asks {x}.|Can somebody tell me {x}?|I forgot {x}.""".replace("\n", "").split("|")
NOUN_FRAMES = """What about {x}?|Tell me about {x}.|I have a question about {x}.|What can you tell me about {x}?|
What do your rules say about {x}?|
Please give me information about {x}.|What do I need to know about {x}?|How is it with {x}?""".replace("\n", "").split("|")
FOLLOW_FRAMES = """And {x}?|What about {x}?|Okay, and {x}?|And what about {x}?|Thanks. And {x}?|Good to know. What about {x}?|
Alright. And {x}?|
Then what about {x}?|Fine, and {x}?|Got it. And {x}?""".replace("\n", "").split("|")
LINKS = """Thanks.|Okay.|I see.|Great.|Thank you.|Good.|Alright.|One more thing:|Another question:|Perfect.|Ah, okay.|And one more:|Fine.|
Cool.|Next question:|Also,|Got it.|That helps.||||""".replace("\n", "").split("|")

UNKNOWN = """I don't have information about that.|Sorry, I don't know that.|I'm sorry, I don't have that information.
Sorry, I have no information about that.|I'm afraid I don't know that."""
UNKNOWN_DOC = """The documents do not say that.|The text does not say that.|That is not mentioned in the text.
Sorry, the text does not say that.|The documents do not mention that."""
NOT_FOUND = ["don't have", "don't know", "can't find", "nothing about", "no information", "not in my", "does not say", "do not say",
             "not in the", "do not mention", "could not find", "does not mention", "does not include", "Not found",
             "not mentioned", "not listed"]


def _lines(text):
    """The pieces of a list that is split by lines and bars."""
    return [part for line in text.strip().split("\n") for part in line.split("|")]


COMPANY_HEADS, TAILS, UNKNOWN, UNKNOWN_DOC = map(_lines, (COMPANY_HEADS, TAILS, UNKNOWN, UNKNOWN_DOC))
MOODS = {mood: _lines(text) for mood, text in MOODS.items()}
MOOD_TOPICS = _lines(MOOD_TOPICS)
ASPECTS, PRAISE, BLAME = ([part.strip() for part in text.replace("\n", "").split("|")] for text in (ASPECTS, PRAISE, BLAME))
LANGUAGES, SPAM, URGENCY = ({name: _lines(text) for name, text in table.items()} for table in (LANGUAGES, SPAM, URGENCY))


class Topic:
    """A parsed block of TOPICS, CASES or RECORDS."""

    def __init__(self, head):
        nouns, _, slots = head.partition("; ")
        self.nouns = nouns.split("|")
        self.slots = [tuple(slot.split(":")) for slot in slots.split(", ")] if slots else []
        self.parts = {}
        self.conflicts = {self.nouns[0]}
        for group in CONFLICTS:
            if self.nouns[0] in group:
                self.conflicts.update(group)

    def add(self, tag, text):
        self.parts.setdefault(tag, []).extend(text.split("|"))

    def finish(self):
        self.is_boolean = "s+" in self.parts
        self.limit = next((tag for tag in ("l<", "l>") if tag in self.parts), None)
        for tag in ("y", "n"):
            self.parts[tag] = [text.replace("{n0}", "{n}") for text in self.parts.get(tag, ())]
        if self.limit:
            self.parts[self.limit] = [text.replace("{n}", "{asked}") for text in self.parts[self.limit]]
        return self


def _parse(text):
    topics = []
    for line in text.strip().split("\n"):
        tag, _, rest = line.partition(" ")
        if tag == "=":
            topics.append(Topic(rest))
        else:
            topics[-1].add(tag, rest)
    return [topic.finish() for topic in topics]


def _parse_records(text):
    records = []
    for block in text.strip()[2:].split("\n& "):
        head, _, body = block.partition("\n")
        kind, subject, titles = head.split("; ")
        records.append((kind, subject, titles.split("|"), _parse(body)))
    return records


def _parse_labels(text):
    labels = []
    for block in text.strip()[2:].split("\n# "):
        head, _, body = block.partition("\n")
        names, _, definition = head.partition("; ")
        labels.append((names.split("|"), definition, _lines(body)))
    return labels


TOPICS, CASES, RECORDS, LABELS = _parse(TOPICS), _parse(CASES), _parse_records(RECORDS), _parse_labels(LABELS)
LIMITED = [topic for topic in TOPICS if topic.limit]


def _parse_follow_ups(lines):
    named = {topic.nouns[0]: topic for topic in TOPICS}
    found = []
    for line in lines:
        pair, _, texts = line.partition(": ")
        before, after = pair.split(" > ")
        found.append((named[before], named[after], texts.split("|")))
    return found


FOLLOW_UPS = _parse_follow_ups(FOLLOW_UPS)

INT_RANGES = {"days": (5, 60), "few": (2, 14), "small": (2, 9), "weeks": (2, 12), "hours": (6, 72), "years": (2, 10), "months": (2, 24),
              "kilos": (3, 50), "cm": (10, 220), "count": (10, 500), "letters": (6, 30), "minutes": (5, 60), "pieces": (5, 100),
              "version": (5, 18), "teens": (6, 21), "age": (55, 75), "percent": (2, 50), "minus": (-25, -3), "pin": (1000, 9999),
              "year": (1890, 2024), "recent": (1990, 2024)}
CURRENCIES = ["${}", "${}", "€{}", "£{}", "{} euros", "{} dollars", "{} EUR"]


class World:
    """The values of one sample: a lexicon, one currency, and the loose words of the users' turns."""

    def __init__(self, rng, unseen):
        self.rng = rng
        self.lex = Lexicon(rng, unseen)
        self.currency = rng.choice(CURRENCIES)
        self.long_day = rng.random() < 0.5
        lex = self.lex
        self.loose = {"company": lex.company(form=False), "name": lex.first_name(), "product": rng.choice(GOODS), "kin": rng.choice(KIN),
                      "day": lex.day(), "city": lex.city(), "order": lex.order_number(), "many": rng.randint(2, 40),
                      "money": self.money(300), "colour": rng.choice(COLOURS), "material": rng.choice(MATERIALS), "time": lex.time(),
                      "country": rng.choice(COUNTRIES)}

    def pick(self, values):
        return self.rng.choice(values)

    def chance(self, share):
        return self.rng.random() < share

    def money(self, most):
        return self.currency.format(self.lex.amount(most))

    def fill(self, text):
        return text.format_map(self.loose)

    def user(self, text, keep=()):
        return casual(self.rng, text, keep)

    def value(self, kind):
        if kind in INT_RANGES:
            low, high = INT_RANGES[kind]
            if kind == "days" and self.chance(0.4):
                return self.pick([7, 10, 14, 21, 30, 45, 60])
            return self.rng.randint(low, high)
        if kind == "thresh":
            return self.rng.randint(3, 20) * 5
        return _MAKERS[kind](self)


def _clock(low, high):
    def make(w):
        hour, minute = w.rng.randint(low, high), w.pick(["00", "00", "15", "30", "45"])
        if w.long_day:
            return f"{hour}:{minute}"
        part = "am" if hour < 12 else "pm"
        return f"{(hour - 1) % 12 + 1}{'' if minute == '00' else ':' + minute} {part}"
    return make


def _range(w):
    low = w.rng.randint(1, 8)
    return w.pick(["{} to {}", "{} to {}", "{}-{}"]).format(low, low + w.rng.randint(1, 5))


def _several(values, low, high):
    def make(w):
        *first, last = w.rng.sample(values, w.rng.randint(low, high))
        return ", ".join(first) + f" and {last}"
    return make


def _code(w):
    return w.lex.choice(WORDS).upper() + str(w.rng.randint(2, 99))


_MAKERS = {
    "price": lambda w: w.money(w.pick([10, 20, 40, 90])), "cost": lambda w: w.money(w.pick([30, 100,
                                                                                            900])), "country": lambda w: w.pick(COUNTRIES),
                                                                                            "early": _clock(6, 11),
    "late": _clock(13, 22), "carrier": lambda w: w.lex.company(form=False), "link": lambda w: f"{w.lex.invented_name().lower()}.example/"
    + w.pick(["track", "help", "orders", "returns", "parcel", "my", "go"]), "address": lambda w: w.lex.street_address(), "range": _range,
    "day": lambda w: w.lex.day(), "phone": lambda w: w.lex.phone(), "email": lambda w: w.lex.email(), "person": lambda w: w.lex.person(),
    "city": lambda w: w.lex.city(), "languages": _several(TONGUES, 2, 4), "pays": _several(PAYS, 2, 4), "unit": lambda w: w.pick(UNITS),
    "code": _code, "month": lambda w: w.lex.month(), "place": lambda w: w.pick(PLACES), "material": lambda w: w.pick(MATERIALS),
    "company": lambda w: w.lex.company(), "colour": lambda w: w.pick(COLOURS), "light": lambda w: w.pick(LIGHTS),
    "job": lambda w: w.pick(JOBS), "date": lambda w: w.lex.date(), "button": lambda w: w.pick(BUTTONS),
    "code2": lambda w: f"{w.pick('EFHLPT')}{w.rng.randint(1, 99)}", "fault": lambda w: w.pick(FAULTS), "product": lambda w: w.pick(GOODS),
    "hotel": lambda w: f"Hotel {w.lex.invented_name()}", "animal": lambda w: w.pick(ANIMALS), "food": lambda w: w.pick(FOODS),
    "name": lambda w: w.lex.first_name(), "spot": lambda w: w.pick(SPOTS), "hard": lambda w: w.pick(HARD), "wrap": lambda w: w.pick(WRAPS),
    "cloth": lambda w: w.pick(CLOTHS),
    "closing": lambda w: w.pick(["You're welcome!", "With pleasure!", "Any time!", "Happy to help!", "Glad to help!", "My pleasure!"]),
    "hello": lambda w: w.fill(w.pick(["Welcome to {company}!", "Hello from {company}!", "Good day, how can I help?", "Hi, {name} here!",
                                      "Greetings from {city}!", "Hello and welcome!"])),
    "bye": lambda w: w.fill(w.pick(["See you soon at {company}!", "Goodbye and take care!", "Until next time!", "Have a sunny day!",
                                    "Bye, and say hello to {city}!"])),
}


def _subject(w, kind):
    """The name of what a document is about, and what stands for it later in the text."""
    lex = w.lex
    if kind in ("model", "device"):
        thing = w.pick(GOODS) if kind == "model" else w.pick(DEVICES)
        name = w.pick(["the {1} {0}", "the {0} {1}"]).format(lex.invented_name(), thing)
    elif kind == "plant":
        name = f"the {w.pick(PLANT_KINDS)} {lex.invented_name()}"
    elif kind == "person":
        name = lex.person()
        return name, name.split()[0]
    elif kind == "event":
        name = f"the {w.pick(EVENTS)} of {lex.company(form=False)}" if w.chance(0.4) else f"the {lex.invented_name()} {w.pick(EVENTS)}"
    elif kind == "trip":
        name = f"the {w.pick(TRIPS)} {lex.invented_name()}"
    elif kind == "company":
        name = lex.company()
    elif kind == "pet":
        name = lex.first_name()
        return name, name
    elif kind == "project":
        name = f"the {lex.invented_name()} project" if w.chance(0.5) else f"project {lex.choice(WORDS).capitalize()}"
    else:
        name = f"the {lex.last_name()} room" if w.chance(0.5) else f"room {w.rng.randint(1, 999)}"
    return name, "it"


def _upper(text):
    """With a capital at the start, but not in an address."""
    word = text.split(" ", 1)[0]
    return text if "@" in word or "/" in word else text[:1].upper() + text[1:]


class Fact:
    """A topic with its values."""

    def __init__(self, w, topic, subject=None):
        self.w = w
        self.topic = topic
        self.values = {name: w.value(kind) for name, kind in topic.slots}
        self.first = next(iter(self.values.values()), None)
        self.shown = {name: self._show(kind, self.values[name]) for name, kind in topic.slots}
        self.sign = w.pick("+-") if topic.is_boolean else ""
        self.subject = subject
        self.slots = {**w.loose, **self.shown}
        if subject:
            self.slots["e"] = subject[0]
        entries = topic.parts.get("k" + self.sign)
        self.entry = w.pick(entries).format_map(self.slots) if entries else None

    def _show(self, kind, value):
        return self.w.currency.format(value) if kind == "thresh" else str(value)

    def statement(self, again=False):
        text = self.w.pick(self.topic.parts["s" + self.sign])
        if again and self.subject and text.startswith("{e} "):
            text = self.subject[1] + text[3:]
        return _upper(text.format_map(self.slots))

    def question(self, follow=False, limits=0.5):
        """A question with an answer: (question, answer, what the answer contains)."""
        w, parts = self.w, self.topic.parts
        if self.topic.limit and w.chance(limits):
            return self.limit_question()
        roll = w.rng.random()
        if follow and roll < 0.4:
            text = w.pick(FOLLOW_FRAMES).format(x=self.topic.nouns[0])
        elif "c" in parts and roll > 0.7:
            text = w.pick(CLAUSE_FRAMES).format(x=w.pick(parts["c"]), kin=w.loose["kin"])
        elif "c" in parts and roll > 0.62:
            text = w.pick(NOUN_FRAMES).format(x=w.pick(self.topic.nouns))
        else:
            text = w.pick(parts["q"]).format_map(self.slots)
        return _upper(text), *self.answer()

    def answer(self):
        text = _upper(self.w.pick(self.topic.parts["a" + self.sign]).format_map(self.slots))
        contains = [value for value in self.shown.values() if value in text]
        if self.sign:
            contains = ["Yes" if self.sign == "+" else "No"]
        return text, contains or [text.rstrip(".!")]

    def limit_question(self):
        w, topic, limit = self.w, self.topic, self.first
        kind = topic.slots[0][1]
        step = 5 if kind == "thresh" else 1
        if w.chance(0.35):
            asked = limit + w.pick([-3, -2, -1, 1, 2, 3]) * step
        elif w.chance(0.5):
            asked = w.rng.randint(1, max(2, limit - 1))
        else:
            asked = w.rng.randint(limit + 1, limit * 2 + 5)
        if asked < 2:
            asked = limit + 2
        if asked == limit:
            asked += 2
        fits = asked <= limit if topic.limit == "l<" else asked >= limit
        question = w.pick(topic.parts[topic.limit]).format_map({**self.slots, "asked": self._show(kind, asked)})
        answer = w.pick(topic.parts["y" if fits else "n"]).format_map(self.slots)
        return _upper(question), _upper(answer), ["Yes" if fits else "No", self.shown[topic.slots[0][0]]]

    def brief(self):
        """Only the value."""
        if self.sign:
            return "Yes" if self.sign == "+" else "No"
        return self.entry.split(": ", 1)[1]


NUMBERINGS = [lambda i: f"{i}. ", lambda i: f"{i}) ", lambda i: f"({i}) "]
TONES = [
    ("sign", "Sign every answer with {s}.|End each message with {s}.|Every answer is signed {s}."),
    ("greet", "Start every answer with {s}|Begin each reply with {s}"),
    ("brief", "Answer only with the fact itself.|Give only the value, no full sentences.|Answer in as few words as possible."),
    ("fallback", "If the answer is not in these rules, say: {s}|For anything that is not listed, answer exactly: {s}"),
    ("sentence", "Always answer in one sentence.|One sentence per answer, never more.|Answer in a single sentence."),
]
FALLBACKS = """Please call us for that.|I will ask a colleague.|Please ask at the counter.|Sorry, I can't help with that.
Please write to {e}.
I don't know, please ask {name}.|{name} will get back to you.|No idea, sorry!|That is a question for {name}.
Please see our page at {city}.example.""".replace(
    "\n", "|").split("|")


def _bulleted(w, parts):
    """Lines in one of the usual list styles."""
    style = w.rng.random()
    if style < 0.4:
        mark = w.pick(["- ", "- ", "* ", "• "])
        return "\n".join(mark + part for part in parts)
    if style < 0.65:
        number = w.pick(NUMBERINGS)
        return "\n".join(number(i) + part for i, part in enumerate(parts, 1))
    if style < 0.85:
        return "\n".join(parts)
    return "\n\n".join(parts)


def _lay_out(w, facts, extra):
    """Statements or entries of `facts` with the rules of `extra` between them."""
    style = w.rng.random()
    if style < 0.35:
        parts = [fact.statement() for fact in facts] + extra
        w.rng.shuffle(parts)
        return " ".join(parts)
    if style < 0.43:
        mark = w.pick(["## ", "### ", "# ", "", "**"])
        end = "**" if mark == "**" else ":" if not mark else ""
        parts = [f"{mark}{_upper(w.pick(fact.topic.nouns))}{end}\n{fact.statement()}" for fact in facts]
        w.rng.shuffle(parts)
        if extra:
            parts.insert(w.pick([0, len(parts)]),
                         f"{mark}{w.pick(['How to answer', 'Style', 'Please note', 'Assistant', 'Rules'])}{end}\n" + " ".join(extra))
        return w.pick(["\n\n", "\n"]).join(parts)
    if style < 0.6:
        parts = [fact.statement() for fact in facts] + extra
    elif style < 0.85:
        parts = [fact.entry or fact.statement() for fact in facts] + extra
    else:
        parts = [fact.entry if fact.entry and w.chance(0.5) else fact.statement() for fact in facts] + extra
    w.rng.shuffle(parts)
    head = w.pick(LIST_HEADS)
    return (head + "\n" if head else "") + _bulleted(w, parts)


class Tone:
    """A rule on how to answer, and its effect."""

    def __init__(self, w):
        self.kind, wordings = w.pick(TONES)
        self.text = ""
        if self.kind == "sign":
            name = w.lex.first_name()
            self.text = w.pick([f"- {name}", f"{name} from {w.loose['company']}", f"Yours, {name}", f"Your {w.loose['company']} team",
                                f"Best, {name}"])
        elif self.kind == "greet":
            self.text = w.pick(["Hello!", "Hi!", "Dear customer!", "Good day!", "Hi there!", "Thanks for asking!", "Dear friend!"])
        elif self.kind == "fallback":
            self.text = w.fill(w.pick(FALLBACKS).replace("{e}", w.lex.email()))
        quote = w.pick(['"{}"', "'{}'"])
        self.rule = w.pick(wordings.split("|")).format(s=quote.format(self.text))

    def apply(self, answer):
        if self.kind == "sign":
            return f"{answer}\n{self.text}"
        if self.kind == "greet":
            return f"{self.text} {answer}"
        return answer


def _draw_topics(w, topics, count, taken):
    """Up to `count` topics that can stand beside each other; `taken` (a set) collects what they exclude."""
    start, chosen = w.rng.randrange(len(topics)), []
    near = w.chance(0.4)
    for attempt in range(count * 3):
        topic = topics[(start + w.rng.randrange(count * 2)) % len(topics)] if near else w.pick(topics)
        if not topic.conflicts & taken:
            chosen.append(topic)
            taken.update(topic.conflicts)
        if len(chosen) == count:
            break
    return chosen


def _missing(w, facts, taken):
    """A topic that nothing of the prompt answers, often one close to what is there."""
    while True:
        if w.chance(0.4):
            topic = TOPICS[(TOPICS.index(w.pick(facts).topic) + w.rng.randint(-3, 3)) % len(TOPICS)]
        else:
            topic = w.pick(TOPICS)
        if not topic.conflicts & taken:
            return Fact(w, topic)


FOLLOW_STARTS = ("And ", "What about", "Okay", "Thanks", "Good", "Alright", "Then ", "Fine", "Got ")


def _decorate(w, question, first=True):
    """The question as part of a message: with an opener, a story before it, or a closing."""
    if not first and question.startswith(FOLLOW_STARTS):
        return question
    if w.chance(0.4 if first else 0.15):
        question = w.fill(w.pick(OPENERS)) + " " + question if first else w.pick(LINKS) + " " + question
    elif not first and w.chance(0.3):
        question = w.pick(LINKS) + " " + question
    if w.chance(0.15):
        question += " " + w.fill(w.pick(CLOSERS))
    return question.strip()


def _keep(fact):
    return [*fact.shown.values(), *([fact.subject[0]] if fact.subject else [])]


def _briefly(fact, answer, contains):
    """An answer cut down to its yes, its no or its value, and what it contains."""
    if contains[0] in ("Yes", "No"):
        return f"{contains[0]}.", contains[:1]
    answer = fact.brief()
    return answer, [answer]


def policy(rng, unseen=False):
    """A system prompt with rules and one to four questions."""
    w = World(rng, unseen)
    taken = set()
    facts, chain = [], None
    roll = rng.random()
    if roll < 0.25:
        chain = w.pick(FOLLOW_UPS)
        facts = [Fact(w, topic) for topic in chain[:2]]
    elif roll < 0.55:
        facts = [Fact(w, w.pick(LIMITED))]
    for fact in facts:
        taken.update(fact.topic.conflicts)
    ahead = facts[::-1]
    others = [Fact(w, topic) for topic in _draw_topics(w, TOPICS, rng.randint(2, 10) - len(facts), taken)]
    facts = facts + others
    cases = []
    for topic in rng.sample(CASES, rng.choices([0, 1, 2], [5, 3, 2])[0]):
        if not topic.conflicts & taken:
            cases.append(Fact(w, topic))
            taken.update(topic.conflicts)
    tone = Tone(w) if w.chance(0.3) else None
    if tone and tone.kind in ("brief", "sentence"):
        cases = []
    extra = [case.statement() for case in cases] + ([tone.rule] if tone else [])
    if w.chance(0.25) and not (tone and tone.kind == "fallback"):
        extra.append(w.pick(TAILS))
    body = _lay_out(w, facts, extra)
    if w.chance(0.92):
        head = w.fill(w.pick(COMPANY_HEADS))
        body = head + w.pick(["\n", "\n\n", " ", "\n"]) + body
    messages = [{"role": "system", "content": body}]
    left = others + ahead
    if not ahead or w.chance(0.3) and not chain:
        rng.shuffle(left)
    count = rng.choices([1, 2, 3, 4], [5, 3, 2, 1])[0]
    for turn in range(max(2, count) if chain else count):
        check, keep = None, ()
        linked = chain and turn == 1
        if chain and turn < 2:
            fact = left.pop()
            question, answer, contains = fact.question(limits=0.0)
            if linked:
                question = w.pick(chain[2])
            keep = _keep(fact)
            question = question if linked else _decorate(w, question)
            answer, contains = _briefly(fact, answer, contains) if tone and tone.kind == "brief" else (answer, contains)
            check = {"contains": contains}
        elif cases and w.chance(0.4):
            case = cases.pop()
            question = _upper(w.pick(case.topic.parts["q"]).format_map(case.slots))
            answer, contains = case.answer()
            check = {"contains": contains}
        elif w.chance(0.34) or not left:
            fact = _missing(w, facts, taken)
            question = _decorate(w, fact.question(follow=turn > 0)[0], turn == 0)
            keep = _keep(fact)
            if tone and tone.kind == "fallback":
                answer = tone.text
                check = {"contains": [answer]}
            else:
                answer = w.pick(UNKNOWN)
                check = {"any": NOT_FOUND}
            taken.update(fact.topic.conflicts)
        else:
            fact = left.pop()
            question, answer, contains = fact.question(follow=turn > 0)
            question = _decorate(w, question, turn == 0)
            keep = _keep(fact)
            answer, contains = _briefly(fact, answer, contains) if tone and tone.kind == "brief" else (answer, contains)
            check = {"contains": contains}
        if tone:
            answer = tone.apply(answer)
        messages += [{"role": "user", "content": w.user(question, keep)}, {"role": "assistant", "content": answer}]
    return {"messages": messages, "check": check}


DOC_SYSTEMS = """Answer from the documents.|Use only the given text to answer.|Answer the question with the help of the context.
You answer questions about documents. If the answer is not there, say so.|You are a helpful assistant. Answer from the context only.
Read the passages and answer briefly.|Find the answer in the sources.|Answer with one short sentence from the text.
You look things up in our help centre.|You are a search assistant. Use what was found.|Answer from the passages below."""
DOC_SYSTEMS = _lines(DOC_SYSTEMS)
CITES = ["Name the source.", "Cite the number of the source.", "Say which document the answer is from.", "Give the number of the passage.",
         "Please cite your source."]
CONTEXT_HEADS = ["Context:", "Context:", "Documents:", "Sources:", "Passages:", "Search results:", "Text:", "Background:", "Articles:",
                 "Excerpts:"]
LOWER_STARTS = ("It ", "The ", "You ", "We ", "They ", "Our ", "Your ", "A ", "An ", "On ", "In ", "Breakfast ", "Departure ", "Charging ",
                "Error ", "Tickets ", "Adults ", "Children ", "Orders ", "Parcels ", "Points ", "Returns ", "Refunds ", "Express ",
                "Standard ", "Shipping ", "Gift ", "Plants ", "Installation ", "Assembly ", "Delivery ", "Engraving ", "Normal ", "Hold ",
                "Press ", "Water ", "Clean ", "Change ", "Renting ", "Students ", "Invoices ", "Items ", "Repairs ", "Spare ",
                "Exchanges ", "Vouchers ", "Yes, ", "No, ", "There ", "Please ")


def _passage(w, taken, record=None, subjects=()):
    """A passage: (title, text, facts, record). With `record`, of that kind of document but on another subject."""
    if record is None and w.chance(0.4):
        topics = _draw_topics(w, TOPICS, w.rng.randint(1, 3), taken)
        facts = [Fact(w, topic) for topic in topics]
        if not facts:
            return _passage(w, taken, w.pick(RECORDS), subjects)
        title = _upper(w.pick(facts[0].topic.nouns)) if w.chance(0.7) else w.pick(
            ["Help centre", "FAQ", "Terms", "Good to know", "Customer information", "Service", "House rules",
             f"About {w.loose['company']}"])
        if w.chance(0.25):
            text = "\n".join(f"Q: {_upper(w.pick(f.topic.parts['q']).format_map(f.slots))}\nA: {f.answer()[0]}" for f in facts)
        else:
            text = " ".join(fact.statement() for fact in facts)
        return title, text, facts, None
    record = record or w.pick(RECORDS)
    _, kind, titles, topics = record
    subject = _subject(w, kind)
    while subject[0] in subjects:
        subject = _subject(w, kind)
    facts = [Fact(w, topic, subject) for topic in w.rng.sample(topics, w.rng.randint(2, min(4, len(topics))))]
    title = _upper(w.pick(titles).format(e=subject[0]))
    if w.chance(0.3):
        text = w.pick(["\n", "; ", "\n"]).join(fact.entry for fact in facts)
    else:
        again = w.chance(0.6)
        text = " ".join(fact.statement(again and i > 0) for i, fact in enumerate(facts))
        text = ". ".join(_upper(part) for part in text.split(". "))
        if _upper(subject[0]) not in text and subject[0] not in text:
            text = f"{_upper(subject[0])}: {text}"
    return title, text, facts, record


def _show_passages(w, passages):
    style = w.rng.randrange(8)
    shown = []
    for i, (title, text, facts, _) in enumerate(passages, 1):
        subject = facts[0].subject
        if style in (5, 6) and subject and _upper(subject[0]) not in _upper(text):
            text = f"{title}\n{text}"
        shown.append([f"[{i}] {title}\n{text}", f'<doc id="{i}" title="{title}">\n{text}\n</doc>', f"{title}: {text}",
                      f"### {title}\n{text}",
                      f"Document {i}: {title}\n{text}", f"[{i}] {text}", text, f"Source {i} ({title}):\n{text}"][style])
    return w.pick(["\n\n", "\n\n", "\n"]).join(shown), style in (0, 1, 4, 5, 7)


def _collection(w):
    """Passages, the facts that can be asked, and what they exclude."""
    taken, subjects = set(), []
    count = w.rng.choices([1, 2, 3, 4, 5], [4, 4, 3, 2, 1])[0]
    passages = [_passage(w, taken)]
    main = passages[0]
    if main[3]:
        subjects.append(main[2][0].subject[0])
    for _ in range(count - 1):
        same = main[3] if main[3] and w.chance(0.5) else None
        passage = _passage(w, taken, same, subjects)
        if passage[3]:
            subjects.append(passage[2][0].subject[0])
        passages.append(passage)
    w.rng.shuffle(passages)
    return passages, taken, subjects


def _absent(w, passages, taken, subjects):
    """A question that the passages do not answer."""
    records = [passage for passage in passages if passage[3]]
    if records and w.chance(0.7):
        _, _, facts, record = w.pick(records)
        if w.chance(0.6):
            told = {fact.topic.nouns[0] for fact in facts}
            left = [topic for topic in record[3] if topic.nouns[0] not in told]
            if left:
                fact = Fact(w, w.pick(left), facts[0].subject)
                return _upper(w.pick(fact.topic.parts["q"]).format_map(fact.slots))
        subject = _subject(w, record[1])
        if subject[0] not in subjects:
            fact = Fact(w, w.pick(record[3]), subject)
            return _upper(w.pick(fact.topic.parts["q"]).format_map(fact.slots))
    while True:
        topic = w.pick(TOPICS)
        if not topic.conflicts & taken:
            return Fact(w, topic).question()[0]


def documents(rng, unseen=False):
    """Passages and one to three questions on them, as a chat or as a raw prompt."""
    w = World(rng, unseen)
    passages, taken, subjects = _collection(w)
    context, numbered = _show_passages(w, passages)
    head = w.pick(CONTEXT_HEADS)
    askable = [(fact, i) for i, passage in enumerate(passages, 1) for fact in passage[2]]
    rng.shuffle(askable)
    if w.chance(0.5):
        askable.sort(key=lambda entry: entry[1])
    cite = numbered and w.chance(0.3)
    turns, last = [], None
    for turn in range(rng.choices([1, 2, 3], [6, 2, 1])[0]):
        if w.chance(0.19) or not askable:
            question = _absent(w, passages, taken, subjects)
            answer = w.pick(UNKNOWN_DOC)
            turns.append((question, answer, {"any": NOT_FOUND}))
            break
        fact, number = askable.pop()
        twin = next((entry for entry in askable if last and last.subject and entry[0].topic is last.topic), None)
        if twin and w.chance(0.7):
            askable.append((fact, number))
            askable.remove(twin)
            fact, number = twin
            question = w.pick(["And {}?", "What about {}?", "And for {}?", "Okay, and {}?",
                               "Same question for {}."]).format(fact.subject[0])
            answer, contains = fact.answer()
        elif turn and fact.subject and fact.subject == last.subject and fact.subject[1] == "it" and w.chance(0.6):
            question = _upper(w.pick(fact.topic.parts["q"]).format_map({**fact.slots, "e": "it"}))
            answer, contains = fact.answer()
        elif fact.subject and turn and fact.subject == last.subject and w.chance(0.5):
            question = w.pick(FOLLOW_FRAMES).format(x=fact.topic.nouns[0])
            answer, contains = fact.answer()
        elif fact.subject:
            question = _upper(w.pick(fact.topic.parts["q"]).format_map(fact.slots))
            answer, contains = fact.answer()
        else:
            question, answer, contains = fact.question()
        last = fact
        if cite:
            if w.chance(0.6):
                lowered = answer[0].lower() + answer[1:] if answer.startswith(LOWER_STARTS) else answer
                if lowered is not answer:
                    contains = [value.lower() if value in ("Yes", "No") else value for value in contains]
                answer = f"According to [{number}], {lowered}"
            else:
                answer = f"{answer[:-1]} [{number}]."
            contains = [*contains, f"[{number}]"]
        turns.append((question, answer.replace("..", "."), {"contains": contains}))
    question, answer, check = turns[0]
    ask = w.pick(["Question: {}", "{}", "Q: {}", "Question: {}"])
    cite_rule = " " + w.pick(CITES) if cite else ""
    if len(turns) == 1 and w.chance(0.3):
        rule = w.pick(DOC_SYSTEMS) + cite_rule + "\n\n" if cite or w.chance(0.4) else ""
        if ask == "{}":
            ask = "Question: {}"
        end = "A:" if ask == "Q: {}" else "Answer:"
        return {"text": f"{rule}{head}\n{context}\n\n{ask.format(question)}\n{end}", "completion": f" {answer}", "check": check}
    if w.chance(0.5):
        messages = [{"role": "system", "content": f"{w.pick(DOC_SYSTEMS)}{cite_rule}\n\n{head}\n{context}"}]
        first = _decorate(w, question) if w.chance(0.5) else question
        messages.append({"role": "user", "content": w.user(first, subjects)})
    else:
        messages = []
        if w.chance(0.5):
            messages.append({"role": "system", "content": w.pick(DOC_SYSTEMS) + cite_rule})
            cite_rule = ""
        layout = w.rng.random()
        if layout < 0.6:
            content = f"{head}\n{context}\n\n{ask.format(question)}{cite_rule}" + w.pick(["", "\nAnswer:", ""])
        elif layout < 0.8 or messages:
            content = f"{question}{cite_rule}\n\n{head}\n{context}"
        else:
            content = f"{w.pick(DOC_SYSTEMS)}{cite_rule}\n\n{context}\n\n{question}"
        messages.append({"role": "user", "content": content})
    messages.append({"role": "assistant", "content": answer})
    for question, answer, check in turns[1:]:
        messages += [{"role": "user", "content": w.user(_decorate(w, question, False), subjects)}, {"role": "assistant", "content": answer}]
    return {"messages": messages, "check": check}


# Tables: titles, what a row is called, how rows are named, then columns: name, kind of value, questions and answers for a cell,
# question and answer the other way round.
TABLES = [
    (["Price list", "Prices", "Our products", "Catalogue", "Stock list"], "product", lambda w: w.pick(GOODS), [
        ("price", "cost", "How much is the {r}?|What does the {r} cost?|Price of the {r}?|What is the price of the {r}?",
         "The {r} costs {v}.|The {r} is {v}.|It costs {v}.", "Which product costs {v}?|What can I get for {v}?", "The {r} costs {v}."),
        ("stock", "count", "How many of the {r} are in stock?|What is the stock of the {r}?|How many {r} pieces do you have?",
         "There are {v} in stock.|We have {v} in stock.", "Of which product are {v} in stock?", "There are {v} of the {r}."),
        ("colour", "colour", "What colour is the {r}?|Which colour does the {r} have?", "The {r} is {v}.|It is {v}.", "", ""),
        ("weight", "kilos", "How heavy is the {r}?|What does the {r} weigh in kg?", "The {r} weighs {v} kg.|It weighs {v} kg.", "", ""),
        ("shelf", "code2", "On which shelf is the {r}?|Where is the {r}?", "The {r} is on shelf {v}.|You find it on shelf {v}.",
         "What is on shelf {v}?", "The {r} is on shelf {v}."),
    ]),
    (["Phone list", "Staff", "Our team", "Contacts", "Employees"], "name", lambda w: w.lex.person(), [
        ("extension", "count", "What is the extension of {r}?|How do I reach {r} by phone?|Which extension does {r} have?",
         "The extension of {r} is {v}.|You can reach {r} at {v}.", "Who has the extension {v}?|Whose extension is {v}?",
         "{r} has the extension {v}."),
        ("city", "city", "In which city does {r} work?|Where is {r}?", "{r} works in {v}.|{r} is in {v}.", "Who works in {v}?",
         "{r} works in {v}."),
        ("job", "job", "What does {r} do?|What is the job of {r}?", "{r} works as {v}.|{r} is {v}.", "Who is the {v}?|Who works as {v}?",
         "{r} is the {v}."),
        ("email", "email", "What is the e-mail address of {r}?|How can I write to {r}?", "The address is {v}.|You can write to {v}.", "",
         ""),
        ("day off", "day", "When is {r} off?|Which day does {r} have off?", "{r} is off on {v}.", "", ""),
    ]),
    (["Departures", "Timetable", "Trains", "Next buses"], "to", lambda w: w.lex.city(), [
        ("departure", "late", "When does the train to {r} leave?|What time is the departure to {r}?|When can I go to {r}?",
         "It leaves at {v}.|The departure to {r} is at {v}.", "Where does the train at {v} go?", "The one at {v} goes to {r}."),
        ("platform", "small", "From which platform does it go to {r}?|Which platform for {r}?",
         "It leaves from platform {v}.|Platform {v}.",
         "", ""),
        ("fare", "price", "How much is a ticket to {r}?|What is the fare to {r}?", "A ticket to {r} costs {v}.|The fare is {v}.",
         "Where can I go for {v}?", "A ticket to {r} costs {v}."),
        ("minutes", "minutes", "How many minutes does it take to {r}?|How long is the ride to {r}?", "It takes {v} minutes.", "", ""),
    ]),
    (["Orders", "Open orders", "Order list", "Deliveries"], "order", lambda w: w.lex.order_number(), [
        ("customer", "person", "Who placed order {r}?|Who is the customer of {r}?", "{v} placed order {r}.|The customer is {v}.",
         "Which order is from {v}?|What is the order number of {v}?", "The order of {v} is {r}."),
        ("item", "product", "What was ordered in {r}?|Which item is in order {r}?", "Order {r} contains one {v}.|The item is: {v}.", "",
         ""),
        ("total", "cost", "What is the total of order {r}?|How much is order {r}?", "The total is {v}.|Order {r} is {v}.",
         "Which order has a total of {v}?", "Order {r} has a total of {v}."),
        ("arrives", "day", "When does order {r} arrive?|On which day does {r} come?", "It arrives on {v}.|Order {r} arrives on {v}.", "",
         ""),
    ]),
    (["Courses", "Programme", "Events", "Workshops"], "course", lambda w: w.pick(EVENTS), [
        ("date", "date", "When is the {r}?|What is the date of the {r}?", "The {r} is on {v}.|It is on {v}.", "What happens on {v}?",
         "The {r} is on {v}."),
        ("place", "place", "Where is the {r}?|Where does the {r} take place?", "The {r} is at the {v}.|It takes place at the {v}.", "", ""),
        ("fee", "price", "What is the fee for the {r}?|How much is the {r}?", "The fee is {v}.|The {r} costs {v}.", "", ""),
        ("host", "person", "Who hosts the {r}?|Who leads the {r}?", "{v} hosts the {r}.|The host is {v}.", "What does {v} host?",
         "{v} hosts the {r}."),
    ]),
]
TABLE_MISSING = """That is not in the list.|Sorry, that is not listed here.|I can't find that in the list."""
TABLE_MISSING = _lines(TABLE_MISSING)


def _show_table(w, head, rows):
    style = w.rng.random()
    if style < 0.3:
        mark = w.pick([",", ",", ";", ", "])
        if any(mark.strip() in cell for row in rows for cell in row):
            mark = "\t" if w.chance(0.3) else " | "
        return "\n".join(mark.join(row) for row in [head, *rows])
    if style < 0.55:
        lines = ["| " + " | ".join(row) + " |" for row in [head, *rows]]
        return "\n".join([lines[0], "|" + " --- |" * len(head), *lines[1:]])
    if style < 0.7:
        widths = [max(map(len, column)) + 2 for column in zip(head, *rows)]
        return "\n".join("".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in [head, *rows])
    if len(head) == 2:
        mark = w.pick([": ", " - ", " = ", " ... "])
        bullet = w.pick(["", "- ", ""])
        return "\n".join(bullet + mark.join(row) for row in rows)
    return "\n".join(f"{row[0]}: " + ", ".join(f"{name} {cell}" for name, cell in zip(head[1:], row[1:])) for row in rows)


TABLE_RULES = ["Answer from the table.", "Look it up in the list.", "You answer questions about this list.", "Use only this data.",
               "Here is the data:",
               "You are a helpful assistant. This is what you know:", "Answer briefly.", "Use the table below."]


def tables(rng, unseen=False):
    """A table, a price list or a CSV, and look-ups by row and by value."""
    w = World(rng, unseen)
    titles, row_name, namer, columns = w.pick(TABLES)
    columns = rng.sample(columns, rng.randint(1, min(3, len(columns))))
    names = []
    for _ in range(rng.randint(3, 9)):
        name = namer(w)
        if not any(name in other or other in name for other in names):
            names.append(name)
    absent = namer(w)
    cells = [[str(w.value(kind)) for _, kind, *_ in columns] for _ in names]
    title = w.pick(titles)
    upper = w.chance(0.4)
    head = [row_name, *(name for name, *_ in columns)]
    if upper:
        head = [_upper(name) for name in head]
    table = _show_table(w, head, [[name, *row] for name, row in zip(names, cells)])
    turns, asked = [], None
    for _ in range(rng.choices([1, 2, 3], [4, 3, 2])[0]):
        at, which = rng.randrange(len(names)), rng.randrange(len(columns))
        if asked is not None and w.chance(0.4):
            which = asked
        _, _, questions, answers, back, back_answer = columns[which]
        value = cells[at][which]
        if w.chance(0.12) and not any(absent in name or name in absent for name in names):
            turns.append((w.pick(questions.split("|")).format(r=absent), w.pick(TABLE_MISSING),
                          {"any": NOT_FOUND}, absent))
        elif back and w.chance(0.3) and [row[which] for row in cells].count(value) == 1:
            turns.append((w.pick(back.split("|")).format(v=value), _upper(back_answer.format(r=names[at], v=value)),
                          {"contains": [names[at]]},
                          f"{value} {names[at]}"))
        else:
            question = w.pick(questions.split("|"))
            if which == asked and w.chance(0.7):
                question = w.pick(["And {r}?", "What about {r}?", "Okay, and {r}?"])
            if "the {r}" in questions and "the " not in question:
                question = question.replace("{r}", "the {r}")
            turns.append((question.format(r=names[at]), _upper(w.pick(answers.split("|")).format(r=names[at], v=value)),
                          {"contains": [value]}, f"{value} {names[at]}"))
            asked = which
            continue
        asked = None
    return _ask_about(w, f"{title}\n{table}" if w.chance(0.6) else table, turns)


def _ask_about(w, data, turns):
    """The data and the turns (question, answer, check, what to keep) as a chat or as a raw prompt."""
    if len(turns) == 1 and w.chance(0.25):
        question, answer, check, _ = turns[0]
        return {"text": f"{data}\n\nQuestion: {question}\nAnswer:", "completion": f" {answer}", "check": check}
    messages, prefix = [], ""
    if w.chance(0.5):
        messages.append({"role": "system", "content": f"{w.pick(TABLE_RULES)}\n\n{data}"})
    else:
        prefix = f"{data}\n\n" + w.pick(["", "Question: ", ""])
    for i, (question, answer, check, keep) in enumerate(turns):
        if not prefix or i:
            question = w.user(_decorate(w, question, i == 0), [keep])
        messages += [{"role": "user", "content": prefix + question if i == 0 else question}, {"role": "assistant", "content": answer}]
    return {"messages": messages, "check": check}


def opening_hours(rng, unseen=False):
    """A table of opening hours, asked by day, for opening, closing, or whether it is open at all."""
    w = World(rng, unseen)
    closed = set(rng.sample(DAYS, rng.randint(1, 3))) if w.chance(0.85) else set()
    early, late = _clock(7, 11), _clock(14, 21)
    base = (early(w), late(w))
    hours = {day: None if day in closed else base if w.chance(0.3) else (early(w), late(w)) for day in DAYS}
    short = w.chance(0.25)
    mark = w.pick([": ", " ", " - ", ": "])
    word = w.pick(["closed", "closed", "Closed", "-"])
    join = w.pick([" to ", "-", " - ", " to "])
    table = "\n".join(f"{day[:3] if short else day}{mark}{join.join(hours[day]) if hours[day] else word}" for day in DAYS)
    place = w.pick(["", f" {w.loose['company']}", f" of our shop in {w.loose['city']}", " of the garden centre", " of the library",
                    " of the office"])
    title = w.pick(["Opening hours", "Hours", "Business hours", "Opening times"]) + place
    turns = []
    for day in rng.sample(DAYS, rng.choices([1, 2, 3], [4, 3, 2])[0]):
        roll = rng.random()
        if turns and roll < 0.3:
            question, style = w.pick([f"And on {day}?", f"What about {day}?", f"And {day}?", f"Okay, and on {day}s?"]), "hours"
        elif roll < 0.55:
            question, style = w.pick([f"Are you open on {day}?", f"Can I come on {day}?", f"Is the shop open on {day}s?",
                                      f"I only have time on {day}. Are you open?"]), "open"
        elif roll < 0.7:
            question, style = w.pick([f"When do you close on {day}?", f"Until when are you open on {day}?"]), "close"
        elif roll < 0.85:
            question, style = w.pick([f"When do you open on {day}?", f"At what time does it open on {day}?"]), "start"
        else:
            question, style = w.pick([f"What are the hours on {day}?", f"When are you open on {day}s?",
                                      f"Opening hours for {day}?"]), "hours"
        if not hours[day]:
            answer = f"No, we are closed on {day}." if style == "open" else w.pick([f"We are closed on {day}.", f"On {day} we are closed."])
            contains = ["closed"]
        else:
            start, end = hours[day]
            answer, contains = {
                "open": (f"Yes, on {day} we are open from {start} to {end}.", ["Yes", start, end]),
                "close": (w.pick([f"We close at {end} on {day}.", f"On {day} we are open until {end}."]), [end]),
                "start": (w.pick([f"We open at {start} on {day}.", f"On {day} we open at {start}."]), [start]),
                "hours": (w.pick([f"On {day} we are open from {start} to {end}.", f"From {start} to {end}."]), [start, end]),
            }[style]
        turns.append((question, answer, {"contains": contains}, day))
    return _ask_about(w, f"{title}\n{table}", turns)


POLITE = """Send me the {x}.>Could you please send me the {x}?|Give me the {x}.>Could you please give me the {x}?
Where is my {x}?>Could you please tell me where my {x} is?
I want a refund.>I would like to ask for a refund, please.|Fix it now.>Could you please fix it soon?
Your {x} is junk.>I am sorry to say that I am not happy with the {x}.
Call me back.>Would you please call me back?|Answer me!>I would be glad to hear from you.|This is wrong.>I am afraid there may be a mistake.
I don't care about your rules.>I understand your rules, but I would ask for an exception.
Hurry up.>I would be grateful if you could do it soon.
You forgot my {x}.>I think my {x} may have been forgotten.|No.>I am afraid not.|Be quiet.>Could you please be a little quieter?
Your service is terrible.>I am afraid that I was not happy with your service.|Pay the bill.>Could you please pay the bill?
I hate this {x}.>I am afraid the {x} is not right for me.|Take the {x} back.>Could you please take the {x} back?
Leave me alone.>I would like to be left alone, please.
What do you want?>How can I help you?|Wait.>Could you please wait a moment?|You are late.>I had expected you a little earlier.
Explain this.>Could you please explain this to me?
Move your {x}.>Would you mind moving your {x}?|Show me the {x}.>Could you please show me the {x}?|Cancel it.>Could you please cancel it?
I need the {x} tomorrow.>Would it be possible to have the {x} tomorrow?
Tell me the price of the {x}.>Could you please tell me the price of the {x}?
Shut the door.>Could you please close the door?|That is none of your business.>I would rather not talk about that.
Stop calling me.>Please do not call me any more.
Replace the {x}.>Could you please replace the {x}?|Who are you?>May I ask who you are?|Come at {time}.>Could you please come at {time}?
Repeat that.>Could you please repeat that?|Bring the {x} to {city}.>Could you please bring the {x} to {city}?
I can't come.>I am sorry, I am not able to come."""
POLITE = [pair.split(">") for pair in _lines(POLITE)]
CORES = """{name} will bring the {product} on {day}.|The meeting is on {day} at {time}.|The {product} costs {money}.
Order {order} has been sent.
{name} cannot come to {city}.|Please call {name} before {time}.|The {product} is broken.|We need {many} chairs.
The shop in {city} is closed on {day}.
{name} likes the {colour} {product}.|The train leaves at {time}.|The {product} is made of {material}.|My {kin} lives in {city}.
Please send the {product} to {city}.
{name} paid {money} for the {product}.|The party is on {day}.|I lost my {product} in {city}.|There are {many} people on the list.
{company} sells a new {product}.
The {colour} {product} is sold out."""
CORES = _lines(CORES)
FLUFF = """Well, as you may know by now,|I just wanted to let you know that|As far as I can tell,
It may be of interest to you that|To be honest with you,
I hope you are doing fine, and I should tell you that|After a long talk yesterday we can now say that
In case nobody has told you so far,|So, to make a long story short,
I have been meaning to write to you for a while:|As I said before, more than once in fact,|You will surely be glad or sad to hear this:"""
FLUFF = _lines(FLUFF)
FLUFF_AFTER = """That is really all there is to say about it.|I thought you should hear it from me.
Please excuse the long message.|The weather is nice here, by the way.
Anyway, I hope all is well with you.|Just so that everybody is informed.|I will write more about it some other time.
Thanks for reading this far."""
FLUFF_AFTER = _lines(FLUFF_AFTER)
VERBS = [("bought", "buy"), ("sold", "sell"), ("lost", "lose"), ("found", "find"), ("ordered", "order"), ("returned", "return"), ("broke",
                                                                                                                                  "break"),
         ("cleaned", "clean"), ("borrowed", "borrow"), ("painted", "paint"), ("packed", "pack"), ("wanted", "want")]
SHORT_RULES = ["You follow instructions exactly.", "You are a helpful assistant.", "Do what you are asked, nothing more.",
               "Answer with the result only.",
               "You help with small pieces of text."]


def _listed(w, items):
    """A list of items within a sentence or on lines."""
    style = w.rng.random()
    if style < 0.6:
        return ", ".join(items)
    return "\n" + "\n".join(("- " if style < 0.8 else "") + item for item in items)


def _ordinal_task(w):
    items = w.rng.sample(w.pick([WORDS, COLOURS, COUNTRIES, FOODS, ANIMALS]), w.rng.randint(3, 7))
    if w.chance(0.3):
        items = [w.lex.first_name() for _ in items]
    which, at = w.pick([("first", 0), ("last", -1), ("second", 1), ("third", 2), ("first", 0), ("last", -1)])
    ask = w.pick(["What is the {} item of this list: {}", "Name the {} one: {}", "Give me the {} word: {}",
                  "Which is the {} in this list? {}",
                  "Tell me only the {} entry. {}", "{} item, please: {}"]).format(which, _listed(w, items))
    return _upper(ask), items[at], [items[at]]


def _count_task(w):
    count = w.rng.randint(1, 9)
    items = w.rng.sample(w.pick([WORDS, COLOURS, FOODS, COUNTRIES]), min(count, 9))
    ask = w.pick(["How many items are in this list? {}", "Count the entries: {}", "How many things are listed here: {}",
                  "Number of items: {}",
                  "How many are there? {}"]).format(_listed(w, items))
    return ask, str(count), [str(count)]


def _sort_task(w):
    items = w.rng.sample(WORDS, w.rng.randint(3, 5))
    ask = w.pick(["Sort these words alphabetically: {}", "Put these in alphabetical order: {}", "Alphabetical order, please: {}",
                  "Sort from A to Z: {}"]).format(", ".join(items))
    return ask, ", ".join(sorted(items)), [", ".join(sorted(items))]


def _bullets_task(w):
    items = w.rng.sample(w.pick([WORDS, COLOURS, FOODS]), w.rng.randint(2, 6))
    if w.chance(0.5):
        ask = w.pick(["Make a bulleted list of this: {}", "Turn this into bullet points: {}",
                      "As a list with dashes: {}"]).format(", ".join(items))
        answer = "\n".join(f"- {item}" for item in items)
    else:
        ask = w.pick(["Write this list in one line with commas:\n{}", "Join these with commas:\n{}"]).format("\n".join(items))
        answer = ", ".join(items)
    return ask, answer, [answer]


def _repeat_task(w):
    text = w.fill(w.pick(CORES)) if w.chance(0.6) else w.pick([w.lex.person(), w.lex.email(), w.lex.order_number(), w.lex.street_address(),
                                                               _code(w),
                                                               w.lex.company(), w.pick(WORDS), w.lex.phone()])
    text = _upper(text) if " " in text else text
    ask = w.pick(["Repeat exactly: {}", "Repeat this: {}", "Say: {}", "Write this again, word for word: {}", "Copy the following text.\n{}",
                  'Please repeat "{}"', "Echo: {}", "Reply only with: {}", 'Answer with exactly this: "{}"', "Type {}"]).format(text)
    return ask, text, [text]


def _case_task(w):
    word = w.pick(WORDS) if w.chance(0.7) else w.pick(COLOURS + FOODS + ANIMALS)
    if w.chance(0.55):
        ask = w.pick(["Write {} in upper case.", "Put this in capital letters: {}", "{} in capitals, please.",
                      "Uppercase: {}"]).format(word)
        return _upper(ask) if ask.startswith("W") else ask, word.upper(), [word.upper()]
    shown = word.upper() if w.chance(0.7) else word.capitalize()
    return w.pick(["Write {} in lower case.", "Put this in small letters: {}", "Lowercase: {}"]).format(shown), word, [word]


def _polite_task(w):
    rude, kind = w.pick(POLITE)
    slots = {**w.loose, "x": w.loose["product"]}
    rude, kind = rude.format_map(slots), kind.format_map(slots)
    ask = w.pick(["Rewrite politely: {}", "Make this polite: {}", "Say this in a friendlier way: {}", 'Can you put "{}" more politely?',
                  "Please make this sound nicer: {}", "Turn it into a polite sentence: {}", "How do I say this politely? {}"]).format(rude)
    return ask, kind, [kind]


def _shorten_task(w):
    core = w.fill(w.pick(CORES))
    core = core[0].upper() + core[1:]
    inner = core if core.split()[0].strip(".,") in w.loose.values() or core.startswith(w.loose["company"]) else core[0].lower() + core[1:]
    if core.startswith("I "):
        inner = core
    text = f"{w.pick(FLUFF)} {inner}"
    if w.chance(0.5):
        text += f" {w.pick(FLUFF_AFTER)}"
    ask = w.pick(["Shorten this: {}", "Make it shorter: {}", "Sum this up in one sentence: {}", "Say this in fewer words: {}",
                  "What is the main point? {}", "Shorten the following message.\n{}", "In short, please: {}", "TL;DR: {}"]).format(text)
    return ask, core, [core]


def _yes_no_task(w):
    people = [w.lex.first_name() for _ in range(w.rng.randint(1, 3))]
    if len(set(people)) < len(people):
        people = people[:1]
    facts = [(person, w.pick(VERBS), w.pick(COLOURS), w.pick(GOODS)) for person in people]
    text = " ".join(f"{person} {verb[0]} the {colour} {thing}." for person, verb, colour, thing in facts)
    person, verb, colour, thing = w.pick(facts)
    if w.chance(0.4):
        kind = w.pick(["what", "colour", "who"])
        if kind == "who":
            return f"{text} Who {verb[0]} the {colour} {thing}? " + w.pick(["Answer in one word.", "One word, please.",
                                                                            ""]), person, [person]
        if kind == "colour":
            return f"{text} Name the colour of the {thing} that {person} {verb[0]}. " + w.pick(["Answer in one word.",
                                                                                                "One word, please."]), _upper(colour), [
                _upper(colour)]
        return f"{text} What did {person} {verb[1]}?", f"The {colour} {thing}.", [thing]
    truth = w.chance(0.5)
    if not truth:
        change = w.rng.randrange(2)
        if change == 0:
            colour = w.pick([other for other in COLOURS if other != colour])
        else:
            thing = w.pick([other for other in ("ladder", "tent", "scarf", "bench", "vase", "drum", "hat", "clock") if other != thing])
    ask = f"{text} Did {person} {verb[1]} the {colour} {thing}?" + w.pick(["", " Yes or no?", " Answer yes or no.", " Just yes or no."])
    answer = "Yes" if truth else "No"
    return ask, f"{answer}.", [answer]


def _replace_task(w):
    text = w.fill(w.pick([core for core in CORES if "{product}" in core]))
    other = w.pick(GOODS)
    ask = w.pick(['Replace "{}" by "{}": {}', "Change {} to {} in this sentence: {}", "Write {1} instead of {0}: {2}"]).format(
        w.loose["product"], other, _upper(text))
    answer = _upper(text.replace(w.loose["product"], other))
    return ask, answer, [answer]


TASKS = [(_ordinal_task, 3), (_count_task, 2), (_sort_task, 1), (_bullets_task, 1.5), (_repeat_task, 3), (_case_task, 2), (_polite_task, 2),
         (_shorten_task, 2.5), (_yes_no_task, 4), (_replace_task, 1.5)]
TASK_WEIGHTS = [weight for _, weight in TASKS]


def instructions(rng, unseen=False):
    """One to three small jobs on a given text."""
    w = World(rng, unseen)
    messages = [{"role": "system", "content": w.pick(SHORT_RULES)}] if w.chance(0.5) else []
    for _ in range(rng.choices([1, 2, 3], [6, 3, 1])[0]):
        ask, answer, contains = rng.choices(TASKS, TASK_WEIGHTS)[0][0](w)
        ask = ask.strip()
        if w.chance(0.1):
            ask = w.pick(["Please help me. ", "A small task. ", "Hi! ", "Can you do this? ", "Next: ", "Okay. "]) + ask
        messages += [{"role": "user", "content": ask}, {"role": "assistant", "content": answer}]
    return {"messages": messages, "check": {"contains": contains}}


# Labels that their texts do not tell apart.
LABEL_CONFLICTS = [group.split() for group in """order sales stock feature|order delivery|stock product garden kitchen
sales payment business stock|
returns product order stock delivery complaint payment|bug cars housing product login|security login payment legal
complaint delivery bug housing sales
business politics jobs|science health pets|jobs school|meeting health sales school|travel delivery|praise greeting|security bug""".replace(
    "\n", "|").replace("||", "|").split("|")]


def _clash(a, b):
    first, second = a[0][0].split()[0], b[0][0].split()[0]
    return any(first in group and second in group for group in LABEL_CONFLICTS)


LABELS_BESIDE = [[other for other in LABELS if other is not label and not _clash(label, other)] for label in LABELS]
EXTRAS = """Hi,|Hello,|Good morning.|Hey team,|Dear all,|Just a note:|Hi there!|To whom it may concern,|One thing:""".split("|")
TEXT_HEADS = ["Text: ", "Message: ", "Input: ", "", "", "Message:\n", "\n", "E-mail: ", "Sentence: ", "Ticket: "]


def _classify(w, question, options, examples, answers, head=None):
    """Texts and labels as a chat with the rule first, as one message, or as a raw prompt. `options` is a text with the labels."""
    answers = list(dict(answers).items())
    texts = [text for text, _ in answers]
    as_json = w.chance(0.08)
    key = w.pick(["label", "class", "category", "result"])
    rule = f"{question} {options}".strip(" ").replace(" \n", "\n")
    if as_json:
        rule += ("" if rule.endswith("\n") else " ") + f'Answer as JSON: {{"{key}": "..."}}'
    elif w.chance(0.6):
        rule += ("" if rule.endswith("\n") else " ") + w.pick(["Answer with the label only.", "Reply with one of them.",
                                                               "Only the label, please.", "One label, no explanation.",
                              "Give just the label.", "Answer with nothing but the label."])
    head = w.pick(TEXT_HEADS) if head is None else head

    def shown(label):
        return f'{{"{key}": "{label}"}}' if as_json else label

    label = answers[-1][1]
    check = {"json": {key: label}} if as_json else {"label": label}
    if len(texts) == 1 and w.chance(0.25):
        head = head.strip("\n") if head.strip() else "Text: "
        head = head.rstrip() + " "
        end = w.pick(["Label:", "Class:", "Category:", "Answer:", "Label:"])
        rule = rule.rstrip()
        lines = "".join(f"{head}{text}\n{end} {shown(name)}\n\n" for text, name in examples)
        return {"text": f"{rule}\n\n{lines}{head}{texts[0]}\n{end}", "completion": f" {shown(label)}", "check": check}
    if examples:
        arrow = w.pick([" -> ", " => ", " = ", ": "])
        lines = "\n".join(f"{text}{arrow}{shown(name)}" for text, name in examples)
        rule = rule.rstrip() + "\n\n" + w.pick(["Examples:\n", "For example:\n", ""]) + lines
    if len(texts) > 1 or w.chance(0.5):
        messages = [{"role": "system", "content": rule.rstrip()}]
        turns = [(head if w.chance(0.3) else "") + text for text in texts]
    else:
        messages = [{"role": "system", "content": w.pick(SHORT_RULES)}] if w.chance(0.3) else []
        turns = [f"{rule.rstrip()}\n\n{head.lstrip()}{texts[0]}" if w.chance(0.8) else f"{texts[0]}\n\n{rule.strip()}"]
    for turn, (_, name) in zip(turns, answers):
        messages += [{"role": "user", "content": turn.strip()}, {"role": "assistant", "content": shown(name)}]
    return {"messages": messages, "check": check}


def _options(w, names):
    """The labels in a line or in a list."""
    names = list(names)
    w.rng.shuffle(names)
    style = w.rng.random()
    if style < 0.3:
        return w.pick(["Labels: ", "Options: ", "Choose from: ", "Classes: ", "Categories: ", "One of: "]) + ", ".join(names) + "."
    if style < 0.45:
        return "(" + w.pick([", ", " / ", " | "]).join(names) + ")"
    if style < 0.6:
        return w.pick(["Labels:", "Options:"]) + "\n" + "\n".join(f"- {name}" for name in names) + "\n"
    if style < 0.8:
        return f"Is it {', '.join(names[:-1])} or {names[-1]}?"
    return "[" + ", ".join(names) + "]"


def _styled(w, names):
    """The same names in another spelling, for all labels of a prompt."""
    style = w.rng.random()
    if style < 0.65:
        return dict(zip(names, names))
    return {name: _upper(name) if style < 0.85 else name.upper().replace(" ", "_") for name in names}


def _from_table(w, table, question, names, compose, share=0.0):
    """A classification with a fixed table of texts by label."""
    labels = _styled(w, [names[key] for key in table])
    keys = list(table)

    def draw():
        key = w.pick(keys)
        return compose(key), labels[names[key]]

    examples = [draw() for _ in range(w.rng.randint(2, 4))] if w.chance(share) else []
    answers = [draw() for _ in range(w.rng.choices([1, 2, 3], [7, 2, 1])[0])]
    return _classify(w, question, _options(w, labels.values()), examples, answers)


def _join(w, parts, most):
    return w.fill(" ".join(w.rng.sample(parts, w.rng.randint(1, most))))


def sentiment(rng, unseen=False):
    """How a review sounds."""
    w = World(rng, unseen)
    names = w.pick([{"positive": "positive", "negative": "negative", "neutral": "neutral"}] * 4
                   + [{"positive": "good", "negative": "bad", "neutral": "neutral"}, {"positive": "happy", "negative": "unhappy",
                                                                                      "neutral": "neither"}])
    moods = MOODS if w.chance(0.75) else {key: MOODS[key] for key in ("positive", "negative")}

    def compose(key):
        text = _join(w, MOODS[key], 3)
        if key != "neutral" and w.chance(0.45):
            first, second = rng.sample(ASPECTS, 2)
            word, other = rng.sample(PRAISE if key == "positive" else BLAME, 2)
            text = w.pick([f"The {first} is {word}.", f"{_upper(first)}: {word}!", f"The {first} is {word} and the {second} is {other}.",
                           f"I find the {first} {word}.", f"The {first} was {word}, the {second} too.",
                           f"I must say that the {first} is {word}. {text}",
                           f"{text} The {first} is {word}."])
        if key != "neutral" and w.chance(0.4):
            text = f"{w.fill(w.pick(MOODS['neutral'][:14]))} {text}"
        if w.chance(0.4):
            text = f"{_upper(w.fill(w.pick(MOOD_TOPICS)))} {text}"
        return w.user(text)

    question = w.pick(["What is the sentiment of this text?", "Classify the sentiment.", "How does the customer feel?",
                       "Rate the mood of the review.",
                       "Sentiment of the message?", "Decide on the sentiment of the review.", "Is the writer satisfied?",
                       "Determine the tone of the text.",
                       "Label the sentiment of each message."])
    return _from_table(w, moods, question, names, compose, 0.2)


def language(rng, unseen=False):
    """Which language a text is in."""
    w = World(rng, unseen)
    codes = {"English": "en", "German": "de", "French": "fr", "Spanish": "es", "Italian": "it"}
    short = w.chance(0.1)
    keys = list(LANGUAGES)
    question = w.pick(["Which language is this?", "What language is the text in?", "Detect the language.",
                       "Name the language of the message.",
                       "In which language is this written?", "Language of this text?"])
    if short:
        question += " Answer with the code of two letters."

    def draw():
        key = w.pick(keys)
        return " ".join(w.rng.sample(LANGUAGES[key], w.rng.randint(1, 2))), codes[key] if short else key

    answers = [draw() for _ in range(rng.choices([1, 2], [4, 1])[0])]
    options = _options(w, codes.values() if short else keys) if w.chance(0.5) else ""
    return _classify(w, question, options, [], answers)


def spam(rng, unseen=False):
    """Spam or not."""
    w = World(rng, unseen)
    names = w.pick([{"spam": "spam", "not spam": "not spam"}] * 3 + [{"spam": "spam", "not spam": "ham"}, {"spam": "yes", "not spam": "no"},
                                                                     {"spam": "spam", "not spam": "ok"}])
    question = "Is this spam?" if names["spam"] == "yes" else w.pick(
        ["Is this message spam?", "Classify the e-mail.", "Filter this mail.", "Decide whether the mail is spam.", "Sort my inbox.",
         "Spam check."])
    return _from_table(w, SPAM, question, names, lambda key: _join(w, SPAM[key], 2), 0.15)


def urgency(rng, unseen=False):
    """How urgent a message is."""
    w = World(rng, unseen)
    names = w.pick([{"low": "low", "medium": "medium", "high": "high"}] * 4 + [{"low": "can wait", "medium": "normal", "high": "urgent"},
                                                                              {"low": "P3", "medium": "P2", "high": "P1"}])
    question = w.pick(["How urgent is this?", "Rate the urgency of the message.", "What is the priority of this ticket?",
                       "Set the urgency.",
                       "Decide how urgent the request is.", "Priority?"])
    if names["high"] == "P1":
        question += " P1 means very urgent, P2 normal, P3 not urgent."

    def compose(key):
        text = _join(w, URGENCY[key], 2)
        return w.user(w.pick(EXTRAS) + " " + text if w.chance(0.3) else text)

    return _from_table(w, URGENCY, question, names, compose, 0.15)


def topics(rng, unseen=False):
    """One of the labels that the prompt names, with or without definitions and examples."""
    w = World(rng, unseen)
    at = rng.randrange(len(LABELS))
    chosen, pool = [LABELS[at]], LABELS_BESIDE[at]
    for label in rng.sample(pool, min(len(pool), 12)):
        if all(not _clash(label, other) for other in chosen):
            chosen.append(label)
        if len(chosen) == 7:
            break
    chosen = chosen[:rng.randint(2, 7)]
    outside = chosen.pop() if len(chosen) > 2 and w.chance(0.2) else None
    names = [w.pick(label[0]) for label in chosen]
    definitions = [label[1] for label in chosen]
    texts = [label[2] for label in chosen]
    defined = w.chance(0.45)
    if defined and w.chance(0.3):
        style = w.pick(["A{}", "queue {}", "T{}", "group {}", "{}"])
        numbers = rng.sample(range(1, 60), len(names)) if w.chance(0.5) else range(1, len(names) + 1)
        names = [style.format(number) for number in numbers]
    if outside:
        names.append(w.pick(["other", "none", "misc", "something else"]))
        definitions.append("everything else")
        texts.append(outside[2])
    labels = _styled(w, names)
    names = [labels[name] for name in names]

    def draw(which):
        text = w.fill(" ".join(w.rng.sample(texts[which], w.rng.choices([1, 2], [3, 1])[0])))
        if w.chance(0.3):
            text = f"{w.pick(EXTRAS)} {text}"
        return w.user(text), names[which]

    numbers = range(len(names))
    if defined:
        order = list(numbers)
        rng.shuffle(order)
        mark = w.pick([": ", " = ", " - ", ": ", " (x)"])
        options = "\n" + w.pick(["Labels:\n", "Categories:\n", ""]) + "\n".join(
            "- " + (f"{names[i]} ({definitions[i]})" if mark == " (x)" else names[i] + mark + definitions[i]) for i in order) + "\n"
    else:
        options = _options(w, names)
    examples = [draw(which) for which in rng.sample(numbers, min(len(names), 4))] if w.chance(0.2) else []
    answers = [draw(w.pick(numbers)) for _ in range(rng.choices([1, 2, 3], [7, 2, 1])[0])]
    question = w.pick(["Classify the message.", "Choose the right label.", "What is this text about?", "Assign a category.",
                       "Pick the topic of the text.",
                       "Sort the message into one of these.", "Route this message.", "Which label fits?", "Label the text.",
                       "Put it into a category.",
                       "To which group does the message belong?", "You sort incoming mail.", "Decide which topic fits best."])
    return _classify(w, question, options, examples, answers)


KINDS = {
    "policy": (policy, 10.0),
    "documents": (documents, 7.0),
    "tables": (tables, 3.0),
    "opening_hours": (opening_hours, 1.0),
    "instructions": (instructions, 4.0),
    "sentiment": (sentiment, 1.5),
    "language": (language, 0.8),
    "spam": (spam, 0.8),
    "urgency": (urgency, 1.2),
    "topics": (topics, 4.0),
}


if __name__ == "__main__":
    show(KINDS)
