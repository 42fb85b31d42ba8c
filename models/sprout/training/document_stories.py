"""Documents as people really write them: reports and contracts of many kinds, formal, plain and homemade, to be classified, summed up or
searched for their parties; and short texts with names that exist or do not, for lists of named entities and for the main entity.

A block of the documents: "@" draws local values, "!" is a sentence that stays in its place, "~" one that may be missing, "*" and "+" the
same but in free order, "E:" an ending, "S1:" and "S2:" the sentences of a summary, " // " a line break. Contracts name their parties
{A}, {B} and {C}, in the words of one of the shared introductions. Dates run from {d1} to {d3}, then {d0}, today, then {d7},
{d4}, {d5} and {d6}.
"""

import datetime
import json
import re

from document_patterns import JOINERS, SMALL_NUMBERS, Entity, Pattern, Writer, items, patterns, polish, span_of
from lexicon import CITIES, COMPANY_FORMS, COMPANY_ROOTS, FIRST_NAMES, LAST_NAMES, MONTHS, casual, is_unseen
from samples import show

WORLD_TEXT = """
city: location: Amsterdam | Athens | Auckland | Baltimore | Bangkok | Barcelona | Beijing | Belfast | Belgrade | Berlin | Bilbao | \
Bogotá | Bordeaux | Boston | Bratislava | Brussels | Bucharest | Budapest | Buenos Aires | Cairo | Cape Town | Cardiff | Casablanca | \
Chennai | Chicago | Cleveland | Cologne | Copenhagen | Dakar | Dar es Salaam | Detroit | Dublin | Durban | Edinburgh | Florence | \
Gdańsk | Geneva | Glasgow | Gothenburg | Hamburg | Hanoi | Havana | Helsinki | Hong Kong | Istanbul | Jakarta | Johannesburg | Karachi \
| Kathmandu | Kyiv | Kyoto | La Paz | Lagos | Leipzig | Lima | Lisbon | Liverpool | London | Los Angeles | Lyon | Madrid | Manchester | \
Manila | Marrakesh | Marseille | Melbourne | Memphis | Mexico City | Milan | Minneapolis | Montevideo | Montreal | Mumbai | Munich | \
Nairobi | Naples | New Orleans | New York | Nuremberg | Osaka | Oslo | Palermo | Paris | Philadelphia | Porto | Prague | Quito | \
Reykjavik | Riga | Rio de Janeiro | Rome | Rotterdam | Salt Lake City | Salzburg | San Francisco | Santiago | São Paulo | Sarajevo | \
Seattle | Seoul | Seville | Shanghai | Singapore | Sofia | St. Louis | Stockholm | Strasbourg | Sydney | Tallinn | Tbilisi | Tokyo | \
Toronto | Trieste | Tunis | Valencia | Vancouver | Venice | Vienna | Vilnius | Warsaw | Wellington | Yokohama | Zagreb | Zurich
country: location: Albania | Algeria | Angola | Argentina | Armenia | Australia | Austria | Bangladesh | Belgium | Bolivia | Botswana | \
Brazil | Bulgaria | Cambodia | Cameroon | Canada | Chile | China | Colombia | Costa Rica | Croatia | Cuba | Cyprus | Denmark | Ecuador \
| Egypt | Estonia | Ethiopia | Finland | France | Georgia | Germany | Ghana | Greece | Guatemala | Hungary | Iceland | India | \
Indonesia | Ireland | Italy | Jamaica | Japan | Jordan | Kenya | Latvia | Lebanon | Lithuania | Luxembourg | Madagascar | Malaysia | \
Malta | Mexico | Moldova | Mongolia | Morocco | Mozambique | Namibia | Nepal | New Zealand | Nigeria | Norway | Pakistan | Panama | \
Paraguay | Peru | Poland | Portugal | Romania | Rwanda | Senegal | Serbia | Slovakia | Slovenia | South Africa | South Korea | Spain | \
Sri Lanka | Sweden | Switzerland | Tanzania | Thailand | Tunisia | Turkey | Uganda | Ukraine | Uruguay | Vietnam | Zambia | Zimbabwe
river: location: Amazon | Danube | Elbe | Ganges | Loire | Mekong | Mississippi | Missouri | Nile | Niger | Oder | Orinoco | Po | Rhine \
| Rhône | Seine | Severn | Tagus | Thames | Tiber | Vistula | Volga | Yangtze | Yukon | Zambezi | Congo | Hudson | Douro | Ebro | Garonne
peak: location: Mount Everest | Mont Blanc | Kilimanjaro | Mount Fuji | Ben Nevis | Mount Etna | Vesuvius | Aconcagua | Denali | \
Matterhorn | Mount Rainier | Mount Olympus | Snowdon | Elbrus | Table Mountain | Popocatépetl
water: location: Lake Victoria | Lake Geneva | Lake Titicaca | Lake Baikal | Lake Como | Lake Erie | Loch Ness | Lake Garda | Lake \
Tahoe | Lake Ontario | Lake Balaton | Lake Constance | Lake Chad | Lake Superior | Lake Malawi | Windermere
island: location: Crete | Sicily | Corsica | Iceland | Madeira | Zanzibar | Tasmania | Greenland | Java | Sumatra | Borneo | Skye | \
Orkney | Malta | Bali | Hokkaido | Gotland | Majorca | Sardinia | Rhodes | Tahiti | Lanzarote
region: location: Tuscany | Bavaria | Normandy | Andalusia | Provence | Lapland | Patagonia | Siberia | Cornwall | Yorkshire | Brittany \
| Catalonia | California | Texas | Alaska | Oregon | Vermont | Ontario | Quebec | Bohemia | Transylvania | Kerala | Queensland | Saxony \
| Flanders | Galicia | Burgundy | Tyrol | Silesia
sight: location: Eiffel Tower | Colosseum | Brandenburg Gate | Alhambra | Taj Mahal | Golden Gate Bridge | Statue of Liberty | Sydney \
Opera House | Acropolis | Charles Bridge | Panama Canal | Suez Canal | Rialto Bridge | Sagrada Família | Empire State Building | \
Brooklyn Bridge | Great Wall | Parthenon | Pantheon | Atomium | Little Mermaid | Grand Canal | Spanish Steps | Blue Mosque | Leaning \
Tower of Pisa | Forth Bridge | Berlin Wall | Space Needle
uni: organization: Oxford University | University of Cambridge | Harvard University | Stanford University | Yale University | ETH \
Zurich | MIT | University of Bologna | University of Tokyo | Sorbonne | University of Vienna | University of Edinburgh | Princeton \
University | Columbia University | McGill University | University of Cape Town | Trinity College Dublin | Uppsala University | Humboldt \
University | University of Melbourne | Imperial College London | University of Toronto | Charles University | Seoul National University \
| University of Helsinki | Leiden University | Kyoto University | University of Chicago | Duke University | Heidelberg University
corp: organization: Airbus | Amazon | Apple | Boeing | Bosch | Canon | Cisco | Disney | DHL | Ericsson | FedEx | Fiat | Ford | General \
Electric | General Motors | Google | Heineken | Honda | Hyundai | IBM | IKEA | Intel | KLM | L'Oréal | Lego | Lufthansa | Maersk | \
Michelin | Microsoft | Nestlé | Netflix | Nike | Nintendo | Nissan | Nokia | Novartis | Oracle | Panasonic | PepsiCo | Pfizer | Philips \
| Porsche | Renault | Roche | Rolls-Royce | Ryanair | Samsung | SAP | Shell | Siemens | Sony | Spotify | Starbucks | Tesco | Toyota | \
Unilever | Vodafone | Volkswagen | Volvo | Walmart
bank: organization: HSBC | Barclays | Deutsche Bank | Bank of England | European Central Bank | World Bank | Goldman Sachs | Santander \
| Credit Suisse | Lloyds | Federal Reserve | BNP Paribas | UniCredit | Citibank | JPMorgan | Rabobank | Morgan Stanley | ING
paper: organization: The Guardian | The Times | The New York Times | The Washington Post | Le Monde | El País | Der Spiegel | Financial \
Times | The Economist | Reuters | BBC | CNN | Corriere della Sera | The Irish Times | Die Zeit | Le Figaro | Asahi Shimbun | The Wall \
Street Journal | Time | National Geographic | Nature | The Lancet | The Boston Globe
museum: organization: Louvre | British Museum | Prado | Rijksmuseum | Uffizi | Hermitage | Guggenheim Museum | Tate Modern | Museum of \
Modern Art | Metropolitan Museum of Art | Vatican Museums | National Gallery | Smithsonian | Musée d'Orsay | Van Gogh Museum | Pergamon \
Museum | Victoria and Albert Museum | Natural History Museum | Deutsches Museum | Albertina | Whitney Museum
agency: organization: NASA | ESA | CERN | UNESCO | UNICEF | World Health Organization | United Nations | Red Cross | European \
Commission | European Union | NATO | Greenpeace | Amnesty International | Interpol | World Trade Organization | Doctors Without Borders \
| Oxfam | Médecins Sans Frontières | OECD | International Monetary Fund | African Union | Save the Children
team: organization: Real Madrid | FC Barcelona | Manchester United | Liverpool FC | Arsenal | Chelsea | Juventus | AC Milan | Inter \
Milan | Bayern Munich | Borussia Dortmund | Ajax | Celtic | Benfica | Boca Juniors | Chicago Bulls | Boston Celtics | Los Angeles \
Lakers | New York Yankees | Boston Red Sox | Green Bay Packers | Toronto Maple Leafs | Golden State Warriors | All Blacks | Ferrari | \
Tottenham Hotspur | Paris Saint-Germain | Galatasaray | Sporting Lisbon | Feyenoord
label: organization: Penguin | HarperCollins | Random House | Faber | Gallimard | Suhrkamp | Oxford University Press | Bloomsbury | \
Macmillan | Simon & Schuster | Hachette | Deutsche Grammophon | Motown | Decca | Warner Bros. | Paramount | Pixar | Universal | \
Columbia Records
sci: person: Marie Curie | Albert Einstein | Isaac Newton | Charles Darwin | Galileo Galilei | Johannes Kepler | Nikola Tesla | Ada \
Lovelace | Alan Turing | Rosalind Franklin | Niels Bohr | Lise Meitner | Max Planck | Louis Pasteur | Gregor Mendel | Alexander Fleming \
| Michael Faraday | Dmitri Mendeleev | Emmy Noether | Carl Linnaeus | Alexander von Humboldt | Robert Koch | Richard Feynman | Grace \
Hopper | Tycho Brahe | Jane Goodall | Rachel Carson | Edwin Hubble | Alfred Wegener | Barbara McClintock | Dorothy Hodgkin | James Watt \
| Ernest Rutherford | Caroline Herschel
comp: person: Johann Sebastian Bach | Wolfgang Amadeus Mozart | Ludwig van Beethoven | Clara Schumann | Frédéric Chopin | Giuseppe \
Verdi | Antonín Dvořák | Jean Sibelius | Edvard Grieg | Claude Debussy | Gustav Mahler | Johannes Brahms | Franz Schubert | Antonio \
Vivaldi | Igor Stravinsky | Béla Bartók | Leoš Janáček | Maurice Ravel | Edward Elgar | Joseph Haydn | Fanny Mendelssohn | Benjamin \
Britten | Franz Liszt | Philip Glass
author: person: Jane Austen | Charles Dickens | Virginia Woolf | James Joyce | Leo Tolstoy | Fyodor Dostoevsky | Franz Kafka | Thomas \
Mann | Victor Hugo | Gabriel García Márquez | Mark Twain | Ernest Hemingway | Toni Morrison | Agatha Christie | Astrid Lindgren | Selma \
Lagerlöf | Chinua Achebe | Haruki Murakami | Isabel Allende | George Orwell | Mary Shelley | Johann Wolfgang von Goethe | Emily \
Dickinson | Pablo Neruda | Anton Chekhov | Umberto Eco | Doris Lessing | Günter Grass | Margaret Atwood | Jules Verne | Herman Melville \
| Oscar Wilde
painter: person: Leonardo da Vinci | Michelangelo | Rembrandt | Johannes Vermeer | Vincent van Gogh | Claude Monet | Pablo Picasso | \
Frida Kahlo | Paul Klee | Edvard Munch | Caspar David Friedrich | Artemisia Gentileschi | Albrecht Dürer | Gustav Klimt | Henri Matisse \
| Georgia O'Keeffe | Salvador Dalí | Francisco Goya | Diego Velázquez | Paul Cézanne | Titian | Caravaggio | Hokusai | Joan Miró | Andy \
Warhol
leader: person: Napoleon | Queen Victoria | Julius Caesar | Cleopatra | Abraham Lincoln | George Washington | Winston Churchill | \
Nelson Mandela | Mahatma Gandhi | Catherine the Great | Elizabeth I | Charlemagne | Simón Bolívar | Konrad Adenauer | Charles de Gaulle \
| Franklin D. Roosevelt | Otto von Bismarck | Maria Theresa | Peter the Great | Alexander the Great | Gustav Vasa | Henry VIII | \
Jawaharlal Nehru | Martin Luther King | Rosa Parks | Thomas Jefferson
explorer: person: Christopher Columbus | Ferdinand Magellan | Vasco da Gama | James Cook | Roald Amundsen | Robert Falcon Scott | \
Ernest Shackleton | Marco Polo | Fridtjof Nansen | Edmund Hillary | Tenzing Norgay | David Livingstone | Neil Armstrong | Yuri Gagarin \
| Valentina Tereshkova | Amelia Earhart | Charles Lindbergh | Buzz Aldrin | Sally Ride | Zheng He | Reinhold Messner | Nellie Bly
architect: person: Antoni Gaudí | Zaha Hadid | Le Corbusier | Frank Lloyd Wright | Christopher Wren | Andrea Palladio | Walter Gropius \
| Alvar Aalto | Oscar Niemeyer | Norman Foster | Renzo Piano | Gustave Eiffel | Karl Friedrich Schinkel | Gio Ponti | Isambard Kingdom \
Brunel
book: work: Moby-Dick | War and Peace | Don Quixote | Pride and Prejudice | Ulysses | The Trial | Hamlet | Faust | Middlemarch | \
Dracula | Frankenstein | Beloved | Emma | Macbeth | The Odyssey | Jane Eyre | Les Misérables | The Hobbit | Animal Farm | Robinson \
Crusoe | The Great Gatsby | Buddenbrooks | Things Fall Apart | Treasure Island | The Name of the Rose | Doctor Zhivago | Brave New \
World | Crime and Punishment
opera: work: Don Giovanni | The Magic Flute | La Traviata | Carmen | Tosca | Aida | Fidelio | Parsifal | Rigoletto | La Bohème | Swan \
Lake | The Nutcracker | The Planets | Messiah | The Four Seasons | Peer Gynt | Bolero | Turandot | Porgy and Bess | Peter Grimes | \
Jenůfa | Eugene Onegin
film: work: Casablanca | Citizen Kane | Metropolis | Titanic | Star Wars | The Godfather | Vertigo | Psycho | Amélie | Parasite | \
Spirited Away | Seven Samurai | Jaws | Alien | Toy Story | Blade Runner | La Dolce Vita | Lawrence of Arabia | Gone with the Wind | \
Chinatown | Rocky | Fargo
art: work: Mona Lisa | The Night Watch | Guernica | The Scream | Girl with a Pearl Earring | The Starry Night | The Birth of Venus | \
Las Meninas | The Kiss | The Last Supper | The Great Wave | Water Lilies | American Gothic | The Hay Wain | Venus de Milo | Rosetta \
Stone | Bayeux Tapestry | Book of Kells | Sunflowers
battle: event: Battle of Hastings | Battle of Waterloo | Battle of Trafalgar | French Revolution | American Civil War | First World War \
| Second World War | Thirty Years' War | Congress of Vienna | Boston Tea Party | Battle of Gettysburg | Crimean War | Russian \
Revolution | Peace of Westphalia | Gold Rush | Great Fire of London | Norman Conquest | Boer War | Reformation | Prague Spring
fest: event: Cannes Film Festival | Berlinale | Oktoberfest | Edinburgh Festival | Salzburg Festival | Venice Biennale | Eurovision \
Song Contest | Frankfurt Book Fair | Hannover Messe | Carnival of Venice | Montreux Jazz Festival | Web Summit | Paris Air Show | \
Chelsea Flower Show | Sundance Film Festival | Bayreuth Festival | Documenta
sportevent: event: Olympic Games | Tour de France | Champions League | World Cup | Super Bowl | Giro d'Italia | Boston Marathon | \
London Marathon | French Open | US Open | Ryder Cup | Six Nations | Commonwealth Games | Davis Cup | America's Cup | Stanley Cup | Copa \
América | Australian Open | Monaco Grand Prix | Asian Games
prize: award: Nobel Prize | Pulitzer Prize | Booker Prize | Fields Medal | Turing Award | Oscar | Grammy | Golden Globe | Palme d'Or | \
Golden Bear | Pritzker Prize | Emmy | Tony Award | Abel Prize | Victoria Cross | Ballon d'Or
gadget: product: iPhone | iPad | Kindle | PlayStation | Xbox | Walkman | Game Boy | Galaxy S23 | ThinkPad | MacBook Air | Pixel 8 | \
Nintendo Switch | GoPro | Roomba | Raspberry Pi | Apple Watch | Surface Pro | Fitbit | Chromecast
software: product: Photoshop | Excel | Windows 11 | Android | Linux | Firefox | Chrome | Minecraft | Tetris | WhatsApp | Zoom | Slack | \
Blender | WordPress | Outlook | PowerPoint | Python | Wikipedia | Instagram | Teams | Spotify Premium
car: product: Golf | Mini Cooper | Corolla | Model 3 | Beetle | Mustang | Civic | Fiat 500 | Land Rover Defender | Model T | Prius | \
Vespa | Concorde | Boeing 747 | Airbus A380 | Porsche 911 | Citroën 2CV | Volvo 240 | Trabant | Kangoo
craft: product: Titanic | Mayflower | Apollo 11 | Voyager 1 | Sputnik | Hubble Space Telescope | Endurance | Cutty Sark | HMS Beagle | \
Orient Express | Challenger | Curiosity | Philae | Rosetta | Mir | Vasa | Kon-Tiki | Santa María | Cassini | James Webb Space Telescope \
| Hindenburg | Bismarck
star: person: Serena Williams | Roger Federer | Lionel Messi | Usain Bolt | Steffi Graf | Muhammad Ali | Michael Jordan | Pelé | Diego \
Maradona | Martina Navratilova | Simone Biles | Rafael Nadal | Zinedine Zidane | Cristiano Ronaldo | Babe Ruth | Eddy Merckx | Michael \
Phelps | Lewis Hamilton | Marta | Johan Cruyff | Ayrton Senna | Björn Borg | Megan Rapinoe | Lindsey Vonn
artist: person: David Bowie | Nina Simone | Bob Dylan | Aretha Franklin | Louis Armstrong | Ella Fitzgerald | Édith Piaf | Miriam \
Makeba | Freddie Mercury | Björk | Miles Davis | Billie Holiday | Elvis Presley | Joni Mitchell | Johnny Cash | Adele | Maria Callas | \
Duke Ellington | Paul McCartney | Greta Garbo | Audrey Hepburn | Charlie Chaplin | Alfred Hitchcock | Akira Kurosawa | Ingmar Bergman | \
Meryl Streep | Sidney Poitier
band: organization: The Beatles | Rolling Stones | Queen | ABBA | Kraftwerk | Pink Floyd | U2 | Radiohead | Berlin Philharmonic | \
Vienna Philharmonic | London Symphony Orchestra | Bolshoi Ballet | Metropolitan Opera | La Scala | Royal Shakespeare Company | Royal \
Opera House | Led Zeppelin | Nirvana | Fleetwood Mac | Chicago Symphony Orchestra
ship: product: Titanic | Mayflower | Endurance | Cutty Sark | HMS Beagle | Santa María | Vasa | Kon-Tiki | Lusitania | Queen Mary | \
Mary Rose | Bounty | HMS Victory | Fram | Gorch Fock | Calypso | Nautilus | Golden Hind
sailor: person: Christopher Columbus | Ferdinand Magellan | Vasco da Gama | James Cook | Zheng He | Francis Drake | Abel Tasman | \
Willem Barents | Henry Hudson | Vitus Bering | Louis Antoine de Bougainville | Bartolomeu Dias | Amerigo Vespucci | Matthew Flinders | \
John Cabot
airline: organization: Lufthansa | KLM | Ryanair | Air France | Emirates | Qantas | Iberia | Finnair | Delta | British Airways | Aer \
Lingus | Turkish Airlines | Air India | Air Canada | Swiss | easyJet | Icelandair | Singapore Airlines
spacebody: organization: NASA | ESA | SpaceX | CNES | JAXA | Blue Origin | Roscosmos | Arianespace | Rocket Lab
probe: product: Voyager 1 | Cassini | Rosetta | Philae | Curiosity | Sputnik | Giotto | Pioneer 10 | New Horizons | Opportunity | \
Hayabusa | Juno | Magellan | Beagle 2 | Mariner 4 | Galileo
pop: organization: The Beatles | Rolling Stones | Queen | ABBA | Kraftwerk | Pink Floyd | U2 | Radiohead | Led Zeppelin | Nirvana | \
Fleetwood Mac | Oasis | Blur | Coldplay | The Cure | Blondie | The Kinks | Genesis | The Police
orch: organization: Berlin Philharmonic | Vienna Philharmonic | London Symphony Orchestra | Chicago Symphony Orchestra | Concertgebouw \
Orchestra | Royal Philharmonic | Boston Symphony Orchestra | Czech Philharmonic | Oslo Philharmonic | Orchestre de Paris
house: organization: Bolshoi | Metropolitan Opera | La Scala | Royal Opera House | Vienna State Opera | Teatro Colón | La Fenice | \
Semperoper | Glyndebourne
"""

REPORTS_TEXT = """
## formal | water damage
@room = basement | archive room | staff kitchen | server room | storage room | ground floor | laundry room | music room
@cause = a burst pipe behind the {room2} wall | a washing machine hose that had come loose | a blocked drain on the roof | a tap left \
running overnight | a cracked radiator valve
@room2 = kitchen | bathroom | boiler room | west
T: [Incident report|Report on the water damage|Water damage|Incident] [at|in] {b1:Library/Town Hall/Community Centre/School/Museum}[, \
{d1}|]
! [On|In the early hours of|Shortly after opening on] {d1}, [water was found|the caretaker, {p1}, found water|staff discovered {k} \
centimetres of water] in the {room} of {b1:Library/Town Hall/Community Centre/School/Museum}.
* The [cause was|source turned out to be|water came from] {cause}.
* [Repairs and drying|Drying out the rooms and putting things right|Clearing up, drying and new flooring] [will cost|are expected to \
cost|come to] [about|around|roughly] {money1:1800-42000}.
+ The fire service [pumped for {k} hours|arrived within {n:8-25} minutes] and shut off the main valve.
+ [About {n:40-900} books and folders|Some {n:10-80} boxes of paper|The old piano and two carpets] could not be saved.
+ Nobody was hurt, and the electricity was switched off [in time|as a precaution].
+ {p2}, who lives next door, had heard [dripping|running water] the evening before but [thought nothing of it|did not want to bother \
anyone].
* The {room} will [stay closed until|not be usable before|be out of use until] {d4}.
~ [The insurer, {c1:Insurance}, has been told and [will send an assessor|has asked for photographs]|A claim was filed with \
{c1:Insurance}].
~ I recommend that the [pipes are checked once a year|old hoses are replaced in the whole building|valve gets a proper label], so that \
this does not happen a second time.
S1: A [leak|flood] at {b1} on {d1} was caused by {cause}.
S1: On {d1}, water got into the {room} of {b1} because of {cause}.
S2: Putting things right will cost about {money1}, and the {room} stays closed until {d4}.
S2: The damage comes to about {money1}. The {room} cannot be used before {d4}.
## formal | IT outage
@system = booking system | online shop | payroll system | e-mail server | ticketing system | patient portal | warehouse database | \
phone system
@cause = an expired certificate | a faulty update | a full disk on the database server | a cut fibre cable near {t2} | a wrong firewall \
rule | a failed power supply
T: [Outage report|Post-mortem|Incident review|What went wrong]: {system}[, {d1}|]
! [At {time1} on {d1}|On {d1} at {time1}], the {system} of {c1} [went down|stopped responding|became unavailable] and [stayed \
down|remained out of reach|could not be used] for {n1:40-600} minutes.
* [The root cause was|We traced the problem to|What broke it was] {cause}.
* [About|Some|Roughly] {n2:120-9800} customers [were affected|could not log in|saw an error page].
+ The on-call engineer, {p1}, [was paged after {n:3-30} minutes|noticed the alarm on the way home] and [rolled back|restarted] what \
could be [rolled back|restarted].
+ [No data was lost|As far as we can tell, no data was lost], but {n:12-90} orders had to be entered again by hand.
+ The status page was not updated for [almost an hour|far too long], which [annoyed people more than the outage itself|led to \
{n:50-400} calls].
+ Our supplier, {c2:Hosting/Networks/Telecom/Systems}, did not answer the emergency line; their contract promises a reply within \
{n:10-60} minutes.
+ {p2} from customer care [wrote to the largest clients the same evening|handled the angry calls with great calm].
* [By {d4}|Until {d4} at the latest], [we will|the team will|operations will] [set up a second server|add an alarm that goes off \
earlier|rehearse the failover|review every change with a second pair of eyes].
E: Questions to {p1}, please.
S1: The {system} of {c1} was down for {n1} minutes on {d1} because of {cause}, which affected {n2} customers.
S1: An outage on {d1} hit {n2} customers of {c1} and lasted {n1} minutes. It was caused by {cause}.
S2: Measures against a repeat are due by {d4}.
S2: Improvements are to be in place by {d4}.
## informal | beekeeper's year
T: [My|Our] year with the bees[, {y0}|] // {y0} in the apiary // Bees {y0}
! [We started|I started|The year began] with {n1:4-12} colonies and [ended|closed] with {n2:13-24}, so [I can't complain|nobody should \
complain|it was a good one].
* The [harvest|honey harvest] came to {n3:90-640} kilos, [most of it lime and bramble|mostly rapeseed|dark forest honey for the greater \
part].
* [At the market in {t1}|On Saturdays in {t1}] [I|we] sold {n4:60-400} jars at {money1:5-12} each.
+ Winter was [mild|long and wet], and [two colonies starved|I lost the weak hive by the hedge|the mice got into one box].
+ In [May|June] a swarm settled [in {p1}'s chimney|on the church gate|in the neighbour's pear tree]; {f2} and I [got it down with a \
ladder and a cardboard box|needed three tries].
+ Mites were a problem again, so everyone got treated in [July|August].
+ I was stung more often than I care to count, [once on the eyelid|mostly through my own haste].
+ {b1:Agricultural College/School/Bee Club} sent [a class of {n:12-28} children|a film team], who were [very brave|most interested in \
the smoker].
* Next spring [I want to|we plan to] [try|raise] [queens of my own|{k} of my own queens|a second site near {t2}], and the new extractor \
should arrive by {d4}.
E: If anyone wants wax, shout.
S1: The number of colonies grew from {n1} to {n2}, and the harvest was {n3} kilos of honey.
S1: The beekeeper went from {n1} to {n2} colonies last year and harvested {n3} kilos.
S2: {n4} jars were sold in {t1} for {money1} each.
S2: In {t1}, {n4} jars went for {money1} apiece, and a new extractor is due by {d4}.
## formal | library year
T: [Annual report {y0}|The year {y0} at {b1:Library/Public Library/City Library}|{b1:Library/Public Library/City Library}: report for \
{y0}]
! In {y0}, {b1:Library/Public Library/City Library} [counted|welcomed|was visited by] {n1:21000-98000} [visitors|readers and visitors], \
{pct1:2-19} more than in the year before.
* [Loans reached|We lent|In all, we lent out] {n2:104000-480000} [items|books, films and games|books and other media].
* [The most borrowed title was|No book was borrowed more often than] "{v1}" by {p1}.
+ {n:12-60} [readings|story hours] were held, the best attended being that of {p2} in {mon1}.
+ E-books [now make up|account for] {pct:11-38} of all loans.
+ The lift was out of order for {k} weeks, for which we [apologize|have received many remarks].
+ Fines were [abolished|dropped] in {mon1}, and the shelves did not empty, as some had feared.
+ The new photocopier is leased from {c1:Office/Print/Systems}; the contract ends in {y2}.
* [The budget was|We had|The town gave us] {money1:280000-1900000}, of which [most|by far the largest part] went into [salaries|wages] \
and heating.
~ In {y}, the children's section [will move upstairs|gets new furniture|will open on Sundays as a trial].
E: {p3}, [head librarian|director]
S1: {b1} had {n1} visitors and {n2} loans in {y0}.
S1: In {y0}, {n1} people visited {b1}, and {n2} loans were made.
S2: The favourite book was "{v1}" by {p1}. The budget was {money1}.
S2: "{v1}" by {p1} was borrowed most often, and the library had a budget of {money1}.
## informal | rowing or football season
@sport = football | handball | hockey | basketball | volleyball | rugby
@place = third | fourth | fifth | second | seventh | sixth
T: Season [review|report] {y0}/{y} // How our season went
! [Well, that was a season|It was a season to remember|So that's it for another year]: {b1:FC/Rovers/Athletic/Wanderers/Sports Club} \
finished {place} in the [district league|county league|second division] with {n1:24-66} points.
* [Top scorer was|Nobody scored more than|Most goals came from] {p1} with {n2:11-38}.
* The [worst|bitterest] day was the {k}-nil at {b2:United/Town/City/Rangers} on {d1}, [when we had only nine fit players|in the \
mud|with half the team down with flu].
+ Our keeper, {p2}, [broke a finger in {mon1} and played on|saved four penalties|became a father in {mon2} and still came to training].
+ [On average {n:60-400} people|A faithful crowd of {n:60-400}] watched the home games, and the sausages sold out every time.
+ The changing rooms are a disgrace; the council has promised new showers since {year:2009-2018}.
+ The youth team won [the cup in {t1}|their group], and {n:3-6} of them will move up.
* {p3} [has coached us|has been our coach] for {k} years and [is stepping down|will stop in the summer]; the new coach, {p4}, [starts \
on|takes over on] {d4}.
~ Kit sponsor {c1:Bakery/Motors/Builders/Insurance} has signed for another two years, which pays for the bus.
E: See you all at the [barbecue|summer party]!
S1: {b1} finished {place} with {n1} points, and {p1} was top scorer with {n2} goals.
S1: With {n1} points, {b1} came {place} this season. {p1} scored {n2} goals.
S2: {p4} will replace {p3} as coach on {d4}.
S2: Coach {p3} is leaving, and {p4} takes over on {d4}.
## formal | restaurant hygiene inspection
@fault = the cold store was at {n9:9-14} degrees | raw chicken was kept above the salads | there was no soap at the hand basin | \
{n9:6-30} packets were past their date | the extractor hood was thick with grease
T: [Food hygiene inspection|Inspection record|Hygiene report]: {c1:Grill/Bistro/Kitchen/Café/Pizzeria}
! [I visited|An unannounced visit was paid to|On {d1} I inspected] {c1:Grill/Bistro/Kitchen/Café/Pizzeria} in {t1}[ together with \
{p1}|, which seats {n:20-110} guests].
! [Overall the kitchen scored|The result is|The premises were given] {n1:38-79} out of 100 points.
* [The main defect was that|What weighed most was that|The most serious finding: ] {fault}.
* [All defects must be put right|The owner, {p2}, must put this right|These points have to be corrected] by {d4}.
+ Floors, boards and knives were clean.
+ Staff [wore caps and gloves|knew the cleaning plan|could show their training certificates], with one exception.
+ There was no sign of [mice|pests], although the back door stands open all day.
+ The contract with the pest controller, {c2:Pest Control/Hygiene Services}, had lapsed in {mon1}.
+ [The owner|{p2}] was friendly and [blamed the broken fridge|put it down to a shortage of staff].
* [A second visit is planned for|I shall come back on|The re-inspection takes place on] {d5}.
~ A fee of {money2:80-400} [applies|is charged for the second visit].
E: {p3}, food safety officer
S1: {c1} in {t1} scored {n1} out of 100 points in a hygiene inspection; above all, {fault}.
S1: The inspection of {c1} in {t1} ended with {n1} points, mainly because {fault}.
S2: The defects have to be corrected by {d4}, and a second visit follows on {d5}.
S2: Everything must be put right by {d4}. The next inspection is on {d5}.
## formal | quarterly sales
@up = garden furniture | kitchen knives | winter tyres | reading glasses | office chairs | organic yoghurt | children's shoes | e-bikes \
| tea | travel bags
@down = lawn mowers | toasters | umbrellas | printed calendars | desk lamps | frozen pizza | sandals | helmets | syrup | wall clocks
T: [Sales report|Quarterly figures|Results]: {c1}, {q}
! [Revenue|Turnover] at {c1} [rose|grew|climbed] by {pct1:3-24} [in|during] {q} and [reached|came to|stands at] {money1:420000-9800000}.
* [The growth came almost entirely from|Best of all sold|The driver was once more] {up}, [where demand doubled|where we were sold out \
twice|up by a third].
* {down.cap} [did badly|were a disappointment|hardly moved], [down {pct2:6-40}|with a minus of {pct2:6-40}].
+ The branch in {t1} [beat its target for the {ord} month running|remains our problem child].
+ [Online orders now account for|The web shop now makes up] {pct:21-64} of [all sales|the total].
+ Two large customers, {c2} and {c3}, [paid late|renewed their contracts until {y2}].
+ Freight costs ate up part of the gain.
+ Staff costs were in line with the plan; {n:3-18} new people were hired.
* For the [coming|next] quarter [we expect|management expects|the plan is] [sales of|revenue of] {money2:430000-9900000}.
~ {p1} will present [the details|the full figures] to the board on {d4}.
E: Prepared by {p2}, finance
S1: {c1} made {money1} in {q}, {pct1} more than before, thanks to {up}.
S1: In {q} the revenue of {c1} went up by {pct1} to {money1}. The best sellers were {up}.
S2: Sales of {down} fell by {pct2}, and {money2} is expected for the next quarter.
S2: The company expects {money2} for the next quarter, although {down} lost {pct2}.
## informal | school field trip
@place = the salt mine | the wetlands | the old lighthouse | the recycling plant | the planetarium | the castle ruins | the cheese \
dairy | the fire station
@lost = a lunchbox | one left shoe | two pupils, for eleven minutes | somebody's glasses | a rucksack with all the bandages in it
T: [Trip report|Field trip|Class outing] [year {n8:4-9}|] [to {place}|]
! On {d1} I took {n1:17-29} pupils of {b1:Primary School/School/Grammar School/Academy} to {place} [near|outside|just beyond] {t1}, \
[with|helped by|together with] {p1} and {f2}'s mother.
* [We left [at eight sharp|late, of course,|at a quarter to nine] and were back by [three|four]|The coach left [at eight|with a delay] \
and brought us home by [four|half past five]].
* [What they liked best was|The highlight, for most, was] [the guide, {p3}, who|our guide {p3}, who] [did all the voices|let everyone \
touch everything|knew an answer to each and every question].
* [We lost|On the way we lost] {lost}[, later found|].
+ It rained, [naturally|but only until lunch].
+ [One child was sick on the bus|Two children felt sick on the bus], and we now know where the buckets are kept.
+ The worksheets were too long, and half of them ended up in a puddle.
+ Behaviour was excellent, [and the staff said so|with one exception, whose parents I have rung].
* The [trip|day] cost {money1:9-32} [a head|per child]; {b2:Parents' Association/Trust/Foundation} [paid for those who could not|put in \
{money2:100-600}].
~ Would I do it again? Yes, but [in May|with one more adult|with a smaller group].
S1: A teacher took {n1} pupils of {b1} to {place} near {t1} on {d1}.
S1: On {d1}, {n1} pupils of {b1} visited {place} near {t1}.
S2: Their guide was {p3}, and the trip cost {money1} per child. They lost {lost}.
S2: {p3} showed them around. It cost {money1} a head, and they lost {lost} on the way.
## formal | accident at work
@injury = a broken wrist | a deep cut in the left hand | a sprained ankle | burns on the forearm | a bruised shoulder | two broken \
fingers
@what = slipped on an oily patch | fell from a ladder | was hit by a falling pallet | caught a sleeve in the conveyor | stumbled over a \
cable
T: [Accident report|Accident at work|Report of an accident][ no. {no:12-480}|]
! [At about {time1} on {d1}|On {d1} at {time1}], {p1}, [a {job}|who works as a {job}] at \
{c1:Packaging/Foods/Steel/Furniture/Timber/Plastics}, {what} and [suffered|was left with|came away with] {injury}.
@job = forklift driver | packer | welder | cleaner | trainee | machine operator | warehouse worker | carpenter
* [First aid was given by|The first aider on duty, ] {p2}[|]; [an ambulance took {p1.short} to|{p1.short} was driven to] \
{b1:Hospital/General Hospital/Clinic}.
* {p1.short} will be [off work|unable to work|absent] for {n1:2-9} weeks.
+ The machine [was in order|had been serviced in {mon1}].
+ The [floor|area] had been [cleaned shortly before|marked as dangerous], but [the sign had been moved|the light there is poor].
+ A colleague, {p3}, saw it happen and says that [nobody was to blame|everyone was in a hurry].
+ {p1.short} was wearing [safety shoes|gloves and a helmet], as required.
* [As a result|Since then|In consequence], [the company has|management has] [fitted a rail|put down non-slip mats|changed the route of \
the forklifts|ordered new gloves], [and all staff will be|with everyone being] trained again by {d4}.
E: Signed: {p4}, safety officer
S1: {p1} {what} at {c1} on {d1} and had {injury}.
S1: On {d1}, {p1} of {c1} {what}. The result was {injury}.
S2: {p1} will be away for {n1} weeks, and all staff will be trained again by {d4}.
S2: The absence will last {n1} weeks. New training for everyone is due by {d4}.
## formal | energy audit
@measure = insulate the roof | replace the gas boiler with a heat pump | change all lamps to LEDs | fit new windows on the north side | \
turn the heating down at night | put solar panels on the flat roof
T: [Energy audit|Energy report|Energy use at {b1:School/Hospital/Swimming Pool/Town Hall/Theatre} in {y0}]
! {b1:School/Hospital/Swimming Pool/Town Hall/Theatre} [used|consumed|needed] {n1:86000-940000} kWh [of energy|] in {y0}, at a cost of \
{money1:14000-260000}.
* [Most of it|About two thirds|The larger part] goes into heating, [because|mainly because] [the roof is hardly insulated|the windows \
date from {year:1958-1989}|the boiler is {n:21-39} years old].
* [We recommend to|Our main advice is to|The best thing to do would be to] {measure}, which [would save|saves] [about|an estimated] \
{pct1:8-34} a year.
+ [Measurements were taken|We measured] on {k} days in {mon1}.
+ Lights [burn|were found burning] all night in the corridor on the second floor.
+ The staff, and above all the caretaker, {p1}, were most helpful.
+ The present contract with {c1:Energy/Power/Electric} is [expensive|more expensive than need be] and runs until {y2}.
* The [investment|outlay] of {money2:9000-190000} [would pay for itself|pays back] [within|in] {n2:4-14} years.
~ A grant from [{b2:Climate Fund/Foundation/Energy Agency}|the state] can be applied for until {d4}.
E: {p2}, {c2:Engineering/Energy Consulting/Consulting}
S1: {b1} used {n1} kWh in {y0}, which cost {money1}.
S1: In {y0}, the energy for {b1} came to {n1} kWh and {money1}.
S2: The advice is to {measure}, saving {pct1} a year. It costs {money2} and pays back in {n2} years.
S2: The auditors want to {measure}. That would cost {money2}, save {pct1} and pay for itself in {n2} years.
## formal | customer survey
@good = the friendly staff | the fast delivery | the clear website | the short waiting times | the choice of products
@bad = the long queue on the phone | the parking | the packaging | the price of the coffee | the confusing invoices | the opening hours
T: [Customer survey {y}|What our customers think|Customer satisfaction at {c1}]
! [Between {d1} and {d2}|From {d1} to {d2}], {n1:210-4800} customers of {c1} [answered|filled in|took part in] our [online \
survey|questionnaire|survey].
* [On a scale from 1 to 10 they gave us|The average mark is|Overall we were rated] {n2:6-9}.{n3:1-9}[, slightly better than last time| \
points|].
* [People like|What they praise most is|Most praise went to] {good}.
* [What annoys them is|The most frequent complaint concerns|Far fewer are happy with] {bad}[, named by {pct2:18-55}|].
+ Older customers are [happier|more patient] than younger ones, except in {t1}.
+ The shop in {t2} did [best|worst] of all.
+ {pct:60-94} would recommend us to a friend.
+ One person wrote a poem about {f1} at the till, which we have pinned up.
+ The study was carried out by {c2:Research/Insight/Polls}, with whom we have a contract for three years.
* [We will therefore|As a consequence, we will|That is why we are going to] [extend the hotline|meet the branch managers|change what \
annoys people most] by {d4}.
~ The prize of the draw, a weekend in {t3}, went to {p1}.
S1: {n1} customers of {c1} took part in the survey and gave {n2}.{n3} out of 10.
S1: In a survey between {d1} and {d2}, {n1} customers rated {c1} at {n2}.{n3} points.
S2: They praise {good} but complain about {bad}. Changes are planned by {d4}.
S2: They like {good}, while {bad} annoys them, so something is to change by {d4}.
## formal | building site progress
@part = the roof structure | the second floor | the foundations | the staircase | the outer walls | the lift shaft | the underground \
car park
@delay = late steel | frost in {mon1} | a missing permit | an unexploded bomb on the plot | a strike of the crane drivers | groundwater \
in the pit
T: [Progress report no. {no:3-40}|Site report|Building site, week {n:4-50}]: {b1:School/Fire Station/Sports \
Hall/Clinic/Library/Kindergarten}
! Work on the new {b1:School/Fire Station/Sports Hall/Clinic/Library/Kindergarten} [is {pct1:21-88} complete|has reached \
{pct1:21-88}|stands at {pct1:21-88}], and work on {part} [was finished|was completed] on {d1}.
* [We are|The project is|Work is] {n1:2-11} weeks behind [plan|schedule], [mainly because of|owing to|the reason being] {delay}.
* [So far we have spent|Spending to date is|The bill so far comes to] {money1:900000-4800000} out of {money2:5000000-9800000}.
+ {n:14-70} people from {k} firms are on site [each day|at the moment].
+ The scaffolding by {c1:Scaffolding/Construction/Builders} was [inspected and approved|taken down on the south side].
+ Neighbours [complain about the dust|have complained about work before seven], and {p1} has spoken to them.
+ There were no accidents[, only a stolen generator|].
+ {c2:Windows/Glass/Glazing} delivered windows of the wrong size; under the contract they have {n:10-30} days to replace them.
* [The next milestone is|What comes next is] [the topping-out ceremony|the closing of the roof|the start of the interior work] on {d4}.
~ [If the weather holds|Unless it freezes], [handover|the keys will be handed over] in {mon6}.
E: {p2}, site manager
S1: The new {b1} is {pct1} finished but {n1} weeks late because of {delay}.
S1: Work on {b1} is {pct1} done. It is {n1} weeks behind schedule, mainly because of {delay}.
S2: {money1} of {money2} has been spent, and the next milestone is on {d4}.
S2: So far it has cost {money1} out of a budget of {money2}. The next milestone follows on {d4}.
## formal | hospital ward
T: [Ward report|Monthly report, ward {n9:2-18}|Ward {n9:2-18}: {mon1}]
! [In {mon1}|During {mon1}], [we cared for|the ward cared for|ward {n9:2-18} looked after] {n1:78-260} patients at {b1:Hospital/General \
Hospital/Clinic}, [who stayed|with an average stay of] {n2:3-9} days[ on average|].
* [There were|We recorded|The log shows] {n3:2-14} falls, [none of them serious|one of which led to a fracture|most of them at night].
* [Staffing remains our main worry|The rota is still too thin|We are short of people]: {n4:2-9} [posts|positions] [are vacant|could not \
be filled].
+ Infections were [rare|down again], thanks to [{p1}'s hand-washing campaign|the new rules for visitors].
+ Sister {p1} [retired after {n:22-41} years|is back from leave].
+ The lift broke down {k} times, and beds had to be carried.
+ Relatives praised the food [for once|again], less so the [noise|television].
+ The cleaning contract with {c1:Cleaning/Hygiene/Services} was extended, although the corridors [are not always clean|looked better \
before].
* [Dr.|Dr] {p2} [will join us|starts] on {d4}, and [two trainees|a physiotherapist] in {mon6}.
~ We ask the management for [a second night nurse|{k} new lifting aids].
S1: The ward at {b1} treated {n1} patients in {mon1}, with an average stay of {n2} days.
S1: In {mon1}, {n1} patients stayed on the ward at {b1}, on average for {n2} days.
S2: There were {n3} falls and {n4} vacant posts. {p2} joins the team on {d4}.
S2: {n3} falls were recorded, {n4} posts are empty, and {p2} starts on {d4}.
## informal | allotment year
@crop = potatoes | courgettes | beans | pumpkins | tomatoes | leeks | onions
@fail = the carrots | the strawberries | the cauliflowers | the peas | the cucumbers | the beetroot
T: [Plot {n1:3-88}|Allotment notes], {y0} // My allotment in {y0}
! [Another year on plot {n1:3-88}|Plot {n1:3-88} did me proud this year|What a year on plot {n1:3-88}]: {n2:30-210} kilos of {crop}, \
which is [more than we could eat|a personal best|not bad for heavy clay].
* [Against that|On the other hand|Less glorious], {fail} [were a disaster|came to nothing|never got going], [thanks to the \
slugs|because of the dry {mon1}|as the pigeons had them].
* [I spent|All in all I spent|Seeds, compost and the water bill came to] {money1:60-380}.
+ {p1} from the next plot [lent me a rotavator|gave me seedlings|told me what I was doing wrong, as usual].
+ The shed [was broken into in {mon2}|lost its roof in the storm on {d1}], but only [the kettle was taken|the spiders were upset].
+ I dug in {k} loads of horse manure from {b1:Riding School/Farm/Stables}.
+ Water was cut off for three weeks, so I carried cans.
* [Next year|In {y}] [I'll try|I want to try|it will be] [asparagus|sweetcorn|fewer courgettes|a pond], and the lease [must be \
renewed|is up for renewal] by {d4}.
E: That's all from me. {f5}
S1: Plot {n1} produced {n2} kilos of {crop} this year, but {fail} failed.
S1: The gardener harvested {n2} kilos of {crop} on plot {n1}, while {fail} came to nothing.
S2: {money1} was spent, and the lease has to be renewed by {d4}.
S2: The costs were {money1}. The lease must be renewed by {d4}.
## formal | bird survey
@bird = lapwings | barn owls | kingfishers | storks | curlews | swifts | avocets | skylarks | puffins | nightjars
@bird2 = sparrowhawks | herons | nuthatches | crossbills | bullfinches | redstarts | ospreys
T: [Survey of {bird}|Breeding birds] [at|on] {l1:Marsh/Heath/Lake/Island/Moor/Bay}
! [Between {d1} and {d2}|From {d1} to {d2}], [we surveyed|volunteers surveyed|{n:8-40} volunteers surveyed] \
{l1:Marsh/Heath/Lake/Island/Moor/Bay} for breeding birds and found {n1:21-190} pairs of {bird}.
* [That is|This makes] {n2:3-20} pairs [fewer|more] than [in {y0}|a year ago], [a change within the usual range|which came as a \
surprise].
* {bird2} [bred for the first time since {year3:1961-1998}|were seen for the first time since {year3:1961-1998}].
+ Visibility was good on [all but two|most] mornings.
+ Dogs off the lead disturbed the colony {k} times.
+ {p1} [ringed {n:20-140} chicks|slept in the hide for four nights].
+ The meadow is let to a farmer, whose contract forbids mowing before July; it was mown in June all the same.
+ We thank {c1:Estate/Farms/Forestry} for access to the land.
* [We recommend|The authors recommend] [to close the eastern path|to raise the water level|to fence off the spit] from {d4} [on|until \
the end of summer].
E: {p2} and {p3}, {b1:Bird Society/Nature Trust/University}
S1: {n1} pairs of {bird} were counted at {l1} between {d1} and {d2}.
S1: The survey of {l1} found {n1} pairs of {bird}, a difference of {n2} pairs from the year before.
S2: {bird2} appeared for the first time since {year3}, and protection is recommended from {d4}.
S2: For the first time since {year3} there were {bird2}. Measures are recommended from {d4}.
## formal | traffic count
@street = Mill Road | Station Street | the ring road | Castle Street | the harbour bridge | Church Hill | Victoria Road | the market \
square
T: [Traffic on {street}|Traffic count, {street}|Speed and traffic on {street}]
! [We counted|The council counted|Counters on {street} recorded] {n1:2100-18400} vehicles [a day|per day] on {street} in {t1} \
[between|in the week between] {d1} and {d2}.
* [{pct1:7-41} of them|Of these, {pct1:7-41}] [drove faster than allowed|were over the limit|went too fast].
* [Lorries made up|Heavy vehicles accounted for] {pct2:3-18}[, twice as many as expected|].
+ The [fastest|worst offender] was a [motorcycle|white van] at {n:71-118} km/h.
+ Cyclists mostly [use the pavement|avoid the street], which is [understandable|against the rules].
+ On {day} the school in the street was closed, so the real figures may be higher.
+ Residents, led by {p1}, had asked for the count in a letter with {n:80-900} signatures.
* [A speed limit of 30|A limit of 30 km/h|A zebra crossing] [would cost|can be had for|is estimated at] {money1:2000-68000} and could \
[be in place|come] by {d4}.
~ The council will [discuss|vote on] it on {d5}.
E: {p2}, {b1:City Council/Town Council/Borough Council}
S1: {n1} vehicles a day use {street} in {t1}, and {pct1} of them drive too fast.
S1: A count on {street} in {t1} found {n1} vehicles a day. {pct1} went too fast.
S2: Heavy traffic makes up {pct2}. A remedy costs {money1} and could come by {d4}.
S2: Lorries account for {pct2}, and a solution for {money1} could be in place by {d4}.
## informal | neighbourhood meeting minutes-like
@topic = the speeding on our street | the rats behind the garages | the street party | the broken playground | the bins | the tree that \
has to come down
T: Residents' meeting, {d1} // What was said on {d1} // Notes from the residents' meeting
! [{n1:9-64} of us met|We met with {n1:9-64} people|{n1:9-64} neighbours came] [at {p1}'s house|in the parish hall|in the back room of \
the pub] on {d1} [to talk about|because of] {topic}.
* {p2} [offered to|said she would|will] [write to the council|speak to the council|ring the council] [by|before] {d4}.
* [We collected|A hat went round and brought in|There is now] {money1:45-780} [for it|in the kitty].
+ {p3} [was against it, as ever|wanted a vote but then didn't|brought cake].
+ It was also pointed out that the [hedge at number {n:3-90}|wall by the bus stop] needs [cutting|mending].
+ The contract with the gardener, {p4}, [can stay as it is|was praised].
+ Somebody's dog barked through the whole thing.
+ Nobody could say who owns the strip of land behind the church.
* [We meet again on|Next meeting:|The next meeting is on] {d5}[, same place|, same time].
E: {f6}
S1: {n1} residents met on {d1} about {topic}.
S1: On {d1}, {n1} neighbours discussed {topic}.
S2: {p2} will contact the council by {d4}, {money1} was collected, and they meet again on {d5}.
S2: They collected {money1}, and {p2} gets in touch with the council by {d4}. The next meeting is on {d5}.
## formal | product test
@thing = kettle | lawn mower | vacuum cleaner | coffee machine | e-bike | pressure washer | rucksack | blender | space heater | \
cordless drill
@good = quiet | easy to clean | very well made | quick | light | simple to use
@bad = the lid leaks | the battery gets hot | the cable is too short | the manual is useless | the handle came off after a week | the \
display cannot be read in sunlight
T: [Test|Test report|Tried out]: {g1} // {g1}[ in the test|: what it can do|]
! [We tested|For {k} weeks we tested|Our laboratory tested] the {g1}, a {thing} by {c1:Electric/Appliances/Tools/Home}, [against {k} \
rivals|in {n:3-20} households|under everyday conditions].
* It [got|earned|was given] {n1:52-94} points out of 100, [which puts it in {k9} place|a good result|more than we had expected].
@k9 = second | third | fourth | fifth
* [The testers found it|It is|In use it is] {good}, but {bad}.
* [The price is|It sells for|In shops it costs] {money1:29-890}.
+ [Power use was|We measured] {n:2-9} percent [below|above] what the maker states.
+ After {n:200-900} cycles in the endurance test it still worked.
+ Compared with the {g2}, it is the better choice for small kitchens and small purses.
+ {c1.short} [did not comment|says that a new version is coming].
+ Replacement parts will be sold until {y2}.
+ Our tester {p1} [bought one afterwards|would not part with it].
* [Our verdict|Conclusion|In short]: [worth its money|wait for the next version|buy it if you find it on offer|look for something else].
S1: The {g1} by {c1}, a {thing}, got {n1} out of 100 points in the test.
S1: In the test, the {thing} {g1} by {c1} earned {n1} points.
S2: It is {good}, but {bad}. It costs {money1}.
S2: Testers call it {good} but say that {bad}. The price is {money1}.
## informal | expedition
@goal = the north ridge of {l1:Peak/Mountain} | the source of the {l1:River} | the far side of {l1:Glacier} | the unnamed summit above \
{l1:Valley}
T: Expedition report // Up there and back // How we got there
! [We were|There were] {k1} of us, led by {p1}, and [we set out|we left {t1}] on {d1} for {goal}.
* [We reached it|We got there|We stood there] on {d2}, [in thick cloud|at last|after {n:4-13} days on the move], at [an altitude|a \
height] of {n1:2100-6900} metres.
* [The worst moment was|It nearly ended] when {p2} [fell into a crevasse|lost a boot in the river|came down with fever], [but was \
pulled out unhurt|but recovered within days].
+ [Food ran short|We ate the last chocolate] on day {n:6-19}.
+ Temperatures fell to minus {n:11-34} at night, and the stove would not light.
+ [Yaks carried|Two mules carried|We carried] {n:90-400} kilos of equipment.
+ A pair of [snow leopards|wild dogs|eagles] followed us for a whole morning.
+ The radio lent by {c1:Outfitters/Communications} was worth its weight in gold.
+ Our agreement with the porters, signed in {t1}, was kept to the letter.
* The [whole thing|expedition|trip] cost {money1:4000-86000}, [most of it paid by|with a grant of {money:1000-3900} from] \
{b1:Geographical Society/Alpine Club/Foundation}.
* [A talk with slides will be given|We will show our photographs] on {d4} in {t2}.
S1: {p1} led an expedition to {goal} and reached it on {d2} at {n1} metres.
S1: A group led by {p1} set out on {d1} and reached {goal} on {d2}.
S2: {p2} had a narrow escape. The expedition cost {money1}, and there is a talk in {t2} on {d4}.
S2: It cost {money1}, {p2} was nearly lost, and photographs will be shown in {t2} on {d4}.
## formal | research project
@subject = how bees find their way home | whether music helps patients after surgery | the spread of plastic in lakes | how children \
learn to read on screens | the ageing of concrete bridges | sleep among night workers
@find = the effect is small but real | the first two weeks matter most | the old method works better than the new one | there is no \
difference between the groups | the risk doubles after the age of sixty
T: [Interim report|Final report|Project report|Research note]: {subject}
! [Since {y0}|Over the past {k} years|For {k} years], [a team|a group|researchers] led by {p1} at {b1:University/Institute/College} \
[has studied|have looked into|has investigated] {subject}.
* [Data from|Results from|We have data from] {n1:60-4900} [measurements|samples|observations] [show|suggest|make it clear] that {find}.
* [So far {money1:40000-890000} has been spent|Spending amounts to {money1:40000-890000}|The project has cost {money1:40000-890000}], \
[all of it|most of it] [from|paid by] {b2:Foundation/Research Council/Fund}.
+ {k} students wrote their theses on the subject.
+ Sampling in {t1} had to be repeated because a freezer failed.
+ Two papers have appeared, one in {v1:journal}.
+ {p2} left the group for a post at {c1:Pharma/Labs/Analytics}.
+ The contract with {c2:Instruments/Optics/Systems} for the measuring devices has been extended.
+ The numbers are still small and should be read with care.
* The [final results|complete data|next results] [will be published|are due|are to appear] by {d4}.
S1: A team led by {p1} at {b1} studied {subject}. With {n1} cases it found that {find}.
S1: {p1} and colleagues at {b1} looked into {subject} and found that {find}.
S2: The project has cost {money1}, and further results are due by {d4}.
S2: Costs so far are {money1}. The next results come by {d4}.
## formal | financial audit
@fault = receipts were missing for {n9:4-40} payments | one person both ordered and approved | the cash box was {money9:20-190} short | \
travel costs were booked twice | the inventory had not been counted since {y0}
T: [Audit report|Report of the auditors|Internal audit]: {b1:Foundation/Theatre/Sports Club/Museum/Housing Association}[, {y0}|]
! [We audited|We have examined|I checked] the [accounts|books] of {b1:Foundation/Theatre/Sports Club/Museum/Housing Association} for \
{y0} and [found them in order|can confirm them|approve them] with one exception: {fault}.
* [Income was|The association took in|Receipts came to] {money1:41000-390000}, [expenses were|and spent|against expenses of] \
{money2:400000-890000}.
+ {p1}, the treasurer, [answered every question|gave us access to everything].
+ The bank balance with {c1:Bank/Savings Bank} agrees with the books.
+ [Membership fees|Donations] were booked promptly.
+ The lease for the premises was last renewed in {year:2011-2019} and is unfavourable.
+ Petty cash was counted twice.
* [We advise the board to|The board should|Our advice is to] [introduce a second signature|keep receipts for ten years|close the second \
account] by {d4}.
* [Subject to this|On this condition], [we propose|we recommend] that the board [be discharged|is cleared] at the meeting on {d5}.
E: {p2} and {p3}, auditors
S1: The auditors approved the {y0} accounts of {b1}, except that {fault}.
S1: In the accounts of {b1} for {y0}, one thing was wrong: {fault}.
S2: Income was {money1} and expenses {money2}. The matter should be settled by {d4}, before the meeting on {d5}.
S2: {money1} came in and {money2} went out. Improvements are asked for by {d4}, and the meeting is on {d5}.
## formal | theft
@loot = {n9:3-14} laptops | a trailer with tools | the cash box | copper cable worth {money9:900-9000} | two e-bikes | {n9:12-60} \
bottles of whisky | the coffee machine
T: [Break-in|Burglary|Theft] at {c1}[ in {t1}|] // Incident report {no:100-999}
! [During the night before|In the night to|Some time before opening on] {d1}, [somebody broke into|thieves got into] the \
[warehouse|premises|shop] of {c1} in {t1} and [stole|took|made off with] {loot}.
* [They came in through|They got in by|Entry was through] [the skylight|a toilet window|the loading door, whose lock was forced].
* [The loss is put at|The damage comes to|Together with the damage to the door the loss is] {money1:900-38000}.
* The police [were called at {time1}|came at {time1}] and [gave us|have opened a file under] the number {no1:10000-98000}.
+ The alarm went off but was [taken for a false one|ignored by the security firm, {c2:Security}].
+ The contract with {c2:Security} is being looked at by our lawyer, {p1}.
+ A neighbour saw a [grey van|man with a ladder] at about {time}.
+ {p2} discovered it when opening up.
+ No customer data was on the devices.
* [New locks will be fitted|The windows will be barred|Cameras are to be installed] by {d4}.
S1: Thieves stole {loot} from {c1} in {t1} before {d1}; the loss is {money1}.
S1: {c1} in {t1} was broken into, and {loot} disappeared. The loss comes to {money1}.
S2: The police number is {no1}. Better protection will be in place by {d4}.
S2: The case has the number {no1}, and security will be improved by {d4}.
## informal | charity event
@what = cake sale | sponsored walk | jumble sale | charity concert | quiz night | fun run | plant sale
T: {what.cap} {y}: how it went // Report on the {what}
! [Thank you, everybody!|What a day!|I'm happy to report:] Our {what} on {d1} [raised|brought in|made] {money1:340-9400} for \
{b1:Hospice/Children's Home/Food Bank/Animal Shelter}.
* [Around|Some|About] {n1:60-890} people came, [more than last year|in spite of the rain|though the date clashed with the match].
* [Special thanks go to|We couldn't have done it without|The hero of the day was] {p1}, who [ran the kitchen|lent us the tents|did the \
sums until midnight].
+ The raffle alone made {money:50-300}; first prize, a ham, went to {p2}.
+ {c1:Bakery/Butchers/Brewing} gave us everything at cost.
+ We ran out of [change|plates|coffee] by three.
+ A scarf, two umbrellas and a set of false teeth are waiting to be collected.
+ The hall costs {money:40-200} under the new hire contract, which hurts.
* [The cheque will be handed over|We hand over the money|The money goes over] on {d4}, [and you're all invited|tea included].
* [Next year's date|The next one] [is|has been set for] {d6}.
E: {p3}, for the committee
S1: The {what} on {d1} raised {money1} for {b1}, with {n1} people attending.
S1: {n1} people came to the {what} on {d1}, which brought in {money1} for {b1}.
S2: {p1} was thanked above all. The money is handed over on {d4}.
S2: Thanks go to {p1}, and the cheque will be handed over on {d4}.
## formal | fire brigade year
T: {b1:Fire Brigade/Volunteer Fire Service} in {y0} // Annual report of {b1:Fire Brigade/Volunteer Fire Service}
! In {y0} {b1:Fire Brigade/Volunteer Fire Service} was called out {n1:48-390} times, [including|among them] {n2:9-40} fires and \
{n3:11-44} road accidents.
* [On average the first engine left after|The first engine was on the road within|It took us] {n4:3-9} minutes.
* [The biggest operation|Our hardest night] was the fire at {c1:Timber/Paper/Furniture/Recycling} on {d1}, [which took|where it took] \
{n:9-31} hours to put out.
+ False alarms [are rising|still make up a quarter].
+ {n:3-12} young people joined, four of them women.
+ {p1} was honoured for {n:25-50} years of service.
+ The old pump was sold to a collector in {t1}.
+ Cats in trees: {k}.
+ A contract for the new engine was signed with {c2:Vehicles/Motors}.
* The new [engine|ladder truck|engine house] [will cost|costs] {money1:190000-920000} and is [expected|due|to be delivered] on {d4}.
E: {p2}, chief fire officer
S1: {b1} was called out {n1} times in {y0}, among them {n2} fires and {n3} road accidents.
S1: In {y0} there were {n1} call-outs for {b1}, including {n2} fires and {n3} accidents.
S2: The hardest case was a fire at {c1} on {d1}. New equipment for {money1} is due on {d4}.
S2: The largest operation was at {c1} on {d1}, and new equipment worth {money1} arrives on {d4}.
## informal | intern or trainee report
@task = answered the phone | sorted {n9:200-900} old files | built a small website | looked after the greenhouse | helped in the \
pharmacy | drew plans of a staircase | wrote the newsletter
T: My [internship|work placement|weeks] at {c1} // Placement report by {p1}
! [My name is {p1}, and from|I am {p1}. From] {d1} to {d2} I did [an internship|a work placement] at {c1} in {t1}.
* [Most of the time I|In the first weeks I|I mainly] {task}.
* [My supervisor|The person who looked after me], {p2}, [explained a lot|was patient with me|let me sit in on meetings].
* [I learned|What I learned is] [how an order becomes an invoice|that nobody reads long e-mails|to ask before I press the red button], \
[and I earned|and I was paid] {money1:80-900}[ a month|].
+ The canteen is good, especially on {day}s.
+ My first mistake cost {money:20-90}, and nobody shouted.
+ My colleagues called me by the wrong name for a week.
+ According to my contract I worked {n:20-38} hours a week.
+ I would have liked to see more of the [workshop|laboratory].
* [They have offered me|{p2} offered me|I was offered] [an apprenticeship|a job] [from|starting] {d4}, and I [said yes|am thinking \
about it].
S1: {p1} did a placement at {c1} in {t1} from {d1} to {d2} and mostly {task}.
S1: From {d1} to {d2}, {p1} worked at {c1} in {t1}, where the intern {task}.
S2: {p2} was the supervisor. The pay was {money1}, and there is an offer from {d4}.
S2: The supervisor was {p2}, the pay {money1}, and an offer was made starting {d4}.
## formal | museum or theatre season
@show = opera | exhibition | musical | play | ballet
T: The season {y0}/{y} at {b1:Theatre/Opera/Museum/Gallery/Playhouse}
! [With {n1:14000-196000} visitors, {b1:Theatre/Opera/Museum/Gallery/Playhouse}|{n1:14000-196000} people came, so that \
{b1:Theatre/Opera/Museum/Gallery/Playhouse}|With a total of {n1:14000-196000} visitors, {b1:Theatre/Opera/Museum/Gallery/Playhouse}] \
[had its best season since {year:1988-2015}|has recovered from the lean years|had a solid season].
* [The greatest success was|The public's favourite was|Most tickets were sold for] the {show} "{v1}", [directed|designed|put on] by \
{p1}, with {n2:4000-13000} [guests|tickets].
* [Tickets brought in|Ticket sales rose to|Box office income was] {money1:210000-3900000}.
+ The roof of the main hall let in water on {k} evenings.
+ The café, leased to {c1:Catering/Coffee}, [now opens at noon|has a new chef].
+ {n:40-300} school classes were shown around.
+ Critics were less kind: {v2:paper} called the season tired.
+ A tour to {u1} had to be cancelled.
* {p2} [will take over as director|becomes director|succeeds {p3} as director] on {d4}.
~ Prices [will go up by {pct}|stay the same] next season.
S1: {b1} had {n1} visitors in the past season; the greatest success was the {show} "{v1}" by {p1}.
S1: In the past season, {n1} people visited {b1}, most of them for the {show} "{v1}" by {p1}.
S2: Tickets brought in {money1}, and {p2} becomes director on {d4}.
S2: Income from tickets was {money1}. {p2} takes over as director on {d4}.
## formal | lift or playground inspection
@object = playground | lift | gymnasium | footbridge | sports hall roof | swimming pool | chairlift
@fault = a loose bolt in the railing | rust on two supports | a cracked step | a worn cable | a rotten beam | sharp edges at the entrance
T: [Safety inspection|Inspection of the {object}|Inspection record no. {no:100-999}]
! On {d1}, {p1} of {c1:Inspection/Engineering/Safety} inspected the {object} at {b1:School/Park/Leisure Centre/Kindergarten} in {t1}.
* [One serious defect was found|Only one thing gave cause for concern|The main finding was]: {fault}.
* [Until it is repaired|Until further notice|For the time being] the {object} [has to stay closed|must not be used|may be used by {k} \
people at most].
* [The repair costs|A repair is estimated at|We estimate the repair at] {money1:180-19000} and [has to be done|must be finished|is due] \
by {d4}.
+ All other parts are sound and well kept.
+ The log book was complete [except for {mon1}|].
+ Weather: dry, {n:4-27} degrees.
+ The maintenance contract with {c2:Services/Maintenance} [should be extended to this part|does not cover such repairs].
+ {p2} was present on behalf of the operator.
E: Next regular inspection: {mon6} {y2}
S1: {p1} inspected the {object} at {b1} in {t1} on {d1} and found {fault}.
S1: An inspection of the {object} at {b1} in {t1} on {d1} found {fault}.
S2: The repair costs {money1} and is due by {d4}.
S2: It has to be repaired by {d4}, which costs {money1}.
## informal | house sitter report
T: [While you were away|House report|All quiet at home]
! [Hello {f1} and {f2}|Dear {f1}], [here is|as promised, here is] [my report|a short report] on the time from {d1} to {d3}.
* The [cat|dog|tortoise|parrot] [ate well|only ate when I pretended not to look|missed you badly] and [was at the vet's once|had to see \
the vet, {p1}], which cost {money1:28-190}.
* [On {d2}|One evening] [the boiler stopped|the fridge gave up|a gutter came down], and {p2} [came to mend it|fixed it|repaired it] for \
{money2:60-480}.
+ I watered everything except the cactus, as agreed.
+ Post is on the kitchen table, [a contract from {c1:Energy/Telecom/Insurance} to sign among it|nothing urgent].
+ Your neighbour complained about the hedge again.
+ One glass broke. Sorry!
+ The tomatoes were ripe all at once, so I made {k} jars of sauce.
* [The keys are with|I left the keys with|You get the keys from] {p3}[, who is home until {d4}|].
E: Yours, {f6}
S1: The house sitter reports on the time from {d1} to {d3}; the vet cost {money1}.
S1: From {d1} to {d3} the house was looked after, and a visit to the vet cost {money1}.
S2: {p2} did a repair for {money2}, and the keys are with {p3}.
S2: A repair by {p2} came to {money2}. {p3} has the keys.
## formal | vineyard or farm year
@crop = wheat | apples | barley | grapes | rapeseed | hops | cherries | sugar beet | olives
T: Farm report {y0}: {c1:Farm/Estate/Orchards/Farms} // Harvest {y0}
! [At {c1:Farm/Estate/Orchards/Farms} near {t1} the harvest of {crop}|The harvest of {crop} at {c1:Farm/Estate/Orchards/Farms} near \
{t1}] [amounted|came] to {n1:40-980} tonnes in {y0}, {pct1:4-38} [less|more] than [usual|in a normal year].
* [The reason was|This was due to|To blame or to thank for it is] [a late frost|the dry summer|the hail of {d1}|rain at the right time].
* [The price was|We were paid|Buyers paid] {money1:90-640} a tonne.
+ {n:4-40} seasonal workers from {k} countries helped.
+ A new barn was [finished|begun], built by {c2:Construction/Builders}.
+ The supply contract with {c3:Foods/Mills/Drinks} runs out in {y2}.
+ {p1} took over the accounts.
+ Wild boar did damage on {n:2-19} hectares.
+ We sold {k} old tractors.
* [In {y}|Next year] [{n2:6-60} hectares will be turned over to|we switch {n2:6-60} hectares to] [organic farming|clover|solar panels], \
[and the first step is due|starting] on {d4}.
S1: {c1} near {t1} harvested {n1} tonnes of {crop} in {y0} and got {money1} a tonne.
S1: In {y0} the harvest at {c1} near {t1} was {n1} tonnes of {crop}, sold at {money1} a tonne.
S2: The difference to a normal year was {pct1}. From {d4}, {n2} hectares are used differently.
S2: {n2} hectares will be used in a new way from {d4}.
## informal | club year chess choir
@club = chess club | choir | model railway club | sewing circle | hiking group | amateur theatre | astronomy group | dog training club
T: The {club} in {y0} // Chair's report, {b1:Society/Club/Association}
! [Dear members|Dear friends], our {club} [has|now has|counts] {n1:14-190} members, {n2:2-13} more than [a year ago|last {mon1}].
* [The high point of the year was|What I shall remember is|Our best day was] [our trip|the outing] to {t1} on {d1}, [organized|planned] \
by {p1}.
* [The fee stays at|The annual fee goes up to|Members pay] {money1:12-140}[ a year|].
+ {p2} [won the cup|played out of {pronoun} skin|deserves a medal for patience].
@pronoun = their
+ Our room is cold, but the landlord, {c1:Properties/Housing}, is bound by the contract to heat it to {n:18-20} degrees, and I have \
told them so.
+ Two evenings were cancelled because the key was lost.
+ We gave {money:50-400} to {b2:Youth Club/Hospice}.
+ A minute's silence was held for {p3}, a member since {year:1961-1990}.
* {p4} [was elected|has been elected|is our new] treasurer [in place of|and replaces] {p5}.
* [The next general meeting|The annual meeting] is on {d4}.
S1: The {club} has {n1} members, {n2} more than before, and the fee is {money1}.
S1: With {n1} members, the {club} has grown by {n2}. Members pay {money1}.
S2: The trip to {t1} on {d1} was planned by {p1}, and {p4} is the new treasurer.
S2: {p1} organized a trip to {t1} on {d1}. {p4} is treasurer now, and the next meeting is on {d4}.
## formal | water quality
@pollutant = nitrate | coliform bacteria | lead | pesticides | blue-green algae | microplastics
T: Water quality, {l1:Lake/River/Bay} // [Laboratory report|Lab report] no. {no:2000-9900}
! [On {d1} the laboratory of {b1:Institute/Water Authority/University} took|{b1:Institute/Water Authority/University} took] {n1:6-90} \
samples from {l1:Lake/River/Bay}[, for the {ord} time|].
* {n2:2-5} of them [contained|exceeded the limit for|had too much] {pollutant}.
* [The likely source is|Everything points to|We suspect] [an old landfill near {t1}|fields close to {t1}|the sewage works in {t1}].
* [Swimming is not advised|A bathing ban applies|Bathing is prohibited] until {d4}.
+ The temperature of the water was {n:7-24} degrees.
+ Fish were [lively|few].
+ Samples were kept cool and tested within {n:6-30} hours.
+ Tests were done by {p1} under a contract with the district.
+ The anglers' club has been informed.
* [Cleaning up|A remedy] [would cost|is estimated at] {money1:30000-900000}.
E: {p2}, head of laboratory
S1: Of {n1} samples from {l1}, {n2} had too much {pollutant}, probably from near {t1}.
S1: {b1} tested {l1}: {n2} of {n1} samples contained too much {pollutant}.
S2: Bathing is not possible until {d4}, and a clean-up would cost {money1}.
S2: People should not swim there until {d4}. A remedy costs {money1}.
## informal | first day report of shop
@shop = bakery | bookshop | bike shop | flower shop | second-hand shop | café | repair café | toy shop
T: First [month|months] of the {shop} // {k9} months on
@k9 = Three | Six | Two
! [Our {shop} in {t1} has now been open since {d1}|Since {d1} our {shop} in {t1} has been open|We opened the {shop} in {t1} on {d1}], \
and [I promised you figures|here is how it is going|some of you asked for numbers].
* [We have taken|Takings so far are|The till says] {money1:4200-68000}, [a bit less than hoped|well above the plan|which just covers \
the rent].
* [On average|On a normal day] {n1:18-240} [customers|people] come in[ a day|], [most of them after work|half of them only to look].
* [The bestseller is|What sells best is|Nothing sells like] [the thing by the till|whatever is in the window|anything that costs less \
than ten], [says|according to] {p1}, who [runs the counter|works mornings].
+ The loan from {c1:Bank/Credit Union} is being paid back on time.
+ The coffee machine is hired, and that contract was a mistake.
+ On {d2} we were in {v1:paper}, with photograph.
+ Thieves got one umbrella.
@new = open on Sundays too | sell online as well | take cards at last | serve soup at lunchtime
* [From {d4} on|Starting on {d4}], we {new}.
E: {f4} and {f5}
S1: The {shop} in {t1}, open since {d1}, has taken {money1} and has {n1} customers a day.
S1: Since {d1} the {shop} in {t1} has made {money1}, with {n1} customers on a normal day.
S2: {p1} works there, and from {d4} they will {new}.
S2: {p1} is at the counter. From {d4} on, they will {new}.
## formal | recruitment or training
@course = first aid | data protection | fire safety | spreadsheets | sign language | forklift driving | difficult conversations
T: Training report: {course} // [Course evaluation|Evaluation], {course}
! [On {d1} and {d2},|On two days, {d1} and {d2},] {n1:8-48} employees of {c1} [attended|took part in] a course in {course} in {t1}.
* [The trainer was|It was taught by|The course was led by] {p1} of {c2:Training/Academy/Learning}.
* {n2:4-7} [participants|people] [did not pass|left early|missed the test]; all the others [passed|received a certificate].
* [The cost was|We paid|It cost] {money1:400-9800}, [lunch included|plus travel].
+ The room was too small and too warm.
+ Most found the exercises more useful than the slides.
+ {p2} asked for a follow-up in the spring.
+ Under the framework contract a second course is {pct:10-30} cheaper.
+ One fire alarm interrupted the first morning, fittingly or not.
* A [refresher|second course|follow-up] [will be held|takes place|is planned] on {d4}.
E: {p3}, human resources
S1: {n1} employees of {c1} took a course in {course} in {t1} on {d1} and {d2}, led by {p1} of {c2}.
S1: {p1} of {c2} taught {course} to {n1} employees of {c1} in {t1}.
S2: It cost {money1}, and the next one is on {d4}.
S2: The price was {money1}. A further course follows on {d4}.
"""

CONTRACTS_TEXT = """
## legal plain home | Lease; Tenancy agreement; Rental contract; Letting of a flat
A: p p c:Properties/Housing/Estates = Landlord; Lessor; Landlady
B: p p p c:Studio/Design = Tenant; Lessee; Tenant
@what = two-room flat | three-bedroom house | ground-floor flat | studio | attic flat | cottage | furnished room
I: {A} lets the {what} at {address1}, {t1}, to {B}[ from {d4} on|].
I: {B} rents the {what} at {address1} in {t1} from {A}.
* [The subject of the lease is|What is let is|This is about] the {what} at {address1}, {t1}.
* The [monthly rent|rent] is {money1:480-2400}[, due on the first of each month|, payable in advance by the third working day|a month].
* [The tenancy|The lease|It] begins on {d4} and [runs for {months1}|is made for {months1}|lasts {months1}].
* [A deposit of|As security, a deposit of] {money2:500-4800} [is held by|goes to|is paid into an account at] {c8:Bank/Savings Bank}.
+ {B} [may|can] keep [one cat|a small dog|no pets], [but not more|and nothing that barks at night].
+ [Small repairs|Repairs] up to {money:60-150} are [paid by|borne by] {B}.
+ The keys, {k} in number, [are handed over|change hands] on {d4} at {time}.
+ {B} shall not [sublet|pass on the rooms] without written [consent|permission].
+ The caretaker, {p7}, reads the meters every {mon6}.
+ The previous tenant, {p8}, has left the [curtains|kitchen] behind; they may be used.
+ {A} has seen the inspection report of {d1} and promises to [mend the window|repair the boiler] before the start.
* [Either side may end it|Notice can be given|It may be terminated] with {notice1}' notice[, in writing|].
S1: {A} lets a {what} at {address1} in {t1} to {B} for {money1} a month.
S1: {B} rents a {what} at {address1}, {t1}, from {A}; the rent is {money1} a month.
S2: The lease starts on {d4} for {months1}, with a deposit of {money2}.
S2: It begins on {d4} and runs for {months1}. The deposit is {money2}.
## plain home | Sublease; Subletting agreement; Sublet while I'm away
A: p = Main tenant; Sublessor
B: p = Subtenant; Sublessee
I: {A} sublets [the room|the flat] at {address1} in {t1} to {B} [while away|during a stay abroad|for the summer].
! [It is about|We are talking about|What is sublet:] [the room|the two rooms|the flat] at {address1} in {t1}.
* [It is|The sublet is] from {d4} until {d5}[, not longer|].
* {B} pays {money1:300-1400} [a month|per month], [heating included|plus half of the electricity].
* [A deposit of|For damage,] {money2:100-900} [is left|are left|has been left] with {A}.
+ The landlord, {p7}, has agreed [in an e-mail of {d1}|by letter].
+ Plants must be watered twice a week, and the one by the window needs talking to.
+ The main lease with {c8:Properties/Housing} stays as it is.
+ {B} may use everything except the locked cupboard and the cello.
+ Post for {A} is put in the box on the shelf.
+ The neighbour, {p8}, has a spare key.
* [If either wants to stop early|To stop early], {notice1}' notice [is enough|is needed].
S1: {A} sublets a home at {address1} in {t1} to {B} from {d4} until {d5}.
S1: From {d4} to {d5}, {B} takes over the home of {A} at {address1} in {t1}.
S2: {B} pays {money1} a month and a deposit of {money2}.
S2: The rent is {money1} a month, and {money2} is paid as a deposit.
## legal plain home | Loan agreement; Private loan; IOU; Loan contract
A: p p c:Credit Union/Capital = Lender; Creditor; Lender
B: p p c:Bakery/Joinery/Printing/Garage = Borrower; Debtor; Borrower
@use = to replace the roof | to buy a van | for a course in {t2} | for the wedding | for new kitchen equipment | to pay off the old \
debts | to open a second shop
I: {A} lends {B} {money1:900-48000} {use}.
I: {B} [has borrowed|borrows|has received] {money1:900-48000} from {A} {use}.
! The [sum|loan] [is|amounts to|comes to] {money1:900-48000}, [paid out in one go|transferred to the account of {B}|handed over in \
cash] on {d4}[ {use}|].
* {B} [pays it back|repays it|returns the money] in {n1:6-48} monthly [instalments|payments] of {money2:40-890}, [the first|starting] \
on {d5}.
* [Interest is|The interest rate is|It carries interest of] {pct1:2-9} a year.
+ [Early repayment|Paying back earlier] is [possible at any time|allowed and costs nothing].
+ If {B} misses [two payments in a row|a payment for more than {n:20-60} days], the [rest|whole remaining amount] is due at once.
+ [As security|By way of security], {B} leaves [a gold watch|the papers of the car|a painting by {p8}] with {A}.
+ A former loan from {p7} has been repaid and plays no part here.
+ Payments go to the account at {c8:Bank/Savings Bank}.
+ Should one of them die, the debt passes to the heirs.
S1: {A} lends {B} {money1} with interest of {pct1} a year.
S1: {B} borrows {money1} from {A} at {pct1} interest a year.
S2: It is paid back in {n1} monthly payments of {money2}, the first on {d5}.
S2: Starting on {d5}, {B} repays it in {n1} instalments of {money2}.
## plain home | Sale of a car; Car sale; Bill of sale
A: p p c:Motors/Cars = Seller; Vendor
B: p = Buyer; Purchaser
I: {A} sells {B} the used {car}, registration {plate}.
I: {B} buys from {A} a used {car} with the number {plate}.
@plate = {L}{L} {n:10-99} {L}{L}{L}
@car = VW Golf | Opel Corsa | Ford Fiesta | Toyota Yaris | Honda Jazz | Fiat Panda | Renault Clio | Skoda Octavia | Mazda 3 | Volvo V60 \
| Nissan Micra | Peugeot 208 | Kia Picanto | BMW 320 | Subaru Forester | Hyundai i20 | Citroën Berlingo | Seat Ibiza | Dacia Duster | \
Mini Cooper
! [The car is a|It concerns a|This is about a] {car}, first registered in {year:2006-2019}, with {n1:38000-196000} \
[km|kilometres|miles] on the clock.
* The price is {money1:900-18500}, [paid in cash|half now, half on collection|by bank transfer before the keys change hands].
* {B} [collects the car|picks it up|takes it over] on {d4} in {t1}.
+ [Known defects:|It is no secret that] the [left mirror is cracked|rear bumper is dented|air conditioning does not work|clutch is worn].
+ [Otherwise it is sold as seen|The car is sold as it stands], [without any warranty|and {B} has driven it].
+ [The last inspection report|The test report] of {d1} is handed over with the car.
+ Winter tyres are included.
+ {A} states that the car had no accident[ since {year:2015-2020}|].
+ A previous owner was {p7} of {t2}.
+ Insurance with {c8:Insurance} ends on the day of the handover.
+ {B} re-registers it within {n:5-14} days.
S1: {A} sells a {car} with {n1} on the clock to {B} for {money1}.
S1: {B} buys a {car} from {A} for {money1}; it has {n1} on the clock.
S2: It is handed over in {t1} on {d4}.
S2: The handover is on {d4} in {t1}.
## plain home | Sale of a horse; Horse purchase contract; Buying a pony
A: p p b:Riding School/Stud/Stables = Seller; Vendor
B: p = Buyer; Purchaser
@kind = mare | gelding | pony | stallion
I: {A} sells the {kind} "{v1:horse}" to {B}.
I: {B} buys the {kind} "{v1:horse}" from {A}.
! "{v1:horse}" is a {n1:4-17}-year-old {kind}[, brown with a white sock|, grey|, chestnut], [used to children|ridden at shows|not \
afraid of tractors].
* The price is {money1:1500-19000}; [{money:200-900} was paid on signing|it is due on handover|half is due now].
* [The horse is handed over|{B} fetches the horse|Collection is] on {d4} in {t1}.
+ The vet, {p7}, examined the horse on {d1}; the report is attached.
+ The saddle and {k} blankets [go with it|are included].
+ {A} [knows of no illness|knows of no vice except a dislike of umbrellas].
+ {B} may bring it back within {n:10-21} days if it [turns out to be lame|does not get along with the herd].
+ The blacksmith, {p8}, is due in {mon6}.
+ Until then {B} bears the costs of the stable at {b8:Farm/Stables}.
S1: {A} sells the {kind} "{v1:horse}" to {B} for {money1}.
S1: {B} buys the {n1}-year-old {kind} "{v1:horse}" from {A} at a price of {money1}.
S2: It is handed over on {d4} in {t1}.
S2: The handover takes place in {t1} on {d4}.
## legal plain | Sale of a boat; Purchase agreement for a boat; Boat sale
A: p p c:Marine/Boats/Yachts = Seller; Vendor
B: p c:Charter/Sailing = Buyer; Purchaser
@kind = sailing boat | motor boat | houseboat | fishing boat | dinghy | narrowboat
I: {A} hereby sells the {kind} "{v1:boat}" to {B}.
! The {kind} "{v1:boat}" was built in {year1:1964-2016}, is {n2:5-14} metres long and lies in {t1}.
* The [purchase price|price] is {money1:2400-88000}.
* [Ownership passes|The boat changes hands|Handover is] on {d4}, [once the money has arrived|in the harbour|at noon].
+ The surveyor, {p7}, found [the hull sound|some rot at the stern]; the survey report of {d1} [is part of this agreement|has been read \
by both].
+ Sails, anchor and {k} life jackets are included.
+ {A} [confirms that there are no debts on the boat|will cancel the berth].
+ The berth is let by {b8:Harbour Authority/Marina/Yacht Club} and is not part of the sale.
+ The engine was overhauled by {c8:Engines/Marine} in {mon1}.
+ The name may not be changed, for luck.
S1: {A} sells the {kind} "{v1:boat}" to {B} for {money1}.
S1: {B} buys the {kind} "{v1:boat}", built in {year1}, from {A} for {money1}.
S2: It lies in {t1} and changes hands on {d4}.
S2: The handover of the boat in {t1} is on {d4}.
## legal plain | Sale of a website; Domain purchase agreement; Transfer of a website
A: p c:Media/Digital/Online = Seller; Transferor
B: c:Media/Digital/Publishing p = Buyer; Transferee
@site = {w1}{w2}.example
I: {A} transfers the website {site} to {B}.
! The website {site}, together with its [texts, pictures and mailing list|domain and all content], passes from {A} to {B}.
* The price is {money1:800-64000}[, payable within {n:7-30} days|, of which half is held by {p7} until the transfer is complete|].
* The [transfer|move] [takes place|is completed] on {d4}.
* {A} [helps|will help|stays available to help] for {n1:10-90} days after that.
+ The site had {n:2100-89000} visitors a month[ according to the report of {d1}|].
+ {A} shall not [start|run] a similar site for {k} years.
+ The hosting contract with {c8:Hosting/Networks} [ends|is taken over by {B}].
+ Passwords are handed over in a sealed envelope, not by e-mail.
+ The designer, {p8}, keeps the right to be named.
S1: {A} sells the website {site} to {B} for {money1}.
S1: {B} takes over the website {site} from {A} at a price of {money1}.
S2: The transfer is on {d4}, and {A} helps for {n1} days afterwards.
S2: It is transferred on {d4}. {A} remains available for {n1} days.
## legal plain | Services agreement; Service contract; Statement of work
A: c:Services/Consulting/Solutions/Maintenance c = Contractor; Provider; Supplier
B: c b:Museum/Hospital/School/City Council = Client; Customer; Client
@work = bookkeeping | IT support | garden maintenance | window cleaning | payroll services | security at the gate | snow clearing | \
courier services
I: {B} engages {A} for {work}.
I: {A} provides {work} for {B}.
* [The subject is|What is agreed is|The services consist of] {work} at {address1} in {t1}.
* [The fee is|For this {B} pays|The monthly fee amounts to] {money1:300-9800} [a month|per month], [plus tax|payable within {n:10-30} \
days of the invoice].
* [It starts|Work begins|The term begins] on {d4} and [runs|continues] for {months1}.
* {A} [answers|shall respond to] urgent calls within {n1:2-9} hours.
+ A written report [is due|shall be delivered] at the end of each quarter.
+ {A} [insures itself|is insured] with {c8:Insurance} for up to {money:100000-900000}.
+ {B} names {p7} as contact.
+ Subcontractors, such as {c9}, need approval.
+ Prices may rise once a year by no more than {pct:2-5}.
+ The earlier agreement with {c7} has ended.
S1: {A} provides {work} for {B} in {t1} at {money1} a month.
S1: {B} hires {A} for {work} in {t1} and pays {money1} a month.
S2: It starts on {d4} for {months1}, and urgent calls are answered within {n1} hours.
S2: The contract begins on {d4} and runs for {months1}.
## plain home | Freelance agreement; Freelance contract; Letter of agreement
A: p = Freelancer; Contractor; Designer
B: c b:Festival/Foundation/Trust p = Client; Customer; Client
@job = illustrations for a children's book | a new logo | {n9:8-30} product photographs | the texts of the annual report | a short film \
about the town | the design of a poster | a new website
I: {B} [commissions|asks] {A} to [make|deliver] {job}.
I: {A} makes {job} for {B}.
* [The work|What is wanted]: {job}.
* The fee is {money1:250-7800}, [half of it in advance|due {n:10-30} days after delivery|paid in two parts].
* [The deadline is|The work is due on|Delivery:] {d4}.
* {B} gets {k} rounds of changes; [after that an hour costs|further ones cost] {money2:35-120}[ an hour|].
+ The rights [pass to {B} with payment|stay with {A}, who allows their use for five years].
+ {A} may show the work in a portfolio.
+ If {B} cancels, {pct:30-60} of the fee is due.
+ Travel to {t1} is paid extra.
+ {p7} looks after the project on the client's side.
+ The printer, {c8:Print/Press}, gets the files directly.
S1: {A} delivers {job} to {B} by {d4} for {money1}.
S1: {B} commissions {job} from {A} for a fee of {money1}, due on {d4}.
S2: Extra changes cost {money2} an hour.
S2: There are free rounds of changes; after that an hour costs {money2}.
## legal plain | Contract of employment; Employment agreement; Offer of employment
A: c b:Hospital/School/Museum/Theatre c:Bakery/Logistics/Pharma = Employer; Company; Employer
B: p = Employee; Employee; Worker
@job = nurse | lorry driver | accountant | software developer | gardener | pastry chef | electrician | librarian | stage manager | \
warehouse supervisor
I: {A} employs {B} as a {job}.
I: {B} [joins|will join] {A} as a {job} on {d4}.
! {B} [will work|works|is employed] as a {job} in {t1}[, reporting to {p7}|], [starting|from] {d4}.
* The [salary|gross salary|pay] is {money1:1800-6900} a month[, paid on the last working day|].
* [Working time is|The week has] {n1:20-40} hours.
* [Holiday is|There are|{B} is entitled to] {n2:22-32} days [of leave|of holiday] a year.
+ The first {k} months are a probation period.
+ [Illness must be reported|{B} reports illness] before {time}.
+ [Side jobs|Other paid work] must be approved, except for the post at {b8:Sports Club/Evening School}.
+ The [expense report|time sheet] is handed in every {day}.
+ A pension is provided through {c8:Insurance/Pensions}.
+ A company [bicycle|phone] is provided.
* [Notice is|The notice period is] {notice1} [on both sides|for both].
S1: {A} employs {B} as a {job} in {t1} from {d4} for {money1} a month.
S1: {B} starts work as a {job} at {A} in {t1} on {d4} and earns {money1} a month.
S2: The week has {n1} hours, and there are {n2} days of holiday.
S2: There are {n2} days of leave a year, and the notice period is {notice1}.
## legal | Non-disclosure agreement; Confidentiality agreement; NDA
A: c c:Labs/Robotics/Pharma p = Disclosing Party; Discloser
B: c:Capital/Engineering/Plastics c p = Receiving Party; Recipient
@secret = a new battery | the recipe of a sauce | a possible takeover | plans for a folding bicycle | the results of a drug trial | an \
unpublished game
I: {A} [intends|wishes] to [show|disclose to] {B} [confidential papers|information] about {secret}.
! [In talks about {secret}|While discussing {secret}|For the purpose of discussing {secret}], {B} will learn [facts|things] that {A} \
[wants to keep|keeps] secret.
* {B} [shall|undertakes to] [keep all of it confidential|treat it as confidential|tell no one] for {n1:2-10} years from {d4}.
* [Each breach costs|For every breach {B} owes|The penalty for a breach is] {money1:5000-250000}.
+ [Excepted is|This does not cover] what is already public [or was known before|].
+ {B} may share it with its adviser, {p7}, who [signs a copy|is bound in the same way].
+ All copies, [notes and samples|including test reports,] are returned [on request|within {n:5-30} days].
+ No licence is granted.
+ An earlier letter to {c8} of {d1} remains valid.
S1: {B} must keep information from {A} about {secret} confidential for {n1} years from {d4}.
S1: {A} shares secrets about {secret} with {B}, who must keep them for {n1} years.
S2: A breach costs {money1}.
S2: The penalty for each breach is {money1}.
## legal plain | Licence agreement; License agreement; Licensing contract
A: p c:Software/Studios/Publishing/Music = Licensor; Owner
B: c b:University/School/City Council = Licensee; User
@what = the software {g1} | {n9:12-90} photographs of the coast | the song "{v1}" | the patent for a foldable ladder | the cartoon \
character {v1} | the map of {l1:Valley/National Park}
I: {A} [allows|permits] {B} to use {what}.
I: {A} grants {B} a [non-exclusive|simple|exclusive] licence for {what}.
* [The licence covers|What is licensed is] {what}.
* [It is valid|Use is allowed|The licence is limited to use] in {u1}[ only|] from {d4} [for {months1}|and lasts {months1}].
* [The fee is|{B} pays|For this {B} pays] {money1:200-24000} a year.
+ {B} [may not|shall not] pass it on[, not even to {c8}|].
+ The name {A.full} has to appear on every copy.
+ {A} [remains the owner|keeps all other rights].
+ A sales report is sent every {mon6}.
+ Changes need the approval of the agent, {p7}.
S1: {A} allows {B} to use {what} in {u1} for {money1} a year.
S1: {B} gets a licence from {A} for {what}, limited to {u1}, and pays {money1} a year.
S2: It begins on {d4} and lasts {months1}.
S2: The licence starts on {d4} and runs for {months1}.
## legal plain | Partnership agreement; Partnership; Agreement to run a shop together
A: p = Partner; First partner
B: p = Partner; Second partner
C: p = Partner; Third partner
@shop = bakery | bicycle workshop | vet practice | bookshop | yoga studio | law office | small brewery
I: {A}, {B} and {C} [found|set up|start] a {shop} [in {t1}|at {address1}].
I: {A}, {B} and {C} will run a {shop} together in {t1}.
! The [business|partnership], a {shop} in {t1}, [begins on|opens on|starts on] {d4}.
* [Each of them|Every partner] [puts in|contributes] {money1:2000-40000}[ in cash|].
* Profits and losses are shared [equally|in equal parts|as to one third each].
+ [Decisions above {money:1000-1900} need|Spending above {money:1000-1900} needs] all three.
+ {A} keeps the books[, and {p7} checks them|].
+ The account is at {c8:Bank/Savings Bank}, and two must sign.
+ The rooms are rented from {p8}, who is not a partner.
+ A monthly report is read out and filed.
* [Whoever wants to leave|A partner who leaves|Who leaves] gives {notice1}' notice.
+ If one of them falls ill, the others carry on for {k} months.
S1: {A}, {B} and {C} run a {shop} together in {t1} from {d4}.
S1: {A}, {B} and {C} set up a {shop} in {t1}, which starts on {d4}.
S2: Each puts in {money1}, and the notice period is {notice1}.
S2: Every partner contributes {money1}. Profits are shared.
## plain home | Catering agreement; Catering for the party; Catering contract
A: c:Catering/Kitchen/Foods p = Caterer; Cook
B: p c b:Foundation/Golf Club/Choir = Client; Customer
@feast = wedding | fiftieth birthday | summer party | opening | retirement party | golden wedding | christening
I: {A} [cooks|provides the food] for the {feast} of {B}.
I: {B} [orders|has ordered] the catering for the {feast} from {A}.
* The {feast} takes place on {d4} [in {t1}|at {b8:Village Hall/Castle/Hotel} in {t1}] with {n1:24-220} guests.
* [The price is|{A} charges|It costs] {money1:18-95} [a head|per guest], [drinks not included|service included].
* [Down payment|A down payment]: {money2:100-900}[, not returned|, returned in full until {d7}|].
+ [The final number of guests|The number of guests] must be known {k} days before.
+ At least {n:3-20} meals are vegetarian, and nothing contains nuts.
+ {A} brings plates and takes away the leftovers[, apart from the cake|].
+ The cake comes from {c8:Bakery/Cakes} and is not part of this.
+ The band, {v8:band}, eats with the staff.
+ {p7} shows the kitchen to the cooks.
S1: {A} caters for the {feast} of {B} on {d4} with {n1} guests.
S1: {B} has hired {A} to cater for a {feast} with {n1} guests on {d4}.
S2: It costs {money1} per guest, and the down payment is {money2}.
S2: The price per head is {money1}. A down payment of {money2} is made.
## plain home | Gig contract; Performance agreement; Booking of a band
A: v:band p = Band; Artist; Musicians
B: b:Arts Centre/Jazz Club/Youth Club p c:Hotels/Events/Breweries = Venue; Organizer; Promoter
I: {A} [plays|will play] for {B} on {d4}.
I: {B} books {A} for {d4}.
! The [show|concert|gig] is on {d4} in {t1}, [doors|starting] at {time1}, and lasts {n1:45-150} minutes.
* The fee is {money1:200-6800}, [cash on the night|by transfer within a week|paid before the first song].
* [On top of that|In addition], {B} [pays for|provides] [a hot meal and beds|the hotel|travel up to {money:60-290}].
+ The sound engineer, {p7}, needs [one hour|two hours] for the check.
+ T-shirts and records may be sold[, with no share for the house|].
+ Recording [is not allowed|only with permission].
+ If it is cancelled [by illness|because of the weather], [a new date is found|no one owes anything].
+ If {B} cancels within {n:7-21} days, half of the fee is due.
+ Support act is {v8:band}, under a contract of its own.
S1: {A} plays for {B} in {t1} on {d4} for {n1} minutes.
S1: {B} has booked {A} for a show of {n1} minutes in {t1} on {d4}.
S2: The fee is {money1}.
S2: {money1} is paid for it.
## plain home | Cleaning agreement; Cleaning contract; Cleaner
A: p c:Cleaning/Hygiene = Cleaner; Contractor
B: c p b:Kindergarten/Dental Practice = Client; Customer
@where = the office | the stairs and the hall | the practice rooms | the holiday flat | the classrooms | the shop and the windows
I: {A} cleans {where} of {B}.
I: {B} takes on {A} to clean {where}.
* [Cleaning takes place|{A} comes|The work is done] every {day1} from {d4} on[, between {time} and {time}|], at {address1}, {t1}.
* [What is cleaned|It covers]: {where}.
* [The pay is|{B} pays] {money1:14-38} an hour, [invoiced monthly|paid in cash].
* [Usually it takes|It should take|About] {n1:2-6} hours [a week|each time][ are needed|].
+ {B} [buys the materials|provides bucket, mop and soap].
+ {A} gets a key and [must not copy it|signs for it].
+ What is broken is [reported at once|paid for by the insurance, {c8:Insurance}].
+ Before that, {p7} did the job.
+ In {mon6} there is a break of two weeks.
* [Either may stop|It can be ended] with {notice1}' notice.
S1: {A} cleans {where} for {B} in {t1} every {day1} from {d4}.
S1: From {d4}, {A} cleans {where} of {B} in {t1}, always on {day1}.
S2: The pay is {money1} an hour, and the notice period is {notice1}.
S2: An hour costs {money1}. It can be ended with {notice1}' notice.
## legal plain | Internship agreement; Internship contract; Work placement agreement
A: c b:Museum/Theatre/Zoo/Institute = Company; Host; Employer
B: p = Intern; Trainee; Intern
@field = marketing | the archive | the laboratory | customer care | the workshop | stage design | animal care
I: {A} takes {B} as an intern.
! {B} [works|will work|does an internship] in {field} [at|with] {A} in {t1} from {d4} to {d6}.
* [The allowance is|{B} receives|The pay is] {money1:150-1400} a month.
* [Hours:|The week has|Working time is] {n1:16-38} hours[ a week|].
+ [The supervisor is|{B} is looked after by] {p7}.
+ {b8:University/College} [recognizes the placement|has approved the placement].
+ At the end there is a written report [by the intern|of {n:5-15} pages] and a reference.
+ Insurance is provided by {b8:University/College}.
+ {B} keeps [business matters|what is learned about customers] confidential.
* It can be ended with {n2:3-14} days' notice.
S1: {B} does an internship in {field} at {A} in {t1} from {d4} to {d6}.
S1: {A} takes {B} as an intern in {field} in {t1} from {d4} to {d6}.
S2: The pay is {money1} a month for {n1} hours a week.
S2: The week has {n1} hours, and the intern gets {money1} a month.
## home | Roommate agreement; Flatmate agreement; House rules and costs; Our flat
A: p = Tenant; Flatmate
B: p = Tenant; Flatmate
C: p = Tenant; Flatmate
I: {A}, {B} and {C} share the flat at {address1}, {t1}.
I: This is what {A}, {B} and {C} [have agreed|promise each other] about living at {address1}, {t1}.
! [Our flat is|We live|The three of us live] at {address1} in {t1}.
* The rent is {money1:900-2700}[, split three ways|, and each pays a third|], [due on the first|paid from the joint account].
* [Cleaning:|Every week somebody else cleans] [a list hangs on the fridge|bath and kitchen; the list hangs on the fridge].
* [The deposit of|Of the deposit,] {money2:900-3600} [was paid by|came from] {B}[ and goes back there|].
+ Guests may stay {k} nights[, after that they pay for water|].
+ Quiet from [ten|eleven] in the evening on, except on {day}s.
+ {C} has the room with the balcony and pays {money:20-80} more.
+ The internet contract is in {A}'s name.
+ Our landlord, {p8}, has nothing to do with this paper.
+ No one eats what has a name on it.
* [Whoever moves out|If one of us moves out, that person] says so {notice1} before[ and finds someone new|].
* It [applies|is valid|counts] from {d4}.
S1: {A}, {B} and {C} share a flat at {address1} in {t1} for {money1}.
S1: {A}, {B} and {C} agree on how to live together at {address1} in {t1}, where the rent is {money1}.
S2: It applies from {d4}, and who moves out tells the others {notice1} before.
S2: The deposit is {money2}, and the agreement is valid from {d4}.
## legal | Franchise agreement; Franchise contract
A: c:Coffee/Bakery/Fitness/Burgers = Franchisor; Franchisor
B: p c = Franchisee; Franchisee
I: {A} allows {B} to open a branch in {t1}.
! {B} [may run|is entitled to operate|shall operate] {n9:2-4} outlets [under the brand|under the name and with the recipes] of {A} in \
{t1}.
* [The entry fee is|On signing {B} pays] {money1:8000-68000}.
* [In addition|Besides], {pct1:3-9} of sales [is payable each month|goes to the franchisor monthly].
* The term is {months1}, [starting|beginning] on {d4}.
+ No other branch will be opened within {n:4-30} kilometres.
+ Goods are bought from {c8:Supply/Logistics} only.
+ Training by {p7} lasts {k} weeks.
+ A sales report is due on the fifth of each month.
+ The shop fittings are financed by {c9:Bank/Leasing}.
+ {B} keeps opening hours from {time} on.
S1: {B} may run a branch of {A} in {t1}; the entry fee is {money1}.
S1: {A} gives {B} the right to open in {t1} for an entry fee of {money1}.
S2: {pct1} of sales is paid each month. The term of {months1} starts on {d4}.
S2: It runs for {months1} from {d4}, and the monthly share is {pct1} of sales.
## plain legal | Sponsorship agreement; Sponsoring contract; Sponsorship
A: c:Brewing/Insurance/Bank/Sports c p = Sponsor; Sponsor
B: b:FC/Rovers/Athletic/Choir/Rowing Club e:Marathon/Jazz Festival/Regatta/Film Festival = Club; Organizer
I: {A} [sponsors|supports] {B}.
I: {A} becomes main sponsor of {B}.
* {A} [gives|pays|supports {B} with] {money1:500-48000} a year[, in two parts|].
* In return, the [name|logo] of {A.full} appears on [shirts and posters|the banner at the start|the bus|all tickets].
* [It runs|The sponsorship runs|The term is] from {d4} [on|] for {months1}.
+ {B} shall not accept money from [other firms of the same trade|{c8}, the former sponsor].
+ {n:4-40} free tickets go to the staff.
+ [The chair|The chairwoman], {p7}, [gives thanks at|mentions it in] the opening speech.
+ A report on [the use of the money|visitors] is sent after the season.
+ Should the event be called off, [the money is kept for the next one|half is paid back].
S1: {A} supports {B} with {money1} a year.
S1: {B} receives {money1} a year from {A} as sponsor.
S2: In return it shows the name of the sponsor. It starts on {d4} and runs for {months1}.
S2: The sponsorship begins on {d4} for {months1}.
## plain home | Storage agreement; Storage contract; Garage rental; Use of a barn
A: p c:Storage/Removals = Owner; Keeper
B: p v:band c = Customer; User; Renter
@goods = a piano and {n9:10-40} boxes | a caravan | two motorbikes | the furniture of a three-room flat | costumes and lights | a \
rowing boat | paintings
@place = barn | garage | warehouse | cellar | container | shed
I: {A} keeps {goods} for {B}.
I: {B} may store {goods} in the {place} of {A}.
* [Stored are|What is stored:|The {place} holds] {goods}, at {address1} in {t1}.
* [The price is|Storage costs|{B} pays] {money1:15-280} a month[, in advance|].
* It [starts|begins] on {d4}[ and goes on until one side stops it|].
+ {B} has access every day until {time}[ and gets a key|].
+ Nothing that burns, rots or smells may be put there.
+ {A} is not liable for [mice, damp and moths|frost], {B} [insures the things|has a policy] with {c8:Insurance}.
+ {p7} next door has a second key.
+ A list of everything is attached.
* [Notice|The period of notice] is {notice1}.
S1: {A} stores {goods} for {B} in {t1} for {money1} a month.
S1: {B} stores {goods} with {A} in {t1} and pays {money1} a month.
S2: It begins on {d4} with {notice1}' notice.
S2: Storage starts on {d4}, and the notice period is {notice1}.
## home plain | Tutoring agreement; Lessons; Private lessons
A: p = Tutor; Teacher
B: p = Parent; Client
@subject = maths | piano | chemistry | French | the violin | English | physics | Latin | swimming | driving theory
! [{A} gives lessons in {subject} to {f1}, the [daughter|son] of {B}|{A} teaches {subject} to {f1}, and {B} pays for it|{B} has asked \
{A} to teach {subject} to {f1}].
* [Lessons are|They meet|There is a lesson] every {day1} at {time1}[, at home|, by video when it snows], starting on {d4}.
* A lesson [lasts|has] {n1:30-90} minutes and costs {money1:12-65}.
* [A lesson that is cancelled|What is cancelled] less than {n2:6-48} hours before [has to be paid|must be paid].
+ The goal is [the exam in {mon6}|a better mark|to enjoy it again].
+ Books cost extra, but not more than {money:15-60}.
+ {f1} has to practise[, at least a little|].
+ {A} sends a short report once a term to the school, {b8:Grammar School/Academy}.
+ The former teacher, {p7}, has handed over the exercise books.
+ There are no lessons in the holidays.
S1: {A} teaches {subject} to {f1} from {d4}, which {B} pays for.
S1: {A} and {B} agree on lessons in {subject} for {f1}, every {day1} at {time1}.
S2: A lesson of {n1} minutes costs {money1}, and late cancellations under {n2} hours are charged.
S2: It costs {money1} for {n1} minutes.
## plain legal | Translation agreement; Translation contract; Order for a translation
A: p c:Translations/Languages = Translator; Contractor
B: c:Publishing/Press/Pharma b:Museum/University p = Client; Publisher; Client
@text = a novel | a patent | the user manual of a {thing} | a guide to the exhibition | {n9:30-90} letters from the war | a cookbook | \
a medical report
@lang = German into English | Spanish into French | English into Polish | Japanese into English | Czech into German | English into \
Portuguese
@thing = dishwasher | microscope | tractor | sewing machine
I: {A} translates {text} for {B}.
I: {B} commissions {A} to translate {text}.
* [The text is|It is about|The work:] {text}, from {lang}, about {n1:2000-98000} words.
* [The rate is|The fee comes to|{B} pays] {money1:300-9800}[ in total|, in two parts].
* [It is due|The translation is delivered|Delivery is] by {d4}[, as a file|].
+ The name of the translator is printed [on the title page|inside].
+ {p7} reads the proofs.
+ Mistakes are corrected free of charge for {n:14-60} days.
+ The author, {p8}, may be asked about odd places.
+ The text may not be shown to anyone before {d6}.
+ Machine translation may not be used.
S1: {A} translates {text} from {lang} for {B}.
S1: {B} has {text} translated from {lang} by {A}.
S2: The fee is {money1}, and the text of {n1} words is due by {d4}.
S2: It has {n1} words, costs {money1} and must be delivered by {d4}.
## legal plain | Maintenance contract; Maintenance agreement; Service and maintenance agreement
A: c:Lifts/Heating/Engineering/Elevators/Technics = Contractor; Service company
B: b:Hospital/School/Housing Association/Hotel c p = Customer; Operator
@what = two lifts | the heating system | the fire alarm | the swimming pool pumps | {n9:3-12} coffee machines | the church organ | the \
solar panels
I: {A} [maintains|services] {what} for {B}.
* [The contract covers|Subject of the contract:|Maintained are] {what} at {address1} in {t1}.
* [There are|{A} carries out] {n1:2-12} [inspections|visits] a year[, each with a written report|].
* [The price is|It costs|{B} pays] {money1:280-8900} a year, [spare parts not included|parts included].
* [It runs from|It is valid from|Start:] {d4} [for|, term:] {months1}.
+ In an emergency a fitter arrives within {n:2-12} hours, also on {day}s.
+ {B} [shall give access|gives access] and names {p7} as contact.
+ Damage by lightning or vandals is not covered.
+ The maker, {c8:Systems/Technology}, supplies the parts.
+ Prices follow the index once a year.
S1: {A} maintains {what} for {B} in {t1} for {money1} a year.
S1: {B} has {what} in {t1} maintained by {A} at {money1} a year.
S2: There are {n1} visits a year, and the contract starts on {d4} for {months1}.
S2: It includes {n1} inspections a year and runs for {months1} from {d4}.
## plain legal | Settlement agreement; Settlement; Agreement to end a dispute; Peace between neighbours
A: p c p = First party; Claimant
B: p p c:Construction/Removals/Properties = Second party; Respondent
@quarrel = the fence | the noise of the heat pump | the unpaid bill for the bathroom | the damaged piano | the roots of the old walnut \
tree | the cancelled trip | the water damage in {mon1} {y0}
I: {A} and {B} [settle|end] their dispute about {quarrel}.
* {B} pays {A} {money1:300-28000}[ by bank transfer|] [by|no later than] {d4}.
* [With that|Once this is paid], all claims about {quarrel} are [settled|closed|done with][, known or unknown|].
* {A} [withdraws|takes back] the [claim|suit|complaint] filed on {d1} [at the court in {t1}|with the district court of {t1}].
+ [Neither side admits|No one admits] having been wrong.
+ Each side pays its own lawyer[; these were {p7} and {p8}|].
+ The report of the expert, {p7}, stays with the file.
+ Neither will [talk about the matter in public|write about it on the internet].
+ If the money is late, interest of {pct:4-9} is added.
+ Both will greet each other again.
S1: {A} and {B} settle their dispute about {quarrel}.
S1: The dispute between {A} and {B} about {quarrel} is over.
S2: {B} pays {money1} by {d4}, and {A} withdraws the case filed on {d1}.
S2: {A} gives up the case in {t1}, and {B} pays {money1} by {d4}.
## legal plain | Publishing contract; Author's contract; Publishing agreement
A: p = Author; Writer
B: c:Press/Books/Publishing = Publisher; Publishing house
@book = a novel | a book of poems | a history of the harbour | a cookery book | a children's book | a travel guide
I: {B} publishes {book} by {A}.
! {A} [has written|is writing|writes] {book} with the [working title|title] "{v1}", which {B} [will publish|shall publish].
* The manuscript [is due|has to be there|shall be delivered] by {d4} and [has|will have] about {n1:90-480} pages.
* The advance is {money1:500-24000}; {A} [gets|receives] {pct1:6-15} of the [price of each copy|net price].
+ The first printing [is|will be] {n:800-9000} copies.
+ {p7} edits the text, {p8} draws the cover.
+ Film rights [stay with the author|are shared].
+ {A} gets {n:10-40} free copies.
+ {B} reports sales twice a year.
+ The agent, {c8:Agency/Literary Agency}, receives its share from the author.
S1: {B} publishes {book} by {A} called "{v1}".
S1: {A} writes {book}, "{v1}", which {B} will publish.
S2: The manuscript is due by {d4}. The advance is {money1}, and the author gets {pct1}.
S2: It is due by {d4}, with an advance of {money1} and a share of {pct1}.
## home plain | Dog walking agreement; Looking after the dog; Pet care agreement
A: p p c:Pets/Dog Care = Dog walker; Sitter
B: p = Owner; Owner
@dog = spaniel | terrier | greyhound | dachshund | poodle | labrador
I: {A} [walks|looks after] {f1}, the {dog} of {B}.
! {f1} is a {dog}, [{n:2-13} years old, friendly and greedy|easy except with postmen|afraid of thunder].
* [Walks are|{A} comes] every {day1} from {d4} on, [for|each time] {n1:30-120} minutes.
* A walk costs {money1:8-35}[, paid by the month|, paid at the door].
+ [Only on the lead|Off the lead only] in {l1:Park/Forest}.
+ The vet is {p7} in {t1}; [bills go to the owner|up to {money:50-300} may be spent without asking].
+ {A} gets a key and hangs it back.
+ Liability insurance: {c8:Insurance}.
+ {f1} gets nothing to eat from the table, whatever {f1} says.
* [If it does not work out, it can be stopped|It can be stopped|Either side can stop] with {n2:3-21} days' notice.
S1: {A} walks {f1}, the {dog} of {B}, every {day1} from {d4}.
S1: {B} lets {A} walk the {dog} {f1} every {day1}, starting on {d4}.
S2: A walk of {n1} minutes costs {money1}.
S2: It costs {money1} for {n1} minutes, with {n2} days' notice.
## plain home | Wedding photography contract; Photography agreement; Photographer booking
A: p c:Photography/Studio = Photographer; Photographer
B: p = Client; Bride
C: p = Client; Groom
I: {A} takes the photographs at the wedding of {B} and {C}.
I: {B} and {C} book {A} for their wedding.
! The wedding is on {d4} [in {t1}|at {b8:Castle/Hotel/Village Hall} in {t1}], and {A} [is there|takes pictures] [for|] {n1:4-14} hours.
* The price is {money1:600-3900}, [of which {money:100-500} has been paid|a third of it now].
* {B} and {C} [get|receive] {n2:150-900} [edited pictures|pictures] by {d5}.
+ An album costs {money:90-400} more.
+ Pictures may be shown online only if both agree.
+ If {A} is ill, {p7} steps in.
+ The registrar, {p8}, allows no flash.
+ There is a meal for the photographer, and a chair.
S1: {A} photographs the wedding of {B} and {C} on {d4} for {money1}.
S1: {B} and {C} have booked {A} for their wedding on {d4} at a price of {money1}.
S2: It takes {n1} hours, and {n2} pictures are delivered by {d5}.
S2: They get {n2} pictures by {d5}.
## plain legal | Hall hire agreement; Room hire contract; Use of the hall
A: b:Village Hall/Church Hall/Arts Centre/School c:Hotels/Properties = Owner; Hirer out
B: p b:Choir/Chess Club/Theatre Group v:band = Hirer; User
@what = the hall and the kitchen | the small hall | the garden room | the stage with lights | the gym
! [{A} lets {what} to {B}|{B} hires {what} from {A}|{B} may use {what} of {A}].
* [The hire is for|It is for] {d4}, from {time1} [until midnight|until ten in the evening], [for|and for] {n1:30-280} people at most.
* [The hire costs|The charge is|{B} pays] {money1:40-980}[, payable a week before|].
* [There is|{B} leaves] a deposit of {money2:50-500}, [returned if nothing is broken|returned when the floor is clean].
+ The caretaker, {p7}, [opens and locks|hands out the key].
+ Candles and confetti are not allowed.
+ Music must be turned down after [ten|eleven].
+ Tables go back where they were[, see the plan by the door|].
+ Drinks have to be bought from {c8:Brewing/Drinks}.
+ The piano was tuned in {mon1}; please do not put glasses on it.
S1: {B} hires {what} from {A} on {d4} for {money1}.
S1: {A} lets {what} to {B} on {d4} at a charge of {money1}.
S2: Up to {n1} people may come, and the deposit is {money2}.
S2: The deposit is {money2}, for at most {n1} people.
## plain home | Livery agreement; Stabling contract; A place in the stable
A: b:Farm/Stables/Riding School p = Stable owner; Yard
B: p = Horse owner; Owner
I: {A} takes the horse "{v1:horse}" of {B}.
! "{v1:horse}", which belongs to {B}, [gets|will have] box {n1:1-30} at the stable in {t1} from {d4} on.
* The price is {money1:180-780} a month[, hay and straw included|].
* {A} [feeds|feeds and mucks out] {k9} times a day.
@k9 = two | three
+ [The vet, {p7}, and the blacksmith, {p8}, are|The vet, {p7}, is] paid by {B}.
+ {B} may [use the hall|ride in the arena] until {time}.
+ Dogs stay on the lead.
+ The horse is vaccinated and insured with {c8:Insurance}.
+ If the bill is {k} months late, the box may be given to somebody else.
* [It ends|It can be ended] with {notice1}' notice.
S1: {A} takes the horse "{v1:horse}" of {B} in {t1} from {d4} for {money1} a month.
S1: The horse "{v1:horse}" of {B} stands with {A} in {t1} for {money1} a month.
S2: It has box {n1}, and the notice period is {notice1}.
S2: The contract starts on {d4} and can be ended with {notice1}' notice.
## plain legal | Hire of equipment; Equipment rental; Hire contract
A: c:Rentals/Hire/Machines p = Lessor; Owner
B: c:Builders/Events/Construction p b:Festival/School = Hirer; Customer
@what = a mini digger | {n9:20-200} chairs and a marquee | a sound system | a printing press | a wood chipper | a scaffold | three \
heaters | a cargo bike
! [{A} hires out {what} to {B}|{B} hires {what} from {A}|{B} gets {what} from {A}].
* [The hire|It] [lasts|runs] from {d4} to {d5}.
* [The price is|It costs] {money1:15-480} a day, and a deposit of {money2:500-2400} is [left|paid].
* [Pick-up is in {t1}|Delivery is to {t1}, by {p7}|Everything is brought to {t1} by {p7}].
+ {B} has been shown how it works and [promises to oil it|will read the manual].
+ For each day of delay, {money:20-300} is due.
+ Theft must be reported to the police and to {c8:Insurance}.
+ Fuel is not included.
+ A record of existing scratches was made on {d2}.
S1: {B} hires {what} from {A} from {d4} to {d5}.
S1: {A} hires out {what} to {B} from {d4} to {d5}.
S2: It costs {money1} a day plus a deposit of {money2}.
S2: The price is {money1} a day, the deposit {money2}.
## legal | Distribution agreement; Exclusive distribution agreement; Agency contract
A: c:Foods/Cosmetics/Tools/Toys = Manufacturer; Producer; Supplier
B: c:Trading/Imports/Retail p = Distributor; Agent; Dealer
@goods = jams and syrups | hand tools | wooden toys | olive oil | soap | garden chairs
I: {A} makes {B} its distributor for {goods}.
! {B} [sells|shall sell] the {goods} of {A} in {u1}[, exclusively|].
* {B} [buys|undertakes to buy] at least {n1:500-9000} [boxes|pieces] a year.
* The [commission|discount] [is|amounts to] {pct1:8-34}.
* The term [is|runs for] {months1} from {d4}.
+ [Advertising is paid|Advertising costs are borne] half and half.
+ Complaints are reported within {n:3-14} days.
+ {c8:Logistics/Shipping} carries the goods.
+ {B} does not deal in the goods of {c9}.
+ The market report of {d1} was the basis of the talks.
S1: {B} distributes the {goods} of {A} in {u1} for {months1} from {d4}.
S1: {A} lets {B} sell its {goods} in {u1} from {d4} for {months1}.
S2: At least {n1} are bought a year, with {pct1} for the distributor.
S2: The share of the distributor is {pct1}, and the minimum is {n1} a year.
## home plain | Parking space; Rental of a parking space; Garage rental
A: p c:Parking/Properties = Owner; Landlord
B: p = User; Tenant
I: {A} lets [a parking space|parking space number {n1:2-80}] to {B}.
* Space number {n1:2-80} is [in the yard of|behind] {address1} in {t1}.
* It costs {money1:25-190} a month[ from {d4} on|, starting on {d4}].
* [Only one car may stand there|It is for one car], with the number {plate}[, washed or not|].
@plate = {L}{L} {n:10-99} {L}{L}{L}
+ No repairs, no oil, no sleeping in the car.
+ The remote control costs {money:20-90} if it gets lost.
+ Snow is cleared by {p7}.
+ In {mon6} the yard is closed for {k} days.
+ {c8:Car Sharing/Motors} has the spaces next to it.
* [It can be ended|Either can end it] with {notice1}' notice.
S1: {A} lets parking space number {n1} in {t1} to {B} for {money1} a month.
S1: {B} rents parking space number {n1} in {t1} from {A} and pays {money1} a month.
S2: Notice is {notice1}.
S2: It can be ended with {notice1}' notice.
## home plain | Childcare agreement; Nanny contract; Babysitting
A: p = Nanny; Childminder
B: p = Parent; Mother
C: p = Parent; Father
! [{A} looks after {f1} and {f2}, the children of {B} and {C}|{B} and {C} have hired {A} to look after {f1} and {f2}].
* [Working hours are|{A} is there] from {day1} to {day2}, {n1:12-38} hours a week, [starting|from] {d4}.
@day1 = Monday | Tuesday
@day2 = Thursday | Friday
* The pay is {money1:11-28} an hour[, and the bus ticket|].
* [There are {n2:20-30} days of holiday|Paid holiday is {n2:20-30} days] a year[, as far as possible when the family is away|].
+ {f1} is collected from {b8:Kindergarten/Nursery} at {time}.
+ In an emergency {p7}, the grandmother, can be called.
+ No screens before tea.
+ {f2} is allergic to nuts.
+ The former nanny, {p8}, comes by once to explain the bath.
* [Notice is|Either side gives] {notice1}[|, in writing].
S1: {A} looks after {f1} and {f2} for {B} and {C} from {d4}.
S1: {B} and {C} hire {A} as a nanny for {f1} and {f2} from {d4}.
S2: The pay is {money1} an hour for {n1} hours a week.
S2: {n1} hours a week are agreed at {money1} an hour.
## home plain | Vegetable box agreement; Supply of eggs and vegetables; Delivery agreement
A: p b:Farm c:Farm/Organics = Farmer; Supplier
B: c:Bistro/Café/Grill b:Kindergarten/Hotel = Customer; Kitchen
@goods = {n9:60-400} eggs | two crates of salad and herbs | {n9:20-80} kilos of potatoes | goat's cheese and milk | {n9:20-60} loaves \
of bread
I: {A} [supplies|delivers] {goods} to {B} every week.
* Every {day1} by {time1} {A} brings {goods} to {t1}.
* [The price is|{B} pays] {money1:30-480} a week[, settled monthly|, on delivery].
* [It starts on|First delivery:|The first delivery is on] {d4}[ and goes on for {months1}|].
+ What is not fresh is taken back without a word.
+ In case of frost or fox, {A} calls {p7} in the kitchen.
+ Crates are returned.
+ {B} buys these goods from no one else but {c8:Dairy/Wholesale}.
+ The laboratory report on the water of {d1} was shown.
* [If either is unhappy|To end it], {notice1}' notice is [enough|fine].
S1: {A} delivers {goods} to {B} in {t1} every {day1} for {money1} a week.
S1: {B} in {t1} gets {goods} from {A} every {day1} and pays {money1} a week.
S2: The first delivery is on {d4}, with {notice1}' notice.
S2: It starts on {d4} and can be ended with {notice1}' notice.
## plain home | Painting and decorating contract; Renovation agreement; Repair of a roof
A: p c:Builders/Decorators/Roofing = Builder; Contractor; Tradesman
B: p b:Kindergarten/Parish c = Client; Owner
@job = paint the staircase | tile the bathroom | repair the roof | build a garden wall | lay a wooden floor | put in a new kitchen
I: {A} will {job} for {B}.
I: {B} has asked {A} to {job} at {address1}.
! {A} [is to|will|agrees to] {job} at {address1} in {t1}.
* [It costs|The price is|They have agreed on] {money1:400-19000}[, material included|, fixed], [a third of it when work begins|paid \
when it is done].
* [Work begins on|The start is on|It starts on] {d4} and [is finished|ends] by {d5}.
+ Rubbish is taken away.
+ For each day of delay, {money:20-120} is taken off.
+ {A} [gives|grants] a guarantee of {k} years.
+ Colours were chosen with {p7}.
+ Material comes from {c8:Supply/Timber/Paints}.
+ The neighbour, {p8}, lets the van stand in the drive.
+ Extra work is done only if both have written it down.
S1: {A} will {job} for {B} in {t1} for {money1}.
S1: {B} pays {A} {money1} to {job} in {t1}.
S2: The work begins on {d4} and ends by {d5}.
S2: It starts on {d4} and has to be finished by {d5}.
## plain legal | Exhibition loan agreement; Loan of a painting; Art loan
A: p b:Museum/Gallery/Foundation = Lender; Owner
B: b:Museum/Gallery/Kunsthalle = Borrower; Museum
@thing = painting | sculpture | drawing | photograph | watercolour
I: {A} lends the {thing} "{v1}" to {B}.
! The {thing} "{v1}" will be [shown by|on show at] {B} in {t1} from {d4} to {d5}.
* It is insured for {money1:9000-890000}[ with {c8:Insurance}|], [at the cost of {B}|from nail to nail].
* [The temperature in the room|The room] is kept at {n1:18-21} degrees.
+ {c9:Transport/Logistics} packs and carries it.
+ A condition report is written [on arrival|before packing] by {p7}.
+ Photographs without flash are allowed.
+ The label reads: on loan from a private collection.
+ No fee is charged, but the lender receives {k} catalogues.
S1: {A} lends the {thing} "{v1}" to {B} in {t1} from {d4} to {d5}.
S1: {B} shows the {thing} "{v1}" from {A} in {t1} from {d4} to {d5}.
S2: It is insured for {money1} and kept at {n1} degrees.
S2: The insurance is {money1}.
## home | Sharing agreement; Joint purchase; Owning things together; Shared use
A: p = Owner; Owner
B: p = Owner; Owner
C: p = Owner; Owner
@what = a tractor | a boat | a caravan | an apple press | a cement mixer | a cargo bike
! [{A}, {B} and {C} buy {what} together|{A}, {B} and {C} own {what} together and want to stay friends|What is shared is {what}, used by \
{A}, {B} and {C}].
* [It cost|The price was] {money1:900-18900}, and each paid a third.
* It [stands|is kept] at {A.s} place, {address1} in {t1}.
* [The costs of repairs|Repairs] are [shared|paid by all], but who breaks it [mends it|pays].
+ Whoever used it last cleans it and fills the tank.
+ {B} does the insurance with {c8:Insurance}.
+ In {mon6} everyone wants it, so there is a list.
+ It was bought from {p7}, who still has the spare key.
+ No lending to others, not even to {p8}.
* If one wants out, the others [have|get] {notice1} to [pay the share|find the money].
* All this counts from {d4}.
S1: {A}, {B} and {C} own {what} together, which cost {money1}.
S1: {A}, {B} and {C} share {what} bought for {money1}.
S2: It is kept at {address1} in {t1}, and the agreement counts from {d4}.
S2: The agreement begins on {d4}, and repairs are paid together.
## legal plain | Consulting agreement; Consultancy agreement; Advisory contract
A: p c:Consulting/Advisory/Partners = Consultant; Adviser
B: c b:City Council/Hospital/University = Client; Company
@topic = energy saving | the merger of two departments | food safety | a new fee system | the move to {t2} | data protection
I: {A} advises {B} on {topic}.
I: {B} takes advice from {A} on {topic}.
* {A} [advises|shall advise] {B} on {topic} [for|on] up to {n1:5-90} days [a year|in total].
* The daily rate is {money1:300-1900}[, travel extra|, travel included].
* [Work starts|The work begins|It begins] on {d4} and [ends|is completed] by {d6}.
+ A final report [is part of the work|of about {n:20-80} pages is delivered].
+ {p7} [is in charge at the client's|receives the invoices].
+ {A} may not work for {c8} during that time.
+ Results belong to {B}.
+ Liability is limited to {money:10000-90000}.
S1: {A} advises {B} on {topic} for {money1} a day.
S1: {B} hires {A} for advice on {topic} at {money1} a day.
S2: Up to {n1} days are agreed, from {d4} to {d6}.
S2: The work begins on {d4}, ends by {d6} and takes up to {n1} days.
## letter | Letter of agreement; Our agreement; The loan
A: p = Lender
B: p = Borrower
@use = for the new boiler | for your move to {t2} | until the insurance pays | for the driving lessons | to get the shop through the \
winter
! [As we said on the phone|As promised|So that we both remember], I [lend you|am lending you] {money1:200-9000} {use}.
* You [get it|will have it in your account] on {d4} and [pay it back|give it back] in {n1:3-24} [monthly parts|instalments] of \
{money2:20-150}, [starting|the first] on {d5}.
+ I don't want interest[, a cake now and then is enough|].
+ If a month is difficult, tell me before, not after.
+ My sister {p3} knows about this and keeps a copy.
+ Should I need the money earlier, I'll give you {k} weeks.
* [Please sign below|A signature below is enough] and send one copy back.
S1: {A} lends {B} {money1}, paid out on {d4}.
S1: {B} gets a loan of {money1} from {A} on {d4}.
S2: It is repaid in {n1} parts of {money2}, starting on {d5}.
S2: {B} pays it back in {n1} instalments of {money2} from {d5}.
## letter | Confirmation of your booking; Engagement letter; Your concert with us
A: b:Arts Centre/Jazz Club/Theatre/Church Hall c:Hotels/Events = Organizer
B: v:band p = Artist
! We are [delighted|happy] to confirm that you will [play|perform] at our [house|place] in {t1} on {d4}.
* You [play|are on stage] from {time1} for [about|at least] {n1:40-120} minutes, and we pay {money1:150-4800} [afterwards|the next day].
+ Please be there [two|three] hours before; {p3}, our technician, will open the door.
+ There is soup, bread and a place to sleep.
+ The contract with our sponsor, {c8}, does not allow other banners on the stage.
* [Should you cancel|If you cancel] after {d7}, we [ask for|would have to charge] {money2:50-140}.
~ [If this is all right with you|If you agree], please sign and return this letter.
S1: {B} will perform for {A} in {t1} on {d4} and receives {money1}.
S1: {A} has booked {B} for {d4} in {t1} for {money1}.
S2: It lasts {n1} minutes, and cancelling after {d7} costs {money2}.
## letter | Offer of employment; Your new job; Letter of appointment
A: c c b:Hospital/Museum/School = Employer
B: p = Employee
@job = bookkeeper | nurse | junior architect | gardener | driver | teacher of music | web designer | receptionist
! [Further to our conversation on {d1}, we|Thank you for coming to {t1} on {d1}. We] are pleased to offer you the post of {job}.
* You start on {d4}, work {n1:20-40} hours a week and [earn|are paid] {money1:1500-5900} a month[ before tax|].
* [You have|There are] {n2:22-30} days of holiday.
+ Your line manager will be {p3}.
+ The first {k} months are a trial for both sides.
+ A report from our doctor is needed before you begin.
+ Your desk is the one by the window; {p4}, who had it before, has left the plant.
* [By signing|With your signature] below you accept these terms, which [either side can end|can be ended] with {notice1}' notice.
S1: {A} employs {B} as a {job} from {d4} for {money1} a month.
S1: {B} starts at {A} as a {job} on {d4} and earns {money1} a month.
S2: The week has {n1} hours, and there are {n2} days of holiday.
S2: There are {n2} days of holiday, and the notice period is {notice1}.
## letter | House sitting; While we are away; Agreement about the house
A: p = Owner
B: p = House sitter
! You are moving into our house at {address1}, {t1}, from {d4} to {d5}, [which we are very glad about|and this is what we agreed].
* [You pay no rent|There is no rent], but [you pay|you take over] {money1:20-160} for heating and [feed|look after] the \
[cat|hens|rabbits|two dogs].
* We [leave|are leaving] {money2:170-400} in the blue tin for [emergencies|the vet and emergencies].
+ The plumber, {p3}, comes on a {day}.
+ {p4} next door is not to be let in, whatever the story.
+ No parties, [except small ones|please].
+ The insurance ({c8:Insurance}) has been told.
* If [plans change|you have to leave early], [tell us|let us know] {n1:3-14} days before.
S1: {B} looks after the house of {A} at {address1} in {t1} from {d4} to {d5}.
S1: From {d4} to {d5}, {B} stays in the house of {A} in {t1}.
S2: {B} pays {money1} for heating, and {money2} is left for emergencies.
## letter | Permission to film; Location agreement; Filming at your place
A: c:Films/Pictures/Media = Production company
B: p b:Farm/Hotel/School = Owner
@place = the barn | the kitchen | the old swimming pool | the garden | the attic | the reading room
! [Thank you for letting us film|We may film, as agreed on {d1},|You have agreed that we may film] in {place} [at|of] {address1}, \
{t1}[,|] from {d4} to {d5}.
* [For this|In return] we pay you {money1:300-9800}, [half now|in full before the first day].
* [There will be|We come with] {n1:8-60} people and {k} lorries[, and we leave everything as it was|].
+ The neighbours have been told by {p3}.
+ Damage is covered by our policy with {c8:Insurance}.
+ You may watch, but please turn off your phone.
+ The film is called "{v1}" for the time being.
+ A report with photographs is made before we start.
* [Please return a signed copy by|We need your signature by] {d7}.
S1: {A} may film in {place} of {B} in {t1} from {d4} to {d5}.
S1: {B} lets {A} film in {place} in {t1} from {d4} to {d5}.
S2: {A} pays {money1} and comes with {n1} people.
S2: The fee is {money1}, and {n1} people will be there.
## letter | Terms for the renovation; Order confirmation; Your kitchen
A: p c:Joinery/Kitchens/Builders = Joiner
B: p p c = Client
@job = build the shelves in the hall | make the oak table | renew the stairs | build in the kitchen | repair the windows on the street \
side
! [Thank you for your order|As discussed with you on {d1}|Following my visit on {d1}], [I|we] will {job} at {address1} in {t1}.
* [The price is fixed at|This costs] {money1:400-14000}, [of which a third is due now|wood included].
* [I start|Work starts] on {d4} and should be done by {d5}.
+ My colleague {p3} will bring the material from {c8:Timber}.
+ If something unforeseen turns up behind the wall, I ring you first.
+ You get {k} years of guarantee.
+ Please have the room empty, spiders included.
* [If you agree, sign here|Please sign and post it back].
S1: {A} will {job} for {B} in {t1} for {money1}.
S1: {B} has ordered work from {A} in {t1} for {money1}: to {job}.
S2: The work starts on {d4} and should be done by {d5}.
## letter | Volunteer agreement; Volunteering with us; Agreement with our volunteers
A: b:Animal Shelter/Museum/Food Bank/Hospice/Zoo = Organization
B: p = Volunteer
@task = walk the dogs | read to the patients | sort the donations | show visitors around | drive the van | answer the phone
! [We are glad that you want to help us|How good that you will help us|Thank you for giving us your time]: you will {task} in {t1} \
every {day1}[ from {time1} on|].
* You [start|begin] on {d4} and stay for at least {months1}.
* We pay [your travel, up to|for your bus tickets up to] {money1:10-90} a month[, but no wages|].
+ {p3} shows you everything on the first day.
+ You are insured with {c8:Insurance}.
+ What you hear about people stays with you.
+ After a year you get a written report on what you have done, if you like.
* If you [want to stop|no longer can], tell us {n1:5-21} days ahead.
S1: {B} will {task} for {A} in {t1} every {day1} from {d4}.
S1: {A} and {B} agree that {B} will {task} in {t1}, starting on {d4}.
S2: Travel is paid up to {money1} a month, and it lasts at least {months1}.
## letter | Swap; Exchange of homes; Our house swap
A: p = First owner
B: p = Second owner
! [We swap homes|As agreed, we swap homes] from {d4} to {d5}: you [come to|live at] {address1} in {t1}, and I [go to|take] your place \
in {t2}.
* [Nobody pays rent|No rent is paid]; [each leaves|we each leave] a deposit of {money1:100-900} with {p3}[, whom we both trust|].
* Cleaning before leaving [is a matter of honour|is expected], or else it costs {money2:40-90}.
+ Bicycles may be used, cellos may not.
+ My neighbour {p4} has the spare key.
+ The internet contract allows {k} devices.
+ Mind the step in the hall.
S1: {A} and {B} swap homes from {d4} to {d5}.
S1: From {d4} to {d5}, {A} and {B} live in each other's homes in {t1} and {t2}.
S2: Each leaves a deposit of {money1} with {p3}.
S2: A deposit of {money1} lies with {p3}, and cleaning costs {money2} if it is not done.
"""

INTROS_TEXT = """
# legal R
This Agreement is made on {d0} between {A}{Aof} (the "{ra}") and {B}{Bof} (the "{rb}").
This contract is entered into by and between {A}{Aof}, hereinafter "{ra}", and {B}{Bof}, hereinafter "{rb}".
Between {A}{Aof}, – hereinafter called the {ra} –, and {B}{Bof}, – hereinafter called the {rb} –, the following contract is concluded:
THIS AGREEMENT dated {d0} is made BETWEEN: // (1) {A}{Aof} ("{ra}"); and // (2) {B}{Bof} ("{rb}").
The parties to this agreement are {A}{Aof} as {ra} and {B}{Bof} as {rb}. They agree as follows.
On {d0}, in {t9}, the following was agreed between {B}{Bof} (the {rb}) and {A}{Aof} (the {ra}).
{ra}: {A}{Aof} // {rb}: {B}{Bof} // Date: {d0}
{rb}: {B} // {ra}: {A} // Place and date: {t9}, {d0}
{A}{Aof} (in the following: the {ra}) enters into this contract with {B}{Bof} (in the following: the {rb}).
PARTIES // {ra}: {A}{Aof} // {rb}: {B}{Bof} // TERMS
By this deed, dated {d0}, {A}{Aof} ("the {ra}") and {B}{Bof} ("the {rb}") record their agreement.
WHEREAS {A}{Aof} (the "{ra}") and {B}{Bof} (the "{rb}") have come to terms, they now agree:
# plain R
This is an agreement between {A} (the {ra}) and {B} (the {rb}), made on {d0}.
Agreement // between {A}{Aof} ({ra}) // and {B}{Bof} ({rb})
{A}{Aof}, the {ra}, and {B}{Bof}, the {rb}, have agreed on the following[ on {d0}|].
{ra} is {A}{Aof}. {rb} is {B}{Bof}. [What they have agreed:|They have agreed the following.]
{ra} | {A} // {rb} | {B} // Signed on | {d0}
{rb}: {B}{Bof} // {ra}: {A}{Aof}
[Contract|Agreement] between {B} as {rb} and {A} as {ra}
# plain N
Agreement between {A}{Aof} and {B}{Bof}.
{A}{Aof} and {B}{Bof} [agree as follows|have agreed the following].
On {d0} {A} and {B} met in {t9} and agreed on what follows.
This letter [confirms|sets out] what {A} and {B} [have agreed|agreed on {d0}].
Dear {p9}, // [as discussed, here is|please find below] [our agreement|the agreement] between {A} and {B}[ in writing|].
[The following|This] has been agreed by {A} of {address8} and {B} of {address9}.
Between: // {A}{Aof} // and // {B}{Bof}
Today, {d0}, {A}{Aof} and {B}{Bof} made this contract.
# home N
[We,|We, the undersigned,] {A} and {B}, [have agreed on this|agree on the following].
[So that there's no trouble later:|Just so it is written down:] {A} and {B} have agreed on this.
{A} and {B}, [both of {t9}|who have known each other for {k} years], [shake hands on this|make this deal].
[Letter of agreement|Our deal], {d0} // This is between {A} and {B}.
This is [a simple contract|our agreement] between {A} and {B}. [No small print.|]
[What we agreed at the kitchen table on|What was agreed on] {d0}, [{A} and {B}|between {A} and {B}]:
"""

INTROS_OF_THREE_TEXT = """
# legal
This Agreement is made on {d0} between {A}{Aof}, {B}{Bof} and {C}{Cof}.
The parties are (1) {A}{Aof}, (2) {B}{Bof} and (3) {C}{Cof}.
By this contract of {d0} {A}, {B} and {C} agree as follows.
# plain
Agreement between {A}, {B} and {C}, made on {d0}.
Contract // {A}{Aof} // {B}{Bof} // {C}{Cof}
On {d0} {A}, {B} and {C} agreed on the following.
This letter sets out what {A}, {B} and {C} have agreed.
# home
We, {A}, {B} and {C}, have agreed on this.
[Our deal,|Agreed on] {d0}: {A}, {B} and {C} [stick to the following|promise to keep to this].
Just so it is written down, between {A}, {B} and {C}:
"""

CLAUSES_TEXT = """
# legal
[Amendments to this agreement must be|Any amendment shall be] in writing.
[Should a provision be invalid|If one provision is void], the others remain in force.
This agreement is governed by the law of {u8}.
Any dispute shall be decided by the courts of {t9}.
Neither party may assign its rights without the consent of the other.
[This contract|This document] is the entire agreement and replaces the draft of {d1}[ by {p6}|].
Force majeure releases the parties from their duties as long as it lasts.
Notices shall be sent by registered mail to {address7}.
Both parties received one copy; a third is kept by the notary, {p6}.
Each party bears its own costs.
The recitals and the attached report of {d2} form part of this agreement.
The contract with {c4} of {y0} is hereby terminated and of no further effect.
Delay in payment bears interest at {pct:3-9} a year.
The parties shall treat the contents of this agreement as confidential.
Headings are for convenience only and do not affect the meaning of this agreement.
Oral side agreements do not exist.
If a party fails to use a right, this does not mean that the right is given up.
This agreement may be signed in several copies, each of which counts as an original.
In case of doubt, the English text prevails over any translation.
The parties have taken advice from {p3} before signing.
Time limits begin on the day after the notice was received.
Either party may terminate for good cause at any time, in particular if the other becomes insolvent.
The obligations under this clause survive the end of the agreement.
The managing agent, {c3:Agency/Management}, acts in the name of the owner only and is not bound by this agreement.
Set-off is permitted only with claims that are not disputed.
# plain
[Changes are only valid in writing|Whatever is changed later is put in writing].
{p6} [of {c6}|] [put this text together|drew up this text] and is not a party.
[Disputes go|Should there be a dispute, it goes] to the court in {t9}.
Payment goes to the account at {c5:Bank/Savings Bank}.
Both keep a copy.
The law of {u8} applies.
Questions are answered by {p3}, {phone}.
This replaces the [old contract with {p4}|contract of {y0}].
Notices can be sent by e-mail to {mail}.
If part of it turns out not to be valid, the rest stays as it is.
Both have read the report of {d2} and accept it.
Taxes are included.
Anything not mentioned here follows the usual rules.
{p3} may act for either side if one of them is ill.
This agreement does not affect the one with {c4}.
If a date falls on a Sunday, the next working day counts.
Personal data is used for this purpose only.
Whoever causes damage pays for it.
Reminders cost {money:3-15} each.
A change of address has to be reported within two weeks.
The quote of {d2} is part of this agreement.
# home
[We've|We have] kept it short because we trust each other.
If we can't agree, we ask {p6} to decide.
[Both of us have a copy|Everyone has a copy]; a third is with {p6}.
{p6} was there when we [shook hands|signed] and can say so if need be.
If something comes up that's not in here, we talk first.
No lawyers, please.
If it goes wrong, we talk about it over a coffee [before anyone shouts|first].
Money goes by transfer, not in coins.
We asked {p4} to read this over, and {p4} found nothing wrong.
Birthdays and funerals come first; then we find another day.
Late is late, but a call helps.
If one of us moves away, we sort it out without a fight.
What's broken gets mended, and whoever broke it pays.
The old deal with {p3} is over and done with.
Changes? Fine, but write them underneath and sign again.
"""

ENDINGS_TEXT = """
# legal
Signed in {t9} on {d0} // ______________ {A.full} // ______________ {B.full}
IN WITNESS WHEREOF the parties have signed this agreement on {d0}. // {A.full} // {B.full} // Witness: {p5}
Signatures: // {A.full} // {B.full} // Witnessed by {p5}, notary
Executed on {d0}. // For {A.full}: [signed|{p5}] // For {B.full}: signed
{t9}, {d0} // (signed) {A.full} (signed) {B.full}
# plain
Signed: {A.full}, {B.full}
{t9}, {d0} // {A.full} // {B.full}
Signatures: {A.full} / {B.full}
Agreed: {A.full}, {B.full}. Witness: {p5}
Date: {d0} // Signature of {A.full}: ________ // Signature of {B.full}: ________
# home
Signed, {A.full} and {B.full}
{A.full} // {B.full} // (and {p5} as a witness)
{t9}, {d0}. // {A.full} // {B.full}
Signed by {A.full} and {B.full} on {d0}[ in blue ink|], with {p5} looking on.
"""

ASIDES_TEXT = """
# formal
[Photographs|Tables and photographs] are [attached|in the appendix].
A copy of this report [goes|was sent] to {p6}[ of {c6}|].
[Questions|Comments] can be sent to {mail}.
The figures [have not been audited yet|are provisional|were checked twice].
{p6} helped to collect the data.
A draft was discussed with {p6} on {d3}.
The contract with {c6} is not affected by this.
An earlier report, from {year:2005-2016}, [came to a similar result|is out of date].
We thank {p6} and {p7} for their help.
[Further details|The details] can be found in the file under number {no:100-9900}.
The next report will follow in {mon6}.
This report replaces the short note of last week.
It should be said that not all of the people we asked were available.
Names have been left out where they do not matter.
The method was the same as in earlier years, so that the results can be compared.
Costs for travel and printing are not included here.
{p7} read the text before it was sent out and corrected two figures.
Where figures are rounded, the exact ones can be had on request.
This is not an agreement and gives nobody any rights.
We have written to the parties of the old contract and are waiting for a reply.
A summary in plain language is available [at the front desk|on the website].
The work was done in spare hours, for which those involved deserve credit.
Opinions expressed here are those of the author.
A first version of this text had [a mistake|an error] in the second paragraph, which is now put right.
# informal
Thanks to everybody who helped, and to {p6} [most of all|for the photos].
Photos are [on the website|on the wall by the door].
Questions? Ask {p6}.
{p7} says it was better in {year:1985-2014}, but {p7} always says that.
Sorry that this comes a bit late.
I've attached the bills.
The contract with {c6} lies in the drawer, should anyone look for it.
Corrections are welcome.
I'm writing this at the kitchen table, so forgive the spelling.
That's the short version; ask me for the long one.
There were biscuits, and there will be biscuits next time.
If I've forgotten anyone, it wasn't on purpose.
{p7} took notes, I only took the credit.
Some of the numbers are from memory, but they are about right.
"""

HEADS_TEXT = """
# formal
To: {p8} // From: {p9} // Date: {d0} // Subject: {title}
Author: {p9} // Date: {d0}
Report by {p9}, {d0}
{title} // Prepared for {b9:Foundation/City Council/Trust} by {p9}
{title} // {d0}
REPORT // {title}
{title} – submitted by {p9} on {d0}
# informal
{title}
{title} // by {p9}
Hello all, // {title}:
{d0}, {t9} // {title}
Dear all, // here is my report.
"""

LETTERS_TEXT = """
# head
Dear {B.full},
{A.full}, {address9}, {t9} // {d0} // Dear {B.full},
To: {B.full} // From: {A.full} // {d0}
{t9}, {d0} // Hello {B.full},
{d0} // To {B.full}, {address9}, {t9} // Dear {B.full},
{A.full} // {address9} // {t9} // // {B.full} // // {d0}
# end
Yours, // {A.full} // Agreed: {B.full}
{A.full} // // I agree: {B.full}, {d0}
Best wishes, // {A.full} // Please sign here: ____________ ({B.full})
Yours sincerely, // {A.full} // // Accepted by: {B.full}
With kind regards, // {A.full} // signed: {B.full}, {d0}
Signed: {A.full} // Signed: {B.full} // Witness: {p5}
"""

ENTITIES_TEXT = """
# news
{corp} [will close|is closing|plans to close] its [plant|factory] in {city}, [the company said on {day}|{paper} reports|according to \
{paper}]; {n:200-4900} people work there.
{p1}, who has led {corp1} since {year:2008-2022}, [steps down|is stepping down] in {month}. [The successor will be|Her successor is|His \
successor comes from {corp2} and is] {p2}.
[Police in {city}|Police] are looking for {p}, last seen [near|outside] {city} Central on {day} evening in a red jacket.
After {k} days of talks in {city}, {country1} and {country2} [signed|have signed] an agreement on fishing rights[, {agency} announced|].
[Heavy rain|A storm] has cut off parts of {region}; trains between {city1} and {city2} [are not running|stand still], and {agency} is \
sending tents.
"We were lucky," said {p}, whose house in {t} was missed by the mudslide [by a few metres|by inches]. [{agency} put the damage at \
{money:2000000-9000000}.|]
Voters in {country} go to the polls on {day}. {p1} [is ahead of|leads] {p2} by {k} points, [says|according to] a poll for {paper}.
The mayor of {t1}, {p1}, wants to ban cars from the centre. [Shop owners led by|A group around] {p2} [are against it|will go to court].
[Talks|The talks] between {corp1} and {corp2} have failed. Shares in both fell, and {bank} [lowered its rating|advises to sell].
{bank} [raised|has raised] interest rates for the {ord} time this year. {p}, an analyst at {bank}, [expects|had expected] more.
A cyberattack [on|against] {b:Hospital/University} has [stopped operations|closed the library]; [experts from {corp}|{p} of \
{c:Security/Systems}] are trying to restore the data.
{p1} and {p2} were rescued from {peak} after {n:2-4} nights in the snow. A helicopter [flew|took] them to {city}.
The ferry from {city} to {island} ran aground [in fog|early on {day}]. All {n:40-900} passengers are safe, the operator \
{c:Ferries/Shipping/Lines} said.
The new bridge over the {river} in {city} will be named after {sci}, [the city council decided|not after {leader}, as first planned].
In {city1}, teachers are on strike; in {city2} and {city3} [nurses will follow|buses stand still].
[Farmers from|Tractors from] {region} blocked the road to {city} for hours. Minister {p} [promised|has promised] talks.
{paper1} [apologized to|has to pay damages to] {p} for an article about {corp}.
[A court in|Judges in] {city} ordered {corp1} to stop selling the {gadget}, because it copies a patent of {corp2}.
{p}, a nurse from {t}, won the lottery and [bought nothing but|spent the first {money:20-90} on] cake.
[Fire broke out|A fire broke out] at {c:Paper/Furniture/Recycling} in {t1}. Crews came from {t2} and {t3}.
{corp} and {uni} [open|are opening] a joint laboratory in {city} next {month}.
# history
In {year:1780-1890}, {leader} [crossed|marched along] the {river} and [camped near|reached] {city}.
{sailor} [left|sailed from] {city} with {k} ships and [did not see land|met bad weather] until {island} came into view.
Few people know that {sci} [once lived in|spent two winters in] {city}, in a house that later belonged to {bank}.
After the {battle}, many families left {region} for {country}. Their letters are kept at {museum}.
{leader1} and {leader2} never met, although {author} wrote a [play|poem] in which they do.
The {battle1} and the {battle2} changed the map of {region} for good.
The {sight} [was nearly pulled down|was almost sold] in {year:1890-1960}; it was saved by a campaign of {paper}.
When {architect} came to {city}, [the old harbour was still|there was nothing but] a row of wooden sheds. Today {corp} has its offices \
there.
The {ship} [left|set out from] {city} on a cold morning. On board was {p}, a young doctor from {t}.
A map that once belonged to {explorer} was found in the archives of {uni}[ by {p}|].
During the {battle}, the collection of {museum} was hidden in a mine [in|near] {t}.
[Merchants from|Traders from] {city1} brought silk and pepper to {city2}, long before {sailor} was born.
{p1} founded {t1} in {year:1700-1880}. [The statue of {p1.short} on the square|The statue] was made by {p2}.
{leader} never set foot in {country}, whatever the guides at the {sight} may tell you.
The first railway in {country} ran from {city1} to {city2} and was built [with money from|by engineers from] {bank}.
{sailor1} reached the coast first; {sailor2} [arrived|came] weeks later and found only a flag.
The treaty was signed in {city} by {p1} for {country1} and {p2} for {country2}.
In the archive of {t} lies a letter from {leader} to {author}, [written after|dated shortly before] the {battle}.
# science
{sci1} [admired|was inspired by] {sci2} and kept a portrait of the great scientist on the desk.
[Researchers at|A team at] {uni} [led by {p}|] has found hot water under the rock of {island}.
{p1} of {uni1} and {p2} of {uni2} [share|will share] the {prize} for their work on [sleep|glaciers|memory|viruses].
{spacebody} [launched|is building] a probe named {probe}; the cameras come from {corp} [in|near] {city}.
The notebooks of {sci} are on display at {museum} in {city} until {month}.
According to a study in {paper}, people in {country} sleep longer than those in {country2}.
The telescope on {peak} was paid for by {b:Foundation/Trust} and {uni}.
{p} studied at {uni}, worked for {corp} and now teaches in {city}.
A new species of frog [from|found in] {country} was named after {artist}. {p} of {museum} described it.
{sci} wrote to {author} that the experiment in {city} had failed, and blamed the weather.
The vaccine was developed by {c:Biotech/Pharma/Labs} and tested [at|in] {b:Hospital} in {t}.
[Samples from|Water from] the {river}, the {river2} and {water} contained traces of plastic, writes {paper}.
Without {sci1}, {sci2} might never have left {city}.
{uni} has named its new library after {sci}.
{p}, a student at {uni}, built a working model of the {craft} from matches.
The crew of the {ship} spoke to pupils in {city} by radio; {p} asked about the food.
Geologists from {uni} measured {peak} again: it is {n:2-40} centimetres lower than {explorer} believed.
# culture
{comp} wrote much of the piece in {city}, in a rented room [above|opposite] a bakery; the first performance was given by {orch}.
{museum1} has lent {art} to {museum2} for the first time [in {n:20-90} years|].
Tonight {orch} plays {comp1} and {comp2} in {city}, with {p} at the piano.
{author}'s {book} has been filmed again, this time in {country} with {p} in the main role.
{film} [opened|was shown at] the {fest}, and {p}, who plays the mother, got the {prize}.
{painter1} and {painter2} shared a studio in {city}. Only one of them could pay the rent.
[The director of {museum}|The new head of {museum}], {p}, wants more visitors from {region}.
{label} will publish the letters of {author} to {painter} in {month}.
At the {fest}, {artist} sang for {n:20-90} minutes without a break.
"{v1}", the second novel by {p}, is set in {city} in the year of the {battle}.
I read {book} on the train to {city} and cried near {t}. [{author} would have laughed.|]
{p} sings the title role in {opera} at {house}. [She|The singer] was born in {t}, {country}.
{pop1} and {pop2} had hits in the same year, but only one of them ever played at the {fest}.
Before {film}, {p} had acted only in school plays in {t}.
A drawing by {painter} turned up in an attic in {city}. {museum} says it is real; {p} has doubts.
{artist} bought a house on {island} and called it {v2}.
The jury, chaired by {author}, gave the {prize} to {p} for "{v1}".
{comp} disliked {opera} at first, as letters at {uni} show.
Among the guests were {artist1}, {artist2} and {p}, who came straight from {city}.
The exhibition in {city} shows works by {painter1}, {painter2} and {painter3}.
{architect} designed the concert hall in {city}; the chairs were made by {c:Furniture/Design}.
The tapestry was stolen from {museum}, found in {country} and sent back by {agency}.
# sport
{team1} beat {team2} {n:2-5}–1 in {city}. {p1} [scored twice|scored all the goals], and {p2} was sent off.
{p} of {country} won the {sportevent} [by {n:2-40} seconds|on penalties|with a broken finger].
{star} once said that playing in {city} was worse than any injury.
{team1} [has signed|signs] {p} from {team2} for {money:900000-9000000}.
The {sportevent} will be held in {city1} instead of {city2}, [the organizers said|because of the heat].
Coach {p1} left {team} after the defeat against {team2}; {p2} takes over.
{p1} and {p2} will carry the flag of {country} at the {sportevent}.
With a jump of over eight metres, {p} broke a record set by {p2} in {city}.
[{team} play at home|On {day} {team} play] against {b:FC/United/Rovers} from {t}. Tickets are sold by {c:Tickets/Sports}.
Nobody from {country} had ever reached the final of the {sportevent} before {p}.
{corp} ends its sponsorship of {team} and turns to the {sportevent}.
The fastest lap in {city} was driven by {p}; {star} came to watch.
My father saw {star} play in {city} and talked of nothing else for years.
{p}, {n:16-19}, from {t} has been called up by {team}.
The cyclists climb {l1:Peak} on {day}, then ride along {l2:Lake} to {t}.
# business
{corp1} buys {c:Robotics/Software/Batteries} from {corp2} for {money:2000000-9000000}.
{p} [founded|started] {c:Coffee/Bakery/Bikes/Cosmetics} in a garage in {t}. Today its shops can be found in {city}, {city2} and {city3}.
The {gadget} sold better in {country1} than in {country2}, {corp} said.
{corp1}, {corp2} and {c} will develop batteries together in {region}.
[The investor|Investor] {p} has bought shares in {corp} and wants a seat on the board beside {p2}.
{c1} has moved from {t1} to {t2}. The old building now belongs to {bank}.
Our supplier, {c}, ships everything through {city}; the containers go to {country} with {c:Shipping/Logistics}.
At the {fest}, {corp} showed a car that looks like the {car}.
{p1}, chief executive of {c1}, told {paper} that {software} had made the work slower.
{c} [switched|has switched] from {software1} to {software2}, and {p} is still answering questions.
{bank1} and {bank2} lent {c} the money; {p} of {bank3} advised against it.
The {car} was built in {city} until {year:1970-2015}; then {corp} moved production to {country}.
The strike at {corp} has spread from {city} to {city2}. The union's speaker, {p}, expects it to last.
{c:Tea/Coffee/Chocolate} opens its {ord} shop in {city}, [between|just between] the {sight} and {corp}.
According to {bank}, the economy of {country} will grow by {pct:2-6}, that of {country2} hardly at all.
{p} left {corp} to sell soap on {island}.
# travel
We flew from {city1} to {city2} with {airline}, rented a {car} and drove along the {river} as far as {t}.
[The night train|A night train] connects {city1} with {city2} again, [stopping|with stops] in {city3} and {t}.
From the top of {l1:Peak} you can see {l2:Lake} and, on clear days, even {l3:Island}.
Start early if you want to see the {sight}: by ten, the coaches from {city} are there.
{city1} is cheaper than {city2}, and the cakes are better. Stay at {b:Hotel} near the station.
On {island} we met {p}, a retired pilot from {country}, who showed us where {sailor} had landed.
[The hike|Our hike] began in {t}, crossed {l:Pass/Valley} and ended at {water}.
The bus to {t1} leaves from {t2} at {time}; {c:Travel/Tours/Buses} also offers day trips to {region}.
Skip the {sight}. Take the tram to {museum} instead and have lunch by the {river}.
My guidebook says that {author} wrote {book} in this very café in {city}.
{airline} no longer flies to {island}. [The tourist office in {city} is not happy.|]
[Three|Four] days in {city1}, two in {city2}, and then by boat to {island}: that was {p}'s plan.
Between {city1} and {city2} the train follows the {river}. In {t} we bought cherries through the window.
The lighthouse on {l:Cape/Point/Island} can only be reached on foot. Ask for {p} at the harbour in {t}.
We spent our honeymoon in {region}, mostly in the rain, and saw {opera} in {city}.
If you go to {country}, do not miss {city} and the {fest}.
# letters
Dear {f1}, // greetings from {city}! Tomorrow we go on to {island}, and {f2} sends her love.
Hi {f1}, could you bring the {gadget} to the office? {p} from {c} needs it for the talk in {city}.
Dear Ms. {p.last}, // thank you for your application to {uni}. [Professor|Dr.] {p2} will call you next week.
My aunt {f1} lives in {city} now, in the street where {comp} was born.
{f1} and I saw {film} last night. {f2} fell asleep.
Hello, my name is {p} and I am writing from {t}. I bought a {g} from {c} in {month}.
Grandma used to say that {leader} had slept in our house in {t}. Nobody at {museum} believed her.
We've named the puppy {artist}, because it howls. {f1} wanted {f2}.
Please tell {p} that the tickets for {opera} are at the desk of {house}.
{f1} has a new job at {corp}, {f2} is still at {uni}, and I am learning to bake.
The plumber, {p1}, came today, recommended by {p2} of {c:Heating/Plumbing}.
Do you remember the summer on {water}? {f1} found the photographs, and there is even one of {f2} in the {car}.
I am sorry that I could not come to {t}. [Please give my regards to {p}.|]
Dear Sir or Madam, // I stayed at {b:Hotel} in {city} from Monday to Friday. Neither {p1} at reception nor {p2}, the manager, could fix \
the heating.
Has {f1} finished {book}? {p} at the library in {t} would like it back.
When you get to {city}, ask for {p} at {bank}. He knows how to get into the {sight} for free and where to eat.
Dr. {p1} of {b:Hospital/Clinic} told me to rest; {f1} told me to come to the {fest}.
Our neighbour {p}, who used to work for {corp}, now repairs every {gadget} in {t}.
PS: {f1} says hello, and {f2} has finally sold the {car}.
# town
{b1:Primary School/Grammar School/School} in {t1} [has|gets] a new head: {p1} follows {p2}.
The choir of {t1} sang {comp} and {comp2} in the church. {p} conducted.
{c:Bakery/Butchers} on the square closes. {p1} and {p2} ran it for {n:20-48} years.
On {day}, {p1}, {p2} and {p3} were elected to the council of {t}.
The {e:Garden Fair/Jazz Festival/Book Fair/Marathon/Wine Festival} in {t} [was opened by|was opened this year by] {p}, and {c} gave \
away balloons.
A tree planted by {author} in {t} has been felled. [{p} of the council says it was rotten.|]
{b:Library/Museum/Theatre} in {t1} shows photographs by {p} of the {river} and of {t2}.
{p}, known to everyone as {f1}, has turned one hundred. The mayor of {t} came with flowers.
[The twin towns|Our twin towns,] {t1} in {country1} and {t2} in {country2}[,|] celebrate together this year.
Buses to {b:Hospital} now stop at {l:Park/Square} as well, says {c:Transport/Buses}.
The lost parrot of {p} was found in {t}, {n:20-90} kilometres away. It answers to {f2}.
Workers found a bomb from the {battle} behind {b:School/Station}; {p} and {n:200-900} neighbours spent the night in the gym.
The band {v1:band} from {t} plays on {day} at {b:Arts Centre/Youth Club}. Support: {v2:band}.
{b:FC/Rovers/Athletic} thanks {c:Motors/Bakery}, {c2:Insurance} and the family of {p} for the new shirts.
# plain
{name} and {name2} were there, but {name3} was not.
Ask {p} whether {name} has been paid.
[The winner is|Our favourite is|First place:] {name}.
First {name}, then {name2}, and in the end {name3}: so went the evening.
I prefer {name} to {name2}.
{name}? Never heard of it. {p} may know.
[Compare|Let's compare] {corp} with {name}.
{p} calls the boat {v1:boat} and the horse {v2:horse}.
They drove from {name} to {name2} in a {car}.
Between {t} and {name} there is not a single petrol station.
The order came from {name}, the complaint from {name2}.
{p1} met {p2} at {name} in {city}.
{name} has nothing to do with {name2}, said {p}.
We are looking for {f1}, {f2} and somebody called {name}.
"""

PRIMARY_TEXT = """
## person | p p p n1 n
{s} [retired|has retired] from {c} after {n:12-44} years and now grows roses in {t}.
After the concert in {city}, {s} walked home alone, [carrying|still holding] the violin.
[In an interview with|Talking to] {paper}, {s} [admitted|said] that winning was never the point.
It was {s}, not {p}, who [found the mistake|called the doctor|kept the shop alive].
[Last week|Yesterday|On {day}] {s} [became a grandmother|became a father for the second time|turned {n:30-95}].
{s}, {n:17-79}, [a baker from|a teacher from|a farmer near] {t}, has been missing since {day}.
The new head of {b:School/Hospital/Library} is called {s} and comes from {city}.
When {s} was {n:6-16}, the family moved from {country} to {t}.
Whenever {s} laughs, the whole office at {c} turns round.
[Critics love|Readers love] the novels of {s}, who writes them in a hut near {water}.
{s} has {k} children, two jobs and a small flat in {city}.
Our colleague {s} will be away until {date}; please write to {p}.
Ask for {s} at the desk, he knows where the keys are.
I had lunch with {s} today. She still hopes to hear from {uni}.
Trained as a nurse at {b:Hospital}, {s} later [taught|worked] in {country}.
{s} crossed the finish line in {t} as the oldest of all the runners.
"I never wanted to be famous," says {s}, [whose first film was shown in {city}|who paints only birds].
Happy birthday, {s}! Love from all of us in {t}.
{s} pleaded guilty before the court in {city}. The fine was {money:200-9000}.
The jury gave the first prize to {s} for a story about a lighthouse.
Nobody plays the cello like {s}, [wrote|writes] {paper}.
{s} [lost|left] her umbrella on the tram and got it back from {p}.
Born to a miner's family, {s} studied law in {city} and became a judge.
Dr. {s} [operated|examined the patients] all night after the accident near {t}.
Without {s}, who mends everything, {c} would have closed long ago.
{s} writes to her daughter in {country} every {day}.
We are glad to welcome {s} as our new accountant.
{s} called again about the broken heater. Can somebody ring him back?
The tenant on the second floor, {s}, [plays the trumpet|keeps bees on the balcony].
For {s} it was the {ord} title, and the second in {city}.
Police arrested {s} at the border with {country}, [after a tip from|helped by] {agency}.
Before joining {corp}, {s} had sold ice cream in {t}.
{s} was seen with a ladder behind the {b:School}. He says he was looking for his cat.
## person | sci
{s} [made the discovery|worked it out] in a small laboratory, long before {uni} had a building for such things.
Every schoolchild in {country} knows {s}, whose face is on a banknote.
{s} kept a notebook for each experiment; most of them are now at {museum}.
The theory of {s} was laughed at first and taught at {uni} later.
A letter in which {s} asks for more money [was sold in {city}|has turned up in {city}].
[Although ill,|Ill and poor,] {s} went on measuring, day after day.
## person | comp author painter artist
{s} spent a summer in {city} and complained about the food in every letter.
A plaque in {city} marks the house where {s} once lived.
{s} worked best in the morning, as a friend told {paper}.
In old age, {s} [lived quietly near|moved to] {water}.
{museum} opens a show about the life of {s} on {day}.
Two of her sisters never forgave {p} for the book about {s}, in which {s} comes out badly.
{s} hated travelling and yet died on a journey to {country}.
## person | leader explorer star
{s} left {city} at dawn and did not return for {k} years.
Schools in {country} are named after {s}.
A statue of {s} stands in front of the station in {city}.
{s} is the subject of a new film that opens the {fest}.
As a child, {s} was thought to be lazy.
## organization | c c c n n1
{s} [makes|produces] brushes and employs {n:20-800} people in {t}.
{s} [has opened|opens] a second office in {city}, run by {p}.
Founded by {p} in a barn near {t}, {s} now sells in {n:12-60} countries.
[The website of|The app of] {s} was down for hours on {day}.
{s} [raised|has raised] its prices for the {ord} time this year.
[Workers at|The staff of] {s} voted for a strike.
{s} is hiring {n:20-400} engineers, {p} told {paper}.
{s} lost the case against {p} and has to pay {money:9000-900000}.
We buy our flour from {s}, and it has always been on time.
{s} made a profit of {money:900000-9000000} last year, its best result so far.
The merger with {corp} would make {s} the largest firm of its kind in {country}.
Customers of {s} have to wait: the lorries are stuck in {t}.
{s} [went|has gone] bankrupt. The administrator, {p}, hopes to save {n:20-200} jobs.
Shares of {s} fell by {pct} after the news from {country}.
I complained to {s} three times, and nobody ever answered.
{s} recalls {n:2000-90000} toys because of sharp edges.
{p} quit {s} last month, the third manager to leave.
The headquarters of {s} stand empty, and moss grows on the sign.
{s} was fined by the {agency} for dumping waste in the {river}.
A spokesperson for {s} denied the report in {paper}.
The members of {s} meet every {day} in a room above the fire station in {t}.
Donations to {s} have doubled since the flood in {country}.
{s} signed a contract to deliver trams to {city}.
With only {n:4-19} employees, {s} builds pianos that are played in {city} and {city2}.
Whoever orders from {s} before noon gets the parcel the next day.
{s} is looking for volunteers who can drive a van.
{s} sued {corp} over a patent and won.
Is {s} still in business? Their phone just rings.
The union says that {s} has not paid wages since {month}.
## organization | corp bank
{s} [will build|plans] a new plant near {city} and promises {n:400-4000} jobs.
{s} [beat|missed] the forecasts: sales rose by {pct}.
{p} is leaving {s} after only {k} months at the top.
The new boss of {s}, {p}, wants to sell the offices in {city}.
{s} has to explain itself before a court in {country}.
{s} and its {n:2000-90000} employees agreed on a pay rise.
## organization | uni agency museum team band b b b
{s} [has a new director|gets a new head], {p}, [the first woman in that post|who comes from {city}].
{s} celebrates its birthday with an open day; {p} gives the speech.
[Budget cuts have hit|Cuts are hitting] {s} hard: {n:20-400} posts will go.
{s} moved into a new building by {architect}.
{p} left {money:90000-900000} to {s} in a will that surprised the family.
{s} says it knew nothing of the plans of {corp}.
## location | t t l n1 n
{s} lies on the {river}, an hour by train from {city}.
[The old town of|The harbour of] {s} was rebuilt stone by stone.
[Snow has cut off|Floods have cut off] {s}; {agency} is flying in food.
In winter, fewer than {n:40-900} people live in {s}.
{s} has a castle, two bakeries and no cinema.
The road to {s} is closed because of falling rocks.
Welcome to {s}, twinned with {t}!
[Visitors come to|People come to] {s} for the hot springs and the quiet.
We spent a week in {s} and did not see a single cloud.
{s} is warmer than {city} but windier.
The mayor wants {s} to become the first town without cars.
The people of {s} [make|still make] cheese the way {p}'s grandmother did.
Is there a pharmacy in {s} that is open at night?
Storks nest on almost every roof in {s}.
The population of {s} has halved since the mine closed.
[I grew up in|My mother grew up in] {s}, where everybody knew when the trains came.
Tomorrow: fog in {s}, sun everywhere else.
{s} was founded by monks and burned down twice.
Half of the houses in {s} belong to people from {city}.
From {s} there is a ferry to {island} twice a week.
Archaeologists found a Roman bath under the market square of {s}.
Buses no longer stop in {s}, which angers {p}, who is {n:71-96}.
The climb to {s} takes four hours, and there is no water on the way.
How far is it from {city} to {s} by bicycle?
The shore of {s} is a nature reserve; dogs are not allowed.
Electricity reached {s} only in {year:1930-1975}.
Moving to {s} was the best idea we ever had.
{s} gets more rain than any other place in {country}.
## location | city country
Rents in {s} have gone up by {pct} in a year.
{s} will host the {sportevent} in {year:2027-2040}.
More tourists than ever visited {s} last year.
{s} has a new government, led by {p}.
In {s}, people drink their coffee standing.
The embassy in {s} is closed until further notice.
Everyone should see {s} once, {author} is said to have remarked.
## location | peak water island region
{s} is at its most beautiful in {month}, before the coaches arrive.
A young couple from {city} is said to have got engaged in sight of {s}.
A fire damaged part of {s} on {day}.
Scientists from {uni} have been watching {s} for {n:10-40} years.
{p} swam, walked and rowed around {s} in {n:9-60} days.
The first photograph of {s} was taken by {p}.
## location | river sight
The {s} was closed to boats and visitors for {k} days.
Every evening, {p} takes a photograph of the {s} and sends it to a friend in {country}.
Thousands of people gathered at the {s} on {day}.
The {s} looks smaller than in the pictures, {author} wrote home.
Climate change is damaging the {s}, warns {agency}.
No place is painted as often as the {s}, says {p}.
## product | g g n1 n
The {s} [weighs|weighs only] {n:2-40} kilos and folds up like an umbrella.
My {s} stopped charging after {k} weeks, and {c} will not replace it.
[Does anyone know how to|How do I] reset the {s}? The manual is in Japanese.
{c} has [launched|unveiled] the {s}, a lamp that follows the sun.
The battery of the {s} lasts {n:5-40} hours, twice as long as that of the old model.
The {s} comes in {k} colours and costs {money:29-900}.
{p} swears by the {s}, a tractor built for steep fields.
Version {n:2-9} of {s} brings dark mode and fixes {n:20-300} bugs.
I've had the {s} for a year: it makes good coffee, but it is loud.
The {s} will not be sold in {country}, {c} said.
{c} recalls the {s} because the handle can come off.
The screen of my {s} cracked on the way to {city}.
The {s} is the fastest printer that {c} has ever built.
Do you have the {s} in blue? I could pick it up on {day}.
Reviewers praise the {s} for its sound and curse its buttons.
The update made my {s} so slow that I went back to {g}.
The {s}, designed by {p}, won a prize for the best chair of the year.
With the {s}, even {f} manages to bake bread.
Fans queued in {city} all night to buy the {s}.
Replacement filters for the {s} are sold out until {month}.
You can install {s} on any computer, it says, but not on mine.
Is the {s} waterproof? {p} dropped hers in the {river}.
The {s} beeps every {n:10-50} seconds. Make it stop!
{c} stopped making the {s} in {year:1995-2025}, yet people still ask for it.
The engine of the {s} was tested in {t} for {n:300-5000} hours.
## product | gadget car
{corp} sold fewer of the {s} than planned.
My father's {s} still works, which is more than can be said of the {gadget2}.
The {s} turned out to be a success, although {paper} had called it a toy.
A thief took the {s} out of {p}'s bag on the way to {city}.
The price of the {s} drops to {money:90-900} on {day}.
{p} collects everything about the {s}, from adverts to spare parts.
## product | software
{s} crashed {k} times today, and {p} lost a whole chapter.
The new version of {s} no longer runs on my old laptop.
{p} learned {s} at the age of {n:60-85} and now teaches it in {t}.
[Half of the office|Everyone at {c}] works with {s}, the other half with pencil and paper.
Is there a cheaper program than {s} that can open these files?
{s} was blocked in schools in {country}, much to the joy of the teachers.
My grandmother in {t} uses {s} every day.
{s} asks for an update each morning, usually just before a meeting.
## event | e e n1 n
The {s} [draws|attracts] {n:200-9000} visitors to {t} every {month}.
The {s} has been [cancelled|called off|moved to {month}] because of the heat.
Tickets for the {s} [go on sale|can be bought] on {day} at {time}.
[At this year's|At the last] {s}, {p} won with a pumpkin of {n:90-400} kilos.
This year's {s} opens with a speech by {p} and ends with fireworks.
More than {n:2000-9000} people danced in the rain at the {s} in {t}.
{c} pays for the {s}, but the volunteers do the work.
The {s} began as a joke among {k} friends in a pub in {t}.
Will there be parking at the {s}? We are coming from {city}.
For three days the {s} turns {t} into one big kitchen.
The {s} takes place for the {n:24-30}th time, organized by {b:Sports Club/Choir/School}.
We met at the {s}, and we are still married.
Rooms in {t} are booked out months before the {s}.
I am looking for two tickets for the {s}. Anyone?
During the {s}, the streets of {t} belong to the runners.
The winner of the {s} was {p} from {country}.
Because of the {s}, buses in {city} run until two in the morning.
The {s} celebrates poets who are no longer alive.
The organizers of the {s} expect {n:300-9000} guests from {k} countries.
A tent caught fire at the {s}; nobody was hurt.
{p} is flying in from {city} to speak at the {s}.
Last night the {s} came to an end with a concert by {v:band}.
The {s} starts at {time} in front of the town hall of {t}.
## event | fest sportevent
The {s} begins on {day}, and {city} is getting ready.
{p} will miss the {s} because of an injury.
[Thousands are expected at|Thousands came to] the {s}, although tickets cost {money:40-400}.
{country} sends {n:20-300} people to the {s}.
The {s} was shown on television in {n:40-150} countries.
## event | battle
The {s} changed {country} for ever, writes {p} in a new book.
Children in {city} act out the {s} with wooden swords.
Nobody who lived through the {s} is alive today.
A museum near {city} tells the story of the {s}.
## event | e n1 n
There was mud everywhere, {p} lost a boot and the band from {t} never arrived, but nobody wants to miss the next {s}.
You asked about the {s}: yes, it takes place, and yes, dogs are allowed. Trains from {city} stop right outside.
The {s} has a new date. It now begins on {date} and lasts {k} days.
{c} will no longer sponsor the {s}. [The organizers are looking for somebody else.|]
If it rains, the {s} moves into the hall of {b:School/Sports Club}.
## product | g n1 n
I returned the {s} to {c} after two days. It hummed, it leaked, and the app wanted my date of birth.
Looking for a used {s}, in working order, anywhere near {t}. Write to {f}.
After {k} years of work, {p} and a small team in {t} have finished the {s}, a wheelchair that climbs stairs.
There are better cameras than the {s}, but none so easy to use, says {p}.
The {s} needs {n:2-9} batteries, which are not in the box.
## location | t l n1 n
{p} came to {s} for a weekend and stayed for {n:11-40} years.
There is one road into {s}, and {agency} says it may be gone by {month}.
In {s} they still talk about the summer when {artist} rented the house by the mill.
{c} wants to build a hotel in {s}. Most of the people who live there are against it.
Take the early bus if you are going to {s}: the later one only runs in {month}.
## organization | c n1 n
{p} of {t} has been waiting for a refund from {s} since {month}. "They always say that it is on its way."
{s} has been baking bread for {city} since {year:1890-1990}; now the oven goes out.
With the purchase of {c}, {s} becomes the second largest dairy in {country}.
{s} lets its staff work from home on Fridays, and {p} of the works council is pleased.
Do not open mails that seem to come from {s}. The real company never asks for your password.
## person | p p n1 n
The village of {t} has {n:200-900} inhabitants and one celebrity: {s}, who once swam across {water}.
{s} was supposed to present the figures to {bank}, but the train from {city} was late.
When the factory of {corp} closed, {s} bought a boat and became a fisherman.
I am writing for my mother, {s}, who does not use e-mail. She would like to move her appointment at {b:Hospital/Clinic}.
Neither the cold nor {p}'s jokes could stop {s}: after {n:9-40} hours she climbed out of the water near {t}.
"""

def _names(text):
    return [name.strip() for name in text.replace("\n", " ").split(" | ")]


HORSES = _names("""Bramble | Juno | Old Tom | Caramel | Stormy Lady | Figaro | Pepper | Moonlight | Duke of Harwick | Rosie | Nutmeg |
Sultan | Bella |
Whisper | Thunder Boy | Polka | Domino | Silver Lining | Gipsy Queen | Merlin | Sir Henry | Hazelnut | Isolde | Jupiter | Lucky Penny |
Marzipan | Northern Star | Olaf | Paprika | Quickstep | Ragtime | Sunny Side | Topaz | Velvet | Windsong | Zorro""")
BOATS = _names("""Sea Urchin | Marigold | Blue Heron | Wanderer | Second Wind | Anna Louise | Nordstern | Patience | Little Gull |
Daydream | Calypso |
Morning Tide | Black Swan | Freya | Kittiwake | Lazy Days | Mistral | Nautilus | Pelican | Sandpiper | Tern | Viking | Windhover | Zephyr |
Hope and Glory | Lady Jane | Old Faithful | Petrel | Rosalind | Swallow | Gannet | Halcyon""")
BANDS = _names("""The Rusty Hinges | Velvet Pigeons | Night Bus Home | The Late Apologies | Kitchen Radio | Salt and Engines |
The Marlow Five |
Paper Tigers | Low Tide | Copper Kettle Band | The Tin Foxes | Sunday Drivers | Harbour Lights | The Broken Umbrellas | Nordlys |
Two Left Feet |
Old Mill Brass | Dust & Honey | The Quiet Riot Act | Blue Monday Club | Static Garden | The Lemon Trees | Owls in Daylight | Big Dipper |
The Postmen | Grandma's Attic | Fernweh | Los Martes | Red Lorry Trio | Saltwater Choir | Backyard Orchestra |
The Understudies""")
JOURNALS = _names("""Annals of Ecology | The Field Naturalist | Journal of Applied Acoustics | Nature Letters | Materials Today |
Northern Review of Medicine |
Sleep and Health | Bulletin of Limnology | Structural Notes | European Reading Research""")
PAPERS = _names("""Evening Post | Harbour Gazette | Morning Echo | The Valley Courier | Daily Observer | Weekend Mirror |
The Northern Star | County Herald |
Town Crier | Westshore Tribune | The Lantern | Abendblatt | The Mercury | Riverside News""")
TITLES = _names("""The Salt Road | A House Without Doors | Winter Bees | The Clockmaker's Daughter | Letters to a Lighthouse | Low Water |
Ten Ways to Cross a River |
The Last Ferry | Blackberry Summer | What the Mason Knew | Glass Mountains | Half a Map | The Orchard Keeper | Silence in Nine Rooms |
Paper Boats |
A Short History of Rain | The Left-Handed Bride | Under the Pear Tree | Night Train South | The Weight of Apples | My Father's Garden |
Snow Line |
The Tailor of the Square | Three Oranges | A Ladder to the Moon | Far from the Sea | The Owl House | Green Ink | The Baker's Second Life |
Woman with a Lamp | Harvest at Dusk | Boats in Fog | The Red Umbrella | The Watchmaker | Sleeping Dogs | Two Sisters on a Bridge |
Ash Wednesday Blues |
The Invisible Uncle | An Evening with Crows | Copper and Bone | Kingfisher Days | A Room in Winter | The Sailor's Alphabet |
Dust on the Piano""")
NAMED_THINGS = {"horse": HORSES, "boat": BOATS, "band": BANDS, "journal": JOURNALS, "paper": PAPERS}
THING_KINDS = {"band": "organization", "journal": "organization", "paper": "organization"}
TOWN_STARTS = """Ash Alder Birch Black Brad Bram Brook Burn Castle Clay Cold Crow Dun East Elm Fair Fern Glen Gran Green Hal Har Hart Hay
Hazel Hol Kil
King Lang Linden Long Mar Mel Mill Moss New Nor North Oak Old Otter Red Ring Rother Sand Shel South Stan Stone Stour Sutter Swan Thorn Up
Wal Water
Wen West Wey Whit Wood Wool Yar""".split()
TOWN_ENDS = """ford ton bury field wick worth mouth ham ley stead brook bridge dale port minster combe haven wood hurst low bourne pool
ridge moor well
cliff vale gate mere""".split()
GENERAL_KINDS = """Logistics Foods Textiles Software Systems Energy Media Partners Holdings Engineering Design Furniture Electronics
Networks Shipping
Travel Farms Brewing Plastics Chemicals Steel Glass Instruments Packaging Printing Sports Toys Motors Tools Optics Ceramics Paper""".split()
BODY_KINDS = """Museum|Hospital|Library|Theatre|University|Institute|Foundation|Primary School|City Council|Sports Club|
Housing Association|Choir|
Grammar School|College|Zoo|Arts Centre""".replace("\n", "").split("|")
EVENT_KINDS = """Garden Fair|Jazz Festival|Marathon|Book Fair|Film Festival|Food Festival|Winter Market|Science Week|Flower Show|Regatta|
Chess Open|
Light Festival|Craft Market|Carnival|Poetry Slam|Charity Run|Design Week|Harvest Fair|Lantern Parade|Beer Festival|Open Air|Trade Fair|
Robotics Cup|
Street Art Days|Choir Contest|Pumpkin Weekend|Kite Festival|Steam Rally|Folk Nights|Summit|Hackathon|Half Marathon|
Bake-off""".replace("\n", "").split("|")
LAND_KINDS = "Valley|Bay|Forest|Island|River|Lake|Hill|Beach|Marsh|Park|Peak|Moor|Gorge|Cove".split("|")
SAINTS = ["St. Anne's", "St. Mary's", "St. John's", "Holy Cross", "St. Martin's", "All Saints", "St. Clare's", "Queen's", "St. Olaf's",
"Victoria"]
SAINTLY = ("School", "Primary School", "Grammar School", "Hospital", "General Hospital", "Kindergarten", "Church Hall", "College",
"Hospice")
MODEL_ENDS = """Pro|Mini|Max|Air|One|Plus|Go|Duo|300|500|X2|S4|E10|Home|Compact|Light|2000|Classic|K7|GT|Junior|XL|Eco|Nova|Turbo|
V3""".replace("\n", "").split("|")
MODEL_STARTS = """Aero Aqua Brew Clear Cozy Dura Easy Eco Flex Fresh Glide Handy Hydro Jet Kwik Lumi Mono Nano Nimbus Omni Opti Perfo
Pico Quiet Rapid
Robo Sonic Swift Terra Turbo Ultra Vita Volt Whirl Zen Zip""".split()
MODEL_MIDS = """mix pad clip mate bot lux trim bake fold wave press flow grip heat lite mow pot roast scan steam tek vac watch
wheel zone""".split()
# Places of the world that take an article.
ARTICLED = """University of|Museum of|Sorbonne|Louvre|British Museum|Prado|Rijksmuseum|Uffizi|Hermitage|Guggenheim|Metropolitan|
Vatican Museums|National
Gallery|Smithsonian|Musée d'Orsay|Van Gogh Museum|Pergamon|Victoria and Albert|Natural History|Deutsches Museum|Albertina|Whitney|
World Health|United
Nations|Red Cross|European|World Trade|OECD|International Monetary|African Union|Bank of England|World Bank|Federal Reserve|
Rolling Stones|Berlin
Philharmonic|Vienna Philharmonic|London Symphony|Bolshoi|Royal|Chicago Symphony|Chicago Bulls|Boston Celtics|Los Angeles Lakers|
New York Yankees|Boston
Red Sox|Concertgebouw|Boston Symphony|Czech Phil|Oslo Phil|Bolshoi|Vienna State|Teatro|Semperoper|Green Bay|Toronto Maple|Golden State|
All Blacks|Financial Times""".replace("\n", " ").split("|")
ARTICLED = tuple(ARTICLED)
WORLD = {}
for _line in WORLD_TEXT.strip().split("\n"):
    _name, _kind, _rest = _line.split(": ", 2)
    WORLD[_name] = (_kind, _rest.split(" | "))
# What may stand for a name of the world, in one of four texts.
INVENTED = {"city": "t", "sci": "p", "author": "p", "painter": "p", "artist": "p", "comp": "p", "explorer": "p", "sailor": "p", "star": "p",
            "architect": "p", "corp": "c", "bank": "c:Bank/Savings Bank/Capital", "uni": "b:University/College",
            "museum": "b:Museum/Gallery", "paper": "v:paper", "team": "b:FC/United/Rovers", "label": "c:Press/Records/Books",
            "band": "b:Orchestra/Opera/Ballet",
            "book": "v", "film": "v",
            "art": "v", "river": "l:River", "peak": "l:Peak", "water": "l:Lake", "island": "l:Island", "fest": "e", "gadget": "g",
            "software": "g", "car": "g", "airline": "c:Airlines/Air/Airways",
            "pop": "v:band", "orch": "b:Orchestra/Philharmonic", "house": "b:Opera", "probe": "g"}
MONEY_STEPS = ((60, 1), (300, 5), (1500, 10), (9000, 50), (90000, 100))
ORDINALS = "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
ALIKE = set("the of and & school hospital club first last river lake island".split())

ENDINGS_OF_THREE = patterns("""
Signed: {A.full}, {B.full}, {C.full}
{t9}, {d0} // {A.full} // {B.full} // {C.full}
Signatures: {A.full} / {B.full} / {C.full}
Signed by all three on {d0}: {A.full}, {B.full}, {C.full}. Witness: {p5}
""")


class Author(Writer):
    """A writer with everyday names, a calendar and parties that may be called by their roles."""

    def __init__(self, rng, unseen=False, last_year=None):
        super().__init__(rng, unseen)
        self.sign = rng.choice(["${}", "€{}", "£{}", "{} euros", "EUR {}", "{} dollars", "£{}", "€{}", "{} pounds", "{} €"])
        self.roles, self.calls = {}, "full"
        if last_year is not None:
            self._make_calendar(last_year)

    def _make_calendar(self, last_year):
        rng, values = self.rng, self.values
        style = rng.choice([0, 0, 1, 1, 2, 3, 4, 5, 6, 7])
        today = datetime.date(rng.randint(2018, 2027), rng.randint(1, 12), rng.randint(1, 28))
        if last_year:
            today = today.replace(month=rng.randint(1, 2))
            first = datetime.date(today.year - 1, 2, 1) + datetime.timedelta(rng.randint(0, 90))
            days = [first, first + datetime.timedelta(rng.randint(20, 90)), first + datetime.timedelta(rng.randint(100, 200))]
        else:
            days = [today - datetime.timedelta(gap) for gap in (rng.randint(40, 80), rng.randint(20, 38), rng.randint(6, 18))]
        days.append(today)
        for low, high in ((4, 40), (10, 60), (60, 160)):
            days.append(days[-1] + datetime.timedelta(rng.randint(low, high)))
        days.append(today + (days[4] - today) // 2)
        for name, day in zip("12304567", days):
            values[f"d{name}"] = _written(day, style)
            values[f"mon{name}"] = MONTHS[day.month - 1]
        year = today.year
        values["y"], values["y0"], values["y2"] = str(year), str(year - 1), str(year + rng.randint(1, 4))
        quarter = rng.randint(1, 4)
        values["q"] = rng.choice([f"Q{quarter} {year}", f"the {('first', 'second', 'third', 'fourth')[quarter - 1]} quarter of {year}",
                                  f"the {rng.choice(['first', 'second'])} half of {year}", f"{rng.choice(MONTHS)} {year}"])

    # Values

    def kept(self, make):
        for _ in range(60):
            value = make()
            if is_unseen(value) == self.unseen:
                return value
        return value

    def pick(self, values):
        draw, count = self.rng.random, len(values)
        return self.kept(lambda: values[int(draw() * count)])

    def town(self):
        rng, draw = self.rng, self.rng.random()
        if draw < 0.3:
            return self.pick(WORLD["city"][1] if rng.random() < 0.6 else CITIES)
        if draw < 0.8:
            return self.kept(lambda: rng.choice(TOWN_STARTS) + rng.choice(TOWN_ENDS))
        return self.lexicon.invented_name()

    def first_name(self):
        if self.rng.random() < 0.6:
            return self.pick(FIRST_NAMES)
        name = self.lexicon.first_name()
        return name[:1].upper() + name[1:]

    def make_named(self, letter, kinds):
        """An entity of the kind of `letter`; `kinds` are the words that may say what it is."""
        rng, lexicon = self.rng, self.lexicon
        if letter == "p":
            first = self.first_name()
            last = self.pick(LAST_NAMES) if rng.random() < 0.55 else lexicon.last_name()
            return Entity(f"{first} {last}", last, "person")
        if letter == "f":
            first = self.first_name()
            return Entity(first, first, "person")
        if letter == "t":
            town = self.town()
            return Entity(town, town, "location")
        if letter == "u":
            return self.make_named("country", ())
        if letter == "n":
            name = lexicon.name_like()
            return Entity(name, name, "name")
        if letter == "c":
            return self._company(kinds)
        if letter == "b":
            kind = rng.choice(kinds or BODY_KINDS)
            stem = self.town() if rng.random() < 0.7 else lexicon.last_name()
            if kind in SAINTLY and rng.random() < 0.25:
                full = f"{self.pick(SAINTS)} {kind}"
            elif kind == "FC" or kind == "University" and rng.random() < 0.4:
                full = f"FC {stem}" if kind == "FC" else f"University of {stem}"
            else:
                full = f"{stem} {kind}"
            return Entity(full, full, "organization")
        if letter == "l":
            kind = rng.choice(kinds or LAND_KINDS)
            stem = self.kept(lambda: rng.choice(TOWN_STARTS) + rng.choice(TOWN_ENDS)) if rng.random() < 0.5 else lexicon.invented_name()
            first = {"Lake": "Lake", "Cape": "Cape", "Peak": "Mount", "Mountain": "Mount"}.get(kind)
            full = f"{first} {stem}" if first else f"{stem} {kind}"
            return Entity(full, full, "location")
        if letter == "g":
            draw = rng.random()
            if draw < 0.4:
                full = self.kept(lambda: rng.choice(MODEL_STARTS) + rng.choice(MODEL_MIDS))
            else:
                full = lexicon.invented_name() if draw < 0.75 else self.pick(COMPANY_ROOTS)
            if draw > 0.3:
                model = rng.choice(MODEL_ENDS) if rng.random() < 0.8 else f"{rng.choice('ABCEGKRSTX')}{rng.randint(2, 990)}"
                full = f"{full} {model}"
            return Entity(full, full, "product")
        if letter == "e":
            stem = self.town() if rng.random() < 0.75 else self.pick(COMPANY_ROOTS)
            full = f"{stem} {rng.choice(kinds or EVENT_KINDS)}"
            return Entity(f"{full} {rng.randint(2019, 2027)}" if rng.random() < 0.1 else full, full, "event")
        if letter == "v":
            pool = kinds[0] if kinds else ""
            if pool and rng.random() < 0.7:
                full = self.pick(NAMED_THINGS[pool])
            elif pool or rng.random() < 0.15:
                full = lexicon.invented_name()
            else:
                full = self.pick(TITLES)
                if rng.random() < 0.25:
                    full = f"The {self.pick(LAST_NAMES)} {rng.choice(['Letters', 'Papers', 'Affair', 'Sisters'])}"
            return Entity(full, full, THING_KINDS.get(pool, "work"))
        kind, names = WORLD[letter]
        stand_in = INVENTED.get(letter)
        if stand_in and rng.random() < 0.3:
            other, _, span = stand_in.partition(":")
            return self.make_named(other, tuple(span.split("/")) if span else ())
        full = self.pick(names)
        return Entity(full, full.split()[-1] if kind == "person" and full.count(" ") == 1 else full, kind)

    def _company(self, kinds):
        rng, draw = self.rng, self.rng.random()
        kind = rng.choice(kinds or GENERAL_KINDS)
        if draw < 0.12:
            stem = self.kept(lambda: f"{rng.choice(LAST_NAMES)} & {rng.choice(LAST_NAMES)}")
        elif draw < 0.25:
            stem = f"{self.lexicon.last_name()} & {rng.choice(['Sons', 'Daughters', 'Partners', 'Co.'])}"
        elif draw < 0.55:
            stem = self.kept(lambda: rng.choice(COMPANY_ROOTS) + rng.choice(COMPANY_ROOTS).lower())
        elif draw < 0.7:
            stem = self.pick(LAST_NAMES)
        elif draw < 0.85:
            stem = self.lexicon.invented_name()
        else:
            stem = self.town()
        if not (draw < 0.25 and rng.random() < 0.6):
            stem = f"{stem} {kind}"
        if draw >= 0.12 and draw < 0.25 or rng.random() < 0.5:
            return Entity(stem, stem, "organization")
        return Entity(f"{stem} {rng.choice(COMPANY_FORMS[:8] if rng.random() < 0.8 else COMPANY_FORMS)}", stem, "organization")

    def entity(self, name, span=None):
        kinds = tuple(span.split("/")) if span else ()
        for _ in range(25):
            entity = self.make_named(name, kinds)
            words = [word for word in entity.full.lower().split() if word not in ALIKE and word not in JOINERS and
                     word.capitalize() not in GENERAL_KINDS]
            if kinds:
                words = words[:1]
            if not any(word in self.words for word in words):
                break
        self.words.update(words)
        return entity

    def plain(self, name, span):
        rng = self.rng
        if name == "L":
            return rng.choice("ABCDEFGHKLMNPRSTUVWX")
        if name == "w":
            return self.lexicon.word()
        if name == "ord":
            return rng.choice(ORDINALS)
        if name == "no":
            return str(rng.randint(*span_of(span, "100-999")))
        if name == "k" and not span:
            return SMALL_NUMBERS[rng.randint(2, 9)]
        if name == "pct":
            low, high = span_of(span, "2-48")
            return f"{rng.randint(low, high)}{'%' if self.sign[0] in '$€' else ' percent'}"
        return super().plain(name, span)

    def money(self, span):
        low, high = span_of(span, "20-900")
        rng = self.rng

        def make():
            value, draw = rng.randint(low, high), rng.random()
            if draw < 0.65:
                step = next((step for most, step in MONEY_STEPS if high <= most), 1000)
                value = min(high, max(low, round(value / step) * step))
            elif draw < 0.78 and high <= 5000:
                return f"{value:,}.{rng.choice(['50', '90', '00', '20'])}"
            return f"{value:,}" if value >= 1000 else str(value)
        return self.sign.format(self.kept(make))

    def value(self, name, key, span=None):
        found = self.values.get(key)
        if found is None:
            is_entity = name in WORLD or name == "name" or len(name) == 1 and name in "pfctublegv"
            found = self.entity("n" if name == "name" else name, span) if is_entity else self.plain(name, span)
            if key != name:
                self.values[key] = found
        return found

    # Texts

    def _render(self, parts, out, seen, telling):
        rng = self.rng
        for part in parts:
            if isinstance(part, str):
                out.append(part)
            elif part[0] == "choice":
                branches = part[1]
                self._render(branches[int(rng.random() * len(branches))], out, seen, telling)
            else:
                _, name, key, form, span = part
                value = self.value(name, key, span)
                if isinstance(value, Pattern):
                    # A phrase: what it says is settled at its first use.
                    inner = []
                    self._render(value.parts, inner, seen, telling)
                    value = self.values[key] = "".join(inner)
                if isinstance(value, Entity):
                    text = self._mention(value, form, seen, telling)
                    before = out[-1] if out else ""
                    if text.startswith(ARTICLED) and not before.endswith(("the ", "The ", "(")):
                        text = ("The " if not before or before.endswith((". ", "// ")) else "the ") + text
                    out.append(text)
                else:
                    out.append(value[:1].upper() + value[1:] if form == "cap" else value)
                    if telling and any(c.isdigit() for c in value) and name != "address" and len(value) < 40:
                        self.facts.append(value)

    def _mention(self, entity, form, seen, telling):
        first = entity not in seen
        seen[entity] = seen.get(entity, 0) + 1
        if telling:
            self.facts.append(entity.full)
        elif first:
            self.entities.append(entity)
        if form == "s":
            return self._mention(entity, None, seen, telling) + "'s"
        if form == "last":
            # Only this part of the name stands in the text.
            entity.full = entity.short
        if first or form == "full":
            return entity.full
        if form == "short":
            return entity.short
        if telling:
            return entity.full
        if entity in self.roles:
            if self.calls == "role":
                return self.roles[entity]
            return {"full": entity.full, "short": entity.short, "first": entity.full.split()[0]}[
                "short" if self.calls == "first" and entity.kind != "person" else self.calls]
        return entity.short if entity.kind == "person" and self.rng.random() < 0.25 else entity.full

    def write(self, pattern):
        out = []
        self._render(pattern.parts, out, self.mentions, False)
        text = "".join(out)
        # Names such as "eBay" stay as they are.
        return text if any(text.startswith(entity.full) for entity in self.entities) else text[:1].upper() + text[1:]

    def recount(self, sentences):
        """Sentences of an answer: what they name is added to `facts`."""
        out, seen = [], {}
        for pattern in sentences:
            one = []
            self._render(pattern.parts, one, seen, True)
            text = "".join(one)
            out.append(text[:1].upper() + text[1:])
        return polish(" ".join(out))


DATE_STYLES = ("{day} {month} {year}", "{month} {day}, {year}", "{day} {month}", "{month} {day}", "{year}-{number:02d}-{day:02d}",
               "the {day}{suffix} of {month}", "{day}.{number}.{year}", "{day}{suffix} {month} {year}")


def _written(day, style):
    month = MONTHS[day.month - 1]
    suffix = "th" if day.day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return DATE_STYLES[style].format(day=day.day, month=month, year=day.year, suffix=suffix, number=day.month)


class Story:
    """One kind of document: `styles`, `titles`, `parties`, local values, body, openings, endings and the sentences of its summary."""

    def __init__(self, block):
        head, *lines = block.strip().split("\n")
        styles, self.name = head.split(" | ")[:2]
        self.styles = styles.split()
        self.last_year = "{y0}" in block
        self.titles = [Pattern(title.strip()) for title in head.split(" | ")[1].split(";")]
        self.parties, self.locals, self.body, self.openings, self.endings = [], {}, [], [], []
        self.tellings = {"S1": [], "S2": []}
        for line in lines:
            mark, _, rest = line.partition(" ")
            if mark in ("A:", "B:", "C:"):
                kinds, _, roles = rest.partition(" = ")
                self.parties.append((mark[0], PARTY_KIND.findall(kinds), roles.split("; ") if roles else []))
            elif mark.startswith("@"):
                self.locals[mark[1:]] = items(rest.removeprefix("= "))
            elif mark == "T:":
                self.titles = [Pattern(title.strip()) for title in rest.split(" // ")]
            elif mark == "I:":
                self.openings.append(Pattern(rest))
            elif mark == "E:":
                self.endings.append(Pattern(rest))
            elif mark in ("S1:", "S2:"):
                self.tellings[mark[:2]].append(Pattern(rest))
            elif mark in ("!", "~", "*", "+"):
                self.body.append((mark, Pattern(rest)))
            else:
                raise ValueError(f"what is this line: {line}")


def _stories(text):
    return [Story(block) for block in text.strip().removeprefix("## ").split("\n## ")]


def _pools(text):
    """Name of a pool -> its patterns, or -> those that name the roles, and the others."""
    pools, name = {}, ""
    for line in text.strip().split("\n"):
        if line.startswith("# "):
            name = line[2:]
            pools[name] = []
        else:
            pools[name].append(Pattern(line))
    return pools


PARTY_KIND = re.compile(r"\b([pcbev])(?::(.*?))?(?= [pcbev](?:[: ]|$)|$)")
REPORTS, CONTRACTS = _stories(REPORTS_TEXT), _stories(CONTRACTS_TEXT)
INTROS, INTROS_OF_THREE, CLAUSES, ENDINGS = map(_pools, (INTROS_TEXT, INTROS_OF_THREE_TEXT, CLAUSES_TEXT, ENDINGS_TEXT))
ASIDES, HEADS, LETTERS = map(_pools, (ASIDES_TEXT, HEADS_TEXT, LETTERS_TEXT))
FRAMES = list(_pools(ENTITIES_TEXT).values())
# Who a party is.
PERSON_FROM = [Pattern(text) for text in ("", "", " of {address}", ", {address}, {t}", ", living in {t}", " of {t}", ", born {d8}",
                                          " (ID no. {no:10000-99999})", "")]
COMPANY_FROM = [Pattern(text) for text in ("", "", " of {address}", ", {address}, {t}", ", represented by {p}",
                                           ", a company registered in {t}", " of {t}", ", represented by its director, {p}", "")]
BODY_FROM = [Pattern(text) for text in ("", "", " of {address}", ", represented by {p}", "")]
MARKERS = ("{}. ", "{}. ", "§ {} ", "({}) ", "{}) ", "Art. {}: ", "– ", "- ", "* ")


class Document:
    """A report or a contract: `text`, `label`, `parties` and `summary`, with its `facts`."""

    def __init__(self, rng, unseen, label):
        self.rng, self.label = rng, label
        self.story = story = rng.choice(REPORTS if label == "report" else CONTRACTS)
        self.writer = writer = Author(rng, unseen, label == "report" and story.last_year)
        for name, choices in story.locals.items():
            writer.values[name] = rng.choice(choices)
        writer.values["d8"] = f"{rng.randint(1, 28)} {rng.choice(MONTHS)} {rng.randint(1945, 2002)}"
        self.style = rng.choice(story.styles)
        self.is_long = rng.random() < 0.2
        self.keep = 1.0 if self.is_long else rng.uniform(0.35, 1.1)
        self.parties = []
        text = self._report() if label == "report" else self._contract()
        for before, after in ((" // // ", "\n\n"), (" // ", "\n"), (". the ", ". The "), ("\nthe ", "\nThe ")):
            text = text.replace(before, after)
        self.text = polish(text).strip()
        tellings = story.tellings
        self.summary = writer.recount([rng.choice(tellings["S1"]), rng.choice(tellings["S2"])])
        facts = [fact for fact in dict.fromkeys(writer.facts) if fact in self.text and fact in self.summary]
        self.facts = ([fact for fact in facts if len(fact) > 1] if len(facts) > 4 else facts)[:5]

    def _extras(self):
        """How many sentences of the common pool go in."""
        if self.style in ("informal", "home"):
            return self.rng.randint(3, 6) if self.is_long else self.rng.choices([0, 1, 2], [4, 3, 2])[0]
        return self.rng.randint(5, 13) if self.is_long else self.rng.choices([0, 1, 2, 3, 5], [4, 4, 3, 2, 1])[0]

    def _body(self):
        """The sentences: the main ones in their order, or those of a contract at times in any, with the others somewhere between."""
        rng, chosen, run, extras = self.rng, [], [], []
        for mark, pattern in [*self.story.body, ("", None)]:
            if mark not in ("*", "+"):
                if self.label == "contract" and rng.random() < 0.35:
                    rng.shuffle(run)
                for extra in rng.sample(extras, len(extras)):
                    run.insert(rng.randint(min(1, len(run)), len(run)), extra)
                chosen += run
                run, extras = [], []
            if mark in ("!", "*") or mark and rng.random() < self.keep:
                (extras if mark == "+" else run if mark == "*" else chosen).append(pattern)
        return chosen

    def _paragraphs(self, sentences):
        rng, text = self.rng, ""
        gap, often = rng.choice(["\n", "\n\n"]), rng.choice([0.0, 0.15, 0.3, 1.0 if rng.random() < 0.2 else 0.2])
        for sentence in sentences:
            text += (gap if rng.random() < often else " ") + sentence if text else sentence
        return text

    def _report(self):
        rng, writer, story = self.rng, self.writer, self.story
        writer.values["title"] = rng.choice(story.titles)
        head = ""
        if rng.random() < 0.75:
            head = writer.write(rng.choice(HEADS[self.style])) + rng.choice(["\n", "\n\n"])
        body = self._body()
        for aside in rng.sample(ASIDES[self.style], self._extras()):
            body.insert(rng.randint(2, len(body)), aside)
        text = head + self._paragraphs([writer.write(pattern) for pattern in body])
        if story.endings and rng.random() < 0.6:
            text += rng.choice(["\n", "\n\n"]) + writer.write(rng.choice(story.endings))
        return text

    def _contract(self):
        rng, writer, story, values = self.rng, self.writer, self.story, self.writer.values
        entities = []
        role = rng.randrange(len(story.parties[0][2] or [0]))
        lower = rng.random() < 0.4
        for name, kinds, roles in story.parties:
            letter, span = rng.choice(kinds)
            entity = values[name] = writer.entity(letter, span or None)
            entities.append(entity)
            values[f"{name}of"] = rng.choice(PERSON_FROM if letter == "p" else COMPANY_FROM if letter == "c" else BODY_FROM)
            title = roles[role % len(roles)] if roles else ""
            values[f"r{name.lower()}"] = title
            writer.roles[entity] = f"the {title.lower() if lower else title}"
        three = len(entities) == 3
        head, intro = "", None
        if rng.random() < 0.7:
            title = writer.write(rng.choice(story.titles))
            head = (title.upper() if rng.random() < 0.2 else title) + rng.choice(["\n", "\n\n"])
        if self.style == "letter":
            body = [writer.write(pattern) for pattern in self._body()]
            text = head if rng.random() < 0.4 else ""
            text += writer.write(rng.choice(LETTERS["head"])) + rng.choice(["\n", "\n\n"]) + self._paragraphs(body)
            text += rng.choice(["\n", "\n\n"]) + writer.write(rng.choice(LETTERS["end"]))
            return self._signed(text)
        draw = rng.random()
        if three:
            intro = rng.choice(INTROS_OF_THREE[self.style])
        else:
            with_roles = self.style == "legal" or self.style == "plain" and rng.random() < 0.45
            intro = rng.choice(INTROS[f"{self.style} {'R' if with_roles else 'N'}"])
            if with_roles and draw < 0.75 and values["ra"] != values["rb"]:
                writer.calls = "role"
        if writer.calls != "role":
            writer.calls = rng.choice(["full", "full", "short"] if self.style != "home" else ["full", "first", "first", "short"])
        opening = rng.choice(story.openings) if story.openings and rng.random() < 0.55 else None
        if draw > 0.75 and (opening or draw > 0.92):
            # Who the parties are shows only in what they do, or in the signatures.
            intro, writer.calls = None, "full" if writer.calls == "role" else writer.calls
        text = head
        if intro:
            text += writer.write(intro)
            text += " " if not head and text.endswith(".") and rng.random() < 0.4 else rng.choice(["\n", "\n\n"])
        body = ([opening] if opening else []) + self._body()
        for clause in rng.sample(CLAUSES[self.style], self._extras()):
            body.insert(rng.randint(1, len(body)), clause)
        sentences = [writer.write(pattern) for pattern in body]
        draw = rng.random()
        if draw < {"legal": 0.55, "plain": 0.3, "home": 0.15}[self.style]:
            marker = rng.choice(MARKERS)
            text = text if text.endswith("\n") or not text else text.rstrip() + "\n"
            text += "\n".join(marker.format(number) + sentence for number, sentence in enumerate(sentences, 1))
        else:
            text += self._paragraphs(sentences)
        if rng.random() < 0.6 or any(entity not in writer.mentions for entity in entities):
            text += rng.choice(["\n", "\n\n"]) + writer.write(rng.choice(ENDINGS_OF_THREE if three else ENDINGS[self.style]))
        return self._signed(text)

    def _signed(self, text):
        """The text of a contract that is complete: its parties are known."""
        writer = self.writer
        self.parties = [entity.full for entity in writer.entities if entity in writer.roles]
        return text


SYSTEMS = """You are a helpful assistant.|You are a document assistant.|You sort and summarize documents.|Answer exactly what is asked.|
You are Sprout, a helpful assistant.|You work in the records office of a town.|You read documents for busy people.|
Copy names and figures exactly as they are written.""".replace("\n", "").split("|")
CLASSIFY = "Classify this document as either 'report' or 'contract'.{gap}Output only the label."
CLASSIFY_OTHER = """
Is that a report or a contract? Just the label.
Report or contract? One word, please.
Which is it, 'contract' or 'report'? Output only the label.
What kind of document do I have here: contract or report?
Sort this: 'report' or 'contract'. Label only.
Should this go into the folder with the reports or the one with the contracts? Answer report or contract.
""".strip().split("\n")
SUMMARIZE = "Now summarize this document in 2-3 sentences."
SUMMARIZE_OTHER = """
Summarize this document in 2-3 sentences.
Sum this up in two or three sentences, please.
Short summary, two sentences or so.
What does it say, in short?
Can you give me the gist of it in 2-3 sentences?
Please write a brief summary with the main facts.
I need the essentials in two sentences.
""".strip().split("\n")
PARTIES = "Extract all party names. Output as a comma-separated list."
PARTIES_OTHER = """
Who are the parties? Names only, separated by commas.
List the parties to this contract as a comma-separated list.
Between whom was this agreed? Give the names with commas between them.
Name the contracting parties, comma-separated, nothing else.
Extract the names of all parties, separated by commas.
""".strip().split("\n")
ENTITIES = "Extract all named entities as a comma-separated list."
ENTITIES_OTHER = """
List all named entities, separated by commas.
Which names (people, organizations, places, products, events) occur here? Comma-separated list.
Extract the named entities from the text. Output a comma-separated list.
Give me every proper name in this text, in order, separated by commas.
""".strip().split("\n")
PRIMARY = "Extract the primary named entity from this text:"
PRIMARY_OTHER = """
Extract the main named entity from this text as JSON:
Identify the primary named entity (name, entity_type, confidence):
What is the primary entity of this text? Answer as JSON with name, entity_type and confidence:
""".strip().split("\n")


LAYOUTS = ["Document:\n{text}\n\n{ask}", "{text}\n\n{ask}", "{ask}\n\n{text}", "{ask}\n\nDocument:\n{text}"]
SYSTEM_LEADS = ["Document:\n", "The user has questions about this document:\n\n", "You are a document assistant. Document:\n", ""]


def _ask(rng, exact, other):
    if rng.random() < 0.75:
        return exact
    ask = rng.choice(other)
    return casual(rng, ask) if rng.random() < 0.3 else ask


def _system(rng):
    return [{"role": "system", "content": rng.choice(SYSTEMS)}] if rng.random() < 0.2 else []


def _opening(rng, text, ask):
    """The first messages: the document and a question about it."""
    if rng.random() < 0.1:
        lead = rng.choice(SYSTEM_LEADS)
        return [{"role": "system", "content": lead + text}, {"role": "user", "content": ask}]
    layout = rng.choices(LAYOUTS, [7, 1, 1, 1])[0]
    return [*_system(rng), {"role": "user", "content": layout.replace("{ask}", ask).replace("{text}", text)}]


def _follow(rng, document, task):
    """(question, answer, check) about a document."""
    if task == "parties":
        return _ask(rng, PARTIES, PARTIES_OTHER), ", ".join(document.parties), {"list": document.parties}
    return _ask(rng, SUMMARIZE, SUMMARIZE_OTHER), document.summary, {"facts": document.facts}


def routed(rng, unseen=False):
    """Report or contract? Then a summary, the parties or both, in the same conversation."""
    document = Document(rng, unseen, rng.choice(["report", "contract"]))
    ask = CLASSIFY.replace("{gap}", rng.choice(["\n", "\n", " "])) if rng.random() < 0.8 else rng.choice(CLASSIFY_OTHER)
    messages = [*_system(rng), {"role": "user", "content": f"Document:\n{document.text}\n\n{ask}"}]
    if rng.random() < 0.15:
        messages = _opening(rng, document.text, ask)
    messages.append({"role": "assistant", "content": document.label})
    check = {"label": document.label}
    tasks = ["summary"] if document.label == "report" else rng.choice([["parties"], ["parties"], ["summary"], ["parties", "summary"]])
    for task in [] if rng.random() < 0.12 else tasks:
        ask, answer, check = _follow(rng, document, task)
        messages += [{"role": "user", "content": ask}, {"role": "assistant", "content": answer}]
    return {"messages": messages, "check": check}


def summary(rng, unseen=False):
    document = Document(rng, unseen, "report" if rng.random() < 0.6 else "contract")
    ask, answer, check = _follow(rng, document, "summary")
    if rng.random() < 0.7:
        ask = ask.removeprefix("Now ").replace("summarize", "Summarize", ask.startswith("Now "))
    return {"messages": [*_opening(rng, document.text, ask), {"role": "assistant", "content": answer}], "check": check}


def parties(rng, unseen=False):
    document = Document(rng, unseen, "contract")
    ask, answer, check = _follow(rng, document, "parties")
    return {"messages": [*_opening(rng, document.text, ask), {"role": "assistant", "content": answer}], "check": check}


def entities(rng, unseen=False):
    """All names of a short text, in order of appearance."""
    writer = Author(rng, unseen)
    lines = rng.sample(rng.choices(FRAMES, [len(lines) for lines in FRAMES])[0], rng.choices([1, 2, 3], [70, 24, 6])[0])
    text = rng.choice([" ", " ", "\n"]).join(writer.write(pattern) for pattern in lines)
    text = polish(text.replace(" // ", "\n"))
    names = list(dict.fromkeys(writer.names()))
    ask = _ask(rng, ENTITIES, ENTITIES_OTHER)
    ask = rng.choices([f"{text}\n\n{ask}", f"{ask}\n\n{text}", f"Text: {text}\n\n{ask}"], [8, 1, 1])[0]
    return {"messages": [*_system(rng), {"role": "user", "content": ask}, {"role": "assistant", "content": ", ".join(names)}],
            "check": {"list": names}}


def _primaries(text):
    """Kind -> (names of it, patterns)."""
    kinds = {}
    for block in text.strip().removeprefix("## ").split("\n## "):
        head, *lines = block.split("\n")
        kind, subjects = head.split(" | ")
        kinds.setdefault(kind, []).extend((subjects.split(), Pattern(line)) for line in lines)
    return kinds


PRIMARIES = _primaries(PRIMARY_TEXT)
CALM = """It rained all day.|That was in the paper.|More on this tomorrow.|Nobody had expected it.|It took a while.|
I thought you should know.|Opinions differ.|We shall see.|The weather was fine.|Please let me know what you think.|
It is not the first time.|That is all for now.|Details will follow.|So much for that.|
Call me if you have questions.|Prices are going up everywhere.""".replace("\n", "").split("|")


def primary(rng, unseen=False):
    """The one entity that a short text is about, as JSON."""
    writer = Author(rng, unseen)
    kind = rng.choices(list(PRIMARIES), [28, 25, 20, 15, 14])[0]
    subjects, pattern = rng.choice(PRIMARIES[kind])
    subject = rng.choice(subjects)
    if subject == "n1":
        name = writer.lexicon.invented_name()
        entity = Entity(name, name, kind)
    else:
        entity = writer.entity(subject)
    writer.values["s"] = entity
    text = polish(writer.write(pattern).replace(" // ", "\n"))
    mentions = writer.mentions[entity]
    if rng.random() < 0.2:
        text = f"{text} {rng.choice(CALM)}" if rng.random() < 0.7 else f"{rng.choice(CALM)} {text}"
    value = (98, 95, 93, 91)[min(len(writer.entities) - 1, 3)] + (mentions > 1)
    if writer.entities[0] is not entity:
        value -= 6
    answer = {"name": entity.full, "entity_type": kind, "confidence": value / 100}
    ask = _ask(rng, PRIMARY, PRIMARY_OTHER) + rng.choices(["", " ", "\n", "\n\n"], [7, 2, 1, 1])[0] + text
    return {"messages": [*_system(rng), {"role": "user", "content": ask},
                         {"role": "assistant", "content": json.dumps(answer, ensure_ascii=False)}], "check": {"json": answer}}


KINDS = {
    "routed": (routed, 8.0),
    "summary": (summary, 4.0),
    "parties": (parties, 3.0),
    "entities": (entities, 6.0),
    "primary": (primary, 6.0),
}

if __name__ == "__main__":
    show(KINDS)
