"""Conversations in which Alder Lane's assistant advises: on its products, on presents, on plants, and on planning a home or a garden.

_PRODUCT_TALK holds for each product what people say who need it ("n") and what they ask about it ("q", the answer after ">").
_NOT_SOLD is what the shop does not have, _GIFTS and _WANTS what may be chosen from, _PAIRS what may be compared, _SEEN the troubles
of plants in lay people's words, _SCRIPTS whole conversations. Plans grow over several turns from details that are asked for later.
Alternatives are in brackets (wording.py); {x} is the product that was spoken of, as subject, {y} the same as object.
"""

from lexicon import DAYS, MONTHS, Lexicon, casual
from shop import (ARRIVAL, ASSEMBLY, CARE, GROUPS, LEAVE_OUT, LIGHT_OF, MATERIALS, OUT_OF_STOCK, PLANT_SLOTS, PLANTING, PLANTS, PLURAL,
                  PRICES, PRODUCT_SLOTS, TROUBLES, WATERING)
from support import PLAIN_SYSTEM, SYSTEM
from tables import table
from wording import capital, parse, parse_lines, speak

_PRODUCT_TALK = table("talk_garden/product_talk")

# what people ask for | the nearest thing in the shop, or nothing
_NOT_SOLD = table("talk_garden/not_sold")

_ASK_SOLD = """
[Do you sell|Do you have|Do you stock|Do you carry|Have you got|Do you do|D'you sell] {thing}[, by any chance| as well| too|]?
[I can't find|I couldn't find|I don't see|I've been looking for] {thing} on your [site|page|website]. [Don't you have any|Do you not sell \
them|Am I blind]?
[Any chance you sell|Any chance of getting|Is there any chance you have] {thing}?
[Can I|Could I|Is it possible to] [get|buy|order] {thing} [from you|at your shop|at Alder Lane]?
[I'm after|I'm looking for|I need|We need|We're looking for] {thing}. [Do you have that|Is that something you sell|Do you sell that|Can \
you help]?
[My {kin}|A friend|My neighbour] says you [sell|have] {thing}. [Is that right|Is it true|True]?
{thing:cap} - [do you have that|do you sell those|got any]?
"""
_ASK_NEXT = """
[What about|And what about|And|How about] {thing}[, do you sell those|, is that something you have|]?
[And do you have|Do you at least have|Then do you sell|Oh, and do you have] {thing}?
[I also need|I could also do with|My {kin} also wants] {thing}. [Do you have that|Do you sell that|Any luck]?
"""
_SOLD_NO = """
[No, sorry|Sorry, no|I am afraid not]: we do not sell {thing}.
[No|Sorry], {thing} {thing_is} not in our range.
[I am sorry|Sorry], we do not have {thing}.
"""
_SOLD_NEAR = """
[No, sorry|Sorry, no|I am afraid not], we do not sell {thing}. [The nearest we have is|What we do have is] {the_near} for {near_price}.
[Sorry|I am sorry], we do not have {thing}, but we have {the_near}: {near_it} {near_is} {near_feature}, for {near_price}.
We do not sell {thing}[, I am afraid|]. [Perhaps {the_near} would help|Maybe {the_near} would do], for {near_price}?
"""
_NEAR_MORE = """
< [What's that like|Tell me more about that|What is it exactly]? > {Near_it} {near_is} {near_feature}, and {near_costs} {near_price}.
< [Hm, no, that's not the same|No, that's not what I need|That won't help me|That's something else entirely]. > I understand. I am afraid \
we have nothing closer.
< [How much was that|What did you say it costs|And the price]? > {The_near} {near_costs} {near_price}.
< [Is it in stock|Could I have it this week]? > {near_stock}
"""
_NO_MORE = """
< [Will you get {them_thing} in|Are you going to have {them_thing} in future|Will you ever sell {them_thing}]? > I don't know that, \
sorry. You can send \
the wish to our team at help@alderlane.example.
< [Where do I get {them_thing} then|Who sells {them_thing}|Where else could I look]? > I cannot say which shop has {them_thing}; a \
specialist near you is a good start.
< [Nothing like it at all|Not even something similar|Really nothing]? > No, I am afraid we have nothing close to that.
< [Pity|Oh well|Too bad|Shame][, thanks anyway|]. > Sorry about that. If you need anything else, just ask.
"""

# what someone is like, and what suits; {R} is the person, {he} {his} {him} the pronouns
_GIFTS = table("talk_garden/gifts")
_OCCASIONS = """
old: birthday|birthday|60th birthday|70th birthday|retirement|name day|birthday
young: birthday|birthday|graduation|name day|18th birthday
peers: birthday|birthday|wedding|housewarming|30th birthday|engagement|40th birthday|leaving do
pair: birthday|birthday|wedding anniversary|name day
"""
# he or she
_MEN = """
old: my father|my dad|my grandfather|my grandad|my uncle|my boss|my father-in-law|my old teacher|our neighbour Tom|my godfather
young: my nephew|my son|my godson|my grandson|my little brother
peers: my brother|my best mate|my cousin Paul|my flatmate Ben|my colleague Adam|my friend Karim|my brother-in-law|my trainer
pair: my husband|my boyfriend|my partner
"""
_WOMEN = """
old: my mother|my mum|my mom|my grandmother|my gran|my aunt|my mother-in-law|my old teacher|our neighbour Ruth|my godmother|my boss
young: my niece|my daughter|my goddaughter|my granddaughter|my little sister
peers: my sister|my best friend Kate|my flatmate Lisa|my colleague Jo|my cousin Nadia|my sister-in-law|my friend Hana|my hairdresser
pair: my wife|my girlfriend|my partner
"""
# what fits only the young
_OF_YOUNG = "turns two|still very little|turning nine|ten and loves|is fifteen|first real job|first flat|starts at university|treehouse"

# products to choose from | what is needed, in the customer's words
_WANTS = table("talk_garden/wants")

# two products | the one for whom | the other for whom
_PAIRS = table("talk_garden/pairs")

# the trouble in shop.py | how lay people put it; {p} is the plant ("my basil")
_SEEN = table("talk_garden/seen")
# plants that people have such troubles with
_SICK = """basil|mint|rosemary|lemon tree|orchid|ficus|rubber plant|peace lily|monstera|rose|hydrangea|tomato plant|pepper plant|chilli \
plant|\
cucumber plant|geranium|fuchsia|lavender|ivy|palm|yucca|spider plant|fern|begonia|sage|parsley|strawberry plant|courgette \
plant|dahlia|hibiscus|\
olive tree|bay tree|jasmine|azalea|camellia|gardenia|lemon balm|hosta|clematis|pumpkin plant|bean plant|dragon tree|money plant|fig tree"""
_SEEN_ANSWER = """
[That sounds like|That looks like|It is probably] {cause}. {Remedy}.
[Most likely|Probably] [it is|that is] {cause}[, which happens a lot|]: {remedy}.
[Oh dear, that sounds like|I am sorry to hear that. It sounds like] {cause}. {Remedy}.
{cause:cap} {cause_is} the [usual reason|likely cause]. {Remedy}.
"""
_SEEN_MORE = """
< [Will it survive|Is it going to die|Can I still save it|Is it too late][? I'm attached to it|?|? It was a present] > I cannot promise \
it, but many plants \
recover. {Remedy}, and give it some time.
< [What was I supposed to do again|Sorry, what should I do|So what do I do now|Say that again please|In short, what do I do]? > {Remedy}.
< [And what causes that|What's the reason|Why does that happen|Where does it come from|How did I get that]? > The likely cause is {cause}.
< [How long does it take|How soon will it look better|When will I see a difference]? > I cannot say exactly; watch the new leaves over \
the next weeks.
< [Can it spread to|Is it catching for|Will it infect] my other plants? > I don't know that for sure, so [better keep it apart|put it a \
little away from the others] for now.
< [Should I throw it away|Do I have to bin it|Should I just give up on it]? > Not yet. First try this: {remedy}.
< [Do I need to buy anything|Is there something in your shop for it|Do you sell something against it]? > We have no remedies for plants, \
but you can do this: {remedy}.
< [Is it my fault|Did I do something wrong|I'm a terrible plant mum]. > It happens to everyone. {Remedy}, and it has a good chance.
< [Is that dangerous for|Can that hurt] [my cat|the kids|my dog]? > I don't know that, sorry. To be safe, keep the plant out of reach and \
ask a vet or doctor.
< [And if that doesn't help|What if it doesn't work|What if it gets worse]? > Then send a photo to help@alderlane.example, and a \
colleague will have a look.
< [Are you sure|Sure about that|Could it be something else]? > Not completely, as I cannot see it, but {cause} {cause_is} the most likely \
reason.
< [Can I still eat from it|Is it still safe to eat|Can I put it in the salad all the same]? !eat > I don't know that, sorry. To be safe, \
do not eat from it until it looks healthy.
< [Thanks, I'll try that|Ok will do|Right, I'll try that tonight|Makes sense, thank you]! > [Good luck with it|You're welcome, and good \
luck]!
"""
_SICK_WHAT = """
< What [plant|thing] did I say [is sick|has the problem|I have]? > You told me about {plain}.
< [Which plant were we talking about|What was the patient again]? > It was {plain}.
"""

# questions on one plant, answered by its row
_PLANT_TALK = table("talk_garden/plant_talk")

# Plans. {spot}, {dir}, {wish} are the customer's, {picks} plants that fit.
_PLAN_START = table("talk_garden/plan_start")
_PLAN_PICKS = """
[A {spot} facing {dir}|Facing {dir}, it] gets {light}, so [I would take|I suggest|try|go for] {picks}.
For {light} I [suggest|would take|recommend] {picks}.
{Picks} [do well|grow well|are happy] in {light}, so they suit {your_spot}.
{Your_spot} gets {light}: {picks} [would do well there|are a good choice].
"""
_PLAN_PICKS_ALLERGY = """
[Because of|With] {whose} allergy to {allergen}, I leave out {left}. {Picks} [would do well|are fine] in {light}.
[I leave out|I would leave out] {left} because of the {allergen}; {picks} [like|do well in] {light}.
"""
_PLAN_PICKS_SAME = """
[Without {left}|No {left} then|Leaving out {left}, of course]: {picks} [like|do well in] {light}.
{Picks} [would do well|are fine] in {light}; I have left out {left}.
"""
_PLAN_PICKS_SAFE = """
{Picks} [like|do well in] {light}, and I have kept {whose} allergy to {allergen} in mind.
For {light} I suggest {picks}; none of them is on my list for {allergen}.
"""
# Details that are told on the way. t: told (after the plan has begun), a: the answer, q and r: asked for later, s: for the summary
_DETAILS = table("talk_garden/details")
_PLAN_ALLERGY = """
[I'm|I am] allergic to {allergen}[, I should have said|, by the way|, unfortunately|].
[Oh, one thing:|Important:|Before I forget:] [I'm|I am] allergic to {allergen}.
"""
_PLAN_ALLERGY_KIN = """
[My {kin}|My {kin} {person2}] is allergic to {allergen}[, does that matter|, I forgot to say|].
[Oh, one thing:|Important:|Before I forget:] my {kin} is allergic to {allergen}.
"""
_ALLERGY_LEFT = """
Then [leave out|I would leave out] {left}. [{Rest} are fine|{Rest} can stay|I would keep {rest}].
[Noted|Good to know]: [no {left} then|we leave out {left}], and {rest} can stay.
"""
_ALLERGY_FINE = """
[Noted|Good to know]. {Picks} are not on my list for {allergen}, so they can stay.
Noted, {allergen}. [I keep that in mind|Your plants so far can stay].
"""
_PLAN_MORE = table("talk_garden/plan_more")
_PLAN_OTHER = """
[What about|And|How about] {other}[, would that work| there|, could I add that|]?
[My {kin} wants|I've always wanted|I'd die for] {other}. [Would that work|Possible|Any chance]?
[Could I|Can I|Would it be silly to] [squeeze in|add|plant] {other}[ as well| too|]?
"""
_OTHER_YES = """
[Yes|Gladly], {other} [like|do well in] {light}.
[Yes, that works|Yes, why not]: {other} do well in {light}.
"""
_OTHER_NO = """
[Better not|I would not]: {other} need {need}, and {your_spot} gets {light}.
{Other} need {need}, so {your_spot} is not the right place.
"""
_OTHER_ALLERGY = """
[Better not|I would leave out {other}], because of {whose} allergy to {allergen}.
"""
_LEAVE_ASK = """
[So which do I leave out|Which one has to go then|So what can't I plant|Which one must I avoid|What was I supposed to leave out]?
[Remind me what I should leave out|And because of the allergy I skip what exactly|Which one did you take out]?
"""
_LEAVE_SAY = """
[Leave out|Please leave out] {left}, because of {whose} allergy to {allergen}.
{Left}, because of the {allergen}.
"""
_LEAVE_SAY_SAME = """
{Left}, because of {whose} allergy.
[Leave out|Please leave out] {left}.
"""
_ALLERGY_ASK = """
[What was the allergy again|Which allergy did I mention|What did I say about allergies]?
"""
_ALLERGY_SAY = """
[You told me about {whose} allergy to {allergen}|It was an allergy to {allergen}].
"""
_SUM_PLAN = """
[Can you sum up the plan|Could you sum that up|Please sum up the plan] in two sentences?
[So what's the plan|What's the plan then|Sum it up for me please|Just so I've got it right, what's the plan|In short, what do I do|Can \
you recap that]?
[Give me the short version|Summary please|Could you put the whole plan in two sentences for my {kin}]?
"""

# What is growing, and how many: {count} {thing} ...
_STOCKED = """tomato plants|chilli plants|strawberry plants|lavender bushes|cucumber plants|basil \
pots|roses|geraniums|hydrangeas|sunflowers|\
courgette plants|pepper plants|fuchsias|ferns|hostas|orchids|cactuses|raspberry canes|blueberry bushes|pots of mint|dahlias|spider plants|\
lettuces|pumpkin plants|pea plants|bean plants|begonias|pots of chives|thyme plants|peonies"""
_STOCKED_TELL = """
[On my {spot} I've got|I've got|I have|There are|We're growing] {n1} {thing1}, {n2} {thing2} and {n3} {thing3}[ now|, quite a jungle|, \
all from my {kin}|].
[I brought home|I bought|The market had a sale, so I got] {n1} {thing1} and {n2} {thing2}[ on {day}|], and my {kin} [gave me|added] {n3} \
{thing3}.
{N1} {thing1}, {n2} {thing2}, {n3} {thing3}: [that's what I've got|that's my {spot}|that's all I have so far].
"""
_STOCKED_BACK = """
[That is a nice collection|What a lovely collection|That sounds lovely]. What would you like to know?
[Noted|Good]: {n1} {thing1}, {n2} {thing2} and {n3} {thing3}.
[Quite a lot to look after|You have a lot going on there]. How can I help?
"""
_STOCKED_ASK = """
[How many {thing} have I got|How many {thing} did I say I have|How many {thing} do I have|How many {thing} was it][ again| now|]?
[Remind me|Just checking], how many {thing}?
"""
_STOCKED_SAY = """
[You have|You told me about|You said] {n} {thing}.
"""
_STOCKED_MORE = """
< [Oh no,|Sad news:|The frost came and] one of the {thing} [died|didn't make it|is gone][ last night|]. > I am sorry about that. \
[So you have {less} left|That leaves {less}].
< [I bought one more of the {thing}|My {kin} gave me one more, so add one to the {thing}]. > Lovely, [that makes {more}|so now you have \
{more}].
"""

# What nobody can know here. The answer is the same for all.
_UNKNOWN = """
wood: Is the wood from [Europe|a certified forest]?
cloth: Is the cloth [from a fair source|organic|made without child labour]?
any: [Where {is} {x} made|Which country {does} {x} come from|{Is} {x} made in China]?
any: [What colours {does} {x} come in|{Is} {x} available in green|Do you have {y} in dark blue|{Does} {x} come in white]?
any: [What {does} {x} weigh exactly|How many grams {does} {x} weigh, for the postage]?
home: Would {x} [match my green sofa|go with oak floors|look good next to a pink wall]?
any: [Who designed|Who makes|Which brand makes] {y}?
electronics: [Is the manual of {y} in Spanish|Is there a French manual with {y}|Do you have the manual as a file]?
electronics: [How loud {is} {x} in decibels|What energy class {is} {x}|Would {x} run in the US]?
any: [How did other customers rate|What do the reviews say about] {y}?
any: [When will there be|Are you planning] a [bigger|smaller|newer] version of {y}?
electronics: Can {x} be [repaired by any workshop|opened to change parts]?
home: [Would my dog chew|Will my cat scratch] {y} to pieces?
leather: [Is the leather vegetable tanned|Where does the leather come from|How was the leather tanned]?
any: [How many of {y} have you sold|Do many people buy {y}]?
any: [How long will {x} last|Will {x} still be fine in ten years]?
any: [Does the packaging of {y} contain plastic|How big is the parcel {x} {comes} in]?
garden: [Does my landlord have to agree to {y}|Am I allowed to use {y} in the allotments here|Will my neighbour mind {y}]?
plastic: [Is the plastic recycled|Is there BPA in the plastic|Will the plastic go brittle]?
steel: [Is the steel from Europe|What grade is the steel|Is it a magnetic kind of steel]?
any: [Will {x} be cheaper at Black Friday|Will the price go down soon|When is the next sale, and will {x} be in it]?
"""
_UNKNOWN_SAY = """
I don't know that, sorry. Our team at help@alderlane.example can tell you.
[Sorry, that is not in my notes|I am afraid I have no note on that]. [Please ask|You can ask] help@alderlane.example, or call 0800 555 014.
[I cannot tell you that for sure|That I cannot say for sure]; our team at help@alderlane.example [will know|can look it up].
[Good question, but I do not know|That is more than I know, sorry]. Please write to help@alderlane.example.
"""
_MORE_ON_PRODUCT = """
< [And how much is that|What {does} {x} cost|How much {is} {x}|What would that set me back|And the price|What's the damage|price?] > {X} \
{costs} {price}.
< [Sorry, how much was it|What was the price again|What did you say {x} {costs}]? > {Price}.
< [Do I pay for delivery|Is there delivery on top|What about shipping|How much is the postage]? > {Delivery}.
< [How long does it take to get here|How fast would it arrive|When would I have {y}|Delivery time]? > {when}
< [{Is} {x} in stock|Do you have {y} there right now|Could I order {y} today|Is it available]? !one > {stock}
< [What {is} {x} made of|What material {is} {x}]? !material > {Made}.
< [How do I clean {y}|How do I look after {y}|How do I keep {y} nice|What about care|Any tips on cleaning]? !care > {Care}.
< [What if I don't like {y}|What if it doesn't fit in|Can I send {y} back|Could I return {y}]? > You can return it free of charge within \
30 days.
< [What if {x} {breaks}|Is there a warranty|How long is the guarantee]? > There is a warranty of 2 years.
< [Can I see {y} somewhere|Do you have a shop where I can look at {y}|Could I come and see {y}]? > You can visit our store at 12 Alder \
Lane in \
Brookford, Monday to Saturday, 10 am to 6 pm.
< [It's a present. Do you wrap things|Can you wrap {y}|Do you do gift wrapping]? > Yes, gift wrapping costs 3 euros.
< [Do I have to put {y} together|Is there any assembly|Some assembly required, I suppose]? !assembly > {Assembly}.
< [I'd take|I might need|I'd order] [ten|10|12|a dozen] of them for [our office|the school|our club]. [Discount|Is it cheaper then]? > \
Yes, from 10 pieces on you get 10 percent off.
< [{Does} {x} need a socket|{Does} {x} need electricity|Do I need a plug for {y}]? !plug > {Plug}.
< [And when {is} {x} back|How long until {x} {is} back]? !sold > {X} should be back in about two weeks. Click Notify me on the page and \
you get an e-mail.
< [What was that about|Tell me again what {x} can do|Remind me what's special about {y}|And what's it like]? > {X} {is} {feature}.
< [Which product are we talking about, I lost track|What was it called again|What was the name of the thing]? > {The}.
"""
_NEED_ASK = """
[What have you got|What do you have for that|Do you have something|Have you got anything|What would you suggest|Any suggestions|Can you \
help|What do you recommend]?
[Is there something in your shop for that|What would help|Got anything like that|What should I get]?
"""
_SELL_ASK = """
[Do you sell|Do you have|Have you got|Do you stock|Do you do] {products}[ too| as well|]?
[I'm looking for|I'm after|I need|I'd like|We need] {ap}. [Do you have that|Is that something you sell|Do you sell that|Do you carry it]?
[Can I get|Could I get|Any chance of getting] {ap} [from you|at Alder Lane|at your shop]?
[I'm thinking of getting|I've been thinking about|I want to buy] {ap}. [Do you have that|Do you sell that|Could I get that from you]?
[Is there|Do I find|Have you got] {ap} [on your page|in your shop|somewhere in your shop]?
"""
_SELL_YES = """
[Yes|Certainly|Yes, gladly]: {the} {costs} {price}; {it} {is} {feature}.
[Yes|Certainly|Yes, of course], we have {ap} for {price}. {It} {is} {feature}.
Yes, for {price}. {It} {is} {feature}.
"""
_SELL_YES_SOLD = """
Yes, we have {ap} for {price}, but {it} {is} sold out at the moment and should be back in about two weeks.
Yes, {the} {costs} {price}. {It} {is} sold out right now and should be back in about two weeks.
"""
_NEED_SAY = """
[How about|What about|What do you think of] {our}? {It} {is} {feature}, for {price}.
[Have a look at|Then have a look at] {our}: {it} {is} {feature}, for {price}.
{Our_c} [could help|might be right|would suit you]: {it} {is} {feature}, and {costs} {price}.
[I would take|I suggest|That calls for] {our}, for {price}. {It} {is} {feature}.
"""
_NEED_SAY_SOLD = """
{Our_c} would suit you: {it} {is} {feature}, for {price}. {It} {is} sold out now, but should be back in about two weeks.
"""
_CLOSE = """
< [Great|Perfect|Brilliant|Lovely|Super|Cool], [thanks|thank you|cheers|ta][, that's all|, that helps|, I'll think about it|][!|.] > \
[You're welcome|My pleasure|Glad to help|Gladly]![ Have a nice day.| Enjoy it.|]
< [I'll sleep on it|I'll talk to my {kin} first|Let me think it over|I need to think][, thanks|]. > [Of course|No hurry], take your time.
< [Ok, I'll order it|Right, I'm taking it|I'll get that one|Sold!] !orders > Lovely, you can order on our page. If anything is unclear, \
just ask.
< [Bye|Bye then|See you|That was all, bye][!|] > [Goodbye|Bye][ and have a nice day|, and take care]!
"""
_HELLO = """
[Hi|Hello|Hey|Good morning|Good evening|Hi there|Hello there|Morning|Dear team|Hiya|Hey Sprout|Hi Sprout]
[Hi|Hello], {name} here
[Hi|Hello], it's {name} from {city}
[Hi|Good morning], my name is {name}
"""
_ASIDE = """
[I hope I'm right here|Hope you can help|Maybe a silly question|Quick one|Just a quick question|I've got a question|One question|Sorry to \
bother you].
[It's pouring with rain here|We just got back from holiday|I'm on the bus right now|Excuse my typing].
[We moved to {city} in {month}|I've just retired|We've been here since {month}|I've got the day off].
[My {kin} {person2} recommended you|I found you through my {kin}|A friend in {city} told me about you].
[I've got {n2} kids and no time|My {kin} laughs at me already|I'm {age70} and new to this internet business].
[I was at your store in Brookford but it was closed|I rang but nobody picked up|I've read your page twice].
[It's my third cup of coffee|I'm typing this in the garden|Writing from my phone, sorry|My English is not so good, sorry].
[My {kin} {person2} usually does this, but not today|{person2}, my {kin}, can't be asked today].
[I got a voucher for {b60} euros from my {kin}|I've {b60} euros left on a gift card|I spent {b60} euros at the garden centre yesterday].
[I've ordered with you {n2} times before|I'm new here|I've never ordered online before].
"""
_KIN = """sister|brother|mother|mum|dad|husband|wife|neighbour|gran|aunt|uncle|flatmate|boyfriend|girlfriend|daughter|son|cousin|\
father|mother-in-law|best friend"""

# how large a thing is: product | how it is measured | cm; and what fits whom: product | least | most | what is said
_ROOM = """
mirror|wide|60
bookshelf|high|180
standing desk|wide|140
air mattress|wide|140
trellis|high|180
cat tree|high|130
floor lamp|high|160
dog bed|wide|90
cold frame|wide|100
side table|high|45
wall clock|wide|30
heat mat|long|40
cutting board|long|40
cedar planter|long|60
terracotta pot|wide|24
"""
_ROOM_ASK = """
[I've only got|There's only|I have|I measured] {space} cm[ there| for it| in that corner|]. [Does|Will] {it} fit?
[The space|The corner|The place where it should go] is {space} cm {way}. [Does|Will] {it} fit[ in|]?
[Would|Will] {it} fit into {space} cm?
[My {kin} measured|We measured|The tape says] {space} cm. [Will {it} go in|Does {it} fit|Does that work]?
"""
_ROOM_BIG_ASK = """
[I've only got|There's only|I have|I measured] {space} cm[ there| for it| in that corner|]. [Would that be too big then|Is that too \
big|Is it too {way} then]?
[My {kin} measured|We measured|The tape says] {space} cm. [Too big|Is {it} too {way}|So is that too big]?
"""
_ROOM_FITS = """
Yes, it fits: {the} is {size} cm {way}.
Yes, it is {size} cm {way}[, so it fits|], and you have {space} cm.
"""
_ROOM_NOT = """
No, I am afraid not: {the} is {size} cm {way}.
No, it is {size} cm {way}, and you only have {space} cm.
"""
_ROOM_NOT_BIG = """
No, it fits: {the} is {size} cm {way}.
No, it is only {size} cm {way}.
"""
_ROOM_BIG = """
Yes, I am afraid so: {the} is {size} cm {way}.
Yes, it is {size} cm {way}, and you only have {space} cm.
"""
_ROOM_AGAIN = """
[How much space did I say I have|How many cm did I say|What did I measure again|Remind me what I measured]? > [You said|You measured|You \
have] {space} cm.
[How {way} was {the} again|And how {way} was it|Sorry, how {way} is it]? > It is {size} cm {way}.
[And what does it cost|What was the price|How much is it then]? > The {product} costs {price}.
"""
_RANGES = """
running shoes|30|50|[Do you have the running shoes in {v}|I take size {v}. Are there running shoes for me|Running shoes in {v}, is that \
possible]?|They are sold in sizes 36 to 46
hiking boots|30|52|[Do you have the hiking boots in {v}|My {kin} takes size {v}. Are there hiking boots in that|Are there hiking boots in \
size {v}]?|They are sold in sizes 36 to 47
sandals|30|50|[Do you have sandals in|Can I get the sandals in|Is there a sandal in size] {v}?|They are sold in sizes 36 to 46
bicycle helmet|46|66|[My head measures|It's for a head of|My {kin}'s head is] {v} cm. [Does the bicycle helmet fit|Is the helmet \
right]?|It is adjustable from 54 to 61 cm
leather belt|70|130|[My waist is|I measure|My {kin} measures] {v} cm. [Does the leather belt fit|Is the belt right for that]?|It goes \
from 85 to 115 cm
board game|1|9|[We are|There are|We'd be] {v} [players|of us|people]. [Does the board game work|Can we play the board game]?|It is made \
for 2 to 5 players
car seat|5|30|[Our {child}|My {child}] {person} weighs {v} kg. [Is the car seat right|Can I take the car seat|Does the car seat fit]?|It \
is made for \
children from 9 to 18 kg
"""
# Questions on gardening in general; the answers hold for most plants.
_GENERAL = table("talk_garden/general")
# how to care for things one has, by material
_CARE_TALK = """
wood: [oak table|wooden bench|beech stool|bamboo shelf|wooden planter|cutting board|garden chair made of wood]
clay: [clay pot|stoneware bowl|terracotta dish|ceramic flowerpot]
steel: [steel pan|garden shears|spade|steel watering can|pocket knife]
plastic: [plastic chair|hose|plastic tub|rain barrel]
electronics: [lamp|toaster|radio|coffee machine|keyboard]
cloth: [jacket|cotton cover|cushion cover|scarf|tent bag]
leather: [leather shoes|walking boots|leather bag|leather belt]
glass: [mirror|glass shelf|fish tank|window of the cold frame]
"""
_CARE_ASK = """
[How do I clean|How do I look after|What's the best way to clean|How should I treat] [my|our|an old] {thing}?
[My|Our] {thing} [looks a bit tired|is filthy|has seen better days]. [How do I clean that|What do I do|Any tips]?
[Any tips for|What do you do about] a dirty {thing}?
"""
_NOW_ASK = """
[What can I sow|What can I plant|What do I sow|What can I start] in {month0}[, I can't wait to begin|, we've just got a garden|]?
[It's {month0}|It is {month0} now] and [I want to get my hands dirty|I'd like to plant something|the bed is empty]. [What goes in \
now|What can I start|Ideas]?
[Is there anything|What is there] to [plant|sow] in {month0}?
"""
_NOW_SAY = """
[In {month0} you can start|{month0} is the month for|In {month0} it is time for] {row}.
[You can start|Now is the time for] {row}.
"""
_NOW_NEXT = """
[And in|What about|And what can I do in] {month0}?
"""
_LIKES_ASK = """
[Which|What] {wish} [like|can take|grow in|do well in] {light}?
[I'm looking for|Can you name some|I need] {wish} [for a spot in|that like|for] {light}[, please|].
[What {wish} could I put|Which {wish} would you put] in {light}?
"""
_LIKES_SAY = """
{Row} [do well|are happy|grow well] in {light}.
[Try|Take|For example] {row}.
"""
# Whole conversations: u the customer, a the answer; an exchange marked with "?" may be missing.
_SCRIPTS = table("talk_garden/scripts")


def _by_group(text):
    """{group: [...]} of lines "group: one|two"."""
    pairs = [line.split(": ", 1) for line in text.strip().splitlines()]
    return {head: rest.split("|") for head, rest in pairs}


def _joined(text):
    """The lines of a block; a line that starts with "> " goes on with the one before."""
    lines = []
    for line in text.strip().splitlines():
        if line.startswith("> "):
            lines[-1] += " " + line
        else:
            lines.append(line)
    return lines


def _pair(line):
    """(asks, answers, condition) of "asks !condition > answers"."""
    ask, answer = line.split(" > ")
    ask, _, condition = ask.partition(" !")
    return parse(ask), parse(answer), condition.strip()


def _pairs(text):
    return [_pair(line[2:]) for line in _joined(text)]


def _read_products():
    table = {}
    for line in _PRODUCT_TALK.strip().splitlines():
        mark, rest = line.split(" ", 1)
        if mark == "=":
            table[rest] = needs, questions = [], []
        elif mark == "n":
            needs.append(parse(rest))
        else:
            questions.append(_pair(rest))
    return table


def _read_choices(text):
    """(products, [wordings]) of lines "product, product | wording | wording"."""
    table = []
    for line in text.strip().splitlines():
        names, *wordings = line.split(" | ")
        table.append((names.split(", "), wordings))
    return table


def _read_blocks(text):
    """{head: {mark: [trees]}} of blocks whose lines begin with a mark of one letter; without marks, all under ""."""
    table = {}
    for line in text.strip().splitlines():
        if line.startswith("= "):
            table[line[2:]] = block = {}
        else:
            mark, rest = (line[0], line[2:]) if line[1:2] == " " and line[0] in "taqrs" else ("", line)
            block.setdefault(mark, []).append(parse(rest))
    return table


def _read_plants():
    table = {}
    for line in _joined(_PLANT_TALK):
        if line.startswith("< "):
            part.append(_pair(line[2:]))
        else:
            part = table[line] = []
    return table


def _read_scripts():
    scripts = []
    for line in _SCRIPTS.strip().splitlines():
        if line.startswith("= "):
            scripts.append([])
            continue
        optional = line.startswith("? ")
        mark, rest = line[2 * optional:].split(" ", 1)
        if mark == "u":
            scripts[-1].append([parse(rest), None, optional])
        else:
            scripts[-1][-1][1] = parse(rest)
    return scripts


def _bars(text):
    return text.replace("\n", "").split("|")


TALK, SICK, KIN = _read_products(), _bars(_SICK), _bars(_KIN)
NOT_SOLD = [line.split("|") for line in _NOT_SOLD.strip().splitlines()]
ASK_SOLD, ASK_NEXT, SOLD_NO, SOLD_NEAR = parse_lines(_ASK_SOLD), parse_lines(_ASK_NEXT), parse_lines(_SOLD_NO), parse_lines(_SOLD_NEAR)
NEAR_MORE, NO_MORE = _pairs(_NEAR_MORE), _pairs(_NO_MORE)
GIFTS, WANTS, OF_YOUNG = _read_choices(_GIFTS), _read_choices(_WANTS), _OF_YOUNG.split("|")
OCCASIONS, MEN, WOMEN = _by_group(_OCCASIONS), _by_group(_MEN), _by_group(_WOMEN)
PAIRS = [line.split("|") for line in _PAIRS.strip().splitlines()]
SEEN = {head: block[""] for head, block in _read_blocks(_SEEN).items()}
SEEN_ANSWER, SEEN_MORE, SICK_WHAT = parse_lines(_SEEN_ANSWER), _pairs(_SEEN_MORE), _pairs(_SICK_WHAT)
PLANT_TALK = _read_plants()
PLAN_START, PLAN_PICKS = parse_lines(_PLAN_START), parse_lines(_PLAN_PICKS)
PLAN_PICKS_ALLERGY, PLAN_PICKS_SAFE = parse_lines(_PLAN_PICKS_ALLERGY), parse_lines(_PLAN_PICKS_SAFE)
PLAN_PICKS_SAME, LEAVE_SAY_SAME = parse_lines(_PLAN_PICKS_SAME), parse_lines(_LEAVE_SAY_SAME)
DETAILS = _read_blocks(_DETAILS)
PLAN_ALLERGY, PLAN_ALLERGY_KIN = parse_lines(_PLAN_ALLERGY), parse_lines(_PLAN_ALLERGY_KIN)
ALLERGY_LEFT, ALLERGY_FINE, PLAN_MORE = parse_lines(_ALLERGY_LEFT), parse_lines(_ALLERGY_FINE), _pairs(_PLAN_MORE)
PLAN_OTHER, OTHER_YES, OTHER_NO = parse_lines(_PLAN_OTHER), parse_lines(_OTHER_YES), parse_lines(_OTHER_NO)
OTHER_ALLERGY, LEAVE_ASK, LEAVE_SAY = parse_lines(_OTHER_ALLERGY), parse_lines(_LEAVE_ASK), parse_lines(_LEAVE_SAY)
ALLERGY_ASK, ALLERGY_SAY, SUM_PLAN = parse_lines(_ALLERGY_ASK), parse_lines(_ALLERGY_SAY), parse_lines(_SUM_PLAN)
STOCKED, STOCKED_TELL, STOCKED_BACK = _bars(_STOCKED), parse_lines(_STOCKED_TELL), parse_lines(_STOCKED_BACK)
STOCKED_ASK, STOCKED_SAY, STOCKED_MORE = parse_lines(_STOCKED_ASK), parse_lines(_STOCKED_SAY), _pairs(_STOCKED_MORE)
UNKNOWN = [(head, parse(ask)) for head, ask in (line.split(": ", 1) for line in _UNKNOWN.strip().splitlines())]
UNKNOWN_SAY, MORE_ON_PRODUCT = parse_lines(_UNKNOWN_SAY), _pairs(_MORE_ON_PRODUCT)
NEED_ASK, SELL_ASK, SELL_YES = parse_lines(_NEED_ASK), parse_lines(_SELL_ASK), parse_lines(_SELL_YES)
SELL_YES_SOLD, NEED_SAY, NEED_SAY_SOLD = parse_lines(_SELL_YES_SOLD), parse_lines(_NEED_SAY), parse_lines(_NEED_SAY_SOLD)
GENERAL, CARE_ASK, NOW_ASK, NOW_SAY = _pairs(_GENERAL), parse_lines(_CARE_ASK), parse_lines(_NOW_ASK), parse_lines(_NOW_SAY)
NOW_NEXT, LIKES_ASK, LIKES_SAY = parse_lines(_NOW_NEXT), parse_lines(_LIKES_ASK), parse_lines(_LIKES_SAY)
CARE_TALK = [(head, parse(things)) for head, things in (line.split(": ") for line in _CARE_TALK.strip().splitlines())]
CLOSE, HELLO, ASIDE, SCRIPTS = _pairs(_CLOSE), parse_lines(_HELLO), parse_lines(_ASIDE), _read_scripts()

NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()
SPOTS = """balcony|terrace|roof terrace|patio|courtyard|windowsill|kitchen windowsill|front garden|back garden|little garden|loggia|porch|\
raised bed|deck|fire escape""".split("|")
BOXES = "boxes|window boxes|pots|troughs|planters|containers|big pots".split("|")
COLOURS = "white|blue|yellow|pink|red|purple|orange|pastel|white and blue|pink and purple|red and yellow".split("|")
PET_NAMES = """Biscuit|Moritz|Luna|Pepper|Tiger|Minka|Socks|Bruno|Nala|Waffle|Pickle|Olive|Caesar|Mimi|Ginger|Rusty|Bella|Kiwi|Mango|\
Shadow|Poppy|Otis|Ziggy|Marmalade|Noodle|Paws|Hazel|Loki|Daisy|Figaro|Smudge|Truffle|Archie|Maple|Bean|Dobby|Toffee|Pumpkin""".split("|")
WISHES = ("herbs", "flowers", "vegetables", "green plants")
FITS = {light: [plant for (where, _), plants in PLANTING.items() if where == light for plant in plants] for light in WATERING}
# plants that only one kind of light suits, as far as the table knows
ONLY = {plant: light for light in ("shade", "full sun") for plant in FITS[light]
        if plant.endswith("s") and not any(plant in FITS[other] for other in FITS if other != light)}
PLANNED = sorted(ONLY)
PLUGGED = ("heat mat", "grow lamp", "desk lamp", "floor lamp", "coffee grinder", "espresso machine", "kettle", "toaster", "blender",
           "monitor", "router", "printer", "steam iron", "hair dryer")
UNPLUGGED = ("drip hose", "rain barrel", "compost bin", "cold frame", "camping stove", "razor", "watering can", "seed tray", "herb kit",
             "hose reel", "frying pan", "tent", "trellis")
MADE = ("wood", "clay", "steel", "plastic", "leather", "glass", "wax")
STARTERS = set("do is are what can could my we our how which have any there where when does the something looking would who why".split())
BACK = "should be back in about two weeks"


def _plural(name):
    if name in PLURAL:
        return name
    for end, plural in (("shelf", "shelves"), ("knife", "knives"), ("scarf", "scarves"), ("ch", "ches"), ("sh", "shes"), ("box", "boxes"),
                        ("mix", "mixes"), ("mouse", "mice"), ("llis", "llises")):
        if name.endswith(end):
            return name[:-len(end)] + plural
    return name + "s"


def _in_row(names):
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _about(name):
    """The words that sentences about a product need."""
    own = PRODUCT_SLOTS[name]
    sold = name in OUT_OF_STOCK
    it, them, is_ = own["it"], own["them"], own["is"]
    return {
        **own, "the": f"the {name}", "The": f"The {name}", "our": f"our {name}", "Our_c": f"Our {name}", "products": _plural(name),
        "It": capital(it), "Is": capital(is_), "Does": capital(own["does"]), "breaks": "break" if name in PLURAL else "breaks",
        "Care": capital(own["care"]),
        "Price": capital(own["price"]), "Delivery": f"For the {name}, {own['delivery']}",
        "when": "Delivery takes 3 to 5 working days. Express costs 9 euros and comes on the next working day, if you order before noon.",
        "stock": f"Sorry, {it} {is_} sold out at the moment and {BACK}." if sold else f"Yes, {it} {is_} in stock.",
        "Made": f"{capital(it)} {is_} made of {MATERIALS[name]}",
        "Assembly": f"{capital(it)} {own['comes']} in parts; it takes about {ASSEMBLY.get(name, 0)} minutes, and the tools are in the box",
        "Plug": f"Yes, please put {them} near a socket" if name in PLUGGED else f"No, {it} {own['does']} not need electricity",
    }


ABOUT = {name: _about(name) for name in PRICES}
for _name, _words in ABOUT.items():
    _words["fits"] = {"": True, "one": True, "material": MATERIALS[_name] in MADE, "assembly": _name in ASSEMBLY,
                      "care": MATERIALS[_name] != "paper", "plug": _name in PLUGGED + UNPLUGGED, "sold": _name in OUT_OF_STOCK}


class Slots(dict):
    """Values by name, drawn when they are first needed."""

    def __init__(self, rng, unseen):
        super().__init__()
        self.rng, self.lexicon = rng, Lexicon(rng, unseen)
        self.drawn = []

    def __missing__(self, key):
        rng, lexicon = self.rng, self.lexicon
        if key.endswith(":cap"):
            return capital(self[key[:-4]])
        if key == "pet":
            value = lexicon.choice(PET_NAMES) if rng.random() < 0.6 else lexicon.first_name()
        elif key in ("name", "person", "person2"):
            value = lexicon.first_name()
            while value in self.drawn:
                value = lexicon.first_name()
        elif key == "city":
            value = lexicon.city()
        elif key == "kin":
            value = rng.choice(KIN)
        elif key in ("n", "n2"):
            number = rng.randint(2, 9)
            value = str(number) if rng.random() < 0.5 else NUMBERS[number - 2]
        elif key == "many":
            value = rng.choice(("six", "seven", "eight", "6", "7", "8", "nine", "ten"))
        elif key == "age":
            number = rng.randint(4, 9)
            value = str(number) if rng.random() < 0.5 else NUMBERS[number - 2]
        elif key == "age70":
            value = rng.choice(("70", "seventy", "75", "66", "sixty", "81", "80", "eighty", "72", "64", "77"))
        elif key == "size":
            value = str(rng.randint(36, 46))
        elif key == "floor":
            value = rng.choice("second third fourth fifth sixth seventh eighth ninth tenth".split())
        elif key == "cold":
            value = str(rng.randint(6, 10))
        elif key == "heat":
            value = str(rng.randint(33, 40))
        elif key == "b60":
            value = str(rng.randint(8, 30) * 5)
        elif key == "hundreds":
            value = str(rng.randint(3, 19) * 50)
        elif key == "month_early":
            value = rng.choice(("March", "April", "February", "May"))
        elif key == "date":
            value = f"{rng.randint(1, 28)} {rng.choice(MONTHS)}" if rng.random() < 0.6 else f"{rng.choice(MONTHS)} {rng.randint(1, 28)}"
        elif key == "day":
            value = rng.choice(DAYS)
        elif key == "month":
            value = rng.choice(MONTHS)
        elif key == "dir":
            value = rng.choice(list(LIGHT_OF))
        else:
            raise KeyError(key)
        self[key] = value
        self.drawn.append(value)
        return value


class Chat:
    """A conversation that grows; `most` is how many turns it may have."""

    def __init__(self, rng, unseen, most=0):
        self.rng, self.unseen = rng, unseen
        self.slots = Slots(rng, unseen)
        self.most = most or rng.choice((2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9))
        self.switches = False
        self.messages, self.turns, self.named, self.offered, self.used = [], 0, [], [], []
        if rng.random() < 0.42:
            text = speak(rng, rng.choice(SYSTEM if rng.random() < 0.75 else PLAIN_SYSTEM)).replace("  ", " ")
            self.messages.append({"role": "system", "content": text})

    @property
    def is_full(self):
        return self.turns >= self.most

    def chance(self, share):
        return self.rng.random() < share

    def say(self, trees, words=None):
        """One sentence of a tree or of several, with the values."""
        text = speak(self.rng, trees)
        if words:
            self.slots.update(words)
        return text.replace(":cap}", "_cap}").format_map(Capitals(self.slots)) if "{" in text else text

    def turn(self, ask, answer):
        """Texts of the user and of the assistant."""
        text = capital(ask.strip(", ").replace("  ", " "))
        if not self.turns:
            text = self.opened(text)
        elif self.switches:
            text = f"{self.say(SWITCH)} {text}" if self.chance(0.7) else text
        self.switches = False
        self.messages.append({"role": "user", "content": casual(self.rng, text, self.slots.drawn)})
        self.messages.append({"role": "assistant", "content": capital(answer)})
        self.turns += 1

    def opened(self, text):
        """With a greeting or something by the way before the first words."""
        greets = text.startswith(("Hi", "Hello", "Hey"))
        if self.chance(0.14):
            text = f"{self.say(ASIDE)} {text}" if self.chance(0.6) and not greets else f"{text} {self.say(ASIDE[1:])}"
        if self.chance(0.3) and not greets:
            first = text.split(" ", 1)[0].split("'")[0].lower()
            mark = self.rng.choice((", ", ", ", ". ", "! ") if first in STARTERS or first == "i" else (". ", "! "))
            if mark == ", " and first != "i":
                text = text[0].lower() + text[1:]
            text = f"{self.say(HELLO)}{mark}{text}"
        return text

    def about(self, name):
        """Makes a product the one that is spoken of."""
        if name not in self.named:
            self.named.append(name)
        self.slots.update(ABOUT[name])
        self.product = name

    def refer(self, first=False):
        """Sets what stands for the product in the next sentence."""
        words = ABOUT[self.product]
        if first or self.chance(0.35):
            x = y = words["the"]
        else:
            x, y = words["it"], words["them"]
        self.slots.update(x=x, y=y, X=capital(x) if self.chance(0.5) else words["The"])

    def sample(self):
        return {"messages": self.messages}

    def close(self, orders=False):
        ask, answer, _ = self.rng.choice([pair for pair in CLOSE if orders or not pair[2]])
        self.turn(self.say(ask), self.say(answer))


class Capitals(dict):
    """Looks up "name_cap" as the capitalized value of "name"."""

    def __init__(self, slots):
        super().__init__()
        self.slots = slots

    def __missing__(self, key):
        return capital(self.slots[key[:-4]]) if key.endswith("_cap") else self.slots[key]


def _talk_on(chat, questions, steps, first=False):
    """Some questions on the product that is spoken of, each at most once."""
    name = chat.product
    own = [pair for pair in chat.rng.sample(questions, min(len(questions), steps)) if id(pair) not in chat.used]
    fits = ABOUT[name]["fits"]
    more = [pair for pair in chat.rng.sample(MORE_ON_PRODUCT, 2 * steps) if fits[pair[2]] and (name, id(pair)) not in chat.used]
    for _ in range(steps):
        if chat.is_full:
            return
        chat.refer(first)
        roll = chat.rng.random()
        if own and (first or roll < 0.55):
            pair = own.pop()
            chat.used.append(id(pair))
        elif roll < 0.92 and more and not first:
            pair = more.pop()
            chat.used.append((name, id(pair)))
        else:
            asks = [ask for group, ask in UNKNOWN if group in ("any", MATERIALS[name]) or name in GROUPS.get(group, ())]
            pair = chat.rng.choice(asks), UNKNOWN_SAY, ""
        ask = chat.say(pair[0])
        if first and name not in ask:
            ask = f"{chat.say(ON_PRODUCT if chat.switches or not chat.turns else BACK_TO)} {ask}"
        first = False
        chat.turn(ask, chat.say(pair[1]))


SWITCH = parse_lines("""
[Something else|Another thing|Different question|One more thing|And now for something else][:|.]
[While I'm here|Since you're so helpful|Before I go|Oh, and while I have you]:
[Ok, noted|Right|Thanks|Great|Good to know|Ok]. [Next question|Another one|Next]:
""")
BACK_TO = parse_lines("[Back to|About|On] {the}[:|.]\n[And|So] {the}:\nOne question on {the}:")
ON_PRODUCT = parse_lines("""
[I've got a question about|It's about|I'm looking at|A question on|I'm interested in|I've got my eye on|It's on] {the}.
[My {kin} is|We are|I am] thinking of [buying|ordering|getting] {ap}.
[About {the}:|Concerning {the}:|Your {product}:]
[I saw|I found] {the} on your [page|site|website].
""")


def _cheaper(chat):
    """Which of the two products was cheaper, if there are two."""
    if len(chat.named) < 2 or chat.is_full:
        return
    one, two = chat.named[-2:]
    if PRICES[one] == PRICES[two]:
        return
    low, high = sorted((one, two), key=PRICES.get)
    roll = chat.rng.random()
    if roll < 0.55:
        ask = chat.say(CHEAPER_ASK)
        answer = chat.say(CHEAPER_SAY, {"low": low, "low_price": f"{PRICES[low]} euros", "low_is": PRODUCT_SLOTS[low]["is"]})
    elif roll < 0.75:
        ask = chat.say(DEARER_ASK)
        answer = chat.say(CHEAPER_SAY[:1], {"low": high, "low_price": f"{PRICES[high]} euros"})
    elif PRICES[one] + PRICES[two] < 150:
        ask = chat.say(BOTH_ASK)
        answer = chat.say(BOTH_SAY, {"one": one, "two": two, "sum": f"{PRICES[one] + PRICES[two]} euros"})
    else:
        ask = chat.say(FIRST_ASK)
        answer = chat.say(FIRST_SAY, {"one": chat.named[0], "one_price": f"{PRICES[chat.named[0]]} euros"})
    chat.turn(ask, answer)


CHEAPER_ASK = parse_lines("""
[So which one was|Which one was|And which is|Which of the two is|Which of them was] [cheaper|the cheaper one|less expensive|cheaper again]?
[I only care about the money|Money's tight], so which one is cheaper?
[Which was the cheaper one|Which costs less]? [I forgot|Lost track|]
""")
CHEAPER_SAY = parse_lines("""
The {low}, at {low_price}.
[That is|It is] the {low}, for {low_price}.
""")
DEARER_ASK = parse_lines("""
[And which is|Which one is|Which of them was] [dearer|more expensive|the expensive one|the pricier one]?
""")
BOTH_ASK = parse_lines("""
[How much are|What do I pay for|What would I pay for] [both|the two of them|both together]?
[And both together|The two together come to|If I take both, that's how much]?
""")
BOTH_SAY = parse_lines("""
[Together they cost|Both together are] {sum}.
The {one} and the {two} [are|cost] {sum} together.
""")
FIRST_ASK = parse_lines("""
[What was|And what was|How much was] the first [one|thing] [you mentioned|we talked about|again]?
""")
FIRST_SAY = parse_lines("""
[That was|It was|The first was] the {one}, for {one_price}.
""")
SECOND_ASK = parse_lines("""
[And|What about|And what about] {products2}? [Do you have those|You sell those too|]
[Oh, and do you have|Do you also have|While I'm here, do you sell] {ap2}?
[I could also use|I also need|My {kin} needs] {ap2}. [Do you have that too|Got one|]
""")


def product_advice(rng, unseen=False, chat=None):
    """A product that is needed or asked for, questions on it, perhaps a second one, and which was cheaper."""
    chat = chat or Chat(rng, unseen)
    name = rng.choice(list(TALK))
    needs, questions = TALK[name]
    chat.about(name)
    sold = name in OUT_OF_STOCK
    roll = rng.random()
    if roll < 0.45 and needs:
        need = chat.say(needs)
        if need[-1:] not in ".?!":
            need += "."
        ask = need if need.endswith("?") and chat.chance(0.5) else f"{need} {chat.say(NEED_ASK)}"
        chat.turn(ask, chat.say(NEED_SAY_SOLD if sold else NEED_SAY))
    elif roll < 0.72:
        chat.turn(chat.say(SELL_ASK), chat.say(SELL_YES_SOLD if sold else SELL_YES))
    else:
        _talk_on(chat, questions, 1, first=True)
    _talk_on(chat, questions, rng.choice((1, 2, 2, 3)))
    if not chat.is_full and chat.chance(0.5):
        near = [other for group in GROUPS.values() if name in group for other in group if other != name]
        other = rng.choice(near) if near and chat.chance(0.7) else rng.choice([other for other in TALK if other != name])
        ask = chat.say(SECOND_ASK, {"products2": _plural(other), "ap2": ABOUT[other]["ap"]})
        chat.about(other)
        chat.turn(ask, chat.say(SELL_YES_SOLD if other in OUT_OF_STOCK else SELL_YES))
        _cheaper(chat)
        _talk_on(chat, TALK[other][1], rng.choice((0, 1, 2)))
    if not chat.is_full and chat.chance(0.35):
        chat.close(True)
    return chat.sample()


def not_sold(rng, unseen=False, chat=None):
    """Things that the shop does not have, and perhaps what is near."""
    chat = chat or Chat(rng, unseen, rng.choice((2, 2, 3, 3, 4, 5)))
    for thing, near in rng.sample(NOT_SOLD, 2):
        if chat.is_full:
            break
        many = thing[-1] == "s" and not thing.startswith(("a ", "an "))
        chat.slots.update({"thing": thing, "them_thing": thing if many else "that", "thing_is": "are" if many else "is"})
        if near:
            words = ABOUT[near]
            chat.about(near)
            chat.slots.update({f"near_{key}": words[key] for key in ("price", "it", "is", "feature", "costs", "stock")})
            chat.slots.update({"the_near": words["the"], "The_near": words["The"], "Near_it": words["It"]})
        ask = chat.say(ASK_NEXT if chat.turns and chat.chance(0.6) else ASK_SOLD)
        if not many:
            ask = ask.replace("sell them", "sell that").replace("sell those", "sell that").replace("have any", "have that")
        chat.turn(ask, chat.say(SOLD_NEAR if near else SOLD_NO))
        if near and chat.chance(0.5) and not chat.is_full:
            pairs = rng.sample(NEAR_MORE, rng.choice((1, 1, 2)))
        else:
            pairs = rng.sample(NO_MORE, 1) if not near and chat.chance(0.6) else []
        for ask, answer, _ in pairs:
            if not chat.is_full:
                chat.turn(chat.say(ask), chat.say(answer))
        if chat.chance(0.5):
            break
    if not chat.is_full:
        name = rng.choice(list(TALK))
        chat.about(name)
        chat.turn(chat.say(SELL_ASK), chat.say(SELL_YES_SOLD if name in OUT_OF_STOCK else SELL_YES))
        _talk_on(chat, TALK[name][1], 1)
    return chat.sample()


GIFT_ASK = parse_lines("""
{R} {has_occasion} and {interest}. [Any ideas|What could I give {him}|What would you give {him}|Ideas, please]?
[I need|I'm looking for|I'd like] a [present|gift|little something] for {r}[, it's for {his} {occasion}|]. {Interest}. [Any ideas|What do \
you suggest|]
[It's|Soon it's] {rs} {occasion}. {Interest}. [What could I get|What would be nice|Any gift ideas|Can you help, I'm out of ideas]?
[What do I give|What do you get|What would you buy] {r} for {his} {occasion}? {Interest}.
[Gift|Present] for {r}[, {occasion}|]. {Interest}. [Help|Thanks|What have you got]!
""")
GIFT_BUDGET = parse_lines("""
[Budget is|I have|I'd spend|I can spend|Say] [about|up to|at most|around] {budget} euros.
[Not more than|Up to|Max] {budget} euros[, please|].
[It shouldn't cost more than|I don't want to go over] {budget} euros.
""")
ASK_BUDGET = parse_lines("""
[How nice|Lovely]! How much would you like to spend?
[Gladly|I can help]. What is your budget?
""")
GIVE_BUDGET = parse_lines("""
[About|Maybe|Up to|Not more than|At most|Say|Around|Let's say] {budget}[ euros| euros or so|, I think|].
[I'd say|I thought of] {budget} euros.
{budget} euros[ tops| at most|].
""")
GIFT_SAY = parse_lines("""
[How about|What about] {ap}? {It} {is} {feature}, for {price}.
[I would take|I suggest] the {product}: {it} {is} {feature}, and {costs} {price}.
The {product} [might be|could be] [right|just the thing]: {it} {is} {feature}, for {price}.
""")
GIFT_OTHER = parse_lines("""
[Hm, {he} has that already|I think {he} has one|{He} has got one|We gave {him} that last year]. [Something else|What else|Another idea]?
[Not quite|Nice, but not {him}|Hm, not sure]. [What else do you have|Anything else|Another idea, please]?
[And a second idea|One more suggestion|What would be the alternative|Could you name another one]?
""")
GIFT_OTHER_SAY = parse_lines("""
[Then how about|Or how about|Then maybe] {ap}? {It} {is} {feature}, for {price}.
[Then|Or] take the {product}, for {price}: {it} {is} {feature}.
""")
GIFT_CHEAPER = parse_lines("""
[That's too much|Too expensive|A bit much|Ouch, that's more than I thought|I can't afford that]. [Anything cheaper|Something for \
less|Cheaper]?
[Is there something|Have you got anything] cheaper?
""")
GIFT_CHEAPER_SAY = parse_lines("""
[Yes|Of course]: the {product} {costs} [only |]{price} and {is} {feature}.
Then the {product}, for {price}: {it} {is} {feature}.
""")
GIFT_NONE = parse_lines("""
That is the least expensive thing I would suggest here. A gift card starts at 10 euros.
I have nothing cheaper that fits. A gift card is possible from 10 euros on.
""")
WANT_ASK = parse_lines("""
[I need|I'm looking for|We need|I could do with|I'd like] {want}. [What have you got|What do you suggest|Any ideas|What would you take]?
[Do you have|Have you got|Can you recommend] {want}?
[Looking for|In need of] {want}. [Suggestions|Ideas|What do you have]?
[I'd love|I want] {want}, [but I can't decide|nothing fancy|please nothing complicated].
""")
RECALL_BUDGET = (parse_lines("""
[What did I say my budget was|How much did I want to spend|What was my limit again|How much did I say|Remind me, what was my budget]?
"""), parse_lines("""
[Your budget is|You said|You want to spend up to] {budget} euros.
"""))
RECALL_WHO = (parse_lines("""
[Who was it for again|Whose present are we on, I've got three to buy|Who did I say it's for]?
"""), parse_lines("""
[It is|The present is] for your {plain_r}.
"""))
RECALL_OCCASION = (parse_lines("""
[What was the occasion|What did I say the occasion was|What's it for again]?
"""), parse_lines("""
[It is for|You said it is for] the {occasion} of your {plain_r}.
"""))
IN_BUDGET = (parse_lines("""
[Is that|Does that stay|So that's] [within|inside] my budget?
[Can I afford that|Does that fit my budget|Is that still ok with what I can spend]?
"""), parse_lines("""
Yes, {it} {costs} {price} and you said {budget} euros.
Yes, with {price} you stay within {budget} euros.
"""))
IN_TIME_ASK = parse_lines("""
[If I order on|When I order on|I'd order on] {order_day}, when [will|would] it be here?
I'm ordering on {order_day}. [When does it come|Which day will it arrive]?
""")
IN_TIME_SAY = parse_lines("""
Ordered on {order_day}, the parcel arrives between {eta1} and {eta2}.
Between {eta1} and {eta2}. Express for 9 euros is faster.
""")
WRAP = (parse_lines("""
[Can you wrap it|Do you do gift wrap|Could it come wrapped|I'm hopeless at wrapping. Do you do that]?
"""), parse_lines("""
Yes, gift wrapping costs 3 euros.
"""))
HAS_OCCASION = parse_lines("""
[has {his}|is having {his}] {occasion} [soon|on {day}|in {month}|next week]
""")


def _offer(chat, names, trees, budget=1000, below=1000):
    """Offers one of the products that was not offered yet: False if there is none."""
    pool = [name for name in names if name not in chat.offered and PRICES[name] <= budget and PRICES[name] < below]
    if not pool:
        return ""
    name = chat.rng.choice(pool)
    chat.about(name)
    chat.offered.append(name)
    text = chat.say(trees)
    if name in OUT_OF_STOCK:
        text += f" {ABOUT[name]['It']} {ABOUT[name]['is']} sold out now, but {BACK}."
    return text


def choosing(rng, unseen=False, chat=None):
    """A present or something for oneself is chosen, with a budget and questions that come back to it."""
    chat = chat or Chat(rng, unseen)
    is_gift = chat.chance(0.62)
    names, wordings = rng.choice(GIFTS if is_gift else WANTS)
    low = min(PRICES[name] for name in names)
    fives, tens = low // 5, low // 10
    budget = rng.choice((low + rng.randint(1, 12), rng.randint(fives + 1, fives + 12) * 5, rng.randint(tens + 2, tens + 8) * 10))
    has_budget = chat.chance(0.6)
    slots = chat.slots
    slots["budget"] = str(budget)
    most = budget if has_budget else 1000
    if is_gift:
        is_man = chat.chance(0.5)
        wording = rng.choice(wordings)
        group = "young" if any(sign in wording for sign in OF_YOUNG) else rng.choice(("old", "old", "peers", "peers", "pair"))
        r = rng.choice((MEN if is_man else WOMEN)[group])
        named = chat.chance(0.12) and len(r.split()) == 2
        he, his, him = ("he", "his", "him") if is_man else ("she", "her", "her")
        forms = {"r": r, "R": capital(r), "he": he, "He": capital(he), "his": his, "him": him, "rs": f"{r}'s",
                 "plain_r": r.split(" ", 1)[1], "occasion": rng.choice(OCCASIONS[group])}
        if named:
            r = f"{r} {slots['person']}"
            forms.update(r=r, R=capital(r), rs=f"{r}'s", plain_r=f"{forms['plain_r']} {slots['person']}")
        if group == "young" and not ("first" in wording or "fifteen" in wording):
            forms["occasion"] = "birthday"
        slots.update(forms)
        interest = wording.format(**{**forms, "R": forms["He"]})
        slots.update(interest=interest[0].lower() + interest[1:], Interest=interest, has_occasion=chat.say(HAS_OCCASION))
        ask = chat.say(GIFT_ASK)
        said_occasion = forms["occasion"] in ask
    else:
        slots["want"] = rng.choice(wordings)
        ask = chat.say(WANT_ASK)
        said_occasion = False
    if has_budget and chat.chance(0.6) or chat.most < 2:
        has_budget = True
        most = budget
        ask = f"{ask.strip()} {chat.say(GIFT_BUDGET)}"
        if ask[-1:] not in ".?!":
            ask += "."
        chat.turn(ask, _offer(chat, names, GIFT_SAY, most))
    elif has_budget:
        chat.turn(ask, chat.say(ASK_BUDGET) if is_gift else chat.say(ASK_BUDGET[1:]))
        chat.turn(chat.say(GIVE_BUDGET), _offer(chat, names, GIFT_SAY, most))
    else:
        chat.turn(ask, _offer(chat, names, GIFT_SAY))
    used = set()
    while not chat.is_full:
        last = chat.product
        kind = rng.choice(("other", "cheaper", "cheap_one", "question", "question", "question", "recall", "recall", "time", "wrap", "fits"))
        if kind in used and kind != "question":
            if len(used) > 6 or chat.chance(0.2):
                break
            continue
        used.add(kind)
        if kind == "other":
            answer = _offer(chat, names, GIFT_OTHER_SAY, most)
            if answer:
                slots.update({key: slots.get(key, "it") for key in ("he", "He", "him")})
                chat.turn(chat.say(GIFT_OTHER if is_gift else GIFT_OTHER[1:]).replace("Nice, but not it", "Nice, but no"), answer)
        elif kind == "cheaper":
            answer = _offer(chat, names, GIFT_CHEAPER_SAY, most, PRICES[last])
            if not answer and PRICES[last] > 10 and PRICES[last] == low:
                answer = chat.say(GIFT_NONE)
            if answer:
                chat.turn(chat.say(GIFT_CHEAPER), answer)
        elif kind == "cheap_one":
            _cheaper(chat)
        elif kind == "question":
            _talk_on(chat, TALK[last][1], 1)
        elif kind == "recall":
            facts = [RECALL_BUDGET] * has_budget + [RECALL_WHO] * is_gift + [RECALL_OCCASION] * said_occasion
            if facts:
                asks, answers = rng.choice(facts)
                chat.turn(chat.say(asks), chat.say(answers))
        elif kind == "time" and last not in OUT_OF_STOCK:
            day = rng.choice(DAYS)
            words = {"order_day": day, "eta1": ARRIVAL[day][0], "eta2": ARRIVAL[day][1]}
            chat.turn(chat.say(IN_TIME_ASK, words), chat.say(IN_TIME_SAY))
        elif kind == "wrap" and is_gift:
            chat.turn(chat.say(WRAP[0]), chat.say(WRAP[1]))
        elif kind == "fits" and has_budget:
            chat.turn(chat.say(IN_BUDGET[0]), chat.say(IN_BUDGET[1]))
        if used >= {"other", "cheaper", "question", "recall"} and chat.chance(0.4):
            break
    if not chat.is_full and chat.chance(0.4):
        chat.close(True)
    return chat.sample()


PAIR_ASK = parse_lines("""
[I can't decide|I'm torn|I keep going back and forth] between {ap1} and {ap2}. [What's the difference|Which one would you take|Help \
me|Which fits better]?
[What's better|Which makes more sense|What would you buy], {ap1} or {ap2}?
{ap1:cap} or {ap2}? [That's the question|My {kin} says the first|I need one of them|]
[Could you|Can you|Please] compare the {one} [and|with] the {two}[ for me|, please|]?
[Do I need|Should I get|Shall I order] {ap1} or [would {ap2} do|is {ap2} better|rather {ap2}]?
""")
PAIR_SAY = parse_lines("""
[Take|I would take] the {one} if {reason1}, and the {two} if {reason2}.
The {one} {is1} for you if {reason1}; the {two} {is2} better if {reason2}.
It depends: the {one} if {reason1}, the {two} if {reason2}.
""")
PAIR_CASE = parse_lines("""
[That's me:|It's rather the case that|In my case|Well,] {case}. So [which|which one then|what do I take]?
[Well,|Hm,|Honestly,] {case}. [Which one is it then|So|Your advice]?
""")
PAIR_CASE_SAY = parse_lines("""
Then [take|I would take] the {pick}, for {pick_price}.
Then the {pick} {pick_is} [right for you|the better choice], at {pick_price}.
""")
PAIR_FEATURE = parse_lines("""
[What's special about|What can you tell me about|Tell me more about] the {pick}?
[And the {pick}, what's that like|The {pick}, in a few words|What do I get with the {pick}]?
""")
PAIR_FEATURE_SAY = parse_lines("""
{It} {is} {feature}, and {costs} {price}.
For {price}, {it} {is} {feature}.
The {product} {is} {feature}. {It} {costs} {price}.
""")


def _as_customer(reason):
    """A reason told to the customer as the customer would say it: "you walk" becomes "I walk"."""
    swaps = {"you": "I", "your": "my", "are": "am"}
    words = reason.split()
    return " ".join(swaps.get(word, word) if word != "are" or at and words[at - 1] == "you" else word for at, word in enumerate(words))


def comparing(rng, unseen=False, chat=None):
    """Two products, what speaks for which, what they cost, and which it should be."""
    chat = chat or Chat(rng, unseen, rng.choice((2, 3, 4, 5, 6)))
    one, two, reason1, reason2 = rng.choice(PAIRS)
    if chat.chance(0.5):
        one, two, reason1, reason2 = two, one, reason2, reason1
    words = {"one": one, "two": two, "ap1": ABOUT[one]["ap"], "ap2": ABOUT[two]["ap"], "reason1": reason1, "reason2": reason2,
             "is1": ABOUT[one]["is"], "is2": ABOUT[two]["is"]}
    ask = chat.say(PAIR_ASK, words)
    chat.about(one)
    chat.about(two)
    chat.turn(ask, chat.say(PAIR_SAY))
    order = ["case", "cheaper", "feature", "question", "feature", "question"]
    rng.shuffle(order)
    for kind in order:
        if chat.is_full:
            break
        pick, reason = rng.choice(((one, reason1), (two, reason2)))
        chat.slots.update({"pick": pick, "pick_price": f"{PRICES[pick]} euros", "pick_is": ABOUT[pick]["is"], "case": _as_customer(reason)})
        if kind == "feature" and pick in chat.used:
            continue
        if kind == "case":
            chat.turn(chat.say(PAIR_CASE), chat.say(PAIR_CASE_SAY))
            chat.about(pick)
        elif kind == "cheaper":
            chat.named = [one, two]
            _cheaper(chat)
        elif kind == "feature":
            chat.used.append(pick)
            ask = chat.say(PAIR_FEATURE)
            chat.about(pick)
            chat.turn(ask, chat.say(PAIR_FEATURE_SAY))
        else:
            chat.about(pick)
            _talk_on(chat, TALK[pick][1], 1, first=True)
    return chat.sample()


PLANT_AND = parse_lines("""
[And|What about|And what about|How about] {plant}?
[And|And what about] [my|the|our] {plant}?
""")
PLANT_PART_SAY = {
    "light": parse_lines("{Plant} {plant_wants} {light}.\n{Light}."),
    "water": parse_lines("{Water}.\nWater {plant_them} {water}."),
    "month": parse_lines("{In_month}.\nThe best month for {plant} is {month}."),
    "place": parse_lines("{Plant} {plant_likes} {place}."),
    "spot": parse_lines("{Plant} {plant_likes} {place}."),
    "all": parse_lines("{Plant} {plant_wants} {light} and {place}; water {plant_them} {water}."),
}
PART_AGAIN = {
    "light": parse_lines("[And where do I put {plant_them}|And how much sun|Sun or shade for {plant_them}|Which window is best]?"),
    "water": parse_lines("[And how often do I water|And watering|How often do I water {plant_them}|How much water]?"),
    "month": parse_lines("[And when do I start|When would I start|What month is best for that|When's the right time]?"),
    "place": parse_lines("[And the soil|Any special soil|What kind of soil is best for {plant_them}|Is any soil ok]?"),
    "spot": parse_lines("[And what kind of place|What place is best for {plant_them}|What spot {plant_does} {plant_it} like]?"),
}
WINDOW_ASK = parse_lines("""
[Can I grow|Could I keep|Would I manage|Is it possible to grow] {plant} {on} {a_spot} facing {dir}?
[I'd like|I want|My {kin} wants] {plant} {on} {my_spot}, [which faces|it faces] {dir}. [Would that work|Will that do|Good idea]?
My {spot} faces {dir}. [Would {plant} grow there|Is that ok for {plant}|Do I have a chance with {plant}]?
""")
WINDOW_YES = parse_lines("""
[Yes|Yes, that works]: facing {dir} it gets {have_light}, and {plant} {plant_likes} that.
[Yes|Yes, that works], {plant} {plant_needs} {light}, and {your_spot} gets it.
""")
WINDOW_NO = parse_lines("""
I would not: {plant} {plant_needs} {light}, and {your_spot} gets {have_light}.
Better not. Facing {dir} it only gets {have_light}, but {plant} {plant_needs} {light}.
""")


NEVER_IN_POTS = ("pumpkins", "potatoes", "courgettes", "peace lilies")
INDOORS = ("cactuses", "orchids", "spider plants", "aloe vera", "rubber plants", "peace lilies")
ON_SILLS = ("basil", "mint", "rosemary", "thyme", "parsley", "sage", "chillies")


def _set_plant(chat, name):
    words = dict(PLANT_SLOTS[name])
    words.update({"Light": capital(words["light"]), "Water": capital(words["water"]), "In_month": f"In {words['month']}"})
    chat.slots.update(words)
    chat.slots["month_now"] = chat.rng.choice(MONTHS)


def _is_asked(part, name):
    """Whether a question on the soil, or on the place, has its answer in the row of the plant."""
    return part not in ("place", "spot") or ("soil" in PLANTS[name][3]) == (part == "place")


def _set_spot(chat, way=""):
    spot, way = chat.rng.choice(SPOTS), way or chat.rng.choice(list(LIGHT_OF))
    article = "an" if spot[0] in "aeiou" else "a"
    owner = chat.rng.choice(("my", "my", "our"))
    chat.slots.update({"spot": spot, "a_spot": f"{article} {spot}", "my_spot": f"{owner} {spot}", "your_spot": f"your {spot}",
                       "Your_spot": f"Your {spot}", "dir": way, "have_light": LIGHT_OF[way],
                       "on": "in" if spot.endswith(("garden", "bed", "yard")) else "on"})
    return spot, way


def plant_advice(rng, unseen=False, chat=None):
    """Where plants grow, when to start, how often to water; the same for another plant, and what was said before."""
    chat = chat or Chat(rng, unseen, rng.choice((2, 2, 3, 3, 4, 5, 6)))
    names = list(PLANTS)
    name = rng.choice(names)
    _set_plant(chat, name)
    if chat.chance(0.25) and PLANTS[name][1] in WATERING and name not in NEVER_IN_POTS:
        _set_spot(chat)
        if "windowsill" in chat.slots["spot"]:
            name = rng.choice(ON_SILLS)
            _set_plant(chat, name)
        wants, has = PLANTS[name][1], chat.slots["have_light"]
        fits = wants == has or name in FITS[has]
        if not fits and "full sun" not in (wants, has):
            _set_spot(chat, "south" if wants == "full sun" else "north" if wants == "shade" else "east")
            fits = True
        chat.turn(chat.say(WINDOW_ASK), chat.say(WINDOW_YES[:1 + (wants == chat.slots["have_light"])] if fits else WINDOW_NO))
        part = "light"
    else:
        part = rng.choice([key for key in PLANT_TALK if _is_asked(key, name)])
        ask, answer, _ = rng.choice(PLANT_TALK[part])
        chat.turn(chat.say(ask), chat.say(answer))
    waterings = {name: PLANTS[name][2]}
    while not chat.is_full:
        roll = rng.random()
        if roll < 0.38:
            part = rng.choice([key for key in PART_AGAIN if key != part and _is_asked(key, name)])
            chat.turn(chat.say(PART_AGAIN[part]), chat.say(PLANT_PART_SAY[part]))
        elif roll < 0.62:
            name = rng.choice([other for other in names if other not in waterings and _is_asked(part, other)])
            _set_plant(chat, name)
            chat.turn(chat.say(PLANT_AND[0] if part in ("month", "all") else PLANT_AND), chat.say(PLANT_PART_SAY[part]))
            waterings[name] = PLANTS[name][2]
        elif roll < 0.8:
            ask, answer, _ = rng.choice(PLANT_TOOLS)
            chat.turn(chat.say(ask), chat.say(answer))
        elif roll < 0.9:
            if "first" in chat.used or chat.turns < 2:
                continue
            chat.used.append("first")
            first = next(iter(waterings))
            words = {"first": first, "first_month": PLANTS[first][4], "first_water": capital(PLANTS[first][2])}
            chat.turn(chat.say(PLANT_FIRST_ASK, words), chat.say(PLANT_FIRST_SAY))
        else:
            chat.close()
            break
    return chat.sample()


PLANT_FIRST_ASK = parse_lines("""
[And when was it for the {first}|What month was it for the {first} again|Remind me, when do I start the {first}]?
""")
PLANT_FIRST_SAY = parse_lines("""
In {first_month}.
{first:cap}: in {first_month}.
""")
PLANT_TOOLS = _pairs("""
< [What do I water with|I don't own a watering can|Do you have a can for that]? > Our watering can holds 9 litres and costs 18 euros.
< [Which pot|Do you have a pot for that|What do I plant that in, on the balcony]? > The terracotta pot is 24 cm wide, with a saucer, for \
12 euros.
< [What tools do I need|Do I need any tools for that|Which tool first]? > A hand trowel for 9 euros is enough to start with.
< [How do I know if they are thirsty|How can I tell when to water|I can never tell if the soil is dry]? > Feel the soil with a finger, or \
use the soil \
meter for 14 euros, which shows moisture, light and acidity.
< [{plant_is:cap} {plant_it} safe for|{plant_is:cap} {plant} ok for|Can {plant} harm] [cats|my dog|rabbits|my parrot|our guinea pigs]? > \
I don't know that, sorry. Please ask your vet, and keep the plant out of reach.
< [Can my toddler touch {plant_them}|{plant_is:cap} {plant_it} ok with small kids|{plant_is:cap} {plant} poisonous for children]? > I \
cannot promise that. Please ask your doctor or a garden centre, and \
keep it out of reach.
< [Do you sell {plant_them}|Can I buy {plant} from you|Do you have young plants]? > Sorry, we do not sell plants, only a herb kit with \
seeds and a bulb mix.
< [How tall {plant_does} {plant_it} get|How big will {plant_it} be|How many years {plant_does} {plant_it} live]? > I don't know that, \
sorry. Please look at the label of the plant.
< [I've got no sun at all there|It's rather dark there]. [Does a lamp help|Anything to do]? > Our grow lamp is bright enough for a shelf \
of one metre, for 49 euros.
< [Mine died last year|I've killed {plant_them} before|Last time I killed {plant_them}]. [Any advice|What now]? > Do not give up: start \
with one, and touch the soil before you water.
""")


SICK_OWN = ("my {plant}", "my {plant}", "our {plant}", "the {plant} in the kitchen", "the {plant} on my balcony", "my {kin}'s {plant}",
            "the {plant} I got from my {kin}", "our old {plant}", "my poor {plant}", "my little {plant}", "the {plant} in my office",
             "my office {plant}")
OUTDOORS = ("rose", "hydrangea", "courgette plant", "dahlia", "hosta", "clematis", "pumpkin plant", "bean plant", "fig tree")
EDIBLE = "basil mint rosemary pepper chilli tomato cucumber sage parsley strawberry courgette pumpkin bean fig".split()
SICK_START = parse_lines("""
[Help|Oh dear|SOS|Me again|Plant emergency][!|.]
[I hope you know something about plants|You know about plants, don't you|I need a plant doctor].
[I'm at my wits' end|I've tried everything|I'm no gardener].
""")
SICK_ASK = parse_lines("""
[What's wrong|What is it|What can I do|What do I do|Any idea what it is|Is it ill|What now|Can you help|What could that be]?
""")


def sick_plant(rng, unseen=False, chat=None):
    """Something is wrong with a plant, told in plain words; cause, remedy, and what people want to know then."""
    chat = chat or Chat(rng, unseen, rng.choice((2, 2, 3, 3, 4, 5, 6)))
    seen = rng.choice(list(SEEN))
    cause, remedy = TROUBLES[seen]
    plant = rng.choice(SICK)
    where = rng.choice(SICK_OWN if plant not in OUTDOORS else SICK_OWN[:-3])
    p = (where.replace("in the kitchen", "by the fence") if plant in OUTDOORS else where).format(plant=plant, kin=chat.slots["kin"])
    plain = f"your {plant}" if p.startswith(("my", "our")) and "'s " not in p else p.replace("my ", "your ").replace("I got", "you got")
    chat.slots.update({"p": p, "plain": plain, "cause": cause, "remedy": remedy, "Remedy": capital(remedy),
                       "cause_is": "are" if cause.endswith("s") else "is"})
    ask = chat.say(SEEN[seen])
    ask = ask.strip(" .") + ("" if ask.endswith(("?", "!")) else ".")
    told = plant in ask
    if chat.chance(0.18):
        ask = f"{chat.say(SICK_START)} {ask}"
    if not ask.endswith("?") or chat.chance(0.2):
        ask = f"{ask} {chat.say(SICK_ASK)}" if chat.chance(0.8) else ask
    chat.turn(ask, chat.say(SEEN_ANSWER))
    pairs = [pair for pair in rng.sample(SEEN_MORE, 6) if not pair[2] or plant.removesuffix(" plant") in EDIBLE]
    while not chat.is_full and pairs:
        if told and chat.chance(0.12):
            ask, answer, _ = rng.choice(SICK_WHAT)
        else:
            ask, answer, _ = pairs.pop()
        chat.turn(chat.say(ask), chat.say(answer))
    return chat.sample()


def _sum_of_plan(chat, told, left):
    """The plan in one or two sentences."""
    slots = chat.slots
    text = f"{slots['Your_spot']} faces {slots['dir']} and gets {slots['light']}, so plant {slots['picks']}"
    if left:
        text += f" and leave out {_in_row(left)}"
    parts = [chat.say(DETAILS[kind]["s"]) for kind in told[-3:]]
    return f"{text}. {capital(_in_row(parts))}." if parts else f"{text}."


def _own_terms(kind, chat):
    """Draws the values of a detail."""
    rng, slots = chat.rng, chat.slots
    if kind == "boxes":
        number = rng.randint(2, 12)
        slots["n"] = str(number) if chat.chance(0.5) else NUMBERS[number - 2]
        slots["N"] = capital(slots["n"])
        slots["boxes"] = rng.choice(BOXES)
    elif kind == "size":
        slots["width"], slots["depth"] = rng.choice(("2", "3", "4", "5", "6", "2.5", "3.5")), rng.choice(("0.8", "1.2", "1.5", "1.8"))
    elif kind == "budget":
        slots["budget"] = str(rng.choice((rng.randint(8, 40) * 5, rng.randint(4, 15) * 10, rng.randint(35, 190))))
    elif kind == "colours":
        slots["colour"] = rng.choice(COLOURS)


# which details get in each other's way
HIGH_UP = ("balcony", "terrace", "roof terrace", "loggia", "fire escape")
SAME_PERSON = ("deadline", "child", "helper")
BUYS = ("terracotta pot", "watering can", "hand trowel", "garden gloves", "soil meter", "drip hose")


def planning(rng, unseen=False):
    """A balcony, bed or windowsill is planned; details come on the way and are asked for later."""
    chat = Chat(rng, unseen, rng.choice((3, 4, 5, 6, 6, 7, 8, 9, 9)))
    slots = chat.slots
    spot, way = _set_spot(chat)
    light, wish = LIGHT_OF[way], rng.choice(WISHES)
    allergen, whose = "", "your"
    if chat.chance(0.4):
        pool = [name for name, plants in LEAVE_OUT.items() if any(plant in PLANTING[light, wish] for plant in plants)]
        allergen = rng.choice(pool if pool and chat.chance(0.75) else list(LEAVE_OUT))
        if chat.chance(0.4):
            whose = f"your {slots['kin']}'s"
    banned = LEAVE_OUT.get(allergen, ())
    fitting = list(PLANTING[light, wish])
    early = allergen and chat.chance(0.5)
    count = rng.choice((2, 3, 3))
    pool = [plant for plant in fitting if plant not in banned]
    if allergen and not early:
        # The allergy comes later and takes one of the plants.
        hit = [plant for plant in fitting if plant in banned][:1]
        picks = hit + rng.sample(pool, min(len(pool), 2))
        rng.shuffle(picks)
    else:
        picks = rng.sample(pool, min(len(pool), count))
    left = [plant for plant in fitting if plant in banned]
    buy, buy2 = rng.sample(BUYS, 2)

    def set_picks():
        cheaper = min(buy, buy2, key=PRICES.get)
        row, out = _in_row(picks), _in_row(left or ["it"])
        slots.update({
            "light": light, "wish": wish, "picks": row, "Picks": capital(row), "first": picks[0], "allergen": allergen, "whose": whose,
            "left": out, "Left": capital(out), "watering": WATERING[light], "Watering": capital(WATERING[light]),
            "Buy": capital(ABOUT[buy]["ap"]), "buy_price": ABOUT[buy]["price"],
            "buy2": ABOUT[buy2]["ap"], "buy2_price": ABOUT[buy2]["price"],
            "cheaper": cheaper, "cheaper_price": ABOUT[cheaper]["price"],
            "pet_any": slots.get("pet") or rng.choice(("my cat", "the dog", "rabbits", "our tortoise")),
        })

    set_picks()
    ask = chat.say(PLAN_START)
    tell_allergy = PLAN_ALLERGY if whose == "your" else PLAN_ALLERGY_KIN
    if early:
        ask = f"{ask} {chat.say(tell_allergy)}" if chat.chance(0.7) else f"{chat.say(tell_allergy)} {ask}"
        answer = chat.say(PLAN_PICKS_SAME if left == [allergen] else PLAN_PICKS_ALLERGY if left else PLAN_PICKS_SAFE)
    else:
        answer = chat.say(PLAN_PICKS)
    chat.turn(ask, f"{rng.choice(('Not at all', 'Luckily not', 'No, it is not'))}. {answer}" if "Is that true" in ask else answer)
    allergy_told = early
    kinds = list(DETAILS)
    rng.shuffle(kinds)
    told, asked, used, person = [], [], set(), ""
    bought = False
    while not chat.is_full:
        roll = rng.random()
        if roll < 0.34 and kinds:
            kind = kinds.pop()
            if kind in SAME_PERSON and (person or kind in ("helper", "deadline") and "person" in slots):
                continue
            if kind == "colours" and wish != "flowers" or kind == "rented" and spot.endswith(("garden", "bed")):
                continue
            if kind in ("wind", "size", "tap") and "windowsill" in spot or kind == "boxes" and spot == "raised bed":
                continue
            if kind == "wind" and spot not in HIGH_UP:
                continue
            if kind in SAME_PERSON:
                person = kind
            _own_terms(kind, chat)
            ask = chat.say(DETAILS[kind]["t"])
            other = next((key for key in kinds if key in ("boxes", "budget", "size") and key != kind), "")
            if other and kind in ("boxes", "budget", "size") and chat.chance(0.3) and not ("windowsill" in spot or spot == "raised bed"):
                kinds.remove(other)
                _own_terms(other, chat)
                ask = f"{ask} {chat.say(DETAILS[other]['t'])}"
                both = {"boxes": "{n} {boxes}", "budget": "{budget} euros", "size": "{width} by {depth} metres"}
                answer = chat.say(parse(f"[Noted:|Good,|Thank you, I keep in mind] {both[kind]} and {both[other]}."))
                told.append(other)
            else:
                answer = chat.say(DETAILS[kind]["a"])
            chat.turn(ask, answer)
            told.append(kind)
            if kind == "pet":
                slots["pet_any"] = slots["pet"]
        elif roll < 0.5:
            ready = [kind for kind in told if "q" in DETAILS[kind] and kind not in asked and kind != told[-1]]
            if not ready and told and chat.chance(0.15):
                ready = [kind for kind in told if "q" in DETAILS[kind] and kind not in asked]
            if ready:
                kind = rng.choice(ready)
                asked.append(kind)
                at = rng.randrange(len(DETAILS[kind]["q"]))
                chat.turn(chat.say(DETAILS[kind]["q"][at]), chat.say(DETAILS[kind]["r"][min(at, len(DETAILS[kind]["r"]) - 1)]))
        elif roll < 0.74:
            ask, answer, condition = pair = rng.choice(PLAN_MORE)
            if id(pair) in used or condition == "buy" and (not bought or PRICES[buy] == PRICES[buy2]):
                continue
            used.add(id(pair))
            bought = bought or pair is PLAN_MORE[2]
            chat.turn(chat.say(ask), chat.say(answer))
        elif roll < 0.84:
            other = rng.choice(PLANNED)
            slots.update(other=other, Other=capital(other), need=ONLY[other])
            trees = OTHER_ALLERGY if allergy_told and other in banned else OTHER_YES if other in FITS[light] else OTHER_NO
            if other not in picks and other not in used:
                used.add(other)
                chat.turn(chat.say(PLAN_OTHER), chat.say(trees))
        elif roll < 0.92 and allergen:
            if not allergy_told:
                allergy_told = True
                gone = [plant for plant in picks if plant in banned]
                rest = [plant for plant in picks if plant not in banned]
                if gone and rest:
                    slots.update(left=_in_row(gone), rest=_in_row(rest), Rest=capital(_in_row(rest)))
                    chat.turn(chat.say(tell_allergy), chat.say(ALLERGY_LEFT[:1] if len(rest) > 1 else ALLERGY_LEFT[1:]))
                    picks, left = rest, gone
                    set_picks()
                elif not gone:
                    left = []
                    chat.turn(chat.say(tell_allergy), chat.say(ALLERGY_FINE))
            elif chat.turns > 1 + early:
                if left and "leave" not in used:
                    used.add("leave")
                    chat.turn(chat.say(LEAVE_ASK), chat.say(LEAVE_SAY_SAME if left == [allergen] else LEAVE_SAY))
                elif "allergy" not in used:
                    used.add("allergy")
                    chat.turn(chat.say(ALLERGY_ASK), chat.say(ALLERGY_SAY))
        elif roll >= 0.92 and chat.turns >= 2:
            chat.turn(chat.say(SUM_PLAN), _sum_of_plan(chat, told, left if allergy_told else []))
            if not chat.is_full and chat.chance(0.5):
                chat.close()
            break
    return chat.sample()


def counting(rng, unseen=False, chat=None):
    """How many of which plants someone has, with changes."""
    chat = chat or Chat(rng, unseen, rng.choice((2, 3, 3, 4, 5, 6)))
    slots = chat.slots
    things = rng.sample(STOCKED, 3)
    numbers = [rng.randint(2, 12) for _ in things]
    spelled = chat.chance(0.5)

    def word(number):
        return NUMBERS[number - 2] if spelled and number > 1 else "one" if spelled else str(number)

    for at, thing in enumerate(things):
        slots[f"thing{at + 1}"], slots[f"n{at + 1}"], slots[f"N{at + 1}"] = thing, word(numbers[at]), capital(word(numbers[at]))
    slots["spot"] = rng.choice(("balcony", "terrace", "windowsill", "allotment", "patio", "roof terrace"))
    chat.turn(chat.say(STOCKED_TELL), chat.say(STOCKED_BACK))
    asked = []
    while not chat.is_full:
        roll = rng.random()
        at = rng.randrange(3)
        slots.update(thing=things[at], n=word(numbers[at]))
        if roll < 0.45 or chat.turns == chat.most - 1:
            if at in asked:
                continue
            asked.append(at)
            if len(asked) == 3:
                asked = [at]
            chat.turn(chat.say(STOCKED_ASK), chat.say(STOCKED_SAY))
        elif roll < 0.65 and 3 <= numbers[at] < 12:
            lose = chat.chance(0.5)
            slots.update(less=word(numbers[at] - 1), more=word(numbers[at] + 1))
            ask, answer, _ = STOCKED_MORE[0 if lose else 1]
            chat.turn(chat.say(ask), chat.say(answer))
            numbers[at] += -1 if lose else 1
            asked = [other for other in asked if other != at]
        else:
            ask, answer, _ = rng.choice(PLANT_TOOLS[:4])
            chat.turn(chat.say(ask), chat.say(answer))
    return chat.sample()


def scripted(rng, unseen=False):
    """One of the whole conversations."""
    chat = Chat(rng, unseen, 9)
    for ask, answer, optional in rng.choice(SCRIPTS):
        if not optional or chat.chance(0.6):
            chat.turn(chat.say(ask), chat.say(answer))
    if chat.chance(0.15):
        chat.close()
    return chat.sample()


def _ranges():
    """(product, least and most that are asked for, least and most that fit, question, answer)."""
    for line in _RANGES.strip().splitlines():
        name, rest = line.split("|", 1)
        low, high, rest = rest.split("|", 2)
        ask, answer = rest.rsplit("|", 1)
        least, most = [int(word) for word in answer.split() if word.isdigit()]
        yield name, int(low), int(high), least, most, parse(ask), answer


ROOM = [line.split("|") for line in _ROOM.strip().splitlines()]
ROOM_ASK, ROOM_BIG_ASK, ROOM_FITS, ROOM_NOT = (parse_lines(text) for text in (_ROOM_ASK, _ROOM_BIG_ASK, _ROOM_FITS, _ROOM_NOT))
ROOM_NOT_BIG, ROOM_BIG = parse_lines(_ROOM_NOT_BIG), parse_lines(_ROOM_BIG)
ROOM_AGAIN = [_pair(line) for line in _ROOM_AGAIN.strip().splitlines()]
RANGES = list(_ranges())


def fitting(rng, unseen=False, chat=None):
    """Whether a thing fits a place, or a person."""
    chat = chat or Chat(rng, unseen, rng.choice((2, 3, 3, 4)))
    in_range = chat.chance(0.35)
    if in_range:
        name, low, high, least, most, ask, answer = rng.choice(RANGES)
        chat.about(name)
        chat.slots["child"] = rng.choice(("son", "daughter"))
        for value in rng.sample(range(low, high + 1), rng.choice((1, 1, 2))):
            if chat.is_full:
                break
            chat.slots["v"] = str(value)
            fits = least <= value <= most
            text = chat.say(ask) if name not in chat.used else f"{rng.choice(('And', 'What about', 'And what about'))} {value}?"
            chat.used.append(name)
            chat.turn(text, f"{'Yes' if fits else rng.choice(('Sorry, no', 'I am afraid not', 'No'))}. {answer}.")
    else:
        name, way, size = rng.choice(ROOM)
        chat.about(name)
        size = int(size)
        sold = name in OUT_OF_STOCK
        chat.turn(chat.say(SELL_ASK), chat.say(SELL_YES_SOLD if sold else SELL_YES))
        fits = chat.chance(0.5)
        gap = rng.randint(max(1, size // 12), max(3, size // 2))
        chat.slots.update(way=way, size=str(size), space=str(size + gap if fits else size - gap))
        if not chat.is_full:
            big = chat.chance(0.4)
            says = (ROOM_NOT_BIG if fits else ROOM_BIG) if big else (ROOM_FITS if fits else ROOM_NOT)
            chat.turn(chat.say(ROOM_BIG_ASK if big else ROOM_ASK), chat.say(says))
            for ask, answer, _ in rng.sample(ROOM_AGAIN, rng.choice((0, 1, 1, 2))):
                if not chat.is_full:
                    chat.turn(chat.say(ask), chat.say(answer))
    _talk_on(chat, TALK[name][1], rng.choice((1, 1, 2)) if in_range else rng.choice((0, 1)))
    return chat.sample()


IN_MONTH = {month: [name for name, row in PLANTS.items() if row[4] == month and name not in INDOORS] for month in MONTHS}
MONTHS_TO_SOW = [month for month in MONTHS if len(IN_MONTH[month]) > 2]


def garden_questions(rng, unseen=False, chat=None):
    """Gardening in general: what to sow when, what likes which light, small worries, and how to look after things."""
    chat = chat or Chat(rng, unseen, rng.choice((2, 2, 3, 3, 4, 5)))
    topics = ["month", "likes", "care", "general", "general", "general", "general"]
    general = rng.sample(GENERAL, 5)
    while not chat.is_full:
        topic = rng.choice(topics)
        if topic == "month":
            topics.remove("month")
            for trees in (NOW_ASK, NOW_NEXT)[:rng.choice((1, 2))]:
                month = rng.choice(MONTHS_TO_SOW)
                if chat.is_full or month == chat.slots.get("month0"):
                    continue
                row = _in_row(rng.sample(IN_MONTH[month], min(len(IN_MONTH[month]), rng.choice((2, 3)))))
                chat.slots.update(month0=month, row=row)
                chat.turn(chat.say(trees), chat.say(NOW_SAY))
        elif topic == "likes":
            topics.remove("likes")
            (light, wish), plants = rng.choice(list(PLANTING.items()))
            row = _in_row(rng.sample(plants, rng.choice((2, 3))))
            chat.slots.update(light=light, wish=wish, row=row, Row=capital(row))
            chat.turn(chat.say(LIKES_ASK), chat.say(LIKES_SAY))
        elif topic == "care":
            topics.remove("care")
            material, things = rng.choice(CARE_TALK)
            thing = speak(rng, things)
            them = "them" if thing.endswith(("shoes", "boots", "shears")) else "it"
            chat.slots["thing"] = thing
            asks = CARE_ASK[:1] if them == "them" else CARE_ASK
            chat.turn(chat.say(asks).replace("an old old", "an old"), f"{capital(CARE[material].format(them=them))}.")
        elif general:
            ask, answer, _ = general.pop()
            chat.turn(chat.say(ask), chat.say(answer))
        else:
            break
    return chat.sample()


def mixed(rng, unseen=False):
    """Two or three matters in one conversation."""
    chat = Chat(rng, unseen, 9)
    for part in rng.sample(MIXED, rng.choice((2, 2, 2, 3))):
        chat.most = min(9, chat.turns + rng.choice((1, 2, 2, 3)))
        chat.switches = True
        part(rng, unseen, chat)
        if chat.turns == 9:
            break
    return chat.sample()


MIXED = (product_advice, not_sold, choosing, comparing, plant_advice, sick_plant, counting, garden_questions, fitting)


KINDS = {
    "product advice": (product_advice, 3.0),
    "not sold": (not_sold, 1.2),
    "choosing": (choosing, 2.4),
    "comparing": (comparing, 1.2),
    "plant advice": (plant_advice, 1.6),
    "sick plant": (sick_plant, 2.0),
    "planning": (planning, 3.0),
    "counting": (counting, 0.8),
    "scripted": (scripted, 2.6),
    "garden questions": (garden_questions, 1.2),
    "fitting": (fitting, 0.9),
    "mixed": (mixed, 2.0),
}


if __name__ == "__main__":
    from samples import show
    show(KINDS)
