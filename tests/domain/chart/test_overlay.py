"""Courses over each other can be told apart without colour, and older ones are paler."""

import pytest

from aftercare.domain.chart.hour import Plot
from aftercare.domain.chart.mark import Area, Dot, Stroke
from aftercare.domain.chart.overlay import DASHES, HATCH, Laid, Shape, overlay, shaped
from aftercare.domain.course import Reading
from aftercare.domain.own_band import Own

PLOT = Plot(330, 232, 72, 12)
READINGS = (Reading(hours=1, soreness=5), Reading(hours=30, soreness=2))
BAND = ((Own(hours=0, low=2, high=6), Own(hours=36, low=1, high=3)),)


def points_of(mark):
    return [mark.center] if isinstance(mark, Dot) else list(mark.points)


def test_each_line_has_its_own_shape_and_its_own_dash():
    assert set(DASHES) == set(Shape) - {Shape.CIRCLE}
    assert len(set(DASHES.values())) == len(DASHES)
    assert len({str(shaped(one, (0, 0), 4, "earlier")) for one in Shape}) == len(Shape)


@pytest.mark.parametrize("shape", Shape)
def test_a_shape_stands_about_its_place_and_is_as_large_as_the_others(shape):
    marks = shaped(shape, (50, 20), 4, "earlier")
    if shape is Shape.CIRCLE:
        assert marks == [Dot((50, 20), 4, "earlier")]
        return
    points = [point for mark in marks for point in points_of(mark)]

    assert {type(mark) for mark in marks} <= {Area, Stroke}
    assert all(44.9 <= x <= 55.1 and 14.9 <= y <= 25.1 for x, y in points)
    assert min(x for x, _ in points) < 47
    assert max(x for x, _ in points) > 53
    assert min(y for _, y in points) < 17
    assert max(y for _, y in points) > 23


def test_the_newest_is_on_top_and_the_older_the_paler():
    laid = [Laid(READINGS, shape) for shape in Shape]
    lines = [one for one in overlay(PLOT, laid, [], ()) if getattr(one, "width", 0) in (1.75, 2.5)]

    assert [one.role for one in lines] == ["earlier"] * 5 + ["point"]
    fades = [one.fade for one in lines]
    assert fades == sorted(fades)
    assert fades[0] == pytest.approx(0.45)
    assert fades[-2] == 1
    assert fades[-1] == 1


def test_what_has_no_shape_lies_behind_what_has_one():
    marks = overlay(PLOT, [Laid(READINGS, Shape.CIRCLE)], [READINGS, ()], BAND)
    strokes = [one for one in marks if isinstance(one, Stroke)]

    assert [(one.role, one.fade) for one in strokes] == [
        ("point", 0.4),
        ("point", 0.8),
        ("point", 0.8),
        ("earlier", 0.3),
        ("point", 1),
    ]


def test_the_own_band_is_hatched_from_edge_to_edge():
    hatch, high, low = overlay(PLOT, [], [], BAND)
    upright = list(zip(hatch.points[::2], hatch.points[1::2], strict=True))

    assert {round(b[0] - a[0], 6) for a, b in zip(upright[0], upright[1], strict=True)} == {HATCH}
    for (x, y), (same, other) in upright:
        assert x == same
        part = (x - high.points[0][0]) / (high.points[1][0] - high.points[0][0])
        edges = {
            round(edge.points[0][1] + (edge.points[1][1] - edge.points[0][1]) * part, 6)
            for edge in (high, low)
        }
        assert {round(y, 6), round(other, 6)} == edges


def test_where_nothing_is_known_nothing_is_drawn():
    assert overlay(PLOT, [], [], ()) == []
    assert overlay(PLOT, [Laid((), Shape.CIRCLE), Laid((), Shape.SQUARE)], [()], ()) == []


def test_a_line_without_a_shape_leaves_out_what_lies_on_a_level_stretch():
    flat = tuple(Reading(hours=n, soreness=s) for n, s in enumerate([4, 4, 4, 1, 0, 0, 0]))
    (stroke,) = overlay(PLOT, [], [flat], ())

    assert [PLOT.places(flat)[n] for n in (0, 2, 3, 4, 6)] == list(stroke.points)
