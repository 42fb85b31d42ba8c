"""What the writers of several generators share: draws from one random.Random and one side of the split of values."""

from lexicon import Lexicon, is_unseen
from wording import speak


class Draws:
    """rng: random.Random; unseen: which side of the split; lex: a Lexicon of that side."""

    def __init__(self, rng, unseen):
        self.rng = rng
        self.unseen = unseen
        self.lex = Lexicon(rng, unseen)

    def chance(self, share):
        return self.rng.random() < share

    def pick(self, values):
        return values[int(self.rng.random() * len(values))]

    def say(self, trees):
        return speak(self.rng, self.pick(trees))

    def kept(self, make):
        """A value of this side of the split, where one turns up soon."""
        for _ in range(40):
            value = make()
            if is_unseen(value) == self.unseen:
                break
        return value


def styled(style, key):
    """A key in snake_case as "camel", "title" or "kebab"; any other style leaves it."""
    first, *rest = key.split("_")
    if style == "camel":
        return first + "".join(map(str.capitalize, rest))
    if style == "title":
        return " ".join([first.capitalize(), *rest])
    return key.replace("_", "-") if style == "kebab" else key
