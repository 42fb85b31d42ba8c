"""Conversations of customers with Sprout, the support assistant of the shop Alder Lane.

TOPICS holds what they are about: for each the ways to ask, the answers by the rules of shop.py, and how it may go on. Talk puts
topics together to a conversation with moods, greetings, introductions, corrections, changes of topic and pronouns, and
remembers what was told, so that an answer never uses what is not known and never asks for what is.
"""

from lexicon import DAYS, Lexicon, casual
from shop import ARRIVAL, ASSEMBLY, FACTS, GROUPS, MATERIALS, OUT_OF_STOCK, PLANT_SLOTS, PRICES, PRODUCT_SLOTS, TROUBLES
from wording import capital, parse, parse_lines, speak

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
> [We have most parts|Most parts can be had]. Please write to {shop_mail} [which part you need|with a photo of the part], and you get an offer {soon}.
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
        self.exchanges = []

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


KINDS = {
    "conversation": (conversation, 10.0),
    "with record": (with_record, 1.5),
}


if __name__ == "__main__":
    from samples import show
    show(KINDS)
