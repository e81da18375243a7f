"""What rings as one, what is answered already, and when a plan rings no more."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.diary import Entry
from aftercare.domain.reminder import Kind, Reminder
from aftercare.domain.ring import (
    LATE,
    RINGS,
    SOONER,
    ends_of,
    is_answered,
    is_late,
    rings,
    together,
    wanted,
)
from aftercare.domain.settings import Rings
from tests.laws import law

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def reminder(kind=Kind.CHECK_IN, at=NOON, hours=4):
    return Reminder(kind=kind, about="t", occasion=at.isoformat(), at=at, until=at + hours * HOUR)


def entry(occurred_at, recorded_at=None):
    return Entry(id="e", occurred_at=occurred_at, recorded_at=recorded_at or occurred_at)


reminders = st.builds(
    reminder,
    st.sampled_from(Kind),
    st.integers(0, 240).map(lambda minutes: NOON + minutes * MINUTE / 2),
)


@law
@given(st.lists(reminders, max_size=12))
def test_each_reminder_rings_once_and_those_of_a_minute_ring_as_one(given_ones):
    found = rings(given_ones)
    rung = [one for ring in found for one in ring.reminders]
    minutes = [int(ring.at.timestamp() // 60) for ring in found]

    assert sorted(one.id for one in rung) == sorted(one.id for one in given_ones)
    assert minutes == sorted(set(minutes))


def test_what_is_most_urgent_is_spoken_of_first():
    ring = together([reminder(kind) for kind in reversed(RINGS)])

    assert ring.first.kind is Kind.LOOK_AGAIN
    assert ring.kinds == tuple(RINGS)
    assert together([]) is None


@pytest.mark.parametrize("silent", Rings)
def test_each_kind_can_be_silenced_alone(silent):
    left = wanted([reminder(kind) for kind in Kind], {silent})

    assert {RINGS[one.kind] for one in left} == set(Rings) - {silent}
    assert set(RINGS) == set(Kind)


@pytest.mark.parametrize(
    ("felt", "written", "answered"),
    [
        (NOON - SOONER - MINUTE, None, False),
        (NOON - SOONER, None, True),
        (NOON, None, True),
        (NOON + 4 * HOUR - MINUTE, None, True),
        (NOON + 4 * HOUR, None, False),  # the next one's
        (NOON - 8 * HOUR, NOON + HOUR, True),  # written at its time, of the morning
        (NOON + HOUR, NOON + 9 * HOUR, True),  # added later, of its time
        (NOON - 8 * HOUR, NOON - 7 * HOUR, False),
    ],
)
def test_an_entry_answers_a_check_in_by_when_it_was_felt_or_written(felt, written, answered):
    assert is_answered(reminder(), [entry(felt, written)], None) is answered


def test_signs_are_looked_at_by_looking_and_nothing_else_answers():
    look = reminder(Kind.LOOK_AGAIN)

    assert is_answered(look, [], NOON + MINUTE)
    assert not is_answered(look, [entry(NOON)], None)
    assert not is_answered(look, [entry(NOON)], NOON - HOUR)
    assert not is_answered(reminder(Kind.VISIT_EVE), [entry(NOON)], NOON)


def test_late_is_half_an_hour():
    assert not is_late(reminder(), NOON + LATE - MINUTE)
    assert is_late(reminder(), NOON + LATE)


@pytest.mark.parametrize(
    ("visits", "ends"),
    [
        ([], None),
        ([NOON - 3 * DAY], None),  # before the plan
        ([NOON + DAY, NOON + 8 * DAY], NOON + DAY),
        ([NOON - DAY, NOON + 8 * DAY], NOON + 8 * DAY),
        ([NOON - HOUR, NOON - DAY], NOON - HOUR),  # all are over, and so is the plan
    ],
)
def test_a_plan_rings_up_to_the_next_visit_or_the_last(visits, ends):
    assert ends_of(visits, NOON - 2 * DAY, NOON) == ends
