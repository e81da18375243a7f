"""Straight lines in the place of curves: short, and nobody sees it."""

from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.stretch_figure import figure_of
from aftercare.domain.figure.coarse import coarse
from aftercare.domain.figure.path import Command, corners, smooth
from aftercare.domain.figure.picture import picture

number = st.floats(-100, 100)
points = st.lists(st.tuples(number, number), min_size=2, max_size=12, unique=True)


def distance(point, path):
    """Return how far a point is from a path of straight lines."""
    ends = [numbers for _, numbers in path if numbers]
    ways = list(zip(ends, [*ends[1:], ends[0]], strict=True))
    return min(gap(a, b, point) for a, b in ways)


def gap(a, b, p):
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    share = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square if square else 0
    share = min(1, max(0, share))
    return hypot(p[0] - a[0] - share * dx, p[1] - a[1] - share * dy)


@given(points, st.booleans(), st.floats(0.1, 5))
def test_a_soft_line_stays_near_its_way(way, closed, tolerance):
    path = smooth(way, closed=closed)
    drawn = coarse(path, tolerance)

    assert {letter for letter, _ in drawn} <= {"M", "L", "Z"}
    assert (drawn[-1].letter == "Z") == closed
    assert drawn[0] == path[0]
    for point in way:
        assert distance(point, drawn) <= tolerance + 1e-6


@pytest.mark.parametrize("name", ["qd1", "hp1", "jw3"])
@pytest.mark.parametrize("tolerance", [0.3, 0.8])
def test_a_figure_keeps_all_its_parts_and_their_shapes(name, tolerance):
    for shape in picture(figure_of(name)):
        drawn = coarse(shape.path, tolerance)

        assert bool(drawn) == bool(shape.path)
        assert [c.letter for c in drawn].count("M") == [c.letter for c in shape.path].count("M")
        assert [c.letter for c in drawn].count("Z") == [c.letter for c in shape.path].count("Z")
        if [c.letter for c in shape.path].count("M") == 1:
            assert all(distance(p, drawn) <= 3 * tolerance for p in corners(shape.path))


def test_what_lies_on_a_straight_line_is_left_out():
    line = (Command("M", (0, 0)), *(Command("L", (i, 0)) for i in range(1, 9)))

    assert coarse(line, 0.1) == (Command("M", (0, 0)), Command("L", (8, 0)))


def test_nothing_stays_nothing():
    assert coarse((), 1.0) == ()
