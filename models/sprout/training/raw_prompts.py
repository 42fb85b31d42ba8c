"""Raw prompts without chat markup, as programs send them to a completion endpoint, and what follows.

Few-shot blocks in many layouts: labels (given by the examples, at times invented), small tables such as opposites and capitals, changes
of form, and what is to be taken out of a sentence; instructions and questions about a context among distractors; support tickets;
texts that are half finished; JSON that is begun. The completion has the space or newline that the layout needs and ends with the line.

The tables: labelled.txt has sets "== input names | output names | label=other names, ..." with "label: text" lines; pairs.txt small
tables "== input names | output names | question" with "a:b" pairs; facts.txt sentences with slots {kind} or {kind2}; contexts.txt a
context and, after it, "question = answer = answer as a sentence" lines; begun.txt and talk.txt "start => rest" with [a|b] for choices.
"""

import json

from lexicon import MONTHS, PRODUCTS, Lexicon, casual
from tables import table
from tickets import LABELS, make_ticket
from wording import parse, speak


def _sets(text):
    """The blocks of a table: the head's parts, and its lines."""
    blocks = []
    for line in text.splitlines():
        if line.startswith("== "):
            blocks.append(([part.strip() for part in line[3:].split("|")], []))
        elif line.strip():
            blocks[-1][1].append(line.strip())
    return blocks


def _labelled():
    sets = []
    for (inputs, outputs, labels), lines in _sets(table("raw_prompts/labelled")):
        names = {group.split("=")[0].strip(): [name.strip() for name in group.split("=")] for group in labels.split(",")}
        texts = {label: [] for label in names}
        for line in lines:
            label, text = line.split(": ", 1)
            texts[label].append(text)
        sets.append((inputs.split(","), outputs.split(","), names, texts))
    return sets


def _pairs():
    sets = []
    for (inputs, outputs, question), lines in _sets(table("raw_prompts/pairs")):
        pairs = [tuple(pair.strip().split(":")) for line in lines for pair in line.split(",") if pair.strip()]
        sets.append((inputs.split(","), outputs.split(","), question, pairs))
    return sets


def _contexts():
    found = []
    for block in table("raw_prompts/contexts").strip().split("\n\n"):
        context, *asks = block.splitlines()
        found.append((context, [ask.split(" = ") for ask in asks]))
    return found


def _slots(text):
    return [part.split("}")[0] for part in text.split("{")[1:]]


LABELLED = _labelled()
PAIRS = _pairs()
CONTEXTS = _contexts()
FACTS = [(line, _slots(line)) for line in table("raw_prompts/facts").splitlines() if line.strip()]
BEGUN = [tuple(parse(half) for half in line.split(" => ")) for line in table("raw_prompts/begun").splitlines() if line.strip()]
KINDS_OF_VALUES = ["name", "city", "day", "date", "time", "order", "money", "product", "email", "company", "phone"]
BY_KIND = {kind: [fact for fact in FACTS if fact[1].count(kind) == 1 and f"{kind}2" not in fact[1]]
           for kind in KINDS_OF_VALUES}
SINGLE = [product for product in PRODUCTS if not product.endswith("s")]
INVENTED = """A B C|X Y Z|1 2 3|red green blue|alpha beta gamma|team1 team2 team3|north south west|K1 K2 K3|cat dog bird|yes no maybe|
P0 P1 P2|low mid top|zib wug dax|oak elm ash|Group A,Group B,Group C|one two three|L10 L20 L30|left right centre|sun moon star|
q-a q-b q-c|#a #b #c|box1 box2 box3|tier_1 tier_2 tier_3|blip zonk mim|desk A,desk B,desk C""".replace("\n", "").split("|")
INVENTED = [names.split(",") if "," in names else names.split() for names in INVENTED]
FIELDS = {
    "name": ["Name", "Person", "Customer", "Who"], "city": ["City", "Place", "Town", "Where"], "day": ["Day", "Weekday", "When"],
    "date": ["Date", "When", "On"], "time": ["Time", "Hour", "At"],
    "order": ["Order number", "Order", "Order no.", "Order ID", "Reference"], "money": ["Amount", "Price", "Sum", "Total"],
    "product": ["Product", "Item", "Article"], "email": ["E-mail", "Email", "Address", "Mail"],
    "company": ["Company", "Firm", "Business"], "phone": ["Phone", "Phone number", "Number", "Tel"]}


class Values:
    """Draws a value for each slot once."""

    def __init__(self, rng, unseen):
        self.rng, self.lexicon, self.values = rng, Lexicon(rng, unseen), {}

    def __getitem__(self, slot):
        if slot not in self.values:
            kind = slot.rstrip("0123456789")
            others = [value for key, value in self.values.items() if key.startswith(kind)]
            value = self.draw(kind)
            while value in others:
                value = self.draw(kind)
            self.values[slot] = value
        return self.values[slot]

    def draw(self, kind):
        rng, lexicon = self.rng, self.lexicon
        if kind == "name":
            return lexicon.person()
        if kind == "first":
            return lexicon.first_name()
        if kind == "last":
            return lexicon.last_name()
        if kind == "n":
            return str(rng.randint(2, 29))
        if kind == "big":
            return str(rng.randint(30, 900))
        if kind == "year":
            return str(rng.randint(1850, 2015))
        if kind == "order":
            return lexicon.order_number()
        if kind == "money":
            return lexicon.money(300)
        if kind == "product":
            return rng.choice(SINGLE)
        if kind == "street":
            return lexicon.street_address()
        if kind == "word":
            return lexicon.word()
        return getattr(lexicon, kind)()

    def fill(self, text):
        for slot in ("product", "product1", "product2"):
            if f"{{{slot}}}" in text and self[slot][0] in "aeio":
                text = text.replace(f"a {{{slot}}}", f"an {{{slot}}}").replace(f"A {{{slot}}}", f"An {{{slot}}}")
        return text.format_map(self) if "{" in text else text


# Layouts of pairs: (before, between, after, mark between pairs); {i} and {o} are the names of input and output, {k} counts.
BLOCKS = [("{i}: ", "\n{o}:", "\n\n"), ("{i}: ", "\n{o}:", "\n\n"), ("{i}: ", "\n{o}:", "\n"), ("{i}: ", "\n{o}:", "\n---\n"),
          ("{i}: ", "\n{o}:", "\n###\n"), ("{i}: ", " {o}:", "\n"), ("{i}: ", " | {o}:", "\n"), ("{i}: ", "; {o}:", "\n"),
          ("[{i}] ", "\n[{o}]", "\n\n"), ("{i} = ", "\n{o} =", "\n\n"), ("{i}:\n", "\n{o}:\n", "\n\n"),
          ("### {i}\n", "\n### {o}\n", "\n\n"),
          ("Example {k}\n{i}: ", "\n{o}:", "\n\n"), ("{k}. {i}: ", "\n   {o}:", "\n"), ("**{i}:** ", "\n**{o}:**", "\n\n"),
          ("# {i}\n", "\n# {o}\n", "\n\n"), ("{i}> ", "\n{o}>", "\n"), ("{i}: \"", "\"\n{o}:", "\n\n"), ("{i} - ", "\n{o} -", "\n\n"),
          ("<{i}>", "</{i}>\n<{o}>", "</{o}>\n")]
LINES = [("", " ->", "\n"), ("", " =>", "\n"), ("", " →", "\n"), ("", " |", "\n"), ("- ", " ->", "\n"), ("{k}. ", " ->", "\n"),
         ("\"", "\" ->", "\n"), ("", ":", "\n"), ("", " =", "\n"), ("* ", ":", "\n"), ("", " --", "\n"), ("", " >>", "\n"), ("", ";", "\n"),
         ("", "\t", "\n"), ("", " ::", "\n")]


def block(rng, names, examples, query, lines=0.3, head=""):
    """A few-shot block, with the completion of its last pair still without its text: prompt, before, after."""
    i, o = names
    way = rng.random()
    if way < 0.07:
        plain = (i.lower().replace(" ", "_"), o.lower().replace(" ", "_"))
        keys = rng.choice([("input", "output"), plain, plain, ("text", "label"), ("q", "a")])
        rows = "".join(json.dumps(dict(zip(keys, pair)), ensure_ascii=False) + "\n" for pair in examples)
        return f'{head}{rows}{{"{keys[0]}": {json.dumps(query, ensure_ascii=False)}, "{keys[1]}":', ' "', '"}'
    if way < 0.11:
        rows = "".join(f"| {x} | {y} |\n" for x, y in examples)
        return f"{head}| {i} | {o} |\n|---|---|\n{rows}| {query} |", " ", " |"
    before, between, after = rng.choice(LINES if rng.random() < lines else BLOCKS)
    if before.startswith("<") or before.endswith("> "):
        i, o = i.lower().replace(" ", "_"), o.lower().replace(" ", "_")
    gap = "" if between[-1] in "\n>\t" and not between.endswith((" ->", " =>", " >>", "{o}>")) else " "
    quote = '"' if between.endswith('" ->') and rng.random() < 0.5 else ""
    parts = [head]
    for k, (x, y) in enumerate(examples, 1):
        parts.append(f"{before.format(i=i, o=o, k=k)}{x}{between.format(i=i, o=o, k=k)}{gap}{quote}{y}{quote}{after.format(i=i, o=o)}")
    k = len(examples) + 1
    prompt = "".join(parts) + before.format(i=i, o=o, k=k) + query + between.format(i=i, o=o, k=k)
    end = "</" + o + ">" if before.startswith("<") else ""
    if gap and rng.random() < 0.06:
        prompt, gap = prompt + gap, ""
    return prompt, gap + quote, quote + end


def few(rng, names, examples, query, answer, check="contains", lines=0.3, head=""):
    prompt, before, after = block(rng, names, examples, query, lines, head)
    if check == "label" and (before.strip() or after):
        check = "contains"
    return {"text": prompt, "completion": before + answer + after, "check": {check: answer if check == "label" else [answer]}}


def cased(rng, names):
    style = rng.random()
    return [name.lower() for name in names] if style < 0.1 else [name.upper() for name in names] if style < 0.14 else names


def labels(rng, unseen=False):
    """Texts with labels: the examples show which there are and how they are written."""
    inputs, outputs, groups, texts = rng.choice(LABELLED)
    known = list(groups)
    if len(known) > 2 and rng.random() < 0.3:
        known = rng.sample(known, len(known) - 1)
    way = rng.random()
    if way < 0.62 or len(known) > 3:
        width = min(len(groups[label]) for label in known)
        at = rng.randrange(width) if rng.random() < 0.5 else 0
        shown = {label: groups[label][at] for label in known}
    else:
        lexicon = Lexicon(rng, unseen)
        signs = list(rng.choice(INVENTED)) if rng.random() < 0.55 else [
            rng.choice((lexicon.word, lexicon.word, lexicon.invented_name))() for _ in known]
        if rng.random() < 0.4:
            rng.shuffle(signs)
        shown = dict(zip(known, signs if len(set(signs)) == len(signs) else INVENTED[0]))
    style = rng.random()
    if way < 0.62 and style < 0.25:
        shown = {label: name.upper() if style < 0.08 else name.capitalize() for label, name in shown.items()}
    target = rng.choice(known)
    order = [target] + rng.sample([label for label in known if label != target], len(known) - 1)
    count = rng.choices([1, 2, 3, 4, 5, 6], [1, 2, 4, 5, 3, 3])[0]
    told = way < 0.62 and rng.random() < 0.35
    if count < len(known) and not told:
        count = min(6, max(count, len(known)))
    wanted = (order + rng.sample(known + known, min(6, 2 * len(known))))[:count]
    if told and rng.random() < 0.25:
        wanted = []
    rng.shuffle(wanted)
    picks = {label: rng.sample(texts[label], wanted.count(label) + 1) for label in known}
    examples, values = [], Values(rng, unseen)
    for label in wanted:
        examples.append((Values(rng, unseen).fill(picks[label].pop()), shown[label]))
    query = values.fill(picks[target].pop())
    names = cased(rng, [rng.choice(inputs), rng.choice(outputs)] if rng.random() < 0.75 else list(rng.choice(
        [("Text", "Label"), ("Input", "Output"), ("Message", "Class"), ("Text", "Category"), ("Sentence", "Tag"), ("Q", "A")])))
    head = ""
    if rng.random() < 0.12:
        query = casual(rng, query)
    if told:
        names = names if len(names[1]) > 1 else [names[0], "Label"]
        listed = list(shown.values())
        rng.shuffle(listed)
        head = rng.choice([
            "{} ({}).", "Give the {}: {}.", "Choose the {}. Options: {}.", "Classify by {}. Labels: {}.", "Answer with the {}, one of: {}.",
            "Task: find the {} ({}).", "Say the {}. Allowed: {}.", "What is the {}? {}"])
        head = head.format(names[1].lower().rstrip("?"), ", ".join(listed)) + rng.choice(["\n\n", "\n"])
        head = head[0].upper() + head[1:]
    return few(rng, names, examples, query, shown[target], "label", 0.3 if examples else 0, head)


def _asked(question, x):
    text = question.format(x)
    for vowel in "aeio":
        text = text.replace(f" a {vowel}", f" an {vowel}")
    return text


def tables_of_pairs(rng, unseen=False):
    """Small tables: capitals, opposites, plurals, colours, days."""
    inputs, outputs, question, pairs = rng.choice(PAIRS)
    count = rng.choices([0, 1, 2, 3, 4, 5, 6], [1 if question else 0, 2, 4, 5, 3, 2, 2])[0]
    *examples, (x, answer) = rng.sample(pairs, count + 1)
    names = [rng.choice(inputs), rng.choice(outputs)]
    if question and (count == 0 or rng.random() < 0.45):
        names = list(rng.choice([("Q", "A"), ("Question", "Answer"), ("Q", "A"), ("User", "Bot"), ("Ask", "Reply")]))
        examples, x = [(_asked(question, a), b) for a, b in examples], _asked(question, x)
        lines = 0
    else:
        lines = 0.6
    if rng.random() < 0.1:
        examples, answer = [(a, b.upper()) for a, b in examples], answer.upper() if examples else answer
    return few(rng, cased(rng, names), examples, x, answer, lines=lines)


def _date(rng, lexicon):
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1990, 2029)
    return day, month, year, MONTHS[month - 1]


def _form_date(rng, lexicon, way, shared):
    day, month, year, name = _date(rng, lexicon)
    return [(f"{day} {name} {year}", f"{year}-{month:02d}-{day:02d}"), (f"{year}-{month:02d}-{day:02d}", f"{day:02d}.{month:02d}.{year}"),
            (f"{name} {day}, {year}", f"{day} {name} {year}"), (f"{day:02d}/{month:02d}/{year}", f"{year}-{month:02d}-{day:02d}"),
            (f"{day} {name} {year}", f"{name} {day}"), (f"{year}-{month:02d}-{day:02d}", str(year)),
            (f"{name} {day}, {year}", name[:3].upper())][way]


def _form_name(rng, lexicon, way, shared):
    first, last = lexicon.first_name().split()[0], lexicon.last_name().split()[0]
    host, code = lexicon.host(), rng.randint(10, 9999)
    both = f"{first} {last}"
    return [(f"{last}, {first}", both), (both, f"{last}, {first}"), (both, f"{first[0]}. {last}"), (both, f"{first[0]}{last[0]}"),
            (both, f"{first.lower()}.{last.lower()}@{shared[0]}"), (both, first), (both, last), (both, both.upper()),
            (both.lower(), both), (both, f"{last.upper()} {first}"), (both, f"{first[0].lower()}{last.lower()}"),
            (f"{first.lower()}.{last.lower()}@{host}", both), (both, f"{first[0]}.{last[0]}."), (both, f"Dear {first},"),
            (f"{last} {first}", both), (both, f"Hello {first}!"),
            (both, f"{last}_{shared[1]}"), (f"{first}, {code}", f"{code}: {first}")][way]


def _form_text(rng, lexicon, way, shared):
    words = [lexicon.word() for _ in range(rng.randint(2, 4))]
    text = " ".join(words)
    n = rng.randint(2, 90)
    return [(text, text.upper()), (text.upper(), text), (text, "_".join(words)), (text, "-".join(words)),
            (text, " ".join(word.capitalize() for word in words)), (", ".join(words), ", ".join(sorted(words))), (text, words[0]),
            (text, words[-1]), ("_".join(words), text), (", ".join(words), " ".join(words)), (text, f"[{text}]"), (text, f'"{text}"'),
            (", ".join(words), " and ".join((", ".join(words[:-1]), words[-1]))), (f"{words[0]} ({n})", f"{n} x {words[0]}"),
            (text, text), (" ".join(words[:2]), " ".join(words[1::-1])), (text, f"{shared[1]} {text}"), (f"{n} {words[0]}", str(n)),
            (text, text.replace(" ", "")), (f"{words[0]}={n}", f"{words[0]}: {n}"), (text, f"#{''.join(words)}")][way]


def _form_other(rng, lexicon, way, shared):
    city, street, n = lexicon.city(), lexicon.street_address(), rng.randint(1, 12)
    amount, code, product = f"{rng.randint(1, 400)}.{rng.randint(10, 99)}", rng.randint(10000, 99999), lexicon.product()
    minute = rng.choice(["00", "15", "30", "45"])
    return [(f"{street}, {city}", city), (f"{street}, {code} {city}", str(code)), (f"{amount} EUR", f"€{amount}"),
            (f"${amount}", f"{amount} USD"), (f"{n}:{minute} pm", f"{n % 12 + 12}:{minute}"),
            (f"order {code}", f"{shared[1].upper()}-{code}"),
            (f"{product}, {amount} euros", f"{product}: €{amount}"), (f"{n} x {product}", product),
            (f"{product}; {city}", f"{city}; {product}"),
            (f"+44 {code}", f"0{code}"), (f"https://{lexicon.word()}.example/{product.replace(' ', '-')}", product),
            (f"{city.upper()}-{code}", f"{code}-{city.upper()}"), (f"{street}, {city}", f"{city}, {street}"),
            (f"{product} / {amount}", amount)][way]


FORMS = [(_form_date, 7, ["Date", "From", "In"], ["To", "Out", "Result"], 1.0),
         (_form_name, 18, ["Name", "In", "Full name", "Customer"], ["Result", "Out", "Short", "Output"], 2.5),
         (_form_text, 21, ["Input", "Text", "Words", "Before"], ["Output", "Result", "After", "New"], 2.0),
         (_form_other, 14, ["Input", "Raw", "Source", "Line"], ["Output", "Clean", "Target", "Value"], 1.2)]
FORM_WEIGHTS = [form[4] for form in FORMS]


def forms(rng, unseen=False):
    """The same change of form in each example."""
    make, ways, inputs, outputs, _ = rng.choices(FORMS, FORM_WEIGHTS)[0]
    way, lexicon = rng.randrange(ways), Lexicon(rng, unseen)
    shared = (lexicon.host(), lexicon.word())
    *examples, (x, answer) = [make(rng, lexicon, way, shared) for _ in range(rng.choices([2, 3, 4, 5, 6], [4, 5, 3, 2, 1])[0] + 1)]
    names = [rng.choice(inputs), rng.choice(outputs)]
    if rng.random() < 0.5:
        names = list(rng.choice([("Input", "Output"), ("In", "Out"), ("Q", "A")]))
    return few(rng, cased(rng, names), examples, x, answer, lines=0.5)


def takes(rng, unseen=False):
    """One thing of a sentence, as the examples take it."""
    kind = rng.choice(KINDS_OF_VALUES)
    count = rng.choices([1, 2, 3, 4, 5], [2, 4, 4, 2, 1])[0]
    facts, pairs = rng.sample(BY_KIND[kind], min(count + 1, len(BY_KIND[kind]))), []
    for fact, _ in facts:
        values = Values(rng, unseen)
        pairs.append((values.fill(fact), values[kind]))
    *examples, (x, answer) = pairs
    names = [rng.choice(["Text", "Sentence", "Message", "Input", "Mail", "Note"]), rng.choice(FIELDS[kind])]
    head = ""
    if rng.random() < 0.3:
        names[1] = FIELDS[kind][0]
        head = rng.choice(["Extract the {} from each {}.", "Find the {} in the {}.", "Which {} does the {} name?",
                           "Task: take the {} out of the {}.", "Copy the {} from the {}."])
        head = head.format(names[1].lower(), names[0].lower()) + "\n\n"
        if rng.random() < 0.3:
            examples = []
    return few(rng, cased(rng, names), examples, x, answer, lines=0.2 if examples else 0, head=head)


def _entities(rng, slots, values, style):
    named = [(slot.rstrip("0123456789"), values[slot]) for slot in slots if slot.rstrip("0123456789") in FIELDS]
    return [", ".join(value for _, value in named), "; ".join(f"{kind}={value}" for kind, value in named),
            ", ".join(f"{value} ({kind})" for kind, value in named), " | ".join(f"{FIELDS[kind][0]}: {value}" for kind, value in named),
            json.dumps([value for _, value in named], ensure_ascii=False),
            json.dumps({kind: value for kind, value in named}, ensure_ascii=False)][style]


def entities(rng, unseen=False):
    """All names, places, numbers of a sentence, in the examples' form."""
    style, pairs, last = rng.randrange(6), [], []
    while len(pairs) < rng.choice([2, 3, 3, 4]):
        fact, slots = rng.choice(FACTS)
        if any(slot[-1].isdigit() for slot in slots) or not any(slot in FIELDS for slot in slots):
            continue
        values = Values(rng, unseen)
        text = values.fill(fact)
        last = [values[slot] for slot in slots if slot in FIELDS]
        pairs.append((text, _entities(rng, slots, values, style)))
    *examples, (x, answer) = pairs
    names = [rng.choice(["Sentence", "Text", "Input"]), rng.choice(["Entities", "Values", "Facts", "Output", "Data"])]
    before, between, after = rng.choice(BLOCKS[:5])
    shown = "".join(f"{before}{a}{between} {b}{after}" for a, b in examples) + before + x + between
    return {"text": shown.replace("{i}", names[0]).replace("{o}", names[1]), "completion": " " + answer, "check": {"contains": last}}


def begun_json(rng, unseen=False):
    """A sentence, and JSON that is begun."""
    fact, slots = rng.choice(FACTS)
    values = Values(rng, unseen)
    text, kept = values.fill(fact), [slot for slot in slots if slot in FIELDS]
    while not kept:
        fact, slots = rng.choice(FACTS)
        text, kept = values.fill(fact), [slot for slot in slots if slot in FIELDS]
    kept = list(dict.fromkeys(kept))
    told = rng.random() < 0.35
    if told:
        rng.shuffle(kept)
        kept = kept[:rng.randint(1, len(kept))]
    pairs = [(rng.choice(FIELDS[slot][:2]).lower().replace(" ", "_").replace("-", ""), values[slot]) for slot in kept]
    whole = json.dumps(dict(pairs), ensure_ascii=False)
    at = rng.randrange(len(pairs))
    cut = whole.index(json.dumps(pairs[at][0]) + ":") + len(json.dumps(pairs[at][0])) + 1
    if told:
        text += rng.choice(["\nKeys: {}", "\nFields: {}", "\n\nWrite JSON with the keys {}."]).format(", ".join(key for key, _ in pairs))
        if rng.random() < 0.3:
            cut, at = 1, 0
    lead = rng.choice(["\n", "\n\n", "\nJSON: ", "\n\nJSON:\n", "\nOutput: ", "\nAs JSON:\n", "\n```json\n", "\nData: "])
    opener = rng.choice(["", "", "Text: ", "Sentence: ", "Message: ", "Extract the data as JSON.\n\n"])
    return {"text": f"{opener}{text}{lead}{whole[:cut]}", "completion": whole[cut:],
            "check": {"contains": [value for _, value in pairs[at:]]}}


INSTRUCTIONS = ["Answer the question.", "Answer from the text.", "Read the text and answer.", "Use only the context to answer.",
                "Answer in a few words.", "Give a short answer.", "Find the answer in the text below.", "Reply briefly."]
LAYOUTS = [
    ("### Instruction:\n{t}\n\n### Input:\n{c}\n{q}\n\n### Response:\n", ""),
    ("### Instruction:\n{q}\n\n### Context:\n{c}\n\n### Response:\n", ""),
    ("### Instruction:\n{c} {q}\n### Response:\n", ""), ("### Instruction:\n{q}\n\n{c}\n\n### Response:", "\n"),
    ("USER: {c} {q}\nASSISTANT:", " "), ("USER: {c}\n{q} ASSISTANT:", " "), ("Human: {c}\n\n{q}\nAssistant:", " "),
    ("Human: {q}\n{c}\n\nAssistant:", " "), ("\n\nHuman: {c} {q}\n\nAssistant:", " "), ("[context] {c} [question] {q} [answer]", " "),
    ("[question] {q} [text] {c} [answer]", " "), ("Task: {t}\nText: {c}\nQuestion: {q}\nAnswer:", " "), ("Task: {q}\n{c}\nAnswer:", " "),
    ("Context: {c}\nQuestion: {q}\nAnswer:", " "), ("Context: {c}\n\nQuestion: {q}\n\nAnswer:", " "), ("Context:\n{c}\n\nQ: {q}\nA:", " "),
    ("{c}\n\nQ: {q}\nA:", " "), ("{c}\n\n{q}\n", ""), ("Text: {c}\nQ: {q}\nA:", " "), ("{t}\n\n{c}\n\n{q}\nAnswer:", " "),
    ("Passage: {c}\nQuestion: {q}\nAnswer:", " "), ("Q: {q}\nContext: {c}\nA:", " "),
    ("Document: {c}\n---\nQuestion: {q}\nShort answer:", " "),
    ("<context>{c}</context>\n<question>{q}</question>\n<answer>", ""), ("System: {t}\nUser: {c} {q}\nAssistant:", " "),
    ("Facts: {c}\nAsked: {q}\nReply:", " "), ("\"\"\"{c}\"\"\"\n{q}\n->", " "), ("# Text\n{c}\n# Question\n{q}\n# Answer\n", "")]


def context(rng, unseen=False):
    """A question about a context, among distractors."""
    layout, gap = rng.choice(LAYOUTS)
    values = Values(rng, unseen)
    text, asks = rng.choice(CONTEXTS)
    shown = values.fill(text)
    fact, slots = rng.choice(FACTS)
    question, short, whole = rng.choice(asks)
    # No second price or telephone number where the question does not say which.
    if rng.random() < 0.5 and not any(kind in slots and f"{{{kind}" in short for kind in ("money", "phone")):
        extra = Values(rng, unseen).fill(fact)
        shown = f"{shown} {extra}" if rng.random() < 0.5 else f"{extra} {shown}"
    talks = "USER" in layout or "uman" in layout or "Instr" in layout
    answer = values.fill(whole if rng.random() < (0.6 if talks else 0.12) else short)
    prompt = layout.format(c=shown, q=values.fill(question), t=rng.choice(INSTRUCTIONS))
    if "Q: " in layout and "A:" in layout and len(asks) > 1 and rng.random() < 0.3:
        other = rng.choice([ask for ask in asks if ask[0] != question])
        solved = f"Q: {values.fill(other[0])}\nA: {values.fill(other[1])}\n"
        if layout.endswith("Q: {q}\nA:"):
            prompt = prompt[:prompt.rindex("Q: ")] + solved + prompt[prompt.rindex("Q: "):]
            answer = values.fill(short)
    brief = values.fill(short)
    return {"text": prompt, "completion": gap + answer + ("</answer>" if "<answer>" in layout else ""),
            "check": {"contains": [brief if brief in answer else answer]}}


WISHES = ["### Instruction:\n{}\n\n### Response:\n", "### Instruction:\n{}\n### Response:\n", "USER: {}\nASSISTANT:", "USER: {} ASSISTANT:",
          "Human: {}\nAssistant:", "\n\nHuman: {}\n\nAssistant:", "[question] {} [answer]", "Task: {}\nAnswer:",
          "Q: {}\nA:", "Question: {}\nAnswer:",
          "Instruction: {}\nOutput:", "User: {}\nBot:", "{}\n\nAnswer:",
          "User: {}\nAssistant:", "<user>{}</user>\n<assistant>", "Prompt: {}\nResult:",
          "# Task\n{}\n\n# Result\n", "Below is a task. Do what it asks.\n\n### Instruction:\n{}\n\n### Response:\n", "> {}\n"]
TALK = [tuple(parse(half) for half in line.split(" => ")) for line in table("raw_prompts/talk").splitlines() if line.strip()]


def _changed(rng, lexicon):
    """A small change of form that is asked for in words: the wish and the answer."""
    words = [lexicon.word() for _ in range(rng.randint(2, 4))]
    text, listed = " ".join(words), ", ".join(words)
    first, last = lexicon.first_name().split()[0], lexicon.last_name().split()[0]
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1990, 2029)
    date = f"{day} {MONTHS[month - 1]} {year}"
    return rng.choice([
        (["Write in capital letters: {}", "Turn into upper case: {}", "Make this upper case: {}", "In capitals: {}"], text, text.upper()),
        (["Write in lower case: {}", "Turn into lower case: {}", "Make this lower case: {}"], text.upper(), text),
        (["Repeat: {}", "Say this again: {}", "Copy this line: {}", "Echo the text: {}", "Repeat after me: {}"], text, text),
        (["Sort by alphabet: {}", "Sort these words: {}", "Put in alphabetical order: {}"], listed, ", ".join(sorted(words))),
        (["What is the first word of: {}", "Give the first word: {}", "First word of this text? {}"], text, words[0]),
        (["What is the last word of: {}", "Give the last word: {}", "Last word of this text? {}"], text, words[-1]),
        (["Join with hyphens: {}", "Replace the spaces by hyphens: {}"], text, "-".join(words)),
        (["Join with underscores: {}", "Write in snake case: {}"], text, "_".join(words)),
        (["Write as a list with hyphens: {}", "Turn into a bullet list: {}"], listed, "\n".join(f"- {word}" for word in words)),
        (["Write as a JSON array: {}", "Turn into a JSON list: {}"], listed, json.dumps(words, ensure_ascii=False)),
        (["What are the initials of {}?", "Give the initials: {}"], f"{first} {last}", f"{first[0]}{last[0]}"),
        (["What is the last name of {}?", "Give the surname: {}"], f"{first} {last}", last),
        (["What is the first name of {}?", "Give the first name: {}"], f"{first} {last}", first),
        (["Turn the name around: {}", "Write the first name first: {}"], f"{last}, {first}", f"{first} {last}"),
        (["Write the date in ISO form: {}", "Turn into YYYY-MM-DD: {}"], date, f"{year}-{month:02d}-{day:02d}"),
        (["Which year is in this date? {}", "Give the year: {}"], date, str(year))])


def instructed(rng, unseen=False):
    """An instruction without examples: a question of the tables, a change of form, something of a sentence, or small talk."""
    layout, way = rng.choice(WISHES), rng.random()
    if way < 0.25:
        asked = rng.choice([pairs for pairs in PAIRS if pairs[2]])
        x, answer = rng.choice(asked[3])
        wish = _asked(asked[2], x)
    elif way < 0.55:
        wishes, text, answer = _changed(rng, Lexicon(rng, unseen))
        mark = rng.choice(["", "", "", '"'])
        wish = rng.choice(wishes).format(f"{mark}{text}{mark}")
    elif way < 0.8:
        kind, values = rng.choice(KINDS_OF_VALUES), Values(rng, unseen)
        text, field = values.fill(rng.choice(BY_KIND[kind])[0]), FIELDS[kind][0].lower()
        answer = values[kind]
        wish = rng.choice(["Extract the {} from this text: {}", "What is the {} in this message?\n{}", "Give only the {}.\n\n{}",
                           "Find the {}: {}", "Which {} is named here? {}", "Return the {}.\nText: {}", "Give the {} in the text.\n{}"])
        wish = wish.format(field, text)
    else:
        start, rest = rng.choice(TALK)
        values = Values(rng, unseen)
        wish, answer = values.fill(speak(rng, start)), values.fill(speak(rng, rest))
    end = "</assistant>" if layout.endswith("<assistant>") else ""
    return {"text": layout.format(wish), "completion": ("" if layout[-1] in "\n>" else " ") + answer + end, "check": {"contains": [answer]}}


TICKET_NAMES = [("Ticket", "Department"), ("Ticket", "Category"), ("Message", "Queue"), ("Customer", "Team"), ("Email", "Category"),
                ("Request", "Department"), ("Text", "Label"), ("Support request", "Category"), ("Issue", "Team"), ("Input", "Output"),
                ("Message", "Label"), ("Q", "Category")]


def ticket(rng, unseen=False):
    """Support tickets in the tutorial's layout or in others, also after solved ones."""
    text, label, _ = make_ticket(rng, unseen, brief=rng.random() < 0.4)
    gap = "" if rng.random() < 0.12 else " "
    if rng.random() < 0.4:
        solved = [make_ticket(rng, unseen, brief=True)[:2] for _ in range(rng.choice([0, 0, 0, 1, 2, 3]))]
        shown = "".join(f"Support ticket:{one}\nCategory:{gap}{its}\n\n" for one, its in solved)
        return {"text": f"{shown}Support ticket:{text}\nCategory:", "completion": gap + label, "check": {"label": label}}
    solved = [make_ticket(rng, unseen, brief=True)[:2] for _ in range(rng.choice([0, 1, 2, 3, 4]))]
    head = ""
    if not solved or rng.random() < 0.4:
        listed = list(LABELS)
        rng.shuffle(listed)
        head = rng.choice(["Sort into: {}.", "Categories: {}", "Labels: {}.", "Which department? {}", "Route each ticket to one of {}.",
                           "Classify the ticket ({})."])
        head = head.format(", ".join(listed)) + rng.choice(["\n\n", "\n"])
    flat = [(one.replace("\n", " "), its) for one, its in solved]
    return few(rng, cased(rng, list(rng.choice(TICKET_NAMES))), flat, text.replace("\n", " "), label, "label", 0.12 if flat else 0, head)


def begun(rng, unseen=False):
    """A text that is half finished."""
    start, rest = rng.choice(BEGUN)
    values = Values(rng, unseen)
    start, rest = speak(rng, start), speak(rng, rest)
    text, completion = values.fill(start.replace("\\n", "\n")), values.fill(rest.replace("\\n", "\n"))
    gap = "" if completion.startswith("\n") or text.endswith("\n") else " "
    return {"text": text, "completion": gap + completion}


KINDS = {
    "labels": (labels, 0.26),
    "tables": (tables_of_pairs, 0.1),
    "forms": (forms, 0.1),
    "takes": (takes, 0.12),
    "entities": (entities, 0.05),
    "json": (begun_json, 0.07),
    "context": (context, 0.14),
    "ticket": (ticket, 0.12),
    "instructed": (instructed, 0.12),
    "begun": (begun, 0.12),
}

if __name__ == "__main__":
    from samples import show
    show(KINDS)
