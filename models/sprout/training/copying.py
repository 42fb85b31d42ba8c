"""Exact copying: looking up, repeating and regrouping values of any spelling, with nothing to know but the text."""

import json

from lexicon import Lexicon

HEADS = ["Notes:", "Data:", "Here is a list:", "Record", "Details", "The entries are:", "", "", "Card:", "File 7", "Facts so far:"]
SEPARATORS = [": ", ": ", " = ", " - ", " is ", "; ", " -> ", ":"]
LOOK_UPS = ["What is {key}?", "{key}?", "Give me the value of {key}.", "Tell me {key}.", "Which value has {key}?", "Value of {key}:", "I need {key}.",
            "What does it say for {key}?", "What stands beside {key}?", "Please look up {key}."]
REVERSE = ["Which key has the value {value}?", "What is {value} the value of?", "Where does it say {value}?", "{value} belongs to what?"]
REPEATS = ["Repeat this: {text}", "Say exactly: {text}", "Copy this line.\n{text}", "Write down: {text}", "Echo: {text}", "Please repeat after me: {text}",
           "Repeat the words in quotes: \"{text}\"", "{text}\nRepeat that.", "Spell this the same way: {text}"]
PICKS = ["Return {keys} as JSON.", "JSON with the keys {keys}, please.", "Only {keys}, as JSON.", "Give {keys} in JSON.", "Make a JSON object of {keys}."]
MISSING = ["It does not say.", "There is no {key} here.", "I do not see {key} in it."]


def value(lexicon):
    """A value of any kind."""
    rng = lexicon.rng
    make = rng.choice((lexicon.person, lexicon.name_like, lexicon.phrase, lexicon.email, lexicon.order_number, lexicon.amount, lexicon.date, lexicon.city,
                       lexicon.company, lexicon.noun_phrase, lexicon.phone, lexicon.street_address, lexicon.time, lexicon.word, lexicon.money,
                       lambda: code(rng), lambda: str(rng.randint(0, 9999))))
    return make()


def code(rng):
    """Letters, digits and marks without any sense."""
    return "".join(rng.choice("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./#") for _ in range(rng.randint(3, 14)))


def entries(lexicon, least, most):
    """Keys and values, all different."""
    found = {}
    for _ in range(lexicon.rng.randint(least, most)):
        found.setdefault(lexicon.key() if lexicon.rng.random() < 0.7 else lexicon.noun_phrase(), value(lexicon))
    return found


def listing(rng, found):
    head, separator = rng.choice(HEADS), rng.choice(SEPARATORS)
    lines = [f"{rng.choice(['- ', '* ']) if rng.random() < 0.1 else ''}{key}{separator}{text}" for key, text in found.items()]
    return "\n".join(filter(None, [head, *lines])) if rng.random() < 0.8 else " ".join(filter(None, [head, *(f"{line}." for line in lines)]))


def look_up(rng, unseen=False):
    """One to four look-ups in a list, in one conversation; some keys are not there."""
    lexicon = Lexicon(rng, unseen)
    found = entries(lexicon, 2, 16)
    text = listing(rng, found)
    messages = []
    for _ in range(rng.choices([1, 2, 4], [6, 3, 1])[0]):
        if rng.random() < 0.07:
            key = lexicon.key()
            question, answer = rng.choice(LOOK_UPS).format(key=key), rng.choice(MISSING).format(key=key)
            if key in found:
                answer = found[key]
        elif rng.random() < 0.15 and len(set(found.values())) == len(found):
            answer, key = rng.choice(list(found.items()))
            question = rng.choice(REVERSE).format(value=key)
        else:
            key, answer = rng.choice(list(found.items()))
            question = rng.choice(LOOK_UPS).format(key=key)
        messages += [{"role": "user", "content": question}, {"role": "assistant", "content": answer}]
    place = rng.random()
    if place < 0.3:
        messages.insert(0, {"role": "system", "content": text})
    else:
        first = messages[0]["content"]
        messages[0]["content"] = f"{text}\n{first}" if place < 0.7 else f"{first}\n{text}"
    return {"messages": messages, "check": {"contains": [messages[-1]["content"]]}}


def repeat(rng, unseen=False):
    """A line as it is."""
    lexicon = Lexicon(rng, unseen)
    text = rng.choice((", ", " ", " and ", "; ")).join(value(lexicon) for _ in range(rng.randint(1, 5)))
    return {"messages": [{"role": "user", "content": rng.choice(REPEATS).format(text=text)}, {"role": "assistant", "content": text}],
            "check": {"contains": [text]}}


def pick(rng, unseen=False):
    """Some entries of a list as JSON, in the order that was asked for; null for what is not there."""
    lexicon = Lexicon(rng, unseen)
    found = entries(lexicon, 2, 12)
    keys = rng.sample(list(found), rng.randint(1, min(5, len(found))))
    if rng.random() < 0.15:
        keys.insert(rng.randint(0, len(keys)), lexicon.key())
    asked = rng.choice(PICKS).format(keys=", ".join(f'"{key}"' for key in keys) if rng.random() < 0.6 else ", ".join(keys))
    text = listing(rng, found)
    answer = {key: found.get(key) for key in keys}
    content = f"{text}\n\n{asked}" if rng.random() < 0.6 else f"{asked}\n\n{text}"
    return {"messages": [{"role": "user", "content": content}, {"role": "assistant", "content": json.dumps(answer, ensure_ascii=False)}],
            "check": {"json": answer}}


KINDS = {"look_up": (look_up, 5.0), "repeat": (repeat, 2.0), "pick": (pick, 3.0)}

if __name__ == "__main__":
    from samples import show
    show(KINDS)
