"""A report as values: what cannot be, and what is left when less is chosen."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.moment import BadMoment
from aftercare.domain.player.player import Reason
from aftercare.domain.report import (
    BadReport,
    Hurt,
    Part,
    Practised,
    PractisedDay,
    Standing,
    only,
)
from tests.formats.reports import USUAL, reports
from tests.laws import law

PARTS = st.frozensets(st.sampled_from(Part))


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"until": USUAL.since}, "moment"),
        ({"since": USUAL.until - timedelta(days=366, seconds=1)}, "moment"),
        ({"questions": ("x" * 2001,)}, "text"),
        ({"questions": ("x",) * 51}, "too-many"),
        ({"clinic": "x" * 201}, "text"),
        ({"practised": USUAL.practised[:1] * 2}, "twice"),
        ({"days": USUAL.days[:1] * 2}, "twice"),
        ({"treatments": USUAL.treatments * 101}, "too-many"),
    ],
)
def test_what_cannot_be_is_refused(changes, reason):
    with pytest.raises(BadReport) as bad:
        replace(USUAL, **changes)
    assert bad.value.reason == reason


def test_a_whole_leap_year_is_not_too_long():
    assert replace(USUAL, since=USUAL.until - timedelta(days=366))


def test_parts_of_it_have_their_bounds():
    at = USUAL.since
    for second in (-1, 3601):
        with pytest.raises(BadReport):
            Hurt(at=at, second=second)
    with pytest.raises(BadMoment):
        Hurt(at=datetime(2026, 3, 2))  # noqa: DTZ001 - that is what is refused
    for sets in (-1, 1001):
        with pytest.raises(BadReport):
            PractisedDay(day=date(2026, 3, 2), standing=Standing.DONE, sets=sets)
    with pytest.raises(BadReport):
        Practised(stretch="nk1", done=-1)
    with pytest.raises(BadReport):
        Practised(stretch="nk1", reasons=((Reason.PAIN, 1), (Reason.PAIN, 2)))


@law
@given(reports(), PARTS, PARTS)
def test_choosing_twice_is_choosing_what_is_in_both(report, some, others):
    assert only(only(report, some), others) == only(report, some & others)
    assert only(report, some).parts == report.parts & some


def test_what_was_not_chosen_is_not_in_it():
    course = only(USUAL, {Part.COURSE})
    pain = only(USUAL, {Part.PAIN})
    notes = only(USUAL, {Part.NOTES})
    nothing = only(USUAL, ())

    assert {e.usual_pain for e in course.entries} == {None}
    assert not any(e.note or e.tags for e in course.entries)
    assert {e.soreness for e in pain.entries} == {None}
    assert pain.treatments == USUAL.treatments
    assert all(e.soreness is None and e.usual_pain is None for e in notes.entries)
    assert any(e.note for e in notes.entries)
    assert (course.practised, course.days) == ((), ())
    assert (course.ratings, course.activities) == ((), ())
    assert only(USUAL, {Part.QUESTIONS}).questions == USUAL.questions
    assert nothing.is_empty
    assert not USUAL.is_empty
