"""A ready-made set of stretches, from which a physiotherapist begins a prescription."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from aftercare.domain.condition import Condition
from aftercare.domain.prescription import BadPart, Dose, Sides
from aftercare.domain.region import Area, sides_near

FEWEST, MOST = 3, 6
"""How many stretches a set has."""


class Where(StrEnum):
    """On which sides a stretch of a set is done."""

    TREATED = "treated"  # the treated side; both where both were treated, or nobody said which
    BOTH = "both"
    NONE = "none"  # it has no sides


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyDose:
    """One stretch of a set and how it is to be done; the numbers have the bounds of ``Dose``."""

    stretch: str  # its id
    hold_seconds: int  # of one hold, one movement, or the whole time
    reps: int
    sets: int = 1
    times_a_day: int
    from_hour: int = 0  # 0: from the beginning, and gentler on the first day
    sides: Where
    easier: bool = False

    def __post_init__(self) -> None:
        """Refuse, by BadPart, numbers that no prescription may have."""
        self.dose(1, Sides.NONE)

    def dose(self, number: int, treated: Sides) -> Dose:
        """Return it for a stretch of this *number*, where *treated* is the treated side."""
        own = {Where.TREATED: treated, Where.BOTH: Sides.BOTH, Where.NONE: Sides.NONE}
        return Dose(
            stretch=number,
            hold_seconds=self.hold_seconds,
            reps=self.reps,
            sets=self.sets,
            times_a_day=self.times_a_day,
            from_hour=self.from_hour,
            sides=own[self.sides],
            easier=self.easier,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadySet:
    """A set by its id, which stays; words: ``words/<language>/ready-set.ftl``."""

    id: str  # of a whole region it is the region's own
    regions: tuple[str, ...]  # of the stretch library; one or more
    conditions: frozenset[Condition]  # what the patient has, if the set is theirs
    doses: tuple[ReadyDose, ...]  # 3 to 6, in their order
    sources: tuple[str, ...]  # one or more ids of content/sources.toml

    def __post_init__(self) -> None:
        """Refuse, by BadPart, what is missing, named twice or too long."""
        if not re.fullmatch("[a-z]+(-[a-z]+)*", self.id):
            raise BadPart("out-of-bounds", "id")
        stretches = [one.stretch for one in self.doses]
        if len(stretches) not in range(FEWEST, MOST + 1):
            raise BadPart("out-of-bounds", "doses")
        for field, names in (
            ("regions", self.regions),
            ("doses", stretches),
            ("sources", self.sources),
        ):
            if not names or len(set(names)) < len(names):
                raise BadPart("out-of-bounds", field)

    @property
    def of_region(self) -> bool:
        """Whether it is that of a region; else it is for something that people have."""
        return self.regions == (self.id,)


def treated_sides(areas: Iterable[Area], near: Collection[str]) -> Sides:
    """Return which side of *near*, regions of the body map, was treated; BOTH if none was said."""
    sides = sides_near(areas, near)
    return Sides(*sides) if len(sides) == 1 else Sides.BOTH


def doses_of(ready: ReadySet, treated: Sides, numbers: Mapping[str, int]) -> tuple[Dose, ...]:
    """Return what *ready* prescribes; KeyError for a stretch that *numbers* does not know."""
    return tuple(one.dose(numbers[one.stretch], treated) for one in ready.doses)


def fitting(
    ready: Iterable[ReadySet], home: Collection[str], near: Collection[str]
) -> tuple[ReadySet, ...]:
    """Return the sets that are for *home*, and those of a whole region for *near*, best first.

    Both are regions of the library: *home* those that were treated themselves, *near* those whose
    stretches pull at what was treated. First comes what is for all of *home* and nothing else, then
    the sets of its regions, then what is for most of it. What fits equally keeps its order.
    """
    found = [
        one for one in ready if not set(near if one.of_region else home).isdisjoint(one.regions)
    ]
    return tuple(sorted(found, key=lambda one: _distance(one, home, near)))


def _distance(
    one: ReadySet, home: Collection[str], near: Collection[str]
) -> tuple[bool, bool, float, float]:
    alike = _alike(one.regions, home)
    return alike < 1, not (one.of_region and alike), -alike, -_alike(one.regions, near)


def _alike(some: Collection[str], others: Collection[str]) -> float:
    """Return which share of all of them stands in both."""
    both, all_of_them = set(some) & set(others), set(some) | set(others)
    return len(both) / len(all_of_them) if all_of_them else 0.0
