"""Moments as people name them."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aftercare.domain.moment import hours_between
from aftercare.domain.occasion import Occasion, at_clock, occasions
from tests.laws import law

LONDON, LORD_HOWE = ZoneInfo("Europe/London"), ZoneInfo("Australia/Lord_Howe")
ZONES = st.sampled_from([UTC, LONDON, LORD_HOWE, ZoneInfo("America/Vancouver")])

CHANGES = [date(2026, month, day) for month, day in ((3, 29), (10, 25), (3, 8), (4, 5), (10, 4))]


def clock_of(zone):
    """A device's clock: every moment with the fixed difference that held then."""

    def local(at):
        there = at.astimezone(zone)
        return there.replace(tzinfo=timezone_of(there))

    return local


def timezone_of(at):
    return datetime.strptime(at.strftime("%z"), "%z").tzinfo


@law
@given(st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)), ZONES)  # noqa: DTZ001
def test_no_occasion_lies_in_the_future_and_the_latest_comes_first(at, zone):
    local = clock_of(zone)
    now = local(at)
    ago = [hours_between(each.at, now) for each in occasions(now, local)]

    assert ago[:3] == [0, 1, 2]
    assert ago == sorted(ago)


@law
@given(st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)), ZONES)  # noqa: DTZ001
def test_each_occasion_is_offered_once(at, zone):
    local = clock_of(zone)
    offered = [each.id for each in occasions(local(at), local)]

    assert len(offered) == len(set(offered))
    assert {"now", "hour-ago", "two-hours-ago", "yesterday-noon"} <= set(offered)


@pytest.mark.parametrize(
    ("hour", "minute", "there"), [(9, 59, False), (10, 0, False), (10, 1, True), (23, 59, True)]
)
def test_this_morning_is_offered_when_it_is_more_than_two_hours_ago(hour, minute, there):
    local = clock_of(LONDON)
    now = local(datetime(2026, 1, 7, hour, minute, tzinfo=UTC))

    assert ("this-morning" in [each.id for each in occasions(now, local)]) is there


@pytest.mark.parametrize("hour", range(24))
@pytest.mark.parametrize("day", [date(2026, 1, 7), date(2026, 3, 29), date(2026, 10, 25)])
def test_at_every_hour_what_is_offered_lies_at_least_two_hours_apart_from_a_clock_time(day, hour):
    local = clock_of(LONDON)
    now = local(datetime.combine(day, time(hour, 30), tzinfo=UTC))
    named = occasions(now, local)[3:]

    assert named[-1].id == "yesterday-noon"
    assert all(hours_between(each.at, now) > 2 for each in named)


@law
@given(
    st.sampled_from(CHANGES) | st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    st.times(max_value=time(4)).map(lambda clock: clock.replace(second=0, microsecond=0)),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    ZONES,
)
@example(date(2026, 3, 29), time(1, 30), datetime(2026, 6, 1, tzinfo=UTC), LONDON)  # left out
@example(date(2026, 10, 25), time(1, 30), datetime(2026, 6, 1, tzinfo=UTC), LONDON)  # twice
@example(date(2026, 10, 4), time(2, 15), datetime(2026, 6, 1, tzinfo=UTC), LORD_HOWE)
def test_a_picked_time_is_what_clocks_showed_or_at_most_an_hour_off(day, clock, at, zone):
    local = clock_of(zone)
    shown = local(at_clock(day, clock, local(at), local)).replace(tzinfo=None)
    wanted = datetime.combine(day, clock)
    exists = local(wanted.replace(tzinfo=zone).astimezone(UTC)).replace(tzinfo=None) == wanted

    assert shown == wanted or (not exists and abs(shown - wanted) <= timedelta(hours=1))


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
@pytest.mark.parametrize("now_hour", [0, 1, 4, 23])
def test_eight_o_clock_is_eight_o_clock_on_the_days_when_clocks_change(day, now_hour):
    local = clock_of(LONDON)
    now = local(datetime.combine(day, time(now_hour), tzinfo=UTC))
    shown = local(at_clock(day, time(8), now, local))

    assert (shown.date(), shown.hour, shown.minute) == (day, 8, 0)


def test_yesterday_noon_is_noon_though_clocks_changed_in_the_night():
    local = clock_of(LORD_HOWE)
    now = local(datetime(2026, 10, 4, 10, tzinfo=LORD_HOWE))
    noon = {each.id: each.at for each in occasions(now, local)}["yesterday-noon"]

    assert (noon.day, noon.hour, noon.minute) == (3, 12, 0)
    assert hours_between(noon, now) == 21.5


@pytest.mark.parametrize(("minutes", "same"), [(0, True), (2, True), (-2, True), (3, False)])
def test_two_minutes_make_no_other_occasion(minutes, same):
    now = datetime(2026, 1, 7, tzinfo=UTC)

    assert Occasion(id="now", at=now).is_at(now + timedelta(minutes=minutes)) is same
