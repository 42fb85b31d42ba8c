"""Function calling at work: what staff, customers and agents ask of the systems of shops, offices, desks, plants and servers.

WORLDS describe functions in a small language, a block each: "@" names; "d" descriptions; "o" names of a nested object; "a" parameters
as role[?][=label]/further names:kind, "group.role" for members of a nested object; "-" ways to say it, ">" what is pasted from mails, \
chats
and logs, "?" requests that lack something, "f role:" follow-ups that take that value from before, "&" several calls at once ({x}, {x2}),
"!" the question before something is destroyed; "r" fields of the result, "l" rows of a list as field: fields | how a row is told, "e"
errors, "=" answers. CHAINS are tasks of several calls in which a result gives what the next call needs. POOLS hold free texts. Brackets
are alternatives (wording.py); {~kind} is a value that only surrounds the request, "\\n" a new line.
"""

import functools
import json
import re

from drawing import Draws
from lexicon import PRODUCTS, casual
from tables import table
from wording import capital, parse, parse_lines, speak

ORDERS = table("tool_work/orders")

CRM = table("tool_work/crm")

HELPDESK = table("tool_work/helpdesk")

INVOICES = table("tool_work/invoices")

WAREHOUSE = table("tool_work/warehouse")

HOTEL = table("tool_work/hotel")

CLINIC = table("tool_work/clinic")

SCHOOL = table("tool_work/school")

HR = table("tool_work/hr")

MEETINGS = table("tool_work/meetings")

PROJECTS = table("tool_work/projects")

CODE = table("tool_work/code")

SERVERS = table("tool_work/servers")

DATA = table("tool_work/data")

FILES = table("tool_work/files")

CAMPAIGNS = table("tool_work/campaigns")

WEBSITE = table("tool_work/website")

FACTORY = table("tool_work/factory")

FARM = table("tool_work/farm")

ESTATE = table("tool_work/estate")

USERS = table("tool_work/users")

WORLDS = [text.replace("\\\n", "") for text in (
    ORDERS, CRM, HELPDESK, INVOICES, WAREHOUSE, HOTEL, CLINIC, SCHOOL, HR, MEETINGS, PROJECTS, CODE, SERVERS, DATA, FILES, CAMPAIGNS,
            WEBSITE,
    FACTORY, FARM, ESTATE, USERS)]
# Worlds whose functions could serve each other's requests.
SAME_TOPIC_TEXT = """
orders crm warehouse campaigns invoices
helpdesk projects users servers code data hotel estate
meetings hr clinic school hotel
factory servers farm
files website data code
crm campaigns users website
hr users invoices estate
crm helpdesk invoices meetings clinic
"""

# name: texts; a name may have many lines.
POOLS_TEXT = table("tool_work/pools_text")

# Tasks of several calls. "s" a rule of the system message, "u" the user, ">" a call (several in a row: at once), "<" its result,
# "=" the assistant.
CHAINS_TEXT = table("tool_work/chains_text")

BEFORE = parse_lines("""
[Hi|Hello|Hey|Hi there|Morning|Good morning|Afternoon][!|.] 
[quick one|next one|next|another one|from my list|to do|one for you|request][:] 
[hi|hey|ok|okay|right|so|well|hello|morning], 
[please|pls|could you do this|can you do this for me|help me with this][:] 
[It's me again|Me again|Back again|Sorry to bother you|Hope you're well|Thanks for the help earlier][.|!] 
[My screen is frozen, so I need you for this|I'm on the phone with them right now|I only have a minute|My hands are full][.] 
""")
BEFORE = [tree if isinstance(tree, str) and tree.endswith(" ") else (tree, " ") for tree in BEFORE]
AFTER = parse_lines("""
[Thanks|Thank you|Cheers|Ta|Thanks a lot|Many thanks][!|.]
[Please|Pls|Thanks in advance|Much appreciated][.|]
[No rush|No hurry|When you get a second|It's a bit urgent|As soon as you can][.|, thanks.]
[Let me know|Tell me when it's done|Shout if something is unclear|Sorry for the short notice|Sorry about the mess][.|]
[I'm in a meeting until noon|I'll be away from my desk|That's all from me|That would be great|You're a star][.|!]
""")
STORIES = parse_lines("""
[What a morning|It's one of those days|The phone doesn't stop|Everybody is ill today|We're short of staff|The queue is getting long].
[I just came back from lunch|My colleague went home early and left this on my desk|I promised to sort this out today].
[I tried it myself and got lost in the menus|I'm new here and don't know where to click|The old system was easier].
[I found this on a sticky note|The boss asked me twice already|Somebody just called about this].
""")
PASTE = parse("""\
[can you [take care of|handle|do|sort out] this?|please [process|handle|see to] this|got this [by mail|in the inbox|just now]|\
fyi, [came in|arrived] this morning|what they wrote|see below, please do it|from the shared inbox|this needs doing|copying you in|\
Here is what I got|Please act on this][:|]

%|%

[^ please do that|can you do that for me?|please handle, thanks|could you?|that's the whole mail]|---
%
---
[please|do what it says|that one is yours|thanks]|%|%|Fwd:
%""")
REPLIES = parse("""\
[it's |that's |ah, |oh sorry, |sorry: |right, |sure, |erm, |yes: |oops, |of course, |should be |I think it's |let me check... |]{v}\
[|.| thanks| please|, sorry|, sorry about that|!| I think]|{v}[|.]""")
ASK = parse("""\
[What is|What's] the %?|And the %?|Which % [is it|should I use]?|[Sure|Of course|Gladly|Happy to]. What is the %?|\
Which % do you mean?|[Could|Can] you give me the %?|Could you tell me the %?""")
ASK_MORE = parse("And the %?|And what is the %?|Thanks. And the %?|And the %, please?|Got it. What is the %?")
ASK_SEVERAL = parse("And the %?|What are the %?|Could you give me the %?|Could you tell me the %?")
ASK_TWO = parse("""\
What are the % and the #?|[Sure|Of course]. What are the % and the #?|Could you give me the % and the #?|\
Which % and which #?|Could you tell me the % and the #?""")
CORRECT = parse_lines("""
[sorry|oops|wait|argh|ah no|no], {new}[,| and] not {old}
[sorry|oh|hang on], [I meant|it should be|make that|it's actually|that should have been] {new}
[typo|my mistake|correction|wrong|misread it], {new}
no, {new}[.| instead of {old}.|!|, sorry.]
not {old}, {new}[.|!| please.]
I [said|wrote|typed] {old} but it's {new}.
[that was wrong|I looked at the wrong line|I mixed something up], it's {new} and not {old}
""")
CORRECT_LABEL = parse_lines("""
[sorry|oops|wait|ah no], the # is {new}[, not {old}|]
the # was wrong, [it's|take|it should be] {new}
[can you|please] do it again with {new} as the #
I gave you the wrong #. [It's|The right one is] {new}.
[make|change] the # {new}[, please|, not {old}|]
# should have been {new}[.|, my mistake.|, sorry.]
""")
DONE = parse("Done.|That's done.|All done.|Done, it is in the system.|Okay, done.|That is taken care of.|It's done.")
ALL_DONE = parse("Both are done.|Done, both of them.|Both went through.|Both are taken care of.|That's both done.")
ALL_THREE = parse("All three are done.|Done, all three.|All three went through.|All three are taken care of.")
NOTHING = parse("There is nothing.|I found nothing.|The list is empty.|Nothing there.|There are no entries.|Nothing came up.|No results.")
ONE_ROW = parse("There is one: %.|Just one: %.|I found one: %.|One result: %.|Only this one: %.|One entry: %.")
MANY_ROWS = parse("There are #: %.|I found #: %.|# in all: %.|Here they are: %.|These are the @: %.|The @: %.|I see # @: %.|# @: %.")
YES = parse("""\
[yes|yep|yes please|sure|go ahead|do it|yes, go|of course|confirmed|ok|okay, do it|y|please do|right|that's the one|correct|\
Yes, that's right|go on|absolutely|affirmative|Yes, I'm sure][|.|!]""")
NO = parse("""\
[no|nope|no, wait|stop|better not|not yet|no, leave it|hold on, no|no, I have to check first|don't|let me ask first|never mind|\
No, that was a mistake|forget it|I changed my mind][|.|!]""")
LEFT = parse("""\
Okay, I leave it as it is.|All right, nothing was changed.|Fine, I won't do it.|Okay, I did nothing.|Understood, nothing happens.|\
All right, I'll leave it.|Okay. Tell me if you need it later.""")
CANNOT = parse("""Sorry, I can't do that here.|I'm sorry, I have no function for that.|That is not something I can do here, sorry.|\
None of my functions does that, sorry.|I can't help with that here, sorry.|Sorry, that's beyond what I can do here.|\
I'm afraid I can't do that with the functions I have.|Sorry, nothing here can do that. Please ask a colleague.""")
SORRY = parse_lines("""
[Sorry|I'm sorry|Unfortunately], that didn't work: %.
[Sorry|I'm sorry], I couldn't do that: %.
That failed[: %.| with this message: %.]
It didn't go through: %.
[Sorry|Unfortunately], the system says: %.
That was not possible: %. [Shall I try again?|What would you like me to do?|]
I got an error: %.
""")
ERRORS = """\
the service is not available right now|the request took too long|the connection was lost|the system is under maintenance until noon|
access denied|too many requests|the database is locked|no permission for this action|the session has expired|internal error 500|
the record is locked by another user|a manager has to approve this first|the quota is used up|the gateway answered with 502|
timeout after 30 seconds|this action is disabled on weekends|not allowed with your role|the entry was changed in the meantime|
the server did not answer|invalid token|another job is still running|read-only mode is on|
the license has expired""".replace("\n", "").split("|")
THANKS = [(parse("[thanks|thank you|great, thanks|perfect|super, thank you|cheers][!|.|]"),
           parse("You're welcome!|Glad to help.|Any time.|My pleasure. Anything else?|You're welcome. Anything else?")),
          (parse("[ok|okay|good|fine|all right|got it][.|, that's all|, that's it for now]"),
           parse("Good. I'm here if you need me.|All right.|Fine, have a good day.|Okay, let me know if there's more."))]
ANNOUNCE = [("One moment.", 'Before each call, say "One moment."'),
        ("Working on it.", 'Always say "Working on it." when you call a function.'),
            ("Let me see.", 'When you use a function, begin with "Let me see."'),
                    ("Just a second.", 'Write "Just a second." before every call.'),
            ("On it.", 'Say "On it." whenever you call a function.'), ("I'll do that now.", 'With every call, write "I\'ll do that now."')]
ASK_RULES = parse_lines("""
[Ask|Always ask|Ask the user] before you [delete, cancel or send|remove, cancel or publish|destroy, end or send out] anything.
[Never|Don't] delete, cancel, close or send anything without [a clear yes|the user's okay|asking first].
Things that can't be undone need a yes from the user first.
Before [anything final|any irreversible step], [ask for confirmation|get a confirmation|ask once whether it is really meant].
[Confirm|Double-check with the user] before you cancel, delete, close, end or send.
""")
SYSTEMS = parse_lines("""
You are a helpful assistant.
You [help|assist|support] the [staff|team|people] of {~company}[.|. Be brief.|. Use the functions when they fit.]
You are the [office|back office|service|operations] agent of {~company}. [Act on requests with the functions you have.|Answer shortly.|]
Assistant for {~company}, [{~city} branch|{~city} office|{~city} site]. [Today is {~day}.|It is {~day}, {~time}.|]
You [can call|work with] functions. [Call one|Use them] when the request asks for it[, otherwise answer shortly|].
[Back office bot|Desk agent|Service desk agent|Operations agent]. [Short answers.|No chit-chat.|One sentence at most.|Call functions, \
report briefly.]
You are {~first}, [an assistant|a digital colleague|the assistant] at {~company}.
[Help the user|Do what the user asks] with the functions below. [Ask if something required is missing.|]
You are Sprout, the assistant of Alder Lane's [team|staff|back office]. [Today is {~day}.|Keep it short.|]
""")
OPENERS = parse_lines("""
You are the [operations|office|service|support|back office] agent of {~company} in {~city}.
You work for {~company}[, a firm with {~id(12-900)} employees|, a family business in {~city}]. Your users are [colleagues|staff|clients \
and staff].
You are {~first}, a [calm|quick|careful|friendly] assistant for the [team|staff|people] of {~company}.
This is the [internal|service|help] channel of {~company}. You carry out requests with the functions you are given.
You are an agent that [runs errands in the systems of|does paperwork for|helps the desk of] {~company}.
You assist the people who work at {~company}, [{~city}|{~address}, {~city}].
""")
HABITS = parse_lines("""
[Be brief|Keep answers short|Answer in one or two sentences|No long explanations][.| please.]
[Use the functions whenever they fit the request|Call a function if one fits, otherwise say so|Prefer a function call to a long answer].
[Never invent numbers, names or codes|Do not guess codes or names|Copy codes, names and amounts exactly as they were written].
[If something required is missing, ask one short question|Ask for what is missing, but only for that|Ask if a required value is missing].
[Be polite|Stay friendly, also when people are not|Be friendly and to the point].
[Our hours are Monday to Friday, {~time} to 6 pm|The desk is staffed until {~time}|We are closed on Sundays].
[The manager in charge is {~person}|For complaints about people, {~person} is responsible|{~person} heads this team].
[Today is {~day}|It is {~day}, {~time}|Week {~id(1-52)}, {~day}].
[Do not talk about salaries or private matters|Never give out private numbers|Passwords are never written in chats].
[Optional values are only filled in if the user gives them|Leave optional values out unless they were given|Fill in only what was said].
[Report results in plain words|Say what came of it in one sentence|Tell the user what the system answered].
[If a call fails, say why|Errors are reported as they are|When something fails, tell the user the reason].
[Emergencies: {~phone}|The internal hotline is {~phone}|Urgent cases are phoned in at {~phone}].
[Write in English|Answer in the language of the user|Plain English, please].
[If no function fits, say so|Do not promise what you can't do|Say openly if you cannot do something].
""")
TALK = [(parse(q), parse(a)) for q, a in (line.split(" => ") for line in """
[Hi|Hello|Hey|Good morning|Hi there|morning][!|.|] => [Hello|Hi|Hi there]! [How can I help?|What can I do for you?|What do you need?]
[Hi|Hello], [this is|I'm] {~first} from [accounting|the warehouse|reception|the night shift]. => Hello {~first}! [How can I help?|What \
do you need?]
[Thanks|Thank you|Great job|Perfect|You saved my day][!|.|] => [You're welcome!|Glad to help.|Any time!]
[Are you there|Hello? Anyone|Are you online|still with me][?|??] => [Yes, I'm here. What do you need?|I'm here. How can I help?]
[I'll be back in ten minutes|give me a second, phone's ringing|hold on, somebody at the door][.|] => [No problem.|Sure, take your \
time.|I'm here.]
[Never mind|Forget it|ah, found it myself|Solved already][, thanks|.|!|] => [All right.|Good. Let me know if you need me.|Okay!]
[What a day|I'm so tired|This week never ends|I need a holiday][.|...|] => [That sounds tiring. Can I take something off your list?|\
Hang in there. What can I do for you?]
[Who are you|What are you|are you a person][?|] => [I'm an assistant that works with the functions of this office.|I'm the assistant \
here, a program, not a person.]
[Could you do me a favour|I need your help|Can I ask you something][?|.] => [Of course, what is it?|Sure, what do you need?|Go ahead.]
[No, that's all for today|That was it|I'm done for today][.|, bye!|] => [Good, see you!|All right, have a nice evening.|Goodbye!]
[Do you ever sleep|do you get coffee breaks][?|] => [No, I'm a program. What can I do for you?|I don't need any. How can I help?]
""".strip().splitlines())]

NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()
SLOT = re.compile(r"\{(~?[\w.]+(?:\([^{}]*\))?)(?::([^{}]*))?\}")


def _pools():
    pools = {}
    for line in POOLS_TEXT.replace("\\\n", "").strip().splitlines():
        name, text = line.split(": ", 1)
        pools.setdefault(name.strip(), []).append(parse(text.strip()))
    return pools


POOLS = _pools()


class Context(Draws):
    """One sample's draws. A value is a pair: as people say it, and as an argument."""

    def draw(self, kind):
        name, _, inside = kind.partition("(")
        made = DRAW[name](self, inside[:-1]) if name in DRAW else self.pooled(name)
        return made if isinstance(made, tuple) else (made, made)

    def pooled(self, name):
        text = self.kept(lambda: self.around(speak(self.rng, self.rng.choice(POOLS[name]))).strip())
        return plain(text) if name in WITH_ARTICLE else text

    def around(self, text, values=None):
        """`text` with its slots filled: from `values`, and "~kind" freely."""
        values = values if values is not None else {}

        def put(match):
            slot = match.group(1)
            if slot not in values:
                values[slot] = self.draw(slot.lstrip("~").rstrip("0123456789"))
            return str(values[slot][0])
        return SLOT.sub(put, text) if "{" in text else text


def plain(text):
    """As it is said, and without its article."""
    first, _, rest = text.partition(" ")
    return text, rest if first in ("the", "a", "an") else text


# Texts whose article is no part of the argument.
WITH_ARTICLE = ("resource", "machine", "farmfield", "roomname", "factoryplace", "taxigoal", "hotelcharge", "service", "schoolevent",
        "complaint")


def _int(c, inside):
    least, most = inside.split("-")
    value = c.rng.randint(int(least), int(most))
    return (NUMBERS[value] if 2 <= value <= 12 and c.chance(0.25) else str(value)), value


def _plain_int(c, inside):
    least, most = inside.split("-")
    value = c.rng.randint(int(least), int(most))
    return str(value), value


def _money(c, inside):
    most = int(inside or 400)
    roll = c.rng.random()
    cents = c.rng.choice((90, 50, 99, 95, 80)) if roll < 0.35 else c.rng.randint(1, 99)
    value = c.rng.randint(3, most) if roll > 0.65 else c.rng.randint(3, most) + cents / 100
    said = str(value) if isinstance(value, int) else f"{value:.2f}"
    value = value if isinstance(value, int) else round(value, 2)
    return c.rng.choice((said, said, said, f"{said} euros", f"€{said}", f"£{said}", f"${said}", f"{said} EUR", f"{said}€")), value


def _number(c, inside):
    least, most = inside.split("-")
    value = c.rng.randint(int(least) * 10, int(most) * 10) / 10
    value = int(value) if value == int(value) else value
    return str(value), value


def _code(c, inside):
    """Codes of a shape: 9 stands for a digit, ? for a letter, ~ for a hexadecimal digit."""
    pick = c.rng.choice
    return c.kept(lambda: "".join(pick("123456789") if x == "9" else pick("ABCDEFGHKLMNPRSTVWXYZ") if x == "?" else
                                  pick("0123456789abcdef") if x == "~" else x for x in pick(inside.split(","))))


def _enum(c, inside):
    option = c.rng.choice(inside.split("/"))
    value, _, said = option.partition(":")
    return (c.rng.choice(said.split(",")) if said else value.replace("_", " ")), value


def _bool(c, inside):
    yes, _, no = inside.partition("!")
    value = not no or c.chance(0.6)
    return c.rng.choice((yes if value else no).split(",")), value


def _listed(c, values):
    style = c.rng.random()
    if style < 0.6:
        return " and ".join([", ".join(values[:-1]), values[-1]])
    return ", ".join(values) if style < 0.85 else " + ".join(values) if style < 0.93 else " / ".join(values)


def _list(c, inside):
    pairs = []
    for _ in range(c.rng.choices((2, 3, 4), (5, 4, 1))[0] * 2):
        pair = c.draw(inside)
        if pair[1] not in [value for _, value in pairs]:
            pairs.append(pair)
    pairs = pairs[:max(2, len(pairs) // 2)]
    if isinstance(pairs[0][1], int):
        pairs = [(str(value), value) for _, value in pairs]
    return _listed(c, [said for said, _ in pairs]), [value for _, value in pairs]


def _when(c, _):
    pick, day = c.rng.choice, c.lex.day()
    roll = c.rng.random()
    if roll < 0.3:
        return f"on {day}", day
    if roll < 0.55:
        value = pick(("tomorrow", "today", f"next {day}", f"this {day}", "tonight", "next week",
                f"tomorrow {pick(('morning', 'afternoon'))}",
                      f"{day} {pick(('morning', 'afternoon', 'evening'))}", f"{day} week"))
        return value, value
    value = c.lex.date()
    return f"on {value}", value


def _date(c, _):
    roll = c.rng.random()
    if roll < 0.35:
        return c.lex.day()
    return c.lex.date() if roll < 0.85 else f"{c.lex.day()}, {c.rng.randint(1, 28)} {c.lex.month()}"


def _city(c, _):
    while True:
        value = c.lex.city()
        if value[:4] != "the ":
            return value


def _product(c, _):
    roll = c.rng.random()
    if roll < 0.4:
        return c.kept(lambda: c.rng.choice(PRODUCTS))
    if roll < 0.8:
        return c.kept(lambda: f"{c.rng.choice(MATERIALS)} {c.rng.choice(THINGS)}")
    return c.kept(lambda: f"{c.lex.invented_name()} {c.rng.choice(THINGS)}")


def _file(c, _):
    pick, word = c.rng.choice, c.lex.word
    stem = pick((f"{word()}_{word()}", f"{pick(FILE_WORDS)}_{c.lex.month().lower()}", f"{pick(FILE_WORDS)}-{c.lex.last_name().lower()}",
                 f"{pick(FILE_WORDS)} {c.rng.randint(2021, 2027)}", f"{pick(FILE_WORDS)}_v{c.rng.randint(2, 9)}",
                         f"{word()}-{c.rng.randint(1, 99)}",
                 f"{capital(pick(FILE_WORDS))}{capital(word())}", f"{pick(FILE_WORDS)}_final"))
    return c.kept(lambda: f"{stem}.{pick(('pdf', 'docx', 'xlsx', 'csv', 'txt', 'pptx', 'odt', 'md', 'png'))}")


def _folder(c, _):
    pick = c.rng.choice
    return c.kept(lambda: pick((f"/{pick(FILE_WORDS)}s/{c.rng.randint(2021, 2027)}", f"{capital(pick(FILE_WORDS))}s {c.lex.month()}",
            f"{c.lex.last_name()}",
                                f"/home/{c.lex.first_name().lower()}/{pick(FILE_WORDS)}s", f"archive/{c.lex.word()}",
                                        f"Shared/{c.lex.invented_name()}",
                                f"{c.lex.company(form=False)}")))


def _user(c, _):
    pick, first = c.rng.choice, c.lex.first_name().lower().replace(" ", "")
    last = c.lex.last_name().lower().replace(" ", "")
    return c.kept(lambda: pick((f"{first}.{last}", f"{first[0]}{last}", f"{first}{c.rng.randint(2, 99)}", f"{last}_{first[0]}",
            f"{c.lex.word()}{c.rng.randint(1, 99)}",
                                f"{first}-{last}", f"svc-{c.lex.word()}")))


def _service(c, _):
    pick, word = c.rng.choice, c.lex.word
    return c.kept(lambda: pick((f"{pick(SERVICE_WORDS)}-{pick(('api', 'service', 'worker', 'web', 'db'))}",
            f"{word()}-{pick(('api', 'service', 'worker'))}",
                                pick(SERVICE_WORDS), f"{word()}{pick(('d', 'hub', 'ly', 'store'))}")))


def _host(c, _):
    pick = c.rng.choice
    return c.kept(lambda: pick((f"{pick(('web', 'db', 'app', 'cache', 'node', 'mail'))}-{c.rng.randint(1, 40):02d}",
            f"{c.lex.word()}{c.rng.randint(1, 9)}",
                                f"{pick(('eu', 'us', 'ap'))}-{pick(('web', 'db', 'edge'))}-{c.rng.randint(1, 20)}",
                                        f"{c.lex.invented_name().lower()}.internal",
                                f"srv{c.rng.randint(10, 999)}")))


def _repo(c, _):
    pick, word = c.rng.choice, c.lex.word
    return c.kept(lambda: pick((f"{word()}-{word()}", f"{pick(SERVICE_WORDS)}-{pick(('ui', 'core', 'lib', 'api'))}",
            f"{c.lex.invented_name().lower()}/{word()}", word())))


def _branch(c, _):
    pick, word = c.rng.choice, c.lex.word
    return c.kept(lambda: pick((f"{pick(('feature', 'fix', 'hotfix', 'chore'))}/{word()}-{word()}",
            f"release/{c.rng.randint(1, 9)}.{c.rng.randint(0, 20)}",
                                f"{pick(('fix', 'wip', 'dev'))}-{word()}", "develop", f"{word()}-{c.rng.randint(2, 99)}")))


def _version(c, _):
    pick = c.rng.choice
    return c.kept(lambda: pick(("", "", "v")) + f"{c.rng.randint(0, 9)}.{c.rng.randint(0, 40)}" + pick(("", f".{c.rng.randint(0, 20)}",
            f".{c.rng.randint(0, 9)}-rc{c.rng.randint(1, 4)}")))


def _url(c, _):
    return c.kept(lambda: "/" + c.rng.choice(("", "", "blog/", "shop/", "help/")) + "-".join(c.lex.word()
            for _ in range(c.rng.randint(1, 3))))


def _field(c, _):
    return c.kept(lambda: c.lex.key().lower().replace(" ", "_").replace("-", "_"))


def _free(c, inside):
    """Free text of a pool, sometimes of any words."""
    return c.kept(c.lex.phrase) if c.chance(0.12) else c.pooled(inside)


def _range(c, _):
    start = c.rng.randint(7, 16)
    return f"{start}:{c.rng.choice(('00', '15', '30'))}"


FILE_WORDS = """report budget minutes contract plan invoice letter menu draft price-list inventory roster survey offer payroll forecast
checklist""".split()
SERVICE_WORDS = "billing checkout search login orders catalog payments mailer inventory gateway reports media sessions".split()
MATERIALS = """willow copper oak linen ceramic slate bamboo walnut brass wool glass marble felt canvas cork pine rattan velvet zinc clay
folding garden round striped small large green blue white grey red""".split()
THINGS = """basket lantern bench bowl vase stool blanket tray teapot lamp jug shelf planter candle clock hook rug chair mug apron bucket
spade rake broom box cushion coaster hammock birdhouse hanger towel jar kettle mirror doormat trivet""".split()

DRAW = {
    "int": _int, "id": _plain_int, "money": _money, "num": _number, "code": _code, "enum": _enum, "bool": _bool, "list": _list,
            "when": _when,
    "date": _date, "product": _product, "file": _file, "folder": _folder, "user": _user, "service": _service, "host": _host, "repo": _repo,
    "branch": _branch, "version": _version, "url": _url, "field": _field, "text": _free,
    "of": lambda c, inside: plain(c.rng.choice(inside.split(","))), "of2": lambda c, inside: c.draw(c.rng.choice(inside.split(","))),
            "bare": lambda c, _: (_when(c, "")[1],) * 2,
    "order": lambda c, _: c.lex.order_number(), "email": lambda c, _: c.lex.email(), "person": lambda c, _: c.lex.person(),
    "first": lambda c, _: c.lex.first_name(), "last": lambda c, _: c.lex.last_name(), "city": _city,
    "address": lambda c, _: c.lex.street_address(), "phone": lambda c, _: c.lex.phone(), "company": lambda c, _: c.lex.company(form=False),
    "day": lambda c, _: c.lex.day(), "month": lambda c, _: c.lex.month(), "time": lambda c, _: c.lex.time(), "clock": _range,
    "name": lambda c, _: c.kept(c.lex.name_like), "noun": lambda c, _: c.kept(c.lex.noun_phrase), "word": lambda c, _: c.lex.word(),
    "phrase": lambda c, _: c.kept(c.lex.phrase), "invented": lambda c, _: c.lex.invented_name(),
    "ticket": lambda c, _: _code(c, "T-9999,CASE-999,HD-9999,SUP-99999,TK9999,#9999,9999999"),
    "customer": lambda c, _: _code(c, "C-9999,CUST-999,K99999,C99999,CU-9999,99999"), "sku": lambda c,
            _: _code(c, "??-9999,SKU9999,???-99,9999-??,P-99999,?999-9"),
    "invoice": lambda c, _: _code(c, "INV-9999,R-99999,INV99999,F-99/999,RE-9999,2999999"),
    "tracking": lambda c, _: _code(c, "TRK99999999,??999999999,PX-999999,?-99999-?,1Z9999999"),
}


class Param:
    def __init__(self, text):
        names, kind = text.strip().split(":", 1)
        names = names.split("/")
        role, _, label = names[0].partition("=")
        self.required = not role.endswith("?")
        self.role = role.rstrip("?")
        self.group, _, own = self.role.rpartition(".")
        self.label = label or own.replace("_", " ")
        self.names = [own, *names[1:]]
        self.words = {name: tuple(name.split("_")) for name in self.names}
        self.kind = kind
        self.type = kind.partition("(")[0]
        self.options = [option.partition(":")[0] for option in kind[5:-1].split("/")] if self.type == "enum" else []

    def schema(self, c, described, options):
        item = {"list": self.kind[5:-1].partition("(")[0]}.get(self.type, self.type)
        base = {"int": "integer", "id": "integer", "money": "number", "num": "number", "bool": "boolean"}.get(item, "string")
        made = {"type": "array", "items": {"type": base}} if self.type == "list" else {"type": base}
        if self.options:
            made["enum"] = options
        if described:
            label = self.label
            made["description"] = c.rng.choice((capital(label), capital(label), f"The {label}", f"{capital(label)} as given",
                    f"{label}")) + \
                (c.rng.choice((", optional", " (optional)", "", "")) if not self.required else "") + c.rng.choice(("", "", "."))
        return made


class Function:
    def __init__(self, world, block):
        self.world, lines = world, block.strip().splitlines()
        self.names = [tuple(name.strip().split("_")) for name in lines[0].split(",")]
        self.key = "_".join(self.names[0])
        self.words = {word for name in self.names for word in name}
        self.descriptions, self.params, self.groups = [], [], {}
        self.says, self.pasted, self.lacking, self.follows, self.several, self.confirms, self.answers, self.errors = ([] for _ in range(8))
        self.fields, self.rows, self.clashes = [], None, []
        lists = {"-": self.says, ">": self.pasted, "?": self.lacking, "&": self.several, "!": self.confirms, "=": self.answers}
        for line in lines[1:]:
            mark, text = line[0], line[2:].strip()
            if mark in lists:
                lists[mark].append(parse(text.replace("\\n", "\n")))
            elif mark == "d":
                self.descriptions = [part.strip() for part in text.split("|")]
            elif mark == "a":
                self.params = [Param(part) for part in text.split(";") if part.strip()]
            elif mark == "o":
                names = text.split("/")
                self.groups[names[0]] = names
            elif mark == "f":
                role, text = text.split(": ", 1)
                self.follows.append((role, parse(text)))
            elif mark == "r":
                self.fields = [part.strip().split("=", 1) for part in text.split(";")]
            elif mark == "l":
                head, told = text.split(" | ")
                name, fields = head.split(":", 1)
                self.rows = (name.strip(), [part.strip().split("=", 1) for part in fields.split(";")], told)
            elif mark == "e":
                self.errors += [part.strip() for part in text.split("|")]
            elif mark == "x":
                self.clashes = text.split()
            else:
                raise ValueError(line)
        self.by_role = {param.role: param for param in self.params}
        self.required = [param.role for param in self.params if param.required]


def _worlds():
    worlds = {}
    for text in WORLDS:
        head, *blocks = text.strip().split("\n@ ")
        name = head.split()[1]
        worlds[name] = [Function(name, block) for block in blocks]
    return worlds


FUNCTIONS = _worlds()
ALL = [function for functions in FUNCTIONS.values() for function in functions]
BY_KEY = {function.key: function for function in ALL}
SAME_TOPIC = [world.split() for world in SAME_TOPIC_TEXT.strip().splitlines()]
FAR = {name: [function for function in ALL if function.world != name
        and not any(name in group and function.world in group for group in SAME_TOPIC)]
       for name in FUNCTIONS}
STYLES, STYLE_WEIGHTS = ("snake", "camel", "kebab", "Pascal", "dotted"), (58, 24, 6, 4, 8)
EXTRAS = (("dry_run", {"type": "boolean"}), ("locale", {"type": "string"}),
        ("request_id", {"type": "string", "description": "Internal use"}),
          ("verbose", {"type": "boolean"}), ("format", {"type": "string", "enum": ["short", "full"]}), ("page", {"type": "integer"}))


SMALL_WORDS = "to of for in on off up out by from with at a the and new path done".split()


@functools.lru_cache(maxsize=None)
def spell(words, style):
    if style == "camel" or style == "Pascal":
        name = "".join(capital(word) for word in words)
        return name if style == "Pascal" else name[0].lower() + name[1:]
    if style == "dotted" and len(words) > 1:
        return f"{words[-1]}.{'_'.join(words[:-1])}" if words[-2] not in SMALL_WORDS and words[-1] not in SMALL_WORDS else "_".join(words)
    return ("-" if style == "kebab" else "_").join(words)


class Tool:
    """A function as it is offered in one sample."""

    def __init__(self, c, function, scene, needed, taken):
        rng = c.rng
        self.function = function
        names = [name for name in (spell(words, scene.style) for words in function.names) if name not in taken]
        self.name = names[0] if len(names) == 1 or c.chance(0.35) else rng.choice(names)
        params = [param for param in function.params if param.required or param.role in needed or c.chance(0.7)]
        if c.chance(0.25):
            rng.shuffle(params)
        self.params, self.options, self.wire = params, {}, {}
        spelling = "camel" if scene.style in ("camel", "Pascal") or (scene.style != "snake" and c.chance(0.3)) else "snake"
        groups, required, properties, used = {}, [], {}, set()
        for param in params:
            if param.options:
                self.options[param.role] = self.enum_of(c, param, needed)
            choice = [name for name in param.names if (param.group, name) not in used]
            name = rng.choice(choice)
            used.add((param.group, name))
            name = spell(param.words[name], spelling)
            schema = param.schema(c, scene.described and c.chance(scene.described), list(self.options.get(param.role, {}).values()))
            if not param.group:
                properties[name] = schema
                self.wire[param.role] = (None, name)
                if param.required:
                    required.append(name)
                continue
            if param.group not in groups:
                outer = spell(tuple(rng.choice(function.groups.get(param.group, [param.group])).split("_")), spelling)
                groups[param.group] = outer, {"type": "object", "properties": {}, "required": []}
                properties[outer] = groups[param.group][1]
            outer, inside = groups[param.group]
            inside["properties"][name] = schema
            self.wire[param.role] = (outer, name)
            if param.required:
                inside["required"].append(name)
                if outer not in required:
                    required.append(outer)
        for _, inside in groups.values():
            if not inside["required"]:
                del inside["required"]
        if c.chance(0.07):
            extra, schema = rng.choice(EXTRAS)
            properties.setdefault(extra, schema)
        parameters = {"type": "object", "properties": properties}
        if required:
            parameters["required"] = required
        description = rng.choice(function.descriptions) if scene.described and not c.chance(0.06) else ""
        self.json = {"name": self.name, "description": description + ("." if description and scene.dots else ""), "parameters": parameters}
        if not description and c.chance(0.5):
            del self.json["description"]
        if scene.wrapped:
            self.json = {"type": "function", "function": self.json}

    def enum_of(self, c, param, needed):
        """How the options are written here."""
        roll = c.rng.random()
        write = str.upper if roll < 0.12 else (lambda x: x.replace("_", "-")) if roll < 0.2 else (lambda x: x.replace("_",
                " ")) if roll < 0.27 else str
        wanted = needed.get(param.role) if isinstance(needed, dict) else None
        kept = [option for option in param.options if option == wanted or param.role in needed or len(param.options) < 4 or c.chance(0.85)]
        return {option: write(option) for option in (kept if len(kept) > 1 else param.options)}

    def call(self, arguments):
        """`arguments`: by role, in the order of the schema."""
        made = {}
        for param in self.params:
            if param.role in arguments:
                value = arguments[param.role]
                outer, name = self.wire[param.role]
                inside = made if outer is None else made.setdefault(outer, {})
                inside[name] = self.options[param.role].get(value, value) if param.role in self.options else value
        return {"name": self.name, "arguments": made}


class Scene:
    def __init__(self, c, needs, without=(), far=False, allowed=None):
        """`needs`: (function, roles it is called with) of every function that must be there."""
        self.c, rng = c, c.rng
        self.style = rng.choices(STYLES, STYLE_WEIGHTS)[0]
        self.wrapped, self.dots = c.chance(0.4), c.chance(0.35)
        self.described = rng.choice((0, 0.3, 0.8, 1, 1)) if c.chance(0.9) else 0
        self.camel = self.style in ("camel", "Pascal")
        if not self.described and c.chance(0.5):
            self.described = 0.01
        needs = dict(needs)
        chosen = list(needs)
        world = chosen[0].world if chosen else rng.choice(without).world
        count = max(len(chosen) + (0 if c.chance(0.12) else 1), rng.choices((2, 3, 4, 5, 6, 7, 8), (14, 22, 22, 16, 11, 8, 7))[0])
        barred = [*chosen, *without]
        near = list(allowed) if allowed else [] if far else [f for f in FUNCTIONS[world] if f not in chosen and not self.clash(f, barred)]
        rng.shuffle(near)
        if chosen and not c.chance(0.3):
            near.sort(key=lambda f: not (f.words & chosen[0].words))
        chosen += near[:max(0, count - len(chosen) - (1 if c.chance(0.2) else 0))]
        for _ in range(12):
            if len(chosen) >= count:
                break
            other = rng.choice(FAR[world])
            if other not in chosen and not any(other.words & f.words for f in barred):
                chosen.append(other)
        rng.shuffle(chosen)
        self.tools, taken = {}, set()
        for function in chosen:
            tool = Tool(c, function, self, needs.get(function, ()), taken)
            taken.add(tool.name)
            self.tools[function] = tool
        self.messages = []

    @staticmethod
    def clash(function, others):
        return any(function.key in other.clashes or other.key in function.clashes or function is other for other in others)

    def system(self, text=None, rules=(), share=0.6):
        c = self.c
        if text is None and not rules and not c.chance(share):
            return
        self.messages.append({"role": "system", "content": (text or system_text(c, rules)).strip()})

    def user(self, text):
        self.messages.append({"role": "user", "content": text})

    def say(self, text):
        self.messages.append({"role": "assistant", "content": text})

    def call(self, *calls, content=""):
        made = [self.tools[function].call(arguments) for function, arguments in calls]
        self.messages.append({"role": "assistant", "content": content, "tool_calls": made})
        return made

    def returned(self, value):
        self.messages.append({"role": "tool", "content": json.dumps(value, ensure_ascii=False) if not isinstance(value, str) else value})

    def field(self, name):
        return spell(tuple(name.split("_")), "camel") if self.camel else name

    def sample(self, check):
        return {"messages": self.messages, "tools": [tool.json for tool in self.tools.values()], "check": check}

    def done(self):
        """Ends with the call."""
        return self.sample({"tool_calls": self.messages[-1]["tool_calls"]})


def system_text(c, rules=()):
    rng, texts = c.rng, []
    if not rules and c.chance(0.55):
        return c.around(speak(rng, rng.choice(SYSTEMS)))
    opener = c.around(speak(rng, rng.choice(OPENERS)))
    texts = [c.around(speak(rng, tree)) for tree in rng.sample(HABITS, rng.randint(1, 6))] + list(rules)
    rng.shuffle(texts)
    style = rng.random()
    if style < 0.4:
        return f"{opener} {' '.join(texts)}"
    mark = "- " if style < 0.7 else "* "
    lines = [f"{i + 1}. {text}" for i, text in enumerate(texts)] if style > 0.85 else [mark + text for text in texts]
    head = rng.choice(("", "", "Rules:\n", "How we work:\n", "House rules:\n", "# Instructions\n", "Keep to this:\n", "What matters:\n"))
    return opener + rng.choice(("\n", "\n\n")) + head + "\n".join(lines)


def slots_of(function, text):
    """The roles of `function` that a wording gives."""
    return [slot for slot in dict.fromkeys(match.group(1) for match in SLOT.finditer(text)) if slot in function.by_role]


def dressed(c, template):
    """A request with what people put around it, still with its slots."""
    rng = c.rng
    roll = rng.random()
    if roll < 0.16:
        before = speak(rng, rng.choice(BEFORE))
        template = before + (template if before[-2:] in (". ", "! ", "? ") else template[0].lower() + template[1:]
                             if template[1:2].islower() and not template.startswith("I ") else template)
    elif roll < 0.26:
        after = speak(rng, rng.choice(AFTER))
        template = template + ("" if template[-1] in ".?!" else ".") + " " + after
    elif roll < 0.3:
        template = speak(rng, rng.choice(STORIES)) + " " + capital(template)
    return casual(rng, template)


def pasted(c, template):
    return speak(c.rng, PASTE).replace("%", template)


def request(c, function, text=None, known=None):
    """A user's message and the values that it gives."""
    if text is None:
        if function.pasted and c.chance(0.25):
            text = pasted(c, speak(c.rng, c.rng.choice(function.pasted)))
        else:
            text = dressed(c, speak(c.rng, c.rng.choice(function.says)))
    values = {}
    for slot in slots_of(function, text):
        values[slot] = (known or {}).get(slot) or c.draw(function.by_role[slot].kind)
    given = {role: value for role, (_, value) in values.items()}
    return c.around(text, dict(values)), values, given


def wire_value(value):
    return value if not isinstance(value, float) else int(value) if value == int(value) else value


def outcome(c, scene, function, values, allow_error=True):
    """The result of a call, and the answer that reports it; which strings must be in it."""
    rng = c.rng
    if allow_error and c.chance(0.2):
        error = rng.choice(function.errors) if function.errors and c.chance(0.7) else rng.choice(ERRORS)
        shown = {"error": error}
        roll = rng.random()
        if roll < 0.3:
            shown = {"ok": False, "error": error}
        elif roll < 0.45:
            shown = {"status": "error", "message": error}
        elif roll < 0.55:
            shown = {"success": False, "reason": error}
        scene.returned(shown if roll < 0.92 else f"Error: {error}")
        scene.say(speak(rng, rng.choice(SORRY)).replace("%", error))
        return [error]
    told = dict(values)
    if function.rows:
        return report_rows(c, scene, function, told)
    result = {}
    for name, kind in function.fields:
        value = c.draw(kind)[1]
        value = wire_value(value)
        result[scene.field(name)] = value
        told[name] = (shown_value(value), value)
    roll = rng.random()
    ok = rng.choice(({"ok": True}, {"status": "ok"}, {"success": True}, {"result": "done"}, {"status": "done"},
            {"ok": True, "id": rng.randint(100, 9999)}))
    shown = {**ok, **result} if not result or roll < 0.25 else {"result": result} if roll < 0.35 else {"data": result,
            "status": 200} if roll < 0.4 else result
    scene.returned(shown)
    template = fitting(c, function.answers, told)
    scene.say(c.around(template, told))
    return [str(told[slot][0]) for slot in (m.group(1) for m in SLOT.finditer(template)) if slot in told]


def fitting(c, trees, told):
    """A wording whose slots all have values."""
    for _ in range(30):
        template = speak(c.rng, c.rng.choice(trees))
        if all(match.group(1) in told for match in SLOT.finditer(template)):
            return template
    return speak(c.rng, DONE)


def shown_value(value):
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def report_rows(c, scene, function, told):
    name, fields, row_told = function.rows
    rng = c.rng
    count = rng.choices((0, 1, 2, 3, 4), (10, 22, 34, 24, 10))[0]
    rows, lines = [], []
    for _ in range(count):
        drawn = {field: wire_value(c.draw(kind)[1]) for field, kind in fields}
        rows.append({scene.field(field): value for field, value in drawn.items()})
        lines.append(c.around(row_told, {field: (shown_value(value), value) for field, value in drawn.items()}))
    shown = {scene.field(name): rows}
    if c.chance(0.3):
        shown["total"] = count
    scene.returned(rows if c.chance(0.25) else shown)
    if not rows:
        scene.say(speak(rng, NOTHING))
        return []
    listed = lines[0] if count == 1 else ", ".join(lines[:-1]) + " and " + lines[-1]
    if count == 1:
        scene.say(speak(rng, ONE_ROW).replace("%", listed))
    else:
        said = speak(rng, MANY_ROWS).replace("#", rng.choice((str(count), NUMBERS[count]))).replace("@", name.replace("_", " "))
        scene.say(said.replace("%", listed))
    return lines


def pick(c):
    return c.rng.choice(ALL)


def one(rng, unseen=False):
    """One request, one call."""
    c = Context(rng, unseen)
    function = pick(c)
    text, _, given = request(c, function)
    scene = Scene(c, [(function, given)])
    scene.system()
    scene.user(text)
    scene.call((function, given))
    return scene.done()


def one_answer(rng, unseen=False):
    """With the result and the answer; sometimes a word of thanks."""
    c = Context(rng, unseen)
    function = pick(c)
    text, values, given = request(c, function)
    scene = Scene(c, [(function, given)])
    scene.system()
    scene.user(text)
    scene.call((function, given))
    contains = outcome(c, scene, function, values)
    if c.chance(0.1):
        thanks, reply = rng.choice(THANKS)
        scene.user(speak(rng, thanks))
        scene.say(speak(rng, reply))
        contains = []
    return scene.sample({"contains": contains})


def bare(c, param, value):
    """A reply to a question."""
    said, argument = value
    if param.type == "when":
        said = argument
    return c.around(dressed_reply(c), {"v": (said, argument)})


def dressed_reply(c):
    return speak(c.rng, REPLIES if c.chance(0.6) else "{v}")


LACKING = [function for function in ALL if function.lacking]


def missing(rng, unseen=False):
    """Something required is not there: a short question, a short reply, the call."""
    c = Context(rng, unseen)
    function = rng.choice(LACKING)
    text, values, given = request(c, function, dressed(c, speak(rng, rng.choice(function.lacking))))
    lacking = [role for role in function.required if role not in given]
    scene = Scene(c, [(function, [*given, *lacking])])
    scene.system()
    scene.user(text)
    together = len(lacking) == 2 and c.chance(0.3) and all(
        function.by_role[role].label in NAMED_THINGS or function.by_role[role].label not in QUESTIONS for role in lacking)
    if together:
        labels = [function.by_role[role].label for role in lacking]
        scene.say(speak(rng, ASK_TWO).replace("%", labels[0]).replace("#", labels[1]))
        if c.chance(0.12):
            return scene.sample({"contains": labels})
        drawn = [c.draw(function.by_role[role].kind) for role in lacking]
        replies = [value if function.by_role[role].type == "when" else said for role, (said, value) in zip(lacking, drawn)]
        values.update(zip(lacking, drawn))
        scene.user(f"{replies[0]}{rng.choice((', ', ' and ', ' / ', '; '))}{replies[1]}")
    else:
        for i, role in enumerate(lacking):
            param = function.by_role[role]
            scene.say(ask(c, param, i))
            if i == len(lacking) - 1 and c.chance(0.1):
                return scene.sample({"contains": [scene.messages[-1]["content"]]})
            values[role] = c.draw(param.kind)
            scene.user(bare(c, param, values[role]))
    given = {role: value for role, (_, value) in values.items()}
    scene.call((function, given))
    if c.chance(0.25):
        return scene.sample({"contains": outcome(c, scene, function, values)})
    return scene.done()


QUESTIONS = {label: parse(text) for label, text in (line.split(": ", 1) for line in """
who gives it up: [Whose shift is it|Who gives the shift up]?
who takes it: Who takes [it|the shift]?
who gets it: [Who gets it|Who is it for]?
what for: [What is it for|For what]?
what it is for: What is it for?
to: [To whom|Where to|Who should get it]?
from: [From when|From where|Whose is it]?
until: Until when?
due: [When is it due|By when]?
valid from: From when?
move out: When do they move out?
first day: [What is the first day|From when]?
last day: [What is the last day|Until when]?
date: [When|On which day|For which day|Which date]?
day: [When|On which day|For which day]?
on: [When|On which day]?
new day: [To which day|Which day instead]?
time: [At what time|What time]?
new time: [To what time|What is the new time]?
minutes: [How many minutes|For how many minutes]?
days: How many days?
nights: [How many nights|For how many nights]?
rooms: How many rooms?
copies: How many copies?
kilos: How many kilos?
litres: How many litres?
people: [How many people|For how many people]?
percent: How many percent?
quantity: [How many|How many pieces]?
amount: How much?
rent: How much is the rent?
price: What [is|should be] the price?
number of parcels: How many parcels?
number of points: How many points?
employee: [Who is it|Which employee|For whom]?
person: [Who is it|Who]?
pupil: Which pupil?
patient: Which patient?
guest: [Which guest|What is the guest's name]?
text: What should it say?
reason: [What is the reason|Why]?
query: What should I look for?
new name: What should it be called?
destination: Where to?
good: How many good ones?
old: Which text should go?
new: What should it say instead?
""".strip().splitlines())}
# What may be asked for by its label, too.
NAMED_THINGS = ("date", "day", "time", "price", "employee", "pupil", "patient", "guest", "reason", "quantity", "amount", "destination",
                "new time", "new name", "first day", "last day")


def ask(c, param, already=0):
    if param.options:
        said = [option.replace("_", " ") for option in param.options]
        if c.chance(0.5):
            return f"{capital(', '.join(said[:-1]))} or {said[-1]}?"
    if param.label in QUESTIONS and (param.label not in NAMED_THINGS or c.chance(0.5)):
        return speak(c.rng, QUESTIONS[param.label])
    several = param.label.endswith("s") and not param.label.endswith(("ss", "us", "that stays", "that waits"))
    return capital(speak(c.rng, ASK_SEVERAL if several else ASK_MORE if already else ASK).replace("%", param.label))


# What ends with these is not spoken of again.
FINAL = {"rename", "reject", "decline", "refuse", "cancel", "delete", "remove", "merge"}
FOLLOWING = [(function, i) for function in ALL for i in range(len(function.follows))]


def follow_up(rng, unseen=False):
    """A value of an earlier turn is meant by the next request."""
    c = Context(rng, unseen)
    function, i = rng.choice(FOLLOWING)
    role, tree = function.follows[i]
    kind = function.by_role[role].kind
    before = [f for f in FUNCTIONS[function.world] if f is not function
            and not f.confirms and not f.words & FINAL and any(p.kind == kind and p.required for p in f.params)
              and not Scene.clash(f, [function])]
    if not before:
        return one(rng, unseen)
    first = rng.choice(before)
    shared = next(p.role for p in first.params if p.kind == kind and p.required)
    text, values, given = request(c, first)
    later, more, given_later = request(c, function, casual(rng, speak(rng, tree)), {"repo": values["repo"]} if "repo" in values else None)
    more[role] = values[shared]
    given_later[role] = given[shared]
    scene = Scene(c, [(first, given), (function, given_later)])
    scene.system()
    scene.user(text)
    scene.call((first, given))
    outcome(c, scene, first, values, allow_error=False)
    scene.user(later)
    scene.call((function, given_later))
    if c.chance(0.25):
        return scene.sample({"contains": outcome(c, scene, function, more)})
    return scene.done()


def correction(rng, unseen=False):
    """The user mends a value after the call."""
    c = Context(rng, unseen)
    for _ in range(20):
        function = pick(c)
        text, values, given = request(c, function)
        roles = [role for role in given if function.by_role[role].type not in ("enum", "bool", "list", "text", "of", "when")
                and "." not in role]
        if roles:
            break
    else:
        return one(rng, unseen)
    role = rng.choice(roles)
    param = function.by_role[role]
    old, new = values[role], c.draw(param.kind)
    if new[1] == old[1]:
        return one(rng, unseen)
    scene = Scene(c, [(function, given)])
    scene.system()
    scene.user(text)
    scene.call((function, given))
    if c.chance(0.75):
        outcome(c, scene, function, values, allow_error=False)
    else:
        scene.returned({"ok": True})
        scene.say(speak(rng, DONE))
    several = param.label.endswith("s") and not param.label.endswith("ss")
    trees = CORRECT if several or len(roles) == 1 or isinstance(new[1], str) else CORRECT_LABEL
    said = speak(rng, rng.choice(trees if several or c.chance(0.6) else CORRECT_LABEL)).replace("#", param.label)
    scene.user(c.around(casual(rng, said), {"new": new, "old": old}))
    given = {**given, role: new[1]}
    scene.call((function, given))
    if c.chance(0.15):
        return scene.sample({"contains": outcome(c, scene, function, {**values, role: new}, allow_error=False)})
    return scene.done()


SEVERAL = [function for function in ALL if function.several]


def several(rng, unseen=False):
    """Two or three calls of a function in one message."""
    c = Context(rng, unseen)
    function = rng.choice(SEVERAL)
    text = dressed(c, speak(rng, rng.choice(function.several)))
    values, calls = {}, {}
    slots = list(dict.fromkeys(match.group(1) for match in SLOT.finditer(text)))
    for slot in slots:
        role = slot.rstrip("23")
        if role in function.by_role:
            for _ in range(9):
                values[slot] = c.draw(function.by_role[role].kind)
                if all(values[slot][1] != value for other, (_, value) in values.items() if other != slot and other.rstrip("23") == role):
                    break
    count = 3 if any(slot.endswith("3") for slot in values) else 2
    for number in range(1, count + 1):
        suffix = "" if number == 1 else str(number)
        given = {}
        for param in function.params:
            if param.role + suffix in values:
                given[param.role] = values[param.role + suffix][1]
            elif param.role in values and not any(param.role + s in values for s in "23"):
                given[param.role] = values[param.role][1]
        calls[number] = given
    scene = Scene(c, [(function, calls[1])])
    scene.system()
    scene.user(c.around(text, dict(values)))
    scene.call(*((function, given) for given in calls.values()))
    return scene.done() if c.chance(0.8) else several_done(c, scene, count)


def several_done(c, scene, count):
    for _ in range(count):
        scene.returned(c.rng.choice(({"ok": True}, {"status": "done"}, {"success": True})))
    scene.say(speak(c.rng, ALL_DONE if count == 2 else ALL_THREE))
    return scene.sample({"contains": []})


def two_things(rng, unseen=False):
    """Two different requests at once."""
    c = Context(rng, unseen)
    first = pick(c)
    second = rng.choice([f for f in FUNCTIONS[first.world] if f is not first and not Scene.clash(f, [first])])
    texts, needs = [], []
    for function in (first, second):
        text, _, given = request(c, function, speak(rng, rng.choice(function.says)))
        texts.append(text)
        needs.append((function, given))
    scene = Scene(c, needs)
    scene.system()
    a, b = texts
    if c.chance(0.35):
        joined = rng.choice(("1. {}\n2. {}", "- {}\n- {}", "1) {} 2) {}", "Two things:\n- {}\n- {}", "{}\n\n{}",
                "(a) {}\n(b) {}")).format(a, b)
    else:
        joined = a + ("" if a[-1] in ".?!" else ".") + rng.choice((" Also: ", " And then: ", " And another thing: ", " Next: ",
                " Oh, and: ", " Plus: ",
                                                                   "\nThen: ", " One more: ", " After that: ", " Second thing: ")) + b
    scene.user(joined)
    scene.call(*needs)
    return scene.done()


def near_miss(function, wanted):
    """Whether a function looks near the one that is wanted and still would not serve its requests."""
    return not Scene.clash(function, [wanted]) and function.names[0][0] != wanted.names[0][0] \
        and not {words[0] for words in function.names} & {words[0] for words in wanted.names}


def unserved(rng, unseen=False):
    """Nothing fits."""
    c = Context(rng, unseen)
    function = pick(c)
    text, _, _ = request(c, function)
    scene = None
    if c.chance(0.7):
        near = [f for f in FUNCTIONS[function.world] if near_miss(f, function)]
        if near:
            scene = Scene(c, [], without=[function], allowed=near)
    if scene is None:
        far = rng.choice([f for f in FAR[function.world] if not f.words & function.words])
        scene = Scene(c, [(far, {})], without=[function], far=True)
        if any(f.words & function.words for f in scene.tools):
            return unserved(rng, unseen)
    scene.system()
    scene.user(text)
    scene.say(speak(rng, CANNOT))
    return scene.sample({"contains": []})


CONFIRMED = [function for function in ALL if function.confirms]


def asks_first(rng, unseen=False):
    """The rules say to ask before something is destroyed or sent."""
    c = Context(rng, unseen)
    function = rng.choice(CONFIRMED)
    text, values, given = request(c, function)
    scene = Scene(c, [(function, given)])
    scene.system(rules=[speak(rng, rng.choice(ASK_RULES))])
    scene.user(text)
    scene.say(c.around(fitting(c, function.confirms, values), dict(values)))
    roll = rng.random()
    if roll < 0.12:
        return scene.sample({"contains": []})
    if roll < 0.3:
        scene.user(speak(rng, NO))
        scene.say(speak(rng, LEFT))
        return scene.sample({"contains": []})
    scene.user(speak(rng, YES))
    scene.call((function, given))
    if c.chance(0.3):
        return scene.sample({"contains": outcome(c, scene, function, values)})
    return scene.done()


def announces(rng, unseen=False):
    """The rules say to say something short before every call."""
    c = Context(rng, unseen)
    function = pick(c)
    text, values, given = request(c, function)
    word, rule = rng.choice(ANNOUNCE)
    scene = Scene(c, [(function, given)])
    scene.system(rules=[rule])
    scene.user(text)
    scene.call((function, given), content=word)
    return scene.done() if c.chance(0.7) else scene.sample({"contains": outcome(c, scene, function, values)})


def no_call(rng, unseen=False):
    """Talk that needs no function."""
    c = Context(rng, unseen)
    question, answer = rng.choice(TALK)
    scene = Scene(c, [(pick(c), {})])
    scene.system()
    values = {}
    scene.user(casual(rng, c.around(speak(rng, question), values)))
    scene.say(c.around(speak(rng, answer), values))
    return scene.sample({"contains": []})


class Chain:
    def __init__(self, block):
        self.steps, self.kinds = [], {match.group(1): match.group(2) for match in SLOT.finditer(block) if match.group(2)}
        for line in block.strip().splitlines():
            mark, text = line[0], line[2:].strip()
            if mark == ">":
                key, _, rest = text.partition(" ")
                arguments = [part.strip().split("=", 1) for part in rest.split(";") if part.strip()]
                self.steps.append((">", BY_KEY[key], arguments))
            elif mark == "<":
                self.steps.append(("<", text, None))
            else:
                self.steps.append((mark, parse(text.replace("\\n", "\n")), None))
        self.world = next(step[1].world for step in self.steps if step[0] == ">")


def _chains():
    return [Chain(block) for block in CHAINS_TEXT.replace("\\\n", "").strip().split("\n\n")]


CHAIN_LIST = _chains()


class Story:
    """The values of a chain: "{name:kind}" makes one, "{name}" repeats it."""

    def __init__(self, c, kinds):
        self.c, self.kinds, self.values = c, kinds, {}

    def put(self, text, shown=False):
        def one_slot(match):
            name, kind = match.group(1), match.group(2)
            if name not in self.values:
                self.values[name] = self.c.draw(kind or self.kinds.get(name) or name)
            said, value = self.values[name]
            return shown_value(wire_value(value)) if shown else str(said)
        return SLOT.sub(one_slot, text)

    def value(self, text, kind=None):
        """A typed value: of one slot, or a literal."""
        match = SLOT.fullmatch(text)
        if match:
            self.put(text)
            return wire_value(self.values[match.group(1)][1])
        text = self.put(text, shown=True)
        if kind in (None, "bool") and text in ("true", "false"):
            return text == "true"
        if kind and kind.startswith("list"):
            return [self.value(part.strip(), kind[5:-1]) for part in text.split(",")]
        if kind in (None, "int", "id", "money", "num"):
            try:
                number = float(text)
                return int(number) if number == int(number) else number
            except ValueError:
                return text
        return text

    def result(self, scene, text):
        head, mark, rest = text.partition("[]:")
        if mark:
            rows = [self.fields(scene, row) for row in rest.split("||")] if rest.strip() else []
            return {scene.field(head.strip()): rows}
        return self.fields(scene, text)

    def fields(self, scene, text):
        pairs = [part.strip().split("=", 1) for part in text.split(";") if part.strip()]
        return {scene.field(name): self.value(value.strip()) for name, value in pairs}


def chain(rng, unseen=False):
    """A task of several calls."""
    c = Context(rng, unseen)
    chosen = rng.choice(CHAIN_LIST)
    steps, story = chosen.steps, Story(c, chosen.kinds)
    needs = {}
    for mark, function, arguments in steps:
        if mark == ">":
            needs[function] = [*needs.get(function, []), *(role for role, _ in arguments)]
    scene = Scene(c, list(needs.items()))
    rules = [speak(rng, tree) for mark, tree, _ in steps if mark == "s"]
    if rules:
        scene.system(rules=rules)
    else:
        scene.system()
    ends, i = [], 0
    while i < len(steps):
        mark, what, _ = steps[i]
        if mark == "u":
            text = speak(rng, what)
            text = casual(rng, text) if not rules or c.chance(0.5) else text
            scene.user(story.put(text))
        elif mark == "=":
            scene.say(story.put(speak(rng, what)))
        elif mark == "<":
            scene.returned(story.result(scene, what))
        elif mark == ">":
            calls = []
            while i < len(steps) and steps[i][0] == ">":
                _, function, arguments = steps[i]
                calls.append((function, {role: story.value(value.strip(),
                        function.by_role[role].type if function.by_role[role].type != "list"
                                                           else function.by_role[role].kind) for role, value in arguments}))
                i += 1
            scene.call(*calls)
            ends.append(len(scene.messages))
            continue
        i += 1
    if c.chance(0.55):
        scene.messages = scene.messages[:rng.choice(ends[-2:] if c.chance(0.7) else ends)]
        return scene.done()
    last = scene.messages[-1]["content"]
    return scene.sample({"contains": [str(wire_value(value)) for _, value in story.values.values()
                                      if not isinstance(value, (list, bool)) and str(wire_value(value)) in last]})


KINDS = {
    "one": (one, 34), "one_answer": (one_answer, 12), "missing": (missing, 11), "follow_up": (follow_up, 7), "correction": (correction, 5),
    "several": (several, 5), "two_things": (two_things, 4), "unserved": (unserved, 12), "asks_first": (asks_first, 4),
            "announces": (announces, 1),
    "no_call": (no_call, 4), "chain": (chain, 14),
}

if __name__ == "__main__":
    from samples import show
    show(KINDS)
