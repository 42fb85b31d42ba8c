"""E-mails, support conversations, meeting notes, product reviews and news items: scripts of facts, each with several ways to state it
in the text (t) and in a summary (s). A sign "/" between spaces is a new line.
"""

from document_patterns import Pattern

SCRIPTS_TEXT = """
## email | Delay of a delivery | Late delivery of the {thing1}
t: Dear {p1}, / thank you for your order {order1}. Unfortunately, the {thing1} is [delayed|late].
t: Hello {p1}, / I am writing about your order {order1}. The {thing1} cannot be sent as planned.
t: Hi {p1}, / a quick note on order {order1}: the {thing1} will come later than we said.
s: {p1} is told that the {thing1} from order {order1} is delayed.
s: The e-mail tells {p1} that the {thing1} of order {order1} will come late.
--
t: Our supplier in {t1} has [a shortage of parts|problems with its trucks|closed for repairs].
t: The reason is [a strike at the port|a storm] near {t1}.
t: The shipment is still held at customs in {t1}.
s: The goods are held up in {t1}.
s: The cause lies in {t1}.
--
t: We now expect it on {date1}[, and shipping will be free|].
t: The new delivery date is {date1}.
t: It should reach you by {date1}.
s: The new date is {date1}.
s: It should arrive by {date1}.
--
t: As an apology, we send you a voucher for {money1:5-60}. / Best regards, / {p2}
t: You get {money1:5-60} back for the trouble. / Kind regards, / {p2}, {c1}
t: If you would rather cancel, you get {money1:20-300} back at once. / Yours, {p2}
s: {p2} offers {money1}.
s: {p2} writes that {p1} gets {money1}.
## email | Meeting with {c1} | Appointment on {day1}
t: Hi {p1}, / can we meet on {day1} at {time1} to talk about the offer of {c1}?
t: Dear {p1}, / I would like to invite you to a meeting about {c1} on {day1} at {time1}.
t: Hello {p1}, / let's sit together on {day1} at {time1} and go through the plans of {c1}.
s: {p1} is invited to a meeting about {c1} on {day1} at {time1}.
s: The sender wants to meet {p1} on {day1} at {time1} to discuss {c1}.
--
t: They ask for {money1:900-90000}, which is [more|less] than we thought.
t: Their price is {money1:900-90000}[, without tax|].
t: The budget is {money1:900-90000}.
s: It is about a sum of {money1}.
s: The amount in question is {money1}.
--
t: {p3} will bring the figures. Please read the draft before. / Thanks, / {p2}
t: Please tell me by {date1} if that suits you. / Best, / {p2}
t: The room is on the second floor. / {p2}
t: I will send the papers on {date1}. / Regards / {p2}
s: An answer is wanted by {date1}.
s: The e-mail is from {p2}.
## email | Complaint about the {thing1} | Broken {thing1}
t: Hello, / I bought a {thing1} from you on {date1}, and it [arrived broken|has a crack|does not work].
t: Good morning, / the {thing1} that I ordered on {date1} [came damaged|stopped working after two days].
t: Dear team, / on {date1} I ordered a {thing1}. It came with [a scratch|a missing part].
s: The customer complains about a {thing1} that was bought on {date1}.
s: The writer has a problem with a {thing1} ordered on {date1}.
--
t: The order number is {order1}.
t: My order is {order1}.
t: It belongs to order {order1}.
s: The order number is {order1}.
s: It concerns order {order1}.
--
t: I paid {money1:10-400} and would like my money back. / {p1}
t: Please refund the {money1:10-400}. / Regards, {p1}
t: Could you send back the {money1:10-400}? / Thanks, / {p1}, {t1}
s: {p1} asks for a refund of {money1}.
s: {p1} wants {money1} back.
## email | Moving house | New address of {p1}
t: Hi, / this is {p1}. I am moving to {t1} on {date1}.
t: Dear team, / please note that I will live in {t1} from {date1}. My name is {p1}.
t: Hello, {p1} here. We move to {t1} on {date1}.
s: {p1} is moving to {t1} on {date1}.
s: {p1} will live in {t1} from {date1}.
--
t: Please send the {thing1} from order {order1} to the new address.
t: Could order {order1} with the {thing1} go there?
t: The {thing1} (order {order1}) should go to the new flat.
s: The {thing1} from order {order1} should go to the new address.
s: Order {order1} with the {thing1} should be sent there.
--
t: My phone number stays {phone1}. / Thanks a lot
t: You can reach me at {phone1}.
t: Call me at {phone1} if there is a question.
s: The phone number is {phone1}.
s: Questions can be answered at {phone1}.
## email | Job application of {p1} | Application as {work1}
t: Dear {p2}, / my name is {p1} and I would like to work for {c1} as [a driver|a gardener|a designer|an accountant].
t: Dear {p2}, / I read that {c1} is looking for staff. I am {p1} from {t1}.
t: Hello {p2}, / I am {p1}, and I apply for the open post at {c1}.
s: {p1} applies for a job at {c1}.
s: {p1} would like to work for {c1}.
--
t: I have {n1:2-20} years of experience, the last of them at {c2}.
t: For {n1:2-20} years I have worked for {c2}.
s: {p1} has {n1} years of experience, most recently at {c2}.
s: The applicant has worked for {n1} years, among others for {c2}.
--
t: I could start on {date1}. / Kind regards, {p1}
t: From {date1} I am free. / {p1}
t: The earliest start would be {date1}. / Best wishes, / {p1}
s: The start could be on {date1}.
s: {p1} is free from {date1}.
## conversation | Late parcel | Order {order1}
t: Customer: Hi, this is {p1}. Where is my {thing1}? The order is {order1}. / Agent: Let me look, {p1}.
t: Customer: My {thing1} has not come. / Agent: I am sorry. May I have your name and the order number? / Customer: {p1}, {order1}.
t: {p1}: Hello, I am waiting for order {order1}, a {thing1}. / Support: One moment please.
s: {p1} asks about order {order1}, a {thing1}.
s: {p1} is waiting for a {thing1} from order {order1}.
s: The customer {p1} wants to know where the {thing1} of order {order1} is.
--
t: / Agent: It is in our depot in {t1} because of [snow|an accident|a wrong label].
t: / Agent: I see it. The parcel is stuck in {t1}.
t: / Agent: The carrier took it to {t1} by mistake.
s: The parcel is in {t1}.
s: The agent finds that the parcel is in {t1}.
--
t: / Agent: It will be with you on {day1}. / Customer: [Good, thanks.|That is fine.|Okay, thank you.]
t: / Agent: The new delivery day is {day1}. / Customer: [All right.|Thank you for your help.]
t: / Customer: When will I get it? / Agent: On {day1}, before noon.
s: It will be delivered on {day1}.
s: The agent promises delivery on {day1}.
s: The new delivery day is {day1}.
## conversation | Double charge | Refund of {money1}
t: Customer: I was charged twice for order {order1}. / Agent: I am sorry. How much was it? / Customer: {money1:10-400}, two times.
t: Customer: Hi, my card shows {money1:10-400} two times. It is order {order1}. / Agent: Thank you, I will check that.
t: Customer: You took {money1:10-400} twice for {order1}! / Agent: I understand. That should not happen.
s: A customer was charged {money1} twice for order {order1}.
s: The customer reports a double charge of {money1} for order {order1}.
--
t: / Agent: I can see the second payment. I am sending the money back now.
t: / Agent: You are right. The second charge was an error, and I have cancelled it.
t: / Agent: The second charge is cancelled and will be paid back.
s: The agent cancels the second charge.
s: The second payment will be paid back.
s: The agent confirms the error and sends the money back.
--
t: / Customer: How long does it take? / Agent: About {k1:2-9} days. / Customer: Thanks, {f1}.
t: / Agent: Please allow {k1:2-9} days. / Customer: Fine.
t: / Agent: You will have it within {k1:2-9} days. My name is {f1}.
s: It takes about {k1} days.
s: The money should arrive within {k1} days.
## conversation | Broken {thing1} | {thing1} does not work
t: Customer: My {thing1} does not [turn on|work] any more. / Agent: I am sorry to hear that. When did you buy it? / Customer: On {date1}.
t: Customer: I bought a {thing1} on {date1} and now it is broken. / Agent: What exactly is wrong? / Customer: [A part fell off.|It \
makes a strange noise.]
t: {p1}: The {thing1} I got on {date1} is defective. / Support: Thank you for telling us.
s: The customer's {thing1}, bought on {date1}, is broken.
s: A {thing1} that was bought on {date1} does not work.
--
t: / Agent: It is still under warranty. Would you like a new one or your money back?
t: / Agent: You can choose between a new one and a refund.
t: / Agent: I can offer a repair, a new one or a refund.
s: The agent offers a new one or a refund.
s: The customer can choose a new one or a refund.
--
t: / Customer: A new one please. / Agent: Done. It will be sent to {t1} on {day1}.
t: / Customer: I would like a new one. / Agent: It leaves on {day1} and goes to {t1}.
t: / Customer: Send me another one, please. I live in {t1}. / Agent: It will be there on {day1}.
s: A new one goes to {t1} on {day1}.
s: The customer takes a new one, which is sent to {t1} on {day1}.
## conversation | Locked account | Login of {p1}
t: Customer: I can't log in. My name is {p1}. / Agent: What does the page say? / Customer: That the account is locked.
t: Customer: Hello, {p1} here. My account is locked. / Agent: I can help with that.
t: {p1}: I am locked out of my account after {k2} wrong tries. / Support: Sorry about that.
s: {p1} cannot log in because the account is locked.
s: The account of {p1} is locked.
--
t: / Agent: I have sent a link to {mail1}. / Customer: I see it.
t: / Agent: Is {mail1} still your address? / Customer: Yes. / Agent: Then you have a link there now.
s: A link was sent to {mail1}.
s: The agent sent a link to {mail1}.
--
t: / Customer: It works again, thank you! / Agent: You are welcome.
t: / Customer: I chose a new password and I am in. Thanks! / Agent: Have a nice day.
s: The login works again.
s: In the end the customer can log in again.
## meeting | Meeting about {e1} | Notes on the {e1}
t: [Meeting notes|Notes], {date1}. Present: {p1}, {p2} and {p3}. Topic: the {e1}.
t: On {date1} {p1}, {p2} and {p3} met to plan the {e1}.
t: Team meeting on {date1} with {p1}, {p2} and {p3}. We talked about the {e1}.
s: {p1}, {p2} and {p3} met on {date1} about the {e1}.
s: On {date1}, {p1}, {p2} and {p3} planned the {e1}.
s: The meeting on {date1} was about the {e1}.
--
t: The budget of {money1:900-90000} was [approved|agreed].
t: We [agreed on|have] a budget of {money1:900-90000}.
t: {p1} presented the costs: {money1:900-90000} in total. All agreed.
s: A budget of {money1} was agreed.
s: They agreed on {money1}.
--
t: {p2} will [book the hall|order the tents|print the posters|talk to the sponsors] by {date2}.
t: {p2} takes care of [the music|the tickets|the food] until {date2}.
t: To do for {p2}: [the website|the invitations|the permits], by {date2}.
s: {p2} has a task to do by {date2}.
s: {p2} has until {date2} for the next task.
--
t: Next meeting: {day1}, {time1}.
t: We meet again on {day1} at {time1}.
s: The next meeting is on {day1} at {time1}.
s: They meet again on {day1} at {time1}.
## meeting | Sales meeting | Call with {c1}
t: Call with {c1} on {date1}. From our side: {p1}. From theirs: {p2}.
t: Notes on the talk with {c1}, {date1}. {p1} and {p2} took part.
t: {p1} spoke with {p2} of {c1} on {date1}.
s: {p1} spoke with {p2} of {c1} on {date1}.
s: The notes are about a talk between {p1} and {p2} of {c1} on {date1}.
--
t: They want to order {n1:20-900} pieces of the {thing1}.
t: {c1} needs {n1:20-900} pieces of the {thing1} for the shop in {t1}.
t: Main point: an order of {n1:20-900} pieces of the {thing1}.
s: {c1} wants {n1} pieces of the {thing1}.
s: It was about an order of {n1} pieces of the {thing1}.
--
t: We offered a discount of {pct1:2-20}.
t: They asked for a discount of {pct1:2-20}, and we said yes.
t: Discount: {pct1:2-20}.
s: A discount of {pct1} was offered.
s: The discount is {pct1}.
--
t: The contract is to be signed by {date2}.
t: {p1} sends the offer by {date2}.
t: They decide by {date2}.
s: The deadline is {date2}.
s: The next step is due by {date2}.
## review | Review of the {g1} | {g1} by {c1}
t: I have used the {g1} by {c1} for {k1} [weeks|months].
t: The {g1} from {c1} has been in our home for {k1} [weeks|months] now.
t: {k1} [weeks|months] with the {g1} by {c1}: time for a review.
s: The reviewer has used the {g1} by {c1}.
s: It is a review of the {g1} by {c1}.
s: The review is about the {g1} by {c1}.
--
t: [I love|What I like most is] the {plus1}.
t: The {plus1} is [great|better than expected].
t: Best of all is the {plus1}.
s: The reviewer likes the {plus1}.
s: The {plus1} is praised.
--
t: [Sadly|Only], the {minus1} is [poor|a problem].
t: I am not happy with the {minus1}.
t: The {minus1} could be better.
s: The {minus1} could be better.
s: The reviewer is less happy with the {minus1}.
--
t: For {money1:15-900} [I would buy it again|it is a fair deal|it is worth it].
t: I paid {money1:15-900} and would recommend it.
t: All in all a good buy for {money1:15-900}.
s: At {money1}, the reviewer recommends it.
s: It is called a good buy at {money1}.
## review | Review of the {thing1} | {thing1}: not for me
t: I [bought|ordered] this {thing1} [on {date1}|for my sister|as a gift] and [had high hopes|was curious].
t: This {thing1} looked good in the shop.
t: My first {thing1} from this shop.
s: The review is about a {thing1}.
s: The reviewer bought a {thing1}.
--
t: After {k1} [days|weeks] the {minus1} [gave me trouble|got worse].
t: The {minus1} is bad, and I noticed it after {k1} [days|weeks].
s: The {minus1} is the main complaint.
s: The reviewer complains about the {minus1}.
--
t: At least the {plus1} is fine.
t: The {plus1} is good, I must say.
s: The {plus1} is liked.
s: The {plus1} gets praise.
--
t: I sent it back and got {money1:10-300}.
t: It was not worth {money1:10-300}. {n1:1-2} out of 5 stars.
t: For {money1:10-300} I expected more.
s: The price was {money1}.
s: At {money1} it disappointed the reviewer.
## news | {c1} opens in {t1} | New shop in {t1}
t: {c1} [opened|has opened] a new [shop|factory|office|warehouse] in {t1} on {date1}.
t: A new [shop|factory|office] of {c1} opened its doors in {t1} on {date1}.
t: {t1} has a new employer: {c1} started its work there on {date1}.
s: {c1} opened in {t1} on {date1}.
s: {c1} has started work in {t1} on {date1}.
--
t: It creates {n1:20-900} jobs, said {p1}, who leads the branch.
t: {p1}, the manager, said that {n1:20-900} people will work there.
t: According to {p1}, {n1:20-900} people have been hired.
s: {p1} said that {n1} people will work there.
s: There are {n1} jobs, according to {p1}.
--
t: The building cost {money1:90000-9000000}.
t: {c1} invested {money1:90000-9000000}.
t: {money1:90000-9000000} was spent on the site.
s: The investment is {money1}.
s: It cost {money1}.
--
t: Neighbours fear more traffic, but the city council is pleased.
t: {b1} had sold the land in {year:2015-2025}.
t: A second branch in {t2} is planned.
s: A second branch in {t2} is planned.
s: The land was sold by {b1}.
## news | Storm in {t1} | Damage after the storm in {t1}
t: A [storm|flood|heavy rain] hit {t1} on {day1} and [damaged|closed] [several roads|the station|a school].
t: {t1} was hit by a [storm|flood] on {day1}.
t: On {day1} [strong wind|heavy snow] caused damage in {t1}.
s: Bad weather hit {t1} on {day1}.
s: {t1} had severe weather on {day1}.
--
t: {n1:100-9000} homes were without power, {b1} said.
t: {b1} reported {n1:100-9000} homes without power.
s: {b1} reported {n1} homes without power.
s: According to {b1}, {n1} homes had no power.
--
t: The damage is put at {money1:20000-990000}.
t: Mayor {p1} spoke of damage of {money1:20000-990000}.
t: The costs are {money1:20000-990000}, an insurer said.
s: The damage is {money1}.
s: It caused damage of {money1}.
--
t: Schools stay closed until {date1}.
t: The trains will run again on {date1}.
t: Repairs should be finished by {date1}.
s: Things should be back to normal by {date1}.
s: The disruption lasts until {date1}.
## news | {p1} leaves {c1} | New head of {c1}
t: {p1}, [head|director|chief executive] of {c1}, will leave the company on {date1}.
t: {c1} loses its [head|director]: {p1} goes on {date1}.
t: After {n1:3-30} years, {p1} leaves {c1} on {date1}.
s: {p1} leaves {c1} on {date1}.
s: {p1} will leave {c1} on {date1}.
--
t: {p2} from {t1} takes over.
t: The successor is {p2}, who comes from {t1}.
t: {p2}, now in {t1}, has been chosen to follow.
s: {p2} takes over.
s: The successor is {p2} from {t1}.
--
t: Last year {c1} [earned|made] {money1:90000-9000000}.
t: The company has sales of {money1:90000-9000000}.
s: The company made {money1} last year.
s: {c1} made {money1}.
## news | {e1} in {t1} | Record at the {e1}
t: The {e1} in {t1} ended on {day1} with {n1:900-90000} visitors.
t: {n1:900-90000} people came to the {e1} in {t1}, which closed on {day1}.
t: On {day1} the {e1} in {t1} came to an end. {n1:900-90000} guests had come.
s: The {e1} in {t1} had {n1} visitors.
s: {n1} people visited the {e1} in {t1}.
--
t: The main prize went to {p1} of {u1}.
t: {p1} from {u1} won the first prize.
s: {p1} of {u1} won the main prize.
s: The first prize went to {p1} from {u1}.
--
t: The next one starts on {date1}.
t: It will be back on {date1}.
t: Tickets for the next year are sold from {date1} at {money:5-90}.
s: The next date is {date1}.
s: It goes on from {date1}.
"""
PLUS = """sound|handle|battery|colour|design|size|weight|fabric|finish|light|quiet motor|packaging|manual|price|long cable|
soft cover""".replace("\n", "").split("|")
MINUS = "lid|screen|zip|plug|app|stitching|smell|button|instructions|delivery|paint|switch|clip|strap|noise|surface".split("|")


class Script:
    """One script: facts of (text patterns, summary patterns), and titles."""

    def __init__(self, block):
        head, *lines = block.split("\n")
        self.genre, *titles = head.split(" | ")
        self.titles = [Pattern(title) for title in titles if "work1" not in title]
        self.facts = []
        for group in "\n".join(lines).split("\n--\n"):
            rows = [row for row in group.split("\n") if row]
            self.facts.append(([Pattern(row[3:]) for row in rows if row.startswith("t: ")],
                               [Pattern(row[3:]) for row in rows if row.startswith("s: ")]))


SCRIPTS = [Script(block) for block in SCRIPTS_TEXT.strip().removeprefix("## ").split("\n## ")]
GENRES = {genre: [script for script in SCRIPTS if script.genre == genre]
          for genre in ("email", "conversation", "meeting", "review", "news")}
EXTRAS = {
    "email": "I hope you are well.|Please excuse the short note.|It was good to see you last week.|The weather here is fine.",
    "meeting": "{p} was ill.|The coffee machine will be replaced.|{p} took the notes.|The old minutes were approved.",
    "review": "I ordered it for a friend in {t}.|The parcel came after {k} days.|My old one was from {c}.|The colour is green.",
    "news": "{p}, who lives nearby, was surprised.|The news was first reported by {c}.|The weather was fine.|Guests came from {u}.",
}
EXTRAS = {genre: [Pattern(line) for line in lines.split("|")] for genre, lines in EXTRAS.items()}


def note(writer, genre=None):
    """Writes an e-mail, conversation, meeting note, review or news item. Returns (text, told, script)."""
    rng = writer.rng
    genre = genre or rng.choice(list(GENRES))
    script = rng.choice(GENRES[genre])
    plus, minus = rng.choice(PLUS), rng.choice(MINUS)
    writer.values.update(plus1=plus, minus1=minus)
    pieces, told = [], {}
    keep = max(2, len(script.facts) - rng.choice([0, 0, 0, 1]))
    for index, (texts, sentences) in enumerate(script.facts[:keep]):
        pieces.append(writer.write(rng.choice(texts)))
        told[f"fact{index}"] = sentences
        if genre in EXTRAS and index < keep - 1 and rng.random() < 0.2:
            pieces.append(writer.write(rng.choice(EXTRAS[genre])))
    text = " ".join(pieces).replace(" / ", "\n").replace("/ ", "\n").replace(" \n", "\n")
    return text, told, script
