"""Function calling: a request, the functions at hand, the call with its arguments, the result and the answer that reports it.

FAMILIES describes kinds of functions in a small language: what they may be called, how they may be described, what they take, how
people ask for it and what they return. Names, spelling, parameters and their order are drawn anew for every sample, so that the
functions must be read. KINDS: calls, calls with answers, questions for what is missing, values told earlier, two calls at once,
failures, requests that no function serves, and talk that needs none.
"""

import json
import re

from lexicon import COMPANY_ROOTS, DAYS, MONTHS, PRODUCTS, SYLLABLES, Lexicon, casual, is_unseen
from wording import capital, parse, parse_lines, speak

NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()


def _list(text):
    return [part.strip() for part in text.replace("\n", " ").split("|")]


def _free(texts):
    """A kind of value: one of many wordings, said as it is."""
    trees = parse_lines(texts)
    return lambda c: c.kept(lambda: fill(speak(c.rng, c.rng.choice(trees)), c.words()))


def _number(least, most):
    def draw(c):
        value = c.rng.randint(least, most)
        return (NUMBERS[value] if 2 <= value <= 12 and c.rng.random() < 0.25 else str(value)), value
    return draw


def _code(*shapes):
    """Codes of a shape: 9 stands for a digit, ? for a letter."""
    def make(rng, shape):
        return "".join(rng.choice("123456789") if x == "9" else rng.choice("ABCDEFGHKLMNPRSTVWXYZ") if x == "?" else x for x in shape)
    return lambda c: c.kept(lambda: make(c.rng, c.rng.choice(shapes)))


def _of(text):
    values = _list(text)
    return lambda c: c.rng.choice(values)


def _amount(c):
    value = c.rng.randint(2, 900) if c.rng.random() < 0.6 else c.rng.randint(2, 400) + c.rng.randint(1, 9) / 10 + c.rng.randint(1, 9) / 100
    value = value if isinstance(value, int) else round(value, 2)
    return str(value), value


def _product(c):
    noun = c.kept(lambda: c.rng.choice(PRODUCTS) if c.rng.random() < 0.4 else f"{c.rng.choice(MATERIALS)} {c.rng.choice(THINGS)}")
    return f"{c.rng.choice(['the', 'the', 'the', 'your', 'the' if noun.endswith('s') else 'that'])} {noun}", noun


def _title(c):
    pick = c.rng.choice
    return c.kept(lambda: pick([f"{pick(COMPANY_ROOTS)} {pick(TITLE_NOUNS)}", f"The {pick(COMPANY_ROOTS)} {pick(TITLE_NOUNS)}",
                                         f"{pick(TITLE_NOUNS)} of {pick(COMPANY_ROOTS)}", f"{pick(TITLE_NOUNS)} and {pick(TITLE_NOUNS)}",
                                         f"{pick(TITLE_NOUNS)} in {pick(MONTHS)}", f"No More {pick(TITLE_NOUNS)}"]))


def _titles(c):
    values = [_title(c) for _ in range(c.rng.randint(2, 3))]
    return " and ".join([", ".join(values[:-1]), values[-1]]), values


def _products(c):
    values = [_product(c)[1] for _ in range(c.rng.randint(2, 3))]
    return " and ".join([", ".join(values[:-1]), values[-1]]), values


def _band(c):
    return c.kept(lambda: c.rng.choice([f"The {c.rng.choice(COMPANY_ROOTS)} {c.rng.choice(TITLE_NOUNS)}s", c.lex.person(),
                                                 f"{c.rng.choice(COMPANY_ROOTS)} {c.rng.choice(COMPANY_ROOTS)}"]))


MATERIALS = """willow copper oak linen ceramic slate bamboo walnut brass wool glass marble felt canvas cork pine rattan velvet zinc clay
folding garden kitchen travel striped round small large green blue white grey red""".split()
THINGS = """basket lantern bench bowl vase stool blanket tray teapot lamp jug shelf ladle doormat planter candle clock hook rug table chair
mug apron bucket spade rake broom box cushion coaster hammock birdhouse ladder hanger towel jar""".split()
TITLE_NOUNS = """Tide Letter Garden River Night Morning Window Mirror Shadow Journey Harbour Island Summer Winter Stranger Promise Bridge
Road Song Clock Feather Candle Storm Orchard Sister Captain Secret Lantern Mountain Train Kitchen Ocean Fire Dance Echo""".split()
DISHES = """tomato soup|lentil curry|apple pie|mushroom risotto|potato salad|pancakes|vegetable lasagne|chicken stew|onion tart|
banana bread|pumpkin soup|fish cakes|bean chilli|spinach quiche|rice pudding|carrot cake|pea soup|pasta bake|plum crumble|fried noodles"""
INGREDIENTS = """chickpeas|aubergines|leeks|lentils|salmon|tofu|spinach|mushrooms|pears|rhubarb|feta|potatoes|red cabbage|coconut milk|
walnuts|beetroot|courgettes|eggs|rice|cauliflower"""
ROOMS = """living room|kitchen|bedroom|bathroom|hallway|office|garage|attic|cellar|dining room|nursery|guest room|study|porch|workshop|
laundry room|greenhouse|conservatory"""

LANGUAGES = ["French", "German", "Spanish", "Italian", "Dutch", "Polish", "Turkish", "Japanese", "Greek", "Swedish", "Portuguese", "Arabic",
             "Korean", "Czech", "Finnish", "Danish"]

# kind | label | parameter names | descriptions
KIND_LINES = """
order|order number|order_id, order_number, order, order_no, order_ref, reference|[The|] [number|ID|reference] of the order
ticket|ticket number|ticket_id, ticket, ticket_number, case_id|[Number|ID] of the support ticket
tracking|tracking number|tracking_number, tracking_code, parcel_id, tracking_id, shipment|[Tracking number|Code] of the [parcel|shipment]
invoice|invoice number|invoice_id, invoice_number, invoice, invoice_no|[Number|ID] of the invoice
email|e-mail address|email, email_address, mail, e_mail|E-mail address [of the customer|]
person|full name|name, full_name, customer_name, person|[Full name|First and last name] [of the person|]
first|name|name, contact, person, contact_name, who|[Name of the person|Who it is for|The person's name]
city|city|city, location, place, town, city_name|[The|Name of the] [city|town]
address|address|address, new_address, street_address, delivery_address|[Street and number|The address]
product|product|product, item, product_name, article, item_name|[Name of the|The] [product|item|article]
date|date|date, day, on_date, when|[The date|Which date|Date as the user put it]
day|day|day, weekday, on, day_of_week|[Day of the week|The weekday]
time|time|time, at, start_time, hour|[Time of day|The time|Clock time]
phone|phone number|phone, phone_number, telephone, mobile|[Phone number|Number to call]
company|company|company, company_name, organisation, business|[Name of the company|The company]
amount|amount|amount, sum, value, total|[The amount|Amount of money|How much]
people|number of people|people, guests, party_size, persons, number_of_people|[Number of people|How many people]
count|quantity|quantity, count, amount, number, qty|[How many|Number of pieces|Quantity]
minutes|number of minutes|minutes, duration, duration_minutes, length_minutes|[Length in minutes|Minutes|How many minutes]
nights|number of nights|nights, number_of_nights, stay_length|[Number of nights|How many nights]
kilometres|distance in kilometres|distance, distance_km, kilometres, km|[Distance in kilometres|How far, in kilometres]
degrees|temperature|temperature, degrees, target, celsius|[Temperature in degrees|Degrees Celsius]
percent|percentage|percent, level, percentage, value|[Percent|From 0 to 100]
stars|number of stars|stars, rating, score|[Stars from 1 to 5|Rating from 1 to 5]
language|language|language, target_language, to_language, lang|[Target language|The language]
currency|currency|currency, target_currency, to_currency, to|[Code of the currency|Currency code]
room|room|room, room_name, area, zone|[The room|Name of the room|Which room]
title|title|title, name, title_name|[The title|Title as the user put it]
band|artist|artist, band, artist_name, musician|[The artist|Name of the artist or band]
dish|dish|dish, recipe, meal, dish_name|[The dish|Name of the dish]
ingredient|ingredient|ingredient, main_ingredient, food|[Main ingredient|An ingredient]
task|task|task, text, what, title, reminder|[What to do|The task]
note|text|text, note, content, body|[The text|What to write down]
message|message|message, text, body, content|[Text of the message|What to say]
phrase|text|text, phrase, sentence, source_text|[The text|Text to work on]
word|word|word, term, expression|[The word|A single word]
topic|topic|topic, query, subject, search_term, q|[What to search for|The topic|Search terms]
event|event|title, event, event_title, subject|[Title of the event|What it is about]
problem|problem|problem, issue, description, subject, summary|[Short description of the problem|What is wrong]
reason|reason|reason, cause, why, comment|[The reason|Why]
flight|flight number|flight_number, flight, flight_no|[Number of the flight|Flight number]
coupon|coupon code|code, coupon, coupon_code, voucher|[Code of the coupon|The voucher code]
postcode|postcode|postcode, zip_code, postal_code, zip|[Postcode|Postal code]
file|file name|file, file_name, filename, document|[Name of the file|The file]
plant|plant|plant, plant_name, species|[The plant|Name of the plant]
stock|stock symbol|symbol, ticker, stock|[Symbol of the stock|Ticker]
activity|activity|activity, workout, exercise, sport|[Kind of exercise|The activity]
line|line|line, route, line_number|[Number of the line|Bus or tram line]
account|account|account, from_account, account_name|[Name of the account|Which account]
weight|weight in kilos|weight, weight_kg, kilos|[Weight in kilos|Kilograms]
colour|colour|colour, color, shade|[The colour|Colour of it]
year|year|year, in_year, y|[The year|Which year]
month|month|month, in_month, period|[The month|Which month]
"""

DRAW = {
    "order": lambda c: c.lex.order_number(), "email": lambda c: c.lex.email(), "person": lambda c: c.lex.person(),
    "first": lambda c: c.lex.first_name(), "city": lambda c: c.lex.city(), "address": lambda c: c.lex.street_address(),
    "product": _product, "products": _products, "date": lambda c: c.lex.date(), "day": lambda c: c.lex.day(),
    "time": lambda c: c.lex.time(), "phone": lambda c: c.lex.phone(), "company": lambda c: c.lex.company(form=False),
    "amount": _amount, "money": lambda c: c.lex.money(), "people": _number(2, 12),
    "count": _number(2, 40), "minutes": _number(2, 90), "nights": _number(2, 10), "kilometres": _number(2, 40), "degrees": _number(5, 30),
    "percent": _number(10, 100), "stars": _number(2, 5), "small": _number(2, 9), "big": _number(20, 900), "weight": _number(2, 30),
    "year": _number(1980, 2027), "month": lambda c: c.lex.month(),
    "ticket": _code("T-9999", "CASE-999", "T99999", "SUP-9999"),
    "tracking": _code("TRK99999999", "??999999999", "9999 9999 9999", "PX-999999", "?-99999-?"),
    "invoice": _code("INV-9999", "R-2025-999", "INV99999", "2024/9999"), "flight": _code("?? 999", "??9999", "??999"),
    "coupon": _code("SAVE99", "SPRING99", "????99", "HELLO9", "??99??"), "postcode": _code("99999", "??9 9??", "9999 ??", "9999"),
    "stock": _code("???", "????"), "line": _code("9", "99", "?9", "999"),
    "language": _of("|".join(LANGUAGES)),
    "currency": _of("USD|EUR|GBP|JPY|CHF|SEK|NOK|PLN|CAD|AUD|INR|BRL|CZK|DKK"),
    "room": _of(ROOMS), "title": _title, "titles": _titles, "band": _band, "dish": _of(DISHES), "ingredient": _of(INGREDIENTS),
    "colour": _of("red|blue|green|white|warm white|orange|purple|pink|yellow|turquoise"),
    "account": _of("savings|checking|household|business|holiday|joint"),
    "activity": _of("running|cycling|swimming|yoga|rowing|hiking|weight training|dancing|tennis|climbing"),
    "plant": _of("basil|roses|tomatoes|orchids|mint|lavender|ferns|cactuses|tulips|spider plants|chillies|blueberries"),
    "weather": _of("sunny|cloudy|rainy|windy|foggy|clear|stormy|light rain|snow|overcast"),
    "order_status": _of("shipped|packed|on hold|delivered|in transit|being prepared|waiting for payment|out for delivery|delayed"),
    "ticket_status": _of("open|closed|in progress|waiting for a reply|solved|with the second level"),
    "carrier": lambda c: c.lex.company(form=False),
    "word": _of("""gossamer|brisk|lantern|meander|thrifty|quaint|ripple|sturdy|wander|hollow|bramble|gentle|murmur|plough|tinker|ember|
        linger|drizzle|keen|shrug|clumsy|frugal|nimble|orchard"""),
    "meaning": _of("""to walk without hurry|very thin and light|quick and active|a small fire that is dying|careful with money|
        pretty in an old way|to stay longer than needed|strong and well made|a low, soft sound|fine, light rain"""),
    "task": _free("""
        [call|phone|ring] {name}
        [water|feed|repot] the [plants|tomatoes|orchids|roses|basil]
        [buy|get|order] [milk|bread|stamps|batteries|coffee|flowers for {name}|new {things}|a {thing}]
        [pay|check] the [rent|electricity bill|phone bill|invoice of {company}]
        [send|give] {name} the [keys|report|photos|contract|tickets]
        [take out|sort] the [rubbish|recycling|bins]
        [pick up|collect] [{name}|the parcel|the dry cleaning|the {thing}]
        [book|cancel|move] the [dentist|hotel|car wash|haircut]
        [clean|fix|paint|measure] the [{thing}|shed|fence|oven|windows]
        [write|reply] to {name}
        [renew|look for] the [passport|library card|insurance]"""),
    "note": _free("""
        the [spare key|charger|{thing}|paint] is [in the {room}|behind the {thing}|with {name}]
        {name} likes [tea|red wine|{things}|cats|long walks]
        the [door code|locker|room] is {n}
        [measure|repair|sell] the {thing} before [{month}|summer|we move]
        [ideas|plans] for [{month}|the garden|{name}'s birthday]
        the plumber comes on {day}
        {n} {things} for the [party|terrace|{room}]"""),
    "foreign": lambda c: capital(" ".join("".join(c.rng.choice(SYLLABLES) for _ in range(c.rng.randint(1, 3)))
                                          for _ in range(c.rng.randint(2, 5)))),
    "message": _free("""
        I'll be [late|ten minutes late|there soon|home at {n}|in {city} tomorrow]
        [dinner|lunch|the meeting] is at {n}
        [happy birthday|good luck|well done|get well soon|congratulations on the new job]
        the [{thing}|parcel|key|report] [is here|has arrived|is ready|is with {name}]
        [please call me back|can we talk on {day}|see you on {day}|thanks for the {thing}]
        [don't forget the {thing}|I found your {thing}|we need more {things}|{name} says hello]
        I [can't come|am free|have to work] on {day}"""),
    "phrase": _free("""
        where is the [station|hotel|museum|next pharmacy|{thing}]
        [good morning|good night|see you tomorrow|nice to meet you|thank you for everything]
        the [{thing}|soup|train|room|door] is [cold|late|broken|beautiful|too small]
        I [would like|am looking for|have lost] [a {thing}|my {thing}|a room for two]
        how much [is the {thing}|does it cost]
        my name is {name}
        [we are closed on {day}|see you on {day}]"""),
    "topic": _free("""
        [cheap|quiet|used|the best] [{things}|bicycles|hotels in {city}|flats in {city}|guitars]
        [history of|museums in|walks around|hotels in|markets in] {city}
        how to [repair|clean|paint|build] a {thing}
        [pruning roses|growing tomatoes|composting|bread baking|birds in winter|solar panels|heat pumps|electric bikes|train travel]
        {company} [jobs|reviews|opening hours|annual report]"""),
    "event": _free("""
        [lunch|dinner|coffee|meeting|call] with {name}
        [dentist|haircut|piano lesson|team meeting|yoga class|budget review|board meeting|book club|parents' evening]
        {company} [workshop|interview|demo|kick-off]
        {name}'s [birthday|farewell|wedding|concert]"""),
    "problem": _free("""
        [the|my] {thing} [is broken|arrived damaged|is missing|has a crack|wobbles|smells odd]
        [the app|the website|the checkout] [crashes|is very slow|shows an error|does not load]
        [wrong colour|wrong size|missing parts|two parcels lost|charged twice|no reply for {n} days]
        [the|my] [discount|coupon|gift card|password] does not work"""),
    "reason": _free("""
        [it is|was] [too small|too big|broken|damaged|too late|scratched]
        [wrong colour|wrong size|ordered twice|changed my mind|found it cheaper|no longer needed|arrived late|a missing part|\
bad quality]"""),
    "file": _free("""
        [report|budget|minutes|photo|contract|plan|invoice|letter|menu|draft]_[{n}|{month}|final|{roots}].[pdf|docx|txt|xlsx|png]
        {roots}-[notes|offer|list|slides].[pdf|md|pptx|csv]"""),
}


# A family begins with "@ domain key ~key of a family that would serve the same request". Its lines: name verbs : nouns; able (what one can
# do with it); desc; args (role, ! or ?, kind unless the role names it, options for enum and bool); p role | label | names | descriptions;
# goal (an infinitive), do (what the assistant is told to do), say (a whole sentence); story; result field:kind; answer; twice role.
# "<with {city}~without>" depends on whether the value is there; [a|b] are alternatives.
FAMILIES_TEXT = """
@ shop order_status ~track_parcel ~list_orders
name get|look up|fetch|find|check|retrieve|show : order|order status|order details|purchase|order info|order state
able look up orders
desc [Looks up|Look up|Return|Returns|Get|Gets] [the status of an order|details of an order|what is known about a customer's order|\
one order and its state]
args order!; email?
goal [check|look up|find] <order {order}~my order>[| for me]
goal know [the status of|what is going on with|what happened to] <order {order}~my order>
goal find out where <order {order}~my order> is
do tell me [where|how far along] <order {order}~my order> is
do give me [an update on|the status of|news about] <order {order}~my order>
say Where is <order {order}~my order>?
say [What's|What is] the [status|state] of <order {order}~my order>?
say [Has|Did] <order {order}~my order> [shipped|been sent|left the warehouse][| yet]?
say <Order {order}~My order> [hasn't arrived|is not here yet|still isn't here][, what's up|][.|?]
say [Any news on|What about] <order {order}~my order>?
story I ordered [{things}|a {thing}|two {things}] [on {day}|last week|a while ago|for my {kin}].
story [It should have been here by now|I expected it on {day}|My {kin} keeps asking about it|The {thing} in it is a present].
result status:order_status; arrives:day
answer [Order {order} is {status} and should arrive on {arrives}.|Your order {order} is {status}. It is expected on {arrives}.|\
I found order {order}: it is {status}, with delivery on {arrives}.]
twice order

@ shop cancel_order
name cancel|stop|abort|call off|void : order|purchase|an order|customer order
able cancel orders
desc [Cancels|Cancel|Call off|Stops] [an order|an order that has not been sent yet|a purchase|an order by its number]
args order!; reason?
goal [cancel|call off|stop] <order {order}~my order>< ({reason})~>
goal get <order {order}~my order> cancelled
goal call off my purchase<, order {order}~>< (reason: {reason})~>
say I [don't|no longer] [want|need] <order {order}~my order>[, please cancel it|, cancel it please|. Cancel it, please].
say <Order {order}~My order> [has to be|needs to be|should be] cancelled< because of this: {reason}~>.
say [Is it too late|Is there still time] to cancel <order {order}~my order>?
say Cancellation[ please| needed|]<: {order}~>
story [I found the same thing cheaper elsewhere|My {kin} already bought one|I clicked too fast|We are moving to {city}|I changed my mind].
result refund:money; days:small
answer [Order {order} is cancelled. You get {refund} back within {days} days.|\
Done, I cancelled order {order}. {refund} will be back in {days} days.|\
Your order {order} has been cancelled and {refund} is on its way back.]
twice order

@ shop refund_order
name refund|issue refund for|pay back|reimburse|request refund for : order|purchase|payment|an order
able refund orders
desc [Refunds an order|Refund an order|Gives the money for an order back|Pays a customer back|Starts a refund for an order]
args order!; amount?; reason?
goal [refund|reimburse] <order {order}~my order>< ({reason})~>
goal get [my money|the money|a refund]< of {amount} euros~> back for <order {order}~my order>
goal [issue|start|request] a refund< of {amount} euros~> for <order {order}~my order>
say I [want|would like|demand|need] [my money back|a refund]< of {amount}~> for <order {order}~my order><, reason: {reason}~>.
say [When do I get my money back|Can I have my money back|Could I be refunded] for <order {order}~my order>?
say Refund <{order}~my order>[| please|!]
story [The {thing} never arrived|It broke after {n} days|The box was empty|I sent everything back on {day}|My {kin} hated it].
result refund:money; days:small
answer [I have refunded {refund} for order {order}. It takes {days} days.|\
Done: {refund} for order {order} will reach you within {days} days.|The refund of {refund} for order {order} is on its way.]

@ shop change_address
name change|update|set|edit|correct|modify : address|delivery address|shipping address|order address
able change delivery addresses
desc [Changes|Change|Updates|Sets] [the delivery address of an order|where an order is sent|the address an order goes to]
args order!; address!; city?
goal [change|update|correct] the [delivery |shipping |]address of <order {order}~my order>< to {address}~>< in {city}~>
goal have <order {order}~my order> sent to <{address}~another address><, {city}~>
do [send|ship|deliver] <order {order}~my order> to <{address}~a new address><, {city}~>[ instead|]
say [I moved|We moved|We have moved][.| and] <Order {order}~My order> [must|should|has to] go to <{address}~the new place>< in {city}~>.
say The address of <order {order}~my order> is wrong<, it should be {address}~>.
say <{address}~My new address>[ is the right address| is where it should go| is correct] for <order {order}~the order>.
story [I typed my old street|The parcel would go to my old flat|My {kin} lives there now|I moved on {day}|We sold the house].
result arrives:day
answer [Order {order} now goes to {address} and arrives on {arrives}.|Done. We will deliver order {order} to {address} on {arrives}.|\
I changed the address of order {order} to {address}.]

@ shop check_stock ~product_info
name check|get|query|look up|find : stock|availability|inventory|stock level|product availability
able check the stock
desc [Checks|Check|Tells|Returns] [whether a product is in stock|how many pieces of a product are there|the stock of a product|\
availability of an item]
args product!; count?; colour?
goal [check|find out] [if|whether] {product} [is|are] in stock< in {colour}~>
goal know [if|whether] {product} is available< in {colour}~>
say [Is|Do you have] {product} [in stock|available]< in {colour}~>[| right now]?
say [How many|Do you have enough]< ({count})~> of {product}[ are left| are there|]?
say Do you [still |]have {product}< in {colour}~>?
say I need <{count}~some> of {product}[, do you have them|. Do you have that many]?
say Do you have it in stock?
do check the stock
story [I would come by on {day}|It is for my {kin}|The website did not say|I saw it in your catalogue].
result available:big; shelf:enum(A1/B2/C3/D4/E5)
answer [The {product} is in stock: {available} pieces.|Yes, there are {available} of the {product} left.|\
We have {available} pieces of the {product}, on shelf {shelf}.]

@ shop get_price ~product_info
name get|look up|check|find|fetch|show : price|product price|current price|cost|item price
able look up prices
desc [Gets|Get|Returns|Look up|Tells] [the price of a product|what a product costs|the current price of an item]
args product!; currency?
goal know [the price of|what we pay for|how much is] {product}< in {currency}~>
goal [look up|check|get] the price of {product}< in {currency}~>
say How much [is|does] {product}[ cost| cost right now| go for|]< in {currency}~>?
say What does {product} cost< in {currency}~>?
say What would I pay for {product}< in {currency}~>?
say [Price of|What's the price of|Cost of] {product}< in {currency}~>?
say [How much is it|What does it cost|What's the price]?
story [My {kin} wants one|I have seen it for {n} elsewhere|I am comparing a few shops|I am furnishing my {room}].
result price:money
answer [The {product} costs {price}.|It costs {price}.|The price of the {product} is {price}.]
twice product

@ shop create_ticket
name create|open|file|submit|raise|log|new : ticket|support ticket|case|support case|issue|complaint
able open support tickets
desc [Creates|Create|Opens|Files] a [support ticket|ticket for the support team|case with a short description|\
ticket that a person will read]
args problem!; priority?enum(low/normal/high/urgent); email?
goal [open|create|file|raise] a [support |]ticket< with {priority} priority~><: {problem}~>
goal report a problem<: {problem}~>
do [log|write up] a [case|ticket]< ({priority})~><: {problem}~>
say New ticket<, priority {priority}~><: {problem}~>
say I [have|want to report] a problem<: {problem}~>.
say Someone [should|has to] look at this<: {problem}~>[, open a ticket please|. Please make a ticket].
story [I called twice already|Nobody answered my mail of {day}|It has been like this for {n} days].
result ticket_id:ticket; status:ticket_status
answer [I opened ticket {ticket_id} for you. It is {status}.|Done. Your ticket number is {ticket_id}.|\
Your ticket {ticket_id} has been created: {problem}.]

@ shop track_parcel
name track|trace|follow|locate|get : parcel|package|shipment|delivery|tracking|parcel status
able track parcels
desc [Tracks|Track|Follows|Locates] [a parcel by its tracking number|a shipment|where a package is|a parcel of any carrier]
args tracking!; carrier?
p carrier | carrier | carrier, courier, shipping_company | [The carrier|Who delivers it]
goal [track|trace|follow|locate] <parcel {tracking}~my parcel>< with {carrier}~>
goal know where <parcel {tracking}~my package> is[ right now|]<, carrier {carrier}~>
do tell me where <the parcel {tracking}~my parcel> is
say Where is [my |the |]<package {tracking}~parcel>[ now| right now| today|]?
say [What's|What is] the tracking status of <{tracking}~my parcel>?
say Tracking[ please|]<: {tracking}~><, carrier: {carrier}~>
say [Is|When is] <parcel {tracking}~my parcel> [coming today|arriving|going to be here]?
story [It has been a week|The carrier's page is down|I have to leave at {n}|My {kin} is waiting at the door].
result place:city; eta:day
answer [Parcel {tracking} is in {place} and arrives on {eta}.|It is in {place} now and should reach you on {eta}.|\
The parcel was last seen in {place}. Delivery is planned for {eta}.]
twice tracking

@ weather get_weather ~forecast
name get|fetch|look up|check|read|find : weather|current weather|weather report|conditions|weather info
able check the weather
desc [Gets|Get|Returns|Tells|Look up] [the weather in a city|current weather|the weather of a place|current conditions for a city]
args city!; units?enum(celsius/fahrenheit)
goal know [what the weather is like|how the weather is]< in {city}~>< in {units}~>
goal [check|look up|get] the weather< in {city}~>< in {units}~>
do tell me [the weather|how warm it is|if it is raining]< in {city}~>< in {units}~>
say [What's|What is|How's|How is] the weather[| like| right now| today]< in {city}~>< in {units}~>?
say Is it [raining|cold|warm|sunny|windy][| right now]< in {city}~>?
say [Do I need|Should I take] an umbrella< in {city}~>?
say How [warm|cold|hot] is it< in {city}~>< ({units})~>?
say Weather< {city}~>< {units}~>[ please|?|]
story [I am packing my bag|We leave in {n} hours|My {kin} wants to know|I don't know what to wear|I have a barbecue planned].
result sky:weather; temperature:degrees
answer [It is {sky} in {city} with {temperature} degrees.|In {city} it is {temperature} degrees and {sky}.|\
{city}: {sky}, {temperature} degrees.]
twice city

@ weather forecast
name get|fetch|look up|check|show : forecast|weather forecast|daily forecast|outlook
able look up the forecast
desc [Gets|Get|Returns] [the weather forecast for a day|how the weather will be in a city on a day|a forecast]
args city!; day!
goal know [how the weather will be|what weather we get]< on {day}~>< in {city}~>
goal get the forecast< for {day}~>< in {city}~>
do tell me what the weather will be< in {city}~>< on {day}~>
say [What will|How will] the weather be< on {day}~>< in {city}~>?
say Will it [rain|snow|be warm|be sunny]< in {city}~>< on {day}~>?
say Forecast[| please]<, {city}~><, {day}~>[.|?]
say [Can we sit outside|Is it going to be nice]< on {day}~>< in {city}~>?
story [We are planning a picnic|My {kin} gets married|I am going hiking|The children want to swim].
result sky:weather; high:degrees
answer [It will be {sky} in {city} on {day}, with up to {high} degrees.|The forecast for {day} in {city}: {sky}, {high} degrees.|\
Expect {sky} weather and {high} degrees in {city} on {day}.]

@ calendar create_event
name create|add|schedule|make|put|book|new : event|calendar event|appointment|meeting|calendar entry
able add events to the calendar
desc [Creates|Create|Adds|Puts] [an event in the calendar|a calendar entry|an appointment with a title and a day]
args event!; day!; time?; place?city
p place | place | location, place, where, venue | [The place|Where it is]
goal [put|enter|add] <"{event}"~something> [in|into] [my|the] calendar< for {day}~>< at {time}~>< in {place}~>
goal [schedule|plan|set up] <"{event}"~an appointment>< on {day}~>< at {time}~>
do [block|reserve|keep] {day}< at {time}~> for <"{event}"~an appointment>[ in my calendar|]
do add an event<: {event}~><, {day}~><, {time}~>
say I have <"{event}"~an appointment>< on {day}~>< at {time}~>< in {place}~>[, put it in the calendar|. Please add it|\
, please note it in my calendar].
say New [event|appointment|calendar entry]<: {event}~><, {day}~><, {time}~><, {place}~>
story [I always forget these things|My {kin} asked me to|It was moved from {month}|{name} just called].
result event_id:big
answer [I added {event} on {day} to your calendar.|Done, {event} is in your calendar for {day}.|Your calendar now shows {event} on {day}.]

@ home set_lights
name set|switch|turn|control|change : lights|light|lamp|lighting|room light|lamps
able switch the lights
desc [Switches|Switch|Turns|Controls] [the lights of a room|lamps on or off|the light in a room]
args room!; state!enum(on/off); percent?; colour?
p state | state, on or off | state, power, mode, action | [On or off|What to do with the light]
p percent | brightness | brightness, percent, level | [Brightness in percent|0 to 100]
goal [turn|switch] {state} the lights< in the {room}~>< to {percent} percent~>< in {colour}~>
goal [turn|switch] the [light|lights]< in the {room}~> {state}
goal change the light< in the {room}~>
do turn the <{room} ~>[lights|lamp] {state}< at {percent} percent~>
say The [lights|lamps]< in the {room}~> should be {state}.
say [Lights|Light] {state}< in the {room}~>[ please|!|.]
say <{room} lights~Lights> {state}[ please|!|.]
story [It is getting dark|I am already in bed|I am on the sofa|My hands are full|The baby sleeps].
answer [The lights in the {room} are {state} now.|Done. The {room} light is {state}.|I turned the lights in the {room} {state}.]
twice room

@ info web_search ~any
name search|find|look up|query|google : web|internet|online|the web|websites
able search the web
desc [Searches|Search] [the web|the internet] [for a topic|and returns titles of pages|with a query]
args topic!; limit?count
p limit | number of results | limit, max_results, count, n | [How many results|At most this many]
goal [search|look] [the web|online|the internet] for <{topic}~something>
goal [find|look up] [pages|something online|articles] about <{topic}~a topic>
do google <{topic}~something>[| for me]
do [get|show] me {limit} results [for|about] <{topic}~a topic>
say Search[ the web|]<: {topic}~>
say What does the internet say about <{topic}~it>?
say I need [information|links|something] about <{topic}~a topic>[ from the web|, search please|. Please search online].
story [I have to write a paper|My {kin} asked me|I could not find a thing myself|I only have {n} minutes].
result results:titles
answer [I found {results}.|The search returned {results}.|These look useful: {results}.]

@ info translate
name translate|convert|render|get : text|phrase|sentence|translation|into language
able translate texts
desc [Translates|Translate] [a text into another language|text|a sentence to a language|words between languages]
args phrase!; language!
goal translate <"{phrase}"~a sentence>< into {language}~>
goal know how to say <"{phrase}"~something>< in {language}~>
do translate< into {language}~> for me<: {phrase}~>
say [How do you say|What is]< "{phrase}"~ that>< in {language}~>?
say <"{phrase}"~My sentence>[ -|,] what is that< in {language}~>?
say I need <"{phrase}"~a sentence>< in {language}~>.
say Translation[ please|]<, {language}~><: {phrase}~>
story [I am writing a postcard|My guest speaks no English|It is for a sign|I am learning for {n} weeks now].
result translation:foreign
answer [In {language} it is "{translation}".|The translation is "{translation}".|That is "{translation}" in {language}.]

@ money convert_currency
name convert|exchange|calculate|change : currency|money|amount|currencies|exchange value
able convert currencies
desc [Converts|Convert|Calculates] [an amount from one currency to another|money into another currency|amounts between currencies]
args amount!; from!currency; to!currency
p from | currency you have | from, from_currency, source, source_currency, base | [Currency of the amount|Source currency]
p to | target currency | to, to_currency, target, target_currency, into | [Currency wanted|Target currency]
goal [convert|change|exchange] <{amount}~some> {from}< to {to}~>
goal know [how much|what] <{amount}~some> {from} is< in {to}~>
do calculate <{amount}~some> {from}< in {to}~>
say How much is <{amount}~some> {from}< in {to}~>?
say What do I get for <{amount}~my> {from}< in {to}~>?
say <{amount} ~>{from}< in {to}~>[?| please]
say I have <{amount} ~some >{from}[ and need|, I want]< {to}~ another currency>.
story [I am going on a trip|The hotel wants cash|My {kin} lives abroad|I got an invoice from {city}].
result converted:amount
answer [{amount} {from} is {converted} {to}.|That is {converted} {to}.|You get {converted} {to} for {amount} {from}.]

@ shop return_order
name return|send back|register return of|start return for : order|purchase|goods|an order
able register returns
desc [Registers|Register|Starts] [a return|the return of an order|the sending back of an order and mails a label]
args order!; reason?
goal [return|send back] <order {order}~my order>< ({reason})~>
goal get a return label for <order {order}~my order>
do start a return for <order {order}~my order><, reason: {reason}~>
say I want to send <order {order}~my order> back.
say <Order {order}~My order> [goes|has to go|should go] back to you< ({reason})~>.
result label:enum(sent by mail/in your account/ready to print); days:small
answer [The return of order {order} is registered. The label is {label}.|You can send order {order} back. The label is {label}.]

@ shop list_orders ~order_status
name list|get|show|find|fetch : orders|customer orders|all orders|order list|order history
able list orders of a customer
desc [Lists|List|Returns] all orders [of a customer|of an e-mail address|that belong to a mail address]
args email!; limit?count
p limit | number of orders | limit, max, count | [How many orders at most]
goal [see|list|get] all orders< of {email}~>
do [show|list] [all|the] orders[ that belong to|of|for] <{email}~my account>
do [show|give] me the [last|latest] {limit} orders of <{email}~my account>
say Which orders [are there|did I place|do you have]< for {email}~>?
say [All|My] orders[, please|]<: {email}~>
say What has <{email}~my address> ordered?
result orders:products
answer [There are orders for {orders}.|I found orders for {orders}.|The orders were for {orders}.]

@ shop apply_coupon
name apply|redeem|use|add|enter : coupon|voucher|coupon code|discount code|promo code
able redeem coupons
desc [Applies|Apply|Redeems] [a coupon to an order|a voucher code|a discount code]
args coupon!; order!
goal [apply|use|redeem|add] <coupon {coupon}~my coupon> [on|for] <order {order}~my order>
goal get the discount of <code {coupon}~my code> on <order {order}~my order>
say I have <the code {coupon}~a coupon> [for|that belongs to] <order {order}~my order>.
say [Does|Will] <{coupon}~my voucher> work for <order {order}~my order>?
say <Coupon {coupon}~My coupon> was not [counted|deducted]< on order {order}~>, please add it.
result discount:money; total:money
answer [The code {coupon} takes {discount} off order {order}.|Done, {discount} off. Order {order} now costs {total}.]

@ shop get_invoice ~send_invoice
name get|download|fetch|find|retrieve : invoice|bill|invoice document|receipt
able fetch invoices
desc [Gets|Get|Fetches] [an invoice by its number|the document of an invoice|a bill]
args invoice!
goal [get|see|have|download] <invoice {invoice}~my invoice>
do [show|find|fetch] <invoice {invoice}~my invoice>[ for me|]
say I need <invoice {invoice}~my invoice>[ for the tax office| as a PDF|].
say [Where is|What about] <invoice {invoice}~my invoice>?
result total:money; due:date
answer [Invoice {invoice} is about {total} and due on {due}.|The total of invoice {invoice} is {total}.|Here it is: {total}, due on {due}.]
twice invoice

@ shop send_invoice ~get_invoice
name send|mail|email|resend : invoice|bill|copy of invoice|invoice by mail
able send invoices by e-mail
desc [Sends|Send|Mails] an invoice to an [e-mail address|address by mail]
args invoice!; email!
do [send|mail|forward] <invoice {invoice}~my invoice> to <{email}~my mail address>
do e-mail <{email}~me> <invoice {invoice}~my invoice>
goal have <invoice {invoice}~my invoice> sent to <{email}~my e-mail address>
say <{email} needs~I need> <invoice {invoice}~the invoice>.
say <Invoice {invoice}~My invoice> [should|must] go to <{email}~my e-mail address>.
answer [I sent invoice {invoice} to {email}.|Invoice {invoice} is on its way to {email}.|Done. {email} will get invoice {invoice}.]

@ shop reserve_item
name reserve|hold|put aside|keep : item|product|article|piece|items
able reserve products
desc [Reserves|Reserve|Holds] [a product for a customer|an item in the store|pieces of a product]
args product!; first!; count?
p first | name | name, customer, for_name, customer_name, reserved_for | [Name for the reservation|Who picks it up]
do [reserve|put aside|hold|keep] {product}< for {first}~>< ({count} pieces)~>
do reserve <{count} pieces of ~>{product}< under the name {first}~>
goal [reserve|have] {product}[ put aside|]< for {first}~>
do put something aside for me
say [Can you keep|Could you hold] {product}< for {first}~>?
say <{first}~Someone> will pick up {product}, please reserve it.
result until:day
answer [The {product} is reserved for {first} until {until}.|We keep the {product} for {first} until {until}.|\
Done: {product}, name {first}, until {until}.]

@ shop add_review
name add|post|write|leave|submit : review|rating|product review|feedback
able post reviews
desc [Posts|Post|Adds] a [review|rating] [for a product|with stars]
args product!; stars!; text?note
goal [give|rate] {product} <{stars} stars~some stars>
goal [leave|post|write] a review[ with|:] <{stars} stars ~>for {product}
say <{stars} stars~A good rating> for {product}[!|, please|.]
say {product} [deserves|gets|is worth] <{stars} stars~a rating>[ from me|].
do rate {product} with {stars} stars
answer [Thank you! Your {stars} stars for the {product} are saved.|I posted {stars} stars for the {product}.|\
The review of the {product} with {stars} stars is online.]

@ shop add_to_cart
name add|put|place : to cart|to basket|item to cart|product to basket
able put things in the cart
desc [Adds|Add|Puts] [a product to the cart|an item in the shopping basket|pieces of an article to the cart]
args product!; count!; gift_wrap?bool(gift wrapped/without gift wrapping)
p gift_wrap | gift wrapping | gift_wrap, wrap, as_gift, gift | [Whether to wrap it|Gift wrapping wanted]
do [put|add] <{count} pieces ~>of {product} [in|into|to] [my|the] [cart|basket]<, {gift_wrap}~>
goal [buy|order|add to my cart] {product}<, {count} pieces~><, {gift_wrap}~>
goal have <{count}~some> of {product}<, {gift_wrap}~>
say I [take|'ll take|want] <{count}~some> of {product}<, {gift_wrap}~>.
say <{count}~Some> of {product} for [my|the] [cart|basket][, please|].
result total:money
answer [{count} pieces of the {product} are in your cart. The total is {total}.|I added the {product} ({count}). Your cart is now {total}.]

@ shop product_info ~check_stock ~get_price
name get|show|look up|find|describe : product|product details|product info|item description
able show product details
desc [Returns|Get|Shows] [details of a product|the description of an item|what is known about a product]
args product!
goal know more about {product}
goal [read|see] the [details|description] of {product}
do [tell me about|describe|show me] {product}
say [What is|What's] special about {product}?
say [More about|Details of|Information on] {product}[, please|].
say What is {product} made of?
do show me the details of the product
result colour:colour; weight:weight
answer [The {product} is {colour} and weighs {weight} kilos.|It is {colour} and has {weight} kilos.]
twice product

@ account reset_password
name reset|recover|renew|send reset for : password|login|user password|passcode
able reset passwords
desc [Resets|Reset|Sends a link to reset] the password [of an account|for an e-mail address|of a user]
args email!
goal [reset|recover|change] the password[ of| for] <{email}~my account>
do send a [reset link|new password link] to <{email}~my mail address>
say I [forgot|lost|don't know] my password<, my account is {email}~>.
say <{email} is locked out~I am locked out>, [new password please|please reset the password].
say New password< for {email}~>[, please|]
answer [I sent a link to {email}.|The reset link is on its way to {email}.|Done. Please check the mails of {email}.]

@ account update_email
name update|change|set|edit : email|email address|account email|mail of account
able change e-mail addresses
desc [Changes|Change|Updates] the e-mail address of [a customer|an account]
args person!; email!
p email | new e-mail address | email, new_email, new_address, mail | [The new address|New e-mail address]
goal change the e-mail[ address|] <of {person}~of my account>< to {email}~>
do [set|update] the mail address <of {person}~in my account>< to {email}~>
say <{person} has~I have> a new e-mail address<: {email}~>.
say [The new mail address|The new e-mail] <of {person}~for my account>< is {email}~> [should be saved|has to be in the system].
answer [The e-mail address of {person} is now {email}.|Done, {person} will get mails at {email}.|I changed it to {email}.]

@ account delete_account
name delete|close|remove|erase : account|user account|profile|customer account
able delete accounts
desc [Deletes|Delete|Closes] [an account|a customer account|a user profile] [for good|]
args email!; keep_orders?bool(keep the old orders/delete the old orders too)
p keep_orders | keeping the orders | keep_orders, keep_history, archive | [Whether old orders stay]
goal [delete|close|remove|get rid of] [my|the] account< {email}~><, {keep_orders}~>
goal have [my|the] profile< {email}~> [deleted|erased]
say [My|The] account< {email}~> [should|must|has to] go<, {keep_orders}~>.
say I [don't want|no longer need] an account[ here|]<, it is {email}~>.
answer [The account {email} is deleted.|Done, I closed the account {email}.|{email} has been removed.]

@ account find_customer
name find|search|look up|get|retrieve : customer|client|customer record|customer profile|user
able look up customers
desc [Finds|Find|Looks up] [a customer by name|the record of a customer|customers]
args person!; city?
goal [find|look up|get] [the customer|the record of|] <{person}~a customer>< from {city}~>
do [pull up|open|search for] <the record of {person}~a customer>< in {city}~>
say [Do we have|Is there] a customer[ named| called] <{person}~that I look for>< in {city}~>?
say Customer[ record|]<: {person}~><, {city}~>
say Who is <{person}~the caller>< from {city}~>?
result customer_id:big; since:year
answer [{person} is customer {customer_id} since {since}.|I found {person}: number {customer_id}, with us since {since}.]

@ account subscribe ~unsubscribe
name subscribe|sign up|add subscriber : to newsletter|newsletter|to mailing list|to news
able sign people up for the newsletter
desc [Subscribes|Subscribe|Adds] an e-mail address to [the newsletter|a mailing list]
args email!; frequency?enum(daily/weekly/monthly)
goal [get|receive|subscribe to] the <{frequency} ~>newsletter< at {email}~>
do [sign|put] <{email}~me> [up for the newsletter|on the mailing list]<, {frequency}~>
do add <{email}~me> to the <{frequency} ~>newsletter
say <{email} wants~I want> your <{frequency} ~>newsletter.
say Newsletter[ for|:] <{email}~me>[, please|!]
answer [{email} will get the newsletter now.|Done, {email} is on the list.|I added {email} to the newsletter.]

@ account unsubscribe ~subscribe
name unsubscribe|remove|sign off|opt out : from newsletter|from mailing list|subscriber|from news
able unsubscribe people from the newsletter
desc [Unsubscribes|Removes|Remove] an e-mail address from [the newsletter|a mailing list]
args email!; reason?
do [remove|take] <{email}~me> [from|off] [the newsletter|your mailing list|the list]
goal unsubscribe <{email} ~>from [the newsletter|your news]
say [No more mails|Stop the newsletter][ to| for] <{email}~me>[!|, please.]
say <{email} gets~I get> too many mails from you[, unsubscribe, please|, stop it|].
answer [{email} gets no more newsletters.|Done, I removed {email} from the list.]

@ calendar list_events
name list|get|show|read|check : events|agenda|appointments|calendar|schedule
able read the calendar
desc [Lists|List|Shows|Returns] [the events of a day|appointments on a day|what is in the calendar]
args day!
goal know what is [on|planned]< on {day}~>
do [show|read|tell] me [my|the] [calendar|appointments|agenda|schedule]< for {day}~>
say [What's|What is] [in my calendar|on my agenda|planned]< on {day}~>?
say [Am I free|Do I have anything|Is there anything]< on {day}~>?
say [Agenda|Schedule|Appointments]< for {day}~>[, please|]
say How [full|busy] is <{day}~the day>?
result events:titles
answer [On {day} you have {events}.|Your {day}: {events}.|There is {events} on {day}.]
twice day

@ calendar move_event
name move|reschedule|shift|postpone : event|appointment|meeting|calendar entry
able move events
desc [Moves|Move|Reschedules] [an event to another day|an appointment|a calendar entry to a new day]
args event!; day!; time?
p day | new day | day, new_day, to_day, to | [The new day|Day to move it to]
goal [move|shift|reschedule|postpone] <"{event}"~an appointment>< to {day}~>< at {time}~>
goal have <"{event}"~an appointment>< on {day}~> instead
say <"{event}"~My appointment> [must|has to|needs to] be [moved|shifted]< to {day}~><, {time}~>.
say [I can't make it to|I have no time for] <"{event}"~my appointment>, move it< to {day}~>.
do put <"{event}"~an appointment>< on {day}~> instead
answer [{event} is now on {day}.|I moved {event} to {day}.|Done: {event} takes place on {day}.]

@ calendar delete_event
name delete|remove|cancel|drop : event|appointment|meeting|calendar entry
able delete events
desc [Deletes|Delete|Removes] [an event from the calendar|an appointment|a calendar entry by its title]
args event!
goal [delete|cancel|remove] <"{event}"~an appointment> [from my calendar|in the calendar|]
do take <"{event}"~an appointment> out of my calendar
say <"{event}"~My appointment> [is off|will not happen|was called off], [delete it|remove it, please].
say I [don't|won't] need <"{event}"~an entry in my calendar> [any more|any longer].
answer [{event} is no longer in your calendar.|I deleted {event}.|Done, {event} is gone.]

@ reminders set_reminder ~add_task
name set|create|add|make : reminder|alert|notification|memo
able set reminders
desc [Sets|Set|Creates] [a reminder|a reminder for a day|an alert with a text]
args task!; day?; time?
do remind me< on {day}~>< at {time}~> to <{task}~do something>
do remind me to <{task}~do something>< on {day}~>< at {time}~>
goal be reminded< on {day}~> to <{task}~do something>
do set a reminder<: {task}~><, {day}~><, {time}~>
say Don't let me forget to <{task}~do something>< on {day}~>.
say I must not forget to <{task}~do it>< on {day}~>, set a reminder[ please|].
answer [I will remind you to {task}.|The reminder is set: {task}.|Done, I will remind you: {task}.]

@ reminders set_alarm
name set|create|add|start : alarm|wake up call|alarm clock|morning alarm
able set alarms
desc [Sets|Set] an alarm [for a time|at a time of day|that rings]
args time!; day?; repeat?bool(every week/only once)
p repeat | repetition | repeat, recurring, weekly | [Whether it rings every week]
do wake me[ up|]< at {time}~>< on {day}~><, {repeat}~>
goal [get up|be woken]< at {time}~>< on {day}~>
do set an alarm< for {time}~>< on {day}~><, {repeat}~>
say Alarm[ at|:] <{time}~the usual time>< on {day}~>[, please|]
say I have to get up< at {time}~>< on {day}~>.
answer [The alarm is set for {time}.|I will wake you at {time}.|Done, it rings at {time}.]

@ reminders set_timer
name set|start|run|begin : timer|countdown|kitchen timer|stopwatch
able start timers
desc [Starts|Start|Sets] a [timer|countdown] [of some minutes|]
args minutes!; label?dish
p label | name | label, name, title, for_what | [Name of the timer|What it is for]
do [set|start] a timer< for {minutes} minutes~><, name it {label}~>
do count down <{minutes} minutes~some minutes>
goal time <{minutes} minutes~something>< for the {label}~>
say Timer<: {minutes} minutes~><, {label}~>[!| please|]
say [Tell me when|Ring when|Beep when] <{minutes} minutes~the time> [are over|have passed|is up].
answer [The timer runs for {minutes} minutes.|{minutes} minutes, starting now.|I started a timer of {minutes} minutes.]

@ reminders add_task ~set_reminder
name add|create|put|append|new : task|todo|to do item|todo list entry
able add tasks to the list
desc [Adds|Add|Creates] [a task|an item on the to-do list|a to-do with a priority]
args task!; priority?enum(low/medium/high)
do [put|add] "{task}" [on|to] [my|the] [to-do list|task list|list]<, priority {priority}~>
do add a <{priority} priority ~>task<: {task}~>
goal add a task<: {task}~>< ({priority})~>
say New [task|to-do]<: {task}~><, {priority}~>
say I have to <{task}~do something><, {priority} priority~>, put it on the list[ please|].
answer [I added: {task}.|It is on your list: {task}.|Your list now has: {task}.]

@ home set_temperature
name set|change|adjust|control : temperature|thermostat|heating|room temperature
able set the heating
desc [Sets|Set|Adjusts] the [temperature of a room|thermostat|heating in a room]
args room!; degrees!
do [set|turn|change] the [heating|thermostat|temperature]< in the {room}~> to <{degrees} degrees~another value>
goal have <{degrees} degrees~another temperature>< in the {room}~>
goal [heat|cool] the <{room}~house> to {degrees} degrees
say It should be <{degrees} degrees~warmer>< in the {room}~>.
say <{degrees} degrees~Warmer>< in the {room}~>[, please|!]
say It is too [cold|warm]< in the {room}~><, make it {degrees} degrees~>.
result now:degrees
answer [The {room} is set to {degrees} degrees.|Done. The {room} will be at {degrees} degrees; it is {now} now.|\
I set {degrees} degrees for the {room}.]

@ home read_temperature
name read|get|measure|check : temperature|room temperature|sensor|thermometer
able read the temperature of rooms
desc [Reads|Read|Returns] [the temperature in a room|the sensor of a room]
args room!
say How [warm|cold] is [it in |]the <{room}~house>?
say What is the temperature[ in|] the <{room}~room>?
do [read|check] the [sensor|thermometer]< in the {room}~>
goal know how warm [it is in |]the <{room}~house>[ is|]
say Is it [cold|warm|hot] in <the {room}~there>?
do tell me the temperature< of the {room}~>
result degrees:degrees; humidity:percent
answer [It is {degrees} degrees in the {room}.|The {room} has {degrees} degrees and {humidity} percent humidity.]
twice room

@ home set_blinds
name set|open|move|control|adjust : blinds|shutters|curtains|shades
able move the blinds
desc [Moves|Move|Opens or closes] the blinds of a room
args room!; position!enum(open/closed/half)
p position | position | position, state, setting | [Where the blinds go|Open or closed]
goal have the [blinds|shutters|curtains]< in the {room}~> {position}
do set the [blinds|shutters]< in the {room}~> to {position}
say The [blinds|shutters|curtains]< in the {room}~> [should be|must be] {position}.
say [Blinds|Shutters]< in the {room}~> {position}[, please|!]
do put the [blinds|curtains]< in the {room}~> in the {position} position
answer [The blinds in the {room} are {position}.|Done, {room}: {position}.]

@ home lock_door
name lock|set lock of|control|operate : door|front door|door lock|smart lock
able lock and unlock doors
desc [Locks|Lock] or [unlocks|unlock] a door
args door!enum(front/back/garage/side); action!enum(lock/unlock)
p door | door | door, which_door, name | [Which door]
do {action} the {door} door
goal {action} the {door} door
say [The {door} door|I forgot the {door} door, it]: {action}[ it, please| it|!]
say {door} door: {action}[ please|]
answer [Done, the {door} door: {action}.|The {door} door did what you wanted: {action}.]

@ home start_vacuum
name start|run|send|launch : vacuum|robot|vacuum cleaner|cleaning|cleaning robot
able start the cleaning robot
desc [Starts|Start|Sends] the [vacuum robot|cleaning robot] in a room
args room!; mode?enum(quiet/normal/strong)
do [vacuum|clean] the <{room}~floor><, {mode} mode~>
do [send|start] the [robot|vacuum]< in the {room}~>< on {mode}~>
goal have the <{room}~floor> [vacuumed|cleaned]< ({mode})~>
say The <{room}~floor> is [dirty|full of crumbs|dusty], start the robot[ please|]<, {mode}~>.
say [Robot|Vacuum] to <the {room}~work>[, please|!]
result minutes:minutes
answer [The robot cleans the {room}. It takes {minutes} minutes.|I sent the robot to the {room}.]

@ music play_song ~play_artist
name play|start|put on|queue : song|track|music|tune
able play songs
desc [Plays|Play] [a song by its title|a track|one song]
args title!; room?
do play the song <"{title}"~that I like>< in the {room}~>
goal [hear|listen to] the [song|track] <"{title}"~that I like>< in the {room}~>
do put on <"{title}"~a song>< in the {room}~>
say [I'd like some music, the song|My song today:|Song:] <"{title}"~that I like>[, please|]
say <"{title}"~That song>< in the {room}~>[, please|!| now]
answer [Now playing {title}.|{title} is on.|I started {title}.]

@ music play_artist ~play_song
name play|start|put on|shuffle : artist|music by artist|band|songs of artist
able play music of an artist
desc [Plays|Play] [music by an artist|songs of a band|the best of an artist]
args band!; shuffle?bool(shuffled/in order)
p shuffle | random order | shuffle, random, mixed | [Whether the order is random]
do play [something|music|songs] [by|from] <{band}~my band><, {shuffle}~>
goal [hear|listen to] <{band}~my band><, {shuffle}~>
do put on [some|] music [by|of] <{band}~my band>
say [Some|A bit of] <{band}~music>[, please|!]
say I'm in the mood for <{band}~a band><, {shuffle}~>.
answer [Playing music by {band}.|Here is {band}.|I put on {band}.]

@ music set_volume
name set|change|adjust|turn to : volume|sound level|loudness|speaker volume
able change the volume
desc [Sets|Set|Changes] the volume [of the speakers|in percent]
args percent!
p percent | volume | volume, level, percent, loudness | [Volume in percent|0 to 100]
do [set|turn|change] the [volume|sound]< to {percent} percent~>
goal have the volume< at {percent} percent~>
say Volume< {percent}~>[, please|!]
say [Louder|Too loud|I hear nothing][:|,] <{percent} percent~change it>[, please|].
do make it <{percent} percent~another level> loud
answer [The volume is at {percent} percent.|Volume: {percent} percent.|Done, {percent} percent.]

@ music create_playlist
name create|make|new|add : playlist|play list|music list|song list
able create playlists
desc [Creates|Create|Makes] a [playlist|list of songs] [with a name|]
args title!; public?bool(public/private)
p title | name of the playlist | title, name, playlist_name | [Name of the list]
p public | visibility | public, is_public, shared | [Whether others see it]
do [create|make|start] a <{public} ~>playlist< called "{title}"~>
goal have a <{public} ~>playlist[ with the name|] <"{title}"~for my songs>
say New <{public} ~>playlist<: {title}~>
say I [need|want] a playlist< named {title}~><, {public}~>.
answer [The playlist {title} is there.|I made the playlist {title}.|{title} is ready for your songs.]

@ travel book_table
name book|reserve|make : table|restaurant table|table reservation|dinner reservation
able book tables
desc [Books|Book|Reserves] a table [in a restaurant|for some people]
args people!; day!; time!; restaurant?title
p restaurant | restaurant | restaurant, place, venue, restaurant_name | [Name of the restaurant]
goal [book|reserve] a table< at {restaurant}~>< for {people} people~>< on {day}~>< at {time}~>
goal [eat out|have dinner]< at {restaurant}~>< on {day}~><, {time}~><, {people} people~>
do get us a table<, {day}~>< at {time}~>< for {people}~>
say We are <{people} people~a group> and need a table< on {day}~>< at {time}~>.
say Table< for {people}~><, {day}~>< at {time}~><, {restaurant}~>[, please|.]
answer [A table for {people} is booked on {day} at {time}.|Done: {day}, {time}, {people} people.|\
Your table for {people} people on {day} at {time} is reserved.]

@ travel book_hotel
name book|reserve|find : hotel|hotel room|room|accommodation
able book hotels
desc [Books|Book|Reserves] a [hotel|hotel room] [in a city|for some nights]
args city!; nights!; people?; breakfast?bool(with breakfast/without breakfast)
goal [book|reserve|find] a [hotel|room|hotel room]< in {city}~>< for {nights} nights~>< for {people} people~>< {breakfast}~>
goal stay< in {city}~>< for {nights} nights~><, {breakfast}~>
say I need a [hotel|room]< in {city}~>< for {nights} nights~><, {people} people~>.
say [Hotel|Room]<, {city}~><, {nights} nights~><, {breakfast}~>[, please|.]
say We [spend|will spend] <{nights} nights~some nights>< in {city}~> and have no hotel yet.
result hotel:title; price:money
answer [I booked {hotel} in {city} for {nights} nights. It costs {price}.|Your hotel in {city} is {hotel}, {price} for {nights} nights.]

@ travel book_flight ~search_flights
name book|reserve|buy : flight|plane ticket|air ticket|flight ticket
able book flights
desc [Books|Book] a flight [between two cities|from one city to another on a date]
args from!city; to!city; date!
p from | place of departure | from, origin, from_city, departure, start | [City of departure|Where the flight starts]
p to | destination | to, destination, to_city, arrival, target | [Destination|Where to fly]
goal [book|buy] a [flight|plane ticket]< from {from}~>< to {to}~>< on {date}~>
goal fly< from {from}~>< to {to}~>< on {date}~>
goal fly< to {to}~>< from {from}~>< on {date}~>
say I need a flight< to {to}~>< from {from}~><, {date}~>.
say Flight< {from}~>< to {to}~>< on {date}~>[, please|]
result flight:flight; price:money
answer [You fly with {flight} on {date}. It costs {price}.|I booked flight {flight} from {from} to {to} for {price}.]

@ travel flight_status
name get|check|track|look up : flight|flight status|flight info|plane
able check flights
desc [Checks|Check|Returns] [the status of a flight|whether a flight is on time|when a flight lands]
args flight!
goal know [if|whether] <flight {flight}~my flight> is [late|on time]
say Is <flight {flight}~my flight> [on time|late|delayed]?
say When does <flight {flight}~my flight> [land|leave|arrive]?
do check <flight {flight}~my flight>
say [Status of|Any news on] <{flight}~my flight>?
result status:enum(on time/delayed/boarding/cancelled/landed); gate:line
answer [Flight {flight} is {status}, gate {gate}.|{flight}: {status}. The gate is {gate}.|The flight {flight} is {status}.]
twice flight

@ travel find_train ~route
name find|search|look up|get : train|trains|train connection|rail connection
able find trains
desc [Finds|Find|Searches] [trains between two cities|a rail connection]
args from!city; to!city; time?
p from | start | from, origin, start, departure_station | [Where the trip starts|Start]
p to | destination | to, destination, goal, arrival_station | [Where the trip ends|Destination]
goal [take|find|catch] a train< from {from}~>< to {to}~>< at {time}~>
goal [go|travel|get] by train< from {from}~>< to {to}~>< at {time}~>
say [When is there|Is there] a train< from {from}~>< to {to}~>< around {time}~>?
say Trains< {from}~>< to {to}~><, {time}~>[, please|?]
say I have to be< in {to}~> [soon|today]<, leaving from {from}~>, which train can I take?
result departure:time; platform:line
answer [The train to {to} leaves at {departure} from platform {platform}.|There is a train from {from} at {departure}, platform {platform}.]

@ transport next_bus
name get|find|show|check : bus|next bus|departure|next departure|bus times
able look up buses
desc [Returns|Get|Shows] [the next departure of a line|when the next bus goes]
args line!; stop?title
p stop | stop | stop, stop_name, station, from_stop | [Name of the stop]
goal know when the next <{line}~bus> [leaves|goes|comes]< at {stop}~>
say When [does|will] the [next |]<{line}~bus> [leave|go|come]< at {stop}~>?
say Next <{line}~bus>< from {stop}~>[, please|?]
do tell me when <line {line}~my bus> goes< from {stop}~>
say Have I missed <line {line}~the bus>< at {stop}~>?
result in_minutes:minutes
answer [Line {line} goes in {in_minutes} minutes.|The next {line} comes in {in_minutes} minutes.]
twice line

@ transport order_taxi
name order|call|book|request : taxi|cab|ride|car
able order taxis
desc [Orders|Order|Calls] a [taxi|cab|ride] to an address
args pickup!address; time?; people?
p pickup | pickup address | pickup, pickup_address, from, address | [Where to pick up|Address of the pickup]
do [order|call|get] [me|us] a [taxi|cab]< to {pickup}~>< at {time}~>< for {people} people~>
goal be picked up< at {pickup}~><, {time}~>
say I need a [taxi|cab|ride]< at {pickup}~><, {time}~><, {people} people~>.
say [Taxi|Cab]< to {pickup}~><, {time}~>[, please|!]
say <{pickup}~My place>, [a taxi|a cab][, please|]<, {time}~>.
result minutes:minutes
answer [A taxi comes to {pickup} in {minutes} minutes.|The taxi will be at {pickup} in {minutes} minutes.]

@ transport route
name get|plan|find|calculate|show : route|directions|way|itinerary
able plan routes
desc [Plans|Plan|Returns] the [way|route] [between two places|from a place to another]
args from!city; to!city; by?enum(car/bicycle/foot)
p from | starting point | from, start, origin | [Starting point]
p to | destination | to, destination, end, target | [Destination]
p by | means of travel | by, mode, travel_mode, vehicle | [How to travel]
do [show|tell|give] me the [way|route]< from {from}~>< to {to}~>< by {by}~>
goal [plan|find] a route< from {from}~>< to {to}~>< by {by}~>
say How do I get< from {from}~>< to {to}~>< by {by}~>?
say Route<, {from}~>< to {to}~>< by {by}~>[, please|]
say How [long|far] is it< from {from}~>< to {to}~>< by {by}~>?
result kilometres:big; minutes:big
answer [It is {kilometres} km from {from} to {to} and takes {minutes} minutes.|{kilometres} kilometres, about {minutes} minutes.]

@ messages send_message ~send_email
name send|write|text : message|text message|sms|chat message|note to
able send messages
desc [Sends|Send] a [message|text message|short message] to a [person|contact]
args first!; message!
p first | recipient | to, recipient, contact, name, receiver | [Who gets it|Name of the recipient]
do [send|text|message] <{first}~someone><: {message}~>
do [tell|let] <{first}~someone>[ know|:]<: {message}~>
goal write <to {first}~a message><: {message}~>
say Message[ to| for|] <{first}~a friend><: {message}~>
do send a message[ to| for] <{first}~someone><, text: {message}~>
say <{first}~Someone> should [know|read] [this|it]<: {message}~>
answer [I sent {first} your message.|The message to {first} is sent.|Done, {first} has your message.]

@ messages send_email ~send_message
name send|write|compose : email|mail|e mail|message
able send e-mails
desc [Sends|Send|Writes] an e-mail [to an address|with a text]
args email!; message!; subject?event
p email | recipient address | to, recipient, address, email | [Address of the recipient]
p subject | subject | subject, title, headline | [Subject of the mail]
do [send|write] <{email}~someone> an e-mail<, subject {subject}~><: {message}~>
do [mail|e-mail] <{email}~someone>[ this|]<: {message}~>
goal [send|write] a mail< to {email}~><: {message}~>
say [Mail|E-mail] to <{email}~a colleague><, subject {subject}~><: {message}~>
say <{email}~Someone> should get a mail<: {message}~>
answer [The e-mail to {email} is sent.|I sent it to {email}.|Done, {email} gets the mail.]

@ contacts call_contact ~call_number
name call|phone|ring|dial : contact|person|by name|someone
able call contacts
desc [Calls|Call|Phones] [a contact|a person by name]
args first!; speaker?bool(on speaker/not on speaker)
p speaker | loudspeaker | speaker, on_speaker, loud | [Whether to use the loudspeaker]
do [call|phone|ring] <{first}~someone><, {speaker}~>
do give <{first}~someone> a [ring|call]<, {speaker}~>
goal [talk|speak] to <{first}~someone><, {speaker}~>
say Call <{first}~a friend><, {speaker}~>[, please|!]
say I have to [speak|talk] to <{first}~somebody>[ now| on the phone|].
answer [Calling {first}.|I am calling {first} now.|It rings at {first}.]

@ contacts call_number ~call_contact
name call|dial|phone|ring : number|phone number|telephone
able dial numbers
desc [Dials|Dial|Calls] a phone number
args phone!
do [call|dial|ring] <{phone}~a number>
do call the number <{phone}~I need>
goal [phone|call] <{phone}~a number>
say The number is <{phone}~written here>, call it[ please|].
say Dial <{phone}~a number>[, please|!]
answer [Calling {phone}.|I am dialling {phone}.]

@ contacts add_contact
name add|create|save|new|store : contact|address book entry|person|phone contact
able save contacts
desc [Adds|Add|Saves] a [contact|person to the address book] [with a phone number|]
args person!; phone!; email?
do [add|save|store] <{person}~a contact>< with the number {phone}~><, {email}~>
goal [save|add] a contact<: {person}~><, {phone}~><, {email}~>
say New contact<: {person}~><, {phone}~><, {email}~>
say The [phone number|number] of <{person}~my neighbour> is <{phone}~new>, save it[ please|].
answer [I saved {person} with {phone}.|{person} is in your contacts.|Done: {person}, {phone}.]

@ contacts find_contact
name find|get|look up|search : contact|phone number|number of|contact details
able look up contacts
desc [Finds|Find|Looks up] [the number of a person|a contact|contact details]
args person!
goal [find|look up|have] the [phone |]number of <{person}~a contact>
do [show|give|tell] me the number of <{person}~someone>
say What is the [phone |]number of <{person}~my contact>?
say How can I reach <{person}~someone>?
say Do [I|we] have [a number for|the number of] <{person}~someone>?
result phone:phone
answer [The number of {person} is {phone}.|{person} has the number {phone}.|You reach {person} at {phone}.]
twice person

@ notes create_note
name create|write|save|add|take|make : note|memo|text note|notes entry
able write notes
desc [Creates|Create|Saves] a note [with a text|]
args note!; title?
do [note|write down|make a note]<: {note}~>
do [save|create] a note< titled {title}~><: {note}~>
goal [keep|take|write] a note< called {title}~><: {note}~>
say Note<, title {title}~><: {note}~>
say For my notes<: {note}~>
answer [Noted: {note}.|I saved it: {note}.|Your note is saved: {note}.]

@ notes find_note
name find|search|look up|get : notes|note|in notes|memo
able search notes
desc [Searches|Search|Finds] [the notes|notes about a topic]
args topic!; limit?count
p limit | number of notes | limit, max, count | [At most this many]
goal find [my|the] notes [about|on] <{topic}~something>
do [search|go through] my notes for <{topic}~something>
do [show|list] {limit} notes [about|on] <{topic}~something>
say What did I [write|note] about <{topic}~that>?
say Notes on <{topic}~something>[, please|?]
result notes:titles
answer [I found the notes {notes}.|There are notes: {notes}.|Your notes: {notes}.]

@ documents open_document ~share_document ~delete_document
name open|show|display|get|load : document|file|doc
able open files
desc [Opens|Open|Shows] [a document|a file by its name]
args file!
do [open|show|load] [the file |]<{file}~my document>[ for me|]
goal [see|read|open] <{file}~my document>
say [Where is|I need] <{file}~my document>[, open it|. Please open it].
say File <{file}~of mine>[, open please|: open]
answer [{file} is open.|I opened {file}.|Here is {file}.]

@ documents share_document
name share|send|give access to : document|file|doc|with person
able share files
desc [Shares|Share] a [file|document] with [a person|an e-mail address]
args file!; email!; can_edit?bool(with the right to edit/for reading only)
p email | recipient address | email, with, recipient, share_with | [Who gets access]
p can_edit | editing | can_edit, editable, write_access | [Whether they may edit]
do share <{file}~my document>< with {email}~><, {can_edit}~>
do give <{email}~someone> access to <{file}~my document><, {can_edit}~>
goal share <{file}~a file>< with {email}~><, {can_edit}~>
say <{email}~A colleague> needs <{file}~my document><, {can_edit}~>[, share it please|. Please share it].
answer [{file} is shared with {email}.|I shared {file} with {email}.]

@ documents delete_document
name delete|remove|erase|trash : document|file|doc
able delete files
desc [Deletes|Delete|Removes] a [file|document]
args file!
do [delete|remove|erase|throw away] <{file}~my document>
goal [delete|get rid of] <{file}~a file>
say <{file}~My document> can [go|be deleted].
say I no longer need <{file}~a document>[, delete it|. Delete it, please].
answer [{file} is deleted.|I removed {file}.|Done, {file} is gone.]

@ documents rename_document
name rename|change name of|retitle : document|file|doc
able rename files
desc [Renames|Rename] a [file|document]
args file!; to!title
p to | new name | new_name, to, name, new_title | [The new name]
do rename <{file}~my document>< to {to}~>
goal change the name of <{file}~my document>< to {to}~>
say <{file}~My document> should be called <"{to}"~something else>.
do call <{file}~my document> <"{to}"~something else> from now on
answer [{file} is now called {to}.|I renamed {file} to {to}.]

@ recipes find_recipe ~recipe_with
name find|get|search|look up|show : recipe|cooking recipe|dish|instructions
able find recipes
desc [Finds|Find|Returns] [a recipe for a dish|how to cook a dish]
args dish!; people?
goal [cook|make|find a recipe for] <{dish}~something>< for {people} people~>
do [show|give|find] me a recipe for <{dish}~a dish><, {people} people~>
say How do I [make|cook] <{dish}~that>< for {people} people~>?
say Recipe for <{dish}~a dish><, {people} people~>[, please|?]
say [Tonight|Tomorrow] I want <{dish}~something new>, how is it made?
result minutes:minutes; title:title
answer [I found "{title}". It takes {minutes} minutes.|The recipe for {dish} takes {minutes} minutes.]

@ recipes recipe_with ~find_recipe
name find|suggest|search|get : recipe by ingredient|dishes with|meal idea|recipes with ingredient
able suggest dishes for an ingredient
desc [Suggests|Suggest|Finds] dishes [with an ingredient|that use something]
args ingredient!; vegetarian?bool(vegetarian only/meat is fine)
p vegetarian | vegetarian | vegetarian, veggie, meatless | [Only dishes without meat]
goal [cook|make] something with <{ingredient}~what I have><, {vegetarian}~>
do suggest a dish with <{ingredient}~an ingredient><, {vegetarian}~>
say What can I [cook|make] with <{ingredient}~this><, {vegetarian}~>?
say I have <{ingredient}~things> [left|in the fridge][, any ideas|, what can I cook]?
say Ideas for <{ingredient}~an ingredient>[, please|?]
result dish:dish
answer [You could make {dish}.|How about {dish}?|With {ingredient} you can make {dish}.]

@ recipes add_shopping
name add|put|write : to shopping list|shopping item|grocery|groceries
able add things to the shopping list
desc [Adds|Add|Puts] something on the shopping list
args ingredient!; count?
p ingredient | item | item, product, what, grocery | [What to buy]
do [put|add] <{count} ~><{ingredient}~something> [on|to] [the|my] shopping list
goal [buy|remember] <{ingredient}~something>, [on the list, please|put it on my shopping list]
say We [need|are out of] <{ingredient}~something>[, put it on the shopping list|, add it to the shopping list].
say Shopping list: <{count} ~><{ingredient}~something new>
answer [{ingredient} is on the list.|I added {ingredient} to your shopping list.]

@ fitness log_workout
name log|record|save|track|add : workout|exercise|training|activity|sport session
able log workouts
desc [Logs|Log|Records] a [workout|training] [with its length|]
args activity!; minutes!
do [log|record|save] <{minutes} minutes of ~>{activity}
goal [log|record] my {activity}< of {minutes} minutes~>
say I [did|finished|have done] <{minutes} minutes of ~>{activity}[, log it|, please record it|].
say Workout: {activity}<, {minutes} minutes~>
do record my workout<, {minutes} minutes~><, {activity}~>
result calories:big
answer [{minutes} minutes of {activity} are logged: {calories} calories.|I logged {activity}. You used {calories} calories.]

@ fitness log_run
name log|save|record|add : run|distance|run distance|jog
able save runs
desc [Saves|Save|Logs] a run with its distance
args kilometres!; minutes?; day?
goal [log|save] a run< of {kilometres} km~>< in {minutes} minutes~>< on {day}~>
say I ran <{kilometres} km~a bit>< in {minutes} minutes~>< on {day}~>[, save it|, please log it].
do add <{kilometres} kilometres~my run> [to my runs|to the log]<, {minutes} minutes~>
say Run<: {kilometres} km~><, {minutes} minutes~><, {day}~>
answer [Your run of {kilometres} km is saved.|I saved {kilometres} kilometres.]

@ fitness log_weight
name log|save|record|enter : weight|body weight|weight entry
able note body weight
desc [Logs|Log|Saves] the [body weight|weight] [in kilos|]
args kilos!weight; day?
p kilos | weight in kilos | kilos, weight, kg, weight_kg | [Weight in kilos]
goal [log|enter] my weight<, {kilos} kilos~>
say I weigh <{kilos} kilos~more now>[, note it|, save it please].
do note my weight<: {kilos} kg~><, {day}~>
say Weight<: {kilos}~><, {day}~>
answer [{kilos} kilos are saved.|Your weight of {kilos} kilos is noted.]

@ bank get_balance
name get|check|show|read : balance|account balance|funds|money on account
able check balances
desc [Returns|Get|Shows] the balance of an account
args account!
goal know [how much is on|the balance of] my <{account} ~>account
do [show|tell] me the balance of [my|the] <{account} ~>account
say How much [money |]is [on|in] my <{account} ~>account?
say Balance of my <{account} ~>account[, please|?]
say What do I have [left |]on the <{account} ~>account?
result balance:money
answer [There is {balance} on your {account} account.|Your {account} account has {balance}.|The balance is {balance}.]
twice account

@ bank transfer_money
name transfer|send|pay|wire|move : money|amount|funds|payment|to person
able transfer money
desc [Transfers|Transfer|Sends] [money to a person|an amount to somebody]
args amount!; person!; note?event
p person | recipient | to, recipient, receiver, payee, name | [Who gets the money]
p note | purpose | purpose, note, reference, subject | [Purpose of the payment]
do [send|transfer|pay|wire] <{amount} euros~some money>< to {person}~>< for {note}~>
do pay <{person}~someone>< {amount} euros~><, purpose: {note}~>
goal [transfer|send] <{amount} euros~money>< to {person}~>
say <{person}~Somebody> [gets|should get|is owed] <{amount} euros~money> from me[, send it|. Please pay].
say Transfer<: {amount}~>< to {person}~><, {note}~>
result fee:money
answer [I sent {amount} to {person}.|{person} gets {amount}. The fee is {fee}.|Done: {amount} to {person}.]

@ bank block_card
name block|freeze|lock|stop : card|bank card|credit card|debit card
able block cards
desc [Blocks|Block|Freezes] a [card|bank card] [by its last digits|]
args digits!postcode; reason?enum(lost/stolen/broken)
p digits | last digits of the card | digits, last_digits, card_ending, last_four | [Last digits of the card]
do [block|freeze|lock] [my|the] card< ending in {digits}~><, it is {reason}~>
goal [block|stop] my card< {digits}~>< ({reason})~>
say My card< {digits}~> [was taken|is gone], block it[ please|!|]
say Card< ending {digits}~>< {reason}~>[, block it|. Please block].
answer [The card {digits} is blocked.|I blocked the card ending in {digits}.]

@ bank list_transactions
name list|get|show|fetch : transactions|payments|bookings|statement|account movements
able list payments
desc [Lists|List|Returns] the payments of an account [in a month|]
args account!; month?; limit?count
p limit | number of entries | limit, max, count, n | [At most this many]
do [show|list] [the|all] payments of my <{account} ~>account< in {month}~>
do show the last {limit} payments of my <{account} ~>account
goal see [what I paid|all payments]< from my {account} account~>< in {month}~>
say What [went off|was paid from] my <{account} ~>account< in {month}~>?
say Statement of the <{account} ~>account<, {month}~>[, please|]
result payees:titles
answer [There were payments to {payees}.|I see payments to {payees}.]

@ finance stock_price
name get|look up|check|fetch|quote : stock|stock price|share price|quote|ticker
able look up stock prices
desc [Returns|Get|Looks up] the price of a [stock|share]
args stock!
goal know [the price of|how much is] <{stock}~a stock>
do [look up|check] <{stock}~a stock>
say [What is|What's] <{stock}~the stock> [at|worth|trading at][| now]?
say How is <{stock}~my stock> doing?
say Price of <{stock} shares~the share>[, please|?]
result price:amount
answer [{stock} is at {price}.|The price of {stock} is {price}.|{stock} trades at {price} now.]
twice stock

@ finance add_expense
name add|log|record|enter|book : expense|cost|spending|expense entry
able note expenses
desc [Adds|Add|Records] an expense [with a category|]
args amount!; category!enum(food/travel/rent/health/leisure/office)
do [note|add|record|log] [an expense of |]<{amount} euros~an expense> for {category}
say I [spent|paid] <{amount} euros~something> on {category}[, note it|].
say Expense<: {amount}~>, {category}
goal [record|log] <{amount} euros~some costs> under {category}
say <{amount} ~Money >went to {category}[, put it down|, record it please].
result left:money
answer [{amount} for {category} is noted.|I noted {amount} under {category}. You have {left} left this month.]

@ info define_word ~synonyms
name define|look up|explain|get : word|definition|meaning|term
able explain words
desc [Defines|Define|Explains] a word
args word!
say What does <"{word}"~this word> mean?
say [Meaning|Definition] of <"{word}"~a word>[, please|?]
do [define|explain] <the word "{word}"~a word>
goal know what <"{word}"~a word> means
say I have never heard <"{word}"~that word>[, what is it|, what does it mean]?
result meaning:meaning
answer ["{word}" means {meaning}.|It means {meaning}.|The meaning of "{word}" is: {meaning}.]
twice word

@ info synonyms ~define_word
name find|get|list|suggest : synonyms|similar words|other words|alternatives
able find synonyms
desc [Finds|Find|Lists] [synonyms of a word|words with the same meaning]
args word!; limit?count
p limit | number of words | limit, max, count | [At most this many]
goal [find|have] <{limit} ~>[synonyms|other words] for <"{word}"~a word>
do [list|give me|suggest] <{limit} ~>synonyms [of|for] <"{word}"~a word>
say Another word for <"{word}"~this>[, please|?]
say What else can I [say|write] [instead of|for] <"{word}"~it>?
result words:word
answer [You could say "{words}".|Another word for "{word}" is "{words}".]

@ info news
name get|fetch|read|show : news|headlines|latest news|news articles
able read the news
desc [Returns|Get|Fetches] [headlines about a topic|news on a topic]
args topic!; language?
goal [read|hear|get] the [news|headlines] about <{topic}~something>< in {language}~>
do [show|read] me [the latest|news] [on|about] <{topic}~a topic>< in {language}~>
say What is new [in the news |]about <{topic}~that>?
say [News|Headlines]< about {topic}~>< in {language}~>[, please|?]
result headlines:titles
answer [The headlines: {headlines}.|There is news: {headlines}.]

@ info time_in
name get|check|tell|show : time|local time|current time|clock
able tell the local time
desc [Returns|Get|Tells] the [local |]time in a city
args city!
say What time is it< in {city}~>?
say How late is it< in {city}~>[ now| right now|]?
do tell me the [local |]time< in {city}~>
goal know [what time it is|how late it is]< in {city}~>
say [Time|Clock]< in {city}~>[, please|?]
say Is it already night< in {city}~>?
result time:time
answer [It is {time} in {city}.|The local time in {city} is {time}.|{time}.]
twice city

@ garden plant_care
name get|look up|find|show : plant care|care tips|plant info|growing tips
able look up plant care
desc [Returns|Get|Looks up] [care tips for a plant|how to look after a plant]
args plant!
goal know how to [grow|care for|look after] <{plant}~my plant>
do [give|show] me [tips|advice] for <{plant}~my plant>
say How do I [grow|look after|care for] <{plant}~my plant>?
say [Tips|Advice] for <{plant}~my plant>[, please|?]
say What is good for <{plant}~my plant>?
result light:enum(full sun/half shade/shade); water:enum(once a week/twice a week/every day/rarely)
answer [Give them {light} and water them {water}.|{plant}: {light}, water {water}.|They need {light}. Water them {water}.]
twice plant

@ garden water_plants
name water|start watering|irrigate|sprinkle : zone|plants|garden|bed
able water the garden
desc [Starts|Start] [the sprinkler for some minutes|watering the plants]
args plant!; minutes!
do [water|sprinkle] the <{plant}~garden><, {minutes} minutes~>
do [start|run] the [sprinkler|water] for <the {plant}~the garden>< for {minutes} minutes~>
goal [water|give water to] the <{plant}~garden>< for {minutes} minutes~>
say It is so dry, [water|some water] for <the {plant}~the garden>< for {minutes} minutes~>[, please|].
say <{minutes} minutes of water~Water> for the <{plant}~garden>
answer [There is water for the {plant} for {minutes} minutes.|Watering the {plant} now.|Done: {plant}, {minutes} minutes.]

@ support book_callback
name book|request|schedule|arrange : callback|call back|phone call|return call
able arrange callbacks
desc [Arranges|Arrange|Books] a call from the support team
args phone!; time!; day?
do [call|ring] me[ back|]<: {phone}~><, at {time}~><, {day}~>
goal be called[ back|]< at {phone}~>< at {time}~>< on {day}~>
goal [have|get] a callback< on the number {phone}~>< at {time}~>< on {day}~>
say Somebody [should|has to] call me[ back|]<, my number is {phone}~><, best at {time}~>.
say Callback<: {phone}~><, {time}~><, {day}~>[, please|]
answer [We will call {phone} at {time}.|The call is booked: {phone}, {time}.|You get a call at {time}.]

@ support ticket_status
name get|check|look up|find : ticket|ticket status|case|support case
able check tickets
desc [Returns|Get|Checks] the state of a [ticket|support case]
args ticket!
goal know [the state of|what happened to] <ticket {ticket}~my ticket>
do check <ticket {ticket}~my case>
say [What's|What is] [up|going on] with <ticket {ticket}~my ticket>?
say [Any|Is there] news on <{ticket}~my ticket>?
say Has anybody looked at <{ticket}~my ticket>?
say [Status|State] of <ticket {ticket}~my ticket>[, please|?]
result status:ticket_status; owner:first
answer [Ticket {ticket} is {status}. {owner} looks after it.|Your ticket {ticket} is {status}.|{owner} has ticket {ticket}; it is {status}.]
twice ticket

@ support close_ticket
name close|resolve|end|finish : ticket|case|support ticket|support case
able close tickets
desc [Closes|Close|Resolves] a ticket
args ticket!; solved?bool(it is solved/it is not solved)
do [close|end] <ticket {ticket}~my ticket><, {solved}~>
goal close <ticket {ticket}~my ticket><, {solved}~>
say <Ticket {ticket}~My ticket> can be closed<, {solved}~>.
say [I don't need|Nobody needs] <ticket {ticket}~my ticket> any more<, {solved}~>.
answer [Ticket {ticket} is closed.|I closed {ticket}.]

@ support escalate
name escalate|forward|hand over|assign : ticket|case|to person|ticket to team
able hand tickets to a team
desc [Hands|Hand|Forwards] a ticket to a team
args ticket!; team!enum(billing/technical/shipping/sales/legal)
do [give|hand|forward] <ticket {ticket}~my ticket> to [the |]{team}[ team|]
goal have <ticket {ticket}~my ticket> moved to {team}
say <Ticket {ticket}~My ticket> is [one for|a case for|a thing for] {team}.
say {team} [should|must] look at <ticket {ticket}~my ticket>.
answer [Ticket {ticket} is with {team} now.|I gave {ticket} to {team}.]

@ shop change_delivery_day
name change|move|reschedule|set : delivery day|delivery date|delivery|shipping day
able move deliveries
desc [Moves|Move|Changes] [the day of a delivery|the delivery of an order to another day]
args order!; day!
p day | new day | day, new_day, delivery_day, to | [The day wanted|New day]
goal [move|shift] the delivery of <order {order}~my order>< to {day}~>
do [bring|deliver] <order {order}~my order>< on {day}~>[ instead|]
say I am not [home|at home|there], can <order {order}~my order> come< on {day}~>[ instead| another day]?
say <{day}~Another day> is better for <order {order}~my order>.
say <Order {order}~My order>[:| has to come] [please |]< on {day}~ on another day>
answer [Order {order} comes on {day} now.|I moved order {order} to {day}.|Done, {day} it is for order {order}.]

@ shop find_store
name find|locate|get|search : store|nearest store|shop|branch
able find stores
desc [Finds|Find|Returns] the [nearest store|store] for a postcode
args postcode!
goal [find|visit] a [store|shop]< near {postcode}~>
say Where is [your|the] [nearest |next |]store< to {postcode}~>?
say Is there a [shop|store]< near {postcode}~>[ around here|]?
do [show|find] me a store< for the postcode {postcode}~>
say Stores< near {postcode}~>[, please|?]
result address:address
answer [The nearest store is at {address}.|There is a store at {address}.]

@ shop gift_card
name create|buy|order|send : gift card|voucher card|gift voucher|present card
able sell gift cards
desc [Creates|Create|Sends] a gift card [by mail|with an amount]
args amount!; email!; message?
p email | recipient address | email, recipient, send_to, to | [Who gets the card]
goal [buy|order|send] a gift card< of {amount} euros~>< for {email}~>
say [One|A] gift card< of {amount} euros~>< to {email}~>[, please|].
say <{email}~My friend> [gets|should get] a gift card< of {amount} euros~>.
do send <{email}~my friend> a gift card< worth {amount} euros~>
result code:coupon
answer [The card for {email} is on its way. Its code is {code}.|Done: {amount} euros, code {code}.]

@ shop exchange_item
name exchange|swap|replace|change : item|product|article|size
able exchange products
desc [Exchanges|Exchange|Swaps] [a product of an order for another size|an item]
args order!; product!; size!enum(S/M/L/XL)
do [exchange|swap] {product} [in|of] <order {order}~my order> for size {size}
goal [exchange|swap] {product}< from order {order}~> for a size {size}
say {product}< of order {order}~> [does not fit|is the wrong size], I need {size}.
say I need {product}< from order {order}~> in {size}[ instead|].
do change the size of something in <order {order}~my order> to {size}
result days:small
answer [The {product} in size {size} will be there in {days} days.|We send the {product} in {size}. It takes {days} days.]

@ shop warranty_check
name check|get|look up|verify : warranty|guarantee|warranty status|coverage
able check warranties
desc [Checks|Check] [the warranty of a product|whether the guarantee still holds]
args product!; bought!date
p bought | date of purchase | purchase_date, bought_on, date, bought | [When it was bought|Date of purchase]
goal know [if|whether] {product}< bought on {bought}~> [still has warranty|is under guarantee]
say Is there still [warranty|a guarantee] on {product}< from {bought}~>?
say {product}<, bought on {bought}~>, [is that under warranty|any warranty left]?
do check the [warranty|guarantee] of {product}< of {bought}~>
do check the warranty
result until:date
answer [The warranty of the {product} lasts until {until}.|Yes, until {until}.]

@ booking book_doctor
name book|make|get|schedule : doctor|appointment|doctor appointment|visit
able book doctor's appointments
desc [Books|Book|Makes] an appointment with a [doctor|dentist]
args doctor!person; day!; time?
p doctor | name of the doctor | doctor, doctor_name, with, physician | [Which doctor]
goal [see|visit] <Doctor {doctor}~a doctor>< on {day}~>< at {time}~>
goal [book|make] an appointment< with Doctor {doctor}~>< on {day}~><, {time}~>
say I need an appointment< with Doctor {doctor}~><, {day}~>< at {time}~>.
say Is <Doctor {doctor}~the doctor> free< on {day}~>< at {time}~>?
result at:time
answer [You see {doctor} on {day} at {at}.|Your appointment with {doctor}: {day}, {at}.]

@ booking book_haircut
name book|reserve|make : haircut|hairdresser|salon|salon visit
able book haircuts
desc [Books|Book] a [haircut|visit at the hairdresser]
args day!; time!; first!
p first | name | name, for_name, customer, who | [Who comes]
goal [get|book] a haircut< on {day}~>< at {time}~>< for {first}~>
do book the hairdresser<, {day}~><, {time}~>< for {first}~>
say <{first}~Somebody> needs a haircut< on {day}~>< at {time}~>.
say Haircut< for {first}~><, {day}~><, {time}~>[, please|]
answer [The haircut for {first} is on {day} at {time}.|Done: {first}, {day}, {time}.]

@ booking cinema_tickets
name book|buy|reserve|get : cinema tickets|movie tickets|tickets|seats
able book cinema tickets
desc [Books|Book|Buys] tickets for a film
args title!; count!; day?
p title | film | film, movie, title, movie_title | [Title of the film]
p count | number of tickets | tickets, count, seats, number_of_tickets | [How many tickets]
goal [see|book tickets for] <"{title}"~a film>< with {count} people~>< on {day}~>
goal [buy|get] <{count}~some> tickets for <"{title}"~a film>< on {day}~>
do book <{count}~some> [seats|tickets] for <"{title}"~a film><, {day}~>
say <{count} tickets~Tickets> for <"{title}"~a film>< on {day}~>[, please|]
result row:line
answer [{count} tickets for {title}, row {row}.|I booked {count} seats for {title}.]

@ booking rent_car
name rent|book|reserve|hire : car|rental car|vehicle|hire car
able rent cars
desc [Rents|Rent|Books] a car in a city
args city!; day!; size!enum(small/medium/large)
p day | day of pick-up | day, pickup_day, from_day, start | [Day of pick-up]
goal [rent|hire] a {size} car< in {city}~>< on {day}~>
do [book|reserve] a {size} car< in {city}~><, {day}~>
say I need a {size} car< in {city}~>< from {day} on~>.
say {size} car<, {city}~><, {day}~>[, please|]
result price:money
answer [A {size} car waits for you in {city} on {day}. It costs {price}.|Your {size} car in {city} costs {price}.]

@ media find_movie
name find|search|look up|get : movie|film|film info|movie details
able look up films
desc [Looks up|Look up|Finds] a film [by title|]
args title!; year?
p title | film | film, title, movie, name | [Title of the film]
goal know [more about|who made] the film <"{title}"~from yesterday>< of {year}~>
do [look up|find] the [film|movie] <"{title}"~that I mean>< from {year}~>
say What is the [film|movie] <"{title}"~from yesterday>< of {year}~> about?
say [Film|Movie]<: {title}~><, {year}~>
result director:person; length:big
answer [{title} is by {director} and lasts {length} minutes.|The film was made by {director}.]

@ media find_book
name find|search|look up|get : book|book details|author|novel
able look up books
desc [Looks up|Look up|Finds] a book [by title|]
args title!
p title | title of the book | book, title, book_title, name | [Title of the book]
goal know who wrote the book <"{title}"~on my table>
goal find the book <"{title}"~that I want>
say Who [wrote|is the author of] <"{title}"~this book>?
do look up the [book|novel] <"{title}"~that I want>
say [Book|Novel]<: {title}~>
result author:person; pages:big
answer [{title} is by {author}.|{author} wrote it. It has {pages} pages.|The author of {title} is {author}.]
twice title

@ team assign_task
name assign|give|delegate|hand : task|to person|work item|task to
able assign tasks
desc [Assigns|Assign|Gives] a task to a [person|colleague]
args first!; task!; day?
p first | person | assignee, person, to, name, who | [Who does it]
p day | deadline | due, deadline, due_day, by | [When it is due]
do [ask|tell] <{first}~someone> to <{task}~do something>< by {day}~>
do give <{first}~someone> the task to <{task}~do something>< until {day}~>
goal have <{first}~someone> <{task}~do it>< by {day}~>
say <{first}~Someone> [should|must|has to] <{task}~do it>< by {day}~>[, assign it|, note that as a task].
answer [{first} has the task: {task}.|I gave {first} the task.|Done. {first} will {task}.]

@ team request_leave
name request|book|enter|file : leave|vacation|day off|holiday|time off
able request days off
desc [Requests|Request|Files] [a day off|vacation from a date]
args date!; days!nights; kind?enum(vacation/sick/unpaid)
p date | first day | start, from, first_day, start_date, date | [First day]
p days | number of days | days, number_of_days, length | [How many days]
goal [take|request] <{days} days~some days> off< from {date} on~>< ({kind})~>
goal book [leave|holiday]< from {date}~>< for {days} days~><, {kind}~>
say I [will be|am] away< for {days} days~>< from {date}~>[, file it|, please enter it].
say Leave<: {days} days~>< from {date}~><, {kind}~>
answer [Your leave of {days} days from {date} is filed.|{days} days off from {date} are requested.]

@ team book_room
name book|reserve|get : meeting room|conference room|room for meeting
able book meeting rooms
desc [Books|Book|Reserves] a meeting room
args people!; day!; time!
do [book|reserve] a [meeting |]room< for {people} people~>< on {day}~>< at {time}~>
goal [have|book] a room for <{people} people~a meeting><, {day}~><, {time}~>
say We need a [meeting |]room< for {people}~>< on {day}~>< at {time}~>.
say [Meeting room|Room]<, {people} people~><, {day}~><, {time}~>[, please|]
result name:title
answer [You have the room {name} on {day} at {time}.|{name} is booked for {people} people.]

@ company company_info
name get|look up|find|search : company|company info|business|firm|company profile
able look up companies
desc [Looks up|Look up|Returns] [a company|where a company is and who leads it]
args company!
goal know more about <{company}~a company>
do [look up|find|check] [the company |]<{company}~that I mean>
say [Where is|Who leads|What is known about] <{company}~this company>?
say [Company|Firm]<: {company}~>
result seat:city; head:person
answer [{company} is in {seat} and led by {head}.|{head} leads {company} in {seat}.]
twice company

@ company add_lead
name add|create|save|register : lead|prospect|sales contact|opportunity
able save sales leads
desc [Adds|Add|Saves] a [lead|possible customer]
args company!; person!; phone?
p person | contact person | contact, person, contact_name, name | [Whom to talk to]
do [add|save] <{company}~a company> as a lead<, contact {person}~><, {phone}~>
goal [save|register] a lead<: {company}~><, {person}~><, {phone}~>
say <{person}~Someone> of <{company}~a company> is interested<, phone {phone}~>[, save it|, note it please].
say New lead<: {company}~><, {person}~><, {phone}~>
answer [{company} is saved with {person}.|The lead {company} is in the list.]

@ devices restart_device
name restart|reboot|reset|power cycle : device|machine|router|gadget
able restart devices
desc [Restarts|Restart|Reboots] a device
args device!enum(router/printer/camera/speaker/television); wait?minutes
p wait | waiting time in minutes | wait, delay, in_minutes, delay_minutes | [Minutes to wait first]
do [restart|reboot] the {device}< in {wait} minutes~>
goal have the {device} restarted< in {wait} minutes~>
say The {device} [hangs|is stuck|does not react], restart it< in {wait} minutes~>[ please|].
say [Restart|Reboot]: {device}<, in {wait} minutes~>
answer [The {device} restarts now.|I restarted the {device}.]

@ devices print_document ~open_document
name print|send to printer|put on paper : document|file|pages
able print files
desc [Prints|Print] a file [with a number of copies|]
args file!; copies?small; colour?bool(in colour/in black and white)
p copies | number of copies | copies, count, times | [How many copies]
p colour | colour print | colour, color, in_colour | [Whether to use colour]
do print <{file}~my document><, {copies} copies~><, {colour}~>
goal [print|have a print of] <{file}~a file>< {colour}~>
say I need <{file}~my document> on paper<, {copies} copies~><, {colour}~>.
say Print<: {file}~><, {copies} times~><, {colour}~>
answer [{file} is printing.|I sent {file} to the printer.]

@ devices take_photo
name take|make|capture|record : photo|picture|snapshot|camera image
able take pictures
desc [Takes|Take] a picture with the camera of a room
args room!
do take a [photo|picture] [in|of] <the {room}~the room>
goal [see|check] what happens in <the {room}~the house>
say What is going on in <the {room}~there>?
do [show|send] me [a picture of|what the camera sees in] <the {room}~the room>
result file:file
answer [The picture of the {room} is saved as {file}.|Here is the {room}: {file}.]

@ education quiz
name create|make|start|generate : quiz|test|practice|questions
able make quizzes
desc [Makes|Make|Creates] a quiz [about a topic|with questions]
args topic!; count!; level?enum(easy/medium/hard)
p count | number of questions | questions, count, number_of_questions, n | [How many questions]
do [make|create] <a {level} quiz~a quiz> about <{topic}~something><, {count} questions~>
do quiz me on <{topic}~something><, {count} questions~><, {level}~>
goal have <{count}~some> questions about <{topic}~something><, {level}~>
say <{count} questions~Questions> [on|about] <{topic}~something><, {level}~>[, please|]
result quiz:title
answer [The quiz "{quiz}" with {count} questions is ready.|I made {count} questions: "{quiz}".]
"""


class Words(dict):
    """Chance words for stories and texts, drawn when asked for."""

    def __init__(self, c):
        super().__init__()
        self.c = c

    def __missing__(self, slot):
        value = WORDS[slot](self.c)
        self[slot] = value
        return value


WORDS = {
    "name": lambda c: c.lex.first_name(), "city": lambda c: c.lex.city(), "company": lambda c: c.lex.company(form=False),
    "day": lambda c: c.lex.day(), "month": lambda c: c.lex.month(), "date": lambda c: c.lex.date(),
    "n": lambda c: str(c.rng.randint(2, 12)),
    "thing": lambda c: c.rng.choice(THINGS), "things": lambda c: f"{c.rng.choice(THINGS)}s".replace("shs", "shes").replace("lfs", "lves"),
    "room": lambda c: c.rng.choice(_ROOMS), "roots": lambda c: c.rng.choice(COMPANY_ROOTS).lower(), "kin": lambda c: c.rng.choice(KIN),
    "order": lambda c: c.lex.order_number(), "product": lambda c: _product(c)[1], "person": lambda c: c.lex.person(),
}
_ROOMS = _list(ROOMS)
KIN = "wife|husband|sister|brother|mother|father|boss|neighbour|daughter|son|aunt|uncle|friend|roommate|colleague|partner|\
grandmother".split("|")


class Context:
    """The chance and the values of one sample."""

    def __init__(self, rng, unseen):
        self.rng, self.unseen = rng, unseen
        self.lex = Lexicon(rng, unseen)

    def kept(self, make):
        """A value on this side of the split of the lexicon."""
        for _ in range(200):
            value = make()
            if is_unseen(value) == self.unseen:
                break
        return value

    def words(self):
        return Words(self)

    def value(self, param):
        """(as the user says it, as the function takes it)"""
        if param.kind == "enum":
            value = self.rng.choice(param.options)
            return value, value
        if param.kind == "bool":
            at = self.rng.random() < 0.5 and len(param.options) > 1
            return param.options[at], not at
        drawn = DRAW[param.kind](self)
        return drawn if isinstance(drawn, tuple) else (drawn, drawn)

    def say(self, tree, **slots):
        text = speak(self.rng, tree)
        return text.format(**slots) if slots else text

    def chance(self, share):
        return self.rng.random() < share


class Param:
    """What a function takes, or a field of its result."""

    def __init__(self, role, required, kind, options):
        self.role, self.required, self.kind, self.options = role, required, kind, options
        label, names, descs = KIND_TABLE.get(kind, (role.replace("_", " "), [role], parse("")))
        self.label, self.names, self.descs = label, names, descs
        if kind in ("enum", "bool") or kind not in KIND_TABLE:
            self.names = [role, role]

    def rename(self, fields):
        self.label = fields[0]
        if len(fields) > 1:
            self.names = [name.strip() for name in fields[1].split(",")]
            self.descs = parse("|".join(fields[2:]).strip().strip("[]") if len(fields) > 2 else "")


KIND_TABLE = {}
for _line in KIND_LINES.strip().splitlines():
    _kind, _label, _names, _descs = _line.split("|", 3)
    KIND_TABLE[_kind] = (_label, [name.strip() for name in _names.split(",")], parse(_descs))

_ARG = re.compile(r"(\w+)([!?:])(\w*)(?:\(([^)]*)\))?")
_SLOT = re.compile(r"{(\w+)}")
_CHUNK = re.compile(r"<([^<>~]*)(?:~([^<>]*))?>")


def _param(text):
    role, mark, kind, options = _ARG.fullmatch(text.strip()).groups()
    return Param(role, mark == "!", kind or role, options.split("/") if options else None)


class Family:
    """One kind of function."""

    def __init__(self, text):
        head, *lines = text.strip().splitlines()
        _, self.domain, self.key, *clashes = head.split()
        self.clashes = {clash[1:] for clash in clashes}
        self.goals, self.stories, self.results, self.answers, self.twice = [], [], [], [], None
        for line in lines:
            word, _, rest = line.partition(" ")
            if word == "name":
                self.verbs, self.nouns = (_list(part) for part in rest.split(":"))
            elif word == "able":
                self.able = rest
            elif word == "desc":
                self.descs = parse(rest)
            elif word == "args":
                self.params = [_param(part) for part in rest.split(";")]
                self.by_role = {param.role: param for param in self.params}
            elif word == "p":
                role, *fields = [field.strip() for field in rest.split(" | ")]
                self.by_role[role].rename(fields)
            elif word in ("goal", "do", "say"):
                self.goals.append((word, parse(rest)))
            elif word == "story":
                self.stories.append(parse(rest))
            elif word == "result":
                self.results = [_param(part) for part in rest.split(";")]
            elif word == "answer":
                self.answers.append(parse(rest))
            elif word == "twice":
                self.twice = rest
            else:
                raise ValueError(line)
        self.kinds = {param.kind for param in self.params if param.required}

    def clash(self, other):
        return self.key == other.key or other.key in self.clashes or self.key in other.clashes


FAMILIES = [Family(text) for text in FAMILIES_TEXT.strip().split("\n\n")]
BY_DOMAIN, BY_KIND = {}, {}
for _family in FAMILIES:
    BY_DOMAIN.setdefault(_family.domain, []).append(_family)
    for _param_ in _family.params:
        if _param_.required:
            BY_KIND.setdefault(_param_.kind, []).append(_family)


def resolve(text, given):
    """Chunks <...~...> by what is given."""
    def chunk(match):
        return match[1] if all(slot in given for slot in _SLOT.findall(match[1])) else match[2] or ""
    while "<" in text:
        text = _CHUNK.sub(chunk, text)
    return text


def fill(text, words):
    return text.format_map(words) if "{" in text else text


def spell(words, style):
    """Words in the spelling of a name."""
    words = words.replace("_", " ").replace("'", "").split()
    if style == "camel":
        return words[0] + "".join(word.capitalize() for word in words[1:])
    if style == "Pascal":
        return "".join(word.capitalize() for word in words)
    return ("-" if style == "kebab" else "_").join(words)


class Tool:
    """A function as declared in one sample."""

    def __init__(self, c, family, style, described):
        rng = c.rng
        self.family = family
        verb, noun = rng.choice(family.verbs), rng.choice(family.nouns)
        how = rng.random()
        words = f"{verb} {noun}" if how < 0.84 else f"{noun} {verb}" if how < 0.92 else f"{rng.choice(COMPANY_ROOTS).lower()} {verb} {noun}"
        opaque = how > 0.965
        if opaque:
            words = rng.choice([f"tool {rng.randint(1, 99)}", f"action {rng.choice('abcdefgh')}", f"fn {rng.choice(COMPANY_ROOTS).lower()}",
                                f"{rng.choice(COMPANY_ROOTS).lower()} {rng.choice(['service', 'api', 'run', 'call'])}"])
        name = spell(words, "snake" if style == "dotted" else style)
        self.name = f"{family.domain}.{name}" if style == "dotted" else name
        self.description = c.say(family.descs) + ("." if c.chance(0.5) else "") if opaque or c.chance(0.96) else ""
        param_style = "camel" if style in ("camel", "Pascal") else "snake"
        self.params, self.names, self.maps, used = [], {}, {}, set()
        self.properties, self.required = {}, []
        params = list(family.params)
        if rng.random() < 0.3:
            rng.shuffle(params)
        params = [param for param in params if param.required or c.chance(0.75)]
        if c.chance(0.12):
            params.insert(rng.randrange(len(params) + 1), None)
        for param in params:
            if param is None:
                name, schema = EXTRAS[int(rng.random() * len(EXTRAS))]
                name = spell(name, param_style)
                if name not in used:
                    self.properties[name] = dict(schema)
                    used.add(name)
                continue
            name = param.names[0] if c.chance(0.3) else rng.choice(param.names)
            if c.chance(0.06):
                name = rng.choice([f"{name}_value", f"the_{name}", f"{name}_arg", f"input_{name}", f"{name}_param"])
            name = spell(name, param_style)
            if name in used:
                name = spell(param.role, param_style)
            if name in used:
                name = spell(f"{param.role}_{param.kind}", param_style)
            used.add(name)
            self.names[param.role] = name
            self.params.append(param)
            self.properties[name] = self.schema(c, param, described)
            if param.required:
                self.required.append(name)

    def schema(self, c, param, described):
        described = described and c.chance(0.9) and param.descs
        desc = {"description": capital(c.say(param.descs).strip())} if described else {}
        kind = param.kind
        if kind == "bool":
            return {"type": "boolean", **desc}
        if kind == "amount":
            return {"type": "number", **desc}
        if kind in INTEGERS:
            return {"type": "integer", **desc}
        if kind in ENUM_KINDS and c.chance(0.3):
            return {"type": "string", "enum": list(ENUM_KINDS[kind]), **desc}
        if kind == "enum":
            values = list(param.options)
            upper = c.chance(0.05)
            self.maps[param.role] = {value: spell(value.upper() if upper else value, "snake") for value in values}
            values = list(self.maps[param.role].values())
            if c.chance(0.2):
                c.rng.shuffle(values)
            return {"type": "string", "enum": values, **desc}
        return {"type": "string", **desc}

    def declare(self, wrapped):
        parameters = {"type": "object", "properties": self.properties}
        if self.required:
            parameters["required"] = self.required
        function = {"name": self.name, "description": self.description, "parameters": parameters}
        return {"type": "function", "function": function} if wrapped else function

    def argument(self, role, value):
        return self.maps[role][value] if role in self.maps else value

    def call(self, values):
        """Of values: role -> (said, value)."""
        return {"name": self.name, "arguments": {self.names[p.role]: self.argument(p.role, values[p.role][1])
                                                 for p in self.params if p.role in values}}


INTEGERS = ("people", "count", "minutes", "nights", "kilometres", "degrees", "percent", "stars", "small", "big", "weight", "year")
ENUM_KINDS = {"day": DAYS, "language": LANGUAGES}
# Parameters that requests do not speak of.
EXTRAS = [
    ("verbose", {"type": "boolean"}), ("limit", {"type": "integer"}), ("locale", {"type": "string"}), ("dry_run", {"type": "boolean"}),
    ("page", {"type": "integer"}), ("format", {"type": "string", "enum": ["short", "long"]}), ("notify", {"type": "boolean"}),
    ("channel", {"type": "string", "enum": ["web", "app", "phone"]}), ("include_history", {"type": "boolean"}),
    ("session_id", {"type": "string", "description": "Internal use"}), ("debug", {"type": "boolean", "description": "For developers"}),
]


DO_FRAMES = parse_lines("""
[Please|Please|Pls] {g}[.|!|]
[Can|Could] you [|please |kindly |quickly |maybe ]{g}[?|?|, please?| for me?]
[Would|Will] you [|please ]{g}?
{G}[.|!|]
{G}[, please.|, thanks.| please]
I [need|want|'d like|would like] you to {g}.
I was [wondering if|hoping that] you [could|might] {g}.
[Go ahead and|Just|Now|Quick:|First of all,] {g}[.|, please.]
[Are you able|Is it possible for you] to {g}?
[It would be|That'd be] [great|lovely|a big help|helpful] if you could {g}.
[My {kin}|{name}] [asked me to have you|says you can] {g}.
[Any chance you could|Do you think you could|Mind if I ask you to] {g}?
""")
GOAL_FRAMES = parse_lines("""
I [want|need|have|'d like|would like|'m trying] to {g}.
[I'd love|We need|We want|My {kin} wants] to {g}[.|, can you help?|. Can you do that?|, please.]
[How can|Can|Could] I {g}[?|? Can you do it for me?|, please?]
[Help me|Is it possible to|I am here to|The only thing I want is to|The plan is to] {g}.
Is there a way to {g}?
[Time|I think it is time] to {g}.
[I [wanted|meant] to {g} [yesterday|this morning|but the page does not load], so [please help|could you do that|I'm asking you].|\
What do I do to {g}?]
""")
OPENERS = parse("""Hi.|Hello!|Hey,|Hi there!|Good morning.|Good evening!|Hello, {name} here.|Hi, this is {person}.|Hey you,|\
Sorry to bother you.|
Quick question:|One more thing:|Okay, so:|Hi! I hope you are well.|Dear team,|Excuse me,|Right.|Hello again.|Greetings!|So,|Hmm,|\
Well,""".replace("\n", ""))
CLOSERS = parse("""Thanks!|Thank you.|Thanks in advance.|Thank you so much!|Cheers|Many thanks, {name}|It is a bit urgent.|No hurry.|
I'd appreciate it.|Sorry for the trouble.|Best, {name}|Let me know.|That would be all.|I'm in a hurry.|Much appreciated.|Take your time.|
My {kin} is waiting.|Thanks, {person}""".replace("\n", ""))
STORIES = parse_lines("""
I [called|wrote|asked] [twice|{n} times|on {day}|last week] but [nobody answered|got no answer|was cut off].
My {kin} {name} [told me about you|said you can help|usually does this|asked me to do this].
I am [new here|in a bit of a rush|on the train to {city}|at work until {n}|not good with computers].
I have [{n} minutes|a meeting at {n}|a bad connection|been waiting for {n} days].
[It is for|This is about|It concerns] [my {kin}|{name}|the office|a friend at {company}].
[We|I] [moved here in {month}|just came back from {city}|work at {company}|have a busy {day}].
[I tried it on my phone|The website is down for me|I lost my notes|My {kin} has the laptop].
""")
# Sentences with another value of a kind, where the request names the one that counts.
ASIDES = {
    "order": parse_lines("""
        [Order {order}|My other order, {order},] [came last week|is fine|was another one|is paid already|is not the problem].
        [I don't mean|Not] order {order}[, that one is fine|, that one has arrived|].
        My {kin} has the order {order}[, leave that one|, that is not it|].
    """),
    "city": parse_lines("""
        [I live in|I am from|My {kin} lives in|Yesterday I was in|I used to live in] {city}[, by the way|].
        [We flew over|The last trip was to|I have never been to] {city}.
    """),
    "product": parse_lines("""
        [I already have|My {kin} bought|Last time I took|I don't want] the {product}.
        [The {product} was great|The {product} is for {name}|I sent the {product} back].
    """),
    "person": parse_lines("""
        [My name is|I am|This is] {person}.
        {person} [told me to ask you|sits next to me|from {company} sent me].
    """),
    "day": parse_lines("""
        [Today is|It was|I asked on|The last one was on|I am away on] {day}.
        [{name} comes on {day}|On {day} we visit {name}|I never have time on {day}].
    """),
    "first": parse_lines("""
        [My name is|I am|My {kin} is called|I sit here with] {name}.
        {name} [says hello|told me to ask|is not here today].
    """),
}
ASIDES["email"] = ASIDES["tracking"] = ASIDES["person"]
TELLS = parse_lines("""
The {label} is {v}.
The {label} is {v}[.|, by the way.|, if you need it.]
{Label}: {v}[.|]
The {label} would be {v}.
For the {label}[:| take| use] {v}.
""")
REPLIES = parse_lines("""
{v}
{v}
{v}[.|!|, please| please.|, thanks.]
It's {v}.
It is {v}[.|, I think.|, sorry for leaving that out.]
The {label} is {v}.
{Label}: {v}
[Sure|Of course|Sorry|Oh, right|Ah yes|Yes|Okay|One moment]: {v}[.|]
[Sure|Of course|Sorry|Oh, right|Ah yes|Okay], [it is|that's|it's] {v}.
[Let me see|I have it here|Found it|Here you go][.|...|:] {v}
That would be {v}.
Make it {v}[.|, please.]
""")
ASKS = parse_lines("""
[What is|What's] the {label}[?|, please?]
[Could|Can] you [tell|give] me the {label}[?|, please?]
Please [tell|give] me the {label}.
[Sure|Of course|Gladly|Happy to help|I can do that]. [What is|What's] the {label}?
[Sure|Of course|Gladly|I can do that], I just need the {label}.
I need the {label} for that. [What is it?|Could you tell me?|Can you give it to me?]
[Which|What] {label} [should I use|is it]?
""")
ASKS_WHICH = parse_lines("""
[For which|Which] {label}?
[Which|Which|What] {label} [do you mean|is it|should it be|would you like|is it about]?
[Sure|Of course|Gladly|Happy to help|I can do that]. [Which|For which] {label}?
[Could|Can] you tell me [which {label}|the {label}]?
Please tell me [which {label} you mean|the {label}].
I need to know the {label}. Which [one|{label}] is it?
""")
WHICH = ("city", "room", "day", "product", "language", "currency", "date", "month", "dish", "plant", "colour", "line", "account", "company",
         "activity", "word", "band", "time", "stock", "file", "ingredient")
ASKS_TWO = parse_lines("""
What are the {label} and the {other}?
[Could|Can] you tell me the {label} and the {other}?
[Sure|Of course]. Please give me the {label} and the {other}.
I need the {label} and the {other} for that.
""")
NOTED = parse_lines("""
[Thanks|Thank you|Noted|Got it|All right|Okay][.|!|, I noted that.] [How can I help[| you]?|What can I do for you?|What do you need?|]
[Good to know|I see|Understood][.|!] [How may I help?|What can I do for you?|What would you like me to do?]
""")
TOLD = parse_lines("""
[Hi|Hello|Good morning|Hey]. [Just so you have it|For later|Before we start|So you know], the {label} is {v}.
[Hi|Hello|Hey there]! {Label}: {v}.
[Please note|Note|For your notes|Keep in mind]: {label} {v}.
The {label} is {v}[.|, I will need it in a moment.|, more in a minute.]
[I am writing about|This is about|It's about|I have a question about] {v}[.|, {label}.]
[Let's talk about|We are talking about] the {label} {v}[.| today.]
""")
ERRORS = _list("""the service is not available right now|the request took too long|the connection was lost|the system is under maintenance|
access denied|too many requests, try again later|the database is locked|no permission for this action|the server did not answer|
this is only possible on weekdays|the daily limit is reached|the session has expired|the other side refused the request|
it is too late for this change|this has already been done|the record is locked by another user|the partner is closed today|
two entries match|the data is incomplete|a manager has to approve this first|internal error 500|the quota is used up""")
SORRY = parse_lines("""
[I'm sorry|Sorry|I am sorry|My apologies|Unfortunately], [but |]that did not work: {e}.
[I'm sorry|Sorry|I am sorry], I could not do that: {e}.
[I'm sorry|Sorry], the request failed because of this: {e}.
That did not work, [I'm sorry|sorry]. The reason: {e}.
[I'm sorry|Sorry|Unfortunately], [this|that] was not possible: {e}. [Shall I try again?|Please try again later.|\
Can I help with something else?]
""")
CANNOT = parse_lines("""
[I'm sorry|Sorry|I am sorry], [but |]I can't {x}[| here].
[I'm sorry|Sorry], I have no way to {x}.
I can't {x}, [I'm sorry|sorry].
[Unfortunately|Sorry, but] I am not able to {x}.
""")
CAN = parse("""[What I can do is {y}.|I can {y}.|I can only {y}.|But I can {y}[.| if you like.]|Here I can {y}.]""")
CAPABLE = parse("""[I can {y}.|I can help you {y}.|Here I can {y}. What do you need?|I am here to {y}.|I can {y}. Just ask!]""")
SYSTEMS = parse_lines("""
You are a helpful assistant.
You are [a|the] [helpful|friendly|concise|polite] assistant[| of {company}| for the customers of {company}].
You are Sprout, [the support assistant of Alder Lane|a helpful assistant|the assistant of a web shop]. [Answer briefly.|\
Be brief and friendly.|]
Use the functions [when they help|if one fits the request|when needed]. [Ask for what is missing.|If something is missing, ask.|]
You [help|assist] the [users|staff|customers] of {company}. [Today is {day}.|Be polite.|Keep answers short.|]
[Answer shortly|Help the user|Act for the user] and call a function if it is needed.
Agent {name}, [desk {n}|{city} office]. [Short answers.|Call functions where possible.]
""")
TALK = [(parse(question), parse(answer)) for question, answer in (line.split(" => ") for line in """
[Hi|Hello|Hey|Good morning|Good evening|Hi there][!|.|] => [Hello|Hi|Hi there]! [How can I help you?|What can I do for you?]
Hi, [I am|I'm|this is] {name}. => [Hello|Hi], {name}! [How can I help you?|What can I do for you?]
[Thanks|Thank you|Thanks a lot|Many thanks|Great, thanks|Perfect, thank you][!|.] => [You are welcome!|You're welcome! Anything else?|\
Glad to help!|My pleasure.]
[How are you|How is it going|How do you do|You ok][?|| today?] => [I am fine, thank you. How can I help?|\
Very well, thanks! What can I do for you?]
[Bye|Goodbye|See you|That's all, bye|Have a nice day][!|.|] => [Goodbye!|Bye, have a nice day!|Goodbye and take care!]
[Who|What] are you? => [I am Sprout, a small assistant.|My name is Sprout. I am an assistant.|I'm Sprout, a small language model.]
Are you [a robot|human|real|a person|an AI]? => [I am Sprout, a small language model.|I am an assistant, not a person.|\
I'm a program, not a person.]
[You are great|Good job|Well done|I like you|You're so helpful][!|.] => [Thank you!|Thanks, that is kind of you.|That is nice to hear!]
[This is annoying|I am fed up|I'm so angry|What a day|I'm really tired][.|!|...] => [I am sorry to hear that. How can I help?|\
Sorry about that. What can I do for you?]
[Okay|Ok|Fine|Alright|I see|Got it][.|] => [Good. Is there anything else?|Great. Anything else I can do?|\
All right. Let me know if you need more.]
[Wait|One moment|Hold on|Give me a second][.|, please.|] => [Of course, take your time.|No problem, I am here.|Sure, no hurry.]
[Never mind|Forget it|It doesn't matter|Leave it][.|, thanks.] => [No problem. Let me know if you need anything.|\
All right. I am here if you need me.]
[Tell me a joke|Make me laugh|Do you know a joke][.|?] => [Why did the tomato blush? It saw the salad dressing.|\
What do you call a sleeping plant? A nap-kin of the forest.]
I [love|like|enjoy] [{things}|{city}|my job|this weather|gardening|rainy days]. => [That is nice! How can I help you?|\
Nice to hear. What can I do for you?]
[My {kin} is called {name}|I live in {city}|I work at {company}|I have {n} cats][.|!] => [Nice! What can I do for you?|\
Good to know. How can I help?|Thanks for telling me. What do you need?]
[I don't need anything|Nothing for now|No thanks|No, that is all][.|, thank you.] => [All right, have a nice day!|\
Okay. I am here if you need me.]
[Can I ask you something|I have a question|I need help|Can you help me][?|.] => [Of course, what is it?|Sure, go ahead.|\
Of course. What do you need?]
[What day comes after Monday|Which day follows Monday]? => [Tuesday.|Tuesday comes after Monday.]
What is [two plus two|2 + 2|2 plus 2]? => [Four.|It is 4.]
[How many days does a week have|How many days are in a week]? => [Seven.|A week has seven days.]
What colour is [grass|a leaf]? => [Green.|It is green.]
[Do you speak English|Can you understand me]? => [Yes, I do.|Yes. How can I help you?]
[Do you sleep|Do you eat|Do you have feelings|Do you get tired]? => [No, I am a program.|No, I'm only a small language model.]
[Happy birthday|Merry Christmas|Happy new year|Happy Easter]! => [Thank you! What can I do for you?|Thank you, and all the best to you!]
[You are wrong|That is wrong|That's not right|That is nonsense][.|!] => [I'm sorry. What would be right?|\
Sorry about that. Could you tell me what is wrong?]
What can I do with [vinegar|lemon juice]? => [You can clean glass and taps with it.|It is good for cleaning taps and glass.]
""".strip().splitlines())]
SHOP_TALK = [(parse(question), parse(answer)) for question, answer in (line.split(" => ") for line in """
[How long can I return things|What is your return period|\
Until when can I send something back]? => [You can return anything within 30 days, if it is unused.|Within 30 days, if it is unused.]
[How long does delivery take|When do you usually deliver|How fast is your delivery]? => [Delivery takes 3 to 5 working days.|\
It takes 3 to 5 working days.]
[What does delivery cost|How much is shipping|Is delivery free]? => [Delivery is 5 euros, and free from 40 euros.|\
It costs 5 euros. From 40 euros it is free.]
[When are you open|What are your opening hours|When can I call you]? => [We are here Monday to Friday, 9 am to 5 pm.|\
Monday to Friday, 9 am to 5 pm.]
[How can I pay|Which payments do you take|Can I pay by card]? => [You can pay by card, by bank transfer or on invoice.|\
By card, bank transfer or invoice.]
[How long is the warranty|Do you give a warranty|Is there a warranty]? => [Yes, two years.|The warranty is two years.]
""".strip().splitlines())]
STYLES, STYLE_WEIGHTS = ("snake", "camel", "kebab", "Pascal", "dotted"), (55, 24, 8, 4, 9)


# Values that are sentences end the request, so that it is clear where they end.
SENTENCES = ("message", "phrase", "note", "problem", "task")
WISHES = "have hear see be listen receive buy download read get find".split()


def lower_first(text, values):
    """In lower case unless the word is "I", in capitals or of a value."""
    first = text.split(" ", 1)[0]
    if first in ("I", "I'm", "I'd") or first[1:2].isupper() or any(said.startswith(first.strip(".,:?!")) for said, _ in values.values()):
        return text
    return text[0].lower() + text[1:]


class Scene:
    """A conversation in the making: its functions and messages."""

    def __init__(self, c, families, similar=False, closed=False):
        self.c = c
        rng = c.rng
        count = len(families) if closed else max(len(families), rng.choices((1, 2, 3, 4, 5, 6), (14, 24, 26, 18, 11, 7))[0])
        if similar:
            count = max(count, 2)
        chosen = list(families)
        for _ in range(40):
            if len(chosen) >= count:
                break
            near = rng.random()
            kinds = [param.kind for param in chosen[0].params if param.required]
            pool = BY_KIND[rng.choice(kinds)] if kinds and near < (0.9 if similar else 0.25) else \
                BY_DOMAIN[chosen[0].domain] if near < 0.6 else FAMILIES
            other = rng.choice(pool)
            if not any(other.clash(family) for family in chosen):
                chosen.append(other)
        style = rng.choices(STYLES, STYLE_WEIGHTS)[0]
        described = c.chance(0.75)
        self.tools, names = [], set()
        for family in chosen:
            tool = Tool(c, family, style, described)
            while tool.name in names:
                tool = Tool(c, family, style, described)
            names.add(tool.name)
            self.tools.append(tool)
        self.listed = list(self.tools)
        rng.shuffle(self.listed)
        self.messages, self.kept = [], []
        if c.chance(0.5):
            self.messages.append({"role": "system", "content": fill(c.say(rng.choice(SYSTEMS)), c.words()).strip()})

    def user(self, text, values=()):
        keep = [str(said) for said, _ in values] + self.kept
        self.messages.append({"role": "user", "content": casual(self.c.rng, text, keep)})

    def assistant(self, content, calls=None):
        self.messages.append({"role": "assistant", "content": content, **({"tool_calls": calls} if calls else {})})

    def result(self, value):
        self.messages.append({"role": "tool", "content": json.dumps(value, ensure_ascii=False)})

    def sample(self, found=()):
        last = self.messages[-1]
        check = {"tool_calls": last["tool_calls"]} if last.get("tool_calls") else {"contains": list(found)}
        wrapped = self.c.chance(0.5)
        return {"messages": self.messages, "tools": [tool.declare(wrapped) for tool in self.listed], "check": check}


def draw_values(c, tool, known=None, optional=0.35):
    """role -> (said, value) for the required and some of the other parameters; `known` values take the place of drawn ones."""
    values, seen = dict(known or {}), {said for said, _ in (known or {}).values()}
    for param in tool.params:
        if param.role in values or not (param.required or c.chance(optional)):
            continue
        value = c.value(param)
        for _ in range(5):
            if value[0] not in seen:
                break
            value = c.value(param)
        seen.add(value[0])
        values[param.role] = value
    return values


def tell(c, param, said, trees=TELLS):
    return c.say(c.rng.choice(trees), label=param.label, Label=capital(param.label), v=said)


def core(c, family, values, hidden=(), late=()):
    """(kind, text) of one wording of a request and the roles that it names, or None; values of optional ones may be dropped."""
    shown = [role for role in values if role not in hidden and role not in late]
    for _ in range(12):
        kind, tree = c.rng.choice(family.goals)
        text = resolve(speak(c.rng, tree), shown)
        slots = _SLOT.findall(text)
        if all(slot in values and slot not in hidden for slot in slots):
            lost = [role for role in shown if role not in slots]
            if not any(family.by_role[role].required and family.by_role[role].kind in ("bool", "enum") for role in lost):
                return kind, text, lost
    return None


def request(c, tool, values, hidden=(), spare=False):
    """The user's text, or None where no wording fits. Takes optional values that it does not mention out of `values`."""
    rng, family = c.rng, tool.family
    tellable = [role for role in values if role not in hidden and family.by_role[role].kind not in ("bool", "enum")]
    late = [rng.choice(tellable)] if tellable and rng.random() < 0.16 else []
    found = core(c, family, values, hidden, late)
    if found is None:
        return None
    kind, text, lost = found
    late = [role for role in late if f"{{{role}}}" not in text]
    for role in lost:
        if family.by_role[role].kind in ("bool", "enum") or not family.by_role[role].required and rng.random() < 0.6:
            del values[role]
        else:
            late.append(role)
    starts_with_value = text.startswith("{")
    open_end = next((values[role][0] for role in values if family.by_role[role].kind in SENTENCES and text.endswith(f"{{{role}}}")), None)
    text = fill(text, {role: said for role, (said, _) in values.items()})
    words = c.words()
    if kind != "say":
        wish = text.split(" ", 1)[0] in WISHES
        frames = DO_FRAMES if kind == "do" or not wish and rng.random() < 0.5 else GOAL_FRAMES
        if kind == "goal" and frames is DO_FRAMES and text.startswith("know"):
            text = "tell me" + text[4:]
        frame = fill(speak(rng, rng.choice(frames)).replace("{g}", "\1").replace("{G}", "\2"), words).replace(" '", "'")
        text = frame.replace("\1", text).replace("\2", capital(text))
        if open_end:
            text = text[:text.rindex(open_end) + len(open_end)] + rng.choice(("", "", "."))
    elif not starts_with_value:
        text = capital(text)
    parts = [text]
    tells = [tell(c, family.by_role[role], values[role][0]) for role in late]
    if tells:
        parts = tells + parts if rng.random() < 0.35 else parts + tells
    if parts[0] is text and text[-1:].isalnum() and len(parts) > 1:
        parts[0] += "."
    plain = spare or rng.random() < 0.3
    if not plain and rng.random() < 0.5:
        kinds = [family.by_role[role].kind for role in values if role not in hidden]
        kinds = [kind for kind in kinds if kind in ASIDES and not any(family.by_role[role].kind == kind for role in hidden)]
        story = rng.choice(ASIDES[rng.choice(kinds)]) if kinds and rng.random() < 0.3 else \
            rng.choice(family.stories) if family.stories and rng.random() < 0.6 else rng.choice(STORIES)
        story = fill(speak(rng, story), words)
        story = story if story[-1:] in ".!?" else story + "."
        at = 0 if rng.random() < 0.65 else len(parts)
        if at and parts[-1][-1:] not in ".!?":
            parts[-1] += "."
        parts.insert(at, capital(story))
    if not plain and rng.random() < 0.35:
        opener = fill(speak(rng, OPENERS), words)
        if opener[-1] in ",:":
            parts[0] = lower_first(parts[0], values)
        parts.insert(0, opener)
    if not plain and rng.random() < 0.3:
        if parts[-1][-1:] not in ".!?":
            parts[-1] += "."
        parts.append(fill(speak(rng, CLOSERS), words))
    return " ".join(parts)


def returned(c, tool, values):
    """The result of a call, what an answer says of it, and the words that must be in there."""
    rng, family = c.rng, tool.family
    words = {role: str(value) if family.by_role[role].kind != "bool" else said for role, (said, value) in values.items()}
    fields = {}
    style = rng.random()
    for field in family.results:
        said, value = c.value(field)
        fields[field.role] = value
        words[field.role] = said if isinstance(value, list) else str(value)
    for _ in range(20):
        text = resolve(speak(rng, rng.choice(family.answers)), words)
        slots = _SLOT.findall(text)
        if all(slot in words for slot in slots):
            break
    found = [words[slot] for slot in slots]
    lists = {field: value for field, value in fields.items() if isinstance(value, list) and field in slots}
    found = [part for slot in slots for part in (lists[slot] if slot in lists else [words[slot]])]
    named = {spell(name, "camel") if style < 0.3 else name: value for name, value in fields.items()}
    if not named or c.chance(0.25):
        named = {**rng.choice([{"ok": True}, {"success": True}, {"status": "ok"}, {"result": "done"}]), **named}
    if c.chance(0.35):
        echo = {tool.names[p.role]: values[p.role][1] for p in tool.params if p.role in values}
        named = {**echo, **named}
    if c.chance(0.2):
        named[rng.choice(["id", "request_id", "took_ms", "version", "ref"])] = rng.randint(10, 9999)
    if c.chance(0.12):
        named = {rng.choice(["result", "data", "response"]): named}
    return named, (text if text.startswith("{") else capital(text)).format_map(words), found


def pick_family(c):
    return c.rng.choice(FAMILIES)


def call(rng, unseen=False):
    """A request with all that is needed, and the call; often its result, the answer and a further request about the same thing."""
    return _call(rng, unseen, 0)


def call_and_answer(rng, unseen=False):
    return _call(rng, unseen, 1)


def similar(rng, unseen=False):
    """The functions take the same things, so that the request decides."""
    return _call(rng, unseen, rng.random() < 0.25, near=True)


def call_twice(rng, unseen=False):
    """A result is reported, and a further request is about the same value, or a new one."""
    return _call(rng, unseen, 2)


def _call(rng, unseen, rounds, near=False):
    c = Context(rng, unseen)
    family = pick_family(c)
    families = [family]
    shared = None
    if rounds == 2:
        shared = rng.choice([param for param in family.params if param.required] or [None])
        pool = [other for other in BY_KIND[shared.kind] if not other.clash(family)] if shared else []
        if pool and shared.kind in SHARED:
            families.append(rng.choice(pool))
        else:
            shared = None
            families.append(next(other for other in iter(lambda: rng.choice(FAMILIES), None) if not other.clash(family)))
    scene = Scene(c, families, near)
    tool = scene.tools[0]
    values = draw_values(c, tool)
    text = request(c, tool, values)
    if text is None:
        return _call(rng, unseen, rounds, near)
    scene.user(text, values.values())
    scene.assistant("", [tool.call(values)])
    if not rounds:
        return scene.sample()
    result, answer, found = returned(c, tool, values)
    scene.result(result)
    scene.assistant(answer)
    if rounds == 2:
        other = scene.tools[1]
        known, hidden = {}, ()
        if shared:
            role = next(param.role for param in other.params if param.required and param.kind == shared.kind)
            known, hidden = {role: values[shared.role]}, (role,)
        values = draw_values(c, other, known)
        text = request(c, other, values, hidden, spare=rng.random() < 0.5)
        if text is None:
            return scene.sample(found)
        lead = rng.choice(["Thanks.", "Good.", "Okay, thanks.", "And", "Also:", "Now", "Great!", "", "", "One more thing.", "Hm, okay."])
        if lead in ("And", "Also:", "Now"):
            text = lower_first(text, values)
        scene.user(f"{lead} {text}".strip(), values.values())
        scene.assistant("", [other.call(values)])
        if c.chance(0.4):
            result, answer, found = returned(c, other, values)
            scene.result(result)
            scene.assistant(answer)
    return scene.sample(found)


SHARED = """order city product room tracking invoice ticket first person company email band plant flight file title dish stock event
task""".split()


def missing(rng, unseen=False):
    """Something needed is not there: a question, the user's reply, the call."""
    c = Context(rng, unseen)
    family = pick_family(c)
    scene = Scene(c, [family])
    tool = scene.tools[0]
    values = draw_values(c, tool, optional=0.15)
    needed = [param for param in tool.params if param.required and param.kind not in ("bool", "enum")]
    if not needed:
        return missing(rng, unseen)
    hidden = rng.sample(needed, min(len(needed), 2 if c.chance(0.15) else 1))
    hidden.sort(key=tool.params.index)
    text = request(c, tool, values, [param.role for param in hidden])
    if text is None:
        return missing(rng, unseen)
    scene.user(text, values.values())
    first = hidden[0]
    if len(hidden) == 1:
        scene.assistant(tell(c, first, "", ASKS_WHICH if first.kind in WHICH and c.chance(0.6) else ASKS))
        said = values[first.role][0]
        reply = tell(c, first, said, REPLIES)
        if first.kind not in SENTENCES and c.chance(0.12):
            other, _ = c.value(first)
            if other != said:
                reply = c.say(CORRECTIONS, v=said, other=other)
    else:
        scene.assistant(c.say(rng.choice(ASKS_TWO), label=first.label, other=hidden[1].label))
        said, other = (values[param.role][0] for param in hidden)
        reply = c.say(rng.choice(REPLIES_TWO), a=said, b=other, la=first.label, lb=hidden[1].label)
    if c.chance(0.2):
        return scene.sample([param.label for param in hidden])
    scene.user(reply, values.values())
    scene.assistant("", [tool.call(values)])
    if c.chance(0.3):
        result, answer, found = returned(c, tool, values)
        scene.result(result)
        scene.assistant(answer)
        return scene.sample(found)
    return scene.sample()


CORRECTIONS = parse("""[Not {other}, it's {v}.|{other}... no, sorry, {v}.|First I thought {other}, but it is {v}.|{v}, not {other}.|\
It was {other} last time, now it is {v}.|{v}. The other one was {other}.]""")
REPLIES_TWO = parse_lines("""
{a} and {b}
{a}, {b}[.|]
The {la} is {a} and the {lb} is {b}.
The {lb} is {b}, the {la} is {a}.
[Sure|Okay|Sorry]: {a}, and the {lb} is {b}.
""")


def told_before(rng, unseen=False):
    """A value was told some turns ago."""
    c = Context(rng, unseen)
    family = rng.choice([other for kind in SHARED for other in BY_KIND.get(kind, ())][rng.randrange(5)::5])
    scene = Scene(c, [family])
    tool = scene.tools[0]
    values = draw_values(c, tool, optional=0.2)
    param = rng.choice([param for param in tool.params if param.required and param.kind in SHARED])
    text = request(c, tool, values, (param.role,))
    if text is None:
        return told_before(rng, unseen)
    said = values[param.role][0]
    scene.user(tell(c, param, said, TOLD), values.values())
    scene.assistant(c.say(rng.choice(NOTED)).strip())
    for _ in range(rng.choice((0, 0, 1, 1, 2))):
        small_talk(scene)
    if c.chance(0.25):
        scene.user(c.say(RECALL, label=param.label), values.values())
        value = str(values[param.role][1])
        scene.assistant(c.say(RECALLED, label=param.label, v=value))
        if c.chance(0.5):
            return scene.sample([value])
    scene.user(text, values.values())
    scene.assistant("", [tool.call(values)])
    if c.chance(0.3):
        result, answer, found = returned(c, tool, values)
        scene.result(result)
        scene.assistant(answer)
        return scene.sample(found)
    return scene.sample()


RECALL = parse("""[What was the {label} again?|Which {label} did I [give|tell] you?|Can you repeat the {label}?|\
Do you still know the {label}?]""")
RECALLED = parse("""[It is {v}.|You told me {v}.|The {label} is {v}.|{v}.]""")


def small_talk(scene):
    """One turn of talk that needs no function."""
    c = scene.c
    question, answer = c.rng.choice(TALK)
    words = c.words()
    question, answer = fill(c.say(question), words), fill(c.say(answer), words)
    scene.kept = [words["name"]] if "name" in words else []
    scene.user(question)
    scene.kept = []
    scene.assistant(answer)
    return answer


def two_calls(rng, unseen=False):
    """One message, two calls: of the same function or of two."""
    c = Context(rng, unseen)
    family = rng.choice(TWICE) if c.chance(0.5) else pick_family(c)
    if family.twice and c.chance(0.8):
        scene = Scene(c, [family])
        tool = scene.tools[0]
        role = family.twice
        first = draw_values(c, tool, optional=0)
        second = {**first, role: next(v for v in iter(lambda: c.value(family.by_role[role]), None) if v[0] != first[role][0])}
        both = {**first, role: (f"{first[role][0]} and {rng.choice(['', '', 'also '])}{second[role][0]}", None)}
        text = request(c, tool, both)
        calls = [(tool, first), (tool, second)]
    else:
        other = next(other for other in iter(lambda: rng.choice(FAMILIES), None) if not other.clash(family))
        scene = Scene(c, [family, other])
        tool, second_tool = scene.tools[:2]
        first, second = draw_values(c, tool, optional=0.1), draw_values(c, second_tool, optional=0.1)
        text, other_text = request(c, tool, first, spare=True), request(c, second_tool, second, spare=True)
        if text and other_text:
            text = text if text[-1:] in ".!?" else f"{text}."
            join = rng.choice(["And", "Also:", "Then", "Second:", "And also", "", ""])
            text = f"{text} {join} {lower_first(other_text, second)}" if join else f"{text} {other_text}"
        else:
            text = None
        calls = [(tool, first), (second_tool, second)]
    if text is None:
        return two_calls(rng, unseen)
    scene.user(text, [*first.values(), *second.values()])
    scene.assistant("", [tool.call(values) for tool, values in calls])
    if c.chance(0.4):
        answers, found = [], []
        for tool, values in calls:
            result, answer, words = returned(c, tool, values)
            scene.result(result)
            answers.append(answer)
            found += words
        scene.assistant(" ".join(answers))
        return scene.sample(found)
    return scene.sample()


TWICE = [family for family in FAMILIES if family.twice]


def failure(rng, unseen=False):
    """The call fails: an apology with the reason."""
    c = Context(rng, unseen)
    scene = Scene(c, [pick_family(c)])
    tool = scene.tools[0]
    values = draw_values(c, tool)
    text = request(c, tool, values)
    if text is None:
        return failure(rng, unseen)
    scene.user(text, values.values())
    scene.assistant("", [tool.call(values)])
    reason = rng.choice(ERRORS)
    named = [param for param in tool.params if param.role in values and param.kind not in ("bool", "enum", "amount")]
    if named and c.chance(0.5):
        param = rng.choice(named)
        reason = rng.choice([f"{param.label} {values[param.role][1]} not found", f"{values[param.role][1]} is not known",
                             f"the {param.label} is not valid", f"no entry for {values[param.role][1]}", f"unknown {param.label}"])
    shown = capital(reason) if c.chance(0.5) else reason
    shown += "." if c.chance(0.2) else ""
    coded = {"code": rng.choice([400, 403, 404, 409, 500, 503]), "message": shown}
    scene.result(rng.choice([{"error": shown}, {"status": "error", "message": shown}, {"success": False, "reason": shown},
                             {"error": coded}, {"ok": False, "error": shown}]))
    scene.assistant(c.say(rng.choice(SORRY), e=reason))
    return scene.sample([reason])


def unserved(rng, unseen=False):
    """A request that none of the functions serves."""
    c = Context(rng, unseen)
    wanted = rng.choice(SPECIFIC)
    families = [next(f for f in iter(lambda: rng.choice(SPECIFIC), None) if not f.clash(wanted))]
    scene = Scene(c, families)
    for tool in scene.tools:
        if tool.family.clash(wanted) or "any" in tool.family.clashes:
            return unserved(rng, unseen)
    stray = Tool(c, wanted, "snake", False)
    values = draw_values(c, stray, optional=0.2)
    text = request(c, stray, values)
    if text is None:
        return unserved(rng, unseen)
    scene.user(text, values.values())
    answer = c.say(rng.choice(CANNOT), x=wanted.able)
    if c.chance(0.55):
        some = rng.sample(scene.listed, min(len(scene.listed), rng.randint(1, 2)))
        answer += " " + c.say(CAN, y=" or ".join(tool.family.able for tool in some))
    scene.assistant(answer)
    return scene.sample([wanted.able])


SPECIFIC = [family for family in FAMILIES if "any" not in family.clashes]


def no_call(rng, unseen=False):
    """Talk and questions that need no function, sometimes before a request that does."""
    c = Context(rng, unseen)
    family = pick_family(c)
    scene = Scene(c, [family])
    kind = rng.random()
    if kind < 0.2:
        scene.user(c.say(ABOUT))
        answer = c.say(CAPABLE, y=" or ".join(tool.family.able for tool in scene.listed[:3]))
        scene.assistant(answer)
    elif kind < 0.35:
        if scene.messages:
            scene.messages[0]["content"] = c.say(SHOP_SYSTEM)
        else:
            scene.messages.append({"role": "system", "content": c.say(SHOP_SYSTEM)})
        question, answer = rng.choice(SHOP_TALK)
        answer = c.say(answer)
        scene.user(c.say(question))
        scene.assistant(answer)
    else:
        answer = small_talk(scene)
        if c.chance(0.3):
            answer = small_talk(scene)
    if c.chance(0.4):
        tool = scene.tools[0]
        values = draw_values(c, tool)
        text = request(c, tool, values)
        if text:
            scene.user(text, values.values())
            scene.assistant("", [tool.call(values)])
    return scene.sample([answer])


ABOUT = parse("""[What can you do[| for me]?|How can you help me?|What are you [able to do|good for]?|Which things can you do?|
What can I ask you?|What functions do you have?|Help]""".replace("\n", ""))
SHOP_SYSTEM = parse("""You are Sprout, the support assistant of Alder Lane[.|, an online shop.|. Answer in short sentences.]""")

MADE_VERBS = """open|close|start|stop|pause|inspect|pack|archive|approve|reject|publish|scan|calibrate|load|unload|polish|label|sort|count|\
weigh|
export|import|refresh|freeze|release|unlock|test|paint|rotate|lift|lower|fold|prepare|tune|charge|drain|fill|clean|check|mark|register|
launch|extend|shorten|verify|split|merge|repair|ship|collect|announce|record|wrap|store|review|copy|hide|rank|seal|heat|cool|\
film""".replace("\n", "")
MADE_VERBS = MADE_VERBS.split("|")
MADE_NOUNS = """gate|pump|projector|ledger|survey|crate|engine|kiln|orchard|greenhouse|elevator|fountain|oven|boat|drone|scooter|locker|\
exhibit|
banner|poster|catalogue|backup|server|database|report|batch|sample|barrel|loom|tractor|telescope|aquarium|stage|sauna|pool|conveyor|turbine|
press|furnace|crane|beehive|chart|contest|parade|ticket machine|vending machine|coffee machine|solar panel|charging station|display|
podcast|episode|newsletter draft|mailbox|badge|membership|voucher book|seat map|stall|booth|trailer|pallet|\
freezer""".replace("\n", "").split("|")
# how a value of a kind is put into a request
MADE_KINDS = {
    "day": "on {%s}", "time": "at {%s}", "room": "in the {%s}", "city": "in {%s}", "percent": "at {%s} percent",
    "minutes": "for {%s} minutes",
    "first": "for {%s}", "title": 'called "{%s}"', "colour": "in {%s}", "line": "number {%s}", "ticket": "{%s}", "company": "of {%s}",
    "file": "named {%s}", "month": "in {%s}", "date": "on {%s}", "email": "for {%s}", "order": "for order {%s}",
    "degrees": "at {%s} degrees",
}
MADE_TEXT = """@ {domain} {key}
name {verb}|{verb}|{verb}|run {verb}|do {verb}|{verb} one : {noun}|{noun}|the {noun}|{noun} now
able {verb} the {noun}
desc [{Verb}|Function to {verb}|Used to {verb}|Lets you {verb}] [{an}|the] {noun}[| by its data| of the {place}]
args {args}
{renamed}goal {verb} the {noun}{chunks}
goal {verb} [our|{an}|that|this] {noun}{chunks}
do {verb} the {noun}{chunks}[ now| right away|]
say The {noun}{chunks}: {verb} it[, please| now|].
say [There is something to do|Work to do|Next job]: {verb} the {noun}{chunks}
say We [must|have to|should] {verb} the {noun}{chunks}[ today| first|].
result state:enum(ready/busy/finished/in use/waiting/active/in order/on its way); number:big
answer [Done. The {noun} is {{state}}.|The {noun} is {{state}} now.|That worked: the {noun} is {{state}}, number {{number}}.]"""


def made_family(rng, verb, noun, kinds):
    """A family about anything, so that a name and a description have to be read."""
    args = "; ".join(f"{kind}{'!' if at == 0 or rng.random() < 0.5 else '?'}" for at, kind in enumerate(kinds))
    chunks = "".join(f"< {MADE_KINDS[kind] % kind}~>" for kind in kinds)
    renamed = "".join(f"p {kind} | number | number, id, no, {kind} | [The number|Number of the {noun}|Which one]\n"
                      for kind in kinds if kind in ("line", "ticket"))
    return Family(MADE_TEXT.format(
        domain=rng.choice(("core", "ops", "site", "desk")), key=f"{verb}:{noun}".replace(" ", "_"), verb=verb, Verb=capital(verb), \
noun=noun,
        an="an" if noun[0] in "aeiou" else "a", place=rng.choice(("house", "site", "company", "town")), args=args, renamed=renamed, \
chunks=chunks))


def made_up(rng, unseen=False):
    """Functions for all sorts of things that differ in the verb or the noun only."""
    c = Context(rng, unseen)
    verbs, nouns = rng.sample(MADE_VERBS, 3), rng.sample(MADE_NOUNS, 3)
    kinds = rng.sample(list(MADE_KINDS), rng.choice((1, 1, 2, 3)))
    pairs = [(verbs[0], nouns[0])] + rng.sample([(verbs[0], nouns[1]), (verbs[1], nouns[0]), (verbs[2], nouns[2]), (verbs[1], nouns[1])],
                                                rng.randint(1, 3))
    families = [made_family(rng, verb, noun, kinds if at == 0 or rng.random() < 0.6 else rng.sample(list(MADE_KINDS), 2))
                for at, (verb, noun) in enumerate(pairs)]
    absent = c.chance(0.1) and len(families) > 2
    scene = Scene(c, families[1:] if absent else families, closed=True)
    tool = Tool(c, families[0], "snake", False) if absent else scene.tools[0]
    values = draw_values(c, tool)
    hidden = [param for param in tool.params if param.required] if not absent and c.chance(0.25) else []
    hidden = [rng.choice(hidden)] if hidden else []
    text = request(c, tool, values, [param.role for param in hidden])
    if text is None:
        return made_up(rng, unseen)
    scene.user(text, values.values())
    if absent:
        scene.assistant(c.say(rng.choice(CANNOT), x=tool.family.able))
        return scene.sample([tool.family.able])
    if hidden:
        scene.assistant(tell(c, hidden[0], "", ASKS_WHICH if hidden[0].kind in WHICH and c.chance(0.6) else ASKS))
        scene.user(tell(c, hidden[0], values[hidden[0].role][0], REPLIES), values.values())
    scene.assistant("", [tool.call(values)])
    if c.chance(0.4):
        result, answer, found = returned(c, tool, values)
        scene.result(result)
        scene.assistant(answer)
        return scene.sample(found)
    return scene.sample()


KINDS = {
    "call": (call, 24), "call_and_answer": (call_and_answer, 16), "call_twice": (call_twice, 8), "similar": (similar, 8),
    "made_up": (made_up, 11), "missing": (missing, 12), "told_before": (told_before, 7), "two_calls": (two_calls, 4),
    "failure": (failure, 4), "unserved": (unserved, 6), "no_call": (no_call, 6),
}

if __name__ == "__main__":
    from samples import show
    show(KINDS)
