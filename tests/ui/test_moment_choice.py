"""The day that was tapped is the day that is meant, wherever the browser thinks that it is."""

from datetime import UTC, date, datetime, timedelta, timezone

import flet as ft
import pytest

from aftercare.ui.parts.moment_choice import day_of, way_with_dates
from aftercare.words.words import load_words

TAPPED = date(2026, 10, 10)


@pytest.mark.parametrize("hours", [*range(-10, 14), 5.5, 5.75, 12.75, -3.5])
def test_the_browsers_midnight_is_the_day_that_was_tapped(hours):
    there = timezone(timedelta(hours=hours))
    midnight = datetime(2026, 10, 10, tzinfo=there).astimezone(UTC)

    assert day_of(midnight) == TAPPED


def test_a_day_without_a_time_is_itself():
    assert day_of(TAPPED) == TAPPED
    assert day_of(datetime(2026, 10, 10)) == TAPPED  # noqa: DTZ001 - that is the question


@pytest.mark.parametrize(
    ("country", "like"),
    [
        *(("GB", "GB"), ("US", "US"), ("CA", "CA"), ("AU", "AU")),
        *(("", "GB"), ("ZZ", "GB"), ("TR", "GB")),  # words of the world: Monday, 31/12
        *(("DE", "GB"), ("CH", "GB")),  # English there: the same
        *(("IL", "IN"), ("KE", "IN")),  # Sunday, 31/12
        *(("PH", "US"), ("PR", "US")),  # 12/31
    ],
)
def test_days_are_picked_as_the_words_count_and_write_them(country, like):
    assert way_with_dates(load_words("en", country)) == ft.Locale("en", like)


@pytest.mark.parametrize("country", ["GB", "US", "IN", "NZ"])
def test_what_a_picker_is_like_begins_its_weeks_and_dates_as_the_words_do(country):
    words = load_words("en", country)
    like = way_with_dates(words)
    there = load_words("en", like.country_code)

    assert (there.week_begins, there.month_first) == (words.week_begins, words.month_first)


def test_weeks_begin_on_the_day_of_the_country():
    assert [load_words("en", one).week_begins for one in ("GB", "", "US")] == [0, 0, 6]
    assert [load_words("en", one).month_first for one in ("GB", "", "US")] == [False, False, True]
