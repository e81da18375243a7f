"""What can be found of what can be read: articles, their passages, uses, words and signs."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import log

from aftercare.content.article import articles, terms, uses
from aftercare.content.warning import signs
from aftercare.domain.article import Article, Place
from aftercare.formats.article_text import plain, reading
from aftercare.ui.gradually import BREATH
from aftercare.ui.meaning import Lexicon, Meanings, lexicon, meanings
from aftercare.ui.search import words_of
from aftercare.words.words import Words

COMMON, RAREST = 0.1, 4.0  # what a word counts that each thing has, and that hardly any has
SIGN, USE, WORD = 0.6, 0.8, 0.85  # what these count beside a text


@dataclass(frozen=True, slots=True)
class Found:
    """Something that can be opened: a warning sign, a text, a passage, a use or a word."""

    title: str
    support: str
    address: str
    name: str  # tells it from others
    sign: str = ""  # the id of a warning sign; "": it is none


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The words by which a thing is found: of its head, of what it stands under, of its text.

    *sought* are other heads, with commas between; *urgent*, of signs alone, are the sayings that
    call for it before all others, the most urgent first: *urgency* is 1 and more.
    """

    found: Found
    head: str
    sought: str = ""
    above: str = ""
    text: str = ""
    urgent: str = ""
    urgency: int = 0
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """The same by what the words mean; the head is one or more *sayings* of the same."""

    found: Found
    sayings: tuple[frozenset[str], ...]
    head: frozenset[str]
    above: frozenset[str]
    text: frozenset[str]
    urgent: tuple[frozenset[str], ...]
    urgency: int
    weight: float


@dataclass(frozen=True, slots=True)
class Index:
    """All that can be found, what words mean, how much each counts, and which are small."""

    things: tuple[Thing, ...]
    lexicon: Lexicon
    rarity: Mapping[str, float]
    small: frozenset[str]


@cache
def index(words: Words) -> Index:
    """Return what all is found by: read once, and not at each letter."""
    how, small = _meanings(words), words_of(words("meaning.small"))
    told = [*_texts(words), *_uses(words), *_terms(words), *_signs(words)]
    of = cache(how.of)  # most words come many times
    things = tuple(_thing(one, of) for one in told)
    known = {part for one in told for part in words_of(_all(one))} | {*small}
    held = Counter(meaning for one in things for meaning in one.head | one.above | one.text)
    rarity = {one: min(RAREST, log(len(things) / n) + COMMON) for one, n in held.items()}
    return Index(things, lexicon(known, how), rarity, frozenset(map(how.of, small)))


async def ready(words: Words) -> None:
    """Read it before the first letter is typed, once the screen has been painted."""
    await asyncio.sleep(BREATH)
    index(words)


def address_of(place: Place) -> str:
    """Return where a passage is shown."""
    return f"/learn/{place.article}/{place.passage}"


def _meanings(words: Words) -> Meanings:
    heaps = [words_of(line) for line in words("meaning.alike").splitlines()]
    return meanings(words_of(words("meaning.endings")), heaps)


def _all(told: Told) -> str:
    return f"{told.head} {told.sought} {told.text} {told.urgent}"


def _thing(told: Told, of: Callable[[str], str]) -> Thing:
    def meant(text: str) -> frozenset[str]:
        return frozenset(map(of, words_of(text)))

    def sayings(text: str) -> tuple[frozenset[str], ...]:
        return tuple(filter(None, map(meant, text.split(","))))

    said = (meant(told.head), *sayings(told.sought))
    return Thing(
        found=told.found,
        sayings=said,
        head=frozenset().union(*said),
        above=meant(told.above),
        text=meant(told.text),
        urgent=sayings(told.urgent),
        urgency=told.urgency,
        weight=told.weight,
    )


def _texts(words: Words) -> Iterator[Told]:
    for article in articles():
        text = reading(words, article.id)
        shelf = words(f"learn.group-{article.group}")
        yield Told(
            found=Found(text.title, shelf, f"/learn/{article.id}", article.id),
            head=text.title,
            sought=text.sought,
            text=plain(text.beginning),
        )
        yield from _passages(words, article)


def _passages(words: Words, article: Article) -> Iterator[Told]:
    text = reading(words, article.id)
    support = words("learn.from", title=text.title)
    for number, one in enumerate(text.passages, 1):
        address = address_of(Place(article.id, number))
        yield Told(
            found=Found(one.question, support, address, f"{article.id}.{number}"),
            head=one.question,
            sought=one.sought,
            above=text.title,
            text=plain(one.text),
        )


def _uses(words: Words) -> Iterator[Told]:
    for use in uses():
        name, about = words(f"use.{use.id}"), words(f"use.{use.id}-about")
        found = Found(name, about, f"/learn/use/{use.id}", f"use.{use.id}")
        sought = _said(words, f"use.{use.id}-sought")
        yield Told(found=found, head=name, sought=sought, text=about, weight=USE)


def _terms(words: Words) -> Iterator[Told]:
    for term in terms():
        name, about = words(f"term.{term}"), words(f"term.{term}-about")
        found = Found(name, about, f"/learn/words/{term}", f"term.{term}")
        yield Told(found=found, head=name, text=about, weight=WORD)


def _signs(words: Words) -> Iterator[Told]:
    for sign in signs():
        title, support = words(f"warning.{sign.id}-title"), words("call.warning-signs")
        found = Found(title, support, f"/warning/{sign.id}", f"sign.{sign.id}", sign.id)
        note = _said(words, f"warning.{sign.id}-note", number="")
        urgent = _said(words, f"meaning.urgent-{sign.id}")
        yield Told(
            found=found,
            head=title,
            text=note,
            urgent=urgent,
            urgency=sign.level + 1,
            weight=SIGN,
        )


def _said(words: Words, key: str, **values: object) -> str:
    return words(key, **values) if words.has(key) else ""
