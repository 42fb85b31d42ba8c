"""Tool calls from what people wish for in everyday life, said indirectly: "do I need a brolly in Hull tomorrow?", "we're out of milk".

WORLDS holds the functions, world by world: names, descriptions, parameters, many ways to ask for each, what comes back and what is
answered. POOLS and MAKERS hold the values. Every sample draws the spelling of names, the parameters that are declared, the functions
offered beside the right one, and small talk around the wish. KINDS: one call, calls with answers, conversations that go on, follow-ups
("and in Leeds?"), questions for what is missing, values told earlier, two calls at once, failures, wishes that nothing serves, chat.

A function: "@ names : what it does, as an infinitive : tags of functions that would serve the same wish"; "d" descriptions;
"a" parameters (names, ? if optional, kind, = descriptions); "-" ways to ask, where <...> may be left out and "// role=value" sets what
the words imply; "^ role" asks with the value of the role known from before; "# role" asks for one of two things just named ({one});
"+ role" allows "and in X?"; "r" fields of the result; "=" answers. "~" are asides of a world. {@x} is x with its preposition,
{$x} an amount with its currency.
"""

import functools
import json
import re

from drawing import Draws
from lexicon import CITIES, DAYS, MONTHS, casual
from tables import table
from wording import capital, parse, speak
from words import ADJECTIVES, NOUNS

POOLS_TEXT = table("tool_wishes/pools_text")
POOLS = {}
for _line in POOLS_TEXT.replace("\\\n", "").strip().splitlines():
    _name, _, _values = _line.partition(": ")
    POOLS[_name] = _values.split("|")


TREES = {kind: [parse(line) for line in text.strip().splitlines()] for kind, text in {
    "task": """
[call|ring|phone] the {person2}
[water|feed|repot] the [plants|tomatoes|orchids|geraniums|houseplants]
[take out|put out] the [bins|recycling|rubbish|glass]
[pay|check] the [rent|electricity bill|phone bill|gas bill|parking fine|council tax]
[pick up|collect] [{first}|the dry cleaning|the parcel|the cake|the tickets|my glasses|the prescription|the kids]
buy [a present for {first}|flowers|milk|stamps|a card for {first}|new batteries|dog food]
[renew|look for] my [passport|library card|bus pass|travel insurance]
[defrost|clean|empty] the [freezer|fridge|oven|dishwasher|gutters|hamster cage|bread bin]
[send|email|give] {first} the [photos|keys|report|address|recipe|contract]
[book|cancel|move] the [dentist|hotel|car wash|haircut|babysitter|boiler service]
[take|give the cat] [my pills|her drops|the medicine]
[turn off the oven|let the dog out|move the car|charge my phone|feed the cat|sign the form|back up the laptop|close the windows]
[hand in|finish|print] the [essay|application|tax return|time sheet|invitations]
[wish {first} a happy birthday|return the library books|put the roast in|bring in the washing|hang up the laundry]
[phone|call back|text|write to] {first}
[stretch|drink some water|get up and walk around|go to bed|pack the swimming bag|check the tyres]""",
    "habit": """
[drink some water|stretch|get up and walk around|look out of the window|take a deep breath|sit up straight|rest my eyes|ring {first}]
[water the plants|check the post|take my vitamins|practise the piano|write in my diary|do my back exercises]
[clean the bird bath|play with the cat|tidy my desk|say thank you|brush the dog|empty the ashtray]
[read a chapter|learn ten words|back up the laptop|check the tyres|air the bedroom|wipe the worktop|save my work|weigh myself]""",
    "message": """
I'll be [late|ten minutes late|there soon|home by eight|a bit late|early|on the next train]
[dinner is|lunch is|tea is|food is] [ready|in the oven|at seven|on me]
I'm [stuck in traffic|on my way|running late|at the station|still at work|in the queue|outside]
the [key is under the pot|parcel has arrived|train is delayed|dog has been fed|meeting is cancelled|film starts at eight]
[happy birthday|good luck tomorrow|well done|get well soon|congratulations on the new job|safe travels|sleep well]
[can you bring the salad|could you feed the cat|did you lock the door|where are you|are you free on Sunday|what time do we meet]
we're [out of milk|nearly there|at gate 12|moving in June|having a barbecue on Sunday|parked behind the church]
[I love you|I miss you|thanks for the flowers|thank you for last night|sorry about yesterday]
I [can't make it tonight|got the job|found your glasses|passed my exam|left my wallet at yours|won't be back for dinner]
[don't wait for me|don't forget the tickets|bring a jacket|call me when you're up|save me some cake]""",
    "event": """
[lunch|dinner|coffee|drinks|brunch] with {first}
[dentist|haircut|piano lesson|team meeting|book club|parents' evening|choir practice|job interview|yoga|driving lesson|eye test]
{first}'s [birthday|wedding|farewell|housewarming|school play|christening|graduation]
[budget review|sales call|staff meeting|site visit|swimming lesson|football training|vet appointment|house viewing|job appraisal]""",
    "note": """
the [spare key|charger|spare fuse|paint] is [in the blue drawer|behind the boiler|with {first}|under the stairs]
{first} likes [red wine|cats|green tea|long walks|jazz|lemon cake]
the [door code|alarm code|locker number] is {n4}
[new curtains for the study|more mint in the sauce next time|measure the hallway|ask about the deposit]
[tyres need 2.3 bar|the plumber wants cash|the good cheese shop is behind the church|bin day has moved]
[a story about a lighthouse keeper|paint the fence dark green|try the campsite by the lake|idea for the garden: a small pond]""",
    "sentence": """
where is the [station|toilet|nearest pharmacy|bus to the airport|exit]
[good morning|good night|see you tomorrow|nice to meet you|thank you for everything|happy birthday|cheers|I'm sorry]
I [am allergic to nuts|don't eat meat|have lost my bag|would like a room for two|need a doctor|love you|am only looking]
[how much is this|the bill, please|two coffees, please|is this seat free|can you help me|what time do you close]
[my name is {first}|we have a reservation|the shower is cold|one ticket to the centre, please|keep the change]""",
    "song": """
[Blue|Golden|Midnight|Paper|Silver|Broken|Summer|Electric|Crooked|Velvet] [Rain|Moon|Hearts|Train|Letters|Windows|River|Kites|Wires|Skies]
[Dancing|Sleeping|Waiting|Driving|Falling] [in the Rain|without You|on the Roof|until Dawn|through December|with Strangers]
[Don't|Never|Please] [Leave Me Now|Look Back|Wake the Birds|Say Goodbye|Tell My Mother|Mind the Gap]
[Hometown|Satellite|Gravity|Cinnamon|Avalanche|Lemonade|Tambourine|Postcards|Runaway|Wildfire]
[Song|Waltz|Letter|Ballad] [for|of] [{first}|the Lonely|a Summer|Nobody]""",
    "film": """
[The|The|Our|A] [Last|Silent|Crimson|Hidden|Longest|Lost|Second|Strange] [Harbour|Winter|Witness|Orchard|Summer|Passenger|Voyage|Promise]
[Night|Letters|Trains|Rain|Murder|Dinner|Snow] [over|in|from|to] {city}
[Moonfall|Driftwood|Seven Miles|The Beekeeper's Son|Operation Kestrel|Afterglow|Paper Tigers|Zero Hour|The Understudy|Sparrowhawk]""",
}.items()}


def _pairs(text):
    return dict(pair.split("=") for pair in text.replace("\n", "").split("|"))


DEFINED = _pairs("""serendipity=a lucky find by chance|frugal=careful with money|bemused=slightly confused|ubiquitous=found everywhere|
quaint=old in a pretty way|ephemeral=lasting a very short time|lethargic=without energy|obnoxious=very unpleasant|
petrichor=the smell of rain on dry ground|nonchalant=calm and unworried|tenacious=not giving up|whimsical=playful and a bit odd|
candid=honest and open|redundant=no longer needed|ambiguous=having two meanings|plausible=likely to be true|cantankerous=bad-tempered|
arduous=hard and tiring|meticulous=very careful|mundane=ordinary and dull|reluctant=not really willing|procrastinate=to put things off|
zealous=very eager|austere=strict and plain|benevolent=kind and helpful|brisk=quick and active|flabbergasted=extremely surprised|
haphazard=without any plan|incessant=never stopping|jovial=cheerful and friendly|lucrative=bringing in a lot of money|
opaque=not see-through|resilient=quick to recover|solemn=very serious|trivial=of little importance|wary=careful about danger|
defenestrate=to throw out of a window|gossamer=very thin and light|uncouth=without manners|gullible=easily fooled|
stoic=bearing pain quietly|nebulous=vague and unclear|copious=in large amounts|fickle=often changing its mind""")
SYNONYMS = _pairs("""happy=cheerful|sad=gloomy|big=enormous|small=tiny|nice=pleasant|quick=swift|angry=furious|tired=weary|funny=amusing|
pretty=lovely|clever=bright|brave=courageous|old=ancient|cold=chilly|wet=soaked|loud=noisy|quiet=silent|strange=peculiar|begin=start|
help=assist|buy=purchase|shout=yell|important=vital|difficult=tricky|easy=simple|rich=wealthy|poor=needy|afraid=scared|strong=sturdy|
weak=feeble|boring=dull|shiny=glossy|lazy=idle|polite=courteous|rude=impolite|lucky=fortunate|famous=well-known|delicious=tasty|
dirty=filthy|empty=vacant|mistake=error|trip=journey""")
RHYMES = _pairs("""love=dove|heart=part|night=light|moon=spoon|rain=train|tree=bee|house=mouse|cake=lake|friend=bend|day=play|star=jar|
snow=glow|cat=hat|fish=dish|year=cheer|rose=nose|king=ring|summer=drummer|dream=cream|stone=bone|sky=pie|heaven=seven|garden=pardon|
candle=handle|table=fable|winter=splinter|money=honey|better=letter|kitten=mitten|fishing=wishing|chair=bear|boat=goat|wine=fine|
beer=deer|forty=naughty|bread=bed|door=floor|mother=brother|flower=shower|feather=weather""")

WORLDS = []
WORLDS.append(r"""
weather weather
~ We're [having people over|going with the kids|driving up early].
~ [My sister says it'll be grim|I only packed shorts|The garden could do with some rain].
@ get_weather weather.lookup fetchForecast get_forecast weather_report : check the weather : weather
d [Get|Returns|Look up] the weather forecast for a place|Forecast for a city[ and day|]|What the weather will be like
a place/city/location/where:city = Name of the [place|city]; day?/date/when:day = Which day, as said|Day of the forecast
- Do I need [a brolly|an umbrella|a coat|wellies|sunglasses|a jacket] in {place}< {@day}>?
- Will I [freeze|melt|get soaked|get wet] in {place}< {@day}>?
- [Is it|Will it be|Is it going to be] [nice|warm|cold|wet|sunny|windy|any good] in {place}< {@day}>?
- What's it doing outside in {place}< {@day}>?
- [I'm off to|We're heading to|I'm flying to] {place}< {@day}>, [what should I pack|what shall I wear|shorts or jumper|\
should I bring a coat]?
- [We want to have a picnic|My brother gets married outdoors|We're planning a barbecue|\
I'm running a half marathon] in {place}< {@day}>, [what can we expect up there|will the sky hold]?
- What's the sky up to< {@day}>?|Is it barbecue weather< {@day}>?|Do I need a brolly< {@day}>?
- [Can I hang|Should I hang] the washing out< in {place}>< {@day}>?
- Any chance of [rain|snow|sun|a storm] in {place}< {@day}>?|How hot does it get in {place}< {@day}>?|{place}< {@day}>, rain or shine?
^ place [Do I need|Should I pack] [an umbrella|a coat|sunscreen] there?|And what's it like outside there?|Will it be warm there< {@day}>?
+ place day
r sky:sky; degrees:int(3-31)
= It will be {sky} in {place}, around {degrees} degrees.|In {place} it's {sky} with {degrees} degrees.
= Expect {degrees} degrees in {place}, {sky}.
@ get_air_quality air_quality.check pollution_index smog_level : check the air quality
d [Returns|Get] the air quality index of a city|How clean the air is in a place
a city/place/location:city
- [Can I go jogging|Is it okay to run|Can the baby sleep outside] in {city}, or is the air [too bad|terrible] again?
- How bad is the smog in {city}[ today|]?
- I've got asthma and I'm in {city}, [can I breathe out there|is it safe to go out]?
- [My lungs hurt|My eyes sting], how dirty is the air< in {city}>?
- Is the air clean< in {city}>?|What are we breathing in {city} [these days|today]?
^ city How clean is the air there?|Can I jog outside there with my asthma?
+ city
r index:int(10-180)
= The air quality index in {city} is {index}.|{city} has an index of {index} right now.
@ get_pollen_count pollen.today allergy_forecast : check the pollen count
d Pollen levels in a town|How much pollen is in the air
a town/city/place:city; plant?/kind:enum(grass,birch,ragweed) = Kind of pollen
- My nose won't stop running, is [the|there much] pollen about in {town}?|How's the< {plant}> pollen in {town}?
- [I'm sneezing my head off|My eyes are streaming] in {town}, what's flying around?
- [Bad day for hay fever|Hay fever alert] in {town}?|Should I take my hay fever stuff before I go out< in {town}>?
- Bad news for allergy folk in {town} today?|My daughter has terrible hay fever, can she play outside in {town}?
- Why do my eyes itch so much< in {town}>?
^ town And the pollen there?|How bad is hay fever season there?
+ town
r level:int(1-9)
= The pollen level in {town} is {level} out of 10.
@ get_sun_times sunset.lookup sunrise_sunset daylight : look up sunset times
d [Sunrise and sunset|Daylight hours] for a place|When the sun goes up and down
a city/location:city; day?/date:day
- When does it get dark in {city}< {@day}>?|How long is it light in {city}< {@day}>?|What time's sundown in {city}[| at the moment]?
- I want to [photograph|watch|catch] the sunrise in {city}< {@day}>, when do I need to be up?
- I don't want to walk home in the dark< in {city}>, when does the sun go down?
- We want dinner on the terrace in {city}< {@day}>, until when is it light?|How early is it bright in {city}< {@day}>?
^ city When does the sun set there?|When is it dark there?
+ city
r sunrise:dawn; sunset:dusk
= In {city} the sun rises at {sunrise} and sets at {sunset}.|Sunset in {city} is at {sunset}.
@ get_snow_report snow_depth ski_conditions : check the snow
d Snow depth and open lifts of a ski area|Current snow conditions
a resort/place/area:resort
- Is there enough [snow|white stuff] in {resort} [for skiing|to take the kids sledging]?|[How deep is it|Can we ski] in {resort}[ yet|]?
- [We'd love to go skiing|My skis are waxed], how are the slopes in {resort}?
- Are the lifts running in {resort}?|We want to go skiing at the weekend, is there any snow?
- Should we even bother taking the skis to {resort}?|I heard it's all green in {resort}, true?|Snow chains or not for {resort}?
+ resort
r depth_cm:int(5-140)
= There are {depth_cm} cm of snow in {resort}.
@ get_sea_temperature water_temp sea.temperature : check the water temperature
d Water temperature at a beach or lake|How warm the sea is
a place/beach/location:beach
- Can you swim in {place} [yet|already] or is it [still freezing|too cold]?|How cold is the [sea|water|lake] at {place}?
- Is the water warm enough for the kids in {place}?
- [Wetsuit or no wetsuit|Do I need my wetsuit] in {place}?|Is the sea warm enough to swim?
- Would I turn blue if I jumped in at {place}?|My gran wants a dip in {place}, is that wise?
- How brave do you have to be to swim in {place} right now?
+ place
r degrees:int(8-27)
= The water at {place} has {degrees} degrees.
@ set_weather_alert weather.alert notify_weather storm_warning : set weather alerts
d Warn the user about [bad weather|frost, storms or heat]|Subscribe to a weather warning
a event/type/kind:enum(frost~ground frost~freezing~below zero,storm~gales~really windy,heat~a heatwave~boiling hot,snow~a blizzard) = \
What to warn about; \
place/city/location:city
- [Give me a shout|Tell me|Warn me|Ping me] [when|if] {event} [is|are] coming to {place}.
- I want to hear about it before there's {event} in {place}.
- My geraniums are outside in {place}, tell me before it freezes. // event=frost
- The tent is up in {place}, warn me if it gets really windy. // event=storm
- I need to know when to cover my tomatoes< in {place}>, they hate frost. // event=frost
- Gran can't take the heat< in {place}>, let me know when it gets too hot. // event=heat
+ place
= I'll warn you for {place}.|Done, you'll hear from me before it hits {place}.
""")
WORLDS.append(r"""
clock clock
~ I [slept in twice this week|barely slept|have an early start].
~ [The kids are asleep already|My phone was dead this morning|I can't be late again].
@ set_alarm alarm.create wake_up_call createAlarm add_alarm : set alarms : wake
d [Sets|Set] an alarm [clock|] for a time of day|Ring at a certain time|Wake the user
a time/at/wake_time:time = When it should ring; day?/date:day
- Wake me< {@day}> {@time}.|[Get me out of bed|I need to be up|I have to get up|Drag me out of bed] {@time}< {@day}>.
- Don't let me sleep past {time}< {@day}>.
- My [flight|train|shift|exam|bus] is [really |]early< {@day}>, [wake me|get me up] {@time}.
- I want to be [awake|on my feet] {@time}< {@day}>.|Could you make sure I'm up {@time}< {@day}>?
- [Early start|Big day|Job interview] {@day}: {time} [please|sharp|will do].|Don't let me oversleep< {@day}>!
- I have to be up early< {@day}>, wake me.
- If I'm not up {@time} I'll miss the [bus|ferry|school run]< {@day}>, so please wake me.|Let it ring {@time}.|Alarm, {time}.
+ time day
= Your alarm is set for {time}.|I'll wake you at {time}.|Done, it will ring at {time}.
@ set_timer timer.start startCountdown kitchen_timer : start timers
d [Start|Starts] a countdown [in minutes|]|A kitchen timer|Ring after some minutes
a minutes/duration/duration_minutes/length:int(2-90) = Length in minutes|Minutes; \
label?/name:enum(eggs,pasta,tea,pizza,rice,cake,laundry,parking) = What it is for
- The {label} [needs|takes|wants] {minutes} minutes, [tell me when it's done|don't let me forget it|give me a shout].
- Shout when {minutes} minutes are [up|over].
- [I've just put the {label} on|{label} is in]: {minutes} minutes.|[Ding|Beep|Ring] in {minutes} minutes.
- {minutes} minutes on the clock[, please|].
- [I'm lying down for|I'll have a nap of|Power nap,] {minutes} minutes, then [kick me|beep].
- The kids can have {minutes} more minutes on the tablet, then ring.
- Give me {minutes} minutes on this.
- I'm boiling eggs, can you time it? // label=eggs
- The cake is in the oven, tell me when it's done. // label=cake
+ minutes
= {minutes} minutes, starting now.|The timer runs for {minutes} minutes.
@ cancel_alarm alarm.delete turnOffAlarm remove_alarm : cancel alarms
d [Deletes|Turns off] an alarm|Remove an alarm by its time
a time/alarm_time/which:time = Time of the alarm
- [I can sleep in after all|I've got the day off|School's out], forget the {time} one.|I don't need [the alarm|waking] {@time} any more.
- [Kill|Lose|Scrap|Ditch] the {time} alarm.
- No ringing {@time}, please, [I'm on holiday|I've taken the day off|it's Sunday].|I won't be getting up {@time}, so turn that off.
- I'm on holiday, no alarm please!
+ time
= The {time} alarm is off.|I cancelled your {time} alarm. Sleep well!
@ snooze_alarm alarm.snooze snooze later_alarm : snooze alarms
d Let the ringing alarm [sleep|pause] for some minutes|Snooze
a minutes/for_minutes/delay:int(2-30)
- {minutes} more minutes[, please|...|, mum].|[Not yet|Ugh, no|Go away], let me doze another {minutes} minutes.
- Let me sleep {minutes} minutes longer.
- [Shut up|Stop ringing] and come back in {minutes} minutes.|I'm not getting up yet, {minutes} more minutes.
- Just a bit longer, I'm so tired.
= Okay, {minutes} more minutes.|I'll ring again in {minutes} minutes.
@ get_time_in world_clock time.lookup local_time : tell the time in other places
d Current local time in a city|What time it is somewhere
a city/place/location:city
- Is it too late to [ring|call|phone] {city}?|Are they [awake|asleep|still at work] in {city}?|What's the time over in {city}?
- How late is it in {city}[ right now|]?
- My boss is in {city}, is he up yet?|What do the clocks say in {city}?|Can I phone Auntie in {city} now or will I wake her?
- I've got a video call with {city}, what's it there now?|Is it already tomorrow in {city}?
- My daughter's on exchange in {city}, would she be at school now?|I need to ring a client abroad, are they still at work?
^ city What's the time there?|How late is it there now?|Is it night there?
+ city
r time:clock
= It's {time} in {city}.|In {city} it is {time} now.
@ start_stopwatch stopwatch.start begin_timing : start a stopwatch
d Starts the stopwatch[ at zero|]|Measure time from now
a label?/name/what:enum(run,swim,speech,lap,shift) = What is timed
- Let's see how [long|fast] [my {label}|this {label}] takes.|I'm off, [time|clock] my {label}!|Time me[!| please.]
- Ready, steady, go! Count the seconds.
- How fast can I do this? Start counting.|I want to know how long I need for the {label}, from now.
= The stopwatch is running.|Go! I'm timing you.
@ set_bedtime bedtime.schedule sleep_schedule wind_down : set a bedtime
d Set the time to go to bed|Remind to wind down in the evening
a time/bedtime/at:evening; \
days?/on:enum(weekdays~on school nights~on workdays,weekends~at the weekend,every day~every night) = On which days
- I want to be in bed {@time}< {days}>.|[Send|Pack] me off to bed {@time}< {days}>.|Lights out {@time}< {days}>, or I'll be a zombie.
- I should really go to sleep {@time}< {days}>, nag me.|I keep staying up too late, make me go to bed.
- I've promised myself to turn in {@time}< {days}>.|My doctor says I should be asleep {@time}< {days}>.
= Bedtime is at {time}.|I'll send you to bed at {time}.
@ countdown_to days_until countdown.days : count the days to a date
d Number of days until a [date|holiday]|How long until something
a date/event/target:holiday = [Date or holiday|What to count to]
- How many [more |]sleeps till {date}?|How long [is it|do I have] until {date}?|Is {date} [still far off|soon]?
- The kids keep asking when {date} is, how many days?
- When do I have to have the presents ready, how long until {date}?
+ date
r days:int(2-200)
= {days} days until {date}.|It's {days} days to {date}.
""")
WORLDS.append(r"""
calendar calendar
~ [It's been a mad week|I'm hopeless with dates|My diary is a mess].
~ [My boss is away|I'm only in the office on Mondays|Half the team is off sick].
@ create_event calendar.add add_appointment scheduleEvent new_event : add appointments : newevent
d [Add|Adds|Create] an event to the calendar|Puts an appointment in the diary
a title/event/name/subject:event = What it is|Title; day/date/on:day; time?/start/at:time
- [Put|Pop|Stick] {title} in [my|the] [diary|calendar] {@day}< {@time}>.|I've got {title} {@day}< {@time}>, [note it|put it in|block that].
- {title} {@day}< {@time}>, can you [pencil that in|block it|save that]?|[Don't let anyone book me|Keep me free] {@day}< {@time}>: {title}.
- They gave me {@day}< {@time}> for {title}, so put it down.|We agreed on {day}< {@time}> for {title}, [diary please|please enter it].
- I've said yes to {title}< {@day}>, put it in the diary.|Pencil in {title}< {@day}>< {@time}>.
= {title} is in your calendar for {day}.|Done: {title}, {day}.|I've put {title} down for {day}.
@ get_agenda calendar.list whats_on listEvents day_overview : show the agenda
d [Lists|Shows] the appointments of a day|What is planned
a day/date/for_day:day
- What have I got on {@day}?|Am I [busy|free|booked up] {@day}?|What does {day} look like?
- Anything [I shouldn't miss|planned|in the diary] {@day}?
- Can I have a lie-in {@day} or is there something?
- [Somebody wants to meet me|They offered me a table|My mother wants to visit] {@day}, have I got anything on?|What's ahead of me< {@day}>?
- How bad is {day}?|Do I have time for a haircut {@day}?
+ day
r first:event; second:event
= {day}: {first} and {second}.|You have {first}, then {second}.
@ move_event calendar.reschedule postpone_event shiftAppointment : move appointments
d [Moves|Reschedule] an event to another day[ or time|]|Put an appointment off
a event/title/which:event; new_day/day/to:day = New day; new_time?/time:time = New time
- I can't make {event}, [can we do|make it|how about] {new_day}< {@new_time}> instead?
- {event} [clashes with the school run|doesn't work for me], shift it to {new_day}< {@new_time}>.
- Push {event} [back |]to {new_day}< {@new_time}>.|They want to have {event} {@new_day} instead, [so change that|could you update it].
- Something's come up, {event} will have to be {@new_day}.
- I won't make {event}, move it please.|{event} has to wait< until {new_day}>.
= {event} is now on {new_day}.|I moved {event} to {new_day}.
@ cancel_event calendar.delete remove_appointment dropEvent : cancel appointments
d [Deletes|Cancel] an event|Take an appointment out of the calendar
a event/title/name:event
- {event} is [off|not happening|cancelled], take it out.|They called off {event}.
- I'm not going to {event} after all, [bin it|get rid of it|take it out].
- [Wipe|Scrap|Strike] {event} [from my diary|], [I'm ill|nobody is coming|it's been called off].|I won't need {event} any more.
- Take {event} off, I double-booked myself.|Sadly {event} fell through.|Nobody can make it to {event}, so that's that.
- I have to drop something from my diary.
+ event
= {event} is cancelled.|I took {event} out of your calendar.
@ find_free_slot free_busy calendar.find_time common_slot : find free slots
d Find a time when [somebody|a person] is free|First gap of some minutes in two calendars
a person/with/attendee:person; minutes/duration/length:int(10-120); day?/date:day
- When [could|can] {person} and I [talk|meet|sit down] for {minutes} minutes< {@day}>?
- I need {minutes} minutes with {person}< {@day}>, is there a gap?
- Has {person} got {minutes} minutes [for me|to spare]< {@day}>?
- Squeeze me in with {person} for {minutes} minutes< {@day}>, when would that work?
- I have to get hold of {person}, when do we both have time?
+ person
r slot:clock
= You are both free at {slot}.|{slot} works for you and {person}.
@ invite_guest add_attendee calendar.invite invitePerson : invite people to events
d Adds a person to an event|Send an invitation to somebody
a person/guest/attendee:person; event/title/to:event
- {person} should [come to|be at|join] {event} [too|as well].|Could {person} come along to {event}? Send the invite.
- Get {person} [on board for|into] {event}.
- I forgot to ask {person} to {event}, [do it for me|can you]?|Let {person} know they're welcome at {event}.
- {person} would be hurt if they weren't at {event}.|Make sure {person} gets an invitation to {event}.
- Room for one more at {event}? I mean {person}.
+ person
= {person} is invited to {event}.|I sent {person} an invitation to {event}.
@ answer_invite rsvp calendar.respond reply_to_invitation : answer invitations
d Accept or decline an invitation|Reply to an event invitation
a event/title/invitation:event; reply/answer/response:enum(accept,decline,maybe) = The answer
- I'm [in|up] for {event}!|Count me in for {event}.|Tell them I'll be at {event}.|Wouldn't miss {event}, say yes. // reply=accept
- I can't make {event}, say no [nicely|] for me.|{event}? [No way|Not a chance|I'd rather not], turn it down. // reply=decline
- Not sure yet about {event}, tell them perhaps.|I might come to {event}, might not. // reply=maybe
= Your answer for {event} is sent.|I've answered the invitation to {event}.
@ save_birthday birthdays.add remember_birthday addBirthday : save birthdays : birthday
d Save somebody's birthday|Remember the date of birth of a person
a person/name/who:person; date/birthday/born_on:date = Day and month
- {person} turns [thirty|fifty|forty] {@date}, don't let me forget ever again.|{person} was born {@date}.
- {person} has a birthday {@date}, keep that in mind for every year.
- {person}'s birthday is {date}, remember it.|Note down when {person} was born< : {date}>.
= I'll remember {person}'s birthday on {date}.|Saved: {person}, {date}.
@ get_birthday birthdays.lookup when_is_birthday : look up birthdays : birthday
d When somebody has their birthday|Look up a birthday
a person/name/of:person
- When do I have to buy {person} a present?|When [is|does] {person} [getting older|turn a year older]?
- What day is {person}'s birthday again?|Have I missed {person}'s birthday?
- How soon is {person}'s big day?|I need to order a cake for {person}, for which date?|Which day does {person} blow out the candles?
^ person And when is their birthday?|When's their birthday again?
+ person
r date:date
= {person}'s birthday is {date}.|It's {date}.
@ get_holidays public_holidays bank_holiday_lookup is_holiday : look up public holidays
d Public holidays of a country|Which days are off in a country
a country/in_country:country; month?/in_month:month
- Are the shops shut in {country}< in {month}>, any bank holidays?|Do they have days off in {country}< in {month}>?
- When's the next long weekend in {country}?
- Will everything be closed when I'm in {country}< in {month}>?
- Are banks closed any time soon in {country}< , {month} maybe>?
- I'm sending a parcel to {country}< in {month}>, do they have days when nobody works?
+ country
r date:date
= The next public holiday in {country} is {date}.
""")
WORLDS.append(r"""
reminders reminders
~ I have a brain like a sieve.
~ [I forgot twice already|My husband will kill me if I forget|I'm rushing out the door].
@ create_reminder reminders.add set_reminder remindMe nudge : set reminders : remind todo
d [Creates|Set] a reminder [with a text|]|Remind the user of something
a text/what/task/about:task = What to remind of; time?/at/when:time; day?/date:day
- Don't let me forget to {text}< {@day}>< {@time}>.|I mustn't forget to {text}< {@day}>.|[Nag|Poke|Nudge] me< {@day}>< {@time}> to {text}.
- I [always|keep on] forget to {text}, [can you remind me|poke me]< {@day}>< {@time}>?|Remind me< {@day}>< {@time}> that I have to {text}.
- If I don't {text}< {@day}> I'm in trouble, so [remind me|tell me].|I need a kick up the backside< {@time}> to {text}.
- Give me a nudge {@time}, would you?|Remind me of something {@day}.
+ time
= I'll remind you to {text}.|Okay, I won't let you forget to {text}.
@ complete_reminder reminders.done mark_done tickOff : tick off reminders : donetask
d Mark a reminder as done|Tick off a task
a text/task/which:task = The task
- I managed to {text}, [tick it off|so that's done|cross it off].|Done at last, I can stop thinking about it: {text}.
- You can stop nagging me to {text}, I did it.
- Guess what, I remembered to {text}, so cross that off.|No need to remind me to {text}, it's done.|Finished: {text}, tick.
= Well done! I ticked off: {text}.|Ticked off: {text}.
@ snooze_reminder reminders.postpone remind_later : postpone reminders
d Show a reminder again later|Put a reminder off by minutes
a minutes/delay/by_minutes:int(5-90)
- Not now, [ask me again|tell me again|come back] in {minutes} minutes.|I'm on the phone, try me again in {minutes} minutes.
- Bug me about that {minutes} minutes later.
- Bad moment, I'm driving. Later, please.
- I heard you, {minutes} minutes please.|Can't do it this second, tell me again in {minutes} minutes.
= I'll come back in {minutes} minutes.|Okay, in {minutes} minutes again.
@ location_reminder remind_at_place reminders.geofence : set reminders for places : remind todo
d Remind when the user arrives [at|] or leaves a place|Location-based reminder
a text/task:task; \
place/where/location:enum(home,work~the office,supermarket~the shop~the shops,station~the train station,school) = Where to remind
- When I get to {place}, tell me to {text}.|As soon as I'm [at|near] {place}, I have to {text}, [say so|tell me].
- Once I'm at {place} I need to remember to {text}.
- As soon as I'm through my front door, tell me to {text}. // place=home
- When I get in tonight, say I've got to {text}. // place=home
- Ping me about this once I'm at {place}: {text}|On my way out of {place} I have to {text}, don't let me walk past it.
= I'll tell you when you get there: {text}.
@ recurring_reminder repeat_reminder reminders.schedule habit_reminder : set repeating reminders : remind todo
d Remind regularly|A reminder that comes back every day, week or month
a text/task:habit; every/interval/frequency:enum(day~single day,week,month,hour,morning,evening) = How often
- Every {every} I should {text}, [tell me|keep after me].
- Once an hour I want to {text}, [ping me|tell me each time]. // every=hour
- Tell me to {text} every {every}, [I never think of it|or it never happens].
- I have to {text} before bed each night, remind me. // every=evening
- First thing after breakfast, each day, I need to {text}. Remind me. // every=morning
- It's good for me to {text} every {every}, so nudge me.|I want a nudge every {every} so that I {text}.
= I'll remind you regularly to {text}.|Set, again and again: {text}.
@ list_reminders reminders.show open_tasks todo_overview : show reminders
d [Lists|Show] [all|open] reminders|What the user still has to do
a day?/date:day
- What have I still got to do< {@day}>?|What was I supposed to do< {@day}>?|What's left on my plate< {@day}>?
- Did I ask you to remind me of [anything|something]< {@day}>?
- I have this feeling I've forgotten something.|What else needs doing< {@day}>?
r first:task; second:task
= You still have to {first} and to {second}.|Two things: {first}, and {second}.
@ assign_chore chores.assign give_task household_duty : hand out chores
d Give a household chore to a person|Assign a chore
a person/who/member:first; \
chore/task:enum(dishes~washing up,bins~rubbish,laundry~washing,hoovering~vacuuming,dog walk~dog,ironing) = Which chore
- It's {person}'s turn with the {chore}.|{person} can do the {chore} [for once|this week|tonight].
- I did the {chore} yesterday, so {person} is on today.
- Tell the family that {person} has to look after the {chore}.|Put {person} down for the {chore}.
- {person} got out of it last week, so it's {chore} for {person} now.|Fair is fair: {person}, {chore}.
+ person
= {person} is down for it.|Okay, that's {person}'s job now.
@ start_focus focus.begin do_not_disturb pomodoro : start focus time
d Block notifications for some minutes|Start a focus session
a minutes/duration:int(10-120)
- [I need to concentrate|I have to get this essay done|Deadline is looming], no interruptions for {minutes} minutes.
- Leave me alone for {minutes} minutes.|Keep my phone quiet for {minutes} minutes.
- Nobody [disturbs|bothers] me for the next {minutes} minutes, okay?|I need some peace and quiet to work.
= Quiet for {minutes} minutes.|No interruptions for {minutes} minutes. Good luck!
""")
WORLDS.append(r"""
lists lists
~ I'm standing in front of the fridge.
~ [The cupboards are bare|We're having guests|Somebody ate everything again].
@ add_to_shopping_list groceries.add shopping.add_item addGrocery put_on_list : add things to the shopping list : listadd
d [Adds|Put] an item on the shopping list|Note something to buy
a item/product/article/name:grocery = What to buy; quantity?/count/amount:int(2-12) = How many
- We're [out of|nearly out of|running low on|down to the last of the] {item}.|There's no {item} left.|The {item} [ran out|won't last].
- Somebody [used up|ate|finished] [all the|the last of the] {item}.
- I need {item} [when I'm next at the shop|for tomorrow's cake|next time we go shopping].|Next time I'm at the supermarket I want {item}.
- Don't let me come home without {item}.
- I just used the last of the {item}.|Could we get {item}[ again|]?|{item}, please, on the list.
- Oh no, I forgot {item} again, put it down for next time.
- {quantity} packs of {item} [go on|for] the shopping list.|We need {quantity} packs of {item}[, write it down|].
- The shopping list needs one more thing.
+ item
= I've put {item} on your shopping list.|I added {item}.|Okay, {item} is on the list.
@ remove_from_list groceries.remove shopping.delete_item takeOffList : take things off the list : listremove
d Takes an item off the shopping list|Remove something from the list
a item/product/name:grocery
- I found [some|more] {item} [in the cupboard|at the back], [so we're good|no need to buy any].|We've [got|still got] {item}, take it off.
- My mother brought {item}, so strike that.
- Forget the {item}, I [got some|bought it yesterday|don't need it].|No more {item}, [nobody eats it|we have plenty].
- {item} is sorted, off the list it goes.
- The neighbour gave us {item}, so no need.|Turns out there's {item} in the cellar.
+ item
= I took {item} off the list.|I removed {item}.
@ show_list lists.read read_list whats_on_list : read out lists
d [Reads|Show] a list|What is on a list
a list/name/which_list:listname
- What do I [need|have] [again|to get], according to the {list}?|[Read|Run] me through the {list}.|What's on the {list}?
- Did I forget something on the {list}?
- I'm at the shop and can't remember a thing, what does the {list} say?
- I've lost the paper, tell me the {list}.|Before I go to the till: {list}, please.|What am I missing on the {list}?
+ list
r first:grocery; second:grocery
= Your {list} has {first} and {second}.|On it are {first} and {second}.
@ create_list lists.new start_list makeList : start new lists
d [Creates|Start] a new list|An empty list with a name
a name/title/list_name:listname
- I [need|want] [somewhere to jot things down|a place for ideas]: a {name}.|Start a {name}[ for me|].
- Let's have a {name}, [I keep forgetting things|we leave on Friday].|I think we need a {name}.
- My head's spinning, let's begin a {name}.|Could you set up a {name} for us?|We haven't got a {name} yet.
= Your {name} is ready.|I started a {name}.
@ add_to_packing_list packing.add pack_item packlist_add : add things to the packing list
d Put something on the packing list of a trip|Note what to take along
a item/thing/what:packitem
- I mustn't leave [without|home without] my {item}.|Last time I forgot my {item}[ on holiday|], never again.
- [The suitcase needs|Don't let me go on holiday without] my {item}.
- I have to take my {item} [on the trip|to the mountains|along].|Pack: {item}.|I always forget my {item} when I travel.
+ item
= On your packing list now: {item}.|I put {item} on the packing list.
@ save_note notes.create jot_down new_note writeDown : save notes
d Saves a note|Write something down to remember it
a text/note/content/body:note = What to write down
- [Jot|Write|Scribble] this down: {text}|[Keep in mind for me|For the record|So I can look it up later]: {text}|Note to self: {text}
- I need to remember this: {text}
- I've just had a thought, write it down.|Can you jot something down?
= Noted: {text}.|I wrote it down: {text}.
@ find_note notes.search search_notes lookup_note : search notes
d Search the notes for words|Find an old note
a query/words/about:enum(wifi password,paint colour,tyre pressure,recipe for gravy,boiler code,shoe sizes,door code,gift ideas)
- What did I write [down |]about the {query}?|I had a note [somewhere|] with the {query}[, where is it|].
- I know I noted the {query} at some point.|Where did I put the {query}?
- Didn't I scribble down the {query} once?|The {query}, it must be in my notes.
- I can't for the life of me remember the {query}, check my notes.
r note:note
= I found this: {note}.|Your note says: {note}.
@ add_gift_idea gifts.add present_idea remember_gift : save gift ideas
d Save an idea for a present|What somebody would like
a person/for/recipient:person; idea/gift/present:shopitem
- {person} [has been admiring|would love|keeps looking at|was talking about] a {idea}, [remember that for Christmas|\
that would be a good present].
- {person} wants a {idea} for [Christmas|the birthday].
- I could get {person} a {idea}, keep that in mind.|Present for {person}: {idea}.
- I've finally got an idea what to give {person}< : a {idea}>.
- Ooh, a {idea} would be perfect for {person}, save that.|{person}'s old one broke, so a {idea} for the birthday?
= A {idea} for {person}, saved.|Good idea! I noted the {idea} for {person}.
""")
WORLDS.append(r"""
messages messages
~ [My hands are full|I'm driving|I've got flour on my fingers].
~ [My battery is at two percent|Sorry, I'm in a rush].
@ send_message sms.send text_person sendText messages.write : send messages : msg
d [Sends|Send] a [text message|message] to a person|Text somebody
a person/to/recipient/contact:person = Who gets it; text/message/body/content:message = What to say
- Let {person} know {text}|Tell {person} {text}|[Text|Drop] {person} [quickly|a line], {text}|[Can you|Could you] tell {person}: {text}
- {person} [is waiting for me|is worried|wants news], so write: {text}|{person} should know: {text}|Ping {person}: {text}
- I need to get a message to {person}.|Tell {person} something from me.|Let {person} know I'm running late.|Could you text {person} for me?
^ person Let them know: {text}|Tell them {text}
+ person
= I sent {person} your message.|{person} has your message now.|Sent to {person}.
@ call_person phone.dial make_call ring startCall : make calls : callp
d [Calls|Dial] a [contact|person]|Start a phone call
a person/contact/name/who:person; speaker?/on_speaker/hands_free:bool(on speaker) = Loudspeaker
- [I need|I have] to [talk|speak] to {person}[ now| right away|]< {speaker}>.|Get {person} on the [phone|line]< {speaker}>.
- I'd like a word with {person}< {speaker}>.
- Put me through to {person}< {speaker}>.|[Give|Buzz] {person} a [ring|bell|buzz|call].|I miss {person}'s voice, ring them< {speaker}>.
- I can't type right now, just call {person}.
- I want to hear how {person} is doing, dial< {speaker}>.|Time to phone someone.|I have to talk to somebody on the phone.
^ person [Give them a ring|Call them|Get them on the phone].
+ person
= I'm calling {person}.|Calling {person} now.
@ send_email mail.send write_email compose_mail : send e-mails : mail
d [Sends|Send] an e-mail|Write an e-mail to an address
a to/address/recipient:email = E-mail address; subject/about/title:event = Subject; body?/text:message
- [Drop|Write|Shoot] {to} a mail about {subject}.|{to} should get a mail with the subject {subject}.|Mail to {to}, it's about {subject}.
- I owe {to} an email about {subject}.
- I have to write an email about {subject}.
- Could you get something off to {to} about {subject}?|{to} needs to hear about {subject}, in writing.
= The mail to {to} is sent.|I wrote to {to} about {subject}.
@ read_messages inbox.unread new_messages check_inbox : read new messages
d [Reads|Show] new messages|Unread messages[ of a person|]
a person?/from/sender:person = Only from this person
- Has [anyone|anybody|somebody] [written|texted me|been in touch]?|Did {person} [write|answer|text] [yet|back|]?
- [Any|Is there any] word from {person}?|What does {person} want [now|this time]?
- My phone keeps buzzing, what is it?|Did I miss anything from {person}?|Is {person} still angry or have they answered?
^ person Have they answered yet?|Did they write back?
+ person
r sender:first; text:message
= {sender} wrote: {text}.|There is one from {sender}: {text}.
@ forward_message mail.forward pass_on : forward mails
d Passes an e-mail on to a person|Forward the last mail
a person/to/recipient:person; subject/mail/which:event = Which mail
- {person} ought to see the mail about {subject}.|[Pass|Send] the one about {subject} on to {person}.
- Could {person} get a copy of the mail about {subject}?
- Let {person} read what they wrote about {subject}.
- {person} never got the mail about {subject}, let them have it.|Share the mail about {subject} with {person}.
+ person
= I forwarded the mail about {subject} to {person}.|{person} has a copy now.
@ block_contact contacts.block block_number ban_caller : block callers
d Block a phone number or a contact|No more calls from somebody
a contact/person/number/who:phone = Number to block
- {contact} [keeps ringing|won't stop calling|calls every night], make it stop.|I never want to hear from {contact} again.
- [Some scammer|A call centre] with {contact} [is getting on my nerves|phones every day], shut them out.
- Don't put {contact} through any more.|Somebody keeps ringing me at night, block them!
= {contact} is blocked.|You won't hear from {contact} again.
@ save_contact contacts.add new_contact store_number : save contacts
d Saves a phone number|Add a person to the address book
a name/person/contact:person; number/phone/tel:phone
- {name} has a new number, {number}.|{name} gave me {number}[, keep it|, save that].
- [If I need|To reach] {name}, it's {number}, remember it.|Put {name} in my phone: {number}.
- {number} is {name}, in case I need it later.|I've got {name}'s new number, save it.
= {name} is saved with {number}.|I saved {number} for {name}.
@ get_phone_number contacts.lookup find_contact contact_details : look up phone numbers
d Phone number of a contact|Look up somebody in the address book
a name/person/contact:person
- How do I reach {name}[ by phone|]?|What's {name}'s number again?|Do I have {name} in my phone?|I've lost {name}'s number.
- Somebody's asking me for {name}'s mobile.
- I need to ring {name} but deleted the contact.|My old phone knew how to reach {name}, do you?|Under which number can I get {name}?
^ name What's their number again?|And how do I reach them by phone?
+ name
r number:phone
= {name}'s number is {number}.|It's {number}.
@ set_auto_reply out_of_office mail.vacation absence_note : set an out-of-office reply
d Switch on an automatic reply|Out-of-office note until a day
a until/end_date/to:day = Last day; text?/message:message
- I'm [on holiday|off sick|away] until {until}, [let everyone who writes know|tell people who mail me].
- Nobody gets an answer from me before {until}, [tell them automatically|set that up].
- Till {until} I'm on the beach, so answer my mails with a note.|I'm off on holiday and people will keep mailing me.
- I won't read mail till {until}< , write {text}>.|Tell anybody who mails me that I'm gone until {until}.
= Your automatic reply is on until {until}.|Everyone will hear that you're away until {until}.
@ mute_chat chat.silence group.mute quiet_group : mute chats
d No notifications from a chat[ for some hours|]|Silence a group
a chat/group/name:enum(family,football team,school parents,neighbours,work,choir,book club) = Which chat; hours?/for_hours:int(2-48)
- The {chat} group is driving me mad< , {hours} hours of peace please>.|I can't take any more pings from the {chat} chat[, shut it up|].
- [Make|Keep] the {chat} chat quiet< for {hours} hours>.
- Forty messages from {chat} already today, I don't want to hear them< for {hours} hours>.
- The {chat} chat won't stop pinging< , hush for {hours} hours>.|I'm in a meeting, no {chat} messages< for {hours} hours>.
= The {chat} chat is muted.|Silence from the {chat} chat.
""")
WORLDS.append(r"""
home home
~ [I've just got in|I'm on the sofa under two blankets|The baby is asleep].
~ [My hands are wet|The neighbours are complaining|The electricity bill was horrible].
@ turn_on_light lights.on switchLightOn light_on : switch on lights
d [Switch|Turn] on the light in a room|Lights on; brightness optional
a room/where/area:room; brightness?/level/percent:int(5-100) = Brightness in percent
- I can't see a thing in the {room}.|It's [pitch dark|pitch black|too dark|gloomy] in the {room}[, do something|].
- A bit of light in the {room}[, please|]< , {brightness} percent>.
- I nearly fell over the cat in the {room}, [light|make it bright]!|I'm [in|going to] the {room} and it's dark.
- Brighten up the {room}< to {brightness} percent>.
- I keep bumping into things, put the light on.|I can't read a word in the {room}< , {brightness} percent will do>.
+ room
= The light in the {room} is on.|It's bright in the {room} now.
@ turn_off_light lights.off switchLightOff light_off kill_lights : switch off lights
d [Switch|Turn] off the light in a room|Lights out
a room/where/area:room
- Nobody's in the {room}, [why is the light on|we're wasting electricity].|I left the light on in the {room}.
- [Lights out|Make it dark] in the {room}.|The {room} [can go dark|is lit up for nothing].
- I've gone to bed and the {room} is still all lit up.|The light in the {room} is keeping me awake.
- I left the lights on again, didn't I? Kill them.
+ room
= The {room} is dark now.|Lights out in the {room}.
@ set_temperature thermostat.set heating.set adjustHeating room_temp : set the heating : heat
d [Set|Sets] the [temperature|heating] of a room|Thermostat
a room/where/zone:room; degrees/temperature/target/celsius:num(15-25) = Target in degrees
- It's [freezing|nippy|like the North Pole|bitterly cold|arctic] in the {room}, make it {degrees}.
- I'm [boiling|sweating|melting] in the {room}, {degrees} would be enough.
- {degrees} degrees in the {room}[, please|] would be [lovely|nice].
- The baby sleeps in the {room}, keep it at {degrees}.|My toes are ice in the {room}, can we have {degrees} degrees?
- I'd feel better if the {room} was {degrees} degrees.
- I'm shivering in the {room}, turn the heating up.|It's like a sauna in the {room}, make it cooler.
- Guests sleep in the {room} tonight: {degrees} degrees.
+ room degrees
= The {room} is set to {degrees} degrees.|{degrees} degrees in the {room}, it's on its way.
@ get_room_temperature sensor.read room_climate indoor_temperature : read the room temperature
d Current temperature in a room|Read the thermometer of a room
a room/where/sensor:room
- How [cold|warm|hot] is it in the {room}?|What does the thermometer in the {room} say?|Is the {room} warm enough [for a bath|for the baby]?
- Is it me or is it [cold|stuffy] in the {room}?
- Can I take my jumper off in the {room}, or is it still cold?
^ room And how warm is it in there?|How warm is it in there now?
+ room
r degrees:int(14-27)
= It's {degrees} degrees in the {room}.|The {room} has {degrees} degrees.
@ set_lock locks.control lock_door doorLock door.set : lock and unlock doors : lock
d Locks or unlocks a door|Smart lock
a door/which/name:door; action/state/command:enum(lock,unlock) = What to do
- I can't remember if I locked the {door}, [do it|make sure].|The {door} is [wide open|still open|not locked], I bet. // action=lock
- [Bolt|Secure|Lock up] the {door}.|I've left and the {door} isn't shut properly. // action=lock
- The [plumber|dog sitter|cleaner|courier] is [at|standing at] the {door}, let them in. // action=unlock
- I'm at the {door} with my hands full, let me in. // action=unlock
- I'm locked out, [open|undo] the {door}.|Grandma has no key, get the {door} open for her. // action=unlock
- I think I forgot to lock up. // action=lock
- Let the plumber in, please. // action=unlock
+ door
= Done, the {door} is taken care of.|The {door}: done.
@ is_locked door_status locks.check check_door : check doors
d Tells whether a door is locked|State of a door
a door/which:door
- Did I [lock|close|shut] the {door}?|Is the {door} [open|shut|locked]?|I'm lying in bed wondering about the {door}.
- Is somebody able to walk in through the {door}?
- Can I sleep easy, is the {door} shut?|My husband swears he locked the {door}, true?|Go and look at the {door} for me, is it closed?
+ door
r state:enum(locked,unlocked)
= The {door} is {state}.
@ start_vacuum robot.clean vacuum.start hoover : send the vacuum robot
d Send the robot vacuum into a room|Vacuum a room
a room/where/area:room; mode?/power:enum(quiet~quietly~without much noise,normal,turbo~at full power~thoroughly) = How
- There are [crumbs|cat hairs|dog hairs|muddy footprints|biscuit crumbs] all over the {room}.
- The {room} [is filthy|is disgusting|needs a hoover|could do with a hoover]< , {mode}>.
- I spilled [flour|cereal|sugar|muesli] in the {room}.
- My mother-in-law is coming, get the {room} clean< {mode}>.|Send the little robot through the {room}< {mode}>.
- The floor in the {room} is sticky with sand, send the robot.
- The floor is a disgrace, get the robot going.
+ room
= The robot is on its way to the {room}.|It's cleaning the {room} now.
@ set_blinds blinds.move shutters.control curtains : move the blinds
d Open or close blinds[ and curtains|] in a room|Roller shutters
a room/where:room; position/state:enum(open,closed,half~halfway) = Where they should be
- The sun is blinding me in the {room}.|[The neighbours can see|Everyone can see] right into the {room}. // position=closed
- I want to sleep in the {room} and it's broad daylight. // position=closed
- Let some daylight into the {room}.|It's morning, let the sun into the {room}. // position=open
- [Blinds|Curtains|Shutters] in the {room} {position}, please.|The blinds in the {room} should be {position}.
- The sun is right in my eyes, shut those blinds. // position=closed
+ room
= The blinds in the {room} are set.|Done in the {room}.
@ switch_appliance plug.set appliance.power power_device : switch appliances
d Switch an appliance on or off|Smart plug
a device/appliance/name:appliance; on/state/power:bool(on/off) = On or off
- I've run out of the house and the {device} is still on.|Did I leave the {device} on? Better kill it. // on=false
- The {device} is making a terrible noise, make it stop. // on=false
- Get the {device} going, I'll be home in a minute.|Start the {device}[, would you|].|Time for the {device} to do some work. // on=true
- [Put|Turn|Switch] the {device} {on}.
= The {device} is taken care of.|Done with the {device}.
@ set_light_colour lights.colour light_color mood_light : change the colour of lamps
d Colour of a lamp|Make a lamp shine in a colour
a lamp/light/which:light; colour/color/shade:colour
- It's party time, {colour} for the {lamp}!|I fancy something {colour} from the {lamp}.|Could the {lamp} [glow|shine|be] {colour}?
- Make the {lamp} {colour}[, that's cosier|].
- For a bit of mood, {colour} please, {lamp}.|I'm fed up with white, do something with the {lamp}.
+ colour
= {colour} for the {lamp}, done.|{colour} it is.
@ arm_alarm security.arm alarm_system guard_house : arm the alarm system
d Switch on the burglar alarm|Arm the house
a mode/level:enum(away,night,off) = Which mode
- We're [all out|leaving for the weekend|off on holiday], guard the house.|Nobody's home until Sunday, watch the place. // mode=away
- Off to bed, keep burglars out.|We're going to sleep, alarm on for the night. // mode=night
- It's only me, stop that siren!|We're back, disarm it. // mode=off
= Done, the alarm system is set.|The alarm system knows.
@ open_garage garage.open lift_gate gate_open : open the garage
d Opens the garage or the gate|Garage door up
a minutes?/close_after:int(2-20) = Close again after minutes
- I'm in the drive with the car< , give me {minutes} minutes>.|Let the car in< , close up after {minutes} minutes>.
- I'm nearly home and it's pouring, get the garage ready.
- I need to get the bikes out of the garage< , shut it in {minutes} minutes>.
- I'm on the bike outside the garage and it's raining.|Can you let me into the garage?
= The garage is open.|Open, drive in!
@ set_scene scene.activate mood ambience : set scenes
d Sets a lighting scene|Prepare the home for an occasion
a scene/name/mood:enum(movie night,dinner,party,bedtime,reading,away)
- We're [about to watch a film|watching something], make it cosy.|Popcorn's ready, let's have the right atmosphere. // scene=movie night
- Guests are here for a meal, set the mood.|Candlelit tonight, we're eating in ten minutes. // scene=dinner
- I'm turning in, get the house ready.|The kids have to sleep, calm things down. // scene=bedtime
- I want to curl up with my novel, give me decent light.|I'm getting my book out. // scene=reading
= The house is ready.|Done, enjoy!
@ get_energy_use energy.usage power_meter consumption : look up the energy use
d Electricity used [in a room|by an appliance]|How much power something needs
a device/appliance:appliance; month?/in_month:month
- What does the {device} [eat|guzzle|burn through]< in {month}>?
- Is the {device} [to blame for|the reason for] my electricity bill< in {month}>?|How much juice did the {device} use< in {month}>?
- My {device} must be costing a fortune< in {month}>, how much does it draw?
- Is it worth replacing the {device}? What does it use< in {month}>?
+ device
r kwh:int(3-300)
= The {device} used {kwh} kilowatt hours.|It's {kwh} kWh for the {device}.
""")
WORLDS.append(r"""
media media
~ [It's Friday night|We've opened a bottle of wine|The kids are finally in bed].
~ [I'm cooking|I've had a rotten day|My mates are coming round].
@ play_artist music.play_artist play_music put_on : play artists : playm
d Play music by an artist or band|Start music
a artist/band/by:artist; room?/where/speaker:room; \
mood?/style:enum(calm~something calm~something quiet,upbeat~something cheerful~something upbeat,party~something loud)
- I'm in the mood for {artist}< in the {room}>.|[Stick|Put|Bang] on some {artist}< in the {room}>.|Can't sleep, {mood} by {artist} please.
- I [haven't heard|miss] {artist} [in ages|]< , in the {room}>.
- Let's have some {artist}< in the {room}>.|I'd love to hear {mood} by {artist}.
- Nothing beats {artist} when I'm cooking< , so fill the {room}>.
- What about a bit of {artist}< in the {room}>?|Dinner needs music, {artist} maybe.|Give me {mood} from {artist}.
- It's too quiet here, put something on.
^ artist [Put something on by them|Play me something of theirs]< in the {room}>.
+ artist
= Here is {artist}.|Playing {artist}.
@ play_song music.play_song track.play playTrack : play songs : playm
d Play one song by its title|Start a track
a title/song/track:song; artist?/by:artist
- I've had {title} [stuck in my head|going round my head] all day, [let me hear it|play it].|Could I hear {title}< by {artist}>?
- I need {title}< by {artist}> right now.
- {title}< by {artist}>, [please|loud]!|Sing me {title}. Or rather, have< {artist}> do it.|You know {title}< by {artist}>? Put it on.
- They danced to {title} at our wedding, put it on again.|Play me that one song again.
+ title
= Here comes {title}.|Playing {title}.
@ play_genre music.play_genre genre_radio mix : play genres
d Play music of a genre|Mix of a style
a genre/style/kind:genre; minutes?/duration:int(10-120)
- I could do with some {genre}< for {minutes} minutes>.|A little {genre} [would go down well|wouldn't hurt]< , say {minutes} minutes>.
- Guests like {genre}, [so start some|make it happen].
- I'm ironing and need {genre}< for {minutes} minutes>.|Let's dance! {genre}!|Anything as long as it's {genre}.
+ genre
= Enjoy the {genre}.|Here is some {genre}.
@ set_volume volume.set audio.level loudness : change the volume
d Set the volume [in percent|]|Make it louder or quieter
a level/percent/volume:int(5-100) = 0 to 100; room?/where:room
- It's [too loud|deafening|way too loud]< in the {room}>, {level} percent [is plenty|will do].
- I can't hear [anything|a word]< in the {room}>, make it {level} percent.|Crank it up to {level}< in the {room}>!
- The neighbours are banging on the wall, down to {level} percent.|{level} percent, [the baby's asleep|I'm on the phone]< , in the {room}>.
- I can hardly hear this, louder please.
+ level
= The volume is at {level} percent.|{level} percent it is.
@ pause_playback media.pause stop_music hold : pause the music
d Pauses what is playing|Stop the music or the film
a room?/where/device:room
- [Hang on|Hold it|Shh], somebody's at the door< in the {room}>.|I need to take this call, [quiet|silence] please< in the {room}>.
- Enough music< in the {room}> for [tonight|today].
- Hush< in the {room}>, the baby is asleep!|I have to nip to the loo, don't let the film run on.
- One second, the doorbell< in the {room}>.|Stop that noise< in the {room}>, I can't think!
+ room
= Paused.|It's quiet now.
@ next_track media.skip skip_song next : skip songs
d Skips the current song|Next track
a count?/tracks:int(2-5)
- Not this [one|song] again!|I [hate|can't stand] this song.|What a racket, something else please.|Boring! What's next?
- Jump ahead {count} songs.|This one makes me sad, move on.
= Next one.|Skipped.
@ identify_song song.recognise name_that_tune what_is_playing : recognise songs
d Tells which song is playing|Recognise music
a seconds?/listen_seconds:int(5-20)
- What's [this|that] tune called?|Who [sings this|is that]?|I know this song but can't place it.|What am I listening to?
- That's a lovely melody, what is it?|Listen for {seconds} seconds, what's this song?
r title:song; artist:artist
= This is {title} by {artist}.|That's {title} by {artist}.
@ find_movie films.search recommend_film suggestMovie what_to_watch : suggest films
d Suggests films of a genre|What to watch
a genre/kind/type:filmgenre; max_minutes?/length:int(80-150) = At most this long
- We're in the mood for a {genre}< , not longer than {max_minutes} minutes>, any ideas?
- What's a good {genre} for tonight< , under {max_minutes} minutes>?|I'd like to [laugh|cry|be scared], maybe a {genre}?
- Nothing's on telly. Know a decent {genre}?|My girlfriend wants a {genre}< that is over in {max_minutes} minutes>.
- I'm bored, got a film for me?
+ genre
r first:film; second:film
= How about {first} or {second}?|I'd suggest {first} or {second}.
@ get_showtimes cinema.times when_is_it_on movie_times : look up cinema times
d Showtimes of a film at the cinema|When a film is on
a film/title/movie:film; day?/date:day; city?/where:city
- When can I see {film} on the big screen< in {city}>< {@day}>?|Is {film} still [on|showing|running]< in {city}>< {@day}>?
- We'd like to go and see {film}< {@day}>, when does it start?
- What time's {film} on< {@day}>?|I want to go to the pictures< {@day}>.
^ film When can I see it at the cinema< {@day}>?|Is it still running< {@day}>?
# film When can I see {one}< {@day}>?|{one} sounds good, when does it start< {@day}>?
+ film day
r time:clock
= {film} starts at {time}.|It's on at {time}.
@ book_cinema cinema.book movie_tickets reserve_seats : book cinema tickets
d Books cinema tickets|Reserve seats for a film
a film/title/movie:film; seats/tickets/people:int(2-8) = How many; day?/date:day
- {seats} of us want to see {film}< {@day}>.|Get us {seats} seats for {film}< {@day}>.
- I promised the kids {film}< {@day}>, we need {seats} tickets.|Can we still get in for {film}< {@day}>? We're {seats}.
- I want to take my girlfriend to see {film}< {@day}>, book it.
^ film Get {seats} tickets for it< {@day}>.|We'll see that one, {seats} seats please.
# film Let's take {one}, {seats} tickets please.|{one}, for {seats} people< {@day}>.
= {seats} seats for {film} are booked.|You have {seats} tickets for {film}.
@ play_series tv.play_series resume_show watch_next : play series
d Plays the next episode of a series|Continue a show
a series/show/title:series; room?/tv/where:room
- Where were we with {series}?|I want to know how {series} goes on< , on the telly in the {room}>.
- One more episode of {series}< in the {room}>, then bed.|Let's binge {series}< in the {room}>.
- I fell asleep during {series} last night, carry on from there.|Is there a new {series}? Put it on.
- Let's see what happens next in {series}< in the {room}>.|{series} and a bowl of crisps, that's my evening.
- The kids want {series}< in the {room}>, just one.
+ series
= Here is the next episode of {series}.|Enjoy {series}!
@ record_show tv.record tape schedule_recording : record shows
d Records a TV programme|Tape a show
a show/programme/title:series; day?/date:day; time?/at:time
- I won't be home for {show}< {@day}>, [tape it|keep it for me].|I don't want to miss {show}< {@day}>< {@time}>, but I'm at work.
- Save {show}< {@day}>< {@time}> so I can watch it later.
- I've got choir when {show} is on< {@day}>.|Can I see {show} another time? It's on {@day}.|Catch {show} for Grandad< {@day}>.
+ show
= I'll record {show}.|{show} will be recorded.
@ add_to_watchlist watchlist.add save_for_later remember_title : save films for later
d Put a film or a series on the watchlist|Remember a film
a title/film/name:film
- Everyone [at work|]'s talking about {title}, I want to see it some day.
- {title} sounds [brilliant|great], [not tonight though|keep it for later].
- My mate raves about {title}, [remember it|keep it for another evening].
- A colleague recommended {title}, remind me it exists one day.|Oh, {title}! Can't watch it now, but put it by.
- One for a rainy day: {title}.
^ title Not tonight, but keep that one for later.
# title Keep {one} for another evening.|I'd like to see {one} some other time.
+ title
= {title} is on your watchlist.|I saved {title} for later.
@ play_podcast podcast.play latest_episode : play podcasts
d Plays the newest episode of a podcast|Podcast
a name/podcast/show:podcast; speed?/rate:num(1-2)
- Is the new {name} out? Let's hear it.|I've got a long drive and want {name}< at speed {speed}>.
- Let {name} talk me to sleep< at speed {speed}>.|What's new on {name}? Let me listen.
- Time for {name}, I'm doing the dishes.|I missed this week's {name}.|I can't fall asleep without {name}.
+ name
= Here is the latest {name}.|Playing {name}.
@ play_radio radio.tune radio_station tune_in : play radio stations
d Tune in to a radio station|Live radio
a station/name/channel:radio; room?/where:room
- Breakfast without {station} isn't breakfast< , put it on in the {room}>.|What's on {station}[ right now|]? Switch over.
- Over to {station}< in the {room}>!|Dad wants {station}< in the {room}>.
- Is {station} still broadcasting? Let me hear< in the {room}>.|I'd like company while I iron, {station} maybe.
- Nothing like {station} with my coffee< in the {room}>.
+ station
= You're listening to {station}.|{station} is on.
@ sleep_timer music.sleep_timer stop_after fade_out : set a sleep timer for music
d Stop playing after some minutes|Fade out the music
a minutes/after/in_minutes:int(10-90)
- I'm dropping off, [let the music run|keep playing] {minutes} more minutes.|I'm falling asleep to this, switch off in {minutes} minutes.
- {minutes} more minutes of music, then silence.
- I always fall asleep with the music on, don't let it play all night.
- Play on for {minutes} minutes, I'll be asleep by then.|Music off in {minutes} minutes, I've got to be up early.
= The music stops in {minutes} minutes.|Good night, it stops in {minutes} minutes.
""")
WORLDS.append(r"""
travel travel
~ [We're travelling with two toddlers|I've got a heavy suitcase|It's our anniversary].
~ [I hate being late|My mum is coming along|Work is paying].
@ get_directions navigation.route navigate directions_to routeTo : show the way : route
d [Directions|Route] to a place|Navigate somewhere
a destination/to/place:place = Where to; mode?/by/transport:enum(car,bike,walking,transit~public transport) = How
- How do I get to {@destination}?|[Take|Bring|Get] me to {@destination}.|I'm [lost|completely lost], I need to find {@destination}.
- Which way to {@destination}?
- What's the best way to {@destination}, I'm on [my bike|two wheels]. // mode=bike
- We'd like to stroll over to {@destination}, how do we go? // mode=walking
- I'm in the car, where do I turn for {@destination}? // mode=car
- How do I get to {@destination} without a car? // mode=transit
- I'm expected at {@destination} in half an hour, show me how to get there.|I'm lost, show me the way!
^ destination How do I get there?|Which way is it from here?|Show me the way there.
+ destination
r minutes:int(4-90)
= It's {minutes} minutes to {@destination}.|You'll be there in {minutes} minutes.
@ get_travel_time eta navigation.duration how_long : work out travel times : route
d Time a trip takes|Travel time between two places
a from/origin/start:city; to/destination:city
- How long's the drive from {from} to {to}?|Will I make it from {from} to {to} before lunch?|How far is {to} from {from}, in hours?
- Is {to} a long way from {from}?
- If I leave {from} now, when am I in {to}?|Can I do {from} to {to} in one go or is it too long?
+ to
r hours:int(2-12)
= From {from} to {to} it takes {hours} hours.|About {hours} hours.
@ check_traffic traffic.report road_conditions jams : check the traffic
d Traffic on a road or in a town|Are there jams
a place/road/area:city
- Are the roads [clogged|busy|jammed] around {place}?|Should I leave early for {place} or is it quiet out there?
- Is everybody stuck near {place} again?|What's the traffic like into {place}?
- My sister's been sitting in the car near {place} for an hour, what's wrong there?
^ place How are the roads there?|Much traffic there?
+ place
r delay_minutes:int(3-50)
= There is a delay of {delay_minutes} minutes near {place}.
@ order_taxi taxi.book call_cab requestRide ride.order : order taxis
d [Orders|Book] a taxi|Send a cab to an address
a pickup/from/address/where:place = Where to pick up; time?/at/when:time; people?/passengers:int(2-6)
- I need picking up [from|at] {@pickup}< {@time}>< , there are {people} of us>.
- We're [stranded|stuck] at {@pickup}, [the last bus has gone|it's pouring]< , {people} people>.
- Can somebody drive me home from {@pickup}< {@time}>?
- A cab to {@pickup}< {@time}>[, please|]< for {people} people>.|I've had too much to drink, I'm at {@pickup}.
- My heels are killing me, get me a car to {@pickup}< {@time}>.
- I've missed the last bus, get me a taxi< {@time}>.|My mother can't walk that far, she needs a cab at {@pickup}< {@time}>.
^ pickup Can a cab pick me up there< {@time}>?|I need a taxi from there< {@time}>.
+ pickup
r minutes:int(3-25)
= A taxi will be at {@pickup}, it's {minutes} minutes away.|Your taxi comes to {@pickup} in {minutes} minutes.
@ search_trains trains.search find_train timetable railConnections : look up trains : trainq
d Train connections between two places|Timetable
a from/origin/departure:city; to/destination/arrival:city; day?/date:day; time?/at:time = Departure time
- How do I get from {from} to {to} by rail< {@day}>< {@time}>?|When's the [next|last|first] train from {from} to {to}< {@day}>?
- I have to be in {to}< {@day}>, I'm starting in {from} and I don't fly.
- What goes from {from} to {to} {@time} on the rails?|I don't want to drive, so is there a train to {to} from {from}< {@day}>?
- I want to take the train to {to}< {@day}>.|My gran wants to come by train from {from} to {to}< {@day}>, what is there?
+ to
r first:train; second:train
= There is {first}, and later {second}.|You can take {first} or {second}.
@ book_train trains.book train_ticket buy_rail_ticket : book train tickets : trainb
d Buys a train ticket|Book seats on a train
a from/origin:city; to/destination:city; day/date:day; class?/travel_class:enum(first~first class,second~second class) = Class
- I need a ticket from {from} to {to} {@day}< , {class}>.|Get me on a train from {from} to {to} {@day}< , {class}>.
- Sort out a train seat from {from} to {to} {@day}< , {class}>, would you?
- I'd like to go from {from} to {to} {@day} by train, put me down for a ticket.|A rail ticket to {to} from {from}< {@day}>.
= Your ticket from {from} to {to} is booked.|Booked: {from} to {to}, {day}.
@ train_status trains.delay is_train_late live_train : check if trains are late
d Delay of a train|Is a train on time
a train/number/train_number:train
- Is the {train} [late|on time|running] [again|today|]?|I'm freezing on the platform, where's the {train}?|Do I have to run for the {train}?
- Has the {train} left [yet|already]?
- My dad's on the {train}, will he be late?|Have I got time for a coffee before the {train}?
- They announced something about the {train} but I couldn't hear it.
# train Is {one} on time?|Is {one} running late?
+ train
r delay:int(2-60)
= The {train} is {delay} minutes late.
@ search_flights flights.search find_flight plane_tickets : look for flights : flightq
d Flights between two cities|Search for plane connections
a from/origin/departure_city:city; to/destination/arrival_city:city; day?/date:day
- What [planes|flights] [go|are there] from {from} to {to}< {@day}>?|I want to fly [off |]from {from} to {to}< {@day}>, what is there?
- Cheapest way to fly from {from} to {to}< {@day}>?
- We fancy a weekend in {to}, flying out of {from}< {@day}>.|Get me out of {from}< {@day}>, somewhere nice, {to} maybe. By plane.
- We want to fly to {to}< {@day}>.
+ to day
r first:flight; second:flight
= There are {first} and {second}.|I found {first} and {second}.
@ flight_status flights.status plane_delayed track_flight : check flights : flights
d Status of a flight|Is a plane on time
a flight/flight_number/number:flight
- Has {flight} landed [yet|]?|My mum's on {flight}, is she [down|here] already?|Is {flight} [delayed|on time]?
- I'm picking somebody up from {flight}, when does it get in?|Which gate for {flight}?
- My parcel of a brother comes with {flight}, has it touched down?|Should I leave for the airport yet? It's {flight}.
# flight Is {one} on time?|How about {one}, is it delayed?
+ flight
r time:clock; gate:gate
= {flight} is expected at {time}, gate {gate}.|{flight}: {time}, gate {gate}.
@ check_in_flight flights.check_in online_checkin boarding_pass : check you in for flights
d Online check-in|Get the boarding pass of a flight
a flight/booking/flight_number:flight; \
seat?/seat_preference:enum(window~by the window~a window seat,aisle~on the aisle~an aisle seat) = Seat
- I'm flying {flight} tomorrow, get me checked in< {seat}>.|I don't want to queue at the airport for {flight}.
- I need my boarding pass for {flight}.
- {flight}: I'd like to look out, so check me in by the window. // seat=window
- My legs are long, so check me in to {flight} on the aisle. // seat=aisle
- Can I check in online already?
# flight Check me in for {one}, please.
= You're checked in for {flight}.|Your boarding pass for {flight} is ready.
@ search_hotels hotels.search find_hotel accommodation lookForRooms : look for hotels : hotelq
d Find hotels in a city|Places to stay
a city/where/location:city; nights?/number_of_nights:int(2-14); max_price?/budget:int(40-250) = Highest price a night
- We need [somewhere to sleep|a bed|a roof over our heads] in {city}< for {nights} nights>< , not more than {max_price} a night>.
- Where can [we|I] stay in {city}< for {nights} nights>< for under {max_price}>?
- I'm in {city} for work< for {nights} nights> and have no room yet.|[Any|Know any] decent hotels in {city}< below {max_price} a night>?
- We're spending {nights} nights in {city}, any nice places?
- We need a roof over our heads for {nights} nights.
^ city Where can we sleep there< for {nights} nights>?|Any decent hotels there< below {max_price}>?
+ city
r first:hotel; second:hotel
= I found {first} and {second}.|In {city} there are {first} and {second}.
@ book_hotel hotels.book reserve_room book_room : book hotel rooms : hotelb
d Books a room in a hotel|Reserve a room for some nights
a hotel/name:hotel; nights/number_of_nights:int(2-14); day?/check_in/arrival:day; \
breakfast?/with_breakfast:bool(with breakfast/without breakfast)
- We'd like to stay at {hotel} for {nights} nights< from {day}>< {breakfast}>.
- A room at {hotel}, {nights} nights< from {day}>< , {breakfast}>.
- {hotel} for {nights} nights< from {day}>, and I want eggs in the morning. // breakfast=true
- It's our anniversary, put us in {hotel} for {nights} nights< {breakfast}>.|I've decided on {hotel}, we'll come< for {nights} nights>.
^ hotel Get us a room there for {nights} nights< {breakfast}>.
# hotel I'd go for {one}, {nights} nights< {breakfast}>.|{one} please, for {nights} nights< from {day}>.
# hotel {one} sounds nicer, book {nights} nights there.
= Your room at {hotel} is booked for {nights} nights.|{hotel}, {nights} nights, is booked.
@ cancel_booking bookings.cancel drop_reservation travel.cancel : cancel travel bookings : cancelb
d Cancels a booking|Call off a trip
a booking/reference/booking_number:code
- We can't travel after all, {booking} [has to go|is off].|The kids have chickenpox, drop {booking}.|Trip's off, the reference is {booking}.
- I won't be using {booking}, [can I get out of it|take us out].
- Our holiday is off, we have to cancel.
- The boss cancelled my leave, so {booking} must go.|Granny broke her leg, we're not travelling: {booking}.
= Booking {booking} is cancelled.|I cancelled {booking}.
@ rent_vehicle car_hire.book rent_car hireCar : rent vehicles
d Rents a car, bike or scooter|Vehicle rental in a city
a vehicle/type/kind:vehicle; city/where/location:city; days?/duration:int(2-14)
- I'd like [to zip|to get] around {city} on my own, get me a {vehicle}< for {days} days>.|We need a {vehicle} in {city}< for {days} days>.
- Where do I get a {vehicle} in {city}? I want one< for {days} days>.
- The buses are useless in {city}, sort me out with a {vehicle}< for {days} days>.|We want to hire a {vehicle}< for {days} days>.
^ city And we'll need a {vehicle} there< for {days} days>.
+ vehicle
= A {vehicle} is waiting for you in {city}.|Your {vehicle} in {city} is booked.
@ next_bus bus.departures bus_times transit_departures : look up buses
d Next departures from a bus or tram stop|When the bus comes
a line/route/number:line; stop/from/station:place
- How long do I have to stand here at {@stop} for the {line}?|I'm at {@stop}, when's the {line} coming?
- Have I just missed the {line} at {@stop}?|Do I need to run for the {line} at {@stop}?
- When does the {line} leave from {@stop}?|I'm waiting for the {line}, is it coming?
+ line
r minutes:int(2-25)
= The {line} comes in {minutes} minutes.
@ find_parking parking.search car_park where_to_park : find parking
d Free parking near a place|Car parks
a near/place/location:place; hours?/duration:int(2-9)
- Where can I [leave|dump|put] the car near {@near}< for {hours} hours>?
- I've been circling {@near} for ages, where's a space< for {hours} hours>?
- We're driving to {@near}, [is there anywhere to park|where do we put the car]?
- I can't find anywhere to leave the car!
- Nowhere to stop near {@near}, help!|My mum can't walk far, where can I park by {@near}< for {hours} hours>?
^ near And where do I leave the car there< for {hours} hours>?
+ near
r spots:int(3-90); garage:hotel
= There are {spots} free spaces near {@near}.
@ find_nearby places.nearby poi_search whats_around : find places nearby : places
d Finds the nearest shop, cash machine or other place|What is around
a kind/type/what:poi = What to look for; near?/place:place = Around where
- Is there a {kind} [around here|anywhere]< near {@near}>?|I [desperately|urgently] need a {kind}< near {@near}>.
- Where's the [nearest|next|closest] {kind}< from {@near}>?|You don't happen to know a {kind}< near {@near}>?
- I've no cash on me, where's the nearest cash machine? // kind=cash machine
+ kind
r address:address; minutes:int(2-20)
= The nearest {kind} is at {address}.|There's a {kind} at {address}, {minutes} minutes away.
@ share_location location.share send_position where_i_am : share your location
d Shares the position of the user|Let a person see where the user is
a person/with/contact:person; minutes?/duration:int(10-120)
- {person} can't find me, show them where I am< for {minutes} minutes>.|Let {person} see how far I've got< for {minutes} minutes>.
- I'm walking home alone, {person} should be able to follow me< for {minutes} minutes>.
- {person} worries, so show them where I am< for {minutes} minutes>.|We've lost {person} in the crowd, they should see my position.
^ person Let them see where I am< for {minutes} minutes>.
+ person
= {person} can see where you are.|I shared your location with {person}.
""")
WORLDS.append(r"""
food food
~ [I haven't eaten all day|We're starving|My stomach is growling].
~ [My sister is vegetarian|It's our anniversary|The in-laws are coming].
@ find_restaurant restaurants.search where_to_eat suggest_restaurant : find restaurants : restq
d Finds restaurants by cuisine and town|Places to eat
a cuisine/food/kind:cuisine; city/where/location:city; \
price?/price_level:enum(cheap~not too dear~on a budget,medium,fancy~posh~really special) = Price level
- Where can we get decent {cuisine} food in {city}< , {price}>?|I'm craving {cuisine} and I'm in {city}.
- We fancy something {cuisine} in {city}< , {price}>.|Who does good {cuisine} in {city}< , {price}>?
- My parents want to try {cuisine} in {city}, and I'm broke. // price=cheap
- I'm proposing tonight in {city}, {cuisine} would be nice. // price=fancy
- We fancy something {cuisine} tonight.|Got a tip for {cuisine}< in {city}>?
^ city Where can you eat {cuisine} there< , {price}>?|Any good {cuisine} place there?
+ cuisine city
r first:venue; second:venue
= You could try {first} or {second}.|There's {first} and {second} in {city}.
@ book_table restaurants.book reserve_table tableReservation : book tables : restb
d Reserves a table in a restaurant|Book a table
a restaurant/place/venue/name:venue = Where; people/guests/party_size/persons:int(2-9) = How many people; time?/at:evening; day?/date:day
- Any chance of a table for {people} at {restaurant}< {@day}>< {@time}>?|There'll be {people} of us at {restaurant}< {@day}>< {@time}>.
- Can {restaurant} squeeze in {people} of us< {@day}>< {@time}>?
- {people} hungry people want to eat at {restaurant}< {@day}>< {@time}>.
- I'm taking the family to {restaurant}< {@day}>< {@time}>, {people} altogether.
- Get us into {restaurant}< {@day}>< {@time}>, we're {people}.
- It's Mum's birthday and she loves {restaurant}, so {people} of us< {@day}>< {@time}>.|I'd like to eat at {restaurant}< {@day}>.
- A table at {restaurant}< {@day}>, please.|Dinner for {people}< {@time}>, please reserve.
^ restaurant A table for {people} there< {@day}>< {@time}>, please.|Get us in there< {@day}>, we're {people}.
# restaurant Let's go to {one}, we're {people}.|{one} sounds good, {people} people< {@time}>.|Book {one} for {people}< {@day}>< {@time}>.
= Your table for {people} at {restaurant} is booked.|{restaurant} is expecting {people} of you.
@ cancel_table restaurants.cancel drop_table_booking : cancel tables
d Cancels a table|Call off a restaurant reservation
a restaurant/place/venue:venue; day?/date:day
- We won't make it to {restaurant}< {@day}>, [let them know|they can give our table away].|Nobody's hungry, drop {restaurant}< {@day}>.
- The babysitter's ill, so no {restaurant}< {@day}>.
- We're not going out after all, tell {restaurant}.|I've got a cold, so {restaurant} will have to do without us< {@day}>.
- Something came up, {restaurant} is off< {@day}>.
+ restaurant
= Your table at {restaurant} is cancelled.
@ order_food delivery.order order_takeaway mealDelivery : order food
d Orders food to the door|Takeaway order
a dish/food/meal/item:takeaway; quantity?/count/portions:int(2-6); restaurant?/from:venue
- I can't be bothered to cook, get me a {dish}< from {restaurant}>.|Nothing in the fridge, {dish} it is< , from {restaurant}>.
- I could murder a {dish}< from {restaurant}>.|We'd like {quantity} times {dish}< from {restaurant}>.
- I'm stuck at my desk, can somebody bring me a {dish}< from {restaurant}>?|{dish} for {quantity}< from {restaurant}>, we're hungry.
- Bring me a {dish}, I'm hungover.|I'm too lazy to cook, order something!
+ dish
r minutes:int(15-70)
= Your {dish} will be there in {minutes} minutes.|It's {minutes} minutes until your {dish}.
@ track_delivery delivery.track where_is_my_food courier_status : track food deliveries
d Where an ordered meal is|Status of a food delivery
a order/order_number/reference:code
- Where's my [dinner|pizza|curry|food]? Order {order}.|I'm starving, {order} should have been here ages ago.
- How far off is the rider with {order}?|Is {order} ever going to arrive? It'll be stone cold.
- My pizza still isn't here!|We ordered an hour ago and there's still nothing.
+ order
r minutes:int(3-40)
= Order {order} is {minutes} minutes away.|It'll be with you in {minutes} minutes.
@ find_recipe recipes.search what_to_cook recipeIdeas : find recipes
d Recipes with an ingredient|Ideas for what to cook
a ingredient/with/main_ingredient:ingredient; \
diet?/for_diet:enum(vegan,vegetarian~without meat~meat-free,gluten_free~without gluten~for coeliacs) = Diet; \
max_minutes?/time_limit:int(10-60)
- What can I [make|do|cook] with {ingredient}< , {diet}>< in {max_minutes} minutes>?
- I've got {ingredient} that [need using up|won't last], any ideas< , {diet}>?
- There's [only|nothing but] {ingredient} in the fridge, what now?
- My flatmate doesn't touch meat, what could I cook with {ingredient}? // diet=vegetarian
- No animal products for us, what goes with {ingredient}? // diet=vegan
- The kids won't eat {ingredient}, is there a way to hide it< in {max_minutes} minutes>?|I don't know what to cook tonight.
+ ingredient
r first:dish; second:dish
= How about {first} or {second}?|You could make {first} or {second}.
@ get_recipe recipes.get how_to_cook cookingSteps : look up recipes : recipe
d Recipe of a dish|Instructions for a dish[ for some people|]
a dish/name/recipe:dish; servings?/people/portions:int(2-10)
- How do [I|you] make {dish}< for {servings}>?|I've never made {dish}, [walk me through it|how does that go]< for {servings}>.
- My gran used to make {dish}, how does one do that?
- There are {servings} of us and I want to make {dish}.|{dish} for {servings}, [what do I need|how much of everything]?
# dish {one} sounds good, how do I make that?|I'll have a go at {one}, what do I do?
+ dish
r minutes:int(15-120); steps:int(3-9)
= It takes {minutes} minutes and {steps} steps.|It has {steps} steps and takes {minutes} minutes.
@ get_nutrition nutrition.lookup calories_in foodFacts : look up calories
d Calories of a food|Nutrition facts
a food/item/name:food; count?/quantity/portions:int(2-5)
- How bad is a {food} [for my diet|really]?|How many calories [are in|has] a {food}?|Will a {food} ruin my diet?
- I'm counting calories and fancy a {food}.|Do I have to run an hour for a {food}?
- {count} times {food}, how much is that in calories?|I shouldn't have had that {food}, tell me the damage.
- Be honest, what's in a {food}?|My trainer asks how many calories a {food} has.
+ food
r calories:int(30-900)
= That has {calories} calories.|It comes to {calories} calories.
@ log_meal diary.log_food track_meal eatLog : log meals
d Writes down what was eaten|Food diary
a food/meal/what:food; meal?/type:enum(breakfast,lunch,dinner,snack~a snack) = Which meal
- I just [had|ate|wolfed down|treated myself to] a {food}< for {meal}>.|{food} for {meal}, write it down.
- Couldn't resist a {food}, [note it|put it in the food diary].
- Food diary: {food}< , {meal}>.|I've just eaten, put that in my food diary.
+ food
= I logged it: {food}.|{food} is in your food diary.
@ convert_recipe recipes.scale adjust_servings scale_portions : scale recipes : recipe
d Scales a recipe to a number of people|Adjust portions
a dish/recipe/name:dish; people/servings/to:int(2-14)
- My {dish} recipe is for four but we're {people} [now|this time].|{people} are coming, how much do I need for {dish}?
- Blow up the {dish} to {people}.|Make the {dish} enough for {people}.
- Suddenly more people want my {dish}, can you adapt the recipe?
+ dish people
= I adapted {dish} for {people} people.|{dish} for {people}: done.
""")
WORLDS.append(r"""
money bank
~ [It's the end of the month|I've just been paid|I'm standing at the till].
~ [My partner usually does this|I'm bad with money|I just had a letter from the bank].
@ transfer_money bank.transfer send_money payPerson make_payment : transfer money : pay
d [Transfers|Send] money to a person|Make a payment
a recipient/to/payee/person:person; amount/sum/value:money(3-400); \
reference?/note/for_what:enum(lunch,rent,concert tickets,babysitting~the babysitting,dinner,petrol,\
present~the present,taxi~the taxi) = Purpose
- I owe {recipient} {$amount}< for {reference}>.|{recipient} [paid|laid out|put up] {$amount} [for me|]< for {reference}>, send it back.
- {recipient} still gets {$amount} from me< for {reference}>.
- Settle up with {recipient}, {$amount}< for {reference}>.|{recipient} should have {$amount}< for {reference}>.
- Let's give {recipient} {$amount}< for {reference}>.|I promised {recipient} {$amount}.
- {recipient} lent me {$amount} [last week|the other day], time to pay up.|{$amount} to {recipient}< for {reference}>, please.
- I still have to pay {recipient} back.|I have to pay {$amount} back.
^ recipient Send them {$amount}< for {reference}>.|I owe them {$amount}.
+ recipient
= {recipient} gets {amount}.|I sent {amount} to {recipient}.
@ get_balance bank.balance account_balance checkAccount : check balances
d Balance of an account|How much money there is
a account/which/name:account
- How [broke|rich|poor] am I[, looking at the| in my] {account}?|Can I afford a new phone from my {account}?
- What's [left|still] in my {account}?|Has my {account} got anything left in it?
- Am I in the red with my {account}?|Is there enough in my {account} for the rent?|How much have I got?
+ account
r balance:price
= Your {account} has {balance}.|There is {balance} in your {account}.
@ request_money bank.request ask_for_money collectFrom : request money : reqm
d Asks a person for money|Send a payment request
a person/from/payer:person; amount/sum:money(3-300); reason?/for_what:enum(pizza,tickets,petrol,\
hotel~the hotel,groceries,cab~the cab) = What for
- {person} still owes me {$amount}< for {reason}>, [remind them|get it].
- I paid {$amount} for {person}'s share< of {reason}>, I want that back.|When does {person} pay me the {$amount}< for {reason}>? Ask.
- {person} never gave me my {$amount} back< for {reason}>.|I'd like {$amount} from {person}< for {reason}>.|{person} still owes me money.
^ person They owe me {$amount}, ask for it.
+ person
= I asked {person} for {amount}.|{person} gets a request for {amount}.
@ block_card cards.block freeze_card lockCard stop_card : block cards
d Blocks a bank card|Freeze a lost card
a card/which/type:cardname; reason?/cause:enum(lost,stolen,fraud) = Why
- My {card} is [gone|nowhere to be found]. // reason=lost
- I [can't find|dropped|left in a taxi] my {card}, nobody must use it. // reason=lost
- Someone [nicked|took|pinched] my {card}! // reason=stolen
- My bag was snatched with my {card} in it. // reason=stolen
- There are payments on my {card} I never made. // reason=fraud
- Make sure no one can pay with my {card}.|I've lost my card, help!
+ card
= Your {card} is blocked.|Nobody can use your {card} now.
@ unblock_card cards.unblock unfreeze unlock_card : unblock cards
d Unblocks a frozen card|Release a card
a card/which/type:cardname
- Found it! My {card} was [in the other coat|down the sofa].|I've got my {card} back, make it work again.
- My {card} [turned up|is back], [so let me pay again|open it up].|My {card} can be used again.
- I found my card again, it was in my coat.
- False alarm, my {card} was under the seat of the car.|I need my {card} again, it wasn't stolen after all.
+ card
= Your {card} works again.
@ get_transactions bank.transactions list_payments spending_history : list payments
d Latest payments of an account|What money was spent on
a account?/from:account; category?/kind:spending; month?/in_month:month
- Where did all my money go< in {month}>?|How much did I blow on {category}< in {month}>?
- What have I been spending on {category}< in {month}>?|What went out of my {account}< in {month}>?
- I can't have spent that much on {category}< in {month}>, show me.|My {account} is empty again, what happened?
+ category
r total:price
= It comes to {total}.|You spent {total}.
@ set_budget budget.set spending_limit monthlyCap : set budgets
d Sets a monthly budget for a category|Spending limit
a category/kind/for_what:spending; amount/limit/max:money(20-500)
- I'm spending too much on {category}, {$amount} a month [has to be enough|max|and not a penny more].
- Stop me when {category} goes over {$amount}.|No more than {$amount} for {category} from now on.
- {category}: {$amount} a month, tops.|I need to cut down on {category}.
+ category
= Your budget for {category} is {amount} a month.|I'll watch it: {amount} for {category}.
@ split_bill bills.split share_costs splitCost : split bills
d Splits a bill between people|Who pays how much
a amount/total/sum:money(12-300); people/persons/among:int(2-9)
- The bill [was|came to] {$amount} and we were {people}, who pays what?|{$amount} between {people} of us, [what's that each|how much each]?
- We're {people}, dinner was {$amount}. My share?
- {people} people, {$amount}, please sort it out fairly.|Dinner was {$amount}, we want to go halves or thirds or whatever.
+ people
r each:price
= That's {each} each.|Everyone pays {each}.
@ change_pin cards.change_pin new_pin set_pin : change PINs
d Changes the PIN of a card|New code for a card
a card/which/type:cardname; new_pin/pin/code:digits = Four digits
- Somebody saw me type the code of my {card}, make it {new_pin}.|I can't remember the number of my {card}, I'd like {new_pin}.
- {new_pin} from now on for the {card}.
- I want another PIN for my {card}.
- I'd like something easier for my {card}, {new_pin}.|My ex knows the PIN of my {card}, {new_pin} from now on.
= Your {card} has a new PIN.
@ find_atm atm.nearest cash_point where_to_withdraw : find cash machines : places
d Nearest cash machine|Where to withdraw money
a near/place/location:place
- I've only got cards on me and the market wants cash, I'm at {@near}.|Where can I get notes around {@near}?
- Is there a hole in the wall near {@near}?|I need to draw some money near {@near}.
- I'm out of cash, where do I get some?
+ near
r address:address
= There is a cash machine at {address}.
@ pay_bill bills.pay settle_invoice payInvoice : pay bills
d Pays a bill of a company|Settle an invoice
a company/biller/to:company; amount/sum:money(12-400); day?/date/on:day = When to pay
- {company} wants {$amount}[ from me|], [get it over with|let's pay up]< {@day}>.
- {company} sent me a [nasty letter|reminder] about {$amount}, sort it out< {@day}>.|The bill from {company} is due< {@day}>, {$amount}.
- The {company} people are still waiting for their {$amount}.|I got a bill for {$amount}, pay it please.
= {company} gets {amount}.|The bill from {company} is paid.
@ save_money savings.deposit put_aside move_to_savings : put money aside : save
d Moves money to savings|Put money aside
a amount/sum/value:money(5-500); goal?/for_what/pot:enum(holiday,car,wedding,Christmas,new bike,rainy day,house) = Savings goal
- Hide {$amount} from me< for the {goal}>.|{$amount} [into|for] the {goal} pot.|I got a bonus, stash {$amount} away< for the {goal}>.
- Put {$amount} by< for the {goal}>.
- Every little helps: {$amount} towards the {goal}.|I want to put something aside< for the {goal}>.
= I put {amount} aside.|{amount} is saved.
""")
WORLDS.append(r"""
shopping shop
~ [I'm furnishing my first flat|It's for my niece|I'm a regular].
~ [I ordered it weeks ago|My husband threw away the box|I'm on a tight budget].
@ check_stock inventory.check in_stock stock_level : check the stock : stock
d Whether a product is available|Number of pieces in stock
a product/item/article:shopitem; colour?/color:colour; size?/variant:enum(small,medium,large,extra_large~extra large)
- [Have you got|Do you have|Got] [any|a] {product} [left|lying around]< in {colour}>?
- Is there still a {product}< in {colour}> [for me|to be had]?|Is it worth coming in for a {product}< in {colour}>?
- I've set my heart on a {product}< in {colour}>, [is it sold out|are there any left]?|Can I still get the {product}< in {size}>?
- Do you have it in {colour}?
^ product Have you still got it< in {colour}>?|Is it available< in {colour}>?
+ product
r pieces:int(2-60)
= Yes, there are {pieces} left.|We have {pieces} of them.
@ get_price prices.lookup product_price how_much : look up prices : price
d Price of a product|What something costs
a product/item/article:shopitem
- What [would|does] a {product} set me back?|How much do you want for the {product}?|Is the {product} [expensive|dear|in my budget]?
- Can a student afford the {product}?|What's the damage for a {product}?
- [Before I fall in love with it|Tell me straight], what does the {product} cost?|How dear is it?
^ product And what does it cost?|How much is it?
+ product
r price:price
= The {product} is {price}.|It costs {price}.
@ get_reviews reviews.list customer_ratings what_others_say : read reviews
d Reviews of a product|What customers think
a product/item/article:shopitem
- Is the {product} any good?|What do people [say|think] about the {product}?|Are folks happy with the {product}?
- Should I trust the {product} or is it rubbish?|Would others buy the {product} again?
- My last one fell apart, does the {product} hold up?|Do people like it?
^ product Is it any good?|Are people happy with it?
+ product
r stars:num(2-4); count:int(8-400)
= It has {stars} stars from {count} customers.|{count} customers give the {product} {stars} stars.
@ add_to_cart cart.add put_in_basket addItem : put things in the cart
d Puts a product into the basket|Add to cart
a product/item/article:shopitem; quantity?/count:int(2-6)
- I'll [have|take] the {product}.|[Go on then|Okay|Sold], the {product}.|{quantity} times the {product} for me.
- I'm getting the {product}, {quantity} of them.|I've decided: it's the {product}.
- The {product} can go in my basket.|Chuck the {product} in my trolley.|Right, let's put it in the basket.
^ product I'll take it.|Okay, into the basket with it.|Great, I want {quantity} of them.
+ product
= The {product} is in your basket.|I added the {product}.
@ track_parcel parcels.track where_is_parcel shipment_status : track parcels : track
d Where a parcel is|Tracks a shipment by number
a tracking/number/tracking_number:tracking
- My parcel {tracking} [is nowhere to be seen|still isn't here|should have come on Friday].|Where on earth is {tracking}?
- Has {tracking} even been sent?|I took the day off for {tracking}, when's it coming?
- The neighbours haven't got {tracking} either, where is it?|My parcel still hasn't come!
+ tracking
r city:city; day:weekday
= {tracking} is in {city} and comes on {day}.|It's in {city}, expected on {day}.
@ cancel_order orders.cancel call_off stopOrder : cancel orders : ordercancel
d Cancels an order before it is sent|Call off an order
a order/order_number/id:order; reason?/why:enum(found cheaper,changed my mind,ordered twice,takes too long) = Reason
- I clicked too fast, {order} was a mistake.|Please stop {order} before it [goes out|is sent]< , I {reason}>.|I don't want {order} any more.
- Too late to back out of {order}?|{order} isn't needed, my mum already got one.
- I don't want my order any more.|I ordered the wrong thing, stop it please!
+ order
= Order {order} is cancelled.
@ return_item returns.start send_back register_return : register returns : return
d Registers a return|Send an item of an order back
a order/order_number/id:order; reason?/why:reason = Reason
- I'd like to send back {order}< , {reason}>.|{order} [isn't what I expected|is going back]< : {reason}>.
- How do I get rid of {order}? I want my money back for it.|{order} doesn't suit me, back it goes.
- I'm not happy with it< : {reason}>, it's going back.
+ order
r label:code
= Your return for {order} is registered, the label is {label}.|You can send {order} back with label {label}.
@ exchange_item orders.exchange swap_size change_for : exchange things : exchange
d Exchanges an article for another size or colour|Swap
a order/order_number/id:order; size/new_size/to:enum(small,medium,large,extra_large~extra large) = Size wanted
- {order} is too tight, I need it in {size}.|Can I swap {order} for a {size} one?|{order} would fit if it was {size}.
- I ordered wrong, {order} should be {size}.
- I look like I'm wearing a tent in {order}, {size} please.|It doesn't fit, I need it in {size}.
= Order {order} is exchanged.|The right size for {order} is on its way.
@ refund_status refunds.status where_is_my_money refund_check : check refunds : refund
d State of a refund|When money comes back for an order
a order/order_number/id:order
- When do I get my money for {order}?|I sent {order} back ages ago and haven't seen a penny.|Still no money for {order}.
- Have you paid me back for {order} yet?
- I'm still waiting for my money back.
+ order
r amount:price; day:weekday
= {amount} for order {order} comes on {day}.
@ apply_coupon cart.coupon redeem_code use_voucher : apply coupons
d Applies a voucher code|Discount on the basket
a code/coupon/voucher:coupon
- I've got a {code} from your newsletter, does that make it cheaper?|Take something off with {code}.
- My friend gave me {code}, [use it|what do I get for that].|Does {code} still work?
- I had a voucher somewhere, can I use it?
r saved:price
= {code} saves you {saved}.|With {code} you save {saved}.
@ notify_restock stock.notify tell_when_back back_in_stock : tell you when things are back
d Tells a customer when a product is back|Restock alert
a product/item/article:shopitem; email/address/to:email
- What a shame the {product} is sold out, write to {email} when it's back.|{email} would like to know as soon as there's a {product} again.
- Drop a line to {email} when you get the {product} in.
- Too bad the {product} is sold out, let me know when it's back.
- So the {product} isn't there? Mail me at {email} when it comes.|My wife really wants the {product}, tell {email} once it's in.
^ product Write to {email} when it's back in stock.
= I'll write to {email} when the {product} is back.
@ write_review reviews.add rate_product submit_rating : save reviews
d Saves a customer's review|Rate a product with stars
a product/item/article:shopitem; stars/rating:int(1-5) = 1 to 5; \
text?/comment:enum(smaller than expected,does the job,took ages to arrive,not the colour I expected,a bit heavy)
- The {product} deserves {stars} stars< , {text}>.|I'd give the {product} {stars} out of five< : {text}>.
- {stars} stars for the {product}< , {text}>!
- I want to leave a review for the {product}.|Can I tell others what I think of the {product}?
+ product
= Thanks for your {stars} stars.|Your review of the {product} is saved.
@ track_price prices.watch price_alert wait_for_sale : watch prices
d Tells when a price falls below a limit|Price alert
a product/item/article:shopitem; below/max_price/limit:money(10-200)
- The {product} is too dear for me, [shout|tell me] when it's under {$below}.|I'd buy the {product} if it cost less than {$below}.
- {$below} is my limit for the {product}, keep an eye on it.
- I'd wait for the {product} to get cheaper.
- Not paying that much! {$below} for the {product} would be okay, watch it.|Let me know once the {product} drops below {$below}.
+ product
= I'll tell you when the {product} is under {below}.
""")
WORLDS.append(r"""
health health
~ [I hardly slept|I'm a bit worried|My wife made me ask].
~ [I hate hospitals|I've got a sick note until Friday|The surgery never picks up the phone].
@ book_doctor appointments.book see_doctor doctorAppointment : book doctors : docbook
d Books an appointment with a doctor|See a specialist
a doctor/with/specialist:doctorkind = Which kind of doctor; day?/date:day; time?/at:time; reason?/problem:symptom
- I need someone to look at my {reason}, a {doctor} maybe< , {@day}>.|Can the {doctor} fit me in< {@day}>< {@time}>?
- It's been two years since I saw a {doctor}< , {day} would suit me>.
- I should see a {doctor}< {@day}> about this {reason}.|Get me in at the {doctor}< {@day}>< {@time}>.
- My {reason} is getting worse, I want to see the {doctor}< {@day}>.
- Any chance the {doctor} can see me {@day}?|Something's wrong with me, I need to see someone< {@day}>.
= Your appointment with the {doctor} is booked.|You're booked in with the {doctor}.
@ cancel_doctor appointments.cancel drop_appointment : cancel doctors' appointments : doccancel
d Cancels an appointment at a practice|Call off the doctor
a doctor/with/practice:doctor; day?/date:day
- I feel fine again, tell {doctor} I'm not coming< {@day}>.|I can't get to {doctor}< {@day}>, [no car|no babysitter|I'm stuck at work].
- {doctor} can give my slot< {@day}> to somebody else.
- I won't be seeing {doctor}< {@day}> after all.
- My toothache has gone, so {doctor} needn't wait for me< {@day}>.|I forgot I'm abroad< {@day}>, let {doctor} know I won't come.
- I'm chickening out of {doctor}< {@day}>.
+ doctor
= Your appointment with {doctor} is cancelled.
@ move_doctor appointments.move reschedule_doctor : move doctors' appointments : docmove
d Moves a doctor's appointment|Another day at the practice
a doctor/with/practice:doctor; day/new_day/to:day = New day
- I'm working when I should be at {doctor}, can I come {@day} instead?|Could {doctor} do {day} instead?
- {doctor}'s appointment clashes with football, {day} would be better.
- I can't make my appointment with {doctor}, is there another day?
- I've got an exam, could I see {doctor} {@day}?|Tell {doctor} that {day} suits me better.
= You see {doctor} now: {day}.|I moved {doctor} to {day}.
@ refill_prescription pharmacy.refill renew_medicine repeat_prescription : order prescriptions
d Orders a repeat prescription|Renew medication
a medicine/drug/name:medicine; packs?/quantity:int(2-4)
- I'm [down to|on] my last {medicine}.|My {medicine} [won't last the week|will be gone on Friday]< , {packs} packs would do>.
- I'm nearly out of {medicine}< , get me {packs} packs>.
- I need more {medicine} [before we go away|from the doctor].|I took the last of my {medicine} this morning.|My pills are nearly gone.
+ medicine
= Your {medicine} is ordered.|I ordered more {medicine}.
@ remind_medicine medication.remind pill_reminder dose_alarm : remind you of medicine : medrem
d Reminds to take medicine at a time|Pill reminder
a medicine/drug/what:medicine; time/at/when:time; days?/for_days:int(3-14)
- I've got to take {medicine} {@time}< for {days} days>, [don't let me skip it|and I always forget].
- {medicine} {@time}< for {days} days>, the doctor says.|Make me swallow my {medicine} {@time}.
- {time} is {medicine} time[, okay|]< , for {days} days>?|I keep forgetting my {medicine}.
- My mum needs her {medicine} {@time}, remind us< for {days} days>.|I'd forget my head, so {medicine} {@time}< for {days} days>.
= I'll remind you of your {medicine} at {time}.
@ log_symptom symptoms.log record_symptom healthDiary : note symptoms
d Writes a symptom in the health diary|Record a complaint
a symptom/complaint/what:symptom; severity?/pain/level:int(1-10) = 1 to 10; day?/since:day
- I woke up with a {symptom}< , about {severity} out of ten>.|My {symptom} is back< , {severity} out of ten>.
- This {symptom} is killing me< , I'd say {severity} of ten>, put it in my diary.
- The doctor wants me to write down every {symptom}: there was one just now< , strength {severity}>.|I don't feel well, note that.
+ symptom
= I noted your {symptom}. Get well soon!|Your {symptom} is in the diary.
@ log_weight body.weight record_weight weighIn : record your weight
d Records the body weight|Weight in kilos
a kilos/weight/kg:num(48-110)
- The scales [say|showed] {kilos} [this morning|today].|{kilos} kilos, [I blame Christmas|finally|not bad].|I'm at {kilos} kilos now.
- Weighed myself: {kilos}.|I just got off the scales.
= {kilos} kilos, noted.|I recorded {kilos} kilos.
@ log_water hydration.log drink_tracker add_glass : count your water
d Counts glasses of water|Track drinks
a glasses/amount/count:int(2-6)
- I've had {glasses} glasses [since lunch|so far|of water].|Just downed {glasses} glasses.
- {glasses} more glasses of water, [aren't I good|done].|I've been drinking water, count it.
- That's {glasses} glasses down.|My doctor wants me to drink more, so that's {glasses} glasses.
= {glasses} glasses, well done.|I added {glasses} glasses.
@ log_sleep sleep.log record_night slept : record your sleep
d Records hours of sleep|Sleep diary
a hours/duration/slept:num(3-10); quality?/how:enum(good~like a log~like a baby,poor~badly~terribly,okay~all right)
- I got {hours} hours [of sleep|of shut-eye|in bed] last night< and slept {quality}>.|Only {hours} hours, I slept {quality}.
- {hours} hours last night< , {quality}>.|The baby let me sleep {hours} hours.
- I slept terribly, write it down. // quality=poor
= {hours} hours of sleep, noted.
@ find_pharmacy pharmacy.nearest late_chemist open_pharmacy : find pharmacies : places
d Open pharmacy near a place|Chemist at night
a near/place/city:place; night?/open_at_night:bool(at this hour/in the daytime)
- My kid has a fever and I'm at {@near}, who sells medicine[ now|]?|Where do I get cough syrup near {@near}< {night}>?
- Is there a chemist open around {@near}< {night}>?
- It's two in the morning and I need painkillers near {@near}. // night=true
- I've cut my hand, where do I get plasters?
+ near
r address:address
= There's one open at {address}.
@ check_interaction medicine.interactions safe_together drug_check : check medicines
d Whether two medicines go together|Interactions
a first/medicine_a/drug:medicine; second/medicine_b/other:medicine
- Can I take {first} [together with|on top of|while I'm on] {second}?|I'm on {first} and the doctor gave me {second}, is that okay?
- {first} plus {second}, [safe or not|any trouble]?
- I'm on {first}, is there anything I can't take with it?
- The label of {first} doesn't mention {second}, can I have both?|I took {first} this morning, dare I take {second} now?
r result:enum(no known problem,ask your doctor,better not)
= {first} and {second}: {result}.
""")
WORLDS.append(r"""
sport sport
~ [I've put on weight|My knee is a bit sore|New year, new me].
~ [My trainer is strict|The dog needs walking anyway|I skipped the last two weeks].
@ log_workout workouts.log record_training trackActivity : log workouts : workout
d Records a workout|Track exercise
a activity/sport/type:activity; minutes/duration/length:int(15-120); distance?/km/kilometres:num(2-40)
- Just [back from|finished] a {minutes} minute {activity}[, I'm dead|]< , {distance} km>.
- I managed {minutes} minutes of my {activity} [today|]< and {distance} km>.
- {minutes} minutes {activity}, [done and dusted|tick]< , {distance} km>.
- That {activity} took {minutes} minutes< for {distance} kilometres> and nearly killed me.|I did my {activity} today, note it.
= Well done! {minutes} minutes are logged.|I logged {minutes} minutes.
@ get_steps steps.today step_count howFar : read your steps
d Number of steps on a day|Step counter
a day/date:pastday
- Did I move [enough|at all] {@day}?|How much did I walk {@day}?|Have I done my ten thousand {@day}?
- My feet hurt, how far did they carry me {@day}?|How lazy was I {@day}?
- Am I a couch potato or did I walk a bit {@day}?|My watch was off, do you know my steps for {day}?
+ day
r steps:int(800-18000)
= You walked {steps} steps.|{steps} steps.
@ book_class gym.book reserve_class join_course : book classes
d Books a place in a gym class|Fitness course
a course/class_name/kind:sportclass; day?/date:day; time?/at:time
- Is there room for me in {course}< {@day}>< {@time}>?|I want to sweat, put me in {course}< {@day}>.
- Sign me up for {course}< {@day}>< {@time}>.|My back needs {course}< {@day}>.|Save me a mat in {course}< {@day}>< {@time}>.
- I could do with some {course}< {@day}>.|Get me into a class< {@day}>.
+ course
= You're in for {course}.|Your place in {course} is booked.
@ set_goal goals.set fitness_target weekly_goal : set fitness goals
d Sets a weekly goal for an activity|Target in minutes or kilometres
a activity/sport:enum(running~jogging,cycling,swimming,walking); target/amount/per_week:int(3-80) = Per week; \
unit?/measure:enum(km~kilometres,minutes,times)
- From now on I want to go {activity} {target} {unit} a week.|I'm going to do {target} {unit} of {activity} every week, hold me to it.
- {target} {unit} {activity} a week, that's the plan.
- I've signed up for a race and need {target} kilometres a week on foot, at a jog. // activity=running,unit=km
- Let's get serious: {activity}, {target} {unit} every week.|The doctor says {target} {unit} of {activity} a week would do me good.
= Your weekly goal is {target}. Good luck!
@ reserve_court courts.book tennis_court book_pitch : reserve courts
d Reserves a court or pitch|Court booking
a sport/kind/court:enum(tennis,squash,badminton,football~five-a-side,table_tennis~table tennis~ping-pong) = Which sport; day/date:day; \
time?/at:time
- {sport} {@day}< {@time}>, is anything free?|My brother and I want to play {sport} {@day}< {@time}>.
- We need somewhere for {sport} {@day}< {@time}>.|I fancy a game of {sport} {@day}< {@time}>.
- We want to play {sport}, get us a court.
+ day
= Your court is booked for {day}.|You can play: {day}.
@ find_route routes.find running_route bike_tour : find routes
d Finds a route for running or cycling|Tour of a length
a place/near/start:city; km/distance/length:int(3-60); \
surface?/kind:enum(forest~through the woods,road~on the road,riverside~along the river)
- I'm in {place} and want to run about {km} k< {surface}>.|Where can I cycle {km} kilometres around {place}< {surface}>?
- Show me something {km} km long near {place}< , {surface}>.
- My legs want {km} kilometres, I'm staying in {place}.|I'd like to go for a run in {place}, where to?
+ km
r name:hotel
= I found one of {km} km near {place}.
@ find_buddy partners.search training_partner play_with : find training partners
d Finds people to train with|Sports partners in a town
a sport/activity:hobby; city/where/town:city; level?/skill:enum(beginner~a beginner,average~average,advanced~pretty good)
- I've nobody to play {sport} with in {city}< , I'm {level}>.|Anyone up for {sport} in {city}? I'm {level}.
- I've just moved to {city} and want to do {sport}, but not alone.
- I hate doing {sport} alone, who's in {city}< and {level}>?|My {sport} partner moved away, anyone else in {city}?
^ city I'd like to find someone for {sport} there.
+ sport
r person:first
= {person} in {city} is looking for someone too.|You could ask {person}.
""")
WORLDS.append(r"""
pets pets
~ [We got him from a shelter|She's getting old|He ate a sock last week].
~ [My daughter is in tears|The carpet is ruined|We're away at the weekend].
@ book_vet vet.appointment vet.book see_vet : book vets : vet
d Books an appointment at the vet|Vet visit for a pet
a pet/name/animal:petname; reason/problem/why:petcare; day?/date:day; time?/at:time
- {pet} needs {reason}[ again|], get us in at the vet< {@day}>< {@time}>.
- {pet} is due for {reason}, [could we come|any room]< {@day}>< {@time}>?|It's time for {pet}'s {reason}< , {day} would be good>.
- Poor {pet}! We have to have the {reason} seen to< {@day}>.
- I'd like the vet to see {pet}< {@day}>, [something's not right|he's been off his food].
= {pet} has an appointment for {reason}.|The vet will see {pet}.
@ feed_pet feeder.dispense give_food petFeeder : feed pets : feed
d Gives food from the automatic feeder|Portion for a pet
a pet/name/for:petname; grams/amount/portion:int(10-120)
- {pet} is [miaowing|barking|staring at me|begging], give {grams} grams.|I'm late, let {pet} have {grams} grams.
- {grams} grams in {pet}'s bowl.|{pet} hasn't eaten yet, {grams} grams will do.
- {pet} is starving, do something.
+ pet
= {pet} gets {grams} grams.|Dinner for {pet}: {grams} grams.
@ log_walk walks.log dog_walked walkDiary : note dog walks
d Notes a walk with the dog|Walk diary
a dog/pet/name:petname; minutes/duration:int(10-90)
- {dog} and I were out for {minutes} minutes.|Been round the park with {dog}, {minutes} minutes.|{dog} had {minutes} minutes of fresh air.
- I walked {dog} just now.
- {dog} is tired now, we walked {minutes} minutes.|{minutes} minutes in the rain with {dog}, we're soaked.
+ minutes
= {minutes} minutes with {dog}, noted.
@ find_sitter sitters.find pet_sitter look_after : find pet sitters
d Finds somebody to look after a pet|Pet sitter
a animal/kind/pet:pet; city/where:city; day?/from/date:day
- We're off on holiday and can't take the {animal}, who'd have it in {city}< from {day}>?
- Somebody has to look after my {animal} in {city}< from {day}>.|Nobody's home for the {animal}< {@day}>, I live in {city}.
- Who can watch my {animal} while we're away?
- I'm in hospital {@day}, who'd feed the {animal} in {city}?|Is there a kind soul in {city} for my {animal}< from {day}>?
+ city
r person:fullname
= {person} in {city} would do it.|{person} can look after your {animal}.
@ report_lost_pet lost_pets.report missing_animal petAlert : report lost pets
d Reports a missing pet|Lost and found for animals
a pet/name:petname; place/last_seen/where:place = Where it was last seen; kind?/animal:pet
- {pet} [got out|slipped the lead|ran off] near {@place}!|Our {kind} {pet} hasn't come home, last seen around {@place}.
- I can't find {pet} anywhere, [it was|we were] at {@place}.
- Help, {pet} has run away!
- Please help, {pet} vanished near {@place}.|The gate at {@place} was open and now {pet} is gone.
= I reported {pet} missing. I hope you find each other soon.
@ adopt_search shelter.search find_animal adoptPet : search shelters
d Animals in shelters that need a home|Search for a pet
a animal/kind/species:pet; city/near/where:city; kids?/good_with_children:bool(good with children/not for children)
- We've got room for a {animal} in our lives, anything in {city}< , {kids}>?|Is there a {animal} in {city} that nobody wants< , {kids}>?
- My kids have been begging for a {animal}, we live in {city}. // kids=true
- I'd rather adopt a {animal} than buy one< , near {city}>.
- Our old {animal} died last year and we'd like another, somewhere in {city}.|Who's waiting for a home in {city}? We'd love a {animal}.
+ animal
r name:petname
= {name} in {city} is looking for a home.|There is {name}, who needs a home.
@ buy_pet_food petshop.order pet_supplies reorder_food : order pet food
d Orders food for a pet|Pet supplies
a animal/for/kind:pet; bags/quantity/count:int(2-8)
- The {animal} has eaten us out of house and home, {bags} bags please.|{bags} bags of food for the {animal}.
- Nothing left for the {animal}, order {bags} bags.|The {animal}'s cupboard is empty.
- Our {animal} looks at me reproachfully, get {bags} bags of food.|Stock up for the {animal}, {bags} bags.
+ animal
= {bags} bags for your {animal} are on the way.
""")
WORLDS.append(r"""
car car
~ [I bought it second-hand|We leave for France on Saturday|It's an old banger].
~ [My dad always did this|It was fine yesterday|I'm on the hard shoulder].
@ book_service garage.book car_service workshopVisit : book the garage : garage
d Books the car into the garage|Service appointment
a job/work/service:carjob = What has to be done; day?/date:day; car?/vehicle:carname
- The {car} needs a {job}< {@day}>.|I'm overdue for the {job}, [can the garage take it|when can I bring it in]< {@day}>?
- I have to get the {job} done< {@day}>< on the {car}>.|It squeaks when I brake, time for a {job}< {@day}>.
- Can I drop the {car} off {@day} for the {job}?|The {car} should see a mechanic< {@day}>.|My car has to go to the garage< {@day}>.
= Your car is booked in for the {job}.|The garage will do the {job}.
@ call_breakdown roadside.help tow_truck breakdownService : call breakdown help
d Calls roadside assistance to a place|Tow truck
a place/where/location:place; problem?/fault:carissue
- I've broken down at {@place}< with a {problem}>.|The car won't start, I'm at {@place}< , looks like a {problem}>.
- I'm stuck at {@place} with a {problem}.|[Smoke is coming from the bonnet|It just died on me], I'm at {@place}.
- My car's given up the ghost< : {problem}>.
+ place
r minutes:int(15-90)
= Help will be at {@place} in {minutes} minutes.
@ find_fuel fuel.cheapest petrol_prices where_to_fill_up : find cheap fuel
d Cheapest petrol station near a place|Fuel prices
a place/near/where:city; fuel?/type:enum(petrol,diesel,gas~LPG)
- I'm running on fumes near {place}< and need {fuel}>.|Where do I fill up without going broke around {place}< , {fuel}>?
- The little lamp has come on, I'm near {place}< , it's a {fuel} car>.
- Who's the cheapest for {fuel} in {place}?|My tank is nearly empty!
^ place Where's the cheapest {fuel} there?
+ place
r station:hotel; price:price
= The cheapest is {price} in {place}.
@ find_charger charging.find ev_charger charge_point : find chargers
d Charging point for an electric car|EV charging near a place
a place/near/where:place; kilowatts?/min_power:int(11-150)
- My battery's at five percent and I'm near {@place}< , at least {kilowatts} kilowatts>.
- Where can I plug in the car around {@place}< with {kilowatts} kilowatts>?|We need juice for the EV near {@place}.
- The electric car won't make it home, where do I charge?
- Range is down to nothing, I'm by {@place}< , {kilowatts} kilowatts or more>.|The Leaf is nearly empty near {@place}, where's a socket?
+ place
r address:address
= You can charge at {address}.
@ pay_parking parking.pay extend_meter parkingTicket : pay for parking
d Pays the parking for a plate|Parking time in minutes
a plate/registration/car:plate; minutes/duration:int(15-120)
- {plate} is at the meter, {minutes} minutes should do.
- I'm at the hairdresser and the ticket's running out, {minutes} more minutes for {plate}.|The warden is coming! {plate}, {minutes} minutes.
- I parked {plate} and have no coins.
- Don't let {plate} get a ticket, {minutes} minutes.|I'm running late at the dentist's, put {minutes} more minutes on {plate}.
+ minutes
= {plate} is paid for {minutes} minutes.
@ precondition_car car.heat warm_up preheat : warm up cars
d Heats or cools the car before a drive|Preheat
a degrees/temperature/target:int(16-25); time?/ready_at/at:time
- I don't want to scrape ice, {degrees} degrees in the car {@time}.|Nice and warm in the car< {@time}>, {degrees} please.
- The car's like an oven, get it down to {degrees}< {@time}>.
- I'll leave soon and the windscreen is frozen.
- It snowed, warm the car to {degrees}< , I'm off {@time}>.|I want the seats cosy {@time}, {degrees} degrees.
= The car will have {degrees} degrees.
@ get_car_status car.status fuel_level vehicle_info : read the car's state
d Fuel, charge or mileage of the car|State of the vehicle
a car/vehicle/which:carname; value?/what:enum(fuel~fuel,charge~battery,mileage~mileage,tyres~tyre pressure)
- How far will the {car} get me [today|still]?|Does the {car} need anything?|What about the {value} of the {car}?
- Can I drive to my aunt's with the {car} without stopping for petrol? // value=fuel
- Is there enough air in the {car}'s tyres? // value=tyres
+ car
r percent:int(5-98)
= The {car} is at {percent} percent.
@ log_mileage logbook.trip record_trip drivers_log : log trips
d Writes a trip into the log book|Business trip in kilometres
a km/distance/kilometres:int(4-600); purpose?/reason:enum(business~for work,private~privately)
- I drove {km} kilometres {purpose} today.|{km} km for the log book< , {purpose}>.
- Visited a client, {km} km there and back. // purpose=business
- {km} kilometres to my gran's. // purpose=private
- Put {km} km in the book< , {purpose}>.|The trip was {km} kilometres< , {purpose}>.
= {km} km are in the log book.
""")
WORLDS.append(r"""
words words
~ [My crossword is driving me mad|I'm reading with the kids|English isn't my first language].
~ [My teacher used it|I'm writing a card|It's for a speech].
@ define_word dictionary.lookup meaning_of lookUpWord : explain words : dict
d Meaning of a word|Dictionary entry
a word/term/expression:defword
- What on earth [is|does it mean when someone is] "{word}"?|She called it {word}, what did she mean?|My boss keeps saying "{word}".
- Never heard of {word} before, what is it?|{word}, what's that supposed to mean?
- The kids ask what {word} means.|I came across "{word}" in a novel and had no clue.|There's a word in this letter I don't know.
+ word
r meaning:meaning
= "{word}" means {meaning}.|It means {meaning}.
@ get_synonym thesaurus.find other_word synonyms : find synonyms : syn
d Another word for a word|Synonyms
a word/term/for:synword
- I've written "{word}" three times already, what else could I say?|What's a nicer word for {word}?|Something like {word}, but different.
- How else can I put {word}?
- I keep using the same word over and over.
+ word
r synonym:meaning
= You could say {synonym}.|{synonym} would fit.
@ check_spelling spelling.check how_to_spell spell_word : check spellings : spell
d Checks how a word is written|Spelling
a word/term:word
- One r or two in {word}?|Is {word} written like that?|I never know how to write {word}.|{word}, did I get that right?
- Does {word} look right to you?
- Autocorrect keeps underlining {word}, is it wrong?|My teacher would kill me, is {word} right?
+ word
r correct:enum(correct,wrong)
= The spelling of {word} is {correct}.
@ find_rhyme rhymes.find rhymes_with rhyming_words : find rhymes
d Words that rhyme|Rhyming dictionary
a word/with/term:rhymeword
- I'm writing a birthday poem and stuck at {word}.|My song needs something that sounds like {word}.|What goes with {word} in a poem?
- Roses are red... I need a rhyme for {word}.
- I'm stuck with my poem.
+ word
r rhyme:meaning
= How about {rhyme}?
@ translate_text translate.text translator.run say_in : translate : trans
d Translates a text into a language|Say something in another language
a text/phrase/sentence:sentence; language/to/target_language:language
- How do I say "{text}" in {language}?|I have to tell a {language} colleague: "{text}".|What's {language} for "{text}"?
- The waiter only speaks {language} and I want to say "{text}".
- Put "{text}" into {language}, would you?|"{text}" - and now in {language}.|I need "{text}" for my {language} in-laws.
- How would someone say "{text}" over there?
- I'd like to say something in {language}.
+ language
r translation:foreign
= In {language} it's: {translation}.|{translation}.
@ detect_language language.detect which_language identify_language : recognise languages
d Recognises the language of a text|Which language is it
a text/sample/phrase:foreign
- Someone wrote me "{text}", what's that?|Is "{text}" Finnish or what?|I got a card saying "{text}", where might it be from?
- "{text}": any idea what they speak there?
- My new neighbour shouted "{text}", which tongue is that?|The label reads "{text}", where's it from?
r language:language
= That's {language}.|It looks like {language}.
@ pronounce speech.say read_aloud how_to_say : read things aloud : pron
d Reads a word or sentence aloud|Pronunciation
a text/word/phrase:word; language?/accent:language
- How do you [say|pronounce] {text}< in {language}>?|I always stumble over {text}, let me hear it.|Does one say the last letter of {text}?
- I've only ever read {text}, what does it sound like?
- Everyone laughs when I say {text}, how's it done< in {language}>?|I have to read out {text} in class< , in {language}>.
+ text
= Listen: {text}.
@ find_book library.search book_search catalogue : search the library : libq
d Searches the library for a book|Is a book in the catalogue
a title/book/name:book; author?/by:person
- Has the library got {title}< by {author}>?|My book club is reading {title}< by {author}>, can I borrow it somewhere?
- I'd rather not buy {title}, do they have it?|Is {title}< by {author}> on the shelves?
- I'm looking for a book, is it in the library?
+ title
r shelf:code; copies:int(2-6)
= Yes, {copies} copies of {title}, shelf {shelf}.|{title} is at shelf {shelf}.
@ renew_book library.renew extend_loan keep_longer : renew books : libn
d Extends the loan of a book|Renew a library book
a title/book:book; weeks?/by_weeks:int(2-4)
- I'm only halfway through {title}< , give me {weeks} more weeks>.|I can't bring {title} back yet.
- {title} is due and I haven't finished< , {weeks} more weeks please>.|Can I hang on to {title}< for {weeks} weeks>?
- I won't finish my library book in time.
^ title Can I keep it longer< , {weeks} weeks>?|I need it {weeks} weeks longer.
+ title
r due:date
= You can keep {title} until {due}.
@ reserve_book library.reserve hold_book put_on_hold : reserve books : libr
d Reserves a book that is lent out|Hold at the library
a title/book/name:book; branch?/pickup/where:city
- {title} is always out, I want to be next in line.|When somebody brings back {title}, [it's mine|I want it]< , I'd collect it in {branch}>.
- Keep {title} for me< at the {branch} branch>.|Put my name on {title}.
- I'd love to read {title} as soon as it's back.
^ title Put it aside for me.|I'd like to be next in line for it.
+ title
= {title} is reserved for you.
@ recommend_book books.suggest what_to_read similar_books : suggest books
d Suggests books like one that was liked|Reading tips
a like/similar_to/title:book
- I've just finished {like} and don't know what to do with myself.|Something in the style of {like}, please.|I loved {like}, what next?
- My aunt devoured {like}, what would she like for her birthday?
- I need something new to read.
+ like
r first:book; second:book
= Try {first} or {second}.|You might like {first} or {second}.
""")
WORLDS.append(r"""
numbers convert
~ [I'm following an American recipe|Maths was never my thing|My phone calculator is broken].
~ [It's for a school project|I'm at the market|My husband says I'm wrong].
@ convert_currency currency.convert exchange fx_rate : convert currencies : fx
d Converts an amount between currencies|Exchange
a amount/value/sum:money(5-900); from/from_currency/source:currency; to/to_currency/target:currency
- They want {amount} {from} for it, what's that in {to}?|How many {to} do I get for my {amount} {from}?
- {amount} {from} seems a lot, how much is that in {to}?|I have {amount} {from} left over, are they worth anything in {to}?
- The hotel costs {amount} {from}, is that many {to}?|It costs {amount} {from}, but I need that in my money.
+ amount
r result:num(3-900)
= That's {result} {to}.|{amount} {from} are {result} {to}.
@ convert_units units.convert unit_converter measure_conversion : convert units : units
d Converts a value between units|Units of length, weight or volume
a value/amount/number:num(2-200); from/from_unit/source:unit; to/to_unit/target:unit
- The recipe says {value} {from}, I've only got a measure in {to}.|What's {value} {from} in {to}?
- {value} {from}, how much is that in {to} for normal people?|My American friend says {value} {from}, and I think in {to}.
- The label says {value} {from}, is that many {to}?
+ value
r result:num(2-900)
= {value} {from} are {result} {to}.|That's {result} {to}.
@ calculate calculator.run math_eval compute : calculate : calc
d Calculates an expression|Calculator
a expression/formula/sum:calc
- What do I get for {expression}?|{expression}, I can't do that in my head.|My son's homework says {expression}.|Quick, {expression}!
- {expression} makes how much?
+ expression
r result:int(2-900)
= The result is {result}.|It's {result}.
@ calculate_tip tip.calculate gratuity how_much_tip : work out tips : tip
d Works out the tip on a bill|Gratuity
a amount/bill/total:money(8-240); percent?/rate:int(5-20)
- The waiter was lovely and the bill is {$amount}, what do I leave< at {percent} percent>?|Bill's {$amount}, how much tip is normal?
- {$amount}, plus {percent} percent for the waitress.|What should I leave on {$amount}?
- The food was great, how much do I tip?
+ amount
r tip:price
= Leave {tip}.|{tip} would be right.
@ get_percentage percent.of discount_price sale_price : work out discounts : calc
d Price after a discount|Takes percent off a price
a price/amount/original:money(10-400); percent/discount/off:int(5-70)
- The tag says {$price} but it's {percent} percent off, what do I pay?|{percent} percent off {$price}, [is that a bargain|what's left]?
- It was {$price}, now it's {percent} percent cheaper.
- It's in the sale, {percent} percent off, what do I pay?
- {percent} percent discount on {$price}, worth it?|Shoes were {$price}, {percent} percent off today. What's the new price?
+ price
r result:price
= You pay {result}.|That makes {result}.
@ days_between dates.difference date_diff how_long_between : count days between dates
d Days between two dates|Duration
a start/from/first:date; end/to/last:enddate
- How long is it from {start} to {end}?|The course runs from {start} to {end}, how many days is that?
- We're away from {start} till {end}, how many days do I need a sitter?
- My visa runs from {start} to {end}, how many days do I have?
- From {start} to {end}, how many nights do I need?|How many days did I have, {start} till {end}?
r days:int(5-340)
= It's {days} days.|{days} days.
@ loan_payment loan.monthly mortgage_rate installment : work out loans
d Monthly payment of a loan|Loan calculator
a amount/sum/loan:int(1000-90000); years/term/duration:int(2-30); rate?/interest/percent:num(1-8)
- We're thinking of borrowing {amount} over {years} years< at {rate} percent>, what's that a month?
- Could we afford {amount} spread over {years} years< at {rate} percent>?|The bank offers me {amount} for {years} years< at {rate} percent>.
- I want to borrow {amount}, what would I pay a month?
- A car for {amount}, paid off in {years} years< at {rate} percent>: how much a month?|Could I manage {amount} over {years} years?
r monthly:price
= You'd pay {monthly} a month.
@ random_number dice.roll pick_number roll_dice : roll dice
d Random number up to a maximum|Roll dice
a max/up_to/sides:int(4-100)
- We can't agree, give us a number up to {max}.|I've lost the dice of our game, ones with {max} sides.
- Surprise me with something between 1 and {max}.|Pick who has to wash up, we're numbered 1 to {max}.
- Think of a number, not more than {max}.|Who goes first? Draw one from 1 to {max}.
+ max
r number:int(1-9)
= It's {number}.|{number}!
""")
WORLDS.append(r"""
news news
~ [I haven't seen a paper in days|I'm on the train|My radio is broken].
~ [The pub is too loud|My son is a huge fan|I've got money in it].
@ get_news news.search headlines latest_news : look up news : newsq
d Latest headlines on a topic|News
a topic/about/query:newstopic; count?/limit/number:int(2-6)
- What's [happening|going on|new] with {@topic}?|I've heard nothing about {@topic} for days.
- Catch me up on {@topic}< , {count} headlines will do>.|Has anything happened about {@topic}?|Give me {count} headlines on {@topic}.
- Everyone's talking about {@topic}, what did I miss?|What's going on in the world?
+ topic
r found:int(3-40)
= I found {found} articles about {@topic}.|There are {found} new articles.
@ get_score football.score match_result who_won : look up results : score
d Result of a team's [last|latest] match|Football score
a team/club/name:team; day?/date:pastday
- How did {team} [do|get on]< {@day}>?|Did {team} [win|lose] [again|]< {@day}>?|I had to work and missed {team}< {@day}>.
- Is it going to be a bad Monday for {team} fans?|What was the score with {team}< {@day}>?
- My dad supports {team}, is he in a good mood?|How was the match?
+ team
r opponent:team; score:score
= {team} and {opponent}: {score}.|It was {score} against {opponent}.
@ get_fixture football.next_match when_do_they_play fixtures : look up matches : fixture
d Next match of a team|Fixtures
a team/club/name:team
- When [are|do] {team} [on again|play next]?|Who's up next for {team}?|Do I have to keep Saturday free for {team}?
- I want to see {team} at the ground, when's the next one?
- Can I plan my holiday around {team}?|Against whom is {team} playing next?
^ team And when do they play next?|Who do they have next?
+ team
r opponent:team; day:weekday
= {team} play {opponent} on {day}.|{day}, against {opponent}.
@ get_table football.table league_position standings : look up the table : table
d Position of a team in the league|Standings
a team/club/name:team
- Are {team} going down?|Where do {team} stand [now|after the weekend]?|Is there any hope left for {team} this season?
- How high up are {team}?
- How bad is it for {team}, are they near the bottom?|Can {team} still win the league?
^ team And where are they in the table?|Are they still top?
+ team
r place:int(2-18); points:int(8-80)
= {team} are in place {place} with {points} points.
@ buy_match_ticket tickets.match stadium_tickets football.tickets : buy match tickets
d Buys tickets for a team's home match|Stadium tickets
a team/club:team; count/seats/tickets:int(2-6)
- My boy turns ten, I'd love to take him to {team}, so {count} seats.|{count} of us want to [cheer for|see] {team} [live|at the ground].
- Get {count} of us into the {team} game.
- I want to see {team} live.
- Dad's retiring, get {count} seats for {team}.|Are there still {count} places in the {team} stand?
^ team Get me {count} seats for their next game.
= {count} tickets for {team} are yours.
@ get_stock_price stocks.price share_price quote : look up share prices : stockp
d Share price of a company|Stock quote
a company/stock/name:stockname
- How are my {company} shares doing?|Is it a good day to sell my {company}?|What's {company} [worth|trading at] [today|now]?
- Did {company} drop again?|Am I rich yet with {company}?
+ company
r price:price; change:num(1-9)
= {company} is at {price}.|{price}, that is {change} percent up.
@ price_alert_stock stocks.alert notify_at share_alert : watch shares
d Alerts when a share reaches a price|Stock alert
a company/stock/name:stockname; price/limit/level:money(10-400)
- Once {company} hits {price}, I want to know.|I'd sell {company} at {price}, shout when it's there.
- Wake me up when {company} gets to {price}.
- Keep an eye on {company} for me.
- Tell me the moment {company} touches {price}.|I'm waiting for {company} to be at {price}.
^ company Shout when it reaches {price}.
= I'll tell you when {company} reaches {price}.
@ buy_shares stocks.buy purchase_shares trade : buy shares
d Buys shares of a company|Stock purchase
a company/stock/name:stockname; count/quantity/shares:int(2-60)
- I believe in {company}, get me {count}.|{count} {company} for my portfolio.|My uncle swears by {company}, so let's have {count} shares.
- I'd like to own {count} of {company}.
- I want to put some money into {company}.
^ company Get me {count} of those shares.
= You bought {count} shares of {company}.
@ get_tv_programme tv.guide whats_on_tv programme : look up the TV programme
d What is on TV on a channel|TV guide
a channel/station:enum(One,Two,Three,Sports,Kids,Movies); day?/date:day
- What's on channel {channel}< {@day}>?|Anything worth watching on {channel}< {@day}>?
- The kids are bored, what do they show? // channel=Kids
- Is there a match on the box< {@day}>? // channel=Sports
- What's the evening film on {channel}< {@day}>?|I'm on the sofa, what's {channel} got< {@day}>?
+ day
r show:series; time:clock
= There is {show} at {time}.|{show}, {time}.
""")
WORLDS.append(r"""
files files
~ [My desktop is a mess|I've got a new phone|The printer hates me].
~ [My boss wants it in five minutes|I'm on my phone|The disk is full].
@ find_photos photos.search search_pictures photo_search : find photos : photoq
d Searches photos by what is on them|Find pictures
a motif/subject/query:motif = What is on them; year?/from_year:year
- Where are the [pictures|snaps|shots] of {@motif}< from {year}>?
- I took [some|so many] photos of {@motif}< in {year}>, [show me|where are they]?|Gran wants to see {@motif}< from {year}>.
- Do I still have {@motif} somewhere< , it must have been {year}>?
- I'm looking for some old photos.
+ motif
r count:int(2-180)
= I found {count} photos.|There are {count} pictures of {@motif}.
@ create_album photos.album new_album makeAlbum : create albums
d Creates a photo album|New album
a name/title/album:album
- We're back with a thousand pictures, I need something called {name} for them.|Put together {name}, I'll fill it later.
- Let's have a new collection, {name}.|An album named {name}, please.
- I want all my holiday snaps in one album.
+ name
= The album {name} is ready.
@ share_photos photos.share send_album give_access : share albums
d Shares an album with a person|Let somebody see photos
a album/which/name:album; person/with/to:person
- {person} would love to see {album}.|{person} keeps asking for the pictures of {album}.|Let {person} have a look at {album}.
- {person} was there too, give them {album}.
- {person} wants to see our photos.
^ album Let {person} see it too.
+ person
= {person} can see {album} now.
@ delete_file files.delete remove_file trash : delete files
d Deletes a file|Move a file to the bin
a file/filename/name:file
- I don't need {file} any more.|{file} is rubbish, away with it.|Get rid of {file} before anybody sees it.|{file} is taking up space.
- Nobody should find {file}, bin it.
- There's an old file I don't need any more.
+ file
= {file} is deleted.|{file} is gone.
@ rename_file files.rename change_filename : rename files
d Renames a file|New file name
a file/old/from:file; new_name/to/new:file = New name
- {file} is a silly name, call it {new_name}.|Nobody will ever find {file}, it should be {new_name}.|{file} ought to be called {new_name}.
- From {file} to {new_name}, please.
- {file} needs a better name.
= {file} is called {new_name} now.
@ move_file files.move put_in_folder file_away : move files
d Moves a file into a folder|File something away
a file/filename/name:file; folder/to/target:folder
- {file} belongs in {folder}.|What's {file} doing on my desktop? {folder}!|Tidy {file} away into {folder}.
- I want to find {file} under {folder} later.
- {file} is in the wrong place.
+ file
= {file} is in {folder}.
@ share_file files.share send_document share_with : share files
d Shares a file with an e-mail address|Send a document
a file/filename/document:file; email/with/recipient:email; can_edit?/editable:bool(to edit/only to read)
- {email} is waiting for {file}< , {can_edit}>.|Can {email} get at {file}< {can_edit}>?|Let {email} have {file}< , {can_edit}>.
- {email} needs {file} and may change things in it. // can_edit=true
- {email} can have a look at {file} but hands off. // can_edit=false
- Somebody needs {file} from me.
+ email
= {email} has {file} now.|I shared {file} with {email}.
@ find_file files.search where_is_file locate : find files
d Searches files by words|Where is a document
a name/query/words:file
- Where did I put {name}?|{name} was here yesterday, I swear.|I can't find {name} anywhere.|In which folder is {name} hiding?
- I saved a document and can't find it.
+ name
r folder:folder
= {name} is in {folder}.|It's in the folder {folder}.
@ print_file printer.print print_document printout : print files
d Prints a file|Copies on paper
a file/document/name:file; copies?/count/number:int(2-20); colour?/color:bool(in colour/in black and white)
- I need {file} on paper< , {copies} times>< , {colour}>.|{copies} copies of {file}< {colour}>, the meeting starts in a minute.
- Could I have {file} to hold in my hands< {colour}>?
- I have to sign {file} by hand, run it through the printer.|I need something printed, quickly.
^ file I need that on paper< , {copies} copies>.
+ file
= {file} is printing.|I sent {file} to the printer.
@ backup_device backup.start save_data backupNow : back up devices
d Starts a backup of a device|Save all data
a device/which/name:enum(phone,laptop,tablet,desktop~PC) = Which device
- My {device} is acting up, save everything before it dies.|I'm about to update my {device}, get my stuff to safety.
- If I lost my {device} I'd cry, make a copy of it all.
- My {device} makes funny noises, save what you can.|Before the repair shop gets my {device}, keep a copy of everything.
- Nothing on my {device} must get lost.
= The backup is running.
""")
WORLDS.append(r"""
school school
~ [The other parents all know already|She's in tears over it|We only found the letter today].
~ [His teacher is nice|We moved here in summer|Exams are coming].
@ report_absence school.absence call_in_sick excuse_child : excuse children
d Excuses a child from school|Report absence
a child/pupil/name:first; day/date:day; \
reason?/why:enum(ill~a cold~a temperature~a tummy bug,doctor~a doctor's appointment,family~a family matter) = Reason
- {child} [is staying in bed|won't be in|can't come] {@day}< , it's {reason}>.|{child} won't be at school {@day}< because of {reason}>.
- Tell the school not to expect {child} {@day}< , {reason}>.
- {child} was sick all night, so no lessons {@day}. // reason=ill
- {child} can't come to school.
+ child
= {child} is excused: {day}.|The school knows about {child}.
@ get_timetable school.timetable lessons_today schedule_for : look up timetables
d Lessons of a child on a day|School timetable
a child/pupil/name:first; day/date:day
- What does {child} have {@day}?|When does {child} get out {@day}?|Which books does {child} need {@day}?
- Does {child} have sports {@day}, I need to wash the kit?
- Which lessons does {child} have?
+ day child
r first:subject; second:subject
= {child} has {first} and {second}.
@ get_homework homework.list what_to_do assignments : look up homework
d Homework in a subject|What pupils have to do
a subject/course:subject; day?/due/for_day:day
- I wasn't listening in {subject}, what do we have to do< for {day}>?|Did we get anything in {subject}< for {day}>?
- My son swears there's nothing to do for {subject}< {@day}>, is that true?
- What's the homework< for {day}>?
- My friend says there's loads to do in {subject}< for {day}>, is that so?|I was off sick, what's due in {subject}< for {day}>?
+ subject
r pages:int(2-9)
= There are {pages} pages for {subject}.|{pages} pages in {subject}.
@ find_tutor tutors.find extra_lessons private_lessons : find tutors
d Finds a tutor for a subject|Private lessons in a town
a subject/for:subject; city/where/place:city; max_price?/per_hour:money(10-60)
- My daughter is failing {subject}, who could help in {city}< for up to {$max_price} an hour>?
- {subject} is a catastrophe, we live in {city}< and can pay {$max_price} an hour>.
- Somebody in {city} who explains {subject} better than I do?
- My son is hopeless at {subject}.
- The {subject} exam is in a month and it looks bad, help near {city}< up to {$max_price}>.|We need someone patient for {subject} in {city}.
+ subject
r person:fullname
= {person} in {city} teaches {subject}.
@ book_parents_evening school.meeting see_teacher teacher_talk : book talks with teachers
d Books a talk with a teacher|Parents' evening
a teacher/with/name:teacher; day?/date:day; time?/at:time
- I'd like a word with {teacher} about the marks< {@day}>< {@time}>.|Could we sit down with {teacher}< {@day}>< {@time}>?
- {teacher} wrote us a note, I should go and see them< {@day}>.
- I need to talk to one of the teachers< {@day}>.
- I'd like to hear from {teacher} how it's going< {@day}>< {@time}>.|We ought to talk to {teacher} before the holidays< , {day} maybe>.
= You can talk to {teacher}.
@ order_lunch canteen.order school_meal lunch_menu : order school lunches
d Orders a school lunch|Canteen
a child/pupil/name:first; menu/meal/choice:enum(meat,vegetarian~the veggie one~without meat,pasta,salad) = Menu; day?/date:day
- {child} wants {menu} in the canteen< {@day}>.|{child} forgot the lunch box, so {menu} for them< {@day}>.
- {child} doesn't eat animals, so lunch< {@day}> accordingly. // menu=vegetarian
- {menu} for {child}< {@day}>, no sandwiches today.|Can {child} eat at school< {@day}>? {menu}, please.
+ child
= Lunch for {child} is ordered.
@ start_quiz vocab.quiz practise flashcards : quiz you
d Quizzes the user on a subject|Practise for a test
a subject/topic:subject; questions?/count:int(5-20)
- I've got a {subject} test tomorrow, [test me|grill me]< with {questions} questions>.|Ask me things about {subject}< , {questions} or so>.
- I need to practise {subject}< with {questions} questions>.
- There's a test tomorrow and I know nothing.
- Check whether I know my {subject}< , {questions} questions>.|{subject} exam on Monday, let's practise< {questions} questions>.
+ subject
= Let's practise {subject}!|Ready for {subject}? Here we go.
@ get_grade grades.lookup marks my_mark : look up marks
d Marks in a subject|Grades
a subject/course:subject
- How bad is my {subject} mark?|Did I pass {subject}?|My parents will ask about {subject}, what did I get?|Am I going to fail {subject}?
- Mum's waiting: what did I get in {subject}?|Was my {subject} test a disaster?
+ subject
r mark:enum(A,B,C,D)
= Your mark in {subject} is {mark}.
""")
WORLDS.append(r"""
town town
~ [I pay my taxes after all|The neighbours are fed up too|I've been there twice already].
~ [I just moved here|I work until six|My street is a disgrace].
@ report_problem city.report defect_report fixMyStreet : report faults in the street : report
d Reports a fault in a street to the city|Potholes, lamps, litter
a problem/kind/what:streetfault; address/where/street:address
- There's a {problem} [outside|in front of|at] {address}, [somebody will get hurt|for weeks now].
- When is somebody going to deal with the {problem} at {address}?|I nearly went flying over the {problem} at {address}.
- {address}: {problem}, [it's a disgrace|please sort it out].|The {problem} near {address} is still there!|Our street has a {problem}.
+ address
r case:code
= Thank you, it's reported as {case}.|I reported it. The case is {case}.
@ get_bin_day waste.schedule collection_day binCalendar : look up bin days
d Day when waste is collected|Bin calendar
a kind/waste/type:waste; address/street/where:address
- When do I put the {kind} out at {address}?|Did I miss the {kind} at {address} again?
- The {kind} at {address} is overflowing, when do they come?|Which day is {kind} at {address}?
- When do they collect the {kind}?
+ kind
r day:weekday
= The {kind} is collected on {day}.|They come on {day}.
@ book_bulky_waste waste.bulky_pickup collect_junk furniture_removal : have bulky waste collected
d Has old furniture picked up|Bulky waste collection
a item/thing/what:bulky; address/where:address; day?/date:day
- An old {item} is blocking my hall at {address}, who takes it< {@day}>?|I want to get rid of a {item}, {address}< , best {day}>.
- Can somebody fetch my broken {item} from {address}< {@day}>?
- How do I get rid of a {item}?
- My new {item} comes tomorrow, who takes the old one away from {address}?
- The {item} won't fit in the car, pick it up at {address}< {@day}>.
+ item
= They will collect your {item}.|The {item} at {address} will be fetched.
@ apply_permit city.apply request_document townhall.application : apply for documents
d Applies for a document or permit|Town hall application
a document/service/what:service; name/person/for:fullname
- {name} needs a {document}.|My {document} has run out, the name's {name}.|I'm {name} and I need a new {document}.
- Can you get the {document} started for {name}?
- I need a {document} before the summer.
r case:code
= Your application for the {document} has the number {case}.
@ book_town_hall townhall.appointment citizen_office officeVisit : book the town hall
d Books an appointment at the town hall|Citizens' office
a matter/reason/about:service; day?/date:day; time?/at:time
- When can I come in about my {matter}< , {day} would suit me>?
- I don't want to queue for hours for the {matter}, give me a slot< {@day}>< {@time}>.|I've got to see somebody about a {matter}< {@day}>.
- I need to come to the town hall< {@day}>.
= You have an appointment for the {matter}.
@ get_opening_hours hours.lookup when_open open_now : look up opening hours : hours
d Opening hours of a place|When something is open
a place/name/what:landmark; day?/date:day
- Is the {place} [still open|open]< {@day}>?|Do I have to hurry to get into the {place}< {@day}>?
- Will I stand in front of locked doors at the {place}< {@day}>?|Till when can I get in the {place}< {@day}>?
- We want to see the {place}< {@day}>, do they let us in?|Is it too late for the {place}< {@day}>?
+ day place
r opens:dawn; closes:dusk
= It's open from {opens} to {closes}.|The {place} is open from {opens} to {closes}.
@ find_events events.search whats_on things_to_do : find events
d Events in a town|What is going on
a city/town/where:city; day?/date:day; kind?/category:enum(concert~live music,market,kids~for the kids,theatre~a play,sport)
- [Anything going on|What's happening|What's on] in {city}< {@day}>?|We're bored in {city}< {@day}>, [any ideas|maybe {kind}]?
- My in-laws are in {city}< {@day}>, what can I show them, maybe {kind}?
- The little ones need entertaining in {city}< {@day}>. // kind=kids
- Is there a band playing in {city}< {@day}>? // kind=concert
- What's on< {@day}>?
^ city What's going on there< {@day}>?|Anything to do there< {@day}>?
+ city day
r count:int(2-40)
= There are {count} events in {city}.|I found {count} things to do in {city}.
@ report_noise noise.complain noise_complaint disturbance : report noise
d Reports noise at night|Complaint about a loud party or works
a address/where/street:address; kind?/source:enum(party~a party,building works~building works,dog~a barking dog,car alarm~a car alarm)
- I can't sleep, there's {kind} at {address}.|What a racket at {address}< , it's {kind}>!
- They've been at it since midnight at {address}< , {kind}>.|Somebody should have a word with the people at {address}< about {kind}>.
- The neighbours are having a party again! // kind=party
= I reported the noise at {address}.
@ lost_property lost_found.report lost_item lostAndFound : report lost things
d Reports something lost|Lost property office
a item/what/thing:lostthing; place/where/lost_at:place; day?/date/when:pastday
- I left my {item} at {@place}.|My {item} [must be|is] somewhere around {@place}.|Has anyone handed in a {item} at {@place}?
- I was at {@place} and now my {item} is gone.
- I've lost my {item}!
+ item
r case:code
= I reported your {item}, case {case}.
""")
WORLDS.append(r"""
work jobs
~ [I've been looking for months|My contract ends in June|I've got two small kids].
~ [HR never answers|My boss is fine with it|The commute is killing me].
@ search_jobs jobs.search find_job vacancies : look for jobs : jobq
d Jobs in a town|Vacancies by profession
a job/title/profession:job; city/where/location:city; \
hours?/type:enum(full_time~full time,part_time~part time~a few hours a week,mini~only at weekends) = Hours
- Does anybody need a {job} in {city}< , {hours}>?|I'm a {job} and moving to {city}, what's out there< , {hours}>?
- I want to work as a {job} near {city}< , {hours}>.
- I've got kids and want to be a {job} in {city}. // hours=part_time
- My cousin in {city} is a {job} and out of work.|I'm a trained {job} and need something new.
^ city What jobs are there for a {job} there< , {hours}>?
+ city job
r first:company; second:company
= {first} and {second} are looking for a {job}.|There is something at {first} and at {second}.
@ apply_job jobs.apply send_application submit_cv : send applications
d Sends an application to a company|Apply for a job
a company/employer/to:company; job/position/as:job; cv?/attachment:cvfile
- I'd love to work for {company} as a {job}< , send my {cv}>.|{company} wants a {job}, that's me< , use {cv}>.
- My dream is to be a {job} at {company}< , my CV is {cv}>.
- {company} is hiring and I want in.
- {job} at {company}, that would be just my thing< , use {cv}>.|I saw that {company} needs a {job}, throw my hat in the ring< with {cv}>.
^ company Send my application as a {job} there.
# company I'd like to be a {job} at {one}.|Apply to {one} as a {job}.
= Your application to {company} is sent. Good luck!
@ request_leave leave.request time_off book_holiday : request days off
d Requests holiday|Days off from work
a start/from/first_day:date; end/until/to:enddate; kind?/type:enum(holiday,parental~parental leave,unpaid~without pay)
- I'm out of here from {start} to {end}[, finally|].|We've booked Greece from {start} to {end}, so I won't be at work.
- I need {start} till {end} off< , {kind}>.|Nobody will see me at the office from {start} until {end}.
- I need a break, from {start} on.
= Your leave from {start} to {end} is requested.
@ call_in_sick sick.report sick_note sickLeave : report you sick : sick
d Reports an employee sick|Sick leave
a name/employee/who:fullname; until/end/to:day; reason?/what:symptom
- {name} here, I'm ill until {until}< , {reason}>.|It's {name}, [can't come in|I'm in bed]< with a {reason}>, back after {until}.
- My {reason} won't let me work until {until}, {name}.
- I'm {name} and I feel awful< , {reason}>.
- This is {name}, I've caught something and won't be in until {until}< , {reason}>.
- {name} speaking, the doctor has signed me off until {until}.
= Get well soon! You're reported sick until {until}.
@ log_hours timesheet.log track_time work_hours : log working hours
d Records working hours|Time sheet
a hours/duration/time:num(1-10); project/on/task:projectname; day?/date:pastday
- I was on {@project} for {hours} hours< {@day}>.|{@project} ate {hours} hours of my life< {@day}>.
- {hours} hours for {@project}< {@day}>, please note.|Spent {hours} hours on {@project}< {@day}>.
- I've been working on {@project} all day.
+ hours
= {hours} hours on {@project}, noted.
@ submit_expense expenses.submit claim_costs travel_expenses : submit expenses
d Hands in an expense|Get costs back from work
a amount/sum/total:money(4-400); kind/category/what:enum(taxi,hotel,meal~lunch~dinner,train~train fare,parking); date?/day:pastday
- I paid {$amount} for the {kind} out of my own pocket< {@date}>.|The firm owes me {$amount} for the {kind}< {@date}>.
- {kind} was {$amount}< {@date}>, I'd like that back from the company.
- I took a client out to eat and it cost {$amount}. // kind=meal
- I paid for the {kind} myself on my business trip.
= {amount} are submitted.
@ book_room rooms.book meeting_room reserveRoom : book meeting rooms
d Books a meeting room|Room for some people
a people/seats/size:int(3-14); day/date:day; time?/at:time; projector?/with_projector:bool(with a projector/without a projector)
- {people} of us need to sit together {@day}< {@time}>< , {projector}>.|We have visitors {@day}< {@time}>, {people} people, where do we go?
- Find us somewhere quiet for {people} {@day}< {@time}>< {projector}>.
- I'll be showing slides to {people} people {@day}< {@time}>. // projector=true
- We need to meet {@day}, get us a room.
+ day
r room:roomname
= You have room {room}.|Room {room} is yours.
@ find_colleague staff.find directory who_is_responsible : find colleagues
d Finds a colleague in the directory|Staff lookup by name or department
a name/person/who:fullname; department?/team:enum(sales,HR,IT~computers,accounts,legal)
- In which corner does {name}< from {department}> sit?|I have a parcel for {name}< in {department}>, where to?
- Who's {name}[ and where do I find them|]?|Does {name}< from {department}> still work here?
- I've got to see somebody in {department}.
+ name
r room:roomname; number:digits
= {name} is in room {room}, extension {number}.
@ swap_shift shifts.swap trade_shift changeDuty : swap shifts
d Swaps a shift with a colleague|Trade duties
a day/date/shift:day; person/with/colleague:person
- {person} can do mine {@day}.|I can't work {@day}, but {person} [would|is happy to].|{person} and I trade for {day}.
- My kid has a recital {@day}, {person} will step in.
- I can't work {@day}, somebody else has to.
= {person} takes your shift: {day}.
@ get_payslip payroll.payslip salary wage_slip : look up payslips
d Payslip of a month|Salary
a month/for/period:month
- What did I [earn|make] in {month}?|The bank wants to see my {month} pay.|How much came in for {month}?
- My pay for {month} looks off, let me see it.
- I need my payslip for the landlord.
+ month
r amount:price
= Your pay for {month} was {amount}.
""")
WORLDS.append(r"""
games games
~ [It's raining and we're bored|Long car journey ahead|I always lose].
~ [The kids are restless|I've got ten minutes to kill|My brother is a sore loser].
@ start_game games.start play_game newGame : start games : game
d Starts a game|Play with the user
a game/name/which:game; level?/difficulty:enum(easy~gentle,medium,hard~really tough~tricky) = Level
- I fancy a round of {game}< , {level}>.|Bet I can beat you at {game}< , make it {level}>.|The kids want {game}< , {level}>.|{game}, anyone?
- I'm a complete beginner but let's have some {game}. // level=easy
- I'm bored, let's play something.
- Don't go soft on me: {game}! // level=hard
+ game
= Let's play {game}!|{game} it is. You start!
@ get_rules games.rules how_to_play explain_game : explain rules
d Rules of a game|How a game is played
a game/name/which:game; players?/people:int(2-6)
- We've found an old box of {game} and nobody knows how it works< , we're {players}>.|How does {game} go again< with {players} people>?
- My nephew cheats at {game}, what's allowed?|I've never played {game}.
- How does this game go?
^ game How does it work again?|And what are the rules?
+ game
r pages:int(1-4)
= The rules of {game} have {pages} pages.
@ save_score scores.save note_points add_score : save scores
d Saves points of a player|Score sheet
a player/name/who:first; points/score:int(5-400)
- {player} got {points}[, not bad|].|{points} for {player}!|Write down {points} for {player}.
- {player} has just made {points} points and is dancing.
- {player} won that round.
+ player
= {points} points for {player}.
@ get_highscore scores.best leaderboard who_leads : look up high scores
d Best score in a game|Leaderboard
a game/name:game
- Who's the champion at {game}?|What do I have to beat in {game}?|Am I still first in {game}?|How good is the best one at {game}?
- Has anyone beaten me at {game} yet?|What's the record in {game}?
+ game
r player:first; points:int(100-9000)
= {player} leads with {points} points.
@ quiz_question quiz.next trivia_question askMe : ask quiz questions
d A quiz question about a topic|Trivia
a topic/category/about:quizzy; level?/difficulty:enum(easy,medium,hard)
- I know everything about {@topic}, try me.
- Something about {@topic} for the kids. // level=easy
- Let's see who knows more about {@topic}.
- A really nasty one on {@topic}. // level=hard
- Quiz time!
+ topic
= Here is one about {@topic}.|A question about {@topic}, coming up.
@ invite_player games.invite challenge_friend play_with : challenge people
d Invites a friend to a game|Challenge a person
a person/friend/player:person; game/name:game
- I want revenge against {person} at {game}.|Would {person} be up for {game}? Ask.|{person} thinks they're better at {game}, let's see.
- {person} owes me a rematch in {game}.
- I'd like to play against {person}.
^ game Ask {person} if they'd like to play it with me.
+ person
= I challenged {person} to {game}.
@ flip_coin coin.flip heads_or_tails toss : flip coins : coin
d Flips a coin|Heads or tails
a times?/count:int(2-5)
- We can't decide, heads I win.|Who starts? Let chance decide.|Heads or tails?|Toss one for us< , {times} times>.
- Pizza or pasta? I can't choose, flip for it.
r side:enum(heads,tails)
= It's {side}.|{side}!
@ tell_story stories.tell bedtime_story storyTime : tell stories
d Tells a story for a child|Bedtime story about something
a about/topic/hero:storyhero; minutes?/length:int(3-15); child?/for/name:first
- {child} can't sleep, something about {@about}< , {minutes} minutes>.
- One with {@about}, please, and then it's lights out< in {minutes} minutes>.|The kids want to hear about {@about}.
- Once upon a time there was {@about}... go on< for {minutes} minutes>!
- The little one won't sleep, tell us something.
+ about
= Here is a story about {@about}.
""")
WORLDS.append(r"""
house care
~ [I've only got the garden since spring|My landlord is useless|My gran has green fingers, I don't].
~ [The tenants upstairs complain too|It's been like this since Monday|I work nights].
@ report_repair landlord.report maintenance_request repair_request : report repairs : repair
d Reports damage in a flat to the landlord|Repair request
a problem/what/issue:flatfault; flat/address/where:address; urgent?/emergency:bool(it's urgent/no hurry)
- The {problem} at {flat} [is driving me mad|has been like this for days]< , {urgent}>.
- Somebody has to look at the {problem} at {flat}< , {urgent}>.|Not again: {problem}, {flat}< , {urgent}>!
- I live at {flat} and have a {problem}< , {urgent}>.|There's a {problem} in my flat.
= Your {problem} is reported.|The landlord knows about the {problem}.
@ find_handyman trades.find craftsman_search tradesman : find tradespeople : trade
d Finds a tradesperson in a town|Handyman, plumber, electrician
a trade/kind/profession:enum(plumber,electrician,painter,locksmith,roofer,gardener); city/where/near:city; day?/date:day
- My toilet won't stop running and I'm in {city}. // trade=plumber
- The tap's dripping all night, who can come in {city}< {@day}>? // trade=plumber
- All the sockets in the flat are dead, {city}. // trade=electrician
- I've snapped the key off in the lock, I'm in {city}! // trade=locksmith
- Rain is coming through the ceiling from above, we're in {city}. // trade=roofer
- The hedge is taller than the house and I'm in {city}< , {day} would be fine>. // trade=gardener
- The walls look awful, who could do them over in {city}< {@day}>? // trade=painter
- I need a {trade} in {city}< {@day}>.|Does anyone know a decent {trade}< in {city}>?
+ city
r company:company
= {company} in {city} can come.|You could call {company}.
@ water_plants irrigation.start sprinkler garden.water : water plants : water
d Waters a part of the garden|Start the sprinkler for some minutes
a zone/area/where:zone; minutes/duration:int(3-40)
- The {zone} could do with a drink, {minutes} minutes of water.|No rain for weeks, give the {zone} {minutes} minutes.
- {minutes} minutes for the {zone}, please.|My {zone} will die in this heat, {minutes} minutes!
- The {zone} could do with a drink.
+ zone
= {minutes} minutes of water for the {zone}.|Watering the {zone} for {minutes} minutes.
@ plant_advice plants.care how_to_care gardenTip : give plant tips
d Care tips for a plant|What is wrong with a plant
a plant/name/species:plant; problem?/symptom:enum(yellow leaves,brown spots,greenfly,mould,no flowers)
- My {plant} has {problem}, what now?|I kill every {plant}, what am I doing wrong?|How often does a {plant} want water?
- My {plant} looks miserable< with {problem}>.|I was given a {plant} and have no idea about it.
- My plant is dying, help!
+ plant
r every_days:int(2-14)
= Water the {plant} every {every_days} days.
@ find_flat flats.search apartment_search homes : look for flats
d Flats to rent in a town|Apartments by rooms and rent
a city/where/town:city; rooms/size/number_of_rooms:int(2-6); max_rent?/budget:int(400-2000)
- We're having a baby and need {rooms} rooms in {city}< for under {max_rent}>.
- My lease in {city} is up, I'm after {rooms} rooms< , {max_rent} at most>.
- Somewhere to live in {city} with {rooms} rooms< , we can pay {max_rent}>.
- I'm moving to {city} and have nowhere to live.
- I've got a job in {city} and need {rooms} rooms< for at most {max_rent}>.
- Our place is too small, {rooms} rooms in {city} would be a dream< , up to {max_rent}>.
+ city
r count:int(2-30)
= There are {count} flats in {city}.|I found {count} in {city}.
@ book_cleaner cleaning.book house_cleaner cleaningService : book cleaners
d Books a cleaner for some hours|House cleaning
a hours/duration:int(2-8); day/date:day; address?/where:address
- My flat looks like a bomb's hit it, {hours} hours {@day} should fix it.
- I can't face the mess, somebody come {@day} for {hours} hours< , {address}>.|{hours} hours of scrubbing {@day}< at {address}>, please.
- I need somebody to clean up after the party.
- The in-laws arrive soon, I need {hours} hours of cleaning {@day}.|My back hurts, could someone do the floors {@day}, {hours} hours or so?
+ day
= A cleaner comes for {hours} hours: {day}.
@ read_meter meters.submit meter_reading utilityReading : save meter readings
d Saves the reading of a meter|Electricity, gas or water
a kind/meter/type:enum(electricity~power,gas,water); reading/value/number:int(1000-99999)
- The {kind} one says {reading}.|I crawled into the cellar: {kind} is at {reading}.|{reading} on the {kind} meter.
- The letter asks for my {kind} numbers: {reading}.
- I've been down to look: {kind}, {reading}.|For the yearly bill, {kind} stands at {reading}.
+ reading
= {reading} is saved.|Thank you, {reading} is noted.
""")


# How values are made


class Context(Draws):
    """What values are drawn with: the numbers and the names of one sample."""

    def __init__(self, rng, unseen):
        super().__init__(rng, unseen)
        self.start = self.last = self.units = self.price = None


def _pool(name, share=0.0, other=None):
    values = POOLS[name]
    return lambda c: other(c) if other and c.chance(share) else c.kept(lambda: c.pick(values))


def _tree(name, share=0.0, other=None):
    trees = TREES[name]
    return lambda c: other(c) if other and c.chance(share) else c.kept(lambda: _filled(c, c.say(trees)))


def _filled(c, text):
    if "{" not in text:
        return text
    return _SLOT.sub(lambda match: {"first": c.lex.first_name, "city": lambda: _city(c), "n4": lambda: str(c.rng.randint(1000, 9999)),
                                    "person2": lambda: c.pick(POOLS["person2"])}[match[2]](), text)


def _code(*shapes):
    def make(c):
        return "".join(c.pick("123456789") if x == "9" else c.pick("ABCDEFGHKLMNPRSTVWXYZ") if x == "?" else x for x in c.pick(shapes))
    return lambda c: c.kept(lambda: make(c))


def _day(c):
    """Bare and with its preposition."""
    roll, day = c.rng.random(), c.pick(DAYS)
    if roll < 0.3:
        value = c.pick(("tomorrow", "tomorrow", "today", "tonight", "this weekend", "next week", "the day after tomorrow", "this afternoon",
                        "tomorrow morning", "tomorrow evening", "this evening", "tomorrow night"))
        return value, value, value
    if roll < 0.5:
        value = f"{c.pick(('next', 'this', 'next'))} {day}"
        return value, value, value
    if roll < 0.75:
        value = day + (c.pick((" morning", " evening", " afternoon", " night")) if c.chance(0.3) else "")
    else:
        value = _date(c)[0]
    return value, value, f"on {value}"


def _pastday(c):
    """A day that is over, or today."""
    if c.chance(0.35):
        value = c.pick(("yesterday", "yesterday", "today", "this morning", "last night", "the day before yesterday", "last week"))
        return value, value, value
    value = f"{c.pick(('last ', 'last ', ''))}{c.pick(DAYS)}"
    return value, value, value if value[0] == "l" else f"on {value}"


def _date(c):
    """A day of a month."""
    number, month = c.rng.randint(1, 28), c.rng.randrange(12)
    if c.start:
        number, month = c.start[0] + c.rng.randint(3, 24), c.start[1]
        if number > 28:
            number, month = number - 27, (month + 1) % 12
    c.last, month = (number, month), MONTHS[month]
    ending = "th" if 3 < number < 21 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    value = c.kept(lambda: c.pick((f"{number} {month}", f"{month} {number}", f"{number}{ending} of {month}", f"{month} {number}{ending}",
                                   f"{number} {month[:3]}", f"{number}{ending} {month}")))
    return value, value, f"on {'the ' if ' of ' in value else ''}{value}"


def _enddate(c):
    """A day some days after the date before."""
    c.start = c.last
    value = _date(c)
    c.start = None
    return value


def _time(c):
    roll, hour = c.rng.random(), c.rng.randint(1, 12)
    word = HOURS[hour - 1]
    if roll < 0.3:
        value = f"{c.rng.randint(5, 22)}:{c.rng.randint(0, 11) * 5:02d}"
    elif roll < 0.6:
        minutes = c.pick(("", "", ":30", ":15", ":45", ".30", ":20", ":50"))
        value = f"{hour}{minutes}{c.pick((' am', ' pm', 'am', 'pm', ' in the morning' if hour != 12 else ' pm'))}"
    elif roll < 0.75:
        value = f"{c.pick(('half past', 'quarter past', 'quarter to', 'ten past', 'twenty to', 'five to'))} {word}"
    elif roll < 0.92:
        value = c.pick((f"{word}", f"{hour}", f"{word} o'clock", f"{hour}:30", f"{hour}:15", f"{hour}.45"))
    else:
        value = c.pick(("noon", "midnight", "midday"))
    return value, value, f"at {value}"


HOURS = "one two three four five six seven eight nine ten eleven twelve".split()


def _evening(c):
    """A time for dinner or bed."""
    hour = c.rng.randint(6, 10)
    word = HOURS[hour - 1]
    value = c.pick((f"{hour}{c.pick(('', ':15', ':30', ':45'))} pm", f"{hour + 12}:{c.pick(('00', '15', '30', '45'))}", f"{hour}", word,
                    f"{hour}:30", f"half past {word}", f"quarter to {word}", f"{hour}pm", f"{word} o'clock", f"quarter past {word}"))
    return value, value, f"at {value}"


def _city(c):
    return c.lex.invented_name() if c.chance(0.2) else c.lex.choice(CITIES)


def _person(c):
    roll, lex = c.rng.random(), c.lex
    if roll < 0.6:
        return lex.first_name()
    if roll < 0.8:
        return lex.person()
    return c.pick(POOLS["relation"]) if roll < 0.88 else f"{c.pick(('Mrs', 'Mr', 'Ms', 'Dr.', 'Mrs.', 'Mr.'))} {lex.last_name()}"


def _address(c):
    address = c.lex.street_address()
    return f"{address}, {_city(c)}" if c.chance(0.5) else address


def _place(c):
    roll = c.rng.random()
    if roll < 0.55:
        return _address(c)
    value = c.kept(lambda: c.pick(POOLS["landmark"]))
    return value, value, f"the {value}"


def _venue(c):
    roll, lex = c.rng.random(), c.lex
    if roll < 0.3:
        return c.kept(lambda: f"{c.pick(('Casa', 'Trattoria', 'Bistro', 'Chez', 'Cafe', 'Taverna', 'Osteria'))} {lex.first_name()}")
    if roll < 0.5:
        return c.kept(lambda: f"The {c.pick(VENUE_FIRST)} {c.pick(VENUE_LAST)}")
    return c.kept(lambda: f"{lex.first_name()}'s") if roll < 0.65 else c.kept(lambda: f"{c.pick(VENUE_FIRST)} {c.pick(VENUE_LAST)}")


VENUE_FIRST = "Golden Red Blue Old Lucky Little Green Hungry Salty Black Copper Lazy Royal Smoky Crooked Flying Merry Silver Wild".split()
VENUE_LAST = "Lion Dragon Lantern Spoon Kitchen Pig Fig Oyster Olive Anchor Table Lotus Fork Garden Swan Pepper Barrel Goose Whale".split()


def _hotel(c):
    return c.kept(lambda: c.pick((f"Hotel {c.lex.first_name()}", f"{c.lex.last_name()} Hotel",
                                  f"The {c.pick(VENUE_FIRST)} {c.pick(VENUE_LAST)} Inn",
                                  f"Hotel {_city(c)}", f"Pension {c.lex.last_name()}", f"{c.pick(VENUE_LAST)} Lodge")))


def _artist(c):
    roll = c.rng.random()
    if roll < 0.45:
        return c.lex.person()
    if roll < 0.75:
        return c.kept(lambda: f"The {c.pick(VENUE_FIRST)} {c.pick(ARTISTS)}")
    return c.lex.name_like() if roll < 0.9 else c.kept(lambda: f"{c.lex.first_name()} and the {c.pick(ARTISTS)}")


ARTISTS = """Foxes Kites Lanterns Beekeepers Sailors Monarchs Postmen Rooftops Ravens Sundays Strangers Gardeners Saints Hounds Tides
Cousins Astronauts Lighthouses Umbrellas Weathermen""".split()


def _file(c):
    stem = c.pick(POOLS["filestem"])
    tail = c.pick(("", f"_{c.rng.randint(1, 40)}", f"_{c.pick(MONTHS).lower()}", "_final", f"_{c.rng.randint(2018, 2026)}",
                   f"-{c.lex.first_name().lower()}",
                   "_v2", f" {c.pick(MONTHS)}"))
    return c.kept(lambda: f"{stem}{tail}.{c.pick(('pdf', 'docx', 'xlsx', 'jpg', 'png', 'txt', 'pptx', 'odt', 'zip'))}")


def _cvfile(c):
    name = c.lex.first_name()
    return c.kept(lambda: c.pick((f"cv_{name.lower()}.pdf", f"CV {name}.pdf", f"cv_{c.rng.randint(2020, 2026)}.pdf",
                                  f"resume_{name.lower()}.docx", f"my_cv_{c.rng.randint(1, 20)}.pdf", f"{name}_cv.odt")))


def _text(c):
    """Anything that people note."""
    return c.lex.phrase()


def _thing(c):
    return c.kept(c.lex.noun_phrase)


def _titled(c):
    return c.lex.name_like()


def _team(c):
    return c.kept(lambda: f"{_city(c)} {c.pick(('United', 'City', 'Rovers', 'Town', 'Athletic', 'Wanderers'))}") if c.chance(0.4) else \
        c.kept(lambda: c.pick(POOLS["team"]))


def _articled(name):
    """Values that are said with their article."""
    values = POOLS[name]

    def draw(c):
        said = c.kept(lambda: c.pick(values))
        first, _, rest = said.partition(" ")
        value = rest if first in ("the", "a", "an") else said
        return value, value, said
    return draw


def _unit(c):
    """A second unit measures the same as the first."""
    c.units = c.units or c.pick(UNIT_GROUPS)
    return c.pick(list(c.units))


def _price(c):
    value = c.rng.randint(3, 90) if c.chance(0.5) else c.rng.randint(200, 9900) / 100
    text = str(value) if isinstance(value, int) else f"{value:.2f}"
    c.price = c.price or c.pick(("{} euros", "${}", "£{}", "€{}", "{} pounds"))
    return c.price.format(text)


def _meaning(c):
    return c.pick(list(DEFINED.values()))


def _int(least, most):
    def draw(c):
        value = c.rng.randint(int(least), int(most))
        return (HOURS[value - 1] if 2 <= value <= 12 and c.chance(0.3) else str(value)), value
    return draw


def _num(least, most):
    """Numbers with or without a decimal."""
    def draw(c):
        value = c.rng.randint(int(least), int(most))
        if c.chance(0.5):
            value += c.rng.randint(1, 9) / 10
            return f"{value:.1f}", round(value, 1)
        return str(value), value
    return draw


def _money(least, most):
    def draw(c):
        value = c.rng.randint(int(least), int(most))
        if c.chance(0.35):
            value = round(value + c.pick((0.5, 0.99, 0.9, 0.95, 0.2, 0.75, 0.49, 0.35)), 2)
            return f"{value:.2f}", value
        return str(value), value
    return draw


def _calc(c):
    first, second = c.rng.randint(3, 999), c.rng.randint(2, 99)
    return c.kept(lambda: c.pick((f"{first} + {second}", f"{first} - {second}", f"{first} * {second}", f"{first} times {second}",
                                  f"{first} / {second}",
                                  f"{first} plus {second}", f"{first} divided by {second}", f"{second} percent of {first}")))


CASH = ("£{}", "${}", "€{}", "{} euros", "{} pounds", "{} dollars", "{} quid", "{} bucks", "{} euros")
MAKERS = {
    "city": _city, "evening": _evening, "person": _person, "first": lambda c: c.lex.first_name(), "address": _address,
    "place": _place, "day": _day,
    "date": _date, "time": _time, "venue": _venue, "hotel": _hotel, "artist": _artist, "file": _file, "team": _team, "price": _price,
    "meaning": _meaning, "company": lambda c: c.lex.company(form=False), "email": lambda c: c.lex.email(),
    "phone": lambda c: c.lex.phone(), "order": lambda c: c.lex.order_number(), "month": lambda c: c.pick(MONTHS),
    "weekday": lambda c: c.pick(DAYS), "fullname": lambda c: c.lex.person(),
    "doctor": lambda c: f"{c.pick(('Dr.', 'Dr', 'Dr.'))} {c.lex.last_name()}",
    "code": _code("9999-??", "??9999", "AB-99999", "99999", "K9999"), "flight": _code("?? 999", "??9999", "??999"),
    "train": _code("ICE 999", "IC 99", "RE9", "EC 999"), "line": _code("9", "99", "?9", "999"),
    "plate": _code("??99 ???", "?-?? 999", "999 ???"),
    "tracking": _code("TRK99999999", "??999999999", "PX-999999"),
    "digits": _code("9999"), "gate": _code("?9", "?99"), "year": lambda c: (lambda y: (str(y), y))(c.rng.randint(1950, 2025)),
    "score": lambda c: f"{c.rng.randint(0, 4)}-{c.rng.randint(0, 4)}",
    "clock": lambda c: f"{c.rng.randint(6, 22)}:{c.rng.randint(0, 11) * 5:02d}",
    "song": _tree("song", 0.12, _titled), "film": _tree("film", 0.12, _titled),
    "task": _tree("task", 0.05, lambda c: f"{_verb(c)} {_the_thing(c)}"),
    "message": _tree("message", 0.03, _text), "event": _tree("event", 0.03, lambda c: capital(_thing(c))),
    "note": _tree("note", 0.15, _text),
    "sentence": _tree("sentence"), "series": _pool("series", 0.06, _titled),
    "book": _pool("book", 0.06, _titled),
    "grocery": _pool("grocery", 0.02, _thing), "shopitem": _pool("shopitem", 0.04, _thing),
    "word": _pool("word", 0.3, lambda c: c.pick(ADJECTIVES + NOUNS)),
    "petname": _pool("petname", 0.3, lambda c: c.lex.first_name()), "listname": _pool("listname"),
    "stockname": _pool("stockname", 0.3, lambda c: c.lex.company(form=False)),
    "person2": lambda c: c.pick(POOLS["person2"]), "sky": lambda c: c.pick(POOLS["sky"]),
    "defword": lambda c: c.kept(lambda: c.pick(list(DEFINED))), "synword": lambda c: c.kept(lambda: c.pick(list(SYNONYMS))),
    "rhymeword": lambda c: c.kept(lambda: c.pick(list(RHYMES))),
    "teacher": lambda c: f"{c.pick(('Mr', 'Mrs', 'Ms', 'Miss', 'Mr.', 'Mrs.', 'Dr.'))} {c.lex.last_name()}",
    "calc": _calc,
    "roomname": lambda c: c.pick(("Elm", "Oak", "204", "317", "B12", "Amber", "Lisbon", "Vienna", "3.14", "Willow", "101",
                                 "Jupiter", "C4")),
    "enddate": _enddate, "pastday": _pastday, "resort": _pool("resort", 0.4, lambda c: c.lex.invented_name()),
    "beach": _pool("beach", 0.4, lambda c: c.lex.invented_name()), "habit": _tree("habit"), "cvfile": _cvfile,
    "coupon": _code("SAVE99", "SPRING99", "HELLO9", "????99", "WELCOME-99", "9?9?9"),
    "motif": _articled("motif"), "newstopic": _articled("newstopic"),
    "storyhero": _articled("storyhero"), "projectname": _articled("projectname"),
    "unit": _unit, "dawn": lambda c: f"{c.rng.randint(6, 9)}:{c.rng.randint(0, 11) * 5:02d}",
    "dusk": lambda c: f"{c.rng.randint(16, 21)}:{c.rng.randint(0, 11) * 5:02d}",
    "foreign": lambda c: capital(" ".join(c.lex.invented_name().lower() for _ in range(c.rng.randint(2, 3)))),
}
for _name in POOLS:
    MAKERS.setdefault(_name, _pool(_name))
VERBS_OF_TASK = "fix find clean sell measure paint order move return label wrap weigh hide count".split()


def _verb(c):
    return c.pick(VERBS_OF_TASK)


def _the_thing(c):
    return f"the {_thing(c)}"


# The descriptions of parameters by kind; the words of an "a" line come first.
KIND_DESCS = {kind: parse(text) for kind, text in {
    "city": "[Name of the |The |]city|Town or city|City, as the user said it", "day": "Day or date[, as said|]|[Which day|The day]",
    "time": "Time of day|[Clock time|The time][, as the user said it|]", "person": "[Name of the person|Who|The person's name]",
    "room": "[The room|Which room|Name of the room]",
    "address": "Street and number[, town|]|The address", "place": "Place or address|Where",
    "money": "[The amount|Amount of money|How much]", "shopitem": "[The product|Name of the item|What it is]",
    "venue": "Name of the [place|restaurant]",
}.items()}


# The functions


_SLOT = re.compile(r"\{([@$]?)(\w+)\}")
_CHUNK = re.compile(r"<([^<>]*)>")
_PARAM = re.compile(r"([\w/?]+?):(\w+)(?:\(([^)]*)\))?(?:\s*=\s*(.*))?")
INTEGERS, NUMBERS = ("int", "year"), ("num", "money")
STYLES, STYLE_WEIGHTS = ("snake", "camel", "dotted", "Pascal", "kebab"), (55, 24, 10, 5, 6)


class Param:
    def __init__(self, text):
        names, self.kind, args, descs = _PARAM.fullmatch(text.strip()).groups()
        self.names = names.replace("?", "").split("/")
        self.role, self.required = self.names[0], "?" not in names
        self.descs = [parse(part) for part in descs.split("|")] if descs else [KIND_DESCS[self.kind]] if self.kind in KIND_DESCS else None
        self.said = {}
        if self.kind == "enum":
            for option in args.split(","):
                value, *others = option.strip().split("~")
                self.said[value] = others or [value.replace("_", " ")]
            self.draw = self._enum
        elif self.kind == "bool":
            sayings = args.split("/")
            self.draw = lambda c: (lambda at: (sayings[at], at == 0))(c.rng.randrange(len(sayings)))
        elif self.kind in ("int", "num", "money"):
            self.draw = {"int": _int, "num": _num, "money": _money}[self.kind](*args.split("-"))
        else:
            self.draw = MAKERS[self.kind]

    def _enum(self, c):
        value = c.pick(list(self.said))
        return c.pick(self.said[value]), value

    def value(self, c):
        """(said, value, said with a preposition or an article)"""
        drawn = self.draw(c)
        if isinstance(drawn, str):
            return drawn, drawn, drawn
        return drawn if len(drawn) == 3 else (*drawn, drawn[0])

    def constant(self, word):
        if self.kind == "bool":
            return word == "true"
        return int(word) if self.kind == "int" else float(word) if self.kind in NUMBERS else word


class Line:
    """A way to ask."""

    def __init__(self, text, function):
        text, _, constants = text.partition(" // ")
        self.tree = parse(text.strip())
        self.constants = {}
        for part in constants.split(",") if constants else ():
            role, _, word = part.strip().partition("=")
            self.constants[role] = (None, function.by_role[role].constant(word))
        self.roles = {role for _, role in _SLOT.findall(text)} | set(self.constants)
        self.bare = {role for _, role in _SLOT.findall(_CHUNK.sub("", text))} | set(self.constants)
        for role in self.roles - {"one"}:
            if role not in function.by_role:
                raise ValueError(f"{function.key}: {role} in {text}")


class Function:
    def __init__(self, text, world):
        head, *lines = text.strip().splitlines()
        names, self.able, *tags = [part.strip() for part in head[1:].split(" : ")]
        self.names, self.world = names.split(), world
        self.key, self.tags = self.names[0], set(tags[0].split()) if tags else set()
        self.params, self.lines, self.known, self.ones, self.again, self.results, self.answers = [], [], [], [], [], [], []
        self.by_role = {}
        for line in lines:
            mark, _, rest = line.partition(" ")
            if mark == "d":
                self.descs = [parse(part) for part in split_outside(rest)]
            elif mark == "a":
                self.params = [Param(part) for part in rest.split(";")]
                self.by_role = {param.role: param for param in self.params}
            elif mark == "-":
                text, _, constants = rest.partition(" // ")
                self.lines += [Line(f"{part} // {constants}" if constants else part, self) for part in split_outside(text)]
            elif mark in ("^", "#"):
                role, _, rest = rest.partition(" ")
                (self.known if mark == "^" else self.ones).extend((role, Line(part, self)) for part in split_outside(rest))
            elif mark == "+":
                self.again = rest.split()
            elif mark == "r":
                self.results = [Param(part) for part in rest.split(";")]
            elif mark == "=":
                self.answers += [parse(part) for part in split_outside(rest)]
            else:
                raise ValueError(line)
        self.required = {param.role for param in self.params if param.required}
        self.full = [line for line in self.lines if self.required <= line.roles]
        self.lacking = [(line, role) for line in self.lines for role in sorted(self.required - line.bare)
                        if self.required - {role} <= line.roles and self.by_role[role].kind not in ("enum", "bool")]
        if not self.full or not self.answers:
            raise ValueError(f"{self.key}: no full line or answer")

    def clashes(self, other):
        return self is other or bool(self.tags & other.tags)


def split_outside(text):
    """At each | that is not in brackets."""
    parts, depth, start = [], 0, 0
    for at, mark in enumerate(text):
        depth += (mark == "[") - (mark == "]")
        if mark == "|" and not depth:
            parts.append(text[start:at])
            start = at + 1
    return [*parts, text[start:]]


@functools.cache
def spell(words, style):
    parts = words.replace(".", "_").split("_")
    if style == "camel":
        return parts[0] + "".join(capital(part) for part in parts[1:])
    if style == "Pascal":
        return "".join(capital(part) for part in parts)
    return ("-" if style == "kebab" else "_").join(parts)


class Tool:
    """A function as one sample declares it: `roles` are parameters that must be there."""

    def __init__(self, c, function, roles, style, described):
        self.function = function
        name = c.pick(function.names)
        if style == "dotted":
            self.name = name if "." in name else f"{function.world.alias}.{name}"
        else:
            self.name = spell(name, style)
        self.description = "" if c.chance(0.06) else c.say(function.descs)
        if self.description and c.chance(0.4):
            self.description += "."
        self.roles, self.properties, required, self.written = {}, {}, [], {}
        params = [param for param in function.params if param.required or param.role in roles or c.chance(0.55)]
        if c.chance(0.2):
            c.rng.shuffle(params)
        camel = "camel" if style in ("camel", "Pascal") else "snake"
        for param in params:
            name = spell(c.pick(param.names), camel)
            if name in self.properties:
                name = spell(param.role, camel)
            if name in self.properties:
                name = f"{name}_value"
            self.roles[param.role] = name
            self.properties[name] = self.schema(c, param, name, described)
            if param.required:
                required.append(name)
        self.parameters = {"type": "object", "properties": self.properties}
        if required:
            self.parameters["required"] = required

    def schema(self, c, param, name, described):
        kind = param.kind
        schema = {"type": "boolean" if kind == "bool" else "integer" if kind in INTEGERS else "number" if kind in NUMBERS else "string"}
        if kind == "enum":
            values = list(param.said)
            if c.chance(0.25):
                c.rng.shuffle(values)
            schema["enum"] = values
        if described and c.chance(0.85):
            schema["description"] = capital(c.say(param.descs)) if param.descs else capital(param.role.replace("_", " "))
            if not param.required and c.chance(0.15):
                schema["description"] += c.pick((", optional", " (optional)"))
        return schema

    def declare(self, wrapped):
        function = {"name": self.name, "description": self.description, "parameters": self.parameters}
        return {"type": "function", "function": function} if wrapped else function

    def call(self, values):
        return {"name": self.name, "arguments": {name: values[role][1] for role, name in self.roles.items() if role in values}}


class World:
    def __init__(self, text):
        head, *parts = re.split(r"\n(?=@ )", text.strip().replace("\\\n", ""))
        first, *asides = head.splitlines()
        self.name, self.alias = first.split()
        self.asides = [parse(line[2:]) for line in asides]
        self.functions = [Function(part, self) for part in parts]


WORLDS = [World(text) for text in WORLDS]
FUNCTIONS = [function for world in WORLDS for function in world.functions]


# Conversations


def lines_of(text):
    return [parse(line) for line in text.strip().splitlines()]


def wordings_by_key(text):
    """Lines "key: wording / wording"."""
    pairs = (line.split(": ", 1) for line in text.strip().splitlines())
    return {key: [parse(wording) for wording in wordings.split(" / ")] for key, wordings in pairs}


OPENERS = lines_of("""
[Hi|Hello|Hey|Hiya|Hi there|Morning|Good morning|Evening|Hey there][!|.]
[Hi|Hey|Hello|Ok so|Okay,|So,|Right,|Well,|Um,|Listen,|Oh,|Ah,|Look,|Quick one:|Sorry,|Oh dear,|Say,]
[Oh no!|Ugh.|Hmm.|Right.|Okay.|Great.|Long day.|Phew.|Help!|Quick question.|One thing.|Me again.]
[Sorry to bother you.|I hope you can help.|Are you there?|You'll laugh.|Don't ask why.|I know it's late.|It's me again.]""")
CLOSERS = lines_of("""
[Thanks!|Thank you!|Cheers!|Ta!|Thanks a lot.|Many thanks.|Thanks in advance.|Cheers, mate.|Please and thank you.|You're a star!]
[No rush.|It's urgent.|I'm in a hurry.|Be quick!|If you don't mind.|If that's okay.|Would be great.|Sorry!|That's all.|Can you do that?]""")
SYSTEMS = lines_of("""
You are a helpful assistant.
You are a [friendly|helpful|brief|quick] [home|personal|voice|phone|household] assistant[.|. Answer in one or two short sentences.]
You help [people|a family|the user] with everyday things. [Use the functions.|Call a function when one fits.|Keep it short.]
You are Sprout. [Answer briefly.|Use functions when they help.|Help with what you can, and say so when you can't.]
[Use the functions you have.|Call functions when needed.] [Ask if something is missing.|Never guess values; ask.|\
Ask one short question if a value is missing.]
Today is {day}. [You are a helpful assistant.|Help the user.|Answer in short sentences.]
You are the assistant in [an app|a phone|a smart speaker|a family's kitchen|a car]. [Be brief.|Be friendly.|]
Assistant. Short answers. Functions are listed[| below|, use them].""")
JOINERS = lines_of("""
[Also, |And |Oh, and |And then |Then |Plus, |While you're at it, |And one more thing: |And another thing: |Besides, |And also, |\
Afterwards, ]""")
OK_RESULTS = [{"ok": True}, {"status": "ok"}, {"success": True}, {"result": "done"}, {"status": "success"}, {"done": True}, {}]
ERRORS = """the service is not available right now|no connection to the server|the request timed out|permission denied|\
the device is offline|\
the account is locked|too many requests, try again in a minute|an internal error occurred|the battery is empty|you are not signed in|\
maintenance until 6 am|the provider does not answer|this feature is switched off|the subscription has expired|no signal""".split("|")
SORRY = lines_of("""
[Sorry|I'm sorry|Unfortunately], [that didn't work|I couldn't do that|that failed]: {e}.
[Sorry|I'm sorry], it didn't work this time: {e}. [Shall I try again?|Please try again later.]
That didn't work, [sorry|I'm sorry]: {e}.""")
NOT_FOUND = lines_of("""
[Sorry|I'm sorry|Unfortunately], I [couldn't find|can't find|found nothing under] {v}.
I couldn't find {v}, sorry. [Is that the right name?|Could you check it?]""")
CANNOT = lines_of("""
[Sorry|I'm sorry], [but |]I can't {x}[| here| with what I have].
I can't {x}, [sorry|I'm afraid].
[I'm afraid|Unfortunately,] I can't {x}.""")
CANNOT_DO = lines_of("""
[I'm sorry|Sorry], [but |]I can't do that here.
I can't do that with the functions I have, sorry.
[I'm sorry|Sorry], none of my functions does that.
That's not possible here, sorry.""")
CAN = parse("[I can {y}, though.|What I can do is {y}.|But I can {y}.|I could {y} instead, if that helps.]")
ASKS = wordings_by_key(table("tool_wishes/asks"))
ASK_ROLE = wordings_by_key(table("tool_wishes/ask_role"))
UNITS = "minutes hours nights people days degrees kilos glasses percent years bags grams rooms points stars".split()
PROPER = """city person first fullname time evening day date order code email phone flight train tracking plate doctor teacher month int
num""".split()
REPLIES = ("{}, please", "{}.", "{} please", "Oh, {}", "Sorry, {}",
           "{}, thanks", "Let me think... {}", "Right, {}", "{} of course", "Er, {}")
LEADS = parse("[|||||Sure. |Of course. |Okay. |Sure, |I can do that. |All right. ]")
FOLLOW = wordings_by_key("""
city: And in {v}? / [And|What about|How about] {v}? / [{v} too?|And {v}, please?]
day: [And|What about|How about] {@v}? / And {@v}, [do you know|please]?
the: [And|What about] the {v}? / Same for the {v}[.|, please.] / The {v} [too|as well], please.
room: And in the {v}? / Same [in|for] the {v}[.|, please.] / The {v} too, please.
number: [Actually,|Hm,|No,|Wait,] [make it|better|I'd rather have] {v}. / Make that {v}[ instead|], please.
time: And another one {@v}[.|, please.] / {v} too, please.
a: And a {v}? / [And|What about] a {v}? / A {v} too, please. / Same for a {v}.
plain: [And|What about|How about] {v}? / Same for {v}[.|, please.] / {v} [too|as well], please. / And the same for {v}[.|?] / \
Now the same with {v}.""")
THE = "door light appliance shopitem flatfault zone listname account cardname carname plant landmark".split()
WITH_A = ("food", "takeaway", "vehicle", "pet", "job", "filmgenre", "poi", "bulky")
MENTIONS = wordings_by_key("""
city: [I'm off to|We're going to|I have to go to] {v} [next week|for a wedding|on business|for a long weekend]. / \
[My sister|My best mate|My son] [moved to|lives in|has just bought a flat in] {v}. / \
I've got [a job interview|an old friend|tickets for a concert] in {v}.
person: I've just [met|been on the phone with|bumped into] {v}. / \
{v} [has been ill all week|moved house yesterday|is such a dear|helped me with the fence]. / \
I'm [meeting {v} later|at {v}'s place|having lunch with {v}].
shopitem: I'm looking at the {v} [on your site|in the catalogue]. / I [fell in love with|saw] the {v} [in your window|at a friend's].
venue: [A friend|My boss|My cousin] [told me about|raves about] {v}, the restaurant. / \
We had our first date at {v}, you know, the restaurant.
hotel: [A colleague|My aunt] stayed at {v} and [loved it|didn't want to leave]. / I've read good things about {v}.
film: Everybody at work [talks about|has seen] {v}. / I've just seen the trailer for {v}.
artist: My [daughter|wife|flatmate] is a huge fan of {v}. / I saw {v} live once.
book: I'm [reading|halfway through] {v} [at the moment|right now]. / My book club picked {v}.
team: My [dad|boy|whole family] supports {v}. / I'm {v} through and through.
stockname: I've been reading about {v}, the company. / My uncle works for {v}.
game: We used to play {v} when I was [little|at school]. / I got {v} for my birthday.
file: I've been working on {v} all morning. / I finally finished {v}.
album: I've put all our pictures into {v}. / I've made an album called {v}. / {v}, that's our new photo album.
place: I'm [on my way to|waiting at|standing at] {@v}. / We're meeting at {@v}.
room: I'm [sitting|working] in the {v}. / The baby sleeps in the {v}.
company: I had a look at {v} yesterday, they're hiring. / A friend of mine started at {v}.""")
NODS = parse("[Good to know.|I see.|Okay.|All right.|Thanks for telling me.|Right.] "
             "[What can I do for you?|How can I help?|Can I help with anything?]")
THANKS = [(parse(user), parse(answer)) for user, answer in (line.split(" => ") for line in """
[Thanks|Thank you|Cheers|Ta|Lovely, thanks|Brilliant|Perfect, thank you|You're the best|Great][!|.] => [You're welcome!|My pleasure.|\
Any time!|Glad to help!]
[Ok|Okay|Got it|Alright|Good to know|Right then][.|] => [Let me know if you need anything else.|Anything else?|Good.]
[That's all|That was it|Nothing else|No, that's it][.|, thanks.|, bye!] => [Have a nice day!|All right, bye!|Okay. See you!]
[Are you sure|Really|Seriously]? => [Yes, that's what I got.|Yes, that's the result.]
""".strip().splitlines())]
CHAT = [(parse(user), parse(answer)) for user, answer in (line.split(" => ") for line in table("tool_wishes/chat").strip().splitlines())]
ABOUT = lines_of("""
[What can you do[| here| for me]|How can you help me|What are you good for|What can I ask you|So what is it you do]?
[What are your skills|Show me what you can do|Can you do anything useful][?|.]""")
FREE = ("message", "task", "note", "text", "event")
COPIED = ("enum", "bool", "int", "num", "money")


def _worth(value):
    return round(value, 2) if value != int(value) else int(value)


def _calculated(v):
    first, sign, second = CALC.match(v["expression"]).groups()
    first, second = int(first), int(second)
    value = {"+": first + second, "plus": first + second, "-": first - second, "*": first * second, "times": first * second,
             "/": first / second, "divided by": first / second, "percent of": first * second / 100}[sign]
    return {"result": _worth(round(value, 2))}


CALC = re.compile(r"(\d+) (\D+) (\d+)")
# Results that follow from the arguments.
COMPUTED = {
    "split_bill": lambda v: {"each": _worth(round(v["amount"] / v["people"], 2))}, "calculate": _calculated,
    "calculate_tip": lambda v: {"tip": _worth(max(1, round(v["amount"] * v.get("percent", 10) / 100)))},
    "get_percentage": lambda v: {"result": _worth(round(v["price"] * (100 - v["percent"]) / 100, 2))},
    "convert_units": lambda v: {"result": _worth(round(v["value"] * FACTORS[v["from"]] / FACTORS[v["to"]], 2))},
    "convert_currency": lambda v: {"result": _worth(round(v["amount"] * RATES[v["from"]] / RATES[v["to"]], 2))},
    "loan_payment": lambda v: {"monthly": _worth(round(v["amount"] * (1 + v["years"] * 0.02) / (12 * v["years"])))},
    "define_word": lambda v: {"meaning": DEFINED[v["word"]]}, "get_synonym": lambda v: {"synonym": SYNONYMS[v["word"]]},
    "find_rhyme": lambda v: {"rhyme": RHYMES[v["word"]]},
    "read_messages": lambda v: {"sender": v["person"]} if "person" in v else {},
    "random_number": lambda v: {"number": 1 + v["max"] * 7 % 11 % v["max"]},
}
UNIT_GROUPS = [dict(zip(names.split("|"), factors)) for names, factors in (
    ("inches|feet|yards|metres|centimetres", (2.54, 30.48, 91.44, 100, 1)), ("miles|kilometres", (1.609, 1)),
    ("pounds|kilos|ounces|grams|stone", (453.6, 1000, 28.35, 1, 6350)),
    ("cups|litres|pints|millilitres|fluid ounces", (240, 1000, 568, 1, 28.4)),
    ("acres|hectares|square metres", (4047, 10000, 1)))]
FACTORS = {name: factor for group in UNIT_GROUPS for name, factor in group.items()}
RATES = dict(zip(POOLS["currency"], (0.92, 1, 1.17, 0.006, 1.05, 0.13, 0.23, 0.011, 0.68, 0.05, 0.6, 0.0025, 0.026, 0.03, 0.25)))


class Scene:
    """A conversation in the making. `wants` are pairs of a function and the roles that its tool must declare."""

    def __init__(self, c, wants, absent=(), least=2):
        self.c = c
        rng = c.rng
        chosen = [function for function, _ in wants]
        roles = {}
        for function, names in wants:
            roles.setdefault(function.key, set()).update(names)
        chosen = list(dict.fromkeys(chosen))
        worlds = [function.world for function in (*chosen, *absent)]
        count = max(least if absent else len(chosen), rng.choices((1, 2, 3, 4, 5, 6, 7), (5, 20, 26, 22, 14, 8, 5))[0])
        for _ in range(30):
            if len(chosen) >= count:
                break
            other = c.pick(c.pick(worlds).functions) if worlds and c.chance(0.7) else c.pick(FUNCTIONS)
            if not any(other.clashes(function) for function in (*chosen, *absent)):
                chosen.append(other)
        style, described = rng.choices(STYLES, STYLE_WEIGHTS)[0], c.chance(0.72)
        self.tools, used = {}, set()
        for function in chosen:
            for _ in range(6):
                tool = Tool(c, function, roles.get(function.key, ()), style, described)
                if tool.name not in used:
                    break
            used.add(tool.name)
            self.tools[function.key] = tool
        self.listed = list(self.tools.values())
        rng.shuffle(self.listed)
        self.messages, self.cash = [], {}
        if c.chance(0.5):
            system = c.say(SYSTEMS).strip().replace("{day}", c.pick(DAYS))
            self.messages.append({"role": "system", "content": system})

    def user(self, text, keep=()):
        keep = [word for word in keep if word]
        typed = casual(self.c.rng, text, keep)
        if any(word in text and word not in typed for word in keep):
            typed = text
        self.messages.append({"role": "user", "content": typed})

    def say(self, text):
        self.messages.append({"role": "assistant", "content": text})

    def call(self, *calls):
        self.messages.append({"role": "assistant", "content": "", "tool_calls": [self.tools[function.key].call(values)
                                                                                  for function, values in calls]})

    def result(self, value):
        self.messages.append({"role": "tool", "content": value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)})

    def report(self, function, values, cash):
        """The result of a call and the answer; gives the results by role and the words that the answer must have."""
        c = self.c
        results = {}
        values = {role: value for role, value in values.items() if role in self.tools[function.key].roles}
        if function.results:
            make = COMPUTED.get(function.key)
            made = make({role: value[1] for role, value in values.items()}) if make else {}
            for field in function.results:
                results[field.role] = (str(made[field.role]), made[field.role], "") if field.role in made else field.value(c)
                while field.role == "second" and results["second"][0] == results["first"][0]:
                    results["second"] = field.value(c)
            results = {role: (str(value), value, at) if isinstance(value, int) else (said, value, at)
                       for role, (said, value, at) in results.items()}
            fields = {role: value[1] for role, value in results.items()}
            if c.chance(0.3):
                role = c.pick(list(values)) if values else None
                if role and role not in fields:
                    fields = {role: values[role][1], **fields}
            if c.chance(0.1):
                fields = {"status": "ok", **fields}
            self.result(fields)
        else:
            self.result(c.pick(OK_RESULTS) if c.chance(0.9) else c.pick(("ok", "done", "OK")))
        words = {role: value for role, value in {**values, **results}.items() if value[0] is not None}
        options = [tree for tree in function.answers]
        for _ in range(8):
            text = speak(c.rng, c.pick(options))
            if all(role in words for _, role in _SLOT.findall(text)):
                break
        else:
            text = "Done!"
        found = [words[role][0] for mark, role in _SLOT.findall(text) if role in results]
        first = _SLOT.match(text)
        copied = first and first[2] in values and function.by_role[first[2]].kind in ("file", "email", "word")
        text = render(c, text, words, cash, answer=True)
        self.say(text if copied else capital(text))
        return results, found

    def sample(self, contains=()):
        last = self.messages[-1]
        check = {"tool_calls": last["tool_calls"]} if "tool_calls" in last else {"contains": list(contains) or [last["content"]]}
        wrapped = self.c.chance(0.5)
        return {"messages": self.messages, "tools": [tool.declare(wrapped) for tool in self.listed], "check": check}


MASS = ("pho", "ramen", "dim sum", "lasagne", "butter chicken", "chicken tikka masala", "fish and chips", "pad thai", "graffiti",
        "green curry")


def render(c, text, values, cash, answer=False):
    """`text` with its slots filled."""
    parts, at = [], 0
    for match in _SLOT.finditer(text):
        before = text[at:match.start()]
        mark, role = match[1], match[2]
        said = values[role][0]
        if mark == "$":
            cash[role] = said = c.pick(CASH).format(said)
        elif mark == "@":
            said = values[role][2]
        elif answer and role in cash:
            said = cash[role]
        if before[-2:] in (" a", "a") or before.endswith((" a ", "A ")) or before == "a ":
            if said in MASS or said.endswith("s") and not said.endswith("ss") and len(values[role]) > 2:
                before = before[:-2] + ("Some " if before.endswith("A ") else "some ")
            elif said[:1].lower() in "aeiou" and not said.lower().startswith(("one", "uni", "use", "eu")):
                before = before[:-1] + "n "
        parts += (before, said)
        at = match.end()
    parts.append(text[at:])
    return "".join(parts)


def spoken(c, function, line, hidden=()):
    """One way to say a line: its text with slots still open and the roles that it names, or None."""
    text = speak(c.rng, line.tree)

    def chunk(match):
        roles = {role for _, role in _SLOT.findall(match[1])}
        if roles & set(hidden):
            return ""
        return match[1] if roles & function.required or c.chance(0.5) else ""
    text = _CHUNK.sub(chunk, text)
    roles = {role for _, role in _SLOT.findall(text)}
    return text, roles


# A day that is said with a time has none of these.
PARTS = ("morning", "evening", "afternoon", "night", "week", "today")


def draw_values(c, function, roles, known=None, prefer=()):
    timed = any(function.by_role[role].kind in ("time", "evening") for role in roles if role in function.by_role)
    values, seen = dict(known or {}), {value[0] for value in (known or {}).values()}
    for param in function.params:
        if param.role in roles and param.role not in values:
            if (param.role, param.kind) in prefer:
                values[param.role] = prefer[param.role, param.kind]
                continue
            for _ in range(6):
                value = param.value(c)
                if value[0] not in seen and not (param.kind == "day" and timed and any(part in value[0] for part in PARTS)):
                    break
            seen.add(value[0])
            values[param.role] = value
    return values


class Wish:
    """A request for a function: text, values (role -> said and value), what may be lacking."""

    def __init__(self, c, function, lines, known=None, hidden=(), extra=None, prefer=()):
        self.function = function
        needed = function.required - set(known or ()) - set(hidden)
        for _ in range(20):
            line = c.pick(lines)
            text, roles = spoken(c, function, line, hidden)
            if needed <= roles | set(line.constants) and not roles & set(hidden):
                break
        else:
            raise ValueError(f"{function.key}: no way to say it")
        self.cash = {}
        self.values = draw_values(c, function, roles, known, prefer)
        words = {**self.values, **(extra or {})}
        starts = _SLOT.match(text)
        copied = starts and starts[2] in function.by_role and function.by_role[starts[2]].kind not in COPIED and starts[1] != "@"
        self.text = " ".join(render(c, text, words, self.cash).split()).replace(" ,", ",").replace(" :", ":").replace(" .", ".")
        self.text = self.text.replace(" ?", "?").replace(" !", "!")
        if not copied:
            self.text = capital(self.text)
        self.values.update({role: value for role, value in line.constants.items() if role not in self.values})
        self.free = any(function.by_role[role].kind in FREE for role in self.values if role in function.by_role)
        self.keep = [value[0] for role, value in self.values.items() if value[0]] + list(self.cash.values())

    @property
    def roles(self):
        """What the tool must declare."""
        return set(self.values)


def lower_first(text, keep=()):
    first = text.split(" ", 1)[0]
    if first == "I" or first[:2] in ("I'", "I,") or first[1:2].isupper() or first.isupper() and len(first) > 1 or \
            any(text.startswith(word) or word.startswith(first.rstrip(".,:?!'s")) for word in keep):
        return text
    return text[:1].lower() + text[1:]


def dressed(c, wish):
    """The wish with what people say around it."""
    text = wish.text
    if c.chance(0.17):
        aside = c.say(wish.function.world.asides)
        if wish.free or c.chance(0.6):
            text = f"{aside} {text}"
        else:
            text = f"{text}{'' if text[-1:] in '.?!' else '.'} {aside}"
    if c.chance(0.16):
        opener = c.say(OPENERS)
        text = f"{opener} {text if opener[-1] in '.!?' else lower_first(text, wish.keep)}"
    if not wish.free and c.chance(0.1):
        text = f"{text}{'' if text[-1:] in '.?!' else '.'} {c.say(CLOSERS)}"
    return text


def a_function(c):
    return c.pick(c.pick(WORLDS).functions)


def opening(c, function=None):
    """A conversation with its first call."""
    function = function or a_function(c)
    wish = Wish(c, function, function.full)
    return function, wish


def call(rng, unseen=False):
    c = Context(rng, unseen)
    function, wish = opening(c)
    scene = Scene(c, [(function, wish.roles)])
    scene.user(dressed(c, wish), wish.keep)
    scene.call((function, wish.values))
    return scene.sample()


def call_and_answer(rng, unseen=False):
    c = Context(rng, unseen)
    function, wish = opening(c)
    scene = Scene(c, [(function, wish.roles)])
    scene.user(dressed(c, wish), wish.keep)
    scene.call((function, wish.values))
    _, found = scene.report(function, wish.values, wish.cash)
    if c.chance(0.15):
        user, answer = c.pick(THANKS)
        scene.user(speak(rng, user))
        scene.say(speak(rng, answer).strip())
        return scene.sample()
    return scene.sample(found)


def another(c, function):
    """A function, often of the same world, that cannot be taken for `function`; None if none turns up."""
    for _ in range(20):
        other = c.pick(function.world.functions) if c.chance(0.6) else a_function(c)
        if not other.clashes(function):
            return other
    return None


def goes_on(rng, unseen=False):
    """A second wish, often of the same world, after the first was served."""
    c = Context(rng, unseen)
    function, wish = opening(c)
    other = another(c, function)
    if other is None:
        return goes_on(rng, unseen)
    second = Wish(c, other, other.full)
    scene = Scene(c, [(function, wish.roles), (other, second.roles)])
    scene.user(dressed(c, wish), wish.keep)
    scene.call((function, wish.values))
    scene.report(function, wish.values, wish.cash)
    plain = second.free or c.chance(0.6)
    text = second.text if plain else dressed(c, second)
    if plain and c.chance(0.35):
        text = f"{c.pick(('Great.', 'Thanks.', 'Okay.', 'Good.', 'Lovely.', 'Ta.', 'Cool.', 'Thank you!'))} {text}"
    scene.user(text, second.keep)
    scene.call((other, second.values))
    if c.chance(0.4):
        _, found = scene.report(other, second.values, second.cash)
        return scene.sample(found)
    return scene.sample()


AGAIN = [function for function in FUNCTIONS if function.again]


def again(rng, unseen=False):
    """The same once more with another value."""
    c = Context(rng, unseen)
    function = c.pick(AGAIN)
    role = c.pick(function.again)
    wish = None
    for _ in range(12):
        wish = Wish(c, function, function.full)
        if role in wish.values and wish.values[role][0]:
            break
    else:
        role = next((name for name in function.again if name in wish.values), None)
        if role is None:
            return again(rng, unseen)
    param = function.by_role[role]
    scene = Scene(c, [(function, wish.roles)])
    scene.user(dressed(c, wish), wish.keep)
    scene.call((function, wish.values))
    values = wish.values
    for turn in range(rng.choices((1, 2), (4, 1))[0]):
        scene.report(function, values, wish.cash)
        value = param.value(c)
        while value[0] == values[role][0]:
            value = param.value(c)
        kind = param.kind
        kind = {"resort": "city", "beach": "city", "pastday": "day"}.get(kind, kind)
        frames = "number" if kind in COPIED else kind if kind in ("city", "day", "room", "time") else \
            "the" if kind in THE else "a" if kind in WITH_A else "plain"
        text = c.say(FOLLOW[frames])
        if frames == "plain" and value[2] != value[0]:
            text = text.replace("{v}", "{@v}")
        text = render(c, text.replace("v}", f"{role}}}"), {role: value}, {})
        scene.user(text if text.startswith(value[0]) else capital(text), [value[0]])
        values = {**values, role: value}
        wish.cash.pop(role, None)
        scene.call((function, values))
    if c.chance(0.35):
        _, found = scene.report(function, values, wish.cash)
        return scene.sample(found)
    return scene.sample()


LACKING = [function for function in FUNCTIONS if function.lacking]


def missing(rng, unseen=False):
    """A required value is not said: a question, a terse reply, the call."""
    c = Context(rng, unseen)
    function = c.pick(LACKING)
    line, role = c.pick(function.lacking)
    wish = Wish(c, function, [line], hidden=(role,))
    param = function.by_role[role]
    value = param.value(c)
    scene = Scene(c, [(function, wish.roles | {role})])
    scene.user(dressed(c, wish), wish.keep)
    ask = c.say(ASK_ROLE[role]) if role in ASK_ROLE else c.say(ASKS[param.kind])
    lead = speak(rng, LEADS)
    scene.say(lead + (ask[:1].lower() + ask[1:] if lead.endswith(", ") else ask))
    if c.chance(0.12):
        return scene.sample(["?"])
    said = value[0]
    proper = param.kind in PROPER
    if param.kind in (*THE, "room") and c.chance(0.5):
        said = f"the {said}"
    elif param.kind == "money" and c.chance(0.6):
        wish.cash[role] = said = c.pick(CASH).format(said)
    elif role in UNITS and c.chance(0.4):
        said = f"{said} {role}"
    elif value[2] != value[0] and c.chance(0.8 if param.kind == "place" else 0.3):
        said = value[2]
    if param.kind not in FREE and c.chance(0.45):
        frames = REPLIES + (("It's {}", "I'd say {}") if proper else ()) + (("Make it {}",) if param.kind in COPIED else ())
        said = c.pick(frames).format(said)
    scene.user(said, [value[0]])
    values = {**wish.values, role: value}
    values = {param.role: values[param.role] for param in function.params if param.role in values}
    scene.call((function, values))
    if c.chance(0.3):
        _, found = scene.report(function, values, wish.cash)
        return scene.sample(found)
    return scene.sample()


KNOWN = [(function, function.by_role[role].kind) for function in FUNCTIONS for role, _ in function.known]
BY_KIND = {}
for _function in FUNCTIONS:
    for _param in _function.params:
        if _param.required and not (_param.role == "from" and "to" in _function.by_role):
            BY_KIND.setdefault(_param.kind, []).append((_function, _param.role))


ENDING = ("cancel", "delete", "block", "remove", "unblock", "report", "save_contact")
SENSELESS = {("reserve_book", "renew_book"), ("renew_book", "reserve_book"), ("find_book", "renew_book"), ("add_to_cart", "notify_restock"),
             ("recommend_book", "reserve_book"), ("recommend_book", "renew_book"), ("add_to_watchlist", "book_cinema")}


def earlier(rng, unseen=False):
    """A value that was named before: in talk, or in a call."""
    c = Context(rng, unseen)
    function = c.pick(KNOWN)[0]
    role, line = c.pick(function.known)
    kind = function.by_role[role].kind
    before = [(other, name) for other, name in BY_KIND[kind] if not other.clashes(function) and not other.key.startswith(ENDING)
              and (other.key, function.key) not in SENSELESS]
    near = [(other, name) for other, name in before if other.world is function.world]
    if before and (kind not in MENTIONS or c.chance(0.6)):
        other, name = c.pick(near) if near and c.chance(0.75) else c.pick(before)
        first = Wish(c, other, [line for line in other.full if name not in line.constants] or other.full)
        value = first.values[name]
        if value[0] is None:
            return earlier(rng, unseen)
        second = Wish(c, function, [line], known={role: value})
        scene = Scene(c, [(other, first.roles), (function, second.roles)])
        scene.user(dressed(c, first), first.keep)
        scene.call((other, first.values))
        scene.report(other, first.values, first.cash)
    elif kind in MENTIONS:
        value = function.by_role[role].value(c)
        second = Wish(c, function, [line], known={role: value})
        scene = Scene(c, [(function, second.roles)])
        text = c.say(MENTIONS[kind]).replace("{@v}", value[2]).replace("{v}", value[0])
        if c.chance(0.35):
            scene.user(f"{text} {second.text}", [*second.keep, value[0]])
            scene.call((function, second.values))
            return scene.sample()
        scene.user(text, [value[0]])
        scene.say(speak(rng, NODS))
    else:
        return earlier(rng, unseen)
    scene.user(second.text, second.keep)
    scene.call((function, second.values))
    if c.chance(0.3):
        _, found = scene.report(function, second.values, second.cash)
        return scene.sample(found)
    return scene.sample()


ONES = [(finder, taker, role, line) for taker in FUNCTIONS for role, line in taker.ones for finder in FUNCTIONS
        if sum(field.kind == taker.by_role[role].kind and field.role in ("first", "second") for field in finder.results) == 2]
WHICH = {"first": ("the first one", "the first", "number one", "the first of those"),
         "second": ("the second one", "the second", "number two", "the latter")}


def one_of_two(rng, unseen=False):
    """One of two things that the answer has just named."""
    c = Context(rng, unseen)
    finder, taker, role, line = c.pick(ONES)
    wish = Wish(c, finder, finder.full)
    which = c.pick(("first", "second"))
    one = c.pick(WHICH[which])
    roles = {name for _, name in _SLOT.findall(str(line.tree))} | {role}
    scene = Scene(c, [(finder, wish.roles), (taker, roles)])
    scene.user(dressed(c, wish), wish.keep)
    scene.call((finder, wish.values))
    results, _ = scene.report(finder, wish.values, wish.cash)
    second = Wish(c, taker, [line], known={role: results[which]}, extra={"one": (one, one, one)},
                  prefer={(name, finder.by_role[name].kind): value for name, value in wish.values.items() if value[0]})
    scene.user(capital(second.text), [word for word in second.keep if word != results[which][0]])
    scene.call((taker, second.values))
    if c.chance(0.3):
        _, found = scene.report(taker, second.values, second.cash)
        return scene.sample(found)
    return scene.sample()


def two_calls(rng, unseen=False):
    """Two wishes in one message."""
    c = Context(rng, unseen)
    first = a_function(c)
    if first.again and c.chance(0.25):
        wish = Wish(c, first, first.full)
        role = next((name for name in first.again if name in wish.values and wish.values[name][0]), None)
        if role and first.by_role[role].kind not in (*COPIED, *WITH_A, "address", "code") and not wish.free:
            value = first.by_role[role].value(c)
            kind = first.by_role[role].kind
            if value[0] != wish.values[role][0]:
                said = f"the {value[0]}" if kind in THE or kind == "room" else value[2] if kind in ("day", "time") else value[0]
                scene = Scene(c, [(first, wish.roles)])
                text = wish.text if wish.text[-1:] in ".?!" else wish.text + "."
                scene.user(f"{text} {c.pick(('And the same for {}.', 'Same for {}, please.', 'And {} too.', 'Also {}.'))}".format(said),
                           [*wish.keep, value[0]])
                scene.call((first, wish.values), (first, {**wish.values, role: value}))
                return scene.sample()
    for _ in range(20):
        other = c.pick(first.world.functions) if c.chance(0.55) else a_function(c)
        if not other.clashes(first):
            break
    else:
        return two_calls(rng, unseen)
    wishes = [Wish(c, first, first.full), Wish(c, other, other.full)]
    if wishes[0].free:
        wishes.reverse()
    if wishes[0].free:
        return two_calls(rng, unseen)
    one, two = wishes
    scene = Scene(c, [(one.function, one.roles), (two.function, two.roles)])
    text = one.text if one.text[-1:] in ".?!" else one.text + "."
    joiner = c.say(JOINERS) if c.chance(0.65) else ""
    text = f"{text} {joiner}{lower_first(two.text, two.keep) if joiner else two.text}"
    scene.user(text, [*one.keep, *two.keep])
    scene.call((one.function, one.values), (two.function, two.values))
    return scene.sample()


def nothing_fits(rng, unseen=False):
    c = Context(rng, unseen)
    function, wish = opening(c)
    scene = Scene(c, [], absent=(function,), least=1)
    scene.user(dressed(c, wish), wish.keep)
    text = c.say(CANNOT_DO if c.chance(0.35) else CANNOT).replace("{x}", function.able)
    if c.chance(0.3):
        text += " " + speak(rng, CAN).replace("{y}", c.pick(scene.listed).function.able)
    scene.say(text)
    return scene.sample([function.able if function.able in text else text])


def nothing_fits_later(rng, unseen=False):
    """One wish is served, the next cannot be."""
    c = Context(rng, unseen)
    function, wish = opening(c)
    other = another(c, function)
    if other is None:
        return nothing_fits(rng, unseen)
    second = Wish(c, other, other.full)
    scene = Scene(c, [(function, wish.roles)], absent=(other,), least=1)
    scene.user(dressed(c, wish), wish.keep)
    scene.call((function, wish.values))
    scene.report(function, wish.values, wish.cash)
    scene.user(second.text, second.keep)
    scene.say(c.say(CANNOT).replace("{x}", other.able))
    return scene.sample([other.able])


FINDABLE = "city venue hotel artist song film book file order tracking flight train code team series company".split()


def failed(rng, unseen=False):
    c = Context(rng, unseen)
    function, wish = opening(c)
    scene = Scene(c, [(function, wish.roles)])
    scene.user(dressed(c, wish), wish.keep)
    scene.call((function, wish.values))
    named = [value[0] for role, value in wish.values.items() if value[0] and function.by_role[role].kind in FINDABLE]
    if named and c.chance(0.4):
        value = c.pick(named)
        error = c.pick(("not found: {}", "unknown: {}", "no result for {}", "{} not found")).format(value)
        scene.result({c.pick(("error", "error", "message", "reason")): error})
        scene.say(c.say(NOT_FOUND).replace("{v}", value))
        return scene.sample([value])
    error = c.pick(ERRORS)
    scene.result(c.pick(({"error": error}, {"ok": False, "error": error}, {"status": "error", "message": error},
                         {"success": False, "reason": error}, f"Error: {error}")))
    scene.say(c.say(SORRY).replace("{e}", error))
    return scene.sample([error])


def chat(rng, unseen=False):
    """Talk that needs none of the functions at hand."""
    c = Context(rng, unseen)
    function = a_function(c)
    scene = Scene(c, [(function, ())])
    if c.chance(0.15):
        ables = [tool.function.able for tool in scene.listed[:2]]
        scene.user(c.say(ABOUT))
        text = c.pick(("I can {}.", "I can {} for you.", "Here I can {}. What do you need?", "I can {}. Just ask!"))
        scene.say(text.format(" and ".join(ables)))
        return scene.sample(ables)
    user, answer = c.pick(CHAT)
    scene.user(speak(rng, user))
    scene.say(speak(rng, answer).strip())
    if c.chance(0.4):
        wish = Wish(c, function, [line for line in function.full])
        if wish.roles <= set(scene.tools[function.key].roles):
            scene.user(wish.text, wish.keep)
            scene.call((function, wish.values))
    return scene.sample()


KINDS = {
    "call": (call, 34), "call_and_answer": (call_and_answer, 8), "goes_on": (goes_on, 9), "again": (again, 7), "missing": (missing, 14),
    "earlier": (earlier, 8), "one_of_two": (one_of_two, 3), "two_calls": (two_calls, 6), "nothing_fits": (nothing_fits, 14),
    "nothing_fits_later": (nothing_fits_later, 5), "failed": (failed, 4), "chat": (chat, 6),
}

if __name__ == "__main__":
    from samples import show
    show(KINDS)
