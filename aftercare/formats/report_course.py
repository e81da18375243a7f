"""The soreness after each treatment of a report, and what it came to in one line."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from aftercare.content.course import usual_curve, widening
from aftercare.domain.chart.overlay import Shape
from aftercare.domain.course import Curve, Reading, curve_for
from aftercare.domain.diary import Entry, reading
from aftercare.domain.own_band import OwnBand, own_band
from aftercare.domain.summary import Summary, course_end, hours_shown, summary
from aftercare.domain.treatment import Treatment, in_order
from aftercare.formats.diary_words import summary_sentence
from aftercare.words.words import Words

MOST = len(Shape)  # courses in one picture


@dataclass(frozen=True, slots=True)
class Course:
    """What was noted of the soreness after one treatment."""

    number: int  # of all, from 1
    treatment: Treatment
    noted: tuple[tuple[Reading, bool], ...]  # by rising hours; whether it was added later
    summary: Summary
    hours: int  # that a chart of it spans

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The readings alone."""
        return tuple(one for one, _ in self.noted)


def curve_of(treatment: Treatment) -> Curve:
    """Return what was to be expected after *treatment*."""
    return curve_for(treatment, usual_curve(), widening())


def courses_of(treatments: Iterable[Treatment], entries: Iterable[Entry]) -> tuple[Course, ...]:
    """Return the course of each treatment, oldest first."""
    ordered = in_order(treatments)
    noted = sorted(entries, key=lambda one: one.occurred_at.timestamp())
    moments = [entry.occurred_at.timestamp() for entry in noted]
    found = []
    for number, treatment in enumerate(ordered, 1):
        ends = treatment.at, course_end(treatment, ordered)
        begin, end = (bisect_left(moments, at.timestamp()) for at in ends)
        found.append(_course(number, treatment, noted[begin:end]))
    return tuple(found)


def shown_of(courses: Sequence[Course]) -> list[Course]:
    """Return the courses that are drawn, newest first."""
    return [one for one in reversed(courses) if one.noted][:MOST]


def own_of(courses: Sequence[Course], hours: float) -> OwnBand:
    """Return the band of all courses before the newest that is drawn."""
    noted = [one.readings for one in courses if one.noted]
    return own_band(noted[:-1], hours)


def came_to(words: Words, one: Course, before: Course | None = None) -> str:
    """Return the highest reading and the outcome, beside that of the course *before* it."""
    found, most = one.summary, _most(one)
    if before:
        found = summary(one.readings, curve_of(one.treatment), before.readings)
    outcome = summary_sentence(words, found)
    if most is None:
        return outcome
    if found.outcome in {"inside", "above"}:
        key = f"report.paper-last-{found.outcome}"
        outcome = words(key, soreness=found.soreness, hour=int(found.hours))
    told_most = words("report.paper-most", soreness=most.soreness, hour=int(most.hours))
    return f"{told_most} {outcome}"


def _most(one: Course) -> Reading | None:
    """Return the highest reading; None if it was never sore."""
    most = max(one.readings, key=lambda r: r.soreness, default=None)
    return most if most and most.soreness else None


def _course(number: int, treatment: Treatment, entries: Sequence[Entry]) -> Course:
    found = [(reading(entry, treatment), entry.added_later) for entry in entries]
    noted = tuple(sorted((one, later) for one, later in found if one is not None))
    readings = tuple(one for one, _ in noted)
    return Course(
        number,
        treatment,
        noted,
        summary(readings, curve_of(treatment)),
        hours_shown(readings, treatment),
    )
