"""The stretch library: one file for each stretch, `stretches/<id>.toml`.

Its first part is read here, its figure by `content/stretch_figure.py`. A file that is not as it
has to be stops the load: BadStretch names the file and the key.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from aftercare.content.code import codes
from aftercare.content.datafile import read
from aftercare.domain.condition import Condition
from aftercare.domain.source import Mark
from aftercare.domain.stretch import (
    Easier,
    Place,
    Posture,
    Prop,
    Range,
    Stretch,
    UsualDose,
    Way,
    Weight,
)

NEEDED = frozenset({"region", "muscles", "posture", "steps", "sources", "marks", "dose"})
OPTIONAL = frozenset({"props", "over_lung", "locks", "easier", "figure"})
Enum = TypeVar("Enum", bound=StrEnum)


class BadStretch(ValueError):
    """A file of the library is not as it has to be: *name* of the stretch, *key*, and why."""

    def __init__(self, name: str, key: str, why: object) -> None:
        super().__init__(f"stretches/{name}.toml: {key}: {why}")
        self.name = name
        self.key = key


@cache
def stretches() -> tuple[Stretch, ...]:
    """Return the library, from head to foot, as its numbers for plan links stand."""
    return tuple(stretch(name) for name in codes().stretch.numbers)


@cache
def stretch(name: str) -> Stretch:
    """Return one stretch; KeyError if there is none of this name, BadStretch if its file is bad."""
    if name not in codes().stretch.numbers:
        raise KeyError(name)
    return read_stretch(name, read(f"stretches/{name}"))


@cache
def muscles() -> tuple[str, ...]:
    """Return the muscles that the library names, from head to foot."""
    return tuple(read("library")["muscles"])


@cache
def stretch_regions() -> tuple[str, ...]:
    """Return the regions of the library, from head to foot."""
    return tuple(read("library")["regions"])


def read_stretch(name: str, data: Mapping[str, Any]) -> Stretch:
    """Return the stretch of a file's *data*; BadStretch if anything in it is unknown or missing."""
    table = _Table(name, "", data)
    table.only(NEEDED | OPTIONAL, NEEDED)
    region = table.text("region")
    if region not in stretch_regions():
        raise BadStretch(name, "region", f"{region} is unknown")
    return Stretch(
        id=name,
        region=region,
        muscles=table.known("muscles", muscles()),
        posture=table.one("posture", Posture),
        props=frozenset(table.each("props", Prop)),
        dose=_dose(table.below("dose")),
        steps=int(data["steps"]),
        easier=_easier(table.below("easier")),
        locks=_locks(table.below("locks")),
        over_lung=bool(data.get("over_lung", False)),
        sources=tuple(data["sources"]),
        marks=table.each("marks", Mark),
    )


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of a stretch's file, which tells where something in it is wrong."""

    name: str
    path: str
    data: Mapping[str, Any]

    def below(self, key: str) -> "_Table":
        return _Table(self.name, f"{self.path}{key}.", self.data.get(key, {}))

    def bad(self, key: str, why: object) -> BadStretch:
        return BadStretch(self.name, f"{self.path}{key}", why)

    def only(self, known: frozenset[str], needed: frozenset[str]) -> None:
        for key in self.data.keys() - known:
            raise self.bad(key, "is unknown")
        for key in needed - self.data.keys():
            raise self.bad(key, "is missing")

    def text(self, key: str) -> str:
        value = self.data[key]
        if not isinstance(value, str) or not value:
            raise self.bad(key, "is no text")
        return value

    def one(self, key: str, kind: type[Enum]) -> Enum:
        try:
            return kind(self.data[key])
        except ValueError as error:
            raise self.bad(key, error) from None

    def each(self, key: str, kind: type[Enum]) -> tuple[Enum, ...]:
        try:
            return tuple(kind(one) for one in self.data.get(key, ()))
        except ValueError as error:
            raise self.bad(key, error) from None

    def known(self, key: str, names: Collection[str]) -> tuple[str, ...]:
        found = tuple(self.data[key])
        for one in found:
            if one not in names:
                raise self.bad(key, f"{one} is unknown")
        return found

    def range(self, key: str) -> Range:
        given = self.data[key]
        low, high = given if isinstance(given, list) else (given, given)
        try:
            return Range(low, high)
        except (TypeError, ValueError) as error:
            raise self.bad(key, error) from None

    def range_or_none(self, key: str) -> Range | None:
        return self.range(key) if key in self.data else None


def _dose(table: _Table) -> UsualDose:
    keys = frozenset({"way", "seconds", "reps", "times_a_day", "place"})
    table.only(keys, keys)
    return UsualDose(
        way=table.one("way", Way),
        seconds=table.range("seconds"),
        reps=table.range("reps"),
        times_a_day=table.range("times_a_day"),
        place=table.one("place", Place),
    )


def _easier(table: _Table) -> Easier:
    table.only(frozenset({"stretch", "seconds", "reps", "figure"}), frozenset())
    other = table.data.get("stretch", "")
    if other and other not in codes().stretch.numbers:
        raise table.bad("stretch", f"{other} is unknown")
    return Easier(
        stretch=other, seconds=table.range_or_none("seconds"), reps=table.range_or_none("reps")
    )


def _locks(table: _Table) -> Mapping[Condition, Weight]:
    table.only(frozenset(Condition), frozenset())
    return {Condition(key): table.one(key, Weight) for key in table.data}
