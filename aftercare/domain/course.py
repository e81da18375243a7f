"""The expected course of soreness after a treatment, and where somebody is in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from aftercare.domain.treatment import Treatment

COURSE_HOURS = 72
USUAL_DAYS = 3  # up to three days is still usual


class Phase(StrEnum):
    """Stretches of the course in which the same advice holds."""

    FIRST_HOURS = "first-hours"  # 0 to 2 h
    FIRST_DAY = "first-day"  # 2 to 24 h
    SECOND_DAY = "second-day"  # 24 to 48 h
    THIRD_DAY = "third-day"  # 48 to 72 h
    BEYOND = "beyond"


PHASE_ENDS = (
    (2, Phase.FIRST_HOURS),
    (24, Phase.FIRST_DAY),
    (48, Phase.SECOND_DAY),
    (72, Phase.THIRD_DAY),
)


def phase_at(hours: float) -> Phase:
    """Return the phase at *hours* since the treatment; a border belongs to the later phase."""
    return next((phase for end, phase in PHASE_ENDS if hours < end), Phase.BEYOND)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """Soreness from the needles that many people report, 0 to 10; low <= typical <= high."""

    hours: float
    low: float
    typical: float
    high: float

    def __post_init__(self) -> None:
        """Refuse an order that cannot be."""
        if not 0 <= self.low <= self.typical <= self.high <= 10:
            raise ValueError("expected soreness must be 0 <= low <= typical <= high <= 10")


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """The expected course as a table with straight lines between; flat after its end."""

    points: tuple[Expected, ...]  # by rising hours, the first at 0

    def at(self, hours: float) -> Expected:
        """Return what is expected at *hours* since the treatment; before it, as at 0."""
        first, last = self.points[0], self.points[-1]
        if hours <= first.hours:
            return first
        for a, b in pairwise(self.points):
            if hours <= b.hours:
                return _between(a, b, hours)
        return last


def _between(a: Expected, b: Expected, hours: float) -> Expected:
    part = (hours - a.hours) / (b.hours - a.hours)

    def mix(x: float, y: float) -> float:
        return x if x == y else y if part == 1 else x + (y - x) * part

    low, typical, high = mix(a.low, b.low), mix(a.typical, b.typical), mix(a.high, b.high)
    return Expected(hours=hours, low=low, typical=max(low, typical), high=max(typical, high))


@dataclass(frozen=True, slots=True, kw_only=True)
class Widening:
    """How far the band gives way to the physiotherapist's word."""

    more_than_usual: float  # points added to the upper edge while it is above 0


def curve_for(treatment: Treatment, usual: Curve, widening: Widening) -> Curve:
    """Return the course to expect after *treatment*: the usual one, widened as was said.

    "Sore up to N days" stretches time by N / 3, never shortens it: three days are always usual.
    """
    stretch = stretch_of(treatment)
    extra = widening.more_than_usual if treatment.more_than_usual else 0.0
    if stretch == 1 and not extra:
        return usual
    return Curve(
        points=tuple(
            Expected(
                hours=p.hours * stretch,
                low=p.low,
                typical=p.typical,
                high=min(10.0, p.high + extra) if p.high else 0.0,
            )
            for p in usual.points
        )
    )


def stretch_of(treatment: Treatment) -> float:
    """Return by how much the course of *treatment* is longer than usual, 1.0 or more."""
    return late_day(treatment) / USUAL_DAYS


def late_day(treatment: Treatment) -> int:
    """Return after which day soreness above 3 is told: the 3rd, or a later one that was said."""
    return max(USUAL_DAYS, treatment.sore_up_to_days or USUAL_DAYS)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Reading:
    """How sore from the needles, so many hours after the treatment."""

    hours: float
    soreness: int  # 0 to 10


class Concern(StrEnum):
    """What in the readings calls for a look at the warning signs and a word to the clinic."""

    SEVERE = "severe"  # 8 or more, ever
    ABOVE = "above"  # above the band twice, 6 hours or more apart
    RISING = "rising"  # higher than the reading before, after 48 h
    LASTING = "lasting"  # more than 3 at 72 h


SEVERE_SORENESS = 8
APART_HOURS = 6
RISING_AFTER_HOURS = 48
LASTING_AFTER_HOURS = 72
LASTING_SORENESS = 3


def concerns(
    readings: Sequence[Reading], curve: Curve, stretch: float = 1.0
) -> tuple[Concern, ...]:
    """Return every concern that *readings* raise, gravest first.

    *stretch* moves the two late borders where the physiotherapist said that it may last longer.
    """
    ordered = sorted(readings)
    before = [r for r in ordered if r.hours < ordered[-1].hours]  # two may be of one moment
    above = [r.hours for r in ordered if r.soreness > curve.at(r.hours).high]
    found = {
        Concern.SEVERE: any(r.soreness >= SEVERE_SORENESS for r in ordered),
        Concern.ABOVE: bool(above) and above[-1] - above[0] >= APART_HOURS,
        Concern.RISING: bool(before)
        and ordered[-1].hours > RISING_AFTER_HOURS * stretch
        and ordered[-1].soreness > before[-1].soreness,
        Concern.LASTING: bool(ordered)
        and ordered[-1].hours >= LASTING_AFTER_HOURS * stretch
        and ordered[-1].soreness > LASTING_SORENESS,
    }
    return tuple(concern for concern, holds in found.items() if holds)


def cleared_at(readings: Sequence[Reading]) -> float | None:
    """Return the hour from which every reading is 0; None while the last one is not."""
    ordered = sorted(readings)
    if not ordered or ordered[-1].soreness:
        return None
    sore = max((r.hours for r in ordered if r.soreness), default=-1.0)
    return next(r.hours for r in ordered if r.hours > sore)
