"""The time axis of a treatment's hour line, in the words and days of this place."""

from datetime import datetime, timedelta

from aftercare.domain.course import COURSE_HOURS, stretch_of
from aftercare.domain.treatment import Treatment
from aftercare.ui.parts.hour_line import Axis, axis_step
from aftercare.words.words import Words


def course_axis(
    words: Words, treatment: Treatment, local_at: datetime, hours: int | None = None
) -> Axis:
    """Return the axis of *treatment*, which began at *local_at* by the clocks here.

    It spans the usual course, or so many *hours*, a multiple of 24.
    """
    hours = hours or round(COURSE_HOURS * stretch_of(treatment) / 24) * 24
    every = axis_step(hours)
    marks = range(0, hours + 1, every)
    days = [words.date(local_at + timedelta(hours=mark), "weekday-short") for mark in marks]
    return Axis(
        hours=hours,
        started=local_at.hour,
        days=tuple(days),
        every=every,
        night=words("chart.night"),
        now=words("chart.now"),
        hour_unit=words("chart.hour-unit"),
    )
