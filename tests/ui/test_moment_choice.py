"""The day that was tapped is the day that is meant, wherever the browser thinks that it is."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from aftercare.ui.parts.moment_choice import day_of

TAPPED = date(2026, 10, 10)


@pytest.mark.parametrize("hours", [*range(-10, 14), 5.5, 5.75, 12.75, -3.5])
def test_the_browsers_midnight_is_the_day_that_was_tapped(hours):
    there = timezone(timedelta(hours=hours))
    midnight = datetime(2026, 10, 10, tzinfo=there).astimezone(UTC)

    assert day_of(midnight) == TAPPED


def test_a_day_without_a_time_is_itself():
    assert day_of(TAPPED) == TAPPED
    assert day_of(datetime(2026, 10, 10)) == TAPPED  # noqa: DTZ001 - that is the question
