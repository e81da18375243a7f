"""Painted pictures: what is painted lies where the paths are, and all that can be seen is there."""

from itertools import pairwise
from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.content.stretch import stretches
from aftercare.content.stretch_figure import figure_of
from aftercare.domain.figure.path import Command, bounds
from aftercare.domain.figure.picture import frame_of, picture
from aftercare.domain.figure.raster import raster
from aftercare.domain.figure.shape import Shape

SIDE = 60
SAMPLES = 256  # of the height of a thumbnail, four to a logical pixel
number = st.floats(-10, SIDE + 10)
points = st.lists(st.tuples(number, number), min_size=2, max_size=8, unique=True)


def square(left, top, right, bottom):
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    return (Command("M", corners[0]), *(Command("L", c) for c in corners[1:]), Command("Z", ()))


def painted(shapes, faint=(), side=SIDE):
    cells, piles = raster(shapes, (side, side), 1, faint)
    return lambda x, y: piles[cells[y * side + x]]


def dense(path):
    """Return the parts of a path as many short straight pieces."""
    out = []
    for letter, numbers in path:
        if letter == "M":
            out.append([numbers])
        elif letter == "Z":
            out[-1].append(out[-1][0])
        elif letter == "L":
            out[-1].append(numbers)
        else:
            (ax, ay), (bx, by, cx, cy, dx, dy) = out[-1][-1], numbers
            for t in (step / 16 for step in range(1, 17)):
                i, j, k, m = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                here = (i * ax + j * bx + k * cx + m * dx, i * ay + j * by + k * cy + m * dy)
                out[-1].append(here)
    return out


def wound(parts, x, y):
    """Return how often the parts wind around a place."""
    winding = 0
    for part in parts:
        for (ax, ay), (bx, by) in zip(part, [*part[1:], part[0]], strict=True):
            if (ay <= y) != (by <= y) and ax + (y - ay) / (by - ay) * (bx - ax) > x:
                winding += 1 if by > ay else -1
    return winding


def off(parts, x, y):
    """Return how far a place is from the parts."""
    ways = [way for part in parts for way in pairwise(part)]
    return min(gap(*way, x, y) for way in ways)


def gap(a, b, x, y):
    dx, dy = b[0] - a[0], b[1] - a[1]
    whole = dx * dx + dy * dy
    share = ((x - a[0]) * dx + (y - a[1]) * dy) / whole if whole else 0
    share = min(1, max(0, share))
    return hypot(x - a[0] - share * dx, y - a[1] - share * dy)


def is_filled_well(path, scale, at, places):
    parts = [[(x * scale, y * scale) for x, y in part] for part in dense(path)]
    for x, y in places:
        near = [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, -1), (1, -1), (-1, 1)]
        inside = {bool(wound(parts, x + 0.5 + dx, y + 0.5 + dy)) for dx, dy in near}
        if len(inside) == 1:
            assert bool(at(x, y)) == inside.pop(), (x, y)


def is_stroked_well(path, radius, at, places):
    parts = dense(path)
    for x, y in places:
        far = off(parts, x + 0.5, y + 0.5)
        if far < radius * 0.95 - 1:
            assert at(x, y), (x, y)
        if far > radius * 1.16 + 1:
            assert not at(x, y), (x, y)


EVERYWHERE = [(x, y) for y in range(1, SIDE, 4) for x in range(1, SIDE, 4)]


@settings(deadline=None)
@given(points)
def test_what_is_filled_lies_where_it_should(way):
    path = (Command("M", way[0]), *(Command("L", p) for p in way[1:]), Command("Z", ()))

    is_filled_well(path, 1, painted([Shape("hair", path)]), EVERYWHERE)


@settings(deadline=None)
@given(points, st.booleans(), st.floats(0.2, 12))
def test_a_stroke_lies_along_its_line(way, closed, width):
    lines = (Command("M", way[0]), *(Command("L", p) for p in way[1:]))
    path = (*lines, Command("Z", ())) if closed else lines
    radius = max(width / 2, 0.6)

    is_stroked_well(path, radius, painted([Shape("hair", path, width)]), EVERYWHERE)


@pytest.mark.parametrize("name", ["qd1", "jw3", "hp1"])
def test_each_filled_part_of_a_figure_lies_where_it_should(name):
    figure = figure_of(name)
    scale = SAMPLES / frame_of(figure).height
    for shape in picture(figure, size=64):
        if shape.path and shape.width is None:
            cells, piles = raster([shape], (SAMPLES, SAMPLES), scale, ())
            left, top, right, bottom = (round(n * scale) for n in bounds(shape.path))
            xs, ys = range(max(0, left), min(SAMPLES, right), 3), range(top, bottom, 3)
            places = [(x, y) for y in ys for x in xs if 0 <= y < SAMPLES]
            at = lambda x, y, cells=cells, piles=piles: piles[cells[y * SAMPLES + x]]  # noqa: E731
            is_filled_well(shape.path, scale, at, places)


def test_four_lines_in_the_place_of_a_curve_are_within_two_fifths_of_a_pixel_of_it():
    for one in stretches():
        figure = figure_of(one.id)
        scale = SAMPLES / frame_of(figure).height
        for shape in picture(figure, size=64):
            for before, (letter, numbers) in pairwise(shape.path):
                if letter == "C":
                    begin = before.numbers[-2:]
                    (curve,) = dense((Command("M", begin), Command("C", numbers)))
                    lines = [curve[::4]]
                    assert max(off(lines, *here) for here in curve[2::4]) * scale < 1.6, one.id


def test_nothing_as_large_as_a_pixel_is_left_out():
    for one in stretches():
        figure = figure_of(one.id)
        frame = frame_of(figure)
        scale = SAMPLES / frame.height
        size = (round(frame.width * scale), SAMPLES)
        for shape in picture(figure, size=64):
            left, top, right, bottom = bounds(shape.path) if shape.path else (0, 0, 0, 0)
            within = left > 0 and top > 0 and right < frame.width and bottom < frame.height
            if within and min(right - left, bottom - top) * scale > 4:
                cells, _ = raster([shape], size, scale, ())
                assert any(cells), (one.id, shape.role)


def test_a_hair_s_breadth_is_a_whole_line():
    line = (Command("M", (5, 5)), Command("L", (50, 33)))
    at = painted([Shape("face", line, 0.01)])

    assert all(any(at(x, y) for y in range(SIDE)) for x in range(6, 50))


def test_the_later_hides_the_earlier_and_the_faint_shines_through():
    below, above = square(10, 10, 40, 40), square(20, 20, 50, 50)
    at = painted([Shape("hair", below), Shape("tint", above), Shape("tint", above, 6)], {"tint"})

    assert at(5, 5) == ()
    assert at(15, 15) == ("hair",)
    assert at(30, 30) == ("hair", "tint")
    assert at(20, 30) == ("hair", "tint")  # where two strokes of one role meet, it is no deeper
    assert at(45, 45) == ("tint",)
    assert painted([Shape("tint", above), Shape("hair", above)], {"tint"})(30, 30) == ("hair",)


def test_what_goes_one_way_within_another_is_a_hole():
    ring = (*square(10, 10, 50, 50), *square(40, 20, 20, 40))
    at = painted([Shape("hair", ring)])

    assert at(15, 30)
    assert not at(30, 30)


def test_nothing_is_nothing():
    assert raster([Shape("hair", ())], (4, 3), 1, ()) == (bytes(12), ((), ("hair",)))
