"""What the shop Alder Lane is: its products with prices and properties, its rules, and what it knows about plants. All invented.

PRICES, GROUPS, FACTS, PLANTS, TROUBLES and PLANTING are plain tables; product_slots() and plant_slots() give the words that sentences
about one of them need, with the right number ("the kettle is", "the sandals are").
"""

SHOP = "Alder Lane"
CURRENCY = "euros"

# name | price in euros | groups | material | what is to be known about it
_PRODUCTS = """
cedar planter|34|garden gift|wood|60 cm long and made of untreated cedar
terracotta pot|12|garden gift|clay|24 cm wide and comes with a saucer
watering can|18|garden gift|steel|made of galvanised steel and holds 9 litres
drip hose|22|garden water|plastic|15 metres long and fits any garden tap
pruning shears|27|garden tool gift|steel|sharp enough for branches up to 2 cm
hand trowel|9|garden tool|steel|made of stainless steel with an ash handle
garden fork|31|garden tool|steel|1 metre long with four steel tines
leaf rake|16|garden tool|plastic|50 cm wide and very light
compost bin|58|garden|plastic|big enough for 300 litres
rain barrel|75|garden water|plastic|big enough for 200 litres and has a tap
seed tray|7|garden|plastic|made for 24 seedlings
heat mat|29|garden electric|electronics|40 cm by 25 cm and uses 18 watts
grow lamp|49|garden electric|electronics|bright enough for a shelf of one metre
bird feeder|21|garden gift|wood|made of oak and holds one litre of seed
plant stand|38|garden home|wood|made of bamboo and has three levels
trellis|24|garden|wood|180 cm high and made of willow
garden gloves|8|garden wear gift|cloth|padded at the palms and sold in sizes S to XL
soil meter|14|garden electric|electronics|able to show moisture, light and acidity
hose reel|45|garden water|plastic|sold with 20 metres of hose
cold frame|88|garden|wood|1 metre wide with a lid of glass
herb kit|19|garden gift|clay|sold with seeds of basil, chives and parsley
bulb mix|11|garden gift|paper|a bag of 30 bulbs of tulips and daffodils
tomato cage|13|garden|steel|120 cm high and can be folded
wheelbarrow|95|garden tool|steel|big enough for 80 litres and has an air tyre
knee pad|15|garden|plastic|4 cm thick and can be washed
desk lamp|36|electric home office|electronics|dimmable and has a bendable arm
floor lamp|79|electric home|electronics|160 cm high with a linen shade
coffee grinder|42|kitchen electric gift|electronics|able to grind for 2 to 12 cups
espresso machine|189|kitchen electric gift|electronics|a 15 bar machine with a milk frother
kettle|32|kitchen electric|electronics|big enough for 1.7 litres
toaster|35|kitchen electric|electronics|made for two slices and has seven levels
blender|54|kitchen electric|electronics|a 700 watt blender with a glass jug
frying pan|28|kitchen|steel|28 cm wide and works on induction
chef knife|39|kitchen gift|steel|forged, with a blade of 20 cm
cutting board|17|kitchen gift|wood|made of beech, 40 cm by 25 cm
dinner plate set|44|kitchen gift|clay|a set of six stoneware plates
water bottle|16|travel sport gift|steel|insulated and holds 750 ml
lunch box|14|travel kitchen|steel|leakproof and has two layers
backpack|59|travel sport|cloth|big enough for 25 litres and a laptop
suitcase|98|travel|plastic|a 60 litre case with four wheels
travel pillow|19|travel gift|cloth|filled with memory foam
rain jacket|72|wear sport|cloth|waterproof and sold in sizes S to XL
wool sweater|64|wear gift|cloth|made of merino wool and sold in sizes S to XL
running shoes|85|wear sport|cloth|light and sold in sizes 36 to 46
hiking boots|119|wear sport|leather|waterproof and sold in sizes 36 to 47
sandals|46|wear|leather|made with a cork sole and sold in sizes 36 to 46
scarf|26|wear gift|cloth|made of lambswool, 180 cm long
sun hat|23|wear garden gift|cloth|made of straw with a wide brim
leather belt|33|wear gift|leather|3 cm wide and 85 to 115 cm long
wallet|37|wear gift|leather|made of cowhide with eight card slots
wrist watch|99|wear gift|steel|waterproof to 50 metres
phone case|15|electric|plastic|made for all common models
phone charger|18|electric|electronics|a 25 watt USB-C charger
power bank|29|electric travel gift|electronics|able to hold 10,000 mAh
usb cable|9|electric|electronics|1.5 metres long, with USB-C at both ends
wireless mouse|24|electric office|electronics|able to run a year on one battery
keyboard|48|electric office|electronics|wireless and very quiet
monitor|169|electric office|electronics|27 inches wide and height-adjustable
laptop sleeve|22|office travel|cloth|padded and fits 14 inch laptops
webcam|47|electric office|electronics|a full HD camera with a cover
headphones|89|electric gift|electronics|wireless and play for 30 hours
bluetooth speaker|55|electric gift|electronics|splashproof and plays for 12 hours
smart bulb|13|electric home|electronics|dimmable and works with any phone
door camera|109|electric home|electronics|able to see in the dark
router|78|electric office|electronics|made for homes up to 120 square metres
tablet|219|electric gift|electronics|10 inches wide with 128 GB
e-reader|129|electric gift|electronics|waterproof and holds thousands of books
printer|139|electric office|electronics|a colour printer that also scans
ink cartridge|21|office|plastic|good for about 300 pages
notebook|8|office gift|paper|made of recycled paper with 160 pages
fountain pen|31|office gift|steel|sold with a converter and six cartridges
sketchbook|12|office gift|paper|a book of 80 heavy pages
board game|34|play gift|paper|made for 2 to 5 players from 8 years
puzzle|16|play gift|paper|a puzzle of 1,000 pieces
plush bear|20|play gift|cloth|40 cm tall and can be washed
building blocks|27|play gift|wood|a set of 100 beech blocks
bicycle helmet|52|sport|plastic|adjustable from 54 to 61 cm
bike lock|38|sport|steel|a folding lock with two keys
yoga mat|29|sport gift|plastic|6 mm thick and does not slip
dumbbell set|62|sport|steel|a set of two with 10 kg each
tent|149|travel sport|cloth|made for three people and waterproof
sleeping bag|69|travel sport|cloth|warm down to 5 degrees
camping stove|41|travel sport|steel|small, foldable and runs on gas
air mattress|36|travel home|plastic|200 cm by 140 cm and has a pump
pillow|25|home|cloth|80 cm by 40 cm and filled with wool
duvet|83|home|cloth|135 cm by 200 cm and warm all year
bed sheet set|49|home|cloth|made of cotton, with two pillow cases
bath towel|17|home gift|cloth|made of thick cotton, 70 cm by 140 cm
shower curtain|22|home|cloth|180 cm by 200 cm, with rings
mirror|57|home|glass|round and 60 cm wide
bookshelf|118|home office|wood|180 cm high with five shelves
office chair|159|office home|plastic|adjustable in height and back
standing desk|289|office home electric|wood|140 cm wide, with an electric lift
side table|66|home|wood|made of oak and 45 cm high
picture frame|14|home gift|wood|made for photos of 20 cm by 30 cm
wall clock|32|home gift|plastic|silent and 30 cm wide
candle set|18|home gift|wax|a set of six candles without scent
vacuum cleaner|135|electric home|electronics|bagless and quiet
steam iron|45|electric home|electronics|ready in 30 seconds
laundry basket|26|home|wood|made of willow and holds 60 litres
tool box|43|tool home|steel|made of steel with three trays
cordless drill|94|tool electric|electronics|an 18 volt drill with two batteries
screwdriver set|23|tool gift|steel|a set of twelve in a case
paint roller|11|tool|plastic|25 cm wide, with a tray
step ladder|68|tool home|steel|made of aluminium with four steps
dog bed|51|pet|cloth|90 cm wide with a cover that can be washed
cat tree|77|pet|wood|130 cm high with two platforms
fish tank|112|pet|glass|made for 80 litres and comes with a pump
baby monitor|84|electric baby|electronics|good for 300 metres
stroller|249|baby|cloth|foldable and weighs 9 kg
car seat|179|baby|cloth|made for children from 9 to 18 kg
first aid kit|24|home travel|cloth|a bag with 60 pieces
electric toothbrush|58|electric home|electronics|able to run for three weeks
hair dryer|39|electric home|electronics|a 2,000 watt dryer with two levels
razor|28|home gift|steel|made of steel and comes with ten blades
face cream|19|home gift|cream|made without scent, 50 ml
"""

PLURAL = ("pruning shears", "garden gloves", "running shoes", "hiking boots", "sandals", "headphones", "building blocks")

PRICES, MATERIALS, FEATURES, GROUPS = {}, {}, {}, {}
for _line in _PRODUCTS.strip().splitlines():
    _name, _price, _groups, _material, _feature = _line.split("|")
    PRICES[_name], MATERIALS[_name], FEATURES[_name] = int(_price), _material, _feature
    for _group in _groups.split():
        GROUPS.setdefault(_group, []).append(_name)

# how things are cared for, by material
CARE = {
    "wood": "wipe {them} with a damp cloth and oil the wood once a year",
    "clay": "wash {them} by hand with warm water, and keep {them} out of the frost",
    "steel": "wipe {them} clean, dry {them} well, and put a drop of oil on moving parts",
    "plastic": "wash {them} with warm soapy water and keep {them} out of strong sun",
    "electronics": "unplug {them} first and wipe {them} with a soft, dry cloth, never under water",
    "cloth": "wash {them} at 30 degrees and let {them} dry in the air",
    "leather": "brush off the dirt and rub in some leather grease every few months",
    "paper": "keep {them} in a cool, dry place",
    "glass": "use warm water with a little vinegar and dry {them} with a soft cloth",
    "wax": "keep {them} out of the sun and trim the wicks to half a centimetre",
    "cream": "keep {them} closed in a cool place and use {them} within six months",
}

# minutes of work with the tools in the box
ASSEMBLY = {
    "plant stand": 20, "compost bin": 15, "cold frame": 30, "wheelbarrow": 30, "bookshelf": 40, "office chair": 25, "standing desk": 60,
    "side table": 15, "cat tree": 35, "stroller": 20, "floor lamp": 15, "hose reel": 10, "fish tank": 30, "trellis": 10,
}
OUT_OF_STOCK = ("rain barrel", "cold frame", "standing desk", "tent", "e-reader", "wool sweater", "cat tree", "coffee grinder")

# A rule of the shop and the ways of putting it.
FACTS = {
    "days": ("3 to 5 working days", "three to five working days", "3-5 working days"),
    "fee": ("5 euros",),
    "free": ("40 euros",),
    "express": ("9 euros",),
    "abroad": ("7 working days", "seven working days"),
    "abroad_fee": ("12 euros",),
    "return_days": ("30 days",),
    "refund_days": ("5 working days", "five working days"),
    "warranty": ("2 years", "two years"),
    "hours": ("Monday to Friday, 9 am to 5 pm", "Monday to Friday from 9 am to 5 pm"),
    "store_hours": ("Monday to Saturday, 10 am to 6 pm", "Monday to Saturday from 10 am to 6 pm"),
    "store": ("12 Alder Lane in Brookford",),
    "shop_phone": ("0800 555 014",),
    "shop_mail": ("help@alderlane.example",),
    "sales_mail": ("sales@alderlane.example",),
    "jobs_mail": ("jobs@alderlane.example",),
    "pay": ("by card, by bank transfer or on invoice", "by card, bank transfer or invoice"),
    "cards": ("10 to 200 euros",),
    "card_years": ("3 years", "three years"),
    "welcome": ("5 euros",),
    "wrap": ("3 euros",),
    "bulk": ("10 percent",),
    "bulk_from": ("10 pieces", "ten pieces"),
    "business_days": ("30 days",),
    "soon": ("within one working day",),
    "trace": ("within two working days",),
}

# weekday of the order: first and last day of arrival, after three to five working days
ARRIVAL = {
    "Monday": ("Thursday", "Monday"), "Tuesday": ("Friday", "Tuesday"), "Wednesday": ("Monday", "Wednesday"),
    "Thursday": ("Tuesday", "Thursday"), "Friday": ("Wednesday", "Friday"), "Saturday": ("Thursday", "Monday"),
    "Sunday": ("Thursday", "Monday"),
}

# name | s or p (its number) | light | water | place or soil | month to sow or plant
_PLANTS = """
basil|s|full sun|every day in summer|a warm windowsill|April
mint|s|half shade|often, so that the soil stays damp|a pot of its own, because it spreads|March
rosemary|s|full sun|once a week|sandy soil that drains well|May
thyme|s|full sun|sparingly|poor, dry soil|April
parsley|s|half shade|every second day|deep, moist soil|March
chives|p|full sun or half shade|twice a week|rich soil|March
sage|s|full sun|once a week|dry, chalky soil|May
tomatoes|p|full sun|every day, at the root|rich soil with compost|March
chillies|p|full sun|when the top of the soil is dry|a warm, sheltered place|February
cucumbers|p|full sun|every day|a warm bed with a trellis|May
peppers|p|full sun|every second day|a warm, sheltered bed|March
lettuce|s|half shade|every second day|cool, loose soil|April
spinach|s|half shade|twice a week|moist soil with compost|March
carrots|p|full sun|twice a week|deep, loose soil without stones|March
radishes|p|full sun|every second day|loose soil|April
onions|p|full sun|once a week|loose, dry soil|March
potatoes|p|full sun|twice a week|deep soil that is heaped up|April
pumpkins|p|full sun|every day in dry weather|a large bed with compost|May
peas|p|full sun|twice a week|a bed with a trellis|March
beans|p|full sun|twice a week|a bed with poles|May
courgettes|p|full sun|every day in dry weather|a large bed with compost|May
garlic|s|full sun|rarely|loose soil, a hand apart|October
strawberries|p|full sun|every second day|a bed covered with straw|August
raspberries|p|full sun|twice a week|loose soil with bark mulch|October
blueberries|p|full sun|every second day with rain water|acid soil|October
lavender|s|full sun|rarely|dry, chalky soil|May
roses|p|full sun|once a week, deeply|heavy soil with compost|November
hydrangeas|p|half shade|every day in summer|acid, moist soil|May
dahlias|p|full sun|twice a week|rich soil with stakes|May
peonies|p|full sun|once a week|deep soil where they can stay for years|October
tulips|p|full sun|only in dry springs|soil that drains well, ten centimetres deep|October
daffodils|p|half shade|only in dry springs|any soil, fifteen centimetres deep|September
crocuses|p|full sun|only in dry springs|a lawn or bed, eight centimetres deep|September
sunflowers|p|full sun|twice a week|a sheltered bed with stakes|April
geraniums|p|full sun|when the soil is dry|a balcony box|May
ferns|p|shade|often, so that the soil stays damp|damp soil with leaf mould|April
hostas|p|shade|twice a week|rich, damp soil|April
ivy|s|shade|once a week|any wall or pot|April
cactuses|p|bright light|once a month|gritty soil|May
orchids|p|bright light without direct sun|once a week|bark, not soil|May
spider plants|p|bright shade|once a week|any pot with a hole in it|April
aloe vera|s|bright light|every three weeks|gritty soil|May
rubber plants|p|bright light without direct sun|once a week|a warm room without draughts|April
peace lilies|p|half shade|twice a week|a warm, humid room|April
"""

PLANTS = {}
for _line in _PLANTS.strip().splitlines():
    _name, *_rest = _line.split("|")
    PLANTS[_name] = tuple(_rest)

# what the customer sees | cause | remedy
_TROUBLES = """
yellow leaves|too much water|let the soil dry before you water again
brown leaf tips|dry air|move the pot away from the heater and mist the leaves now and then
wilting leaves|too little water|water deeply in the evening
drooping stems|too little water|water deeply and put the pot in the shade for a day
small white flies|whitefly|hang up a yellow sticky card and wash the leaves with soapy water
green aphids|aphids|rinse them off with water and repeat it after three days
tiny black flies in the soil|fungus gnats|let the top of the soil dry out and cover it with sand
fine webs between the leaves|spider mites|shower the plant and keep the air moist
white powder on the leaves|mildew|cut off the worst leaves and give the plant more air
white fluff on the stems|mealybugs|dab it off with a cotton bud and some alcohol
holes in the leaves|slugs|look for them after dark and lay a ring of grit
black spots on the leaves|a leaf fungus|cut off the spotted leaves and water only the soil
orange spots on the leaves|rust|remove these leaves and do not wet the others
brown, soft roots|root rot|cut off the soft roots and repot in dry soil
no flowers|too little light|choose a brighter place and feed the plant once a month
long thin stems|too little light|turn the pot every few days and move it closer to the window
mouldy soil|too much water and still air|scrape off the top layer and water less
pale leaves|a lack of iron|feed the plant and use rain water
curled leaves|cold draughts|move the pot away from the door or window
falling leaves|a sudden change of place|leave the plant where it is and water it a little less
"""

TROUBLES = {}
for _line in _TROUBLES.strip().splitlines():
    _seen, _cause, _remedy = _line.split("|")
    TROUBLES[_seen] = (_cause, _remedy)

# name of a kind of place: the light that plants there get
LIGHT_OF = {
    "north": "shade", "northeast": "shade", "northwest": "shade", "east": "half shade", "west": "half shade",
    "south": "full sun", "southeast": "full sun", "southwest": "full sun",
}
# what grows where, for planning; all of these may stand in pots
PLANTING = {
    ("shade", "herbs"): ("mint", "chives", "parsley", "lemon balm", "wild garlic"),
    ("shade", "flowers"): ("begonias", "fuchsias", "busy lizzies", "primroses", "violets"),
    ("shade", "vegetables"): ("spinach", "lettuce", "rocket", "chard"),
    ("shade", "green plants"): ("ferns", "hostas", "ivy", "box"),
    ("half shade", "herbs"): ("parsley", "chives", "mint", "coriander", "lemon balm"),
    ("half shade", "flowers"): ("hydrangeas", "fuchsias", "begonias", "violets"),
    ("half shade", "vegetables"): ("lettuce", "spinach", "radishes", "peas"),
    ("half shade", "green plants"): ("hostas", "ferns", "ivy", "bamboo"),
    ("full sun", "herbs"): ("rosemary", "thyme", "sage", "basil", "oregano"),
    ("full sun", "flowers"): ("lavender", "geraniums", "petunias", "marigolds", "sunflowers"),
    ("full sun", "vegetables"): ("tomatoes", "chillies", "peppers", "beans", "strawberries"),
    ("full sun", "green plants"): ("olive trees", "succulents", "grasses", "lavender"),
}
# what one may be allergic to, and the plants to leave out
LEAVE_OUT = {
    "bees": ("lavender", "thyme", "sage", "sunflowers", "borage"), "pollen": ("sunflowers", "marigolds", "grasses", "olive trees"),
    "grass": ("grasses", "bamboo"), "latex": ("ivy", "rubber plants"), "perfume": ("lavender", "rosemary", "sage"),
    "strawberries": ("strawberries",), "tomatoes": ("tomatoes",), "parsley": ("parsley",), "basil": ("basil",), "mint": ("mint",),
    "lavender": ("lavender",), "chillies": ("chillies",), "peppers": ("peppers",), "ivy": ("ivy",), "primroses": ("primroses",),
    "chives": ("chives",), "sage": ("sage",), "thyme": ("thyme",), "rosemary": ("rosemary",), "geraniums": ("geraniums",),
    "beans": ("beans",), "peas": ("peas",), "spinach": ("spinach",), "coriander": ("coriander",), "wild garlic": ("wild garlic", "chives"),
}
# how often by light and place
WATERING = {
    "shade": "once or twice a week, when the top of the soil is dry",
    "half shade": "two or three times a week, when the top of the soil is dry",
    "full sun": "every day in summer, in the morning or in the evening",
}


def with_article(noun):
    """"a kettle", "an office chair"; a noun of the plural form stays alone."""
    return noun if noun in PLURAL else f"{'an' if noun[0] in 'aeio' else 'a'} {noun}"


def _product_slots(name):
    many = name in PLURAL
    them = "them" if many else "it"
    price = PRICES[name]
    slots = {
        "product": name, "ap": with_article(name), "is": "are" if many else "is", "has": "have" if many else "has",
        "does": "do" if many else "does", "was": "were" if many else "was", "costs": "cost" if many else "costs",
        "it": "they" if many else "it", "them": them, "comes": "come" if many else "comes",
        "needs": "need" if many else "needs", "price": f"{price} euros", "feature": FEATURES[name], "material": MATERIALS[name],
        "care": CARE[MATERIALS[name]].format(them=them),
        "delivery": "delivery is free" if price >= 40 else "delivery is 5 euros",
        "minutes": f"{ASSEMBLY.get(name, 0)} minutes",
        "parcel": "free" if price >= 40 else "5 euros",
    }
    return slots


def _plant_slots(name):
    number, light, water, place, month = PLANTS[name]
    many = number == "p"
    return {
        "plant": name, "Plant": name.capitalize(), "light": light, "water": water, "place": place, "month": month,
        "plant_needs": "need" if many else "needs", "plant_likes": "like" if many else "likes", "plant_does": "do" if many else "does",
        "plant_has": "have" if many else "has", "plant_is": "are" if many else "is", "plant_them": "them" if many else "it",
        "plant_it": "they" if many else "it", "plant_wants": "want" if many else "wants",
    }


PRODUCT_SLOTS = {name: _product_slots(name) for name in PRICES}
PLANT_SLOTS = {name: _plant_slots(name) for name in PLANTS}
