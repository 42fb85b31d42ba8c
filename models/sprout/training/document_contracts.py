"""Contracts: twenty kinds with their own objects and clauses, ways to name the parties, and a common pool of clauses.

In the patterns {A} and {B} are the first and the second party as the contract calls them ("the Seller" or the name itself); {A} gives or
does something and {B} pays for it. {x1} to {x4} are the names of the parties.
"""

from document_patterns import Pattern, items, patterns
from tables import table

KINDS_TEXT = table("document_contracts/kinds_text")

# How a party is described; {x} is its name, {role} what the contract calls it.
PARTY = """
{x} ("{role}")
{x} (the "{role}")
{x} ("{role}")
{x} (hereinafter the "{role}")
{x} (hereinafter referred to as the "{role}")
{x}, hereinafter called the {role},
{x}, hereafter "{role}",
{x} as {role}
{x}, as the {role},
{x} of {t} ("{role}")
{x} of {t}, {role},
{x}, {t} (the "{role}")
{x} ({role})
{x} – {role} –
the {role}, {x},
the {role} {x}
"""
COMPANY_PARTY = """
{x}, a company registered in {t}, hereinafter the "{role}",
{x}, a company registered in {u} ("{role}")
{x}, with its [office|seat|registered office] in {t} ("{role}")
{x}, represented by its [director|manager] {p} ("{role}")
{x}, a [corporation|limited company|company] organized under the laws of {u} (the "{role}")
{x}, represented by {p}, hereinafter "{role}",
{x}, {address}, {t} (hereinafter "{role}")
{x}, acting through its branch in {t} (the "{role}")
{x}, whose managing director is {p} (the "{role}")
"""
PERSON_PARTY = """
{x}, residing in {t} ("{role}")
{x}, living at {address} in {t} (the "{role}")
Mr. {x} ("{role}")
Ms. {x} ("{role}")
{x}, born in {t} in {year:1950-2002}, hereinafter the "{role}",
{x}, resident of {t} (the "{role}")
Dr. {x} of {t} (hereinafter "{role}")
"""
# {P} stands for the parties, joined.
PREAMBLE = patterns(table("document_contracts/preamble"))
PLAIN_PREAMBLE = patterns("""
This {con1} between {N} starts on {date1}.
{N} agree on the following on {date1}.
{N} have made this {con1}.
Agreement dated {date1}. Parties: {N}.
On {date1}, {N} signed this {con1}.
The contract is concluded between {N}.
""")
LISTED = patterns("""
between / {L} / and agreed on {date1}
{con1} / {L} / Date: {date1}
Parties to the {con1}: / {L}
This {con1} is made on {date1} between: / {L}
The parties: / {L} / agree as follows.
""")

PRICE = patterns("""
[The|The agreed] {pay1} is {money1}.
{B} shall pay {A} [a|the agreed] {pay1} of {money1}.
{B} [pays|agrees to pay|undertakes to pay] {money1} as {pay1}.
The {pay1} amounts to {money1}[, plus VAT|, including all taxes|].
For this, a {pay1} of {money1} is [agreed|fixed].
The parties agree on a {pay1} of {money1}.
A {pay1} of {money1} is due.
In return, {money1} is paid as {pay1}.
The {pay1} is fixed at {money1} and covers all costs.
{pay1}: {money1}.
The sum of {money1} is payable as {pay1}.
The {pay1} shall be {money1}[ and may not be raised during the term|].
""")
SALARY = patterns("""
[The|The agreed] {pay1} is {money1}.
{B} pays {A} a {pay1} of {money1}.
The {pay1} amounts to {money1} before tax.
A {pay1} of {money1} is agreed.
{A} receives a {pay1} of {money1}.
""")
PLAIN_PRICE = patterns("""
[The|The agreed] {pay1} is {money1}.
The {pay1} amounts to {money1}.
The parties agree on a {pay1} of {money1}.
The {pay1} is fixed at {money1}.
{pay1}: {money1}.
A {pay1} of {money1} is agreed.
The {pay1} shall be {money1}.
""")
PRICE_TOLD = patterns("""
The {pay1} is {money1}.
The agreed {pay1} is {money1}.
It sets the {pay1} at {money1}.
The {pay1} amounts to {money1}.
They agree on a {pay1} of {money1}.
""")
TERM = patterns("""
This [Agreement|contract] starts on {date2} and runs for {months1}.
The term [is|shall be] {months1}, starting on {date2}.
It [begins|takes effect] on {date2} and ends after {months1}.
The contract is made for {months1} from {date2}.
The parties are bound from {date2} for a period of {months1}.
This Agreement comes into force on {date2}[ and has a fixed term of {months1}|].
Term: {months1} from {date2}.
Beginning on {date2}, the contract remains in force for {months1}.
The agreement shall [commence|begin] on {date2} and continue for {months1}.
After {months1} the contract ends without notice. It begins on {date2}.
Duration: {months1}. Start: {date2}.
Unless ended earlier, this Agreement remains in force for {months1} from {date2}.
""")
TERM_TOLD = patterns("""
It starts on {date2} and runs for {months1}.
The contract runs for {months1} from {date2}.
The term is {months1}, starting on {date2}.
It takes effect on {date2}.
The agreement begins on {date2}.
""")
END = patterns("""
Either party may [terminate|end] this [Agreement|contract] with a notice of {notice1}[ in writing|].
The contract may be ended by either side with a notice period of {notice1}.
The notice period is {notice1}.
Notice of {notice1} is required to end this Agreement.
Each party may cancel in writing with a period of {notice1}.
Termination requires written notice of {notice1}.
{B} may [terminate|cancel] at any time if notice of {notice1} is given.
Both parties can give notice with a period of {notice1}.
It can be cancelled by either side; the period of notice is {notice1}.
A party that wants to leave shall tell the other {notice1} before.
""")
END_TOLD = patterns("""
The notice period is {notice1}.
It can be ended with a notice of {notice1}.
Either side may end it with a notice period of {notice1}.
Ending it requires a notice of {notice1}.
""")
LAW = patterns("""
This [Agreement|contract] is governed by the [law|laws] of {u1}.
The law of {u1} applies.
Governing law: {u1}.
The parties choose the law of {u1}[, without its conflict rules|].
The laws of {u1} shall apply to this Agreement.
This contract is subject to the law of {u1}.
""")
LAW_TOLD = patterns("""
The law of {u1} applies.
It is governed by the law of {u1}.
""")
DEADLINE = patterns("""
Payment is due [on|by|no later than] {date3}.
The amount shall be paid by {date3}.
{B} shall pay no later than {date3}.
The first payment is due on {date3}.
The due date for payment is {date3}.
Payment is to be received by {date3}, by bank transfer.
""")
DEADLINE_TOLD = patterns("""
Payment is due by {date3}.
The payment is due on {date3}.
""")
COMMON = {
    "Payment": patterns("""
{B} shall pay each invoice within {n:7-60} days.
Invoices are sent [monthly|each quarter|after delivery] and are payable within {n:10-45} days.
All payments are made by bank transfer to the account of {A}.
Late payments bear interest of {pct:2-12} a year.
{B} may not set off claims that {A} disputes.
If {B} is in arrears, {A} may stop its performance.
A discount of {pct:1-5} is granted for payment within {k} days.
Prices do not include value added tax.
An advance of {money:100-5000} is paid on signing.
{A} shall keep receipts and show them on request.
Bank charges are borne by {B}.
Payment is made in {k} equal parts.
"""),
    "Duties": patterns("""
{A} shall perform its duties with due care.
{B} shall give {A} all information that is needed.
{A} appoints {p} as contact person.
{B} names {p} as its contact for all questions.
The parties shall inform each other of any delay without undue delay.
{A} shall follow the reasonable instructions of {B}.
{B} shall cooperate in good faith.
{A} keeps records for {k} years.
{B} may inspect the books once a year.
A progress report is sent to {B} every {k} weeks.
An inspection report by {b} forms part of this Agreement.
{A} shall hold all permits that the law requires.
The parties meet once a quarter in {t}.
{p} acts as coordinator for both sides.
"""),
    "Confidentiality": patterns("""
The parties shall keep the content of this Agreement confidential.
Neither party may disclose business secrets of the other.
All documents remain confidential for {k} years after the end.
Confidential information may be shown to tax advisers and banks only.
The duty of confidence survives the end of this contract.
Any press release needs the consent of both parties.
Personal data are processed only as far as the contract requires.
Each party protects passwords and access codes of the other.
The existence of this contract may be made public, its terms may not.
Information from {c} is treated in the same way.
"""),
    "Liability": patterns("""
{A} is liable only for intent and gross negligence.
The liability of {A} is limited to {money:1000-900000}.
Neither party is liable for indirect loss or lost profit.
{B} shall compensate {A} for damage that it causes.
Claims become time-barred after {k} years.
{A} shall hold {B} harmless against claims of others.
Nothing in this Agreement limits liability for injury to persons.
The party in breach bears the costs of the other.
A penalty of {money:100-9000} is due for each breach.
Each party is responsible for the acts of its staff.
"""),
    "Warranty": patterns("""
{A} warrants that its performance is free of defects.
{A} gives a warranty of {months} from delivery.
{B} shall report defects within {n:5-30} days.
Defects are repaired or replaced free of charge.
If a repair fails twice, {B} may withdraw from the contract.
The warranty does not cover normal wear.
{A} confirms that it is entitled to enter into this contract.
No other warranties are given.
"""),
    "Force Majeure": patterns("""
Neither party is liable for delays caused by events beyond its control.
In case of fire, flood, strike or war, the duties of the parties are suspended.
If such an event lasts longer than {n:20-90} days, each party may withdraw.
A party that is prevented shall tell the other at once.
Storms and floods extend all time limits.
Shortages at suppliers do not count as force majeure.
"""),
    "Assignment": patterns("""
No party may assign its rights without the written consent of the other.
{A} may transfer this contract to a company of its group.
Rights under this Agreement pass to legal successors.
Subcontracting to {c} is permitted.
A transfer to third parties is excluded.
{B} may assign its claims to {c}.
"""),
    "Insurance": patterns("""
{A} shall carry liability insurance of at least {money:50000-990000}.
{B} insures the goods at its own cost.
Proof of insurance is shown on request.
The policy is held with {c}.
{A} shall keep insurance against fire and theft.
"""),
    "Notices": patterns("""
Notices must be in writing.
Notices to {B} are sent to {p}.
Notices may be sent by e-mail to {mail}.
Every notice takes effect when it is received.
A change of address is to be reported at once.
Letters are sent to the addresses given above.
Copies of all notices go to {p} in {t}.
Oral notices have no effect.
"""),
    "Changes": patterns("""
Changes to this Agreement must be made in writing[ and signed by both parties|].
Oral side agreements do not exist.
Amendments are valid only if both parties sign them.
An annex may be changed by e-mail.
This rule itself can be changed only in writing.
No waiver of a right is valid unless it is written.
"""),
    "Disputes": patterns("""
Disputes are brought before the courts of {t}.
The place of jurisdiction is {t}.
The parties shall first try to settle a dispute by talks.
Any dispute is decided by a single arbitrator in {t}.
{p} is named as mediator.
If mediation fails within {n:20-90} days, each party may go to court.
Arbitration takes place in {t} under the rules of {b}.
The losing party bears the costs of the proceedings.
"""),
    "Termination": patterns("""
The right to terminate for good cause remains unaffected.
Notice must be given in writing.
If {B} fails to pay for {k} weeks, {A} may terminate at once.
Either party may end this contract at once if the other becomes insolvent.
After the end, all documents are returned.
Sums already paid are not refunded.
The contract is extended by {months} if nobody gives notice.
A serious breach entitles the other party to terminate without notice.
On termination, open invoices become due.
Both parties may end the contract by mutual consent.
"""),
    "General": patterns("""
If one clause is invalid, the others remain in force.
This Agreement contains everything that the parties have agreed.
It replaces the agreement of {year:2005-2025}.
This contract is made in {k:2-4} copies, one for each party.
Annex {k:1-5} is part of this Agreement.
Headings are for convenience only.
The annual report of {A} is attached for information.
The parties have read and understood this contract.
The English text prevails over any translation.
Costs of this contract are shared equally.
Nothing in this Agreement creates an employment relationship.
The survey report of {month} is attached as an annex.
The parties act in good faith.
Time limits in days mean calendar days.
The broker {p} receives no commission.
The notary {p} in {t} keeps the original.
"""),
}
WITNESS = patterns("""
Witness: {p}
Witnessed by {p}
In the presence of {p}, notary
Witnesses: {p}, {p}
Drafted by {p}, attorney at law
""")
CLOSING = patterns("""
In witness whereof, the parties have signed this Agreement.
Signed in {t} on {date4}.
IN WITNESS WHEREOF the parties have executed this Agreement on the date above.
The parties confirm this with their signatures.
Signed by both parties:
Signatures:
{t}, {date4}
Agreed and signed:
""")
THIRD_ROLES = ["Guarantor", "Agent", "Second Party", "Co-Owner", "Trustee", "Broker", "Operator", "Investor", "Third Party", "Sponsor",
               "Subcontractor", "Manager", "Second Buyer", "Co-Signer", "Bank"]
OPEN_TOLD = patterns("""
This {con1} is between {N}.
The {con1} is made between {N}.
It is a {con1} between {N}.
The document is a {con1} between {N}.
{N} have signed a {con1}.
{N} agree on a {con1}.
The contract was made between {N}.
""")
GIST_TOLD = patterns("""
{G}.
Under this {con1}, {G}.
It says that {G}.
In this {con1}, {G}.
The contract says that {G}.
Under the contract, {G}.
""")
TITLE = patterns("""
{Con1}
{CON1}
{Con1}
{Con1} no. {n:10-9000}
{Con1} {year:2019-2027}
""")
TITLE_TOLD = items("{Con1} between {N} | {Con1}: {N} | {Con1} of {N}")


class Kind:
    """One kind of contract with its vocabulary."""

    def __init__(self, head, lines):
        self.names = head.split(" | ")
        self.who = self.plain = ""
        for line in lines:
            key, _, rest = line.partition(": ")
            setattr(self, key, items(rest) if key in ("obj", "gist", "do") else rest.split(" | ") if key in ("roles", "price") else rest)
        # The first clauses say what the contract is about, the others are details.
        self.main = [pattern for pattern in self.do if "obj1" in pattern.keys]
        self.details = [pattern for pattern in self.do if "obj1" not in pattern.keys]


def _kinds():
    for block in KINDS_TEXT.strip().split("\n# "):
        head, *lines = block.removeprefix("# ").split("\n")
        yield Kind(head.strip(), lines)


CONTRACT_KINDS = list(_kinds())
NAME = {index: Pattern(f"{{x{index}.full}}") for index in (1, 2, 3, 4)}
PARTY_FORMS = [line.strip() for line in PARTY.strip().split("\n")]
COMPANY_PARTY_FORMS = [line.strip() for line in COMPANY_PARTY.strip().split("\n")]
PERSON_PARTY_FORMS = [line.strip() for line in PERSON_PARTY.strip().split("\n")]


def _party_patterns():
    """For each number of a party and each sort of one: the ways to describe it, without and with what only that sort has."""
    table = {}
    for index in (1, 2, 3, 4):
        def numbered(lines):
            return [Pattern(line.replace("{x}", f"{{x{index}.full}}").replace("{role}", f"{{role{index}}}")) for line in lines]
        for sort, special in (("c", COMPANY_PARTY_FORMS), ("p", PERSON_PARTY_FORMS)):
            table[index, sort] = numbered(PARTY_FORMS), numbered(special)
    return table


DESCRIBED = _party_patterns()
SIGNED = {(index, sort): [Pattern(pattern.replace("{x}", f"{{x{index}.full}}").replace("{role}", f"{{role{index}}}"))
                          for pattern in lines.strip().split("\n")]
          for index in (1, 2, 3, 4)
          for sort, lines in (("c", "For {x}: {p}, director\n{x} (by {p})\nSigned for {x} by {p}\n{role}: {x}\n{x}, {p}\n____________ {x}"),
                              ("p", "{role}: {x}\n{x}\n____________ {x}\nSigned: {x}\n{x} ({role})"))}
RIDERS = patterns("""
{x3} guarantees the payments of {B}.
{x3} takes part in the work of {A}.
{x3} joins this contract with equal rights.
{x3} supports both sides in carrying out this contract.
""")


class Joined(Pattern):
    """Several patterns in a row with texts between them."""

    __slots__ = ()

    def __init__(self, pieces, between, last):
        self.parts, self.keys, self.length = [], set(), 0
        for index, piece in enumerate(pieces):
            if index:
                self.parts.append(between if index < len(pieces) - 1 else last)
            self.parts += piece.parts
            self.keys |= piece.keys


def contract(writer, words, needed=()):
    """Writes a contract of about `words` words into `writer`.

    Returns (text, told, parties): `told` as for a report, `parties` the names of the parties in order.
    """
    rng, values = writer.rng, writer.values
    kind = rng.choice(CONTRACT_KINDS)
    name = rng.choice(kind.names)
    low = name if name.isupper() else name.lower()
    values.update({"con1": name if rng.random() < 0.4 else low, "Con1": name, "CON1": name.upper(), "pay1": rng.choice(kind.price)})
    count = rng.choices([2, 3, 4], [82, 14, 4])[0]
    sorts = [rng.choices("cp", [68, 32])[0] for _ in range(count)]
    if kind.who:
        sorts[:2] = kind.who
    first, _, second = rng.choice(kind.roles).partition("/")
    roles = [first, second, *rng.sample(THIRD_ROLES, 2)]
    order = list(range(count))
    if rng.random() < 0.25:
        order[:2] = [1, 0]
    for index, sort in enumerate(sorts, 1):
        party = writer.entity("b" if sort == "c" and rng.random() < 0.1 else sort)
        values[f"x{index}"], values[f"role{index}"] = party, roles[index - 1]
    writer.value("money", "money1", kind.span)
    values["price1"] = values["money1"]
    values["obj1"] = rng.choice(kind.obj)

    # Parties: described with roles, by their names alone, or as a list.
    described = [rng.choice(DESCRIBED[index + 1, sorts[index]][rng.random() < (0.5 if sorts[index] == "c" else 0.35)]) for index in order]
    named = Joined([NAME[index + 1] for index in order], ", ", " and ")
    style = rng.choices(["roles", "names", "list"], [75, 15, 10])[0]
    if style == "names":
        values["N"] = named
        values["A"], values["B"] = values["x1"], values["x2"]
        opening = rng.choice(PLAIN_PREAMBLE)
    else:
        article = "" if rng.random() < 0.12 or first.endswith(" A") else "the "
        values["A"], values["B"] = article + first, article + second
        opening = rng.choice(PREAMBLE if style == "roles" else LISTED)
        values["P"] = Joined(described, ", ", " and ")
        if style == "list":
            marks = rng.choice([("1. ", "2. ", "3. ", "4. "), ("(1) ", "(2) ", "(3) ", "(4) "), ("- ",) * 4, ("", "", "", "")])
            values["L"] = Joined([Joined([Pattern(mark), pattern], "", "") for mark, pattern in zip(marks, described)], "\n", "\n")

    title = writer.write(rng.choice(TITLE)) + "\n" + rng.choice(["", "\n"]) if rng.random() < 0.6 else ""
    head = writer.write(opening).replace(" / ", "\n").replace(",.", ".").replace(",,", ",").replace(" –.", ".").replace(", (", " (")
    told = {"open": OPEN_TOLD}
    clauses = [("Subject", [rng.choice(kind.main)])]
    budget = words - len(head.split()) - 10
    money = PLAIN_PRICE if kind.plain else SALARY if kind.who and "salary" in values["pay1"] else PRICE
    plan = [("Price", "price", money, PRICE_TOLD), ("Term", "term", TERM, TERM_TOLD)]
    if rng.random() < 0.3:
        plan.reverse()
    rest = [("Termination", "end", END, END_TOLD), ("Governing Law", "law", LAW, LAW_TOLD), ("Payment", "due", DEADLINE, DEADLINE_TOLD)]
    rng.shuffle(rest)
    plan = [entry for entry in plan + rest if entry[1] in needed] + [entry for entry in plan + rest if entry[1] not in needed]
    details = rng.sample(kind.details, len(kind.details))
    tail = []
    for heading, fact, choices, sentences in plan:
        if budget <= 0:
            break
        pattern = rng.choice(choices)
        tail.append((heading, [pattern]))
        told[fact] = sentences
        budget -= pattern.length + 2
        if details and rng.random() < 0.6:
            clauses[0][1].append(details.pop())
            budget -= 10
    if count > 2:
        clauses[0][1].append(rng.choice(RIDERS))
    heads = rng.sample(list(COMMON), len(COMMON))
    while budget > 6 and heads:
        heading = heads.pop()
        chosen = rng.sample(COMMON[heading], rng.choice([1, 1, 2, 3]))
        budget -= sum(pattern.length for pattern in chosen) + 2
        same = next((entry for entry in tail if entry[0] == heading), None)
        if same:
            same[1].extend(chosen)
        else:
            tail.append((heading, chosen))
        if details and rng.random() < 0.4:
            clauses[0][1].append(details.pop())
            budget -= 10
    if rng.random() < 0.5:
        at = min(2, len(tail))
        late = tail[at:]
        rng.shuffle(late)
        tail[at:] = late
    clauses += tail
    lay = rng.choice(["plain", "plain", "lines", "numbers", "heads", "sections", "numbers"])
    written = []
    for index, (heading, chosen) in enumerate(clauses, 1):
        body = " ".join(writer.write(pattern) for pattern in chosen)
        if lay == "numbers":
            body = f"{index}. {body}"
        elif lay == "heads":
            body = f"{index}. {heading}. {body}"
        elif lay == "sections":
            body = f"§ {index} {heading}\n{body}"
        written.append(body)
    gap = " " if lay == "plain" else "\n\n" if lay == "sections" else "\n"
    text = title + head + (" " if lay == "plain" and style != "list" else rng.choice(["\n", "\n\n"])) + gap.join(written)
    if rng.random() < (0.55 if words > 70 else 0.25):
        text += "\n" + rng.choice(["", "\n"]) + writer.write(rng.choice(CLOSING)) + "\n"
        text += "\n".join(writer.write(rng.choice(SIGNED[index + 1, sorts[index]])) for index in order)
        if rng.random() < 0.3:
            text += "\n" + writer.write(rng.choice(WITNESS))
    elif rng.random() < 0.1:
        text += "\n" + writer.write(rng.choice(WITNESS))

    # Answers call the parties by their names.
    writer.used.update({"N", "G", "A", "B", "con1", "Con1"} | {f"x{index}" for index in range(1, count + 1)})
    values["N"] = named
    values["A"], values["B"] = values["x1"], values["x2"]
    values["G"] = rng.choice(kind.gist)
    told["gist"] = GIST_TOLD
    return text, told, [values[f"x{index + 1}"].full for index in order]
