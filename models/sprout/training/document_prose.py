"""Whole short reports and contracts in plain prose without headings, as people write them, each with many open places.

A block is one document: its sentences in order, "~" before one that may be missing, "q:" before a question with its answer. The parties
of a contract stand in its first line.
"""

from document_patterns import Pattern, items

PROSE_TEXT = """
## report | Letter to the members of {c1}
[Dear members, last|Last] year [was a good one|was a difficult one|was a year of change] for {c1}, and our sales [rose|fell] by \
{pct1:2-30} to {money1:90000-9000000}.
The [shop|branch|workshop] in {t1}, which {p1} has run since {year:1990-2024}, [brought in more than any other|lost money again].
~ We [hired|said goodbye to] {n:4-90} people, most of them in the [warehouse|kitchen|office|laboratory].
In {month}, the [board|owners] decided to [sell|close|rebuild] the [plant|store|depot] in {t2}.
~ Nobody likes such a decision, but the building had cost us {money:9000-90000} a year in repairs.
Next year we want to spend {money2:9000-900000} on [new machines|a better website|training|electric vans].
~ {p2}, who joined us from {c2}, will lead this work.
I thank all of you for your trust.
q: How much were the sales? = {money1}
q: How much will be spent next year? = {money2}
## report | Inspection of {b1}
On {date1} {p1} [inspected|visited|checked] {b1} in {t1} [and found {k:2-9} defects|and found the building in fair condition].
[The roof above|The wall behind] the {np1} is [wet|cracked|damaged], probably because [water comes in when it rains|nobody looked after it].
~ In two rooms the smoke alarms did not react when they were tested.
The [boiler|lift|kitchen|staircase], on the other hand, [works well|was repaired recently and is safe].
Repairs will cost about {money1:900-90000}, and they must be finished by {date2}.
~ Until then the {np} [may not be used|has to stay locked].
{p1} will come back in {month} to see whether the work has been done.
~ {p2}, the caretaker, [was present|showed us around|kept the keys].
q: What will the repairs cost? = {money1}
q: By when must the repairs be finished? = {date2}
q: Who did the inspection? = {p1}
## report | Bird count at {l1}
[On {date1}, volunteers|{n2:5-90} volunteers] [counted|observed] birds at {l1} [from {time} on|from sunrise to noon|for {k} hours].
In all, {n1:200-9000} birds of {n3:12-80} species were seen, [more|fewer] than in any year since {year1:1985-2015}.
The most common was the [starling|blackbird|house sparrow|mallard|crane|swift], with {n:50-199} birds.
~ [Herons|Owls|Kingfishers|Storks], which were rare ten years ago, [are coming back|have become common].
No [swallows|lapwings|larks|nightingales] were found, although the weather was [dry|mild|calm].
~ {p1} of {b1} believes that [the late frost|the new road|a lack of insects] is to blame.
~ The reeds on the south bank were cut too early, as {p2} pointed out.
We recommend [not to mow the meadows before July|to put up {n:10-90} nest boxes|to keep dogs on a lead].
q: How many birds were seen? = {n1}
q: How many species were seen? = {n3}
## report | School trip to {w1}
[In {month}|Last {day}|On {date1}], {n1:15-60} pupils of {b1} went to {w1} with their teachers, {p1} and {p2}.
The bus [left at {time}|was {n:10-80} minutes late], and the trip took {k1:2-9} hours.
The children visited [a castle|a lighthouse|a salt mine|a cheese dairy|a museum of trains], where [they were allowed to touch everything|a \
guide told them about the past].
~ One boy lost his [{thing}|rucksack|shoe], but it was found on the way back.
Each family paid {money1:8-90}; the rest came from {b2}.
~ It rained on the second day, so the hike was replaced by games indoors.
~ Most pupils said that they would go again at once.
For next year, {p1} suggests [a smaller group|a trip by train|an earlier start].
q: How many pupils went? = {n1}
q: How much did each family pay? = {money1}
## report | Waiting times at {b1}
Patients at {b1} now wait {n1:12-95} minutes on average, [down|up] from {n2:10-99} minutes a year ago.
[We looked at|The figures come from] {n3:200-9000} visits between {month} and {month}.
The longest queues form on [Mondays|Fridays] before ten, when [the laboratory is busiest|only one desk is open].
~ Older patients are often sent to the wrong floor, because the signs are hard to read.
Dr. {p1}, who leads the clinic, [has hired {k} nurses|wants to open a second desk|has changed the rota].
~ A new telephone system was tried in {month}, but it [did not help|cut the number of calls by {pct}].
The changes cost {money1:900-90000} and will be reviewed on {date1}.
~ Nobody had to be turned away.
q: How long do patients wait on average? = {n1} minutes
q: What do the changes cost? = {money1}
## report | Accident at {c1}
[At about {time1} on {date1}|On {date1} at {time1}], {p1}, a [driver|welder|cleaner|packer], was [hurt|injured] at the {c1} plant in {t1}.
[A {np1} fell|A {np1} came loose and fell] from a shelf and [broke|bruised|cut] the worker's [left arm|right foot|shoulder].
First aid was given by {p2}, and an ambulance arrived {n1:4-30} minutes later.
~ The machine had been serviced in {month}, but the guard was missing.
~ Two colleagues saw what happened; both say that the alarm did not sound.
Production stood still for {k1:2-9} hours, and the loss is put at {money1:900-90000}.
The company has [ordered new guards|fixed all shelves to the wall|stopped work on line {n:2-9}] since then.
~ {p1} is expected back at work in {month}.
q: Who was hurt? = {p1}
q: How long did production stand still? = {k1} hours
q: How big is the loss? = {money1}
## report | {e1}
The {e1} in {t1} [closed|ended] on {day1} after {k1:3-9} days and {n1:900-90000} visitors.
[The opening concert by|A talk by] {p1} [was sold out|drew the biggest crowd|had to be moved indoors].
Tickets brought in {money1:9000-900000}, which is {pct1:3-40} [more|less] than the organizers had planned.
~ A thunderstorm on the second evening damaged the roof of the smaller stage.
~ Neighbours complained about noise {n:4-60} times, most often after midnight.
{c1}, the main sponsor, [will stay for {k} more years|has not decided about next year].
~ Rubbish was down, because cups could be returned for a deposit of {money:1-3}.
The next festival is planned for {month} {year:2025-2029}, again [under the direction of|led by] {p2}.
q: How many visitors came? = {n1}
q: How much did the tickets bring in? = {money1}
## report | Library year at {t1}
The [public|town] library of {t1} lent {n1:9000-190000} books last year and [gained|lost] {n2:90-900} readers.
[Children's books|Crime novels|Travel guides|Audio books] were asked for most, followed by [cookbooks|comics|poetry].
{p1}, the head librarian, [says|writes] that the new opening hours [helped a lot|came too late to matter].
~ The reading room was closed for {k} weeks while the floor was replaced.
The council paid {money1:9000-900000}, and a further {money2:900-90000} came from {c1}.
~ About {n:20-400} books never came back.
~ In {month} the writer {p2} read from "{v1}", and every chair was taken.
From {date1} on, the library will also lend [tools|games|bicycles|instruments].
q: How many books were lent? = {n1}
q: What did the council pay? = {money1}
## report | Test of the {g1}
We tested the {g1} by {c1} for {k1} weeks in {n1:3-60} homes [in and around {t1}|in {u1}].
It [cleans|heats|cools|cuts] well, and the battery lasted {n2:3-60} hours, [longer|less] than {c1} promises.
The lid, however, broke in {n3:2-9} of the homes.
~ Most users found the menu easy, although the letters are small.
~ Compared with the {g2}, it is quieter but heavier.
At {money1:40-900} it is [not cheap|good value|too expensive for most people].
Our advice is to [wait for the next version|buy it|look for a used one].
q: How much does it cost? = {money1}
q: How long did the battery last? = {n2} hours
## report | Flood at {l1}
After {k1} days of rain, the water at {l1} rose by {n1:20-300} centimetres and flooded {n2:10-900} houses.
The fire brigade, led by {p1}, brought {n3:20-900} people to safety, [many of them by boat|most of them at night].
~ Nobody was killed, but {k} people were treated at {b1}.
The bridge to {t1} [was washed away|is closed to lorries] and cannot be used before {date1}.
~ Farmers report that the {np} harvest is lost.
The town puts the damage at {money1:90000-9000000}.
~ Minister {p2} visited the area on {day} and promised help.
It was the worst flood since {year1:1890-2015}.
q: How much did the water rise? = {n1} centimetres
q: How many houses were flooded? = {n2}
q: What is the damage? = {money1}
## report | New bus line to {t1}
The bus line between {t1} and {t2} has been running for {k1} months, and {n1:90-9000} people use it every day.
[According to {p1} of {c1}|As {p1} of {c1} explains], [two in three passengers|every second passenger] used to come by car.
Buses were late on {pct1:3-40} of the trips, mostly [in the evening|because of road works].
~ The stop at the {np} has no roof, which many people mentioned.
A single ticket costs {money1:1-9}; that covers only about half of the cost.
~ Drivers asked for longer breaks, and they got them in {month}.
The city will decide on {date1} whether the line goes on.
q: How many people use the line every day? = {n1}
q: When will the city decide? = {date1}
## report | Harvest at {c1}
This year's [apple|potato|grape|olive|onion|hop] harvest at {c1} came to {n1:20-900} tons, [{n2:3-90} tons more than last year|the \
smallest in {n2:5-40} years].
[Frost in April|A dry summer|Too much rain in May] [did some damage|delayed the picking], but the quality is [good|better than expected].
{p1}, who manages the farm near {t1}, employed {n3:8-90} pickers for {k} weeks.
~ One of the two tractors broke down in the middle of the harvest.
The price has [fallen|risen] to {money1:200-2000} a ton.
~ {c2} has already bought half of it.
Next spring {n4:200-9000} young trees will be planted on the [north slope|old pasture].
q: How big was the harvest? = {n1} tons
q: What is the price of a ton? = {money1}
## report | Survey by {c1}
{c1} asked {n1:100-9000} people in {u1} how they [travel to work|heat their homes|shop for food|spend their evenings].
{pct1:30-80} said that they [would like to change something|are happy as things are], and {pct2:5-29} did not know.
[Young people|People over sixty|Families with children] [were the most critical|gave the most surprising answers].
~ The differences between town and country were small.
~ Only {n:9-90} of those asked had heard of the {np}.
{p1}, who designed the survey, warns that [the sample is small|answers on the telephone tend to be polite].
The questions will be asked again in {month} {year:2025-2030}.
q: How many people were asked? = {n1}
## report | Burglary at {c1}
[After|Before|At about] {time1} on {date1}, someone broke into the [shop|office|store room] of {c1} in {t1}.
The [thieves|burglar] came in through [a window|the back door|the cellar] and took {n1:3-90} [laptops|bicycles|phones|tools] worth \
{money1:900-90000}.
~ The alarm had been switched off because the cleaners were expected.
{p1}, the night guard, noticed the broken glass and called the police at once.
~ A witness saw a white van with a number from {u1}.
No one has been arrested so far, and {p2} of the police asks for information.
~ The locks have been changed since then.
q: What was the value of what was taken? = {money1}
q: Who called the police? = {p1}
## report | Solar roof of {b1}
Since {date1} there [are|have been] {n1:20-900} solar panels on the roof of {b1}.
They [produced|delivered] {n2:900-90000} kilowatt hours in the first year, about {pct1:20-90} of what the building needs.
The system was built by {c1} and cost {money1:9000-900000}, of which the state paid a third.
~ Snow covered the panels for {k} weeks in January.
~ {p1} reads the meter every {day} and keeps the list.
If prices stay as they are, it will have paid for itself in {n3:6-20} years.
A battery will be added in {month}.
q: What did the system cost? = {money1}
q: Who built the system? = {c1}
## report | Visit to {c1}
I visited {c1} in {t1} on {date1} and talked to {p1}, the [owner|head of purchasing|plant manager], for {k} hours.
They [use|sell|test] our {g1} in {n1:3-40} of their [shops|kitchens|halls] and are [satisfied|not happy with it].
[What they miss|The main complaint] is a [longer cable|better manual|spare part service].
~ {p1} also asked whether we could deliver on Saturdays.
~ Lunch was good, and I met {p2}, who used to work for {c2}.
They are thinking about an order of {n2:20-900} pieces, if the price falls to {money1:20-900}.
I promised an offer by {date2}.
q: How many pieces might they order? = {n2}
q: By when was an offer promised? = {date2}
q: Who was visited? = {c1}
## report | Move of {c1}
The move of {c1} from {t1} to {t2} was finished on {date1}, {k1} weeks later than planned.
{n1:20-900} desks, {n2:200-9000} boxes and the {np1} were carried by {c2}.
Three [screens|cupboards|lamps] were broken, and one box has not been found.
~ The network worked from the first day, thanks to {p1} and the night shift.
In all, the move cost {money1:9000-900000}, [a little more|less] than the budget.
~ The old keys must be returned by {date}.
~ Staff like the light, but the canteen is too small.
{p2} collects further complaints until the end of {month}.
q: What did the move cost? = {money1}
q: Who carried the things? = {c2}
## report | Water of {l1}
The water of {l1} was [clean|cleaner than last year|worse than last year] when {b1} tested it on {date1}.
[Of {n1:10-90} samples, {n2:2-9}|{n2:2-9} of {n1:10-90} samples] contained too much [nitrate|lead|algae|salt].
[The likely source is|Traces lead to] [a leaking pipe|a farm upstream|the old landfill] near {t1}.
~ Fish are not in danger, says {p1}.
~ Swimming is allowed again, except at the [west bank|harbour].
Cleaning would take {k1} years and cost {money1:9000-9000000}.
The next test is due on {date2}.
q: How many samples were taken? = {n1}
q: When is the next test due? = {date2}
## report | Support in {month1}
In {month1} our support team answered {n1:200-9000} questions, {n2:9-199} of them by telephone.
[On average people waited|The average wait was] {n3:2-90} minutes, [which is better than in spring|which is too long].
Most questions were about [the {thing1}|late parcels|invoices|passwords].
~ The new form confuses people, because it asks for the order number twice.
{p1} and {p2} have written {n:8-60} new help texts.
~ One customer from {t1} sent flowers.
By {date1} we want to [answer every mail within a day|hire two more people|offer a chat].
q: How many questions were answered? = {n1}
## report | Choir tour of {b1}
The choir of {b1} gave {n1:3-20} concerts in {u1} and {u2} this summer, and {n2:900-9000} people came.
{p1} conducted; the solos were sung by {p2} and {p3}.
In {t1} the hall was so full that people sat on the stairs.
~ The instruments arrived a day late, because the lorry had broken down near {t2}.
Donations of {money1:500-50000} covered the cost of the bus, but not the hotels.
~ A recording will be sold from {date}.
The next tour leads to {u3} in {year:2025-2030}.
q: How many concerts were given? = {n1}
q: Who conducted? = {p1}
## report | Rescue of animals
The shelter in {t1} took in {n1:90-900} animals last year, among them {n2:20-89} cats and {n3:5-80} dogs.
{pct1:40-90} of them found a new home within {k1} weeks.
The shelter costs {money1:9000-300000} a year, and donations from {c1} and others pay for most of it.
~ A [goat|parrot|tortoise] named {f1} has been with us the longest.
~ {p1} has looked after the sick animals for {n:3-30} years without pay.
The fence and the {np} need repair before winter.
We hope to open a second house in {t2} by {date1}.
q: How many animals were taken in? = {n1}
q: What does the shelter cost a year? = {money1}
## report | Pilot project at {c1}
For {k1} months, {n1:10-400} employees of {c1} worked [four days a week|from home|in shifts of six hours] for the same pay.
Sick days [fell|rose] by {pct1:3-50}, and {n2:5-9} in ten people said that they slept better.
Output stayed [about the same|a little higher than before], which surprised even {p1}, who had proposed the test.
~ In the warehouse the plan did not work, since trucks arrive every day.
~ Customers noticed nothing, except that calls on Fridays went unanswered.
The extra cost was {money1:900-90000}.
The board will decide on {date1} whether to go on.
q: How much did sick days change? = {pct1}
q: What was the extra cost? = {money1}
## report | Ship {v1}
The ship "{v1}" left {t1} on {date1} with {n1:20-900} containers and reached {t2} {n2:4-40} days later.
Captain {p1} reports [calm seas|heavy storms|thick fog] for most of the way.
[A pump|The radio|One of the cranes] failed on the {n3:4-9}th day and was repaired on board.
~ {k} containers with {thing}s got wet.
~ A sailor was taken to hospital in {t3} with a broken hand.
Fuel cost {money1:9000-900000}, less than on the last trip.
The ship sails again on {date2}, this time for {c1}.
q: How many containers were on board? = {n1}
q: Who is the captain? = {p1}
## report | Training at {c1}
{n1:8-90} employees of {c1} took part in a course on [first aid|data protection|fire safety|public speaking] on {date1}.
The trainer, {p1} from {t1}, [used many examples|spoke for {k} hours without a break|let everybody try things out].
In the test at the end, {n2:3-7} people failed and may repeat it on {date2}.
~ The room was too warm, and the projector hummed.
People gave the day {n3:2-5} out of 5 points.
The course cost {money1:300-9000}.
~ A second date is needed, because the night shift could not come.
q: What did the course cost? = {money1}
q: Who was the trainer? = {p1}
## report | Shop {t1} after one year
The {c1} shop in {t1} has been open for a year and serves {n1:40-900} customers on a normal day.
[It sells most|Its best sellers are] [bread and coffee|{thing}s|garden tools|second-hand books].
It made {money1:9000-900000}, and after all costs {money2:900-8000} were left.
~ A burst pipe in {month} ruined part of the stock.
{p1} runs the shop with {k1} helpers, two of whom are still at school.
~ The lease ends in {year:2026-2035}.
~ The street is to be closed to cars, which {p1} welcomes.
On Sundays it will stay closed from {month} on.
q: How much did the shop make? = {money1}
q: Who runs the shop? = {p1}
## report | Yearly meeting of {b1}
{n1:12-190} members came to the yearly meeting of {b1} in {t1} on {date1}.
{p1} was [elected|confirmed as] chair with {n2:10-90} votes, while {p2} [got only a few|did not stand again].
The treasurer, {p3}, reported a [surplus|loss] of {money1:90-90000}.
~ There was a long debate about the {np1}, which some want to sell.
The fee [goes up|stays] at {money2:10-200} a year from {month} on.
~ Honorary members are now {p} and {p}.
~ The evening ended with music by {c1}.
A further meeting about the [roof|statutes|summer party] will be held on {date2}.
q: How many members came? = {n1}
q: Who is the chair? = {p1}
q: How high is the fee? = {money2}
## report | Kitchen check at {c1}
Inspectors came to the kitchen of {c1} in {t1} without warning on {date1} and gave it {n1:40-100} out of 100 points.
Meat was kept at {n2:8-15} degrees instead of four, and the date on {n3:2-30} packages had passed.
Floors, knives and the {np1} were clean.
~ The cook, {p1}, could not show a health certificate.
A fine of {money1:100-9000} has to be paid by {date2}.
~ {p2}, who owns the restaurant, blames a broken fridge.
~ Guests were not in danger at any time.
The kitchen may stay open but will be checked again in {k1} weeks.
q: How many points did the kitchen get? = {n1}
q: How high is the fine? = {money1}
## report | Bridge over {l1}
Work on the bridge over {l1} began on {date1}, and {pct1:20-95} of it is now done.
{c1} has set {n1:20-900} pillars and laid {n2:90-900} metres of road.
Costs have risen from {money1:900000-5000000} to {money2:5000001-9000000}, mainly because steel is dearer.
~ A diver, {p1}, was hurt when a cable broke, but is well again.
~ Two weeks were lost to ice.
~ Owners of the gardens near {t1} have gone to court about the noise.
If nothing else happens, cars can cross from {date2} on.
q: How much of the work is done? = {pct1}
q: From when can cars cross? = {date2}
## contract | Garden of {p1}, {p2}, {p3} and {p4} | p1 p2 p3 p4
{p1}, {p2}, {p3} and {p4} [rent|share] a garden [near|behind] the {np1} in {t1} together.
The yearly rent of {money1:80-2000} is split evenly and paid to the owner, {b1}, by {date1}.
The arrangement starts on {date2} and runs for {months1}.
~ Tools and the {thing1} belong to all four.
~ Each waters the beds for one week a month.
~ {f} and other guests are welcome, dogs are not.
Whoever leaves tells the others {notice1} before.
q: How high is the yearly rent? = {money1}
## contract | Joint offer of {c1}, {c2} and {c3} | c1 c2 c3
{c1}, {c2} and {c3} agree to bid together for the new [hospital|tram line|harbour|stadium] in {t1}.
{c1} plans it, {c2} builds it, and {c3} runs it for the first {k1} years.
The bid must not be higher than {money1:500000-9000000}, and it has to be handed in by {date1}.
~ Each of them pays its own costs, whatever the outcome.
~ Questions from {b1}, which invited the bids, are answered by {p1}.
~ {c4} was asked to join but declined.
If they do not win, the agreement ends on {date2}.
q: By when must the bid be handed in? = {date1}
## contract | Care of {f1} | p1 p2
While {p1} is away, {p2} looks after the [dog|cat|parrot|horse] {f1} at home in {t1}.
This is from {date1} to {date2}, and {p2} gets {money1:50-900} for it.
Food is paid by {p1}, and so is the vet, {p3}, if one is needed.
~ {f1} must not eat chocolate.
~ In an emergency, {p2} calls {phone}.
Half of the money is paid at the start, the rest at the end.
q: How much is paid for it? = {money1}
## contract | Design of a website for {c2} | c1 c2
{c1} agrees to design [and build |]a website for {c2}[, a {np} maker in {t1}|].
The website will have [up to |]{n1:5-60} pages and a [shop|blog|booking form], and it must also work on phones.
For this {c2} pays {money1:900-90000}, [half of it at the start and half when the site goes online|in {k:2-5} equal parts].
The work begins on {date1} and takes {k1:2-9} weeks.
~ {c2} supplies all texts and pictures by {date}, and {p1} is the person to ask.
~ Small changes are free during the first month; later ones cost {money:30-150} an hour.
~ After payment, the design belongs to {c2}.
If {c1} is late by more than {n:10-40} days, {c2} may withdraw and gets its money back.
q: How much does the website cost? = {money1}
q: When does the work begin? = {date1}
## contract | Loan between {x1} and {x2} | x1 x2
[Loan agreement between|This is a loan agreement between] {x1}, the lender, and {x2}, the borrower.
The lender [gives|lends] the borrower {money1:900-90000} [to buy a {np}|for the repair of a roof|to open a shop in {t1}].
[The money is to be paid back|It will be repaid] in {n1:6-60} monthly payments, starting on {date1}, and the interest is {pct1:1-9} a year.
~ Paying back earlier is allowed and costs nothing.
~ If two payments in a row are missed, the whole sum falls due.
~ As security the borrower leaves [a car|a watch|the deeds of the house] with {p3}.
Both sides signed in {t2} on {date2}.
q: How much is lent? = {money1}
q: Who is the borrower? = {x2}
q: Who is the lender? = {x1}
## contract | Coffee for {c2} | c1 c2
{c1} supplies {c2} with {n1:20-900} kilograms of [roasted coffee|tea|flour|sugar|cocoa] [each month|every four weeks].
The price is {money1:5-40} per kilogram and is fixed for {months1}, beginning on {date1}.
Deliveries arrive at the café in {t1} on [the first {day} of the month|{day}s] before {time1}.
~ If the beans are damaged or old, {c1} replaces them within {k} days.
{c2} pays each bill within {n2:7-45} days.
~ During the term {c2} buys from no one else.
~ {p1}, who tastes every roast, may change the blend after telling {c2}.
Either side may stop the deliveries by writing to the other {notice1} ahead.
q: What is the price per kilogram? = {money1}
q: How many kilograms are supplied? = {n1}
## contract | Lease for {x2} | x1 x2
{x1} rents [a flat|a house|a small studio|two rooms] [on|near] the {np1} in {t1} to {x2} from {date1}.
The rent is {money1:300-3000} a month, [heating included|without heating], and has to be paid by the {n1:4-9}th of each month.
{x2} has paid a deposit of {money2:300-6000}, which is returned at the end if nothing is broken.
The lease runs for {months1} and may be renewed.
~ Small repairs up to {money:50-200} are done by the tenant.
~ Pets need permission, and nobody may smoke indoors.
~ The keys were handed over in the presence of {p3}.
Whoever wants to end it earlier must say so {notice1} before.
q: How high is the rent? = {money1}
q: How high is the deposit? = {money2}
q: Who is the tenant? = {x2}
## contract | Confidentiality of {x1} and {x2} | x1 x2
{x1} and {x2} [plan to develop|are talking about] a new {np1} together and will show each other [drawings|figures|recipes|software] for \
that.
[Both promise|They agree] to keep everything they learn secret for {months1} from {date1}.
Nothing may be copied, and the papers are given back when the talks end.
~ What was already known to the public is free.
~ Staff may be told only if they have signed a similar promise.
Whoever breaks this promise pays {money1:1000-90000} to the other.
~ {p3} keeps one copy of this paper in {t1}.
q: What does whoever breaks the promise pay? = {money1}
## contract | Sale of a car | p1 p2
[Mr. |Ms. |||]{p1} sells [a used car|a {year:1975-2022} van|a motorcycle|a camper] to [Mr. |Dr. |||]{p2} for {money1:900-30000}.
[The car|It] has run {n1:9000-200000} kilometres and was last checked on {date1}.
The buyer has [tried it out|seen the scratches on the left door] and takes it as it is.
~ The seller says that it was never in an accident.
{money2:100-800} was paid on signing; the rest is due when the keys change hands in {t1} on {date2}.
~ Four winter tyres and a {thing} go with it.
~ {p3}, a friend of both, witnessed the sale.
q: What is the price? = {money1}
q: Who is the buyer? = {p2}
q: Who is the seller? = {p1}
## contract | Employment of {p1} | c1 p1
{c1} employs [Mr. |Ms. |||]{p1} as [a baker|a bookkeeper|a nurse|a gardener|a translator|an electrician] from {date1}.
[The job is|Work is done] in {t1}, {n1:16-42} hours a week, and the salary is {money1:1500-9000} a month.
There are {n2:20-35} days of holiday, and the first {k1:2-6} months are a trial.
~ {p1} answers to {p2}, who runs the department.
~ Overtime is paid with an extra {pct:10-50}.
~ A company phone is provided and must be returned on leaving.
After the trial the contract can be ended with {notice1} notice.
q: What is the salary? = {money1}
q: How many hours a week are worked? = {n1}
## contract | Hire of {b1} | b1 x2
{x2} hires the [great hall|garden|ballroom|barn] of {b1} for [a wedding|a birthday|a conference|a flea market] on {date1}.
The hall is free from {time1} and must be empty and clean by midnight.
{x2} pays {money1:200-9000}, of which {money2:50-190} [is due now|has been paid already].
~ Up to {n1:40-600} guests are allowed.
~ Music has to stop at eleven, because there are neighbours.
~ {c3} brings the food, and {p3} opens the door.
If {x2} cancels within {n2:7-60} days of the event, half of the price is kept.
q: What does the hire cost? = {money1}
q: How many guests are allowed? = {n1}
## contract | Cleaning for {c2} | c1 c2
{c1} will clean the [offices|windows|stairs|showrooms] of {c2} in {t1} [twice a week|every {day}|every night].
For this it receives {money1:200-9000} a month, paid on the {n1:4-20}th.
The agreement starts on {date1} and lasts {months1}; after that it goes on from month to month.
~ Brushes, cloths and soap are brought by {c1}.
~ Two keys are handed to {p1}, who signs for them.
~ If something is damaged, {c1} pays for it up to {money:500-9000}.
Both sides can leave with {notice1} notice.
q: How much is paid a month? = {money1}
## contract | House built for {x2} | c1 x2
{c1} builds [a house|a garage|a barn|a conservatory] for {x2} on the land at {address1} in {t1}.
The fixed price is {money1:20000-900000}, and {x2} pays it in {k1:3-6} parts as the work goes on.
Work starts on {date1} and [shall be|must be] finished by {date2}; every week of delay costs {c1} {money2:100-2000}.
~ The plans were drawn by the architect {p3}, who also checks the work.
~ {x2} obtains the permit and supplies water and power.
~ For defects {c1} is responsible for {k} years.
q: What is the fixed price? = {money1}
q: By when must it be finished? = {date2}
## contract | Concert of {x1} | x1 b2
{x1} will play at {b2} in {t1} on {date1} for {n1:40-150} minutes.
The fee is {money1:200-20000}, and {b2} pays it in cash after the concert.
[Travel and hotel|Train and dinner] are paid by {b2} as well, up to {money2:50-900}.
~ The piano is tuned on the day before by {p3}.
~ Nobody may film without asking first.
If the concert is cancelled because of illness, both look for a new date; otherwise {b2} owes half of the fee.
q: What is the fee? = {money1}
q: How long is the concert? = {n1} minutes
## contract | Partnership of {p1}, {p2} and {p3} | p1 p2 p3
{p1}, {p2} and {p3} [open|will run] a [bakery|bike shop|kindergarten|language school|brewery] in {t1} together.
Each of them puts in {money1:2000-90000}, and profits are divided in three equal parts.
{p1} keeps the books, {p2} buys, and {p3} looks after the customers.
~ For anything above {money:500-9000}, all three must agree.
It starts on {date1} and has no fixed end.
~ Whoever leaves must tell the others {notice1} before and offer them the share first.
~ The account is with {c4}.
q: How much does each put in? = {money1}
## contract | Sale of a field | x1 x2
An agreement was reached on {date1} between {x1}, who owns the field, and {x2}, who buys it.
The field lies near {t1}, has {n1:2-60} hectares and is used [for maize|as a meadow|as an orchard].
{x2} pays {money1:9000-900000} for it, and the transfer takes place on {date2}.
~ A path across the land stays open to the public.
~ The present tenant, {p3}, may stay until the harvest.
~ Taxes are paid by {x2}, and the notary's bill is shared.
q: What is paid for the field? = {money1}
q: How many hectares does the field have? = {n1}
## contract | Advertising for {c2} | c1 c2
{c2} has asked {c1} to plan its advertising for the {g1}, and {c1} accepts.
{c1} makes {n1:3-40} [posters|short films|radio spots] and places them in {u1} and {u2}.
The budget is {money1:5000-900000}; {c1} keeps {pct1:5-25} of it as a fee.
The campaign runs from {date1} for {months1}.
~ Everything is shown to {p1} before it is printed.
~ {c1} does not work for {c3} during this time.
~ Rights in the music are cleared by {c1}.
q: What is the budget? = {money1}
## contract | Storage at {c1} | c1 x2
{c1} stores [furniture|wine|paintings|spare parts|{n:10-90} pallets] for {x2} in its warehouse in {t1}.
The monthly charge is {money1:30-3000} and is due in advance.
Storage begins on {date1} and ends when {x2} gives {notice1} notice, at the earliest after {months1}.
~ The goods are insured up to {money:5000-90000} with {c3}.
~ Food, plants and anything that burns easily may not be stored.
~ If nothing is paid for three months, {c1} may sell the goods.
{x2} can visit on working days from {time1} on.
q: What is the monthly charge? = {money1}
## contract | Repairs of lifts | c1 b2
From {date1}, {c1} looks after the {n1:2-30} lifts of {b2}.
It checks them every {k1} months and comes within {n2:2-24} hours if somebody is stuck.
{b2} pays {money1:200-9000} a year, spare parts not included.
~ {p1} of {c1} writes down every visit in a book.
~ Work at night costs {pct:20-100} more.
The contract is for {months1} and is renewed unless one of the two objects in writing.
q: How much is paid a year? = {money1}
q: How many lifts are there? = {n1}
## contract | Settlement of {x1} and {x2} | x1 x2
{x1} and {x2} [end their dispute|settle their quarrel] about [a fallen tree|a late delivery|a leaking roof|unpaid bills|a broken {np}].
{x2} pays {x1} {money1:200-90000} by {date1}, and {x1} takes back the claim filed in {t1}.
Neither admits to having been wrong.
~ Each pays its own lawyer; the court's fee of {money:50-900} is shared.
~ Judge {p3}, who proposed this, receives a copy.
With the payment everything between them is settled.
q: How much is paid? = {money1}
q: By when is it paid? = {date1}
## contract | Lending of paintings | b1 b2
{b1} lends {n1:2-40} [paintings|masks|maps|vases|drawings] to {b2} for the exhibition "{v1}".
They leave {t1} on {date1} and come back after {months1}.
{b2} pays for transport and insurance, about {money1:900-90000} in all.
~ {p3} travels with them and watches while they are unpacked.
~ The light in the rooms must stay low, and the air dry.
~ Photographs may be taken for the catalogue only.
q: How many objects are lent? = {n1}
q: What do transport and insurance cost? = {money1}
## contract | Recipes of {p1} | p1 c2
[Professor |Dr. |||]{p1} writes a book [about soups|with a hundred recipes|on city gardens|about old trains] for {c2}.
The text must be ready by {date1}, and {c2} prints {n1:900-20000} copies.
{p1} gets {money1:500-20000} at once and {pct1:4-15} of the price of every copy sold.
~ Pictures are taken by {p3} at the cost of {c2}.
~ {c2} may sell translations, but has to ask first.
The contract ends {k1} years after the first printing.
q: How much does the writer get at once? = {money1}
q: How many copies are printed? = {n1}
## contract | Boats for {x2} | c1 x2
{x2} rents {n1:2-30} [boats|bicycles|tents|carts|sewing machines] from {c1} from {date1} to {date2}.
The rent is {money1:20-900} a day, and a deposit of {money2:50-2000} is left with {c1}.
Everything has to come back clean; what is lost must be paid.
~ People under {n2:14-21} may use them only with an adult.
~ {p3} shows how they work.
~ If it storms, unused days are not charged.
q: How much is the rent a day? = {money1}
q: How high is the deposit? = {money2}
## contract | Guarantee for {x2} | x1 x2 x3
{x1} leases [a shop|an office|a workshop] in {t1} to {x2}, and {x3} guarantees the rent.
The rent is {money1:400-9000} a month and the term {months1}, starting on {date1}.
If {x2} does not pay, {x3} pays within {n1:7-40} days of being asked.
~ The guarantee is limited to {money2:5000-90000}.
~ {x2} may paint the walls but not move them.
~ The agent {p4} has received a fee from {x1}.
q: How high is the rent? = {money1}
q: Who guarantees the rent? = {x3}
## contract | Data of {c1} | c1 c2
{c2} keeps the customer data of {c1} on its servers in {u1} and makes a copy every {k1} hours.
{c1} pays {money1:90-9000} a month for this, for a first term of {months1} from {date1}.
If the service is down for more than {n1:2-24} hours, {pct1:5-50} of the month's fee is returned.
~ Only {p1} and {p2} have the passwords.
~ After the end {c2} deletes everything and confirms it in writing.
~ {c2} does not pass data to anyone, {c3} included.
q: How much is paid a month? = {money1}
"""

# Sentences that may stand between the others, with names that are not the point.
REPORT_ASIDES = """
{p} and {p} also helped, [for which we are grateful|although they were on holiday].
~A similar thing happened at {c} in {t} a few years ago.
The details, including a map and {n:3-40} photographs, are kept by {p}.
Some of the figures were [rounded|estimated], because the books for {month} were lost.
It is to be noted that {p} saw the matter differently.
In addition, {c} has offered to help.
As {p} once put it, "there is always a second winter."
Those who want to know more may ask {p} in {t}.
However, this is only part of the story.
The weather, it must be said, was on our side.
Nobody had expected that, least of all {p}.
Whether this will last is another question.
The {np} was mentioned by several people, as was the {np}.
Compared with {u}, where the rules are stricter, we are doing well.
A visitor from {t}, {p}, took part for the first time.
The local paper wrote about it twice.
What happened to the {np} is still not clear.
Not all of this was planned, and not all of it was wanted.
For reasons of space, the {np} is left out here.
I have shown a draft of this to {p}, who had no objections.
The old {np} was given to {b}.
By the way, the {np} has been found again.
To be fair, {c} had warned us in {month}.
Several people asked about parking.
That is why the {np} is now kept in {t}.
When {p} retired, nobody took over the task.
There is no reason to worry, said {p}.
Since {year:1995-2024}, {p} has collected such figures by hand.
In summer the days are long, which helps.
""".replace("~", "")
CONTRACT_ASIDES = """
{p} of {c} prepared this paper but is no party to it.
Changes are valid only if they are written down.
Both sides have read this and received a copy.
If they disagree, they first ask {p} in {t} for advice.
Any dispute goes to the court in {t}.
The law of {u} applies.
In addition, the {np} may be used free of charge.
The agreement of {year:2005-2024} with {c} is no longer valid.
It is understood that strikes, storms and floods excuse delays.
Should one sentence be invalid, the others stay in force.
{b} has been informed and does not object.
Messages are sent to {mail}.
Notices go to {p}, {address}.
Each side names one person to call; for questions about the {np} this is {p}.
Nothing here makes one of them the employee of the other.
What is not written here has not been agreed.
The bank, {c}, needs a copy within {n:5-20} days.
The rights from this paper cannot be passed on, except to {c}.
Tax, if any, comes on top.
The {np}, which belongs to {p}, is not part of it.
An insurance against damage has been taken out with {c}.
Silence does not mean consent.
Translations are for information only.
Unless otherwise agreed, letters are enough and no lawyer is needed.
"""


class Story:
    """One document: `label`, `title`, the slots of the `parties`, `lines` of (pattern, whether it may be missing) and `questions`."""

    def __init__(self, block):
        head, *lines = block.split("\n")
        self.label, title, *rest = head.split(" | ")
        self.title = Pattern(title)
        self.parties = rest[0].split() if rest else []
        self.lines = [(Pattern(line.removeprefix("~ ")), line.startswith("~ ")) for line in lines if not line.startswith("q: ")]
        self.questions = [tuple(Pattern(part) for part in line[3:].split(" = ")) for line in lines if line.startswith("q: ")]


STORIES = [Story(block) for block in PROSE_TEXT.strip().removeprefix("## ").split("\n## ")]
BY_LABEL = {label: [story for story in STORIES if story.label == label] for label in ("report", "contract")}
ASIDES = {"report": [Pattern(line) for line in REPORT_ASIDES.strip().split("\n")],
          "contract": [Pattern(line) for line in CONTRACT_ASIDES.strip().split("\n")]}
SIGNATURES = items("Signed: {P} | {t}, {date}: {P} | Signed in {t} on {date} by {P}. | Signatures: {P}")


def prose(writer, label, words):
    """Writes a document of at least its own sentences, up to `words` words. Returns (sentences, story, parties)."""
    rng, values = writer.rng, writer.values
    story = rng.choice(BY_LABEL[label])
    for slot in story.parties:
        if slot[0] == "x":
            values[slot] = writer.entity(rng.choices("cpb", [50, 38, 12])[0])
    keep = 0.25 if words < 70 else 0.7
    chosen = [pattern for pattern, optional in story.lines if not optional or rng.random() < keep]
    size = sum(pattern.length for pattern in chosen)
    asides = rng.sample(ASIDES[label], 6)
    # At least one aside in most texts, more in longer ones, never before the second sentence.
    while asides and (size < words or len(asides) == 6 and rng.random() < 0.35):
        chosen.insert(rng.randint(2, len(chosen)), asides.pop())
        size += chosen[-1].length
    sentences = [writer.write(pattern) for pattern in chosen]
    parties = {values[slot] for slot in story.parties}
    return sentences, story, [entity.full for entity in writer.entities if entity in parties]
