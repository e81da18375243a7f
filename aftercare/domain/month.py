"""A month as weeks: which day lies where."""

from collections.abc import Sequence
from datetime import date, timedelta

WEEK = 7


def first_of(day: date) -> date:
    """Return the first day of the month of *day*."""
    return day.replace(day=1)


def moved(month: date, by: int) -> date:
    """Return the first day of the month that is *by* months after *month*, or before it.

    ValueError outside the years 1 to 9999.
    """
    years, number = divmod(month.year * 12 + month.month - 1 + by, 12)
    return date(years, number + 1, 1)


def days_of(month: date) -> tuple[date, ...]:
    """Return all days of the month of *month*."""
    first = first_of(month)
    count = (moved(first, 1) - first).days
    return tuple(first + timedelta(days=number) for number in range(count))


def weeks_of(month: date, first_weekday: int = 0) -> tuple[Sequence[date | None], ...]:
    """Return the days of a month in rows of seven, from *first_weekday*, 0 (Monday) to 6 on.

    None stands for a place that belongs to another month.
    """
    days = days_of(month)
    before = (days[0].weekday() - first_weekday) % WEEK
    places: list[date | None] = [*[None] * before, *days]
    places += [None] * (-len(places) % WEEK)
    return tuple(tuple(places[row : row + WEEK]) for row in range(0, len(places), WEEK))
