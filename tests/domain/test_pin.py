from datetime import UTC, datetime, timedelta

import pytest

from aftercare.domain.pin import FREE_TRIES, WAITS, pin_of, seconds_to_wait

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "pin"),
    [
        ("1234", "1234"),
        (" 0000 ", "0000"),
        ("123456789012", "123456789012"),
        ("\u0661\u0662\u0663\u0664", "1234"),
        ("123", ""),
        ("1234567890123", ""),
        ("12a4", ""),
        ("12 34", ""),
        ("\u00b2\u00b2\u00b2\u00b2", ""),
        ("-1234", ""),
        ("", ""),
    ],
)
def test_a_pin_is_four_to_twelve_digits_of_any_script(typed, pin):
    assert pin_of(typed) == pin


def test_the_first_tries_are_free_and_each_later_one_waits_longer():
    waits = [seconds_to_wait(wrong, NOW, NOW) for wrong in range(FREE_TRIES + len(WAITS) + 3)]

    assert waits[: FREE_TRIES + 1] == [0] * (FREE_TRIES + 1)
    assert waits[FREE_TRIES + 1 :] == [*WAITS, WAITS[-1], WAITS[-1]]
    assert list(WAITS) == sorted(set(WAITS))


@pytest.mark.parametrize(("passed", "left"), [(0, 30), (0.5, 30), (29, 1), (30, 0), (99, 0)])
def test_the_wait_ends(passed, left):
    assert seconds_to_wait(5, NOW, NOW + timedelta(seconds=passed)) == left


def test_turning_the_clock_back_shortens_no_wait():
    assert seconds_to_wait(5, NOW, NOW - timedelta(days=1)) == 30


def test_where_nobody_knows_when_nobody_waits():
    assert seconds_to_wait(9, None, NOW) == 0
