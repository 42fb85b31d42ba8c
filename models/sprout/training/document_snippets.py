"""Short texts of one to three sentences with proper names in them: news, e-mails, support messages, biographies, product notes.

{s} is what the text is about, of the kind that the list is for; other slots are distractors.
"""

from document_patterns import items, patterns

LEADS = {
    "person": patterns("""
{s}, [the|] [CEO|president|founder|head] of {o}, [announced|presented] a [plan|product|partnership] in {t} on {date}.
{s} [visited|travelled to|arrived in] {l} [last week|on {day}|in {month}] to meet {p} [of {o}|].
{s} was born in {t}, {u}, in {year:1850-2005}.
{s} [discovered|invented|described] a new [plant|method|material] while working at {b} in {year:1900-2024}.
{s} is a [software engineer|doctor|lawyer|designer|painter] [at {o}|from {t}|who lives in {l}].
{s} [works|has worked] [for|at] {o} in {t} [since {year:1990-2025}|for {k} years].
{s} bought {c} from {p} for {money:9000-900000}.
CEO {s} [told|assured] the staff of {o} that nobody will lose their job.
Dr. {s} from {b} [treated|examined] {n:20-900} patients in {l}.
{s} and {p} [met|married|started a company] in {t} in {year:1980-2025}.
{s} [joined|has joined|will join] {o} [as|as the new] {job1} [on {date}|in {month}|last {day}|].
{s}, {job1} at {o}, [spoke|gave a talk|held a workshop] at the {e} in {t}.
{s} was [born|raised] in {l} and [studied|later taught] at {b}.
{s} [won|has won] the first prize at the {e}[ in {t}|] [last {day}|on {date}|].
{s} moved from {t} to {t} in {year:1970-2026}.
{s} [called|wrote to us|contacted support] on {day} because the {thing} from order {order} did not work.
{s} has been [named|appointed|chosen as] {job1} of {o}, [which is|a company] based in {t}.
{s} ordered {k} {thing}s and wants them sent to {t}.
[The|Our] [colleague|neighbour|friend] {s} [is moving|has just moved] to {l}.
{s} founded {c} in {t} with only {money:500-9000} in {year:1960-2024}.
{s} will [leave|retire from] {o} at the end of {month} after {n:5-40} years.
{s} of {o} [signed|announced] a [deal|contract] with {c} worth {money:2000-900000}.
{s} [painted|photographed|described] {l} for a book that {c} publishes in {month}.
{s} told {b} that the [bridge|road|library|harbour] would be [closed|repaired] by {date}.
My name is {s} and I [work|live|study] [in {t}|at {o}].
I am writing on behalf of {s}, who bought a {g} from {c} on {date}.
Please [change|update] the delivery for {s} to {t}.
Yesterday {s} scored {k} goals for {b} against a team from {t}.
Last {day}, {s} opened a [bakery|shop|studio|café] in {l}.
In {t}, {s} [met|talked to] [farmers|students|visitors] about the {e}.
According to {o}, {s} will lead the [new office|laboratory|project] in {t}.
At the {e}, {s} presented a new way to grow tomatoes without soil.
Doctors at {b} say that {s} is recovering well after the accident in {l}.
The [novelist|architect|engineer|gardener|chemist|singer] {s} lives in {l} with two dogs.
The [award|medal|grant] went to {s} for the work on clean water in {l}.
Congratulations to {s}, who passed the exam at {b} with {pct:80-99}!
{s} needs an invoice for the {thing} that was sent to {o}.
{s} is a [nurse|teacher|carpenter|translator|cook] from {t} who [collects old maps|plays the cello|runs marathons|keeps bees].
{s} and the team at {o} have [tested|built|repaired] the {g} for {k} months.
For {n:3-30} years {s} has [looked after|painted|measured] the trees of {l}.
{s} returned the {g} to {c} and asked for {money:20-900} back.
A [reader|listener|customer] named {s} [sent|wrote] us a letter from {l}.
Nobody at {o} knew that {s} had once lived in {l}.
{s} took the train from {t} to {t} and arrived at {time}.
{s} will be on holiday until {date}; {p} takes over.
We [interviewed|met] {s} in {t} about the future of {o}.
{s} [flew|cycled|walked] from {t} to {l} in {n:3-90} days.
The [house|garden|workshop] of {s} in {l} was damaged by the storm on {date}.
Thanks to {s}, {b} has a new [roof|piano|garden|kitchen].
{s} [reported|complained] that the parcel from {c} had been opened.
{s}'s [exhibition|concert|lecture] at {b} begins on {date}.
{s} composed the music for the {e}, which opens in {t} on {date}.
Meet {s}, the {job1} who brought {g} to {l}.
{s} was elected {job1} of {b} with {pct:51-80} of the votes.
After {n:2-20} years abroad, {s} is back in {t}.
"""),
    "organization": patterns("""
{s} was founded by {p} [and {p} |]in {t} in {year:1900-2024}.
{s} [announced|said] [today|on {day}|last week] that {p} will [step down|become {job1}|visit {t}].
{s} [announced|unveiled|presented] the {g} [in {t}|at the {e}|] [on {date}|today|last week].
{s} is a [company|charity|start-up|family business] in {t} that [sells|makes] [tools|tea|software|furniture].
{s} [plans|is planning] to [buy|build|open] a [plant|data centre|hotel] in {l}.
{s} CEO {p} [said|told {c}] that sales in {u} went up by {pct}.
{s} [opened|will open|has opened] a new [office|factory|branch|store] in {t} on {date}.
{s} [reported|announced] a profit of {money:9000-990000} for {period}.
{s} has [bought|taken over] {c} for {money:9000-990000}.
{s} [hired|has hired|named] {p} as its new {job1}.
{s} recalled {n:100-9000} units of the {g} because of a weak battery.
{s} [signed|has signed] a [contract|deal] with {o} to [build|run] [a school|a warehouse|a solar park] in {l}.
{s}, [based|with its head office] in {t}, [employs|has] {n:12-9000} people.
{s} was founded in {year:1860-2022} by {p} in {t}.
{s} [raised|cut] its prices by {pct:2-20} in {month}.
{s} is moving its [warehouse|office|laboratory] from {t} to {t}.
{s} [charged|billed] us twice for the {thing}.
{s} will [sponsor|support|host] the {e} in {t}.
Last {day}, {s} closed its [shop|plant|branch] in {t} for good.
In {month} {s} started a delivery service in {l}.
According to {p}, {s} plans to plant {n:100-9000} trees in {l}.
The court in {t} ruled that {s} must pay {money:500-90000} to {p}.
We have been a customer of {s} since {year:1990-2024}.
I ordered a {thing} from {s} on {date}, but it never arrived in {t}.
Workers at {s} [began|ended] a strike on {day}.
The board of {s} [elected|thanked] {p} on {date}.
{s} gave {money:500-90000} to [a hospital|a school|an animal shelter] in {l}.
{s} [offers|runs] free courses in {t} every {day}.
{s} is looking for a {job1} in {t}.
{s} has delayed the launch of the {g} to {month}.
Shares of {s} rose by {pct} after the news from {w}.
{s} needs {n:3-90} volunteers for the {e}.
Customers of {s} can now pay in {k} instalments, {p} said.
With {n:40-900} members, {s} is the largest club of its kind in {l}.
The new building of {s} was designed by {p} and stands in {t}.
Together with {b}, {s} studies how [bees|birds|children|old people] live in {l}.
{s} thanks {p} for {n:5-40} years of work.
Please send the invoice to {s} in {t}, not to {p}.
The trucks of {s} drive from {t} to {t} every night.
{s} lost its biggest customer, {c}, in {month}.
Our supplier {s} told us that the {thing} will be late.
{s} has been making [furniture|bread|paper|boats] in {l} since {year:1870-2015}.
{s} invites everybody to its open house in {t} on {date}.
A fire at {s} in {t} caused damage of {money:2000-900000}.
{s} won the order for the new tram in {t}.
The staff of {s} collected {money:100-9000} for {b}.
"""),
    "location": patterns("""
{s} [was hit by|had] heavy [rain|snow|storms] on {day}, {b} said.
{s} [welcomed|counted] {n:900-90000} visitors in {period}.
{s} lies {n:3-200} kilometres [north|south|east|west] of {t}.
{s} will host the {e} from {date} on.
{s} gets a new [tram line|library|bridge|bike path], built by {c}.
{s} is [famous|known] for its [old harbour|apple orchards|narrow streets|clear water|wooden houses].
In {month}, {s} was voted the most beautiful place to visit by readers of {c}.
{s} has banned cars from its centre, and {p} calls it a success.
The road to {s} is closed until {date} because of a landslide.
Travellers to {s} should bring warm clothes, says {p}.
{s} [remained|was] without power for {k} hours on {day}.
Hikers love {s} for its quiet paths and its view.
The council of {s} [met|voted] on {date} and approved a budget of {money:9000-990000}.
The water level in {s} fell by {n:3-90} centimetres, {p} of {b} reported.
Around {s}, farmers expect a good harvest.
Flights to {s} start at {money:40-400} from {month} on.
Life in {s} has become expensive: a flat now costs {money:400-3000} a month.
Firefighters from {t} helped in {s} after the flood.
People in {s} are proud of their new museum.
A small earthquake shook {s} at {time} on {date}.
{s} was first mentioned in a letter in {year:1200-1900}.
{s} has {n:300-90000} inhabitants and {k} schools.
The mayor of {s} opened the market together with {p}.
{s} attracts artists from {w} and {w}.
Summer in {s} is short, but the days are long.
"""),
    "product": patterns("""
{s} [is|will be] available from {month} for {money:20-900}.
The {s} by {c} [costs|is sold for] {money:20-900} and comes in {k} colours.
{s} [won|received] the design award at the {e}.
The new {s} lasts {n:5-60} hours on one charge, {c} says.
My {s} stopped working after {k} days, and {c} has not answered.
The {s} is a [small|light|quiet|sturdy] [robot mower|coffee machine|garden lamp|travel speaker|air purifier] for [the home|small \
flats|the office].
I bought the {s} in {t} and the screen is already cracked.
{c} [launched|presented] the {s} on {date} at the {e}.
With the {s}, you can water your plants from your phone.
The {s} does not connect to my router since the last update.
{s} helps {n:300-90000} users to plan their [meals|gardens|trips].
{p} tested the {s} for {k} weeks and liked its [sound|handle|battery|display].
We are [sorry|glad] to hear about your {s}.
Version {n:2-9} of {s} fixes the error that {p} found in {month}.
{s} is [back in stock|sold out] in all shops in {t}.
The battery of the {s} gets too hot, so {c} has stopped its sale.
Only {n:100-900} pieces of the {s} were made in {l}.
The {s} weighs {n:2-30} kilograms and fits under a desk.
The {s} replaces the older {g} and is {pct:5-50} faster.
Please send a spare part for the {s} to {p} in {t}.
Reviewers praised the {s} for its simple menu.
Is the {s} also sold by {c} in {t}?
The {s} has a warranty of {k} years.
The school in {t} ordered {n:10-90} pieces of the {s}.
"""),
    "event": patterns("""
The {s} [takes place|will be held] in {t} [on {date}|in {month}].
The {s} [drew|attracted] {n:400-90000} visitors to {l}.
The {s} was [cancelled|postponed] because of [rain|a strike|strong wind], {p} said.
The {s} in {t} starts on {date} with a concert by {p}.
Tickets for the {s} cost {money:5-200} and are sold by {c}.
The {s} will be opened by {p} at {time}.
More than {n:100-900} runners from {w} took part in the {s}.
The {s} celebrates its {n:20-90}th birthday in {month}.
This year the {s} moves from {t} to {t}.
At the end of the {s}, {p} thanked all helpers.
Volunteers for the {s} can write to {p} at {o}.
The {s} has a new sponsor: {c}.
During the {s}, the centre of {t} is closed to cars.
We are looking forward to the {s} in {l}.
Our team will be at the {s} from {day} on.
{p} won the {s} for the second time.
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
