"""Tickets for the four queues of a support desk: billing, technical, account, other; as raw prompts, chats and questions.

A ticket is about one concrete problem, of a company of any trade: an entry of BILLING, TECHNICAL, ACCOUNT or OTHER (a noun phrase and
clauses), one of TWINS (near the same words, another queue), of STORIES (several sentences that hang together), of GRIDS (a cause with
a circumstance of another queue's words), a sentence about any noun, or what people ask a voice assistant (other); more of them are
in ticket_stories.py. Around it go greetings, context, mentions of other queues' matters that are fine or solved, moods, closings and
names; then a hand: lower case, shouting, telegraphic, typos; and at times quotes, code or headers, which change nothing.
"""

import ticket_stories
from lexicon import PRODUCTS, Lexicon, casual
from tables import table

LABELS = ["billing", "technical", "account", "other"]

# An entry is: noun phrase; then clauses. A clause with "?" is a question, "!" starts an imperative ("please ..."), ">" a wish ("I want
# to ..."), all else is a statement. [a|b] is a choice, {slot} a value. A line that ends with ";" goes on in the next.
BILLING = table("tickets/billing")

TECHNICAL = table("tickets/technical")

ACCOUNT = table("tickets/account")

OTHER = table("tickets/other")

# What people ask a voice assistant: no matter of a support desk.
ASSISTANT = table("tickets/assistant")

# Near twins: the same words, another wish. The letter is the label's; " / " parts texts of one label.
TWINS = table("tickets/twins")

# Longer tickets that hang together; the letter is the label's.
STORIES = table("tickets/stories")

# A cause and a circumstance that speaks of another queue's matters: the cause decides.
GRIDS = {
    "billing": ("""I was charged {money}|you took {money} from my card|my card was debited twice|I got a bill of {money}|I was billed again|
I was billed the full price|I have not got my refund|you keep charging me|{money} left my bank account|I pay {money} too much|
you collected {money} by direct debit|I was charged a fee|my invoice lists {money}|you want {money} from me|I got a payment reminder""",
                """although I [closed|deleted] my account [in {month}|weeks ago|]|after the {site} crashed|though I never logged in|
even though the app never worked|when all I did was change my password|for an account I don't use|since I changed my email address|
although the page showed an error|though the login failed and I never finished|for the {gadget} that I sent back|
for the month in which your service was down|although you cancelled my order|right after I verified my identity|since the last update|
for a user that we removed|although I got locked out and never used it|for a delivery that never left your warehouse|
because the {site} sent my order two times|for a profile that I deleted|while my membership was on hold|after I called your hotline"""),
    "technical": ("""the {page} crashes|the {page} is blank|the {page} shows error {code}|the {page} does not load|the {page} freezes|
the {page} throws a 500|the {page} never stops loading|the {page} is broken in {browser}|the {page} jumps back to the top|
the {site} crashes|
the {site} hangs|I get error {code}|the {site} shows a white screen|nothing happens on the {page}|the buttons on the {page} do nothing""",
                  """when I enter my card|after I log in|since I changed my address|although I have paid|on my {phone}|since {day}|
when I want to track my order|when I type my name|each time I open my invoice|when I press pay|as soon as I open my profile|
when I look at my payments|right after I enter my password|when I want to see the prices|while I change my email|when I ask for a refund|
after the update|when I add a user|when I book an appointment|in {browser}|when I put a {product} in the basket|when I open my bill"""),
    "account": ("""I can't log in|I am locked out of my account|my password is not accepted|I don't get the code to sign in|
my account was blocked|it says my user does not exist|I keep getting logged out|I forgot my password|my login is refused|
my account is suspended|I can't get into my account|the security code is refused|I lost my authenticator|I need a new password""",
                """and I need to pay my bill|and I want to download an invoice|since I paid {money} on {date}|since the update|
on my {phone}|so I can't track my parcel|although my card was charged|and I want to cancel my order|after I reinstalled the app|
since the site was down on {day}|and my free trial ends on {day}|although I pay for premium|and my refund is waiting there|
to change my delivery|after a declined payment|and I have to print my ticket|since the app crashed|although all my bills are paid|
and the course starts on {day}|and my {sub} renews on {date}|to see why my {gadget} is offline"""),
    "other": ("""my order has not arrived|nobody called me back|the driver did not come|my {product} went to the wrong house|
I got the wrong {product}|
my parcel is late|a part is missing from my order|I am still waiting for my {product}|your staff was rude|my appointment was forgotten|
nobody picked up the return|the {product} never came|my letter was never answered|the {product} was sold out""",
              """although I paid for express|although the app says delivered|although the money was taken on {date}|
even though my account shows it as sent|although the address in my profile is right|and the tracking in the app shows {city}|
although the invoice came days ago|though I have been a premium member for {n} years|even though my payment went through at once|
although I had confirmed it in the app|after I had logged in and booked it|although the website said {day}|and I paid {money} for it"""),
}

# Matters of a queue that are in order or in the past: said in a ticket of another queue.
FINE = {
    "billing": """The payment itself went through fine.|It's not about the money.|The invoice is correct, by the way.|
I have paid everything.|
I don't want a refund.|The price is fine.|My card works, I checked.|The bill is paid.|I am not asking for a discount.|
Last month's refund came quickly, thanks for that.|I paid {money} on {date}, and that was no problem.|This has nothing to do with my bill.|
Yesterday's question about my invoice is answered.|Payment by {method} worked at once.|The double charge from {month} is settled.""",
    "technical": """The {site} works well otherwise.|There is no error message.|It's not a technical problem.|The {site} itself runs fine.|
I have the latest version of the app.|The internet here is fine.|I already [restarted|reinstalled] everything, that is not it.|
The bug from last week is fixed, thanks.|Nothing crashes.|The app is up to date.|I found this while I was using the {site}.|
I saw it in the app this morning.|The error {code} from {day} is gone.|The {gadget} works as it should.|
Technically all is well.""",
    "account": """I can log in without trouble.|My password is fine.|My login works.|My account is in order.|It's not about my login.|
I am logged in as {email}.|My account is under {email}.|I changed my password in {month} and that went well.|
I don't want to delete my account.|
My email address is still the same.|My profile is up to date.|My identity was verified in {month}.|Nobody has hacked me.|
I have had my account since {year}.|My account number is {order}.""",
    "other": """The delivery was quick, by the way.|The {product} itself is lovely.|I don't want to return anything.|
The parcel came on {day}.|
Your shop in {city} sent me here.|I like your service in general.|{first} from your team was kind.|My last order arrived on time.|
It's not about the delivery.|I read your help pages first.|I could not find it in your FAQ.|I know you are closed on Sunday.|
I have no question about your products.|I do not want to send it back.""",
}

CONTEXT = """I have been a customer for {n} [years|months].|I have been with you since {year}.|I am a new customer.|
I joined you in {month}.|
It started on {day}.|It began [last week|yesterday|on {date}|this morning|{n} days ago].|This is about order {order}.|
My order number is {order}.|
My customer number is {order}.|The reference is {order}.|I called on {day} already.|I wrote to you on {date} but [got no answer|
nobody replied].|
This is the [second|third|{nth}] time I write.|I use it on my {phone}.|I use {browser}.|I am in {city}.|I live in {city}.|
I work for {company}.|
We are a small company with {n} people.|I am writing for {company}.|I am writing for my [mother|father|wife|husband|boss|neighbour].|
My [colleague|wife|husband|son|daughter] has the same problem.|A friend told me to ask you.|I looked in the FAQ.|
I asked the chat, it could not
 help.|{name} from your hotline told me to write.|I talked to {name} on {day}.|Last year it was all fine.|
So far I was always happy with you.|
It never happened before.|It's the same every month.|I need this before {day}.|I leave for {city} on {date}.|I have a meeting at {time}.|
I am at work until {time}.|I am not good with computers.|I am {n}0 years old.|Sorry for my English.|I bought it on {date}.|
I got it from {company}.|
I have tried it {n} times.|I tried it again at {time}.|I have waited for {n} days now.|I checked twice.|I have read your mail of {date}.|
I have screenshots.|I can send proof.|I attach a picture.|See the attached file.|My name is {name}.|You can reach me at {email}.|
My number is {phone_number}.|Your colleague in the other team sent me here.|Your last answer did not help.|
I am with the {company} office in {city}.|
My plan is the [basic|family|premium|team] one.|We switched to you in {month}.|I normally don't write such mails.|
I am on holiday right now."""

GREETINGS = """Hi,|Hello,|Hey,|Hi there,|Good morning,|Good evening,|Dear team,|Dear support,|Dear Sir or Madam,|Hello team,|Hi all,|
Dear {company},|To whom it may concern,|Hi {first},|Hello {company},|Good day,|Hey guys,|Dear customer service,|Greetings,|
Hi support team,"""

LEADS = """Unfortunately |It seems that |I noticed that |I just saw that |I just found out that |Just so you know, |Apparently |I think |
I am afraid |Once again |Today I saw that |Sorry to bother you, but |ok so |so |um |well, |For your information: |My problem: |
The problem is that |As I said, |I have a problem: |I must tell you that |My issue is that |Here is what's wrong: |It looks like |
To my surprise |Help, |Once more: |Please note that |It turns out that """
ASKS = """Quick question: |A question: |Could you tell me: |Can you tell me: |I would like to know: |Just wondering, |Tell me, |
Please tell me, |I have a question: |May I ask, |One thing I don't get: |ok, |so |and |I wonder: |My question is: |hey, """
ORDERS = """please {do}.|{do}.|{do} please.|can you {do}?|could you {do}?|could you please {do}?|can someone {do}?|would you {do}?|
I need you to {do}.|I want you to {do}.|I would like you to {do}.|kindly {do}.|{do}!|will you please {do}?|I ask you to {do}.|
is it possible that you {do}?|you need to {do}.|please {do} as soon as you can.|{do} today, please.|can u {do}?|pls {do}.|
I'd be glad if you could {do}.|who can {do}?"""
WISHES = """I want to {do}.|I would like to {do}.|I'd like to {do}.|how do I {do}?|how can I {do}?|is it possible to {do}?|can I {do}?|
where do I go to {do}?|what do I have to do to {do}?|I need to {do}.|I am trying to {do}.|I wish to {do}.|how to {do}?|
is there a way to {do}?|
help me {do}.|I don't know how to {do}.|I have to {do}.|what steps do I take to {do}?|could you help me to {do}?|trying to {do}.|
what's the best way to {do}?|need to {do}.|want to {do}.|how does one {do}?|please help me to {do}.|what do I need to {do}?|
tell me how to {do}."""
NOUNS = """it's about {do}.|I am writing about {do}.|this is about {do}.|I need help with {do}.|help with {do} please.|
I have a question about {do}.|
question about {do}.|{do}|{do}, please help.|concerning {do}.|re: {do}|subject: {do}.|I'm contacting you about {do}.|
can someone help me with {do}?|who can I talk to about {do}?|I have to talk to someone about {do}.|topic: {do}.|
what can you tell me about {do}?"""

# What a statement is joined to; by the queue whose words it has, so that it stands before a statement of another one.
PRELUDES = {
    "billing": """I only wanted to pay my bill, but |I was about to pay and now |I logged in to download a receipt, and |
My payment went through, but |
I got your mail about the new prices, but |You refunded me last week, thanks, but now |I talked to {name} about my invoice, and still |
We renewed the {sub} in {month} and |I paid {money} for this and |The invoice came, but |I wanted to use my voucher, but |
I have paid for express, and |I spend {money} a month with you and |After a long call with your billing team I write again: """,
    "technical": """Yesterday I updated the app, and today |The app works again, but |The update went well, but |I reinstalled the app and |
I got a new {phone} last week, and |The error from {day} is gone, but |Your technician fixed the line, but |The {site} looks good, but |
I was using the {site} on my {phone} and |I set up my new {gadget} and |There was a short outage on {day}, and since then |
I have the newest version, but """,
    "account": """I just changed my password, and now |You fixed my login last week, but |I can log in again, but |
I created an account on {day} and |
My account is verified, but |I signed in to look around, and |I changed my email in {month} and |I moved to {city} last month and |
My profile is complete, but |I added my wife to our account, and now |I am the admin of our team, and |I am logged in, but """,
    "other": """I wanted to track my parcel, but |I ordered a {product} on {date} and |I returned a {product} and |
The parcel came on time, but |
I like your shop, but |I am not writing about the delivery: |I tried to cancel my order, and |I am travelling to {city} on {date} and |
I could not reach your hotline, so I write: |I visited your shop in {city}, and |I booked for {n} people, and |I love the {product}, but |
I have been a customer for {n} years, but |{name} told me to write to you: |I waited for your call on {day}: """,
}
# {fact} is a statement and {thing} a noun phrase of another queue.
ASIDES = """Last time I wrote because {fact}. That is solved.|In my first mail I said that {fact}; that is settled.|
Forget my ticket from {day} ({fact}), it's done.|My {month} problem ({thing}) is solved, now I have another one.|
A friend has trouble with {thing}, I don't.|This is not about {thing}.|I am not writing about {thing} this time.|
Your answer was about {thing}, but that's not what I asked.|Wrong topic last time, it's not {thing}.|
I saw your help page on {thing}, but it's no help here.|
Someone put my last ticket under {thing}, which was wrong.|{name} thought it was {thing}, it isn't.|
Thanks for your help with {thing}.|Last week it was {thing}, that's over."""

MOODS = """This is [really |very |so |]annoying.|I am [very |really |quite |]disappointed.|I am angry.|I'm a bit confused.|I am worried.|
I am not happy about this.|This is not okay.|That can't be right.|I don't understand it.|This is urgent.|It's not urgent.|No hurry.|
I am losing patience.|I expected better.|What a mess.|This is unacceptable.|I am sure it's a small thing.|I hope it's just a mistake.|
It's driving me crazy.|It may be my own fault.|I feel a bit silly for asking.|Just curious.|I have had enough.|Time matters here.|
I have no idea what to do.|I am stuck.|Am I doing something wrong?|Is this normal?|How can that be?|Am I the only one?|
Why is this so hard?"""

CLOSINGS = """Please help.|Please [get back to me|reply|answer soon|advise|let me know].|Can you help me?|Can you [look into this|
sort this out|
take care of it]?|What can I do?|What should I do now?|How do we go on?|Thanks.|Thank you.|Thanks in advance.|Many thanks.|
Thank you for your
 help.|Let me know.|I look forward to your answer.|I hope to hear from you soon.|Who can help me with this?|Call me at {phone_number}.|
Write to {email}.|Please answer by {day}.|Please hurry.|Cheers!|Any help is welcome.|Appreciate it.|Waiting for your answer.|
Please do something.|If you need more details, ask me.|Have a nice day.|Please forward this to the right team."""

SIGNATURES = """{name}|{first}|Best, {first}|Regards, {name}|Best regards, {name}|Kind regards, {name}|Thanks, {first}|Yours, {name}|
{name}, {company}|Sincerely, {name}|Cheers, {first}|- {first}|Best wishes, {name}, {city}"""

VALUES = {
    "bill": "subscription|monthly plan|order|booking|licence|course|phone contract|internet contract|ticket|premium plan|hotel room|flight|"
            "annual pass|electricity|insurance|gym membership|streaming plan|rental car|hosting plan|appointment|magazine|storage plan",
    "sub": "subscription|monthly plan|premium plan|membership|phone contract|internet contract|licence|streaming plan|insurance policy|"
           "hosting plan|gym pass|news subscription|cloud storage|energy contract|family plan|software plan|music plan",
    "site": "app|website|site|customer portal|mobile app|web shop|online banking|booking site|patient portal|student portal|dashboard|"
            "desktop app|phone app|program|software|tool|web app|platform|tv app|game|player|editor|calendar|reader app|banking app",
    "page": "invoice page|payment page|billing tab|checkout|receipt page|price list|profile page|account page|sign-up form|membership page|"
            "order page|returns form|booking page|job portal|refund form|settings page|tracking page|contact form|payment history|"
            "login screen|shopping cart|statement page|upgrade page|help page|course page|results page|map|search page",
    "gadget": "router|printer|speaker|headset|thermostat|door camera|smart bulb|watch|tablet|e-reader|vacuum cleaner|coffee machine|"
              "tv box|monitor|keyboard|webcam|power bank|scale|lamp|washing machine|doorbell|drone|console|scanner|card reader|modem|"
              "hearing aid|baby monitor|toothbrush|e-bike|charger|dash cam|projector|blood pressure monitor|smart lock|robot mower",
    "phone": "phone|iPhone|Android phone|tablet|laptop|iPad|work computer|Mac|Windows PC|new phone|old phone|Chromebook|Samsung|Pixel",
    "browser": "Chrome|Firefox|Safari|Edge|Opera",
    "method": "credit card|debit card|PayPal|Apple Pay|Google Pay|bank transfer|direct debit|gift card|cheque|invoice|cash|Visa|Mastercard",
    "code": "E42|403|0x80070057|1009|E-17|500|504|T22|F01|-36|ERR_TIMEOUT|400|7|13|E305|C0|99|408|2203|NW-2-5|0xc0000005|31",
    "plant": "rose|dahlia|hosta|orchid|lavender|fern|tulip|lemon tree|palm|carrot|olive tree|hydrangea|fig tree|pumpkin",
    "job": "driver|nurse|teacher|developer|cook|cashier|designer|gardener|baker|sales assistant|bookkeeper|mechanic",
}
SHARES = {"billing": 0.23, "technical": 0.235, "account": 0.235, "other": 0.3}
SUBJECTS = tuple("I my the you your it there we our one someone somebody nobody nothing this that these others everything".split())
SPELLINGS = [("I can't", ["I can't", "I cannot", "I can not"]), ("can't", ["can't", "cant"]), ("won't", ["won't", "wont"]),
             ("I don't", ["I don't", "I do not"]), ("don't", ["don't", "dont"]), ("does not", ["does not", "doesn't", "doesn't", "doesnt"]),
             ("I am ", ["I am ", "I'm ", "I'm ", "im "]), ("I have not", ["I have not", "I haven't"]), ("is not", ["is not", "isn't"]),
             ("has not", ["has not", "hasn't"]), ("did not", ["did not", "didn't"]), ("it's", ["it's", "its"]),
             ("email", ["email", "email", "e-mail"]), ("log in", ["log in", "log in", "login"]), ("cancelled", ["cancelled", "canceled"]),
             ("wifi", ["wifi", "Wi-Fi", "wi-fi", "WiFi"]), ("licence", ["licence", "license"])]
SLANG = {"please": "pls", "you": "u", "your": "ur", "thanks": "thx", "because": "cuz", "are": "r", "what's": "whats", "I'm": "im",
         "it's": "its", "want to": "wanna", "and": "&", "why": "y", "before": "b4", "account": "acct", "message": "msg"}


def compiled(text):
    """`text` as a list of strings, ("slot", name) and ("choice", lists)."""
    def sequence(at, inside):
        options, items, plain = [], [], ""
        while at < len(text):
            char = text[at]
            if inside and char in "|]" or char in "[{":
                if plain:
                    items.append(plain)
                plain = ""
            if char == "[":
                choice, at = sequence(at + 1, True)
                items.append(("choice", choice))
            elif char == "{":
                end = text.index("}", at)
                items.append(("slot", text[at + 1:end]))
                at = end + 1
            elif inside and char == "|":
                options.append(items)
                items = []
                at += 1
            elif inside and char == "]":
                return options + [items], at + 1
            else:
                plain += char
                at += 1
        if plain:
            items.append(plain)
        return items, at
    return sequence(0, False)[0]


def outer(text):
    """The parts of `text` between those bars that are in no brackets, without line ends around them."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        depth += (char == "[") - (char == "]")
        if char == "|" and depth == 0:
            parts.append(text[start:at])
            start = at + 1
    return [part.strip("\n") for part in parts + [text[start:]] if part.strip()]


def choices(text):
    return [compiled(part.replace("\n", "")) for part in outer(text)]


def entries(text):
    """Of each problem its noun phrase (None where it makes no sense alone) and (kind, clause) pairs: "." "?" "!" ">"."""
    found = []
    for line in text.strip().replace("\n ", " ").replace(";\n", ";").split("\n"):
        noun, *clauses = [part.strip() for part in line.split(";")]
        pairs = []
        for clause in clauses:
            if clause[0] in "!>":
                pairs.append((clause[0], compiled(clause[1:])))
            else:
                pairs.append(("?" if clause.endswith("?") else ".", compiled(clause)))
        found.append((None if noun[0] == "~" else compiled(noun), pairs))
    return found


PROBLEMS = {label: entries(text) + entries(more) for label, text, more in (
    ("billing", BILLING, ticket_stories.BILLING), ("technical", TECHNICAL, ticket_stories.TECHNICAL),
    ("account", ACCOUNT, ticket_stories.ACCOUNT), ("other", OTHER, ticket_stories.OTHER))}
TWIN_TEXTS = {label: [compiled(part.strip()) for line in TWINS.strip().split("\n") if line[0] == label[0]
                      for part in line[2:].split(" / ")] for label in LABELS}
STORY_TEXTS = {label: [compiled(line[2:]) for text in (STORIES, ticket_stories.STORIES) for line in ticket_stories.lines_of(text)
                       if line[0] == label[0]] for label in LABELS}
ANY_TEXTS = {label: [compiled(line[2:]) for line in ticket_stories.lines_of(ticket_stories.ANY) if line[0] == label[0]] for label in LABELS}
GRID_PARTS = {label: tuple(choices(part) for part in parts) for label, parts in GRIDS.items()}
ASSISTANT_TEXTS = [compiled(line) for line in ASSISTANT.strip().split("\n")]
FINE_TEXTS = {label: choices(text) for label, text in FINE.items()}
CONTEXT, GREETINGS, ASIDES, MOODS, CLOSINGS, SIGNATURES = (
    choices(text) for text in (CONTEXT, GREETINGS, ASIDES, MOODS, CLOSINGS, SIGNATURES))
FACTS = {label: [clause for _, clauses in PROBLEMS[label] for kind, clause in clauses
                 if kind == "." and str(clause[0]).split()[0] in SUBJECTS] for label in LABELS}
THINGS = {label: [noun for noun, _ in PROBLEMS[label] if noun] for label in LABELS}
PRELUDES = {label: choices(text) for label, text in PRELUDES.items()}
LEADS, ASKS = ([part.replace("\n", "") for part in outer(text)] for text in (LEADS, ASKS))
ORDERS, WISHES, NOUNS = ([part.replace("\n", "").split("{do}") for part in outer(text)] for text in (ORDERS, WISHES, NOUNS))
VALUES = {name: text.split("|") for name, text in (VALUES | ticket_stories.VALUES).items()}
VALUES.update(noun=ticket_stories.THINGS, adjective=ticket_stories.QUALITIES)
VALUES["product"] = [product for product in PRODUCTS if product[0] not in "aeio" and product[-1] != "s"]     # that "a" goes with
QUESTION_WORDS = tuple("what why how when where who which is are do does did can could will would may must was were am should has".split())


class Scene:
    """The values of one ticket: a slot has the same value each time."""

    def __init__(self, rng, unseen):
        self.rng, self.lexicon, self.values = rng, Lexicon(rng, unseen), {}

    def value(self, slot):
        if slot not in self.values:
            self.values[slot] = self._make(slot)
        return self.values[slot]

    def _make(self, slot):
        rng, lexicon = self.rng, self.lexicon
        if slot in VALUES:
            return rng.choice(VALUES[slot])
        if slot == "nth":
            return rng.choice(["2nd", "3rd", "4th", "5th", "6th", "10th"])
        if slot in ("n", "n2"):
            return str(rng.randint(2, 9))
        if slot == "method2":
            return rng.choice([method for method in VALUES["method"] if method != self.value("method")])
        if slot in ("verb", "verbs", "verbing"):
            self.values.update(zip(("verb", "verbs", "verbing"), rng.choice(ticket_stories.DEEDS)))
            return self.values[slot]
        if slot[-1] == "2":
            return self._make(slot[:-1]) if slot != "verb2" else rng.choice(ticket_stories.DEEDS)[0]
        if slot == "amount":
            return lexicon.money(40) if rng.random() < 0.7 else lexicon.amount(40)
        if slot == "line":
            return ticket_stories.statement_line(rng)
        if slot == "message":
            return ticket_stories.message(rng, self.detail)
        if slot == "path":
            return f"/{rng.choice(['api', 'v1', 'v2', 'v3', 'api/v2', 'rest'])}/{rng.choice(VALUES['noun'])}s"
        if slot == "money":
            return lexicon.money(rng.choice([30, 100, 500, 2000]))
        if slot == "pct":
            return f"{rng.choice([5, 10, 15, 20, 25, 30, 50])}{rng.choice(['%', '%', ' percent'])}"
        if slot == "year":
            return str(rng.randint(2009, 2026))
        if slot == "coupon":
            return f"{rng.choice(['SAVE', 'SPRING', 'HELLO', 'VIP', 'WELCOME', 'SUN'])}{rng.randint(5, 50)}"
        if slot == "invoice":
            return f"{rng.choice(['INV-', 'R', '', '2025-'])}{rng.randint(100, 99999)}"
        if slot == "version":
            return f"{rng.randint(1, 17)}.{rng.randint(0, 9)}"
        if slot == "flight":
            return f"{rng.choice(['AX', 'LN', 'KR', 'VO'])}{rng.randint(100, 4999)}"
        return {"order": lexicon.order_number, "name": lexicon.person, "first": lexicon.first_name, "last": lexicon.last_name,
                "company": lexicon.company, "city": lexicon.city, "street": lexicon.street_address, "email": lexicon.email,
                "phone_number": lexicon.phone, "date": lexicon.date, "day": lexicon.day, "month": lexicon.month,
                "time": lexicon.time, "word": lexicon.word, "path_word": lexicon.word, "quote": lexicon.phrase, "key": lexicon.key,
                "host": lexicon.host}[slot]()

    def detail(self, slot):
        """A value of quoted text: digits and phrases differ from each other."""
        return self._make(slot) if slot in ("n", "quote", "quote2") else self.value(slot)

    def fill(self, items):
        return "".join(item if isinstance(item, str) else self.value(item[1]) if item[0] == "slot"
                       else self.fill(self.rng.choice(item[1])) for item in items)


def capital(text):
    return text[:1].upper() + text[1:]


def framed(scene, frames, text):
    before, *after = scene.rng.choice(frames)
    return before + text + (after[0] if after else "")


def sentence(scene, label, kind, clause, plain=False):
    """A clause in its sentence, which begins in lower case; `plain` without what leads to it."""
    rng, text = scene.rng, scene.fill(clause).strip().replace("  ", " ").replace(" ?", "?")
    if kind == "!":
        return framed(scene, ORDERS, text)
    if kind == ">":
        return framed(scene, WISHES, text)
    if kind == "?":
        return rng.choice(ASKS) + text if not plain and rng.random() < 0.2 else text
    way = 1 if plain or text.split()[0] not in SUBJECTS else rng.random()
    if way < 0.2:
        text = rng.choice(LEADS) + text
    elif way < 0.38:
        text = scene.fill(rng.choice(PRELUDES[another(rng, label)])) + text
    return text + rng.choices([".", "!", "!!", "..."], [20, 2, 1, 1])[0]


def another(rng, label):
    return rng.choice([other for other in LABELS if other != label])


def aside(scene, label):
    """A sentence on a matter of another queue that is not the point."""
    other = another(scene.rng, label)
    if scene.rng.random() < 0.6:
        return scene.fill(scene.rng.choice(FINE_TEXTS[other]))
    for slot, texts in (("fact", FACTS), ("thing", THINGS)):
        scene.values[slot] = scene.fill(scene.rng.choice(texts[other])).strip()
    return scene.fill(scene.rng.choice(ASIDES))


def kind_of(text):
    return "?" if text.endswith("?") else "."


def problem_core(scene, label, plain):
    """The sentences that say what is wanted, and the noun phrase of it or None."""
    rng = scene.rng
    noun, clauses = rng.choice(PROBLEMS[label])
    name = scene.fill(noun) if noun else None
    kind, clause = rng.choice(clauses)
    way = rng.random()
    if name and way < 0.06:
        return [framed(scene, NOUNS, name)], name
    if name and way < 0.13:
        return [framed(scene, NOUNS, name), sentence(scene, label, kind, clause, plain)], name
    if name and way < 0.17:
        details = [scene.value("order"), scene.value("date"), "urgent", "pls help", "since " + scene.value("day"), scene.value("phone"),
                   scene.value("city"), "tried twice", "no reply so far", "second mail", scene.fill(clause).rstrip("?.")]
        short = [word for word in name.split() if word not in ("a", "an", "the")]
        return [", ".join([" ".join(short)] + rng.sample(details, rng.randint(1, 2)))], name
    first = [sentence(scene, label, kind, clause, plain)]
    wishes = [pair for pair in clauses if pair[0] != "."]
    if kind == "." and wishes and way < 0.5:
        return first + [sentence(scene, label, *rng.choice(wishes), plain=True)], name
    return first, name


def anything(scene, label, plain):
    """A sentence about any thing."""
    text = scene.fill(scene.rng.choice(ANY_TEXTS[label])).strip()
    if text.startswith("please ") or text.endswith("?"):
        return text if text.endswith("?") else text + "."
    return sentence(scene, label, ".", [text], plain)


def core(scene, label, plain):
    rng = scene.rng
    source = rng.random()
    if label == "other" and source < 0.27:
        text = scene.fill(rng.choice(ASSISTANT_TEXTS)).strip().replace("  ", " ")
        asks = text.split()[0].replace("'s", "") in QUESTION_WORDS
        lead = rng.choice(["hey, ", "ok, ", "so ", "um, ", "tell me, " if asks else "please "]) if rng.random() < 0.12 else ""
        return [lead + text + ("?" if asks else rng.choice(["", ".", " please", ""]) if text.count(" ") > 1 else "")], None
    if source > 0.85:
        return [scene.fill(rng.choice(STORY_TEXTS[label])).strip().replace("  ", " ")], None
    if source > 0.77:
        cause, circumstance = (rng.choice(part) for part in GRID_PARTS[label])
        cause, circumstance = scene.fill(cause), scene.fill(circumstance).strip()
        if rng.random() < 0.8:
            return [f"{cause} {circumstance}."], None
        if circumstance.split()[0] in ("after", "since", "when", "although", "though", "while", "as", "even", "right"):
            return [f"{circumstance}, {cause}."], None
        return [f"{cause} {circumstance}!"], None
    if source > 0.71:
        return [anything(scene, label, plain)], None
    if source > 0.58:
        text = scene.fill(rng.choice(TWIN_TEXTS[label]))
        return [sentence(scene, label, kind_of(text), [text], plain) if text[-1] == "?" or rng.random() < 0.5 else text + "."], None
    return problem_core(scene, label, plain)


def as_typed(rng, text):
    """Spellings, shouting, slang and typos of people in a hurry."""
    for word, spellings in SPELLINGS:
        if word in text and rng.random() < 0.5:
            text = text.replace(word, rng.choice(spellings))
    hand = rng.random()
    if hand < 0.04:
        text = text.upper()
    elif hand < 0.30:
        text = text.lower()
        if rng.random() < 0.7:
            text = text.rstrip(".?!")
        if rng.random() < 0.3:
            text = text.replace("'", "")
    elif hand < 0.36:
        text = " ".join(SLANG.get(word, word) for word in text.split(" "))
    elif hand < 0.41:
        for mark in ".,?!":
            text = text.replace(mark + " ", " ")
        text = text.rstrip(".?!")
    return casual(rng, text)


def make_ticket(rng, unseen, label=None, brief=False, lines=False):
    """(text, label, noun phrase or None); `brief` for one or two sentences, `lines` where it may run over several lines."""
    label = label or rng.choices(list(SHARES), SHARES.values())[0]
    scene = Scene(rng, unseen)
    extras = 0 if brief else rng.choices([0, 1, 2, 3, 4, rng.randint(5, 9)], [51, 18, 14, 9, 5, 3])[0]
    sentences, noun = core(scene, label, plain=extras == 0 and rng.random() < 0.5)
    before, after = [], []
    for _ in range(extras):
        kind, place = rng.random(), before if rng.random() < 0.5 else after
        if kind < 0.3:
            text = aside(scene, label)
        elif kind < 0.68:
            text = scene.fill(rng.choice(CONTEXT))
        elif kind < 0.8:
            text = scene.fill(rng.choice(MOODS))
        else:
            text, place = scene.fill(rng.choice(CLOSINGS)), after
        if text not in before and text not in after:
            place.append(text)
    after.sort(key=lambda text: text.endswith(("hanks.", "hank you.", "day.", "Cheers!", "advance.")))
    body = " ".join(capital(text) if text[-1] in ".?!" else capital(text) + "." * (len(before) + len(after) > 0)
                    for text in before + sentences + after)
    greeting = scene.fill(rng.choice(GREETINGS)) if rng.random() < (0.12 if extras == 0 else 0.4) else ""
    signature = scene.fill(rng.choice(SIGNATURES)) if extras and rng.random() < 0.25 else ""
    if lines and rng.random() < 0.4:
        text = "\n".join(part for part in (greeting, body, signature) if part)
    else:
        if greeting and not before and rng.random() < 0.7:
            body = sentences[0][0] + body[1:]
        text = " ".join(part for part in (greeting, body, signature) if part)
    text = as_typed(rng, text)
    if not brief and rng.random() < 0.12:
        text = surrounded(scene, text)
    return text, label, noun


def surrounded(scene, text):
    """The ticket with quotes, code, headers or the like before or after it."""
    for _ in range(scene.rng.choices([1, 2, 3, 4, 5, 6], [12, 4, 2, 1, 1, 1])[0]):
        piece = ticket_stories.around(scene.rng, scene.detail)
        gap = "\n" if "\n" in piece or scene.rng.random() < 0.4 else " "
        text = f"{text}{gap}{piece}" if scene.rng.random() < 0.65 else f"{piece}{gap}{text}"
    return text


def ticket(rng, unseen=False):
    """A ticket's text and its label."""
    return make_ticket(rng, unseen)[:2]


def spaced(rng):
    return " " if rng.random() < 0.75 else ""


def raw_prompt(rng, text):
    return f"Support ticket:{' ' if rng.random() < 0.25 else ''}{text}\nCategory:"


def raw(rng, unseen=False):
    text, label, _ = make_ticket(rng, unseen, lines=rng.random() < 0.2)
    return {"text": raw_prompt(rng, text), "completion": spaced(rng) + label, "check": {"label": label}}


def raw_few(rng, unseen=False):
    """Solved tickets, then one to solve."""
    gap, inner = spaced(rng), " " if rng.random() < 0.25 else ""
    solved = [make_ticket(rng, unseen, brief=True)[:2] for _ in range(rng.randint(2, 4))]
    text, label, _ = make_ticket(rng, unseen, brief=rng.random() < 0.5)
    shown = "".join(f"Support ticket:{inner}{one}\nCategory:{gap}{its}\n\n" for one, its in solved)
    return {"text": f"{shown}Support ticket:{inner}{text}\nCategory:", "completion": gap + label, "check": {"label": label}}


SYSTEMS = choices("""You route tickets to {labels}. [Answer with|Reply with|Give] [one word|the label|the category only].|
You are a ticket router. [Put each message in one of|Choose among] these queues: {labels}. [Say only the queue.|Reply with its name only.]|
[Classify|Sort|Label] [the user's message|each ticket|every support ticket] as {labels}. [Output|Write|Return] [only the label|one word|
nothing but the label].|Ticket routing. Queues: {labels}. [One word.|Only the queue's name.|Answer: one queue.]|
Your job is to decide which team gets a ticket. The teams are {labels}. [Name the team and nothing else.|One word, no more.]|
You are the mail room of a support desk. Every message goes to {labels}. Answer with [one of these words|the team].|
Classify support messages. Allowed answers: {labels}. No explanation.|
You work as a classifier for a help desk of {company}. Labels: {labels}. Answer in one word.|
For each customer message, reply with exactly one of: {labels}.|Pick the [category|department|
queue] for the message: {labels}. Lower case, one word.|
Assign a category to the ticket. billing: money and payments. technical: something does not work. account: login, profile and security.
 other: all else. Answer with the category.|
Triage incoming tickets. billing is for charges, invoices and refunds, technical for errors and faults, account for access and personal
 details, other for the rest. Reply with one word.|
You are a support assistant that only sorts tickets. Possible labels are {labels}. Do not answer the customer, just give the label.|
You are Sprout. Sort the ticket: {labels}?|Given a ticket, output its category ({labels}).|Routing bot. {labels}. Nothing else.|
Read the customer's message and say where it belongs: {labels}. [Use one word.|Do not explain.|]""")
QUESTIONS = choices("""Which team should handle this[ ticket|]: {labels}?|What category is [this|this ticket|the message]: {labels}?|
Is this {labels}?|[Classify|Sort|Label] this [ticket|message|mail] as {labels}.|Route this ticket to {labels}.|
Which [queue|department|label|category] [fits|is right for this|does it belong to]? {labels}|Where does this [ticket|mail|
message] belong: {labels}?|
Who takes care of this: {labels}?|[Pick|Choose] one [category|label|team]: {labels}.|Categories: {labels}. Which one is it?|
Does this go to {labels}?|Please put the following in one of {labels}.|Tag this ticket with one of: {labels}.|
I need a label for this ticket, {labels}.|Options: {labels}. Answer with one word.|Which of {labels} is this about?|
What is the topic of this message? Choose from {labels}.|Decide: {labels}. One word only.""")
OPEN_QUESTIONS = [question for question in QUESTIONS if "one word" not in str(question).lower()]
MARKS = ["", "", "Ticket: ", "Message: ", "Customer: ", "Text: ", "Mail: ", "The ticket: ", "Support ticket: "]
REASON_ASKS = choices("""Give the [label|category] and a reason.|[Say|Tell me] why in one sentence.|Add a short reason.|
Explain your choice briefly.|
Answer with the label and one sentence of reason.|And why?|Give a reason too.|Label first, then why.|Justify it in one sentence.""")
REASONS = {
    "billing": ["It is about money or a payment.", "The customer asks about a payment.", "What is wanted concerns money.",
                "The matter is a payment or a price."],
    "technical": ["Something does not work as it should.", "The customer reports a fault.", "It is about something that does not work.",
                  "The matter is how to get something to work."],
    "account": ["It is about access or the customer's own data.", "The customer needs help with an account or access.",
                "What is wanted concerns an account, a profile or security.", "The matter is who may get in, or personal details."],
    "other": ["It is not about payments, faults or an account.", "It is about none of the other three.",
              "No payment, fault or account matter is to be solved.", "It fits none of the other queues."],
}
ABOUT = ["The customer writes about {}.", "It is about {}.", "The matter is {}.", "The topic is {}."]


def listed(rng):
    """The labels in random order: "billing, technical, account or other" and the like."""
    labels = list(LABELS)
    if rng.random() < 0.7:
        rng.shuffle(labels)
    style = rng.random()
    if style < 0.6:
        return ", ".join(labels[:-1]) + rng.choice([" or ", " or ", ", or "]) + labels[-1]
    if style < 0.8:
        return ", ".join(labels)
    return rng.choice(["/", " / ", " | "]).join(labels)


def worded(rng, unseen, template):
    scene = Scene(rng, unseen)
    scene.values["labels"] = listed(rng)
    return scene.fill(template).strip()


def answered(messages, answer, label):
    return {"messages": messages + [{"role": "assistant", "content": answer}], "check": {"label": label}}


def chat_prompt(rng, unseen=False):
    """The raw prompt as a user's message, sometimes after solved ones or with a general system prompt."""
    text, label, _ = make_ticket(rng, unseen, lines=rng.random() < 0.3)
    messages = []
    if rng.random() < 0.2:
        messages.append({"role": "system", "content": rng.choice([
            "You are Sprout, the support assistant of Alder Lane.", "You are a helpful assistant.", "You are a support agent.",
            "You are Sprout, the support assistant of Alder Lane, a shop for home and garden. Answer in short, friendly sentences."])})
    shown = ""
    if rng.random() < 0.12:
        for _ in range(rng.randint(2, 4)):
            one, its, _ = make_ticket(rng, unseen, brief=True)
            shown += f"Support ticket:{one}\nCategory: {its}\n\n"
    return answered(messages + [{"role": "user", "content": shown + raw_prompt(rng, text)}], label, label)


def chat_system(rng, unseen=False):
    """The system prompt says what to do; the user's messages are tickets, sometimes several in turn."""
    messages = [{"role": "system", "content": worded(rng, unseen, rng.choice(SYSTEMS))}]
    mark = rng.choice(MARKS) if rng.random() < 0.25 else ""
    for _ in range(rng.choices([0, 1, 2], [8, 1, 1])[0]):
        one, its, _ = make_ticket(rng, unseen, brief=True)
        messages += [{"role": "user", "content": mark + one}, {"role": "assistant", "content": its}]
    text, label, _ = make_ticket(rng, unseen, lines=True)
    return answered(messages + [{"role": "user", "content": mark + text}], label, label)


def asked(rng, text, question):
    """The ticket and the question in either order."""
    mark, gap = rng.choice(MARKS), rng.choice(["\n", "\n\n", " ", "\n"])
    if rng.random() < 0.3:
        text, mark = f'"{text}"', mark or rng.choice(["", "Ticket: "])
    if rng.random() < 0.5:
        return f"{question}{gap}{mark}{text}"
    if gap == " " and text[-1] not in ".?!":
        gap = "\n"
    return f"{mark}{text}{gap}{question}"


def chat_question(rng, unseen=False):
    """The question with its options in random order, before or after the ticket."""
    text, label, _ = make_ticket(rng, unseen, lines=rng.random() < 0.5)
    question = worded(rng, unseen, rng.choice(QUESTIONS))
    return answered([{"role": "user", "content": asked(rng, text, question)}], label, label)


def chat_reason(rng, unseen=False):
    """The label with a sentence of reason, since that was asked for."""
    text, label, noun = make_ticket(rng, unseen)
    question = f"{worded(rng, unseen, rng.choice(OPEN_QUESTIONS))} {worded(rng, unseen, rng.choice(REASON_ASKS))}"
    reason = rng.choice(ABOUT).format(noun) if noun and rng.random() < 0.75 else rng.choice(REASONS[label])
    if rng.random() < 0.5:
        messages = [{"role": "system", "content": question}, {"role": "user", "content": text}]
    else:
        messages = [{"role": "user", "content": asked(rng, text, question)}]
    return answered(messages, f"{label}. {reason}", label)


def routed(rng, text, label):
    """A ticket that was not generated, asked about in one of the ways above."""
    way = rng.random()
    if way < 0.5:
        return {"text": raw_prompt(rng, text), "completion": spaced(rng) + label}
    if way < 0.8:
        return answered([{"role": "user", "content": raw_prompt(rng, text)}], label, label)
    if way < 0.9:
        system = worded(rng, False, rng.choice(SYSTEMS))
        return answered([{"role": "system", "content": system}, {"role": "user", "content": text}], label, label)
    return answered([{"role": "user", "content": asked(rng, text, worded(rng, False, rng.choice(QUESTIONS)))}], label, label)


KINDS = {
    "raw": (raw, 0.34),
    "raw few": (raw_few, 0.08),
    "chat prompt": (chat_prompt, 0.26),
    "chat system": (chat_system, 0.16),
    "chat question": (chat_question, 0.13),
    "chat reason": (chat_reason, 0.03),
}

if __name__ == "__main__":
    from samples import show
    show(KINDS)
