"""The stretch library as it is sought: by its own names, and by what people say at home."""

from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from operator import or_

from aftercare.content.stretch import stretches
from aftercare.domain.stretch import Posture, Stretch, shown
from aftercare.formats.stretch_words import name_of, told
from aftercare.ui.search import meant, words_of
from aftercare.words.words import Words

Heaps = tuple[frozenset[str], ...]
"""The words by which a stretch is found, each heap within the next: the first say it best."""


def matching(
    words: Words, sought: str, *, posture: Posture | None = None, at_desk: bool = False
) -> tuple[Stretch, ...]:
    """Return the stretches that fit, those first whose region or muscle is asked for."""
    asked = _asked(words, sought)
    ranks = {one: _rank(asked, heaps) for one, heaps in _heaps(words).items()}
    fitting = shown(stretches(), posture=posture, at_desk=at_desk)
    found = [one for one in fitting if ranks[one.id] is not None]
    return tuple(sorted(found, key=lambda one: ranks[one.id] or 0))


def _rank(asked: Sequence[frozenset[str]], heaps: Heaps) -> int | None:
    """Return which heap is the first that has a word of each of *asked*; None: none has."""
    fitting = (n for n, heap in enumerate(heaps) if all(part & heap for part in asked))
    return next(fitting, None)


def _asked(words: Words, sought: str) -> list[frozenset[str]]:
    """Return the known words that each word of *sought* may be.

    What fits every stretch is passed over, and so are small words, if there are others.
    """
    usual, small = (words_of(words(f"search.{heap}")) for heap in ("anywhere", "small"))
    parts = words_of(sought)
    parts = [part for part in parts if part not in small] or parts
    known = frozenset[str]().union(*(heaps[-1] for heaps in _heaps(words).values()))
    asked = []
    for part in parts:
        found = meant(part, known)
        begun = any(word.startswith(part) for word in found)
        passed = part in usual or (not begun and any(word.startswith(part) for word in usual))
        if not passed:
            asked.append(found)
    return asked


@cache
def _heaps(words: Words) -> dict[str, Heaps]:
    """Return what finds each stretch: read once, and not at each letter."""
    return {one.id: _heaps_of(words, told(words, one)) for one in stretches()}


def _heaps_of(words: Words, one: Stretch) -> Heaps:
    region = [words(f"stretch.region-{one.region}"), _said(words, f"region-{one.region}")]
    muscles = [_said(words, f"muscle-{muscle}") for muscle in one.muscles]
    named = [words(f"muscle.{muscle}") for muscle in one.muscles]
    heaps = (region, muscles, [name_of(words, one)], named)
    split = (frozenset(word for text in heap for word in words_of(text)) for heap in heaps)
    return tuple(accumulate(split, or_))


def _said(words: Words, message: str) -> str:
    return words(f"search.{message}") if words.has(f"search.{message}") else ""
