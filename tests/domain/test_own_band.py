"""My own band: never narrower than what was noted, and not there where too little is known."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.course import Reading
from aftercare.domain.own_band import MOST, at_hour, earlier, gone_after, own_band
from tests.laws import law


def course(*pairs):
    return tuple(Reading(hours=hours, soreness=soreness) for hours, soreness in pairs)


STEEP, SLOW = course((0, 6), (20, 2), (40, 0)), course((0, 4), (20, 4), (30, 1))


@pytest.mark.parametrize(
    ("hours", "low", "high"),
    [(0, 4, 6), (5, 4, 5), (10, 4, 4), (20, 2, 4), (30, 1, 1)],
)
def test_it_goes_from_the_lowest_to_the_highest_with_straight_lines_between(hours, low, high):
    found = at_hour(own_band([STEEP, SLOW], 72), hours)

    assert (found.low, found.high) == pytest.approx((low, high))


def test_one_course_is_no_band():
    assert own_band([STEEP], 72) == ()
    assert own_band([STEEP, course((0, 5))], 72) == ()  # of one reading nothing lies between


@pytest.mark.parametrize(("gap", "is_known"), [(24, True), (24.1, False)])
def test_nothing_is_said_of_hours_too_far_from_any_number(gap, is_known):
    far = course((0, 4), (gap, 2))

    assert (at_hour(own_band([far, far], 72), 12) is not None) is is_known


def test_after_the_last_number_it_goes_on_only_where_the_soreness_was_gone():
    gone = course((0, 4), (20, 0))
    sore = course((0, 4), (20, 1))

    assert at_hour(own_band([gone, gone], 72), 60).high == 0
    assert at_hour(own_band([gone, sore], 72), 20).high == 1
    assert at_hour(own_band([gone, sore], 72), 21) is None


def test_where_a_course_ends_the_band_jumps_and_where_two_are_left_it_goes_on():
    high, low = course((0, 9), (10, 9)), course((0, 2), (20, 2))
    (run,) = own_band([high, low, low], 72)

    assert [(one.low, one.high) for one in run if one.hours == 10] == [(2, 9), (2, 2)]
    assert {(one.low, one.high) for one in run if one.hours < 10} == {(2, 9)}
    assert {(one.low, one.high) for one in run if one.hours > 10} == {(2, 2)}
    assert run[-1].hours == 20


def test_between_hours_that_are_known_there_may_be_some_that_are_not():
    apart = course((0, 4), (10, 3), (40, 3), (50, 2))
    band = own_band([apart, apart], 72)

    assert [(run[0].hours, run[-1].hours) for run in band] == [(0, 10), (40, 50)]
    assert at_hour(band, 25) is None


def test_of_very_many_courses_the_latest_count():
    old, new = course((0, 10), (10, 10)), course((0, 1), (10, 1))

    assert at_hour(own_band([old, *[new] * MOST], 72), 5).high == 1


READINGS = st.lists(
    st.builds(Reading, hours=st.integers(0, 80).map(float), soreness=st.integers(0, 10)),
    max_size=6,
).map(tuple)


@law
@given(st.lists(READINGS, max_size=4))
def test_what_was_noted_by_courses_that_make_it_lies_in_it(courses):
    band = own_band(courses, 72)
    edges = [one.hours for run in band for one in run]

    assert edges == sorted(edges)
    assert all(0 <= one.low <= one.high <= 10 for run in band for one in run)
    for run in band:
        for a, b in pairwise(run):
            inside = [
                (r, s)
                for readings in courses
                for r, s in pairwise(sorted(readings))
                if r.hours <= a.hours < b.hours <= s.hours and s.hours - r.hours <= 24
            ]
            for r, s in inside:
                slope = (s.soreness - r.soreness) / (s.hours - r.hours)
                value = r.soreness + slope * (a.hours - r.hours)
                assert a.low - 1e-9 <= value <= a.high + 1e-9


@pytest.mark.parametrize(
    ("readings", "hours"),
    [((), None), (((1, 0), (5, 0)), None), (((1, 3), (5, 0)), 5), (((1, 3), (5, 0), (9, 1)), None)],
)
def test_what_never_was_sore_was_never_gone(readings, hours):
    assert gone_after(course(*readings)) == hours


@pytest.mark.parametrize(("count", "middle"), [(0, None), (3, None), (4, 20), (5, 30)])
def test_the_middle_of_earlier_ones_is_named_from_the_fourth_on(count, middle):
    found = earlier([course((1, 3), (10 * (n + 1), 0)) for n in range(count)])

    assert found.middle == middle
    assert found.count == count
    assert found.last == (10 * count or None)


def test_last_time_is_the_course_before_and_no_earlier_one():
    assert earlier([course((1, 3), (9, 0)), ()]).last is None
