"""Moments that a person may name, also in the hours that summer time takes and gives."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.moment import BadMoment, checked, hours_between, not_after
from tests.laws import law

NOW = datetime(2026, 1, 7, 10, tzinfo=UTC)
LONDON, VANCOUVER = ZoneInfo("Europe/London"), ZoneInfo("America/Vancouver")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
ZONES = st.sampled_from([UTC, LONDON, VANCOUVER, LORD_HOWE, timezone(timedelta(hours=-9.5))])
MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1), timezones=ZONES)  # noqa: DTZ001


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(BadMoment) as refused:
        checked(datetime(2026, 1, 7, 10))  # noqa: DTZ001

    assert refused.value.reason == "naive"


@pytest.mark.parametrize("seconds", [1, 3600, 10**9])
def test_a_moment_before_1900_is_refused(seconds):
    with pytest.raises(BadMoment) as refused:
        checked(datetime(1900, 1, 1, tzinfo=UTC) - timedelta(seconds=seconds))

    assert refused.value.reason == "too-early"


@pytest.mark.parametrize(
    "at", [datetime(1900, 1, 1, tzinfo=UTC), NOW, datetime.max.replace(tzinfo=UTC)]
)
def test_a_moment_from_1900_on_is_itself(at):
    assert checked(at) is at


def test_the_first_moment_of_1900_counts_in_real_time():
    new_year_in_kiribati = datetime(1900, 1, 1, tzinfo=timezone(timedelta(hours=14)))

    with pytest.raises(BadMoment):
        checked(new_year_in_kiribati)


@pytest.mark.parametrize("minutes", [-60 * 24 * 365, -1, 0, 4.99, 5])
def test_two_clocks_may_differ_by_five_minutes(minutes):
    at = NOW + timedelta(minutes=minutes)

    assert not_after(at, NOW) is at


@pytest.mark.parametrize("minutes", [5.01, 60, 60 * 24 * 365])
def test_a_moment_in_the_future_is_refused(minutes):
    with pytest.raises(BadMoment) as refused:
        not_after(NOW + timedelta(minutes=minutes), NOW)

    assert refused.value.reason == "future"


def test_the_last_moment_there_is_is_refused_as_any_other_in_the_future():
    last = datetime.max.replace(tzinfo=timezone(timedelta(hours=-9)))

    with pytest.raises(BadMoment) as refused:
        not_after(last, NOW)
    assert refused.value.reason == "future"


def test_a_moment_recorded_without_a_zone_is_refused():
    with pytest.raises(BadMoment) as refused:
        not_after(NOW, NOW.replace(tzinfo=None))

    assert refused.value.reason == "naive"


def test_the_second_half_past_one_of_an_autumn_night_is_after_the_first():
    first = datetime(2026, 10, 25, 1, 30, tzinfo=LONDON)
    second = first.replace(fold=1)

    with pytest.raises(BadMoment):
        not_after(second, first)
    assert not_after(first, second) is first


@pytest.mark.parametrize(
    ("zone", "start", "end", "hours"),
    [
        (LONDON, (2026, 3, 28, 12), (2026, 3, 29, 12), 23),
        (LONDON, (2026, 10, 24, 12), (2026, 10, 25, 12), 25),
        (LONDON, (2026, 3, 29, 0, 30), (2026, 3, 29, 2, 30), 1),
        (LONDON, (2026, 10, 25, 0, 30), (2026, 10, 25, 2, 30), 3),
        (VANCOUVER, (2026, 3, 7, 12), (2026, 3, 8, 12), 23),
        (VANCOUVER, (2025, 11, 1, 12), (2025, 11, 2, 12), 25),
        (LORD_HOWE, (2026, 10, 3, 12), (2026, 10, 4, 12), 23.5),
        (LORD_HOWE, (2026, 4, 4, 12), (2026, 4, 5, 12), 24.5),
        (UTC, (2026, 3, 28, 12), (2026, 3, 29, 12), 24),
    ],
)
def test_hours_are_real_whatever_the_clocks_did(zone, start, end, hours):
    start, end = datetime(*start, tzinfo=zone), datetime(*end, tzinfo=zone)

    assert hours_between(start, end) == hours
    assert hours_between(end, start) == -hours


def test_an_hour_that_comes_twice_lies_an_hour_apart():
    first = datetime(2026, 10, 25, 1, 30, tzinfo=LONDON)

    assert hours_between(first, first.replace(fold=1)) == 1


@law
@given(MOMENTS, ZONES, ZONES)
def test_travelling_does_not_change_how_long_ago_it_was(at, here, there):
    later = at.astimezone(UTC) + timedelta(hours=72)

    assert hours_between(at.astimezone(here), later.astimezone(there)) == 72
