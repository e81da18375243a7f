"""Courses laid over each other on paper, as on the screen, with two things that paper needs.

What was added later is a ring, and each line has the number of its treatment at its end: paper
cannot be tapped.
"""

from collections.abc import Sequence

from aftercare.domain.chart.hour import RIGHT, Plot
from aftercare.domain.chart.mark import Dot, Label, Mark, Point
from aftercare.domain.chart.overlay import RADIUS, Laid, Shape, overlay
from aftercare.formats.report_course import Course, own_of, shown_of

SHAPES = tuple(Shape)
CROWDED, SMALLER = 16, 0.65  # with more readings the points of the newest are so much smaller
BIG, HOLE = 5.5, 0.5  # radius of a point, and of a ring's hole in parts of it
OWN = frozenset({"point", "point_ring"})


def overlaid(plot: Plot, courses: Sequence[Course]) -> list[Mark]:
    """Return the lines of *courses*, oldest first, over the own band of those before the newest."""
    shown = shown_of(courses)
    laid = [Laid(one.readings, shape) for one, shape in zip(shown, SHAPES, strict=False)]
    marks = overlay(plot, laid, (), own_of(courses, plot.hours))
    part = SMALLER if shown and len(shown[0].noted) > CROWDED else 1.0
    if part < 1:
        marks = [_smaller(one, part) for one in marks]
    for place, one in enumerate(shown):
        marks += _holes(plot, one, RADIUS if place else BIG * part)
    return marks + _numbers(plot, shown)


def _smaller(mark: Mark, part: float) -> Mark:
    if isinstance(mark, Dot) and mark.role in OWN:
        return mark._replace(radius=mark.radius * part)
    return mark


def _holes(plot: Plot, course: Course, radius: float) -> list[Mark]:
    """Return what makes rings of the points that were added later."""
    places = zip(plot.places(course.readings), course.noted, strict=False)
    return [Dot(place, radius * HOLE, "paper") for place, (_, later) in places if later]


def _numbers(plot: Plot, shown: Sequence[Course]) -> list[Mark]:
    """Return the number of each course beside its end, none over another."""
    taken: list[Point] = []
    marks: list[Mark] = []
    for one in shown:
        places = plot.places(one.readings)
        if not places:
            continue
        x = min(places[-1][0] + 9, plot.width - RIGHT)
        y = places[-1][1] - plot.text * 0.6
        while any(abs(x - a) < plot.text * 1.2 and abs(y - b) < plot.text for a, b in taken):
            y -= plot.text
        taken.append((x, y))
        if one is shown[0]:
            marks.append(Label((x, y), f"{one.number}", "center_left", "ink", "strong"))
        else:
            marks.append(Label((x, y), f"{one.number}", "center_left"))
    return marks
