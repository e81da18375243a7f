"""What became of a day's stretches: the borders between done, in part, skipped and not due."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.agenda import Planned
from aftercare.domain.player.player import Reason
from aftercare.domain.practice import Outcome, Practice, Practised
from aftercare.domain.practised_day import Asked, practised_days, reasons_of, sets_by_day
from aftercare.domain.prescription import Dose
from aftercare.domain.report import PractisedDay, Standing
from tests.laws import law

MONDAY = date(2026, 3, 2)
EIGHT = datetime(2026, 3, 2, 8, tzinfo=UTC)
LATER = EIGHT + timedelta(days=30)


def here(at):
    return at.astimezone(UTC)


def planned(name="nk1", times=1, hour=0, easier=""):
    dose = Dose(stretch=1, hold_seconds=20, reps=3, sets=1, times_a_day=times, from_hour=hour)
    return Planned(dose=dose, stretch=name, easier=easier)


def asked(*plan, since=EIGHT - timedelta(days=9), accepted_at=EIGHT - timedelta(days=9)):
    return Asked(planned=plan, since=since, accepted_at=accepted_at)


def practised(at, **outcomes):
    """Return a set at the hour *at* of Monday; a Reason stands for what was skipped for it."""
    started = datetime(2026, 3, 2, tzinfo=UTC) + timedelta(hours=at)
    stretches = tuple(
        Practised(
            stretch=name,
            outcome=Outcome.SKIPPED if isinstance(told, Reason) else told,
            held_seconds=0,
            planned_seconds=60,
            reason=told if isinstance(told, Reason) else None,
        )
        for name, told in outcomes.items()
    )
    return Practice(id=f"{at}", started_at=started, ended_at=started, stretches=stretches)


def standing(plans, *sets, day=MONDAY, now=LATER, local=here):
    (found,) = practised_days(plans, sets, [day], now, local)
    assert found.day == day
    return found.standing


@pytest.mark.parametrize(
    ("sets", "expected"),
    [
        ([], Standing.NOTHING),
        ([practised(9, nk1=Outcome.DONE)], Standing.PARTIAL),
        ([practised(9, nk1=Outcome.DONE, nk2=Outcome.DONE)], Standing.DONE),
        ([practised(9, nk1=Outcome.DONE), practised(20, nk2=Outcome.DONE)], Standing.DONE),
        ([practised(9, nk1=Outcome.DONE, nk2=Outcome.PARTIAL)], Standing.PARTIAL),
        ([practised(9, nk1=Outcome.PARTIAL)], Standing.PARTIAL),
        ([practised(9, nk1=Reason.PAIN, nk2=Outcome.DONE)], Standing.PARTIAL),
        ([practised(9, nk1=Reason.PAIN, nk2=Reason.TIME)], Standing.SKIPPED),
        ([practised(9, nk1=Reason.PAIN)], Standing.SKIPPED),
        ([practised(9, lb1=Outcome.DONE)], Standing.PARTIAL),  # done, but not what was due
        ([practised(9)], Standing.NOTHING),
    ],
)
def test_a_day_is_done_only_if_each_of_its_stretches_was(sets, expected):
    assert standing([asked(planned("nk1"), planned("nk2"))], *sets) is expected


@pytest.mark.parametrize(("times", "expected"), [(1, Standing.DONE), (2, Standing.PARTIAL)])
def test_a_stretch_is_done_when_it_was_done_as_often_as_said(times, expected):
    once = practised(9, nk1=Outcome.DONE)

    assert standing([asked(planned(times=times))], once) is expected


def test_an_easier_form_that_is_another_stretch_counts():
    assert standing([asked(planned(easier="nk2"))], practised(9, nk2=Outcome.DONE)) is Standing.DONE


@pytest.mark.parametrize(
    ("hour", "expected"),
    [(15.99, Standing.NOTHING), (16, Standing.NOT_DUE)],  # 23:59 and midnight
)
def test_nothing_is_due_before_its_hour(hour, expected):
    began = asked(planned(hour=0), since=EIGHT + timedelta(hours=hour), accepted_at=EIGHT)

    assert standing([began]) is expected


@pytest.mark.parametrize(
    ("hour", "done", "expected"),
    [
        (15.99, 2, Standing.DONE),  # two fit between shortly before four and midnight
        (16, 2, Standing.DONE),
        (16, 1, Standing.PARTIAL),
        (20, 1, Standing.DONE),  # and one from eight on
        (23.9, 1, Standing.DONE),
    ],
)
def test_on_the_first_day_it_is_due_as_often_as_there_is_time(hour, done, expected):
    start = datetime(2026, 3, 2, tzinfo=UTC) + timedelta(hours=hour)
    began = asked(planned(times=2), since=start, accepted_at=start)
    sets = [practised(hour + 0.01 * n, nk1=Outcome.DONE) for n in range(done)]

    assert standing([began], *sets) is expected


def test_nothing_was_asked_for_before_the_plan_was_accepted():
    since, accepted = EIGHT - timedelta(days=9), EIGHT + timedelta(days=1)
    plan = asked(planned(), since=since, accepted_at=accepted)
    days = [MONDAY, MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)]
    found = practised_days([plan], [], days, LATER, here)

    assert [one.standing for one in found] == [
        Standing.NOT_DUE,
        Standing.NOTHING,
        Standing.NOTHING,
    ]


def test_on_the_day_of_acceptance_it_is_due_from_then_on():
    evening = datetime(2026, 3, 2, 20, tzinfo=UTC)
    plan = asked(planned(times=2), since=EIGHT, accepted_at=evening)

    assert standing([plan], practised(21, nk1=Outcome.DONE)) is Standing.DONE


def test_the_revision_that_counted_on_the_day_is_the_one_that_is_asked_for():
    first = asked(planned("nk1"))
    second = asked(planned("nk2"), accepted_at=EIGHT + timedelta(days=1))
    done = practised(9, nk1=Outcome.DONE)
    day_after = practised(24 + 9, nk1=Outcome.DONE)

    assert standing([first, second], done) is Standing.DONE
    tuesday = MONDAY + timedelta(days=1)
    assert standing([first, second], day_after, day=tuesday) is Standing.PARTIAL


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (Outcome.DONE, Standing.DONE),
        (Outcome.PARTIAL, Standing.PARTIAL),
        (Reason.OTHER, Standing.SKIPPED),
    ],
)
def test_where_nothing_is_asked_for_what_was_practised_counts_by_itself(told, expected):
    assert standing([], practised(9, nk1=told)) is expected
    assert standing([]) is Standing.NOT_DUE


def test_today_is_told_as_far_as_it_has_come():
    plan = [asked(planned(times=2))]
    done = practised(9, nk1=Outcome.DONE)
    half_past_nine, evening = EIGHT + timedelta(hours=1.5), EIGHT + timedelta(hours=12)

    assert standing(plan, now=EIGHT) is Standing.NOTHING
    assert standing(plan, done, now=half_past_nine) is Standing.DONE
    assert standing(plan, done, now=evening) is Standing.PARTIAL
    assert standing(plan, practised(9, nk1=Reason.PAIN), now=half_past_nine) is Standing.SKIPPED
    assert standing(plan, day=MONDAY + timedelta(days=1), now=EIGHT) is Standing.NOT_DUE


def test_a_day_is_a_day_of_the_clocks_here():
    vancouver = timezone(timedelta(hours=-8))
    late = practised(24 + 3, nk1=Outcome.DONE)  # still Monday evening there
    found = practised_days(
        [asked(planned())], [late], [MONDAY], LATER, lambda at: at.astimezone(vancouver)
    )

    assert found == (PractisedDay(day=MONDAY, standing=Standing.DONE, sets=1),)
    assert standing([asked(planned())], late) is Standing.NOTHING


def test_reasons_come_with_how_often_they_were_given_the_most_frequent_first():
    sets = [
        practised(9, nk1=Reason.TIME, nk2=Reason.PAIN),
        practised(12, nk1=Reason.PAIN, nk2=Outcome.DONE),
    ]

    assert reasons_of(sets) == ((Reason.PAIN, 2), (Reason.TIME, 1))
    assert reasons_of([]) == ()


HOURS = st.floats(0, 71)
TOLD = st.sampled_from([*Outcome, *Reason])
SETS = st.lists(
    st.builds(
        lambda at, told: practised(at, **told),
        HOURS,
        st.dictionaries(st.sampled_from(["nk1", "nk2", "lb1"]), TOLD),
    ),
    max_size=5,
)


@law
@given(SETS, st.integers(1, 3))
def test_more_that_was_done_never_makes_a_day_worse(sets, times):
    plan = [asked(planned("nk1", times=times), planned("nk2"))]
    days = [MONDAY + timedelta(days=n) for n in range(3)]
    rank = [Standing.NOTHING, Standing.SKIPPED, Standing.PARTIAL, Standing.DONE]
    before = practised_days(plan, sets, days, LATER, here)
    after = practised_days(
        plan, [*sets, practised(10, nk1=Outcome.DONE, nk2=Outcome.DONE)], days, LATER, here
    )

    assert sum(one.sets for one in before) == len(sets)
    assert before[1:] == after[1:]
    assert rank.index(after[0].standing) >= rank.index(before[0].standing)
    assert sum(map(len, sets_by_day(sets, here).values())) == len(sets)
