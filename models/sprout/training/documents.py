"""Documents and what one does with them: telling reports from contracts, summaries, titles, parties, named entities as lists or as
JSON, names of people, questions and facts. The texts come from document_reports, document_contracts, document_prose (reports and
contracts in plain prose), document_notes (e-mails, conversations, meetings, reviews, news), document_snippets and document_everyday
(one to three sentences); document_patterns has the language of the patterns, document_summaries the rules of a summary.
"""

import json

from document_contracts import TITLE_TOLD as CONTRACT_TITLES
from document_contracts import contract
from document_everyday import everyday, listed, unnamed
from document_notes import GENRES, note
from document_patterns import Writer, items, patterns, polish
from document_prose import SIGNATURES, prose
from document_reports import TITLE_TOLD as REPORT_TITLES
from document_reports import report
from document_snippets import snippet
from document_summaries import key_points, main_clause, sentences_of, shortened, summarize, summary_of_text
from lexicon import casual
from samples import show

SYSTEMS = """You are a helpful assistant.|You are a document assistant.|You read documents and answer exactly what is asked.|
You are Sprout, a helpful assistant.|You work in the back office of a web shop.|Answer briefly.|You analyze documents.|
You extract information from texts.|
You are a careful clerk. Copy names and numbers exactly.|You are an assistant of the legal team.""".replace(
    "\n", "").split("|")

CLASSIFY = ["Classify this document as either 'report' or 'contract'.{gap}Output only the label."]
CLASSIFY_OTHER = """
Is this document a report or a contract? Answer with one word.
Is this a contract or a report? Output only the label.
Classify the document above as 'contract' or 'report'. Output only the label.
Decide whether the text is a report or a contract. Reply with the label only.
What type of document is this: report or contract?
Label this document with 'report' or 'contract'.
Document type? (report / contract)
Which label fits, 'report' or 'contract'? Reply with just the label.
Classify this text as report or contract. Only output the label, nothing else.
Tell me if this is a 'contract' or a 'report'. One word.
Classify as either 'contract' or 'report'. Output the label only.
Categorize this document. Labels: report, contract. Output one label.
Read the document and say whether it is a report or a contract. One word only.
Choose the right category for this document: report or contract.
Please sort this paper into one of two folders: report, contract. Just name the folder.
Determine the document type (contract or report). Return only the type.
Does this text look like a report or like a contract? Give just the label.
Type of this document, report or contract? No explanation.
Report or contract?
I need to file this. Is it a report or a contract? One word please.
Assign one of the labels [report, contract] to the document.
Given the two classes report and contract, which one is this? Output only the class.
""".strip().split("\n")
SUMMARIZE = ["Now summarize this document in 2-3 sentences."]
SUMMARIZE_OTHER = """
Summarize this document in 2-3 sentences.
Summarize it in two or three sentences.
Please give me a short summary in 2-3 sentences.
Sum up the main points in two or three sentences.
Write a brief summary of the document.
Give a short summary of the text.
Now summarise it in 2-3 sentences.
Can you summarize this for me?
What does it say, in short?
Now write a summary of 2 to 3 sentences.
Tell me the key points in 2-3 sentences.
In two or three sentences, what is this about?
Summarize the text above.
Give me the gist in a few sentences.
Short summary please.
I have no time to read this. What are the main points?
Now give me a summary of at most three sentences.
Boil this down to 2-3 sentences.
Provide a concise summary of this document.
What should I know from this document? Keep it to three sentences.
tl;dr
""".strip().split("\n")
ONE_SENTENCE = """
Summarize this in one sentence.
Give a one-sentence summary.
Sum it up in a single sentence.
In one sentence, what is this about?
What is this document about? One sentence, please.
Write one sentence that says what this is about.
Describe the document in one sentence.
One-line summary please.
Summarize the text in exactly one sentence.
Now give me a one-sentence summary.
""".strip().split("\n")
TITLES = """
Write a title for this document.
Suggest a short title.
Give this text a title.
What would be a good title? Output only the title.
Find a headline for this text.
Create a title for the document. Output the title only.
Propose a subject line for this text.
This needs a title. Any idea?
""".strip().split("\n")
PARTIES = ["Extract all party names. Output as a comma-separated list."]
PARTIES_OTHER = """
Extract all party names as a comma-separated list.
List the parties of this contract, separated by commas.
Who are the parties? Give the names only, separated by commas.
Name all parties to this agreement as a comma-separated list.
Which parties signed this contract? Output a comma-separated list.
Give me the names of the contracting parties, comma-separated.
Extract the parties. Comma-separated, nothing else.
Between whom is this contract? List the names with commas.
Now list all parties (names only, separated by commas).
Find the names of all parties. Output: comma-separated list.
Please extract the names of the parties to the contract.
Output the party names as a list separated by commas.
Who is bound by this agreement? Names only, with commas between them.
Party names please, comma-separated.
""".strip().split("\n")
ENTITIES = ["Extract all named entities as a comma-separated list."]
ENTITIES_OTHER = """
List all named entities in this text, separated by commas.
Extract the named entities. Output a comma-separated list.
Find all names of people, companies and places. Separate them with commas.
Which named entities are mentioned? Give a comma-separated list.
Extract every named entity (people, organizations, places, products) as a comma-separated list.
Give me all proper names in the text, separated by commas.
Named entities, comma-separated:
List the entities in order of appearance, separated by commas.
Please pull out all named entities as a comma-separated list.
Identify all named entities in the text and return them separated by commas.
What names appear in this text? Comma-separated list please.
Return the named entities of this text as one line, with commas between them.
Extract entities. Output only a comma-separated list.
Write down each named entity once, separated by commas.
""".strip().split("\n")
PEOPLE = """
List the names of all people in this text, separated by commas.
Which people are mentioned? Comma-separated list.
Extract all person names as a comma-separated list.
Extract only the names of persons, separated by commas.
Who is mentioned in this text? People only, comma-separated.
Give me the people's names, no companies or places.
Find all people in the text. Output a comma-separated list.
Names of people only, please.
""".strip().split("\n")
PLACES = """
List all places in this text, separated by commas.
Extract all locations as a comma-separated list.
Which places are mentioned? Comma-separated list.
Extract only the names of places, separated by commas.
Find all locations. Output a comma-separated list.
""".strip().split("\n")
COMPANIES = """
List all companies and organizations in this text, separated by commas.
Extract all organizations as a comma-separated list.
Which organizations are mentioned? Comma-separated list.
Extract only the names of companies and organizations, separated by commas.
Find all organizations. Output a comma-separated list.
""".strip().split("\n")
PRIMARY = ["Extract the primary named entity from this text:"]
PRIMARY_OTHER = """
Extract the main named entity from this text as JSON:
What is the primary entity in the following text? Return JSON with name, entity_type and confidence:
Find the most important named entity in this text:
Extract the primary entity (name, entity_type, confidence) from the text below:
Identify the primary named entity of this text:
Return the main entity of this text as a JSON object with the keys name, entity_type and confidence:
Give the primary named entity as JSON:
Extract one entity, the most important one, from this text:
Who or what is this text mainly about? Answer as JSON with name, entity_type and confidence:
Extract the key entity from this sentence:
Primary entity as JSON (name, entity_type, confidence):
Determine the main entity of the following message and output it as JSON:
""".strip().split("\n")
FACTS = """
List the main facts as bullet points.
Give me the key facts as a bullet list.
Extract the most important facts. Use bullet points.
What are the key points? Use a bulleted list.
Write the facts of this text as a list with dashes.
Summarize the document as bullet points.
Turn this into a short bullet list.
Key facts, as bullets please.
""".strip().split("\n")
GENRE_NAMES = {"email": "email", "conversation": "conversation", "meeting": "meeting notes", "review": "review", "news": "news"}
GENRE_ASKS = """
Classify this document as either {labels}. Output only the label.
Which of these is the text: {labels}? Answer with the label only.
What kind of text is this? Choose from {labels}. Output only the label.
Classify the text as one of {labels}.
Label the document with one of these labels: {labels}. Output just the label.
""".strip().split("\n")
LAYOUTS = ["Document:\n{text}\n\n{ask}", "Document:\n{text}\n\n{ask}", "{ask}\n\n{text}", "{text}\n\n{ask}", "{ask}\n\nDocument:\n{text}",
           "Text:\n{text}\n\n{ask}", "{ask}\nText: {text}", "{ask}\n\nText:\n{text}", "Here is a document:\n\n{text}\n\n{ask}",
           "{ask}\n\"\"\"\n{text}\n\"\"\"", "\"\"\"{text}\"\"\"\n\n{ask}", "Text: {text}\n{ask}", "{ask} {text}", "{text}\n{ask}",
           "Document: {text}\n\n{ask}", "{ask}\n---\n{text}\n---", "<document>\n{text}\n</document>\n{ask}",
           "Please read this:\n{text}\n\n{ask}"]

# What can be asked when a slot was told: questions, answers in a sentence, the slot. The bare value is the short answer.
REPORT_QUESTIONS = {
    ("open", "p1"): ("Who wrote the report? | Who reports? | Who is responsible for this report? | Who made this report?",
                     "It was written by {p1}. | {p1} wrote it. | The report is by {p1}."),
    ("open", "c1"): ("Which organization is it about? | Who is it about? | Which company does the report concern? | "
                     "For whom was the report written?",
                     "It is about {c1}. | The report concerns {c1}."),
    ("open", "subj1"): ("What is the report about? | What is the subject? | What is this document about?",
                        "It is about {subj1}. | The subject is {subj1}."),
    ("open", "period1"): ("Which period does it cover? | What time does the report cover? | What is the reporting period?",
                          "It covers {period1}. | The report is for {period1}."),
    ("open", "date1"): ("On what date was it? | When was it? | What date does the report refer to?", "It was on {date1}. | "
                     "The date is {date1}."),
    ("figure1", "v1"): ("What is the figure for {m1}? | What does it say about {m1}? | What value is given for {m1}? | "
                     "How high {was1} {m1}?",
                        "It gives {v1} for {m1}. | The figure for {m1} is {v1}."),
    ("figure2", "v2"): ("What is the figure for {m2}? | What does it say about {m2}? | What value is given for {m2}?",
                        "It gives {v2} for {m2}. | The figure for {m2} is {v2}."),
    ("cause", "cause1"): ("What was the cause? | What is the reason? | Why did that happen?", "The cause was {cause1}. | "
                     "The reason was {cause1}."),
    ("next", "date2"): ("When is it due? | What is the deadline? | When is the next date? | When does it go on?",
                        "It is due on {date2}. | The date is {date2}."),
    ("cost", "money1"): ("What is the total? | What is the total cost? | How much does it cost? | How much money was needed?",
                         "The total is {money1}. | It costs {money1}."),
    ("rec", "rec1"): ("What is recommended? | What should be done next? | What is the recommendation?",
                      "The recommendation is to {rec1}. | The next step is to {rec1}."),
}
CONTRACT_QUESTIONS = {
    ("price", "money1"): ("What is the {pay1}? | What is the total? | How much is the {pay1}? | What amount is agreed? | "
                     "How much money is it about?",
                          "The {pay1} is {money1}. | It is {money1}."),
    ("term", "date2"): ("When does it start? | What is the start date? | When does the contract begin?",
                        "It starts on {date2}. | The contract begins on {date2}."),
    ("term", "months1"): ("How long does it run? | What is the term? | For how long is the contract made?",
                          "It runs for {months1}. | The term is {months1}."),
    ("end", "notice1"): ("What is the notice period? | How long is the notice period? | How can it be ended?",
                         "The notice period is {notice1}. | It is {notice1}."),
    ("law", "u1"): ("Which law applies? | Which country's law governs it? | What is the governing law?",
                    "The law of {u1} applies. | It is governed by the law of {u1}."),
    ("due", "date3"): ("When is it due? | When is the payment due? | By when must be paid? | What is the due date?",
                       "The payment is due on {date3}. | It is due on {date3}."),
    ("open", "role1"): ("Who is the {role1}? | What is the name of the {role1}? | Which party is the {role1}?",
                        "The {role1} is {x1}. | It is {x1}."),
    ("open", "role2"): ("Who is the {role2}? | What is the name of the {role2}? | Which party is the {role2}?",
                        "The {role2} is {x2}. | It is {x2}."),
}
NOTE_QUESTIONS = {
    ("", "order1"): ("What is the order number? | Which order is it about? | Give me the order number.",
                     "The order number is {order1}. | It is order {order1}."),
    ("", "phone1"): ("What is the phone number? | Which number can be called?", "The phone number is {phone1}. | It is {phone1}."),
    ("", "mail1"): ("What is the e-mail address? | Where was the link sent?", "The e-mail address is {mail1}. | It is {mail1}."),
    ("", "money1"): ("How much money is it about? | What amount is mentioned? | What is the total?", "The amount is {money1}. | "
                     "It is {money1}."),
    ("", "thing1"): ("Which product is it about? | What product is mentioned?", "It is about a {thing1}. | The product is a {thing1}."),
    ("", "day1"): ("Which day is mentioned? | On which day?", "The day is {day1}. | It is {day1}."),
    ("", "e1"): ("Which event is mentioned? | What event is it about?", "It is about the {e1}. | The event is the {e1}."),
    ("", "g1"): ("Which product is reviewed? | What is it about?", "It is about the {g1}. | The product is the {g1}."),
}
MISSING = ["What is the phone number?", "What is the name of the bank?", "How old is the author?", "What is the e-mail address?",
           "Who paid for the lunch?", "What is the password?", "What is the licence plate?", "Which colour was chosen?"]
BRIEF = ["{q} Answer with the value only.", "{q} Only the answer, no sentence.", "{q} Just the value.",
         "{q} Answer in as few words as possible.",
         "Extract the answer from the document: {q} Output only the value.", "{q} Output only the answer."]
LENGTHS = ([20, 40, 60, 90, 130, 190, 260, 310], [8, 20, 24, 22, 12, 7, 4, 3])


def _questions(table):
    return [(fact, slot, items(asks), items(answers)) for (fact, slot), (asks, answers) in table.items()]


QUESTIONS = {"report": _questions(REPORT_QUESTIONS), "contract": _questions(CONTRACT_QUESTIONS), "note": _questions(NOTE_QUESTIONS)}
VALUES = {slot: patterns(f"{{{slot.replace('role', 'x')}}}")[0] for table in QUESTIONS.values() for _, slot, _, _ in table}

# How often a summary tells a text in other words. The sentences of a letter or a review are no summary of it.
OWN_WORDS = {"report": 0.3, "contract": 0.85, "note": 1.0}


class Document:
    """A text, its `sentences`, and what is known about it: `label`, `told` (what an answer may say of each fact), `parties`, `titles`,
    and, of one in plain prose, its `questions`."""

    def __init__(self, rng, unseen, label=None, short=False):
        self.rng = rng
        self.writer = writer = Writer(rng, unseen)
        self.label = label or rng.choices(["report", "contract", "note"], [4, 3, 4])[0]
        words = rng.choices([20, 40, 60, 90], [3, 4, 3, 1])[0] if short else rng.choices(*LENGTHS)[0]
        self.parties, self.told, self.questions = [], {}, []
        in_own_words = rng.random() < OWN_WORDS[self.label if self.label in OWN_WORDS else "note"]
        if self.label in ("report", "contract") and rng.random() < 0.5:
            self._write_prose(min(words, 190))
            return
        if self.label == "report":
            text, self.told = report(writer, words)
            self.titles = REPORT_TITLES
        elif self.label == "contract":
            text, self.told, self.parties = contract(writer, words)
            self.titles = CONTRACT_TITLES
            # Parties that are a list are in no sentence.
            in_own_words = in_own_words or "L" in writer.values
        else:
            text, self.told, script = note(writer, None if self.label == "note" else self.label)
            self.titles = script.titles
            in_own_words = in_own_words or script.genre == "conversation"
        self.text = polish(text).strip()
        self.sentences = [] if in_own_words else sentences_of(self.text)

    def _write_prose(self, words):
        rng, writer = self.rng, self.writer
        sentences, story, self.parties = prose(writer, self.label, words)
        self.titles, self.questions = [story.title], story.questions
        self.sentences = [polish(sentence) for sentence in sentences]
        gaps = [" "] * (len(sentences) - 1)
        if rng.random() < 0.4:
            gaps = [rng.choice(["\n", "\n\n"]) if rng.random() < 0.3 else " " for _ in gaps]
        self.text = "".join(sentence + gap for sentence, gap in zip(self.sentences, [*gaps, ""]))
        if self.parties and rng.random() < 0.15:
            writer.values["P"] = ", ".join(self.parties[:-1]) + f" and {self.parties[-1]}"
            self.text += "\n" + polish(writer.write(rng.choice(SIGNATURES)))

    def tell(self, fact):
        """A sentence that states a fact of the text, or None."""
        pattern = self.writer.pick_told(self.told.get(fact, ()))
        return self.writer.tell(pattern) if pattern else None

    def leading(self):
        """The facts of a summary, most important first."""
        rng, told = self.rng, self.told
        if self.label == "report":
            second = [fact for fact in ("figure1", "bad1", "good1") if fact in told]
            third = [fact for fact in ("rec", "act1", "next", "cost") if fact in told]
            return ["open", *second[:2], *third[:1]]
        if self.label == "contract":
            first = ["gist"] if len(self.parties) == 2 and rng.random() < 0.6 else ["open", "gist"]
            rest = [fact for fact in ("price", "term", "end", "due") if fact in told][:2]
            return first + rest if rest else ["open", "gist"]
        return list(told)

    def summary(self):
        """Two or three sentences: those of the text, or what it tells in other words."""
        if self.sentences:
            return summarize(self.sentences)
        sentences = [sentence for sentence in map(self.tell, self.leading()) if sentence]
        joined = sentences[:1]
        for sentence in sentences[1:]:
            room = len(joined) < (3 if len(sentences) > 2 else 2)
            if sentence.startswith("It ") and self.label in ("report", "contract"):
                tail = f"the {self.label} {sentence[3:]}"
            else:
                tail = f"the {sentence[4:]}" if sentence.startswith("The ") else ""
            if len(joined) > 1 and tail and (not room or self.rng.random() < 0.2):
                joined[-1] = f"{joined[-1][:-1]}, and {tail}"
            elif room:
                joined.append(sentence)
        return " ".join(joined)

    def headline(self):
        """One sentence."""
        # Notes often begin with something that is no sentence.
        if self.sentences and (self.label in ("report", "contract") or self.rng.random() < 0.3):
            return main_clause(self.sentences)
        return self.tell("gist" if len(self.parties) == 2 else "open" if "open" in self.told else "fact0")

    def facts(self, answer):
        """The values that the answer has: names and figures."""
        figures = [word.strip(".,;:()\"") for word in answer.split() if any(c.isdigit() for c in word)] if self.sentences else []
        return [fact for fact in dict.fromkeys([*self.writer.facts, *self.writer.names(), *figures]) if fact in answer]


def _pick_ask(rng, exact, other):
    """An instruction: as it is in two of three samples, else a paraphrase, at times typed carelessly."""
    if rng.random() < 0.66:
        return rng.choice(exact)
    ask = rng.choice(other)
    return casual(rng, ask) if rng.random() < 0.3 else ask


def _lay(rng, text, ask):
    return rng.choice(LAYOUTS).replace("{ask}", ask).replace("{text}", text)


def _system(rng):
    return [{"role": "system", "content": rng.choice(SYSTEMS)}] if rng.random() < 0.25 else []


def _sample(rng, ask, answer, check):
    """One question and its answer: a conversation, or sometimes a raw prompt."""
    if rng.random() < 0.08:
        end, lead = rng.choice([("\n", ""), ("\nAnswer:", " "), ("\n\nAnswer:", " ")])
        return {"text": ask + end, "completion": lead + answer, "check": check}
    return {"messages": [*_system(rng), {"role": "user", "content": ask}, {"role": "assistant", "content": answer}], "check": check}


def _classify_ask(rng, text):
    if rng.random() < 0.66:
        ask = CLASSIFY[0].replace("{gap}", rng.choice(["\n", " "]))
        return f"Document:\n{text}\n\n{ask}"
    ask = rng.choice(CLASSIFY_OTHER)
    return _lay(rng, text, casual(rng, ask) if rng.random() < 0.2 else ask)


def classified(rng, unseen=False):
    """Report or contract?"""
    document = Document(rng, unseen, rng.choice(["report", "contract"]))
    return _sample(rng, _classify_ask(rng, document.text), document.label, {"label": document.label})


def routed(rng, unseen=False):
    """Report or contract, and then a summary or the parties in the same conversation, sometimes a question after that."""
    document = _to_summarize(rng, unseen, rng.choice(["report", "contract"]))
    messages = [*_system(rng), {"role": "user", "content": _classify_ask(rng, document.text)},
                {"role": "assistant", "content": document.label}]
    if document.label == "report" or rng.random() < 0.15:
        ask = _pick_ask(rng, SUMMARIZE, SUMMARIZE_OTHER)
        answer = document.summary()
        check = {"facts": document.facts(answer)}
    else:
        ask = _pick_ask(rng, PARTIES, PARTIES_OTHER)
        answer, check = ", ".join(document.parties), {"list": document.parties}
    messages += [{"role": "user", "content": ask}, {"role": "assistant", "content": answer}]
    if rng.random() < 0.15:
        question, answer, check = _question(rng, document, document.label)
        messages += [{"role": "user", "content": question}, {"role": "assistant", "content": answer}]
    return {"messages": messages, "check": check}


def parties(rng, unseen=False):
    document = Document(rng, unseen, "contract")
    ask = _lay(rng, document.text, _pick_ask(rng, PARTIES, PARTIES_OTHER))
    return _sample(rng, ask, ", ".join(document.parties), {"list": document.parties})


def _to_summarize(rng, unseen, label=None):
    """A document, seldom one in plain prose, of which a summary can only quote sentences."""
    document = Document(rng, unseen, label)
    while document.questions and rng.random() < 0.7:
        document = Document(rng, unseen, label)
    return document


def summary(rng, unseen=False):
    document = _to_summarize(rng, unseen)
    ask = _lay(rng, document.text, _pick_ask(rng, [*SUMMARIZE, SUMMARIZE_OTHER[0]], SUMMARIZE_OTHER))
    answer = document.summary()
    return _sample(rng, ask, answer, {"facts": document.facts(answer)})


def one_sentence(rng, unseen=False):
    document = Document(rng, unseen)
    answer = document.headline()
    return _sample(rng, _lay(rng, document.text, rng.choice(ONE_SENTENCE)), answer, {"facts": document.facts(answer)})


def title(rng, unseen=False):
    document = Document(rng, unseen)
    pattern = document.writer.pick_told(document.titles)
    if pattern is None:
        return one_sentence(rng, unseen)
    answer = document.writer.tell(pattern)
    return _sample(rng, _lay(rng, document.text, rng.choice(TITLES)), answer, {"facts": document.facts(answer)})


def bullets(rng, unseen=False):
    document = Document(rng, unseen)
    if document.sentences:
        answer = "\n".join(f"- {sentence}" for sentence in key_points(document.sentences, rng.choice([3, 4, 5])))
        return _sample(rng, _lay(rng, document.text, rng.choice(FACTS)), answer, {"facts": document.facts(answer)})
    facts = ["gist" if document.label == "contract" else "open", *(fact for fact in document.told if fact not in ("open", "gist"))]
    answer = "\n".join(f"- {sentence}" for sentence in map(document.tell, facts[:5]) if sentence)
    return _sample(rng, _lay(rng, document.text, rng.choice(FACTS)), answer, {"facts": document.facts(answer)})


def _question(rng, document, label):
    """(question, answer, check) about a document."""
    writer = document.writer
    if rng.random() < 0.05:
        ask = rng.choice(MISSING)
        slots = {"What is the phone number?": "phone", "What is the e-mail address?": "mail"}
        if not any(key.startswith(slots.get(ask, "-")) for key in writer.used):
            return ask, "The document does not say that.", {"contains": ["does not say"]}
    if document.questions:
        return _question_of_prose(rng, document)
    fitting = [entry for entry in QUESTIONS[label] if entry[1] in writer.used and (not entry[0] or entry[0] in document.told)]
    if not fitting:
        answer = document.headline()
        return rng.choice(ONE_SENTENCE), answer, {"facts": document.facts(answer)}
    _, slot, asks, answers = rng.choice(fitting)
    ask = writer.tell(rng.choice(asks))
    value = writer.tell(VALUES[slot], capital=False)
    if rng.random() < 0.4:
        return rng.choice(BRIEF).replace("{q}", ask), value, {"contains": [value]}
    answer = writer.tell(rng.choice(answers))
    return casual(rng, ask, (str(writer.values.get("m1", "")),)) if rng.random() < 0.2 else ask, answer, {"contains": [value]}


def _question_of_prose(rng, document):
    writer = document.writer
    fitting = [entry for entry in document.questions if entry[0].keys | entry[1].keys <= writer.used]
    if not fitting:
        answer = document.headline()
        return rng.choice(ONE_SENTENCE), answer, {"facts": document.facts(answer)}
    ask, value = (writer.tell(pattern, capital=False) for pattern in rng.choice(fitting))
    told = [sentence for sentence in map(shortened, document.sentences) if value in sentence]
    if rng.random() < 0.4 or not told:
        return rng.choice(BRIEF).replace("{q}", ask), value, {"contains": [value]}
    return casual(rng, ask, (value,)) if rng.random() < 0.2 else ask, told[0], {"contains": [value]}


def question(rng, unseen=False):
    document = Document(rng, unseen, short=rng.random() < 0.4)
    ask, answer, check = _question(rng, document, document.label)
    return _sample(rng, _lay(rng, document.text, ask), answer, check)


def who_or_what(rng, unseen=False):
    """What a short text is about."""
    writer = Writer(rng, unseen)
    text, entity, _ = (everyday if rng.random() < 0.4 else snippet)(writer)
    person = entity.kind == "person" and rng.random() < 0.8
    ask = rng.choice(["Who is it about?", "Who is this text about?", "Who is the text mainly about?", "Whose story is this?"] if person else
                     ["What is it about?", "Who or what is this text about?", "What is the main subject of this text?"])
    if rng.random() < 0.3:
        ask, answer = ask + rng.choice([" Only the name.", " Answer with the name only.", " Just the name."]), entity.full
    else:
        answer = polish(rng.choice(["It is about {}.", "The text is about {}.", "It is mainly about {}."]).format(entity.full))
    return _sample(rng, _lay(rng, polish(text), ask), answer, {"contains": [entity.full]})


def _text_with_names(rng, unseen):
    """(writer, text): mostly a short text, sometimes a document."""
    draw = rng.random()
    if draw < 0.85:
        writer = Writer(rng, unseen)
        if draw < 0.03:
            return writer, polish(unnamed(writer))
        if draw < 0.25:
            return writer, polish(listed(writer))
        return writer, polish((snippet if draw < 0.52 else everyday)(writer)[0])
    while True:
        document = Document(rng, unseen, short=True)
        if not any(key.startswith("address") for key in document.writer.used):
            return document.writer, document.text


def entities(rng, unseen=False):
    """All names in order of appearance."""
    writer, text = _text_with_names(rng, unseen)
    names = writer.names()
    ask = _lay(rng, text, _pick_ask(rng, ENTITIES, ENTITIES_OTHER))
    return _sample(rng, ask, ", ".join(names) or "none", {"list": names})


def entities_of_kind(rng, unseen=False):
    """Only people, only places or only organizations."""
    kind, asks = rng.choices([("person", PEOPLE), ("location", PLACES), ("organization", COMPANIES)], [6, 2, 2])[0]
    writer, text = _text_with_names(rng, unseen)
    while not writer.names(kind) and rng.random() < 0.8:
        writer, text = _text_with_names(rng, unseen)
    names = writer.names(kind)
    return _sample(rng, _lay(rng, text, rng.choice(asks)), ", ".join(names) or "none", {"list": names})


def _confidence(writer, entity, mentions):
    """How clear a text is: fewer other names, a second mention and standing first make it surer."""
    others = len(writer.entities) - 1
    value = (98, 95, 93, 91)[min(others, 3)]
    if mentions > 1:
        value += 2 if others else 1
    if writer.entities[0] is not entity:
        value -= 6
    return value / 100


def primary(rng, unseen=False):
    """The one entity that a text is about, as JSON."""
    writer = Writer(rng, unseen)
    text, entity, mentions = (everyday if rng.random() < 0.55 else snippet)(writer)
    answer = {"name": entity.full, "entity_type": entity.kind, "confidence": _confidence(writer, entity, mentions)}
    ask = _pick_ask(rng, PRIMARY, PRIMARY_OTHER)
    ask += rng.choices(["", " ", "\n", "\n\n"], [7, 2, 1, 1])[0] + polish(text)
    return _sample(rng, ask, json.dumps(answer, ensure_ascii=False), {"json": answer})


def genre(rng, unseen=False):
    """Other kinds of documents than reports and contracts."""
    label = rng.choice([*GENRES, "report", "contract"])
    names = [GENRE_NAMES.get(name, name) for name in rng.sample([name for name in [*GENRES, "report", "contract"] if name != label],
                                                                 rng.choice([1, 1, 2, 3]))]
    answer = GENRE_NAMES.get(label, label)
    names.insert(rng.randint(0, len(names)), answer)
    names = [f"'{name}'" for name in names] if rng.random() < 0.7 else names
    document = Document(rng, unseen, label, short=True)
    ask = rng.choice(GENRE_ASKS).replace("{labels}", ", ".join(names[:-1]) + " or " + names[-1])
    return _sample(rng, _lay(rng, document.text, ask), answer, {"label": answer})


RUNNING_PARTS = {
    "first": """
Repeat the first {unit} of this text.
What is the first {unit}?
Copy the first {unit} of the text word for word.
How does this text begin? Give me its first {unit}.
Write down the opening {unit}, nothing else.
Quote the first {unit} exactly.
""".strip().split("\n"),
    "last": """
Repeat the last {unit} of this text.
What is the last {unit}?
Copy the last {unit} of the text word for word.
How does this text end? Give me its last {unit}.
Write down the final {unit}, nothing else.
Quote the last {unit} exactly.
""".strip().split("\n"),
    "with": """
Which {unit} has the word "{word}" in it?
Find the {unit} with the word "{word}" and copy it.
Quote the {unit} that contains "{word}".
Give me the {unit} in which "{word}" occurs.
Where does the text mention "{word}"? Copy the {unit}.
Repeat the {unit} with {word}.
""".strip().split("\n"),
}


def _passage(rng, text):
    """(some neighbouring sentences or turns of a longer text, what one is called, what stands between them)."""
    if text.startswith(("Customer:", "Agent:")):
        units, unit, gap = [line for line in text.split("\n") if line.strip()], "line", "\n"
    else:
        units, unit, gap = sentences_of(text.replace("\n\n", " ").replace("\n", " ")), "sentence", " "
    count = min(len(units), rng.randint(3, 9))
    start = rng.randrange(len(units) - count + 1)
    passage, words = [], 0
    for piece in units[start:start + count]:
        words += piece.count(" ") + 1
        if words > 170 and passage:
            break
        passage.append(piece)
    return passage, unit, gap


def running(rng, text):
    """A job on a part of `text`, real running prose: to sum it up, or to copy its first or last sentence or one with a certain word."""
    passage, unit, gap = _passage(rng, text)
    kind = rng.choices(["summary", "first", "last", "with"], [0 if unit == "line" or len(passage) < 3 else 5, 1.2, 1.2, 2.6])[0]
    if kind == "summary":
        answer = summary_of_text(gap.join(passage))
        ask = _pick_ask(rng, [*SUMMARIZE, SUMMARIZE_OTHER[0]], SUMMARIZE_OTHER)
    else:
        answer = passage[-1 if kind == "last" else 0]
        ask = rng.choice(RUNNING_PARTS[kind])
        if kind == "with":
            index = rng.randrange(len(passage))
            rest = gap.join(passage[:index] + passage[index + 1:]).lower()
            words = [word for word in (word.strip(".,;:!?\"'“”‘’()_-") for word in passage[index].split())
                     if len(word) > 4 and word.isalpha() and word.lower() not in rest]
            if words:
                answer, ask = passage[index], ask.replace("{word}", rng.choice(words))
            else:
                ask = rng.choice(RUNNING_PARTS["first"])
        ask = ask.replace("{unit}", unit)
        if answer.count(" ") > 60:
            # Too long to copy: another job.
            answer, ask = summary_of_text(gap.join(passage)), rng.choice(SUMMARIZE)
    messages = [*_system(rng), {"role": "user", "content": _lay(rng, gap.join(passage), ask)}, {"role": "assistant", "content": answer}]
    return {"messages": messages, "check": {"contains": [answer]}}


KINDS = {
    "routed": (routed, 4.0),
    "classified": (classified, 2.5),
    "parties": (parties, 2.0),
    "summary": (summary, 1.5),
    "one sentence": (one_sentence, 0.6),
    "title": (title, 0.8),
    "bullets": (bullets, 0.8),
    "question": (question, 2.5),
    "who or what": (who_or_what, 0.8),
    "entities": (entities, 7.0),
    "entities of a kind": (entities_of_kind, 1.5),
    "primary": (primary, 7.0),
    "genre": (genre, 0.8),
}

if __name__ == "__main__":
    show(KINDS)
