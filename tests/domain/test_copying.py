from datetime import UTC, datetime, timedelta, timezone

import pytest

from aftercare.domain.copying import MONTH, WORTH, copy_is_due, dated_copy_due

NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)
LONG_AGO, JUST_NOW = NOW - MONTH, NOW - MONTH + timedelta(minutes=1)


def due(records=WORTH, *, begun=LONG_AGO, copied_at=None, copied=0, put_off=None):
    return copy_is_due(
        NOW, records, begun_at=begun, copied_at=copied_at, copied=copied, put_off_at=put_off
    )


def test_a_month_after_the_beginning_it_is_time():
    assert due()
    assert not due(begun=JUST_NOW)
    assert not due(begun=None)


def test_where_there_is_little_to_lose_nothing_is_said():
    assert not due(WORTH - 1)


def test_a_month_after_the_last_copy_it_is_time_again_if_there_is_more_now():
    assert due(9, copied_at=LONG_AGO, copied=8)
    assert not due(9, copied_at=JUST_NOW, copied=8)
    assert not due(9, copied_at=LONG_AGO, copied=9)


@pytest.mark.parametrize("copied_at", [None, NOW - 3 * MONTH])
def test_who_says_not_now_has_a_quiet_month(copied_at):
    assert not due(copied_at=copied_at, put_off=JUST_NOW)
    assert due(copied_at=copied_at, put_off=LONG_AGO)


def test_a_copy_of_tomorrow_does_not_nag():
    assert not due(copied_at=NOW + MONTH)


DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("daily", "weekly", "expected"),
    [
        (None, None, "weekly"),
        (None, NOW, None),
        (NOW, NOW - DAY, None),
        (NOW - timedelta(hours=12), NOW - DAY, None),
        (NOW - timedelta(hours=13), NOW - DAY, "daily"),
        (NOW - DAY, NOW - 7 * DAY, "weekly"),
        (NOW - DAY, NOW - 7 * DAY + timedelta(minutes=1), "daily"),
        (NOW + 400 * DAY, NOW - DAY, "daily"),
        (NOW, NOW + 400 * DAY, "weekly"),
    ],
)
def test_the_app_copies_by_the_day_and_by_the_week(daily, weekly, expected):
    assert dated_copy_due(NOW, daily, weekly) == expected


def test_a_day_is_that_of_where_one_is():
    there = timezone(timedelta(hours=14))
    noted = NOW - timedelta(hours=3)  # 23:00 there, of the day before

    assert dated_copy_due(NOW.astimezone(there), noted, NOW - DAY) == "daily"
    assert dated_copy_due(NOW, noted, NOW - DAY) is None
