"""The time axis of a treatment's hour line, in the words and days of this place."""

from datetime import UTC, timedelta

from aftercare.domain.course import COURSE_HOURS, stretch_of
from aftercare.domain.occasion import Local
from aftercare.domain.treatment import Treatment
from aftercare.ui.parts.hour_line import Axis, axis_step
from aftercare.words.words import Words


def course_axis(words: Words, treatment: Treatment, local: Local, hours: int | None = None) -> Axis:
    """Return the axis of *treatment*; *local* tells what the clocks here showed at a moment.

    It spans the usual course, or so many *hours*, a multiple of 24.
    """
    began = treatment.at.astimezone(UTC)
    hours = hours or round(COURSE_HOURS * stretch_of(treatment) / 24) * 24
    every = axis_step(hours)
    marks = range(0, hours + 1, every)
    days = [words.date(local(began + timedelta(hours=mark)), "weekday-short") for mark in marks]
    return Axis(
        hours=hours,
        started=local(began).hour,
        days=tuple(days),
        every=every,
        night=words("chart.night"),
        now=words("chart.now"),
        hour_unit=words("chart.hour-unit"),
    )
