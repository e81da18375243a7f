"""What people may want to do again, and from which size on they notice a change."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from aftercare.content.datafile import read
from aftercare.domain.region import Area, split
from aftercare.domain.source import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """An activity to tap; its words are in ``words/<language>/function.ftl``."""

    id: str
    regions: frozenset[str]  # where it is offered first


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed:
    """From how many points on a change is one that people notice, and where that is known from."""

    id: str  # "mean", "one" or "whole"
    points: float
    marks: tuple[Mark, ...]
    sources: tuple[str, ...]


def examples_for(areas: Iterable[Area]) -> tuple[Example, ...]:
    """Return all examples, those of *areas* first."""
    near = {split(area)[0] for area in areas}
    return tuple(sorted(examples(), key=lambda one: not one.regions & near))


@cache
def examples() -> tuple[Example, ...]:
    """Return all examples, those that fit most people first."""
    return tuple(
        Example(id=row["id"], regions=frozenset(row["regions"]))
        for row in read("function")["example"]
    )


@cache
def noticed(name: str) -> Noticed:
    """Return what is known of "mean", "one" or "whole"; KeyError if it is none of them."""
    rows = {row["id"]: row for row in read("function")["noticed"]}
    row = rows[name]
    return Noticed(
        id=name,
        points=row["points"],
        marks=tuple(map(Mark, row["marks"])),
        sources=tuple(row["sources"]),
    )
