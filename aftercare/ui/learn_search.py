"""What can be read, as it is sought: in the words of questions, of signs, then of all texts.

A word counts the more the fewer things have it, and the more if it stands in the head of a thing.
The small words of a question ("can I …") count a little, and only in a head: they tell
"Can I work?" from "Does it work?".
"""

from collections.abc import Sequence

from aftercare.ui.learn_index import COMMON, Found, Index, Thing, index
from aftercare.ui.search import words_of
from aftercare.words.words import Words

MOST = 6  # of what is found; the best come first
HEAD, ABOVE, TEXT = 3.0, 1.5, 1.0  # what a word counts there
SMALL = 0.4  # what a small word counts in a head
WHOLE = 3.0  # what one saying of a head counts that was typed as a whole
CALLED = 3  # digits that may be dialled; fewer are a score or a count: no text is found by them
STRANGE = 1.5  # what a word counts that nothing has: it stands against all
ENOUGH = 0.4  # of what was typed has to be found in a thing
LEAST = 0.4  # of how well the best one fits: what fits less well is left out

Meant = frozenset[str]


class _Asked:
    """What was typed: the large words, or only small ones, with how much each counts.

    What may still become several words ("che…") is not yet *typed*: it calls for no sign.
    """

    def __init__(self, known: Index, parts: Sequence[str]) -> None:
        meant = [known.lexicon.meant(part) for part in parts]
        self.typed = frozenset[str]().union(*map(known.lexicon.typed, parts))
        self.small = [one for one in meant if one and one <= known.small]
        self.large = [one for one in meant if one and one not in self.small]
        self.is_strange = not self.large and not all(meant)
        self.large = self.large or self.small
        self.all = STRANGE * sum(not one for one in meant)
        self.rarity = [max(known.rarity.get(word, 0.0) for word in one) for one in self.large]
        self.all += sum(self.rarity)


def matching(words: Words, sought: str) -> tuple[Found, ...]:
    """Return what fits *sought* best, the best first.

    A sign that is called for stands before all that is none, however little else of it was typed,
    and the more urgent one before the other.
    """
    known = index(words)
    asked = _Asked(
        known, [one for one in words_of(sought) if not (one.isdecimal() and len(one) < CALLED)]
    )
    if asked.is_strange:
        return ()
    ranks = {one.found: _rank(one, asked) for one in known.things}
    least = LEAST * max(fit for _, fit in ranks.values())
    fitting = [one for one, (called, fit) in ranks.items() if called or fit > least]
    return tuple(sorted(fitting, key=lambda one: ranks[one], reverse=True)[:MOST])


def _rank(one: Thing, asked: "_Asked") -> tuple[int, float]:
    """Return how urgent a sign is that is called for, and how well a thing fits; 0: not at all."""
    called = one.urgency if any(saying <= asked.typed for saying in one.urgent) else 0
    counts = [_count(one, meant) for meant in asked.large]
    pairs = list(zip(asked.rarity, counts, strict=True))
    share = sum(rare for rare, count in pairs if count)
    if not called and share < max(ENOUGH * asked.all, COMMON):
        return 0, 0.0
    fit = sum(rare * count for rare, count in pairs)
    fit += SMALL * sum(bool(meant & one.head) for meant in asked.small)
    fit += WHOLE * max(len(said & asked.typed) / len(said) for said in one.sayings)
    return called, fit * one.weight


def _count(one: Thing, meant: Meant) -> float:
    """Return what a word counts where it stands best."""
    places = ((one.head, HEAD), (one.above, ABOVE), (one.text, TEXT))
    return next((count for place, count in places if meant & place), 0.0)
