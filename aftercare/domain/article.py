"""What can be read about needles, soreness and stretches: articles, uses, and ways into them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from aftercare.domain.source import Mark


class Group(StrEnum):
    """The shelves that articles stand on."""

    AFTER = "after"
    RISKS = "risks"
    NEEDLES = "needles"
    VISITS = "visits"
    OWN = "own"


class Figure(StrEnum):
    """What is drawn where people would rather look than read."""

    COURSE = "course"
    MUSCLE = "muscle"
    LUNGS = "lungs"
    THIRTEEN = "thirteen"  # 1 in 13
    THOUSAND = "thousand"  # 1 in 1,000


class Ago(StrEnum):
    """How long ago the needles were, as people say it."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    BEFORE = "before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article without its words, which each language has of its own."""

    id: str
    group: Group
    sources: tuple[str, ...]  # one or more
    marks: tuple[Mark, ...]  # one or more
    dated: date  # when it was last compared with its sources
    figures: tuple[Figure, ...] = ()
    over_lung: bool = False  # it concerns who was treated over the lung
    reviewer: str = ""  # the physiotherapist who read it; "": nobody yet


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """Something that clinics use needles for, with the regions of the library that go with it."""

    id: str
    regions: tuple[str, ...] = ()  # none: it can be anywhere


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A passage of an article and the question that it answers."""

    question: str
    text: str  # Markdown: paragraphs, lists, bold, links to addresses of the app
    sought: str = ""  # how else people ask it, for the search; never shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The words of an article."""

    title: str
    beginning: str  # Markdown, as the passages
    passages: tuple[Passage, ...]
    sought: str = ""  # as that of a passage


@dataclass(frozen=True, slots=True)
class Place:
    """A passage of an article: 1 is the first after the beginning."""

    article: str
    passage: int


Days: TypeAlias = Mapping[Ago, tuple[str, ...]]
"""With which articles to begin."""


def ago_of(day: date, today: date) -> Ago:
    """Return how people say on *today* that something was on *day*, no later."""
    days = (today - day).days
    return Ago.TODAY if days < 1 else Ago.YESTERDAY if days < 2 else Ago.BEFORE
