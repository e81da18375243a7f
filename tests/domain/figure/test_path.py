from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.domain.figure.outline import Outline
from aftercare.domain.figure.path import corners, placed, smooth

number = st.integers(-100, 100).map(float)
points = st.lists(st.tuples(number, number), min_size=3, max_size=12, unique=True)


@settings(max_examples=40)
@given(points)
def test_a_soft_line_goes_through_its_points(through):
    path = smooth(through, closed=False)

    ends = [tuple(command.numbers[-2:]) for command in path]
    assert ends == through


@settings(max_examples=40)
@given(points)
def test_a_closed_line_ends_where_it_began(through):
    *_, last, close = smooth(through, closed=True)

    assert last.numbers[-2:] == through[0]
    assert close == ("Z", ())


@settings(max_examples=40)
@given(points)
def test_a_soft_line_does_not_run_away_from_its_points(through):
    left, right = min(x for x, _ in through), max(x for x, _ in through)
    longest = max(abs(a - b) for a in (left, right) for b in (left, right))
    tall = max(y for _, y in through) - min(y for _, y in through)
    reach = (longest**2 + tall**2) ** 0.5 / 3 + 1e-6

    cut = corners(smooth(through, closed=True))
    assert all(left - reach <= x <= right + reach for x, _ in cut)


def test_a_mirrored_path_is_rounded_to_tenths():
    path = placed(smooth([(0.0, 0.0), (1.04, 2.0), (3.0, 3.0)], closed=True), (-1.0, 1.0), (10, 0))

    assert path[0].numbers == (10.0, 0.0)
    assert path[1].numbers[-2:] == (9.0, 2.0)
    assert all(round(n, 1) == n for command in path for n in command.numbers)


def test_the_centre_and_area_of_a_circle_are_known():
    ring = [(5.0, 0.0), (10.0, 5.0), (5.0, 10.0), (0.0, 5.0)]

    outline = Outline(smooth(ring, closed=True))
    assert outline.centre == (5.0, 5.0)
    assert 50 < outline.area < 100  # between the square on its corners and the one round it
    assert outline.contains(5, 5)
    assert not outline.contains(0.1, 0.1)
    assert outline.distance(5.0, -3.0) == 3.0
