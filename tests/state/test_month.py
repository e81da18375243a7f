"""The place in a calendar."""

from datetime import date

from aftercare.state.month import MonthState

TODAY = date(2026, 3, 17)


def test_a_day_is_chosen_and_left_by_the_same_tap_and_by_another_month():
    place = MonthState(TODAY)
    place.choose(TODAY)
    assert place.day == TODAY
    place.choose(TODAY)
    assert place.day is None
    place.choose(TODAY)
    place.turn(-1)

    assert (place.month, place.day) == (date(2026, 2, 1), None)


def test_there_is_a_first_month():
    place = MonthState(TODAY)
    place.turn(-(2026 - 1900) * 12 - 2)
    assert place.month == date(1900, 1, 1)
    assert place.is_first
    place.turn(-1)

    assert place.month == date(1900, 1, 1)
