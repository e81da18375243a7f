"""A treatment with needles: when, where, and what the physiotherapist said of the days after."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict

from aftercare.domain.moment import hours_between, not_after
from aftercare.domain.region import Area, Region, over_lung

MOST_DAYS = 14
LUNG_HOURS = 72  # how long the chest-wall rule is shown; the signs themselves count at any time


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment:
    """One treatment; ``at`` may be earlier than ``recorded_at``, never later."""

    id: str
    at: datetime  # aware
    recorded_at: datetime  # aware
    areas: tuple[Area, ...] = ()  # empty: not said
    more_than_usual: bool = False  # "expect more than usual", said the physiotherapist
    sore_up_to_days: int | None = None  # 1 to 14, as the physiotherapist said

    def __post_init__(self) -> None:
        """Refuse moments in the future and days outside 1 to 14."""
        not_after(self.at, self.recorded_at)
        if self.sore_up_to_days is not None and not 1 <= self.sore_up_to_days <= MOST_DAYS:
            raise ValueError(f"sore_up_to_days must be 1 to {MOST_DAYS}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What was said so far of a treatment that is not recorded yet."""

    at: datetime | None = None  # None: now, whenever that is
    areas: tuple[Area, ...] = ()


class Particulars(TypedDict, total=False):
    """The parts of a treatment that a person may change."""

    at: datetime
    areas: tuple[Area, ...]
    more_than_usual: bool
    sore_up_to_days: int | None


def in_order(treatments: Iterable[Treatment]) -> tuple[Treatment, ...]:
    """Return *treatments* oldest first."""
    return tuple(sorted(treatments, key=_order))


def current(treatments: Iterable[Treatment], at: datetime) -> Treatment | None:
    """Return the treatment whose course *at* belongs to: the latest that is not after it."""
    begun = (t for t in treatments if t.at.timestamp() <= at.timestamp())
    return max(begun, key=_order, default=None)


def following(treatments: Iterable[Treatment], treatment: Treatment) -> Treatment | None:
    """Return the treatment that ended the course of *treatment*, if there was one."""
    later = (t for t in treatments if _order(t) > _order(treatment))
    return min(later, key=_order, default=None)


def lately(treatments: Iterable[Treatment], at: datetime, hours: float) -> tuple[Treatment, ...]:
    """Return the treatments of the last *hours* before *at*, newest first."""
    ordered = reversed(in_order(treatments))
    return tuple(t for t in ordered if 0 <= hours_between(t.at, at) <= hours)


def near_lung(
    treatments: Iterable[Treatment], at: datetime, regions: tuple[Region, ...]
) -> tuple[Treatment, ...]:
    """Return those after which the chest-wall rule still holds at *at*, newest first."""
    recent = lately(treatments, at, LUNG_HOURS)
    return tuple(t for t in recent if over_lung(t.areas, regions))


def _order(treatment: Treatment) -> tuple[float, str]:
    """Return what sorts treatments by real time; in one zone, moments compare as clocks showed."""
    return treatment.at.timestamp(), treatment.id
