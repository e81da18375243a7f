"""What rings when, over summer time, travel, midnight and the ends of months."""

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.reminder import (
    APART,
    AWAKE,
    Kind,
    Quiet,
    ahead,
    before_visit,
    check_ins,
    due,
    looks_again,
    slots,
    stretch_series,
    stretch_times,
)

ZONES = ["America/Toronto", "Europe/Istanbul", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"]
NIGHT = Quiet()
HOUR = timedelta(hours=1)


def local_in(zone):
    return lambda at: at.astimezone(ZoneInfo(zone))


def wall(zone, *parts):
    return datetime(*parts, tzinfo=ZoneInfo(zone))


def shown(reminders, zone):
    return {one.occasion: f"{one.at.astimezone(ZoneInfo(zone)):%d %H:%M}" for one in reminders}


zones = st.sampled_from(ZONES)
moments = st.datetimes(
    datetime(2026, 1, 1),  # noqa: DTZ001 - as Hypothesis wants it
    datetime(2027, 12, 31),  # noqa: DTZ001
    timezones=st.just(UTC),
)
quiets = st.builds(Quiet, begins=st.times(), ends=st.times())


def test_after_a_treatment_in_the_morning_it_asks_six_times():
    at = wall("America/Toronto", 2026, 6, 1, 10)

    assert shown(check_ins("t", at, local_in("America/Toronto"), NIGHT), "America/Toronto") == {
        "2h": "01 12:00",
        "6h": "01 16:00",
        "morning": "02 08:00",
        "24h": "02 10:00",
        "48h": "03 10:00",
        "72h": "04 10:00",
    }


@pytest.mark.parametrize(
    ("zone", "treated", "expected"),
    [
        # Clocks go forward on 8 March: 24 hours later they show one hour more.
        ("America/Toronto", (2026, 3, 7, 10), {"24h": "08 11:00", "morning": "08 08:00"}),
        # Clocks go back on 1 November.
        ("America/Toronto", (2026, 10, 31, 10), {"48h": "02 09:00", "72h": "03 09:00"}),
        ("Europe/Istanbul", (2026, 3, 28, 10), {"24h": "29 10:00", "morning": "29 08:00"}),
        # Half an hour of summer time ends on 5 April.
        ("Australia/Lord_Howe", (2026, 4, 4, 10), {"24h": "05 09:30", "morning": "05 08:00"}),
        # Over the end of a February.
        ("Europe/Istanbul", (2026, 2, 27, 15), {"48h": "01 15:00", "72h": "02 15:00"}),
    ],
)
def test_hours_are_real_ones_and_mornings_are_by_the_clock(zone, treated, expected):
    found = shown(check_ins("t", wall(zone, *treated), local_in(zone), NIGHT), zone)

    assert expected.items() <= found.items()


def test_who_has_travelled_is_asked_in_the_morning_there():
    at = wall("America/Toronto", 2026, 6, 1, 10)

    here = shown(check_ins("t", at, local_in("Europe/Istanbul"), NIGHT), "Europe/Istanbul")

    assert here["morning"] == "02 08:00"
    assert here["2h"] == "01 19:00"


def test_what_would_ring_at_night_rings_at_the_nearer_edge():
    at = wall("Europe/Istanbul", 2026, 6, 1, 20, 30)

    found = shown(check_ins("t", at, local_in("Europe/Istanbul"), NIGHT), "Europe/Istanbul")

    assert found["2h"] == "01 22:00"  # instead of 22:30
    assert "6h" not in found  # 02:30 is as near to 22:00, when the other rings
    assert found["morning"] == "02 08:00"


def test_nothing_rings_right_after_a_treatment():
    at = wall("Europe/Istanbul", 2026, 6, 1, 21, 50)

    found = shown(check_ins("t", at, local_in("Europe/Istanbul"), NIGHT), "Europe/Istanbul")

    assert found["2h"] == "02 07:00"


@given(moments, zones, quiets)
def test_check_ins_are_in_turn_apart_awake_and_end(at, zone, quiet):
    local = local_in(zone)
    found = check_ins("t", at, local, quiet)

    rings = [one.at.astimezone(UTC) for one in found]
    assert 1 <= len(found) <= 6
    assert all(later - sooner >= APART for sooner, later in pairwise(rings))
    assert all(at < one.at <= at + timedelta(hours=72 + 25) for one in found)
    assert all(one.at < one.until for one in found)
    assert len({one.id for one in found}) == len(found)
    assert [one.at for one in found] == [quiet.moved(one.at, at, local) for one in found]


@given(moments, zones, quiets)
def test_what_was_moved_is_not_quiet_and_never_far(at, zone, quiet):
    local = local_in(zone)
    moved = quiet.moved(at, at, local)

    assert quiet.moved(moved, at, local) == moved
    assert timedelta() <= moved.astimezone(UTC) - at <= timedelta(hours=25)


@given(moments, zones)
def test_over_the_lung_the_signs_are_looked_at_again_by_the_next_morning(at, zone):
    found = looks_again("t", at, local_in(zone), AWAKE)

    assert found[0].occasion == "2h"
    assert found[-1].occasion == "morning"
    assert {one.kind for one in found} == {Kind.LOOK_AGAIN}
    assert found[-1].at - at <= timedelta(hours=31)


@pytest.mark.parametrize(
    ("times", "hours"),
    [(1, (8,)), (2, (8, 19)), (3, (8, 13, 19)), (4, (8, 12, 16, 20)), (5, (8, 11, 14, 17, 20))],
)
def test_stretches_ring_so_often_a_day(times, hours):
    assert slots(times) == hours


@given(st.integers(1, 10), moments, zones, quiets, st.floats(0, 60))
def test_stretches_end_with_the_visit_or_after_four_weeks(times, begins, zone, quiet, days):
    ends = begins + timedelta(days=days)
    found = stretch_times("p", times, begins, ends, local_in(zone), quiet)

    assert all(begins <= one.at < min(ends, begins + timedelta(days=28)) for one in found)
    assert len(found) <= 30 * 10
    assert len({one.id for one in found}) == len(found)


def test_stretches_ring_at_the_same_hours_when_the_clocks_change():
    zone = "America/Toronto"
    found = stretch_times(
        *("p", 2, wall(zone, 2026, 3, 7, 0), wall(zone, 2026, 3, 9, 0), local_in(zone), NIGHT)
    )

    assert list(shown(found, zone).values()) == ["07 08:00", "07 19:00", "08 08:00", "08 19:00"]


@given(st.integers(1, 10), moments, zones, st.floats(0, 60))
def test_series_are_the_same_rings(times, begins, zone, days):
    local, ends = local_in(zone), begins + timedelta(days=days)
    rings = stretch_times("p", times, begins, ends, local, AWAKE)

    series = stretch_series("p", times, begins, ends, local)

    told = {
        f"{one.first + timedelta(days=day)}T{one.hour:02}"
        for one in series
        for day in range((one.last - one.first).days + 1)
    }
    assert told == {one.occasion for one in rings}


def test_a_visit_rings_the_evening_before_and_two_hours_before():
    zone = "Europe/Istanbul"
    found = before_visit("v", wall(zone, 2026, 3, 1, 15), local_in(zone), NIGHT)

    assert shown(found, zone) == {"eve": "28 19:00", "soon": "01 13:00"}


def test_an_early_visit_does_not_wake_anybody():
    zone = "Europe/Istanbul"
    found = before_visit("v", wall(zone, 2026, 3, 3, 8), local_in(zone), NIGHT)

    assert shown(found, zone) == {"eve": "02 19:00", "soon": "03 07:00"}
    assert shown(before_visit("v", wall(zone, 2026, 3, 3, 7), local_in(zone), NIGHT), zone) == {
        "eve": "02 19:00"
    }


@given(moments, zones, quiets)
def test_whatever_rings_before_a_visit_rings_before_it(at, zone, quiet):
    found = before_visit("v", at, local_in(zone), quiet)

    assert all(one.at < at == one.until for one in found)


def test_what_has_rung_is_due_until_the_next_one_rings():
    at = wall("UTC", 2026, 6, 1, 10)
    found = check_ins("t", at, local_in("UTC"), NIGHT)

    assert due(found, at + HOUR) == ()
    assert [one.occasion for one in due(found, at + 3 * HOUR)] == ["2h"]
    assert [one.occasion for one in due(found, at + 7 * HOUR)] == ["6h"]
    assert due(found, at + 90 * HOUR) == ()
    assert ahead(found, at + 7 * HOUR)[0].occasion == "morning"


@pytest.mark.parametrize(("begins", "ends"), [(18, 8), (22, 7), (12, 21), (0, 0)])
@pytest.mark.parametrize("hour", [0, 6, 7, 9, 15, 20, 23])
def test_before_a_visit_nothing_rings_in_the_quiet_hours(begins, ends, hour):
    quiet = Quiet(begins=time(begins), ends=time(ends))
    at = datetime(2026, 3, 9, hour, 30, tzinfo=UTC)

    for one in before_visit("v", at, lambda moment: moment.astimezone(UTC), quiet):
        assert quiet.moved(one.at, one.at, lambda moment: moment.astimezone(UTC)) == one.at
        assert one.at < at
