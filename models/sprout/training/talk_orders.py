"""Stories of customers of a shop who have something with an order: late, lost, broken, wrong, unwanted, unpaid, paid twice.

STORIES holds them, each with the ways to begin, what the assistant says once it knows enough, and how it may go on. A story is told over
several turns: the order number, the product, the name come at once or one after another, are corrected, asked for again, and policies
of the system prompt are held to although the customer insists. THINGS says what breaks, leaks or is missing with which product.
"""

from lexicon import Lexicon, casual, is_unseen
from wording import capital, parse_lines, speak

# name | what one sees on arrival | what it does or does not do | what may be missing | c: sold in colours, s: in sizes, n: in shoe sizes
_THINGS = """
kettle|a dent in the side;a crack in the handle|leaks at the spout;switches off before the water boils;won't switch on|the filter;the base|c
toaster|a dent in the front;a bent lever|burns one side and leaves the other white;pops up after two seconds;smells of plastic|the crumb \
tray|c
blender|a chip in the jug;a crack in the lid|leaks from the bottom;smells of burning;stops after a few seconds|the lid;the blade|c
coffee grinder|a crack in the bowl;a broken lid|only hums;leaves whole beans in the powder;gets very hot|the brush;the lid|
espresso machine|a broken handle;a dent in the drip tray|drips all over the counter;only makes lukewarm coffee;trips the fuse|the milk jug;\
the portafilter|
frying pan|a scratch right across the coating;a loose handle|wobbles on the hob;sticks after one week|the lid|
chef knife|a chip in the blade;a loose handle|goes blunt after two tomatoes;bends|the blade guard|
cutting board|a split down the middle;a deep scratch|has started to warp;smells odd|the rubber feet|
dinner plate set|two plates in pieces;chips on three of the plates|chips when you look at it;gets far too hot in the microwave|one of the \
plates|c
water bottle|a dent at the bottom;a broken cap|leaks in my bag;doesn't keep anything warm|the cap;the straw|c
lunch box|a broken clip;a crack in the lid|leaks soup everywhere;doesn't close|the inner tray;the lid|c
desk lamp|a crack in the shade;a bent arm|flickers all the time;won't stay up;doesn't turn on|the bulb;the power adapter|c
floor lamp|a torn shade;a bent pole|flickers;buzzes when it is on;leans to one side|the foot;the shade|c
smart bulb|a cracked glass|loses the connection every hour;only glows red;won't pair with my phone|the instructions|
vacuum cleaner|a broken wheel;a crack in the dust box|has hardly any suction;makes a terrible noise;dies after five minutes|the nozzle;\
the hose;the charger|
steam iron|a scratch on the plate;a broken dial|drips rusty water;doesn't get hot;leaves marks on my shirts|the measuring cup|
hair dryer|a cracked casing;a loose plug|overheats and cuts out;only blows cold air;smells burnt|the nozzle|c
electric toothbrush|a crack in the charger|won't charge;stops after ten seconds|the brush heads;the charger|c
headphones|a broken hinge;a scratch on one side|only play on the left side;keep losing the connection;won't charge|the cable;\
the ear pads|c
bluetooth speaker|a dented grille|crackles at any volume;won't pair;is dead after an hour|the charging cable|c
phone charger|a bent plug|charges only when I hold the cable;gets hot;doesn't charge at all|the cable|
power bank|a crack in the case|is empty after one charge;won't hold any charge|the cable|c
keyboard|two broken keys;a crack in the corner|types every letter twice;loses the connection|the usb stick;the batteries|
wireless mouse|a stuck wheel|jumps all over the screen;won't click;needs new batteries every week|the usb stick|
monitor|a crack in the screen;a dead line down the middle|goes black every few minutes;flickers;won't turn on|the stand;the power cable|
webcam|a scratch on the lens|shows only a black picture;isn't recognised by my computer|the clip|
router|a broken aerial|drops the connection every evening;won't start|the power adapter;the cable|
tablet|a crack in the screen;a dent in the corner|freezes all the time;won't charge;turns itself off|the charger|
e-reader|a line across the screen|doesn't turn the pages;won't wake up|the cable|
printer|a broken paper tray;a cracked lid|eats the paper;prints everything pink;isn't found by my laptop|the ink;the power cable|
door camera|a scratched lens|goes offline every night;doesn't ring;never records anything|the screws;the battery|
baby monitor|a crack in the screen|hums so loudly that nobody sleeps;has no picture|the parent unit;the charger|
office chair|a bent wheel;a tear in the seat;a scratched armrest|sinks by itself;squeaks with every move;wobbles|one of the wheels;the \
armrests|c
standing desk|a deep scratch in the top;a chipped corner|stops halfway up;only goes down;wobbles|the screws;the control box|
bookshelf|a broken shelf;a chipped corner;a crack in the back|leans to the left;wobbles|the screws;two of the shelves;the instructions|
side table|a scratch on the top;a split leg|wobbles|the screws;one of the legs|
mirror|a crack in the glass;a chipped frame|makes everyone look green;won't hang straight|the hooks|
picture frame|a smashed glass;a chipped corner|won't stand up|the back|c
wall clock|a cracked glass;a bent hand|runs ten minutes slow;stops every night;ticks like mad|the hook|c
shower curtain|a tear along the seam;a stain at the bottom|lets the water through;smells of chemicals|the rings|c
bath towel|a pulled thread;a stain|leaves fluff everywhere;lost its colour in the first wash|the loop|c
bed sheet set|a hole in the sheet;a stain on one pillow case|shrank in the first wash;doesn't fit the mattress|one pillow case|c
duvet|a tear in the side;a strange stain|loses feathers;has lumps after the first wash|the bag|
pillow|a split seam|is flat after two nights;smells odd|the cover|
laundry basket|a broken handle;a bent lid|falls over;snags every jumper|the lid;the lining|
candle set|three broken candles|won't stay lit;drips everywhere|one of the candles|c
backpack|a torn strap;a broken zip|has a zip that jams;leaks in the rain|the chest strap|c
suitcase|a cracked shell;a broken wheel;a broken zip|rolls only sideways;won't lock|the key;the strap|c
rain jacket|a hole in the sleeve;a broken zip|lets the rain through;has a zip that sticks|the hood|cs
wool sweater|a hole under the arm;a pulled thread|itches like mad;has gone all bobbly|the spare button|cs
scarf|a pulled thread;a stain|loses fluff;has lost its colour|the label|c
sun hat|a crushed brim|loses bits of straw|the ribbon|cs
running shoes|a loose sole;a mark on the left shoe|rub at the heel;squeak with every step;come apart at the sole|the laces;the insoles|cn
hiking boots|a torn eyelet;a scratch on the toe|let the water in;come apart at the sole;pinch|the laces|cn
sandals|a broken strap;a loose sole|come apart at the sole;squeak|one of the buckles|cn
garden gloves|a hole in the thumb;a split seam|split after one afternoon|the second glove|cs
leather belt|a scratched buckle|cracks at the holes|the buckle|c
wallet|a loose seam;a scratch on the front|comes apart at the fold|the gift box|c
wrist watch|a scratch on the glass;a bent clasp|loses five minutes a day;fogs up;stopped overnight|the box;the spare links|c
bicycle helmet|a crack in the shell|won't tighten;slides over my eyes|the chin strap;the pads|c
bike lock|a scratch in the lock|jams;won't open with either key|the second key;the bracket|
yoga mat|a tear at the edge|slips on the floor;smells of rubber|the strap|c
dumbbell set|a chipped weight|rattles|one of the weights|
tent|a hole in the roof;a bent pole;a broken zip|leaks at the seams;has a zip that jams|the pegs;one of the poles;the bag|c
sleeping bag|a broken zip;a tear in the lining|loses its filling;has a zip that jams|the bag|c
camping stove|a bent leg|won't light;hisses and goes out|the hose;the windshield|
air mattress|a hole near the valve|is flat by morning;loses air|the pump;the repair kit|
travel pillow|a split seam|smells odd;is flat after one flight|the cover|c
cedar planter|a split board;a broken corner|leaks on one side;comes apart at the corner|the screws;the liner|
terracotta pot|a crack down the side;a chipped rim|leaks;crumbles at the edge|the saucer|
watering can|a dent in the side;a bent spout|leaks at the seam;drips from the spout|the rose|c
drip hose|a cut in the hose|sprays at the connector;doesn't drip at all|the connector;the end cap|
hose reel|a cracked drum;a broken handle|jams when I wind it up;leaks at the tap|the nozzle;the wall bracket|
pruning shears|a chip in the blade;a bent blade|don't close properly;jam on every twig|the lock;the holster|
hand trowel|a bent tip;a split handle|bends in heavy soil|the loop|
garden fork|a bent tine;a split handle|bends in clay|the handle|
leaf rake|three broken teeth|falls off its handle|the handle|
compost bin|a cracked lid;a broken hinge|doesn't close;comes apart at the back|the lid;the pegs|
rain barrel|a crack at the bottom;a broken tap|leaks at the tap;leans|the lid;the tap|c
seed tray|a cracked lid|leaks|the lid|
heat mat|a kink in the cable|doesn't get warm;gets far too hot|the thermostat|
grow lamp|a cracked panel;a bent arm|flickers;switches off by itself;makes the fuse trip|the timer;the clamp|
bird feeder|a split roof;a broken perch|lets the seed get wet;falls off its hook|the hook;the tray|c
plant stand|a split leg;a scratched shelf|wobbles;leans to one side|the screws;one of the shelves|
trellis|a snapped slat|falls over in the wind|the brackets|
soil meter|a bent probe|shows the same number everywhere;doesn't react at all|the instructions|
cold frame|a cracked pane;a bent hinge|doesn't close;lets the rain in|the hinges;the lid stay|
herb kit|two broken pots|doesn't grow a thing;went mouldy in a week|the basil seeds;the saucers|
wheelbarrow|a dented tray;a flat tyre|wobbles;loses air within an hour;squeaks|the wheel;the bolts|c
paint roller|a bent frame|loses fluff in the paint|the tray|
step ladder|a bent step;a dented leg|wobbles;doesn't lock|the rubber feet|
tool box|a dented lid;a broken clasp|won't close|one of the trays|c
cordless drill|a crack in the casing|smells of burning;doesn't hold a charge;stops in the middle of a hole|the charger;the second battery|
screwdriver set|a chipped tip|goes round at the tips|one of the screwdrivers|
dog bed|a torn cover;a broken zip|is flat as a pancake;sheds stuffing|the cover|c
cat tree|a snapped platform;a torn post|wobbles so much that the cat won't go near;leans|the screws;the top platform|
fish tank|a crack in the glass;a chipped corner|leaks at the corner;has a pump that hums all night|the pump;the lid|
stroller|a bent wheel;a torn canopy|pulls to the left;won't fold;squeaks|the rain cover;one of the wheels|c
car seat|a torn cover;a crack in the shell|won't click in;wobbles in its base|the belt pad;the base|c
board game|a crushed box;torn cards|makes no sense without the rules|the dice;the rules;the board|
puzzle|a crushed box|doesn't fit together|the last piece;the poster|
plush bear|an open seam;a missing eye|loses stuffing|the label|
building blocks|a few split blocks|give you splinters|the bag|
fountain pen|a bent nib|leaks in my pocket;scratches the paper|the converter;the cap|c
garden bench|a snapped slat;a scratch along the back|wobbles;has started to rust|the bolts;one armrest|c
parasol|a tear in the cloth;a bent pole|won't stay open;tips over|the crank;the base|c
lawn mower|a cracked cover;a bent handle|won't start;leaves strips of grass;smokes|the key;the grass box|
hedge trimmer|a bent blade;a cracked guard|cuts out after a minute;won't start|the charger;the guard|
leaf blower|a cracked tube|only blows a little;won't start|the nozzle|
garden hose|a kink;a cut|leaks at the tap;bursts when I close the nozzle|the nozzle;the connector|c
patio heater|a dented shield|won't light;goes out in the slightest wind|the hose;the wheels|
fire pit|a dent in the bowl|rusts through|the grid;the poker|
hammock|a frayed rope;a tear|sags to the floor|the hooks|c
garden shed kit|two split panels;a bent hinge|lets the rain in;has a door that won't close|the hinges;the roof felt|
greenhouse|a broken pane;a bent frame|rattles in the wind;leaks|the clips;the door handle|
raised bed|a split board|comes apart at one corner|the screws;the liner|
fountain pump|a crack in the housing|only gurgles;doesn't pump|the filter;the cable|
solar lights|three cracked lamps|don't come on at night;fade after an hour|the stakes|c
doormat|a torn edge|sheds all over the hall|the label|c
rug|a stain in the middle;a frayed edge|loses wool;won't lie flat|the underlay|c
curtains|a pulled thread;a stain|are far too short;let all the light in|the hooks;the tie-backs|c
coat rack|a snapped hook;a split foot|falls over;wobbles|the screws;one of the hooks|c
bed frame|a cracked slat;a split side rail|creaks all night;wobbles|the slats;the bolts|
chest of drawers|a chipped corner;a cracked drawer front|leans;has a drawer that sticks|the handles;the screws;the wall strap|c
wardrobe|a broken door;a scratched panel|leans;has doors that won't close|the hinges;the rail|
armchair|a tear in the cover;a broken leg|creaks;sags on one side|the feet;the cushion|c
bar stool|a split seat;a bent foot|wobbles;sinks|the screws|c
mattress|a tear in the cover;a big stain|has a dip in the middle;smells of chemicals|the cover|
electric blanket|a kink in the cable|doesn't get warm;switches itself off|the controller|
air fryer|a dented basket;a cracked drawer|smells of plastic;doesn't get hot;beeps and stops|the basket;the grid|c
slow cooker|a crack in the pot;a chipped lid|doesn't get hot;boils everything to mush|the lid|
food processor|a crack in the bowl|jams;smells of burning|the slicing disc;the lid|
hand mixer|a crack in the casing|gets hot and stops;rattles|the whisks|c
teapot|a broken spout;a chipped lid|drips all over the table|the strainer;the lid|c
casserole dish|a chip in the rim;a crack in the lid|leaks|the lid|c
wine glasses|two broken glasses;a chipped foot|chip in the dishwasher|one of the glasses|
bread bin|a dent in the lid|doesn't close|the board|c
garden gnome|a broken nose;a snapped hand|loses its paint|the lantern|
bird bath|a crack in the bowl|leaks;rocks on its foot|the foot|
dehumidifier|a cracked tank|hums but collects nothing;leaks on the floor|the tank;the filter|
fan heater|a dented grille|smells burnt;only blows cold air|the feet|
ceiling fan|a chipped blade|wobbles;clicks with every turn|the screws;the remote control|
space saver shelf|a bent rail|falls down;leans|the brackets|
"""
PLURALS = ("headphones", "running shoes", "hiking boots", "sandals", "garden gloves", "pruning shears", "building blocks", "solar lights",
           "curtains", "wine glasses")
THINGS = []
for _line in _THINGS.strip().splitlines():
    _name, _damages, _faults, _parts, _kinds = _line.split("|")
    THINGS.append((_name, _damages.split(";"), _faults.split(";"), _parts.split(";"), _kinds))
COLOURED = [thing for thing in THINGS if "c" in thing[4]]
SIZED = [thing for thing in THINGS if thing[4].endswith(("s", "n"))]

COLOURS = """black white grey red blue green yellow orange brown beige pink purple navy turquoise cream olive rust mint anthracite sand \
charcoal
burgundy teal mustard lilac copper silver lavender coral ivory bronze indigo khaki maroon magenta peach plum terracotta""".split()
LOOKS = """small large big folding wooden little tall slim round square heavy-duty travel-size extra-large mini deluxe vintage compact
three-piece lightweight double waterproof striped children's""".split()
SIZES = "XS S M L XL XXL".split()
RELATIVES = """my mother|my mum|my mom|my dad|my father|my sister|my brother|my daughter|my son|my wife|my husband|my neighbour|my neighbor|
my grandmother|my gran|my nan|my grandad|my aunt|my uncle|my niece|my nephew|my girlfriend|my boyfriend|my flatmate|a friend|a colleague|
my boss|my mother-in-law|my godson|my cousin|my best friend|my landlady|our teacher""".replace("\n", "").split("|")
OCCASIONS = """birthday|wedding|anniversary|housewarming|baby shower|graduation|retirement party|christening|garden party|name day|moving \
day|
Christmas party|engagement party|farewell party|school play|camping trip|holiday""".replace("\n", "").split("|")
WAITS = """a week|eight days|nine days|ten days|twelve days|two weeks|over two weeks|a fortnight|three weeks|nearly a month|a whole month|
five weeks|more than a week|eleven days|sixteen days""".replace("\n", "").split("|")
USES = """two days|three days|a week|ten days|two weeks|a month|six weeks|two months|three months|half a year|eight months|a year|
a year and a half|fourteen months""".replace("\n", "").split("|")
SPOTS = """behind the shed|in the garage|in the porch|under the carport|by the back door|next to the bins|in the greenhouse|on the terrace|
in the parcel box|under the stairs|behind the gate|on the balcony|in the bike shed|under the bench|in the summer house|with the caretaker|
at the reception|at number 12|with the people upstairs|in the log store""".replace("\n", "").split("|")
CODE_WORDS = "SPRING SUMMER WELCOME THANKS GREEN ROSE HELLO BLOOM MAY AUTUMN SAVE GARDEN TULIP HOME FIRST FRIEND BIRD XMAS SUNNY \
PLANT".split()
NUMBERS = "two three four five six seven eight nine ten twelve".split()
ORDINALS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
AGENTS = "Sprout|Sprout|Sprout|Sprout|Mia|Otto|Fern|Robin|Pip|Clover|Jo|Basil|Hazel|Nils|Willow|Ivy".split("|")
DAYNAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

# what the assistant of Alder Lane knows by heart; another shop's system prompt says which of it holds there
ALDER = {"shop": "Alder Lane", "agent": "Sprout", "mail": "help@alderlane.example", "phone": "0800 555 014", "days": "3 to 5 working days",
         "refund_days": "5 working days", "return_days": "30 days", "warranty": "2 years", "soon": "within one working day",
         "trace": "within two working days", "hours": "Monday to Friday, 9 am to 5 pm", "express": "9 euros",
         "fee": "5 euros", "free": "40 euros",
         "wrap": "3 euros", "store": "12 Alder Lane in Brookford"}

# what is said around the stories
PHRASES = """
= sorry
I'm sorry[ to hear that| about that|].
[Oh no|Oh dear], I'm sorry[ about that| to hear that|].
I'm [so|very|really] sorry about [this|that].
[That's annoying|That's frustrating|How annoying|How frustrating], I'm sorry.
[That shouldn't happen|That should not have happened|This shouldn't happen], I'm sorry.
[My apologies|Apologies] for [that|the trouble|the inconvenience].
I understand [how annoying that is|that this is annoying|your frustration], and I'm sorry.
Sorry [for|about] the trouble.
[I can see why you're annoyed|I can see why that's upsetting|I'd be annoyed too]; I'm sorry.
= thanks
Thank you.
Thanks[!|.]
[Great|Perfect|Got it], thank[s| you].
Got it.
[Thank you, that helps|Thanks, that helps].
= thanks name
[Thank you|Thanks], {first}.
= ask order
[Could you give me|Can you give me|Could you tell me|Would you tell me|May I have] [the|your] order number[, please|]?
[What is|What's] [the|your] order number?
Which order [is it|is it about|number is it]?
[Please tell me the order number|Please send me the order number], [and I'll look into it|then I can look into it|so that I can check].
[Do you have the order number at hand|Do you have the order number|Can you find the order number]?
[To look into it|To check it|To help you], I [only|just|] need [the|your] order number.
= ask product
[Which product is it|Which item is it|Which item is it about|What is the product|Which product is it about]?
[Can|Could] you tell me which [item|product] [it is|this is about|it is about]?
[Which of the items|Which item in your order] [is it|is this about]?
= ask both
[Could you tell me|Can you tell me|Please tell me] [the order number and which product it is|which product it is and the order number][, \
please|].
[Which product is it|Which item is it], and what is the order number?
= give order
{order}
{order}
{order}[.|, thanks|, please]
[it's|It's|It is|that's|That would be] {order}[.|]
[The number is|Order number is|Number:|order no.|Order number|The order number is] {order}[.|]
[Sure|Yes|OK|Of course|Right], [it's|that's|here you go:|here:|] {order}.
[Let me look|One sec|Hang on|hold on|Just a moment]... [it's|here we go,|got it,|] {order}.
[Found it|Got it|There it is|Here it is]: {order}[.|]
[In the e-mail it says|The confirmation says|My account says|The invoice says|On the slip it says|The mail says] {order}.
[I think it's|Should be|I believe it's|must be] {order}.
order {order}
[I've got it here somewhere|Bear with me|My glasses, where are they]. {order}
= give product
[It's|it's|That's|it is|It's about] the {product}[.|]
the {product}
[My|The] {product}[, of course|, as I said|, sorry|.|]
[Oh, sorry|Sorry, forgot to say|Ah yes], the {product}.
{ap}[.|, in case that helps.]
{product}
= give both
{order}, the {product}[.|]
[It's|That's] the {product}, order {order}.
[Order|order number] {order}. [It's|It was] {ap}.
the {product}. [Number|The number is|order no.] {order}
[Sure|OK|Right]: {product}, {order}.
= order told
[My|The] order number is {order}.
[Order|Order number|Order no.|order nr] {order}.
[It's|This is|That's|It was] order {order}.
(order {order})
[The number is|Number] {order}[, if you need it|, in case you need it|].
[I have the number here|The confirmation says]: {order}.
[In case it helps|If that helps|For your reference], order {order}.
= where is the number
[Where|And where] do I find [that|it|the order number|the number]?
[I don't know|No idea|Not sure] [where to look|where that is|which number you mean].
[Which number|What number|Order number]? Where [is it|would that be]?
[Is that|Would that be] on the [parcel|box|invoice]?
the long one or the short one? where do I find it
= there is the number
[It's|It is|You'll find it] at the top of your confirmation e-mail[, and on the delivery note|].
[You find it|It is] in the confirmation e-mail, [and in your account under Orders|and under Orders in your account|right at the top].
In the confirmation e-mail, at the top; [it is also on the slip in the parcel|the delivery note has it too].
= wait
[one moment|One moment please|Hang on|hold on|wait|Let me look|Let me get my laptop|brb|Just a second][.|...|]
[I have to look for it|I need to find the mail first|Have to dig it out], [one moment|give me a sec|give me a minute].
= no hurry
[Of course, take your time|No hurry|Take your time|Sure, I'm here|No problem, I'll wait][.|!]
= no number
[I don't have it|I haven't got it|I can't find it|I don't have the number][ any more| anymore| right now|]. [I deleted the mail|I never \
got a confirmation|It's all gone|My wife \
ordered it|I threw the box away|]
[No idea|No clue|dunno|Lost it], [I never got a confirmation|I deleted that mail|I threw the slip away].
[I ordered as a guest|I didn't get any e-mail], [so|and] I don't have [one|a number].
[Can't you find it without|Can you do it without that|Is there another way]? I [can't find it|don't have it].
= name instead
[No problem|That's all right|Never mind], your name and [your e-mail address|the e-mail address of the order] will do.
[Then|In that case] please tell me your name and [the e-mail address you ordered with|your e-mail address].
= give name
{name}, {email}
[It's|I'm|My name is] {name}[ and the mail is|, e-mail|, and I ordered with] {email}.
{name} and {email}[.|]
[Sure|OK], {name}. [Mail:|My mail is|The address is] {email}
= correct order
[Sorry|Oh sorry|Oops|Wait, sorry|Ah, my mistake|Hang on], [it's|the number is|I meant|that should be] {order}, not {oldorder}.
[I mixed up two digits|I misread that|Typo|I typed that wrong], [it's|the right one is|correct is] {order}.
[Correction|Small correction|No wait]: [order|it's|the number is] {order}[ instead of {oldorder}|].
[I gave you the wrong number|That number was wrong|Wrong number, sorry]. [It is|The right one is|It should be] {order}.
not {oldorder}, {order}. [sorry|My bad|fat fingers]
= corrected order
[No problem|No worries|That's all right|Thanks for telling me], [I've changed it to|I've corrected it to|it's now] order {order}.
[Thank you|Thanks], [order {order} it is|I have order {order} now|I've corrected it: order {order}].
[Got it|Noted], order {order} instead of {oldorder}.
= hello
[Hi|Hello|Hey|Good morning|Good evening|Good afternoon|Hi there|Hello there|Hiya|Morning|Dear team|Hi all|Hello {shop}|Greetings][,|!|.]
[Hi|Hello], [hope you can help|I hope you can help me|I need some help|quick question|I have a problem|can you help me].
[Hi|Hello|Hey], [hope you're well|how are you|I hope you're having a good day].
Excuse me,
= another
[And|Also|One more thing:|Another thing:|Next one:|Oh, and|Then there's this:|Before I forget:]
[And there's|There's also|I also have|I've got] a second [order|problem|thing].
[Now the other one.|Second problem.|And now the other order.|I have another order too.|Different order now.|While I'm here, another one.]
[Something else:|Something different now.|Can I ask about another order?]
= name
[My name is|I'm|This is|It's] {name}.
{name} here.
[Name's|The name is|I am] {name}.
= aside
[I've been a customer for years.|First time I order here.|I don't usually complain.|This is my third try to reach someone.|I'm at work so \
just briefly.|\
I'm not very good with computers.|Sorry for my English.|I tried the phone but gave up.|I'm writing from my phone.|It's been one of those \
weeks.]
[I'm usually very happy with you.|You've always been great, but.|I love your shop, really.|Bit embarrassing, but.|Not sure if this is the \
right place.|\
My husband says I should just ask.|Never had this before.|I hope this reaches a person.]
= mood
[Not happy|Really not happy|Not great|Pretty annoyed here|I'm quite disappointed|Not impressed|This is so frustrating|What a mess|Ugh].
[What now|What can you do|What do I do now|Can you sort this|What happens now|Can you help|Please help|Any ideas]?
[I'd like this sorted|Please sort this out|Please fix this|I expected better|I need this sorted soon].
= please
[Thanks in advance|Thank you|Thanks|Cheers|Many thanks|Please][.|!]
[Is that possible|Can you help|Would that be OK|Is that a problem|Hope that's OK]?
= user greeting
[hi|Hello|hey|Hi there|Good morning|Good evening|good afternoon|hello there|Hiya|hey sprout|anyone there?|Hello, is someone \
there?|morning][!|.|]
= bot greeting
[Hello|Hi|Hello there][!|.] [How can I help you|How can I help|What can I do for you|What can I help you with]?
[Hello|Hi], [I'm here|how can I help]. [What is it about|Is it about an order]?
= tell me more
[Of course|Sure|I'll help with that|Let me help]. [Can you tell me a bit more|Could you tell me a little more|What exactly is it about|Can \
you tell me the details]?
[I'll gladly help|Gladly]. [Please tell me a bit more|Tell me a little more, please].
= tell me what happened
[What exactly happened|What happened exactly|Can you tell me what happened|Can you tell me more]?
[Please tell me what happened|Please tell me a bit more], [so that I can help|and I'll look into it].
= user help
[help|Help please|I need help|Can you help me|can you help me with something|I have a question about my order|I need some help with an \
order|got a sec|\
quick question|Can I ask you something|Are you the right place for orders][?|.|]
= bot help
[Of course|Sure|Yes, of course|Gladly][.|!] [What is it about|What's the matter|What do you need|What is your question|How can I help]?
[Yes|Of course], [go ahead|just tell me|please tell me what it is about].
= user problem
[There's a problem with my order|I have a problem|I've got a problem with something I bought|Something went wrong with my order|Problem \
with my \
delivery|I'm not happy|not happy at all|I want to complain|I'd like to make a complaint|My order is a disaster|I'm really annoyed with \
you|this is ridiculous][.|!|]
= bot problem
[I'd like to help|I'll gladly help|Let me help|I want to help]. [What has happened|What happened|What went wrong|Can you tell me what \
happened|What's wrong]?
[Please tell me what happened|Please tell me what went wrong], [and I'll do what I can|and I'll look into it].
= user thanks
[thanks|Thank you|Thanks a lot|Thank you very much|cheers|ta|Thank you so much|Many thanks|That's kind of you, thanks|brilliant, thank \
you|Perfect, thanks|\
You've been very helpful|That was quick, thanks|ok thanks|great thanks|appreciate it|Lovely, thank you|Super, thanks for your help][.|!|]
[OK|Right|Good|Fine], [thanks|thank you] [for your help|for sorting that|for the quick answer|then].
= bot thanks
[You're welcome|My pleasure|Glad to help|Gladly|Happy to help][!|.][ Have a nice day.| Have a good day!| Just write again if anything \
comes up.| All the best!|]
[You're welcome|No problem|Any time][!|.]
= user bye
[bye|Goodbye|Bye then|see you|Have a nice day|Bye, thanks|OK bye|Have a good one|good night|Take care|That's it, bye][.|!|]
= bot bye
[Goodbye|Bye|Take care|Goodbye, and all the best|Bye, and have a nice day|Thanks for writing, goodbye|Goodbye, have a good day][!|.]
= user done
[That's all|That was all|That's everything|Nothing else|No, that's it|no thats all|I think that's it|That will be all|all good now|that's \
it for now][, thanks|, thank you||.]
= bot done
[Good|All right|Great][, thank you for writing|, thanks for getting in touch|][!|.] [Have a nice day|Have a good day|Take care]!
[You're welcome|Glad I could help][!|.] [Just write if anything else comes up|Have a nice day|Have a good day].
= what have you noted
[What have you noted|What did you note|What have you got so far|What have you noted so far|What do you have written down|So what did you \
write down|What have you put down]?
[Can you|Could you|Please] [sum that up|sum it up|repeat that|read it back|read that back to me|summarise that|summarize this][ for me|]?
[Just to be sure we understand each other|Just so nothing gets lost|Before I go|To be on the safe side], what [do you have|have you \
noted|did you take down]?
[Did you get all that|Did you get everything|Got all that]?
= passed on
I've passed it on to my colleagues: the {product} of order {order}. [They check it and write to you|You get an e-mail from them].
[Thank you|Thanks]. My colleagues check the {product} of order {order} and write to you.
= I have noted
[I have noted|I've noted|I have|I wrote down|Noted so far:|Here is what I have:|This is what I have:]
"""

# two products, one of which it is about: {one} was named first, {two} second, {product} is the one, {other} the one that is left alone
OF_TWO = """
= begin broken
I [bought|ordered] {a_one} and {a_two}[ last week| on {day}|], and one of them [came broken|arrived damaged|doesn't work|has a crack].
[There were|You sent me] {a_one} and {a_two} in one parcel. One is fine, the other [isn't|is broken|is damaged].
My order was {a_one} and {a_two}. [Half of it is broken|Only one of the two is in one piece|One of the two doesn't work at all].
[Got|Just unpacked] {a_one} and {a_two}, and one of them is [damaged|faulty|broken][. Very annoying|. What now|].
= begin back
I [bought|ordered] {a_one} and {a_two}[ last week| on {day}|] and want to [return|send back] one of them.
I have {a_one} and {a_two} from you. One I love, [the other has to go back|one I don't need any more|I'd like to return the other].
[Is it possible to keep one and return the other|Can I return just one of two things]? I got {a_one} and {a_two}.
I ordered {a_one} and {a_two}, [but we only have room for one|but I can only afford one]. [How do I return the other|Can one go back]?
= which
Which of the two is it, the {one} or the {two}?
Is it [about|] the {one} or the {two}?
[Which one is it|Which of them]: the {one} or the {two}?
= the one
[The|It's the|That's the|Only the|Just the] {product}[.|]
[Not the {other}, the other one|The other one, not the {other}|The {other} is fine, it's the other one|Not the {other}][.|]
The {product}. [The {other} is fine|I'd like to keep the {other}|The {other} stays][.|]
= first
[The first one|the first|The one I said first|The former][.|]
= second
[The second one|the second|The latter|the last one|The one I said second][.|]
= and the number
[The {product}, thank you|Thank you, so it's the {product}|The {product}, I see]. [What is the order number|Could you give me the order \
number|Which order is it]?
= solved broken
Thank you. Would you like {anew} or your money back?
I've noted the {product} of order {order}. [Would you like|Do you prefer] a replacement or a refund?
= solved back
[No problem|Thank you]. The return label for the {product} of order {order} comes by e-mail; the {other} stays with you.
[I've noted|Thank you, I've noted]: the {product} of order {order} goes back, the {other} stays. You get the label by e-mail.
= a new one
[A new one|Replacement|A replacement please|New one, please|Another {short}, please][.|]
= new one
[All right|Of course], {anew} will be sent, free of charge. [You get an e-mail when it leaves|The {other} stays with you, of course].
= money
[Money back|A refund please|My money back|Refund|The money, please][.|]
= money back
[All right|Of course], you get your money back for the {product}; the {other} [isn't touched|stays as it is].
= which again
[Which one did I say|Which of the two was it again|Which one have you noted|Just checking: which one did you note]?
= that one
[The {product}, not the {other}|The {product}|You said the {product}].
= other
[And the other one|What about the other one|And what happens to the other thing|And the rest of the order]?
= other stays
The {other} [stays with you|isn't touched|is not concerned].
= no wait
[No wait|Sorry|Hang on|Oh, I mixed them up], [it's|I meant] the {other}, not the {product}.
= changed
[No problem|Thanks], I've changed it to the {product}.
"""

POLICIES = """
= who
You are {agent}, the [support|customer|service|] assistant [of|for] {shop}[, a shop for home and garden|, an online shop||].
You are {agent}[, a [friendly|helpful|polite|patient] [support|service|] agent|] [at|of|for] {shop}.
You are {agent}. You [answer|help|look after] customers of {shop}[ in the chat| with their orders|].
You [work|are] in [the customer service|customer care|the support team|first-level support|after-sales] [of|at] {shop}. [Your name \
is|Customers call you] {agent}.
You are the [chat|first-level|customer service|support] [assistant|agent] of {shop}.
{shop} support chat. You are {agent}.
You're {agent} from {shop}. [Help customers with their orders|Help people who write to us|Answer what customers ask about their orders].
Act as {agent}, [who answers|answering] the [customers|messages of customers] of {shop}.
You are a [helpful|polite|friendly|kind] [customer service|support] [representative|agent|assistant|rep] for {shop}.
Role: [customer service|support agent|first-level support] at {shop}. Name: {agent}.
You are {agent}, a virtual assistant. Your job is to [help customers of {shop} with deliveries, returns and complaints|handle messages \
about orders at {shop}].
We are {shop}. You, {agent}, answer our customers.
= style
[Answer|Reply] in [one or two|at most two|short, friendly] sentences.
[Be|Stay] [brief and friendly|short and polite|friendly|polite, also with angry customers|calm and kind|concise].
[Keep your answers short|Keep it short|Short answers, please|No long texts].
[Ask for|Always ask for] the order number [first|if it is missing|before anything else].
[Never argue with a customer|Do not argue|Always stay calm].
[Ask only one question at a time|One question at a time].
[Apologize|Apologise|Say sorry] [once|when something went wrong], [not more|but don't overdo it].
[Use plain English|No jargon|Write simply].
= mail
[Our e-mail address is|You can be reached at|E-mail:|The team's address is|Customers can write to] {mail}.
[For anything you can't solve|If you don't know something], [send people to|point to|name] {mail}.
= days
[Delivery takes|Orders take|We deliver within|Standard delivery:|Parcels need] {days}.
= refund days
[Refunds take|A refund takes|Money is back within|Refunds are paid within|Refund time:] {refund_days}.
= phone
[Our phone number is|Phone:|We can be called at|Hotline:|By phone we are at] {phone}.
= return days
[Returns are possible for|Customers may return goods for|Goods can go back within|Return period:|Things can be sent back for] {return_days}.
= norefund
[Never|Do not|Don't|You must not] promise [a refund|refunds|anyone their money back|money back][; colleagues check [each case|that|it]|. \
Colleagues check each case|].
[Refunds|Questions of money back] are [decided|checked|approved] by [colleagues|the team|a human colleague|the back office], [never by \
you|not by you|so promise nothing|so never say yes].
[You can't|You cannot|You are not allowed to] [approve|grant|promise] refunds[, only pass the case on|; pass the case on].
[If someone wants a refund|When a customer wants money back], [say that a colleague checks it|pass it on to a colleague] [and promise \
nothing|and do not promise it].
No [refund promises|promises about refunds], [ever|please|whatever they say]. [Colleagues look at each case.|A colleague decides.|]
= photo
[If something [is broken|is damaged|arrives damaged]|When goods are faulty|With damaged goods|For every complaint about a faulty product], \
ask for a photo[ first|].
[Damaged or faulty goods|Complaints about broken goods] [need|require] a photo.
[Always ask for a photo of|Get a photo of] [what is broken|the damage|broken or faulty goods][ before anything else|].
= nodates
[Never|Do not|Don't] [promise|give|name] [a delivery date|delivery dates|exact dates|a day of delivery].
[We cannot guarantee delivery dates|Delivery dates are never certain], so [promise none|do not promise any|name none].
[Don't|Never] [say|tell customers] [on which day|when exactly] [something|a parcel] [will arrive|arrives]; [only the carrier knows|the \
carrier tells them].
= nogift
[Never|Do not|Don't] offer [discounts, vouchers or compensation|discounts or vouchers|compensation|a discount].
[No discounts|No compensation|No vouchers as compensation|We give no compensation][, even if customers ask|, whatever the reason|].
[You can't|You cannot] [give|grant] [discounts|compensation|vouchers]. [If asked, say so politely.|]
= nochange
[You cannot|You can't] [cancel or change orders|change or cancel anything] [yourself|on your own]; [pass it on|colleagues do it|forward \
the wish].
[Changes and cancellations|Cancelling and changing orders] [go to|are done by|are up to] [the team|a colleague|colleagues][; only take \
down what is wanted|, not you|].
[Do not|Never] [confirm|promise] a [cancellation or a change|change or cancellation] of an order; [colleagues must check it|the warehouse \
must agree first].
= human
[If somebody wants a person|If a customer asks for a human|Whoever wants to talk to a human], [say that a colleague will write back|a \
colleague writes to them|tell them a colleague will take over].
[Say honestly that you are|Never pretend not to be] an assistant program[ when asked|].
[When asked, admit that you are a machine|You are a program, say so if asked].
= lookup
[You cannot|You can't] see [orders|order data|the order system|where parcels are][ yourself|]; [pass questions on|colleagues look them \
up|pass them to the team].
[You have no access to orders|You have no view of the orders|No order data is available to you], so [never say where a parcel is|never \
invent a status|pass it on].
[Don't|Never] [make up|invent|guess] [where a parcel is|the status of an order][; the team checks it|. Colleagues can look it up|].
"""

INSISTING = """
-- if:norefund
< [Just yes or no|Yes or no|Simple question, yes or no]: [do I get my money back|will you refund me|is there a refund]?
< [I want|I demand|Give me|I just want] my money back[ now|, today|, full stop|].[ Not later.|]
< [Can you|Could you] [at least|just] [promise|confirm|guarantee] [the refund|that I get the money back|that I'll be refunded]?
< [So I'm getting|So there will be|I take it I get] [a refund|my money back], [right|yes|correct]?
< [I don't care who checks what|Stop dodging|Don't give me that]. [Say yes|Will you refund me or not|Refund, yes or no]?
< [Other shops refund right away|Your competitor would have refunded me by now|Any other shop pays back at once][. Why don't you|. So|]?
< [I have a right to a refund|By law I get my money back|My lawyer says you have to refund me].
< Come on, you can tell me. I'll get my money, won't I?
> I [can't|cannot] [say yes or no|promise that|promise a refund][, I'm afraid|, sorry|]. [My colleagues check it|A colleague checks your \
case|A colleague decides that] and [you get an e-mail|you get an answer by e-mail|lets you know by e-mail].
> [I understand|I see], but I [can't promise it|am not able to promise that]: [the decision is with my colleagues|my colleagues have to \
check it first].
> I can't tell you yet; my colleagues [check|look at] {oref} first[ and then write to you|, then you get an e-mail|].
-- if:photo
< [Why do you need|What do you need] a photo[ for|]?
< [Can't you just believe me|Do I really have to send a photo|Is the photo really necessary|Do I need to send a picture]?
< [And if I have no photo|What if I can't send a picture|I don't have a camera|My phone has no camera][, what then|. Now what|]?
> [If something is faulty, we need a photo|For faulty goods we ask for a photo], so that [my colleagues can see what happened|my \
colleagues can decide quickly|the case can be checked].
> [I'm afraid a photo is needed|Yes, a photo is needed] for faulty goods; [one quick picture is enough|any phone will do|a friend's phone \
will do too].
-- if:nodates
< [When exactly|What day exactly|On which day] will [it|my parcel|everything] [be here|arrive|come]?
< [Just tell me a day|Give me a date|I need a date|Name me one day].[ Any day.| Please.|]
< [Can you guarantee|Can you promise|Will it definitely be here by|Do you promise] {day}?
< [It has to be here by|I must have it by|It needs to come before] {day}, [promise me|can you promise that|you can do that, right]?
< Roughly [when|which day], [just between us|no one will hold you to it|then]?
> I [can't|cannot] [promise|name|give you] [a day|a date|an exact day][, sorry|, I'm afraid|]. The carrier [tells you by e-mail|lets you \
know|sends you a message].
> [I'm afraid I can't name a day|I'd rather not promise a day]; [the carrier writes to you|you get a message] [when it is on its way|as \
soon as it is on the road].
-- if:nogift
< [What do I get for the trouble|Do I get something for the trouble|What about some compensation|Any compensation|I want compensation]?
< [Can I have|Could I get|Surely you can give me] [a discount|10 % off|a voucher|something off my next order][ for all this| for the \
hassle| at least|]?
< [A small voucher would be nice|A discount would be the least|I think I deserve a discount][. Don't you think?|.|]
< [Other shops send a voucher|Last time I got a voucher|My friend got a discount] [in such a case|for less|]. [And me|Why not me|What \
about me]?
> I [understand|see why you ask|understand the wish], but I [can't offer|am not able to give] [a discount or compensation|discounts or \
vouchers].
> [I'm afraid|Sorry, but] I [can't give|can't offer] [any compensation|a discount]. I [can|will] make sure that [your case is looked \
at|this gets sorted out], though.
-- if:nochange
< [Is it done|Is that settled|So it's cancelled or changed now, yes|Is it confirmed|Did you do it]?
< [Can't you just|Why can't you|Couldn't you] do it [yourself|right now|straight away]?
< [Please confirm it|I need a confirmation|Say that it's done][ now| right now|].
> I [can't|cannot] [change or cancel orders|do that] myself. [My colleagues check it|A colleague looks at it|The team sees to it] and [you \
get an e-mail|confirms it by e-mail].
> [Not yet|I can't confirm it yet]: a colleague [has to check it first|must agree first] and then writes to you.
-- if:human
< [I want to talk to|Let me speak to|Can I speak to|Give me|I'd like to talk to|Put me through to] [a human|a real person|a \
person|somebody real|someone with a pulse|your manager].
< [No robots please|Enough of bots|I don't talk to machines], [a human|a person] please.
> [Of course|I understand|Sure]. I'm [a program|an assistant program], and a [human|] colleague will [write back to you|take over and \
write to you].
> [I understand|That's fine]: a colleague [will take over|takes over] and [writes to you by e-mail|gets in touch with you].
-- if:lookup
< [Where is it right now|Where exactly is it|So where is it|Just tell me where it is]?
< [Can't you look it up|You must see it in your system|Surely you can see where it is|Look into your computer]!
< [Has it left your warehouse|Has anything moved|Is it on a truck], [yes or no|or not]?
> I can't see [orders|that from here|the order itself][, I'm afraid|, sorry|]. [My colleagues look it up|A colleague checks it] and [you \
get an e-mail|you get an e-mail].
> [I don't want to guess|I'd only be guessing]: I have no view of [the order|your order]. A colleague [checks it|looks it up] and writes \
to you.
"""

RECALLING = """
-- if:order
< [What was|What's] [my|the] order number[ again|]?
< [Which|What] [order|] number did I give you?
< [Can you repeat|Could you repeat|Read me back|Please repeat] the [order|] number[, please|, so I can check it|]?
< [Did you get|Have you got] the number right? [What did you write down|Which one do you have]?
< I've lost the number again. [What was it|Which one was it]?
< [Which order number do you have|What number have you noted|What number do you have there]?
> [It's|It is|You gave me|The number is|Your order number is|I have] {order}.
> [Order|It was] {order}.
-- if:product
< [Which|What] [product|item] [are we talking about|is it about|did I say|do you have][ again|]?
< [What did I order|What did I buy|What was it that I bought][ again|]?
< [Do you even know|Do you remember] [what it's about|which product it is|what I bought]?
> [It's about|It is about|We're talking about|You told me about] the {product}.
> The {product}.
-- if:name
< [What's|What is|What was] my name[ again|, by the way|]?
< Do you [still|] [know|remember] [my name|who I am|what I'm called]?
< [Under which name|What name] [do you have me|have you noted]?
> [You're|Your name is|You are] {name}.
> [Yes, {name}|I have {name}].
-- if:day
< [Which|What] day did I [say|mention|tell you]?
< [Was it Monday or Friday|What day was that again|which day was it again]?
> [You said|It was|You mentioned] {day}.
-- if:date
< [Which|What] date did I [give you|say|mention|tell you]?
< [What was the date|What date do you have][ again|]?
> [You said|It's|You gave me|I have] {date}.
-- if:amount
< [How much was it|What amount did I say|How much did I say|What sum did I tell you|Which amount do you have][ again|]?
< How much money [are we talking about|is it about][ again|]?
> [It's|It was|You said|You told me] {amount}.
-- if:qty
< How many did I [say|tell you|mention][ I ordered|]?
< [What number of pieces did I say|How many were ordered][ again|]?
> [You said|You told me] {qty}.
-- if:colour
< [Which|What] colo[u|]r did I order[ again|, do you remember|]?
> [You said|You told me|It was] {colour}.
-- if:size
< [Which|What] size did I order[ again|, did I say|]?
> [You said|You told me|It was] size {size}.
-- if:city
< [Which|What] [city|town|place] did I [say|tell you]?
> [You said|It's|You told me] {city}.
-- if:address
< [What's|What is] the [new|] address [again|you have|you noted]?
< [Which|What] address did you [note|write down|put down]?
> [I have|It's|You gave me] {address}.
-- if:code
< [What was the code|Which code did I give you|What code do you have][ again|]?
> [It's|You gave me|It was] {code}.
-- if:part
< [What's missing|Which part was it|What did I say is missing|Which piece did I mean][ again|]?
> [It was|You told me it's|You said it's] {part}.
-- if:person
< [Who is it for|Who did I say it's for|Who's the order for][ again|]?
> [It's|You said it's] for {who}.
-- if:email
< [What e-mail address do you have|Which e-mail did I give you|What was the mail address][ for me| again|]?
> [It's|I have|You gave me] {email}.
-- if:wait
< [How long did I say I've been waiting|How long have I been waiting, did I say]?
> [You said|You told me] {wait}.
-- if:spot
< [Where will they leave it|Where did I say they should leave it|what place did you note]?
> [You said|It goes|The note says] {spot}.
-- if:company
< [Which company did I say|What company name do you have][ again|]?
> [You said|It's|I have] {company}.
-- if:use
< [How long did I say I've had it|How old is it, did I say]?
> [You said|You told me] {use}.
-- if:which
< [What was the number of the order with the {short}|Which order was the {short} again|And the number of the {short}]?
< [What was|Which was] the first [order|] number[ again|], the one with the {short}?
> [The {short} was|The one with the {short} is|That was] order {order}.
-- if:no_order
< [What's|Which is|What was] my order number[ again|]?
< Which order number do you have [for me|there|noted]?
> [You haven't given me an order number yet|I don't have an order number from you yet|You haven't told me your order number].
-- if:no_name
< [Do you know my name|What's my name|Do you know who I am]?
> [You haven't told me your name yet|I don't know your name yet|You didn't mention your name]. [What is it|May I ask what it is]?
-- if:no_product
< [Do you know what I ordered|What did I order again|Which product do you have there]?
> [You haven't told me which product it is|I don't know which product it is yet]. [Which one is it|What is it]?
-- if:no_day
< [Which day did I say I ordered|Did I tell you which day it was|What day did I give you]?
> [You haven't told me a day|You didn't mention a day|I have no day from you][ yet|].
-- if:no_email
< [What e-mail address do you have for me|Which e-mail did I give you|Do you have my e-mail]?
> [You haven't given me an e-mail address|You didn't tell me an e-mail address|I have no e-mail address from you in this chat][ yet|].
-- if:no_address
< [What address did I give you|Which address have you noted|Did I give you my address]?
> [You haven't given me an address|You didn't mention an address|I have no address from you in this chat][ yet|].
"""

GENERAL = """
-- not:human
< [Am I talking to|Is this|Are you] a [robot|bot|machine|computer]?
< [Are you a real person|Are you human|Is there a human behind this|Are you real|you're a bot aren't you]?
< [Sounds like a bot|These sound like canned answers|Is that an automatic answer]. [Are you one|Am I right]?
> [Yes|You are right|That's right], I'm [an assistant program|a program|the chat assistant][, not a person|, but my colleagues are \
people|]. [I'll still do my best|If you'd rather talk to a person, just say so].
> I'm {agent}, [an assistant program|a program that answers for {shop}]. [Your case is read by people too|My colleagues are people, though].
-- not:human
< [Can I|Could I|I'd like to|I want to] [talk to|speak to|speak with] [a human|a person|someone real|a colleague|somebody in charge|your \
manager|a supervisor][ please|][?|.]
< [Get me|Give me|Connect me to|Put me through to] [a human|a real person|an agent|your boss|someone who can decide something].
< [No offence, but|Nothing against you, but] I'd rather [talk to|deal with] a [person|human].
> [Of course|Sure|I understand]. You reach [my colleagues|a person] at {phone}[, {hours}|].
> [Of course|I understand]. [I've asked a colleague|I'll ask a colleague] to [contact you|write to you|take over]; you get an e-mail.
-- if:case
< [When do I hear from you|When will I hear|When do I get an answer|How long till I hear something|When will somebody get back to me]?
< [And how long does that take|How long will this take|And when is that|How long do I have to wait]?
> [You hear from us|You get an answer] {soon}, by e-mail.
> [You hear from us|You get an answer|We write to you] by e-mail, as soon as [there is news|we know more|my colleagues know more].
-- if:case
< [Do I need to do anything|Do I have to do something|Anything I need to do|What do I have to do now|Is there anything you need from me]?
< [And me? What do I do|So I just wait|Just wait then]?
> [No, nothing for now|Nothing for now|No, you don't have to do anything]. [We write to you|You hear from us] by e-mail.
> [Nothing more, thank you|No, that's all I need][. We'll be in touch by e-mail|; the rest is up to us|].
-- if:case
< [Will I get|Do I get|Can I have|Is there] [a confirmation|something in writing|an e-mail about this|that in writing]?
> [Yes|Yes, of course], [you get an e-mail|we send you an e-mail].
--
< [Can I also call|Do you have a phone number|Can I phone someone|What's your number|Can I ring you instead]?
> [Yes|Of course]: {phone}[, {hours}|].
> [Please write here or|The quickest way is to write here, or] to {mail}.
> [I don't have a phone number here|I can't see a phone number here], but [you can always write to us|we answer here and by e-mail].
-- if:case
< [Can you do it sooner|Can't that go faster|Any chance of speeding this up|Can you hurry it up|Could you make it quicker|can this be \
quicker please]?
< [It's urgent|I'm in a hurry|It's rather urgent], [can you do anything|can it go faster|please be quick].
> I [can't promise that|can't speed it up myself], but I've [marked it as urgent|noted that it is urgent].
> [I've noted that it is urgent|I've marked it as urgent]; [I can't promise more|my colleagues will see that].
--
< [Are you sure|You sure about that|Really|Is that certain|And that's definite]?
> [Yes|Yes, that's how it works|Yes, as far as I know]. [If anything changes, we write to you|You also get it by e-mail|Should anything \
change, you hear from us].
-- if:sorry
< [Honestly, your service is terrible|This is the worst service|Your service is a joke|I'm so fed up|I've had it with you lot|What kind of \
shop is this].
< [This is not acceptable|Not good enough|That's unacceptable|This is a disgrace|I'm never ordering again|You've lost a customer].
< [Every time I order, something goes wrong|It's always the same with you|Second time this happens|This is the third time].
< [Do you treat all your customers like this|Does anybody care at your place|Nobody cares, do they]?
> [I understand that you are upset|I understand your anger|You have every reason to be annoyed]. [I've added your complaint|I've noted \
your complaint|I pass this on to the team], [and we want to put it right|so that it is looked at].
> [I hear you|I can understand that|I see why]. [Your complaint is noted|I've passed your complaint on], and we [want to|will do our best \
to] put this right.
-- if:sorry
< [Sorry for being rude|Sorry, I didn't mean to snap|Sorry, I know it's not your fault|I'm not angry at you, by the way|Sorry, bad day].
> [That's quite all right|No problem at all|No need to be sorry|Don't worry], I [understand|can understand that].
--
< [By the way, I'm|My name is|I'm|Name's] {name}[, by the way|, if you need that|].
> [Thank you|Thanks], {first}, [I've added your name|I've noted your name].
> [Nice to meet you|Good to know], {first}. [I've noted it|I've added it].
-- not:told_email
< [Please write to|Can you send the answer to|You can reach me at|My e-mail is|The best address to reach me is|Please use] {email}[ \
please|].
< [I've changed my e-mail|New e-mail address|I don't use the old mail any more]: {email}[.|]
> [Thank you|Thanks|Noted], [the answer goes to {email}|I've noted {email}|we write to {email}].
-- not:told_date
< [I ordered it on|The order was from|The order date was|It was ordered on] {date}[, if that helps|, in case you need that|].
> [Thank you|Thanks], I've noted [that you ordered on {date}|{date} as the date of the order].
--
< [I'm only home after {time}|I'm at work until {time}|They can ring me after {time}][, just so you know|].
> [Thanks|Good to know], [I've noted {time}|I've put down {time}].
--
< [The last person I spoke to|Your colleague on the phone|Somebody at your hotline] [said something else|told me something \
different|promised me the opposite].
> [I'm afraid I can't see that here|I can't see that conversation, unfortunately], but [I've noted it|I've added it to your case].
--
< [What's your name|Who am I talking to|And you are|Do you have a name]?
> [I'm|My name is] {agent}[, the assistant of {shop}| from {shop}|].
--
< [OK|ok|Okay|Right|I see|Fine|alright|Understood|Good to know|fair enough|hm ok|Makes sense][.|, thanks|, good|]
> [Is there anything else|Anything else I can do for you|Can I help with anything else]?
> [Good|Great]. [Just write if anything else comes up|I'm here if you need anything else].
--
< [You're a star|You're very kind|That's great service|Wow, that was easy|Love it|You're better than the last one|That was painless].
> [Thank you|That's kind, thank you|Thanks, glad to hear it][!|.] [Anything else|Is there anything else I can do]?
--
< [Shall I send you a photo|Can I send you a photo|Would a photo help|Do you want to see a picture]?
> [Yes, please|A photo helps, yes|Yes, that would help]. [Please send it to {mail}|Please send it to our team|You can send it by e-mail].
--
< [Can you check my other orders too|Do you see all my orders|can you see my account]?
> [I can't see your account here|I can't look into your account], but you find [all your orders|them] under Orders in your account.
--
< [Can I reply to your e-mail|Can I answer that mail|Can I write back to that e-mail]?
> Yes, [just reply to it|simply reply], [and it lands in your case|and my colleagues see it].
--
< [Do you work at weekends|Is anyone there on Sunday|Are you there on Saturdays|do you lot work weekends]?
> [My colleagues are there|The team is there] {hours}; I'm here [any time|all the time].
> I'm here [any time|every day]; my colleagues answer [on working days|during the week].
-- if:case
< [What happens after that|And then|What comes next|What's the next step]?
> [My colleagues see to it|A colleague takes care of it], and you [get an e-mail|hear from us by e-mail] [when it is done|as soon as it is \
done].
--
< [wait|hang on|hold on|one sec][, someone's at the door|, my phone is ringing|, the dog|]
> [Of course, take your time|No hurry, I'm here|Sure, take your time].
"""

OPENINGS = """
--
< [help|Help!|help me|HELP|please help|Can someone help|Can somebody help me please|I need help|need help|SOS]
< [I have a problem|I've got a problem|problem|There's a problem|houston we have a problem|I've got an issue|Something's gone wrong|Small \
problem]
< [I need assistance|I could do with some help|I need a hand|Could use some help here|Are you able to help me]
> [Of course|I'll gladly help|I'm here to help|Sure, I'll help][.|!] [What has happened|What is it about|What's wrong|What can I do for \
you]?
> [Yes, of course|Happy to help]. [Please tell me what it is about|Is it about an order]?
--
< [it's broken|It is broken|broken|its broken!!|The thing is broken|It broke|Mine's broken|Thing arrived broken|It came in pieces]
< [It doesn't work|doesn't work|not working|It stopped working|It's not working|It won't work|it just died|My thing doesn't work]
< [It's damaged|arrived damaged|It came damaged|There's a crack in it|it has a scratch]
< [It wobbles|It leaks|It's leaking|It makes a funny noise|It won't turn on|it smells funny]
> [I'm sorry|I'm sorry to hear that|Oh no, I'm sorry]. [Which product is it, and what is the order number|Which item is it about|Which \
product is it]?
> [That's annoying, I'm sorry|That shouldn't happen, I'm sorry]. [Could you tell me which product it is|Can you tell me the order number \
and the product]?
--
< [where's my stuff|Where is my order|where's my parcel??|Where's my package|where is it|My parcel?|wheres my order|Still waiting|Nothing \
has come|Nothing here yet]
< [my order hasn't come|Order not here|Parcel missing|No parcel|parcel lost|I'm still waiting for my parcel|When does my stuff come|Any \
news on my order]
< [order status|Order update please|tracking|Delivery?|status?|is it on its way]
> [I'll gladly look into it|Let me look into it|I'll check that for you]. [What is your order number|Could you give me the order \
number|Which order is it]?
> [Let's find out|I'll help you find it]. [What's the order number|Can you tell me your order number]?
--
< [I want to complain|complaint|I have a complaint|I'd like to complain|I wish to make a complaint|who do I complain to|Complaints \
department please]
< [I'm not happy|I'm very unhappy with you|not satisfied|Really disappointed|I'm angry|so angry right now|I'm furious|This is unacceptable]
< [You lot are useless|worst shop ever|Terrible|awful service|What a joke|Unbelievable]
> [I'm sorry to hear that|I'm sorry that you're unhappy]. [What happened|What went wrong|Please tell me what went wrong]?
> [I'm sorry|I understand that you're upset, and I'm sorry]. Please tell me [what happened|what has gone wrong], and I'll [look into it|do \
what I can].
--
< [refund|I want a refund|Refund please|money back|I want my money back|Where's my money|Where is my refund|Need a refund]
> [I'll help with that|Let me help you with that]. [Which order is it about|What is the order number], and what [happened|is the reason]?
> [Could you tell me|Please tell me] [the order number and what it is about|which order it is about and what happened]?
--
< [wrong item|You sent the wrong thing|That's not what I ordered|got the wrong one|wrong size|wrong colour|Wrong color!|This isn't mine|I \
got someone else's stuff]
> [I'm sorry about that|Sorry about the mix-up|I'm sorry for the mix-up]. [What did you order, and what did you get|What is the order \
number, and what came instead]?
> [I'm sorry|That shouldn't happen, I'm sorry]. [Which order is it|What's the order number]?
--
< [cancel|cancel my order|Cancel please|I want to cancel|can I cancel|cancel everything|don't send it|Stop my order]
>nochange [I'll pass that on to my colleagues|I can pass that on]. [Which order is it|What is the order number]?
> [Sure, which order is it|I can help with that. What is the order number|Which order would you like to cancel]?
--
< [return|I want to return something|returns|How do I send something back|Want to send this back|sending it back|I don't want it any \
more|I'd like to send it back]
> [No problem|Sure|Of course]. [Which order is it, and what would you like to return|What would you like to send back|Which item is it]?
> [I'll help with that|Gladly]. [What's the order number, and which item goes back|Which item would you like to return]?
--
< [exchange|I want to swap something|Can I exchange it|need a different size|Can I swap it]
> [Of course|Sure|Gladly]. [What would you like to exchange, and for what|Which item is it, and what would you like instead]?
--
< [a piece is missing|something's missing|part missing|Not everything is here|It's incomplete|half of it is missing|one thing missing]
> [I'm sorry|I'm sorry about that]. [What is missing|Which part is missing], and what is the order number?
> [That's annoying, I'm sorry|Sorry about that]. [Can you tell me which product it is and what is missing|What exactly is missing]?
--
< [invoice|I need an invoice|invoice please|Receipt|can I get a receipt|bill?|Need the invoice]
> [Of course|Sure|Gladly]. [Which order is it for|For which order|What is the order number]?
--
< [charged twice|You charged me twice|double charge|You took the money twice|paid two times]
> [I'm sorry about that|That shouldn't happen, I'm sorry]. [What is the order number|Which order is it|Could you tell me the order number \
and the amount]?
--
< [I made a mistake|I messed up|I made a mistake in my order|I've done something stupid|I ordered wrong|oops]
> [No problem, that happens|That happens|Don't worry]. [What needs to be changed|What should be different|What is wrong], and which order \
is it?
--
< [are you real|Are you a robot|robot?|bot?|human or bot|Am I chatting with a person|is this a bot]
> I'm {agent}, [an assistant program|the chat assistant][ of {shop}|]. [How can I help you|What can I do for you]?
--
< [agent|human please|real person please|speak to agent|Let me speak to someone|I want a human|representative|operator]
>human [Of course|I understand]. [A colleague will write back to you|A colleague will take over]; [what is it about|what may I tell them \
it is about]?
> [Of course|I understand]. You reach my colleagues at {phone}[, {hours}|].
> [Of course|I understand]. [What is it about|May I ask what it is about], so that the right colleague gets back to you?
--
< [change my address|wrong address|I moved|New address|address change|I gave the wrong address|Need to change where it's going]
> [No problem|Sure]. [Which order is it, and what is the new address|What is the order number, and where should it go]?
--
< [I have a question|Question|quick question|one question|Can I ask something|May I ask you something|question about an order]
> [Of course|Sure|Yes, of course], [go ahead|what would you like to know|what is it]?
--
< [voucher doesn't work|my code doesn't work|discount code|The code is refused|coupon not accepted]
> [Let me see|I'll gladly help]. [What is the code, and what does it say|Which code is it|What does the code say, and what message do you \
see]?
--
< [It's a gift|It's for a birthday|I need it for a present|present for someone]
> [How nice|Lovely]. [What would you like to know|How can I help with it|What do you need for it]?
--
< [nobody answers me|I've written three times|No one replies|Why does nobody answer|You never reply|hello??|Hello?? anyone?]
> [I'm sorry|I'm sorry that you had to wait]. [I'm here now|I'm here]: what is it about?
> [I'm sorry about the wait|Sorry for the wait]. [What is it about|Which order is it about]?
--
< [warranty|It broke after a year|Is there a warranty|I think it's a warranty case|guarantee case]
> [There is a warranty of {warranty} on everything. Which product is it|I'll help with that. Which product is it|Which product is it, and \
when did you buy it]?
--
< [my {short}|the {short}|{short}|It's about the {short}|My {short} again|about that {short}]
> [What is it about the {product}|What can I do about the {product}|What happened with the {product}|How can I help with the {product}]?
--
< [{order}|order {order}|Order number {order}|It's about order {order}|hi, order {order}|{order}?]
> [Thank you|Thanks]. [What is it about|What can I do about order {order}|What would you like to know about order {order}]?
> [What can I do for you with|How can I help with] order {order}?
"""

# "= name | options", "~" what it is about, "<<" beginnings without detail, "<" beginnings, "?" how to ask for the order number,
# ">" answers once all is known (">tag" under a policy or after something agreed), "--*" one of these must
# follow, "--" what may follow
STORIES = """
= where | order weight:2
~ you'd like to know where your order is
~ you're waiting for the {product}
<< [Any news on my order|where's my order|Where is my parcel|is my order on its way yet|Has my order shipped|order status please|When is \
my parcel coming]?
< I ordered {ap} [last week|on {day}|on {date}|the other day|a few days ago] and [was wondering|wanted to ask|wonder] [where it is \
now|when it comes|if it's on its way].
< [Just checking|Just wanted to check|Only checking] on my {short}. Has [it|my order] [left yet|shipped|been sent]?
< When [can I expect|do I get|will I have] the {product} I ordered on {day}?
< [Could you tell me|Can you see|Do you know] [how far my order is|where my parcel is at the moment|if my order has been sent], [I ordered \
on {day}|please|it's {ap}]?
< I keep looking at my inbox but [there's no shipping mail yet|nobody has told me it was sent]. [It's the {product}.|I ordered {ap} on \
{day}.|]
< We're having people over on {day2} and I'd love to have the {product} by then. [Is it on its way?|Where is it now?|Has it left?]
< [I'm so excited about my {short}|Can't wait for my {short}|The kids ask every morning about the {short}]! When will it be here?
< I don't know if I need to stay home on {day2}. Is my parcel [coming|on the way|due] by then?
< the tracking page says nothing at all about my {short}[, should I worry|, what's up with that|]?
< [My dad|My wife|My flatmate|My neighbour] keeps asking when the {product} come{s}, so here I am. [Any idea|Do you know]?
< [Quick question about a delivery.|Delivery question.] I bought {ap} on {date}, [is that on the way|where's that at]?
< It's {day2} and I [ordered on|placed my order on] {day}. [Just curious where things are|Is everything all right with it|Where's it at].
>lookup I can't see [that myself|orders myself], but I've [passed {oref} on|asked a colleague to look up {oref}]; [you get an answer by \
e-mail|a colleague writes to you].
>nodates [I've asked the carrier about {oref}|The carrier has been asked about {oref}], and you get an e-mail [with the answer|as soon as \
there is news]. I can't name a day, though.
> [Orders take|An order takes|Delivery takes] {days}. [I've asked for the status of {oref}|I've asked where {oref} is]; you get an e-mail \
{soon}.
> I've asked [the warehouse|my colleagues|the carrier] about {oref}. [You get an e-mail with the answer|You hear by e-mail where it is|You \
get the answer by e-mail].
--
< [Can I track it myself|Is there a tracking link|Where's the tracking number|Do I get a tracking link]?
> [The tracking link is|You find the tracking link|There's a link] in the dispatch e-mail, and under Orders in your account.
--
< [Do I have to be home|Must somebody be in|What if I'm out|And if nobody's home|Will they leave it at the door if I'm at work]?
> [The driver can|If nobody is in, the driver can|That's fine, the driver may] leave it with a neighbour or at a parcel shop.
-- not:nodates
< [How long does delivery normally take|How many days does it take normally|What's normal for a delivery|How long do you usually need]?
> [Normally|Usually] {days}[ from the day of the order|].
> I [can't say|don't know] [exactly|for sure]; [the e-mail will tell you|my colleagues will tell you by e-mail].
--
< [And if it doesn't come|What if it never comes|What if it gets lost|And if it goes missing]?
> Then [write to us again|tell us], and we [start a search with the carrier|ask the carrier to search for it].
--
< [What time of day do they come|Morning or afternoon|Can they come in the evening|At what time roughly]?
> The carrier [tells you the time|sends you a time] on the day itself; I can't [choose|see] it from here.

= late | order sorry weight:2.5
~ your order is late
~ you've been waiting {wait}
~ the {product} you ordered {hasnt} come
<< [My order is late|my parcel hasn't come|Nothing has arrived yet|still no parcel|I'm STILL waiting|parcel's late|It's taking \
forever|Delivery never came].
< I ordered {ap} {wait} ago and [there's still nothing|nothing has come|it still isn't here|I haven't heard a thing].
< I've been waiting {wait} for [my order|a parcel from you|{ap}] [now|]. [That can't be normal|You said a few days|What is going on|Where \
is it]?
< My {short} [should have|{was} supposed to] come on {day}, and now it's {day2}.
< [Was told|I was told|Your mail said|The page said] it would come on {day}. It didn't[, and nobody tells me anything|. I stayed home for \
nothing|].
< I took a day off on {day} for [the delivery|your delivery], and [nobody came|no one showed up|nobody even rang].
< Three mails saying "on its way", and still no {short}. [I ordered on {date}.|It's been {wait}.|]
< [Where on earth|Where the heck] is my {short}? I [ordered|paid for] it {wait} ago.
< So it's been {wait}, my [old one is broken|garden is waiting|guests arrive on {day}] and there's no sign of the {product}.
< I [don't want to nag|hate to be a pain|hate to complain], but it's been {wait} since I ordered the {product}[ and my {occasion} present \
is running late|].
< the {occasion} is on {day} and the {product} I ordered for it still hasn't turned up :(
< You took my money {wait} ago. [Still no parcel|No parcel, no message, nothing|And the {short}? Nothing].
< My tracking hasn't moved since {day}. [It's stuck somewhere|It just says "in transit"|It has said "being processed" ever since]. [I \
ordered {ap}.|]
< [Delivered everywhere else in the street|The van drives past every day], but my {short} never come{s}. I've been waiting {wait}.
< Two parcels ordered the same day from two shops, the other one came on {day}, yours [didn't|hasn't]. It's {ap}.
? [Could you give me|What is|Please tell me] the order number, [so that I can start a search|so I can ask the carrier]?
>lookup I can't see where it is, so I've asked [my colleagues|a colleague] to look up {oref}; [you get an answer by e-mail|they write to \
you].
> I've [started a search for|asked the carrier to trace|asked the carrier about] {oref}. You [hear from us|get an answer] {trace}.
> [That's longer than it should take|That is too long]. I've [opened a search for|asked the carrier about] {oref}, and you get an e-mail \
[{trace}|with the answer].
> I've asked the carrier where {oref} is, and you get an e-mail [as soon as they answer|when there is news|{trace}].
--
< [And if it's lost|What if it's lost|And if they can't find it|What if it never shows up]?
>norefund Then [my colleagues decide what happens|a colleague looks at what can be done] and [you get an e-mail|you hear from them]; I \
[can't promise anything|can't promise more].
> Then [you choose|it's your choice]: we send everything again, or you get your money back.
--
< [What if it comes after all|What if it turns up tomorrow|And if it comes after all|And if it arrives in the meantime]?
> [Then just keep it|Then all is well], and [tell us, please|write us a short note], so that we can stop the search.
--
< I need it by {day}[, it's for {a_occasion}|]. [Will that work|Is that possible|Can you manage that]?
> I can't promise {day}, [I'm afraid|sorry]. [I've noted that it's urgent|I've added to the search that it's urgent].
--
< [I don't want it any more|I'd rather cancel now|Can I cancel it now|Forget it, cancel it|It's too late now, I bought one elsewhere]. [Is \
that possible|Can I|]?
>nochange I've passed on that you'd like to cancel [{oref}|the order]; my colleagues check it and [write to you|let you know].
>norefund I've passed on that you'd like to cancel [{oref}|the order]; a colleague checks it and writes to you.
> [Yes, that's possible|Yes, you can]. [If it still comes, you can refuse it at the door|If the parcel still comes, just refuse it], and \
we refund it when it is back.
--
< [Why does it take so long|Why is it so late|What's the reason|How can that happen|What's going on there]?
> I can't see the reason [from here|yet]; [the carrier has to tell us|we've asked the carrier].
> [I don't know yet|I can't say yet], sorry. [The carrier will tell us|We'll know when the carrier answers].
--
< [Can you send another one|Why not just send a new one|Can't you send a second one straight away|Just send it again]?
> [First the carrier has to search for it|We have to wait for the carrier's answer first]; [if it's lost, we look at sending a new \
one|after that we can talk about a new one].

= lost | order sorry
~ your parcel seems to be lost
~ the {product} got lost on the way
<< [My parcel is lost|I think my parcel is lost|lost parcel|parcel gone missing|My delivery got lost].
< [The carrier says|The carrier told me|They told me on the phone] my parcel [is lost|got lost|can't be found]. [In it was|It was] {ap}.
< My parcel with the {product} {has} been "at the depot in {city}" since {day}. [I think it's lost|That's not normal, is it|It's gone, \
isn't it].
< Tracking ends in {city} on {date} and [since then nothing|that's it|then silence]. I guess my {short} {is} lost.
< [I got a mail that|They wrote that|The app says] the parcel was [returned to you|sent back to the sender|damaged on the way], but I \
[never saw it|was home all day|still want my {short}].
< It says "return to sender" and I don't know why, [my address is right|I was at home|the name is on the door].
< Apparently my {short} travelled to {city}, which is nowhere near me. [It's lost, isn't it|And there it stays|Now what]?
< I moved heaven and earth to find my parcel: neighbours, depot, hotline. It's gone. [It was {ap}|The {short} {was} in it].
< It's {wait} now, the carrier doesn't know a thing, so please [treat it as lost|consider it lost]. [It's the {product}.|]
>norefund I've [passed {oref} on to my colleagues|reported {oref} as lost]. They [check it with the carrier|check it] and [write to \
you|tell you what happens next].
>lookup I can't see where it is, but I've reported {oref} as missing. A colleague [looks it up|checks it] and [writes to you|you get an \
e-mail].
> I've reported {oref} as lost. Would you like [us to send it again or your money back|a new parcel or your money back|a new delivery or a \
refund]?
--* set:again |a new parcel
< [Send it again|Please send it again|A new one please|I still want it, so again please|New parcel|I'd rather have the {short}|again][.|, \
please.|]
> [All right|Of course|Gladly], we [send it again, free of charge|send it again at no cost]. You get an e-mail when it leaves.
--* set:refund |a refund
< [Money back|My money back, please|Refund|I'd like the refund|I'll take the money|Just the refund, I've lost patience|refund pls][.|]
> [All right|Of course|No problem], you get [a refund|your money back]. It takes up to {refund_days}.
> [All right|Of course|No problem], [the refund is arranged|I've arranged the refund]; you get an e-mail [about it|to confirm it].
-- if:again not:nodates
< [When does the new one come|How long does the new one take|And when will that be here|When will it arrive]?
> [The new parcel takes|It takes|Count on] {days}[ again|].
> [The e-mail tells you|You see it in the e-mail that comes when it leaves|The carrier tells you] when it's [due|coming].
-- if:refund
< [When do I get it|How long does that take|When is the money there|When will the money be back]?
> [It takes up to|Within] {refund_days}.
> [The e-mail will tell you|You get an e-mail when it is on its way]; [I can't see the exact day|I can't name the day].
-- if:again
< [Actually|Hm, actually|Changed my mind], I'd rather have the money[ back|][. Is that OK|, can you change that|.]
> [No problem|All right|Of course], [I've changed it to a refund|then it's a refund instead of a new parcel].
--
< [And if the first one turns up|What if the lost one comes too|What if it comes after all|And if I end up with two]?
> [Then please refuse it|Then refuse it at the door], or tell us and we [send you a return label|have it collected].
--
< [Whose fault is it|Do I have to pay for that|Who pays for that|Am I liable for it|Is that my risk]?
> [Not yours|That's not your risk|You don't pay for it]: [we're responsible until it reaches you|until it reaches you, it's our risk].

= delivered not there | order sorry weight:2
~ the parcel is marked as delivered, but you don't have it
~ the {product} {is} marked as delivered, but you don't have {them}
<< [It says delivered but it's not here|marked as delivered, nothing here|Parcel delivered? Not to me|says delivered, it wasn't].
< [The tracking says|It says|The app says|Your mail says] my {short} {was} delivered on {day}, but [I don't have it|nothing's here|there's \
no parcel anywhere|I was home and nobody came].
< I got a message that [my parcel was handed over|my parcel was left at the door|the delivery was completed], [but it wasn't|but there's \
nothing there|and that's just not true].
< [According to the carrier|Supposedly] I signed for it on {day} at {time}. I [wasn't even home|didn't|was at work in {city}].
< Apparently someone took my parcel for me, but [nobody in the house has it|I don't know who|there's no name on the card]. [The {product} \
{was} in it.|]
< Delivered to a neighbour, it says, but which one? [I've rung all the bells|No one has it|I live in a big block]. [It's {ap}.|]
< [Someone has stolen my parcel|I think my parcel was stolen], it [was left in front of the door on {day}|was left outside on {day}] and \
it's gone.
< The photo of the delivery shows a door, [and it isn't mine|and mine is green|but that isn't my house]. [I'm missing {ap}.|My {short} \
{is} at a stranger's place.]
< My {short} {was} "delivered to the letterbox". A {short}. In a letterbox. [There's nothing in it, of course|Funny].
< I came home [from work|from {city}|on {day}] and it said delivered, but [the porch is empty|no parcel, no card].
? [Could you tell me|What is] the order number? [Then|With it] I can ask the carrier [where it was left|for the proof of delivery].
>lookup [Please ask your neighbours|Neighbours often have it, so please ask them]; a colleague looks up {oref} and [writes to you|you get \
an e-mail].
> I've asked the carrier [where {oref} was left|for the proof of delivery of {oref}]. [Please ask your neighbours as well|Neighbours often \
have it, so please ask there too].
> [I've asked the carrier about {oref}|The carrier has been asked where {oref} was left], and you hear from us [{trace}|by e-mail].
--
< [I asked them all|I've asked the neighbours|The neighbours don't have it|I did, nobody has it|Already did that|Nobody here has seen it].
> Thank you for asking around. [Then we wait for|Now we need] the carrier's answer; [you hear from us by e-mail|I've added that to the \
case].
--
< [And if nobody finds it|What if it stays lost|And if it was stolen|And then? If it's really gone]?
>norefund Then [my colleagues decide|a colleague checks] what can be done, and you [hear from them|get an e-mail]. I can't promise more.
> Then we send it again or refund it, [as you prefer|whichever you like].
--
< [Do I have to report it to the police|Should I go to the police|Should I call the police]?
> [You don't have to|That isn't necessary for us]; [the carrier's answer comes first|let's wait for the carrier's answer first].
--
< [I didn't sign anything|That's not my signature|I never signed for it|somebody faked my signature].
> [Thank you, I've added that|I've noted that you didn't sign|That's important, I've added it]. The carrier has to [show us the \
signature|send us the signature].
-- set:done
< [Found it! It was at number 12|Oh, my neighbour just brought it|Sorry, my husband had put it in the garage|never mind, it was behind the \
bin|Just found it, it was in the shed].
> [How nice, I'm glad it's there|Great, glad you found it|That's good news]! I'll stop the search.
--
< [Next time, please have them leave it {spot}|Can they leave it {spot} next time|In future please leave it {spot}][.|?]
> [I've noted that for next time: {spot}|Noted for next time: {spot}].

= damaged | product order sorry weight:3
~ the {product} came with {damage}
~ the {product} arrived damaged
<< [It arrived broken|It came damaged|my order arrived damaged|Something in my parcel is broken|Opened the box and it's broken|Item \
damaged on arrival].
< [The|My] {product} [arrived|came|turned up] [today|yesterday|on {day}|this morning] with {damage}.
< I just [opened|unpacked] the parcel and the {product} {has} {damage}.
< There's {damage} [, right out of the box|, and it's brand new|]. [It's the {product} I ordered.|I mean the {product}.|We're talking \
about the {product}.]
< The box looked [as if someone had jumped on it|fine, but inside|like it fell off a truck], and [sure enough|yes], the {product} {has} \
{damage}.
< [I was so looking forward to|I waited {wait} for|I'd bought] {this} {product}, and now {it} {has} {damage}.
< [Unfortunately|Sadly|Sorry to say] the {product} [reached me|got here] with {damage}, [the packing was really poor|there was hardly any \
padding|the box was soaked].
< We gave {person} {ap} for the {occasion}, and when it was unwrapped: {damage}. [So embarrassing.|You can imagine the faces.|]
< Just carried the parcel upstairs, cut it open, and there's {damage} on [my new|the] {short}. [Lovely.|Great.|]
< [{damage}, that's what I found|{damage} is what I saw first] when I took the {product} out of the box.
< Is {damage} normal for a new {short}? [I don't think so|Asking because that's how mine came|Mine came like that].
< My {short} {has} {damage}. [The driver threw the parcel over the gate, I saw it|I noticed it straight away|It's not a big thing but I \
paid full price].
< Hi, my {short} came today, it rattled in the box already, and yes, {damage}.
< can't believe it, {damage} on a brand new {short}!!
< Everything in the parcel was fine, only the {product} {has} {damage}.
? [Could you give me|What's] the order number? [Then I can sort it out|Then we'll put it right].
>photo [Thank you, I've noted that for {oref}|I've noted it for {oref}]. [Could you send|Please send] [us|] a photo [of the damage|of it], \
and my colleagues [check it|look at it] [right away|then].
>norefund I've passed {oref} on to my colleagues. They check [the damage|it] and [write to you about what happens next|write to you \
{soon}|let you know by e-mail].
> [We put that right|We'll put this right|Let's put that right]: would you like {anew} or your money back?
> [I've noted it for {oref}|I've noted {damage} for {oref}]. [Would you like|Do you prefer] a replacement or a refund?
--* if:photo set:photod
< [Photo is on its way|I've just sent it|Sent you two pictures|I've uploaded it|Here you go, photo attached|Done, I sent it by mail][.|]
> Thank you. My colleagues look at it and [write to you|you get an answer by e-mail|get back to you].
--* if:photo set:photod
< [I'll send it tonight|I'll take one later|Can I send it tomorrow|I'm at work, can I do it this evening][?|.]
> [Of course, no hurry|Sure, that's fine|Yes, tonight or tomorrow is fine]. [My colleagues look at it then|As soon as we have it, my \
colleagues look at it].
--* if:free set:again |a replacement
< [A replacement|A new one|Replacement please|New one|I'd like a new one|I'd rather have the {short}, in one piece|another one please|I'll \
take the replacement][, please|.|]
> [All right|Of course|Gladly], {anew} will be sent [soon|on the next working day], [free of charge|at no cost to you].
> [Done|All right]: [we send|you get] {anew}, free of charge. You get an e-mail when it leaves.
--* if:free set:refund |a refund
< [Money back|A refund please|Refund|I want my money back|My money back, I'm done with it|I'd prefer the money|just refund it][.|, thanks|]
> [All right|Of course|I understand], [I've arranged the refund for the {product}|you get your money back for the {product}]. [It takes up \
to {refund_days}|You get an e-mail to confirm it].
--* if:free set:thinking
< [What would be quicker|Which is faster|What do you recommend|Which one is less work for me]?
> [A replacement goes out on the next working day|A replacement is sent quickly], [so it depends on whether you still want the {product}|a \
refund takes a few days; it's up to you].
-- if:again
< [Do I have to send the broken one back|What do I do with the broken one|Do you want the old one back|And the damaged one? Bin it]?
> [You can keep it or throw it away|No, you may keep or recycle it|No need to send it back].
-- if:refund
< [Do I have to send it back for that|Do I need to return it first|Do I have to pack it up|Do I have to pack it]?
> [No, that's not necessary|No, you don't need to send it back]; [you may keep or recycle it|you can throw it away].
-- if:again not:nodates
< [When will the new one be here|How long does it take|How long will that be|And when does the new one come]?
> [The new one takes|It takes|That takes] {days}.
> You get an e-mail when it leaves; [the carrier tells you the day|it has the tracking link].
-- if:refund
< [When is the money back|When do I get the money|How many days|How does the money get to me|How will I get it]?
> [Within|It takes up to] {refund_days}, the way you paid.
> It goes back the way you paid, and you get an e-mail [when it's sent|about it].
-- if:again
< [And if the new one is broken too|What if the next one is damaged as well|And if that one arrives broken too]?
> Then [just write to us again|tell us], and [you get your money back|we find another way]. [I hope it won't happen|Let's hope not].
-- if:again
< [Sorry, I've changed my mind|Actually no|Hm, wait], [refund instead|I'd rather have the money|can I have my money back instead][?|.|, \
please.]
> [No problem|All right], [I've changed it to a refund|then you get a refund instead of {anew}].
-- if:refund
< [Actually|Wait|Hm], [I'd rather have a new one after all|can I have a new one instead|my wife says she wants a new one][.|?]
> [No problem|Of course], [then we send you {anew} instead|I've changed it to a replacement].
-- if:again
< [Does that cost me anything|What does it cost|Do I pay for the postage|Is it free]?
> No, [it's free|it costs you nothing|the replacement is free].
-- if:free not:again
< [Could I keep it and get some money off|I could live with it for a discount|How about I keep it and you knock something off]?
>nogift I [can't offer a discount|can't give money off], sorry. [The other ways are still open|A colleague can look at it, though].
> I [can't decide that here|can't agree to that myself], but I've [passed it on|noted it]; [a colleague writes to you|you get an answer by \
e-mail].
-- if:free
< [Can I still use it|Is it dangerous to use|Can I use it in the meantime]?
> [Please don't, to be safe|Better not, to be on the safe side|I'd rather not say yes; please don't use it while it's damaged].
-- if:norefund
< [What do you think they'll say|What are my chances|But normally I'd get one, right]?
> I [can't say|don't know], [sorry|I'm afraid]. [The colleagues decide after they have checked it|That's decided once it's been checked].

= faulty | product order sorry weight:3
~ the {product} {fault}
~ something is wrong with the {product}
<< [It doesn't work|The thing I bought doesn't work|My order is faulty|It's defective|It stopped working|It's rubbish, it doesn't work].
< [My|The] [new|] {short} {fault}. [I've tried everything|I followed the instructions|I've had it for {use}|It's brand new].
< I bought {ap} from you [on {date}|last week|{use} ago] and {it} {fault}.
< [Is it normal that|Is it me or|Am I doing something wrong:] the {product} {fault}?
< The {product} [look{s} great|{is} beautiful|looked so nice], but {it} {fault}.
< [Since the first day|Ever since it came|From day one], the {product} {fault}.
< [Don't get me wrong|I like it, don't get me wrong], but the {product} {fault}. [That can't be right.|]
< My husband [tried|unpacked|had a go with] the {product} [on {day}|yesterday], and {it} {fault}. [He swears he did it right|We checked \
every step of the manual].
< [So|Well], I used the {product} [exactly once|twice|for {use}] and now {it} {fault}.
< the {short} {fault} and I really need {them}[, my guests come on {day}| every day| for work|].
< I was happy with the {product} until [yesterday|{day}|this morning]. Now {it} {fault}.
< Got the {product} as a gift from {person}; {it} {fault}. [Don't want to tell them|What can I do|]
< Second {short} from you, and again {it} {fault}!
< We're about to [throw it out of the window|give up]: the {product} {fault}.
< Whatever I do, {it} {fault}. [It's the {product}|I'm talking about the {product}|The {product}, I mean] from my last order.
>photo I've noted that [{it} {fault}|the {product} {fault}]. [Could you send|Please send] [us|] a [photo|photo or a short video], and my \
colleagues look at {oref}.
>norefund I've passed {oref} on to my colleagues. They [check the {product}|look at it] and [write to you|you get an answer by e-mail].
> [That's not how it should be|That should not be so]. Would you like {anew} or your money back?
> I've noted for {oref} that the {product} {fault}. [Would you like|Do you want] a replacement or a refund?
> [That's covered by our warranty|We have a warranty of {warranty}], so [you can have {anew} or your money back|we replace the {product} \
or refund it]. Which would you like?
--* if:photo set:photod
< [I've sent a video|Photo sent|Video is on its way|Just sent it|There, sent it|I mailed you a clip of it][.|]
> Thank you. [My colleagues look at it|A colleague has a look] and [you get an e-mail|write to you].
--* if:photo set:photod
< [You can't see it in a photo|How do I photograph that|A photo won't show it|What should I take a picture of]?
> [A short video is fine too|Then a short video or a photo of the {product} {is} enough|Just the {product} as it is; that's enough for a \
start].
--* if:free set:again |a replacement
< [A replacement|New one please|I'd like another one|A working one|replace it please|Try a new one|A new one, hopefully that one works][.|]
> [All right|Of course|Gladly], you get {anew}, [free of charge|at no cost]. [The return label for the old one comes by e-mail|You get an \
e-mail when it leaves].
--* if:free set:refund |a refund
< [Refund|I want my money back|Money back please|I'd like a refund, I don't trust it any more|My money, please][.|]
> [All right|Of course], you get your money back. [You get the return label by e-mail|The free return label comes by e-mail].
--* if:free set:fix |a repair
< [Can't you repair it|Can you fix it|Could it be repaired|I'd rather have it repaired][?|, is that possible?]
> [I've passed that on|I've asked for that]; [a colleague tells you|you hear by e-mail] whether [a repair is possible|it can be repaired].
-- if:free not:fix
< [Do I have to send the old one back|Do I have to send it back|What happens to the old one|And the faulty one]?
> [Yes, please, with the free label|Yes, please use the label we send you; it's free].
-- if:free not:fix
< [Do I have to pack it in the original box|I don't have the box any more|Does it need the original packing|How do I pack it|Do I have to \
pack it]?
> [Any sturdy box is fine|It doesn't have to be the original box; any sturdy one will do]. [Please put the label on the outside|].
-- if:refund
< [When do I get my money|How long does the refund take|When will it be on my account]?
> [Within|Up to] {refund_days} after it [has reached us|is back with us].
> [As soon as it's back with us|After it has arrived here]; you get an e-mail [then|about it].
-- if:again
< [What if the new one does the same|And if the next one is just as bad|And if that doesn't work either]?
> Then [tell us, please|write to us again], and [we find another solution|you get your money back].
--
< [Is there anything I can try|Can I do something myself|Any tips before I send it back|Is there a trick to it]?
> I [don't know of a trick|can't say from here], [sorry|I'm afraid]; [please don't take it apart|the manual on its page may help].
--
< [I've lost the receipt|I don't have the receipt any more|Do you need the receipt|Do I need the invoice]?
> [The order number is enough|No, the order number will do|That's fine, we only need the order number].
--
< [It's my fault maybe, I dropped it once|I may have used it wrong|My son may have dropped it|Maybe I did something wrong].
> Thank you for [telling me|being honest]. [I've added it|I've noted that], [and a colleague looks at it|and my colleagues will see].
-- if:free not:fix
< [Can I get a different model instead|Can I have something else instead|Could I swap it for another one, a better one]?
> [You can return it and order the other one|The simplest way is a refund and a new order], [then nothing gets mixed up|that's the \
quickest].

= wrong colour | product order sorry coloured
~ the {product} came in {colour2} instead of {colour}
~ the {product} came in the wrong colour
<< [You sent the wrong colour|wrong color|It's the wrong colour|That's not the colour I ordered].
< I ordered the {product} in {colour} and [got it in {colour2}|it came in {colour2}|you sent {colour2}].
< [My {short} {was} supposed to be|My {short} should be] {colour}, [but it's {colour2}|but what's in the box is {colour2}].
< {colour2}! I [said|ordered|clicked on] {colour}! [It's about the {product}.|The {product}, I mean.]
< On the invoice it says {colour}, in the box there's a {colour2} {short}.
< [Nice {short}, wrong colour|Lovely {short}, but]: it came in {colour2}, I ordered {colour}.
< The {product} {is} for {person}, who [hates|can't stand] {colour2}. I ordered {colour}[, I checked|].
< I opened the parcel and the {short} {was} {colour2} and not {colour}. [Not the end of the world, but it has to match|It won't go with \
anything I have].
< Somehow I ended up with a {colour2} {short}. It should have been {colour}.
>norefund I've passed it on that {oref} came in {colour2} instead of {colour}. [A colleague checks it|My colleagues check it], and you get \
an e-mail.
> [Sorry for the mix-up|That was our mistake]. Shall we send you the {product} in {colour}, or would you like your money back?
> I've noted {colour2} instead of {colour} for {oref}. [Would you like to swap it|Shall we exchange it], or do you prefer a refund?
--* if:free set:again |an exchange
< [In {colour}, please|Swap it please|Yes, {colour}|Send me the {colour} one|exchange|Please exchange it|I'd like the {colour} one][.|]
> [All right|Of course], you get [the {product}|it] in {colour}. The label for the {colour2} one comes by e-mail[ and is free|].
--* if:free set:refund |a refund
< [Refund|Money back please|I'd rather have my money back|Then I'd like my money|No, I'll return it][.|]
> [All right|Of course], you get your money back. [The free return label comes by e-mail|We send you a free return label].
--* if:free set:keep set:done
< [Actually it's quite nice in {colour2}|You know what, I like {colour2}|My wife likes it in {colour2}|It grew on me], [I'll keep it|I \
think I'll keep it].
> [How nice|Great, glad you like it|Lovely]! [Then you keep the {colour2} one and nothing else is needed|Then nothing else needs to be \
done].
-- not:keep
< [Do I have to pay the postage|Who pays for sending it back|Does the return cost me anything|Do I have to pay for that]?
> No, [the return is free|it's free|that was our mistake, so it costs you nothing].
-- if:again not:nodates
< [How long will that take|When will I have the right one|When do I get the {colour} one]?
> [The exchange takes|It takes|That takes] {days}.
> You get an e-mail [when it leaves|when the {colour} one leaves].
-- if:again
< [Must I send this one back first|Do you wait until the old one is back|Do I send it first or do you]?
> [We send the new one right away|The new one leaves first]; [please send the other one back with the label|the old one can follow].
-- if:again
< [Wait|Hm|Actually], [is it available in {colour2}... no, wait, that's what I have|have you got it in stock at all|is {colour} in stock]?
> [I can't see the stock here|I can't see that from here]; if {colour} is sold out, [we write to you|you get an e-mail] and [find another \
way|you can choose].

= wrong size | product order sorry sized
~ the {product} came in size {size2} instead of {size}
~ the {product} came in the wrong size
<< [Wrong size in the parcel|You sent the wrong size|I got the wrong size|That's not my size].
< I ordered the {product} in {size} and [got|received|you sent] {size2}.
< The label [on|in] the {product} says {size2}, [but I ordered|I ordered] size {size}.
< [You packed the wrong size|Somebody at your place packed the wrong size]: {size2} instead of {size}. [It's the {product}|The {product}].
< [My son|My daughter] tried on the {product}: size {size2}. [We wanted|We ordered] {size}.
< Size {size} on the invoice, size {size2} in the box. [It's about the {product}|Guess which of the two is my size. It's the {product}].
< [No wonder the {product} {doesnt} fit|Now I know why the {product} {doesnt} fit], [it's|that's] size {size2} and I ordered {size}.
>norefund I've passed it on that {oref} came in size {size2} instead of {size}. [A colleague checks it|My colleagues check it] and you get \
an e-mail.
> [Sorry for the mix-up|That was our mistake]. Shall we send you the {product} in size {size}, or would you like your money back?
--* if:free set:again |the right size
< [In {size}, please|Size {size} please|Yes, in {size}|The right size please|Send me {size}|swap][.|]
> [All right|Of course], the {product} in size {size} will be sent soon. The free label for the other [size|one] comes by e-mail.
--* if:free set:refund |a refund
< [Refund please|Money back|I'd rather return it|I'll have the money, thanks][.|]
> [All right|Of course], you get your money back. [The free return label comes by e-mail|We send you a free return label].
-- if:free
< [Do I pay for the return|What does the return cost|Do I have to pay for the postage]?
> No, [it's free|that costs you nothing|the return is free].
-- if:again not:nodates
< [When will it be here|How long does it take|When does the right size come]?
> [It takes|That takes|Usually] {days}.
> You get an e-mail when it leaves.
-- if:free
< [I already took the label off|I wore them once round the house|My son has already worn it|The tags are off][. Problem|, is that a \
problem]?
> [No, since it was our mistake|That's fine, it was our mistake|No problem, the mistake was ours].

= wrong item | order sorry weight:1.5
~ you got {a_other} instead of the {product}
~ you got the wrong thing
<< [You sent me the wrong thing|wrong item in the box|That's not what I ordered|I got somebody else's order|this isn't mine].
< I ordered {ap} and [got|you sent me|there's|received] {a_other}[ instead|].
< There's {a_other} in the parcel. [I ordered|It should be|What I wanted is] {ap}!
< [Funny|Strange|Odd]: my parcel contains {a_other}, but I [bought|paid for|ordered] {ap}.
< What am I supposed to do with {a_other}? I ordered {ap}[ on {day}|].
< [Opened the parcel|Just got my parcel], expecting {ap}. It was {a_other}. [Somebody else must have mine|I had to laugh|]
< I think somebody else has got my {short}, [because I've got {a_other} here that isn't mine|and I have their {other}].
< {person} unwrapped the present, and it was {a_other}, not {ap}. [Awkward|Not what we ordered].
< Delivery came, name on the box is mine, but inside is {a_other} and not the {product} I paid for.
>photo I've noted {a_other} instead of the {product} for {oref}. [Please send|Could you send] a photo of what you got, and my colleagues \
check it.
>norefund I've passed it on that {oref} has {a_other} instead of the {product}. [My colleagues check it|A colleague checks it] and you get \
an e-mail.
> [Sorry for the mix-up|That was our mistake]. Shall we send you the {product}, or would you like your money back?
--* if:photo set:photod
< [OK, sent|Photo sent|Done|Here it is|I've mailed it to you][.|]
> Thank you. [My colleagues look at it and write to you|You get an answer by e-mail].
--* if:free set:again |the right product
< [The {short}, please|I'd like the {short}|Send the right one|The right one please|Well, the {short}, obviously|Send me what I ordered][.|]
> [All right|Of course], the {product} will be sent [free of charge|right away]. You get a free label for the {other}.
--* if:free set:refund |a refund
< [Refund please|My money back|I'd rather have the money|Money][.|]
> [All right|Of course], you get your money back. The free label for the {other} comes by e-mail.
-- if:free
< [What do I do with the {other}|Can I keep the {other}|And the {other}|Do I have to send the {other} back]?
> [Please send it back|It has to come back, please do that] with the free label that we [send you|e-mail you].
-- if:free
< [Can you pick it up|Can someone collect it|I can't carry that to the post office|Do you collect it]?
> [I've asked for that|I've passed that on]; you get an e-mail [about whether it can be collected|with the answer].
-- if:again not:nodates
< [When do I get the {short}|How long do I have to wait for the {short}|And when will the right one be here]?
> [It takes|That takes|Normally] {days}.
> You get an e-mail when it leaves.
-- if:free
< [And what if I'd like to keep the {other}|I quite like the {other}|Could I buy the {other} too]?
> [That may be possible|I've noted that you'd like to keep it]; [a colleague writes to you|a colleague tells you what it would cost].

= missing part | product order sorry weight:2
~ {part} {partis} missing from the {product}
~ something is missing from the {product}
<< [A part is missing|There's a piece missing|missing part|Something's missing from the box|It's not complete].
< [My|The] {product} came without {part}.
< I [unpacked|was unpacking] the {product} and [noticed|saw] that {part} {partis} missing.
< [Everything is there except|All there but] {part}. [It's the {product}.|I mean for the {product}.]
< There should be {part} with the {product}, [shouldn't there|right]? [Not in my box.|Mine doesn't have that.|Can't find it anywhere.]
< I've turned the box upside down twice: {part} {partis} not there. [It's the {product}|The {product}].
< [Sitting on the floor|Standing in the garden|In the middle of the living room] with {ap}, and {part} {partis} missing.
< The {product} {is} [great|lovely], only {part} {partis} missing[ and without that I can't use it|, which is a pity|].
< The page of the {product} shows {part}, [but my box has no such thing|but I don't have that]. [Forgotten?|]
< Someone forgot to pack {part} with my {short}. [Can you send that|Could you post it to me]?
< Don't need a whole new {short}, I only need {part}, [it wasn't in the box|which wasn't in the box].
< The picture of the {product} shows it with {part}. Mine [came without|didn't have that].
>photo I've noted {part} for {oref}. [Could you send|Please send] [us|] a photo of what was in the box, and my colleagues check it.
> I've noted that {part} {partis} missing from the {product}. [We send the part free of charge|The missing part comes by post, free of \
charge].
> [We'll send that|We'll post that] to you [free of charge|at no cost]: {part} for the {product}. You get an e-mail when it leaves.
--* if:photo set:photod
< [Sent|I've sent it|There you go, photo sent|Photo's in the mail][.|]
> Thank you. [My colleagues look at it and write to you|You get an answer by e-mail].
-- not:nodates not:photo
< [How long does that take|When will the part be here|When do I get it|How many days]?
> [It takes|That takes|Usually] {days}.
> You get an e-mail when it leaves.
-- not:photo
< [Does it cost anything|Do I have to pay for the part|What do I pay for it|It's free, right]?
> No, [it's free|the part is free|that's at no cost to you].
-- not:photo
< [And if you don't have the part|What if the part is sold out|And if there's no spare part]?
> Then [we write to you|you hear from us], and [we find another way|we look for another solution].
-- not:photo
< [Where will you send it|To which address does it go|Does it go to the same address|Do you have my address]?
> [To the address of the order|It goes to the same address as the order]. [If it should go elsewhere, just tell me|].
-- set:done
< [Oh wait, I've found it|Found it, it was under the cardboard|Sorry, it was in a bag taped to the box|Never mind, my kid had it|Forget \
it, it was in the other box].
> [Great|Good news|How nice], [glad it's there|I'm glad you found it]! [Then I'll take the note out again|Then nothing needs to be sent].
--
< [Can I use it without|Does it work without that|Is it safe without it]?
> [I can't say for sure|I'm not sure], so [better wait for the part|please wait until you have it].

= missing product | order sorry
~ the {product} {was} not in the parcel
<< [One thing is missing from my order|Something wasn't in the parcel|Half my order is missing|Order incomplete].
< I ordered {ap} and {a_other}, but [only the {other} came|only the {other} was in the box|the {short} {was}n't in the parcel].
< [Only half of my order came|My order isn't complete]: the {product} {is} missing.
< The parcel came today [but|, only] the {product} {was} not in it. [It's on the delivery note, though|I've paid for it].
< According to the slip there's {ap} in the parcel. [There isn't|I can't find it|Believe me, there isn't].
< [I looked through all the paper twice|I emptied the whole box], no {short}. [The rest is here|Everything else came].
< Big box, lots of paper, {a_other}, but no {short}. Both were on the order.
< Is my {short} coming separately? [The {other} is already here|I only got the {other}|It wasn't with the rest].
>lookup I've noted that the {product} {was} missing. [A colleague looks up {oref}|My colleagues look up {oref}], and you get an e-mail.
>norefund I've noted that the {product} {was} missing from {oref}. [My colleagues check it|A colleague checks it] and write to you.
> I've noted that the {product} {was} missing. [Sometimes the rest comes in a second parcel|It may come in a second parcel]; we check \
{oref} and write to you.
> [We check where the {product} of {oref} {is}|I've asked the warehouse about the {product}], and you get an e-mail {soon}.
--
< [And if it's not in a second parcel|What if there's no second parcel|And if it was just forgotten]?
>norefund Then [my colleagues look at what can be done|a colleague decides what can be done] and [you get an e-mail|you hear from us].
> Then [we send it to you|we send it], free of charge.
--
< [Why do you split orders|Why in two parcels|Why isn't it all in one box]?
> [Some things come from another shelf or need their own box|Large and fragile things often get their own box], so they [travel|are sent] \
separately.
--
< [Do I pay for two deliveries|Does a second parcel cost extra|Is there another fee for that]?
> No, [you pay for delivery only once|it costs nothing extra].

= changed mind | order weight:1.5
~ you'd like to return the {product}
~ you'd like to send something back
<< [I want to return something|I'd like to send something back|How do returns work|I don't want it any more|I changed my mind|Need to \
return an order].
< I'd like to [return|send back] the {product}. [I don't really need {them}|It's just not for me|I ordered in the middle of the night and \
regret it|No particular reason].
< [I've changed my mind about|I'm having second thoughts about] the {product}. [Can I send {them} back|Can it still go back|How does that \
work]?
< The {product} {is} [nice|good quality|OK], [but too big for our place|but smaller than I thought|but it doesn't go with the rest|just \
not what I imagined].
< Bought {ap} and then {person} gave me one for {a_occasion}. [I don't need two|Now I have two]. [Can I return mine|Can one go back]?
< [My wife|My husband|My flatmate] says the {short} {has} to go. [Sorry|What can I say]. How do I return {them}?
< Any chance of returning {ap} I bought on {date}? [Never used|Still in the box|Haven't opened it|Opened, but not used].
< The {product} looked [bigger|different|nicer] in the picture. I'd like to send {them} back.
< We measured wrong and the {product} {doesnt} fit [in the hall|through the door|in the corner|on the balcony]. [Silly us|Our mistake]. \
Can we return {them}?
< I won't be needing the {product} after all, [we're moving abroad|the garden plans have changed|I found mine again]. [Return possible|Can \
you take {them} back]?
< [Found {ap} cheaper elsewhere|Saw the same {short} for less], so I'd rather return yours.
< would love to keep the {product} but [money's tight|I lost my job|rent is due], so back {it} go{es}, please
>norefund [I've passed on|I've noted] that you'd like to return [{oref}|it]. You get the return label by e-mail, and [a colleague checks \
the return|my colleagues check it when it's back].
> [No problem|Of course|That's fine]. [The return label for {oref} comes by e-mail|I've sent the return label for {oref} to your e-mail \
address]; [the return is free|it's free of charge].
> [No problem|Sure], [returns are possible for|you can return things within] {return_days}. The label for {oref} comes by e-mail.
--
< [Do I have to pack it in the original box|Does it need the original box|How do I pack it|Do I have to pack it|I threw the box away]?
> [Any sturdy box will do|The original box is best, but any sturdy one will do]. [Put the label on the outside, please|].
--
< [Where do I take it|Where do I hand it in|Where do I drop it|Can someone collect it|Does someone pick it up]?
> [To any parcel shop of the carrier|You can hand it in at a parcel shop]; [the label says which carrier it is|the carrier's name is on \
the label].
-- not:norefund
< [When do I get my money back|How long does the refund take|And the money|When will I be refunded]?
> [Within|Up to] {refund_days} after [it has reached us|it's back].
> [As soon as it's back with us|When it has reached us]; you get an e-mail [then|about it].
--
< [I have no printer|I don't have a printer|I can't print the label|Do I need to print it]?
> [You can show the label on your phone|The code on your phone is enough]; most parcel shops print it for you.
--
< [What does it cost|Is it free|Who pays for postage|Do you deduct anything]?
> [The return is free|It's free|Returns cost you nothing].
--
< [I've already opened it|I've unpacked it already|I've tried it once|It's been used a little][. Is that a problem|. Does that matter|, \
still OK]?
> [Trying it out is fine|Opening it is fine|That's fine]; it should [just be clean and complete|only be clean and complete].
--
< [How long do I have|Until when do I have to send it|What's the deadline|Is there a time limit]?
> [You have|There's time for] {return_days} from the day [it arrived|you got it].
> [The e-mail with the label says how long|You find the deadline in the e-mail with the label].
-- set:done
< [Actually, I think I'll keep it|Hm, maybe I'll keep it after all|You know what, it stays|Forget it, we're keeping it].
> [That's fine|No problem|How nice], [then you keep it and simply ignore the label|just throw away the label then].
--
< [I've sent it off|I handed it in on {day}|It's at the parcel shop now|Posted it on {day}]. [What now|And now|How will I know that it's \
arrived]?
> [Thank you|Great]. [You get an e-mail when it has reached us|We write to you as soon as it's here].

= cancel | order weight:1.5
~ you'd like to cancel your order
~ you'd like to cancel the order with the {product}
<< [I need to cancel my order|cancel my order please|Please stop my order|I want to cancel|Can you cancel something|Don't send it!].
< [I'd like to|Can I still|I have to|Is it too late to] cancel my order[ from {date}| of {day}|][, please|]?
< I ordered {ap} [an hour ago|last night|this morning|by mistake] and [would like to cancel|don't want {them} any more|need to cancel].
< Please don't send the {product}, [I found one in the cellar|we have one already|I clicked too fast|my son ordered it without asking].
< [Can you stop|Stop] the delivery of the {product}? [The {occasion} is off|We've split up|The wedding's off|I'm out of work].
< I was half asleep when I ordered {ap}. [Please cancel|Can we undo that]?
< My [daughter|son|toddler|cat] [pressed|tapped] "buy" on my phone, so apparently I'm getting {ap}. Please cancel!
< It takes too long, so I'd rather cancel. [It's {ap}|I ordered {ap} {wait} ago].
< [Please forget my order|Scrap my order], I [bought|got] {ap} in town [today|yesterday|on {day}].
< Didn't mean to order. Just wanted to see what shipping costs. [Please cancel it|Cancel that please].
>nochange I've passed on that you'd like to cancel {oref}. [A colleague checks whether it's still possible|My colleagues check if it can \
still be stopped] and you get an e-mail.
>norefund I've passed on that you'd like to cancel {oref}. A colleague checks it and writes to you.
> [All right|OK], [I've asked the warehouse to stop {oref}|I've asked for {oref} to be cancelled]. You get an e-mail [to confirm it|with \
the confirmation].
> Just to be sure: [shall I|do you want me to] cancel {oref} completely?
--* if:free
< [Yes|Yes please|yes, all of it|Yes, cancel everything|Correct|Yep|That's right|Exactly][.|, thanks|]
> [All right|Done], [the cancellation of {oref} is noted|I've asked for {oref} to be cancelled]. You get an e-mail to confirm it.
-- not:nochange
< [And if it has already left|What if it's already on the way|What if it's too late|And if it comes anyway|And if it comes all the same]?
> Then [just refuse it at the door|simply refuse the parcel], or send it back with a free label.
-- not:norefund not:nochange
< [When do I get my money back|And my money|What about the money I paid|I already paid, what now]?
> You get it back [the way you paid|the same way you paid], within {refund_days}.
> It goes back the way you paid; [the e-mail confirms it|you get an e-mail about it].
--
< [Does it cost anything to cancel|Is there a fee|What does cancelling cost|Do I have to pay for that]?
> No, [cancelling is free|there's no fee|it costs nothing].
-- not:nochange set:done
< [Sorry, I've changed my mind|Wait, I want it after all|Actually, don't cancel|Hm, leave it, I'll take it after all].
> [No problem|All right], [I've noted that you'd like to keep the order|the order stays as it is]. [If it's too late, you can simply order \
again|].
--
< [Can I cancel only a part|I only want to cancel one item|Can the rest still come|Only cancel the {short}, keep the rest]?
> [I've noted that|I've passed that on]; [a colleague confirms|you get an e-mail that says] what [can be taken out|is taken out].

= new address | order weight:1.3
~ the order should go to {address} instead
<< [I need to change the address|wrong address!|I gave you the wrong address|Can you send it somewhere else|Address change please].
< [I moved|We've moved|I'm moving on {day}|We move house on {date}], so [please send my order to|my order should go to|can you send it to] \
{address}[, {city}|]?
< My order [is going to the wrong address|will go to my old flat|has the old address on it]. [It should be|Correct is|The new one is] \
{address}.
< I [typed|picked|clicked on] the wrong address. [Please change it to|It has to be|It's] {address}[ in {city}|].
< Can the {product} go to {person} instead? The address is {address}[ in {city}|].
< [Nobody's home on {day}|I'm never home during the day]. [Could you send it to my office|Can it go to my work], {address}?
< Oh no, I forgot to change the address. Not {address2}, it's {address}!
< [We're at our holiday home|I'm staying at my sister's] [until {day}|for a while], so [please deliver to|please send it to] {address}.
< There's a typo in my address: it's {address}, [not {address2}|the house number was wrong].
< Is it too late to have my order sent to {address}? [I live somewhere else now|I'm not at the other place any more].
>nochange I've taken down {address} for {oref} and passed it on. [A colleague checks it|My colleagues check it] and you get an e-mail.
> I've noted {address} for {oref}. [If the parcel hasn't left yet, it goes there|You get an e-mail to confirm it].
> [No problem|Sure], {oref} [should go to|goes to] {address}. [You get an e-mail that confirms it|We confirm it by e-mail].
--
< [And if it's already on the way|What if it has already left|Is it too late]?
> Then [you can change it with the carrier, through the link in the dispatch e-mail|the carrier can redirect it, with the link in the \
dispatch e-mail].
--
< [Does that cost extra|Does it cost anything|What does the change cost]?
> No, [changing the address is free|it costs nothing].
--
< [Should the invoice go there too|Does the invoice stay the same|And the address on the invoice]?
> The invoice [stays as it is|keeps the old address]; [I can note another one if you like|just tell me if it should change too].
--
< [Please also change it in my account|Is it changed for next time too|Will future orders go there|Do you save it]?
> [That's only for this order|This is for this order only]; for later ones, please change it under Addresses in your account.
-- not:told_address2 change:address
< [Sorry, I meant|No wait, it's|Correction:|Ah, sorry, the right one is] {address2}[, not {address}|].
> [No problem|Thanks], I've changed it to {address}.
--
< [The name on the door is|The bell says|It says on the bell] {friend}[, by the way|].
> [Thanks|Noted|Good to know], I've added {friend} as the name on the door.

= another day | order
~ the order should come on {day2} instead of {day}
~ you'd like to have your order on {day2}
<< [Can I change the delivery day|I need a different delivery date|Can it come later|Can you hold my parcel|I won't be home when it comes].
< [The parcel|My order|The {product}] [is due|comes|should come] on {day}, but [I'm not home|I'm at work|I'm in {city}|we're away]. [Can \
it come on {day2}|Is {day2} possible] instead?
< Can you deliver on {day2} instead of {day}? [Nobody will be there|I have an appointment|We're at a funeral].
< We're on holiday until {date}. Please [don't deliver before|hold my parcel until then|deliver after that].
< I'd love to get [my order|my {short}] on {day2} and not before, [it's a surprise|we're renovating|the floor's being done].
< Could you [move|shift|postpone] my delivery to {day2}[, please|]? [Only then somebody's in|That's my day off].
< [Only {day2} works for me|I'm only in on {day2}|{day2} is my only free day] this week. [Can you make sure the parcel comes then|Can the \
parcel come then]?
< I'm away [until|till] {date}. [What happens to my parcel|Can you send it later]?
>nochange I've passed on your wish for {oref}. [A colleague checks it|My colleagues check it] and you get an e-mail.
>nodates I've passed on your wish for {oref} to the carrier. I can't promise a day, but [they write to you|you get an e-mail].
> I've noted [{day2}|that wish|your wish] for {oref} and passed it on to the carrier. [They confirm it by e-mail|You get an e-mail to \
confirm it].
> [I've asked the carrier about that|I've asked for that] for {oref}; you get an e-mail [with the answer|if it works].
--
< [And if they come anyway|What if they come on the wrong day|What if nobody is home]?
> Then the driver [leaves it with a neighbour or at a parcel shop|takes it to a parcel shop], [where it waits for a week|and leaves a card].
--
< [Can I do that myself|Can I change that online|Is there a link for that]?
> Yes, [with the link in the dispatch e-mail|through the carrier's link in the dispatch e-mail], once the parcel has left.
--
< [Morning or afternoon|Can they come after {time}|Could they come in the morning|What time will that be]?
> [The carrier chooses the time|I can't choose the time]; you [get|see] it by e-mail on the day itself.

= quantity | order
~ you'd like {qty2} instead of {qty} of the {product}
~ the number of pieces in your order should be {qty2}
<< [I ordered too many|Wrong number of pieces in my order|I need to change the quantity|ordered the wrong amount].
< I ordered {qty} {plural} but [I only need|I meant|should be] {qty2}.
< Oops, [I typed {qty}|it says {qty}|there are {qty} in my order]. I [wanted|meant] {qty2} {plural}.
< Could you [change|make] my order {qty2} instead of {qty}? [It's the {plural}|I mean the {plural}].
< My finger slipped: {qty} {plural} in the basket. {qty2} [are enough|is what I wanted|would be plenty].
< We're fewer people now, so {qty2} {plural} instead of {qty} [will do|are enough].
< Is it still possible to reduce my order from {qty} to {qty2}? [{plural} for the {occasion}|We need fewer {plural}].
< I don't know how it happened but I'm down for {qty} {plural}. Only {qty2} fit in my [house|car|garden|flat].
>nochange I've noted {qty2} instead of {qty} for {oref} and passed it on. A colleague checks it and [writes to you|you get an e-mail].
> I've noted {qty2} instead of {qty} for {oref}. You get an e-mail [to confirm it|that confirms it].
> [No problem|Sure]: {qty2} instead of {qty} for {oref}. [If it has left already, the rest can come back free of charge|We confirm it by \
e-mail].
--
< [And if all of them come|What if {qty} arrive anyway|And if it's too late]?
> Then [you can send the rest back free of charge|the rest can go back with a free label].
-- not:norefund
< [Does the price change|I'll pay less then, right|Do I get the difference back|What about the money for the others]?
> Yes, you pay only for [{qty2}|what you keep]; [the rest is refunded|you get the rest back].
--
< [How many do you have now|So how many are coming|What number did you put down]?
> {Qty2} instead of {qty}.
> I've put down {qty2}.

= exchange size | product order sized
~ you'd like the {product} in size {size2} instead of {size}
<< [I need a different size|Can I exchange for another size|It doesn't fit|Wrong size, my fault|Need one size up].
< The {product} in {size} {doesnt} fit [me|my son|my daughter|{person}]. [Can I have|Could I swap {them} for] {size2}?
< I took {size} and should have taken {size2}. [It's the {product}|The {product}|I mean the {product}]. [Swap possible|Can I exchange \
{them}]?
< [Love|Like] the {product}, but {size} {is} [not my size|too tight|too loose|just not right]. {size2} would be [better|perfect].
< {person} [tried on|got] the {product} in {size} and needs {size2}.
< [Can I exchange|I'd like to exchange] my {short}, size {size}, for {size2}?
< Your size chart lied :) The {product} in {size}? [No way|Not on me]. {size2} please.
> [No problem|Sure|Of course]: size {size2} instead of {size}. The free return label for {oref} comes by e-mail.
> [I've noted|I've put down] the exchange for {oref}: the {product} in size {size2}. You get the label for the other one by e-mail.
--
< [What does the exchange cost|Is that free|Do I have to pay postage|Does that cost me something]?
> [It's free|The exchange is free|Nothing, exchanges are free].
--
< [How does it work|What do I do now|How do I send it|What are the steps]?
> [Put the label on the box and hand it in at a parcel shop|Pack it, put the label on it and take it to a parcel shop]; [the new size \
follows|then we send the new size].
-- not:nodates
< [When do I get the new one|How long does it take|When will the {size2} be here]?
> [It takes|Count on|Usually] {days} once it has left.
> You get an e-mail when the new size leaves.
--
< [And if {size2} doesn't fit either|What if that's not right either|And if it's still wrong]?
> Then [you can send it back|it can go back as well], [also free of charge|free of charge again].
--
< [Is {size2} in stock|Do you have {size2}|You do have {size2}, right|What if {size2} is sold out]?
> I can't see the stock here; if {size2} is sold out, [you get an e-mail|we write to you].
--
< [Hm, or rather|Sorry, wait|Actually], [can I just return it|I'd rather return it][, no exchange|].
> [Of course|Sure|No problem], [you can use the same label|the label works for that too]. I've noted that you'd like no exchange.

= exchange colour | product order coloured
~ you'd like the {product} in {colour2} instead of {colour}
<< [Can I swap the colour|I'd like another colour|Can I exchange it for a different color|Want it in another colour].
< I've got the {product} in {colour} and would [prefer|rather have|love] {colour2}. [Can I exchange {them}|Is that possible|How]?
< {colour} doesn't suit [me|our kitchen|the room|my balcony]. Could I swap the {product} for {colour2}?
< The {colour} of my {short} look{s} [different|odd|so dark] in daylight. [Can I get|I'd like] {colour2} instead.
< [My wife|My husband|{person}] doesn't like the {product} in {colour}. Do you change {them} for {colour2}?
< [Can I still change the colour of|I'd like to change the colour of] my {short}, from {colour} to {colour2}?
< Thought {colour} would be brave. It's too brave. Can the {product} be {colour2}?
> [No problem|Sure|Of course]: {colour2} instead of {colour}. The free return label for {oref} comes by e-mail.
> I've noted the exchange for {oref}: {colour2} instead of {colour}. [The return label comes by e-mail|You get the label by e-mail].
--
< [Does that cost anything|Is it free|Do I pay for the exchange]?
> [It's free|The exchange is free|No, exchanges are free].
-- not:nodates
< [When will the {colour2} one come|How long does the exchange take|How long till I have it]?
> [It takes|Count on|Usually] {days} once it has left.
> You get an e-mail when it leaves.
--
< [Do you have it in {colour2} at all|Is {colour2} in stock|And if {colour2} is sold out]?
> I can't see the stock here; if {colour2} is sold out, [you get an e-mail|we write to you].
--
< [It's been out of the box already|I've used it once|We've already put it up][, is that OK|. Problem]?
> [That's fine|Trying it out is fine], it should [just be clean and complete|only be clean].

= refund late | order sorry weight:1.5
~ the refund of {amount} is not there yet
~ your refund is not there yet
<< [Where's my refund|My refund hasn't come|still no money back|When do I get my money back|Refund not there].
< I [sent back|returned] [the {product}|my {short}] on {date} and [I'm still waiting for|haven't got back] [my money|{amount}].
< You [promised|confirmed] a refund of {amount} [on {date}|{wait} ago|last month], [but nothing has come|and my account says \
otherwise|where is it].
< [My bank says|I checked my account], [no {amount} from you|there's no refund of {amount}]. [I returned everything {wait} ago.|The parcel \
reached you on {date}.]
< It's been {wait} since I returned the {product}. [Where is my money|When do I see my money]?
< The {product} {is} back with you[, I have the receipt|, it was signed for on {date}], but the {amount} [isn't|aren't] back with me.
< I'm missing {amount}. [I sent everything back on {date}|You got my return {wait} ago].
< According to your mail I was refunded. According to my bank I wasn't. {amount}, [in case you wonder|since you ask].
< You only refunded a part: I got {amount2} and not {amount}. [Why|How come|What happened]?
>norefund I've passed it on: the refund of {oref}. [My colleagues check it|A colleague checks it] and you get an e-mail[; I can't promise \
more|].
> [I've asked our accounts team about the refund of {oref}|I've asked my colleagues to check the refund of {oref}]. You [hear from us \
{soon}|get an e-mail with the answer].
> Refunds take up to {refund_days} after the return has reached us. I've asked my colleagues to check {oref}, and you get an e-mail.
--
< [Why does it take so long|Why is it taking so long|What's the hold-up|Do you need the money yourselves]?
> [I can't see the reason here|I don't know the reason], [sorry|I'm afraid]; [my colleagues check it|that's what my colleagues check].
--
< [How does the money come|How will I get it|Does it go to my card|Do you need my bank details]?
> It goes back the way you paid; [please don't send bank details here|no bank details are needed here].
-- if:free
< [How much will I get|Do I get all of it|Is it the full amount|With postage or without]?
> [I can't see the amount here|I can't see that here]; [the e-mail will say it|my colleagues tell you the exact sum].
--
< [I can send you the return receipt|I have the receipt from the parcel shop|I have proof of postage, do you need it|Do you want the \
tracking of the return]?
> [Yes, please|That helps, yes|That would help]: [send it to {mail}|you can send it in reply to our e-mail].
-- set:done
< [It's on my account now|Oh, it has just arrived|Sorry, the money's there|I've just checked, it's here].
> [Great, thanks for telling me|Good news, thank you for telling me|I'm glad it's there]. I'll [close the case|take the note out].

= charged twice | order sorry weight:1.5
~ you were charged {amount} twice
~ you were charged twice
<< [You charged me twice|double charge|I paid twice|Money was taken twice|charged two times].
< You [charged|took|debited] {amount} twice[ for the same order| for {ap}| on {date}|].
< [There are two payments|I see two payments|My bank shows two payments] of {amount} to you, [but I ordered once|both from {date}|and only \
one order].
< My card was [charged|debited] twice, {amount} each[, for {ap}|]. [I only bought one|One order, two payments|How do I get the second one \
back]?
< The payment page hung, I clicked again, and now {amount} [is gone twice|has been taken two times].
< Why is there a second {amount} on my statement? [I ordered on {date}|I bought {ap}, once|There was just one parcel].
< I paid by transfer and [you took it from my card as well|the card was charged too]: {amount}, twice.
< Checking my bank statement over coffee, and there it is: {amount} on {day} and {amount} on {day2}. [I ordered once.|It should only be \
there once.]
< I'd like my {amount} back please, you debited it twice.
>norefund I've passed it on: {oref}, charged twice. [My colleagues check it|A colleague checks both payments] and you get an e-mail.
> I've [passed it on to our accounts team|asked our accounts team to check it]: {oref}, charged twice. You [hear from us {soon}|get an \
e-mail].
> [We check both payments|My colleagues check both payments] for {oref}. If one is too many, [it goes back to you|you get it back].
-- not:norefund
< [When do I get it back|How long until it's back|When will the money be there|When do I see the money]?
> [If it was charged twice, within {refund_days}|Within {refund_days}, once it's been checked].
> [As soon as it has been checked|When my colleagues have checked it]; they write to you.
--
< [Could it be a reservation|My bank says one is only pending|One of them says pending, does that matter]?
> [That may be|Yes, that can be]: a pending one often [disappears|goes away] after a few days. My colleagues check it anyway.
--
< [Should I call my bank|Shall I reverse it|Can I just have my bank take it back]?
> [Please wait for our answer first|Better wait for our answer], [otherwise the payments get mixed up|so that nothing is paid back twice].
--
< [Do you need my bank statement|Shall I send a screenshot|I can send you a screenshot]?
> [That helps, yes|Yes, that would help]; [please cover the card number|but please hide your card number].

= wrong amount | order sorry
~ you were charged {amount} instead of {amount2}
<< [The amount is wrong|I was charged too much|Wrong price on my invoice|You took too much].
< [The page said|It was|I saw it for] {amount2}, but you charged {amount}[ for the {product}|].
< I was charged {amount} instead of {amount2}. [Why|How come|Can you explain]?
< The invoice says {amount}, [my order confirmation says|I agreed to] {amount2}. [Which is right|That's not right].
< Why {amount}? In the basket it was {amount2}[, delivery included|].
< My [{product}|{short}] {was} supposed to cost {amount2}. {amount} was taken from my card.
< You took {amount}. [We said|It should be|The offer was] {amount2}. [What's the difference for|Please explain the rest].
> I've [noted|put down] {amount} instead of {amount2} for {oref}. [My colleagues check it|Our accounts team checks it] and you get an \
e-mail.
> [My colleagues check|We check] the amount of {oref}: {amount} instead of {amount2}. [You get an answer by e-mail|They write to you].
--
< [Could it be the delivery|Is that the postage|Was delivery added|Is tax on top]?
> [That may be|It's possible], but [I can't see the invoice here|I can't see that here]; my colleagues check it.
-- not:norefund
< [Do I get the difference back|Will I get the rest back|And if I paid too much]?
> If too much was charged, [you get the difference back|the difference goes back to you].
--
< [What was the right amount again|How much should it have been|which amount did I say was right]?
> {amount2}, [as you told me|you said].

= invoice | order weight:1.2
~ you need an invoice for your order
<< [I need an invoice|Invoice please|Can I have a receipt|I didn't get an invoice|invoice missing].
< [Could you send me|Can I get|I need|Please send me] [an invoice|the invoice|a receipt] for [my order|the {product}|my last order][, it's \
for my taxes|, my boss wants it|, for the insurance|].
< There was no invoice [in the parcel|with the {product}]. [Can I get one|Please send one].
< My [accountant|boss|tax adviser|insurance] needs the invoice for the {product}[ I bought on {date}|].
< I deleted the mail with the invoice. Could you [send|mail] it again[ to {email}|]?
< [Where do I find|How do I get] the invoice for the {product} from {date}?
< Tax time... I need the [invoice|bill] from {date}[, it was {amount}|].
> [The invoice for {oref} comes by e-mail|I've asked for the invoice of {oref}, and it comes by e-mail]. [You also find it under Orders in \
your account|].
> [No problem|Sure|Of course], [the invoice for {oref} is sent to you by e-mail|you get the invoice for {oref} by e-mail].
--
< [Can you send it to another address|Could it go to {email}|Please send it to {email}|Can you mail it to {email} instead]?
> [Of course|Sure], [it goes to {email}|I've noted {email}].
> [Of course|Sure], [which e-mail address should it go to|what is the address]?
--
< [Can it be made out to|Please put|The name on it should be|It should say] {company}[ on it|, please|]?
> [I've noted|Noted:] {company} as the name on the invoice[ of {oref}|]. [My colleagues see to it|You get it by e-mail].
--
< [Is VAT shown on it|Does it show the tax|Is the tax on it]?
> Yes, the tax is [shown on it|listed on it].
--
< [Can you post it|I'd need it on paper|Do you send paper invoices|Can I have it by post]?
> I've [noted that you'd like it on paper|passed on that you need it on paper]; [a colleague tells you if that's possible|you hear from us].
--
< [How long does that take|When do I get it|When will I have it]?
> [Usually the same day|You get it {soon}|Soon], by e-mail.

= voucher | weight:1.2
~ the code {code} is refused
<< [My voucher doesn't work|code not accepted|The discount code doesn't work|coupon refused|Why can't I use my code].
< [My code|The code|My voucher|The voucher] {code} [doesn't work|isn't accepted|is refused|does nothing|gives an error].
< It says "[invalid code|code expired|not valid for this basket]" when I enter {code}. [Why|I only got it on {day}|It's from your \
newsletter].
< I got {code} [from {person}|with my last order|for my {occasion}|from your newsletter], and the shop [won't take it|says no].
< I typed {code} [three times|in capitals and without], [always an error|no luck|nothing].
< Forgot to enter my code {code} [when I ordered|with my order]. [Can you still take it off|Can it be added later]?
< I wanted to buy {ap} with {code}, but the price [doesn't change|stays the same].
< [There should be a discount with {code}|{code} was supposed to give me money off]. [Nothing happens|It doesn't].
>nogift I've noted that {code} [is refused|doesn't work] and passed it on. I can't give a discount myself, but [a colleague checks the \
code|you get an answer by e-mail].
> I've noted the code {code} and [asked my colleagues to check it|passed it on]. You get an e-mail [{soon}|with the answer].
> Please [check|look] whether {code} has expired or needs a minimum order. [If not, my colleagues check it|My colleagues can check it too].
--
< [Can I use it later|Can you give me a new one|Will I get a new code]?
> [I can't give out codes|I can't make codes myself], but my colleagues [can tell you|tell you] what is possible.
--
< [Where do I enter it|Where does it go|Is there a special field]?
> In the [basket|last step of the order], in the field for codes, [without spaces|in capitals and without spaces].
--
< [Can I use two codes|Can I combine it with another one|Do two codes work together]?
> [I'm afraid only one code per order works|Only one code can be used for an order].
-- set:done
< [It worked now|Oh, now it works|Ah, I had a space at the end|never mind, it was the letter O, not a zero].
> [Great|Good to hear|Wonderful]! [Is there anything else|Enjoy your order].

= stock | product
~ you're waiting for the {product} to come back
<< [When is it back in stock|It's sold out, when will it be back|out of stock again|Something I want is sold out].
< The {product} {is} sold out. When [will {it} be|{is} {it}] back?
< [I've been waiting|I'm waiting] {wait} for the {product} to [come back|be in stock again]. [Any news|Do you know anything]?
< I'd really like {ap}, but {it} {is} [out of stock|sold out|not available]. [Will there be more|Are you getting more]?
< [Every time I look|Whenever I check], the {product} {is} sold out! [When do you get more|What's going on]?
< I ordered {ap} on {date} and was told {it} {is} on back order. [How long is that|How long do I have to wait]?
< [My heart is set on|I've fallen in love with] {ap}, but [it's sold out|you have none left].
> I don't know the day yet, [sorry|I'm afraid]. [With Notify me on its page you get an e-mail as soon as it is back|Click Notify me on its \
page, and you get an e-mail].
> I can't [see|tell] when the {product} {is} back. [I've noted that you're waiting|With Notify me on its page you hear at once].
--
< [Can you reserve one for me|Put one aside for me|Can I reserve one|Can I order it in advance]?
> I can't [reserve one|put one aside], [sorry|I'm afraid], but [Notify me tells you at once|the e-mail comes to those who asked].
--
< [Roughly|A rough guess|Weeks or months|Ballpark]?
> I [really can't say|don't know], [sorry|I'm afraid], and I don't want to guess.
--
< [Do you have something similar|Is there an alternative|What else is there like it|Anything comparable]?
> [The page of the product shows similar ones|You find similar ones on its page], [at the bottom|further down].
--
< [Can I cancel if it takes too long|What if I don't want to wait|And if I can't wait]?
> Yes, you can cancel [any time|at any time] before it is sent[; that's free|].

= gift | weight:1.3
~ your order is a gift for {who}
~ the {product} {is} a gift
<< [It's a gift, can you wrap it|Can I have it gift-wrapped|Can you send it as a present|I'd like to send a present].
< I'd like to [give|send] {ap} to {person} for {a_occasion}. [Can you wrap {them}|Do you do gift wrapping|Can you put a card in]?
< The {product} {is} a present for {person}. [Please don't put the price in|Can you leave the invoice out|No invoice in the box please].
< It's {a_occasion} present for {person}, so could you [wrap {them}|leave out the invoice|send {them} straight there]? [I ordered \
{ap}.|The {product}.]
< {person} has {a_occasion} on {day}, and I'd like you to send the {product} there[, wrapped|, with a note].
< [Do you gift-wrap|Can you wrap things]? I'm ordering {ap} for {person}.
< I want to surprise {person} with {ap}. [Can you keep the price out of the parcel|What do you need from me]?
< My order is a gift[ for {person}|]. [Could there be a card in it|Can you make it look nice]?
> [What a nice idea|How lovely|Gladly]. [I've noted|I'll note] that it's a gift: [without a price in the parcel|no invoice in the parcel].
> [Of course|Gladly]. Gift wrapping costs {wrap}, and the invoice comes by e-mail, [not in the parcel|not in the box].
> [Of course|Gladly], I've noted that it's a gift. The invoice [then comes by e-mail|goes to you by e-mail].
--
< [What does it cost|How much is that|Does wrapping cost extra]?
> Gift wrapping is {wrap}.
> [I don't know the price here|I can't see the price of that]; the last step of the order shows it.
--
< [Can you put a card in|Can there be a message|I'd like a card with it]?
> Yes, [you can write it in the last step of the order|there's a field for it in the last step of the order].
--
< [Can they exchange it|What if it's the wrong thing|And if they don't like it|Can a gift be returned]?
> Yes, [a gift can be exchanged or returned|gifts can be returned or exchanged] [for|within] {return_days}.
> Yes, [a gift can be returned or exchanged too|gifts can go back like anything else].
--
< [Will it come in time|Does it arrive before {day}|Can it be there by {day}]?
>nodates I can't promise a day, sorry; the carrier [writes when it comes|tells you].
> [Delivery takes|It takes] {days}, [but I can't promise a certain day|so I can't promise {day}].
> I can't promise it, [sorry|I'm afraid].
--
< [Don't tell anyone, it's a secret|Please don't ring, it's a surprise|It must stay a secret].
> [Of course|Understood], [I've noted that it's a surprise|it's noted as a surprise].

= for somebody | order
~ it's about an order of {who}
<< [I'm asking for somebody else|I'm writing for a friend|It's not my order, I'm asking for my mum].
< I'm writing for {person}, who [isn't online|doesn't do computers|has no e-mail|is in hospital]. [They ordered|There's an order for] {ap} \
and [it hasn't come|nothing has come|wants to know where it is].
< {person} [ordered|bought] {ap} from you and [can't reach you|has trouble writing English|asked me to ask]: when does it come?
< I ordered {ap} for {person}, but [nothing has arrived there|it hasn't turned up there]. [Can you check|Where is it]?
< It's not for me, it's for {person}: [where's the {product}|when will the {product} be delivered]?
< Asking on behalf of {person}: [is the {product} on its way|has the {product} been sent]?
< I have [a question about the order of|the order number of] {person}[. Is that OK|]. It's about {ap}.
>lookup I can't look that up myself, but a colleague checks {oref} and [writes to the e-mail address of the order|the answer goes to the \
e-mail address of the order].
> I've asked [the carrier|my colleagues] about {oref}. The answer goes to the e-mail address of the order.
> I've passed the question about {oref} on; for safety, the answer goes to the e-mail address of the order.
--
< [Can you tell me instead|Can you write to me instead|Can't you send it to me|I'd like the answer, not them|Could you send it to {email}]?
> [I'm afraid not|I'm not able to, sorry], [that's to protect the data of the person who ordered|only the address of the order can be \
used, to protect the data].
--
< [What's the address on the order|Can you tell me the address|Which address did you send it to]?
> I can't [tell you that|give that out], [sorry|I'm afraid]; only the person who ordered can [see it|ask for it].
--
< [Can I pay for it|May I pay for it|Can I change it for them|Can I return it for them]?
> [Anybody may hand in a parcel or pay|That's fine]; changes need [a message|an e-mail] from the person who ordered.

= warranty | product order sorry weight:1.3
~ the {product} {fault} after {use}
<< [It broke after a year|I think it's a warranty case|Is there still a warranty|warranty claim|It gave up after a few months].
< I've had the {product} for {use}, and now {it} {fault}. [Is that a warranty case|Is there a warranty|Does the warranty cover it]?
< After only {use} the {product} {fault}. [Surely that's warranty|That's far too soon|What now].
< My {short} {is} {use} old and {fault}. [Still under warranty|Anything you can do|Is that covered]?
< [Warranty question|A warranty case, I think]: the {product} {fault}, bought {use} ago[ on {date}|].
< The {product} [worked|{was} fine] for {use} and now {it} {fault}. [Do I have a warranty|Who pays for that]?
< [Bought|Got] {ap} {use} ago. First [great|all good], now {it} {fault}. I [take care of my things|hardly used it].
>photo There is a warranty, so I've noted {oref}. [Could you send|Please send] a photo or a short video of the {product}, and my \
colleagues check it.
>norefund I've noted it for {oref}: [{it} {fault}|the {product} {fault}]. My colleagues check the warranty and write to you.
> [After {use}, the warranty of {warranty} still covers it|The warranty is {warranty}, so {use} is covered]. I've passed {oref} on; you \
get an e-mail about repair or replacement.
> I've noted it as a warranty case for {oref}. [A colleague checks it|My colleagues check it] and [you hear|you get an e-mail about] what \
happens next.
--* if:photo set:photod
< [OK, I've sent it|Video sent|Photo sent|Done, it's in your inbox][.|]
> Thank you. My colleagues [check it|look at it] and write to you.
--
< [Do I need the receipt|I don't have the receipt|Do you need the invoice]?
> [The order number is enough|No, the order number will do].
--
< [Will it be repaired or replaced|Do I get a new one|Repair or new|What do I get]?
> [A colleague decides that after checking it|That's decided when it has been checked]; [you get an e-mail|you hear by e-mail].
--
< [How long is the warranty|How long does the warranty last|How long do I have warranty]?
> [It's|The warranty is] {warranty} on everything.
> [I don't know that for sure here|I can't see that here]; my colleagues [tell you|check it].
--
< [Do I have to send it in|Shall I send it to you|Do I have to pack it up|Who pays the postage]?
> [Only if my colleagues ask for it|Not yet]; then you get a free label[ by e-mail|].

= bad service | order sorry
~ you're not happy with our service
<< [I want to complain about your service|Your driver was rude|Your service is terrible|complaint about your hotline|I'd like to complain \
about the delivery].
< [I've written to you three times|I've sent four mails|I called twice], [and nobody answers|no reply|nothing]. [It's about the {product}.|]
< Your driver [threw my parcel over the fence|was really rude|just left it in the rain|drove over my flowers|didn't even ring]. [It was \
{ap}.|On {day}, around {time}.|]
< I spent [forty minutes|an hour|half an hour] on hold [on {day}|], [and then the line went dead|to be told to write a mail|for nothing].
< [One person says this|Someone called {friend} told me this], the next says that. [Who do I believe|Nobody at your place knows anything]. \
All about {ap}!
< The {product} came wrapped in [three boxes and a mile of plastic|so much plastic]. [That's a shame for a garden shop|I want to complain \
about it].
< Your colleague promised to call me back on {day}. [It's {day2}|Nobody did|I'm still waiting].
< The assembly people left [a mess|a scratch on the wall|the old one in the hallway]. I'd like to complain.
< I've been a customer for years, but [this time it was a disaster|what happened with my {short} {is} too much|the way I was treated on \
{day} was not OK].
> [That's not how it should be|That's not the service we want to give]. I've noted your complaint for {oref}; [a colleague answers you|a \
manager looks at it and writes to you].
> I've passed your complaint about {oref} on. [A manager reads it|It's read by a manager], and you get an answer [{soon}|by e-mail].
--
< [Will anything change|Does anybody read this|And then it goes in the bin, right|Will anyone read it]?
> [Yes, complaints are read|It is read, yes|Every complaint is read], and [you get an answer|somebody answers you].
-- not:nogift
< [What do I get for it|Do I get something for it|How will you make up for that|I expect some compensation]?
> I can't [decide that|promise anything], [sorry|I'm afraid]; [a manager decides|the manager writes to you about it].
--
< [I want the driver's name|Tell me who that was|Who was it|Will he be fired]?
> I [can't tell you names|don't know the name], [sorry|I'm afraid], but [the complaint goes to the carrier too|I've added it to the \
complaint].
--
< [I don't want an apology, I want a solution|Sorry doesn't help me|Words, words|Apologies cost nothing].
> [I understand|That's fair]. [What would help you most|What would be a good solution for you], [so that I can note it|and I'll pass it on]?

= no confirmation |
~ you didn't get a confirmation of your order
<< [I got no confirmation|Did my order go through|No mail after my order|Was my order placed].
< I ordered {ap} [an hour ago|on {day}|yesterday] but [got no confirmation|there was no e-mail|didn't get a mail]. [Did it go through|Has \
it worked]?
< [Not sure|I don't know] if my order [went through|worked]. The page [froze|went white|crashed] after I paid[ {amount}|].
< [The money is gone|{amount} left my account], but [there's no confirmation|no e-mail came]. [It was for {ap}|I ordered {ap}].
< Is there an order of mine from {date}? [I never got a number|Nothing in my inbox|I don't see a confirmation].
> [Please look in your spam folder first|It may be in the spam folder]. If it's under Orders in your account, [it went through|the order \
is there].
> [If you see it under Orders in your account, it went through|Your account shows it under Orders if it went through]; [the e-mail is \
often in the spam folder|please check the spam folder too].
--
< [Nothing in spam|It's not in spam|I looked, it's not there|No, nothing there|Not in my account either].
> Then [please tell me your name and the e-mail address of the order|I need your name and the e-mail address you used], and a colleague \
[looks for it|checks it].
--
< [Should I order again|Shall I just order again|Do I do it again]?
> [Please wait for our answer|Better not yet], [so that you don't get it twice|otherwise you may get two].
--
< [What if I mistyped my mail address|Maybe I misspelled my e-mail|Could be a typo in my e-mail]?
> [That's possible|That can happen]. [What is the right address|Tell me the right one], and I'll [pass it on|note it].

= ordered twice | order
~ you ordered the {product} twice by mistake
<< [I ordered twice by mistake|two orders instead of one|Accidentally ordered it twice|double order].
< I [accidentally|by mistake|stupidly] ordered the {product} twice. [Can you take one out|Can one be cancelled|Only one please].
< The page hung, so I clicked again, and now I've got two orders for {ap}. [One is enough|Please delete one].
< [My husband and I|{person} and I] both ordered {ap}. [We only need one|One of them has to go|What a silly thing]. [Can I cancel mine|]
< Two confirmations for the same {short}. I only [want|need] one.
< I didn't see that the first order went through and ordered {ap} again. [Can you cancel the second|Second one out please]?
? [Which one should go|Which order should be cancelled]? I need [its|the] order number.
>nochange I've passed on that {oref} is one too many. [A colleague checks it|My colleagues check it] and you get an e-mail.
> [No problem, that happens|That happens]. I've asked the warehouse to stop {oref}; you get an e-mail to confirm it.
> [All right|OK], {oref} [is one too many and should not be sent|should be stopped], I've passed that on. [You get an e-mail|We confirm it \
by e-mail].
--
< [And if both come|What if I get two|And if two arrive]?
> Then [refuse one at the door|one can go back free of charge|just send one back with the free label].
--
< [But the other one still comes, right|The other order is safe, yes|You won't cancel both, will you]?
> [Yes, the other one is not touched|Yes, only this one is concerned|Don't worry, it's only about this one].

= add item | order
~ you'd like to add {a_other} to your order
<< [Can I add something to my order|I forgot something in my order|One more thing for my order].
< [I forgot|Forgot] to order {a_other}. Can you [add it to my order|put it in with the {product}|add one]?
< Is it possible to add {a_other} to my order from {day}? [Saves a parcel|So I don't pay delivery twice|It would be nice in one parcel].
< I ordered {ap} and also need {a_other}. [Can that go in the same parcel|In one parcel, please].
< Could you [throw in|add] {a_other} with the {product}? I'll pay for it, of course :)
< Ah, I knew I'd forget something: {a_other}. [Can it still go into my order|Too late]?
>nochange I've noted that you'd like to add {a_other} to {oref}. A colleague checks it and writes to you.
> [I'm afraid an order can't be added to|A finished order can't be added to, sorry]; [please order the {other} separately|the {other} \
needs a new order].
--
< [Do I pay delivery again|Delivery again then|So I pay postage twice]?
> From {free} delivery is free; below that it's {fee}.
> [I've noted the question|I can't say for sure]; the last step of the order shows [what delivery costs|it].
--
< [Can I cancel and order everything together|Should I cancel the first and order both|And if I cancel the old one]?
> [Yes, as long as it hasn't left|That works, if it hasn't left yet].

= lost label | order
~ you need a new return label
<< [I lost the return label|I need a return label|No return label came|where's my return label].
< I [lost|can't find|threw away] the return label for the {product}. [Can I get a new one|Can you send it again]?
< You [said|wrote] you'd send a return label [on {day}|{wait} ago], [nothing came|but no mail].
< The label for my return [doesn't open|can't be read|is blank|has expired]. [It's for the {product}.|]
< There was no label in the box with the {product}. [How do I send it back|How do I return it then]?
< [The parcel shop|The lady at the post office] said the code on my label [is not valid|was already used]. [What now|Can I have another \
one]?
> [I've sent|I've asked for] a new label for {oref}[ to be sent|]; it comes by e-mail.
> [No problem|Sure], you get a new label for {oref} by e-mail[. It's free|].
--
< [I have no printer|Do I have to print it|Can't print it]?
> [You can show it on your phone|The code on your phone is enough]; most parcel shops print it for you.
--
< [Where do I take the parcel|Which carrier is it|Where can I hand it in]?
> The carrier is named on the label; [any of its parcel shops takes it|you can hand it in at its parcel shops].
--
< [My time is nearly over|I'm worried about the deadline|What about the deadline]?
> [I've noted when you asked|I've noted that you asked in time], so [you needn't worry|that's no problem].

= return arrived | order
~ you'd like to know whether your return has arrived
<< [Did you get my return|Has my return arrived|Did my parcel reach you|Is my return there].
< I sent the {product} back on {date}. [Has it reached you|Did it arrive|Is it there yet]?
< [Just wondering|Just asking] whether my return of the {product} [has arrived|is with you].
< I returned {ap} {wait} ago and haven't heard [a thing|back]. [Did you get it|Is it with you]?
< The tracking of my return says delivered on {date}. [Can you confirm|Do you have it]?
< Handed in my return on {day}. How do I know it [got to you|isn't lost]?
> I've asked the warehouse about the return of {oref}. You get an e-mail [with the answer|as soon as it's been found|{soon}].
> [You get an e-mail when a return has been booked in|Returns are booked in when they arrive, and you get an e-mail]; I've asked about \
{oref}.
--
< [What if it's lost|And if it got lost on the way|And if you don't have it]?
> Then we need the receipt of the parcel shop; [please keep it|so please keep it].
-- not:norefund
< [When will the money come|When's the refund then|And how long until I get the money]?
> [Up to|Within] {refund_days} after it has reached us.
> [Soon after it has been booked in|Once it's booked in]; you get an e-mail.

= missed | order
~ you missed the delivery
<< [I missed the driver|I missed my delivery|There's a card in my letterbox|missed parcel].
< I missed the [driver|delivery] on {day}[, I was in the shower|, the bell doesn't work|, I was in the garden|]. [Where is the {product} \
now|Where's my parcel now|Will they come again]?
< There was a card [at the door|in my letterbox], but [I can't read it|it doesn't say where the parcel is]. [It must be {ap}|My {short} \
{is} out there somewhere].
< It says they tried to deliver on {day} at {time}. [I was home|Nobody rang|I was working at home and heard nothing].
< My parcel went to a parcel shop [in {city}|far away|at the other end of town]. [Can it come again|Can they bring it again]?
> [The driver usually tries again on the next working day|Usually the driver comes again on the next working day]. I've asked the carrier \
about {oref}, and you get an e-mail.
> I've asked the carrier where {oref} is now. [The e-mail from the carrier often names the parcel shop too|You get an e-mail with the \
answer].
--
< [How long do they keep it|How long does the parcel shop keep it|What if I can't get there this week]?
> [Usually a week|About a week], then it goes back to us.
--
< [What do I need to collect it|Do I need ID|Can {person} collect it for me]?
> The card or the e-mail, and an ID; [somebody else needs a short note from you|for someone else a short note from you helps].
--
< [Can they leave it {spot}|Next time please leave it {spot}|Please tell them to leave it {spot}]?
> [I've noted it for the carrier|I've passed it on]: {spot}.

= too many | order
~ you got more than you ordered
<< [I got too much|You sent me one too many|There's something extra in my parcel|I got two instead of one].
< You sent me {qty} {plural}, but I only ordered {qty2}. [What do I do with the rest|Nice of you, but no].
< [Being honest here|Honest person here]: I ordered one {short} and got two.
< There's {a_other} in my parcel that I didn't order[, and I wasn't charged for it|]. [The {product} {is} there too|My {short} {is} in \
there as well].
< The same {short} came again today, though I already got mine on {day}.
< I think I've got somebody else's {other} in my box, on top of my {short}.
> [Thank you for telling us|That's very honest, thank you]. [The free label to send the rest back comes by e-mail|You get a free return \
label], for {oref}.
> [Thank you for letting us know|How kind of you to tell us]. I've noted it for {oref}; [you get a free label by e-mail|a colleague writes \
to you about it].
--
< [Can't I just keep it|May I keep it|Do I get to keep it]?
> [I can't decide that|That's not for me to say], but [I've noted that you'd like to keep it|a colleague tells you].
--
< [Will you charge me for it|I'm not paying for it, am I|Do I have to pay for the extra one]?
> No, you [only pay for what you ordered|pay nothing for it].
--
< [Can you pick it up|I have no time to send it|Somebody has to collect it].
> [I've passed that on|I've asked for that]; you get an e-mail [about it|with the answer].

= my fault | product
~ the {product} broke through an accident
<< [I broke it myself|It's my own fault|I dropped it|my dog ate it].
< I dropped [my|the] {product} and now there's {damage}. [My own fault|I know it's not your fault]. [Can I get a spare part|Can it be \
repaired|Any way to fix that]?
< [My dog|The cat|My two-year-old] got to the {product}: {damage}. Not your fault, but [is there a spare part|what can I do]?
< I ran over my {short} with the car. {damage}, [to put it mildly|you should see it]. [Is that covered|Insurance maybe]?
< Lost {part} of my {short} [when we moved|in the garden|on holiday]. [Can I buy that separately|Do you sell it separately]?
> [That happens|Oh dear, that happens]. The warranty doesn't cover accidents, but I've asked whether [there is a spare part|a spare part \
can be had]; you get an e-mail.
> [What a pity|Oh dear]. [I can't see spare parts here|I don't see here which spare parts there are], but [a colleague checks it|my \
colleagues check it] and [you get an e-mail|write to you].
--
< [What would that cost|How much is a part|Is it expensive]?
> I can't [see|say], [sorry|I'm afraid]; the e-mail will [tell you|say it].
--
< [Couldn't you make an exception|Can't you pretend it was the warranty|Please, just this once]?
> I'm afraid [not|I can't], but I hope the spare part [can be found|helps].
--
< [Would my home insurance pay|Can I claim it on insurance|Does insurance pay for that]?
> [That may be|It's possible]; [please ask your insurance|your insurance can tell you]. [We can send you the invoice for it|].

= safe place | order
~ the parcel should be left {spot}
<< [Can you leave my parcel somewhere|I won't be in, can they leave it outside|Note for the driver].
< [I'm not home on {day}|I work nights|The bell is broken|Baby sleeps at noon|I won't be in]. [Please leave my parcel|Could the driver \
leave it|Can my parcel be left] {spot}?
< [A note for the driver|For the driver]: please leave the {product} {spot}.
< Would it be possible to leave my {short} {spot}? [The dog bites|I'm out until {time}|Nobody hears the bell there].
< [If I'm out|In case I'm not there], [just leave it|they can leave it] {spot}.
< I've had parcels stolen before. Please [have it left|put it] {spot}, not at the door.
> [I've noted it for the driver|Noted for the driver of {oref}]: {spot}.
> [No problem|Sure], {oref} should be left {spot}. I've [passed it on|told the carrier].
--
< [And if it rains|What if it gets wet|It's going to rain, is that OK]?
> [I've added that it must stay dry|I've noted that it should stay dry], but [I can't promise that|a dry place is safest].
--
< [And if it gets stolen there|Who pays if it's stolen there|Is that at my own risk]?
> [What is left at a place of your choice is at your own risk|It's at your own risk there], so choose a safe one.
--
< [Is that for all my orders|Only this time|Do you save that for next time]?
> [Only for this one|It's for this order only]; you can save a place under Addresses in your account.

= reminder | order sorry
~ you got a reminder although you have paid
<< [I got a reminder but I paid|You sent me a reminder|Why a reminder, I paid|dunning letter for nothing].
< I got a [payment reminder|reminder|nasty letter] [over|for] {amount}, but I paid [on {date}|weeks ago|{wait} ago].
< [Today|On {day}] you sent me a reminder for {amount}. [I sent everything back|I returned the {product}|I never got the {product}]. [Why \
should I pay|]
< Reminder for {amount}? [The bank says|My statement says] it was paid on {date}.
< You want {amount} [plus a fee|again], though I transferred it on {date}. [Please check|Check your books].
> I've [asked|told] our accounts team [to check|about] the reminder for {oref}. [You get an answer by e-mail|They write to you].
> [The reminder may have crossed with your payment|Perhaps it crossed with your payment]. I've passed {oref} on, and you get an e-mail.
--
< [Do I have to pay the fee|And the reminder fee|I won't pay any fee]!
> [Please wait for our answer before you pay anything|You needn't pay anything until you hear from us].
--
< [I can send you proof|Do you need proof|Shall I send you the bank statement]?
> [Yes, that helps|That would help, yes]; [please cover what isn't needed|a screenshot is enough].
--
< [Will you send debt collectors|Is this going to a lawyer now|Will I get trouble]?
> [No, first it's checked|No, don't worry; first we check it|Don't worry, it's being checked first].

= praise | weight:0.5
~ you're happy with the {product}
<< [Just wanted to say thanks|Nothing wrong, I just want to say thank you|For once no complaint].
< No complaint today: the {product} came [on {day}|early|quickly] and {is} [wonderful|great|exactly right]. [Thank you|Thanks]!
< Just wanted to say that {person} loves the {product}. [Made our {occasion}|Perfect present].
< Your driver carried my {short} up [three|four] floors, [what a nice man|with a smile]. [Please thank him|].
< My {short} {was} replaced within days. [Great service|That's what I call service].
> [Thank you|How nice, thank you]! [I'll pass it on to the team|My colleagues will be glad to read that|The team will be pleased].
> [That's lovely to hear|I'm glad to hear that], [thank you for writing|thanks for taking the time].
--
< [Where can I leave a review|Can I write a review|Do you want a review]?
> [We'd be glad about one|Gladly], on the page of the product, [at the bottom|further down].
"""


class Exchange:
    """One or more ways to say something, the answers by tag, and when it fits."""

    def __init__(self, options=""):
        self.says, self.answers, self.after = [], {}, []
        words, _, self.want = options.partition("|")
        self.want = self.want.strip()
        self.only = [word[3:] for word in words.split() if word.startswith("if:")]
        self.never = [word[4:] for word in words.split() if word.startswith("not:")]
        self.sets = [word[4:] for word in words.split() if word.startswith("set:")]
        self.changes = [word[7:] for word in words.split() if word.startswith("change:")]

    def fits(self, marks):
        return all(word in marks for word in self.only) and not any(word in marks for word in self.never)


class Story(Exchange):
    """An exchange to begin with, and what may follow."""

    def __init__(self, name, options):
        super().__init__()
        self.name = name
        words = options.split()
        self.needs = [word for word in ("product", "order") if word in words]
        self.is_sorry = "sorry" in words
        self.is_coloured, self.is_sized = "coloured" in words, "sized" in words
        self.weight = next((float(word[7:]) for word in words if word.startswith("weight:")), 1.0)
        self.notes, self.shorts, self.asks, self.forks, self.more = [], [], [], [], []


def _read(line, exchange):
    """A line "<" or ">" of an exchange; ">tag" is for a policy or a mark."""
    mark, (head, _, rest) = line[0], line[1:].partition(" ")
    if mark == "<":
        exchange.says += parse_lines(rest)
    else:
        exchange.answers.setdefault(head, []).extend(parse_lines(rest))


def read_exchanges(text):
    exchanges = []
    for line in text.strip().splitlines():
        if line.startswith("--"):
            exchanges.append(Exchange(line[2:]))
        elif line.strip():
            _read(line.strip(), exchanges[-1])
    return exchanges


def read_stories(text):
    stories, place = [], None
    for line in text.strip().splitlines():
        line = line.strip()
        if not line:
            continue
        story = stories[-1] if stories else None
        if line[0] == "=":
            name, _, options = line[1:].partition("|")
            place = Story(name.strip(), options)
            stories.append(place)
        elif line.startswith("--"):
            is_fork = line.startswith("--*")
            place = Exchange(line[3 if is_fork else 2:])
            (story.forks if is_fork else story.more).append(place)
        elif line[0] == "~":
            story.notes += parse_lines(line[1:])
        elif line.startswith("<<"):
            story.shorts += parse_lines(line[2:])
        elif line[0] == "?":
            story.asks += parse_lines(line[1:])
        else:
            _read(line, place)
    return stories


TOLD_STORIES = read_stories(STORIES)
STORY_WEIGHTS = [story.weight for story in TOLD_STORIES]
GENERAL_EXCHANGES = read_exchanges(GENERAL)
PROMISES = {exchange.only[0]: exchange for exchange in read_exchanges(INSISTING)}
RECALLS = {}
for _exchange in read_exchanges(RECALLING):
    RECALLS.setdefault(_exchange.only[0], []).append(_exchange)
BITS = {}
for _line in PHRASES.strip().splitlines():
    if _line.startswith("="):
        _bits = BITS.setdefault(_line[1:].strip(), [])
    elif _line.strip():
        _bits += parse_lines(_line)
PAIRS = {}
for _line in OF_TWO.strip().splitlines():
    if _line.startswith("="):
        _bits = PAIRS.setdefault(_line[1:].strip(), [])
    elif _line.strip():
        _bits += parse_lines(_line)
RULES = {}
for _line in POLICIES.strip().splitlines():
    if _line.startswith("="):
        _bits = RULES.setdefault(_line[1:].strip(), [])
    elif _line.strip():
        _bits += parse_lines(_line)

# slots that are only forms of a word, and those that stand for another one
FORMS = {"is", "has", "does", "was", "it", "them", "s", "es", "isnt", "doesnt", "hasnt", "this", "its", "partis", "oref"}
SETS = ("solar lights", "building blocks", "wine glasses")
SAME = {"short": "product", "ap": "product", "first": "name", "oldorder": "order", "plural": "product", "anew": "product", "a_other": \
"other", "a_occasion": "occasion", "who": "person"}


# what may be asked for only in these stories, where there is no doubt which of two is meant
ONLY_IN = {"person": ("gift", "for somebody"), "qty": ("quantity",)}
# the stories in which a customer doubts a policy
DELIVERIES = ("where", "late", "lost", "delivered not there", "for somebody", "missing product")
PRESSED_IN = {
    "photo": ("damaged", "faulty", "warranty", "wrong item", "missing part"), "lookup": DELIVERIES,
    "nodates": ("where", "late", "another day", "for somebody"),
    "nochange": ("cancel", "new address", "another day", "quantity", "ordered twice", "add item"),
    "norefund": ("late", "lost", "delivered not there", "damaged", "faulty", "wrong colour", "wrong size", "wrong item", "missing product",
                 "cancel", "changed mind", "refund late", "charged twice", "wrong amount", "warranty"),
    "nogift": ("late", "lost", "damaged", "faulty", "wrong item", "wrong colour", "missing part", "bad service", "refund late", "reminder",
               "voucher"),
}
NO_CASES = ("praise", "stock", "gift", "no confirmation", "voucher")


def _article(noun):
    if noun.endswith(PLURALS):
        return noun
    return f"{'an' if noun[0].lower() in 'aeio' else 'a'} {noun}"


def _plural(noun):
    if noun in PLURALS:
        return f"{'sets' if noun in SETS else 'pairs'} of {noun}"
    if " of " in noun:
        return noun.replace(" of", "s of", 1)
    if noun.endswith(("shelf", "scarf", "knife")):
        return noun[:-2 if noun.endswith("fe") else -1] + "ves"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def _forms(name):
    many = name.endswith(PLURALS)
    return {"is": "are" if many else "is", "has": "have" if many else "has", "does": "do" if many else "does",
            "was": "were" if many else "was", "it": "they" if many else "it", "them": "them" if many else "it", "s": "" if many else "s",
            "es": "" if many else "es", "isnt": "aren't" if many else "isn't", "doesnt": "don't" if many else "doesn't",
            "hasnt": "haven't" if many else "hasn't", "this": "these" if many else "this", "its": "their" if many else "its"}


def _slip(rng, number):
    """The number with two digits swapped or one changed."""
    digits = [at for at, letter in enumerate(number) if letter.isdigit()]
    for at in rng.sample(digits[:-1], len(digits) - 1):
        if number[at + 1].isdigit() and number[at] != number[at + 1]:
            return number[:at] + number[at + 1] + number[at] + number[at + 2:]
    at = rng.choice(digits)
    return number[:at] + str((int(number[at]) + rng.randint(1, 8)) % 10) + number[at + 1:]


def _digits(rng, draw):
    if rng.random() < 0.5:
        return draw.order_number()
    while True:
        number = str(rng.randint(1000, 99999))
        if is_unseen(number) == draw.unseen:
            return number


def _date(rng, draw):
    day, month = rng.randint(1, 28), draw.month()
    nth = f"{day}{ORDINALS.get(day, 'th')}"
    return rng.choice((f"{day} {month}", f"{month} {day}", f"the {nth} of {month}", f"the {nth}", f"{nth} {month}", f"{month} {nth}"))


def _sums(rng):
    """A sum and a larger one."""
    whole = rng.choice((rng.randint(8, 60), rng.randint(15, 300)))
    cents = rng.choice(("90", "95", "50", "99", "20"))
    form = rng.choice(("{} euros", "€{}", "{}.{} euros", "€{}.{}", "£{}", "£{}.{}", "${}.{}", "{} dollars", "{} EUR", "{}.{}"))
    return form.format(whole, cents), form.format(whole + rng.choice((5, 9, rng.randint(2, 50))), cents)


def _customer(rng, draw, story, name):
    """All that a customer could tell, whether it is told or not."""
    thing = rng.choice(COLOURED if story.is_coloured else SIZED if story.is_sized else THINGS)
    short, damages, faults, parts, kinds = thing
    other = rng.choice(THINGS)[0]
    while other == short:
        other = rng.choice(THINGS)[0]
    colour, colour2 = rng.sample(COLOURS, 2)
    if kinds.endswith("n"):
        size = rng.randint(36, 45)
        size, size2 = str(size), str(size + rng.choice((-1, 1)))
    else:
        at = rng.randrange(len(SIZES) - 1)
        size, size2 = (SIZES[at], SIZES[at + 1]) if rng.random() < 0.5 else (SIZES[at + 1], SIZES[at])
    roll = rng.random()
    full = (f"{colour if story.is_coloured else rng.choice(COLOURS)} {short}" if roll < 0.12 and not story.is_coloured
            else f"{rng.choice(LOOKS)} {short}" if roll < 0.22 else f"{draw.invented_name()} {short}" if roll < 0.32 else short)
    order, part = _digits(rng, draw), rng.choice(parts)
    person, days = rng.choice(RELATIVES), rng.sample(DAYNAMES, 2)
    low = rng.randrange(4)
    occasion = rng.choice(OCCASIONS)
    slots = {
        "order": order, "product": full, "short": short, "other": other, "name": name, "first": name.split()[0], "colour": colour,
        "colour2": colour2, "size": size, "size2": size2, "part": part, "damage": rng.choice(damages), "fault": rng.choice(faults),
        "partis": "are" if part.endswith("s") and not part.endswith("ss") or part.startswith(("two ", "three ")) else "is",
        "person": person, "who": "your " + person.split(" ", 1)[1] if person[0] in "mo" else person, "occasion": occasion,
        "a_occasion": _article(occasion),
        "wait": rng.choice(WAITS), "use": rng.choice(USES), "spot": rng.choice(SPOTS), "day": days[0], "day2": days[1],
        "qty": NUMBERS[low + rng.randint(1, 5)], "qty2": NUMBERS[low], "oldorder": order, "plural": _plural(short),
        "a_other": _article(other),
    }
    return Slots(slots, rng, draw)


class Slots(dict):
    """Values of a customer; those that are seldom told are drawn when they are needed."""

    def __init__(self, values, rng, draw):
        super().__init__(values)
        self.rng, self.draw = rng, draw

    def __missing__(self, key):
        if key in ("amount", "amount2"):
            self["amount2"], self["amount"] = _sums(self.rng)
        else:
            self[key] = LATER[key](self.rng, self.draw)
        return self[key]


LATER = {
    "date": _date, "date2": _date, "city": lambda rng, draw: draw.city(), "address": lambda rng, draw: draw.street_address(),
    "address2": lambda rng, draw: draw.street_address(), "email": lambda rng, draw: draw.email(),
    "friend": lambda rng, draw: draw.person(), "company": lambda rng, draw: draw.company(), "time": lambda rng, draw: draw.time(),
    "code": lambda rng, draw: f"{rng.choice(CODE_WORDS)}{rng.choice((5, 10, 15, 20, 25, rng.randint(2, 99)))}",
}


class Talk:
    """A conversation while it is made: what was said, told and agreed."""

    def __init__(self, rng, unseen):
        self.rng, self.draw = rng, Lexicon(rng, unseen)
        self.messages, self.marks, self.used, self.values = [], [], [], []
        self.env, self.policies, self.people = {}, [], []
        self.slots, self.told, self.said_sorry, self.check = {}, [], False, None

    def _allowed(self, key):
        low = key[0].lower() + key[1:]
        return key in FORMS or low in FORMS or key in self.env or SAME.get(low, low) in self.told

    def _value(self, key):
        if key in ("oref", "Oref"):
            text = f"order {self.slots['order']}" if "order" in self.told else "your order"
            return text if key == "oref" else capital(text)
        if key == "ap":
            return _article(self.slots["product"])
        if key == "anew":
            return f"{'' if self.slots['product'].endswith(PLURALS) else 'a '}new {self.slots['product']}"
        if key in self.env:
            return self.env[key]
        low = key[0].lower() + key[1:]
        return self.slots[key] if key == low else capital(self.slots[low])

    def fill(self, text, is_user):
        """The text with its values; what a user says counts as told. None if an answer would need what was not told."""
        if "{" not in text:
            return text
        head, *parts = text.split("{")
        done = [head]
        for part in parts:
            key, _, rest = part.partition("}")
            if is_user:
                base = SAME.get(key, key)
                if base == "product" and base not in self.told:
                    if key in ("short", "plural"):
                        self.slots["product"] = self.slots["short"]
                    self.slots.update(_forms(self.slots["short"]))
                if key not in FORMS and base not in self.told:
                    self.told.append(base)
                value = self._value(key)
                if key not in FORMS and value not in self.values:
                    self.values.append(value)
            else:
                if not self._allowed(key):
                    return None
                value = self._value(key)
            done.append(value + rest)
        return "".join(done)

    def phrase(self, name):
        """Of the assistant or of the user, without slots."""
        return speak(self.rng, self.rng.choice(BITS[name]))

    def answer_text(self, trees):
        for _ in range(40):
            text = self.fill(speak(self.rng, self.rng.choice(trees)), False)
            if text is not None:
                return capital(text.replace("  ", " ").replace(". .", "."))
        raise ValueError(f"no answer can be given with {self.told}: {trees}")

    def can_answer(self, trees):
        """Whether one of the first draws can be said; used where an exchange is optional."""
        return any(self.fill(speak(self.rng, self.rng.choice(trees)), False) is not None for _ in range(12))

    def user(self, *trees):
        parts = [self.fill(speak(self.rng, tree), True) for tree in trees]
        text = " ".join([part for part in parts if part]).replace("  ", " ").replace("?.", "?").replace("?!", "?")
        text = text.replace(". .", ".").strip()
        self.messages.append({"role": "user", "content": casual(self.rng, capital(text) if self.rng.random() < 0.8 else text, self.values)})

    def bot(self, *texts):
        self.check = None
        self.messages.append({"role": "assistant", "content": " ".join([text for text in texts if text]).replace("  ", " ")})

    def reply_of(self, exchange):
        """The answers that hold under the policies and by what was agreed."""
        for tag in self.policies + self.marks:
            if tag in exchange.answers:
                return exchange.answers[tag], tag
        return exchange.answers.get(""), ""

    def swap(self, exchange):
        """One exchange: the customer says it and gets the answer."""
        self.user(self.rng.choice(exchange.says))
        for key in exchange.changes:
            self.slots[key], self.slots[key + "2"] = self.slots[key + "2"], self.slots[key]
        trees, _ = self.reply_of(exchange)
        self.bot(self.answer_text(trees))
        self.marks += exchange.sets
        if exchange.want:
            self.slots["want"] = exchange.want

    def sorry(self, odds=0.85):
        """Sympathy, once."""
        if self.said_sorry or self.rng.random() > odds:
            return ""
        self.said_sorry = True
        return self.phrase("sorry")


def _system(talk):
    """A system prompt, or none; it says which shop this is and which rules hold."""
    rng = talk.rng
    talk.env = dict(ALDER)
    if rng.random() < 0.35:
        return
    roll = rng.random()
    is_other = roll > 0.72
    agent = talk.env["agent"] = rng.choice(AGENTS) if is_other or rng.random() < 0.2 else "Sprout"
    facts = []
    if is_other:
        shop = talk.draw.company(form=False)
        host = shop.split()[0].lower()
        mail = f"{rng.choice(('help', 'service', 'support', 'care', 'hello'))}@{host if host.isascii() else 'our-shop'}.example"
        talk.env = {"shop": shop, "agent": agent}
        if rng.random() < 0.6:
            talk.env["mail"] = mail
            facts.append(speak(rng, rng.choice(RULES["mail"])).format(mail=mail))
        if rng.random() < 0.5:
            talk.env["days"] = f"{rng.randint(2, 5)} to {rng.randint(6, 12)} {rng.choice(('days', 'working days'))}"
            facts.append(speak(rng, rng.choice(RULES["days"])).format(days=talk.env["days"]))
        if rng.random() < 0.4:
            talk.env["refund_days"] = f"{rng.randint(2, 14)} days"
            facts.append(speak(rng, rng.choice(RULES["refund days"])).format(refund_days=talk.env["refund_days"]))
        if rng.random() < 0.4:
            talk.env["phone"] = talk.draw.phone()
            facts.append(speak(rng, rng.choice(RULES["phone"])).format(phone=talk.env["phone"]))
        if rng.random() < 0.4:
            talk.env["return_days"] = f"{rng.choice((14, 21, 28, 45, 60, 90, 100))} days"
            facts.append(speak(rng, rng.choice(RULES["return days"])).format(return_days=talk.env["return_days"]))
    if rng.random() < 0.55:
        talk.policies = rng.sample(list(PROMISES), rng.choices([1, 2, 3], [6, 3, 1])[0])
        facts += [speak(rng, rng.choice(RULES[policy])) for policy in talk.policies]
    if rng.random() < 0.4:
        facts.append(speak(rng, rng.choice(RULES["style"])))
    rng.shuffle(facts)
    intro = speak(rng, rng.choice(RULES["who"])).format(agent=agent, shop=talk.env["shop"])
    if len(facts) > 1 and rng.random() < 0.3:
        mark = rng.choice(("- ", "* ", ""))
        head = rng.choice(("Rules:", "Policy:", "What you must know:", "Please note:", "Guidelines:"))
        text = "\n".join([intro, head] + [mark + fact for fact in facts])
    else:
        text = rng.choice((" ", " ", "\n")).join([intro, *facts])
    talk.messages.append({"role": "system", "content": text.replace("  ", " ")})


def _begin(talk, story, is_first):
    """The opening of a story, up to the point where all that is needed has been told."""
    rng = talk.rng
    is_short = bool(story.shorts) and is_first and rng.random() < 0.22
    vague = is_first and not is_short and rng.random() < 0.12
    if vague:
        kind = rng.choice(("greeting", "help", "problem") if story.is_sorry else ("greeting", "help"))
        talk.user(rng.choice(BITS[f"user {kind}"]))
        talk.bot(talk.phrase(f"bot {kind}"))
    if is_short:
        talk.user(rng.choice(story.shorts))
        told, talk.told = talk.told, story.needs
        is_enough = talk.can_answer(talk.reply_of(story)[0])
        talk.told = told
        if not is_enough:
            talk.bot(talk.sorry() if story.is_sorry else "", talk.phrase("tell me what happened" if story.is_sorry else "tell me more"))
    if not is_short or not is_enough:
        before, after = [], []
        if is_first and not vague and not is_short and rng.random() < 0.4:
            before.append(rng.choice(BITS["hello"]))
        if not is_first:
            before.append(rng.choice(BITS["another"]))
        if is_first and rng.random() < 0.16:
            before.append(rng.choice(BITS["name"]))
        if rng.random() < 0.12:
            before.append(rng.choice(BITS["aside"]))
        says = speak(rng, rng.choice(story.says))
        if "{order}" not in says and "order" in story.needs and rng.random() < 0.36:
            (before if rng.random() < 0.2 else after).append(rng.choice(BITS["order told"]))
        if rng.random() < 0.1:
            after.append(rng.choice(BITS["mood"] if story.is_sorry else BITS["please"]))
        talk.user(*before, says, *after)
    missing = [need for need in story.needs if need not in talk.told]
    first = True
    thanks = ""
    while missing:
        need = missing.pop() if len(missing) > 1 and rng.random() < 0.6 else missing.pop(0)
        if len(missing) == 1 and rng.random() < 0.3:
            talk.bot(talk.sorry() if story.is_sorry else "", talk.phrase("ask both"))
            talk.user(rng.choice(BITS["give both"]))
            missing = []
        else:
            asks = story.asks if need == "order" and story.asks and first and rng.random() < 0.5 else BITS[f"ask {need}"]
            head = (talk.sorry() if story.is_sorry else "") if first else talk.phrase("thanks")
            talk.bot(head, talk.answer_text(asks) if asks is story.asks else speak(rng, rng.choice(asks)))
            if need == "order":
                _give_order(talk)
            else:
                talk.user(rng.choice(BITS["give product"]))
        first = False
        thanks = talk.phrase("thanks") if rng.random() < 0.5 else ""
    return thanks


def _give_order(talk):
    rng, roll = talk.rng, talk.rng.random()
    if roll < 0.1:
        talk.user(rng.choice(BITS["where is the number"]))
        talk.bot(talk.phrase("there is the number"))
        roll = rng.random() * 0.8 + 0.2
    elif roll < 0.15:
        talk.user(rng.choice(BITS["wait"]))
        talk.bot(talk.phrase("no hurry"))
        roll = 1
    if 0.2 < roll < 0.3:
        talk.user(rng.choice(BITS["no number"]))
        talk.bot(talk.phrase("name instead"))
        talk.user(rng.choice(BITS["give name"]))
        return
    if 0.3 < roll < 0.36 and "product" not in talk.told:
        talk.user(rng.choice(BITS["give product"]))
        talk.bot(talk.phrase("thanks"), speak(rng, rng.choice(BITS["ask order"])))
    if 0.36 < roll < 0.48:
        right = talk.slots["order"]
        wrong = talk.slots["order"] = _slip(rng, right)
        talk.user(rng.choice(BITS["give order"]))
        talk.slots.update(order=right, oldorder=wrong)
        talk.marks.append("mistaken")
        return
    talk.user(rng.choice(BITS["give order"]))


def _correct(talk):
    """The customer sees that the number was wrong."""
    rng = talk.rng
    talk.user(rng.choice(BITS["correct order"]))
    talk.bot(talk.answer_text(BITS["corrected order"]))


def _scene(talk, story, is_first):
    rng = talk.rng
    thanks = _begin(talk, story, is_first)
    trees, tag = talk.reply_of(story)
    mistaken = "mistaken" in talk.marks
    right = talk.slots["order"]
    if mistaken:
        talk.marks.remove("mistaken")
        talk.slots["order"] = talk.slots["oldorder"]
    head = thanks or (talk.sorry() if story.is_sorry else "")
    if "name" in talk.told and rng.random() < 0.3 and not head:
        head = talk.answer_text(BITS["thanks name"])
    answer = talk.answer_text(trees)
    if head and answer.startswith(("No problem", "Sure", "Of course", "All right", "OK", "Thank", "Got it")) and "orry" not in head:
        head = ""
    if answer.startswith("Sorry"):
        head = thanks
    talk.bot(head, answer)
    if mistaken:
        talk.slots["order"] = right
        _correct(talk)
    forks = [fork for fork in story.forks if fork.fits(talk.marks + talk.policies + ([tag] if tag else ["free"]))]
    if forks and (answer.endswith("?") or tag == "photo"):
        fork = rng.choice(forks)
        talk.swap(fork)
        if "thinking" in fork.sets:
            talk.swap(rng.choice([other for other in forks if "thinking" not in other.sets]))
    elif tag and not story.forks:
        talk.marks.append("free" if tag not in talk.policies else tag)
    if not tag:
        talk.marks.append("free")


def _follow(talk, story, count):
    """Questions about the same story, recalls, and the customer's insisting where a policy holds."""
    rng = talk.rng
    pressed = [policy for policy in talk.policies if policy not in talk.used]
    for _ in range(count):
        if "done" in talk.marks:
            return
        marks = talk.marks + talk.policies + ["sorry" if story.is_sorry else "calm", "note" if story.name in NO_CASES else "case"]
        marks += [f"told_{key}" for key in talk.told]
        roll = rng.random()
        fitting = [more for more in story.more if id(more) not in talk.used and more.fits(marks)]
        if pressed and roll < 0.45:
            policy = pressed.pop()
            if policy not in PRESSED_IN or story.name in PRESSED_IN[policy]:
                talk.used.append(policy)
                talk.swap(PROMISES[policy])
                continue
        if fitting and roll < 0.68:
            exchange = rng.choice(fitting)
        elif roll < 0.86:
            _recall(talk)
            continue
        else:
            exchange = rng.choice([more for more in GENERAL_EXCHANGES if id(more) not in talk.used and more.fits(marks)])
        talk.used.append(id(exchange))
        talk.swap(exchange)


def _recall(talk):
    """A question about what was said before, or about what was not."""
    rng = talk.rng
    story = talk.people[-1][2]
    keys = [key for key in talk.told if key in RECALLS and f"recall {key}" not in talk.used and key + "2" not in talk.told
            and (key not in ONLY_IN or story.name in ONLY_IN[key])]
    if len(talk.people) > 1 and rng.random() < 0.5 and all("order" in told and "product" in told for _, told, _ in talk.people):
        old, _, _ = talk.people[0]
        exchange = rng.choice(RECALLS["which"])
        slots, talk.slots = talk.slots, old
        if old["product"] != slots["product"]:
            talk.user(rng.choice(exchange.says))
            talk.bot(talk.answer_text(exchange.answers[""]))
            talk.check = {"contains": [old["order"]]}
        talk.slots = slots
        return
    if rng.random() < 0.28:
        notes = talk.people[-1][2].notes
        if notes and "recall note" not in talk.used and talk.can_answer(notes):
            talk.used.append("recall note")
            talk.user(rng.choice(BITS["what have you noted"]))
            note = talk.answer_text(notes)
            want = f", and you'd like {talk.slots['want']}" if "want" in talk.slots else ""
            have = talk.phrase("I have noted")
            number = f"order {talk.slots['order']}{',' if have.endswith(':') else ':'} " if "order" in talk.told else ""
            talk.bot(f"{have} {number}{note[0].lower() + note[1:]}{want}.")
            talk.check = {"contains": [talk.slots["order"]]} if number else None
            return
    if not keys or rng.random() < 0.08:
        unknown = [key for key in ("order", "name", "product", "day", "email", "address")
                   if key not in talk.told and f"recall {key}" not in talk.used]
        if unknown:
            key = rng.choice(unknown)
            talk.used.append(f"recall {key}")
            talk.user(rng.choice(RECALLS["no_" + key][0].says))
            talk.bot(talk.answer_text(RECALLS["no_" + key][0].answers[""]))
        return
    key = rng.choice(keys)
    talk.used.append(f"recall {key}")
    exchange = rng.choice(RECALLS[key])
    talk.user(rng.choice(exchange.says))
    talk.bot(talk.answer_text(exchange.answers[""]))
    talk.check = {"contains": [talk.slots["who" if key == "person" else key]]}


def _end(talk):
    rng = talk.rng
    kind = rng.choice(("thanks", "thanks", "bye", "done"))
    talk.user(rng.choice(BITS[f"user {kind}"]))
    talk.bot(talk.phrase(f"bot {kind}"))


def _tell(rng, unseen, scenes, shortest, longest):
    talk = Talk(rng, unseen)
    _system(talk)
    name = talk.draw.person() if rng.random() < 0.5 else talk.draw.first_name()
    for index in range(scenes):
        story = rng.choices(TOLD_STORIES, STORY_WEIGHTS)[0]
        while talk.people and story is talk.people[-1][2]:
            story = rng.choices(TOLD_STORIES, STORY_WEIGHTS)[0]
        had_name = "name" in talk.told
        talk.slots = _customer(rng, talk.draw, story, name)
        talk.slots.update(_forms(talk.slots["short"]))
        talk.told = ["name"] if had_name else []
        talk.marks, talk.used, talk.said_sorry = [], [policy for policy in talk.policies if policy in talk.used], False
        talk.people.append((talk.slots, talk.told, story))
        _scene(talk, story, index == 0)
        _follow(talk, story, rng.randint(shortest, longest))
    if rng.random() < 0.3:
        _end(talk)
    sample = {"messages": talk.messages}
    if talk.check:
        sample["check"] = talk.check
    return sample


def order_story(rng, unseen=False):
    """One customer, one trouble, told in two to ten turns."""
    return _tell(rng, unseen, 1, 0, 4)


def short_story(rng, unseen=False):
    """Only the beginning: what is wrong, what is missing, what happens next."""
    return _tell(rng, unseen, 1, 0, 1)


def two_orders(rng, unseen=False):
    """Two troubles with two orders in one conversation."""
    return _tell(rng, unseen, 2, 0, 2)


def one_of_two(rng, unseen=False):
    """Two products, and the question which of them it is about."""
    talk = Talk(rng, unseen)
    _system(talk)
    slots = talk.slots = _customer(rng, talk.draw, TOLD_STORIES[0], talk.draw.first_name())
    is_first = rng.random() < 0.5
    one, two = (slots["product"], slots["other"]) if is_first else (slots["other"], slots["product"])
    slots.update(_forms(slots["short"]), one=one, two=two, a_one=_article(one), a_two=_article(two))
    talk.told += ["one", "two", "product", "other"]

    def say(name):
        talk.user(rng.choice(PAIRS[name]))

    def answer(name, *head):
        talk.bot(*head, talk.answer_text(PAIRS[name]))

    is_broken = rng.random() < 0.6
    hello = [rng.choice(BITS["hello"])] if rng.random() < 0.4 else []
    talk.user(*hello, rng.choice(PAIRS["begin broken" if is_broken else "begin back"]))
    answer("which", talk.sorry() if is_broken else "")
    say("the one" if rng.random() < 0.6 else "first" if is_first else "second")
    answer("and the number")
    talk.user(rng.choice(BITS["give order"]))
    if is_broken and not talk.policies:
        answer("solved broken")
        again = rng.random() < 0.5
        say("a new one" if again else "money")
        answer("new one" if again else "money back")
    elif is_broken:
        talk.bot(talk.answer_text(BITS["passed on"]))
    else:
        answer("solved back")
    if rng.random() < 0.25:
        say("no wait")
        slots["product"], slots["other"] = slots["other"], slots["product"]
        answer("changed")
    for name, reply in rng.sample((("which again", "that one"), ("other", "other stays")), rng.randint(0, 2)):
        say(name)
        answer(reply)
        talk.check = {"contains": [slots["product" if name == "which again" else "other"]]}
    if rng.random() < 0.3:
        _end(talk)
    return {"messages": talk.messages, **({"check": talk.check} if talk.check else {})}


def opener(rng, unseen=False):
    """A first message with little in it, and the question that it needs."""
    talk = Talk(rng, unseen)
    _system(talk)
    exchange = rng.choice(OPENING_EXCHANGES)
    talk.slots = _customer(rng, talk.draw, TOLD_STORIES[0], talk.draw.first_name())
    talk.slots.update(_forms(talk.slots["short"]))
    talk.user(rng.choice(exchange.says))
    trees, _ = talk.reply_of(exchange)
    talk.bot(talk.answer_text(trees))
    return {"messages": talk.messages}


OPENING_EXCHANGES = read_exchanges(OPENINGS)
KINDS = {"order story": (order_story, 6.0), "short story": (short_story, 2.5), "two orders": (two_orders, 1.5), "one of two": (one_of_two, \
0.8),
         "opener": (opener, 1.0)}

if __name__ == "__main__":
    from samples import show
    show(KINDS)
