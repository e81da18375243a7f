from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.figure.outline import Outline
from aftercare.domain.figure.path import bounds, flipped
from aftercare.domain.figure.solid import circle, convex, hull, ribbon
from tests.laws import law

number = st.integers(-50, 50).map(float)
balls = st.lists(st.tuples(st.tuples(number, number), st.floats(1, 20)), min_size=1, max_size=5)


@law
@given(balls)
def test_a_hull_holds_its_balls_and_little_more(these):
    box = Outline(hull(these)).box

    assert box.left == pytest.approx(min(x - r for (x, _), r in these), abs=1)
    assert box.right == pytest.approx(max(x + r for (x, _), r in these), abs=1)
    assert box.top == pytest.approx(min(y - r for (_, y), r in these), abs=1)
    assert box.bottom == pytest.approx(max(y + r for (_, y), r in these), abs=1)


@law
@given(balls)
def test_all_hulls_run_the_same_way_round(these):
    ring = Outline(hull(these)).corners
    doubled = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip((ring[-1], *ring), ring, strict=False))

    assert doubled > 0


def test_the_hull_of_one_ball_is_a_circle():
    for x, y in Outline(hull([((3.0, 4.0), 10.0)])).corners:
        assert hypot(x - 3, y - 4) == pytest.approx(10, abs=0.01)
    assert Outline(circle((3, 4), 10)).area == pytest.approx(314, rel=0.05)


@law
@given(balls)
def test_a_path_turned_over_twice_is_the_path(these):
    path = hull(these)

    for (a, p), (b, q) in zip(path, flipped(flipped(path, 64.0), 64.0), strict=True):
        assert a == b
        assert p == pytest.approx(q)


def test_a_ribbon_bulges_or_is_cut():
    left, right = [(0.0, 0.0), (10.0, 0.0)], [(0.0, 4.0), (10.0, 4.0)]

    assert bounds(ribbon(left, right, None, None)) == (0, 0, 10, 4)
    assert Outline(ribbon(left, right, (-2.0, 0.0), (3.0, 0.0))).box == (-2, 0, 13, 4)


def test_corners_inside_are_left_out():
    square = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)]

    assert sorted(convex([*square, (2.0, 2.0), (1.0, 3.0)])) == sorted(square)
