"""What is due of a plan: the borders of hours, times a day and days, and what counts as done."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.agenda import SPREAD, Planned, agenda
from aftercare.domain.player.player import Reason
from aftercare.domain.practice import Outcome, Practice, Practised
from aftercare.domain.prescription import Dose
from tests.laws import law

TREATED = datetime(2026, 3, 2, 14, tzinfo=UTC)


def dose(stretch=1, times=2, hour=0):
    return Dose(stretch=stretch, hold_seconds=20, reps=3, sets=1, times_a_day=times, from_hour=hour)


def planned(name="nk1", easier="", **parts):
    return Planned(dose=dose(**parts), stretch=name, easier=easier)


def practised(at, *names, outcome=Outcome.DONE, reason=None):
    stretches = tuple(
        Practised(stretch=n, outcome=outcome, held_seconds=1, planned_seconds=60, reason=reason)
        for n in names
    )
    return Practice(id=f"{at}", started_at=at, ended_at=at, stretches=stretches)


def at(hours):
    return TREATED + timedelta(hours=hours)


def seen(plans, practices, now):
    return agenda(plans, TREATED, practices, now, lambda moment: moment.astimezone(UTC))


@pytest.mark.parametrize(("hours", "is_due"), [(23.98, False), (24, True), (400, True)])
def test_a_stretch_is_due_from_its_hour_on(hours, is_due):
    found = seen([planned(hour=24)], [], at(hours))

    assert bool(found.due) is is_due
    assert found.next_at == (None if is_due else at(24))
    assert not found.is_done


def test_what_was_done_is_due_again_some_hours_later_until_it_was_done_as_often_as_said():
    plan = [planned(times=2)]
    first = practised(at(1), "nk1")
    gap = SPREAD / 2
    late = first.ended_at + gap

    assert seen(plan, [first], at(1)).due == ()
    assert seen(plan, [first], at(1)).next_at == late
    assert seen(plan, [first], late).due == tuple(plan)
    done = seen(plan, [first, practised(late, "nk1")], late + timedelta(minutes=1))
    assert done.turns[0].done == 2
    assert done.next_at is None
    assert done.is_done


def test_nobody_is_sent_into_the_night_for_what_was_done_late():
    late = practised(at(8.5), "nk1")  # half past ten in the evening
    evening = seen([planned(times=2)], [late], at(9))
    morning = seen([planned(times=2)], [late], at(18))

    assert evening.is_done
    assert morning.due
    assert morning.turns[0].done == 0


@pytest.mark.parametrize(
    ("outcome", "reason", "counts"),
    [
        (Outcome.DONE, None, True),
        (Outcome.PARTIAL, Reason.TIME, True),
        (Outcome.SKIPPED, Reason.PAIN, True),  # what hurts is not asked for again at once
        (Outcome.SKIPPED, Reason.TIME, False),
        (Outcome.SKIPPED, None, False),  # never reached
    ],
)
def test_what_was_not_begun_is_still_due(outcome, reason, counts):
    found = seen([planned()], [practised(at(1), "nk1", outcome=outcome, reason=reason)], at(2))

    assert found.turns[0].done == counts
    assert bool(found.due) is not counts


def test_the_easier_form_counts_for_the_stretch_but_not_twice():
    plan = [planned("ut2", "ut1"), planned("ut1", stretch=2)]
    alone = seen(plan, [practised(at(1), "ut1")], at(1))
    both = seen(plan, [practised(at(1), "ut1", "ut1")], at(1))

    assert [turn.done for turn in alone.turns] == [0, 1]
    assert [turn.done for turn in both.turns] == [1, 1]
    assert [turn.done for turn in seen(plan[:1], [practised(at(1), "ut1")], at(1)).turns] == [1]


def test_left_and_right_with_doses_of_their_own_are_two():
    plan = [planned(), planned(times=1)]

    assert [t.done for t in seen(plan, [practised(at(1), "nk1")], at(1)).turns] == [1, 0]
    assert [t.done for t in seen(plan, [practised(at(1), "nk1", "nk1")], at(1)).turns] == [1, 1]


NAMES = st.sampled_from(["nk1", "nk2", "ut1"])


@law
@given(
    st.lists(
        st.builds(planned, NAMES, times=st.integers(1, 4), hour=st.integers(0, 60)), max_size=5
    ),
    st.lists(st.tuples(st.integers(0, 90), st.lists(NAMES, max_size=4)), max_size=6),
    st.integers(0, 90),
)
def test_nothing_is_due_early_or_more_often_than_was_said(plans, sets, hour):
    now = at(hour)
    practices = [practised(at(h), *names) for h, names in sorted(sets) if h <= hour]
    found = seen(plans, practices, now)
    done = sum(len(one.stretches) for one in practices if one.started_at.date() == now.date())

    for turn in found.turns:
        if turn.is_due(now):
            assert hour >= turn.planned.dose.from_hour
            assert turn.done < turn.planned.dose.times_a_day
    assert sum(turn.done for turn in found.turns) <= done
    assert not (found.is_done and found.due)
