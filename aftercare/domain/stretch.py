"""A stretch of the library: what it is for, how it is done, and when it is not for somebody."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from aftercare.domain.condition import Condition
from aftercare.domain.source import Mark


class Posture(StrEnum):
    """How the body is placed; a stretch that can be done in two has the one that is drawn."""

    STANDING = "standing"
    SITTING = "sitting"  # on a chair
    FLOOR = "floor"  # kneeling, on hands and knees, sitting on the floor
    LYING = "lying"
    BED = "bed"  # sitting up in bed


PLACES = (Posture.STANDING, Posture.SITTING, Posture.FLOOR, Posture.LYING)
"""What is asked for: who lies in bed can do there what is done lying or in bed."""


class Prop(StrEnum):
    """What is needed beside the body; a floor is always there."""

    CHAIR = "chair"
    TABLE = "table"
    WALL = "wall"
    DOORWAY = "doorway"
    STEP = "step"
    BED = "bed"
    MAT = "mat"
    PILLOW = "pillow"  # also a cushion
    TOWEL = "towel"  # or a strap
    BALL = "ball"  # or a bottle


DESK = frozenset({Prop.CHAIR, Prop.TABLE, Prop.WALL, Prop.DOORWAY})


class Way(StrEnum):
    """What is counted."""

    HOLD = "hold"  # seconds of holding, so many times
    MOVE = "move"  # slow movements, so many; the seconds are those of one
    TIME = "time"  # moving or resting for so long


class Place(StrEnum):
    """On which sides it is done as a rule."""

    EACH = "each"  # one side after the other
    ONE = "one"  # the treated side
    NONE = "none"  # it has no sides


class Weight(StrEnum):
    """What a condition means for a stretch."""

    LOCKED = "locked"  # not without the physiotherapist's word
    CAREFUL = "careful"  # in a smaller range, led by pain


@dataclass(frozen=True, slots=True)
class Range:
    """From *low* to *high*, both included; for a beginner the low end."""

    low: int
    high: int

    def __post_init__(self) -> None:
        """Refuse, by ValueError, what runs backwards or begins below 1."""
        if not 1 <= self.low <= self.high:
            raise ValueError(f"{self.low} to {self.high} is no range")


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualDose:
    """How it is done as a rule; the physiotherapist's own dose goes before it."""

    way: Way
    seconds: Range  # of one hold, one movement, or the whole time
    reps: Range
    times_a_day: Range
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Easier:
    """A gentler form; its sentence is ``<id>-easier``."""

    stretch: str = ""  # it is this other stretch
    posture: Posture | None = None  # None: as the stretch itself
    props: frozenset[Prop] | None = None  # None: as the stretch itself
    seconds: Range | None = None  # None: as the stretch itself
    reps: Range | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """One stretch; sentences are in ``words/<language>/stretch-<region>.ftl`` under its id."""

    id: str
    region: str
    muscles: tuple[str, ...]
    posture: Posture
    props: frozenset[Prop]
    dose: UsualDose
    steps: int  # how many sentences tell how it is done
    easier: Easier
    locks: Mapping[Condition, Weight]
    over_lung: bool  # after needles near the lung: stop with chest pain or breathlessness
    sources: tuple[str, ...]
    marks: tuple[Mark, ...]

    @property
    def place(self) -> Posture:
        """Under which of PLACES it is found."""
        return Posture.LYING if self.posture is Posture.BED else self.posture

    @property
    def at_desk(self) -> bool:
        """Whether it can be done at work: upright, with what stands there."""
        return self.posture in {Posture.STANDING, Posture.SITTING} and self.props <= DESK

    def locked_by(self, conditions: Collection[Condition]) -> tuple[Condition, ...]:
        """Return those of *conditions* for which it is not to be done, in their own order."""
        return tuple(
            one for one in Condition if one in conditions and self.locks.get(one) is Weight.LOCKED
        )

    def careful_with(self, conditions: Collection[Condition]) -> tuple[Condition, ...]:
        """Return those of *conditions* that ask for a smaller range."""
        return tuple(
            one for one in Condition if one in conditions and self.locks.get(one) is Weight.CAREFUL
        )


def done_as(stretch: Stretch, other: Stretch | None, *, easier: bool) -> Stretch:
    """Return what is really done: *other*, where the *easier* form of *stretch* is that one.

    Whether a condition locks a dose is asked of this one: on the desk as on the patient's phone.
    """
    return other if easier and other else stretch


def shown(
    stretches: Iterable[Stretch],
    *,
    region: str = "",
    muscle: str = "",
    posture: Posture | None = None,
    at_desk: bool = False,
) -> tuple[Stretch, ...]:
    """Return those that fit everything that was asked for; *posture* is one of PLACES."""
    return tuple(
        one
        for one in stretches
        if (not region or one.region == region)
        and (not muscle or muscle in one.muscles)
        and (posture is None or one.place is posture)
        and (not at_desk or one.at_desk)
    )
