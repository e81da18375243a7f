"""Months as weeks."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.month import days_of, first_of, moved, weeks_of
from tests.laws import law


@pytest.mark.parametrize(
    ("by", "expected"),
    [(0, date(2026, 3, 1)), (1, date(2026, 4, 1)), (-3, date(2025, 12, 1)), (10, date(2027, 1, 1))],
)
def test_months_are_counted_across_years(by, expected):
    assert moved(date(2026, 3, 17), by) == expected


@law
@given(st.dates(date(1900, 1, 1), date(9998, 12, 31)), st.integers(0, 6))
def test_every_day_of_a_month_lies_under_its_weekday(day, first_weekday):
    weeks = weeks_of(day, first_weekday)
    shown = [one for week in weeks for one in week if one]

    assert tuple(shown) == days_of(day)
    assert shown[0] == first_of(day)
    assert (shown[-1] + timedelta(days=1)).day == 1
    for week in weeks:
        assert len(week) == 7
        assert any(week)
        weekdays = [(first_weekday + place) % 7 for place in range(7)]
        assert all(one is None or one.weekday() == n for one, n in zip(week, weekdays, strict=True))
