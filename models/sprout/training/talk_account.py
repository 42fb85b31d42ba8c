"""Conversations of customers who have trouble with their account, the website or app, a payment, or who ask about the rules of the shop.

UNITS is a list of whole conversations. "= name | marks" begins one; then turns of the customer ("<", several lines are alternatives)
and the answers (">"). "<?" begins a turn that may be left out, "~ pool pool" is a place for exchanges out of POOLS. Slots are made when
the customer says them; an answer only uses what has been said (and the facts of the shop): an optional turn whose answer lacks a value is
left out.
"""

import re

from lexicon import DAYS, FIRST_NAMES, MONTHS, Lexicon, casual, is_unseen
from shop import FACTS, GROUPS, OUT_OF_STOCK, PRICES, PRODUCT_SLOTS
from tables import table
from wording import capital, parse, speak

UNITS_TEXT = table("talk_account/units_text")

# Exchanges for places in conversations, by what was talked about.
POOLS_TEXT = table("talk_account/pools_text")
CLOSINGS_TEXT = """
< [Thanks|Thank you|Thanks a lot|Thanks, that helps|Thank you very much|cheers|ta|Great, thanks][!|.|]
> [You're welcome!|You're welcome.|Happy to help!|Gladly!|My pleasure.]
< [Ok, I'll try that|I'll give it a try|Alright, I'll try it][.|, thanks.| tonight.]
> [Good luck! Just write again if it does not help.|Good. If it does not help, just write again.|All right, I hope it works!]
< [Thank you, that was quick|You've been very helpful|That's all I wanted to know][.|!]
> [I'm glad I could help.|Glad to help! Have a nice day.|Gladly. Have a good day!]
< [No, that's all|That's it for now|Nothing else, thanks][.|, bye.|!]
> [All right. Have a nice day!|Good, have a nice day.|Thank you, goodbye!]
< [Good, bye|Bye then|ok bye][!|.|]
> [Goodbye, and have a nice day!|Goodbye!]
< [Have a nice day|Have a good one|Nice evening to you][!|.|]
> [Thank you, the same to you!|Thank you, you too!]
< [ok|okay|I see|Right|Got it|Understood][.|, thanks.|, good.]
> [Good. Is there anything else?|Very good. Just write if something else comes up.|Good! I'm here if you need more.]
< [Not what I hoped for, but thanks|Well, it can't be helped. Thanks anyway|A pity. Still, thank you][.|]
> [I'm sorry it isn't better news.|I understand, sorry. Thank you for asking.|I'm sorry. I wish I had a better answer.]
< [Hm. I'd hoped for more|That's a bit thin|Not very helpful, I must say][.|]
> [I'm sorry. Our team at {help} can do more than I can.|I understand, sorry. You can also call {phone0}, {hours}.]
< [You're nice for a robot|For a bot you're quite good|You're kinder than I thought][!|.|, thanks.]
> [Thank you, that's kind!|How nice of you, thank you!]
"""

# The most sentences that an answer may have under it, and a system prompt.
SYSTEMS_TEXT = table("talk_account/systems_text")

SLOT = re.compile(r"\{(\w+)\}")


def _cut(text):
    """The alternatives of a line "a|b|c"."""
    return text.replace("\n", " ").split("|")


LISTS = {name: _cut(words) for name, words in (
    ("relative", "mother|father|sister|brother|wife|husband|aunt|uncle|neighbour|grandmother|grandfather|cousin|friend|mother-in-law"),
    ("child", "son|daughter|nephew|niece|grandson|granddaughter"),
    ("times", "three times|twice|five times|four times|at least six times|seven times"),
    ("few", "three|four|five|six|seven|eight|3|4|6|8"),
    ("many", "12|15|20|25|30|40|18|50|80|twelve|twenty|36|60|24|100"),
    ("over", "41|45|52|58|63|76|84|90|110|125|48|67|99|145"),
    ("under", "6|9|12|15|18|22|25|28|31|35|38|39"),
    ("early", "three|five|8|10|twelve|14|17|20|22|25|28|29|6|21"),
    ("late", "33|35|36|40|42|45|50|sixty|60|65|seventy|75|90|38"),
    ("young", "two|three|four|six|seven|eight|nine|ten|eleven|13|15|18|20|22|5"),
    ("old_years", "four|five|six|seven|4|5|6|7"),
    ("new_years", "a year|two years|18 months|ten months|six months|half a year|one and a half years"),
    ("europe", "France|Italy|Spain|Portugal|Poland|Austria|Sweden|Denmark|Norway|Finland|Ireland|Belgium|Greece|Croatia|Hungary|\
the Netherlands|Luxembourg|Slovenia|Estonia|Latvia|Lithuania|Romania|Bulgaria|the Czech Republic|Slovakia|Switzerland"),
    ("faraway", "the USA|Canada|Japan|Brazil|Australia|New Zealand|India|South Africa|Mexico|Chile|South Korea|China|Argentina|Kenya|\
Thailand|Singapore|Peru|Vietnam"),
    ("island", "the Isle of Wight|Madeira|Crete|Sylt|the Azores|Tenerife|Mallorca|Corsica|Sardinia|Gotland|Jersey|Guernsey|\
the Isle of Skye|Bornholm|Lewis|Gran Canaria|Rhodes|Texel|Elba|Malta"),
    ("handset", "Pixel 7|Galaxy S21|iPhone 12|iPhone SE|Galaxy A54|Fairphone 4|Pixel 6a|Moto G7|Xperia 5|Nokia X20|Redmi Note 9|\
iPhone 13 mini|OnePlus 8|Galaxy S9|Moto E20"),
    ("few_word", "blue things|things under 20 euros|wood only|garden tools only|size 39|kitchen things|steel only|gifts under 30 euros"),
    ("short_ago", "last week|three days ago|yesterday|five days ago|a week ago|on Monday|two days ago|ten days ago|last Friday"),
    ("long_ago", "three weeks ago|two weeks ago|a month ago|four weeks ago|16 days ago|ages ago|a fortnight ago"),
    ("weekend", "Saturday|Sunday"),
    ("workday", "Monday|Tuesday|Wednesday|Thursday|Friday"),
    ("evening", "3 pm|4 pm|half past five|8 pm|2:30 pm|six in the evening|15:20|21:00|half past one"),
    ("morning", "8 am|9:30 am|ten in the morning|half past ten|11 am|10:15|7 am|11:40|9 o'clock"),
    ("late_time", "7 pm|half past six|6:30 pm|8 pm|19:00|quarter past seven"),
    ("wish", "Happy birthday|With love from all of us|Get well soon|Welcome to the new home|All the best for the exam|Congratulations"),
    ("blog", "balcony plants|small gardens|cooking|camping|slow living|herbs|family life|bees"),
    ("craft", "clay pots|wooden toys|soaps|candles|baskets|garden signs|bird houses|linen bags"),
    ("jobname", "a gardener|a cashier|a packer|a student help|a driver|a shop assistant|an office clerk"),
    ("age", "14|15|16|17|13"),
    ("old_age", "78|81|84|86|90|93|79"),
    ("housenumber", "12a|7 1/2|3/5|14-16|2b|101 C|44/2|9 rear"),
)}


def _error(rng):
    """What a page says when it fails."""
    number = rng.randint
    return rng.choice((f"error {number(400, 599)}", f"error {number(1000, 9999)}", f"E-{number(100, 9999)}", f"PAY-{number(10, 99)}",
                       f"code {number(11, 99)}-{rng.choice('ABCDEFGH')}", f"error {rng.choice('ABCDEKPQRSTX')}{number(10, 999)}",
                       f"ERR_{rng.choice(('CART', 'PAY', 'SESSION', 'TOKEN', 'FORM'))}_{number(1, 99)}"))


def _amount(lexicon, rng):
    """Mostly in euros, as the shop's prices are."""
    if rng.random() < 0.2:
        return lexicon.money(300)
    while True:
        amount = lexicon.amount(300)
        if len(amount) > 1:
            return rng.choice(("{} euros", "{} euros", "€{}", "{} EUR", "{}€", "EUR {}")).format(amount)


def _date(lexicon, _):
    """A date without a year."""
    while True:
        date = lexicon.date()
        if not re.search(r"\d{4}", date):
            return date


def _code(rng):
    """Of a voucher."""
    number = rng.randint
    word = rng.choice(("SPRING", "GARDEN", "HELLO", "SAVE", "AUTUMN", "GREEN", "WELCOME", "BLOOM", "HOME", "LANE", "MAY", "GIFT"))
    letters = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(4))
    return rng.choice((f"{word}{number(5, 50)}", f"{word}-{number(100, 9999)}", f"{letters}-{number(1000, 9999)}",
                       f"AL{letters}{number(10, 99)}"))


MAKERS = {
    "order": lambda lex, rng: lex.order_number(), "email": lambda lex, rng: lex.email(), "person": lambda lex, rng: lex.person(),
    "first": lambda lex, rng: lex.first_name(), "last": lambda lex, rng: lex.last_name(),
    "company": lambda lex, rng: lex.company().rstrip("."), "city": lambda lex, rng: lex.city(),
    "address": lambda lex, rng: lex.street_address(), "phone": lambda lex, rng: lex.phone(),
    "amount": _amount, "date": _date, "day": lambda lex, rng: rng.choice(DAYS),
    "month": lambda lex, rng: rng.choice(MONTHS), "time": lambda lex, rng: lex.time(), "error": lambda lex, rng: _error(rng),
    "code": lambda lex, rng: _code(rng)}
MADE_UP = ("error", "code")
FACT_NAMES = {"help": "shop_mail", "sales": "sales_mail", "jobs": "jobs_mail", "phone0": "shop_phone"}
SHOP_FACTS = {**{name: name for name in FACTS}, **FACT_NAMES}
WORDINGS = [wording for wordings in FACTS.values() if len(wordings) > 1 for wording in wordings]
OF_PRODUCT = tuple(next(iter(PRODUCT_SLOTS.values())))
USED_UP = ("face cream", "bulb mix", "ink cartridge", "notebook", "sketchbook", "candle set", "puzzle", "herb kit", "board game",
           "first aid kit")
GOODS = [name for name in PRICES if name not in OUT_OF_STOCK and name not in USED_UP]
ELECTRIC = [name for name in GROUPS["electric"] if name in GOODS]
SORRY = ("", "", "", "I'm sorry about that. ", "Sorry about that. ", "I'm sorry to hear that. ", "That is annoying, sorry. ", "I'm sorry. ")
SURE = ("", "", "Sure. ", "Of course. ", "Gladly. ", "Certainly. ")


NAMED = re.compile(r"\{(?:person|last|first)2?\}")
# A question that is not answered with yes or no.
WH = re.compile(r"(?:^|[.?!:,] (?:and |so )?|^and |^so )(?:where|how|what|who|which|when|why)(?:'s)?\b[^.?!]*\W*$", re.I)
# A last sentence that begins so is no question, unless one of the words is in it.
STATEMENTS = tuple(f"{word} " for word in
                   "I,I'm,I've,I'd,You,You've,My,There,There's,They,It,It's,The,We,We're,We'd,Your,Nothing,Typed".split(","))
ASKING = (", is ", ", can", ", right", ", so ", "too late", "okay", ", how", ", what", ", does", ", do ", ", could", " how ", ", was ",
          ", any", ", one ")


class Exchange:
    """What the customer says and what is answered; `pools` is set for a place of others instead."""

    def __init__(self, optional=False, pools=()):
        self.asks, self.answers, self.optional, self.pools = [], [], optional, pools


def _read(text):
    """The blocks of a text as (marks, exchanges)."""
    blocks, was = [], ""
    for line in text.strip().splitlines():
        sign, _, rest = line.partition(" ")
        if sign == "=":
            name, _, marks = rest.partition(" | ")
            blocks.append((name, marks.split(), []))
        elif sign == "~":
            blocks[-1][2].append(Exchange(pools=rest.split()))
        elif sign in ("<", "<?"):
            if was not in ("<", "<?"):
                blocks[-1][2].append(Exchange(sign == "<?"))
            blocks[-1][2][-1].asks.append(parse(rest))
        else:
            blocks[-1][2][-1].answers.append(parse(rest))
        was = sign
        if NAMED.search(rest):
            blocks[-1][1].append("named")
    return blocks


POOLS = {name: exchanges for name, _, exchanges in _read(POOLS_TEXT)}
UNITS = _read(UNITS_TEXT)
CLOSINGS = _read("= closings\n" + CLOSINGS_TEXT.strip())[0][2]
SYSTEMS = [(int(line[0]), parse(line[2:])) for line in SYSTEMS_TEXT.strip().splitlines()]
OPENERS = _cut("""Hi, |Hello, |Hi there, |Hey, |Hello. |Good morning. |Good evening. |Hi! |Good afternoon, |Dear team, |Morning. |Hello! |\
Sorry to bother you. |A quick question. |Maybe you can help me. |Hi again. |Hello Alder Lane, |Dear Alder Lane, |hey |hi |\
Right, |Okay, so: """)
GREETED = ("Hi", "Hello", "Hey", "Good ", "Morning", "hi", "hey", "hello", "Dear")
TAILS = _cut(""" Thanks.| Can you help?| Thanks in advance.| Please help.| Thank you.| Any idea?| I'd be grateful for help.|\
 What now?| cheers""")
SIGNS = (" Regards, {first}", "\n\n{person}", " Thanks, {first}", "\nBest wishes\n{person}", " - {first}", " Kind regards, {person}",
         "\n\nYours\n{first}", " Many thanks, {first}")


class Talk:
    """A conversation that is being written."""

    def __init__(self, rng, unseen, goods):
        self.rng, self.unseen = rng, unseen
        self.lexicon = Lexicon(rng, unseen=unseen)
        self.product = PRODUCT_SLOTS[goods[int(rng.random() * len(goods))]]
        self.values, self.told = {}, {}
        self.messages, self.checked, self.gone = [], [], []
        self.me = "Sprout"

    def make(self, slot):
        """The value of a slot, unlike others of its kind."""
        if slot not in self.values:
            kind = slot.rstrip("0123456789")
            if kind in LISTS:
                self.values[slot] = self.rng.choice(LISTS[kind])
                return self.values[slot]
            while True:
                value = MAKERS[kind](self.lexicon, self.rng)
                if value not in self.values.values() and (kind not in MADE_UP or is_unseen(value) == self.unseen):
                    break
            self.values[slot] = value
        return self.values[slot]

    def fact(self, slot):
        """A fact of the shop in one of its wordings, the same all along; None for another slot."""
        base = slot.removesuffix("_cap")
        if base not in SHOP_FACTS:
            return None
        key = f"fact {base}"
        if key not in self.values:
            self.values[key] = self.rng.choice(FACTS[SHOP_FACTS[base]])
        return self.values[key] if base == slot else capital(self.values[key])

    def value(self, slot, is_user):
        """What stands for a slot; None if the answer must not use it."""
        rng, base = self.rng, slot.removesuffix("_cap")
        if slot == "sorry":
            return rng.choice(SORRY) if not any("orry" in message["content"] for message in self.messages) else ""
        if slot == "sure":
            return rng.choice(SURE)
        if slot == "me":
            return self.me
        if slot == "first0":
            return rng.choice(FIRST_NAMES)
        value = self.fact(slot)
        if value is not None:
            return value
        if base in OF_PRODUCT:
            if is_user:
                self.told["product"] = self.product["product"]
            elif "product" not in self.told:
                return None
            return self.product[base] if base == slot else capital(self.product[base])
        if is_user:
            self.told[slot] = self.make(slot)
        return self.told.get(slot)

    def fill(self, text, is_user):
        """`text` with its slots filled, or None."""
        if "{" not in text:
            return text
        slots = {slot: self.value(slot, is_user) for slot in dict.fromkeys(SLOT.findall(text))}
        return None if None in slots.values() else text.format_map(slots)

    def answer(self, exchange):
        """A text for the answer and the values in it, or None."""
        for _ in range(8):
            tree = exchange.answers[int(self.rng.random() * len(exchange.answers))]
            raw = speak(self.rng, tree)
            text = self.fill(raw, False)
            if text is None:
                continue
            used = []
            for slot in SLOT.findall(raw):
                if slot in self.told:
                    used.append(self.told[slot])
                elif slot in ("price", "feature"):
                    used.append(self.product[slot])
                elif slot in FACT_NAMES or slot in FACTS:
                    used.append(self.fact(slot))
            if raw[0] != "{" or raw[:6] in ("{sorry", "{sure}"):
                text = capital(text)
            return text.strip(), [value for value in used if value in text]
        return None

    def user(self, tree, before="", after=""):
        text = speak(self.rng, tree)
        if text.startswith(GREETED):
            before = ""
        if before[-2:] == ", " and text[0] != "{" and text[1:2].islower():
            text = text[0].lower() + text[1:]
        if after and len(text) < 30:
            after = after if after in SIGNS else ""
        if after and text[-1].isalnum():
            text += "."
        text = self.fill(before + text + after, True)
        for odd, good in (("?.", "?"), ("!.", "!"), ("..", "."), ("?,", "?"), (" .", "."), (" !", "!"), (" ,", ","), ("  ", " ")):
            text = text.replace(odd, good)
        text = text.strip()
        if text[-1] == "?":
            last = text[max(text.rfind(mark, 0, -1) + 2 if mark in text[:-1] else 0 for mark in (". ", "? ", "! ")):]
            if capital(last).startswith(STATEMENTS) and not any(word in last for word in ASKING):
                text = text[:-1] + "."
        if self.rng.random() < 0.8:
            text = capital(text)
        if self.rng.random() < 0.65:
            text = casual(self.rng, text, self.told.values())
        self.messages.append({"role": "user", "content": text})

    def said(self, text):
        return any(text in message["content"] for message in self.messages)

    def swap(self, exchange, before="", after="", strict=False):
        """One exchange; without it if the answer lacks a value. Under `strict` only if it tells something new or repeats what was said."""
        if strict and exchange in self.gone:
            return False
        kept = dict(self.told)
        count = len(self.messages)
        self.user(exchange.asks[int(self.rng.random() * len(exchange.asks))], before, after)
        found = self.answer(exchange)
        if found and strict:
            text, used = found
            question = self.messages[-1]["content"].lower()
            is_new = not any(text == message["content"] for message in self.messages)
            before_it = "\n".join([message["content"] for message in self.messages[:-1]])
            if not is_new or " again" in question and not all(value in before_it for value in used):
                found = None
        if found is None:
            del self.messages[count:]
            self.told = kept
            return False
        self.gone.append(exchange)
        text = found[0]
        if text[:4] in ("Yes,", "Yes.", "No, ") and WH.search(self.messages[-1]["content"]):
            text = capital(text.partition(" ")[2])
        self.messages.append({"role": "assistant", "content": text})
        self.checked = [value for value in found[1] if value not in WORDINGS and value in text]
        return True

    def between(self, pools):
        """One or two exchanges out of pools that fit here."""
        for _ in range(self.rng.choices((0, 1, 2), (3, 5, 3))[0]):
            pool = self.rng.choice(pools)
            if pool == "help" and not self.said("help@") or pool == "link" and not self.said("Forgot password"):
                continue
            self.swap(self.rng.choice(POOLS[pool]), strict=True)

    def ask_back(self):
        """Once in a while something that refers to the whole conversation."""
        roll, told = self.rng.random(), self.told
        if roll < 0.16:
            for pool, slot in (("order asked", "order"), ("amount asked", "amount"), ("mail asked", "email"), ("signed", "first")):
                if slot in told and not (slot + "2" in told or slot == "email" and "address" in told) and self.rng.random() < 0.6:
                    self.swap(POOLS[pool][0], strict=True)
                    return
            if "order" not in told and self.rng.random() < 0.15:
                self.swap(POOLS["not told"][0], strict=True)
        elif roll < 0.21:
            self.swap(self.rng.choice(POOLS["unknown"]), strict=True)
        elif roll < 0.25 and self.me:
            self.swap(self.rng.choice(POOLS["who"]), strict=True)

    def system(self):
        """A system prompt, or None; it is drawn first, because it may name the assistant."""
        if self.rng.random() < 0.4:
            return 9, None
        most, tree = self.rng.choice(SYSTEMS)
        text = speak(self.rng, tree)
        if "{name}" in text:
            self.me = self.lexicon.first_name()
        elif "Sprout" not in text and "Alder Lane" not in text:
            self.me = ""
        return most, text.strip().format(name=self.me, day=self.rng.choice(DAYS))


def _sentences(text):
    return len(re.findall(r"[.?!](?: |$)", text))


def conversation(rng, unseen=False):
    """A conversation with two to eight or so turns of the customer."""
    _, marks, exchanges = UNITS[int(rng.random() * len(UNITS))]
    talk = Talk(rng, unseen, ELECTRIC if "electric" in marks else GOODS)
    most, system = talk.system()
    before = rng.choice(OPENERS) if rng.random() < 0.25 else ""
    after = rng.choice(TAILS) if rng.random() < 0.08 else ""
    if rng.random() < 0.07 and "named" not in marks:
        after += rng.choice(SIGNS)
    share = rng.choice((0.5, 0.7, 0.85, 1.0))
    is_short = rng.random() < 0.06
    for index, exchange in enumerate(exchanges):
        if exchange.pools:
            talk.between(exchange.pools)
        elif not exchange.optional:
            while not talk.swap(exchange, "" if index else before, "" if index else after):
                pass
        elif rng.random() < share:
            talk.swap(exchange)
        if is_short:
            break
    if talk.messages[-1]["content"][-1] != "?":
        talk.ask_back()
    if rng.random() < 0.35 and talk.messages[-1]["content"][-1] != "?":
        talk.swap(CLOSINGS[int(rng.random() * len(CLOSINGS))])
    messages = talk.messages
    if system and all(_sentences(message["content"]) <= most for message in messages[1::2]):
        messages.insert(0, {"role": "system", "content": system})
    elif talk.said(f"I'm {talk.me},") and talk.me != "Sprout":
        messages.insert(0, {"role": "system", "content": f"You are {talk.me}, the assistant of Alder Lane."})
    sample = {"messages": messages}
    if talk.checked:
        sample["check"] = {"contains": list(dict.fromkeys(talk.checked))}
    return sample


KINDS = {"account": (conversation, 1.0)}

if __name__ == "__main__":
    from samples import show
    show(KINDS)
