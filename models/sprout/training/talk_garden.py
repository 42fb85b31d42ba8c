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
from wording import capital, parse, parse_lines, speak

_PRODUCT_TALK = """
= cedar planter
n [I'd love|I want|I'm after] something [long and wooden|made of wood, longish,] for my balcony railing[, for herbs mostly|].
n The plastic tubs on our terrace look [awful|sad|cheap]. [I was thinking of wood instead|I'd rather have something in wood].
n [I need|Looking for] a wooden trough that [isn't full of chemicals|hasn't been treated with anything], [it's for salad|we want to eat \
what grows in it].
q [How long is {x}|What's the length of {y}|Would {x} fit on a ledge of 80 cm]? > It is 60 cm long[, so please measure your spot first|].
q [Is the wood treated|Has the wood been treated with anything|Are there chemicals in the wood]? > No, it is untreated cedar.
q [What wood is that|What kind of wood is {x} made of]? > It is untreated cedar.
= terracotta pot
n My [rosemary|aloe|lemon tree|olive] has [outgrown its pot|roots coming out at the bottom]. [It needs something bigger, in clay|I want a \
proper clay pot this time].
n [Looking for|I need] a plain clay flower pot[, nothing fancy|, classic style|].
n [My cat knocked my flowerpot off the sill|The frost cracked my old pot], so I need a new one in clay.
q [Do I have to buy the saucer separately|Is there a saucer|Does {x} come with something underneath]? > No need to buy one: a saucer \
comes with it.
q [How wide is {x}|What's the diameter|What size is {x}]? > It is 24 cm wide.
q Can {x} stay out[side|] in winter? > Better not: clay should be kept out of the frost.
q [Dishwasher|Can I put {y} in the dishwasher]? > Please wash it by hand, with warm water.
= watering can
n I'm still using [a milk bottle|an old jug|a saucepan] to water the [balcony|tomatoes|flower bed]. Time for something proper.
n [My plastic can split last winter|The spout of my old can broke off], I'd like a metal one.
n [We've got an allotment without a tap nearby|The tap is at the other end of the garden], so I carry water a lot.
q [How much water does {x} hold|How big is {x}|How many litres]? > It holds 9 litres.
q [Does {x} rust|Will {x} rust|Is {x} plastic]? > It is made of galvanised steel. Let it dry well and it will last.
q [Isn't {x} too heavy when it's full|Is {x} heavy full]? > It holds 9 litres, so count on about 9 kg of water when it is full; half full \
is easier.
= drip hose
n [I'm away for a fortnight in August|We're off on holiday soon] and [there's nobody to water the beds|the neighbours can't water for us].
n Watering by hand takes me [an hour every evening|forever]. [Is there an easier way|There has to be something simpler].
n I want something that waters the [hedge|beans|raspberries] slowly, right at the roots.
q [How long is {x}|How many metres is {x}|Is {x} long enough for a 12 metre hedge]? > It is 15 metres long.
q [Does {x} fit my tap|Do I need a special tap|Will {x} fit a normal outdoor tap]? > It fits any garden tap.
q [Does {x} need electricity|Do I have to plug {y} in]? > No, it only needs a garden tap.
= pruning shears
n The [roses|apple tree|hydrangeas] [need cutting back|need a good trim] and my old [pair|ones] just [crush everything|squash the stems].
n [I need|I'm looking for] [secateurs|something to cut twigs with|a decent pair of clippers for the garden].
q [How thick can the branches be|What thickness do {x} cut|Do {x} manage thick branches]? > They are sharp enough for branches up to 2 cm.
q [Would {x} cut|Can {x} cut|Are {x} ok for] a branch of [4|5|3] cm? > No, they are made for branches up to 2 cm.
q [How do I look after {y}|How do I stop {y} from rusting|How do I care for {y}]? > Wipe them clean, dry them well, and put a drop of oil \
on the moving parts.
= hand trowel
n [I only need a little spade|Just after a small digging thing] for [my window boxes|planting bulbs|potting up].
n [My son bent our old one|The handle of mine came off], so I need a new little shovel for the pots.
q [What's the handle made of|Is the handle plastic|What is {x} made of]? > It is made of stainless steel with an ash handle.
q [Does {x} rust|Will {x} go rusty]? > It is stainless steel; just wipe it clean and dry it.
= garden fork
n Our soil is [like concrete|heavy clay], my spade won't even go in.
n I have to [dig up|lift] the potatoes and [don't want to slice them|the spade cuts half of them].
n [I need to turn the compost|The compost needs turning]. What do I do that with?
q [How long is {x}|What length is {x}]? > It is 1 metre long.
q How many [tines|prongs|teeth] does {x} have? > It has four, made of steel.
= leaf rake
n The [lawn|drive|garden] is [covered in|full of] leaves [again|from next door's maple].
n [My back isn't great|I have a bad shoulder], so I need a light rake for the leaves.
q [How wide is {x}|What width is {x}]? > It is 50 cm wide.
q [Is {x} heavy|How heavy is {x}|Is {x} ok for someone with a bad back]? > It is very light[, as it is made of plastic|].
q Is {x} metal? > No, it is made of plastic and very light.
= compost bin
n [We throw away so many|I feel bad about binning all our] [potato peelings|kitchen scraps]. [I'd like to make my own compost|I want to \
compost them].
n [Our compost heap is an eyesore|The heap in the corner attracts everything]. We'd like something tidy with a lid.
q [How big is {x}|How much goes in|What's the volume|How many litres]? > It is big enough for 300 litres.
q [Is {x} hard to put up|Do I have to build {y}|How long does {x} take to put together]? > It takes about 15 minutes, and the tools are \
in the box.
= rain barrel
n [I'd like to collect|We want to catch] the rain from the [shed roof|garage roof|gutter].
n Our water bill [is crazy|doubled], and the roof sheds so much rain. [I want to use that|I could collect it].
q [How much water does {x} hold|How many litres is {x}|How big is {x}]? > It is big enough for 200 litres.
q [Does {x} have a tap|How do I get the water out of {y}|Do I have to buy a tap]? > It has a tap.
q [Have you got {x} in stock|Can I have {y} by next week|Is {x} available]? > It is sold out at the moment and should be back in about \
two weeks.
= seed tray
n I'm starting [tomatoes|chillies|everything] from seed this year and my egg boxes [keep going soggy|fall apart].
n I need something to raise seedlings in[, for the windowsill|].
q [How many seedlings|How many cells|How many plants fit in {y}]? > It is made for 24 seedlings.
q [I have 48 seeds|I want to raise 48 plants], how many [trays|of them] do I need? > Two, as each is made for 24 seedlings.
= heat mat
n My chilli seeds [never come up|just won't germinate], the flat is [too cold|freezing].
n I'd like to start [peppers|seeds] early but the windowsill is [chilly|cold].
q [What size is {x}|How big is {x}|Would {x} go under a seed tray]? > It is 40 cm by 25 cm.
q [How much electricity does {x} use|How many watts|Does {x} eat a lot of power]? > It uses 18 watts.
= grow lamp
n [There's hardly any light in my kitchen|My flat is dark, all windows face the courtyard], and I'd still like [herbs|basil].
n My seedlings [get long and leggy|stretch and fall over] [every winter|because it's so dark].
q [How large an area does {x} light|Is {x} enough for a whole shelf|What does {x} cover]? > It is bright enough for a shelf of one metre.
q [Can I use {y} without a socket|Does {x} need electricity]? > It needs electricity, so please put it near a socket.
= bird feeder
n We get [blue tits|robins|sparrows] on the balcony and [my kids love them|I'd like to feed them].
n [My dad watches birds from his armchair|Mum is stuck at home and loves watching birds].
q [What is {x} made of|Is {x} wood|Which wood]? > It is made of oak.
q [How much seed goes in|How often do I have to fill {y}|How much does {x} hold]? > It holds one litre of seed.
q Does seed come with {y}? > I do not know that, sorry. Our team at help@alderlane.example can tell you.
= plant stand
n My plants are [taking over the floor|standing all over the living room]. I need to [stack them somehow|get them off the floor].
n I've got [nine|seven|six] pots and one tiny window. [I have to go up|Something with levels would help].
q [How many levels|How many shelves|How many tiers] does {x} have? > It has three levels.
q [What's {x} made of|Which wood is that|Is {x} metal]? > It is made of bamboo.
q [How long does {x} take to build|Is {x} hard to put together]? > It takes about 20 minutes, and the tools are in the box.
= trellis
n My [clematis|climbing rose|sweet peas] [needs|need] something to climb up.
n The [beans|cucumbers|peas] are [all over the ground|growing sideways]. [They need support|I'd like them to grow upwards].
q [How high is {x}|How tall is {x}|What height is {x}]? > It is 180 cm high.
q [What is {x} made of|Is {x} plastic|Which wood]? > It is made of willow.
q My [fence|wall] is [150|140|120] cm, would {x} [stick out|be too high]? > Yes, it would stand out above that: it is 180 cm high.
q My wall is [2 metres|220 cm|240 cm] high, [is {x} too tall|would {x} be too big]? > No, that fits: it is 180 cm high.
= garden gloves
n The [brambles|roses] [shredded|scratched] my hands [to bits|again] [yesterday|at the weekend].
n I get blisters from [digging|raking]. [I need something for my hands|Ouch].
q [Which sizes are there|What sizes do {x} come in|I have small hands, is there an S]? > They are sold in sizes S to XL.
q [Are {x} padded|Is there padding]? > Yes, they are padded at the palms.
q [Can {x} go in the wash|How do I wash {y}|Are {x} washable]? > Wash them at 30 degrees and let them dry in the air.
= soil meter
n I never know [whether to water or not|if my plants are thirsty]. I [drown|overwater] everything.
n [I want to find out if my soil is acid|Is my soil acid enough for blueberries? How would I find out?]
q [What does {x} measure|What can {x} tell me|Does {x} show acidity|Does {x} measure light too]? > It shows moisture, light and acidity.
= hose reel
n [Our hose lies around like a snake|I trip over the hose all the time|The hose is always in knots].
n I need [a hose and something to wind it onto|a tidy hose for the front garden].
q [How long is the hose|Is the hose included|Do I have to buy the hose separately|How many metres]? > It is sold with 20 metres of hose.
q [My garden is 18 metres long|The far bed is 15 metres away], [is that enough|does {x} reach]? > Yes, it is sold with 20 metres of hose.
= cold frame
n I'd like to start lettuce [in March already|earlier in the year] but I have no greenhouse[, nor the room for one|].
n My seedlings need to [harden off|get used to the cold] somewhere sheltered.
q [How wide is {x}|How big is {x}]? > It is 1 metre wide.
q [Is the lid plastic|What's the lid made of]? > The lid is made of glass.
q [When can I get {y}|Is {x} available]? > It is sold out right now and should be back in about two weeks.
= herb kit
n I'd like [fresh herbs|my own basil] on the windowsill but [have no idea where to start|I've never grown anything].
n [My niece wants to grow something|A friend just moved into her first flat and likes to cook], something with seeds and all.
q [Which herbs are in {y}|What seeds are in it|What's in it]? > It is sold with seeds of basil, chives and parsley.
q Is there mint in it? > No, it comes with basil, chives and parsley.
q [I have no garden, only a windowsill|We live on the fourth floor, no balcony]. [Does {x} work|Is that enough]? > Yes, basil likes a \
warm windowsill, and chives and parsley do well in pots.
= bulb mix
n I'd like [a bit of colour in spring|flowers in March and April], as little work as possible.
n [What do I plant in autumn|I want to put something in the ground in October] so that the front garden isn't bare in spring?
q [How many bulbs|How many are in the bag]? > There are 30 bulbs in the bag.
q [Which flowers|What's in the mix|Are there tulips in it]? > It has tulips and daffodils.
q When do I plant {y}? > Plant the daffodils in September and the tulips in October.
q How deep [do they go|do I plant them]? > Tulips ten centimetres deep, daffodils fifteen.
= tomato cage
n My tomatoes [keep falling over|snapped in the wind last year].
n [The sticks I use for my tomatoes break|String and bamboo canes are no use], they get so heavy.
q [How high is {x}|How tall is {x}]? > It is 120 cm high.
q [Where do I keep {y} in winter, I've no shed|Can I fold {y}|Does {x} take up much space in the cellar]? > It can be folded, so it needs \
little room.
q [I've got four plants|I have 4 tomato plants], how many do I need? > One for each plant, so four.
= wheelbarrow
n We're having [a load of soil|two tons of gravel|bark mulch] delivered and it has to get to the back.
n I'm [carting|carrying] [leaves|logs] around in [buckets|shopping bags], which is daft.
q [How much does {x} take|What's the capacity|How many litres]? > It is big enough for 80 litres.
q [Is the tyre solid|What kind of wheel does {x} have|Does {x} have a proper tyre]? > It has an air tyre.
q [Does {x} come ready built|How long to put {y} together]? > It comes in parts; it takes about 30 minutes, and the tools are in the box.
= knee pad
n My knees [kill me|hurt] after [weeding|half an hour in the beds].
n I'm [seventy-two|not getting younger], and kneeling on the paving [hurts|is no fun].
q [How thick is {x}|Is {x} thick enough]? > It is 4 cm thick.
q [Can I wash {y}|It'll get muddy. Is that a problem]? > It can be washed, best with warm soapy water.
= desk lamp
n [I study at night|I sew in the evenings] and my eyes [hurt|get tired], the ceiling light is no good.
n I need [a light|some proper light] for my desk[, one I can point at the page|].
q [Can I dim {y}|Is {x} dimmable|Is {x} too bright for the evening]? > It is dimmable.
q [Can I turn it where I need it|Does the arm move|Is {x} adjustable]? > Yes, the arm is bendable.
= floor lamp
n The corner [behind|next to] our sofa is [pitch dark|gloomy]. I'd like something tall.
n We've got no ceiling light in the living room[, don't ask|], so I need something that stands.
q [How tall is {x}|How high is {x}]? > It is 160 cm high.
q [What's the shade made of|Is the shade paper|Is the shade plastic]? > The shade is made of linen.
q [Is {x} hard to put together|Does {x} come in one piece]? > It comes in parts; it takes about 15 minutes, and the tools are in the box.
= coffee grinder
n [I got a bag of beans for my birthday|Someone gave me whole beans] and have nothing to grind them with.
n I want [freshly ground coffee|to grind my own coffee], for [two|four|six] people mostly.
q [How many cups|Does {x} grind enough for eight cups|What's the most it grinds]? > It grinds for 2 to 12 cups.
q [When is {x} back|Is {x} in stock|Can I order {y} today]? > It is sold out at the moment and should be back in about two weeks.
= espresso machine
n I spend a fortune [at the coffee shop|on cappuccinos]. I'd rather make them at home.
n My husband wants [proper espresso|real Italian coffee] at home.
q [Can I make cappuccino with {y}|Does {x} froth milk|Is there a milk thingy]? > Yes, it has a milk frother.
q [How many bars|What pressure]? > It is a 15 bar machine.
q [Does {x} take capsules|Does {x} grind the beans]? > I do not know that, sorry. Our team at help@alderlane.example can tell you.
= kettle
n [Our kettle died this morning|The old kettle leaks|My kettle has started to smell of burning], and I can't live without tea.
n I need something to boil water [in my office|at work|in the student kitchen].
q [How much does {x} hold|How many litres|How big is {x}]? > It is big enough for 1.7 litres.
q [Is {x} for the stove or electric|Do I plug {y} in]? > It is electric.
q [How do I clean {y}|Can I rinse {y} under the tap|Can {x} go in the sink]? > Unplug it first and wipe it with a soft, dry cloth, never \
under water.
= toaster
n [We burn our toast under the grill every morning|The toaster went bang yesterday].
n There's only the two of us, we just need [something for toast|toast in the morning].
q [How many slices|Can I toast four slices at once]? > It is made for two slices.
q [Can I set how brown it gets|How many settings does {x} have|I like it very dark]? > It has seven levels.
= blender
n I'd like to make [smoothies|soups|my own pesto], [for the kids|every morning].
n The doctor says I should [drink more vegetables|eat soft food for a while], so I need to puree things.
q [How strong is {x}|How many watts|What power has {x}]? > It has 700 watts.
q [Is the jug plastic|Is the jug made of glass|What's the jug made of]? > The jug is made of glass.
= frying pan
n [Everything sticks to my old pan|My eggs stick like glue]. I need a new one.
n We [got a new induction hob|moved to a place with induction] and [none of my pans work|my pan does nothing on it].
q [Does {x} work on induction|I have an induction hob, is that fine|Induction]? > Yes, it works on induction.
q [How wide is {x}|What size is {x}|Is {x} big enough for a family]? > It is 28 cm wide.
q Can I put {y} in the oven? > I do not know that, sorry. Our team at help@alderlane.example can tell you.
= chef knife
n I can't even [cut a tomato|slice an onion] with what's in our drawer.
n I'd like one good knife for [everything|the kitchen], not a whole block.
q [How long is the blade|Is the blade long]? > The blade is 20 cm long.
q [Is {x} stamped or forged|Is {x} forged]? > It is forged.
q [Dishwasher|Can {x} go in the dishwasher]? > Better not. Wipe it clean and dry it well.
= cutting board
n I've been [chopping on a plate|cutting bread on the worktop], my wife is not amused.
n I want a wooden board[, plastic is horrible|].
q [What size is {x}|How big is {x}]? > It is 40 cm by 25 cm.
q [What wood|Is {x} bamboo]? > It is made of beech.
q [Does {x} need oil|How do I care for {y}|Can I soak {y}]? > Wipe it with a damp cloth and oil the wood once a year.
= dinner plate set
n [Half our plates are chipped|I have only two plates left, and guests are coming].
n We're [moving in together|setting up our first flat] and need plates.
q [How many are in the set|How many plates|Are there eight in {y}]? > It is a set of six.
q [What are they made of|Is it porcelain]? > They are stoneware.
q [Dishwasher safe|Can they go in the dishwasher]? > Please wash them by hand, with warm water.
= water bottle
n I'm forever buying [plastic bottles|water at the station]. [I want one that keeps cool|I'd like my own].
n I need something to drink from [at the gym|on hikes], one that doesn't leave the water warm.
q [How much goes in|How much does {x} hold|Is it a full litre]? > It holds 750 ml.
q [Does {x} keep tea warm|Is {x} insulated]? > Yes, it is insulated.
q Is {x} plastic? > No, it is made of steel.
= lunch box
n I take [my dinner leftovers|pasta] to work and [the sauce ends up in my bag|everything leaks].
n My daughter starts school [in September|next month] and needs something for her sandwiches.
q [Does {x} leak|Is {x} tight|Could I put soup in {y}]? > It is leakproof.
q Does {x} have compartments? > It has two layers.
q [Microwave|Can I put {y} in the microwave]? > It is made of steel, so better not.
= backpack
n I cycle to work with my laptop and [my shoulder bag is a pain|need something on my back].
n My son needs something for [uni|school], [for his books and a computer|big enough for a laptop].
q [Does my laptop fit|Is there room for a laptop]? > Yes, it is big enough for 25 litres and a laptop.
q [How big is {x}|How many litres]? > It is big enough for 25 litres and a laptop.
q Is {x} waterproof? > I do not know that, sorry. Our team at help@alderlane.example can tell you.
= suitcase
n [We're flying to Lisbon in May|I'm off for two weeks] and my old case [lost a wheel|has a broken zip].
n I need something on wheels for [a two week trip|work trips].
q [How big is {x}|How many litres]? > It is a 60 litre case.
q [How many wheels|Does {x} have two wheels or four]? > It has four wheels.
q [Is {x} allowed as hand luggage|Can I take {y} into the cabin]? > It has 60 litres; please check the size limits of your airline.
= travel pillow
n I've got [an eleven hour flight|a night bus] ahead and my neck [always hurts|is killing me after those].
q [What's {x} filled with|Is there foam in it]? > It is filled with memory foam.
= rain jacket
n I cycle in [all weathers|the rain] and arrive [soaked|dripping].
n [We're going to Scotland|It never stops raining here], I need something that keeps me dry.
q [Is {x} really waterproof|Does {x} keep the rain out]? > Yes, it is waterproof.
q [Sizes|What sizes are there|Is there an XXL]? > It is sold in sizes S to XL.
q [How do I wash {y}|What temperature for washing]? > Wash it at 30 degrees and let it dry in the air.
= wool sweater
n I'm always [cold|freezing] at home since we turned the heating down.
n My grandad wears [the same jumper every day|a jumper with holes], he needs a new one.
q [Is {x} scratchy|What kind of wool|What's {x} made of]? > It is made of merino wool.
q [What sizes|Do you have {y} in M]? > It is sold in sizes S to XL.
q [Can I get {y} this week|Is {x} in stock]? > It is sold out at the moment and should be back in about two weeks.
= running shoes
n I [started jogging|signed up for a 10k] and my trainers are [ancient|falling apart].
q [Do you have {y} in 47|Is there a 47]? > Sorry, they are sold in sizes 36 to 46.
q [Which sizes|Do you have 38|What sizes do {x} come in]? > They are sold in sizes 36 to 46.
q Are {x} heavy? > No, they are light.
= hiking boots
n We're [walking in the Alps|doing a long distance path] in July and I only have trainers.
n My feet got [soaked|wet] on the last walk.
q [Are {x} waterproof|Do {x} keep water out]? > Yes, they are waterproof.
q [My husband has 47, do they go that far|Is there a 47|Sizes]? > They are sold in sizes 36 to 47.
q [How do I look after {y}|How do I clean {y}|Mine are covered in mud. What now]? > Brush off the dirt and rub in some leather grease \
every few months.
= sandals
n It's [34 degrees here|boiling] and I'm still in trainers.
n I need something open for my feet[, for the beach and the garden|].
q [What's the sole made of|Is the sole rubber]? > They have a cork sole.
q [Is there a 35|Do {x} come in 35]? > Sorry, they are sold in sizes 36 to 46.
= scarf
n My neck is [always cold|freezing on the bike].
q [How long is {x}|Is {x} long]? > It is 180 cm long.
q [Is {x} wool|What is {x} made of]? > It is made of lambswool.
= sun hat
n I burnt my [nose|neck] [weeding|in the garden] [again|on Sunday].
n I need some shade for my face when I'm [gardening|on the beach].
q [What is {x} made of|Is {x} cloth]? > It is made of straw.
q Is the brim wide? > Yes, it has a wide brim.
= leather belt
n My trousers keep [slipping|falling down], I've lost some weight.
q [I'm 120 cm round the waist, is {x} long enough|Would {x} fit 120 cm]? > Sorry, it goes from 85 to 115 cm.
q [My waist is 90 cm|I measure 100 cm], [does {x} fit|is that ok]? > Yes, it goes from 85 to 115 cm.
q How wide is {x}? > It is 3 cm wide.
= wallet
n Mine [fell apart|was stolen on the tram|is held together with tape], and I've got loads of cards.
q [How many cards fit|How many slots]? > It has eight card slots.
q [What leather|Is {x} real leather]? > It is made of cowhide.
= wrist watch
n I keep [missing my bus|being late], and I don't want to look at my phone all the time.
q [Can I swim with {y}|Is {x} waterproof|Can I shower with {y} on]? > Yes, it is waterproof to 50 metres.
= phone case
n I dropped my phone [twice this week|down the stairs], it needs some protection.
q [Does {x} fit my phone|Which phones does {x} fit]? > It is made for all common models. If yours is rare, please ask \
help@alderlane.example first.
= phone charger
n [I left my charger in the hotel|The dog chewed through my charger].
q [How strong is {x}|How many watts]? > It is a 25 watt charger.
q [What plug|Is it USB-C]? > It is USB-C.
= power bank
n My phone [dies|is flat] by [lunchtime|four in the afternoon] when I'm out.
n We're off to [a festival|the mountains] with no sockets for three days.
q [How much does {x} hold|What capacity]? > It holds 10,000 mAh.
= usb cable
n My charging cable [has a break in it|only works if I hold it at an angle].
q [How long is {x}|Is {x} two metres]? > It is 1.5 metres long.
q [Which plugs|Is it USB-A on one side]? > It has USB-C at both ends.
= wireless mouse
n My wrist hurts from the [touchpad|trackpad].
q [How long does the battery last|Do I have to charge {y} often]? > It runs a year on one battery.
= keyboard
n My colleagues complain about my [noisy|loud] typing.
n I need something to type on, the laptop keys are [too small|sticking].
q [Is {x} loud|Is {x} quiet]? > It is very quiet.
q Does {x} have a cable? > No, it is wireless.
= monitor
n I stare at a tiny laptop screen all day[, working from home|].
q [How big is {x}|How many inches]? > It is 27 inches wide.
q [Can I raise {y}|Is {x} adjustable|My neck hurts, can {x} go higher]? > Yes, it is height-adjustable.
= laptop sleeve
n My laptop travels in a [tote bag|shopping bag] and gets scratched.
q [Mine has 16 inches, does it fit|I have a 16 inch laptop]? > It fits 14 inch laptops, so 16 inches will be too big.
q [Mine has 14 inches, does it fit|Does a 14 inch laptop fit]? > Yes, it fits 14 inch laptops.
= webcam
n My boss says I look [like a potato|blurry] in video calls.
q [Can I cover {y}|Is there a cover for the lens]? > Yes, it has a cover.
q What resolution? > It is a full HD camera.
= headphones
n My neighbours' [drums|TV] [drive me mad|never stop]. I want to listen to my own music.
n I need something for [podcasts on the train|music while I run errands], without cables.
q [How long does the battery last|How many hours]? > They play for 30 hours.
q [Do {x} have a cable|Are {x} wireless]? > They are wireless.
= bluetooth speaker
n I want music [in the bathroom|on the balcony|at the lake].
q [Can {x} get wet|Can I use {y} in the shower|Is {x} waterproof]? > It is splashproof, but please do not put it under water.
q How long does {x} play? > It plays for 12 hours.
= smart bulb
n I'd like to switch the light from [bed|the sofa] with my phone.
q [Does {x} work with my phone|iPhone or Android]? > It works with any phone.
q Is {x} dimmable? > Yes, it is dimmable.
= door camera
n Somebody keeps [stealing parcels|ringing and running off].
q [Does {x} work at night|Can {x} see in the dark]? > Yes, it is able to see in the dark.
= router
n The wifi doesn't reach [the bedroom|upstairs|my home office].
q [Our flat has 95 square metres, is that fine|Enough for 100 square metres]? > Yes, it is made for homes up to 120 square metres.
q [Our house has 180 square metres, is that enough|Enough for 200 square metres]? > It is made for homes up to 120 square metres, so that \
is too much for it.
= tablet
n I'd like something to [watch films on|read recipes on in the kitchen], bigger than a phone.
q [How big is the screen|How many inches]? > It is 10 inches wide.
q [How much storage|How much memory]? > It has 128 GB.
= e-reader
n [I'm running out of shelf space for novels|I take six books on every holiday].
q [Can I read in the bath|Is {x} waterproof]? > Yes, it is waterproof.
q [How many books fit|Does my library fit]? > It holds thousands of books.
q [Is {x} in stock|When will {x} be available again]? > It is sold out at the moment and should be back in about two weeks.
= printer
n I have to print [labels|my tax forms|homework] at home and go to the copy shop each time.
q [Does {x} scan|Can I scan with {y}]? > Yes, it also scans.
q [Does {x} print in colour|Is {x} black and white only]? > It is a colour printer.
= ink cartridge
n My printer says [it's empty|there is no ink left].
q How many pages [does it last|do I get]? > It is good for about 300 pages.
= notebook
n I want to keep [a garden diary|a diary] on paper.
q [How many pages|How thick is {x}]? > It has 160 pages.
q [Is the paper recycled|Is {x} recycled]? > Yes, it is made of recycled paper.
= fountain pen
n I'd like to write letters [properly again|by hand again].
q [Do I need a converter|Are cartridges included|Is ink included]? > It is sold with a converter and six cartridges.
= sketchbook
n I [signed up for a drawing class|want to draw my garden].
q [How many pages|Is the paper thick]? > It has 80 heavy pages.
= board game
n We've got [rainy days|a family weekend] coming up and [the kids are glued to screens|nothing to do together].
q [We're four, does that work|How many can play|Can two people play]? > It is made for 2 to 5 players.
q [My son is six, can he play|Is it ok for a six year old]? > It is made for players from 8 years, so I would wait a little.
q [My daughter is nine, is it ok|From what age]? > It is made for players from 8 years.
q We are [six|seven]. [Does that work|Can we all play]? > Sorry, it is made for 2 to 5 players.
= puzzle
n I need something [quiet|cosy] for [winter evenings|a week in bed].
q How many pieces? > It has 1,000 pieces.
= plush bear
n My godson [turns one|was born last week] and I want something cuddly.
q [How big is {x}|How tall is {x}]? > It is 40 cm tall.
q [Can I wash {y}|He'll be sick on it. Washable]? > Yes, it can be washed, at 30 degrees.
= building blocks
n The little one [builds towers all day|loves stacking things].
q [How many are there|How many blocks]? > It is a set of 100 blocks.
q [Are they plastic|What wood]? > They are made of beech.
= bicycle helmet
n I've started cycling [to work|to school with the kids] and have nothing on my head.
q [My head is 58 cm|I measured 56 cm], [does {x} fit|ok]? > Yes, it is adjustable from 54 to 61 cm.
q My [head is|son's head is] [50|51|52] cm, does {x} fit? > Sorry, that is too small: it is adjustable from 54 to 61 cm.
= bike lock
n They [stole my bike|nicked my neighbour's bike] [last week|in front of the house].
q [How many keys|Is there a spare key]? > It has two keys.
q [Can I fold {y}|What kind of lock is {x}]? > It is a folding lock.
= yoga mat
n I do [my exercises|pilates] on the carpet and [keep slipping|my knees hurt].
q [How thick is {x}|Is {x} thick]? > It is 6 mm thick.
q Does {x} slip? > No, it does not slip.
= dumbbell set
n [My physio says I need to get stronger|I'd like to train at home].
q [How heavy are they|What weight]? > It is a set of two with 10 kg each.
q Is there [one with|a set with] 5 kg? > Not that I know of: ours has two with 10 kg each.
= tent
n We're going camping with [our son|a friend] in [June|July|August] and need something to sleep in.
n [My old tent leaks|The zip of our tent is gone], and the campsite is booked.
q [How many people fit|Is {x} big enough for three|We're two adults and a child. Ok]? > It is made for three people.
q [We're five, do we fit|Would four adults fit|Would a family of five fit]? > No, it is made for three people.
q [Is {x} waterproof|Does {x} keep the rain out]? > Yes, it is waterproof.
q [Can I have {y} by the weekend|Is {x} in stock]? > It is sold out at the moment and should be back in about two weeks.
= sleeping bag
n I [froze|was freezing] last time we slept in [the tent|the van].
q [How cold can it get|Is {x} warm enough for October|Down to what temperature]? > It is warm down to 5 degrees.
q [Can I use {y} at minus five|Is {x} ok in frost]? > No, it is only warm down to 5 degrees.
= camping stove
n We want to cook [pasta|coffee] outside our tent.
q [What does {x} run on|Is {x} electric]? > It runs on gas.
q [Is {x} bulky|Does {x} fit in a rucksack]? > It is small and foldable.
= air mattress
n [My parents are staying over|We've got guests at Easter] and there's no spare bed.
q [What size is {x}|Is {x} big enough for two]? > It is 200 cm by 140 cm.
q [Do I need a pump|Do I have to blow {y} up myself]? > It has a pump.
= pillow
n I wake up with [a stiff neck|a headache], my pillow is as flat as a pancake.
q [What's {x} filled with|Feathers]? > It is filled with wool.
q [What size is {x}|Is {x} square]? > It is 80 cm by 40 cm.
= duvet
n I'm [too hot in summer and too cold in winter|always cold at night].
q [What size is {x}|How big is {x}]? > It is 135 cm by 200 cm.
q Is {x} for summer or winter? > It is warm all year.
= bed sheet set
n We [bought a new bed|have only one set of bedding].
q [Are there pillow cases|What's in the set]? > It comes with two pillow cases.
q [Is it cotton|What material]? > It is made of cotton.
= bath towel
n My towels are [scratchy|full of holes].
q [How big is {x}|What size is {x}]? > It is 70 cm by 140 cm.
q [What is {x} made of|Is {x} thick]? > It is made of thick cotton.
= shower curtain
n The whole bathroom is [flooded|wet] after every shower.
q [What size is {x}|How wide is {x}|How long is {x}]? > It is 180 cm by 200 cm.
q [Do I need rings|Are rings included]? > Rings are included.
= mirror
n I have nothing to [shave in front of|look into] in the new bathroom.
q [Is {x} square|What shape is {x}]? > It is round.
q [How wide is {x}|What size is {x}]? > It is 60 cm wide.
q The wall between the [shelf and the window|cupboards] is [45|50] cm wide. [Does {x} fit|Can {x} go there]? > No, that is too narrow: it \
is 60 cm wide.
q I have [75|80] cm [above the basin|between the tiles]. [Does {x} fit|Would {x} go there]? > Yes, it fits: it is 60 cm wide.
= bookshelf
n My books are [in boxes|in piles on the floor].
q [How high is {x}|How tall is {x}]? > It is 180 cm high.
q How many shelves? > It has five shelves.
q [How long does it take to build|Is {x} hard to build]? > It takes about 40 minutes, and the tools are in the box.
q The sloping ceiling leaves me [160|150|165] cm. [Does {x} fit|Can {x} stand there]? > I am afraid not: it is 180 cm high.
= office chair
n My back [is killing me|hurts] since I work from home on a kitchen chair.
q [Can I adjust {y}|What can be adjusted|Is the back adjustable]? > It is adjustable in height and back.
q How long does {x} take to build? > It takes about 25 minutes, and the tools are in the box.
= standing desk
n I sit [ten hours a day|all day], my doctor says I should stand more.
q [How wide is {x}|What width is {x}]? > It is 140 cm wide.
q [Do I crank {y} by hand|Is {x} electric]? > It has an electric lift.
q My room has only [120|130|125] cm [of free wall|between the windows]. [Does {x} fit|Would {x} fit]? > No, it is 140 cm wide.
q [When can I have {y}|Is {x} in stock]? > It is sold out at the moment and should be back in about two weeks.
= side table
n I've nowhere to put my [tea|book] next to the [sofa|bed].
q [How high is {x}|What height]? > It is 45 cm high.
q [What wood|Is {x} pine]? > It is made of oak.
= picture frame
n I've got [a photo of the kids|our wedding photo] I'd like to hang up.
q [What size of photo|Does a photo of 20 by 30 fit]? > It is made for photos of 20 cm by 30 cm.
q Does a photo of [30 by 40|40 by 60] fit? > No, it is made for photos of 20 cm by 30 cm.
= wall clock
n The ticking in our bedroom [drives me up the wall|keeps me awake].
q [Does {x} tick|Is {x} loud]? > It is silent.
q How [big|wide] is {x}? > It is 30 cm wide.
= candle set
n I'd like it [cosy|festive] on the table, but my wife gets headaches from scents.
q [Are they scented|Do they smell]? > No, they are without scent.
q How many? > There are six candles.
= vacuum cleaner
n The dog hair [is everywhere|takes over].
q [Do I need bags|Which bags does {x} take]? > None, it is bagless.
q [Is {x} loud|The baby sleeps a lot. Is {x} loud]? > No, it is quiet.
= steam iron
n My shirts look [as if I'd slept in them|like a crumpled map].
q [How long until {x} is hot|Does {x} heat up fast]? > It is ready in 30 seconds.
= laundry basket
n Our dirty clothes live [on the bathroom floor|on a chair].
q [How much goes in|How big is {x}]? > It holds 60 litres.
q [What is {x} made of|Is {x} plastic]? > It is made of willow.
= tool box
n My tools are [in three carrier bags|all over the garage].
q How many trays? > It has three trays.
q Is {x} plastic? > No, it is made of steel.
= cordless drill
n I have to put up [shelves|curtain rails] in the new flat.
q [How strong is {x}|How many volts]? > It is an 18 volt drill.
q [One battery or two|Is there a spare battery|Are batteries included]? > It comes with two batteries.
= screwdriver set
n I need to [open the battery thing of a toy|tighten a few screws] and only have a butter knife.
q How many are in it? > It is a set of twelve, in a case.
= paint roller
n We're painting the [nursery|hall] [this weekend|next week].
q [Is there a tray|Do I need a tray]? > It comes with a tray.
q How wide is {x}? > It is 25 cm wide.
= step ladder
n I balance on a chair to [change bulbs|reach the top shelf], my daughter tells me off.
q How many steps? > It has four steps.
q [What is {x} made of|Is {x} heavy]? > It is made of aluminium.
= dog bed
n Our [labrador|old dog|puppy] sleeps on the [cold tiles|sofa].
q [Is the cover washable|He's muddy all the time. Can I wash it]? > Yes, the cover can be washed.
q [How big is {x}|How wide is {x}]? > It is 90 cm wide.
= cat tree
n Our cat [climbs the curtains|sits on the fridge], she needs something of her own.
q [How high is {x}|How tall is {x}]? > It is 130 cm high.
q [I have two cats. Is there room|How many platforms]? > It has two platforms.
q Is {x} available? > It is sold out at the moment and should be back in about two weeks.
= fish tank
n My daughter wants [goldfish|guppies] for her birthday.
q [How many litres|How big is {x}]? > It is made for 80 litres.
q [Do I need a pump|Is a pump included]? > It comes with a pump.
= baby monitor
n The nursery is [two floors up|at the other end of the house] and we can't hear the baby.
q [How far does {x} reach|What's the range]? > It is good for 300 metres.
= stroller
n We live [on the third floor without a lift|in a tiny flat] and [the baby is due in May|need a light pram].
q [How heavy is {x}|What does {x} weigh]? > It weighs 9 kg.
q Can I fold {y}? > Yes, it is foldable.
= car seat
n Our [son|daughter] has outgrown the baby seat.
q [She weighs 12 kg, is it right|He weighs 14 kg. Does {x} fit|From what weight]? > It is made for children from 9 to 18 kg.
q [He weighs 22 kg. Does {x} fit|She's 20 kg, ok]? > No, it is made for children from 9 to 18 kg.
= first aid kit
n I cut my finger [chopping onions|in the garden] and there wasn't a single plaster in the house.
q [What's in {y}|How many pieces]? > It is a bag with 60 pieces.
= electric toothbrush
n My dentist says I should [stop brushing by hand|use an electric one].
q [How long does the battery last|How often do I charge {y}]? > It runs for three weeks.
= hair dryer
n I go out with wet hair every morning, and it's getting cold.
n [My hair is down to my waist|I've got so much hair], it takes hours to dry by itself.
q How many watts? > It has 2,000 watts.
q How many levels? > It has two levels.
= razor
n I'm fed up with throwaway [shavers|razors].
q [Are blades included|How many blades]? > It comes with ten blades.
= face cream
n My skin is [so dry|itchy] in winter and I can't stand perfume.
q [Is {x} scented|Does {x} smell]? > It is made without scent.
q How much is in it? > There are 50 ml in it.
q How long does {x} keep? > Use it within six months, and keep it closed in a cool place.
"""

# what people ask for | the nearest thing in the shop, or nothing
_NOT_SOLD = """
lawn mowers|
a lawn mower|
hedge trimmers|pruning shears
a chainsaw|
garden gnomes|
hammocks|
a hammock|
parasols|sun hat
a barbecue|camping stove
charcoal grills|camping stove
fire pits|
patio heaters|
garden benches|
deck chairs|
a swing for the garden|
trampolines|
paddling pools|
greenhouses|cold frame
a small greenhouse|cold frame
polytunnels|cold frame
garden sheds|
fence panels|trellis
turf|
grass seed|
gravel|
bark mulch|
potting soil|
bagged compost|compost bin
fertiliser|
slug pellets|
weed killer|hand trowel
rose bushes|bulb mix
tomato plants|seed tray
young tomato plants|tomato cage
fruit trees|
orchids|terracotta pot
cut flowers|bulb mix
Christmas trees|candle set
fairy lights|smart bulb
solar lights|
garden torches|candle set
a pond pump|
pond liners|
sprinklers|drip hose
a spade|garden fork
spades|hand trowel
an axe|
a pickaxe|garden fork
loppers|pruning shears
a leaf blower|leaf rake
snow shovels|
wellies|hiking boots
rubber boots|hiking boots
gardening aprons|garden gloves
bee hotels|bird feeder
bird houses|bird feeder
nesting boxes|bird feeder
bird seed|bird feeder
metal window boxes|cedar planter
hanging baskets|plant stand
self-watering pots|terracotta pot
plant mister bottles|watering can
spray bottles|watering can
bonsai trees|
bamboo canes|trellis
plant labels|
fridges|
a fridge|
dishwashers|
washing machines|
tumble dryers|laundry basket
microwaves|
a rice cooker|
air fryers|
waffle irons|toaster
a food processor|blender
hand mixers|blender
kitchen scales|
a juicer|blender
teapots|kettle
a French press|coffee grinder
filter coffee machines|espresso machine
wine glasses|
champagne glasses|
cutlery|dinner plate set
soup bowls|dinner plate set
mugs|
a casserole dish|frying pan
a wok|frying pan
saucepans|frying pan
baking tins|
bread knives|chef knife
aprons|
tea towels|bath towel
tablecloths|
curtains|shower curtain
carpets|
a rug|
wallpaper|paint roller
wall paint|paint roller
sofas|
a sofa bed|air mattress
beds|air mattress
mattresses|air mattress
bunk beds|
wardrobes|
kitchen tables|side table
dining chairs|office chair
coffee tables|side table
bar stools|
chests of drawers|
shoe racks|
coat racks|
ceiling lamps|floor lamp
chandeliers|floor lamp
bedside lamps|desk lamp
string lights|candle set
scented candles|candle set
alarm clocks|wall clock
a cuckoo clock|wall clock
fans|
air conditioners|
dehumidifiers|
electric heaters|
robot vacuum cleaners|vacuum cleaner
brooms|vacuum cleaner
ironing boards|steam iron
sewing machines|
televisions|monitor
a TV|tablet
laptops|laptop sleeve
a laptop|tablet
smartphones|phone case
game consoles|board game
a desktop computer|monitor
record players|bluetooth speaker
guitars|
pianos|
cameras|webcam
binoculars|
telescopes|
drones|
bicycles|bicycle helmet
e-bikes|bike lock
scooters|bicycle helmet
skis|
surfboards|
inflatable boats|
treadmills|running shoes
an exercise bike|dumbbell set
footballs|
table tennis tables|
fishing rods|
swimsuits|
jeans|leather belt
T-shirts|wool sweater
winter coats|rain jacket
umbrellas|rain jacket
socks|
slippers|sandals
sunglasses|sun hat
handbags|backpack
earrings|wrist watch
perfume|face cream
shampoo|
lipstick|
sun cream|sun hat
toothpaste|electric toothbrush
nappies|
baby food|
cots|
high chairs|
dolls|plush bear
toy cars|building blocks
Lego|building blocks
novels|notebook
cookery books|
dog food|dog bed
dog leads|dog bed
cat litter|cat tree
rabbit hutches|
hamster cages|
goldfish|fish tank
horse saddles|
chicken coops|
wine|
chocolate|
tea|kettle
coffee beans|coffee grinder
flower vases|
bathtubs|
taps|
toilet seats|
door locks|bike lock
smoke alarms|
ladders of six metres|step ladder
hammers|tool box
saws|
a spirit level|tool box
sandpaper|
concrete mixers|wheelbarrow
tyres|
roof boxes|suitcase
caravans|tent
sleeping mats|air mattress
camping chairs|
cool boxes|lunch box
head torches|
rucksacks of 70 litres|backpack
"""

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
_GIFTS = """
cedar planter, pruning shears, garden gloves, bulb mix, sun hat, watering can | {R} spends every free minute in {his} garden | {R} loves \
gardening
hand trowel, garden gloves, herb kit, terracotta pot | {R} has just got {his} first balcony | {R} got an allotment this spring
herb kit, terracotta pot, watering can | {R} wants to grow things on {his} windowsill | {R} has no garden but would like fresh herbs
bird feeder, sun hat, puzzle | {R} likes to sit by the window and watch the birds | {R} is crazy about birds
chef knife, cutting board, herb kit, dinner plate set | {R} loves to cook | {R} cooks for the whole family on Sundays
coffee grinder, espresso machine | {R} is a proper coffee snob | {R} can't start the day without coffee
cutting board, dinner plate set, candle set, bath towel | {R} has bought a house | {R} is moving house
e-reader, candle set, scarf | {R} reads all day long | {R} always has {his} nose in a book
sketchbook, fountain pen, notebook | {R} draws a lot | {R} fills one sketchbook after the other
fountain pen, notebook | {R} still writes letters by hand | {R} keeps a diary
travel pillow, water bottle, power bank | {R} is going to travel round Asia | {R} is always on a train or a plane
yoga mat, water bottle, headphones | {R} took up yoga | {R} does sport every day
headphones, bluetooth speaker | {R} always has music on | {R} loves music
board game, puzzle | {R} likes evenings with games and friends | {R} would rather play than watch TV
puzzle, candle set | {R} wants peace and quiet after work | {R} has broken {his} leg and is bored
screwdriver set, fountain pen | {R} repairs everything {him}self | {R} is always fixing things
cutting board, dinner plate set, bath towel | {R} is moving into {his} first flat | {R} is off to university and into {his} first flat
scarf, wool sweater, candle set | {R} is always cold | {R} freezes even in May
wallet, leather belt, wrist watch | {R} likes classic things | {R} dresses well
wallet, wrist watch, fountain pen | {R} is starting {his} first real job | {R} got {his} first real job
razor, wallet, leather belt | {R} says {he} has everything | {R} never wants anything
picture frame, candle set, face cream | {R} lives in a small flat and has no room for big things | {R} likes small, useful things
plush bear, building blocks | {R} turns two | {R} is still very little
board game, puzzle, sketchbook | {R} is turning nine | {R} is ten and loves puzzles and drawing
power bank, bluetooth speaker, headphones | {R} is fifteen and on {his} phone all day | {R} is mad about gadgets
sun hat, water bottle, garden gloves | {R} is out in the sun all summer | {R} works outdoors
wall clock, picture frame, candle set | {R} has redone the living room | {R} likes to decorate
bath towel, face cream, candle set | {R} needs to relax for once | {R} deserves some time for {him}self
cedar planter, herb kit, watering can, terracotta pot | {R} turned a parking space into a garden | {R} talks to {his} tomatoes
garden fork, wheelbarrow, garden gloves, knee pad | {R} digs up half the garden every spring | {R} has taken over a huge vegetable patch
knee pad, sun hat, leaf rake | {R} gardens although {his} knees hurt | {R} won't stop weeding, whatever the doctor says
cutting board, chef knife, frying pan | {R} watches cooking shows all night | {R} has started to cook for {him}self
espresso machine, coffee grinder | {R} drinks five espressos a day | {R} spends a fortune in cafes
lunch box, water bottle, backpack | {R} takes {his} own lunch to work | {R} starts at university
rain jacket, backpack, bicycle helmet | {R} cycles everywhere, even in the rain | {R} sold the car and cycles now
tent, sleeping bag, camping stove | {R} wants to sleep under the stars | {R} goes camping every summer
hiking boots, backpack, water bottle | {R} walks for days in the mountains | {R} wants to walk across Spain
suitcase, travel pillow, power bank | {R} is going round the world | {R} flies to see the grandchildren twice a year
dumbbell set, yoga mat, running shoes | {R} wants to get fit | {R} made a resolution to move more
tool box, cordless drill, screwdriver set | {R} is building a treehouse | {R} is doing up an old house
desk lamp, office chair, headphones | {R} works from home | {R} is writing a book
puzzle, plush bear, sketchbook | {R} is in hospital for a while | {R} has to stay in bed for two weeks
scarf, bath towel, candle set | {R} goes to the sauna every week | {R} loves long baths
dog bed, water bottle, rain jacket | {R} walks the dog for hours | {R} has just got a puppy
cat tree, picture frame, plush bear | {R} is mad about cats | {R} has adopted two kittens
baby monitor, plush bear, building blocks | {R} is going to have a baby | {R} has a baby of three months
picture frame, notebook, fountain pen | {R} keeps every photo and every letter | {R} is sentimental
bluetooth speaker, headphones, smart bulb | {R} likes gadgets | {R} buys every new gadget
e-reader, desk lamp, notebook | {R} reads until two in the morning | {R} is in three book clubs
board game, puzzle, candle set | {R} hates going out | {R} likes to stay in on Fridays
tablet, e-reader | {R} wants something to read on in bed | {R} has trouble with small print
"""
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
_WANTS = """
desk lamp, floor lamp, smart bulb | some light for a dark corner | a lamp for the living room | better light for reading in the evening
kettle, toaster, blender | something small for the kitchen | a thing or two for the kitchen of my first flat
frying pan, chef knife, cutting board | the basics for cooking | something to cook with, we own nothing
office chair, standing desk, monitor | something for my home office, my back hurts | a better place to work at home
keyboard, wireless mouse, webcam | something for my desk, I work from home | bits for my home office
cedar planter, terracotta pot | something to plant herbs in | pots for my balcony | something to plant tomatoes in
watering can, drip hose, hose reel | a way to water my garden | something for watering
rain barrel, watering can | something to collect rain or at least carry water
hand trowel, garden fork | a digging tool | something to dig with
leaf rake, wheelbarrow, compost bin | help with all the leaves in autumn | something for the leaves in my garden
tent, sleeping bag, air mattress, camping stove | things for our first camping trip | what we need to sleep outdoors
backpack, suitcase | something to pack for a week away | luggage for my trip
hiking boots, rain jacket, backpack | things for a walking holiday | gear for hiking
scarf, wool sweater, duvet | something against the cold | something warm
dumbbell set, yoga mat, running shoes | something to get fit at home | stuff for exercise
headphones, bluetooth speaker | something to listen to music with | sound for my podcasts
tablet, e-reader | something to read on | something to read novels on
mirror, wall clock, picture frame | something for a bare wall | something for the empty wall in the hall
bookshelf, side table, plant stand | somewhere to put things in my living room | a piece of furniture for a small room
plush bear, building blocks, puzzle | a toy | something to play with that isn't a screen
bath towel, shower curtain, mirror | things for the new bathroom | something for the bathroom
pillow, duvet, bed sheet set | new things for my bed | something for the guest bed
tool box, cordless drill, screwdriver set, step ladder | basic tools for the flat | something for small repairs
phone charger, power bank, usb cable | something to charge my phone | more power for my phone
trellis, tomato cage | something to hold up my plants | support for climbing plants
seed tray, heat mat, grow lamp | something to start seeds indoors | things to raise seedlings
herb kit, bulb mix | something easy to grow | something for a beginner to plant
bicycle helmet, bike lock | something for my bike | things for cycling to work
door camera, bike lock | something to feel safer | something against thieves
wallet, leather belt | something in leather | something made of leather
vacuum cleaner, laundry basket, steam iron | help with the housework | something for the household
"""

# two products | the one for whom | the other for whom
_PAIRS = """
cedar planter|terracotta pot|you want a whole row of herbs together|each plant should stand alone and be easy to move
watering can|drip hose|you have a few pots|you have long beds or are often away
drip hose|hose reel|you want to water slowly at the roots|you want to hold the hose yourself
hand trowel|garden fork|you work in pots and boxes|you dig over a bed
trellis|tomato cage|you have climbers such as peas or beans|you have tomatoes
seed tray|cold frame|you start seeds indoors|you want to protect plants outside
heat mat|grow lamp|your seeds lack warmth|your plants lack light
compost bin|rain barrel|you have a lot of kitchen and garden scraps|you want to save water
desk lamp|floor lamp|you need light on a page|you want to light up a corner
desk lamp|smart bulb|you want an arm to point with|you already have a lamp and want to dim it
kettle|espresso machine|you drink tea|you love coffee with milk
coffee grinder|espresso machine|you already have a coffee maker|you want the whole drink at the push of a button
toaster|blender|you like bread in the morning|you like smoothies
frying pan|chef knife|your food sticks|you cut a lot
backpack|suitcase|you walk or cycle with your things|you roll them on smooth floors
water bottle|lunch box|you are thirsty on the way|you take food along
tent|air mattress|you sleep outside|you have guests at home
sleeping bag|duvet|you sleep in a tent|you sleep in a bed
running shoes|hiking boots|you run on roads|you walk in the wet and in the hills
sandals|running shoes|it is hot and you go slowly|you want to run
rain jacket|wool sweater|it is wet|it is cold and dry
scarf|sun hat|you need it for winter|you need it for summer
wallet|leather belt|the old purse is worn out|the trousers slip
headphones|bluetooth speaker|you listen alone|you listen together with others
tablet|e-reader|you also want films and the web|you only want to read
tablet|monitor|you want to carry it around|you work at a desk
phone charger|power bank|there is a socket near|you are out all day without a socket
keyboard|wireless mouse|you type a lot|you are tired of the touchpad
notebook|sketchbook|you write|you draw
board game|puzzle|you are a group of two to five|you like to be quiet on your own
plush bear|building blocks|the child wants to cuddle|the child likes to build
yoga mat|dumbbell set|you stretch or do yoga|you want to get stronger
bookshelf|side table|you have a lot of books|you only need a place for a cup and a lamp
office chair|standing desk|you sit well but long|you would like to stand now and then
mirror|wall clock|the room should look brighter|you want to see the time
tool box|screwdriver set|you already have tools to keep|you have no tools yet
cordless drill|screwdriver set|you have holes to drill|you only have a few screws to turn
herb kit|bulb mix|you want something to eat|you want flowers in spring
bird feeder|bulb mix|the person likes animals|the person likes flowers
pillow|travel pillow|you want it for your bed|you want it for the plane
vacuum cleaner|leaf rake|it is for indoors|it is for the garden
candle set|smart bulb|you like real flames|you like to switch the light by phone
plant stand|cedar planter|you want to save floor space|you want to grow a row of herbs outside
"""

# the trouble in shop.py | how lay people put it; {p} is the plant ("my basil")
_SEEN = """
= yellow leaves
I can't say I neglect {p}, quite the opposite, it gets a full glass every day. Now [it's going yellow|the leaves are yellowing]
[First one|At first just one leaf], now nearly all the leaves of {p} are [yellow|the colour of custard][, and the soil never dries|]
{p:cap} [used to be so green|was lush and green in spring], now it's [yellow all over|more yellow than green]
The leaves [on|of] {p} [are going|have gone|keep turning|are all turning] yellow[ one after the other| from the bottom up|].
{p:cap} [looks|is looking] [really |]yellow[ lately|, especially lower down|]. [I water it every day|The saucer is always full|The soil \
is always wet].
[Something is wrong with|I'm worried about] {p}: [yellow leaves everywhere|half the leaves are yellow now|every morning another yellow \
leaf].
Half of the leaves on {p} went yellow [while I was away|last week|in a few days][, and my {kin} says I water too much|].
Why [is {p} turning|would {p} turn|does {p} go] yellow[? I water it lots|? I give it plenty of water]?
= brown leaf tips
Since [the heating's on|it got cold and the radiators run], the tips of the leaves on {p} [turn brown|go brown and dry]
I keep cutting off the brown tips of {p} and they [keep coming back|just come back]
It's only the tips, but every leaf on {p} [ends in brown|has a brown end]. [The air in here is bone dry|We've got underfloor heating|]
The tips of the leaves on {p} [are brown|go brown|turn brown and crispy|look burnt]. [It stands right by the radiator|The heating is on \
all day|].
{p:cap} has [brown, dry tips|little brown ends on all leaves|crispy brown ends][ since we turned the heating on|].
[All the leaves of|The ends of the leaves on] {p} are [brown and dry at the very end|crunchy at the tips].
It's just the ends of the leaves on {p}, they look as if [someone held a match to them|they'd been burnt].
= wilting leaves
{p:cap} [looks as tired as I feel|has collapsed], all the leaves are limp. [I forgot it for a week|My {kin} was meant to water it and \
didn't]
[In the evening|By noon] the leaves of {p} are limp like [wet tissue|old lettuce]. [The soil feels like dust|The soil has come away from \
the pot]
We were away for [ten days|a fortnight], and {p} has [limp|sagging, limp] leaves now
The leaves of {p} are [all limp|hanging like wet rags|wilting|completely floppy]. [I was away for the weekend|I may have forgotten to \
water|It was 33 degrees yesterday|].
{p:cap} [looks floppy|has gone limp|has limp leaves], [the pot is light as a feather|the soil is bone dry|I haven't watered since last \
week].
[I came home to|Came back from holiday to] limp leaves on {p}. [Can I save it|What now|Help]?
The leaves on {p} have [no life in them|gone all soft and wilted].
= drooping stems
{p:cap} stood in the sun all day and now the stems [droop over the rim|hang down to the table]
{p:cap} looks [so sad|like a weeping willow], every stem [droops|is bent over]
The stems of {p} hang down [as if it had given up|like spaghetti over a pot]. [I haven't watered since Sunday|]
The stems of {p} are [drooping|hanging over the edge|bending down][, all of them|]. [It was really hot today|The sun has been on it all \
day|].
{p:cap} is [hanging its head|drooping], the stems just [flop over|bend down].
All the stems on {p} [are drooping|flopped over] [this afternoon|overnight].
= small white flies
I shook {p} a bit and [it snowed, little white flies everywhere|a swarm of little white flies came out]
Whenever I [close the curtains|brush past] next to {p}, small white flies [take off|whirl around]
[They look like tiny white moths|Like tiny moths, but white] and they sit under the leaves of {p}. [When I move it they fly|]
[When I touch|Every time I touch|As soon as I move] {p}, [a cloud of|lots of|loads of] [tiny|little|small] white flies [go up|fly up|come \
out].
There are [tiny white flying things|little white flies|small white flies] [under the leaves of|all over] {p}.
[I've got|We have] small white flies on {p}, they [flutter up|take off] when I water.
= green aphids
The tips of {p} are [crawling|alive] with tiny green [bugs|lice]. [Ants run up and down too|My {kin} says aphids|]
{p:cap} is [sticky|all sticky], and when I looked closely there were little green bugs [in rows|by the dozen]
Yuck, [a whole colony of|hundreds of] little green insects on {p}
{p:cap} [is|has got itself] covered in [little green bugs|greenfly|tiny green insects|green lice].
There are [loads of|hundreds of] tiny green bugs [sitting on the shoots of|crowding on the new shoots of|on the stems of] {p}[, and it's \
all sticky|].
[Green little beasts|Little green things with legs] are [eating|sucking on] {p}.
= tiny black flies in the soil
[Little black flies|Tiny black midges] [live in the soil of|have moved in with] {p}. [Every evening one lands in my wine|They crawl on \
the windows|]
I've got a cloud of tiny black flies over the soil of {p}, [probably since I bought that cheap soil|it's disgusting]
When I poke the soil of {p}, tiny black flies [scatter|jump up]
There are [little|tiny|small] black flies [crawling on the soil|coming out of the soil|in the pot] of {p}.
[Tiny black flies|Little black gnats] [buzz around|hover over] the soil of {p} [and end up in my tea|all day|and they drive me mad].
Every time I water {p}, tiny black flies come out of the soil.
= fine webs between the leaves
{p:cap} has [gossamer|very fine webs] between its leaves. [My {kin} says spiders, but I see none|It's very dry and warm there|]
The leaves of {p} are [dull and speckled|dotted], with fine webs [in between|underneath]
After [the holidays|heating all winter] I found {p} [covered|wrapped] in fine little webs
There are [fine webs|thin cobwebs|little webs] between the leaves of {p}[, but no spider to be seen|, and the leaves look dusty|].
{p:cap} looks as if [somebody spun silk around it|it's wrapped in a fine web]. [Tiny webs from leaf to leaf|Fine little webs everywhere].
I found [tiny webs|fine cobwebs] between the leaves of {p}.
= white powder on the leaves
{p:cap} looks [frosted|as if somebody had sieved icing sugar over it], there's white powder on the leaves
There are white, dusty patches on the leaves of {p} that [I can rub off|come off on my finger]
Overnight {p} went [white|floury] on the leaves, like [chalk dust|baby powder]
The leaves of {p} look as if [someone dusted them with flour|I'd spilt flour on them|they'd been powdered].
There's [a white powder|a white, floury film|something white like talcum] on the leaves of {p}[, I can wipe it off|].
{p:cap} has [white, powdery leaves|a white coating on its leaves].
= white fluff on the stems
Where the leaves meet the stems of {p} there's [white fluff|a kind of cotton wool]
{p:cap} has [little tufts of white wool|white fluffy lumps] along its stems[, I wiped them off and they're back|]
There's [white fluff|white cotton stuff|something like cotton wool] on the stems of {p}[, in the corners where the leaves start|].
[Little white woolly spots|Bits of cotton wool] [sit|are sitting] on the stems of {p}. [It's sticky too|Is that mould|].
What are these white fluffy bits on the stems of {p}?
= holes in the leaves
[Every morning|When I come out in the morning] {p} has more holes in its leaves. [I never see who does it|There's slime on the path|]
{p:cap} [is being eaten alive|has been munched], the leaves are [full of holes|riddled with holes]
Something [is eating|eats|munches] {p} at night: [holes in all the leaves|the leaves are full of holes|big holes every morning].
The leaves of {p} are [full of holes|like Swiss cheese|more hole than leaf][ after the rain| and there are slimy trails|].
Who [eats holes into|makes holes in] the leaves of {p}[ at night| while I sleep|]?
= black spots on the leaves
[Round black|Nasty black] spots have come up on the leaves of {p}, [then it goes bare from below|and more every day]
{p:cap} looks as if [somebody flicked ink at it|it had black freckles]. Black spots on the leaves everywhere
The leaves of {p} have [black spots|round black spots|black dots all over][, then they drop|].
{p:cap} has black spots on [nearly every leaf|the leaves][ since the rain| since last month|].
Black [dots|spots] [on the leaves of|all over the leaves of] {p}, [what's that|is it serious]?
= orange spots on the leaves
I turned over a leaf of {p} and it was [full of|dotted with] orange spots[, and my fingers went orange|]
{p:cap} [is rusting, I'm not joking|looks rusty], little orange spots on the leaves
There are [orange|rusty] spots on [the leaves of|the underside of the leaves of] {p}[, like rust on a car|].
The leaves of {p} are [getting orange dots|covered with little orange spots|speckled with orange].
{p:cap} has orange, dusty spots on the leaves.
= brown, soft roots
{p:cap} wobbled, so I lifted it out: the roots are brown and [soft|squidgy]. [It smells like a swamp|]
I pulled {p} from its pot because [it looked ill|it stopped growing], and the roots are [just brown mush|soft and brown]
I took {p} out of [its pot|the pot] and the roots are [brown and mushy|brown and soft|all slimy][, and it smells|].
The roots of {p} are [brown and soft|soft and brown like overcooked noodles].
When I repotted {p}, the roots were brown and [soft|squishy].
= no flowers
Three years I've had {p} and [never a flower|not one flower]. [My {kin}'s is covered in them|Lots of green though|]
{p:cap} [grows and grows|is as healthy as can be], but no flowers. [It stands in the hall, away from the window|]
Everyone else's are in bloom, {p} has no flowers at all
{p:cap} [just won't flower|never flowers|has not flowered once|refuses to bloom][, only leaves|].
[Lots of leaves but no flowers on|Not a single flower on] {p}[ this year|, and it's July|]. [It stands in a rather dark corner|It's at \
the back of the room|].
Why doesn't {p} [bloom|flower]?
= long thin stems
{p:cap} [stretches towards the window|leans over to the window] on long, thin stems
Long, thin [and pale |]stems on {p}, [hardly any leaves|big gaps between the leaves]. [It's a dark flat|]
{p:cap} is [getting leggy|all long and spindly|growing long, thin stems and falling over].
The stems of {p} are [so long and thin|like spaghetti|long and weak][ and lean towards the window|].
My [seedlings|young plants] are tall and thin and [fall over|keel over].
= mouldy soil
There's a [white|grey] fuzz of mould on top of the soil of {p}. [The pot stands in a corner with no air|I water a lot|]
Is it normal that the soil of {p} [goes mouldy|grows mould]? [It's always damp|It never dries out|]
There's [mould|white mould|something furry] on the soil of {p}[, it smells musty|].
The soil of {p} is [mouldy|going mouldy|covered in white mould].
The soil in my pot has grown a [white, furry coat|layer of mould].
= pale leaves
The new leaves of {p} come out [so pale|almost white], only the veins are green
{p:cap} [fades away|gets paler and paler], the leaves look [bleached|washed out]. [Our tap water is very hard|]
The leaves of {p} are [pale|very pale|almost white], [but the veins are still green|just washed out|not really green any more].
{p:cap} [looks pale|has gone pale|has lost its colour], [nearly white leaves|like a ghost|though it gets enough light].
Why are the leaves of {p} so pale?
= curled leaves
The leaves on {p} [are rolling up like cigars|curl like old paper]. [It's right by the window we keep open|It's in the draught in the hall]
Ever since {p} has stood by the front door its leaves curl
The leaves of {p} [curl up|are curling|roll up][ since it's been by the window| since it moved to the hall|]. [There's always a bit of a \
draught|It stands next to the front door|].
{p:cap} has [curled|rolled up] leaves[, and it's by a door that's always open|].
All the leaves on {p} are curling [inwards|up].
= falling leaves
I [moved|carried] {p} from the kitchen to the bedroom and now [the floor is covered in leaves|it drops leaves every day]
{p:cap} came [from the shop|from my {kin}'s house] a week ago and [is losing leaves like a tree in autumn|leaves fall off whenever I look]
{p:cap} is [dropping|losing] [its leaves|leaf after leaf|all its leaves] [since I moved it to another room|since we moved house|].
[I bought|I brought home] {p} [two weeks ago|last week] and now the leaves [are falling off|drop off].
The leaves of {p} [fall off|are dropping][ at the slightest touch|, green as they are|]. I [moved it|put it somewhere else] recently.
"""
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
_PLANT_TALK = """
light
< [Where do I put|Where should I put|What's the best place for] [my |]{plant}? > {Plant} {plant_wants} {light} and {place}.
< [How much sun|How much light] {plant_does} {plant} need? > {Plant} {plant_needs} {light}.
< [I've got {plant} now|I bought {plant} at the market|My {kin} gave me {plant}]. [Sun or shade|Where do I put {plant_them}|Does the \
kitchen window do if it faces {dir}]? \
> {Plant} {plant_wants} {light}.
water
< [How often|When] [should I|do I|must I] water [my |]{plant}? > {Water}.
< [How much water|How thirsty] {plant_does} {plant} [need|want]? > Water {plant_them} {water}.
< I always [drown|overwater|forget to water] my plants. [How often {plant_does} {plant} want water|What about {plant}, how often]? > \
{Plant} {plant_wants} water {water}.
month
< [When|In which month|What time of year] [do I|should I|can I] [sow|plant|start] {plant}? > {In_month}.
< [Is it too late for|Can I still plant|Am I too early with] {plant}[, it's {month_now}|]? > The best month for {plant} is {month}.
< I'd love [some |]{plant} [next year|this year]. [When do I begin|When does that start|What month]? > Start in {month}.
place
< [What soil|What kind of soil] {plant_does} {plant} [like|need|want]? > {Plant} {plant_likes} {place}.
< [Can I just use any soil for|Is normal garden soil ok for] {plant}? > {Plant} {plant_likes} {place}.
spot
< [What place|What sort of spot|Which corner] {plant_does} {plant} like? > {Plant} {plant_likes} {place}.
< [Where would {plant} be happy|Where {plant_does} {plant} do best|Where do I plant {plant}]? > {Plant} {plant_likes} {light} and {place}.
all
< [Can you tell me how to grow|How do I grow|What do I need to know about|Any tips on growing] {plant}? > {Plant} {plant_wants} {light} \
and {place}; \
water {plant_them} {water}.
< [I'd love to grow|I want to try|We fancy growing] {plant}[ this year|, never done it|]. [Any tips|What should I know|How does that \
work]? > Start in {month}. \
{Plant} {plant_wants} {light} and {place}.
"""

# Plans. {spot}, {dir}, {wish} are the customer's, {picks} plants that fit.
_PLAN_START = """
[Right,|So,|Ok,] picture this: {a_spot}, facing {dir}, [nothing but a broken chair on it|completely bare]. I see {wish} there. What would \
you put?
[I'm not a gardener at all|I've no idea about plants], but {my_spot} [faces|looks] {dir} and I'd like {wish}. [What do I plant|Be gentle \
with me]?
[We want to surprise my {kin}|It's a surprise for my {kin}]: {wish} {on} {my_spot}, which faces {dir}. [What goes there|What would you \
choose]?
{my_spot:cap} [points|faces] {dir}, the neighbours have [a jungle|beautiful plants] and I have nothing. [Which|What] {wish} [shall I \
get|would do]?
[Any chance of|Is there hope for] {wish} {on} {a_spot} facing {dir}?
[I'd rather have {wish} than a second chair|My dream is {wish}] {on} {my_spot}. It [faces|looks] {dir}. [What do you suggest|Which ones]?
{dir:cap}-facing {spot}, {wish} wanted. [Go|Tips|Ideas]?
[After {n2} years|Finally, after {n2} years] we want to do up {my_spot}. It's facing {dir}. [I want|We want] {wish}, [what do you \
advise|what would last]?
[Hi|Hello|Hey|], [I'd like|we want|I want] to do something with {my_spot}[ this year|]. It faces {dir} and [I fancy|we'd love|I'd like] \
{wish}.
{my_spot:cap} [faces|looks|points] {dir}[ and is empty so far| and looks dreadful|]. [Which|What] {wish} could [I|we] grow there?
[I've just moved|We moved] [to {city}|in] and [now have|suddenly have] {a_spot} facing {dir}. [I'd love|We'd love] {wish}[ there|], [what \
works|any ideas|where do I start]?
What {wish} [do well|will grow|would survive] {on} {a_spot} [facing|that faces] {dir}?
[I want to plan|Help me plan|Can you help me plan|I'm trying to plan] {my_spot}[, please|]. [Facing|It faces] {dir}, and {wish} [would be \
lovely|are what I want].
[My first ever|Our very own] {spot}! [It looks|It faces] {dir}. [I want|We want] {wish}[, but I have no clue|], what do you \
[suggest|recommend|advise]?
[My {kin} says|I was told] nothing grows {on} {a_spot} facing {dir}. Is that true? I wanted {wish}.
{a_spot:cap}, {dir}-facing, and [my heart set on|a great wish for] {wish}. [What can I plant|What do you suggest]?
[Last year everything died|Nothing survived last summer] {on} {my_spot}. It faces {dir}. [Which|What] {wish} [would you try|should I try \
instead]?
"""
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
_DETAILS = """
= boxes
t [I've got|There's room for|I have|We have] {n} {boxes}[, all the same size|, by the way| to fill|].
t [How do I fill|What goes in] {n} {boxes}? [That's what I have|I've got that many].
t [It's|That's] {n} {boxes} [in total|altogether|that need filling].
a [Noted|Good], {n} {boxes}. [One kind in each looks tidy|Keep to one kind in each|One kind of plant per pot is easiest].
a {N} {boxes}, [noted|good to know].
q [How many {boxes} did I say|How many {boxes} do I have|How many {boxes} was it|How many {boxes} are we talking about][ again|]?
r [You have|You told me about|It was] {n} {boxes}.
s you have {n} {boxes}
= size
t [It's|The whole thing is|It measures] [only |just |]{width} by {depth} metres[, so not huge|, no more|].
t I measured [it|again]: {width} metres [long|wide] and {depth} metres deep.
a [{width} by {depth} metres, noted|Noted: {width} by {depth} metres]. [Tall plants go to the back|Put the tall ones at the back].
q [How big did I say it is|What size did I give you|What were the measurements][ again|]?
r [You said|It is|It measures] {width} by {depth} metres.
s it measures {width} by {depth} metres
= budget
t [I can spend|I don't want to spend more than|My limit is|We have|I've set aside] {budget} euros[ for everything| in total|, tops|].
t [It shouldn't cost more than|Please keep it under|Everything together has to stay under] {budget} euros.
a [{budget} euros, noted|Noted, {budget} euros]. {Buy} for {buy_price} [would be|is] a [good|useful] start.
a [All right|Good], we [keep to|stay within] {budget} euros.
q [What did I say my budget was|How much can I spend again|What was my limit|How much did I want to spend|Remind me of my budget]?
r [Your budget is|You said|You want to spend at most] {budget} euros.
s your budget is {budget} euros
= deadline
t [It has to|It should|It needs to] [be ready|look nice|be finished] by {date}[, that's when {person} comes|].
t [{person} is visiting|We have a party|The family comes] on {date}, so [it should look good by then|I'd like it done by then].
a [By {date}, noted|Noted, by {date}]. [Larger young plants save time|Start with young plants rather than seeds].
q [By when must it be ready|When did I say it has to be done|What was the date|When does it have to be ready][ again|]?
r [It should be ready by|You said|By] {date}.
s it should be ready by {date}
= pet
t [We have|I've got|There's also] a [cat|dog|rabbit|tortoise] called {pet} [who nibbles at everything|who eats anything green|who likes \
to dig].
t [My|Our] [cat|dog|puppy|kitten] {pet} [chews leaves|gets into everything|sleeps in flower pots].
a [Noted, {pet} is about|Good to know about {pet}]. I cannot say what is safe to eat, so keep the pots out of reach and ask your vet.
a I do not know which plants {pet} could eat safely. Please ask your vet, and put the pots out of reach.
q [What's my pet called|Do you remember the name of my pet|Who nibbles my plants again|Whom should I keep the plants away from]?
r [{pet}, as you told me|That is {pet}|You told me about {pet}].
s the pots should stand out of reach of {pet}
= child
t [My|Our] [daughter|son|little one] {person} is {age} and wants to help[ with the watering|].
t {person}, who is {age}, [will do|gets to do|wants to do] the watering.
a [How nice|Lovely], {person} can help. [A small pot for {person} alone is a good start|Let {person} start with one pot].
q [How old did I say {person} is|What age is {person} again]?
r {person} is {age}.
q [Who wants to help|Who is going to help me|Who's my little helper][ again|]?
r [{person} wants to help|{person}, who is {age}].
s {person} will help
= forgetful
t I'll be honest: I [forget to water|am lazy|never remember to water][, always have| for days|].
t [I travel a lot for work|I'm away every other week], so [nobody waters in between|watering is a problem].
a [Large pots|Big pots] dry out more slowly, and a drip hose for 22 euros does the watering [while you are away|for you].
a Then take large pots with saucers, and [cover the soil with bark|water well before you leave].
s watering should be little work
= wind
t [It's terribly windy up there|There's always wind|The wind is a nuisance], [we're on the fifth floor|my last pots blew over].
a Then [take low plants and heavy clay pots|choose heavy pots and low plants], and tie up anything tall.
s it is windy there
= rented
t [We're renting|It's a rented flat], so I can't [drill|fix anything to the wall].
a [Then pots and a plant stand are best|A plant stand or free-standing pots will do]: nothing has to be drilled.
s nothing may be drilled
= tap
t There's no [tap|water] outside[, I carry it from the kitchen|].
a Then a watering can will do: ours holds 9 litres and costs 18 euros.
s there is no tap outside
= helper
t [My {kin}|Our neighbour] {person} [will water when I'm away|promised to water in the holidays|has offered to help with the digging].
a [Good|How kind], then {person} can help.
q [Who did I say would help|What's the name of my helper|Who's helping me again]?
r {person} [will help you|offered to help].
s {person} will help
= colours
t [I'd like it|It should be] mostly {colour}[, that's my favourite|, to match the chairs|].
a Noted, {colour} it is. [Look at the labels when you choose|Please check the colour on the label].
q [Which colour did I want|What colour did I say]?
r [You wanted|It was] {colour}.
s you would like it in {colour}
"""
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
_PLAN_MORE = """
< [How often do I water all that|And watering, how often|How often do they want water|What about water|Do they need a lot of water]? > \
{Watering}.
< [So how often would I have to be out there with the can|I'm not a great waterer. How often do I have to]? > In {light}, water {watering}.
< [What do I need to buy|What would I have to order for it|Which things from your shop do I need|Do I need any tools]? > {Buy} for \
{buy_price} \
and {buy2} for {buy2_price} are a good start.
< [Which one of those two is cheaper|Which of these costs less]? !buy > The {cheaper}, at {cheaper_price}.
< [What were the plants again|Say the plants again|Can you repeat the plants|What was I going to plant|Which ones did you suggest]? > \
{Picks}.
< [Which way did I say it faces|Do you still know which way it faces|What direction was it again]? > [{Your_spot} faces {dir}|It faces \
{dir}|You said {dir}].
< [How much light is that then|So is that sun or shade|Would you call that sunny]? > A {spot} facing {dir} gets {light}.
< [Which soil|What do I fill the pots with|What kind of soil do I get]? > [Fresh potting soil will do|Good potting soil is enough for \
most plants].
< [Do I feed them|Do they need fertiliser|What about plant food]? > From spring to autumn, a little liquid feed every two weeks is enough.
< [When can it all go out|When do I start|When's the time to plant]? > [After the last frost, in May|In May, once the frosts are over].
< [Do the pots need holes|Does the water have to run off]? > Yes, take pots with a hole, so that water can run off.
< [Can I use pots without a hole|I've got nice pots, but without holes. Ok]? > Pots with a hole are better, so that water can run off.
< [What happens in winter|Can they stay out in the cold|And when it freezes]? > Put the pots close to the wall and cover them when it \
freezes.
< [How close together do I put them|How much space do they need|How far apart]? > About a hand apart is enough for most.
< [I've never done this before, is it hard|I'm a total beginner, will I manage|My thumbs are anything but green]. > Start with two or \
three pots, \
and touch the soil before you water. You will manage.
< [Everything I touch dies|I even killed a cactus|My last plants died within a month]. > That happens. Start with just {first}, and water \
only when the soil is dry.
< [Which is the easiest of them|If I only take one, which|Which one would you start with]? > I would start with {first}.
< [Would they survive a week without me|I'm away for a week in summer. Problem]? > Water well before you go and ask a neighbour, or use a \
drip hose for 22 euros.
< [Seeds or plants|Do I buy young plants or seeds]? > Young plants are quicker; seeds cost less and need some patience.
< [Do you sell the plants|Can I order the plants from you too|Do you sell those plants as well]? > Sorry, we do not sell young plants, \
only pots, tools, \
a herb kit with seeds and a bulb mix.
< [Can {pet_any} eat any of that|Is that poisonous for {pet_any}|Is that safe with {pet_any}]? > I don't know that, sorry. Please ask \
your vet, and keep the pots out of reach.
< [Are any of them dangerous for|Could those be a problem for] [small children|a toddler|a crawling baby]? > I cannot promise that they \
are safe. \
Please ask at a garden centre or your doctor, and keep the pots out of reach.
"""
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
_GENERAL = """
< [Do I water in the morning or in the evening|When's the best time of day to water|Is it bad to water at noon]? > In the morning or in \
the evening, \
not in the midday heat.
< [Should I water the leaves or the soil|Does it matter if the leaves get wet|Do I pour it over the plant or next to it]? > Better water \
the soil, not the leaves.
< [How can I tell if I'm watering too much|What does too much water look like|Am I drowning them]? > Yellow leaves are often a sign of \
too much water. Let the \
soil dry before you water again.
< [How do I notice that it's too dry|What does thirst look like in a plant|They look limp, is that thirst]? > Limp, wilting leaves mostly \
mean too little water. \
Water deeply in the evening.
< [My plants all get long and thin|Why does everything I sow get so leggy|Why do my seedlings lean over]? > That is too little light. \
Turn the pots every few \
days and move them closer to the window.
< [Can I leave my clay pots out in winter|Do clay pots crack in winter|What do I do with the clay pots when it freezes]? > Keep clay pots \
out of the frost, \
so take them in or wrap them up.
< [What's a good plant for somebody who forgets everything|Which plant survives me|I'm lazy. What can I grow|Got a plant for a neglectful \
owner]? > A cactus \
only wants water once a month, and aloe vera every three weeks.
< [I want to eat what I grow|Something edible please], [but I'm a beginner|nothing difficult]. [What's easy|What do I start with]? > \
Radishes and lettuce are \
easy: sow them in April.
< [What can I grow with a child|My kids want to grow something. What|What's fun to grow with kids]? > Sunflowers are fun: sow them in \
April, in full sun and with a \
stake. Radishes are easy, too.
< [Which herb is the easiest|What herb would you give a beginner|If I only get one herb, which]? > Chives are easy: full sun or half \
shade, and water twice a week.
< [What may not stand next to each other|Do plants mind their neighbours|Can I mix herbs in one pot]? > Put plants together that want the \
same light and water; mint \
is best in a pot of its own.
< [What grows without any sun at all|My balcony never sees the sun, is it hopeless|Is there anything for deep shade]? > Not hopeless: \
ferns, hostas and ivy do well \
in shade.
< [What can take the blazing sun|My terrace is an oven in July. What survives|What likes it hot and dry]? > Lavender and thyme like full \
sun and dry soil.
< [We've got slugs everywhere|The slugs eat everything|How do I get rid of slugs]. > Look for them after dark and lay a ring of grit.
< [There are gnats in all my pots|I've got little black flies in my flower pots|How do I get rid of gnats in the soil]. > Let the top of \
the soil dry out and \
cover it with sand.
< [How do I get rid of greenfly|Aphids again! What do I do|There's greenfly on everything]. > Rinse them off with water and repeat it \
after three days.
< [Everything has died on me so far|I've killed every plant I ever had|All my plants die|I have no luck with plants]. [Is there hope|What \
can I do|Any advice]? > \
There is hope: start with one plant, touch the soil before you water, and give it the light it needs.
< [How do I make my balcony nice on the cheap|Balcony, no money. Ideas|How do I start for under 30 euros]? > The herb kit for 19 euros or \
the bulb mix for 11 \
euros is a good start.
< [What tools does a balcony gardener need|Which tools do I need at the very least|What's the minimum of tools]? > A hand trowel for 9 \
euros and a watering can \
for 18 euros are enough to start.
< [What do I need for a proper vegetable bed|I'm digging my first bed. What do I buy|Which tools do I need for a bed]? > A garden fork \
for 31 euros, a hand trowel \
for 9 euros and garden gloves for 8 euros.
< [How do I protect my seedlings from the cold|My seedlings are cold at night. What helps]? > A heat mat for 29 euros keeps them warm; it \
is 40 cm by 25 cm and uses 18 watts.
< [Who waters while I'm on holiday|How do I keep plants alive while I travel|Three weeks away, what about my plants]? > A neighbour is \
safest. A drip hose for 22 \
euros helps as well: it fits any garden tap.
< [Can I use rain water|Is rain water better|Do plants prefer rain water]? > Rain water is fine, and blueberries even need it.
< [How do I know which way my balcony faces|I don't know what direction my window has|No idea which way it faces. How do I find out]? > \
Look where the sun is at \
noon: that is south. A compass in your phone helps, too.
< [South facing means what exactly|Is south facing good|What does facing south mean for plants]? > A place facing south gets full sun.
< [North facing, is that bad|What does north facing mean for plants|How much sun has a north window]? > A place facing north is in the \
shade. Ferns, ivy or mint do well there.
< [East or west, is that sun or shade|Is west facing sunny enough|How sunny is an east window]? > East and west both mean half shade.
< [Can I eat the flowers|Are the berries safe to eat|Is that plant in my garden edible]? > I don't know that, sorry. Please do not eat it \
unless somebody who knows \
plants has seen it.
< [Is ivy poisonous for cats|Are tulips bad for dogs|My rabbit ate a bit of a geranium|The cat nibbled my peace lily]. > I don't know \
that, sorry. Please ask a vet right away.
< [Can I burn garden waste|Am I allowed to water with a hose in summer|Do I need a permit for a shed]? > I don't know that, sorry. Your \
town can tell you.
< [How much will my tomatoes yield|How many kilos of beans do I get|How many strawberries will there be]? > I cannot say; it depends on \
the weather, the soil and the care.
< [Which moon phase is right for sowing|Should I talk to my plants|Does music help plants]? > I don't know that, but light, water and \
good soil always help.
"""
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
_SCRIPTS = """
= tent for three
u [Hi|Hello|], we're off camping in {month}, [two adults and our {age}-year-old|me, my {kin} and our daughter]. Do you have a tent \
[that's big enough|for us]?
a Yes, our tent is made for three people and is waterproof, for 149 euros. It is sold out right now and should be back in about two weeks.
? u [And if {person} comes along as well|My {kin} might join us, so we'd be four]. [Too tight then|Would that be too small]?
? a Yes, that would be too tight: the tent is made for three people.
u [It gets cold at night there|Nights are around {cold} degrees]. [What about sleeping bags|Would your sleeping bag do]?
a Our sleeping bag is warm down to 5 degrees and costs 69 euros.
u [What did you say the tent costs|How much was the tent again|Sorry, and the tent was how much]?
a The tent costs 149 euros.
? u [When did I say we're going|Do you remember when we leave|In which month is our trip again]?
? a You are going camping in {month}.
= camping kitchen
u We leave for [the lake|{city}] on {day} and I still need [something to cook on|a stove for outside].
a Our camping stove is small, foldable and runs on gas. It costs 41 euros.
u [Ok, and something for the sandwiches|And for our lunch on the way]?
a The lunch box is leakproof and has two layers, for 14 euros.
u [Which one of the two is cheaper|So which was cheaper]?
a The lunch box, at 14 euros.
? u [If I order today, is it here by then|Will I have it before we go]?
? a Normal delivery takes 3 to 5 working days. Express costs 9 euros and comes on the next working day, if you order before noon.
? u [What day did I say|When do we leave again]?
? a You leave on {day}.
= guests on the floor
u [My parents|{person} and the kids|My in-laws] are coming for the weekend and we have [no spare bed|only a sofa].
a Our air mattress would help: it is 200 cm by 140 cm, has a pump and costs 36 euros.
u The spare room is [only 130 cm|just 120 cm] wide. [Would that be too big then|Is the mattress too wide]?
a Yes, I am afraid that is too narrow: the air mattress is 140 cm wide.
? u [Hm. I could put it in the living room|It'll have to be the living room then]. Do I need to buy a pump as well?
? a No, it has a pump.
u [And bedding|What about something to cover them with]?
a The duvet is warm all year and costs 83 euros; a bed sheet set is 49 euros.
= tiny kitchen
u [I'm moving into|My son is moving into] a [shoebox of a flat|student room] with a kitchen the size of a wardrobe. [What does one \
need|What would you get]?
a A kettle for 32 euros and a frying pan for 28 euros are a good start.
u [Does the pan work on|It has] [induction|an induction hob]?
a Yes, the frying pan works on induction.
u [And which of the two was cheaper|Which one was cheaper again]?
a The frying pan, at 28 euros.
? u [How much for both|So both together are]?
? a Together they cost 60 euros.
= dark hall lamp
u [Our hall has no window at all|It's pitch dark in our hallway]. [What lamp would you take|Which lamp do you suggest]?
a The floor lamp is 160 cm high with a linen shade, for 79 euros.
u [That's a lot|Too expensive|Bit pricey]. [Anything cheaper|Got something for less]?
a The desk lamp is 36 euros and dimmable, and a smart bulb is 13 euros.
u [The cheapest one|That bulb]: [does it work with my phone|do I need a special phone for that]?
a The smart bulb works with any phone.
? u [And the lamp you mentioned first, how tall was that|How tall was the first one]?
? a The floor lamp is 160 cm high.
= reading lamp
u [I'd like to read in bed without waking my {kin}|My {kin} goes to sleep early and I read]. [Which lamp|Any idea]?
a The desk lamp is dimmable and has a bendable arm, so you can point it at the page. It costs 36 euros.
u [Can I turn it down really low|Can I make it darker]?
a It is dimmable, yes.
? u [How much was it|price again?]
? a The desk lamp costs 36 euros.
= bathroom mirror and more
u I'm redoing my [bathroom|guest loo]. Do you have a [round mirror|mirror that isn't square]?
a Yes, our mirror is round and 60 cm wide, for 57 euros.
u [There's 50 cm between the tiles|I have exactly 50 cm]. [Too big, right|Would that be too big then]?
a Yes, at 60 cm it is too wide for that.
u [What else do you have for the bathroom|And something else for the bathroom]?
a We have a shower curtain for 22 euros, a bath towel for 17 euros and a laundry basket for 26 euros.
? u [Which of those is the cheapest|The cheapest of the three]?
? a The bath towel, at 17 euros.
? u [How wide was the mirror|Sorry, the mirror was how wide]?
? a It is 60 cm wide.
= home office, narrow wall
u My {kin} and I both work from home now. I need a desk, [the wall is 150 cm long|I've 150 cm of wall]. Will [yours|your desk] fit?
a Yes, the standing desk is 140 cm wide, so it fits. It costs 289 euros.
? u [Does it come in one piece|Do I have to build it]?
? a It comes in parts; it takes about 60 minutes, and the tools are in the box.
u And a chair [for my bad back|that doesn't ruin my back]?
a The office chair is adjustable in height and back, for 159 euros.
u [Can I order both today|Are both in stock]?
a The office chair is in stock. The standing desk is sold out and should be back in about two weeks.
? u How long did I say my wall is?
? a You said 150 cm.
= balcony for a cat owner
u [I live on the {floor} floor|We're on the {floor} floor] with my cat {pet} and would like [something green|plants] on the balcony. It's \
north facing[, sadly|].
a Facing north, it gets shade. Ferns, hostas and ivy do well there.
u [And {pet}, can she eat them|Are they poisonous for {pet}|Would they be safe for {pet}]?
a I don't know that, sorry. Please ask your vet, and keep the pots out of reach of {pet}.
u [How often do they need water|And watering]?
a Once or twice a week, when the top of the soil is dry.
? u [Which way does my balcony face again|What direction did I say]?
? a Your balcony faces north.
? u [Which floor was it|Do you remember which floor I'm on]?
? a You live on the {floor} floor.
= first herbs for a cook
u I love cooking but the supermarket basil [dies on me every time|never lasts a week]. [Could I grow it myself|Is it hard to grow]?
a Not at all. Basil wants full sun, a warm windowsill and water every day in summer.
u My kitchen window [faces north|looks north]. [Does that work|Would it grow there]?
a That is shade, so basil will not be happy. Mint, chives and parsley do better there.
u [Ok, those then|Right, I'll take those three]. [What do I buy|What would I need]?
a A terracotta pot for 12 euros each and a watering can for 18 euros are a good start.
? u [Which herbs were the ones for my window|What were the three herbs again]?
? a Mint, chives and parsley.
= cheap balcony
u [Student here, no money|I'm broke], but I'd love [some green|flowers] on my balcony. [Max|At most] 20 euros.
a The bulb mix is a bag of 30 bulbs of tulips and daffodils, for 11 euros.
u [And pots|Do I get a pot for that too]?
a The terracotta pot costs 12 euros, so both together would be 23 euros.
u [That's over what I said, isn't it|Is that still in my budget]?
a You said 20 euros, so it is 3 euros too much.
? u [Just the pot then, what's in the price|Then just the pot. Does it have a saucer]?
? a Yes, it comes with a saucer.
= plants without time
u I work shifts and [am never home|forget everything]. Is there a plant that [doesn't mind|survives that]?
a Cactuses only want water once a month, and aloe vera every three weeks. Both like bright light.
u [And something for a dark corner|My bedroom is quite dark though]?
a Ivy does well in shade with water once a week.
u [How often was the aloe|How often did you say for the aloe]?
a Every three weeks.
? u [What soil for the cactus|Do they need special soil]?
? a Cactuses want gritty soil.
= killed the orchid
u I've killed [three|four] orchids so far. My {kin} gave me another one for my birthday. [What am I doing wrong|How do I keep this one \
alive]?
a Orchids like bright light without direct sun, bark instead of soil, and water once a week.
u [Not soil? I put it in potting soil|Oh, mine is in soil]. [Bad|Is that why they died]?
a That may be the reason: orchids want bark, not soil.
? u [And how often do I water it|How often was the watering]?
? a Once a week.
? u [Who gave it to me, do you remember|Whose present was it]?
? a It is from your {kin}.
= allotment beginner
u We [finally got|have got] an allotment after {n2} years on the waiting list! What [tools do we need|should we buy first]?
a A garden fork for 31 euros, a hand trowel for 9 euros and garden gloves for 8 euros are a good start.
u [What can we sow in March|It's March. What can go in now]?
a Carrots, peas, onions, radishes a little later in April: I would begin with carrots and peas.
? u [And in May|What about May]?
? a Beans, cucumbers, pumpkins and courgettes start in May.
u [Which of those was the cheapest|What was the cheapest of those again]?
a The garden gloves, at 8 euros.
= pergola beans
u I want beans to climb up [the side of the house|a wall]. What do they climb on?
a The trellis is 180 cm high and made of willow, for 24 euros.
u [The wall is only 150 cm high|There's 150 cm under the window]. [Too tall|Would that be too big then]?
a Yes, it is 180 cm high, so it would be too tall.
? u [When do I sow the beans|When do they go in]?
? a Beans start in May; they like full sun and water twice a week.
= raised knees
u [Mum is 74|My gran is 81] and still weeds on her knees, [I can't stop her|she won't listen]. [What would make it easier|Anything to \
help her]?
a The knee pad is 4 cm thick and can be washed, for 15 euros.
u [And against the sun|She also gets burnt every time]?
a The sun hat is made of straw with a wide brim, for 23 euros.
u [Together that's|How much is that together]?
a Together they cost 38 euros.
? u Which is cheaper?
? a The knee pad, at 15 euros.
= compost smell
u [We eat loads of vegetables|There are five of us] and the bio bin [stinks|is always full]. I've a small garden. [Would a compost bin \
make sense|Do you have a composter]?
a Yes, the compost bin is big enough for 300 litres and costs 58 euros.
u [Do I have to build it|Is it a pain to set up]?
a It takes about 15 minutes, and the tools are in the box.
? u [What do I turn it with|How do I turn the stuff inside]?
? a The garden fork has four steel tines and costs 31 euros.
= rain
u [It hasn't rained for weeks|We're not allowed to use the hose any more], I should have stored water. [What do you have|Got anything]?
a The rain barrel holds 200 litres and has a tap, for 75 euros. It is sold out now and should be back in about two weeks.
u [Two weeks? Hm|Pity]. And until then?
a A watering can holds 9 litres and costs 18 euros.
? u [How many litres did the big one hold|The big thing, how many litres]?
? a The rain barrel holds 200 litres.
= dog and sofa
u Our dog {pet} [is 13 and sleeps|sleeps] on the floor[, poor thing|]. [Do you have beds|Do you sell dog beds]?
a Yes, the dog bed is 90 cm wide, with a cover that can be washed, for 51 euros.
u {pet} is [a great dane|huge, about 110 cm lying down]. [Is that big enough|Too small]?
a I would rather not promise that: it is 90 cm wide, so please measure {pet} first.
? u [How do I clean it|She's always muddy, how do I wash it]?
? a The cover can be washed at 30 degrees; let it dry in the air.
? u [What's my dog's name|Do you remember my dog's name]?
? a Your dog is called {pet}.
= cat climbing
u {pet} [has shredded the curtains|thinks my bookshelf is a mountain]. She's a cat, in case you wonder. [Help|Ideas]?
a Our cat tree is 130 cm high with two platforms, for 77 euros. It is sold out now and should be back in about two weeks.
u The slope of the roof leaves me [140|150] cm. [Is that enough|Does it fit]?
a Yes, it is 130 cm high, so it fits.
? u [How much was it|What did it cost]?
? a The cat tree costs 77 euros.
= baby on the way
u We're having a baby in {month}! [Fourth floor, no lift|We've got four flights of stairs]. [Which pram|What would you take]?
a Congratulations! The stroller is foldable and weighs 9 kg, for 249 euros.
u [And for the car|What about the car]?
a The car seat is made for children from 9 to 18 kg, for 179 euros, so it is for later.
? u [Then not yet|A newborn won't weigh 9 kg, so no]. How do we hear the baby from the garden?
? a The baby monitor is good for 300 metres and costs 84 euros.
u [When did I say it's due|When is the baby coming, did I tell you]?
a In {month}, you said.
= child's own bed
u My daughter {person}, {age}, wants her own patch in the garden. [What's easy|What grows fast]?
a Radishes are a good start: full sun, loose soil, sown in April, and water every second day.
u [She'd like something big and yellow too|And a flower]?
a Sunflowers: sow them in April in a sheltered bed and tie them to stakes.
? u Does she need [tools|anything]?
? a A hand trowel for 9 euros fits small hands, and garden gloves start at size S, for 8 euros.
u How old is she, did I say?
a {person} is {age}.
= present for the new neighbours
u New people moved in next door and I'd like to [take something round|bring them a little something]. [About 20 euros|Not more than 20].
a The herb kit is sold with seeds of basil, chives and parsley, for 19 euros.
u [I don't think they're plant people|They don't look like gardeners]. [Something else|Anything else]?
a The candle set has six candles without scent, for 18 euros.
u [Which was cheaper|And the cheaper one was]?
a The candle set, at 18 euros.
? u [Can you wrap it|Do you do wrapping]?
? a Yes, gift wrapping costs 3 euros.
? u [So with wrapping that's|How much with the wrapping]?
? a With gift wrapping the candle set is 21 euros.
= mother's birthday in time
u It's my mum's birthday on Saturday and today is Monday[. I've nothing|, I know, I'm late]. [Anything for the garden|She gardens], \
around 30 euros.
a The pruning shears cost 27 euros and are sharp enough for branches up to 2 cm.
u [Will they be here on time|Do they make it by Saturday]?
a Ordered on Monday, they arrive between Thursday and Monday. To be safe, take express for 9 euros.
? u [What's her birthday again|Which day did I say]? [I'm all over the place|]
? a Her birthday is on Saturday.
= wedding of friends
u {person} and {person2} are getting married in {month}. We're {n} people putting money together, so [about 200|up to 200] euros. Ideas?
a The espresso machine is a 15 bar machine with a milk frother, for 189 euros.
u [They only drink tea|They don't drink coffee]. [What else|Something else]?
a Then a kettle for 32 euros with a dinner plate set for 44 euros could be nice.
u [Who was getting married, for the card|What were the names again]?
a {person} and {person2}.
? u [How many of us chip in|And how many are we]?
? a You are {n} people.
= dad has everything
u Dad turns {age70} and [has everything|wants nothing]. He [reads a lot|is always reading]. [Budget 130|Up to 130 euros].
a The e-reader is waterproof and holds thousands of books, for 129 euros. It is sold out now and should be back in about two weeks.
u [Too late, it's on Friday|His birthday is on Friday]. [Anything you have right now|Something in stock]?
a The fountain pen is sold with a converter and six cartridges, for 31 euros, and it is in stock.
u How old did I say he is?
a He turns {age70}.
= little one's birthday
u My nephew {person} [is turning two|turns 2] on {day}. [What do you have for that age|What do two year olds like]?
a The building blocks are a set of 100 beech blocks, for 27 euros.
u [Something soft maybe|Or something to cuddle]?
a The plush bear is 40 cm tall and can be washed, for 20 euros.
u [Which is cheaper|The cheaper one]?
a The plush bear, at 20 euros.
? u [What's his name again? Just testing|Whose birthday was it]?
? a Your nephew {person}.
? u Would the board game be something for him?
? a Not yet: it is made for players from 8 years.
= game night
u We're {many} people on game night. Does your board game work?
a Sorry, the board game is made for 2 to 5 players.
u [And if two of us sit out|We could play in two groups]?
a Then it works, as long as there are 2 to 5 players at the board.
? u What does it cost?
? a The board game costs 34 euros.
= long flight
u I'm flying to {city} on {date}, [twelve hours|13 hours] in the middle seat. What would you take?
a A travel pillow filled with memory foam, for 19 euros, and headphones that play for 30 hours, for 89 euros.
u [Only the cheap one|Just the first]. [And for my phone|And so my phone doesn't die]?
a The power bank holds 10,000 mAh and costs 29 euros.
u [When do I fly, again|Which date did I say]?
a On {date}.
? u [The two together cost|How much is that with the pillow]?
? a The travel pillow and the power bank are 48 euros together.
= cycling to work
u From {month} on I want to cycle to work, [12 km each way|rain or shine]. [What do I need|What's useful]?
a A bicycle helmet for 52 euros, a bike lock for 38 euros and a rain jacket for 72 euros.
u My head measures [60|59|57] cm. [Does the helmet fit|Is the helmet big enough]?
a Yes, it is adjustable from 54 to 61 cm.
u [Which of the three is the cheapest|What was the cheapest of the three]?
a The bike lock, at 38 euros.
= hiking holiday
u [My {kin} and I are|We are] walking across [the Highlands|the Pyrenees] in {month}. [One of us has size 47|I take size 47]. [Do you \
have boots|Boots]?
a Yes, the hiking boots are waterproof and sold in sizes 36 to 47, for 119 euros.
u [And something against the rain|And jackets]?
a The rain jacket is waterproof and sold in sizes S to XL, for 72 euros.
? u [How do I look after the boots|What about care for the boots]?
? a Brush off the dirt and rub in some leather grease every few months.
? u [In which month are we going|When is the trip]?
? a In {month}, you said.
= cold flat
u We've turned the heating down to 18 and [I'm freezing|my feet are blue]. [What do you have|Something warm please].
a The scarf is made of lambswool and costs 26 euros; the duvet is warm all year and costs 83 euros.
u [Do you have jumpers|What about a jumper]?
a The wool sweater is made of merino wool, for 64 euros. It is sold out and should be back in about two weeks.
? u [Which was the cheapest of all that|What was the cheapest]?
? a The scarf, at 26 euros.
= repairs
u I'm 34 and don't own a single tool. [Shelves need putting up|There's a shelf to hang]. [What do I need|Where do I start]?
a The cordless drill has 18 volts and two batteries, for 94 euros, and the screwdriver set costs 23 euros.
u [And to reach the top|I can't reach up there]?
a The step ladder is made of aluminium with four steps, for 68 euros.
u [Which was the cheapest|The cheapest one was]?
a The screwdriver set, at 23 euros.
= painting
u We're painting [the nursery|our bedroom] on {day}. Do you have [paint and rollers|everything for that]?
a We have a paint roller, 25 cm wide with a tray, for 11 euros, but we do not sell paint.
u [And for the ceiling|How do I get up to the ceiling]?
a The step ladder has four steps and costs 68 euros.
? u [What day did I say we paint|When are we painting]?
? a On {day}.
= tomatoes on a balcony
u [Can I grow tomatoes on a balcony|I'd like tomatoes on my balcony, is that silly]? It's [south facing|facing south].
a Facing south it gets full sun, so tomatoes will be happy. Water them every day, at the root.
u [I've got {n} plants from my {kin}|My {kin} gave me {n} plants]. [Do they need support|They're getting tall]. What do you have?
a The tomato cage is 120 cm high, can be folded and costs 13 euros. Take one for each plant.
u [How many tomato plants have I got again|How many plants did I say]?
a You have {n} tomato plants.
? u [And if it goes wrong, yellow leaves and all|What if the leaves turn yellow]?
? a Then it is most likely too much water: let the soil dry before you water again.
= chillies from seed
u I'd like to grow [really hot |]chillies from seed this year[, never managed|]. [When do I start|When's the time]?
a Start in February. Chillies want full sun and a warm, sheltered place.
u [In February my flat is icy|It's cold at my window in February]. [What helps|Any trick]?
a A heat mat: it is 40 cm by 25 cm, uses 18 watts and costs 29 euros.
u [And it's dark, too|What about light]?
a The grow lamp is bright enough for a shelf of one metre, for 49 euros.
u Which of the two is cheaper?
a The heat mat, at 29 euros.
= strawberries
u [My kids eat strawberries by the kilo|We spend a fortune on strawberries]. [Can we grow them|How do we grow our own]?
a Strawberries are planted in August in a bed covered with straw; they need full sun and water every second day.
u [August? It's {month_early} now|But it's only {month_early}]. [What do I do until then|Anything sooner]?
a You could sow lettuce and radishes in April. They are easy.
? u [When was it for the strawberries|And the strawberries when]?
? a In August.
= allergic to bee stings
u [My {kin} is allergic to bees|A bee sting would put my {kin} in hospital]. We'd like flowers on our south-facing balcony. [What can we \
plant|What's ok]?
a Facing south it gets full sun. I leave out lavender and sunflowers because of the bees; geraniums and petunias would do.
u [And thyme, for cooking|Could I have thyme there]?
a Better not: thyme is one that I leave out because of the bees.
u [So which ones do I leave out|What must I not plant, all in all]?
a Leave out lavender, sunflowers and thyme.
? u [Who was it that's allergic, did I say|Who did I say is allergic]?
? a Your {kin}.
= herbs for a perfume allergy
u I get headaches from anything perfumed. [I want|I'd like] herbs on a sunny [sill|windowsill], it faces south.
a Then I leave out rosemary and sage. Thyme, basil and oregano like full sun.
u [Ok. What was it I leave out|Which two do I leave out]?
a Rosemary and sage.
u [And how often do I water the basil|How much water for basil]?
a Every day in summer.
= shady courtyard
u Our courtyard faces [north|northeast], [hardly any sun|it's like a cave]. We want [something green|green plants].
a That is shade: ferns, hostas and ivy do well there.
u [My {kin} insists on sunflowers|What about sunflowers]?
a Better not, they need full sun.
u [Hostas then. Slugs|And what if there are holes in the hostas]?
a Holes in the leaves are most likely slugs: look for them after dark and lay a ring of grit.
? u [What else did you suggest|What were the other two]?
? a Ferns and ivy.
= hydrangeas
u [My mother's hydrangeas|The hydrangeas at the new house] look sad. [What do they want|What do they need]?
a Hydrangeas like half shade, acid, moist soil, and water every day in summer.
u [How do I know if the soil is acid|Acid? How do I find that out]?
a The soil meter shows moisture, light and acidity, for 14 euros.
? u [And the leaves are so pale|They're very pale too]. [What's that|Why]?
? a Pale leaves mostly mean a lack of iron. Feed the plant and use rain water.
= roses
u We've [inherited|taken over] a garden full of roses from my {kin}. [I know nothing|No idea about roses]. [How often do they want \
water|How do I water them]?
a Water roses once a week, deeply. They like full sun and heavy soil with compost.
u [They look wild|They're three metres high]. What do I cut them with?
a The pruning shears are sharp enough for branches up to 2 cm, for 27 euros.
u [Some branches are 4 cm thick|One is as thick as my wrist]. [Do they manage|Will they do]?
a No, they are made for branches up to 2 cm.
? u [And when do I plant new ones|I'd like one more. When do I plant it]?
? a Plant roses in November.
= spring bulbs
u [I want|I'd love] flowers in the front garden next spring. [What do I do now|When do I start]?
a Plant tulips and crocuses in autumn: crocuses and daffodils in September, tulips in October.
u [Do you sell bulbs|Where do I get bulbs]?
a The bulb mix has 30 bulbs of tulips and daffodils, for 11 euros.
u How deep do [the tulips|they] go?
a Tulips go ten centimetres deep, daffodils fifteen.
? u [And the month for tulips|Which month for the tulips again]?
? a October.
= lavender in clay
u I want lavender [along the path|by the front door], it's [sunny|south-facing]. [Good idea|Will it work]?
a Yes, lavender wants full sun, dry, chalky soil and only rare watering.
u [In pots|Could it be in pots]?
a Yes, a terracotta pot for 12 euros comes with a saucer and is 24 cm wide.
? u [I've got {n} of them, do they need much water|How often for the {n} plants I have]?
? a Lavender wants water only rarely.
= mint spreading
u [My mint is taking over the whole bed|The mint is everywhere]. What did I do wrong?
a Mint spreads, so it is best in a pot of its own, in half shade.
u [Which pot|Do you have one]?
a The terracotta pot is 24 cm wide and comes with a saucer, for 12 euros.
? u [How often do I water it in a pot|And watering]?
? a Often, so that the soil stays damp.
= vegetables half shade
u [West-facing terrace here|My terrace faces west], {n} boxes, a budget of {b60} euros, I'd like to grow my own [salad|vegetables].
a Facing west it gets half shade: lettuce, spinach and radishes do well there.
u [And what do I sow first|When do I start with the spinach]?
a Spinach in March; lettuce and radishes in April.
u [What did I say about the budget|How much did I say I can spend]?
a Your budget is {b60} euros.
u [Can you sum up the plan in two sentences|Sum that up, please]?
a Your terrace faces west and gets half shade, so you plant lettuce, spinach and radishes in {n} boxes. Your budget is {b60} euros.
= window box for granny
u {person}, my gran, is moving into a home and has [a window facing east|an east-facing window]. [What flowers can she have|Flowers for \
her]?
a Facing east it gets half shade: fuchsias, begonias and violets do well there.
u [She can't lift a heavy can|A full can is too heavy for her]. [What now|How should she water]?
a Fill the can only halfway; two or three times a week is enough, when the top of the soil is dry.
? u [Which ones were the flowers|Name the three flowers again]?
? a Fuchsias, begonias and violets.
= office plants
u I'd like plants in our office, [bright but no direct sun|a bright room without direct sun]. Nobody [feels responsible|waters].
a Rubber plants like bright light without direct sun and want water once a week.
u [And something smaller|Something for the desk]?
a Spider plants like bright shade and take any pot with a hole in it.
u [How often do those want water|How often do we water them]?
a Once a week.
= bathroom plant
u [Is there a plant for the bathroom|I'd like a plant in my bathroom], [it's warm and humid|warm, humid, not very bright]?
a Peace lilies like half shade and a warm, humid room. Water them twice a week.
u [And for the bedroom|And the living room, that's very bright]?
a Cactuses and aloe vera like bright light.
? u [How often did you say for the bathroom one|Watering for the first one]?
? a Twice a week.
= heatwave
u It's going to be {heat} degrees [all week|until {day}]. [How do I get my balcony through that|My balcony faces south, what do I do]?
a Water every day, in the morning or in the evening, and put pots in the shade for the worst hours.
u [And if I'm away at the weekend|I'm gone on Saturday and Sunday]?
a A drip hose for 22 euros can water for you; it fits any garden tap.
? u [I don't have a tap out there|No tap on my balcony]. [Now what|Hm]?
? a Then ask a neighbour, and water well before you leave.
= potatoes
u [Can I grow potatoes in my garden|We'd like to grow potatoes]? How does it work?
a Plant them in April in full sun, in deep soil that is heaped up. Water twice a week.
u [And how do I get them out|What do I lift them with]?
a A garden fork is best: ours is 1 metre long with four steel tines, for 31 euros.
= pumpkin for Halloween
u [My son wants|The kids want] to grow their own pumpkin for Halloween. [When do we sow it|When do we start]?
a Sow pumpkins in May, in full sun, in a large bed with compost.
u [We only have a balcony|There's only a balcony though]. [Would it be too big then|Too big]?
a Yes, pumpkins want a large bed. Tomatoes or beans would suit a sunny balcony better.
= two windows
u I've got two windows, the kitchen faces south and the bedroom faces north. [Which herbs go where|Where do I put which herbs]?
a Put basil and thyme in the sunny kitchen, and mint and parsley in the shady bedroom.
u [And the rosemary|Where would the rosemary go]?
a In the kitchen: rosemary likes full sun.
u [Which way does the bedroom face|Did I say where the bedroom looks]?
a The bedroom faces north.
= suitcase or backpack
u I'm going to {city} for {n} days, [by train|trains only]. [Suitcase or backpack|Do I take a suitcase or a backpack]?
a The suitcase has 60 litres and four wheels, for 98 euros; the backpack has 25 litres and costs 59 euros.
u [I walk a lot there|Lots of stairs there]. Then?
a Then I would take the backpack.
u [And that was how much|What was its price]?
a The backpack costs 59 euros.
? u [How many days did I say|How long was my trip]?
? a You are going for {n} days.
= one bulb
u [The bulb in my lamp is gone|A bulb blew]. Can I control yours by phone?
a Yes, the smart bulb is dimmable and works with any phone, for 13 euros.
u [I'd need three|I have three lamps]. [So|Three of them are]?
a Three would be 39 euros.
u [Do I pay postage|Delivery]?
a Delivery is 5 euros for orders below 40 euros.
= plates
u We were {n} at dinner and [had paper plates|ran out of plates]. [What have you got|Do you have a set]?
a The dinner plate set is a set of six stoneware plates, for 44 euros.
u [Dishwasher ok|Can they go in the dishwasher]?
a Please wash them by hand with warm water.
? u [How many were in there|How many plates was that]?
? a Six plates.
= coffee
u [My {kin} loves coffee|My {kin} grinds beans by hand]. Do you have [an electric grinder|a grinder]?
a Yes, the coffee grinder is able to grind for 2 to 12 cups, for 42 euros. It is sold out right now and should be back in about two weeks.
u [It's for {date}|I need it by {date}]. [Is there an alternative|What else is there for a coffee lover]?
a The espresso machine is in stock: a 15 bar machine with a milk frother, for 189 euros.
u [Too much|That's out of my range]. What was the grinder again?
a The coffee grinder costs 42 euros.
= noisy clock
u The clock in our bedroom ticks [so loud I could scream|like a bomb]. [Any silent ones|Got a silent one]?
a Yes, the wall clock is silent and 30 cm wide, for 32 euros.
u My {kin} [says that's too big|wants a smaller one]. [Are there smaller ones|Smaller]?
a I am afraid there is only one wall clock, 30 cm wide.
= books
u I have [about {hundreds}|{hundreds}] books in boxes since we moved from {city}. [What now|Shelf ideas]?
a The bookshelf is 180 cm high with five shelves, for 118 euros.
u [The ceiling is low, 2 metres|I've got 190 cm there]. [Does it fit|Will that do]?
a Yes, it fits: it is 180 cm high.
? u [How long do I need to build it|Is it hard to put together]?
? a It takes about 40 minutes, and the tools are in the box.
? u [Where did I move from|Which town did we come from]?
? a You moved from {city}.
= grandchildren and a fish tank
u The grandchildren want fish. [I said yes, silly me|I've been talked into it]. What do I need?
a The fish tank is made for 80 litres and comes with a pump, for 112 euros.
u [Does it need putting together|Will I manage to build it]?
a It takes about 30 minutes, and the tools are in the box.
? u [Do you sell the fish too|And the fish]?
? a No, we do not sell fish.
? u [How many litres was it|How big was it again]?
? a It is made for 80 litres.
= noisy neighbours
u [Above us somebody practises the trumpet|The flat upstairs is being renovated]. I need peace and quiet [while I work|to read]. [Any \
help|What have you got]?
a The headphones are wireless and play for 30 hours, for 89 euros.
u [Cheaper|That's a lot of money. What about the speaker]?
a The bluetooth speaker costs 55 euros; it is splashproof and plays for 12 hours.
u [That would only add to the noise, ha|I'd better not add to the noise]. What was the price of the first ones?
a The headphones cost 89 euros.
= lost in pots
u I've got {n} pots of basil and {n2} of mint [on the sill|in the kitchen]. [The basil looks happy, the mint doesn't|The mint sulks]. \
[Why|What does mint want]?
a Mint likes half shade and damp soil, in a pot of its own.
u [How many mint pots did I say|How many pots of mint have I got]?
a You have {n2} pots of mint.
? u [And basil|And how many of basil]?
? a You have {n} pots of basil.
= chair for a tall man
u My {kin} {person} is two metres tall. [Do you have a chair for a desk|Which office chair]?
a The office chair is adjustable in height and back, for 159 euros. I do not know its exact height range; help@alderlane.example can tell \
you.
u [Is it in stock|Could I have it by next week]?
a Yes, it is in stock. Delivery takes 3 to 5 working days.
? u [How tall did I say {person} is|What height did I give you]?
? a Two metres, you said.
= swimming watch
u I [swim every morning|do lengths three times a week] and want a watch that survives it.
a The wrist watch is waterproof to 50 metres and costs 99 euros.
u [And a towel|I need a new towel as well]?
a The bath towel is made of thick cotton, 70 cm by 140 cm, for 17 euros.
u [Which one of them is cheaper|The cheaper of the two]?
a The bath towel, at 17 euros.
= train to work
u I spend two hours on the train [every day|to {city} and back]. [What makes that nicer|What would you take along]?
a An e-reader for 129 euros holds thousands of books, and headphones for 89 euros play for 30 hours. The e-reader is sold out for about \
two weeks.
u [Then the headphones|So the other thing]. [Do they have a cable|Wireless]?
a They are wireless.
? u [And something to drink from|And for my coffee]?
? a The water bottle is insulated and holds 750 ml, for 16 euros.
= garden party
u We're having a garden party on {date}, {many} guests. [Do you have plates|I need plates].
a The dinner plate set has six stoneware plates and costs 44 euros.
u [And for the mood|Something for the mood in the evening]?
a The candle set has six candles without scent, for 18 euros.
u [When did I say the party is|What was the date]?
a The party is on {date}.
? u [How many guests was it|And how many are coming]?
? a You expect {many} guests.
= long bed, little time
u I've a bed of 14 metres along the fence and [no time|a full-time job]. How do I water that?
a A drip hose: it is 15 metres long, fits any garden tap and costs 22 euros.
u [So it's long enough|Is it long enough for that]?
a Yes, your bed has 14 metres and the hose 15.
? u [And the hose to the tap|What if I want to water by hand as well]?
? a The hose reel is sold with 20 metres of hose, for 45 euros.
= bike for school
u My {age}-year-old [cycles to school from {month} on|is going to cycle to school]. [Helmet|I need a helmet]? [Head is 55 cm|55 cm round \
the head].
a The bicycle helmet is adjustable from 54 to 61 cm, so it fits, for 52 euros.
u [And so nobody steals the bike|And a lock]?
a The bike lock is a folding lock with two keys, for 38 euros.
? u [Both together|How much for both]?
? a Together they cost 90 euros.
= kids and blueberries
u [The kids|My {kin}] love blueberries. [Can I plant some|Would they grow here]? [I've a sunny bed|The bed is sunny].
a Yes, blueberries like full sun and acid soil, and are planted in October.
u [And watering|How often do I water]?
a Every second day, with rain water.
u [Rain water? Where from|How do I get rain water]?
a A rain barrel holds 200 litres, for 75 euros. It is sold out now and should be back in about two weeks.
= sad geraniums
u My geraniums [have lots of leaves but no flowers|just don't flower]. They're [in the back corner|on the north side].
a That is probably too little light. Choose a brighter place and feed them once a month.
u [I could put them on the balcony, south facing|There's room on the south side]. [Better|Would that do]?
a Yes, geraniums want full sun.
? u [How often do they want water there|And watering there]?
? a When the soil is dry.
= peace lily by the heater
u The peace lily [in our living room|my {kin} gave me] has brown tips. It's [next to the radiator|right above the heating].
a That is probably dry air. Move the pot away from the heater and mist the leaves now and then.
u [Would the bathroom be better|Could it go into the bathroom]?
a Yes, peace lilies like a warm, humid room and half shade.
? u [How often do I water it|Water]?
? a Twice a week.
= too wet rosemary
u [My rosemary looks dreadful|I think I'm killing my rosemary], I water it every [day|morning].
a That is too much: rosemary wants water once a week and soil that drains well.
u [What pot|Which pot would be good]?
a The terracotta pot is 24 cm wide and comes with a saucer, for 12 euros.
? u [How often was that|So how often again]?
? a Once a week.
= carrots and stones
u My carrots come out [with three legs|looking like little men]. [Why|What am I doing wrong]?
a Carrots need deep, loose soil without stones.
u How do I [loosen it|get it loose]?
a With a garden fork: ours has four steel tines and costs 31 euros.
? u [When do I sow the next ones|And the next sowing]?
? a Carrots start in March.
= present for two gardeners
u {person} and {person2} [share an allotment|garden together]. I'd like to give [each of them|both] something small, [under 10 euros \
each|not more than 10 euros each].
a For {person} a hand trowel at 9 euros, and for {person2} garden gloves at 8 euros.
u [Who gets the gloves|Who was the trowel for? No, the gloves]?
a The gloves are for {person2}.
u [And together|What do I pay for both]?
a Together they cost 17 euros.
= shelf for the kitchen plants
u [We've {n} plants on the kitchen floor|There are {n} plants on our kitchen floor] and the baby [is starting to crawl|pulls at the leaves].
a The plant stand has three levels and is made of bamboo, for 38 euros. Put the plants on top, out of reach.
u [Are the plants dangerous for her|Could she get ill from eating leaves]?
a I don't know that, sorry. Please ask your doctor, and keep them out of reach.
u [How many plants did I say|How many plants have I got on the floor]?
a You have {n} plants.
= autumn
u [The maple next door|Our walnut tree] [buries us in leaves|drops everything on our lawn]. [How do I get on top of it|What helps]?
a A leaf rake for 16 euros is 50 cm wide and very light.
u [And where do I put it all|Where do I put the leaves]?
a The compost bin is big enough for 300 litres and costs 58 euros.
? u [And to get it there|How do I move it all]?
? a The wheelbarrow is big enough for 80 litres and costs 95 euros.
u Which was the cheapest [of these|again]?
a The leaf rake, at 16 euros.
= window without light
u My only window looks [at a wall|into a courtyard]. [Can I grow basil|I'd love basil]?
a Basil needs full sun, so it would need help: the grow lamp is bright enough for a shelf of one metre, for 49 euros.
u [And without a lamp|What would grow without the lamp]?
a Mint, chives and parsley do well in shade.
? u [How much was the lamp|The lamp costs]?
? a The grow lamp costs 49 euros.
= moving in together
u {person} and I are moving in together [in {month}|on {date}]. [We have two of everything except a duvet|All we lack is a duvet].
a The duvet is 135 cm by 200 cm, warm all year, and costs 83 euros.
u [And sheets|Bedding too]?
a The bed sheet set is made of cotton, with two pillow cases, for 49 euros.
u [What's cheaper of the two|Which one is cheaper]?
a The bed sheet set, at 49 euros.
? u [With whom am I moving in, do you remember|Who am I moving in with]?
? a You are moving in with {person}.
= first 5k
u I've signed up for a [5k|half marathon] on {date} and own [nothing|a pair of old tennis shoes]. Size {size}.
a The running shoes are light and sold in sizes 36 to 46, for 85 euros.
u [So my size is there|You do have my size, then]?
a Yes, {size} is among them.
u [When was the race|What date did I tell you]?
a On {date}.
"""


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
            table[part].append(_pair(line[2:]))
        else:
            table[part := line] = []
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
