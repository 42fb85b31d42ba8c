"""Summaries in the words of the text, for any text: its first informative sentence and one or two others with the most facts,
each shortened by fixed rules, in the order of the text, about 45 words in all.
"""

import re

MOST_WORDS = 45
# An opening phrase that a sentence can do without.
OPENINGS = sorted("""
In addition, |Additionally, |Moreover, |Furthermore, |However, |Nevertheless, |Nonetheless, |Therefore, |Thus, |Hence, |
As a result, |As a consequence, |Consequently, |In particular, |Above all, |Overall, |Meanwhile, |In the meantime, |At the same time, |
On the other hand, |On the one hand, |By contrast, |In contrast, |Besides, |Finally, |Lastly, |In conclusion, |In short, |In summary, |
To sum up, |For example, |For instance, |In fact, |Of course, |Fortunately, |Unfortunately, |Sadly, |Luckily, |Happily, |Sure enough, |
As expected, |As usual, |As a rule, |As far as we know, |All in all, |First of all, |First, |Firstly, |Second, |Secondly, |Third, |Then, |
Also, |Still, |Even so, |Instead, |Likewise, |Similarly, |Indeed, |Clearly, |Interestingly, |Surprisingly, |Notably, |Generally, |
In general, |By the way, |To be fair, |To our surprise, |In our view, |In other words, |That said, |After all, |
As you know, |As you may know, |As agreed, |As discussed, |It is to be noted that |It should be noted that |It must be noted that |
It is worth noting that |Please note that |Note that |We would like to note that |We note that |It was noted that |It was found that |
It turned out that |It is clear that |It is important that |It should be added that |It should be said that |We are pleased to report that |
I am pleased to report that |We are glad to say that |I am happy to say that |We regret that |We should add that |I should add that |
I would like to add that |The parties agree that |The parties have agreed that |It is agreed that |It is hereby agreed that |
It is understood that |For the avoidance of doubt, |The main result is that |A closer look showed that |
Attention is drawn to the fact that |Unless otherwise agreed, |And |But |Well, |Yes, |No, |Now, """.replace("\n", "").split("|"),
                  key=len, reverse=True)
# Where a subordinate clause at the end begins.
TAILS = re.compile(r",? (?:although|though|even though|whereas|while|because|so that|which|whose|where) |, (?:as|since|who|when|unless|if|"
                   r"especially|including|for example|such as|with the exception of) ")
LATER = re.compile(r": | – | — |, and |, but |, or |, so |, for ")
DECIDED = set("""
will shall must agreed agrees decided approved recommend recommends recommended should plans planned costs cost pays paid won elected
starts ends runs opened closed""".split())
COSTS = set("""
price fee rent salary cost costs pays pay paid premium wage wages amounts amount sum rate charge royalty advance receives penalty
capital contribution earns lends borrows total""".split())
MONEY_WORDS = {"euros", "dollars", "eur", "pounds", "francs", "crowns"}
LASTS = set("""
months years year month weeks until term runs ends begins starts lasts fixed""".split())
# In the first sentence of a contract that says no more than who made it.
AGREED = (" between ", "parties", " agreement", " contract", " agree on ", " agree that ", " lease")
PRONOUNS = set("""
He She It They This That These Those His Her Their Its Both Such There Neither""".split())
ADDRESSED = re.compile(r"(?:Dear|Hi|Hello|Hey) [^,.!?]{1,40}, +")
GREETINGS = ("dear ", "hi ", "hello", "good morning", "good afternoon", "best ", "kind regards", "regards", "thank", "many thanks", "yours",
             "i hope you", "hope you", "cheers", "sincerely", "to:", "from:", "date:", "re:", "cc:", "witness",
             "for further", "please contact", "please send", "if you have any questions", "questions ", "attached", "photos and tables",
             "a copy of", "signed", "in witness", "i am writing to")
STARTERS = set("""
The This It In A An He She They We I You Both Either Neither If For On At All Each No After Payment These There His Her Their Our When
By As To From Any Late Deliveries Work Payments Rent Price Term Duration Oral Changes Notice Nothing Prices Travel Disputes Governing
Title Profits Data Customers Most Some One Two Please Until""".split())
ABBREVIATIONS = set("""
Mr. Mrs. Ms. Dr. Prof. St. No. no. approx. e.g. i.e. vs. Jan. Feb. Aug. Sept. Oct. Nov. Dec. Messrs. Rev. Gen. Col. Capt. Sgt. Jr. p.
pp. Art.""".split())
FORMS = {"Ltd.", "Inc.", "Co.", "Corp.", "S.A.", "Sr.", "a.m.", "p.m.", "etc.", "U.S.", "U.K."}
BREAK = re.compile(r"(?<=[.!?])[\"'”’)]* +(?=[\"'“‘(]?[A-ZÀ-ÞĀ-Ž0-9€$£])")
BRACKETS = re.compile(r" ?\([^()]*\)|, (?:hereinafter|hereafter)[^,]*(?:,(?= [a-z]))?| – [A-Z][a-z]+(?: [A-Z][a-z]+)?(?: –|(?=[.,]))")
NUMBERED = re.compile(r"^(?:§ ?\d+[.:]? ?|\(?\d{1,2}[.)] |[-*•] |[A-Z][a-z]+(?: [A-Z]?[a-z]+){0,2}: (?=[A-Z]))")


def sentences_of(text):
    """The sentences of a text, without headings."""
    found, lines = [], text.strip().split("\n")
    for line in lines:
        line = NUMBERED.sub("", line.strip(), count=1)
        start = 0
        for match in BREAK.finditer(line):
            before, after = line[start:match.start()].rsplit(" ", 1)[-1].lstrip("\"'“‘("), line[match.end():].split(" ", 1)[0]
            if before in ABBREVIATIONS or before in FORMS and after not in STARTERS or len(before) == 2 and before[0].isupper():
                continue
            found.append(line[start:match.start() + len(match.group().rstrip())])
            start = match.end()
        rest = line[start:]
        if rest and (start or len(lines) == 1 or rest[-1] in ".!?\"”)" or len(rest.split()) > 14):
            found.append(rest)
    return found


def shortened(sentence):
    """A sentence without what the fixed rules leave out."""
    text = sentence.strip()
    if text.count("\"") % 2 or text.count("“") != text.count("”"):
        text = text.replace("\"", "").replace("“", "").replace("”", "")
    text = ADDRESSED.sub("", BRACKETS.sub("", text).strip(), count=1)
    for opening in OPENINGS:
        if text.startswith(opening):
            text = text[len(opening):]
            break
    text = text[:1].upper() + text[1:]
    tail = None if " between " in text else TAILS.search(text, len(text) // 3)
    # A clause with a comma after it stands within the sentence and stays.
    if tail and text.count(" ", 0, tail.start()) >= 4 and "," not in text[tail.end():]:
        text = text[:tail.start()]
    half = text.find("; ")
    if half > 0 and text.count(" ", 0, half) >= 4:
        text = text[:half]
    if text.count(" ") > 24:
        cut = [match.start() for match in LATER.finditer(text) if 7 <= text.count(" ", 0, match.start()) <= 24]
        text = text[:cut[-1]] if cut else text
    text = text.rstrip(" ,;:–—")
    if text.endswith("..") and text[-3:-2] != ".":
        text = text[:-1]
    return text if text[-1:] in (".", "!", "?", "\"", "”") else text + "."


def has_money(sentence):
    return any(sign in sentence for sign in "$€£") or any(word.strip(".,;").lower() in MONEY_WORDS for word in sentence.split(" "))


def facts_of(sentence):
    """How much a sentence tells: figures count double (three at most), money twice more, names and decisions once."""
    words = sentence.split(" ")
    score = min(6, 2 * sum(any(c.isdigit() for c in word) for word in words))
    for index, word in enumerate(words):
        if index and word[:1].isupper() and word != "I" and not words[index - 1][:1].isupper() and not any(c.isdigit() for c in word):
            score += 1
        elif word.rstrip(".,;") in DECIDED:
            score += 1
    if has_money(sentence):
        score += 2
    return score - 1 if words[0] in PRONOUNS else score


def is_informative(sentence):
    greeting = ADDRESSED.match(sentence)
    if greeting:
        sentence = sentence[greeting.end():]
    # A short line such as "Rent: $800." tells something too.
    long_enough = sentence.count(" ") >= 3 or ": " in sentence and sentence[-2:-1].isalnum() and any(c.isdigit() for c in sentence)
    return long_enough and not sentence.endswith("?") and not sentence.lower().startswith(GREETINGS)


def _lowered(sentence):
    first = sentence.split(" ", 1)[0]
    if first == "It":
        return f"the contract{sentence[2:]}"
    return sentence[0].lower() + sentence[1:] if first in STARTERS and first != "I" else sentence


def _terms(sentences, start):
    """(index of the price, index of the term) of a contract's sentences, None where there is none."""
    found = [None, None]
    for index in range(start, len(sentences)):
        words = {word.strip(".,;:").lower() for word in sentences[index].split(" ")}
        has_number = any(c.isdigit() for c in sentences[index])
        if found[0] is None and has_number and words & COSTS and has_money(sentences[index]):
            found[0] = index
        elif found[1] is None and words & LASTS and (has_number or "years" in words or "months" in words) and "notice" not in words:
            found[1] = index
    return found


def summarize(sentences):
    """A summary of two or three sentences, of one if there is no more to tell."""
    short = [shortened(sentence) for sentence in sentences if is_informative(sentence)]
    if not short:
        return " ".join(sentences[:1])
    short = [sentence for sentence in short if sentence.count(" ") < MOST_WORDS] or short[:1]
    chosen, room = [0], MOST_WORDS - short[0].count(" ") - 1
    if any(word in short[0].lower() for word in AGREED):
        # A contract that names its parties first: what it is about, then price and term in one sentence.
        price, term = _terms(short, 1)
        about = 1 if len(short) > 1 and 1 not in (price, term) else None
        last = [short[index] for index in sorted(index for index in (price, term) if index is not None)]
        if len(last) == 2 and sum(sentence.count(" ") for sentence in last) < 30:
            last = [f"{last[0][:-1]}, and {_lowered(last[1])}"]
        if last:
            room -= sum(sentence.count(" ") for sentence in last)
            return " ".join([short[0], *([short[about]] if about and short[about].count(" ") < room + 8 else []), *last][:3])
    ranked = sorted(range(1, len(short)), key=lambda index: (-facts_of(short[index]), index))
    for index in ranked:
        count = short[index].count(" ") + 1
        if len(chosen) == 3 or len(chosen) == 2 and facts_of(short[index]) < 2:
            break
        if count <= room + (8 if len(chosen) == 1 else 2):
            chosen.append(index)
            room -= count
    return " ".join(short[index] for index in sorted(chosen))


def main_clause(sentences):
    """The first informative sentence, shortened."""
    return next((shortened(sentence) for sentence in sentences if is_informative(sentence)), sentences[0] if sentences else "")


def summary_of_text(text):
    """A summary of running text."""
    return summarize(sentences_of(text))


def key_points(sentences, most=4):
    """The sentences with the most facts, the first among them, in the order of the text."""
    short = [shortened(sentence) for sentence in sentences if is_informative(sentence)]
    ranked = sorted(range(1, len(short)), key=lambda index: (-facts_of(short[index]), index))[:most - 1]
    return [short[index] for index in sorted([0, *ranked])] if short else sentences[:1]
