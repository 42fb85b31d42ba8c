"""Conversations of customers with Sprout, the support assistant of the shop Alder Lane.

TOPICS holds what they are about: for each the ways to ask, the answers by the rules of shop.py, and how it may go on. Talk puts
topics together to a conversation with moods, greetings, introductions, corrections, changes of topic and pronouns, and
remembers what was told, so that an answer never uses what is not known and never asks for what is.

FREE_TOPICS are the same for products of any name, of which the shop knows nothing but what the customer says; TOLD are small
facts told in passing, which are repeated, asked for and summed up; UNKNOWN are questions that nobody here can answer.
"""

from lexicon import DAYS, Lexicon, casual
from shop import (ARRIVAL, ASSEMBLY, FACTS, GROUPS, LEAVE_OUT, LIGHT_OF, MATERIALS, OUT_OF_STOCK, PLANT_SLOTS, PLANTING, PRICES,
                  PRODUCT_SLOTS, TROUBLES, WATERING)
from tables import table
from wording import capital, parse, parse_lines, speak
from words import NOUNS

# "= what it is about | options", then exchanges: "<" ways to say it, ">" answers. "--" opens an exchange that may follow,
# "--*" one of several of which one must follow. Options: order (its number is needed), sorry (the customer has a trouble),
# from:GROUP (the product is one of these), product (asked about another product, the answer is the same one), weight:N.
_TOPICS = table("support/topics")

# What may be asked of a product that was mentioned, by a pronoun.
_PRONOUNS = """
< [Can I|May I|Could I] [return|send back] {them}[ if I do not like {them}|]?
> Yes, you can return the {product} within {return_days}, [if unused|as long as {it} {is} unused].
< [How much|What] {was} {it}[ again|]?
> The {product} {costs} {price}.
< [How much {is} {it}|What {does} {it} cost|And the price]?
> [{it:cap} {costs}|The {product} {costs}] {price}.
< [Does the warranty cover {them}|Is there a warranty on {them}|How long is the warranty on that]?
> The {product} {has} a warranty of {warranty}.
< [How do I clean {them}|How should I look after {them}]?
> [Best|Please] {care}.
< [What is the delivery for {them}|Do I pay delivery for {them}|And delivery]?
> For the {product}, {delivery}.
< [Can you wrap {them}|Could {it} be wrapped|Do you gift-wrap {them}]?
> Yes, we wrap the {product} for {wrap}.
< [How long would {it} take to get here|When would {it} arrive|How fast can {it} be here]?
> [For the {product}, delivery takes|Delivery takes|It takes] {days}.
< [{is:cap} {it} in stock|Do you have {them} in stock|Can I order {them} right now]?
> {stock}
< [What {is} {it} like|Can you tell me more about {them}|Any details on {them}]?
> The {product} {is} {feature}.
"""

_ASK_ORDER = """
[Could|Can|Would] you [give me|tell me|send me] [the|your] order number[, please|]?
[What is|May I have|Could you tell me] [the|your] order number[, please|]?
[Which order is it about|Which order is it]? [I need the number|The number is enough|Please tell me its number].
[I can help with that|Let me help|I will help you with that|Let me see]. [What is your order number|Could you give me the order \
number|Which order is it]?
[For that I need|I need|I just need] [your|the] order number[, please.|. What is it?|.]
"""
_ORDER_ASKED_ASIDE = """
[And what is|What is|Could you tell me] your order number[, please|]?
[May I have|Could I have|Can you give me] the order number[, please|]?
[Which order is it|Which order is it about]?
"""
_GIVE_ORDER = """
{order}
[It is|It's|That is|Sure, it is|The number is|My order number is|Yes, it's] {order}[.|]
[Order|Number|Nr.|Order number|no.] {order}[.|]
[Sure|Yes|Of course|ok|Here you go|One moment], {order}[.|]
[I think it is|It should be|The e-mail says|My confirmation says|On the invoice it says] {order}.
{order}[, I hope that is right| I think|, please be quick|. Anything else you need?|]
"""
_NO_ORDER = """
[I do not have it|I don't know it|I don't have the number|No idea][.|, sorry.]
[Where do I find it|Where is that number|Where can I find that]?
[What order number|Which number do you mean]?
"""
_WHERE_ORDER = """
[It is|You find it|The number is] in your confirmation e-mail[, at the top|], and [in your account under Orders|under Orders in your \
account].
[Please look|Have a look] at the confirmation e-mail: [the order number is|it is] at the top.
"""
_FOUND_ORDER = """
[Found it|I have it|Ah, here|Got it|Here it is][:|,] {order}[.|]
[Ok, it is|Then it is|It says] {order}[.|]
"""
_WITH_ORDER = """
 [My order number is|It is order|The order number is|Order number|Order|It's about order|This is about order|Order no.|order nr] {order}[.|]
 [(order {order})|({order})|- order {order}|Number {order}.]
 [The number is|Reference|My number:|Order:] {order}.
"""
_OTHER_ORDER = """
 [It is|This is|That is] [about another order|a different order|for my other order][:|,] {order}.
 [This time it is order|Now it is about order|The other order, number] {order}.
"""
_CORRECT_ORDER = """
[Sorry|Oh|Wait|No|Oops|Hold on|My mistake], [I meant|it is|the right number is|it should be|that was wrong, it is] [order |]{order}[, not \
{old}|][.|]
[No, I meant order|I gave you the wrong number. It is|Correction:|That number was wrong. The right one is] {order}[.|]
[{order}, not {old}|Not {old}, {order}][, sorry|. Sorry|.|]
"""
_CORRECTED_ORDER = """
[No problem|Thank you|Got it|Thanks for telling me|All right]. I have [changed it to|corrected it to|put down] order {order}[ instead of \
{old}|].
[No problem|Thanks|All right], [it is order {order} then|so it is order {order}|order {order} it is]. [I have changed that|I have \
corrected it|What I said counts for it].
"""
_CORRECT_NAME = """
[Sorry|By the way|Oh|Actually|No], [it is|it's|my name is|I am] {name}, not {old}[.|]
[My name is {name}|It is {name}|I'm {name}], [you got it wrong|you misspelled it|not {old}].
"""
_CORRECTED_NAME = """
[Sorry|I am sorry|My apologies], {name}[, I have noted it|. Thank you for telling me|. I have corrected that|].
[Thank you|Thanks], {name}[, and sorry for the mix-up|. I have corrected it|. Noted].
"""
_GREET = """
[Hi|Hello|Hey|Good morning|Good evening|Good afternoon|Hi there|Hello there|Hey there][!|.|,|]
[Good day|Greetings|Hello Sprout|Hi Sprout|Morning][.|]
[Hello, anyone there|Hi, is someone there|Is anybody there]?
"""
_INTRODUCE = """
[my name is|I am|I'm|this is|it's] {name}[ {last}|][.|]
{name}[ {last}|] here[.|]
[I'm|I am] {name} [from {city}|and I have a question|, a customer of yours][.|]
"""
_GREET_BACK = """
[Hello|Hi|Good day|Welcome][!|.] [How can I help you|What can I do for you|How may I help|What can I help you with][ today|]?
[Hello|Hi]! I am Sprout[ of Alder Lane|, the assistant of Alder Lane|]. [How can I help you|What can I do for you]?
[Hello|Hi] and welcome to Alder Lane! [How can I help|What can I do for you]?
"""
_GREET_NAME = """
[Hello|Hi|Good day|Welcome][,|] {name}[!|.] [How can I help you|What can I do for you|How may I help|What can I help you with][ today|]?
[Nice to meet you|Good to hear from you|Hello], {name}[!|.] [How can I help|What can I do for you]?
"""
_VAGUE = """
[I have|I've got|There is] a [problem|question|small problem] [with|about] my order[.|]
[I need|Can you give me|Could I get] [some |]help[ with my order|][.|, please.|?]
[Can you|Could you|Would you] help me[ with something|]?
[I have a question|Question|A quick question|Just a question][.|]
[Something went wrong|Something is wrong] [with my order|with my last order].
"""
_VAGUE_BACK = """
[Of course|Sure|I am here for you]. [What is it about|What happened|What would you like to know|What can I do for you]?
[I am here to help|I will do my best]. [Please tell me what it is about.|What is the matter?|What happened?]
"""
_BARE = """
{order}
[Order|My order number is|It is about order|I am writing about order|Question about] {order}[.|]
{order}[ please|, can you help?|, hello?|]
"""
_BARE_BACK = """
[Thank you|Thanks][.|!] [What can I do for you about|How can I help with|What would you like to know about] order {order}?
[I have noted order|Order] {order}[, thank you|]. [What is it about|How can I help with it|What would you like to know]?
"""
_THANKS = """
[Thanks|Thank you|Great, thanks|Perfect, thank you|Thanks a lot|Ok thanks|Cheers|Many thanks|Super, thanks|thx|ty][!|.|]
[That is all|That's all|That was all|All clear][, thank you|, thanks|.| for now, thanks.]
[Thank you for your help|You were very helpful|That helped, thank you|Good, thanks for the quick help][!|.]
[Thanks, bye|Thanks and goodbye|Bye|Goodbye|Ok bye|See you|Thanks, have a nice day][!|.|]
[No, that is all|No thanks, that is it|Nothing else, thank you][.|!|]
"""
_THANKS_BACK = """
[You are welcome|You're welcome|My pleasure|Happy to help|Gladly][!|.] [Have a nice day|Have a good day|Goodbye|Take care|Have a lovely \
day][!|.]
[You are welcome|Any time|Glad I could help][!|.]
[You are welcome|My pleasure]. [Enjoy your garden|Come back any time|All the best][!|.]
"""
_THANKS_NAME = """
[You are welcome|You're welcome|My pleasure|Happy to help|Gladly], {name}[!|.] [Have a nice day|Goodbye|Take care|All the best][!|.]
[You are welcome|Any time|Glad I could help], {name}[!|.]
"""
_SORRY = """
[I am sorry about that|I am sorry to hear that|Sorry about that|That is annoying, I am sorry|I am sorry for the trouble|I apologize for \
that]
[Oh no, I am sorry|I am very sorry|Sorry to hear that|I understand that this is annoying|That should not happen, I am sorry]
"""
_THANKED = "[Thank you|Thanks|Thank you for the number|Got it|Thanks, I have it|All right|Noted]"
_SWITCH = """
[One more thing|Another question|And another thing|Something else|Next question|Also this|One last thing|Different topic][.|:]
[By the way|Also|Oh, and also|And|While I have you|Before I forget][:|,|]
[Ok|Okay|Thanks|Good|Great|I see|Thank you|Alright|Got it][.|!|, one more thing.|. Another question.]
[Thanks for that|That helps|Good to know][.|!]
"""
_ANGRY_BEFORE = """
[This is|That is] [ridiculous|unacceptable|outrageous|a joke|so annoying][.|!]
[I am|I'm] [really|so|very|extremely] [annoyed|angry|disappointed|fed up|upset][.|!]
[What is going on there|Are you serious|Seriously|Come on|What kind of shop is this][?|!|?!]
[I have had enough|Enough is enough|Never again|Unbelievable][.|!]
[This is the third time|Every time the same|Again a problem][.|!]
"""
_ANGRY_AFTER = """
[I expect|I want|I demand] [an answer|a solution|help] [now|today|at once][.|!]
[Otherwise I will never order again|I will tell everyone about this|I am losing my patience|Fix this][.|!]
[Do something|Sort this out|Hurry up|And no excuses][.|!]
"""
_POLITE_BEFORE = """
[Sorry to bother you|Sorry to disturb you|I hope you are well|I hope you can help me|Excuse me|Thank you for your time].
[I have a small question|I would be glad about some help|I would be grateful for an answer|If you have a minute].
"""
_POLITE_AFTER = """
[Thank you|Thanks] [in advance|very much|so much|for your help|a lot][.|!]
[Kind regards|Best regards|Many thanks|Best wishes|I would be very grateful|Take your time, it is not urgent][.|]
"""
_CHATTY_BEFORE = """
[We moved into a new flat|My sister told me about your shop|I ordered here for the first time|It is my mother's birthday soon].
[I have been a customer for years|I found you on the web|We have a small garden|I am on the train right now|My kids love your shop].
[It has been raining here all week|I am not good with computers|I usually buy in town|My neighbour recommended you].
[I bought it for my husband|It is for our new balcony|We are having guests soon|I am just planning the weekend].
"""
_CHATTY_AFTER = """
[I was so looking forward to it|It is quite important to me|My wife asks every day|I hope it is no trouble].
[I tried to find it on your page but did not|I have looked everywhere|I could not find it on the site].
[Sorry for the long message|It is a long story|Anyway, that is my question].
"""
_TWO_FACTS = """
[My name is|I am|Name:|I'm] {name}[ {last}|][.|,] [order number|order|my order is|order no.] {order}[.|]
{name} {last}, [order|order number|] {order}[.|]
[Order|Order number] {order}, [name|ordered by|in the name of] {name} {last}.
"""
_SYSTEM = """
You are Sprout, the [support|service|customer|] assistant of Alder Lane[, a shop for home and garden|, an online shop for home and \
garden|].\
[ Answer in short, friendly sentences.| Be brief and friendly.| Keep your answers short.|]
You are Sprout, a [helpful|friendly|kind|small] assistant [of|for|at] [the shop Alder Lane|Alder Lane, the home and garden shop|Alder \
Lane].\
[ Help customers with their orders.| Answer questions about orders, products and plants.|]
You are a [helpful|friendly|polite] [support agent|assistant|customer service agent] [of|for|at] Alder Lane[. Your name is Sprout|. \
Customers call you Sprout|].
[Your name is Sprout|You are Sprout]. You [help|support|answer] [the customers|customers] of Alder Lane, [which sells|a shop that sells] \
things for home and garden.\
[ Be polite.| Use one to three sentences.|]
You [work in|are part of] the customer [service|support] of Alder Lane. [Be brief|Answer politely|Help with orders, returns and \
plants|Stay friendly].
[Act as|Be|Play] Sprout, the [support|] assistant of the web shop Alder Lane[, and answer in one or two sentences|].
"""
_PLAIN_SYSTEM = """
You are a helpful assistant.
You are a helpful[, friendly|, brief|] assistant.
You are an assistant. [Be brief|Answer briefly|Be polite].
"""

ASK_ORDER, ORDER_ASKED_ASIDE, GIVE_ORDER = parse_lines(_ASK_ORDER), parse_lines(_ORDER_ASKED_ASIDE), parse_lines(_GIVE_ORDER)
NO_ORDER, WHERE_ORDER, FOUND_ORDER = parse_lines(_NO_ORDER), parse_lines(_WHERE_ORDER), parse_lines(_FOUND_ORDER)
WITH_ORDER, OTHER_ORDER = parse_lines(_WITH_ORDER), parse_lines(_OTHER_ORDER)
CORRECT_ORDER, CORRECTED_ORDER = parse_lines(_CORRECT_ORDER), parse_lines(_CORRECTED_ORDER)
CORRECT_NAME, CORRECTED_NAME = parse_lines(_CORRECT_NAME), parse_lines(_CORRECTED_NAME)
GREET, INTRODUCE, GREET_BACK, GREET_NAME = parse_lines(_GREET), parse_lines(_INTRODUCE), parse_lines(_GREET_BACK), parse_lines(_GREET_NAME)
BARE, BARE_BACK = parse_lines(_BARE), parse_lines(_BARE_BACK)
VAGUE, VAGUE_BACK, TWO_FACTS = parse_lines(_VAGUE), parse_lines(_VAGUE_BACK), parse_lines(_TWO_FACTS)
THANKS, THANKS_BACK, THANKS_NAME = parse_lines(_THANKS), parse_lines(_THANKS_BACK), parse_lines(_THANKS_NAME)
SORRY, THANKED, SWITCH = parse_lines(_SORRY), parse(_THANKED), parse_lines(_SWITCH)
BEFORE = {"angry": parse_lines(_ANGRY_BEFORE), "polite": parse_lines(_POLITE_BEFORE), "chatty": parse_lines(_CHATTY_BEFORE)}
AFTER = {"angry": parse_lines(_ANGRY_AFTER), "polite": parse_lines(_POLITE_AFTER), "chatty": parse_lines(_CHATTY_AFTER)}
SYSTEM, PLAIN_SYSTEM = parse_lines(_SYSTEM), parse_lines(_PLAIN_SYSTEM)

RECIPIENTS = """my mother|my father|my sister|my brother|my wife|my husband|my boss|a friend|my neighbour|my grandmother|my son|my daughter|
a colleague|my aunt|my best friend|my teacher""".replace("\n", "").split("|")
GROUP_NAMES = {
    "garden": "the garden", "kitchen": "the kitchen", "travel": "travelling", "office": "the office", "sport": "sport",
    "home": "the home", "wear": "the wardrobe", "play": "the children", "tool": "the workshop",
}
BUDGETS = (20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 150, 200)
POOLS = {
    "any": list(PRICES),
    "electric": [name for name in GROUPS["electric"] if name != "phone case"],
    "gift": [name for name in GROUPS["gift"] if name not in OUT_OF_STOCK],
    "assembly": list(ASSEMBLY), "sold_out": list(OUT_OF_STOCK),
    "single": [name for name in PRICES if not name.endswith(("s", "x", "h", "f", "knife", "mouse"))],
    "repairable": [name for name in PRICES if MATERIALS[name] in ("electronics", "steel", "wood", "plastic")],
}
SHARED = ("is", "has", "was", "costs", "it", "them", "price", "feature", "ap")
BASES = {key: "product" for key in PRODUCT_SLOTS["kettle"]} | {f"{key}2": "product2" for key in ("product", *SHARED)}
BASES |= {key: "plant" for key in PLANT_SLOTS["basil"]} | {"cheaper": "product2", "is_cheaper": "product2", "cheaper_price": "product2"}
BASES |= {"cause": "seen", "remedy": "seen", "eta1": "day", "eta2": "day", "stock": "product", "last": "name"}
BASES |= {key: None for key in FACTS}
PLANT_LIST, TROUBLE_LIST = list(PLANT_SLOTS.values()), list(TROUBLES)
NAMING = {"product", "ap", "product2", "ap2", "plant", "Plant", "seen", "name", "day", "order", "cheaper"}
SURE = {"price", "price2", "cheaper", "eta1", "eta2", "month", "order", "address", "phone", "minutes"}
PASSING = ("day", "day2", "day3", "eta1", "eta2", "amount", "code", "recipient", "email", "address", "city", "company", "budget", "group")
IN_STOCK = parse_lines("""
Yes, the {product} {is} in stock[ and {costs} {price}|, for {price}|].
[We have the {product}|Yes, we have {them}], for {price}. [You can order {them} right now.|]
""")
SOLD_OUT = parse_lines("""
[Sorry|I am sorry], the {product} {is} sold out [at the moment|right now]. {it:cap} should be back in about two weeks.
[Not at the moment|Not right now]: the {product} {is} sold out, and should be back in about two weeks.
""")


def slots_of(text):
    """The names of the slots in a text."""
    return [part[:part.index("}")].partition(":")[0] for part in text.split("{")[1:]]


def _certain(tree):
    """The slots that every sentence of a tree has."""
    if isinstance(tree, str):
        return set(slots_of(tree))
    parts = [_certain(part) for part in tree]
    return set.intersection(*parts) if isinstance(tree, list) else set().union(*parts)


def _mentioned(tree):
    """The slots that some sentence of a tree has, or what they are derived from."""
    if isinstance(tree, str):
        return {BASES.get(key, key) for key in slots_of(tree)}
    return set().union(*map(_mentioned, tree))


class Exchange:
    """What a customer may say and what is answered."""

    def __init__(self, mark):
        self.mark, self.asks, self.answers = mark, [], []

    def close(self):
        self.sure = sorted(set.intersection(*map(_certain, self.answers)) & SURE)
        return self


class Topic:
    def __init__(self, head):
        self.title, _, options = (part.strip() for part in head.partition("|"))
        pairs = dict((option.partition(":")[::2]) for option in options.split())
        self.weight = float(pairs.get("weight", 1))
        self.pool = POOLS[pairs.get("from", "any")]
        self.needs_order, self.is_trouble, self.may_swap = "order" in pairs, "sorry" in pairs, "swap" in pairs
        self.offers, self.is_pair, self.has_budget, self.is_plant = "offers" in pairs, "pair" in pairs, "budget" in pairs, "plant" in pairs
        self.is_free, self.is_green = False, "green" in pairs
        self.exchanges, self.notes = [], []

    def close(self):
        """The opening exchange, the exclusive ones and the optional ones, in their order."""
        self.opening, *rest = [exchange.close() for exchange in self.exchanges]
        self.choices = [exchange for exchange in rest if exchange.mark == "--*"]
        self.follow_ups = [exchange for exchange in rest if exchange.mark == "--"]
        self.slots = set().union(*(_mentioned(tree) for exchange in self.exchanges for tree in exchange.asks + exchange.answers))


def read_exchanges(text):
    """Exchanges of lines that start with "<" and ">"."""
    exchanges = []
    for line in text.strip().splitlines():
        if line.startswith("<"):
            if not exchanges or exchanges[-1].answers:
                exchanges.append(Exchange("--"))
            exchanges[-1].asks.append(parse(line[1:].strip()))
        elif line.startswith(">"):
            exchanges[-1].answers.append(parse(line[1:].strip()))
    return [exchange.close() for exchange in exchanges]


def _read_topics(text):
    topics = []
    for line in text.strip().splitlines():
        if line.startswith("="):
            topics.append(Topic(line[1:]))
            topics[-1].exchanges.append(Exchange(""))
        elif line.startswith("!"):
            topics[-1].notes.append(parse(line[1:].strip()))
        elif line.startswith("--"):
            topics[-1].exchanges.append(Exchange(line.strip()))
        elif line.startswith("<"):
            topics[-1].exchanges[-1].asks.append(parse(line[1:].strip()))
        elif line.startswith(">"):
            topics[-1].exchanges[-1].answers.append(parse(line[1:].strip()))
    for topic in topics:
        topic.close()
    return topics


TOPICS = _read_topics(_TOPICS)
WEIGHTS = [topic.weight for topic in TOPICS]
ORDER_TOPICS = [topic for topic in TOPICS if topic.needs_order]
PRONOUNS = read_exchanges(_PRONOUNS)
SWAPS = """And {}?|And for {}?|What about {}?|And what about {}?|Sorry, I meant {}.|No, {}.|How about {}?|The same question for {}.|
Oh, I mean {}.|and {}|And {}, please?""".replace("\n", "").split("|")
MOODS = ["plain", "plain", "plain", "plain", "polite", "polite", "chatty", "terse", "terse", "angry"]


class Talk:
    """A conversation that grows to at most `most` messages of the customer; `steady`: what was told does not change."""

    def __init__(self, rng, unseen=False, most=8, steady=False):
        self.rng, self.lexicon, self.most = rng, Lexicon(rng, unseen), most
        self.values, self.said, self.messages = {}, set(), []
        self.mood = rng.choice(MOODS)
        self.sure = []
        self.ever = set()
        self.last = ""
        self.steady = steady
        self.has_topic = False

    @property
    def is_full(self):
        return self.most <= 0

    def chance(self, share):
        return self.rng.random() < share

    def value(self, key):
        """The value of a slot, drawn when it is first asked for."""
        if key in self.values:
            return self.values[key]
        if key in FACTS:
            return self.rng.choice(FACTS[key])
        if key == "stock":
            return self.fill(speak(self.rng, self.rng.choice(SOLD_OUT if self.values["product"] in OUT_OF_STOCK else IN_STOCK)))[0]
        draw = self.lexicon
        if key in ("day", "day2", "day3"):
            taken = [self.values.get(name) for name in ("day", "day2", "day3")]
            value = self.rng.choice([day for day in DAYS if day not in taken])
            if key == "day":
                self.values["eta1"], self.values["eta2"] = ARRIVAL[value]
        elif key == "recipient":
            value = self.rng.choice(RECIPIENTS)
        elif key == "code":
            value = str(self.rng.choice([400, 403, 404, 500, 502, 503, self.rng.randint(10, 999)]))
        else:
            value = {"name": draw.first_name, "last": draw.last_name, "order": draw.order_number, "city": draw.city,
                     "address": draw.street_address, "email": draw.email, "phone": draw.phone, "amount": draw.money,
                     "company": draw.company}[key]()
        self.values[key] = value
        return value

    def fill(self, text):
        """A text with its slots filled in, and the slots."""
        first, *rest = text.split("{")
        parts, keys = [first], []
        for part in rest:
            slot, _, tail = part.partition("}")
            key, _, form = slot.partition(":")
            value = self.value(key)
            parts += [capital(value) if form else value, tail]
            keys.append(key)
        return "".join(parts), keys

    def line(self, trees, by_user):
        """A line that uses only what is known by then."""
        for _ in range(60):
            text = speak(self.rng, self.rng.choice(trees))
            if "{" not in text:
                return text
            keys = slots_of(text)
            named = {BASES.get(key, key) for key in keys if key in NAMING or key not in BASES} if by_user else ()
            if all(base is None or base in self.said or base in named for base in [BASES.get(key, key) for key in keys]):
                return text
        raise ValueError(f"no line fits what is known: {trees}")

    def ask(self, text, keep=()):
        """The customer says a text, with slots."""
        text, keys = self.fill(text)
        self.said.update(BASES.get(key, key) for key in keys if key in NAMING or key not in BASES)
        kept = [self.values[key] for key in keys if key in self.values]
        text = casual(self.rng, " ".join(text.split()).replace(" ,", ","), keep=[*kept, *keep])
        self.ever |= self.said
        self.messages.append({"role": "user", "content": text})
        self.most -= 1

    def answer(self, text, sure=()):
        text, _ = self.fill(text)
        text = capital(text).strip().replace("  ", " ")
        self.messages.append({"role": "assistant", "content": text})
        self.last = text
        self.sure = [self.values[key] for key in sure if key in self.values]

    def join(self, *texts):
        """Sentences in a row, each with a mark at its end but the last."""
        texts = [text.strip() for text in texts if text]
        return " ".join([text if text[-1] in ".,:!?)" or at == len(texts) - 1 else f"{text}." for at, text in enumerate(texts)])

    def pick(self, trees):
        return speak(self.rng, self.rng.choice(trees))

    def mooded(self, text):
        """A message with what the mood puts around it."""
        if self.mood == "terse":
            text = text.rstrip(".!")
            return text[:1].lower() + text[1:] if self.chance(0.4) and not text.startswith(("I ", "I'", "{")) else text
        if self.mood in BEFORE:
            text = self.join(self.pick(BEFORE[self.mood]) if self.chance(0.4) else "", text,
                             self.pick(AFTER[self.mood]) if self.chance(0.3) else "")
        return text

    def after_comma(self, before, text):
        """A text that follows on `before`, in lower case if that ends with a comma."""
        if before.endswith(",") and text[:1] != "{" and not text.startswith(("I ", "I'")):
            text = text[:1].lower() + text[1:]
        return f"{before} {text}"

    def opened(self, text):
        """The first message, with a greeting and a name perhaps."""
        if self.chance(0.3):
            greeting = self.pick(GREET)
            if greeting[-1].isalpha() and self.chance(0.85):
                greeting += ","
            if self.chance(0.35):
                intro = self.pick(INTRODUCE)
                return self.join(greeting, capital(intro), text)
            return self.after_comma(greeting, text)
        if self.chance(0.06):
            return self.join(capital(self.pick(INTRODUCE)), text)
        return text

    def set_product(self, pool):
        if self.values.get("product") in pool and "product" in self.said and self.chance(0.4):
            return
        name = self.rng.choice(pool)
        self.values.update(PRODUCT_SLOTS[name])
        self.said.difference_update(("product", "product2"))

    def set_second(self, pool):
        """Another product, with another price."""
        first = self.values["product"]
        name = self.rng.choice(pool)
        for _ in range(20):
            if PRICES[name] != PRICES[first]:
                break
            name = self.rng.choice(pool)
        else:
            name = "kettle" if first != "kettle" else "toaster"
        slots = PRODUCT_SLOTS[name]
        self.values.update({f"{key}2": slots[key] for key in ("product", *SHARED)})
        cheaper = PRODUCT_SLOTS[min(first, name, key=PRICES.get)]
        self.values.update(cheaper=cheaper["product"], is_cheaper=cheaper["is"], cheaper_price=cheaper["price"])
        self.said.discard("product2")

    def set_plant(self):
        if "plant" in self.said and self.chance(0.4):
            return
        self.values.update(self.rng.choice(PLANT_LIST))
        self.said.discard("plant")

    def set_values(self, topic):
        """Draws what a topic is about."""
        for key in PASSING:
            self.values.pop(key, None)
            self.said.discard(key)
        if topic.has_budget:
            group = self.rng.choice(list(GROUP_NAMES))
            cheapest = sorted(GROUPS[group], key=PRICES.get)
            budget = self.rng.choice([amount for amount in BUDGETS if amount >= PRICES[cheapest[2]]])
            pool = [name for name in cheapest if PRICES[name] <= budget and name not in OUT_OF_STOCK]
            self.values.update(budget=str(budget), group=GROUP_NAMES[group])
            self.values.update(PRODUCT_SLOTS[self.rng.choice(pool)])
            self.said.difference_update(("product", "product2"))
            self.set_second(pool)
            return
        self.set_product(topic.pool)
        self.set_second(topic.pool if len(topic.pool) > 9 else POOLS["any"])
        if topic.is_plant:
            self.set_plant()
        self.values["seen"] = seen = self.rng.choice(TROUBLE_LIST)
        self.values["cause"], self.values["remedy"] = TROUBLES[seen]
        self.said.discard("seen")

    def named(self, text):
        """An answer's first words, with the customer's name now and then."""
        return f"{text}, {self.values['name']}" if "name" in self.said and self.chance(0.3) else text

    def give_order(self):
        """The assistant asks for the number of the order and gets it: False if the conversation is over before."""
        sorry = self.sorry()
        self.answer(self.join(sorry, self.line(ORDER_ASKED_ASIDE if sorry else ASK_ORDER, False)))
        if self.is_full:
            return False
        if self.chance(0.1):
            self.ask(self.pick(NO_ORDER))
            self.answer(self.pick(WHERE_ORDER))
            if self.is_full:
                return False
            self.ask(self.pick(FOUND_ORDER))
        elif not self.steady and self.chance(0.08):
            self.ask(self.pick(TWO_FACTS))
        else:
            self.ask(self.pick(GIVE_ORDER))
        return True

    def sorry(self):
        """An apology if the customer has a trouble, once for each."""
        if self.wants_sorry and self.chance(0.65):
            self.wants_sorry = False
            return self.named(self.pick(SORRY))
        return ""

    def reply(self, exchange, thanked=False):
        before = self.named(speak(self.rng, THANKED)) if thanked and self.chance(0.6) else self.sorry()
        text = self.line(exchange.answers, False)
        self.answer(self.join(before, capital(text)) if before else text, exchange.sure)

    def follow(self, exchange):
        """One more exchange, if there is room for it."""
        if self.is_full:
            return False
        self.wants_sorry = False
        self.ask(self.mooded(self.line(exchange.asks, True)) if self.chance(0.12) else self.line(exchange.asks, True))
        self.reply(exchange)
        return True

    def talk_about(self, topic, is_first=False, follow_ups=2, aside="", keep=()):
        """A topic from its question on; `aside` is said with the question, and its words of `keep` stay as they are."""
        if self.is_full:
            return
        self.set_values(topic)
        self.wants_sorry = topic.is_trouble
        text = self.line(topic.opening.asks, True)
        if self.mood == "terse":
            text = min(text, self.line(topic.opening.asks, True), key=len)
        text = self.mooded(text)
        if is_first:
            text = self.opened(text)
        if aside:
            text = self.join(aside, text) if self.chance(0.6) else self.join(text, aside)
        if self.has_topic and self.chance(0.35):
            switch = self.pick(SWITCH)
            text = self.after_comma(f"{switch}," if switch[-1].isalpha() else switch, text)
        if topic.needs_order:
            if "order" not in self.said and self.chance(0.35):
                text = self.join(text, self.pick(TWO_FACTS if not self.steady and self.chance(0.15) else WITH_ORDER))
            elif "order" in self.said and not self.steady and self.chance(0.12):
                del self.values["order"]
                text = self.join(text, self.pick(OTHER_ORDER))
        self.ask(text, keep)
        self.has_topic = True
        if topic.offers:
            self.said.update(("product", "product2"))
        if topic.needs_order and "order" not in self.said:
            if not self.give_order():
                return
            self.reply(topic.opening, thanked=True)
        else:
            self.reply(topic.opening)
        if topic.choices and not self.follow(self.rng.choice(topic.choices)):
            return
        if topic.needs_order and not self.steady and self.chance(0.08):
            self.correct_order()
        if topic.may_swap and self.chance(0.3):
            self.swap(topic)
        for exchange in topic.follow_ups:
            if follow_ups and self.chance(0.4):
                follow_ups -= self.follow(exchange)
        if "product" in self.said and not topic.is_plant and not topic.needs_order and self.chance(0.25):
            self.follow(self.rng.choice(PRONOUNS))

    def swap(self, topic):
        """The same question on another product or plant."""
        if self.is_full:
            return
        if topic.is_plant:
            self.values.update(self.rng.choice([slots for slots in PLANT_LIST if slots["plant"] != self.values["plant"]]))
            what = "{plant}"
        else:
            self.values.update(PRODUCT_SLOTS[self.rng.choice([name for name in topic.pool if name != self.values["product"]])])
            self.said.discard("product2")
            what = "the {product}"
        self.ask(self.rng.choice(SWAPS).format(what))
        self.reply(topic.opening)

    def correct_order(self):
        if self.is_full:
            return
        self.values["old"] = self.values.pop("order")
        self.said.add("old")
        self.ask(self.pick(CORRECT_ORDER))
        self.answer(self.pick(CORRECTED_ORDER), ["order"])

    def correct_name(self):
        if self.is_full or "name" not in self.said:
            return
        self.values["old"] = self.values.pop("name")
        self.said.add("old")
        self.ask(self.pick(CORRECT_NAME))
        self.answer(self.pick(CORRECTED_NAME), ["name"])

    def greet(self):
        """A first message without a question."""
        text = self.pick(GREET)
        with_name = self.chance(0.5)
        self.ask(self.join(text, capital(self.pick(INTRODUCE))) if with_name else text.rstrip(","))
        self.answer(self.pick(GREET_NAME if with_name and self.chance(0.8) else GREET_BACK))

    def thank(self):
        if self.is_full:
            return
        self.ask(self.pick(THANKS))
        self.answer(self.pick(THANKS_NAME if "name" in self.said and self.chance(0.5) else THANKS_BACK))

    def system(self):
        """A system prompt, or none."""
        kind = self.rng.random()
        if kind < 0.5:
            text = self.pick(SYSTEM if kind < 0.4 else PLAIN_SYSTEM).replace("  ", " ")
            self.messages.insert(0, {"role": "system", "content": text})

    def sample(self):
        self.system()
        sample = {"messages": self.messages}
        if self.sure:
            sample["check"] = {"contains": self.sure}
        return sample


def some_topic(rng):
    return rng.choices(TOPICS, WEIGHTS)[0]


def conversation(rng, unseen=False):
    """Some topics one after the other."""
    talk = Talk(rng, unseen, rng.choices(range(1, 9), [5, 5, 5, 4, 4, 3, 2, 2])[0])
    first = True
    start = rng.random()
    if start < 0.12:
        talk.greet()
        first = False
    elif start < 0.19:
        talk.ask(talk.opened(talk.pick(VAGUE)))
        talk.answer(talk.pick(VAGUE_BACK))
        talk.talk_about(rng.choice(ORDER_TOPICS))
        first = False
    elif start < 0.22:
        talk.ask(talk.pick(BARE))
        talk.answer(talk.pick(BARE_BACK), ["order"])
        talk.talk_about(rng.choice(ORDER_TOPICS))
        first = False
    while not talk.is_full:
        talk.talk_about(some_topic(rng), first)
        first = False
        if talk.chance(0.06):
            talk.correct_name()
        if len(talk.messages) > 2 and talk.chance(0.15):
            talk.thank()
            break
    return talk.sample()


# A record of orders in the system prompt, which the answers are taken from.
_FIELDS = {
    "status": "being packed|on its way|out for delivery|waiting for payment|ready for pick-up|delayed|in the warehouse|at the parcel shop",
    "carrier": "Parcelfox|Northpost|QuickBox|Swallow Express|Greenwheel|Cargo Lark|Blue Van|Speedwell",
    "paid": "by card|by bank transfer|on invoice|with a gift card",
}
FIELDS = {key: text.split("|") for key, text in _FIELDS.items()}
RECORD_FORMS = [
    "Order {order}: {product}, {total} euros, paid {paid}, {status}, carrier {carrier}, expected on {due}.",
    "{order} | {product} | {total} euros | {paid} | {status} | {carrier} | due {due}",
    "order={order}; item={product}; total={total} euros; payment={paid}; status={status}; carrier={carrier}; arrives={due}",
    "- {product} (order {order}), {status}, comes with {carrier} on {due}. Price {total} euros, paid {paid}.",
    "{{\"order\": \"{order}\", \"item\": \"{product}\", \"total\": \"{total} euros\", \"paid\": \"{paid}\", \"status\": \"{status}\", "
    "\"carrier\": \"{carrier}\", \"due\": \"{due}\"}}",
    "Order number: {order}\nItem: {product}\nTotal: {total} euros\nPaid: {paid}\nStatus: {status}\nCarrier: {carrier}\nExpected: {due}",
]
RECORD_HEADS = parse_lines("""
[Orders of the customer|The customer's orders|Known orders|What we know|Customer record][:|, use only these facts:| (from the database):]
[Data|Context|Order data|Facts for this chat]:
[You may use|Use] this data to answer[ the customer|]:
""")
_RECORD_QUESTIONS = table("support/record_questions")
RECORD_QUESTIONS = {}
for _block in _RECORD_QUESTIONS.split("= ")[1:]:
    RECORD_QUESTIONS[_block.split("\n")[0]] = read_exchanges(_block)[0]
RECORD_WHICH = parse_lines("""
[Which order do you mean|Do you mean]: the {product} (order {order}) or the {other} (order {other_order})?
[I see two orders|There are two orders]: {order} with the {product} and {other_order} with the {other}. Which one [is it|do you mean]?
""")
RECORD_CHOICE = parse_lines("""
[The|I mean the|It is the|the one with the] {product}[.| please|]
[Order |I mean |It is |]{order}[.|, please|, the {product}|]
""")
RECORD_UNKNOWN = parse_lines("""
[I am sorry|Sorry], I [cannot find|do not see|have no] order {order}[ here|]. [Please check the number|Could you check the number|Is the \
number right][.|?]
[There is no|I find no] order {order} [in your data|here|on my list]. [Could you look at the confirmation e-mail again?|Please check the \
number.]
""")


def _fill_record(rng, trees, record, **more):
    return speak(rng, rng.choice(trees)).format(**record, **more).strip()


def with_record(rng, unseen=False):
    """Questions on orders that the system prompt lists."""
    lexicon = Lexicon(rng, unseen)
    records = []
    for product in rng.sample(POOLS["any"], rng.choice([1, 1, 2, 2, 3])):
        total = str(PRICES[product]) if rng.random() < 0.4 else lexicon.amount(300)
        records.append({"order": lexicon.order_number(), "product": product, "total": total,
                        "due": lexicon.day() if rng.random() < 0.6 else lexicon.date(), **{key: rng.choice(FIELDS[key]) for key in FIELDS}})
    name = lexicon.first_name()
    form = rng.choice(RECORD_FORMS)
    system = [speak(rng, rng.choice(SYSTEM)).replace("  ", " ")]
    if rng.random() < 0.5:
        system.append(rng.choice(["Customer: {}", "The customer is {}.", "You are talking to {}.", "Name of the customer: {}"])
                      .format(f"{name} {lexicon.last_name()}"))
    else:
        name = None
    system += [speak(rng, rng.choice(RECORD_HEADS)), *(form.format(**record) for record in records)]
    messages = [{"role": "system", "content": "\n".join(system)}]
    contains = []
    record = rng.choice(records)
    for turn in range(rng.choice([1, 1, 2, 2, 3])):
        is_same = turn > 0 and rng.random() < 0.5
        if not is_same:
            record = rng.choice(records)
        key = rng.choice(list(RECORD_QUESTIONS))
        exchange = RECORD_QUESTIONS[key]
        if not is_same and rng.random() < 0.08:
            unknown = lexicon.order_number()
            text = _fill_record(rng, exchange.asks, {}, what=f"order {unknown}")
            messages += [{"role": "user", "content": casual(rng, text, [unknown])},
                         {"role": "assistant", "content": _fill_record(rng, RECORD_UNKNOWN, {"order": unknown})}]
            contains = [unknown]
            continue
        by_number = [f"order {record['order']}", f"my order {record['order']}"]
        by_product = [f"the {record['product']}", f"my {record['product']}", f"the order with the {record['product']}"]
        vague = not is_same and key != "product" and len(records) == 2 and rng.random() < 0.3
        if is_same and key != "product":
            what = "it"
        elif vague or key != "product" and len(records) == 1 and rng.random() < 0.7:
            what = "my order"
        else:
            what = rng.choice(by_number if key == "product" or rng.random() < 0.6 else by_product)
        text = _fill_record(rng, exchange.asks, {}, what=what)
        if turn == 0 and rng.random() < 0.3:
            text = f"{speak(rng, rng.choice(GREET)).rstrip(',')} {text}"
        messages.append({"role": "user", "content": casual(rng, text, [record["order"], record["product"]])})
        if vague:
            other = next(item for item in records if item is not record)
            first, second = (record, other) if rng.random() < 0.5 else (other, record)
            messages.append({"role": "assistant", "content": _fill_record(rng, RECORD_WHICH, first, other=second["product"],
                                                                          other_order=second["order"])})
            choice = _fill_record(rng, RECORD_CHOICE, record)
            messages.append({"role": "user", "content": casual(rng, choice, [record["order"], record["product"]])})
        answer = capital(_fill_record(rng, exchange.answers, record))
        if name and rng.random() < 0.15:
            answer = f"{rng.choice(['Sure', 'Of course', 'Gladly', 'Let me see'])}, {name}. {answer}"
        messages.append({"role": "assistant", "content": answer})
        contains = [record[key]]
    return {"messages": messages, "check": {"contains": contains}}


# Like TOPICS, about any product: {x} is its name, {ax} the same with an article, {xs} its last word. "!" puts down in a few words
# what the conversation was about. The answers say what is known from the conversation or holds for all orders, and no more.
_FREE_TOPICS = table("support/free_topics")

# Things that people buy: "*" marks those of the plural. Materials and series make names of their own out of them.
_HARD = """
parasol|hammock|bird bath|bird house|garden bench|fire bowl|fire pit|rose arch|sundial|lantern|garden table|folding chair|deck chair|
lounger|flower box|raised bed|fountain|wind chime|door mat|coat rack|shoe cabinet|umbrella stand|bread bin|spice rack|fruit bowl|
salad bowl|teapot|casserole|baking tray|pepper mill|cake stand|butter dish|wine rack|magazine rack|bar stool|bedside table|dresser|
wardrobe|chest of drawers|coffee table|dining table|bench|stool|rocking chair|towel rail|soap dish|toilet brush|bath tray|shower stool|
key box|letter box|house number|greenhouse|pergola|garden gate|wood store|log basket|barbecue|pizza oven|ice bucket|serving tray|
plant pot|planter|hanging basket|pot hanger|bookends*|candle holder|vase|watering spout|garden gnome|duck pond|water butt|boot scraper|
weather vane|rain gauge|thermometer|insect hotel|hedgehog house|nest box|garden scissors*|secateurs*|shelf|stacking boxes*|curtain rod|
curtain rings*|coat hangers*|wall hooks*|clothes airer|ironing board|pedal bin|storage box|toy chest|crib|high chair|step stool|sledge|
swing|sandpit|tea light holders*|napkin rings*|garden shed
"""
_SOFT = """
curtains*|cushion|seat cushions*|throw|blanket|rug|doormat|tablecloth|napkins*|tea towels*|apron|oven glove|bathrobe|bath mat|hand towels*|
pillowcase|bedspread|mattress cover|sofa cover|table runner|slippers*|beanbag|pouffe|blind|door curtain|awning|sun sail|tote bag|
picnic blanket|dressing gown|hot water bottle cover|quilt|pyjamas*|bed linen|fitted sheet|place mats*|laundry bag|garden apron|hat|shawl|
socks*|mittens*
"""
_POWERED = """
lawn mower|hedge trimmer|leaf blower|string lights*|patio heater|garden pump|pond filter|egg cooker|rice cooker|waffle iron|slow cooker|
hand mixer|milk frother|table fan|air purifier|humidifier|dehumidifier|electric blanket|reading lamp|night light|bedside lamp|ceiling lamp|
doorbell|timer socket|weather station|alarm clock|radio|record player|projector|robot mower|pressure washer|chainsaw|sander|jigsaw|heat gun|
glue gun|soldering iron|sewing machine|food dryer|ice cream maker|juicer|bread maker|sandwich press|kitchen scale|bathroom scale|heater|
extension lead|solar lamp|solar panel|motion sensor|water timer|irrigation computer
"""
_GREEN = """
olive tree|lemon tree|fig tree|rose bush|climbing rose|hydrangea|box ball|Japanese maple|lavender plants*|tomato plants*|strawberry plants*|
dahlia tubers*|tulip bulbs*|daffodil bulbs*|grass seed|wildflower mix|potting soil|bark mulch|tomato feed|seed potatoes*|bamboo canes*|
cherry tree|apple tree|rhododendron|blueberry bush|raspberry canes*|hop plant|passion flower|fern|monstera|peace lily|orchid|bonsai
"""
KINDS_OF_THINGS = [(text.replace("\n", "").split("|"), materials.split("|"), sizes.split("|")) for text, materials, sizes in (
    (_HARD, "cast iron|oak|teak|bamboo|steel|stainless steel|ceramic|glass|wicker|rattan|copper|slate|concrete|zinc|enamel|acacia|brass|"
            "marble|stoneware|pine|walnut|aluminium|wrought iron|terracotta|porcelain|beech|bronze|eucalyptus",
     "large|small|tall|round|square|folding|double|two-tier|three-legged|half-height|50 cm|80 cm|1.20 m|2 metre|80 litre|12 litre|XL|mini"),
    (_SOFT, "linen|cotton|wool|velvet|jute|canvas|fleece|silk|corduroy|felt|organic cotton|flannel|merino|hemp|cashmere|terry|muslin|denim",
     "large|small|long|double|king size|140 cm|2 metre|XL|extra long|quilted|striped|checked|embroidered|thick|light|round"),
    (_POWERED, "cordless|foldable|solar|battery|USB|rechargeable|quiet|compact",
     "20 volt|1.5 litre|large|small|mini|800 watt|dimmable|portable"),
    (_GREEN, "hardy|dwarf|organic|evergreen|potted", "tall|small|40 litre|1 metre|5 kg|large|young|30 cm"),
)]
SHADES = """red|blue|green|yellow|orange|purple|pink|black|white|grey|gray|turquoise|olive|beige|dark blue|violet|cream|gold|sage|
terracotta|navy|mustard|anthracite|sand|mint|coral|burgundy|petrol|lilac|ivory|charcoal|rust|sky blue|forest green|taupe|copper|apricot|
aubergine|off-white|dusty pink|moss green|light grey|silver|indigo|ochre|rose|chocolate|teal""".replace("\n", "").split("|")
_SMALL = table("support/small")
SMALL = {line.split(": ")[0]: line.split(": ")[1].split("|") for line in _SMALL.strip().splitlines()}


def _from_small(name):
    options = SMALL[name]
    return lambda draw, rng: rng.choice(options)


FREE_MAKERS = {name: _from_small(name) for name in SMALL}
FREE_MAKERS |= {
    "colour": lambda draw, rng: rng.choice(SHADES), "date": lambda draw, rng: draw.date(),
    "money": lambda draw, rng: draw.money(400), "wish": lambda draw, rng: f"{rng.choice(SMALL['wishes'])}, {draw.first_name()}"
    if rng.random() < 0.6 else capital(draw.phrase()),
    "age": lambda draw, rng: str(rng.randint(3, 90)), "noun": lambda draw, rng: draw.noun_phrase() if rng.random() < 0.1 else
    rng.choice(THING_HEADS) if rng.random() < 0.5 else f"{rng.choice(SHADES)} {rng.choice(THING_HEADS)}",
    "word": lambda draw, rng: draw.word(), "name": lambda draw, rng: draw.first_name(), "neighbour": lambda draw, rng: draw.first_name(), \
"city": lambda draw, rng: draw.city(),
    "address": lambda draw, rng: draw.street_address(), "person": lambda draw, rng: draw.person(),
    "label": lambda draw, rng: draw.name_like(), "day": lambda draw, rng: draw.day(), "time": lambda draw, rng: draw.time(),
    "text": lambda draw, rng: draw.phrase(), "month": lambda draw, rng: draw.month(), "company": lambda draw, rng: draw.company(),
    "shade": FREE_MAKERS["small"],
}
_KNOWN_FLAWS = FREE_MAKERS["flaw"]
FREE_MAKERS["flaw"] = lambda draw, rng: _KNOWN_FLAWS(draw, rng) if rng.random() < 0.95 else f"a {rng.choice(BROKEN)} {rng.choice(NOUNS)}"
BROKEN = "broken|cracked|bent|loose|torn|scratched|missing|dented|stained|crooked|rusty|burnt".split("|")


def thing(draw, rng, is_green=False):
    """Something one may buy: its name, its last word, whether it is of the plural, and what tells it from others, if anything."""
    roll = 1 if is_green else rng.random()
    if roll < 0.03:
        name = draw.noun_phrase()
        return name, name.split()[-1], False, ""
    heads, materials, sizes = KINDS_OF_THINGS[-1] if is_green else rng.choices(KINDS_OF_THINGS, [5, 4, 3, 2])[0]
    head = rng.choice(heads)
    many, head = head.endswith("*"), head.rstrip("*")
    mark = rng.random()
    if mark < 0.1 and head not in PRICES:
        return head, head, many, ""
    if mark < 0.3:
        label = draw.name_like() if rng.random() < 0.6 else draw.last_name()
        return f"{label} {head}", head, many, label
    if mark < 0.5:
        material = rng.choice(materials)
        return f"{material} {head}", head, many, material
    if mark < 0.65:
        size = rng.choice(sizes)
        return f"{size} {head}", head, many, size
    if mark < 0.75:
        colour = rng.choice(SHADES)
        return f"{colour} {head}", head, many, colour
    if mark < 0.87:
        return f"{rng.choice(materials)} {head} in {rng.choice(SHADES)}", head, many, ""
    if mark < 0.94:
        return f"{rng.choice(sizes)} {rng.choice(materials)} {head}", head, many, ""
    return f"{draw.name_like()} {rng.choice(materials)} {head}", head, many, ""


def thing_slots(draw, rng, key, is_green=False):
    """The slots of a thing, which start with `key`."""
    name, head, many, mark = thing(draw, rng, is_green)
    article = "" if many else "an " if name[0] in "aeioAEIO" else "a "
    return {key: name, f"a{key}": article + name, f"{key}s": head, f"{key}it": "they" if many else "it",
            f"{key}them": "them" if many else "it", f"{key}is": "are" if many else "is", f"{key}has": "have" if many else "has",
            f"{key}does": "do" if many else "does", f"{key}was": "were" if many else "was", f"{key}comes": "come" if many else "comes",
            f"{key}smells": "smell" if many else "smells", f"{key}one": "ones" if many else "one", f"{key}mark": mark}


for _key in "xy":
    BASES |= {_key: _key, f"a{_key}": _key}
    BASES |= {_key + _slot: _key for _slot in "s it them is has does was comes smells one mark".split()}
NAMING |= {"x", "ax", "y", "ay"}

# What customers tell in passing: "= the slot that is asked for", "t" tells it, "f" repeats it (also in answers), "q" asks for it and
# "a", if given, are short answers besides "f". Slots are drawn by FREE_MAKERS; a digit makes another value of the same kind.
_TOLD = table("support/told")
_LISTED = """
outside: balcony|terrace|patio|roof terrace|windowsill|porch|allotment|window ledge|fire escape|deck|landing
length: 2 metres|80 cm|60 cm|1.40 m|95 centimetres|half a metre|120 by 60 cm|38 cm|three metres|140 by 200|one and a half metres|\
45 by 45 cm|3 m
spot: balcony|terrace|kitchen window|courtyard|bedroom|patio|roof terrace|front garden|windowsill|porch|study|back garden|living room|\
allotment
growing: tomato plants|rose bushes|lavender plants|strawberry plants|olive trees|chilli plants|ferns|basil plants|apple trees|tulip bulbs|\
hydrangeas|sunflowers|raspberry canes|pumpkins|leeks|dahlias|hostas|cherry trees|seed potatoes|birches|cabbages|peonies
direction: north|south|east|west|southwest|northeast|southeast|northwest|north|south
pots: tomato plants|pots|flower boxes|rose bushes|chairs|cushions|lavender plants|strawberry plants|olive trees|herb pots|chilli plants|\
lanterns|hanging baskets|ferns|buckets|bags of soil|boxes|planters|basil plants|apple trees|tulip bulbs|hydrangeas|garden chairs|\
solar lamps|jars|vases
allergen: nuts|pollen|cats|dust|wool|latex|milk|eggs|bees|strawberries|gluten|fish|grass|perfume|nickel|mould|soy|horses|birch|lavender|\
tomatoes|celery|mustard|wasps|feathers|ragweed|primroses|parsley|shellfish|ivy|hazel|sesame
matter: oak|steel|glass|wicker|stone|clay|plastic|brass|bamboo|concrete|leather|marble|pine|copper|linen|cork|slate|rattan|tin|felt
material: plastic|leather|wool|polyester|tropical wood|glass|aluminium|feathers|nylon|silk|bamboo|metal|velvet|rubber|fur|cotton|foam|\
lacquer
room: kitchen|bedroom|nursery|hallway|guest room|bathroom|study|attic|cellar|garage|summer house|dining room|conservatory|laundry room|\
studio
kind: dog|cat|boat|house|street|parrot|rabbit|horse|tortoise|village|caravan|café|shop|hamster|band|allotment|goldfish
animals: cats|dogs|hens|rabbits|bees|goldfish|horses|guinea pigs|sheep|ducks|budgies|tortoises|goats|geese
"""


def add_lists(text):
    """Lines such as "room: kitchen|bedroom" become slots."""
    for line in text.strip().splitlines():
        name, _, options = line.partition(": ")
        SMALL[name] = options.split("|")
        FREE_MAKERS[name] = _from_small(name)


add_lists(_LISTED)
THING_HEADS = [head for heads, _, _ in KINDS_OF_THINGS for head in heads if not head.endswith("*")]
FREE_MAKERS |= {
    "thing": lambda draw, rng: rng.choice(THING_HEADS) if rng.random() < 0.93 else draw.noun_phrase(),
    "plant": lambda draw, rng: rng.choice(PLANT_LIST)["plant"],
    "phone": lambda draw, rng: draw.phone(), "number": lambda draw, rng: str(rng.randint(5, 900)),
    "code": lambda draw, rng: rng.choice([f"{rng.randint(0, 9999):04d}", f"{rng.randint(0, 999):03d}{rng.choice('ABCDEFGHKXZ')}",
                                          f"{rng.choice('ABCDK')}{rng.randint(100, 9999)}", f"{rng.randint(10, 99)}-{rng.randint(10, 99)}",
                                          f"#{rng.randint(1000, 9999)}", f"*{rng.randint(10, 99)}#{rng.randint(10, 99)}"]),
}


def _unit(money):
    return money.strip("0123456789.,")


class ToldKind:
    def __init__(self, main):
        self.main, self.tells, self.asks, self.answers = main, [], [], []
        self.facts = []


def read_told(text):
    kinds = []
    for line in text.strip().splitlines():
        mark, rest = line[0], line[2:]
        if mark == "=":
            kinds.append(ToldKind(rest.strip()))
        elif mark == "a":
            kinds[-1].answers += rest.split("|")
        else:
            {"t": kinds[-1].tells, "q": kinds[-1].asks, "f": kinds[-1].facts}[mark].append(parse(rest))
    return kinds


TOLD = read_told(_TOLD)
NOTED_FACT = parse_lines("""
[Noted|Thank you, noted|Got it|All right|Good to know|Thanks]: {f}.
[I have noted|I will remember|Thank you, I have noted|I will keep in mind] that {f}.
{F}[, noted|; I will remember that|, good to know|. Noted|. Thank you for telling me].
""")
REPLY_FACT = parse_lines("""
[You told me|You said|You mentioned] that {f}.
{F}[, as you told me|].
""")
CHANGE_FACT = parse_lines("""
[Sorry|Wait|Oops|Hm|Oh|No][, that was wrong|, I mixed something up|, I made a mistake|, let me correct that][:|.] {T}
[Correction|Small correction|I have to correct myself]: {t}
[Actually|On second thought|I was wrong], it's {v}[, not {w}|][.|]
[Not {w}|It isn't {w}|Scrap {w}], {v}[.|]
""")
CHANGED_FACT = parse_lines("""
[Noted|Corrected|All right|Thank you]: {f}[, not {w}|].
[I have changed it from {w} to {v}|{V} instead of {w}, noted].
""")
FIRST_VALUE = parse_lines("""
[What did I say|What was it|What did I tell you|Which was it] [at first|first|before that|before I changed it]?
[And before|What was the first one|What was the old one|And what was it before I corrected it]?
""")
FIRST_VALUE_REPLY = parse_lines("""
[At first|First|Before that] you said {w}.
{W}[; then you changed it to {v}|, and then you corrected it to {v}|].
""")


def _one_stop(text):
    """"Holm Ltd.." ends with one full stop."""
    return text.replace("..", ".")


class Told:
    """A fact with its values drawn."""

    def __init__(self, kind, draw, rng):
        self.kind, self.draw, self.rng, self.values = kind, draw, rng, {}
        self.fact = self.say(kind.facts)
        self.value = self.values[kind.main]
        self.old = ""

    def fill(self, text):
        first, *rest = text.split("{")
        parts = [first]
        for part in rest:
            slot, _, tail = part.partition("}")
            key, _, form = slot.partition(":")
            while key not in self.values or key[-1] == "2" and self.values[key] == self.values.get(key[:-1]):
                self.values[key] = FREE_MAKERS[key.rstrip("2")](self.draw, self.rng)
            value = self.values[key]
            if form == "a":
                value = f"{'an' if value[0].lower() in 'aeio' else 'a'} {value}"
            parts += [capital(value) if form == "cap" else value, tail]
        return _one_stop("".join(parts))

    def say(self, trees):
        return self.fill(speak(self.rng, self.rng.choice(trees)))

    @property
    def keep(self):
        return list(self.values.values())

    def forms(self):
        return {"f": self.fact, "F": capital(self.fact), "v": self.value, "V": capital(self.value), "w": self.old, "W": capital(self.old)}

    def speak(self, trees):
        return _one_stop(speak(self.rng, self.rng.choice(trees)).format(**self.forms()))

    def change(self):
        """Another value for it: what the customer says."""
        main = self.kind.main
        self.old = self.value
        while self.value == self.old:
            self.value = self.values[main] = FREE_MAKERS[main](self.draw, self.rng)
        self.fact = self.say(self.kind.facts)
        tell = self.say(self.kind.tells)
        keeps = tell.startswith(("I ", "I'", self.value)) or any(tell.startswith(value) for value in self.keep)
        forms = self.forms() | {"t": tell if keeps else tell[:1].lower() + tell[1:], "T": tell}
        return speak(self.rng, self.rng.choice(CHANGE_FACT)).format(**forms)

    def reply(self):
        roll = self.rng.random()
        if self.kind.answers and roll < 0.5:
            return capital(self.fill(self.rng.choice(self.kind.answers)))
        return _one_stop(f"{capital(self.fact)}.") if roll < 0.75 else self.speak(REPLY_FACT)


# Questions that the shop has no answer to, in the customer's words and within the answer. "|" parts the two.
_UNKNOWN = """
can the {x} {can}|whether the {x} can {can}
could the {x} {can}|whether the {x} could {can}
can I {can_i}|whether you can {can_you}
may I {can_i}|whether you may {can_you}
should I {can_i}|whether you should {can_you}
do I have to {can_i}|whether you have to {can_you}
{xis} the {x} {adj}|whether the {x} {xis} {adj}
{xdoes} the {x} {does}|whether the {x} {does_it}
will the {x} {will}|whether the {x} will {will}
would the {x} {will}|whether the {x} would {will}
how {how} {xis} the {x}|how {how} the {x} {xis}
how {many} {xdoes} the {x} have|how {many} the {x} {xhas}
how long {xdoes} the {x} last|how long the {x} {xwill} last
when {xis} the {x} on sale|when the {x} {xis} on sale
why {xis} the {x} {adj}|why the {x} {xis} {adj}
who designed the {x}|who designed the {x}
which {which} {xdoes} the {x} need|which {which} the {x} {xneeds}
what kind of {which} goes with the {x}|what kind of {which} goes with the {x}
{xdoes} the {x} come with {part2}|whether the {x} {xcomes} with {part2}
do you have the {label} version of the {x}|whether we have the {label} version of the {x}
"""
UNKNOWN = [tuple(line.split("|")) for line in _UNKNOWN.strip().splitlines()]
_UNKNOWN_PARTS = table("support/unknown_parts")
UNKNOWN_PARTS = {line.split(": ")[0]: line.split(": ")[1].split("|") for line in _UNKNOWN_PARTS.strip().splitlines()}
UNKNOWN_LEAD = parse_lines("""
[Do you know|Can you tell me|Any idea|Could you tell me|I wonder|I'd like to know|My {relative} asks|Tell me][,|]
""")
UNKNOWN_REPLY = parse_lines("""
[I am afraid|I'm afraid|Sorry,] I cannot say {indirect}; [please ask {mail}|a colleague at {mail} can tell you|{mail} can look it up].
I do not know {indirect}. [A colleague at {mail} can help|Please write to {mail}|A colleague can look it up: {mail}].
[I have no note on|My notes do not say] {indirect}; [a colleague at {mail} can tell you|please ask {mail}].
[Good question|Interesting question], but I cannot say {indirect}. [Please ask|You can ask] {mail}.
""")
SUM_ASK = parse_lines("""
[What have you got down|What do you have|What have you noted|What have you written down] for me[ so far|]?
[Can you|Could you|Please|Would you] [sum up|summarize|summarise|recap] [what I told you|what I've told you|this chat|the conversation|my \
case|everything so far|all that][, please|][?|.]
[Sum it up|Sum up what I said|A short summary|Quick recap|Summary][ for me|][, please|].
[What do you know about me|What did I tell you|What have I told you][ so far| until now|]?
[Read it back to me|Repeat what you have|Let me check that you got everything. What do you have|List what I told you][.|, please.]
[Just so we're on the same page|Before I go|To be sure|To check], [what have you got|what did you note|can you sum up]?
""")
SUM_LEADS = ("You told me that", "So far I know that", "I have noted that", "From what you told me,", "In short,", "What I have:")


def third_person(text):
    """"need a permit" as "needs a permit"."""
    verb, _, rest = text.partition(" ")
    verb = "has" if verb == "have" else f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o")) else f"{verb}s"
    return f"{verb} {rest}".strip()


class Free(Talk):
    """A conversation about any product, with what the customer tells in passing."""

    def __init__(self, rng, unseen=False, most=8):
        super().__init__(rng, unseen, most, steady=True)
        self.told, self.notes, self.things = [], [], []

    def value(self, key):
        if key not in self.values:
            base = key[:-1] if key[-1] == "2" else key
            if BASES.get(key) in ("x", "y"):
                self.set_thing(BASES[key])
            elif base in FREE_MAKERS and base not in ("day", "code"):
                other = self.values.get(base)
                for _ in range(20):
                    self.values[key] = FREE_MAKERS[base](self.lexicon, self.rng)
                    # Two prices are in one currency.
                    if self.values[key] != other and (base != "money" or not other or _unit(other) == _unit(self.values[key])):
                        break
        return super().value(key)

    def set_thing(self, key, is_green=False):
        self.values.update(thing_slots(self.lexicon, self.rng, key, is_green))
        self.said.discard(key)

    def set_values(self, topic):
        if not topic.is_free:
            super().set_values(topic)
            return
        for key in FREE_SLOTS:
            self.values.pop(key, None)
            self.said.discard(key)
        if "x" not in self.values or topic.is_green or self.chance(0.35):
            self.set_thing("x", topic.is_green)
        while "y" not in self.values or self.values["ys"] == self.values["xs"]:
            self.set_thing("y")

    def free_topic(self, is_first=False, aside="", keep=()):
        topic = self.rng.choices(FREE_TOPICS, FREE_WEIGHTS)[0]
        self.talk_about(topic, is_first, self.rng.choice((0, 1, 1, 2, 3)), aside, keep)
        if "x" in self.said:
            self.note(topic)

    def note(self, topic):
        """Puts down what a topic was about, for a summary."""
        if self.values["x"] not in self.things:
            self.things.append(self.values["x"])
        tree = self.rng.choice(topic.notes)
        for _ in range(8):
            text = speak(self.rng, tree)
            if all(BASES.get(key, key) in self.said for key in slots_of(text)):
                text = self.fill(text)[0]
                if text not in self.notes:
                    self.notes.append(text)
                return

    def draw_told(self, kinds):
        """A fact that does not compete with those that were told."""
        kind = self.rng.choice(kinds)
        return None if any(kind is item.kind for item in self.told) else Told(kind, self.lexicon, self.rng)

    def tell(self, kinds, alone=0.6):
        """The customer mentions something."""
        item = self.draw_told(kinds)
        if item is None or self.is_full:
            return
        self.told.append(item)
        text = item.say(item.kind.tells)
        if self.messages or self.chance(alone):
            if not self.messages:
                text = self.opened(text)
            self.ask(text, item.keep)
            self.answer(self.acknowledged(item))
        else:
            self.free_topic(not self.messages, text, item.keep)

    def acknowledged(self, item):
        text = item.speak(NOTED_FACT)
        return f"{text} {self.pick(WHAT_ELSE)}" if self.chance(0.15) else text

    def change_told(self, item):
        if self.is_full:
            return
        self.ask(item.change(), [*item.keep, item.old])
        self.answer(item.speak(CHANGED_FACT))

    def recall_told(self, item):
        """The customer asks for something told before."""
        if self.is_full:
            return
        self.ask(item.say(item.kind.asks), item.keep)
        self.answer(item.reply())
        self.sure = [item.value]

    def unknown(self, is_first=False):
        """A question that the shop has no answer to."""
        if self.is_full:
            return
        if "x" not in self.values or self.chance(0.3):
            self.set_thing("x")
        ask, indirect = self.rng.choice(UNKNOWN)
        is_same = "x" in self.said and self.chance(0.5)
        values = {}
        for key, options in UNKNOWN_PARTS.items():
            values[key] = self.rng.choice(options)
        mine, _, yours = values.pop("can_i").partition("~")
        many = self.values["xis"] == "are"
        values["does_it"] = values["does"] if many else third_person(values["does"])
        values |= {"can_i": mine, "can_you": yours, "xwill": "will", "xneeds": "need" if many else "needs"}
        for key in ("relative", "beings", "colour", "noun", "label"):
            self.values.pop(key, None)
        if is_same:
            # Asked with a pronoun, answered with the name.
            for part in ("of", "with", "designed"):
                ask = ask.replace(f"{part} the {{x}}", f"{part} {{xthem}}")
            ask = ask.replace("the {x}", "{xit}")
            values["can_i"] = mine.replace("the {x}", "{xthem}")
        for key, value in values.items():
            ask = ask.replace(f"{{{key}}}", value)
            indirect = indirect.replace(f"{{{key}}}", value.replace("my ", "your ") if key == "will" else value)
        kept = [self.value(key) for key in slots_of(ask)]
        if self.chance(0.2):
            lead = self.pick(UNKNOWN_LEAD).rstrip(",")
            end = "?" if self.chance(0.8) else "."
            text = f"{lead} {indirect}" if self.chance(0.6) and not is_same and not lead.startswith(("Tell", "My")) else f"{lead}: {ask}"
            for pair in ((" you can ", " I can "), (" you may ", " I may "), (" you should ", " I should "), (" you have ", " I have "),
                         (" your ", " my "), (" yourself", " myself")):
                text = text.replace(*pair)
            text += end
        else:
            text = f"{capital(ask)}?"
        if is_first:
            text = self.opened(text)
        self.ask(self.mooded(text) if self.chance(0.4) else text, kept)
        self.answer(self.pick(UNKNOWN_REPLY).replace("{indirect}", indirect).replace("{mail}", "{shop_mail}"))
        if self.values["x"] not in self.things:
            self.things.append(self.values["x"])

    def which_one(self):
        """A product that is named only in part at first."""
        if self.is_full or self.most < 2:
            return
        for _ in range(30):
            self.set_thing("x")
            if self.values["xmark"]:
                break
        else:
            return
        asked = self.rng.choice(WHICH_ASKS)
        self.ask(self.mooded(self.pick([asked])))
        self.answer(self.pick(WHICH_BACK))
        self.ask(self.pick(WHICH_SAY), [self.values["xmark"]])
        self.said.add("x")
        self.answer(self.pick(WHICH_REPLY))
        self.things.append(self.values["x"])
        self.sure = [self.values["x"]]

    def field(self):
        """The customer asks for the order number, the product or the name."""
        if self.is_full:
            return
        options = [key for key in ("order", "name") if key in self.said]
        options += ["x"] if len(self.things) == 1 and "x" in self.said else []
        options += ["note"] if len(self.notes) == 1 else []
        if not options:
            return
        key = self.rng.choice(options)
        value = self.notes[0] if key == "note" else self.values[key]
        self.ask(self.pick(FIELD_ASKS[key]), [value])
        self.answer(self.pick(FIELD_REPLIES[key]).replace("{v}", value))
        self.sure = [value]

    def sum_up(self):
        """What the customer told, in sentences or as a list."""
        if self.is_full:
            return
        parts = []
        for key, form in (("name", "your name is {}"), ("order", "your order number is {}")):
            if key in self.said:
                parts.append(form.format(self.values[key]))
        parts += self.notes
        parts += [f"you asked about the {name}" for name in self.things if not any(name in note for note in self.notes)]
        parts += [item.fact for item in self.told]
        self.ask(self.pick(SUM_ASK))
        self.sure = []
        if not parts:
            self.answer(self.pick(NOTHING_TOLD))
            return
        self.answer(self.summary(parts))
        self.sure = [self.values["order"]] if "order" in self.said else [item.value for item in self.told]

    def summary(self, parts):
        roll = self.rng.random()
        if roll < 0.25 and len(parts) > 1:
            return "\n".join(f"- {capital(part)}" for part in parts)
        lead = self.rng.choice(SUM_LEADS)
        if len(parts) == 1:
            return f"{lead} {parts[0]}."
        if len(parts) == 2:
            return f"{lead} {parts[0]}, and {'that ' if lead.endswith('that') else ''}{parts[1]}."
        cut = (len(parts) + 1) // 2
        first, second = [self.row(half) for half in (parts[:cut], parts[cut:])]
        return f"{lead} {first}. {self.rng.choice((f'Also, {second}', f'And {second}', capital(second)))}."

    def row(self, parts):
        if len(parts) == 1:
            return parts[0]
        return f"{', '.join(parts[:-1])}{',' if len(parts) > 2 else ''} and {parts[-1]}"


WHAT_ELSE = parse_lines("""
[How can I help you|What can I do for you|What would you like to know|Is there anything else]?
""")
WHICH_ASKS = parse_lines("""
[When does the {xs} I ordered arrive|Where {xis} my {xs}|Is there any news on my {xs}]?
[Something is wrong with|There's a problem with|I have a question about|It's about] [my|the] {xs}.
[I'd like to know more about|I'm interested in|Tell me about] the {xs}.
[I want to order|Can I still get|I need] the {xs} [again|we had before|from the last page].
""")
WHICH_BACK = parse_lines("""
[Which {xs} do you mean|Which {xs} is it about|Can you tell me which {xs}]?
[Sure|Let me look|Of course]. Which {xs} [do you mean|is it]?
""")
WHICH_SAY = parse_lines("""
[The|It's the|I mean the|I think the|Sorry, the] {xmark} {xone}[.|, please.|]
{xmark}[.| I think.|]
[The {x}|It's called {x}|{x}][.|, I believe.|]
""")
WHICH_REPLY = parse_lines("""
[The {x}, thank you|Thank you, the {x}|Noted: the {x}|All right, the {x}]. [What would you like to know|How can I help with {xthem}|\
What is your question about {xthem}]?
""")
FIELD_ASKS = {
    "order": parse_lines("""
[What was|What is|Remind me of|Which was] my order number[ again|]?
[Which|What] order [is this about|did I mention|number do you have]?
"""),
    "name": parse_lines("""
[What is|What's|Do you remember] my name?
[Who am I|What did I say my name is]?
"""),
    "x": parse_lines("""
[Which|What] [item|product|thing] [was it about|are we talking about|did I ask about|did I mention|do I mean]?
[What is this about|What did I order|What was it that I asked about]?
"""),
    "note": parse_lines("""
[What was my problem|What was it about|What did I write to you about|What is my case][ again|]?
[Do you remember what it is about|Do you still know why I wrote]?
"""),
}
FIELD_REPLIES = {
    "order": parse_lines("""
[It is|Your order number is|It's] {v}.
Order {v}.
"""),
    "name": parse_lines("""
[Your name is|You are] {v}.
"""),
    "x": parse_lines("""
[It is about|You asked about|It was] the {v}.
The {v}.
"""),
    "note": parse_lines("""
[You told me that|You wrote that|It is about this:] {v}.
"""),
}
NOTHING_TOLD = parse_lines("""
[So far you have not told me anything|You have not told me anything yet|I have noted nothing yet]. [What can I do for you|How can I help]?
""")
FREE_TOPICS = _read_topics(_FREE_TOPICS)
for _topic in FREE_TOPICS:
    _topic.is_free = True
FREE_WEIGHTS = [topic.weight for topic in FREE_TOPICS]
FREE_SLOTS = sorted({slot for topic in FREE_TOPICS for slot in topic.slots if slot and slot.rstrip("2") in FREE_MAKERS})


def free(rng, unseen=False):
    """Three to eight turns on products of any name, with things told in passing, asked for again and summed up."""
    talk = Free(rng, unseen, rng.randint(3, 8))
    if rng.random() < 0.12:
        talk.greet()
    while not talk.is_full:
        first = not talk.messages
        if talk.told and talk.told[-1].old == "" and rng.random() < 0.08:
            talk.change_told(talk.told[-1])
        roll = rng.random()
        if roll < 0.42:
            talk.free_topic(first)
        elif roll < 0.6:
            talk.tell(TOLD)
        elif roll < 0.72:
            talk.unknown(first)
        elif roll < 0.78:
            talk.which_one()
        elif roll < 0.86:
            if talk.told:
                talk.recall_told(rng.choice(talk.told))
            else:
                talk.field()
        elif roll < 0.9:
            talk.field()
        elif roll < 0.94 and len(talk.told) + len(talk.notes) > 1:
            talk.sum_up()
        elif roll < 0.98:
            talk.talk_about(some_topic(rng), first)
        elif not first:
            talk.thank()
            break
    return talk.sample()


def summing_up(rng, unseen=False):
    """Some things are told, then summed up."""
    talk = Free(rng, unseen, 99)
    for _ in range(rng.choice((1, 1, 2, 2, 3))):
        roll = rng.random()
        if roll < 0.5:
            talk.most = rng.randint(1, 3)
            talk.free_topic(not talk.messages)
            talk.most = 99
        elif roll < 0.9:
            for _ in range(rng.choice((1, 2, 2, 3))):
                talk.tell(TOLD, 0.8)
        else:
            talk.unknown(not talk.messages)
    if talk.told and rng.random() < 0.15:
        talk.change_told(talk.told[-1])
    talk.most = 1 if rng.random() < 0.7 else 2
    talk.sum_up()
    if not talk.is_full and talk.told:
        talk.recall_told(rng.choice(talk.told))
    return talk.sample()


# Planning of pots and beds. {spot}, {direction}, {wish} and {allergen} are the customer's; {picks} are plants that fit.
PLAN_TELL = parse_lines("""
[I have|I've got|We have|There's] a {spot} [facing {direction}|that faces {direction}|which looks {direction}].
[My|Our] {spot} [faces|looks|points] {direction}[, if that matters| and it's rather empty|, which makes it tricky].
[I moved in last week and|By the way,|We've just moved and] my new {spot} faces {direction}.
[I'm planning|We're planning] [something for|to green] our {spot}. It faces {direction}.
""")
PLAN_ASK = parse_lines("""
[What|Which {wish}] [could I|can I|should I|would you] [grow|plant|put] there?
[I'd like|I want|I'm thinking of|We want] [some |]{wish} there. [What works|Which ones|Any suggestions|What do you suggest|Any ideas]?
[Can you help me plan it|Help me plan that, please|What would you plant]? I [like|would like|am after] {wish}.
[Which|What] {wish} [would do well|grow well|would be happy|make sense] there?
""")
PLAN_BOTH = parse_lines("""
[Which|What] {wish} can I grow on a {direction}-facing {spot}?
[What|Which {wish}] would [you put|you plant|do well] on a {spot} [facing|that faces] {direction}?
[I'd like|I want] {wish} for my {spot}, [it faces|which faces] {direction}. [Ideas|What works|Suggestions|What do you suggest]?
[Help me plan|Can you plan|I'm planning] my {spot}[, please|]: it faces {direction}, and I [want|like] {wish}.
My {spot} [faces|looks] {direction}. [What|Which {wish}] [should I plant|can I plant|grows there]?
""")
PLAN_REPLY = parse_lines("""
[There it is|It gets|That means] {light}, so [I would take|I suggest|try|go for] {picks}.
{Picks} [do well|grow well|are happy] in {light}, so they suit [your|a] {spot} that faces {direction}.
[For|On] a {spot} facing {direction}, I [would take|would choose|suggest] {picks}[: they like {light}|, which like {light}|].
[For {light}|With {light}], {picks} are a good choice[. Use pots with holes|. Start with small pots|].
""")
PLAN_AVOID = parse_lines("""
[As|Since|Because] you are allergic to {allergen}, I [leave out|left out|would leave out] {left}. [I suggest|Take|Try] {picks}.
[Without {left}, because of {allergen}|No {left}, because you are allergic to {allergen}]: [I would take|I suggest|go for] {picks}.
{Picks} [would do|are a good choice]; I left out {left} [because of the {allergen}|because of your allergy to {allergen}].
""")
PLAN_WITHOUT = parse_lines("""
[Without {left}|No {left} then|Leaving out {left}, of course], [I would take|I suggest|go for] {picks}.
{Picks} [would do|are a good choice|suit {light}]; I left out {left}, as you are allergic to [it|{left}].
""")
PLAN_SAFE = parse_lines("""
[Noted, you are allergic to {allergen}|I keep the {allergen} in mind]. I [would take|suggest] {picks} [for {light}|there].
{Picks} [suit {light}|like {light}][, and none of them is {allergen}|. I have left out {allergen}].
""")
ALLERGY_TELL = parse_lines("""
[I am|I'm|My {relative} is] allergic to {allergen}[, I should say|, by the way|].
[Oh, and|One thing:|Important:] [I'm|I am] allergic to {allergen}.
""")
ALLERGY_NOTED = parse_lines("""
[Noted|Thank you for telling me|Good to know]: no {allergen}[ then|].
[Noted|I will keep that in mind]: [you are allergic to {allergen}|an allergy to {allergen}].
""")
_PLAN_MORE = table("support/plan_more")
PLAN_MORE = read_exchanges(_PLAN_MORE)
SUITS_ASK = parse_lines("""
[What about|And|How about] {other}[ there|]?
[Would|Do] {other} [work|grow|do well] there[ too|]?
[Could I|Can I] [also |]grow {other}[ there|]?
[I'd love|My {relative} wants|I was thinking of] {other}. [Would that work|Possible|Too ambitious]?
""")
SUITS_YES = parse_lines("""
Yes, {other} like {light}[, so your {spot} is fine|].
[Yes|Gladly]: {other} [do well in {light}|suit {light}].
""")
SUITS_NO = parse_lines("""
[I would not|Rather not|Better not]: {other} need {need}, and your {spot} gets {light}.
{Other} need {need}, so a {spot} facing {direction} is not [ideal|the right place].
""")
SUITS_ALLERGY = parse_lines("""
[Better not|I would not]: you are allergic to {allergen}, so I left out {other}.
No {other}, because you told me that you are allergic to {allergen}.
""")
WHY_LEFT = parse_lines("""
Why [not|no|did you leave out] {left}?
""")
WHY_LEFT_REPLY = parse_lines("""
Because you are allergic to {allergen}.
You told me that you are allergic to {allergen}, so I left out {left}.
""")
PLAN_RECALL = [(parse_lines(asks), parse_lines(answers)) for asks, answers in (
    ("[Which way|What direction] [does my {spot} face|did I say my {spot} faces][ again|]?",
     "[Your {spot} faces {direction}|It faces {direction}].\n{Direction}[, you said|].\nYou said {direction}."),
    ("[What did you suggest|Which plants were that|What were the plants|Repeat the plants, please|What should I plant again]?",
     "[I suggested|They were] {picks}.\n{Picks}."),
    ("[What did I want to grow|What kind of plants did I ask for]?", "[You asked for|You wanted] {wish}.\n{Wish}."),
)]
PLAN_RECALL_ALLERGY = (parse_lines("[What am I allergic to|What must I avoid|Which allergy did I mention]?"),
                       parse_lines("[You are allergic to|You said] {allergen}.\n{Allergen}."))
SPOTS = "balcony|terrace|windowsill|courtyard|roof terrace|patio|front garden|back garden|small garden|porch|kitchen window|yard".split("|")
WISHES = ("herbs", "flowers", "vegetables", "green plants")
FITS = {light: {plant for (where, _), plants in PLANTING.items() if where == light for plant in plants} for light in WATERING}
ONLY = {plant: light for light in ("shade", "full sun") for plant in FITS[light]
        if plant.endswith("s") and not any(plant in FITS[other] for other in FITS if other != light)}
PLANNED = sorted(ONLY)


def _in_row(names):
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def planning(rng, unseen=False):
    """What to plant where, by the light there and without what one is allergic to."""
    talk = Free(rng, unseen, 99)
    spot, direction, wish = rng.choice(SPOTS), rng.choice(list(LIGHT_OF)), rng.choice(WISHES)
    light = LIGHT_OF[direction]
    allergen = rng.choice(list(LEAVE_OUT)) if rng.random() < 0.45 else ""
    if allergen and rng.random() < 0.6:
        # One that matters here.
        pool = [name for name, plants in LEAVE_OUT.items() if any(plant in PLANTING[light, wish] for plant in plants)]
        allergen = rng.choice(pool) if pool else allergen
    fitting = list(PLANTING[light, wish])
    left = [plant for plant in fitting if plant in LEAVE_OUT.get(allergen, ())]
    fitting = [plant for plant in fitting if plant not in left]
    picks = _in_row(rng.sample(fitting, min(len(fitting), rng.choice((2, 3, 3)))))
    forms = {"spot": spot, "direction": direction, "Direction": capital(direction), "wish": wish, "Wish": capital(wish), "light": light,
             "picks": picks, "Picks": capital(picks), "allergen": allergen, "Allergen": capital(allergen), "left": _in_row(left or ["it"]),
             "watering": WATERING[light], "relative": rng.choice(SMALL["relative"]), "drip_price": f"{PRICES['drip hose']} euros",
             "pot_price": f"{PRICES['terracotta pot']} euros", "can_price": f"{PRICES['watering can']} euros"}

    def say(trees):
        return speak(rng, rng.choice(trees)).replace("{watering:cap}", capital(forms["watering"])).format(**forms)

    def turn(asks, answers):
        talk.ask(say(asks), [allergen])
        talk.answer(say(answers))

    if rng.random() < 0.12:
        talk.greet()
    allergy_told = False

    def tell_allergy():
        turn(ALLERGY_TELL, ALLERGY_NOTED)

    plan = (PLAN_WITHOUT if left == [allergen] else PLAN_AVOID if left else PLAN_SAFE if rng.random() < 0.5 else PLAN_REPLY) if allergen \
else PLAN_REPLY
    if allergen and rng.random() < 0.35:
        tell_allergy()
        allergy_told = True
    if rng.random() < 0.5:
        talk.ask(say(PLAN_TELL))
        talk.answer(speak(rng, rng.choice(NOTED_FACT)).format(f=f"your {spot} faces {direction}", F=f"Your {spot} faces {direction}"))
        if allergen and not allergy_told and rng.random() < 0.5:
            tell_allergy()
            allergy_told = True
        if rng.random() < 0.3:
            talk.tell(TOLD)
        ask = say(PLAN_ASK)
    else:
        ask = say(PLAN_BOTH)
    if wish not in ask:
        ask = f"{ask} {rng.choice(('I like', 'I am after', 'Preferably', 'Ideally'))} {wish}."
    if allergen and not allergy_told:
        ask = talk.join(ask, say(ALLERGY_TELL)) if rng.random() < 0.5 else talk.join(say(ALLERGY_TELL), ask)
    talk.ask(ask if talk.messages else talk.opened(ask), [allergen])
    talk.answer(say(plan))
    for _ in range(rng.choice((0, 1, 2, 2, 3, 4))):
        roll = rng.random()
        if roll < 0.45:
            exchange = rng.choice(PLAN_MORE)
            turn(exchange.asks, exchange.answers)
        elif roll < 0.65:
            forms["other"] = other = rng.choice(PLANNED)
            forms["Other"], forms["need"] = capital(other), ONLY[other]
            banned = other in LEAVE_OUT.get(allergen, ())
            turn(SUITS_ASK, SUITS_ALLERGY if banned else SUITS_YES if other in FITS[light] else SUITS_NO)
        elif roll < 0.72 and left:
            turn(WHY_LEFT, WHY_LEFT_REPLY)
        elif roll < 0.8:
            talk.talk_about(some_topic(rng), follow_ups=0)
        elif roll < 0.9:
            talk.tell(TOLD)
        else:
            turn(*rng.choice([*PLAN_RECALL, *([PLAN_RECALL_ALLERGY] if allergen else [])]))
    if rng.random() < 0.2:
        parts = [f"your {spot} faces {direction}", f"you would like {wish}", *([f"you are allergic to {allergen}"] if allergen else [])]
        talk.ask(talk.pick(SUM_ASK))
        talk.answer(talk.summary([*parts, *(item.fact for item in talk.told)]))
        talk.sure = [direction]
    elif rng.random() < 0.3:
        asks, answers = rng.choice(PLAN_RECALL)
        turn(asks, answers)
    return talk.sample()


# A rule of the system prompt, what a customer asks about it and what then holds.
_RULES = table("support/rules")
RULES = []
for _block in ("\n" + _RULES.strip()).split("\nr ")[1:]:
    _rule, _, _rest = _block.partition("\n")
    RULES.append((parse(f"[{_rule}]"), read_exchanges(_rest)))
LIMITS_OF_DAYS = (7, 10, 14, 20, 21, 30, 60, 90, 100)


def ruled(rng, unseen=False):
    """A rule of the system prompt and a question that it decides."""
    talk = Free(rng, unseen, 99)
    rule, exchanges = rng.choice(RULES)
    talk.set_thing("x")
    talk.said.add("x")
    limit = rng.choice(LIMITS_OF_DAYS)
    talk.values.update(limit=str(limit), days2=str(rng.randint(2, 21)), soon_days=str(rng.randint(1, limit * 2 // 3)),
                       late_days=str(rng.randint(limit * 3 // 2, limit * 4)))
    # Another word for the goods that the rule excludes.
    talk.values["thing"] = rng.choice([head for head in PLAIN_HEADS if head != talk.values["xs"]])
    system = [talk.pick(SYSTEM).replace("  ", " "), talk.fill(speak(rng, rule))[0]]
    if rng.random() < 0.4:
        extra, _ = rng.choice(RULES[-3:])
        if extra is not rule:
            other = Free(rng, unseen)
            other.values["days2"] = str(rng.randint(2, 21))
            system.insert(rng.choice((1, 2)), other.fill(speak(rng, extra))[0])
    messages = talk.messages
    for exchange in exchanges:
        text = talk.pick(exchange.asks)
        talk.ask(talk.mooded(text) if talk.messages else talk.opened(talk.mooded(text)))
        talk.answer(talk.pick(exchange.answers))
        if rng.random() < 0.2:
            talk.tell(TOLD)
    messages.insert(0, {"role": "system", "content": rng.choice((" ", "\n")).join(system)})
    return {"messages": messages}


PLAIN_HEADS = [head for head in THING_HEADS if head[-1] not in "sxhf" and " " not in head]


KINDS = {
    "conversation": (conversation, 10.0),
    "with record": (with_record, 1.5),
    "free": (free, 2.0),
    "summing up": (summing_up, 1.5),
    "planning": (planning, 1.6),
    "ruled": (ruled, 1.4),
}


if __name__ == "__main__":
    from samples import show
    show(KINDS)
