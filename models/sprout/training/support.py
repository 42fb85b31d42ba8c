"""Conversations of customers with Sprout, the support assistant of the shop Alder Lane.

TOPICS holds what they are about: for each the ways to ask, the answers by the rules of shop.py, and how it may go on. Talk puts
topics together to a conversation with moods, greetings, introductions, corrections, changes of topic and pronouns, and
remembers what was told, so that an answer never uses what is not known and never asks for what is.

FREE_TOPICS are the same for products of any name, of which the shop knows nothing but what the customer says; TOLD are small
facts told in passing, which are repeated, asked for and summed up; UNKNOWN are questions that nobody here can answer.
"""

from lexicon import DAYS, Lexicon, casual
from shop import (ARRIVAL, ASSEMBLY, FACTS, GROUPS, LEAVE_OUT, LIGHT_OF, MATERIALS, OUT_OF_STOCK, PLANT_SLOTS, PLANTING, PLURAL, PRICES,
                  PRODUCT_SLOTS, TROUBLES, WATERING)
from wording import capital, parse, parse_lines, speak
from words import NOUNS

# "= what it is about | options", then exchanges: "<" ways to say it, ">" answers. "--" opens an exchange that may follow,
# "--*" one of several of which one must follow. Options: order (its number is needed), sorry (the customer has a trouble),
# from:GROUP (the product is one of these), product (asked about another product, the answer is the same one), weight:N.
_TOPICS = """
= the status of your order | order weight:3
< [Where is|Where's|Do you know where] my [order|parcel|package|delivery]?
< [When|What day] will my [order|parcel|package|{product}] [arrive|come|get here|be delivered|turn up]?
< [Can|Could] you [check|tell me|look up] [the status of my order|how my order is doing|where my order is][, please|]?
< I [ordered|bought] {ap} [and I wonder|, and I am curious|and would like to know] [when to expect {them}|when {it} {comes}].
< [Any news|Is there any news|Any update] [on|about] my [order|parcel|{product}]?
< I am [still|] waiting for [my order|my parcel|the {product} I ordered]. [When does it get here?|Has it been sent?|What is the status?]
< Has my [order|parcel|{product}] [been sent|left your warehouse|been dispatched|shipped] [yet|already]?
< [Order status|Status of my order|Delivery status][ please|?|]
> [Orders take|Delivery takes|An order takes] {days}. [Which day|On which day|When] did you [place|make] order {order}?
> Order {order} is [noted|here]. [It takes|We deliver within] {days}; [which day did you order|on what day did you order|when did you \
order it]?
> I [can|will gladly] work out when order {order} [is due|should arrive]. [Which day of the week did you order|On which day did you order]?
--*
< [On|It was on|I ordered on|I placed it on|That was|] {day}[.|]
< [It was|Must have been|I think] {day}[, I think|].
< {day} [morning|evening|afternoon|night]
> [Then it|Then order {order}|In that case it] should [arrive|reach you|be with you] between {eta1} and {eta2}.
> [Orders from a {day}|Ordered on {day}, it] [should come|normally arrive|should be there] between {eta1} and {eta2}. \
[The dispatch e-mail has the tracking link.|You can follow it with the link in your dispatch e-mail.|]
--
< [And if it does not come by then|What if it is not here by then|And if nothing comes]?
> [Then|In that case] [tell|write to] us, and we [start a search with the carrier|have the carrier search for it]. You get an answer \
{trace}.
--
< [Do I have to be at home|Must I be home|Does someone need to be in] [for it|when it comes|]?
> No, [the driver may|the carrier can] leave it with a neighbour or [in a safe place|at the next parcel shop].

= a late parcel | order sorry weight:3
< [My|The] [order|parcel|package|{product}] [still has not come|is late|has not arrived|should have been here [last week|days ago|on \
{day}]].
< I have been waiting [for two weeks|for ten days|since {day}|for ages|far too long] for my [order|parcel|{product}][ now|].
< [It has been|It's been] [eight|nine|twelve] days [since I ordered|and no parcel|and my {product} {is} still not here].
< [Why is|For what reason is] my [order|delivery|parcel] [so late|taking so long|not here yet]?
< My [parcel|delivery] was [due|promised|supposed to come] [on {day}|last {day}|yesterday] [and nothing came|but nobody came|and I have \
heard nothing].
< [Nothing has arrived|No parcel so far|Still nothing]. [You said|The site says] {days}!
> [I have started a search for order {order}|I have asked the carrier to trace order {order}]. You [get|will get] an answer by e-mail \
{trace}.
> [The carrier now looks for|We now search for] order {order}. [If it is not found {trace}|If it stays lost], \
[you get a new parcel or your money back|we send it again or refund it].
> {days:cap} is our normal time, so this is too long. I have [opened|started] a search for order {order}; you hear from us {trace}.
--
< [And what if it is lost|What happens if you cannot find it|And if it never turns up]?
> Then [you choose|it is up to you]: [we send everything again|a new parcel] or [your money back|a full refund].
--
< [I need it by|I must have it before|It is a gift for] {day}[. Will that work|. Can you do that|]?
> I cannot promise {day}, [I am afraid|sorry]. The search takes up to two working days[, and you hear from us by e-mail|].

= tracking a parcel | weight:2
< [How|Where] can I [track|follow|trace] my [parcel|order|package|delivery]?
< [I cannot find|Where is|I never got] [the|my|a] tracking [link|number|code].
< [Is there a|Do you have a|Do I get a] tracking [link|number|code][ for my order|]?
< [Tracking|How to track my order|Track my parcel][?|]
> [The tracking link is|You find the tracking link] in the dispatch e-mail, and [in your account under Orders|under Orders in your account].
> [Open|Go to|Look at] Orders in your account and [click|choose] Track[. The same link is in|; it is also in] the dispatch e-mail.
--
< [It does not work|The link does nothing|It says unknown number|It shows nothing yet][.|, why?|]
> [The link works|It works|The number becomes active] some hours after the parcel [has left|leaves] our warehouse. Please try [again|it \
again] in the evening.
--
< [I got no such e-mail|There was no e-mail|I did not get that mail][.|]
> [It may be|Please look] in your spam folder. [You also find the link|The link is also] in your account under Orders.

= a parcel that is marked as delivered | order sorry
< [The tracking says|It says|Your site says|The carrier claims] [my parcel was delivered|delivered], but [I have nothing|nothing is \
here|I never got it].
< My [parcel|order|{product}] is [marked|shown] as delivered [but|and yet] [it is not here|I did not receive it|there is no parcel].
< [Someone|Somebody] must have [taken|stolen] my parcel, it [was delivered|is marked delivered] [but is not here|on {day}].
> Please [look|ask] [at your neighbours'|your neighbours] first. I have [also|] asked the carrier for the proof of delivery of order \
{order}; you hear from us {trace}.
> I have asked the carrier [where they left|where it left|about] order {order}. You get an answer {trace}; [please ask your neighbours \
too|neighbours often have it].
--
< [I asked|I have asked] [everyone|all of them|the neighbours] [already|and nobody has it].
> Then [we wait for the carrier's answer|the carrier must answer]. If it is lost, [we send it again or refund you|you get a new one or \
your money back].

= a damaged product | order sorry weight:3
< [My|The] {product} [arrived|came|turned up] [broken|damaged|cracked|dented|scratched|in pieces|bent].
< The {product} [I got|I ordered|you sent me|in my parcel] {is} [damaged|broken|cracked|scratched][ badly|].
< There is a [crack|big scratch|dent|hole] in [my new|the] {product}[. What now|, what can I do|. I want this sorted|]?
< I [just|] [opened|unpacked] [the box|my parcel] and the {product} {was} [broken|in pieces|damaged|all scratched].
< [The box was crushed|The parcel looked awful] and the {product} [inside|in it] {is} [broken|damaged].
< [Received|Got] a [broken|damaged] {product}[. Please help|!|.|]
> [Would you like|Do you prefer|Shall we send you] a [new one|replacement] or [your money back|a refund]?
> [That should not happen|This should not have happened]. Shall we [replace|send a new one for] the {product} or [refund you|refund the \
price]?
> [We make that good|We put this right]: [a replacement or a refund|a new one or your money back], which [do you prefer|would you like]?
--*
< [A new one|A replacement|Replacement|Replace {them}|Please send a new one|I'd like a replacement][, please|.|]
> [A new {product}|The replacement] [goes out|leaves our warehouse] on the next working day, [free of charge|at no cost]. [You can keep \
the old one.|]
> Done. [The replacement for order {order}|Your replacement] [leaves|is sent] on the next working day[ and costs you nothing|].
--*
< [My money back|A refund|Refund|The refund|I want a refund|I want my money back|Just refund me][, please|.|]
> [Done|All right|Of course]. [You get|We refund you] {price} for the {product} within {refund_days}.
> I have [arranged|started] the refund of {price}[ for order {order}|]. It takes up to {refund_days}.
--
< [Do I have to|Must I|Should I] send the [broken|old] one back?
> No, [you can keep or recycle it|there is no need, you may keep it].
--
< [Do you need|Shall I send|Do you want] [photos|a picture|a photo]?
> A photo [helps us|is useful], but it is not a must. You can mail it to {shop_mail}.

= a product that does not work | order sorry from:electric weight:2
< [My|The] [new |]{product} [does not|doesn't|won't] [turn on|start|switch on|work|charge|work at all|do anything].
< [My|The] {product} [stopped working|broke|died|gave up] [after a week|after two days|yesterday|this morning|on {day}].
< The {product} {is} [dead|faulty|defective][. What do I do|. Can you help|. I want a new one|]?
< [I cannot get|I can't get] the {product} to [work|start|turn on].
> Please [try another socket or cable first|check the plug and the cable first]. If that does not help, [we replace the {product}|you get \
a new one] under the warranty of {warranty}.
> [Have you tried another socket or cable|Did you try it with another socket]? If {it} still {does} not work, we [exchange the {product} \
for order {order}|send you a new one].
--*
< [I tried that|I did that already|Yes, still dead|Tried it, no change|It does not help|Still nothing][.|]
> Then [you get a new {product}|we send you a new {product}]; it leaves [our warehouse|us] on the next working day, free of charge.
> [All right|I see]. I have ordered a replacement for you; it [goes out|is sent] on the next working day.
--*
< [It works now|That did it|Oh, it was the socket|Now it works][, thanks|!|. Thank you|]
> [Great|Wonderful|That is good to hear]! [Enjoy the {product}|Have fun with {them}].

= a wrong product in the parcel | order sorry weight:2
< [I got|You sent me|I received|There was] {ap} [but I ordered|instead of] [something else|another thing|{ap2}].
< [Wrong item|You sent the wrong thing|I got the wrong item|This is not what I ordered][!|.| in my parcel.]
< I [ordered|wanted] {ap2} [and got|but received|but the box has] {ap}.
< The [colour|size|model] of the {product} is wrong. [I ordered a different one|That is not what I chose].
> [We send you the right one|The right one leaves our warehouse] on the next working day. You get a free label for the wrong one by e-mail.
> I have [noted it|written it down] for order {order}. The right product [goes out|leaves us] on the next working day, and a free return \
label comes by e-mail.
--
< [Can I keep|May I keep] the wrong one?
> [I am afraid not|Sorry, no], [please send it back with the free label|we need it back, but the label is free].

= something missing | order sorry weight:2
< [There is|There's] [a part|a screw|a piece|the manual|one item] missing[ from my {product}|].
< [My|The] {product} came without [the screws|a manual|one part|the cable|the lid].
< [Something is missing|One thing is missing|Half of it is missing] [in|from] my [parcel|order|box].
< I [ordered|paid for] [two|three] [things|items] but [only one|one] [came|was in the box].
< The {product} [was|{was}] not in the [parcel|box]. [Everything else was there|Where {is} {it}|]
> [What is missing|The missing part] [goes out|leaves our warehouse] on the next working day, free of charge. I have noted it for order \
{order}.
> [Thank you for telling us|That is our mistake]. We send what is missing from order {order} on the next working day[, at no cost|].
--
< [How long|When] will that [take|be here]?
> [About|It takes] {days}[, like any order|].

= how to return something | weight:3
< [Can I|May I|Is it possible to|How do I|How can I] [return|send back|give back] [the {product}|my {product}|something|an item]?
< [I do not like|I don't need|I changed my mind about] the {product}[. Can I send {them} back|. Can I return {them}|, can you take {them} \
back]?
< What is your [return policy|returns policy|policy on returns]?
< How [long|many days] do I have to [return|send back] [something|an item|the {product}]?
< The {product} {does} not [fit|suit me][. Can I return {them}|. What can I do|, I'd like to return {them}].
< [I want|I'd like|I need] to [return|send back] [the {product}|something|an item][.| please.| I bought.]
> [You can return anything|Yes, you can send it back|Returns are possible] within {return_days}, unused and in its box. [Returns are \
free.|The label is free.|]
> You have {return_days} [to send it back|for a return]. It must be unused[; the return is free|, and the label is free].
--
< [Who pays|Who pays for it|Does it cost anything|Is that free|Is the return free]?
> [It is free|Returns are free|You pay nothing]. [We send you a label by e-mail|You get a label by e-mail].
--
< [What if|And if] [I used it|I opened it|the box is open|I threw away the box]?
> [An open box is fine|Opening the box is fine], but [the product must be unused|we cannot take back what was used].
--
< [What about|And] [after 30 days|after the 30 days|if it is later than 30 days]?
> [Then|After {return_days}] we [cannot take it back|no longer take it back], unless [it is faulty|it has a fault and the warranty covers \
it].
--
< [Where|How] do I [drop it off|bring it|hand it in]?
> [Put the label on the box|Stick the label on it] and [bring it to|hand it in at] any post office[, or to our store|].

= a return label | order weight:2
< [Please send me|Can you send me|I need|Could I have|May I get] a return label[, please| for my order|].
< [I want|I'd like|I would like] to [send back|return] [my order|the {product}] and [need a label|have no label].
< [I never got|Where is|I did not get] [the|my] return label.
> [The label|The return label|A free return label] for order {order} [is on its way to your e-mail address|has been sent to your e-mail \
address].
> Done, I have sent [the|a free] return label for order {order} to your e-mail address.
--
< [I have no printer|I cannot print it|And without a printer]?
> [No problem|That is fine]: show the code in the e-mail at the post office, and they print it[ for you|].
--
< [By when|Until when|How long] [must I|do I have to] [send it|use it|send it back]?
> Within {return_days} of the day it arrived.

= an exchange | order
< [Can I|I'd like to|I want to|Could I] [exchange|swap] the {product} [for another size|for {ap2}|for another colour|for a different one]?
< The {product} {is} too [small|big]. [Can I get another size|I need another size|Can I swap {them}]?
> [Yes|Of course|Gladly]. [Send back the {product} with the free label|You get a free label for the {product}], and [order the other \
one|place a new order for the other one].
> [That works|Yes, that is possible]: I send you a free label for order {order}, and [you order the other one anew|you simply order the \
one you want].
--
< [When|How soon] do I get [the money|my money back|the refund]?
> Within {refund_days} after [your parcel is back with us|it has come back].

= when a refund comes | weight:2
< [When|How soon] [do I get|will I get|do I receive] my [money|refund][ back|]?
< [How long does|How long will] [a|the|my] refund take?
< [I returned|I sent back] [the {product}|my order|everything] [a week ago|last {day}|days ago], [where is my money|when is the refund|no \
refund \
so far].
< [I am still waiting for|Where is|What about] my refund?
> [Refunds take|A refund takes|It takes] up to {refund_days} after [the parcel is back with us|your return has reached us].
> [The money comes|You get your money] within {refund_days} after the return has arrived[, the way you paid|].
--
< [It is longer than that|It has been two weeks|It has been longer][.|!| now.]
> [Then|In that case] please mail your order number to {shop_mail}, and our accounts team checks it {soon}.
--
< [On my card|To which account|How do I get it]?
> [The same way you paid|It goes back the way you paid].

= a refund that has not come | order sorry
< My refund [of {amount}|] [has not come|is missing|still is not there|did not arrive], [I sent everything back [two|three] weeks ago|and \
it has been weeks].
< [You promised me|I was promised] a refund [of {amount}|] [for the {product}|] [and nothing came|, where is it|but I see no money].
> I have asked our accounts team to check the refund for order {order}. They [write to you|answer by e-mail] {soon}.
> [That takes too long|It should not take that long]. Our accounts team looks at order {order} and writes to you {soon}.
--
< [How much|What amount] [do I get|will it be]?
> [The full price you paid|Everything you paid for the product][, the way you paid it|].

= cancelling an order | order weight:3
< [I want|I need|I'd like|I would like] to cancel my order[.|, please.| right away.]
< [Can I|Could I|Is it possible to] [still|] cancel [my order|the {product}|an order I made [today|yesterday|this morning]]?
< [Please|Could you please|Can you] cancel [my order|the {product}|the order I just made].
< I [changed my mind|ordered twice by mistake|no longer need the {product}][. Please cancel|, please cancel my order|. Cancel it].
< [Cancel my order|Cancel|Cancellation][ please|!|.]
> [Shall I|Do you want me to|Should I] cancel order {order}[ now|]?
> I can [put in|request] the cancellation of order {order}. [Shall I do that|Do you want that|Is that right]?
--*
< [Yes|Yes please|Yes, cancel it|Please do|Do it|Sure|Yep|ok|go ahead][.|]
> [Done|It is done]. Order {order} is [cancelled|set to be cancelled]; if it has [already left|left already], [just refuse the \
parcel|simply refuse the parcel].
> The cancellation of order {order} is in. [Anything you have paid comes back|Your money comes back] within {refund_days}.
--*
< [No|No, leave it|No wait, keep it|Actually no|On second thought, no|Hmm, I will keep it][.|]
> [All right|Fine|No problem], [order {order} stays as it is|I leave order {order} as it is].

= changing the delivery address | order weight:2
< [I moved|I have moved|We moved house][. Can you|, can you|. Please] change [my address|the address of my order|the delivery address]?
< [My|The] delivery address [is wrong|has a mistake|is the old one].
< [I need|I want|I'd like] to change [the address|the delivery address|where my order goes].
< [Can you|Could you|Please] send [my order|the {product}] to [another|a different|a new] address[?|.]
> [What is the new address|Where should it go|Which address should I put down]?
> [Sure|Gladly|Of course]. [What is the new address|What is the right address|Where shall we send it]?
--*
< {address}, {city}
< [It is|The new one is|Please send it to|Send it to|It should go to] {address}, {city}.
< [My new address is|We now live at|I live at] {address} in {city}.
> [Thank you|Done|Noted]. Order {order} [now goes to|will go to] {address}, {city}.
> I have changed it: order {order} goes to {address}, {city}.
--
< [Did you get that|Which address do you have|Where does it go now|What address is that now]?
> [It goes to|I have] {address}, {city}.
--
< [And if it has been sent|What if it has left already]?
> Then the old address stays, but [you can send the parcel on with the tracking link|the tracking link lets you redirect it].

= changing the delivery day | order
< [I am not home|I'm away|Nobody is in] on {day}. [Can it come on|Could you deliver on|Please deliver on] {day2}[?| instead.]
< [Can I|I need to|I'd like to] [move|change] [my delivery|the delivery] [from {day} |]to {day2}[?|, please.]
< [Could|Can] my [order|parcel|{product}] come on {day2} [and not on {day}|instead of {day}]?
> [I have noted|I have put down] {day2} [as your wish for order {order}|for order {order}]. The carrier confirms it by e-mail.
> [All right|Sure], I have asked for {day2} for order {order}[; the carrier confirms by e-mail|].
--
< [What time|In the morning or afternoon|At what time] [will they come|does it come|]?
> The carrier [comes|delivers] between 8 am and 6 pm[ and cannot give an exact time|].
--
< [Sorry, I meant|No, make that|Hmm, better] {day3}[.|, please.]
> [No problem|Fine], {day3} it is[ for order {order}|].

= adding something to an order | order
< [Can I|Could I|Is it possible to] add {ap} to my order?
< [I forgot|I also need] {ap2}. Can you [put {them2} into|add {them2} to] my order?
> [I am sorry|Sadly], [we cannot add to an order|an order cannot be changed once it is placed]. [Please place a second order|You can \
simply order it separately].
--
< [Do I pay delivery again|So delivery twice|And the delivery costs]?
> Delivery is free from {free}; [below that it is {fee}|for a smaller order it is {fee}].

= an invoice | order
< [I need|Can I get|Please send me|Could I have] [an invoice|the invoice|a receipt|the bill] [for my order|for my taxes|for the \
{product}|][, please|].
< [Where do I find|Where is|I cannot find] [my invoice|the invoice|the receipt]?
< [There was no|You sent no|I did not get an] invoice [in the box|with the parcel|with my order].
> [The invoice for order {order} is|You find the invoice for order {order}] in your account, under Orders. You can [print|save] it there.
> I have sent the invoice for order {order} to your e-mail address. [It is also in your account, under Orders.|]
--
< [Can you put|It must show|Please put] my company [{company} |name ]on it[?|.]
> Yes. [Please mail the company's name and address to {sales_mail}|Write the details to {sales_mail}] and you get a new invoice {soon}.
--
< [In PDF|As a PDF|Is it a PDF]?
> Yes, [it is a PDF|it comes as a PDF].

= the price of a product | swap weight:3
< [How much|What] [is|do you want for|do I pay for] the {product}?
< [What does|How much does] {ap} cost[ at your shop| with you|]?
< [Price|What's the price] of [the|your] {product}[, please|]?
< [I am looking at|I am interested in|I saw] [the|your] {product}. [How much|What is the price|What do you ask for {them}]?
< [Tell me the price of|Could you tell me what you charge for] the {product}[, please|.|]
> The {product} {costs} {price}.
> [It is|That is|You pay] {price} for the {product}.
> {price}[. The {product} {is} {feature}|. {delivery:cap} for that|, and {delivery}].
--
< [And the delivery|How much is delivery|Is delivery free|Plus delivery]?
> [For the {product}, {delivery}|{delivery:cap} for the {product}]. [Orders from {free} are sent free.|]
--
< [Any discount|Can I get a discount|Can you do it cheaper|That is expensive|Is there a sale]?
> [Not at the moment|I am afraid not], but [the newsletter gives you {welcome} off your first order|from {bulk_from} you get {bulk} off].

= whether a product is in stock | swap weight:2
< [{is:cap}|Do you have] [the|your] {product} [in stock|available]?
< Do you [sell|have|carry|stock] {ap}?
< [Can I still get|Can I order|Can I buy] {ap} [now|from you|these days]?
< [Is there|Have you got] {ap} [in your shop|left|in the shop]?
> {stock}

= when a product is back | from:sold_out
< [When|Do you know when] [will|is] the {product} [be back|back in stock|be available again]?
< The {product} {is} sold out. [When can I order {them}|When will {it} be back|Will {it} come back]?
> [The {product} should be back|We expect {them} back|{it:cap} should be back] in about two weeks. [Click Notify me on its page and you \
get an e-mail.|]
--
< [Can you|Could you] [tell me|write to me|notify me] when {it} {is} back?
> [Please click|Just click] Notify me on the page of the {product}, and you get an e-mail[ at once|].

= two products compared | pair
< [What is the difference between|Can you compare] the {product} and the {product2}?
< [Which is cheaper|What costs less|Which one is less expensive], the {product} or the {product2}?
< [Should I take|I cannot decide between|I hesitate between] the {product} [or|and] the {product2}. [Any advice|What do they cost|Which \
is cheaper]?
< {product:cap} [or|vs|versus] {product2}?
> The {product} {costs} {price} and the {product2} {costs2} {price2}, so the {cheaper} {is_cheaper} cheaper.
> The {product} {is} {feature}, for {price}. The {product2} {is2} {feature2}, for {price2}.
--
< [Which is cheaper|So which one is cheaper|Which costs less]?
> The {cheaper}, at {cheaper_price}.
--
< [And which|Which one] would you [take|pick|choose]?
> It depends on what you need[ it for|]. The {cheaper} {is_cheaper} the cheaper one[, at {cheaper_price}|].

= what a product is like | swap weight:2
< [Tell me|Can you tell me|What can you say] [more|something|] about the {product}[.|?]
< [What size is|How big is|What is special about] the {product}?
< [I have a question about|More about|Details of] the {product}[. What {is} {it} like|, what {is} {it} like|]?
< {is:cap} the {product} [any good|good]?
> The {product} {is} {feature}. [{it:cap} {costs} {price}.|The price is {price}.|]
> {it:cap} {is} {feature}[, and {costs} {price}|, for {price}|].
--
< [Thanks, how much|And the price|What does that cost|How much would that be]?
> The {product} {costs} {price}.
--
< [What {is} {it} made of|Which material|The material]?
> The {product} {is} {feature}[. That is all I have on {them}|].

= the cost of delivery | weight:2
< [How much|What] [is|do you charge for|do I pay for] [delivery|shipping|postage]?
< [Is|When is] [delivery|shipping] free?
< [What are|How high are] the [delivery|shipping] [costs|fees|charges]?
< Do I pay [for delivery|for shipping|postage] [if I order {ap}|on a small order|]?
> Delivery [costs|is] {fee}, and [it is|is] free from {free}.
> [From {free} on|For orders from {free}] [delivery|it] is free; below that [it costs|you pay] {fee}.
--
< [And for|What about] the {product}?
> The {product} {costs} {price}, so [{delivery}|the delivery is {parcel}].
--
< [And faster|Is there express|Can it come sooner]?
> Express [costs|is] {express} and comes on the next working day, if you order before noon.

= the time of delivery | weight:2
< How [long|many days] does [delivery|shipping|an order] take[ to {city}|]?
< [How fast|How quickly|When] do you deliver[ to {city}|]?
< If I order [today|now|tomorrow], when [does|will] it [come|arrive|be here]?
< [Delivery time|What is your delivery time|Usual delivery time][?|]
> [Delivery takes|It takes|Orders take] {days}[ from the day you order|].
> [Please count on|You can expect it within|We deliver within] {days}. [Express comes on the next working day.|]
--
< [Do you deliver|Does the carrier come] on [weekends|Saturdays|Sundays]?
> [No, only|No, we deliver] from Monday to Friday.
--
< [And abroad|How long to other countries|To another country]?
> About {abroad}[ to any country in Europe|, anywhere in Europe].

= express delivery |
< [Do you have|Is there|Do you offer] [express|next day|overnight|faster] [delivery|shipping]?
< I need [it|the {product}|my order] [tomorrow|quickly|very fast|by {day}]. [Is that possible|What can you do|Is there express]?
> Express [delivery|] costs {express}: [order before noon and it comes|ordered before noon, it comes] on the next working day.
> [Yes|Yes, there is express]. For {express} it comes on the next working day, if you order before noon.
--
< [On Saturdays too|And at the weekend|Also on Sunday]?
> No, only on working days[, Monday to Friday|].

= delivery abroad |
< Do you [deliver|ship|send] [abroad|to other countries|outside the country|to {city}|to Europe]?
< [I live in|I am in] {city}[. Do you deliver here|, can I order|. Can you send things here]?
< [How much|What] is delivery to [another country|other countries in Europe]?
> We deliver to all of Europe. [Abroad it costs|Delivery abroad is] {abroad_fee} and takes about {abroad}.
> [Anywhere in Europe, yes|All over Europe]. [It takes|Count on] about {abroad} and {abroad_fee} for a parcel abroad.
--
< [And outside Europe|What about America|And to Asia|To the US too]?
> [Sorry, not yet|I am afraid not]: we [only|just] deliver in Europe.
--
< [Do I pay customs|Is there customs|Any taxes on top]?
> [Within the EU there is none|Not within the EU]; elsewhere in Europe [there may be customs|customs may come on top].

= gift cards | weight:2
< Do you [have|sell|offer] [gift cards|vouchers|gift vouchers]?
< [Can I|I want to|I'd like to|How do I] buy a [gift card|voucher|gift voucher][ for {recipient}|]?
< [A gift card|A voucher] for {recipient}, [is that possible|how does it work|can you do that]?
> [Yes, from|We have them from|Gift cards go from] {cards}. [They come by e-mail at once|You get them by e-mail at once].
> [You choose any amount|Choose any amount] from {cards}, and the [card|code] comes by e-mail right away.
--
< [How long|Until when] [is it|are they] valid?
> [A gift card is|They are|It is] valid for {card_years}.
--
< [Can I pay|Can it be used] in parts[, or all at once|]?
> [You can pay in parts|Yes, in parts]. What is left [stays on the card|remains on it].

= a gift card that does not work | sorry
< My [gift card|voucher] [does not work|is not accepted|is rejected|shows an error].
< [I typed in|I entered] the [code of my gift card|gift card code] [and it says invalid|but nothing happens|and it fails].
> Please type the code without spaces[, in capital letters|]. If it still fails, mail the code to {shop_mail}[ and we check it {soon}|].
> [Gift cards are|It is] valid for {card_years}; please check the date and type it without spaces. [If it still fails|If that does not \
help], write to {shop_mail}.

= a coupon that does not work | sorry
< [My|The] [coupon|discount code|promo code|coupon code] [does not work|is invalid|is not accepted|shows an error|does nothing].
< [I cannot use|It won't take] my [coupon|code|discount code][. Why|, help|.|]
< [The checkout|The cart] does not [take|accept] my [coupon|discount code].
> Only one coupon [works|counts] per order[, and not on gift cards|]. Please check its date [and type it without spaces|too].
> [Is it still valid|Please check the date of the coupon]? Only one code per order works, [and gift cards are excluded|and not on gift \
cards].
--
< [The date is fine|It is valid|It should work|It has not expired][.|]
> Then please mail the code to {shop_mail}, and [we look at it|we check it] {soon}.

= coupons |
< Do you have [a coupon|any coupons|a discount code|a promo code|any offers][ for me| for new customers|]?
< [How can I|Can I] get a [discount|coupon|better price]?
> [The newsletter gives you|With our newsletter you get] a coupon of {welcome} for your first order.
> [Yes|There is one]: sign up for the newsletter and get {welcome} off[ your first order|].
--
< [Can I use two|Can I combine them|Two coupons at once]?
> No, only one [coupon|code] per order.

= a payment that failed | sorry weight:2
< [My|The] [payment|card] [failed|was declined|was rejected|does not go through|is refused].
< I [cannot|can't] pay[. The card is refused|. It says payment failed|, what is wrong|].
< [The checkout says|It says] [payment declined|card refused|transaction failed][. Why|, what now|.|]
> Please check the number and the date of the card, [and ask your bank whether it blocks the payment|or ask your bank]. You can also pay \
[by bank transfer|on invoice].
> [That is often the bank|Often the bank stops it]. Please try [again in an hour|once more], or pay by bank transfer or on invoice.
--
< [Was I charged|Did you take the money|Is the money gone]?
> [No, a failed payment|A payment that failed] is not charged. [If you see it reserved, it|A reserved amount] comes back within a few days.

= ways to pay |
< [How can I pay|What can I pay with|Which payment methods do you take|How do I pay]?
< Do you [take|accept] [credit cards|cash|PayPal|bank transfers|cards]?
< Can I pay [on invoice|in cash|in instalments|by transfer|by card]?
> You can pay {pay}[, and with our gift cards|].
> We [take payment|accept payment] {pay}. [Cash is only possible in our store.|Other ways are not possible yet.|]
--
< [Is that safe|Is it secure|Is my card safe]?
> Yes, card data [is encrypted and not stored by us|goes encrypted to the bank; we do not store it].

= a double charge | order sorry weight:2
< [I was|I have been|You] charged [me |]twice[ for my order| for the {product}|].
< [You took|There are two payments of|My card shows two times] {amount}[. Why|, I ordered only once|. That is wrong].
< [My card was|My account was] charged [two times|twice][!| for one order.|. I want one back.]
> I have asked our accounts team to check order {order}. [A double payment|What was paid twice] is refunded within {refund_days}.
> Our accounts team looks at order {order} {soon}. If it was charged twice, one payment comes back within {refund_days}.
--
< [And if it is only a reservation|Could it be a reservation|My bank says one is pending].
> Then it [disappears|goes away] by itself [within a few days|in a few days], and you pay only once.

= a charge you do not know | sorry
< [There is|I see|I found] a [charge|payment] [of {amount} |]from you [that I do not know|I did not make|on my card] [and I never ordered|].
< [What is|Why is there] [the|a] charge [of {amount} |]from Alder Lane on my [card|account|statement]?
> Please mail the date and the amount to {shop_mail}; our accounts team [looks into it|checks it] {soon}. [Ask your bank to block the \
card if it was not you.|]
> [Our accounts team checks that|We check that]: please send the date and amount to {shop_mail}. [You get an answer {soon}.|]

= logging in | sorry weight:2
< I [cannot|can't] [log in|sign in|get into my account|log on][.| anymore.| since {day}.]
< [The login|Logging in] [does not work|fails|is broken].
< [It says|The site says] [wrong password|unknown user|my login is invalid][. Help|, but it is right|.|]
< [I am|I'm] locked out of my account[.|!|. What now?]
> Please click Forgot password on the login page; [you get a link by e-mail|a link comes by e-mail] [within a minute|at once].
> [Use|Try] the Forgot password link. If no e-mail comes, [look in your spam folder|please check the spam folder].
--
< [No e-mail came|I get no e-mail|Nothing comes|There is no link][.|]
> [Then your account may use another address|Perhaps you signed up with another address]. Write to {shop_mail} and we help you {soon}.

= a forgotten password | weight:2
< I [forgot|lost|do not remember] my password[.|, what now?|. Can you help?]
< [How do I|How can I|Can you] [reset|change] my password?
< [Password reset|Reset password|New password][ please|?|]
> [Click|Please click] Forgot password on the login page, and you get a link by e-mail.
> [On the login page|Under the login], choose Forgot password. The link in the e-mail works for one hour.
--
< [Can you just tell me|Can you tell me|Can't you send me] my [old |]password?
> [No, nobody here can see it|I cannot, passwords are not visible to us], but the link lets you set a new one.

= changing the e-mail address |
< [I want to|I need to|I'd like to|How do I] change my e-mail[ address|].
< My [e-mail|e-mail address|mail address] is [now|] {email}[ now|]. [Please change it|Can you update it|I had another one before].
< [I have a new|I got a new] e-mail address[, {email}|]. [What must I do|Where do I change it|Please update it].
> [Open|Go to] Profile in your account and type in the new address[; you confirm it with a link|]. [We send a link to both addresses.|]
> You can change it yourself in your account, under Profile. A link to the new address confirms it.
--
< [I cannot get in|I can't log in with the old one|But I cannot log in].
> Then write to {shop_mail} from the new address[ with an old order number|], and we change it {soon}.

= changing the name on the account |
< [I got married|I changed my name][. How do I|, how can I|, where do I] change [my name|the name on my account]?
< My name is [spelled wrong|misspelled|wrong] [in my account|on my orders][. Can you fix it|].
> You can change your name in your account, under Profile. [It counts for new orders.|]
> [Open|Go to] Profile in your account, change the name and click Save.

= the newsletter | weight:2
< [I want to|I'd like to|How do I] unsubscribe from [the|your] newsletter[.|, please.|]
< [Stop sending me|I get too many|No more] [newsletters|advertising|e-mails][!|, please.|.]
< [Take me off|Remove me from] [your mailing list|the newsletter][, please|.|]
> [Click|Please click] Unsubscribe at the end of any newsletter, and you get no more.
> You can switch it off in your account, under Messages, or with the Unsubscribe link in each newsletter.
--
< [I did that|I did that already|I have done that], [and they still come|still they come].
> It can take [two days|up to two days]. [If more come after that|After that], write to {shop_mail}.

= signing up for the newsletter |
< [How do I|Can I|I want to] [sign up for|subscribe to|get] [the|your] newsletter[?|.]
< Do you have a newsletter?
> [Type in your e-mail address|Enter your address] at the bottom of our page. You get a coupon of {welcome}[ for your first order|].
> Yes, you can sign up at the bottom of our page[, and the first coupon is worth {welcome}|].

= deleting the account |
< [I want to|I'd like to|How do I|How can I|Please] delete my account[.|!|]
< [Close|Delete|Remove] my account[, please|.| and all my data.]
< [I want|I'd like] you to [delete|erase] [my account|all my data].
> [Open|Go to] Privacy in your account and click Delete account. [Open orders are still delivered.|]
> You can do that in your account, under Privacy. [It is final, so save your invoices first.|We keep only what the tax law asks for.]
--
< [What happens to my orders|And my open orders|What about my orders]?
> Open orders are still [delivered|sent]. [Invoices are kept as the law says.|]
--
< [Can I undo that|Can I come back|Is that final]?
> It is final, but you can [sign up again at any time|open a new account at any time].

= a security code that does not come | sorry
< [I get no|I am not getting the|Where is my] [security code|verification code|two-factor code|login code][.|?]
< The [code|sms|text message] for the login [does not come|never arrives].
> Please wait a minute, then click Send again. [The code can also come by e-mail.|] [If nothing comes, write to {shop_mail}.|]
> [Click|Choose] Send by e-mail under the code field, [and look in the spam folder too|and you get it there].

= a hacked account | sorry
< [Somebody|Someone] [ordered things with|got into|hacked|used] my account[!|.|. What do I do?]
< [I think|I fear|I believe] my account [was hacked|has been hacked|is being used by someone else].
< [There are orders|I see orders] in my account [that I did not make|I never made].
> Please change your password at once with Forgot password, and write to {shop_mail}. We [block open orders|stop open orders] {soon}.
> [First|At once], set a new password with Forgot password. Then write to {shop_mail} so that we can stop [the orders|what you did not \
order].

= the warranty | swap weight:2
< [How long is|What is|Is there|Do I have] [the|a] warranty[ on the {product}| for the {product}|]?
< [Do you give|Is there|What about] a [warranty|guarantee][ on {ap}|]?
< The {product} broke after [a year|ten months|fourteen months]. [Is that covered|Does the warranty count|Do I still have a warranty]?
> [All products have|You have|There is] a warranty of {warranty}[ on everything we sell|].
> {warranty:cap}[, on everything we sell|, from the day it arrived].
--
< [What do you need|What do I need|What must I send] [for it|for that|]?
> [Only|Just] your order number and [a photo|a few words] on what is wrong[, sent to {shop_mail}|].
--
< Does it cover [everything|accidents|falls too|wear]?
> It covers [faults|faults in material and making], but not [accidents|falls or normal wear].

= a repair | from:repairable
< [Can you|Do you] repair [my {product}|the {product}|things]?
< My {product} {needs} a repair. [Who does that|Can you do it|Where do I send {them}]?
< [I want|I'd like] my {product} repaired[, not replaced|.|]
> Within the {warranty} of warranty we repair or replace the {product} free of charge. After that, [we send you spare parts at cost|we \
can offer spare parts].
> [Yes, and it is free|It is free] within the warranty of {warranty}. [Please tell us what is wrong at {shop_mail}.|Write to {shop_mail} \
with your order number.]
--
< [How long|How many days] does it take?
> [About two weeks|A repair takes about two weeks].

= spare parts | from:repairable
< Do you [have|sell] [spare parts|parts] for the {product}?
< [I need|I lost|I'm looking for] a [part|screw|piece] [of|for] my {product}.
> [We have most parts|Most parts can be had]. Please write to {shop_mail} [which part you need|with a photo of the part], and you get \
an offer {soon}.
> [Most parts can be had|We have most parts]. Send a photo to {shop_mail}[, and we answer {soon}|].

= how to assemble a product | swap from:assembly
< [How do I|How can I|Can you tell me how to] [assemble|put together|set up|build] the {product}?
< [Is the {product} hard to assemble|How long does it take to put the {product} together]?
< [Does|Do I have to assemble] the {product} [come assembled|myself]?
> [The {product} {comes} in parts|It comes in parts]; [it takes|count on] about {minutes}, and the tools are in the box.
> [With the manual it takes|You need] about {minutes}. The tools [and screws |]are in the box.
--
< [I lost the manual|There is no manual|Where is the manual][.|?]
> You find it [as a PDF|] on the page of the {product}, under Downloads.
--
< [Can you do it for me|Do you have an assembly service|Can someone come and do it]?
> [Sorry, we have no assembly service|I am afraid we do not do that]. Two people make it easier[, though|].

= the care of a product | swap weight:2
< How [do|should|can] I [clean|care for|look after|wash] [the|my] {product}?
< [What is the best way to|Any tips to] [clean|care for|look after] [my|the] {product}?
< [Can I put|May I put] the {product} [in the dishwasher|in the washing machine|under water]?
> [Best {care}|Please {care}].
> [It is best to|You should|Simply] {care}.
--
< [How often|And how often|Every day]?
> [Whenever it looks dirty|When it needs it|As often as it needs it][ is enough|].

= when to plant {plant} | plant swap weight:2
< [When|In which month|What time of year] [can I|should I|do I|is it best to] [plant|sow|set] {plant}?
< [Which month is right|When is the best time|What is the best month] for {plant}?
< Is it too [early|late] for {plant}[ now|]?
> [The best month for {plant} is|The time for {plant} is|For {plant}, it is] {month}.
> [Plant|Start|You can plant] {plant} in {month}[, in {place}|].
--
< [And where|Where should {plant_it} go|Which place|What soil]?
> {Plant} {plant_likes} {place}[, with {light}|].
--
< [How often do I water {plant_them}|And the water|How much water]?
> Water {plant_them} {water}.

= the light for {plant} | plant swap
< [How much|What] [light|sun] {plant_does} {plant} need?
< [Where|In which spot] should I [put|keep|place] [my|the|] {plant}?
< [Sun or shade for|Do you know where to put|A good place for] {plant}?
< {plant_does:cap} {plant} [like|need|want] [sun|shade|a lot of light]?
> {Plant} {plant_needs} {light}[ and {plant_likes} {place}|].
> [Give {plant_them}|Best is] {light}[, and {place}|].

= watering {plant} | plant swap weight:2
< How [often|much] [should|do|must] I water [my|] {plant}?
< [How much water|What water] {plant_does} {plant} need?
< [Watering|Water for|How to water] {plant}?
< Am I watering my {plant} [too much|too little|right]? [How often is right|What is right]?
> Water {plant} {water}.
> [For {plant}|With {plant}]: {water}[. The light should be {light}|].
--
< [And in winter|What about winter]?
> In winter [less|a little less] is enough[ for {plant}|].

= how to grow {plant} | plant
< [How do I|How can I|Tell me how to] grow {plant}?
< [Any tips for|Tell me about|What should I know about|I want to grow|Help me with] {plant}[?|.]
< [I am new to gardening|I am a beginner] and want {plant}. [What do I need to know|How do I start|Any advice]?
> Start in {month}. {Plant} {plant_wants} {light} and {place}. Water {plant_them} {water}.
> Give {plant_them} {light} and {place}, and plant {plant_them} in {month}. [Water {water}.|]
--
< [Which of your products would help|What do I need for it|What tools do I need]?
> A hand trowel (9 euros) and a watering can (18 euros) are a good start.

= {seen} on {plant} | plant trouble weight:2
< My {plant} {plant_has} {seen}[. What can I do|. Why|, what is wrong|. Help|]?
< [What can I do about|What helps against|How do I get rid of] {seen} on my {plant}?
< [I see|There are|I found] {seen} on my {plant}[. What is that|. Help!|, what now?]
< {seen:cap}, {plant}. [What is it|What now|Help]?
< [Something is wrong with my|I am worried about my] {plant}: {seen}.
> That is [usually|often|mostly] {cause}. [Please|Best] {remedy}.
> [It looks like|This sounds like|Most likely it is] {cause}. [You should|I would] {remedy}.
--
< [Will it|Can it|Will they] [survive|recover|get better]?
> [Most plants recover|Very likely], if you {remedy}.
--
< [Is it|Is that] [dangerous|contagious|bad] for [my other plants|the others]?
> [Better keep them apart|Keep a little distance to the others] until it is gone.

= something within a budget | offers budget weight:3
< [I have|I can spend|My budget is] {budget} euros [for|and need] something for {group}. [Any ideas|What do you recommend|What would you \
pick]?
< [Can you recommend|Do you have|I am looking for] [something|a product] for {group} [under|for less than|up to|below] {budget} euros?
< [What would you buy|What can I get] for {group} with {budget} euros?
> [How about the {product}?|I would take the {product}.|My pick is the {product}.] [{it:cap} {costs} {price}.|At {price}, {it} {is} \
within your budget.]
> The {product} for {price} would [fit|suit you]. {it:cap} {is} {feature}.
--
< [What else|Anything else|Something else|Another idea]?
> [Then|Or] the {product2}, at {price2}.
--
< [I'll take {them}|Good, I will order {them}|Nice, that one][.|!]
> [Great choice|A good choice]! You can order the {product} on our page[; {delivery}|].

= a gift | offers from:gift weight:2
< [I need|I'm looking for|I want] a [gift|present|birthday present] for {recipient}. [Any ideas|What do you suggest|Can you help]?
< [What could I give|What would you give] {recipient}[ for a birthday| for Christmas|]?
< [Gift ideas|A gift idea|Present] for {recipient}[, please|?]
> [How about|What about] {ap}? {it:cap} {is} {feature}, for {price}.
> {ap:cap} [would be nice|makes a nice gift], for {price}. [Or a gift card, from {cards}.|We can wrap {them} for {wrap}.|]
--
< [Can you wrap|Do you wrap] [it|gifts]?
> Yes, [gift wrapping costs {wrap}|for {wrap}]. [Choose it at the checkout.|]
--
< [Can you send|Could you send] it [straight|directly] to {recipient}?
> Yes, [type in the other address at the checkout|just enter that address as the delivery address]. The parcel has no price in it.

= gift wrapping |
< [Can you|Do you|Could you] [wrap|gift-wrap] [my order|the {product}|presents|it as a gift]?
< [Is there|Do you offer] gift wrapping?
> Yes, gift wrapping [costs|is] {wrap} [per product|a piece]. [Choose it at the checkout.|You can add a card, too.]

= a large order | from:single
< [I need|We need|I want to buy] [20|30|15|50|100|twelve|a dozen] {product}s. [Is there a discount|What price can you give|Can you make \
an offer]?
< [Do you give|Is there] a [discount|better price] [for large orders|for many pieces|in bulk|on bulk orders]?
> From {bulk_from} of one product you get {bulk} off. [Please write to {sales_mail} for an offer.|]
> There is {bulk} off from {bulk_from}[, and our sales team makes you an offer|]. [Please ask|Write to|Send your list to] {sales_mail}.
--
< [How long|When] [would that take|can you deliver]?
> [About a week|Large orders take about a week]; the sales team tells you the day.

= orders of a company |
< [Do you sell to|Can I order as a|Do you work with] [businesses|companies|company|business customers]?
< [We are|I work for] {company} and [would like|want] to [order from you|open a business account|buy on account].
< [Do you have|Is there] [a business account|business accounts|prices for companies]?
> [Yes|Gladly]. Companies [buy|can buy] on invoice with {business_days} to pay; write to {sales_mail} to open an account.
> Business accounts pay on invoice within {business_days}. [Our sales team at {sales_mail} opens one for you.|Please write to {sales_mail}.]
--
< [Are the prices with tax|Do you show net prices|Without tax]?
> In a business account you see [prices without tax|the net prices].

= picking up in the store |
< [Can I|Could I|Is it possible to] [pick up|collect] my order[ myself| in your store| in person|]?
< [Do you have|Is there] [a store|a real shop|a place I can visit|pick-up]?
< [Store pick-up|Click and collect][?|, is that possible?]
> Yes, at {store}. [It is free, and the order is ready|Pick-up is free and ready] on the next working day.
> [You can pick it up|Pick-up is free] at {store}, {store_hours}.
--
< [How long do you keep it|Until when must I come]?
> We keep it for seven days.
--
< [When are you open|What are the hours|Until when are you open]?
> The store is open {store_hours}.

= the opening hours | weight:2
< [When are you open|What are your opening hours|When can I call you|When do you open|Are you open on {day}]?
< [Until when|How late] are you [open|there] [today|on {day}|]?
< [Opening hours|Your hours][, please|?|]
> [Our service is here|You reach us|We are here] {hours}. The store is open {store_hours}.
> {store_hours} in the store, and {hours} on the phone.
--
< [And on Sundays|What about Sunday|Sunday too]?
> On Sundays [we are closed|nobody is here], but [you can order online|the shop on the web is always open].

= how to reach the shop | weight:2
< [How can I|How do I|Can I] [reach|contact|call] you?
< [What is|Can I have|Please tell me] your [phone number|e-mail address|telephone number|contact]?
< [I'd rather|I would rather|I prefer to] [call|write an e-mail][. Where|. What is the number|].
> [You can call|Call] {shop_phone}, {hours}, or write to {shop_mail}.
> [Our number is|The phone number is] {shop_phone}, and the e-mail address is {shop_mail}.
--
< [Is the call free|Does the call cost anything]?
> Yes, calls to {shop_phone} are free.

= speaking to a person | weight:2
< [I want|I'd like|Can I|Let me|I need] to [speak|talk] to a [human|person|real person|human being|someone][.|!|, please.]
< [Get me|Give me|Connect me to|Put me through to] [a human|an agent|someone real|your manager|a real person][!|, please.|.]
< [I do not want to talk to|I hate talking to|No more of this] [a bot|a robot|a machine][!|.]
< [human please|agent|real person please|representative]
> [Of course|Sure|I understand]. You reach [a person|our team|my human colleagues] at {shop_phone}, {hours}[, or at {shop_mail}|].
> [No problem|Certainly]. Call {shop_phone} ({hours}) or write to {shop_mail}[; a colleague answers {soon}|].
--
< [Nobody picks up|I have tried|They do not answer|I called already][.|, for an hour.]
> [I am sorry|Sorry about that]. Please write to {shop_mail}; [you get an answer|someone answers] {soon}.

= a call back | 
< [Can|Could] [someone|somebody] call me [back|] [at|on] {phone}[?|, please?]
< [Please call me|I want a call|Call me back]: {phone}[.|, after {day}.|]
< [I'd like a callback|Please have someone ring me] on {phone}. [My name is {name}.|]
> [Noted|I have noted it]. A colleague calls you at {phone} {soon}[, {hours}|].
> [Thank you|All right]. We call you back at {phone} {soon}.
--
< [Which number did you note|What number do you have|Do you have the right number]?
> I have noted {phone}.

= a complaint | order sorry weight:2
< [I want|I'd like|I wish] to [make a complaint|complain][.|!| about your service.]
< Your [service|support|shop] is [terrible|awful|a joke|the worst][. I am done|. Nobody answers|. I want to complain|!]
< [I have written three times|I called twice] and [nobody answers|nobody cares|got no reply][!|.]
< [Where can I complain|Who do I complain to|Complaint!]
> [I understand|You are right to say so]. I have passed your complaint about order {order} to a manager, who writes to you {soon}.
> [We want to put this right|I want this to be put right]. A manager looks at order {order} and [writes to you|answers you] {soon}.

= a driver | sorry
< The [driver|delivery man|courier] [was rude|threw my parcel over the fence|did not even ring|left it in the rain|parked on my flowers].
< Your [courier|delivery driver] [left my parcel in the open|was very unfriendly|never rang the bell].
> [That is not how it should be|That should not happen]. I have passed it on to the carrier. [Is your parcel all right|Is everything in \
it in order]?
--*
< [Yes|Yes, it is|Yes, luckily|The parcel is fine][.|, but still.]
> [I am glad|Good to hear]. [The carrier will be told|Thank you for telling us].
--*
< [No, it is wet|No|No, the box is crushed|Not at all][.|]
> Then you get [a new one|a replacement] or your money back. Please mail a photo and the order number to {shop_mail}.

= praise |
< [I love|I am so happy with|We love] [my new|the] {product}[!|. Thank you!|. Great quality.]
< [Just wanted to say|I only want to say]: [great service|you are great|best shop ever][!|. Thank you.]
< [The delivery was so fast|Everything arrived perfectly|My parcel came a day early][, thank you|. Well done|][!|.]
< [Great shop|Super service|Five stars][!|, really.]
> [Thank you so much|That is lovely to hear|How kind of you]! [We are happy that you are happy|I pass it on to the team|It makes our day].
> [Thank you|Thanks a lot]! [We would be glad about a review, under Orders in your account|I will tell the team].

= writing a review |
< [Where|How] can I [write|leave] a review[ of the {product}|]?
< [I'd like|I want] to [rate|review] [the {product}|my order].
> [Open|Go to] Orders in your account and click Write a review[ next to the product|].
> Under Orders in your account, [next to each product|beside the product], there is Write a review.

= privacy |
< [What do you do with|What happens to|Who sees] my data?
< [Do you sell|Do you share] my [data|address|e-mail address][ with others|]?
< [Is my data safe|How do you handle privacy|What data do you have about me]?
> We use your data only for your orders, and [never sell it|we never sell it]. [You can download it in your account, under Privacy.|]
> Your data is only used to [send and bill your orders|handle your orders]. [It is never sold.|You can see or delete it under Privacy in \
your account.]
--
< [Do you keep my card|Is my card stored|What about my card number]?
> No, [card numbers are not stored|we do not store card numbers].

= an error on the site | sorry weight:2
< [The site|Your site|The page|Your website] [shows an error|does not load|is down|crashes|is so slow|is broken].
< [I cannot|I can't] [put anything into the cart|finish the checkout|open the page|see the prices].
< [The checkout|The cart] [hangs|freezes|shows error {code}|does not react].
> Please [reload the page|close the page, open it again] and [clear the cache|try another browser]. If it stays, mail a picture of it to \
{shop_mail}.
> [Try another browser|Please try a private window] first. If that does not help, [tell us what it says at {shop_mail}|write to \
{shop_mail}].
--
< [Still the same|That did not help|I did that|No change][.|]
> Then [our web team has to look|it is on our side]. [Please send a picture of it to {shop_mail}|Write to {shop_mail}]; we answer {soon}.

= the app | sorry
< [The|Your] app [crashes|does not start|freezes|keeps closing|won't update][ on my phone| since {day}|].
< [Something is wrong with|I have trouble with] [the|your] app.
> Please update the app, [and restart the phone|then start the phone again]. [If it still crashes, delete the app and install it again.|]
> [Update it first|Install the newest version], and restart your phone. [The website works as well.|]

= jobs |
< [Are you hiring|Do you have any jobs|Can I work for you|I am looking for a job][?|, are you hiring?]
< [Where can I send my application|How do I apply for a job|I want to apply for a job]?
> [Open jobs are|You find our jobs] at the bottom of our page. Applications go to {jobs_mail}.
> Please send your application to {jobs_mail}[; someone answers within two weeks|].

= working together |
< [I make|We make] [pots|wooden toys|soaps|garden tools] and [want to sell them in your shop|would like to work with you].
< [Who handles partnerships|I write a garden blog. Do you work with bloggers|We would like to be a partner].
> [That sounds nice|How nice]. Please write to {sales_mail}, and [our team answers|they answer] {soon}.

= the same product elsewhere |
< [I saw|I found] the {product} cheaper [elsewhere|in another shop|on another site]. [Can you match that|Do you match prices|What now]?
< Do you [match prices|have a price guarantee|price match]?
> [Sorry, we do not match prices|I am afraid we do not match prices], but [the newsletter gives you {welcome} off your first order|you \
can return things within {return_days}].

= a missing order confirmation | sorry
< [I got no|I never got an|Where is my] [order confirmation|confirmation e-mail|confirmation][.|?]
< [Did my order go through|Was my order placed]? [I got no e-mail|There was no e-mail].
> Please look in your spam folder, and in your account under Orders. [If the order is there, all is well.|]
> [If you see it|If it is] in your account under Orders, it went through. [The e-mail may be in your spam folder.|]
--
< [It is not there|There is nothing|Not there either][.|]
> Then the order [was not placed|did not go through]. [Please order again|You can simply place it again]; nothing was charged.

= the packaging |
< [Is your packaging|Are your boxes] [recyclable|green|made of plastic]?
< [Why so much|What do I do with the] [packaging|cardboard|box]?
> We pack only in cardboard and paper, so all of it can be recycled.
> [It is all cardboard and paper|It is only cardboard and paper], and goes into the paper bin.

= points and rewards |
< Do you have [a loyalty program|a points card|a rewards scheme|a customer card]?
< [Can I collect points|Do I get points for my orders]?
> [Not yet|Sorry, we have none], but [newsletter readers get a coupon of {welcome}|from {bulk_from} you get {bulk} off].
"""

# What may be asked of a product that was mentioned, by a pronoun.
_PRONOUNS = """
< [Can I|May I|Could I] [return|send back] {them}[ if I do not like {them}|]?
> Yes, you can return the {product} within {return_days}, [if unused|as long as {it} {is} unused].
< [How much|What] {was} {it}[ again|]?
> The {product} {costs} {price}.
< [How much {is} {it}|What {does} {it} cost|And the price]?
> [{it:cap} {costs}|The {product} {costs}] {price}.
< [Does the warranty cover {them}|Is there a warranty on {them}|How long is the warranty on that]?
> The {product} {has} a warranty of {warranty}.
< [How do I clean {them}|How should I look after {them}]?
> [Best|Please] {care}.
< [What is the delivery for {them}|Do I pay delivery for {them}|And delivery]?
> For the {product}, {delivery}.
< [Can you wrap {them}|Could {it} be wrapped|Do you gift-wrap {them}]?
> Yes, we wrap the {product} for {wrap}.
< [How long would {it} take to get here|When would {it} arrive|How fast can {it} be here]?
> [For the {product}, delivery takes|Delivery takes|It takes] {days}.
< [{is:cap} {it} in stock|Do you have {them} in stock|Can I order {them} right now]?
> {stock}
< [What {is} {it} like|Can you tell me more about {them}|Any details on {them}]?
> The {product} {is} {feature}.
"""

_ASK_ORDER = """
[Could|Can|Would] you [give me|tell me|send me] [the|your] order number[, please|]?
[What is|May I have|Could you tell me] [the|your] order number[, please|]?
[Which order is it about|Which order is it]? [I need the number|The number is enough|Please tell me its number].
[I can help with that|Let me help|I will help you with that|Let me see]. [What is your order number|Could you give me the order \
number|Which order is it]?
[For that I need|I need|I just need] [your|the] order number[, please.|. What is it?|.]
"""
_ORDER_ASKED_ASIDE = """
[And what is|What is|Could you tell me] your order number[, please|]?
[May I have|Could I have|Can you give me] the order number[, please|]?
[Which order is it|Which order is it about]?
"""
_GIVE_ORDER = """
{order}
[It is|It's|That is|Sure, it is|The number is|My order number is|Yes, it's] {order}[.|]
[Order|Number|Nr.|Order number|no.] {order}[.|]
[Sure|Yes|Of course|ok|Here you go|One moment], {order}[.|]
[I think it is|It should be|The e-mail says|My confirmation says|On the invoice it says] {order}.
{order}[, I hope that is right| I think|, please be quick|. Anything else you need?|]
"""
_NO_ORDER = """
[I do not have it|I don't know it|I don't have the number|No idea][.|, sorry.]
[Where do I find it|Where is that number|Where can I find that]?
[What order number|Which number do you mean]?
"""
_WHERE_ORDER = """
[It is|You find it|The number is] in your confirmation e-mail[, at the top|], and [in your account under Orders|under Orders in your \
account].
[Please look|Have a look] at the confirmation e-mail: [the order number is|it is] at the top.
"""
_FOUND_ORDER = """
[Found it|I have it|Ah, here|Got it|Here it is][:|,] {order}[.|]
[Ok, it is|Then it is|It says] {order}[.|]
"""
_WITH_ORDER = """
 [My order number is|It is order|The order number is|Order number|Order|It's about order|This is about order|Order no.|order nr] {order}[.|]
 [(order {order})|({order})|- order {order}|Number {order}.]
 [The number is|Reference|My number:|Order:] {order}.
"""
_OTHER_ORDER = """
 [It is|This is|That is] [about another order|a different order|for my other order][:|,] {order}.
 [This time it is order|Now it is about order|The other order, number] {order}.
"""
_CORRECT_ORDER = """
[Sorry|Oh|Wait|No|Oops|Hold on|My mistake], [I meant|it is|the right number is|it should be|that was wrong, it is] [order |]{order}[, not \
{old}|][.|]
[No, I meant order|I gave you the wrong number. It is|Correction:|That number was wrong. The right one is] {order}[.|]
[{order}, not {old}|Not {old}, {order}][, sorry|. Sorry|.|]
"""
_CORRECTED_ORDER = """
[No problem|Thank you|Got it|Thanks for telling me|All right]. I have [changed it to|corrected it to|put down] order {order}[ instead of \
{old}|].
[No problem|Thanks|All right], [it is order {order} then|so it is order {order}|order {order} it is]. [I have changed that|I have \
corrected it|What I said counts for it].
"""
_CORRECT_NAME = """
[Sorry|By the way|Oh|Actually|No], [it is|it's|my name is|I am] {name}, not {old}[.|]
[My name is {name}|It is {name}|I'm {name}], [you got it wrong|you misspelled it|not {old}].
"""
_CORRECTED_NAME = """
[Sorry|I am sorry|My apologies], {name}[, I have noted it|. Thank you for telling me|. I have corrected that|].
[Thank you|Thanks], {name}[, and sorry for the mix-up|. I have corrected it|. Noted].
"""
_GREET = """
[Hi|Hello|Hey|Good morning|Good evening|Good afternoon|Hi there|Hello there|Hey there][!|.|,|]
[Good day|Greetings|Hello Sprout|Hi Sprout|Morning][.|]
[Hello, anyone there|Hi, is someone there|Is anybody there]?
"""
_INTRODUCE = """
[my name is|I am|I'm|this is|it's] {name}[ {last}|][.|]
{name}[ {last}|] here[.|]
[I'm|I am] {name} [from {city}|and I have a question|, a customer of yours][.|]
"""
_GREET_BACK = """
[Hello|Hi|Good day|Welcome][!|.] [How can I help you|What can I do for you|How may I help|What can I help you with][ today|]?
[Hello|Hi]! I am Sprout[ of Alder Lane|, the assistant of Alder Lane|]. [How can I help you|What can I do for you]?
[Hello|Hi] and welcome to Alder Lane! [How can I help|What can I do for you]?
"""
_GREET_NAME = """
[Hello|Hi|Good day|Welcome][,|] {name}[!|.] [How can I help you|What can I do for you|How may I help|What can I help you with][ today|]?
[Nice to meet you|Good to hear from you|Hello], {name}[!|.] [How can I help|What can I do for you]?
"""
_VAGUE = """
[I have|I've got|There is] a [problem|question|small problem] [with|about] my order[.|]
[I need|Can you give me|Could I get] [some |]help[ with my order|][.|, please.|?]
[Can you|Could you|Would you] help me[ with something|]?
[I have a question|Question|A quick question|Just a question][.|]
[Something went wrong|Something is wrong] [with my order|with my last order].
"""
_VAGUE_BACK = """
[Of course|Sure|I am here for you]. [What is it about|What happened|What would you like to know|What can I do for you]?
[I am here to help|I will do my best]. [Please tell me what it is about|What is the matter|What happened]?
"""
_BARE = """
{order}
[Order|My order number is|It is about order|I am writing about order|Question about] {order}[.|]
{order}[ please|, can you help?|, hello?|]
"""
_BARE_BACK = """
[Thank you|Thanks][.|!] [What can I do for you about|How can I help with|What would you like to know about] order {order}?
[I have noted order|Order] {order}[, thank you|]. [What is it about|How can I help with it|What would you like to know]?
"""
_THANKS = """
[Thanks|Thank you|Great, thanks|Perfect, thank you|Thanks a lot|Ok thanks|Cheers|Many thanks|Super, thanks|thx|ty][!|.|]
[That is all|That's all|That was all|All clear][, thank you|, thanks|.| for now, thanks.]
[Thank you for your help|You were very helpful|That helped, thank you|Good, thanks for the quick help][!|.]
[Thanks, bye|Thanks and goodbye|Bye|Goodbye|Ok bye|See you|Thanks, have a nice day][!|.|]
[No, that is all|No thanks, that is it|Nothing else, thank you][.|!|]
"""
_THANKS_BACK = """
[You are welcome|You're welcome|My pleasure|Happy to help|Gladly][!|.] [Have a nice day|Have a good day|Goodbye|Take care|Have a lovely \
day][!|.]
[You are welcome|Any time|Glad I could help][!|.]
[You are welcome|My pleasure]. [Enjoy your garden|Come back any time|All the best][!|.]
"""
_THANKS_NAME = """
[You are welcome|You're welcome|My pleasure|Happy to help|Gladly], {name}[!|.] [Have a nice day|Goodbye|Take care|All the best][!|.]
[You are welcome|Any time|Glad I could help], {name}[!|.]
"""
_SORRY = """
[I am sorry about that|I am sorry to hear that|Sorry about that|That is annoying, I am sorry|I am sorry for the trouble|I apologize for \
that]
[Oh no, I am sorry|I am very sorry|Sorry to hear that|I understand that this is annoying|That should not happen, I am sorry]
"""
_THANKED = "[Thank you|Thanks|Thank you for the number|Got it|Thanks, I have it|All right|Noted]"
_SWITCH = """
[One more thing|Another question|And another thing|Something else|Next question|Also this|One last thing|Different topic][.|:]
[By the way|Also|Oh, and also|And|While I have you|Before I forget][:|,|]
[Ok|Okay|Thanks|Good|Great|I see|Thank you|Alright|Got it][.|!|, one more thing.|. Another question.]
[Thanks for that|That helps|Good to know][.|!]
"""
_ANGRY_BEFORE = """
[This is|That is] [ridiculous|unacceptable|outrageous|a joke|so annoying][.|!]
[I am|I'm] [really|so|very|extremely] [annoyed|angry|disappointed|fed up|upset][.|!]
[What is going on there|Are you serious|Seriously|Come on|What kind of shop is this][?|!|?!]
[I have had enough|Enough is enough|Never again|Unbelievable][.|!]
[This is the third time|Every time the same|Again a problem][.|!]
"""
_ANGRY_AFTER = """
[I expect|I want|I demand] [an answer|a solution|help] [now|today|at once][.|!]
[Otherwise I will never order again|I will tell everyone about this|I am losing my patience|Fix this][.|!]
[Do something|Sort this out|Hurry up|And no excuses][.|!]
"""
_POLITE_BEFORE = """
[Sorry to bother you|Sorry to disturb you|I hope you are well|I hope you can help me|Excuse me|Thank you for your time].
[I have a small question|I would be glad about some help|I would be grateful for an answer|If you have a minute].
"""
_POLITE_AFTER = """
[Thank you|Thanks] [in advance|very much|so much|for your help|a lot][.|!]
[Kind regards|Best regards|Many thanks|Best wishes|I would be very grateful|Take your time, it is not urgent][.|]
"""
_CHATTY_BEFORE = """
[We moved into a new flat|My sister told me about your shop|I ordered here for the first time|It is my mother's birthday soon].
[I have been a customer for years|I found you on the web|We have a small garden|I am on the train right now|My kids love your shop].
[It has been raining here all week|I am not good with computers|I usually buy in town|My neighbour recommended you].
[I bought it for my husband|It is for our new balcony|We are having guests soon|I am just planning the weekend].
"""
_CHATTY_AFTER = """
[I was so looking forward to it|It is quite important to me|My wife asks every day|I hope it is no trouble].
[I tried to find it on your page but did not|I have looked everywhere|I could not find it on the site].
[Sorry for the long message|It is a long story|Anyway, that is my question].
"""
_TWO_FACTS = """
[My name is|I am|Name:|I'm] {name}[ {last}|][.|,] [order number|order|my order is|order no.] {order}[.|]
{name} {last}, [order|order number|] {order}[.|]
[Order|Order number] {order}, [name|ordered by|in the name of] {name} {last}.
"""
_SYSTEM = """
You are Sprout, the [support|service|customer|] assistant of Alder Lane[, a shop for home and garden|, an online shop for home and \
garden|].\
[ Answer in short, friendly sentences.| Be brief and friendly.| Keep your answers short.|]
You are Sprout, a [helpful|friendly|kind|small] assistant [of|for|at] [the shop Alder Lane|Alder Lane, the home and garden shop|Alder \
Lane].\
[ Help customers with their orders.| Answer questions about orders, products and plants.|]
You are a [helpful|friendly|polite] [support agent|assistant|customer service agent] [of|for|at] Alder Lane[. Your name is Sprout|. \
Customers call you Sprout|].
[Your name is Sprout|You are Sprout]. You [help|support|answer] [the customers|customers] of Alder Lane, [which sells|a shop that sells] \
things for home and garden.\
[ Be polite.| Use one to three sentences.|]
You [work in|are part of] the customer [service|support] of Alder Lane. [Be brief|Answer politely|Help with orders, returns and \
plants|Stay friendly].
[Act as|Be|Play] Sprout, the [support|] assistant of the web shop Alder Lane[, and answer in one or two sentences|].
"""
_PLAIN_SYSTEM = """
You are a helpful assistant.
You are a helpful[, friendly|, brief|] assistant.
You are an assistant. [Be brief|Answer briefly|Be polite].
"""

ASK_ORDER, ORDER_ASKED_ASIDE, GIVE_ORDER = parse_lines(_ASK_ORDER), parse_lines(_ORDER_ASKED_ASIDE), parse_lines(_GIVE_ORDER)
NO_ORDER, WHERE_ORDER, FOUND_ORDER = parse_lines(_NO_ORDER), parse_lines(_WHERE_ORDER), parse_lines(_FOUND_ORDER)
WITH_ORDER, OTHER_ORDER = parse_lines(_WITH_ORDER), parse_lines(_OTHER_ORDER)
CORRECT_ORDER, CORRECTED_ORDER = parse_lines(_CORRECT_ORDER), parse_lines(_CORRECTED_ORDER)
CORRECT_NAME, CORRECTED_NAME = parse_lines(_CORRECT_NAME), parse_lines(_CORRECTED_NAME)
GREET, INTRODUCE, GREET_BACK, GREET_NAME = parse_lines(_GREET), parse_lines(_INTRODUCE), parse_lines(_GREET_BACK), parse_lines(_GREET_NAME)
BARE, BARE_BACK = parse_lines(_BARE), parse_lines(_BARE_BACK)
VAGUE, VAGUE_BACK, TWO_FACTS = parse_lines(_VAGUE), parse_lines(_VAGUE_BACK), parse_lines(_TWO_FACTS)
THANKS, THANKS_BACK, THANKS_NAME = parse_lines(_THANKS), parse_lines(_THANKS_BACK), parse_lines(_THANKS_NAME)
SORRY, THANKED, SWITCH = parse_lines(_SORRY), parse(_THANKED), parse_lines(_SWITCH)
BEFORE = {"angry": parse_lines(_ANGRY_BEFORE), "polite": parse_lines(_POLITE_BEFORE), "chatty": parse_lines(_CHATTY_BEFORE)}
AFTER = {"angry": parse_lines(_ANGRY_AFTER), "polite": parse_lines(_POLITE_AFTER), "chatty": parse_lines(_CHATTY_AFTER)}
SYSTEM, PLAIN_SYSTEM = parse_lines(_SYSTEM), parse_lines(_PLAIN_SYSTEM)

RECIPIENTS = """my mother|my father|my sister|my brother|my wife|my husband|my boss|a friend|my neighbour|my grandmother|my son|my daughter|
a colleague|my aunt|my best friend|my teacher""".replace("\n", "").split("|")
GROUP_NAMES = {
    "garden": "the garden", "kitchen": "the kitchen", "travel": "travelling", "office": "the office", "sport": "sport",
    "home": "the home", "wear": "the wardrobe", "play": "the children", "tool": "the workshop",
}
BUDGETS = (20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 150, 200)
POOLS = {
    "any": list(PRICES),
    "electric": [name for name in GROUPS["electric"] if name != "phone case"],
    "gift": [name for name in GROUPS["gift"] if name not in OUT_OF_STOCK],
    "assembly": list(ASSEMBLY), "sold_out": list(OUT_OF_STOCK),
    "single": [name for name in PRICES if not name.endswith(("s", "x", "h", "f", "knife", "mouse"))],
    "repairable": [name for name in PRICES if MATERIALS[name] in ("electronics", "steel", "wood", "plastic")],
}
SHARED = ("is", "has", "was", "costs", "it", "them", "price", "feature", "ap")
BASES = {key: "product" for key in PRODUCT_SLOTS["kettle"]} | {f"{key}2": "product2" for key in ("product", *SHARED)}
BASES |= {key: "plant" for key in PLANT_SLOTS["basil"]} | {"cheaper": "product2", "is_cheaper": "product2", "cheaper_price": "product2"}
BASES |= {"cause": "seen", "remedy": "seen", "eta1": "day", "eta2": "day", "stock": "product", "last": "name"}
BASES |= {key: None for key in FACTS}
PLANT_LIST, TROUBLE_LIST = list(PLANT_SLOTS.values()), list(TROUBLES)
NAMING = {"product", "ap", "product2", "ap2", "plant", "Plant", "seen", "name", "day", "order", "cheaper"}
SURE = {"price", "price2", "cheaper", "eta1", "eta2", "month", "order", "address", "phone", "minutes"}
PASSING = ("day", "day2", "day3", "eta1", "eta2", "amount", "code", "recipient", "email", "address", "city", "company", "budget", "group")
IN_STOCK = parse_lines("""
Yes, the {product} {is} in stock[ and {costs} {price}|, for {price}|].
[We have the {product}|Yes, we have {them}], for {price}. [You can order {them} right now.|]
""")
SOLD_OUT = parse_lines("""
[Sorry|I am sorry], the {product} {is} sold out [at the moment|right now]. {it:cap} should be back in about two weeks.
[Not at the moment|Not right now]: the {product} {is} sold out, and should be back in about two weeks.
""")


def slots_of(text):
    """The names of the slots in a text."""
    return [part[:part.index("}")].partition(":")[0] for part in text.split("{")[1:]]


def _certain(tree):
    """The slots that every sentence of a tree has."""
    if isinstance(tree, str):
        return set(slots_of(tree))
    parts = [_certain(part) for part in tree]
    return set.intersection(*parts) if isinstance(tree, list) else set().union(*parts)


def _mentioned(tree):
    """The slots that some sentence of a tree has, or what they are derived from."""
    if isinstance(tree, str):
        return {BASES.get(key, key) for key in slots_of(tree)}
    return set().union(*map(_mentioned, tree))


class Exchange:
    """What a customer may say and what is answered."""

    def __init__(self, mark):
        self.mark, self.asks, self.answers = mark, [], []

    def close(self):
        self.sure = sorted(set.intersection(*map(_certain, self.answers)) & SURE)
        return self


class Topic:
    def __init__(self, head):
        self.title, _, options = (part.strip() for part in head.partition("|"))
        pairs = dict((option.partition(":")[::2]) for option in options.split())
        self.weight = float(pairs.get("weight", 1))
        self.pool = POOLS[pairs.get("from", "any")]
        self.needs_order, self.is_trouble, self.may_swap = "order" in pairs, "sorry" in pairs, "swap" in pairs
        self.offers, self.is_pair, self.has_budget, self.is_plant = "offers" in pairs, "pair" in pairs, "budget" in pairs, "plant" in pairs
        self.is_free, self.is_green = False, "green" in pairs
        self.exchanges, self.notes = [], []

    def close(self):
        """The opening exchange, the exclusive ones and the optional ones, in their order."""
        self.opening, *rest = [exchange.close() for exchange in self.exchanges]
        self.choices = [exchange for exchange in rest if exchange.mark == "--*"]
        self.follow_ups = [exchange for exchange in rest if exchange.mark == "--"]
        self.slots = set().union(*(_mentioned(tree) for exchange in self.exchanges for tree in exchange.asks + exchange.answers))


def read_exchanges(text):
    """Exchanges of lines that start with "<" and ">"."""
    exchanges = []
    for line in text.strip().splitlines():
        if line.startswith("<"):
            if not exchanges or exchanges[-1].answers:
                exchanges.append(Exchange("--"))
            exchanges[-1].asks.append(parse(line[1:].strip()))
        elif line.startswith(">"):
            exchanges[-1].answers.append(parse(line[1:].strip()))
    return [exchange.close() for exchange in exchanges]


def _read_topics(text):
    topics = []
    for line in text.strip().splitlines():
        if line.startswith("="):
            topics.append(Topic(line[1:]))
            topics[-1].exchanges.append(Exchange(""))
        elif line.startswith("!"):
            topics[-1].notes.append(parse(line[1:].strip()))
        elif line.startswith("--"):
            topics[-1].exchanges.append(Exchange(line.strip()))
        elif line.startswith("<"):
            topics[-1].exchanges[-1].asks.append(parse(line[1:].strip()))
        elif line.startswith(">"):
            topics[-1].exchanges[-1].answers.append(parse(line[1:].strip()))
    for topic in topics:
        topic.close()
    return topics


TOPICS = _read_topics(_TOPICS)
WEIGHTS = [topic.weight for topic in TOPICS]
ORDER_TOPICS = [topic for topic in TOPICS if topic.needs_order]
PRONOUNS = read_exchanges(_PRONOUNS)
SWAPS = """And {}?|And for {}?|What about {}?|And what about {}?|Sorry, I meant {}.|No, {}.|How about {}?|The same question for {}.|
Oh, I mean {}.|and {}|And {}, please?""".replace("\n", "").split("|")
MOODS = ["plain", "plain", "plain", "plain", "polite", "polite", "chatty", "terse", "terse", "angry"]


class Talk:
    """A conversation that grows to at most `most` messages of the customer; `steady`: what was told does not change."""

    def __init__(self, rng, unseen=False, most=8, steady=False):
        self.rng, self.lexicon, self.most = rng, Lexicon(rng, unseen), most
        self.values, self.said, self.messages = {}, set(), []
        self.mood = rng.choice(MOODS)
        self.sure = []
        self.ever = set()
        self.last = ""
        self.steady = steady
        self.has_topic = False

    @property
    def is_full(self):
        return self.most <= 0

    def chance(self, share):
        return self.rng.random() < share

    def value(self, key):
        """The value of a slot, drawn when it is first asked for."""
        if key in self.values:
            return self.values[key]
        if key in FACTS:
            return self.rng.choice(FACTS[key])
        if key == "stock":
            return self.fill(speak(self.rng, self.rng.choice(SOLD_OUT if self.values["product"] in OUT_OF_STOCK else IN_STOCK)))[0]
        draw = self.lexicon
        if key in ("day", "day2", "day3"):
            taken = [self.values.get(name) for name in ("day", "day2", "day3")]
            value = self.rng.choice([day for day in DAYS if day not in taken])
            if key == "day":
                self.values["eta1"], self.values["eta2"] = ARRIVAL[value]
        elif key == "recipient":
            value = self.rng.choice(RECIPIENTS)
        elif key == "code":
            value = str(self.rng.choice([400, 403, 404, 500, 502, 503, self.rng.randint(10, 999)]))
        else:
            value = {"name": draw.first_name, "last": draw.last_name, "order": draw.order_number, "city": draw.city,
                     "address": draw.street_address, "email": draw.email, "phone": draw.phone, "amount": draw.money,
                     "company": draw.company}[key]()
        self.values[key] = value
        return value

    def fill(self, text):
        """A text with its slots filled in, and the slots."""
        first, *rest = text.split("{")
        parts, keys = [first], []
        for part in rest:
            slot, _, tail = part.partition("}")
            key, _, form = slot.partition(":")
            value = self.value(key)
            parts += [capital(value) if form else value, tail]
            keys.append(key)
        return "".join(parts), keys

    def line(self, trees, by_user):
        """A line that uses only what is known by then."""
        for _ in range(60):
            text = speak(self.rng, self.rng.choice(trees))
            if "{" not in text:
                return text
            keys = slots_of(text)
            named = {BASES.get(key, key) for key in keys if key in NAMING or key not in BASES} if by_user else ()
            if all(base is None or base in self.said or base in named for base in [BASES.get(key, key) for key in keys]):
                return text
        raise ValueError(f"no line fits what is known: {trees}")

    def ask(self, text, keep=()):
        """The customer says a text, with slots."""
        text, keys = self.fill(text)
        self.said.update(BASES.get(key, key) for key in keys if key in NAMING or key not in BASES)
        kept = [self.values[key] for key in keys if key in self.values]
        text = casual(self.rng, " ".join(text.split()).replace(" ,", ","), keep=[*kept, *keep])
        self.ever |= self.said
        self.messages.append({"role": "user", "content": text})
        self.most -= 1

    def answer(self, text, sure=()):
        text, _ = self.fill(text)
        text = capital(text).strip().replace("  ", " ")
        self.messages.append({"role": "assistant", "content": text})
        self.last = text
        self.sure = [self.values[key] for key in sure if key in self.values]

    def join(self, *texts):
        """Sentences in a row, each with a mark at its end but the last."""
        texts = [text.strip() for text in texts if text]
        return " ".join([text if text[-1] in ".,:!?)" or at == len(texts) - 1 else f"{text}." for at, text in enumerate(texts)])

    def pick(self, trees):
        return speak(self.rng, self.rng.choice(trees))

    def mooded(self, text):
        """A message with what the mood puts around it."""
        if self.mood == "terse":
            text = text.rstrip(".!")
            return text[:1].lower() + text[1:] if self.chance(0.4) and not text.startswith(("I ", "I'", "{")) else text
        if self.mood in BEFORE:
            text = self.join(self.pick(BEFORE[self.mood]) if self.chance(0.4) else "", text,
                             self.pick(AFTER[self.mood]) if self.chance(0.3) else "")
        return text

    def after_comma(self, before, text):
        """A text that follows on `before`, in lower case if that ends with a comma."""
        if before.endswith(",") and text[:1] != "{" and not text.startswith(("I ", "I'")):
            text = text[:1].lower() + text[1:]
        return f"{before} {text}"

    def opened(self, text):
        """The first message, with a greeting and a name perhaps."""
        if self.chance(0.3):
            greeting = self.pick(GREET)
            if greeting[-1].isalpha() and self.chance(0.85):
                greeting += ","
            if self.chance(0.35):
                intro = self.pick(INTRODUCE)
                return self.join(greeting, capital(intro), text)
            return self.after_comma(greeting, text)
        if self.chance(0.06):
            return self.join(capital(self.pick(INTRODUCE)), text)
        return text

    def set_product(self, pool):
        if self.values.get("product") in pool and "product" in self.said and self.chance(0.4):
            return
        name = self.rng.choice(pool)
        self.values.update(PRODUCT_SLOTS[name])
        self.said.difference_update(("product", "product2"))

    def set_second(self, pool):
        """Another product, with another price."""
        first = self.values["product"]
        name = self.rng.choice(pool)
        for _ in range(20):
            if PRICES[name] != PRICES[first]:
                break
            name = self.rng.choice(pool)
        else:
            name = "kettle" if first != "kettle" else "toaster"
        slots = PRODUCT_SLOTS[name]
        self.values.update({f"{key}2": slots[key] for key in ("product", *SHARED)})
        cheaper = PRODUCT_SLOTS[min(first, name, key=PRICES.get)]
        self.values.update(cheaper=cheaper["product"], is_cheaper=cheaper["is"], cheaper_price=cheaper["price"])
        self.said.discard("product2")

    def set_plant(self):
        if "plant" in self.said and self.chance(0.4):
            return
        self.values.update(self.rng.choice(PLANT_LIST))
        self.said.discard("plant")

    def set_values(self, topic):
        """Draws what a topic is about."""
        for key in PASSING:
            self.values.pop(key, None)
            self.said.discard(key)
        if topic.has_budget:
            group = self.rng.choice(list(GROUP_NAMES))
            cheapest = sorted(GROUPS[group], key=PRICES.get)
            budget = self.rng.choice([amount for amount in BUDGETS if amount >= PRICES[cheapest[2]]])
            pool = [name for name in cheapest if PRICES[name] <= budget and name not in OUT_OF_STOCK]
            self.values.update(budget=str(budget), group=GROUP_NAMES[group])
            self.values.update(PRODUCT_SLOTS[self.rng.choice(pool)])
            self.said.difference_update(("product", "product2"))
            self.set_second(pool)
            return
        self.set_product(topic.pool)
        self.set_second(topic.pool if len(topic.pool) > 9 else POOLS["any"])
        if topic.is_plant:
            self.set_plant()
        self.values["seen"] = seen = self.rng.choice(TROUBLE_LIST)
        self.values["cause"], self.values["remedy"] = TROUBLES[seen]
        self.said.discard("seen")

    def named(self, text):
        """An answer's first words, with the customer's name now and then."""
        return f"{text}, {self.values['name']}" if "name" in self.said and self.chance(0.3) else text

    def give_order(self):
        """The assistant asks for the number of the order and gets it: False if the conversation is over before."""
        sorry = self.sorry()
        self.answer(self.join(sorry, self.line(ORDER_ASKED_ASIDE if sorry else ASK_ORDER, False)))
        if self.is_full:
            return False
        if self.chance(0.1):
            self.ask(self.pick(NO_ORDER))
            self.answer(self.pick(WHERE_ORDER))
            if self.is_full:
                return False
            self.ask(self.pick(FOUND_ORDER))
        elif not self.steady and self.chance(0.08):
            self.ask(self.pick(TWO_FACTS))
        else:
            self.ask(self.pick(GIVE_ORDER))
        return True

    def sorry(self):
        """An apology if the customer has a trouble, once for each."""
        if self.wants_sorry and self.chance(0.65):
            self.wants_sorry = False
            return self.named(self.pick(SORRY))
        return ""

    def reply(self, exchange, thanked=False):
        before = self.named(speak(self.rng, THANKED)) if thanked and self.chance(0.6) else self.sorry()
        text = self.line(exchange.answers, False)
        self.answer(self.join(before, capital(text)) if before else text, exchange.sure)

    def follow(self, exchange):
        """One more exchange, if there is room for it."""
        if self.is_full:
            return False
        self.wants_sorry = False
        self.ask(self.mooded(self.line(exchange.asks, True)) if self.chance(0.12) else self.line(exchange.asks, True))
        self.reply(exchange)
        return True

    def talk_about(self, topic, is_first=False, follow_ups=2, aside="", keep=()):
        """A topic from its question on; `aside` is said with the question, and its words of `keep` stay as they are."""
        if self.is_full:
            return
        self.set_values(topic)
        self.wants_sorry = topic.is_trouble
        text = self.line(topic.opening.asks, True)
        if self.mood == "terse":
            text = min(text, self.line(topic.opening.asks, True), key=len)
        text = self.mooded(text)
        if is_first:
            text = self.opened(text)
        if aside:
            text = self.join(aside, text) if self.chance(0.6) else self.join(text, aside)
        if self.has_topic and self.chance(0.35):
            switch = self.pick(SWITCH)
            text = self.after_comma(f"{switch}," if switch[-1].isalpha() else switch, text)
        if topic.needs_order:
            if "order" not in self.said and self.chance(0.35):
                text = self.join(text, self.pick(TWO_FACTS if not self.steady and self.chance(0.15) else WITH_ORDER))
            elif "order" in self.said and not self.steady and self.chance(0.12):
                del self.values["order"]
                text = self.join(text, self.pick(OTHER_ORDER))
        self.ask(text, keep)
        self.has_topic = True
        if topic.offers:
            self.said.update(("product", "product2"))
        if topic.needs_order and "order" not in self.said:
            if not self.give_order():
                return
            self.reply(topic.opening, thanked=True)
        else:
            self.reply(topic.opening)
        if topic.choices and not self.follow(self.rng.choice(topic.choices)):
            return
        if topic.needs_order and not self.steady and self.chance(0.08):
            self.correct_order()
        if topic.may_swap and self.chance(0.3):
            self.swap(topic)
        for exchange in topic.follow_ups:
            if follow_ups and self.chance(0.4):
                follow_ups -= self.follow(exchange)
        if "product" in self.said and not topic.is_plant and not topic.needs_order and self.chance(0.25):
            self.follow(self.rng.choice(PRONOUNS))

    def swap(self, topic):
        """The same question on another product or plant."""
        if self.is_full:
            return
        if topic.is_plant:
            self.values.update(self.rng.choice([slots for slots in PLANT_LIST if slots["plant"] != self.values["plant"]]))
            what = "{plant}"
        else:
            self.values.update(PRODUCT_SLOTS[self.rng.choice([name for name in topic.pool if name != self.values["product"]])])
            self.said.discard("product2")
            what = "the {product}"
        self.ask(self.rng.choice(SWAPS).format(what))
        self.reply(topic.opening)

    def correct_order(self):
        if self.is_full:
            return
        self.values["old"] = self.values.pop("order")
        self.said.add("old")
        self.ask(self.pick(CORRECT_ORDER))
        self.answer(self.pick(CORRECTED_ORDER), ["order"])

    def correct_name(self):
        if self.is_full or "name" not in self.said:
            return
        self.values["old"] = self.values.pop("name")
        self.said.add("old")
        self.ask(self.pick(CORRECT_NAME))
        self.answer(self.pick(CORRECTED_NAME), ["name"])

    def greet(self):
        """A first message without a question."""
        text = self.pick(GREET)
        with_name = self.chance(0.5)
        self.ask(self.join(text, capital(self.pick(INTRODUCE))) if with_name else text.rstrip(","))
        self.answer(self.pick(GREET_NAME if with_name and self.chance(0.8) else GREET_BACK))

    def thank(self):
        if self.is_full:
            return
        self.ask(self.pick(THANKS))
        self.answer(self.pick(THANKS_NAME if "name" in self.said and self.chance(0.5) else THANKS_BACK))

    def system(self):
        """A system prompt, or none."""
        kind = self.rng.random()
        if kind < 0.5:
            text = self.pick(SYSTEM if kind < 0.4 else PLAIN_SYSTEM).replace("  ", " ")
            self.messages.insert(0, {"role": "system", "content": text})

    def sample(self):
        self.system()
        sample = {"messages": self.messages}
        if self.sure:
            sample["check"] = {"contains": self.sure}
        return sample


def some_topic(rng):
    return rng.choices(TOPICS, WEIGHTS)[0]


def conversation(rng, unseen=False):
    """Some topics one after the other."""
    talk = Talk(rng, unseen, rng.choices(range(1, 9), [5, 5, 5, 4, 4, 3, 2, 2])[0])
    first = True
    start = rng.random()
    if start < 0.12:
        talk.greet()
        first = False
    elif start < 0.19:
        talk.ask(talk.opened(talk.pick(VAGUE)))
        talk.answer(talk.pick(VAGUE_BACK))
        talk.talk_about(rng.choice(ORDER_TOPICS))
        first = False
    elif start < 0.22:
        talk.ask(talk.pick(BARE))
        talk.answer(talk.pick(BARE_BACK), ["order"])
        talk.talk_about(rng.choice(ORDER_TOPICS))
        first = False
    while not talk.is_full:
        talk.talk_about(some_topic(rng), first)
        first = False
        if talk.chance(0.06):
            talk.correct_name()
        if len(talk.messages) > 2 and talk.chance(0.15):
            talk.thank()
            break
    return talk.sample()


# A record of orders in the system prompt, which the answers are taken from.
_FIELDS = {
    "status": "being packed|on its way|out for delivery|waiting for payment|ready for pick-up|delayed|in the warehouse|at the parcel shop",
    "carrier": "Parcelfox|Northpost|QuickBox|Swallow Express|Greenwheel|Cargo Lark|Blue Van|Speedwell",
    "paid": "by card|by bank transfer|on invoice|with a gift card",
}
FIELDS = {key: text.split("|") for key, text in _FIELDS.items()}
RECORD_FORMS = [
    "Order {order}: {product}, {total} euros, paid {paid}, {status}, carrier {carrier}, expected on {due}.",
    "{order} | {product} | {total} euros | {paid} | {status} | {carrier} | due {due}",
    "order={order}; item={product}; total={total} euros; payment={paid}; status={status}; carrier={carrier}; arrives={due}",
    "- {product} (order {order}), {status}, comes with {carrier} on {due}. Price {total} euros, paid {paid}.",
    "{{\"order\": \"{order}\", \"item\": \"{product}\", \"total\": \"{total} euros\", \"paid\": \"{paid}\", \"status\": \"{status}\", "
    "\"carrier\": \"{carrier}\", \"due\": \"{due}\"}}",
    "Order number: {order}\nItem: {product}\nTotal: {total} euros\nPaid: {paid}\nStatus: {status}\nCarrier: {carrier}\nExpected: {due}",
]
RECORD_HEADS = parse_lines("""
[Orders of the customer|The customer's orders|Known orders|What we know|Customer record][:|, use only these facts:| (from the database):]
[Data|Context|Order data|Facts for this chat]:
[You may use|Use] this data to answer[ the customer|]:
""")
_RECORD_QUESTIONS = """
= status
< [Where is|What about|What is the status of|Any news on|How is it going with] {what}?
< [Has {what} been|Was {what}] [sent|shipped|dispatched][ yet|]?
< [Status|Can you check the status|Please check the status|I need the status] of {what}[?|, please|]
> Order {order} is {status}[ and should come on {due}|, and is expected on {due}|].
> [It is|Order {order} with the {product} is] {status}. [We expect it on {due}.|]
= due
< [When|What day] [does|will|is] {what} [coming|arrive|come|due|expected]?
< [When can I expect|On which day do I get|When do you deliver] {what}?
> Order {order} [should arrive|is expected|should come] on {due}.
> [It is expected|It should come|We expect it] on {due}[, with {carrier}|].
= carrier
< [Who delivers|Who brings|Which carrier has|Which company delivers] {what}?
> {carrier} [delivers|brings|has] order {order}.
> [The carrier is|It comes with] {carrier}.
= total
< [How much|What] did I pay for {what}?
< [What was|Tell me] the [total|price|amount] of {what}[?|]
> [You paid|The total was|It was] {total} euros[ for order {order}|].
> Order {order} [came to|was|cost] {total} euros.
= paid
< How did I pay for {what}?
< [Which way of paying did I use|What payment did I choose] for {what}?
> You paid {paid}.
> [Order {order} was|It was] paid {paid}.
= product
< [What did I order in|What is in|Which item is] {what}?
> Order {order} is the {product}.
> [It is|You ordered] the {product}.
"""
RECORD_QUESTIONS = {}
for _block in _RECORD_QUESTIONS.split("= ")[1:]:
    RECORD_QUESTIONS[_block.split("\n")[0]] = read_exchanges(_block)[0]
RECORD_WHICH = parse_lines("""
[Which order do you mean|Do you mean]: the {product} (order {order}) or the {other} (order {other_order})?
[I see two orders|There are two orders]: {order} with the {product} and {other_order} with the {other}. Which one [is it|do you mean]?
""")
RECORD_CHOICE = parse_lines("""
[The|I mean the|It is the|the one with the] {product}[.| please|]
[Order |I mean |It is |]{order}[.|, please|, the {product}|]
""")
RECORD_UNKNOWN = parse_lines("""
[I am sorry|Sorry], I [cannot find|do not see|have no] order {order}[ here|]. [Please check the number|Could you check the number|Is the \
number right][.|?]
[There is no|I find no] order {order} [in your data|here|on my list]. [Could you look at the confirmation e-mail again?|Please check the \
number.]
""")


def _fill_record(rng, trees, record, **more):
    return speak(rng, rng.choice(trees)).format(**record, **more).strip()


def with_record(rng, unseen=False):
    """Questions on orders that the system prompt lists."""
    lexicon = Lexicon(rng, unseen)
    records = []
    for product in rng.sample(POOLS["any"], rng.choice([1, 1, 2, 2, 3])):
        total = str(PRICES[product]) if rng.random() < 0.4 else lexicon.amount(300)
        records.append({"order": lexicon.order_number(), "product": product, "total": total,
                        "due": lexicon.day() if rng.random() < 0.6 else lexicon.date(), **{key: rng.choice(FIELDS[key]) for key in FIELDS}})
    name = lexicon.first_name()
    form = rng.choice(RECORD_FORMS)
    system = [speak(rng, rng.choice(SYSTEM)).replace("  ", " ")]
    if rng.random() < 0.5:
        system.append(rng.choice(["Customer: {}", "The customer is {}.", "You are talking to {}.", "Name of the customer: {}"])
                      .format(f"{name} {lexicon.last_name()}"))
    else:
        name = None
    system += [speak(rng, rng.choice(RECORD_HEADS)), *(form.format(**record) for record in records)]
    messages = [{"role": "system", "content": "\n".join(system)}]
    contains = []
    record = rng.choice(records)
    for turn in range(rng.choice([1, 1, 2, 2, 3])):
        is_same = turn > 0 and rng.random() < 0.5
        if not is_same:
            record = rng.choice(records)
        key = rng.choice(list(RECORD_QUESTIONS))
        exchange = RECORD_QUESTIONS[key]
        if not is_same and rng.random() < 0.08:
            unknown = lexicon.order_number()
            text = _fill_record(rng, exchange.asks, {}, what=f"order {unknown}")
            messages += [{"role": "user", "content": casual(rng, text, [unknown])},
                         {"role": "assistant", "content": _fill_record(rng, RECORD_UNKNOWN, {"order": unknown})}]
            contains = [unknown]
            continue
        by_number = [f"order {record['order']}", f"my order {record['order']}"]
        by_product = [f"the {record['product']}", f"my {record['product']}", f"the order with the {record['product']}"]
        vague = not is_same and key != "product" and len(records) == 2 and rng.random() < 0.3
        if is_same and key != "product":
            what = "it"
        elif vague or key != "product" and len(records) == 1 and rng.random() < 0.7:
            what = "my order"
        else:
            what = rng.choice(by_number if key == "product" or rng.random() < 0.6 else by_product)
        text = _fill_record(rng, exchange.asks, {}, what=what)
        if turn == 0 and rng.random() < 0.3:
            text = f"{speak(rng, rng.choice(GREET)).rstrip(',')} {text}"
        messages.append({"role": "user", "content": casual(rng, text, [record["order"], record["product"]])})
        if vague:
            other = next(item for item in records if item is not record)
            first, second = (record, other) if rng.random() < 0.5 else (other, record)
            messages.append({"role": "assistant", "content": _fill_record(rng, RECORD_WHICH, first, other=second["product"],
                                                                          other_order=second["order"])})
            choice = _fill_record(rng, RECORD_CHOICE, record)
            messages.append({"role": "user", "content": casual(rng, choice, [record["order"], record["product"]])})
        answer = capital(_fill_record(rng, exchange.answers, record))
        if name and rng.random() < 0.15:
            answer = f"{rng.choice(['Sure', 'Of course', 'Gladly', 'Let me see'])}, {name}. {answer}"
        messages.append({"role": "assistant", "content": answer})
        contains = [record[key]]
    return {"messages": messages, "check": {"contains": contains}}


# Like TOPICS, about any product: {x} is its name, {ax} the same with an article, {xs} its last word. "!" puts down in a few words
# what the conversation was about. The answers say what is known from the conversation or holds for all orders, and no more.
_FREE_TOPICS = """
= late | order sorry weight:3
! the {x} [has not arrived|is late|is still missing|has not come]
< [I'm still waiting for|Still waiting on|I am waiting for] the {x} [I ordered on {date}|from you|that was promised for {day}|I ordered].
< [The|My] {x} [should have been here by now|never came|hasn't turned up|didn't arrive|still isn't here][ and it's been {span}|].
< [I ordered|I bought|We ordered] {ax} [{span} ago|on {date}|back on {date}] and [there's no sign of {xthem}|nothing has come|it's gone \
quiet since].
< {x}, [ordered on {date}|ordered {span} ago], [nothing yet|still not here|where {xis} {xit}?]
< [Any idea|Do you know|Could you find out] [where the {x} {xis}|when the {x} will get here][?|, please?]
< [My {relative} has been asking|My {relative} keeps asking] [for|about] the {x}, [which I ordered {span} ago|and I have no answer]. \
[Where {xis} {xit}?|Can you check?]
> I have asked the carrier [where the {x} {xis}|about the {x} of order {order}|to look for the {x}]. You [hear from us|get an answer by \
e-mail] {trace}.
> [The {x} should be there by now|That is longer than our {days}]. I have started a search for order {order}; you hear from us {trace}.
> [I have started a search for|We now search for] the {x} in order {order}[ and write to you {trace}|. You hear from us {trace}].
--
< [I need {xthem} by|{xit:cap} must be here by|We want to use {xthem} on] {day}[, can you manage that|. Is that possible|]?
> I cannot promise {day}, but I have noted it for the {x}. You hear from us {trace}.
> I have noted that you need the {x} by {day}; I cannot promise it before the carrier has answered.
--
< [And if {xit} never [comes|turns up]|What if {xit} {xis} gone for good|And if the {xs} got lost]?
> Then you choose: we send the {x} again or you get your money back.
--
< [Has anyone|Did anyone] [even |]packed {xthem}[ yet|]?
> I cannot see [that|the packing] here. [A colleague at {shop_mail} can|The team at {shop_mail} can] tell you whether the {x} {xhas} \
been packed.

= came broken | order sorry weight:3
! the {x} arrived with {flaw}
! the {x} came with {flaw}
< [The|My|Your] {x} [arrived|turned up|came][ today| on {day}| this morning|] with {flaw}.
< [I unpacked|I've just unpacked|We opened] the {x} and [found|there is|see] {flaw}.
< [There's|There is] {flaw} [on|in] the {x}[ you sent me| that came on {day}|. Not happy|].
< {x} [arrived|came] with {flaw}, [what now|what do I do|can you help]?
< [Not what I expected:|Disappointed:|So,] the {x} [has come at last, but|was delivered, but] [there's|it has] {flaw}.
> [That should not happen|I see, {flaw}]. Shall we send you [another|a new one for the] {x}, or would you like your money back?
> I have noted {flaw} for order {order}. Would you like a new {x} or a refund?
> [That is not what you paid for|It should not look like that]. [Do you prefer|Would you like] a replacement or a refund?
--*
< [Send me a new one|A new one, please|I'd rather have a new one|Just replace {xthem}|Replacement please][.|]
> [Done|All right|Gladly]: [a|the] new {x} [leaves|goes out] on the next working day, at no cost.
> I have [arranged|ordered] the replacement of the {x} for order {order}. It leaves on the next working day.
--*
< [I want my {money} back|My money back please, {xit} cost {money}|Refund me the {money}, please|I'd prefer the {money} back].
> [Done|All right]. You get {money} for the {x} within {refund_days}.
> I have started the refund of {money} for the {x}; it takes up to {refund_days}.
--*
< [Money back|A refund|I'd like the refund|I'd rather have the money], please.
> [Done|All right]: the {x} of order {order} is refunded within {refund_days}.
--
< [Should I|Do I have to|Must I] send [{xthem}|the broken {xs}] back?
> No, you can keep or recycle the {x}.
--
< [I can send|Shall I send|Do you want] [a photo|pictures] of {flaw}?
> [A photo of {flaw} helps|Yes, please]. [Send it to|Mail it to] {shop_mail} with the number {order}.
--
< [It was packed badly|The box was fine, by the way|The driver threw it|The box was open][.|, just so you know.]
> [Thank you for telling us|Thank you, that helps]. I have [noted it with|added it to] order {order}.

= missing part | order sorry weight:2
! {part} of the {x} is missing
< [{part:cap} is missing|I can't find {part}|There was no sign of {part}] [from|in the box of|with] the {x}.
< The {x} [came|arrived] without {part}[. Without it I can't use {xthem}|. How do I get it|. Can you send it|].
< [I'm putting together|I was about to assemble|We tried to set up] the {x} [and|but] {part} [is not in the box|isn't there|seems to be \
missing].
< [Where is|What about] {part} [that belongs to|of] the {x}? [The box is empty.|It wasn't packed.|]
> We send {part} for the {x} on the next working day, free of charge.
> I have [ordered|asked for] {part} for order {order}. It [leaves|goes out] on the next working day, at no cost.
--
< [How long does that take|When will {part} be here|When does it get here]?
> [About|It takes] {days}.
--
< [Which part did I say|What did I say] [is missing|was missing]?
> You said that {part} of the {x} is missing.
> {part:cap}[, of the {x}|].

= wrong colour | order sorry weight:2
! the {x} came in {colour2} instead of {colour}
< [I ordered|I wanted|I chose] the {x} in {colour} [and got|but got|but you sent|and received] {colour2}.
< The {x} [I got|that came|in the parcel] {xis} {colour2}[, not|. I ordered] {colour}[.| at all.|, as you can see in the order.]
< [Wrong colour|The colour is wrong]: the {x} should be {colour}, [this is|mine {xis}|I have] {colour2}.
< [Why did I get|Why is there] {colour2} [in my parcel|in the box] when I ordered the {x} in {colour}?
> [Our mistake|That was our mistake]. We send you the {x} in {colour} and a free label for the {colour2} {xone}.
> I have noted it for order {order}: {colour} instead of {colour2}. The {x} in {colour} [leaves|goes out] on the next working day.
--
< [Actually|On second thought|Hmm], I [like|quite like|could keep] the {colour2} {xone}. [Can I keep {xthem}|May I keep {xthem}]?
> [Of course|Gladly], keep the {x} in {colour2}. [Then nothing needs to be sent|I have cancelled the exchange].
--
< [Which colour|What colour] [will you send|do I get now|did I order]?
> {colour:cap}[, as you ordered|].
> The {x} in {colour}.

= wrong size | order weight:2
! the {x} {xis} too {small}
< [The|My] {x} {xis} too {small} for {where}. [Can I swap {xthem}|Can I exchange {xthem}|What can I do|Is there another size]?
< I [measured wrong|misjudged it]: the {x} {xis} too {small}[ for {where}|]. [Can I have another size|Can I swap {xthem}]?
< The {x} {xdoes}n't fit [in|into] {where}, {xit} {xis} too {small}.
> You can exchange the {x} within {return_days}, if unused. [Which size do you need|What size would fit]?
> Too {small}, I see. We can exchange the {x} of order {order}; which size do you need?
--*
< [{size} would be right|I need {size}|{size}, please|Then {size}].
> I have noted {size} for the {x}. [A free label comes by e-mail|You get a free return label by e-mail]; a colleague confirms whether \
we have that size.
--*
< [I don't know yet|I'd have to measure|No idea, I have to measure first][.|]
> No hurry: you have {return_days}. [Tell us the size when you know it|Write to us when you have measured].

= return something | weight:3
! you would like to send back the {x}
< [I'd like to|I want to|Can I|May I|I'm going to] [return|send back|give back] the {x}[ I bought on {date}| after all|].
< [I don't want|I don't need|My {relative} doesn't like] the {x} [any more|after all]. [Can I send {xthem} back|What do I do with {xthem}]?
< The {x} [looked better in the picture|{xdoes}n't suit {where}|{xis} not my taste|{xwas} a mistake]. [Return possible|Can {xit} go \
back|How do I return {xthem}]?
< [Returning|Sending back] the {x}: [how does that work|what do I have to do]?
> You can return the {x} within {return_days}, unused. [The label is free|The return is free].
> [Of course|Yes]: the {x} can come back within {return_days}, if unused. The label is free.
--
< [I paid|{xit:cap} cost|It was] {money}. [Do I get all of it back|Is it all refunded|Will I get that back]?
> Yes, {money} for the {x}, within {refund_days} of its return.
> Once the {x} {xis} back, you get {money} within {refund_days}.
--
< I [threw away the box|don't have the box any more|no longer have the packaging]. [Is that bad|Problem|Does that matter]?
> Any [sturdy|safe] box is fine, as long as the {x} {xis} unused.
--
< [I used {xthem} once|{xit:cap} {xis} already put together|I tried {xthem} outside once]. [Still possible|Can I still return {xthem}]?
> I am afraid we only take back what is unused. [A colleague at {shop_mail} can look at|Please ask a colleague at {shop_mail} about] the \
{x}.
--
< [Can someone|Could you] [pick {xthem} up|collect {xthem}] [here|at {where}|at our house]?
> I cannot arrange a pick-up here. [A colleague at {shop_mail} can tell you|Please ask {shop_mail}] whether the {x} can be collected.

= bought too long ago |
! you bought the {x} {long_ago}
< I bought the {x} {long_ago}. [Can I still return {xthem}|Is a return still possible|Could I send {xthem} back]?
< [Is it too late to|Am I too late to|Can I] return the {x} I [bought|got] {long_ago}?
> I am afraid not: returns are possible within {return_days}, and you bought the {x} {long_ago}.
> {long_ago:cap} is too long ago, sorry; we take things back within {return_days}.
--
< [But {xit} broke|{xit:cap} {xis} faulty|But there's a fault]. [What now|Does the warranty help]?
> [Then the warranty may help|For a fault there is the warranty]: it is {warranty}. Please write to {shop_mail} about the {x}.

= bought lately |
! you bought the {x} {short_ago}
< I [bought|got] the {x} {short_ago}. [Can I still return {xthem}|Can I bring {xthem} back|Is a return still possible]?
< [Am I still in time to|Can I still|Is it too late to] return the {x} that [I bought|I got] {short_ago}?
> [Yes|You are in time|No problem]: you bought the {x} {short_ago}, and returns are possible within {return_days}, if unused.
> Yes, {short_ago} is well within {return_days}. [The label is free.|The {x} must be unused.]

= which day it comes | order weight:2
! you asked when the {x} {xcomes}
< [What day|Which day|When] [do you deliver|will you bring|can I expect|do I get] the {x}?
< I [have to|need to|must] [take time off|be at home|ask my {relative} to be in] for the {x}. [Which day is it|When does it come]?
> I cannot see the day for the {x} yet. The carrier writes to you as soon as order {order} is on its way.
> The carrier e-mails you the day for order {order}; orders take {days}.
--
< [{day} would suit me best|Please come on {day}|I'm only in on {day}|{day} please, I work on the others].
> I have noted {day} for the {x}. The carrier confirms it by e-mail.
> {day}, noted[ for order {order}|]. The carrier confirms it by e-mail.
--
< [Can the driver carry {xthem} up|Do they bring {xthem} upstairs|I'm on the {floor} floor. Is that a problem]?
> The carrier brings parcels to the door of the house. Whether the driver carries the {x} up, I cannot promise.
--
< [I'm at work|I won't be in]. [Leave|Could they leave] {xthem} with [my neighbour|the neighbour|my neighbour {neighbour}][, please|].
< [Can|Could] [my neighbour|{neighbour} next door|my neighbour {neighbour}] take {xthem}[ instead|]?
> [The driver may leave it with a neighbour|That is possible]. I have noted it for order {order}.

= neighbour took it | order sorry
! {neighbour} next door may have the {x}
< [My neighbour {neighbour}|{neighbour} from next door|A neighbour, {neighbour},] [has taken|may have|was supposed to take] [in |\
]the {x}, but [nobody opens|{neighbour} is away|says no].
< The card says the {x} [{xis} with|went to] {neighbour}. [I know nobody of that name|There's no {neighbour} in our street|Who is that]?
> I have asked the carrier about {neighbour} and order {order}. You hear from us {trace}.
> I have noted that the {x} may be with {neighbour}; the carrier checks it, and you hear from us {trace}.
--
< [Who was it|What name did I say|Which name is on the card][ again|]?
> {neighbour}.
> The name was {neighbour}.

= the care of it |
! you asked how to clean the {x}
< How [do|should] I [clean|look after|care for|treat] [the|my] {x}[ I bought from you|]?
< [Any tips for|What's best for] [cleaning|looking after] [the|my|a] {x}?
< [There's a stain on|I spilled coffee on|Something green is growing on] the {x}. [How do I get it off|What helps|What should I use]?
> I do not have the care notes for the {x} here. A soft, damp cloth is safe for most things; please look at the label before you use more.
> Please look at the label or the leaflet of the {x} first. A colleague at {shop_mail} can help if there is none.
--
< [The leaflet is gone|I threw the leaflet away|There is no label].
> Then please write to {shop_mail}; a colleague sends you the care notes for the {x}.
--
< [Can I put {xthem} in the washing machine|Can I wash {xthem} hot|Is bleach ok|Can I use a pressure washer]?
> I cannot say that for the {x}; please ask {shop_mail} before you try.

= the weight of it |
! you asked about the weight of the {x}
< [How heavy|How heavy exactly] {xis} the {x}?
< [What|How much] {xdoes} the {x} weigh?
< [I have a bad back|I live on the {floor} floor|I come by bike], [so how heavy|how heavy] {xis} the {x}?
> I do not have the weight of the {x} here; a colleague at {shop_mail} can look it up.
> I am afraid the weight of the {x} is not in my notes. A colleague can look it up: {shop_mail}.
--
< [Can two people carry {xthem}|Could I carry {xthem} alone|Will {xit} fit into my car|Can I take {xthem} on the bus]?
> I cannot say without the weight and the size of the {x}. A colleague at {shop_mail} can tell you.

= the size of it |
! you asked about the size of the {x}
< [How big|How large|How wide|How tall|How long|How deep] {xis} the {x}[ exactly| in centimetres|]?
< [What are the measurements|What is the size|I need the measurements] of the {x}[?|, please.|]
< [Will|Would] the {x} fit [into|in|on] {where}? [It is {length} wide|There are {length}|I've got {length} of room]?
> I do not have the measurements of the {x} here. A colleague at {shop_mail} can look them up.
> I am afraid I do not know the size of the {x}; it should be on its page, and a colleague at {shop_mail} can check.
--
< [It has to be|I only have|There's room for] {length}. [Can you ask|Please ask them|Note that please].
> I have noted {length} for the {x}. Please write to {shop_mail}; a colleague can compare it with the measurements.

= the price of it |
! you asked for the price of the {x}
< [How much|What] [is|{xis}|would be] the {x}[ at the moment|]?
< [What|How much] {xdoes} the {x} cost?
< [Is the {x} still|Are the {x} still] {money}?
> I do not have the price of the {x} here; you find it on its page.
> The price of the {x} is not in my notes, sorry. It is on the page of the product, and delivery is free from {free}.
--
< [I saw {xthem} for {money}|The page says {money}|{money} in the newsletter|A friend paid {money}].
> [If the page says {money}, that is what you pay|I cannot check {money} here]; the price on the page counts.

= whether it is sold here | weight:2
! you are looking for {ax}
< [Do you|Does Alder Lane|Do you still] [sell|have|stock|carry] {ax}?
< I'm [looking for|after] {ax}[ for my {relative}| for {where}|]. [Do you have one|Can you help|Anything like that]?
< [Have you got|Is there|Are there still] {ax} [in your shop|anywhere|left]?
> I do not find {ax} in my list. [The search on our page shows everything we have|A colleague at {shop_mail} can tell you for sure].
> I cannot see {ax} here, but our page shows all that is in stock[, and {shop_mail} can check it|].
--
< [In {colour} ideally|It should be {colour}|Preferably {colour}|{colour}, if there is a choice].
> I have noted {colour} for the {x}. A colleague at {shop_mail} can tell you which colours there are.
--
< [I can spend|My limit is|Not more than] {money}.
> I have noted {money} as your limit for the {x}.

= good for a small garden |
! you wondered whether the {x} suits {where}
< [Does|Would] the {x} suit {where}?
< [Would {ax} be|{xis:cap} the {x}] a good idea for {where}?
< [I have only|We just have] {where}. [Would {ax} work there|Is the {x} too much for it]?
> Measure the spot first and leave some room to walk around. I do not know the size of the {x}, but a colleague at {shop_mail} does.
> That depends on its size, which I do not have here. Measure {where} and compare it with the page of the {x}.
--
< [It gets|There is] [a lot of sun|hardly any sun|strong wind|a lot of rain] there. [Is that a problem|Does that matter]?
> [I cannot say how the {x} stands up to that|That I do not know for the {x}]; please ask {shop_mail}.

= a gift |
! the {x} {xis} a gift for your {relative}
< The {x} {xis} [a gift|a present|meant] for my {relative}[, who turns {age}| and must be a surprise|]. [Can you wrap {xthem}|Could you \
gift-wrap {xthem}]?
< I'm giving my {relative} {ax}[ for {occasion}|]. [Do you wrap presents|Could it be wrapped]?
> [Gladly|What a nice gift]: we wrap the {x} for {wrap}.
> Yes, we can wrap the {x} for your {relative}; it costs {wrap}.
--
< [Add a card, please|Please write on the card|The card should say|Text for the card]: "{wish}"
> [I have noted the text of the card|Noted for the card]: "{wish}".
--
< [No invoice in the box please|Please leave the price out|My {relative} must not see the price].
> I have noted that. The invoice only goes to your e-mail address.

= putting it together |
! you are putting the {x} together
< [How do I|How does one] [put together|assemble|set up|build] the {x}?
< I'm [stuck with|halfway through|trying to assemble] the {x}[. {part:cap} won't go in|. The drawing makes no sense|]. [Help|What \
now|Any tips]?
< [Do I need tools|Which tools do I need] for the {x}?
> I do not have the steps for the {x} here. They are in the leaflet in the box; {shop_mail} can send it to you.
> Lay out all parts, compare them with the list and leave the screws loose until all fits. The leaflet of the {x} has the steps.
--
< [There was no leaflet|No leaflet in the box|The leaflet is in Chinese|I lost it].
> Please write to {shop_mail} and name the {x}; a colleague sends you the leaflet.
--
< [It wobbles|{xit:cap} {xis} crooked now|One screw is left over]. [Is that normal|Bad|What did I do wrong]?
> Loosen the screws, put it on level ground and tighten them again bit by bit. If it stays like that, write to {shop_mail}.

= it does not work | order sorry weight:2
! the {x} {xdoes} not work
< [The|My] {x} {xdoes}n't [work|do anything|work properly|work any more][ since {day}| after {span}|].
< [Something's wrong|Something is the matter] with the {x}: [there's|it has] {flaw}.
< The {x} [worked for {span}|{xwas} fine until {day}] and then [stopped|gave up|died].
> [That is a case for the warranty of {warranty}|The warranty of {warranty} covers that]. Shall we [replace|exchange] the {x}?
> Please send a short description to {shop_mail} with the number {order}. The warranty is {warranty}.
--
< [Yes please|Please do|Yes, replace {xthem}|That would be great][.|]
> [Done|All right]: a new {x} [leaves|goes out] on the next working day.
--
< [What did I say was wrong|What was my problem][ again|]?
> You said that the {x} {xdoes} not work.

= cancel it | order weight:2
! you want to cancel the {x}
< [Please cancel|Can you cancel|I need to cancel|I'd like to cancel] the {x}[ I ordered on {date}| I ordered {short_ago}|].
< [I found a cheaper one|My {relative} bought one already|I changed my mind]. [Cancel the {x}, please|Can I cancel the {x}]?
< [Take|Strike] the {x} off my order[, please|. I don't need {xthem}|].
> Do you want me to cancel the {x} [in|of] order {order}?
> [Just to be sure|To be sure]: shall I cancel the {x}, order {order}?
--*
< [Yes|Yes please|Exactly|Right|Go ahead|Please do][.|, cancel {xthem}.|]
> Done: I have asked for the {x} of order {order} to be cancelled. You get an e-mail [about it|when it is done].
--*
< [No, wait|Hold on, no|Better not|Let me keep {xthem} after all][.|]
> All right, the {x} will stay in order {order}.

= refund not there | order sorry weight:2
! the {money} for the {x} has not come back
< I [sent back|returned] the {x} [on {date}|{span} ago] and [the {money} is not back|still wait for my {money}|haven't seen the {money}].
< [Where is|When do I get] the {money} for the {x} I [sent back|returned]?
> A refund takes up to {refund_days} after the return. I have asked our accounts team to check {money} for order {order}.
> I have passed it on: {money} for the {x}, order {order}. You hear from us {soon}.
--
< [I paid|It was paid] [by card|with PayPal|by transfer]. [Does that matter|Is that why]?
> The refund goes back the way you paid. [Banks may need a day or two more|It can take a day or two more at the bank].
--
< [How much was it|What amount did I say|How much do I get]?
> {money} for the {x}.

= charged wrongly | order sorry
! you were charged {money} for the {x}
< [You charged me|I was charged|My card shows] {money} for the {x}, [but|although] [the price was {money2}|it says {money2} on the page].
< The {x} [{xwas}|should be] {money2}, [why do I pay|why was I charged|yet I paid] {money}?
> I have asked our accounts team why it was {money} and not {money2}. You hear from us {soon}.
> I have noted {money} instead of {money2} for order {order}. The accounts team checks it and writes {soon}.
--
< [What was the right price|Which price is the right one|What should it be]?
> You said {money2}.
--
< [And what did I pay|How much was taken|What was I charged]?
> You said {money}.

= more than one |
! you need {few} of the {x}
< I [need|want|would like] {few} of the {x}. [Do I get a discount|Is there a discount|How long does that take|Can I order that many]?
< [Can I order|Could you send] {few} of the {x} [at once|to {city}|to two addresses]?
> I have noted {few} of the {x}. From {bulk_from} on you get {bulk} off; for the rest, please ask {sales_mail}.
> {few:cap} of the {x}, noted. Please write to {sales_mail}; a colleague makes you an offer.
--
< [How many did I say|How many was it|What number did I give you]?
> {few:cap}[ of the {x}|].
--
< [Make it|Better make that|Sorry, I meant] {few2}.
> Noted: {few2} of the {x} instead of {few}.

= rain, frost and sun |
! you asked whether the {x} can stay outside
< [Can|May] the {x} [stay|stand|be left] [outside|outdoors|in the rain|out in winter]?
< [Will|Does] [frost|rain|strong sun|snow] [harm|damage|hurt] the {x}?
> I cannot say that for the {x}. [To be safe, keep {xthem} dry in winter|A dry place is safest]; {shop_mail} can tell you more.
> That is not in my notes. A dry place over winter is safest for the {x}; a colleague at {shop_mail} knows more.
--
< [We have no cellar|I have no room for that|There is no dry place]. [Would a cover do|Is a cover enough]?
> A cover that lets air through [is better than none|helps], but I cannot promise that it is enough for the {x}.

= children and pets |
! you asked whether the {x} {xis} safe for {beings}
< [{xis:cap} the {x}|Would the {x} be] safe for {beings}?
< We have {beings}. [Is the {x} a bad idea then|Can they get hurt with the {x}|Would you still buy the {x}]?
> I cannot say whether the {x} {xis} safe for {beings}; a colleague at {shop_mail} can check the notes of the maker.
> With {beings}, I would ask first: {shop_mail} can tell you about the {x}.

= another colour |
! you would like the {x} in {colour}
< [Is|Does] the {x} [also come|come|available] in {colour}?
< [Can I have|I'd love|Could I get] the {x} in {colour}[ instead of {colour2}|][?|, is that possible?]
> I do not see here whether the {x} {xcomes} in {colour}. Its page shows the colours, and {shop_mail} can check.
> I am not sure about {colour}; please look at the page of the {x} or ask {shop_mail}.
--
< And in {colour2}?
> The same for {colour2}: the page of the {x} shows it.

= where it was made |
! you asked where the {x} {xis} made
< [Where|In which country] {xis} the {x} made?
< [What|Which wood|Which material] {xis} the {x} made of?
< Who [makes|designed|produces] the {x}?
> I do not have that for the {x} here; a colleague at {shop_mail} can look it up.
> That is not in my notes for the {x}. Please ask {shop_mail}.

= to another town | order
! the {x} should go to {city}
< [Can you send|Please send|I want you to send] the {x} to {city}[ instead| and not to me|]?
< [We are in|I'm staying in|My {relative} lives in] {city}. [Can the {x} go there|Send the {x} there, please]?
> I have noted {city} for order {order}. [Please send the full address|Please write the full address] to {shop_mail}.
> The {x} to {city}, noted. For the new address I need the street too.
--
< {address}[, in {city}|].
< [The street is|It's] {address}.
> [Thank you|Noted]: the {x} will go to {address} in {city}.
--
< [Where does it go now|Which town did I say|Where did I want it sent]?
> {city}[, for order {order}|].

= two things in one order | order weight:2
! the {x} came and the {y} did not
< I ordered {ax} and {ay}, [but only the {x} [came|arrived]|and the {y} didn't come].
< The {y} {ywas} not in the parcel, [only|just] the {x}.
> I have noted that the {x} came and the {y} did not. We check order {order}; you hear from us {soon}.
> The {y} from order {order} may come in a second parcel. I have asked the warehouse; you hear from us {soon}.
--
< [Which of those|Which one|Which of the two] [did I say |]came?
> The {x}.
--
< [And which one|Which of those|What] [is missing|did not come]?
> The {y}.

= choosing between two |
! you are choosing between the {x} and the {y}
< [I can't decide between|I'm torn between] {ax} and {ay} [for {where}|for my {relative}]. [Which one is better|What do you think|Which \
would you take]?
< [Should I|Would you] [take|buy] the {x} or the {y}?
> I cannot judge the {x} against the {y}, but both can come back within {return_days} if unused.
> That depends on your taste. The pages of the {x} and the {y} show sizes and materials side by side.
--
< [I'll take|Then I'll take|Let's go for|I've decided:] the {y}.
> [A good choice|Noted]: the {y}. You can order it on our page.
--
< [I'll take|Then I'll take|Let's go for|I've decided:] the {x}.
> [A good choice|Noted]: the {x}. You can order it on our page.
--
< [What were the two|Which two did I name|Which ones were those again]?
> The {x} and the {y}.

= a late gift | order sorry
! you need the {x} by {day} for {occasion}
< The {x} {xis} for {occasion} on {day}. [Will {xit} come in time|Can I count on it|I'm getting nervous][?|!]
< [I need|We need] the {x} by {day}, it's for {occasion}[ of my {relative}|].
> I have noted {day} for order {order}. I cannot promise it, but express delivery for {express} is the fastest way.
> {occasion:cap} on {day}, noted. The carrier cannot promise a day, but orders take {days}.
--
< [Which day did I say|When do I need it|What day was it][ again|]?
> {day:cap}[, for {occasion}|].
--
< [And what is it for|What did I say it's for]?
> For {occasion}.

= stairs and a narrow door |
! the {x} must go up to the {floor} floor
< [I'm on|We live on] the {floor} floor[ and there's no lift| with a very narrow staircase|]. [Can the {x} be carried up|Will the {x} \
get up there]?
< [Does the driver|Do you] carry the {x} up to the {floor} floor?
> I cannot promise that the driver carries the {x} to the {floor} floor. A colleague at {shop_mail} can arrange help.
> Deliveries go to the door of the house. Please ask {shop_mail} about help with the {x} up to the {floor} floor.
--
< [Which floor did I say|What floor was it]?
> The {floor} floor.

= praise |
! you are happy with the {x}
< [I love|We love|My {relative} loves] the {x}[. Thank you|. Just wanted to say that|!|, great quality.]
< The {x} [{xis} wonderful|looks great in {where}|{xwas} a hit with my {relative}].
> [How nice|I am glad to hear that|Thank you for telling us]! Enjoy the {x}.
> [Thank you|That is good to hear]. A review on the page of the {x} would help others[, if you have a minute|].

= it smells | order
! the {x} {xsmells} odd
< The {x} {xsmells} [odd|of plastic|of paint|of oil|musty]. [Is that normal|Does that go away|Is that dangerous]?
> Let the {x} air for a few days. If the smell stays, we take order {order} back within {return_days}.
--
< [I've aired {xthem} for {span}|{span:cap} outside and no change|{xit:cap} still {xsmells} after {span}].
> Then [please send {xthem} back|you can send {xthem} back]: a free label for the {x} comes by e-mail.

= a plant in bad shape | order sorry green
! the {x} arrived {state}
< The {x} [arrived|came] {state}[. I watered {xthem} at once|. Is there hope|. What do you do about that].
< [My|The] {x} {xis} {state} [after|since] [the trip|the delivery|{span}]. [Can you replace {xthem}|What now]?
> Keep the {x} in the shade and watered; if it does not recover, we replace it under order {order}.
> [I have noted|Thank you, noted]: {state}. Shall we send a new {x} for order {order}?
--
< [Yes, a new one|Please send another|Yes please|A replacement would be great][.|]
> [Done|All right]: a new {x} leaves on the next working day.

= too few in the box | order sorry weight:2
! {few2} of {few} {goods} came
< I ordered {few} {goods} and [only |]{few2} [came|were in the box|arrived].
< [The box has|There are only|I counted] {few2} {goods}, but I [paid for|ordered] {few}.
> I have noted {few2} instead of {few} {goods} for order {order}. The rest [leaves|goes out] on the next working day.
> {few:cap} ordered and {few2} received, [I see|noted]. We send the missing {goods} for order {order}.
--
< [How many did I order|How many should there be|What number did I order][ again|]?
> {few:cap}[ {goods}|].
--
< [And how many came|How many did I get|How many did I say came]?
> {few2:cap}[ {goods}|].

= one too many | order
! you got the {x} twice
< I [got|received] the {x} twice, but [ordered only one|paid once|need just one]. [What do I do|Shall I send one back|Now what]?
> [How honest of you|Thank you for telling us]. A free label for the second {x} comes by e-mail; nothing is charged.
--
< [Could I keep|I would keep|Can I buy] the second one[ for {money}|]?
> [Please ask|That is for a colleague to say, at] {shop_mail}; I have noted it with order {order}.

= cheaper now |
! the {x} got cheaper after you bought it
< I paid {money} for the {x} and now {xit} {xis} [down to|at|only] {money2}. [Do I get the difference|Can I have the difference back|\
Not fair]!
< The {x} {xis} {money2} today, {short_ago} I paid {money}. [Can you refund the difference|What can you do]?
> I cannot refund the difference, but an unused {x} can come back within {return_days}.
> [{money} then and {money2} now, I see|I understand that this is annoying]. I cannot change a price after the sale, sorry.
--
< [What is the price now|What did I say it costs now]?
> You said {money2}.
> {money2}[, as you told me|].

= a safe place for the parcel | order
! the {x} should be left {drop}
< [Nobody is in|We're at work|I'm out] on {day}. [Please leave|Could the driver leave|They can put] the {x} {drop}.
< [Where can I say that|Is it possible that] the {x} [is left|be left] {drop}?
< [Leave|Put] the {x} {drop}, please.
> I have noted it for order {order}: {drop}.
> [Noted|Gladly], the driver finds the note "{drop}" with order {order}.
--
< [Where did I say|Where do they leave it|What is the place again]?
> {drop:cap}.
--
< [Better|Sorry,|No,] {drop2}[ please|, that's safer|].
> [Noted|Changed]: {drop2} instead of {drop}.

= for later | order
! the {x} should come after {date}
< [We are away until|I'm on holiday until|Please wait until|Don't send it before] {date}. Can the {x} come [after that|later]?
< [Hold|Keep back] the {x} until {date}, please[. We're away|. The flat isn't ready|].
> I have noted {date} for order {order}. The carrier confirms the day by e-mail.
> [Noted|All right]: the {x} after {date}. You get an e-mail with the day.
--
< [Until when did I say|Which date was it|What date do you have][ again|]?
> {date}.

= the driver should ring first | order
! the driver should call {phone}
< [Can the driver|Could they|Please ask the driver to] call [me on |]{phone} before [bringing|coming with] the {x}[?|.]
< [The bell is broken|There is no bell]. The driver should [ring|call] {phone} [for|about] the {x}.
> I have noted {phone} for order {order}.
> [Noted|All right]: the driver has the number {phone}.
--
< [Which number did I give|Which number is it|Read the number back][?|, please.]
> {phone}.

= it does not look like the picture |
! the {x} {xdoes} not look like the picture
< The {x} {xdoes}n't look [like the picture|like on your page|as I imagined]. [{xit:cap} {xis} more {colour} than {colour2}.|\
{xit:cap} {xis} smaller.|Rather cheap.]
< [On the photo|In the picture] the {x} {xwas} {colour}, mine {xis} {colour2}.
> [I am sorry|That is a pity]. If the {x} {xis} not what you hoped for, you can return {xthem} within {return_days}, free of charge.
> Screens show colours differently, sorry. An unused {x} can come back within {return_days}.

= buying a spare part |
! you need {part} for the {x}
< [I lost|My dog ate|I broke] {part} of the {x}. [Can I buy it|Do you sell that|Where do I get a new one]?
< [I need|Do you have] {part} for the {x}, [bought {long_ago}|which I bought {short_ago}|as a spare].
> I cannot see spare parts here. Please write to {shop_mail} that you need {part} for the {x}.
> {part:cap} for the {x}: a colleague at {shop_mail} can tell you whether we have it and what it costs.

= a sample |
! you would like a sample of the {x}
< [Can I get|Do you send|I'd like] [a sample|a small piece|a swatch] of the {x}[ in {colour}|][?|, please.]
< [Before I order|To be sure about the colour], could you send a sample of the {x}?
> I cannot order samples here; please ask {sales_mail} about the {x}.
> [I have no note on samples|Whether there are samples I cannot see]. A colleague at {sales_mail} can tell you about the {x}.

= with a name on it |
! the {x} should bear the text "{wish}"
< Can you [print|engrave|stitch|write] "{wish}" on the {x}?
< [I'd like|I want] the {x} with "{wish}" on {xthem}. [Is that possible|Do you do that]?
> I cannot say whether that can be done with the {x}. Please send the text to {sales_mail}: "{wish}".
> I have noted the text "{wish}". Whether it fits on the {x}, {sales_mail} can tell you.
--
< [What is the text|Read the text back|What do you have as the text]?
> "{wish}"

= taking the old one away |
! you want your old {xs} taken away
< [Do you take|Can the driver take|Does someone take] my old {xs} away when the {x} {xcomes}?
< [What do I do with|I have to get rid of] my old {xs} [once|when] the {x} {xis} here. [Can you take it|Any idea]?
> I cannot promise that the old {xs} is taken along. Please ask {shop_mail} before the {x} {xcomes}.
> That has to be agreed first: a colleague at {shop_mail} can tell you about your old {xs}.

= how many fit |
! you wondered how many of the {x} you need
< How many of the {x} do I need for {where}[?|, roughly?]
< [Is one {xs}|Are {few} of the {x}] enough for {where}?
> I cannot work that out here. Measure {where} and compare it with the page of the {x}[; {shop_mail} helps too|].
> That depends on the size, which I do not have for the {x}. A colleague at {shop_mail} can work it out with you.

= what goes with it |
! you are looking for something that goes with the {x}
< [What goes with|What would match|Which {noun} suits] the {x}?
< I [have|bought] the {x} and want something in {colour} [to go with it|next to it]. [Ideas|Any suggestions]?
> I cannot judge colours, sorry. The page of the {x} shows what others bought with {xthem}.
> That is a matter of taste. A colleague in our store can show you what goes with the {x}.

= delivered in the rain | order sorry
! the {x} got wet on the way
< [The driver left|They put|Someone left] the {x} [out |]in the rain [on {day}|today|for hours] and now {xit} {xis} [wet|soaked|ruined].
< The {x} {xwas} standing {drop} in the rain. [Soaked|All wet|Everything is wet].
> The {x} got wet, I see. Let {xthem} dry; if anything stays, we replace {xthem} under order {order}.
> [Thank you for telling us|That should not happen]. I have noted it for order {order}: the {x} got wet on the way.
--
< [What did you note|What have you written down|What is in your note]?
> That the {x} got wet on the way.

= picking it up in person |
! you want to pick up the {x}
< Can I [pick up|collect|come and get] the {x} [myself|in person] on {day}[?| at {time}?]
< [I'm in Brookford|I could come by] on {day}. [Is the {x} there|Can I get the {x} then]?
> Our store is at {store}. Choose pick-up when you order the {x}; you get an e-mail when {xit} {xis} ready.
> You can collect at {store}, {store_hours}. Please wait for the e-mail that the {x} {xis} ready.
--
< [Can my {relative} come instead|My {relative} would come. Is that all right]?
> [Yes|Of course], your {relative} only needs the order number.

= bought the wrong thing |
! you bought the {x} instead of the {y}
< [I bought|I ordered] the {x} by mistake, I [wanted|meant|need] the {y}. [Can I swap|What now|Can you change that]?
< [My mistake|Silly me]: I clicked on the {x} instead of the {y}.
> [No harm done|That happens]. Send back the {x} within {return_days}, unused, and order the {y} on our page.
> You can return the {x} free of charge and order the {y} anew.
--
< [Which one did I want|Which did I mean to buy|And which one do I want]?
> The {y}.
--
< [And which one do I send back|Which one goes back]?
> The {x}.

= the second time | order sorry
! the {x} came with {flaw} again
< [This is|It's] the second {xs} with {flaw}. [I've had enough|Do you test them at all|What now]!
< You replaced the {x} and the new {xone} {xhas} {flaw} [too|as well|again].
> Would you like your money back this time? I have noted {flaw} again for order {order}.
> Twice is too much. I have passed order {order} on to a colleague, who writes to you {soon}.

= a question on seeds and bulbs | green
! you asked whether it is too late for the {x}
< [Is it too late|Is it too early|Can I still start] to plant the {x} in {month2}?
< [My|The] {x} [have not come up|did not come up|is not growing] after {span}. [What did I do wrong|Is that normal]?
> I have no planting notes on the {x}. Please look at the label or ask {shop_mail}.
> I cannot say that for the {x}; the label shows the months. Some warmth and patience often help.

= just looking |
! you are only looking at the {x}
< [I'm just looking at|I'm only browsing, the|I keep coming back to] the {x}. [Nice|So pretty|Tempting].
< The {x} {xis} on my wish list[ for {occasion}|].
> [A nice choice|I see]: the {x}. Just ask if you want to know something.
> [Take your time|No hurry]. [If you have a question on|When you decide on] the {x}, I am here.
"""

# Things that people buy: "*" marks those of the plural. Materials and series make names of their own out of them.
_HARD = """
parasol|hammock|bird bath|bird house|garden bench|fire bowl|fire pit|rose arch|sundial|lantern|garden table|folding chair|deck chair|
lounger|flower box|raised bed|fountain|wind chime|door mat|coat rack|shoe cabinet|umbrella stand|bread bin|spice rack|fruit bowl|
salad bowl|teapot|casserole|baking tray|pepper mill|cake stand|butter dish|wine rack|magazine rack|bar stool|bedside table|dresser|
wardrobe|chest of drawers|coffee table|dining table|bench|stool|rocking chair|towel rail|soap dish|toilet brush|bath tray|shower stool|
key box|letter box|house number|greenhouse|pergola|garden gate|wood store|log basket|barbecue|pizza oven|ice bucket|serving tray|
plant pot|planter|hanging basket|pot hanger|bookends*|candle holder|vase|watering spout|garden gnome|duck pond|water butt|boot scraper|
weather vane|rain gauge|thermometer|insect hotel|hedgehog house|nest box|garden scissors*|secateurs*|shelf|stacking boxes*|curtain rod|
curtain rings*|coat hangers*|wall hooks*|clothes airer|ironing board|pedal bin|storage box|toy chest|crib|high chair|step stool|sledge|
swing|sandpit|tea light holders*|napkin rings*|garden shed
"""
_SOFT = """
curtains*|cushion|seat cushions*|throw|blanket|rug|doormat|tablecloth|napkins*|tea towels*|apron|oven glove|bathrobe|bath mat|hand towels*|
pillowcase|bedspread|mattress cover|sofa cover|table runner|slippers*|beanbag|pouffe|blind|door curtain|awning|sun sail|tote bag|
picnic blanket|dressing gown|hot water bottle cover|quilt|pyjamas*|bed linen|fitted sheet|place mats*|laundry bag|garden apron|hat|shawl|
socks*|mittens*
"""
_POWERED = """
lawn mower|hedge trimmer|leaf blower|string lights*|patio heater|garden pump|pond filter|egg cooker|rice cooker|waffle iron|slow cooker|
hand mixer|milk frother|table fan|air purifier|humidifier|dehumidifier|electric blanket|reading lamp|night light|bedside lamp|ceiling lamp|
doorbell|timer socket|weather station|alarm clock|radio|record player|projector|robot mower|pressure washer|chainsaw|sander|jigsaw|heat gun|
glue gun|soldering iron|sewing machine|food dryer|ice cream maker|juicer|bread maker|sandwich press|kitchen scale|bathroom scale|heater|
extension lead|solar lamp|solar panel|motion sensor|water timer|irrigation computer
"""
_GREEN = """
olive tree|lemon tree|fig tree|rose bush|climbing rose|hydrangea|box ball|Japanese maple|lavender plants*|tomato plants*|strawberry plants*|
dahlia tubers*|tulip bulbs*|daffodil bulbs*|grass seed|wildflower mix|potting soil|bark mulch|tomato feed|seed potatoes*|bamboo canes*|
cherry tree|apple tree|rhododendron|blueberry bush|raspberry canes*|hop plant|passion flower|fern|monstera|peace lily|orchid|bonsai
"""
KINDS_OF_THINGS = [(text.replace("\n", "").split("|"), materials.split("|"), sizes.split("|")) for text, materials, sizes in (
    (_HARD, "cast iron|oak|teak|bamboo|steel|stainless steel|ceramic|glass|wicker|rattan|copper|slate|concrete|zinc|enamel|acacia|brass|"
            "marble|stoneware|pine|walnut|aluminium|wrought iron|terracotta|porcelain|beech|bronze|eucalyptus",
     "large|small|tall|round|square|folding|double|two-tier|three-legged|half-height|50 cm|80 cm|1.20 m|2 metre|80 litre|12 litre|XL|mini"),
    (_SOFT, "linen|cotton|wool|velvet|jute|canvas|fleece|silk|corduroy|felt|organic cotton|flannel|merino|hemp|cashmere|terry|muslin|denim",
     "large|small|long|double|king size|140 cm|2 metre|XL|extra long|quilted|striped|checked|embroidered|thick|light|round"),
    (_POWERED, "cordless|foldable|solar|battery|USB|rechargeable|quiet|compact",
     "20 volt|1.5 litre|large|small|mini|800 watt|dimmable|portable"),
    (_GREEN, "hardy|dwarf|organic|evergreen|potted", "tall|small|40 litre|1 metre|5 kg|large|young|30 cm"),
)]
SHADES = """red|blue|green|yellow|orange|purple|pink|black|white|grey|gray|turquoise|olive|beige|dark blue|violet|cream|gold|sage|
terracotta|navy|mustard|anthracite|sand|mint|coral|burgundy|petrol|lilac|ivory|charcoal|rust|sky blue|forest green|taupe|copper|apricot|
aubergine|off-white|dusty pink|moss green|light grey|silver|indigo|ochre|rose|chocolate|teal""".replace("\n", "").split("|")
_SMALL = """
flaw: a crack in the base|a long scratch|a torn seam|a dent on one side|a broken leg|a chipped edge|a loose handle|a bent frame|\
a hole in the cover|a stain on the front|a cracked lid|a wobbly foot|a broken zip|a rust spot|a split in the wood|a missing tooth|\
peeling paint|a cracked glass|a snapped hinge|a leak at the bottom|a frayed cord|a big tear|a bent pole|a broken clip|crumpled corners|\
a missing knob|water marks|a scratched surface|a jammed wheel|a broken switch|a squashed corner|loose threads|a warped door|a dead plug|\
a blocked nozzle|a sharp edge
part: the lid|one of the legs|the bag of screws|the cover|one of the hooks|the pole|the base plate|the power cable|the charger|the second \
shelf|the drain plug|the key|one of the wheels|the handle|the instruction sheet|the remote|the middle section|one bracket|the saucer|\
the rope|the ground spike|the back panel|the belt|one of the curtain hooks|the filter|the hinge|the inner pot|the spare blade|\
the small Allen key
span: two weeks|ten days|nine days|three weeks|a fortnight|12 days|almost a month|eleven days|over two weeks|a good three weeks|16 days
long_ago: last year|two months ago|half a year ago|three months ago|a year ago|ten weeks ago|four months ago|nearly two years ago|\
90 days ago|in spring last year|five months ago|eight months ago|65 days ago|seven weeks ago
short_ago: yesterday|last week|three days ago|two weeks ago|the day before yesterday|ten days ago|this week|on Saturday|a week ago|\
12 days ago|five days ago|this morning|two days ago|last weekend
where: a small garden|a narrow balcony|a tiny courtyard|the hallway|the guest room|the nursery|a roof terrace|the kitchen corner|\
the bathroom|the front garden|a shared garden|the summer house|the porch|a windy terrace|the attic|the living room|a caravan|\
the allotment|a bay window|the studio|a long corridor|the dining room|the space under the stairs|a garden of 20 square metres
small: small|big|short|long|narrow|wide|large|tall|tight|low|high|deep
relative: mother|father|sister|brother|wife|husband|aunt|uncle|neighbour|grandmother|grandfather|son|daughter|cousin|friend|colleague|boss|\
mother-in-law|nephew|niece|godmother|flatmate|partner|landlady|teacher
occasion: a birthday|a wedding|a house-warming party|an anniversary|a christening|Christmas|Easter|a farewell party|Mother's Day|\
a garden party|a baby shower|a retirement party|a silver wedding
beings: two toddlers|a puppy|three cats|small children|a dog that chews everything|rabbits|a parrot|guinea pigs|twins of two years|a baby|\
a blind dog|curious kittens|hens in the garden|grandchildren
floor: first|second|third|fourth|fifth|sixth|seventh|eighth|top|ground
few: two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|3|4|6|8|11|14|24|30
wishes: Happy birthday|With love|All the best|Get well soon|Congratulations|Welcome home|Thank you for everything|Happy anniversary|\
Good luck
state: half dead|wilted|with brown leaves|dried out|without a single leaf|with broken stems|covered in aphids|with mouldy soil|\
limp and pale|with snapped branches|yellow all over|frozen|squashed
goods: tea light holders|wall hooks|tulip bulbs|cushions|chairs|storage boxes|plant pots|napkin rings|lanterns|curtain rings|bamboo canes|\
plates|seed packets|bath towels|solar lamps|coat hangers|flower boxes|jars|bags of soil|stakes|blankets|glasses|candles|tiles|brackets|\
baskets
drop: behind the shed|under the stairs|in the garage|next to the blue bin|on the back porch|in the bike store|at number 14|\
behind the hedge|in the green box|at the bakery downstairs|inside the gate|with the porter|in the greenhouse|on the terrace|\
by the side door|in the carport
size: 2 metres|80 cm|60 cm|1.40 m|95 centimetres|half a metre|120 by 60 cm|38 cm|three metres|size L|size M|size 42|XL|140 by 200|25 litres
"""
SMALL = {line.split(": ")[0]: line.split(": ")[1].split("|") for line in _SMALL.strip().splitlines()}


def _from_small(name):
    options = SMALL[name]
    return lambda draw, rng: rng.choice(options)


FREE_MAKERS = {name: _from_small(name) for name in SMALL}
FREE_MAKERS |= {
    "colour": lambda draw, rng: rng.choice(SHADES), "date": lambda draw, rng: draw.date(),
    "money": lambda draw, rng: draw.money(400), "wish": lambda draw, rng: f"{rng.choice(SMALL['wishes'])}, {draw.first_name()}"
    if rng.random() < 0.6 else capital(draw.phrase()),
    "age": lambda draw, rng: str(rng.randint(3, 90)), "noun": lambda draw, rng: draw.noun_phrase(),
    "word": lambda draw, rng: draw.word(), "name": lambda draw, rng: draw.first_name(), "neighbour": lambda draw, rng: draw.first_name(), \
"city": lambda draw, rng: draw.city(),
    "address": lambda draw, rng: draw.street_address(), "person": lambda draw, rng: draw.person(),
    "label": lambda draw, rng: draw.name_like(), "day": lambda draw, rng: draw.day(), "time": lambda draw, rng: draw.time(),
    "text": lambda draw, rng: draw.phrase(), "month": lambda draw, rng: draw.month(), "company": lambda draw, rng: draw.company(),
    "shade": FREE_MAKERS["small"],
}
_KNOWN_FLAWS = FREE_MAKERS["flaw"]
FREE_MAKERS["flaw"] = lambda draw, rng: _KNOWN_FLAWS(draw, rng) if rng.random() < 0.8 else f"a {rng.choice(BROKEN)} {rng.choice(NOUNS)}"
BROKEN = "broken|cracked|bent|loose|torn|scratched|missing|dented|stained|crooked|rusty|burnt".split("|")


def thing(draw, rng, is_green=False):
    """Something one may buy: its name, its last word, whether it is of the plural, and what tells it from others, if anything."""
    roll = 1 if is_green else rng.random()
    if roll < 0.12:
        name = draw.noun_phrase()
        return name, name.split()[-1], False, ""
    if roll < 0.2:
        name = draw.product()
        return name, name, name in PLURAL, ""
    heads, materials, sizes = KINDS_OF_THINGS[-1] if is_green else rng.choices(KINDS_OF_THINGS, [5, 4, 3, 2])[0]
    head = rng.choice(heads)
    many, head = head.endswith("*"), head.rstrip("*")
    mark = rng.random()
    if mark < 0.1:
        return head, head, many, ""
    if mark < 0.3:
        label = draw.name_like() if rng.random() < 0.6 else draw.last_name()
        return f"{label} {head}", head, many, label
    if mark < 0.5:
        material = rng.choice(materials)
        return f"{material} {head}", head, many, material
    if mark < 0.65:
        size = rng.choice(sizes)
        return f"{size} {head}", head, many, size
    if mark < 0.75:
        colour = rng.choice(SHADES)
        return f"{colour} {head}", head, many, colour
    if mark < 0.87:
        return f"{rng.choice(materials)} {head} in {rng.choice(SHADES)}", head, many, ""
    if mark < 0.94:
        return f"{rng.choice(sizes)} {rng.choice(materials)} {head}", head, many, ""
    return f"{draw.name_like()} {rng.choice(materials)} {head}", head, many, ""


def thing_slots(draw, rng, key, is_green=False):
    """The slots of a thing, which start with `key`."""
    name, head, many, mark = thing(draw, rng, is_green)
    article = "" if many else "an " if name[0] in "aeioAEIO" else "a "
    return {key: name, f"a{key}": article + name, f"{key}s": head, f"{key}it": "they" if many else "it",
            f"{key}them": "them" if many else "it", f"{key}is": "are" if many else "is", f"{key}has": "have" if many else "has",
            f"{key}does": "do" if many else "does", f"{key}was": "were" if many else "was", f"{key}comes": "come" if many else "comes",
            f"{key}smells": "smell" if many else "smells", f"{key}one": "ones" if many else "one", f"{key}mark": mark}


for _key in "xy":
    BASES |= {_key: _key, f"a{_key}": _key}
    BASES |= {_key + _slot: _key for _slot in "s it them is has does was comes smells one mark".split()}
NAMING |= {"x", "ax", "y", "ay"}

# What customers tell in passing: "= the slot that is asked for", "t" tells it, "f" repeats it (also in answers), "q" asks for it and
# "a", if given, are short answers besides "f". Slots are drawn by FREE_MAKERS; a digit makes another value of the same kind.
_TOLD = """
= direction
f your {spot} faces {direction}
t [My|Our] {spot} [faces|looks|points] {direction}.
t [My|Our] {spot} is {direction}-facing[, by the way|].
q [Which way|What direction|Which direction] does my {spot} face?
q [Where does my {spot} look to|Which side does my {spot} face|What did I say about the {spot}]?
a {direction:cap}.
= few
f you have {few} {pots} on your {outside}
t [I have|There are|I keep|I've got] {few} {pots} on [the|my] {outside}.
t [On|For] my {outside} there are {few} {pots}[ already|].
q How many {pots} [do I have|are there|did I mention|did I say]?
q What number of {pots} did I [say|give you]?
a {few:cap}.|You said {few}.|{few:cap} {pots}.
= few
f you bought {few} {pots}
t I [bought|got|ordered|picked up] {few} {pots}[ at the market| last week| from you|].
q How many {pots} did I [buy|get|say I bought]?
q [And the|What was the] number of {pots}?
a {few:cap}.|You said {few}.
= few
f you planted {few} {growing}
t [I planted|We planted|I've just planted] {few} {growing}[ this {month}| along the fence|].
q How many {growing} did I plant?
a {few:cap}.|You said {few}.
= allergen
f you are allergic to {allergen}
t I'm [badly |a bit |]allergic to {allergen}[, so please keep that in mind|].
t [I should mention|Just so you know|One thing]: [I can't stand|I am allergic to|I react badly to] {allergen}.
q [What am I allergic to|What was my allergy|Which allergy did I mention]?
q [What should I|What must I] [avoid|stay away from]?
a {allergen:cap}.|To {allergen}.|You said {allergen}.
= allergen
f your {relative} is allergic to {allergen}
t My {relative} is allergic to {allergen}[, sadly|, so nothing with that|].
q [What is my {relative} allergic to|What does my {relative} react to|Which allergy has my {relative}]?
a {allergen:cap}.|To {allergen}.
= name
f your {relative} is called {name}
t My {relative} {name} [will pick it up|is helping me|lives with us|has the same one|recommended you|opens the door].
t [My {relative}'s name is {name}|My {relative} is called {name}].
q [What is my {relative} called|What's my {relative}'s name|What was the name of my {relative}|Who is my {relative}]?
a {name}.|Your {relative}'s name is {name}.
= name
f your friend {name} lives in {city}
t My friend {name} lives in {city}[ and has the same one|, where it never rains|].
q [What is my friend called|What's my friend's name|Which friend did I mention]?
q Who lives in {city}?
a {name}.|Your friend is called {name}.
= city
f your {relative} lives in {city}
t My {relative} lives in {city}[ now| these days|].
q [Where does my {relative} live|In which town does my {relative} live|Which town is my {relative} in]?
a In {city}.|{city}.
= date
f the party is on {date}
t [The|Our] party is on {date}[, so it's urgent|].
q [When|On which date|What day] is the party[ again|]?
a On {date}.|{date}.
= date
f your lease starts on {date}
t [Our|The|My] [lease|tenancy] starts on {date}.
q When does my [lease|tenancy] start?
a On {date}.
= date
f you move in on {date}
t We [move in|get the keys] on {date}.
q When [do we move in|do I get the keys]?
a On {date}.
= day
f you are away on {day}
t I'm [away|not in|out of town] on {day}.
q [Which day am I away|When am I away|What day did I say I am out]?
a On {day}.|{day}.
= colour
f your walls are {colour}
t [The|My|Our] walls are {colour}[, if that helps|].
q [What colour are my walls|Which colour did I say for the walls]?
a {colour:cap}.|You said {colour}.
= colour
f your {noun} is {colour}
t [My|Our] {noun} is {colour}.
q [What colour is my {noun}|Which colour has my {noun}]?
a {colour:cap}.|It is {colour}.
= length
f the space is {length}
t [There's|We have|I have] {length} of [room|space][, no more|].
t The space is {length}[ wide|].
q How much [room|space] do I have?
q What [size|measure] did I give you?
a {length:cap}.|You said {length}.
= matter
f your {thing} is made of {matter}
t [My|The|Our] {thing} is [made |]of {matter}.
q What is my {thing} made of?
q Which material [is my {thing}|did I say for the {thing}]?
a {matter:cap}.|Of {matter}.
= room
f the {thing} is for the {room}
t The {thing} is [meant |]for the {room}.
t [I want|I'd put] the {thing} in the {room}.
q [Which room is|What room is] the {thing} for?
q Where [should the {thing} go|did I want the {thing}]?
a The {room}.|For the {room}.
= floor
f you live on the {floor} floor
t I live on the {floor} floor[, without a lift| and there are many stairs|].
q [Which|What] floor [do I live on|am I on]?
a The {floor} floor.|On the {floor} floor.
= code
f the gate code is {code}
t [The gate code is|For the gate you need|The driver has to type] {code}.
q [What is the|Which|And the] gate code[ again|]?
q What does the driver have to type?
a {code}.
= phone
f your phone number is {phone}
t [You can ring me on|My number is|Call me on|Best to phone] {phone}.
q [What number can you ring me on|What's my number|Which phone number did I give]?
a {phone}.
= address
f your address is {address} in {city}
t I live at {address}[,| in] {city}.
q [What is my address|Where do I live|Which address did I give you]?
a {address} in {city}.|{address}, {city}.
= label
f your {kind} is called {label}
t [My|Our] {kind} is called {label}.
q What is my {kind} called?
q [What was the name of my {kind}|How is our {kind} called]?
a {label}.
= label
f your {thing} is made by {label}
t My [old |]{thing} is [made |]by {label}.
q [Which brand is my {thing}|What make is my {thing}|Who made my {thing}]?
a {label}.|It is by {label}.
= money
f you paid {money} for the {thing}
t I paid {money} for the {thing}.
t The {thing} [was|cost me] {money}.
q [What did I pay for|How much was|How much did I say I paid for] the {thing}?
a {money}.|You said {money}.
= money
f you can spend {money}
t I [can spend|want to spend|can spend no more than|don't want to spend more than] {money}.
q [What can I spend|What's my limit|How much can I spend]?
a {money}.|You said {money}.
= thing
f the {thing} is a gift for your {relative}
t The {thing} is [a gift|a present] for my {relative}.
q [What am I giving my {relative}|What is the present for my {relative}|What does my {relative} get]?
a The {thing}.
= relative
f the {thing} is for your {relative}
t The {thing} is for my {relative}[, not for me|].
q [Who is the {thing} for|For whom is the {thing}]?
a Your {relative}.|For your {relative}.
= time
f you are home after {time}
t I'm [home|in|at home] after {time}.
q [When am I home|From what time am I in|What time did I say]?
a After {time}.
= noun
f the {thing} stands next to the {noun}
t The {thing} [stands|is|sits] next to the {noun}.
q [What does the {thing} stand next to|Where is the {thing}|What is next to the {thing}]?
a Next to the {noun}.|The {noun}.
= plant
f you want to grow {plant}
t I [want|would like|hope|plan] to grow {plant}[ this year|].
q What do I want to grow?
q [Which plant did I mention|What did I want to plant]?
a {plant:cap}.|You said {plant}.
= noun
f your parcel goes behind the {noun}
t [If I'm out, put|Please leave] the parcel behind the {noun}.
q Where [should the parcel go|can the driver leave it|did I want the parcel]?
a Behind the {noun}.
= person
f {person} signs for the parcel
t {person} [signs|will sign|can sign] for the parcel.
q Who [signs|can sign] for the parcel?
a {person}.
= company
f the invoice goes to {company}
t [Make|Please make] the invoice out to {company}.
t The invoice [goes|is] to {company}.
q [Who gets the invoice|Which company is the invoice for|Whose name goes on the invoice]?
a {company}.
= number
f your garden is {number} square metres
t [My|Our] garden [is|has] {number} square metres.
q How [big|large] is my garden?
a {number} square metres.
= few
f you have {few} {animals}
t [We have|I have|We keep] {few} {animals}[ at home|].
q How many {animals} do [I|we] have?
a {few:cap}.|You said {few}.
= age
f your {relative} is {age} years old
t My {relative} is {age}[ years old| already|].
q How old is my {relative}?
a {age}.|{age} years old.
= material
f you want no {material}
t [No|Nothing in|Please nothing with] {material}, please.
t I don't want [anything in|any] {material}.
q [What do I not want|Which material did I rule out|What should it not be made of]?
a {material:cap}.|You ruled out {material}.
= shade
f the {thing} must not be too {shade}
t The {thing} [must not be|shouldn't be|can't be] too {shade}.
q What must the {thing} not be?
a Too {shade}.
= text
f the note says "{text}"
t [The note on the parcel says|The card on my door says|I wrote on the form]: "{text}"
q What does the [note|card|form] say?
q What [did I write|was the text]?
a "{text}"
"""
_LISTED = """
outside: balcony|terrace|patio|roof terrace|windowsill|porch|allotment|window ledge|fire escape|deck|landing
length: 2 metres|80 cm|60 cm|1.40 m|95 centimetres|half a metre|120 by 60 cm|38 cm|three metres|140 by 200|one and a half metres|\
45 by 45 cm|3 m
spot: balcony|terrace|kitchen window|courtyard|bedroom|patio|roof terrace|front garden|windowsill|porch|study|back garden|living room|\
allotment
growing: tomato plants|rose bushes|lavender plants|strawberry plants|olive trees|chilli plants|ferns|basil plants|apple trees|tulip bulbs|\
hydrangeas|sunflowers|raspberry canes|pumpkins|leeks|dahlias|hostas|cherry trees|seed potatoes|birches|cabbages|peonies
direction: north|south|east|west|southwest|northeast|southeast|northwest|north|south
pots: tomato plants|pots|flower boxes|rose bushes|chairs|cushions|lavender plants|strawberry plants|olive trees|herb pots|chilli plants|\
lanterns|hanging baskets|ferns|buckets|bags of soil|boxes|planters|basil plants|apple trees|tulip bulbs|hydrangeas|garden chairs|\
solar lamps|jars|vases
allergen: nuts|pollen|cats|dust|wool|latex|milk|eggs|bees|strawberries|gluten|fish|grass|perfume|nickel|mould|soy|horses|birch|lavender|\
tomatoes|celery|mustard|wasps|feathers|ragweed|primroses|parsley|shellfish|ivy|hazel|sesame
matter: oak|steel|glass|wicker|stone|clay|plastic|brass|bamboo|concrete|leather|marble|pine|copper|linen|cork|slate|rattan|tin|felt
material: plastic|leather|wool|polyester|tropical wood|glass|aluminium|feathers|nylon|silk|bamboo|metal|velvet|rubber|fur|cotton|foam|\
lacquer
room: kitchen|bedroom|nursery|hallway|guest room|bathroom|study|attic|cellar|garage|summer house|dining room|conservatory|laundry room|\
studio
kind: dog|cat|boat|house|street|parrot|rabbit|horse|tortoise|village|caravan|café|shop|hamster|band|allotment|goldfish
animals: cats|dogs|hens|rabbits|bees|goldfish|horses|guinea pigs|sheep|ducks|budgies|tortoises|goats|geese
"""


def add_lists(text):
    """Lines such as "room: kitchen|bedroom" become slots."""
    for line in text.strip().splitlines():
        name, _, options = line.partition(": ")
        SMALL[name] = options.split("|")
        FREE_MAKERS[name] = _from_small(name)


add_lists(_LISTED)
THING_HEADS = [head for heads, _, _ in KINDS_OF_THINGS for head in heads if not head.endswith("*")]
FREE_MAKERS |= {
    "thing": lambda draw, rng: rng.choice(THING_HEADS) if rng.random() < 0.75 else draw.noun_phrase(),
    "plant": lambda draw, rng: rng.choice(PLANT_LIST)["plant"],
    "phone": lambda draw, rng: draw.phone(), "number": lambda draw, rng: str(rng.randint(5, 900)),
    "code": lambda draw, rng: rng.choice([f"{rng.randint(0, 9999):04d}", f"{rng.randint(0, 999):03d}{rng.choice('ABCDEFGHKXZ')}",
                                          f"{rng.choice('ABCDK')}{rng.randint(100, 9999)}", f"{rng.randint(10, 99)}-{rng.randint(10, 99)}",
                                          f"#{rng.randint(1000, 9999)}", f"*{rng.randint(10, 99)}#{rng.randint(10, 99)}"]),
}


def _unit(money):
    return money.strip("0123456789.,")


class ToldKind:
    def __init__(self, main):
        self.main, self.tells, self.asks, self.answers = main, [], [], []
        self.facts = []


def read_told(text):
    kinds = []
    for line in text.strip().splitlines():
        mark, rest = line[0], line[2:]
        if mark == "=":
            kinds.append(ToldKind(rest.strip()))
        elif mark == "a":
            kinds[-1].answers += rest.split("|")
        else:
            {"t": kinds[-1].tells, "q": kinds[-1].asks, "f": kinds[-1].facts}[mark].append(parse(rest))
    return kinds


TOLD = read_told(_TOLD)
NOTED_FACT = parse_lines("""
[Noted|Thank you, noted|Got it|All right|Good to know|Thanks]: {f}.
[I have noted|I will remember|Thank you, I have noted|I will keep in mind] that {f}.
{F}[, noted|; I will remember that|, good to know|. Noted|. Thank you for telling me].
""")
REPLY_FACT = parse_lines("""
[You told me|You said|You mentioned] that {f}.
{F}[, as you told me|].
""")
CHANGE_FACT = parse_lines("""
[Sorry|Wait|Oops|Hm|Oh|No][, that was wrong|, I mixed something up|, I made a mistake|, let me correct that][:|.] {T}
[Correction|Small correction|I have to correct myself]: {t}
[Actually|On second thought|I was wrong], it's {v}[, not {w}|][.|]
[Not {w}|It isn't {w}|Scrap {w}], {v}[.|]
""")
CHANGED_FACT = parse_lines("""
[Noted|Corrected|All right|Thank you]: {f}[, not {w}|].
[I have changed it from {w} to {v}|{V} instead of {w}, noted].
""")
FIRST_VALUE = parse_lines("""
[What did I say|What was it|What did I tell you|Which was it] [at first|first|before that|before I changed it]?
[And before|What was the first one|What was the old one|And what was it before I corrected it]?
""")
FIRST_VALUE_REPLY = parse_lines("""
[At first|First|Before that] you said {w}.
{W}[; then you changed it to {v}|, and then you corrected it to {v}|].
""")


def _one_stop(text):
    """"Holm Ltd.." ends with one full stop."""
    return text.replace("..", ".")


class Told:
    """A fact with its values drawn."""

    def __init__(self, kind, draw, rng):
        self.kind, self.draw, self.rng, self.values = kind, draw, rng, {}
        self.fact = self.say(kind.facts)
        self.value = self.values[kind.main]
        self.old = ""

    def fill(self, text):
        first, *rest = text.split("{")
        parts = [first]
        for part in rest:
            slot, _, tail = part.partition("}")
            key, _, form = slot.partition(":")
            while key not in self.values or key[-1] == "2" and self.values[key] == self.values.get(key[:-1]):
                self.values[key] = FREE_MAKERS[key.rstrip("2")](self.draw, self.rng)
            value = self.values[key]
            if form == "a":
                value = f"{'an' if value[0].lower() in 'aeio' else 'a'} {value}"
            parts += [capital(value) if form == "cap" else value, tail]
        return _one_stop("".join(parts))

    def say(self, trees):
        return self.fill(speak(self.rng, self.rng.choice(trees)))

    @property
    def keep(self):
        return list(self.values.values())

    def forms(self):
        return {"f": self.fact, "F": capital(self.fact), "v": self.value, "V": capital(self.value), "w": self.old, "W": capital(self.old)}

    def speak(self, trees):
        return _one_stop(speak(self.rng, self.rng.choice(trees)).format(**self.forms()))

    def change(self):
        """Another value for it: what the customer says."""
        main = self.kind.main
        self.old = self.value
        while self.value == self.old:
            self.value = self.values[main] = FREE_MAKERS[main](self.draw, self.rng)
        self.fact = self.say(self.kind.facts)
        tell = self.say(self.kind.tells)
        keeps = tell.startswith(("I ", "I'", self.value)) or any(tell.startswith(value) for value in self.keep)
        forms = self.forms() | {"t": tell if keeps else tell[:1].lower() + tell[1:], "T": tell}
        return speak(self.rng, self.rng.choice(CHANGE_FACT)).format(**forms)

    def reply(self):
        roll = self.rng.random()
        if self.kind.answers and roll < 0.5:
            return capital(self.fill(self.rng.choice(self.kind.answers)))
        return _one_stop(f"{capital(self.fact)}.") if roll < 0.75 else self.speak(REPLY_FACT)


# Questions that the shop has no answer to, in the customer's words and within the answer. "|" parts the two.
_UNKNOWN = """
can the {x} {can}|whether the {x} can {can}
could the {x} {can}|whether the {x} could {can}
can I {can_i}|whether you can {can_you}
may I {can_i}|whether you may {can_you}
should I {can_i}|whether you should {can_you}
do I have to {can_i}|whether you have to {can_you}
{xis} the {x} {adj}|whether the {x} {xis} {adj}
{xdoes} the {x} {does}|whether the {x} {does_it}
will the {x} {will}|whether the {x} will {will}
would the {x} {will}|whether the {x} would {will}
how {how} {xis} the {x}|how {how} the {x} {xis}
how {many} {xdoes} the {x} have|how {many} the {x} {xhas}
how long {xdoes} the {x} last|how long the {x} {xwill} last
when {xis} the {x} on sale|when the {x} {xis} on sale
why {xis} the {x} {adj}|why the {x} {xis} {adj}
who designed the {x}|who designed the {x}
which {which} {xdoes} the {x} need|which {which} the {x} {xneeds}
what kind of {which} goes with the {x}|what kind of {which} goes with the {x}
{xdoes} the {x} come with {part2}|whether the {x} {xcomes} with {part2}
do you have the {label} version of the {x}|whether we have the {label} version of the {x}
"""
UNKNOWN = [tuple(line.split("|")) for line in _UNKNOWN.strip().splitlines()]
_UNKNOWN_PARTS = """
can: stay outside in winter|stay outside all year|hold two adults|be painted|go in the dishwasher|be folded flat|stand on a slope|get wet|\
be left in the sun|be screwed to the wall|be cut to size|carry 100 kilos|be used indoors|be washed at 60 degrees|last ten winters|\
stand on grass|be hung from a tree|be sent in two boxes|survive a storm|be repaired|be recycled|keep warm for a night|fit through a narrow \
door|be stacked|fade in the sun|scratch the floor|attract wasps|be used by children|be combined with the {label} series|fit a {noun}|\
stand next to a {noun}|be filled with sand|run without power|be used with the left hand|be mounted on brick|be varnished again|\
go in the oven
will: hold two adults|carry 100 kilos|survive a storm|last ten winters|fade in the sun|scratch the floor|attract wasps|keep warm \
for a night|fit a {noun}|fit through a narrow door|make my room look smaller|stand up to frost|go out of stock soon|arrive in one box|need \
oiling|look good with {colour}|stay white|fit next to my {noun}|get cheaper in winter|keep its shape|take long to dry|smell at first
can_i: put the {x} on a gas stove~put the {x} on a gas stove|dye the {x}~dye the {x}|leave the {x} in my car~leave the {x} in your car|\
oil the {x} every year~oil the {x} every year|hang the {x} over my bed~hang the {x} over your bed|use the {x} with my {noun}~use the {x} \
with your {noun}|drill a hole in the {x}~drill a hole in the {x}|iron the {x}~iron the {x}|take the {x} on a plane~take the {x} on a plane|\
put the {x} near my heater~put the {x} near your heater|let my dog sleep on the {x}~let your dog sleep on the {x}|cover the {x} in winter~\
cover the {x} in winter|put my {noun} on the {x}~put your {noun} on the {x}|shorten the {x} myself~shorten the {x} yourself|spray the {x} \
against pests~spray the {x} against pests|wash the {x} with my other things~wash the {x} with your other things|fix the {x} to my \
balcony rail~fix the {x} to your balcony rail|bring the {x} in when it freezes~bring the {x} in when it freezes
adj: waterproof|frost-proof|handmade|vegan|dishwasher-safe|fireproof|food-safe|child-safe|reversible|washable|organic|rustproof|heatproof|\
fair trade|noisy|see-through|heavy enough for wind|good for beginners|right for a rented flat|easy to clean|hollow inside|insured|\
suitable for {beings}|allowed on a balcony|like the one in the {label} film|as soft as it looks|made to last|UV-resistant|breathable
does: need a permit|make much noise|smell of anything|rust|shrink in the wash|have a hidden pocket|need batteries|use much power|leak|\
contain nickel|fit on a normal table|have wheels|work abroad|need oil|come apart for cleaning|have a lock|go well with {colour}|match the \
{noun}|shed fibres|tip over easily|keep cats away|work with a {label}|need a foundation|attract birds|warp in the rain
how: heavy|wide|deep|loud|thick|hot|tall|strong|soft|stable|old|bright|long|high|smooth|hard to clean|sharp
many: many pockets|many drawers|many watts|many litres|many layers|much space|many hooks|many parts|many seats|many settings
which: screws|batteries|oil|soil|bulb|paint|fuel|cover|filter|plug|glue|size of pot|detergent|hooks
part2: a spare part|a cover|a manual in French|screws for concrete|a carrying bag|a plug for the UK|a saucer|a liner|batteries|\
a guarantee card
"""
UNKNOWN_PARTS = {line.split(": ")[0]: line.split(": ")[1].split("|") for line in _UNKNOWN_PARTS.strip().splitlines()}
UNKNOWN_LEAD = parse_lines("""
[Do you know|Can you tell me|Any idea|Could you tell me|I wonder|I'd like to know|My {relative} asks|Tell me][,|]
""")
UNKNOWN_REPLY = parse_lines("""
[I am afraid|I'm afraid|Sorry,] I cannot say {indirect}; [please ask {mail}|a colleague at {mail} can tell you|{mail} can look it up].
I do not know {indirect}. [A colleague at {mail} can help|Please write to {mail}|A colleague can look it up: {mail}].
[I have no note on|My notes do not say] {indirect}; [a colleague at {mail} can tell you|please ask {mail}].
[Good question|Interesting question], but I cannot say {indirect}. [Please ask|You can ask] {mail}.
""")
SUM_ASK = parse_lines("""
[What have you got down|What do you have|What have you noted|What have you written down] for me[ so far|]?
[Can you|Could you|Please|Would you] [sum up|summarize|summarise|recap] [what I told you|what I've told you|this chat|the conversation|my \
case|everything so far|all that][, please|][?|.]
[Sum it up|Sum up what I said|A short summary|Quick recap|Summary][ for me|][, please|].
[What do you know about me|What did I tell you|What have I told you][ so far| until now|]?
[Read it back to me|Repeat what you have|Let me check that you got everything. What do you have|List what I told you][.|, please.]
[Just so we're on the same page|Before I go|To be sure|To check], [what have you got|what did you note|can you sum up]?
""")
SUM_LEADS = ("You told me that", "So far I know that", "I have noted that", "From what you told me,", "In short,", "What I have:")


def third_person(text):
    """"need a permit" as "needs a permit"."""
    verb, _, rest = text.partition(" ")
    verb = "has" if verb == "have" else f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o")) else f"{verb}s"
    return f"{verb} {rest}".strip()


class Free(Talk):
    """A conversation about any product, with what the customer tells in passing."""

    def __init__(self, rng, unseen=False, most=8):
        super().__init__(rng, unseen, most, steady=True)
        self.told, self.notes, self.things = [], [], []

    def value(self, key):
        if key not in self.values:
            base = key[:-1] if key[-1] == "2" else key
            if BASES.get(key) in ("x", "y"):
                self.set_thing(BASES[key])
            elif base in FREE_MAKERS and base not in ("day", "code"):
                other = self.values.get(base)
                for _ in range(20):
                    self.values[key] = FREE_MAKERS[base](self.lexicon, self.rng)
                    # Two prices are in one currency.
                    if self.values[key] != other and (base != "money" or not other or _unit(other) == _unit(self.values[key])):
                        break
        return super().value(key)

    def set_thing(self, key, is_green=False):
        self.values.update(thing_slots(self.lexicon, self.rng, key, is_green))
        self.said.discard(key)

    def set_values(self, topic):
        if not topic.is_free:
            super().set_values(topic)
            return
        for key in FREE_SLOTS:
            self.values.pop(key, None)
            self.said.discard(key)
        if "x" not in self.values or topic.is_green or self.chance(0.35):
            self.set_thing("x", topic.is_green)
        while "y" not in self.values or self.values["ys"] == self.values["xs"]:
            self.set_thing("y")

    def free_topic(self, is_first=False, aside="", keep=()):
        topic = self.rng.choices(FREE_TOPICS, FREE_WEIGHTS)[0]
        self.talk_about(topic, is_first, self.rng.choice((0, 1, 1, 2, 3)), aside, keep)
        if "x" in self.said:
            self.note(topic)

    def note(self, topic):
        """Puts down what a topic was about, for a summary."""
        if self.values["x"] not in self.things:
            self.things.append(self.values["x"])
        tree = self.rng.choice(topic.notes)
        for _ in range(8):
            text = speak(self.rng, tree)
            if all(BASES.get(key, key) in self.said for key in slots_of(text)):
                text = self.fill(text)[0]
                if text not in self.notes:
                    self.notes.append(text)
                return

    def draw_told(self, kinds):
        """A fact that does not compete with those that were told."""
        kind = self.rng.choice(kinds)
        return None if any(kind is item.kind for item in self.told) else Told(kind, self.lexicon, self.rng)

    def tell(self, kinds, alone=0.6):
        """The customer mentions something."""
        item = self.draw_told(kinds)
        if item is None or self.is_full:
            return
        self.told.append(item)
        text = item.say(item.kind.tells)
        if self.messages or self.chance(alone):
            if not self.messages:
                text = self.opened(text)
            self.ask(text, item.keep)
            self.answer(self.acknowledged(item))
        else:
            self.free_topic(not self.messages, text, item.keep)

    def acknowledged(self, item):
        text = item.speak(NOTED_FACT)
        return f"{text} {self.pick(WHAT_ELSE)}" if self.chance(0.15) else text

    def change_told(self, item):
        if self.is_full:
            return
        self.ask(item.change(), [*item.keep, item.old])
        self.answer(item.speak(CHANGED_FACT))

    def recall_told(self, item):
        """The customer asks for something told before."""
        if self.is_full:
            return
        self.ask(item.say(item.kind.asks), item.keep)
        self.answer(item.reply())
        self.sure = [item.value]

    def unknown(self, is_first=False):
        """A question that the shop has no answer to."""
        if self.is_full:
            return
        if "x" not in self.values or self.chance(0.3):
            self.set_thing("x")
        ask, indirect = self.rng.choice(UNKNOWN)
        is_same = "x" in self.said and self.chance(0.5)
        values = {}
        for key, options in UNKNOWN_PARTS.items():
            values[key] = self.rng.choice(options)
        mine, _, yours = values.pop("can_i").partition("~")
        many = self.values["xis"] == "are"
        values["does_it"] = values["does"] if many else third_person(values["does"])
        values |= {"can_i": mine, "can_you": yours, "xwill": "will", "xneeds": "need" if many else "needs"}
        for key in ("relative", "beings", "colour", "noun", "label"):
            self.values.pop(key, None)
        if is_same:
            # Asked with a pronoun, answered with the name.
            for part in ("of", "with", "designed"):
                ask = ask.replace(f"{part} the {{x}}", f"{part} {{xthem}}")
            ask = ask.replace("the {x}", "{xit}")
            values["can_i"] = mine.replace("the {x}", "{xthem}")
        for key, value in values.items():
            ask = ask.replace(f"{{{key}}}", value)
            indirect = indirect.replace(f"{{{key}}}", value.replace("my ", "your ") if key == "will" else value)
        kept = [self.value(key) for key in slots_of(ask)]
        if self.chance(0.2):
            lead = self.pick(UNKNOWN_LEAD).rstrip(",")
            end = "?" if self.chance(0.8) else "."
            text = f"{lead} {indirect}" if self.chance(0.6) and not is_same and not lead.startswith(("Tell", "My")) else f"{lead}: {ask}"
            for pair in ((" you can ", " I can "), (" you may ", " I may "), (" you should ", " I should "), (" you have ", " I have "),
                         (" your ", " my "), (" yourself", " myself")):
                text = text.replace(*pair)
            text += end
        else:
            text = f"{capital(ask)}?"
        if is_first:
            text = self.opened(text)
        self.ask(self.mooded(text) if self.chance(0.4) else text, kept)
        self.answer(self.pick(UNKNOWN_REPLY).replace("{indirect}", indirect).replace("{mail}", "{shop_mail}"))
        if self.values["x"] not in self.things:
            self.things.append(self.values["x"])

    def which_one(self):
        """A product that is named only in part at first."""
        if self.is_full or self.most < 2:
            return
        for _ in range(30):
            self.set_thing("x")
            if self.values["xmark"]:
                break
        else:
            return
        asked = self.rng.choice(WHICH_ASKS)
        self.ask(self.mooded(self.pick([asked])))
        self.answer(self.pick(WHICH_BACK))
        self.ask(self.pick(WHICH_SAY), [self.values["xmark"]])
        self.said.add("x")
        self.answer(self.pick(WHICH_REPLY))
        self.things.append(self.values["x"])
        self.sure = [self.values["x"]]

    def field(self):
        """The customer asks for the order number, the product or the name."""
        if self.is_full:
            return
        options = [key for key in ("order", "name") if key in self.said]
        options += ["x"] if len(self.things) == 1 and "x" in self.said else []
        options += ["note"] if len(self.notes) == 1 else []
        if not options:
            return
        key = self.rng.choice(options)
        value = self.notes[0] if key == "note" else self.values[key]
        self.ask(self.pick(FIELD_ASKS[key]), [value])
        self.answer(self.pick(FIELD_REPLIES[key]).replace("{v}", value))
        self.sure = [value]

    def sum_up(self):
        """What the customer told, in sentences or as a list."""
        if self.is_full:
            return
        parts = []
        for key, form in (("name", "your name is {}"), ("order", "your order number is {}")):
            if key in self.said:
                parts.append(form.format(self.values[key]))
        parts += self.notes
        parts += [f"you asked about the {name}" for name in self.things if not any(name in note for note in self.notes)]
        parts += [item.fact for item in self.told]
        self.ask(self.pick(SUM_ASK))
        self.sure = []
        if not parts:
            self.answer(self.pick(NOTHING_TOLD))
            return
        self.answer(self.summary(parts))
        self.sure = [self.values["order"]] if "order" in self.said else [item.value for item in self.told]

    def summary(self, parts):
        roll = self.rng.random()
        if roll < 0.25 and len(parts) > 1:
            return "\n".join(f"- {capital(part)}" for part in parts)
        lead = self.rng.choice(SUM_LEADS)
        if len(parts) == 1:
            return f"{lead} {parts[0]}."
        if len(parts) == 2:
            return f"{lead} {parts[0]}, and {'that ' if lead.endswith('that') else ''}{parts[1]}."
        cut = (len(parts) + 1) // 2
        first, second = [self.row(half) for half in (parts[:cut], parts[cut:])]
        return f"{lead} {first}. {self.rng.choice((f'Also, {second}', f'And {second}', capital(second)))}."

    def row(self, parts):
        if len(parts) == 1:
            return parts[0]
        return f"{', '.join(parts[:-1])}{',' if len(parts) > 2 else ''} and {parts[-1]}"


WHAT_ELSE = parse_lines("""
[How can I help you|What can I do for you|What would you like to know|Is there anything else]?
""")
WHICH_ASKS = parse_lines("""
[When does the {xs} I ordered arrive|Where {xis} my {xs}|Is there any news on my {xs}]?
[Something is wrong with|There's a problem with|I have a question about|It's about] [my|the] {xs}.
[I'd like to know more about|I'm interested in|Tell me about] the {xs}.
[I want to order|Can I still get|I need] the {xs} [again|we had before|from the last page].
""")
WHICH_BACK = parse_lines("""
[Which {xs} do you mean|Which {xs} is it about|Can you tell me which {xs}]?
[Sure|Let me look|Of course]. Which {xs} [do you mean|is it]?
""")
WHICH_SAY = parse_lines("""
[The|It's the|I mean the|I think the|Sorry, the] {xmark} {xone}[.|, please.|]
{xmark}[.| I think.|]
[The {x}|It's called {x}|{x}][.|, I believe.|]
""")
WHICH_REPLY = parse_lines("""
[The {x}, thank you|Thank you, the {x}|Noted: the {x}|All right, the {x}]. [What would you like to know|How can I help with {xthem}|\
What is your question about {xthem}]?
""")
FIELD_ASKS = {
    "order": parse_lines("""
[What was|What is|Remind me of|Which was] my order number[ again|]?
[Which|What] order [is this about|did I mention|number do you have]?
"""),
    "name": parse_lines("""
[What is|What's|Do you remember] my name?
[Who am I|What did I say my name is]?
"""),
    "x": parse_lines("""
[Which|What] [item|product|thing] [was it about|are we talking about|did I ask about|did I mention|do I mean]?
[What is this about|What did I order|What was it that I asked about]?
"""),
    "note": parse_lines("""
[What was my problem|What was it about|What did I write to you about|What is my case][ again|]?
[Do you remember what it is about|Do you still know why I wrote]?
"""),
}
FIELD_REPLIES = {
    "order": parse_lines("""
[It is|Your order number is|It's] {v}.
Order {v}.
"""),
    "name": parse_lines("""
[Your name is|You are] {v}.
"""),
    "x": parse_lines("""
[It is about|You asked about|It was] the {v}.
The {v}.
"""),
    "note": parse_lines("""
[You told me that|You wrote that|It is about this:] {v}.
"""),
}
NOTHING_TOLD = parse_lines("""
[So far you have not told me anything|You have not told me anything yet|I have noted nothing yet]. [What can I do for you|How can I help]?
""")
FREE_TOPICS = _read_topics(_FREE_TOPICS)
for _topic in FREE_TOPICS:
    _topic.is_free = True
FREE_WEIGHTS = [topic.weight for topic in FREE_TOPICS]
FREE_SLOTS = sorted({slot for topic in FREE_TOPICS for slot in topic.slots if slot and slot.rstrip("2") in FREE_MAKERS})


def free(rng, unseen=False):
    """Three to eight turns on products of any name, with things told in passing, asked for again and summed up."""
    talk = Free(rng, unseen, rng.randint(3, 8))
    if rng.random() < 0.12:
        talk.greet()
    while not talk.is_full:
        first = not talk.messages
        if talk.told and talk.told[-1].old == "" and rng.random() < 0.08:
            talk.change_told(talk.told[-1])
        roll = rng.random()
        if roll < 0.42:
            talk.free_topic(first)
        elif roll < 0.6:
            talk.tell(TOLD)
        elif roll < 0.72:
            talk.unknown(first)
        elif roll < 0.78:
            talk.which_one()
        elif roll < 0.86:
            if talk.told:
                talk.recall_told(rng.choice(talk.told))
            else:
                talk.field()
        elif roll < 0.9:
            talk.field()
        elif roll < 0.94 and len(talk.told) + len(talk.notes) > 1:
            talk.sum_up()
        elif roll < 0.98:
            talk.talk_about(some_topic(rng), first)
        elif not first:
            talk.thank()
            break
    return talk.sample()


def summing_up(rng, unseen=False):
    """Some things are told, then summed up."""
    talk = Free(rng, unseen, 99)
    for _ in range(rng.choice((1, 1, 2, 2, 3))):
        roll = rng.random()
        if roll < 0.5:
            talk.most = rng.randint(1, 3)
            talk.free_topic(not talk.messages)
            talk.most = 99
        elif roll < 0.9:
            for _ in range(rng.choice((1, 2, 2, 3))):
                talk.tell(TOLD, 0.8)
        else:
            talk.unknown(not talk.messages)
    if talk.told and rng.random() < 0.15:
        talk.change_told(talk.told[-1])
    talk.most = 1 if rng.random() < 0.7 else 2
    talk.sum_up()
    if not talk.is_full and talk.told:
        talk.recall_told(rng.choice(talk.told))
    return talk.sample()


# Planning of pots and beds. {spot}, {direction}, {wish} and {allergen} are the customer's; {picks} are plants that fit.
PLAN_TELL = parse_lines("""
[I have|I've got|We have|There's] a {spot} [facing {direction}|that faces {direction}|which looks {direction}].
[My|Our] {spot} [faces|looks|points] {direction}[, if that matters| and it's rather empty|, which makes it tricky].
[I moved in last week and|By the way,|We've just moved and] my new {spot} faces {direction}.
[I'm planning|We're planning] [something for|to green] our {spot}. It faces {direction}.
""")
PLAN_ASK = parse_lines("""
[What|Which {wish}] [could I|can I|should I|would you] [grow|plant|put] there?
[I'd like|I want|I'm thinking of|We want] [some |]{wish} there. [What works|Which ones|Any suggestions|What do you suggest|Any ideas]?
[Can you help me plan it|Help me plan that, please|What would you plant]? I [like|would like|am after] {wish}.
[Which|What] {wish} [would do well|grow well|would be happy|make sense] there?
""")
PLAN_BOTH = parse_lines("""
[Which|What] {wish} can I grow on a {direction}-facing {spot}?
[What|Which {wish}] would [you put|you plant|do well] on a {spot} [facing|that faces] {direction}?
[I'd like|I want] {wish} for my {spot}, [it faces|which faces] {direction}. [Ideas|What works|Suggestions|What do you suggest]?
[Help me plan|Can you plan|I'm planning] my {spot}[, please|]: it faces {direction}, and I [want|like] {wish}.
My {spot} [faces|looks] {direction}. [What|Which {wish}] [should I plant|can I plant|grows there]?
""")
PLAN_REPLY = parse_lines("""
[There it is|It gets|That means] {light}, so [I would take|I suggest|try|go for] {picks}.
{Picks} [do well|grow well|are happy] in {light}, so they suit [your|a] {spot} that faces {direction}.
[For|On] a {spot} facing {direction}, I [would take|would choose|suggest] {picks}[: they like {light}|, which like {light}|].
[For {light}|With {light}], {picks} are a good choice[. Use pots with holes|. Start with small pots|].
""")
PLAN_AVOID = parse_lines("""
[As|Since|Because] you are allergic to {allergen}, I [leave out|left out|would leave out] {left}. [I suggest|Take|Try] {picks}.
[Without {left}, because of {allergen}|No {left}, because you are allergic to {allergen}]: [I would take|I suggest|go for] {picks}.
{Picks} [would do|are a good choice]; I left out {left} [because of the {allergen}|because of your allergy to {allergen}].
""")
PLAN_WITHOUT = parse_lines("""
[Without {left}|No {left} then|Leaving out {left}, of course], [I would take|I suggest|go for] {picks}.
{Picks} [would do|are a good choice|suit {light}]; I left out {left}, as you are allergic to [it|{left}].
""")
PLAN_SAFE = parse_lines("""
[Noted, you are allergic to {allergen}|I keep the {allergen} in mind]. I [would take|suggest] {picks} [for {light}|there].
{Picks} [suit {light}|like {light}][, and none of them is {allergen}|. I have left out {allergen}].
""")
ALLERGY_TELL = parse_lines("""
[I am|I'm|My {relative} is] allergic to {allergen}[, I should say|, by the way|].
[Oh, and|One thing:|Important:] [I'm|I am] allergic to {allergen}.
""")
ALLERGY_NOTED = parse_lines("""
[Noted|Thank you for telling me|Good to know]: no {allergen}[ then|].
[Noted|I will keep that in mind]: [you are allergic to {allergen}|an allergy to {allergen}].
""")
_PLAN_MORE = """
< [How often|When] [do I|should I|must I] water [them|these|all that]?
< [How much|What about] water[ for them| there|]?
> [In {light}, water|Water them] {watering}.
> {watering:cap}[. Feel the soil with a finger first|].
< [What pots|Which pots|What kind of pots] [do I need|should I get|are best]?
< [Do the pots need|Do I need pots with] holes?
> [Pots with holes in the bottom|Take pots with a hole in the bottom], so that water can run off[. A saucer goes underneath|].
> Any pot with holes will do[; the bigger it is, the less often you water|, as long as the water can run off].
< [What soil|Which soil|What kind of soil] [do I use|is best|should I buy]?
> [Good potting soil will do|Use fresh potting soil][; for rosemary and lavender, mix in some sand|. Change it every two years|].
< [Do I have to|Must I|Should I] [feed|fertilise|fertilize] them?
> [From spring to autumn|In the growing season], a little liquid feed every two weeks is enough.
< [When|Which month] [do I|can I] start[ planting|]?
> [After the last frost, in May|In May, when the frosts are over][; herbs on the windowsill can start earlier|].
< [Is it windy there|It's very windy up there|There is a lot of wind]. [Does that matter|Problem|What can I do]?
> [Choose low plants and heavy pots|Heavy clay pots stand best|Tie up tall plants], and water a little more: wind dries the soil.
< [I often forget to water|I'm away a lot|I travel for work]. [What can I do|Any trick|Is it hopeless]?
> [Large pots and saucers help|Take large pots], and a drip hose for {drip_price} waters [them|the pots] while you are away.
< [What do I need to buy|Which of your things do I need|What should I order for that]?
> [A few terracotta pots at {pot_price}|Terracotta pots for {pot_price} each] and a watering can for {can_price} [are a good start|will do].
< [I'm a beginner|I have never grown anything|I kill every plant]. [Is that doable|Any advice|Will that work]?
> [Yes: start with two or three plants|Start small, with two or three pots], and [look at the soil every day|\
touch the soil before you water].
< [Can they stay outside|What about winter|And in winter]?
> [Move the pots close to the wall|Put the pots together by the wall] and [wrap them in fleece|cover them] when it freezes.
< [How close|How far apart] [can I plant them|should they stand]?
> [A hand apart|About 20 cm apart] is enough for most[; ask for each plant if you are unsure|].
"""
PLAN_MORE = read_exchanges(_PLAN_MORE)
SUITS_ASK = parse_lines("""
[What about|And|How about] {other}[ there|]?
[Would|Do] {other} [work|grow|do well] there[ too|]?
[Could I|Can I] [also |]grow {other}[ there|]?
[I'd love|My {relative} wants|I was thinking of] {other}. [Would that work|Possible|Too ambitious]?
""")
SUITS_YES = parse_lines("""
Yes, {other} like {light}[, so your {spot} is fine|].
[Yes|Gladly]: {other} [do well in {light}|suit {light}].
""")
SUITS_NO = parse_lines("""
[I would not|Rather not|Better not]: {other} need {need}, and your {spot} gets {light}.
{Other} need {need}, so a {spot} facing {direction} is not [ideal|the right place].
""")
SUITS_ALLERGY = parse_lines("""
[Better not|I would not]: you are allergic to {allergen}, so I left out {other}.
No {other}, because you told me that you are allergic to {allergen}.
""")
WHY_LEFT = parse_lines("""
Why [not|no|did you leave out] {left}?
""")
WHY_LEFT_REPLY = parse_lines("""
Because you are allergic to {allergen}.
You told me that you are allergic to {allergen}, so I left out {left}.
""")
PLAN_RECALL = [(parse_lines(asks), parse_lines(answers)) for asks, answers in (
    ("[Which way|What direction] [does my {spot} face|did I say my {spot} faces][ again|]?",
     "[Your {spot} faces {direction}|It faces {direction}].\n{Direction}[, you said|].\nYou said {direction}."),
    ("[What did you suggest|Which plants were that|What were the plants|Repeat the plants, please|What should I plant again]?",
     "[I suggested|They were] {picks}.\n{Picks}."),
    ("[What did I want to grow|What kind of plants did I ask for]?", "[You asked for|You wanted] {wish}.\n{Wish}."),
)]
PLAN_RECALL_ALLERGY = (parse_lines("[What am I allergic to|What must I avoid|Which allergy did I mention]?"),
                       parse_lines("[You are allergic to|You said] {allergen}.\n{Allergen}."))
SPOTS = "balcony|terrace|windowsill|courtyard|roof terrace|patio|front garden|back garden|small garden|porch|kitchen window|yard".split("|")
WISHES = ("herbs", "flowers", "vegetables", "green plants")
FITS = {light: {plant for (where, _), plants in PLANTING.items() if where == light for plant in plants} for light in WATERING}
ONLY = {plant: light for light in ("shade", "full sun") for plant in FITS[light]
        if plant.endswith("s") and not any(plant in FITS[other] for other in FITS if other != light)}
PLANNED = sorted(ONLY)


def _in_row(names):
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def planning(rng, unseen=False):
    """What to plant where, by the light there and without what one is allergic to."""
    talk = Free(rng, unseen, 99)
    spot, direction, wish = rng.choice(SPOTS), rng.choice(list(LIGHT_OF)), rng.choice(WISHES)
    light = LIGHT_OF[direction]
    allergen = rng.choice(list(LEAVE_OUT)) if rng.random() < 0.45 else ""
    if allergen and rng.random() < 0.6:
        # One that matters here.
        pool = [name for name, plants in LEAVE_OUT.items() if any(plant in PLANTING[light, wish] for plant in plants)]
        allergen = rng.choice(pool) if pool else allergen
    fitting = list(PLANTING[light, wish])
    left = [plant for plant in fitting if plant in LEAVE_OUT.get(allergen, ())]
    fitting = [plant for plant in fitting if plant not in left]
    picks = _in_row(rng.sample(fitting, min(len(fitting), rng.choice((2, 3, 3)))))
    forms = {"spot": spot, "direction": direction, "Direction": capital(direction), "wish": wish, "Wish": capital(wish), "light": light,
             "picks": picks, "Picks": capital(picks), "allergen": allergen, "Allergen": capital(allergen), "left": _in_row(left or ["it"]),
             "watering": WATERING[light], "relative": rng.choice(SMALL["relative"]), "drip_price": f"{PRICES['drip hose']} euros",
             "pot_price": f"{PRICES['terracotta pot']} euros", "can_price": f"{PRICES['watering can']} euros"}

    def say(trees):
        return speak(rng, rng.choice(trees)).replace("{watering:cap}", capital(forms["watering"])).format(**forms)

    def turn(asks, answers):
        talk.ask(say(asks), [allergen])
        talk.answer(say(answers))

    if rng.random() < 0.12:
        talk.greet()
    allergy_told = False

    def tell_allergy():
        turn(ALLERGY_TELL, ALLERGY_NOTED)

    plan = (PLAN_WITHOUT if left == [allergen] else PLAN_AVOID if left else PLAN_SAFE if rng.random() < 0.5 else PLAN_REPLY) if allergen \
else PLAN_REPLY
    if allergen and rng.random() < 0.35:
        tell_allergy()
        allergy_told = True
    if rng.random() < 0.5:
        talk.ask(say(PLAN_TELL))
        talk.answer(speak(rng, rng.choice(NOTED_FACT)).format(f=f"your {spot} faces {direction}", F=f"Your {spot} faces {direction}"))
        if allergen and not allergy_told and rng.random() < 0.5:
            tell_allergy()
            allergy_told = True
        if rng.random() < 0.3:
            talk.tell(TOLD)
        ask = say(PLAN_ASK)
    else:
        ask = say(PLAN_BOTH)
    if wish not in ask:
        ask = f"{ask} {rng.choice(('I like', 'I am after', 'Preferably', 'Ideally'))} {wish}."
    if allergen and not allergy_told:
        ask = talk.join(ask, say(ALLERGY_TELL)) if rng.random() < 0.5 else talk.join(say(ALLERGY_TELL), ask)
    talk.ask(ask if talk.messages else talk.opened(ask), [allergen])
    talk.answer(say(plan))
    for _ in range(rng.choice((0, 1, 2, 2, 3, 4))):
        roll = rng.random()
        if roll < 0.45:
            exchange = rng.choice(PLAN_MORE)
            turn(exchange.asks, exchange.answers)
        elif roll < 0.65:
            forms["other"] = other = rng.choice(PLANNED)
            forms["Other"], forms["need"] = capital(other), ONLY[other]
            banned = other in LEAVE_OUT.get(allergen, ())
            turn(SUITS_ASK, SUITS_ALLERGY if banned else SUITS_YES if other in FITS[light] else SUITS_NO)
        elif roll < 0.72 and left:
            turn(WHY_LEFT, WHY_LEFT_REPLY)
        elif roll < 0.8:
            talk.talk_about(some_topic(rng), follow_ups=0)
        elif roll < 0.9:
            talk.tell(TOLD)
        else:
            turn(*rng.choice([*PLAN_RECALL, *([PLAN_RECALL_ALLERGY] if allergen else [])]))
    if rng.random() < 0.2:
        parts = [f"your {spot} faces {direction}", f"you would like {wish}", *([f"you are allergic to {allergen}"] if allergen else [])]
        talk.ask(talk.pick(SUM_ASK))
        talk.answer(talk.summary([*parts, *(item.fact for item in talk.told)]))
        talk.sure = [direction]
    elif rng.random() < 0.3:
        asks, answers = rng.choice(PLAN_RECALL)
        turn(asks, answers)
    return talk.sample()


# A rule of the system prompt, what a customer asks about it and what then holds.
_RULES = """
r Refunds take {days2} working days[ and go to the card|].|A refund takes {days2} working days.
< [When do I get|How long until I have|How long does it take to get] my money back for the {x}?
< [I sent back|I returned] the {x}. When [is the refund there|do I see the money]?
> [The refund for the {x} takes|It takes|You get it within] {days2} working days.
r Do not promise refunds: {person} decides and answers within {days2} days.|Refunds are decided by {person}, within {days2} days.
< [I want|I'd like|Please give me] my money back for the {x}[, {xit} {xhas} {flaw}|].
< The {x} {xhas} {flaw}. [Refund|Money back], please.
> I have passed it on to {person}, who decides about the refund for the {x} and answers within {days2} days.
r [Ask for a photo before any refund.|Before a refund, ask the customer for a photo.]
< [I want|I'd like] my money back: the {x} came with {flaw}.
< The {x} [arrived|came] with {flaw}. [Can I get a refund|Refund, please|What now]?
> [Gladly|I am sorry]. Please send a photo of the {x} to {shop_mail} first; then we can refund it.
r [Offer a voucher of {money} first, a refund only if the customer refuses.|First offer a voucher over {money}; refund only if refused.]
< The {x} [arrived|came] with {flaw}. [Can I get a refund|Refund, please|What do you offer]?
> I am sorry. I can offer you a voucher of {money} and you keep the {x}. Would that be all right?
< [No|No thanks|I don't want a voucher], [I want my money back|the refund, please|just refund me].
> All right, the {x} is refunded.
r [Returns are possible within {limit} days.|Take back what was bought at most {limit} days ago.]
< I bought the {x} {soon_days} days ago. [Can I return {xthem}|Can I send {xthem} back|Still possible]?
> Yes: {soon_days} days is within the {limit} days for returns.
r [Returns are possible within {limit} days.|Take back what was bought at most {limit} days ago.]
< I bought the {x} {late_days} days ago. [Can I return {xthem}|Can I send {xthem} back|Still possible]?
> I am afraid not: returns are possible within {limit} days, and {late_days} days have passed.
r [We do not take back|No returns of] {thing}s[ and opened seeds|].|{thing:cap}s cannot be returned.
< [Can I|I'd like to|May I] return the {thing}[ I bought|]?
> I am afraid not: {thing}s cannot be returned.
< And the {x}?
> The {x} can come back within {return_days}, if unused.
r [We do not take back|No returns of] {thing}s[ and opened seeds|].|{thing:cap}s cannot be returned.
< [Can I|I'd like to|May I] return the {x}[ I bought|]?
> Yes, the {x} can come back within {return_days}, if unused.
r [A refund costs a fee of {money}.|Keep a fee of {money} from every refund.]
< [Will I get|Do I get] all my money back if I return the {x}?
< [What does it cost|Is it free] to return the {x}?
> [There is a fee of {money}|A fee of {money} is kept] when the {x} {xcomes} back.
r [All refunds go out as store credit.|We refund in store credit only.]
< [Do I get|I'd like] cash back for the {x}[?|, please.]
< How is the {x} refunded?
> [It is refunded|The {x} will be refunded|We refund {xthem}] as store credit.
r [Always give {label} as the contact person.|The contact for complaints is {label}.]
< [Who do I complain to about|Who is responsible for] the {x}?
< The {x} {xhas} {flaw} and I want to complain. [Who do I ask for|To whom]?
> [Your contact is|Please ask for] {label}.
r [Delivery takes {days2} days this week.|Because of a holiday, delivery takes {days2} days.]
< How long does the {x} take to arrive?
< When would I get the {x} if I order now?
> [At the moment delivery takes|It takes|Delivery takes] {days2} days[, also for the {x}|].
"""
RULES = []
for _block in ("\n" + _RULES.strip()).split("\nr ")[1:]:
    _rule, _, _rest = _block.partition("\n")
    RULES.append((parse(f"[{_rule}]"), read_exchanges(_rest)))
LIMITS_OF_DAYS = (7, 10, 14, 20, 21, 30, 60, 90, 100)


def ruled(rng, unseen=False):
    """A rule of the system prompt and a question that it decides."""
    talk = Free(rng, unseen, 99)
    rule, exchanges = rng.choice(RULES)
    talk.set_thing("x")
    talk.said.add("x")
    limit = rng.choice(LIMITS_OF_DAYS)
    talk.values.update(limit=str(limit), days2=str(rng.randint(2, 21)), soon_days=str(rng.randint(1, limit * 2 // 3)),
                       late_days=str(rng.randint(limit * 3 // 2, limit * 4)))
    # Another word for the goods that the rule excludes.
    talk.values["thing"] = rng.choice([head for head in PLAIN_HEADS if head != talk.values["xs"]])
    system = [talk.pick(SYSTEM).replace("  ", " "), talk.fill(speak(rng, rule))[0]]
    if rng.random() < 0.4:
        extra, _ = rng.choice(RULES[-3:])
        if extra is not rule:
            other = Free(rng, unseen)
            other.values["days2"] = str(rng.randint(2, 21))
            system.insert(rng.choice((1, 2)), other.fill(speak(rng, extra))[0])
    messages = talk.messages
    for exchange in exchanges:
        text = talk.pick(exchange.asks)
        talk.ask(talk.mooded(text) if talk.messages else talk.opened(talk.mooded(text)))
        talk.answer(talk.pick(exchange.answers))
        if rng.random() < 0.2:
            talk.tell(TOLD)
    messages.insert(0, {"role": "system", "content": rng.choice((" ", "\n")).join(system)})
    return {"messages": messages}


PLAIN_HEADS = [head for head in THING_HEADS if head[-1] not in "sxhf" and " " not in head]


KINDS = {
    "conversation": (conversation, 10.0),
    "with record": (with_record, 1.5),
    "free": (free, 2.0),
    "summing up": (summing_up, 1.5),
    "planning": (planning, 1.6),
    "ruled": (ruled, 1.4),
}


if __name__ == "__main__":
    from samples import show
    show(KINDS)
