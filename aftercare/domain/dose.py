"""A dose beside what is usual for its stretch."""

from collections.abc import Iterable
from dataclasses import dataclass

from aftercare.domain.player.exercise import GENTLE_HOURS, GENTLE_SECONDS
from aftercare.domain.prescription import Dose, Sides
from aftercare.domain.stretch import Place, Range, Stretch, Way

LONGEST_SECONDS = 300  # of a dose; a usual one may be longer
SIDED = (Sides.BOTH, Sides.LEFT, Sides.RIGHT)


def sides_of(stretch: Stretch) -> tuple[Sides, ...]:
    """Return the sides on which *stretch* can be prescribed; none if it has no sides."""
    return () if stretch.dose.place is Place.NONE else SIDED


def usual_dose(stretch: Stretch, number: int, treated: frozenset[str]) -> Dose:
    """Return the lowest usual dose of *stretch*, which has the *number*.

    *treated*: the sides, "left" and "right", that were treated near it; what is done on the treated
    side is done on both where that does not say which one.
    """
    usual = stretch.dose
    sides = Sides.NONE if usual.place is Place.NONE else Sides.BOTH
    if usual.place is Place.ONE and len(treated) == 1:
        sides = Sides(*treated)
    return Dose(
        stretch=number,
        hold_seconds=min(usual.seconds.low, LONGEST_SECONDS),
        reps=usual.reps.low,
        sets=1,
        times_a_day=usual.times_a_day.low,
        sides=sides,
    )


def first_hour(dose: Dose, way: Way, hours: Iterable[int]) -> int:
    """Return from which hour *dose* is done where its area was needled: as in the ready sets.

    No sooner than the first of *hours*, which are those of the sets that have the stretch; and what
    is held long, and not in its easier form, waits for a day.
    """
    long = way is Way.HOLD and dose.hold_seconds > GENTLE_SECONDS and not dose.easier
    return max(min(hours, default=0), GENTLE_HOURS if long else 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """What is usual for a stretch in the form that is prescribed."""

    seconds: Range
    reps: Range
    times_a_day: Range

    def holds(self, dose: Dose) -> bool:
        """Tell whether *dose* lies within it; sets are no part of it."""
        return (
            _within(dose.hold_seconds, self.seconds)
            and _within(dose.reps, self.reps)
            and _within(dose.times_a_day, self.times_a_day)
        )


def usual_of(stretch: Stretch, *, easier: bool) -> Usual:
    """Return what is usual for *stretch*, or for its *easier* form where that has its own."""
    usual, own = stretch.dose, stretch.easier
    return Usual(
        seconds=(own.seconds if easier else None) or usual.seconds,
        reps=(own.reps if easier else None) or usual.reps,
        times_a_day=usual.times_a_day,
    )


def _within(value: int, usual: Range) -> bool:
    return usual.low <= value <= usual.high
