"""JSON extraction from whole small texts: e-mails, chats, notes, reviews, reports, adverts, minutes, diaries...

_COMMON and the _SCENES_ texts hold the situations in a small notation, read by _read():

    # title | voice               a situation; voice: i (someone writes), n (a jotted note), p (public text), r (report)
    > a | b                       how it may begin (always first)
    - a | b                       asides, with values {~maker} of the same kind that nobody asks for
    % name phone                  fields of _COMMON that belong to it too
    & contact sender = name phone fields that may stand in an object of their own
    key: maker args; keys; descriptions   a field, followed by indented sentences that state it:
     a {key} | b {key}            "^" in front: first, "$": last; "yes: " or an option in front: the value of a boolean or an enum

Sentences use the brackets of wording.py. A sentence may state several fields; each is stated once. {key.a} has an article before it,
{key.on} a preposition where a date needs one; neither is part of the value.
"""

import datetime
import json

from lexicon import DAYS, MONTHS, Lexicon, casual
from samples import show
from wording import capital, parse, parse_lines, speak

_COMMON = """
# what many people tell
name: person; name customer sender full_name customer_name contact_name; who writes / full name of the writer / the sender's name
 ^Hi, {name} here | ^[Hello|Hi|Good morning|Good afternoon], my name is {name} | ^[Hi|Hey|Hello there], this is {name}
 ^{name} [here|speaking]
 I'm {name}[ by the way||] | My name's {name} | The name is {name} | You have me on file as {name} | [It's all|Everything is] under {name}
 [You'll find me|I should be|You probably have me] in your system as {name} | My name, in case you need it: {name}
 $ [Best wishes|Kind regards|Regards|Thanks|Cheers|Many thanks|Best|Yours], {name} | $ [Thank you in advance|Thanks so much]! {name}
 $ - {name}
phone: phone; phone phone_number tel mobile callback_number contact_phone; phone number of the writer / the number to call
 [You can reach me|I can be reached|Best to reach me|I'm reachable] [on|at] {phone} | My [number|mobile|phone number|cell] is {phone}
 [Call|Ring|Phone|Text] me on {phone} if [anything comes up|you have questions|that's easier]
 [My number, just in case|Tel.|Phone]: {phone} | If you want to talk, it's {phone}
 [The old landline is dead, so please use|Please use|Use] {phone} | I'm on {phone}[ most of the day||]
 I can be reached on {phone}, {email} works too | My details: {phone}, {email}
email: email; email mail email_address contact_email; e-mail address of the writer
 [You can write to|Write to|Please write to|Mail me at|Drop me a line at] {email} | My [e-mail|email|mail address|address] is {email}
 [Send|Please send] [everything|the answer|whatever you need|the paperwork] to {email}
 [The best address for me is|E-mail]: {email} | {email} is where I read my mail | I check {email} [every evening|twice a day|all the time]
callback: bool; callback call_back wants_callback callback_requested; whether the writer wants to be called / does the person ask for a call
 yes: [Please|Could you please|Could you|Can you] [call me back|ring me back|give me a call|give me a ring|phone me]
 yes: I'd [rather talk on the phone|prefer a quick call|appreciate a call]
 yes: [Easiest if you just ring me|A quick call would be great] | Could somebody ring me about this?
 yes: [Give me a buzz|Give us a ring] when you get this | I'd like to talk to a real person on the phone, please
 no: [No need to call|Please don't call|Don't ring me], [e-mail is fine|a short mail will do|just write|I'm at work all day]
 no: [I can't take calls at work|I hate phone calls|I'm hard of hearing], so [please write|just write to me] instead
 no: You don't have to [ring|call|phone] me | A written answer is [all I need|enough for me|quite enough]
 no: [Text or e-mail only please, no calls|No calls please, the baby sleeps at odd hours]
urgency: enum high=urgent=critical, normal=medium=standard, low=minor; urgency priority prio importance; how urgent it is / how soon it \
must be dealt with
 high: [I need this sorted today|This can't wait|It really can't wait until next week|This is an emergency, really]
 high: [Please hurry|Please be quick|As soon as humanly possible, please|ASAP please]! | Every hour counts here
 high: [I'm getting desperate|We're at our wits' end], [please act now|this has to be solved right away|I need help immediately]
 high: Drop everything else if you can
 normal: [Sometime this week would be fine|Within the next few days would be good|A reply in the usual time is fine]
 normal: Nothing dramatic, but [I'd like it done within the week|please don't forget about it]
 normal: Please deal with it in the normal course of things
 low: [No hurry|No rush|No hurry at all|There's no rush]
 low: [Whenever you get round to it|Whenever you find a minute|Take your time|It can easily wait]
 low: [Not important, really|It's only a small thing], [any time in the coming weeks is fine|do it when things are quiet]
mood: enum positive=happy=satisfied, neutral=mixed, negative=unhappy=dissatisfied; sentiment mood tone overall; how the writer feels \
about it / the overall feeling
 positive: [I'm over the moon|I couldn't be happier|Absolutely love it|I'm really pleased|We're thrilled to bits]
 positive: [Best decision in years|What a joy|Worth every penny|Five stars from me|Can't fault it]
 positive: I'd [do it again|recommend it] in a heartbeat
 positive: [It put a big smile on my face|I've told all my friends about it|It made my week|I keep telling everyone about it]
 neutral: [It's okay, nothing more|It's fine, I suppose|Neither good nor bad|It was all right|Some good, some bad]
 neutral: [Does what it should, no more and no less|Nothing to get excited about, nothing to complain about|I've seen better and I've \
seen worse]
 negative: [What a letdown|I'm really disappointed|Never again|I'm fed up|I'm not impressed at all|Awful, frankly]
 negative: [I regret it already|I want my time back|It's been one big headache|I expected a lot better|I'd steer clear]
 negative: [Don't waste your money|Honestly, I'm quite upset about this]
paid: enum card=credit card=credit_card, cash, transfer=bank transfer=bank_transfer, paypal=PayPal; payment payment_method paid_by \
how_paid; how it was paid
 card: I [paid with my Visa|used my Mastercard|tapped my Visa|put it on my Mastercard] | It went on my Visa
 card: I typed in the sixteen digits of my Mastercard
 cash: I [paid in notes and coins|handed over the notes at the counter|counted out the notes myself]
 cash: I gave [the driver|the young man at the till] the money in notes
 transfer: I [wired the money|sent the money from my bank account|paid by wire]
 transfer: The money [went out from my bank|left my account by wire] [yesterday|last week|a while ago]
 paypal: I [paid with|used|went through] PayPal | [PayPal took the money|The money went through PayPal] | PayPal, as always
city: city; city town place location; the town the writer lives in
 [I live in|We live in|I'm in|I'm based in|We're based in] {city} | I'm writing from {city}
 [Home is|We moved to|I've moved to] {city}[ now||] | We're [just outside|in the middle of|right in] {city}
 That's in {city}, [by the way|in case it matters]
address: address; address street_address delivery_address street where; street and number
 [My address is|The address is|We're at|You'll find us at|I live at] {address} | [Address|The address]: {address}
 It's {address}, [the blue door|second bell from the top|the house on the corner|round the back]
 {address} is [the place|where I live|the right address] | [Come to|Please come to|Send things to] {address}
order: order; order_id order_number orderNumber order_no ref; number of the order / the order the message is about
 My order number is {order} | It's [order|about order|order number] {order} | [Order|Order no.|Order number|Ref.]: {order}
 [This is about|I'm writing about|It concerns|It's to do with] order {order}
 [The confirmation says|On the invoice it says] {order}, that's the order | The order in question is {order}
 [You'll find it under|Look it up under] order number {order}
"""

_P1 = """
# something came broken | i
> Something in my parcel is broken. | I was so looking forward to this parcel. | Not the unboxing I'd hoped for.
> A parcel from you came today. | I opened the box with my [son|daughter|husband|wife] and we [both sighed|were both gutted].
> My {item} arrived, and [not in one piece|it's a sad sight].
- My [sister|neighbour] ordered the same from you on {~past} and hers was perfect. | My last order, {~order}, was all fine.
- [The driver, {~first}, was very kind|{~first} signed for it at the door]. | The box weighed {~int 3 19} kilos.
- [I also looked at|I nearly bought] the one for {~money 20 300}.
% name phone email callback order urgency
& contact customer sender = name phone email
item: thing vase, lamp, mirror, teapot, clock, bowl, jug, coffee table, planter, kettle, blender, picture frame, stool; item product \
article product_name; what was bought / the thing that is broken
 [It's the|It is the|I'm talking about the|This is about the] {item}
 The {item} [didn't survive the trip|is no good to me like this|has had it] | I'd ordered {item.a} | [What I bought is|I bought] {item.a}
damage: pick a cracked lid, a broken handle, a long scratch, a bent leg, a chipped rim, a dent on the side, a hole in the bottom, a \
missing screw, a split seam, a loose hinge, shattered glass, a torn corner; damage defect problem issue fault; what is wrong with it
 It has {damage} | [When I unwrapped it, I found|What I found was|There it was]: {damage} | [Sadly|Unfortunately] there's {damage}
 [I can send photos of it|See the photo]: {damage}
wish: enum refund=money back, replacement=exchange=new one, repair=fix, discount=partial refund; wish desired_solution resolution wants; \
what the customer wants
 refund: [I'd like my money back|Just give me my money back, please|I want what I paid returned to my account]
 refund: I don't want another one, [only the money|just send the money back]
 replacement: [Please send me another one|Can you send a new one|I'd like the same one again, only whole][.|, please.]
 replacement: Could I have [a fresh one|another] instead?
 repair: [Can somebody mend it|Could you mend this one|I'd love to keep this very one, if someone can put it right]?
 repair: [A bit of glue and a skilled hand would do|Your workshop can surely put it right], and then I'd be happy
 discount: I'd [keep it|live with it] if you [knock something off the price|took a bit off the price|met me halfway on the price]
 discount: [Make me an offer on the price|Take a little off the price] and I'll keep it as it is
since: past; received delivered_on arrival_date date_received; when it arrived
 It [came|arrived|got here|was delivered] {since.on} | The courier brought it {since.on} | I got the [box|parcel] {since.on}

# returning clothes | i
> I need to send something back. | Sadly this one has to go back. | Quick question about a return.
> [It's lovely, but|Pretty, but] I can't keep it. | I'd love to keep the {item}, but no.
- My [cousin|mum] took {~money 20 90} off hers with a voucher. | In other shops I always take size {~pick S, M, L, 36, 38, 40, 42}.
- I returned something under {~order} in spring, no trouble at all. | The model in the photo is {~int 165 185} cm tall, apparently.
- The [grey|cream] one was already gone.
% name email order paid city
item: thing cardigan, raincoat, linen dress, pullover, winter jacket, shirt, waistcoat, skirt, blazer, hoodie, swimsuit, dressing gown; \
item article garment product; the piece of clothing
 [It's the|It's about the|The thing in question is the] {item} | I [ordered|bought|picked] {item.a}
 The {item} [looks great on the hanger|is going back|was a spontaneous buy]
size: pick XS, S, M, L, XL, XXL, 34, 36, 38, 40, 42, 44, 46; size ordered_size size_ordered; the size that was ordered
 I [ordered|took|went for|chose] size {size} | It's a size {size}[, which usually fits||] | The label says {size}
 [Mine is|I have it in] a {size}
reason: enum too_small=too small, too_big=too large, wrong_colour=colour, changed_mind=changed mind; reason return_reason why cause; why \
it goes back
 too_small: [I can't get it over my shoulders|I can't do the buttons up|It pinches under the arms|The zip won't close]
 too_small: [I can hardly breathe in it|It would fit my ten-year-old]
 too_big: [I could fit in there twice|I'm swimming in it|It hangs on me like a tent|It slides off my shoulders]
 too_big: There's room for [two of me|half the family] in it
 wrong_colour: [On the screen it looked like a warm red, here it's almost pink|The shade is nothing like the photo|It's more mustard than \
the cream I saw online|In daylight it looks completely different from the picture]
 changed_mind: [It's fine really, I just don't want it any more|I slept on it and decided I don't need it|I bought it on a whim, \
honestly|Turns out I have three of those already]
worn: bool; worn used has_been_worn; whether it has been worn
 yes: I [wore it once to a party|had it on for a whole evening|wore it to work on Monday] | I must admit I've been out in it
 no: [The tags are still on|I only tried it on over a T-shirt|It never left the bedroom|It's as new, tags and all]
 no: I haven't been out in it
sent: past; sent_on shipped return_date; the day on which it was sent back
 I [posted|dropped off|handed in|sent off] the parcel {sent.on} | The parcel [went off|left my hands] {sent.on}
 It's [been on its way back|in the post] since {sent}
price: money 20 180; price amount paid value; what the customer paid
 It [cost|was] {price} | I paid {price}[ for it||] | That was {price}[, postage included||]
 {price} is [what I paid|what it says on the slip]

# parcel is late | i
> [Where is my parcel|Any idea where my parcel is|Any chance you could look for a parcel]? | I'm still waiting.
> Just checking on a delivery. | The tracking page isn't telling me much.
> [Still|Sorry, but still] no {item}.
- My neighbour {~first} took in a parcel {~past.on}, but that was for number {~int 13 90}. | I'm away from {~next} on.
- An order of mine, {~order}, took only {~int 2 4} days. | [I paid {~money 4 12} for express|Postage was {~money 4 9}].
% name phone order address callback urgency city
item: thing bread maker, duvet, lawn sprinkler, desk, wall clock, rain barrel, bookcase, tent, sewing machine, laptop sleeve, garden \
bench, rucksack; item product contents article; what is in the parcel
 [It's|It should be|In it is|Inside is] {item.a} | I'm waiting for {item.a} | I ordered {item.a} | It can't be hard to find, it's {item.a}
carrier: venue Express, Couriers, Parcel, Logistics, Post; carrier courier delivery_company shipped_with; the company that delivers it
 {carrier} [has it, apparently|is supposed to bring it|were meant to deliver it|only shrug] | It [travels|was sent] with {carrier}
 The tracking link leads to {carrier} | [According to|I called] {carrier}[ and they know nothing|, they say to ask you]
tracking: code AA999999999aa aa99999999 9999999999 T99-9999-99; tracking tracking_number tracking_code shipment; tracking number
 [The tracking number is|Tracking no.|Tracking number:|I track it under] {tracking} | {tracking} is the tracking number
 [Tracking code|Shipment]: {tracking}
due: past; due expected_on promised_date expected_delivery; the day on which it should have come
 It [should have been|was supposed to be|was meant to be] here {due.on} | You promised it for {due} | [They said|Your mail said] {due}
days: int 2 20; days_late delay days_waiting; number of days it is late
 [That's|It's] {days} days [late now|over the date] | I've been waiting {days} days longer than promised | {days} days late and counting
 It's {days} days overdue
occasion: pick birthday, wedding, housewarming, christening, anniversary, baby shower, retirement party, graduation; occasion event \
needed_for; what it is needed for
 It's [for|meant for|a present for] [my sister's|my friend's|a colleague's|our neighbours'] {occasion}
 The {occasion} is coming up and I need it for that | I need it for {occasion.a}

# wrong thing in the box | i
> There's been a mix-up. | Wrong item, I'm afraid. | I got something that isn't mine. | Funny thing happened with my order.
> [Not sure what went wrong|I had to laugh], but this isn't what I ordered.
- Last {~pick spring, summer, autumn, winter} I got {~int 2 5} of something by mistake too.
- The slip in the box has the name {~person} on it. | The box was packed by {~first}, says a little note.
- I have an older order, {~order}, that was fine.
% name email order callback
wanted: thing desk lamp, garden hose, wool blanket, frying pan, pair of slippers, toaster, bath mat, tool box, bird feeder, keyboard; \
ordered expected wanted_item ordered_item; what the customer ordered
 I [ordered|wanted|had chosen|clicked on] {wanted.a} | What I [wanted|paid for] was {wanted.a} | It should have been {wanted.a}
 I ordered {wanted.a} and got {got.a} | Instead of {wanted.a} you sent {got.a}
got: thing fish tank, yoga mat, dog bed, wall mirror, box of candles, hair dryer, set of spanners, chess board, salad bowl, shower \
curtain; received got_item delivered received_item; what came instead
 [In the box was|The box held|I'm now the owner of|What came was] {got.a} | I [got|received|unpacked] {got.a}
 {got.a} is [of no use to me|not what I need]
keep: bool; keep wants_to_keep keeps_it; whether the customer wants to keep what came
 yes: [Actually I rather like it, so I'd hang on to it|I'll happily keep the wrong one too and pay for it|It's so pretty that I want to \
keep it]
 no: [I don't want it, please have it picked up|It's in the hall, waiting to go back|Tell me how to send it back to you|You can have it \
back any day]
pickup: next; pickup pickup_date collection_date; when it can be picked up
 [The driver can fetch it|You could pick it up|It can be collected] {pickup.on} | I'm home {pickup.on} if someone wants to fetch it
 Pick-up [would be good|works best] {pickup.on}
cost: money 15 200; price cost amount; price of what was ordered
 The one I [ordered|chose] [costs|is] {cost} | I was charged {cost} for mine | {cost} was what I paid for the right one

# double charge | i
> [I've just checked my bank statement|Looking at my account I nearly fell off my chair]. | Question about a payment.
> [Money trouble|A money matter], I'm afraid. | Something's off with my bill.
- A friend of mine had the same with {~money 10 90} at another shop. | My account still shows a balance of {~money 100 900}.
- The other order, {~order}, is correct. | I spoke to {~first} at my bank. | Rent went out {~past.on}, so money's tight.
% name email phone order urgency callback paid
& contact customer = name email phone
amount: money 9 400; amount charged_amount sum total; the amount that was taken twice
 [You took|You charged me|I see] {amount} twice | {amount} left my account two times | The same {amount} is on there twice
 [Twice|Two times] {amount}, on the same day
date: past; date charged_on payment_date; the day of the charge
 It [happened|was booked|went out|was taken] {date.on} | The statement has it down for {date} | [Both|The two] bookings were made {date.on}
wish: enum refund=money back, voucher=store credit=credit, explanation=clarification; request wish asks_for; what the customer asks for
 refund: [Please send one of them back|I'd like one of them back on my account, please|Return what you took too much, please]
 voucher: [A gift card for the difference would be fine|Just put it down as credit for my next order|I'd be happy with a coupon for the \
same sum]
 explanation: [Could someone tell me how this could happen|I only want to understand it|Please tell me why]?
 explanation: I'd just like to know what's going on
bank: venue Bank, Savings Bank, Credit Union; bank bank_name account_at; the customer's bank
 My bank is {bank} | I'm with {bank} | {bank} [say it's on your side|told me to ask you|say they can do nothing] | The account is at {bank}
statement: code 9999999 TX9999999 99-999-99 AA999999; transaction transaction_id reference booking_id; reference of the booking on the \
statement
 [The reference is|The transaction has the number|It's booked as] {statement} | {statement} is the [reference|transaction number]
 Reference on the statement: {statement}

# cancelling a subscription | i
> I'd like to stop my subscription. | Time to say goodbye to my box, sadly. | [Please cancel|Please end] my subscription.
> I've decided not to go on with the subscription. | How do I get out of this subscription?
- My flatmate pays {~money 5 30} for hers elsewhere. | Customer service ({~first}) was lovely, by the way.
- My old one, started in {~digits 2012 2020}, was better. | I'm in {~city} for the winter.
- [A reminder came {~past.on}|I wrote to you {~past.on} already].
% name email phone callback mood
plan: venue Box, Club, Plus, Weekly, Family Plan, Monthly; plan subscription product plan_name; the name of the subscription
 [It's called|The plan is|It's the] {plan} | I [have|signed up for|took out] {plan} | [I'm subscribed to|My subscription is] {plan}
 {plan} is [what I have|the one I mean]
customer_no: code 999999 C-99999 AL99999 K9999; customer_number customer_id member_no account; customer number
 [My customer number is|Customer number|Customer no.:|I'm customer] {customer_no} | {customer_no} is my [customer|member] number
 You know me as customer {customer_no}
price: money 6 60; monthly_price price fee monthly_fee; what it costs a month
 [I pay|It costs me|You take] {price} a month | {price} every month is [a lot|too much now|more than I use] | It's {price} [a|per] month
 {plan} at {price} a month is more than I need
end: next; end_date cancel_on last_day ends; from when on it should be cancelled
 [Please stop it|I'd like it to end|Let it run out|The end should be] {end.on} | I want to be out by {end}
 {end} [should be|would be a good] last day
reason: enum price=too expensive=cost, unused=no time=not used, moving=relocation, quality=poor quality; reason why cancel_reason; why \
the customer leaves
 price: [It's got too dear for me|I simply can't afford it any more|With rents like these I have to cut back]
 unused: [The boxes pile up unopened|I never get round to it|Half of it just sits on the shelf]
 moving: [I'm off to another country soon|From next month my home is on another continent|We're leaving town and won't be back]
 quality: [The last few were really sloppy|It's not as good as it was|What you send has got worse and worse]
since: digits 2014 2025; since member_since start_year; the year in which it began
 I've been with you since {since} | [I joined|I signed up|It all began] in {since} | A customer since {since}

# warranty claim | i
> I'm afraid something has given up the ghost. | [This is|I have] a case for the warranty, I think. | My {device} has stopped working.
> I hope you can help me with a repair under warranty.
- The older one, from {~digits 1998 2012}, still runs. | My neighbour's broke after {~int 3 9} weeks.
- A repair shop in {~city} wanted {~money 40 160} just for a look. | {~person} at the shop said to write to you.
% name phone email address city
& owner customer = name phone email
device: thing food processor, coffee machine, cordless drill, vacuum cleaner, electric toothbrush, heater, speaker, juicer, hedge \
trimmer, steam iron, radio; device product item appliance; the broken device
 It's about {device.a} | The device is {device.a} | [I own|I have|We have] {device.a}
 The {device} [won't work any more|is dead|needs a doctor]
fault: pick it won't switch on, it smells of burning, it makes a grinding noise, the motor stops after a minute, it leaks from the \
bottom, the display stays dark, it gets very hot, the battery won't charge, the switch is stuck, it hums but won't turn; fault problem \
issue defect error; what is wrong
 [The problem|What happens|The trouble]: {fault} | [Since yesterday|For a week now|Lately] {fault}
 [All I can say is that|My husband says] {fault}
serial: code AA999999 99-9999-A SN9999999 A9999-99; serial serial_number serial_no sn; serial number
 [The serial number is|Serial number|S/N|On the bottom it says] {serial} | {serial} is [on the sticker|printed on the back]
 [The sticker says|I had to use a torch to read it]: serial number {serial}
bought: past; purchase_date bought_on date_of_purchase; the day on which it was bought
 I bought it {bought.on} | It was bought {bought.on} | The receipt [is from|says] {bought} | [We got it|It came into our house] {bought.on}
shop: venue Electrics, Home Store, Appliances, Market; shop store bought_at dealer; where it was bought
 I bought it at {shop} | It's from {shop} | {shop} sold it to me | [They|The people] at {shop} [sent me to you|couldn't help]
receipt: bool; has_receipt receipt proof_of_purchase; whether the customer has the receipt
 yes: [I still have the till slip|The till slip is stapled to this letter|I've kept the bill in a drawer]
 yes: [A copy of the bill is attached|I attach the bill]
 no: [The till slip is long gone|I can't find the bill anywhere|My wife threw the bill away] | Sadly, I didn't keep the bill

# gift order | i
> I'd like to order a present. | It's a surprise, so please keep it quiet! | Could you help me with a gift?
> [Need a gift sent|I want to send a present] to someone.
- Last year I sent {~first} a scarf. | My budget was {~money 20 50} originally, ha.
- I'll be in {~city} that weekend, so I can't bring it myself. | I ordered one for myself {~past.on}.
% name email paid phone
gift: thing tea set, photo album, silk scarf, cookbook, music box, chess set, scented candle, picnic basket, jewellery box, globe; gift \
item product present; what is to be sent
 [I'd like|Please send|I picked|I've set my heart on] the {gift} | The {gift} [looks perfect|is just right|caught my eye]
 [Let's go for|It'll be|I've decided on] the {gift}
for: person; recipient for_whom receiver to; who gets the present
 It's for {for} | [Please address it to|It goes to|Send it to] {for} | {for} [is the lucky one|will love it|knows nothing yet]
 [Please send it to|It should go to] {for}, {place}
place: address; address ship_to delivery_address; where it goes
 [The address is|It goes to|Deliver it to|Ship it to] {place} | {place} is where it should go
message: pick Happy birthday old friend, Get well soon, Thinking of you, Welcome to the world, With all our love, To many more years, You \
did it, Sorry I cannot be there, For the best aunt ever, Thank you for everything, Hugs from all of us; message card_text note greeting; \
what the card should say
 [Please put a card in that says|The card should read|Write on the card|On the card]: "{message}"
 "{message}" [should be on the card|- that's the text for the card]
wrap: bool; gift_wrap wrapped wrapping; whether it should be wrapped
 yes: [Please put it in pretty paper with a ribbon|Nice paper and a bow, please|If you could make it look festive with paper and ribbon, \
wonderful]
 no: [I have paper here, so leave it plain|A plain box is fine, I'd rather save the paper|No fancy paper, please, it only gets thrown away]
when: next; deliver_on delivery_date by date; when it should be there
 It [has to|should|must] be there {when.on} | [The big day is|The party is] {when.on}, so it must come by then
 Please have it delivered {when.on}

# product review of something for the kitchen | p
> {stars} out of 5 stars. | [I've had my|We've had our] {product} for {months} months now. | Review of the {product}:
> A few words about the {product}. | Long review ahead.
> I wasn't sure at first.
- My old one lasted {~int 6 20} years. | My sister paid {~money 20 200} for hers. | The box was huge, {~int 40 90} cm at least.
- The one from {~name} leaked, so that went back. | {~int 13 60} people found my last review helpful, thank you.
% mood
product: thing pressure cooker, kettle, waffle iron, stand mixer, rice cooker, pasta machine, coffee grinder, air fryer, ice cream maker, \
chopping board; product item product_name reviewed_product; what is reviewed
 This is about the {product} | The {product} [sits on the counter|gets used a lot|has its own shelf] here
 We bought the {product} [after ours broke|for the new kitchen|on a friend's advice]
stars: digits 1 5; stars rating score; number of stars
 [I give it|I'd give it|From me it gets] {stars} of 5 | Rating: {stars}/5 | {stars} stars [from me|from this household|is fair]
 That makes {stars} stars
months: int 2 30; months months_used used_for_months; for how many months it has been used
 I've been using it for {months} months | After {months} months of use I know it well | It has been in use for {months} months
price: money 15 350; price cost paid; what it cost
 I paid {price} | It cost me {price} | For {price} you [can't go far wrong|get what you see|might think twice] | It was {price} in the sale
liked: pick the quiet motor, the big handle, how easy it is to clean, the short cable, the sturdy lid, the simple controls, the weight, \
the colour, the recipe booklet, the long warranty; pro liked best_thing plus; what the reviewer likes
 What I like [most|best] is {liked} | [My favourite thing|The best part|Big plus]: {liked} | Full marks for {liked}
disliked: pick the flimsy buttons, the smell of plastic, the loud beep, the tiny display, the slippery base, the thin cord, the \
complicated manual, the sharp edges, the slow start, the ugly logo; con disliked worst_thing minus; what the reviewer does not like
 What I don't like is {disliked} | [Only gripe|Downside|The one thing that bugs me]: {disliked} | I could do without {disliked}
buy_again: bool; would_buy_again buy_again recommend; whether the reviewer would buy it again
 yes: If it broke tomorrow, I'd [get the same one|order the very same]
 yes: My mum is getting one for her birthday | [Get one, you'll thank me|Go for it]
 no: Next time I'll choose [another make|something else] | [Save your money for something better|Look elsewhere]

# thank-you letter to a shop | i
> I just wanted to say thank you. | You don't hear it often enough, so here goes. | What service!
> [Not a complaint, for once|For once not a complaint].
- Other shops let me wait {~int 2 9} weeks. | At {~company} nobody even picked up.
- My husband {~first} didn't believe it could be fixed. | The first one I bought, back in {~digits 2005 2018}, still works.
- I spent {~money 30 90} on petrol looking for one.
% name city order
helper: first; helper employee agent staff_member helped_by; who helped
 {helper} [was so patient|went out of the way to help|stayed on after closing|deserves a raise]
 [Please thank|A big hug to|Please pass my thanks on to] {helper} | I was served by {helper}
thing: thing lamp, hearing aid, bicycle, typewriter, grandfather clock, pram, ukulele, tent, camera, rocking chair; item product thing; \
what it was about
 It was about my {thing} | My {thing} is [as good as new|back in its place|better than ever] | I'd brought in my {thing}
 You saved my {thing}
day: past; day date visited_on; when it happened
 I [was in|came by|dropped in] {day.on} | It was {day.on} that I [came in|called] | You [called me back|sorted it out] {day.on}
minutes: int 5 50; minutes time_taken duration_minutes; how many minutes it took
 It [took|was done in] {minutes} minutes | {minutes} minutes later [I was out of the door|everything worked]
 The whole thing took no more than {minutes} minutes
department: enum repairs=workshop, checkout=till=cashier, delivery=shipping, advice=consultation; department area team; what part of the \
shop it was
 repairs: [A few turns of a screwdriver and it ran again|It was taken apart and put together again in front of my eyes|The workbench in \
the back is a place of wonders]
 checkout: [At the till the queue was long, but nobody grumbled|When my purse turned out to be empty at the till, a way was found]
 delivery: [It was carried up four floors to my door|The van came right to my door, in the snow]
 advice: [I was shown every model and told which one suits me|I had no clue what to buy and got honest answers]
again: bool; will_return returning comes_back; whether the writer will come again
 yes: [I'll be back, you can count on it|See you soon again|From now on I shop nowhere else]
 no: [I'm moving abroad, so this was my last visit, sadly|It was my last visit, since I'm leaving for good]
gift: pick a cake, a box of chocolates, home-made jam, a bunch of tulips, a bottle of cider, a tin of biscuits, a potted plant; gift \
sent_along present; what the writer sends along
 [I'm sending|I'm dropping off|You'll find with this letter|Enclosed is] {gift} [for the team|as a thank-you|for all of you]
 Enjoy {gift} from me!

# voicemail to a florist | i
> Hi, um, I'd like to order some flowers. | Hello, it's about flowers. | Yes, hello, I hope this is the flower shop.
> [Sorry, I hate these machines|Oh, the machine]. Well.
- Last time it was {~int 13 40} carnations, for {~first}. | My budget used to be {~money 10 30}, but never mind.
- [My other number, {~phone}, is off|Don't use the old number, {~phone}]. | The shop in {~city} was closed.
% name phone callback address
& contact caller = name phone
flowers: goods 1 3 rose/roses, tulip/tulips, sunflower/sunflowers, lily/lilies, peony/peonies, orchid/orchids, dahlia/dahlias; flowers \
items order bouquet; the flowers with their number
 I'd like {flowers}[, please||] | [Could you do|I was thinking of|Let's say] {flowers} | [Put together|Please make up] {flowers}
color: pick white, pale pink, deep red, yellow, lilac, cream, orange; color colour shade; the colour
 [In|All in] {color}, please | [The colour should be|Make it all] {color} | {color} would be [lovely|best]
occasion: enum wedding, birthday, funeral=mourning, anniversary; occasion event reason; what the flowers are for
 wedding: [My daughter is walking down the aisle|They're saying yes to each other at last|It's for the bride]
 birthday: [Mum turns eighty|My best friend is turning forty|There'll be candles on a cake and all that]
 funeral: [We're saying goodbye to my grandfather|An old friend has passed away|It's for the coffin]
 anniversary: [We've been married for thirty years|It's our silver one, twenty-five years with the same man]
when: next; date delivery_date needed_on; when the flowers are needed
 I need them {when.on} | [It's for|They're for] {when} | [I'd pick them up|They should come] {when.on}
 I need {flowers} {when.on}
time: time 8 18; time at pickup_time; at what time
 [Around|At|By] {time}, if you can | {time} would be [good|perfect] | The time would be {time}
budget: money 15 180; budget max_price amount; how much it may cost
 [It shouldn't cost more than|I can spend|My limit is|Let's stay under] {budget} | {budget} is [my limit|what I have in mind]

# question about stock | i
> [Quick question|A quick one]: | Hi! I'm looking for something. | Do you still have this? | I saw something in your window.
- In your {~city} branch they only had {~int 2 4}. | I got one at {~company} for {~money 10 99} but it broke.
- {~first} from your team promised to look. | The website says {~int 3 9} to {~int 10 14} days.
% name email phone callback city
item: thing umbrella stand, desk chair, oak shelf, wok, tea towel, ladder, bread bin, hammock, sledge, bike pump, mailbox; item product \
article; what the customer looks for
 [I'm looking for|I need|I'm after|Do you have] {item.a} | It's the {item}, [the one in the window|you had it in the spring catalogue]
 The {item} [seems to be sold out online|caught my eye]
count: int 2 12; quantity count how_many pieces; how many are wanted
 I need {count}[ of them||] | [I'd take|Could you put aside|Please hold] {count} of them | {count} would be [enough|ideal|great]
 I'd need {count} of them by {by}
color: pick anthracite, sage green, sky blue, cream, bordeaux, natural wood, black, mustard, copper, white; color colour finish; the colour
 [In|Ideally in|Best in] {color} | The colour should be {color} | {color} [would match our kitchen|is the colour I need]
store: enum pickup=collect, delivery=shipping=post; delivery_mode shipping how; how the customer wants to get it
 pickup: [I'd come by and take it with me|I'm round the corner and can fetch it myself|I'll swing by with the car]
 delivery: [I have no car, so it must come to me|Can it be sent to my home|Please post it to me, I can't get to the shop]
by: next; needed_by deadline date; by when it is needed
 I need it by {by} | [It has to be here|I'd want it] by {by} | {by} is my deadline | After {by} it's too late for me
code: code 9999-99 A-9999 99999 AAA-99; article_number item_number sku; article number
 [The article number is|Article no.|The number in the catalogue is] {code} | It's number {code} in your catalogue

# voucher trouble | i
> My voucher doesn't work. | [Trouble|Bother] with a gift card. | I have a voucher here that your till won't take.
> The checkout keeps laughing at my code.
- My other code, {~code AAA99 A9999}, worked fine in {~pick March, May, June}. | [A colleague|My brother] got {~money 5 30} off.
- It was a gift from {~person}. | I wanted to spend it on a {~pick lamp, rug, teapot, scarf}.
% name email callback order
code: code AAAA-9999 AAA99-AAA 9AAA99 AAAAA99 A9A9A9A9; code voucher_code voucher gift_card coupon; the code that does not work
 The code is {code} | [It's|That's] {code}, [capitals and all|exactly as printed]
 {code} [is what's printed on it|gets rejected|won't go through] | Code: {code}
value: money 5 150; value amount worth balance; what the voucher is worth
 It's worth {value} | [There should be|There's still] {value} on it | It's a voucher [over|for] {value}
 {value} [is printed on the front|is what my gran paid for it]
message: pick Code not found, Voucher expired, Already redeemed, Invalid entry, Try again later, Minimum not reached, Unknown card, Not \
valid for this item; message error error_text shown; the message that is shown
 [The page says|It says|Your shop says|All I get is] "{message}" | "{message}", [says the screen|that's all it says|in red letters]
 The message reads "{message}"
expires: next; expires valid_until expiry_date; until when it is valid
 It's valid until {expires} | [It runs out|It ends|It expires] {expires.on} | The back says valid to {expires}
tries: int 2 9; attempts tries tried; how many times the customer tried
 I've tried {tries} times | {tries} attempts, [same result|no luck] | I typed it in {tries} times[, slowly||]
channel: enum app, website=web=online, store=shop=in store; channel where place; where the customer wanted to use it
 app: [I was on my phone with your little program|On the phone, with the icon you made us install]
 website: [I was in the browser at home|On the laptop, in the browser]
 store: [I stood at the till with a queue behind me|The lady at the till scanned it and shook her head]

# delivery note | n
> Delivery for {firm}. | Delivery note | Goods out, please check | For the file:
- Previous delivery {~past.on}, {~int 2 30} boxes, no complaints. | Order taken by {~first}. | Old address {~address} no longer valid.
- Invoice of {~money 100 900} still open from last month.
& recipient customer = firm contact
firm: company; customer company recipient client; who gets the goods
 For {firm} | Customer: {firm} | Goes to {firm} | To {firm}, [gate 2|yard entrance|ring twice]
contact: person; contact contact_person received_by signed_by; who takes the goods
 Ask for {contact} | {contact} [will sign|takes it in|knows where it goes] | Hand over to {contact}, nobody else
 Contact on site is {contact}
goods: goods 2 4 pallet/pallets, crate/crates, roll of foil/rolls of foil, bag of cement/bags of cement, box of tiles/boxes of tiles, \
door/doors, bucket of paint/buckets of paint, radiator/radiators, window/windows; items goods contents positions; what is delivered with \
quantities
 {goods} on the truck | [Load|Contents|Goods]: {goods} | We bring {goods} | To unload: {goods}
weight: measure kg 40 2400; weight total_weight gross_weight; the weight
 [Total|Together] {weight} | Weight {weight} | {weight} all in all | Needs a forklift, {weight}
truck: code AA-99-AA AAA-999 AA99AAA; plate truck vehicle; number plate of the truck
 Truck {truck} | Driving with {truck} | Plate: {truck} | {truck} is the one with the tail lift
when: next; date delivery_date arrives; the day of the delivery
 Arrives {when.on} | [They expect it|It's planned] {when.on} | Must be there {when.on}
fragile: bool; fragile handle_with_care breakable; whether it is fragile
 yes: [Glass inside, go easy|Don't drop any of it, it breaks|Careful, breaks like an egg]
 no: [You can throw it if you like, nothing breaks|Tough stuff, no special care]

# invoice in prose | i
> Please find below what we did for you. | [Here's|This is] the bill for last month's work. | Thank you for your business.
> A short invoice in words:
- The quote of {~past} was {~money 100 900} higher. | The previous bill, number {~code 9999 99-999}, is settled, thank you.
- Our office in {~city} is closed in August. | Travel was {~digits 12 95} km.
% email
& seller from biller = firm email
firm: company; company issuer seller biller; who sends the bill
 {firm} thanks you for the order | Your partner {firm} | [We at|All of us at] {firm} were glad to help | The bill comes from {firm}
number: code 9999-999 R99999 INV-9999 99/9999 RE-2099-999; invoice_number invoice_no number bill_no; number of the invoice
 [Invoice number|Our reference is|Please quote] {number} | This is invoice {number} | [When paying, mention|Quote] {number}
work: pick roof repair, garden care, translation, window cleaning, bookkeeping, photo shoot, website update, tree felling, painting of \
the stairwell, piano tuning; service work for description; what was done
 The work done was {work} | It's for {work} | We charge you for {work} | [Subject|Job]: {work}
hours: int 2 60; hours hours_worked time; number of hours
 [It took us|We spent|There were] {hours} hours | {hours} hours [were needed|in all] | Time needed: {hours} hours
net: money 80 4000; net net_amount subtotal; the amount before tax
 [Before tax|Net|Without tax] that's {net} | {net} before tax | The net amount is {net}
total: money 100 5000; total gross amount_due total_amount; the amount to pay
 [Please pay|You owe us|To pay is|With tax it comes to] {total} | {total} is [due|the total, tax included|what is to be paid]
 The total is {total}
due: date; due_date pay_by due deadline; until when it must be paid
 [Please pay by|It's due by|We expect the money by|Payable until] {due} | {due} is the last day to pay
 Please transfer {total} by {due}
discount: measure % 2 5; discount early_discount cash_discount; the discount for paying early
 If you pay within a week, take off {discount} | Pay early and get {discount} off | {discount} off for quick payers

# receipt told by a friend | i
> [Went shopping for the party|Did the shopping for Saturday]. | Here's what I spent. | [Shopping's done|Got everything]!
> So, for the kitty:
- {~first} still owes me {~money 5 30} from last time. | The other shop wanted {~money 10 60} for the same.
- I saw {~person} at the till, small world. | The car park was {~money 2 8}.
% paid
goods: goods 2 4 bag of crisps/bags of crisps, lemon/lemons, bottle of cola/bottles of cola, baguette/baguettes, melon/melons, pack of \
napkins/packs of napkins, jar of olives/jars of olives, cheese/cheeses, cucumber/cucumbers; items goods bought basket; what was bought \
with quantities
 I [got|bought] {goods} | [In the bags|In the boot]: {goods} | We now have {goods}
 At {shop} I got {goods}
shop: venue Market, Foods, Superstore, Corner Shop, Bakery; shop store merchant where; where it was bought
 [I was at|I went to|All from] {shop} | {shop} had it all | [Only|Just] {shop} was open
total: money 10 190; total sum amount spent; what it cost together
 [It came to|That was|All together] {total} | I [paid|spent|left] {total}[ there||] | {total} in total, [I kept the slip|ouch]
shared: int 3 9; people split_by shared_by; how many share the cost
 We split it between {shared} of us | It's for {shared} people, so divide it by that | {shared} of us share it
when: past; date bought_on day; when it was bought
 I went {when.on} | It was {when.on} that I [drove there|went] | The slip is from {when}
receipt: bool; receipt_kept has_receipt receipt; whether there still is a receipt
 yes: The slip is [pinned to the fridge|in my wallet]
 no: I [lost the slip, sorry|threw the slip away by mistake]

# complaint about a shop visit | i
> I'm writing about a visit to your store. | I don't usually complain. | Your store let me down.
> Let me tell you about my afternoon with you.
- A customer next to me, {~first} I think, said the same. | In your {~city} store I've never had trouble.
- In all I spent {~money 20 200} with you this year. | I've been coming since {~digits 1995 2018}.
% name email phone callback
& complainant customer = name email phone
store: city; store branch location store_city; the town of the store
 [It was|I mean|I'm talking about] your {store} store | It happened in {store} | The branch in {store} [was chaos|is the one I mean]
 I was in your shop in {store}
day: past; visit_date date day; the day of the visit
 I was there {day.on} | [My visit was|It happened] {day.on} | {day} was the day, [I won't forget it|mark it in red]
time: time 9 19; time visit_time at; the time of the visit
 [It was about|Around|It must have been] {time} | I came in at {time} | The clock showed {time}
staff: first; employee staff_member staff name_tag; the employee in question
 The name tag said {staff} | [Somebody called|A colleague of yours called] {staff} was at the counter
 {staff} is the name of the person [in question|who served me]
topic: enum rudeness=behaviour=unfriendly staff, waiting=queue=waiting time, cleanliness=dirt=hygiene, pricing=wrong price=price; topic \
category issue_type complaint; what the complaint is about
 rudeness: [I was told to go elsewhere if I didn't like it|All I got was rolled eyes and a sigh|I've never been spoken to like that]
 waiting: [Only one till was open and the line went round the corner|I stood in line for an eternity|Nobody came for ages, although I \
rang the bell three times]
 cleanliness: [The floor was sticky and the bins were overflowing|There were mouse droppings by the flour|The fitting room smelled and \
had hair all over]
 pricing: [The label said one thing, the till another|I paid more at the till than the shelf said|The offer in the window didn't count, I \
was told]
compensation: bool; wants_compensation compensation asks_for_compensation; whether the customer wants something in return
 yes: [I think a gift card is the least you can do|I expect you to make up for it|You owe me something for that]
 no: [I'm not after money or gifts, I just want you to know|I don't want anything from you, only that it gets better]

# job with a courier who left a card | n
> [Sorry we missed you|We missed you today]! | You were out when we called.
- Next door ({~first}) didn't want to take it. | Our depot in {~city} is closed for good. | First attempt was {~past.on}.
- Your neighbours at {~address} got theirs.
number: code 9999999999 AA-999-999 99-9999-9; parcel_number shipment_id parcel; number of the parcel
 Parcel {number} | [Parcel number|Your parcel]: {number} | It has the number {number}
driver: first; driver courier delivered_by; the driver
 Your driver was {driver} | {driver} rang twice | Signed: {driver}, driver
place: pick the garden shed, the bakery downstairs, your garage, the kiosk on the corner, the post office, behind the bins, the porter, \
the flower shop opposite; left_at place pickup_point where; where the parcel is now
 [Your parcel is at|It's now at|We left it at|You can get it from]: {place} | Left it here: {place}
hours: time 15 20; open_until until closes; until when it can be fetched
 [Open|They're there] till {hours} | Come before {hours} | Last chance each day is {hours}
again: next; next_attempt second_attempt redelivery; when they try again
 [We'll try again|Next try is|We come back] {again.on} | Second attempt {again.on}
fee: money 2 15; fee customs to_pay; what must be paid
 Please have {fee} ready for customs | {fee} to pay on pick-up | There's a charge of {fee}
id: bool; id_required id_needed bring_id; whether an identity card is needed
 yes: [Bring your passport or driving licence|They'll want to see your passport]
 no: [This card is all you need to show|Just show this card, nothing else]

# product question about clothes for work | i
> Hello, we're ordering for our team. | We need new work clothes. | Our crew needs new gear. | Bulk order coming up, I hope!
- Last year's came from {~company}. | {~int 2 5} people are still on holiday and will order later.
- We have {~money 200 900} left over from the Christmas fund. | Our old logo, from {~digits 1980 2010}, is out.
% name email phone address urgency
& contact = name email phone
firm: company; company firm business; the company that orders
 I work at {firm} | {firm} is [a small outfit|who we are|paying] | [We are|The bill goes to|Invoice to] {firm}
items: goods 2 4 apron/aprons, fleece/fleeces, polo shirt/polo shirts, pair of gloves/pairs of gloves, cap/caps, overall/overalls, safety \
vest/safety vests, rain jacket/rain jackets; items articles order_lines; what is needed with quantities
 We need {items} | [Please send|We'd take|Put us down for] {items} | The list: {items}
color: pick dark green, navy, charcoal, bright orange, burgundy, light grey, royal blue, white; color colour; the colour
 [All in|Everything in] {color} | Our colour is {color} | {color} like our vans
logo: bool; logo_print print_logo with_logo; whether a logo is printed on it
 yes: Our emblem should go on the [back|chest|sleeve] | [Please print our emblem on everything|With our emblem on it, please]
 no: [Plain, without any print|No printing, we sew on our own badges]
by: next; deadline needed_by date; by when they are needed
 [We need everything by|Our fair starts, so we need it by|It must be here by] {by} | {by} is the latest
budget: money 200 5000; budget limit max_total; what may be spent
 Our budget is {budget} | [We can't go over|The boss allows] {budget} | {budget} is the limit

# second-hand ad | p
> [For sale|Selling]: {item}. | Time to let go of my {item}. | Clearing out the attic. | Moving house, everything must go.
> [Hi all|Dear neighbours], something for sale.
- New it was {~money 300 900}. | I also have a {~pick lamp, rug, sledge, radio} for {~money 5 25}.
- My sister in {~city} has a similar one but won't sell. | Swaps for a {~pick kayak, tent, piano} considered.
% phone email city
& seller contact = phone email
item: thing road bike, piano, oak wardrobe, leather sofa, baby cot, sewing machine, canoe, record player, dining table, exercise bike, \
lawn mower, accordion; item title article what; what is for sale
 It's {item.a} | I'm selling {item.a} | [Up for grabs|On offer]: {item}
price: money 15 900; price asking_price wants; the asking price
 [I'm asking|I want|I'd like] {price} for it | {price} and it's yours | Yours for {price} | Price: {price}
year: digits 1965 2024; year bought_in year_of_purchase; the year it was made or bought
 [I bought it in|It's from|Built in] {year} | It dates from {year} | A {year} model
condition: enum new=unused, good=well kept, worn=used, defective=broken=needs repair; condition state quality; the state it is in
 new: [Never out of the box|Still in its wrapping|Nobody has touched it yet]
 good: [Cared for like a baby|Hardly a mark on it|You'd have to look hard to find a mark]
 worn: [It's had a long life and you can see it|Plenty of marks, but it does the job|Scuffed all over, works fine]
 defective: [It doesn't work at the moment|Someone handy could bring it back to life|For tinkerers, as it won't run]
negotiable: bool; negotiable price_negotiable bargaining; whether the price can be talked about
 yes: [Make me an offer|We can talk about the price|I'm open to offers]
 no: [No haggling|The price is fixed|Please no silly offers, the price stands]
pickup: bool; pickup_only collection_only must_collect; whether it must be fetched
 yes: [You have to come and get it|I can't send it, bring a friend to carry]
 no: [I can also post it|I'll bring it round if you live nearby]
reason: pick we are moving, I have no room, my knees are gone, the kids have grown up, I got a new one, my wife hates it, I never use it; \
reason why_selling reason_for_sale; why it is sold
 [Only selling because|It has to go since|Reason for the sale:] {reason}

# order by chat from a regular | i
> Morning! The usual, with a twist. | [Hi|Hey], order for the café | Hiya, me again | Good evening, an order please
- {~first}'s order is separate, ignore that. | Last week you forgot {~int 2 6} loaves, remember?
- The bill from {~past} was {~money 20 200}, I paid it. | [Don't bring any|No] {~pick muffins, bagels, croissants} this time.
% name address phone
goods: goods 2 4 baguette/baguettes, rye loaf/rye loaves, cinnamon bun/cinnamon buns, croissant/croissants, cheesecake/cheesecakes, \
pretzel/pretzels, oat cookie/oat cookies, quiche/quiches; items order goods order_lines; what is ordered with the quantities
 I'd like {goods} | [We need|Send us|Can I have|Please put down] {goods} | {goods} please
day: next; day date for_day deliver_on; for which day
 [For|It's for] {day} | [We need it|Bring it|Deliver] {day.on} | {day} is the day, as always
time: time 5 11; time by_time delivery_time; at what time
 [Before|By|Around] {time} if possible | We open at {time}, so be there by then | {time} at the back door
invoice: bool; invoice on_account pay_later; whether it goes on the monthly bill
 yes: [Put it on the tab|We'll settle at the end of the month, as always]
 no: [I'll pay the driver right away|Cash in hand when it comes]
note: pick no nuts please, ring the bell twice, leave it at the back door, please slice the bread, in paper bags, candles would be nice, \
separate boxes please, extra napkins; note remark comment special_request; a special wish
 [Note|Special wish|One request]: {note} | [And please|Same as last time]: {note}
shop: venue Café, Tea Room, Bistro, Canteen, Deli; customer cafe client; the café that orders
 It's for {shop} | {shop} here | [We're|From] {shop}, [you know the way|same as ever]

# complaint about a bouquet of garden plants | i
> The plants came. | My plants from you have arrived. | About the green things you sent me.
> I'm no expert, but I don't think they should look like that.
- Our old ones, from {~digits 2010 2020}, grew like mad. | At {~company} I got {~int 5 20} for {~money 10 40}.
- My neighbour {~first} watered them while I was away. | It was {~int 25 36} degrees all week.
% name order email callback
plant: pick lavender, rosemary, hydrangea, olive tree, climbing rose, fig tree, boxwood, rhododendron, strawberry plant, tomato plant, \
bamboo, peony; plant plant_type item; what kind of plant
 [It's the|It concerns the|The trouble is with the] {plant} | I'd chosen {plant.a} | The {plant} [is a sorry sight|doesn't look well]
count: int 2 12; count number how_many quantity; how many are concerned
 {count} of them [are affected|look bad|won't make it] | It's {count} plants in all | I counted {count}
symptom: pick yellow leaves, brown tips, white spots, limp stems, bare roots, mould on the soil, curled leaves, tiny flies, broken \
branches, no buds at all; symptom problem damage looks; how they look
 [I see|They have|There's nothing but] {symptom} | {symptom} [everywhere|on every single one] | What I see: {symptom}
when: past; received arrived_on date; when they came
 They [came|arrived] {when.on} | The box was here {when.on} | I unpacked them {when.on}
place: enum sun=full sun, shade, indoors=inside; location spot place; where they stand
 sun: [They get light from morning till night|They're on the south-facing wall, with no tree near]
 shade: [They're behind the house where it's always dim|Under the big chestnut, where it's cool and dark]
 indoors: [They're on the windowsill in the living room|They stand next to my sofa]
watering: enum daily, weekly, rarely; watering how_often watered; how often they are watered
 daily: [I water them every morning|They get a can of water each evening]
 weekly: [I water on Sundays only|They get water once every seven days]
 rarely: [I hardly ever water them|I forget to water them most of the time]
"""

_P2 = """
# tenant reports damage | i
> Sorry to bother you, but something's broken in the flat. | There's a problem in our [flat|apartment]. | I rent one of your flats.
> Could somebody have a look at something in my flat?
- The people in number {~int 1 40} have the same, they say. | The plumber last time was {~person}. | We moved in {~past.on}.
- Our neighbour {~first} has a spare key. | The rent of {~money 500 1500} went out on time.
% name phone email callback urgency address
& tenant contact = name phone email
problem: pick the tap in the kitchen drips, the heating stays cold, the toilet keeps running, the window won't close, there is mould \
behind the wardrobe, the front door sticks, the doorbell is dead, the boiler bangs at night, the shower drain is blocked, the ceiling is \
damp, the lift is stuck; problem issue damage fault; what is wrong
 [The thing is,|The trouble:|In short:|It's like this:] {problem} | [Since last week|For days now] {problem}
 {problem}, [and it's getting worse|it drives me mad|that's all I know]
room: enum kitchen, bathroom, bedroom, hallway=corridor; room where area; the room it concerns
 kitchen: [It's right beside the stove|It's where I do the cooking|Between the fridge and the stove, to be precise]
 bathroom: [It's where we brush our teeth|Just behind the tub|Next to the washbasin]
 bedroom: [It's where I sleep|Right above my pillow|It's where our bed stands]
 hallway: [Right behind the front door, where the coats hang|It's where we keep our shoes and coats]
flat: code 9A 99 A9 99A; flat flat_number unit apartment; number of the flat
 We're in flat {flat} | It's flat {flat}[, third floor||] | Flat {flat}, [name's on the bell|in case you have to look it up]
since: past; since began_on first_noticed date; since when
 [I first noticed it|It began|It started] {since.on} | It's been like that since {since}
home: time 8 19; home_from available_from access_time; from when someone is at home
 [I'm home|Someone's in|We're in] from {home} | Not before {home}, please, I'm at work | After {home} there's always somebody at home
pets: bool; pets has_pets animal; whether there is an animal in the flat
 yes: [Mind the dog, he's friendly|The cat may try to slip out, so close the door]
 no: [No animals here, so just come in|Nothing that barks or scratches lives here]

# flat to let | p
> To let: {rooms} rooms in {place}. | [Flat|Apartment] for rent. | Bright home looking for new people.
> Our tenants are moving out, so we're looking for new ones.
- The cellar has {~int 4 12} m². | The flat upstairs went for {~money 700 1900}. | The last tenant, {~person}, stayed {~int 3 12} years.
- A garage is {~money 40 90} extra. | {~int 2 9} people have asked already.
% phone email
& landlord contact = phone email
place: city; city location town place; the town
 It's in {place} | [You'd live|The house is] in the middle of {place} | {place}, [quiet street|near the river|close to the station]
rooms: int 2 7; rooms number_of_rooms room_count; number of rooms
 It has {rooms} rooms | {rooms} rooms [plus kitchen and bath|on one floor|with high ceilings] | You get {rooms} rooms
area: measure m² 24 180; area size living_space; living space
 {area} [of living space|in all|on the third floor] | It's {area} big | Size: {area}
rent: money 400 2400; rent monthly_rent price; rent for a month
 The rent is {rent}[ a month||] | {rent} [a month|per month] | [We ask|You pay] {rent} [a month|monthly]
deposit: money 800 5000; deposit security_deposit bond; the deposit
 Deposit: {deposit} | We ask for a deposit of {deposit} | {deposit} as security, back when you leave
free: next; available_from free_from move_in; from when it is free
 [Available|Free|Ready to move in] from {free} | You can move in {free.on} | The keys are yours {free.on}
pets: bool; pets_allowed pets animals; whether animals are allowed
 yes: [Cats and dogs are welcome|Bring your cat]
 no: [Please no animals|Sorry, no cats or dogs]
furnished: bool; furnished furniture with_furniture; whether it comes with furniture
 yes: [Bed, table and wardrobe are there|You only need to bring your suitcase|Everything from the sofa to the spoons stays]
 no: [The rooms are empty|Bring your own bed and table]
heating: enum gas, electric=electricity, wood=pellets, district=district heating; heating heating_type energy; how it is heated
 gas: [The boiler has a small blue flame|You get the bill from the gas works]
 electric: [The radiators plug into the wall|You heat with the current from the roof]
 wood: [You'll be splitting logs for the stove|A pellet stove keeps you warm]
 district: [Heat comes through pipes from the town's plant|The town's hot water network warms the place]

# house viewing | i
> We saw your house online. | It's about the house you are selling. | We're looking for a home and yours looks lovely.
> Could we have a look at the house?
- We saw one in {~city} for {~money 150000 400000}, too dear. | Our agent was {~person} but we parted ways.
- We're selling our own flat {~next.on}. | The ad has been up since {~date}.
% name phone email callback
& buyer contact = name phone email
house: address; property address house viewing_address; the house in question
 [It's the one at|We mean|I'm writing about] {house} | {house} is the [house|one] we mean
ref: code 99999 A-9999 AA999; listing_id ref advert_no reference; number of the advert
 [The ad number is|Advert no.|Reference:] {ref} | We found it under number {ref}
day: next; viewing_date date preferred_day; the day for the viewing
 [Could we come|Would it be possible] {day.on}? | {day} [suits us best|would be ideal|is our only free day] | We'd like to come {day.on}
 We could come {day.on} at {time}
time: time 9 19; time viewing_time at; the time for the viewing
 {time} would suit us | [About|Around] {time}, if that's fine with you | We'd be there at {time}
people: int 2 6; people number_of_people visitors; how many would come
 We'd be {people} people | There'll be {people} of us | {people} of us would come, [granny too|kids and all]
budget: money 120000 900000; budget max_price limit; how much they can spend
 We can [spend|go up to] {budget} | Our limit is {budget} | The bank gives us {budget}
loan: enum approved=granted, pending=in progress, none=not needed; financing mortgage loan; how far the financing is
 approved: [The bank has said yes, in writing|We have the signed paper from the bank]
 pending: [We're still waiting for the bank to answer|The papers are lying on the banker's desk]
 none: [We don't need a bank, the money is there|We pay from our own savings]

# plumber's job sheet | n
> [Job done|Was there] {date.on}. | Customer: {customer} | Job sheet | For the office, please bill:
- Next job is at {~address}. | Van needs fuel, {~digits 20 80} km left. | Old bill from {~past} still open, {~money 50 300}.
- {~first} had the drill, not me. | Took a detour via {~city}.
customer: person; customer client customer_name; for whom the job was
 Customer is {customer} | At {customer}'s [place|house] | Bill to {customer} | {customer} [was in|let me in|signed]
place: address; address site job_address; where the job was
 Place: {place} | {place}, [second floor|round the back|blue gate] | Was at {place}
date: past; date done_on work_date; the day of the job
 Done {date.on} | Finished it {date.on}
work: pick unblocked the sink, changed the tap, sealed the shower, replaced the cistern, fixed the leak under the bath, bled the \
radiators, fitted a new pump, descaled the boiler, swapped the thermostat; work task work_done job; what was done
 {work} | [What I did|Work]: {work} | Job was: {work}
hours: num 0.5 7.5; hours time_spent labour_hours; hours of work
 {hours} hours | Took {hours} hours | Time: {hours} hours, [no break|travel not counted]
parts: goods 1 3 gasket/gaskets, valve/valves, hose/hoses, elbow/elbows, tap/taps, clamp/clamps; parts material used; the parts that were \
used
 Used {parts} | [Parts|Material]: {parts} | Needed {parts} from the van
paid: bool; paid settled paid_on_site; whether it has been paid
 yes: [Got the money on the spot|They settled right away]
 no: [Send the bill|Money still to come]
again: bool; return_visit follow_up come_back; whether someone must come again
 yes: [Must go back, a piece is on order|Not finished, needs another visit]
 no: [All tight, nothing left to do|Finished, case closed]

# moving house | i
> We're moving and need help. | Could you make me an offer for a move? | Moving day is coming up. | I need some strong people and a van!
- My brother moved for {~money 300 900} last year. | We have {~int 2 4} cats, they go in my own car.
- {~company} wanted {~money 900 3000}. | My sister {~first} would like the piano. | The flat I saw in {~city} fell through.
% name phone email callback
& contact = name phone email
from: city; from_city from origin; where the move starts
 We live in {from} now | Everything is in {from} at the moment | We're leaving {from}[ for good||]
 It's from {from} to {to} | We're going from {from} to {to}
to: city; to_city to destination; where it goes
 [It goes to|Our new home is in|We're off to] {to} | {to} is where the lorry has to go
date: next; moving_date date day; the day of the move
 [We'd like to move|The move is|We have to be out] {date.on} | {date} is the [big day|day of the move]
floor: int 2 9; floor floor_from storey; the floor from which things must be carried
 It's on floor {floor} | We live on floor {floor}[, sorry||] | Floor {floor}, and the stairs are narrow
lift: bool; lift elevator has_lift; whether there is a lift
 yes: There's a lift[, thank goodness|, but it's tiny] | The lift takes four people
 no: [Stairs only|There's no lift, I'm afraid]
boxes: int 13 90; boxes box_count number_of_boxes; number of boxes
 We have [about |around ]{boxes} boxes | {boxes} boxes and some furniture | I counted {boxes} boxes
heavy: list 1 3 a piano, a safe, a fridge, a treadmill, an aquarium, a wardrobe, a washing machine, a pool table; heavy_items bulky_items \
large_items; the heavy things
 [Heavy things|The heavy stuff]: {heavy} | There's {heavy} too | You'd also carry {heavy}
insurance: bool; insurance insured wants_insurance; whether they want it insured
 yes: [Please insure everything|I want it covered in case something breaks]
 no: [We don't need any cover|Skip the insurance]

# heating oil | i
> Our tank is nearly empty. | We need fuel before the cold comes. | Order for heating oil, please.
> It's getting chilly, so time to fill up.
- Last winter we used {~digits 1100 2900} litres. | Our neighbour {~person} will call you separately.
- In spring it was {~money 60 90} per hundred litres. | The hose must be {~int 20 60} metres long.
% name phone address city paid
& customer = name phone address
litres: digits 500 4000; litres liters amount quantity; litres that are ordered
 We'd like {litres} litres | [Please bring|Put us down for] {litres} litres | {litres} litres should [do|last till spring]
kind: enum standard, premium=low sulphur, bio=eco; quality kind grade; which kind of oil
 standard: [The cheap ordinary sort will do|The plain sort, as ever]
 premium: [The better one, burns cleaner|Give me the fine one that costs a bit more]
 bio: [The sort with plant oil in it|The green one made from rapeseed]
week: next; delivery_date date wanted_on; when it is to be delivered
 [Best|Please come|It would suit us] {week.on} | Delivery {week.on}, please
truck: enum small, large=big; truck_size truck vehicle; which lorry can get there
 small: [Our lane is very narrow, so come with the little one|A big lorry won't get round the bend]
 large: [Plenty of space in the yard for your biggest lorry|Any lorry fits, it's a wide road]
price: money 60 130; price_per_100l price unit_price; price for 100 litres
 You quoted {price} [per|for] a hundred litres | {price} per hundred litres, [that's agreed|as I was told]

# gardener's offer | i
> Thanks for having me round. | It was nice to see your garden. | As promised, here's my offer. | I've had a think about your garden.
- The garden I did in {~city} was bigger. | The pond would be {~money 200 900} extra. | My apprentice {~first} comes along.
- Your neighbour wants the same, for {~money 100 400}.
% phone email
firm: firm; company contractor firm; the gardener's business
 {firm}, [at your service|your gardeners] | My business is {firm} | The bill will come from {firm}
tasks: list 2 4 mowing the lawn, trimming the hedge, cutting back the roses, weeding the beds, planting bulbs, raking leaves, cleaning \
the gutters, building a raised bed; tasks services work; what would be done
 I'd do {tasks} | [The job|In it]: {tasks} | That covers {tasks}
price: money 60 1500; price offer total; the price
 [All that for|I can do it for|It comes to] {price} | {price}, [tools and waste included|all in] | My price is {price}
start: next; start start_date begins; when the work could begin
 I could start {start.on} | We'd begin {start.on} | {start} would be my first free day
days: int 2 9; days duration_days duration; how many days it takes
 It'll take {days} days | {days} days, [weather permitting|if it doesn't rain] | We need {days} days for it
valid: date; valid_until offer_valid_until expires; until when the offer holds
 The offer [stands|holds|is good] until {valid} | Please decide by {valid}
waste: bool; waste_removal green_waste_included removes_waste; whether the waste is taken away
 yes: [We take the cuttings with us|All cuttings go on our trailer]
 no: [The cuttings stay on your compost|You'd have to get rid of the cuttings yourselves]

# house-sitting note | n
> Thanks for [looking after the place|house-sitting]! | Welcome! A few things: | Hi, we're off, so here's what you need to know.
> Keys are where you know.
- Don't mix it up with the cellar code, that's {~code 9999 99999}. | Neighbour {~first} drops by sometimes.
- Bin day next door is {~pick Monday, Tuesday, Thursday}. | The old code {~code 9999} doesn't work any more. | Our flight is at {~time}.
wifi: code AAAA-9999 aaa999aaa 9A9A9A9A; wifi wifi_password password; password of the wifi
 Wifi: {wifi} | [The wifi password is|Password for the net:] {wifi} | {wifi} gets you online
alarm: digits 1000 9999; alarm_code alarm code; code of the alarm
 The alarm [wants|code is] {alarm} | Type {alarm} into the alarm, quickly | Alarm code {alarm}
pet: name; pet pet_name cat_name animal; name of the animal
 {pet} [sleeps all day|will be hungry, always|hates strangers at first] | Feed {pet}, please | {pet} is the cat's name
meals: int 2 4; meals_per_day feedings times_a_day; how often a day the animal is fed
 {meals} meals a day | Food goes in the bowl {meals} times a day
plants: enum daily=every day, weekly=once a week, never=not at all; watering plants water_plants; how often the plants need water
 daily: [The pots are thirsty each morning|A can for the pots each evening]
 weekly: [Water the pots on Sundays, that's plenty]
 never: [Leave the pots alone, they drown easily|Don't water anything, it's all cactus]
back: next; back_on return_date return; when the owners come back
 We're back {back.on} | We return {back.on} | Home again {back.on}
emergency: phone; emergency_number emergency_phone phone; the number for an emergency
 If something bursts: {emergency} | In an emergency call {emergency} | Emergency number is {emergency}
bins: pick Monday, Tuesday, Wednesday, Thursday, Friday; bin_day bins rubbish; day on which the bins go out
 Bins go out on {bins} | {bins} is bin day | Please put the bins out on {bins}

# roommate wanted | p
> [Room going|We have a free room] in our shared flat! | Someone's moving out, so we're looking for someone new.
> Are you our next flatmate? | Hey, we need a new flatmate.
- {~first} is moving to {~city}. | The room next to it is {~int 8 14} m² and taken. | In the ad last year we asked {~money 200 500}.
- We split {~money 20 60} for the internet.
% email phone city
& contact = email phone
rent: money 220 950; rent price monthly_rent; rent for the room
 It's {rent} a month | Rent is {rent}[, all in|, bills on top|] | {rent} [monthly|per month] for the room
size: int 9 30; size_m2 room_size square_metres; size of the room in square metres
 The room has {size} m² | {size} square metres, [morning sun|facing the yard|with a balcony]
mates: people 2 4; flatmates residents people lives_there; who lives there
 You'd live with {mates} | We are {mates} | {mates} [live here|are looking forward to meeting you]
free: next; available_from free_from from_date; from when it is free
 It's free from {free} | You could move in {free.on} | Empty from {free} on
smoking: bool; smoking smoking_allowed smokers; whether one may smoke
 yes: You can smoke [on the balcony|in your room] | Half of us smoke, so that's fine
 no: [We're a smoke-free flat|No cigarettes in here, please]
looking: enum student, worker=working person=employee, anyone=any; looking_for who wanted; who is wanted
 student: [Best if you're at university too|Someone who also spends nights over textbooks would fit]
 worker: [You should have a job and get up early like us|We'd like someone with a regular job]
 anyone: [Old or young, we don't mind who you are|All kinds of people are welcome]
meet: next; viewing open_day meeting_day; when one can see the room
 [Come and see it|Drop in|Open doors] {meet.on} | You can see it {meet.on}

# IT ticket by a colleague | i
> Morning, IT! | My computer hates me. | Could someone from IT help? | Sorry, me again. | Not sure whether this is a ticket, but here goes.
- {~first} next to me has no trouble at all. | Last week's ticket, {~code 99999 INC9999}, is solved, thanks.
- I already restarted {~int 2 5} times. | It worked fine {~past.on}.
% name phone urgency callback
device: enum laptop=notebook, printer, phone=mobile, monitor=screen; device hardware device_type; what is affected
 laptop: [I open the lid and nothing happens|The lid's open, the keys light up, that's all|It's the thing I fold up and carry home]
 printer: [All I get is paper jams and stripes|It eats my paper|The toner's full, yet the pages come out blank]
 phone: [I can't ring anyone with it|It won't take the SIM card|Calls drop on it all day]
 monitor: [It flickers in all colours on my desk|The picture's upside down|It stays black, although the PC below hums]
asset: code PC-9999 LT99999 AA-99999 A99-999; asset asset_tag inventory_no device_id; inventory number
 The sticker says {asset} | [Asset tag|Inventory no.]: {asset} | It has the tag {asset}
room: digits 101 899; room room_number office; the room
 I'm in room {room} | Room {room}, [by the window|second desk] | You'll find me in {room}, just knock
error: pick Disk not found, Access denied, Out of memory, No signal, Driver missing, Error 0x80070005, Paper tray empty, Certificate \
expired, Device not recognised, Connection refused, Profile cannot be loaded; error error_message message; the message on the screen
 It says "{error}" | The message: {error} | [All I see is|Up pops] "{error}" | "{error}" [again and again|- what does that mean?]
team: enum sales, accounting=finance, hr=human resources, warehouse=logistics; department team unit; where the person works
 sales: I've customers waiting for my offers | We're the ones who ring customers all day
 accounting: I have to close the books today | The invoices for the month must go out
 hr: I have job interviews all day | The new starters' contracts are waiting
 warehouse: The lorries are at the ramp and I can't scan a thing | I'm down where the forklifts are
backup: bool; backup has_backup data_saved; whether the data are saved somewhere
 yes: [My files are on the server too|Everything's saved in the cloud as well]
 no: [I've saved nothing anywhere else, silly me|My files are only on there]

# bug report for an app | i
> I found a bug. | Your app is acting up. | Something's wrong since I updated. | Bug! | I like your app, but today it let me down.
- On my tablet, version {~code 9.9.9}, all is well. | A friend with a {~name} phone sees the same.
- It has {~digits 200 9000} reviews, I saw. | I wrote to {~email} first.
% email name
version: code 9.9.9 9.99.9 9.9 99.9.9; version app_version release; version of the app
 I'm on version {version} | [Version|App version]: {version} | The about page says {version}
 Version {version} on {phone_model}
phone_model: name; device phone phone_model model; the phone
 My phone is a {phone_model} | It's on my {phone_model} | I use a {phone_model}[, nothing fancy||]
action: pick I tap save, I open the calendar, I rotate the screen, I add a photo, I type an umlaut, I share a list, I switch to dark \
mode, I scan a code, I log a run, I delete an entry; steps action trigger when; what one does when it happens
 It happens [when|every time|as soon as] {action} | As soon as {action}, it happens | [To see it|Steps]: {action}
effect: enum crash, freeze=hang, data_loss=data loss, display=visual; type effect bug_type category; what kind of bug it is
 crash: [It closes by itself and I'm back on the home screen|Poof, the app is gone]
 freeze: [Nothing moves any more, however often I tap|The picture just stands still]
 data_loss: [What I typed in is gone for good|All my entries have vanished]
 display: [The text runs over the buttons|Half the letters are cut off]
often: enum always=every time, sometimes=now and then, once; frequency how_often reproducible; how often it happens
 always: Without fail, [I can show you|day after day] | It never works, not a single time
 sometimes: [On some days it's fine|Three times out of ten, I'd say]
 once: [It has not come back since|I've seen it a single time so far]
since: past; since first_seen since_when; since when
 [It began|It started|I first saw it] {since.on} | Ever since {since}
severity: enum high=blocker, medium=major, low=minor; severity impact level; how bad it is
 high: [I can't work like this at all|The app is useless to me like this]
 medium: [It slows me down a lot, but I get by|It's annoying, though there is a way round it]
 low: [It's only a blemish|I can live with it, just saying]

# sensor log told | r
> Log of station {station}. | Automatic entry, reviewed by hand. | Reading of the day. | The night was quiet at station {station}.
- Neighbouring station {~code A-99 S99} showed {~int 2 30} °C. | Long-term mean is {~int 5 19} °C.
- Battery was last changed {~past.on}. | Next service: {~date}.
station: code A-99 S-999 WX99 AA9; station station_id sensor_id; the station
 Station: {station} | The values come from {station} | Sensor {station} [reports in|is up]
temp: measure °C 2 38; temperature temp air_temperature; temperature of the air
 The air was at {temp} | Temperature {temp} | It measured {temp} [in the shade|at two metres]
 {temp} and {hum} humidity
hum: measure % 20 98; humidity relative_humidity moisture; humidity
 Humidity {hum} | {hum} humidity | The air held {hum} humidity
wind: measure km/h 3 110; wind wind_speed gusts; speed of the wind
 Wind {wind} | Wind at {wind}[ from the west| from the north|] | Gusts up to {wind}
rain: measure mm 1 60; rain rainfall precipitation; rain
 {rain} of rain fell | The gauge held {rain} | Rain: {rain}
time: time 0 23; time measured_at timestamp; time of the reading
 Read at {time} | [Time of the reading|Taken at]: {time} | The values are from {time}
status: enum ok=normal, warning=attention, failure=fault; status state health; state of the station
 ok: [Everything runs as it should|No complaints from the device]
 warning: [The battery is getting weak, watch it|The fan sounds rough, keep an eye on it]
 failure: [One of the probes is dead|It went silent afterwards and doesn't answer]

# server incident | r
> Incident summary. | What happened tonight: | Post-mortem, short version.
> [Sorry for the outage|Apologies for the trouble]. Here are the facts.
- The last one, on {~past}, took {~int 13 90} minutes. | A dashboard of another team ({~first}) was red for a different reason.
- A test at {~time} found nothing. | {~digits 20 400} mails came in from customers.
service: pick checkout, search, login, mail, billing, image store, chat, booking, reports, payments; service system component affected; \
the service that failed
 The {service} service [was down|failed|didn't answer] | Affected: {service} | It hit {service}
start: time 0 23; start started_at began; when it began
 It began at {start} | [First alarm|Start]: {start} | At {start} the first alarm rang
 From {start} to {end} nothing worked
end: time 0 23; end ended_at resolved_at; when it was over
 All was well again at {end} | [Back up|Resolved] at {end} | It was over at {end}
cause: pick a full disk, an expired certificate, a bad deploy, a broken cable, a wrong setting, a memory leak, a power cut, a typo in a \
script, a stuck lock; cause root_cause reason; the cause
 [The cause was|Root cause:|It came from|Blame] {cause} | {cause} was behind it
fix: pick we restarted the node, we rolled back, we freed some space, we renewed the certificate, we switched to the spare, we put in a \
new cable, we raised the limit; fix resolution remedy; what helped
 [To mend it|In the end|The cure]: {fix} | What helped: {fix}
users: digits 120 9800; users affected_users customers_affected; how many users were hit
 {users} users were [hit|affected|locked out] | We count {users} affected users
level: enum sev1=critical, sev2=major, sev3=minor; severity level class; how bad it was
 sev1: Everything stood still, for everybody | Total standstill, nothing worked for anyone
 sev2: Many were held up, though the core kept going
 sev3: Hardly anyone noticed | It was barely noticeable
who: person; on_call engineer responder; who was on call
 {who} was on call | {who} [got out of bed for it|dealt with it|took the alarm]

# car workshop | i
> My car needs you. | Could I bring the car in? | The car's making a fuss. | Do you have a slot for my car?
- My wife's car, a {~name}, was with you {~past.on}. | {~company} asked for {~money 200 900}.
- The last service was at {~digits 10000 90000} km. | My old one, from {~digits 1995 2010}, never had that.
% name phone email callback urgency
& owner customer = name phone email
car: name; car make vehicle model; the car
 It's a {car} | I drive a {car} | My {car} [is the one|has a problem|needs a look]
plate: code AA-99-AA AAA-999 A999AAA AA99AAA; plate licence_plate registration; number plate
 [Number plate|Registration|Plate]: {plate} | The plate is {plate} | It's the one with the plate {plate}
km: digits 12000 240000; mileage km odometer; kilometres it has run
 It's done {km} km | {km} km on the clock | The clock says {km} kilometres
fault: pick the brakes squeal, the engine light is on, it pulls to the left, the clutch slips, the wipers smear, there is a rattle at the \
back, the air con blows warm, it won't start when wet, the boot won't open, the steering shakes; problem fault issue complaint; what is \
wrong
 [The thing is,|What's wrong:|Trouble is,] {fault} | [For a week now|Since the weekend] {fault} | {fault}, [could be anything|no idea why]
when: next; date appointment preferred_date; when the car can come
 I could bring it {when.on} | [Would it work|Any chance] {when.on}? | {when} [suits me|would be perfect]
loan: bool; loan_car courtesy_car needs_car; whether a replacement car is needed
 yes: I'd need something to drive meanwhile | Can I borrow one of yours while it's in?
 no: [I'll take the bus home|My wife picks me up, so I don't need another car]
limit: money 100 1500; limit max_cost budget; up to what price it may be done without asking
 [Go ahead up to|You can spend up to|Don't ask me below] {limit} | Above {limit}, please ask me first

# traffic accident form | r
> Accident report. | Statement of a driver. | The following was told to us on the phone. | Claim report, taken by phone.
- A van with the plate {~code AA-99-AA AAA-999} had parked nearby. | The insurer of the other side is {~company}.
- A first report was filed {~past.on}. | A passenger, {~person}, was not hurt.
driver: person; driver insured reporter; who was driving
 The driver is {driver} | {driver} was at the wheel | {driver} was driving[ alone||]
plate: code AA-99-AA AAA-999 A999AAA; plate registration own_plate; plate of the insured car
 The insured car has the plate {plate} | Own plate: {plate} | The car we insure is {plate}
other: code AA-99-AA AAA-999 A999AAA; other_plate plate_other opponent_plate; plate of the other car
 The other car had the plate {other} | Plate of the other side: {other} | It hit a car with the plate {other}
date: past; date accident_date happened_on; day of the accident
 It happened {date.on} | Day of the accident: {date} | The crash was {date.on}
 It happened {date.on} at {time}
time: time 0 23; time accident_time at; time of the accident
 It was {time} | The clock in the car showed {time} | Time of the crash: {time}
place: address; place location where; place of the accident
 The cars met in front of {place} | Place: {place} | It was right outside {place}
damage: pick a dented door, a broken headlight, a scratched bumper, a bent wheel, a smashed mirror, a cracked windscreen, a torn-off \
plate; damage own_damage car_damage; damage to the insured car
 Damage: {damage} | The insured car has {damage} | It left {damage}
injured: bool; injured injuries anyone_hurt; whether somebody was hurt
 yes: [One person was taken to hospital|An ambulance took the other driver away]
 no: [Everybody walked away fine|Nobody needed a doctor]
fault: enum own=self=insured, other=opponent, unclear=unknown; fault guilt at_fault; whose fault it was
 own: [The caller admits having missed the red light|The caller says: I didn't look]
 other: [The other side came from the left and never braked|The other one ran the red light]
 unclear: [Each blames the other|Nobody can say who was first]

# insurance claim for water damage | i
> We had a flood in the house. | Water came through the ceiling! | I have to report damage to you. | I hope we're covered for this.
- My neighbour is with {~company}. | The last claim, back in {~digits 2008 2020}, was {~money 200 900}.
- {~person} from the fire brigade was there. | The rug alone was worth {~money 100 900}, a gift, so leave it out.
% name phone email address callback urgency
& insured customer = name phone email
policy: code 99-999999 P999999 AA-9999999 9999-9999; policy policy_number contract insurance_no; number of the policy
 My policy is {policy} | [Policy number|Policy no.|Contract]: {policy} | You find us under policy {policy}
date: past; date damage_date happened_on; when it happened
 It happened {date.on} | {date.on} we came home and stood in water | It all began {date.on}
cause: pick a burst pipe, a broken dishwasher hose, heavy rain, a blocked gutter, an open window, the neighbour's bath, a leaking boiler, \
a fallen tree; cause source reason; the cause
 [The cause was|It was|The culprit:] {cause} | {cause} [did it|caused it all]
things: list 2 4 a carpet, two chairs, a television, a bookcase, the parquet, a mattress, a guitar, the curtains, a laptop; damaged_items \
items damaged; what was damaged
 [Ruined|Damaged|Gone]: {things} | We lost {things} | {things} had to be thrown out
amount: money 300 9000; amount estimate claim_amount; the estimated damage
 I reckon the damage at {amount} | {amount} [won't cover it all, but it's our estimate|is our estimate] | The estimate is {amount}
photos: bool; photos has_photos pictures; whether there are pictures
 yes: [I took pictures of every corner|Pictures are attached]
 no: [Nobody took a picture, we were too busy mopping]

# energy meter reading | n
> Meter reading | Here's my reading. | For the electricity company: | Reading as requested.
- Last year's reading was {~digits 10000 90000}. | The water meter shows {~digits 100 900}. | Neighbour ({~first}) reads hers tomorrow.
- Monthly payment is {~money 30 190} at present.
% name address email
& customer = name address email
meter: code 9AAA9999 99999999 AA-99999; meter meter_number meter_id; number of the meter
 Meter no. {meter} | The number on the meter is {meter} | Meter: {meter}
value: digits 10000 99999; reading value kwh; what the meter shows
 It shows {value} | [Reading|Value|kWh]: {value} | {value} kWh on the display
date: past; date read_on reading_date; when it was read
 Read {date.on} | I read it {date.on} | Date of reading: {date}
kind: enum electricity=power, gas, water; type utility kind; what it measures
 electricity: It's the one for [the sockets and lamps|the current]
 gas: It's the one for the [stove and the boiler flame|boiler flame]
 water: It's the one for [the taps|the taps and the shower]
moved: bool; moving_out moved final_reading; whether it is for moving out
 yes: [It's my last one, I've handed back the keys|We've moved out]
 no: [Just the yearly one, we stay|The usual yearly one]
occupants: int 2 7; persons occupants household_size; people in the household
 We are {occupants} people | {occupants} people live here | Household of {occupants}

# cleaning service | i
> We need somebody to clean. | I'm looking for a cleaner. | Help, my flat is a mess! | Do you clean private homes too?
- My aunt pays {~money 12 20} an hour in {~city}. | {~first}, our cleaner until now, has retired. | We had {~company}, never again.
- The windows, {~int 13 30} of them, we do ourselves.
% name phone email address callback
& client contact = name phone email
area: measure m² 40 300; area size space; size of the place
 It's {area} | {area} [on two floors|in all|and a small terrace] | Size: {area}
often: enum weekly=once a week, biweekly=every two weeks, monthly=once a month, once=one time; frequency how_often interval; how often
 weekly: [Each Friday would be nice|Always on the same day, please, four or five times a month]
 biweekly: [Every other Tuesday, say|Two weeks in between is fine]
 monthly: [Twelve times a year will do|On the first of the month and then not again until the next]
 once: [It's only for this spring clean|Just for after the party, not regularly]
rooms: list 2 4 kitchen, bathroom, living room, bedroom, stairs, hallway, cellar, balcony; rooms areas to_clean; what is to be cleaned
 [Mainly|It's about|Please do] {rooms} | {rooms} need doing | To clean: {rooms}
start: next; start first_date start_date; when it should start
 [Could you start|We'd like to begin] {start.on}? | The first time should be {start.on}
hours: int 2 8; hours hours_per_visit duration; hours for each visit
 I think {hours} hours each time [will do|is about right] | {hours} hours a visit, [I guess|at a guess]
pets: bool; pets has_pets animals; whether there are animals
 yes: Our dog sheds a lot, I warn you | Two cats live here too
 no: We have no animals | There's no fur to be found here, no dog, no cat
supplies: bool; supplies brings_supplies own_products; whether the cleaner should bring cloths and mops
 yes: [Please bring mop and bucket|We have no mop, so bring yours]
 no: [Mop, cloths and soap are in the cupboard|Everything you need is here]

# photographer booking | i
> We love your pictures! | Are you free to take photos? | We're looking for a photographer. | A friend showed us your work.
- My cousin {~first} paid {~money 400 900}. | Another photographer, {~person}, is booked out. | The church has room for {~int 60 200}.
- We wanted {~next} first, but the hall was gone.
% name phone email callback
& client contact = name phone email
event: enum wedding, christening=baptism, portrait=portraits, company=corporate; event occasion shoot_type; what the photos are of
 wedding: [We're saying yes to each other at the registry office|We tie the knot, finally]
 christening: [Our baby girl gets her name at the font|The little one will be splashed with holy water]
 portrait: [I need new pictures of my face for the job hunt|Just me, in front of a grey wall]
 company: [It's our firm's fiftieth, with a speech by the boss|The whole staff in front of the factory]
date: next; date event_date shooting_date; the day
 It's {date.on} | {date} is the day | We'd need you {date.on}
place: city; location place city; the place
 It's in {place} | The place is {place} | You'd have to come to {place}
hours: int 2 12; hours duration hours_booked; for how many hours
 [About|Around] {hours} hours would be [enough|right] | We'd book you for {hours} hours
guests: int 13 180; guests number_of_people people; how many people there will be
 There'll be {guests} guests | {guests} people are coming | We're {guests} all in all
budget: money 150 2500; budget price_limit max_price; what may be spent
 We can spend {budget} | Our budget is {budget} | {budget} is what we've saved
album: bool; album printed_album wants_album; whether they want a printed album
 yes: We'd love a [book with the best ones|printed book]
 no: We only need the files, nothing printed | Digital is all we want

# locksmith emergency | i
> I'm standing in front of my own door. | Help! | I've done something stupid. | Hello, is this the locksmith?
- My sister {~first} is on her way but needs {~int 2 5} hours. | {~company} didn't pick up. | Friends paid {~money 150 400} once.
- I'm at {~address} with a neighbour at the moment, warm at least.
% name phone address urgency paid
& caller = name phone
why: enum locked_out=locked out, key_broken=broken key, stolen=theft, lost=lost key; situation what_happened reason; what happened
 locked_out: [The wind slammed it shut and the key is inside|I only took the rubbish down and the door fell shut]
 key_broken: [Half the key is in my hand, the other half in the lock|It snapped when I turned it]
 stolen: [Somebody took my bag with the keys in it|A pickpocket has my keys now]
 lost: [My keys must be somewhere in the park, in the grass|I've looked everywhere, the keys are gone]
floor: int 2 9; floor storey level; the floor
 I'm on floor {floor} | Floor {floor}, [I'll come down to open|the bell is broken]
door: pick old wooden door, steel door, glass door, balcony door, cellar door, white front door, fire door; door door_type which_door; \
what door it is
 It's {door.a} | The door is {door.a} | {door.a}, [nothing special|rather solid]
kids: bool; child_inside someone_inside person_inside; whether somebody is inside
 yes: [My toddler is in there alone|The baby is asleep in there]
 no: [Nobody's in there|It's empty in there, luckily]
price: money 60 280; price quoted_price agreed_price; the price that was agreed
 You said {price} on the phone | We agreed on {price} | {price}, [that's a promise, right?|as your colleague told me]
wait: int 13 90; eta_minutes minutes wait; in how many minutes help is promised
 You promised to be here in {wait} minutes | In {wait} minutes, your colleague said
"""

_P3 = """
# table reservation | i
> [I'd like to book|Could I book|Any chance of] a table? | Hi, table please. | Hello, we'd love to eat at your place.
> Do you still have room for us?
- Last time we were {~int 2 4} and sat by the door. | My wife's birthday is {~date}, but we celebrate on another day.
- A friend, {~person}, recommended you. | We tried {~name}, fully booked. | We have theatre tickets at {~time} the day before.
% name phone email callback
& guest contact = name phone email
date: next; date day booking_date; the day of the visit
 [It's for|For] {date} | We'd come {date.on} | {date} would be [great|perfect] | [If possible|Ideally] {date.on}
 We'd like to come {date.on} at {time} | {date}, {time}, [if you have room|please]
time: time 11 21; time arrival_time at; the time of the visit
 [Around|At] {time} | {time} would suit us | We'd be there by {time}
party: int 2 12; party_size guests people number_of_guests; how many people come
 [There are|We'd be] {party} of us | A table for {party}[, please||] | We're {party}, [two of us are small|all grown-ups]
 A table for {party} {date.on} at {time} would be lovely
seat: enum outside=terrace=outdoors, window=by the window, quiet=quiet corner; seating area table_preference; where they want to sit
 outside: [We'd love to sit in the fresh air|Somewhere under the trees would be lovely]
 window: [We'd like to watch the street while we eat|A view of the harbour would be nice, from inside]
 quiet: [Not near the music, please, Grandpa is hard of hearing|Somewhere we can talk undisturbed, please]
diet: list 1 3 no nuts, gluten-free, vegan, no shellfish, halal, lactose-free, no pork, sugar-free; dietary_needs diet special_needs; \
what they must or must not eat
 [Please note|What the kitchen should know|For the kitchen]: {diet} | Food-wise: {diet}
highchair: bool; high_chair highchair child_seat; whether a high chair is needed
 yes: Could you put a [high seat for the baby|tall seat for our toddler] at the table?
 no: [Our kids sit on normal chairs|The little one stays home with Grandma, so no baby chair]

# restaurant review | p
> We ate at {place} {date.on}. | Dinner out. | A review from a hungry person. | {place}: [our verdict|what we thought].
- At the next table, {~int 5 9} people sang. | {~first} came along but only drank water. | The place used to be called {~name}.
- Parking was {~money 3 9}. | {~name} round the corner is dearer still.
% mood city
place: venue Grill, Kitchen, Trattoria, Tavern, Café, Bistro, Noodle House, Diner; restaurant place name; the restaurant
 The place is called {place} | We tried {place} | I'm talking about {place}
dish: pick mushroom risotto, fish pie, lamb curry, pumpkin soup, beef stew, lentil dal, duck breast, grilled trout, goat cheese tart, \
pork belly, prawn noodles, aubergine bake; dish ordered food main; what the reviewer ate
 I had the {dish} | I [ordered|went for|ate] the {dish} | The {dish} was [on my plate|what I chose] | For me it was the {dish}
date: past; visited date visit_date; when they were there
 We were there {date.on} | It was {date.on} that we went | We went {date.on}
stars: digits 1 5; stars rating score; number of stars
 {stars} stars | [I give|We give] {stars} of 5 stars | Rating: {stars}/5 | {stars} out of 5 [from us|in my book]
bill: money 18 240; bill total price_paid; what they paid
 We paid {bill}[ in all||] | The bill was {bill} | {bill} [for everything|with drinks|plus tip]
waiter: first; waiter server served_by; who served them
 Our waiter was {waiter} | {waiter} served us | We were looked after by {waiter}
wait: int 10 80; wait_minutes waiting_time minutes; minutes of waiting for the food
 The food [came|was there] after {wait} minutes | We waited {wait} minutes for the food | {wait} minutes until the first plate
company: int 2 8; party_size people diners; how many they were
 We were {company} | There were {company} of us | {company} of us [squeezed in|shared a table]

# recipe told | p
> Today I made {dish}. | My grandmother's recipe at last! | Easy dinner, you asked for it. | So many of you asked, here it is.
> Recipe time.
- In my last recipe I used {~int 3 9} onions, never again. | {~first} says butter works too. | The pot holds {~int 3 8} litres.
- My kitchen was at {~int 25 33} degrees. | You can freeze it for {~int 2 6} months.
dish: pick lentil soup, banana bread, potato gratin, chicken pie, carrot cake, pea risotto, apple crumble, fish stew, onion tart, bean \
chili, lemon pasta, plum cake, tomato soup; dish recipe_name title name; the dish
 It's {dish} | The dish is {dish} | We're making {dish} | It's called {dish}, [plain and simple|at least in our house]
ingredients: doses 2 4 flour:150-600 g, butter:50-250 g, milk:100-500 ml, sugar:50-300 g, cream:100-400 ml, oil:2-6 tablespoons, \
rice:200-500 g, lentils:150-500 g, stock:300-900 ml; ingredients ingredient_list items; what it takes, with amounts
 You need {ingredients} | [Take|Get out|Ingredients:] {ingredients} | {ingredients} is [all you need to buy|what goes in]
serves: int 2 12; serves servings portions; for how many people it is
 It serves {serves} | Enough for {serves} people | {serves} people will be full | Feeds {serves}
minutes: digits 10 95; minutes cooking_time time_minutes bake_minutes; minutes in the pot or oven
 It needs {minutes} minutes | {minutes} minutes [on the heat|and it's done|of patience] | Give it {minutes} minutes
heat: digits 150 240; temperature oven_temperature degrees; degrees of the oven
 Oven at {heat} degrees | Heat the oven to {heat} °C | {heat} degrees is right
level: enum easy=simple, medium=moderate, hard=difficult; difficulty level skill; how difficult it is
 easy: [A child could do it|You can't get it wrong]
 medium: [You should have cooked a thing or two before|It takes a bit of practice]
 hard: [It took me five tries to get it right|Only for those who love a challenge]
veg: bool; vegetarian is_vegetarian meat_free; whether it contains no meat or fish
 yes: [No animal had to die for it|Without meat or fish, and nobody misses it]
 no: [The bacon makes it|Don't forget the ham]

# hotel booking | i
> I'd like to book a room. | We're planning a few days away. | Do you have a free room for us? | Could we stay with you?
- Last year we had room {~digits 101 420}. | The hotel {~name} wanted {~money 90 300} a night. | Our train gets in at {~time}.
- {~first} has stayed with you before. | We're also seeing friends in {~city}.
% name phone email paid callback
& guest contact = name phone email
checkin: next; check_in arrival from from_date; day of arrival
 We [arrive|get in|check in] {checkin.on} | From {checkin}, please | Arrival: {checkin} | We'd come {checkin.on}
nights: int 2 12; nights number_of_nights length_of_stay; number of nights
 We'd stay {nights} nights | {nights} nights[, please|, maybe one more|] | It's for {nights} nights
 {nights} nights from {checkin}
guests: int 2 6; guests people adults; number of guests
 We're {guests} people | For {guests} of us | There are {guests} of us
room: enum single=single room, double=double room, family=family room, suite; room_type room type; kind of room
 single: [I sleep alone, one narrow bed will do|A small room with one bed for me]
 double: [We'd share one big bed, my husband and I|One large bed for the two of us]
 family: [Two grown-ups, and bunks for the kids, all in one room|Mum, dad and the kids want to sleep in the same room]
 suite: [The best you have, with its own sitting room|It's our honeymoon, so make it the grandest with a salon]
breakfast: bool; breakfast with_breakfast breakfast_included; whether they want breakfast
 yes: [We'd love your famous morning buffet|Please count us in for eggs and coffee in the morning]
 no: [We're out before dawn, so we won't eat with you in the morning|Without the morning buffet, please]
parking: bool; parking car_park needs_parking; whether a parking space is needed
 yes: [We come by car and need somewhere to leave it|A place in your garage, please]
 no: [We come by train|We have no car with us]
price: money 60 320; price_per_night rate price; price for a night
 The website says {price} a night | {price} per night[, is that right?|, I saw|] | You quoted {price} a night

# holiday cottage review | p
> We stayed {nights} nights. | Back from our holiday. | Our week by the sea. | Where do I start?
- The cottage next door sleeps {~int 8 12}. | We'd been to {~city} the year before. | Dinner at {~name} was {~money 40 130}.
- The ferry took {~int 2 5} hours.
% mood
house: venue Cottage, Lodge, Barn, Chalet, Cabin, House; property house cottage name; name of the house
 We rented {house} | The house is called {house} | {house} [was ours for a while|is where we were]
host: first; host owner landlord; who lets it
 Our host was {host} | {host} [showed us round|had left us a cake|lives next door] | The owner's name is {host}
nights: int 3 12; nights stay_length duration_nights; how many nights they stayed
 We slept there {nights} nights | {nights} nights [flew by|were too many]
where: city; location place town; where it is
 It's in {where} | {where} is [the place|two minutes away] | Near {where}
price: money 250 2400; price total_price paid; what they paid
 It cost us {price} | We paid {price} [in all|for the stay] | {price} for the whole stay
beds: int 2 8; beds sleeps capacity; for how many it has beds
 It sleeps {beds} | There are {beds} beds | {beds} people can sleep there
wifi: enum good=fast, poor=slow, none=missing; wifi internet wifi_quality; how the internet was
 good: [We could stream films in every room|Video calls ran like at home]
 poor: [Loading one picture took ages|The net dropped every few minutes]
 none: [No net at all, the kids read books!|There's no internet whatsoever]
dogs: bool; dogs_allowed pets pet_friendly; whether dogs may come
 yes: [Our terrier was welcome too|There was even a bowl for our dog]
 no: [We had to leave the dog with my mother|Dogs have to stay at home, sadly]

# train trip told to a friend | i
> I've got my ticket! | So, I'm coming to see you. | Travel plans, finally. | OK, booked it.
- The early one at {~time} was sold out. | My sister paid {~money 20 90} for hers. | The way back is {~date}, another story.
- I change in {~city}. | Coach {~int 2 12} is the quiet one, they say, mine isn't.
% phone
from: city; from origin departure_city; where the trip starts
 I [leave|start|set off] from {from} | From {from}, as I'm there for work
 I'm going from {from} to {to}
to: city; to destination arrival_city; where the trip goes
 I get off in {to} | The train takes me to {to} | {to} is the stop
date: next; date travel_date day; the day of the trip
 I'm coming {date.on} | The trip is {date.on} | {date} is the day
dep: time 5 20; departure departure_time leaves_at; when the train leaves
 It leaves at {dep} | Departure {dep} | I have to be at the station by then: it goes at {dep}
 It leaves at {dep} and gets in at {arr}
arr: time 7 23; arrival arrival_time arrives_at; when the train arrives
 It gets in at {arr} | I arrive at {arr} | I should be with you at {arr}, platform and all
train: code AA-999 AAA-9999 A-99 AA-99; train train_number line; the train
 The train is the {train} | I'm on the {train} | It's {train}[, if you want to track it||]
seat: code 99A 9A 99B; seat seat_number seat_no; the seat
 My seat is {seat} | I have seat {seat} | Seat {seat}, [by the window, yay|facing backwards, sadly]
price: money 15 170; price fare ticket_price; price of the ticket
 I paid {price} | The ticket was {price} | It cost {price}, [a bargain|not cheap|oh well]

# flight change notice | p
> Important news about your flight. | Your flight has changed. | Dear passenger, please note a change.
> We're sorry: there's a change to your trip.
- The lounge at gate {~code A99 B9} is closed. | Flight {~code AA999 AA9999} is not affected.
- Please be there at {~time} at the latest for bags. | Over {~int 40 90} flights are late this week.
passenger: person; passenger traveller name; who flies
 Passenger: {passenger} | Dear {passenger} | This is for {passenger}
flight: code AA999 AA9999 AA99; flight flight_number flight_no; number of the flight
 Your flight is {flight} | It's flight {flight} | Flight {flight} [is the one that changed|will go, but later]
 Flight {flight} to {to} now leaves at {new}
to: city; destination to arrival_airport; where it goes
 You're flying to {to} | Destination: {to} | The plane goes to {to}
old: time 5 22; old_departure original_time old_time; when it should have left
 It should have left at {old} | The old time was {old} | Planned departure was {old}
new: time 5 23; new_departure new_time departure; when it leaves now
 [It now leaves|New departure] at {new} | The new time is {new} | Take-off is now at {new}
gate: code A9 B99 C99 D9 A99; gate new_gate boarding_gate; the gate
 Go to gate {gate} | Gate {gate} | Boarding is at gate {gate}
reason: enum weather, crew=staff shortage, technical=technical fault, strike; reason cause why; why it changed
 weather: [Fog lies over the airport|The storm has closed the runway]
 crew: [Our pilots must rest first|A steward fell ill and we wait for a replacement]
 technical: [An engine part has to be swapped|A warning lamp in the cockpit needs a look]
 strike: [The ground workers have walked out|Security has stopped work to demand better pay]
meal: bool; meal_voucher voucher meal; whether there is a voucher for food
 yes: [You get something to eat on us, ask at the desk|Please fetch your coupon for a free lunch]
 no: [As the delay is short, we can't offer food|Sorry, no free meals this time]

# travel diary post | p
> Day {day}. | Postcard from the road. | Greetings from far away! | Still on the road, still happy.
- Tomorrow we'll be in {~city}. | {~first} wrote from home, it's raining there. | Yesterday it was {~int 5 60} km.
- The old guidebook (from {~digits 1970 2005}) is useless.
% mood
day: int 2 40; day day_number travel_day; which day of the trip it is
 It's day {day} of the trip | Day {day} on the road | We've been away {day} days now
place: city; place city town location; where they are today
 We're in {place} today | {place} is [lovely|busy|smaller than I thought] | Today's stop: {place}
km: measure km 8 420; distance km distance_today; how far they came today
 We did {km} today | {km} behind us since breakfast | Today: {km}
by: enum bike=bicycle, foot=on foot=walking, car=camper, train=rail; transport means_of_travel by; how they travel
 bike: [My bottom hurts from the saddle|Pedalled uphill all morning]
 foot: [My boots are falling apart and I have blisters|Step by step with the rucksack]
 car: [The engine coughed on the pass and the back seat is our bed|We sleep behind the steering wheel]
 train: [The conductor shared his sandwiches with us|Clickety-clack past fields and rivers]
bed: venue Hostel, Inn, Camp Site, Guest House, Farm; accommodation sleeping_at hotel; where they sleep
 Tonight we sleep at {bed} | {bed} [has a bed for us|took us in] | Bed for tonight: {bed}
cost: money 8 120; cost spent budget_today; what was spent today
 Spent {cost} today | {cost} went on food and sleep today | Today's costs: {cost}
ate: pick a huge bowl of noodles, fried fish from a stall, goat cheese with figs, three ice creams, cold pizza, beans from a tin, \
dumplings in broth, stuffed peppers; food eaten meal; what they ate
 We ate {ate} | Dinner was {ate} | {ate} for dinner, at last
with: people 1 3; companions with fellow_travellers; who travels along
 With me: {with} | {with} came along | I'm here with {with}

# lost luggage | i
> My suitcase didn't come. | I'm still in yesterday's clothes. | The belt went round and round, without my bag. | Where's my luggage?
- Another bag, with the tag {~person}, stood there alone. | My hand luggage, {~int 5 9} kg, is with me.
- On the way out, {~past.on}, it all went fine. | My sister flew with {~code AA999 AA9999} and hers came.
% name phone email address urgency
& passenger = name phone email
flight: code AA999 AA9999 AA99; flight flight_number flight_no; the flight
 I came on {flight} | My flight was {flight} | Flight {flight}[, last row||]
 I came on {flight} from {from}
from: city; departure_city from origin; where the passenger came from
 I flew from {from} | I got on in {from} | {from} is where I handed it in
tag: code AA999999 9999999999 AA-999-999; tag luggage_tag baggage_tag tag_number; number on the luggage tag
 The tag says {tag} | Luggage tag: {tag} | {tag} is on my slip
date: past; date flight_date arrived_on; the day
 I landed {date.on} | It was {date.on} | My flight was {date.on}
color: pick dark green, bright red, navy blue, silver, purple, black with white dots, yellow, orange, striped; color colour look; colour \
of the bag
 It's {color} | The bag is {color} | You can't miss it, it's {color}
kind: enum suitcase=hard case, backpack=rucksack, pram=stroller, sports=sports gear; item_type luggage_type kind; what kind of luggage
 suitcase: [It has four wheels and a hard shell|It rolls on four wheels]
 backpack: [You carry it on your shoulders, with a sleeping mat on top|It has shoulder straps, a proper one for hiking]
 pram: [It's what we push the baby in|Our twins ride in it]
 sports: [My skis and poles are in it|It's long, with my surfboard inside]
value: money 80 1900; value contents_value worth; what it is worth
 The things in it are worth {value} | It's worth {value} | {value}, that's what the contents cost
hotel: venue Hotel, Inn, Guest House; hotel staying_at accommodation; where the passenger stays
 I'm staying at {hotel} | Bring it to {hotel} | My hotel is {hotel}

# camp site inquiry | i
> Hello from a family with a tent! | Do you have room on your site? | We're thinking of camping at yours. | Question from some keen campers.
- In {~city} we paid {~money 15 45}. | We have {~int 2 4} bikes too. | Friends, the family of {~person}, will write to you on their own.
- Our last camp was back in {~digits 2005 2019}.
% name email phone
& contact = name email phone
from: next; arrival from from_date; arrival
 We'd get there {from.on} | Arrival {from.on} | From {from} on
to: next; departure until leave_on; departure
 We leave {to.on} | We'd stay till {to} | {to} is when we have to go home
 From {from} to {to}
adults: int 2 6; adults grown_ups number_of_adults; number of adults
 {adults} adults | We're {adults} grown-ups | {adults} adults [snore|drive|cook]
 We're {adults} adults and {kids} children
kids: int 2 6; children kids number_of_children; number of children
 {kids} children come along | There are {kids} kids with us | {kids} kids[, all under ten|, all good sleepers|]
unit: enum tent, caravan=trailer, campervan=motorhome, cabin=hut; accommodation unit_type camping_unit; in what they sleep
 tent: [Canvas over our heads, pegs in the ground|We put up poles and canvas ourselves]
 caravan: [We tow our home behind the car|Our house hangs on the tow bar]
 campervan: [We sleep in what we drive|The bed's right behind the driver's seat]
 cabin: [We'd rent one of your little wooden houses|We bring nothing, give us a wooden roof]
power: bool; electricity power needs_power; whether they need current
 yes: [We need a socket for the fridge|A plug for our cool box would be good]
 no: [Candles and torches are enough for us|We need no socket]
dog: bool; dog pets with_dog; whether a dog comes along
 yes: [Our poodle comes too|We bring a furry friend that barks]
 no: [The dog stays with Granny|We have no animal with us]

# sightseeing tour booking | i
> We'd like to join a tour. | Are there places left on your tour? | Hi! Tour booking. | A group of us wants to see the town.
- We did the {~name} tour last year. | The ferry back leaves at {~time}. | Normal price was {~money 10 60}, I read.
- {~first} hurt a foot and stays behind. | Our hotel is at {~address}.
% name phone email paid
tour: venue Walk, Tour, Night Tour, Boat Trip, Food Tour; tour tour_name product activity; the tour
 We mean the {tour} | It's the {tour} | The {tour} [sounds great|is the one|is what we want]
date: next; date tour_date day; day of the tour
 It's for {date} | We're free {date.on} | {date} would be best
start: time 8 21; start time start_time; when it begins
 The one at {start} | It starts at {start}, right? | We'd take the {start} one
 The {tour} at {start}, {date.on}
people: int 2 12; people participants group_size tickets; how many join
 We're {people} | {people} tickets, please | There'll be {people} of us
language: enum en=English, de=German, fr=French, es=Spanish; language tour_language guide_language; the language of the tour, en, de, fr \
or es
 en: [We're from Leeds and speak nothing else|All of us are from Ohio, so you know which language]
 de: [We're from Berlin and need it in our own language|Half of us are from Vienna, the others from Munich]
 fr: [We come from Lyon, in our own tongue please|Everyone's from Paris, so you can guess the language]
 es: [We're from Madrid and understand only our own language|My parents in law are from Seville, so please in their language]
price: money 8 90; price price_per_person ticket_price; price per person
 It says {price} per person | {price} each[, right?||] | We read {price} a head
meeting: pick the town hall steps, the old bridge, the harbour office, the fountain, the cathedral door, the tram stop, the north gate, \
the clock tower; meeting_point where meet_at; where they meet
 We meet at {meeting}, I think | [Meeting point|Where we meet]: {meeting} | We'll be waiting at {meeting}
wheelchair: bool; wheelchair accessible wheelchair_user; whether someone uses a wheelchair
 yes: [My father is in a wheelchair|One of us can't do steps, she's on wheels]
 no: [We're all good walkers|Stairs are no trouble for any of us]

# catering request | i
> We need food for a party. | Do you cater for private parties? | Hungry crowd, need help! | Could you make us an offer for food?
- My boss's party had {~int 60 200} guests. | {~company} offered {~money 300 2500}. | The hall is ours from {~time} on.
- {~first} will bake the cake.
% name phone email callback address
& client contact = name phone email
event: enum wedding, birthday, conference=meeting, funeral=wake; event occasion event_type; the occasion
 wedding: [My son says yes to his sweetheart|After church the newlyweds will be hungry]
 birthday: [I turn fifty and can't believe it|Granny blows out ninety candles]
 conference: [Forty managers will listen to talks all day|Between the talks people want to eat]
 funeral: [We say farewell to my uncle|After the burial the family sits together]
date: next; date event_date day; the day
 It's {date.on} | The date is {date} | {date}, [come rain or shine|it's fixed]
people: int 13 120; guests people headcount; number of guests
 We're expecting {people} people | {people} mouths to feed | There will be {people} of us
veg: int 2 9; vegetarians vegetarian_guests veggie_count; how many eat no meat
 {veg} of them don't eat meat | {veg} guests are vegetarian | Please plan {veg} meals without meat
menu: list 2 4 soup, cold cuts, salads, roast beef, lasagne, grilled vegetables, cheese board, fruit, mini burgers, curry, ice cream; \
menu dishes food wishes; what they want to eat
 We'd like {menu} | [On the table|Menu]: {menu} | {menu} would be nice
budget: money 15 90; budget_per_person price_per_head per_person; what it may cost per person
 {budget} per person is our limit | We have {budget} a head | Around {budget} each
staff: bool; service_staff waiters with_service; whether waiters are wanted
 yes: [Please send somebody to serve and pour|We'd like people who carry the plates]
 no: [We put it on a table and everyone helps themselves, so no waiters|We serve it ourselves]
time: time 10 20; serving_time time food_at; when the food should be there
 We eat at {time} | Food should be there at {time} | By {time}, please

# cinema or theatre tickets | i
> Got tickets! | Guess what we're seeing. | I've booked us something. | We're going out, finally.
- {~first} couldn't make it, so I gave away {~int 2 3}. | The film after it, at {~time}, was sold out.
- Last time we sat in row {~code A C}. | The popcorn is {~money 4 9}. | My brother's seeing "{~title}" in {~city}.
% paid
show: title; title show film play; what they see
 It's "{show}" | We're seeing "{show}" | "{show}" [is the one|at last|got great reviews]
 "{show}" at {venue}, {date.on}
venue: venue Theatre, Cinema, Opera House, Playhouse, Hall; venue place where theatre; where it is
 It's at {venue} | {venue} is the place | We meet outside {venue}
date: next; date day show_date; the day
 It's {date.on} | Keep {date} free | {date}, [don't forget|write it down]
time: time 14 21; start time begins; when it starts
 It starts at {time} | Curtain up at {time} | Be there before {time}, they're strict
row: code A B C D F G H K; row seat_row row_letter; the row
 We're in row {row} | Row {row}[, not bad||] | They put us in row {row}
tickets: int 2 8; tickets seats how_many quantity; how many tickets
 I have {tickets} tickets | {tickets} seats in all | I got {tickets} of them
price: money 8 95; price price_each ticket_price; price of one ticket
 {price} each | A ticket is {price} | You owe me {price} [per seat|apiece]
genre: enum comedy, tragedy=drama, musical, documentary; genre kind type; what kind of show it is
 comedy: [People say they cried with laughter|You'll laugh till it hurts]
 tragedy: [Everybody dies in the end|Bring tissues, it ends badly]
 musical: [They sing and dance from start to finish|The songs will stick in your head]
 documentary: [It's all true, filmed on the spot|Real people, no actors at all]

# car rental | i
> I need a car for a few days. | Renting a car, please. | Hello, do you still have a car for me? | We'd like to hire a car.
- My last one was a {~name}. | I've had my licence since {~digits 1980 2015}. | {~company} wanted {~money 40 150} a day.
- The flight lands at {~time}. | {~first} wants to go by bus.
% name phone email paid
& driver renter = name phone email
pick: city; pickup_location pickup_city from; where the car is picked up
 I'd pick it up in {pick} | Pick-up in {pick} | I start in {pick}
 I'd take it in {pick} and leave it in {drop}
drop: city; return_location dropoff_city to; where it is given back
 I'd give it back in {drop} | I'd return it in {drop} | Drop-off in {drop}
from: next; pickup_date from start; when it is picked up
 I need it from {from} | From {from} on | I'd come and get it {from.on}
days: int 2 12; days rental_days duration; number of days
 For {days} days | {days} days should do | I'd keep it {days} days
 I need it for {days} days from {from}
class: enum small=compact, estate=station wagon=wagon, van=minibus, electric; car_class category vehicle_type; what kind of car
 small: [Tiny is fine, it's only me and city streets|The tinier the better, for parking]
 estate: [It must have a long boot for the dog|Long boot, please, for our skis and bags]
 van: [We're eight people|It must seat nine]
 electric: [Something with a plug, please|I want to charge it, not fuel it]
gear: enum manual=stick, automatic; transmission gearbox gears; the kind of gears
 manual: [I like to change gears myself|With a clutch pedal, please]
 automatic: [My left foot should have nothing to do|I never learnt to use a clutch]
seat: int 2 3; child_seats kids_seats number_of_child_seats; number of child seats
 We need {seat} child seats | {seat} seats for kids, please
price: money 25 150; daily_rate price_per_day price; price per day
 It said {price} a day | {price} per day online | I was told {price} a day

# festival announcement | p
> Save the date! | [The programme is out|It's official]. | Music, food and sunshine. | It's that time of the year again.
- Last year's headliner was {~name}. | Early tickets at {~money 10 60} are gone. | The camping opens on {~date}.
- Kids under {~int 5 12} come in free. | {~company} sponsors the stage.
name: venue Festival, Fair, Days, Street Fest, Open Air; event name title festival; name of the event
 It's the {name} | The {name} is back | Come to the {name}
 The {name} comes to {place} {date.on}
place: city; place city location town; the town
 It's in {place} | {place} is the place to be | We meet in {place}
date: next; date start_date when; the first day
 It starts {date.on} | First day: {date} | {date} is when it all begins
acts: people 2 4; acts artists line_up performers; who plays
 On stage: {acts} | You'll hear {acts} | {acts} will play
gates: time 9 19; doors gates_open entry; when the gates open
 Gates open at {gates} | Come from {gates} on | You can come in from {gates}
price: money 5 120; price ticket_price entry_fee; price of a ticket
 A ticket is {price} | {price} at the gate | Tickets: {price}
rain: enum indoors=moved inside=hall, cancelled=canceled, continues=takes place; rain_plan bad_weather if_rain; what happens when it rains
 indoors: If it pours, we [use the sports hall|all go into the gym]
 cancelled: If it pours, we [call it off|stay at home and you get your money back]
 continues: If it pours, we [dance in the mud|simply put on our boots]
age: int 6 12; min_age minimum_age age_from; from what age
 From age {age} | You must be at least {age}
contact: email; contact email info; for questions
 Questions to {contact} | Write to {contact}

# gym or pool course | p
> New course! | We're starting a new group. | Get moving with us. | There are places left. | No more excuses.
- The Monday group with {~first} is full. | The pool is {~int 25 50} m long. | The old fee was {~money 30 90}.
- The course in {~city} begins on {~date}.
% phone email
& contact = phone email
course: pick yoga, aqua fitness, boxing, pilates, swimming for beginners, rock climbing, tai chi, back training, spinning, salsa, judo, \
fencing; course class activity title; what it is
 It's {course} | The course: {course} | {course} for everyone
 {course} with {coach}
coach: person; coach trainer teacher instructor; who teaches
 {coach} [teaches it|leads the group|will make you sweat] | Your trainer is {coach} | The class is in the hands of {coach}
day: pick Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday; day weekday day_of_week; the day of the week
 Every {day} | On {day} evenings | Always on a {day}
time: time 7 20; time starts_at start; when it starts
 We begin at {time} | {time}, [be on time|bring a towel] | From {time}
weeks: int 4 12; weeks sessions number_of_sessions duration; how many times
 It runs for {weeks} weeks | {weeks} sessions | {weeks} times in all
price: money 20 190; price fee course_fee; what it costs
 It costs {price} | The fee is {price} | {price} [for members|for the whole course]
level: enum beginner=beginners, intermediate, advanced; level group difficulty; for whom it is
 beginner: [You need not know a thing|For people who have never tried it]
 intermediate: [You should have done one course before|Not your first time, not your hundredth]
 advanced: [Only if you've trained for years|We go fast and explain little]
room: code A9 9.99 B9 H9; room hall studio; where
 We're in room {room} | Room {room}, [upstairs|behind the café]

# bike tour report | p
> Home again, legs like jelly. | What a ride! | Tour report. | Rode out early today.
- Last Sunday it was {~int 20 60} km. | {~first}'s bike is from {~digits 1980 2010}. | Another group of {~int 13 30} overtook us.
- Coffee was {~money 2 6}.
% mood
start: city; start from start_place; where they started
 We started in {start} | From {start} | Start was in {start}
goal: city; goal to finish end_place; where it ended
 We ended up in {goal} | Finish in {goal} | {goal} at last
 From {start} to {goal}, [{km}|{km} in all]
km: measure km 18 190; distance km length; distance
 {km} on the clock | We did {km} | {km} in all
up: measure m 120 2400; climb elevation ascent; metres of climbing
 {up} of climbing | {up} up | We climbed {up}
hours: num 1.5 9; hours duration_hours riding_time; riding time in hours
 It took {hours} hours | {hours} hours in the saddle | {hours} hours without the breaks
riders: people 2 4; riders participants with who; who rode
 With {riders} | {riders} were there | Riders: {riders}
flats: int 2 5; punctures flat_tyres flats; number of flat tyres
 We had {flats} flat tyres | {flats} punctures today
surface: enum road=asphalt, gravel, forest=trail; surface terrain ground; what they rode on
 road: [Smooth tarmac all the way|Not one bump, all tarmac]
 gravel: [Small stones crunched under the tyres|Dusty farm tracks with loose stones]
 forest: [Roots and mud between the trees|Under the trees, over roots]

# lost and found | p
> Attention, please! | Has anyone seen this? | Please help. | Dear neighbours,
- My old one is from {~digits 1990 2015}. | Last week a {~pick purse, hat, umbrella} was found near {~address}.
- {~first} at the kiosk knows about it. | The bus driver on line {~int 2 60} has nothing.
% phone email
& contact = phone email
item: thing umbrella, key ring, wallet, teddy bear, scarf, earring, phone, glasses case, glove, violin, rucksack, cap, watch; item object \
what thing; what it is about
 It's {item.a} | It's about {item.a} | The thing in question: {item.a}
kind: enum lost=missing, found=was found; type status lost_or_found; whether it was lost or found
 lost: [I miss it terribly|It slipped out of my bag, I think|I've searched every corner]
 found: [Does it belong to you? Come and get it|It's on my kitchen table, waiting for its owner|I picked it up so that nobody steps on it]
place: pick the bus stop, the playground, the library, the car park, the swimming pool, the tram, the station café, the duck pond, the \
cinema, the market hall, the church steps; place where location; where
 It was at {place} | Place: {place} | {place}, [near the bench|I'm pretty sure|to be exact]
date: past; date when day; when
 It was {date.on} | It happened {date.on} | {date.on}, [in the afternoon|before dark]
mark: pick a red ribbon on it, a sticker of a whale, a scratch on the back, the letters GH inside, a missing button, a knitted cover, a \
gold zip, a name tag in Greek; mark feature distinguishing; how one recognizes it
 It has {mark} | You can tell by this: {mark} | Special feature: {mark}
reward: money 10 150; reward finder_fee finders_reward; the reward
 There's {reward} for whoever helps | Reward: {reward} | I'll give {reward} to the honest finder
until: next; until kept_until deadline; until when
 I'm here until {until} | After {until} it goes to the town hall
color: pick dark blue, mint green, bright red, grey with stripes, brown, silver, purple; colour color; the colour
 It's {color} | Colour: {color} | The colour is {color}
"""

_P4 = """
# doctor's appointment | i
> I'd like to see the doctor. | Could I have an appointment? | Good morning, is this the surgery? | Hello, I'm not feeling well.
- My wife {~first} has hers {~next.on} already. | I was last there {~past.on}. | Dr {~last} is on holiday, I heard.
- The pharmacy wanted {~money 5 40}. | I'm at work until {~time}.
% name phone callback urgency
& patient = name phone
born: date; date_of_birth born birth_date dob; when the patient was born
 I was born {born.on} | Date of birth: {born} | Born {born}
doctor: last; doctor physician doctor_name; the doctor's family name
 I usually see Dr {doctor} | With Dr {doctor}, if possible | Dr {doctor} knows me
when: next; appointment preferred_date date; the day the patient wants
 Could I come {when.on}? | {when} would [suit me|be good] | I'm free {when.on}
symptom: pick a sore throat, back pain, a rash on my arm, dizzy spells, a bad cough, an earache, a swollen knee, a burning stomach, \
trouble sleeping, a stiff neck; symptom complaint problem reason; what the patient suffers from
 I have {symptom} | It's {symptom}[ again||] | I've got {symptom} and it won't go away
fever: measure °C 37 40; temperature fever body_temperature; body temperature
 My temperature is {fever} | The thermometer says {fever} | {fever} this morning
insurer: enum private, public=statutory, self=self-pay; insurance insurance_type payer; how the patient is insured
 private: I get a bill and hand it in to my private insurer
 public: I'm with the state scheme, like most people
 self: I have no insurance, so I pay out of my own pocket
new: bool; new_patient first_visit is_new; whether it is the first visit
 yes: I've never been to you before | I'm new in town and have no doctor yet
 no: I've been coming to you for years | You know me well

# vet note | r
> Seen in the practice {date.on}. | Vet's notes. | Animal patient, brief note. | Case history.
- The other animal, {~name}, was well. | Vaccinated last {~past.on}. | The sister of the animal weighs {~int 2 20} kg.
- Referred by {~person}.
animal: name; pet patient animal_name; name of the animal
 Name of the animal: {animal} | {animal} was [calm|nervous|brave] | {animal} came in by [basket|car]
 {owner} came in with {animal}
species: enum dog=canine, cat=feline, rabbit, bird=parrot; species animal_type kind; what kind of animal
 dog: It barked at the scales | It wagged its tail on the table
 cat: It purred on the table | It hissed at the scales
 rabbit: It drummed with its hind leg, long ears down | It nibbled its hay while the ears were checked
 bird: It flapped its wings and lost two feathers | It sat on its perch and pecked the stethoscope
owner: person; owner keeper owner_name; the owner
 Owner: {owner} | The owner, {owner}, was present | Brought in by {owner}
age: int 2 16; age age_years years; age in years
 {age} years old | Age: {age} years
weight: measure kg 1 45; weight body_weight kg; weight
 Weight {weight} | The scales showed {weight} | Weighs {weight}
finding: pick a swollen paw, ear mites, a broken tooth, a tick behind the ear, worms, an inflamed eye, a sprained leg, mild asthma, a \
skin rash; diagnosis finding result; what was found
 Found {finding} | Finding: {finding} | It has {finding}
date: past; date visit_date seen_on; day of the visit
 Date of visit: {date} | Examined {date.on}
drug: pick antibiotic drops, a worming tablet, eye ointment, painkillers, a cortisone cream, cough syrup; treatment medication drug \
given; what was given
 Gave {drug} | Treated with {drug} | Sent home with {drug}
again: next; follow_up next_visit check_up; next visit
 To be seen again {again.on} | Check-up {again.on}

# school absence | i
> I'm afraid my child can't come to school. | Excuse note | Sorry for the short notice. | A quick word from home:
- {~first} will bring the homework home. | The big sister {~first} is fine and comes. | We saw Dr {~last}.
- The trip money ({~money 5 40}) is in the envelope.
% name phone email
& parent = name phone email
child: person; child pupil student student_name; the child
 My child is {child} | It's {child} who can't come | {child} has to stay at home
 {child} from class {class} is at home
class: code 9A 9B 9C 9D; class grade form; the class
 Class {class} | We're in {class} | It's class {class}
from: next; absent_from first_day date from; first day of absence
 Not at school from {from} | The first day is {from}
days: int 2 9; days number_of_days days_absent; days of absence
 It'll be {days} days | {days} days at home, the doctor says | Away for {days} days
reason: enum illness=sick, family=family matter, dentist=appointment, travel=trip; reason cause why; the reason
 illness: A high fever since last night | All night over a bucket, poor thing
 family: We're burying Grandpa | My sister walks down the aisle, far away
 dentist: A tooth has to come out | Braces are being fitted
 travel: We fly home to see the cousins abroad | The plane goes before the holidays start
teacher: last; teacher class_teacher addressed_to; the teacher's family name
 Please tell Ms {teacher} | This goes to Mr {teacher} | Mr {teacher} should know
homework: bool; wants_homework homework send_homework; whether the parent wants the homework
 yes: Please send the tasks home | Could someone copy the tasks for us?
 no: No tasks, please, rest comes first | We'll catch up afterwards, so send no tasks

# parents' evening notes | n
> Notes from the talk. | Parents' evening | Talk with the parents, brief: | For the file:
- Next door talked about {~first}. | Coffee fund: {~money 10 60}. | Last year's teacher was {~person}.
- Brother {~first} starts school in {~digits 2026 2029}.
pupil: person; pupil student child; the pupil
 About {pupil} | Pupil: {pupil} | {pupil} [does well|can do more|is liked by all]
parent: person; parent mother_or_father guardian came; the parent who came
 {parent} came | Parent present: {parent} | Talked to {parent}
best: pick maths, biology, history, music, art, French, geography, chemistry, sports; best_subject strength strong_in; best subject
 Best in {best} | Strong at {best} | {best} is the strength
weak: pick spelling, physics, Latin, algebra, reading aloud, handwriting, grammar, vocabulary; weak_subject weakness needs_help_in; \
weakest subject
 Needs help with {weak} | Weak: {weak} | {weak} is a struggle
grade: num 1 5.9; average average_grade grade; average grade
 Average {grade} | Marks on average {grade} | {grade} on average
behaviour: enum quiet=reserved, disruptive=loud, helpful=supportive; behaviour conduct attitude; how the pupil behaves
 quiet: Never raises a hand, hardly speaks
 disruptive: Shouts across the room and throws paper
 helpful: Explains things to the others, tidies up unasked
next: next; next_talk next_meeting follow_up; next talk
 Talk again {next.on} | Next talk {next}
support: bool; tutoring extra_lessons needs_tutor; whether extra lessons are wanted
 yes: Parents want a tutor
 no: Parents don't want a tutor
 yes: A tutor is to come twice a week
 no: A tutor isn't needed

# care home handover | n
> Handover | Late shift to night shift: | All quiet? Not quite. | Ward notes
- {~person} in {~digits 10 40} slept well. | New colleague {~first} starts {~next.on}. | Lift out of order till {~time}.
- Family of {~person} brought cake.
resident: person; resident patient name; the resident
 It's about {resident} | {resident} [needs an eye on|had a rough day] | Resident: {resident}
 {resident}, room {room}
room: digits 101 340; room room_number; the room
 Room {room} | In {room}
pulse: digits 48 120; pulse heart_rate bpm; the pulse
 Pulse {pulse} | Heart beats at {pulse} | {pulse} beats a minute
ate: enum all=everything, half, nothing=none; meal_intake ate food_intake; how much was eaten
 all: Plate was empty
 nothing: Pushed the plate away untouched
 half: Left about as much as was eaten
pain: digits 1 9; pain pain_level pain_scale; pain from 0 to 10
 Says pain is {pain} of 10 | Pain {pain} on the scale
drug: pick a sleeping pill, the blood thinner, eye drops, the water tablet, paracetamol, insulin, the heart tablet; medication drug \
given; what was given
 Given: {drug} | Got {drug} | Took {drug}
time: time 13 21; given_at time medication_time; when the medicine was given
 Medicine at {time} | Tablets were given at {time}
fall: bool; fall fell had_fall; whether there was a fall
 yes: Slipped in the bathroom and went down | Was found on the floor by the bed
 no: Steady on both legs all day | Walks safely with the frame
visitor: first; visitor visited_by guest; who came to visit
 {visitor} visited | Visitor today: {visitor}

# pharmacy order | i
> Do you have my medicine? | Could you put something aside? | Hello, pharmacy? | Prescription question.
- My mother's, from Dr {~last}, is something else. | Last time I paid {~money 3 30}. | The other branch closes at {~time}.
- I still have {~int 2 9} left at home.
% name phone callback urgency
& patient = name phone
drug: name; medicine drug medication product; the medicine
 It's called {drug} | I need {drug} | The doctor wrote down {drug}
 I need {count} packs of {drug}
dose: measure mg 5 800; dose strength dosage; the strength
 The {dose} one | {dose} each | With {dose}
count: int 2 8; packs quantity count; number of packs
 {count} packs | {count} boxes of it, please
doctor: last; doctor prescribed_by prescriber; the doctor
 Dr {doctor} sent the prescription | From Dr {doctor} | Prescribed by Dr {doctor}
form: enum tablets=pills, drops, cream=ointment, spray; form dosage_form kind; in what form
 tablets: I swallow it with water
 drops: I count ten into a spoon
 cream: I rub it on my elbow
 spray: One puff in each nostril
when: next; pickup_date collect_on date; when it is fetched
 I'd fetch it {when.on} | I'll come by {when.on}
allergy: pick penicillin, nuts, latex, aspirin, pollen, lactose, iodine; allergy allergic_to; what the patient is allergic to
 I'm allergic to {allergy} | I can't have {allergy} | Watch out, {allergy} makes me swell up
deliver: bool; home_delivery deliver delivery; whether it should be brought
 yes: I can't walk, so please send someone round
 no: I'll come to the counter myself

# physiotherapy questionnaire | i
> My answers to your form. | Here's the questionnaire, in my own words. | You asked me some questions. | Filled in at the kitchen table:
- My brother had the same at {~int 20 60}. | The therapist before was {~person}. | I stopped skiing in {~digits 1990 2019}.
- A massage cost me {~money 30 90}.
% name phone email
age: digits 18 88; age age_years years_old; age
 I'm {age} | I'm {age} years old | Age: {age}
job: pick baker, roofer, nurse, bus driver, accountant, gardener, hairdresser, violinist, postwoman, mason, teacher, cook; job occupation \
profession; the job
 I work as {job.a} | I'm {job.a} | My job: {job}
part: enum back, knee, shoulder, neck, ankle; body_part where area; where it hurts
 back: I can't bend to tie my shoes, the spine hurts
 knee: Stairs are hell, it's the joint in the middle of my leg
 shoulder: I can't lift my arm to comb my hair
 neck: I can't turn my head when I park the car
 ankle: I twisted my foot on the kerb
pain: digits 2 9; pain pain_level intensity; pain from 0 to 10
 On the scale it's {pain} | Pain: {pain} of 10 | I'd say {pain} out of 10
since: past; since began onset; since when
 Since {since} | It began {since.on}
sport: list 1 3 running, swimming, tennis, chess boxing, hiking, dancing, cycling, skating, football; sports hobbies activities; the sports
 I do {sport} | Sports: {sport} | In my free time I go for {sport}
surgery: bool; surgery had_surgery operated; whether there was an operation
 yes: I've been under the knife for it
 no: Nobody has ever cut me open for it
smoke: bool; smoker smokes smoking; whether the person smokes
 yes: A packet a day, I admit
 no: I've never touched a cigarette

# dentist reminder | p
> A friendly reminder from your dentist. | It's check-up time! | Your teeth called. | Don't forget us.
- Our old number {~phone} is off. | The hygienist {~first} is back from leave. | A cleaning costs {~money 60 120}.
- Your last visit was {~past.on}.
% phone email
patient: person; patient name patient_name; the patient
 Dear {patient} | For {patient} | Patient: {patient}
 Dear {patient}, we'll see you {date.on} at {time}
date: next; date appointment_date day; day of the appointment
 We expect you {date.on} | Your appointment: {date}
time: time 8 18; time appointment_time at; time of the appointment
 Be here at {time} | {time} sharp | Time: {time}
dentist: last; dentist doctor with; the dentist
 Dr {dentist} will look after you | With Dr {dentist}
kind: enum check_up=check-up, filling, crown, extraction; treatment type procedure; what will be done
 check_up: Just a look round with the mirror
 filling: That hole gets closed at last
 crown: Your tooth gets its golden hat
 extraction: The wisdom tooth comes out
minutes: int 15 90; duration_minutes minutes length; how long it takes
 It takes {minutes} minutes | Plan {minutes} minutes
eat: bool; fasting no_food empty_stomach; whether one must not eat before
 yes: Please eat nothing beforehand
 no: Have a good breakfast before you come

# kindergarten message | p
> Dear parents! | News from the nursery. | Good morning from the little ones. | Hello families,
- Last year's trip cost {~money 3 20}. | {~first} leaves us for {~city}. | Pick-up for the baby group stays {~time}.
- {~int 2 5} jackets are in the lost property box.
% phone email
what: pick farm visit, lantern walk, summer party, sleepover, baking day, puppet show, forest day, pyjama party, sports day; event \
activity what; what is planned
 There'll be a {what} | We're planning a {what} | The {what} is coming up
 The {what} is {date.on}
date: next; date day when; the day
 It's {date.on} | Day: {date} | {date} is the big day
start: time 8 16; start time begins; when it begins
 We start at {start} | Be there at {start} | From {start}
bring: list 2 4 rubber boots, a packed lunch, a torch, a blanket, sun hat, a water bottle, old clothes, a cuddly toy, ten clothes pegs; \
bring items needed; what children should bring
 Please bring {bring} | What they need: {bring} | Pack {bring}
cost: money 2 18; cost fee price; what it costs
 It costs {cost} | {cost} per child | Please pay {cost}
lead: first; contact teacher in_charge; who is in charge
 {lead} is in charge | Ask {lead} if anything is unclear
parents: bool; parents_welcome parents_invited with_parents; whether parents may come
 yes: Mums and dads are very welcome
 no: Children only this time, please wave goodbye at the gate
group: enum babies=crawlers, middle, preschool=big ones; group age_group who; which group it is for
 babies: For those who still crawl
 middle: For our three- and four-year-olds
 preschool: Only for those who start school next year

# swimming lessons sign-up | i
> I'd like to sign up my child. | Is there a place left in the class? | We want to learn to swim! | Sign-up:
- The cousin, {~first}, is {~int 5 9} and can swim. | Last course was {~money 40 120}.
- We can't come on {~pick Mondays, Sundays, Fridays}. | A neighbour's child is called {~first} too.
% name phone email paid
& parent = name phone email
child: first; child child_name participant; the child
 My child is called {child} | It's for {child} | {child} [can't wait|is a bit shy]
 {child} is {age}
age: int 4 12; age child_age years; age of the child
 The child is {age} years old | Turned {age} last month
day: pick Monday, Tuesday, Wednesday, Thursday, Friday, Saturday; day weekday preferred_day; the day
 {day} would be best | The {day} group, please | We can on a {day}
time: time 9 18; time start preferred_time; the time
 The one at {time} | At {time}, please
level: enum none=non-swimmer, seahorse=some, good=swimmer; level skill swimming_level; how well the child swims
 none: Sinks like a stone
 seahorse: A few strokes work, then it's all splashing
 good: Swims lengths without a break
medical: pick asthma, ear tubes, a nut allergy, epilepsy, a weak heart, eczema, diabetes; medical_note condition health; what the trainer \
must know about health
 Please know: {medical} | There's {medical} to keep in mind
photos: bool; photo_consent photos_allowed pictures_ok; whether photos may be taken
 yes: Take as many pictures as you like
 no: No pictures of my child, please

# dog found by the shelter | p
> Who knows this dog? | A dog was brought in. | Looking for a new home! | News from the shelter.
- Our cat {~name} has found a family. | The fee for cats is {~money 60 150}. | {~int 2 9} puppies came last week.
- The old phone {~phone} is dead.
% phone email address
& shelter = phone email address
animal: name; name dog_name animal; name of the dog
 We call the dog {animal} | {animal} is the name | {animal} [loves everybody|needs patience]
age: int 2 14; age years age_years; age in years
 About {age} years old | Age: {age} | {age} years young
breed: pick beagle, poodle mix, terrier, sheepdog, spaniel, greyhound, collie, dachshund, husky mix; breed race type; the breed
 A {breed} | The breed: {breed} | Looks like a {breed}
found: past; found_on date brought_in; when it was found
 Found {found.on} | Brought in {found.on}
place: address; found_at place location; where it was found
 Found near {place} | Picked up outside {place}
size: enum small, medium, large=big; size height; how big it is
 small: Fits into a handbag
 medium: Reaches to your knee
 large: Puts its paws on your shoulders
kids: bool; good_with_kids children family_friendly; whether it likes children
 yes: Adores toddlers
 no: Please no toddlers in the house
chip: bool; chipped microchip has_chip; whether it has a chip
 yes: There is a chip under the skin
 no: We found no chip
fee: money 80 400; fee adoption_fee price; the fee
 The fee is {fee} | {fee} for the adoption

# job application | i
> I'm applying for your job. | I saw your advert. | Let me introduce myself. | You're looking for someone, here I am!
- My old boss, {~person}, can tell you more. | I left school in {~digits 1985 2015}. | At {~company} I earned {~money 1500 3000}.
- My sister works for you in {~city}.
% name phone email city
& applicant candidate = name phone email city
job: pick baker, waiter, office clerk, truck driver, gardener, shop assistant, electrician, nurse, web developer, receptionist, welder, \
bookkeeper; position job role applied_for; the job
 I'd like to be your new {job} | The job: {job} | I want to work as {job.a} with you
years: int 2 25; years_experience experience years; years of experience
 I've done it for {years} years | {years} years of experience | I bring {years} years in the trade
skills: list 2 4 first aid, bookkeeping, welding, forklift driving, Excel, cash handling, bread making, customer service, photo editing, \
carpentry; skills abilities strengths; what the person can do
 I know {skills} | I'm good at {skills} | Skills: {skills}
last: company; last_employer previous_company employer; the last employer
 I come from {last} | My last employer was {last} | I was with {last}
start: next; available_from start_date earliest_start; from when
 I could start {start.on} | Available from {start}
pay: money 1800 6500; salary expected_salary pay; the pay that is wished for
 I'd like to earn {pay} a month | My wish: {pay} a month
hours: enum full_time=full-time, part_time=part-time, weekends; employment hours type; how much the person wants to work
 full_time: Forty hours a week is what I want
 part_time: Mornings only, because of the kids
 weekends: I'm only free on Saturdays and Sundays
licence: bool; driving_licence drives licence; whether the person may drive
 yes: I have a driving licence
 no: I have no driving licence

# job ad | p
> We're hiring! | Come and work with us. | Help wanted. | Join our team. | Are you our new colleague?
- {~first} retires after {~int 20 40} years. | Our old office in {~city} is closed. | The job of {~pick cook, driver, welder} is taken.
- We were founded in {~digits 1890 2010}.
% email phone
& contact = email phone
firm: company; company employer firm; who is hiring
 {firm} is looking for you | At {firm} | Your employer: {firm}
 {firm} in {place} needs {job.a}
job: pick pastry chef, warehouse worker, tax clerk, carpenter, bus driver, chemist, sales assistant, janitor, graphic designer, optician, \
roofer, data analyst; position title job; the job
 We need {job.a} | The job: {job} | You'd be our {job}
place: city; location city workplace; the place
 You'd work in {place} | In {place} | Place: {place}
pay: money 14 45; hourly_wage wage pay; pay per hour
 We pay {pay} an hour | {pay} per hour | {pay} an hour to begin with
hours: int 13 40; weekly_hours hours hours_per_week; hours a week
 {hours} hours a week | You'd work {hours} hours a week
start: next; start_date start from; when it begins
 Start: {start} | You begin {start.on}
need: list 2 4 a driving licence, good English, patience, a steady hand, a forklift licence, experience, team spirit, strong nerves; \
requirements needed must_have; what the person must bring
 You bring {need} | We ask for {need} | Must have: {need}
remote: bool; remote home_office work_from_home; whether one may work from home
 yes: You can do it from your kitchen table
 no: You have to be here in person
contract: enum permanent=unlimited, temporary=fixed-term, internship; contract contract_type kind; the kind of contract
 permanent: With us you stay as long as you like
 temporary: Only until the colleague is back from maternity leave
 internship: You look over our shoulders and learn, for students

# CV in prose | r
> Short profile. | Candidate summary. | About the author. | Notes on a candidate.
- A reference was given by {~person}. | Married to {~first}. | Holidays in {~city} each year. | The test took {~int 20 90} minutes.
% email phone
name: person; name candidate full_name; the person
 Name: {name} | This is {name} | {name} [applied|is well known in the trade]
job: pick engineer, translator, cook, midwife, surveyor, journalist, pilot, tailor, chemist, librarian, architect; profession occupation \
job_title; the job
 Works as {job.a} | Profession: {job} | By training {job.a}
born: digits 1950 2003; birth_year born year_of_birth; year of birth
 Born in {born} | Year of birth: {born}
from: city; birthplace hometown from; where the person is from
 Comes from {from} | Grew up in {from} | From {from}
degree: enum none, bachelor, master, doctorate=phd; degree education highest_degree; the highest degree
 doctorate: May be called Doctor
 none: Left school at sixteen and learned on the job
 bachelor: Three years at university, then the first degree
 master: After the first degree came two more years and the second one
languages: list 1 4 English, German, French, Polish, Turkish, Greek, Arabic, Italian, Hindi, Swedish; languages spoken_languages speaks; \
the languages
 Speaks {languages} | Languages: {languages} | Fluent in {languages}
firm: company; employer current_company company; where the person works now
 Now with {firm} | At present at {firm} | Employed by {firm}
years: int 2 30; years_experience experience years; years of experience
 {years} years of experience | In the trade for {years} years
kids: int 2 5; children kids number_of_children; children
 Has {kids} children | {kids} children
"""

_P5 = """
# minutes of a meeting | r
> Minutes. | Notes from the meeting. | Summary of what was decided. | We met again.
- The last meeting, on {~past}, had no result. | {~person} sent apologies. | The room costs {~money 20 90}. | Item {~int 4 9} was put off.
date: past; date meeting_date held_on; the day of the meeting
 Held {date.on} | We met {date.on} | Date of the meeting: {date}
chair: person; chair chaired_by led_by; who led the meeting
 {chair} was in the chair | Chair: {chair} | Led by {chair}
people: people 2 4; attendees present participants; who was there
 Present: {people} | {people} attended | There were {people}
topic: pick the summer fair, the new roof, the budget, parking, the website, noise at night, the playground, staff holidays, the \
Christmas market; topic subject agenda; what it was about
 It was about {topic} | Topic: {topic} | Main point was {topic}
votes: int 5 40; votes_for yes_votes in_favour; votes in favour
 {votes} voted in favour | Votes in favour: {votes}
result: enum approved=accepted, rejected=declined, postponed=deferred; decision result outcome; what was decided
 approved: The plan goes ahead
 rejected: The plan is off the table
 postponed: It'll be dealt with another time
task: first; responsible assigned_to owner; who takes care of it
 {task} takes care of it | {task} will see to it
budget: money 100 5000; budget amount approved_sum; the sum
 A sum of {budget} was set aside | {budget} may be spent
next: next; next_meeting next_date next; next meeting
 Next meeting {next.on} | We meet again {next.on}

# invitation to a meeting | i
> Dear all, we need to sit together. | Meeting request | Hi team, let's talk. | Could we meet?
- {~first} can't come, as {~first} is ill. | The call with {~company} is at {~time}. | Last time it took {~int 60 90} minutes.
- The old room {~digits 100 300} is being painted.
date: next; date day meeting_date; the day
 Let's meet {date.on} | How about {date}? | I suggest {date}
 Let's meet {date.on} at {time} in room {room}
time: time 8 17; time start start_time; when it starts
 We'd start at {time} | {time} suits most | Start: {time}
room: digits 101 699; room meeting_room location; the room
 We're in room {room} | Room {room} is booked
minutes: digits 15 90; duration minutes length_minutes; length in minutes
 It takes {minutes} minutes | Plan {minutes} minutes
who: people 2 4; participants invitees needed; who should come
 I need {who} | {who} should be there
topic: pick the new prices, the office move, our holiday plan, the trade fair, customer complaints, the test results, the summer party; \
topic subject about; what it is about
 It's about {topic} | Topic: {topic} | We have to talk about {topic}
mode: enum in_person=on site, online=video; format mode type; how they meet
 in_person: I'd like to see you all round one table
 in_person: There'll be biscuits on the table for everybody
 online: The link will be in your calendar
 online: Switch on your cameras, please
must: bool; mandatory required attendance_required; whether one has to come
 yes: No excuses, everyone has to come
 no: Come if you like, it's up to you

# sales lead | n
> New lead! | Met at the fair: | Phone note, sales | Hot tip for the sales team
- Competitor {~company} asks {~money 500 5000}. | {~first} had them last year. | Their old contact {~person} has left.
- Stand {~code A99 B99} was busy.
firm: company; company firm account; the company
 Company: {firm} | Works for {firm} | {firm} wants to buy
name: person; contact name lead_name; the contact
 Contact: {name} | Spoke to {name} | {name} decides
 {name} from {firm}
phone: phone; phone tel number; phone number
 Tel. {phone} | Reach them on {phone} | Call {phone}
email: email; email mail; e-mail
 Mail: {email} | Write to {email}
want: goods 1 3 label printer/label printers, shelf/shelves, desk/desks, scanner/scanners, office chair/office chairs, till/tills; needs \
items interested_in; what they need with quantities
 Wants {want} | Needs {want} | Interested in {want}
budget: money 1000 40000; budget amount deal_value; the budget
 Budget {budget} | Has {budget} to spend
warm: enum hot, warm, cold; temperature lead_status rating; how likely they are to buy
 hot: Would sign today if we let them
 warm: Interested, but wants to think it over
 cold: Was only being polite, I think
next: next; follow_up call_on next_contact; when to call
 Call again {next.on} | Follow up {next.on}
demo: bool; wants_demo demo demo_requested; whether they want to see it in use
 yes: Wants to see it running first
 no: Needs no show, knows the product

# sick note to the boss | i
> Morning, I can't come in. | Bad news, boss. | Sorry, I'm not well. | Hi, quick message from bed:
- {~first} was ill last week too. | I was fine {~past.on}. | The key for the store is with {~first}.
- The tea alone cost {~money 3 12}, haha.
% name phone
days: int 2 9; days days_off expected_days; for how many days
 I'll be off {days} days | {days} days, says the doctor
what: pick flu, a migraine, food poisoning, a cold, a sprained ankle, tonsillitis, a stomach bug, a bad back; illness reason diagnosis; \
the illness
 It's {what} | I've got {what} | The doctor says it's {what}
back: next; back_on return_date returns; when the person comes back
 I should be back {back.on} | See you {back.on}
cover: first; cover substitute replacement; who takes over
 {cover} takes over my shift | {cover} said yes to standing in for me
 {cover} will cover for me until {back}
urgent: pick the delivery at noon, the order for the school, the invoices, the call from the bank, the stock list, the new poster; \
open_task urgent_task todo; what must be done meanwhile
 Don't forget {urgent} | Someone must look after {urgent}
certificate: bool; certificate doctors_note sick_note; whether there is a doctor's note
 yes: The doctor's note is in the post
 no: I haven't seen a doctor
reach: enum phone, email=mail, none=not at all; reachable reach_by contact; how the person can be reached
 phone: You can ring me if need be
 email: I'll read my mails now and then
 none: I'm switching everything off

# expense report | n
> Expenses | Trip costs, please refund: | For accounting: | Money back, please
- {~first} hands in a separate sheet. | Last trip was {~money 50 400}, already paid. | Train card valid until {~date}.
- Hotel {~name} was full.
who: person; employee name claimant; who travelled
 Traveller: {who} | Name: {who} | From: {who}
place: city; destination city trip_to; where the trip went
 Trip to {place} | Was in {place} | Went to {place}
date: past; date travel_date trip_date; when
 Date: {date} | Travelled {date.on}
hotel: money 50 400; hotel_cost accommodation hotel; hotel cost
 Hotel {hotel} | Slept for {hotel}
fare: money 10 300; transport_cost fare ticket; the fare
 Ticket {fare} | Train was {fare}
 Train {fare}, hotel {hotel}
food: money 8 90; meals food meal_cost; cost of food
 Food {food} | Ate for {food}
why: enum customer=client visit, training=course, fair=trade fair; purpose reason trip_type; the reason for the trip
 customer: Went to calm down a buyer
 training: Sat in a classroom and learnt things
 fair: Stood at our stand all day
km: digits 20 900; km distance mileage; kilometres by own car
 Drove {km} km in my own car | Own car: {km} km
slips: bool; receipts_attached receipts attachments; whether the slips are there
 yes: All slips are stapled to it
 no: Slips will follow later

# customer interview | r
> Interview {no}. | Notes of an interview. | We asked a customer. | Survey by phone.
- Interview {~digits 300 400} was broken off. | The interviewer was {~first}. | The gift was worth {~money 5 20}. | Called back at {~time}.
no: digits 10 290; interview_no number id; number of the interview
 It's interview {no} | Number {no}
age: digits 18 85; age years; age
 Aged {age} | {age} years old
city: city; city lives_in town; town
 Lives in {city} | From {city}
job: pick teacher, farmer, student, nurse, plumber, lawyer, cashier, clerk, retired sailor; occupation job profession; the job
 Works as {job.a} | Job: {job}
score: digits 1 10; score nps rating; score from 1 to 10
 Gave us {score} of 10 | Score {score}
channel: enum friend=word of mouth, ad=advertising, search=search engine; source heard_from channel; how the person heard of us
 friend: The brother-in-law had raved about us
 ad: Saw our poster on the bus
 search: Typed a few words and we came up
wish: pick longer opening hours, a lower price, faster delivery, more colours, a phone app, free parking, a quieter store; wish \
suggestion improvement; what the person would like
 Would like {wish} | Wish: {wish}
loyal: bool; returning_customer repeat loyal; whether the person buys regularly
 yes: Buys from us month after month
 no: Has bought from us a single time
again: bool; may_contact contact_ok follow_up_ok; whether we may ask again
 yes: We may ring again
 no: Doesn't want to be asked again

# construction diary | n
> Site diary | Today on site: | Day's report | Building site, evening note
- Next week {~company} brings the crane. | Yesterday {~int 4 14} people. | Plan no. {~digits 100 400} is out of date.
- {~person} from the council looked in.
site: address; site address project; the site
 Site: {site} | At {site}
lead: person; foreman site_manager supervisor; the foreman
 Foreman {lead} | {lead} in charge
crew: int 3 14; workers crew_size people; how many worked
 {crew} people on site | Crew of {crew}
weather: enum dry=sunny, rain=wet, frost=freezing; weather conditions sky; the weather
 dry: Dust everywhere, blue sky
 rain: Pumps ran all day, boots full of water
 frost: Concrete wouldn't set, ice in the buckets
work: list 1 3 plastering, roofing, digging, bricklaying, scaffolding, wiring, tiling, concrete work; work tasks done_today; the work done
 Done: {work} | We did {work}
hours: num 6 11; hours hours_worked shift; hours
 {hours} hours | Worked {hours} hours
concrete: measure m³ 3 60; concrete volume concrete_delivered; concrete that came
 {concrete} of concrete came | Concrete: {concrete}
accident: bool; accident incident injury; whether somebody got hurt
 yes: One man cut his hand, had to be stitched
 no: Nobody got hurt
delay: int 2 9; delay_days days_behind delay; days behind plan
 We're {delay} days behind | {delay} days late by now

# farm diary | n
> Farm diary | Evening, boots off. | From the barn: | Written at the kitchen table
- Neighbour {~first} sold {~int 3 30} sheep. | Last year it was {~int 2 11} tonnes. | Tractor from {~digits 1960 1999} still starts.
- Vet's bill {~money 50 300}.
date: past; date day entry_date; the day
 Entry for {date} | Was out {date.on}
animals: goods 1 3 calf/calves, lamb/lambs, piglet/piglets, chick/chicks, foal/foals, kid goat/kid goats; born newborns new_animals; \
animals that were born
 Born: {animals} | New in the barn: {animals}
milk: measure litres 40 900; milk milk_yield litres; the milk
 Milk: {milk} | Milked {milk}
eggs: digits 13 290; eggs egg_count; the eggs
 {eggs} eggs | Collected {eggs} eggs
field: pick Long Acre, Mill Meadow, the top field, Church Piece, the river field, Stony Bottom, the old orchard; field field_name \
worked_on; the field that was worked on
 Worked on {field} | Was on {field} all day
task: enum sowing=planting, harvest=harvesting, fencing, haymaking=mowing; task work activity; the work on the field
 sowing: Put the seed into the ground
 harvest: Brought in the grain
 fencing: Knocked in posts and pulled wire
 haymaking: Cut the grass and turned it
rain: measure mm 1 45; rain rainfall; rain
 Rain: {rain} | {rain} in the gauge
sold: money 40 3000; income sold_for revenue; money earned
 Sold for {sold} | Took in {sold}
sick: bool; sick_animals illness vet_needed; whether an animal is ill
 yes: One cow won't eat, eyes dull
 no: All of them are in good health

# beekeeper's card | n
> Hive card | Looked at the bees. | Bees, short note | Hive check
- Hive {~int 30 50} next door was sold. | Swarm went to {~first}. | Honey price {~money 4 9}. | Smoker broke {~past.on}.
hive: digits 1 29; hive hive_no colony; the hive
 Hive {hive} | Colony no. {hive}
queen: digits 2020 2026; queen_year queen year_of_queen; year of the queen
 Queen from {queen} | The queen is of {queen}
date: past; date checked_on inspection; the day
 Checked {date.on} | Opened it {date.on}
frames: int 3 11; brood_frames frames brood; frames with brood
 {frames} frames of brood | Brood on {frames} frames
mood: enum calm=gentle, nervous, aggressive; temper mood behaviour; how the bees behave
 calm: Could work without gloves
 nervous: They ran about on the combs
 aggressive: Five stings before I had the lid off
honey: measure kg 2 35; honey harvest yield; honey
 Took {honey} of honey | Honey: {honey}
mites: int 2 60; mites mite_count varroa; number of mites
 {mites} mites on the board | Counted {mites} mites
feed: bool; fed feeding sugar_given; whether they were fed
 yes: Gave them sugar water
 no: They need no sugar water
next: next; next_check next look_again; next check
 Next look {next.on} | Open again {next.on}

# weather warning | p
> Weather warning! | Attention, drivers and walkers. | The weather service informs: | Warning for tonight.
- The storm of {~digits 1990 2015} was worse. | In {~city} it stays calm. | The next bulletin comes at {~time}.
- Yesterday's high was {~int 5 25} degrees.
area: city; area region city; where
 It concerns {area} | Area: {area} | {area} and around
from: time 0 23; from starts_at begins; from when
 From {from} | It begins at {from}
to: time 0 23; until ends_at to; until when
 It lasts until {to} | Until {to}
 From {from} to {to} in {area}
wind: measure km/h 40 150; wind gusts wind_speed; gusts
 Gusts of {wind} | Wind up to {wind}
kind: enum storm, snow, heat, flood=flooding, fog; type hazard event; what is to be expected
 storm: Branches may break and tiles may fly
 snow: Take out your shovels, the roads turn white
 heat: Drink plenty, don't leave kids in cars
 flood: Rivers will leave their banks, empty your cellars
 fog: You won't see your own hand
level: enum yellow, orange, red; level severity warning_level; yellow to watch out, orange for danger, red for danger to life
 red: There's danger to life
 orange: It's dangerous outside
 yellow: Just keep an eye on the sky
hotline: phone; hotline phone emergency_line; the hotline
 Hotline {hotline} | Call {hotline} for help
schools: bool; schools_closed no_school schools_shut; whether there is no school
 yes: Pupils stay at home
 no: Lessons take place as usual

# football result | p
> Final whistle! | Match report. | What a game. | Our lads played today. | Sunday on the pitch.
- In the first leg it was {~int 2 5} all. | The reserves lost. | {~person} watched from the bench. | A beer is {~money 3 6} now.
home: venue United, Rovers, Town, Athletic, FC *, City; home home_team team_a; the home team
 {home} played at home | Hosts were {home}
 {home} against {away}
away: venue Wanderers, Rangers, Albion, SV *, Harriers, Stars; away away_team opponent; the visiting team
 The visitors: {away} | {away} came as guests
score: code 9:9 9-9; score result final_score; the result
 It ended {score} | Final score {score} | {score} at the end
half: code 9:9; half_time half_time_score; the score at half-time
 At half-time it was {half} | {half} at the break
scorer: person; scorer goal_by decisive_goal; who shot the deciding goal
 {scorer} shot the goal that decided it | The decisive goal came from {scorer}
crowd: digits 60 9000; attendance spectators crowd; spectators
 {crowd} spectators | {crowd} people watched
red: int 2 3; red_cards sent_off; red cards
 {red} players saw red | {red} players were sent off
date: past; date played_on match_date; the day
 Played {date.on} | It was {date.on}
kind: enum league, cup, friendly; competition match_type kind; what kind of match
 league: Three points for the table were at stake
 cup: The loser is out, the winner goes on to the next round
 friendly: It was only for fun, before the season

# running race | p
> Results are in! | What a race. | News from our runners. | Sweat and tears:
- The women's record is from {~digits 1985 2015}. | {~first} stopped at km {~int 5 9}. | Start fee was {~money 10 50}.
- Second place went to {~person}.
race: venue Run, Marathon, Half Marathon, Trail, City Run; race event run; name of the race
 The race: {race} | It was the {race} | We were at the {race}
winner: person; winner first_place won_by; who won
 {winner} won | First was {winner} | The winner is {winner}
 {winner} won in {time}
time: code 1:99:99 2:99:99 39:99; time winning_time finish_time; the winner's time
 The winning time was {time} | {time} on the clock of the winner
runners: digits 40 5000; participants runners starters; how many ran
 {runners} runners took part | {runners} at the start
km: measure km 5 42; distance km length; the distance
 {km} long | Over {km}
temp: measure °C 3 31; temperature temp; temperature
 It was {temp} | {temp} at the start
place: city; city place town; the town
 In {place} | Through {place}
date: past; date day race_date; the day
 It took place {date.on} | Run {date.on}
surface: enum road=street, forest=trail, track=stadium; surface course_type terrain; where they ran
 road: Past shop windows and traffic lights
 forest: Between trees and over roots
 track: Round and round in the stadium

# chess club evening | n
> Club evening | Results, club | Chess, short: | Tournament, round {round}
- New set cost {~money 20 90}. | {~first} was ill. | Last year's champion: {~person}. | Bulbs need changing at table {~int 7 9}.
round: int 2 9; round round_no; the round
 Round {round} | It was round {round}
white: person; white player_white white_player; who had white
 White: {white} | {white} had white
 {white} (white) against {black}
black: person; black player_black black_player; who had black
 Black: {black} | {black} had black
moves: digits 14 99; moves number_of_moves length; moves
 {moves} moves | Over after {moves} moves
result: enum white_wins=1-0, black_wins=0-1, draw; result outcome; who won
 white_wins: Black's king was mated
 black_wins: White's king was mated
 draw: They shook hands, half a point each
opening: pick Sicilian, King's Gambit, Caro-Kann, French Defence, Ruy Lopez, London System, English Opening; opening opening_name; the \
opening
 Opening: {opening} | They played the {opening}
next: next; next_round next_evening; next evening
 Next round {next.on} | We meet again {next.on}

# museum label | p
> {title} | On loan. | Room guide. | New in the collection.
- A copy hangs in {~city}. | The frame is from {~digits 1700 1900}. | The museum opened in {~digits 1800 1950}.
- A sketch went for {~money 500 5000}.
title: title; title work name; the title
 The work is called "{title}" | "{title}" is its name
 {artist}, "{title}", {year}
artist: person; artist maker creator; who made it
 Made by {artist} | {artist} made it | By {artist}
year: digits 1850 2015; year made_in dated; the year
 From {year} | Made in {year}
kind: enum painting, sculpture=statue, photograph=photo, textile=tapestry; type object_type medium; what kind of work it is
 painting: The brush strokes are thick
 sculpture: Walk round it to see the back, carved from one block
 photograph: He pressed the shutter at dawn
 textile: Woven from wool in seven colours
size: measure cm 12 280; height height_cm high; height
 {size} high | Height: {size}
inv: code 9999/99 A.999 9999.99; inventory_no inv_no accession; inventory number
 Inv. {inv} | Inventory number {inv}
donor: company; donor gift_of donated_by; who gave it
 Given by {donor} | A gift of {donor}
room: digits 1 28; room hall gallery; the room
 In room {room} | Hall {room}
touch: bool; touch_allowed touching hands_on; whether one may touch it
 yes: Feel it with your fingers, you're invited
 no: Keep your fingers off it, please

# library notice | p
> Your library writes: | A reminder. | Dear reader, | Message from the library desk.
- "{~title}" is already back. | Opening hours end at {~time}. | {~person} has reserved something else. | The card costs {~money 5 25}.
reader: person; reader member borrower; the reader
 Reader: {reader} | For {reader} | Dear {reader}
book: title; book title item; the book
 It's about "{book}" | You have "{book}"
 "{book}" by {author}
author: person; author written_by writer; the author
 The author is {author} | Written by {author}
due: date; due due_date return_by; when it is due
 Due: {due} | Please bring it back by {due}
fee: money 1 19; fee fine charge; what must be paid
 You owe {fee} | The fee is {fee}
card: code 99999999 A-999999 99-99999; card card_number member_no; number of the card
 Card {card} | Your card number is {card}
waiting: int 2 9; reservations waiting queue; how many wait for it
 {waiting} people are waiting for it | {waiting} others want it too
status: enum overdue=late, reserved=ready, lost; status state; what has happened
 overdue: It should have been back by now
 reserved: It lies on the shelf for you, come and get it
 lost: You told us you can't find it any more
renew: bool; renewable can_renew extension; whether it can be kept longer
 yes: You may keep it another month if you like
 no: You can't keep it any longer

# book review | p
> Just finished "{book}". | Book tip! | Read on holiday: | My two cents on a book.
- The first one, "{~title}", was thinner. | {~first} lent it to me. | I paid {~money 5 30}. | The film is from {~digits 1970 2020}.
% mood
book: title; book title work; the book
 It's "{book}" | The book: "{book}"
 "{book}" by {author}
author: person; author writer by; the author
 It's by {author} | {author} wrote it
pages: digits 120 900; pages page_count length; pages
 {pages} pages | It has {pages} pages
genre: enum crime=mystery, romance, fantasy, history=historical; genre kind category; what kind of book it is
 crime: On page one there's a body, and who did it?
 romance: Will they kiss at last? They do
 fantasy: A dragon, a wand and a talking sword
 history: We meet knights and farmers of long ago
hero: first; hero main_character protagonist; the main character
 The hero is called {hero} | We follow {hero}
place: city; setting place takes_place_in; where it is set
 It's set in {place} | The story plays in {place}
stars: digits 1 5; stars rating; stars
 {stars} of 5 stars | I give it {stars} stars
days: int 2 14; days read_in_days reading_time; days of reading
 I read it in {days} days | It took me {days} days
publisher: firm; publisher published_by house; the publisher
 Published by {publisher} | Out at {publisher}

# podcast episode | p
> New episode! | We're on air again. | Put on your headphones. | Episode {no} is out.
- Episode {~digits 300 400} is in the works. | The mic cost {~money 50 300}. | {~first} cut the sound. | Recorded in {~city}.
no: digits 3 290; episode number episode_no; the number
 It's episode {no} | Number {no}
title: title; title episode_title name; the title
 The title: "{title}" | "{title}" is what we called it
host: first; host hosted_by presenter; who presents
 Your host is {host} | {host} asks the questions
guest: person; guest with interviewee; the guest
 Our guest is {guest} | {guest} is with us
 {host} talks to {guest} for {minutes} minutes
minutes: digits 18 120; minutes duration length; minutes
 {minutes} minutes long | It runs {minutes} minutes
topic: pick deep-sea fish, tax tricks, old trains, mushroom hunting, bread, insomnia, secret tunnels, bees, dialects; topic about \
subject; what it is about
 It's about {topic} | Topic: {topic}
explicit: bool; explicit adult not_for_kids; whether it is not for children
 yes: Send the kids out of the room first
 no: The kids may listen in
date: past; date released published; when it came out
 Online since {date} | We put it up {date.on}

# neighbourhood post | p
> Hello neighbours! | Does anybody have a tip? | Small request. | Dear people of this street,
- Thanks to {~first} for the ladder. | At number {~int 20 90} the light was left on. | I paid {~money 10 60} to the last one.
- The council meets {~next.on}.
% phone
name: person; name author posted_by; who writes
 It's me, {name} | {name} from upstairs | Your {name}
house: int 2 120; house_number number house; number of the house
 I live at number {house} | House number {house}
need: pick a drill, a babysitter, moving boxes, a good plumber, a piano teacher, jam jars, a car trailer, a dog walker, a cot for a week; \
needs wanted looking_for; what the person needs
 I need {need} | I'm looking for {need} | Who has {need}?
when: next; when date needed_on; when it is needed
 I need it {when.on} | For {when}
pay: money 5 80; pays offer reward; what the person pays
 I'd pay {pay} | I offer {pay}
kind: enum borrow=lend, buy, service=help; kind type request_type; what kind of request it is
 borrow: You'll get it back clean and in one piece
 buy: I'd keep it for good and pay for it
 service: It's about two helping hands
hours: time 9 21; until call_until not_after; until when one may ring
 Ring till {hours} | Not after {hours}, please
"""

_P6 = """
# theft report | r
> Theft report. | A theft was reported. | Entry in the daily log. | Statement at the desk.
- A similar case at {~address} was solved. | Officer on duty: {~person}. | The camera was installed in {~digits 2010 2020}.
- A reward of {~money 50 300} was turned down.
victim: person; victim reported_by owner; who was robbed
 {victim} reported it | Victim: {victim} | The owner is {victim}
item: thing bicycle, laptop, handbag, camera, e-scooter, wallet, watch, guitar; stolen_item item object; what was stolen
 Stolen: {item} | {item.a} is gone | Missing: {item}
place: address; place location scene; where
 Place: {place} | It happened outside {place}
date: past; date stolen_on happened_on; when
 It happened {date.on} | Taken {date.on}
value: money 40 2500; value damage worth; what it is worth
 Value: {value} | It was worth {value}
witness: person; witness seen_by; the witness
 {witness} saw it | Witness: {witness}
lock: bool; locked was_locked secured; whether it was locked
 yes: The chain had been cut through
 no: The owner hadn't secured it in any way
status: enum open, solved=closed, suspended; case_status status state; how far the case is
 open: Officers are still asking around
 solved: The culprit has confessed and the goods are back
 suspended: As there are no leads, nothing more will be done for now

# fire brigade log | r
> Call-out. | Fire brigade log. | Report of the station. | Another busy night.
- Station in {~city} sent {~int 5 9} people as well. | Last drill: {~past}. | Caller: {~person}. | A hydrant at {~address} was frozen.
time: time 0 23; alarm_time time called_at; when the alarm came
 Alarm at {time} | The bell rang at {time}
place: address; address place location; where
 To {place} | At {place} | Place: {place}
crew: int 4 24; crew firefighters staff; how many went
 {crew} firefighters went out | Crew of {crew}
cause: enum fire=blaze, accident=crash, false_alarm=false alarm, animal=animal rescue; type incident_type cause; what it was
 fire: Flames came from the roof
 accident: Two cars had run into each other, we cut the driver out
 false_alarm: Somebody had burnt toast, nothing for us to do
 animal: A cat sat in a tree and wouldn't come down
minutes: digits 12 240; duration minutes minutes_on_site; how long
 Back after {minutes} minutes | It took {minutes} minutes
chief: last; commander chief led_by; who was in command
 Chief {chief} was in command | In charge: {chief}
hurt: bool; injured injuries anyone_hurt; whether somebody was hurt
 yes: Two people were taken to hospital
 no: Nobody came to harm

# witness statement | r
> Statement. | The witness says: | What a passer-by saw. | Taken down at the station.
- A taxi, {~code AA-999 AAA-999}, had passed before. | Another witness, {~person}, saw nothing. | The shop closes at {~time}.
- It had rained {~past.on}.
name: person; witness name statement_by; the witness
 The witness is {name} | Statement of {name} | {name} saw it from a window
time: time 0 23; time seen_at at; when
 It was {time} | Seen at {time}
car: code AA-99-AA AAA-999; plate car_plate licence_plate; the plate of the car that fled
 The car that sped away had the plate {car} | Plate of the fleeing car: {car}
place: address; location place where; where
 In front of {place} | Place: {place}
height: digits 155 199; height_cm height tall; height of the suspect in cm
 The man was about {height} cm tall | Height roughly {height} cm
wear: pick a green parka, a grey hoodie, a leather jacket, a yellow raincoat, a long black coat, a baseball cap, white trainers; clothing \
wore dress; what the suspect wore
 He wore {wear} | Clothing: {wear}
direction: enum north, south, east, west; direction fled_to went; where the suspect went, as a point of the compass
 north: He ran off with the midday sun at his back
 south: He ran straight towards the midday sun
 east: He fled towards the sunrise
 west: He ran towards the sunset
sure: bool; certain sure confident; whether the witness is sure
 yes: The witness would know him among a thousand
 no: The witness might be mistaken about the face

# concert diary | p
> Ears still ringing. | Last night I was at a concert. | Live at last! | Gig report.
- Support was {~name}, so-so. | In {~city} they played longer. | A shirt was {~money 20 45}. | I first saw them in {~digits 1990 2015}.
% mood
band: name; band artist act; who played
 {band} played | I saw {band} | On stage: {band}
venue: venue Hall, Club, Arena, Theatre, Barn; venue place where; where
 At {venue} | It was in the {venue}
date: past; date concert_date when; when
 It was {date.on} | I went {date.on}
price: money 12 150; price ticket_price paid; price of the ticket
 My ticket was {price} | I paid {price}
songs: digits 9 30; songs number_of_songs set_length; number of songs
 They played {songs} songs | {songs} songs in all
best: title; best_song favourite highlight; the best song
 Best song: "{best}" | "{best}" gave me goosebumps
sound: enum loud=too loud, perfect=good, poor=bad; sound sound_quality audio; how the sound was
 loud: I wish I'd brought earplugs
 perfect: Every string could be heard, crystal clear
 poor: All mush, I didn't understand a word

# charity thank-you | p
> Thank you! | What a day. | We did it. | A big thank-you to all.
- Last year it was {~money 200 2000}. | The cake by {~first} sold out first. | The tent was lent by {~company}. | {~person} took photos.
sum: money 150 9000; amount_raised sum total; what was raised
 We raised {sum} | {sum} came together
cause: pick the animal shelter, a new well, the school library, the hospice, the youth club, sea rescue, the food bank; cause purpose \
beneficiary; what it is for
 It goes to {cause} | For {cause}
 {sum} for {cause}
date: past; date event_date held_on; when
 It took place {date.on}
helpers: int 4 60; helpers volunteers number_of_helpers; helpers
 {helpers} helpers pitched in | {helpers} volunteers were there
event: enum bake_sale=bake sale, run=charity run, concert, auction; event activity type; what was done
 bake_sale: The cakes were gone by noon
 run: Round after round, in trainers, until everyone panted
 concert: The choir sang till the windows shook
 auction: Going once, going twice, sold!
sponsor: company; sponsor biggest_donor donor; the biggest donor
 The biggest gift came from {sponsor}
contact: email; contact email; for questions
 Questions: {contact} | Write to {contact}

# choir rehearsal | i
> Dear singers, | Hi everybody, choir news! | Good evening, dear voices. | Change of plan!
- {~first} still has {~int 3 9} folders. | The old hall at {~address} is locked. | Concert fee {~money 5 30}, already collected.
- The altos met {~past.on}.
day: next; date day rehearsal_date; when
 We sing {day.on} | Rehearsal {day.on}
time: time 16 20; time start begins; at what time
 At {time} | We start at {time}
place: venue Hall, Church, School, Parish House; place venue location; where
 In {place} | We meet at {place}
piece: title; piece song to_practise; the piece
 Please practise "{piece}" | We'll work on "{piece}"
pages: int 2 12; page from_page start_page; the page
 From page {pages} | Open page {pages}
lead: first; conductor led_by leader; who conducts
 {lead} conducts this time | {lead} is on the podium
voice: enum soprano, alto, tenor, bass; needed_voice voice missing_voice; the voice that is missing, soprano, alto, tenor or bass
 soprano: We lack the highest women's voices
 alto: We lack the lower women's voices
 tenor: We lack the higher men's voices
 bass: We lack the lowest men's voices
snacks: bool; bring_food snacks potluck; whether one should bring food
 yes: Everybody brings something to nibble
 no: No food this time, please

# birthday party chat | i
> Party!! | Guess who's getting old. | You're invited! | Hey you, keep a day free.
- {~first}'s party is a week later. | Last year {~int 20 40} came. | Don't tell {~first}, it's a surprise for someone else.
- The present is {~money 5 15} each.
% phone address
whose: first; birthday_person host celebrates; whose birthday it is
 It's {whose}'s birthday | {whose} is the birthday child | We're celebrating {whose}
age: digits 18 80; age turns new_age; how old the person gets
 It's the big {age} | Turning {age}! | {age} candles to blow out
date: next; date when party_date; when
 The party is {date.on} | It's {date.on}
time: time 13 21; time starts_at from; at what time
 From {time} | Come at {time}
bring: enum cake=dessert, salad, drinks, nothing; bring contribution what_to_bring; what the guest should bring
 cake: Something sweet from your oven would be great
 salad: Could you toss something green in a big bowl?
 drinks: Please carry some bottles along
 nothing: Come with empty hands
theme: pick pirates, the seventies, jungle, all in white, Bollywood, space, under the sea; theme motto dress_code; the motto
 The motto: {theme} | Dress code: {theme}
overnight: bool; can_stay_over sleepover overnight; whether guests may stay the night
 yes: Bring your sleeping bag
 no: We can't put anyone up, sorry

# borrowed things reminder | i
> Small reminder | Hey, about the thing I lent you... | Don't be cross, but | Hi, hope you don't mind me asking:
- {~first} still has my ladder too. | It cost me {~money 20 200} back then. | The other one is at my mum's in {~city}.
- I gave you {~int 2 4} books as well, keep those.
% phone
thing: pick drill, tent, waffle iron, hedge trimmer, sewing machine, roof box, fondue set, sander, bread tin, sledge, cello; item thing \
object; what was lent
 It's the {thing} | You still have my {thing} | I need my {thing}
since: past; lent_on since date; when it was lent
 You took it {since.on} | I lent it to you {since.on}
need: next; needed_on back_by date; when it is needed
 I need it {need.on} | It must be back by {need}
 I need my {thing} back by {need}
why: pick we're going camping, my sister visits, the hedge is wild, I promised it to my dad, the kids want waffles, I'm moving; reason \
why; why
 The thing is, {why} | Because {why}
who: person; borrower lent_to name; who has it
 You, {who}, had it last | {who}, you had it last
how: enum pickup=fetch, bring=drop off, post=mail; handover how return_by; how it gets back
 pickup: I'll come by and get it
 bring: Could you drop it at mine?
 post: Just wrap it and send it with the mail
broken: bool; damaged broken defect; whether it is broken
 yes: I heard you broke it, well, these things happen
 no: I'm glad it's still in one piece

# carpool offer | p
> Empty seats! | Who wants a lift? | Ride offered. | I'm driving and don't like driving alone.
- On the way back ({~next}) I'm full. | A bus would be {~money 9 40}. | {~first} gets in at {~city}. | My old car had {~int 2 4} doors.
% phone
from: city; from start origin; start
 From {from} | I start in {from}
to: city; to destination goal; destination
 To {to} | I'm going to {to}
 From {from} to {to}, {date}
date: next; date day departure_date; when
 I go {date.on} | The trip is {date.on}
time: time 5 21; time leaves_at departure; at what time
 I leave at {time} | Off at {time}
seats: int 2 6; seats free_seats places; free seats
 {seats} seats free | Room for {seats}
price: money 4 40; price per_seat fare; price of a seat
 {price} per seat | I ask {price} each
driver: first; driver name offered_by; the driver
 I'm {driver} | {driver} drives
luggage: enum small=hand luggage, normal=medium, large=big; luggage luggage_space baggage; how much luggage fits
 small: Only what fits on your knees
 normal: One case each fits in
 large: Bring your wardrobe, it's a van
smoke: bool; smoking smoking_allowed smoker_car; whether one may smoke
 yes: Cigarettes are fine with the window down
 no: Please no cigarettes

# parking fine letter | i
> I got a ticket. | I'd like to object. | A word about a fine. | That ticket isn't fair!
- The car beside, {~code AA-99-AA AAA-999}, had none. | My last fine was in {~digits 1995 2015}. | A tow truck costs {~money 100 300}.
- Your colleague {~person} was kind.
% name address email
plate: code AA-99-AA AAA-999 A999AAA; plate registration car; my plate
 My plate is {plate} | My car has the plate {plate}
number: code 99999999 AA-99999 9999/99; ticket_number fine_no reference; number of the ticket
 Ticket number {number} | The number on it: {number}
date: past; date issued_on ticket_date; when
 It was {date.on} | Dated {date}
place: address; street place location; where
 I had parked outside {place} | It was at {place}
fine: money 10 120; fine amount penalty; the fine
 It's {fine} | You want {fine}
why: enum no_sign=missing sign, disc_shown=disc visible, emergency, machine_broken=broken machine; reason objection ground; why the \
person objects
 no_sign: Far and wide no notice said that you can't park
 disc_shown: My blue card lay behind the windscreen for all to see
 emergency: My wife was giving birth, I couldn't look for a space
 machine_broken: The meter ate my coins and gave me no slip
paid: bool; already_paid paid settled; whether it has been paid
 yes: I've sent you the money all the same
 no: I haven't sent any money and won't

# bank card lost | i
> My card is gone! | Please block my card. | I need help with my card, quick. | Something bad happened.
- My husband's card, ending {~digits 1000 9999}, is fine. | The last thing I bought was for {~money 5 60} in a bakery.
- A colleague of yours, {~first}, put me through. | I called {~company} first.
% name phone email callback
last4: code 9999; last_four card_ending last_digits; last four digits
 It ends in {last4} | Last digits {last4}
date: past; lost_on date since; when
 I lost it {date.on} | Gone since {date}
place: city; city lost_in place; where
 In {place} | It happened in {place}
kind: enum credit, debit, travel=prepaid; card_type type kind; what kind of card
 credit: I pay for it all at the end of the month
 debit: What I buy is taken from my account at once
 travel: I load it with money before I go abroad
how: enum stolen, lost, swallowed=retained; how what_happened cause; how it was lost
 stolen: Somebody put a hand in my bag
 lost: It must have slipped out somewhere
 swallowed: The machine kept it and just beeped
used: money 15 900; unauthorised_amount misused fraud_amount; what was taken without permission
 Somebody has already spent {used} | {used} is missing
new: bool; new_card replacement wants_new_card; whether a new one is wanted
 yes: Please send me another one
 no: I don't want another one

# electricity supplier change | i
> I'd like to switch to you. | New customer here, I hope. | I want to change my supplier. | Please take me on.
- My neighbour pays {~money 40 150}. | The gas is from {~company}. | We used {~digits 1500 2400} in the year before.
- I read the meter at {~time}.
% name address email phone
old: company; old_supplier current_provider previous; the old supplier
 I'm with {old} now | My old supplier is {old}
meter: code 9AAA9999 99999999 AA-999999; meter_number meter meter_id; the meter
 Meter {meter} | The meter has the number {meter}
use: digits 2500 9000; yearly_use consumption kwh; kWh in a year
 We use {use} kWh a year | About {use} kWh
start: next; start_date from begins; from when
 From {start} | Please start {start.on}
people: int 2 7; household_size persons people; people in the household
 We're {people} people | {people} of us live here
green: enum green=renewable, mixed=standard, local; tariff product type; which tariff
 green: Sun and wind only, please
 mixed: The plain cheap one
 local: The one from the mill in our own valley
bank: bool; direct_debit auto_pay debit; whether the money may be taken automatically
 yes: Just take the money from my account each month
 no: I'd rather send the money myself

# beta tester feedback | i
> My feedback on the test version. | Tried it for a while. | Tester here. | As you asked, my thoughts:
- {~first} tests it as well. | Version {~code 9.9} was worse. | My old tracker cost {~money 30 120}. | I slept till {~time}.
% name email mood
app: name; app product tool; the app
 I tested {app} | {app} runs on my phone
days: int 3 30; days_tested days duration; days
 I used it for {days} days | {days} days of testing
crashes: int 2 12; crashes crash_count failures; crashes
 {crashes} crashes | It crashed {crashes} times
likes: pick the dark mode, the search, the icons, the start page, the export, the widgets, the sounds; liked best_feature favourite; the \
best
 I like {likes} | Best: {likes}
wish: pick a bigger font, a calendar, shared lists, an undo button, offline maps, a night mode, voice input; wish missing_feature \
request; what is missing
 I miss {wish} | Please add {wish}
system: enum android, ios=iphone, windows; platform os system; the system, from the device
 android: My phone is a Galaxy
 ios: I use an iPhone
 windows: I run it on my PC from Microsoft
buy: bool; would_buy would_pay buys; whether the person would pay for it
 yes: I'd put money down for it
 no: I wouldn't spend a cent on it

# online course sign-up | i
> I'd like to take your course. | Sign me up! | Question about a course. | Hello, future student here.
- My brother did it in {~digits 2015 2023}. | The book is {~money 10 50}. | {~person} taught the last one. | I'm free after {~time}.
% name email paid city
course: pick bookkeeping, creative writing, drone flying, basic Italian, first aid, knitting, photography, beekeeping, programming, \
calligraphy; course subject class; the course
 It's {course} | I want to learn {course} | The course: {course}
start: next; start start_date begins; when it begins
 The one that starts {start.on} | Beginning {start}
number: code K-999 99-A A999 999/9; course_number code course_id; number of the course
 Course number {number} | It has the number {number}
price: money 30 400; fee price cost; the fee
 It costs {price} | The fee of {price} is okay
level: enum beginner=A1, intermediate=B1, advanced=C1; level skill experience; how much the person knows
 beginner: I know nothing at all
 intermediate: I have done it a bit for some years
 advanced: I could almost teach it
certificate: bool; certificate wants_certificate diploma; whether a certificate is wanted
 yes: I need a paper for my boss at the end
 no: I don't need any paper at the end
people: int 2 5; participants seats people; how many come
 We'd be {people} | {people} of us would join

# conference talk proposal | i
> I'd like to give a talk. | My proposal: | Dear committee, | Call for papers, here's mine.
- Last year {~person} spoke about it. | In {~city} {~int 40 90} came. | My slot was at {~time} then. | A hotel is {~money 80 200}.
% name email phone
title: title; title talk_title subject; the title
 The title: "{title}" | I'd call it "{title}"
minutes: digits 15 60; minutes duration length; length
 {minutes} minutes | I need {minutes} minutes
field: enum design, security, business, science; track category field; the track it fits
 design: It's about colours, shapes and fonts
 security: It's about how thieves break into computers
 business: It's about how a shop earns money
 science: It's about what we measured in the lab
firm: company; company employer affiliation; where the speaker works
 I work for {firm} | My employer is {firm}
day: next; preferred_day date day; the day
 I could speak {day.on} | {day} suits me
co: person; co_speaker with second_speaker; the second speaker
 {co} will be with me on stage | Together with {co}
travel: bool; needs_travel travel_support expenses; whether travel must be paid
 yes: I'd need the train fare from you
 no: My employer pays for my trip

# market stall application | i
> I'd like a stall at your market. | Is there a free stall? | We want to sell at the market. | Hello, market office!
- Next to me was {~first}. | In {~city} it costs {~money 15 70}. | My first market was in {~digits 1995 2018}.
- Set-up in the other hall is at {~time}.
% name phone email
& trader = name phone email
goods: list 2 4 honey, soap, candles, cheese, mushrooms, toys, socks, jam, pottery, spices, flowers, bread; goods sells products; what is \
sold
 I sell {goods} | On my stall: {goods}
metres: int 2 9; metres length size; length of the stall in metres
 I need {metres} metres | {metres} metres wide
day: next; date market_day day; the day
 For the market {day.on} | I'd come {day.on}
fee: money 12 90; fee price rent; the fee
 I read it's {fee} | The fee of {fee} is fine
power: bool; needs_power electricity current; whether current is needed
 yes: My fridge needs a socket
 no: I need no socket
place: enum inside=indoors, outside=outdoors, corner; spot place position; where the person wants to stand
 inside: Under the roof of the hall, please
 outside: Under the open sky, please
 corner: Where two alleys meet, please
vehicle: code AA-99-AA AAA-999; plate vehicle van; the van
 My van is {vehicle} | Van: {vehicle}

# kitchen order to a carpenter | i
> We want a new kitchen. | Could you build us something? | We need your hands. | A carpenter's job for you:
- Our friends paid {~money 900 9000}. | {~company} said no. | The old one is from {~digits 1960 1999}. | {~first} drew a sketch.
% name phone email address callback
piece: pick bookcase, kitchen island, wardrobe, bench, loft bed, table, sideboard, staircase, window seat; piece item furniture; what is \
to be made
 It's {piece.a} | We want {piece.a} | The piece: {piece}
wood: pick oak, beech, ash, walnut, pine, cherry, maple, larch; wood material timber; the wood
 In {wood} | We'd like {wood} | Made of {wood}
width: measure cm 60 420; width width_cm wide; the width
 {width} wide | Width {width}
height: measure cm 40 260; height height_cm high; the height
 {height} high | Height {height}
budget: money 300 8000; budget max_price limit; what may be spent
 Our budget: {budget} | We have {budget}
by: next; deadline by needed_by; by when
 It should be ready by {by} | By {by}, please
finish: enum oil=oiled, paint=painted, raw=untreated; finish surface treatment; the surface
 oil: Rub something on it so that the grain shines
 paint: Please brush a colour on it, blue maybe
 raw: Leave it as it comes from the plane
fit: bool; installation with_fitting fitting; whether it should be fitted
 yes: You'd put it up as well
 no: I'll put it up myself

# house plant swap | p
> Plants to give away! | Swap? | My windowsill is full. | Cuttings, cuttings, cuttings.
- {~first} took {~int 5 9} already. | A pot is {~money 2 9}. | The mother plant is from {~digits 1980 2012}.
- Not the one by the door, that's {~first}'s.
% phone address
plant: pick spider plant, monstera, aloe, ivy, jade plant, fern, begonia, cactus, orchid, rubber plant; plant species what; the plant
 It's {plant.a} | I have {plant.a} | Going: {plant}
count: int 2 12; count how_many pieces; how many
 {count} of them | I have {count}
height: measure cm 5 90; height size tall; the height
 {height} tall | They're {height}
want: pick tomato seedlings, a pot, jam, a bag of soil, mint, an old watering can, chocolate; wants in_return swap_for; what is wanted \
for it
 For it I'd like {want} | In return: {want}
light: enum sun=full sun, half=half shade, shade; light location needs; how much light it needs
 sun: It wants to be baked on a south window
 half: Morning light is enough for it
 shade: It's happy in a dim corner
until: next; until available_until deadline; until when
 Until {until} | They go on the compost {until.on}
toxic: bool; toxic poisonous harmful_to_pets; whether it is poisonous
 yes: Careful, cats get sick from it
 no: Your cat may nibble it without harm

# repair café card | n
> Repair café | Card {no} | Fixed or not? | Visitor's card
- Next date {~next}. | Tea box: {~money 10 60}. | Table {~int 5 9} was free. | {~first} made waffles.
no: digits 1 90; number card_no id; number of the card
 Card no. {no} | Number {no}
guest: person; visitor guest owner; whose thing it is
 Guest: {guest} | Brought by {guest}
thing: thing toaster, radio, lamp, blender, clock, jacket, fan, record player, pram; item object thing; the thing
 Thing: {thing} | {thing} on the table
fault: pick loose wire, dead battery, torn seam, blown fuse, stuck switch, worn belt, broken plug, lost screw; fault problem defect; what \
was wrong
 Fault: {fault} | Found: {fault}
helper: first; repairer helper fixed_by; who helped
 {helper} had a go | Helper: {helper}
minutes: digits 10 120; minutes time duration; minutes
 {minutes} minutes | Took {minutes} minutes
result: enum repaired=fixed, partly=partially, hopeless=not repaired; result outcome status; how it ended
 repaired: Runs like new
 partly: Runs, but not for long, needs a spare part
 hopeless: Nothing to be done, goes to the tip
gift: money 2 20; donation gift paid; the donation
 Put {gift} in the box | Gave {gift}

# ship's log | n
> Log | Ship's log | On board | Entry of the mate
- Sister ship {~name} is in {~city}. | Last port: {~city}. | Cook {~first} burnt the rice. | Radio off from {~time}.
ship: name; ship vessel boat; the ship
 Ship: {ship} | Aboard the {ship}
captain: person; captain skipper master; the captain
 Captain {captain} | Skipper is {captain}
to: city; destination bound_for port; where it goes
 Bound for {to} | Course to {to}
speed: measure knots 3 24; speed knots; the speed
 Making {speed} | Speed {speed}
sea: enum calm=smooth, moderate, rough=heavy; sea sea_state waves; the sea
 calm: Water like a mirror
 moderate: Some waves, tea stays in the cup
 rough: Waves over the deck, plates flying
crew: int 3 28; crew crew_size people; people on board
 {crew} on board | Crew of {crew}
cargo: pick timber, grain, salt, scrap metal, oranges, cement, coal, containers; cargo load freight; the load
 Load: {cargo} | Carrying {cargo}
sick: bool; sick_crew illness seasick; whether somebody is ill
 yes: One man lies in his bunk and can't eat
 no: Everybody is in good health

# birdwatching note | n
> Out with the binoculars | Sighting | Bird note | Early start today
- {~first} saw an owl. | Last year first seen {~date}. | Scope cost {~money 100 900}. | Other hide closed till {~next}.
bird: pick kingfisher, hoopoe, red kite, goldcrest, curlew, osprey, bullfinch, lapwing, nightjar, spoonbill; species bird what; the bird
 Saw {bird.a} | It was {bird.a} | Species: {bird}
count: int 2 90; count number individuals; how many
 {count} of them | Counted {count}
date: past; date seen_on day; when
 Seen {date.on} | Date: {date}
time: time 4 21; time at seen_at; at what time
 At {time} | Time: {time}
place: city; place location near; where
 Near {place} | Place: {place}
doing: enum feeding=eating, flying=in flight, nesting=breeding, singing=calling; behaviour activity doing; what it did
 feeding: Picking worms from the mud
 flying: High up, wings spread
 nesting: Carrying twigs to the same fork again and again
 singing: Sat on top of a post with its beak wide open
photo: bool; photo has_photo picture; whether there is a picture
 yes: Got it on camera
 no: Camera was at home
with: people 1 3; observers with seen_by; who else was there
 With {with} | Also there: {with}

# swap of a shift | i
> Can somebody swap with me? | Shift swap? | Hi all, small favour. | I need a day off!
- {~first} can't, I asked. | I worked {~int 40 60} hours last week. | My bus leaves at {~time}. | The bonus was {~money 20 90}.
% name phone
mine: next; my_shift give_away shift_date; the shift to give away
 I'm down for {mine} | Mine is {mine}
 I'd give {mine} and take {yours}
yours: date; wanted_shift take in_return; the shift to take
 I'd take yours {yours.on} | In return I'd do {yours}
kind: enum early=morning, late=evening, night; shift type shift_type; which shift
 early: It starts before the birds
 late: It goes on until bedtime
 night: It goes on until sunrise while all sleep
hours: int 4 12; hours length shift_length; hours
 It's {hours} hours | {hours} hours long
why: pick my daughter's school play, a wedding, the dentist, moving house, an exam, my mum's birthday, a concert; reason why because_of; why
 It's because of {why} | Reason: {why}
ward: pick the kitchen, the front desk, the warehouse, ward 3, the café, the pool, the night bus; place department where; where
 It's in {ward} | Place of work: {ward}
boss: bool; approved boss_agrees manager_ok; whether the boss agrees
 yes: The boss has nodded already
 no: The boss doesn't know yet

# secondhand phone deal | i
> Is the phone still for sale? | About your phone ad: | Hi, I saw your advert. | I'd take the phone!
- My old one, a {~name}, fell in the lake. | Another seller wants {~money 60 500}. | {~first} says it's a fair deal.
- I'm in town until {~time}.
% name phone city
model: name; model phone device; the model
 The {model}, right? | It's the {model}
offer: money 50 700; offer price bid; what is offered
 I offer {offer} | Would {offer} be okay?
storage: digits 32 512; storage storage_gb gb; storage in GB
 With {storage} GB | {storage} GB, as you write
color: pick black, silver, rose gold, blue, white, green; color colour; the colour
 In {color} | The {color} one
when: next; meet_on date pickup; when they meet
 I could come {when.on} | Shall we meet {when.on}?
pay: enum cash, transfer=bank transfer, paypal=PayPal; payment pay_by method; how it is paid
 cash: I'd bring the notes with me
 transfer: I'd wire you the sum
 paypal: I'd send it through PayPal
box: bool; wants_box box with_box; whether the box is wanted
 yes: I'd like the carton too
 no: I don't need the carton

# chimney sweep notice | p
> Notice to all residents. | We're coming to your house. | Please note our visit. | Your chimney sweep writes:
- House number {~int 50 90} was done {~past.on}. | The old price was {~money 20 50}. | My colleague {~first} does the other side.
- Tenants of {~address} wait for a letter.
% phone
date: next; date visit_date day; the day
 We come {date.on} | Visit: {date}
from: time 7 12; from start earliest; from when
 From {from} | Not before {from}
to: time 13 18; to end latest until; until when
 Until {to} | We're done by {to}
 Between {from} and {to}
street: address; address house building; the house
 House: {street} | At {street}
sweep: person; sweep name technician; who comes
 {sweep} will come | Your sweep is {sweep}
price: money 25 120; price fee cost; the price
 It costs {price} | {price}, payable on the spot
task: enum cleaning=sweeping, measuring=measurement, inspection; task service reason; what is done
 cleaning: The soot comes out with brush and ball
 measuring: We hold a probe into the smoke
 inspection: We just look whether all is safe
home: bool; must_be_home presence_required somebody_home; whether someone must be at home
 yes: Please let us in
 no: We only need the roof, so nobody has to be in

# yoga retreat inquiry | i
> I need a break from it all. | Question about your retreat. | Is there a place in the retreat? | Hello, calm people!
- My friend {~first} went in {~digits 2015 2023}. | A train is {~money 30 120}. | I've {~int 20 30} days of leave left.
- The one in {~city} is full.
% name email phone
from: next; start from arrival; from when
 From {from} | I'd come {from.on}
nights: int 2 10; nights length stay; nights
 {nights} nights | For {nights} nights
 {nights} nights, from {from}
room: enum single, shared=double, dormitory=dorm; room room_type; the room
 single: I want to sleep alone
 shared: I'd share with one friend
 dormitory: A mattress among ten others is fine
price: money 150 1500; price cost total; the price
 It says {price} | {price} in all, I read
food: enum vegan, vegetarian, everything=omnivore; diet food meals; what the person eats
 vegan: Nothing from animals for me, no milk, no eggs
 vegetarian: Eggs and cheese yes, but no meat or fish
 everything: I eat whatever is on the table, steak too
first: bool; first_time beginner new; whether it is the first time
 yes: I've never done it before
 no: I come back every year
injury: pick a bad knee, a stiff back, a weak wrist, high blood pressure, a sore hip, migraines; health_issue injury limitation; health \
problems
 I have {injury} | You should know about {injury}

# tax office letter | i
> Dear tax office, | About your letter. | I don't understand my tax bill. | Tax matters, sorry.
- My wife's number is {~code 99/999/99999}. | In {~digits 2010 2018} I got {~money 50 900} back. | Your colleague {~person} advised me.
- I called at {~time}.
% name phone email address callback
number: code 99/999/99999 999-999-999 99999999999; tax_number tax_id file_number; the tax number
 My tax number is {number} | Tax number: {number}
year: digits 2019 2025; tax_year year for_year; the year
 It's about {year} | For the year {year}
letter: past; letter_date dated notice_date; date of the letter
 Your letter is dated {letter} | You wrote {letter.on}
amount: money 80 4500; amount demanded sum; the sum
 You want {amount} | I'm to pay {amount}
ask: enum extension=more time, objection=appeal, instalments=installments; request concern wish; what the person wants
 extension: I need some weeks more to find the papers
 objection: The sum is wrong and I won't accept it
 instalments: May I pay it in small monthly parts?
job: enum employed=employee, self_employed=freelance, retired=pensioner; employment status work; how the person earns money
 employed: My boss pays me each month
 self_employed: I write my own bills to my clients
 retired: I've lived on my pension for years
docs: bool; attachments documents_attached enclosed; whether papers are enclosed
 yes: Copies of all slips are in this envelope
 no: I haven't enclosed any papers

# garden club newsletter | p
> News from the garden club. | Spades ready! | Dear gardeners, | It's growing.
- The pump cost {~money 100 900}. | Plot {~int 50 90} is {~first}'s. | Last prize went to {~person}. | Founded in {~digits 1900 1990}.
date: next; date event_date when; when
 We meet {date.on} | It's {date.on}
time: time 8 18; time start; at what time
 At {time} | From {time}
what: pick seed swap, pruning course, plant sale, compost day, pond cleaning, harvest supper, hedge day; event activity title; what it is
 It's the {what} | There's a {what}
place: address; place address meeting_point; where
 At {place} | Meet at {place}
bring: list 2 3 gloves, a bucket, shears, cake, old pots, seeds, a rake, a mug; bring items tools; what to bring
 Bring {bring} | You need {bring}
lead: person; contact leader run_by; who runs it
 {lead} runs it | Ask {lead}
free: int 2 12; free_plots plots vacancies; free plots
 {free} plots are free | We have {free} free plots
rain: bool; in_any_weather rain_or_shine even_if_rain; whether it takes place in the rain
 yes: Rain won't stop us
 no: If it rains, we all stay at home
"""

_P7 = """
# taxi order by phone | i
> Hello, I need a taxi. | Can you send a car? | Taxi, please! | Could someone drive me?
- Yesterday's driver, {~first}, was early. | Last time I paid {~money 8 60}. | My flight is at {~time}.
- Don't confuse it with {~address}, people often do.
% name phone paid
from: address; pickup_address from pickup; where to fetch the person
 Pick me up at {from} | I'm at {from} | I'll wait outside {from}
 From {from} to {to}
to: pick the airport, the main station, the hospital, the opera, the trade fair, the harbour, the football ground, the court; destination \
to drop_off; where to go
 I have to get to {to} | It goes to {to} | Please take me to {to}
time: time 4 22; pickup_time time at; when to fetch the person
 At {time} | {time} would be right | Please be here at {time}
people: int 2 7; passengers people persons; how many ride along
 We're {people} | There are {people} of us
bags: int 2 8; bags suitcases luggage; pieces of luggage
 We have {bags} suitcases | {bags} bags must go in the boot
wheelchair: bool; wheelchair accessible_car wheelchair_user; whether a wheelchair comes along
 yes: My wife sits on wheels, so we need a ramp | Please send one with a ramp for Dad's chair on wheels
 no: We can all hop in by ourselves | A normal car is fine, we can all climb in
size: enum normal=sedan, van=minibus, any=whatever; car_type vehicle size; which car is needed
 normal: An ordinary one with four seats will do
 van: Send the big one, half the family is here
 any: I don't mind what you send, as long as it drives

# blood donation letter | r
> Letter to a donor. | Donor file. | Blood service, brief entry. | Notes from the donor room.
- The sister, {~first}, gave blood {~past.on}. | Doctor on duty: Dr {~last}. | The bus stood in {~city}.
- {~int 20 80} people came that day.
donor: person; donor name full_name; the donor
 Donor: {donor} | {donor} came to give blood | The donor is {donor}
group: pick A+, A-, B+, B-, AB+, AB-, 0+, 0-; blood_group blood_type group; the blood group
 Blood group {group} | The group is {group}
date: past; date donated_on day; the day
 Donated {date.on} | Day: {date}
count: int 2 60; donations number_of_donations total; how many donations so far
 That makes {count} donations so far | {count} donations in all
next: next; next_possible next_date next_donation; when the next donation is possible
 May come again {next.on} | Next time possible {next.on}
iron: enum low, normal=ok, high; iron hemoglobin iron_level; how the iron was
 low: Should eat more lentils and spinach, the blood is too thin in iron
 normal: Iron was just as it should be
 high: More iron than one likes to see
fainted: bool; fainted collapsed dizzy; whether the donor fainted
 yes: Went white and slid off the chair
 no: Stood up afterwards and walked to the buffet

# allotment waiting list | i
> I'd love a garden of my own. | Is there a plot free? | Please put me on your list. | We dream of growing our own beans.
- My aunt has plot {~int 40 99}. | In {~city} I waited {~int 2 5} years. | The hut cost {~money 200 900} there.
- {~person} told me to write to you.
% name phone email address
size: measure m² 60 400; size plot_size area; the size wished for
 We'd like {size} | About {size} would do
people: int 2 7; household people family_size; people in the family
 We're {people} people | {people} of us would dig
from: next; from start wanted_from; from when
 From {from} | We could begin {from.on}
rent: money 60 400; max_rent rent budget; the most they would pay for a year
 We'd pay up to {rent} a year | {rent} a year is our limit
skill: enum none=beginner, some=average, expert; experience skill knowledge; how much they know about gardens
 none: I couldn't tell a carrot from a weed
 some: I've kept a few tomatoes alive on the balcony
 expert: I trained as a gardener and worked as one
crops: list 2 4 potatoes, beans, strawberries, pumpkins, herbs, leeks, roses, berries, onions; crops plants wants_to_grow; what they want \
to grow
 We want to grow {crops} | In the beds: {crops}
hut: bool; wants_hut shed needs_shed; whether they want a hut
 yes: A little house for the tools would be nice
 no: We need no little house, we bring the tools along

# hairdresser booking | i
> My hair is a disaster. | Do you have time for my hair? | Hi, I need a haircut. | Hello, an appointment please!
- {~first} cut it last, at {~name}. | My daughter's is {~next.on}. | I paid {~money 20 90} elsewhere. | I work until {~time}.
% name phone callback paid
day: next; date day appointment; the day
 Could I come {day.on}? | {day} would be nice
time: time 9 18; time at appointment_time; the time
 {time} would suit me | Around {time}
 {day} at {time}, if you can
stylist: first; stylist hairdresser with; who should do it
 I'd like to go to {stylist} | With {stylist}, please | {stylist} knows how I like it
service: enum cut=haircut, colour=color=dye, perm=curls, updo; service treatment what; what is to be done
 cut: They just have to get shorter
 colour: Make me a redhead
 perm: I want waves that stay for months
 updo: I'm the bride's mother, pin it all up nicely
length: enum short, medium, long; hair_length length current_length; how long the hair is now
 short: There's hardly anything to hold on to
 medium: It just touches my shoulders
 long: I can sit on it
price: money 18 140; price quoted_price cost; the price
 You said {price} | It's {price}, I read
allergic: bool; allergy allergic sensitive; whether the customer does not tolerate something
 yes: My skin itches from many dyes
 no: My skin puts up with anything

# water sample report | r
> Water sample. | Result from the lab. | Lab note. | We tested the water.
- Sample {~code W-99 W-999} is still in the fridge. | The limit is {~int 20 50} mg. | Last sample: {~past}. | Courier: {~first}.
sample: code W-9999 WS-999 99-W-99; sample sample_id sample_no; the sample
 Sample {sample} | The sample has the number {sample}
place: pick the village well, the lake, a kitchen tap, the school fountain, the river, a garden pond, the swimming pool; source place \
taken_from; where it was taken
 Taken from {place} | It comes from {place}
date: past; date sampled_on taken_on; when it was taken
 Taken {date.on} | Date: {date}
nitrate: measure mg/l 1 90; nitrate nitrate_level; nitrate
 Nitrate: {nitrate} | It contains {nitrate} of nitrate
temp: measure °C 3 27; temperature temp; the temperature
 It was {temp} warm | Temperature {temp}
ph: num 5.5 8.9; ph ph_value acidity; the pH
 pH {ph} | The pH is {ph}
chemist: person; analyst chemist tested_by; who tested it
 Tested by {chemist} | {chemist} tested it
verdict: enum safe=drinkable, boil=boil first, unsafe=not drinkable; verdict result assessment; whether one may drink it
 safe: You can fill your glass without worry
 boil: Heat it until it bubbles before you use it
 unsafe: Nobody should swallow a drop of it

# charity shop donation | i
> I have things to give away. | Do you take donations? | My cupboards are full. | For your shop:
- My sister in {~city} gave {~int 4 12} bags. | At {~company} they sent me away. | I got {~money 5 40} for the rest.
- {~first} from your shop knows me.
% name phone address
things: goods 2 4 coat/coats, box of books/boxes of books, lamp/lamps, puzzle/puzzles, teapot/teapots, chair/chairs, jumper/jumpers, \
picture/pictures; items donations things; what is given with quantities
 I have {things} | You can have {things} | It's {things}
when: next; date drop_off_date day; when
 I could come {when.on} | {when} suits me
 I'd bring {things} {when.on}
state: enum new=unused, good, worn=used; condition state quality; the state
 new: The price tags are still on
 good: You'd hardly notice that it was used
 worn: It shows its age, but somebody may love it
fetch: bool; pickup_needed collection fetch; whether it must be fetched
 yes: I can't carry it, so please come to me
 no: I'll bring it to your door
value: money 10 200; value estimated_value worth; what it may be worth
 It may be worth {value} | I'd guess {value}
slip: bool; wants_receipt receipt donation_receipt; whether a receipt is wanted
 yes: I need a paper for the taxman
 no: I need no paper for it

# drone or camera rental return | n
> Rental return | Back at the counter: | Returned today | Check-in of gear
- Next renter {~person} comes {~next.on}. | Case {~int 50 90} is empty. | Old price {~money 20 90}. | {~first} on the late shift.
item: thing drone, tripod, projector, speaker, kayak, tent, drill, sander, ladder; item product gear; the thing
 Item: {item} | {item} is back | Came back: {item}
renter: person; renter customer returned_by; who rented it
 Renter: {renter} | {renter} brought it
days: int 2 12; days rental_days duration; days
 {days} days out | Was away for {days} days
late: int 2 9; days_late overdue late_days; days late
 {late} days late | Should have been back {late} days ago
deposit: money 20 300; deposit bond security; the deposit
 Deposit {deposit} | They had left {deposit} as deposit
state: enum fine=ok, dirty=needs cleaning, damaged=broken; condition state check; the state it is in
 fine: Looks just as it left
 dirty: Mud all over it
 damaged: A piece has snapped off
refund: bool; deposit_returned refunded deposit_refund; whether the deposit was given back
 yes: Gave the deposit back
 no: Kept the deposit for now

# night bus notice | p
> Change on our line! | Dear passengers, | Your bus drives differently. | Roadworks, sorry.
- Line {~int 60 99} is not affected. | The tram to {~city} runs. | A ticket stays {~money 2 6}. | Last year it took {~int 3 9} weeks.
% phone
line: code A9 N9 9A X99; line bus_line route; the line
 It's line {line} | Line {line}
stop: address; closed_stop stop bus_stop; the stop that is closed
 Closed stop: {stop} | We don't stop at {stop}
instead: address; replacement_stop alternative use_instead; the stop to use instead
 Please use {instead} | Get on at {instead} instead
 Instead of {stop} use {instead}
from: next; from start valid_from; from when
 From {from} | It begins {from.on}
days: int 2 30; days duration duration_days; for how many days
 For {days} days | It takes {days} days
cause: enum roadworks=construction, parade=event, flood=water damage; cause reason why; why
 roadworks: Diggers have torn open the street
 parade: Bands and floats march through the town
 flood: The underpass is full of water
last: time 20 23; last_bus last_departure last; when the last bus goes
 Last bus at {last} | The last one goes at {last}
free: bool; free_ride free no_fare; whether it costs nothing
 yes: You pay nothing meanwhile
 no: Your normal ticket is needed

# language exchange ad | p
> Tandem partner wanted! | Let's talk. | Who speaks with me? | Coffee and grammar:
- My teacher {~first} says I'm lazy. | A course costs {~money 80 400}. | I spent {~int 2 9} weeks in {~city}. | {~name} café is too loud.
% email phone
me: first; name author posted_by; who writes
 I'm {me} | My name is {me} | {me} here
speaks: pick Polish, Danish, Greek, Turkish, Korean, Czech, Hungarian, Finnish; speaks native_language offers; the mother tongue
 I grew up with {speaks} | I can offer {speaks}
 I offer {speaks} and want {wants}
wants: pick Spanish, Italian, Japanese, Dutch, Norwegian, Portuguese, Arabic, Hindi; wants learning target_language; what the person learns
 I'm learning {wants} | I want to speak {wants}
day: pick Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday; day weekday preferred_day; the day
 Best on a {day} | {day} would be good
time: time 9 20; time at from; the time
 Around {time} | From {time}
place: venue Café, Library, Park, Bar; place meeting_place where; where
 We could meet at {place} | At {place}
level: enum beginner=A1, intermediate=B1, advanced=C1; level skill proficiency; how well the person speaks the new language
 beginner: I can say hello and thank you, that's it
 intermediate: I get by in a shop and on the phone
 advanced: I read novels and only miss the jokes
online: bool; online video remote; whether video is fine
 yes: On screen is fine as well
 no: I want to sit face to face, no screens

# escape room review | p
> We got out! | Locked in for fun. | Puzzle time. | A night of riddles.
- The other room, "{~title}", was full. | {~first} had a cold. | Parking was {~money 3 12}. | The record is {~int 20 35} minutes.
% mood city
room: title; room room_name game; the room
 The room: "{room}" | We played "{room}"
players: int 2 8; players people team_size; how many played
 We were {players} | {players} of us played
minutes: digits 36 90; minutes time escape_time; how long it took
 We needed {minutes} minutes | After {minutes} minutes we were out
 {players} people, {minutes} minutes
hints: int 2 9; hints hints_used clues; hints
 We asked for {hints} hints | {hints} hints helped us
price: money 15 150; price cost paid; the price
 We paid {price} | It cost {price}
date: past; date played_on day; when
 We went {date.on} | It was {date.on}
fear: enum none=not scary, some=a little, high=very scary; scariness fear_level horror; how scary it is
 none: Even my little nephew laughed all the time
 some: Once or twice I jumped
 high: I screamed and had bad dreams afterwards
again: bool; recommend would_recommend again; whether they recommend it
 yes: Go there with your friends
 no: Go somewhere else with your friends

# roof inspection | r
> Roof inspection. | Report on the roof. | We climbed up. | Result of the inspection.
- The garage roof is from {~digits 1950 2015}. | Neighbour: {~person}. | The offer of {~company} is older. | {~int 20 60} photos were taken.
house: address; address house property; the house
 House: {house} | The roof of {house}
owner: person; owner client customer; the owner
 Owner: {owner} | For {owner}
 Roof of {house}, owner {owner}
date: past; date inspected_on day; when
 Inspected {date.on} | We were up there {date.on}
tiles: int 2 60; broken_tiles tiles damaged_tiles; broken tiles
 {tiles} tiles are broken | We counted {tiles} broken tiles
cost: money 200 7000; cost estimate repair_cost; what the repair costs
 The repair costs {cost} | Estimate: {cost}
state: enum good=sound, fair=acceptable, bad=poor; condition state rating; the state
 good: It'll last another thirty years
 fair: It'll hold for a while, but needs some work
 bad: The next storm may take it away
gutter: bool; gutter_blocked gutters_blocked blocked; whether the gutter is blocked
 yes: Moss and leaves fill the gutter to the brim
 no: Water runs freely down the gutter
worker: first; inspector roofer done_by; who was up there
 {worker} climbed up | Roofer: {worker}
"""

_PARTS = (_P1, _P2, _P3, _P4, _P5, _P6, _P7,)

# Values: what stands in the text, what the answer holds, and the text with an article or a preposition

_NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_COLORS = "red blue green black white grey navy beige brown yellow orange purple pink turquoise olive cream silver".split()
_CURRENCIES = [("${}", "USD", 4), ("€{}", "EUR", 4), ("£{}", "GBP", 4), ("{} euros", "EUR", 4), ("{} dollars", "USD", 2),
               ("{} pounds", "GBP", 2), ("{} EUR", "EUR", 1.5), ("EUR {}", "EUR", 0.7), ("{} CHF", "CHF", 0.7), ("{} €", "EUR", 1)]
_CURRENCY_WEIGHTS = [weight for _, _, weight in _CURRENCIES]


def _an(text):
    return f"an {text}" if text[0].lower() in "aeio" or text[:3].lower() in ("umb", "unl", "und", "ups") else f"a {text}"


def _ordinal(day):
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def _joined_list(rng, some):
    if len(some) == 1:
        return some[0]
    style = rng.random()
    if style < 0.12:
        return ", ".join(some)
    return ", ".join(some[:-1]) + (", and " if len(some) > 2 and style < 0.3 else " and ") + some[-1]


def _simple(method, *arguments):
    def make(rng, lex, form):
        text = getattr(lex, method)(*arguments)
        return text, text
    return lambda args: make


def _bare(values):
    """The values without their articles, unless they are clauses such as "it leaks" and "the tap drips"."""
    if any(value.startswith(("it ", "we ", "we're ", "I ", "I'm ", "there ", "my ")) for value in values):
        return dict(zip(values, values))
    return {value: value.split(" ", 1)[1] if value.startswith(("a ", "an ", "the ")) else value for value in values}


def _pick(args):
    values = [value.strip() for value in args.split(",") if value.strip()]
    bare = _bare(values)

    def make(rng, lex, form):
        text = values[int(rng.random() * len(values))]
        return text, bare[text]
    return make


def _thing(args):
    """A thing, sometimes of a colour or of a make."""
    values = [value.strip() for value in args.split(",")]

    def make(rng, lex, form):
        text, roll = values[int(rng.random() * len(values))], rng.random()
        if roll < 0.12:
            text = f"{rng.choice(_COLORS)} {text}"
        elif roll < 0.34:
            text = f"{lex.invented_name()} {text}"
        elif roll < 0.4:
            text = f"{lex.invented_name()} {text} {rng.choice(('Pro', 'Mini', 'XL', 'Plus', '2', '300', 'S', 'Duo', 'Max'))}"
        return text, text
    return make


def _int(args):
    low, high = (int(part) for part in args.split())

    def make(rng, lex, form):
        number = int(low + (high - low + 1) * rng.random() ** 1.3)
        if number > 12 or rng.random() < 0.5:
            return f"{number:,}" if number > 9999 or number > 999 and rng.random() < 0.5 else str(number), number
        return _NUMBER_WORDS[number], number
    return make


def _digits(args):
    """Numbers that are never written out, such as years, pages or rooms."""
    low, high = (int(part) for part in args.split())

    def make(rng, lex, form):
        number = rng.randint(low, high)
        return str(number), number
    return make


def _num(args):
    low, high = (float(part) for part in args.split())

    def make(rng, lex, form):
        number = round(low + (high - low) * rng.random(), 1)
        return (str(int(number)), int(number)) if number == int(number) else (str(number), number)
    return make


def _measure(args):
    """A number with its unit: "12 kg", as a text or as a number."""
    unit, low, high = args.rsplit(" ", 2)
    low, high = float(low), float(high)

    def make(rng, lex, form):
        number = low + (high - low) * rng.random()
        number = round(number, 1) if high < 20 and rng.random() < 0.5 else round(number)
        number = int(number) if number == int(number) else number
        text = f"{number:,}{'' if unit in ('°C', '%') else ' '}{unit}"
        return text, text if form == "string" else number
    return make


def _money(args):
    low, high = (int(part) for part in args.split())

    def make(rng, lex, form):
        roll = rng.random()
        number = low + (high - low) * rng.random() ** 1.6
        if high >= 100000:
            number = round(number / 500) * 500
        elif high >= 5000 and roll < 0.7:
            number = round(number / 50) * 50 if number > 500 else round(number)
        elif roll < 0.45:
            number = round(number)
        else:
            number = int(number) + rng.choice((0.5, 0.99, 0.9, 0.95, 0.25, 0.75, 0.2, round(rng.random(), 2), round(rng.random(), 2)))
        number = round(number, 2)
        whole = number == int(number)
        amount = f"{int(number):,}" if whole and rng.random() < 0.85 else f"{number:,.2f}"
        if "," in amount and rng.random() < 0.25:
            amount = amount.replace(",", "")
        shape, code, _ = rng.choices(_CURRENCIES, _CURRENCY_WEIGHTS)[0]
        text = shape.format(amount)
        return text, text if form == "string" else code if form == "code" else int(number) if whole else number
    return make


def _date(tense):
    def make(rng, lex, form):
        day = datetime.date(rng.randint(2022, 2027), rng.randint(1, 12), rng.randint(1, 28))
        month, number, week = MONTHS[day.month - 1], day.day, DAYS[day.weekday()]
        if form == "iso":
            text = rng.choice((f"{number} {month} {day.year}", f"{month} {number}, {day.year}", f"{_ordinal(number)} {month} {day.year}",
                               f"{number:02d}.{day.month:02d}.{day.year}", f"{number} {month[:3]} {day.year}", day.isoformat(),
                               f"{week}, {number} {month} {day.year}", f"{week} {number} {month} {day.year}",
                               f"{month} {_ordinal(number)}, {day.year}"))
            return text, day.isoformat()
        roll = rng.random()
        if tense and roll < 0.22:
            week = rng.choice(DAYS)
            text = rng.choice(("yesterday", f"last {week}", f"last {week}", "two weeks ago", "three days ago", "a week ago")
                              if tense == "past" else
                              ("tomorrow", f"next {week}", f"next {week}", f"this {week}", "the day after tomorrow"))
        elif roll < 0.4:
            text = rng.choice(DAYS)
        else:
            text = rng.choice((f"{number} {month}", f"{month} {number}", f"{month} {_ordinal(number)}", f"{_ordinal(number)} {month}",
                               f"{week}, {number} {month}", f"{week} {number} {month}", f"{number} {month} {day.year}",
                               f"{month} {number}, {day.year}", f"{number:02d}/{day.month:02d}/{day.year}", f"{number} {month[:3]}",
                               f"{number:02d}.{day.month:02d}.", f"the {_ordinal(number)} of {month}", f"the {_ordinal(number)}"))
        return text, text.removeprefix("the ") if text.startswith("the ") and text != "the day after tomorrow" else text
    return lambda args: make


_RELATIVE = ("yesterday", "last ", "two weeks", "three days", "a week", "tomorrow", "next ", "this ", "the day after")


def _time(args):
    low, high = (int(part) for part in args.split()) if args else (7, 21)

    def make(rng, lex, form):
        hour, minute = rng.randint(low, high), rng.choice((0, 0, 15, 30, 45, 10, 20, 40, 50, 5, 25))
        half, short = "am" if hour < 12 else "pm", (hour - 1) % 12 + 1
        clock = f"{hour}:{minute:02d}" if rng.random() < 0.6 or hour > 9 else f"{hour:02d}:{minute:02d}"
        tail = f":{minute:02d}" if minute else ""
        text = rng.choice((clock, clock, f"{short}{tail} {half}", f"{short}{tail}{half}", f"{short}{tail.replace(':', '.')} {half}"))
        if form != "24" and rng.random() < 0.1:
            text = rng.choice((f"half past {_NUMBER_WORDS[short]}", f"{short} o'clock", f"quarter to {_NUMBER_WORDS[short]}",
                               f"{_NUMBER_WORDS[short]} o'clock"))
        return text, f"{hour:02d}:{minute:02d}" if form == "24" else text
    return make


def _code(args):
    """Codes: 9 stands for a digit, A for a capital letter, the rest for itself; small letters for capitals that stay."""
    shapes = args.split()
    short = min(sum(c in "9A" for c in shape) for shape in shapes)

    def make(rng, lex, form):
        def draw():
            shape = shapes[int(rng.random() * len(shapes))]
            return "".join(str(int(rng.random() * 10)) if c == "9" else "ABCDEFGHJKLMNPRSTUVWXYZ"[int(rng.random() * 23)] if c == "A"
                           else c.upper() for c in shape)
        # A code of one or two signs may have no unseen variant.
        text = lex._draw(draw) if short > 2 else draw()
        return text, text
    return make


def _list(args):
    low, high, values = args.split(" ", 2)
    low, high, values = int(low), int(high), [value.strip() for value in values.split(",")]
    bare = _bare(values)

    def make(rng, lex, form):
        some = rng.sample(values, rng.randint(low, high))
        return _joined_list(rng, some), [bare[value] for value in some]
    return make


def _people(args):
    low, high = (int(part) for part in args.split())

    def make(rng, lex, form):
        full = rng.random() < 0.4
        some = list(dict.fromkeys(lex.person() if full or rng.random() < 0.1 else lex.first_name() for _ in range(rng.randint(low, high))))
        return _joined_list(rng, some), some
    return make


def _goods(args):
    """Things with how many there are: "two mugs, a lamp and 3 towels", from "mug/mugs, lamp/lamps"."""
    low, high, values = args.split(" ", 2)
    low, high, values = int(low), int(high), [value.strip().split("/") for value in values.split(",")]

    def make(rng, lex, form):
        shown, value, words = [], [], rng.random() < 0.55
        times = rng.random() < 0.12
        for one, many in rng.sample(values, rng.randint(low, high)):
            count = rng.choice((1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12, 20))
            name = one if count == 1 else many
            if count == 1:
                shown.append(f"1x {name}" if times else _an(name) if words and rng.random() < 0.6 else f"{'one' if words else '1'} {name}")
            else:
                shown.append(f"{count}x {name}" if times else f"{_NUMBER_WORDS[count] if words and count <= 12 else count} {name}")
            value.append((name, count))
        return _joined_list(rng, shown), value
    return make


def _doses(args):
    """Ingredients with amounts, from "flour 200-500 g, eggs 2-4"."""
    low, high, values = args.split(" ", 2)
    low, high = int(low), int(high)
    parts = []
    for value in values.split(","):
        name, rest = value.strip().rsplit(":", 1)
        span, _, unit = rest.strip().partition(" ")
        parts.append((name, *(int(n) for n in span.split("-")), unit))

    def make(rng, lex, form):
        shown, value = [], []
        for name, least, most, unit in rng.sample(parts, rng.randint(low, high)):
            number = rng.randint(least, most)
            number = number // 10 * 10 if number > 60 else number
            amount = f"{number} {unit}" if unit else str(number)
            shown.append(f"{amount} {'of ' if unit in ('tablespoons', 'cups', 'teaspoons', 'pinches', 'cloves') else ''}{name}")
            value.append((name, amount))
        return _joined_list(rng, shown), value
    return make


def _titled(args):
    """A title of a book, film, talk or club."""
    def make(rng, lex, form):
        noun = lex.noun_phrase()
        last, name, mood = noun.split()[-1].title(), lex.invented_name(), rng.choice(_MOODS)
        text = rng.choice((f"The {noun.title()}", noun.title(), name, capital(_an(f"{mood} {last}")), f"{name} and the {last}",
                           f"The {last} of {name}", f"{mood} {last}", f"Letters from {name}"))
        return text, text
    return make


_MOODS = "Quiet Long Silent Little Broken Golden Second Last Hidden Slow Northern Paper Distant Brave Bitter Crooked Early Lost".split()


def _venue(args):
    """The name of a place: "The Copper Kettle", from kinds such as "Café, Bistro"."""
    kinds = [kind.strip() for kind in args.split(",")]

    def make(rng, lex, form):
        def draw():
            root = lex.invented_name() if rng.random() < 0.5 else rng.choice(_ROOTS)
            kind = rng.choice(kinds)
            if root in kind:
                root = rng.choice("Lavender Marigold Juniper Sparrow Amber".split())
            return kind.replace("*", root) if "*" in kind else f"{root} {kind}"
        text = lex._draw(draw)
        return text, text
    return make


_ROOTS = """Copper Old Mill Harbour Linden Blue Heron Rosewood Swan Anchor Orchard Lantern Castle Meadow Riverside Station Golden Fox Park
Green Oak Bellevue Northgate Seaview Juniper Abbey Corner Market Chapel Hill Lakeside Sunrise Ivy Willow Falcon Granary Cedar""".split()

_MAKERS = {
    "person": _simple("person"), "first": _simple("first_name"), "last": _simple("last_name"), "company": _simple("company"),
    "firm": _simple("company", False), "city": _simple("city"), "address": _simple("street_address"), "email": _simple("email"),
    "phone": _simple("phone"), "order": _simple("order_number"), "name": _simple("invented_name"), "pick": _pick, "thing": _thing,
    "int": _int, "digits": _digits, "num": _num, "measure": _measure, "money": _money, "date": _date(""), "past": _date("past"),
    "next": _date("next"), "time": _time, "code": _code, "list": _list, "people": _people, "goods": _goods, "doses": _doses,
    "title": _titled, "venue": _venue,
}
_TYPES = {"int": "integer", "digits": "integer", "num": "number", "list": "array", "people": "array", "goods": "objects",
          "doses": "objects", "bool": "boolean", "enum": "enum"}


def _maker(spec):
    name, _, args = spec.strip().partition(" ")
    return _MAKERS[name](args.strip())


# Reading the situations

class Field:
    """Something that a text may tell and a schema may ask for."""

    def __init__(self, line):
        self.name, _, rest = line.partition(": ")
        spec, keys, *about = rest.split(";")
        self.spec = spec.strip()
        self.maker_name, _, args = self.spec.partition(" ")
        self.type = _TYPES.get(self.maker_name, "string")
        self.keys = keys.split()
        self.about = [text.strip() for text in about[0].split(" / ")] if about else []
        self.make = None if self.type in ("boolean", "enum") else _maker(self.spec)
        self.options = [[word.strip() for word in option.split("=")] for option in args.split(",")] if self.type == "enum" else []
        self.sentences = []

    def said(self, value):
        """The sentences that state `value`."""
        return [sentence for sentence in self.sentences if sentence.label in (None, value)]


class Sentence:
    def __init__(self, text, label=None):
        self.place = text[0] if text[0] in "^$" else ""
        self.tree = parse(text[len(self.place):].strip())
        self.label = label
        self.slots = list(dict.fromkeys(slot.split(".")[0] for slot in _slots(text) if slot[0] != "~"))


def _slots(text):
    return [part.split("}")[0] for part in text.split("{")[1:]]


def _split(text):
    """The alternatives of a line, which stand between bars outside of brackets."""
    parts, depth, start = [], 0, 0
    for at, c in enumerate(text):
        if c == "[":
            depth += 1
        elif c == "]":
            depth -= 1
        elif c == "|" and not depth:
            parts.append(text[start:at])
            start = at + 1
    parts.append(text[start:])
    return [part.strip() for part in parts if part.strip()]


class Scene:
    def __init__(self, title, voice):
        self.title, self.voice = title, voice
        self.fields, self.leads, self.asides, self.groups = {}, [], [], []


def _read(text, common=None):
    """The situations of a text in the notation that is told above; `common` has the fields that "%" takes in."""
    scenes, field = [], None
    for line in text.strip("\n").splitlines():
        mark, rest = line[:1], line[1:].strip()
        if mark == "#":
            title, _, voice = rest.partition("|")
            scenes.append(Scene(title.strip(), voice.strip() or "i"))
        elif mark == ">":
            scenes[-1].leads += [Sentence(part) for part in _split(rest)]
        elif mark == "-":
            scenes[-1].asides += [Sentence(part) for part in _split(rest)]
        elif mark == "%":
            for name in rest.split():
                scenes[-1].fields[name] = common[name]
        elif mark == "&":
            parents, _, names = rest.partition("=")
            scenes[-1].groups.append((parents.split(), names.split()))
        elif mark == " ":
            label, colon, tail = rest.partition(": ")
            known = colon and (field.type == "boolean" and label in ("yes", "no") or
                               field.type == "enum" and any(label == option[0] for option in field.options))
            if known:
                field.sentences += [Sentence(part, label) for part in _split(tail)]
            else:
                field.sentences += [Sentence(part) for part in _split(rest)]
        elif mark:
            field = Field(line)
            scenes[-1].fields[field.name] = field
    for scene in scenes:
        # What states several fields belongs to each of them.
        for field in list(scene.fields.values()):
            for sentence in field.sentences:
                for name in sentence.slots:
                    other = scene.fields.get(name)
                    if other is not None and other is not field and sentence.label is None and sentence not in other.sentences:
                        other.sentences.append(sentence)
    return scenes


# Texts

class World:
    """The values of one text."""

    def __init__(self, rng, unseen, forms):
        self.rng, self.lex, self.forms = rng, Lexicon(rng, unseen), forms
        self.texts, self.values, self.strange = {}, {}, []

    def add(self, field):
        if field.type == "boolean":
            self.values[field.name] = self.rng.random() < 0.5
            if not field.said("yes" if self.values[field.name] else "no"):
                self.values[field.name] = not self.values[field.name]
        elif field.type == "enum":
            told = [option[0] for option in field.options if field.said(option[0])]
            self.values[field.name] = told[int(self.rng.random() * len(told))]
        else:
            for _ in range(9):
                text, value = field.make(self.rng, self.lex, self.forms.get(field.name, ""))
                if text not in self.texts.values():
                    break
            self.texts[field.name], self.values[field.name] = text, value

    def label(self, field):
        value = self.values.get(field.name)
        return ("yes" if value else "no") if field.type == "boolean" else value

    def fill(self, sentence):
        text = speak(self.rng, sentence.tree)
        head, *parts = text.split("{")
        out = [head]
        for part in parts:
            slot, rest = part.split("}", 1)
            name, _, form = slot.partition(".")
            if name[0] == "~":
                shown = self.other(name[1:])
            else:
                shown = self.texts[name]
            if form == "a":
                shown = _an(shown)
            elif form == "on" and not shown.startswith(_RELATIVE):
                shown = f"on {shown}"
            if rest[:1] == "." and shown[-1:] == ".":
                rest = rest[1:]
            out += [shown, rest]
        text = "".join(out)
        if head or text.startswith("on ") or isinstance(self.values.get(parts[0].partition("}")[0]), int):
            text = capital(text)
        return text if text[-1:] in ".!?:,)" else text + "."

    def other(self, spec):
        """A value of the same kind that is not the one that is asked for."""
        make = _OTHERS.get(spec) or _OTHERS.setdefault(spec, _maker(spec))
        taken = " ".join(str(text) for text in self.texts.values()).lower()
        for _ in range(30):
            text, _ = make(self.rng, self.lex, "")
            if text.lower() not in taken and text not in self.strange:
                break
        self.strange.append(text)
        return text


_OTHERS = {}
_STARTS = {"i": ["Also, ", "Oh, and ", "By the way, ", "Just so you know, ", "And ", "Well, ", "So, ", "For what it's worth, ", "FYI, ",
                 "One more thing: "],
           "n": ["NB: ", "Also: ", "PS: "], "p": [], "r": ["Note: ", "In addition, "]}
_LOWERED = frozenset("The My We Our It It's There This That You Your They He She If When All Please A An In At On After What Somebody "
                     "Someone Everything Nothing Nobody".split())
_CLOSINGS = parse_lines("""
[Thanks|Thank you|Many thanks|Cheers|Ta|Thanks in advance|Thanks a lot|Thx][!|.|]
[Hope that helps|Hope that's all you need|Let me know if you need anything else|Any questions, just ask|Shout if anything's unclear].
[Looking forward to hearing from you|Hope to hear from you soon|Talk soon|Speak soon|Have a good one|Have a lovely day][!|.]
[Sorry for the long message|Sorry, that got long|Right, back to work|Anyway, that's it from me|Anyway, gotta run|That's all for now].""")
_FILLERS = {
    "i": """
[Hope you're well|Hope you had a good weekend|Hope all's well at your end|Sorry to bother you|Sorry it took me so long to write] |
[It's been a mad week|It has been one of those days|We've had nothing but rain here|The heat here is unbearable|I'm typing this on my \
phone] |
[I've never written to you before|I wasn't sure who to ask|Not sure if this is the right address|I hope I'm in the right place here] |
[I did look on your website first|I couldn't find anything about it online|I tried the phone first but only got music|The queue on the \
phone was endless] |
[My {~pick sister, brother, flatmate, neighbour, colleague, aunt, mother-in-law} {~first} told me to write to you|{~first} says hi|\
{~first} from next door found this hilarious] |
[I was at the dentist until {~time}|I'm on the train to {~city} right now|I'm sitting in a café in {~city} as I write this] |
[My last job in {~city} was nothing like this|Back in {~digits 2009 2021} this would have been unthinkable|I turned {~int 30 70} last \
week, would you believe it].""",
    "n": """
[Coffee's run out again|Printer's jammed again|Lights in the corridor are still flickering|Phone's been ringing all day] |
[{~first} is on holiday till {~date}|{~first} is off sick|{~first} covers for me after {~time}|Saw {~first} briefly, nothing new] |
[Rest is as usual|Everything else quiet|Nothing else to add|More later|Written in a hurry, sorry].""",
    "p": """
[See you there|Tell your friends|Please share|Spread the word][!|.] |
[Last year {~int 40 400} people came|The idea came from {~person}|The photo was taken by {~person}|Our page has been online since \
{~digits 2008 2021}] |
[Dogs on a lead are fine|There is a bus stop just outside|Parking is limited|The café next door opens at {~time}].""",
    "r": """
[No further comments|The rest is on file|Nothing else was noted|Copies have been filed|A follow-up is not planned at present] |
[The form was filled in by {~person}|{~person} was informed|The previous entry is dated {~date}|Page {~digits 2 40} of the log was left \
blank].""",
}

_FILLERS = {voice: [Sentence(part) for part in _split(text)] for voice, text in _FILLERS.items()}


def _told(rng, world, scene, names):
    """Sentences that state the fields `names`, the first and the last in their places."""
    left = list(names)
    first = last = None
    middle = []

    def usable(sentence, own=None):
        return all(slot in left for slot in sentence.slots) and not (sentence.place == "^" and first or sentence.place == "$" and last)

    leads = [lead for lead in scene.leads if usable(lead)]
    if leads and (rng.random() < 0.9 or scene.voice in "pr"):
        lead = leads[int(rng.random() * len(leads))]
        first = world.fill(lead)
        left = [name for name in left if name not in lead.slots]
    rng.shuffle(left)
    while left:
        field = scene.fields[left[0]]
        fitting = [sentence for sentence in field.said(world.label(field)) if usable(sentence)]
        if not fitting:
            return None
        if len(fitting) > 1 and rng.random() < 0.3:
            joint = [sentence for sentence in fitting if len(sentence.slots) > 1]
            fitting = joint or fitting
        sentence = fitting[int(rng.random() * len(fitting))]
        text = world.fill(sentence)
        left = [name for name in left[1:] if name not in sentence.slots]
        if sentence.place == "^":
            first = text
        elif sentence.place == "$":
            last = text
        else:
            middle.append(text)
    return first, middle, last


def _text(rng, world, scene, names, keep):
    """The whole text, or None if `names` cannot be stated together."""
    told = _told(rng, world, scene, names)
    if told is None:
        return None
    first, middle, last = told
    room = 7 - len(middle) - bool(first) - bool(last)
    count = min(rng.choices((0, 1, 2, 3), (3, 5, 4, 2))[0], room)
    asides = [aside for aside in scene.asides if all(slot in names for slot in aside.slots)]
    fillers = [filler for filler in _FILLERS[scene.voice] if rng.random() < 0.06]
    for aside in (rng.sample(asides, min(count, len(asides))) + fillers)[-max(count, 1):] if count else []:
        middle.insert(rng.randint(0, len(middle)), world.fill(aside))
    starts = _STARTS[scene.voice]
    if starts:
        for at in range(1, len(middle)):
            if rng.random() < 0.1 and middle[at].split()[0] in _LOWERED:
                middle[at] = rng.choice(starts) + middle[at][0].lower() + middle[at][1:]
    if scene.voice == "i" and last is None and room > 0 and rng.random() < 0.3:
        last = speak(rng, rng.choice(_CLOSINGS))
    parts = ([first] if first else []) + middle + ([last] if last else [])
    return _laid_out(rng, scene.voice, parts, keep, first, last)


def _laid_out(rng, voice, parts, keep, first, last):
    style = rng.random()
    if voice == "i" and style < 0.12 or voice == "n" and style < 0.25:
        bare = not any(value.endswith(".") for value in keep)
        text = "\n".join(part.removesuffix(".") if bare else part for part in parts)
    elif voice == "i" and style < 0.25 and len(parts) > 2:
        inner = " ".join(parts[bool(first):len(parts) - bool(last)])
        text = "\n\n".join(part for part in (first, inner, last) if part)
    elif voice == "n" and style < 0.35:
        text = " - ".join(part if part.endswith(keep) else part.removesuffix(".") for part in parts)
    else:
        text = " ".join(parts)
    if voice in "in" and rng.random() < 0.3:
        text = casual(rng, text.replace("\n", " \n "), keep).replace(" \n ", "\n")
    return text.strip()


# Schemas

class Ask:
    """What a schema asks for: a field under a key, of a type."""

    def __init__(self, field, key, type, form, about, nullable, options):
        self.field, self.key, self.type, self.form = field, key, type, form
        self.about, self.nullable, self.options = about, nullable, options
        self.missing = False


def _styled(style, key):
    if style < 0.55:
        return key
    head, *tail = key.split("_")
    if style < 0.9:
        return head + "".join(part.capitalize() for part in tail)
    if style < 0.95:
        return "-".join([head, *tail])
    return capital(" ".join([head, *tail]))


def _ask(rng, scene, field, style, used, nullable):
    keys = [key for key in field.keys if key not in used] or [f"{field.name}_{len(used)}"]
    raw = keys[int(rng.random() * len(keys))]
    used.append(raw)
    shared = any(raw in other.keys for other in scene.fields.values() if other is not field)
    about = rng.choice(field.about) if field.about and (shared or rng.random() < 0.4) else ""
    type, form = field.type, ""
    kind = field.maker_name
    if kind in ("money", "measure"):
        form = "number" if rng.random() < 0.6 else "string"
        type = form
        note = ("as a number" if form == "number" else "with the currency, as written") if kind == "money" else \
            ("number only, without the unit" if form == "number" else "with its unit")
        if rng.random() < (0.25 if form == "number" else 0.5):
            about = f"{about}, {note}" if about else capital(note) if rng.random() < 0.3 else note
    elif kind in ("date", "past", "next") and rng.random() < 0.3:
        form = "iso"
        note = rng.choice(("YYYY-MM-DD", "as YYYY-MM-DD", "in the format YYYY-MM-DD", "ISO date"))
        about = f"{about} ({note})" if about and rng.random() < 0.6 else f"{about}, {note}" if about else note
    elif kind in ("date", "past", "next") and rng.random() < 0.15:
        about = f"{about}, as written" if about else "as written in the text"
    elif kind == "time" and rng.random() < 0.2:
        form = "24"
        note = rng.choice(("HH:MM, 24 hours", "in 24-hour format HH:MM", "24-hour time, HH:MM"))
        about = f"{about} ({note})" if about else note
    options = []
    if field.type == "enum":
        options = [(option[0], option[int(rng.random() * len(option))] if rng.random() < 0.5 else option[0]) for option in field.options]
        if rng.random() < 0.5:
            rng.shuffle(options)
    return Ask(field, _styled(style, raw), type, form, about, nullable, options)


def _schema(rng, ask, titles):
    """The JSON schema of one property."""
    kind = {"enum": "string", "objects": "array"}.get(ask.type, ask.type)
    out = {"type": [kind, "null"] if ask.nullable else kind}
    if ask.type == "enum":
        out["enum"] = [shown for _, shown in ask.options] + ([None] if ask.nullable else [])
    elif ask.type == "array":
        out["items"] = {"type": "string"}
    elif ask.type == "objects":
        name, count = titles
        kind = "integer" if ask.field.maker_name == "goods" else "string"
        out["items"] = {"type": "object", "properties": {name: {"type": "string"}, count: {"type": kind}}}
        if rng.random() < 0.4:
            out["items"]["required"] = [name, count]
    elif ask.form == "iso" and rng.random() < 0.5:
        out["format"] = "date"
    if ask.about:
        out["description"] = ask.about
    return out


def _answer(ask, world, titles):
    if ask.missing:
        return None
    value = world.values[ask.field.name]
    if ask.type == "enum":
        return dict(ask.options)[value]
    if ask.type == "objects":
        return [{titles[0]: name, titles[1]: count} for name, count in value]
    return value


class Job:
    """What is asked of a text of one scene, apart from the text."""

    def __init__(self, rng, scene):
        self.scene = scene
        names = list(scene.fields)
        count = min(rng.choices((2, 3, 4, 5, 6), (3, 5, 5, 3, 2))[0], len(names))
        style = rng.random()
        loose = rng.random() < 0.5
        used = []
        self.asks = [_ask(rng, scene, scene.fields[name], style, used, loose and rng.random() < 0.6) for name in rng.sample(names, count)]
        self.titles = (rng.choice(("name", "item", "product", "title")), rng.choice(("quantity", "qty", "count", "amount")))
        if any(ask.field.maker_name == "doses" for ask in self.asks):
            self.titles = (rng.choice(("name", "ingredient", "what")), rng.choice(("amount", "quantity")))
        self.group = None
        if rng.random() < 0.4:
            for parents, members in scene.groups:
                inside = [ask for ask in self.asks if ask.field.name in members]
                if len(inside) > 1 and len(inside) < len(self.asks):
                    self.group = _styled(style, rng.choice(parents)), inside
        self.schema = self._whole_schema(rng)

    def _whole_schema(self, rng):
        properties, done = {}, False
        self.properties = []
        for ask in self.asks:
            if self.group and ask in self.group[1]:
                if not done:
                    inner = {part.key: _schema(rng, part, self.titles) for part in self.group[1]}
                    properties[self.group[0]] = {"type": "object", "properties": inner}
                    if rng.random() < 0.6:
                        properties[self.group[0]]["required"] = list(inner)
                    self.properties.append((self.group[0], self.group[1]))
                    done = True
            else:
                properties[ask.key] = _schema(rng, ask, self.titles)
                self.properties.append((ask.key, ask))
        schema = {"type": "object", "properties": properties}
        roll = rng.random()
        if roll < 0.75:
            schema["required"] = list(properties)
        if roll > 0.9 or roll < 0.1:
            schema["additionalProperties"] = False
        return schema

    def text(self, rng, unseen):
        """A text and the object that it fills the schema with."""
        for _ in range(20):
            open_asks = [ask for ask in self.asks if ask.nullable]
            for ask in self.asks:
                ask.missing = False
            if open_asks and rng.random() < 0.75:
                for ask in rng.sample(open_asks, min(len(open_asks), rng.choices((1, 2), (3, 1))[0])):
                    ask.missing = True
            if all(ask.missing for ask in self.asks):
                self.asks[0].missing = False
            asked = [ask.field.name for ask in self.asks]
            told = [ask.field.name for ask in self.asks if not ask.missing]
            others = [name for name in self.scene.fields if name not in asked]
            extra = min(rng.choices((0, 1, 2, 3), (3, 4, 3, 1))[0], len(others), max(0, 6 - len(told)))
            world = World(rng, unseen, {ask.field.name: ask.form for ask in self.asks})
            told += rng.sample(others, extra)
            for name in told:
                world.add(self.scene.fields[name])
            keep = tuple(world.texts.values())
            keep += tuple(f"{word}'s" for value in keep for word in value.split())
            text = _text(rng, world, self.scene, told, keep)
            if text is not None:
                return text, self._object(world)
        raise ValueError(self.scene.title)

    def _object(self, world):
        return {key: {part.key: _answer(part, world, self.titles) for part in ask} if isinstance(ask, list) else
                _answer(ask, world, self.titles) for key, ask in self.properties}


def _dumps(value):
    return json.dumps(value, ensure_ascii=False)


# Prompts

_MAIN = "Extract the data from the text as JSON that follows this schema."
_SOURCES = {"i": ["message", "text", "e-mail", "note"], "n": ["note", "text", "memo"], "p": ["text", "notice", "post"],
            "r": ["report", "text", "entry"]}
_SYSTEM_TASKS = parse_lines("""
[Extract|Pull|Collect] [the data|the details|the facts|the fields below] from [the user's text|each text|what the user sends] [as JSON|\
into a JSON object]. [Follow this schema|Schema|The schema][:] {schema}
You [turn|convert] [free text|texts|messages] into JSON. [The object follows this schema|Use this schema]: {schema} [Answer only with \
JSON.|\
Nothing but JSON, please.|]
You are a data entry assistant. Read the text and answer with one JSON object for this schema and nothing else: {schema}
[Answer only with JSON|Reply with JSON only]. [Schema|JSON schema]: {schema}""")
_AFTER_TASKS = parse_lines("""
[Extract the data from the text above|Summarise the text above] as JSON that follows this schema:
[Turn the text above|Put the text above|Put the facts of the text above] into JSON with this schema:
[Please read|Read] the text above and [answer with|return|give me] [a JSON object|JSON] for this schema:
[That was the text|This is the text]. [The JSON schema|The schema] for it:""")
_KEY_TASKS = parse_lines("""
[Return|Give me|Answer with|Write] [JSON|a JSON object|one JSON object] with the [keys|fields] {keys}.
[Extract|Get|Pull out|Find] {keys} [from the text|from this text] and [return JSON|answer as JSON|put them into a JSON object].
[Answer only with JSON|Only JSON, please|Reply with JSON only]. [Keys|The keys are|Fields]: {keys}.
[I need|Please give me] this [text|one] as JSON, with {keys}.""")
_LIST_TASKS = parse_lines("""
[Extract these fields as JSON|Read the text and return JSON with these fields|Turn the text into JSON. The fields|Fill in this JSON object]:
[I need the following from the text, as JSON|Please extract the following as one JSON object|Answer only with JSON. The keys]:""")
_WELCOMES = parse_lines("""
[Sure|Of course|Yes|Happy to]. [Please send|Just send|Send|Paste] [me |][the schema and the text|the text and tell me which fields you \
need].
[Got it|All right|Understood|Okay]. [What should I do with it|What would you like to know from it|What shall I do with it]?
[Thanks, I have read it|I have the text, thank you]. [What do you need from it|What would you like me to do with it]?""")
_NEXT = parse_lines("""
[And this one|Next|The next one|And the same for this|Same schema again|Now this text|One more]: {text}
Text: {text}""")


def _list_line(rng, ask, titles, key_mark):
    """A field explained in words."""
    kinds = {"string": ("string", "text"), "integer": ("integer", "whole number"), "number": ("number",),
             "boolean": ("true or false", "boolean"), "array": ("list of strings", "array of strings"), "enum": ("one of",)}
    if ask.type == "objects":
        kind = f"list of objects with {titles[0]} and {titles[1]}"
    elif ask.type == "enum":
        kind = "one of " + ", ".join(shown for _, shown in ask.options)
    else:
        kind = rng.choice(kinds[ask.type])
    if ask.nullable:
        kind += rng.choice((", null if not stated", " or null", ", or null if the text does not say"))
    return f"{key_mark}{ask.key}{key_mark}", kind, ask.about


def _flat_tasks(rng, job):
    """What is asked, in words instead of a schema: one line with the keys, or a list."""
    mark = rng.choice(("", "", '"', "`"))
    lines = [_list_line(rng, ask, job.titles, mark) for ask in job.asks]
    if rng.random() < 0.5:
        keys = [f"{key} ({kind}; {about})" if about else f"{key} ({kind})" for key, kind, about in lines]
        return speak(rng, rng.choice(_KEY_TASKS)).replace("{keys}", ", ".join(keys[:-1]) + " and " + keys[-1])
    bullet = rng.choice(("- ", "* ", "", "- "))
    rows = [f"{bullet}{key}: {about} ({kind})" if about else f"{bullet}{key}: {kind}" for key, kind, about in lines]
    return speak(rng, rng.choice(_LIST_TASKS)) + "\n" + "\n".join(rows)


def _quoted(rng, text):
    return rng.choice(('"""\n{}\n"""', '"{}"', "<text>\n{}\n</text>", "```\n{}\n```", "---\n{}\n---", "<text>{}</text>")).format(text)


def _job(rng, flat=False):
    job = Job(rng, _SCENES[int(rng.random() * len(_SCENES))])
    while flat and job.group:
        job = Job(rng, job.scene)
    return job


def _finished(messages, answer):
    messages.append({"role": "assistant", "content": _dumps(answer)})
    return {"messages": messages, "check": {"json": answer}}


def _user(text):
    return {"role": "user", "content": text}


def plain(rng, unseen=False):
    """The schema, then the text."""
    job = _job(rng)
    text, answer = job.text(rng, unseen)
    return _finished([_user(f"{_MAIN}\nSchema: {json.dumps(job.schema)}\nText: {text}")], answer)


def variant(rng, unseen=False):
    """The same in other shapes of a prompt."""
    roll = rng.random()
    job = _job(rng, flat=roll < 0.4)
    text, answer = job.text(rng, unseen)
    schema = json.dumps(job.schema)
    noun = rng.choice(_SOURCES[job.scene.voice])
    if roll < 0.4:
        task = _flat_tasks(rng, job)
        shape = rng.random()
        if shape < 0.25:
            return _finished([{"role": "system", "content": task}, _user(text)], answer)
        if shape < 0.5:
            return _finished([_user(f"{task}\n{_quoted(rng, text)}")], answer)
        if shape < 0.65:
            return _finished([_user(f"{_quoted(rng, text)}\n{task}")], answer)
        return _finished([_user(f"{task}\n{rng.choice((capital(noun), 'Text'))}: {text}")], answer)
    if roll < 0.58:
        task = speak(rng, rng.choice(_SYSTEM_TASKS)).strip().replace("{schema}", schema)
        body = rng.choice((text, text, f"Text: {text}", _quoted(rng, text)))
        return _finished([{"role": "system", "content": task}, _user(body)], answer)
    if roll < 0.72:
        task = speak(rng, rng.choice(_AFTER_TASKS))
        body = rng.choice((text, f"Text: {text}", _quoted(rng, text)))
        return _finished([_user(f"{body}\n\n{task}\n{schema}" if rng.random() < 0.5 else f"{body}\n{task} {schema}")], answer)
    if roll < 0.84:
        lead = rng.choice(("Answer only with JSON.", "JSON only, no explanation.", "Just the JSON, please.", "No other words, only JSON."))
        return _finished([_user(f"{_MAIN} {lead}\nSchema: {schema}\n{rng.choice(('Text: ' + text, _quoted(rng, text)))}")], answer)
    if roll < 0.92:
        first = rng.choice((f"Here is {_an(noun)} I got:\n{text}", f"Please read this {noun}: {text}",
                            f"I have this {noun} here. {_quoted(rng, text)}"))
        reply = speak(rng, rng.choice(_WELCOMES[1:]))
        ask = rng.choice((_MAIN, "Put it into JSON that follows this schema.", "Please give me the data as JSON for this schema."))
        return _finished([_user(first), {"role": "assistant", "content": reply}, _user(f"{ask}\nSchema: {schema}")], answer)
    first = rng.choice((f"Can you turn {noun}s into JSON for me?", f"I have some {noun}s that I need as JSON, can you do that?",
                        "Could you help me with some data entry?"))
    reply = speak(rng, _WELCOMES[0])
    return _finished([_user(first), {"role": "assistant", "content": reply}, _user(f"{_MAIN}\nSchema: {schema}\nText: {text}")], answer)


def pair(rng, unseen=False):
    """Two or three texts one after the other, with one schema."""
    job = _job(rng)
    text, answer = job.text(rng, unseen)
    schema = json.dumps(job.schema)
    if rng.random() < 0.4:
        task = speak(rng, rng.choice(_SYSTEM_TASKS)).strip().replace("{schema}", schema)
        messages = [{"role": "system", "content": task}, _user(text)]
        follow = ["{text}"]
    else:
        messages = [_user(f"{_MAIN}\nSchema: {schema}\nText: {text}")]
        follow = _NEXT
    for _ in range(rng.choice((1, 1, 2))):
        messages.append({"role": "assistant", "content": _dumps(answer)})
        text, answer = job.text(rng, unseen)
        messages.append(_user(speak(rng, rng.choice(follow)).replace("{text}", text)))
    return _finished(messages, answer)


_SHARED = _read(_COMMON)[0].fields
_SCENES = [scene for part in _PARTS for scene in _read(part, _SHARED)]

KINDS = {
    "extract from text": (plain, 6.0),
    "extract from text, other prompts": (variant, 2.4),
    "extract from two texts": (pair, 0.6),
}

if __name__ == "__main__":
    show(KINDS)
