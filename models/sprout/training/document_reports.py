"""Reports: thirty kinds with their own vocabulary, and the common sentence patterns that state, explain and conclude.

A kind has: `subj` what it is about, `by` who writes it, `metric` (name; unit; range; "+" marks a plural), `good` and `bad` findings
(clauses), `cause` (noun phrases), `act` what was done (clauses), `rec` what comes next (infinitives).
"""

from document_patterns import Pattern, items, number, patterns
from tables import table

KINDS_TEXT = table("document_reports/kinds_text")

# Findings that fit any report: a noun with a predicate, or an infinitive with a noun.
NOUNS = items("""the new booking system | the delivery team | the old boiler | the reception desk | the north wing | the ticket machine \
| the phone
 line | the night shift | the data room | the loading ramp | the parking area | the supplier from {t} | the team in {t} | the branch in \
{t}
 | the {thing} line | the {g} | the customer portal | the sprinkler | the archive | the training plan | the meeting room | the water tank
 | the cash desk | the conveyor belt | the kitchen | the newsletter | the website | the heating | the garden path | the second test | \
the first
 phase | the software of {c} | the payment terminal | the roof of hall {n:2-9} | the price list | the mobile app | the help desk | the \
lobby
 | the staff canteen | the cooling unit | the control panel | the front gate | the machine from {c} | the partner in {u} | the fire door
 | the back office | the sample from {t} | the network in building {n:2-9} | the visitor centre | the new form | the ventilation
 | the solar plant | the test site | the pump station | the safety manual | the shuttle bus | the order form | the online course
 | the storage area | the printer on floor {n:2-9} | the east entrance | the weekly newsletter | the call centre | the drainage
 | the membership scheme | the card reader | the alarm in room {n:10-400} | the time sheet | the pilot line | the air \
filter""".replace("\n", ""))
ANYWHERE = {
    "good": items("""worked without any fault | was praised by many | is in very good condition | was finished ahead of time | passed \
every test
 | saved {n:10-400} hours of work | made a good impression | ran better than last year | reached its goal | paid for itself | was well \
prepared
 | met all requirements | proved to be reliable | was used by {n:100-9000} people | improved a lot | stayed within the limits | got {k} \
good reviews
 | cost less than planned | was back in use after {k} hours | ran smoothly for {k} weeks | scored {n:70-99} out of 100 | was easy to use
 | performed above target | exceeded expectations | is now fully working""".replace("\n", "")),
    "bad": items("""failed {k} times | was out of order for {k} days | did not meet the standard | was more expensive than planned | \
caused {k} complaints
 | is in poor condition | was finished {k} weeks late | needs repair | was closed for {k} days | did not work at night | was too slow
 | lost {n:3-40} percent of its users | was hard to reach | showed signs of wear | was not checked in {month} | has {n:2-30} open defects
 | failed the second test | was flooded | is not safe at present | was overloaded | missed its target | was down for {n:2-40} hours
 | had no backup | remains understaffed | fell short of the goal""".replace("\n", "")),
    "act": items("""was repaired | was replaced | was closed for {k} days | was tested again | was moved to {t} | was cleaned and \
checked | was updated
 | was handed over to {p} | was given to a new team | was switched off | was made larger | was rebuilt by {c} | was put under watch
 | was renewed | was taken apart and cleaned | was improved in {k} steps | was stopped until further notice""".replace("\n", "")),
    "rec": items("""replace | repair | close | improve | keep | extend | test | move | modernize | check | rebuild | sell | inspect | \
upgrade | rent out
 | simplify | renew | look again at | spend more on | find a better place for | invest {money:900-90000} in | write new rules for
 | hire {k} people for | review | reopen | train {k} people for""".replace("\n", "")),
}

# What opens a report; the first group covers a span of time, the second a single day.
OPEN_PERIOD = patterns("""
This {rep1} [covers|deals with|looks at|describes] {subj1} at {c1} in {period1}.
This {rep1} by {p1}, {by1}, covers {subj1} at {c1} in {period1}.
{p1}, {by1} at {c1}, presents the {rep1} on {subj1} for {period1}.
The following pages describe {subj1} at {c1} in {period1}. They were written by {p1}, {by1}.
In {period1} {c1} looked closely at {subj1}.
{c1} has [published|released|completed] its {rep1} for {period1}. It covers {subj1}.
Subject of this document: {subj1} at {c1}, {period1}.
The purpose of this {rep1} is to [give an overview of|describe|sum up] {subj1} at {c1} during {period1}.
For {period1}, {c1} reports on {subj1}.
Here is a [short|brief|full] account of {subj1} at {c1} in {period1}, prepared by {p1}.
{p1} was asked by {c1} to report on {subj1} for {period1}.
The {rep1} of {c1} for {period1} is about {subj1}.
This is the {rep1} for {period1}. It was prepared for {c1} by {p1} and covers {subj1}.
We report on {subj1} at {c1}[, based in {t1},|] in {period1}.
At the request of {c1}, {p1} [studied|reviewed|looked at] {subj1} in {period1}.
On {date1} {p1} presented the {rep1} on {subj1}. It covers {period1} and was written for {c1}.
{c1} [in {t1}|] gives an account of {subj1} in {period1}.
Prepared by {p1} ({by1}), this {rep1} sums up {subj1} at {c1} for {period1}.
The {t1} office of {c1} reports on {subj1} in {period1}.
This {rep1} informs the [management|board|members] of {c1} about {subj1} during {period1}.
Between the start and the end of {period1}, {p1} followed {subj1} at {c1}.
Overview: {subj1}, {c1}, {period1}.
""")
OPEN_EVENT = patterns("""
This {rep1} [covers|deals with|describes|concerns] {subj1} at {c1} on {date1}.
This {rep1} was written by {p1}, {by1} at {c1}. It concerns {subj1} on {date1}.
On {date1} {p1}, {by1}, [wrote|made|filed] a {rep1} about {subj1} at {c1}.
{p1} of {c1} reports on {subj1} on {date1} in {t1}.
Subject: {subj1} at {c1} in {t1} on {date1}.
The {rep1} describes {subj1}, which took place at {c1} on {date1}.
Date: {date1}. Place: {c1}, {t1}. Subject: {subj1}.
{c1} has recorded {subj1} on {date1}. The {rep1} was written by {p1}.
At about {time} on {date1}, {p1} was called to {c1} because of {subj1}.
The following was noted about {subj1} at {c1} in {t1} on {date1}.
On {date1} {p1} came to the {t1} site of {c1} for {subj1}.
This document records {subj1} at {c1} on {date1}. Author: {p1}, {by1}.
{by1} {p1} was present on {date1} and gives this account of {subj1} at {c1}.
In this {rep1} {p1} describes {subj1} of {date1} for the management of {c1}.
We report on {subj1} at {c1}, {t1}, on {date1}.
Prepared by {p1} on {date1}: {rep1} on {subj1} for {c1}.
The {by1} of {c1}, {p1}, was responsible for this {rep1} on {subj1} of {date1}.
It was {date1} when {p1} looked into {subj1} at {c1}.
Concerning {subj1} at {c1} on {date1}, the {by1} states the following.
""")
OPEN_TOLD = {
    "period": patterns("""
The {rep1} covers {subj1} at {c1} in {period1}.
This {rep1} describes {subj1} at {c1} during {period1}.
{c1} reports on {subj1} in {period1}.
{p1} reports on {subj1} at {c1} for {period1}.
The document, written by {p1}, is about {subj1} at {c1} in {period1}.
The {rep1} by {p1} looks at {subj1} at {c1} in {period1}.
In its {rep1} for {period1}, {c1} gives an account of {subj1}.
It is a {rep1} on {subj1} at {c1} in {period1}.
The text sums up {subj1} at {c1} in {period1}.
"""),
    "event": patterns("""
The {rep1} describes {subj1} at {c1} on {date1}.
{p1} reports on {subj1} at {c1} on {date1}.
This {rep1} is about {subj1} at {c1} on {date1}.
The document records {subj1} at {c1} on {date1}.
{p1}, {by1}, describes {subj1} at {c1} on {date1}.
In the {rep1}, {p1} writes about {subj1} at {c1} on {date1}.
It is a {rep1} on {subj1} at {c1} on {date1}.
The {rep1} concerns {subj1} of {date1} at {c1}.
"""),
}

METRIC_CHANGE = """
{M} {rose#} by {d#} to {v#}[ compared with the period before|].
{M} {was#} {v#}, after {w#} [the time before|in the period before].
Compared with the last report, {m#} {rose#} from {w#} to {v#}.
At {v#}, {m#} {was#} {d#} {higher#} than before.
{M} came to {v#}, {d#} {higher#} than [a year earlier|in the period before|planned].
The figures show that {m#} {rose#} from {w#} to {v#}.
We saw {m#} {move#} by {d#}, from {w#} to {v#}.
A {change#} of {d#} was recorded: {m#} {was#} {v#}.
Last time {m#} {was#} still {w#}; now the figure is {v#}.
{M} {rose#} to {v#}, a {change#} of {d#}.
After {w#} in the last report, {m#} now {stand#} at {v#}.
The most important figure is {v#} for {m#}, which means a {change#} of {d#}.
With {v#}, {m#} {was#} clearly {higher#} than the {w#} of the period before.
The plan was {w#}, but {m#} came to {v#}.
"""
METRIC_LEVEL = """
{M} {was#} {v#}.
{M} came to {v#}[ in total|].
[In total, |Overall, |All in all, |]{m#} {was#} {v#}.
We [recorded|noted|counted|measured] {v#} for {m#}.
The value for {m#} is {v#}.
{M}: {v#}.
As for {m#}, the figure is {v#}.
According to the records, {m#} {was#} {v#}.
{M} {stand#} at {v#}[, close to the plan|, as expected|, which is acceptable|].
The records put {m#} at {v#}.
{p#} puts {m#} at {v#}.
It was found that {m#} {was#} {v#}.
"""
METRIC_TOLD_CHANGE = """
{M} {rose#} by {d#} to {v#}.
{M} {rose#} to {v#}.
{M} {rose#} from {w#} to {v#}.
{M} {was#} {v#}, {d#} {higher#} than before.
{M} came to {v#}, after {w#} before.
It states that {m#} {rose#} to {v#}.
{M} reached {v#}, a {change#} of {d#}.
"""
METRIC_TOLD_LEVEL = """
{M} {was#} {v#}.
{M} came to {v#}.
It puts {m#} at {v#}.
The report gives {v#} for {m#}.
"""

GOOD = """
[On the positive side, |Fortunately, |To begin with, |The good news is that |]{good#}.
It is pleasing that {good#}.
A positive [point|result|sign] is that {good#}.
The [team|staff|author] found that {good#}.
[We|The reviewers] noted with pleasure that {good#}.
{p1} stressed that {good#}.
{p1} was pleased to report that {good#}.
In particular, {good#}.
According to {p1}, {good#}.
It turned out that {good#}.
Strengths: {good#}.
Above all, {good#}.
The main result is that {good#}.
It can be said that {good#}.
"""
GOOD_TOLD = """
{good#}.
On the positive side, {good#}.
It notes that {good#}.
The good news is that {good#}.
A positive point is that {good#}.
"""
BAD = """
[However, |Unfortunately, |On the other hand, |At the same time, |Less pleasing: |The main problem was that |]{bad#}.
It was [found|noted|observed|recorded] that {bad#}.
[One|A] [problem|weak point|concern|setback] was that {bad#}.
{p1} noted that {bad#}.
{p1} had to report that {bad#}.
The greatest difficulty was that {bad#}.
[During the check|During this time|In the course of the work], {bad#}.
Weak points: {bad#}.
Attention is drawn to the fact that {bad#}.
There was also bad news: {bad#}.
It must be said that {bad#}.
As {p1} observed, {bad#}.
Not everything went well: {bad#}.
A closer look showed that {bad#}.
"""
BAD_TOLD = """
However, {bad#}.
The main problem was that {bad#}.
One problem was that {bad#}.
Unfortunately, {bad#}.
On the other hand, {bad#}.
It also notes that {bad#}.
"""
CAUSE = """
The [main|most likely|] [cause|reason] was {cause1}.
This was due to {cause1}.
[We|The team|The author] put this down to {cause1}.
The [reason|cause] given was {cause1}.
It can be explained by {cause1}.
As far as we can tell, this came from {cause1}.
{p1} sees the cause in {cause1}.
Behind this lies {cause1}.
The reason is clear: {cause1}.
Everything points to {cause1}.
"""
CAUSE_TOLD = """
The cause was {cause1}.
This was due to {cause1}.
The reason given is {cause1}.
It was put down to {cause1}.
"""
ACT = """
[In response|As a first step|At once|As a result|Therefore|For this reason|Within {k} days|In the meantime], {act#}.
{act#}.
After that, {act#}.
{p1} made sure that {act#}.
It was decided that something had to change, and {act#}.
Measures taken: {act#}.
By {date}, {act#}.
To [solve|deal with] this, {act#}.
[The manager|The team] reacted quickly and {act#}.
On the advice of {p}, {act#}.
It is to be noted that {act#}.
Since then, {act#}.
"""
ACT_TOLD = """
In response, {act#}.
As a result, {act#}.
Therefore, {act#}.
{act#}.
To deal with this, {act#}.
"""
REC = """
[The|Our] [recommendation|proposal|advice] is to {rec1}[ by {date9}|].
We [recommend|propose|plan|intend|would like] to {rec1}.
The next step is to {rec1}[ by {date9}|].
{p1} [proposes|plans|wants|advises {c1}] to {rec1}.
{c1} should {rec1}[ before {date9}|].
It is [recommended|advised|suggested|planned] to {rec1}.
[For the future|For the coming months|From now on], it would be wise to {rec1}.
{c1} [plans|intends|has decided|has agreed] to {rec1}[ by {date9}|].
The most urgent task is to {rec1}.
To avoid a repeat, {c1} was asked to {rec1}.
Recommendation: {rec1}.
In the view of {p1}, the best way forward is to {rec1}.
All agreed to {rec1}.
The aim is now to {rec1} by {date9}.
As a consequence, the plan is to {rec1}.
"""
REC_TOLD = """
The recommendation is to {rec1}.
It recommends to {rec1} by {date9}.
{c1} should {rec1}.
The next step is to {rec1}.
The next step is to {rec1} by {date9}.
The plan is to {rec1}.
The author's advice is to {rec1}.
{p1} advises {c1} to {rec1}.
"""
NEXT = patterns("""
The next report is due on {date2}.
The next [review|check|visit|meeting] [is planned for|will be on|takes place on] {date2}.
A follow-up is due on {date2}.
The work must be finished by {date2}.
Please send comments to {p2} by {date2}.
{p2} will check the progress on {date2}.
The results will be discussed on {date2}.
The deadline for all open points is {date2}.
All measures are to be in place by {date2}.
{p2} is responsible for the next steps, which are due by {date2}.
""")
NEXT_TOLD = patterns("""
The next date is {date2}.
The follow-up is due on {date2}.
The next deadline is {date2}.
The next steps are due on {date2}.
""")
COST = patterns("""
The [total|overall] cost is {money1:200-60000}.
The costs [come|add up] to {money1:200-60000}[ in total|].
[In total|Altogether], {money1:200-60000} was spent.
A sum of {money1:200-60000} was [needed|used|set aside].
The bill came to {money1:200-60000}.
{c1} paid {money1:200-60000} for this.
The budget for the work is {money1:200-60000}.
{money1:200-60000} has been approved for the work.
""")
COST_TOLD = patterns("""
The total cost is {money1}.
The costs come to {money1}.
{c1} pays {money1} for this.
A total of {money1} was needed.
""")
FILLER = patterns(table("document_reports/filler"))
END = patterns("""
Signed: {p1}
{p1}, {by1}
{t1}, {date3}
Report prepared by {p1}.
{p1}
End of report.
Written in {t1} on {date3}.
Distribution: {p}, {p}
Approved by {p}.
""")
TITLE = patterns("""
{Rep1}
{Rep1}: {subj1}
{Rep1} – {c1}
{c1}: {rep1}
{Rep1} on {subj1}
{Rep1}, {when1}
{c1} – {Rep1} {when1}
{Rep1} no. {n:2-400}
""")
TITLE_TOLD = patterns("""
{Rep1} on {subj1}
{Rep1} of {c1}
{c1}: {rep1} on {subj1}
{Rep1}: {subj1}
""")
HEADINGS = {
    "open": ["Overview", "Introduction", "Background", "Subject", "Summary", "1. Introduction", "What this is about"],
    "figures": ["Figures", "Key figures", "Results", "Numbers", "Data", "2. Results"],
    "findings": ["Findings", "Observations", "What we saw", "Results in detail", "Discussion", "3. Findings"],
    "end": ["Next steps", "Recommendations", "Conclusion", "Outlook", "4. Outlook", "What comes next"],
}


def _numbered(block):
    """The patterns of a block for the first and the second such fact."""
    return [patterns(block.replace("{M}", "{m#}").replace("#", str(index))) for index in (1, 2)]


CHANGE, LEVEL = _numbered(METRIC_CHANGE), _numbered(METRIC_LEVEL.replace("{p#}", "{p1}"))
CHANGE_TOLD, LEVEL_TOLD = _numbered(METRIC_TOLD_CHANGE), _numbered(METRIC_TOLD_LEVEL)
GOODS, GOODS_TOLD = _numbered(GOOD), _numbered(GOOD_TOLD)
BADS, BADS_TOLD = _numbered(BAD), _numbered(BAD_TOLD)
ACTS, ACTS_TOLD = _numbered(ACT), _numbered(ACT_TOLD)
CAUSES, CAUSES_TOLD = patterns(CAUSE), patterns(CAUSE_TOLD)
RECS, RECS_TOLD = patterns(REC), patterns(REC_TOLD)


class Joined(Pattern):
    """Two patterns in a row."""

    __slots__ = ()

    def __init__(self, first, second):
        self.parts, self.keys, self.length = [*first.parts, " ", *second.parts], set(), 0


class Kind:
    """One kind of report with its vocabulary."""

    def __init__(self, head, lines):
        names, _, self.when = head.partition(" ; ")
        self.names = names.split(" | ")
        for line in lines:
            key, _, rest = line.partition(": ")
            setattr(self, key, [part.split(";") for part in rest.split(" | ")] if key == "metric" else
                    rest.split(" | ") if key == "by" else items(rest))


def _kinds():
    for block in KINDS_TEXT.strip().split("\n# "):
        head, *lines = block.removeprefix("# ").split("\n")
        yield Kind(head.strip(), lines)


REPORT_KINDS = list(_kinds())
UNITS = {"%": ["{} percent", "{}%", "{} percent"], "": ["{}"]}


def _measure(writer, kind_metric, index):
    """Sets the slots of one figure: its name, values before and after, and the words for the change."""
    rng = writer.rng
    name, unit, span = kind_metric
    low, _, high = span.partition("-")
    plural = name.endswith("+")
    form = writer.sign if unit == "$" else rng.choice(UNITS.get(unit, ["{} " + unit]))
    # Figures near the lower end are as common as those near the upper end.
    new = int(int(low) * (int(high) / int(low)) ** rng.random())
    old = new
    while old == new:
        old = max(2, round(new * rng.uniform(0.6, 1.5))) if new > 4 else new + rng.choice([1, 2])
    up = new > old
    percent = max(1, round(abs(new - old) / old * 100))
    pick = rng.choice
    writer.values.update({
        f"m{index}": name.rstrip("+"), f"v{index}": form.format(number(new)), f"w{index}": form.format(number(old)),
        f"d{index}": f"{percent}{pick([' percent', '%'])}",
        f"rose{index}": pick(["rose", "climbed", "grew", "increased", "went up"] if up else ["fell", "dropped", "went down", "declined"]),
        f"move{index}": pick(["rise", "grow", "go up"] if up else ["fall", "drop", "go down"]),
        f"higher{index}": "higher" if up else "lower",
        f"change{index}": pick(["rise", "growth", "plus"] if up else ["fall", "drop", "minus"]),
        f"was{index}": "were" if plural else "was", f"stand{index}": "stand" if plural else "stands"})


def report(writer, words, needed=()):
    """Writes a report of about `words` words into `writer`.

    Returns (text, told): `told` is a list of groups of patterns, one group for each fact that the text states, in order of weight.
    """
    rng = writer.rng
    kind = rng.choice(REPORT_KINDS)
    name = rng.choice(kind.names)
    values = writer.values
    plain, titled = name[:1].upper() + name[1:], name.title().replace("Of The", "of the").replace("It ", "IT ")
    heading = rng.choices([plain, titled, name.upper()], [4, 2, 1])[0]
    values.update({"rep1": name, "Rep1": heading, "by1": rng.choice(kind.by), "subj1": rng.choice(kind.subj)})
    values["when1"] = writer.period() if kind.when == "period" else writer.lexicon.date()
    values["period1" if kind.when == "period" else "date1"] = values["when1"]
    if rng.random() < 0.25:
        values["c1"] = writer.entity("b")
    for key, count in (("good", 2), ("bad", 2), ("act", 2), ("cause", 1), ("rec", 1)):
        for index, phrase in enumerate(rng.sample(getattr(kind, key), count), 1):
            # Findings of all sorts of reports, put together from parts, so that none can be known by heart.
            if rng.random() < 0.4 and key in ANYWHERE:
                parts = rng.choice(NOUNS), rng.choice(ANYWHERE[key])
                phrase = Joined(*(reversed(parts) if key == "rec" else parts))
            values[f"{key}{index}"] = phrase
    for index, metric in enumerate(rng.sample(kind.metric, 2), 1):
        _measure(writer, metric, index)

    lead, figures, findings, end = [], [], [], []
    facts = {}
    style = rng.choice(["plain", "plain", "title", "title", "title", "headings", "memo", "bullets", "blocks"])
    title = ""
    if style in ("title", "headings", "bullets", "blocks"):
        title = writer.write(rng.choice(TITLE)) + "\n" + rng.choice(["", "\n"])
    elif style == "memo":
        title = writer.write(rng.choice(MEMO)).replace(" / ", "\n") + "\n\n"

    # Sentences are chosen first and written in the order of the text, so that names are met in that order.
    def add(section, choices):
        pattern = rng.choice(choices)
        section.append(pattern)
        return pattern.length

    budget = words - len(title.split()) - add(lead, OPEN_PERIOD if kind.when == "period" else OPEN_EVENT)
    facts["open"] = OPEN_TOLD[kind.when]
    change = kind.when == "period" and rng.random() < 0.8
    plan = [(figures, "figure1", CHANGE[0] if change else LEVEL[0], CHANGE_TOLD[0] + LEVEL_TOLD[0] if change else LEVEL_TOLD[0])]
    good, bad = (findings, "good1", GOODS[0], GOODS_TOLD[0]), (findings, "bad1", BADS[0], BADS_TOLD[0])
    if rng.random() < 0.4:
        good, bad = bad, good
    plan.append(bad)
    plan.append((end, "rec", RECS, RECS_TOLD) if rng.random() < 0.7 else (findings, "act1", ACTS[0], ACTS_TOLD[0]))
    rest = [good, (figures, "figure2", LEVEL[1] if rng.random() < 0.5 or not change else CHANGE[1], LEVEL_TOLD[1]),
            (findings, "act1", ACTS[0], ACTS_TOLD[0]), (end, "next", NEXT, NEXT_TOLD), (end, "cost", COST, COST_TOLD),
            (findings, "act2", ACTS[1], ACTS_TOLD[1]), (end, "rec", RECS, RECS_TOLD), (findings, "bad2", BADS[1], BADS_TOLD[1]),
            (findings, "good2", GOODS[1], GOODS_TOLD[1])]
    rng.shuffle(rest)
    plan = [entry for entry in plan + rest if entry[1] in needed] + [entry for entry in plan + rest if entry[1] not in needed]
    sections = [lead, figures, findings, findings, end]
    fillers = rng.sample(FILLER, len(FILLER))
    for section, fact, choices, told in plan:
        if budget <= 0 and len(facts) > 1:
            break
        if fact in facts:
            continue
        budget -= add(section, choices)
        facts[fact] = told
        if fact == "bad1" and rng.random() < 0.5:
            budget -= add(section, CAUSES)
            facts["cause"] = CAUSES_TOLD
        if rng.random() < 0.3:
            budget -= add(rng.choice(sections), [fillers.pop()])
    while budget > 8 and fillers:
        budget -= add(rng.choice(sections), [fillers.pop()])
    for section in (lead, figures, findings, end):
        section[:] = [writer.write(pattern) for pattern in section]

    sections = [(key, part) for key, part in (("open", lead), ("figures", figures), ("findings", findings), ("end", end)) if part]
    if style == "headings" and words > 60:
        mark = rng.choice(["{}\n", "{}:\n", "## {}\n", "{}: "])
        text = "\n\n".join(mark.format(rng.choice(HEADINGS[key])) + " ".join(part) for key, part in sections)
    elif style == "bullets":
        bullet = rng.choice(["- ", "* ", "• "])
        text = " ".join(lead) + "\n" + "\n".join(bullet + line for _, part in sections[1:] for line in part)
    elif style == "blocks" or words > 130 and rng.random() < 0.6:
        text = rng.choice(["\n\n", "\n"]).join(" ".join(part) for _, part in sections)
    else:
        text = " ".join(" ".join(part) for _, part in sections)
    if rng.random() < 0.15:
        text += "\n" + rng.choice(["", "\n"]) + writer.write(rng.choice(END))
    order = ["open", "figure1", "bad1", "good1", "rec", "act1", "cause", "figure2", "next", "cost"]
    return title + text, {fact: facts[fact] for fact in order if fact in facts}


MEMO = patterns("""
To: {p} / From: {p1} / Date: {date4} / Subject: {Rep1}
From: {p1} / To: {p} / Re: {rep1}
Author: {p1} / Department: {by1} / Subject: {subj1}
{Rep1} / Author: {p1} / Date: {date4}
{c1} / {Rep1} / {t1}, {date4}
Company: {c1} / Document: {rep1} / Prepared by: {p1}
""")
