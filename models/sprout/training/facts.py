"""What the shop of the dialogues knows: products, plants, policies. All invented for this project."""

PRODUCTS = {
    "cedar planter": 34, "terracotta pot": 12, "watering can": 18, "drip hose": 22, "pruning shears": 27,
    "hand trowel": 9, "garden fork": 31, "leaf rake": 16, "compost bin": 58, "rain barrel": 75, "seed tray": 7,
    "heat mat": 29, "grow lamp": 49, "bird feeder": 21, "plant stand": 38, "trellis": 24, "garden gloves": 8,
    "soil meter": 14, "hose reel": 45, "cold frame": 88, "herb kit": 19, "bulb mix": 11, "tomato cage": 13,
    "wheelbarrow": 95, "knee pad": 15,
}

# plant: (light, water, where or soil, month to sow or plant)
PLANTS = {
    "basil": ("full sun", "every day in summer", "a warm windowsill", "April"),
    "mint": ("half shade", "often, it likes damp soil", "a pot of its own, because it spreads", "March"),
    "rosemary": ("full sun", "once a week", "sandy soil that drains well", "May"),
    "thyme": ("full sun", "sparingly", "poor, dry soil", "April"),
    "tomatoes": ("full sun", "every day, at the root", "rich soil with compost", "March"),
    "chillies": ("full sun", "when the top of the soil is dry", "a warm, sheltered place", "February"),
    "lettuce": ("half shade", "every second day", "cool, loose soil", "April"),
    "carrots": ("full sun", "twice a week", "deep, loose soil without stones", "March"),
    "peas": ("full sun", "twice a week", "a bed with a trellis", "March"),
    "beans": ("full sun", "twice a week", "a bed with poles", "May"),
    "courgettes": ("full sun", "every day in dry weather", "a large bed with compost", "May"),
    "strawberries": ("full sun", "every second day", "a bed covered with straw", "August"),
    "lavender": ("full sun", "rarely", "dry, chalky soil", "May"),
    "roses": ("full sun", "once a week, deeply", "heavy soil with compost", "November"),
    "tulips": ("full sun", "only in dry springs", "soil that drains well, ten centimetres deep", "October"),
    "daffodils": ("half shade", "only in dry springs", "any soil, fifteen centimetres deep", "September"),
    "ferns": ("shade", "often", "damp soil with leaf mould", "April"),
    "hostas": ("shade", "twice a week", "rich, damp soil", "April"),
    "geraniums": ("full sun", "when the soil is dry", "a balcony box", "May"),
    "sunflowers": ("full sun", "twice a week", "a sheltered bed with stakes", "April"),
    "cactuses": ("bright light", "once a month", "gritty soil", "May"),
    "orchids": ("bright light without direct sun", "once a week", "bark, not soil", "May"),
    "spider plants": ("bright shade", "once a week", "any pot with a hole in it", "April"),
    "blueberries": ("full sun", "every second day with rain water", "acid soil", "October"),
    "garlic": ("full sun", "rarely", "loose soil, a hand apart", "October"),
}

# what the customer sees: (cause, remedy)
TROUBLES = {
    "yellow leaves": ("too much water", "let the soil dry before you water again"),
    "brown leaf tips": ("dry air", "move it away from the heater and mist it now and then"),
    "wilting leaves": ("too little water", "water it deeply in the evening"),
    "small white flies": ("whitefly", "hang up a yellow sticky card and wash the leaves with soapy water"),
    "green aphids": ("aphids", "rinse them off with water and repeat after three days"),
    "white powder on the leaves": ("mildew", "cut off the worst leaves and give it more air"),
    "holes in the leaves": ("slugs", "look for them after dark and lay a ring of grit"),
    "no flowers": ("too little light", "move it to a brighter place and feed it once a month"),
    "long thin stems": ("too little light", "turn the pot every few days and move it closer to the window"),
    "mouldy soil": ("too much water and still air", "scrape off the top layer and water less"),
}

NAMES = ("Anna Ben Carla David Emma Felix Grace Hugo Ines Jonas Karin Leo Mara Nils Olga Paul Rosa Sam Tina Uwe Vera "
         "Will Yara Zoe Amir Bela Chloe Dario Elif Finn Greta Hanna Ivan Jana Kofi Lena Milo Nora Omar Pia").split()

CITIES = ("Aldham Brookford Carrow Dunmore Eastleigh Fernhill Greywater Harwick Ivybridge Kelmore Lindale Marsham "
          "Northgate Oakley Penrose Quarry Ridgeway Stonebridge Thornton Westmere").split()

STREETS = "Mill Lane|Church Road|Station Street|Orchard Way|River Walk|Hill Road|Garden Row|Park Avenue|Elm Street".split("|")

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday".split()

SHOP = "Alder Lane"
