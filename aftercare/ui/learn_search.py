"""What can be read, as it is sought: by the words of questions first, then of all texts."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from aftercare.content.article import articles, terms, uses
from aftercare.domain.article import Place
from aftercare.formats.article_text import plain, reading
from aftercare.ui.search import meant, words_of
from aftercare.words.words import Words

MOST = 12  # of what is found; the best come first
SAYS_BEST, SAYS = 3, 1  # what a word counts in the head of a thing, and in the rest of it


@dataclass(frozen=True, slots=True)
class Found:
    """Something that can be opened: a passage, a use or a word that is explained."""

    title: str
    support: str
    address: str
    name: str  # tells it from others


@dataclass(frozen=True, slots=True)
class _Sought:
    """What finds a thing: the words of its head, and all of its words."""

    found: Found
    head: frozenset[str]
    whole: frozenset[str]


def address_of(place: Place) -> str:
    """Return where a passage is shown."""
    return f"/learn/{place.article}/{place.passage}"


def matching(words: Words, sought: str) -> tuple[Found, ...]:
    """Return what fits *sought* best, the best first.

    Small words are passed over if there are others; what has more of the others stands before
    what has fewer, and what has less than half of them is left out.
    """
    asked = _asked(words, sought)
    ranked = Counter[_Sought]()
    for one in _all(words):
        hits = [part for part in asked if part & one.whole]
        if 2 * len(hits) >= max(1, len(asked)):
            best = sum(SAYS_BEST if part & one.head else SAYS for part in hits)
            ranked[one] = 100 * len(hits) + best
    return tuple(one.found for one, _ in ranked.most_common(MOST))


def _asked(words: Words, sought: str) -> list[frozenset[str]]:
    small = words_of(words("learn.small"))
    parts = words_of(sought)
    parts = [part for part in parts if part not in small] or parts
    return [meant(part, _known(words)) for part in parts]


@cache
def _known(words: Words) -> frozenset[str]:
    return frozenset[str]().union(*(one.whole for one in _all(words)))


@cache
def _all(words: Words) -> tuple[_Sought, ...]:
    """Return all that can be found: read once, and not at each letter."""
    return (*_passages(words), *_uses(words), *_terms(words))


def _passages(words: Words) -> Iterator[_Sought]:
    for article in articles():
        text = reading(words, article.id)
        for number, one in enumerate(text.passages, 1):
            found = Found(
                one.question,
                words("learn.from", title=text.title),
                address_of(Place(article.id, number)),
                f"{article.id}.{number}",
            )
            yield _sought(found, (one.question, text.title), (plain(one.text),))


def _uses(words: Words) -> Iterator[_Sought]:
    for use in uses():
        name, about = words(f"use.{use.id}"), words(f"use.{use.id}-about")
        sought = words(f"use.{use.id}-sought") if words.has(f"use.{use.id}-sought") else ""
        found = Found(name, about, f"/learn/use/{use.id}", f"use.{use.id}")
        yield _sought(found, (name, sought), (about,))


def _terms(words: Words) -> Iterator[_Sought]:
    for term in terms():
        name, about = words(f"term.{term}"), words(f"term.{term}-about")
        yield _sought(Found(name, about, "/learn/words", f"term.{term}"), (name,), (about,))


def _sought(found: Found, head: Iterable[str], more: Iterable[str]) -> _Sought:
    named = frozenset(word for text in head for word in words_of(text))
    return _Sought(found, named, named | {word for text in more for word in words_of(text)})
