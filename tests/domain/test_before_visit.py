"""What is asked before a visit: from the day before until it is over."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.appointment import Appointment, Standing
from aftercare.domain.before_visit import asked_since
from tests.laws import law

AT = datetime(2026, 3, 10, 15, tzinfo=UTC)
VISIT = Appointment(id="v", at=AT, made_at=AT - timedelta(days=9), minutes=45)
BEGINS = datetime(2026, 3, 9, tzinfo=UTC)


def here(at):
    return at.astimezone(UTC)


@pytest.mark.parametrize(
    ("hours", "since"),
    [
        (-48, None),
        (-39.1, None),
        (-39, BEGINS),  # midnight of the day before
        (0, BEGINS),
        (0.74, BEGINS),
        (0.75, None),  # it is over
        (24, None),
    ],
)
def test_one_is_asked_from_the_day_before_until_it_is_over(hours, since):
    assert asked_since(VISIT, AT + timedelta(hours=hours), here) == since


def test_without_a_visit_that_takes_place_nobody_is_asked():
    assert asked_since(None, AT, here) is None
    for standing in Standing:
        found = asked_since(replace(VISIT, standing=standing), AT, here)
        assert (found is not None) == (standing is Standing.PLANNED)


@law
@given(st.integers(-12, 14), st.integers(-60, 24))
def test_the_day_before_is_one_of_the_clocks_here(zone, hours):
    def there(at):
        return at.astimezone(timezone(timedelta(hours=zone)))

    now = AT + timedelta(hours=hours)
    since = asked_since(VISIT, now, there)

    if since is not None:
        assert there(since).date() == there(AT).date() - timedelta(days=1)
        assert (there(since).hour, there(since).minute) == (0, 0)
        assert since <= now < VISIT.ends_at
