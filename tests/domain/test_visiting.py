"""Visits while they are chosen: the half hour, the offset of the day, the order, the bounds."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.prescription import LONGEST_PLACE, MOST_VISITS, Prescription, Visit
from aftercare.domain.visiting import (
    LONGEST_TYPED,
    MINUTES,
    MOST_TYPED,
    BadVisit,
    TypedPlace,
    in_days,
    on_day,
    passing,
    place_refused,
    shown_place,
    stepped_minutes,
    typed_at,
    with_back,
    with_typed,
    with_visit,
)
from tests.laws import law

NOW = datetime(2026, 3, 2, 15, 20, tzinfo=UTC)
AT = datetime(2026, 3, 9, 9, tzinfo=UTC)


def here(at):
    return at.astimezone(UTC)


@pytest.mark.parametrize(
    ("clock", "offered"),
    [((15, 14), (15, 0)), ((15, 16), (15, 30)), ((15, 46), (16, 0)), ((23, 50), (23, 30))],
)
def test_the_nearest_half_hour_of_that_day_is_offered(clock, offered):
    now = NOW.replace(hour=clock[0], minute=clock[1])

    at = in_days(7, (), now, here)

    assert (at.hour, at.minute) == offered
    assert at.date() == now.date() + timedelta(days=7)


def test_a_further_visit_is_offered_at_the_time_of_the_last():
    assert in_days(14, (Visit(at=AT),), NOW, here) == AT + timedelta(days=7)


def test_the_offset_is_that_of_the_day():
    winter, summer = timezone(timedelta(hours=1)), timezone(timedelta(hours=2))
    change = datetime(2026, 3, 29, 1, tzinfo=UTC)

    def local(at):
        return at.astimezone(summer if at >= change else winter)

    at = in_days(28, (), NOW, local)

    assert at.utcoffset() == timedelta(hours=2)
    assert (at.hour, at.minute) == (16, 30)


def test_a_visit_is_found_by_the_days_until_it():
    visits = (Visit(at=AT),)

    assert on_day(visits, 7, NOW, here) == visits[0]
    assert on_day(visits, 6, NOW, here) is None


@pytest.mark.parametrize(
    ("visits", "visit", "reason"),
    [
        ((), Visit(at=NOW), "past"),
        ((Visit(at=AT),), Visit(at=AT, place="Room 2"), "taken"),
        (
            tuple(Visit(at=AT + timedelta(days=n)) for n in range(6)),
            Visit(at=AT - timedelta(days=1)),
            "full",
        ),
    ],
)
def test_a_visit_that_cannot_be_says_why(visits, visit, reason):
    with pytest.raises(BadVisit) as bad:
        with_visit(visits, visit, NOW)

    assert bad.value.reason == reason


def test_what_has_passed_can_still_be_described():
    visit, told = Visit(at=AT), Visit(at=AT, place="Room 2")

    assert with_visit((visit,), told, AT + timedelta(days=1), visit) == (told,)


@law
@given(st.lists(st.integers(1, 99_999), max_size=9))
def test_visits_added_one_by_one_are_always_what_a_prescription_may_carry(minutes):
    visits = ()
    for one in minutes:
        with suppress(BadVisit):
            visits = with_visit(visits, Visit(at=NOW + timedelta(minutes=one)), NOW)

    assert len(visits) == min(len(set(minutes)), 6)
    assert Prescription(id="0" * 16, revision=1, issued_at=NOW, visits=visits).visits == visits


def test_the_length_steps_through_what_is_usual_and_back_to_not_said():
    up = [None]
    while len(up) < 9:
        up.append(stepped_minutes(up[-1], 1))
    down = [MINUTES[1]]
    while down[-1] is not None:
        down.append(stepped_minutes(down[-1], -1))

    assert up[1] == 30
    assert up[-1] == MINUTES[-1]
    assert down == [15, 10, None]
    assert stepped_minutes(None, -1) is None
    assert stepped_minutes(37, 1) == 40


MOMENTS = st.lists(st.integers(1, 9), unique=True, max_size=MOST_VISITS)


def visits_on(days, place=""):
    return tuple(Visit(at=NOW + timedelta(days=day), place=place) for day in sorted(days))


@law
@given(MOMENTS, st.data())
def test_what_is_taken_out_and_brought_back_stands_where_it_stood(days, data):
    visits = visits_on(days or [1])
    one = data.draw(st.sampled_from(visits))
    left = tuple(other for other in visits if other != one)

    assert with_back(left, one) == visits
    assert with_back(visits, one) == visits


@law
@given(MOMENTS, st.integers(1, 9))
def test_bringing_back_takes_no_other_away_and_keeps_the_order(days, day):
    visits, (one,) = visits_on(days), visits_on([day], "Room 2")
    found = with_back(visits, one)
    others = {other for other in visits if other.at != one.at}

    assert others <= set(found)
    assert one in found or len(visits) == MOST_VISITS
    assert list(found) == sorted(found, key=lambda visit: visit.at)
    assert len(found) <= MOST_VISITS


def test_what_passes_by_itself_is_the_day_and_each_visit_at_its_moment():
    visits = visits_on([1, 2])
    midnight = datetime(2026, 3, 3, tzinfo=UTC)

    assert passing(visits, NOW, here) == (NOW.date(), 0)
    assert passing(visits, midnight, here) == (midnight.date(), 0)
    assert passing(visits, visits[0].at - timedelta(seconds=1), here)[1] == 0
    assert passing(visits, visits[0].at, here)[1] == 1
    assert passing(visits, visits[1].at, here)[1] == 2


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        *(("Room 2", ""), (" Room 2 ", ""), ("", ""), ("x" * LONGEST_PLACE + "  ", "")),
        *(("x" * (LONGEST_PLACE + 1), "out-of-bounds"), ("www.example.org", "unsafe-text")),
    ],
)
def test_a_place_is_refused_by_what_is_in_it_not_by_spaces_around(typed, reason):
    assert place_refused(Visit(at=AT), typed) == reason


@pytest.mark.parametrize(
    ("stored", "typed", "shown"),
    [
        *(("Room", None, "Room"), ("Room", "Room ", "Room "), ("", " ", " ")),
        *(("Room", "www.example.org", "www.example.org"), ("Hall", "Room ", "Hall")),
    ],
)
def test_the_field_shows_what_was_typed_unless_something_else_was_said_meanwhile(
    stored, typed, shown
):
    assert shown_place(Visit(at=AT, place=stored), with_typed((), AT, typed)) == shown


@law
@given(st.text(max_size=LONGEST_PLACE + 3))
def test_what_is_shown_is_refused_or_is_the_place(typed):
    visit = Visit(at=AT)
    if not place_refused(visit, typed):
        visit = replace(visit, place=typed.strip())

    assert shown_place(visit, with_typed((), AT, typed)) == typed


def test_what_was_typed_is_that_of_its_own_visit_and_the_oldest_goes_first():
    moments = [AT + timedelta(days=day) for day in range(MOST_TYPED + 1)]
    typed = ()
    for at in moments:
        typed = with_typed(typed, at, f"{at:%d}")
    assert len(typed) == MOST_TYPED
    assert typed_at(moments[0], typed) is None
    assert typed_at(moments[1].astimezone(timezone(timedelta(hours=9))), typed) == "10"
    typed = with_typed(typed, moments[1], "x" * (LONGEST_TYPED + 1))

    assert typed_at(moments[1], typed) == "x" * LONGEST_TYPED
    assert typed_at(moments[1], with_typed(typed, moments[1], None)) is None


@pytest.mark.parametrize(
    "part", [{"text": "x" * (LONGEST_TYPED + 1)}, {"at": AT.replace(tzinfo=None)}]
)
def test_a_typed_place_that_cannot_be_cannot_be_made(part):
    with pytest.raises(ValueError, match=r"long|naive"):
        replace(TypedPlace(at=AT, text=""), **part)
