"""Treatments and the courses that they begin and end."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.region import regions
from aftercare.domain.moment import BadMoment
from aftercare.domain.treatment import (
    Treatment,
    current,
    following,
    in_order,
    lately,
    near_lung,
)
from tests.laws import law

START = datetime(2026, 1, 7, 10, tzinfo=UTC)
LUNG = next(area for region in regions() if region.over_lung for area in region.areas)
ELSEWHERE = next(area for region in regions() if not region.over_lung for area in region.areas)
OFFSETS = st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours)))


def treated(name, hours=0.0, **parts):
    at = START + timedelta(hours=hours)
    return Treatment(id=name, at=at, recorded_at=at, **parts)


@st.composite
def treatments(draw):
    hours = draw(st.lists(st.integers(0, 20), max_size=6))
    return [treated(f"t{place}", hour) for place, hour in enumerate(hours)]


@pytest.mark.parametrize("days", [None, 1, 14])
def test_up_to_fourteen_days_can_be_said(days):
    assert treated("a", sore_up_to_days=days).sore_up_to_days == days


@pytest.mark.parametrize("days", [0, -1, 15])
def test_other_numbers_of_days_are_refused(days):
    with pytest.raises(ValueError, match="sore_up_to_days"):
        treated("a", sore_up_to_days=days)


def test_a_treatment_that_is_yet_to_come_is_refused():
    with pytest.raises(BadMoment):
        Treatment(id="a", at=START + timedelta(hours=1), recorded_at=START)


@pytest.mark.parametrize(
    ("seconds", "name"), [(-1, "first"), (0, "second"), (1, "second"), (-3600 * 24, "first")]
)
def test_a_new_treatment_begins_a_new_course_at_its_very_moment(seconds, name):
    both = [treated("second", 30), treated("first")]
    found = current(both, START + timedelta(hours=30, seconds=seconds))

    assert found is not None
    assert found.id == name


def test_before_the_first_treatment_there_is_no_course():
    assert current([treated("a")], START - timedelta(seconds=1)) is None
    assert current([], START) is None


def test_the_next_treatment_ends_a_course_and_the_last_has_none_after_it():
    first, second, third = treated("a"), treated("b", 30), treated("c", 60)
    every = [third, first, second]

    assert following(every, first) is second
    assert following(every, second) is third
    assert following(every, third) is None


def test_what_follows_can_be_looked_for_in_anything_that_is_gone_through_once():
    first, second = treated("a"), treated("b", 30)

    assert following(iter([second, first]), first) is second


def test_two_treatments_at_one_moment_are_two_courses():
    one, other = treated("a"), treated("b")

    assert current([other, one], START) is other
    assert following([other, one], one) is other
    assert following([other, one], other) is None


@law
@given(treatments(), st.integers(-2, 22))
def test_a_moment_lies_between_its_own_treatment_and_the_following(every, hours):
    at = START + timedelta(hours=hours)
    own = current(every, at)

    if own is None:
        assert all(t.at > at for t in every)
    else:
        after = following(every, own)
        assert own.at <= at
        assert after is None or after.at > at


@law
@given(treatments())
def test_one_after_another_every_treatment_follows(every):
    ordered = in_order(every)
    found = list(ordered[:1])
    while found and (after := following(every, found[-1])):
        found.append(after)

    assert tuple(found) == ordered


@law
@given(treatments(), st.lists(OFFSETS, min_size=6, max_size=6))
def test_the_order_is_that_of_real_time_wherever_it_was_written_down(every, zones):
    travelled = [
        Treatment(id=t.id, at=t.at.astimezone(zone), recorded_at=t.recorded_at)
        for t, zone in zip(every, zones, strict=False)
    ]

    assert [t.id for t in in_order(travelled)] == [t.id for t in in_order(every)]


def test_in_the_hour_that_comes_twice_real_time_decides():
    first = datetime(2026, 10, 25, 1, 50, tzinfo=ZoneInfo("Europe/London"))
    second = first.replace(minute=10, fold=1)  # 20 minutes later, though clocks show less
    one = Treatment(id="one", at=first, recorded_at=first)
    two = Treatment(id="two", at=second, recorded_at=second)

    assert in_order([two, one]) == (one, two)
    assert current([one, two], second) is two
    assert current([one, two], first) is one
    assert following([two, one], one) is two


def test_the_treatments_of_the_last_hours_come_newest_first_and_none_that_is_yet_to_come():
    every = [treated("d", 30.1), treated("a", -0.1), treated("c", 30), treated("b", 0)]

    assert [t.id for t in lately(every, START + timedelta(hours=30), 30)] == ["c", "b"]


@pytest.mark.parametrize(
    ("lung_hours", "told"), [(1, ["t"]), (20, ["t"]), (72, ["t"]), (72.1, []), (-1, [])]
)
def test_needles_over_the_lung_count_for_three_days_whatever_was_treated_since(lung_hours, told):
    over = treated("t", -lung_hours, areas=(LUNG,))
    since = treated("since", -0.5, areas=(ELSEWHERE,))

    assert [t.id for t in near_lung([over, since], START, regions())] == told
