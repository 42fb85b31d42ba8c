"""Common words and names of all kinds, for texts that are about anything."""

NOUNS = """account actor adapter address airport alarm album alley amount anchor animal answer antenna apple apron arch area arrow article atlas
attic aunt author autumn avenue badge bag bakery balcony ball ballot banana band bank banner barn barrel basin basket bath battery beach
beacon beam bean bear beard bed bee bell belt bench bicycle bill bird birthday biscuit blanket blossom board boat body boiler bolt bone
book border bottle bowl box brake branch bread breakfast breeze brick bridge broom brother brush bucket budget bulb bus butter button
cabin cabinet cable cake calendar camel camera camp canal candle canvas captain car card cargo carpet carriage cart castle cat ceiling
cellar cement chain chair chapel chapter charger cheese chef cherry chest chicken chimney church cinema circle circus city class clay
cleaner client clinic clock cloth cloud clover club coach coast coat coffee coin collar college comb comet compass computer concert cone
contract cook cookie copper copy corner cottage cotton couch country course court cousin cover cow cradle crane cream creek crew cricket
crop crown cup curtain cushion cylinder dairy dam dance daughter deck deer dentist deposit depot desert desk dessert diary dinner director
dish ditch doctor dog door dose dragon drawer dress drill driver drum duck dust eagle ear earth edge editor egg elbow elevator engine
engineer entrance envelope evening event exam exit eye fabric face factory family fan farm farmer father faucet feather fee fence ferry
festival field film filter finger fire fish flag flame flat fleet floor flour flower flute fog folder food foot forest fork form fountain
frame freezer friend frog fruit fuel fund funnel fur furnace gallery game garage garden garlic gas gate gear ghost giant gift ginger girl
glass glove glue goal goat gold goose grain grandmother grape grass gravel grill group guard guest guide guitar hall hammer hammock hand
handle harbor hat hawk head heart heater hedge helmet herb hill hinge hive hole holiday honey hood hook horn horse hose hospital hotel
hour house hut ice icon idea image index inn insect invoice iron island item ivory jacket jar jaw jeans jet jewel job joint journal journey
judge juice jungle jury key keyboard kitchen kite knee knife knot label ladder lady lake lamp land lane lantern laptop laundry law lawn lawyer
layer leaf league leather lecture ledge leg lemon lens lesson letter level lever library licence lid light lily line lion lip list lobby lock
lodge log lorry lot lunch machine magazine magnet mail manager manual map marble margin market mask match material mattress meadow meal meat
medal medicine meeting melon memo menu metal meter microphone midnight mile milk mill mine minister mirror mist mixer model module moment money
monitor monkey month moon morning mother motor mountain mouse mouth movie mud mug museum mushroom music nail name napkin neck necklace needle
neighbour nest net network news night noise north nose note novel number nurse nut oak oar ocean office officer oil olive onion opera orange
orchard orchestra order organ oven owl owner oyster package paddle page paint painting pair palace pan panel paper parade parcel parent park
parrot party passage passenger passport pasta path patient pattern pavement pea peach pear pearl pedal pen pencil pepper permit person petal
phone photo piano picnic picture pie pier pig pigeon pillow pilot pin pipe pit pizza plan plane planet plank plant plaster plate platform
player plug plum pocket poem point pole police pond pony pool porch port poster pot potato powder power prayer present press price prince
printer prison prize program project pump pupil puppet purse puzzle queen question quilt rabbit radio raft rail rain ramp ranch range raven
receipt recipe record reed reef region remote report reservoir restaurant ribbon rice rider ring river road robot rock rocket roof room root rope
rose route row rubber rug ruler runway saddle sail sailor salad salmon salt sample sand sandwich satellite sauce saw scale scarf scene school
science scissors scooter score screen screw sculpture sea seal season seat secret seed sensor server shadow shampoo shed sheep sheet shelf shell
shelter ship shirt shoe shop shore shoulder shovel shower shrimp shuttle sign signal silk silver singer sink siren sister skate ski skirt sky
sleeve slope smoke snack snail snake snow soap sock sofa soil soldier song sound soup spark speaker speech spice spider spinach spoon spring square
squirrel stable stadium staff stage stair stamp star statement station statue steam steel stem step stick stone stool storage store storm story
stove strap straw stream street string student studio suburb subway sugar suit summer sunset supper surface surgeon survey swan sweater swing sword
symbol table tablet tail tailor tank tap tape target task tax taxi tea teacher team telescope temple tenant tent terrace theatre thermometer
thread throat throne thumb thunder ticket tide tie tiger tile timber timer tin tire title toast toe tomato tongue tool tooth torch tour towel tower
town toy track tractor trade traffic trail trailer train tram trap tray treasure tree triangle truck trumpet trunk tube tulip tunnel turbine turkey
turtle tutor twin uncle uniform union unit valley valve van vase vault vegetable vehicle veil vein vendor verse vest victory video village vine
violin visitor voice volcano volume voyage wagon waist waiter wall walnut warehouse washer wasp watch water wave wax weather wedding week weight
well whale wheat wheel whistle widow wife willow wind window wine wing winter wire wolf wood wool worker workshop world wrist yacht yard year yogurt
zebra zone""".split()

ADJECTIVES = """able active amber ancient angry annual automatic bad basic beautiful big bitter black blank blue blunt bold brave brief bright broad
broken brown busy calm careful cheap clean clear clever cold common compact complete cool correct cotton crisp curved daily damp dark deep digital
dry dull dusty early easy eastern electric empty even extra fair false familiar famous fancy fast fine firm flat foreign formal fresh full funny
gentle glad golden good grand green grey happy hard heavy hidden high hollow honest hot huge hungry icy ideal idle indoor inner italian key kind
large late lazy leather light little local lone long loose loud low lucky main major marine medium metal mild minor missing mobile modern modest
narrow national native natural near neat new noisy normal northern nuclear odd old open orange outdoor outer oval pale paper patient plain plastic
pleasant polite poor portable private proper proud public pure purple quick quiet rapid rare raw ready real red regular rich ripe rough round royal
rubber rural rusty sad safe salty secret serious shallow sharp shiny short shy silent silver simple single slim slow small smart smooth soft solar
solid sour southern spare special square stale steel steep stiff strange strict strong sunny sweet tall tame tender thick thin tidy tight tiny tired
top tough turquoise upper urban urgent useful usual vacant vague vast violet warm weak weekly western wet white whole wide wild wise wooden woollen
wrong yellow young""".split()

VERBS = """add admire adopt answer arrange ask attach avoid bake balance bend blame block boil book borrow break bring brush build burn buy call carry
catch change charge check choose clean climb close collect combine compare copy count cover cross cut damage decide decorate defend deliver describe
design destroy discover discuss divide double draw drop dry dye earn edit employ empty enjoy exchange explain explore fasten feed fetch fill film
find finish fix fold follow forget freeze frame gather give grab greet grow guard guess guide hang heat help hide hire hold hunt improve inform
inspect install invite iron join keep kick knit label launch lead learn leave lend lift load lock lose measure meet melt mend mention miss mix mount
move name notice offer open order organize pack paint park pass pay peel pick plan plant play polish post pour praise prepare present press print
promise protect pull push put raise reach read receive record reduce refuse release remember remove rent repair repeat replace report request rescue
reserve return ring roast roll save search seal sell send serve shake share sharpen shift show shut sign sketch slice sort spare spend spill split
spray spread stack start stir stop store stretch study supply support surprise swap sweep switch take taste teach tell test thank throw tie touch
trace train translate trim trust try turn type unlock unpack update use visit wait wake wash watch water wear weigh welcome wind wipe wrap write""".split()

# Names that people know, and names as they are spelt elsewhere: answers repeat them like any other.
WORLD_NAMES = """Adébáyò|Agnès|Aïcha|Alejandra|Amélie|André|Ángel|Anaïs|Åsa|Åke|Beyza|Björn|Božena|Camille|Céline|Chloë|Ciarán|Çağla|Dvořák|Đorđe|Eilidh|
Élodie|Emre|Eoghan|Étienne|Fátima|François|Françoise|Gaël|Gökhan|Görkem|Gudrun|Günther|Håkon|Hélène|Héctor|Iñaki|Inês|Ioana|İbrahim|Jaromír|Jiří|Joaquín|
João|José|Joséphine|Jörg|Jürgen|Kamilė|Kateřina|Käthe|Krzysztof|Lâm|László|Léa|Léon|Lukáš|Łukasz|Maëlle|Mădălina|Małgorzata|María|Mátyás|Mehmet|Mikołaj|Miloš|Møller|
Nguyễn|Niamh|Noël|Nuño|Oğuz|Øystein|Özlem|Paweł|Petr|Raúl|Rénee|René|Rūta|Sánchez|Saoirse|Šárka|Seán|Şebnem|Siobhán|Sørensen|Sofía|Søren|Tadeusz|Thérèse|Tomáš|Tomás|
Ümit|Ürsula|Václav|Verónica|Wójcik|Yağmur|Yvonne|Zbigniew|Zoë|Željko|Müller|García|López|Hernández|Núñez|Peña|Gonçalves|Araújo|Lefèvre|Bélanger|Côté|Lévesque|Rosołowski|
Kovač|Horváth|Szabó|Nováková|Svobodová|Jönsson|Sjöberg|Åberg|Hägg|Mäkinen|Häkkinen|Korhonen|Virtanen|Papadopoulos|Ioannou|Yılmaz|Demir|Öztürk|Okonkwo|Adeyemi|Mbeki|Nkosi|
Mwangi|Otieno|Abebe|Tesfaye|Haile|Hussein|Al-Rashid|El Amrani|Ben Salah|Cohen|Levi|Rosenberg|O'Brien|O'Connor|McAllister|MacLeod|Fitzgerald|van Dijk|de Vries|van der Berg|Le Goff|
Di Stefano|D'Angelo|Chatterjee|Mukherjee|Iyer|Subramanian|Reddy|Venkatesh|Wijesinghe|Tran|Pham|Kimura|Watanabe|Yamamoto|Hayashi|Park|Choi|Zhao|Liu|Xu|Huang""".replace("\n", "").split("|")

BRANDS = """Adobe|Airbus|Amazon|Apple|Asus|Audi|Bayer|Blender|BMW|Boeing|Bosch|Canon|Casio|Cisco|Dacia|Dell|Disney|eBay|Epson|Ericsson|FedEx|Fiat|Ford|Fujitsu|Garmin|Gillette|Google|
Heineken|Honda|HP|Huawei|Hyundai|IBM|IKEA|Intel|Kodak|Lego|Lenovo|LG|Logitech|L'Oréal|Lufthansa|Mastercard|Mazda|Mercedes|Michelin|Miele|Mozilla|Nestlé|Netflix|Nike|Nikon|Nintendo|Nissan|
Nvidia|Oracle|Panasonic|PayPal|Pepsi|Peugeot|Philips|Pirelli|Porsche|Puma|Renault|Rolex|Ryanair|Samsung|SAP|Seat|Sharp|Shell|Siemens|Škoda|Sony|Spotify|Starbucks|Subaru|Tesla|Toshiba|Toyota|Unilever|
UPS|Visa|Vodafone|Volvo|Xerox|Yamaha|Zalando|Zara|NASA|NATO|UNICEF|WHO|Red Cross|Greenpeace|Caritas|BBC|CNN|Reuters|Le Monde|FIFA|UEFA|Interpol|Europol""".replace("\n", "").split("|")

PLACES = """Afghanistan|Alaska|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Bali|Bangladesh|Bavaria|Belgium|Bohemia|Bolivia|Botswana|Brazil|Bulgaria|Burgundy|California|Cambodia|Cameroon|Canada|
Catalonia|Chile|China|Colombia|Cornwall|Corsica|Costa Rica|Crete|Croatia|Cuba|Cyprus|Dalmatia|Denmark|Ecuador|Egypt|England|Estonia|Ethiopia|Fiji|Finland|Florida|France|Galicia|Georgia|Germany|Ghana|Greece|Greenland|
Guatemala|Haiti|Hawaii|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Laos|Lapland|Latvia|Lebanon|Libya|Lithuania|Luxembourg|Madagascar|Malawi|
Malaysia|Mali|Malta|Mexico|Moldova|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Nigeria|Normandy|Norway|Oman|Pakistan|Panama|Paraguay|Patagonia|Peru|Philippines|
Poland|Portugal|Provence|Qatar|Romania|Rwanda|Sardinia|Scotland|Senegal|Serbia|Sicily|Siberia|Silesia|Slovakia|Slovenia|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Tasmania|Texas|Thailand|Tibet|Tunisia|
Turkey|Tuscany|Tyrol|Uganda|Ukraine|Uruguay|Venezuela|Vietnam|Wales|Zambia|Zimbabwe|Lake Constance|Lake Geneva|Mount Etna|Mont Blanc|the Danube|the Rhine|the Thames|the Alps|the Baltic|Córdoba|Kraków|Łódź|Malmö|
Göteborg|Zürich|Köln|München|Århus|Tromsø|Reykjavík|São Paulo|Bogotá|Medellín|Málaga|Cádiz|Besançon|Orléans|Liège|Győr|Plzeň|Brno|Timișoara|İzmir""".replace("\n", "").split("|")
