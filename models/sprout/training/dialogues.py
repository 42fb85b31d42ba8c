"""Writes synthetic support dialogues of a garden shop: deterministic for a seed, different for every index.

A dialogue is a list of {"role", "content"}. Flows are small scripts over a customer's state; wordings are picked at
random, so that what must be learnt is the script and the copying of names, numbers and products, not one sentence.

    python dialogues.py --count 5 --seed 1        prints some
"""

import argparse
import json
import random

from facts import CITIES, DAYS, NAMES, PLANTS, PRODUCTS, SHOP, STREETS, TROUBLES

SYSTEMS = [
    f"You are Sprout, the support assistant of {SHOP}, an online garden shop. Answer in short, friendly sentences.",
    f"You are Sprout, a helpful assistant of the garden shop {SHOP}.",
    "You are a helpful assistant.",
]


class Customer:
    """What stays the same in one dialogue."""

    def __init__(self, rng):
        self.rng = rng
        self.name = rng.choice(NAMES)
        self.order = f"{rng.choice('ABCDEFGHKLMNPRSTW')}{rng.randint(10000, 99999)}"
        self.product = rng.choice(list(PRODUCTS))
        self.day = rng.choice(DAYS)
        self.told_order = False

    def pick(self, *options):
        return self.rng.choice(options)


def ask_order(c):
    """Turns that end with the order number known to the assistant."""
    if c.told_order:
        return []
    c.told_order = True
    return [
        ("assistant", c.pick("I am sorry to hear that. What is your order number?", "Let me look. What is your order number?",
                             "I can help with that. Could you give me the order number?",
                             "Of course. Which order is it about? The number starts with a letter.")),
        ("user", c.pick(f"It is {c.order}.", f"{c.order}", f"My order number is {c.order}.", f"Order {c.order}.",
                        f"Sure, {c.order}.", f"The number is {c.order}")),
    ]


def with_order(c, text):
    """The user's sentence, sometimes with the order number in it already."""
    if not c.told_order and c.rng.random() < 0.35:
        c.told_order = True
        return c.pick(f"{text} My order number is {c.order}.", f"{text} It is order {c.order}.")
    return text


def order_status(c):
    yield "user", with_order(c, c.pick("Where is my order?", "My parcel has not come yet.", "When will my order arrive?",
                                       f"I ordered a {c.product} and it is still not here.", "Can you track my order?"))
    yield from ask_order(c)
    yield "assistant", c.pick(
        f"Thank you. Order {c.order} left our warehouse and should reach you on {c.day}.",
        f"Order {c.order} is on its way. The carrier plans to deliver it on {c.day}.",
        f"I found it. Order {c.order} with the {c.product} arrives on {c.day}.")
    if c.rng.random() < 0.5:
        yield "user", c.pick("Can I change the day?", f"{c.day} does not work for me.", "Could it come a day later?")
        other = c.rng.choice([day for day in DAYS if day != c.day])
        yield "assistant", c.pick(f"Yes. I can move order {c.order} to {other}. Shall I do that?",
                                  f"The next free day is {other}. Would that suit you?")
        yield "user", c.pick("Yes please.", f"{other} is fine.", "That works.", "Yes, do that.")
        yield "assistant", c.pick(f"Done. Order {c.order} now comes on {other}.", f"It is set. You will get it on {other}.")


def damaged(c):
    yield "user", with_order(c, c.pick(f"My {c.product} arrived broken.", f"The {c.product} I got is damaged.",
                                       f"There is a crack in the {c.product}.", f"My new {c.product} does not work."))
    yield from ask_order(c)
    yield "assistant", c.pick(f"I am sorry about the {c.product}. Would you like a new one or your money back?",
                              f"That should not happen. Shall we replace the {c.product} or refund it?")
    if c.rng.random() < 0.5:
        yield "user", c.pick("A new one please.", "Please replace it.", "I would like a replacement.")
        yield "assistant", c.pick(f"We will send a new {c.product} tomorrow. You can keep the old one.",
                                  f"A new {c.product} leaves our warehouse tomorrow, free of charge.")
    else:
        yield "user", c.pick("My money back, please.", "I want a refund.", "Please refund it.")
        yield "assistant", c.pick(f"I have refunded {PRODUCTS[c.product]} euros for the {c.product}. It takes three to five days.",
                                  f"Done. You will get {PRODUCTS[c.product]} euros back within five days.")


def returns(c):
    yield "user", c.pick(f"Can I return the {c.product}?", "How do I send something back?", "What is your return policy?",
                         f"I do not like the {c.product}. Can I give it back?")
    yield "assistant", c.pick("Yes, you can return anything within 30 days, if it is unused.",
                              "You have 30 days to send it back. It must be unused and in its box.")
    if c.rng.random() < 0.6:
        yield "user", c.pick("Who pays for it?", "Does it cost anything?", "Is the return free?")
        yield "assistant", c.pick("Returns are free. I can mail you a label.", "It is free. Print the label that we send you and drop the box at any post office.")
        yield "user", c.pick("Please send me the label.", "Yes, send it.", "Ok, send the label please.")
        yield from ask_order(c)
        yield "assistant", c.pick(f"The label for order {c.order} is on its way to your mailbox.",
                                  f"I have sent the label for order {c.order}.")


def cancel(c):
    yield "user", with_order(c, c.pick("I want to cancel my order.", "Please cancel my order.", "Can I still cancel?"))
    yield from ask_order(c)
    if c.rng.random() < 0.6:
        yield "assistant", c.pick(f"Order {c.order} has not been sent yet. Shall I cancel it?",
                                  f"I can still stop order {c.order}. Do you want me to cancel it?")
        yield "user", c.pick("Yes.", "Yes please.", "Yes, cancel it.", "Please do.")
        yield "assistant", c.pick(f"Order {c.order} is cancelled. You get your money back within five days.",
                                  f"Done, order {c.order} is cancelled and nothing will be charged.")
    else:
        yield "assistant", c.pick(f"Order {c.order} has already left. You can return it free of charge within 30 days.",
                                  f"I am sorry, order {c.order} is already on its way. Just refuse the parcel or send it back.")


def address(c):
    city, street, number = c.rng.choice(CITIES), c.rng.choice(STREETS), c.rng.randint(1, 99)
    where = f"{number} {street}, {city}"
    yield "user", with_order(c, c.pick("I moved. Can you change my address?", "My delivery address is wrong.",
                                       "I need to change the address of my order."))
    yield from ask_order(c)
    yield "assistant", c.pick("What is the new address?", "Sure. Where should we send it?", "Please tell me the new address.")
    yield "user", c.pick(f"{where}.", f"It is {where}.", f"Please send it to {where}.")
    yield "assistant", c.pick(f"Thank you. Order {c.order} now goes to {where}.", f"I have changed it. We will deliver to {where}.")


def price(c):
    yield "user", c.pick(f"How much is the {c.product}?", f"What does a {c.product} cost?", f"Do you sell a {c.product}?",
                         f"Is the {c.product} in stock?")
    yield "assistant", c.pick(f"The {c.product} is in stock and costs {PRODUCTS[c.product]} euros.",
                              f"Yes, we have the {c.product} for {PRODUCTS[c.product]} euros.")
    if c.rng.random() < 0.5:
        yield "user", c.pick("How much is delivery?", "And the delivery?", "Is delivery free?")
        if PRODUCTS[c.product] >= 40:
            yield "assistant", c.pick("Delivery is free from 40 euros, so you pay nothing for it.",
                                      f"It is free, because the {c.product} costs more than 40 euros.")
        else:
            yield "assistant", c.pick("Delivery is 5 euros. It is free from 40 euros.",
                                      f"It costs 5 euros, since the {c.product} is under 40 euros.")


def policy(c):
    question, answer = c.rng.choice([
        (("How long does delivery take?", "When do you deliver?"),
         ("Delivery takes three to five working days.", "It takes three to five working days.")),
        (("What are your opening hours?", "When can I call you?"),
         ("We are here from Monday to Friday, nine to five.", "You can reach us from nine to five on weekdays.")),
        (("Do you have a warranty?", "How long is the warranty?"),
         ("All tools have a warranty of two years.", "Tools come with two years of warranty.")),
        (("How can I pay?", "Do you take credit cards?"),
         ("You can pay by card, by bank transfer or on invoice.", "We take cards, bank transfer and invoice.")),
        (("Do you deliver abroad?", "Do you ship to other countries?"),
         ("We deliver to all of Europe. Abroad it takes a week.", "Yes, all over Europe, within a week.")),
        (("Do you have gift cards?", "Can I buy a voucher?"),
         ("Yes, from 10 to 200 euros. We mail them at once.", "We do. You choose the amount, from 10 euros on.")),
        (("I forgot my password.", "I cannot log in."),
         ("Click on Forgot password and we mail you a link.", "Please use the Forgot password link. A mail comes within a minute.")),
        (("I need an invoice.", "Where is my invoice?"),
         ("You find all invoices in your account, under Orders.", "It is in your account, under Orders. You can print it there.")),
    ])
    yield "user", c.rng.choice(question)
    yield "assistant", c.rng.choice(answer)


def plant_care(c):
    plant = c.rng.choice(list(PLANTS))
    light, water, place, month = PLANTS[plant]
    facts = [
        ((f"How much light do {plant} need?", f"Where should I put my {plant}?"),
         (f"Give {plant} {light}. They like {place}.", f"{plant.capitalize()} want {light} and {place}.")),
        ((f"How often should I water {plant}?", f"How much water do {plant} need?"),
         (f"Water {plant} {water}.", f"For {plant}: {water}.")),
        ((f"When can I plant {plant}?", f"Which month is right for {plant}?"),
         (f"The best month for {plant} is {month}.", f"Plant {plant} in {month}.")),
        ((f"How do I grow {plant}?", f"Any tips for {plant}?", f"Tell me about {plant}."),
         (f"Start in {month}. {plant.capitalize()} want {light} and {place}. Water them {water}.",
          f"Give them {light} and {place}. Water: {water}. Plant in {month}.")),
    ]
    for question, answer in c.rng.sample(facts, c.rng.randint(1, 2)):
        yield "user", c.rng.choice(question)
        yield "assistant", c.rng.choice(answer)


def plant_trouble(c):
    plant = c.rng.choice(list(PLANTS))
    seen = c.rng.choice(list(TROUBLES))
    cause, remedy = TROUBLES[seen]
    yield "user", c.pick(f"My {plant} have {seen}.", f"What can I do about {seen} on my {plant}?", f"I see {seen} on my {plant}. Help!")
    yield "assistant", c.pick(f"That is usually {cause}. Please {remedy}.", f"With {plant}, {seen} means {cause}. Best {remedy}.",
                              f"It looks like {cause}. You should {remedy}.")


def about(c):
    question, answer = c.rng.choice([
        (("Who are you?", "What is your name?", "Are you a robot?"),
         (f"I am Sprout, the assistant of {SHOP}. I am a small language model.", f"My name is Sprout. I help the customers of {SHOP}.")),
        (("What can you do?", "How can you help me?", "What can I ask you?"),
         ("I can help with orders, returns and deliveries, and I know a bit about plants.",
          "Ask me about your order, our shop or your garden.")),
        (("How are you?", "How is it going?"),
         ("I am fine, thank you. How can I help you?", "Very well, thank you. What can I do for you?")),
        (("What is the capital of France?", "Who won the match?", "Can you write code?", "Tell me a joke.", "What is the weather like?",
          "Solve this equation.", "Who is the president?"),
         ("I only know about our shop and about gardens. Can I help you with that?",
          "Sorry, that is outside my garden. Ask me about orders or plants.")),
    ])
    yield "user", c.rng.choice(question)
    yield "assistant", c.rng.choice(answer)


FLOWS = [(order_status, 4), (damaged, 3), (returns, 2), (cancel, 2), (address, 2), (price, 3), (policy, 4), (plant_care, 5),
         (plant_trouble, 3), (about, 2)]


def greeting(c):
    if c.rng.random() < 0.5:
        yield "user", c.pick(f"Hi, I am {c.name}.", f"Hello, my name is {c.name}.", f"Good morning, {c.name} here.")
        yield "assistant", c.pick(f"Hello {c.name}! How can I help you?", f"Hi {c.name}, what can I do for you?",
                                  f"Good day, {c.name}. How may I help?")
    else:
        yield "user", c.pick("Hi", "Hello", "Hi there!", "Good morning.", "Hey")
        yield "assistant", c.pick(f"Hello! I am Sprout of {SHOP}. How can I help you?", "Hi! What can I do for you?", "Hello! How can I help you?")


def closing(c, named):
    yield "user", c.pick("Thanks!", "Thank you.", "That is all, thank you.", "Great, thanks a lot.", "Thanks, bye!")
    who = f", {c.name}" if named else ""
    yield "assistant", c.pick(f"You are welcome{who}! Have a nice day.", f"Happy to help{who}. Goodbye!", f"You are welcome{who}. Enjoy your garden!")


def casual(rng, text):
    """Customers type as they like: sometimes in small letters, sometimes without the last dot."""
    if rng.random() < 0.15:
        text = text[:1].lower() + text[1:]
    if rng.random() < 0.15 and text.endswith("."):
        text = text[:-1]
    return text


def dialogue(seed, index):
    rng = random.Random(f"{seed}/{index}")
    c = Customer(rng)
    turns, named = [], False
    if rng.random() < 0.4:
        opening = list(greeting(c))
        named = c.name in opening[0][1]
        turns += opening
    flows, weights = zip(*FLOWS)
    for flow in rng.choices(flows, weights, k=rng.choice((1, 1, 2, 2, 3, 4))):
        if flow is not order_status:
            c.product = rng.choice(list(PRODUCTS))
        turns += list(flow(c))
    if rng.random() < 0.5:
        turns += list(closing(c, named))
    messages = [{"role": role, "content": casual(rng, text) if role == "user" else text} for role, text in turns]
    if rng.random() < 0.6:
        messages.insert(0, {"role": "system", "content": rng.choice(SYSTEMS)})
    return messages


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    for index in range(args.count):
        print(json.dumps(dialogue(args.seed, index), ensure_ascii=False))


if __name__ == "__main__":
    main()
