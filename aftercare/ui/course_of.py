"""What the diary holds of one treatment's course."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from aftercare.content.course import usual_curve, widening
from aftercare.domain.course import Concern, Curve, Reading, curve_for, stretch_of
from aftercare.domain.diary import Entry, reading
from aftercare.domain.summary import course_end, raised_alone, raised_by, readings_of
from aftercare.domain.treatment import Treatment, current
from aftercare.state.diary import DiaryState
from aftercare.state.treatment import TreatmentState

FIRST_STEP = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A treatment with the entries of its week and the band to expect."""

    treatment: Treatment
    entries: tuple[Entry, ...]
    readings: tuple[Reading, ...]
    curve: Curve


def course_of(treatment: Treatment, treatments: TreatmentState, diary: DiaryState) -> Course:
    """Gather the course of *treatment*."""
    end = course_end(treatment, treatments.treatments)
    entries = diary.between(treatment.at, end)
    return Course(
        treatment=treatment,
        entries=entries,
        readings=readings_of(entries, treatment),
        curve=curve_for(treatment, usual_curve(), widening()),
    )


def newest_between(
    diary: DiaryState, start: datetime, end: datetime, count: int
) -> tuple[Entry, ...]:
    """Return the *count* newest entries felt from *start* to just before *end*, oldest first.

    It looks back in growing steps, so that years of entries are not read for a screenful.
    """
    step, low = FIRST_STEP, end
    found: tuple[Entry, ...] = ()
    while low > start and len(found) < count:
        high, low = low, max(start, low - step)
        found = diary.between(low, high) + found
        step *= 2
    return found[-count:]


def concerns_of(entry: Entry, treatments: TreatmentState, diary: DiaryState) -> tuple[Concern, ...]:
    """Return what *entry* raises in the course that it belongs to, gravest first.

    Outside every course there is no band: the score then speaks for itself.
    """
    treatment = current(treatments.treatments, entry.occurred_at)
    own = reading(entry, treatment) if treatment else None
    if treatment is None or own is None:
        return raised_alone(entry.soreness)
    course = course_of(treatment, treatments, diary)
    if own not in course.readings:
        return raised_alone(entry.soreness)  # so long after it that the needles are not the cause
    return raised_by(own, course.readings, course.curve, stretch_of(treatment))


def last_raised(course: Course) -> tuple[Concern, ...]:
    """Return what the last reading of *course* raises, gravest first."""
    if not course.readings:
        return ()
    last, stretch = max(course.readings), stretch_of(course.treatment)
    return raised_by(last, course.readings, course.curve, stretch)
