"""The small instructions that people type at an assistant or put into a first program: lists, tips, sorting and picking, finding a value
in a text, rewriting, titles, short mails, descriptions, questions about a sentence, labels given in the prompt, templates, JSON of a
few facts, pros and cons, opposites, and simple words explained.

Answers are short and exact. Items of a list stand in the order of the table, which leaves some out, so that none comes twice.
"""

import json

from lexicon import CITIES, DAYS, Lexicon, casual
from samples import show
from tables import table
from wording import capital, parse, parse_lines, speak


def _lines(name):
    return [line for line in table(f"short_tasks/{name}").splitlines() if line.strip()]


SYSTEMS = _lines("systems")


def _system(rng, share=0.3):
    return [{"role": "system", "content": rng.choice(SYSTEMS)}] if rng.random() < share else []


def _turns(rng, turns, check=None, share=0.3):
    messages = _system(rng, share)
    for question, answer in turns:
        messages += [{"role": "user", "content": question}, {"role": "assistant", "content": answer}]
    return {"messages": messages, **({"check": check} if check else {})}


def _town(rng, lexicon):
    return lexicon.invented_name() if rng.random() < 0.3 else lexicon.choice(CITIES)


NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()
ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split()


def _number(rng, count):
    return NUMBERS[count] if rng.random() < 0.5 else str(count)


def _and(items, word="and"):
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {word} {items[-1]}"


# How a list is laid out: what the user adds to the request, and the layout.
LAYOUTS = [(parse(wish), layout) for wish, layout in (
    ("[, separated by commas|, comma separated|, with commas|, separated by commas please| in one line with commas|"
     " as a comma-separated list]", "commas"),
    ("[ as a numbered list|, numbered| with numbers|, as a numbered list please|, numbered please| in a numbered list]", "numbers"),
    ("[ as bullet points|, with bullets| as a bulleted list| as bullets please| in bullet points|, use dashes]", "bullets"),
    ("[, one per line|, each on its own line|, one on each line| on separate lines]", "lines"))]


def _laid_out(items, layout, first=1):
    if layout == "numbers":
        return "\n".join(f"{number}. {capital(item)}" for number, item in enumerate(items, first))
    if layout == "bullets":
        return "\n".join(f"- {capital(item)}" for item in items)
    if layout == "lines":
        return "\n".join(capital(item) for item in items)
    if layout == "commas":
        return capital(", ".join(items))
    return capital(_and(items)) + "."


def _in_order(rng, items, count):
    """`count` of the items, in their order."""
    return [items[at] for at in sorted(rng.sample(range(len(items)), count))]


LISTS = [(names.split("|"), items.split(", ")) for names, items in (line.split(": ", 1) for line in _lines("lists"))]
CAPITALS = [tuple(pair.split(" ", 1)) for line in _lines("capitals") for pair in line.split("|")]
ASK_LIST = parse_lines("""
[List|Name|Give me|Tell me|Write down|Write] {n} {kind}{wish}[|.]
[Please |][list|name] {n} {kind}{wish}.
[Can|Could] you [list|name|give me|tell me] {n} {kind}{wish}?
I need {n} {kind}{wish}[.|, please.]
[What are|Which are] {n} {kind}{wish}?
[Hi|Hello|Hey], [can you name|please list|I am looking for|I need] {n} {kind}{wish}[.|]
{n} {kind}{wish}[|!|, please|.]
[Quick one: |Quick, |]name {n} {kind}{wish}
[Make|Write] a list of {n} {kind}{wish}.
[I want|I'd like] a list of {n} {kind}{wish}.
Think of {n} {kind}{wish}.
[For a quiz|For my daughter's homework|For a crossword|For a game|For class]: {n} {kind}{wish}.
[My son has to|I have to|We have to] name {n} {kind}{wish}. [Help?|Can you help?|Which ones?]
""")
ASK_MORE = parse_lines("""
[And |]{n} more[?|, please.|.]
[Another|Give me another] {n}[, please|].
[Can|Could] you [add|name|give me] {n} more?
{n} others[?|, please]
""")
ASK_PLACE = parse_lines("""
[What was|Which was|What is] the {which} one[ again|]?
[And |]the {which} [one |][again|please]?
[Which one|What] did you [name|list] {which}?
Repeat the {which} one[.|, please.]
""")


def lists(rng, unseen=False):
    names, items = rng.choice(LISTS)
    most = len(items)
    count = min(most, rng.choice([2, 3, 3, 3, 4, 4, 5, 5, 5, 6, 7, 8]))
    chosen = _in_order(rng, items, count)
    wish, layout = rng.choice(LAYOUTS) if rng.random() < 0.6 else ("", rng.choice(["sentence", "commas", "numbers", "bullets"]))
    number = _number(rng, count)
    question = speak(rng, rng.choice(ASK_LIST)).replace("{n}", number).replace("{kind}", rng.choice(names))
    question = question.replace("{wish}", speak(rng, wish))
    question = question.replace("please, please", "please")
    turns, check = [(casual(rng, capital(question)), _laid_out(chosen, layout))], None
    left = [item for item in items if item not in chosen]
    roll = rng.random()
    if roll < 0.12 and len(left) > 2:
        more = rng.randint(2, min(3, len(left)))
        turns.append((casual(rng, capital(speak(rng, rng.choice(ASK_MORE)).replace("{n}", _number(rng, more)))),
                      _laid_out(_in_order(rng, left, more), layout, first=count + 1)))
    elif roll < 0.3:
        at = rng.choice([0, 1, count - 1, rng.randrange(count)])
        which = "last" if at == count - 1 and rng.random() < 0.6 else ORDINALS[at + 1]
        turns.append((casual(rng, capital(speak(rng, rng.choice(ASK_PLACE)).replace("{which}", which))), f"{capital(chosen[at])}."))
        check = {"contains": [capital(chosen[at])]}
    elif roll < 0.42:
        wish, other = rng.choice([choice for choice in LAYOUTS if choice[1] != layout])
        turns.append((speak(rng, rng.choice(FORMAT_AGAIN)).replace("{wish}", speak(rng, wish).strip(" ,")), _laid_out(chosen, other)))
        check = {"label": turns[-1][1]}
    elif roll < 0.5:
        turns.append((speak(rng, rng.choice(THANKS)), speak(rng, rng.choice(WELCOME))))
    return _turns(rng, turns, check)


FORMAT_AGAIN = parse_lines("""
[Again|The same|Now the same list|Once more], {wish}[, please|].
[Can|Could] I have [that|them|the list] {wish}?
Please [write|format|give me] [that|them|the list] {wish}.
""")
THANKS = parse_lines("""
[Thanks|Thank you|Thx|Cheers|Great, thanks|Perfect, thank you|Nice, thanks][!|.|]
[That's all|That helps|That's perfect|Good list], [thanks|thank you][.|!]
""")
WELCOME = ["You're welcome!", "You're welcome.", "Happy to help!", "Glad to help.", "Any time!", "My pleasure."]
ASK_CAPITALS = parse_lines("""
[List|Name|Give me|Write] {n} [capitals|capital cities] with [their countries|the countries|country][.|, please.|]
[Name|List] {n} countries and their capitals[.|, please.]
{n} countries with [their |][capitals|capital cities][, please|.|]
[I need|Can you give me] {n} capitals [and|with] their countries[.|?]
""")
ASK_CAPITAL = parse_lines("""
[What is|What's|Tell me] the capital of {c}[?|]
[And |]the capital of {c}?
[Which city|What city] is the capital of {c}?
[Capital of {c}|{c}, capital][?|]
""")
ASK_COUNTRY = parse_lines("""
[Which country's capital is {c}|{c} is the capital of which country|Of which country is {c} the capital]?
What country is {c} the capital of?
""")


def capitals(rng, unseen=False):
    roll = rng.random()
    if roll < 0.5:
        pairs = rng.sample(CAPITALS, rng.randint(2, 5))
        shape = rng.choice(["{1} ({0})", "{0}: {1}", "{1}, {0}", "{1} - {0}"])
        items = [shape.format(*pair) for pair in pairs]
        layout = rng.choice(["numbers", "bullets", "lines"])
        return _turns(rng, [(casual(rng, capital(speak(rng, rng.choice(ASK_CAPITALS)).replace("{n}", _number(rng, len(pairs))))),
                             _laid_out(items, layout))])
    turns = []
    for country, city in rng.sample(CAPITALS, rng.choice([1, 1, 2])):
        ask, given, answer = rng.choice([(ASK_CAPITAL, country, city), (ASK_CAPITAL, country, city), (ASK_COUNTRY, city, country)])
        full = f"The capital of {country} is {city}." if ask is ASK_CAPITAL else f"{city} is the capital of {country}."
        question = casual(rng, capital(speak(rng, rng.choice(ask)).replace("{c}", given)), keep=(given,))
        turns.append((question, rng.choice([f"{answer}.", full, full])))
    return _turns(rng, turns, {"contains": [answer]})


# Work on a list that is given.
SMALL_WORDS = [item for names, items in LISTS for item in items if " " not in item and names[0] not in ("verbs", "adjectives")]
GIVEN = parse_lines("""
{task}: {list}
{task}[.|:] {list}
{list}~{task}[, please|][.|]
[Please |]{task}: {list}
[My|Here is a|Here's my] list: {list}. {task}.
{task}. [The list|List|Words|Items|Input]: {list}
Input: {list}~Task: {task}
[Can|Could] you [do this|help]? {task}: {list}
""")
TASKS = {name: parse(text) for name, text in {
    "alphabet": "[Sort|Order|Put] [these|these words|the words|them|the list] [alphabetically|in alphabetical order|from A to Z|"
                "by alphabet]",
    "up": "[Sort|Order|Put] [these|the|these numbers|the numbers] [in ascending order|from smallest to largest|from low to high|ascending]",
    "down": "[Sort|Order|Put] [these|these numbers|the numbers] [in descending order|from largest to smallest|from high to low|descending]",
    "reverse": "[Reverse the order|Reverse the list|Reverse this list|Put these in reverse order|Write these backwards, last one first|"
               "Turn the order around]",
    "count": "[How many items are in the list|Count the items|How many things are listed|How many entries are in the list|"
             "How many are there|"
             "Count these]",
    "first": "[What is|Name|Give me|Pick|Return] the first [item|word|one|entry]",
    "last": "[What is|Name|Give me|Pick|Return] the last [item|word|one|entry]",
    "nth": "[What is|Name|Give me|Pick|Return] the {nth} [item|word|one|entry]",
    "longest": "[Which|Find|Return] [word is the longest|is the longest word]",
    "upper": "[Write|Put|Change] [these|this|the words] [in capital letters|in upper case|in uppercase|to upper case]",
    "lower": "[Write|Put|Change] [these|this|the words] [in small letters|in lower case|in lowercase|to lower case]",
    "join": "[Join|Write|Put] [these|the words|them] [with commas|separated by commas|in one line with commas]",
    "lines": "[Write|Put] [these|the items|each] [on separate lines|one per line|on a line of its own]",
    "unique": "[Remove the duplicates|Remove duplicates|Delete the repeated words|Drop what comes twice the second time|Deduplicate this|"
              "Keep each item only once]",
    "numbered": "[Make|Turn this into] a numbered list[| of these]",
    "bullets": "[Make|Turn this into] [a bulleted list|bullet points]",
    "largest": "[What is|Find|Pick|Return] the [largest|biggest|highest] number",
    "smallest": "[What is|Find|Pick|Return] the [smallest|lowest] number",
}.items()}
WORD_TASKS = """alphabet reverse count first last nth longest upper lower join lines unique numbered bullets alphabet reverse odd odd
cheap cheap
up down largest smallest contains starts remove add replace""".split()
HAS = parse("[Is {x} in the list|Does the list contain {x}|Is {x} on this list]?[ Yes or no?| Answer yes or no.|]")
REMOVE = parse("[Remove {x} from|Take {x} off|Delete {x} from|Leave {x} out of] [the list|this list]")
ADD = parse("[Add {x} to|Append {x} to|Put {x} at the end of] [the list|this list]")
REPLACE = parse("[Replace {x} with {y}|Change {x} to {y}|Swap {x} for {y}][ in the list| in this list|]")
STARTS = parse("[Which words start with {x}|Find what begins with {x}|Name those that start with {x}]")
SEPARATORS = [", "] * 6 + ["; ", " ", "\n", "\n- "]


def _joined(rng, items):
    separator = rng.choice([mark for mark in SEPARATORS if mark != " " or not any(" " in item for item in items)])
    return ("\n" if separator[0] == "\n" else "") + ("- " if separator == "\n- " else "") + separator.join(items)


def _given(rng, task, items):
    text = _joined(rng, items)
    question = speak(rng, rng.choice(GIVEN)).replace("~", "\n").replace("Please {task}", f"Please {task[0].lower()}{task[1:]}")
    return question.replace("{task}", task).replace("{list}", text).replace(": \n", ":\n").replace(". \n", ".\n").strip("\n")


def work(rng, unseen=False):
    lexicon = Lexicon(rng, unseen=unseen)
    job = rng.choice(WORD_TASKS)
    count = rng.randint(3, 6)
    if job in ("up", "down", "largest", "smallest"):
        numbers = []
        while len(numbers) < count:
            number = rng.randint(1, rng.choice([20, 99, 99, 500]))
            if number not in numbers:
                numbers.append(number)
        ordered = sorted(numbers, reverse=job in ("down", "largest"))
        answer = ", ".join(map(str, ordered)) if job in ("up", "down") else str(ordered[0])
        return _turns(rng, [(_given(rng, speak(rng, TASKS[job]), [str(number) for number in numbers]), answer)], {"label": answer})
    if job == "odd":
        return _odd(rng)
    if job == "cheap":
        return _cheap(rng, lexicon)
    if rng.random() < 0.25:
        items = []
        while len(items) < count:
            item = lexicon.first_name()
            if item not in items:
                items.append(item)
    else:
        pool = rng.choice(LISTS)[1] if rng.random() < 0.6 else SMALL_WORDS
        items = rng.sample(pool, min(count, len(pool)))
    many = len(items)
    if job == "alphabet" and not "".join(items).isascii():
        job = "reverse"
    if job == "longest":
        longest = max(map(len, items))
        items = [item for item in items if len(item) == longest][:1] + [item for item in items if len(item) < longest - 1]
        answer = items[0]
        rng.shuffle(items)
        if len(items) < 2:
            items.append("tea")
    elif job == "unique":
        doubled = items + rng.sample(items, rng.randint(1, 2))
        rng.shuffle(doubled)
        items, answer = doubled, ", ".join(item for at, item in enumerate(doubled) if item not in doubled[:at])
    elif job == "remove":
        out = rng.choice(items)
        task = speak(rng, REMOVE).replace("{x}", out)
        answer = ", ".join(item for item in items if item != out)
        return _turns(rng, [(_given(rng, task, items), answer)], {"label": answer})
    elif job == "add":
        new = rng.choice([word for word in SMALL_WORDS[:60] if word not in items])
        task = speak(rng, ADD).replace("{x}", new)
        answer = ", ".join([*items, new])
        return _turns(rng, [(_given(rng, task, items), answer)], {"label": answer})
    elif job == "replace":
        old, new = rng.choice(items), rng.choice([word for word in SMALL_WORDS[:60] if word not in items])
        task = speak(rng, REPLACE).replace("{x}", old).replace("{y}", new)
        answer = ", ".join(new if item == old else item for item in items)
        return _turns(rng, [(_given(rng, task, items), answer)], {"label": answer})
    elif job == "contains":
        other = rng.choice(items) if rng.random() < 0.5 else rng.choice(SMALL_WORDS)
        task = speak(rng, HAS).replace("{x}", other)
        answer = "Yes" if other in items else "No"
        return _turns(rng, [(f"{_joined(rng, items).strip()}\n{task}", rng.choice([answer + ".", answer]))], {"contains": [answer]})
    elif job == "starts":
        letter = rng.choice(items)[0]
        fits = [item for item in items if item[0].lower() == letter.lower()]
        task = speak(rng, STARTS).replace("{x}", letter.upper())
        answer = ", ".join(fits)
        return _turns(rng, [(_given(rng, task, items), answer)], {"label": answer})
    else:
        at = rng.randrange(1, many)
        answer = {"alphabet": lambda: ", ".join(sorted(items, key=str.lower)), "reverse": lambda: ", ".join(reversed(items)),
                "count": lambda: str(many),
                  "first": lambda: items[0], "last": lambda: items[-1], "nth": lambda: items[at], "upper": lambda: ", ".join(items).upper(),
                  "lower": lambda: ", ".join(items).lower(), "join": lambda: ", ".join(items), "lines": lambda: "\n".join(items),
                  "numbered": lambda: _laid_out(items, "numbers"), "bullets": lambda: _laid_out(items, "bullets")}[job]()
        if job == "lower":
            items = [rng.choice([item.upper(), item.capitalize()]) for item in items]
        task = speak(rng, TASKS[job]).replace("{nth}", ORDINALS[at + 1])
        if job == "join":
            return _turns(rng, [(f"{task}:\n" + "\n".join(items), answer)], {"label": answer})
        return _turns(rng, [(_given(rng, task, items), answer)], {"label": answer})
    return _turns(rng, [(_given(rng, speak(rng, TASKS[job]), items), answer)], {"label": answer})


FAMILIES = [LISTS[at] for at, (names, _) in enumerate(LISTS) if names[0] in (
    "fruits", "vegetables", "tools", "trees", "colours", "birds", "insects", "countries", "musical instruments", "clothes",
    "pieces of furniture",
    "parts of the body", "means of transport", "months", "days of the week", "metals", "languages", "sports", "jobs", "cheeses")]
NEAR = [{"fruits", "vegetables"}, {"countries", "languages"}, {"colours", "fruits"}, {"cheeses", "colours"}, {"colours", "metals"}]
ASK_ODD = parse_lines("""
[Which|What] is the odd one out[?|:] {list}
[Find|Name|Pick] the odd one out: {list}
[Which one|Which word] does not [belong|fit][?|:] {list}
{list}: [which|what] [does not fit|is the odd one out]?
""")


def _odd(rng):
    while True:
        (names, items), (other, odd) = rng.sample(FAMILIES, 2)
        if not any({names[0], other[0]} == pair for pair in NEAR):
            break
    out = rng.choice(odd)
    chosen = [item for item in rng.sample(items, rng.randint(3, 4)) if item.lower() != out.lower()] + [out]
    rng.shuffle(chosen)
    question = speak(rng, rng.choice(ASK_ODD)).replace("{list}", ", ".join(chosen))
    return _turns(rng, [(capital(question), rng.choice([capital(out), f"{capital(out)}. The others are {names[0]}."]))],
            {"contains": [capital(out)]})


ASK_PRICE = parse_lines("""
{list}~[Which|What] is the {which}[?|]
[Which|What] is the {which}? {list}
{list}. [Which one is|Pick|Name] the {which}[.|]
[Here are some prices|Prices|My offers|The shop has]: {list}. Which one is the {which}?
""")


def _cheap(rng, lexicon):
    names = []
    while len(names) < rng.randint(3, 4):
        name = lexicon.product()
        if name not in names:
            names.append(name)
    prices = rng.sample(range(3, 99), len(names))
    shape, mark = rng.choice([("{} {} euros", ", "), ("{}: {} euros", ", "), ("{} (${})", ", "), ("{} for ${}", ", "), ("{} - €{}", "; ")])
    cheap = rng.random() < 0.5
    at = prices.index(min(prices) if cheap else max(prices))
    which = "cheapest" if cheap else "most expensive"
    text = mark.join(shape.format(*pair) for pair in zip(names, prices))
    question = speak(rng, rng.choice(ASK_PRICE)).replace("{list}", text).replace("{which}", which).replace("~", "\n")
    turns = [(capital(question), rng.choice([f"The {names[at]}.", f"The {names[at]} is the {which}."]))]
    check = {"contains": [names[at]]}
    if rng.random() < 0.25:
        other = rng.randrange(len(names))
        amount = shape.format("", prices[other]).strip(" :()-").replace("for ", "")
        turns.append((rng.choice([f"And how much is the {names[other]}?", f"What does the {names[other]} cost?"]),
                f"The {names[other]} costs {amount}."))
        check = {"contains": [amount]}
    return _turns(rng, turns, check)


ASK_TIPS = parse_lines("""
[Give me|Write|List|Name|Tell me|I need] {n} [short |quick |good |simple |][tips|ideas|pieces of advice] {about}{wish}.
[Can|Could] you give me {n} [short |quick |good |][tips|ideas] {about}{wish}?
[Do you have|Have you got|Got] [any|some|a few] tips {about}{wish}?
{n} tips {about}{wish}[|.|, please.]
[What are|Tell me] {n} good tips {about}{wish}?
[Any|Some] advice {about}{wish}?
[I want to write a leaflet|I'm writing a poster|For our newsletter]: {n} tips {about}{wish}.
""")
ASK_EXPAND = parse_lines("""
[Expand|Write out|Extend] [tip|number|point] {k} [into a|as a|to a full] sentence[.|, please.|]
[Can|Could] you [expand|explain|say more about] [tip|number|point] {k}?
[Explain|Say more about|Tell me more about|Go into] [tip {k}|number {k}|the {which} one|the {which} tip][.|, please.|]
[Turn|Make] [tip|number] {k} into a [full |complete |]sentence.
""")
TIPS = []
for _line in _lines("tips"):
    if _line.startswith("# "):
        TIPS.append((_line[2:].split("|"), []))
    else:
        TIPS[-1][1].append(tuple(_line.split("|")))


def tips(rng, unseen=False):
    names, pairs = rng.choice(TIPS)
    count = rng.choice([1, 2, 3, 3, 3, 3, 4, 5, 6])
    chosen = _in_order(rng, pairs, count)
    name = rng.choice(names)
    about = ("on " if name.startswith("how to") or rng.random() < 0.15 else "for ") + name
    wish, layout = rng.choice(LAYOUTS[1:3]) if rng.random() < 0.5 else ("", "numbers")
    question = speak(rng, rng.choice(ASK_TIPS)).replace("{about}", about)
    if "{n}" not in question and count not in (2, 3, 4):
        chosen, count = _in_order(rng, pairs, 3), 3
    question = question.replace("{n}", _number(rng, count)).replace("{wish}", speak(rng, wish))
    if count == 1:
        question = speak(rng, ONE_TIP).replace("{about}", about)
    long = rng.random() < 0.15
    answer = rng.choice(chosen[0]) if count == 1 else _laid_out([pair[long] for pair in chosen], layout)
    turns, check = [(casual(rng, capital(question)), answer)], None
    for _ in range(rng.choice([0, 1, 1, 1, 2]) if count > 1 else 0):
        at = rng.randrange(count)
        if rng.random() < 0.5 and not long:
            ask, answer = speak(rng, rng.choice(ASK_EXPAND)), chosen[at][1]
        else:
            ask, answer = speak(rng, rng.choice(ASK_PLACE)), chosen[at][long]
        which = "last" if at == count - 1 and rng.random() < 0.5 else ORDINALS[at + 1]
        turns.append((casual(rng, capital(ask.replace("{k}", str(at + 1)).replace("{which}", which))), answer))
        check = {"label": answer}
    return _turns(rng, turns, check)


ONE_TIP = parse("[Give me one tip|One tip|Tell me one good tip|Just one tip|A single tip, please,|Your best tip] {about}[|.|, please.]")
REWRITES = {}
for _line in _lines("rewrites"):
    if _line.startswith("# "):
        _name = _line[2:]
        REWRITES.setdefault(_name, [])
    else:
        REWRITES[_name].append(tuple(_line.split("|")))
REWRITE_ASKS = {name: parse(text) for name, text in {
    "typos": "[[Fix|Correct|Mend] the [typos|mistakes|spelling|spelling mistakes|errors]|Correct [this sentence|the sentence|this text|"
             "this]|Proofread this|"
             "Please correct the spelling|Check the spelling and grammar]",
    "polite": "[Rewrite [this|the sentence|this sentence] politely|Make [this|it|this sentence] [more polite|polite|sound polite]|"
              "Say this politely|"
              "Please put this more politely|Turn this into a polite sentence]",
    "formal": "[Rewrite [this|the sentence] formally|Make [this|it|this sentence] [more formal|formal|sound formal]|"
              "Write this in a formal style|"
              "Please make this more formal|Put this in formal English]",
    "shorter": "[Make [this|it|this sentence] shorter|Shorten [this|the sentence|this sentence]|Say this in fewer words|"
               "Rewrite this shorter|"
               "Cut this down|Please shorten this]",
    "friendlier": "[Make [this|it|the message] [friendlier|more friendly|sound friendly]|Rewrite this in a friendly tone|"
                  "Say this in a friendlier way]",
    "past": "[Put [this|the sentence] into the past tense|Write this in the past tense|Change this to the past]",
    "question": "[Turn this into a question|Make a question out of this|Change this sentence into a question]",
    "negative": "[Make this negative|Negate [this|the sentence]|Turn this into a negative sentence|Say the opposite with not]",
}.items()}
WITH_TEXT = parse_lines("""
{task}: {text}
{task}: "{text}"
{task}:~{text}
{task}.~~{text}
{task}. Text: {text}
"{text}" - {task}.
{text}~~{task}.
[Please help me with this text|A small job|One more]. {task}: {text}
""")


def _with_text(rng, task, text):
    return capital(speak(rng, rng.choice(WITH_TEXT)).replace("~", "\n").replace("{task}", task)
                   .replace("{text}", text).replace("for this.", "for this?"))


REWRITE_NAMES, REWRITE_WEIGHTS = list(REWRITES), [len(pairs) for pairs in REWRITES.values()]


def rewrites(rng, unseen=False):
    turns = []
    name = rng.choices(REWRITE_NAMES, REWRITE_WEIGHTS)[0]
    for before, after in rng.sample(REWRITES[name], rng.choice([1, 1, 1, 2])):
        if turns and rng.random() < 0.5:
            question = rng.choice(["And this one: {}", "The same with this: {}", "Now this: {}", "Next: {}", "{}"]).format(before)
        else:
            question = _with_text(rng, speak(rng, REWRITE_ASKS[name]), before)
        turns.append((question, after))
    return _turns(rng, turns, {"label": after})


TITLES = [tuple(line.split("|")) for line in _lines("titles")]
ASK_SUBJECT = parse("[[Write|Make|Suggest|Give me|Find] a [short |good |]subject [line |]for this [mail|e-mail|email|message]|"
                    "What would be a good subject for this mail|[I need a subject line|Subject line, please]|"
                    "Write the subject of this mail]")
ASK_TITLE = parse("[[Write|Make|Suggest|Give me|Find] a [short |good |]title for this [text|note|article|piece]|"
                  "What would be a good title for this|Headline, please|[Write|Give me] a headline[ for this|]]")
MAIL_STARTS = ("Hello", "Hi", "Dear")


def titles(rng, unseen=False):
    text, title = rng.choice(TITLES)
    task = speak(rng, ASK_SUBJECT if text.startswith(MAIL_STARTS) and rng.random() < 0.85 else ASK_TITLE)
    return _turns(rng, [(_with_text(rng, task, text), title)], {"label": title})


MAILS = []
for _line in _lines("mails"):
    if _line.startswith("# "):
        MAILS.append((_line[2:], []))
    else:
        MAILS[-1][1].append(tuple(_line.split("|")))
MAIL_NOUNS = {"thank": ("thank-you mail", "thank-you note"), "apology": ("apology", "mail of apology"), "invitation": ("invitation",
        "invitation mail"),
              "cancellation": ("cancellation", "cancellation mail"), "reminder": ("reminder", "reminder mail"),
              "congratulation": ("congratulation", "mail of congratulation")}
ASK_MAIL = parse_lines("""
[Write|Draft] a [short |two-sentence |brief |]{noun} to {to} {about}{sign}.
[Can|Could] you [write|draft] a [short |brief |two-sentence |]{noun} to {to} {about}{sign}?
[I need|I'd like] a [short |]{noun} [for|to] {to} {about}{sign}.
[Please write|Help me write] a [short |]{noun} to {to} {about}{sign}.
{noun} to {to} {about}{sign}, two sentences[.|, please.]
""")
MAIL_SUBJECTS = {"thank": "Thank you for", "apology": "Apology for", "invitation": "Invitation to", "cancellation": "Cancellation of",
                 "reminder": "Reminder of", "congratulation": "Congratulations on"}
MAIL_ABOUT = {"thank": "for", "apology": "for", "invitation": "to", "cancellation": "of", "reminder": "about", "congratulation": "on"}


def mails(rng, unseen=False):
    lexicon = Lexicon(rng, unseen=unseen)
    names, patterns = rng.choice(MAILS)
    kind = names.split("|")[0]
    to, sender = lexicon.first_name(), lexicon.first_name() if rng.random() < 0.7 else ""
    subject, body = rng.choice(patterns)
    slots = {"day": rng.choice(DAYS), "time": lexicon.time(), "date": lexicon.date(), "city": _town(rng, lexicon)}
    if "lunch" in subject:
        slots["time"] = rng.choice(["noon", "12:30", "1 pm", "12 pm", "12:15", "1:30 pm"])
    used = [value for name, value in slots.items() if "{" + name + "}" in subject]
    sign = speak(rng, SIGN).replace("{from}", sender) if sender else ""
    question = speak(rng, rng.choice(ASK_MAIL)).replace("{about}", f"{MAIL_ABOUT[kind]} {subject}").replace("{noun}",
            rng.choice(MAIL_NOUNS[kind]))
    question = question.replace("a apology", "an apology").replace("a invitation", "an invitation").replace("two-sentence an ",
            "two-sentence ")
    question = question.format(to=to, sign=sign, **slots)
    text = body.format(**slots)
    text = capital(text)
    greeting = rng.choice(["Dear", "Hi", "Hello"])
    mark = "\n\n" if rng.random() < 0.7 else "\n"
    end = mark + rng.choice(["Best wishes", "Kind regards", "Best regards", "All the best", "Yours"]) + f"\n{sender}" if sender else ""
    turns = [(casual(rng, capital(question), keep=(to, sender, *used)), f"{greeting} {to},{mark}{text}{end}")]
    check = {"contains": [to, *([sender] if sender else []), *used]}
    if rng.random() < 0.15:
        turns.append((rng.choice(["And a subject line?", "A subject for it, please.", "What could the subject be?"]),
                      f"{MAIL_SUBJECTS[kind]} {subject.format(**slots)}"))
        check = None
    return _turns(rng, turns, check)


SIGN = parse("[ from {from}|, sign it {from}|, signed {from}|, sign as {from}|, my name is {from}]")
PROS = [(name, good.split(", "), bad.split(", ")) for name, good, bad in (line.split("|") for line in _lines("pros"))]
ASK_PROS = parse_lines("""
[What are|Name|List|Give me|Tell me] the pros and cons of {x}[?|.]
[Pros and cons|Advantages and disadvantages] of {x}[|?|, please]
[What speaks|Name what speaks] for and against {x}[?|.]
[What are|List] the advantages and disadvantages of {x}[?|.]
[I am thinking about|We are thinking about] {x}. [What are the pros and cons|Pros and cons]?
""")
ASK_SIDE = {"pros": parse("[What are the advantages|Name {n} advantages|Name {n} pros|What is good about|List {n} good sides] of {x}"),
            "cons": parse("[What are the disadvantages|Name {n} disadvantages|Name {n} cons|List {n} drawbacks] of {x}")}


def pros(rng, unseen=False):
    name, good, bad = rng.choice(PROS)
    count = rng.choice([2, 3, 3])
    good, bad = _in_order(rng, good, count), _in_order(rng, bad, count)
    if rng.random() < 0.35:
        side = rng.choice(["pros", "cons"])
        question = speak(rng, ASK_SIDE[side]).replace("about of", "about").replace("{n}", _number(rng, count)).replace("{x}", name)
        return _turns(rng, [(casual(rng, f"{question}{rng.choice(['?', '.', ''])}"), _laid_out(good if side == "pros" else bad,
                "bullets"))])
    question = casual(rng, speak(rng, rng.choice(ASK_PROS)).replace("{x}", name))
    if rng.random() < 0.5:
        answer = f"Pros: {', '.join(good)}.\nCons: {', '.join(bad)}."
    else:
        answer = f"Pros:\n{_laid_out(good, 'bullets')}\nCons:\n{_laid_out(bad, 'bullets')}"
    turns = [(question, answer)]
    if rng.random() < 0.3:
        side, items = rng.choice([("pro", good), ("con", bad)])
        turns.append((rng.choice([f"What was the first {side}?", f"The first {side} again?"]), f"{capital(items[0])}."))
    return _turns(rng, turns)


OPPOSITES = [tuple(item.split(" ")) for line in _lines("opposites") for item in line.split("|")]
PLURALS = [tuple(item.split(" ")) for line in _lines("plurals") for item in line.split("|")]
WORDS = [tuple(item.split(": ")) for line in _lines("words") for item in line.split("|")]
ASK_WORD = {name: parse_lines(text) for name, text in {
    "opposite": """
[What is|What's|Give me|Tell me|Name] the opposite of {w}
[What is|Name] an antonym [of|for] {w}
[And |]the opposite of {w}
Opposite of "{w}"
{w}: [opposite|what is the opposite]
""", "synonym": """
[What is|Give me|Name|Find] a synonym [for|of] {w}
[What is|Tell me|Give me] another word for {w}
A word that means the same as "{w}"
Synonym for {w}
""", "plural": """
[What is|What's|Give me|Tell me] the plural of {w}
[How do you|How do I] write {w} in the plural
Plural of "{w}"
One {w}, two
""", "explain": """
[What is|What's] {a}
[Explain|Define|Describe] {a} in one [short |]sentence
[What does "{w}" mean|What does the word {w} mean]
[Can|Could] you explain what {a} is
[Explain to a child|Tell my son], [in one sentence|briefly]: what is {a}
[I don't know the word|I have never heard the word] {w}. What does it mean
Meaning of {w}
"""}.items()}


def word_questions(rng, unseen=False):
    kind = rng.choice(["opposite", "synonym", "plural", "explain", "explain", "explain"])
    turns = []
    for _ in range(rng.choice([1, 1, 1, 2])):
        if kind == "explain":
            word, answer = rng.choice(WORDS)
            before = answer.split(f" {word}", 1)[0]
            name = f"{before.lower()} {word}" if before in ("A", "An") else word
        elif kind == "plural":
            (word, answer), name = rng.choice(PLURALS), ""
        else:
            found = rng.choice([entry for entry in OPPOSITES if kind == "opposite" or entry[2] != "-"])
            word, answer, name = found[0], found[1 if kind == "opposite" else 2], ""
        question = speak(rng, rng.choice(ASK_WORD[kind])).replace("{w}", word).replace("{a}", name)
        if name == word and kind == "explain":
            question = question.replace("hat is pliers", "hat are pliers").replace("what pliers is", "what pliers are")
        mark = "?" if question.lower().startswith(("what", "how", "can", "could")) or rng.random() < 0.3 else rng.choice([".", "", ""])
        reply = answer if kind == "explain" else rng.choice([capital(answer), f"{capital(answer)}.",
                f'The {kind} of "{word}" is "{answer}".'])
        if reply.startswith("The synonym of"):
            reply = f'A synonym for "{word}" is "{answer}".'
        turns.append((casual(rng, capital(question + mark), keep=(word,)), reply))
    return _turns(rng, turns, {"contains": [answer]} if kind == "explain" else {"contains": [reply]})


# A text with values of several kinds, one of which is asked for.
FIND_TEXTS = parse_lines("""
[Hi|Hello], this is {name}. [My number is|You can call me at] {phone}[ or write to|, my mail is] {email}.
{name} [will be|is] in {city} on {date}[. Reach her|. Contact] at {email}.
[Please|Kindly] send the invoice of {money} to {email} [by|before] {date}.
[The meeting|Our meeting|The workshop] [is on|takes place on] {date} at {time} in {city}. [Questions? |]Ask {name}, {phone}.
Order {order} [was sent|left us] on {date}. [Track it at|See] {url}[.| for details.]
[More information|The programme] is at {url}[, tickets cost {money}|]. [Write to|Ask] {email} [for help|if unsure].
{name} paid {money} on {date} for order {order}.
[Dear customer, your|Your] order {order} of {date} costs {money}[. Call {phone} for help|].
[I met|We spoke to] {name} from {company} in {city} on {date}. [Her mail|The mail] is {email}.
{company} moved to {street}, {city}[, on {date}|]. The new number is {phone}.
[Contact|For bookings]: {name}, {company}, {email}, {phone}
[Register at|Sign up on] {url} by {date} or call {name} at {phone}.
[My name is|I am] {name} and I live at {street} in {city}. [You find me at|Write to] {email}.
[The train leaves|The bus goes] at {time} on {date} from {city} and costs {money}.
Invoice {order}, {date}, {company}: {money}
[Lost|Found]: a wallet in {city} on {date}. [Call|Please call] {name}, {phone}.
""")
FIND_ASKS = {name: parse(text) for name, text in {
    "name": "[name|person|name of the person]", "phone": "[phone number|telephone number]",
    "email": "[e-mail address|email address|mail address|email]",
    "city": "[city|town]", "date": "[date]", "time": "[time]", "money": "[amount|amount of money|price]", "order": "[order number]",
    "url": "[URL|link|web address]", "company": "[company|name of the company]", "street": "[street|street address]"}.items()}
ASK_FIND = parse_lines("""
[Find|Extract|Give me|Pull out|Return|Copy] the {what}[ in| from| of] [this|the] text
[What is|Which is] the {what} in [this|the] text
[Find|Extract|Return] [only |just |]the {what}
""")


def find(rng, unseen=False):
    lexicon = Lexicon(rng, unseen=unseen)
    template = speak(rng, rng.choice(FIND_TEXTS))
    slots = [name for name in FIND_ASKS if "{" + name + "}" in template]
    person = lexicon.person()
    values = {}
    for name in slots:
        values[name] = {"name": lambda: person, "phone": lexicon.phone, "email": lambda: lexicon.email(person),
                        "city": lambda: _town(rng, lexicon), "date": lexicon.date, "time": lexicon.time, "money": lexicon.money,
                        "order": lexicon.order_number,
                        "company": lambda: lexicon.company(form=False),
                        "url": lambda: rng.choice(["https://{}", "www.{}", "https://{}/" + lexicon.word()]).format(lexicon.host()),
                        "street": lexicon.street_address}[name]()
    text = template.format(**values).strip()
    wanted = rng.sample(slots, min(len(slots), rng.choice([1, 1, 1, 2])))
    if "Invoice" in template and "order" in wanted:
        wanted = ["money"]
    turns = []
    for name in wanted:
        what = speak(rng, FIND_ASKS[name])
        if turns:
            question = rng.choice(["And the {}?", "And what is the {}?", "Now the {}.", "The {}, please."]).format(what)
        else:
            question = _with_text(rng, speak(rng, rng.choice(ASK_FIND)).replace("{what}", what), text)
        turns.append((question, values[name]))
    return _turns(rng, turns, {"label": values[name]})


# Yes or no, with the subject, the time and the place that are asked about.
DEEDS = """bought a lamp/buy a lamp|bought a bicycle/buy a bicycle|painted the fence/paint the fence|baked a cake/bake a cake
lost a key/lose a key
planted a tree/plant a tree|sold the car/sell the car|ordered a sofa/order a sofa|wrote a letter/write a letter|found a wallet/find a wallet
cooked soup/cook soup|repaired the roof/repair the roof|visited a museum/visit a museum|watered the roses/water the roses
missed the train/miss the train|sang in the choir/sing in the choir|cut the hedge/cut the hedge|sent the parcel/send the parcel"""
DEEDS = [tuple(item.split("/")) for line in DEEDS.splitlines() for item in line.split("|")]


def yes_or_no(rng, unseen=False):
    lexicon = Lexicon(rng, unseen=unseen)
    who, other = lexicon.first_name(), lexicon.first_name()
    (did, do), (_, wrong) = rng.sample(DEEDS, 2)
    day, late = rng.sample(DAYS, 2)
    city = _town(rng, lexicon)
    sentence = rng.choice([f"{who} {did} in {city} on {day}.", f"On {day}, {who} {did} in {city}.", f"In {city}, {who} {did} last {day}."])
    pairs = [(f"Did {who} {do}?", True), (f"Did {who} {wrong}?", False), (f"Did {who} {do} on {day}?", True),
            (f"Did {who} {do} on {late}?", False),
             (f"Was it on {day}?", True), (f"Was it on {late}?", False), (f"Was it {who} who {did}?", True),
                     (f"Was it {other} who {did}?", other == who),
             (f"Was it in {city}?", True)]
    question, right = rng.choice(pairs)
    lead = rng.choice(["Answer yes or no. ", "Yes or no? ", "Answer with yes or no: ", "", "Only yes or no, please. "])
    content = rng.choice(["{s} {l}{q}", "{s}\n{l}{q}", "Sentence: {s}\nQuestion: {q} {l}", "Read this: {s}\n{l}{q}", "{l}{s} {q}"])
    answer = "Yes" if right else "No"
    turns = [(content.format(s=sentence, l=lead, q=question).strip().rstrip(":"), rng.choice([answer, f"{answer}."]))]
    if rng.random() < 0.35:
        ask, value = rng.choice([("Who was it?", who), ("On which day?", day), ("Where was it?", city), ("When was it?", day),
                ("And where?", city)])
        turns.append((ask, rng.choice([value, f"{value}."]) if value == who else f"{'On' if value == day else 'In'} {value}."))
        return _turns(rng, turns, {"contains": [value]})
    return _turns(rng, turns, {"contains": [answer]})


LABELS = {}
for _line in _lines("labels"):
    if _line.startswith("# "):
        _name, _labels = _line[2:].split(": ")
        LABELS[_name] = (_labels.split("|"), [])
    else:
        LABELS[_name][1].append(tuple(_line.split("|")))
CODES = [words.split() for words in (
    "A B C D E F G", "blue red green yellow white black pink", "box1 box2 box3 box4 box5 box6", "owl fox bear wolf deer hare",
    "alpha beta gamma delta omega sigma", "1 2 3 4 5 6", "oak elm ash fir yew pine", "team-a team-b team-c team-d team-e team-f")]
LABEL_NAMES = {"sentiment": ["good|bad|neither", "happy|unhappy|mixed", "plus|minus|zero", "thumbs up|thumbs down|no opinion"],
               "urgency": ["now|soon|later", "red|yellow|green", "high|medium|none", "P1|P2|P3"],
               "spam": ["junk|fine", "yes|no", "block|keep", "bad|ok"], "topic": [], "kind": ["ask|blame|thank|do"]}
MEANINGS = {"positive": "the writer is happy|praise or joy", "negative": "the writer is unhappy|anger or disappointment",
            "neutral": "only facts|no feeling either way", "urgent": "must be done at once|danger or great hurry",
            "normal": "should be done within days|usual work", "low": "can wait|no hurry at all",
            "spam": "unwanted advertising or fraud|tricks and adverts", "not spam": "a real message|mail from people you know",
            "sports": "games and races", "weather": "rain, sun, wind and snow", "food": "eating and cooking",
            "travel": "trips and transport",
            "technology": "computers and devices", "health": "illness and medicine", "question": "wants to know something",
            "complaint": "is unhappy about something", "praise": "is happy about something", "request": "wants something done"}
ASK_LABEL = parse_lines("""
[Answer with one word|One word only|Reply with one word]: {options}.~[Text: |Message: |]{text}
[Classify|Label|Rate] the [{kind} of the |][text|message] as {options}[.|:|. Answer with the label only.]~{text}
[Is this|Is the message|Is the following] {options}?~{text}
"{text}" [Is that|Is this] {options}?
[Choose|Pick] one [label|of these]: {options}.~[Text: |]{text}
{text}~[Which label fits|Which one is it|Label]: {options}?
""")
ASK_MEANING = parse_lines("""
[Sort|Classify|Label] the message with one of these labels:~{list}~[Message: |Text: |]{text}
[Labels|Choose from]:~{list}~[Message|Text]: {text}~[Answer with the label only.|Label:|Which one?]
[I sort my mail into these groups|Use my labels]:~{list}~[Where does this go|Which one is this]? {text}
""")


def labels(rng, unseen=False):
    kind = rng.choice(["sentiment", "sentiment", "urgency", "spam", "topic", "topic", "kind"])
    names, texts = LABELS[kind]
    shown = dict(zip(names, names))
    if LABEL_NAMES[kind] and rng.random() < 0.35:
        shown = dict(zip(names, rng.choice(LABEL_NAMES[kind]).split("|")))
    if kind == "topic":
        names = rng.sample(names, rng.randint(3, len(names)))
    texts = [text for text in texts if text[1] in names]
    order = rng.sample(names, len(names))
    text, name = rng.choice(texts)
    invented = shown[name] != name
    if kind == "topic" and rng.random() < 0.25 or rng.random() < 0.15:
        words = rng.sample(rng.choice(CODES), len(names))
        shown, invented = dict(zip(names, words)), True
    options = [shown[entry] for entry in order]
    if invented or rng.random() < 0.3:
        shape = rng.choice(["{}: {}", "{} = {}", "- {}: {}", "{} ({})", "- {} - {}"])
        listed = "\n".join(shape.format(shown[entry], rng.choice(MEANINGS[entry].split("|"))) for entry in order)
        form = speak(rng, rng.choice(ASK_MEANING)).replace("{list}", listed)
    else:
        form = speak(rng, rng.choice(ASK_LABEL)).replace("{options}", rng.choice([_and(options, "or"),
                ", ".join(options[:-1]) + f" or {options[-1]}"]))
        form = form.replace("{kind} of the", f"{kind} of the")
    turns = [(capital(form.replace("{text}", text).replace("~", "\n")), shown[name])]
    for _ in range(rng.choice([0, 0, 1, 2])):
        text, name = rng.choice(texts)
        turns.append((rng.choice(["{}", "And this? {}", "Next: {}", "And: {}"]).format(text), shown[name]))
    return _turns(rng, turns, {"label": shown[name]})


# Choose by a rule: what a word may be, and such words.
THINGS = {"an animal": "dog|horse|eagle|salmon|rabbit|cow|sparrow", "a plant": "oak|tulip|fern|ivy|rose|birch|cactus",
          "food": "bread|cheese|soup|pasta|cake|rice|pancake", "clothing": "shirt|scarf|jacket|socks|trousers|gloves|hat",
          "a tool": "hammer|saw|spade|drill|rake|pliers|screwdriver", "a job": "teacher|nurse|baker|plumber|farmer|cook|librarian",
          "a vehicle": "car|bus|tractor|van|bicycle|train|lorry", "furniture": "chair|table|sofa|bed|desk|wardrobe|stool"}


def choose(rng, unseen=False):
    groups = rng.sample(list(THINGS), rng.choice([2, 3, 3]))
    letters = rng.choice(["ABC", "ABC", "XYZ", "123"])[:len(groups)]
    at = rng.randrange(len(groups))
    rules = [(letter, group) for letter, group in zip(letters, groups)]
    shape = rng.choice(["Answer {} if it is {}", "{} for {}", "{} = {}", "Say {} when it is {}", "{}: {}"])
    listed = rng.choice(["; ", ", ", "\n"]).join(shape.format(*rule) for rule in rules)
    thing = rng.choice(THINGS[groups[at]].split("|"))
    form = rng.choice(["{r}\nThe word: {t}", "{r}. Word: {t}", "Choose by this rule: {r}\n{t}", "{r}\nWhich letter for {t}?",
            "Rules:\n{r}\nInput: {t}"])
    if letters[0] == "1":
        form = form.replace("letter", "number")
    turns, answer = [(form.format(r=listed, t=thing), letters[at])], letters[at]
    for _ in range(rng.choice([0, 1, 2])):
        at = rng.randrange(len(groups))
        answer = letters[at]
        turns.append((rng.choice(["{}", "And {}?", "Next: {}", "Now {}"]).format(rng.choice(THINGS[groups[at]].split("|"))), answer))
    return _turns(rng, turns, {"label": answer})


TEMPLATES = """Dear {name}, your order {order} arrives on {day}.|Hello {name}, see you in {city} on {date}!
Hi {name}, please bring {money} on {day}.
Dear {name}, thank you for your payment of {money}.|Welcome to {city}, {name}! Your room number is {number}.
{name} lives in {city} and is {number} years old.
Dear {name}, your appointment is on {date} at {time}.|Hi {name}, the {product} is ready. You can collect it on {day}.|{product}: {money}
Hello {name}, your {product} will be delivered to {city} on {date}.|Ticket for {name}, {city}, {date}, {time}
Meeting with {name} on {day} at {time}
Dear {name}, we look forward to seeing you at {time}.|Reminder for {name}: pay {money} by {date}.
{name} ordered {number} pieces of the {product}."""
TEMPLATES = [item for line in TEMPLATES.splitlines() for item in line.split("|")]
SLOT_NAMES = ("name", "order", "day", "city", "date", "money", "number", "time", "product")


def _facts(rng, lexicon, names):
    make = {"name": lambda: rng.choice([lexicon.first_name, lexicon.person])(), "order": lexicon.order_number, "day": lexicon.day,
            "city": lambda: _town(rng, lexicon),
            "date": lexicon.date, "money": lexicon.money, "number": lambda: str(rng.randint(2, 90)), "time": lexicon.time,
            "product": lexicon.product}
    return {name: make[name]() for name in names}


def templates(rng, unseen=False):
    template = rng.choice(TEMPLATES)
    names = [name for name in SLOT_NAMES if "{" + name + "}" in template]
    facts = _facts(rng, Lexicon(rng, unseen=unseen), names)
    filled = template.format(**facts)
    rng.shuffle(names)
    opening, closing = rng.choice(["{}", "{}", "[]", "<>"])
    shown = template.replace("{", opening).replace("}", closing)
    shape = rng.choice(["{}: {}", "{}: {}", "{} = {}"])
    values = rng.choice([", ", "; ", "\n"]).join(shape.format(name, facts[name]) for name in names)
    task = rng.choice(["Fill in the template", "Fill this template", "Complete the template", "Put the values into the template",
            "Fill the gaps"])
    form = rng.choice(["{k}: {t}\n{v}", "{k}.\nTemplate: {t}\nValues: {v}", "{t}\n{k} with:\n{v}", "{k} with these values.\n{v}\n{t}",
            "{k}: \"{t}\" {v}"])
    return _turns(rng, [(form.replace("{k}", task).replace("{t}", shown).replace("{v}", values), filled)], {"label": filled})


def facts_as_json(rng, unseen=False):
    lexicon = Lexicon(rng, unseen=unseen)
    names = rng.sample(SLOT_NAMES, rng.randint(2, 4))
    facts = _facts(rng, lexicon, names)
    values = {name: int(value) if name == "number" else value for name, value in facts.items()}
    listed = rng.choice([", ", "\n", "; "]).join(f"{name}: {value}" for name, value in facts.items())
    if rng.random() < 0.7:
        task = rng.choice(["Make JSON of this", "Write this as JSON", "Turn these facts into JSON", "Give me this as a JSON object",
                "As JSON, please",
                           "Convert to JSON"])
        question = rng.choice(["{k}: {v}", "{k}:\n{v}", "{v}\n{k}.", "{k}.\n\n{v}"]).replace("{k}", task).replace("{v}", listed)
        turns = [(question, json.dumps(values, ensure_ascii=False))]
        if rng.random() < 0.3:
            name = rng.choice(names)
            turns.append((rng.choice([f"What is the {name}?", f"And only the {name}?", f"The {name} again?"]), facts[name]))
            return _turns(rng, turns, {"label": facts[name]})
        return _turns(rng, turns, {"json": values})
    task = rng.choice(["Write this JSON as lines", "Turn the JSON into a list", "Write each value of the JSON on a line",
            "Make plain text of this JSON"])
    answer = "\n".join(f"{capital(name)}: {value}" for name, value in facts.items())
    return _turns(rng, [(f"{task}:\n{json.dumps(values, ensure_ascii=False)}", answer)], {"label": answer})


TRAITS = {"age": None, "name": None, "house": "a cottage by the river|an old mill|a tower on a hill|a small flat in town|a wooden hut|"
        "a houseboat",
          "job": "baker|gardener|sailor|teacher|clockmaker|librarian|farmer|doctor", "pet": "cat|dog|owl|tortoise|parrot|rabbit|goat",
          "city": None, "hobby": "chess|fishing|singing|painting|baking|hiking|knitting", "hair": "red|black|grey|blond|brown|white",
          "food": "apple pie|pancakes|tomato soup|rye bread|cheese|noodles", "colour": "blue|green|red|yellow|purple",
          "character": "brave|shy|cheerful|patient|clever|stubborn|kind", "weapon": "a wooden staff|a long sword|a bow|a sling|an axe"}
JOBLESS = ("robot", "old woman", "character")
CAST = "wizard|knight|pirate|detective|baker|sailor|robot|princess|thief|old woman|shopkeeper|explorer|character".split("|")


def characters(rng, unseen=False):
    lexicon = Lexicon(rng, unseen=unseen)
    who = rng.choice(CAST)
    keys = ["name", *rng.sample([key for key in TRAITS if key != "name" and (key != "job" or who in JOBLESS)], rng.randint(1, 4))]
    known = {"name": lexicon.first_name()} if rng.random() < 0.6 else {}
    if "age" in keys and rng.random() < 0.4:
        known["age"] = rng.randint(9, 90)
    values = {key: known[key] if key in known else lexicon.person() if key == "name" else rng.randint(18, 80) if key == "age" else
              _town(rng, lexicon) if key == "city" else rng.choice(TRAITS[key].split("|")) for key in keys}
    given = f" called {known['name']}" if "name" in known else ""
    if "age" in known:
        given += f"{',' if given else ''} aged {known['age']}"
    wish = rng.choice(["Describe a {w}{g} as JSON with the keys {k}.", "Invent a {w}{g}. Answer as JSON with {k}.",
            "Make up a {w}{g} as a JSON object: {k}",
                       "Create a {w}{g} for my story, JSON only, keys: {k}", "I need a {w}{g} as JSON ({k})."])
    wish = wish.replace("a {w}", f"an {who}" if who[0] in "aeio" else f"a {who}").replace("{g}", given).replace("{k}", _and(keys))
    turns = [(wish, json.dumps(values, ensure_ascii=False))]
    check = None
    if rng.random() < 0.3:
        key = rng.choice(keys)
        turns.append((rng.choice([f"What was the {key} again?", f"Which {key} did you choose?", f"And the {key}?"]),
                f"{capital(str(values[key]))}."))
        check = {"contains": [capital(str(values[key]))]}
    return _turns(rng, turns, check)


PRODUCTS = [tuple(line.split(": ")) for line in _lines("products")]
ASK_PRODUCT = parse_lines("""
[Write|Give me|Draft] a [product description|description] [for|of] {a} in one sentence.
[Describe|Advertise] {a} [in a sentence|in one sentence|for our shop][.|, please.]
[I need|We need] a [short |]product description: {w}
[Can|Could] you write one sentence [about|that sells] {a}?
[Product text|One-line description|Product description] for {a}[, please|, short|]
""")


def descriptions(rng, unseen=False):
    word, answer = rng.choice(PRODUCTS)
    many = word.endswith("s")
    name = word if many else f"{'an' if word[0] in 'aeiou' else 'a'} {word}"
    return _turns(rng, [(casual(rng, capital(speak(rng, rng.choice(ASK_PRODUCT)).replace("{a}", name).replace("{w}", word))), answer)])


SENTENCES = [after for name in ("typos", "past", "negative", "polite", "shorter") for _, after in REWRITES[name]]
SENTENCE_ASKS = {name: parse(text) for name, text in {
    "upper": "[Write|Put] [this|the sentence|this sentence] in [capital letters|upper case|capitals|all caps]",
    "lower": "[Write|Put] [this|the sentence|this sentence] in [small letters|lower case|lowercase]",
    "first": "[What is|Name|Return] the first word of [this|the] sentence",
    "last": "[What is|Name|Return] the last word of [this|the] sentence",
    "same": "[Repeat|Copy|Say] [this|the sentence|this sentence] [exactly|word for word|without any change]",
    "quotes": "[Put|Write] [this|the sentence|this sentence] in [quotation marks|double quotes|quotes]",
    "no mark": "[Remove|Delete|Leave out] the [last mark|punctuation mark at the end|mark at the end]",
    "words": "[Write|Put] each word of [this|the] sentence on [its own line|a new line|a line of its own]"}.items()}


def sentences(rng, unseen=False):
    lexicon = Lexicon(rng, unseen=unseen)
    turns, job = [], rng.choice(list(SENTENCE_ASKS))
    for _ in range(rng.choice([1, 1, 1, 2])):
        text = rng.choice(SENTENCES) if rng.random() < 0.6 else f"{lexicon.first_name()} {rng.choice(DEEDS)[0]} on {lexicon.day()}."
        words = text.split(" ")
        answer = {"upper": text.upper(), "lower": text.lower(), "first": words[0].strip(",.?!"), "last": words[-1].strip(",.?!"),
                "same": text,
                  "quotes": f'"{text}"', "no mark": text.rstrip(".?!"), "words": "\n".join(word.strip(",.?!") for word in words)}[job]
        turns.append((_with_text(rng, speak(rng, SENTENCE_ASKS[job]), text) if not turns else rng.choice(["And: {}",
                "Now this: {}"]).format(text), answer))
    return _turns(rng, turns, {"label": answer})


# A number among others, by what it counts.
COUNTED = "chairs cups lamps plates books tents pots shirts candles pillows roses tulips spoons boxes bottles eggs apples bowls".split()


def numbers(rng, unseen=False):
    lexicon = Lexicon(rng, unseen=unseen)
    things, counts = rng.sample(COUNTED, rng.randint(2, 4)), rng.sample(range(2, 60), 4)
    pairs = [f"{count} {thing}" for count, thing in zip(counts, things)]
    text = rng.choice(["{who} bought {x}.", "We need {x}.", "In the box there are {x}.", "Please bring {x} to {city}.",
            "The shop sold {x} on {day}.",
                       "For {day} we have {x}.", "{who} counted {x} in the house."])
    text = text.format(who=lexicon.first_name(), x=_and(pairs), city=_town(rng, lexicon), day=lexicon.day())
    turns = []
    for at in rng.sample(range(len(things)), rng.choice([1, 1, 2])):
        question = rng.choice(["How many {} are there?", "How many {}?", "Find the number of {}.",
                "What is the number of {}?"]).format(things[at])
        if turns:
            question = rng.choice(["And how many {}?", "And {}?", "The {}?"]).format(things[at])
        else:
            question = rng.choice(["{t}\n{q}", "{t} {q}", "{q}\n\n{t}", "Text: {t}\nQuestion: {q}"]).format(t=text, q=question)
        answer = rng.choice([str(counts[at]), f"{counts[at]}.", f"{capital(pairs[at])}."])
        turns.append((question, answer))
    return _turns(rng, turns, {"contains": [str(counts[at])]})


KINDS = {
    "sentences": (sentences, 1.5),
    "numbers": (numbers, 1.5),
    "find": (find, 3.0),
    "yes or no": (yes_or_no, 2.0),
    "labels": (labels, 4.0),
    "choose": (choose, 1.5),
    "templates": (templates, 1.5),
    "facts as json": (facts_as_json, 1.5),
    "characters": (characters, 1.0),
    "descriptions": (descriptions, 1.0),
    "tips": (tips, 3.0),
    "rewrites": (rewrites, 4.0),
    "titles": (titles, 2.0),
    "mails": (mails, 2.5),
    "pros": (pros, 1.0),
    "words": (word_questions, 2.5),
    "lists": (lists, 5.0),
    "capitals": (capitals, 0.8),
    "work": (work, 4.0),
}


if __name__ == "__main__":
    show(KINDS)
