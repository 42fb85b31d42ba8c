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

from lexicon import PRODUCTS, Lexicon, casual, is_unseen
from wording import capital, parse, parse_lines, speak

ORDERS = r"""
# orders
@ refund_order, issue_refund, refund, pay_back_customer
d Pays money for an order back to the customer|Issue a full or partial refund|Give a customer money back for an order
a order=order number/order_id/order_no/ref:order; amount=amount/sum/refund_amount/value:money(300); \
reason?/note/cause/comment:text(fault); \
notify?=tell the customer/notify_customer/send_mail/inform:bool(and let her know,and tell him,and drop them a mail!no need to write to \
them,but without a mail,no e-mail please)
- refund {amount} on {order}[, {reason}|]
- [give|pay] them {amount} back for {order}[, {reason}|]
- {order}: {amount} back[ because of this: {reason}| please| {notify}|]
- customer of {order} is owed {amount}[ ({reason})|] [{notify}|]
- I promised {amount} back to the lady with order {order}[ {notify}|].
- We charged {amount} too much on {order}, please return that.
- Could you send {amount} back to whoever placed {order}? [Reason: {reason}|]
- he gets {amount} off {order} in hindsight, {reason}
- order {order}, reimburse {amount}[ {notify}|]
- For {order} I'd settle with {amount}, the reason is: {reason}
> Hi team,\n\nI got my parcel [yesterday|on {~day}], order {order}, but one thing was not right: {reason}. You offered me {amount} back \
on the phone, I accept.\n\n{~person}
> Order: {order}\nIssue: {reason}\nAgreed refund: {amount}\nAgent: {~first}
? please refund order {order}|{order} gets money back|they want money back for {order}
? [refund|give back] {amount}, the customer complained
f order: [and|then] pay {amount} of it back
f order: they get {amount} back for that one[, {reason}|]
& {amount} back on {order} and {amount2} on {order2}
& refunds: {order} {amount}, {order2} {amount2}, {order3} {amount3}
! [Shall I|Should I really|Do you want me to] refund {amount} on order {order}?
r refund_id=code(RF-9999,9999); days=id(2-7)
e order already refunded|amount is higher than the order|payment has not been captured yet|the order is older than 12 months
= {amount} [is|are] on the way back for order {order}[. The refund number is {refund_id}|, refund {refund_id}].
= Refund {refund_id} is through for {order}[, it takes {days} days|].

@ cancel_order, abort_order, stop_order, call_off_order
d Cancels an order that has not been shipped|Stop an order before it leaves|Call off a customer's order
a order=order number/order_id/order_number/id:order; reason?/why/comment:text(mind); restock?=put the goods \
back/return_to_stock:bool(and put the goods back on the shelf,goods back into stock!don't restock,goods are not to be restocked)
- [cancel|kill|scrap|stop] {order}[, {reason}|]
- {order} [can be cancelled|must not go out|is off|shouldn't ship]
- The customer doesn't want {order} any more[, {reason}|].
- don't send {order}[, {reason}| please|]
- she's calling about {order}, wants out of it[, {restock}|]
- {order} was a mistake, the buyer [called|wrote] to call it off
- please make sure nothing of {order} leaves the house[, {restock}|]
- Void {order} please. [Customer's wish.|Reason: {reason}]
- We can forget {order}: {reason}
- pull {order} before it gets packed
> Hello, I'd like to withdraw from my order {order}. {reason}. Sorry for the trouble. {~first}
> {~person} wrote:\n> please cancel my order {order} as long as it hasn't left yet
? somebody wants to cancel|one order needs to be stopped|a customer changed her mind, [can you|please] cancel
f order: [ok|hm], then cancel it[, {reason}|]
f order: they don't want it any more
& {order} and {order2} can be cancelled
& cancel these: {order}, {order2}, {order3}
! Cancel order {order}, [are you sure|is that right|really]?
r state=of(cancelled,void)
e order has already shipped|order is already cancelled|the parcel is on the truck
= Order {order} is cancelled.
= {order} [won't go out|is off|has been stopped].

@ exchange_item, swap_item, replace_article, change_size
d Sends another size or colour instead of an article of an order|Exchange an article for another variant
a order=order number/order_id/order_no:order; item=article/product/article_name:of(wool sweater,rain jacket,running \
shoes,sandals,hiking boots,garden gloves,leather belt,sun hat,linen shirt,fleece vest,bathrobe,work trousers); \
new_variant=wanted size or colour/variant/size/replacement:of(M,L,XL,S,XXL,38,39,41,43,44,navy,dark green,black,beige,grey,mustard)
- {order}: the {item} in {new_variant} instead
- the customer got the wrong {item} with {order}, she wants {new_variant}
- {order}, {item} doesn't fit, he needs {new_variant}
- swap the {item} of {order} for {new_variant}
- can we send {new_variant} for the {item} in {order}?
- She'd rather have the {item} in {new_variant}, it's order {order}
- wrong size! {item}, should be {new_variant}, order {order}
- {item} from {order} goes back and {new_variant} goes out
> Hello, the {item} from my order {order} won't do for me, sorry. Could I get {new_variant} instead? Best, {~person}
? the {item} doesn't fit, exchange please|{order}: the {item} is the wrong one|order {order}, she wants {new_variant}
f order: in that order, the {item} should be {new_variant}
r exchange_id=code(EX-9999,X99999)
e variant out of stock|article is not part of the order
= The {item} in {new_variant} is on its way[, exchange {exchange_id}|].
= Exchange {exchange_id} is set up for order {order}.

@ get_order, fetch_order, order_details, show_order
d Returns one order by its number|Details and state of an order|Look up a single order
x list_orders
a order=order number/order_id/id/number:order; include_history?=with history/history:bool(with the history,and everything that happened \
to it)
- what's [up with|the state of|in] {order}?
- {order}?
- pull up {order}[, {include_history}|]
- customer on the line, order {order}, what do we know?
- I need to see {order} [{include_history}|for a moment|]
- where are we with {order}
- has {order} been paid and packed?
- [open|show me|bring up] order {order}
- somebody asks about {order}, is it out yet?
- Let me have a look at {order}[ {include_history}|].
> {~person}, {~time}: hi, any news about my order {order}? I was told it'd be here by {~day}
? what's the state of the order?|a customer asks where her order is
f order: and how far is that one?|show me that order[ again|]
& status of {order} and {order2}?
& what about {order}, {order2} and {order3}?
r status=of(paid,packed,shipped,on hold,waiting for payment,delivered,in picking); total=money(300)
e no order with this number
= Order {order} is {status}[, total {total}|].
= {order}: {status}, {total}.

@ list_orders, orders_of_customer, find_orders, search_orders
d Lists the orders of a customer|All orders placed by one customer, newest first
x get_order
a customer=customer's e-mail/email/customer_email/mail:email; \
status?/state/order_status:enum(open:open,unfinished/shipped:shipped,sent/cancelled:cancelled/returned:returned); limit?=how \
many/max/count:int(2-20)
- what has {customer} bought?
- all orders of {customer}
- [show|list] the {status} orders of {customer}
- last {limit} orders of {customer}
- {customer}, any {status} orders?
- Which orders do we have for {customer}?
- the guy with {customer} says he ordered twice, what's there?
- has {customer} ordered with us before?
- I need {customer}'s orders[, {limit} are enough|]
- orders: {customer}[, only {status}|]
? list the customer's orders|show me what she ordered so far|what did this customer order?
f customer: and what did they order?|any {status} orders of theirs?
l orders: order=order; item=product; total=money(200) | {order} ({item}, {total})

@ change_shipping_address, update_delivery_address, set_ship_to, redirect_order
d Changes where an order is sent|Update the delivery address of an order that has not been sent
o address/ship_to/new_address/destination
a order=order number/order_id/order_no:order; address.street=street and number/line1/street_address:address; \
address.city=city/town:city; address.zip?=postcode/postal_code/postcode:code(99999,??9 9??)
- {order} goes to {address.street}, {address.city} instead
- send {order} to {address.street} in {address.city}[, {address.zip}|]
- new address for {order}: {address.street}, [{address.zip} {address.city}|{address.city}]
- customer moved, {order} should be delivered to {address.street}, {address.city}
- {order} is going to the wrong place, it's {address.street}, {address.city}
- can {order} still be sent to {address.street}, {address.city}?
- she won't be home, please ship {order} to her office, {address.street}, {address.city}
- Delivery of {order}: {address.street} / {address.city}
> Hi, I forgot to change my address before ordering ({order}). We live here now:\n{address.street}\n{address.zip} {address.city}\nCan \
you fix it? {~first}
? {order} has the wrong address|{order} should go to {address.city}|change the delivery address to {address.street}, {address.city}
f order: it has to go to {address.street}, {address.city}
e order has already left the warehouse|address could not be verified
= {order} goes to {address.street}[ in {address.city}|] now.

@ add_order_item, add_to_order, append_item, extend_order
d Adds an article to an existing order|Put one more product into an order
a order=order number/order_id/order_no:order; product=article/item/product_name:product; quantity=quantity/qty/count/pieces:int(1-9)
- [put|add] {quantity} {product} [to|into] {order}
- {order} plus {quantity} x {product}
- she forgot the {product} in {order}, {quantity} please
- {order}: add {quantity} of the {product}
- Customer would like {quantity} {product} on top of {order}
- could {quantity} more {product} go with {order}?
- {quantity} {product} missing in {order}, add them
> Hi! Is it too late to have {quantity} {product} with my order {order}? Would save us a second parcel. {~first}
? {order} needs one more thing|she'd like a {product} with {order}|add {quantity} {product}, please
f order: put {quantity} {product} in as well
& {order}: {quantity} {product} and {quantity2} {product2}
e order is already packed|article not available
= {quantity} {product} [added|are in] {order}.|{order} has the {product} now.

@ apply_discount, give_discount, set_order_discount, grant_rebate
d Lowers the price of an order by a percentage|Give a discount on an order that isn't paid yet
a order=order number/order_id/order:order; percent=percentage/percentage/discount/rate:int(2-40); reason?/comment:text(goodwill)
- {percent} % off {order}[, {reason}|]
- give {order} a discount of {percent} percent[, {reason}|]
- {order} gets {percent}%, {reason}
- take {percent} percent off {order}
- I told her she'd pay {percent}% less for {order}
- for {order} make it {percent} percent cheaper[: {reason}|]
- Loyal customer, {order}, {percent}% please
? give {order} a discount|a discount of {percent}% for the gentleman
f order: and give it {percent}% off
& {order} {percent}%, {order2} {percent2}%
r new_total=money(300)
e discounts above the limit need approval|order is already paid
= {order} is {percent}% cheaper[ now, {new_total} in total|, the new total is {new_total}].

@ create_return, open_return, register_return, start_rma
d Registers that a customer sends an article back and makes a label|Open a return for an article
a order=order number/order_id/order_no:order; item=article/product/article:product; reason=reason/return_reason/code:enum(damaged:it's \
damaged,arrived broken,it has a crack/too_small:too small,too tight,doesn't fit/too_large:far too big,too large/wrong_item:not what she \
ordered,we sent the wrong thing/no_longer_wanted:she changed her mind,doesn't like it,not wanted any more); label?=send a label by \
mail/send_label:bool(send a label,and mail the label)
- {order}, {item} comes back, {reason}
- the {item} from {order}: {reason}
- customer returns the {item} of {order}, {reason}[, {label}|]
- return for {order}: {item} ({reason})
- She's sending back the {item}, {reason}, order {order}[, {label}|]
- {reason}, the {item} - order {order}
- RMA please, {order}, {item}, {reason}
> Hello, unfortunately I have to send the {item} back ({reason}). My order number is {order}. How do I do that?\n{~person}
? she wants to return the {item}, {reason}|{order}: the {item} comes back|return for order {order}, {reason}
f order: the {item} in it comes back, {reason}
r rma=code(RMA-9999,RT99999)
e return period is over|article was already returned
= Return {rma} is open for the {item}.|The return number [for the {item} |]is {rma}.

@ check_stock, get_stock, stock_level, how_many_left
d Tells how many pieces of an article are there|Current stock of an article
a sku=article number/article_no/item_code/sku_code:sku; store?/location/branch:city
- how many {sku} [do we have|are left|are there][ in {store}|]?
- stock of {sku}[ in {store}|]?
- is {sku} [available|in stock|sold out][ at {store}|]?
- {sku} - any left?
- Customer wants {sku}. Do we have it[ in {store}|]?
- check {sku}[ for {store}|] pls
- can I promise somebody {sku} today?
? do we have any left?|is it in stock?
f sku: and how many do we have of it[ in {store}|]?
& stock for {sku} and {sku2}?
& {sku}, {sku2}, {sku3} - how many of each?
r quantity=id(0-240)
e unknown article number
= There are {quantity} of {sku}.|Stock of {sku}: {quantity}.|{quantity} pieces of {sku}.

@ set_price, update_price, change_price, reprice_article
d Sets the price of an article in the shop|Change what an article costs
a sku=article number/article_no/item:sku; price=price/new_price/amount:money(250); from?=from which day/valid_from/start:bare
- {sku} [now costs|costs|is] {price}[ from {from}|]
- price of {sku} to {price}[ from {from}|]
- [raise|lower|set] {sku} to {price}
- {sku}: {price}[, starting {from}|]
- supplier got dearer, so {price} for {sku}[ from {from}|]
- we sell {sku} for {price} from {from}
- The tag on {sku} should say {price}.
? {sku} gets a new price|make it {price}|the price of {sku} is wrong
f sku: and put its price at {price}
& new prices: {sku} {price}, {sku2} {price2}
& {sku} to {price}, {sku2} to {price2}, {sku3} to {price3}
e price below purchase price|article is in a running campaign
= {sku} costs {price}[ now|].
"""

CRM = r"""
# crm
@ find_customer, search_customer, lookup_contact, get_customer_by_name
d Finds a customer by name, mail or phone|Search the customer file
x get_customer
a query=name, mail or phone/search/q/term:of2(person,email,phone)
- who is {query}?
- find {query}
- do we know {query}?
- is there a customer {query}?
- [look up|search for] {query} in the customer file
- {query} just called, have we got a record?
- I have a message from {query}, please check if that's one of ours
- customer: {query}
> Missed call {~time}: {query}, wants to be called back
? find a customer|look somebody up for me
& who are {query} and {query2}?
l customers: id=customer; name=person; city=city | {name} ({id}, {city})

@ get_customer, fetch_customer_record, show_account, customer_details
d Returns the record of a customer by number|Everything stored about one customer
x find_customer
a customer=customer number/customer_id/cust_no/id:customer
- open customer {customer}
- what do we have on {customer}?
- [show|pull up|get] {customer}
- {customer}, who is that?
- the record of {customer} please
- I'm talking to {customer}, tell me what's in the file
? open the customer's record
f customer: show me that record|and what's in their file?
& get {customer} and {customer2}
r name=person; city=city; since=id(2009-2026)
e no such customer
= {customer} is {name} from {city}[, with us since {since}|].

@ create_customer, add_customer, new_contact, register_customer
d Creates a record for a new customer|Add somebody to the customer file
a name=full name/full_name/customer_name:person; email=e-mail address/mail/email_address:email; phone?/tel/phone_number:phone; \
company?/firm/organisation:company; newsletter?=wants the newsletter/newsletter_opt_in/subscribe:bool(wants the newsletter,newsletter \
yes,please subscribe her!no newsletter,no advertising please)
- new customer: {name}, {email}[, {phone}|][, {newsletter}|]
- add {name} [from {company} |]({email})[, {newsletter}|]
- please set up {name}, reachable at {email}[ or {phone}|]
- {name} wants an account with us, mail is {email}[, {newsletter}|]
- [create|open] a record for {name} of {company}: {email}, {phone}
- met {name} at the fair, works for {company}, write to {email}
- {name} / {email}[ / {phone}|] is new
> Dear Sir or Madam,\nwe would like to order from you regularly. Please register us.\n\n{name}\n{company}\n{email}\n{phone}
> [contact form] name={name} mail={email} phone={phone}
? we have a new customer, {name}|add {email} as a customer|new contact at {company}: {name}
r customer_id=customer
e a customer with this address exists
= {name} is customer {customer_id} now.|Created, {name} has the number {customer_id}.

@ update_customer_email, change_email, set_contact_mail, replace_mail_address
d Changes the mail address of a customer|Save another e-mail address for a customer
a customer=customer number/customer_id/cust_no:customer; email=new e-mail address/new_email/mail:email
- {customer} has a new mail, {email}
- mail of {customer} is {email} now
- change the address of {customer} to {email}
- we write to {email} from now on for {customer}
- {customer}: {email}, the old one bounces
- please use {email} for {customer}
> Hi, I left my old job, so please delete my old address and use {email}. Customer no. {customer}. Regards, {~person}
? {customer} has a new mail address|the new mail is {email}
f customer: their mail is {email} now
& {customer} {email}, {customer2} {email2}
e address is in use|not a valid address
= {email} is saved for {customer}.

@ update_customer_phone, set_phone, change_phone_number, save_telephone
d Saves the phone number of a customer|Change a customer's number
a customer=customer number/customer_id/cust_no:customer; phone=phone number/phone_number/number/tel:phone; type?=kind of \
phone/kind:enum(mobile:mobile,cell/office:office,at work/home:home,private)
- {customer} can be reached at {phone}[, {type}|]
- call {customer} on {phone} in future
- new number for {customer}: {phone}[ ({type})|]
- {phone} is the {type} number of {customer}
- write down for {customer}: {phone}
- the phone of {customer} is {phone}
? {customer} has a new number|take down {phone}
f customer: the phone is {phone}
= {phone} is in the record of {customer}.

@ add_note, log_note, write_comment, append_remark
d Writes a note into the record of a customer|Add a remark about a customer
x log_call
a customer=customer number/customer_id/cust_no:customer; text/note/body/content:text(custnote); pinned?=show at the top/pin:bool(pin \
it,keep that on top)
- note for {customer}: {text}[ - {pinned}|]
- {customer}: {text}
- please write to the file of {customer} that {text}
- remember about {customer}: {text}
- put "{text}" on {customer}[, {pinned}|]
- for the record, {customer}: {text}
- {text} - add that to {customer}
- Everyone should know this about {customer}: {text}
? add a note for {customer}|write down: {text}
f customer: note there: {text}|and write in the file: {text}
= Noted for {customer}.|The note is in the record of {customer}.

@ log_call, record_call, save_phone_call, add_call_entry
d Records a phone call with a customer|Log how long a call was and what came out
x add_note
a customer=customer number/customer_id/cust_no:customer; minutes=length in minutes/duration/duration_min:int(2-55); \
outcome=outcome/result/disposition:enum(reached:talked to her,got through/no_answer:nobody picked up,no answer/voicemail:left a \
voicemail,mailbox/callback:wants to be called back,asked for a call back); topic?/subject/about:text(calltopic)
- call with {customer}, {minutes} min, {outcome}[, about {topic}|]
- {customer}: {outcome}, {minutes} minutes
- just phoned {customer}, {outcome}, took {minutes} minutes[, it was about {topic}|]
- I was on the phone with {customer} for {minutes} minutes. {outcome}[, topic {topic}|].
- log: {customer}, {minutes}m, {outcome}
- {minutes} minutes with {customer} on {topic}: {outcome}
? I called {customer}, {outcome}|log a call of {minutes} minutes, {outcome}
f customer: I phoned them, {minutes} minutes, {outcome}
= The call with {customer} is logged.|Logged, {minutes} minutes with {customer}.

@ schedule_follow_up, set_reminder, plan_callback, remind_about_customer
d Plans when to contact a customer again|Set a reminder to get back to a customer
a customer=customer number/customer_id/cust_no:customer; date=day/on/due:when; owner?=colleague in charge/assignee/who:first; \
topic?/subject/about:text(calltopic)
- call {customer} again {date}[, {topic}|]
- {customer}, follow up {date}[ ({owner})|]
- {owner} should get back to {customer} {date}[ about {topic}|]
- remind me of {customer} {date}
- {customer} has no time now, {date} is better
- I promised {customer} we'd be in touch {date}[ about {topic}|]
- next contact with {customer}: {date}
> {~first}: spoke to {customer}, on holiday now, wants to hear from us {date} about {topic}
? follow up with {customer}|somebody has to ring {customer} again
f customer: get back to them {date}[, about {topic}|]
& {customer} {date}, {customer2} {date2}
= [The follow-up with|The reminder for] {customer} is set.

@ merge_customers, join_duplicates, combine_records, dedupe_customers
d Joins two records of the same customer|Merge a duplicate into the record that stays
a keep=number that stays/primary/target/keep_id:customer; remove=duplicate/source/remove_id/secondary:customer
- {remove} is a duplicate of {keep}
- {keep} and {remove} are the same person, {keep} stays
- put {remove} into {keep}
- merge {remove} into {keep}
- keep {keep}, drop {remove}, it's the same lady
- we have him twice, {keep} is the good one and {remove} can go
? {remove} is a duplicate|we have the same customer twice, {keep} stays
! Merge {remove} into {keep}, [right|yes]?|Shall I merge {remove} into {keep}?
e records belong to different companies
= {remove} is now part of {keep}.|Merged, {keep} stays.

@ set_customer_status, tag_customer, change_segment, classify_customer
d Sets the group of a customer|Put a customer in a segment
a customer=customer number/customer_id/cust_no:customer; status/segment/group:enum(vip:VIP,one of our \
best/regular:regular,normal/inactive:inactive,gone quiet/blocked:blocked,not to be served any more/prospect:prospect,only interested so \
far)
- {customer} is {status}
- make {customer} {status}
- put {customer} down as {status}
- {customer} -> {status}
- from today on {customer} is {status}
- treat {customer} as {status}
? change the group of {customer}|one customer is {status} now
f customer: they're {status} from now on
& {customer} and {customer2} are {status}
= {customer} is set.|The group of {customer} is changed.

@ add_points, credit_loyalty_points, grant_points, give_bonus_points
d Adds points to the loyalty account of a customer|Credit bonus points
a customer=customer number/customer_id/cust_no:customer; points=number of points/amount/count:id(20-900); \
reason?/why/comment:text(goodwill)
- {points} points for {customer}[, {reason}|]
- give {customer} {points} points[: {reason}|]
- {customer} +{points}
- {customer} should get {points} bonus points, {reason}
- her points are missing, {points} for {customer}
- credit {points} to {customer}
? {customer} should get some points|give the lady {points} points
f customer: and {points} points on top[, {reason}|]
& {points} points each for {customer} and {customer2}
& {customer} {points}, {customer2} {points2}
r balance=id(900-4000)
= {customer} got {points} points[, the balance is {balance}|].

@ delete_customer, erase_customer_data, remove_contact, forget_customer
d Erases all data of a customer for good|Delete a customer record on request
a customer=customer number/customer_id/cust_no:customer; export_first?=make a copy first/send_export:bool(send them a copy first,with a \
copy of the data first)
- delete everything about {customer}
- {customer} wants to be forgotten[, {export_first}|]
- erase {customer}[, {export_first}|]
- privacy request from {customer}: all data has to go[, {export_first}|]
- {customer} left us and wants no data kept
- remove {customer} from the file
> To whom it may concern: under data protection law I ask you to delete all data you hold about me. Customer number {customer}. {~person}
? a customer wants all data deleted
f customer: delete that record
! [Really delete|Shall I delete] all data of {customer}?
e open invoices exist|legal hold
= All data of {customer} [is gone|has been deleted].
"""

HELPDESK = r"""
# helpdesk
@ create_ticket, open_ticket, new_case, file_request
d Opens a support ticket|Create a case for a problem that somebody has
a subject=subject/title/summary/problem:text(itproblem); requester?=who has the problem/reporter/on_behalf_of/email:of2(email,person); \
priority?/urgency/prio:enum(low:whenever you have time,not urgent/normal:normal/high:important,she can't work/urgent:very urgent,drop \
everything); category?/kind/type:enum(hardware:hardware/software:software/network:network/access:access)
- open a ticket: {subject}[, {priority}|]
- {subject}. Make it a case[, {priority}|].
- new ticket for {requester}: {subject}[ ({priority})|]
- {requester} says: {subject}[, {priority}|]
- {subject} - ticket please[, {category}|]
- Someone from IT should look at this: {subject}[, {priority}|]
- We have this again: {subject}. I want it tracked[, {category}|].
- can you log that {subject}?
> From: {requester}\nSubject: {subject}\n\nHi all, happens since this morning. Any idea?\n{~first}
> [#helpdesk] {~first}: {subject}\n[#helpdesk] {~first}: same here
? open a ticket for {requester}|I need a new ticket[, {priority}|]
r ticket=ticket
= Ticket {ticket} is open[: {subject}|].|I opened {ticket}.

@ update_ticket, set_ticket_priority, change_priority, reprioritize_ticket
d Changes how urgent a ticket is|Set another priority for an existing ticket
a ticket=ticket number/ticket_id/case_no/id:ticket; priority/prio/level/urgency:enum(low:low,not that \
important/normal:normal/high:high,more important than we thought/urgent:urgent,on fire)
- {ticket} is {priority}
- make {ticket} {priority}
- {ticket} [turns out to be|should be] {priority}
- prio of {ticket}: {priority}
- the boss asked about {ticket}, so it's {priority} now
- put {ticket} to {priority}
? change the priority of {ticket}|one of the tickets is {priority}
f ticket: it's {priority}, by the way|that one is {priority}
& {ticket} is {priority}, {ticket2} is {priority2}
e ticket is closed
= The priority of {ticket} is changed.|{ticket} has its new priority.

@ close_ticket, resolve_ticket, finish_case, mark_solved
d Closes a ticket that is solved|Mark a case as solved
a ticket=ticket number/ticket_id/case_no/id:ticket; solution?/resolution/comment:text(solution); notify?=tell the \
requester/send_mail:bool(and tell the user,and let him know!without a mail,no mail to the user)
- {ticket} is [done|solved|fixed][: {solution}|]
- close {ticket}[, {solution}|][, {notify}|]
- {ticket} works again[, {solution}|][, {notify}|]
- you can shut {ticket}, {solution}
- {solution}, so {ticket} is finished
- nothing left to do on {ticket}[, {notify}|]
- {ticket}: {solution}. Closed.
> {~person}: works fine again, thank you so much! You can close {ticket} from my side.
? that ticket can be closed|problem solved: {solution}
f ticket: you can close it[, {solution}|][, {notify}|]|solved, {solution}
& {ticket} and {ticket2} are solved
& close {ticket}, {ticket2} and {ticket3}
! Shall I close {ticket}?|Close {ticket} for good?
e ticket is already closed|mandatory field missing: cost center
= {ticket} is closed.

@ reopen_ticket, open_again, restore_ticket, unresolve_case
d Opens a closed ticket again|Put a solved ticket back to work
a ticket=ticket number/ticket_id/case_no:ticket; reason?/why/comment:text(itproblem)
- {ticket} is not solved after all[: {reason}|]
- reopen {ticket}[, {reason}|]
- {ticket} came back[: {reason}|]
- the fix for {ticket} didn't last[, {reason}|]
- please open {ticket} again, {reason}
- {ticket} was closed too early
? open that old ticket again|it came back: {reason}
f ticket: no, it isn't solved. {reason}|open it again please
= {ticket} is open again.

@ assign_ticket, hand_over_ticket, give_ticket_to, route_case
d Gives a ticket to a person or team|Make somebody responsible for a ticket
a ticket=ticket number/ticket_id/case_no:ticket; assignee=person or team/to/owner/agent:of2(first,person,team)
- {ticket} is for {assignee}
- give {ticket} to {assignee}
- {assignee} takes {ticket}
- {assignee} should look at {ticket}
- I can't do {ticket}, {assignee} knows more about it
- move {ticket} to {assignee}
- {ticket} -> {assignee}
? assign {ticket}|{assignee} can take one of those|give it to {assignee}
f ticket: {assignee} can do it|give that one to {assignee}
& {ticket} to {assignee}, {ticket2} to {assignee2}
& {assignee} takes {ticket} and {ticket2}
= {assignee} has {ticket} now.|{ticket} went to {assignee}.

@ comment_ticket, reply_to_ticket, add_ticket_comment, answer_case
d Adds a comment to a ticket|Write something under a ticket, for colleagues or for the user
a ticket=ticket number/ticket_id/case_no:ticket; text/comment/body/message:text(ticketcomment); internal?=only for \
colleagues/private/is_internal:bool(internally,for our eyes only!visible for the user,the user may read it)
- on {ticket}: {text}
- write in {ticket}[ {internal}|]: {text}
- answer {ticket} with "{text}"
- {ticket}, comment[ {internal}|]: {text}
- tell them in {ticket} that {text}
- add to {ticket}: {text}[ ({internal})|]
- note[ {internal}|] under {ticket}: {text}
? write a comment in {ticket}|comment: {text}
f ticket: write under it: {text}|comment there[ {internal}|]: {text}
= The comment is in {ticket}.

@ list_tickets, open_tickets, search_tickets, ticket_queue
d Lists tickets by state, person or team|Which tickets there are
x get_ticket
a status/state/filter:enum(open:open,unsolved/waiting:waiting,waiting for an answer/closed:closed,solved/overdue:overdue,too late); \
assignee?=person or team/owner/agent:of2(first,team); limit?/max/count:int(2-25)
- which tickets are {status}?
- {status} tickets[ of {assignee}|]
- what's {status} in the queue[ for {assignee}|]?
- show {limit} {status} cases
- does {assignee} have {status} tickets?
- how does the desk look, anything {status}?
- give me the {status} ones[ of {assignee}|][, {limit} at most|]
? show me the tickets|tickets of {assignee}
l tickets: ticket=ticket; subject=itproblem | {ticket} ({subject})

@ get_ticket, show_ticket, ticket_status, fetch_case
d Returns one ticket|State of a single ticket
x list_tickets
a ticket=ticket number/ticket_id/case_no/id:ticket
- what about {ticket}?
- [any progress on|what's the state of|is anyone working on] {ticket}?
- {ticket}?
- show me {ticket}
- {~first} asks how far {ticket} is
- who's on {ticket} and how is it going
> Hello, I wrote to you last week, my number is {ticket}. Is there any news? {~person}
? how far is my ticket?|is somebody working on it?
f ticket: and what's the state now?
& state of {ticket} and {ticket2}?
r status=of(open,in progress,waiting for parts,with the vendor,solved); owner=first
e no ticket with this number
= {ticket} is {status}, {owner} [has it|is on it].|{ticket}: {status} ({owner}).

@ merge_tickets, link_duplicate, combine_tickets, mark_duplicate
d Puts two tickets about the same thing together|Mark a ticket as a duplicate of another one
a ticket=duplicate/ticket_id/source/duplicate_id:ticket; into=main ticket/main/target/parent:ticket
- {ticket} is the same as {into}
- {ticket} belongs to {into}
- put {ticket} under {into}
- merge {ticket} into {into}
- two people reported it, {into} is the main one, {ticket} the copy
- {ticket} is a duplicate, the original is {into}
? {ticket} is a duplicate
f ticket: it's the same as {into}
= {ticket} is part of {into} now.

@ escalate_ticket, raise_to_second_level, escalate_case, involve_expert
d Passes a ticket on to the next level|Escalate a ticket that the first level can't solve
a ticket=ticket number/ticket_id/case_no:ticket; level=level/to_level/tier:enum(second_level:second level,the specialists/vendor:the \
vendor,the manufacturer/management:management,the bosses); reason?/why/comment:text(escreason)
- {ticket} has to go to {level}[, {reason}|]
- I'm stuck with {ticket}, {level} please[: {reason}|]
- {reason}, so {ticket} to {level}
- escalate {ticket} to {level}
- only {level} can help with {ticket}
- {ticket}: {level} should know, {reason}
? escalate {ticket}|I need {level} for this
f ticket: that's one for {level}|bring it to {level}[, {reason}|]
= {ticket} is escalated.|{ticket} has been passed on.

@ loan_device, lend_equipment, issue_device, hand_out_equipment
d Records that a device is lent to a person|Give out equipment to an employee
a device=device/equipment/item:of(laptop,spare monitor,headset,docking station,projector,webcam,USB hub,tablet,conference \
phone,wireless mouse); person=who gets it/borrower/employee/name:person; until?=day of return/return_date/due:bare
- {person} takes a {device}[, back {until}|]
- {device} for {person}[ until {until}|]
- I gave {person} a {device}
- hand out a {device} to {person}
- {person} needs a {device} for the trip[, comes back {until}|]
- please note: {device}, {person}
? someone borrows a {device}|{person} borrows something
& {device} and {device2} for {person}
r asset=code(A-9999,IT99999)
= {person} has the {device}[, number {asset}|].
"""

INVOICES = r"""
# invoices
@ create_invoice, issue_invoice, new_bill, write_invoice
d Writes an invoice to a company|Create an invoice for work or goods
a company=company/customer/client/recipient:company; amount=amount/total/sum/net_amount:money(900); purpose=what it is \
for/description/subject/text:text(service); due?=due date/due_on/payable_until:bare
- bill {company} {amount} for {purpose}[, due {due}|]
- invoice to {company}: {purpose}, {amount}
- {company} owes us {amount} for {purpose}[, payable until {due}|]
- please write {company} an invoice over {amount}, {purpose}
- we did {purpose} for {company}, that's {amount}
- {purpose} for {company} is finished, they get a bill of {amount}[, due {due}|]
- {amount}, {company}, {purpose}. Needs an invoice.
> Hello, please send us the bill for {purpose}. As agreed, {amount}.\nBest regards\n{~person}, {company}
? write an invoice to {company}|invoice over {amount}, please|we need a bill for {purpose}
r invoice=invoice
= Invoice {invoice} over {amount} goes to {company}.|I wrote invoice {invoice}.

@ send_reminder, remind_debtor, dun_invoice, send_dunning_letter
d Reminds a customer of an unpaid invoice|Send a payment reminder
a invoice=invoice number/invoice_id/invoice_no:invoice; level?=tone/stage/step:enum(friendly:in a friendly tone,nicely/firm:firmly,in \
clear words/final:for the last time,before we go to the lawyer)
- remind them of {invoice}[, {level}|]
- {invoice} still isn't paid, write to them[, {level}|]
- send a reminder for {invoice}[, {level}|]
- {invoice} is overdue, let them know[ {level}|]
- where's the money for {invoice}? Ask {level}.
- nudge the customer about {invoice}[, {level}|]
? send them a reminder[, {level}|]
f invoice: that one isn't paid, remind them[ {level}|]
& reminders for {invoice} and {invoice2}
& {invoice}, {invoice2}, {invoice3} are overdue, remind them
! Send a reminder for {invoice}?
e invoice is already paid|no e-mail address on file
= The reminder for {invoice} is out.

@ mark_paid, register_payment, book_payment, record_incoming_payment
d Records that money for an invoice has arrived|Book a payment to an invoice
a invoice=invoice number/invoice_id/invoice_no:invoice; amount?=amount/received/sum:money(900); date?=day of \
payment/paid_on/value_date:when; method?/via/payment_method:enum(transfer:by transfer,to the bank account/card:by card/cash:in \
cash/paypal:with PayPal)
- {invoice} is paid[, {method}|]
- we got {amount} for {invoice}[ {date}|]
- {amount} came in for {invoice}[ {method}|]
- [book|register] {amount} on {invoice}[, {method}|]
- They settled {invoice} {date}[ {method}|].
- {invoice}: money's here[ {method}|]
- tick off {invoice}, paid {method}
> Bank statement line: CR {amount} / {~company} / ref {invoice}
> Credit advice\nAmount: {amount}\nReference: {invoice}
? a payment came in, {amount}|they paid {method}
f invoice: it was paid {date}|they paid that one {method}
& {invoice} and {invoice2} are paid
e amount differs from the invoice|period is closed
= {invoice} is booked as paid.|The payment for {invoice} is booked.

@ get_invoice, fetch_invoice, show_bill, invoice_status
d Returns an invoice and whether it is paid|Look up one invoice
x list_invoices
a invoice=invoice number/invoice_id/invoice_no/id:invoice
- has {invoice} been paid?
- show {invoice}
- what was {invoice} about?
- what's the state of {invoice}?
- {invoice} - paid or not?
- how much was {invoice} again
- a client asks about {invoice}
? has the invoice been paid?|show me that bill
f invoice: has it been paid?|how much was that one?
& what about {invoice} and {invoice2}?
r amount=money(900); status=of(open,paid,overdue,cancelled); due=date
= {invoice} over {amount} is {status}.|{invoice}: {amount}, {status}, due {due}.

@ list_invoices, unpaid_invoices, search_invoices, open_items
d Lists invoices by state and company|Which bills are open or overdue
x get_invoice
a status/state:enum(open:open,unpaid/overdue:overdue,too late/paid:paid,settled); company?/customer/client:company; \
month?/period/in_month:month
- which invoices [of {company} |]are {status}?
- {status} bills[ from {month}|]?
- what's {status}[ with {company}|][ in {month}|]
- does {company} have {status} invoices?
- list everything {status}[ for {company}|]
- give me the {status} ones, {month}
? list the invoices of {company}|invoices from {month}, please
l invoices: invoice=invoice; company=company; amount=money(900) | {invoice} ({company}, {amount})

@ cancel_invoice, void_invoice, write_credit_note, reverse_bill
d Cancels an invoice with a credit note|Take an invoice back
a invoice=invoice number/invoice_id/invoice_no:invoice; reason?/why/comment:text(invoicewrong)
- {invoice} is wrong[, {reason}|], cancel it
- [take back|void|reverse] {invoice}[: {reason}|]
- {invoice} should never have gone out[, {reason}|]
- credit note for {invoice}[, {reason}|]
- {reason} on {invoice}, please void it
- We billed by mistake, {invoice} has to go
? cancel that bill|an invoice is wrong, {reason}
f invoice: that one is wrong, cancel it[, {reason}|]
! Cancel {invoice}, [yes|right|really]?
r credit_note=code(CN-9999,C99999)
e invoice belongs to a closed year
= {invoice} is cancelled with {credit_note}.|Credit note {credit_note} takes {invoice} back.

@ submit_expense, claim_expense, file_expense, book_costs
d Books an expense of an employee|Claim costs that somebody paid for the company
a employee=employee/person/claimant/name:person; amount=amount/sum/cost:money(200); \
category=category/kind/type:enum(travel:train,taxi,flight,mileage/meals:lunch,dinner with a client,breakfast on the road/office:printer \
paper,pens,a chair cushion/training:a course,a workshop); date?/on/spent_on:when
- {employee} paid {amount}, {category}[ {date}|]
- {category}, {amount}, {employee}
- expenses for {employee}: {amount} for {category}
- {amount} for {category} {date}, please pay it back to {employee}
- receipt from {employee}, {category}, {amount}
- {employee} wants {amount} back for {category}
> Receipt\n{category} .......... {amount}\nSubmitted by {employee}
? {employee} has a receipt over {amount}|book an expense of {amount} for {category}
& {employee}: {amount} for {category} and {amount2} for {category2}
= {amount} booked for {employee}.|The expense of {employee} is in.

@ approve_expense, accept_claim, release_expense, sign_off_expense
d Approves an expense claim|Release a claim so that it is paid
a claim=claim number/claim_id/expense_id/id:code(EXP-999,E9999,CL-9999)
- {claim} is fine
- approve {claim}
- you have my okay for {claim}
- {claim} can be paid out
- I checked {claim}, looks right
- go ahead with {claim}
? I approve one of the claims
f claim: fine with me, approve it
& {claim} and {claim2} are fine
e limit of the approver exceeded
= {claim} is approved.

@ reject_expense, decline_claim, refuse_expense, send_back_claim
d Turns an expense claim down with a reason|Refuse a claim
a claim=claim number/claim_id/expense_id/id:code(EXP-999,E9999,CL-9999); reason/why/comment:text(expreject)
- {claim} is refused, {reason}
- no to {claim}: {reason}
- send {claim} back, {reason}
- I can't accept {claim}, {reason}
- {reason}, so {claim} is a no
- decline {claim} because: {reason}
? I don't accept {claim}|one claim is refused, {reason}
f claim: not okay, {reason}
= {claim} is refused.|{claim} went back[: {reason}|].

@ get_account_balance, check_balance, account_state, bank_balance
d Tells how much money is on a company account|Current balance of an account
a account=account/account_name/iban_name:of(main account,payroll account,tax reserve,petty cash,savings account,project account,deposit \
account,card account)
- how much is on the {account}?
- balance of the {account}?
- can we pay salaries from the {account}?
- what's left in the {account}
- {account} - how does it look?
? how much money do we have?|what's the balance?
& balance of {account} and {account2}?
r balance=money(9000)
= There is {balance} on the {account}.|The {account} stands at {balance}.

@ pay_supplier, transfer_to_vendor, settle_supplier_bill, send_payment
d Pays a supplier|Transfer money to a supplier for a bill
a supplier=supplier/vendor/creditor/payee:company; amount=amount/sum/total:money(2000); reference?=reference/ref/invoice:invoice; \
date?=day/on/execution_date:when
- pay {supplier} {amount}[, ref {reference}|][ {date}|]
- {amount} to {supplier}[ for {reference}|]
- {supplier} gets {amount}[ {date}|]
- settle {reference} with {supplier}, {amount}
- transfer {amount} to {supplier} {date}
- we owe {supplier} {amount}, please send it[, {reference} goes in the subject|]
> {supplier}\nInvoice {reference}\nTotal due: {amount}\nThank you for your business!
? pay {supplier}|transfer {amount} please
& {amount} to {supplier} and {amount2} to {supplier2}
! Pay {amount} to {supplier}?|Shall I send {supplier} {amount}?
e account does not cover the sum|IBAN of the supplier is missing
= {amount} [is|are] on the way to {supplier}.

@ export_bookings, export_ledger, make_datev_file, download_journal
d Exports the bookings of a month as a file|Write all bookings of a period to a file
a month=month/period/for_month:month; format=format/file_type/as:enum(csv:csv,comma separated/xlsx:Excel,spreadsheet/pdf:pdf); \
email?=send to/recipient/mail_to:email
- bookings of {month} as {format}[ to {email}|]
- the tax adviser needs {month} as {format}[, send it to {email}|]
- export {month}, {format}
- {month} please, {format}[, mail it to {email}|]
- can I have the journal for {month}, best as {format}
? export the bookings as {format}|I need the bookings of {month}
r file=file
= {month} is exported[ as {file}|: {file}].
"""

WAREHOUSE = r"""
# warehouse
@ track_shipment, trace_parcel, get_tracking, where_is_shipment
d Tells where a shipment is|Tracking of a parcel by its code
a code=tracking code/tracking_number/tracking/shipment:tracking
- where is {code}?
- track {code}
- {code} - any movement?
- customer misses parcel {code}
- has {code} been delivered yet
- what does the carrier say about {code}
- {code} should have been there by {~day}
> Your tracking link for {code} shows nothing since {~day}. Where is my parcel?? {~person}
> SHIPMENT {code}\nlast scan: unknown\n-> check
? where is the parcel?|trace a shipment for me
f code: and where is it now?
& where are {code} and {code2}?
r place=city; status=of(in transit,at the depot,out for delivery,delivered,held at customs,returned to sender)
e unknown code|carrier gives no data
= {code} is {status}, last seen in {place}.|It is {status} in {place}.

@ create_shipment, book_parcel, new_shipment, ship_goods
d Books a parcel with a carrier|Create a shipment to an address
o receiver/to/recipient/destination
a receiver.name=name/person:person; receiver.street=street and number/street:address; receiver.city=city/town:city; weight=weight in \
kilos/weight_kg/kg:num(1-30); carrier?/service/via:of(DHL,UPS,FedEx,GLS,DPD,Royal Mail,PostNord); express?=express \
delivery/is_express/fast:bool(express,as express!standard,no express needed)
- parcel to {receiver.name}, {receiver.street}, {receiver.city}, {weight} kg[, {express}|]
- ship {weight} kg to {receiver.name}, {receiver.street}, {receiver.city}[ with {carrier}|][, {express}|]
- {weight} kilos for {receiver.name} in {receiver.city}, {receiver.street}[, {carrier}|]
- book {carrier} for a box of {weight} kg: {receiver.name}, {receiver.street}, {receiver.city}
- this box ({weight} kg) goes to {receiver.name} / {receiver.street} / {receiver.city}[, {express}|]
> Ship to:\n{receiver.name}\n{receiver.street}\n{receiver.city}\nWeight: {weight} kg
? a parcel to {receiver.name}, {receiver.street}, {receiver.city}|ship {weight} kg to {receiver.name} in {receiver.city}
r tracking=tracking
e address incomplete|carrier does not serve this place
= The parcel for {receiver.name} is booked[, code {tracking}|].|Booked, tracking code {tracking}.

@ receive_goods, book_goods_in, register_delivery, goods_receipt
d Records goods that have arrived|Book a delivery into the stock
a sku=article number/article_no/item/article:sku; quantity=quantity/qty/pieces/count:int(5-400); \
bin?=shelf/location/bin_location/place:code(?-99,?9-99,99-9); supplier?/vendor/from:company
- {quantity} {sku} arrived[ from {supplier}|][, they're in {bin}|]
- goods in: {quantity} x {sku}[, {bin}|]
- {sku}, {quantity} pieces, shelf {bin}
- [we received|just got|truck brought] {quantity} of {sku}[ from {supplier}|]
- put {quantity} {sku} on stock[ in {bin}|]
- {supplier} delivered {quantity} {sku}
> DELIVERY NOTE {supplier}\npos 1: {sku}   qty {quantity}
? a pallet of {sku} arrived|{quantity} pieces came in
& {quantity} {sku} and {quantity2} {sku2} arrived
& goods in:\n{sku} {quantity}\n{sku2} {quantity2}\n{sku3} {quantity3}
= {quantity} of {sku} [are booked in|are on stock].

@ move_stock, relocate_article, transfer_stock, change_bin
d Moves pieces of an article from one shelf to another|Relocate stock inside the warehouse
a sku=article number/article_no/item:sku; quantity=quantity/qty/pieces:int(2-90); from=old shelf/from_bin/source:code(?-99,?9-99); \
to=new shelf/to_bin/target:code(?-99,?9-99)
- {quantity} {sku} from {from} to {to}
- move {quantity} of {sku}, {from} -> {to}
- {sku}: {quantity} pieces out of {from} into {to}
- I carried {quantity} {sku} from {from} over to {to}
- {from} is full, {quantity} {sku} should be in {to}
- take {quantity} {sku} out of {from} and put them in {to}
? move {sku} from {from} to {to}|{quantity} {sku} are in {to} now
f sku: {quantity} of it go from {from} to {to}
e not enough stock on that shelf
= {quantity} {sku} are in {to} now.

@ correct_stock, adjust_inventory, set_stock_count, inventory_correction
d Sets the counted number of an article|Correct the stock after counting
a sku=article number/article_no/item:sku; counted=counted pieces/actual/new_quantity/count:id(0-300); \
reason?/why/comment:enum(counting_error:we miscounted,counting mistake/breakage:some broke,breakage/theft:some were \
stolen,theft/found:found some behind the rack)
- {sku} is really {counted}[, {reason}|]
- counted {sku}: {counted}
- there are {counted} of {sku}, not what the system says[, {reason}|]
- set {sku} to {counted}[, {reason}|]
- stock of {sku} should read {counted}[, {reason}|]
- inventory {sku} = {counted}
? the stock of {sku} is wrong|I counted {counted}
f sku: I counted {counted}
& {sku} {counted}, {sku2} {counted2}
= {sku} stands at {counted}.

@ reorder_article, order_from_supplier, purchase_goods, restock
d Orders goods from a supplier|Buy more of an article
a sku=article number/article_no/item:sku; quantity=quantity/qty/pieces:int(10-600); supplier?/vendor/from:company; needed_by?=needed \
until/deadline/latest:bare
- order {quantity} {sku}[ from {supplier}|][, needed by {needed_by}|]
- we're low on {sku}, get {quantity}[ from {supplier}|]
- buy {quantity} more {sku}[ at {supplier}|]
- {sku} is nearly gone. {quantity} please[, until {needed_by}|].
- {supplier} should send us {quantity} {sku}[ by {needed_by}|]
- restock {sku}, {quantity} pieces
? we need more {sku}|order {quantity} pieces
f sku: then order {quantity} more[ from {supplier}|]
& {quantity} {sku}, {quantity2} {sku2} please, both are low
r po=code(PO-9999,B99999)
= {quantity} {sku} are ordered[, {po}|].|The order {po} over {quantity} {sku} is out.

@ print_label, make_shipping_label, label_for_parcel, reprint_label
d Prints the label of a shipment|Shipping label for a parcel
a code=tracking code/shipment/tracking_number:tracking; printer?/device/on:of(packing table 1,packing table 2,office printer,ramp,back \
room); copies?/count/number:int(2-4)
- label for {code}[ on {printer}|][, {copies} times|]
- print {code}[ at {printer}|]
- the label of {code} came off, new one please[, {printer}|]
- {code}: label[, {copies} copies|]
- reprint {code} ({printer})
? print me the label|new label please, {printer}
f code: print the label[ on {printer}|]
& labels for {code} and {code2}
e printer is out of paper|label roll is empty
= The label for {code} is printing.

@ schedule_pickup, order_collection, book_carrier_pickup, call_courier
d Orders a carrier to collect parcels|Have parcels picked up
a carrier=carrier/service/courier:of(DHL,UPS,FedEx,GLS,DPD,Royal Mail,PostNord); date=day/on/pickup_date:when; parcels=number of \
parcels/count/pieces:int(2-60); after?=not before/from_time/ready_at:time
- {carrier} should collect {parcels} parcels {date}[, ready at {after}|]
- pickup {date}: {parcels} boxes, {carrier}[, not before {after}|]
- call {carrier}, {parcels} parcels {date}
- {parcels} parcels are waiting for {carrier} {date}
- can {carrier} come {date}? We have {parcels} parcels[, ready at {after}|].
? {carrier} should come and collect {parcels} parcels|pickup {date}, {parcels} boxes
= {carrier} collects {parcels} parcels.|The pickup by {carrier} is ordered.

@ report_damage, file_damage, damaged_goods_report, note_breakage
d Reports goods that are damaged in the warehouse|Record damaged pieces
a sku=article number/article_no/item:sku; quantity=quantity/qty/pieces:int(2-30); cause?/how/what_happened:text(whdamage); \
photos?=photo file names/images/pictures:list(file)
- {quantity} {sku} are broken[, {cause}|]
- {cause}, {quantity} {sku} damaged
- damage: {sku}, {quantity} pieces[, {cause}|][, photos {photos}|]
- we lost {quantity} of {sku}: {cause}
- {quantity} x {sku} for the bin, {cause}
- Please record that {quantity} {sku} can't be sold[ ({cause})|]
? some {sku} are broken[, {cause}|]|{quantity} pieces are damaged, {cause}
f sku: {quantity} of them are broken, {cause}
& {quantity} {sku} and {quantity2} {sku2} broke
= The damage of {quantity} {sku} is recorded.

@ assign_picker, give_pick_list, start_picking, assign_order_to_picker
d Gives orders to a person who picks them|Assign a list of orders to a picker
a picker=picker/employee/worker/person:first; orders=order numbers/order_ids/order_list:list(order)
- {picker} picks {orders}
- give {orders} to {picker}
- {orders} are for {picker}
- {picker} can start with {orders}
- let {picker} do {orders}
- {picker}: {orders}
? {picker} can start picking|somebody has to pick {orders}
r list=code(PL-999,P9999)
= {picker} has list {list}.|Pick list {list} is with {picker}.

@ block_bin, lock_shelf, close_location, disable_bin
d Blocks a shelf so that nothing is taken from it or put there|Lock a warehouse location
a bin=shelf/location/bin_location:code(?-99,?9-99); reason?/why/comment:text(binreason)
- block {bin}[, {reason}|]
- nobody should use {bin}[, {reason}|]
- {bin} is closed[: {reason}|]
- {reason}, lock {bin} please
- hands off {bin}[, {reason}|]
- shelf {bin} out of use
? block a shelf, {reason}
& block {bin} and {bin2}
= {bin} is blocked.
"""

HOTEL = r"""
# hotel
@ book_room, reserve_room, create_reservation, new_booking
d Books a hotel room for a guest|Make a reservation
a guest=guest/guest_name/name:person; arrival=arrival/check_in/from:when; nights=nights/number_of_nights/length:int(2-9); \
room_type?=kind of room/type/category:enum(single:single,for one person/double:double,for two/suite:suite,the big one/family:family \
room,for the four of them); requests?=special wishes/wishes/extras:list(wish)
- {guest}, {nights} nights, {room_type}, arriving {arrival}
- book {guest} in {arrival}, {nights} nights[, {room_type}|]
- reservation for {guest}, comes {arrival}, stays {nights} nights[, wishes: {requests}|]
- {guest} would like a room {arrival} for {nights} nights[, {room_type}|]
- a {room_type} for {guest}? {nights} nights, check-in {arrival}
- {nights} nights from {guest}, arrival {arrival}[; {requests}|]
> Good day, I'd like to stay with you for {nights} nights, arriving {arrival}. Do you have anything? {guest}
> Booking request\nName: {guest}\nCheck-in: {arrival}\nNights: {nights}\nWishes: {requests}
? a room for {guest}, {nights} nights|{guest} arrives {arrival}, please book|a room {arrival}, {nights} nights
r booking=code(BK-9999,B99999,99999); price=money(900)
e no room free|minimum stay is three nights
= {guest} is booked, number {booking}[, {price} in all|].|Booking {booking} is made for {guest}.

@ check_in_guest, register_arrival, do_check_in, guest_arrived
d Checks a guest in and gives a room|Register that a guest has arrived
a booking=booking number/booking_id/reservation:code(BK-9999,B99999); room=room/room_number/room_no:code(999,99); passport?=passport \
number/document_no/id_number:code(?99999999,??999999)
- {booking} is here, room {room}
- check in {booking} to {room}[, passport {passport}|]
- guest of {booking} just arrived, put them in {room}
- {room} for {booking}[, document {passport}|]
- the people from {booking} get {room}
? {booking} has arrived|somebody checks in, room {room}
f booking: they've arrived, they get {room}
= {booking} is in room {room}.

@ check_out_guest, register_departure, do_check_out, close_stay
d Checks a guest out and closes the bill|The guest of a room leaves
a room=room/room_number/room_no:code(999,99); minibar?=minibar charges/minibar_total/extras:money(60); payment?=way of \
paying/pays_with/method:enum(card:by card,with a card/cash:cash,in cash/company:the company pays,on the firm's bill)
- {room} is leaving[, {payment}|]
- check out {room}[, minibar {minibar}|][, {payment}|]
- the guest in {room} [wants to go|is going home][, {payment}|]
- {room} out, minibar {minibar}
- bill for {room}, {payment}[, plus {minibar} from the minibar|]
? someone checks out[, {payment}|]
f room: they're leaving now[, {payment}|]
& {room} and {room2} check out
r total=money(900)
= {room} is checked out[, {total}|]. |The bill of {room} is {total}.

@ change_room, move_guest, swap_room, reassign_room
d Moves a guest to another room|Give a guest a different room
a from=old room/current_room/from_room:code(999,99); to=new room/new_room/to_room:code(999,99); reason?/why/note:text(roomreason)
- {from} moves to {to}[, {reason}|]
- put the guest of {from} in {to}
- {reason} in {from}, give them {to}
- can we move {from} into {to}?
- {from} -> {to}[ ({reason})|]
- the family in {from} would be happier in {to}
? {from} wants another room[, {reason}|]
= The guest of {from} has {to} now.

@ order_room_cleaning, send_housekeeping, clean_room, request_housekeeping
d Sends housekeeping to a room|Have a room cleaned
a room=room/room_number/room_no:code(999,99); time?/at/when:time; tasks?=what to do/items/list:list(housetask)
- {room} needs cleaning[ at {time}|]
- housekeeping to {room}[: {tasks}|]
- somebody spilled wine in {room}, send someone up[ at {time}|]
- {room}: {tasks}
- please do {room} [at {time}|before the next guest comes]
- guest in {room} asks for {tasks}
? somebody should clean the room[ at {time}|]
f room: and send housekeeping[ at {time}|]
& clean {room}, {room2} and {room3}
= Housekeeping goes to {room}.

@ report_room_fault, maintenance_request, call_technician, report_defect
d Reports something broken in a room to the technician|Ask for a repair in a room
a room=room/room_number/room_no:code(999,99); problem/fault/issue/what:text(roomfault); urgent?/is_urgent/immediately:bool(right away \
please,it's urgent!no hurry,can wait till tomorrow)
- {room}: {problem}[, {urgent}|]
- in {room} {problem}
- {problem} in room {room}[, {urgent}|]
- guest of {room} complains: {problem}
- technician for {room}, {problem}[, {urgent}|]
> Note on the reception desk: {room} called at {~time}, {problem}
? {problem}, send somebody[, {urgent}|]|{room} needs the technician
f room: {problem} there[, {urgent}|]
& {room}: {problem}. {room2}: {problem2}
= The technician knows about {room}.

@ set_wake_up_call, book_wake_up, schedule_wake_up, wake_guest
d Wakes the guest of a room at a time|Schedule a wake-up call
a room=room/room_number/room_no:code(999,99); time/at/wake_time:time; date?/day/on:when
- wake {room} at {time}[ {date}|]
- wake-up call {room}, {time}
- {room} has to get up at {time}[ {date}|]
- {time} for {room} please, early flight
- ring {room} at {time}
? wake-up call for {room}|wake me at {time}
f room: wake them at {time}[ {date}|]
& {room} at {time} and {room2} at {time2}
= {room} gets a call at {time}.

@ charge_to_room, add_room_charge, post_charge, put_on_room_bill
d Puts something on the bill of a room|Add a charge to a room
a room=room/room_number/room_no:code(999,99); amount=amount/sum/price:money(120); item=what for/description/text:text(hotelcharge)
- {item} for {room}, {amount}
- put {amount} on {room}, {item}
- {room}: {item}, {amount}
- {room} had {item}, that's {amount}
- charge {amount} for {item} to {room}
? put {amount} on the room, {item}|{room} had {item}
f room: they had {item}, {amount}
& {room} {amount} for {item} and {amount2} for {item2}
= {amount} [is|are] on the bill of {room}.

@ late_check_out, extend_check_out, allow_late_departure, grant_late_leave
d Lets a guest leave later on the last day|Grant a later check-out
a room=room/room_number/room_no:code(999,99); until=until/time/new_time:time; fee?/charge/price:money(60)
- {room} may stay until {until}[, that's {fee}|]
- late check-out for {room}, {until}
- let {room} sleep in, {until}[ for {fee}|]
- their train is late, {room} leaves at {until}
- {room} {until} instead of eleven[, {fee} extra|]
? {room} would like to leave later|late check-out, {until} is fine
f room: they may stay until {until}
e the room is booked for the next guest
= {room} can stay until {until}.

@ order_taxi, call_cab, book_taxi, get_guest_a_taxi
d Orders a taxi for a guest|Call a cab to the hotel
a room=room/room_number/room_no:code(999,99); time/at/pickup_time:time; destination/to/where_to:of2(taxigoal,city,address); \
persons?/passengers/people:int(2-6)
- taxi for {room} at {time} to {destination}[, {persons} people|]
- {room} needs a cab, {time}, {destination}
- {time}, {room} goes to {destination}[, {persons} of them|]
- can you get {room} a taxi to {destination} for {time}?
- cab to {destination}, {room}, {time}
? taxi for {room} at {time}|{room} needs a taxi to {destination}
f room: they need a cab at {time} to {destination}
= The taxi for {room} comes at {time}.
"""

CLINIC = r"""
# clinic
@ book_appointment, make_appointment, schedule_visit, new_appointment
d Books a visit of a patient with a doctor|Make an appointment
x reschedule_appointment
a patient/patient_name/name:person; doctor/physician/with:docname; date/day/on:when; time?/at/start:time; \
reason?/complaint/purpose:text(complaint)
- {patient} to {doctor} {date}[, {time}|]
- {patient} needs to see {doctor} {date}[ because of {reason}|]
- put {patient} in with {doctor} {date}[ at {time}|]
- appointment {date}[, {time}|]: {patient}, {doctor}[, {reason}|]
- {doctor} has time {date}, give it to {patient}
- {patient} called, {reason}, {doctor} {date} would suit
- can {patient} come to {doctor} {date}[ at {time}|]?
> Dear practice team, could I come and see {doctor} {date}? It's about {reason}. Kind regards, {patient}
? {patient} wants to see {doctor}|an appointment with {doctor} {date}|{patient} would like to come {date}
e the doctor is away that day|slot is taken
r code=code(A-9999,V99999)
= {patient} has an appointment with {doctor}[, number {code}|].|Booked, {patient} sees {doctor}.

@ reschedule_appointment, move_appointment, change_visit, shift_appointment
d Moves an appointment to another day or time|Change when a visit is
x book_appointment
a code=appointment number/appointment_id/visit_id:code(A-9999,V99999); date=new day/new_date/day:bare; time?=new time/new_time/at:time
- {code} to {date}[, {time}|]
- {code} can't make it, {date} instead[ at {time}|]
- move {code}, {date} is better[, {time}|]
- the patient of {code} asks for another day, {date}
- {code} -> {date}[ {time}|]
? {code} can't come|move it to {date}
f code: move it to {date}[, {time}|]
e slot is taken
= {code} is moved.

@ cancel_appointment, drop_visit, call_off_appointment, free_slot
d Cancels an appointment|Free the slot of a patient who is not coming
a code=appointment number/appointment_id/visit_id:code(A-9999,V99999); reason?/why/note:text(absence)
- {code} isn't coming[, {reason}|]
- cancel {code}[, {reason}|]
- {code} is off, {reason}
- strike {code} from the list
- patient of {code} rang: {reason}, won't come
? one patient isn't coming[, {reason}|]
f code: that one is off[, {reason}|]
& {code} and {code2} are not coming
! Cancel appointment {code}?
= {code} is cancelled.

@ find_patient, search_patient, lookup_patient, patient_search
d Finds a patient in the card index by name and birthday|Search patients
a name/patient/last_name/full_name:person; birth_date?=birthday/born/dob:date
- is {name} a patient of ours?
- find {name}[, born {birth_date}|]
- {name}[, {birth_date}|], do we have a card?
- look up {name}
- there's a {name} on the phone[, birthday {birth_date}|]
? find a patient
l patients: patient_id=code(P-9999,99999); name=person | {name} ({patient_id})

@ request_prescription, write_prescription, prepare_prescription, renew_medication
d Prepares a prescription for the doctor to sign|Ask for a repeat prescription
a patient_id=patient number/patient/pid:code(P-9999,99999); medicine/drug/medication:medicine; packs?=packs/quantity/boxes:int(2-4); \
pickup?=collected by the patient/collect_in_person/at_desk:bool(she picks it up,he'll collect it!send it to the pharmacy,to the \
pharmacy directly)
- {patient_id} needs {medicine} again[, {packs} packs|][, {pickup}|]
- prescription {medicine} for {patient_id}[, {pickup}|]
- {medicine}, {patient_id}[, {packs} boxes|]
- {patient_id} has run out of {medicine}[, {pickup}|]
- please prepare {medicine} for {patient_id}
> Hello, I'd need a new prescription for {medicine}, {packs} packs. My number is {patient_id}. {~person}
? {patient_id} needs a prescription|somebody needs {medicine}
f patient_id: they need {medicine} again
& {medicine} and {medicine2} for {patient_id}
= {medicine} for {patient_id} is ready to sign.

@ get_lab_results, fetch_results, lab_report, show_findings
d Returns the laboratory results of a patient|Have the test results arrived
a patient_id=patient number/patient/pid:code(P-9999,99999); test?/kind/panel:of(blood count,thyroid,cholesterol,iron,blood \
sugar,urine,vitamin D,liver values)
- are the results of {patient_id} in?
- [show|get] the lab of {patient_id}[, {test}|]
- {test} for {patient_id}?
- what came out for {patient_id}[, the {test}|]?
- {patient_id} asks about the {test}
? have the results come?|the {test}, is it there?
f patient_id: and the {test}?|are the lab results in?
r value=num(2-180); judged=of(normal,too low,too high,slightly raised)
e laboratory has not reported yet
= The result of {patient_id} is {value}, {judged}.

@ write_referral, refer_patient, create_referral, send_to_specialist
d Writes a referral to a specialist|Refer a patient
a patient_id=patient number/patient/pid:code(P-9999,99999); specialty/to/department/field:of(cardiology,dermatology,neurology,orthopaed\
ics,radiology,physiotherapy,an eye doctor,urology,allergology); reason?/question/diagnosis:text(complaint); \
urgent?/is_urgent/priority:bool(urgent,as soon as possible!not urgent,no rush)
- {patient_id} to {specialty}[, {reason}|][, {urgent}|]
- referral to {specialty} for {patient_id}[: {reason}|]
- {patient_id} should see {specialty} about {reason}[, {urgent}|]
- send {patient_id} on to {specialty}
- {specialty} please, {patient_id}[, {urgent}|]
? {patient_id} needs a referral|a referral to {specialty}
f patient_id: they need a referral to {specialty}
= The referral of {patient_id} is written.

@ record_vitals, save_measurements, log_vitals, enter_vital_signs
d Saves pulse, temperature and weight of a patient|Enter measurements
a patient_id=patient number/patient/pid:code(P-9999,99999); pulse?/heart_rate/bpm:id(52-120); temperature?/temp/celsius:num(36-40); \
weight?/weight_kg/kilos:num(45-110)
- {patient_id}: pulse {pulse}, {temperature} degrees[, {weight} kg|]
- {patient_id} weighs {weight}
- temp {temperature}, pulse {pulse}, patient {patient_id}
- measured {patient_id}: {pulse} bpm[, {weight} kg|]
- {patient_id} has {temperature} degrees
- save for {patient_id}: {weight} kg, pulse {pulse}
? pulse {pulse}, temperature {temperature}
f patient_id: {temperature} degrees, pulse {pulse}
= The values of {patient_id} are saved.

@ add_to_waiting_list, put_on_waitlist, queue_patient, waitlist_patient
d Puts a patient on the waiting list of a doctor|Queue somebody for the next free slot
a patient/patient_name/name:person; doctor/physician/for_doctor:docname; phone?=phone/contact/number:phone
- {patient} waits for a slot with {doctor}[, {phone}|]
- put {patient} on the list of {doctor}[, reachable at {phone}|]
- if {doctor} has a cancellation, {patient} would come[, {phone}|]
- waiting list {doctor}: {patient}
- {patient} can come any time, for {doctor}[, call {phone}|]
? put {patient} on the waiting list
& {patient} and {patient2} on {doctor}'s list
= {patient} is on the list of {doctor}.

@ send_appointment_reminder, remind_patient, text_patient, reminder_message
d Reminds a patient of an appointment by text or mail|Send an appointment reminder
a code=appointment number/appointment_id/visit_id:code(A-9999,V99999); channel/by/via:enum(sms:by text,a text message/email:by mail,an \
e-mail/call:by phone,a call)
- remind {code}, {channel}
- {channel} for {code} so they don't forget
- {code} forgets everything, remind them {channel}
- {code}: {channel} please
? remind {code}|send a reminder {channel}
f code: remind them {channel}
& {code} and {code2}, {channel}
= {code} gets a reminder.
"""

SCHOOL = r"""
# school
@ report_absence, mark_absent, excuse_pupil, log_sick_note
d Records that a pupil is absent|Excuse a pupil who is ill
a pupil/student/child/name:person; date/day/on:when; reason?/why/note:text(absence); class?/group/form:schoolclass
- {pupil} won't be in {date}[, {reason}|]
- {pupil} ({class}) is absent {date}[: {reason}|]
- mum of {pupil} called, {reason}, not coming {date}
- excuse {pupil} {date}[, {reason}|]
- absent {date}: {pupil}[, {class}|]
- {pupil} from {class} is ill {date}
> Dear office, our child {pupil}, class {class}, can't come to school {date}, {reason}. Kind regards, {~person}
? {pupil} is ill|one child in {class} is ill {date}
& {pupil} and {pupil2} are absent {date}
= {pupil} is marked as absent.|{pupil} is excused.

@ enter_grade, save_mark, record_grade, add_result
d Saves the mark of a pupil in a subject|Enter a grade
a pupil/student/name:person; subject/course/lesson:subject; grade/mark/score:of(A,A-,B+,B,B-,C+,C,D); \
test?/kind/exam:enum(written:written test,the exam/oral:oral,talking in class/homework:homework/project:project)
- {pupil} {subject} {grade}
- {grade} in {subject} for {pupil}[, {test}|]
- {pupil} got {grade} in {subject}[ ({test})|]
- mark: {subject}, {pupil}, {grade}
- please enter {grade} for {pupil} in {subject}
- {subject}, {test}: {pupil} has {grade}
? {pupil} gets {grade}|enter a mark for {pupil} in {subject}
& {subject}: {pupil} {grade}, {pupil2} {grade2}
& {subject} marks: {pupil} {grade}, {pupil2} {grade2}, {pupil3} {grade3}
= {grade} in {subject} is saved for {pupil}.

@ get_timetable, class_schedule, show_timetable, lessons_of_class
d Returns the lessons of a class on a day|Timetable of a class
a class/group/form:schoolclass; day/weekday/on:day
- what does {class} have on {day}?
- timetable {class} {day}
- lessons of {class}, {day}?
- when does {class} finish on {day}?
- {class} on {day}
? what lessons does {class} have?|the timetable for {day}, please
f class: and on {day}?
l lessons: time=clock; subject=subject | {subject} at {time}

@ enroll_student, sign_up_pupil, add_to_course, register_for_course
d Puts a pupil in a course or club|Enrol a student
a pupil/student/name:person; course/club/class_name:club; from?=first day/start/begins:bare
- {pupil} joins {course}[ from {from}|]
- sign {pupil} up for {course}
- {course} + {pupil}
- {pupil} would love to be in {course}[, starting {from}|]
- there's a place free in {course}, give it to {pupil}
> Hello, {pupil} would like to take part in {course}. Is there still room? Thanks, {~person}
? {pupil} wants to join a club|one more child for {course}
& {pupil} and {pupil2} join {course}
e course is full
= {pupil} is in {course} now.

@ withdraw_student, remove_from_course, take_out_of_course, unenroll
d Takes a pupil out of a course or club|Remove a student from a course
a pupil/student/name:person; course/club/class_name:club; reason?/why/note:text(leavecourse)
- {pupil} stops {course}[, {reason}|]
- take {pupil} out of {course}[: {reason}|]
- {pupil} won't be going to {course} any more
- {reason}, so no more {course} for {pupil}
- {course} minus {pupil}
? {pupil} leaves the club
! Take {pupil} out of {course}?
= {pupil} is out of {course}.

@ substitute_teacher, arrange_cover, assign_cover, set_substitute
d Assigns a teacher to cover a lesson|Arrange cover for a teacher who is away
a class/group/form:schoolclass; date/day/on:when; lesson=number of the lesson/period/hour:id(1-8); teacher=covering \
teacher/cover/substitute:teachername
- {teacher} covers {class} {date}, lesson {lesson}
- lesson {lesson} {date} in {class}: {teacher}
- {class} has nobody {date} in lesson {lesson}, {teacher} can do it
- cover for {class}, {date}, {lesson}: {teacher}
- {teacher} takes {class}, period {lesson}, {date}
? {class} needs cover {date}, lesson {lesson}|{teacher} can cover {class} {date}
= {teacher} covers lesson {lesson} in {class}.

@ message_parents, write_to_parents, notify_parents, send_parent_letter
d Sends a message to the parents of a class|Write to all parents of a class
a class/group/form:schoolclass; text/message/body:text(parentmsg); reply_by?=answer until/deadline/respond_until:bare
- tell the parents of {class}: {text}[ (answer until {reply_by})|]
- {class} parents should know: {text}
- message to {class}: {text}
- write to all parents in {class} that {text}
- parents of {class}: "{text}"[, reply by {reply_by}|]
? write to the parents of {class}|tell the parents: {text}
f class: and tell the parents: {text}
! Send this to the parents of {class}: {text}?
= The parents of {class} have the message.

@ book_school_room, reserve_hall, reserve_classroom, room_for_lesson
d Reserves a room of the school|Book the hall, the library or another room
a room/place/space:of(gym,music room,assembly hall,library,art room,science lab,computer room,kitchen,auditorium); date/day/on:when; \
from?=beginning/start/start_time:time; for=purpose/event/what:text(schoolevent)
- {room} {date}[, {from}|], {for}
- I need the {room} {date} for {for}[, from {from}|]
- {for}: {room}, {date}
- reserve the {room} {date}[ at {from}|] ({for})
- can we have the {room} {date}? It's for {for}.
? I need the {room} for {for}|a room {date} for {for}
e room is taken
= The {room} is reserved for {for}.

@ order_books, request_textbooks, buy_school_books, order_class_set
d Orders textbooks for a class|Order a set of books
a title/book/textbook:booktitle; copies/count/quantity:int(10-60); class?/for_class/group:schoolclass
- {copies} copies of {title}[ for {class}|]
- order {title}, {copies} pieces
- {class} needs {copies} x {title}
- we are short of {title}, {copies} more[ for {class}|]
- "{title}", {copies} please
? order {title}|{copies} books for {class}
& {copies} of {title} and {copies2} of {title2}
= {copies} copies of {title} are ordered.

@ record_payment, log_school_fee, trip_money_received, register_fee
d Records money that a pupil has brought|Book the payment for a trip or for lunch
a pupil/student/name:person; amount/sum/paid:money(90); purpose/for/what:of(the trip to the zoo,lunch,the class fund,copies,the ski \
week,the theatre,the school photo,swimming)
- {pupil} paid {amount} for {purpose}
- {amount} from {pupil}, {purpose}
- {pupil} brought {amount} ({purpose})
- {purpose}: {pupil} {amount}
- got {amount} for {purpose} from {pupil}'s dad
? {pupil} brought money for {purpose}|{amount} for {purpose} came in
& {purpose}: {pupil} {amount}, {pupil2} {amount2}
= {amount} for {purpose} [is|are] booked for {pupil}.
"""

HR = r"""
# hr
@ request_leave, apply_vacation, book_holiday, submit_leave
d Enters leave of an employee|Request days off for somebody
a employee/name/person:person; from/start/first_day:bare; to/end/last_day:bare; type?=kind of \
leave/kind/leave_type:enum(vacation:holiday,vacation/unpaid:unpaid leave/parental:parental leave,with the new baby/special:for a \
wedding,for moving house); half_day?/half/is_half_day:bool(only half days,just the mornings)
- {employee} is off from {from} to {to}[, {type}|]
- {type} for {employee}: {from} - {to}
- leave {employee}, {from} until {to}[, {half_day}|]
- {employee} would like to be away {from} to {to}[ ({type})|]
- book {employee} out from {from}, back after {to}
- {from} to {to} {employee}, {type}
> Hi {~first}, I'd like to take {type} from {from} to {to}. OK for you? {employee}
? {employee} wants leave[, {type}|]|{employee} is off from {from}
e not enough days left|overlaps with another request
r request_id=code(LR-999,L9999); days_left=id(1-24)
= The leave of {employee} is entered[, {days_left} days are left|][ as {request_id}|].

@ approve_leave, accept_leave, grant_vacation, confirm_time_off
d Approves a leave request|Grant the days off that somebody asked for
x reject_leave
a request_id=request number/request/leave_id:code(LR-999,L9999); comment?/note/message:text(leavecomment)
- {request_id} is fine[, {comment}|]
- approve {request_id}[: {comment}|]
- yes to {request_id}
- {request_id} may go on holiday[, {comment}|]
- let them have {request_id}
- grant {request_id}
? I approve the leave
f request_id: fine with me[, {comment}|]
& {request_id} and {request_id2} are approved
= {request_id} is approved.

@ reject_leave, decline_vacation, refuse_time_off, deny_leave
d Turns a leave request down|Refuse the days off
x approve_leave
a request_id=request number/request/leave_id:code(LR-999,L9999); reason/why/comment:text(leavereject)
- {request_id} doesn't work, {reason}
- no for {request_id}: {reason}
- I have to refuse {request_id}, {reason}
- {reason}, {request_id} is turned down
- deny {request_id} - {reason}
? {request_id} is refused|no leave, {reason}
f request_id: no, {reason}
= {request_id} is turned down.

@ report_sick, call_in_sick, log_sick_leave, register_illness
d Records that an employee is ill|Enter sick days
a employee/name/person:person; days/number_of_days/duration:int(2-14); certificate?=doctor's note/has_certificate/note_present:bool(has \
a doctor's note,with a certificate!no certificate yet,without a note so far); from?/start/first_day:bare
- {employee} is ill, {days} days[, {certificate}|]
- sick: {employee}, {days} days[ from {from}|]
- {employee} called in, out for {days} days[, {certificate}|]
- {days} days of flu for {employee}
- {employee} can't come for {days} days[, {certificate}|]
> Morning, I've got a fever and will be out for {days} days. Sorry! {employee}
? {employee} is ill[, {certificate}|]|someone is ill for {days} days
& {employee} {days} days, {employee2} {days2} days, both ill
= {employee} is down as ill for {days} days.

@ swap_shift, exchange_shift, trade_shifts, change_shift_owner
d Gives the shift of one employee to another|Swap a shift
a from=who gives it up/employee/from_employee:first; to=who takes it/takes_over/to_employee:first; date/day/on:when; \
shift?/which/slot:enum(early:early shift,the morning/late:late shift,the evening/night:night shift,the night)
- {to} takes the shift of {from} {date}[, {shift}|]
- {from} can't work {date}, {to} will[, {shift}|]
- swap: {date}, {from} out, {to} in[, {shift}|]
- {to} instead of {from} {date}
- {from} and {to} agreed that {to} works {date}[ ({shift})|]
? {from} can't work {date}|{to} takes a shift {date}
= {to} works instead of {from}.

@ assign_shift, plan_shift, add_to_roster, schedule_employee
d Puts an employee on a shift|Plan somebody into the roster
a employee/person/name:first; date/day/on:when; shift/slot/which:enum(early:early,mornings/late:late,evenings/night:night,nights); \
station?/area/post:of(till 1,till 2,the bar,the kitchen,packing,reception,line 3,the gate,the shop floor)
- {employee} {date} {shift}[, {station}|]
- {shift} shift {date}: {employee}[ at {station}|]
- put {employee} on {shift} {date}
- {employee} works {shift} {date}[, {station}|]
- can {employee} do {shift} {date}?
? {employee} works {date}|put somebody on {shift} {date}
& {date}: {employee} {shift}, {employee2} {shift2}
e employee is on leave|rest period too short
= {employee} is on the roster.

@ get_leave_balance, remaining_vacation, days_left, holiday_balance
d Tells how many days of leave an employee has left|Remaining holidays
a employee/name/person:person; year?/in_year/for_year:id(2024-2028)
- how many days does {employee} have left[ in {year}|]?
- holidays of {employee}?
- can {employee} still take days off[ in {year}|]?
- remaining leave {employee}
- {employee}, days left?
? how many days are left?
f employee: and how many days are left[ in {year}|]?
& days left of {employee} and {employee2}?
r days=id(0-28)
= {employee} has {days} days left.

@ add_employee, hire_person, onboard_employee, create_staff_record
d Creates the record of a new employee|Onboard somebody who starts
a name/employee/full_name:person; role=position/job_title/job:jobtitle; start=first day/start_date/from:bare; \
department?/team/unit:team; hours?=hours a week/weekly_hours/hours_per_week:id(15-40)
- {name} starts {start} as {role}[ in {department}|]
- new colleague: {name}, {role}, from {start}[, {hours} hours|]
- we hired {name}, {role}, first day {start}
- set up {name} ({role}) for {start}[, {department}|]
- {role} {name} begins {start}[, {hours} hours a week|]
> Contract signed: {name}, {role}, start {start}, {hours} h/week
? {name} is starting with us {start}|we hired a {role} from {start}|new colleague {name}, {role}
r employee_no=code(E-999,99999)
= {name} is set up[, number {employee_no}|].

@ change_salary, adjust_pay, raise_salary, set_wage
d Changes the monthly pay of an employee|Set a new salary
a employee/name/person:person; amount=monthly pay/salary/new_salary:id(1500-7800); from=valid from/effective/start:bare
- {employee} gets {amount} from {from}
- salary {employee} {amount}, from {from}
- pay {employee} {amount} a month, starting {from}
- raise {employee} to {amount} as of {from}
- from {from} it's {amount} for {employee}
? {employee} gets a raise from {from}|{employee} earns {amount} now
! Set the pay of {employee} to {amount}?
= {employee} gets {amount}.|The pay of {employee} is {amount}.

@ log_working_time, record_hours, enter_timesheet, book_time
d Records worked hours of an employee|Enter hours in the timesheet
a employee/name/person:first; hours/worked/duration:num(1-11); date/day/on:when; project?/job/cost_center:projectname
- {employee} worked {hours} hours {date}[ on {project}|]
- {hours}h {employee} {date}[, {project}|]
- {date}: {employee}, {hours} hours
- book {hours} hours for {employee} {date}
- time sheet {employee}, {date}, {hours}[, {project}|]
? {employee} worked {hours} hours|book the hours of {employee} {date}
& {employee} {hours}h, {employee2} {hours2}h, both {date}
= {hours} hours are booked for {employee}.

@ schedule_interview, invite_applicant, plan_interview, set_interview
d Invites an applicant to an interview|Plan an interview with a candidate
a applicant/candidate/name:person; position/job/role:jobtitle; date/day/on:when; time?/at/start:time; panel?=colleagues taking \
part/interviewers/attendees:list(first)
- {applicant} for {position}, interview {date}[ at {time}|][ with {panel}|]
- invite {applicant} ({position}) {date}[, {time}|]
- interview {date}: {applicant}, {position}[, {panel} take part|]
- we'd like to meet {applicant} {date} about the job as {position}
- {position}: {applicant} can come {date}[, {time}|]
> Thanks for the invitation! {date} suits me well. I'm looking forward to talking about the job as {position}. {applicant}
? invite {applicant} for {position}|interview with {applicant} {date}
= {applicant} is invited.

@ terminate_contract, end_employment, offboard_employee, close_staff_record
d Ends the contract of an employee|Offboard somebody who leaves the company
a employee/name/person:person; last_day/end_date/until:bare; reason?/why/kind:enum(resigned:resigned,handed in \
notice/retired:retires/contract_end:contract runs out,temporary job is over/dismissed:was let go)
- {employee} leaves, last day {last_day}[, {reason}|]
- {employee} {reason}, last day is {last_day}
- offboard {employee}, {last_day}
- end the contract of {employee} with {last_day}[, {reason}|]
- {last_day} is the last day of {employee}
? {employee} is leaving us[, {reason}|]
! End the contract of {employee}?
= The contract of {employee} ends [on the date you gave|as you said].
"""

MEETINGS = r"""
# meetings
@ schedule_meeting, create_meeting, set_up_meeting, new_calendar_event
d Plans a meeting and invites people|Create a meeting
x reschedule_meeting
a title/subject/topic:meetingtitle; date/day/on:when; time/at/start:time; \
attendees?=people/participants/invitees:list(of2(first,email)); minutes?/duration/duration_minutes:id(15-120); online?=as a video \
call/video/remote:bool(as a video call,on video!in person,face to face)
- {title} {date} at {time}[ with {attendees}|][, {minutes} minutes|]
- set up {title}, {date}, {time}[, {online}|]
- we need to talk: {title}, {date} at {time}, {attendees}
- put {title} in the calendar {date} at {time}[ with {attendees}|]
- meeting {date} {time}: {title}[ ({attendees})|][, {online}|]
- {attendees} and I should meet {date} at {time}, {title}
> {~first}: works for me\n{~first2}: me too. so {date} at {time}?\n{~first}: yes, call it {title}
? {title} with {attendees}, please plan it|a meeting {date} at {time}|{title} {date}
& {title} {date} at {time}, {title2} {date2} at {time2}
r meeting_id=code(M-999,MTG9999)
= {title} is planned for {time}.|{title} is in the calendar[, {meeting_id}|].

@ reschedule_meeting, move_meeting, shift_meeting, change_meeting_time
d Moves a meeting to another time|Change when a meeting takes place
x schedule_meeting
a meeting=meeting/meeting_id/title:of2(meetingtitle); date?=new day/new_date/to_date:when; time=new time/new_time/to_time:time; \
note?/reason/message:text(meetreason)
- {meeting} at {time} instead[, {note}|]
- move {meeting} to {time}[ {date}|]
- {note}, can {meeting} be {date} at {time}?
- {meeting} later, {time}[ {date}|]
- push {meeting} to {time}
- I can't make {meeting}, {date} at {time} is better
? move {meeting}, {note}|another time for {meeting}
f meeting: make it {time}|can it be {time} instead[, {date}|]?
= {meeting} is at {time} now.

@ cancel_meeting, call_off_meeting, drop_meeting, delete_event
d Cancels a meeting and tells the participants|Call a meeting off
a meeting/meeting_id/title:of2(meetingtitle); message?/reason/note:text(meetreason)
- {meeting} is off[, {message}|]
- cancel {meeting}[: {message}|]
- no {meeting} this time[, {message}|]
- we can skip {meeting}
- {message}, so call off {meeting}
? cancel the meeting[, {message}|]
f meeting: call it off[, {message}|]|it's off
! Cancel {meeting}[ and tell everybody|]?
& {meeting} and {meeting2} are off
= {meeting} is cancelled.

@ add_attendee, invite_person, add_participant, invite_to_meeting
d Invites one more person to a meeting|Add somebody to a planned meeting
a meeting/meeting_id/title:of2(meetingtitle); person/attendee/guest/invitee:of2(person,first,email); \
optional?/is_optional/not_required:bool(optionally,only if there's time!it's a must,has to come)
- {person} should come to {meeting}[, {optional}|]
- add {person} to {meeting}[ ({optional})|]
- invite {person} to {meeting}
- {meeting}: also {person}
- I'd like to have {person} in {meeting}[, {optional}|]
- you forgot {person} for {meeting}
? {person} should join|add someone to {meeting}
f meeting: {person} should come too[, {optional}|]
& add {person} and {person2} to {meeting}
= {person} is invited to {meeting}.

@ remove_attendee, uninvite_person, take_off_meeting, drop_participant
d Takes a person off a meeting|Remove somebody from the list of participants
a meeting/meeting_id/title:of2(meetingtitle); person/attendee/participant:of2(person,first)
- {person} needn't come to {meeting}
- take {person} off {meeting}
- {meeting} without {person}
- {person} isn't needed in {meeting}
- {person} is too busy for {meeting}, remove the invitation
? one person isn't needed in {meeting}
f meeting: without {person}, though|{person} needn't come
= {person} is off the list of {meeting}.

@ book_meeting_room, reserve_conference_room, get_room, hold_room
d Reserves a meeting room|Book a room for some people
a room/room_name/space:roomname; date/day/on:when; from/start/start_time:clock; to/end/end_time:clock; equipment?=equipment \
needed/needs/extras:list(equipment)
- {room} {date}, {from} to {to}[, with {equipment}|]
- book {room} {date} from {from} to {to}
- I need {room} {date} {from}-{to}[ and {equipment}|]
- is {room} free {date}? {from} till {to} please
- {from} to {to}, {room}, {date}[; we need {equipment}|]
? {room} from {from} to {to}|I need {room} {date}
e room is taken at that time
= {room} is booked from {from} to {to}.

@ find_free_slot, suggest_time, common_availability, when_is_everyone_free
d Finds a time when everybody is free|Suggest a slot for some people
a people/attendees/persons:list(first); minutes/duration/length:id(15-120); before?=not later than/deadline/latest:bare
- when do {people} have {minutes} minutes[ before {before}|]?
- find {minutes} minutes for {people}
- {people} need a slot, {minutes} min[, before {before}|]
- is there a gap of {minutes} minutes where {people} can all come?
? find a time for {people}|a gap of {minutes} minutes
r day=day; time=time
= {day} at {time} works for everybody.|Everybody is free {day} at {time}.

@ list_meetings, get_agenda, todays_meetings, show_calendar
d Lists the meetings of a person on a day|What is in somebody's calendar
a date/day/on:when; person?/owner/of:first
- what's on {date}[ for {person}|]?
- calendar {date}[, {person}|]
- does {person} have meetings {date}?
- what do I have {date}?
- show {date}
? what meetings does {person} have?|show me the calendar
l meetings: title=meetingtitle; time=time | {title} at {time}

@ save_minutes, write_minutes, store_meeting_notes, add_minutes
d Stores what was decided in a meeting|Save the minutes
a meeting/meeting_id/title:of2(meetingtitle); decisions=decisions/points/items:list(decision); sent_to?=send \
to/recipients/mail_to:list(email)
- {meeting}: {decisions}
- minutes of {meeting}: {decisions}[, send them to {sent_to}|]
- we decided in {meeting}: {decisions}
- please write down for {meeting}: {decisions}
? save the minutes: {decisions}|I have the minutes of {meeting}
f meeting: we decided: {decisions}
= The minutes of {meeting} are saved.

@ order_catering, order_food_for_meeting, book_lunch, request_catering
d Orders food and drinks for a meeting|Order catering
a people/persons/count:int(3-40); date/day/on:when; menu/items/food:list(food); room?/deliver_to/place:roomname
- {menu} for {people} people {date}[ in {room}|]
- catering {date}: {people} people, {menu}
- we're {people} {date}, order {menu}[ to {room}|]
- {people} hungry people {date}, {menu} please
? catering for {people} people|{menu} {date}
= {menu} for {people} people, ordered.
"""

PROJECTS = r"""
# projects
@ create_task, add_task, new_todo, add_card
d Creates a task in a project|Add something to do
x report_bug
a title/name/summary/task:text(todo); assignee?/owner/who:first; due?/deadline/due_date:bare; project?/board/list:projectname; \
priority?/prio:enum(low:low,when there's time/medium:medium/high:high,important)
- {title}[, {assignee}|][, until {due}|]
- {assignee} has to {title}[, until {due}|]
- new task[ for {assignee}|][ in {project}|]: {title}
- todo: {title}[ ({due})|][, prio {priority}|]
- someone needs to {title}[, by {due}|]
- put "{title}" on the board[ of {project}|]
- Task for {assignee}: {title}[, {priority}|]
> {~first}: who's going to {title}?\n{assignee}: me, give me until {due}
> Action items from today:\n- {assignee}: {title} (due {due})
? a task for {assignee}, please|new task in {project}
& {assignee}: {title}. {assignee2}: {title2}.
& tasks for {assignee}: {title} and {title2}
r task=code(TASK-999,T-999,999)
= The task is on the board[ as {task}|].|Task {task} is created.

@ move_task, set_task_status, change_state, update_card_column
d Moves a task to another column|Set how far a task is
a task=task number/task_id/card/id:code(TASK-999,T-999,???-99); status/state/column:enum(todo:to do,not begun/in_progress:being worked \
on,in progress/review:in review,waiting for a review/blocked:blocked,stuck/done:done,finished)
- {task} is {status}
- move {task}, it's {status}
- {task} -> {status}
- set {task} to {status}
- just so you know, {task} is {status} now
? change the state of {task}|one task is {status}
f task: it's {status} now|that one is {status}
& {task} is {status} and {task2} is {status2}
& {task}, {task2} and {task3} are {status}
= {task} is moved.

@ assign_task, set_assignee, hand_task_to, delegate_task
d Makes a person responsible for a task|Give a task to somebody
a task=task number/task_id/card/id:code(TASK-999,T-999,???-99); person/assignee/owner/to:first
- {person} does {task}
- {task} is for {person}
- give {task} to {person}
- {person} takes over {task}
- I'm on holiday, {person} can have {task}
- who's free? ok, {person} gets {task}
? assign {task}|give it to {person}
f task: {person} can do it|give that to {person}
& {task} to {person}, {task2} to {person2}
= {person} has {task} now.

@ set_deadline, change_due_date, postpone_task, move_deadline
d Changes when a task has to be done|Set the due date of a task
a task=task number/task_id/card/id:code(TASK-999,T-999,???-99); due/date/deadline/due_date:bare
- {task} can wait until {due}
- {task} is due {due}
- deadline of {task}: {due}
- we need {task} by {due}
- {due} is enough for {task}
- {task} has to be ready {due}
? the deadline of {task} changes|it's due {due}
f task: due {due}|that can wait until {due}
& {task} until {due}, {task2} until {due2}
= {task} is due {due}.

@ report_bug, file_bug, open_issue, create_defect
d Reports a bug in a product|File a defect with its severity
x create_task
a title/summary/description:text(bug); severity/level/impact:enum(minor:only cosmetic,minor/major:major,quite \
annoying/critical:critical,nobody can work); version?/affected_version/release:version; steps?=steps to see \
it/steps_to_reproduce/repro:list(step)
- {title}[ in {version}|], {severity}
- bug: {title}, {severity}[, since {version}|]
- {title}. That's {severity}.[ Version {version}.|]
- I found a bug[ in {version}|]: {title} ({severity})[, steps: {steps}|]
- {severity}: {title}
> Tester: {title}\nVersion: {version}\nSeverity: {severity}
? {title}, please file a bug|a {severity} bug in {version}
& {title} ({severity}) and {title2} ({severity2})
r bug=code(BUG-999,#999)
= The bug is filed[ as {bug}|].|{bug} is open.

@ link_tasks, add_dependency, set_blocked_by, connect_issues
d Says that a task needs another one first|Link two tasks
a task=task that waits/task_id/blocked:code(TASK-999,T-999,???-99); needs=task needed \
first/depends_on/blocked_by/blocker:code(TASK-999,T-999,???-99)
- {task} needs {needs} first
- {task} is blocked by {needs}
- can't start {task} before {needs} is done
- {needs} comes before {task}
- {task} depends on {needs}
? {task} needs another task first
f task: it needs {needs} first
= {task} waits for {needs}.

@ list_tasks, show_board, tasks_of, open_todos
d Lists tasks of a person or project|What is on the board
a project?/board:projectname; assignee=person/owner/who:first; status?/state/column:enum(todo:to do/in_progress:in progress/review:in \
review/blocked:blocked,stuck/done:done,finished)
- what is {assignee} doing[ in {project}|]?
- tasks of {assignee}[, {status}|]
- what's on {assignee}'s list[, only {status}|]?
- does {assignee} have much to do[ on {project}|]?
- show {assignee}'s tasks that are {status}
? what is {status} in {project}?|show me the tasks
l tasks: task=code(TASK-999,T-999); title=todo | {task} ({title})

@ create_milestone, add_milestone, plan_release_date, set_milestone
d Adds a milestone to a project|Plan when a stage of a project is reached
a project/project_name/board:projectname; name/title/milestone:of(first draft,beta,go-live,design freeze,customer \
demo,kick-off,acceptance,pilot,handover); date/due/on:bare
- {name} of {project} is {date}
- {project}: {name} {date}
- milestone {name} in {project}, {date}
- we want {name} for {project} by {date}
- plan {name}, {project}, {date}
? {project} gets a milestone|{name} is {date}
& {project}: {name} {date}, {name2} {date2}
= {name} is in the plan of {project}.

@ track_time_on_task, log_time, book_effort, start_timer_entry
d Books time on a task|Record how long somebody worked on a task
a task=task number/task_id/card/id:code(TASK-999,T-999,???-99); minutes/time_spent/duration:id(10-300); comment?/note/what:text(todo)
- {minutes} minutes on {task}[: {comment}|]
- {task} took me {minutes} minutes
- log {minutes} min for {task}[ ({comment})|]
- I spent {minutes} minutes with {task}
- {task} {minutes}m
? I worked on {task}|book {minutes} minutes
f task: it took {minutes} minutes
& {minutes} minutes on {task} and {minutes2} on {task2}
= {minutes} minutes are booked on {task}.

@ archive_project, close_project, finish_project, retire_board
d Closes a project so that nobody works on it any more|Archive a project
a project/project_name/board:projectname; keep_files?/retain_files/keep_documents:bool(keep the files,but the files stay!delete the \
files too,and the files can go)
- {project} is over[, {keep_files}|]
- archive {project}[, {keep_files}|]
- close {project} please[, {keep_files}|]
- we finished {project}, put it away
- {project} won't be continued[, {keep_files}|]
? one project is over
! [Shall I|Do you want me to] close {project}?
= {project} is archived.
"""

CODE = r"""
# code
@ open_pull_request, create_merge_request, new_pr, propose_merge
d Proposes to merge a branch|Open a pull request from a branch
a repo/repository/project:repo; branch/source/source_branch/from:branch; into?/target/base:of(main,master,develop,staging,release); \
title?/subject:text(commit); reviewers?=reviewers/assign_to/review_by:list(user); draft?/is_draft/wip:bool(as a draft,still a \
draft!ready for review,no draft)
- PR in {repo} from {branch}[ into {into}|][: {title}|]
- open a pull request for {branch} ({repo})[, {draft}|][, reviewers {reviewers}|]
- {branch} in {repo} is ready, propose it[ to {into}|][ as "{title}"|]
- {repo}: {branch} -> merge request[, {draft}|]
- can you put {branch} of {repo} up for review[ by {reviewers}|]?
> remote: Create a pull request for '{branch}' on {repo} by visiting the web page
? open a pull request for {branch}|a PR in {repo}, please
r pr=id(10-4000)
= Pull request {pr} is open.

@ merge_pull_request, merge_pr, accept_merge_request, land_change
d Merges a pull request|Merge an approved change
a repo/repository/project:repo; number=number/pr/pr_number/id:id(13-4000); method?/strategy/how:enum(squash:squashed,as one \
commit/rebase:rebased/merge:with a merge commit); delete_branch?/remove_branch/cleanup:bool(and delete the branch,branch can go!keep \
the branch,the branch stays)
- merge {number} in {repo}[, {method}|][, {delete_branch}|]
- {repo}#{number} can go in[, {method}|]
- land {number} ({repo})[, {delete_branch}|]
- PR {number} of {repo} is approved, get it in[, {method}|]
- {repo}, {number}: merge[ {method}|]
? merge it[, {method}|]|merge {number}
f number: merge that one in {repo}[, {method}|]
! Merge {number} in {repo}?
e conflicts with the target branch|required checks are failing|not approved yet
= {number} is merged in {repo}.|{repo} has {number} now.

@ review_pull_request, submit_review, leave_review, judge_change
d Submits a review of a pull request|Approve a change or ask for changes
a repo/repository/project:repo; number/pr/pr_number/id:id(13-4000); verdict/event/result:enum(approve:looks good to \
me,approved/request_changes:needs changes,not like this/comment:only a comment); text?/body/comment:text(reviewtext)
- {repo} {number}: {verdict}[, {text}|]
- review {number} in {repo}, {verdict}[: {text}|]
- {number} ({repo}) {verdict}[ - {text}|]
- for pull request {number} of {repo}, {verdict}[: {text}|]
? {number} {verdict}|a review for {repo}
f number: {verdict} ({repo})[, {text}|]
= The review of {number} is in.

@ create_branch, new_branch, branch_off, cut_branch
d Creates a branch in a repository|Branch off from another branch
a repo/repository/project:repo; name/branch/new_branch:branch; from?/base/start_point:of(main,master,develop,staging)
- new branch {name} in {repo}[ from {from}|]
- {repo}: branch {name}[ off {from}|]
- cut {name} from {from} in {repo}
- I need {name} in {repo}
- start {name} in {repo}[, based on {from}|]
? a new branch in {repo}|branch {name}
& {name} and {name2} in {repo}
e branch exists
= {name} is there in {repo}.

@ delete_branch, remove_branch, drop_branch, prune_branch
d Deletes a branch|Remove a branch that is no longer needed
a repo/repository/project:repo; name/branch/branch_name:branch
- {name} in {repo} can go
- delete {name} from {repo}
- {repo}: drop {name}
- we don't need {name} any more ({repo})
- get rid of {name} in {repo}
? delete {name}|one old branch in {repo} can go
& delete {name} and {name2} in {repo}
! Delete {name} in {repo}, [really|sure|yes]?|Shall I delete the branch {name}?
e branch is protected|branch has unmerged commits
= {name} is gone from {repo}.

@ search_code, find_in_code, grep_repository, code_search
d Searches source code for a text|Find where something is used
a query/pattern/text/q:ident; repo?/repository/in_repo:repo; language?/lang/file_type:of(Python,Go,Rust,Java,TypeScript,C,Ruby,PHP,Kotlin)
- where is {query} used[ in {repo}|]?
- find {query}[ in {repo}|][, only {language}|]
- grep {query}[ {repo}|]
- who calls {query}[ in {repo}|]?
- search the {language} code for {query}
- {query} - which files?
> NameError: name '{query}' is not defined
? search the code of {repo}|where is that function?
& find {query} and {query2} in {repo}
l matches: path=sourcefile; line=id(1-900) | {path} line {line}

@ get_file, read_source_file, show_file, fetch_source
d Returns a file of a repository|Show the content of a source file
a repo/repository/project:repo; path/file/filename:sourcefile; ref?/branch/revision:branch
- show {path} of {repo}[ on {ref}|]
- what's in {path} ({repo})[, branch {ref}|]
- cat {path} from {repo}
- {repo}/{path}?
- read {path} in {repo}
? show me {path}|a file of {repo}
& {path} and {path2} of {repo}
r lines=id(4-900)
e file not found
= {path} has {lines} lines.

@ run_tests, start_test_run, execute_tests, trigger_tests
d Runs the tests of a branch|Start a test run
a repo/repository/project:repo; branch?/ref:branch; suite?/only/group:enum(unit:unit,the fast \
ones/integration:integration/end_to_end:end to end,in the browser/all:all of them,everything)
- run the tests of {repo}[ on {branch}|][, {suite}|]
- test {branch} in {repo}[, {suite}|]
- {repo}: tests[, {suite}|]
- does {repo} still pass[ on {branch}|]?
- {suite} tests for {repo} please
? run the tests[, {suite}|]|tests on {branch}
r passed=id(20-900); failed=id(0-12)
= {passed} passed, {failed} failed.|In {repo}, {passed} tests passed and {failed} failed.

@ create_release, tag_release, publish_version, cut_release
d Publishes a version of a repository|Tag a release
a repo/repository/project:repo; version/tag/name:version; notes?/changelog/body:text(commit); prerelease?/is_prerelease/beta:bool(as a \
beta,pre-release!a real release,final)
- release {version} of {repo}[, {prerelease}|][: {notes}|]
- tag {repo} as {version}[, {prerelease}|]
- {repo} {version} is ready to go out[, notes: {notes}|]
- publish {version} ({repo})
- cut {version} from {repo}
? release {version}|{repo} needs a release
! Publish {version} of {repo}?
e tag exists|tests are failing
= {repo} {version} is out.

@ revert_commit, undo_commit, roll_back_commit, back_out
d Undoes a commit with a new one|Revert a change
a repo/repository/project:repo; commit/sha/hash:code(~~~~~~~,~~~~~~~~,~~~~~~~~~~); reason?/message/why:text(bug)
- revert {commit} in {repo}[, {reason}|]
- {commit} broke {repo}, take it back
- {repo}: undo {commit}[: {reason}|]
- since {commit} {reason}, revert it in {repo}
- back out {commit} ({repo})
> bisect says {commit} is the first bad commit in {repo}
? revert {commit}|a commit in {repo} has to be undone
! Revert {commit} in {repo}?
= {commit} is reverted.

@ add_collaborator, give_repo_access, invite_developer, grant_repo_role
d Lets a person work in a repository|Add somebody to a repository
a repo/repository/project:repo; user/username/login:user; role/permission/access:enum(read:read only,just looking/write:write,may \
push/admin:admin,full control)
- {user} needs {repo}, {role}
- add {user} to {repo} ({role})
- {role} for {user} on {repo}
- {repo}: {user}, {role}
- let {user} into {repo}, {role}
? {user} needs {repo}|add {user}, {role}
& {user} and {user2} on {repo}, {role}
= {user} is in {repo}.
"""

SERVERS = r"""
# servers
@ restart_service, bounce_service, restart_app, cycle_service
d Restarts a service|Stop and start a service again
a service/service_name/app/name:service; environment?/env/stage:enum(production:production,prod,live/staging:staging/test:test)
- restart {service}[ on {environment}|]
- {service} hangs[ in {environment}|], kick it
- bounce {service}[ ({environment})|]
- {service} needs a restart
- can you turn {service} off and on again[, {environment}|]?
- {service} eats memory, give it a fresh start
> ALERT {service}: health check failing for 5m (env: {environment})
> [{~time}] ERROR {service} worker not responding\n[{~time2}] ERROR {service} queue stuck
? restart the service[ on {environment}|]
f service: restart it[ on {environment}|]
& restart {service} and {service2}[ on {environment}|]
! Restart {service}?
= {service} is running again.

@ deploy_version, roll_out, release_to, ship_build
d Deploys a version of a service to an environment|Roll out a build
a service/app/service_name:service; version/tag/build:version; \
environment/env/stage/target:enum(production:production,prod,live/staging:staging/test:test)
- {service} {version} to {environment}
- deploy {version} of {service} on {environment}
- roll out {service} {version}, {environment}
- {environment} should run {service} {version}
- ship {version} ({service}) to {environment}
- {service}: {version} -> {environment}
> CI: build {version} of {service} succeeded. Waiting for deployment to {environment}.
? deploy {service} to {environment}|{service} {version} is ready|put {version} on {environment}
f service: deploy {version} to {environment}
& {service} {version} and {service2} {version2} to {environment}
! Deploy {service} {version}?
e image not found|deployments are frozen until Monday|health check failed
= {service} {version} is deployed.

@ rollback_deployment, roll_back, go_back_to, revert_release
d Brings back an earlier version of a service|Undo a deployment
a service/app/service_name:service; version?/to_version/target:version; \
environment?/env/stage:enum(production:production,prod/staging:staging/test:test)
- roll {service} back[ to {version}|][ on {environment}|]
- {service} was better before, go back[ to {version}|]
- the new {service} is broken, old one please[, {version}|]
- {service} back to {version}
- undo the deployment of {service}[ in {environment}|]
? roll it back[ to {version}|]
f service: roll it back[ to {version}|]|no good, back to {version}
! Roll {service} back?
= {service} is back on the earlier version.

@ scale_service, set_replicas, change_instance_count, resize_service
d Sets how many instances of a service run|Scale a service
a service/app/service_name:service; replicas/instances/count:int(2-30)
- {service} with {replicas} instances
- scale {service} to {replicas}
- {replicas} replicas for {service}
- {service} is slow, run {replicas} of it
- make it {replicas} x {service}
- {service}: {replicas} pods
? scale {service}|{replicas} instances please
f service: run {replicas} of it|{replicas} instances
& {service} {replicas}, {service2} {replicas2}
= {service} runs with {replicas} instances.

@ get_logs, fetch_logs, tail_logs, show_log
d Returns the last log lines of a service|Read the logs
a service/app/service_name:service; lines?/count/limit:id(20-900); level?/min_level/severity:enum(error:errors only,just the \
errors/warning:warnings/info:info/debug:everything,debug); since?/from/after:time
- logs of {service}[, {lines} lines|][, {level}|]
- what does {service} say[ since {since}|]?
- last {lines} lines of {service}
- tail {service}[ ({level})|]
- show me {level} from {service}[ since {since}|]
- why did {service} die? logs please
? show me the logs[, {level}|]
f service: and the logs[, {level}|]?
l entries: time=clock; message=logline | {message} ({time})

@ check_health, service_status, is_service_up, ping_service
d Tells whether a service works|Health of a service
a service/app/service_name:service
- is {service} up?
- {service}?
- users say {service} is down, is it?
- how is {service} doing?
- health of {service}
- does {service} answer
? is it up?
f service: is it up now?|and how is it?
& are {service} and {service2} up?
& check {service}, {service2}, {service3}
r status=of(up,down,degraded,starting); latency_ms=id(3-900)
= {service} is {status}[, it answers in {latency_ms} ms|].

@ create_alert, add_alarm, set_threshold_alert, monitor_metric
d Sends a message when a value of a host passes a limit|Set up an alarm
a host/server/machine:host; metric/measure/what:enum(cpu:CPU,processor load/memory:memory,RAM/disk:disk space,disk/latency:response \
time,latency); threshold/limit/above:id(50-98); notify?/recipient/send_to:of2(email,first)
- {metric} of {host} above {threshold}, tell {notify}
- alarm when {metric} on {host} passes {threshold}[, to {notify}|]
- warn [us|me|{notify}] if {host} has more than {threshold} percent {metric}
- {host}: {metric} > {threshold}[ -> {notify}|]
- watch {metric} of {host}, limit {threshold}
? an alarm for {metric} on {host}|warn me above {threshold} {metric}
= {host} is watched.|The alarm for {host} is set.

@ silence_alert, mute_alarm, snooze_alert, pause_notifications
d Silences an alarm for some time|Mute an alert
a alert=alarm/alert_id/alert_name:code(AL-999,ALERT9999,A-99); minutes/duration/for_minutes:id(15-240); \
reason?/comment/why:text(opsreason)
- mute {alert} for {minutes} minutes[, {reason}|]
- {alert} is known, silence it {minutes} min[: {reason}|]
- {alert} keeps beeping, {minutes} minutes of quiet
- snooze {alert}, {minutes}[, {reason}|]
- {reason}, so no {alert} for {minutes} minutes
> PAGE {alert} firing (3rd time)\n> ok ok, {reason}. mute it for {minutes} min
? mute {alert}|quiet for {minutes} minutes please
f alert: mute it for {minutes} minutes
& {alert} and {alert2}, {minutes} minutes
= {alert} is silent for {minutes} minutes.

@ reboot_host, restart_server, power_cycle, reboot_machine
d Reboots a whole machine|Restart a server
a host/server/machine/name:host; force?/hard/is_forced:bool(the hard way,force it!gently,no force)
- reboot {host}[, {force}|]
- {host} doesn't react, restart it[ {force}|]
- {host} needs to come up fresh
- power cycle {host}[, {force}|]
- kernel update on {host} is in, reboot
? reboot the machine[, {force}|]
f host: reboot it[, {force}|]
& reboot {host} and {host2}
! Reboot {host}, [sure|now|really]?
= {host} is rebooting.

@ renew_certificate, refresh_tls, rotate_certificate, extend_cert
d Renews the TLS certificate of a domain|Get a new certificate
a domain/host/common_name:domain; days?/valid_days/validity:id(30-365)
- certificate of {domain} runs out, renew it[, {days} days|]
- new cert for {domain}
- {domain} shows a security warning, renew the certificate
- renew {domain}[ for {days} days|]
- browser says {domain} isn't safe
> WARNING: certificate for {domain} expires in 3 days
? a certificate runs out
& renew {domain} and {domain2}
r expires=date
= {domain} is good until {expires}.|The certificate of {domain} is renewed.

@ set_env_variable, change_config, set_setting, update_configuration
d Sets a configuration value of a service|Change a setting
a service/app/service_name:service; key/name/variable/setting:envkey; value/new_value/to:configvalue
- {key} = {value} for {service}
- set {key} to {value} in {service}
- {service}: {key}={value}
- {service} needs {key} with {value}
- change {key} of {service}, {value} please
? set {key} in {service}|{key} should be {value}
f service: and {key} to {value} there
& {service}: {key}={value} and {key2}={value2}
= {key} is {value} in {service}.

@ take_server_out, drain_node, remove_from_load_balancer, set_maintenance
d Takes a machine out of service for maintenance|Drain a node
a host/server/node:host; until?/end/back_at:time; reason?/why/comment:text(opsreason)
- take {host} out[, {reason}|][, until {until}|]
- {host} goes into maintenance[ until {until}|]
- no traffic to {host}[: {reason}|]
- drain {host}, {reason}
- {host} must not get requests[ until {until}|]
? one machine has to be taken out, {reason}
f host: take it out of the pool
= {host} gets no more traffic.

@ open_incident, declare_incident, start_incident, report_outage
d Opens an incident for an outage|Declare an incident
a title/summary/what:text(outage); severity/level/sev:enum(sev1:sev 1,everything is down/sev2:sev 2,part of it is down/sev3:sev 3,a \
nuisance); services?/affected/components:list(service); lead?/commander/owner:first
- incident: {title}, {severity}[, {lead} leads|]
- {title}, {severity}. Open an incident[, {lead} takes it|].
- declare {severity}: {title}[, affects {services}|]
- {services} affected, {title}, {severity}
- {title} - this is {severity}, get {lead}
? {title}, open an incident|we have {severity}
r incident=code(INC-999,I-99)
= Incident {incident} is open.
"""

DATA = r"""
# data
@ run_query, execute_sql, query_database, sql
d Runs an SQL query on a database|Execute a query
a database/db/source:dbname; sql/query/statement:sql; limit?/max_rows/rows:id(20-900)
- {database}: {sql}
- run this on {database}: {sql}
- {sql} on {database}[, {limit} rows at most|]
- can you try {sql} against {database}[, max {limit}|]
- query for {database}: {sql}
- what comes out of {database} with {sql}
? run {sql}|a query on {database}
r rows=id(0-900)
e syntax error near FROM|table does not exist|query was cancelled after 60 seconds
= The query gave {rows} rows.

@ list_tables, show_tables, tables_of_database, describe_database
d Lists the tables of a database|Which tables there are
a database/db/source:dbname
- what tables does {database} have?
- tables in {database}
- what's in {database}?
- show me the structure of {database}
? what tables are there?
f database: and which tables are in it?
l tables: name=field; rows=id(0-9000) | {name} ({rows} rows)

@ backup_database, save_database, dump_database, snapshot_db
d Makes a backup of a database|Back up a database
a database/db/name:dbname; target?/destination/store_in:folder; compress?/zip/compressed:bool(compressed,zipped!uncompressed,as plain \
files)
- back up {database}[ to {target}|][, {compress}|]
- {database} needs a backup[ in {target}|]
- save {database} before we touch it[, {compress}|]
- dump {database}[ {compress}|]
- snapshot of {database}[ into {target}|]
? make a backup[, {compress}|]
f database: back it up first[ to {target}|]
& back up {database} and {database2}
r size_mb=id(12-9000)
= {database} is saved, {size_mb} MB.

@ restore_database, recover_database, load_backup, roll_database_back
d Loads a backup into a database|Bring a database back to an earlier state
a database/db/name:dbname; backup/snapshot/as_of:code(bk-9999,snap-99,B99999)
- restore {database} from {backup}
- {database} back to {backup}
- load {backup} into {database}
- we lost rows in {database}, {backup} has them
- {backup} -> {database}
? restore {database}|load {backup}
f database: load {backup} into it
! Load {backup} into {database}? It replaces what is there now.
= {database} is restored from {backup}.

@ delete_rows, purge_records, remove_entries, delete_where
d Deletes rows of a table by a condition|Remove records
a table/table_name/from:field; condition/where/filter:sqlcond; database?/db:dbname
- delete from {table} where {condition}[ in {database}|]
- in {table}, everything with {condition} can go
- purge {table}[ of {database}|]: {condition}
- {condition} in {table} - remove those
- get rid of the rows of {table} with {condition}
? clean up {table}|remove the rows with {condition}
! Delete the rows of {table} with {condition}?
r deleted=id(0-900)
= {deleted} rows are gone from {table}.

@ search_knowledge_base, find_article, search_help_center, kb_search
d Searches the articles of the knowledge base|Find a how-to article
a query/q/text/question:text(kbquery); limit?/max/top:int(2-10); language?/lang:of(en,de,fr,es,it,nl)
- what do we write about {query}?
- {query}
- is there an article on {query}?
- look for {query} in the help center[, {limit} results|]
- how-to: {query}
- search: {query}[ ({language})|]
- a caller wants to know about {query}, anything in the wiki?
? search the knowledge base|is there an article?
& anything on {query}? and on {query2}?
l articles: id=code(KB-999,A999); title=kbtitle | {title} ({id})

@ create_article, write_kb_article, add_help_page, publish_article
d Writes an article for the knowledge base|Create a help page
a title/headline/name:kbtitle; text/body/content:text(solution); tags?/labels/keywords:list(kbtag)
- new article "{title}": {text}[, tags {tags}|]
- {title} - {text}. Put that in the wiki[ under {tags}|].
- write down for everybody, {title}: {text}
- help page {title}: {text}
? we need an article "{title}"|write this in the wiki: {text}
r article=code(KB-999,A999)
= The article {title} is [there|published][ as {article}|].

@ update_record, set_field, change_row, edit_record
d Changes one field of a record|Set a value in a table
a table/table_name/entity:field; id/record_id/row/key:id(13-9000); field/column/attribute:field; value/new_value/to:configvalue
- {table} {id}: {field} = {value}
- set {field} of {id} in {table} to {value}
- in {table}, row {id} should have {value} as {field}
- {field} is wrong for {id} in {table}, it's {value}
- change {table} {id}, {field}: {value}
? change {field} in {table}, row {id}|row {id} in {table} is wrong
& {table} {id}: {field} = {value}; {table} {id2}: {field2} = {value2}
= {field} of {id} is {value}.

@ import_file, load_csv, upload_data, import_records
d Loads a file into a table|Import records
a file/path/filename:file; table/target/into:field; replace?/overwrite/truncate_first:bool(replace what's there,overwrite \
everything!only add to it,keep the old rows)
- load {file} into {table}[, {replace}|]
- {file} -> {table}[, {replace}|]
- import {file} to {table}
- {table} should get the rows of {file}[, {replace}|]
- put the data from {file} in {table}[, {replace}|]
? import {file}|load a file into {table}
& {file} into {table}, {file2} into {table2}
r rows=id(0-9000)
e column count does not match|file is empty
= {rows} rows are in {table}.

@ run_report, build_report, generate_report, make_statistics
d Makes a report for a period|Generate a statistic
a report/name/kind:of(sales by region,open orders,returns per product,new customers,stock value,support times,top sellers,late \
deliveries,refunds,site visits); period/month/for:month; format?/as/type:enum(pdf:pdf/xlsx:Excel,spreadsheet/csv:csv); \
email?/send_to/recipient:email
- {report}, {period}[, {format}|]
- I need {report} for {period}[ as {format}|][ to {email}|]
- how did {period} go? {report}
- {report} of {period}[, mail it to {email}|]
- the boss wants to see {report} for {period}[, {format}|]
? make a report on {report}|the numbers of {period}
& {report} and {report2} for {period}
r file=file
= {report} for {period} is in {file}.|The report is ready: {file}.
"""

FILES = r"""
# files
@ find_file, search_files, locate_document, search_documents
d Searches for files by words|Find a document
a query/text/keyword/q:text(filequery); folder?/in/path:folder; type?/file_type/extension:enum(pdf:pdf/docx:Word,text \
document/xlsx:spreadsheet,Excel/png:picture)
- where's the file about {query}?
- find {query}[ in {folder}|][, it's a {type}|]
- I'm looking for {query}[, {type} I think|]
- {query} - where did I put that?
- search {folder} for {query}
- do we have anything on {query}?
? find a file[ in {folder}|]
l files: name=file; folder=folder | {name} in {folder}

@ move_file, put_in_folder, relocate_document, file_away
d Moves a file to another folder|Put a document elsewhere
x copy_file
a file/document/name/path:file; folder/to/target/destination:folder
- {file} belongs in {folder}
- move {file} to {folder}
- put {file} in {folder}
- {file} -> {folder}
- {file} is in the wrong place, {folder} is right
? move {file}|put it in {folder}
f file: put it in {folder}|move that to {folder}
& {file} and {file2} to {folder}
& {file} to {folder}, {file2} to {folder2}
= {file} is in {folder}.

@ copy_file, duplicate_document, make_copy, clone_file
d Makes a copy of a file|Duplicate a document
x move_file
a file/document/source/path:file; new_name/copy_name/as/target:file
- copy {file} as {new_name}
- make {new_name} out of {file}, keep the old one
- {file} once more as {new_name}
- duplicate {file}, call the copy {new_name}
- I need {file} twice, second one {new_name}
? copy {file}
f file: make a copy named {new_name}
= {new_name} is a copy of {file}.

@ rename_file, change_file_name, retitle_document, set_name
d Gives a file another name|Rename a document
a file/document/old_name/path:file; new_name/name/to/title:file
- {file} should be called {new_name}
- rename {file} to {new_name}
- {file} is a silly name, {new_name} please
- {new_name} instead of {file}
- call {file} {new_name}
? rename {file}|{file} needs a better name
f file: call it {new_name}
& {file} to {new_name} and {file2} to {new_name2}
= {file} is called {new_name} now.

@ delete_file, remove_document, trash_file, throw_away
d Deletes a file|Move a document to the bin
a file/document/name/path:file; permanently?/forever/skip_bin:bool(for good,without the bin!into the bin,so that I can get it back)
- {file} can go[, {permanently}|]
- delete {file}[ {permanently}|]
- throw {file} away[, {permanently}|]
- nobody needs {file}
- get rid of {file}[, {permanently}|]
? delete that file[, {permanently}|]
f file: delete it[, {permanently}|]
& {file} and {file2} can go
& delete {file}, {file2}, {file3}
! Delete {file}[, really|, are you sure|]?|Shall I delete {file}?
e file is in use|folder is read-only
= {file} is deleted.

@ share_file, give_file_access, send_link, share_document
d Gives a person access to a file|Share a document by mail
a file/document/name/path:file; with=e-mail address/email/recipient/user:email; role?/permission/access:enum(view:only to look at,read \
only/comment:for comments/edit:to edit,may change it); message?/note/text:text(sharemsg)
- {with} needs {file}[, {role}|]
- share {file} with {with}[, {role}|]
- let {with} see {file}[ and write: {message}|]
- {file} for {with}[ ({role})|]
- send {with} a link to {file}[, {message}|]
> Hello, could I have access to {file}? My address is {with}. Thanks, {~first}
? share {file}|{with} needs a file
f file: share it with {with}[, {role}|]
& {file} for {with} and {with2}
! Share {file} with {with}?
= {with} can open {file}.

@ convert_file, save_as, change_format, export_document
d Converts a file to another format|Save a document as another type
a file/document/source/path:file; format/to/type/target_format:enum(pdf:pdf/docx:Word,docx/csv:csv/html:web page,html/txt:plain text,txt)
- {file} as {format}
- turn {file} into {format}
- I need {file} in {format}
- convert {file} to {format}
- can't open {file}, {format} please
? convert {file}|make it a {format}
f file: and as {format}
& {file} as {format}, {file2} as {format2}
= {file} is converted.

@ write_cell, set_cell, fill_in_cell, update_spreadsheet
d Writes a value in a cell of a spreadsheet|Change a cell
a file/sheet/spreadsheet/document:sheet; cell/position/address/range:code(?9,?99); value/content/text:cellvalue
- {value} in {cell} of {file}
- {file}: {cell} = {value}
- put {value} in {cell}, {file}
- {cell} in {file} should be {value}
- change {cell} to {value} in {file}
? put {value} in the sheet|{cell} of {file} is wrong
f file: and {cell} should be {value}
& {file}: {cell} = {value}, {cell2} = {value2}
& {file}: {cell} {value}, {cell2} {value2}, {cell3} {value3}
= {cell} is {value} in {file}.

@ add_row, append_row, new_line_in_sheet, insert_record
d Adds a row to a spreadsheet|Append a line with several values
a file/sheet/spreadsheet/table:sheet; values/cells/row/data:list(cellvalue)
- new row in {file}: {values}
- {file} + {values}
- add {values} to {file}
- {values} as the last line of {file}
- append to {file}: {values}
? add a row to {file}|new line: {values}
f file: add a row with {values}
= The row is in {file}.

@ create_folder, new_folder, make_directory, add_folder
d Creates a folder|Make a directory
a folder/name/path:folder; shared?/is_shared/for_team:bool(shared with the team,everybody may use it!only for me,private)
- new folder {folder}[, {shared}|]
- I need a folder {folder}
- make {folder}[, {shared}|]
- {folder} doesn't exist yet, create it
- a place for this: {folder}[ ({shared})|]
? I need a new folder[, {shared}|]
& folders {folder} and {folder2}
= {folder} is there.

@ summarize_document, shorten_text, make_abstract, brief_document
d Summarises a document|Make a short version of a file
a file/document/path:file; sentences?/length/max_sentences:int(2-10); \
language?/lang/in:of(English,German,French,Spanish,Italian,Dutch,Polish)
- what does {file} say[ in {sentences} sentences|]?
- short version of {file}[ in {language}|]
- no time to read {file}[, {sentences} sentences please|]
- sum up {file}[, {language}|]
- {file} in {sentences} sentences
? a short version[ in {sentences} sentences|]
f file: what does it say in short?
r summary=summaryline
= {summary}
"""

CAMPAIGNS = r"""
# campaigns
@ create_campaign, new_mailing, set_up_newsletter, draft_campaign
d Creates an e-mail campaign|Set up a mailing to a list
a name/title/campaign_name:campaign; subject/subject_line/headline:text(mailsubject); list/audience/segment/recipients:audience; \
sender?/from/from_name:of2(first,company)
- campaign {name} to {list}, subject "{subject}"[, from {sender}|]
- {name}: {list}, "{subject}"
- new mailing to {list}. Name {name}, subject: {subject}
- set up {name} with the subject {subject} for {list}
- for {list} please, {name}, "{subject}"[, sender {sender}|]
? a campaign for {list}|new campaign {name} to {list}|set up {name}, subject {subject}
r campaign_id=code(CMP-99,MC999)
= {name} is set up[ as {campaign_id}|].

@ schedule_campaign, plan_mailing, send_campaign_at, set_send_time
d Plans when a campaign is sent|Schedule a mailing
a campaign/campaign_id/name:of2(campaign); date/day/on:when; time?/at/hour:time
- {campaign} goes out {date}[ at {time}|]
- send {campaign} {date}[, {time}|]
- {campaign}: {date}[, {time}|]
- schedule {campaign} {date}
- let's mail {campaign} {date}[ at {time}|]
? {campaign} can go out|send it {date}
f campaign: send it {date}[ at {time}|]
! Plan {campaign}[ as you said|]?
= {campaign} is planned.

@ pause_campaign, stop_mailing, hold_campaign, halt_campaign
d Stops a running campaign|Pause a mailing
a campaign/campaign_id/name:of2(campaign); reason?/why/note:text(campaignstop)
- stop {campaign}[, {reason}|]
- {campaign} must not go out[: {reason}|]
- {reason}! Hold {campaign}
- pause {campaign}[, {reason}|]
- {campaign} has a mistake, hold it
? stop the mailing[, {reason}|]
f campaign: hold it[, {reason}|]
& pause {campaign} and {campaign2}
= {campaign} is on hold.

@ campaign_stats, mailing_results, get_open_rate, campaign_report
d Returns opens and clicks of a campaign|How a mailing did
a campaign/campaign_id/name:of2(campaign)
- how did {campaign} do?
- opens and clicks of {campaign}
- was {campaign} any good?
- numbers for {campaign}
- {campaign}?
? how did the mailing go?
f campaign: how did it do?
& {campaign} and {campaign2}, how did they go?
r opened=id(40-9000); clicked=id(5-900)
= {campaign} was opened {opened} times and clicked {clicked} times.

@ add_subscriber, subscribe_address, add_to_mailing_list, opt_in
d Adds an address to a mailing list|Subscribe somebody
a email/address/mail:email; list/audience/mailing_list:audience; first_name?/name/given_name:first
- {email} wants {list}
- add {email} to {list}[, name is {first_name}|]
- {list} + {email}[ ({first_name})|]
- {first_name} with {email} signed up for {list}
- put {email} on {list}
> [form] {list}: {email}, {first_name}
? {email} wants our mails|one more for {list}
& {email} and {email2} on {list}
= {email} is on the list.

@ remove_subscriber, unsubscribe_address, opt_out, take_off_list
d Takes an address off a mailing list|Unsubscribe somebody
a email/address/mail:email; list?/audience/mailing_list:audience; reason?/why/comment:enum(too_many:too many \
mails,flooded/not_interested:not interested,boring/never_signed_up:never signed up,spam)
- {email} wants no more mails[, {reason}|]
- take {email} off[ {list}|]
- unsubscribe {email}[ from {list}|]
- {email} complains: {reason}
- no newsletter for {email}[, {reason}|]
> STOP SENDING ME THIS. {reason}. {email}
? somebody wants no more mails, {reason}
f email: take that off[ {list}|]
& {email} and {email2} want out
= {email} gets no more mails.

@ send_test_mail, test_campaign, preview_to, send_proof
d Sends a campaign to one address as a test|Send a proof
a campaign/campaign_id/name:of2(campaign); email/to/recipient:email
- test of {campaign} to {email}
- send {campaign} to {email} first
- {email} wants to see {campaign} before it goes out
- proof of {campaign} for {email}
- {campaign} -> {email}, only a test
? a test of {campaign}|send a test to {email}
f campaign: send {email} a test first
& tests of {campaign} to {email} and {email2}
= The test of {campaign} is with {email}.

@ create_segment, build_audience, new_target_group, define_segment
d Makes a group of customers by what they have in common|Create a segment
a name/title/segment:audience; min_orders?/orders_at_least/minimum_orders:int(2-12); \
country?/land/region:of(Germany,France,Italy,Spain,Ireland,Austria,Sweden,Denmark,Poland,Portugal); \
last_purchase?/bought_since/active_since:month
- segment {name}: at least {min_orders} orders[, {country}|]
- {name} = people from {country} with {min_orders} orders or more
- group {name}, bought since {last_purchase}[, {country}|]
- make {name} out of customers from {country}
- everybody with {min_orders}+ orders goes into {name}
? a new segment of people from {country}
= {name} is a segment now.

@ create_coupon, new_voucher, make_discount_code, add_coupon
d Creates a discount code|Make a voucher for customers
a code/coupon/voucher:code(SPRING99,HELLO99,THANKS9,SAVE99,????99,VIP99,??-????); percent/discount/percentage:int(5-40); \
until?/expires/valid_until:bare; max_uses?/limit/uses:id(20-900)
- code {code}, {percent} %[, until {until}|][, {max_uses} times|]
- {code} gives {percent} percent[, valid until {until}|]
- voucher {code}: {percent}% off[, at most {max_uses} uses|]
- {percent} % with {code}[, ends {until}|]
- make {code}, it takes off {percent}%
? a code with {percent} %|make the voucher {code}
& {code} {percent}% and {code2} {percent2}%
e code exists
= {code} takes off {percent} percent.

@ post_to_social, publish_post, share_on_channel, social_post
d Publishes a post on a social network|Post something
a channel/network/platform:of(Instagram,Facebook,LinkedIn,Mastodon,Pinterest,YouTube,TikTok,Bluesky); \
text/content/caption:text(posttext); image?/picture/photo:file; date?/when/on:when
- {channel}: {text}[, with {image}|]
- post on {channel}: {text}
- {text} - on {channel} please[ {date}|]
- {channel} post[ {date}|]: "{text}"
- tell our followers on {channel}: {text}
? a post on {channel}[ {date}|]|post this: {text}
! Post this on {channel}: {text}?
= It's on {channel}.
"""

WEBSITE = r"""
# website
@ publish_page, put_page_online, go_live_with_page, release_page
d Makes a page of the website visible|Put a draft online
a page/url/path/slug:url; at?/when/publish_at:when
- {page} can go online[ {at}|]
- publish {page}[ {at}|]
- {page} is finished, show it to the world
- make {page} visible[ {at}|]
- put {page} live
? put the page online[ {at}|]
f page: put it online[ {at}|]
& {page} and {page2} can go online
! Put {page} online?
= {page} is online.

@ unpublish_page, take_page_offline, hide_page, set_page_private
d Hides a page of the website|Take a page offline, but keep it
a page/url/path/slug:url; redirect?/redirect_to/send_visitors_to:url
- hide {page}[, send people to {redirect}|]
- {page} offline please[, redirect to {redirect}|]
- nobody should see {page} for now
- take {page} down[ and lead visitors to {redirect}|]
- {page} is out of date, off with it
? take that page offline
f page: hide it again
& hide {page} and {page2}
! Take {page} offline?
= {page} is hidden.

@ edit_page_text, update_page, change_text, replace_on_page
d Replaces a text on a page|Change words on the website
a page/url/path/slug:url; old/find/search:webword; new/replace/replacement:webword
- on {page} it says "{old}", should be "{new}"
- {page}: {old} -> {new}
- change "{old}" to "{new}" on {page}
- typo on {page}, {old} must be {new}
- {page} still has {old}, make it {new}
? there's a mistake on {page}|{old} should be {new}
f page: there it must be {new}, not {old}
= {page} says {new} now.

@ upload_image, add_picture, set_page_image, place_photo
d Puts a picture on a page|Upload an image with its description
a page/url/path/slug:url; file/image/picture:imagefile; alt_text?/description/alt/caption:text(alttext)
- {file} on {page}[, alt text {alt_text}|]
- put {file} on {page}
- {page} needs a picture, {file}[ ({alt_text})|]
- upload {file} for {page}[: {alt_text}|]
- use {file} as picture of {page}
? a picture for {page}|put {file} on the site
& {file} and {file2} on {page}
= {file} is on {page}.

@ write_blog_post, create_post, new_article, draft_post
d Writes a post for the blog|Create a blog entry
a title/headline/name:blogtitle; text/body/content:text(posttext); author?/by/writer:person; tags?/labels/categories:list(blogtag)
- blog: {title}. {text}[ By {author}.|]
- new post "{title}": {text}[, tags {tags}|]
- {title} - {text}. For the blog[, by {author}|].
- draft a post called {title}[ by {author}|]: {text}
? a new post "{title}"|a post by {author}: {text}
r url=url
= {title} is saved[ at {url}|].

@ add_redirect, redirect_url, forward_path, set_redirect
d Leads visitors of one address to another one|Redirect a path
a from/source/old_url:url; to/target/new_url:url; permanent?/is_permanent/type_301:bool(for good,permanently!for the time being,only \
temporarily)
- {from} to {to}[, {permanent}|]
- redirect {from} to {to}[ {permanent}|]
- whoever opens {from} should land on {to}
- {from} is gone, lead people to {to}[, {permanent}|]
- {from} -> {to}
? {from} should lead somewhere else
& {from} to {to}, {from2} to {to2}
= {from} leads to {to}.

@ add_menu_item, extend_navigation, new_menu_link, put_in_menu
d Adds a link to the menu of the website|Extend the navigation
a label/text/title:menulabel; page/link/url/target:url; position?/order/index:id(1-9)
- menu: {label} -> {page}[, position {position}|]
- put {page} in the menu as {label}
- {label} should be in the navigation, leads to {page}[, place {position}|]
- add {label} ({page}) to the top
- we need a link {label} to {page}[ at position {position}|]
? put {page} in the menu|a menu item {label}
& {label} to {page}, {label2} to {page2}
= {label} is in the menu.

@ approve_comment, release_comment, show_comment, accept_review
d Makes a comment of a visitor visible|Release a review
x delete_comment
a comment_id/comment/id/review:id(100-9999)
- comment {comment_id} is fine
- release {comment_id}
- {comment_id} can be shown
- nothing wrong with {comment_id}, let it through
- approve {comment_id}
? one comment is fine
f comment_id: let it through
& {comment_id} and {comment_id2} are fine
& {comment_id}, {comment_id2}, {comment_id3} ok
= Comment {comment_id} is visible.

@ delete_comment, remove_review, block_comment, reject_comment
d Deletes a comment of a visitor|Remove a review
x approve_comment
a comment_id/comment/id/review:id(100-9999); reason?/why/cause:enum(spam:spam,advertising/insult:insulting,rude/off_topic:off topic,has \
nothing to do with us/personal_data:has a phone number in it,gives away personal data)
- {comment_id} has to go[, {reason}|]
- delete comment {comment_id}[, {reason}|]
- comment {comment_id} is {reason}, remove it
- {comment_id}: {reason}, out with it
? remove that comment[, {reason}|]
f comment_id: remove it[, {reason}|]
& {comment_id} and {comment_id2} are spam, remove them
! Delete comment {comment_id}?
= Comment {comment_id} is gone.

@ set_opening_hours, change_hours, update_hours, edit_opening_times
d Changes the opening hours on the website|Set when a branch is open
o hours/times/opening
a branch/store/place:city; day/weekday/on:day; hours.open/from/opens:clock; hours.close/to/closes:clock
- {branch} on {day}: {hours.open} to {hours.close}
- {day} we open from {hours.open} until {hours.close} in {branch}
- change {day} for {branch}, {hours.open}-{hours.close}
- {branch} {day} {hours.open} till {hours.close}
- new hours in {branch}: {day}, {hours.open} to {hours.close}
? {branch} has new hours on {day}|{day}, {hours.open} to {hours.close}
= {branch} is open on {day} from {hours.open} to {hours.close}.

@ show_banner, set_site_notice, add_banner, display_message
d Shows a notice at the top of the website|Set a banner
a text/message/content:text(bannertext); until?/end/expires:bare; color?/style/level:enum(info:blue,calm/warning:yellow,a bit \
louder/alert:red,very visible)
- banner: {text}[, until {until}|]
- tell all visitors: {text}[ ({color})|]
- on top of the site, {text}[, until {until}|]
- notice "{text}"[, {color}|]
- show on the site that {text}
? a {color} banner[ until {until}|]
= The banner is up.
"""

FACTORY = r"""
# factory
@ read_sensor, get_sensor_value, sensor_reading, measure_now
d Returns the current value of a sensor|Read a sensor
a sensor/sensor_id/device/id:code(S-999,TEMP-99,SN9999,P99); unit?/in/measure:of(C,F,bar,kPa,percent,rpm,mm)
- what does {sensor} say?
- {sensor}?
- read {sensor}[ in {unit}|]
- value of {sensor} right now[, {unit}|]
- is {sensor} still all right?
- how high is {sensor}
? what does the sensor show?
f sensor: and what does it say now?
& {sensor} and {sensor2}?
& values of {sensor}, {sensor2}, {sensor3}
r value=num(2-180)
e sensor is offline
= {sensor} shows {value}.

@ set_alarm_limit, sensor_threshold, configure_limit, alarm_above
d Sets the value at which a sensor gives alarm|Configure a limit
a sensor/sensor_id/device/id:code(S-999,TEMP-99,SN9999,P99); limit/threshold/max_value/value:num(10-120); \
notify?/recipient/contact:of2(first,email)
- {sensor} alarm at {limit}[, to {notify}|]
- warn [us|{notify}] when {sensor} passes {limit}
- limit of {sensor}: {limit}
- {sensor} mustn't go over {limit}[, else tell {notify}|]
- set {sensor} to beep at {limit}
? set a limit for {sensor}|alarm at {limit}
f sensor: alarm at {limit}[, to {notify}|]
& {sensor} {limit}, {sensor2} {limit2}
= {sensor} gives alarm at {limit}.

@ start_machine, switch_on_machine, power_up, run_machine
d Starts a machine|Switch a machine on, with a program
x stop_machine
a machine/machine_id/unit/name:machine; program?/recipe/mode:code(P-99,PRG9,R-9); speed?/percent/rate:id(20-100)
- start {machine}[ with {program}|][ at {speed} percent|]
- {machine} can run[, {program}|]
- {machine} on[, {speed} %|]
- get {machine} going[, program {program}|]
- {machine}, {program}, {speed} percent, go
? start the machine[ with {program}|]
f machine: it can run again[, {program}|]
& start {machine} and {machine2}
! Start {machine}, [is everybody clear of it|sure]?
e safety door is open|machine is locked for service
= {machine} is running.

@ stop_machine, switch_off_machine, halt_unit, shut_down_machine
d Stops a machine|Switch a machine off, at once if it has to be
x start_machine
a machine/machine_id/unit/name:machine; emergency?/immediately/now:bool(at once!after this piece,when it's done with the batch); \
reason?/why/cause:text(machinestop)
- stop {machine}[, {reason}|]
- {machine} off[, {emergency}|]
- {reason}, {machine} has to stop[, {emergency}|]
- shut {machine} down[ {emergency}|]
- halt {machine}, {reason}
? stop the machine[, {emergency}|]
f machine: stop it[, {reason}|]
& {machine} and {machine2} off
= {machine} has stopped.

@ schedule_maintenance, plan_service, book_inspection, maintenance_job
d Plans maintenance of a machine|Schedule a service
a machine/machine_id/unit/name:machine; date/day/on:when; tasks?/jobs/work/checklist:list(mainttask); technician?/who/by:first
- {machine} service {date}[: {tasks}|][, {technician} does it|]
- {date} {machine}: {tasks}
- {technician} looks after {machine} {date}[, {tasks}|]
- maintenance of {machine} {date}
- {machine} is due, {date}[ ({tasks})|]
? service for {machine}|maintenance {date}[, {technician}|]
f machine: service it {date}[, {technician}|]
& {machine} {date}, {machine2} {date2}
= The service of {machine} is planned.

@ order_spare_part, request_part, buy_part, get_replacement_part
d Orders a spare part for a machine|Request a part
a part/part_number/part_no/item:sku; machine/for_machine/unit:machine; quantity?/qty/count:int(2-12); \
urgent?/express/is_urgent:bool(urgent,by express!no hurry,not urgent)
- {part} for {machine}[, {quantity} of them|][, {urgent}|]
- {machine} needs {part}[, {urgent}|]
- order {quantity} x {part} ({machine})
- {machine} stands still without {part}[, {urgent}|]
- spare part {part}, {machine}
? a part for {machine}|order {part}[, {urgent}|]
f machine: it needs {part}[, {urgent}|]
& {part} and {part2} for {machine}
r days=id(1-20)
= {part} is ordered for {machine}[, {days} days|].

@ log_production, record_output, report_pieces, enter_batch
d Records how many pieces a machine made|Log the output of a shift
a machine/line/unit:machine; good/pieces/output/ok_count:id(20-900); scrap?/rejects/bad/waste:id(1-60); \
shift?/slot:enum(early:early,morning/late:late,evening/night:night)
- {machine} made {good}[, {scrap} bad|][, {shift}|]
- {good} pieces from {machine}[, scrap {scrap}|]
- output {machine}: {good}[ / {scrap}|][ ({shift})|]
- {shift} shift, {machine}, {good} good ones[, {scrap} rejects|]
- we got {good} out of {machine}[ and threw away {scrap}|]
? {machine} is done for today|{good} pieces[, {shift}|]
f machine: {good} pieces today[, {scrap} bad|]
& {machine} {good}, {machine2} {good2}
= {good} pieces of {machine} are recorded.

@ report_downtime, log_standstill, machine_downtime, record_stop
d Records that a machine stood still|Log downtime with its cause
a machine/line/unit:machine; minutes/duration/length:id(5-240); cause/reason/code:enum(no_material:nothing to process,material was \
missing/breakdown:it broke down,motor failed/setup:changing tools,set-up/no_staff:nobody there,no operator)
- {machine} stood {minutes} minutes, {cause}
- {cause}, {machine}, {minutes} min
- downtime {machine}: {minutes}, {cause}
- we lost {minutes} minutes on {machine}, {cause}
- {machine} was down for {minutes} minutes ({cause})
? {machine} stood still, {cause}|{minutes} minutes of standstill
f machine: it stood {minutes} minutes, {cause}
= {minutes} minutes of {machine} are recorded.

@ update_firmware, flash_device, install_firmware, upgrade_device
d Installs firmware on a device|Update a device
a device/device_id/unit/id:code(D-999,GW-99,CAM-9,DEV9999); version/firmware/to_version:version; at?/when/time:time
- {device} to {version}[ at {at}|]
- firmware {version} on {device}
- update {device}, {version}[, {at}|]
- {device} should run {version}
- flash {version} to {device}[, best at {at}|]
? update {device}|install {version}
f device: put {version} on it
& {device} and {device2} to {version}
! Install {version} on {device}?
e battery too low|device is offline
= {device} runs {version}.

@ set_device_state, switch_device, control_device, toggle_device
d Switches a device on or off|Control a device
a device/device_id/unit/id:code(D-999,GW-99,CAM-9,DEV9999); on/state/enabled/power:bool(on,back on!off,off for now); \
minutes?/for/duration:id(5-120)
- {device} {on}
- switch {device} {on}[ for {minutes} minutes|]
- turn {device} {on}
- {device} should be {on}[, {minutes} minutes|]
- {on} with {device}
? switch {device}|turn it {on}
f device: turn it {on}[ for {minutes} minutes|]
& {device} {on}, {device2} {on2}
= {device} is switched.

@ register_device, add_device, pair_device, enroll_device
d Adds a device to the network|Register a sensor or gateway
a serial/serial_number/sn:code(SN-99999,99-???-999,?9?9?9?9); name/label/device_name:devicename; place?/location/room:factoryplace
- {serial} is the {name}[ in {place}|]
- new device {serial}, call it {name}[, {place}|]
- add {name} ({serial})[, stands in {place}|]
- we put up {name}[ in {place}|], serial {serial}
- pair {serial} as {name}
? a new device, serial {serial}|add the {name}[ in {place}|]
& {serial} is {name}, {serial2} is {name2}
r device_id=code(D-999,DEV9999)
= {name} is {device_id}.|{serial} is registered[ as {device_id}|].
"""

FARM = r"""
# farm
@ irrigate_field, water_field, start_irrigation, open_sprinklers
d Waters a field for some time|Start irrigation
a field/plot/area/block:farmfield; minutes/duration/for_minutes:id(10-120); at?/start/from:time
- water {field} for {minutes} minutes[ at {at}|]
- {field} is bone dry, {minutes} minutes[ from {at}|]
- {minutes} minutes of water for {field}
- irrigation {field}: {minutes} min[, {at}|]
- {field} could do with {minutes} minutes[ at {at}|]
? water {field}|{minutes} minutes of water
f field: water it for {minutes} minutes
& {field} {minutes} minutes, {field2} {minutes2}
= {field} gets water for {minutes} minutes.

@ record_harvest, log_yield, save_harvest, enter_crop
d Records how much was harvested from a field|Log a harvest
a crop/produce/what:crop; kilos/weight/weight_kg/amount:id(20-4000); field?/plot/block:farmfield; quality?/grade/class:enum(first:first \
class,beautiful/second:second class,a bit small/processing:only for juice,for processing)
- {kilos} kg of {crop}[ from {field}|][, {quality}|]
- {crop}: {kilos} kilos[, {field}|]
- we brought in {kilos} kg {crop}[, {quality}|]
- harvest {crop} {kilos}[ ({field})|]
- {field} gave {kilos} kilos of {crop}[, {quality}|]
? we harvested {crop}[ from {field}|]|{kilos} kilos came in
& {kilos} kg {crop} and {kilos2} kg {crop2}
& harvest: {crop} {kilos}, {crop2} {kilos2}, {crop3} {kilos3}
= {kilos} kg of {crop} are recorded.

@ plan_sowing, schedule_planting, sow_crop, plant_field
d Plans what is sown on a field and when|Schedule planting
a crop/plant/seed:crop; field/plot/block:farmfield; date/day/on:when; rows?/number_of_rows/lines:int(2-40)
- {crop} on {field} {date}[, {rows} rows|]
- sow {crop} on {field} {date}
- {field}: {crop}, {date}[, {rows} rows|]
- plant {rows} rows of {crop} on {field} {date}
- {date} we put {crop} in {field}
? sow {crop} {date}|{crop} for {field}
= {crop} is planned for {field}.

@ log_treatment, record_spraying, apply_fertilizer, note_treatment
d Records that a field was fertilised or sprayed|Log a treatment
a field/plot/block:farmfield; product/agent/substance:of(compost,lime,nettle brew,copper soap,horn meal,liquid manure,sulphur,seaweed \
extract,potash,wood ash); amount/quantity/litres_or_kilos:id(5-400); date?/day/on:when
- {amount} {product} on {field}[ {date}|]
- {field} got {amount} of {product}[ {date}|]
- spread {product} on {field}, {amount}
- {product}, {amount}, {field}
- we treated {field} with {amount} {product}[ {date}|]
? {field} got {product}|we put {product} on a field[ {date}|]
f field: and it got {amount} {product}
& {field} {amount} {product}, {field2} {amount2} {product2}
= {product} on {field} is noted.

@ add_animal, register_animal, new_livestock, enter_birth
d Adds an animal to the herd book|Register an animal
a tag/ear_tag/animal_id:code(DE9999,A-999,999?,IE-99999); species/kind/type:enum(cow:cow,calf/sheep:sheep,lamb/goat:goat,kid/pig:pig,pi\
glet); born?/birth_date/date_of_birth:bare; mother?/dam/mother_tag:code(DE9999,A-999,999?,IE-99999)
- new {species}, tag {tag}[, mother {mother}|]
- {species} {tag}[, born {born}|]
- {mother} had a {species}, {tag}[, {born}|]
- add {tag} to the herd, {species}
- register {tag} ({species})[, mother is {mother}|]
? we have a new {species}|a new animal, tag {tag}
& {species} {tag} and {species2} {tag2}
= {tag} is in the herd book.

@ record_milk, log_milk_yield, save_milking, enter_milk
d Records how much milk an animal gave|Log a milking
a tag/ear_tag/animal_id/cow:code(DE9999,A-999,999?,IE-99999); litres/amount/quantity:num(4-38); \
milking?/time_of_day/session:enum(morning:this morning,morning/evening:evening,tonight)
- {tag} gave {litres} litres[, {milking}|]
- {litres} l from {tag}
- milk {tag} {litres}[ {milking}|]
- {tag}: {litres}[, {milking}|]
- {milking} {tag} had {litres} litres
? {tag} is milked|{litres} litres[ {milking}|]
f tag: {litres} litres {milking}
& {tag} {litres}, {tag2} {litres2}
& milk: {tag} {litres}, {tag2} {litres2}, {tag3} {litres3}
= {litres} litres of {tag} are recorded.

@ call_vet, request_veterinarian, animal_treatment, vet_visit
d Asks the vet to come for an animal|Request a veterinarian
a tag/ear_tag/animal_id:code(DE9999,A-999,999?,IE-99999); symptom/problem/what:text(animalproblem); \
urgent?/is_urgent/emergency:bool(quickly please,it's an emergency!no hurry,can wait)
- {tag} {symptom}, vet please[, {urgent}|]
- the vet should see {tag}, it {symptom}
- {tag}: {symptom}[, {urgent}|]
- get the vet for {tag}[, {urgent}|], it {symptom}
? {tag} isn't well|one of the animals {symptom}
f tag: it {symptom}, call the vet
= The vet knows about {tag}.

@ order_feed, buy_feed, request_fodder, restock_feed
d Orders feed for the animals|Buy fodder
a feed/product/kind:of(hay,straw,barley,oats,silage,mineral mix,maize,pellets,bran,beet pulp); kilos/weight/amount:id(50-4000); \
deliver_on?/date/day:when; supplier?/from/vendor:company
- {kilos} kg {feed}[ {deliver_on}|][ from {supplier}|]
- we run out of {feed}, {kilos} kilos
- order {feed}, {kilos} kg[, {deliver_on}|]
- {supplier} should bring {kilos} kg of {feed}[ {deliver_on}|]
- {feed}: {kilos}
? order {feed}|{kilos} kilos, please
& {kilos} kg {feed} and {kilos2} kg {feed2}
= {kilos} kg of {feed} are ordered.

@ get_weather_station, field_weather, rain_on_field, station_reading
d Tells rain and temperature of a field's weather station|Weather on a field
a field/plot/station:farmfield; days?/last_days/period:int(2-14)
- did it rain on {field}[ in the last {days} days|]?
- how wet is {field}?
- weather at {field}[, {days} days|]
- can we drive on {field} or is it too wet?
- rain on {field}
? did it rain?
f field: did it rain there?
r rain_mm=num(0-60); temperature=id(1-33)
= {field} had {rain_mm} mm of rain at {temperature} degrees.

@ assign_field_work, give_farm_job, plan_worker, send_worker
d Gives a worker a job on a field|Plan field work
a worker/employee/person:first; job/task/work:farmjob; field/plot/where:farmfield; date?/day/on:when
- {worker} {job} on {field}[ {date}|]
- {field}: {job}, {worker}[, {date}|]
- let {worker} do {job} on {field}[ {date}|]
- {date} {worker} is on {field}, {job}
- {job} on {field} is for {worker}
? {worker} can do the {job}|{job} on {field}
& {worker} {job} on {field}, {worker2} {job2} on {field2}
= {worker} is planned for {field}.
"""

ESTATE = r"""
# estate
@ search_listings, find_property, search_homes, property_search
d Searches flats and houses on offer|Find listings
a city/place/town:city; kind/type/property_type:enum(flat:flat,apartment/house:house/office:office/shop:shop,store to rent); \
max_price?/budget/price_up_to:id(400-3000); rooms?/min_rooms/bedrooms:int(2-7); pets?/pets_allowed/with_pets:bool(pets allowed,they \
have a dog!no pets,without pets)
- {kind} in {city}[, up to {max_price}|][, {rooms} rooms|]
- {rooms} room {kind} in {city}[, {pets}|]
- client wants a {kind} in {city}[, at most {max_price}|][, {pets}|]
- what do we have in {city}? {kind}[, {rooms} rooms|]
- looking for a {kind}, {city}[, budget {max_price}|]
> Hi, my partner and I are looking for a {kind} in {city} with {rooms} rooms, max {max_price}. Best, {~person}
? a {kind}[, up to {max_price}|]|something in {city}
l listings: id=code(L-999,OBJ9999); address=address; price=id(400-3000) | {address} for {price} ({id})

@ schedule_viewing, book_viewing, arrange_visit, plan_viewing
d Arranges a viewing of a property for somebody|Book a visit
a listing=property/listing_id/object/property_id:code(L-999,OBJ9999); visitor/client/name:person; date/day/on:when; time?/at/start:time
- {visitor} wants to see {listing} {date}[ at {time}|]
- viewing {listing}: {visitor}, {date}[, {time}|]
- show {listing} to {visitor} {date}
- {listing} {date} {visitor}
- book {visitor} for {listing}, {date}[ {time}|]
> We'd love to have a look at {listing}! {date} would be fine. {visitor}
? {visitor} wants to see {listing}|a viewing {date} for {visitor}
f listing: {visitor} would like to see it {date}[ at {time}|]
& {listing} and {listing2} for {visitor} {date}
= {visitor} sees {listing}.

@ add_listing, create_offer, new_property, publish_listing
d Puts a property on offer|Create a listing
o address/location
a address.street/street_address/line1:address; address.city/town:city; price/rent/monthly_rent:id(400-3900); \
rooms/number_of_rooms/bedrooms:int(2-8); features?/extras/amenities:list(feature)
- new: {address.street}, {address.city}, {rooms} rooms, {price}[, {features}|]
- {address.street} in {address.city} is for rent, {price}, {rooms} rooms[, with {features}|]
- put {address.street}, {address.city} online, {rooms} rooms for {price}
- we got a mandate for {address.street}, {address.city}. {rooms} rooms, {price} a month[, {features}|].
? {address.street} in {address.city} is for rent, {rooms} rooms|a new flat, {rooms} rooms, {price}
r listing_id=code(L-999,OBJ9999)
= {address.street} is on offer[ as {listing_id}|].

@ change_rent, set_price_of_listing, update_rent, adjust_price
d Changes the price of a property on offer|Set another rent
a listing=property/listing_id/object:code(L-999,OBJ9999); price/rent/new_price:id(400-3900); from?/valid_from/start:bare
- {listing} for {price}[ from {from}|]
- rent of {listing} is {price}[ from {from}|]
- lower {listing} to {price}
- {listing}: {price}
- nobody wants {listing}, make it {price}
? {listing} is too dear|the rent is {price} now
f listing: make it {price}|it costs {price} now
& {listing} {price}, {listing2} {price2}
= {listing} costs {price}.

@ mark_rented, take_off_market, close_listing, set_as_sold
d Takes a property off the market|Mark a listing as rented
a listing=property/listing_id/object:code(L-999,OBJ9999); tenant?/buyer/new_tenant:person; from?/start/move_in:bare
- {listing} is gone[, to {tenant}|]
- {listing} is rented[ to {tenant}|][ from {from}|]
- take {listing} off, {tenant} signed
- {tenant} gets {listing}[ from {from}|]
- {listing} found a tenant[, {tenant}|]
? one of the flats is gone[, to {tenant}|]
f listing: {tenant} takes it[ from {from}|]|that's gone
! Take {listing} off the market?
= {listing} is off the market.

@ report_repair, create_repair_order, send_craftsman, order_repair
d Orders a repair in a rented flat|Send a craftsman
a address/property/flat:address; problem/defect/what:text(homefault); \
trade?/craft/who:enum(plumber:plumber/electrician:electrician/painter:painter/locksmith:locksmith); tenant?/contact/resident:person
- {address}: {problem}[, send a {trade}|]
- {problem} at {address}[, tenant {tenant}|]
- {tenant} at {address} says {problem}
- repair {address}, {problem}[ ({trade})|]
- a {trade} to {address}, {problem}
> Dear landlord, {problem}. Please send someone soon. {tenant}, {address}
? {problem}, send somebody|a {trade} to {address}
r job=code(JOB-99,R-999)
= The repair at {address} is ordered[, {job}|].

@ create_lease, draw_up_contract, make_rental_contract, new_lease
d Writes a rental contract|Draw up a lease
a tenant/name/renter:person; listing=property/listing_id/object:code(L-999,OBJ9999); start/from/move_in:bare; \
rent/monthly_rent/price:id(400-3900); deposit?/security_deposit/bond:id(800-6000)
- lease for {tenant}: {listing}, from {start}, {rent}[, deposit {deposit}|]
- {tenant} takes {listing} from {start} at {rent} a month
- contract {listing} {tenant}, {rent}, start {start}[, {deposit} deposit|]
- draw up {listing} for {tenant}, {start}, rent {rent}
? a contract for {tenant}, {listing}, from {start}|{tenant} takes {listing} for {rent}
= The contract of {tenant} for {listing} is written.

@ give_notice, terminate_lease, end_tenancy, record_notice
d Records that a tenant moves out|End a lease
a tenant/name/renter:person; move_out/last_day/until:bare; reason?/why/note:text(moveout)
- {tenant} moves out {move_out}[, {reason}|]
- notice from {tenant}, {move_out}[: {reason}|]
- {tenant} is leaving the flat {move_out}
- {reason}, {tenant} goes {move_out}
- end the tenancy of {tenant}, last day {move_out}
> I hereby give notice for my flat as of {move_out}. {reason}. {tenant}
? {tenant} moves out[, {reason}|]|a tenant moves out {move_out}
! End the tenancy of {tenant}?
= The notice of {tenant} is recorded.

@ record_rent, rent_received, log_rent_payment, book_rent
d Records that rent was paid|Book a rent payment
a tenant/name/renter:person; amount/sum/rent:money(1800); month/for_month/period:month
- {tenant} paid {amount} for {month}
- rent {month} {tenant}: {amount}
- {amount} from {tenant}, {month}
- got {amount} of {tenant} ({month})
- {month} is settled by {tenant}, {amount}
? {tenant} paid for {month}|{amount} from {tenant}
& {month}: {tenant} {amount}, {tenant2} {amount2}
= The rent of {tenant} for {month} is booked.

@ read_meter, enter_meter_reading, log_meter, save_reading
d Saves the reading of a meter|Enter heat, water or power used
a address/property/flat:address; meter/kind/type:enum(water:water/electricity:power,electricity/gas:gas/heating:heating); \
reading/value/count:id(100-90000); date?/day/on:when
- {meter} {address}: {reading}
- {address}, {meter}, {reading}[ {date}|]
- the {meter} meter at {address} shows {reading}
- reading of {meter} {date}, {address}: {reading}
- {reading} on the {meter} meter, {address}
? the {meter} meter at {address}|{reading} on the meter
f address: and {meter} is {reading}
& {address}: {meter} {reading}, {meter2} {reading2}
= {reading} is saved for {address}.
"""

USERS = r"""
# users
@ create_user, add_account, new_user, provision_user
d Creates a user account|Add somebody who can sign in
a username/login/user_name:user; email/mail/address:email; role?/group/permission:enum(viewer:just looking,read only/editor:editor,may \
write/admin:admin,full rights); send_invite?/invite/welcome_mail:bool(send an invitation,with a welcome mail!no invitation,without a mail)
- account {username}, {email}[, {role}|]
- create {username} ({email})[, {send_invite}|]
- {username} needs a login, mail {email}[, {role}|]
- new user {username}, {email}[, {send_invite}|]
- please let {email} in as {username}[, {role}|]
> Starter form\nlogin: {username}\nmail: {email}\nrights: {role}
? an account for {username}|{email} needs a login
& {username} {email} and {username2} {email2}
e name is taken|licence limit reached
= {username} can sign in.

@ deactivate_user, disable_account, suspend_user, lock_user
d Locks an account so that nobody can sign in|Disable a user
x delete_user
a username/user/login:user; reason?/why/comment:text(lockreason); until?/end/lock_until:bare
- lock {username}[, {reason}|]
- {username} must not get in any more[, {reason}|]
- disable {username}[ until {until}|]
- {username} left the company, lock the account
- suspend {username}[: {reason}|][, until {until}|]
> SECURITY: 240 failed logins for {username} within 5 minutes
? lock an account[, {reason}|]
f username: lock it[, {reason}|]
& lock {username} and {username2}
! Lock {username}?
= {username} is locked.

@ reactivate_user, enable_account, unlock_user, restore_user
d Opens a locked account again|Enable a user
a username/user/login:user
- {username} may sign in again
- unlock {username}
- {username} is locked out, let them in
- {username} is back from parental leave, open the account
- enable {username}
? somebody is locked out
f username: unlock it again
& {username} and {username2} are locked out
= {username} can sign in again.

@ delete_user, remove_account, erase_user, drop_user
d Deletes an account for good|Remove a user
x deactivate_user
a username/user/login:user; transfer_to?/give_data_to/new_owner:user
- delete {username}[, files go to {transfer_to}|]
- {username} can be deleted for good
- remove {username}[, {transfer_to} gets the data|]
- erase the account {username}
- drop {username} completely[ and give everything to {transfer_to}|]
? delete an account
! Delete {username} for good?|Really delete {username}?
& delete {username} and {username2}
= {username} is deleted.

@ reset_password, send_password_link, new_password, password_reset
d Sends a user a link for a new password|Reset a password
a username/user/login/account:of2(user,email); channel?/via/by:enum(email:by mail/sms:by text)
- {username} forgot the password[, {channel}|]
- reset the password of {username}[ {channel}|]
- {username} can't remember the password
- new password for {username}
- send {username} a link for a new password[ {channel}|]
> hey, it's {~first}. can't get in after my holiday, forgot my password :( login is {username}
? somebody forgot the password
f username: reset the password
& {username} and {username2} forgot their passwords
= {username} has a link for a new password.

@ assign_role, set_role, give_role, change_permission_level
d Gives a user a role|Change what a user may do in general
a username/user/login:user; role/group/level:enum(viewer:viewer,read only/editor:editor/moderator:moderator/admin:admin,full rights)
- {username} is {role}
- make {username} {role}
- {role} for {username}
- {username} should have {role}
- {username} -> {role}
? change the role of {username}|make somebody {role}
f username: make them {role}
& {username} and {username2} are {role}
& {username} {role}, {username2} {role2}
! Give {username} that role?
= {username} has the role.

@ grant_access, allow_resource, give_permission, open_resource
d Lets a user use one system or folder|Grant access to a resource
x revoke_access
a username/user/login:user; resource/system/folder/object:resource; until?/expires/valid_until:bare
- {username} needs {resource}[ until {until}|]
- let {username} use {resource}
- access to {resource} for {username}[, until {until}|]
- {username} can't open {resource}, but should
- open {resource} for {username}
> Hi IT, {username} starts with the audit and will need {resource} until {until}. Thx {~first}
? {username} needs access|somebody needs {resource}
f username: and open {resource} for them
& {resource} and {resource2} for {username}
& {username} and {username2} need {resource}
= {username} can use {resource}.

@ revoke_access, withdraw_permission, remove_access, close_resource
d Takes access to one system or folder away from a user|Revoke access
x grant_access
a username/user/login:user; resource/system/folder/object:resource; reason?/why/comment:text(lockreason)
- {username} shouldn't see {resource} any more
- take {resource} away from {username}[, {reason}|]
- no more {resource} for {username}
- remove {username} from {resource}[: {reason}|]
- {username} has left the project, close {resource} for them
? {username} has too many rights|somebody shouldn't see {resource}
f username: but take {resource} away
& take {resource} and {resource2} away from {username}
! Take {resource} away from {username}?
= {username} has no access to {resource}.

@ add_to_group, join_group, put_in_team, add_member
d Puts users in a group|Add members to a team
a group/team/group_name:team; members/users/usernames/people:list(user)
- {members} to {group}
- put {members} in {group}
- {group} gets {members}
- {members} belong to {group}
- add {members} to {group} please
? add {members} to a group|new people for {group}
= {members} are in {group}.

@ require_two_factor, enforce_mfa, turn_on_2fa, set_two_factor
d Makes a second factor necessary for a user|Switch two-factor sign-in on or off
a username/user/login:user; method?/by/kind:enum(app:with the app/sms:by text message/key:with a hardware key); \
enabled/on/required/state:bool(on,switched on!off,switched off)
- two-factor {enabled} for {username}[, {method}|]
- {username}: 2FA {enabled}
- second factor of {username} should be {enabled}[, {method}|]
- turn two-factor {enabled}, {username}[, {method}|]
? two-factor for {username}|two-factor {enabled}
f username: two-factor {enabled}
& 2FA {enabled} for {username} and {username2}
= Two-factor is set for {username}.

@ list_user_permissions, show_access, what_can_user_do, get_permissions
d Lists what a user may use|Show the rights of a user
a username/user/login:user
- what can {username} see?
- rights of {username}
- which systems does {username} have?
- what is {username} allowed to do
- {username}, permissions?
? what is somebody allowed to do?
f username: and what are they allowed to use?
& rights of {username} and {username2}
l permissions: resource=resource; level=of(read,write,admin) | {resource} ({level})

@ end_sessions, sign_out_everywhere, kill_sessions, force_logout
d Signs a user out on all devices|End all sessions of a user
a username/user/login:user; except_current?/keep_current/spare_this:bool(except this one,but not here!here as well,on this one too)
- sign {username} out everywhere[, {except_current}|]
- {username} lost the phone, end all sessions
- kick {username} out of all devices[, {except_current}|]
- log {username} off[, {except_current}|]
- end the sessions of {username}
? sign somebody out everywhere
f username: and sign them out everywhere
! Sign {username} out everywhere?
= {username} is signed out everywhere.
"""

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
POOLS_TEXT = r"""
fault: [chipped|cracked|scratched|dented|stained] [bowl|lid|handle|rim|glass|corner|surface|frame]|[arrived|came] [two weeks \
late|wet|half empty|without the screws|open]
fault: [missing|lost|broken] [part|parts|screws|lid|leg|plug|manual]|colour [faded|differs from the picture|rubbed off]|smells of \
[glue|smoke|plastic]|[loose|torn] [seam|strap|zip|cover]
fault: the [zip|pump|timer|hinge|battery|motor] [gave up|jammed|doesn't hold|rattles|leaks] after [a day|a week|two uses|one \
wash]|[sold as new but used|box was crushed|charged twice]
mind: changed [her|his|their] mind|found it cheaper [elsewhere|at a neighbour's|in town]|ordered [twice|by mistake|the wrong \
size]|[delivery takes too long|moving abroad|gift no longer needed]
mind: [wife|husband|mother|colleague] bought one already|paid with the wrong card|[the party|the wedding|the trip] was called off|[out \
of money|wrong address|typo in the name]
goodwill: [loyal customer|long wait|two mix-ups in a row|a rude driver|a sorry from us|birthday|price match|first order|thank you for a \
review|apology for {~month}]
goodwill: [because of the late delivery|sent two friends our way|for the trouble with the {~product}|waited on the phone for \
{~id(20-90)} minutes|returning customer since {~id(2008-2024)}]
custnote: [prefers|only takes|wants] [calls after {~time}|mails|letters|to be called {~first}|delivery on {~day}]|allergic to \
[nuts|wool|perfume]|has a [big dog|narrow staircase|shop in {~city}]
custnote: [pays late but pays|always asks for {~first}|speaks [French|Polish|Turkish|Greek] better|bell is broken, knock|neighbour \
{~last} takes parcels|moves to {~city} in {~month}]
custnote: interested in [{~product}|bulk orders|a framework contract|our workshop in {~month}|spare parts]|was [upset about|very happy \
with] the {~product}
calltopic: the [new price list|late delivery|contract renewal|broken {~product}|offer for {~city}|open invoice|order for \
{~month}|complaint|framework contract|trade fair]
calltopic: [delivery to {~city}|returns|spare parts|terms of payment|samples|training|a visit in {~month}|a bigger discount|the \
{~product}]
itproblem: the [printer|scanner|projector|copier|coffee machine tablet] [on floor {~id(1-9)}|in {~city}|next to {~first}'s desk] \
[prints blank pages|jams|is offline|makes odd noises|shows a red light]
itproblem: [laptop|phone|tablet|monitor|docking station] [won't start|stays black|overheats|restarts by itself|lost the network|doesn't \
charge]|[no|slow|patchy] [wifi|internet|VPN] [in meeting room {~id(1-9)}|since {~day}|at home]
itproblem: [Outlook|Excel|the browser|the time sheet|the CRM|Teams|SAP] [crashes when I save|freezes|asks for the password again and \
again|doesn't open|is in Chinese suddenly|forgot my settings]
itproblem: [shared folder {~invented}|drive K|the {~word} share|mailbox {~last}] [is gone|can't be opened|is full|shows old \
files]|[keyboard|mouse|headset|webcam] [is dead|types double letters|only crackles]
itproblem: can't [print|log in|send mail|open attachments|join calls|scan to mail] [since the update|since {~day}|from home|after the \
move]
solution: [new|other] [cable|toner|battery|driver|adapter|profile]|[restarted|reinstalled|updated|reset] the \
[router|driver|client|printer|app]|[password was expired|cable was loose|licence renewed|wrong port]
solution: [cleared the cache|moved the mailbox|swapped the {~noun}|user error|it was the firewall|plugged it in|changed the time \
zone|closed all tabs and signed in again|hold the button for ten seconds]
ticketcomment: [please|could you] [send a screenshot|try another browser|restart and tell us|call us on {~phone}|bring the device to \
room {~id(10-400)}]|[we ordered a new part|vendor is informed|it needs a restart tonight]
ticketcomment: [can't reproduce it|same as last {~month}|{~first} is looking into it|we are waiting for {~company}|a fix comes on \
{~day}|the user is away until {~day}|tested with {~first}, works]
escreason: [no one here knows the {~noun}|it's in the firmware|third time this week|{~company} has to fix it|we lack the rights|needs a \
database change|the customer threatens to leave|outage in {~city}]
team: [network team|first level|second level|field service|accounting|logistics|marketing|design|sales|legal|purchasing|quality|the \
night crew|web team|data team|facilities|security|payroll|support {~city}|team {~invented}]
service: [repair|cleaning|design|translation|catering|transport|photos|training|consulting|maintenance|a \
workshop|gardening|printing|installation] [in {~month}|of the {~noun}|for {~city}|for the trade fair|]
service: {~id(2-60)} hours of [consulting|programming|cleaning|support|carpentry]|[rent for {~month}|licence {~id(2024-2028)}|the new \
website|two {~product}s|storage in {~month}|the logo]
invoicewrong: [wrong address|wrong VAT rate|double|wrong customer|goods came back|price was too high|quantity is wrong|order was \
cancelled|typo in the company name|PO number missing|discount forgotten]
expreject: [receipt is missing|private purchase|too late, it's from {~month}|receipt can't be read|no approval beforehand|exceeds the \
daily limit|submitted twice|alcohol isn't paid|wrong cost center]
whdamage: [fell off the rack|forklift hit the pallet|water came through the roof|box was open|mice|frost|wrongly stacked|rain on the \
ramp|the strap tore|a driver dropped it|heat in the container]
binreason: [bent shelf|leaking roof|stocktaking|mice|oil on the floor|rack inspection|wrong labels|broken light|reserved for \
{~company}|counting until {~day}]
wish: [extra pillow|baby cot|high floor|quiet room|sea view|late arrival|vegan breakfast|parking space|a bathtub|twin beds|no \
feathers|fridge|dog bowl|ground floor|desk|iron|kettle|wheelchair access]
roomreason: [too loud|heating is cold|smells of smoke|view of the bins|bed squeaks|wanted a bathtub|air con drips|neighbours party|lift \
noise|shower is broken|too small for the cot|ants]
housetask: [fresh towels|change sheets|empty the bin|vacuum|mop the bathroom|refill the minibar|extra blanket|clean the windows|more \
soap|toilet paper|make the bed|remove a stain|air the room]
roomfault: the [tap|shower|toilet|sink] [drips|is blocked|runs all night|has no hot water]|the [heating|air con|TV|safe|lamp|lock|hair \
dryer|window|kettle] [is dead|won't open|doesn't close|buzzes|sparks|is stuck]
roomfault: [no wifi|no light in the bathroom|curtain fell down|key card doesn't work|a broken slat|a socket hangs out of the wall|water \
on the floor|the phone is silent]
hotelcharge: [two beers|dinner for two|laundry|a massage|sauna|parking|room service|breakfast|a bottle of wine|minibar|bike rental|dog \
fee|a broken glass|club sandwich|airport shuttle|phone calls|{~id(2-6)} coffees]
docname: Dr {~last}|Dr. {~last}|Doctor {~last}|Dr {~first} {~last}
complaint: [back pain|headaches|a rash|a cough|a check-up|a vaccination|sore throat|knee pain|dizziness|stomach ache|blood pressure|a \
swollen ankle|ear ache|tired all the time|a mole|hay fever|insomnia|toothache]
complaint: [pain in the left shoulder|a stiff neck since {~day}|stitches to be taken out|numb fingers|red eyes|heartburn|a travel \
vaccine for {~city}|a cut that won't heal]
absence: [fever|cold|flu|stomach bug|migraine|broken arm|dentist|funeral|family matter|missed train|chickenpox|a doctor's visit|car \
broke down|toothache|in hospital|moving house|child is ill|exam]
taxigoal: [the station|the airport|the harbour|the opera|the congress centre|the old town|the stadium|{~company}]
medicine: [ibuprofen|amoxicillin|metformin|ramipril|insulin|pantoprazole|levothyroxine|salbutamol|atorvastatin|bisoprolol|cetirizine|pr\
ednisolone|iron tablets|eye drops|vitamin D|paracetamol|{~invented}] [10 mg|20 mg|40 mg|100 mg|400 mg|spray|]
schoolclass: [5|6|7|8|9|10|11|12][a|b|c|d]|[3|4|5|6|7]-[A|B|C]|year {~id(3-12)}|form {~id(1-6)}
subject: [maths|English|history|biology|chemistry|physics|art|music|PE|geography|French|Spanish|Latin|drama|computing|ethics|German|eco\
nomics|woodwork]
club: [chess club|choir|school band|robotics|basketball|drama group|pottery|swimming team|homework club|French A2|photography|gardening \
club|debating|first aid|orchestra|climbing|coding club|school paper]
leavecourse: [too many lessons|moved away|no time|doesn't like it|clashes with football|changed school|homework suffers|too \
difficult|bus leaves earlier|broke a leg]
teachername: [Mr|Mrs|Ms|Miss|Dr] {~last}
parentmsg: [the trip to {~city} starts at {~time}|school is closed on {~day}|please bring {~id(3-20)} euros|swimming is \
cancelled|parents' evening is on {~day}|we need cakes on {~day}|photos on {~day}|head lice in the class]
parentmsg: [warm clothes for {~day}|lessons end at {~time} on {~day}|{~last} teaches maths from now on|please sign the form|no lunch on \
{~day}|bring bikes and helmets|the bus is late|we look for two helpers]
schoolevent: [parents' evening|a rehearsal|a reading|the science fair|exams|a concert|a visit from {~company}|the staff meeting|a \
film|first aid training|the book sale|a basketball match|choir practice|the graduation]
booktitle: [Green|New|English|World|First|Basic|Modern|Open|Clear] \
[Line|Atlas|Grammar|Maths|Physics|History|Reader|Chemistry|Words|Steps] [{~id(1-9)}|]|[Maths|History|Biology|French] for [Year \
{~id(5-12)}|Beginners|Everyone]
leavecomment: [enjoy|have a good rest|{~first} covers|please hand over to {~first}|greetings to {~city}|only if the report is done|you \
deserve it|leave your laptop here]
leavereject: [too many people are away|stocktaking that week|{~first} is off already|audit in {~month}|not enough days left|trade \
fair|we need you for {~company}|too short notice|month-end closing]
jobtitle: [accountant|driver|web designer|warehouse clerk|nurse|baker|electrician|sales assistant|project \
manager|cook|receptionist|data analyst|gardener|welder|teacher|lab technician|buyer|trainee|shift leader|mechanic|editor]
projectname: [Project |][{~invented}|Phoenix|Atlas|Lighthouse|Bluebird|Mosaic|Harvest|Northstar|Compass|Quill] [{~id(2-9)}||]|[website \
relaunch|office move|ERP migration|app redesign|store {~city}|trade fair {~month}|{~company} rollout]
meetingtitle: [weekly sync|budget review|sprint planning|retro|kick-off {~company}|one-on-one with {~first}|board meeting|sales \
call|design review|interview {~last}|stand-up|town hall|lunch with {~company}|audit prep|roadmap {~month}]
meetingtitle: [contract talk|store visit {~city}|{~invented} demo|safety briefing|quarterly numbers|all hands|pricing \
round|post-mortem|farewell for {~first}|training day|{~projectname} review]
meetreason: [{~first} is ill|I'm stuck on a train|the numbers aren't ready|clash with another meeting|too few people|the client asked \
for it|dentist|the room is taken|flight is late|school run|nothing new to say|{~first} is on leave]
roomname: [Room {~id(1-40)}|the {~invented} room|Studio {~id(2-9)}|the big meeting room|Box {~id(1-9)}|Boardroom|the library|Room \
{~city}|Aquarium|the attic|Lab {~id(2-9)}|Room {~last}]
equipment: [projector|whiteboard|video screen|flip chart|phone|microphone|coffee|extra chairs|markers|camera|laptop]
decision: [no new hires until {~month}|{~first} leads {~invented}|budget of {~id(2-90)}000|launch in {~month}|we stay with \
{~company}|weekly reports|price goes up in {~month}|{~first} talks to {~company}|office moves to {~city}|fewer meetings]
food: [sandwiches|soup|fruit|coffee|pizza|salad|cake|pretzels|sushi|juice|curry|cookies|quiche|mineral water|tea|croissants|pasta]
todo: [call|write to|visit|invite|ask] [{~company}|{~first}|{~person}|the landlord|the \
printer's]|[order|check|clean|label|count|repair|paint] the [chairs|shelves|contracts|filters|keys|samples|windows|{~noun}|{~noun2}s]
todo: [write|update|translate|proofread|print] the [manual|price list|contract|flyer|{~month} report|FAQ|offer for \
{~company}|minutes]|[book|plan|prepare] the [trip to {~city}|trade fair|workshop|photo shoot|demo|audit]
todo: [renew the insurance|fix the search|compare three offers|send {~first} the plans|test the backup|collect feedback from \
{~city}|move the servers|find a venue for {~month}|reply to {~person}]
bug: [the|our] [login|checkout|search|export|upload|calendar|print] [button|page|dialog|form] [does nothing|shows error \
{~id(400-520)}|loses the input|loads forever|jumps to the top|is cut off on phones]
bug: [prices|dates|umlauts|totals|pictures|time zones] [are wrong|are missing|show twice] [in the export|on the invoice|in dark mode|in \
{~city}|after the update]|[app|page|tab] crashes [when {~first} saves|on start|with large files|on logout]
step: [open the app|log in|click on save|choose a file|scroll down|go back|switch to dark mode|enter a long name|press enter twice|turn \
off wifi|open settings|sort by date]
commit: [fix|add|remove|speed up|rename|document|test|refactor] [the |][{~noun} \
|][cache|parser|login|export|search|tests|config|mailer|retry logic|{~word} check|rounding|date picker]
reviewtext: [please add a test|typo in the docs|nice and clear|split this in two|name is misleading|what about {~word}?|missing error \
handling|fine after a rebase|looks safe|why not use {~ident}?|leaks a file handle]
ident: [get|set|load|parse|send|build|check|make|find|drop]_{~word}[_{~word2}|]|{~word}[Service|Client|Factory|Handler|Cache|Id|_count|\
_at]|[MAX|MIN|DEFAULT]_{~word}
sourcefile: [src|lib|app|tests|cmd|pkg]/{~word}.[py|go|rs|ts|java|rb|c]|[src|app]/{~word}/{~word}.[py|go|rs|ts|js]|README.md|[Makefile|\
Dockerfile|setup.cfg]|{~word}_test.go|config/{~word}.yaml
logline: [connection refused by|timeout after 30s at|retrying|lost contact to] {~host}|[out of memory|disk full|queue is full|token \
expired|started|shutdown requested|slow query|cache miss for {~word}|invalid {~word}]
opsreason: [planned maintenance|known problem|we're deploying|new disk|kernel update|vendor is on it|false alarm|migration to \
{~city}|load test|{~first} is working on it|memory swap|network works until {~time}]
domain: {~word}.[{~word2}.|][example|com|org|io|net|co.uk]|[shop|mail|api|www|cdn|docs].{~company_slug}.[com|example|de]
company_slug: {~word}{~word2}|{~word}-{~word2}|{~word}
envkey: [LOG_LEVEL|MAX_CONNECTIONS|CACHE_TTL|TIMEOUT_MS|DEBUG|REGION|SMTP_HOST|WORKERS|RETRY_LIMIT|API_URL|BATCH_SIZE]|{~upper}_{~upper\
2}|{~field}
upper: [MAIL|ORDER|QUEUE|SEARCH|USER|FEATURE|PAY|IMPORT|CDN|AUTH|JOB|IMAGE]|[HOST|LIMIT|MODE|PATH|SIZE|DELAY|PORT|NAME|FLAG]
configvalue: [true|false|debug|warn|off|auto|{~id(1-900)}|{~id(2-60)}s|{~host}|{~city}|{~invented}|{~word}|{~email}|eu-west-{~id(1-3)}|\
{~id(1-40)}.{~id(0-9)}]
outage: [checkout|login|search|mail|payments|the app|the website|telephony|{~service}] [is down|returns 500|is very slow|loses orders] \
[in {~city}|since {~time}|for all users|]|no [power|internet] in {~city}
dbname: [orders|crm|shop|inventory|billing|analytics|hr|archive|events|stage]_[db|prod|test|eu]|{~word}[_db|_prod|]|[warehouse|reportin\
g|customers|postgres-{~id(1-9)}]
sql: SELECT [count(*)|*|name|id, {~field}|max({~field})] FROM {~field2}[ WHERE {~sqlcond}|][ LIMIT {~id(5-200)}|]|select {~field} from \
{~field2}[ where {~sqlcond}|]|SELECT {~field}, count(*) FROM {~field2} GROUP BY {~field}
sqlcond: {~field} [=|>|<|!=] {~id(1-900)}|{~field} = '{~word}'|{~field} IS NULL|{~field} < '{~id(2019-2026)}-0{~id(1-9)}-01'|{~field} \
like '{~word}%'
kbquery: [resetting a password|VPN on a Mac|printing from a phone|returns from abroad|setting up a scanner|expense rules|parental \
leave|shared calendars|warranty cases|new starters|two-factor codes|label printer]
kbquery: [how to|ways to] [clean|connect|replace|reset|calibrate|order] [the|a] \
[{~noun}|printer|badge|headset|monitor|{~product}]|[error {~id(100-999)}|{~invented} import|holiday rules in {~city}|{~noun} policy]
kbtitle: [How to|Ways to] [connect|reset|clean|order|replace|install] [the VPN|a printer|a badge|the {~noun}|your headset|shared \
drives]|[Returns|Expenses|Passwords|Travel|{~invented}] [explained|in short|step by step|for beginners]
kbtag: [vpn|printer|travel|returns|hr|mac|windows|password|shipping|billing|howto|mobile|{~word}]
filequery: [contract with {~company}|{~month} invoice|photos of the {~noun}|budget {~id(2022-2027)}|offer for {~company}|{~last}'s \
application|floor plan {~city}|price list|minutes of {~month}|insurance|{~invented} slides|travel policy]
sharemsg: [please have a look|comments until {~day}, please|this is the latest version|as discussed with {~first}|ignore page \
{~id(2-20)}|for your files|final, I promise|numbers are preliminary]
sheet: [budget|inventory|roster|prices|stock|guests|members|costs|sales|{~word}][_{~word2}|-{~id(1-40)}|_{~month}|].[xlsx|csv|ods]
cellvalue: [{~id(1-900)}|{~id(1-900)}.{~id(1-9)}|{~city}|{~last}|{~word}|paid|open|{~month}|{~noun}|{~date}|{~id(1-99)} \
%|{~first}|n/a|done]
summaryline: [Sales in {~city} grew in {~month}.|{~company} wants a new offer by {~day}.|The {~noun} needs repair before \
{~month}.|{~person} takes over the project in {~month}.|Costs were higher than planned, mostly for travel to {~city}.]
summaryline: [The contract with {~company} runs until {~id(2026-2031)}.|Three new people start in {~month}, led by {~first}.|The \
meeting in {~city} decided to wait.|The tests went well and {~invented} can be launched in {~month}.]
campaign: [Spring|Summer|Autumn|Winter|{~month}|Weekend|Birthday|{~invented}] \
[Sale|News|Letter|Deals|Greetings|Drop|Preview|{~id(1-40)}]|[Welcome|Win-back|Newsletter|Loyalty|Re-order] [Series|{~month}|{~id(1-40)}]
mailsubject: [Your garden is waiting|New in {~month}: {~product}|{~id(5-40)} % off everything green|Only until {~day}|We miss you|Hello \
{~month}|A little thank-you|Last chance for the {~product}|{~city} opens its doors|Meet the {~noun}]
audience: [newsletter readers|VIP customers|new customers|all customers|inactive since {~month}|buyers of {~product}s|{~city} \
customers|trade partners|employees|beta testers|wholesale|gardeners|press contacts|{~invented} club]
campaignstop: [wrong price in the headline|link is broken|legal has a question|typo in the subject|wrong picture|sold out|{~first} \
wants to check it|too many complaints|it went to the wrong list]
posttext: [the first tulips are here|we're looking for a {~jobtitle}|{~id(5-40)} % off until {~day}|open house on {~day}|our {~product} \
is back|meet {~first}, our new {~jobtitle}|we moved to {~city}|happy {~day} everyone]
posttext: [how to repot a cactus in five minutes|which {~noun} do you like best|thank you for {~id(2-90)}000 followers|behind the \
scenes at {~company}|see you at the fair in {~city}|a {~noun} a day|new: {~product} in {~color}]
color: [red|green|blue|ochre|grey|white|mint|navy|rust]
webword: [{~noun}|{~word}|{~city}|{~product}|{~first}|{~id(2-90)} euros|{~day}|free delivery|open daily|{~phone}|recieve|seperate|until \
{~month}|{~time}|since {~id(1950-2020)}]
imagefile: [{~word}|{~word}-{~id(1-40)}|IMG_{~id(1000-9999)}|banner_{~word}|team-{~word}|hero-{~id(2-9)}].[jpg|png|webp|svg]
alttext: [a {~color} {~product}|our shop in {~city}|{~first} with a {~noun}|{~noun} on a table|people in a garden|close-up of a \
{~noun}|map of {~city}|hands holding soil]
blogtitle: [Five|Seven|Three] [ways to|reasons to|ideas to] [save water|grow {~crop}|love {~month}|repair your {~noun}]|[Why|How|When] \
[we|bees|gardens] [love|need] [{~crop}|rain|{~noun}s]|{~month} in the garden|A visit to {~city}
blogtag: [garden|home|recipes|winter|news|tips|tools|people|{~word}|diy]
menulabel: [About us|Contact|Jobs|Shop|News|Our story|Help|Gift cards|Stores|{~invented}|Blog|Events|Press|Repairs|Sale]
bannertext: [we're closed on {~day}|free delivery until {~day}|deliveries are late this week|new store in {~city}|maintenance at \
{~time}|our phones are down|holiday break until {~date}|everything green at {~id(5-40)} % off]
machine: [press {~id(1-9)}|line {~id(1-9)}|lathe {~id(1-9)}|robot {~invented}|packer {~id(1-9)}|mill {~id(1-9)}|oven {~id(1-9)}|the \
laser cutter|pump {~id(1-40)}|conveyor {~id(1-9)}|M-{~id(10-99)}|CNC-{~id(1-40)}|the {~invented} filler]
machinestop: [strange smell|blade is dull|leaks oil|loud noise|sensor {~id(1-40)} is dirty|out of material|belt slipped|lunch \
break|tool change|overheats|guard is loose|jammed box|quality is bad]
mainttask: [change the oil|grease the bearings|replace the belt|clean the filter|check the brakes|calibrate|sharpen blades|tighten \
bolts|inspect the hoses|update the software|swap the seals]
devicename: [{~invented} gateway|cold room thermometer|ramp camera|pressure sensor {~id(1-40)}|north gate scanner|oven probe|humidity \
{~id(1-20)}|tank level {~id(1-9)}|door contact {~id(1-40)}|{~noun} counter]
factoryplace: [hall {~id(1-9)}|the boiler room|the ramp|warehouse {~id(1-9)}|the paint shop|assembly|the cold store|gate {~id(1-9)}|the \
roof|cellar {~id(1-3)}|the yard]
farmfield: [the north field|the south meadow|plot {~id(1-40)}|field {~id(1-40)}|the orchard|greenhouse {~id(1-9)}|the river strip|the \
{~invented} field|the long acre|tunnel {~id(1-9)}|the hill|block {~id(1-20)}|{~last}'s field]
crop: [barley|wheat|potatoes|carrots|onions|apples|pears|lettuce|tomatoes|pumpkins|cabbage|rye|beans|peas|strawberries|maize|beetroot|l\
eeks|sunflowers|garlic|spinach|plums|kale|oats|asparagus]
animalproblem: [limps|doesn't eat|coughs|has a swollen udder|lies down all day|has a fever|is losing wool|gives little milk|has a cut \
on the leg|calves too early|scratches all the time|has diarrhoea]
farmjob: [weeding|mowing|pruning|picking|fencing|ploughing|harrowing|stone picking|netting|mulching|thinning|checking traps|mending the \
gate]
feature: [balcony|garage|garden|lift|cellar|fitted kitchen|terrace|fireplace|sauna|new bathroom|bike room|solar panels|sea view]
homefault: [the heating is cold|the tap drips|no hot water|the lock jams|the roof leaks|a window is broken|mould in the bathroom|the \
doorbell is silent|the stairs are dark|the toilet is blocked|the intercom hums|a socket sparks]
homefault: [water comes through the ceiling|the oven is dead|the blinds are stuck|the fuse blows again and again|the cellar is \
flooded|the front door doesn't close|the drain smells|no power in the kitchen]
moveout: [new job in {~city}|too small|bought a house|too noisy|moving in with {~first}|the baby needs a room|back to {~city}|rent is \
too high|studying abroad]
lockreason: [left the company|on leave until {~month}|stolen laptop|suspicious logins|contract ended|moved to {~team}|asked for it|test \
account|shared the password|audit finding|project is over]
resource: [the payroll folder|the CRM|the {~word} dashboard|the archive|drive {~last}|the test system|the build server|{~repo}|the \
finance reports|the door system|the wiki|the {~invented} database|the ticket system|mailbox {~word}]
"""

# Tasks of several calls. "s" a rule of the system message, "u" the user, ">" a call (several in a row: at once), "<" its result,
# "=" the assistant.
CHAINS_TEXT = r"""
u [{name:person} got a {item:product} with a crack, she wants her money back|Money back for {name:person}, the {item:product} broke on \
the first day]. [Look her up please.|I don't have the number.|]
> find_customer query={name}
< customers[]: id={cid:customer}; name={name}; email={mail:email}
> list_orders customer={mail}
< orders[]: order={o:order}; item={item}; total={amt:money(200)}
> refund_order order={o}; amount={amt}
< refund_id={rf:code(RF-9999)}; status=ok
= [I refunded {amt} on order {o}, the refund number is {rf}.|{name} gets {amt} back for order {o}, refund {rf}.]

u [Customer {mail:email} wants to know where the parcel is|where's the stuff that {mail:email} ordered?|{mail:email} is still waiting, \
what's up there?]
> list_orders customer={mail}
< orders[]: order={o:order}; item={item:product}; status=shipped
> get_order order={o}
< order={o}; status=shipped; tracking={tr:tracking}
> track_shipment code={tr}
< status={st:of(in transit,at the depot,out for delivery,held at customs)}; place={pl:city}
= [Order {o} is {st} in {pl}.|The parcel {tr} is {st}, last seen in {pl}.]

s Look up the order before you refund anything.
u [refund {o:order}, arrived broken|please give the money for {o:order} back|{o:order}: customer wants all of it back]
> get_order order={o}
< order={o}; status=delivered; total={amt:money(300)}
> refund_order order={o}; amount={amt}
< ok=true; refund_id={rf:code(RF-9999,9999)}
= [{amt} for order {o} is refunded ({rf}).|Done, {amt} [is|are] on the way back, refund {rf}.]

s [Check the order first.|Always open the order before you change it.] Orders that have been shipped cannot be cancelled.
u [cancel {o:order}|{o:order} should be stopped|the lady doesn't want {o:order} any more]
> get_order order={o}
< order={o}; status=shipped; carrier={c:of(DHL,UPS,GLS,DPD)}
= [Order {o} has already been shipped, so I can't cancel it.|I can't cancel {o}, it has left with {c}.]

s [Check the order first.|Always open the order before you change it.] Orders that have been shipped cannot be cancelled.
u [cancel {o:order}|{o:order} should be stopped|the lady doesn't want {o:order} any more]
> get_order order={o}
< order={o}; status=paid; total={amt:money(200)}
> cancel_order order={o}
< ok=true
= [Order {o} is cancelled.|{o} was not shipped yet and is cancelled now.]

u do we still have {sku:sku}? if not, order {n:int(13-200)} [please|from {sup:company}]
> check_stock sku={sku}
< sku={sku}; quantity=0
> reorder_article sku={sku}; quantity={n}
< po={po:code(PO-9999)}
= [{sku} was sold out, so I ordered {n}, {po}.|There were none left. I ordered {n} of {sku} with {po}.]

u do we still have {sku:sku}? if it's gone, order {n:int(13-200)}
> check_stock sku={sku}
< sku={sku}; quantity={q:id(21-240)}
= [There are still {q} of {sku}, so I ordered nothing.|No need to order, {q} of {sku} are there.]

u [how many {a:sku} and {b:sku} are there?|stock of {a:sku} and {b:sku} please]
> check_stock sku={a}
> check_stock sku={b}
< sku={a}; quantity={qa:id(3-90)}
< sku={b}; quantity={qb:id(3-90)}
= [There are {qa} of {a} and {qb} of {b}.|{a}: {qa}, {b}: {qb}.]

u [{name:person} has a new phone, {ph:phone}|new number for {name:person}: {ph:phone}]
> find_customer query={name}
< customers[]: id={cid:customer}; name={name}; city={city}
> update_customer_phone customer={cid}; phone={ph}
< ok=true
= [{name} ({cid}) has the number {ph} now.|Saved, {ph} for {name}.]

u [put a note on {name:person}: {t:custnote}|note for {name:person}, {t:custnote}]
> find_customer query={name}
< customers[]: id={c1:customer}; name={name}; city={ci1:city} || id={c2:customer}; name={name}; city={ci2:city}
= [There are two: {c1} in {ci1} and {c2} in {ci2}. Which one?|I found {c1} ({ci1}) and {c2} ({ci2}). Which one is it?]
u [the one in {ci2}|{ci2}|that's {ci2}|the second one]
> add_note customer={c2}; text={t}
< ok=true
= [Noted for {c2}.|The note is with {c2}.]

u [give {name:person} {n:id(20-500)} points|{name:person} should get {n:id(20-500)} bonus points]
> find_customer query={name}
< customers[]: id={c1:customer}; name={name}; city={ci1:city} || id={c2:customer}; name={name}; city={ci2:city}
= [Two people have that name: {c1} in {ci1} and {c2} in {ci2}. Which one do you mean?|{c1} in {ci1} or {c2} in {ci2}?]
u [{ci1}|the {ci1} one|she lives in {ci1}|the first]
> add_points customer={c1}; points={n}
< balance={b:id(900-4000)}
= [{c1} has {b} points now.|Done, {n} points for {c1}, the balance is {b}.]

u [do we know {mail:email}? if not, set up {name:person}|is {mail:email} in the file? else add {name:person} with it]
> find_customer query={mail}
< customers[]:
> create_customer name={name}; email={mail}
< customer_id={cid:customer}
= [{name} was new and is customer {cid} now.|I set up {name} with the number {cid}.]

u [is {mail:email} a customer? what did they buy last|who's {mail:email} and what have they ordered?]
> find_customer query={mail}
< customers[]: id={cid:customer}; name={name:person}
> list_orders customer={mail}
< orders[]: order={o:order}; item={p:product}; total={amt:money(200)}
= [{mail} is {name} ({cid}), the last order is {o}: {p} for {amt}.|That's {name}. Last order: {o}, {p}, {amt}.]

u [who is customer {c:customer} and when did we last talk? remind me to call {d:when}|open {c:customer}, and I want to call them {d:when}]
> get_customer customer={c}
< name={name:person}; city={city}; last_contact={lc:date}
> schedule_follow_up customer={c}; date={d}
< ok=true
= [{c} is {name}, last contact {lc}. The reminder is set.|{name} was last contacted {lc}, and I set the reminder.]

u [{name:person} wants all data deleted|delete all data of {name:person}, privacy request]
> find_customer query={name}
< customers[]: id={cid:customer}; name={name}; city={city}
> delete_customer customer={cid}
< ok=false; error=open invoices exist
= [{name} ({cid}) can't be deleted, open invoices exist.|That didn't work for {cid}: open invoices exist.]

s Never delete anything without asking first.
u [{name:person} wants all data deleted|delete all data of {name:person}]
> find_customer query={name}
< customers[]: id={cid:customer}; name={name}; city={ci:city}
= [I found {cid}, {name} from {ci}. Shall I delete the data?|Delete {cid} ({name}, {ci}) for good?]
u [yes|yes please|go ahead|correct|ok do it]
> delete_customer customer={cid}
< ok=true
= All data of {name} [is deleted|has been deleted].

u [{p:itproblem}. is there something in the wiki? otherwise open a ticket|check the knowledge base: {p:itproblem}. If nothing's there, \
make a ticket]
> search_knowledge_base query={p}
< articles[]:
> create_ticket subject={p}
< ticket={t:ticket}
= [I found no article, so I opened ticket {t}.|Nothing in the wiki. Ticket {t} is open.]

u [{p:itproblem}. anything in the wiki? otherwise ticket|look in the knowledge base first, else open a case: {p:itproblem}]
> search_knowledge_base query={p}
< articles[]: id={kb:code(KB-999)}; title={kt:kbtitle}
= [There is an article: {kt} ({kb}).|{kb} might help: {kt}.]

u [take the oldest open ticket and give it to {who:first}|{who:first} has nothing to do, give her the oldest open ticket]
> list_tickets status=open
< tickets[]: ticket={t1:ticket}; subject={s1:itproblem}; age_days=9 || ticket={t2:ticket}; subject={s2:itproblem}; age_days=2
> assign_ticket ticket={t1}; assignee={who}
< ok=true
= [{who} has {t1} now: {s1}.|The oldest one, {t1}, is with {who}.]

u [close everything that's waiting for an answer|all waiting tickets can be closed]
> list_tickets status=waiting
< tickets[]: ticket={t1:ticket}; subject={s1:itproblem} || ticket={t2:ticket}; subject={s2:itproblem}
> close_ticket ticket={t1}
> close_ticket ticket={t2}
< ok=true
< ok=true
= [{t1} and {t2} are closed.|I closed {t1} and {t2}.]

s Look at a ticket before you change it.
u [is {t:ticket} solved? if so close it|check {t:ticket} and close it if it's fixed]
> get_ticket ticket={t}
< status=solved; owner={o:first}
> close_ticket ticket={t}
< ok=true
= [{t} was solved by {o} and is closed now.|{o} had solved it, so {t} is closed.]

s Look at a ticket before you change it.
u [is {t:ticket} solved? if so close it|check {t:ticket} and close it if it's fixed]
> get_ticket ticket={t}
< status=in progress; owner={o:first}
= [{t} is still in progress, {o} is on it. I left it open.|Not yet, {o} is still working on {t}.]

u [has {t:ticket} been forgotten? if nobody's on it, give it to {who:first}|who has {t:ticket}? if no one, {who:first} should]
> get_ticket ticket={t}
< status=open; owner=none
> assign_ticket ticket={t}; assignee={who}
< ok=true
= [Nobody had {t}, now {who} has it.|{t} was without an owner, {who} takes it.]

u [did {co:company} pay?|is anything open with {co:company}? remind them]
> list_invoices status=overdue; company={co}
< invoices[]: invoice={i:invoice}; amount={a:money(900)}
> send_reminder invoice={i}
< ok=true
= [{i} over {a} is overdue, the reminder is out.|{co} owes {a} on {i}. I sent a reminder.]

u [which invoices are overdue? remind all of them|send reminders for everything overdue]
> list_invoices status=overdue
< invoices[]: invoice={i1:invoice}; company={c1:company} || invoice={i2:invoice}; company={c2:company} || invoice={i3:invoice}; \
company={c3:company}
> send_reminder invoice={i1}
> send_reminder invoice={i2}
> send_reminder invoice={i3}
< ok=true
< ok=true
< ok=true
= [Reminders went to {c1}, {c2} and {c3}.|I reminded {c1}, {c2} and {c3} of {i1}, {i2} and {i3}.]

s Check an invoice before you book a payment.
u [money for {i:invoice} came in|{i:invoice} has been paid by transfer]
> get_invoice invoice={i}
< amount={a:money(900)}; status=open
> mark_paid invoice={i}
< ok=true
= [{i} over {a} is booked as paid.|Booked, {i} ({a}) is paid.]

s Check an invoice before you book a payment.
u [money for {i:invoice} came in|{i:invoice} has been paid by transfer]
> get_invoice invoice={i}
< amount={a:money(900)}; status=paid; paid_on={d:date}
= [{i} was already paid on {d}.|{i} over {a} is marked as paid since {d}, I changed nothing.]

u can we afford {a:id(100-900)} for {s:company}? If the main account has enough, pay them.
> get_account_balance account=main account
< balance={b:id(3000-9000)}
> pay_supplier supplier={s}; amount={a}
< ok=true
= [{s} gets {a}, the account had {b}.|Paid {a} to {s}. The balance was {b}.]

u can we afford {a:id(4000-9000)} for {s:company}? Only pay if the main account has enough.
> get_account_balance account=main account
< balance={b:id(10-900)}
= [There is only {b} on the main account, so I did not pay {s}.|No, the main account has {b}. I paid nothing.]

u [{i:invoice} has the wrong address. cancel it and write a new one to {co:company}: {s:service}, {a:money(900)}|void {i:invoice}, then \
bill {co:company} {a:money(900)} for {s:service}]
> cancel_invoice invoice={i}
< credit_note={cn:code(CN-9999)}
> create_invoice company={co}; amount={a}; purpose={s}
< invoice={n:invoice}
= [{i} is cancelled with {cn}, the new invoice is {n}.|Credit note {cn} is out and {n} replaces {i}.]

u [where is {tr:tracking}? print the label again if it's still here|{tr:tracking} - if it hasn't left, print a new label]
> track_shipment code={tr}
< status=in our warehouse; place={pl:city}
> print_label code={tr}
< ok=true
= [{tr} is still in our warehouse in {pl}, the label is printing.|It hasn't left {pl} yet. The label for {tr} is printing.]

u ship order {o:order} to the customer, {w:num(1-20)} kg
> get_order order={o}
< status=paid; name={n:person}; street={st:address}; city={ci:city}
> create_shipment receiver.name={n}; receiver.street={st}; receiver.city={ci}; weight={w}
< tracking={tr:tracking}
= [The parcel for {n} is booked, code {tr}.|{o} goes to {st}, {ci} with {tr}.]

u [counted {sku:sku}, we have {q:id(2-20)}. that's few, order {n:int(30-200)} more|{sku:sku} is really {q:id(2-20)}, correct it and buy \
{n:int(30-200)}]
> correct_stock sku={sku}; counted={q}
< ok=true
> reorder_article sku={sku}; quantity={n}
< po={po:code(PO-9999)}
= [{sku} stands at {q} and {n} are ordered with {po}.|Corrected to {q}, and {po} over {n} is out.]

u {p:first} should pick {a:order} and {b:order}, [then|and] tell DHL to collect {n:int(2-20)} parcels {d:when}
> assign_picker picker={p}; orders={a}, {b}
> schedule_pickup carrier=DHL; date={d}; parcels={n}
< list={l:code(PL-999)}
< ok=true
= [{p} has list {l} and DHL collects {n} parcels.|Pick list {l} is with {p}, and the pickup is ordered.]

u [{g:person} is here, room {r:code(999)}|check in {g:person}, give them {r:code(999)}]. [The booking number is {b:code(BK-9999)}.|It's \
booking {b:code(BK-9999)}.]
> check_in_guest booking={b}; room={r}
< ok=false; error=room is not cleaned yet
> order_room_cleaning room={r}
< ok=true
= [{r} is not cleaned yet, so I sent housekeeping.|Check-in has to wait, housekeeping goes to {r} first.]

u [{r1:code(999)} is too loud for the guest, put him in {r2:code(999)} and clean {r1}|move {r1:code(999)} to {r2:code(999)}, then clean \
{r1}]
> change_room from={r1}; to={r2}
< ok=true
> order_room_cleaning room={r1}
< ok=true
= [The guest has {r2} now and {r1} gets cleaned.|Moved to {r2}, housekeeping goes to {r1}.]

u {r:code(999)} leaves early: wake-up at {t:time}, taxi at {t2:time} to the station
> set_wake_up_call room={r}; time={t}
> order_taxi room={r}; time={t2}; destination=station
< ok=true
< ok=true; taxi_no={n:id(2-90)}
= [The call is set for {t}, taxi {n} comes at {t2}.|{r} is woken at {t}, and the taxi is ordered for {t2}.]

u [check out {r:code(999)} and get them a taxi to {ci:city} at {t:time}|{r:code(999)} is leaving, cab at {t:time} to {ci:city}]
> check_out_guest room={r}
< total={a:money(900)}
> order_taxi room={r}; time={t}; destination={ci}
< ok=true
= [{r} is checked out, the bill is {a}, and the taxi comes at {t}.|The bill is {a}. The taxi to {ci} is ordered for {t}.]

u [results of {n:person}, please|has the lab answered about {n:person}?]
> find_patient name={n}
< patients[]: patient_id={p:code(P-9999)}; name={n}
> get_lab_results patient_id={p}
< test={te:of(iron,thyroid,cholesterol,blood sugar)}; value={v:num(2-180)}; judged={j:of(normal,too low,too high)}
= [The {te} of {n} is {v}, {j}.|{te}: {v}, that is {j}.]

u [{n:person} needs {m:medicine} again|prescription for {n:person}, {m:medicine}]
> find_patient name={n}
< patients[]: patient_id={p:code(P-9999)}; name={n}
> request_prescription patient_id={p}; medicine={m}
< ok=true
= [{m} for {n} ({p}) is ready to sign.|The prescription for {p} is prepared.]

u [{n:person} should see cardiology|referral to cardiology for {n:person}]
> find_patient name={n}
< patients[]: patient_id={p:code(P-9999)}; born={b1:date} || patient_id={p2:code(P-9999)}; born={b2:date}
= [There are two: {p}, born {b1}, and {p2}, born {b2}. Which one?|Which one, {p} (born {b1}) or {p2} (born {b2})?]
u [{b2}|born {b2}|the one born {b2}|the second]
> write_referral patient_id={p2}; specialty=cardiology
< ok=true
= [The referral for {p2} is written.|Done for {p2}.]

u [{c:code(A-9999)} can't come, move it to {d:bare} and let them know by text|move {c:code(A-9999)} to {d:bare}, then text them]
> reschedule_appointment code={c}; date={d}
< ok=true
> send_appointment_reminder code={c}; channel=sms
< ok=true
= [{c} is moved and a text is sent.|Moved, and {c} got a text.]

u [{n:person} to {dr:docname} {d:when}, otherwise waiting list|try {dr:docname} {d:when} for {n:person}. If that's full, put them on \
the list]
> book_appointment patient={n}; doctor={dr}; date={d}
< ok=false; error=no free slot
> add_to_waiting_list patient={n}; doctor={dr}
< position={x:id(2-20)}
= [No free slot, {n} is number {x} on the list of {dr}.|{dr} is full. {n} is on the waiting list at {x}.]

u [{p:person} is ill today, and what does {cl:schoolclass} have on {d:day}?|{p:person} won't be in today. Also, lessons of \
{cl:schoolclass} on {d:day}?]
> report_absence pupil={p}; date=today
> get_timetable class={cl}; day={d}
< ok=true
< lessons[]: time={t1:clock}; subject={s1:subject} || time={t2:clock}; subject={s2:subject}
= [{p} is excused. {cl} has {s1} at {t1} and {s2} at {t2}.|{p} is marked as absent, and on {d} {cl} has {s1} ({t1}) and {s2} ({t2}).]

u [{p:person} would like to join {c:club}, if it's full then {c2:club}|{c:club} for {p:person}, or {c2:club} if there's no room]
> enroll_student pupil={p}; course={c}
< ok=false; error=course is full
> enroll_student pupil={p}; course={c2}
< ok=true
= [{c} is full, so {p} is in {c2}.|No room in {c}. {p} joined {c2}.]

u [gym {d:when} for {e:schoolevent}, and tell the parents of {cl:schoolclass}: {m:parentmsg}|book the gym {d:when} for {e:schoolevent}. \
Then write to {cl:schoolclass}: {m:parentmsg}]
> book_school_room room=gym; date={d}; for={e}
< ok=true
> message_parents class={cl}; text={m}
< sent={n:id(12-30)}
= [The gym is booked and {n} parents of {cl} have the message.|Booked. The message went to {n} addresses.]

u [how many days does {n:person} have left? if there are enough, book {f:date} to {t:date}|{n:person} wants {f:date} to {t:date} off. \
Check the days first.]
> get_leave_balance employee={n}
< days={d:id(12-28)}
> request_leave employee={n}; from={f}; to={t}
< request_id={r:code(LR-999)}
= [{n} had {d} days left, the request is {r}.|{d} days were left, so {r} is entered.]

u [how many days does {n:person} have left? if there are any, book {f:date} to {t:date}|{n:person} wants {f:date} to {t:date} off. \
Check the days first.]
> get_leave_balance employee={n}
< days=0
= [{n} has 0 days left, so I entered nothing.|There are 0 days left for {n}, I did not book it.]

u [{a:first} is ill {d:when}, {b:first} does the early shift|{a:first} can't come {d:when}, {b:first} takes over the early shift]
> swap_shift from={a}; to={b}; date={d}; shift=early
< ok=false; error={b} has worked the night before
= [That's not possible, {b} has worked the night before.|{b} can't take it: {b} has worked the night before.]

s Ask before you approve or refuse anything.
u [what about leave request {r:code(LR-999)}? it's fine with me|{r:code(LR-999)} can be approved]
= [Approve {r}?|Shall I approve {r}?|{r} gets your okay, right?]
u [yes|yep|yes, do it|right]
> approve_leave request_id={r}
< ok=true
= [{r} is approved.|Done, {r} is approved.]

u [new colleague {n:person}, {j:jobtitle}, starts {d:date}. account {us:user}, mail {m:email}|set up {n:person} as {j:jobtitle} from \
{d:date}, and a login {us:user} with {m:email}]
> add_employee name={n}; role={j}; start={d}
> create_user username={us}; email={m}
< employee_no={e:code(E-999)}
< ok=true
= [{n} has the number {e} and the login {us}.|Both done: {e} and {us}.]

u [find {m:id(20-90)} minutes for {a:first} and {b:first} and put {t:meetingtitle} there|{a:first}, {b:first} and I need {m:id(20-90)} \
minutes for {t:meetingtitle}. find a slot and book it]
> find_free_slot people={a}, {b}; minutes={m}
< day={d:day}; time={ti:time}
> schedule_meeting title={t}; date={d}; time={ti}; attendees={a}, {b}; minutes={m}
< ok=true
= [{t} is on {d} at {ti}.|{d} at {ti} was free, {t} is in the calendar.]

u [{room:roomname} {d:date} {f:clock} to {t:clock} please, or {room2:roomname} if it's taken|book {room:roomname} {d:date} \
{f:clock}-{t:clock}. If it isn't free take {room2:roomname}]
> book_meeting_room room={room}; date={d}; from={f}; to={t}
< ok=false; error=room is taken
> book_meeting_room room={room2}; date={d}; from={f}; to={t}
< ok=true
= [{room} was taken, so you have {room2} from {f} to {t}.|You have {room2}, {room} was not free.]

u [what do I have {d:when}? cancel the first one|show me {d:when} and call off the first meeting, I'm ill]
> list_meetings date={d}
< meetings[]: title={a:meetingtitle}; time={t1:time} || title={b:meetingtitle}; time={t2:time}
> cancel_meeting meeting={a}
< ok=true
= [{a} is cancelled, {b} at {t2} stays.|I cancelled {a}. You still have {b} at {t2}.]

s Ask before you cancel anything.
u [what do I have {d:when}? I want to cancel the last one|show me {d:when}, the last meeting can go]
> list_meetings date={d}
< meetings[]: title={a:meetingtitle}; time={t1:time} || title={b:meetingtitle}; time={t2:time}
= [You have {a} at {t1} and {b} at {t2}. Shall I cancel {b}?|The last one is {b} at {t2}. Cancel it?]
u [yes|yes please|do it|right, that one]
> cancel_meeting meeting={b}
< ok=true
= {b} is cancelled.

u [bug: {b:bug}, critical. make a task for {w:first} to fix it too|{b:bug} - critical. File it and give {w:first} a task for it]
> report_bug title={b}; severity=critical
< bug={n:code(BUG-999)}
> create_task title=fix {n}; assignee={w}
< task={t:code(TASK-999)}
= [{n} is filed and {w} has {t}.|Filed as {n}, the task for {w} is {t}.]

u [what is {w:first} stuck with? give it to {w2:first}|{w:first} is blocked on something, hand that to {w2:first}]
> list_tasks assignee={w}; status=blocked
< tasks[]: task={t:code(TASK-999)}; title={ti:todo}
> assign_task task={t}; person={w2}
< ok=true
= [{w2} has {t} now: {ti}.|{t} ({ti}) went from {w} to {w2}.]

u [what's on {w:first}'s list? all of it can wait until {d:date}|{w:first} is ill, move her tasks to {d:date}]
> list_tasks assignee={w}
< tasks[]: task={t1:code(TASK-999)}; title={x1:todo} || task={t2:code(TASK-999)}; title={x2:todo}
> set_deadline task={t1}; due={d}
> set_deadline task={t2}; due={d}
< ok=true
< ok=true
= [{t1} and {t2} are due {d}.|Both tasks of {w} wait until {d}.]

u [run the tests of {r:repo} on {b:branch}, and if they pass open a pull request|test {b:branch} in {r:repo}. all green? then PR]
> run_tests repo={r}; branch={b}
< passed={p:id(50-900)}; failed=0
> open_pull_request repo={r}; branch={b}
< pr={n:id(10-4000)}
= [{p} tests passed, pull request {n} is open.|All {p} passed. I opened {n}.]

u [run the tests of {r:repo} on {b:branch}, and if they pass open a pull request|test {b:branch} in {r:repo}. all green? then PR]
> run_tests repo={r}; branch={b}
< passed={p:id(50-900)}; failed={f:id(2-12)}
= [{f} tests failed, so I opened no pull request.|{p} passed but {f} failed. There is no pull request yet.]

u [where is {q:ident} defined in {r:repo}? show me the file|find {q:ident} in {r:repo} and open the file]
> search_code query={q}; repo={r}
< matches[]: path={f:sourcefile}; line={l:id(3-900)}
> get_file repo={r}; path={f}
< path={f}; lines={n:id(900-2000)}
= [{q} is in {f}, line {l}.|It's line {l} of {f}, the file has {n} lines.]

u [merge {n:id(13-4000)} in {r:repo} and release {v:version}|{n:id(13-4000)} of {r:repo} can go in, then tag {v:version}]
> merge_pull_request repo={r}; number={n}
< ok=true
> create_release repo={r}; version={v}
< ok=true
= [{n} is merged and {v} of {r} is out.|Done: {n} is in, {r} {v} is released.]

u [merge {n:id(13-4000)} in {r:repo} and release {v:version}|{n:id(13-4000)} of {r:repo} can go in, then tag {v:version}]
> merge_pull_request repo={r}; number={n}
< ok=false; error=required checks are failing
= [{n} could not be merged: required checks are failing. I did not release {v}.|The merge of {n} failed, required checks are failing.]

u [is {s:service} up? if not restart it|{s:service} seems dead, check and restart if it is]
> check_health service={s}
< status=down
> restart_service service={s}
< ok=true
= [{s} was down and is restarted.|It was down. I restarted {s}.]

u [is {s:service} up? if not restart it|{s:service} seems dead, check and restart if it is]
> check_health service={s}
< status=up; latency_ms={l:id(3-300)}
= [{s} is up, it answers in {l} ms.|No need, {s} is up ({l} ms).]

u [{s:service} is slow, what do the logs say? if it's memory run {n:int(4-12)} of it|look at the logs of {s:service}, and if memory is \
the problem use {n:int(4-12)} instances]
> get_logs service={s}
< entries[]: time={t:clock}; message=out of memory
> scale_service service={s}; replicas={n}
< ok=true
= [{s} was out of memory, it runs with {n} instances now.|Out of memory at {t}, so {s} has {n} instances now.]

u [put {v:version} of {s:service} on production, check it, roll back if it's bad|deploy {s:service} {v:version} to prod, and undo it if \
it isn't healthy]
> deploy_version service={s}; version={v}; environment=production
< ok=true
> check_health service={s}
< status=degraded
> rollback_deployment service={s}
< version={o:version}
= [{v} was degraded, so {s} is back on {o}.|I rolled {s} back to {o}, the new version was degraded.]

u [put {v:version} of {s:service} on production, check it, roll back if it's bad|deploy {s:service} {v:version} to prod, and undo it if \
it isn't healthy]
> deploy_version service={s}; version={v}; environment=production
< ok=true
> check_health service={s}
< status=up; latency_ms={l:id(3-200)}
= [{s} {v} is live and up.|{v} is deployed, {s} answers in {l} ms.]

s Production changes need a yes from the user first.
u [{s:service} {v:version} to production|deploy {v:version} of {s:service} to prod]
= [Deploy {s} {v} to production?|Shall I put {s} {v} on production?]
u [yes|go|yes please|confirmed|do it]
> deploy_version service={s}; version={v}; environment=production
< ok=true
= {s} {v} is on production.

u [back up {d:dbname}, then load {f:file} into {t:field}|load {f:file} into {t:field}, but back up {d:dbname} first]
> backup_database database={d}
< size_mb={m:id(12-900)}
> import_file file={f}; table={t}
< rows={r:id(13-9000)}
= [{d} is saved ({m} MB) and {t} has {r} rows from {f}.|The backup has {m} MB, and {r} rows are in {t}.]

s Make a backup before you delete rows.
u [in {t:field} of {d:dbname} everything with {c:sqlcond} can go|purge {t:field} in {d:dbname} where {c:sqlcond}]
> backup_database database={d}
< size_mb={m:id(12-900)}
> delete_rows table={t}; condition={c}; database={d}
< deleted={n:id(3-900)}
= [The backup has {m} MB and {n} rows are gone from {t}.|{n} rows are deleted, {d} was saved before.]

u [which tables are in {d:dbname}? count the rows of the first one|look at the tables of {d:dbname} and count the first]
> list_tables database={d}
< tables[]: name={a:field} || name={b:field}
> run_query database={d}; sql=SELECT count(*) FROM {a}
< count={n:id(3-9000)}
= [{a} has {n} rows.|There are {a} and {b}, and {a} has {n} rows.]

u [find the {q:filequery} and send it to {m:email}|{m:email} needs the {q:filequery}, can you find it and share it]
> find_file query={q}
< files[]: name={f:file}; folder={fo:folder}
> share_file file={f}; with={m}
< ok=true
= [I shared {f} with {m}.|{m} can open {f} now.]

u [find the {q:filequery} and send it to {m:email}|{m:email} needs the {q:filequery}, can you find it and share it]
> find_file query={q}
< files[]: name={f:file}; folder={fo:folder} || name={f2:file}; folder={fo2:folder}
= [There are two: {f} and {f2}. Which one?|Which one, {f} or {f2}?]
u [{f2}|the second|the last one|{f2} please]
> share_file file={f2}; with={m}
< ok=true
= [{m} can open {f2}.|Shared {f2} with {m}.]

u [the report on returns per product for {mo:month}, as spreadsheet, to {fo:folder}|make returns per product of {mo:month} (Excel) and \
put it in {fo:folder}]
> run_report report=returns per product; period={mo}; format=xlsx
< file={f:file}
> move_file file={f}; folder={fo}
< ok=true
= [{f} is in {fo}.|The report {f} for {mo} is in {fo}.]

u [find the {q:filequery} and delete it|the {q:filequery} can go, please find and delete]
s Ask before you delete anything.
> find_file query={q}
< files[]: name={f:file}; folder={fo:folder}
= [I found {f} in {fo}. Delete it?|Shall I delete {f} in {fo}?]
u [no, leave it|no|better not|wait, no]
= [Okay, {f} stays.|All right, I left {f} where it is.]

u [find the {q:filequery}, what does it say?|what's in the {q:filequery}? short please]
> find_file query={q}
< files[]: name={f:file}; folder={fo:folder}
> summarize_document file={f}
< summary={s:summaryline}
= [{s}|{f}: {s}]

u [how did {a:campaign} do? then send {b:campaign} {d:when} too|numbers of {a:campaign} please, and plan {b:campaign} {d:when}]
> campaign_stats campaign={a}
> schedule_campaign campaign={b}; date={d}
< opened={o:id(100-9000)}; clicked={k:id(5-90)}
< ok=true
= [{a} was opened {o} times and clicked {k} times, {b} is planned.|{o} opens and {k} clicks for {a}. {b} is planned.]

u [code {c:code(SPRING99,HELLO99)}, {p:int(5-40)} %, and a mailing {n:campaign} to {l:audience}, subject "{c} for you"|make \
{c:code(SAVE99,THANKS9)} with {p:int(5-40)} percent, then set up {n:campaign} for {l:audience} with the subject "{c} for you"]
> create_coupon code={c}; percent={p}
< ok=true
> create_campaign name={n}; subject={c} for you; list={l}
< campaign_id={i:code(CMP-99)}
= [{c} takes off {p} percent and {n} is set up as {i}.|The code {c} exists, the campaign is {i}.]

s Every campaign gets a test to the sender before it is planned.
u [send {n:campaign} {d:when}, I'm {m:email}|plan {n:campaign} {d:when} please, my mail is {m:email}]
> send_test_mail campaign={n}; email={m}
< ok=true
> schedule_campaign campaign={n}; date={d}
< ok=true
= [The test is with {m}, {n} is planned.|{n} is planned, and a test went to {m}.]

u [blog: {t:blogtitle}. {x:posttext}. put it online right away|write a post "{t:blogtitle}", text: {x:posttext}. Publish it]
> write_blog_post title={t}; text={x}
< url={u:url}
> publish_page page={u}
< ok=true
= [{t} is online at {u}.|The post is online: {u}.]

u [{a:url} is old, hide it and lead people to {b:url}|take {a:url} offline, then redirect it to {b:url}]
> unpublish_page page={a}
< ok=true
> add_redirect from={a}; to={b}
< ok=true
= [{a} is hidden and leads to {b}.|Visitors of {a} land on {b} now.]

u [what does {s:code(TEMP-99)} say? if it's over {l:id(50-60)} stop {m:machine}|check {s:code(TEMP-99)}, and stop {m:machine} when it's \
above {l:id(50-60)}]
> read_sensor sensor={s}
< value={v:id(80-180)}
> stop_machine machine={m}
< ok=true
= [{s} shows {v}, so {m} is stopped.|{v} is too much, I stopped {m}.]

u [what does {s:code(TEMP-99)} say? if it's over {l:id(80-90)} stop {m:machine}|check {s:code(TEMP-99)}, and stop {m:machine} when it's \
above {l:id(80-90)}]
> read_sensor sensor={s}
< value={v:id(10-60)}
= [{s} shows {v}, so {m} keeps running.|{v} is fine, I left {m} on.]

u [{m:machine} broke down, {n:id(5-240)} minutes. needs {p:sku}, order one|{m:machine} had a breakdown of {n:id(5-240)} minutes. log it \
and order {p:sku}]
> report_downtime machine={m}; minutes={n}; cause=breakdown
> order_spare_part part={p}; machine={m}
< ok=true
< days={d:id(2-20)}
= [{n} minutes are recorded and {p} comes in {d} days.|The stop of {m} is logged, {p} takes {d} days.]

u [new sensor {s:code(SN-99999)}, call it {n:devicename}, then put {v:version} on it|register {s:code(SN-99999)} as {n:devicename} and \
update it to {v:version}]
> register_device serial={s}; name={n}
< device_id={d:code(DEV9999)}
> update_firmware device={d}; version={v}
< ok=true
= [{n} is {d} and runs {v}.|Registered as {d}, firmware {v} is on it.]

u [did it rain on {f:farmfield}? if not, water it for {m:id(20-90)} minutes|{f:farmfield}: no rain? then {m:id(20-90)} minutes of water]
> get_weather_station field={f}
< rain_mm=0; temperature={t:id(15-33)}
> irrigate_field field={f}; minutes={m}
< ok=true
= [No rain there at {t} degrees, so {f} gets water for {m} minutes.|It was dry, {m} minutes of water for {f}.]

u [did it rain on {f:farmfield}? if not, water it for {m:id(20-90)} minutes|{f:farmfield}: no rain? then {m:id(20-90)} minutes of water]
> get_weather_station field={f}
< rain_mm={r:id(8-40)}; temperature={t:id(5-25)}
= [There were {r} mm of rain, so I didn't water it.|{f} had {r} mm, no water needed.]

u [{t:code(A-999)} limps, call the vet. and it gave {l:num(5-30)} litres|{t:code(A-999)} gave {l:num(5-30)} litres but limps. log it \
and get the vet]
> record_milk tag={t}; litres={l}
> call_vet tag={t}; symptom=limps
< ok=true
< arrives={d:time}
= [{l} litres are recorded and the vet comes at {d}.|Recorded. The vet sees {t} at {d}.]

u [{n:person} looks for a flat in {ci:city}, show the first one {d:when}|find a flat in {ci:city} and let {n:person} see the first one \
{d:when}]
> search_listings city={ci}; kind=flat
< listings[]: id={l:code(L-999)}; address={a:address}; price={p:id(400-3000)} || id={l2:code(L-999)}; address={a2:address}; \
price={p2:id(400-3000)}
> schedule_viewing listing={l}; visitor={n}; date={d}
< ok=true
= [{n} sees {l} at {a}, it costs {p}.|The viewing of {l} ({a}) is booked.]

u [{n:person} takes {l:code(L-999)} for {p:id(400-3000)} from {d:date}. write the contract and take it off|contract for {n:person}, \
{l:code(L-999)}, {p:id(400-3000)} from {d:date}, then off the market with it]
> create_lease tenant={n}; listing={l}; start={d}; rent={p}
< contract={c:code(V-999)}
> mark_rented listing={l}
< ok=true
= [Contract {c} is written and {l} is off the market.|{n} has contract {c}, {l} is marked as rented.]

u [any flats in {ci:city} under {p:id(400-900)}?|is there a flat in {ci:city} for up to {p:id(400-900)}?]
> search_listings city={ci}; kind=flat; max_price={p}
< listings[]:
= [There is no flat in {ci} up to {p} at the moment.|I found nothing in {ci} up to {p}.]

u [{u:user} lost the phone. sign out everywhere and reset the password|{u:user}'s phone was stolen, end all sessions, then new password]
> end_sessions username={u}
< ended={n:id(2-9)}
> reset_password username={u}
< ok=true
= [{n} sessions of {u} are ended and a link for a new password is out.|{u} is signed out ({n} sessions) and gets a link for a new \
password.]

s Look at a user's permissions before you grant anything.
u [{u:user} needs {r:resource}|give {u:user} access to {r:resource}]
> list_user_permissions username={u}
< permissions[]: resource={r}; level=read
= [{u} already has access to {r}.|{u} can use {r} already, I changed nothing.]

s Look at a user's permissions before you grant anything.
u [{u:user} needs {r:resource}|give {u:user} access to {r:resource}]
> list_user_permissions username={u}
< permissions[]: resource={r2:resource}; level=write
> grant_access username={u}; resource={r}
< ok=true
= [{u} has {r} now, besides {r2}.|{u} can use {r} now.]

u [{n:person} leaves, last day {d:date}, login {u:user} has to be locked|offboard {n:person} ({d:date}) and lock {u:user}]
> terminate_contract employee={n}; last_day={d}
> deactivate_user username={u}
< ok=true
< ok=true
= [The contract of {n} ends {d} and {u} is locked.|Both done, {u} is locked.]

u [create {u:user} with {m:email}|new login {u:user}, {m:email}]
> create_user username={u}; email={m}
< ok=false; error=name is taken
= [The name {u} is taken. Which one should I use?|{u} is taken, what name shall I use instead?]
u [{u2:user}|then {u2:user}|try {u2:user}|ok, {u2:user} please]
> create_user username={u2}; email={m}
< ok=true
= [{u2} can sign in with {m}.|Created {u2}.]
"""

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
[What is|What's] the %?|And the %?|Which % [is it|should I use]?|I just need the %.|[Sure|Of course|Gladly|Happy to]. What is the %?|\
What % [should I take|do you have]?|[Could|Can] you give me the %?|Could you tell me the %?|The %, please?|I need the % for that.""")
ASK_MORE = parse("And the %?|And what is the %?|Thanks. And the %?|Now I only need the %.|And the %, please?|Got it. What is the %?")
ASK_SEVERAL = parse("And the %?|I just need the %.|Could you give me the %?|Could you tell me the %?|The %, please?|I need the % for that.")
ASK_TWO = parse("""\
What are the % and the #?|I need the % and the #.|[Sure|Of course]. What are the % and the #?|Could you give me the % and the #?|\
Which % and which #?|Please tell me the % and the #.""")
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


class Context:
    """One sample's draws. A value is a pair: as people say it, and as an argument."""

    def __init__(self, rng, unseen):
        self.rng, self.unseen, self.lex = rng, unseen, Lexicon(rng, unseen)

    def chance(self, share):
        return self.rng.random() < share

    def kept(self, make):
        """A value of this side of the split, where there is enough to choose from."""
        for _ in range(40):
            value = make()
            if is_unseen(value) == self.unseen:
                break
        return value

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
    "first": lambda c, _: c.lex.first_name(), "last": lambda c, _: c.lex.last_name(), "city": lambda c, _: c.lex.city(),
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


@functools.lru_cache(maxsize=None)
def spell(words, style):
    if style == "camel" or style == "Pascal":
        name = "".join(capital(word) for word in words)
        return name if style == "Pascal" else name[0].lower() + name[1:]
    if style == "dotted" and len(words) > 1:
        return f"{words[-1]}.{'_'.join(words[:-1])}"
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
    def __init__(self, c, needs, without=(), far=False):
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
        near = [] if far else [f for f in FUNCTIONS[world] if f not in chosen and not self.clash(f, barred)]
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
    together = len(lacking) == 2 and c.chance(0.3)
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
                return scene.sample({"contains": [param.label]})
            values[role] = c.draw(param.kind)
            scene.user(bare(c, param, values[role]))
    given = {role: value for role, (_, value) in values.items()}
    scene.call((function, given))
    if c.chance(0.25):
        return scene.sample({"contains": outcome(c, scene, function, values)})
    return scene.done()


def ask(c, param, already=0):
    if param.options:
        said = [option.replace("_", " ") for option in param.options]
        if c.chance(0.5):
            return f"{capital(', '.join(said[:-1]))} or {said[-1]}?"
    several = param.label.endswith("s") and not param.label.endswith("ss")
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


def unserved(rng, unseen=False):
    """Nothing fits."""
    c = Context(rng, unseen)
    function = pick(c)
    text, _, _ = request(c, function)
    far = rng.choice(FAR[function.world])
    if far.words & function.words:
        far = rng.choice(FAR[function.world])
    scene = Scene(c, [(far, {})], without=[function])
    if function in scene.tools or any(f.words & function.words for f in scene.tools):
        return one(rng, unseen)
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
    "several": (several, 5), "two_things": (two_things, 4), "unserved": (unserved, 3), "asks_first": (asks_first, 4),
            "announces": (announces, 1),
    "no_call": (no_call, 2), "chain": (chain, 14),
}

if __name__ == "__main__":
    from samples import show
    show(KINDS)
