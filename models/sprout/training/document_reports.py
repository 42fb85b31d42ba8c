"""Reports: thirty kinds with their own vocabulary, and the common sentence patterns that state, explain and conclude.

A kind has: `subj` what it is about, `by` who writes it, `metric` (name; unit; range; "+" marks a plural), `good` and `bad` findings
(clauses), `cause` (noun phrases), `act` what was done (clauses), `rec` what comes next (infinitives).
"""

from document_patterns import Pattern, items, number, patterns

KINDS_TEXT = """
# quarterly sales report | sales report | sales review | regional sales report ; period
subj: the sales of garden tools | the sales of the {k:3-9} shops in the region | online and shop sales | the sales of the home range | \
sales in the [north|south|east|west]
by: sales manager | head of sales | regional manager | shop manager | sales analyst
metric: revenue;$;20000-900000 | the number of orders;;300-9000 | returned items+;%;2-14 | the average basket;$;20-140 | new \
customers+;;80-4000 | units sold+;;500-40000
good: demand for [the {thing}|the new {thing}|gift cards] stayed strong | online orders overtook the shops | the spring campaign \
brought many new buyers | returns went down in every shop | the {thing} sold out twice | repeat customers spent more
bad: two large orders were cancelled | the shops in the centre lost visitors | stock of the {thing} ran out for {k} weeks | the \
discount on the {thing} cost more than it brought | {k} wholesale customers left | sales of the {thing} fell behind plan
cause: the late delivery of stock | a cold and wet season | strong competition on price | the road works in front of the largest shop | \
a weak launch campaign | higher shipping costs
act: prices of the {thing} were reviewed | the stock plan was changed | a new supplier was found | the web shop got a faster checkout | \
{k} seasonal workers were hired
rec: order more stock of the {thing} | close the smallest shop on Sundays | offer free delivery above {money:20-90} | train the shop \
staff | launch the autumn catalogue earlier | raise the price of the {thing}
# incident report | accident report | safety incident report | report of an accident ; event
subj: the water leak in the warehouse | a forklift accident in hall {n:2-9} | the fire alarm in the office | a fall on the stairs | the \
chemical spill in the workshop | a power cut in the cold store | the collision of two delivery vans in the yard
by: safety officer | shift leader | site manager | duty manager | warehouse supervisor
metric: the damage;$;400-90000 | lost working hours+;;4-300 | injured persons+;;2-5 | the waiting time;minutes;3-40
good: nobody was seriously hurt | the alarm worked as planned | the staff left the building within {k} minutes | the fire brigade \
arrived quickly | the emergency lights stayed on
bad: {n:5-90} boxes of stock were ruined | one worker hurt a [hand|knee|shoulder|foot] | the main gate stayed blocked for {k} hours | \
the emergency exit was partly blocked | the floor was wet and had no sign | the machine had to be switched off
cause: a worn [hose|cable|seal|valve] | a missing warning sign | a defect in the brakes | poor lighting | a mistake during loading | a \
cracked pipe
act: the area was closed off | the broken part was replaced | all staff were told about the danger | the insurance company was informed \
| a doctor was called | the floor was dried and checked
rec: check all [hoses|cables|valves|gates] every month | repeat the safety training | put up warning signs | buy better lights | mark \
the walkways in yellow | repair the alarm in the yard
# inspection report | building inspection report | site inspection report | safety inspection report ; event
subj: the yearly inspection of the roof | the inspection of the boiler room | the inspection of the kitchen and its stores | a check of \
the {n:3-12} lifts | the inspection of the playground | the inspection of the bridge over the canal | a fire safety inspection of the \
hostel
by: inspector | building surveyor | safety engineer | technical inspector | caretaker
metric: checked points+;;20-180 | defects found+;;2-40 | the humidity;%;35-80 | the load on the beam;kilograms;200-3000
good: the exits were clear and well marked | the electric system was in good order | all fire extinguishers were valid | the walls were \
dry | earlier defects had been repaired | the documents were complete
bad: {k} tiles were loose | the handrail on the second floor was broken | rust was found on {n:3-20} bolts | one smoke detector did not \
react | the gutter was full of leaves | the door of the store room did not close | mould was found behind a cupboard
cause: age and weather | missing maintenance | a blocked drain | damage from the last storm | a poor repair in the past
act: the loose parts were secured at once | photos were taken of every defect | the owner was told on the spot | the lift was taken out \
of use | a second visit was agreed
rec: replace the handrail | clean the gutters twice a year | repair the roof before winter | test the detectors again | paint the steel \
parts | renew the seals of the windows
# research report | study report | report of a study | field study report ; period
subj: the sleep of shift workers | the growth of tomatoes under coloured light | how children learn new words | the use of bicycles in \
the city | the water quality of {k} lakes | bees in city gardens | the effect of music on work
by: lead researcher | project scientist | study leader | professor | research assistant
metric: the number of participants;;24-2400 | the mean score;points;20-90 | the response rate;%;20-85 | the yield per \
plant;grams;200-2400 | the error rate;%;2-20
good: the new method gave clear results | both groups finished the study | the effect was stable over time | the answers agreed with \
earlier work | plants under red light grew faster
bad: {n:4-40} participants dropped out early | the sample was small | the second test could not be repeated | data from {k} days were \
missing | the difference between the groups was weak
cause: a faulty sensor | the short time of the study | the holiday season | a change in the weather | unclear questions in the form
act: the data were checked by a second team | the outliers were removed | the test was repeated with a new group | the raw data were \
published | the questions were written more clearly
rec: repeat the study with more people | measure over a whole year | test the method in other [towns|schools|gardens] | share the data \
with other groups | use better sensors
# project status report | status report | weekly status report | progress report ; period
subj: the move of the web shop to a new server | the building of the new warehouse | the new booking app | the renewal of the payment \
system | the office move | the translation of the handbook | the school garden project
by: project manager | team lead | project coordinator | product owner | site manager
metric: finished tasks+;;10-160 | the share of finished work;%;10-95 | the budget used;$;5000-400000 | open issues+;;3-60 | the \
delay;days;2-40
good: the project is on schedule | the first test with users went well | the design was approved | the data were moved without loss | \
all suppliers confirmed their dates
bad: the delivery of the [server|windows|steel|software] is late | {k} key tasks are still open | two developers left the team | the \
test on [phones|tablets] failed | the permit has not arrived
cause: a shortage of staff | late answers from the supplier | changes in the requirements | an error in the plan | illness in the team
act: the schedule was changed | an outside expert was hired | weekend shifts were agreed | the scope was cut by {k} features | the \
supplier was warned
rec: move the launch by {k} weeks | hire one more tester | freeze the design | ask for a bigger budget | hold a daily meeting | finish \
the training first
# audit report | internal audit report | financial audit report | compliance audit report ; period
subj: the accounts of the branch | the payroll | the purchase process | the data protection rules | the travel expenses of the staff | \
the cash handling in {k} shops | the stock records
by: auditor | lead auditor | internal auditor | external auditor | controller
metric: checked records+;;50-3000 | the error rate;%;2-16 | unexplained payments+;$;300-60000 | missing receipts+;;3-90
good: the books were kept correctly | all payments had been approved | the staff knew the rules | access rights were up to date | the \
cash matched the records
bad: {n:3-40} invoices had no approval | passwords were shared in one team | two payments were made twice | the inventory list was out \
of date | {k} contracts were missing in the files | receipts for {money:100-4000} could not be found
cause: unclear rules | a change of staff | an old accounting program | missing controls | a lack of time at year's end
act: the double payments were claimed back | the files were put in order | new approval rules were set | all passwords were changed | \
the branch answered every question
rec: check invoices by two people | train the new staff | scan all receipts | review access rights each quarter | buy a new accounting \
program
# weather report | monthly weather report | storm report | climate report ; period
subj: the weather on the coast | rain and wind in the valley | the weather in the mountains | the heat wave | the winter storms | the \
weather for farmers
by: meteorologist | weather observer | duty forecaster | climate scientist
metric: the total rainfall;millimetres;20-300 | the mean temperature;degrees;3-28 | hours of sunshine+;;40-300 | the strongest \
gust;km/h;50-150 | days with frost+;;2-25
good: the last days were mild and dry | the rivers stayed below the warning level | the orchards had no frost damage | the rain filled \
the reservoirs | the wind dropped in time for the harvest
bad: heavy rain flooded {k} roads | {n:100-9000} homes lost power | hail damaged the fruit trees | the ferry did not run for {k} days | \
snow closed the pass | the fields dried out
cause: a low over the sea | warm air from the south | a cold front | an unusually warm sea | a long dry spring
act: a warning was sent to all schools | the roads were closed | the mobile pumps were used | sandbags were given out | the railway \
slowed its trains
rec: clear the drains before autumn | water early in the morning | secure loose items on balconies | avoid the coast road | check the \
roofs
# survey report | customer survey report | staff survey report | opinion survey ; period
subj: the satisfaction of customers | the mood of the staff | the travel habits of commuters | the wishes of library visitors | \
opinions about the new park | the food in the canteen
by: survey manager | market researcher | analyst | head of customer care
metric: the number of answers;;60-6000 | satisfied people+;%;40-95 | the average mark;points;2-9 | the response rate;%;10-70
good: most people praised the friendly staff | the opening hours were liked | the quality of the [food|products|rooms] was rated highly \
| people would recommend the service to friends
bad: many found the waiting time too long | the prices were called too high | the website was hard to use | parking was a common \
complaint | the noise in the afternoon disturbed many
cause: long queues at noon | missing information | a change of the timetable | too few staff at the counter
act: a second counter was opened | the website was made simpler | the menu was changed | the results were shown to all staff | a \
hotline was set up
rec: open earlier on Saturdays | lower the price of the [lunch|ticket|basic plan] | add more seats | repeat the survey next year | \
answer e-mails within a day
# minutes of the meeting | meeting minutes | minutes of the board meeting | minutes of the team meeting ; event
subj: the budget meeting | the monthly team meeting | the meeting of the garden committee | the board meeting | the parents' meeting | \
the planning meeting for the summer fair
by: secretary | minute taker | chair | office manager | head of the committee
metric: people present+;;4-40 | the approved budget;$;500-90000 | votes in favour+;;3-30 | the remaining funds+;$;300-60000
good: the budget was approved | the new members were welcomed | all agreed on the date of the fair | the offer of the printer was \
accepted | the treasurer's figures were praised
bad: the heating costs were too high | {k} members could not attend | no decision was made about the fence | the room was double booked \
| the offer for the tents was too expensive
cause: rising prices | a lack of volunteers | missing documents | a misunderstanding about dates
act: a working group of {k} people was formed | the vote was moved to the next meeting | the treasurer was thanked | three offers were \
compared
rec: get two more offers | invite the neighbours | write to the council | book a larger hall | publish the programme | elect a new \
treasurer
# laboratory report | lab report | test report | water test report ; event
subj: the analysis of {n:3-30} water samples | a strength test of steel bolts | the test of a new paint | the soil analysis of the \
school garden | a battery life test | the analysis of milk samples | a drop test of the {thing}
by: lab technician | chemist | test engineer | head of the laboratory
metric: the pH value;;5-9 | the nitrate level;mg per litre;5-90 | the breaking load;newtons;200-9000 | the battery life;hours;4-60 | \
tested samples+;;5-120
good: all samples met the limit | the paint did not fade | no bacteria were found | the results were the same in both runs | the new \
part lasted longer than the old one
bad: {k} samples were above the limit | one bolt broke early | the lead level was too high in sample {n:2-30} | the coating came off \
after {k} days | the second run gave other values
cause: an old water pipe | a dirty container | a fault in the casting | too much heat during drying | an error in calibration
act: the samples were tested again | the device was calibrated | the customer was called | the batch was blocked | new samples were taken
rec: replace the old pipe | test again in {k} weeks | change the supplier of the bolts | use glass containers | flush the tap before use
# maintenance report | service report | repair report | machine maintenance report ; event
subj: the service of the heating system | the repair of packing machine {n:2-20} | the maintenance of the lift | the service of \
{n:3-20} delivery vans | the repair of the greenhouse pump | the check of the cold room
by: technician | service engineer | mechanic | maintenance manager
metric: the running time;hours;200-9000 | the oil pressure;bar;2-9 | the cost of parts;$;30-4000 | the downtime;hours;2-30 | replaced \
parts+;;2-20
good: the machine runs quietly again | the filters were clean | the pressure is back to normal | the test run had no faults | the \
safety switch works
bad: the bearing was worn | oil leaked from the gearbox | the belt was torn | the fan made a loud noise | {k} screws were missing | the \
thermostat showed wrong values
cause: normal wear | missing oil | dust in the motor | a loose cable | wrong settings
act: the belt was replaced | the pump was cleaned | the software was updated | the oil was changed | the cable was fixed | a spare part \
was ordered
rec: change the filter every {k} months | order a spare belt | replace the motor next year | check the oil each week | keep the door \
closed
# annual report | yearly report | annual review | activity report ; period
subj: the work of the foundation | the business of the group | the work of the library | the club's activities | the work of the animal \
shelter | the business with garden furniture
by: chief executive | managing director | chair | treasurer | director
metric: total income;$;40000-9000000 | profit;$;5000-900000 | employees+;;12-900 | members+;;40-6000 | donations+;$;2000-300000
good: the new branch made a profit | {n:10-90} new members joined | all loans were paid back | the staff turnover was low | two prizes \
were won
bad: energy costs rose sharply | one branch had to close | the donations came late | the old building needed repairs | {k} projects \
were stopped
cause: higher energy prices | the weak economy | a change in the law | the loss of a large customer
act: solar panels were installed | a new director was chosen | the reserves were increased | the old van was sold | wages were raised \
by {pct:2-7}
rec: open a second branch | invest in training | renew the website | keep the dividend stable | look for new sponsors
# travel report | trip report | visit report | report of a field trip ; event
subj: a visit to a supplier | the trip to the trade fair | a visit to three customers | the class trip to the coast | the visit to the \
new factory
by: buyer | account manager | sales representative | teacher | export manager
metric: the cost of the trip;$;200-6000 | meetings held+;;2-20 | new contacts+;;3-60 | the distance;kilometres;40-2400
good: the factory was modern and clean | the customer was happy with the last delivery | the talks were friendly | the samples looked \
very good | the group was welcomed warmly
bad: the train was {k} hours late | one meeting was cancelled | the price offer was too high | the hotel was noisy | the stand was hard \
to find
cause: a strike at the railway | a double booking | unclear directions | the bad weather
act: samples were ordered | a second meeting was arranged | photos were taken | the prices were discussed | the contract draft was \
handed over
rec: visit the factory again | order a small test batch | book the stand earlier | send a thank-you letter | compare the prices
# training report | course report | workshop report | school report ; period
subj: the first aid course | the language classes | the safety training for new staff | a workshop about composting | the apprentice \
programme | the swimming lessons
by: trainer | course leader | head of training | teacher | programme manager
metric: participants+;;6-240 | passed exams+;%;50-99 | the average mark;points;50-95 | the cost per person;$;20-600 | course hours+;;6-120
good: the exercises were very popular | almost everyone passed | the trainers got high marks | the online part worked well | {k} people \
asked for a second course
bad: the room was too small | the books came late | {n:2-12} people stopped early | the projector failed twice | the final test was too \
hard
cause: a late booking | the evening hours | a lack of computers | too little practice
act: a bigger room was rented | the test was shortened | the slides were sent to everyone | an extra lesson was added
rec: offer the course twice a year | split the group | buy new books | start the course earlier in the day | add more practice
# environmental report | energy report | waste report | sustainability report ; period
subj: the energy use of the offices | waste in the {k} plants | the air in the city centre | the emissions of the delivery vans | water \
use in the greenhouses
by: environment officer | energy manager | sustainability manager | engineer
metric: energy use;kWh;4000-900000 | waste;tonnes;5-900 | recycled material;%;20-90 | water use;litres;900-90000 | \
emissions+;tonnes;10-4000
good: the new lamps saved a lot of power | the solar panels paid off | plastic bags are no longer used | all plants kept the limits | \
staff sorted waste better
bad: the old heating used too much gas | one filter failed for {k} days | paper use went up again | the compressor leaked air | {k} \
measuring points gave no data
cause: the cold winter | an old boiler | the night shift | a broken valve | the larger fleet
act: {n:20-400} lamps were exchanged | the boiler was adjusted | {k} electric vans were bought | a tank for rain water was built
rec: insulate the roof | switch to electric vans | turn off machines at night | replace the boiler | measure every month
# medical report | health report | patient report | clinic report ; event
subj: a knee operation | a routine check | the treatment of a broken arm | an allergy test | a flu outbreak in ward {n:2-9} | the \
physiotherapy of an older patient
by: doctor | surgeon | ward nurse | physiotherapist | consultant
metric: blood pressure;mmHg;105-170 | the temperature;degrees;36-40 | the pulse;beats per minute;55-120 | days in hospital+;;2-20
good: the wound healed well | the patient can walk without help | the blood values were normal | the pain went down | no allergy was found
bad: the knee was still swollen | the patient had a light fever | sleep was poor | the blood sugar was too high | the patient felt \
dizzy in the morning
cause: an infection | too little rest | a side effect of the tablets | an old injury | stress at work
act: the dose was lowered | an X-ray was taken | the bandage was changed | exercises were explained | the tablets were stopped
rec: rest for {k} weeks | repeat the blood test | do light exercises every day | drink more water | see the doctor again
# market report | market analysis | industry report | price report ; period
subj: the market for electric bikes | prices of fruit and vegetables | the housing market | the market for indoor plants | the coffee \
trade | used cars
by: market analyst | economist | broker | trade journalist
metric: the average price;$;20-9000 | sold units+;;400-90000 | the market share;%;3-60 | imports+;tonnes;40-9000 | the rent per square \
metre;$;8-40
good: demand was higher than supply | small brands gained ground | exports recovered | buyers paid more for quality | online trade doubled
bad: prices fell for {k} weeks | many shops had too much stock | the harvest was poor | imports were delayed at the port | interest \
rates slowed down sales
cause: a poor harvest | a new tax | high interest rates | a strike at the port | the warm spring
act: {k} importers raised their prices | the tax was lowered | two traders merged | stocks were sold at a discount
rec: buy early in the season | watch the price of fuel | wait until autumn | invest in storage | look for local suppliers
# police report | theft report | damage report | insurance report ; event
subj: a break-in at the shop | the theft of {n:2-9} bicycles | damage to a parked car | a broken shop window | a missing parcel van | \
water damage in a flat
by: police officer | claims adjuster | security guard | investigator
metric: the value of the loss;$;200-40000 | stolen items+;;2-60 | the repair cost;$;150-20000 | witnesses+;;2-7
good: the camera recorded everything | two witnesses gave a clear description | most items were found | the car could still be driven | \
the insurance covers the loss
bad: the lock was forced | the alarm had been switched off | a window was smashed | {k} laptops were missing | the driver left without \
a word
cause: an unlocked side door | a broken lock | wet leaves on the road | a burst pipe | careless parking
act: fingerprints were taken | the door was repaired | the serial numbers were listed | the neighbours were asked | the car was towed
rec: install better locks | add a second camera | keep the yard lit at night | store the keys in a safe | send the photos to the insurer
# harvest report | crop report | garden report | farm report ; period
subj: the apple harvest | the wheat crop | the vegetable garden of the school | the greenhouse tomatoes | the vineyard | the strawberry \
fields
by: farm manager | head gardener | agronomist | grower
metric: the yield;tonnes;2-900 | the price per crate;$;6-60 | harvest workers+;;4-90 | the sugar content;%;8-24 | lost plants+;;20-900
good: the fruit was large and sweet | the new variety grew well | the bees did their work | the quality was better than expected | the \
drip system saved water
bad: hail hit the lower field | aphids were found on the beans | the potatoes had spots | birds ate many cherries | half of the \
seedlings froze
cause: a late frost | too much rain in June | a lack of bees | poor soil | a broken pump
act: nets were put up | the field was watered at night | sick plants were removed | compost was spread | ladybirds were set free
rec: plant more of the new variety | put up nets earlier | test the soil | build a second greenhouse | rest the lower field for a year
# IT report | system report | outage report | security report ; event
subj: the outage of the web shop | a phishing attack | the failed backup | the slow database | the update of the mail server | the loss \
of a company phone
by: system administrator | IT manager | security analyst | support engineer
metric: the downtime;minutes;8-400 | affected users+;;20-9000 | failed requests+;;100-90000 | restored files+;;40-9000 | the recovery \
time;hours;2-30
good: no data were lost | the backup could be restored | the monitoring raised the alarm in time | customers were told quickly | the \
new server is faster
bad: the login page was down | {n:4-90} accounts were locked | the disk was full | orders could not be paid | a certificate had expired \
| the error was found late
cause: a wrong setting | a full disk | an expired certificate | a bug in the update | a cut cable | a weak password
act: the update was rolled back | the disk was enlarged | all passwords were reset | the server was restarted | the certificate was \
renewed
rec: test updates on a second server | set an alarm for full disks | teach staff about phishing | renew certificates automatically | \
keep two backups
# traffic report | road report | transport report | bus service report ; period
subj: traffic on the ring road | the bus lines of the city | the new cycle lane | the ferry service | parking in the centre | the night \
trains
by: traffic planner | transport officer | line manager | engineer
metric: vehicles per day+;;900-60000 | passengers+;;400-90000 | the average delay;minutes;2-30 | accidents+;;2-60 | punctual \
buses+;%;60-98
good: the cycle lane was used by many | fewer accidents were counted | the new timetable worked | the night bus was popular | the \
bridge opened early
bad: the tunnel was closed for {k} nights | {n:10-200} trips were cancelled | the lights at the crossing failed | long queues formed at \
the port | the bus stop was too small
cause: road works | a shortage of drivers | the football matches | a broken signal | snow and ice
act: extra buses were used | a speed limit was set | the lights were repaired | the stop was moved by {n:20-90} metres
rec: run the bus every {k} minutes | build a second lane | raise the parking fee | repair the signals | keep the cycle lane
# delivery report | logistics report | warehouse report | stock report ; period
subj: deliveries to the shops | the stock in the main warehouse | the export shipments | returns of online orders | the deliveries by \
cargo bike
by: logistics manager | warehouse manager | dispatcher | stock controller
metric: delivered parcels+;;400-60000 | late deliveries+;%;2-25 | the stock value;$;20000-900000 | damaged items+;;4-300 | the average \
delivery time;days;2-9
good: the new scanners saved time | almost all parcels came on time | the shelves are in good order | the drivers knew their routes | \
the night shift caught up
bad: {n:20-300} parcels were sent to the wrong depot | the freezer failed for {k} hours | the {thing} was out of stock | a truck broke \
down | labels were printed twice
cause: a software error | a lack of drivers | the holiday rush | a wrong address list | a damaged ramp
act: the labels were printed again | a second truck was rented | the stock was counted | the route was changed | the supplier was called
rec: count the stock each month | rent more space | use stronger boxes | train the night shift | change the carrier
# financial report | budget report | cost report | monthly finance report ; period
subj: the costs of the building project | the budget of the school | income and spending | the cash flow of the shop | the costs of the \
summer fair
by: finance manager | treasurer | accountant | controller
metric: total costs+;$;4000-900000 | income;$;5000-900000 | unpaid invoices+;;3-90 | the cash balance;$;900-300000 | the rent;$;600-20000
good: the budget was kept | all invoices were paid on time | the reserves grew | the grant arrived early | the interest costs went down
bad: repairs cost more than planned | {k} customers paid late | the ticket income was low | the heating bill was far too high | a \
credit of {money:500-9000} was lost
cause: higher prices of material | late payments | an unplanned repair | a mistake in the budget | fewer visitors
act: spending was stopped for {k} weeks | reminders were sent | the loan was paid back | two offers were compared
rec: set aside a reserve | send invoices earlier | cut travel costs | ask for a new grant | change the energy supplier
# wildlife report | nature report | bird count report | conservation report ; period
subj: the birds at the lake | the hedgehogs in the parks | the fish in the river | the deer in the forest | butterflies on the meadow | \
the beavers at the canal
by: ranger | biologist | volunteer | warden
metric: counted birds+;;40-9000 | nests+;;4-200 | species seen+;;8-120 | the water temperature;degrees;4-24 | young animals+;;3-90
good: a rare [owl|heron|orchid|butterfly] was seen | the new ponds were used at once | more young birds survived | the water is clean \
again | the fence protects the nests
bad: dogs disturbed the nests | litter was found on the shore | {k} nests were flooded | the reeds are dying back | cars killed \
{n:3-30} toads
cause: a late storm | too many visitors | a new road | warm water | a dry spring
act: a fence was built | volunteers collected litter | {n:10-60} nest boxes were hung up | the path was moved
rec: keep dogs on a lead | plant more hedges | close the path in spring | count again next year | put up signs
# quality report | complaint report | product test report | quality control report ; period
subj: complaints about the {thing} | the quality of the {thing} | the returns of the {thing} | the check of incoming goods | the new \
packaging
by: quality manager | product manager | quality engineer | customer care manager
metric: the reject rate;%;2-18 | complaints+;;4-400 | tested pieces+;;40-4000 | the cost of returns;$;300-40000 | the average \
rating;points;2-5
good: the new packaging protected the goods | the colour was always right | complaints went down | the second batch was free of faults \
| the testers liked the handle
bad: {n:3-80} pieces had scratches | the lid did not fit | the handle broke in the test | the manual was missing in {k} boxes | the \
screws were too short
cause: a worn tool | a change of material | poor packing | a wrong drawing | a hurry at the line
act: the tool was replaced | the batch was sorted | customers got a new part | the supplier was visited | the manual was corrected
rec: check every tenth piece | use thicker board | change the screws | test the handle longer | talk to the supplier
# event report | festival report | report on the fair | event review ; event
subj: the summer festival | the book fair | the open day | the charity run | the winter market | the staff party
by: event manager | organiser | head of the volunteers | press officer
metric: visitors+;;80-40000 | ticket income;$;400-200000 | volunteers+;;6-300 | donations+;$;200-40000 | stands+;;8-200
good: the visitors enjoyed the music | the weather stayed dry | the food stands sold out | the press wrote kindly about it | the \
children's corner was always full
bad: the queue at the gate was long | the sound failed for {k} minutes | there were too few toilets | the car park was full by {time} | \
one tent was damaged by wind
cause: strong wind | a late start | a shortage of helpers | a wrong sign | heavy traffic
act: a second gate was opened | the tent was taken down | first aid was given to {k} people | the bins were emptied twice
rec: rent more toilets | start one hour earlier | find more helpers | sell tickets online | move the stage
# staff report | personnel report | HR report | recruitment report ; period
subj: hiring and training | the holidays and sick days of the staff | the search for drivers | working hours in the shops | the \
apprentices
by: HR manager | personnel officer | team leader | recruiter
metric: new employees+;;2-90 | sick days+;;20-900 | applications+;;12-900 | the staff turnover;%;2-30 | overtime hours+;;30-3000
good: all open posts were filled | the new shift plan was liked | sick days went down | {k} apprentices passed their exam | the job \
fair was a success
bad: {k} drivers left | nobody applied for the night shift | overtime went up | the contracts of {k} people end soon | holidays had to \
be moved
cause: low pay | the shift times | a wave of flu | better offers nearby | old job adverts
act: the pay was raised | the adverts were rewritten | a trainer was hired | part-time work was offered
rec: offer flexible hours | raise the bonus | plan holidays earlier | visit more schools | pay for the bus ticket
# evaluation report | pilot report | trial report | test phase report ; period
subj: the trial of electric cargo bikes | the test of a chat service | the four-day week | a new booking form | the pilot with reusable \
cups | the test of smart water meters
by: project lead | evaluator | product manager | innovation manager
metric: users+;;20-4000 | saved time;minutes;4-90 | the satisfaction rate;%;40-96 | the cost per unit;$;3-400 | reported faults+;;2-90
good: most users wanted to keep it | the work was done faster | the running costs were low | the staff learnt it quickly | fewer calls \
came in
bad: the batteries were too small | {n:4-40} people never used it | the form crashed on old phones | the cups were often lost | the \
readings were wrong at night
cause: a weak signal | short training | cold weather | a wrong size | a slow supplier
act: the batteries were replaced | the form was made shorter | a help page was written | the trial was extended by {k} weeks
rec: roll it out in all branches | run a longer trial | choose another supplier | stop the trial | offer a short training
# school inspection report | nursery report | care home report | hygiene report ; event
subj: a visit to the primary school | the kitchen of the nursery | the care home on the hill | the hygiene check of the bakery | the \
swimming pool
by: inspector | health officer | head of the council team | advisor
metric: the score;points;40-99 | children present+;;12-400 | checked rooms+;;4-60 | the fridge temperature;degrees;2-12
good: the rooms were bright and clean | the staff were kind and well trained | food was stored correctly | the garden was safe | \
records were complete
bad: the fridge was too warm | {k} certificates had expired | soap was missing in the washroom | the fence had a gap | the staff room \
was used as a store
cause: a broken thermostat | a shortage of staff | an old cleaning plan | missing supervision
act: the fridge was replaced | the fence was repaired the same day | a new cleaning plan was made | the manager was given {k} weeks
rec: check the fridge twice a day | renew the certificates | hire a second cook | add a fence | repeat the visit
"""

# Findings that fit any report: a noun with a predicate, or an infinitive with a noun.
NOUNS = items("""the new booking system | the delivery team | the old boiler | the reception desk | the north wing | the ticket machine \
| the phone
 line | the night shift | the data room | the loading ramp | the parking area | the supplier from {t} | the team in {t} | the branch in \
{t}
 | the {thing} line | the {g} | the customer portal | the sprinkler | the archive | the training plan | the meeting room | the water tank
 | the cash desk | the conveyor belt | the kitchen | the newsletter | the website | the heating | the garden path | the second test | \
the first
 phase | the software of {c} | the payment terminal | the roof of hall {n:2-9} | the price list | the mobile app | the help desk | the \
lobby
 | the staff canteen | the cooling unit | the control panel | the front gate | the machine from {c} | the partner in {u} | the fire door
 | the back office | the sample from {t} | the network in building {n:2-9} | the visitor centre | the new form | the ventilation
 | the solar plant | the test site | the pump station | the safety manual | the shuttle bus | the order form | the online course
 | the storage area | the printer on floor {n:2-9} | the east entrance | the weekly newsletter | the call centre | the drainage
 | the membership scheme | the card reader | the alarm in room {n:10-400} | the time sheet | the pilot line | the air \
filter""".replace("\n", ""))
ANYWHERE = {
    "good": items("""worked without any fault | was praised by many | is in very good condition | was finished ahead of time | passed \
every test
 | saved {n:10-400} hours of work | made a good impression | ran better than last year | reached its goal | paid for itself | was well \
prepared
 | met all requirements | proved to be reliable | was used by {n:100-9000} people | improved a lot | stayed within the limits | got {k} \
good reviews
 | cost less than planned | was back in use after {k} hours | ran smoothly for {k} weeks | scored {n:70-99} out of 100 | was easy to use
 | performed above target | exceeded expectations | is now fully working""".replace("\n", "")),
    "bad": items("""failed {k} times | was out of order for {k} days | did not meet the standard | was more expensive than planned | \
caused {k} complaints
 | is in poor condition | was finished {k} weeks late | needs repair | was closed for {k} days | did not work at night | was too slow
 | lost {n:3-40} percent of its users | was hard to reach | showed signs of wear | was not checked in {month} | has {n:2-30} open defects
 | failed the second test | was flooded | is not safe at present | was overloaded | missed its target | was down for {n:2-40} hours
 | had no backup | remains understaffed | fell short of the goal""".replace("\n", "")),
    "act": items("""was repaired | was replaced | was closed for {k} days | was tested again | was moved to {t} | was cleaned and \
checked | was updated
 | was handed over to {p} | was given to a new team | was switched off | was made larger | was rebuilt by {c} | was put under watch
 | was renewed | was taken apart and cleaned | was improved in {k} steps | was stopped until further notice""".replace("\n", "")),
    "rec": items("""replace | repair | close | improve | keep | extend | test | move | modernize | check | rebuild | sell | inspect | \
upgrade | rent out
 | simplify | renew | look again at | spend more on | find a better place for | invest {money:900-90000} in | write new rules for
 | hire {k} people for | review | reopen | train {k} people for""".replace("\n", "")),
}

# What opens a report; the first group covers a span of time, the second a single day.
OPEN_PERIOD = patterns("""
This {rep1} [covers|deals with|looks at|describes] {subj1} at {c1} in {period1}.
This {rep1} by {p1}, {by1}, covers {subj1} at {c1} in {period1}.
{p1}, {by1} at {c1}, presents the {rep1} on {subj1} for {period1}.
The following pages describe {subj1} at {c1} in {period1}. They were written by {p1}, {by1}.
In {period1} {c1} looked closely at {subj1}.
{c1} has [published|released|completed] its {rep1} for {period1}. It covers {subj1}.
Subject of this document: {subj1} at {c1}, {period1}.
The purpose of this {rep1} is to [give an overview of|describe|sum up] {subj1} at {c1} during {period1}.
For {period1}, {c1} reports on {subj1}.
Here is a [short|brief|full] account of {subj1} at {c1} in {period1}, prepared by {p1}.
{p1} was asked by {c1} to report on {subj1} for {period1}.
The {rep1} of {c1} for {period1} is about {subj1}.
This is the {rep1} for {period1}. It was prepared for {c1} by {p1} and covers {subj1}.
We report on {subj1} at {c1}[, based in {t1},|] in {period1}.
At the request of {c1}, {p1} [studied|reviewed|looked at] {subj1} in {period1}.
On {date1} {p1} presented the {rep1} on {subj1}. It covers {period1} and was written for {c1}.
{c1} [in {t1}|] gives an account of {subj1} in {period1}.
Prepared by {p1} ({by1}), this {rep1} sums up {subj1} at {c1} for {period1}.
The {t1} office of {c1} reports on {subj1} in {period1}.
This {rep1} informs the [management|board|members] of {c1} about {subj1} during {period1}.
Between the start and the end of {period1}, {p1} followed {subj1} at {c1}.
Overview: {subj1}, {c1}, {period1}.
""")
OPEN_EVENT = patterns("""
This {rep1} [covers|deals with|describes|concerns] {subj1} at {c1} on {date1}.
This {rep1} was written by {p1}, {by1} at {c1}. It concerns {subj1} on {date1}.
On {date1} {p1}, {by1}, [wrote|made|filed] a {rep1} about {subj1} at {c1}.
{p1} of {c1} reports on {subj1} on {date1} in {t1}.
Subject: {subj1} at {c1} in {t1} on {date1}.
The {rep1} describes {subj1}, which took place at {c1} on {date1}.
Date: {date1}. Place: {c1}, {t1}. Subject: {subj1}.
{c1} has recorded {subj1} on {date1}. The {rep1} was written by {p1}.
At about {time} on {date1}, {p1} was called to {c1} because of {subj1}.
The following was noted about {subj1} at {c1} in {t1} on {date1}.
On {date1} {p1} came to the {t1} site of {c1} for {subj1}.
This document records {subj1} at {c1} on {date1}. Author: {p1}, {by1}.
{by1} {p1} was present on {date1} and gives this account of {subj1} at {c1}.
In this {rep1} {p1} describes {subj1} of {date1} for the management of {c1}.
We report on {subj1} at {c1}, {t1}, on {date1}.
Prepared by {p1} on {date1}: {rep1} on {subj1} for {c1}.
The {by1} of {c1}, {p1}, was responsible for this {rep1} on {subj1} of {date1}.
It was {date1} when {p1} looked into {subj1} at {c1}.
Concerning {subj1} at {c1} on {date1}, the {by1} states the following.
""")
OPEN_TOLD = {
    "period": patterns("""
The {rep1} covers {subj1} at {c1} in {period1}.
This {rep1} describes {subj1} at {c1} during {period1}.
{c1} reports on {subj1} in {period1}.
{p1} reports on {subj1} at {c1} for {period1}.
The document, written by {p1}, is about {subj1} at {c1} in {period1}.
The {rep1} by {p1} looks at {subj1} at {c1} in {period1}.
In its {rep1} for {period1}, {c1} gives an account of {subj1}.
It is a {rep1} on {subj1} at {c1} in {period1}.
The text sums up {subj1} at {c1} in {period1}.
"""),
    "event": patterns("""
The {rep1} describes {subj1} at {c1} on {date1}.
{p1} reports on {subj1} at {c1} on {date1}.
This {rep1} is about {subj1} at {c1} on {date1}.
The document records {subj1} at {c1} on {date1}.
{p1}, {by1}, describes {subj1} at {c1} on {date1}.
In the {rep1}, {p1} writes about {subj1} at {c1} on {date1}.
It is a {rep1} on {subj1} at {c1} on {date1}.
The {rep1} concerns {subj1} of {date1} at {c1}.
"""),
}

METRIC_CHANGE = """
{M} {rose#} by {d#} to {v#}[ compared with the period before|].
{M} {was#} {v#}, after {w#} [the time before|in the period before].
Compared with the last report, {m#} {rose#} from {w#} to {v#}.
At {v#}, {m#} {was#} {d#} {higher#} than before.
{M} came to {v#}, {d#} {higher#} than [a year earlier|in the period before|planned].
The figures show that {m#} {rose#} from {w#} to {v#}.
We saw {m#} {move#} by {d#}, from {w#} to {v#}.
A {change#} of {d#} was recorded: {m#} {was#} {v#}.
Last time {m#} {was#} still {w#}; now the figure is {v#}.
{M} {rose#} to {v#}, a {change#} of {d#}.
After {w#} in the last report, {m#} now {stand#} at {v#}.
The most important figure is {v#} for {m#}, which means a {change#} of {d#}.
With {v#}, {m#} {was#} clearly {higher#} than the {w#} of the period before.
The plan was {w#}, but {m#} came to {v#}.
"""
METRIC_LEVEL = """
{M} {was#} {v#}.
{M} came to {v#}[ in total|].
[In total, |Overall, |All in all, |]{m#} {was#} {v#}.
We [recorded|noted|counted|measured] {v#} for {m#}.
The value for {m#} is {v#}.
{M}: {v#}.
As for {m#}, the figure is {v#}.
According to the records, {m#} {was#} {v#}.
{M} {stand#} at {v#}[, close to the plan|, as expected|, which is acceptable|].
The records put {m#} at {v#}.
{p#} puts {m#} at {v#}.
It was found that {m#} {was#} {v#}.
"""
METRIC_TOLD_CHANGE = """
{M} {rose#} by {d#} to {v#}.
{M} {rose#} to {v#}.
{M} {rose#} from {w#} to {v#}.
{M} {was#} {v#}, {d#} {higher#} than before.
{M} came to {v#}, after {w#} before.
It states that {m#} {rose#} to {v#}.
{M} reached {v#}, a {change#} of {d#}.
"""
METRIC_TOLD_LEVEL = """
{M} {was#} {v#}.
{M} came to {v#}.
It puts {m#} at {v#}.
The report gives {v#} for {m#}.
"""

GOOD = """
[On the positive side, |Fortunately, |To begin with, |The good news is that |]{good#}.
It is pleasing that {good#}.
A positive [point|result|sign] is that {good#}.
The [team|staff|author] found that {good#}.
[We|The reviewers] noted with pleasure that {good#}.
{p1} stressed that {good#}.
{p1} was pleased to report that {good#}.
In particular, {good#}.
According to {p1}, {good#}.
It turned out that {good#}.
Strengths: {good#}.
Above all, {good#}.
The main result is that {good#}.
It can be said that {good#}.
"""
GOOD_TOLD = """
{good#}.
On the positive side, {good#}.
It notes that {good#}.
The good news is that {good#}.
A positive point is that {good#}.
"""
BAD = """
[However, |Unfortunately, |On the other hand, |At the same time, |Less pleasing: |The main problem was that |]{bad#}.
It was [found|noted|observed|recorded] that {bad#}.
[One|A] [problem|weak point|concern|setback] was that {bad#}.
{p1} noted that {bad#}.
{p1} had to report that {bad#}.
The greatest difficulty was that {bad#}.
[During the check|During this time|In the course of the work], {bad#}.
Weak points: {bad#}.
Attention is drawn to the fact that {bad#}.
There was also bad news: {bad#}.
It must be said that {bad#}.
As {p1} observed, {bad#}.
Not everything went well: {bad#}.
A closer look showed that {bad#}.
"""
BAD_TOLD = """
However, {bad#}.
The main problem was that {bad#}.
One problem was that {bad#}.
Unfortunately, {bad#}.
On the other hand, {bad#}.
It also notes that {bad#}.
"""
CAUSE = """
The [main|most likely|] [cause|reason] was {cause1}.
This was due to {cause1}.
[We|The team|The author] put this down to {cause1}.
The [reason|cause] given was {cause1}.
It can be explained by {cause1}.
As far as we can tell, this came from {cause1}.
{p1} sees the cause in {cause1}.
Behind this lies {cause1}.
The reason is clear: {cause1}.
Everything points to {cause1}.
"""
CAUSE_TOLD = """
The cause was {cause1}.
This was due to {cause1}.
The reason given is {cause1}.
It was put down to {cause1}.
"""
ACT = """
[In response|As a first step|At once|As a result|Therefore|For this reason|Within {k} days|In the meantime], {act#}.
{act#}.
After that, {act#}.
{p1} made sure that {act#}.
It was decided that something had to change, and {act#}.
Measures taken: {act#}.
By {date}, {act#}.
To [solve|deal with] this, {act#}.
[The manager|The team] reacted quickly and {act#}.
On the advice of {p}, {act#}.
It is to be noted that {act#}.
Since then, {act#}.
"""
ACT_TOLD = """
In response, {act#}.
As a result, {act#}.
Therefore, {act#}.
{act#}.
To deal with this, {act#}.
"""
REC = """
[The|Our] [recommendation|proposal|advice] is to {rec1}[ by {date9}|].
We [recommend|propose|plan|intend|would like] to {rec1}.
The next step is to {rec1}[ by {date9}|].
{p1} [proposes|plans|wants|advises {c1}] to {rec1}.
{c1} should {rec1}[ before {date9}|].
It is [recommended|advised|suggested|planned] to {rec1}.
[For the future|For the coming months|From now on], it would be wise to {rec1}.
{c1} [plans|intends|has decided|has agreed] to {rec1}[ by {date9}|].
The most urgent task is to {rec1}.
To avoid a repeat, {c1} was asked to {rec1}.
Recommendation: {rec1}.
In the view of {p1}, the best way forward is to {rec1}.
All agreed to {rec1}.
The aim is now to {rec1} by {date9}.
As a consequence, the plan is to {rec1}.
"""
REC_TOLD = """
The recommendation is to {rec1}.
It recommends to {rec1} by {date9}.
{c1} should {rec1}.
The next step is to {rec1}.
The next step is to {rec1} by {date9}.
The plan is to {rec1}.
The author's advice is to {rec1}.
{p1} advises {c1} to {rec1}.
"""
NEXT = patterns("""
The next report is due on {date2}.
The next [review|check|visit|meeting] [is planned for|will be on|takes place on] {date2}.
A follow-up is due on {date2}.
The work must be finished by {date2}.
Please send comments to {p2} by {date2}.
{p2} will check the progress on {date2}.
The results will be discussed on {date2}.
The deadline for all open points is {date2}.
All measures are to be in place by {date2}.
{p2} is responsible for the next steps, which are due by {date2}.
""")
NEXT_TOLD = patterns("""
The next date is {date2}.
The follow-up is due on {date2}.
The next deadline is {date2}.
The next steps are due on {date2}.
""")
COST = patterns("""
The [total|overall] cost is {money1:200-60000}.
The costs [come|add up] to {money1:200-60000}[ in total|].
[In total|Altogether], {money1:200-60000} was spent.
A sum of {money1:200-60000} was [needed|used|set aside].
The bill came to {money1:200-60000}.
{c1} paid {money1:200-60000} for this.
The budget for the work is {money1:200-60000}.
{money1:200-60000} has been approved for the work.
""")
COST_TOLD = patterns("""
The total cost is {money1}.
The costs come to {money1}.
{c1} pays {money1} for this.
A total of {money1} was needed.
""")
FILLER = patterns("""
The data come from the records of {b} and were checked by {p}.
{p} and {p} helped with the work.
We thank {p} for [the support|the photos|many useful hints|the data].
A copy of this report goes to {p}.
Photos and tables are attached.
The work was done together with {c}.
Details can be found in annex {k}.
[A similar|The last] report was written by {p} in {year:2005-2025}.
The contract with {c} was not part of this review.
The existing agreement with {c} runs until {date}.
The service contract with {c} should be looked at again.
{c} was informed by phone.
Visitors from {w} were also present.
All figures are rounded.
The numbers for {month} are not complete yet.
The branch in {t} was not included.
Similar results were reported from {t}.
{p} of {b} was asked for an opinion.
The method was the same as in the years before.
Questions can be sent to {p} at any time.
The weather was [dry|wet|cold|fine] on most days.
Some details had to be left out for reasons of privacy.
The lease of the building ends in {year:2026-2035}.
{n:2-40} people were asked for their view.
The plan from {year:2005-2025} is no longer valid.
{p} took part by phone from {t}.
Tools of the type {g} were used.
The device {g} worked without trouble.
A short talk with {p} confirmed this picture.
The work took {k} days.
An offer from {c} is expected soon.
There were no other events worth noting.
The figures were compared with those of {c}.
No personal data are shown in this report.
The agreement between the parties about the parking area remains unchanged.
Some of the costs are paid by {b}.
{p}, who joined in {month}, took the notes.
{p} from {t} took part as a guest.
The next section gives the details.
It should be read together with the plan for next year.
""")
END = patterns("""
Signed: {p1}
{p1}, {by1}
{t1}, {date3}
Report prepared by {p1}.
{p1}
End of report.
Written in {t1} on {date3}.
Distribution: {p}, {p}
Approved by {p}.
""")
TITLE = patterns("""
{Rep1}
{Rep1}: {subj1}
{Rep1} – {c1}
{c1}: {rep1}
{Rep1} on {subj1}
{Rep1}, {when1}
{c1} – {Rep1} {when1}
{Rep1} no. {n:2-400}
""")
TITLE_TOLD = patterns("""
{Rep1} on {subj1}
{Rep1} of {c1}
{c1}: {rep1} on {subj1}
{Rep1}: {subj1}
""")
HEADINGS = {
    "open": ["Overview", "Introduction", "Background", "Subject", "Summary", "1. Introduction", "What this is about"],
    "figures": ["Figures", "Key figures", "Results", "Numbers", "Data", "2. Results"],
    "findings": ["Findings", "Observations", "What we saw", "Results in detail", "Discussion", "3. Findings"],
    "end": ["Next steps", "Recommendations", "Conclusion", "Outlook", "4. Outlook", "What comes next"],
}


def _numbered(block):
    """The patterns of a block for the first and the second such fact."""
    return [patterns(block.replace("{M}", "{m#}").replace("#", str(index))) for index in (1, 2)]


CHANGE, LEVEL = _numbered(METRIC_CHANGE), _numbered(METRIC_LEVEL.replace("{p#}", "{p1}"))
CHANGE_TOLD, LEVEL_TOLD = _numbered(METRIC_TOLD_CHANGE), _numbered(METRIC_TOLD_LEVEL)
GOODS, GOODS_TOLD = _numbered(GOOD), _numbered(GOOD_TOLD)
BADS, BADS_TOLD = _numbered(BAD), _numbered(BAD_TOLD)
ACTS, ACTS_TOLD = _numbered(ACT), _numbered(ACT_TOLD)
CAUSES, CAUSES_TOLD = patterns(CAUSE), patterns(CAUSE_TOLD)
RECS, RECS_TOLD = patterns(REC), patterns(REC_TOLD)


class Joined(Pattern):
    """Two patterns in a row."""

    __slots__ = ()

    def __init__(self, first, second):
        self.parts, self.keys, self.length = [*first.parts, " ", *second.parts], set(), 0


class Kind:
    """One kind of report with its vocabulary."""

    def __init__(self, head, lines):
        names, _, self.when = head.partition(" ; ")
        self.names = names.split(" | ")
        for line in lines:
            key, _, rest = line.partition(": ")
            setattr(self, key, [part.split(";") for part in rest.split(" | ")] if key == "metric" else
                    rest.split(" | ") if key == "by" else items(rest))


def _kinds():
    for block in KINDS_TEXT.strip().split("\n# "):
        head, *lines = block.removeprefix("# ").split("\n")
        yield Kind(head.strip(), lines)


REPORT_KINDS = list(_kinds())
UNITS = {"%": ["{} percent", "{}%", "{} percent"], "": ["{}"]}


def _measure(writer, kind_metric, index):
    """Sets the slots of one figure: its name, values before and after, and the words for the change."""
    rng = writer.rng
    name, unit, span = kind_metric
    low, _, high = span.partition("-")
    plural = name.endswith("+")
    form = writer.sign if unit == "$" else rng.choice(UNITS.get(unit, ["{} " + unit]))
    # Figures near the lower end are as common as those near the upper end.
    new = int(int(low) * (int(high) / int(low)) ** rng.random())
    old = new
    while old == new:
        old = max(2, round(new * rng.uniform(0.6, 1.5))) if new > 4 else new + rng.choice([1, 2])
    up = new > old
    percent = max(1, round(abs(new - old) / old * 100))
    pick = rng.choice
    writer.values.update({
        f"m{index}": name.rstrip("+"), f"v{index}": form.format(number(new)), f"w{index}": form.format(number(old)),
        f"d{index}": f"{percent}{pick([' percent', '%'])}",
        f"rose{index}": pick(["rose", "climbed", "grew", "increased", "went up"] if up else ["fell", "dropped", "went down", "declined"]),
        f"move{index}": pick(["rise", "grow", "go up"] if up else ["fall", "drop", "go down"]),
        f"higher{index}": "higher" if up else "lower",
        f"change{index}": pick(["rise", "growth", "plus"] if up else ["fall", "drop", "minus"]),
        f"was{index}": "were" if plural else "was", f"stand{index}": "stand" if plural else "stands"})


def report(writer, words, needed=()):
    """Writes a report of about `words` words into `writer`.

    Returns (text, told): `told` is a list of groups of patterns, one group for each fact that the text states, in order of weight.
    """
    rng = writer.rng
    kind = rng.choice(REPORT_KINDS)
    name = rng.choice(kind.names)
    values = writer.values
    plain, titled = name[:1].upper() + name[1:], name.title().replace("Of The", "of the").replace("It ", "IT ")
    heading = rng.choices([plain, titled, name.upper()], [4, 2, 1])[0]
    values.update({"rep1": name, "Rep1": heading, "by1": rng.choice(kind.by), "subj1": rng.choice(kind.subj)})
    values["when1"] = writer.period() if kind.when == "period" else writer.lexicon.date()
    values["period1" if kind.when == "period" else "date1"] = values["when1"]
    if rng.random() < 0.25:
        values["c1"] = writer.entity("b")
    for key, count in (("good", 2), ("bad", 2), ("act", 2), ("cause", 1), ("rec", 1)):
        for index, phrase in enumerate(rng.sample(getattr(kind, key), count), 1):
            # Findings of all sorts of reports, put together from parts, so that none can be known by heart.
            if rng.random() < 0.4 and key in ANYWHERE:
                parts = rng.choice(NOUNS), rng.choice(ANYWHERE[key])
                phrase = Joined(*(reversed(parts) if key == "rec" else parts))
            values[f"{key}{index}"] = phrase
    for index, metric in enumerate(rng.sample(kind.metric, 2), 1):
        _measure(writer, metric, index)

    lead, figures, findings, end = [], [], [], []
    facts = {}
    style = rng.choice(["plain", "plain", "title", "title", "title", "headings", "memo", "bullets", "blocks"])
    title = ""
    if style in ("title", "headings", "bullets", "blocks"):
        title = writer.write(rng.choice(TITLE)) + "\n" + rng.choice(["", "\n"])
    elif style == "memo":
        title = writer.write(rng.choice(MEMO)).replace(" / ", "\n") + "\n\n"

    # Sentences are chosen first and written in the order of the text, so that names are met in that order.
    def add(section, choices):
        pattern = rng.choice(choices)
        section.append(pattern)
        return pattern.length

    budget = words - len(title.split()) - add(lead, OPEN_PERIOD if kind.when == "period" else OPEN_EVENT)
    facts["open"] = OPEN_TOLD[kind.when]
    change = kind.when == "period" and rng.random() < 0.8
    plan = [(figures, "figure1", CHANGE[0] if change else LEVEL[0], CHANGE_TOLD[0] + LEVEL_TOLD[0] if change else LEVEL_TOLD[0])]
    good, bad = (findings, "good1", GOODS[0], GOODS_TOLD[0]), (findings, "bad1", BADS[0], BADS_TOLD[0])
    if rng.random() < 0.4:
        good, bad = bad, good
    plan.append(bad)
    plan.append((end, "rec", RECS, RECS_TOLD) if rng.random() < 0.7 else (findings, "act1", ACTS[0], ACTS_TOLD[0]))
    rest = [good, (figures, "figure2", LEVEL[1] if rng.random() < 0.5 or not change else CHANGE[1], LEVEL_TOLD[1]),
            (findings, "act1", ACTS[0], ACTS_TOLD[0]), (end, "next", NEXT, NEXT_TOLD), (end, "cost", COST, COST_TOLD),
            (findings, "act2", ACTS[1], ACTS_TOLD[1]), (end, "rec", RECS, RECS_TOLD), (findings, "bad2", BADS[1], BADS_TOLD[1]),
            (findings, "good2", GOODS[1], GOODS_TOLD[1])]
    rng.shuffle(rest)
    plan = [entry for entry in plan + rest if entry[1] in needed] + [entry for entry in plan + rest if entry[1] not in needed]
    sections = [lead, figures, findings, findings, end]
    fillers = rng.sample(FILLER, len(FILLER))
    for section, fact, choices, told in plan:
        if budget <= 0 and len(facts) > 1:
            break
        if fact in facts:
            continue
        budget -= add(section, choices)
        facts[fact] = told
        if fact == "bad1" and rng.random() < 0.5:
            budget -= add(section, CAUSES)
            facts["cause"] = CAUSES_TOLD
        if rng.random() < 0.3:
            budget -= add(rng.choice(sections), [fillers.pop()])
    while budget > 8 and fillers:
        budget -= add(rng.choice(sections), [fillers.pop()])
    for section in (lead, figures, findings, end):
        section[:] = [writer.write(pattern) for pattern in section]

    sections = [(key, part) for key, part in (("open", lead), ("figures", figures), ("findings", findings), ("end", end)) if part]
    if style == "headings" and words > 60:
        mark = rng.choice(["{}\n", "{}:\n", "## {}\n", "{}: "])
        text = "\n\n".join(mark.format(rng.choice(HEADINGS[key])) + " ".join(part) for key, part in sections)
    elif style == "bullets":
        bullet = rng.choice(["- ", "* ", "• "])
        text = " ".join(lead) + "\n" + "\n".join(bullet + line for _, part in sections[1:] for line in part)
    elif style == "blocks" or words > 130 and rng.random() < 0.6:
        text = rng.choice(["\n\n", "\n"]).join(" ".join(part) for _, part in sections)
    else:
        text = " ".join(" ".join(part) for _, part in sections)
    if rng.random() < 0.15:
        text += "\n" + rng.choice(["", "\n"]) + writer.write(rng.choice(END))
    order = ["open", "figure1", "bad1", "good1", "rec", "act1", "cause", "figure2", "next", "cost"]
    return title + text, {fact: facts[fact] for fact in order if fact in facts}


MEMO = patterns("""
To: {p} / From: {p1} / Date: {date4} / Subject: {Rep1}
From: {p1} / To: {p} / Re: {rep1}
Author: {p1} / Department: {by1} / Subject: {subj1}
{Rep1} / Author: {p1} / Date: {date4}
{c1} / {Rep1} / {t1}, {date4}
Company: {c1} / Document: {rep1} / Prepared by: {p1}
""")
