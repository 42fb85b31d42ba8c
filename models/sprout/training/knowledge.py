"""Answers from what the prompt says: policies, documents, tables, given texts and given labels.

Every value is invented for the sample, so that it must be read from the prompt. The topics of shops and services are
written down once, as noun, statements, entries of a list, questions and answers (see TOPICS), and then laid out as system
prompts, help pages, FAQs and passages; about a quarter of the questions has no answer there. Product sheets, notices,
manuals and people are documents with a subject (see RECORDS). Tables are looked up by row and by column. The rest is small
work on a given text: repeat it, pick from a list, rewrite, and choose one of the given labels.
"""

import random

from lexicon import DAYS, PRODUCTS, Lexicon, casual
from samples import show

# One block for a topic. "=" gives its nouns and, after ";", its values as name:kind. "s" are statements, "k" entries of a list,
# "q" questions, "c" clauses for "Can you tell me ...", "a" answers. With "+" and "-" a statement, entry or answer belongs to
# a yes or a no, one of which is drawn. "l<" asks with a number {n} where the first value is a maximum, "l>" where it is a
# minimum; "y" and "n" answer that. "|" separates wordings.
TOPICS = """
= the return window|the return period; d:days
s You can return items within {d} days.|Returns are accepted for {d} days after delivery.
s Goods may be sent back up to {d} days after they arrived.
k Return window: {d} days|Returns: within {d} days|Right of return: {d} days
q How long do I have to send something back?|How many days do I have to return an item?|What is your return window?
q Until when can I return my order?
c how long I can return things|how many days I have for a return
a You can return items within {d} days.|You have {d} days to send it back.|Our return window is {d} days.
l< Can I still return it after {n} days?|I got it {n} days ago, can I still send it back?|My parcel came {n} days ago. May I return it?
l< Is a return after {n} days okay?|It has been {n} days. Can I return the {product}?
y Yes, returns are possible within {d} days.|Yes, you have {d} days to return it.
n No, returns are only possible within {d} days.|No, the return window is {d} days.
= the cost of a return|return costs; p:price
s A return costs {p}.|We charge {p} for each return.|For every return, {p} is taken off the refund.
k Return fee: {p}|Cost of a return: {p}
q What does a return cost?|How much do you charge for sending something back?|Who pays for returns, and how much is it?
q What is the return fee?
c what a return costs|how much I pay for sending things back
a A return costs {p}.|The return fee is {p}.|We charge {p} for a return.
= exchanges; d:days
s An exchange for another size or colour is possible for {d} days.|You may swap an item for another one within {d} days.
k Exchanges: within {d} days|Exchange period: {d} days
q How long can I exchange something?|Until when may I swap an item for another colour?|How many days do I have for an exchange?
c how long exchanges are possible|how many days I have to swap an item
a You can exchange it within {d} days.|Exchanges are possible for {d} days.
l< Can I exchange it after {n} days?|I have had it for {n} days. Can I still swap it for another size?
y Yes, you can exchange it within {d} days.|Yes, exchanges are possible for {d} days.
n No, exchanges are only possible for {d} days.|No, you could only exchange it within {d} days.
= refund times|how long refunds take; d:few
s Refunds are paid within {d} working days.|Once a return is here, the money goes back within {d} working days.
s A refund takes up to {d} working days.
k Refund time: {d} working days|Refunds: paid within {d} working days
q When do I get my money back?|How long does a refund take?|How fast are refunds paid?|When will I see the refund on my account?
c how long a refund takes|when I get my money back
a A refund takes up to {d} working days.|You get your money back within {d} working days.|Refunds are paid within {d} working days.
= standard delivery times|standard delivery; r:range
s Standard delivery takes {r} working days.|A normal parcel is with the customer in {r} working days.
s Orders with standard shipping arrive in {r} working days.
k Standard delivery: {r} working days|Delivery time (standard): {r} working days
q How long does standard delivery take?|How many days does a normal delivery need?|When does a parcel with standard shipping arrive?
c how long standard shipping takes|how long a normal parcel needs
a Standard delivery takes {r} working days.|It takes {r} working days with standard shipping.|A normal parcel arrives in {r} working days.
= the standard shipping cost|standard shipping costs; p:price
s Standard shipping costs {p}.|We charge {p} for standard delivery.|The fee for a normal parcel is {p}.
k Standard shipping fee: {p}|Shipping (standard): {p}
q How much is standard shipping?|What do you charge for normal delivery?|What does standard shipping cost?
q How much is the shipping fee for a normal parcel?
c what standard shipping costs|how much a normal delivery is
a Standard shipping costs {p}.|Normal delivery is {p}.|It is {p} for standard shipping.
= express delivery costs|the price of express delivery; p:price
s Express delivery costs {p}.|For express shipping we charge {p}.|An express parcel is {p}.
k Express delivery: {p}|Express fee: {p}
q How much is express delivery?|What does express shipping cost?|I need it fast. What is the price of express?|How much extra is express?
c what express delivery costs|how much express shipping is
a Express delivery costs {p}.|Express shipping is {p}.|The price of express delivery is {p}.
= express delivery times|the speed of express delivery; h:hours
s Express parcels arrive within {h} hours.|With express shipping the parcel is there in {h} hours.|Express takes {h} hours.
k Express delivery time: {h} hours|Express arrives: within {h} hours
q How fast is express delivery?|How many hours does express shipping take?|How quickly would an express parcel arrive?
c how fast express is|how long an express parcel takes
a Express parcels arrive within {h} hours.|Express delivery takes {h} hours.
= free shipping|the limit for free shipping; v:thresh
s Shipping is free from {v}.|Orders of {v} or more are shipped for free.|We do not charge shipping on orders of {v} and above.
k Free shipping: from {v}|Shipping is free from: {v}
q When is shipping free?|From what amount do I get free delivery?|How much do I have to spend for free shipping?
q What is the minimum for free delivery?
c when shipping is free|from which amount I pay no shipping
a Shipping is free from {v}.|You get free shipping on orders of {v} or more.
l> My basket is {n}. Is shipping free?|Do I get free shipping if I order for {n}?|I want to spend {n}. Is the delivery free then?
y Yes, shipping is free from {v}.|Yes, orders of {v} or more are shipped for free.
n No, shipping is only free from {v}.|No, free shipping starts at {v}.
= delivery abroad|shipping to other countries; c:country, p:price
s We ship abroad to {c} only, for {p}.|Abroad we deliver only to {c}; that costs {p}.|The only country abroad we deliver to is {c}, for {p}.
k Delivery abroad: {c} only, {p}|International shipping: {c}, {p}
q Do you ship to other countries?|Where abroad do you deliver, and what does it cost?|Which countries do you ship to outside of ours?
c where you ship abroad|to which countries you deliver
a Abroad we only deliver to {c}, and it costs {p}.|We ship to {c} for {p}.
= delivery on Saturdays|Saturday delivery
s+ We deliver on Saturdays.|Parcels are also delivered on Saturdays.|Saturday is a normal delivery day.
s- We do not deliver on Saturdays.|There is no delivery on Saturdays.|Parcels are never delivered on a Saturday.
k+ Saturday delivery: yes|Delivery on Saturdays: available
k- Saturday delivery: no|Delivery on Saturdays: not available
q Do you deliver on Saturdays?|Can my parcel come on a Saturday?|Is Saturday delivery possible?
c whether you deliver on Saturdays|if a parcel can come on a Saturday
a+ Yes, we deliver on Saturdays.|Yes, parcels also come on Saturdays.
a- No, we do not deliver on Saturdays.|No, there is no delivery on Saturdays.
= the cut-off time|the cut-off time for same-day dispatch; t:late
s Orders placed before {t} leave the same day.|Whatever is ordered before {t} is sent the same day.
s The cut-off for dispatch on the same day is {t}.
k Cut-off for same-day dispatch: {t}|Same-day dispatch: orders before {t}
q Until when must I order so that it leaves today?|What is the cut-off time for same-day dispatch?
q By what time do I have to order for dispatch today?
c until when I must order for same-day dispatch|what the cut-off time is
a Order before {t} and it leaves the same day.|The cut-off time is {t}.|Orders placed before {t} leave the same day.
= the carrier|the delivery company; c:carrier
s Our parcels are carried by {c}.|We ship with {c}.|All deliveries are made by {c}.
k Carrier: {c}|Delivery company: {c}
q Which carrier do you use?|Who delivers your parcels?|With which company do you ship?
c which carrier brings the parcel|who delivers for you
a We ship with {c}.|Our parcels are delivered by {c}.|The carrier is {c}.
= tracking|parcel tracking; e:link
s Every parcel can be tracked at {e}.|Customers follow their parcel at {e}.|Tracking is at {e}.
k Tracking: {e}|Track a parcel: {e}
q Where can I track my parcel?|How can I follow my delivery?|Is there a page where I can see where my parcel is?
c where I can track my order|how I follow my parcel
a You can track your parcel at {e}.|Please see {e} to follow your parcel.
= pick-up|picking up an order; a:address
s Orders can be picked up at {a}.|Customers may collect their order at {a}.|Pick-up is at {a}.
k Pick-up point: {a}|Collection: {a}
q Where can I pick up my order?|Can I collect it myself, and where?|What is the address for pick-up?
c where I can collect my order|where the pick-up point is
a You can pick it up at {a}.|Orders can be collected at {a}.
= how long parcels are kept|the time we keep parcels for pick-up; d:few
s A parcel for pick-up is kept for {d} days.|We hold pick-up orders for {d} days.|Orders wait at the pick-up point for {d} days.
k Pick-up orders are kept: {d} days|Holding time at pick-up: {d} days
q How long do you keep a parcel for pick-up?|How many days does my pick-up order wait for me?|How long do you hold an order that I collect?
c how long you hold a pick-up order|how many days a parcel waits for pick-up
a We keep it for {d} days.|Pick-up orders are held for {d} days.
l< Can I pick it up in {n} days?|I can only come in {n} days. Will you still have my pick-up order?
y Yes, we keep pick-up orders for {d} days.
n No, pick-up orders are only kept for {d} days.
= lost parcels; d:few
s A parcel counts as lost after {d} working days.|We search for a missing parcel {d} working days after dispatch.
k Parcel counts as lost: after {d} working days|Lost parcels: after {d} working days
q When does a parcel count as lost?|After how many days is a parcel treated as missing?|How long until you call a parcel lost?
c when a parcel counts as lost|after how many days you search for a parcel
a A parcel counts as lost after {d} working days.|After {d} working days we treat it as lost.
= damaged parcels|damage in transit; d:few
s Damage must be reported within {d} days, with a photo.|Customers report damage with a photo within {d} days.
s Send us a photo of any damage within {d} days.
k Damage: report within {d} days with a photo|Damaged goods: photo within {d} days
q My parcel came damaged. What do I have to do?|How long do I have to report damage?|The box was crushed, by when must I tell you?
c how I report damage|by when I must report damage
a Please send us a photo within {d} days.|Report the damage with a photo within {d} days.
= heavy goods|the fee for heavy goods; w:kilos, p:price
s Parcels above {w} kg cost {p} extra.|For anything heavier than {w} kg we add {p}.
k Heavy goods (over {w} kg): {p} extra|Surcharge above {w} kg: {p}
q Is there a fee for heavy goods?|What do you charge extra for heavy parcels?|How much more is the delivery of something heavy?
c what heavy parcels cost extra|how much you add for heavy goods
a Parcels above {w} kg cost {p} extra.|There is a fee of {p} for anything over {w} kg.
= installation|the installation service; p:price
s Our team installs it at home for {p}.|Installation at home costs {p}.|For {p} a technician sets everything up.
k Installation at home: {p}|Set-up by a technician: {p}
q Can someone install it at my home?|What does installation cost?|How much is it if a technician sets it up?
c what the installation costs|how much a technician is
a Installation at home costs {p}.|A technician sets it up for {p}.
= taking old devices back|removal of old items
s+ We take the old device back for free.|The driver takes an old item along free of charge.
s- We do not take old devices back.|Drivers cannot take old items along.
k+ Removal of old items: yes, free|Old devices: taken back for free
k- Removal of old items: no|Old devices: not taken back
q Do you take my old one away?|Can the driver take the old device along?|Will you remove the old item?
c whether you take the old device away|if the driver takes my old item
a+ Yes, we take the old one back for free.|Yes, the driver takes your old item along for free.
a- No, we do not take old items back.|No, the driver cannot take the old one along.
= the warranty|the length of the warranty; y:years
s All products have a warranty of {y} years.|We give a warranty of {y} years.|The warranty is {y} years from the day of purchase.
k Warranty: {y} years|Length of warranty: {y} years
q How long is the warranty?|How many years of warranty do I get?|For how long are your products under warranty?
c how long the warranty is|how many years of warranty there are
a The warranty is {y} years.|You get a warranty of {y} years.|All products have a warranty of {y} years.
l< My {product} is {n} years old. Is it still under warranty?|It broke after {n} years. Does the warranty still hold?
l< I bought it {n} years ago and it stopped working. Is that covered by the warranty?
y Yes, the warranty is {y} years.|Yes, it is covered, the warranty lasts {y} years.
n No, the warranty is only {y} years.|No, the warranty ended after {y} years.
= the longer warranty|the extended warranty; y:years, p:price
s A longer warranty of {y} years can be bought for {p}.|For {p} customers get the extended warranty of {y} years.
k Extended warranty: {y} years for {p}|Longer warranty: {p} for {y} years
q Can I buy a longer warranty?|What does the extended warranty cost?|How much is the warranty extension, and how long does it last?
c what the extended warranty costs|how much a longer warranty is
a The extended warranty of {y} years costs {p}.|You can buy a longer warranty of {y} years for {p}.
= repairs|the repair service; w:weeks
s A repair takes {w} weeks.|Repairs are done within {w} weeks.|Items sent in for repair are back in {w} weeks.
k Repairs: {w} weeks|Time for a repair: {w} weeks
q How long does a repair take?|When would I get my item back from the repair?|How many weeks does the workshop need?
c how long a repair takes|how many weeks a repair needs
a A repair takes {w} weeks.|Repairs are done within {w} weeks.
l> Will the repair be done in {n} weeks?|I am leaving in {n} weeks. Is that enough time for a repair?
y Yes, a repair takes {w} weeks.
n No, a repair takes {w} weeks.
= spare parts; y:years
s Spare parts are kept for {y} years.|We stock spare parts for {y} years after the last sale.
k Spare parts: available for {y} years|Spare parts kept: {y} years
q How long do you have spare parts?|For how many years can I get spare parts?|How long are parts available?
c how long you keep spare parts|for how many years I can get parts
a Spare parts are available for {y} years.|We keep spare parts for {y} years.
= opening hours on weekdays|the weekday opening hours; a:early, b:late
s We are open from {a} to {b}, Monday to Friday.|On weekdays the shop opens at {a} and closes at {b}.|Weekday hours are {a} to {b}.
k Opening hours (Monday to Friday): {a} to {b}|Weekdays: {a} to {b}
q What are your opening hours on weekdays?|When are you open during the week?|At what time do you open and close on a weekday?
c when you are open on weekdays|what your weekday hours are
a On weekdays we are open from {a} to {b}.|We are open from {a} to {b}, Monday to Friday.
= the hours on Saturday|Saturday hours; a:early, b:late
s On Saturdays we are open from {a} to {b}.|Saturday hours are {a} to {b}.|The shop is open on Saturdays between {a} and {b}.
k Saturday: {a} to {b}|Hours on Saturday: {a} to {b}
q When are you open on Saturday?|What are your Saturday hours?|I only have time on Saturdays. When can I come?
c when you are open on Saturdays|what the Saturday hours are
a On Saturdays we are open from {a} to {b}.|Our Saturday hours are {a} to {b}.
= opening on Sundays|Sunday opening
s+ We are open on Sundays.|The shop is also open on Sundays.
s- We are closed on Sundays.|On Sundays the shop is closed.
k+ Sunday: open|Sundays: open
k- Sunday: closed|Sundays: closed
q Are you open on Sunday?|Can I come by on a Sunday?|Is the shop open on Sundays?
c whether you are open on Sundays|if I can visit you on a Sunday
a+ Yes, we are open on Sundays.|Yes, you can visit us on Sundays.
a- No, we are closed on Sundays.|No, the shop is closed on Sundays.
= the closing day|the day the shop is closed; d:day
s The shop is closed on {d}s.|Our closing day is {d}.|We are closed every {d}.
k Closed on: {d}|Closing day: {d}
q On which day are you closed?|Which day is your closing day?|Is there a day when the shop is shut?
c on which day you are closed|which day you are shut
a We are closed on {d}s.|Our closing day is {d}.
= holidays|opening on public holidays
s+ We are open on public holidays.|Public holidays are normal working days for us.
s- We are closed on public holidays.|On public holidays nobody is in the office.
k+ Public holidays: open|On holidays: open
k- Public holidays: closed|On holidays: closed
q Are you open on public holidays?|Can I reach you on a holiday?|Do you work on public holidays?
c whether you are open on public holidays|if you work on holidays
a+ Yes, we are open on public holidays.
a- No, we are closed on public holidays.
= the hotline|the phone number; n:phone
s The hotline is {n}.|Customers can call {n}.|Our phone number is {n}.
k Phone: {n}|Hotline: {n}|Telephone number: {n}
q What is your phone number?|Which number can I call?|I want to talk to a person, what number do I ring?|How do I reach you by phone?
c which number I can call|what your phone number is
a Our phone number is {n}.|You can call us at {n}.|Please call {n}.
= phone hours|the hours of the hotline; a:early, b:late
s The phone line is staffed from {a} to {b}.|Calls are answered between {a} and {b}.|Phone hours: from {a} to {b}.
k Phone hours: {a} to {b}|Hotline staffed: {a} to {b}
q When can I call you?|What are your phone hours?|At what times does someone answer the phone?
c when I can call|what the phone hours are
a You can call us from {a} to {b}.|The phone line is staffed from {a} to {b}.
= the support e-mail address|the e-mail address; e:email
s Support can be reached at {e}.|The e-mail address for questions is {e}.|Customers write to {e}.
k E-mail: {e}|Support address: {e}|Contact: {e}
q What is your e-mail address?|Where can I write to?|Which email do I use to contact support?|How do I contact you by mail?
c which address I can write to|what your e-mail address is
a You can write to {e}.|Our e-mail address is {e}.|Please write to {e}.
= answers to e-mails|how fast e-mails are answered; h:hours
s E-mails are answered within {h} hours.|We reply to every e-mail within {h} hours.
k E-mail replies: within {h} hours|Reply time: {h} hours
q How fast do you answer e-mails?|I wrote you an e-mail. When do I get a reply?|How long does a reply take?
c how fast you answer e-mails|how long a reply takes
a We reply within {h} hours.|E-mails are answered within {h} hours.
= complaints|where complaints go; p:person, e:email
s Complaints go to {p} at {e}.|{p} ({e}) handles complaints.|For complaints, write to {p}, {e}.
k Complaints: {p}, {e}|Contact for complaints: {p} ({e})
q Where can I send a complaint?|Who handles complaints?|I want to complain. Who do I write to?
c who handles complaints|where I can send a complaint
a Please write to {p} at {e}.|{p} handles complaints: {e}.
= the manager|the store manager; p:person
s The store manager is {p}.|{p} is our manager.|{p} runs the store.
k Store manager: {p}|Manager: {p}
q Who is the manager?|What is the name of your store manager?|Who runs the store?
c who the manager is|what the manager's name is
a The manager is {p}.|Our store manager is {p}.
= the head office|the address of the head office; a:address, c:city
s The head office is at {a}, {c}.|Our head office: {a} in {c}.
k Head office: {a}, {c}|Main address: {a}, {c}
q Where is your head office?|What is the address of the head office?|Where is the company based?
c where your head office is|what the main address is
a Our head office is at {a}, {c}.|The head office is at {a} in {c}.
= the showroom; c:city
s There is a showroom in {c}.|Customers can see everything in our showroom in {c}.|Our showroom is in {c}.
k Showroom: {c}|City of the showroom: {c}
q Is there a showroom?|Where can I see the products?|In which city is your showroom?
c where the showroom is|where I can look at the products
a Our showroom is in {c}.|There is a showroom in {c}.
= parking
s+ Customers park for free in front of the shop.|Parking in front of the shop is free.
s- There is no parking at the shop.|The shop has no parking spaces.
k+ Parking: free, in front of the shop|Car park: yes, free
k- Parking: none|Car park: no
q Can I park at the shop?|Is there parking?|I come by car. Do you have parking spaces?
c whether I can park there|if there is parking
a+ Yes, parking is free.|Yes, you can park for free in front of the shop.
a- No, there is no parking at the shop.|No, we have no parking spaces.
= languages|the languages of the support; l:languages
s Support speaks {l}.|Our staff speak {l}.|We help customers in {l}.
k Languages: {l}|Support languages: {l}
q Which languages do you speak?|In what languages can I get help?|What languages does your support offer?
c which languages you speak|in what languages I can get help
a We speak {l}.|You can get help in {l}.
= live chat|the chat; a:early, b:late
s Live chat is open from {a} to {b}.|The chat is available between {a} and {b}.
k Live chat: {a} to {b}|Chat hours: {a} to {b}
q When is the live chat open?|At what times can I chat with somebody?|What are the chat hours?
c when the chat is open|what the chat hours are
a The live chat is open from {a} to {b}.|You can chat with us from {a} to {b}.
= payment methods|ways to pay; m:pays
s We accept {m}.|Customers can pay by {m}.|Accepted payment methods are {m}.
k Payment: {m}|Accepted payment methods: {m}
q How can I pay?|Which payment methods do you accept?|What can I pay with?|What are my options for paying?
c how I can pay|which payment methods you take
a You can pay by {m}.|We accept {m}.
= cash
s+ Cash is accepted in the shop.|In the shop you may pay in cash.
s- Cash is not accepted.|We do not take cash.
k+ Cash: accepted|Cash payment: yes
k- Cash: not accepted|Cash payment: no
q Can I pay cash?|Do you take cash?|Is cash accepted?
c whether you take cash|if I can pay in cash
a+ Yes, you can pay in cash.|Yes, we accept cash.
a- No, we do not accept cash.|No, cash is not accepted.
= instalments|paying in instalments; m:small
s Payment in {m} instalments is possible.|Customers may pay in {m} monthly instalments.|We offer {m} instalments without interest.
k Instalments: {m}|Monthly instalments: {m}
q Can I pay in instalments?|How many instalments do you offer?|Into how many parts can I split the payment?
c in how many instalments I can pay|how many monthly payments there are
a You can pay in {m} instalments.|We offer {m} instalments.
= invoices|the time to pay an invoice; d:days
s Invoices must be paid within {d} days.|An invoice is due after {d} days.|Customers have {d} days to pay an invoice.
k Invoice due: {d} days|Payment term: {d} days
q How long do I have to pay the invoice?|When is an invoice due?|What is the payment term?
c when an invoice is due|how long I can take to pay an invoice
a You have {d} days to pay the invoice.|Invoices are due after {d} days.
= late payment|the fee for paying late; p:price
s Late payment costs {p}.|We charge a late fee of {p}.|A reminder for an unpaid invoice costs {p}.
k Late fee: {p}|Reminder fee: {p}
q What happens if I pay late?|How much is the late fee?|What do you charge for a late payment?
c what the late fee is|how much a late payment costs
a The late fee is {p}.|Paying late costs {p}.
= the minimum order|the minimum order value; v:thresh
s The minimum order value is {v}.|Orders must be at least {v}.|We do not accept orders below {v}.
k Minimum order: {v}|Smallest order: {v}
q Is there a minimum order?|What is the smallest order you accept?|How much do I have to order at least?
c what the minimum order is|how much I must order
a The minimum order is {v}.|You need to order for at least {v}.
l> Can I place an order of {n}?|I only need things for {n}. Is that enough for an order?|Would an order of {n} be accepted?
y Yes, the minimum order is {v}.|Yes, the minimum is {v}.
n No, the minimum order is {v}.|No, orders must be at least {v}.
= gift wrapping; p:price
s Gift wrapping costs {p}.|We wrap gifts for {p}.|For {p} an item is gift wrapped.
k Gift wrapping: {p}|Gift wrap: {p} per item
q Do you offer gift wrapping?|How much is gift wrap?|It is a present for my {kin}. What does wrapping cost?|Can you wrap it as a gift?
c what gift wrapping costs|how much it is to have a gift wrapped
a Gift wrapping costs {p}.|We can wrap it for {p}.
= gift cards|how long gift cards are valid; y:years
s Gift cards are valid for {y} years.|A gift card can be used for {y} years.
k Gift cards: valid for {y} years|Gift card validity: {y} years
q How long is a gift card valid?|When does my gift card expire?|How many years can I use a gift card?
c how long gift cards are valid|when a gift card expires
a Gift cards are valid for {y} years.|You can use a gift card for {y} years.
l< My gift card is {n} years old. Can I still use it?|I was given a gift card {n} years ago. Is it still valid?
y Yes, gift cards are valid for {y} years.
n No, gift cards are only valid for {y} years.
= greeting cards|a card with a message; p:price
s A greeting card with your own text is {p}.|We add a handwritten card for {p}.
k Greeting card: {p}|Card with a message: {p}
q Can you add a card with a message?|How much is a greeting card?|What would a personal card cost?
c what a greeting card costs|how much a card with a message is
a A greeting card costs {p}.|We can add a card for {p}.
= loyalty points|how points are earned; n:small, c:unit
s Customers earn {n} points for every {c} they spend.|You get {n} loyalty points per {c}.
k Loyalty points: {n} per {c}|Points: {n} for every {c}
q How many loyalty points do I earn?|How does your points programme work?|What do I get in points for my purchase?
c how many points I earn|how the loyalty points work
a You earn {n} points for every {c}.|You get {n} points per {c}.
= what points are worth|the value of points; n:count, p:price
s {n} points are worth {p}.|For {n} points there is a voucher of {p}.
k Value of points: {n} points = {p}|{n} points: voucher of {p}
q What are my points worth?|What do I get for my points?|How much is the voucher for points?
c what points are worth|what I get for my points
a {n} points are worth {p}.|For {n} points you get {p}.
= the expiry of points|when points expire; m:months
s Points expire after {m} months.|Unused points are lost after {m} months.
k Points expire: after {m} months|Validity of points: {m} months
q When do my points expire?|How long are points valid?|For how many months can I keep my points?
c when points expire|how long points are valid
a Points expire after {m} months.|Your points are valid for {m} months.
l< My points are {n} months old. Are they still good?|Can I use points from {n} months ago?
y Yes, points are valid for {m} months.
n No, points expire after {m} months.
= the price match|price matching; d:few
s We match a lower price found within {d} days.|If an item is cheaper elsewhere within {d} days, we pay the difference.
k Price match: within {d} days|Price guarantee: {d} days
q Do you match prices?|I found it cheaper elsewhere. How long does your price match hold?|Within how many days do you match a lower price?
c how long the price match holds|within how many days you match a price
a We match a lower price within {d} days.|Our price match holds for {d} days.
l< I found it cheaper {n} days after I bought it. Do you match the price?|It got cheaper after {n} days. Do I get the difference?
y Yes, we match a lower price within {d} days.
n No, we only match a lower price within {d} days.
= the student discount; q:percent
s Students get {q}% off.|There is a discount of {q}% for students.|With a student card the price is {q}% lower.
k Student discount: {q}%|Students: {q}% off
q Is there a student discount?|How much do students save?|I am a student. What discount do I get?
c how much the student discount is|what students get
a Students get {q}% off.|The student discount is {q}%.
= the discount for seniors|the senior discount; y:age, q:percent
s From the age of {y} customers get {q}% off.|People of {y} and older save {q}%.
k Senior discount: {q}% from age {y}|Seniors ({y}+): {q}%
q Is there a discount for seniors?|From what age do older people get a discount, and how much?|What do seniors save?
c what seniors save|from what age there is a discount
a From the age of {y} you get {q}% off.|People of {y} and older get {q}% off.
l> I am {n} years old. Do I get the senior discount?|My {kin} is {n}. Is that old enough for the senior discount?
y Yes, the senior discount starts at {y}.
n No, the senior discount starts at {y}.
= the newsletter discount; q:percent
s Newsletter readers get {q}% off their first order.|For signing up to the newsletter there is {q}% off.
k Newsletter discount: {q}%|Sign-up bonus (newsletter): {q}%
q What do I get if I sign up for the newsletter?|How big is the newsletter discount?|Is there a discount for newsletter readers?
c what the newsletter discount is|what I get for the newsletter
a You get {q}% off with the newsletter.|The newsletter discount is {q}%.
= the voucher code|the current code; c:code, q:percent
s The code {c} gives {q}% off.|Until the end of the month, {c} takes {q}% off.|With the code {c} an order is {q}% cheaper.
k Current code: {c} ({q}% off)|Voucher: {c}, {q}%
q Is there a voucher code at the moment?|Do you have a discount code?|What is the current code?
c what the current code is|which code I can use
a The code is {c}, it gives {q}% off.|Use {c} for {q}% off.
= using two codes|combining vouchers
s+ Vouchers can be combined.|Two codes may be used on one order.
s- Vouchers cannot be combined.|Only one code can be used per order.
k+ Combining vouchers: allowed|Several codes per order: yes
k- Combining vouchers: not allowed|Several codes per order: no
q Can I use two codes at once?|Can vouchers be combined?|I have two vouchers. Can I use both on one order?
c whether I can combine vouchers|if two codes work on one order
a+ Yes, you can combine vouchers.|Yes, you may use both codes on one order.
a- No, vouchers cannot be combined.|No, you can only use one code per order.
= the bulk discount|the discount for large orders; n:pieces, q:percent
s From {n} pieces the price falls by {q}%.|Orders of {n} pieces or more get {q}% off.
k Bulk discount: {q}% from {n} pieces|Large orders: from {n} pieces {q}% off
q Do you have a bulk discount?|From how many pieces does it get cheaper?|What do I save if I buy a lot?
c from how many pieces there is a discount|what the bulk discount is
a From {n} pieces you get {q}% off.|Orders of {n} pieces or more get {q}% off.
l> I would take {n} pieces. Do I get the bulk discount?|Is an order of {n} pieces enough for the bulk discount?
y Yes, the bulk discount starts at {n0} pieces.
n No, the bulk discount starts at {n0} pieces.
= referrals|the bonus for bringing a friend; p:price
s Whoever brings a friend gets {p}.|The bonus for a referral is {p}.
k Referral bonus: {p}|Bring a friend: {p}
q What do I get if I bring a friend?|How much is the referral bonus?|My {kin} wants to order too. Is there a bonus for me?
c what the referral bonus is|what I get for bringing a friend
a You get {p} for bringing a friend.|The referral bonus is {p}.
= the sale|the next sale; m:month
s The next sale is in {m}.|Our big sale takes place in {m}.
k Next sale: {m}|Sale: in {m}
q When is the next sale?|In which month do you have a sale?|Is a sale coming up soon?
c when the next sale is|in which month the sale is
a The next sale is in {m}.|Our sale is in {m}.
= changing an order|the time to change an order; h:small
s Orders can be changed for {h} hours.|An order can be changed within {h} hours after it was placed.
k Changing an order: within {h} hours|Order changes: {h} hours
q How long can I change my order?|I chose the wrong colour. Until when can I change the order?|How many hours do I have to change an order?
c how long I can change an order|until when changes are possible
a You can change your order within {h} hours.|Changes are possible for {h} hours.
l< I ordered {n} hours ago. Can I still change it?|Can I change the order {n} hours after I placed it?
y Yes, changes are possible for {h} hours.
n No, changes are only possible for {h} hours.
= cancelling an order|cancellation; h:small
s Orders can be cancelled for {h} hours.|A customer may cancel within {h} hours.
k Cancelling an order: within {h} hours|Cancellation: {h} hours
q How long can I cancel an order?|Until when is it possible to cancel?|I changed my mind. How many hours do I have to cancel?
c how long I can cancel|until when I can cancel an order
a You can cancel within {h} hours.|Orders can be cancelled for {h} hours.
l< I ordered {n} hours ago. Can I still cancel?|Is cancelling after {n} hours possible?
y Yes, you can cancel within {h} hours.
n No, you can only cancel within {h} hours.
= reservations|reserving an item; d:few
s Items can be reserved for {d} days.|We put an item aside for {d} days.
k Reservations: {d} days|Putting aside: {d} days
q Can you reserve something for me?|How long do you put an item aside?|For how many days can I reserve it?
c how long I can reserve an item|for how many days you hold something
a We can reserve it for {d} days.|Items can be reserved for {d} days.
= new stock|when new stock comes; d:day
s New stock arrives every {d}.|The shelves are filled again on {d}s.
k New stock: every {d}|Restocking day: {d}
q When do you get new stock?|On which day do new goods arrive?|It is sold out. When do you restock?
c when new stock comes|on which day you restock
a New stock arrives every {d}.|We restock on {d}s.
= samples|sample packs; n:small
s Customers can order {n} samples for free.|Up to {n} free samples per household are possible.
k Free samples: {n}|Samples: {n} per household
q Can I get samples?|How many free samples can I order?|How many samples may I have?
c how many samples I can get|how many free samples there are
a You can have {n} free samples.|Up to {n} samples are free.
l< Can I order {n} free samples?|I would like {n} samples. Is that okay?
y Yes, up to {n0} samples are free.
n No, only {n0} samples are free.
= the limit per customer|how many pieces one customer may buy; n:small
s One customer may buy {n} pieces of an item at most.|We sell no more than {n} of one item per person.
k Limit per customer: {n} pieces|Maximum per person: {n}
q How many pieces can I buy?|Is there a limit per customer?|How many of the same item may one person buy?
c how many pieces I may buy|what the limit per customer is
a You can buy {n} pieces at most.|The limit is {n} per customer.
l< Can I buy {n} of them?|I need {n} pieces. Is that allowed?
y Yes, you can buy up to {n0} pieces.
n No, you can buy {n0} pieces at most.
= personal engraving|engraving; p:price, n:letters
s Engraving costs {p} for up to {n} letters.|We engrave up to {n} letters for {p}.
k Engraving: {p}, up to {n} letters|Engraving (max. {n} letters): {p}
q Can you engrave a name?|How much is an engraving?|What does it cost to have it engraved?
c what engraving costs|how much an engraving is
a Engraving costs {p} for up to {n} letters.|We engrave up to {n} letters for {p}.
= the membership|the membership fee; p:price
s Membership costs {p} a year.|The yearly membership fee is {p}.
k Membership: {p} a year|Yearly fee for members: {p}
q How much is a membership?|What is the membership fee?|What do members pay a year?
c what the membership costs|how much the membership fee is
a Membership costs {p} a year.|The membership fee is {p} a year.
= the trial|the free trial; d:days
s The free trial lasts {d} days.|New customers can try everything for {d} days at no cost.
k Free trial: {d} days|Trial period: {d} days
q How long is the free trial?|Is there a trial, and how long?|For how many days can I try it for free?
c how long the trial is|how many days I can try it
a The free trial lasts {d} days.|You can try it for {d} days.
l< I signed up {n} days ago. Am I still in the free trial?|Is day {n} still part of the free trial?
y Yes, the free trial lasts {d} days.
n No, the free trial only lasts {d} days.
= the notice period|notice for ending the subscription; w:weeks
s The notice period is {w} weeks.|A subscription ends {w} weeks after notice.
k Notice period: {w} weeks|Notice: {w} weeks
q What is the notice period?|How long in advance must I end the subscription?|How many weeks of notice do I have to give?
c what the notice period is|how many weeks of notice I must give
a The notice period is {w} weeks.|You have to give {w} weeks of notice.
= pausing the subscription|a pause of the subscription; m:small
s A subscription can be paused for {m} months.|Subscribers may pause up to {m} months.
k Pause: up to {m} months|Pausing a subscription: {m} months
q Can I pause my subscription?|How long can I pause?|For how many months is a pause possible?
c how long I can pause|how many months a pause may last
a You can pause it for up to {m} months.|A pause of up to {m} months is possible.
l< Can I pause for {n} months?|I am away for {n} months. Can I pause that long?
y Yes, you can pause for up to {m} months.
n No, a pause can only last {m} months.
= the basic plan|the price of the basic plan; p:price
s The basic plan is {p} a month.|We offer a basic plan for {p} a month.
k Basic plan: {p} a month|Plan Basic: {p} monthly
q How much is the basic plan?|What does the basic plan cost?|What is the price of the cheapest plan, the basic one?
c what the basic plan costs|how much the basic plan is
a The basic plan is {p} a month.|The basic plan costs {p} a month.
= the premium plan|the price of the premium plan; p:price
s The premium plan is {p} a month.|For the premium plan we charge {p} a month.
k Premium plan: {p} a month|Plan Premium: {p} monthly
q How much is the premium plan?|What does premium cost per month?|What is the monthly price of the premium plan?
c what the premium plan costs|how much premium is
a The premium plan is {p} a month.|Premium costs {p} a month.
= the number of users|how many users a plan has; n:small
s A plan has {n} users.|Up to {n} people can use one plan.|Each plan covers {n} users.
k Users per plan: {n}|Included users: {n}
q How many people can use one plan?|How many users are included?|Can my team share a plan, and how many of us?
c how many users a plan has|how many people can share a plan
a Up to {n} people can use one plan.|{n} users are included.
l< We are {n} people. Can we share one plan?|Is one plan enough for {n} users?
y Yes, one plan covers {n0} users.
n No, one plan only covers {n0} users.
= storage space|how much storage is included; n:count
s Every account has {n} GB of storage.|{n} GB of storage are included.
k Storage: {n} GB|Included storage: {n} GB
q How much storage do I get?|How many gigabytes are included?|How big is the storage?
c how much storage I get|how many GB are included
a You get {n} GB of storage.|{n} GB of storage are included.
= deleting data|how long data is kept; m:months
s Customer data is deleted after {m} months.|We keep personal data for {m} months.
k Data kept: {m} months|Deletion of data: after {m} months
q How long do you keep my data?|When is my data deleted?|For how many months do you store personal data?
c how long you keep my data|when my data is deleted
a We keep your data for {m} months.|Your data is deleted after {m} months.
= password rules|the length of a password; n:letters
s A password needs at least {n} characters.|Passwords must have {n} characters or more.
k Password length: at least {n} characters|Password: {n} characters or more
q How long must my password be?|How many characters does a password need?|What is the minimum length of a password?
c how long a password must be|how many characters I need
a A password needs at least {n} characters.|Your password must have {n} characters or more.
l> My password has {n} characters. Is that long enough?|Is a password of {n} characters okay?
y Yes, a password needs at least {n0} characters.
n No, a password needs at least {n0} characters.
= wrong passwords|how many wrong passwords are allowed; n:small
s After {n} wrong passwords an account is locked.|An account locks itself after {n} failed logins.
k Account locks after: {n} wrong passwords|Failed logins allowed: {n}
q When does an account get locked?|After how many wrong passwords am I locked out?|How many failed logins lock the account?
c when an account gets locked|how many wrong passwords I can enter
a An account is locked after {n} wrong passwords.|You are locked out after {n} wrong passwords.
= locked accounts|how long an account stays locked; n:minutes
s A locked account opens again after {n} minutes.|The lock on an account lasts {n} minutes.
k Account lock: {n} minutes|Locked for: {n} minutes
q My account is locked. How long do I have to wait?|How long does an account stay locked?|How many minutes does the lock last?
c how long the lock lasts|how long I must wait when I am locked out
a It opens again after {n} minutes.|The lock lasts {n} minutes.
= the confirmation code|how long a code is valid; n:minutes
s A confirmation code is valid for {n} minutes.|Login codes expire after {n} minutes.
k Confirmation code: valid {n} minutes|Login codes expire: after {n} minutes
q How long is the confirmation code valid?|When does my login code expire?|How many minutes do I have to enter the code?
c how long a code is valid|when the login code expires
a The code is valid for {n} minutes.|It expires after {n} minutes.
= maintenance|the maintenance window; d:day, t:late
s Maintenance takes place on {d} at {t}.|The site is down for maintenance every {d} at {t}.
k Maintenance: {d}, {t}|Maintenance window: {d} at {t}
q When is the maintenance?|On which day does the site go down?|When do you have your maintenance window?
c when the maintenance is|when the site is down
a Maintenance is on {d} at {t}.|The site is down on {d} at {t}.
= the app|supported phones; v:version
s The app needs version {v} of the system or newer.|Our app runs from system version {v}.
k App: needs system version {v}|Minimum system version: {v}
q Which system version does the app need?|What does my phone need for the app?|From which version does the app run?
c which version the app needs|from which version the app works
a The app needs system version {v} or newer.|It runs from version {v}.
l> My phone has version {n}. Does the app run?|I have system version {n}. Is that enough for the app?
y Yes, the app runs from version {v}.
n No, the app needs version {v} or newer.
= check-in|the check-in time; t:late
s Check-in is from {t}.|Guests can check in from {t}.|Rooms are ready at {t}.
k Check-in: from {t}|Rooms ready: {t}
q When can I check in?|From what time is my room ready?|What is the check-in time?
c when I can check in|from what time the room is ready
a You can check in from {t}.|Check-in is from {t}.
= check-out|the check-out time; t:early
s Check-out is until {t}.|Guests leave their rooms by {t}.
k Check-out: until {t}|Leave rooms by: {t}
q When do I have to check out?|What is the check-out time?|By what time must I leave the room?
c when I have to check out|by when I must leave the room
a You have to check out by {t}.|Check-out is until {t}.
= breakfast; a:early, p:price
s Breakfast is served from {a} and costs {p}.|From {a} there is breakfast for {p}.
k Breakfast: from {a}, {p}|Breakfast (from {a}): {p}
q When is breakfast, and what does it cost?|Is there breakfast?|How much is breakfast and when does it start?
c when breakfast starts and what it costs|what breakfast costs and from when it is served
a Breakfast is served from {a} and costs {p}.|It starts at {a} and costs {p}.
= dogs|bringing a dog
s+ Dogs are welcome.|Guests may bring their dog.
s- Dogs are not allowed.|No dogs, please.
k+ Dogs: welcome|Dogs: allowed
k- Dogs: not allowed|Dogs: no
q Can I bring my dog?|Are dogs allowed?|I have a small dog. May it come along?
c whether I can bring my dog|if dogs are allowed
a+ Yes, dogs are welcome.|Yes, you can bring your dog.
a- No, dogs are not allowed.|No, you cannot bring your dog.
= smoking|where smoking is allowed; w:spot
s Smoking is only allowed in the {w}.|Guests may smoke only in the {w}.
k Smoking: only in the {w}|Smoking area: {w}
q Where can I smoke?|Is smoking allowed anywhere?|Is there a smoking area?
c where I can smoke|where smoking is allowed
a You can only smoke in the {w}.|Smoking is only allowed in the {w}.
= the Wi-Fi password|the Wi-Fi; c:code
s The Wi-Fi password is {c}.|Guests use the Wi-Fi with the password {c}.
k Wi-Fi password: {c}|Wi-Fi: {c}
q What is the Wi-Fi password?|How do I get into the Wi-Fi?|Which password do I need for the internet?
c what the Wi-Fi password is|which password the Wi-Fi has
a The Wi-Fi password is {c}.|The password is {c}.
= the deposit; p:price
s We take a deposit of {p}.|A deposit of {p} is due on arrival.
k Deposit: {p}|Security deposit: {p}
q How much is the deposit?|Do I have to leave a deposit?|What deposit do you take?
c how much the deposit is|what deposit I must leave
a The deposit is {p}.|We take a deposit of {p}.
= the age limit|the minimum age; y:teens
s Guests must be at least {y} years old.|Nobody under {y} may take part.|The minimum age is {y}.
k Minimum age: {y}|Age limit: {y} and older
q Is there an age limit?|How old do I have to be?|What is the minimum age?
c how old one has to be|what the minimum age is
a The minimum age is {y}.|You must be at least {y} years old.
l> I am {n}. Am I old enough?|My {kin} is {n}. Is that old enough?|Can someone who is {n} take part?
y Yes, the minimum age is {y}.
n No, the minimum age is {y}.
= children|the price for children; y:teens, p:price
s Children under {y} pay {p}.|The price for children under {y} is {p}.
k Children under {y}: {p}|Price for children (under {y}): {p}
q What do children pay?|How much is it for a child?|I come with my kids. What is their price?
c what children pay|how much it costs for a child
a Children under {y} pay {p}.|It is {p} for children under {y}.
= the price for adults|adult tickets; p:price
s Adults pay {p}.|A ticket for an adult is {p}.
k Adults: {p}|Adult ticket: {p}
q What do adults pay?|How much is an adult ticket?|What is the price for one adult?
c what an adult ticket costs|how much adults pay
a Adults pay {p}.|An adult ticket is {p}.
= the group size|how many people a group can have; n:count
s A group has at most {n} people.|Groups are limited to {n} people.
k Group size: at most {n}|Largest group: {n} people
q How big can a group be?|How many people can come along?|What is the largest group you take?
c how big a group may be|how many people can come
a A group can have up to {n} people.|The limit is {n} people.
l< We are {n} people. Is that okay?|Can we come with {n} people?|I am planning for a group of {n}. Does that work?
y Yes, groups can have up to {n0} people.
n No, groups are limited to {n0} people.
= booking ahead|how early to book; d:few
s Tables and places must be booked {d} days ahead.|Please book at least {d} days in advance.
k Booking: {d} days ahead|Book in advance: {d} days
q How early do I have to book?|How many days ahead should I book?|Is booking needed, and how early?
c how early I must book|how many days ahead I have to book
a Please book {d} days ahead.|You have to book at least {d} days in advance.
= cancelling a booking|free cancellation of a booking; h:hours
s Bookings can be cancelled for free up to {h} hours before.|Free cancellation of a booking is possible until {h} hours before the start.
k Cancelling a booking: free until {h} hours before|Free cancellation: up to {h} hours before
q Until when can I cancel a booking for free?|How many hours before can I cancel my booking?
c until when I can cancel a booking|how late I can cancel a booking
a You can cancel for free up to {h} hours before.|Cancellation of a booking is free until {h} hours before.
= missed appointments|a missed appointment; p:price
s A missed appointment costs {p}.|Whoever does not show up pays {p}.
k Missed appointment: {p}|No-show fee: {p}
q What does a missed appointment cost?|What if I do not show up?|How much is the no-show fee?
c what a missed appointment costs|what I pay if I do not show up
a A missed appointment costs {p}.|The fee for not showing up is {p}.
= appointments|making an appointment; n:phone
s Appointments are made at {n}.|To get an appointment, call {n}.
k Appointments: {n}|Appointments by phone: {n}
q How do I make an appointment?|Which number do I call for an appointment?|Where can I get an appointment?
c how I get an appointment|which number is for appointments
a Call {n} to make an appointment.|You can get an appointment at {n}.
= the length of an appointment|how long an appointment takes; n:minutes
s An appointment takes {n} minutes.|Each appointment lasts {n} minutes.
k Length of an appointment: {n} minutes|Appointment: {n} minutes
q How long does an appointment take?|How many minutes should I plan for an appointment?
c how long an appointment lasts|how many minutes an appointment takes
a An appointment takes {n} minutes.|It lasts {n} minutes.
= emergencies|the emergency number; n:phone
s In an emergency, call {n}.|The emergency number is {n}, day and night.
k Emergency number: {n}|Emergencies: {n}
q Which number do I call in an emergency?|What is the emergency number?|It is urgent, and nobody is in the office. Whom do I call?
c which number is for emergencies|what I do in an emergency
a In an emergency, call {n}.|The emergency number is {n}.
= the loan period|how long books can be borrowed; w:weeks
s Books can be borrowed for {w} weeks.|The loan period is {w} weeks.
k Loan period: {w} weeks|Books: {w} weeks
q How long can I keep a book?|For how many weeks can I borrow something?|What is the loan period?
c how long I can borrow a book|what the loan period is
a You can keep it for {w} weeks.|The loan period is {w} weeks.
l< I have had the book for {n} weeks. Is that still fine?|Can I keep a book for {n} weeks?
y Yes, the loan period is {w} weeks.
n No, the loan period is {w} weeks.
= overdue items|the fee for overdue items; p:price
s Overdue items cost {p} a day.|For every day too late we charge {p}.
k Overdue fee: {p} a day|Late return of a loan: {p} per day
q What does an overdue book cost?|How much is the fee per day if I bring it back late?
c what overdue items cost|how much the daily late fee is
a Overdue items cost {p} a day.|The fee is {p} per day.
= rentals|renting a tool; p:price
s Tools can be rented for {p} a day.|Renting a tool costs {p} per day.
k Tool rental: {p} a day|Rental: {p} per day
q Can I rent tools?|What does it cost to rent a tool?|How much is a rental per day?
c what renting a tool costs|how much the rental is
a You can rent a tool for {p} a day.|A rental costs {p} per day.
= bicycle hire|hiring a bicycle; p:price
s A bicycle can be hired for {p} a day.|Bicycle hire is {p} per day.
k Bicycle hire: {p} a day|Bikes: {p} per day
q Can I hire a bicycle?|How much is it to rent a bike for a day?|What do your bicycles cost?
c what a bicycle costs per day|how much it is to hire a bike
a A bicycle is {p} a day.|You can hire a bicycle for {p} a day.
= courses|when courses start; m:month
s The next course starts in {m}.|New courses begin in {m}.
k Next course: {m}|Courses start: in {m}
q When does the next course start?|In which month do courses begin?|I want to join a course. When can I start?
c when the next course starts|in which month courses begin
a The next course starts in {m}.|Courses begin in {m}.
= the course teacher|who teaches the course; p:person
s The course is taught by {p}.|{p} teaches the course.
k Course teacher: {p}|Teacher: {p}
q Who teaches the course?|What is the name of the teacher?|Who is the trainer of the course?
c who teaches the course|what the teacher's name is
a {p} teaches the course.|The teacher is {p}.
= vegetarian dishes|vegetarian food; n:small
s There are {n} vegetarian dishes on the menu.|The menu has {n} vegetarian dishes.
k Vegetarian dishes: {n}|Vegetarian on the menu: {n} dishes
q How many vegetarian dishes do you have?|I do not eat meat. How much choice do I have?|Is there vegetarian food on the menu?
c how many vegetarian dishes there are|how many dishes are without meat
a There are {n} vegetarian dishes.|We have {n} vegetarian dishes.
= allergies|whom to ask about allergies; p:person
s Questions about allergies go to {p}.|{p} helps with allergies.
k Allergies: ask {p}|Contact for allergies: {p}
q Whom can I ask about allergies?|I have a nut allergy. Who can help me?
c who knows about allergies|whom I can ask about allergies
a Please ask {p} about allergies.|{p} can help you with allergies.
= luggage|the weight of luggage; w:kilos
s Each passenger may bring {w} kg of luggage.|Luggage may weigh {w} kg.
k Luggage: {w} kg per passenger|Allowed luggage: {w} kg
q How much luggage can I bring?|How heavy may my suitcase be?|What is the weight limit for luggage?
c how heavy my luggage may be|how much luggage I can take
a You can bring {w} kg of luggage.|Your luggage may weigh {w} kg.
l< My suitcase weighs {n} kg. Can I bring it?|Is a suitcase of {n} kg okay?
y Yes, luggage may weigh up to {w} kg.
n No, luggage may only weigh {w} kg.
= the meeting point; p:place, t:early
s The meeting point is the {p} at {t}.|We meet at {t} at the {p}.
k Meeting point: {p}, {t}|Meet: at {t} at the {p}
q Where do we meet, and when?|What is the meeting point?|Where should I be, and at what time?
c where and when we meet|where the meeting point is
a We meet at the {p} at {t}.|The meeting point is the {p}, at {t}.
= the bus|the bus line; n:count, m:minutes
s Bus {n} runs to us every {m} minutes.|Take bus {n}; it goes every {m} minutes.
k Bus: line {n}, every {m} minutes|By bus: line {n} (every {m} minutes)
q Which bus goes to you?|How do I get there by bus?|What bus do I take, and how often does it run?
c which bus I take|how I get there by bus
a Take bus {n}, it runs every {m} minutes.|Bus {n} goes there every {m} minutes.
= lost property|lost things; p:place
s Lost things are kept at the {p}.|Lost property can be collected at the {p}.
k Lost property: {p}|Lost things: at the {p}
q I lost my umbrella at your place. Where can I ask?|Where do you keep lost things?|Where is lost property?
c where lost things are kept|where I can ask for a lost jacket
a Lost things are kept at the {p}.|Please ask at the {p}.
= wheelchairs|wheelchair access
s+ The building can be reached by wheelchair.|There is a ramp for wheelchairs.
s- The building has only stairs and no access for wheelchairs.|Wheelchairs cannot get in.
k+ Wheelchair access: yes|Access for wheelchairs: by ramp
k- Wheelchair access: no|Access for wheelchairs: none
q Can I get in with a wheelchair?|Is there access for wheelchairs?
q My {kin} uses a wheelchair. Is that a problem at your place, or can we get in?
c whether one can get in with a wheelchair|if there is wheelchair access
a+ Yes, there is access for wheelchairs.|Yes, you can get in with a wheelchair.
a- No, there is no access for wheelchairs.|No, wheelchairs cannot get in.
= photos|taking photos
s+ Visitors may take photos.|Taking pictures is allowed.
s- Taking photos is forbidden.|Photos are not allowed.
k+ Photos: allowed|Taking pictures: yes
k- Photos: not allowed|Taking pictures: no
q May I take photos?|Are photos allowed?|Can I take a few pictures inside?
c whether I may take photos|if photos are allowed
a+ Yes, photos are allowed.|Yes, you may take photos.
a- No, photos are not allowed.|No, taking photos is not allowed.
= the material of the pots|what the pots are made of; m:hard
s All pots are made of {m}.|Our pots are of {m}.
k Material of the pots: {m}|Pots: {m}
q What are your pots made of?|Which material are the pots?|Of what material do you make the pots?
c what the pots are made of|which material you use for pots
a Our pots are made of {m}.|They are made of {m}.
= packaging|what the packaging is made of; m:wrap
s Parcels are packed in {m}.|Our packaging is made of {m}.
k Packaging: {m}|Packed in: {m}
q What is your packaging made of?|How are the parcels packed?|What do you pack orders in?
c what the packaging is made of|how you pack the parcels
a Our packaging is made of {m}.|We pack parcels in {m}.
= where things are made|the country of origin; c:country
s Everything is made in {c}.|Our products come from {c}.
k Made in: {c}|Country of origin: {c}
q Where are your products made?|From which country do your products come?|Who makes your products, I mean in which country?
c where your products are made|from which country they come
a Our products are made in {c}.|They come from {c}.
= the founder|who founded the company; p:person, y:year
s The company was founded by {p} in {y}.|{p} started the business in {y}.
k Founded: {y} by {p}|Founder: {p} ({y})
q Who founded the company, and when?|Who is the founder?|When was the company started, and by whom?
c who founded the company and when|who started the business
a {p} founded the company in {y}.|The company was founded by {p} in {y}.
= the number of staff|how many people work there; n:count
s We have {n} employees.|{n} people work for us.
k Employees: {n}|Staff: {n} people
q How many people work for you?|How many employees do you have?|How big is your team?
c how many people work for you|how big the team is
a We have {n} employees.|{n} people work for us.
= jobs|applying for a job; e:email
s Applications go to {e}.|Whoever wants to work here writes to {e}.
k Jobs: {e}|Applications: {e}
q How can I apply for a job?|Where do I send my application?|I would like to work for you. Where do I write?
c where I can apply for a job|how I apply
a Please send your application to {e}.|You can apply at {e}.
= the press|press questions; p:person
s Journalists talk to {p}.|{p} answers questions from the press.
k Press: {p}|Press contact: {p}
q Who answers questions from the press?|I am a journalist. Who is my contact?|Who is your press contact?
c who your press contact is|whom journalists can talk to
a Our press contact is {p}.|{p} answers questions from the press.
= the charity|who gets the donations; c:company, q:percent
s We give {q}% of the profit to {c}.|{q}% of our profit goes to {c}.
k Donations: {q}% of the profit to {c}|Charity: {c} ({q}% of the profit)
q Do you donate to a charity?|Who gets your donations, and how much?|What part of the profit do you give away, and to whom?
c who gets your donations|how much you donate and to whom
a We give {q}% of the profit to {c}.|{q}% of the profit goes to {c}.
= the watering service|the watering service for holidays; p:price
s We water plants during holidays for {p} a week.|The watering service costs {p} a week.
k Watering service: {p} a week|Holiday watering: {p} per week
q Can you water my plants while I am away?|What does the watering service cost?|How much is the watering service per week?
c what the watering service costs|how much it is to have my plants watered
a The watering service costs {p} a week.|We water your plants for {p} a week.
= the guarantee on plants|how long plants are guaranteed; w:weeks
s Plants have a growing guarantee of {w} weeks.|If a plant dies within {w} weeks, we replace it.
k Guarantee on plants: {w} weeks|Plants: replaced within {w} weeks
q My plant died. Do you replace it?|How long is the guarantee on plants?|For how many weeks do you replace a dead plant?
c how long plants are guaranteed|for how many weeks a plant is replaced
a Plants are guaranteed for {w} weeks.|We replace a dead plant within {w} weeks.
l< My plant died after {n} weeks. Do I get a new one?|I bought the plant {n} weeks ago and it is dead. Will you replace it?
y Yes, we replace plants within {w} weeks.
n No, we only replace plants within {w} weeks.
= the sharpening service|having knives sharpened; p:price, d:day
s Knives and shears are sharpened on {d}s for {p}.|Every {d} we sharpen blades for {p} each.
k Sharpening: {d}s, {p}|Sharpening service ({d}): {p}
q Do you sharpen knives?|When can I have my shears sharpened, and for how much?|What does sharpening cost, and on which day is it?
c when you sharpen blades and for how much|what sharpening costs
a We sharpen on {d}s for {p}.|Sharpening is on {d}s and costs {p}.
= measuring|a visit to measure; p:price
s A visit to measure the room costs {p}.|We come and measure for {p}.
k Measuring at home: {p}|Visit to measure: {p}
q Can somebody come and measure my room?|What does a visit to measure cost?
c what it costs to have the room measured|how much a visit to measure is
a A visit to measure costs {p}.|We come and measure for {p}.
= assembly|the assembly of furniture; p:price
s Furniture is assembled for {p}.|Assembly costs {p} per piece of furniture.
k Assembly: {p}|Furniture assembly: {p}
q Do you assemble furniture?|How much is assembly?|I am bad with screws. What does it cost if you assemble it?
c what assembly costs|how much you charge to assemble furniture
a Assembly costs {p}.|We assemble furniture for {p}.
= evening delivery|delivery in the evening; p:price, t:late
s Delivery after {t} costs {p}.|In the evening, after {t}, we deliver for {p}.
k Evening delivery (after {t}): {p}|Delivery after {t}: {p}
q Do you deliver in the evening?|I work all day. What does an evening delivery cost?|How much is evening delivery?
c what evening delivery costs|whether you deliver in the evening
a Evening delivery after {t} costs {p}.|We deliver after {t} for {p}.
= leaving a parcel with a neighbour|delivery to neighbours
s+ Parcels may be left with a neighbour.|If nobody is home, the driver asks a neighbour.
s- Parcels are never left with a neighbour.|Drivers do not leave parcels with neighbours.
k+ Delivery to a neighbour: allowed|Leave with a neighbour: yes
k- Delivery to a neighbour: not allowed|Leave with a neighbour: no
q Can you leave the parcel with my neighbour?|I am not home. Can my neighbour take the parcel?
c whether my neighbour can take the parcel|if you leave parcels with neighbours
a+ Yes, we can leave it with a neighbour.|Yes, a neighbour can take it.
a- No, we do not leave parcels with neighbours.|No, a neighbour cannot take it.
= custom sizes|made-to-measure orders; w:weeks
s Custom sizes take {w} weeks.|A made-to-measure order is ready in {w} weeks.
k Custom sizes: {w} weeks|Made to measure: ready in {w} weeks
q How long does a custom size take?|I need a special size. When would it be ready?|How many weeks does something made to measure need?
c how long a custom size takes|when a made-to-measure order is ready
a A custom size takes {w} weeks.|It is ready in {w} weeks.
= opened items|returning opened items
s+ Opened items can be returned too.|We also take back items that were opened.
s- Opened items cannot be returned.|We do not take back anything that was opened.
k+ Opened items: can be returned|Return of opened items: yes
k- Opened items: no return|Return of opened items: no
q I opened the box. Can I still return it?|Do you take back opened items?|Can I return something that I have unpacked?
c whether I can return opened items|if you take back an opened box
a+ Yes, opened items can be returned.|Yes, we also take back opened items.
a- No, opened items cannot be returned.|No, we do not take back opened items.
= sale items|returning sale items
s+ Sale items can be returned like all others.|Reduced items can be returned.
s- Sale items cannot be returned.|Reduced items are excluded from returns.
k+ Return of sale items: yes|Sale items: can be returned
k- Return of sale items: no|Sale items: cannot be returned
q Can I return something from the sale?|Can sale items be returned?|The {product} was reduced. May I return it?
c whether sale items can be returned|if I can send back reduced items
a+ Yes, sale items can be returned.
a- No, sale items cannot be returned.
= the returns label|the label for a return; e:link
s The label for a return is printed at {e}.|Customers get a returns label at {e}.
k Returns label: {e}|Label for returns: {e}
q Where do I get a returns label?|Where can I print the label for my return?|How do I get the label to send it back?
c where I can print a returns label|how I get the label for a return
a You can print the label at {e}.|The returns label is at {e}.
= the returns address|where returns go; a:address, c:city
s Returns go to {a}, {c}.|Please send returns to {a} in {c}.
k Returns address: {a}, {c}|Send returns to: {a}, {c}
q To which address do I send my return?|Where does a return go?|What is the returns address?
c where I send my return|to which address returns go
a Please send it to {a}, {c}.|Returns go to {a}, {c}.
"""

# One block for a kind of document. "&" gives kind, name of the subject (see _subject) and titles; below, "=" starts a fact as in
# TOPICS, with the subject as {e}. Every statement can stand alone, "It", "She" and the like are put in by the layout.
RECORDS = """
& product sheet; model; {e}|Product sheet: {e}|Data sheet: {e}|{e} at a glance
= the weight; v:kilos
s {e} weighs {v} kg.|The weight of {e} is {v} kg.
k Weight: {v} kg
q How much does {e} weigh?|How heavy is {e}?|What is the weight of {e}?
a {e} weighs {v} kg.|It weighs {v} kg.
= the height; v:cm
s {e} is {v} cm high.|The height of {e} is {v} cm.
k Height: {v} cm
q How high is {e}?|What is the height of {e}?|How tall is {e}?
a {e} is {v} cm high.|It is {v} cm high.
= the colour; v:colour
s {e} comes in {v}.|The only colour of {e} is {v}.
k Colour: {v}
q What colour is {e}?|In which colour does {e} come?
a {e} comes in {v}.|It comes in {v}.
= the material; v:material
s {e} is made of {v}.|{v} is the material of {e}.
k Material: {v}
q What is {e} made of?|Which material is {e} made of?
a {e} is made of {v}.|It is made of {v}.
= the price; v:cost
s {e} costs {v}.|The price of {e} is {v}.
k Price: {v}
q How much is {e}?|What does {e} cost?|What is the price of {e}?
a {e} costs {v}.|It costs {v}.
= the warranty; v:years
s {e} has a warranty of {v} years.|The warranty on {e} is {v} years.
k Warranty: {v} years
q How long is the warranty on {e}?|What warranty does {e} have?
a {e} has a warranty of {v} years.|The warranty is {v} years.
= the delivery time; v:few
s {e} is delivered in {v} days.|The delivery of {e} takes {v} days.
k Delivery: {v} days
q How long does the delivery of {e} take?|When would {e} be delivered?|How many days until {e} is here?
a It is delivered in {v} days.|The delivery takes {v} days.
= the article number; v:code
s {e} has the article number {v}.|The article number of {e} is {v}.
k Article number: {v}
q What is the article number of {e}?|Which article number does {e} have?
a The article number is {v}.|It is {v}.
& plant card; plant; {e}|Plant card: {e}|Caring for {e}
= watering; v:few
s {e} needs water every {v} days.|Water {e} every {v} days.
k Water: every {v} days
q How often do I water {e}?|How often does {e} need water?
a Water it every {v} days.|{e} needs water every {v} days.
= the light; v:light
s {e} likes {v}.|The best place for {e} is in {v}.
k Light: {v}
q How much light does {e} need?|Where should I put {e}?|What light does {e} like?
a {e} likes {v}.|It does best in {v}.
= the sowing month; v:month
s {e} is sown in {v}.|The month to sow {e} is {v}.
k Sow in: {v}
q When do I sow {e}?|In which month is {e} sown?
a Sow it in {v}.|{e} is sown in {v}.
= the flower colour; v:colour
s The flowers of {e} are {v}.|{e} has {v} flowers.
k Flowers: {v}
q What colour are the flowers of {e}?|Which colour does {e} flower in?
a The flowers are {v}.|It has {v} flowers.
= the height of the plant; v:cm
s {e} grows {v} cm high.|The height of {e} is about {v} cm.
k Height: {v} cm
q How high does {e} grow?|How tall does {e} get?
a It grows {v} cm high.|{e} grows {v} cm high.
= the frost; v:minus
s {e} stands frost down to {v} degrees.|Frost is no trouble for {e} down to {v} degrees.
k Hardy to: {v} degrees
q How much frost does {e} stand?|Down to which temperature is {e} hardy?
a It is hardy down to {v} degrees.|{e} stands frost down to {v} degrees.
& staff page; person; {e}|About {e}|Our team: {e}
= the job|the position; v:job
s {e} works as {v}.|{e} is our {v}.
k Position: {v}
q What does {e} do?|What is the job of {e}?|Which position does {e} have?
a {e} works as {v}.|{e} is the {v}.
= the phone extension; v:count
s {e} has the extension {v}.|The extension of {e} is {v}.
k Extension: {v}
q What is the extension of {e}?|Which extension does {e} have?
a The extension is {v}.|{e} has the extension {v}.
= the e-mail address; v:email
s {e} can be reached at {v}.|The address of {e} is {v}.
k E-mail: {v}
q What is the e-mail address of {e}?|How can I write to {e}?
a The address is {v}.|You can write to {v}.
= the office; v:city
s {e} works in our office in {v}.|The office of {e} is in {v}.
k Office: {v}
q In which city does {e} work?|Where is the office of {e}?
a The office is in {v}.|{e} works in {v}.
= the first year; v:recent
s {e} joined us in {v}.|{e} has been with us since {v}.
k With us since: {v}
q Since when does {e} work for you?|When did {e} join the company?
a {e} joined in {v}.|Since {v}.
= the day off; v:day
s {e} is off on {v}s.|On {v}s {e} does not work.
k Day off: {v}
q On which day is {e} off?|When does {e} not work?
a {e} is off on {v}s.|The day off is {v}.
& event notice; event; {e}|Coming up: {e}|News: {e}
= the date; v:date
s {e} takes place on {v}.|The date of {e} is {v}.
k Date: {v}
q When is {e}?|On which date does {e} take place?|What is the date of {e}?
a It takes place on {v}.|The date is {v}.
= the place; v:city
s {e} is held in {v}.|The place of {e} is {v}.
k Place: {v}
q Where is {e}?|Where does {e} take place?|In which city is {e} held?
a It is held in {v}.|It takes place in {v}.
= the start; v:late
s {e} starts at {v}.|Doors for {e} open at {v}.
k Start: {v}
q At what time does {e} start?|When do the doors open for {e}?
a It starts at {v}.|At {v}.
= the ticket price; v:price
s Tickets for {e} cost {v}.|A ticket for {e} is {v}.
k Tickets: {v}
q How much are tickets for {e}?|What does a ticket for {e} cost?
a Tickets cost {v}.|A ticket is {v}.
= the number of places; v:count
s {e} has room for {v} people.|There are {v} places for {e}.
k Places: {v}
q How many people can come to {e}?|How many places are there for {e}?
a There are {v} places.|There is room for {v} people.
= the host|who hosts it; v:person
s {e} is hosted by {v}.|The host of {e} is {v}.
k Host: {v}
q Who hosts {e}?|Who is the host of {e}?
a The host is {v}.|It is hosted by {v}.
& manual; device; Manual for {e}|{e}: instructions|User guide {e}
= a reset|how to reset it; v:small, b:button
s To reset {e}, hold the {b} for {v} seconds.|A reset of {e} is done by pressing the {b} for {v} seconds.
k Reset: hold the {b} for {v} seconds
q How do I reset {e}?|What must I press to reset {e}, and for how long?
a Hold the {b} for {v} seconds.|Press the {b} for {v} seconds to reset it.
= the error code; v:code2, b:fault
s Error {v} on {e} means: {b}.|If {e} shows {v}, the cause is: {b}.
k Error {v}: {b}
q {e} shows {v}. What does that mean?|What does error {v} mean on {e}?
a It means: {b}.|{v} stands for: {b}.
= the red light; b:fault
s A red light on {e} means: {b}.|{e} shows a red light: {b}.
k Red light: {b}
q Why is there a red light on {e}?|What does the red light on {e} mean?
a It means: {b}.|A red light means: {b}.
= cleaning; v:few, m:cloth
s Clean {e} every {v} days with a cloth of {m}.|{e} should be wiped every {v} days with a cloth of {m}.
k Cleaning: every {v} days with a cloth of {m}
q How often should I clean {e}, and with what?|How do I clean {e}?
a Clean it every {v} days with a cloth of {m}.
= charging; v:small
s {e} is charged in {v} hours.|Charging {e} takes {v} hours.
k Charging time: {v} hours
q How long does it take to charge {e}?|How many hours must {e} charge?
a Charging takes {v} hours.|It is charged in {v} hours.
= the filter; v:months
s The filter of {e} is changed every {v} months.|Change the filter of {e} after {v} months.
k Filter: change every {v} months
q When must I change the filter of {e}?|How often is the filter of {e} changed?
a Change it every {v} months.|The filter is changed every {v} months.
= pairing; b:button
s To pair {e} with a phone, press the {b} twice.|{e} starts pairing when the {b} is pressed twice.
k Pairing: press the {b} twice
q How do I pair {e} with my phone?|How can I connect {e} to a phone?
a Press the {b} twice.|To pair it, press the {b} twice.
& trip; trip; {e}|Trip: {e}|Travel sheet for {e}
= the departure; v:early, c:city
s {e} leaves {c} at {v}.|Departure of {e} is at {v} from {c}.
k Departure: {v} from {c}
q When and where does {e} leave?|What is the departure of {e}?
a It leaves {c} at {v}.|Departure is at {v} from {c}.
= the length of the trip; v:few
s {e} lasts {v} days.|The length of {e} is {v} days.
k Length: {v} days
q How long is {e}?|How many days does {e} last?
a It lasts {v} days.|{v} days.
= the price of the trip; v:cost
s {e} costs {v} per person.|The price of {e} is {v} per person.
k Price: {v} per person
q How much is {e}?|What does {e} cost per person?
a It costs {v} per person.
= the guide; v:person
s The guide of {e} is {v}.|{v} leads {e}.
k Guide: {v}
q Who is the guide of {e}?|Who leads {e}?
a The guide is {v}.|{v} leads it.
= the hotel; v:hotel
s On {e}, guests stay at the {v}.|The hotel of {e} is the {v}.
k Hotel: {v}
q In which hotel do we stay on {e}?|What is the hotel of {e}?
a You stay at the {v}.|The hotel is the {v}.
& company profile; company; {e}|Profile: {e}|Who is {e}?
= the founder; v:person
s {e} was founded by {v}.|The founder of {e} is {v}.
k Founder: {v}
q Who founded {e}?|Who is the founder of {e}?
a {v} founded {e}.|It was founded by {v}.
= the founding year; v:year
s {e} was started in {v}.|{e} has existed since {v}.
k Founded: {v}
q When was {e} founded?|Since when does {e} exist?|In which year did {e} start?
a {e} was founded in {v}.|It has existed since {v}.
= the headquarters; v:city
s {e} is based in {v}.|The headquarters of {e} are in {v}.
k Headquarters: {v}
q Where is {e} based?|In which city are the headquarters of {e}?
a {e} is based in {v}.|The headquarters are in {v}.
= the number of employees; v:count
s {e} has {v} employees.|{v} people work for {e}.
k Employees: {v}
q How many people work for {e}?|How many employees does {e} have?
a {e} has {v} employees.|{v} people work there.
= the main product; v:product
s {e} is known for its {v}.|The best-known product of {e} is the {v}.
k Main product: {v}
q What is {e} known for?|What is the best-known product of {e}?
a It is known for its {v}.|The main product is the {v}.
& animal card; pet; {e}|Looking for a home: {e}|Shelter card: {e}
= the age; v:few
s {e} is {v} years old.|The age of {e} is {v} years.
k Age: {v} years
q How old is {e}?|What is the age of {e}?
a {e} is {v} years old.
= the kind of animal; v:animal
s {e} is a {v}.|{e} is a friendly {v}.
k Animal: {v}
q What animal is {e}?|What kind of animal is {e}?
a {e} is a {v}.
= the food; v:food
s {e} likes to eat {v}.|The favourite food of {e} is {v}.
k Food: {v}
q What does {e} like to eat?|What is the favourite food of {e}?
a {e} likes {v}.|The favourite food is {v}.
= the coat; v:colour
s The coat of {e} is {v}.|{e} has a {v} coat.
k Coat: {v}
q What colour is the coat of {e}?|Which colour does {e} have?
a The coat is {v}.|{e} has a {v} coat.
= the carer; v:person
s {v} looks after {e}.|The carer of {e} is {v}.
k Carer: {v}
q Who looks after {e}?|Who is the carer of {e}?
a {v} looks after {e}.|The carer is {v}.
& project notes; project; {e}|Notes on {e}|Minutes: {e}
= the deadline; v:date
s {e} must be ready by {v}.|The deadline of {e} is {v}.
k Deadline: {v}
q When is the deadline of {e}?|By when must {e} be ready?
a The deadline is {v}.|It must be ready by {v}.
= the budget; v:cost
s The budget of {e} is {v}.|{e} has a budget of {v}.
k Budget: {v}
q What is the budget of {e}?|How much money is there for {e}?
a The budget is {v}.|{e} has a budget of {v}.
= the lead|who leads it; v:person
s {e} is led by {v}.|{v} is in charge of {e}.
k Lead: {v}
q Who leads {e}?|Who is in charge of {e}?
a {v} leads it.|{v} is in charge of {e}.
= the client; v:company
s The client of {e} is {v}.|{e} is done for {v}.
k Client: {v}
q Who is the client of {e}?|For whom is {e} done?
a The client is {v}.|It is done for {v}.
= the next meeting; v:day, t:late
s The next meeting on {e} is on {v} at {t}.|Everyone on {e} meets again on {v} at {t}.
k Next meeting: {v}, {t}
q When is the next meeting on {e}?|When does the team of {e} meet again?
a The next meeting is on {v} at {t}.|On {v} at {t}.
& room sheet; room; {e}|Room information: {e}|{e}, facts
= the number of seats; v:count
s {e} has {v} seats.|There are {v} seats in {e}.
k Seats: {v}
q How many seats does {e} have?|How many people fit into {e}?
a It has {v} seats.|There are {v} seats in {e}.
= the floor; v:small
s {e} is on floor {v}.|You find {e} on floor {v}.
k Floor: {v}
q On which floor is {e}?|Where do I find {e}?
a It is on floor {v}.|You find it on floor {v}.
= the rent; v:price
s Renting {e} costs {v} an hour.|{e} is {v} an hour.
k Rent: {v} an hour
q How much is {e} per hour?|What does it cost to rent {e}?
a It costs {v} an hour.|The rent is {v} an hour.
= the key; v:person
s The key to {e} is with {v}.|{v} has the key to {e}.
k Key: {v}
q Who has the key to {e}?|Where do I get the key to {e}?
a {v} has the key.|The key is with {v}.
= the door code; v:pin
s The door code of {e} is {v}.|{e} opens with the code {v}.
k Door code: {v}
q What is the door code of {e}?|Which code opens {e}?
a The door code is {v}.|The code is {v}.
"""

# Label, other names, definition; then texts.
LABELS = """
# delivery|shipping|logistics; parcels, carriers and arrival dates
The courier never rang my bell.|Has my box left the warehouse yet?|Please deliver after six in the evening.
The parcel went to the wrong street.
My parcel is three days late.|The tracking page has not moved since Monday.|The driver left the box in the rain.|When will my order be here?
Can you send it to my office instead?|It says delivered, but there is nothing at my door.|Which carrier brings the {product}?
# returns|return; sending things back and exchanges
I changed my mind and want to return it.|Where do I drop off the parcel that I send back?|The shoes are too small, I need another size.
I want to send the {product} back.|How do I return this?|It is the wrong size, can I swap it?|I need a label for my return.
The {product} is not what I expected, please take it back.|Can I exchange the blue one for a green one?
# payment|billing|finance|invoices; money, charges and invoices
You took the money from my account two times.|I need a receipt for my taxes.|The transfer was made, yet the bill is still open.
My gift card was not deducted.
I was charged twice.|Please send me an invoice.|My card was declined.|The refund has not arrived on my account.
Why is there a fee of {money} on my bill?|Can I pay by bank transfer?|The amount on the receipt is wrong.
# login|access|account; passwords, logins and profiles
It says my password is wrong.|I no longer have the phone that gets the codes.|How can I change my user name?|Please unlock my profile.
I forgot my password.|My account is locked.|I do not get the code for my login.|Please change the e-mail of my profile.
Someone else has logged in as me.|How do I delete my account?|The reset link does not let me in.
# bug|technical|it; errors, crashes and things that do not work
The button does not react.|I see a blank page on my tablet.|The upload stops at half.|The sound is gone since yesterday.
The app crashes when I open it.|The page shows error 500.|The {product} no longer turns on.|Nothing happens when I press save.
Since the update the screen stays black.|It does not connect to my network.|The search loads forever.
# praise|compliment|thanks; kind words and thanks
You made my day, thanks!|Perfect service from start to finish.|Please tell {name} that the help was great.|Wow, that was quick, thank you!
Thank you so much, everything was perfect!|Your team is wonderful.|I love my new {product}!|Great service, well done.
I just want to say how happy I am.|The lady on the phone was so kind.
# complaint|angry customer; customers who are unhappy with how they were treated
I am fed up with how you treat me.|Your answer was an insult.|I expect an apology for this behaviour.|{name} shouted at me on the phone.
Your staff was rude to me.|I have never been treated this badly.|This is the third time I complain.|Nobody takes me seriously.
I am very disappointed by your service.|I waited an hour and then you hung up on me.
# sales|new business|purchase; people who want to buy or get an offer
We are looking for a supplier of chairs.|Do you offer a contract for hotels?|I am interested in 40 of your desks, what would they cost?
We would like to buy 200 pieces.|Could you send us an offer?|What is your price for companies?|I want to order the premium plan.
Please call me, I am interested in buying.|Can we get a quote for our office?
# jobs|hr|careers; applications, salaries and holidays of staff
Is the post of a gardener still open?|I attach my CV and two letters.|When is my contract of work extended?|Do you take trainees?
Are you hiring?|I would like to apply as a driver.|Where do I send my CV?|How many days of holiday do I have left?
My pay slip is missing.|I want to do an internship with you.
# stock|availability; whether something can be bought again
Are there any of the {product} left?|Tell me when the {product} can be bought again.|The {product} has been sold out for weeks.
When is the {product} back in stock?|Is the {product} available?|It says sold out. Will you get more?
Do you still have the {product} in red?
How many of the {product} are left?
# product question|product info|advice; questions on how a product is or works
Can the {product} stand outside in winter?|How long is the cable of the {product}?|Is the {product} safe for kids?
Is the {product} waterproof?|How heavy is the {product}?|Does the {product} fit a small balcony?|What is the {product} made of?
Which {product} would you recommend?|Does the {product} come with batteries?
# garden|plants; plants, soil and beds
How deep do I plant tulips?|Can I cut the hedge in May?|The lawn is full of moss.|My basil looks weak.
My tomatoes have yellow leaves.|When do I sow carrots?|How often should I water basil?|There are slugs in my lettuce.
The roses have white spots.|What soil do ferns need?
# kitchen|cooking; food, recipes and kitchen things
How much flour goes into pancakes?|Can I freeze the sauce?|The rice always sticks to the pot.|How do I make a crust crisp?
How long do I boil an egg?|My cake stays flat.|Which pan is best for fish?|What can I cook with leeks and rice?
The soup is too salty.|I need a recipe for bread.
# sport|sports; games, training and athletes
The goalkeeper saved the penalty.|Our club signed two new players.|The swimmer set a record.|Rain stopped the tennis match.
The home team won three to one.|She ran the marathon in under four hours.|The coach left after the last match.|The final is on Sunday.
He scored twice in the second half.|Training starts again in spring.
# politics|government; elections, laws and governments
The senate passed the budget.|Two parties want to form a coalition.|The chancellor gave a speech.|The council voted against the bridge.
The minister resigned this morning.|Parliament voted on the new law.|The mayor was elected again.|The party presented its plan.
The president met the leaders of three countries.|Voters go to the polls next week.
# weather|forecast; rain, sun, wind and temperatures
Clouds will clear by noon.|A storm is moving east.|It has not rained for weeks.|Expect hail in the evening.
It will rain all day tomorrow.|Strong winds are expected at the coast.|A sunny weekend is ahead.|The first snow fell in the hills.
Temperatures drop below zero tonight.|Fog covers the valley this morning.
# music|concerts; songs, bands and instruments
The orchestra tunes up.|The singer lost her voice.|He plays drums in a jazz band.|Their first single was a hit.
The band plays its new songs tonight.|She learns the violin.|The choir sings on Friday.|His second album is out now.
The concert was sold out within minutes.|The guitar needs new strings.
# science|research; studies, discoveries and experiments
A new vaccine was tested in the lab.|The probe landed on the comet.|Chemists made a stronger glue.|The team mapped the genes of wheat.
Researchers found a new kind of beetle.|The telescope saw a distant star.|A study looked at how bees sleep.
The experiment was repeated ten times.
Scientists measured the ice at the pole.|The lab grows cells in a dish.
# business|economy; companies, markets and trade
The start-up got money from investors.|Exports grew last month.|The chain closes ten shops.|Inflation slowed down.
The company made more profit this year.|Shares fell by two percent.|The two firms will merge.|The factory will hire 300 people.
Prices rose again in spring.|The bank raised its rates.
# travel|tourism; trips, hotels and flights
Which bus goes to the old town?|Our guide showed us the castle.|I lost my passport at the airport.|The ferry to the island was full.
Our flight leaves at nine.|The hotel is close to the beach.|We need a visa for the trip.|Which museums should I visit?
The train to the airport was late.|I booked two nights by the sea.
# health|medical; illness, doctors and medicine
My son has a fever.|The nurse changed the bandage.|I am allergic to nuts.|The operation went well.
I have had a headache since Monday.|The doctor told me to rest.|Which pills help against a cough?|My back hurts when I sit.
The clinic opens at eight.|She broke her arm last week.
# school|education; lessons, pupils and exams
I have to learn vocabulary for a test.|The lecture was moved to room four.|My daughter got a good mark.
The library of the university is open late.
The exam is next Friday.|Our teacher is ill.|The pupils wrote an essay.|When does the term begin?
My son needs help with maths.|The class visits the zoo.
# cars|vehicles; cars, engines and driving
The gears do not shift well.|I need a new windscreen.|The car failed its inspection.|Where can I charge my electric car?
The engine makes a strange noise.|I need new tyres for winter.|The brake light stays on.|How much is an oil change?
My car does not start in the cold.|The battery of the van is flat.
# pets|animals; dogs, cats and other animals
The puppy chews on everything.|Our hamster escaped.|The horse is limping.|How much does a kitten sleep?
My cat does not eat.|How often do I walk a puppy?|The dog barks all night.|Our rabbit needs a bigger cage.
Which food is best for an old dog?|The parrot has learned a new word.
# housing|flat|property; flats, rent and landlords
There is mould in the bathroom.|The landlord wants more money.|I am moving out in June, when do I get the keys back?
The stairs are not clean.
The heating in my flat is cold.|When is the rent due?|The tap in the bathroom drips.|I would like to rent the flat on the second floor.
The lift in our building is stuck.|Our neighbours are loud at night.
# legal|contracts; contracts, rights and lawyers
The court set a date.|Please sign the agreement and return it.|Is this clause valid?|We will go to court.
Our lawyer will contact you.|Please send me the signed contract.|I want to know my rights.|Which clause is about liability?
We need a copy of the terms.|I object to the use of my data.
# security|privacy; fraud, stolen data and suspicious mails
Somebody copied my card.|A caller asked for my PIN and said he was from you.|Is your site safe?|I clicked on a fake link.
I got a strange mail in your name.|I think my data was stolen.|Is this link from you or is it a scam?|Someone ordered with my card.
There is a stranger at the back door.|Please check who saw my data.
# meeting|appointment|scheduling; arranging, moving and cancelling appointments
Does Friday at three suit you?|I can't make it tomorrow, what about Wednesday?|Please send an invitation for the call.
The workshop was moved to ten.
Can we move our meeting to Thursday?|I have to cancel tomorrow's appointment.|Are you free at ten?|Let us meet next week.
Please book the big room for Monday.|I will be ten minutes late for our call.
# greeting|small talk; hellos and chat without a request
Hey, how is it going?|Good evening!|Hi, nice weather today.|Hello, anybody there?|Morning!
Hello there!|Good morning, how are you?|Hi!|What's up?|Nice to meet you.|How was your weekend?
# feature request|idea|suggestion; ideas for something new
An export to a table would be great.|Could the app remember my last search?|I wish there was a bigger font.|You should sell gift boxes.
It would be nice to have a dark mode.|Please add a wish list.|Could you offer the {product} in green?|I suggest longer opening hours.
A filter for sizes would help a lot.|Why not add a map to the app?
# order|purchase order; the sender wants something to be delivered or bought
Please send me a {product} and a {colour} {product}.|I want to buy one {product}.|We take five of the {product}.
I would like two of the {product}.|Please add one {product} to my basket.|I'll take the {product}.|One {product}, please.
Send me three more of the {product}.|Can I have another {product}?
"""

# What is rated, then what is said of it, for each mood.
MOODS = {
    "positive": """I love it.|Works like a charm.|Best purchase this year.|Arrived early and well packed.|Exactly what I hoped for.
It looks even better than in the picture.|The staff was so helpful.|I would buy it again at once.|Great value for the money.
My {kin} is delighted with it.|Five stars from me.|So easy to use.|What a lovely surprise!|Really well made.|I could not be happier.
Everything went smoothly.|A joy to use every day.|Friendly people, quick answers.|Highly recommended.|It saved my weekend.
The quality is excellent.|Wonderful, thank you!|I am impressed.|It makes my mornings so much nicer.|No complaints at all, superb.""",
    "negative": """It broke after two days.|What a waste of money.|I am so disappointed.|Never again.|It arrived late and damaged.
The worst service I have had.|Nobody answers my mails.|It feels cheap and looks worse.|I want my money back.|Useless.
The instructions make no sense.|My {kin} hates it.|One star is too much.|It stopped working within a week.|It smells awful.
Rude staff and long waiting times.|I regret buying this.|Way too expensive for such bad quality.|It leaks everywhere.|Terrible.
The colour is ugly and it scratches easily.|I had to call four times and nothing happened.|Do not buy this.|It is a mess.
It keeps falling apart.""",
    "neutral": """It arrived on {day}.|It is {colour}.|The box contains one piece and a manual.|I bought it for my {kin}.
I ordered it last {day}.|It is made of {material}.|I have not used it yet.|It is about the size of a shoe box.|There are two versions of it.
It comes with a cable.|The parcel was left at the door.|I use it once a week.|It replaces my old one.|The shop is in {city}.
It weighs about two kilos.|It is for the kitchen.|It has three buttons.|The order was sent in two parcels.|It is okay, nothing special.
It does what it says, no more and no less.|Average.|Neither good nor bad.|It is as described.""",
}
ASPECTS = """handle|lid|colour|size|design|quality|packaging|delivery|price|material|manual|battery|sound|service|support|taste|
smell|fit|finish|food|room|
staff|website|app|cable|surface"""
PRAISE = """great|excellent|lovely|perfect|wonderful|superb|fantastic|better than expected|really good|top|a delight|amazing|
spot on|brilliant|
first class|very pleasant"""
BLAME = """awful|terrible|poor|a disaster|really bad|disappointing|a joke|worse than expected|below average|horrible|annoying|
a let-down|not acceptable|
dreadful|very weak|the worst part"""
MOOD_TOPICS = """The {product}:|About the {product}.|I got the {product} last week.|We bought a {product}.
My review of the {product}:|{product}:
So, the {product}.|Got the {product} from you.|Second order from this shop.|I tried the new {product}.|Our stay in {city}.
My visit on {day}."""

LANGUAGES = {
    "English": """Where is the station?|I would like a cup of tea, please.|The weather is nice today.|We are going home now.
Thank you for your help.
My parcel has not arrived yet.|What time is it?|The children are playing in the garden.|I need a new lamp for my desk.
See you tomorrow morning.
Could you open the window?|The shop closes at six.|She has bought a red bicycle.|How much is this chair?|Good evening, everyone.
I forgot my password again.|They live near the river.|This soup is too hot.""",
    "German": """Wo ist der Bahnhof?|Ich hätte gern eine Tasse Tee.|Das Wetter ist heute schön.|Wir gehen jetzt nach Hause.
Vielen Dank für die Hilfe.
Mein Paket ist noch nicht da.|Wie spät ist es?|Die Kinder spielen im Garten.|Ich brauche eine neue Lampe.|Bis morgen früh.
Können Sie das Fenster öffnen?|Der Laden schließt um sechs.|Sie hat ein rotes Fahrrad gekauft.|Was kostet dieser Stuhl?
Guten Abend zusammen.
Ich habe mein Passwort vergessen.|Sie wohnen am Fluss.|Die Suppe ist zu heiß.""",
    "French": """Où est la gare ?|Je voudrais une tasse de thé.|Il fait beau aujourd'hui.|Nous rentrons à la maison.
Merci pour votre aide.
Mon colis n'est pas encore arrivé.|Quelle heure est-il ?|Les enfants jouent dans le jardin.|J'ai besoin d'une nouvelle lampe.
À demain matin.
Pouvez-vous ouvrir la fenêtre ?|Le magasin ferme à six heures.|Elle a acheté un vélo rouge.|Combien coûte cette chaise ?
Bonsoir à tous.
J'ai oublié mon mot de passe.|Ils habitent près de la rivière.|La soupe est trop chaude.""",
    "Spanish": """¿Dónde está la estación?|Quisiera una taza de té, por favor.|Hoy hace buen tiempo.|Ahora vamos a casa.
Gracias por su ayuda.
Mi paquete todavía no ha llegado.|¿Qué hora es?|Los niños juegan en el jardín.|Necesito una lámpara nueva.|Hasta mañana.
¿Puede abrir la ventana?|La tienda cierra a las seis.|Ella ha comprado una bicicleta roja.|¿Cuánto cuesta esta silla?
Buenas noches a todos.
He olvidado mi contraseña.|Viven cerca del río.|La sopa está demasiado caliente.""",
    "Italian": """Dov'è la stazione?|Vorrei una tazza di tè, per favore.|Oggi il tempo è bello.|Adesso andiamo a casa.
Grazie per l'aiuto.
Il mio pacco non è ancora arrivato.|Che ore sono?|I bambini giocano in giardino.|Ho bisogno di una lampada nuova.|A domani mattina.
Può aprire la finestra?|Il negozio chiude alle sei.|Lei ha comprato una bicicletta rossa.|Quanto costa questa sedia?|Buonasera a tutti.
Ho dimenticato la password.|Abitano vicino al fiume.|La zuppa è troppo calda.""",
}

SPAM = {
    "spam": """You have won {money}! Click now to claim.|Congratulations, you are our lucky winner!
Earn {money} a day from home, no work needed.
Your account will be closed, confirm your card number here.|Cheap watches, 90% off, only today!!!|Get rich fast with this secret trick.
Hot offer: free phone for the first 100 clicks.|Dear friend, I have {money} to share with you.|Lose 10 kilos in a week with our pills.
Act now!!! This offer ends in one hour.|Your parcel is held, pay {money} at this link.|No credit check, loans for everyone.
Casino bonus of {money} waiting for you.|Click here to see who viewed your profile.|Send this message to ten friends and get a gift card.
Double your coins in 24 hours, guaranteed.|URGENT: you have an unclaimed prize.|Buy 5000 followers for {money}.""",
    "not spam": """Are we still meeting on {day}?|Please find the minutes of the meeting attached.|Your order {order} has been sent.
Can you call me back after lunch?|The {product} you asked about is in stock again.|Mum says hello and asks if you come on {day}.
I have moved the appointment to {time}.|Thanks for your help yesterday.|Could you review my draft by {day}?|Here is the recipe you wanted.
The heating in room 4 is broken.|{name} will be on holiday next week.|Your appointment at the dentist is on {day} at {time}.
Please remember to bring the keys.|How was your trip to {city}?|The invoice for order {order} is attached.|Let me know when you are home.
We liked the {product}, thank you, {name}.""",
}

URGENCY = {
    "high": """The basement is under water right now!|Nobody in the company can work, all systems are down.
I need an answer within the hour.
There is smoke coming out of the {product}!|Someone is using my card at this moment.|We are locked out and the baby is inside.
Please act immediately, customers cannot pay.|The wedding is tomorrow and nothing has arrived.|This is an emergency.
It sparks when I plug it in.
The server is down and we lose orders every minute.|I am at the airport and my booking is gone, help!|Stop the payment now, it is fraud.
The alarm will not stop and people are leaving the building.""",
    "medium": """Could you look at it this week?|My order is two days late.|One of our printers does not work, the others do.
Please reply by {day}.
The login sometimes fails, a second try helps.|I got the wrong colour and would like to swap it.
The invoice has a wrong address, I need a new one soon.
The app is slow since the update.|I am waiting for my refund since last week.|A wheel of the {product} is loose.
Please fix the heating in the next days.
I need the documents before the end of the week.|The {product} stopped working, when can I send it in?""",
    "low": """No hurry, just curious.|Whenever you find the time.|A small idea for the next version.
There is a typo on your page.|Just wanted to say thanks.
Do you plan to sell it in green some day?|It can wait until next month.|I was only wondering how it works.|Take your time.
The picture of the {product} is a bit dark.|Some day I would like to visit your shop.|Feel free to answer when things are calm.
A nice extra would be a longer cable.|This is not important, but the logo looks a bit blurry.""",
}

KIN = "mother father sister brother daughter son wife husband aunt uncle neighbour friend grandmother grandfather colleague boss".split()
COLOURS = "red blue green white black grey yellow orange brown beige silver purple pink turquoise cream".split()
MATERIALS = ("steel|oak|clay|recycled plastic|cotton|linen|bamboo|glass|copper|wool|cork|beech|aluminium|paper|straw|concrete|pine|leather|"
             "hemp|ceramic|zinc|felt").split("|")
COUNTRIES = ("France Germany Spain Italy Austria Belgium Denmark Sweden Norway Poland Portugal Ireland Canada Japan Finland Greece "
             "Hungary Iceland Switzerland Slovenia Croatia Estonia Latvia Malta").split()
TONGUES = "English German French Spanish Italian Dutch Polish Swedish Danish Turkish Greek Czech Portuguese Finnish Arabic Hindi".split()
PAYS = ("credit card|bank transfer|invoice|direct debit|gift card|debit card|cash on delivery|mobile wallet|cheque|voucher").split("|")
PLACES = ("main gate|information desk|fountain|old oak|library|car park|south entrance|ticket office|garden|terrace|reception|kiosk|bridge|"
          "clock tower|cafe|courtyard|playground|boathouse|market hall|greenhouse").split("|")
JOBS = ("accountant|driver|gardener|sales manager|head of support|designer|buyer|warehouse lead|software developer|trainer|florist|editor|"
        "carpenter|press officer|shift leader|photographer|electrician|baker|nurse|engineer").split("|")
BUTTONS = "power button|side button|reset key|menu button|left key|blue button|plus key|round button|play button|back key".split("|")
FAULTS = ("the water tank is empty|the filter is blocked|the battery is low|the lid is open|there is no network|the motor is too hot|"
          "the sensor is dirty|the memory is full|the door is not closed|the fuse is broken|the paper is stuck|the bag is full").split("|")
LIGHTS = "full sun|half shade|shade|bright light without sun|morning sun|a sunny window|deep shade|evening sun".split("|")
ANIMALS = "cat|dog|rabbit|parrot|tortoise|hamster|pony|goat|ferret|canary|guinea pig|donkey|duck".split("|")
HARD = "clay|oak|zinc|ceramic|glass|copper|bamboo|concrete|recycled plastic|steel|cedar|terracotta|stone|fibreglass".split("|")
WRAPS = "paper|cardboard|straw|recycled plastic|corn starch|cotton bags|wood wool|hemp|jute|wooden boxes".split("|")
GOODS = [product for product in PRODUCTS if not product.endswith("s")]     # what "a" and "is" go with
SPOTS = "garden|terrace|courtyard|car park|inner yard|smoking room|beer garden|pavilion|back yard|roof garden".split("|")
CLOTHS = "cotton|linen|wool|felt|hemp|bamboo|microfibre|silk".split("|")
DEVICES = ("coffee grinder|espresso machine|kettle|toaster|blender|grow lamp|heat mat|soil meter|bluetooth speaker|door camera|router|"
           "tablet|e-reader|printer|vacuum cleaner|steam iron|cordless drill|baby monitor|electric toothbrush|hair dryer|razor").split("|")
FOODS = "carrots|fish|chicken|apples|hay|seeds|rice|cheese|lettuce|oats|berries|corn|pumpkin|bananas".split("|")
UNITS = "dollar|euro|pound|ten dollars|ten euros|ten pounds|five dollars|five euros".split("|")
EVENTS = ("plant fair|summer party|book market|pottery workshop|open day|winter concert|seed swap|charity run|repair cafe|street festival|"
          "photo exhibition|cooking class|board game night|harvest feast|film evening|flea market|wine tasting|spring clean").split("|")
TRIPS = "island tour|mountain hike|city break|lake cruise|bike tour|wine trip|night train|desert safari|castle walk|ski week".split("|")
PLANT_KINDS = ("rose|tulip|fern|sage|mint|lily|lavender|tomato|pepper|bean|pea|aster|dahlia|clematis|maple|fig|strawberry|geranium|iris|"
               "primrose|basil|thyme|lupin|daisy").split("|")
WORDS = """apple lamp river stone cloud table pencil garden window butter candle forest mirror pocket ribbon saddle tunnel velvet wagon
yellow zebra bottle carpet dragon engine feather guitar hammer island jacket kettle ladder monkey needle orange pillow quilt
rabbit silver turtle umbrella violin walnut bread chair drum eagle flute grape honey ink jam kite lemon mango nest olive pear
queen rope shoe tree vase wheel yarn zipper""".split()

# What the assistant of a policy must do in a certain case: statement, the user's turn, the answer.
CASES = """
= angry customers; p:price
s If a customer is angry, apologise and offer a voucher of {p}.|Angry customers get an apology and a voucher of {p}.
q This is ridiculous, I have been waiting for ages!|I am really angry. Nothing works here!|You people are a joke. What a terrible service!
q I am furious. My {product} is broken again!|Are you kidding me? This is the third mistake!
a I am very sorry about this. I can offer you a voucher of {p}.|I apologise for the trouble. Please take a voucher of {p}.
= someone asking for the manager; n:phone
s If someone asks for the manager, give the number {n}.|Customers who want the manager are told to call {n}.
q I want to speak to your manager.|Let me talk to your boss!|Can I talk to a manager please?|Get me the manager.
a You can reach the manager at {n}.|Please call {n} to speak to the manager.
= someone asking for a human; e:email
s Whoever wants to talk to a human is sent to {e}.|If a customer wants a human, name {e}.
q Can I talk to a real person?|I don't want to talk to a bot.|Is there a human I can talk to?|Human, please.
a Of course, please write to {e}.|My colleagues will help you at {e}.
= dates
s Never promise a date.|Do not promise a delivery date.|Promises about dates are forbidden.
q Can you promise that it comes on {day}?|Promise me that my {product} arrives on {day}!|Will it be here on {day} for sure?
q I need a guarantee that my order comes on {day}.
a I am sorry, I cannot promise a date.|Sorry, I am not able to promise a date.
= legal questions; p:person
s Legal questions go to {p}.|For anything about law or lawyers, name {p}.
q I will sue you.|My lawyer wants to talk to you.|I have a legal question.|Who do I contact about a legal matter?
a For legal questions, please contact {p}.|Please talk to {p} about legal matters.
= personal data; e:email
s Requests about personal data go to {e}.|For data protection, send people to {e}.
q What data do you have about me?|I want a copy of my personal data.|Whom do I ask about data protection?
a Please write to {e} about your data.|For questions on personal data, contact {e}.
= competitors
s Do not talk about other shops.|Never say anything about competitors.
q Is {company} better than you?|What do you think of {company}?|Should I buy at {company} instead?
a I am sorry, I cannot talk about other shops.|Sorry, I do not comment on other shops.
= haggling
s Never give a discount in the chat.|Do not bargain over prices.
q Can you give me a better price?|Make it 10% cheaper and I buy it.|Any chance of a discount for the {product}?
a I am sorry, I cannot give a discount here.|Sorry, our prices are fixed.
= broken things; q:email
s If something arrives broken, ask for a photo to {q}.|Customers with broken goods send a photo to {q}.
q My {product} arrived broken.|There is a crack in my {product}.|I opened the box and the {product} was in pieces.
a I am sorry to hear that. Please send a photo to {q}.|Sorry about that! A photo to {q} will help us.
= missing parts; n:phone
s If parts are missing, the customer calls {n}.|For missing parts, give the number {n}.
q A screw is missing from my {product}.|There are parts missing.|My {product} came without the manual and two parts.
a I am sorry. Please call {n} about the missing parts.|Sorry about that. You can get missing parts at {n}.
= thanks; w:closing
s If a customer says thank you, answer "{w}"|Answer thanks with "{w}"
q Thank you!|Thanks a lot for your help.|Great, thanks.|That helped, thank you.
a {w}
= greetings; w:hello
s Answer a greeting with "{w}"|When the customer says hello, reply "{w}"
q Hello|Hi there!|Good morning!|Hey|Good afternoon.
a {w}
= goodbyes; w:bye
s When the customer leaves, say "{w}"|Answer a goodbye with "{w}"
q Bye!|Goodbye.|That was all, bye.|See you!
a {w}
= plant questions; p:person
s Questions about plants are answered by {p} only.|Send plant questions to {p}.
q Why does my fern have brown leaves?|How often do I water a cactus?|My tomatoes look ill. What can I do?
a {p} answers questions about plants.|Please ask {p} about plants.
= other topics
s Only talk about the shop; decline everything else.|Refuse questions that have nothing to do with us.
q Who won the match last night?|Write me a poem about love.|What is the capital of {country}?|Can you do my homework?
q Tell me a joke.|What do you think about the election?
a I am sorry, I can only help with questions about our shop.|Sorry, I only answer questions about the shop.
= medical questions
s Never give medical advice.|Do not answer medical questions.
q I have a headache. What should I take?|Is this cream good against my rash?|Which pills help me sleep?
a I am sorry, I cannot give medical advice. Please ask a doctor.|Sorry, I cannot give medical advice.
= the own name; w:name
s Your name is {w}.|You are called {w}.
q What is your name?|Who am I talking to?|And you are?|Do you have a name?
a My name is {w}.|I am {w}.
"""

# A short question that follows another: the topic before, the topic it asks about, wordings.
FOLLOW_UPS = """
standard delivery times > the standard shipping cost: How much is that?|And what does it cost?|What do I pay for that?
the standard shipping cost > standard delivery times: And how long does it take?|How many days is that?
the standard shipping cost > express delivery costs: And express?|How much is it if I need it faster?|And what if it has to be quick?
express delivery costs > express delivery times: And how fast is it?|How quick is that?|How many hours does that take?
express delivery times > express delivery costs: How much is that?|And the price?|What would I pay for that?
the standard shipping cost > delivery abroad: And abroad?|And to other countries?|What about other countries?
the standard shipping cost > free shipping: Is it ever free?|And when is it free?|From what amount is it free?
standard delivery times > the carrier: Who brings it?|And who delivers it?
the carrier > tracking: And where can I track it?|Where do I see where it is?
pick-up > how long parcels are kept: How long do you keep it there?|And how long does it wait for me?
the return window > the cost of a return: And what does that cost me?|Is there a fee?|How much do I pay for it?
the return window > refund times: And when do I get the money?|When is the money back?
the cost of a return > the returns address: And where do I send it?|What is the address for it?
the cost of a return > the returns label: And the label?|Where do I get the label?
the warranty > the longer warranty: Can I make it longer?|And a longer one?|Can I extend it?
repairs > spare parts: And how long are there parts?|What about parts for it?
opening hours on weekdays > the hours on Saturday: And on Saturday?|And at the weekend, on Saturday?|And Saturdays?
the hours on Saturday > opening on Sundays: And on Sunday?|And the day after, on Sunday?|Sunday too?
opening hours on weekdays > holidays: And on holidays?|Also on public holidays?
opening hours on weekdays > parking: And can I park there?|Is there parking?
the hotline > phone hours: And when can I call there?|At what times does someone pick up?
the support e-mail address > answers to e-mails: And how fast do you reply?|When will I get an answer?
the manager > complaints: And who handles complaints?|Where do complaints go?
loyalty points > what points are worth: And what are they worth?|What do I get for them?
loyalty points > the expiry of points: Do they expire?|And how long are they valid?
the voucher code > using two codes: Can I use it with another one?|Can I combine it?
invoices > late payment: And if I am late?|What if I pay later?
changing an order > cancelling an order: And can I cancel it?|And cancelling?
the basic plan > the premium plan: And premium?|And the bigger one, premium?|How much is the premium one?
the premium plan > the basic plan: And the basic one?|Is basic cheaper? What is the price?
the trial > the basic plan: And after that, what is the basic price?|What does basic cost then?
the notice period > pausing the subscription: Can I pause it instead?|And a pause?
wrong passwords > locked accounts: And for how long?|How long is it locked then?
check-in > check-out: And when do I have to leave?|And check-out?
check-in > breakfast: And breakfast?|What about breakfast?
the price for adults > children: And for my kids?|And children?|What about a child?
the group size > booking ahead: How early do we have to book?|And how early should I book?
appointments > the length of an appointment: How long does it take?|And how long is it?
appointments > missed appointments: And if I do not come?|What if I miss it?
courses > the course teacher: And who teaches it?|Who is the teacher?
the loan period > overdue items: And if I am late?|What does it cost if I keep it longer?
the founder > the number of staff: And how many people work there now?|How big is the team today?
""".strip().split("\n")

CONFLICTS = [group.split("|") for group in """
opening on Sundays|the closing day|the hours on Saturday|opening hours on weekdays|holidays
cancelling an order|cancelling a booking|the notice period|changing an order
the hotline|appointments|emergencies|phone hours
the support e-mail address|complaints|jobs
cash|payment methods|instalments
installation|assembly
reservations|how long parcels are kept
the warranty|the longer warranty
the return window|opened items|sale items|exchanges
the age limit|children|the discount for seniors|the price for adults
delivery abroad|where things are made
the carrier|tracking
the Wi-Fi password|password rules
the voucher code|the newsletter discount
late payment|overdue items
the group size|the number of users
the loan period|overdue items|rentals
express delivery costs|evening delivery
courses|the course teacher
lost parcels|lost property
the cost of a return|the returns label|the returns address
the membership|the basic plan
someone asking for the manager|someone asking for a human|the hotline|the support e-mail address|the manager|complaints
broken things|damaged parcels
missing parts|spare parts
haggling|the voucher code|the newsletter discount
plant questions|the guarantee on plants""".strip().split("\n")]

COMPANY_HEADS = """You are the support assistant of {company}.|You answer customers of {company}.
You work for {company} and help its customers.
You are a friendly assistant of {company}. Use only the rules below.|{company}: rules for the chat assistant.
You are the help desk of {company}. Here is what you know.|Act as the customer service of {company}.
You are {name}, the assistant of {company}.
This is the handbook for the support of {company}.|Customer service of {company}. Please follow these rules.
You help people who write to {company}. Answer from the facts below.|System prompt of {company}|Assistant for {company}. Keep answers short.
You are a helpful assistant.|You are an assistant for customers. Answer briefly and correctly.
Answer the questions of customers with this information.
You are the chatbot of {company} in {city}.|{company} sells things for home and garden. You are its assistant.
You are the voice of {company} on the web. Be kind and brief.|Welcome to {company}! You are our new support agent."""
LIST_HEADS = """Policies:|Rules:|Facts:|Our rules|What you know:|Information:|House rules:|Please note:|Knowledge:|Shop policy|Guidelines:|
## Policy|### Facts|# Rules|Details:|The most important points:|Here are our terms:||""".replace("\n", "").split("|")
TAILS = """If you do not know something, say so.|Never make anything up.|If the answer is not here, say that you do not have it.
Do not invent facts.|Only use the facts above.|Be polite.|Keep it short.|Answer in English.|Be friendly.|Stay calm.|Use plain words."""
OPENERS = """Hi,|Hello,|Hey,|Good morning,|Good evening,|Hi there,|Hello there!|Quick question:|One question:|Just a question:|
Sorry to bother you,|
Before I order:|A short one:|Excuse me,|I have a question.|Maybe you can help me.|Dear team,|Hello {company} team,|I need some information.|
I am thinking about ordering a {product}.|I bought a {product} for my {kin}.|My {kin} told me about you.|I am new here.|
It is about my {product}.|I ordered a {product} last {day}.|I live in {city}.|My name is {name}.|I have order {order}.|
I was in your shop on {day}.|I looked on your page but could not find it.|We are moving to {city} soon.|I am asking for my {kin}.|
My {kin} wants a {product}.|I have been a customer for {many} years.|I have three kids and little time.|
There are {many} items in my basket.|
I need to know this before {day}.|My {kin} and I disagree about this.|I talked to {name} on the phone.|
I am planning a party for {many} people.|
This is about the {product} that I saw in {city}.|I am writing again because nobody answered.|Okay, so I am a bit lost.|
""".replace("\n", "").split("|")
CLOSERS = """Thanks!|Thank you.|Thanks in advance.|Please let me know.|Cheers, {name}|Best, {name}|Many thanks, {name}|
Thank you for your help!|
I'd be glad about a quick answer.|Thx|Please be brief.|I could not find it on your page.|
Kind regards, {name}""".replace("\n", "").split("|")
CLAUSE_FRAMES = """Can you tell me {x}?|Could you tell me {x}?|Do you know {x}?|I would like to know {x}.|I'd like to know {x}.|
I was wondering {x}.|
Please tell me {x}.|I want to know {x}.|Could you please say {x}?|I need to know {x}.|Would you tell me {x}?|I am not sure {x}.|
Can you explain {x}?|May I ask {x}?|Any idea {x}?|My {kin} asks {x}.|Can somebody tell me {x}?|I forgot {x}.""".replace("\n", "").split("|")
NOUN_FRAMES = """What about {x}?|Tell me about {x}.|I have a question about {x}.|What can you tell me about {x}?|
What do your rules say about {x}?|
Please give me information about {x}.|What do I need to know about {x}?|How is it with {x}?""".replace("\n", "").split("|")
FOLLOW_FRAMES = """And {x}?|What about {x}?|Okay, and {x}?|And what about {x}?|Thanks. And {x}?|Good to know. What about {x}?|
Alright. And {x}?|
Then what about {x}?|Fine, and {x}?|Got it. And {x}?""".replace("\n", "").split("|")
LINKS = """Thanks.|Okay.|I see.|Great.|Thank you.|Good.|Alright.|One more thing:|Another question:|Perfect.|Ah, okay.|And one more:|Fine.|
Cool.|Next question:|Also,|Got it.|That helps.||||""".replace("\n", "").split("|")

UNKNOWN = """I don't have that information.|I'm sorry, I don't have that information.|Sorry, I don't know that.
I don't have information about {x}.
I'm afraid I don't have any details on {x}.|Sorry, I can't find anything about {x}.|I can't find that here.
There is nothing about {x} in my information.
I'm sorry, I have no information about {x}.|I don't know that, I'm sorry.|That is not in my information.
Sorry, my information says nothing about {x}.
I'm sorry, but I don't have details about {x}.|I don't have an answer to that.|Unfortunately I have no information on {x}."""
OFFERS = """I can pass your question on to the team.|Shall I pass it on to my colleagues?|I can ask a colleague for you.
Would you like me to pass this on?
I will gladly forward your question.|Should I ask the team for you?|I can forward this to the team if you like.|May I pass your question on?
If you like, I can hand this over to a colleague.|I can have someone get back to you."""
UNKNOWN_DOC = """The text does not say that.|That is not in the text.|The documents do not mention {x}.|I can't find that in the text.
The text says nothing about {x}.|There is no information about {x} in the documents.|I could not find {x} in the documents.
I don't know, the text does not mention it.|The given information does not include {x}.|Not found in the documents.
This is not mentioned."""
NOT_FOUND = ["don't have", "don't know", "can't find", "nothing about", "no information", "not in my", "does not say", "not in the",
             "do not mention",
             "could not find", "does not mention", "does not include", "Not found", "not mentioned", "not listed"]


def _lines(text):
    """The pieces of a list that is split by lines and bars."""
    return [part for line in text.strip().split("\n") for part in line.split("|")]


COMPANY_HEADS, TAILS, UNKNOWN, OFFERS, UNKNOWN_DOC = map(_lines, (COMPANY_HEADS, TAILS, UNKNOWN, OFFERS, UNKNOWN_DOC))
MOODS = {mood: _lines(text) for mood, text in MOODS.items()}
MOOD_TOPICS = _lines(MOOD_TOPICS)
ASPECTS, PRAISE, BLAME = ([part.strip() for part in text.replace("\n", "").split("|")] for text in (ASPECTS, PRAISE, BLAME))
LANGUAGES, SPAM, URGENCY = ({name: _lines(text) for name, text in table.items()} for table in (LANGUAGES, SPAM, URGENCY))


class Topic:
    """A parsed block of TOPICS, CASES or RECORDS."""

    def __init__(self, head):
        nouns, _, slots = head.partition("; ")
        self.nouns = nouns.split("|")
        self.slots = [tuple(slot.split(":")) for slot in slots.split(", ")] if slots else []
        self.parts = {}
        self.conflicts = {self.nouns[0]}
        for group in CONFLICTS:
            if self.nouns[0] in group:
                self.conflicts.update(group)

    def add(self, tag, text):
        self.parts.setdefault(tag, []).extend(text.split("|"))

    def finish(self):
        self.is_boolean = "s+" in self.parts
        self.limit = next((tag for tag in ("l<", "l>") if tag in self.parts), None)
        for tag in ("y", "n"):
            self.parts[tag] = [text.replace("{n0}", "{n}") for text in self.parts.get(tag, ())]
        if self.limit:
            self.parts[self.limit] = [text.replace("{n}", "{asked}") for text in self.parts[self.limit]]
        return self


def _parse(text):
    topics = []
    for line in text.strip().split("\n"):
        tag, _, rest = line.partition(" ")
        if tag == "=":
            topics.append(Topic(rest))
        else:
            topics[-1].add(tag, rest)
    return [topic.finish() for topic in topics]


def _parse_records(text):
    records = []
    for block in text.strip()[2:].split("\n& "):
        head, _, body = block.partition("\n")
        kind, subject, titles = head.split("; ")
        records.append((kind, subject, titles.split("|"), _parse(body)))
    return records


def _parse_labels(text):
    labels = []
    for block in text.strip()[2:].split("\n# "):
        head, _, body = block.partition("\n")
        names, _, definition = head.partition("; ")
        labels.append((names.split("|"), definition, _lines(body)))
    return labels


TOPICS, CASES, RECORDS, LABELS = _parse(TOPICS), _parse(CASES), _parse_records(RECORDS), _parse_labels(LABELS)
LIMITED = [topic for topic in TOPICS if topic.limit]


def _parse_follow_ups(lines):
    named = {topic.nouns[0]: topic for topic in TOPICS}
    found = []
    for line in lines:
        pair, _, texts = line.partition(": ")
        before, after = pair.split(" > ")
        found.append((named[before], named[after], texts.split("|")))
    return found


FOLLOW_UPS = _parse_follow_ups(FOLLOW_UPS)

INT_RANGES = {"days": (5, 60), "few": (2, 14), "small": (2, 9), "weeks": (2, 12), "hours": (6, 72), "years": (2, 10), "months": (2, 24),
              "kilos": (3, 50), "cm": (10, 220), "count": (10, 500), "letters": (6, 30), "minutes": (5, 60), "pieces": (5, 100),
              "version": (5, 18), "teens": (6, 21), "age": (55, 75), "percent": (2, 50), "minus": (-25, -3), "pin": (1000, 9999),
              "year": (1890, 2024), "recent": (1990, 2024)}
CURRENCIES = ["${}", "${}", "€{}", "£{}", "{} euros", "{} dollars", "{} EUR"]


class World:
    """The values of one sample: a lexicon, one currency, and the loose words of the users' turns."""

    def __init__(self, rng, unseen):
        self.rng = rng
        self.lex = Lexicon(rng, unseen)
        self.currency = rng.choice(CURRENCIES)
        self.long_day = rng.random() < 0.5
        lex = self.lex
        self.loose = {"company": lex.company(form=False), "name": lex.first_name(), "product": rng.choice(GOODS), "kin": rng.choice(KIN),
                      "day": lex.day(), "city": lex.city(), "order": lex.order_number(), "many": rng.randint(2, 40),
                      "money": self.money(300), "colour": rng.choice(COLOURS), "material": rng.choice(MATERIALS), "time": lex.time(),
                      "country": rng.choice(COUNTRIES)}

    def pick(self, values):
        return self.rng.choice(values)

    def chance(self, share):
        return self.rng.random() < share

    def money(self, most):
        return self.currency.format(self.lex.amount(most))

    def fill(self, text):
        return text.format_map(self.loose)

    def user(self, text, keep=()):
        return casual(self.rng, text, keep)

    def unknown(self, topic, offer=True):
        text = self.pick(UNKNOWN).format(x=topic.nouns[0])
        return f"{text} {self.pick(OFFERS)}" if offer and self.chance(0.7) else text

    def value(self, kind):
        if kind in INT_RANGES:
            low, high = INT_RANGES[kind]
            if kind == "days" and self.chance(0.4):
                return self.pick([7, 10, 14, 21, 30, 45, 60])
            return self.rng.randint(low, high)
        if kind == "thresh":
            return self.rng.randint(3, 20) * 5
        return _MAKERS[kind](self)


def _clock(low, high):
    def make(w):
        hour, minute = w.rng.randint(low, high), w.pick(["00", "00", "15", "30", "45"])
        if w.long_day:
            return f"{hour}:{minute}"
        part = "am" if hour < 12 else "pm"
        return f"{(hour - 1) % 12 + 1}{'' if minute == '00' else ':' + minute} {part}"
    return make


def _range(w):
    low = w.rng.randint(1, 8)
    return w.pick(["{} to {}", "{} to {}", "{}-{}"]).format(low, low + w.rng.randint(1, 5))


def _several(values, low, high):
    def make(w):
        *first, last = w.rng.sample(values, w.rng.randint(low, high))
        return ", ".join(first) + f" and {last}"
    return make


def _code(w):
    return w.lex.choice(WORDS).upper() + str(w.rng.randint(2, 99))


_MAKERS = {
    "price": lambda w: w.money(w.pick([10, 20, 40, 90])), "cost": lambda w: w.money(w.pick([30, 100,
                                                                                            900])), "country": lambda w: w.pick(COUNTRIES),
                                                                                            "early": _clock(6, 11),
    "late": _clock(13, 22), "carrier": lambda w: w.lex.company(form=False), "link": lambda w: f"{w.lex.invented_name().lower()}.example/"
    + w.pick(["track", "help", "orders", "returns", "parcel", "my", "go"]), "address": lambda w: w.lex.street_address(), "range": _range,
    "day": lambda w: w.lex.day(), "phone": lambda w: w.lex.phone(), "email": lambda w: w.lex.email(), "person": lambda w: w.lex.person(),
    "city": lambda w: w.lex.city(), "languages": _several(TONGUES, 2, 4), "pays": _several(PAYS, 2, 4), "unit": lambda w: w.pick(UNITS),
    "code": _code, "month": lambda w: w.lex.month(), "place": lambda w: w.pick(PLACES), "material": lambda w: w.pick(MATERIALS),
    "company": lambda w: w.lex.company(), "colour": lambda w: w.pick(COLOURS), "light": lambda w: w.pick(LIGHTS),
    "job": lambda w: w.pick(JOBS), "date": lambda w: w.lex.date(), "button": lambda w: w.pick(BUTTONS),
    "code2": lambda w: f"{w.pick('EFHLPT')}{w.rng.randint(1, 99)}", "fault": lambda w: w.pick(FAULTS), "product": lambda w: w.pick(GOODS),
    "hotel": lambda w: f"Hotel {w.lex.invented_name()}", "animal": lambda w: w.pick(ANIMALS), "food": lambda w: w.pick(FOODS),
    "name": lambda w: w.lex.first_name(), "spot": lambda w: w.pick(SPOTS), "hard": lambda w: w.pick(HARD), "wrap": lambda w: w.pick(WRAPS),
    "cloth": lambda w: w.pick(CLOTHS),
    "closing": lambda w: w.pick(["You're welcome!", "With pleasure!", "Any time!", "Happy to help!", "Glad to help!", "My pleasure!"]),
    "hello": lambda w: w.fill(w.pick(["Welcome to {company}!", "Hello from {company}!", "Good day, how can I help?", "Hi, {name} here!",
                                      "Greetings from {city}!", "Hello and welcome!"])),
    "bye": lambda w: w.fill(w.pick(["See you soon at {company}!", "Goodbye and take care!", "Until next time!", "Have a sunny day!",
                                    "Bye, and say hello to {city}!"])),
}


def _subject(w, kind):
    """The name of what a document is about, and what stands for it later in the text."""
    lex = w.lex
    if kind in ("model", "device"):
        thing = w.pick(GOODS) if kind == "model" else w.pick(DEVICES)
        name = w.pick(["the {1} {0}", "the {0} {1}"]).format(lex.invented_name(), thing)
    elif kind == "plant":
        name = f"the {w.pick(PLANT_KINDS)} {lex.invented_name()}"
    elif kind == "person":
        name = lex.person()
        return name, name.split()[0]
    elif kind == "event":
        name = f"the {w.pick(EVENTS)} of {lex.company(form=False)}" if w.chance(0.4) else f"the {lex.invented_name()} {w.pick(EVENTS)}"
    elif kind == "trip":
        name = f"the {w.pick(TRIPS)} {lex.invented_name()}"
    elif kind == "company":
        name = lex.company()
    elif kind == "pet":
        name = lex.first_name()
        return name, name
    elif kind == "project":
        name = f"the {lex.invented_name()} project" if w.chance(0.5) else f"project {lex.choice(WORDS).capitalize()}"
    else:
        name = f"the {lex.last_name()} room" if w.chance(0.5) else f"room {w.rng.randint(1, 999)}"
    return name, "it"


def _upper(text):
    """With a capital at the start, but not in an address."""
    word = text.split(" ", 1)[0]
    return text if "@" in word or "/" in word else text[:1].upper() + text[1:]


class Fact:
    """A topic with its values."""

    def __init__(self, w, topic, subject=None):
        self.w = w
        self.topic = topic
        self.values = {name: w.value(kind) for name, kind in topic.slots}
        self.first = next(iter(self.values.values()), None)
        self.shown = {name: self._show(kind, self.values[name]) for name, kind in topic.slots}
        self.sign = w.pick("+-") if topic.is_boolean else ""
        self.subject = subject
        self.slots = {**w.loose, **self.shown}
        if subject:
            self.slots["e"] = subject[0]
        entries = topic.parts.get("k" + self.sign)
        self.entry = w.pick(entries).format_map(self.slots) if entries else None

    def _show(self, kind, value):
        return self.w.currency.format(value) if kind == "thresh" else str(value)

    def statement(self, again=False):
        text = self.w.pick(self.topic.parts["s" + self.sign])
        if again and self.subject and text.startswith("{e} "):
            text = self.subject[1] + text[3:]
        return _upper(text.format_map(self.slots))

    def question(self, follow=False, limits=0.5):
        """A question with an answer: (question, answer, what the answer contains)."""
        w, parts = self.w, self.topic.parts
        if self.topic.limit and w.chance(limits):
            return self.limit_question()
        roll = w.rng.random()
        if follow and roll < 0.4:
            text = w.pick(FOLLOW_FRAMES).format(x=self.topic.nouns[0])
        elif "c" in parts and roll > 0.7:
            text = w.pick(CLAUSE_FRAMES).format(x=w.pick(parts["c"]), kin=w.loose["kin"])
        elif "c" in parts and roll > 0.62:
            text = w.pick(NOUN_FRAMES).format(x=w.pick(self.topic.nouns))
        else:
            text = w.pick(parts["q"]).format_map(self.slots)
        return _upper(text), *self.answer()

    def answer(self):
        text = _upper(self.w.pick(self.topic.parts["a" + self.sign]).format_map(self.slots))
        contains = [value for value in self.shown.values() if value in text]
        if self.sign:
            contains = ["Yes" if self.sign == "+" else "No"]
        return text, contains or [text.rstrip(".!")]

    def limit_question(self):
        w, topic, limit = self.w, self.topic, self.first
        kind = topic.slots[0][1]
        step = 5 if kind == "thresh" else 1
        if w.chance(0.35):
            asked = limit + w.pick([-3, -2, -1, 1, 2, 3]) * step
        elif w.chance(0.5):
            asked = w.rng.randint(1, max(2, limit - 1))
        else:
            asked = w.rng.randint(limit + 1, limit * 2 + 5)
        if asked < 2:
            asked = limit + 2
        if asked == limit:
            asked += 2
        fits = asked <= limit if topic.limit == "l<" else asked >= limit
        question = w.pick(topic.parts[topic.limit]).format_map({**self.slots, "asked": self._show(kind, asked)})
        answer = w.pick(topic.parts["y" if fits else "n"]).format_map(self.slots)
        return _upper(question), _upper(answer), ["Yes" if fits else "No", self.shown[topic.slots[0][0]]]

    def brief(self):
        """Only the value."""
        if self.sign:
            return "Yes" if self.sign == "+" else "No"
        return self.entry.split(": ", 1)[1]


NUMBERINGS = [lambda i: f"{i}. ", lambda i: f"{i}) ", lambda i: f"({i}) "]
TONES = [
    ("sign", "Sign every answer with {s}.|End each message with {s}.|Every answer is signed {s}."),
    ("greet", "Start every answer with {s}|Begin each reply with {s}"),
    ("brief", "Answer only with the fact itself.|Give only the value, no full sentences.|Answer in as few words as possible."),
    ("fallback", "If the answer is not in these rules, say: {s}|For anything that is not listed, answer exactly: {s}"),
    ("sentence", "Always answer in one sentence.|One sentence per answer, never more.|Answer in a single sentence."),
]
FALLBACKS = """Please call us for that.|I will ask a colleague.|Please ask at the counter.|Sorry, I can't help with that.
Please write to {e}.
I don't know, please ask {name}.|{name} will get back to you.|No idea, sorry!|That is a question for {name}.
Please see our page at {city}.example.""".replace(
    "\n", "|").split("|")


def _bulleted(w, parts):
    """Lines in one of the usual list styles."""
    style = w.rng.random()
    if style < 0.4:
        mark = w.pick(["- ", "- ", "* ", "• "])
        return "\n".join(mark + part for part in parts)
    if style < 0.65:
        number = w.pick(NUMBERINGS)
        return "\n".join(number(i) + part for i, part in enumerate(parts, 1))
    if style < 0.85:
        return "\n".join(parts)
    return "\n\n".join(parts)


def _lay_out(w, facts, extra):
    """Statements or entries of `facts` with the rules of `extra` between them."""
    style = w.rng.random()
    if style < 0.35:
        parts = [fact.statement() for fact in facts] + extra
        w.rng.shuffle(parts)
        return " ".join(parts)
    if style < 0.43:
        mark = w.pick(["## ", "### ", "# ", "", "**"])
        end = "**" if mark == "**" else ":" if not mark else ""
        parts = [f"{mark}{_upper(w.pick(fact.topic.nouns))}{end}\n{fact.statement()}" for fact in facts]
        w.rng.shuffle(parts)
        if extra:
            parts.insert(w.pick([0, len(parts)]),
                         f"{mark}{w.pick(['How to answer', 'Style', 'Please note', 'Assistant', 'Rules'])}{end}\n" + " ".join(extra))
        return w.pick(["\n\n", "\n"]).join(parts)
    if style < 0.6:
        parts = [fact.statement() for fact in facts] + extra
    elif style < 0.85:
        parts = [fact.entry or fact.statement() for fact in facts] + extra
    else:
        parts = [fact.entry if fact.entry and w.chance(0.5) else fact.statement() for fact in facts] + extra
    w.rng.shuffle(parts)
    head = w.pick(LIST_HEADS)
    return (head + "\n" if head else "") + _bulleted(w, parts)


class Tone:
    """A rule on how to answer, and its effect."""

    def __init__(self, w):
        self.kind, wordings = w.pick(TONES)
        self.text = ""
        if self.kind == "sign":
            name = w.lex.first_name()
            self.text = w.pick([f"- {name}", f"{name} from {w.loose['company']}", f"Yours, {name}", f"Your {w.loose['company']} team",
                                f"Best, {name}"])
        elif self.kind == "greet":
            self.text = w.pick(["Hello!", "Hi!", "Dear customer,", "Good day!", "Hi there!", "Thanks for asking!", "Dear friend,"])
        elif self.kind == "fallback":
            self.text = w.fill(w.pick(FALLBACKS).replace("{e}", w.lex.email()))
        quote = w.pick(['"{}"', "'{}'"])
        self.rule = w.pick(wordings.split("|")).format(s=quote.format(self.text))

    def apply(self, answer):
        if self.kind == "sign":
            return f"{answer}\n{self.text}"
        if self.kind == "greet":
            return f"{self.text} {answer}"
        return answer


def _draw_topics(w, topics, count, taken):
    """Up to `count` topics that can stand beside each other; `taken` (a set) collects what they exclude."""
    start, chosen = w.rng.randrange(len(topics)), []
    near = w.chance(0.4)
    for attempt in range(count * 3):
        topic = topics[(start + w.rng.randrange(count * 2)) % len(topics)] if near else w.pick(topics)
        if not topic.conflicts & taken:
            chosen.append(topic)
            taken.update(topic.conflicts)
        if len(chosen) == count:
            break
    return chosen


def _missing(w, facts, taken):
    """A topic that nothing of the prompt answers, often one close to what is there."""
    while True:
        if w.chance(0.4):
            topic = TOPICS[(TOPICS.index(w.pick(facts).topic) + w.rng.randint(-3, 3)) % len(TOPICS)]
        else:
            topic = w.pick(TOPICS)
        if not topic.conflicts & taken:
            return Fact(w, topic)


FOLLOW_STARTS = ("And ", "What about", "Okay", "Thanks", "Good", "Alright", "Then ", "Fine", "Got ")


def _decorate(w, question, first=True):
    """The question as part of a message: with an opener, a story before it, or a closing."""
    if not first and question.startswith(FOLLOW_STARTS):
        return question
    if w.chance(0.4 if first else 0.15):
        question = w.fill(w.pick(OPENERS)) + " " + question if first else w.pick(LINKS) + " " + question
    elif not first and w.chance(0.3):
        question = w.pick(LINKS) + " " + question
    if w.chance(0.15):
        question += " " + w.fill(w.pick(CLOSERS))
    return question.strip()


def _keep(fact):
    return [*fact.shown.values(), *([fact.subject[0]] if fact.subject else [])]


def _briefly(fact, answer, contains):
    """An answer cut down to its yes, its no or its value, and what it contains."""
    answer = contains[0] if contains[0] in ("Yes", "No") else fact.brief()
    return answer, [answer]


def policy(rng, unseen=False):
    """A system prompt with rules and one to four questions."""
    w = World(rng, unseen)
    taken = set()
    facts, chain = [], None
    roll = rng.random()
    if roll < 0.25:
        chain = w.pick(FOLLOW_UPS)
        facts = [Fact(w, topic) for topic in chain[:2]]
    elif roll < 0.55:
        facts = [Fact(w, w.pick(LIMITED))]
    for fact in facts:
        taken.update(fact.topic.conflicts)
    ahead = facts[::-1]
    others = [Fact(w, topic) for topic in _draw_topics(w, TOPICS, rng.randint(2, 10) - len(facts), taken)]
    facts = facts + others
    cases = []
    for topic in rng.sample(CASES, rng.choices([0, 1, 2], [5, 3, 2])[0]):
        if not topic.conflicts & taken:
            cases.append(Fact(w, topic))
            taken.update(topic.conflicts)
    tone = Tone(w) if w.chance(0.3) else None
    if tone and tone.kind in ("brief", "sentence"):
        cases = []
    extra = [case.statement() for case in cases] + ([tone.rule] if tone else [])
    if w.chance(0.25) and not (tone and tone.kind == "fallback"):
        extra.append(w.pick(TAILS))
    body = _lay_out(w, facts, extra)
    if w.chance(0.92):
        head = w.fill(w.pick(COMPANY_HEADS))
        body = head + w.pick(["\n", "\n\n", " ", "\n"]) + body
    messages = [{"role": "system", "content": body}]
    left = others + ahead
    if not ahead or w.chance(0.3) and not chain:
        rng.shuffle(left)
    count = rng.choices([1, 2, 3, 4], [5, 3, 2, 1])[0]
    for turn in range(max(2, count) if chain else count):
        check, keep = None, ()
        linked = chain and turn == 1
        if chain and turn < 2:
            fact = left.pop()
            question, answer, contains = fact.question(limits=0.0)
            if linked:
                question = w.pick(chain[2])
            keep = _keep(fact)
            question = question if linked else _decorate(w, question)
            answer, contains = _briefly(fact, answer, contains) if tone and tone.kind == "brief" else (answer, contains)
            check = {"contains": contains}
        elif cases and w.chance(0.4):
            case = cases.pop()
            question = _upper(w.pick(case.topic.parts["q"]).format_map(case.slots))
            answer, contains = case.answer()
            check = {"contains": contains}
        elif w.chance(0.34) or not left:
            fact = _missing(w, facts, taken)
            question = _decorate(w, fact.question(follow=turn > 0)[0], turn == 0)
            keep = _keep(fact)
            if tone and tone.kind == "fallback":
                answer = tone.text
                check = {"contains": [answer]}
            else:
                answer = w.unknown(fact.topic, not tone or tone.kind not in ("sentence", "brief"))
                check = {"any": NOT_FOUND}
            taken.update(fact.topic.conflicts)
        else:
            fact = left.pop()
            question, answer, contains = fact.question(follow=turn > 0)
            question = _decorate(w, question, turn == 0)
            keep = _keep(fact)
            answer, contains = _briefly(fact, answer, contains) if tone and tone.kind == "brief" else (answer, contains)
            check = {"contains": contains}
        if tone:
            answer = tone.apply(answer)
        messages += [{"role": "user", "content": w.user(question, keep)}, {"role": "assistant", "content": answer}]
    return {"messages": messages, "check": check}


DOC_SYSTEMS = """Answer from the documents.|Use only the given text to answer.|Answer the question with the help of the context.
You answer questions about documents. If the answer is not there, say so.|You are a helpful assistant. Answer from the context only.
Read the passages and answer briefly.|Find the answer in the sources.|Answer with one short sentence from the text.
You look things up in our help centre.|You are a search assistant. Use what was found.|Answer from the passages below."""
DOC_SYSTEMS = _lines(DOC_SYSTEMS)
CITES = ["Name the source.", "Cite the number of the source.", "Say which document the answer is from.", "Give the number of the passage.",
         "Please cite your source."]
CONTEXT_HEADS = ["Context:", "Context:", "Documents:", "Sources:", "Passages:", "Search results:", "Text:", "Background:", "Articles:",
                 "Excerpts:"]
LOWER_STARTS = ("It ", "The ", "You ", "We ", "They ", "Our ", "Your ", "A ", "An ", "On ", "In ", "Breakfast ", "Departure ", "Charging ",
                "Error ", "Tickets ", "Adults ", "Children ", "Orders ", "Parcels ", "Points ", "Returns ", "Refunds ", "Express ",
                "Standard ", "Shipping ", "Gift ", "Plants ", "Installation ", "Assembly ", "Delivery ", "Engraving ", "Normal ", "Hold ",
                "Press ", "Water ", "Clean ", "Change ", "Renting ", "Students ", "Invoices ", "Items ", "Repairs ", "Spare ",
                "Exchanges ", "Vouchers ", "Yes, ", "No, ", "There ", "Please ")


def _passage(w, taken, record=None, subjects=()):
    """A passage: (title, text, facts, record). With `record`, of that kind of document but on another subject."""
    if record is None and w.chance(0.4):
        topics = _draw_topics(w, TOPICS, w.rng.randint(1, 3), taken)
        facts = [Fact(w, topic) for topic in topics]
        if not facts:
            return _passage(w, taken, w.pick(RECORDS), subjects)
        title = _upper(w.pick(facts[0].topic.nouns)) if w.chance(0.7) else w.pick(
            ["Help centre", "FAQ", "Terms", "Good to know", "Customer information", "Service", "House rules",
             f"About {w.loose['company']}"])
        if w.chance(0.25):
            text = "\n".join(f"Q: {_upper(w.pick(f.topic.parts['q']).format_map(f.slots))}\nA: {f.answer()[0]}" for f in facts)
        else:
            text = " ".join(fact.statement() for fact in facts)
        return title, text, facts, None
    record = record or w.pick(RECORDS)
    _, kind, titles, topics = record
    subject = _subject(w, kind)
    while subject[0] in subjects:
        subject = _subject(w, kind)
    facts = [Fact(w, topic, subject) for topic in w.rng.sample(topics, w.rng.randint(2, min(4, len(topics))))]
    title = _upper(w.pick(titles).format(e=subject[0]))
    if w.chance(0.3):
        text = w.pick(["\n", "; ", "\n"]).join(fact.entry for fact in facts)
    else:
        again = w.chance(0.6)
        text = " ".join(fact.statement(again and i > 0) for i, fact in enumerate(facts))
        text = ". ".join(_upper(part) for part in text.split(". "))
        if _upper(subject[0]) not in text and subject[0] not in text:
            text = f"{_upper(subject[0])}: {text}"
    return title, text, facts, record


def _show_passages(w, passages):
    style = w.rng.randrange(8)
    shown = []
    for i, (title, text, facts, _) in enumerate(passages, 1):
        subject = facts[0].subject
        if style in (5, 6) and subject and _upper(subject[0]) not in _upper(text):
            text = f"{title}\n{text}"
        shown.append([f"[{i}] {title}\n{text}", f'<doc id="{i}" title="{title}">\n{text}\n</doc>', f"{title}: {text}",
                      f"### {title}\n{text}",
                      f"Document {i}: {title}\n{text}", f"[{i}] {text}", text, f"Source {i} ({title}):\n{text}"][style])
    return w.pick(["\n\n", "\n\n", "\n"]).join(shown), style in (0, 1, 4, 5, 7)


def _collection(w):
    """Passages, the facts that can be asked, and what they exclude."""
    taken, subjects = set(), []
    count = w.rng.choices([1, 2, 3, 4, 5], [4, 4, 3, 2, 1])[0]
    passages = [_passage(w, taken)]
    main = passages[0]
    if main[3]:
        subjects.append(main[2][0].subject[0])
    for _ in range(count - 1):
        same = main[3] if main[3] and w.chance(0.5) else None
        passage = _passage(w, taken, same, subjects)
        if passage[3]:
            subjects.append(passage[2][0].subject[0])
        passages.append(passage)
    w.rng.shuffle(passages)
    return passages, taken, subjects


def _absent(w, passages, taken, subjects):
    """A question that the passages do not answer: (question, noun)."""
    records = [passage for passage in passages if passage[3]]
    if records and w.chance(0.7):
        _, _, facts, record = w.pick(records)
        if w.chance(0.6):
            told = {fact.topic.nouns[0] for fact in facts}
            left = [topic for topic in record[3] if topic.nouns[0] not in told]
            if left:
                fact = Fact(w, w.pick(left), facts[0].subject)
                return _upper(w.pick(fact.topic.parts["q"]).format_map(fact.slots)), fact.topic
        subject = _subject(w, record[1])
        if subject[0] not in subjects:
            fact = Fact(w, w.pick(record[3]), subject)
            return _upper(w.pick(fact.topic.parts["q"]).format_map(fact.slots)), fact.topic
    while True:
        topic = w.pick(TOPICS)
        if not topic.conflicts & taken:
            return Fact(w, topic).question()[0], topic


def documents(rng, unseen=False):
    """Passages and one to three questions on them, as a chat or as a raw prompt."""
    w = World(rng, unseen)
    passages, taken, subjects = _collection(w)
    context, numbered = _show_passages(w, passages)
    head = w.pick(CONTEXT_HEADS)
    askable = [(fact, i) for i, passage in enumerate(passages, 1) for fact in passage[2]]
    rng.shuffle(askable)
    if w.chance(0.5):
        askable.sort(key=lambda entry: entry[1])
    cite = numbered and w.chance(0.3)
    turns, last = [], None
    for turn in range(rng.choices([1, 2, 3], [6, 2, 1])[0]):
        if w.chance(0.19) or not askable:
            question, topic = _absent(w, passages, taken, subjects)
            answer = w.pick(UNKNOWN_DOC if w.chance(0.7) else UNKNOWN).format(x=topic.nouns[0])
            turns.append((question, answer, {"any": NOT_FOUND}))
            break
        fact, number = askable.pop()
        twin = next((entry for entry in askable if last and last.subject and entry[0].topic is last.topic), None)
        if twin and w.chance(0.7):
            askable.append((fact, number))
            askable.remove(twin)
            fact, number = twin
            question = w.pick(["And {}?", "What about {}?", "And for {}?", "Okay, and {}?",
                               "Same question for {}."]).format(fact.subject[0])
            answer, contains = fact.answer()
        elif turn and fact.subject and fact.subject == last.subject and fact.subject[1] == "it" and w.chance(0.6):
            question = _upper(w.pick(fact.topic.parts["q"]).format_map({**fact.slots, "e": "it"}))
            answer, contains = fact.answer()
        elif fact.subject and turn and fact.subject == last.subject and w.chance(0.5):
            question = w.pick(FOLLOW_FRAMES).format(x=fact.topic.nouns[0])
            answer, contains = fact.answer()
        elif fact.subject:
            question = _upper(w.pick(fact.topic.parts["q"]).format_map(fact.slots))
            answer, contains = fact.answer()
        else:
            question, answer, contains = fact.question()
        last = fact
        if cite:
            if w.chance(0.6):
                lowered = answer[0].lower() + answer[1:] if answer.startswith(LOWER_STARTS) else answer
                if lowered is not answer:
                    contains = [value.lower() if value in ("Yes", "No") else value for value in contains]
                answer = f"According to [{number}], {lowered}"
            else:
                answer = f"{answer[:-1]} [{number}]."
            contains = [*contains, f"[{number}]"]
        elif w.chance(0.08) and len(fact.shown) == 1 and contains[0] not in ("Yes", "No"):
            answer = fact.brief()
            contains = [answer]
        turns.append((question, answer.replace("..", "."), {"contains": contains}))
    question, answer, check = turns[0]
    ask = w.pick(["Question: {}", "{}", "Q: {}", "Question: {}"])
    cite_rule = " " + w.pick(CITES) if cite else ""
    if len(turns) == 1 and w.chance(0.3):
        rule = w.pick(DOC_SYSTEMS) + cite_rule + "\n\n" if cite or w.chance(0.4) else ""
        if ask == "{}":
            ask = "Question: {}"
        end = "A:" if ask == "Q: {}" else "Answer:"
        return {"text": f"{rule}{head}\n{context}\n\n{ask.format(question)}\n{end}", "completion": f" {answer}", "check": check}
    if w.chance(0.5):
        messages = [{"role": "system", "content": f"{w.pick(DOC_SYSTEMS)}{cite_rule}\n\n{head}\n{context}"}]
        first = _decorate(w, question) if w.chance(0.5) else question
        messages.append({"role": "user", "content": w.user(first, subjects)})
    else:
        messages = []
        if w.chance(0.5):
            messages.append({"role": "system", "content": w.pick(DOC_SYSTEMS) + cite_rule})
            cite_rule = ""
        layout = w.rng.random()
        if layout < 0.6:
            content = f"{head}\n{context}\n\n{ask.format(question)}{cite_rule}" + w.pick(["", "\nAnswer:", ""])
        elif layout < 0.8 or messages:
            content = f"{question}{cite_rule}\n\n{head}\n{context}"
        else:
            content = f"{w.pick(DOC_SYSTEMS)}{cite_rule}\n\n{context}\n\n{question}"
        messages.append({"role": "user", "content": content})
    messages.append({"role": "assistant", "content": answer})
    for question, answer, check in turns[1:]:
        messages += [{"role": "user", "content": w.user(_decorate(w, question, False), subjects)}, {"role": "assistant", "content": answer}]
    return {"messages": messages, "check": check}


# Tables: titles, what a row is called, how rows are named, then columns: name, kind of value, questions and answers for a cell,
# question and answer the other way round.
TABLES = [
    (["Price list", "Prices", "Our products", "Catalogue", "Stock list"], "product", lambda w: w.pick(GOODS), [
        ("price", "cost", "How much is the {r}?|What does the {r} cost?|Price of the {r}?|What is the price of the {r}?",
         "The {r} costs {v}.|The {r} is {v}.|It costs {v}.", "Which product costs {v}?|What can I get for {v}?", "The {r} costs {v}."),
        ("stock", "count", "How many of the {r} are in stock?|What is the stock of the {r}?|How many {r} pieces do you have?",
         "There are {v} in stock.|We have {v} in stock.", "Of which product are {v} in stock?", "There are {v} of the {r}."),
        ("colour", "colour", "What colour is the {r}?|Which colour does the {r} have?", "The {r} is {v}.|It is {v}.", "", ""),
        ("weight", "kilos", "How heavy is the {r}?|What does the {r} weigh in kg?", "The {r} weighs {v} kg.|It weighs {v} kg.", "", ""),
        ("shelf", "code2", "On which shelf is the {r}?|Where is the {r}?", "The {r} is on shelf {v}.|You find it on shelf {v}.",
         "What is on shelf {v}?", "The {r} is on shelf {v}."),
    ]),
    (["Phone list", "Staff", "Our team", "Contacts", "Employees"], "name", lambda w: w.lex.person(), [
        ("extension", "count", "What is the extension of {r}?|How do I reach {r} by phone?|Which extension does {r} have?",
         "The extension of {r} is {v}.|You can reach {r} at {v}.", "Who has the extension {v}?|Whose extension is {v}?",
         "{r} has the extension {v}."),
        ("city", "city", "In which city does {r} work?|Where is {r}?", "{r} works in {v}.|{r} is in {v}.", "Who works in {v}?",
         "{r} works in {v}."),
        ("job", "job", "What does {r} do?|What is the job of {r}?", "{r} works as {v}.|{r} is {v}.", "Who is the {v}?|Who works as {v}?",
         "{r} is the {v}."),
        ("email", "email", "What is the e-mail address of {r}?|How can I write to {r}?", "The address is {v}.|You can write to {v}.", "",
         ""),
        ("day off", "day", "When is {r} off?|Which day does {r} have off?", "{r} is off on {v}.", "", ""),
    ]),
    (["Departures", "Timetable", "Trains", "Next buses"], "to", lambda w: w.lex.city(), [
        ("departure", "late", "When does the train to {r} leave?|What time is the departure to {r}?|When can I go to {r}?",
         "It leaves at {v}.|The departure to {r} is at {v}.", "Where does the train at {v} go?", "The one at {v} goes to {r}."),
        ("platform", "small", "From which platform does it go to {r}?|Which platform for {r}?",
         "It leaves from platform {v}.|Platform {v}.",
         "", ""),
        ("fare", "price", "How much is a ticket to {r}?|What is the fare to {r}?", "A ticket to {r} costs {v}.|The fare is {v}.",
         "Where can I go for {v}?", "A ticket to {r} costs {v}."),
        ("minutes", "minutes", "How many minutes does it take to {r}?|How long is the ride to {r}?", "It takes {v} minutes.", "", ""),
    ]),
    (["Orders", "Open orders", "Order list", "Deliveries"], "order", lambda w: w.lex.order_number(), [
        ("customer", "person", "Who placed order {r}?|Who is the customer of {r}?", "{v} placed order {r}.|The customer is {v}.",
         "Which order is from {v}?|What is the order number of {v}?", "The order of {v} is {r}."),
        ("item", "product", "What was ordered in {r}?|Which item is in order {r}?", "Order {r} contains one {v}.|The item is: {v}.", "",
         ""),
        ("total", "cost", "What is the total of order {r}?|How much is order {r}?", "The total is {v}.|Order {r} is {v}.",
         "Which order has a total of {v}?", "Order {r} has a total of {v}."),
        ("arrives", "day", "When does order {r} arrive?|On which day does {r} come?", "It arrives on {v}.|Order {r} arrives on {v}.", "",
         ""),
    ]),
    (["Courses", "Programme", "Events", "Workshops"], "course", lambda w: w.pick(EVENTS), [
        ("date", "date", "When is the {r}?|What is the date of the {r}?", "The {r} is on {v}.|It is on {v}.", "What happens on {v}?",
         "The {r} is on {v}."),
        ("place", "place", "Where is the {r}?|Where does the {r} take place?", "The {r} is at the {v}.|It takes place at the {v}.", "", ""),
        ("fee", "price", "What is the fee for the {r}?|How much is the {r}?", "The fee is {v}.|The {r} costs {v}.", "", ""),
        ("host", "person", "Who hosts the {r}?|Who leads the {r}?", "{v} hosts the {r}.|The host is {v}.", "What does {v} host?",
         "{v} hosts the {r}."),
    ]),
]
TABLE_MISSING = """{r} is not listed.|I can't find {r} in the list.|Sorry, {r} is not listed here.|I don't have any entry for {r}."""
TABLE_MISSING = _lines(TABLE_MISSING)


def _show_table(w, head, rows):
    style = w.rng.random()
    if style < 0.3:
        mark = w.pick([",", ",", ";", ", "])
        if any(mark.strip() in cell for row in rows for cell in row):
            mark = "\t" if w.chance(0.3) else " | "
        return "\n".join(mark.join(row) for row in [head, *rows])
    if style < 0.55:
        lines = ["| " + " | ".join(row) + " |" for row in [head, *rows]]
        return "\n".join([lines[0], "|" + " --- |" * len(head), *lines[1:]])
    if style < 0.7:
        widths = [max(map(len, column)) + 2 for column in zip(head, *rows)]
        return "\n".join("".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in [head, *rows])
    if len(head) == 2:
        mark = w.pick([": ", " - ", " = ", " ... "])
        bullet = w.pick(["", "- ", ""])
        return "\n".join(bullet + mark.join(row) for row in rows)
    return "\n".join(f"{row[0]}: " + ", ".join(f"{name} {cell}" for name, cell in zip(head[1:], row[1:])) for row in rows)


TABLE_RULES = ["Answer from the table.", "Look it up in the list.", "You answer questions about this list.", "Use only this data.",
               "Here is the data:",
               "You are a helpful assistant. This is what you know:", "Answer briefly.", "Use the table below."]


def tables(rng, unseen=False):
    """A table, a price list or a CSV, and look-ups by row and by value."""
    w = World(rng, unseen)
    titles, row_name, namer, columns = w.pick(TABLES)
    columns = rng.sample(columns, rng.randint(1, min(3, len(columns))))
    names = []
    for _ in range(rng.randint(3, 9)):
        name = namer(w)
        if not any(name in other or other in name for other in names):
            names.append(name)
    absent = namer(w)
    cells = [[str(w.value(kind)) for _, kind, *_ in columns] for _ in names]
    title = w.pick(titles)
    upper = w.chance(0.4)
    head = [row_name, *(name for name, *_ in columns)]
    if upper:
        head = [_upper(name) for name in head]
    table = _show_table(w, head, [[name, *row] for name, row in zip(names, cells)])
    turns, asked = [], None
    for _ in range(rng.choices([1, 2, 3], [4, 3, 2])[0]):
        at, which = rng.randrange(len(names)), rng.randrange(len(columns))
        if asked is not None and w.chance(0.4):
            which = asked
        _, _, questions, answers, back, back_answer = columns[which]
        value = cells[at][which]
        if w.chance(0.12) and not any(absent in name or name in absent for name in names):
            turns.append((w.pick(questions.split("|")).format(r=absent), _upper(w.pick(TABLE_MISSING).format(r=absent)),
                          {"any": NOT_FOUND}, absent))
        elif back and w.chance(0.3) and [row[which] for row in cells].count(value) == 1:
            turns.append((w.pick(back.split("|")).format(v=value), _upper(back_answer.format(r=names[at], v=value)),
                          {"contains": [names[at]]},
                          f"{value} {names[at]}"))
        else:
            question = w.pick(questions.split("|"))
            if which == asked and w.chance(0.7):
                question = w.pick(["And {r}?", "What about {r}?", "Okay, and {r}?"])
            if "the {r}" in questions and "the " not in question:
                question = question.replace("{r}", "the {r}")
            turns.append((question.format(r=names[at]), _upper(w.pick(answers.split("|")).format(r=names[at], v=value)),
                          {"contains": [value]}, f"{value} {names[at]}"))
            asked = which
            continue
        asked = None
    return _ask_about(w, f"{title}\n{table}" if w.chance(0.6) else table, turns)


def _ask_about(w, data, turns):
    """The data and the turns (question, answer, check, what to keep) as a chat or as a raw prompt."""
    if len(turns) == 1 and w.chance(0.25):
        question, answer, check, _ = turns[0]
        return {"text": f"{data}\n\nQuestion: {question}\nAnswer:", "completion": f" {answer}", "check": check}
    messages, prefix = [], ""
    if w.chance(0.5):
        messages.append({"role": "system", "content": f"{w.pick(TABLE_RULES)}\n\n{data}"})
    else:
        prefix = f"{data}\n\n" + w.pick(["", "Question: ", ""])
    for i, (question, answer, check, keep) in enumerate(turns):
        if not prefix or i:
            question = w.user(_decorate(w, question, i == 0), [keep])
        messages += [{"role": "user", "content": prefix + question if i == 0 else question}, {"role": "assistant", "content": answer}]
    return {"messages": messages, "check": check}


def opening_hours(rng, unseen=False):
    """A table of opening hours, asked by day, for opening, closing, or whether it is open at all."""
    w = World(rng, unseen)
    closed = set(rng.sample(DAYS, rng.randint(1, 3))) if w.chance(0.85) else set()
    early, late = _clock(7, 11), _clock(14, 21)
    base = (early(w), late(w))
    hours = {day: None if day in closed else base if w.chance(0.3) else (early(w), late(w)) for day in DAYS}
    short = w.chance(0.25)
    mark = w.pick([": ", " ", " - ", ": "])
    word = w.pick(["closed", "closed", "Closed", "-"])
    join = w.pick([" to ", "-", " - ", " to "])
    table = "\n".join(f"{day[:3] if short else day}{mark}{join.join(hours[day]) if hours[day] else word}" for day in DAYS)
    place = w.pick(["", f" {w.loose['company']}", f" of our shop in {w.loose['city']}", " of the garden centre", " of the library",
                    " of the office"])
    title = w.pick(["Opening hours", "Hours", "Business hours", "Opening times"]) + place
    turns = []
    for day in rng.sample(DAYS, rng.choices([1, 2, 3], [4, 3, 2])[0]):
        roll = rng.random()
        if turns and roll < 0.3:
            question, style = w.pick([f"And on {day}?", f"What about {day}?", f"And {day}?", f"Okay, and on {day}s?"]), "hours"
        elif roll < 0.55:
            question, style = w.pick([f"Are you open on {day}?", f"Can I come on {day}?", f"Is the shop open on {day}s?",
                                      f"I only have time on {day}. Are you open?"]), "open"
        elif roll < 0.7:
            question, style = w.pick([f"When do you close on {day}?", f"Until when are you open on {day}?"]), "close"
        elif roll < 0.85:
            question, style = w.pick([f"When do you open on {day}?", f"At what time does it open on {day}?"]), "start"
        else:
            question, style = w.pick([f"What are the hours on {day}?", f"When are you open on {day}s?",
                                      f"Opening hours for {day}?"]), "hours"
        if not hours[day]:
            answer = f"No, we are closed on {day}." if style == "open" else w.pick([f"We are closed on {day}.", f"On {day} we are closed."])
            contains = ["closed"]
        else:
            start, end = hours[day]
            answer, contains = {
                "open": (f"Yes, on {day} we are open from {start} to {end}.", ["Yes", start, end]),
                "close": (w.pick([f"We close at {end} on {day}.", f"On {day} we are open until {end}."]), [end]),
                "start": (w.pick([f"We open at {start} on {day}.", f"On {day} we open at {start}."]), [start]),
                "hours": (w.pick([f"On {day} we are open from {start} to {end}.", f"From {start} to {end}."]), [start, end]),
            }[style]
        turns.append((question, answer, {"contains": contains}, day))
    return _ask_about(w, f"{title}\n{table}", turns)


POLITE = """Send me the {x}.>Could you please send me the {x}?|Give me the {x}.>Could you please give me the {x}?
Where is my {x}?>Could you please tell me where my {x} is?
I want a refund.>I would like to ask for a refund, please.|Fix it now.>Could you please fix it soon?
Your {x} is junk.>I am sorry to say that I am not happy with the {x}.
Call me back.>Would you please call me back?|Answer me!>I would be glad to hear from you.|This is wrong.>I am afraid there may be a mistake.
I don't care about your rules.>I understand your rules, but I would ask for an exception.
Hurry up.>I would be grateful if you could do it soon.
You forgot my {x}.>I think my {x} may have been forgotten.|No.>I am afraid not.|Be quiet.>Could you please be a little quieter?
Your service is terrible.>I am afraid that I was not happy with your service.|Pay the bill.>Could you please pay the bill?
I hate this {x}.>I am afraid the {x} is not right for me.|Take the {x} back.>Could you please take the {x} back?
Leave me alone.>I would like to be left alone, please.
What do you want?>How can I help you?|Wait.>Could you please wait a moment?|You are late.>I had expected you a little earlier.
Explain this.>Could you please explain this to me?
Move your {x}.>Would you mind moving your {x}?|Show me the {x}.>Could you please show me the {x}?|Cancel it.>Could you please cancel it?
I need the {x} tomorrow.>Would it be possible to have the {x} tomorrow?
Tell me the price of the {x}.>Could you please tell me the price of the {x}?
Shut the door.>Could you please close the door?|That is none of your business.>I would rather not talk about that.
Stop calling me.>Please do not call me any more.
Replace the {x}.>Could you please replace the {x}?|Who are you?>May I ask who you are?|Come at {time}.>Could you please come at {time}?
Repeat that.>Could you please repeat that?|Bring the {x} to {city}.>Could you please bring the {x} to {city}?
I can't come.>I am sorry, I am not able to come."""
POLITE = [pair.split(">") for pair in _lines(POLITE)]
CORES = """{name} will bring the {product} on {day}.|The meeting is on {day} at {time}.|The {product} costs {money}.
Order {order} has been sent.
{name} cannot come to {city}.|Please call {name} before {time}.|The {product} is broken.|We need {many} chairs.
The shop in {city} is closed on {day}.
{name} likes the {colour} {product}.|The train leaves at {time}.|The {product} is made of {material}.|My {kin} lives in {city}.
Please send the {product} to {city}.
{name} paid {money} for the {product}.|The party is on {day}.|I lost my {product} in {city}.|There are {many} people on the list.
{company} sells a new {product}.
The {colour} {product} is sold out."""
CORES = _lines(CORES)
FLUFF = """Well, as you may know by now,|I just wanted to let you know that|As far as I can tell,
It may be of interest to you that|To be honest with you,
I hope you are doing fine, and I should tell you that|After a long talk yesterday we can now say that
In case nobody has told you so far,|So, to make a long story short,
I have been meaning to write to you for a while:|As I said before, more than once in fact,|You will surely be glad or sad to hear this:"""
FLUFF = _lines(FLUFF)
FLUFF_AFTER = """That is really all there is to say about it.|I thought you should hear it from me.
Please excuse the long message.|The weather is nice here, by the way.
Anyway, I hope all is well with you.|Just so that everybody is informed.|I will write more about it some other time.
Thanks for reading this far."""
FLUFF_AFTER = _lines(FLUFF_AFTER)
VERBS = [("bought", "buy"), ("sold", "sell"), ("lost", "lose"), ("found", "find"), ("ordered", "order"), ("returned", "return"), ("broke",
                                                                                                                                  "break"),
         ("cleaned", "clean"), ("borrowed", "borrow"), ("painted", "paint"), ("packed", "pack"), ("wanted", "want")]
SHORT_RULES = ["You follow instructions exactly.", "You are a helpful assistant.", "Do what you are asked, nothing more.",
               "Answer with the result only.",
               "You help with small pieces of text."]


def _listed(w, items):
    """A list of items within a sentence or on lines."""
    style = w.rng.random()
    if style < 0.6:
        return ", ".join(items)
    return "\n" + "\n".join(("- " if style < 0.8 else "") + item for item in items)


def _ordinal_task(w):
    items = w.rng.sample(w.pick([WORDS, COLOURS, COUNTRIES, FOODS, ANIMALS]), w.rng.randint(3, 7))
    if w.chance(0.3):
        items = [w.lex.first_name() for _ in items]
    which, at = w.pick([("first", 0), ("last", -1), ("second", 1), ("third", 2), ("first", 0), ("last", -1)])
    ask = w.pick(["What is the {} item of this list: {}", "Name the {} one: {}", "Give me the {} word: {}",
                  "Which is the {} in this list? {}",
                  "Tell me only the {} entry. {}", "{} item, please: {}"]).format(which, _listed(w, items))
    return _upper(ask), w.pick(["{}", "{}", "The " + which + " one is {}."]).format(items[at]), [items[at]]


def _count_task(w):
    count = w.rng.randint(1, 9)
    items = w.rng.sample(w.pick([WORDS, COLOURS, FOODS, COUNTRIES]), min(count, 9))
    ask = w.pick(["How many items are in this list? {}", "Count the entries: {}", "How many things are listed here: {}",
                  "Number of items: {}",
                  "How many are there? {}"]).format(_listed(w, items))
    return ask, w.pick(["{}", "{}", "There are {}."]).format(count) if count > 1 else "1", [str(count)]


def _sort_task(w):
    items = w.rng.sample(WORDS, w.rng.randint(3, 5))
    ask = w.pick(["Sort these words alphabetically: {}", "Put these in alphabetical order: {}", "Alphabetical order, please: {}",
                  "Sort from A to Z: {}"]).format(", ".join(items))
    return ask, ", ".join(sorted(items)), [", ".join(sorted(items))]


def _bullets_task(w):
    items = w.rng.sample(w.pick([WORDS, COLOURS, FOODS]), w.rng.randint(2, 6))
    if w.chance(0.5):
        ask = w.pick(["Make a bulleted list of this: {}", "Turn this into bullet points: {}",
                      "As a list with dashes: {}"]).format(", ".join(items))
        answer = "\n".join(f"- {item}" for item in items)
    else:
        ask = w.pick(["Write this list in one line with commas:\n{}", "Join these with commas:\n{}"]).format("\n".join(items))
        answer = ", ".join(items)
    return ask, answer, [answer]


def _repeat_task(w):
    text = w.fill(w.pick(CORES)) if w.chance(0.6) else w.pick([w.lex.person(), w.lex.email(), w.lex.order_number(), w.lex.street_address(),
                                                               _code(w),
                                                               w.lex.company(), w.pick(WORDS), w.lex.phone()])
    text = _upper(text) if " " in text else text
    ask = w.pick(["Repeat exactly: {}", "Repeat this: {}", "Say: {}", "Write this again, word for word: {}", "Copy the following text.\n{}",
                  'Please repeat "{}"', "Echo: {}", "Reply only with: {}", 'Answer with exactly this: "{}"', "Type {}"]).format(text)
    return ask, text, [text]


def _case_task(w):
    word = w.pick(WORDS) if w.chance(0.7) else w.pick(COLOURS + FOODS + ANIMALS)
    if w.chance(0.55):
        ask = w.pick(["Write {} in upper case.", "Put this in capital letters: {}", "{} in capitals, please.",
                      "Uppercase: {}"]).format(word)
        return _upper(ask) if ask.startswith("W") else ask, word.upper(), [word.upper()]
    shown = word.upper() if w.chance(0.7) else word.capitalize()
    return w.pick(["Write {} in lower case.", "Put this in small letters: {}", "Lowercase: {}"]).format(shown), word, [word]


def _polite_task(w):
    rude, kind = w.pick(POLITE)
    slots = {**w.loose, "x": w.loose["product"]}
    rude, kind = rude.format_map(slots), kind.format_map(slots)
    ask = w.pick(["Rewrite politely: {}", "Make this polite: {}", "Say this in a friendlier way: {}", 'Can you put "{}" more politely?',
                  "Please make this sound nicer: {}", "Turn it into a polite sentence: {}", "How do I say this politely? {}"]).format(rude)
    return ask, kind, [kind]


def _shorten_task(w):
    core = w.fill(w.pick(CORES))
    core = core[0].upper() + core[1:]
    inner = core if core.split()[0].strip(".,") in w.loose.values() or core.startswith(w.loose["company"]) else core[0].lower() + core[1:]
    if core.startswith("I "):
        inner = core
    text = f"{w.pick(FLUFF)} {inner}"
    if w.chance(0.5):
        text += f" {w.pick(FLUFF_AFTER)}"
    ask = w.pick(["Shorten this: {}", "Make it shorter: {}", "Sum this up in one sentence: {}", "Say this in fewer words: {}",
                  "What is the main point? {}", "Shorten the following message.\n{}", "In short, please: {}", "TL;DR: {}"]).format(text)
    return ask, core, [core]


def _yes_no_task(w):
    people = [w.lex.first_name() for _ in range(w.rng.randint(1, 3))]
    if len(set(people)) < len(people):
        people = people[:1]
    facts = [(person, w.pick(VERBS), w.pick(COLOURS), w.pick(GOODS)) for person in people]
    text = " ".join(f"{person} {verb[0]} the {colour} {thing}." for person, verb, colour, thing in facts)
    person, verb, colour, thing = w.pick(facts)
    if w.chance(0.4):
        kind = w.pick(["what", "colour", "who"])
        if kind == "who":
            return f"{text} Who {verb[0]} the {colour} {thing}? " + w.pick(["Answer in one word.", "One word, please.",
                                                                            ""]), person, [person]
        if kind == "colour":
            return f"{text} Name the colour of the {thing} that {person} {verb[0]}. " + w.pick(["Answer in one word.",
                                                                                                "One word, please."]), _upper(colour), [
                _upper(colour)]
        return f"{text} What did {person} {verb[1]}?", f"The {colour} {thing}.", [thing]
    truth = w.chance(0.5)
    if not truth:
        change = w.rng.randrange(2)
        if change == 0:
            colour = w.pick([other for other in COLOURS if other != colour])
        else:
            thing = w.pick([other for other in ("ladder", "tent", "scarf", "bench", "vase", "drum", "hat", "clock") if other != thing])
    ask = f"{text} Did {person} {verb[1]} the {colour} {thing}?" + w.pick(["", " Yes or no?", " Answer yes or no.", " Just yes or no."])
    answer = "Yes" if truth else "No"
    return ask, answer + w.pick(["", "."]), [answer]


def _replace_task(w):
    text = w.fill(w.pick([core for core in CORES if "{product}" in core]))
    other = w.pick(GOODS)
    ask = w.pick(['Replace "{}" by "{}": {}', "Change {} to {} in this sentence: {}", "Write {1} instead of {0}: {2}"]).format(
        w.loose["product"], other, _upper(text))
    answer = _upper(text.replace(w.loose["product"], other))
    return ask, answer, [answer]


TASKS = [(_ordinal_task, 3), (_count_task, 2), (_sort_task, 1), (_bullets_task, 1.5), (_repeat_task, 3), (_case_task, 2), (_polite_task, 2),
         (_shorten_task, 2.5), (_yes_no_task, 4), (_replace_task, 1.5)]
TASK_WEIGHTS = [weight for _, weight in TASKS]


def instructions(rng, unseen=False):
    """One to three small jobs on a given text."""
    w = World(rng, unseen)
    messages = [{"role": "system", "content": w.pick(SHORT_RULES)}] if w.chance(0.5) else []
    for _ in range(rng.choices([1, 2, 3], [6, 3, 1])[0]):
        ask, answer, contains = rng.choices(TASKS, TASK_WEIGHTS)[0][0](w)
        ask = ask.strip()
        if w.chance(0.1):
            ask = w.pick(["Please help me. ", "A small task. ", "Hi! ", "Can you do this? ", "Next: ", "Okay. "]) + ask
        messages += [{"role": "user", "content": ask}, {"role": "assistant", "content": answer}]
    return {"messages": messages, "check": {"contains": contains}}


# Labels that their texts do not tell apart.
LABEL_CONFLICTS = [group.split() for group in """order sales stock feature|order delivery|stock product garden kitchen
sales payment business stock|
returns product order stock delivery complaint payment|bug cars housing product login|security login payment legal
complaint delivery bug housing sales
business politics jobs|science health pets|jobs school|meeting health sales school|travel delivery|praise greeting|security bug""".replace(
    "\n", "|").replace("||", "|").split("|")]


def _clash(a, b):
    first, second = a[0][0].split()[0], b[0][0].split()[0]
    return any(first in group and second in group for group in LABEL_CONFLICTS)


LABELS_BESIDE = [[other for other in LABELS if other is not label and not _clash(label, other)] for label in LABELS]
EXTRAS = """Hi,|Hello,|Good morning.|Hey team,|Dear all,|Just a note:|Hi there!|To whom it may concern,|One thing:""".split("|")
TEXT_HEADS = ["Text: ", "Message: ", "Input: ", "", "", "Message:\n", "\n", "E-mail: ", "Sentence: ", "Ticket: "]


def _classify(w, question, options, examples, answers, head=None):
    """Texts and labels as a chat with the rule first, as one message, or as a raw prompt. `options` is a text with the labels."""
    answers = list(dict(answers).items())
    texts = [text for text, _ in answers]
    as_json = w.chance(0.08)
    key = w.pick(["label", "class", "category", "result"])
    rule = f"{question} {options}".strip(" ").replace(" \n", "\n")
    if as_json:
        rule += ("" if rule.endswith("\n") else " ") + f'Answer as JSON: {{"{key}": "..."}}'
    elif w.chance(0.6):
        rule += ("" if rule.endswith("\n") else " ") + w.pick(["Answer with the label only.", "Reply with one of them.",
                                                               "Only the label, please.", "One label, no explanation.",
                              "Give just the label.", "Answer with nothing but the label."])
    head = w.pick(TEXT_HEADS) if head is None else head

    def shown(label):
        return f'{{"{key}": "{label}"}}' if as_json else label

    label = answers[-1][1]
    check = {"json": {key: label}} if as_json else {"label": label}
    if len(texts) == 1 and w.chance(0.25):
        head = head.strip("\n") if head.strip() else "Text: "
        head = head.rstrip() + " "
        end = w.pick(["Label:", "Class:", "Category:", "Answer:", "Label:"])
        rule = rule.rstrip()
        lines = "".join(f"{head}{text}\n{end} {shown(name)}\n\n" for text, name in examples)
        return {"text": f"{rule}\n\n{lines}{head}{texts[0]}\n{end}", "completion": f" {shown(label)}", "check": check}
    if examples:
        arrow = w.pick([" -> ", " => ", " = ", ": "])
        lines = "\n".join(f"{text}{arrow}{shown(name)}" for text, name in examples)
        rule = rule.rstrip() + "\n\n" + w.pick(["Examples:\n", "For example:\n", ""]) + lines
    if len(texts) > 1 or w.chance(0.5):
        messages = [{"role": "system", "content": rule.rstrip()}]
        turns = [(head if w.chance(0.3) else "") + text for text in texts]
    else:
        messages = [{"role": "system", "content": w.pick(SHORT_RULES)}] if w.chance(0.3) else []
        turns = [f"{rule.rstrip()}\n\n{head.lstrip()}{texts[0]}" if w.chance(0.8) else f"{texts[0]}\n\n{rule.strip()}"]
    for turn, (_, name) in zip(turns, answers):
        messages += [{"role": "user", "content": turn.strip()}, {"role": "assistant", "content": shown(name)}]
    return {"messages": messages, "check": check}


def _options(w, names):
    """The labels in a line or in a list."""
    names = list(names)
    w.rng.shuffle(names)
    style = w.rng.random()
    if style < 0.3:
        return w.pick(["Labels: ", "Options: ", "Choose from: ", "Classes: ", "Categories: ", "One of: "]) + ", ".join(names) + "."
    if style < 0.45:
        return "(" + w.pick([", ", " / ", " | "]).join(names) + ")"
    if style < 0.6:
        return w.pick(["Labels:", "Options:"]) + "\n" + "\n".join(f"- {name}" for name in names) + "\n"
    if style < 0.8:
        return f"Is it {', '.join(names[:-1])} or {names[-1]}?"
    return "[" + ", ".join(names) + "]"


def _styled(w, names):
    """The same names in another spelling, for all labels of a prompt."""
    style = w.rng.random()
    if style < 0.65:
        return dict(zip(names, names))
    return {name: _upper(name) if style < 0.85 else name.upper().replace(" ", "_") for name in names}


def _from_table(w, table, question, names, compose, share=0.0):
    """A classification with a fixed table of texts by label."""
    labels = _styled(w, [names[key] for key in table])
    keys = list(table)

    def draw():
        key = w.pick(keys)
        return compose(key), labels[names[key]]

    examples = [draw() for _ in range(w.rng.randint(2, 4))] if w.chance(share) else []
    answers = [draw() for _ in range(w.rng.choices([1, 2, 3], [7, 2, 1])[0])]
    return _classify(w, question, _options(w, labels.values()), examples, answers)


def _join(w, parts, most):
    return w.fill(" ".join(w.rng.sample(parts, w.rng.randint(1, most))))


def sentiment(rng, unseen=False):
    """How a review sounds."""
    w = World(rng, unseen)
    names = w.pick([{"positive": "positive", "negative": "negative", "neutral": "neutral"}] * 4
                   + [{"positive": "good", "negative": "bad", "neutral": "neutral"}, {"positive": "happy", "negative": "unhappy",
                                                                                      "neutral": "neither"}])
    moods = MOODS if w.chance(0.75) else {key: MOODS[key] for key in ("positive", "negative")}

    def compose(key):
        text = _join(w, MOODS[key], 3)
        if key != "neutral" and w.chance(0.45):
            first, second = rng.sample(ASPECTS, 2)
            word, other = rng.sample(PRAISE if key == "positive" else BLAME, 2)
            text = w.pick([f"The {first} is {word}.", f"{_upper(first)}: {word}!", f"The {first} is {word} and the {second} is {other}.",
                           f"I find the {first} {word}.", f"The {first} was {word}, the {second} too.",
                           f"I must say that the {first} is {word}. {text}",
                           f"{text} The {first} is {word}."])
        if key != "neutral" and w.chance(0.4):
            text = f"{w.fill(w.pick(MOODS['neutral'][:14]))} {text}"
        if w.chance(0.4):
            text = f"{_upper(w.fill(w.pick(MOOD_TOPICS)))} {text}"
        return w.user(text)

    question = w.pick(["What is the sentiment of this text?", "Classify the sentiment.", "How does the customer feel?",
                       "Rate the mood of the review.",
                       "Sentiment of the message?", "Decide on the sentiment of the review.", "Is the writer satisfied?",
                       "Determine the tone of the text.",
                       "Label the sentiment of each message."])
    return _from_table(w, moods, question, names, compose, 0.2)


def language(rng, unseen=False):
    """Which language a text is in."""
    w = World(rng, unseen)
    codes = {"English": "en", "German": "de", "French": "fr", "Spanish": "es", "Italian": "it"}
    short = w.chance(0.1)
    keys = list(LANGUAGES)
    question = w.pick(["Which language is this?", "What language is the text in?", "Detect the language.",
                       "Name the language of the message.",
                       "In which language is this written?", "Language of this text?"])
    if short:
        question += " Answer with the code of two letters."

    def draw():
        key = w.pick(keys)
        return " ".join(w.rng.sample(LANGUAGES[key], w.rng.randint(1, 2))), codes[key] if short else key

    answers = [draw() for _ in range(rng.choices([1, 2], [4, 1])[0])]
    options = _options(w, codes.values() if short else keys) if w.chance(0.5) else ""
    return _classify(w, question, options, [], answers)


def spam(rng, unseen=False):
    """Spam or not."""
    w = World(rng, unseen)
    names = w.pick([{"spam": "spam", "not spam": "not spam"}] * 3 + [{"spam": "spam", "not spam": "ham"}, {"spam": "yes", "not spam": "no"},
                                                                     {"spam": "spam", "not spam": "ok"}])
    question = "Is this spam?" if names["spam"] == "yes" else w.pick(
        ["Is this message spam?", "Classify the e-mail.", "Filter this mail.", "Decide whether the mail is spam.", "Sort my inbox.",
         "Spam check."])
    return _from_table(w, SPAM, question, names, lambda key: _join(w, SPAM[key], 2), 0.15)


def urgency(rng, unseen=False):
    """How urgent a message is."""
    w = World(rng, unseen)
    names = w.pick([{"low": "low", "medium": "medium", "high": "high"}] * 4 + [{"low": "can wait", "medium": "normal", "high": "urgent"},
                                                                              {"low": "P3", "medium": "P2", "high": "P1"}])
    question = w.pick(["How urgent is this?", "Rate the urgency of the message.", "What is the priority of this ticket?",
                       "Set the urgency.",
                       "Decide how urgent the request is.", "Priority?"])
    if names["high"] == "P1":
        question += " P1 means very urgent, P2 normal, P3 not urgent."

    def compose(key):
        text = _join(w, URGENCY[key], 2)
        return w.user(w.pick(EXTRAS) + " " + text if w.chance(0.3) else text)

    return _from_table(w, URGENCY, question, names, compose, 0.15)


def topics(rng, unseen=False):
    """One of the labels that the prompt names, with or without definitions and examples."""
    w = World(rng, unseen)
    at = rng.randrange(len(LABELS))
    chosen, pool = [LABELS[at]], LABELS_BESIDE[at]
    for label in rng.sample(pool, min(len(pool), 12)):
        if all(not _clash(label, other) for other in chosen):
            chosen.append(label)
        if len(chosen) == 7:
            break
    chosen = chosen[:rng.randint(2, 7)]
    outside = chosen.pop() if len(chosen) > 2 and w.chance(0.2) else None
    names = [w.pick(label[0]) for label in chosen]
    definitions = [label[1] for label in chosen]
    texts = [label[2] for label in chosen]
    defined = w.chance(0.45)
    if defined and w.chance(0.3):
        style = w.pick(["A{}", "queue {}", "T{}", "group {}", "{}"])
        numbers = rng.sample(range(1, 60), len(names)) if w.chance(0.5) else range(1, len(names) + 1)
        names = [style.format(number) for number in numbers]
    if outside:
        names.append(w.pick(["other", "none", "misc", "something else"]))
        definitions.append("everything else")
        texts.append(outside[2])
    labels = _styled(w, names)
    names = [labels[name] for name in names]

    def draw(which):
        text = w.fill(" ".join(w.rng.sample(texts[which], w.rng.choices([1, 2], [3, 1])[0])))
        if w.chance(0.3):
            text = f"{w.pick(EXTRAS)} {text}"
        return w.user(text), names[which]

    numbers = range(len(names))
    if defined:
        order = list(numbers)
        rng.shuffle(order)
        mark = w.pick([": ", " = ", " - ", ": ", " (x)"])
        options = "\n" + w.pick(["Labels:\n", "Categories:\n", ""]) + "\n".join(
            "- " + (f"{names[i]} ({definitions[i]})" if mark == " (x)" else names[i] + mark + definitions[i]) for i in order) + "\n"
    else:
        options = _options(w, names)
    examples = [draw(which) for which in rng.sample(numbers, min(len(names), 4))] if w.chance(0.2) else []
    answers = [draw(w.pick(numbers)) for _ in range(rng.choices([1, 2, 3], [7, 2, 1])[0])]
    question = w.pick(["Classify the message.", "Choose the right label.", "What is this text about?", "Assign a category.",
                       "Pick the topic of the text.",
                       "Sort the message into one of these.", "Route this message.", "Which label fits?", "Label the text.",
                       "Put it into a category.",
                       "To which group does the message belong?", "You sort incoming mail.", "Decide which topic fits best."])
    return _classify(w, question, options, examples, answers)


KINDS = {
    "policy": (policy, 10.0),
    "documents": (documents, 7.0),
    "tables": (tables, 3.0),
    "opening_hours": (opening_hours, 1.0),
    "instructions": (instructions, 4.0),
    "sentiment": (sentiment, 1.5),
    "language": (language, 0.8),
    "spam": (spam, 0.8),
    "urgency": (urgency, 1.2),
    "topics": (topics, 4.0),
}


if __name__ == "__main__":
    show(KINDS)
