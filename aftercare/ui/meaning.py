"""What typed words mean: other endings of a word, and other words for the same, count as it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from aftercare.ui.search import LONG, meant

CLOSE = 0.75  # of the letters are the same, in the same order
FAR = 3  # letters longer or shorter: another word
SHORTEST = 3  # letters that are left of a word without its endings


@dataclass(frozen=True, slots=True)
class Meanings:
    """How the words of a language are told to mean the same.

    *endings* are cut off, the longest first. *alike* leads from a word to the one that stands for
    all that mean the same, and *stems* leads there from what is left of it.
    """

    endings: tuple[str, ...]
    alike: Mapping[str, str]
    stems: Mapping[str, str]

    def of(self, word: str) -> str:
        """Return what *word* means: the same for all that mean the same."""
        if word in self.alike:
            return self.alike[word]
        stem = cut(word, self.endings)
        return self.stems.get(stem, stem)


def meanings(endings: Iterable[str], alike: Iterable[Sequence[str]]) -> Meanings:
    """Return how words mean the same that have *endings*, or stand in one heap of *alike*.

    ValueError names the words that are there twice.
    """
    longest = tuple(sorted(endings, key=len, reverse=True))
    heaps = [(word, heap[0]) for heap in alike for word in heap]
    twice = [word for word, n in Counter(word for word, _ in heaps).items() if n > 1]
    if twice:
        raise ValueError(f"there twice: {', '.join(twice)}")
    stems = {cut(word, longest): first for word, first in reversed(heaps)}
    return Meanings(longest, dict(heaps), stems)


def cut(word: str, endings: Sequence[str]) -> str:
    """Return *word* without its *endings*, given the longest first: "tingl" of "tingling"."""
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            return cut(word.removesuffix(ending), endings)
    return word


def _close(part: str, known: Iterable[str]) -> list[str]:
    """Return the *known* word that a long *part* is closest to, as of somebody who cannot spell."""
    if len(part) < LONG:
        return []
    alike = [word for word in known if word[0] == part[0] and abs(len(word) - len(part)) < FAR]
    return get_close_matches(part, alike, n=1, cutoff=CLOSE)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of all texts, each with what it means."""

    known: Mapping[str, str]
    held: frozenset[str]
    meanings: Meanings

    def meant(self, part: str) -> frozenset[str]:
        """Return what the typed *part* may mean; nothing if nobody could know.

        It is a word of a text, the beginning of some, or one slip of a finger away. A word that is
        known to mean something else is no slip.
        """
        whole = self.meanings.of(part)
        if whole in self.held:
            return frozenset({whole})
        if part in self.meanings.alike:
            return frozenset()
        near = meant(part, self.known) or _close(part, self.known)
        return frozenset(self.known[word] for word in near)

    def typed(self, part: str) -> frozenset[str]:
        """Return what the typed *part* is taken to mean where a danger would be passed over.

        A beginning that may still become several words is none of them; a slip may be any.
        """
        means = self.meant(part)
        begun = len(means) > 1 and any(word.startswith(part) for word in self.known)
        return frozenset() if begun else means


def lexicon(words: Iterable[str], how: Meanings) -> Lexicon:
    """Return *words* with what they mean, and the words that are alike to one of them."""
    found = {word: how.of(word) for word in words}
    held = frozenset(found.values())
    alike = {word: first for word, first in how.alike.items() if first in held}
    return Lexicon({**alike, **found}, held, how)
