"""Short texts of one to three sentences with proper names in them: news, e-mails, support messages, biographies, product notes.

{s} is what the text is about, of the kind that the list is for; other slots are distractors.
"""

from document_patterns import items, patterns
from tables import table

LEADS = {
    "person": patterns(table("document_snippets/leads1")),
    "organization": patterns(table("document_snippets/leads2")),
    "location": patterns(table("document_snippets/leads3")),
    "product": patterns(table("document_snippets/leads4")),
    "event": patterns("""
The {s} [takes place|will be held] in {t} [on {date}|in {month}].
The {s} [drew|attracted] {n:400-90000} visitors to {l}.
The {s} was [cancelled|postponed] because of [rain|a strike|strong wind], {p} said.
The {s} in {t} starts on {date} with a concert by {p}.
Tickets for the {s} cost {money:5-200} and are sold by {c}.
The {s} will be opened by {p} at {time}.
The {s} had more than {n:100-900} runners from {w}.
The {s} celebrates its {n:20-90}th birthday in {month}.
This year the {s} moves from {t} to {t}.
At the end of the {s}, {p} thanked all helpers.
Volunteers for the {s} can write to {p} at {o}.
The {s} has a new sponsor: {c}.
During the {s}, the centre of {t} is closed to cars.
We are looking forward to the {s} in {l}.
Our team will be at the {s} from {day} on.
The {s} was won by {p} for the second time.
The programme of the {s} was printed in {month}.
The {s} ended with fireworks over {l}.
The next {s} is planned for {date} in {t}.
The {s} was founded in {year:1950-2020} by {p}.
"""),
}
FOLLOWS = {
    "person": patterns("""
{s} [has worked|worked] with {p} before.
{s} said: "[I am very happy about it|It was a long way|We will do our best]."
The [decision|news] was [confirmed|announced] by {p} of {o} on {date}.
Before that, {s} worked for {o} in {t}.
{s} can be reached at {phone}.
{p} [will take over the old post|sent flowers|was the first to know].
The event is paid for by {c}.
{s} also speaks the language of {u}.
{s} lives in {t} today.
{o} did not want to comment.
The first meeting is on {date}.
Please reply to {s} by {day}.
{s} still waits for an answer.
"It is a great chance," said {p}.
Friends describe {s} as calm and careful.
The flight leaves at {time}.
"""),
    "organization": patterns("""
{s} [wants|plans] to hire {n:5-300} people by {month}.
The [director|manager|head] of {s}, {p}, called it a big step.
{p} [will lead|leads] the work.
The company did not name a price.
{s} was founded in {year:1900-2020}.
{c} is [the main rival|a partner|one of the owners].
The news was first reported in {w}.
{s} promised an answer by {date}.
So far, {s} has not answered.
The first products go to {l}.
{s} also runs a branch in {t}.
Neighbours in {t} had complained about the noise.
Analysts at {c} had expected this.
"""),
    "location": patterns("""
{s} has not seen this since {year:1950-2020}.
{p} of {b} expects better weather on {day}.
Many guests come from {w}.
The work costs {money:9000-900000} and is done by {c}.
{s} is easy to reach by train.
Trains from {t} run every {n:10-60} minutes.
{p} wrote a book about {s}.
The best time to visit {s} is {month}.
Hotels in {s} are full.
It is a quiet place.
{b} sends a guide on request.
"""),
    "product": patterns("""
The {s} is made in {l}.
The {s} can be ordered from {c}.
{p} calls it a good buy.
It comes with a charger and a bag.
The {g} is cheaper but slower.
Customers in {w} have to wait until {month}.
The {s} was designed by {p}.
Please tell me what to do.
I would like my money back.
The price is {money:10-900}.
{c} offers a free repair.
"""),
    "event": patterns("""
The {s} is organized by {o}.
Guests from {w} are expected.
{p} is responsible for the music.
Last year the {s} had {n:100-9000} visitors.
The entrance is free.
Parking is possible at {w}.
The {s} lasts {k} days.
Trains leave from {t} every hour.
{c} pays for the stage.
The doors open at {time}.
"""),
}
# Neutral sentences without names, for texts with just one.
CALM = {
    "person": patterns("""
{s} is looking forward to it.
The family is very proud.
It was a surprise for everyone.
{s} asked for a call back.
More will be known soon.
"""),
    "organization": patterns("""
{s} will give more details soon.
The news came as a surprise.
Customers are happy about it.
{s} did not give a reason.
"""),
    "location": patterns("""
Visitors come all year round.
{s} is worth a trip.
The weather will stay dry.
"""),
    "product": patterns("""
It is easy to clean.
The {s} comes with a manual.
Many buyers like it.
"""),
    "event": patterns("""
Everybody is welcome.
The {s} is open to all.
The weather should be fine.
"""),
}
ALONE = {
    "person": patterns("""
{s} [has|had] a question about the delivery of a {thing}.
{s} will start as {job1} on {date}.
{s} [cancelled|confirmed] the meeting on {day}.
{s} finished the race in {n:30-200} minutes.
{s} asked for a refund of {money:10-400}.
{s} is on the phone and wants to change the order {order}.
{s} published a book about gardens in {year:1980-2026}.
Today {s} turned {n:20-90}.
"""),
    "organization": patterns("""
{s} [raised|lowered] its prices in {month}.
{s} will be closed on {date}.
{s} sent us an invoice for {money:50-9000}.
{s} now employs {n:20-900} people.
{s} is looking for drivers.
We got an offer from {s} on {day}.
"""),
    "location": patterns("""
{s} expects rain and strong wind on {day}.
{s} is full of tourists in {month}.
The bridge in {s} is closed until {date}.
I would like to have my {thing} sent to {s}.
"""),
    "product": patterns("""
The {s} costs {money:20-900}.
The {s} no longer starts after the update.
How long is the warranty of the {s}?
I love my new {s}.
"""),
    "event": patterns("""
The {s} begins on {date}.
The {s} was a great success.
We have {k} tickets for the {s}.
"""),
}
OTHERS = patterns("""
[Meanwhile|At the same time], {p} [left|joined] {o} in {t}.
{p} and {p} [from|of] {o} were [also there|among the guests].
The {g} by {c} was shown as well.
A copy went to {p} in {t}.
{o} and {o} [share|split] the costs.
Guests came from {w}, {t} and {t}.
{p} will travel on to {l} on {date}.
The photos were taken by {p}.
The {e} takes place at the same time.
A report by {c} says the same.
Questions go to {p}, {phone}.
The letter was signed by {p} and {p}.
It was sent from {t} to {t} by {c}.
""")
JOBS = items("""director | head of sales | engineer | chief gardener | designer | treasurer | coach | press officer | project manager | \
chair
 | finance director | head chef | librarian | technician | chief executive | data analyst | site manager | conductor | teacher | \
editor""".replace("\n", ""))
GREETINGS = patterns("""
Hi {f},
Hello {f},
Dear {p},
Dear {f},
Good morning {f},
""")
FAREWELLS = patterns("""
Best regards, / {p}
Kind regards / {p}, {c}
Thanks, / {f}
Best, / {f}
Yours sincerely, / {p}
Many thanks / {p}, {t}
""")
PREFIXES = patterns("""
{t}, {date} –
{t} –
News:
Note:
Update:
Breaking:
Memo:
FYI:
""")
SUBJECTS = {"person": "p", "organization": "o", "location": "l", "product": "g", "event": "e"}


def snippet(writer, kind=None, mail=True):
    """A short text. Returns (text, entity that it is about, number of its mentions)."""
    rng = writer.rng
    kind = kind or rng.choices(list(SUBJECTS), [40, 27, 13, 11, 9])[0]
    subject = writer.entity("c" if kind == "organization" and rng.random() < 0.5 else SUBJECTS[kind])
    writer.values["s"] = subject
    writer.values["job1"] = rng.choice(JOBS)
    single = rng.random() < 0.22
    chosen = [rng.choice(ALONE[kind] if single and rng.random() < 0.6 else LEADS[kind])]
    for _ in range(rng.choices([0, 1, 2], [30, 45, 25])[0]):
        draw = rng.random()
        extra = rng.choice(CALM[kind] if single or draw < 0.1 else OTHERS if draw > 0.8 else FOLLOWS[kind])
        if extra not in chosen:
            chosen.append(extra)
    prefix = writer.write(rng.choice(PREFIXES)) + " " if rng.random() < 0.07 else ""
    letter = mail and not prefix and rng.random() < 0.1
    opening = writer.write(rng.choice(GREETINGS)) + rng.choice(["\n", "\n\n", " "]) if letter and rng.random() < 0.7 else ""
    text = prefix + opening + " ".join(writer.write(pattern) for pattern in chosen)
    if letter:
        text += rng.choice(["\n", "\n\n"]) + writer.write(rng.choice(FAREWELLS)).replace(" / ", "\n")
    return text, subject, writer.mentions[subject]
