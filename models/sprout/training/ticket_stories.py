"""Matters and texts of support tickets: what people write in their own words, for tickets.py.

STORIES are whole tickets, BILLING to OTHER problems with several phrasings each, ANY sentences about any noun, AROUND what stands
around a ticket without a meaning for its label, MESSAGES what programs say. Their notation is that of tickets.py: [a|b] is a
choice, {slot} a value. A line that begins with a space goes on with the one before.
"""

from words import ADJECTIVES, NOUNS, VERBS

# A letter (that of the label) and several sentences that hang together.
STORIES = """
b [Two weeks ago|On {date}] I rang you because [my bill was higher than usual|the bill looked odd]. {first} was kind and said I'd get
 {money} back. [I have the bill for {month} in front of me|Now the new bill is here] and there is no credit on it. Please look it up.
b I'm not a person who complains about small sums. But {amount} every month for "{line}" adds up. [What is it?|What am I getting for
 that?] If nobody can tell me, take it off.
b Your advert on the {n}th of {month} said {money}. I've kept a picture of it. The confirmation in my inbox says something quite
 different, [and it isn't lower|and guess in which direction]. Which of the two do you mean to charge?
b My late husband did all the paperwork, so forgive me if this is a simple thing. A letter says that I owe {money}. I have paid every bill
 that came through the door. [Could you tell me which one is open?|What is it for?]
b We moved out of the flat in {street} on {date}. The keys were handed over, the protocol has no remarks. The deposit of {money} should
 have been back [weeks ago|by {month}]. Where is it?
b ok so i bought the {product} on {day} full price. on {day2} its in the sale?? for {money} less. can i get the difference or do i send it
 back and buy it again lol
b Dear accounts department, please find attached your invoice {invoice}. Line {n} charges us for {n}0 hours, our sheets show {n2}. Kindly
 send a corrected version. Until then we'll hold back the payment. {name}, {company}
b The show was called off by the organiser. I get a mail: "You have received a voucher." I didn't ask for a voucher. I live {n}00 km away
 and won't come back. Money, please.
b Paid with card, machine said "declined". Tried again, "approved". Statement says both. {money} each. One of them please back on my card.
b I'm a student and live on {n}00 a month, so {money} out of nowhere hurts. I clicked "try for free" at night and that was all. [Please be
 fair and give it back.|Is there any way to undo that?]
b My mother is 84. She [gave notice in {month}|ended her contract in {month}], I posted the letter myself. Each month you take {money}
 from her pension. [She's too shy to call.|She asked me to write.] Stop it and pay back what you took.
b Could somebody in your team have a look at our tax rate? We're a registered charity, the certificate is on file since {year}. On invoice
 {invoice} you added {pct} all the same.
b I have ridden with you for years. Last night the app quoted {amount} and this morning I see {money}. Same route, no traffic, no stops.
 [The driver was lovely, it's not about him.|] What happened to the fixed price?
b First you lower the limit of my card, then you charge me for going over it. {money}! I had no letter, no mail. I want that fee reversed.
b We booked a room with breakfast. At the desk they told us breakfast was extra and took {amount}. My booking says in bold letters that it
 is included. [Who pays me back?|I attach the booking.]
b It's about the school lunches of {first}. She was ill from {date} for two weeks and I told the kitchen. [The lunches were billed all the
 same.|All ten lunches are on the bill.] Please take them off.
b I transferred {money} on {day}. {name} still hasn't got it. My bank says it went out. You say it hasn't come in. It must be somewhere!
b In our contract it says that prices stay until {year}. Yesterday we get a letter about "an adjustment". [Please explain on what
 ground.|We do not agree and want the old price.]
b Quick one. I put the wrong reference on my transfer, {order} and not my customer number. Will you still find my {money}? I don't want to
 get a reminder.
b My {product} went back [{n} weeks ago|on {date}]. I have the slip of the post. You wrote on {day}: "Your refund is on its way." It must
 be on its way on foot. [Where is my money?|]
b I used your service for one single day in {month}. I pay for the whole month, I understand that. But why for two?
b The insurance says it covers the crown, you say it does not, and I get the bill of {money}. Could you send me [an itemised bill|the bill
 with the codes], so that I can fight it out with them?
b Hi all, new bookkeeper here. I go through last year and for {month} and {month2} I have bank debits from you and no papers. Could you
 mail me the two invoices to {email}?
b I wanted to pay in three parts as your site offers. At the end it took all {money} at once. My account is now in the red. What do we do?
b I'm on the cheap plan. I know because I chose it, {amount} a month. For {n} months you've been taking the price of the big one. I'd like
 the difference.
b You'll laugh: I got a reminder for 0.00. It says if I don't pay 0.00 by {date}, a fee of {amount} is added. Please book whatever has to
 be booked.
b Sold {n} paintings on your market in {month}. Customers paid, I shipped. My payout shows {n2}. [One is missing.|The fee is also higher
 than agreed.] Please check the payout.
b Two of us shared a taxi with your split function. {first} paid her half. I was charged her half as well. So the driver was paid one and
 a half times.
b The cash machine in {street} counted for a long time, then gave me my card and no notes. On my account {money} are gone. The branch sent
 me to you.
b Please be so kind as to tell me what the yearly price would be for {n}{n2} people. We now pay per month. Our board meets on {day} and
 wants a figure.
b you guys charged me for the bag AND for the seat AND for printing a piece of paper. {money} on top of a ticket for {amount}. give me
 back at least the paper thing
b I had a voucher over {money} from my colleagues. The till took it, printed a slip for the rest and I threw the slip away. Is the rest
 lost? The number was {order}.
b Our water bill has doubled. We're the same two people, same garden, no pool. I read the meter myself and came to {n}{n2} cubic metres,
 [your bill says three times that|nothing like the figure on the bill].
b Sehr geehrte... sorry, in English: I have paid invoice {invoice} two times by mistake, one time by card and one time by bank. Please
 send one back to the bank.
b I donated {amount} and typed a zero too many. I'm ashamed, but I can't afford that. Could you return the {money} and keep the smaller
 sum?
b I'm writing about the price of my prescription glasses. {first} in the shop in {city} said two pairs for one. I was billed for two. I'm
 very happy with the glasses.
b Last summer we put down a deposit for a boat. The boat was never built. The firm says it's your job as the payment company. I'd like to
 dispute the charge of {money} from {date}.
b You credited {amount} to my card and I don't know why. I'm honest, so I ask. If it's yours, take it back. If it's for the late train,
 thanks.
b Since I have a new bank, please take the money from there from {month} on. I'd rather not type the IBAN here. How do we do it?
b It says {pct} off at the door. I bring {n} shirts to the till. Full price. The young man shrugs. I want the {pct} back and I have the
 receipt.
b I would like to buy the licence, but in your shop the price jumps from {amount} to {money} when I choose my country. Is that the tax or
 something else?
b You ended our contract with a fee of {money} for "early termination". It ran out by itself on {date}. One cannot end early what has
 already ended.
b We were {n} at the table. We had {n} soups, the bill has {n}{n2}. We only saw it at home. The waiter was great and surely just slipped.
 Can it be put right on the card?
b What do I have to pay if I stay until {month}? And what if I leave now? I can't find that in the papers. I just want the two sums.
b Good evening. My rent was debited on the 1st and again on the 3rd. The second one broke my account and the bank wants {amount} in
 charges. I expect both from you.
b I read in the paper that everyone affected by the flood gets the standing charge back. We had water up to the windows. There's nothing
 on our bill. How do I get it?
b The courier wouldn't hand over the parcel until I had paid {money} for customs. You wrote "all duties included". I paid as I needed the
 thing. Please give me back the customs.
b I gave up on the course after the first lesson, within the 14 days. The money for the lesson you may keep. The other {money} I'd like to
 see again.
b Please put our purchase order {order} on all invoices. Ours get stuck with finance without it. And the June one has to come again with
 it.
b Why is my phone bill {money}? I never call anyone. {first} says there's a number in {city} on it. I don't know a soul in {city}. Take it
 off please and stop such numbers.
b To whoever does the books: the balance on your statement is {money}, our ledger says zero. I think a payment from {date} was booked to
 {company}, who have a similar name. Would you move it?
b I'm paying for three magazines and reading none. What would be left to pay if I kept only one?
b I was told the first check-up is free. It's printed on the card you sent. Two weeks on there's a bill of {money} in the post.
b My employer pays half of the ticket. You charge me for the whole. {first} in our office says you have had the papers since {month}.
 Could you correct the debit?
b They had no change in the canteen, so they put my {amount} on the card as credit. It never showed up. Small sum, I know, but it's my
 lunch.
b Help me understand this: "{line}: {amount}; {line2}: {amount}; total: {money}." I ordered one {product}. What's the rest?
b Do you give a better price if the whole street signs? We are {n}{n2} houses. The other firm offers {amount} a month. We'd rather come to
 you.
b Your machine ate my coins, {amount} in all, and gave no ticket. The number on it is {order}. I'd like the coins back, or the same on my
 card.
b I've cancelled the direct debit since you took it on the wrong day twice. From now on I'd like to pay by transfer. Which details do I
 need?
b The tyres were {money}, said the phone. {money2} said the bill. "Disposal", "valves", "small parts". Nobody mentioned those. I pay what
 was agreed and not more.
b My daughter's tablet bought gems for {money}. She is {n}. She thought it was play money. I've taken the card out now. Is there any
 chance of a refund?
b I'd like to pay my late mother's last bill and then be done with it. Which account do I send the {money} to? The customer number was
 {order}.
b Tried to gift a year of it to my brother. It billed me, fine. Then it billed him as well. He's not amused. One gift, one price, please.
b Nothing is wrong with the heating, the fitter was good and clean. Only his bill has {n} hours and he was here for one. My neighbour can
 confirm it.
b Please do NOT send me to the app team again. The app is fine. I ask about {money} that left my account on {date}. Who took it and for
 what?
t It began [on {day}|after the storm]. First the {gadget} [beeped|blinked], then it went quiet. [Now I press the button and nothing|Now
 it's as dead as a doornail]. I tried another socket. I tried the socket of my neighbour.
t I'm {n}{n2} and live alone, so the phone matters to me. When I pick it up there's no tone, only a rushing. [The lady next door has the
 same.|My mobile is fine.] Can somebody look at the line?
t Here's what happens: I open the {site}, I see the first picture for a second, and I'm back on my home screen. Every time. I've deleted
 it and loaded it again. [My sister's phone, same model, is fine.|]
t We run a bakery. The ovens are on a timer from you. For three nights they've come on at {n} instead of 4, and the bread was late. [The
 clock on the display is right.|Nobody has touched it.]
t Kids home, rain outside, and the film stops at minute {n}{n2}. We start again, it stops at the same spot. Other films run. It's the same
 on the {phone}.
t My father's hearing aid whistles whenever he puts on his hat or hugs me. On the left he says it's like being under water. We've changed
 the little filter. He gave up on it and it's in a drawer now.
t I write in the box, I press send, the text vanishes and no message appears on the other side. {first} sees that I'm "typing". That's all
 {first} sees.
t Team, since the release on {day} POST {path} answers {message} for about one in five requests. Retries go through. Nothing changed on
 our side. Trace: {key}. Please have a look.
t The robot starts well, does two rounds in the kitchen and then turns in circles in front of the fridge until it's empty. I cleaned the
 sensors with a soft cloth, like the book says.
t No picture, only sound. Then picture, no sound. Then a blue screen. I've pulled the plug for ten minutes as your man said. [It was good
 for an hour.|No change.]
t My lawn has a bald circle now, as the mower turns on the spot. The wire is whole, the light on the base is green. Blades are new. It
 worked the whole of last summer.
t so i put the disc in and it makes a noise like a dying cat and spits it out again. all discs. even the one that came with it
t Dear Sir or Madam, the lamp which I bought of you in {month} flickers. It doesn't flicker always. It flickers when the fridge starts,
 and it flickers when I read. I'm too old for a disco. Yours, {name}
t I made the appointment for {time}. The calendar on my phone says an hour later, and my colleague's says an hour earlier. We all sit in
 {city}. It has been like that since the clocks went back.
t Everything is green on your status page. Everything is red in our office. {n}0 people can't open a single file since {time}. [Is
 something down at your end?|Other websites load.]
t After the update my {phone} asks me where I want to go, in Portuguese. I don't speak Portuguese. I can't find the menu to set it back
 since the menu is in Portuguese too.
t I typed for two hours, the thing said "saved" in the corner. I close the lid, I open the lid, and I've got the version of {day}. Is
 there some drawer where the lost pages are?
t The baby cries and the monitor shows a sleeping child. The picture is from a minute ago! What use is that?
t Hot water comes for exactly {n} minutes. Then cold. I wait half an hour and get another {n} minutes. The display shows {code}. The man
 who built it in has retired.
t My {noun} app shows {city}. I have lived in {city2} all my life. If I change it, it jumps back overnight. Weather, shops, everything is
 for the wrong town.
t Hello from the front desk. Guests hold their phones to the doors and the doors stay shut, floors {n} to {n2}. The master key opens them.
 The boxes on the doors blink twice, red.
t Each time I say "lights off", she says "playing Lights Off by {name}". It was funny once. It understood me until last week.
t I use a screen reader. On your new page all it says is "button, button, graphic, button". The old page was fine for me. I can't order my
 groceries like this.
t The export is there, the mail with the link comes, the file opens. There are headlines in it: date, name, sum. And below that nothing at
 all. We had {n}00 entries last month.
t Sound is fine on the speakers. With the headset on everybody sounds like a robot in a tin. I've had it on three computers now. So it's
 the headset.
t The kettle clicks, the house goes dark. I put the fuse back, I try the kettle in the bathroom, the house goes dark. I have no other
 kettle, so please be quick.
t Our shop window screen has shown yesterday's prices for a week. I upload new ones, I see them in the preview, the screen ignores them.
 Turned it off and on, of course.
t In Firefox the third column sits on top of the second. In Chrome the column isn't there. On the phone the whole table runs out of the
 page. {first}, who built it, doesn't work here any more.
t Watch says I slept {n2} minutes. I slept like a bear. Watch says I ran a marathon. I was ironing. I love it, but it tells me fairy
 tales.
t [This is not about the money, the order went through in the end.|The price is fine.] But the pay page hung for five minutes, turned
 white and then showed a bit of code: {message}. You might want to look into that.
t Nobody in our village has a signal since the storm. The mast on the hill is dark. We have old people here who can't call a doctor. When
 will it be back?
t My son's game throws him out in the last round with "{message}". He lost {n} evenings. It's a fast line, by cable. His friends in the
 same team get thrown out too.
t I have two {gadget}s. The one in the kitchen obeys. The one in the hall says it's not part of the home. I added it, it says welcome, and
 the next day it's gone again.
t pics from the phone dont show on the laptop. i see 4012 on one and 3790 on the other. its been "syncing 3 items" since {day}
t The ticket gate turned red with {n}0 people behind me. The man looked at my code and said: "that's just a grey square". In the app it is
 a grey square now, too. It wasn't yesterday.
t I sat in front of "please wait, do not close this window" for {n} hours, like a good boy. May I close the window?
t Subject: pump. The pump runs but brings no water. The filter is clean and the hose has no kink. It stood in the cellar in winter. When I
 pour water in at the top it brings some and then gurgles.
t Since we have solar on the roof the app says zero. There is sun. The meter turns backwards. Only your app thinks it's night.
t Every first of the month our report goes out by itself. This time it came without figures: all boxes with a dash. The data is there, I
 see it when I click on a single day.
t The map leads all visitors to the back of the hospital, where there's a wall. I've marked the right spot {n} times. It was corrected and
 came back. Last night an ambulance stood at the wall.
t Printer. Seven sheets with one line of hearts and brackets, then a normal page, then seven sheets again. I only wanted a letter to my
 sister.
t My car tells me on the phone that the left window is open. It's raining. I run out. The window is shut. This is the third time this
 week.
t We send our clients a text the day before. Since {day} {n}0 of them say they got nothing, and in your tool all are marked "sent". One
 network only, it seems: all of them have the same provider.
t I'm a teacher and let {n}0 children do your quiz. Right answers were marked wrong, wrong ones right. They found that very funny.
t The scale says I lost {n} kilos since breakfast. Then I step on it again and I gained {n2}. I've put it on tiles, on wood, on the
 terrace.
t I click on "next" and the page says I've left out my postcode. It is there! I typed it by hand, I pasted it, I put a space in it. The
 little box stays red and I can't go on.
t Whenever the microwave runs, the internet goes. Not slow: gone. It comes back with the "ping". Is that the router? It's one of yours,
 the white one.
t I changed nothing. I swear I changed nothing. Yesterday {key}() gave me a list, today I get {message}. The example in your own docs does
 the same.
t The stairlift stopped with my wife halfway up. We got her down with the neighbour. It beeps {n} times when one presses the lever. Please
 send someone or tell me what the beeps mean.
t Search knows nothing any more. I type the name of a song that I'm listening to right now, from you, and it says "no results for that".
 Same for everything with more than one word.
t Half of our tills print blank receipts, the other half are fine. Same paper. It started on the two at the door and now it's at till {n}
 as well.
t Captions come about {n} seconds after the people speak. My husband is deaf and lives by them. On the news it's worst. Turning them off
 and on helps for a minute.
t My phone charges when I hold the plug to the left. With the other cable I have to hold it to the right. A third cable charges nothing.
t Good evening, the {gadget} and I are no longer friends. It goes on in the small hours and lights up my bedroom. I've taken out the
 timer. I've taken out everything but the batteries.
t On the first page the {site} is quick. From page two on I can make tea while it loads. My colleague in {city} says the same, so it's not
 our line.
t I did all the steps. Step {n} says "the lamp will turn green". The lamp is orange. What does orange mean? The book only knows green and
 red.
t The zip code field says invalid, the phone field says invalid, and when I left both out it said "unknown problem {code}". I only want to
 book a viewing.
t The dishwasher stops with {n} minutes to go, beeps, and the water stays in it. I get it out with a cup. The sieve is clean, I looked.
t Video call with the grandchildren: they see me, I see a grey head. They hear me, I hear them. Their picture is fine with my sister. What
 do I have to press?
t Our app has been in review, that's fine. But since you moved the servers all builds end like this: {message}. The same commit built on
 {day}.
t It drips. Not from the tap, from the little box under it that you sell as a filter. About a cup a day. I've tightened it by hand and
 then with pliers.
t Three of the twelve blinds go up when I press down. They were right for two years, then we had a power cut. How can I teach them again?
t The feed stands still at {date}. I follow {n}00 people, and none of them posts any more? If I open their pages one by one I can see new
 things.
t My e-bike pulls nicely for a kilometre, then the display says goodbye and I'm pedalling {n}0 kilos of iron uphill. I push the battery in
 again and get another kilometre.
t Wanted to watch my invoice list... I mean look at it. It turns and turns, then a sad cloud with "{message}". Other pages are fine. I
 don't have a question on the sums.
t I log in without trouble, I see my name in the corner, and the rest of the page is empty. No menu, no list. On my husband's laptop
 there's a list.
t Hi, dev here. Your docs say that "{key}" is optional. If I leave it out I get {message}. If I send null, the same. If I send an empty
 string, it's fine but the record is broken afterwards.
a My mother died on {date}. [She'd had a contract with you for {n}0 years.|She was your customer since {year}.] I'd like her profile to be
 closed and nothing more sent to her. [Which papers do you need?|I can send the certificate.]
a {first} and I are divorced. [He|She] is still on the family plan and can see [where our children are|our calendar|my photos]. How do I
 take [him|her] out?
a I type my name and my password and get "invalid credentials". The same two that I've used for {n} years. I didn't change a thing. My
 daughter typed them for me as well. [Please let me back in.|]
a Since {day} I'm Mrs {last}. In your papers, in my profile and on the card I'm still the old one. [Do you need the certificate?|What has
 to be sent in?]
a I'd like my husband to be able to call you about the contract when I'm in hospital. Today you told him that he's not authorised. What do
 I have to sign?
a Please tell me which data about me you hold, where you got them and who has received them. I set you a time of one month as the law
 says. {name}, {street}, {city}
a {name} was our treasurer and had the only login. He has fallen out with the club and won't hand it over. We've got the minutes that name
 {name2} as the new one. How do we get in?
a I've changed phones, and the thing with the six digits stayed on the old one. The old one is in a river. Now your page wants six digits.
 What now?
a hey my bro changed my pw as a joke and now he forgot it too lol. the reset goes to HIS mail. how do i get my acc back
a At {time} I had a mail: "Your email address was changed." At {time2}: "Your phone number was changed." I sat on a train and did neither.
 Please stop it before they take the rest.
a We're a school. {n}0 children start on {day} and each needs a login. Last year a colleague did that, and she has left. Who of us may
 create users now?
a I wish to leave. Not to pause, not to get fewer mails: to leave. Please remove my profile and all that belongs to it, and write me a
 line when it's done. I owe you nothing.
a I was sent an invitation by {name} to look at some drawings. I click, I make a password, I get in, and it says: "You don't have access
 to this project." He says that he ticked my name.
a Your page says "Welcome back, {first}". My name is {first2}. I can see {first}'s address and what she bought. I don't want to, and I
 wonder who can see mine.
a I mistyped my own email when I signed up, {email}, and so the confirmation never reached me. I can't change it as I can't get in as I'm
 not confirmed. Round and round.
a You've blocked our shop overnight. The mail says "violation of our terms" and nothing else. We sell {noun}s. We've done that since
 {year}. How do we get the block lifted?
a I care for my uncle, who can't see well. I have the power of attorney with stamp and seal. What do I have to do to act for him with you?
a Could {first} from accounting get the right to look at reports? Only look. At present she is "guest" and sees a padlock.
a Password forgotten, I admit it. I press the link, you say a mail is on its way, and no mail comes. Not in spam. I've waited since {day}.
 My mailbox gets everything else.
a I was a member until {year} and would like to come back under my old number. It was {order}. If I join on the page, it tells me I
 already exist.
a Someone rang, said he was from you, and knew my name and address. I gave him the code that came by text. The moment I hung up I knew.
 What has to be locked first?
a My son is 18 now. Until now he was a child in my account. He wants his own, with his photos and his points. Does he have to start at
 zero?
a I want to sign in with my company address. "Your organisation's administrator must approve this." Our administrator says he approved it.
 Round we go. There are {n} more people in the team who wait.
a My wife and I have one email and two customer numbers. Since this week the page shows only hers. Where did I go?
a Good morning. Would you please correct my date of birth. You have me down as born in {year}. That would make me a toddler. The passport
 is attached.
a I lost my purse on the bus, with the card and, yes, the PIN on a slip. Please block it now. I'll ring as well.
a The form wants a mobile number. I have none and don't want one. I've had my account for {n} years without. Since yesterday it won't let
 me past that page.
a We sold the firm to {company} on {date}. All users stay, the owner of the account changes. Which form is that?
a My old email ended when I changed jobs. It's still the one you send the login codes to. I have my ID, my customer number and all
 invoices. What else do you need so I can get in?
a The photo check says: "Face not recognised." I've got a beard now. In the passport I haven't. I won't shave for this.
a In the list of my devices there's a "{noun}" from {city}. I own a phone and a laptop. I've changed my password twice and it's still in
 the list.
a I've been sent {n} codes in one minute and didn't ask for one. Is somebody at my door? Nothing is missing so far.
a I transitioned last year and have my new papers. Please change {first} to {first2} everywhere, also where other users see it. It's not
 nice to be called by the old name.
a Dear Support, as of {date} Ms {last} is no longer with us. Kindly remove her from all groups and hand her folders over to {name}. Please
 confirm in writing.
a I can see the room list, but the "book" column is missing for me. {first} in the same team has it. She says that she's "editor" and I'm
 "reader". Who can make me one?
a The account was opened by our trainee with his private address. He's gone, and a nice boy, he'll confirm it. How do we put the firm's
 address in?
a so it says account disabled for safety reasons. what reasons. i'm on holiday in {city} and just wanted to look at my pics. it let me in
 at home last week
a Is it possible that I have three profiles? One says gold, one says silver, one says nothing. I'd like to have one, and gold if I may
 choose.
a I would like to see what my {n}-year-old does in her account. She made it herself and says she's 21. I want it closed or put under mine.
a Everything works in the app. That's not my trouble. My trouble is that I'm shown as "{word}" to all the others and can't find out how to
 change it.
a I take back my consent to the use of my photo. It was taken for the badge in {year}. Please erase it from your files.
a Last year you put my contract to sleep while I was abroad. I'm back, same address, same name. Would you wake it up?
a For {n} days I've been thrown out as soon as I change the page. I sign in, I click on something, I have to sign in. By now I know my
 password by heart.
a Our club changed its name from "{word} friends" to "{company}". The page has the old name on each certificate. I've only the rights of a
 member, not of the board.
a I've got the user name and my late brother's notebook with his passwords. None is right. There are the pictures of his last journey in
 there. My parents would like to see them.
a The new colleague is in the system, she got the mail, she chose a password. Then: "user unknown". {first} in IT has added her a second
 time. Now she's there twice and still can't get in.
a A stranger in {city} uses my email to sign up for your service, again and again. I get the "please confirm" mails. I'm not a customer.
 Please put a stop to it.
a You ask me for my mother's maiden name. I typed it as it's spelled. You say it's wrong. I think she'd know.
a I'd like to hide my last name. My students found my page. First name and a letter will do.
a My key for your interface is in a public repository since this morning, my own fault. Please make {key} invalid and tell me how I get a
 new one.
a May I be two people? I'm a customer as a private man and I also buy for the parish. I'd like to keep those apart and sign in once.
a It keeps saying my password must be changed. I change it. The next day it says it must be changed. I'm running out of pets.
a I got a letter with a code to confirm my address. The letter came on {date}, the code ran out the day before. Please send another.
a You have the wrong {name}. There are two of us in {city}. I get his letters and he gets mine, and when I log in I see his things.
a I deleted my account in anger on {day}. Now I've calmed down. Is it still somewhere?
a Our volunteers have one tablet and one login for all. The auditor says each of them needs a user. They're {n}0 and change weekly. What
 do you advise?
a On {date} I asked you to erase my data. On {day} I got a birthday mail from you. So you know my birthday. How?
a My neighbour let me use her login for the laundry. She moved. I'd like one in my own name, flat {n}.
a I can no longer sign in since you joined with {company}. My old number has {n} digits and the page wants {n2}. Nobody sent me a new one.
a I'm writing for my client {name}, who is under my guardianship. The court's letter is attached. Please note me as the contact and send
 nothing to {street} any more.
a The fingerprint no longer lets me in, my hands are rough from work. The password I set years ago. Can I get in some other way?
a After {n} tries with the PIN it said "blocked". I stood at the till with a full trolley. Now I remember it, of course. Please unblock
 it.
a The payment is fine, the goods are fine. But the confirmation calls me "Mr". I've ticked "Ms" in my profile. It goes back on its own
 each time I save and sign out... who can set it for me?
a In our team everybody can delete everything. I'd like only two of us to be able to. Where do I set who may do what?
a I bought a used phone, and it's tied to the account of a {name}. The seller does not answer. How can it be freed? I've got the receipt.
o The box was wet when it came, and the {product} in it had turned to mush. [The driver was gone before I could say a word.|My neighbour
 took it in.] [I took pictures.|I've kept the box.] What do we do now?
o I teach a class of {n}{n2} nine-year-olds. We'd like to come to the museum in the week of {date}. Is there somebody who shows children
 round? And where can we eat our bread?
o We've bought the same {product} twice without noticing, my wife and I. Nothing has been sent yet. Please forget one of the orders. It's
 order {order}.
o I just want to say something nice for once. {first} at the desk in {city} stayed half an hour longer so that my mother could find her
 coat. You don't see that often. Please tell the boss.
o On {day} I stood at your counter for twenty minutes while two of your people talked about their holidays. When I coughed, one of them
 rolled her eyes. I won't come back.
o Does the {product} come apart? I've got narrow stairs and a narrow hall. The page has the height and not the width. [I'd pick it up
 myself.|]
o My parcel has been in {city} since {day}. Before that it was in {city2}, and before that in {city} again. Does it like the journey? I'd
 like to have it for the birthday on {date}.
o i ordered a green one and got a {noun}. like, a real {noun}. whoever ordered that has my {product} now i guess
o You should put a bench at the stop in {street}. There are many old people there, and when the bus is late we stand. That's all. Thank
 you for reading this.
o We were going to come on {date} with the choir, {n}0 people. Half of them are ill. Can we come in {month} in place of that?
o My gran wants to know whether your honey is from bees. I told her yes. She wants it from you.
o Dear team, I'm a {job} with {n}{n2} years of experience and am moving to {city}. Do you have something for me? My papers are attached.
 Kind regards, {name}
o Is the castle open in winter? On your page there's only the summer. We'd come a long way with two small children and a dog.
o The man who brought the washing machine put it in front of the door and left. The order said: into the cellar, connect, take away the
 old one. I'm 78. It's still in front of the door.
o I've got a parcel here for a {name}. I am not {name}. It says my street and my number. It's heavy and it rattles. Please fetch it.
o A question before I order: is the {product} heavy? My hands aren't what they were. And does one need tools for it?
o The concert was lovely. The man behind me talked through all of it. Next time I'd like to sit somewhere else. Which rows are quiet?
o You wrote "we'll call you back on {day}". It's {day2}. I stayed at home for it, I didn't even mow the lawn. Is somebody going to ring?
o I've nothing to complain about, I'm just curious. Who writes the little texts on the seed packets? They make me laugh.
o Our son collected your animal cards for a year. Number {n}{n2} is missing, the otter. Could you send him the otter? He'd be the happiest
 boy in {city}.
o Please stop sending the catalogue. The man it's for moved away {n} years ago. I carry it to the bin each month.
o The chocolates were for my wife's birthday. They came as one single lump. It's nobody's fault, it was hot. But maybe send them at night
 in summer?
o Hello, is the slope too steep for a wheelchair? Is there a toilet? Could the guide speak a bit louder than the last one?
o We stayed with you from {date}. The room was lovely, the view too. But the bed! My back still hurts. Have you got rooms with harder
 mattresses for next time?
o I thought you might want to know: your van with the number {order} cut me off at the lights and the driver showed me a finger. I've got
 children in the car.
o The tomato plants I bought from you are {n} cm high and have no flowers. My neighbour's are in full bloom. More sun, less water? What do
 you think?
o I'd like to cancel. Nothing paid yet, no hard feelings, we've found a place that's nearer. The name is {last}, two nights in {month}.
o Do you still make the blue cups with the bird? Mine broke after {n}0 years. I'd take one with a flaw.
o My suitcase flew to {city}. I flew to {city2}. It's brown with a red ribbon. I've filled in the form at the airport and heard nothing
 since.
o No one answers at your shop in {city}. I wanted to ask if you've got the {product} there, before I drive an hour.
o The bag of screws was missing. I can't put the shelf together without it, so it lies on the floor and the cat sleeps on it. Please send
 the screws. The cat says there's no hurry.
o We're a small theatre and need {n}0 old chairs for a play. They'll be thrown about. Would you have some that nobody wants?
o Your guide told us that the tower is from 1250. I'm a historian. It's from 1340. The stone over the door says so, too. Nice tour all the
 same.
o Wrong size again. First too big, then you sent the same size once more. I don't want to send it back for money, I'd like the jacket, in
 M. Is that so hard?
o My appointment is at {time} on {day}. My bus comes ten minutes later. Will the doctor wait, or should I take another day?
o The paper came at noon. I read it at breakfast. It's been like that since the new boy. He's very polite, I must say.
o Can I plant the {plant} you sent me although it snows? It stands in the kitchen and looks at me.
o I filled out your survey to the end and it said "you could win". Could I? When is the draw?
o There's a new smell in the soap. I've used it for {n}0 years. Please bring back the old one. I'd buy a whole box.
o I signed up my daughter for the swimming course for beginners. She's swimming like a fish since the holidays. Is there a place in the
 next one up?
o Last {day} I left a blue umbrella in your café. It's not worth much, but it was my aunt's. Did anybody hand it in?
o What's the difference between the two kinds of {product}? They look the same to me in the picture. One has a longer name.
o I paid and all is well. I only want to know when it comes, as I'm away from {date} on. If it's later, then please send it to {name} at
 {street}.
o Your app works fine and I can log in, before you ask. I'm asking whether you'll have fresh bread on Sunday.
o Good day, I represent {company} and would like to talk about a cooperation. We make {noun}s. Whom may I send our leaflet to?
o The vegetarian menu had bacon in it. The waiter said: only a little. I'd like that to be known in the kitchen.
o Where can I see who won the pumpkin contest? My neighbour says it was her. I doubt it.
o I'm in room {n}0{n2}. People are dancing above me. It's long past midnight. Who can I call in the house?
o I cut the label off before I noticed the zip. It's stuck. Can I still exchange the {product} for another one of the same?
o For our fair on {date} we'd need {n}0 tables. Do you lend them? We'd fetch them and bring them back clean.
o Is the {product} safe for a dog who eats everything? He ate the last one.
o It said "delivered to a neighbour". I've rung at every door in the house. {n} floors! I now know all my neighbours and none of them has
 my parcel.
o Two things: the soup was wonderful, and your door handle comes off. I put it on the window sill.
o I sent you a letter on {date}, on paper, with a stamp. Did it arrive? I'd like to know what you think of my idea with the bicycles.
o What a shame that the small shop in {street} has closed. I went there for the people. Will there be another one?
o May I bring my own cake to your café for the birthday? There are {n}{n2} of us, and we'd drink a lot of coffee.
o I'm looking for a present for a {job} who has everything. It shouldn't be too big. What would you take?
o Nobody told us that the pool was shut on that day. The children had their rings on already. Please write such things on the door and not
 only on the web.
o Hi! For school I have to ask a firm three things. How many people work for you? What do you do with waste? What is your boss called?
 Thanks, {first}, class {n}b
o I think your driver took the pot that stood next to the door as well. It was mine. It had a {plant} in it.
o Please leave the bin where it was. Since the new crew it stands in the middle of the path every {day}, and I can't get by with the pram.
o I can't come on {date} as I'm in hospital. Please give my place to {name}, she'd love to go. If that's not possible, then to whoever is
 next.
o Do you take back old mattresses when you bring the new one? Ours is clean, only tired. We live on floor {n}.
o The {product} I ordered on {date} is out of stock, you write. You wrote that it was "available now" when I ordered. Is there another one
 like it that you could send?
o When does the ferry stop for the winter? The paper says one thing and the board at the pier another. My sister needs to get off the
 island in {month}.
"""

# Entries as in tickets.py.
BILLING = """
an advertised price; the price in the advert was {money}, the confirmation says more; your flyer says {money} and the till said otherwise;
 the mail promised {money} a month and I was confirmed at a higher sum; why is the confirmed price not the advertised one?; !honour the
 price from your website; the banner says "from {money}", so why do I pay double?
a line on the statement; what is "{line}" on my [statement|bill|invoice]?; there is a line "{line} {amount}" that nobody can explain; my
 bill has a new line called "{line}"; !tell me what "{line}" stands for; I see "{line}" every month and never ordered such a thing;
 {amount} for "{line}", what does that mean?
a promised credit; {first} promised me a credit of {money} and it's on no bill; you said that {money} would be credited; the goodwill
 credit never came; when will the credit that I was told about show up?; !apply the credit from {month}; I was to get a month for free and
 was billed all the same
a deposit; my deposit is still with you; when do I get the deposit for the [keys|bottles|flat|bike|locker] back?; the deposit of {money}
 was kept for no reason; must I leave a deposit?; the deposit was taken off twice; is the deposit part of the price?
price matching; I found the {product} for {money} elsewhere; do you match prices?; another shop sells it {money} cheaper, will you go
 down?; a day after I bought it the price fell by {money}; >get the difference back; the outlet has it cheaper than your own site
a voucher instead of cash; I was given a voucher and want cash; you refunded me with a voucher, I'd rather have the money; what am I to do
 with a voucher?; !pay me out; I don't accept store credit for a [cancelled flight|concert that fell through]; >turn my voucher into
 money; the gift card can't be paid out, why not?
a voucher that is refused; the code {coupon} is "expired", though the leaflet says until {date}; my voucher brought no discount; it took
 my voucher and asks for the full sum; can I use two vouchers?; how much is left on my gift card?; the code on my card is
 [unreadable|scratched off], what is it worth?
a price that rose by itself; my plan went from {money} to more without a word; why do I pay more than my neighbour for the same?; each
 month a little more; you raised the price in the middle of the contract; my loyalty discount has gone; the first year is over and the
 price has doubled
a sum that is too high; {money} for a quiet month, that can't be; my electricity bill is three times the usual; I was away in {month} and
 pay the same; {n} hours on the invoice, we had half of that; how did you get to {money}?; the sum at the bottom isn't the sum of the
 lines
an estimate instead of a reading; the bill is based on an estimate; you guessed my use, here is the true figure: {n}{n2}{n}; my gas bill
 is estimated for the third time; >pay what I really used
a reminder with a fee; a reminder fee of {amount} for a bill that I never got; you sent a collection agency for {money}; !take back the
 late fee; I was in hospital and could not pay in time; the reminder crossed with my payment
a payment that has no home; I paid with the wrong reference; my payment was booked to another customer; you have my {money} and can't find
 it; I wrote {order} instead of my number on the transfer; which reference belongs on my payment?
money taken early; you took the money before the goods were sent; it was taken on the {nth} day instead of the last; why was my card
 charged when I only reserved?; you debited me on {date} although we agreed on {day}
a renewal that nobody wanted; it renewed by itself for {money}; I did not want another year; !undo the renewal and pay me back; I got no
 note before the renewal; the yearly fee went off although I gave notice
a trial that cost; the trial was to cost nothing; one euro, it said, and {money} was taken; I forgot to end the trial, is there mercy?
a plan that costs too much; is there something cheaper than {money} a month?; >pay less; we use a tenth of it and pay for all; >go down to
 the small plan; what would I save if I paid for a year?; my neighbour pays half
a list of prices; what do you charge for a {noun}?; do you have a price list?; how much would {n} of them be?; is delivery included in the
 {money}?; what will it cost me in all?; is there a price for groups?; does the price include tax?
a discount; I am a [student|pensioner|nurse|soldier], is there something off?; my staff discount was not applied; we order {n}00 a year,
 what can you do on the price?; the second one should have been half price; the sale sign said {pct}, the till gave nothing; !take the
 {pct} off as you said
an invoice in another name; the invoice must be in the name of {company}; our VAT number is missing; the office wants the invoice with a
 cost centre; split the invoice between {company} and me; !send it as one invoice instead of {n}; the tax office refuses your receipt
a receipt; I need something for my [tax|insurance|employer]; the till gave me no receipt; my slip has faded, can you print it again?;
 >have one receipt for the whole year; please confirm in writing that I paid {money}
tax on it; why is there tax on a [gift|donation|book]?; {company} is abroad, so no tax; you took {pct} tax and it should be less; we moved
 and the tax is another one; is my donation deductible?
a payment in parts; can I pay {n} times instead of once?; one rate was taken twice; how many rates are left?; >pay the rest at once; I
 can't pay this month, can it be put off?; the interest on the rates wasn't mentioned
a payment method that is missing; I have no credit card, how can I pay?; why can't I pay by {method}?; the choice "{method}" is gone; >pay
 in cash at the counter; do you take cheques from a business?; can my employer pay for me?
a card that is not taken; your till refused my card, in the next shop it was fine; "payment declined", it says, there is plenty on it; my
 bank allows it, you refuse it; {method} is declined since my new card came
a charge after leaving; I moved out in {month} and you still debit me; I gave notice and pay on; we closed our firm and get bills; my
 father died and his card is still charged; I sold the car and still pay the insurance
a charge for nothing; I am billed for a line that isn't there; you want money for a visit that never took place; the room was never
 cleaned, yet cleaning is on the bill; we pay for {n} users and have {n2}; charged for a bag I left at home; I never took the {noun} and
 it is on my bill
a charge that is small and odd; {amount} each week, for what?; a cent went off and came back; {amount} to a firm called {company}, is that
 you?; what did I buy on {date} for {amount}?; two small sums and one large, which of them is the order?
a chargeback and a bank; my bank wants a paper from you on the {money}; I told my bank to take the {money} back; you blocked me as my
 debit bounced, I have paid since; the bank charged me {amount} since you tried too early
a refund that is too slow; {n} weeks, and not a cent; "five working days", you said, that was {n} weeks ago; the return is with you since
 {date}, the money is not with me; refund, please, third time I ask; the refund shows as paid and isn't on my account at the bank
a refund that is too small; you kept {money} of my refund; you paid back the goods and not the postage; the refund is without the tax; why
 was {pct} taken off?; you gave me points for it and not money
a refund in cash or to another card; the card that I paid with is gone, where does the refund go?; the refund went to my ex; can the
 refund go to my wife's card?; >be paid back in cash
compensation in money; the train was {n} hours late, what do I get?; my luggage was lost and I bought clothes for {money}; {n} days
 without heat, I want the rent reduced; the show was cut short, is there money back?; you owe me for the flight of {date}
tips, fares and rides; the ride was {money}, the app said less; I was billed for a ride that I never took; a cleaning fee of {money}, I
 was sober; the driver wanted cash and the app charged too; waiting time is on the bill, the driver was late
money between people; I sent {name} {money} and it is nowhere; I sent it to the wrong {first}; >ask {first} for {money}; the money that
 {name} sent me has not come; how do I send money to {city}?; is there a fee when I send money?
wages and payouts; my pay is {money} short; the payout of {month} is missing; you keep {pct} of my sales, it was to be less; when do
 sellers get their money?; my overtime is not in the pay; the tips of {day} are not in my payout
a fine or fee; the library wants {amount} for a book that I gave back; a parking fee while I had a ticket; a fee for a seat that was
 broken; you charge {amount} for paper; why does a new card cost {amount}?; is there a fee for closing?
a grant or scholarship; the grant should lower my fees; my bursary wasn't taken off; I was charged the fee for guests though I study here
a club's fees; the club took a year's fee and I left; the gym takes {money} though I am ill; >pause my payments while I am in hospital;
 what does a membership cost for two?; the sauna was to be included
rent and utilities; the extra costs of the flat are {money} too high; water is billed by heads and we are two; !send me how the heating
 costs were worked out; the rent was taken twice in {month}; when is the rent due?
an insurance premium; the premium rose after I had no accident; I sold the bike and its insurance is still debited; >get the rest of the
 premium back; do I pay less without the theft part?; your letter asks for {money} more, for what?
an order that was cut short; I ordered {n}, got {n2} and paid for all; one thing was sold out and I paid for it; the set was to cost
 {money}, each piece was charged; you sent me a cheaper one and charged the dear one
a quote; you quoted {money} and billed more; is your quote with or without tax?; >have a written offer for {n}0 {noun} units; how long
 does the price of your offer hold?
round-ups and gifts; I gave {money} by mistake instead of less; my monthly gift was taken twice; >end my standing gift; I did not tick the
 box for a donation of {amount}; !send a paper for my gift of {year}
currency; billed in dollars, quoted in pounds; my bank took {amount} for the exchange; which rate did you use on {date}?; the till asked
 for my currency and it cost me {money}
"""

TECHNICAL = """
a fridge that does not cool; the fridge [hums|runs all day] [and|but] [does not cool|the milk goes sour|stays warm inside]; my fridge is
 [warm|at {n}0 degrees] inside; why is my fridge warm although the light is on?
a freezer covered in ice; the freezer [ices up|grows a wall of ice|thaws] every [night|week]; the ice cream in my freezer is soup
a puddle under the fridge; there is [water|a puddle] under the fridge each morning; my fridge leaks onto the kitchen floor
an ice maker that stays empty; the ice maker [makes no ice|stays empty|clicks and gives no cubes]; why does the ice maker only click?
a robot vacuum that loses its way; the robot vacuum [drives in circles|keeps bumping into the same chair|can't find its dock|gets lost in
 the hall]; my vacuum robot [circles|spins] on the spot; why does my vacuum robot clean only one room?
a vacuum without suction; the vacuum [sucks up nothing|lost its pull|blows dust out of the back]; my vacuum cleaner screams and picks up
 nothing
a kettle that trips the fuse; the kettle [trips the fuse|knocks out the power|blows the breaker] [each time|as soon as it boils|]; every
 time I switch on the kettle the lights go out; my kettle never clicks off
a toaster that will not stay down; the lever of the toaster [pops up at once|won't stay down]; the toaster burns one side and leaves the
 other white
a flickering lamp; the lamp [flickers|goes on and off|dims by itself] [at night|when I touch the switch|]; my lamp flickers like in a
 horror film; why does the {gadget} make my lamp flicker?
a lamp that stays dark; the lamp stays dark with [a new bulb|three different bulbs]; my bedside lamp comes on for a second and dies; only
 half of the light strip lights up
a mower that stalls; the mower [stalls|dies] [in tall grass|after two minutes|on every slope]; my mower starts, coughs and stops; I pull
 the cord of the mower and nothing but a click
a robot mower gone astray; the robot mower [leaves the lawn|mows the flower bed|stands in a corner and beeps|says wire broken]; my robot
 mower drove into the pond; why does the mower ignore the boundary wire?
a hedge trimmer that jams; the blades of the hedge trimmer [lock|jam] after a metre; my hedge trimmer whirrs but the blades stand still
a leaf blower without power; the leaf blower has [no power|lost its breath]; it blows no stronger than I do
a pressure washer that pulses; the pressure washer [pulses|spits|builds no pressure]; water comes out of the pressure washer in a dribble
a garden pump that runs dry; the pump [runs but brings no water|hums and pumps nothing|switches off every ten minutes]; my pond pump
 stands still since the frost
an irrigation computer that skips days; the watering timer [skips days|waters at midnight instead of six|never opens the valve]; my
 irrigation computer [flooded the bed|has forgotten its programme]; why does the sprinkler come on in the rain?
a leaking hose reel; the hose reel [leaks at the handle|won't wind back in|drips where it joins the tap]; water squirts out of the hose
 coupling
a washing machine that stops; the washing machine [stops mid cycle|won't spin|leaves the clothes dripping|stays full of water]; the drum
 [does not turn|bangs like a drum kit]; my washing machine walks across the room
a dryer that takes hours; the dryer [takes four hours|stays cold|turns but everything comes out wet]; my dryer squeals like a pig
a dishwasher that leaves dirt; the dishwasher [leaves sand on the glasses|won't drain|never opens the soap flap]; water stands in the
 bottom of my dishwasher; why does the dishwasher beep {n} times and stop?
an oven that runs cold; the oven [says {n}00 degrees but the cake is raw|never gets hot|burns the left side]; my oven door won't shut; the
 oven fan howls
a hob that turns itself off; the hob [turns itself off|beeps and locks|ignores my pans]; one ring of the cooker stays cold; why does my
 induction hob beep all the time?
a microwave that stays cold; the microwave [turns the plate but the soup stays cold|sparks|runs with the door open]; there are sparks in
 my microwave
a coffee machine that spits; the coffee machine [spits|drips next to the cup|brews cold coffee|wants to be descaled every day]; no
 pressure in the espresso machine, it only trickles; my coffee machine asks for water though the tank is full
a grinder that jams; the grinder [jams|just whirrs|grinds everything to dust]; the beans sit in the grinder and nothing comes out
a blender that stinks; the blender [smells of burnt rubber|leaks from below|stops after three seconds]; my blender [smokes|only hums]
a food scale that lies; the kitchen scale [shows a different weight each time|jumps around|shows minus {n}0 grams]; my bathroom scale says
 I weigh {n} kilos
an iron that leaks; the iron [leaves brown spots|drips on my shirts|stays lukewarm]; steam comes out of the wrong end of the iron
a sewing machine that skips; the sewing machine [skips stitches|eats the cloth|tangles the thread]; the needle of my sewing machine hangs
 still while the motor runs
a fan that hums; the fan [hums and does not turn|rattles|blows for a minute and stops]; my fan squeaks at every turn
an air conditioner that drips; the air conditioner [drips on the carpet|blows warm air|turns off at {n}0 degrees]; the AC [roars|switches
 off in the heat]; why does my AC blow warm air?
a dehumidifier that never fills; the dehumidifier runs day and night and the tank stays dry; my dehumidifier says full though it's empty
a radiator that stays cold; the radiator in the [bath|hall|bedroom] stays cold; half of my radiator is lukewarm; there is a knocking in
 the pipes of the heating
a heater that switches itself off; the heater [switches off after ten minutes|smells of dust and fire|clicks all night]; my fan heater
 blows cold air
a boiler that drops pressure; the boiler loses pressure [every day|overnight]; there is [no hot water|only lukewarm water] in the shower;
 the pilot light goes out; my boiler [bangs|shuts down] when two taps run
a thermostat with a mind of its own; the thermostat heats at night and sleeps by day; my thermostat shows {n}0 degrees and we freeze; why
 does the thermostat jump back to 16?
a smoke alarm that chirps; the smoke detector [chirps every minute|goes off when I make toast|beeps at 3 am]; the smoke alarm beeps
 although the battery is new
a doorbell that stays silent; nobody hears the doorbell; my doorbell rings by itself [at night|when it rains]; the doorbell shows me the
 visitor ten minutes later
a garage door that comes back up; the garage door [stops halfway|opens by itself|comes back up when it touches the floor]; my garage
 remote only reaches two metres
a smart lock that keeps me outside; the smart lock [says locked while the door is open|turns and turns|eats a set of batteries a week]; my
 door lock opened on its own last night
blinds that stop halfway; the blinds [stop halfway|go up at night|ignore the schedule]; one shutter goes down when the other should go up
a smart plug with wrong times; the plug switches an hour too late; my smart plug clicks on and off all evening
lights with a life of their own; the lights in the hall turn [pink|on] at night by themselves; "lights off" turns on the radio; the motion
 light stays on all night; the scene "evening" leaves two lamps dark
a voice assistant that mishears; the speaker plays jazz when I ask for the weather; my voice assistant wakes up without being called; she
 answers "I'm sorry, I didn't get that" to everything; the speaker talks to the TV
a hub that loses its devices; the hub forgets all its lamps every [night|Sunday]; half of my home says "no response"; since the power cut
 nothing answers the hub
a baby monitor full of noise; the baby monitor [crackles|goes silent after an hour|shows a green picture]; I hear the neighbour's baby in
 my monitor
a camera that films nothing; the camera [records only darkness|misses every visitor|films my fence and stops]; my camera sends {n}0 alerts
 for a spider; recordings end after three seconds
an alarm that goes off for nothing; the alarm goes off when the cat walks by; my alarm system woke the whole street at {time} for nothing
a watch that loses time; my watch [loses ten minutes a day|stopped at {time}|shows yesterday's date]; the wall clock runs backwards, no
 joke
a wearable with strange counts; my watch says I walked {n}0,000 steps in bed; the band counts no sleep; my ring shows a pulse of zero; the
 watch buzzes for no reason; my bracelet thinks that I swim when I do the dishes
a hearing aid that whistles; my hearing aid [whistles|cuts out|is quiet on the left|crackles in wind]; the left hearing aid goes silent
 after an hour; voices sound like tin in my hearing aid; why does it whistle when I hug someone?
a blood pressure cuff that gives up; the cuff pumps up and lets go; the meter shows a different pressure each minute; my glucose meter
 shows "HI" all day
a toothbrush that fades; the toothbrush [runs down in a day|vibrates without stopping|dies in my mouth]; my toothbrush turns itself on in
 the bag
a shaver that pulls; the shaver [pulls hair|stops halfway through the beard]; my trimmer runs for ten seconds
a hair dryer that cuts out; the hair dryer [cuts out|blows cold|smells singed]; my hair dryer throws sparks
a treadmill that jerks; the treadmill [jerks|speeds up by itself|stops when I step on it]; the belt of my treadmill slips; my exercise
 bike shows 0 km/h however hard I pedal
an e-bike that gives no help; the motor of my e-bike [cuts out uphill|stays off|only helps on the flat]; the bike display is [black|stuck
 at 25]; my e-bike shows three bars and then dies
a scooter that brakes by itself; the scooter [brakes by itself|beeps and stands|crawls at walking speed]; the throttle of my scooter
 sticks
a car app that is out of touch; the car app [says the doors are open|shows my car in another town|can't reach the car]; the app heats the
 car at midnight; my car shows as "asleep" all day; the app thinks the battery is at {n} percent while the car says 80
a car screen that goes black; the screen in the car goes [black|blank] while driving; the navigation sends me into a lake; music from my
 phone plays in the car for a second and stops; the car forgets my phone each morning
a charging station that stops; the charging station [stops after five minutes|holds my cable captive|says "please wait" for an hour]; the
 wallbox blinks blue and gives no power; charging starts and ends at once
a drone that drifts; the drone [drifts to the left|won't rise|lands by itself]; my drone flew off and ignored the sticks
a printer that prints nonsense; the printer [prints pages of strange signs|leaves white stripes|pulls in five sheets at once|is "offline"
 though it sits next to me]; my printer says paper jam and there is no paper; pink comes out as green; why does the printer print a blank
 page first?
a scanner that cuts corners; the scanner [cuts off the bottom|makes everything grey|scans one page and stops]; scans come out upside down
a label printer that drifts; the label printer prints between two labels; shipping labels come out half as big
a keyboard that types twice; my keyboard types evvery letter twice; the key "e" sticks; letters appear a second after I type them; the
 space bar is dead
a mouse that jumps; the [mouse|pointer] jumps across the screen; a double click where I click once; the wheel scrolls up when I go down;
 the cursor hides
a screen with lines; there is a [green|pink] line down my screen; the monitor goes black for a second every minute; the picture shakes; my
 second screen says "no signal"; colours look like an old comic
a touchscreen that ignores fingers; the lower half of the touch screen ignores me; the screen presses things by itself; ghost touches open
 apps; it only reacts when I press like mad
a phone that gets hot; my phone gets so hot that I can't hold it; the phone [turns off at 30 percent|restarts in my pocket|is empty by
 noon]; why is my phone warm at night?
a phone without a tone; there is no dial tone; when I lift the receiver I hear [nothing|a hum|crackling]; the landline is silent since
 {day}; callers get the busy tone while I sit next to the phone
calls in one direction; they hear me but I can't hear them; I hear my own echo on calls; calls end after exactly {n} minutes; every call
 goes straight to voicemail
a phone that does not ring; my phone stays silent when someone calls; missed calls appear hours later; it rings in the other room but not
 here
text messages that get lost; the SMS [never reach|don't get to] our customers; reminders by text [are stuck|come a day late]; {n} of {n2}0
 messages show "undelivered"; my texts turn green and stay "sending"; pictures in messages arrive as grey boxes
dead internet; the internet is dead [again|since {day}|]; no internet in the whole house; the line is dead; the box says connected but no
 page opens; all lamps on the router are green and yet nothing loads; we have been offline since {time}
an outage in the area; is there an outage in {city}?; the whole street is offline; our village has no [network|internet|TV] since {day};
 my neighbours are offline too; is something down in my area?; half of {city} has no signal, says the radio
internet that crawls; I pay for a fast line and get a trickle; at {time} everything crawls; video calls turn to pixels each evening; a
 photo takes {n} minutes to send; the download is fine but the upload is nearly zero
wifi that forgets; the wifi forgets my [phone|printer|laptop] each night; the guest network has vanished; two bars next to the router and
 none in the kitchen; the wifi is there, the page is not
a television without channels; the TV [shows "no signal"|turns itself off at ten|has lost all channels]; sound but no picture; the picture
 freezes whenever it rains; the box reboots in the middle of the match
sound that lags; lips and voices don't match; sound comes two seconds late; the left speaker is quiet; there is a buzz in the headphones;
 the headset mutes itself in meetings; all voices sound like robots
captions out of step; the captions are [three seconds late|from another film|out of sync|nonsense]; subtitles run ahead of the talk;
 captions cover half of the face; live captions stop after a minute
a film that stops; the film stops at minute {n}2 each time; playback jumps back to the start; the trailer plays but the film stays black;
 it plays the German voice whatever I choose; episodes play in the wrong order
a feed that is stuck; my feed is stuck [on last week|at {date}|]; the timeline shows posts from {month}; pull to refresh brings nothing
 new; the news list ends after three lines; I see the same ten posts all day
a search that finds nothing; search finds nothing, not even [my own name|the title I copy from the page]; typing "{noun}" in the search
 brings zero hits; results for "{noun}" show only {noun2}; search ignores the filter; the search box swallows my words
a calendar an hour off; every appointment is one hour [late|early]; the calendar is [an hour off|a day behind] since the clocks changed;
 my meeting at {time} shows at another time for {name}; birthdays land on the day before; repeating events vanish after {month}
reminders at the wrong time; the reminder for {time} comes at midnight; reminders pop up after the event; my alarm rang an hour late; the
 app reminds me of things that I ticked off
maps that mislead; the map [shows our shop in the sea|has our street on the wrong side of the river|sends drivers to the back door|says we
 are closed]; the pin for {street} is in {city}; the route goes through a river; my position hops between two streets; the bus on the map
 does not move
an export that is empty; the export [has headers and nothing else|is empty|stops at row {n}00|turns all umlauts into signs]; the CSV has
 {n} columns in one; my export mail arrives without a file; the spreadsheet opens with ##### in every cell
an import that turns things round; the import swaps [first and last names|day and month]; after the import every price is zero; {n}00 rows
 went in and {n} came out; names with accents come in as M?ller
a report that does not add up on screen; the chart shows nothing after {month}; the dashboard says 0 visitors since {day}; two reports
 show different visitor numbers; the total of the column on screen is blank; the graph is flat although we sell
a file that will not open; the attachment opens as a page of signs; the file is 0 KB; a PDF of {n} pages shows one; it opens, but all
 pictures are gone; "the file is damaged and could not be repaired"
a page that jumps; the page jumps to the top when I [scroll|type|choose a size]; the menu covers the text; the button hides behind the
 banner; text runs out of the box; on a small screen I can't reach "next"
a form that forgets; the form forgets everything when I go back; the field turns red whatever I type; the date field only takes 1970; the
 postcode "must be 5 digits" but mine has letters; the form loses my photo
a button without effect; I press "{word}" and nothing happens; the button stays grey; I tap and tap; clicking "{word}" brings me back to
 the start; "continue" blinks and that's it
a spinning wheel; I see a [spinning wheel|turning circle|loading bar] and nothing else; it has been loading since {time}; the bar stands
 at 99 percent; "please wait" for {n} hours now; the little circle turns and turns
a white screen; the screen is white after [the logo|the splash|I tap on "{word}"]; I get a white page where the list should be; everything
 is grey; only the footer is left of your page
an app that closes itself; the app [closes|shuts|vanishes] when I [take a picture|open the camera|turn the phone|type an é|scroll down];
 it opens and is gone; I'm thrown back to the home screen; after ten seconds I look at my wallpaper again
pictures that stay grey; pictures stay grey boxes; photos load upside down; thumbnails show another person's dog; every image has a broken
 icon; my pictures turn blurry after the upload
mails that come late; mails sent from your tool arrive {n} hours later; our newsletter lands in spam everywhere; the mail program asks to
 be set up again each day; sent mails come out empty; attachments turn into winmail.dat; umlauts in our mails show as ü
double entries; each contact is there {n} times; every photo has a twin; one tap sends two messages; tasks come back after I delete them;
 the list shows the same row over and over
data that vanished; my {n} years of notes are gone; the folder "{noun}" is empty since the update; yesterday's work is not there; the
 draft I saved is blank; my high score went back to zero; all favourites are gone
numbers that jump; the counter runs backwards; the level in the tank app jumps from full to empty; the battery shows 100 and dies; the
 temperature says {n}00 degrees; my solar app says that the sun shines at night
two devices that disagree; my phone shows {n} items and the laptop none; what I delete on the tablet comes back from the phone; the list
 on the web differs from the app; the watch shows last week's weather
a game that stutters; the game [stutters|runs in slow motion|drops frames|throws me out in the last round]; my hero falls through the
 floor; a door in level {n} never opens; the controller drifts to the left; the boss stands still and can't be hit; the match ends with
 "connection lost"; my save is from {month}
a console that stays black; the console turns on, beeps and the TV stays black; the disc spins and comes back out; the pad loses contact;
 the fan of my console sounds like a jet
a photo book that loses pages; page {n} of my photo book turns white; the editor swaps my pictures; text in the book runs over the edge;
 the preview and the page differ
a ticket code that stays red; the gate stays red with my code; the scanner beeps and says "not valid today" though it is; the QR code is a
 grey square; my boarding pass opens as a blank page
a seat map that stays blank; the seat map is blank; I pick seat {n}A and it marks {n}C; the calendar for the dates hangs in {month}; the
 page throws me back to "choose a date"
a machine that keeps my change; the screen of the ticket machine hangs; the parking machine won't read my plate; the locker door stays
 shut, light green; the self-checkout says "unexpected item" with an empty tray
a lift or gate that stands still; the gate opens halfway and stops; the barrier stays down when I hold up my phone; the lift skips floor
 {n}; the intercom buzzes and the door stays shut
a bike dock that keeps the bike; the dock light is red and the bike stays in; the app says my ride still runs though the bike is in the
 dock; I unlock bike {n}{n2} and bike {n2}{n} opens
a robot or toy that went mad; the toy robot turns in circles; the train stops on the bridge each lap; the talking bear talks at night; the
 remote car drives left only
an instrument that is off; the digital piano plays C for every key; the amp crackles; the metronome app speeds up; the tuner shows every
 string as E
a telescope or camera that hunts; the camera hunts and never gets sharp; the lens makes a grinding sound; pictures come out purple; the
 flash fires late; the shutter sticks
a meter that stands still; the meter stands still while the heating runs; the display of the meter shows "----"; our smart meter sends the
 same number every day
solar panels that give nothing; the inverter blinks red and the panels give nothing; no yield since {day}, with blue sky; one string shows
 zero; the battery in the cellar never fills
a well or water device that drips; the water filter drips; the tap with the sensor runs and runs; the toilet of the camper won't flush;
 the shower goes cold after {n} minutes
an aquarium or terrarium device; the filter of the tank gurgles and stops; the heater of the aquarium boils my fish; the lamp in the
 terrarium comes on at night; the feeder drops a week's food at once
a pet device that acts up; the cat flap locks the cat out; the tracker says that my dog is in {city}; the feeder skips breakfast; the
 litter robot turns without end
a stairlift or bed that stops; the stairlift stops halfway up with my mother in it; the bed goes up but never down; the riser chair hums
 and stays flat; the emergency button gives no sound
a message from the console; the console shows {message}; the browser prints {message} and the page stays empty; I see {message} in red
 when I press F12; {message} appears when I press "{word}"
a message that the app shows; a window says {message}; the app greets me with {message}; every time I save it says {message}; what does
 {message} mean?; where does {message} come from?
a message in the log; our log is full of {message}; the log of the {site} ends with {message}; since {time} the log repeats {message}
an answer of the API; the API returns {message} for a valid request; the call to {path} answers {message}; we post an order to {path} and
 get {message}; GET {path} was fine until {day}, now {message}
a gateway that times out; every third request ends after 30 seconds; {path} takes {n}0 seconds and then 504; we see 502 from your gateway
 since {time}; requests hang and then "Connection reset by peer"
a webhook that stays silent; the webhook for {key} [is never called|comes {n} times|arrives hours late]; your webhook sends an empty body;
 the signature of the webhook differs from the docs
a field that is missing; the field "{key}" is missing in the answer of {path}; "{key}" comes back as null; "{key}" is a string in the docs
 and a number in the answer; the docs promise "{key}" but there is none
pages of a list that repeat; page 2 of {path} has the same items as page 1; the list ends at {n}00 items; the cursor brings me round in a
 loop; sorting by "{key}" changes nothing
a limit that hits too early; we get 429 after {n} calls although the docs allow {n}000; your rate limit counts double
an SDK that breaks the build; the build breaks with {message} since your package {version}; your package pulls in two versions of {key};
 the types of {key} don't match; npm install ends with {message}; pip says {message}
a function that behaves oddly; {key}() returns undefined in version {version}; the example from your docs prints {message}; {key}() hangs
 when the list is empty; the callback fires before the data is there; a promise that never resolves in {key}
a test environment; the sandbox answers 200 with nothing in it; test orders show up in production; staging has been red since {day}; the
 sandbox forgets everything at midnight
CORS and headers; the browser blocks our call: {message}; the header "{key}" is stripped on the way; your preflight answers 405
an import of a certificate; the handshake fails with {message}; curl says {message}; TLS breaks on {host}
a database that waits; a query on {key} that took a second now takes {n} minutes; deadlocks on {key} each night; the replica lags by
 hours; the index on {key} seems to be ignored
a job that never ends; the nightly job hangs at step {n}; the queue grows and nothing is worked off; the export job "{key}" is in state
 RUNNING since {date}; cron fires twice
a deployment that rolls back; each deploy rolls back by itself; the container restarts every {n} minutes with {message}; the pod is
 killed; the health check on {path} times out
a plugin that fights another; your plugin empties our basket page; with your widget on, our menu is dead; the embed code shows a grey box;
 the theme turns white when the plugin is on
a tracking script; the statistics count zero visitors; your script slows our page by {n} seconds; our conversions have been flat at zero
 since you changed the tag
a DNS entry; {host} leads to an old server; half of the world sees the old page; the MX entry is gone; www is fine, without www there is
 nothing
a link with a wrong end; the link in your mail ends at a page that says {message}; your help points to {path}, which is empty; the button
 in the newsletter opens a 404; the QR code on the box leads nowhere
a certificate warning; Chrome says "Your connection is not private" on {host}; the padlock on your page is crossed out; the app complains
 about a clock
a firewall or VPN; with the company VPN on, nothing opens; our proxy lets everything pass and yet {host} can't be reached; port {n}44{n2}
 looks closed from here
an installer; the installer asks for disk {n}; setup rolls everything back at the end; Windows says {message}; the Mac says that the app
 is damaged; the setup window flashes and is gone
a driver; the driver puts my {gadget} at 640 by 480; after the driver the sound is gone; device manager shows a yellow triangle
a start that takes ages; the computer needs {n} minutes to start; the desktop is black with a pointer; Windows turns in its update for
 hours; it starts, beeps {n} times and stays dark; blue screen again, it says {message}
a program that eats the machine; the program takes all cores; memory climbs until the laptop stands still; the fan screams when your tool
 is open; {n}0 GB of temp files since {day}
a spreadsheet with odd sums; cells show ##### or #REF!; the sum row stays at zero; macros are "blocked"; dates turn into numbers like
 4{n}{n2}12; the pivot shows last year
a document with lost layout; the text jumps to another page when I print; all tables lie on top of each other; the fonts turn into boxes;
 comments stand at the wrong line; page numbers start at {n}
a chat or forum; messages come in the wrong order; I see "typing" for hours; my answer appears under another question; the chat window
 hides behind the page; emojis come out as squares
a video meeting; I sit in the waiting room though the meeting is on; they see me upside down; my screen share is a black box; I am thrown
 out after {n} minutes; the recording has no sound; breakout rooms stay closed
a learning page; the quiz counts right answers as wrong; the lesson jumps back to the start; my course stands at 99 percent for ever; the
 video for lesson {n} is another lesson; homework that I upload is not in the list
a booking tool; guests can book days that are blocked; the calendar offers {time} twice; each booking makes two entries; confirmations go
 out without a date; the room list is empty since {day}
a point of sale; the till freezes at the last item; the card reader says "try again" to every card; receipts come out blank; the scanner
 reads every barcode as {noun}; the drawer stays shut
a fleet or tracking tool; {n} of our vans stand still on the map though they drive; the tachograph sends nothing; the cold truck shows 0
 degrees all day; the driver's tablet has had no route since {time}
a hospital or practice tool; the waiting room screen shows yesterday's patients; the card reader at the desk stays dark; x-rays open as
 black squares; the call button on ward {n} is silent
a farm or factory device; the milking robot stops at cow {n}{n2}; the scale of the silo shows minus; the conveyor stops every hour; the
 temperature of the greenhouse is stuck at {n}{n2} degrees; a sensor in the stable sends nonsense
a school tool; the whiteboard draws a hand's width next to the pen; the timetable shows holidays; tablets in room {n} find no network; the
 gong rings at the wrong time
a reader or audio book; the book opens at page 1 each time; the audio book skips chapters; the pages are white with a black corner;
 bookmarks land in another book
a music app; songs stop after {n} seconds; the same song for an hour; the queue empties itself; it plays in the kitchen when I press
 bedroom; shuffle plays A to Z
a podcast or radio; the episode stops and starts again; the radio station of {city} brings only noise; the speed goes to double by itself;
 downloads play silence
a weather or news app; the weather is that of {city}, where I have never been; it rains and the app shows sun since {day}; the widget
 stands still; headlines from last year
a health app; the app counts my walks twice; my weight curve has a jump to zero; medication reminders are silent; the app forgets my
 meals; the sleep curve is flat
a language app; the microphone hears nothing in the speaking lesson; my streak is broken though I practised; correct answers are marked
 red; the lesson sound is another language
a bank or wallet screen; the app shows yesterday's list; the balance is a row of dots; scanning the slip reads a wrong IBAN; the balance
 page turns and turns; charts of my spending are empty
a payment page that hangs; the pay page stays white after I enter the card; I press pay and come back to an empty basket; "3-D Secure"
 opens a blank window; the slider for paying sticks halfway; the list of payment options is empty
a page for invoices that stalls; the list of invoices is blank since {day}; each invoice opens as the same file; "download" on the billing
 page leads to {message}; the invoice PDF is a page of question marks
a page for one's profile that stalls; the save button in my profile is dead; my picture turns by 90 degrees when I upload it; the settings
 jump back after I save; the profile page ends in {message}
a sign-up page that stalls; the register button is dead in {browser}; the sign-up page is white on my {phone}; the list of countries in
 the sign-up form is empty; step {n} of the sign-up never loads
a page in the wrong language; half of the page is in Dutch; error texts come in Chinese; the app speaks Spanish since the update; dates
 are in American order though I chose British
an accessibility matter; the screen reader reads "button button button"; the font stays tiny whatever I set; white text on a white ground
 in high contrast; the keyboard can't reach the menu; the map has no text for the blind
a setting that does not stick; the volume is back at full after each start; dark mode turns itself off; the filter forgets what I chose;
 it asks for cookies on every page; my start page goes back to the default
something that comes and goes; it is there in the morning and gone at noon; one day all is well, the next [nothing|half of it] shows; only
 on [{day}s|rainy days|Sundays] does the {gadget} act up; {n} times out of ten it's fine
something after an update; since version {version} the {gadget} [beeps|blinks|forgets its settings|talks to me in French]; the update took
 my favourites with it; after the update my {phone} is slow as a snail; version {version} has moved my icons and lost my lists; >undo the
 last update
something that smells or smokes; there is smoke from the {gadget}; the charger of the {gadget} smells of fish; the plug of the {gadget}
 gets hot; I saw a spark at the back of the {gadget}
a device that makes noises; the {gadget} [hisses|ticks|howls|rattles|whistles|buzzes] [at night|when it is warm|when I come near|];
 strange noises from the {gadget}
a device that went silent; no light, no sound, nothing from the {gadget}; the {gadget} is as dead as a stone; I press the button of the
 {gadget} and it stays dark; the {gadget} came on once and never again
a device that acts by itself; the {gadget} [turns on|starts|beeps|changes the volume|opens] by itself [at night|]; is my {gadget}
 haunted?; why does my {gadget} switch on at {time} every night?
a device that ignores its owner; the {gadget} ignores [me|the buttons|the remote|the app]; whatever I press, the {gadget}
 [beeps|blinks|does its own thing]; my {gadget} has stopped listening
a device that loses charge; the {gadget} is empty after an hour; the {gadget} loses {n}0 percent overnight; the {gadget} lives only on the
 cable; the charging light of the {gadget} never turns green
a device stuck at its logo; the {gadget} hangs at the logo; the {gadget} starts again and again; the {gadget} says "loading" since {time}
a device with a stuck part; the lid of the {gadget} is stuck; a button of the {gadget} stays down; the wheel of the {gadget} turns but
 nothing moves; the hinge of my {gadget} came loose after {n} weeks of use
a device seen by nothing; my {phone} can't see the {gadget}; the {gadget} is not in the list of devices; pairing stops at "searching"; the
 {gadget} pairs with my neighbour's phone
a display that shows nonsense; the display of the {gadget} shows [strange signs|88:88|only half of the digits|the wrong time]; the
 {gadget} shows {code} and beeps; letters on the {gadget} are upside down
help with a setting up; how do I get the {gadget} into [pairing mode|my new network]?; the {gadget} wants a 2.4 GHz network, what is
 that?; which cable goes where on the {gadget}?; I have the {gadget} in front of me and don't know how to start it; >set the clock of the
 {gadget}; >install the app for the {gadget}
help with the use of software; how do I make the text bigger in the {site}?; where did the print button go in version {version}?; >get the
 old layout back; how do I stop the {site} from opening at start?; how do I move my files to a new {phone}?; >turn off the beep of the
 {gadget}
"""

ACCOUNT = """
an authorised person; >name my [wife|son|brother|neighbour] as an authorised person; can my [daughter|carer|accountant] speak for me when
 she calls?; !note {name} as a person who may ask about my contract; your colleague would not talk to my [wife|husband] as he isn't on the
 account; who is allowed to make changes on my account?
the passing of a relative; my [mother|father|husband|wife|uncle|grandmother] passed away in {month}; my [late husband|late wife|father,
 who died on {date},] has an account with you; what do you need from me after a death in the family?; !close the profile of my late
 [mother|aunt|brother]; >take over the contract of my late [father|husband]; I am the executor for {name}
closing a profile; !remove my profile; >shut my profile; please wipe my profile and everything in it; I no longer wish to be registered
 with you; how do I leave for good?; !take me out of your system; where is the button to end my registration?
taking someone off a shared plan; >take my ex off our [family|shared] plan; {first} still shows up in our family group; !remove my
 ex-husband from the shared plan; my flatmate moved out and is still in our group; why is {name} a member of our household?; how do I
 leave a family group?
invalid credentials; it says "invalid credentials" [every time|since {day}|and I know they are right]; "user name or password incorrect",
 yet I copy it from my notes; "we don't recognise that email", says your site; it answers "authentication failed" to my password; my
 details are "not recognised"
a data request; I make use of my right of access to my data; which of my data do you share with others?; under the GDPR I ask for a copy
 of everything you hold on me; !tell me where you got my address from; I object to the use of my data for advertising; >see what is stored
 about me
a name after marriage; since the wedding I am called {last}; I took my [wife's|husband's] name; my papers now say {name}; after the
 divorce I go by {last} again; >have my maiden name back in my profile; which document do you need for a new last name?
a transition or title; my first name is now {first}, please change it; please address me as [Mr|Ms|Mx] {last}; my profile says "Mrs" and I
 am a man; >have no title in my profile
a role in a team; {name} should only [read|comment|see reports]; >make {name} an editor; my role says "viewer" but I need to edit; what
 may a "manager" do that a "member" may not?; two of us should be owners; I was made a guest by mistake; !give {first} the rights to
 approve
an invitation; the invitation to {name} [expired|bounced|went to an old address]; I accepted the invite and see an empty team; >invite our
 new colleague {first}; the invite link says it was used by somebody else; how many people may I invite?; !withdraw the invitation to
 {email}
a person who left; {name} left us on {date} and can still get in; !block the access of {name}; our former [intern|admin|manager] can still
 see everything; >take all rights from {name}; the account of a colleague who left must go to {first}
an admin who is gone; nobody knows the password of our admin; our only admin is [on parental leave|in hospital|gone]; >become the owner
 since {name} left; the admin account is tied to a mailbox that no longer exists
a page that greets a stranger; the page greets me as {first}, and I am not {first}; I see the orders of a {name}; someone else's address
 is in my profile; I think two customers share my number
a name spelled wrong; you write me as {last}, it is spelled otherwise; the accent in my name is missing; my first and last names are
 swapped in my profile; my name has {n} letters too many on the card
a password that nobody knows; the password was set by my [son|late husband|predecessor]; I have the user name and no password; my browser
 had it saved and now I have a new one; the paper with my password is gone; >choose a new password
a password that is too simple; it wants {n}0 signs, one of them special; none of my passwords is good enough; it says that I must not use
 an old one; every 30 days a new password, must that be?
a code sent into nowhere; the code goes to a number I gave up; no code, I waited {n}0 minutes; {n} codes came at once and all of them are
 refused; the code came after it had expired; I am abroad and can't get the SMS code to sign in; the voice call with the code hangs up
a second factor; the app with the codes was on my stolen phone; the codes are always wrong since I changed phones; >use a security key;
 >go back to codes by SMS; the second step asks for a device that I sold; !turn off the second step for {name}
a lockout; it has locked me out for [an hour|24 hours|good]; after the third try it shut me out; "your account has been disabled"; I am
 shut out of my own page; it says to contact an administrator, and I am the administrator; since {day} I stand before a closed door
a suspended shop or page; you suspended our shop; my seller page was closed on {date}; my channel is gone, they say I broke a rule; my
 listing rights were taken away; >appeal against the suspension
an intruder; somebody from {city} was in my mailbox; there are rules in my mailbox that I never made; my friends get mails from me that I
 did not write; an order in my history is not mine and goes to {street}; posts appear under my name; my recovery address is now {email},
 which is not mine
a warning about a sign-in; I got "new sign-in from {city}", that was not me; your mail says someone tried my password {n} times; a device
 called "{noun}" is in my list; is the warning about a new sign-in real?
a leak; my password was in a leak, says my browser; was I part of the data breach?; I use the same password elsewhere and it was stolen;
 what do I have to do after the breach?
a caller who asked for a code; a man called in your name and wanted my code; I read my code to a caller; somebody at the door asked for my
 customer password; I gave my PIN to a "technician"
a lost or found card of a member; my member card was in a stolen purse; !block card {order}; my access card does not belong to me any more
 in your system; I found the customer card of {name}; my badge was stolen
a proof of identity; you refused my driving licence; the photo check says my face is not mine; the video check was cut off and I have no
 identity now; which papers prove where I live?; my passport runs out in {month}, is it good enough?; how long does it take until I am
 verified?; >show my ID in person
a customer without email; my mother has no email, can she have an account?; can I sign up with a phone number only?; is an account
 possible without a mobile?
a shared mailbox; {n} of us share one login, can each have their own?; two accounts with one email, is that possible?; >have a login for
 my [secretary|tenant|partner] as well; can a couple use one account?
a split of one account; we separated and share one account; >split our account; my son turned 18 and needs his own; >move my part of the
 family account to one of my own
two profiles; my orders are in one profile and my points in the other; >join the profile of {email} with mine; I seem to be in your system
 {n} times; I have one account from work and one from home; >make two accounts one
a change of owner; the account must go to the new owner of the business; >put the account in the new owner's name; the contract should run
 in the name of {company}; >transfer my number to my wife; I take over the flat and the account of {name}; our firm is now called
 {company}
an address in one's profile; my profile still has {street}; I moved to {street}, my profile does not know it yet; the postcode in my
 profile is not taken; !put {street} in my customer data; I have two homes, can both be in my profile?
contact details; the number in my profile is my ex's; !take my old number out; please use {email} for me from now on; my work email ends
 in {month}; >put my private email into my profile; you have a wrong birthday for me, I am not 120
a user name; my user name has a typo; my user name was given to me and sounds silly; >be called "{word}" instead of "{noun}"; the name
 that I want is taken; do I sign in with the number or the name?
the wrong email on sign-up; I made a typo in my email when I signed up; the confirmation went to a stranger as I mistyped the address; I
 registered as {email}, which is wrong
a confirmation of an address; the confirm link says "already used"; I can't confirm my address, the mail is nowhere; it wants me to
 confirm an address I no longer read
a log-in with another service; I used to come in with Google, now it says no such user; >come in with a password instead of Apple; after I
 left Facebook I can't sign in to you; our staff come in through Microsoft and three of them are refused
sessions; it throws me out every {n} minutes; I am asked for my password on every page; >be asked for the password less often; I forgot to
 sign out in the library; !sign me out of the hotel's TV; someone may still be signed in on my old tablet
parental rights; I am the [mother|father|guardian] of {first} and need to see the account; my daughter made an account with a false age;
 >set up a profile for my child; !close the account that my {n}-year-old made
blocked by another; how do I block a person who keeps writing to me?; >block {name}; I blocked my sister by mistake; why can {name} see my
 page?; >make my profile private; who can see my phone number?
rights to a file or room; the folder "{noun}" says that I am not allowed in; I need to get into the {noun} room with my badge; {name}
 should be able to see "{noun}" too; why may I look at the list and not change it?; "You need permission", it says
a key for the API; our API key was [leaked|posted in public|stolen]; !revoke the key {key}; >get a new key for our access; who created the
 token {key}?; the token has run out and I'm not allowed to make another; >give a key only the right to read
a sub-account; >open sub-accounts for our branches; the branch in {city} needs its own login; can each department have its own users?;
 >see which users we have
membership in a club; am I on the list of members?; my membership number is unknown to the gate; why am I no longer gold?; !make me a
 member; I want to leave the association; my status says "guest" though I joined in {month}; the club has my old name
an age or place limit; the site thinks I am under 18; I can't register since I live in {city}; my country is not in the list of countries
 for an account
consent; I take back my consent; !delete my phone number from your files; >opt out of the sharing of my data; I never agreed to be in your
 customer club; please forget my face scan
history and privacy; >delete my search history; who has looked at my profile?; is my number public?; >hide my age; my name shows up on the
 web through your site, please take it out
returning after years; I was a customer in {year}, do I still exist with you?; my account was put to sleep; >wake up my old account; is my
 old login still there?; "account inactive", it says, how do I activate it?
help for somebody else's login; my father forgot his password, how can I help him?; our trainee can't get in; {name} on our team is locked
 out; my wife's login is refused; !reset the password of {name}
"""

OTHER = """
goods damaged in the post; the {product} came [with a crack|in pieces|bent|dented|with a scratch|soaked]; half of the glasses were broken
 when I opened the box; the box looked as if a car had driven over it; the bottle leaked over everything in the parcel; what do I do with
 a {product} that arrived broken?; !send a new {product}, this one came smashed; there is a hole in the box and in the {noun}
a cancellation; please cancel my order, I changed my mind; >call off the order of {date}; don't send the {product}, we found our old one;
 can I take back my order?; !cancel the table for {n}; I can't come on {day}, please cancel; we have to call off the
 [visit|tour|lesson|party]; the wedding is off, so please cancel the flowers
a museum's times; how late is the museum open on {day}?; is the [museum|castle|gallery|zoo] open [on holidays|in winter|at Easter]?; when
 does the season begin?; is the [dinosaur|mummy|train] hall open again?; do you close for lunch?; until when is the exhibition on {noun}
 shown?
a season; when does the outdoor pool open?; how long is the beach patrolled?; until when do you have strawberries to pick?; is the cable
 car running in {month}?; from when on are there Christmas trees?; when does the ice rink close?
a visit with a group; we come with {n}0 pupils on {date}; can a group of {n}{n2} have a guide?; is there room for a coach?; we are {n} in
 wheelchairs, is there a lift?; do you have a room where a class can eat?; may kindergarten children touch things?; >bring my choir; we'd
 like a tour in [sign language|French|easy words]
a question about a product; is the {product} made in {city}?; does the {product} have a lid?; is the {product}
 [loud|heavy|washable|foldable]?; will the {product} fit in a drawer of {n}0 cm?; what comes in the box with the {product}?; which of your
 two {product}s is better for an old lady?; can I put the {product} in the dishwasher?; how much does the {product} weigh?; is the blue of
 the {product} dark or light?
a question about food; is the cake without egg?; how long does the cheese keep?; where does your honey come from?; can I freeze the
 bread?; is there pork in it?; do you roast the coffee yourselves?; why has the chocolate a white skin?
~thanks; thank you, {first}, you saved my day; a big thank you to the lady on the phone; I just want to say that {name} was wonderful;
 flowers for your team, please; best service in years; what a lovely card you put in the box; my mother smiled for the first time in
 weeks, thanks to your man {first}
a complaint about staff; your [driver|cashier|waiter|guard|receptionist] shouted at me; the man at counter {n} looked at his phone all the
 time; {name} laughed at my accent; nobody greeted us, nobody cared; I was called a liar by {first}; the nurse was rough with my mother;
 your guide talked only to his friends
a suggestion; you should have a bench at the door; why not sell the {product} in red?; how about a bell on the gate?; it would be lovely
 if the list could be sorted by colour; more vegetables in the canteen, please; a quiet hour for autistic guests would be good; could the
 music be turned down on {day}s?; let people bring their own cups
a wrong delivery; I got a parcel for {name}; {n} {product}s came and I ordered one; in my box was someone else's {product}; instead of the
 {product} I have a {product2} here; you delivered to number {n} and I live at {n2}; the left shoe is a 38 and the right one a 40; not
 mine, this parcel, who picks it up?
a delivery that never came; still no parcel; {n} days late now; "out for delivery" since {day}; the courier says nobody was home, I sat at
 the window all day; it went back to you and I don't know why; my flowers came a day after the funeral; the neighbour has no parcel, the
 shop has none, I have none; the letter with my papers never came
a delivery that needs a plan; I am at work until {time}, who takes the parcel?; can it go on the balcony?; please ring at the back door;
 leave it with {name} at {street}; can you come before noon on {day}?; the lift is too small for the sofa, do you carry it up?; is there a
 delivery to islands?
a return; it does not suit us, how do we send it back?; I lost the label for the return; the box is gone, may I return it all the same?;
 the shop in {city} won't take back what I bought online; the driver did not pick up the return; can I swap the {product} for the bigger
 one?; it was a gift and she has two now
out of stock; when will there be {product}s again?; it said three left and now none; will the green one come back?; I have waited since
 {month} for the {product}; !tell me when it's here; is it worth waiting for the {product}?
an exchange of sizes; the jacket is tight at the shoulders, do you have it a size up?; a 42 in shoes, what is that with you?; do they
 shrink?; I need the long ones; one sleeve is longer, can I have another?
an appointment; do you have something free on {day}?; I am late by ten minutes, is that fine?; can my sister have my appointment?; who
 will I see on {date}?; !move me from {day} to {day2}; how long will it take?; must I bring something?; I forgot when my appointment is
opening hours; are you open at {time}?; do you close early on {day}?; open between the years?; is the post counter open at noon?; from
 when can I come on {day}?; are you shut for the strike?
a place; where do I find you?; which tram stops at your door?; is there a ramp?; can I park a van?; is the entrance in {street}?; which
 floor is it?; where is the cloakroom?; is the shop in {city} still there?
a phone call; can someone ring me?; whom do I talk to about a {noun}?; I hung in the queue for {n}0 minutes and gave up; your number leads
 to a hairdresser; is there someone who speaks [Polish|Turkish|Arabic]?; I want to speak to the boss
an unanswered letter; I wrote {n} letters, not one answer; nobody calls back; you said "within two days", that was in {month}; is anybody
 there?; did my letter reach you?; what is new in my case {order}?
a job; I'd like to work in your [kitchen|shop|garden|office]; do you take people over 50?; what does a {job} do all day with you?; I sent
 my papers on {date}, any news?; may my daughter do a week of work with you?; are you looking for a {job} in {city}?
a cooperation; I keep bees and you sell honey, shall we talk?; our school is looking for a firm to visit; we write a blog on {noun}s and
 would like to test the {product}; {company} would like to sell your things; may we use your logo on our poster?; would you give a prize
 for our fair?
an offer to the firm; I sell {noun}s at good prices, interested?; we clean windows in {city}; my firm makes films and could make one for
 you; would you like to advertise in our club paper?
noise and neighbours; your lorries wake us at five; the light of your sign shines into my bedroom; your trees hang over my fence; there is
 rubbish from your shop in the river; your guests park in my drive
a lost thing; I left my [glasses|hat|gloves|teddy|ring] with you; did someone hand in a {noun}?; my son's bear must be in room {n}; a grey
 scarf, row {n}, on {day}; I lost my keys at your counter
a stay; can we come at {time} in the night?; is there a cot?; which room has the view of the sea?; the room smelled of smoke; may we stay
 a day longer?; is the breakfast good for vegans?; the bed was hard and the walls thin; do you have a room on the ground floor?
a trip; what do I have to pack?; how steep is the path?; is the boat going in rain?; where does the bus leave?; can my gran walk it?; is
 my passport good for {city}?; what is there for children?; does the tour take place on {date}?
a change of booking; we are {n} instead of {n2} now; one more child is coming; can we come on {day} in place of {day2}?; {name} comes
 instead of me; a week later would suit us better; we'd like the room with the balcony
a concert or show; how long is the interval?; who plays on {date}?; from which age is it?; is there a place for a wheelchair?; may I take
 pictures?; the man before me was two metres tall; why did the singer not come back?
sport; do you have a team for girls?; who won on {day}?; what do I wear for the climbing course?; is the course good for beginners?; can I
 try it once?; the trainer was late again
school; my child is ill and stays at home; what is the homework for {day}?; who is the new teacher?; my son lost his {noun}; when are the
 holidays?; is there a bus after the sixth lesson?; how do I get my child into your school?
study; when is the last day for the thesis?; which books do I need?; does the course in {month} take place?; can I hand it in on {day}?;
 is the lecture in English?; how many points does the course give?
health advice; I cough since {day}, should I come?; can I take it with milk?; my ear hurts after the flight; when do the stitches come
 out?; is the doctor there in {month}?; do I have to come without breakfast?; how long is my mother going to stay?
an animal; the dog scratches all day; do you take in old cats?; is the puppy {first} still free?; my hen lays no eggs; may I visit the
 donkeys?; which food for a thin cat?
a plant; my {plant} has holes in the leaves; when do I cut the {plant}?; how deep do I plant a {plant}?; does the {plant} like shade?; the
 {plant} I bought of you is dying; which soil for a {plant}?; can the {plant} stay out in {month}?
how to do something; how do I get red wine out of a carpet?; how long do I boil an egg?; what do I say at a funeral?; how do I hang a
 picture without a nail?; what goes with fish?; how do I fold a fitted sheet?
sales and brochures; !send me the winter catalogue; is there a sale after Christmas?; do you have a sample of the cloth?; when do the new
 colours come?; is the offer of {day} still there on {day2}?
unwanted mail; I get your brochure three times; no more letters, please; !stop the newsletter; please no catalogue for the man who lived
 here before me; too many text messages with offers
a survey or prize; when is the winner drawn?; did I win?; I'd like to answer your survey on paper; what can one win?; who are the judges?
a rule; may I bring my own food?; are prams allowed?; do children need a helmet?; is photography allowed?; do I have to wear a tie?; may
 we barbecue?; what may I take on board?; can I sublet my room?
~small talk; good morning, how are you?; I was just testing whether someone is there; nice weather today; never mind, I found it; sorry,
 wrong address; forget my last mail, it's solved; are you a human?; happy new year to you all
an old complaint; it has still not been put right; what happens with my complaint of {date}?; I complained about the noise and nothing has
 changed; the fence that your people broke is still broken; I'd like to know who decides on my complaint
the environment; why so much plastic?; is the wood from the rainforest?; can I give back the empty pots?; do you take old batteries?;
 where do the returned things go?; are your hens outside?
a press or school question; I write for the school paper and have {n} questions; how old is your firm?; who had the idea for the
 {product}?; may we film in your shop?; how many people work for you?
safety of goods; may a baby sleep on it?; is the paint safe for toys?; was the {product} called back?; can it be left alone while on?; my
 cat ate a bit of the {noun}, is that bad?; is it safe on gas?
a recommendation; I need a gift for a man who has everything; what do you suggest for a small balcony?; which {product} would you take?;
 something for a wet corner, please; what is good to read on a train?
a missing part; there were {n} screws too few; no manual in the box; one leg of the table is missing; the lid was not there; I only got
 the left one; !send the bag with the screws
quality of goods; the seam came open after a wash; the colour runs; the bread was hard; the wool scratches; the chair wobbles on an even
 floor; the picture on your page looks nicer than the thing; it smells of fish, the new {noun}
"""

# A letter and one clause about any thing at all: what is said of it tells the label, not the thing.
ANY = """
b you charged me for the {noun} twice
b I paid {money} for the {noun} and want it back
b the {noun} costs more than the advert said
b why is there a {noun} on my bill?
b what does the {adjective} {noun} cost?
b I was charged {money} for a {noun} that I never ordered
b the invoice says {noun} and we had a {noun2}
b can I pay for the {noun} in {n} parts?
b when do I get the money for my {noun} back?
b I need a receipt for the {noun}
b the discount on the {noun} is missing
b there is a fee for {verbing} on my statement
b can I pay for the {adjective} {noun} by {method}?
b my refund for the {noun} is {money} short
b do I get my deposit back for the {noun}?
b you billed {company} for our {noun}
b the voucher for the {noun} brought no discount
t my {noun} keeps {verbing} by itself
t my {noun} keeps {verbing} [at night|for no reason|when I leave the room|every few minutes|on its own]
t the {noun} no longer {verbs}
t my {adjective} {noun} no longer {verbs} [since {day}|since the update|at all|]
t my {adjective} {noun} [beeps|blinks|buzzes|hums|clicks|flickers|freezes|smokes|stalls] whenever I {verb} it
t the {noun} [beeps|blinks|buzzes|hums|clicks|rattles|squeals|flickers|restarts|stalls|overheats] [all night|every {n} minutes|and then
 goes dark|when it is warm|as soon as I {verb} something]
t the {noun} [won't turn on|stays dark|is dead|went black|hangs|shows {code}|only hums|doesn't react|cuts out]
t when I try to {verb} the {noun} [it freezes|it goes dark|nothing happens|it shows {code}|it beeps {n} times|it starts again from the
 beginning]
t my {noun} [turns on|starts|opens|moves|beeps|talks] by itself [at {time}|every night|when the {noun2} is near|]
t the {noun} sensor [sends nothing|shows the wrong value|is offline|is stuck at {n}0|jumps up and down]
t the light of my {noun} is red and it doesn't {verb} any more
t the {noun} app shows the wrong {noun2}
t the app does not find my {noun}
t the {noun} [page|list|view|screen|menu] [stays blank|is empty|never loads|jumps back|spins and spins|shows only grey boxes]
t I press "{verb}" and [nothing happens|it jumps back|the page goes white|I see {message}|the {noun} vanishes]
t the "{verb} {noun}" button [is grey|does nothing|has vanished|sends me in circles]
t since version {version} I can't {verb} a {noun} any more, [the window just closes|it hangs|the button is gone|it says {message}]
t my new {noun} can't be paired with my {phone}
t the electric {noun} [trips the fuse|smells burnt|gets hot|gives me a shock|runs for a second and stops]
t the motor of the {noun} [stalls|whines|runs hot|turns the wrong way]
t the {noun} and the {noun2} can't see each other on the network
t {verbing} a {noun} ends with {message}
t all {adjective} items in the list of {noun} data show twice
t the smart {noun} ignores me
t why does my {noun} {verb} by itself?
t why won't my {noun} {verb}?
t why is the screen of the {noun} upside down?
t {key}() fails with {message}
t the {noun} service answers {message}
t the job "{key}" ends with {message}
a I can't sign in to the {noun} [portal|site|app], it refuses my password
a I forgot my password for the {noun} [portal|page|club]
a please remove {name} from our {noun} group
a {name} should be allowed to {verb} in our {noun} [folder|project|space]
a my role only lets me {verb}, please let me {verb2} too
a how do I delete my profile in the {noun} app?
a my user name "{word}" is wrong, I'd like "{noun}"
a I am locked out of the {noun} [page|area|app]
a someone else uses my {noun} profile
a please change the email of my {noun} account to {email}
a I never got the invitation to the {noun} [team|group|space]
a who may {verb} in our team and who sets that?
a I'd like to close my {adjective} {noun} account
a the {noun} site says that my login is unknown
a my {noun} membership is in my old name
a which of my data does the {noun} app keep?
o the {noun} arrived with a [dent|crack|scratch|hole]
o the {noun} came [broken|bent|soaked|without its lid|in the wrong colour]
o do you have a {adjective} {noun}?
o where can I see your {adjective} {noun}?
o can I {verb} the {noun} before I buy it?
o I love my {noun}, thank you
o I got a {noun} instead of a {noun2}
o my {noun} has not come yet
o when will the {adjective} {noun} be delivered?
o please cancel my {noun}
o which {noun} would you take for a small [flat|garden|kitchen]?
o is the {noun} [made of wood|heavy|for children|still to be had|waterproof]?
o who do I talk to about a {noun}?
o I lost my {noun} in your [shop|train|hall|hotel]
o your colleague at the {noun} counter was [rude|so kind|a great help]
o how do I {verb} a {noun}?
o is there a course where I can learn to {verb}?
o when is the {noun} [museum|fair|market|exhibition|tour] open?
o you should sell a {noun} that one can {verb}
o the {noun} is too [big|small|bright] for us, can I swap it?
o can we {verb} with a group of {n}{n2}?
o I'd like to {verb} with you, do you have a job for me?
o please leave the {noun} with {name}
o may I bring a {noun}?
o tell me about the {noun}
"""

# What stands around a ticket or in it and tells nothing about its label: quotes, code, headers, requests on form. %slot%, ~ ends a line.
AROUND = """
Your page says: "%quote%"
On the phone I was told "%quote%".
"%quote%", that is what I read.
My note of %day%: '%quote%'.
The last mail from you began with "%quote%" and ended with "%quote2%".
I quote: "%quote%" (end of quote).
> On %date% %name% wrote:~> %quote%
> %quote%~> %quote2%
%name% wrote: >> %quote% <<
-----Original message-----~From: %email%~Subject: %quote%
--- forwarded ---~From: %name% <%email%>~To: help@%host%
Subject: %quote%
Subject: Re: Re: %quote% [#%order%]
Re: %quote%
Sent from my %phone%
Sent from my phone, please excuse typos :-)
--~%name%~%company%~%street%, %city%
***~%name% | %company% | %phone_number%
PS: %quote%.
P.S. my neighbour says hi ;)
(see https://%host%/%path_word%?id=%order%&lang=en)
Link: https://%host%/%path_word%/%order%#top
<https://%host%/%path_word%>
Here is the order: {"id": "%order%", "item": "%noun%", "count": %n%}
{"user": "%name%", "city": "%city%", "text": "%quote%"}
```~{"order": "%order%", "date": "%date%"}~```
[{"item": "%noun%"}, {"item": "%noun2%"}]
- %noun%: %n%~- %noun2%: %n2%
1) %noun%~2) %noun2%
* order: %order%~* date: %date%~* city: %city%
order;date;item~%order%;%date%;%noun%
| order | item |~| %order% | %noun% |
Name: %name%~Order: %order%~Date: %date%
<p>%quote%</p>
<b>%noun%</b> &amp; %noun2%
Priority: high
Category: please choose
Tags: %noun%, %noun2%
Ticket #%order%
[Ticket: %order%]
Language: en
Please answer in %language%.
Please answer with yes or no.
Reply in one sentence, please.
Answer in JSON if you can.
Please don't send me a standard answer.
Is a person reading this?
Do not answer this with a robot!!!
What do you say to that???
Answer: ?
!!! URGENT !!!
:( :( :(
????
...
#fail
@support @%word%
"""

# What programs say.
MESSAGES = """
TypeError: %key% is not a function
TypeError: Cannot read properties of undefined (reading '%key%')
TypeError: Cannot read properties of null (reading '%key%')
%key% is undefined
ReferenceError: %key% is not defined
SyntaxError: Unexpected token < in JSON at position %n%
Unexpected token '%word%'
Unexpected end of JSON input
JSON.parse: unexpected character at line %n% column %n%
Uncaught (in promise) Error: %key%
KeyError: '%key%'
AttributeError: 'NoneType' object has no attribute '%key%'
ModuleNotFoundError: No module named '%key%'
IndexError: list index out of range
ValueError: invalid literal for int() with base 10: '%word%'
NullPointerException at %key%.java:%n%%n%
java.lang.OutOfMemoryError: Java heap space
panic: runtime error: index out of range [%n%] with length %n%
Segmentation fault (core dumped)
npm ERR! code E%n%%n%%n%
ERROR: Could not find a version that satisfies the requirement %key%
error: failed to compile `%key%`
exit code %n%
Process finished with exit code 1%n%%n%
HTTP 500
HTTP/1.1 502 Bad Gateway
502 Bad Gateway nginx
503 Service Unavailable
504 Gateway Time-out
408 Request Timeout
404 Not Found: %path%
400 Bad Request: "%key%" is required
422 {"error": "%key% is invalid"}
{"error": "internal", "code": %n%%n%%n%%n%}
{"status": 500, "message": null}
{"errors": [{"field": "%key%", "code": "unknown"}]}
Read timed out. (read timeout=%n%0)
ETIMEDOUT %host%:443
ECONNREFUSED 127.0.0.1:%n%000
getaddrinfo ENOTFOUND %host%
curl: (%n%) Could not resolve host: %host%
curl: (35) SSL connect error
x509: certificate has expired or is not yet valid
ERR_CONNECTION_RESET
ERR_NAME_NOT_RESOLVED
ERR_TOO_MANY_REDIRECTS
net::ERR_FAILED
CORS policy: No 'Access-Control-Allow-Origin' header is present
Deadlock found when trying to get lock
relation "%key%" does not exist
ORA-0%n%%n%%n%: %key%
No space left on device
Out of memory
Fatal error %n%%n%
Error %n%%n%%n%%n%
Oops! Something went wrong
Ooops, that should not have happened
Something broke on our side
Sorry, this page is taking a nap
We could not load this content
An unknown problem occurred
Connection lost
Lost connection to host
Reconnecting...
Please try again later
Please try again in a few minutes
Request failed with status %n%%n%%n%
The operation could not be completed
The file is damaged and can't be opened
Unsupported format
This device is not supported
Device not found
No signal
Low memory
Paper jam in tray %n%
Check the filter
Service required
%word%.dll was not found
%key% has stopped
%key% is not responding
Unfortunately, %word% has stopped
Can't reach this page
Aw, Snap!
DRIVER_IRQL_NOT_LESS_OR_EQUAL
INACCESSIBLE_BOOT_DEVICE
kernel panic - not syncing
NaN
undefined
null
[object Object]
???
"""

VALUES = {
    "language": "French|German|Spanish|Polish|Italian|Turkish|English|capital letters|one word|two lines",
}
LINE_STARTS = """admin network handling line access regional seasonal system meter support processing contract rounding green security
equipment delivery usage period balance energy content device basic standing transport platform booking zone general""".split()
LINE_ENDS = """adjustment fee charge supplement levy correction item surcharge package recovery position contribution option difference
add-on lump premium rate""".split()

# Words that would tell the label, and people.
LEFT_OUT = """account amount answer bank bill card contract deposit fee fund invoice money price receipt report request statement tax
target ticket key name passport permit licence label actor aunt author cleaner client chef cook cousin daughter dentist deer
director doctor driver editor engineer family farmer father friend ghost giant girl grandmother guard guest judge lady lawyer
manager minister mother neighbour nurse officer owner passenger patient person pilot player police prince pupil queen rider
sailor singer sister soldier staff student surgeon tailor teacher tenant twin vendor visitor waiter wife widow worker hour
news foot goose mouse tooth fish sheep sand scissors science trousers""".split()


def starts_plainly(word):
    """Whether "a" goes before it."""
    return word[0] not in "aeiou" and word not in LEFT_OUT and not word.startswith("hono")


def third(verb):
    """Such as "washes" of "wash"."""
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if verb[-1] == "y" and verb[-2] not in "aeiou" else verb + "s"


def ing(verb):
    """Such as "cutting" of "cut"."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb[-1] == "e" and verb[-2] not in "eoy":
        return verb[:-1] + "ing"
    short = sum(letter in "aeiou" for letter in verb) == 1 and verb[-2] in "aeiou" and verb[-1] not in "aeiouwxy"
    return verb + verb[-1] * (short or verb == "forget") + "ing"


def lines_of(text):
    return text.strip().replace("\n ", " ").split("\n")


THINGS = [noun for noun in NOUNS if starts_plainly(noun) and not noun.endswith(("s", "x", "z", "ch", "sh", "y", "f", "fe"))]
QUALITIES = [word for word in ADJECTIVES if starts_plainly(word)]
DEEDS = [(verb, third(verb), ing(verb)) for verb in VERBS]
MESSAGE_PARTS, AROUND_PARTS = ([line.replace("~", "\n").split("%") for line in lines_of(text)] for text in (MESSAGES, AROUND))
MARKS = ['""', '""', '""', "''", "``", "  ", "()"]


def inserted(parts, value):
    """`parts` with value(slot) for each second one, which is the name of a slot."""
    return "".join(value(part) if at % 2 else part for at, part in enumerate(parts))


def message(rng, value):
    """What a program says, mostly in quotation marks."""
    left, right = rng.choice(MARKS)
    return f"{left}{inserted(rng.choice(MESSAGE_PARTS), value)}{right}".strip()


def around(rng, value):
    """Something that tells nothing about a ticket's label."""
    return inserted(rng.choice(AROUND_PARTS), value)


def statement_line(rng):
    """A line of a bill that nobody understands: "Zone levy", "SYSTEM ADJUSTMENT 04"."""
    text = f"{rng.choice(LINE_STARTS)} {rng.choice(LINE_ENDS)}"
    style = rng.random()
    if style < 0.5:
        return text
    if style < 0.75:
        return text.capitalize()
    return f"{text.upper()} {rng.randint(1, 99):02d}" if style < 0.9 else f"{text[:3].upper()}-{text.split()[1][:3].upper()}"
