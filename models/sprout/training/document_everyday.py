"""Everyday texts with names, as they are written in news, e-mails and chats: {s} is what a text is about, of the kind of its list."""

from document_patterns import patterns

EVERYDAY = {
    "person": patterns("""
Have you seen {s}? [The taxi is here.|The meeting starts in a minute.]
Did {s} ever [answer|pay|call back]?
Can you ask {s} whether the {np} fits into the van?
Who is {s} and why does everybody talk about it?
Tomorrow {s} starts [a new job|school|the treatment].
Tonight {s} reads from a new book[ in {t}|].
Judge {s} [sent the man to prison|ruled that the {np} must go back to its owner|closed the case] on {day}.
Police in {t} are looking for {s}, who was last seen near the [station|river|market].
Prime Minister {s} [lost the vote|resigned|called an election] [yesterday|on {date}].
President {s} arrives in {t} on {day}.
Detective {s} found the {np} in a cellar.
Aunt {s} is coming for dinner, so please buy {n:2-9} eggs.
Professor {s} has studied [bees|rivers|old songs|sleep] for {n:4-40} years.
Sir {s} left the company when the shares fell.
I just spoke with {s} about the broken {np}.
I met {s} at the bus stop and we talked about the weather.
I can't reach {s}, is something wrong with the phone?
We all miss {s}, who left us in {month}.
We had hoped that {s} would run again, but the knee is not ready.
Although nobody believed it, {s} finished the race.
Because of the strike, {s} had to walk home.
After a long illness, {s} is back at work.
While the others slept, {s} repaired the {np}.
At {n:17-99}, {s} is the oldest [pupil|player|driver] in the country.
Shouting and laughing, {s} ran into the sea.
"I never wanted to be famous," says {s}.
"It was raining," {s} recalled, "and the door was open."
Fans of {s} waited all night in front of the hotel.
Thousands of people said goodbye to {s} on {day}.
Nurse {s} held the baby.
hey, {s} here, running late, start without me
hi can someone add {s} to the list please
ok but did you tell {s} that the keys are under the mat?
lol {s} forgot the tickets again
Reminder: {s} needs the {np} back by {day}.
{s} never eats fish.
{s} was {n:4-20} when the war ended.
{s} scored in the last minute.
{s} lost {n:3-30} kilos and feels great.
{s}'s dog ran away [on {day}|during the storm].
{s}'s first film is about a {np}.
{s}'s flight was cancelled, so the talk will be given online.
{s} set a new record over {n:100-900} metres, beating {p} by a second.
{s} and not {p} will sing at the opening.
{s} asked {p} for advice about the {np}.
Unlike {p}, {s} likes to travel by train.
Singer {s} cancelled the concert in {t} because of a cold.
The actor {s} bought a house on the coast.
The story of {s} begins in a small village.
The book by {s} was translated into {n:8-60} languages.
The lawyer of {s} did not want to comment.
The letter is signed by {s}.
Happy birthday, {s}!
Dear {s}, your {np} is ready to be picked up.
Rain or no rain, {s} goes swimming every morning.
Of all the players, {s} ran the most.
My neighbour, {s}, keeps {n:3-30} rabbits in the yard.
My sister thinks that {s} should be mayor.
Nobody paints horses like {s}.
This photo shows {s} as a child.
Born in {t}, {s} grew up without a father and left school at {n:12-16}.
The {a} goes to {s}[ for the work on {nps}|].
{s} won the {a} in {year:1950-2026}.
"""),
    "organization": patterns("""
Is {s} hiring?
Does anyone here work for {s}?
Why is {s} so expensive lately?
I have been with {s} for {n:2-30} years and never had a problem.
I applied to {s} and they never wrote back.
I called {s} {k} times today about the {np}.
We bought the {np} from {s}, and it broke after a week.
We switched from {c} to {s} last year.
My bank, {s}, has raised its fees again.
Our landlord is {s}, and they will not fix the heating.
Strong sales of {nps} helped {s} to its best year.
Heavy losses forced {s} to close {n:3-90} branches.
Workers left {s} in large numbers.
Shares in {s} fell {pct} on {day}.
Shareholders of {s} rejected the pay of its chief, {p}.
Profits at {s} doubled, although sales were flat.
Tomorrow {s} will show its new {np}.
Critics say {s} knew about the danger.
Thieves stole {n:20-900} phones from a {s} warehouse.
Regulators in {u1} fined {s} {money:9000-9000000}.
A judge told {s} to pay back {money:9000-900000}.
A spokeswoman for {s} said the {np} was safe.
Customers are angry because {s} lost their data.
After {n:20-150} years, {s} is closing its doors.
With {s} out of the race, the contract will go to {c}.
Unless prices fall, {s} will stop making {nps}.
The strike at {s} goes into its {n:4-9}th week.
The app of {s} is down again.
The lorry belonged to {s}.
The merger of {s} with {c} was called off.
Is it true that {s} is leaving {w1}?
just got an email from {s}, is it real?
anyone else having trouble paying with {s}?
ugh, {s} charged me twice
Please transfer the money to {s} before {day}.
Please note that {s} is closed on {day}.
{s}'s profit rose to {money:90000-9000000}.
{s}'s new boss, {p}, is {n:30-70} years old.
{s} and {c} are merging.
{s} beat {b} {n:2-5} to 1.
{s} cancelled all flights to {t}.
{s} does not deliver to {w1}.
{s} doctors saved the boy's leg.
{s} fired {n:20-900} people by e-mail.
{s} made {n:2000-90000} {nps} last year, more than ever.
{s} never refunds anything.
{s} published a report on hunger in {w1}.
{s} says it will hire refugees.
{s} sued {c} over the design of a {np}.
{s} warned that the {np} can catch fire.
{s}, the maker of the {g}, is for sale.
"""),
    "location": patterns("""
How do I get to {s} from here?
Is it safe to travel to {s} in {month}?
Has anyone been to {s}? We need tips for {k} days.
Tomorrow it will snow in {s}.
Heavy rain is expected in {s} [on {day}|tonight|all week].
Heavy fighting was reported from {s}.
Thousands marched through {s} on {day}.
Voters in {s} go to the polls on {day}.
Farmers in {s} have not seen rain for {k} months.
Tourists love {s}, but the people who live there are leaving.
Schools in {s} are closed because of the heat.
Rents in {s} rose by {pct}.
Wine from {s} is getting better every year.
Doctors are needed in {s}.
Elephants have returned to {s}.
An earthquake shook {s} early on {day}.
A bus went off the road near {s}, and {n:3-40} people were hurt.
The capital of {s} is not its largest city.
The train to {s} is late.
The mountains of {s} are dry this year.
The new tunnel brings {s} closer to its neighbours.
The weather in {s} is terrible.
I grew up in {s} and moved away at {n:16-30}.
I miss {s}, the sea and the food.
I will be in {s} until {day}, so please call me.
We drove through {s} at night.
We are moving to {s} next year.
My parents live in {s}.
in {s} rn, the beach is empty
greetings from sunny {s}!
anyone from {s} here?
Once a fishing village, {s} now has {n:20-900} hotels.
Far from any city, {s} has no mobile network.
Unlike its neighbours, {s} has no army.
Between mountains and sea lies {s}.
{s}'s government [fell|resigned|raised taxes] on {day}.
{s}'s president met farmers on {day}.
{s}'s oldest bridge is being repaired.
{s}'s beaches are clean again.
{s} banned plastic bags.
{s} is colder than I thought.
{s} joined the union in {year:1950-2020}.
{s} needs more nurses.
{s} produces {n:200-9000} tons of cheese a year.
{s} voted for {p}.
{s} was the coldest place in the country, with {n:5-40} degrees below zero.
{s}: snow, wind and no trains.
"""),
    "product": patterns("""
Does the {s} come with a charger?
Is the {s} waterproof?
Which is better for beginners, the {s} or the {g}?
How do I reset my {s}?
Why does my {s} get so hot?
Can I use the {s} [abroad|in the rain|without a phone]?
My {s} makes a strange noise [since {day}|when it is cold].
My son dropped the {s} and now the screen is black.
I want to return the {s} I bought on {date}.
I wear my {s} every day.
I traded my {g} for a {s} and regret it.
Just unboxed the {s} and it is tiny.
Sales of the {s} were weak.
Owners of the {s} should not charge it at night.
After the update, the {s} no longer finds the network.
Critics call the {s} too expensive.
Despite its price, the {s} sold out in {k} hours.
Nobody needs the {s}, but everybody wants it.
Unlike the {g}, the {s} runs without a cable.
The {s} cleans the floor while you sleep.
The {s} has {n:3-90} buttons, which is too many.
The {s} is slow and loud.
The {s} fits in a pocket.
The screen of the {s} is hard to read in the sun.
The recall of the {s} affects {n:900-90000} buyers.
The second version of the {s} is due in {month}.
With the {s}, {c} wants to win back older customers.
{c} stopped making the {s} in {year:1990-2026}.
{c}'s {s} was named product of the year.
Do not buy the {s}!
got the {s} for my birthday, so happy
anyone got a spare battery for the {s}?
Looking for a used {s}, will pay up to {money:20-900}.
"""),
    "event": patterns("""
Are you going to the {s}?
When does the {s} start?
Who won the {s} this year?
Is the {s} on again? I loved it.
I ran the {s} in {k} hours.
I have two tickets for the {s} and cannot go.
I first heard the band at the {s}.
We met at the {s} in {year:1990-2026}.
My daughter will dance at the {s}.
Rain fell on the {s} for {k} days, but nobody went home.
Tomorrow the {s} begins.
Roads will be closed during the {s}.
Hotels are full because of the {s}.
Organizers of the {s} expect {n:900-90000} people.
Protesters stopped the {s} for an hour.
Because of the heat, the {s} starts at {time}.
After two years without guests, the {s} is back.
Over {n:200-9000} films were shown at the {s}.
The {s} is the highlight of the year.
The {s} returns in {month}, with {p} as its new director.
The {s} ended without a winner.
The {s} was called off when the stage fell down.
The heat was the talk of the {s}.
The winner of the {s} gets {money:500-90000}.
This year's {s} is smaller than the last.
Before the {s}, {p} trained in {w}.
{p} collapsed during the {s}.
{p} has won the {s} {k} times.
can't wait for the {s}!!
who's coming to the {s} with me?
See you at the {s}!
Volunteers are wanted for the {s}.
"""),
}
# Sentences with names, none of which is the main one: lists of people and places, prizes, works.
LISTS = patterns("""
Flights to {t}, {w} and {t} are delayed.
The tour takes us to {t}, {t}, {t} and {t}.
Snow is expected in {w}, {w} and parts of {u}.
{u}, {u} and {u} signed the treaty; {u} did not.
The finalists are {p}, {p} and {p}.
The committee chose {p} over {p} and {p}.
{p}, {p} and {f} share a flat in {t}.
{c}, {c} and {c} raised their prices in {month}.
Among the guests were {p}, {p} of {c} and the painter {p}.
[Yesterday|Last night] {f} and {f} got married in {t}.
Judge {p} fined {c} and its director, {p}.
The {a} was given to {p} and the {a} to {p}.
{p} received the {a} at the {e} in {t}.
The {a} for the best film went to "{v}" by {p}.
"{v}", the new novel by {p}, is set in {w}.
Have you read "{v}" by {p}?
{u}'s {p} beat {p} of {u} at the {e}.
{u}'s foreign minister, {p}, met {p} in {t}.
{c}'s {g} is cheaper than the {g} by {c}.
We drove from {t} to {t} via {t}, and {f} slept all the way.
Mr. {p} and Mrs. {p} have been neighbours for {n:10-50} years.
Can you send the {g} to {f} in {t} instead?
{f}, do you know whether {c} has paid?
Ask {f} or {f}, they were at the {e}.
I used to work for {b} before I joined {c}.
Dr. {p} and Nurse {p} of {b} were thanked for their help.
My favourite places are {w}, {t} and {l}.
CEO {p} told Reporter {p} that {c} was leaving {u}.
Paintings from {t} and {t} will be shown at {b}.
On the way to {l}, our bus stopped in {t}.
The {g}, the {g} and the {g} were tested by {c}.
Both {b} and {b} offer such courses.
Neither {c} nor {c} wanted to comment.
From {t}, the trail leads along {w}.
Hello {f}, {f} from {c} will call you about the {np} tomorrow.
Ok, {f} brings the cake and {f} the {thing}.
""")
# Without names, to stand beside the others.
PLAIN = patterns("""
[Tomorrow|Today|Tonight] it will [rain|snow|be warm].
Heavy rain is expected.
Please bring the {np}.
The {np} is still missing.
What do you think?
I have no idea.
Nobody knows why.
Everyone was surprised.
Call me when you are home.
Prices have gone up again.
It happened on {date} at {time}.
Most people agree.
More than {n:20-900} people came.
Doctors say that is normal.
Nothing else is known.
Sorry for the late reply.
Thanks a lot!
This is not the first time.
The weather was fine.
Let me know by {day}.
It took {k} hours.
Police are investigating.
Such things happen.
The reasons are unclear.
It costs {money}.
Yes, really.
Experts had warned of this.
A decision will be made in {month}.
Winter is coming.
""")
WEIGHTS = {"person": 36, "organization": 24, "location": 18, "product": 12, "event": 10}
LETTERS = {"person": "ppppf", "organization": "cccbo", "location": "twlu", "product": "g", "event": "e"}


def everyday(writer, kind=None):
    """A short text. Returns (text, entity that it is about, number of its mentions)."""
    rng = writer.rng
    kind = kind or rng.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
    subject = writer.named(kind) if rng.random() < 0.2 else writer.entity(rng.choice(LETTERS[kind]))
    writer.values["s"] = subject
    pattern = rng.choice(EVERYDAY[kind])
    text = writer.write(pattern)
    if isinstance(pattern.parts[0], str) and pattern.parts[0][0].islower():
        # Chat without capitals and full stops.
        return text[0].lower() + text[1:], subject, writer.mentions[subject]
    return around(writer, [text]), subject, writer.mentions[subject]


def listed(writer):
    """A short text with several names."""
    return around(writer, [writer.write(writer.rng.choice(LISTS)) for _ in range(writer.rng.choices([1, 2], [8, 2])[0])])


def unnamed(writer):
    """A short text without names."""
    rng = writer.rng
    return " ".join(writer.write(pattern) for pattern in rng.sample(PLAIN, rng.choice([1, 2, 2, 3])))


def around(writer, pieces):
    """Sentences without names before and after."""
    rng = writer.rng
    if rng.random() < 0.12:
        pieces.insert(0, writer.write(rng.choice(PLAIN)))
    while rng.random() < 0.3 and len(pieces) < 4:
        pieces.append(writer.write(rng.choice(PLAIN)))
    return " ".join(pieces)
