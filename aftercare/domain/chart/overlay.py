"""Courses over each other: the own band, older lines paler, the newest in one's own ink."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import pairwise
from math import cos, pi, sin
from typing import NamedTuple

from aftercare.domain.chart.hour import Plot, line_of
from aftercare.domain.chart.mark import Area, Dot, Mark, Point, Stroke
from aftercare.domain.course import Reading
from aftercare.domain.own_band import Own, OwnBand

PALEST = 0.45  # of the oldest line that has a shape
BACKGROUND = 0.3  # of those that have none
HATCH, HATCH_FADE = 5.0, 0.4  # between the upright lines of the own band; how much of them is seen
EDGE_FADE = 0.8
RADIUS = 4.0  # of a shape
CORNERS = 16  # of a ring


class Shape(StrEnum):
    """What tells a line from the others where there is no colour, in the order of the lines."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    RING = "ring"
    CROSS = "cross"


DASHES = {
    Shape.SQUARE: (7.0, 3.0),
    Shape.TRIANGLE: (2.0, 4.0),
    Shape.DIAMOND: (11.0, 5.0),
    Shape.RING: (4.0, 4.0),
    Shape.CROSS: (1.0, 6.0),
}
"""How the line of a shape is broken; that of the circle is whole."""


class Laid(NamedTuple):
    """One course, its readings by rising hours, and the shape of its points."""

    readings: tuple[Reading, ...]
    shape: Shape


def overlay(
    plot: Plot, laid: Sequence[Laid], others: Sequence[tuple[Reading, ...]], band: OwnBand
) -> list[Mark]:
    """Return *band*, *others* as a pale heap, then *laid*, newest first, the newest on top."""
    marks: list[Mark] = [mark for run in band for mark in own_range(run_places(plot, run))]
    marks += [
        Stroke(places, "earlier", 1.5, fade=BACKGROUND)
        for readings in others
        if (places := _bends(plot.places(readings)))
    ]
    older = laid[1:]
    for number, one in reversed(list(enumerate(older))):
        fade = 1 - (1 - PALEST) * number / max(1, len(older) - 1)
        marks += _older(plot.places(one.readings), one.shape, fade)
    return [*marks, *(line_of(plot.places(laid[0].readings)) if laid else [])]


def run_places(plot: Plot, run: Sequence[Own]) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """Return where the upper and the lower edge of *run* lie."""
    high = tuple((plot.x(one.hours), plot.y(one.high)) for one in run)
    return high, tuple((plot.x(one.hours), plot.y(one.low)) for one in run)


def own_range(edges: tuple[tuple[Point, ...], tuple[Point, ...]]) -> list[Mark]:
    """Return upright lines between two *edges*: the band of most people is a tone without them."""
    high, low = edges
    hatched = tuple(_hatched(high, low))
    return [
        *([Stroke(hatched, "point", 1, fade=HATCH_FADE)] if hatched else []),
        Stroke(high, "point", 1, fade=EDGE_FADE),
        Stroke(low, "point", 1, fade=EDGE_FADE),
    ]


def shaped(shape: Shape, place: Point, radius: float, role: str, fade: float = 1) -> list[Mark]:
    """Return *shape* about *place*."""
    x, y = place
    if shape is Shape.CIRCLE:
        return [Dot(place, radius, role, fade)]
    if shape is Shape.RING:
        around = (2 * pi * number / CORNERS for number in range(CORNERS + 1))
        ring = tuple((x + radius * cos(turn), y + radius * sin(turn)) for turn in around)
        return [Stroke(ring, role, 2, fade=fade)]
    if shape is Shape.CROSS:
        r = radius
        lines = ((x - r, y - r), (x + r, y + r)), ((x - r, y + r), (x + r, y - r))
        return [Stroke(line, role, 2, fade=fade) for line in lines]
    corners = tuple((x + radius * right, y + radius * down) for right, down in _CORNERS[shape])
    return [Area(corners, role, fade)]


_CORNERS = {  # in radii, so that all shapes weigh as much as the circle
    Shape.SQUARE: ((-0.86, -0.86), (0.86, -0.86), (0.86, 0.86), (-0.86, 0.86)),
    Shape.TRIANGLE: ((0, -1.2), (1.1, 0.8), (-1.1, 0.8)),
    Shape.DIAMOND: ((0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)),
}


def _older(places: tuple[Point, ...], shape: Shape, fade: float) -> list[Mark]:
    line = [Stroke(places, "earlier", 1.75, DASHES.get(shape), fade)] if places else []
    points = (mark for one in places for mark in shaped(shape, one, RADIUS, "earlier", fade))
    return [*line, *points]


def _bends(places: tuple[Point, ...]) -> tuple[Point, ...]:
    """Return *places* without those on a level stretch, which the line goes through anyhow."""
    inner = (
        here
        for before, here, after in zip(places, places[1:], places[2:], strict=False)
        if not before[1] == here[1] == after[1]
    )
    return (*places[:1], *inner, *places[1:][-1:])


def _hatched(high: tuple[Point, ...], low: tuple[Point, ...]) -> Iterator[Point]:
    """Yield one line that goes up and down between both edges, every HATCH."""
    x, upwards = high[0][0], False
    for ((left, top), (right, next_top)), ((_, foot), (_, next_foot)) in zip(
        pairwise(high), pairwise(low), strict=True
    ):
        while right > left and x <= right:
            part = (x - left) / (right - left)
            ends = (x, top + (next_top - top) * part), (x, foot + (next_foot - foot) * part)
            yield from reversed(ends) if upwards else ends
            x, upwards = x + HATCH, not upwards
