"""Tickets for the four queues of a support desk: billing, technical, account, other; as raw prompts, chats and questions.

A ticket is about one concrete problem, of a company of any trade: an entry of BILLING, TECHNICAL, ACCOUNT or OTHER (a noun phrase and
clauses), one of TWINS (near the same words, another queue), of STORIES (several sentences that hang together), of GRIDS (a cause with
a circumstance of another queue's words), a sentence about any noun, or what people ask a voice assistant (other); more of them are
in ticket_stories.py. Around it go greetings, context, mentions of other queues' matters that are fine or solved, moods, closings and
names; then a hand: lower case, shouting, telegraphic, typos; and at times quotes, code or headers, which change nothing.
"""

import ticket_stories
from lexicon import PRODUCTS, Lexicon, casual

LABELS = ["billing", "technical", "account", "other"]

# An entry is: noun phrase; then clauses. A clause with "?" is a question, "!" starts an imperative ("please ..."), ">" a wish ("I want
# to ..."), all else is a statement. [a|b] is a choice, {slot} a value. A line that ends with ";" goes on in the next.
BILLING = """
an unknown cash withdrawal; there is a cash withdrawal of {money} [on my statement|in my history] that I never made; who took out {money}?
a transfer that is refused; my transfer to {name} [was refused|is declined|failed]; why can't I send money to {name}?; the payee is not
 allowed
a transfer to be stopped; >cancel a transfer; !stop the transfer to {name}; can I take back a payment?
money from abroad; how do I get money from abroad?; the transfer from {city} is less than what was sent; do you charge for incoming
 transfers?
topping up; how do I top up?; can I top up by [cheque|cash|card|bank transfer]?; is there a limit for top-ups?; >set up automatic top-ups
a reverted payment; a payment was [reversed|sent back]; why did the money come back to me?; my top-up was taken back
the smallest payment due; what is the least I must pay [on my credit card|this month]?; how much is due on my [{sub}|card]?
what was spent; how much did I spend [on food|last week|in {month}]?; >see my last payments; what was my last payment?
a wage by direct deposit; >set up a direct deposit for my wages; when is payday?; is my pay in yet?
changing money; how do I change euros to dollars?; can I pay out in pounds?; what do you charge for changing money?; >exchange currencies
a double charge; I was charged twice for [my {bill}|the same {bill}|one {bill}]; my [card|bank] shows two payments of {money};
 why did you take {money} twice?; !refund the second payment
a charge I do not recognise; there is a [charge|payment|debit] of {money} on my statement that I do not know; what is the {money} for?;
 !explain the {money} on my statement
a refund that has not arrived; my refund [has not arrived|still isn't here|never came|is overdue]; you promised me {money} back and
 nothing came; when will I get my money back?; where is my refund?; !check where my refund is
a refund of the wrong amount; you refunded only {money}[| instead of the full price]; the refund is too [small|low]; why is my refund less
 than what I paid?; !refund the rest
a request for a refund; I want my money back[| for the {bill}]; I would like a refund[| for my {bill}]; can I get a refund?;
 !refund [me|my {bill}|the {money}]; >get my money back
a wrong invoice; the invoice for {month} is wrong; my [bill|invoice] lists [a service I never ordered|{n} seats but we have fewer|the old
 price]; why is my bill wrong?; !correct the invoice
a missing invoice; I never got an invoice for [{month}|my {bill}|order {order}]; where can I find my invoice?; !send me the invoice;
 >get an invoice for my {bill}
a copy of a receipt; I need a receipt for [my {bill}|the payment of {date}|my taxes]; can I have a receipt?; !send me [a|the] receipt;
 >have a copy of my receipt
VAT on the invoice; the VAT [number|rate] on my invoice is wrong; can you put our VAT number on the invoice?; is VAT included in the price?;
 !add our tax number to the invoice
the company address on an invoice; the invoice has our old company address; !put the new company address on the {month} invoice;
 can you reissue the invoice in the name of {company}?
a declined card; my card [was|keeps getting|gets] declined[| when I pay for the {bill}]; you don't accept my card; why was my card
 declined?;
 my payment was [rejected|refused] though there is enough money on the card
a failed payment; my payment [did not go through|failed|bounced]; I tried to pay {money} and it was [refused|not accepted];
 why did my payment fail?
an expired card on file; the card you charge [expires|has expired]; !use my new card for the next payment; >update my payment card;
 can I replace the card that you bill?
a change of payment method; I want to pay by {method} instead of {method2}; can I switch [my {sub} |]to {method}?;
 >change my payment method; >pay with {method}
the accepted payment methods; which [cards|ways to pay|payment methods] do you accept?; do you take {method}?; is {method} possible?;
 >know if you take {method}
paying in instalments; can I pay [in instalments|in {n} parts|monthly instead of all at once]?; >split the payment; >pay in installments
paying by invoice; do you offer payment on invoice?; our company can only pay by invoice; >pay on invoice within 30 days
a bank transfer that is not credited; I sent {money} by bank transfer and it [is not credited|does not show up|isn't in the balance];
 did you get my transfer?; !check if my transfer of {money} came in
a transfer to the wrong account; I sent the {money} to the wrong [person|account number|IBAN]; !get the transfer back;
 can a transfer be recalled?
a pending payment; my payment has been pending since {day}; how long does a payment stay pending?; why is my payment still pending?
a pending transfer; the transfer to {name} is [still pending|taking forever]; when will the money reach {name}?; how long do transfers take?
a missing deposit; my [salary|deposit|cheque|cash deposit] is not in my balance yet; when will my deposit be credited?;
 the {money} I paid in isn't there
a wrong cash withdrawal; the cash machine gave me [less than I asked for|only part of the money] but took {money};
 the ATM kept {money} of mine; !give me back the cash I never got
a fee for cash withdrawals; why was there a fee [for taking out cash|at the ATM]?; I was charged {money} for a withdrawal;
 do withdrawals cost anything?
a foreign transaction fee; you took a fee for a payment abroad; why do I pay a fee for using my card in {city}?; are there fees abroad?
the exchange rate; the exchange rate you used is wrong; what exchange rate do you use?; why did I get such a bad rate?
a late fee; I got a late fee though I paid on time; !waive the late fee; why is there a late fee of {money}?
a hidden fee; there is an extra fee of {money} on my bill; nobody told me about a [service|setup|booking|handling] fee;
 what is the [service|setup|booking|handling] fee for?
a price increase; my [{sub}|bill] [went up|got more expensive|now costs {money}] without notice; why did the price [go up|rise]?;
 why am I paying more than last month?
a bill that is too high; my {month} bill is [much too high|twice as high as usual|shocking]; why is my bill so high this month?;
 !check my last bill
an estimated meter reading; you billed me for an estimate, not the real meter reading; !bill me by the actual reading; why is my energy bill
 based on an estimate?
a roaming charge; I got [roaming charges|a roaming bill] of {money} from my trip to {city}; why was I billed for roaming?;
 !take the roaming charges off
a discount not applied; the [discount|promo|student discount|loyalty discount] was not [applied|taken off]; I should have got {pct} off
 and paid the full price; where is my discount?; !apply the {pct} discount to my last order
a coupon code that is refused; my [coupon|promo|voucher] code {coupon} is not accepted; why is my coupon [invalid|expired|refused]?;
 can I use two coupons?; >use my voucher
a gift card balance; how much is left on my gift card?; my gift card shows no money; the gift card was charged but I still owe {money};
 can I pay part with a gift card?
store credit; my store credit of {money} [is gone|was not used]; when does my credit expire?; !pay out my credit
a charge after cancelling; I cancelled [my {sub}|in {month}|weeks ago] and you still [charge|bill] me; why am I still being charged?;
 !stop charging me; I was billed {money} after I had cancelled
a charge after a free trial; I was charged at the end of the free trial; you took {money} though the trial was free;
 !refund the charge for the trial
an automatic renewal; my {sub} renewed [itself|automatically] and you took {money}; !refund the renewal; I never agreed to renew the {sub};
 >stop the automatic renewal payment
the cost of a plan; how much [is|does] the {sub} [cost|a month|per year]?; what does the [family|business|premium|basic] plan cost?;
 is there a cheaper plan?
the cost for more users; what do {n} more users cost?; how much is an extra seat?; what would we pay for {n} people?
a switch to yearly payment; is it cheaper to pay yearly?; >pay per year instead of monthly; >switch the {sub} to annual billing
a downgrade that was still billed; I moved to the basic plan but you still bill the [premium|old] one; !bill me for the smaller plan;
 why do I still pay for premium?
a charge for a declined order; the order was cancelled but the money was still taken; I paid for an order that you cancelled;
 where is the {money} for my cancelled order?
a charge for a booking that failed; I was charged for a [flight|room|table|seat] that was never confirmed; !give back the money for the
 booking that failed
a cancelled booking's money; my [flight|hotel|train|concert] was cancelled and I want the money back; when do I get paid back for the
 cancelled [flight|trip|show]?
a deposit not returned; I have not got my [deposit|security deposit|key deposit] back; when do you pay back the deposit of {money}?
a blocked amount on the card; {money} is still [on hold|blocked|reserved] on my card; when will the hold on my card be released?;
 !release the hold of {money}
the due date of a bill; when is my [bill|payment|rent|instalment] due?; what day do you [take|collect] the money?;
 >move my payment date to the {nth}
more time to pay; I can't pay before {day}; can I pay [a week later|next month]?; >have more time to pay; !give me until {date} to pay
a payment reminder for a paid bill; I got a reminder though I [have paid|paid on {date}]; why do you send a dunning letter for a paid
 invoice?; !stop the reminders, the invoice is paid
an outstanding balance; your letter says I owe {money} but I [paid|don't]; how much do I still owe?; what is my open balance?
an overpayment; I paid {money} too much; I paid the same invoice two times by mistake; !return what I overpaid
a currency problem; I was charged in dollars instead of euros; can I be billed in [euros|pounds|my currency]?; why was I billed in
 another currency?
a wrong price at the checkout; the price at checkout is higher than on the product page; you charged {money} instead of the sale price;
 why is the total more than the price shown?
shipping costs; why was I charged for shipping?; the shipping cost {money} although it should be free; how much is shipping to {city}?
customs and import fees; the courier wants {money} in customs; who pays the import [tax|duty]?; !pay back the customs fee
sales tax; why did you add sales tax?; we are tax exempt and were charged tax; !take the tax off, we are exempt
a tax statement; I need a [tax statement|yearly summary of payments] for {year}; !send the tax document for {year};
 where do I get my tax form?
a direct debit; you [took|tried] the direct debit [too early|twice|on the wrong day]; >cancel the direct debit; >set up a direct debit;
 my direct debit bounced
a chargeback; my bank opened a chargeback for {money}; >dispute a payment of {money}; how do I dispute a charge?
a standing order; >stop a standing order to {name}; >set up a monthly transfer; my standing order was not carried out
a top-up that is missing; I topped up {money} and the balance did not change; my top-up [failed|was reversed|is pending]; where is my
 top-up?; are there fees for topping up?
an insurance premium; my [car|home|health|travel] insurance premium is higher this year; why did my premium go up?; >pay the premium
 monthly
an insurance payout; when will you pay my claim?; the payout for my claim is {money} too low; !pay out the claim
a doctor's bill; I got a bill for a visit that my insurance covers; why do I have to pay {money} for the [check-up|scan|blood test]?;
 !send the bill to my insurer
the tuition fee; I paid the tuition [twice|and got a reminder]; when is tuition due?; can I pay the [course|school|tuition] fee in parts?
a scholarship payment; my scholarship was not taken off the fees; when will the grant be paid?
school lunch money; I put {money} on the lunch card and it's not there; why was I billed for lunches on a holiday?
in-app purchases; my [son|daughter|child] bought coins for {money} in the game; I paid for coins and did not get credited;
 !refund the in-app purchase
a tip or fare; the driver charged more than the fare shown; why was my ride {money}?; I was billed a cancellation fee for a ride
a cancellation fee; you charged me {money} for cancelling; is there a fee if I cancel?; !drop the cancellation fee
a no-show fee; I was charged as a no-show but I was there; !remove the no-show fee
a parking or toll charge; I was billed for parking I did not use; why is there a toll on my rental bill?
a rental car charge; the rental company took {money} for a scratch; you billed me for fuel though the tank was full
baggage fees; why did I pay for my bag twice?; how much is a second suitcase?; !refund the bag fee
an upgrade charge; I was charged for an upgrade I did not ask for; you billed the bigger plan without asking
a loan payment; when is my next loan payment?; >pay off my loan early; what does early repayment cost?; my loan instalment was taken twice
a mortgage rate; what is the interest on a mortgage?; my mortgage payment went up; why is my interest so high?
credit card interest; why was I charged interest?; what is the interest rate on my credit card?; I paid in full and still got interest
paying a bill; >pay my [water|electric|phone|gas|internet|credit card] bill; where can I pay my [invoice|bill]?; how do I pay?;
 !pay my [water|electric|phone] bill
sending money; >send {money} to {name}; !transfer {money} from savings to checking; >move {money} to my other account
cashback; my cashback is missing; when do I get the cashback of {money}?; I was promised {pct} cashback and got none
a referral bonus; I invited {name} and the bonus never came; where is my referral credit?; !credit the bonus of {money}
loyalty points used as payment; I paid with points and was charged in full; my points were taken but the price did not change
a price match; the price dropped a day after I bought; !refund the difference; will you match a lower price?
a quote; can I get a quote for {n} licences?; !send a quote with prices; how much would it be for a school?
a purchase order; our purchase order number is missing on the invoice; !put PO {order} on the invoice; do you accept purchase orders?
charity or donation; I donated {money} twice by mistake; !send a receipt for my donation; >stop my monthly donation
an unpaid commission; I sold {n} items and have not been paid; when is the payout?; my payout is {money} short
a seller payout; my payout has been on hold since {date}; why did you keep {pct} of my sale?; where is the money from my sales?
a delayed wage or expense claim; my expense claim of {money} is unpaid; when will travel costs be paid back?
a charge from a stranger's order; I was billed for [someone else's|my neighbour's|another customer's] order; this invoice is not mine
a bundle price; I ordered the bundle but each part was charged on its own; is the bundle cheaper than the parts?
a data overage fee; you charged {money} for extra data; what does it cost when I go over my limit?; !remove the overage fee
an early termination fee; how much is it to end my contract early?; you billed {money} for leaving early; !waive the termination fee
an installation fee; I was billed for an installation that never took place; !take the technician's visit off my bill
a device instalment; my phone is paid off and you still collect instalments; how many instalments are left?; >pay off my handset
a wrong tariff; I am on the wrong tariff and pay too much; !bill me at the tariff we agreed; which tariff am I paying?
billing contact; our accountant should get the invoices; !send the bills to {email}; can invoices go to our accounts team?
paper bills; you charge for paper bills; !send bills by post; why is a paper bill {money}?
missing payment confirmation; I paid and got no confirmation of payment; did my payment of {money} go through?; !confirm my payment
a payment shown as unpaid; my {bill} is shown as unpaid but I paid [on {date}|last week|by {method}]; did you receive my money?
a refund to an old card; you refunded a card that I no longer have; can the refund go to [another card|my bank account]?;
 !send the refund to my new card
compensation; I want compensation for the days without service; what do I get back for the delay?; !credit me for the outage last month
a credit note; we need a credit note for invoice {invoice}; where is the credit note?; !issue a credit note
the reference for a payment; which reference do I put on the transfer?; what are your bank details?; where do I send the money?
a spending limit on a card; >raise the limit on my credit card; my payment is over the card limit; what is my card limit?
a minimum order charge; why is there a minimum order charge?; I was charged {money} because the order was small
prepaid credit; my prepaid credit [vanished|ran out overnight]; how do I check my prepaid credit?; >top up my phone
an unused month; I did not use the {sub} last month, can I get that money back?; !credit the unused months
a family plan charge; we pay for the family plan and also one by one; why do I pay twice when we are on the family plan?
a student price; do students pay less?; I sent my student card and still pay the full price; >get the student price
senior or charity prices; is there a lower price for [seniors|charities|schools]?; !give us the price for charities
a ticket resale payment; I sold my ticket back and have not been paid; when do I get the money for the resold ticket?
a gym fee; the gym fee was taken though it was closed; !pause the gym payments
a wrong card charged; you charged my [business|private|old] card instead of the other; !charge my other card
a test charge; what is the charge of one cent?; you took a small amount to test my card and never gave it back
a fine; I got a library fine for a book I returned; why do I have to pay a fine?; !cancel the fine
childcare fees; we were billed for {n} days when the nursery was shut; how are the nursery fees worked out?
pension contributions; my pension contribution was taken twice; how much do I pay into the pension?
a veterinary bill; the vet bill is higher than the estimate; can I pay the vet bill in parts?
a hotel minibar charge; the hotel billed {money} for a minibar I did not touch; !take the minibar off the bill
a city tax; why do I pay city tax at the hotel?; the city tax was charged twice
a restaurant bill; we paid {money} too much at the table; the delivery app charged a dish we did not order
a warranty price; how much is the extended warranty?; I was billed for a warranty that I declined; !take the warranty off my bill
a repair cost; what will the repair cost?; you quoted {money} and billed more; why is the repair so expensive?
a bank account fee; why is there a monthly fee on my current account?; is the account free?; !refund the account fee
an overdraft charge; I got an overdraft charge of {money}; !reverse the overdraft fee; what does going overdrawn cost?
a cheque; the [cheque|check] I paid in has not cleared; how long does a cheque take to clear?; a cheque of mine bounced
a payment link; I got a request to pay {money}, is it for my {bill}?; !send a payment link for invoice {invoice}
a budget for a project; what would {n} hours of consulting cost?; our invoice has more hours than agreed
a domain or hosting renewal fee; the renewal of our domain costs more than last year; why did hosting go up to {money}?
a wrongly merged order payment; you merged two orders and charged postage twice; !refund the second postage
round-up savings; the round-up took too much from my balance; why was {money} moved to savings?
contactless charge; I was charged twice at the till; the till took {money} two times
a wrong split; the bill was split wrongly and I paid for {name} too; !charge {name} for the other half
split refunds; part of my refund went to a gift card, I want it all on my {method}
a price for overseas calls; what does a call to {city} cost?; why are calls abroad so expensive on my bill?
a broadband credit; I was promised {money} off for three months and see no credit; !add the credit you promised
an advert budget; my ads spent {money} more than my budget; why was I billed for ads that I had paused?
"""

TECHNICAL = """
a virtual card fault; the virtual card does not show in the app; my virtual card number is not displayed, only an error
a card that works nowhere; my card [does not work|stopped working] in any machine; the magnet strip of my card is broken;
 the cash machine can't read my card
a phone wallet fault; Apple Pay [does not work|won't start] on my watch; Google Pay shows error {code} when I add the card
a device reset of settings; my settings are gone; how do I put the settings back to default?; >restore the default settings
a broken toy or tool; the drill does not turn; the e-bike motor cuts out; my electric toothbrush died; the fan only hums
a stuck queue or job; the job has been stuck at "pending" in the dashboard and the log shows errors; the render never finishes
a menu that is gone; the menu bar has vanished; the sidebar won't open; tabs are greyed out since version {version}
an app that crashes; the {site} [crashes|closes itself|shuts down|quits] [when I open it|all the time|every few minutes|after the splash
 screen|on start]; why does the {site} keep crashing?; !fix the crashes
a frozen screen; the {site} [freezes|hangs|gets stuck] [when I scroll|on the first screen|at {n}0 percent|every day]; everything is frozen;
 the screen does not react to my finger
a blank page; I [only see|get] a [white|blank|black|grey] [page|screen]; the {site} stays [blank|white|empty]; why is the page empty?
a slow site; the {site} is [very|so|terribly|extremely] slow; pages take [a minute|forever|ages] to load; why is it so slow?;
 the {site} takes forever to load
a site that is down; is the {site} down?; your [server|service|site] is [down|offline|not reachable]; the {site} does not [load|open] at
 all;
 is there an outage?; I can't reach your website
an error message; I get [error {code}|an error|"something went wrong"|"unexpected error"]; it says error {code} [when I save|on every page|
 when I press next]; what does error {code} mean?; >get rid of error {code}
a server error; I get a [500|502|503|404] [error|page]; the API [returns|answers with] a [500|503|429]; why do I see error 500?
a button that does nothing; the [save|send|next|submit|download|upload|book|buy|checkout|pay] button [does nothing|doesn't react|is greyed
 out|is missing]; nothing happens when I [press|click|tap] [save|send|next|pay now|submit]; why is the button grey?
a failed update; the update [fails|stops at {n}0 percent|won't install|ends with error {code}]; I can't install the [update|new version];
 >install the update
trouble since an update; since the [last |latest |]update [nothing works|the {site} won't open|half the menu is gone|everything is slow];
 version {version} broke [my setup|everything|the search|the camera]; >go back to the old version
an installation problem; I can't install the [app|program|software|driver] [on my {phone}|]; the installer [stops|hangs|says error {code}];
 how do I install it on my {phone}?; >install the software on a second computer
an uninstall problem; I can't [remove|uninstall] the [app|program]; the old version won't go away; >uninstall the program
data that does not sync; my [calendar|notes|contacts|files|photos|steps|workouts] do not sync; the sync [is stuck|fails] since {day};
 why are my {phone} and my laptop not in sync?; >sync my {phone}
a lost connection; the [wifi|internet|connection|line] [drops|is gone|keeps dropping|cuts out] [every evening|all the time|since {day}];
 I have no internet; why do I lose the connection?; the wifi does not work
slow internet; my internet is [slow|slower than promised]; I only get {n} megabits; why is the wifi so slow [upstairs|tonight|]?
bad phone reception; I have no [signal|reception] [at home|since {day}|in {city}]; calls [drop|cut off] after a minute; why is there no
 network here?; my calls break up
mobile data trouble; mobile data [does not work|is off] [abroad|since {day}|]; the phone says no service; >get mobile data to work
text messages that fail; my text messages are not [sent|delivered]; I can't send picture messages; why don't my texts go out?
voicemail trouble; my voicemail does not [pick up|play]; >set up voicemail; how do I turn on voicemail?
a sim card that is not found; my phone says no sim; the new sim [is not recognised|does not work]; how do I activate an eSIM?
bluetooth pairing; my [headphones|speaker|watch|car] won't [pair|connect] [with my {phone}|]; >pair the {gadget}; how do I pair it?
smart home connection; the {gadget} is [offline|not found|shown as offline]; >connect the {gadget} to [wifi|my {phone}]; how do I connect
 the
 {gadget}?
a reset to factory settings; >reset the {gadget} to factory settings; how do I [reset|restart] the {gadget}?; the reset did not help
notifications that do not come; I get no [push messages|notifications|alerts]; alerts arrive hours late; why are there no notifications?;
 >get notifications on my {phone}
too many notifications; the {site} sends the same alert {n} times; reminders pop up twice; a notification comes back after I close it
search that finds nothing; the search [finds nothing|shows wrong results|is broken]; filters [do nothing|don't work]; why is search empty?
an upload that fails; I can't upload [a photo|my file|a pdf|the form|documents]; the upload [stops at {n}0 percent|fails|never ends];
 why does my upload fail?; >upload a file of {n} GB
a download that fails; the download [stops|never starts|is a broken file|fails]; I can't open the file I downloaded; why can't I download
 it?
an export that is broken; the [csv|excel|pdf] export is [empty|broken|cut off]; the export misses half of the rows; >export my data to excel
an import that fails; the import [fails|skips rows|says wrong format]; >import a spreadsheet; why are my imported contacts garbled?
printing trouble; the {site} prints only half of the page; labels print too small; >print from my {phone}; the printout is blank
a form that rejects input; the form says my [date|postcode|phone number] is invalid; I can't [submit|send] the form; the form is [cleared|
 wiped] when I press next
a checkout that breaks; the checkout [crashes|hangs|goes blank|shows error {code}|reloads] [at the last step|]; the basket empties itself;
 I can't get past the checkout page, it just spins
a payment page error; the payment page [shows error {code}|does not load|spins forever|is blank]; the page crashes when I press pay
a basket bug; items [vanish|disappear] from my basket; the basket shows the wrong number of things; I can't add anything to the cart
video that buffers; the [video|film|stream|show] [buffers|stutters|stops every minute|is blurry]; why does it keep buffering?;
 playback stops with error {code}
no sound; there is no sound [in the video|on calls|on the tv app|]; the sound is [out of sync|crackling|too quiet]; why can't I hear
 anything?
subtitles that fail; the subtitles are [out of sync|missing|in the wrong language]; >turn the subtitles on; subtitles stay on when I turn
 them off
casting trouble; I can't cast to my tv; the tv app does not [start|open|show a picture]; >watch on my tv; it won't play on the tv
a download for offline use; downloaded [songs|episodes|maps] don't play offline; >download shows for a flight; my downloads are gone
a playlist bug; my playlist plays the same song; shuffle does not shuffle; songs skip after ten seconds
camera access; the {site} can't use my camera; the scanner does not read the [code|barcode|QR code]; the camera stays black
a video call problem; the others can't hear me in calls; the call [drops|freezes] after {n} minutes; my screen sharing is black
calendar bugs; meetings show at the wrong time; the calendar shows everything twice; the invite opens an empty page
mail that does not arrive; mails from your system don't reach [us|our customers]; the newsletter tool sends nothing; my outbox is stuck
the API; the API [times out|is slow|returns empty lists]; our webhook [is not called|fires twice]; how do I call the API?; the docs for the
 API show a wrong path
an integration; the [slack|calendar|crm|shop] integration [stopped|broke|no longer works]; >connect the {site} to our shop; our plugin
 throws
 error {code}
a broken link; the link in your mail [is dead|leads nowhere|shows 404]; the help page link is broken; the tracking link opens a blank page
display problems; text [overlaps|is cut off] on my {phone}; the page looks [broken|wrong|odd] in {browser}; icons are missing
dark mode; dark mode makes the text unreadable; >turn on dark mode; the theme resets every day
language settings; the {site} is suddenly in [another language|German|Spanish]; >change the language of the app; half of the menu is not
 translated
a browser problem; the {site} does not work in {browser}; it works in {browser} but not on my {phone}; which browsers do you support?
~old devices; does the app run on [an old {phone}|older phones|windows]?; the app says my {phone} is not supported
battery drain; the app drains my battery; my {phone} gets hot when the app runs; the battery [dies|is empty] within an hour
storage trouble; the app uses {n}0 GB of space; it says storage full though it isn't; >clear the cache
lost data; my [notes|files|photos|progress|drafts|messages] are gone [since the update|]; everything I saved has disappeared;
 >restore a backup; can you restore a deleted file?
a backup that fails; the backup [fails|never finishes|stops at {n}0 percent]; >make a backup; how do I back up my data?
a game bug; the game [crashes|lags|freezes] at level {n}; my progress is lost; I am stuck behind a wall; the score isn't saved
maps and location; the map shows me in the wrong place; GPS does not work in the app; the app can't find my location
a booking page bug; the date picker [does not open|jumps to another month]; the booking page shows error {code}; I can't pick a seat, the
 map
 stays grey
check-in that fails; online check-in [fails|shows an error|keeps loading]; the boarding pass won't open; the check-in page is broken
a ticket code that does not scan; the code on my [ticket|boarding pass] does not scan; the pdf ticket is blank; the gate did not read my
 code
a statement that does not open; the pdf of my [invoice|bill|statement] [won't open|is empty|is damaged]; the [billing|invoice] page
 [shows an error|stays blank]
a balance display bug; the {site} shows no balance, only a spinning wheel; the transactions page [crashes|does not load]
a contactless chip fault; contactless [doesn't work|stopped working] on my card; the chip of my card is not read; the card reader does
 not read my card
a banking app fault; the banking app [crashes|won't open|freezes] [after the update|on my {phone}|]; face scan closes the app
a transfer page error; the transfer page [shows error {code}|hangs when I press send]; the app crashes when I make a transfer
a patient portal fault; the test results page [is blank|does not load]; the video visit has no picture; the portal shows error {code}
a course page fault; the lesson video does not play; the quiz won't [submit|load]; my answers were not saved; the class room page is blank
a meter or sensor fault; the smart meter shows no reading; the sensor sends nothing since {day}; the display of the meter is dead
a charging problem; the {gadget} does not charge; it only charges to {n}0 percent; why won't it charge?
a device that won't turn on; the {gadget} [won't|does not] [turn on|start|switch on]; my {gadget} is [dead|broken]; why won't it start?
a device that stopped working; my {gadget} [stopped working|broke|gave up] after {n} [days|weeks|months]; the {gadget} no longer works
a noisy device; the {gadget} makes a [loud|strange|grinding|clicking] noise; why is my {gadget} so loud?
an overheating device; the {gadget} gets [very|too] hot; it smells burnt when I use the {gadget}; my {gadget} overheats
a device that restarts; the {gadget} restarts [by itself|all the time|every night]; it keeps rebooting
a firmware problem; the firmware update of the {gadget} failed; >update the firmware; what is the newest firmware for the {gadget}?
a blinking light; the light on my {gadget} [blinks red|flashes orange|is red]; what does the red light on the {gadget} mean?
a remote control fault; the remote does not [react|work]; >pair the remote; the remote lost its pairing
setting up a device; how do I set up [my|the] {gadget}?; I am stuck at step {n} of the setup; >set up the {gadget}; the setup never finishes
a password manager or autofill bug; autofill puts my name in the wrong box; autofill crashes the page
a keyboard fault; keys on my keyboard stick; the keyboard types the wrong letters; the touchpad jumps
a screen fault; there are lines on my screen; the screen flickers; the touch screen does not react; half of the display is black
a printer fault; the printer [jams|prints stripes|is not found|prints blank pages]; >connect the printer to wifi; it says no ink but it's
 full
a tablet or e-reader fault; books do not open on my e-reader; pages turn by themselves; the tablet is stuck on the logo
a router fault; the router [loses|drops] the connection; the router shows a red light; >change the channel of my router
a tv box fault; the tv box shows no [picture|channels]; channels are missing since {day}; the recorder did not record
a vacuum or kitchen device fault; the coffee machine leaks; the vacuum has no suction; the blender smells burnt; the kettle won't switch off
a camera or doorbell fault; the door camera shows no picture; the doorbell does not ring; recordings are missing
a thermostat fault; the thermostat shows the wrong temperature; the heating does not start from the app; >program my thermostat
a fitness watch fault; my watch counts no steps; the watch does not show messages; the heart rate is always zero
a car app fault; the car app can't unlock the doors; the charging station does not start; the app shows the wrong range
a scooter or bike rental fault; the bike does not unlock in the app; the lock won't close; the ride does not end in the app
a parcel locker fault; the locker does not open; the screen of the locker is dead; the app doesn't open the door of the locker
a self-service till fault; the kiosk screen is frozen; the ticket machine does not react
a web shop plugin; our shop plugin breaks the menu; the theme looks odd after the update; images do not show in our store
a database problem; our database is slow since {day}; queries time out; the job ends with error {code}
a certificate error; the browser says the site is not safe; the certificate has expired; I get an SSL error
domain and DNS; our domain points to the wrong server; the DNS change does not show; >connect my domain
hosting trouble; our website is down; the server does not answer; deployment fails with error {code}; the build stops
mail settings; what are the server settings for mail?; >set up mail on my {phone}; mail says cannot connect to server
a spreadsheet bug; formulas show an error; the file opens read only and won't save; charts are blank
a document editor bug; the cursor jumps; my text is not saved; comments vanish; the file won't open
a chat tool bug; messages arrive twice; the chat window does not open; pictures do not load in the chat
a microphone fault; the microphone is not found; my voice assistant does not hear me; the mic crackles
an app store problem; the app is not in the store in my country; the store says not compatible; I can't find the app for {phone}
a widget bug; the widget shows yesterday's data; the home screen widget is blank
a time zone bug; all times are one hour off; the clock in the app is wrong; reports use the wrong time zone
a report bug; the [sales|monthly|usage] report is empty; numbers in the report do not add up on screen; the chart stays at zero
duplicate entries; every entry is shown twice; the list has duplicates after the sync
keyboard shortcuts; the shortcuts stopped working; copy and paste does nothing
an email editor bug; pictures in my mails are broken; the template loses its colours
an accessibility fault; the screen reader does not read the buttons; the text can't be made larger
a captcha loop; the captcha never ends; the picture puzzle reloads forever
cookies banner; the cookie banner covers everything; the banner does not close; it comes back on each page
pop-ups; a pop-up blocks the page; the window can't be closed; the chat bubble covers the button
live tracking bug; the live map of the parcel shows an error; the tracking page does not load
a voice assistant fault; the speaker does not answer; the speaker says it can't connect; it plays the wrong room
a light or plug fault; the smart bulb flickers; the plug does not switch; the lights don't react to the app
an alarm system fault; the alarm goes off for no reason; the alarm does not arm; the siren won't stop
solar or heating app; the solar app shows zero since {day}; the heat pump shows code {code}
a water or gas device; the boiler shows error {code}; the pump does not start; no hot water since {day}
a line fault; the phone line is dead; there is noise on the line; the fibre box has a red light
wifi range; the wifi does not reach the bedroom; the extender does not connect; >extend my wifi
a modem swap; the new modem does not come online; >set up the new modem; the lights on the modem are off
parental control fault; the filter blocks every page; screen time does not count; the block does not work
a VPN problem; the VPN [does not connect|drops|is slow]; >set up the VPN; no internet when the VPN is on
antivirus trouble; the antivirus blocks your program; the scan never ends; it says your installer is a virus
a driver problem; the driver does not install; the graphics card is not found after the driver update
a system that does not boot; my laptop stops at a blue screen; the computer does not boot; it hangs at the logo
memory trouble; the program eats all memory; the tool says out of memory; it gets slower by the hour
a license key that fails; the program says my licence key is [invalid|already used]; >enter my licence key; where do I type the key?
a test or sandbox fault; the sandbox is down; the test server returns nothing; the demo does not start
mobile site trouble; the menu does not open on my {phone}; the page jumps on mobile; zoom does not work
speech to text; dictation writes nonsense; the transcript is empty; subtitles lag behind
photo printing; my photo book does not save; the editor crashes when I add pictures; the preview is black
a gift card page fault; the gift card page throws error {code}; the page for coupons does not open
a profile page fault; the profile page [crashes|shows error {code}|stays blank]; the settings page does not load; the page with my details
 throws an error
a sign-up page fault; the sign-up page crashes; the registration form shows error {code} when I press next; the sign-up button is dead
a help page fault; your help chat does not load; the contact form throws error {code}; the faq page is blank
a job or form portal fault; the application form crashes; I can't attach my CV, the page freezes
an order page fault; the order page shows an error; my orders page stays empty and spins; the list of orders does not load
a store finder fault; the store finder shows an empty map; the opening hours page is broken
"""

ACCOUNT = """
the source of funds; why do you ask where my money comes from?; >prove the source of my funds for the verification
reported fraud; >report fraud; there is fraud on my account; someone tricked me into giving my code; I fell for a fake caller
a freeze on the account; >freeze my account; !put a hold on my account; why is there a hold on my bank account?; can you unfreeze it?
a transaction that someone else made; someone used my card [in {city}|online], block it; a thief is shopping with my card;
 I think my card has been cloned
a customer's data; is my phone number in your records right?; which address do you have for me?; my contact details are wrong
a missing user in the team list; {name} does not appear in our team, please give access; my colleague can't get into our workspace
a new device to approve; >approve a new device; it asks me to confirm the login on my old phone, which I sold; the new tablet isn't trusted
a passkey; >set up a passkey; my passkey is not found; how do I delete a passkey?; the security key is not accepted at login
a code by mail; can I get the login code by mail instead of SMS?; the codes go to my old number; >get codes on another phone
a logged-in stranger; there is a session from {city} in my account; an iPhone I don't own is on my device list
a rejected registration; my registration was rejected; why can't I register with my work email?; my sign-up is still not approved
an account under review; my account is [under review|restricted|limited]; what do you need from me to lift the limits?
a residence or age rule; am I old enough for an account?; can I open an account if I don't live in {city}?
a nickname on display; others see my full name, I want a nickname; >hide my birthday in my profile
a forgotten password; I forgot my password; I [don't remember|lost|can't recall] my [password|login]; how do I get a new password?;
 >reset my password; !reset my password
a reset mail that does not come; the password reset [mail|email|link] [never comes|doesn't arrive|is not in my inbox]; where is the mail to
 reset my password?; !send the reset link again
an expired reset link; the reset link [has expired|is no longer valid|was used already]; !send a fresh link for my password
a rejected password; my password is [not accepted|wrong, it says|suddenly wrong|refused]; it says wrong password but [it is right|I am
 sure];
 why is my password rejected?
a change of password; >change my password; where do I change my password?; how do I choose a new password?
password rules; the new password is refused as too weak; how long must a password be?; it says I used this password before
a login that fails; I can't [log in|sign in|get in|get into my account|access my account|log on]; why can't I log in?; >log in;
 my login [fails|doesn't work|is refused] [since {day}|on my {phone}|]; !help me to get back in
a locked account; my account is [locked|blocked|suspended|frozen|disabled]; I am locked out[ of my account|]; why is my account locked?;
 !unlock my account; >unlock my account
too many attempts; I typed the wrong password too often and am locked out; it says too many attempts; when can I try to sign in again?
a banned account; my account was banned [for no reason|without warning]; why was I banned?; !lift the ban; >appeal the ban
a login code that does not come; the [code|SMS code|login code|security code] [never arrives|doesn't come|is not sent]; I don't get the code
 to
 sign in; why do I get no code?; !send me the code again
a login code that is refused; the [six digit|login|security] code is [wrong|expired|refused] each time; it does not accept my code
two-factor setup; >turn on two-factor; >turn off two-step verification; how do I add a second factor?; where do I switch on 2FA?
a lost authenticator; I lost the phone with my [authenticator|codes]; my new phone has no authenticator codes; !reset my second factor;
 >move my authenticator to a new phone
backup codes; I have no backup codes left; where are my recovery codes?; >get new backup codes
a hacked account; my account was [hacked|taken over|stolen|broken into]; somebody [is using|got into|logged in to] my account;
 I think I was hacked; !secure my account; what do I do after a hack?
a strange login; I got a mail about a login from {city} that wasn't me; there is an unknown device in my account; who logged in at {time}?
a changed email by a stranger; someone changed [the email|the password|my details] in my account; !give me my account back
a phishing mail; I clicked a link in a fake mail and typed my password; is this mail from you, it asks for my password?; >report phishing
an identity fraud; somebody opened an account in my name; someone pretends to be me; >report identity theft
a lost card; I lost my [bank |credit |debit |]card; my [card|wallet|purse] was stolen; !block my card; >freeze my card; >report a lost card
a stolen phone; my phone [was stolen|is gone] and the app is on it; !log my old phone out; >lock the app on a lost phone
a compromised card; someone has my card details; I think my card was copied; !block the card before anyone uses it
a blocked card PIN; I typed the wrong PIN three times; my PIN is blocked; !unblock my PIN; >unblock the PIN
a forgotten PIN; I forgot [my|the] PIN; what is my PIN?; >change my PIN; >get a new PIN; how do I set a PIN?
a forgotten passcode; I forgot the passcode of the app; >reset the app passcode; my passcode is not accepted
fingerprint or face login; >log in with my fingerprint; how do I turn on face login?; the app no longer knows my face, so I can't get in
a forgotten user name; I forgot my [user name|username|login name|customer number]; what is my user name?; >find out my user name
an unknown email address; I don't know which email I signed up with; no account is found for my email; which address is my account under?
a change of email; >change my email[| address]; my email [changed|is now {email}]; !change my email to {email};
 how do I change my email address?; my old mailbox no longer exists
a change of phone number; I have a new phone number; >change my phone number; !change the number on my account to {phone_number};
 how do I update my mobile number?
a change of name; I got [married|divorced] and have a new name; >change my name; !change my last name to {last}; my name is [misspelt|wrong|
 spelled wrong] in my profile; how do I change the name on my account?
a change of address in the profile; I moved[| to {city}] and my profile has the old address; >update my address; >change the address in my
 profile;
 how do I change my home address?; !change the address on my account
a wrong date of birth; my date of birth is wrong in my profile; >correct my birthday; !fix my date of birth in your records
personal details; >edit my [personal details|profile|contact details]; where can I change my details?; my details are out of date
a profile picture; >change my profile picture; >remove the photo from my profile; how do I change my avatar?
a user name change; >change my user name; can I pick another display name?; my screen name is taken
deleting an account; >delete my account; >close my account; !delete my account[| and all my data]; how do I [delete|close] my account?;
 !close my account; I no longer want an account
deleting personal data; !erase all data you have about me; >have my personal data deleted; I ask for erasure of my data
a copy of personal data; !send me the data you store about me; what do you know about me?; >request my personal data
deactivating for a while; >pause my account for a while; >deactivate my profile; can I hide my profile?
reopening an account; >reactivate my account; I closed my account and want it back; can I reopen an old account?; !restore my account
merging accounts; I have two accounts; >merge my accounts; !combine my old and new account; can you join two profiles?
a duplicate account; it says an account with my email already exists; I registered twice by mistake; my email is taken
opening an account; >open an account; >create an account; how do I [sign up|register]?; can I open a second account?; I can't register
an account for a child; can my [son|daughter] have an account?; how old must one be for an account?; >open an account for my child
a joint account; >open a joint account with {name}; >add my [wife|husband|partner] to my account; can two people share an account?
a business account; >turn my account into a business account; can I have a company account?; >register as a business
verification of identity; >verify my identity; why do you need my [ID|passport]?; my verification [failed|is pending|takes days];
 you rejected my passport photo; how do I prove who I am?
a verification mail; I get no mail to confirm my address; >verify my email; the confirmation link for my new account never came
verification of a phone number; >verify my number; my number can't be verified; the number is tied to another user
age verification; the age check thinks I am a minor; >prove my age; why must I confirm my age?
a wrong account signed in; I see [someone else's|a stranger's] profile when I log in; I am in the wrong account; it logs me in as {name}
being logged out; I get [logged|signed] out [every day|all the time|after a minute]; why do I have to sign in again and again?;
 >stay signed in
logging out everywhere; >log out on all devices; >sign out my old {phone}; !end all my sessions
trusted devices; >remove a device from my account; too many devices are signed in; >register my new phone as a trusted device
single sign-on; our single sign-on [sends people back to the login|says user not found]; >log in with my company account;
 >set up single sign-on for our staff
social login; I signed up with [Google|Facebook|Apple] and can't get in; >unlink my Google login; can I add a password to my Apple login?
adding a user; >add a [user|colleague|team member]; >invite {name} to our team; how do I add people to our workspace?; !add {name} to our
 account
removing a user; >remove a user; {name} left the company but still has access; how do I take away access from {name}?
an invitation that does not come; {name} never got the invite to our team; my invitation to join has expired; !send the invite again
admin rights; I need admin rights; >become an admin; !make {name} an admin; who is the admin of our account?
missing permissions; it says I have no [permission|access|rights]; I am not allowed to open the [folder|report|project];
 !give me access to the {month} folder; why am I not allowed to edit?
a role change; >change the role of {name}; my role should be editor; which roles are there?; !set {name} to read only
ownership of an account; >transfer the account to {name}; our owner left and nobody has access; >change the owner of our workspace
access after a death; my [father|mother|husband|wife] died and I need access to the account; !close the account of my late [father|mother]
power of attorney; >act for my mother on her account; how do I get access to my parents' account?; I have power of attorney for {name}
membership status; my membership [has ended|shows as inactive|is not shown]; am I still a member?; when does my membership expire?
joining a membership; >become a member; how do I join?; >join the loyalty club
leaving a club; >leave the loyalty club; >end my membership; !take me off the members' list
a member level; my status dropped to basic member; why did I lose my gold status?; when do I reach the next level?
a member card; my member number is not known to your system; where do I find my member number?; my customer number is not recognised
linking a card or device; >link my member card to my profile; >link my watch to my account; it says the device belongs to another account
linking a bank or partner; >connect my profile with my airline account; >remove the link to my old employer
a device tied to an old owner; I bought a used {gadget} that is tied to the last owner; !release the {gadget} from the old account
a family group; >add my son to the family group; >leave the family group; my daughter can't join our family group
parental approval; >set a PIN for my child's profile; my child's profile is locked; how do I approve my child's login?
profiles in one account; >delete one of the profiles; someone uses my profile on our account; >lock my profile with a PIN
privacy settings; who can see my profile?; >make my profile private; >hide my name from others; where are the privacy settings?
marketing consent; >withdraw my consent to the use of my data; !stop sharing my data; where do I see my consents?
blocked users; someone harasses me; >block a user; how do I report a fake profile?; {name} uses my photos on a profile
security questions; I forgot the answer to my security question; >change my security question; which pet name did I give as the answer to my
 security question?
a security alert; I got a security alert, was that you?; your mail says my password was leaked; is my account safe?
a data breach; were my data part of the leak?; my password showed up in a leak; !tell me if my data was stolen
session expired; it says session expired and throws me back to the login; I am sent back to the login page after each sign-in
a captcha at the login; I can't sign in since the check thinks I'm a robot; it says suspicious activity and won't let me in
a country block; I can't log in from abroad; access is blocked as I am in {city}; !let me sign in from {city}
a patient record; my patient record shows another person's name; >get access to my [medical record|test results]; !correct my name in my
 record
access for a carer; >give my daughter access to my health record; how can my carer see my letters?
a student login; my student login is not active yet; I lost my student ID number; >get my school login; my university login was removed
a parent login; I have no parent login for the school portal; the school has my old email; >link my child to my parent profile
a teacher role; I am shown as a pupil but I'm a teacher; !give me the teacher role
a staff login; I am new and have no login yet; my work login is not active; !create a login for {name}; our intern needs a login
a frequent flyer number; my name on the frequent flyer profile is wrong; I forgot my frequent flyer password; >merge my miles profiles
a name on a booking profile; my passport number is wrong in my traveller profile; >update my passport details
an online banking activation; >activate online banking; >register for online banking; my activation letter for the login expired
an activation code; I need a new activation code; my activation code is refused; where do I get the activation code for the login?
a signature or mandate; >add a second person who may sign; >change who can sign for our company; !remove {name} as signatory
change of tax residency; >tell you my new tax residence; my citizenship is wrong in your records
a proof of address; you refused my proof of address; what counts as proof of address?; >upload a proof of address for my verification
a contract holder; >put the contract in my wife's name; >change the contract holder; the contract runs under my ex-husband's name
a number transfer of ownership; the phone number is under my father's name; >take over the number as the owner
customer password by phone; your hotline asks for a customer password I never set; >change my phone password; what is my customer password?
a SIM PIN; my sim is locked; I need the PUK; what is the PUK of my sim?; the sim asks for a PUK
sim swap; someone moved my number to another sim; I fear a sim swap; !lock my number against a sim swap
an email subscription under a wrong name; your mails greet me as {name} and I'm not; you have mixed me up with {name}
a seller verification; my shop profile is not verified; >verify my company; my seller account was suspended
a channel or page; I lost access to our page; our channel was taken over; >add an editor to our channel
API keys; my API key was leaked; >revoke an API key; >create a new access token; who may create API keys?
an audit log; who changed our settings on {date}?; >see who logged in; can I see the sign-in history?
guest access; >give a guest access; our client can't open the shared folder, it asks for a login; >share a file with someone outside
password sharing; can I share my login with my family?; my ex still knows my password; !force everyone out of my account
username on a game; I lost my game account; my nickname breaks the rules, it says; >get my old game profile back
a login with a new phone; I have a new phone and can't get into the app; >move my account to my new phone; the new phone is not trusted
a dead mailbox; I have no access to the email of my account; my old provider closed my mailbox so I can't get codes
a shared mailbox login; two of us use one login and get kicked out; >have our own logins
an account taken by a former employee; a former colleague still has access; !remove the access of our former agency
a wrong language salutation in a profile; my title in the profile is wrong; !address me as doctor {last}
membership of a group; I was removed from the group; >join the private group; my request to join is still pending
a forum account; my forum account is not approved; my posts are hidden since I was flagged; >change my forum name
newsletter profile; >change the email that is registered with you; the old email of my profile gets all the post
a driving licence check; my driving licence was not accepted; >verify my licence for car sharing; why is my driver profile not approved?
a background check; my driver account is still in review; when will my application for an account be approved?
a wallet recovery; I lost my recovery phrase; >recover access to my wallet; I can't get into my wallet
a voter or citizen login; my citizen login is not known; >register for the city portal; my eID is not accepted for the login
a library card; >renew my library card; I lost my library card and need to block it; what's my library login?
a gym membership card; my access card is blocked at the door; >get my access card unblocked; my member card is not recognised at the door
a keycard; my keycard no longer opens the office; !block the keycard of {name}; >get rights for the second floor
a device login; the laptop does not accept my password; my work computer is locked; !reset my windows password
a wifi password; I forgot my wifi password; >change the wifi password; what's the password of my router?
an email password; I forgot the password of my mailbox; my mailbox is locked; someone sends mail from my address
a domain owner change; >change the owner of our domain; who is listed as the owner of the domain?
an insurance policy holder; >change the policy holder; my surname on the policy is wrong; >add my son as a driver
beneficiaries; >change the beneficiary of my policy; >add {name} as a beneficiary
a date of wedding and title; my name should now be {last}, I can send the papers; how do I prove my new name?
consent for a minor; >confirm that I'm the parent; you ask for my consent for my child's account
user limit reached; it says we have reached the number of users; I can't invite a {nth} colleague, no seat is left
"""

OTHER = """
a spare bank card; can I have another card for my [wife|daughter]?; >get a virtual card; how many cards can I have?; >order new cheques
where a card can be used; where is my card accepted?; in which shops can I use the app to collect stamps?; can I use it on a trip to {city}?
a cash machine nearby; where is a cash machine?; which machines can I use?; is there an ATM in {city}?
a delivery of the card; when does my [debit|credit|bank] card arrive?; track the card you posted; it's been {n} weeks and still no card
a pause of deliveries; >skip a box; !deliver nothing in {month}; we are away until {date}, keep our parcel
a missed delivery; I missed the driver; there was a slip at my door; where is my parcel after the missed delivery?
a delivery window; what time will the driver be here?; can you deliver after {time}?; is someone needed at home for the delivery?
the taste of a thing; the coffee tastes bitter; the bread was stale; the new recipe is worse than the old one
a service dog; may my dog come along?; is the beach dog friendly?
an application's state; any news about my application as {job}?; I had an interview on {day} and heard nothing; do you still hire a {job}?
a talk with sales; >talk to your sales team; we look for a tool for {n}0 people; can someone call us about your product?
an apology; sorry for my rude mail; I wrote in anger, sorry; please forget my complaint, all is well
a colour or model; does it come in [red|black|white]?; what is the difference between the two {product}s?; which one is lighter?
an idea; I invented a {product} for left-handers; would you sell my jam?; a better name for your shop came to my mind
a lost ticket to an event by post; my concert tickets have not come by post; when do you send the tickets?
opening of a new store; when does the shop in {city} open?; are you coming to {city}?; why did you close the shop in {city}?
a late delivery; my [order|parcel|package|{product}] [has not arrived|is late|still isn't here|was due on {day}]; where is my [order|parcel|
 package]?; when will my order [arrive|come|be delivered]?; !find out where my order {order} is
tracking; my tracking number shows nothing new since {day}; >track my [order|parcel]; where can I track order {order}?; is my order shipped?
a lost parcel; the parcel is marked as delivered but [I got nothing|it isn't here|nobody has it]; my parcel is lost; !look for my parcel
the wrong item; I [got|received] [a {product} instead of a {product2}|the wrong size|the wrong colour|someone else's parcel];
 you sent the wrong [item|thing|{product}]; !send me the {product} that I ordered
a missing item; one [item|part] is missing from my [parcel|order]; there were only {n} in the box; !send the missing part
a damaged parcel; the parcel arrived [wet|crushed|open]; the pot arrived cracked; the mirror is in pieces; !replace what came broken
a return; >return [a|my|the] {product}; how do I send [it|the {product}] back?; can I return [it|the {product}] after {n} weeks?;
 !send a return label; who picks up the return?
the return policy; what is your return policy?; how long can I return things?; do you take back opened boxes?
an exchange; >exchange it for a [bigger|smaller] size; can I swap the {product} for another colour?; the {product} is too [big|small]
a cancelled order; >cancel my order; !cancel order {order}; can I still cancel?; I ordered by mistake, don't send it
a change of order; >add a {product} to my order; >change the colour of my order; can I still change order {order}?
a delivery address; !send the order to my office instead; >change the delivery address of order {order}; can you deliver to a neighbour?
a delivery time; can you deliver on {day}?; >have it delivered after {time}; which day does the driver come?; I am away on {day}
a pick-up; can I pick it up in the store?; where is the next pick-up point?; >collect my order on {day}
delivery abroad; do you [ship|deliver] to {city}?; do you deliver on Saturdays?; how long does delivery [take|to {city} take]?
express delivery; how fast is express?; I need it by {day}; can it be here tomorrow?
the driver; the driver [was rude|threw the parcel over the fence|left it in the rain|never rang]; your courier parked in my garden
packaging; there is too much plastic in your boxes; can you use less packaging?; is the box recyclable?
stock; is the {product} [in stock|available|back]?; when do you get new {product}s?; the {product} is sold out; do you have the {product} in
 blue?
a product question; how [big|heavy|wide|tall] is the {product}?; is the {product} [waterproof|dishwasher safe|made of wood]?;
 what is the {product} made of?; which {product} do you recommend?
compatibility of goods; does the lid fit the old pot?; does this bag fit a {n}0 litre bin?; which size do I need?
a manual; >get the manual of the {product}; where can I find the manual?; is there a guide in English?
spare parts; do you sell spare parts for the {product}?; where do I get a new lid?; >order a spare wheel
warranty; how long is the warranty?; is the {product} still under warranty?; what does the warranty cover?
~care; how do I clean the {product}?; how often do I water the {plant}?; can the {product} stay outside in winter?
~plants; my {plant} has [yellow leaves|brown tips|spots]; when do I plant {plant}s?; why is my {plant} dying?
gifts; can you wrap it as a gift?; >add a card with a message; I look for a present for my [mother|father|boss]
wish for a product; will you ever sell [tents|bikes|seeds]?; please bring back the green {product}; do you have vegan food?
~sizes; which size should I take at 1.80 m?; do the shoes run small?; is there a size chart?
opening hours; when are you open?; what are your [opening|office] hours?; are you open on [Sunday|{day}|holidays]?; when do you close?
a location; where is your [shop|store|branch|office|clinic] in {city}?; is there parking?; how do I get to you?
contact; what is your phone number?; >talk to a [human|person|manager]; how can I reach you?; is there a chat?; !call me back on {day}
a complaint about staff; your [agent|colleague|staff] was [rude|unfriendly|not helpful]; {name} hung up on me; >complain about {name}
waiting on the hotline; I waited an hour on the hotline; nobody answers my mails; why does no one call me back?
~praise; [thank you for|I love] the [quick|great|kind] [help|service]; {name} was [great|so helpful|very kind]; I love your {product};
 great job, keep it up; !pass my thanks to {name}
feedback; I have an idea for your app; it would be nice to have a list of favourites; you should offer a weekly view; here is my feedback
a feature request; can you add a [map view|week view|quiet mode]?; I miss a night mode; >suggest a feature; will there be an app for my
 watch?
a survey; where is your survey?; I filled in the survey and want the results; >take part in the survey
a review; why was my review not published?; >write a review; your reviews helped me
jobs; do you have [jobs|vacancies|openings][| in {city}]?; >apply for the job as a {job}; when do you decide about my application?;
 who do I send my CV to?
an internship; can I do an internship?; my school needs a place for a work week; do you take trainees?
partnership; >work with you as a partner; we are [a supplier|an agency|a blog] and want to cooperate; who handles partnerships?
reselling; >sell your goods in our shop; do you have a dealer near {city}?; can we buy from you as a reseller?
press; I am a journalist and have a question; >get photos for an article; who is your press contact?
sponsoring; would you sponsor our [team|school|festival]?; we look for sponsors; can you give prizes for our raffle?
sales offers to the company; we offer cheap office cleaning; let me show you our SEO service; I can bring you more customers
an investor question; when is your annual report out?; who owns your company?; where is your head office?
sustainability; is your wood from good forests?; are your clothes fair trade?; how green is your energy?
ingredients; are there nuts in it?; is it gluten free?; which allergens are in the soup?
recall; was the {product} recalled?; is my {product} part of the recall?; I read about a recall
safety; is it safe for [children|dogs|cats]?; can I put the {product} near a heater?; from which age is the {product}?
events; when is the next [open day|workshop|webinar|sale]?; >take part in the workshop; is the talk recorded?
sales dates; when does the [winter|summer] sale start?; will there be a sale?; do you do black friday?
newsletters; !take me off the newsletter; your newsletter comes every day, that's too much; >get the catalogue
catalogue; !send a catalogue; do you have a printed catalogue?; >get samples of the fabric
a shop visit; can I see the sofa in the shop?; do you have a showroom in {city}?; may I bring my dog?
lost property; I left my [umbrella|scarf|bag] in your [shop|bus|train|restaurant]; did you find a [blue|black] [jacket|hat]?
appointments; >book an appointment; >move my appointment to {day}; !cancel my appointment on {date}; when is the next free slot?
~a doctor; which doctor is in on {day}?; do you take new patients?; can I speak to a nurse?
medical advice; I have had a [cough|headache|fever] for {n} days; what helps with a cold?; is the vaccine safe?
a prescription; I need a new prescription; is my prescription ready?; does the pharmacy deliver?
test results timing; when are my blood results ready?; how long does the lab take?; do I have to fast before the test?
a vet; my [dog|cat] does not eat; do you treat rabbits?; when can the vet see my [dog|cat]?
flight information; is flight {flight} on time?; which gate does {flight} leave from?; how early must I be there?; my flight was [delayed|
 cancelled], when is the next one?
luggage; my suitcase did not arrive in {city}; how big may my bag be?; can I take a pram on board?
a seat; >sit by the window; can we sit together?; is there a quiet coach?
a changed trip; >move my trip to {month}; >change my flight to {day}; can I come a day later?
a hotel stay; when is check-in?; is breakfast included?; is there a pool?; our room was [dirty|noisy|cold]; can we bring the dog?
a tour; how long is the tour?; is the tour good for kids?; do we need boots?
visa and travel rules; do I need a visa for {city}?; is it safe to travel there?; do I need a vaccine for the trip?
trains and buses; when does the next bus leave?; is the train late?; do bikes go on the bus?
a taxi ride; the driver did not show up; the driver took a detour; >book a ride for {time}; I lost my keys in the taxi
car rental; do you have child seats?; can I drive abroad?; where do I return the car?
restaurants; do you have a table for {n} on {day}?; is there a vegan menu?; >book a table; the food was cold
food delivery; my food is late; the soup is missing; the pizza was cold; where is the driver with my food?
concerts; when do doors open?; is there seating?; may I bring a camera?; is the concert still on?
museum; is the museum open on {day}?; are there guided tours?; is the museum good for toddlers?
sports; when does the yoga class start?; is the pool open?; do you have lessons for beginners?
library books; >keep the book longer; do you have the new book by {name}?; >reserve a book
courses; when does the [Spanish|cooking|maths] course start?; is there a course for beginners?; which course do I need?; how long is the
 course?
homework; when is the homework due?; what are we reading in week {n}?; can I hand it in later?
exams; when is the exam?; can I take the exam again?; how many points do I need to pass?
school matters; my [son|daughter] is ill today; is there school on {day}?; who teaches [maths|music]?; when is the parents' evening?
admission; how do I get a place at your school?; when do applications close?; what grades do I need?
certificates; when do I get my certificate?; is the certificate recognised?; !post my certificate
accommodation; are there rooms for students?; the neighbours are too loud; when can I view the flat?
a landlord matter; the stairs are dirty; when is the bin day?; may I keep a cat in the flat?
power cuts planned; when is the planned power cut?; is there a works in our street?; what time will the street be dug up?
moving house supply; do you supply {city}?; is fibre available in my street?; when will fibre come to {city}?
waste; when are the bins collected?; my bin was not emptied; where do I bring old paint?
a meter visit; when does the man for the meter come?; >move the meter visit to {day}; must I be at home for the meter visit?
a technician visit; when does the technician come?; the technician did not come on {day}; >move the technician's visit
tv programme; which channel shows the match?; when is the next season out?; why did you take my favourite show off?
~content wishes; please add more [jazz|films|audio books]; why is the film not in my country?; the ending of the show was awful
content complaints; this advert is offensive; a show isn't fit for children; the article has a wrong fact
book tips; what should I read next?; which film do you suggest?; what is good for a rainy day?
game tips; how do I beat level {n}?; where is the hidden door?; which hero is best?
community; another player was [rude|mean]; when is the next tournament?; who won on {day}?
app release dates; when is the next version out?; what is new in version {version}?; is there a plan for the year?
software questions; what does your product do?; does it fit a team of {n}?; >see a demo; can someone show us the product?
training; do you train our staff?; is there a course for the software?; where are your videos?
legal papers; !send your terms; where is your privacy policy?; >have a signed contract; who is your data officer?
a bank branch; when is the branch open?; where is the next cash machine?; >book a talk with an adviser
a new bank card by post; my new card has not come by post; how long does a new card take to arrive?; where is the card you sent?
card designs; can I get the card in green?; what cards do you have?; >order a second card
countries served; in which countries are you active?; do you work in {city}?; can people from abroad become customers?
insurance cover; does my insurance cover [a lost bag|hail|a broken window]?; am I covered abroad?; what is not covered?
an accident; I had a [small accident|crash] with my car; there was a flood in my kitchen; >report a damage; a tree fell on my fence
investment tips; should I buy gold?; what do you think of shares?; is now a good time to buy a house?
charity; >volunteer; how can I help?; do you take old clothes?
animals for adoption; is the dog {name} still here?; >adopt a cat; when can we see the puppies?
weather in the garden; will frost harm my {plant}s?; when is the last frost?; can I sow now?
a craft question; which paint do I need for a fence?; how do I drill into tiles?; what glue holds wood?
a photo order; how long do prints take?; can you print on canvas?; what paper do you use?
custom work; can you engrave a name?; do you build to measure?; >have curtains made
a big order; we need {n}00 {product}s, can you deliver so many?; >order for our office; do you have {n}00 in stock?
a collection of old devices; do you take my old fridge?; >recycle my {product}; where do old batteries go?
a furniture delivery; do you carry it to the third floor?; the sofa does not fit through the door; do you build it up?
a spelling mistake on the site; there is a typo on your page; the picture shows the wrong {product}; the text says wool but it's cotton
a competition; did I win?; when is the draw?; >take part in the competition
a thank-you card; the flowers were lovely; my mother loved the gift; you made my day
~small talk; how are you?; good morning; hello; [hi|hey] there; who are you?; what is your name?; are you a robot?; what can you do?
~goodbyes; thanks, that was all; bye; never mind, it is solved; no more questions, thank you; all good now; ok thanks
~nothing to do; please ignore my last mail; I wrote to the wrong company; test; this is only a test; sorry, wrong chat
~chit-chat about life; I am bored; I had a [great|bad|long] day; my cat says hi; I love you; do you like pizza?; what a nice day
~spam; you have won a prize; buy cheap watches; make money from home; click here for free coins
a noise or neighbourhood matter; your lorry blocks our drive; your shop sign is too bright; the music in your shop is too loud
accessibility of a place; is your shop step-free?; do you have a lift?; are guide dogs welcome?
children's area; is there a place to change nappies?; do you have a play corner?; is there a menu for kids?
uniforms; where do I buy the school uniform?; do you print our logo on shirts?
a speech or visit; would you speak at our event?; can our class visit your factory?
history of the firm; when was {company} founded?; who started the company?; how many people work for you?
"""

# What people ask a voice assistant: no matter of a support desk.
ASSISTANT = """
[what's|how is|tell me] the weather [in {city}|today|tomorrow|this weekend|on {day}|]
will it [rain|snow|be sunny|be windy] [today|tomorrow|on {day}|in {city}]
do I need [an umbrella|a coat|sunscreen] [today|tomorrow|]
how [hot|cold|warm] is it [outside|in {city}|right now]
set [an alarm|my alarm|a wake up call] for {time}[| tomorrow| on {day}]
[turn off|cancel|delete|stop] [my|the] [alarm|timer|reminder]
set a timer for {n} minutes
wake me up at {time}
what alarms [are set|do I have]
remind me to [call {first}|buy milk|water the plants|take my pills|feed the cat|pay {first} a visit] [at {time}|on {day}|tomorrow|]
what [are my reminders|do I have to do today|is on my list]
add [milk|eggs|bread|bananas|soap|{plant}] to my [shopping|grocery] list
[remove|take] [milk|eggs|bread] [from|off] my list
make a [to do|packing|shopping] list
[play|put on] [some jazz|some music|my favourite song|the radio|a song by {name}|a podcast|rock music|the next episode|something calm]
[skip|next song|pause the music|stop playing|play it again|shuffle my songs]
[turn|make] the [volume|music] [up|down|louder|quieter]
what song is this
I like this song, save it
who sings this
play the audiobook from where I stopped
[turn|switch] [on|off] the [lights|lamp|heating|fan|tv|coffee machine] [in the kitchen|in the bedroom|]
[dim|brighten] the lights [in the living room|to {n}0 percent|]
make the lights [blue|red|warmer]
start the [vacuum|robot vacuum|washing machine]
make me a coffee
set the heating to 2{n} degrees
open the [blinds|garage]
what time is it [in {city}|now|]
what's the date [today|on {day}|]
what day is {date}
what time zone is {city} in
convert {time} {city} time to {city2}
[what is|calculate] {n} [plus|times|minus] {n2}
how many [cups in a litre|feet in a mile|grams in an ounce|days until {month}]
what is the square root of {n}00
roll [a dice|two dice]
flip a coin
pick a number between one and ten
tell me [a joke|another joke|something funny|a story|a fun fact|a riddle]
make me laugh
sing [me|] a song
how do you say [hello|thank you|water|good night] in [French|Spanish|German|Japanese|Italian]
translate [good morning|where is the station|I am hungry] into [French|Spanish|German]
[spell|what does] [rhythm|necessary] [mean|]
what's another word for [happy|big|tired]
define [gravity|irony|inflation]
who [is|was] [{name}|the first person on the moon|the president of France]
how old is {name}
how tall is [the highest mountain|{name}]
where was {name} born
what's the capital of [Peru|Norway|Kenya|Japan]
how far is [it to {city}|the moon]
how many people live in {city}
why is the sky blue
what is the meaning of life
when was the [wheel|telephone|printing press] invented
[read|tell] me the news
what's new in [sports|politics|science]
who won the [game|match|race] [last night|yesterday|]
what's the score
how are [stocks|the markets] doing today
what is the share price of {company}
what's on tv tonight
what movies are [out|playing near me]
when does [the film|the show] start at the cinema
find a [recipe|good recipe] for [soup|pancakes|chicken|lasagna|{plant}s]
how do I [make|cook|bake] [rice|pancakes|bread|a cake|pasta|an omelette]
how long do I [boil an egg|cook pasta|bake a potato]
what can I cook with [eggs and cheese|rice and beans|potatoes]
what can I use instead of [butter|eggs|sugar|milk]
how many calories are in [an apple|a slice of pizza|a banana]
is [rice|an avocado|cheese] [healthy|good for me]
how long does [milk|cooked chicken|cheese] keep
what goes well with [fish|red wine|curry]
suggest something for dinner
find a [restaurant|cafe|pizza place|bar] [near me|in {city}|]
is the [italian place|thai restaurant] any good
how long is the wait at the [steakhouse|burger place]
book a table for {n} at {time}
order [a pizza|sushi|chinese food|a taxi]
call me [a taxi|a cab|an uber] [to the airport|at {time}|]
how is the traffic [on the way to work|to {city}|]
how do I get to [{city}|the station|the airport|{street}]
how long does it take to [walk|drive] to [{city}|work]
where am I
where is the [nearest|next] [gas station|petrol station|pharmacy|supermarket|bus stop]
find me a [flight|hotel|train] to {city} [on {day}|for {date}|next week]
book [a flight|a hotel|a room|a train] [to|in] {city} [from {day} to {day2}|for {date}|]
is my flight [on time|delayed]
what do I need to see in {city}
what's the best time to visit {city}
do they speak English in {city}
which plug do I need in {city}
do I need shots before going to {city}
how do I jump start a car
when does my car need [an oil change|new tyres|its next service]
what is my tyre pressure
how much fuel is left
what kind of petrol does this car take
book the car in for service on {day}
call [{first}|mum|dad|my wife|{name}]
text {first} [that I'm late|I'm on my way|happy birthday]
[read|check] my [messages|mail|emails]
[write|send] an email to {first}
did {first} write back
what's on my calendar [today|on {day}|for {date}]
[add|put] [lunch with {first}|a meeting|dentist|football] [to|on] my calendar [at {time}|on {day}|]
[cancel|move|delete] my [meeting|appointment|lunch] [with {first}|on {day}|at {time}]
am I free [on {day}|at {time}|tomorrow]
when is my next [meeting|day off|holiday]
schedule a meeting with {first} for {time}
book a meeting room for {day}
how many days off do I have left
I'd like to ask for a day off on {day}
when is the next public holiday
where did I park
find my phone
take a selfie
take a note
share my location with {first}
what's your [name|favourite colour|job|age]
who made you
are you [human|real|a bot]
where do you live
do you have pets
speak [slower|louder|up]
[repeat that|say that again|what did you say]
change your voice
call me {first} from now on
talk like a pirate
can you [speak Spanish|hear me|understand me]
[yes|no|maybe|ok|sure|cancel|stop|nothing|never mind]
[thank you|thanks a lot|cheers]
[good morning|good night|good evening|hello|hey|goodbye|see you later]
how was your day
I am [happy|sad|tired|hungry|in love] today
you are [funny|smart|silly|annoying|the best]
give me [advice|a compliment|a quote]
what should I wear [today|to a wedding]
what is a good gift for [a teacher|my sister]
recommend a [book|film|game|podcast]
what's trending today
post [hello world|a photo|that I'm in {city}] [on|to] my feed
start a workout
how many steps did I walk
how do I [tie a tie|fold a shirt|remove a wine stain|whistle]
how do I change [a tyre|a light bulb]
is it [safe|ok] to [swim|hike] in {city} in {month}
tell {first} I said hi
what year did {name} write that book
play a game with me
give me a quiz
what sign am I if I was born on {date}
what's my horoscope
when is sunset
is the moon full tonight
what's the pollen count
how do I open a bottle without a corkscrew
"""

# Near twins: the same words, another wish. The letter is the label's; " / " parts texts of one label.
TWINS = """
b the invoice in the {site} [shows|has] the wrong [amount|total] / my invoice is [too high|wrong] / which invoice is still unpaid?
t the invoice in the {site} does not open / I get error {code} when I [open|download|print] my invoice / the invoice list never loads
a I can't log in to see my invoice / I need my password to get at the invoice / my colleague {name} should be allowed to see our invoices
o who at your company can I meet about a job in invoicing? / your invoice team was very kind, thank you
o I left my umbrella at the invoice desk
b I paid and the [payment|money] is not shown / the payment was taken two times / how can I pay?
t the payment page [shows an error|does not load|crashes] / the pay button does nothing / the app closes when I press pay
a I can't sign in to pay / I am locked out and want to pay / the pay page asks me to log in and refuses my password
o I paid on {day}, when does it arrive? / I have paid, where is my parcel? / I paid for express and it's still not here, where is it?
b my card was charged twice / my card was declined / which cards do you take?
t my card reader does not turn on / the app crashes when I scan my card / the page where I enter my card number freezes
a my card was stolen, block it / I forgot the PIN of my card / someone else is using my card
o my new card has not come in the post / does a greeting card fit in the box? / can I choose the colour of my card?
b I was charged although I [cancelled|closed|deleted] my account / why does a closed account still cost {money}?
b what does an account cost?
t the account page shows error {code} / the app crashes when I open my account page / the account overview does not load
a close my account / my account is blocked / I want to change the email of my account
o your account manager {name} was a great help / is the account manager in on {day}? / do you have a job for an account manager?
b the password manager costs more than you said / you billed me for the password app
t the password manager app crashes / the password app won't install on my {phone}
a I forgot my password / my password is refused / change my password
o what is a good password joke? / does your shop sell password notebooks?
b the login page shows a new price, what do I pay? / I can log in fine, but I was billed twice / after I logged in I saw a charge of {money}
t I can log in fine, but then the {site} crashes / once I am logged in nothing loads / after the login every page is blank
a I can't log in / the app is fine but it refuses my login / everything works, I only don't know my password
o I can log in fine, I just wonder when my parcel comes / I am logged in, where do I see your opening hours?
b the update cost me {money} / you charged for an update that should be free / is the update free?
t the update failed / since the update nothing works / I can't install the update
a please update my email address / update my phone number / I need to update my name
o any update on my order? / is there an update on my delivery? / when do you update the catalogue?
b the app was charged twice / what does the app cost? / I bought the app and want my money back
t the app crashes / the app does not open / the app is slow
a the app asks for a code I don't have / the app says my user is unknown / I can't sign in to the app
o I love the app / your app shows my parcel in {city}, when will it get here? / will the app have a week view?
b I never ordered this {sub} but pay for it / the {sub} is more expensive than agreed / stop charging me for the {sub}
t the {sub} is paid but the {site} shows only an error / nothing plays although my {sub} is active, the player stays black
a put the {sub} in my wife's name / I want to move my {sub} to my other profile / my {sub} is under an email I can't get into
o what is included in the {sub}? / is the {sub} available in {city}? / can I give the {sub} as a gift?
b my refund is missing / the refund is too low / I want a refund
t the refund form shows error {code} / the refund button does not react / the page for refunds won't load
a I can't log in to ask for a refund / to get to my refund I need to sign in and the code never comes
o I don't want a refund, I want a new {product} / no refund needed, just tell me when it comes / what is your return policy?
b the code gives no discount / my promo code isn't taken off the price / the voucher code was used but I paid in full
t the app shows error code {code} / the QR code does not scan / the code editor crashes
a the code for my login never arrives / I don't get the SMS code / my security code is refused
o what is the dress code? / what is the door code of the parcel shop? / what is your area code?
b the billing address on the invoice is wrong / put our company address on the bill
t the address field rejects my postcode / the address search shows an error / I can't type in the address box
a I moved, change the address in my profile / my home address in my account is wrong
o send order {order} to another address / what is the address of your shop? / the driver went to the wrong address
b the email says I owe {money}, I don't / the email with my bill never came / who do I email about a wrong charge?
t my email program shows error {code} / emails are stuck in the outbox / the email editor crashes
a change my email address / I lost access to my email and can't sign in / someone changed the email on my account
o stop sending me so many emails / nobody answers my email / what is your email for job offers?
b the profile upgrade was billed twice / why do I pay for a second profile?
t the profile page crashes / the profile picture upload stops with an error
a delete my profile / my name in my profile is wrong / somebody copied my profile
o the profile of your company is impressive / the tyre has a low profile, will it fit?
b I cancelled and still pay / what does it cost to cancel? / I cancelled, where is my money?
t the cancel button does nothing / the page freezes when I cancel
a cancel my membership and delete my data / close my account for good
o cancel my order / cancel my appointment on {day} / can I cancel my order before it ships?
b what does it cost to upgrade? / I was billed for an upgrade I never asked for
t the upgrade hangs at {n}0 percent / after the upgrade the program won't start
a upgrade my user to admin / my role wasn't upgraded to editor
o can I get an upgrade to a window seat? / when do you upgrade the shop in {city}?
b my phone bill is too high / why does my phone cost {money} a month?
t my phone has no signal / my phone won't turn on / the app is slow on my phone
a my phone was stolen, lock my account / I have a new phone number, please change it / my new phone isn't accepted for the login
o what is your phone number? / is the phone in stock? / does the phone come in blue?
b the name on the invoice must be {company} / I paid for {name} by mistake, get it back
t the name field does not accept my letters / the app shows ??? where my name should be
a I got married, change my name / my name is misspelt in my account
o what is the name of this plant? / what is your name? / the name of the driver was {name}, he was great
b you charged me for a printer I sent back / ink costs more than last time
t the printer does not print / the printer is not found / the printer shows error {code}
a the printer asks for my user and PIN, which I forgot / I have no rights to print in colour
o does the printer come with paper? / I want to return the printer / when will my printer be delivered?
b my internet bill is wrong / I pay for fast internet, please bill me for the slow plan / what does faster internet cost?
t my internet is slow / the internet is down / no internet since {day}
a I forgot the login for my internet account / put the internet contract in my name
o is your internet available in my street? / when does the man come to lay the cable?
b the device was charged to my card twice / what does the repair of my device cost? / I still pay off a device I own
t the device does not charge / my device won't start / the device makes a noise
a remove a device from my account / an unknown device is logged in / the device is tied to the last owner's account
o is the device in stock? / I want to send the device back, I don't like it / which device is best for a beginner?
b my balance is {money} too low / my balance was not credited
t the balance screen is blank / the app crashes when I look at my balance
a I can't see my balance, as I am locked out / show my husband our balance too, he needs access
o how do I keep my balance on one leg? / is the balance bike right for a child of {n}?
b the transfer did not arrive / I sent money to the wrong person / how long does a transfer take?
t the transfer page hangs / the file transfer fails at {n}0 percent
a transfer the account to {name} / transfer the ownership of our team to {name}
o is there a transfer from the airport to the hotel? / can you transfer me to a human? / transfer me to the warehouse
b what does it cost to sign up? / I signed up for the trial and was billed
t the sign-up page is blank / the sign-up form throws error {code}
a how do I sign up? / it says my email is already signed up
o where do I sign up for the cooking course? / do I have to sign for the parcel?
b is my bank account charged today? / the bank says you took the money, you say no
t the bank page does not load in {browser} / the banking app closes on its own
a I can't get into online banking / my online banking is locked
o is the bank open on {day}? / is the garden bank in stock? / where is your next branch?
b my ticket cost {money} more than shown / I was charged for two tickets
t the ticket does not scan / the ticket page is blank
a the ticket has my maiden name, change my profile / I can't log in to see my ticket
o what time does the show on my ticket start? / nobody has answered my ticket for {n} days
b my membership fee was taken twice / what does the membership cost?
t the membership page shows error {code} / the member app does not start
a my membership is not recognised / I want to end my membership / why was I removed as a member?
o what do members get to eat at the summer party? / are members invited to the open day?
b the {gadget} is paid but you still collect money / you charged the {gadget} two times
t the {gadget} is broken / the {gadget} does not connect / the {gadget} won't turn on
a I can't register the {gadget}, it says it belongs to someone else's account / I forgot the password of the {gadget}
o is the {gadget} good for a small flat? / when will the {gadget} be delivered? / can I return the {gadget}?
b I need the total for my taxes / why is tax added?
t the tax program crashes / the tax export is empty
a my tax number belongs in my profile, where do I change it? / my tax adviser needs access to our account
o do you have books about tax? / is your tax course on {day} full?
b do I get a refund when I return it? I sent it back and no money came / I returned the {product}, where is my money?
t the return label does not print, the page shows an error / the return form crashes
a to return it I must log in, but my account is locked
o how do I return it? / I want to return the {product} / where is the nearest place to return a parcel?
b I have a security deposit with you and want it back / why does the security package cost {money}?
t the security camera is offline / the security update fails
a I have a security alert on my account / how do I make my account more secure?
o is there security at the concert? / how secure is the bike lock?
b the subscription shows as paid by two cards / bill the yearly plan, not the monthly one
t the newsletter subscription form shows an error
a move my subscription to my new email / I can't find my subscription under my login
o what is in this month's subscription box? / my subscription box was not delivered / skip the box for {month}, I am away
b the course fee was taken twice / can I pay for the course in parts?
t the course video does not play / the quiz crashes
a my course login is not active / my name in the course list is wrong, change my profile
o when does the course start? / is the course hard? / the course was great
b the check was returned unpaid / is the health check covered or do I pay?
t the system check fails with error {code} / the check box can't be ticked
a my identity check failed / the age check rejects me
o when is check-in at the hotel? / can you check if the {product} is in stock? / check the weather
b I pay for the family plan twice
t the family calendar does not sync
a add my son to our family group / my daughter can't get into the family group
o is there a family room? / is the film fit for the whole family?
b your support cost me {money}, why? / is support free of charge?
t the support chat window does not open / the support page shows error {code}
a your support asks for a password I never set
o your support is great / your support was rude / when can I reach support?
b the wifi at the hotel was billed to my room
t the wifi does not work
a I forgot the wifi password / change the password of my wifi
o is there wifi in the rooms? / do you sell wifi cable?
b the data plan was billed twice / why do I pay for extra data?
t my data is gone / data does not sync / mobile data doesn't work
a delete my data / who has access to my data? / was my data leaked?
o which data do I need to bring to the appointment? / when does your report with the new data come out?
b the licence costs more than the quote / bill us for {n} licences, not {n2}
t the licence server is down / the program crashes when I enter the licence key
a assign my licence to {name} / I can't verify my driving licence
o do I need a licence to drive the boat? / do you have a licence to sell seeds?
b the exchange rate is wrong
t the exchange server does not answer
a exchange the owner of our account, {name} left
o exchange the {product} for a bigger one / is there a student exchange?
b the order total is wrong / order {order} was charged twice / I paid order {order} and it shows as unpaid
t the order page crashes / I can't place an order, the page shows error {code}
a my orders are under an old email I can't get into / I see a stranger's orders when I log in
o where is order {order}? / cancel order {order} / order {order} came without the lid
b I can't pay for my booking with this card / the booking was charged and never confirmed
t the booking page freezes / I can't pick a date, the calendar doesn't open
a my booking is under my old account, merge them / the booking profile has my old name
o change my booking to {day} / is my booking for {n} people? / cancel my booking, I am ill
b no reply about my refund for {n} weeks / you keep the money and don't answer
t the answer page does not load / the chat is blank, I can't see your answers
a I can't answer the security question / the hint for my password is no help
o no reply to my mail for {n} weeks / you never answered my application
b I was charged for two phones, the technician said to ask you / the technician's visit was billed though he never came
t the technician left and the line is still dead / after the technician's visit the tv box shows nothing
a the technician needs access to our account / remove the technician's login
o when does the technician come? / the technician was friendly
b how do I get the receipt for my flight? / the flight was cancelled, I want my money
t the boarding pass page is blank / the airline app hangs at check-in
a my frequent flyer login is locked / correct my birth date in the traveller profile
o is flight {flight} delayed? / which gate does {flight} use? / can I bring skis on flight {flight}?
b the game took {money} from my card / I bought coins and was charged twice
t the game freezes / the game does not start after the update
a someone stole my game account / I want to change my player name
o how do I beat the last level of the game? / when does the game come out? / who won the game last night?
b I want to pay the doctor's bill in parts / the clinic billed a visit twice
t the video visit with the doctor has no sound / the clinic's app crashes
a I can't log in to see the doctor's letter / my patient profile shows the wrong birth date
o when is the doctor in? / I need an appointment with a doctor / does the doctor speak Spanish?
b I can't find where to pay / show me where to enter the new card for my payments
t I can't find the export button, it vanished with the update / settings are gone since version {version}
a I can't find where to change my password / show me where to enter the new email for my login
o I can't find your shop / show me where to park
b how do I change my card for the payments? / how do I change the plan to a cheaper one?
t how do I change the wifi the {gadget} uses? / how do I change the printer's paper setting?
a how do I change my password? / how do I change who may log in?
o how do I change the delivery day? / how do I change a tyre?
b can you stop the payment? / can you stop the yearly charge?
t can you stop the app from crashing? / the pop-up does not stop
a can you stop someone from using my account? / can you stop {name} from having access?
o can you stop the delivery? / can you stop the newsletter? / stop the music
b I have a problem with my payment / a question on my bill
t I have a problem with the app, it hangs / a question on an error
a I have a problem with my login / a question on my profile
o I have a problem with the delivery / a question on your opening hours
"""

# Longer tickets that hang together; the letter is the label's.
STORIES = """
b I [ordered|bought] a {product} [last week|on {date}|two weeks ago]. [When I looked at|Going through] my [bank|card] statement [today|this
 morning|] I [saw|noticed] [two payments|the same charge twice|a second charge of {money}]. [Could you refund one of them?|Please send one
 back.|]
b [I cancelled|We cancelled|My wife cancelled] the {sub} in {month} and [got a mail that confirms it|you confirmed it]. [Yet|Still|Even so]
 {money}
 [was taken|went off my card|was debited] on {date}. [I want that money back.|Please refund it.|Why?|How do I get it back?]
b I sent the {product} back [{n} weeks ago|on {date}] and the [courier|tracking|app] says you [have it|got it on {day}]. [So far no money
 has come
 back.|I am still waiting for the {money}.|The refund is nowhere to be seen.]
b [I tried to|I wanted to] pay for the {bill} with my {method}, [but it was declined|and it got refused]. [My bank says all is fine on their
 side.|There is enough money on it.|I then tried {method2} and that was refused as well.] [What now?|Why is that?|]
b [My|Our] {month} invoice [is|comes to] {money}, but [the contract|your offer|the price on your website] says [less|half of that|another
 sum].
 [Nothing else changed.|The service is great, it's only the sum.|I logged in to check and it is the same there.] [Please correct it.|]
b The app crashed [while I was paying|in the middle of the payment|just as I paid], so I did it again. Now [both payments are on my
 card|I have been charged two times|{money} was taken twice]. [The app works again, I only want the money.|Please give one back.|]
b I [signed up for|took|started] the free trial [on {date}|last month] and [ended it in time|forgot all about it]. [Today|On {day}] you
 [charged|took|billed]
 {money}. [Can that be undone?|I would like it back.|That isn't what free means.]
b [For our books|For our tax office|For my employer] I need [a proper invoice|a receipt] for the {bill}. [The mail only had a short note.|I
 only
 have the card slip.] [It should be made out to {company}.|Please send it to {email}.|]
b I sent {money} to {name} on {day}. [It left my balance|It is gone from my side], but [it never got there|{first} has nothing yet]. [Where
 is
 it?|How long can that take?|Please find it.]
b I thought my plan was [{money}|fixed] for a year. [Since {month}|Now] I pay [more|a third more]. [Nobody told me.|I found no mail about
 it.]
 [Is there
 a cheaper one?|Please put the old price back.|]
b I was in {city} [last month|for a week] and used my [card|phone] there. [Now I see|The bill shows] [fees|extra charges] of {money}. [What
 are they
 for?|I'd like them taken off.|Your website said that would be free.]
t I [updated|installed the update of] the {site} [last night|on {day}|this morning]. [Since then|Now] it [closes|crashes|hangs] [each
 time|whenever] I
 [open|tap on] [my orders|my profile|the menu|a message|the payments]. [I restarted the {phone}, no luck.|Reinstalling did not help.|]
t [I have tried to|I wanted to] pay my bill [{n} times|all day], but [the page just spins|the button does nothing|I see error {code}].
 [It's the same in {browser}.|My card works elsewhere.|I am logged in and everything.] [Please repair the page.|Is your site down?|]
t The {gadget} [worked fine for {n} months|was great at first]. [Yesterday|On {day}] it [just died|stopped|began to blink red]. [I changed
 the cable and
 reset it.|I read the manual and tried it all.] [Nothing.|No change.|]
t My new {gadget} [came|arrived] [today|on {day}], [quick delivery by the way|nicely packed]. I [can't get it to|am not able to] connect to
 the wifi.
 [It stops at step {n}.|The app says {code}.|It finds the network and then gives up.]
t [Every evening|Each night] [around|at about] {time} [the internet|the connection|the wifi] [drops|goes off] for [ten minutes|an hour]. [I
 have restarted
 the box many times.|My neighbours have none of that.] [What can be done?|Can you check the line?|]
t When I [log in|sign in] [all seems fine|I get in without trouble], but [then the page stays white|the list of my orders never loads|every
 click gives error {code}]. [On my {phone} too.|I use {browser}.|]
t I put [an hour|a whole day] of work into [a report|a form|my photo book] and pressed save. [Error {code}.|The page went blank.] [All my
 work is
 gone.|When I open it again it is empty.] [Can you bring it back?|]
t I get the invoice by mail, [but the pdf won't open|but the file is damaged]. [In the portal|On your page] [the download does nothing|it
 says error
 {code}]. [The sum is fine, I only need the file to open.|Other pdf files open fine.|]
t [We use|Our shop uses] your API to [book|send orders|read stock]. [Since {day}|Since {time}] [it times out|all calls end with {code}|we
 get empty
 answers]. [Our key is valid.|Nothing was changed here.] [Do you have an outage?|]
t I [don't get|no longer get] any [alerts|messages] from the app. [They are switched on in the settings.|It worked until the update.] [The
 parcel came
 and I had no idea.|I missed my appointment due to that.]
a I got a new {phone} [last week|on {day}] and [set up the app|wanted to open the app]. [It asks for a code that goes to my old
 number.|It says I must confirm on the old one, which I sold.] [How do I get in?|Please help me in.]
a I [want|wanted|am trying] to pay my bill, [but I can't log in|but my password is refused]. [The reset mail does not come.|I tried the
 reset, the link is
 expired.|It says too many attempts.] [The bill is due on {date}.|]
a [This morning|On {day}|At {time}] I got a mail that my [password|email|phone number] was changed. [That was not me.|I did nothing of the
 sort.]
 [Please lock everything.|What should I do?|I am scared someone is in there.]
a I [got married|divorced] in {month} and my last name is now {last}. [I could not find where to change it.|Your site does not let me change
 it.] [Which papers do you need?|Please change it.|]
a [I no longer use|I have stopped using] your service and [want everything deleted|would like my profile to be removed]. [All bills are
 paid.|I have no open
 orders.] [Please confirm when it's done.|How does that work?|]
a Our [boss|accountant|colleague] {name} has left and was the only admin. [Now nobody can add users.|Now we can't get at the settings.]
 [Can you make me the admin?|Please move it to {email}.]
a [Somebody|A stranger] ordered [a {product}|things] with my login. [I did not share my password.|I have changed my password.] [Please make
 the account safe.|I fear my account was hacked.|Who had access?]
a I signed up with [my work|my old] mail address, [which is gone|which I can't open any more]. [I'd like to use {email} from now on.|How do
 I change it?]
a I sent [a photo of my passport|my ID] [{n} times|on {date}] and [it gets rejected|nothing happens]. [The picture is sharp.|The name is the
 same.]
 [Why can't I be verified?|Without it I can't use my account.]
a My [son|daughter|mother] should be able to [log in too|use my account]. [Is there a way to add a person?|How do I give access?] [We pay
 for the
 family plan already.|]
a I opened [a second|another] account by mistake, [one with my old mail and one with the new|and now my orders are in two places]. [Can they
 be
 merged?|Please make them one.]
o I [ordered|bought] a {product} [on {date}|two weeks ago], order {order}. [The money was taken at once|It is paid], but [the parcel has not
 come|nothing has
 arrived]. [Where is it?|When will it be here?|The tracking has not moved since {day}.]
o The {product} [came|arrived] [today|on {day}], but it's [the wrong colour|too small|not what I ordered]. [I'd like to swap it.|How do I
 send it
 back?|I don't want the money, I want the right one.]
o I just wanted to say [thanks|thank you]. {first} [helped me with my login|sorted out my bill|fixed my app] [in no time|on {day}] and was
 [so kind|very
 patient].
o I am a {job} and [would like to work for you|look for a new job]. [I saw no vacancies on your page.|Do you have something in {city}?]
 [Whom do I write
 to?|]
o We [run|have] a small shop in {city} and [would like to sell your {product}s|look for a partner]. [Who can we talk to?|Is that possible?]
o I [use|open] your app every day and [like it|love it]. [It would be even better with a weekly view.|One idea: let us sort the list by
 date.|Please add a widget some day.]
o We come to {city} [in {month}|on {day}] with {n} people. [Is there parking?|Are dogs allowed?|When can we check in?] [We have paid
 already.|]
o [I am away|We are on holiday] until {date}. [Can you deliver later?|Please hold the parcel.|Can the neighbour take it?] [The order is
 {order}.|]
o Before I buy the {product}: [how big is it?|can it stay outside?|does it suit a small flat?] [I could not find it on your page.|The page
 does not say.|]
o Your driver [left my parcel in the rain|threw the box over the gate|blocked our drive]. [It's the second time.|I saw it on my camera.]
 [Please talk to
 him.|I want to complain.]
o I have [a question|two questions] before I become a customer. [Do you deliver to {city}?|Are you open on {day}?|Which countries do you
 serve?]
 [I don't have an account yet.|]
o I need to move my appointment on {date}. [Is {day} free?|Any day after that is fine.] [My number in your system is right.|I paid the
 deposit
 already.|]
"""

# A cause and a circumstance that speaks of another queue's matters: the cause decides.
GRIDS = {
    "billing": ("""I was charged {money}|you took {money} from my card|my card was debited twice|I got a bill of {money}|I was billed again|
I was billed the full price|I have not got my refund|you keep charging me|{money} left my bank account|I pay {money} too much|
you collected {money} by direct debit|I was charged a fee|my invoice lists {money}|you want {money} from me|I got a payment reminder""",
                """although I [closed|deleted] my account [in {month}|weeks ago|]|after the {site} crashed|though I never logged in|
even though the app never worked|when all I did was change my password|for an account I don't use|since I changed my email address|
although the page showed an error|though the login failed and I never finished|for the {gadget} that I sent back|
for the month in which your service was down|although you cancelled my order|right after I verified my identity|since the last update|
for a user that we removed|although I got locked out and never used it|for a delivery that never left your warehouse|
because the {site} sent my order two times|for a profile that I deleted|while my membership was on hold|after I called your hotline"""),
    "technical": ("""the {page} crashes|the {page} is blank|the {page} shows error {code}|the {page} does not load|the {page} freezes|
the {page} throws a 500|the {page} never stops loading|the {page} is broken in {browser}|the {page} jumps back to the top|
the {site} crashes|
the {site} hangs|I get error {code}|the {site} shows a white screen|nothing happens on the {page}|the buttons on the {page} do nothing""",
                  """when I enter my card|after I log in|since I changed my address|although I have paid|on my {phone}|since {day}|
when I want to track my order|when I type my name|each time I open my invoice|when I press pay|as soon as I open my profile|
when I look at my payments|right after I enter my password|when I want to see the prices|while I change my email|when I ask for a refund|
after the update|when I add a user|when I book an appointment|in {browser}|when I put a {product} in the basket|when I open my bill"""),
    "account": ("""I can't log in|I am locked out of my account|my password is not accepted|I don't get the code to sign in|
my account was blocked|it says my user does not exist|I keep getting logged out|I forgot my password|my login is refused|
my account is suspended|I can't get into my account|the security code is refused|I lost my authenticator|I need a new password""",
                """and I need to pay my bill|and I want to download an invoice|since I paid {money} on {date}|since the update|
on my {phone}|so I can't track my parcel|although my card was charged|and I want to cancel my order|after I reinstalled the app|
since the site was down on {day}|and my free trial ends on {day}|although I pay for premium|and my refund is waiting there|
to change my delivery|after a declined payment|and I have to print my ticket|since the app crashed|although all my bills are paid|
and the course starts on {day}|and my {sub} renews on {date}|to see why my {gadget} is offline"""),
    "other": ("""my order has not arrived|nobody called me back|the driver did not come|my {product} went to the wrong house|
I got the wrong {product}|
my parcel is late|a part is missing from my order|I am still waiting for my {product}|your staff was rude|my appointment was forgotten|
nobody picked up the return|the {product} never came|my letter was never answered|the {product} was sold out""",
              """although I paid for express|although the app says delivered|although the money was taken on {date}|
even though my account shows it as sent|although the address in my profile is right|and the tracking in the app shows {city}|
although the invoice came days ago|though I have been a premium member for {n} years|even though my payment went through at once|
although I had confirmed it in the app|after I had logged in and booked it|although the website said {day}|and I paid {money} for it"""),
}

# Matters of a queue that are in order or in the past: said in a ticket of another queue.
FINE = {
    "billing": """The payment itself went through fine.|It's not about the money.|The invoice is correct, by the way.|
I have paid everything.|
I don't want a refund.|The price is fine.|My card works, I checked.|The bill is paid.|I am not asking for a discount.|
Last month's refund came quickly, thanks for that.|I paid {money} on {date}, and that was no problem.|This has nothing to do with my bill.|
Yesterday's question about my invoice is answered.|Payment by {method} worked at once.|The double charge from {month} is settled.""",
    "technical": """The {site} works well otherwise.|There is no error message.|It's not a technical problem.|The {site} itself runs fine.|
I have the latest version of the app.|The internet here is fine.|I already [restarted|reinstalled] everything, that is not it.|
The bug from last week is fixed, thanks.|Nothing crashes.|The app is up to date.|I found this while I was using the {site}.|
I saw it in the app this morning.|The error {code} from {day} is gone.|The {gadget} works as it should.|
Technically all is well.""",
    "account": """I can log in without trouble.|My password is fine.|My login works.|My account is in order.|It's not about my login.|
I am logged in as {email}.|My account is under {email}.|I changed my password in {month} and that went well.|
I don't want to delete my account.|
My email address is still the same.|My profile is up to date.|My identity was verified in {month}.|Nobody has hacked me.|
I have had my account since {year}.|My account number is {order}.""",
    "other": """The delivery was quick, by the way.|The {product} itself is lovely.|I don't want to return anything.|
The parcel came on {day}.|
Your shop in {city} sent me here.|I like your service in general.|{first} from your team was kind.|My last order arrived on time.|
It's not about the delivery.|I read your help pages first.|I could not find it in your FAQ.|I know you are closed on Sunday.|
I have no question about your products.|I do not want to send it back.""",
}

CONTEXT = """I have been a customer for {n} [years|months].|I have been with you since {year}.|I am a new customer.|
I joined you in {month}.|
It started on {day}.|It began [last week|yesterday|on {date}|this morning|{n} days ago].|This is about order {order}.|
My order number is {order}.|
My customer number is {order}.|The reference is {order}.|I called on {day} already.|I wrote to you on {date} but [got no answer|
nobody replied].|
This is the [second|third|{nth}] time I write.|I use it on my {phone}.|I use {browser}.|I am in {city}.|I live in {city}.|
I work for {company}.|
We are a small company with {n} people.|I am writing for {company}.|I am writing for my [mother|father|wife|husband|boss|neighbour].|
My [colleague|wife|husband|son|daughter] has the same problem.|A friend told me to ask you.|I looked in the FAQ.|
I asked the chat, it could not
 help.|{name} from your hotline told me to write.|I talked to {name} on {day}.|Last year it was all fine.|
So far I was always happy with you.|
It never happened before.|It's the same every month.|I need this before {day}.|I leave for {city} on {date}.|I have a meeting at {time}.|
I am at work until {time}.|I am not good with computers.|I am {n}0 years old.|Sorry for my English.|I bought it on {date}.|
I got it from {company}.|
I have tried it {n} times.|I tried it again at {time}.|I have waited for {n} days now.|I checked twice.|I have read your mail of {date}.|
I have screenshots.|I can send proof.|I attach a picture.|See the attached file.|My name is {name}.|You can reach me at {email}.|
My number is {phone_number}.|Your colleague in the other team sent me here.|Your last answer did not help.|
I am with the {company} office in {city}.|
My plan is the [basic|family|premium|team] one.|We switched to you in {month}.|I normally don't write such mails.|
I am on holiday right now."""

GREETINGS = """Hi,|Hello,|Hey,|Hi there,|Good morning,|Good evening,|Dear team,|Dear support,|Dear Sir or Madam,|Hello team,|Hi all,|
Dear {company},|To whom it may concern,|Hi {first},|Hello {company},|Good day,|Hey guys,|Dear customer service,|Greetings,|
Hi support team,"""

LEADS = """Unfortunately |It seems that |I noticed that |I just saw that |I just found out that |Just so you know, |Apparently |I think |
I am afraid |Once again |Today I saw that |Sorry to bother you, but |ok so |so |um |well, |For your information: |My problem: |
The problem is that |As I said, |I have a problem: |I must tell you that |My issue is that |Here is what's wrong: |It looks like |
To my surprise |Help, |Once more: |Please note that |It turns out that """
ASKS = """Quick question: |A question: |Could you tell me: |Can you tell me: |I would like to know: |Just wondering, |Tell me, |
Please tell me, |I have a question: |May I ask, |One thing I don't get: |ok, |so |and |I wonder: |My question is: |hey, """
ORDERS = """please {do}.|{do}.|{do} please.|can you {do}?|could you {do}?|could you please {do}?|can someone {do}?|would you {do}?|
I need you to {do}.|I want you to {do}.|I would like you to {do}.|kindly {do}.|{do}!|will you please {do}?|I ask you to {do}.|
is it possible that you {do}?|you need to {do}.|please {do} as soon as you can.|{do} today, please.|can u {do}?|pls {do}.|
I'd be glad if you could {do}.|who can {do}?"""
WISHES = """I want to {do}.|I would like to {do}.|I'd like to {do}.|how do I {do}?|how can I {do}?|is it possible to {do}?|can I {do}?|
where do I go to {do}?|what do I have to do to {do}?|I need to {do}.|I am trying to {do}.|I wish to {do}.|how to {do}?|
is there a way to {do}?|
help me {do}.|I don't know how to {do}.|I have to {do}.|what steps do I take to {do}?|could you help me to {do}?|trying to {do}.|
what's the best way to {do}?|need to {do}.|want to {do}.|how does one {do}?|please help me to {do}.|what do I need to {do}?|
tell me how to {do}."""
NOUNS = """it's about {do}.|I am writing about {do}.|this is about {do}.|I need help with {do}.|help with {do} please.|
I have a question about {do}.|
question about {do}.|{do}|{do}, please help.|concerning {do}.|re: {do}|subject: {do}.|I'm contacting you about {do}.|
can someone help me with {do}?|who can I talk to about {do}?|I have to talk to someone about {do}.|topic: {do}.|
what can you tell me about {do}?"""

# What a statement is joined to; by the queue whose words it has, so that it stands before a statement of another one.
PRELUDES = {
    "billing": """I only wanted to pay my bill, but |I was about to pay and now |I logged in to download a receipt, and |
My payment went through, but |
I got your mail about the new prices, but |You refunded me last week, thanks, but now |I talked to {name} about my invoice, and still |
We renewed the {sub} in {month} and |I paid {money} for this and |The invoice came, but |I wanted to use my voucher, but |
I have paid for express, and |I spend {money} a month with you and |After a long call with your billing team I write again: """,
    "technical": """Yesterday I updated the app, and today |The app works again, but |The update went well, but |I reinstalled the app and |
I got a new {phone} last week, and |The error from {day} is gone, but |Your technician fixed the line, but |The {site} looks good, but |
I was using the {site} on my {phone} and |I set up my new {gadget} and |There was a short outage on {day}, and since then |
I have the newest version, but """,
    "account": """I just changed my password, and now |You fixed my login last week, but |I can log in again, but |
I created an account on {day} and |
My account is verified, but |I signed in to look around, and |I changed my email in {month} and |I moved to {city} last month and |
My profile is complete, but |I added my wife to our account, and now |I am the admin of our team, and |I am logged in, but """,
    "other": """I wanted to track my parcel, but |I ordered a {product} on {date} and |I returned a {product} and |
The parcel came on time, but |
I like your shop, but |I am not writing about the delivery: |I tried to cancel my order, and |I am travelling to {city} on {date} and |
I could not reach your hotline, so I write: |I visited your shop in {city}, and |I booked for {n} people, and |I love the {product}, but |
I have been a customer for {n} years, but |{name} told me to write to you: |I waited for your call on {day}: """,
}
# {fact} is a statement and {thing} a noun phrase of another queue.
ASIDES = """Last time I wrote because {fact}. That is solved.|In my first mail I said that {fact}; that is settled.|
Forget my ticket from {day} ({fact}), it's done.|My {month} problem ({thing}) is solved, now I have another one.|
A friend has trouble with {thing}, I don't.|This is not about {thing}.|I am not writing about {thing} this time.|
Your answer was about {thing}, but that's not what I asked.|Wrong topic last time, it's not {thing}.|
I saw your help page on {thing}, but it's no help here.|
Someone put my last ticket under {thing}, which was wrong.|{name} thought it was {thing}, it isn't.|
Thanks for your help with {thing}.|Last week it was {thing}, that's over."""

MOODS = """This is [really |very |so |]annoying.|I am [very |really |quite |]disappointed.|I am angry.|I'm a bit confused.|I am worried.|
I am not happy about this.|This is not okay.|That can't be right.|I don't understand it.|This is urgent.|It's not urgent.|No hurry.|
I am losing patience.|I expected better.|What a mess.|This is unacceptable.|I am sure it's a small thing.|I hope it's just a mistake.|
It's driving me crazy.|It may be my own fault.|I feel a bit silly for asking.|Just curious.|I have had enough.|Time matters here.|
I have no idea what to do.|I am stuck.|Am I doing something wrong?|Is this normal?|How can that be?|Am I the only one?|
Why is this so hard?"""

CLOSINGS = """Please help.|Please [get back to me|reply|answer soon|advise|let me know].|Can you help me?|Can you [look into this|
sort this out|
take care of it]?|What can I do?|What should I do now?|How do we go on?|Thanks.|Thank you.|Thanks in advance.|Many thanks.|
Thank you for your
 help.|Let me know.|I look forward to your answer.|I hope to hear from you soon.|Who can help me with this?|Call me at {phone_number}.|
Write to {email}.|Please answer by {day}.|Please hurry.|Cheers!|Any help is welcome.|Appreciate it.|Waiting for your answer.|
Please do something.|If you need more details, ask me.|Have a nice day.|Please forward this to the right team."""

SIGNATURES = """{name}|{first}|Best, {first}|Regards, {name}|Best regards, {name}|Kind regards, {name}|Thanks, {first}|Yours, {name}|
{name}, {company}|Sincerely, {name}|Cheers, {first}|- {first}|Best wishes, {name}, {city}"""

VALUES = {
    "bill": "subscription|monthly plan|order|booking|licence|course|phone contract|internet contract|ticket|premium plan|hotel room|flight|"
            "annual pass|electricity|insurance|gym membership|streaming plan|rental car|hosting plan|appointment|magazine|storage plan",
    "sub": "subscription|monthly plan|premium plan|membership|phone contract|internet contract|licence|streaming plan|insurance policy|"
           "hosting plan|gym pass|news subscription|cloud storage|energy contract|family plan|software plan|music plan",
    "site": "app|website|site|customer portal|mobile app|web shop|online banking|booking site|patient portal|student portal|dashboard|"
            "desktop app|phone app|program|software|tool|web app|platform|tv app|game|player|editor|calendar|reader app|banking app",
    "page": "invoice page|payment page|billing tab|checkout|receipt page|price list|profile page|account page|sign-up form|membership page|"
            "order page|returns form|booking page|job portal|refund form|settings page|tracking page|contact form|payment history|"
            "login screen|shopping cart|statement page|upgrade page|help page|course page|results page|map|search page",
    "gadget": "router|printer|speaker|headset|thermostat|door camera|smart bulb|watch|tablet|e-reader|vacuum cleaner|coffee machine|"
              "tv box|monitor|keyboard|webcam|power bank|scale|lamp|washing machine|doorbell|drone|console|scanner|card reader|modem|"
              "hearing aid|baby monitor|toothbrush|e-bike|charger|dash cam|projector|blood pressure monitor|smart lock|robot mower",
    "phone": "phone|iPhone|Android phone|tablet|laptop|iPad|work computer|Mac|Windows PC|new phone|old phone|Chromebook|Samsung|Pixel",
    "browser": "Chrome|Firefox|Safari|Edge|Opera",
    "method": "credit card|debit card|PayPal|Apple Pay|Google Pay|bank transfer|direct debit|gift card|cheque|invoice|cash|Visa|Mastercard",
    "code": "E42|403|0x80070057|1009|E-17|500|504|T22|F01|-36|ERR_TIMEOUT|400|7|13|E305|C0|99|408|2203|NW-2-5|0xc0000005|31",
    "plant": "rose|dahlia|hosta|orchid|lavender|fern|tulip|lemon tree|palm|carrot|olive tree|hydrangea|fig tree|pumpkin",
    "job": "driver|nurse|teacher|developer|cook|cashier|designer|gardener|baker|sales assistant|bookkeeper|mechanic",
}
SHARES = {"billing": 0.23, "technical": 0.235, "account": 0.235, "other": 0.3}
SUBJECTS = tuple("I my the you your it there we our one someone somebody nobody nothing this that these others everything".split())
SPELLINGS = [("I can't", ["I can't", "I cannot", "I can not"]), ("can't", ["can't", "cant"]), ("won't", ["won't", "wont"]),
             ("I don't", ["I don't", "I do not"]), ("don't", ["don't", "dont"]), ("does not", ["does not", "doesn't", "doesn't", "doesnt"]),
             ("I am ", ["I am ", "I'm ", "I'm ", "im "]), ("I have not", ["I have not", "I haven't"]), ("is not", ["is not", "isn't"]),
             ("has not", ["has not", "hasn't"]), ("did not", ["did not", "didn't"]), ("it's", ["it's", "its"]),
             ("email", ["email", "email", "e-mail"]), ("log in", ["log in", "log in", "login"]), ("cancelled", ["cancelled", "canceled"]),
             ("wifi", ["wifi", "Wi-Fi", "wi-fi", "WiFi"]), ("licence", ["licence", "license"])]
SLANG = {"please": "pls", "you": "u", "your": "ur", "thanks": "thx", "because": "cuz", "are": "r", "what's": "whats", "I'm": "im",
         "it's": "its", "want to": "wanna", "and": "&", "why": "y", "before": "b4", "account": "acct", "message": "msg"}


def compiled(text):
    """`text` as a list of strings, ("slot", name) and ("choice", lists)."""
    def sequence(at, inside):
        options, items, plain = [], [], ""
        while at < len(text):
            char = text[at]
            if inside and char in "|]" or char in "[{":
                if plain:
                    items.append(plain)
                plain = ""
            if char == "[":
                choice, at = sequence(at + 1, True)
                items.append(("choice", choice))
            elif char == "{":
                end = text.index("}", at)
                items.append(("slot", text[at + 1:end]))
                at = end + 1
            elif inside and char == "|":
                options.append(items)
                items = []
                at += 1
            elif inside and char == "]":
                return options + [items], at + 1
            else:
                plain += char
                at += 1
        if plain:
            items.append(plain)
        return items, at
    return sequence(0, False)[0]


def outer(text):
    """The parts of `text` between those bars that are in no brackets, without line ends around them."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        depth += (char == "[") - (char == "]")
        if char == "|" and depth == 0:
            parts.append(text[start:at])
            start = at + 1
    return [part.strip("\n") for part in parts + [text[start:]] if part.strip()]


def choices(text):
    return [compiled(part.replace("\n", "")) for part in outer(text)]


def entries(text):
    """Of each problem its noun phrase (None where it makes no sense alone) and (kind, clause) pairs: "." "?" "!" ">"."""
    found = []
    for line in text.strip().replace("\n ", " ").replace(";\n", ";").split("\n"):
        noun, *clauses = [part.strip() for part in line.split(";")]
        pairs = []
        for clause in clauses:
            if clause[0] in "!>":
                pairs.append((clause[0], compiled(clause[1:])))
            else:
                pairs.append(("?" if clause.endswith("?") else ".", compiled(clause)))
        found.append((None if noun[0] == "~" else compiled(noun), pairs))
    return found


PROBLEMS = {label: entries(text) + entries(more) for label, text, more in (
    ("billing", BILLING, ticket_stories.BILLING), ("technical", TECHNICAL, ticket_stories.TECHNICAL),
    ("account", ACCOUNT, ticket_stories.ACCOUNT), ("other", OTHER, ticket_stories.OTHER))}
TWIN_TEXTS = {label: [compiled(part.strip()) for line in TWINS.strip().split("\n") if line[0] == label[0]
                      for part in line[2:].split(" / ")] for label in LABELS}
STORY_TEXTS = {label: [compiled(line[2:]) for text in (STORIES, ticket_stories.STORIES) for line in ticket_stories.lines_of(text)
                       if line[0] == label[0]] for label in LABELS}
ANY_TEXTS = {label: [compiled(line[2:]) for line in ticket_stories.lines_of(ticket_stories.ANY) if line[0] == label[0]] for label in LABELS}
GRID_PARTS = {label: tuple(choices(part) for part in parts) for label, parts in GRIDS.items()}
ASSISTANT_TEXTS = [compiled(line) for line in ASSISTANT.strip().split("\n")]
FINE_TEXTS = {label: choices(text) for label, text in FINE.items()}
CONTEXT, GREETINGS, ASIDES, MOODS, CLOSINGS, SIGNATURES = (
    choices(text) for text in (CONTEXT, GREETINGS, ASIDES, MOODS, CLOSINGS, SIGNATURES))
FACTS = {label: [clause for _, clauses in PROBLEMS[label] for kind, clause in clauses
                 if kind == "." and str(clause[0]).split()[0] in SUBJECTS] for label in LABELS}
THINGS = {label: [noun for noun, _ in PROBLEMS[label] if noun] for label in LABELS}
PRELUDES = {label: choices(text) for label, text in PRELUDES.items()}
LEADS, ASKS = ([part.replace("\n", "") for part in outer(text)] for text in (LEADS, ASKS))
ORDERS, WISHES, NOUNS = ([part.replace("\n", "").split("{do}") for part in outer(text)] for text in (ORDERS, WISHES, NOUNS))
VALUES = {name: text.split("|") for name, text in (VALUES | ticket_stories.VALUES).items()}
VALUES.update(noun=ticket_stories.THINGS, adjective=ticket_stories.QUALITIES)
VALUES["product"] = [product for product in PRODUCTS if product[0] not in "aeio" and product[-1] != "s"]     # that "a" goes with
QUESTION_WORDS = tuple("what why how when where who which is are do does did can could will would may must was were am should has".split())


class Scene:
    """The values of one ticket: a slot has the same value each time."""

    def __init__(self, rng, unseen):
        self.rng, self.lexicon, self.values = rng, Lexicon(rng, unseen), {}

    def value(self, slot):
        if slot not in self.values:
            self.values[slot] = self._make(slot)
        return self.values[slot]

    def _make(self, slot):
        rng, lexicon = self.rng, self.lexicon
        if slot in VALUES:
            return rng.choice(VALUES[slot])
        if slot == "nth":
            return rng.choice(["2nd", "3rd", "4th", "5th", "6th", "10th"])
        if slot in ("n", "n2"):
            return str(rng.randint(2, 9))
        if slot == "method2":
            return rng.choice([method for method in VALUES["method"] if method != self.value("method")])
        if slot in ("verb", "verbs", "verbing"):
            self.values.update(zip(("verb", "verbs", "verbing"), rng.choice(ticket_stories.DEEDS)))
            return self.values[slot]
        if slot[-1] == "2":
            return self._make(slot[:-1]) if slot != "verb2" else rng.choice(ticket_stories.DEEDS)[0]
        if slot == "amount":
            return lexicon.money(40) if rng.random() < 0.7 else lexicon.amount(40)
        if slot == "line":
            return ticket_stories.statement_line(rng)
        if slot == "message":
            return ticket_stories.message(rng, self.detail)
        if slot == "path":
            return f"/{rng.choice(['api', 'v1', 'v2', 'v3', 'api/v2', 'rest'])}/{rng.choice(VALUES['noun'])}s"
        if slot == "money":
            return lexicon.money(rng.choice([30, 100, 500, 2000]))
        if slot == "pct":
            return f"{rng.choice([5, 10, 15, 20, 25, 30, 50])}{rng.choice(['%', '%', ' percent'])}"
        if slot == "year":
            return str(rng.randint(2009, 2026))
        if slot == "coupon":
            return f"{rng.choice(['SAVE', 'SPRING', 'HELLO', 'VIP', 'WELCOME', 'SUN'])}{rng.randint(5, 50)}"
        if slot == "invoice":
            return f"{rng.choice(['INV-', 'R', '', '2025-'])}{rng.randint(100, 99999)}"
        if slot == "version":
            return f"{rng.randint(1, 17)}.{rng.randint(0, 9)}"
        if slot == "flight":
            return f"{rng.choice(['AX', 'LN', 'KR', 'VO'])}{rng.randint(100, 4999)}"
        return {"order": lexicon.order_number, "name": lexicon.person, "first": lexicon.first_name, "last": lexicon.last_name,
                "company": lexicon.company, "city": lexicon.city, "street": lexicon.street_address, "email": lexicon.email,
                "phone_number": lexicon.phone, "date": lexicon.date, "day": lexicon.day, "month": lexicon.month,
                "time": lexicon.time, "word": lexicon.word, "path_word": lexicon.word, "quote": lexicon.phrase, "key": lexicon.key,
                "host": lexicon.host}[slot]()

    def detail(self, slot):
        """A value of quoted text: digits and phrases differ from each other."""
        return self._make(slot) if slot in ("n", "quote", "quote2") else self.value(slot)

    def fill(self, items):
        return "".join(item if isinstance(item, str) else self.value(item[1]) if item[0] == "slot"
                       else self.fill(self.rng.choice(item[1])) for item in items)


def capital(text):
    return text[:1].upper() + text[1:]


def framed(scene, frames, text):
    before, *after = scene.rng.choice(frames)
    return before + text + (after[0] if after else "")


def sentence(scene, label, kind, clause, plain=False):
    """A clause in its sentence, which begins in lower case; `plain` without what leads to it."""
    rng, text = scene.rng, scene.fill(clause).strip().replace("  ", " ").replace(" ?", "?")
    if kind == "!":
        return framed(scene, ORDERS, text)
    if kind == ">":
        return framed(scene, WISHES, text)
    if kind == "?":
        return rng.choice(ASKS) + text if not plain and rng.random() < 0.2 else text
    way = 1 if plain or text.split()[0] not in SUBJECTS else rng.random()
    if way < 0.2:
        text = rng.choice(LEADS) + text
    elif way < 0.38:
        text = scene.fill(rng.choice(PRELUDES[another(rng, label)])) + text
    return text + rng.choices([".", "!", "!!", "..."], [20, 2, 1, 1])[0]


def another(rng, label):
    return rng.choice([other for other in LABELS if other != label])


def aside(scene, label):
    """A sentence on a matter of another queue that is not the point."""
    other = another(scene.rng, label)
    if scene.rng.random() < 0.6:
        return scene.fill(scene.rng.choice(FINE_TEXTS[other]))
    for slot, texts in (("fact", FACTS), ("thing", THINGS)):
        scene.values[slot] = scene.fill(scene.rng.choice(texts[other])).strip()
    return scene.fill(scene.rng.choice(ASIDES))


def kind_of(text):
    return "?" if text.endswith("?") else "."


def problem_core(scene, label, plain):
    """The sentences that say what is wanted, and the noun phrase of it or None."""
    rng = scene.rng
    noun, clauses = rng.choice(PROBLEMS[label])
    name = scene.fill(noun) if noun else None
    kind, clause = rng.choice(clauses)
    way = rng.random()
    if name and way < 0.06:
        return [framed(scene, NOUNS, name)], name
    if name and way < 0.13:
        return [framed(scene, NOUNS, name), sentence(scene, label, kind, clause, plain)], name
    if name and way < 0.17:
        details = [scene.value("order"), scene.value("date"), "urgent", "pls help", "since " + scene.value("day"), scene.value("phone"),
                   scene.value("city"), "tried twice", "no reply so far", "second mail", scene.fill(clause).rstrip("?.")]
        short = [word for word in name.split() if word not in ("a", "an", "the")]
        return [", ".join([" ".join(short)] + rng.sample(details, rng.randint(1, 2)))], name
    first = [sentence(scene, label, kind, clause, plain)]
    wishes = [pair for pair in clauses if pair[0] != "."]
    if kind == "." and wishes and way < 0.5:
        return first + [sentence(scene, label, *rng.choice(wishes), plain=True)], name
    return first, name


def anything(scene, label, plain):
    """A sentence about any thing."""
    text = scene.fill(scene.rng.choice(ANY_TEXTS[label])).strip()
    if text.startswith("please ") or text.endswith("?"):
        return text if text.endswith("?") else text + "."
    return sentence(scene, label, ".", [text], plain)


def core(scene, label, plain):
    rng = scene.rng
    source = rng.random()
    if label == "other" and source < 0.27:
        text = scene.fill(rng.choice(ASSISTANT_TEXTS)).strip().replace("  ", " ")
        asks = text.split()[0].replace("'s", "") in QUESTION_WORDS
        lead = rng.choice(["hey, ", "ok, ", "so ", "um, ", "tell me, " if asks else "please "]) if rng.random() < 0.12 else ""
        return [lead + text + ("?" if asks else rng.choice(["", ".", " please", ""]) if text.count(" ") > 1 else "")], None
    if source > 0.85:
        return [scene.fill(rng.choice(STORY_TEXTS[label])).strip().replace("  ", " ")], None
    if source > 0.77:
        cause, circumstance = (rng.choice(part) for part in GRID_PARTS[label])
        cause, circumstance = scene.fill(cause), scene.fill(circumstance).strip()
        if rng.random() < 0.8:
            return [f"{cause} {circumstance}."], None
        if circumstance.split()[0] in ("after", "since", "when", "although", "though", "while", "as", "even", "right"):
            return [f"{circumstance}, {cause}."], None
        return [f"{cause} {circumstance}!"], None
    if source > 0.71:
        return [anything(scene, label, plain)], None
    if source > 0.58:
        text = scene.fill(rng.choice(TWIN_TEXTS[label]))
        return [sentence(scene, label, kind_of(text), [text], plain) if text[-1] == "?" or rng.random() < 0.5 else text + "."], None
    return problem_core(scene, label, plain)


def as_typed(rng, text):
    """Spellings, shouting, slang and typos of people in a hurry."""
    for word, spellings in SPELLINGS:
        if word in text and rng.random() < 0.5:
            text = text.replace(word, rng.choice(spellings))
    hand = rng.random()
    if hand < 0.04:
        text = text.upper()
    elif hand < 0.30:
        text = text.lower()
        if rng.random() < 0.7:
            text = text.rstrip(".?!")
        if rng.random() < 0.3:
            text = text.replace("'", "")
    elif hand < 0.36:
        text = " ".join(SLANG.get(word, word) for word in text.split(" "))
    elif hand < 0.41:
        for mark in ".,?!":
            text = text.replace(mark + " ", " ")
        text = text.rstrip(".?!")
    return casual(rng, text)


def make_ticket(rng, unseen, label=None, brief=False, lines=False):
    """(text, label, noun phrase or None); `brief` for one or two sentences, `lines` where it may run over several lines."""
    label = label or rng.choices(list(SHARES), SHARES.values())[0]
    scene = Scene(rng, unseen)
    extras = 0 if brief else rng.choices([0, 1, 2, 3, 4, rng.randint(5, 9)], [51, 18, 14, 9, 5, 3])[0]
    sentences, noun = core(scene, label, plain=extras == 0 and rng.random() < 0.5)
    before, after = [], []
    for _ in range(extras):
        kind, place = rng.random(), before if rng.random() < 0.5 else after
        if kind < 0.3:
            text = aside(scene, label)
        elif kind < 0.68:
            text = scene.fill(rng.choice(CONTEXT))
        elif kind < 0.8:
            text = scene.fill(rng.choice(MOODS))
        else:
            text, place = scene.fill(rng.choice(CLOSINGS)), after
        if text not in before and text not in after:
            place.append(text)
    after.sort(key=lambda text: text.endswith(("hanks.", "hank you.", "day.", "Cheers!", "advance.")))
    body = " ".join(capital(text) if text[-1] in ".?!" else capital(text) + "." * (len(before) + len(after) > 0)
                    for text in before + sentences + after)
    greeting = scene.fill(rng.choice(GREETINGS)) if rng.random() < (0.12 if extras == 0 else 0.4) else ""
    signature = scene.fill(rng.choice(SIGNATURES)) if extras and rng.random() < 0.25 else ""
    if lines and rng.random() < 0.4:
        text = "\n".join(part for part in (greeting, body, signature) if part)
    else:
        if greeting and not before and rng.random() < 0.7:
            body = sentences[0][0] + body[1:]
        text = " ".join(part for part in (greeting, body, signature) if part)
    text = as_typed(rng, text)
    if not brief and rng.random() < 0.12:
        text = surrounded(scene, text)
    return text, label, noun


def surrounded(scene, text):
    """The ticket with quotes, code, headers or the like before or after it."""
    for _ in range(scene.rng.choices([1, 2, 3, 4, 5, 6], [12, 4, 2, 1, 1, 1])[0]):
        piece = ticket_stories.around(scene.rng, scene.detail)
        gap = "\n" if "\n" in piece or scene.rng.random() < 0.4 else " "
        text = f"{text}{gap}{piece}" if scene.rng.random() < 0.65 else f"{piece}{gap}{text}"
    return text


def ticket(rng, unseen=False):
    """A ticket's text and its label."""
    return make_ticket(rng, unseen)[:2]


def spaced(rng):
    return " " if rng.random() < 0.75 else ""


def raw_prompt(rng, text):
    return f"Support ticket:{' ' if rng.random() < 0.25 else ''}{text}\nCategory:"


def raw(rng, unseen=False):
    text, label, _ = make_ticket(rng, unseen, lines=rng.random() < 0.2)
    return {"text": raw_prompt(rng, text), "completion": spaced(rng) + label, "check": {"label": label}}


def raw_few(rng, unseen=False):
    """Solved tickets, then one to solve."""
    gap, inner = spaced(rng), " " if rng.random() < 0.25 else ""
    solved = [make_ticket(rng, unseen, brief=True)[:2] for _ in range(rng.randint(2, 4))]
    text, label, _ = make_ticket(rng, unseen, brief=rng.random() < 0.5)
    shown = "".join(f"Support ticket:{inner}{one}\nCategory:{gap}{its}\n\n" for one, its in solved)
    return {"text": f"{shown}Support ticket:{inner}{text}\nCategory:", "completion": gap + label, "check": {"label": label}}


SYSTEMS = choices("""You route tickets to {labels}. [Answer with|Reply with|Give] [one word|the label|the category only].|
You are a ticket router. [Put each message in one of|Choose among] these queues: {labels}. [Say only the queue.|Reply with its name only.]|
[Classify|Sort|Label] [the user's message|each ticket|every support ticket] as {labels}. [Output|Write|Return] [only the label|one word|
nothing but the label].|Ticket routing. Queues: {labels}. [One word.|Only the queue's name.|Answer: one queue.]|
Your job is to decide which team gets a ticket. The teams are {labels}. [Name the team and nothing else.|One word, no more.]|
You are the mail room of a support desk. Every message goes to {labels}. Answer with [one of these words|the team].|
Classify support messages. Allowed answers: {labels}. No explanation.|
You work as a classifier for a help desk of {company}. Labels: {labels}. Answer in one word.|
For each customer message, reply with exactly one of: {labels}.|Pick the [category|department|
queue] for the message: {labels}. Lower case, one word.|
Assign a category to the ticket. billing: money and payments. technical: something does not work. account: login, profile and security.
 other: all else. Answer with the category.|
Triage incoming tickets. billing is for charges, invoices and refunds, technical for errors and faults, account for access and personal
 details, other for the rest. Reply with one word.|
You are a support assistant that only sorts tickets. Possible labels are {labels}. Do not answer the customer, just give the label.|
You are Sprout. Sort the ticket: {labels}?|Given a ticket, output its category ({labels}).|Routing bot. {labels}. Nothing else.|
Read the customer's message and say where it belongs: {labels}. [Use one word.|Do not explain.|]""")
QUESTIONS = choices("""Which team should handle this[ ticket|]: {labels}?|What category is [this|this ticket|the message]: {labels}?|
Is this {labels}?|[Classify|Sort|Label] this [ticket|message|mail] as {labels}.|Route this ticket to {labels}.|
Which [queue|department|label|category] [fits|is right for this|does it belong to]? {labels}|Where does this [ticket|mail|
message] belong: {labels}?|
Who takes care of this: {labels}?|[Pick|Choose] one [category|label|team]: {labels}.|Categories: {labels}. Which one is it?|
Does this go to {labels}?|Please put the following in one of {labels}.|Tag this ticket with one of: {labels}.|
I need a label for this ticket, {labels}.|Options: {labels}. Answer with one word.|Which of {labels} is this about?|
What is the topic of this message? Choose from {labels}.|Decide: {labels}. One word only.""")
OPEN_QUESTIONS = [question for question in QUESTIONS if "one word" not in str(question).lower()]
MARKS = ["", "", "Ticket: ", "Message: ", "Customer: ", "Text: ", "Mail: ", "The ticket: ", "Support ticket: "]
REASON_ASKS = choices("""Give the [label|category] and a reason.|[Say|Tell me] why in one sentence.|Add a short reason.|
Explain your choice briefly.|
Answer with the label and one sentence of reason.|And why?|Give a reason too.|Label first, then why.|Justify it in one sentence.""")
REASONS = {
    "billing": ["It is about money or a payment.", "The customer asks about a payment.", "What is wanted concerns money.",
                "The matter is a payment or a price."],
    "technical": ["Something does not work as it should.", "The customer reports a fault.", "It is about something that does not work.",
                  "The matter is how to get something to work."],
    "account": ["It is about access or the customer's own data.", "The customer needs help with an account or access.",
                "What is wanted concerns an account, a profile or security.", "The matter is who may get in, or personal details."],
    "other": ["It is not about payments, faults or an account.", "It is about none of the other three.",
              "No payment, fault or account matter is to be solved.", "It fits none of the other queues."],
}
ABOUT = ["The customer writes about {}.", "It is about {}.", "The matter is {}.", "The topic is {}."]


def listed(rng):
    """The labels in random order: "billing, technical, account or other" and the like."""
    labels = list(LABELS)
    if rng.random() < 0.7:
        rng.shuffle(labels)
    style = rng.random()
    if style < 0.6:
        return ", ".join(labels[:-1]) + rng.choice([" or ", " or ", ", or "]) + labels[-1]
    if style < 0.8:
        return ", ".join(labels)
    return rng.choice(["/", " / ", " | "]).join(labels)


def worded(rng, unseen, template):
    scene = Scene(rng, unseen)
    scene.values["labels"] = listed(rng)
    return scene.fill(template).strip()


def answered(messages, answer, label):
    return {"messages": messages + [{"role": "assistant", "content": answer}], "check": {"label": label}}


def chat_prompt(rng, unseen=False):
    """The raw prompt as a user's message, sometimes after solved ones or with a general system prompt."""
    text, label, _ = make_ticket(rng, unseen, lines=rng.random() < 0.3)
    messages = []
    if rng.random() < 0.2:
        messages.append({"role": "system", "content": rng.choice([
            "You are Sprout, the support assistant of Alder Lane.", "You are a helpful assistant.", "You are a support agent.",
            "You are Sprout, the support assistant of Alder Lane, a shop for home and garden. Answer in short, friendly sentences."])})
    shown = ""
    if rng.random() < 0.12:
        for _ in range(rng.randint(2, 4)):
            one, its, _ = make_ticket(rng, unseen, brief=True)
            shown += f"Support ticket:{one}\nCategory: {its}\n\n"
    return answered(messages + [{"role": "user", "content": shown + raw_prompt(rng, text)}], label, label)


def chat_system(rng, unseen=False):
    """The system prompt says what to do; the user's messages are tickets, sometimes several in turn."""
    messages = [{"role": "system", "content": worded(rng, unseen, rng.choice(SYSTEMS))}]
    mark = rng.choice(MARKS) if rng.random() < 0.25 else ""
    for _ in range(rng.choices([0, 1, 2], [8, 1, 1])[0]):
        one, its, _ = make_ticket(rng, unseen, brief=True)
        messages += [{"role": "user", "content": mark + one}, {"role": "assistant", "content": its}]
    text, label, _ = make_ticket(rng, unseen, lines=True)
    return answered(messages + [{"role": "user", "content": mark + text}], label, label)


def asked(rng, text, question):
    """The ticket and the question in either order."""
    mark, gap = rng.choice(MARKS), rng.choice(["\n", "\n\n", " ", "\n"])
    if rng.random() < 0.3:
        text, mark = f'"{text}"', mark or rng.choice(["", "Ticket: "])
    if rng.random() < 0.5:
        return f"{question}{gap}{mark}{text}"
    if gap == " " and text[-1] not in ".?!":
        gap = "\n"
    return f"{mark}{text}{gap}{question}"


def chat_question(rng, unseen=False):
    """The question with its options in random order, before or after the ticket."""
    text, label, _ = make_ticket(rng, unseen, lines=rng.random() < 0.5)
    question = worded(rng, unseen, rng.choice(QUESTIONS))
    return answered([{"role": "user", "content": asked(rng, text, question)}], label, label)


def chat_reason(rng, unseen=False):
    """The label with a sentence of reason, since that was asked for."""
    text, label, noun = make_ticket(rng, unseen)
    question = f"{worded(rng, unseen, rng.choice(OPEN_QUESTIONS))} {worded(rng, unseen, rng.choice(REASON_ASKS))}"
    reason = rng.choice(ABOUT).format(noun) if noun and rng.random() < 0.75 else rng.choice(REASONS[label])
    if rng.random() < 0.5:
        messages = [{"role": "system", "content": question}, {"role": "user", "content": text}]
    else:
        messages = [{"role": "user", "content": asked(rng, text, question)}]
    return answered(messages, f"{label}. {reason}", label)


def routed(rng, text, label):
    """A ticket that was not generated, asked about in one of the ways above."""
    way = rng.random()
    if way < 0.5:
        return {"text": raw_prompt(rng, text), "completion": spaced(rng) + label}
    if way < 0.8:
        return answered([{"role": "user", "content": raw_prompt(rng, text)}], label, label)
    if way < 0.9:
        system = worded(rng, False, rng.choice(SYSTEMS))
        return answered([{"role": "system", "content": system}, {"role": "user", "content": text}], label, label)
    return answered([{"role": "user", "content": asked(rng, text, worded(rng, False, rng.choice(QUESTIONS)))}], label, label)


KINDS = {
    "raw": (raw, 0.34),
    "raw few": (raw_few, 0.08),
    "chat prompt": (chat_prompt, 0.26),
    "chat system": (chat_system, 0.16),
    "chat question": (chat_question, 0.13),
    "chat reason": (chat_reason, 0.03),
}

if __name__ == "__main__":
    from samples import show
    show(KINDS)
