"""What the functions of tools.py are: their names, descriptions and parameters, how people ask for them, and the words that fill them.

FAMILIES_TEXT: functions that may be called in many ways, asked for with the words of their names. EVERYDAY_TEXT: functions asked for in
other words than their own. ACTIONS_TEXT: what can be done with things of any kind. POOLS_TEXT and TEXT_TEMPLATES: values.
"""

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


# A function begins with "@ domain names ~key of a function that would serve the same request". Its lines: d descriptions, as commands;
# a parameters (role, "?" if optional, "=label", other names, kind, options; "value=said,said" in an enum); - requests; ! requests that are
# commands; ? requests that lack something; r fields of the result; = answers. "<with {city}>" is there if the value is.
EVERYDAY_TEXT = """
@ city find_parking, search_car_parks, locate_garage, parking_nearby
d Find a place to park near a location|Look for free parking spots around an address
a near=place/location/address:place; hours?:int(2-9)
- Where can I leave the car< near {near}><, it's for {hours} hours>?
- [Any|Is there any] spot for my car< around {near}><, {hours} hours>?
- I'm driving to {near} and need somewhere to put the van< for {hours} hours>.
- We come by car< to {near}>, where does it go[| meanwhile]?
- I need a space for a small car< close to {near}>.
- No idea where to stop with the car< at {near}>, help.
- Can I put my vehicle somewhere< by {near}>< for {hours} hours>?
? Where can I leave the car?
= There is room at {garage}, {spots} spots are free.
r garage:title; spots:int(3-90)

@ city pay_parking, buy_parking_ticket, settle_meter
d Pay the parking fee for a licence plate|Buy parking time for a car by its plate
a plate/licence_plate/car:plate; minutes/duration:int(15-90)
- Get {minutes} minutes for {plate}.
- {plate} is at the meter, give it {minutes} minutes.
- My car is {plate}[, I stay|. I'll be gone]< {minutes} minutes>.
- The meter runs out[, add|. Add] {minutes} minutes for {plate}, please.
- I'm only here< for {minutes} minutes>, plate {plate}.
- Don't let me get fined: {plate}, {minutes} minutes.
? My car stands at the meter.|The meter wants money for {plate}.
= {plate} is fine for {minutes} minutes.

@ city report_pothole, file_road_damage, flag_street_defect
d Tell the city about damage on a road or pavement|Register a defect in a street
a where=street/location/place:address; what?=kind of damage/defect/description:enum(hole/crack/broken kerb/missing cover)
- There's a big {what} at {where}.
- Somebody will hurt themselves at {where}, the asphalt is gone.
- My bike nearly fell apart at {where}[, please fix it|, can the city do something].
- The tarmac at {where} has a {what}.
- I hit a {what} with the car< at {where}>.
- The town should mend the surface< near {where}>.
? There's a hole in the road.
= Thanks, {where} is on the list. The case number is {case}.
r case:code

@ city get_air_quality, pollution_index, check_smog
d Tell how clean the air is in a town|Return the pollution level of a place
a city/town/location:city
- Is it safe to go jogging outside< in {city}>?
- How bad is the smog< in {city}>[| today]?
- Can I open the windows< in {city}>, or is it too dirty out there?
- What are they breathing< in {city}>[| these days]?
- I have asthma, can I go out< in {city}>?
- How much dust is around< in {city}>[| at the moment]?
= The index in {city} is {index}.
r index:int(5-180)

@ city find_toilet, locate_restroom, public_wc ~find_pharmacy
d Find the nearest public restroom|Locate a public toilet close to a place
a near=place/place/location:place; accessible?:bool(for a wheelchair)
- I really have to go, I'm< at {near}>!
- My son needs to pee, we are< at {near}>.
- Is there a public loo< near {near}>< {accessible}>?
- Bathroom< around {near}><, {accessible}>?
- Where do people powder their nose< near {near}>?
- I'm bursting. We stand< in front of {near}>.
= There is one {meters} metres away.
r meters:int(20-900)

@ city get_collection_day, waste_schedule, bin_day
d Tell on which day waste is collected in a street|Look up when the bins are emptied
a street/address:address; kind?=kind of waste/waste_type:enum(paper/glass/plastic/garden)
- When do they come for the< {kind}> rubbish< at {street}>?
- Is the truck coming tomorrow< to {street}>?
- When do I put the< {kind}> trash out< at {street}>?
- The garbage< at {street}> is overflowing, when is it picked up?
- What day do I drag the dustbin to the kerb< at {street}>?
- {street}: when is {kind} taken away?
= They come on {day}.
r day:day

@ city find_pharmacy, locate_chemist, drugstore_search
d Find an open pharmacy|List drugstores near a place that are open now
a near=place/city/location:place; open_at_night?/night:bool(at night)
- Where can I get cough syrup< near {near}>< {open_at_night}>?
- I need aspirin< {open_at_night}>, I'm< in {near}>.
- Who sells medicine< around {near}>[| right now]?
- My kid has a fever and we are out of paracetamol< in {near}>.
- Somewhere to buy pills and plasters< close to {near}>?
- I ran out of nose spray< at {near}>< {open_at_night}>.
= {name} is open, {address}.
r name:company; address:address

@ travel search_hotels, find_hotel, look_up_accommodation
d Search for hotels in a city|List places to stay for some nights
a city/location/destination:city; nights?/number_of_nights:int(2-14); guests?/people:int(2-6); stars?:int(2-5)
- I need somewhere to stay< in {city}>< for {nights} nights><, we are {guests}>.
- Where can we sleep< in {city}>< for {nights} nights>?
- A place for {nights} nights< in {city}>[, please|].
- We're {guests} and need beds< in {city}>.
- Looking for a room< in {city}><, {nights} nights><, at least {stars} stars>.
- I'm spending {nights} nights< in {city}> and have no bed yet.
- What's good for an overnight stop< in {city}>?
- Accommodation< in {city}><, {nights} nights><, {guests} people>?
? We need somewhere to stay.
= {hotel} has rooms from {price}.
r hotel:title; price:money

@ travel search_flights, find_flights, look_for_plane_tickets
d Search for flights between two cities|Find plane connections on a date
a from=place of departure/origin/departure_city:city; to=destination/destination/arrival_city:city; date/departure_date/day:when
- How can I fly< from {from}>< to {to}>< {date}>?
- [What leaves|Anything leaving] {from} for {to}< {date}>?
- I want to be in {to} {date}, I start in {from}.
- Get me from {from} to {to} by air< {date}>.
- We go to {to} {date} by plane<, from {from}>.
- From {from} to {to}< {date}>, by plane.
- What planes go< to {to}>< from {from}>< {date}>?
- I live in {from} and want to visit {to}< {date}>, I'd fly.
? I want to fly to {to}.
= There is {flight} for {price}.
r flight:flight; price:money

@ travel online_check_in, check_in_passenger, get_boarding_pass
d Check a passenger in for a flight|Issue the boarding pass of a booking
a booking=booking code/reference/pnr:code; surname/last_name:last; seat?/seat_preference:enum(window/aisle)
- I fly tomorrow, code {booking}, name {surname}.
- Get the boarding card for {surname}<, {booking}><, {seat} please>.
- {booking}, passenger {surname}: I'd like a {seat} seat.
- Tell the airline we're coming: {booking}, {surname}.
- {surname} with {booking} is ready to fly.
- I want to skip the queue at the airport<, my booking is {booking}><, {surname}>.
? I fly tomorrow.
= {surname} sits in {seat_number}.
r seat_number:code

@ travel get_visa_rules, entry_requirements, visa_info
d Tell whether a visa is needed for a country|Return the rules for entering a country
a country/destination:country; nationality?/passport:country
- Do I need papers< to enter {country}><, I'm from {nationality}>?
- Can I just go< to {country}> with my passport< from {nationality}>?
- What must I show at the border< of {country}>?
- My passport is from {nationality}, can I get into {country}?
- Which documents does {country} want[| from tourists]?
- Will they let me in< in {country}>[| without a stamp]?
? Do I need papers for my trip?
= For {country} you need this: {needs}.
r needs:enum(nothing for 90 days/a visa/an electronic permit)

@ travel rent_bike, hire_bicycle, book_cycle
d Hire a bicycle for some hours|Book a bike at a station
a station/place/pickup:place; hours/duration:int(2-12); kind?/type:enum(city/mountain/electric/cargo)
- I'd like to cycle around {station} for {hours} hours.
- Something with two wheels< at {station}>< for {hours} hours>, {kind} if you have it.
- {hours} hours of cycling< from {station}>, please.
- Let me ride a {kind} one for {hours} hours< from {station}>.
- We want to pedal along the river for {hours} hours<, start at {station}>.
- Get two wheels ready< at {station}>< for {hours} hours>.
? I'd like to cycle a bit.|Two wheels for {hours} hours, please.
= It waits at {station}, the code is {code}.
r code:code

@ travel report_lost_luggage, missing_baggage, file_bag_claim
d Report baggage that did not arrive|Open a claim for missing bags
a flight/flight_number:flight; description=description of the bag/bag/item:item
- My {description} didn't come out after {flight}.
- The belt is empty and my {description} isn't there, I came with {flight}.
- {flight} landed, but where is my {description}?
- They mislaid my {description}< on {flight}>.
- I flew with {flight} and my {description} stayed behind.
- Nobody knows where my {description} is, I arrived on {flight}.
? My stuff didn't arrive with the plane.|I was on {flight} and something is missing.
= Your claim is {claim}.
r claim:code

@ travel search_connections, find_trip, plan_journey ~get_directions ~search_flights
d Find connections between two places by a means of transport|Plan a trip by train, bus, car or ferry
a from=start/origin/start:city; to=destination/destination/goal:city; mode=means of transport/by/transport:enum(train/bus/car/ferry)
a time?/departure_time:hour
- How do I get from {from} to {to} by {mode}?
- From {from} to {to} by {mode}< at {time}>.
- I'm in {from} and must be in {to}, by {mode}<, leaving at {time}>.
- {from} to {to}, {mode}<, around {time}>.
- What's the quickest way to {to} from {from} with the {mode}?
- I take the {mode} to {to}<, starting at {from}>< at {time}>.
- By {mode} to {to}, please<, from {from}>.
? I have to get to {to}.|I want to travel from {from} to {to}.|How do I get to my aunt?
= It takes {minutes} minutes.
r minutes:int(20-600)

@ notes delete_note, remove_memo, erase_note_by_id
d Delete a note by its number|Remove a memo for good
a id=number of the note/note_id/number:int(2-99)
- Get rid of number {id}.
! get rid of note {id}
! throw away [note|memo] {id}
- Memo {id} is not needed any more.
- {id} can go in the bin.
- I'm done with [note|memo] {id}, bin it.
! scrap [note|memo] {id}
? One of my notes is useless.
= Number {id} is gone.

@ notes append_to_note, extend_memo, add_line_to_note
d Append text to an existing note|Add a line to a memo
a id=number of the note/note_id/note:int(2-99); text/line/content:text
- Put this at the end of number {id}: {text}
- Memo {id} needs one more thing: {text}
- Also write in {id}: {text}
- At the bottom of memo {id}: {text}
- One more sentence for number {id}: "{text}"
- Complete memo {id} with "{text}", please.
? There's something to add to memo {id}.
= It's in number {id} now.

@ notes pin_note, stick_to_top, mark_memo_as_important
d Pin a note to the top of the list|Keep a memo always on top
a title/note/name:title
- Keep "{title}" where I always see it.
- {title} should stay at the top.
- I never find {title}, make it come first.
- Let {title} always be the first one.
- "{title}" is important, hold it up there.
- Fix {title} above all the others.
? One of them should always be on top.
= {title} stays on top.

@ notes list_notes, show_all_memos, get_notebook
d List all notes, newest first|Show what is in a notebook
a folder?/notebook:enum(work/private/travel/ideas)
- What did I jot down< for {folder}>[| so far]?
- Let me see everything I wrote down< under {folder}>.
- Read me my scribbles< from {folder}>.
- What have I written[| lately]?
- Give me an overview of my thoughts< on {folder}>.
- Everything I put on paper< in {folder}>, please.
= There are two: {titles}.
r titles:titles

@ info get_news, latest_headlines, fetch_articles, news_search ~who_is ~search_catalogue
d Get recent news about a topic|Return the latest headlines on a subject
a topic/query/subject:query; limit?/count/max_results:int(2-20); language?:language
- What's going on with {topic}[| lately]?
- Anything new about {topic}?
- What happened with {topic} this week?
- Bring me up to date on {topic}.
- What are the papers saying about {topic}?
- What do people write about {topic}[| today]<, in {language}>?
- {limit} stories about {topic}<, in {language}>, please.
- Has something happened around {topic}?
- Catch me up: {topic}.
? What's new?|Bring me up to date.
= Two stories: {stories}.
r stories:titles

@ info get_population, count_inhabitants, residents_of
d Return how many inhabitants a place has|Look up the population of a town or country
a place/city/location:city; year?:int(1950-2025)
- How many people live< in {place}>?
- How big is {place}, counted in heads?
- Is {place} a large town?
- How crowded was {place} in {year}?
- The number of folks< in {place}><, back in {year}>?
- How many souls are there< in {place}>?
= {place} has {number} people.
r number:int(900-990000)

@ info get_sunset, sun_times, daylight_end
d Tell when the sun goes down in a place|Return the time of dusk
a city/place/location:city; date?/day:when
- When does it get dark< in {city}>< {date}>?
- How long is there light< in {city}>< {date}>?
- Until when can we take pictures without a lamp< in {city}>?
- At what time does night fall< in {city}>?
- When do the street lamps come on< in {city}>< {date}>?
- {city}: how long can I read outside< {date}>?
? When does it get dark?
= It gets dark at {time}.
r time:time

@ info get_public_holidays, list_bank_holidays, days_off_in
d List public holidays of a country in a year|Return the bank holidays of a country
a country:country; year?:int(2020-2030)
- On which days is everything shut< in {country}>< in {year}>?
- When do people stay home from work< in {country}>?
- Are there days when shops are closed< in {country}>< during {year}>?
- What do they celebrate< in {country}>?
- When are the long weekends< in {country}>< in {year}>?
- I travel to {country}, when is nobody working?
= The first one is on {day}.
r day:date

@ info who_is, get_biography, person_lookup
d Return a short biography of a person|Tell who somebody is
a name/person:person
- I've never heard of {name}, have you?
- Tell me something about {name}.
- What is {name} famous for?
- What did {name} do in life?
- Why does everybody talk about {name}?
- {name}, remind me: a writer, a singer?
? There's somebody I know nothing about.
= {name} is a {job} from {city}.
r job:enum(painter/writer/singer/scientist/runner/cook); city:city

@ info opening_hours, get_hours, when_open
d Return when a shop or office is open|Look up business hours of a place
a place/name/business:venue; day?:day
- Until when can I go to {place}< on {day}>?
- Can I drop by {place}< on {day}>?
- When does {place} close< on {day}>?
- Is {place} shut< on {day}>?
- Is anybody at {place}< on {day}>?
- How early can I walk into {place}< on {day}>?
? Are they still open?
= From {from} to {until}.
r from:time; until:time

@ food order_food, place_meal_order, deliver_meal
d Order a dish from a restaurant to an address|Have a meal delivered
a dish/item/meal:dish; restaurant/from/place:venue; address?/deliver_to:address; note?/comment:text
- I'm hungry, {dish} from {restaurant} please.
- Get me {dish} from {restaurant}<, to {address}>.
- Bring {dish}< from {restaurant}>< to {address}>.
- Tonight it's {dish}[| again]<, from {restaurant}><, we're at {address}>.
- One {dish} from {restaurant} to {address}.
- We'd like to eat {dish} at home<, {restaurant} makes a good one>.
- {dish} from {restaurant}[, and tell them:|, note:] {note}
? I'm hungry.|Let's get something from {restaurant}.|I'd love some {dish}.
= {restaurant} brings it in {minutes} minutes.
r minutes:int(15-80)

@ food find_restaurant, suggest_eatery, restaurants_near
d Find restaurants with a cuisine|Suggest places to eat in an area
a cuisine/kind/type:cuisine; area/city/near:place; max_price?/budget:int(10-80)
- Where can we have {cuisine} food< in {area}>< for under {max_price} euros>?
- I feel like {cuisine} tonight<, near {area}><, up to {max_price} euros>.
- Who cooks {cuisine}< around {area}>?
- We want to go out for {cuisine}< in {area}>.
- My boss loves {cuisine}, where do we go< in {area}>?
- Best {cuisine} kitchen< near {area}>?
? We want to eat out.|Where can we eat {cuisine}?
= Try {name}.
r name:venue

@ food reserve_table, book_dinner, make_reservation
d Reserve a table in a restaurant|Book seats for a meal
a restaurant/name/place:venue; people/guests/party_size:int(2-12); time/at:hour; day?/date:when; remark?/note:text
- {people} people, {time}, {restaurant}.
- We are {people} and want to eat at {restaurant} at {time}< {day}>.
- Dinner for {people} at {restaurant}<, {day}>, {time}.
- Can {people} of us come to {restaurant} at {time}< {day}>?
- Keep {people} seats for us at {restaurant}< {day}>, {time}.
- {restaurant}<, {day}>, {time}, {people} of us.
- I'd like to bring {people} friends to {restaurant}< {day}> at {time}.
- Please hold something for {people} at {restaurant}, {time}. Remark: {remark}
? We'd like to have dinner at {restaurant}.|We are {people} and hungry.|Is there room at {restaurant} at {time}?
= {restaurant} expects you at {time}.

@ food cancel_reservation, drop_booking, withdraw_table
d Cancel the reservation of a table|Withdraw a booking at a restaurant
a name/guest/booked_for:who; restaurant/place:venue
- We can't make it to {restaurant} tonight, the name was {name}.
- {name} won't come to {restaurant}.
- Tell {restaurant} that {name} is not coming.
- Our evening at {restaurant} is off<, it was under {name}>.
- Give our places at {restaurant} to someone else<, name {name}>.
- Call off {restaurant} for {name}.
? We can't come to dinner after all.|{name} can't come.
= {restaurant} knows that you are not coming.

@ food get_menu, show_dishes, todays_specials
d Show what a restaurant or canteen serves|Return the dishes of the day
a place/restaurant/canteen:venue; day?:day
- What can one eat at {place}< on {day}>?
- What do they cook at {place}< on {day}>?
- Do they have anything with mushrooms at {place}?
- What's for lunch at {place}< on {day}>?
- I'm curious what {place} offers< on {day}>.
- What are they having in the kitchen of {place}?
? What's cooking?
= Today: {dish}.
r dish:dish

@ food add_allergy, save_intolerance, dietary_restriction
d Save what a guest must not eat|Store an allergy in the profile of a guest
a guest/name/person:who; substance/allergen/ingredient:allergen
- {guest} gets sick from {substance}.
- No {substance} for {guest}, please[| remember that].
- {guest} must not have {substance}.
- Keep {substance} away from {guest}.
- {guest} can't eat {substance}.
- If {guest} eats {substance}, it gets dangerous.
? {guest} can't eat everything.
= Noted: no {substance} for {guest}.

@ food scale_recipe, adjust_portions, recipe_for
d Return the ingredients of a recipe for a number of persons|Adjust a dish to a number of servings
a dish/recipe/name:dish; servings/portions/persons:int(2-20)
- What do I need to make {dish}< for {servings} people>?
- I cook {dish}< for {servings}>, how much should I buy?
- We'll be {servings} and I make {dish}.
- {servings} guests are coming and want {dish}.
- How much goes into {dish} when {servings} eat?
- {dish}, enough for {servings}.
? I'm cooking for {servings} tonight.|I want to make {dish}.
= You need {grams} grams of flour.
r grams:int(100-900)

@ home dim_lights, set_brightness, lamp_level
d Set the brightness of the lamps in a room|Change how bright a room is
a room/area/zone:room; level/percent/brightness:int(5-95)
- It's too glaring in the {room}, {level} percent will do.
- Make the {room} cosier, {level} percent.
- {level} percent in the {room}, my eyes hurt.
- Could the {room} be darker< - {level} percent>?
- The {room} at {level} percent, please.
- We watch a film in the {room}, take it down to {level} percent.
? It's too bright in here.|The {room} is too bright.
= The {room} is at {level} percent.

@ home arm_alarm, activate_security, guard_house
d Arm the burglar alarm|Turn the security system on
a mode/zone:enum(home/away/night); delay?/delay_seconds:int(10-90)
- We're leaving now<, give us {delay} seconds>, {mode} mode.
- Watch the house while we're out, mode {mode}<, {delay} seconds>.
- Everyone's in bed, protect us: {mode}.
- Keep thieves out<, start in {delay} seconds>, {mode} please.
- Set it to {mode}, we are off to the lake.
- I'm going shopping<, {delay} seconds to get out>: {mode}.
? We're leaving the house.
= The house is watched.

@ home open_garage, lift_garage_door, garage_up
d Open the garage door|Lift the door of the garage
- I'm in the drive, let me in with the car.
- I'm home, the car wants inside.
- Let me park inside, I'm outside.
- Up with the big door, please.
- I'm back with the car, please make way.
- The car is waiting in front, let it in.
- Raise the gate where the car goes.
= It is going up.

@ home start_laundry, run_washing_machine, begin_wash ~set_thermostat
d Start the washing machine with a programme|Run a wash cycle
a programme/program/cycle:enum(cotton/wool/delicate/quick); temperature?/degrees:int(20-90)
- The dirty shirts can go now, {programme}<, {temperature} degrees>.
- Do the clothes on {programme}< at {temperature} degrees>.
- My jeans must be clean tonight, {programme}<, {temperature} degrees>.
- Everything is in the drum, go with {programme}<, {temperature}>.
- {programme}<, {temperature} degrees>, the drum is full.
- Get the sweaters clean: {programme}<, {temperature} degrees>.
? The drum is full.
= It takes {minutes} minutes.
r minutes:int(20-150)

@ home set_thermostat, heat_room, room_climate
d Set the temperature wanted in a room|Change the heating of a room
a room/zone/area:room; degrees/temperature/celsius:int(15-26)
- I'm freezing in the {room}, make it {degrees}.
- {degrees} in the {room}, please.
- The {room} should be warmer< - {degrees}>.
- It's like a sauna in the {room}, go down to {degrees}.
- Grandma feels cold in the {room}. {degrees} degrees would be good.
- My feet are ice in the {room}, bring it to {degrees}.
? I'm cold.|It's too cold in the {room}.
= The {room} goes to {degrees} degrees.

@ home check_door, door_status, is_locked
d Tell whether a door is locked|Return the state of a door
a door/which/name:enum(front/back/garage/cellar/balcony)
- Did I shut the {door} one?
- Can anybody walk in through the {door}?
- I can't remember turning the key at the {door}.
- Is it open at the {door}?
- Have I left the {door} ajar?
- What about the {door}, closed or not?
? Is everything shut?
= It is {state}.
r state:enum(shut/open/ajar)

@ home order_heating_oil, refill_tank, buy_fuel_oil
d Order heating oil for a tank|Have fuel delivered to a house
a litres/amount/quantity:int(500-5000); address/deliver_to:address; date?/day:when
- The tank is nearly empty, bring {litres} litres to {address}< {date}>.
- We need {litres} litres at {address}< {date}> before winter.
- {litres} litres to {address}<, {date}>.
- Fill us up: {address}, {litres} litres.
- It will be cold, {litres} litres for {address}<, come {date}>.
- Send the truck with {litres} litres to {address}.
? The tank is nearly empty.|We need {litres} litres.
= It comes to {price}.
r price:money

@ car find_charger, locate_charging_point, ev_station
d Find a charging station for an electric car|List places to load an EV
a near=place/place/location:place; power?/min_kw:int(11-300); plug?/connector:enum(CCS/Type 2/CHAdeMO)
- My battery is almost empty, I'm< at {near}><, plug {plug}>.
- Where can I get electricity for the car< around {near}>?
- I need juice< near {near}><, at least {power} kW>.
- Only ten percent left and I'm< close to {near}>.
- The e-car needs power< in {near}><, {plug}>.
- Where do I plug in< near {near}><, {power} kW or more>?
? My battery is almost empty.
= The next one is {km} km away.
r km:int(2-40)

@ car book_car_service, garage_appointment, schedule_maintenance
d Make an appointment at a garage for a car|Book an inspection or repair of a car
a plate/car/licence_plate:plate; date/day/when:when; work?/job/kind:enum(inspection/tyres/brakes/oil)
- {plate} needs a look at the {work} {date}.
- Can I bring {plate} {date}<, the {work}>?
- My car squeaks: {plate}. I could come {date}.
- A mechanic should see {plate} {date}<, it's the {work}>.
- Have the {work} of {plate} done {date}.
- I'll drop {plate} off {date} for the {work}.
? My car makes funny noises.|{plate} makes a noise.
= We expect {plate} at {time}.
r time:time

@ car call_tow_truck, roadside_help, send_breakdown_service
d Send help to a car that has broken down|Call a tow truck to a place
a location/place/where:place; problem?/cause/reason:text
- I'm stuck at {location}< and this is why: {problem}>
- The car died at {location}[, somebody must come|, please come].
- Nothing moves any more, I'm at {location}.
- The engine smokes and I'm standing at {location}.
- I need to be pulled out, {location}.
- We can't drive on, we're at {location}.
? My car broke down.
= Somebody will be at {location} in {minutes} minutes.
r minutes:int(10-90)

@ car get_fuel_price, petrol_prices, cheapest_gas
d Return what petrol costs near a place|Look up fuel prices
a fuel/type/kind:enum(diesel/super/E10/LPG); near=place/place/location:place
- What do I pay for {fuel}< around {near}>?
- Where can I fill up with {fuel} cheaply< near {near}>?
- How expensive is {fuel}< in {near}>[| now]?
- I need {fuel}, what is it at< in {near}>?
- Is {fuel} below two euros< near {near}>?
- What does a litre of {fuel} go for< in {near}>?
? I have to fill up.|What does {fuel} cost?
= It is at {price}.
r price:money

@ car rent_vehicle, hire_car, book_rental
d Rent a vehicle of a class for some days|Hire a car, van or truck
a type=kind of vehicle/vehicle_type/class:enum(van=a van/car=a car/truck=a truck/minibus=a minibus/camper=a camper)
a days/duration_days/number_of_days:int(2-21); city?/pickup_city:city; from?/start/start_date:when
- I need {type}< for {days} days>< in {city}>.
- Get me {type}< for {days} days><, from {from}>.
- We're moving house and want {type}< for {days} days>.
- {type}, {days} days<, {city}>.
- Can I have {type} {from}< for {days} days>?
- I have to carry a sofa, {type} for {days} days would do<, in {city}>.
- [Something to drive|A set of wheels]< for {days} days>< in {city}>: {type}.
? I need something to drive.|I need {type}.|We need a car for {days} days.
= It costs {price}.
r price:money

@ car sell_car, list_vehicle_for_sale, offer_car
d Offer a used car for sale|Put a car ad online
a model/car/make:carmodel; price/asking_price/amount:int(500-30000); year?/built:int(1990-2025)
- I want {price} euros for my {model}<, built in {year}>.
- My {model}< from {year}> looks for a new owner, {price} euros.
- Who takes my {model} for {price} euros?
- I have to let go of my {model}. It should bring {price}.
- Put my {model} online for {price}<, it's from {year}>.
- {model}<, {year}>, {price} euros, hardly driven.
? I don't need my car any more.|I'm selling my {model}.
= Your ad number is {ad}.
r ad:code

@ health refill_prescription, renew_medication, order_medicine_again
d Order a medicine again that was prescribed before|Renew a prescription
a medicine/drug/medication:medicine; patient?/name/for_whom:who
- I'm running out of {medicine}.
- There are only two pills of {medicine} left< for {patient}>.
- {patient} needs more {medicine}.
- My {medicine} is almost finished, get me another pack.
- Another box of {medicine}< for {patient}>, please.
- The same again: {medicine}<, {patient} takes it>.
? My pills are nearly gone.
= {medicine} is ready on {day}.
r day:day

@ health book_checkup, doctor_appointment, see_physician ~book_vet ~find_doctor
d Make an appointment with a doctor|Book a visit at a practice
a doctor=name of the doctor/physician/with:last; date/day/when:when; time?/at:hour; complaint?/reason/symptoms:text
- I'd like to see Dr {doctor} {date}<, best at {time}>.
- Is Dr {doctor} free {date}<, {time}>?
- My knee hurts, can Dr {doctor} look at it {date}?
- {date}< at {time}> with Dr {doctor}, please.
- Dr {doctor}, {date}<, {time}>.
- I have to go to Dr {doctor} {date}, they should know this: {complaint}
- Get me in with Dr {doctor} {date}, because: {complaint}
? I don't feel well.|I need to see Dr {doctor}.
= {time} is free.
r time:time

@ health log_sleep, save_night, record_rest ~record_symptom
d Save how long somebody slept|Record the hours of a night
a hours/duration/slept:int(3-11); quality?/how:enum(good/poor/fair)
- I was in bed for {hours} hours<, it was {quality}>.
- Got {hours} hours last night<, {quality}>.
- Only {hours} hours, the baby cried.
- {hours} hours<, rather {quality}>, then the alarm rang.
- Last night: {hours}<, {quality}>.
- I closed my eyes for {hours} hours.
? I just woke up.
= {hours} hours are saved.

@ health log_water, track_drink, save_fluid
d Save how much somebody drank|Record glasses of water
a glasses/count/number:int(2-10)
- I just had {glasses} glasses.
- {glasses} glasses so far today.
- Down went {glasses} glasses, I was thirsty.
- I emptied {glasses} glasses since lunch.
- {glasses} more glasses, it's hot here.
- Another {glasses} glasses for my list.
= {glasses} more are counted.

@ health record_symptom, add_complaint, log_pain
d Record a symptom with its strength|Write down a complaint in the health diary
a symptom/complaint/what:symptom; strength?/level/intensity:int(1-10)
- I've got a {symptom} today<, {strength} of 10>.
- My {symptom} is back<, {strength} out of ten>.
- There it is again, this {symptom}<, a {strength}>.
- I woke up with a {symptom}<, I'd say {strength}>.
- Since noon I've had a {symptom}.
- {symptom}<, {strength}>, put that in the diary.
? I feel bad.
= Written down: {symptom}.

@ health get_lab_results, test_findings, blood_values
d Return the results of a laboratory test|Look up the findings of a patient
a patient/patient_id/case:code; test?/kind:enum(blood/urine/allergy/covid)
- Is there anything from the< {test}> sample of {patient}?
- What did they find in {patient}?
- Has the< {test}> analysis of {patient} come back?
- {patient} is waiting for the numbers.
- Are the< {test}> figures for {patient} in?
- What does the< {test}> check of {patient} say?
= {patient}: {state}.
r state:enum(normal/slightly high/not ready yet)

@ health find_doctor, search_specialist, doctors_near
d Find a doctor of a speciality|Search specialists in an area
a speciality/field/type:speciality; city/near/area:city
- Who can look at my skin< in {city}>, a {speciality}?
- I need a {speciality}< in {city}>.
- Do you know a good {speciality}< around {city}>?
- Whom should I go to< in {city}>? A {speciality} would be right.
- My son should see a {speciality}<, we live in {city}>.
- Any {speciality}< in {city}> taking new patients?
? I'm not well and know nobody here.|Who is a good {speciality}?
= {name} in {street}.
r name:person; street:address

@ music play_music, start_playback, put_on_song
d Play a song, an album or an artist|Start music
a what=title or artist/query/title:song; room?/speaker/where:room
- I want to hear {what}< in the {room}>.
- Put {what} on< in the {room}>.
- Let {what} sound< in the {room}>.
- {what}[, please|, loud|!]
- The kids want {what}< in the {room}>.
- Bring on {what}.
- Time for {what}< in the {room}>.
? I want to dance.
= Here is {what}.

@ music skip_track, next_song, jump_ahead
d Go on to the next song|Skip what is playing
- I can't stand this one.
- Not this again, move on.
- What comes after this? Go there.
- Something else, please, I don't like it.
- Enough of this one.
- Forward.
- Spare me this tune.
= Here is another one.

@ music like_song, favourite_track, thumbs_up
d Mark the song that is playing as a favourite|Save the current track to the favourites
- This is wonderful, remember it.
- Oh, I love this, keep it.
- What a voice, put that among my best.
- That one gets a heart from me.
- Save what's playing, it's great.
- I need to find this again later.
= Kept among your best.

@ music set_sleep_timer, stop_after, fade_out_in
d Stop the music after some minutes|Fade out after a while
a minutes/after/duration:int(5-90)
- I'm going to bed, silence in {minutes}.
- Let it run for {minutes} minutes more, then quiet.
- End it {minutes} minutes from now.
- I'll be dreaming in {minutes} minutes, turn everything off then.
- {minutes} more minutes, then good night.
- Don't play all night, {minutes} minutes is enough.
? I'm going to sleep now.
= It gets quiet in {minutes} minutes.

@ music identify_song, recognise_tune, name_that_track
d Name the song that can be heard|Recognise music from the microphone
- What's that on the radio?
- Who sings this?
- I like what they're playing here, what is it?
- Listen! Do you know this?
- Which band is that?
- I've heard this before, but where?
= That is "{title}".
r title:title

@ films recommend_movie, suggest_film, pick_something_to_watch
d Suggest a film of a genre|Recommend something to watch
a genre/kind/type:genre; max_minutes?/length/up_to:int(60-180); with?/cast/actor:person
- What should we see tonight, a {genre} maybe?
- We're in the mood for a {genre}< with {with}>.
- Something like a {genre}<, at most {max_minutes} minutes>.
- I'm bored, give me a good {genre}< starring {with}>.
- Pizza is here, what {genre} goes with it?
- A {genre}< under {max_minutes} minutes>< with {with}>, any ideas?
? What shall we watch tonight?
= How about "{title}"?
r title:title

@ films get_showtimes, cinema_programme, when_does_it_run ~record_show
d Return when a film is shown in a city|Look up cinema times
a title/film/movie:title; city/place/location:city; day?/date:when
- When can I see {title}< in {city}>< {day}>?
- Is {title} still on< in {city}>< {day}>?
- Who shows {title}< in {city}>?
- Does {title} start late enough< {day}>< in {city}>?
- {title}<, {city}><, {day}> - what time?
- My sister wants to go to {title}<, we live in {city}>.
? I want to go to the pictures.|When can I see {title}?
= {title} starts at {time}.
r time:time

@ films add_to_watchlist, save_for_later, remember_film
d Put a film or series on the watch list|Save a title for later
a title/film/name:title
- I'd like to see {title} some day.
- {title} sounds good, but not tonight.
- Don't let me forget {title}.
- Somebody recommended {title} to me, keep it in mind.
- {title} goes on my pile.
- One of these evenings I want {title}.
? I heard of a good film.
= {title} is on your pile.

@ films record_show, tape_programme, capture_broadcast
d Record a television programme|Tape a broadcast on a channel
a title/show/programme:title; channel?/station:channel; day?/date:when
- I'm out when {title} is on< {day}><, it's on {channel}>.
- Keep {title} for me< from {channel}>< {day}>.
- I'd miss {title}< on {channel}> because of work.
- Catch {title}< on {channel}><, {day}>, we'll see it later.
- We come home late< {day}>, don't let {title} get lost.
- Save {title}< from {channel}> while I'm travelling.
? I'll miss my favourite programme.
= {title} will be kept.

@ social follow_user, subscribe_to_profile, add_to_feed
d Follow a member by the user name|Subscribe to a profile
a username/user/handle:user
- I want to see what {username} posts.
- Keep me up to date with {username}.
- Never let me miss anything from {username}.
- {username} has great pictures, I'd like all of them.
- Show me everything {username} writes from now on.
- I became a fan of {username}.
? There's someone whose posts I like.
= You will see what {username} posts.

@ social block_user, ban_member, lock_out_profile
d Stop a member from contacting you|Block a person by the user name
a username/user/handle:user; reason?/why:text
- I don't want to hear from {username} ever again.
- {username} keeps bothering me.
- Keep {username} away from me.
- {username} must not write to me any more.
- Make {username} go away< for this: {reason}>
- Get {username} off my back, reason: {reason}
? Somebody is bothering me.
= {username} can't write to you any more.

@ social report_user, flag_member, complain_about_profile
d Tell the moderators about a member|Report a profile for abuse
a username/user/member:user; reason/cause/why:text
- {username} does something wrong: {reason}
- The moderators should look at {username}: {reason}
- {username} is breaking the rules. {reason}
- Somebody has to do something about {username}: {reason}
- I'm fed up with {username} ({reason}).
- What {username} does is not okay - {reason}
? Somebody here is behaving badly.|There's a problem with {username}.
= The moderators will look at {username}.

@ social invite_friend, send_invitation, ask_to_join
d Send an invitation to an e-mail address|Ask somebody to join
a email/address/recipient:email; message?/text:text
- My buddy isn't here yet: {email}
- {email} would like to be part of this.
- Get {email} on board.
- {email} should become a member too<, write this: {message}>
- Let {email} know that we're here< with these words: {message}>
- Bring {email} in, please.
? A friend of mine would like to be here.
= {email} gets a mail from us.

@ social change_username, rename_profile, set_handle ~merge_accounts
d Change the user name of a profile|Give a member another handle
a old=old user name/old_name/current:user; new=new user name/new_name/username:user
- I'm {old} but want to be {new}.
- Call me {new} instead of {old}.
- {old} sounds silly, make it {new}.
- From {old} to {new}, please.
- Not {old} any more, {new} from now on.
- Let {old} be known as {new}.
- Can I be {new}? At the moment I'm {old}.
? I don't like my user name.|I don't want to be {old} any more.
= You are {new} now.

@ social mute_conversation, silence_chat, no_notifications
d Stop notifications of a conversation for some hours|Silence a chat
a chat/conversation/group:group; hours?/duration:int(2-48)
- {chat} is too noisy< today, {hours} hours of peace please>.
- No more pings from {chat}< for {hours} hours>.
- I can't concentrate, {chat} keeps buzzing.
- Leave me in peace with {chat}< for {hours} hours>.
- I don't want to be disturbed by {chat}<, {hours} hours>.
- Quiet, {chat}<, for {hours} hours>!
? My phone keeps buzzing.
= No more noise from {chat}.

@ social publish_post, share_update, post_status ~announce_to_team ~set_status
d Publish a text on the profile|Post an update for everybody
a text/content/body:text; visibility?/audience/visible_to:enum(public/friends/private)
- Tell the world: {text}
- Everyone should read this: {text}
- Put this on my wall<, {visibility}>: {text}
- My followers get this<, {visibility}>: "{text}"
- Let it be known<, {visibility}>: {text}
- Out with it: "{text}"
? I have something to tell everyone.
= It is online.

@ social upload_picture, add_photo, put_image_online
d Upload a picture with a caption|Put a photo on the profile
a file/filename/path:file; caption?/text/description:text
- {file} should be on my profile< with these words: {caption}>
- Let everybody see {file}<, underneath it says: {caption}>
- Show {file} to my friends<, below it: {caption}>
- Use {file}< and write under it: {caption}>
- {file} goes online, please.
- I'd like people to look at {file}.
? I have a nice picture.
= {file} is online.

@ mail archive_email, file_away_message, tidy_mail
d Move a message out of the inbox into the archive|File a mail away
a subject/title/mail:title; folder?/label:enum(work/private/receipts/travel)
- "{subject}" has been dealt with, out of my sight.
- I'm finished with "{subject}"<, it belongs to {folder}>.
- Take "{subject}" off my desk<, into {folder}>.
- Keep "{subject}" but not in front of me<, {folder}>.
- "{subject}" can be put away< under {folder}>.
- No need to see "{subject}" any longer, but don't throw it out.
? My inbox is too full.
= "{subject}" is out of the way.

@ mail mark_as_spam, report_junk, flag_unwanted
d Mark the mails of a sender as spam|Report junk mail
a sender/address/from:email
- {sender} keeps trying to sell me pills.
- Everything from {sender} is rubbish.
- {sender} is a cheat, keep that out.
- I never asked {sender} for anything.
- Stop that nonsense from {sender}.
- I'm getting rich uncles' letters from {sender} again.
? I'm getting junk again.
= You won't see {sender} again.

@ mail schedule_email, send_later, delayed_mail
d Send a mail at a later time|Hold a mail back until a time
a to=recipient/recipient/address:email; text/body/message:text; at=time/send_at/time:hour
- At {at}, {to} should receive this: {text}
- Not now but at {at}, write to {to}: {text}
- Wait until {at}, then tell {to}: {text}
- {to} reads this at {at}: "{text}"
- Let this go to {to} at {at}: {text}
- "{text}" - to {to}, but only at {at}.
? {to} should hear from me later.|Something for {to}, at {at}.
= It goes out at {at}.

@ mail search_inbox, find_message, look_for_mail
d Search the inbox for words or a sender|Find mails
a query/text/words:query; sender?/from:who; unread?/unread_only:bool(only unread ones)
- Where is what {sender} sent me about {query}?
- Somebody wrote about {query}, but I can't see it.
- Did I get anything about {query}< from {sender}>?
- Show me what came in about {query}<, {unread}>.
- Has {sender} answered about {query}?
- I once got something on {query}.
? I can't find a mail.
= Two: {titles}.
r titles:titles

@ mail forward_email, pass_on_message, relay_mail
d Forward a mail to another person|Pass a message on
a subject/title/mail:title; to=recipient/recipient/address:email; comment?/note/text:text
- {to} should see "{subject}" too.
- Let {to} have a look at "{subject}"<, and add: {comment}>
- Give "{subject}" to {to}<, saying: {comment}>
- "{subject}" is something for {to}.
- Hand "{subject}" over to {to}< with this: {comment}>
- {to} has to deal with "{subject}".
? Someone else should see "{subject}".
= {to} has it.

@ mail set_auto_reply, out_of_office, vacation_responder
d Answer mails automatically while away|Set the text that senders get
a text/message/body:text; until?/end/end_date:when
- I'm on holiday< until {until}>, tell everybody who writes: {text}
- Whoever writes to me< before {until}> gets this: {text}
- I can't look at my mails< until {until}>. People should read: {text}
- Say this for me while I'm away< until {until}>: "{text}"
- I'll be gone< until {until}>, respond with "{text}".
- While I'm ill, everyone hears: {text}
? I'm off from tomorrow.
= Senders will read that.

@ mail leave_newsletter, opt_out, unsubscribe_list
d End the mails of a list for an address|Take an address off a distribution list
a email/address/subscriber:email; list?/newsletter/name:name
- No more ads to {email}, please< - the {list} ones>.
- {email} is tired of your offers< from {list}>.
- Take {email} off< the {list} mailing>.
- I never read what you send< about {list}>, my address is {email}.
- Please forget {email}< for {list}>.
- {email} doesn't want< {list}> any longer.
? I get too many mails from you.
= {email} gets nothing any more.

@ calendar get_agenda, todays_schedule, list_appointments
d Return what is planned on a day|List the appointments of a date
a day/date/when:when
- What do I have to do {day}?
- Am I busy {day}?
- Who am I meeting {day}?
- What does {day} look like for me?
- Can I sleep in {day}?
- Do I have room for a haircut {day}?
- Tell me what's on {day}.
? Do I have anything planned?
= You have {titles}.
r titles:titles

@ calendar reschedule_meeting, move_appointment, shift_event
d Move a meeting to another time|Shift an appointment from a day to another
a title/meeting/event:event; from=old day/old_day/current_day:day; to=new day/new_day/target_day:day
- {title} can't be on {from}, make it {to}.
- {to} is better than {from} for {title}.
- Instead of {from} I'd do {title} on {to}.
- Push {title} back from {from} to {to}.
- I'm ill on {from}. Let's have {title} on {to}.
- {title}: not {from} but {to}.
- Could {title} be {to} rather than {from}?
- From {from} to {to}, please: {title}.
? {title} doesn't suit me.|I can't do {title} on {from}.
= {title} is on {to} now.

@ calendar decline_invite, refuse_invitation, say_no_to_meeting
d Refuse an invitation to a meeting|Decline an event with a reason
a event/title/meeting:event; reason?/comment/message:text
- I'm not going to {event}.
- Without me: {event}< ({reason})>
- Tell them I won't be at {event}, {reason}
- I have no time for {event}[| at all].
- {event} will happen without me< because: {reason}>
- Count me out of {event}.
? I won't go.
= They know that you are not coming to {event}.

@ calendar find_free_slot, common_gap, when_is_everybody_available
d Find a time when all people are available|Search a gap in the calendars of several people
a with=person/person/colleague:who; minutes/duration/length:int(15-120)
- When could {with} and I talk for {minutes} minutes?
- I need {minutes} minutes with {with}, when does it suit?
- {with} and I want to sit together for {minutes} minutes.
- Is there some time for {with} and me, {minutes} minutes or so?
- {minutes} minutes with {with} - when would that work?
- Get {with} and me together for {minutes} minutes.
? I have to talk to {with}.
= {day} at {time} would work.
r day:day; time:time

@ calendar save_birthday, add_anniversary, remember_date_of_birth
d Save the birthday of a person|Remember when somebody was born
a name/person/who:who; date/day/born_on:monthday
- {name} was born on {date}.
- On {date} we must congratulate {name}.
- {date} is the big day of {name}.
- {name} gets a year older on {date}.
- Cake for {name} every {date}!
- {name} has a party each year on {date}.
? I always forget when {name} was born.
= {date} is noted for {name}.

@ calendar create_event, add_appointment, schedule_meeting ~save_birthday ~invite_people ~reserve_table
d Create an event in the calendar|Plan a meeting with a title, a day and a time
a title/name/subject:event; date/day/when:when; time?/at/start:hour; location?/place/where:place
- {title} {date}<, {time}><, at {location}>.
- I have {title} {date}< at {time}>.
- Put {title} down for {date}<, {time}>.
- Keep {date}< at {time}> free for {title}.
- We're doing {title} {date}<, we meet at {location}>.
- {date}< at {time}> there's {title}<, {location}>.
- Block {date} for {title}<, {time}>.
? I need something in my calendar.|There's {title} coming up.
= {title} is noted for {date}.

@ shop track_package, where_is_parcel, shipment_status ~report_damage
d Return where a shipment is|Follow a delivery by its number
a number=tracking number/tracking_number/code:code
- Has {number} left the warehouse?
- {number} hasn't come yet.
- When will the postman bring {number}?
- How far has {number} come?
- I'm still waiting for {number}.
- The box with {number} should have been here yesterday.
? My parcel isn't here.
= {number} is in {city}.
r city:city

@ shop start_return, send_back_item, register_return ~report_damage
d Register goods that are sent back|Begin the return of an order
a order/order_id/order_number:order; item?/product:item
a reason/cause/why:enum(damaged=arrived damaged,came broken/wrong_size=is the wrong size,doesn't fit\
/not_liked=isn't nice,looks ugly/late=came too late)
- The {item} from {order} {reason}.
- {order} {reason}, I don't want it.
- I'd like to give the {item} back, {order}, it {reason}.
- What I got with {order} {reason}.
- {order}: it {reason}[, take it back|].
- It {reason} - {order}<, the {item}>.
- Please collect {order}, because it {reason}.
? I want to send something back.|{order} isn't right.
= The label for {order} is in your mail.

@ shop notify_restock, back_in_stock_alert, tell_when_available
d Write to a customer when a sold-out product is back|Set an alert for a product
a product/item/article:item; email/address/contact:email
- The {product} is sold out, tell {email} if that changes.
- I'd still like the {product}, I'm {email}.
- {email} wants to know when the {product} can be had again.
- Write to {email} as soon as you have the {product}.
- If the {product} comes in, let {email} know.
- {email} is waiting for the {product}.
? The {product} is sold out.
= {email} will hear from us.

@ shop compare_prices, cheapest_offer, price_check
d Find who sells a product for the least money|Compare what shops want for an article
a product/item/article:item; currency?:currency
- Who has the {product} for less?
- Where do I get the {product} cheap<, in {currency}>?
- I don't want to spend too much on a {product}.
- Which dealer asks the least for a {product}<, {currency}>?
- Is there a bargain for a {product}?
- {product}, but the budget one<, in {currency}>.
? I don't want to pay too much.
= {shop} wants {price}.
r shop:company; price:money

@ shop add_to_wishlist, save_for_someday, bookmark_product
d Put a product on the wish list|Bookmark an article
a product/item/article:item; list?/occasion:enum(birthday/wedding/christmas/baby)
- I'd love to have the {product} one day< - for {list}>.
- The {product} is lovely, but I have no money now.
- Keep the {product} in mind< for {list}>.
- Maybe later: the {product}.
- My husband could give me the {product}< for {list}>.
- Don't let me forget how nice the {product} is.
? There's something I'd like to have one day.
= The {product} is kept.

@ shop add_to_cart, put_in_basket, add_items
d Put pieces of a product into the cart|Add an article with a quantity
a product/item/article:item; quantity/count/number:int(1-12); size?:enum(S/M/L/XL); colour?/color:colour
- I'll take {quantity} of the {product}<, {colour}><, size {size}>.
- {quantity} {product}, please<, in {colour}>.
- Get me {quantity} of these: {product}<, {colour}>.
- {quantity} times the {product}<, {size}><, {colour}>.
- I want to buy the {product}, {quantity} of them.
- Give me {quantity} pieces: {product}<, {colour}>.
? I'd like to buy the {product}.
= That makes {total}.
r total:money

@ shop gift_wrap, pack_as_present, add_gift_note
d Wrap an order as a present with a card|Pack goods as a gift
a order/order_id/order_number:order; card=text of the card/card_text/message:text
- {order} is for my mum, write this on the card: {card}
- Make {order} look pretty, with a card saying: {card}
- {order} is for someone special. The card says "{card}".
- Nice paper around {order}, please, and the words: {card}
- Put a ribbon around {order} and add: "{card}"
- {order} should be a surprise. On the card: {card}
? {order} is a present.
= {order} will look lovely.

@ shop write_review, rate_product, submit_rating
d Save stars and a text about a product|Publish what a customer thinks about an article
a product/item/article:item; stars/rating/score:int(1-5); comment?/text/review:text
- {stars} stars for the {product}< - {comment}>
- The {product} gets {stars} from me<: {comment}>
- My opinion on the {product}: {stars}<. {comment}>
- I'd give the {product} {stars} out of five<, because: {comment}>
- {product}: {stars}<, "{comment}">
- How I like the {product}? {stars} of 5.
? I want to say what I think of the {product}.
= Thanks for {stars} stars.

@ shop change_quantity, update_order_line, adjust_amount
d Change how many pieces of a product are in an order|Correct a number in an order
a order/order_id/reference:order; product/item/article:item; old?=old number/old_quantity/from:int(2-9)
a new=new number/new_quantity/to:int(10-40)
- In {order} I need {new} of the {product}<, not {old}>.
- Make that {new} of the {product} in {order}<, I had {old}>.
- {order}: {new} of the {product}< instead of {old}>.
- I typed the wrong number in {order}, it's {new} of the {product}<, not {old}>.
- Not enough of the {product} in {order}<, {old} won't do>, I want {new}.
- Could {order} have {new} of the {product}< rather than {old}>?
? Something's wrong with {order}.|I ordered the wrong number of the {product} in {order}.
= {order} has {new} of the {product} now.

@ bank transfer_funds, move_money, send_payment
d Transfer money to somebody|Pay an amount from an account
a amount/sum/value:money; to=recipient/recipient/payee:who; from?=account/account/from_account:account; purpose?/reference/note:text
- {to} gets {amount} from me.
- I owe {to} {amount}[, settle it|].
- Give {to} {amount}< out of {from}><, and write: {purpose}>
- {amount} for {to}<, reference: {purpose}>
- Let {to} have {amount}< from {from}>.
- I still have to give {amount} back to {to}<, from {from}>.
- {amount} to {to}<, from {from}><, purpose: {purpose}>
? I owe somebody money.|I have to pay {to}.|{amount} should leave my account.
= {to} gets {amount}.

@ bank freeze_card, block_credit_card, disable_card
d Block a card so that nobody can pay with it|Freeze a card that was lost or stolen
a last_digits=last digits of the card/last4/card:digits; cause?/reason/why:enum(lost/stolen/damaged/suspicious)
- My purse is gone, the card ends in {last_digits}.
- Somebody took my wallet, {last_digits} was in it<, so {cause}>.
- Nobody must use {last_digits} any more<, it is {cause}>.
- {last_digits} was {cause}.
- I can't find {last_digits}, make sure no one buys anything.
- Stop all payments with {last_digits}<: {cause}>.
? My wallet is gone.
= Nobody can pay with {last_digits} any more.

@ bank split_bill, share_costs, divide_expense
d Divide a sum between several people|Split what was paid in a group
a amount/total/sum:money; people/persons/count:int(2-9); for?=what it was for/description/title:event
- We paid {amount} and were {people}[, who owes what|]< - it was {for}>.
- {people} of us ate for {amount}.
- {amount} among {people} friends<, for {for}>.
- How much does each of us {people} pay for {amount}?
- It came to {amount}, there are {people} of us.
- {people} heads, {amount}<, {for}>.
? We have to share what dinner cost.|There were {people} of us at dinner.
= Everyone pays {share}.
r share:money

@ bank set_budget, spending_limit, monthly_cap
d Set how much may be spent on something in a month|Limit a category of spending
a category/for/kind:enum(food/clothes/travel/games/books/coffee); limit/amount/maximum:int(20-900)
- I want to spend at most {limit} on {category}.
- No more than {limit} for {category} each month.
- Warn me when {category} goes over {limit}.
- {category}: {limit} and not a cent more.
- I'm wasting too much on {category}, {limit} has to do.
- {limit} for {category} from now on.
? I spend too much.|I spend too much on {category}.
= You will hear from me at {limit}.

@ bank get_transactions, account_movements, list_payments
d List what came in and went out of an account|Show movements in a period
a account/name/account_name:account; period?/month/when:month; limit?/count:int(3-30)
- What did I spend from {account}< in {period}>?
- Where did all my money go< in {period}>? It was on {account}.
- The last {limit} things on {account}, please.
- Has my salary reached {account}< in {period}>?
- What happened on {account}< in {period}>?
- Anything strange on {account}< during {period}>?
? Where did my money go?
= There is one to {name}.
r name:company

@ bank change_pin, new_card_code, reset_pin
d Change the secret number of a card|Give a card a new code
a card/last_digits/card_digits:digits; old=old code/old_pin/current_pin:pin; new=new code/new_pin/pin:pin
- For {card} I'd like {new}, so far it was {old}.
- {old} is too easy to guess, take {new} for {card}.
- {card}: {new} instead of {old}.
- I want {new} on {card}. At present {old}.
- From {old} to {new} on {card}.
- My son knows {old}, so {card} should be {new}.
? I need a new code for {card}.|My code isn't safe any more.
= {card} has a new code.

@ bank request_loan, apply_for_credit, borrow_money
d Apply for a loan of a sum over some years|Ask the bank to lend money
a amount/sum/principal:int(1000-90000); years/term/duration:int(2-20)
a purpose?/for/use:enum(car=a car/kitchen=a kitchen/house=a house/studies=my studies)
- I need {amount} euros for {years} years< for {purpose}>.
- Can you lend me {amount}< for {purpose}>? I'd pay it back in {years} years.
- {amount} over {years} years<, it's for {purpose}>.
- We want to buy {purpose} and are short of {amount}, {years} years would be fine.
- How about {amount} euros, back in {years} years?
- I'd pay {amount} off in {years} years<, {purpose}>.
? I need money.|We need {amount} euros.
= You pay {rate} a month.
r rate:money

@ work request_time_off, apply_for_leave, book_vacation ~call_in_sick
d Apply for days off from a date on|Enter vacation for an employee
a from=first day/start/start_date:when; days/number_of_days/length:int(2-25); kind?/type:enum(vacation/unpaid/parental/training)
- I'm going to the sea {from} for {days} days.
- I won't work {from}, {days} days<, {kind}>.
- {days} days of doing nothing, starting {from}<, {kind}>.
- My family and I travel {from}, we're away {days} days.
- I'd like to stay at home for {days} days, {from} on<, {kind}>.
- {from}, {days} days, {kind}.
? I need a break.|I'd like {days} days off.
= Your boss will decide about the {days} days.

@ work call_in_sick, report_illness, sick_note ~excuse_absence
d Tell the employer that somebody is ill|Report an absence because of illness
a name/employee/who:who; days?/number_of_days/duration:int(2-14)
- {name} has the flu<, {days} days in bed>.
- {name} can't come, fever<, {days} days>.
- {name} isn't well and stays home< for {days} days>.
- The doctor wants {name} to rest< for {days} days>.
- {name} is coughing badly<, back in {days} days>.
- {name} broke a leg.
? Somebody is ill.
= Get well soon, {name}!

@ work submit_expense, claim_costs, reimburse_me
d Hand in costs that an employee has paid|Claim money back from the company
a amount/sum/total:money; what=what it was for/description/purpose:enum(taxi/hotel/lunch/train/parking/books); date?/day:when
- I paid {amount} for the {what}< {date}> myself.
- The {what} was {amount}<, {date}>, I want that back.
- {amount} out of my own pocket for {what}< {date}>.
- Who gives me the {amount} for the {what}?
- {what}, {amount}<, {date}>.
- The company owes me {amount}, {what}<, {date}>.
? I paid for something myself.|I paid for the {what} myself.
= You get {amount} with your next salary.

@ work book_desk, reserve_workplace, claim_seat
d Reserve a desk in the office for a day|Book a place to work
a day/date/when:when; area?/floor/zone:enum(ground floor/first floor/quiet zone/library)
- I'm coming to the office {day}<, {area} if possible>.
- Where can I sit {day}<, {area}>?
- I won't work from home {day}<, a spot in {area} please>.
- {day} I need a chair and a screen<, {area}>.
- Keep a spot for me {day}< in the {area}>.
- I'll be in {day}<, {area}>.
? I'd like to work in the office.
= You sit at {number}.
r number:code

@ work swap_shift, trade_duty, exchange_turn
d Let two employees exchange a shift|Swap who works on a day
a giver=who gives the shift/from_employee/employee_a:first; taker=who takes the shift/to_employee/employee_b:first; day/date/when:day
- {taker} works for {giver} on {day}.
- {giver} can't on {day}, {taker} steps in.
- On {day} it's {taker} instead of {giver}.
- Not {giver} but {taker} on {day}.
- {giver} has a wedding on {day}, so {taker} comes.
- {taker} takes over from {giver} on {day}.
? {giver} can't work on {day}.|{giver} can't work.
= {taker} works on {day}.

@ work log_hours, track_working_time, book_time
d Record hours worked on a project|Enter working time
a project/on/task:project; hours/time/duration:int(1-10); day?/date:when; remark?/comment/note:text
- I spent {hours} hours on {project}< {day}>.
- {hours} on {project}<, {day}>< - {remark}>
- {project} took me {hours} hours< {day}>.
- I was busy with {project} for {hours} hours<, remark: {remark}>
- {day} I did {hours} hours for {project}.
- {hours} hours, {project}<, "{remark}">
? I did something for {project}.|I worked {hours} hours.
= {hours} hours for {project} are saved.

@ work find_colleague, staff_directory, who_works_on
d Look up an employee by name or field|Search the staff list
a query/name/field:field; office?/location/site:city
- Who takes care of {query}< in {office}>?
- I have a question on {query}, whom do I ask< in {office}>?
- Who knows about {query}< at {office}>?
- Is anybody responsible for {query}< in {office}>?
- Whose job is {query}?
- I need the person for {query}< in {office}>.
? Whom do I ask?
= That is {name}.
r name:person

@ work post_job, advertise_vacancy, publish_position
d Publish a vacant position|Put a job offer online
a title/role/position:job; city/location/place:city; hours?/hours_per_week:int(10-40)
- We're looking for a {title}< in {city}><, {hours} hours a week>.
- Our {title}< in {city}> is leaving, we need a new one.
- Find us a {title}< for {city}>.
- We'd like to hire a {title}< in {city}><, {hours} hours>.
- Wanted: {title}, {city}<, {hours} hours>.
- There's work for a {title}< in {city}>.
? We need somebody new.|We need a {title}.
= The offer is online.

@ work announce_to_team, broadcast_message, notify_staff
d Send an announcement to a group of employees|Tell a team something
a text/message/body:text; team/group/audience:enum(sales/support/warehouse/everyone/kitchen)
- {team} must know this: {text}
- Let {team} hear it: {text}
- For {team}: {text}
- Spread the word in {team}: "{text}"
- What {team} should read: {text}
- "{text}" - to {team}, please.
? I've got news for {team}.
= {team} has read it.

@ ops restart_server, reboot_host, bounce_machine
d Restart a machine by its name|Boot a host again
a host/server/name:host; delay?/wait_seconds/after:int(5-120)
- {host} hangs, give it a kick.
- {host} is as slow as a snail, wake it up.
- Off and on again: {host}<, in {delay} seconds>.
- {host} is frozen<, wait {delay} seconds first>.
- {host} needs a fresh start.
- Power cycle {host}<, {delay} seconds from now>.
? One of the machines hangs.
= {host} is coming up again.

@ ops deploy_version, release_build, roll_out
d Put a version of a service into an environment|Release software
a service/app/component:host; version/tag/build:version; environment/env/target:enum(staging/production/test)
- {service} {version} should go live on {environment}.
- Bring {version} of {service} to {environment}.
- {environment} gets {service} {version}.
- Ship {service} {version}, {environment}.
- Let {environment} run {version} of {service}.
- I'd like to see {service} at {version} in {environment}.
? The new {service} is ready.|{service} {version} is ready.
= {environment} runs {version}.

@ ops roll_back, undo_deployment, revert_release
d Go back to the version before|Undo the last release of a service
a service/app/component:host; to?=version to go back to/version/target_version:version
- {service} is broken since this morning, we want the old one< - {to}>.
- The new {service} was a bad idea< - {to} was fine>.
- Back to how {service} was< with {to}>.
- Yesterday's {service} worked better<, that was {to}>.
- Give us the previous {service}<, {to}>.
- {service} must be as before<: {to}>.
? The last release was a mistake.
= {service} is as it was.

@ ops grant_access, give_permission, add_role ~share_folder
d Give a user a right on a system|Add a role to an account
a user/username/account:user; role/permission/level:enum(read/write/admin); resource/system/on:host
- {user} should be able to {role} on {resource}.
- {user} needs {role} for {resource}.
- Let {user} into {resource}, {role}.
- {user} works with {resource} now, {role} is enough.
- {role} on {resource} for {user}.
- Open {resource} for {user}, {role} only.
? {user} is new here.|{user} should get into {resource}.
= {user} can use {resource}.

@ ops revoke_access, remove_permission, withdraw_rights
d Take the rights of a user on a system away|Remove a user from a system
a user/username/account:user; resource/system/from:host
- {user} has left us and must not see {resource}.
- Shut {user} out of {resource}.
- {user} shouldn't get into {resource} any longer.
- No more {resource} for {user}.
- Keep {user} off {resource}.
- {user} has no business on {resource}.
? {user} has left the company.
= {user} can't see {resource} any more.

@ ops open_incident, report_outage, raise_alert
d Open an incident with a severity|Report that a system is down
a title/summary/description:text; severity/level/priority:enum(low/medium/high/critical); service?/system/component:host
- Something is on fire< at {service}>, {severity}: {title}
- {severity}<, {service}>: {title}
- We have a {severity} problem< with {service}>: {title}
- Wake the team, {severity}: "{title}"
- Bad news< from {service}>, {severity} - {title}
- Customers are complaining< about {service}>, {severity}: {title}
? Something is broken.|We have a problem, {severity}.
= The team is on it, number {number}.
r number:int(100-9999)

@ ops check_uptime, ping_host, is_service_up
d Tell whether a system can be reached|Check the state of a host or URL
a host/target/url:host
- Is {host} alive?
- Can you reach {host}?
- Does {host} respond?
- I get no answer from {host}, is it just me?
- Are there problems with {host}?
- How is {host} doing?
? Is it alive?
= {host} answers in {ms} ms.
r ms:int(2-900)

@ ops run_backup, save_database, snapshot_now
d Save a copy of a database|Take a snapshot of a system
a database/db/source:host; keep_days?/retention/keep:int(2-90)
- Put {database} in a safe place<, for {keep_days} days>.
- Before I touch {database}, make a copy<, {keep_days} days>.
- I want to be able to get {database} back<, {keep_days} days long>.
- Secure {database}<, keep it {keep_days} days>.
- Copy {database} to the vault<, hold it {keep_days} days>.
- We mustn't lose {database}.
? I want to be on the safe side.
= A copy of {database} is safe.

@ ops rotate_key, renew_api_token, replace_secret
d Replace a key by a new one|Renew the token of a client
a client/app/service:host
- {client} leaked its password.
- Something secret of {client} was on the internet.
- {client} should log in with something new.
- Make the old credential of {client} worthless.
- Give {client} a fresh credential.
- {client} has had the same one for years, that's not good.
? A secret got out.
= {client} has a new one.

@ ops search_logs, grep_messages, find_log_lines
d Search the logs of a system for a text|Find log lines of the last minutes
a text/pattern/query:text; service/source/host:host; minutes?/since_minutes/last:int(5-120)
- Did {service} write "{text}"< in the last {minutes} minutes>?
- Where does {service} say "{text}"?
- Show me when {service} printed "{text}"<, {minutes} minutes back>.
- I want every "{text}" of {service}<, last {minutes} minutes>.
- Has {service} complained about "{text}"?
- How often did "{text}" come from {service}?
? There's something wrong with {service}.
= {count} times.
r count:int(2-400)

@ school get_grades, show_marks, report_card
d Return the marks of a pupil|Look up how a student does in a subject
a pupil/student/name:who; subject?/course:subject
- How is {pupil} doing< in {subject}>?
- Has {pupil} got better< in {subject}>?
- Did {pupil} pass< {subject}>?
- How did {pupil} do< in {subject}>?
- Should I worry about {pupil}<, {subject}>?
- What does the teacher think of {pupil}< in {subject}>?
? How is my child doing?
= {pupil} stands at {mark}.
r mark:enum(very good/good/fair/poor)

@ school excuse_absence, report_child_sick, absence_note
d Tell the school that a child does not come|Excuse a pupil
a child/pupil/student:who; day/date/when:when; reason?/cause/note:text
- {child} can't come {day}< because: {reason}>
- {child} stays in bed {day}.
- Please don't wait for {child} {day}<: {reason}>
- {day} {child} won't be there<, {reason}>
- {child} has to go to the dentist {day}.
- No lessons for {child} {day}< - {reason}>
? {child} is ill.|My child can't come to school.
= {child} is free {day}.

@ school enroll_course, sign_up_for_class, register_student
d Put a student on the list of a course|Register somebody for a class
a course/class/title:course; student/name/participant:who
- {student} wants to learn {course}.
- {student} would like to be in {course}.
- Is there a seat for {student} in {course}?
- {course} for {student}, please.
- Let {student} take part in {course}.
- {student} is interested in {course}.
? {student} wants to learn something new.|Is there room in {course}?
= {student} is in {course}.

@ school drop_course, leave_class, withdraw_student
d Take a student off the list of a course|End a registration for a class
a course/class/title:course; student/name/participant:who
- {student} doesn't want to do {course} any more.
- {course} is too much for {student}.
- {student} quits {course}.
- No more {course} for {student}.
- {student} has no time for {course}[| any longer].
- Take {student} out of {course}.
? {student} wants to stop.
= {student} is no longer in {course}.

@ school hand_in_homework, submit_assignment, upload_solution
d Hand in a file as a solution of a task|Submit homework for a course
a file/filename/document:file; course/class/subject:subject; comment?/note/message:text
- {file} is what I did for {course}.
- I finished {course}: {file}<, by the way: {comment}>
- Here is my work for {course}, {file}.
- Give {file} to the teacher of {course}< with this: {comment}>
- {course} is done, it's {file}<. {comment}>
- Please take {file} for {course}.
? I finished my work for {course}.
= The teacher has {file}.

@ library search_catalogue, find_book, look_up_title
d Find books in the catalogue of the library|Search by author or title
a query/text/words:query; author?/by/writer:person; language?:language
- Do you have anything on {query}< by {author}>< in {language}>?
- I'd like to read about {query}<, in {language}>.
- Something by {author} about {query}?
- What's on your shelves about {query}?
- I'm writing an essay on {query}, any reading tips<, in {language}>?
- Have you got {query}< from {author}>?
? I'm looking for something to read.
= Take "{title}".
r title:title

@ library renew_loan, extend_borrowing, keep_longer
d Extend the time that something is borrowed|Renew what a reader has at home
a title/book/item:title; card=number of the library card/reader/card_number:code; weeks?/by_weeks:int(2-6)
- I haven't finished {title} yet, my number is {card}.
- Can I have {title} for longer<, {weeks} weeks>? {card}
- {card} isn't done reading {title}<, {weeks} more weeks>.
- {title} is due, but I'm only halfway. {card}
- Give me more time for {title}<, {weeks} weeks>, {card}.
- {card} wants to hold on to {title}<, {weeks} weeks>.
? I haven't finished {title} yet.
= You have {title} until {date}.
r date:date

@ library pay_fine, settle_fee, clear_late_charge
d Pay what a reader owes|Settle fees for late books
a card=number of the library card/reader/card_number:code; amount/sum:money
- I was too late with a book: {card}, {amount}.
- {card} owes you {amount}, here it is.
- I'd like to get rid of my debts, {card}, {amount}.
- {amount} for {card}, sorry I forgot the date.
- The novel was overdue. {card}, {amount}.
- Take {amount} from {card} and we're even.
? I was late with a book.|{card} still owes you something.
= {card} owes nothing any more.

@ sport join_class, book_training, sign_up_workout
d Put somebody on the list of a sports class|Book a training at a gym
a class/course/activity:activity; day/date/when:when; time?/at:hour
- I want to do {class} {day}<, {time}>.
- {class} {day}< at {time}>, count me in.
- Is there room for me in {class} {day}?
- I'll come to {class} {day}<, {time}>.
- {day} I feel like {class}<, the one at {time}>.
- Put me down for {class} {day}.
? I want to get fit.|I'd like to do {class}.
= See you at {class}.

@ sport log_run, save_activity, record_exercise
d Save a distance and the time it took|Record what somebody did for fitness
a activity/kind/sport:activity; km/distance/kilometres:int(2-60); minutes?/duration:int(15-240)
- I did {km} km of {activity}< in {minutes} minutes>.
- {activity}, {km} kilometres<, {minutes} minutes>.
- {km} km behind me, {activity}<, {minutes} minutes>.
- My legs hurt: {km} km of {activity}<, {minutes} minutes>.
- Today {activity}, {km} km<, {minutes} minutes>.
- Just came home from {km} km of {activity}<, took me {minutes} minutes>.
? I just did some {activity}.|I did {km} km today.
= {km} km of {activity} are saved.

@ sport set_goal, weekly_target, define_aim
d Set how much somebody wants to do in a week|Define a target
a activity/kind/sport:activity; amount/value/target:int(2-90); unit?:enum(km/minutes/times)
- I want to manage {amount}< {unit}> of {activity} every week.
- {amount}< {unit}> of {activity} should be possible.
- Push me to {amount}< {unit}> of {activity} a week.
- My plan: {activity}, {amount}< {unit}> per week.
- I promise {amount}< {unit}> of {activity} a week.
- {activity}: {amount}< {unit}>, until Sunday, always.
? I want to do more {activity}.
= You are aiming at {amount}.

@ sport get_scores, match_result, how_did_they_play
d Return the result of a team|Look up how a match ended
a team/club/name:name; opponent?/against/versus:name
- Did {team} win< against {opponent}>?
- How did {team} do< against {opponent}>?
- Who was better, {team} or {opponent}?
- Has {team} lost again< to {opponent}>?
- {team} against {opponent}, how was it?
- I missed {team} last night<, they had {opponent}>.
? I missed the match.
= They made {goals} goals.
r goals:int(0-9)

@ pets book_vet, animal_doctor, vet_appointment
d Make an appointment with an animal doctor|Book a visit for a pet
a pet/name/animal_name:first; date/day/when:when; problem?/symptoms/reason:text
- {pet} doesn't eat, could someone look at her {date}?
- My dog {pet} is limping, {date} would suit.
- {pet} needs her shots {date}.
- {date} with {pet} the cat, this is wrong: {problem}
- Can I bring {pet} {date}<: {problem}>
- {pet} has to be examined {date}<, because: {problem}>
? My dog is ill.|{pet} isn't well.
= Come with {pet} at {time}.
r time:time

@ pets find_sitter, search_pet_care, hire_dog_walker
d Find somebody who looks after an animal|Search care for pets in an area
a animal/species/pet:enum(dog/cat/rabbit/parrot/hamster); city/area/near:city; days?/duration:int(2-21)
- Who feeds my {animal}< in {city}>< for {days} days>?
- I'm away< for {days} days> and my {animal} can't come along<, we're in {city}>.
- Somebody has to take my {animal}< in {city}>< for {days} days>.
- My {animal} needs company< in {city}><, {days} days>.
- I can't leave the {animal} alone<, {days} days>. {city}.
- Is there anyone kind< in {city}> for a {animal}<, {days} days>?
? Somebody has to look after my {animal}.|I'm away next week, who feeds my {animal}?
= {name} would do it.
r name:person

@ pets report_lost_pet, missing_animal, announce_runaway
d Announce that an animal ran away|Report a missing pet
a name/pet/pet_name:first; description/looks/what:item; place/last_seen/where:place
- {name} ran away at {place}, look for a {description}.
- We can't find {name}, last seen at {place}: {description}.
- {name} jumped out of the window< at {place}>. Description: {description}.
- Has anybody seen {name}? {description}, {place}.
- {name} didn't come home, we live at {place}. She wears a {description}.
- {name} ({description}) got scared at {place} and is gone.
? {name} ran away!|My pet is gone.
= We tell everyone around {place}.

@ garden water_garden, start_sprinkler, irrigate_zone
d Water a part of the garden for some minutes|Turn the sprinkler on
a zone/area/bed:zone; minutes/duration:int(2-45)
- The {zone} is dry, {minutes} minutes should do.
- {minutes} minutes for the {zone}.
- It hasn't rained for days, give the {zone} {minutes} minutes.
- The {zone} looks sad. {minutes} minutes!
- Let the {zone} drink for {minutes} minutes.
- Everything is wilting in the {zone}, {minutes} minutes please.
? It hasn't rained for days.|The {zone} is dry.
= The {zone} gets {minutes} minutes.

@ garden identify_plant, recognise_flower, name_species
d Tell which plant is on a picture|Recognise a flower from a photo
a image/photo/file:file
- What is growing there? See {image}.
- {image} shows something yellow in my bed, what's that?
- Is that a weed in {image}?
- I don't know what I've got here: {image}
- Look at {image}, a rose or not?
- My aunt gave me this, {image}, what is it called?
? What is growing here?
= That looks like {plant}.
r plant:enum(lavender/a dahlia/a nettle/an iris/clover)

@ garden planting_time, when_to_sow, seed_calendar
d Tell in which month something is planted|Return when to sow a crop
a crop/plant/vegetable:crop; region?/country/climate:country
- When do I put {crop} in the ground< in {region}>?
- Is it too early for {crop}< in {region}>?
- Can {crop} go outside now< in {region}>?
- I bought {crop}, and now? It's still cold< in {region}>.
- What is the best moment for {crop}<, {region}>?
- Until when can I still start {crop}?
? I want to grow something.
= {month} is right for {crop}.
r month:month

@ garden order_seeds, buy_bulbs, purchase_plants
d Order bags of seeds|Buy plants by name
a crop/variety/plant:crop; bags/quantity/count:int(2-12); organic?/bio:bool(organic ones)
- I want to grow {crop}, send {bags} packets<, {organic}>.
- {bags} packets of {crop}<, {organic}>.
- Get me {bags} of {crop} for the spring.
- {bags} times {crop}, please<, {organic}>.
- My neighbour and I need {bags} packets of {crop}.
- For the balcony: {bags} of {crop}<, {organic}>.
? I want to grow {crop}.
= {bags} of {crop} are on their way.

@ events find_concerts, whats_on, events_in_city
d List concerts and events in a city|Find what is on in a place
a city/place/location:city; date?/day/when:when; genre?/kind/type:enum(jazz/rock/classical/comedy/theatre)
- What can we do< in {city}>< {date}><, something with {genre}>?
- I'm bored< in {city}>, where's some< {genre}> fun?
- Is anybody playing< {genre}>< in {city}>< {date}>?
- We want to go out< in {city}>< {date}><, {genre}>.
- Where is live< {genre}> music< in {city}>< {date}>?
- My friends visit me< in {city}>< {date}>, where do I take them?
? I'm bored.
= There is {title}.
r title:title

@ events rsvp_event, answer_invitation, confirm_attendance ~decline_invite
d Answer an invitation with yes or no|Tell a host how many guests come
a event/title/party:event
a answer/response/status:enum(yes=we come,we'll be there/no=we can't come,we stay at home/maybe=we don't know yet,perhaps we come)
a guests?/people/count:int(2-8)
- {event}? {answer}<, {guests} of us>!
- About {event}: {answer}<, all {guests}>.
- Tell the host of {event}: {answer}<, {guests} people>.
- {answer} - {event}<, {guests} heads>.
- As for {event}, {answer}.
- {event} - {answer}<, there are {guests} of us>.
? I got an invitation to {event}.
= The host knows it.

@ events buy_tickets, get_seats, purchase_admission
d Buy seats for a show|Order admission to an event
a show/event/title:title; count/quantity/seats:int(2-9); category?/row/area:enum(front/middle/balcony/standing)
- {count} of us want to go to {show}<, {category}>.
- We're {count}, {show}<, {category}>.
- {count} for {show}, {category}.
- I'd like to take {count} people to {show}<, in the {category}>.
- Get us into {show}, we're {count}<, {category}>.
- {show} with {count} friends<, {category} please>!
? We want to see {show}.|There are {count} of us for a show.
= That is {price}.
r price:money

@ events create_poll, ask_the_group, start_vote
d Let a group vote on a question|Start a survey with possible answers
a question/title/text:question; options/answers/choices:list
- Let them decide: {question} {options}.
- {question} Possible answers: {options}.
- I want to know what everybody thinks: {question} They can choose {options}.
- Who is for what? "{question}" {options}.
- The group should choose: {question} {options}
- {question} They may say {options}.
? I want to know what the group thinks.|{question}
= They can choose now.

@ living search_apartments, find_flat, rental_listings
d Search flats for rent|Find a home in a city
a city/location/place:city; max_rent/budget/price:int(300-2500); rooms?/bedrooms/number_of_rooms:int(2-5)
- I'm moving< to {city}> and can pay {max_rent}<, {rooms} rooms>.
- Is there a place to live< in {city}> for {max_rent}<, {rooms} rooms>?
- We need {rooms} rooms< in {city}>, not above {max_rent}.
- I'm looking for a new home< in {city}>, {max_rent} at most.
- Somewhere to live< in {city}>, {max_rent} a month<, {rooms} rooms>.
- Where can I live for {max_rent}< in {city}>?
? I'm looking for a new home.|I need a flat in {city}.
= There is one at {address}.
r address:address

@ living schedule_viewing, visit_flat, book_tour
d Arrange a time to see a flat|Book a visit of a property
a address/flat/property:address; date/day/when:when; time?/at:hour
- I'd like to see {address} {date}<, {time}>.
- Can I come and look at {address} {date}< at {time}>?
- We want to walk through {address} {date}<, {time}>.
- {address}, {date}<, {time}>, is that possible?
- Show me {address} {date}.
- My wife and I could look at {address} {date}<, {time}>.
? I'd like to see the flat at {address}.
= We meet at {address}.

@ living report_repair, tell_landlord, maintenance_request
d Tell the landlord that something in a flat is broken|Ask the house keeper for help
a problem/what/description:text; flat/unit/apartment:code; urgent?/emergency:bool(it can't wait/it can wait)
- In {flat}: {problem}
- Something is wrong in {flat}<, {urgent}>: {problem}
- I live in {flat}. {problem}
- {flat} needs a plumber or someone<, {urgent}>: {problem}
- The owner should know about {flat}: "{problem}"
- Send somebody to {flat}, {problem}
? Something is broken in {flat}.
= Somebody comes to {flat} on {day}.
r day:day

@ living pay_rent, settle_monthly_housing, rent_payment
d Pay the monthly sum for a flat|Transfer what a tenant owes
a flat/unit/apartment:code; month/period/for_month:month
- {month} for {flat} is still open, do that.
- The landlord of {flat} wants his money for {month}.
- {flat}, {month}, please take care of it.
- I owe for {flat}, {month}.
- Before I get into trouble: {flat}, {month}.
- What's due for {flat} in {month}, get it over with.
? I still owe the landlord something.|What about the money for {flat}?
= {flat} is fine for {month}.

@ living give_notice, end_lease, terminate_tenancy
d End the contract for a flat at a date|Cancel a lease
a flat/unit/apartment:code; date/end/end_date:when
- I move out of {flat} {date}.
- We leave {flat} {date}.
- {flat} will be empty {date}, we're going to Spain.
- I won't live in {flat} after {date}.
- My last day in {flat} is {date}.
- Somebody else can have {flat}, {date}.
? We're moving out.|I leave {flat}.
= {flat} ends then.

@ phone top_up, add_credit, recharge_sim
d Add money to a prepaid phone|Recharge a number with credit
a number=phone number/phone/msisdn:phone; amount/value/sum:int(5-100)
- I have no money left on {number}, {amount} please.
- {number} can't call any more, put {amount} on it.
- {amount} for {number}.
- Load {number} with {amount} euros.
- My daughter's {number} is empty. {amount} euros.
- Give {number} another {amount}.
? I have no credit left.|{number} is empty.
= {number} has {amount} more.

@ phone change_plan, switch_tariff, new_contract
d Change the plan of a phone number|Switch to another tariff
a number=phone number/phone/msisdn:phone; plan/tariff/new_plan:enum(Small/Medium/Large/Unlimited/Family)
- {number} should be on {plan}.
- I need more data for {number}, {plan} would be right.
- {plan} is cheaper, I want that for {number}.
- {number}: {plan} from next month.
- Let me have {plan} with {number}.
- We'd like {plan}. {number}.
? I need another contract.|{number} needs another one.
= {number} is on {plan}.

@ phone activate_sim, enable_card, start_line
d Make a new SIM card work|Activate a line
a serial/sim/iccid:code; number?/phone/line:phone
- I just got a little card, {serial}<, for {number}>.
- {serial} says no service.
- My new chip is {serial}<, the line is {number}>.
- Please make {serial} work< with {number}>.
- I've put {serial} into my mobile, nothing happens.
- {serial} came by post today, let it ring<, {number}>.
? My new card doesn't work.
= {serial} works.

@ phone forward_calls, divert_number, redirect_line ~change_phone
d Send calls of a number to another one|Divert a line
a from=number that is called/source/from_number:phone; to=number that should ring/target/to_number:phone
- Whoever rings {from} should reach {to}.
- I'm not at {from}, let {to} ring.
- {from} to {to}, please.
- Let {to} ring instead of {from}.
- If someone dials {from}, I answer at {to}.
- Not {from} but {to} should ring today.
? I'm not at my desk today.|I can't answer {from} today.
= {to} will ring.

@ phone call_person, dial_contact, phone_somebody
d Call a contact|Dial somebody from the phone book
a contact/name/person:who; on_speaker?/speaker/hands_free:bool(hands-free)
- I need to talk to {contact}<, {on_speaker}>.
- Get {contact} on the line<, {on_speaker}>.
- Ring {contact}<, {on_speaker}>.
- Put me through to {contact}.
- Let me speak with {contact}<, {on_speaker}>.
- I'd like to hear the voice of {contact}.
? I need to talk to somebody.
= It rings at {contact}.

@ files search_photos, find_pictures, look_for_images
d Find pictures by what they show|Search photos of a place or person
a query/what/subject:item; year?/taken_in:int(1998-2025); place?/location:city
- Where are my shots of the {query}< from {year}>?
- I'd like to see the {query}< in {place}>< from {year}>.
- Do we still have the {query}<, {place}><, {year}>?
- Show me everything with the {query}<, {year}>.
- I once took a snap of the {query}< in {place}>.
- The {query}, I know I had my camera with me<, it was {year}>.
? I can't find a picture.
= There are {count}.
r count:int(2-90)

@ files convert_file, change_format, save_as
d Convert a file to another format|Save a document as another type
a file/filename/path:file; format/to/target_format:enum(pdf/txt/png/jpg/csv/docx/mp3)
- I need {file} as {format}.
- Make a {format} out of {file}.
- {file} won't open, {format} would.
- My boss wants {file} in {format}.
- {file} - but as {format}, please.
- Turn {file} into {format}.
? I can't open {file}.
= Here is your {format}.

@ files move_file, relocate_document, put_in_folder
d Move a file from a folder to another one|Put a document elsewhere
a file/filename/document:file; from?=old folder/source/from_folder:folder; to=new folder/target/to_folder:folder
- {file} belongs in {to}<, not in {from}>.
- Take {file}< out of {from}> and put it into {to}.
- {file} should be in {to}< instead of {from}>.
- I want {file} under {to}<, it's in {from} now>.
- {to} is where {file} should live<, not {from}>.
- {file}< from {from}> to {to}.
? {file} is in the wrong place.
= {file} is in {to}.

@ files rename_file, change_name, relabel_document
d Give a file another name|Rename a document
a old=old name/current_name/from:file; new=new name/new_name/to:file
- {old} should be called {new}.
- Call {old} {new}.
- {new} is a better title for {old}.
- From now on {old} is {new}.
- Not {old}, it must be {new}.
- I typed {old}, but meant {new}.
? {old} has a bad name.
= It is {new} now.

@ files restore_file, undelete_document, recover_data
d Bring a file back that was deleted|Recover a document from the bin
a file/filename/document:file; version_date?/as_of/date:when
- I threw {file} away by mistake.
- {file} is gone and I still need it.
- Oh no, {file}! I want it back<, as it was {version_date}>.
- Get {file} out of the bin.
- My colleague emptied the folder with {file}.
- Where is {file}? It was there {version_date}.
? I threw something away by mistake.
= {file} is there again.

@ files share_folder, give_link, publish_directory
d Let a person see a folder|Send a link to a folder
a folder/directory/name:folder; email/with/person:email; can_edit?/write/editable:bool(with editing/for viewing only)
- {email} wants to look into {folder}<, {can_edit}>.
- Let {email} see {folder}<, {can_edit}>.
- {folder} for {email}<, {can_edit}>.
- {email} is working with us on {folder}<, {can_edit}>.
- Open {folder} up for {email}<, {can_edit}>.
- Make {folder} visible to {email}.
? {email} can't open my things.|Somebody should see {folder}.
= {email} can see {folder}.

@ files print_file, paper_copy, send_to_printer
d Print a document|Put a file on paper
a file/filename/document:file; copies/count/number:int(2-12); sides?/duplex:enum(single/double)
- I need {file} on paper, {copies} times.
- {copies} of {file} for the meeting<, {sides}>.
- Get {file} out of the machine, {copies} pieces<, {sides}>.
- My boss wants to hold {file} in his hands, {copies} of them.
- {file}, {copies} times, {sides}.
- Black on white: {file}, {copies} times.
? I need {file} on paper.
= {copies} of {file} are coming out.

@ text translate_text, into_language, render_sentence
d Translate a text into a language|Say something in another language
a text/sentence/phrase:text; language/target_language/to:language; from?/source_language:language
- How do I say "{text}" in {language}?
- What is "{text}" in {language}?
- I need this in {language}: {text}
- In {language}, please: {text}
- My guest only speaks {language}. Tell him: {text}
- "{text}" - what's that in {language}?
- Put this< from {from}> into {language}: {text}
? I need something in {language}.|How do I say "{text}"?
= It is "{result}".
r result:foreign

@ text check_grammar, correct_text, proofread
d Find mistakes in a text|Correct spelling and grammar
a text/sentence/content:text; language?:language
- Did I write this right: {text}
- Is there anything wrong with "{text}"?
- Look over this: {text}
- Are there any slips in "{text}"?
- My English is poor, is this okay: "{text}"
- Before I send it: {text}
? I'm not sure about my English.
= It has {count} mistakes.
r count:int(0-5)

@ text count_words, text_length, how_long_is
d Count the words of a text|Return the length of a text
a text/content/input:text
- How long is this: {text}
- Is that too much for a postcard: {text}
- What's the size of "{text}"?
- How many are in "{text}"?
- Does "{text}" fit in twenty?
- Number, please: {text}
? How long is my text?
= It has {count}.
r count:int(2-12)

@ text save_quote, remember_saying, keep_citation
d Save a saying with its author|Keep a citation
a text/quote/saying:text; author/by/source:person
- {author} said: {text}
- "{text}" - {author}. I like that.
- Remember what {author} said: "{text}"
- I want to keep this by {author}: {text}
- {author} put it well: {text}
- As {author} says, "{text}". Write that down.
? I read a good line by {author}.
= I'll remember what {author} said.

@ text summarize_page, shorten_article, page_digest ~make_qr_code
d Give the gist of a web page|Return the main points of an article
a url=link/link/address:url; sentences?/length/max_sentences:int(2-10)
- What does {url} say<, in {sentences} sentences>?
- I have no time for {url}, what's in it?
- The main points of {url}, please<, {sentences} sentences>.
- Read {url} for me<, {sentences} sentences are enough>.
- What's the point of {url}?
- {url} - in short<, {sentences} sentences>?
? I have no time to read it all.
= It is about {title}.
r title:title

@ parcel schedule_pickup, order_collection, send_courier
d Send a courier who collects a parcel|Order the collection of goods
a address/from/place:address; date/day/when:when; parcels?/count/pieces:int(2-20)
- Somebody should fetch< {parcels} boxes> from {address} {date}.
- I have< {parcels}> boxes at {address}, come {date}.
- {address}, {date}<, {parcels} boxes>.
- Get my stuff at {address} {date}.
- My things are ready at {address}<, {parcels} boxes>, {date} please.
- A driver, please: {address}, {date}<, {parcels} pieces>.
? There are boxes waiting at {address}.|I have a parcel for you.
= The driver comes at {time}.
r time:time

@ parcel change_drop_off, redirect_delivery, new_delivery_place
d Deliver a shipment to another place|Change where a parcel is left
a number=tracking number/tracking_number/code:code
a place/drop_off/location:enum(neighbour=the neighbour/garage=the garage/locker=a locker/porch=the porch/shop=the corner shop)
- I'm not at home, {number} can go to {place}.
- Leave {number} with {place}.
- {place} is fine for {number}.
- {number}: {place}, not the front door.
- Nobody's in, take {number} to {place}.
- Bring {number} to {place} instead.
? I'm not home today.|{number} comes today, but I'm not home.
= {number} goes there.

@ parcel quote_shipping, postage_cost, calculate_freight
d Tell what it costs to send a weight to a country|Calculate postage
a from=country of the sender/origin/from_country:country; to=country of the recipient/destination/to_country:country
a kg/weight/weight_kg:int(1-40); speed?/service:enum(standard/express/economy)
- How much is a box of {kg} kilos from {from} to {to}<, {speed}>?
- {kg} kg, {from} to {to}<, {speed}>, what do I pay?
- I want to post {kg} kilos to {to}, I'm in {from}<, {speed}>.
- From {from} to {to}, {kg} kg<, {speed}>.
- My aunt in {to} gets {kg} kilos of cheese from {from}<, {speed}>. What's the price?
- What would {kg} kilos to {to} be<, {speed}>? It starts in {from}.
? What does it cost to send a box to {to}?|I want to send {kg} kilos.
= That is {price}.
r price:money

@ parcel report_damage, damaged_goods_claim, broken_shipment
d Report that a parcel arrived broken|Open a claim for a shipment
a number=tracking number/tracking_number/code:code
a condition/kind/damage:enum(broken=broken,in pieces/wet=wet,soaked/opened=opened,torn open/crushed=crushed,squashed\
/missing_items=half empty)
- {number} came {condition}.
- The box {number} was {condition}.
- {number} arrived {condition}, what now?
- I unpacked {number}, it's {condition}.
- {number} - {condition}[.|!]
- The driver handed me {number}, {condition}.
? My parcel arrived in a bad state.|{number} arrived in a bad state.
= We look into {number}.

@ hotel request_wake_up, morning_call, set_wake_time ~set_alarm
d Wake a guest at a time|Call a room in the morning
a room=room number/room_number/suite:int(101-999); time/at/when:hour
- {room} wants to get up at {time}.
- Ring {room} at {time}.
- We mustn't oversleep, {time}, room {room}.
- Please knock at {room}, {time}.
- I have a flight, {time}, I'm in {room}.
- {time} for {room}, and loud.
? We mustn't oversleep.|{room} needs to get up early.
= We ring {room} at {time}.

@ hotel room_service, bring_to_room, order_to_suite
d Bring something to the room of a guest|Order food or things to a room
a room=room number/room_number/suite:int(101-999); item/what/order:item; note?/comment/wish:text
- {room} would like a {item}.
- A {item} to {room}, please<, and mind this: {note}>
- Bring a {item} up, we're in {room}.
- Could {room} get another {item}?
- {room} is hungry and asks for a {item}< - {note}>
- A {item} for {room}<, note: {note}>
? {room} is hungry.|We'd like something to our room.
= It comes to {room}.

@ hotel late_checkout, extend_stay_hours, leave_later
d Let a guest leave the room later|Extend the time of departure
a room=room number/room_number/suite:int(101-999); until/time/new_time:hour
- {room} wants to sleep in, {until}.
- Can we have {room} until {until}?
- Our train goes in the evening, may {room} be ours until {until}?
- {room} won't be empty before {until}.
- We're packing slowly, {until}, {room}.
- Give {room} some more hours, {until}.
? We'd like to sleep in.|{room} wants to stay longer.
= {room} is yours until {until}.

@ hotel change_room, move_guest, swap_rooms
d Move a guest from a room to another one|Give a guest another room
a from=old room/old_room/current_room:int(101-499); to=new room/new_room/target_room:int(500-999)
- {from} is too loud, we'd like {to}.
- Not {from}, please, {to} has the better view.
- From {from} to {to}.
- Could we sleep in {to} instead of {from}?
- The guests of {from} go to {to}.
- {to} is free, so let {from} have it.
? Our room is too loud.|{from} is too loud.
= You are in {to} now.

@ support create_ticket, open_case, log_issue ~open_incident ~report_repair
d Open a support ticket|Create a case with a subject and a priority
a subject/title/summary:text; priority/urgency/level:enum(low/normal/high/urgent); email?/contact/customer:email
- Something is wrong, priority {priority}: {subject}
- subject "{subject}", priority {priority}<, {email}>
- "{subject}" - that's {priority}<, answer to {email}>.
- {subject}. Treat it as {priority}, please.
- I need help, it's {priority}: {subject}
- Title: "{subject}", {priority}<, {email}>
- Write down a {priority} one: "{subject}"
? Something doesn't work.|I have a problem, it's {priority}.
= Your number is {number}.
r number:int(100-9999)

@ support assign_ticket, give_case_to, set_owner
d Make a person responsible for a ticket|Assign a case
a id=ticket number/ticket_id/case:ticketno; to=person/assignee/agent:first
- {to} should take care of {id}.
- {id} is something for {to}.
- Let {to} deal with {id}.
- {to} knows this best, {id}.
- Hand {id} over to {to}.
- {id} goes to {to}, please.
? Nobody takes care of {id}.
= {to} has {id}.

@ support merge_cases, combine_tickets, join_duplicates
d Put two tickets together|Merge a ticket into another one
a source=ticket that disappears/duplicate/from_ticket:ticketno; target=ticket that stays/into/to_ticket:ticketno
- {source} is the same as {target}, keep {target}.
- {source} and {target} are about one thing, {target} stays.
- Put {source} into {target}.
- {source} belongs to {target}.
- Make one out of them: {source} goes into {target}.
- We have it twice, {source} can vanish in {target}.
? {source} exists twice.
= {target} has it all.

@ support close_issue, resolve_ticket, finish_case
d Close a ticket as solved|Finish a case with a comment
a id=ticket number/ticket_id/case:ticketno; comment?/solution/resolution:text
- {id} is done.
- The customer of {id} is happy now<. {comment}>
- We're through with {id}<: {comment}>
- {id} works again<, {comment}>
- Nothing more to do on {id}.
- {id} is over, because: {comment}
? One of the cases is done.
= {id} is over.

@ support add_comment, reply_to_ticket, write_update ~append_to_note ~close_issue
d Write a comment under a ticket|Add a remark to a case
a id=ticket number/ticket_id/case:ticketno; text/comment/body:text; internal?/private:bool(only for us/for the customer as well)
- Say this under {id}: {text}
- On {id}<, {internal}>: {text}
- {id} should mention this: {text}
- Answer in {id}<, {internal}>: "{text}"
- The people on {id} should read: {text}
- Let {id} show "{text}".
? I have something to say about {id}.
= It stands under {id}.

@ support request_callback, call_me_back, phone_customer
d Have a customer called back|Arrange a call from the team
a phone/number/telephone:phone; time/at/when:hour; topic?/about/reason:text
- I'd rather talk to someone, {phone}, {time}.
- Ring me at {time}: {phone}<, it's this: {topic}>
- {phone}, {time} is best<, the matter: {topic}>
- I'm at {phone} at {time}, I want to talk to a person.
- Could one of you reach me at {time}? {phone}.
- Please ring {phone} at {time}<, because: {topic}>
? I'd rather talk to someone.|I'd rather talk, my number is {phone}.
= Somebody rings {phone} at {time}.

@ energy submit_meter_reading, save_counter, enter_consumption
d Save the value of a meter|Enter a reading for electricity, gas or water
a meter/kind/type:enum(electricity/gas/water/heating); value/reading/count:int(1000-99999)
- {meter} stands at {value}.
- I went to the cellar, {meter}: {value}.
- The {meter} thing shows {value}.
- {value} for {meter}.
- It says {value} on the {meter} box.
- My {meter} number is {value} today.
? I was in the cellar and looked at the {meter} meter.|I've read my meter.
= {value} is saved.

@ energy switch_supplier, change_provider, new_energy_company
d Change from an energy company to another one|Switch the supplier of a household
a from=old company/old_supplier/current:company; to=new company/new_supplier/target:company; kind?/energy/type:enum(electricity/gas)
- I'm leaving {from} and go to {to}<, {kind}>.
- {from} got too expensive, {to} is cheaper<, {kind}>.
- {to} instead of {from}<, for {kind}>.
- From {from} to {to}<, {kind}>.
- I don't want {from} any more but {to}<, {kind}>.
- Let {to} do our< {kind}> bills, not {from}.
? {from} is too expensive.
= {to} takes over.

@ write send_message, text_contact, deliver_note_to ~announce_to_team ~publish_post ~set_status ~create_note ~translate_text
d Send a short text to a person|Text a contact
a to=recipient/recipient/contact:who; text/message/body:text
- Tell {to} this: {text}
- Tell {to}: {text}
- Let {to} know: {text}
- Write {to} "{text}"
- {to} needs to hear this: {text}
- Text {to}: {text}
- Drop {to} a line: {text}
- Give {to} the news - {text}
- {to} should read this: "{text}"
- Say "{text}" to {to}.
? I want to tell {to} something.|{to} should know something.|Can you write to someone for me?
= {to} has it.

@ write send_email, compose_mail, write_letter_to ~schedule_email ~forward_email
d Send an e-mail with a subject and a text|Write a mail to an address
a to=recipient/recipient/address:email; subject/title/topic:text; body/text/message:text
- To {to}, subject "{subject}", text: {body}
- Write to {to}. Subject: "{subject}". Text: {body}
- {to} gets a mail, "{subject}": {body}
- Mail for {to} - subject "{subject}" - {body}
- Let {to} read "{body}" under the heading "{subject}".
- Heading "{subject}", to {to}: {body}
? I have to write to {to}.|A mail to {to}, subject "{subject}".
= {to} gets it.

@ write create_note, take_memo, write_down ~add_todo ~set_reminder ~save_quote ~write_diary ~append_to_note ~add_groceries
d Write a note|Save a text for later
a text/content/note:text; title?/heading/name:title
- note: {text}
- Remember this: {text}
- For later: {text}
- Keep in mind: {text}
- Under "{title}": {text}
- I mustn't forget: {text}
- Put down "{text}"< under {title}>.
- Jot this down: {text}
? I have to write something down.
= I'll keep that.

@ write set_reminder, remind_me, alert_later
d Remind somebody of something at a time|Set an alert with a text
a text/what/task:text; time/at/when:hour; day?/date:when
- At {time}< {day}> tell me: {text}
- Don't let me forget at {time}<, {day}>: {text}
- {time}<, {day}>: {text}
- Nudge me at {time}< {day}>: {text}
- Wake my memory at {time}: "{text}"
- When it's {time}, say "{text}".
? I always forget things.|At {time} I have to do something.
= You will hear that at {time}.

@ write add_todo, append_task, new_list_item ~set_reminder ~add_groceries ~write_diary
d Put a task on a list|Add something to do
a task/text/item:text; list?/project/folder:enum(home/work/garden/shopping)
- I still have to do this: {task}
- On my< {list}> list: {task}
- One more job< for {list}>: {task}
- To be done< for {list}>: "{task}"
- Next thing< at {list}>: {task}
- Don't forget< under {list}> - {task}
? There's one more thing to do.
= It's on the list.

@ write set_status, away_message, presence_text
d Set what others see about what you are doing|Change the status text
a text/status/message:text; until?/till/end:hour
- People should see this< until {until}>: {text}
- Show "{text}"< until {until}>.
- Next to my name: {text}
- I'm busy< until {until}>, let it say: {text}
- Everyone who looks me up reads "{text}".
- Make it say "{text}"< till {until}>.
? People should know what I'm doing.
= Everybody sees it.

@ write leave_voicemail, record_greeting, speak_message ~request_callback
d Read a text onto the answering machine of a number|Leave a voice message
a number/phone/to:phone; text/message/words:text
- {number} isn't answering, say this after the beep: {text}
- After the beep at {number}: {text}
- Talk to the machine of {number}: {text}
- When {number} listens, it should hear: {text}
- Speak to {number}: "{text}"
- {number} hears this later: {text}
? {number} doesn't answer.
= {number} will hear it.

@ write write_diary, journal_entry, log_day
d Write something in the diary|Add an entry to the journal
a text/entry/content:text; mood?/feeling:enum(happy/sad/tired/calm/angry)
- Dear friend: {text}
- Today I'm {mood}. {text}
- What I want to keep from today: {text}
- For my book of days<, {mood}>: {text}
- That was today<, I feel {mood}>: {text}
- I feel {mood} - "{text}"
? I want to remember today.
= It's in the book.

@ write search_web, look_up_online, internet_query ~get_news ~search_catalogue ~who_is ~search_inbox ~find_colleague
d Search the internet|Find pages about something
a query/q/search_term:query; count?/limit/max_results:int(2-20)
- What can you find about {query}?
- Google {query}.
- Are there pages on {query}?
- Find me {count} results for {query}
- Check online: {query}
- I want to read up on {query}.
- search for "{query}"
- What do people say about {query}?
? I need to look something up.
= "{title}" looks useful.
r title:title

@ write log_observation, record_sighting, nature_entry
d Record an animal that was seen|Save a sighting
a species/animal/what:animal; count=number of animals/number/how_many:int(2-10); place/where/location:place; remark?/note/comment:text
- I saw {count} {species} at {place}<. {remark}>
- {count} {species}, {place}<, remark: {remark}>
- At {place} there are {count} {species}.
- {place}: {species}, {count} of them< - {remark}>
- Guess what, {count} {species} near {place}!
- {count} {species} crossed my path at {place}.
? I saw some {species}.|I saw {count} {species}.
= Nice, {species}!

@ swap replace_word, find_and_replace, substitute_text
d Replace a word in a document by another one|Change every place where a text stands
a file/document/filename:file; old=old word/search/find:item; new=new word/replacement/replace_with:item
- In {file} it should say {new}, not {old}.
- Wherever {file} has {old}, I want {new}.
- {old} is wrong in {file}, it's {new}.
- Make {old} into {new} in {file}.
- {file}: {new} instead of {old}.
- Put {new} where {old} is in {file}.
? There's a wrong word in {file}.|{old} is wrong in {file}.
= {file} says {new} now.

@ swap update_email, change_contact_mail, set_new_address
d Change the mail address of a customer|Save a new mail address
a old=old e-mail address/old_email/current_email:email; new=new e-mail address/new_email/email:email
- I'm no longer at {old} but at {new}.
- {old} is dead, use {new}.
- Write to {new} instead of {old}.
- From {old} to {new}, please.
- Not {old} any more, {new} from today.
- {new} is the one I read. {old} was my old one.
- Please have {new} for me, you still have {old}.
? I have a new mail address.|I don't use {old} any more.
= We write to {new}.

@ swap update_address, record_move, new_home
d Save a new address of a customer|Change where a customer lives
a old?=old address/old_address/from:address; new=new address/new_address/to:address
- I don't live at {old} any more but at {new}.
- We left {old}, it's {new} now.
- From {old} to {new}.
- My house is {new} now<, it was {old}>.
- Letters go to {new}< instead of {old}>.
- {new}, not {old}.
- I'm at {new} since Monday.
? We moved.
= We send everything to {new}.

@ swap change_phone, update_number, replace_contact_number
d Change the number of a person|Save another number for a contact
a name/contact/person:who; old?=old number/old_number/from:phone; new=new number/new_number/to:phone
- {name} can be reached at {new}<, no longer at {old}>.
- {name} got a new mobile, {new}<, the one with {old} is gone>.
- It's {new} for {name}<, not {old}>.
- {new} instead of {old} for {name}.
- For {name}< erase {old} and> take {new}.
- {name}:< {old} is wrong,> {new} is right.
? {name} has a new number.
= {name} has {new} now.

@ swap rename_project, retitle_board, give_other_name ~switch_supplier ~compare_items ~update_address
d Give a project another name|Rename a board
a old=old name/old_name/from:name; new=new name/new_name/to:name
- {old} is a bad title, {new} is better.
- From now on we say {new} for {old}.
- Call it {new} instead of {old}.
- {old} should be {new}.
- What used to be {old} is now {new}.
- Not {old} but {new}.
? {old} needs a better name.
= It is {new} now.

@ swap compare_items, versus, difference_between
d Compare two products|Tell what is different between two things
a first=first product/a/left:name; second=second product/b/right:name
- {first} or {second}, which should I take?
- Is {first} better than {second}?
- What speaks for {first} against {second}?
- I can't choose: {first} or {second}?
- Why would I buy {second} when there's {first}?
- How does {first} do next to {second}?
? I can't decide what to buy.|Is {first} any good?
= {name} is lighter.
r name:name

@ swap convert_units, change_measure, units
d Convert a value from a unit to another one|Calculate a measure in another unit
a value/amount/number:int(2-900); from=unit given/from_unit/source:unit; to=unit wanted/to_unit/target:unit
- How many {to} are {value} {from}?
- {value} {from} in {to}?
- What's {value} {from} in {to}?
- The recipe says {value} {from}, I think in {to}.
- I only know {to}, what do I do with {value} {from}?
- {value} {from}, but as {to}, please.
? I don't know what {value} {from} are.
= It is {number}.
r number:int(2-9000)

@ swap exchange_money, currency_calculator, to_currency
d Calculate a sum in another currency|Change money from a currency to another one
a amount/value/sum:int(5-2000); from=currency given/source/base:currency; to=currency wanted/target/quote:currency
- How much is {amount} {from} in {to}?
- {amount} {from} to {to}.
- What do I get for {amount} {from}, in {to}?
- I have {amount} {from} and need {to}.
- {amount} {from}, how many {to}?
- From {from} to {to}: {amount}.
? I have {amount} {from}.|I need some {to}.
= It is {number} {to}.
r number:int(2-9000)

@ swap get_directions, plan_route, way_between
d Tell the way from a place to another one|Plan a route with a means of transport
a from=start/origin/start:place; to=goal/destination/end:place
a mode?/by/travel_mode:enum(foot=on foot/bike=by bike/car=by car/bus=by bus)
- How do I get from {from} to {to}< {mode}>?
- I'm at {from} and want to go to {to}< {mode}>.
- From {from} to {to}<, {mode}>.
- Take me to {to}, I start at {from}<, {mode}>.
- I stand at {from}, where is {to}<, I go {mode}>?
- {to}, please, {from} is where I am<, {mode}>.
- Which street leads from {from} to {to}<, {mode}>?
? I'm lost.|How do I get to {to}?
= It takes {minutes} minutes.
r minutes:int(4-120)

@ swap move_booking, change_reservation_date, rebook ~change_quantity
d Move a booking to another date|Change the date of a reservation
a booking/reference/booking_code:code; old?=old date/from_date/current:monthday; new=new date/new_date/to:monthday
- {booking} on {old} doesn't work, we come on {new}.
- Could we have {new}< instead of {old}>? It's {booking}.
- {booking}:< not {old} but> {new}.
- We'd like to come on {new}<, not on {old}>, {booking}.
- Shift {booking}< from {old}> to {new}.
- Our plane is late, {booking} should be {new}< rather than {old}>.
? We can't come when we wanted to.|{booking} has to be another day.
= {booking} is on {new} now.

@ swap merge_accounts, combine_profiles, join_customers
d Put two accounts together|Merge a customer into another one
a keep=account that stays/target/primary:user; drop=account that goes/source/duplicate:user
- I'm both {drop} and {keep}, only {keep} should stay.
- {drop} and {keep} are the same person, keep {keep}.
- Make {drop} part of {keep}.
- {keep} stays, {drop} can go into it.
- I registered twice, {keep} is right and {drop} is wrong.
- Let {keep} have everything of {drop}.
? I registered twice.
= Only {keep} is left.

@ swap relocate_stock, shift_goods, move_between_warehouses
d Move pieces of an article from a warehouse to another one|Relocate goods
a article/product/sku:item; count/quantity/pieces:int(2-90); from=old place/source/from_site:city; to=new place/target/to_site:city
- {to} needs {count} of the {article}, {from} has enough.
- {count} {article} from {from} to {to}.
- Bring {count} of the {article} to {to}<, they are in {from}>.
- {from} sends {count} of the {article} to {to}.
- Take {count} of the {article} out of {from} for {to}.
- In {to} we ran out of the {article}, {from} can give {count}.
? {to} ran out of the {article}.
= {to} gets {count}.

@ fun roll_dice, throw_dice, random_throw
d Throw dice with a number of sides|Return random throws
a count=number of dice/number/dice:int(2-8); sides?/faces:int(4-20)
- {count} of them, let me see my luck<, {sides} sides>.
- It's my turn, {count} please.
- Let chance decide: {count}<, {sides} on each>.
- Give me {count} cubes on the table.
- We've lost ours, {count}<, with {sides} sides>.
? It's my turn.
= You have {sum}.
r sum:int(2-60)

@ fun start_timer, countdown, stopwatch_for ~set_reminder ~set_sleep_timer
d Ring after some minutes|Start a countdown
a minutes/duration/length:int(2-90); label?/name/for:dish
- Tell me when {minutes} minutes are over<, it's for the {label}>.
- The {label} needs {minutes} minutes.
- In {minutes} minutes I must look at the {label}.
- {minutes} minutes from now, beep.
- Eggs in the water, {minutes} minutes.
- Shout in {minutes} minutes<, {label}>.
? I put eggs on the stove.
= It rings in {minutes} minutes.

@ fun set_alarm, wake_me, morning_bell ~set_reminder ~start_timer
d Ring at a time of day|Set an alarm clock
a time/at/when:hour; day?/date:when; repeat?/weekly:bool(every week)
- I have to be up at {time}< {day}>.
- Get me out of bed at {time}< {day}><, {repeat}>.
- {time}< {day}>, don't let me sleep longer<, {repeat}>.
- My train goes early, {time}< {day}>.
- I want to open my eyes at {time}<, {day}>.
- No snoozing: {time}< {day}>.
? I have to get up early.
= It rings at {time}.

@ fun make_qr_code, link_to_square, generate_code_image
d Make a picture that phones can scan|Turn a link into a square code
a url/link/content:url; size?/pixels:int(100-900)
- People should point their phone at it and land on {url}<, {size} pixels>.
- I want to put {url} on a poster so that cameras read it.
- {url} as one of those black squares<, {size} wide>.
- Something to scan for {url}.
- Guests should get to {url} with their camera.
? I want something that people can scan.
= Here it is.

@ fun suggest_gift, present_ideas, find_present
d Suggest a present for a person|Find gift ideas
a recipient/for/person:enum(mother=my mother,mum/father=my father,dad/colleague=a colleague/child=a child,a kid\
/grandmother=my grandmother,gran); budget/max_price/price:int(5-200); interest?/hobby/likes:activity
- What can I give {recipient} for {budget} euros<, who likes {interest}>?
- I have {budget} euros and no idea for {recipient}.
- {recipient} loves {interest}, I can spend {budget}.
- Something nice for {recipient}, {budget} euros at most<, {interest}>.
- It's the birthday of {recipient}, {budget} euros.
- Help, {recipient} has everything<, except time for {interest}>. {budget} euros.
? I need a present for {recipient}.|I need a present.
= How about a {item}?
r item:item

@ fun get_horoscope, star_sign_today, read_stars
d Return what the stars say for a sign|Read a horoscope
a sign/zodiac/star_sign:enum(Aries/Taurus/Gemini/Cancer/Leo/Virgo/Libra/Scorpio/Pisces/Aquarius)
- I'm a {sign}, will it be a good day?
- What's ahead for a {sign}?
- {sign}: luck or not?
- Will love come to a {sign}[| this week]?
- My wife is a {sign}, what do they tell her?
- Is it a day to stay in bed for a {sign}?
? Will it be a good day?
= It will be {kind}.
r kind:enum(a good day/a quiet day/a day full of surprises)

@ weather get_weather, current_conditions, weather_at
d Return the weather of a place|Tell how the sky and the temperature are
a city/location/place:city; unit?/units:enum(celsius/fahrenheit)
- Do I need a coat< in {city}>?
- Is it raining< in {city}>?
- How cold is it< in {city}><, in {unit}>?
- What's it like outside< in {city}>?
- Can we eat outdoors< in {city}>[| now]?
- Should I take an umbrella< to {city}>?
- I'm landing< in {city}> soon, how warm is it<, {unit}>?
- Is the sun out< in {city}>?
? Do I need a coat?
= It is {sky}, {degrees} degrees.
r sky:enum(sunny/cloudy/raining/windy); degrees:int(2-33)

@ weather get_forecast, outlook_for_day, days_ahead ~find_concerts
d Return how the weather will be|Tell the outlook for a place on a day
a city/location/place:city; day/date/when:later
- Will it rain {day}< in {city}>?
- Can we have the party outside {day}< in {city}>?
- I'm going< to {city}> {day}, what should I pack?
- How warm will it be {day}< in {city}>?
- Do I need boots {day}< in {city}>?
- {day}<, {city}>: picnic or not?
? How will the weather be {day}?|What will it be like in {city}?
= It will be {sky}.
r sky:enum(sunny/cloudy/wet/windy)

@ weather subscribe_warning, storm_alert, notify_bad_weather
d Send warnings of bad weather to an address|Set an alert for a place
a city/place/location:city; email/address/contact:email; kind?/type:enum(storm/frost/flood/heat)
- Write to {email} if< a {kind}> is coming< to {city}>.
- {email} wants to know before it gets ugly< in {city}><, {kind}>.
- My greenhouse is< in {city}>, tell {email} about< {kind} and> danger.
- If< {kind}> is on its way< to {city}>, {email} must hear it.
- {email} would like to be told in time<, {city}><, {kind}>.
? I'd like to be warned of bad weather.
= {email} will be told.

@ lists add_groceries, put_on_shopping_list, more_to_buy
d Put things on the list for the supermarket|Add several products to the shopping list
a items/products/things:list; list_name?/store:enum(weekly/party/drugstore)
- We're out of {items}.
- Don't come home without {items}.
- I still need {items}<, for the {list_name} one>.
- At home we have no {items} left.
- {items} - I'll get that tomorrow.
- Next time at the store: {items}.
? I'm going to the supermarket tomorrow.
= I'll keep {items} in mind.

@ lists message_group, text_several_people, send_to_many ~send_message ~announce_to_team ~invite_people ~publish_post
d Send one text to several people|Write to a number of contacts at once
a recipients/to/contacts:firsts; text/message/body:text
- {recipients} should know: {text}
- Tell {recipients} the following: {text}
- Let {recipients} hear it: {text}
- For {recipients}: {text}
- {recipients} get this from me: "{text}"
- Say "{text}" to {recipients}.
? {recipients} should know something.
= {recipients} have it.

@ lists tag_document, set_keywords, label_file
d Give a file some keywords|Set labels on a document
a file/document/filename:file; tags/labels/keywords:list
- {file} is about {tags}.
- People should find {file} under {tags}.
- For {file}: {tags}.
- Remember {file} as {tags}.
- If I look for {tags}, I want to see {file}.
- {file} belongs to {tags}.
? Nobody finds {file}.
= {file} can be found now.

@ lists invite_people, add_attendees, bring_guests
d Invite several people to an event|Add guests to a meeting
a event/title/meeting:event; guests/people/attendees:firsts
- {guests} should come to {event}.
- I'd like to have {guests} at {event}.
- {event} with {guests}, please.
- Ask {guests} whether they come to {event}.
- {event} is no fun without {guests}.
- Make sure {guests} know about {event}.
? {event} needs more guests.
= {guests} will hear of it.

@ device get_battery, power_left, charge_level
d Return how full the battery is|Tell how much charge is left
- How long will my phone last?
- Do I have to plug it in soon?
- Is there enough juice for the evening?
- Will it survive the train ride?
- How many percent do I have?
- Am I about to run dry?
= {percent} percent.
r percent:int(3-100)

@ device lock_screen, secure_phone, guard_display
d Lock the phone at once|Secure the display with the code
- I'm putting it down, nobody should look into it.
- Kids are coming, close it.
- I'm leaving the table for a moment, keep others out.
- Make sure that no one can read my things.
- Shut it so that only I get in.
= Nobody gets in now.

@ device find_my_phone, ring_lost_device, locate_handset
d Let a lost device make a loud noise|Find where a device is
a device/name/which:enum(phone/tablet/watch/keys/earbuds)
- I left my {device} somewhere in the house.
- Where on earth is my {device}?
- My {device} must be under the sofa, make it beep.
- I can't remember where I put the {device}.
- The {device} is hiding from me.
- Have you seen my {device}?
? I've lost something.
= Listen, it beeps.

@ device take_screenshot, capture_screen, grab_display
d Save what can be seen on the display|Capture the screen
a name?/filename/save_as:file
- Keep exactly what I see right now< as {name}>.
- I want to show someone this page< - call it {name}>.
- Freeze what's in front of me< in {name}>.
- Make an image of all this<, {name}>.
- Before it disappears: save the view< as {name}>.
= It is saved.

@ device list_wifi, available_networks, scan_wlan
d List the wireless networks around|Scan for internet connections
- Which connections can I use here?
- What can I log into at this place?
- Is there any internet in this café?
- Show me what's in the air around me.
- Can I get online here?
= There is {name}.
r name:name

@ device connect_wifi, join_network, log_on_wlan
d Connect to a wireless network with a password|Join a network
a network/ssid/name:name; password/key/passphrase:secret
- The internet here is {network}, and they told me {password}.
- {network}, the word is {password}.
- Get me online: {network}, {password}.
- I'm in the café, it's {network} with {password}.
- Use {network}. The secret is {password}.
- Go on {network}, they gave me {password}.
? How do I get online here?|The internet here is called {network}.
= You are online.

@ account create_account, register_user, sign_up
d Open an account for a new member|Register somebody with name and mail address
a username/user/login:user; email/mail/address:email; newsletter?/wants_news:bool(with the news/without the news)
- I'm new, call me {username}, {email}<, {newsletter}>.
- I want to be a member: {username}, {email}<, {newsletter}>.
- Let me in for the first time, {email}, as {username}.
- {username} would be nice, my mail is {email}.
- My sister wants to join, {username}, {email}.
- Make me part of it: {email}, {username}<, {newsletter}>.
? I'd like to be a member.|I'm new here, call me {username}.
= Welcome, {username}!

@ account reset_password, recover_login, new_secret_link
d Send a link for a new password|Help somebody who can't log in any more
a email/user_email/address:email
- I can't remember what I have to type: {email}
- It doesn't let me in, {email}.
- My head is empty, I'm {email} and can't get in.
- {email} forgot the magic word.
- I'm locked out, {email}.
- What was it again? I can't get in with {email}.
? I can't get in any more.
= A link is on its way to {email}.

@ account delete_account, erase_profile, close_membership ~leave_newsletter
d Delete an account with all its data|Close a membership for good
a username/user/login:user; reason?/why/comment:text
- {username} wants to leave for ever.
- Forget everything about {username}<, because: {reason}>
- I'm {username} and I've had enough< - {reason}>
- Make {username} disappear from your system.
- {username} doesn't want to be here any longer< - {reason}>
- I'm out, {username}. Wipe it all<, {reason}>
? I want to leave.
= {username} is gone.

@ account verify_code, confirm_identity, check_token
d Check the code that was sent to somebody|Confirm an account with a code
a username/user/account:user; code/otp/pin:pin
- I'm {username} and I got {code}.
- You sent me {code}, I'm {username}.
- {code} came by text for {username}.
- {username}: {code}.
- My phone says {code}, let me in as {username}.
- Here are the digits, {code}, for {username}.
? I got some digits by text.|You sent me {code}.
= Welcome, {username}.

@ account set_language, change_locale, interface_language
d Set the language in which an app speaks|Change the language of a user
a language/lang/locale:language; username?/user/account:user
- I only understand {language}<, I'm {username}>.
- Talk to me in {language}.
- {language} would be easier for me<, {username}>.
- Can the menus be in {language}<, for {username}>?
- All in {language}, please.
- My grandmother reads {language} only<, she is {username}>.
? I don't understand a word of this.
= It is {language} now.
"""

# kind | values; one in four or so is something else, whatever the kind
POOLS_TEXT = """
cuisine|Italian|Thai|Greek|Indian|Mexican|Korean|Turkish|Lebanese|French|Vietnamese|Ethiopian|Spanish|Japanese|vegan|Georgian|Peruvian
allergen|nuts|peanuts|milk|gluten|shellfish|celery|eggs|soy|mustard|sesame|fish|strawberries|lactose|wheat|garlic|kiwi|pollen
medicine|Ibuprofen|Metformin|Ramipril|Aspirin|Panthotic|Lisinopril|Cetirizine|Omeprazole|Salbutamol|Insulin|Levothyroxine|Amlodipine
symptom|headache|sore throat|stiff neck|runny nose|stomach ache|dry cough|rash|back pain|toothache|dizzy spell|swollen ankle|migraine
speciality|dermatologist|cardiologist|dentist|paediatrician|orthopaedist|gynaecologist|neurologist|eye doctor|allergist|psychologist
genre|comedy|thriller|western|documentary|romance|horror film|musical|science fiction film|war film|cartoon|crime film|costume drama
channel|BBC One|Channel 4|Arte|ZDF|Rai Uno|CNN|Kanal 5|TVE|France 2|Eurosport|ITV|NBC|SVT1|Sky Arts|HBO
group|family group|book club|class of 2009|football mums|neighbours|night shift|Project Falcon|choir|ski trip|allotment club|flat share
event|team lunch|budget review|sprint planning|parents' evening|choir practice|dentist appointment|yoga|job interview|garden party|
event|board meeting|house warming|piano lesson|stand-up|farewell party|wine tasting|school play|haircut|kick-off|swimming lesson|brunch
project|Falcon|website relaunch|Atlas|kitchen refit|annual report|Project Nimbus|data migration|spring campaign|office move|app redesign
field|payroll|travel costs|office keys|data protection|printers|parental leave|the canteen|purchasing|press inquiries|fire safety|onboarding
job|baker|night nurse|forklift driver|data analyst|receptionist|gardener|carpenter|music teacher|pastry chef|site manager|translator
subject|maths|biology|history|French|chemistry|geography|music|physics|art|Latin|economics|physical education|English|computer science
course|pottery for beginners|Spanish A2|intro to statistics|watercolours|first aid|creative writing|beekeeping|Excel basics|salsa|sewing
activity|running|swimming|yoga|rowing|pilates|boxing|hiking|spinning|zumba|climbing|cycling|dancing|tennis|skating|badminton|chess
zone|lawn|rose bed|greenhouse|vegetable patch|front garden|hedge|herb spiral|orchard|balcony|west side|strawberries|back yard
crop|tomatoes|carrots|sweet peas|kale|pumpkins|sunflowers|leeks|radishes|basil|broad beans|tulips|chillies|beetroot|spinach|garlic
carmodel|Volvo V70|Fiat Panda|Skoda Octavia|Toyota Yaris|Ford Focus|Renault Clio|BMW 320i|Seat Ibiza|Dacia Duster|Mazda 3|Mini Cooper
unit|miles|kilometres|pounds|kilograms|ounces|grams|litres|gallons|cups|inches|centimetres|feet|metres|stones|pints|acres|hectares|yards
animal|kingfishers|red squirrels|hedgehogs|storks|badgers|swallows|otters|herons|deer|bats|foxes|grass snakes|woodpeckers|lizards
account|savings|checking|my current account|household|business|the joint account|holiday fund|girokonto|Everyday Saver
country|Japan|Canada|Vietnam|Kenya|Brazil|India|Norway|Turkey|Egypt|Iceland|Mexico|Thailand|Portugal|Ghana|Australia|Chile|Nepal|Cuba
team|sales|support|warehouse|everyone|kitchen|design|finance|night shift|logistics
later|tomorrow|on Saturday|next Monday|on Sunday|next week|this weekend|the day after tomorrow|on Wednesday|on Friday|next Thursday
landmark|main station|harbour|old town|airport|university|city centre|opera house|town hall|cathedral|fish market|zoo|football stadium|
landmark|botanical garden|north gate|bus terminal|city library|fairground|ferry pier|lighthouse|university hospital|central park|ice rink
venuekind|Café|Hotel|Restaurant|Bistro|Bar|Trattoria|Pizzeria|Bakery|Villa|Galerie|Studio|Museum|Gasthaus|Osteria|Brasserie
hour|noon|midnight|8 pm|half past six|quarter to nine|7.30|19:45|6 o'clock|five in the morning|10 am|half past ten|9:15|quarter past two|
hour|18:00|3 pm|4:30 pm|eight|20:15|11.45 am|one o'clock|half seven|7 sharp|22:10|06:50|5:20|2 pm|13:00|ten to four
version|2.4.1|v3.0|1.18|v0.9.2|2025.3|4.0.0-rc1|r172|v12|5.6|nightly-0412
"""

# Free text as people dictate, type or title it. {np} is a noun or two, {x} a name of something.
TEXT_TEMPLATES = """
[running late|stuck in traffic|train is delayed|missed the bus], start without me
[running|I'm running] {n} minutes late[, sorry|, save me a seat|]
I'll be [home|there|at the {noun}] [by|around|at] {time}[, don't wait for me|, keep dinner warm|]
buy [stamps|{noun}s|milk|{np}] and [string|bread|{noun}s|two {noun}s]
[buy|get|bring] {noun}s, {noun}s and [some|a new] {np}
call [{name}|the {noun} shop|the plumber] [back |]about [the {np}|{day}|my {noun}]
[badge reader|printer|{np}|projector|coffee machine|lift] [dead|broken again|out of order|offline|on fire]
the {np} [in the {room}|next to the {noun}|on floor {n}] [is leaking|makes a strange noise|won't open|stopped working|smells of smoke]
can you [pick up|fetch|bring] [the kids|{name}|my {np}] [at {time}|on {day}|after work]?
[where are you|are you coming tonight|did you feed the cat|what's the door code|who has the {noun}]?
see you [on {day}|at {time}|tomorrow], [bring the {np}|same place as always|I'm looking forward to it]
thanks for [the {np}|dinner|your help], [it was lovely|we had a great time|see you soon]
[meeting|lunch|choir|practice] [is |]moved to {day}, {time}
[we're|we are] out of {noun}s, {noun}s and {noun}s
the key is [under the {noun}|with {name}|behind the {np}|in the {noun}]
[happy birthday|congratulations|good luck|get well soon], {name}!
[password|door code|locker|wifi] is on the {noun}[, second shelf|]
[first|second|new] draft of the {np}
[questions|ideas|notes|plan|agenda] for {day}: {noun}, {noun}, {noun}
[trip to|weekend in|holiday in|moving to] {city}[ with {name}|, {month}|]
{x} vs {x}
{name} & {name}, {day}
[please|pls] [water|feed|empty|check|lock] the {np} [while I'm away|before you leave|every {day}|tonight]
don't forget [the {np}|your {noun}|to {verb} the {np}]
I can't [come|make it] [on {day}|tonight|at {time}], [{name} is ill|I have to work|my {noun} broke down]
the [{noun}|{np}] arrived[, but the {noun} is missing| with a scratch| two days late| empty]
[wrong|missing|broken|cracked] {np}[, please replace| in box {n}|]
[it|the {noun}] [doesn't fit|is too {adj}|came too late|looks {adj}|isn't what I ordered]
[found it cheaper|changed my mind|ordered twice|no longer needed|bought the wrong {noun}|not as described|gift for {name}]
[insults|spam|fake pictures|stolen photos|threats|hate speech] [in every post|in the chat|since {day}|under my {noun}]
{name}'s [birthday|wedding|{noun}|phone number|recipe for {noun}]
[who|why|how|what] [is|was] [behind|wrong with|left of|in] the {np}
[how to|best way to] {verb} a {np}
[used|cheap|second-hand|antique|waterproof] {np}[ near {city}| under {n} euros|]
[history|origin|price|future] of [{noun}s|{city}|{x}|the {noun}]
[{adj}|{noun}] {noun} [and|with|or|without] {adj} {noun}
{verb} {name}, {verb} the {noun}, [then|and] {verb}
[we|they|you] [should|could|must] {verb} the {np}
I [love|miss|hate|need|saw] [the {np}|your {noun}|{city}|{name}]
[no|two|more|fewer|{n}] {noun}s [please|today|in the {noun}|for {name}]
server room [too hot|flooded|door open], [{n} degrees|water on the floor|who has the key?]
[all|some] {noun}s are [{adj}|gone|sold|at {company}]
[doors open|concert starts|we leave|shop closes] at {time}[ sharp|, be on time|]
[office|{noun} shop|pool|library] closed [on {day}|from {date}|until {date}]
[rent|invoice|ticket|deposit] {month}
ask {name} [whether|if] the {np} is [{adj}|ready|still there|for sale]
[mind the step|wet paint|do not touch|no parking|beware of the {noun}|back in {n} minutes]
life is [a {noun}|{adj} like a {noun}|what you {verb}]
[a|every] {adj} {noun} [makes|needs|beats|hides] a {adj} {noun}
the {adj} {noun} {verb}s the {noun}
my {noun} is {adj} and my {noun} is {adj}
[slept badly|long walk|rain all day|first {noun} of the year|baked a {noun}|quiet evening], [{adj} {noun}|but happy|tired now|more tomorrow]
[{n} kg|{n} boxes of|half a litre of|three slices of] {noun}s[, not too {adj}|]
[app|site|login|checkout] [crashes|freezes|is down|shows error {n}04] [after the update|on my {noun}|since {day}|when I {verb}]
[cannot|can't] log in [since {day}|after the update|with my new {noun}]
charged twice for [the {np}|order {n}{n}7|{month}]
please [call me|write back|wait|reply] [before {time}|on {day}|when you can|soon]
[left|put] your {np} [at the {noun}|in {city}|with {name}][, come and get it|]
{company} [wants|asked for|sent|needs] [a {noun}|the {np}|{n} {noun}s][ by {day}|]
"""
QUESTION_TEMPLATES = """
[Which|What] {noun} [should|shall] we [{verb}|take|buy]?
[Where|When] do we [meet|eat|go|have the party]?
[Who|What] [brings|needs|has] the {np}?
What colour should the {noun} be?
Is {day} [good|fine|too early]?
Which {noun} for the {noun}?
"""

# Functions on things of any kind: "§" is the thing as functions call it, "@" the one that is meant, as people say it.
# Names; descriptions; further parameters; requests. A line for each kind of action.
ACTIONS_TEXT = """
delete, remove, erase; Remove a § for good|Take a § out of the system; ; get rid of @|throw @ away|@ can go|bin @|I don't need @ any more|\
wipe @, please|make @ disappear|nobody wants @ any longer
show, open, get; Return one §|Show the details of a §; ; let me see @|what's in @?|what does @ look like?|I want to have a look at @|\
bring @ up|pull up @|what do we know about @?
archive, store, put_away; Move a § to the archive|Store a § that is no longer in use; ; put @ away|we're done with @, but keep it|\
@ can rest now|out of sight with @, but don't destroy it|I finished with @, it may go to the cellar
restore, recover, bring_back; Bring a § back that was removed|Recover a §; ; I want @ back|get @ out of the bin|oh no, I still need @|\
@ was thrown out by mistake|can I have @ again?
duplicate, copy, clone; Make a second § that is the same|Clone a §; ; I need @ twice|make me another one like @|\
one more of @, exactly the same|\
give me a twin of @
lock, protect, freeze; Make sure that nobody changes a §|Protect a §; ; nobody should touch @|keep everyone's hands off @|\
@ has to stay as it is|make @ read-only|don't let people edit @
unlock, release, unfreeze; Let people change a § again|Release a §; ; people may work on @ again|let others edit @ from now on|\
@ is free for changes|open @ up for everybody
approve, accept, sign_off; Accept a §|Give the okay for a §; comment?/note/remark:text; @ is fine by me|say yes to @|I'm happy with @|\
@ gets my okay|looks good, @ can go ahead|thumbs up for @<, and tell them: {comment}>
reject, decline, turn_down; Turn a § down|Refuse a § with a reason; reason/cause/why:text; I don't agree with @: {reason}|\
say no to @: {reason}|@ isn't good enough: {reason}|thumbs down for @, {reason}|@ won't do - {reason}
assign, hand_over, delegate; Make a person responsible for a §|\
Give a § to somebody; to=person/assignee/owner:who; {to} should take care of @|\
let {to} handle @|@ is for {to}|{to} gets @|put {to} on @|I want {to} to look after @
share, give_access, publish_to; Let another person see a §|Give somebody access to a §; with=e-mail address/email/recipient:email; \
{with} would like to see @|let {with} look at @|@ for {with}, please|open @ to {with}|{with} must be able to read @
rename, retitle, change_name; Give a § another name|Change what a § is called; new=new name/new_name/title:title; \
call @ "{new}"|@ should be called {new}|from now on @ is "{new}"|"{new}" would be a better name for @|I want @ to be called "{new}"
comment_on, annotate, remark; Write a remark on a §|Add a comment to a §; text/comment/body:text; say this about @: {text}|\
write under @: {text}|my thoughts on @: {text}|on @ - {text}|people should read this next to @: "{text}"|I'd add to @: {text}
move, transfer, relocate; Move a § from a place to another one|Bring a § to another place; from?=old place/source/origin:city; \
to=new place/target/destination:city; @ belongs in {to}<, not in {from}>|take @< from {from}> to {to}|\
we need @ in {to}<, it's still in {from}>|\
bring @ over to {to}|@: not {from} but {to}|instead of {from}, I want @ in {to}
schedule, plan, set_date; Fix a day for a §|Plan a §; date/day/on:when; time?/at/start:hour; @ will be {date}<, {time}>|\
let's do @ {date}<, {time}>|@ {date}< at {time}>|I have time for @ {date}< at {time}>|put @ down for {date}
postpone, delay, push_back; Do a § later than planned|Move a § to a later day; from?=old day/old_day/current:day; to=new \
day/new_day/until:day; \
@ can't be< on {from}>, {to} is fine|@ has to wait until {to}|I need more time for @, {to}|@:< not {from},> {to}|{to} is soon enough for @
rate, score, grade; Give a § points from 1 to 5|Rate a §; stars/points/score:int(1-5); comment?/text/review:text; @ was worth {stars}<: \
{comment}>|\
{stars} of 5 for @<, {comment}>|I give @ {stars}|my opinion of @: {stars}< - {comment}>|how I liked @? {stars}
prioritize, rank, set_priority; Set how important a § is|Change the priority of a §; \
level/priority/importance:enum(low/normal/high/urgent); \
@ is {level}|treat @ as {level}|{level} for @|I'd say @ is {level}|@ can't wait any longer, {level}|make @ {level}
tag, label, categorize; Give a § a keyword|Put a § in a category; tag/label/keyword:item; @ is about {tag}|\
people should find @ under {tag}|\
file @ as {tag}|{tag} is the right word for @
order, buy, request; Order a number of §s|Buy §s; count/quantity/number:int(2-40); colour?/color:colour; when?/by/deadline:when; \
we need {count} @s<, {colour}><, {when}>|get us {count} @s<, best in {colour}>|{count} @s<, {colour}>, please|\
I'd like to have {count} @s<, they must be here {when}>|we ran out of @s, {count} will do
reserve, book, hold; Keep a § for a person|Reserve a § for some time; name=person/for/customer:who; \
days?/duration/number_of_days:int(2-14); \
keep @ for {name}< - {days} days>|{name} wants @< for {days} days>|put @ aside for {name}|{name} will pick @ up|\
don't give @ to anyone but {name}
repair, fix, service; Have a § repaired|Order the repair of a §; problem/fault/what:text; @ is broken: {problem}|\
somebody should look at @: {problem}|something's wrong with @: {problem}|@ doesn't work, {problem}|@ needs a hand - {problem}
print, put_on_paper, make_hardcopy; Print a §|Put a § on paper; copies/count/number:int(1-12); I need @ on paper, {copies} times|\
{copies} of @ for the wall|let the machine spit out {copies} of @|{copies} paper versions of @
pay, settle, clear; Pay what is due for a §|Settle a §; method/how/payment_method:enum(card=by card/cash=in cash/transfer=by \
transfer/paypal=with PayPal); \
@ is still open, {method}|I'll take care of @ {method}|let's get @ over with, {method}|@, {method}|money for @ {method}, please
cancel, call_off, withdraw; Call a § off|End a § before it begins; reason?/why/cause:text; @ isn't going to happen<: {reason}>|\
I can't do @< - {reason}>|forget about @<, {reason}>|we won't need @ after all<: {reason}>|@ is off<, because: {reason}>
start, run, launch; Start a §|Set a § going; delay?/wait/in_minutes:int(2-60); let @ go< in {delay} minutes>|\
get @ going< in {delay} minutes>|\
bring @ to life|@ can begin< in {delay} minutes>|I want @ to work now
stop, halt, shut_down; Stop a §|End a § that is going on; ; that's enough of @|switch @ off|@ should be quiet|no more @|put an end to @|\
I can't hear @ any more, off with it
check, inspect, get_status; Tell how a § is|Return the state of a §; ; how is @ doing?|is @ all right?|does @ still work?|\
what about @?|is something wrong with @?|can I count on @?
find, locate, where_is; Tell where a § is|Locate a §; ; I can't see @ anywhere|where did @ go?|has anybody seen @?|I've lost @|\
in which corner is @?
lend, give_out, loan; Lend a § to a person|Give a § to somebody for some days; to=person/borrower/name:who; \
days/duration/for_days:int(2-30); \
{to} would like @ for {days} days|let {to} have @, {days} days|{to} takes @ home for {days} days|@ goes to {to}, {days} days
weigh, measure, get_size; Tell how heavy or big a § is|Return the measures of a §; unit?/in:unit; will @ fit on the shelf<, in {unit}>?|\
can I carry @ alone?|how much is @ in {unit}?|is @ too big for the boot<, in {unit}>?
sell, offer, put_up_for_sale; Offer a § for a price|Put a § up for sale; price/amount/asking_price:int(5-900); place?/city/location:city; \
who wants @ for {price} euros<, pick up in {place}>?|I'd let go of @ for {price}<, it's in {place}>|@, {price} euros<, {place}>|\
make some money with @, {price}
replace, swap, exchange; Put a § in the place of another one|Swap two §s; with=other one/new/replacement:code; I want {with} instead of @|\
not @ but {with}|{with} is better than @|take @ out and put {with} in|give me {with} for @
merge, combine, join; Put two §s together|Make one § out of two; into=one that stays/target/other:code; @ and {into} belong together|\
@ is the same as {into}|@ can be a part of {into}|make one out of @ and {into}
follow, watch, subscribe_to; Tell an address about every change of a §|Subscribe somebody to a §; email/address/who:email; \
{email} wants to know what happens to @|keep {email} up to date on @|write to {email} whenever @ changes|{email} must hear about @
count, get_number_of, how_many; Tell how many §s there are|Count the §s in a place; place/city/location:city; how big is our stock of @s \
in {place}?|\
are there enough @s in {place}?|the number of @s in {place}, please|do we have any @s in {place}?
invite_to, add_guest_to, let_join; Ask a person to a §|Add a guest to a §; guest/name/person:who; {guest} should be there for @|\
@ with {guest}, please|I'd like to have {guest} at @|@ is no fun without {guest}
clean, wash, tidy; Have a § cleaned|Order the cleaning of a §; date/day/when:when; @ is dirty, {date} please|\
@ needs soap and water, {date}|\
make @ shine {date}|somebody should scrub @ {date}
export, download, save_as; Save a § as a file|Give out a § in a format; format/type/as:enum(csv/pdf/xlsx/json/txt); I need @ as {format}|\
give me @, {format} please|can I have @ in {format}?|my boss wants @ as a {format}
translate, localize, put_into; Put a § into another language|Translate a §; language/target/to:language; we need @ in {language}|\
our guests can't read @, they speak {language}|@, but in {language}|could @ be {language}?
"""
# As functions call it: as people say it.
NAMED_TEXT = """car: vehicle|photo: picture|photo: snap|meeting: get-together|flat: apartment|shop: store|bill: invoice|lorry: truck|
trip: journey|coach: trainer|job: position|parcel: box|parcel: package|message: text|mail: letter|film: movie|sofa: couch|kid: child|
bike: bicycle|phone: mobile|sweater: jumper|tap: faucet|lift: elevator|rubbish: trash|holiday: vacation|test: exam|lesson: class|
customer: client|employee: worker|boss: manager|doctor: physician|illness: disease|present: gift|party: celebration|contract: agreement|
error: bug|server: machine|task: to-do|note: memo|song: track|document: paper|document: file|chart: diagram|plan: scheme|room: chamber|
seat: place|ticket: case|reservation: booking|offer: quote|complaint: objection|article: piece|draft: first version|idea: suggestion|
report: write-up|survey: questionnaire|form: sheet|certificate: diploma|key: fob|badge: pass|password: secret word|account: profile|
member: subscriber|newsletter: circular|branch: office|depot: warehouse|order: purchase|product: item|coupon: voucher|fee: charge|
loan: credit|recipe: dish|meal: lunch|plant: flower|tree: oak|dog: pet|path: trail|road: street|bridge: crossing|train: connection|
boat: ship|plane: aircraft|hut: cabin|tent: marquee|stall: booth|concert: gig|exhibition: show|speech: talk|video: clip|poster: placard"""
