"""What a plan makes of the appointments that are kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.appointment import Appointment, Question, Standing, amended, in_order
from aftercare.domain.brought import brought
from aftercare.domain.prescription import Prescription, Visit

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
PLAN = Prescription(id="0" * 16, revision=1, issued_at=NOW, clinic_phone="020 7946 0123")


def names():
    return (f"a-{number}" for number in count(1))


def appointment(**more):
    return Appointment(**{"id": "a", "at": NOW + DAY, "made_at": NOW} | more)


def plan(*days):
    return replace(PLAN, visits=tuple(Visit(at=NOW + day * DAY) for day in days))


def taken(kept, prescription, now=NOW):
    """Return everything that is kept after *prescription* was taken."""
    changed = {one.id: one for one in brought(kept, prescription, now, names())}
    return in_order(({one.id: one for one in kept} | changed).values())


def test_a_plan_brings_its_visits_once():
    kept = taken((), plan(7, 14))

    assert [one.at for one in kept] == [NOW + 7 * DAY, NOW + 14 * DAY]
    assert {one.phone for one in kept} == {PLAN.clinic_phone}
    assert brought(kept, plan(7, 14), NOW, names()) == ()


def test_what_a_revision_has_no_more_is_withdrawn_if_it_is_to_come():
    kept = taken((), plan(1, 7, 8))

    changed = brought(kept, plan(7), NOW + 3 * DAY, names())

    assert [(one.at, one.standing) for one in changed] == [(NOW + 8 * DAY, Standing.WITHDRAWN)]


def test_one_that_is_moved_is_the_same_one_with_what_was_noted_of_it():
    (one,) = taken((), plan(7))
    noted = amended(one, {"questions": (Question(text="Why?"),), "bring": "shorts"})
    for visit in (Visit(at=one.at + HOUR), Visit(at=one.at + 9 * DAY)):
        (moved,) = brought((noted,), replace(plan(), visits=(visit,)), NOW, names())

        assert (moved.id, moved.at, moved.planned_at) == (one.id, visit.at, visit.at)
        assert (moved.questions, moved.bring) == (noted.questions, noted.bring)


def test_of_several_that_of_the_same_day_is_the_same_one():
    first, second = taken((), plan(7, 14))
    moved = replace(plan(), visits=(Visit(at=second.at + HOUR), Visit(at=second.at + 20 * DAY)))
    found = {one.id: one for one in brought((first, second), moved, NOW, names())}

    assert found[second.id].at == second.at + HOUR
    assert found[first.id].at == second.at + 20 * DAY


def test_what_the_person_moved_stays_where_it_is():
    (one,) = taken((), plan(7))
    moved = amended(one, {"at": NOW + 8 * DAY, "place": "Upstairs"})

    assert brought((moved,), plan(7), NOW, names()) == ()


def test_what_the_person_cancelled_stays_so_and_what_the_plan_withdrew_may_come_back():
    mine, theirs = taken((), plan(7, 8))
    mine = amended(mine, {"standing": Standing.CANCELLED})

    kept = taken(taken((mine, theirs), plan(7)), plan(7, 8))

    assert [one.standing for one in kept] == [Standing.CANCELLED, Standing.PLANNED]


def test_what_the_person_removed_does_not_come_again():
    (one,) = taken((), plan(7))
    gone = replace(one, standing=Standing.REMOVED)

    assert brought((gone,), plan(7), NOW, names()) == ()


def test_another_plan_leaves_them_alone():
    kept = taken((), plan(7))

    assert brought(kept, replace(plan(), id="1" * 16), NOW, names()) == ()


def test_what_was_noted_by_hand_is_not_brought_a_second_time():
    mine = appointment(at=NOW + 7 * DAY, place="Room 2")
    (adopted,) = brought((mine,), plan(7), NOW, names())
    assert (adopted.id, adopted.plan, adopted.place) == (mine.id, PLAN.id, "Room 2")
    assert adopted.phone == PLAN.clinic_phone

    assert brought((adopted,), replace(plan(7), id="1" * 16), NOW, names()) == ()


@given(st.lists(st.lists(st.integers(-3, 30), unique=True, max_size=6), min_size=1, max_size=6))
def test_whatever_revisions_come_the_last_one_counts(revisions):
    kept = ()
    ids = (f"n-{number}" for number in count())
    for days in revisions:
        wanted = plan(*sorted(days))
        changed = {one.id: one for one in brought(kept, wanted, NOW, ids)}
        kept = tuple(({one.id: one for one in kept} | changed).values())

    standing = {one.at for one in kept if one.is_ahead(NOW)}
    assert standing == {NOW + day * DAY for day in revisions[-1] if day > 0}
    assert len({one.id for one in kept}) == len(kept)
