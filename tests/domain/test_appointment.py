"""Appointments: what a plan brings, what the person changes, and what cannot be."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.appointment import (
    Appointment,
    BadAppointment,
    Question,
    Standing,
    amended,
    brought,
    in_order,
    next_one,
    too_soon,
)
from aftercare.domain.prescription import Prescription, Visit
from aftercare.domain.treatment import Treatment

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
DAY = timedelta(days=1)
PLAN = Prescription(id="0" * 16, revision=1, issued_at=NOW, clinic_phone="020 7946 0123")


def names():
    return (f"a-{number}" for number in count(1))


def appointment(**more):
    return Appointment(**{"id": "a", "at": NOW + DAY, "made_at": NOW} | more)


def plan(*days):
    return replace(PLAN, visits=tuple(Visit(at=NOW + day * DAY) for day in days))


def taken(kept, prescription, now=NOW):
    """Return everything that is kept after *prescription* was taken."""
    changed = {one.id: one for one in brought(kept, prescription, now, names())}
    return in_order(({one.id: one for one in kept} | changed).values())


def test_a_plan_brings_its_visits_once():
    kept = taken((), plan(7, 14))

    assert [one.at for one in kept] == [NOW + 7 * DAY, NOW + 14 * DAY]
    assert {one.phone for one in kept} == {PLAN.clinic_phone}
    assert brought(kept, plan(7, 14), NOW, names()) == ()


def test_what_a_revision_has_no_more_is_cancelled_if_it_is_to_come():
    kept = taken((), plan(1, 7))

    changed = brought(kept, plan(14), NOW + 3 * DAY, (f"b-{one}" for one in count()))

    assert [(one.at, one.standing, one.version) for one in changed] == [
        (NOW + 7 * DAY, Standing.WITHDRAWN, 1),
        (NOW + 14 * DAY, Standing.PLANNED, 0),
    ]


def test_what_the_person_moved_stays_where_it_is():
    (one,) = taken((), plan(7))
    moved = amended(one, {"at": NOW + 8 * DAY, "place": "Upstairs"})

    assert brought((moved,), plan(7), NOW, names()) == ()
    assert moved.version == 1


def test_what_the_person_cancelled_stays_so_and_what_the_plan_withdrew_may_come_back():
    mine, theirs = taken((), plan(7, 8))
    mine = amended(mine, {"standing": Standing.CANCELLED})

    kept = taken(taken((mine, theirs), plan(7)), plan(7, 8))

    assert [one.standing for one in kept] == [Standing.CANCELLED, Standing.PLANNED]
    assert [one.version for one in kept] == [1, 2]


def test_another_plan_leaves_them_alone():
    kept = taken((), plan(7))

    assert brought(kept, replace(plan(), id="1" * 16), NOW, names()) == ()


def test_a_question_is_no_news_for_calendars():
    one = appointment()

    assert amended(one, {"questions": (Question(text="Why?"),)}).version == 0
    assert amended(one, {"place": "Room 2"}).version == 1
    assert amended(one, {"place": one.place}).version == 0


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"at": NOW.replace(year=9999)}, "moment"),
        ({"at": NOW.replace(tzinfo=None)}, "moment"),
        ({"at": NOW.replace(second=1)}, "moment"),
        ({"minutes": 0}, "length"),
        ({"minutes": -5}, "length"),
        ({"minutes": 601}, "length"),
        ({"place": "x" * 201}, "text"),
        ({"bring": "x" * 10_000}, "text"),
        ({"questions": (Question(text="x" * 2001),)}, "text"),
        ({"questions": (Question(text="x"),) * 51}, "text"),
    ],
)
def test_what_cannot_be_is_refused(parts, reason):
    with pytest.raises(BadAppointment) as bad:
        amended(appointment(), parts)

    assert bad.value.reason == reason


def test_the_next_one_is_to_come_and_not_cancelled():
    past, gone = (
        appointment(at=NOW - DAY),
        appointment(id="b", at=NOW + DAY, standing=Standing.CANCELLED),
    )
    ahead = appointment(id="c", at=NOW + 2 * DAY)

    assert next_one([ahead, gone, past], NOW) == ahead
    assert next_one([gone, past], NOW) is None


@pytest.mark.parametrize(("hours", "near"), [(47, True), (-47, True), (48, False), (49, False)])
def test_two_treatments_of_one_place_may_be_too_close(hours, near):
    treated = Treatment(id="t", at=NOW, recorded_at=NOW, areas=("jaw.left", "calf.right"))
    at = NOW + timedelta(hours=hours)

    assert (too_soon([treated], ["calf.right"], at) is not None) is near
    assert too_soon([treated], ["calf.left"], at) is None


@given(st.lists(st.lists(st.integers(-3, 30), unique=True, max_size=6), min_size=1, max_size=6))
def test_whatever_revisions_come_the_last_one_counts(revisions):
    kept = ()
    ids = (f"n-{number}" for number in count())
    for days in revisions:
        wanted = plan(*sorted(days))
        changed = {one.id: one for one in brought(kept, wanted, NOW, ids)}
        kept = tuple(({one.id: one for one in kept} | changed).values())

    standing = {one.at for one in kept if one.is_ahead(NOW)}
    assert standing == {NOW + day * DAY for day in revisions[-1] if day > 0}
    assert len({one.id for one in kept}) == len(kept)
