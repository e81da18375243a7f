"""One sentence's worth of a course: gone, inside the band, or more than many people report."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from aftercare.domain.course import (
    COURSE_HOURS,
    SEVERE_SORENESS,
    Concern,
    Curve,
    Reading,
    cleared_at,
    concerns,
    stretch_of,
)
from aftercare.domain.diary import Entry, reading
from aftercare.domain.treatment import Treatment, following

FOLLOWED_HOURS = 168  # after a usual course: see followed_hours
DAY_HOURS = 24


class Outcome(StrEnum):
    """What the readings of a course come to; the words are in ``diary.ftl``."""

    NO_NUMBER = "no-number"
    NEVER_SORE = "never-sore"  # every reading is 0
    GONE = "gone"  # it was sore, and the last readings are 0
    INSIDE = "inside"  # the last reading lies in the band
    ABOVE = "above"  # the last reading lies above it


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The outcome with its figures: hours since the treatment, soreness 0 to 10."""

    outcome: Outcome
    hours: float = 0  # of clearing when it is gone, else of the last reading
    soreness: int = 0  # the last reading
    last_time: float | None = None  # hours until it was gone after the treatment before


def summary(readings: Sequence[Reading], curve: Curve, before: Sequence[Reading] = ()) -> Summary:
    """Sum up *readings*; *before* are those of the course before this one."""
    if not readings:
        return Summary(outcome=Outcome.NO_NUMBER)
    last = max(readings)
    if not any(r.soreness for r in readings):
        return Summary(outcome=Outcome.NEVER_SORE, hours=last.hours)
    gone = cleared_at(readings)
    if gone is not None:
        was_sore = any(r.soreness for r in before)
        earlier = cleared_at(before) if was_sore else None
        return Summary(outcome=Outcome.GONE, hours=gone, last_time=earlier)
    above = last.soreness > curve.at(last.hours).high
    outcome = Outcome.ABOVE if above else Outcome.INSIDE
    return Summary(outcome=outcome, hours=last.hours, soreness=last.soreness)


def course_end(treatment: Treatment, treatments: Iterable[Treatment]) -> datetime:
    """Return when the course of *treatment* is over, or the next treatment ends it."""
    end = treatment.at.astimezone(UTC) + timedelta(hours=followed_hours(treatment))
    after = following(tuple(treatments), treatment)
    return min(end, after.at) if after else end


def followed_hours(treatment: Treatment) -> float:
    """Return until which hour soreness is put down to *treatment*.

    A week, or four days more than the physiotherapist said: what outlasts it is still noticed.
    """
    return FOLLOWED_HOURS + COURSE_HOURS * (stretch_of(treatment) - 1)


def readings_of(entries: Iterable[Entry], treatment: Treatment) -> tuple[Reading, ...]:
    """Return what *entries* say of the soreness after *treatment*, by rising hours."""
    found = (reading(entry, treatment) for entry in entries)
    return tuple(sorted(r for r in found if r is not None))


def hours_shown(readings: Sequence[Reading], treatment: Treatment) -> int:
    """Return how many hours a chart of the course spans, in whole days, 72 to 432."""
    usual = COURSE_HOURS * stretch_of(treatment)
    longest = max([usual, *(r.hours for r in readings)])
    days = -(-min(longest, followed_hours(treatment)) // DAY_HOURS)
    return int(days) * DAY_HOURS


def raised_by(
    own: Reading, readings: Sequence[Reading], curve: Curve, stretch: float = 1.0
) -> tuple[Concern, ...]:
    """Return those concerns of *readings* that *own*, one of them, takes part in.

    A severe hour is told of until a later answer lies inside the band again, then no more.
    """
    speaks = {
        Concern.SEVERE: _still_severe(own, readings, curve),
        Concern.ABOVE: own.soreness > curve.at(own.hours).high,
        Concern.RISING: own == max(readings),
        Concern.LASTING: own == max(readings),
    }
    return tuple(c for c in concerns(readings, curve, stretch) if speaks[c])


def raised_alone(soreness: int | None) -> tuple[Concern, ...]:
    """Return what a score raises by itself, where no course says what to expect."""
    severe = soreness is not None and soreness >= SEVERE_SORENESS
    return (Concern.SEVERE,) if severe else ()


def _still_severe(own: Reading, readings: Sequence[Reading], curve: Curve) -> bool:
    """Tell whether a severe reading up to *own* has no later one inside the band."""
    severe = False
    for one in sorted(r for r in readings if r.hours <= own.hours):
        if one.soreness >= SEVERE_SORENESS:
            severe = True
        elif one.soreness <= curve.at(one.hours).high:
            severe = False
    return severe
