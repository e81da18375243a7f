"""One stretch as it will be done in a set: its dose, its sides, its form."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from aftercare.domain.figure.figure import Side
from aftercare.domain.moment import hours_between
from aftercare.domain.region import split
from aftercare.domain.stretch import Place, Posture, Stretch, Way
from aftercare.domain.treatment import Treatment, in_order

GENTLE_SECONDS = 15  # of a hold on the first day: ``clinical.md`` 7.1 (2)
GENTLE_HOURS = 24
CLOCKS_DIFFER = 0.1  # hours by which a treatment of just now may lie ahead
LONGEST, MOST_REPS, MOST_SETS = 600, 30, 10
FLOOR = frozenset({Posture.FLOOR, Posture.LYING, Posture.BED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """What is done, on which sides, how long and how often."""

    stretch: str
    way: Way = Way.HOLD
    seconds: int = 30  # of a hold, of one movement, or of the whole time: 1 to LONGEST
    reps: int = 3  # 1 to MOST_REPS
    sets: int = 1  # 1 to MOST_SETS
    sides: tuple[Side, ...] = ()  # in their order; empty for what has no sides
    low: bool = False  # on the floor or lying: getting there takes longer
    easier: bool = False  # in its easier form
    instead_of: str = field(default="", compare=False)  # the stretch whose easier form it is

    def __post_init__(self) -> None:
        """Refuse, by ValueError, numbers out of bounds and a side named twice."""
        for name, value, most in (
            ("seconds", self.seconds, LONGEST),
            ("reps", self.reps, MOST_REPS),
            ("sets", self.sets, MOST_SETS),
        ):
            if not 1 <= value <= most:
                raise ValueError(f"{name} = {value} is not 1 to {most}")
        if len(set(self.sides)) < len(self.sides):
            raise ValueError(f"sides = {self.sides} names one twice")


def usual_exercise(stretch: Stretch, side: Side | None = None) -> Exercise:
    """Return a stretch of the library by its usual dose, at the beginner's end of each range.

    What has sides is done on both, *side* first; what is for the treated side, on *side* alone.
    """
    dose = stretch.dose
    return Exercise(
        stretch=stretch.id,
        way=dose.way,
        seconds=dose.seconds.low,
        reps=dose.reps.low,
        sides=_sides(dose.place, side),
        low=stretch.posture in FLOOR,
    )


def _sides(place: Place, side: Side | None) -> tuple[Side, ...]:
    if place is Place.NONE:
        return ()
    if place is Place.ONE and side:
        return (side,)
    return ("right", "left") if side == "right" else ("left", "right")


def gentle_exercise(
    stretch: Stretch, other: Stretch | None, side: Side | None = None, *, locked: bool = False
) -> Exercise:
    """Return a stretch as it is done on the first day: in its easier form, and held shorter.

    *other* is the stretch that its easier form is, if it is another one. Where that is *locked* for
    the person it is no way out: then the stretch itself is only held shorter.
    """
    if locked:
        usual = usual_exercise(stretch, side)
    elif other:
        usual = replace(usual_exercise(other, side), instead_of=stretch.id)
    else:
        usual, easier = usual_exercise(stretch, side), stretch.easier
        usual = replace(
            usual,
            seconds=easier.seconds.low if easier.seconds else usual.seconds,
            reps=easier.reps.low if easier.reps else usual.reps,
            low=(easier.posture or stretch.posture) in FLOOR,
            easier=True,
        )
    shorter = min(usual.seconds, GENTLE_SECONDS) if usual.way is Way.HOLD else usual.seconds
    return replace(usual, seconds=shorter)


def treated_side(treatments: Iterable[Treatment], regions: Collection[str]) -> Side | None:
    """Return on which side one of *regions* was needled last; None: on both, or nobody knows."""
    for one in reversed(in_order(treatments)):
        sides = {side for region, side in map(split, one.areas) if region in regions and side}
        if sides:
            return None if len(sides) > 1 else "left" if "left" in sides else "right"
    return None


def is_fresh(treatments: Iterable[Treatment], regions: Collection[str], now: datetime) -> bool:
    """Tell whether one of *regions* was needled less than GENTLE_HOURS ago.

    A treatment of which nobody said where it was counts as one of everything.
    """
    return any(
        -CLOCKS_DIFFER <= hours_between(one.at, now) < GENTLE_HOURS
        and (not one.areas or any(split(area)[0] in regions for area in one.areas))
        for one in treatments
    )
