"""What is no matter of the shop: remembering what was said, small talk, requests beyond what Sprout knows, and odd input.

KEPT holds what customers mention in passing and are asked about later, with ways of telling and asking. Between the two lie
topics of support.py. A value may be corrected, another person may have one too, or it may never have been told.
SMALL_FACTS are the same for facts of all kinds, which are repeated when they are told.
"""

import string

from lexicon import DAYS, MONTHS, PRODUCTS, STREET_KINDS, casual
from shop import PLANTS
from support import (FIRST_VALUE, FIRST_VALUE_REPLY, FREE_MAKERS, GREET, SHADES, SMALL, THING_HEADS, TOLD, TOPICS, WEIGHTS, Free, Talk,
                     add_lists, read_exchanges, read_told, thing)
from tables import table
from wording import capital, parse, parse_lines, speak

# "= noun | how the value is drawn | slots of support.py that would compete". "t" tells it in passing, "q" asks for it (besides
# the ways that fit every noun), "a" answers (besides the ways that fit every noun). {v} is the value.
_KEPT = table("memory/kept")

LISTS = {
    "colour": "red|blue|green|yellow|orange|purple|pink|black|white|grey|turquoise|olive|beige|dark blue|violet|cream|gold",
    "allergy": "nuts|pollen|cats|dust|wool|latex|milk|eggs|bees|strawberries|gluten|fish|grass|perfume|nickel|mould|soy|horses|birch",
    "size": "S|M|L|XL|XS|36|37|38|39|40|41|42|43|44|45|46|XXL",
    "hobby": "fishing|chess|running|painting|baking|hiking|pottery|sailing|knitting|photography|swimming|dancing|cycling|reading|singing|"
             "climbing|archery|birdwatching|woodwork|yoga|skating|camping|sewing|model trains|beekeeping|rowing|origami",
    "job": "teacher|nurse|baker|plumber|engineer|gardener|dentist|pilot|carpenter|journalist|lawyer|cook|painter|librarian|farmer|"
           "optician|accountant|bus driver|tailor|potter|florist|electrician|translator|musician|vet",
    "car": "a van|a small red car|an old estate car|an electric car|a blue pick-up|a camper|a minibus|a jeep|a hatchback|a green bus",
    "drink": "green tea|black coffee|apple juice|lemonade|hot chocolate|mineral water|ginger tea|espresso|iced tea|milk|mint tea",
    "country": "Portugal|Norway|Japan|Greece|Canada|Ireland|Peru|Croatia|Iceland|Morocco|Vietnam|Sweden|Kenya|Chile|Scotland|Italy|Malta",
    "instrument": "piano|violin|guitar|flute|cello|drums|harp|trumpet|clarinet|oboe|banjo|accordion|saxophone|ukulele|organ|viola",
    "floor": "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|ground",
    "animal": "Foxes|Otters|Hawks|Wolves|Bears|Ravens|Lions|Sharks|Owls|Herons|Tigers|Bulls|Eagles|Badgers|Swans|Falcons",
}
LISTS = {key: text.split("|") for key, text in LISTS.items()}
PETS = "Luna Rex Bella Max Milo Coco Rocky Nala Simba Bruno Lucky Molly Oscar Pepper Mango Biscuit Socks Tiger Pixie Noodle Maple".split()


def _number(low, high):
    return lambda draw, rng: str(rng.randint(low, high))


def _listed(name):
    return lambda draw, rng: rng.choice(LISTS[name])


def _pattern(*forms):
    """Codes in which # is a digit and ? a letter."""
    def make(draw, rng):
        form = rng.choice(forms)
        return "".join(rng.choice("0123456789") if c == "#" else rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ") if c == "?" else c for c in form)
    return make


def _street(draw, rng):
    """An address as it is written elsewhere."""
    return rng.choice(STREET_FORMS).format(name=draw.last_name(), kind=rng.choice(STREET_KINDS), n=rng.randint(1, 299),
                                           m=rng.randint(1, 99), letter=rng.choice("abcd"))


def _drawn(method):
    return lambda draw, rng: getattr(draw, method)()


MAKERS = {name: _drawn(name) for name in ("first_name", "person", "order_number", "city", "street_address", "product", "money", "date",
                                          "day", "phone", "email", "company", "key")}
MAKERS |= {name: _listed(name) for name in LISTS}
MAKERS |= {
    "colour": lambda draw, rng: rng.choice(LISTS["colour"]) if rng.random() < 0.4 else rng.choice(SHADES),
    "product": lambda draw, rng: draw.product() if rng.random() < 0.5 else f"{rng.choice(SHADES)} {rng.choice(THING_HEADS)}",
    "phone": lambda draw, rng: draw.phone() if rng.random() < 0.6 else _pattern(*PHONES)(draw, rng),
    "street_address": lambda draw, rng: draw.street_address() if rng.random() < 0.6 else _street(draw, rng),
    "car": lambda draw, rng: rng.choice(LISTS["car"]) if rng.random() < 0.5 else f"the {draw.name_like()}",
    "drink": lambda draw, rng: rng.choice(LISTS["drink"]) if rng.random() < 0.7 else f"{draw.word()} tea",
    "country": lambda draw, rng: rng.choice(LISTS["country"]) if rng.random() < 0.4 else draw.city(),
    "pet": lambda draw, rng: rng.choice(PETS) if rng.random() < 0.4 else draw.invented_name(),
    "budget": lambda draw, rng: f"{rng.randint(2, 60) * 5} {rng.choice(['euros', 'dollars', 'pounds'])}",
    "birthday": lambda draw, rng: rng.choice(["{} {}", "the {}th of {}"]).format(rng.randint(4, 20), rng.choice(MONTHS)),
    "coupon": _pattern("????##", "SAVE##", "??-####", "SPRING##", "HELLO###", "GIFT-????"),
    "customer": _pattern("#######", "K-#####", "C####", "######"),
    "invoice": _pattern("R-####", "INV-#####", "20##-####", "#######"),
    "tracking": _pattern("??#########", "##########", "TR-########"),
    "error": _pattern("E##", "###", "F-##", "0x##", "E-###"),
    "age": _number(18, 90), "door": _pattern("####", "####?", "##-##", "?###", "#*##*#", "##?##", "####*", "*##-###", "######"),
    "few": _number(3, 90), "number": _number(2, 999),
    "area": lambda draw, rng: f"{rng.randint(4, 160) * 5} square {rng.choice(['metres', 'meters'])}",
    "plant": lambda draw, rng: rng.choice(PLANT_NAMES),
    "team": lambda draw, rng: f"{draw.city()} {rng.choice(LISTS['animal'])}",
    "word": lambda draw, rng: draw.invented_name().lower() if rng.random() < 0.6 else rng.choice(PRODUCT_WORDS),
}
PLANT_NAMES = list(PLANTS)
PHONES = ("+## ### ######", "0### ######", "(###) ###-####", "+##-#-###-####", "0## / ### ## ##", "+### ## ## ## ##",
          "0#### ## ## ##-#", "1-800-###-####")
STREET_FORMS = ("{name} {kind} {n}", "{n}{letter} {name} {kind}", "{name}straße {n}", "rue {name} {n}", "Flat {m}, {n} {name} {kind}",
                "{n} rue de {name}", "via {name} {n}", "{name}gatan {n}",
                "P.O. Box {n}{m}", "{n}/{m} {name} {kind}", "{name}weg {n}{letter}",
                "calle {name} {n}")
PRODUCT_WORDS = sorted({word for name in PRODUCTS for word in name.split() if word.isalpha()})
# what others may have too
SHARED = ("name", "order number", "city", "phone number", "e-mail address", "favourite colour", "size", "birthday", "hobby", "job", "age",
          "address", "customer number", "coupon code", "allergy", "favourite drink", "budget",
          "favourite number", "favourite plant", "instrument", "team")
OTHERS = "sister|brother|wife|husband|neighbour|colleague|friend|mother|father|cousin|boss|aunt|flatmate|daughter|son|uncle".split("|")
# kinds whose questions could be taken for each other
EXCLUSIVE = [{"city", "address"}, {"name", "full name"}, {"amount", "budget"}, {"order date", "moving date"}]


class Kept:
    """Something that is told and asked for later."""

    def __init__(self, head):
        self.noun, self.maker, clash, *what = (part.strip() for part in head.split("|"))
        self.what, self.is_own = what[0] if what else f"your {self.noun}", bool(what)
        self.clash = set(clash.split())
        self.tells, self.asks, self.answers = [], [], []

    def close(self):
        self.topics = [topic for topic in TOPICS if not topic.slots & self.clash or self.noun in ("name", "order number") and not
                       topic.slots & {"name"}]
        self.titles = {topic.title for topic in self.topics}

    def draw(self, draw, rng):
        return MAKERS[self.maker](draw, rng)


KEPT = []
for _line in _KEPT.strip().splitlines():
    if _line.startswith("="):
        KEPT.append(Kept(_line[1:]))
    else:
        {"t": KEPT[-1].tells, "q": KEPT[-1].asks, "a": KEPT[-1].answers}[_line[0]].append(parse(_line[2:]))
for _kept in KEPT:
    _kept.close()

TELL = parse_lines("""
[My|By the way, my|Just so you know, my|For your notes: my|Maybe it helps: my|Please note: my] {noun} is {v}.
[I should say that my|I forgot to say that my|Before I forget, my|You may need this: my] {noun} is {v}.
{Noun}: {v}.
[Please remember|Remember|Keep in mind|Please note down|Write down] my {noun}: {v}.
[Please remember that|Note that|Keep in mind that] my {noun} is {v}.
""")
QUESTION = parse_lines("""
[What was|What is|What's] [my|the] {noun}[ again| I gave you| I told you|, please|]?
[Do you [still |][remember|know|recall]|Can you [remember|recall|still say]] my {noun}?
[Can|Could|Would|Will] you [repeat|tell me|remind me of|give me] my {noun}[ again|, please|]?
[Please repeat|Repeat|Tell me|Remind me of|Say] my {noun}[ again|, please|].
[What|Which] {noun} did I [give you|mention|tell you|say|name]?
What did I say my {noun} [was|is]?
[I forgot|I have forgotten|I no longer know] my {noun}. [I told you above.|I told you earlier.|What was it?|Can you look above?]
[And|So|Quick test:|Now] what is my {noun}?
[Which|What] {noun} do you have [noted|for me|on file|from me]?
[You know|You have] my {noun}, [don't you|right]? [What is it?|Tell me.|Which is it?]
[Did I tell you|Have I given you|Have I told you] my {noun}? [What was it|If so, what is it|Repeat it, please]?
my {noun}[, please|, what was it|?| again?| was?]
""")
REPLY = parse_lines("""
Your {noun} is {v}.
[You told me|You said|You mentioned] that your {noun} is {v}.
[It is|It's] {v}.
{V}[, as you told me|, as you said|, from what you told me].
[Sure|Of course|Gladly][:|,] your {noun} is {v}.
[You gave me|I have noted|I have] {v}.
""")
NOT_TOLD = parse_lines("""
You have not told me {what}[ yet|]. [Could you tell me|Would you like to tell me]?
[I do not know|I am afraid I do not know|Sorry, I do not know] {what}[; you have not mentioned it|, \
you have not told me|. You did not mention it].
[You did not tell me|You have not mentioned|You have not said] {what}[ so far| yet|].
[I am afraid you|Sorry, you|I looked above: you] have not told me {what}[ yet|].
[I was not told|So far I was not told] {what}[. You can tell me now|. Tell me and I will remember it|].
""")
NUMBER = parse_lines("""
[Repeat|Please repeat|Tell me] the number I [gave|told] you[, please|].
[What was|What is|Which was] [the|that] number[ again| I gave you]?
[Which|What] number did I [say|give you|mention|tell you]?
""")
OTHER_TELL = parse_lines("""
My {other}'s {noun} is {w}[, and mine is {v}|, mine is {v}|; my own {noun} is {v}].
My {noun} is {v}[, and|; |, while|, but] my {other}'s[ {noun}|] is {w}.
[Mine|My {noun}] is {v}, [not {w}, that is my {other}'s|and {w} is my {other}'s].
[I ask for two people|It is about two of us]: my {noun} is {v}, my {other}'s {noun} is {w}.
""")
OTHER_QUESTION = parse_lines("""
[What was|What is|What's] my {other}'s {noun}[ again|]?
[Do you remember|Can you repeat|Can you tell me|Do you know] my {other}'s {noun}?
[And|What about] my {other}'s {noun}?
[What|Which] {noun} did I [give you|mention|name] for my {other}?
""")
OTHER_REPLY = parse_lines("""
Your {other}'s {noun} is {w}.
[You said that|You told me that] your {other}'s {noun} is {w}.
[It is|That is] {w}.
""")
CORRECT = parse_lines("""
[Sorry|Oh|Wait|Oops|Hold on|Hmm|No][,] [my {noun} is|I meant|it is|it should be|the right one is] {v}[, not {w}|].
[I made a mistake|I was wrong|That was wrong|I mixed it up|Correction|Small correction][:|.] [my|My] {noun} is {v}[, not {w}|].
[Please change my {noun} to|Please correct my {noun} to] {v}.
[Not {w}|It is not {w}]: my {noun} is {v}.
""")
CORRECTED = parse_lines("""
[Noted|Thank you|Thanks|All right|Got it|No problem][:|,] your {noun} is {v}[ now|].
[No problem|Thanks for telling me|I have corrected it]. [I have noted {v}|It is {v} now|Your {noun} is {v}].
""")
NOW_TOLD = parse_lines("""
[Thank you|Noted|Thanks|Got it][:|,] your {noun} is {v}.
[Thank you|Good to know|Thanks for telling me]. [I will remember that|I have noted {v}|Now I know your {noun}].
""")
OLD_QUESTION = parse_lines("""
[What|Which] {noun} did I [give|tell] you [first|at first|before|before that]?
[What was|And] the [wrong|old|first] {noun}[ I gave you|]?
""")
OLD_REPLY = parse_lines("""
[First|At first|Before that] you [said|gave me|told me] {w}.
The [first|old] one was {w}[; now it is {v}|, and you corrected it to {v}|].
""")
NOTED = parse_lines("""
[Thank you|Thanks|Noted|Good to know|All right|Got it|I see|Understood][!|.] [How can I help you|What can I do for you|What can I help \
you with][ today|]?
[Thank you, I have noted that|I will keep that in mind|I have noted it|Thank you for telling me|I will remember it].
[Noted|Thank you|Good to know][.|!]
[Thank you, noted|Got it]. [Is there anything I can do for you|What is your question|How may I help]?
""")


def _forms(noun, value, other="", second=""):
    article = f"{'an' if value[0] in 'aeio' else 'a'} {value}"
    plural = value.endswith("s") and value in PRODUCTS and not value.endswith(("ss", "trellis"))
    return {"noun": noun, "Noun": capital(noun), "v": value, "V": f"It is {value}" if value[:1].islower() else value,
            "a_v": value if plural else article, "the_v": f"the {value}", "other": other, "w": second}


class Memory(Talk):
    """A conversation with things to remember."""

    def tell(self, text, values, noted=""):
        """The customer mentions something, alone or with a question on the shop; `noted` is an answer that repeats it."""
        if self.chance(0.45):
            if self.messages or self.chance(0.6):
                message = text
            else:
                message = self.join(self.pick(GREET), text)
            self.ask(message, values)
            self.answer(noted if noted and self.chance(0.6) else self.pick(NOTED))
        else:
            self.talk_about(self.rng.choice(self.topics), follow_ups=0, aside=text, keep=values)

    def pass_time(self, turns, simple=False):
        """Matters of the shop in between; `simple`: without an order."""
        most, self.most = self.most, turns
        topics = [topic for topic in self.topics if not topic.needs_order] if simple else self.topics
        while not self.is_full:
            self.talk_about(self.rng.choice(topics), not self.messages and not self.steady)
        self.most = most

    def settle(self, *kinds):
        """Leaves out the topics that would compete with what is remembered."""
        self.topics = kinds[0].topics
        for kind in kinds[1:]:
            self.topics = [topic for topic in self.topics if topic.title in kind.titles] or self.topics

    def know(self, kind, value):
        """Topics use a name or order that is known."""
        key = {"name": "name", "order number": "order"}.get(kind.noun)
        if key:
            self.values[key] = value
            self.said.add(key)


def _say(rng, trees, forms):
    return speak(rng, rng.choice(trees)).format(**forms)


def _told(rng, kind, forms):
    return _say(rng, kind.tells if kind.is_own or rng.random() < 0.7 else TELL, forms)


def _asked(rng, kind, forms):
    return _say(rng, kind.asks if kind.is_own or rng.random() < 0.4 else QUESTION, forms)


def _replied(rng, kind, forms):
    return _say(rng, kind.answers if kind.is_own or rng.random() < 0.4 else REPLY, forms)


def _turns(rng):
    return rng.choices(range(7), [3, 5, 5, 4, 3, 2, 1])[0]


def _finish(talk, question, answer, values, contains):
    talk.most = 1
    talk.ask(question, values)
    if talk.chance(0.12) and "name" in talk.said and talk.values["name"] not in answer:
        answer = f"{talk.rng.choice(['Sure', 'Of course', 'Gladly'])}, {talk.values['name']}. {answer}"
    talk.answer(answer)
    sample = talk.sample()
    sample["check"] = {"contains": contains}
    return sample


def recall(rng, unseen=False):
    """One to four things are told, then one is asked for."""
    talk = Memory(rng, unseen, 99, steady=True)
    kinds = rng.sample(KEPT, rng.choices([1, 2, 3, 4], [5, 4, 2, 1])[0])
    nouns = {kind.noun for kind in kinds}
    for pair in EXCLUSIVE:
        if pair <= nouns:
            kinds.remove(next(kind for kind in kinds if kind.noun in pair))
    talk.settle(*kinds)
    told = []
    for kind in kinds:
        value = kind.draw(talk.lexicon, rng)
        told.append((kind, _forms(kind.noun, value)))
    if rng.random() < 0.25:
        talk.pass_time(rng.randint(1, 2), simple=True)
    together = rng.random() < 0.45
    texts = [_told(rng, kind, forms) for kind, forms in told]
    values = [forms["v"] for _, forms in told]
    for at, (kind, forms) in enumerate(told):
        if kind.noun == "name":
            talk.values["name"] = forms["v"]
        if together and at:
            continue
        if kind.noun == "order number" or together and any(item.noun == "order number" for item in kinds):
            talk.values["order"] = next(item["v"] for other, item in told if other.noun == "order number")
            talk.said.add("order")
        noted = "" if together or kind.is_own else _say(rng, NOW_TOLD, forms)
        talk.tell(" ".join(texts) if together else texts[at], values, noted)
        talk.know(kind, forms["v"])
        if not together and at + 1 < len(told) and rng.random() < 0.4:
            talk.pass_time(1)
    talk.pass_time(_turns(rng))
    if rng.random() < 0.3 and len(told) > 1:
        kind, forms = told[0]
        question, answer = _asked(rng, kind, forms), _replied(rng, kind, forms)
        talk.ask(question, values)
        talk.answer(answer)
        told = told[1:]
    kind, forms = rng.choice(told)
    question = _asked(rng, kind, forms)
    if len(kinds) == 1 and kind.noun.endswith("number") and not talk.ever & {"order", "phone"} - kind.clash and rng.random() < 0.3:
        question = talk.pick(NUMBER)
    return _finish(talk, question, _replied(rng, kind, forms), values, [forms["v"]])


def rivals(rng, unseen=False):
    """Two values of one kind: mine and another's, or an old one and its correction."""
    talk = Memory(rng, unseen, 99, steady=True)
    by_other = rng.random() < 0.5
    while True:
        kind = rng.choice(KEPT)
        first, second = kind.draw(talk.lexicon, rng), kind.draw(talk.lexicon, rng)
        if first not in second and second not in first and (kind.noun in SHARED or not by_other) and not kind.is_own:
            break
    talk.settle(kind)
    forms = _forms(kind.noun, first, rng.choice(OTHERS), second)
    values = [first, second]
    if rng.random() < 0.2:
        talk.pass_time(1, simple=True)
    if by_other:
        talk.know(kind, first)
        talk.tell(_say(rng, OTHER_TELL, forms), values)
        talk.pass_time(_turns(rng))
        if rng.random() < 0.5:
            return _finish(talk, _say(rng, OTHER_QUESTION, forms), _say(rng, OTHER_REPLY, forms), values, [second])
        return _finish(talk, _asked(rng, kind, forms), _replied(rng, kind, forms), values, [first])
    talk.know(kind, second)
    talk.tell(_told(rng, kind, _forms(kind.noun, second)), values)
    talk.pass_time(rng.randint(0, 2))
    talk.know(kind, first)
    talk.ask(_say(rng, CORRECT, forms), values)
    talk.answer(_say(rng, CORRECTED, forms))
    talk.pass_time(_turns(rng))
    if rng.random() < 0.2:
        return _finish(talk, _say(rng, OLD_QUESTION, forms), _say(rng, OLD_REPLY, forms), values, [second])
    return _finish(talk, _asked(rng, kind, forms), _replied(rng, kind, forms), values, [first])


def untold(rng, unseen=False):
    """Asks for what was never told."""
    talk = Memory(rng, unseen, 99, steady=True)
    kind = None
    told = rng.sample(KEPT, rng.randint(0, 2))
    if told:
        talk.settle(*told)
        for item in told:
            value = item.draw(talk.lexicon, rng)
            talk.know(item, value)
            talk.tell(_told(rng, item, _forms(item.noun, value)), [value])
    else:
        talk.topics = TOPICS
    if not told or rng.random() < 0.7:
        talk.pass_time(rng.randint(0, 3))
    taken = talk.ever | {key for item in told for key in item.clash}
    while kind is None or kind in told or kind.clash & taken or any(kind.maker == item.maker for item in told):
        kind = rng.choice(KEPT)
    question = _asked(rng, kind, _forms(kind.noun, "-"))
    sample = _finish(talk, question, _say(rng, NOT_TOLD, {"what": kind.what}), (), ["not"])
    if rng.random() < 0.25 and not kind.is_own:
        value = kind.draw(talk.lexicon, rng)
        forms = _forms(kind.noun, value)
        sample["messages"] += [{"role": "user", "content": casual(rng, _told(rng, kind, forms), [value])},
                               {"role": "assistant", "content": _say(rng, NOW_TOLD, forms)},
                               {"role": "user", "content": casual(rng, _asked(rng, kind, forms), [value])},
                               {"role": "assistant", "content": _replied(rng, kind, forms)}]
        sample["check"] = {"contains": [value]}
    return sample


REPEAT = parse_lines("""
[Can|Could] you [say|repeat] that again[, please|]?
[What did you [just |]say|Sorry, what was that|Say that again|Come again|Pardon|Once more, please|Repeat that][?|, please?|]
[I did not get that|I missed that|I did not understand|I was distracted]. [Can you repeat it|Once more, please|What did you say]?
[Please repeat|Repeat] your [last |]answer[.|]
""")
REPEATED = ["I said: {}", "Sure: {}", "Of course. {}", "{}", "{}", "Again: {}", "Gladly. {}"]
ABOUT = parse_lines("""
[What did you say|What was it you said|Remind me what you said|Can you repeat what you said|Tell me again what you said] about {title}?
[You told me something about {title}. What was it|What was your answer on {title}]?
""")
FIRST = parse_lines("""
What [was|did I ask as] my first question?
[What did I ask|Do you remember what I asked|What did I say] [first|at the start|in the beginning]?
[Which|What] question did I [ask first|start with]?
""")
FIRST_REPLY = ["You asked: \"{}\"", "Your first question was: \"{}\"", "You started with: \"{}\"", "Your first message was: \"{}\""]
LATEST = parse_lines("""
What did I [just ask|ask last|just say|say last]?
[What was my last question|Which question did I just ask|What was the last thing I said]?
""")
LATEST_REPLY = ["You asked: \"{}\"", "Your last message was: \"{}\"", "You said: \"{}\"", "Just now you said: \"{}\""]
PLAIN_TOPICS = [topic for topic in TOPICS if not topic.needs_order and not topic.choices]


def said_before(rng, unseen=False):
    """Repeats what the assistant or the customer said."""
    talk = Memory(rng, unseen, 99, steady=True)
    talk.topics = TOPICS
    way = rng.random()
    if way < 0.35:
        talk.pass_time(rng.randint(1, 4))
        return _finish(talk, talk.pick(REPEAT), rng.choice(REPEATED).format(talk.last.replace("{", "")), (), [talk.last])
    if way < 0.65:
        if rng.random() < 0.4:
            talk.pass_time(1)
        topic = rng.choice(PLAIN_TOPICS)
        most, talk.most = talk.most, 1
        talk.talk_about(topic, follow_ups=0)
        title, _ = talk.fill(topic.title)
        answer = talk.last
        talk.most = most
        talk.topics = [other for other in TOPICS if other is not topic and not other.is_plant]
        talk.pass_time(rng.randint(0, 3))
        return _finish(talk, talk.pick(ABOUT).format(title=title), rng.choice(REPEATED).format(answer), (title,), [answer])
    talk.pass_time(rng.randint(1, 4))
    users = [message["content"] for message in talk.messages if message["role"] == "user"]
    if way < 0.85:
        return _finish(talk, talk.pick(FIRST), rng.choice(FIRST_REPLY).format(users[0]), (), [users[0]])
    return _finish(talk, talk.pick(LATEST), rng.choice(LATEST_REPLY).format(users[-1]), (), [users[-1]])


_SMALL_TALK = table("memory/small_talk")
SMALL_TALK = read_exchanges(_SMALL_TALK)
SHORT = [exchange for exchange in SMALL_TALK if {"Yes", "Ok", "Why"} & set(str(exchange.asks).split("'"))]
JOKES = [text.strip() for text in """
Why did the watering can go to school? It wanted to be a little less leaky in maths.
What does a snail say on a wheelbarrow? Not so fast!
Why do gardeners never lose? They always have a trump card in the compost.
I told my fern a secret. Now it leaves me alone.
What is a cactus's favourite place to sit? Anywhere but on a balloon.
Why was the rake so calm? It had already pulled itself together.
What did the seed say in spring? I think I am growing on you.
Why did the tomato stop in the bed? It ran out of juice.
Which plant is good at telephone calls? The one with the best connection: the bean.
Why do bees hum? They forgot the words.
What did the kettle say to the cup? You really fill me with joy.
Why did the lamp get a medal? It was brilliant.
What do you call a sleeping wheelbarrow? A snorebarrow.
Why did the tulip never worry? It had its whole future in the bulb.
""".strip().splitlines()]


def _chat(talk):
    """One exchange of small talk; a mere yes or no only where nothing was asked."""
    exchange = talk.rng.choice(SMALL_TALK)
    while talk.last.endswith("?") and exchange in SHORT:
        exchange = talk.rng.choice(SMALL_TALK)
    talk.ask(talk.pick(exchange.asks))
    talk.answer(talk.pick(exchange.answers).replace("{joke}", talk.rng.choice(JOKES)))


def small_talk(rng, unseen=False):
    """Greetings, questions on Sprout itself, jokes, thanks, rudeness; alone or around topics of the shop."""
    return _mixed(rng, unseen, _chat)


def _mixed(rng, unseen, act):
    """Calls `act` once to three times in a conversation that may have other topics too, and ends with it."""
    talk = Memory(rng, unseen, 99)
    talk.topics = TOPICS
    if rng.random() < 0.4:
        talk.pass_time(rng.randint(1, 3))
    for _ in range(rng.choices([0, 1, 2], [6, 3, 1])[0]):
        act(talk)
        if rng.random() < 0.4:
            talk.pass_time(rng.randint(1, 2))
    act(talk)
    if rng.random() < 0.15:
        talk.pass_time(1)
    talk.sure = []
    return talk.sample()


# "= what it is called in a refusal | a hint or nothing", "q" ways to ask about {x} or {x2}, "x" what {x} may be, "z" what {x2} may be.
_LIMITS = table("memory/limits")
_FILL = {
    "l": "Python|Java|JavaScript|C++|Rust|Go|PHP|Ruby|SQL|Bash|Kotlin|Swift",
}
_FILL = {key: text.split("|") for key, text in _FILL.items()}


def _read_limits():
    """(what it is called, hint, ways to ask, things to ask about, other things) of each area."""
    areas = []
    for line in _LIMITS.strip().splitlines():
        kind, text = line[0], line[2:]
        if kind == "=":
            name, _, hint = (part.strip() for part in text.partition("|"))
            areas.append((name, hint, [], [], []))
        elif kind == "q":
            areas[-1][2].append(parse(text))
        else:
            areas[-1][3 if kind == "x" else 4].extend(text.split("|"))
    return areas


LIMITS = _read_limits()
REFUSAL = parse_lines("""
[Sorry|I am sorry|I'm sorry], [but |]{area} {are} [outside what I know|not something I know|beyond me|not my field]. {offer}
[I am afraid|I'm afraid] I [cannot help with|know nothing about|am no help with|have no answers on] {area}. {offer}
[I only know|I just know|All I know is] [Alder Lane|our shop|the shop Alder Lane] and [plants|a bit about plants], [not|so I cannot help \
with] {area}. {offer}
[That is outside my garden|That is beyond my garden fence|That is not my field|I cannot help with that|That is more than I know|I have to \
pass on that one]. {offer}
[Sorry|I am sorry], [I cannot help with that|that is outside what I can do|I do not know about that|that is not what I am here for]. {offer}
[As|Being] [the assistant of Alder Lane|a shop assistant], I [cannot help with|do not know much about|have nothing to say on] {area}. \
{offer}
[For|With] {area}, I am [the wrong one to ask|not the right one to ask], [sorry|I am afraid]. {offer}
[Good question|Interesting|I wish I could], but [I only help with|my field is only|I was made for] [Alder Lane and plants|our shop and \
plants]. {offer}
""")
OFFER = parse_lines("""
[I can help with|Ask me about|I know about|I am good with] [orders, deliveries and returns|your order, our products or plants|orders, \
products and plants].
[Can I help you with|Is there anything about|Would you like help with] [an order|your order|our products|a return|your plants]?
[How about|Do you have] a question on [our shop|an order|your plants|our products]?
[But I am happy to|I can] [look after an order|answer questions on deliveries and prices|help with orders, returns and plants][ for you|].
[If you have a question on|When it comes to] [our shop|orders or plants|deliveries or returns], [I am happy to help|just ask me|I am here].
""")


def _limit_question(talk):
    """A request beyond the shop, and its refusal."""
    rng = talk.rng
    name, hint, asks, things, others = rng.choice(LIMITS)
    text = speak(rng, rng.choice(asks))
    values = {key: rng.choice(options) for key, options in _FILL.items()}
    values |= {"x": rng.choice(things or [""]), "x2": rng.choice(others or [""]), "n": rng.randint(2, 999), "m": rng.randint(2, 99)}
    if "{city}" in text:
        values["city"] = talk.lexicon.city()
    if "{day}" in text:
        values["day"] = rng.choice(DAYS)
    text = text.format(**values)
    if rng.random() < 0.15:
        text = talk.after_comma(talk.pick(LEAD), text)
    offer = hint if hint and rng.random() < 0.5 else talk.pick(OFFER)
    answer = talk.pick(REFUSAL).format(area=name, are="is" if name == "the news" or not name.endswith("s") and " and " not in name else "are", offer=offer)
    talk.ask(text)
    talk.answer(answer)


LEAD = parse_lines("""
[Just out of curiosity|Off topic|By the way|Totally different question|Something else|I wonder|Maybe you can help me][:|,]
[Hi|Hello|Hey|Good morning|Hi there|Hey Sprout][,|!]
[You are an AI, so|You surely know this|My son asks|For school|My friends want to know|Be honest][:|,]
[Please|One quick thing|Quick question|Before I order]:
""")


def limits(rng, unseen=False):
    """Requests beyond the shop are declined politely, wherever they come up."""
    return _mixed(rng, unseen, _limit_question)


# characters of other scripts, and some words written with them
_SCRIPTS = [
    ("的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现",
     "你好|谢谢|我的订单在哪里|请帮帮我|多少钱|我想退货|早上好|再见", ""),
    ("あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんアイウエオカキクケコ",
     "こんにちは|ありがとう|注文はどこですか|助けてください|いくらですか|返品したいです|さようなら", ""),
    ("가나다라마바사아자차카타파하거너더러머버서어저고노도로모보소오조구누두루무부수우주그는을이다에서한",
     "안녕하세요|감사합니다|주문이 어디에 있나요|도와주세요|얼마예요|반품하고 싶어요", " "),
    ("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "مرحبا|شكرا|أين طلبي|ساعدني من فضلك|كم السعر|أريد إرجاع المنتج|صباح الخير", " "),
    ("אבגדהוזחטיכלמנסעפצקרשת", "שלום|תודה|איפה ההזמנה שלי|עזרה בבקשה|כמה זה עולה|בוקר טוב", " "),
    ("абвгдежзийклмнопрстуфхцчшщыьэюя", "привет|спасибо|где мой заказ|помогите пожалуйста|сколько это стоит|до свидания", " "),
    ("αβγδεζηθικλμνξοπρστυφχψω", "γεια σας|ευχαριστώ|πού είναι η παραγγελία μου|βοήθεια παρακαλώ|πόσο κάνει|καλημέρα", " "),
    ("अआइईउऊएऐओऔकखगघचछजझटठडढतथदधनपफबभमयरलवशषसह", "नमस्ते|धन्यवाद|मेरा ऑर्डर कहाँ है|कृपया मदद करें|कितने का है", " "),
    ("กขคงจฉชซญดตถทธนบปผฝพฟมยรลวศสหอฮ", "สวัสดี|ขอบคุณ|คำสั่งซื้อของฉันอยู่ที่ไหน|ช่วยด้วย|ราคาเท่าไหร่", ""),
    ("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "добрий день|дякую|де моє замовлення|допоможіть будь ласка|скільки це коштує", " "),
    ("աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ", "բարև|շնորհակալություն|օգնեք խնդրում եմ", " "),
    ("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "გამარჯობა|მადლობა|დამეხმარეთ", " "),
]
SCRIPTS = [(chars, words.split("|"), gap) for chars, words, gap in _SCRIPTS]
EMOJI = list("😀😁😂🤣😃😄😅😆😉😊😋😎😍😘🥰😗🤗🤔😐😶🙄😏😥😮😯😪😫🥱😴😌😛😜🤤😒😓😔😕🙃😲😖😞😟😤😢😭😦😧😨😩😬😰😱"
             "🥵🥶😳🤪😵😡😠🤬😷🤒🤕👍👎👏🙏💪❤💔💯🔥✨🎉🌱🌿🌵🌷🌹🌻🌳🐶🐱🐭🦊🐻🍎🍕☕⚽🚗🚀⭐☀☔📦📞💻🔑")
REPEATABLE = "test la no buy hello why ha blah word a x and the banana ok".split()
MARKS = "....????!!!!,,,;;--__**##//\\()[]{}<>|~^%&$@+=:'\"`"
KEYS = ["asdf", "qwerty", "asdfghjkl", "qwertz", "zxcvbn", "lkjh", "hjkl", "fdsa", "asd", "jkl", "wasd", "yxcv", "dfgh", "poiuy", "mnbv"]
_CODE = table("memory/code")
CODE = [line for line in _CODE.strip().splitlines()]
_PASTED = """
The committee met on a rainy afternoon and talked about the bridge for three hours.
In the beginning nobody believed that the river would ever rise so high again.
All participants must wear a badge at all times and leave by the rear door.
He opened the window, looked at the sea, and decided to stay another year.
Section four describes the duties of the tenant in the months of winter.
The quarterly results show a slight increase in the northern regions.
Once upon a time there lived a miller who had three sons and a cat.
To whom it may concern: the meeting has been moved to the small hall.
Our train leaves from platform nine and stops in every village on the way.
The experiment was repeated twelve times with the same disappointing outcome.
A good essay has a beginning, a middle and an end, though not always in that order.
The orchestra tuned its instruments while the last guests found their seats.
Passengers are reminded not to leave their bags unattended at any time.
The museum of the town keeps a collection of buttons from four centuries.
Every evening the lighthouse keeper wrote one line into his diary.
The terms of this agreement may be changed by either side in writing.
"""
PASTED = _PASTED.strip().splitlines()
_FOREIGN = """
Wo ist meine Bestellung?|Guten Tag, ich habe eine Frage.|Können Sie mir bitte helfen?|Ich möchte den Artikel zurückgeben.
Wie viel kostet der Versand?
Mein Paket ist noch nicht da.|Ich habe mein Passwort vergessen.|Sprechen Sie Deutsch?|Die Rechnung ist falsch.|Wann kommt die Lieferung?
Ich will mit einem Menschen sprechen.|Das Produkt ist kaputt angekommen.|Haben Sie einen Laden?|Danke, das war alles.
Was kostet der Wasserkocher?
Où est ma commande ?|Bonjour, j'ai une question.|Pouvez-vous m'aider, s'il vous plaît ?|Je voudrais retourner un article.
Combien coûte la livraison ?
Mon colis n'est pas arrivé.|J'ai oublié mon mot de passe.|Parlez-vous français ?|La facture est fausse.|Quand arrive ma livraison ?
Je veux parler à quelqu'un.|Le produit est cassé.|Avez-vous un magasin ?|Merci beaucoup, au revoir.|Comment puis-je payer ?
¿Dónde está mi pedido?|Hola, tengo una pregunta.|¿Me puede ayudar, por favor?|Quiero devolver un producto.|¿Cuánto cuesta el envío?
Mi paquete no ha llegado.|He olvidado mi contraseña.|¿Habla español?|La factura está mal.|¿Cuándo llega la entrega?
Quiero hablar con una persona.|El producto llegó roto.|¿Tienen una tienda?|Muchas gracias, adiós.|¿Cómo puedo pagar?
Dov'è il mio ordine?|Buongiorno, ho una domanda.|Mi può aiutare, per favore?|Quanto costa la spedizione?|Vorrei restituire un articolo.
Waar is mijn bestelling?|Goedendag, ik heb een vraag.|Kunt u mij helpen?|Wat kost de verzending?|Onde está a minha encomenda?
Quanto custa o envio?
Gdzie jest moje zamówienie?|Czy może mi pan pomóc?|Var är min beställning?|Kan du hjälpa mig?|Siparişim nerede?|Yardım eder misiniz?
"""
FOREIGN = [text for line in _FOREIGN.strip().splitlines() for text in line.split("|")]
PUZZLED = parse_lines("""
[I am not sure what you mean|I did not understand that|I am afraid I do not follow|Sorry, I did not get that|I cannot make sense of that, \
sorry]. \
[How can I help you|What can I do for you|Could you tell me what you need|Could you say it in a sentence|What do you need]?
[Could you tell me in a few words|Can you tell me in a sentence|Could you write in a sentence] what you need[|, please]?
[I could not read that|I do not understand that message|That is not clear to me], [but I am happy to help|but I will gladly help]. [What \
is it about|What do you need]?
[Sorry|I am sorry], [I do not understand|that tells me nothing|I could not follow]. [Is it about an order, a product or a plant|Do you \
have a question on an order or a product]?
""")
EMPTY = parse_lines("""
[It seems your message is empty|Your message was empty|I got an empty message|There was no text in your message]. [How can I help \
you|What can I do for you|What do you need]?
[I am here|Hello]! [What can I do for you|How can I help you|What would you like to know]?
""")
CODED = parse_lines("""
[That looks like|This looks like] [code|computer code], [and I only know the shop Alder Lane|which I cannot help with]. [What can I do \
for you|How can I help you]?
[I do not work with code|I cannot run or read code], [sorry|I am afraid]. [Do you have a question on an order or a product|What do you \
need from our shop]?
""")
LONG = parse_lines("""
[That is a long text|Thank you for the text], but [I do not know what you would like|I am not sure what you need]. [What is your \
question|How can I help you with Alder Lane]?
[I see a long text|That is quite a lot of text], [but no question|and I cannot find your question in it]. [What would you like to \
know|What can I do for you]?
""")
DIGITS = parse_lines("""
[Those are many digits|That is a long row of digits|I see a lot of numbers]. [What is it about|What would you like me to do|Do you have \
an order number for me]?
[I do not know what these numbers mean|I am not sure what that number is]. [Is it about an order|How can I help you]?
""")
IN_ENGLISH = parse_lines("""
[Sorry|I am sorry], [I work best in English|I only work well in English|English works best for me]. [Could you write in English|How can I \
help you|Could you ask me in English], please?
[I work best in English|I am best in English|My only good language is English]. [Could you|Can you] [write|ask|repeat that] in English, \
please?
[I did not understand all of that|I cannot read that well]; I work best in English. [Could you write in English|Can you say it in \
English], please?
""")
SMILE = parse_lines("""
[Nice|Hello|I see]! [How can I help you|What can I do for you|What would you like to know]?
[I cannot tell what that means|I am not good at emoji|Emoji are hard for me], but [I am happy to help|I will gladly help]. [What do you \
need|What is it about]?
""")


def _letters(rng, low, high):
    return "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=rng.randint(low, high)))


def _odd_input(rng):
    """Something that is no question, and what to answer."""
    kind = rng.random()
    if kind < 0.06:
        return rng.choice(["", " ", "", "  ", "\n", "...", "."]), EMPTY
    if kind < 0.16:
        return rng.choice(["", " "]).join(rng.choices(EMOJI, k=rng.randint(1, 8))), SMILE
    if kind < 0.40:
        chars, words, gap = rng.choice(SCRIPTS)
        if rng.random() < 0.4:
            return (gap or "，").join(rng.sample(words, rng.randint(1, 2))) + rng.choice(["", "", "?", "!"]), IN_ENGLISH
        made = ["".join(rng.choices(chars, k=rng.randint(2, 8))) for _ in range(rng.randint(1, 12))]
        return gap.join(made) + rng.choice(["", "", "?", "!", "."]), IN_ENGLISH
    if kind < 0.54:
        texts = [rng.choice(FOREIGN) for _ in range(rng.choice([1, 1, 2]))]
        return " ".join(texts), IN_ENGLISH
    if kind < 0.61:
        size = rng.choice([rng.randint(12, 40), rng.randint(40, 400)])
        gap = rng.choice(["", " ", ", ", "\n"])
        return gap.join("".join(rng.choices(string.digits, k=rng.randint(3, 12))) for _ in range(size // 8 + 1)), DIGITS
    if kind < 0.71:
        return " ".join(_letters(rng, 2, 14) for _ in range(rng.randint(1, 9))), PUZZLED
    if kind < 0.77:
        return rng.choice(["", " "]).join(rng.choices(KEYS, k=rng.randint(1, 4))), PUZZLED
    if kind < 0.83:
        if rng.random() < 0.6:
            return "".join(rng.choices(MARKS, k=rng.randint(1, 20))), PUZZLED
        return rng.choice(".?!,-*#/") * rng.randint(2, 30), PUZZLED
    if kind < 0.88:
        word = rng.choice([*REPEATABLE, _letters(rng, 2, 6)])
        return rng.choice([" ", " ", ""]).join([word] * rng.randint(4, 60)), PUZZLED
    if kind < 0.95:
        return "\n".join(rng.choices(CODE, k=rng.choice([1, 1, 2, 4]))), CODED
    if rng.random() < 0.7:
        return " ".join(rng.choices(PASTED, k=rng.randint(4, 16))), LONG
    mixed = [rng.choice([_letters(rng, 1, 8), rng.choice(EMOJI), rng.choice(KEYS), str(rng.randint(0, 9999)), rng.choice(MARKS),
                         rng.choice(rng.choice(SCRIPTS)[1])]) for _ in range(rng.randint(2, 12))]
    return " ".join(mixed), PUZZLED


def _odd(talk):
    text, answers = _odd_input(talk.rng)
    talk.messages.append({"role": "user", "content": text})
    talk.answer(talk.pick(answers))


def odd_input(rng, unseen=False):
    """Empty, garbled or foreign messages get a short answer that asks for what is needed."""
    return _mixed(rng, unseen, _odd)


# Small facts of all kinds, in the form of support.TOLD.
_MORE_TOLD = table("memory/more_told")
FOOD = "pumpkin soup|lasagne|fish|rice|pancakes|porridge|noodles|dumplings|apple pie|lentils|curry|toast|potato salad|stew|beans|pizza"
add_lists(f"food: {FOOD}\n" + "\n".join(f"{name}: {'|'.join(LISTS[name])}" for name in ("instrument", "hobby", "drink")))
add_lists(f"job: {'|'.join(name for name in LISTS['job'] if name[0] not in 'aeio')}")
FREE_MAKERS |= {"email": MAKERS["email"], "key": MAKERS["key"]}
SMALL_FACTS = TOLD + read_told(_MORE_TOLD)
ASKED_FIRST = parse_lines("""
What [was|did I ask as] my first question?
[What did I ask|Do you remember what I asked|What did I want to know] [first|at the start|in the beginning]?
[What did I start with|How did I start|What was the first thing I said|What was my first message]?
""")
ASKED_FIRST_REPLY = ["You asked: \"{}\"", "Your first message was: \"{}\"", "You started with: \"{}\"", "It was: \"{}\""]


def _between(talk, turns):
    """Turns about other things."""
    most, talk.most = talk.most, turns
    while not talk.is_full:
        roll = talk.rng.random()
        if roll < 0.35:
            talk.free_topic(not talk.messages)
        elif roll < 0.5:
            talk.unknown(not talk.messages)
        elif roll < 0.75:
            talk.tell(SMALL_FACTS, 1.0)
        else:
            talk.talk_about(talk.rng.choices(TOPICS, WEIGHTS)[0], not talk.messages)
    talk.most = most


def facts(rng, unseen=False):
    """Small facts told in passing, and one of them asked for up to eight turns later."""
    talk = Free(rng, unseen, 99)
    if rng.random() < 0.15:
        _between(talk, 1)
    for _ in range(rng.choices((1, 2, 3, 4), (5, 4, 2, 1))[0]):
        talk.tell(SMALL_FACTS, 0.75)
    if not talk.told:
        talk.tell(SMALL_FACTS, 1.0)
    told = list(talk.told)
    changed = rng.choice(told) if rng.random() < 0.2 else None
    if changed:
        talk.change_told(changed)
    _between(talk, rng.choices(range(9), (4, 6, 5, 4, 3, 2, 1, 1, 1))[0])
    if len(told) > 1 and rng.random() < 0.35:
        talk.recall_told(told.pop(rng.randrange(len(told))))
    item = changed if changed in told and rng.random() < 0.7 else rng.choice(told)
    talk.most = 2
    if item is changed and rng.random() < 0.35:
        if rng.random() < 0.5:
            talk.recall_told(item)
            talk.ask(talk.pick(FIRST_VALUE))
        else:
            when = rng.choice(("At first, I mean.", "The first one, please.", "Before I changed it."))
            talk.ask(f"{item.say(item.kind.asks)} {when}", item.keep)
        talk.answer(item.speak(FIRST_VALUE_REPLY))
        talk.sure = [item.old]
    else:
        talk.recall_told(item)
    return talk.sample()


def untold_facts(rng, unseen=False):
    """Asks for a small fact that was not told, or for one of another person."""
    talk = Free(rng, unseen, 99)
    for _ in range(rng.randint(0, 3)):
        talk.tell(SMALL_FACTS, 0.9)
    _between(talk, rng.randint(0 if talk.messages else 1, 3))
    item = talk.draw_told(SMALL_FACTS)
    if item is None or any(item.kind.main == other.kind.main for other in talk.told):
        return facts(rng, unseen)
    question = item.say(item.kind.asks)
    known = " ".join(message["content"] for message in talk.messages)
    if any(value in known for value in item.keep):
        return facts(rng, unseen)
    talk.ask(question, item.keep)
    talk.answer(talk.pick(NOT_TOLD_FACT))
    if rng.random() < 0.4:
        talk.ask(item.say(item.kind.tells), item.keep)
        talk.answer(talk.acknowledged(item))
        talk.recall_told(item)
    return talk.sample()


NOT_TOLD_FACT = parse_lines("""
You have not told me that[ yet|]. [Could you tell me?|Would you like to tell me?|]
[I do not know|I am afraid I do not know], [you have not told me|you have not mentioned it|as you did not mention it].
[I was not told that|You did not mention that|You have not said so far][, sorry|].
""")


def asked_first(rng, unseen=False):
    """The customer's first question, or the product it was about."""
    talk = Free(rng, unseen, 99)
    talk.free_topic(True) if rng.random() < 0.6 else talk.unknown(True)
    first, name = talk.messages[0]["content"], talk.things[0] if talk.things else ""
    _between(talk, rng.randint(0, 5))
    roll = rng.random()
    if name and roll < 0.4:
        question, answer = talk.pick(WHICH_FIRST), talk.pick(WHICH_FIRST_REPLY).replace("{x}", name)
        talk.sure = [name]
    else:
        question, answer = talk.pick(ASKED_FIRST), rng.choice(ASKED_FIRST_REPLY).format(first)
    return _finish(talk, question, answer, (), [name if name and roll < 0.4 else first])


WHICH_FIRST = parse_lines("""
[Which|What] [product|item|thing] did I [ask about|mention|write about] [first|at first|in the beginning|at the start]?
[Which|What] was the first [product|thing|item] I [asked about|mentioned]?
What was my first question about?
""")
WHICH_FIRST_REPLY = parse_lines("""
[The|First you asked about the|At first it was about the|It was the] {x}.
""")

# People with a view, things with a fate: who said what, and which of those.
_VIEWS = """
too small|too big|a bargain|far too expensive|ugly|lovely|just right|too heavy|old-fashioned|not worth it|the best gift|a waste of money|
too loud|perfect for us|too fragile|hard to clean|quite practical|out of fashion|too dark|the wrong colour|well made|a trip hazard|
too bright|easy to use|unsafe|charming|too narrow|fine as it is
"""
VIEWS = _VIEWS.replace("\n", "").split("|")
_FATES = """
is torn|came late|works well|leaks|is too small|smells odd|arrived first|was a gift|is scratched|is for my {relative}|
must go back|has the wrong colour|is still in its box|broke after a day|fits well|stays|was free|
costs too much|is cracked|is the best
"""
FATES = _FATES.replace("\n", "").split("|")
VIEW_TELL = parse_lines("""
{a} [says|thinks|finds|is sure] the {x} is {v}[, but| and|;] {b} [says|thinks|believes] it is {w}.
[At home we disagree|We can't agree]: {a} [says|thinks] the {x} is {v}, {b} [says|thinks] {w}.
{a} called the {x} {v}, {b} called it {w}[. I don't know|. Hm|].
""")
VIEW_NOTED = parse_lines("""
[I see|Noted|All right]: {a} finds the {x} {v}, {b} finds it {w}.
[Two views|Both views are noted]: {v} for {a}, {w} for {b}.
""")
VIEW_ASKS = [(parse_lines(asks), parse_lines(answers), key) for asks, answers, key in (
    ("Who [said|thinks|found|says] [the {x}|it] is {v}?", "[That was|It was|] {a}.", "a"),
    ("Who [said|thinks|found|says] [the {x}|it] is {w}?", "[That was|It was|] {b}.", "b"),
    ("What did {a} say[ about the {x}|]?\nWhat does {a} think[ of the {x}|]?", "[That it is|{a} finds the {x}] {v}.", "v"),
    ("What did {b} say[ about the {x}|]?\nWhat does {b} think[ of the {x}|]?", "[That it is|{b} finds the {x}] {w}.", "w"),
)]
WHICH_TELL = parse_lines("""
[I ordered|I bought|We got|There were] {ax}, {ay} and {az}. [The {p} {fate}|Now the {p} {fate}|Only the {p} {fate}].
[I ordered|I bought|We got] {ax} and {ay}[ in {month}| for the {room}|]; the {p} {fate}, the {q} {fate2}.
[The {p} {fate}|My {p} {fate}] and [the {q} {fate2}|my {q} {fate2}].
[Two things|Two points|Short report]: the {p} {fate}, and the {q} {fate2}.
""")
WHICH_NOTED = parse_lines("""
[Noted|Thank you for telling me]: the {p} {yours}.
I have noted that the {p} {yours}.
""")
BOTH_NOTED = parse_lines("""
[Noted|Thank you for telling me]: the {p} {yours}, and the {q} {yours2}.
I have noted that the {p} {yours} and that the {q} {yours2}.
""")
WHICH_ASK = parse_lines("""
[Which of those|Which one|Which of them|Which] {fate}[ again|]?
[Which of those|Which one|Which of them] did I say {fate}?
[What was it that|What did I say] {fate}?
""")
WHICH_REPLY_ONE = parse_lines("""
[The|You said the|That was the|It is the] {p}.
The {p} {yours}.
""")


def which_one(rng, unseen=False):
    """Who of two said what, and which of two or three things it was."""
    talk = Free(rng, unseen, 99)
    if rng.random() < 0.2:
        _between(talk, 1)
    draw = talk.lexicon
    x, y, z = (_single(draw, rng) for _ in range(3))
    if rng.random() < 0.4:
        v, w = rng.sample(VIEWS, 2)
        people = [draw.first_name() if rng.random() < 0.6 else f"my {rng.choice(RELATIVES)}" for _ in range(2)]
        if people[0] == people[1]:
            people[1] = draw.first_name()
        forms = dict(zip(("a", "b"), people), x=x, v=v, w=w)
        back = forms | {key: forms[key].replace("my ", "your ") for key in "ab"}
        keep = [x, *people]
        talk.ask(capital(_say(rng, VIEW_TELL, forms)), keep)
        talk.answer(capital(_say(rng, VIEW_NOTED, back)))
        _between(talk, rng.choice((0, 0, 1, 1, 2, 3)))
        for _ in range(rng.choice((0, 0, 1))):
            asks, answers, _ = rng.choice(VIEW_ASKS)
            talk.ask(_say(rng, asks, forms), keep)
            talk.answer(capital(_say(rng, answers, back).strip()))
        asks, answers, key = rng.choice(VIEW_ASKS)
        return _finish(talk, _say(rng, asks, forms), capital(_say(rng, answers, back).strip()), keep, [back[key]])
    fate, fate2 = rng.sample(FATES, 2)
    relative = rng.choice(RELATIVES)
    fate, fate2 = fate.replace("{relative}", relative), fate2.replace("{relative}", relative)
    p, q = rng.sample((x, y), 2)
    forms = {"x": x, "y": y, "z": z, "p": p, "q": q, "fate": fate, "fate2": fate2,
             "yours": fate.replace("my ", "your "), "yours2": fate2.replace("my ", "your "),
             "month": rng.choice(MONTHS), "room": rng.choice(SMALL["room"])}
    forms |= {f"a{key}": f"{'an' if forms[key][0].lower() in 'aeio' else 'a'} {forms[key]}" for key in "xyz"}
    keep = [x, y, z]
    tree = rng.choice(WHICH_TELL)
    text = speak(rng, tree)
    talk.ask(capital(text.format(**forms)), keep)
    talk.answer(_say(rng, BOTH_NOTED if "{fate2}" in text else WHICH_NOTED, forms))
    _between(talk, rng.choice((0, 0, 1, 1, 2, 3)))
    if "{fate2}" in text and rng.random() < 0.5:
        forms |= {"p": q, "fate": fate2, "yours": fate2.replace("my ", "your ")}
    return _finish(talk, _say(rng, WHICH_ASK, forms), _say(rng, WHICH_REPLY_ONE, forms), keep, [forms["p"]])


RELATIVES = SMALL["relative"]


def _single(draw, rng):
    """The name of a thing that is not of the plural."""
    while True:
        name, _, many, _ = thing(draw, rng)
        if not many:
            return name


KINDS = {
    "facts": (facts, 7.5),
    "which one": (which_one, 1.8),
    "asked first": (asked_first, 1.4),
    "untold facts": (untold_facts, 1.4),
    "recall": (recall, 4.0),
    "rivals": (rivals, 1.5),
    "untold": (untold, 1.2),
    "said before": (said_before, 1.0),
    "small talk": (small_talk, 2.0),
    "limits": (limits, 2.5),
    "odd input": (odd_input, 1.5),
}
# Those that end with a question for a value told before.
RECALL = ("recall", "rivals", "facts")

if __name__ == "__main__":
    from samples import show
    show(KINDS)
