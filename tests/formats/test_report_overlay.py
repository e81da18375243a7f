"""Courses over each other on paper: what is drawn, what is a ring, which number stands where."""

from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest

from aftercare.domain.chart.hour import Plot
from aftercare.domain.chart.mark import Dot, Label, Stroke
from aftercare.domain.report import Report
from aftercare.formats.report_course import MOST, own_of, shown_of
from aftercare.formats.report_sheet.overlay import overlaid
from aftercare.formats.report_sheet.told import Told
from aftercare.words.words import load_words
from tests.formats.reported import (
    CET,
    SINCE,
    course,
    fortnight,
    ninety_days,
    noted,
    report,
    treated,
)

PLOT = Plot(460, 200, 72, 12)


def courses(one: Report):
    told = Told(report=one, words=load_words("en"), local=lambda at: at.astimezone(CET))
    return told.courses


def of(marks, kind, **parts):
    found = (one for one in marks if isinstance(one, kind))
    return [one for one in found if all(getattr(one, k) == v for k, v in parts.items())]


def test_the_newest_is_drawn_last_in_the_own_ink_and_only_so_many_have_a_sign():
    shown = shown_of(courses(ninety_days()))
    marks = overlaid(PLOT, courses(ninety_days()))

    assert [one.number for one in shown] == [12, 11, 10, 9, 8, 7]
    assert len(shown) == MOST
    assert of(marks, Stroke)[-1].role == "point"
    assert of(marks, Stroke, role="point", width=2.5)


@pytest.mark.parametrize("one", [fortnight(1), fortnight(6), ninety_days()])
def test_each_line_has_the_number_of_its_treatment_and_none_lies_over_another(one):
    marks = overlaid(PLOT, courses(one))
    numbers = of(marks, Label)

    assert [int(each.text) for each in numbers] == [each.number for each in shown_of(courses(one))]
    for a, b in combinations(numbers, 2):
        (ax, ay), (bx, by) = a.place, b.place
        assert abs(ax - bx) >= 12 or abs(ay - by) >= 12


def test_a_point_that_was_added_later_is_a_ring():
    at = treated(SINCE)
    entries = (
        noted("a", SINCE + timedelta(hours=2), soreness=3),
        noted("b", SINCE + timedelta(hours=5), soreness=4, late=2),
    )
    marks = overlaid(PLOT, courses(report(treatments=(at,), entries=entries)))

    assert [one.center for one in of(marks, Dot, role="paper")] == [(PLOT.x(5), PLOT.y(4))]
    assert of(marks, Dot, role="point")[-1].center == (PLOT.x(5), PLOT.y(4))


def test_a_crowded_line_has_smaller_points():
    at = treated(SINCE)
    few, many = (
        overlaid(PLOT, courses(report(treatments=(at,), entries=tuple(entries))))
        for entries in (
            course(at),
            [noted(f"n{n}", SINCE + timedelta(hours=n), soreness=n % 7) for n in range(1, 60)],
        )
    )

    radii = [{one.radius for one in of(marks, Dot, role="point")} for marks in (few, many)]
    assert max(radii[1]) < min(radii[0])


def test_the_own_range_is_that_of_the_courses_before_and_needs_two_of_them():
    two, six = courses(fortnight(2)), courses(fortnight(6))

    assert own_of(two, 72) == ()
    (run, *_) = own_of(six, 72)
    assert (run[0].low, run[0].high) == (2, 4)


def test_a_course_belongs_to_the_treatment_before_it_and_ends_with_the_next():
    first, second = treated(SINCE, 1), treated(SINCE + timedelta(hours=10), 2)
    entries = tuple(
        noted(f"e{n}", SINCE + timedelta(hours=n), soreness=n % 10) for n in (-1, 2, 9, 11)
    )
    found = courses(report(treatments=(second, first), entries=entries[::-1]))

    assert [[round(one.hours) for one in each.readings] for each in found] == [[2, 9], [1]]


def test_what_outlasts_a_course_is_not_put_down_to_it():
    entries = (noted("e", SINCE + timedelta(days=9), soreness=5),)
    (found,) = courses(report(treatments=(treated(SINCE),), entries=entries))

    assert found.readings == ()
    assert not shown_of((found,))


def test_a_treatment_that_may_hurt_for_longer_is_followed_for_longer():
    long = replace(treated(SINCE), sore_up_to_days=9)
    entries = (noted("e", SINCE + timedelta(days=9), soreness=5),)
    (found,) = courses(report(treatments=(long,), entries=entries))

    assert [one.soreness for one in found.readings] == [5]
    assert found.hours == 216
