"""What a plan is beside those that are kept, and what it changes."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.moment import BadMoment
from aftercare.domain.plan import (
    Arrival,
    Plan,
    Revision,
    compare,
    says_nothing,
)
from aftercare.domain.plan_change import Change, Changed, changes
from aftercare.domain.prescription import Answer, Dose, Said, Sides, Topic
from aftercare.domain.receipt import MOST_RECEIPTS, Receipt, ReceivedPlan
from tests.formats.plans import ISSUED, USUAL, prescriptions
from tests.laws import law

LATER = ISSUED + timedelta(hours=1)


def kept(*prescriptions):
    return Plan(revisions=tuple(Revision(prescription=p, accepted_at=LATER) for p in prescriptions))


@pytest.mark.parametrize(
    ("plans", "arriving", "arrival"),
    [
        ((), USUAL, Arrival.NEW),
        ((USUAL,), USUAL, Arrival.SAME),
        ((USUAL,), replace(USUAL, revision=3), Arrival.NEWER),
        ((USUAL,), replace(USUAL, revision=1), Arrival.OLDER),
        ((USUAL,), replace(USUAL, id="0" * 16), Arrival.ANOTHER),
        ((USUAL,), replace(USUAL, id="0" * 16, revision=1), Arrival.ANOTHER),
        ((USUAL,), replace(USUAL, note="Other.", issued_at=LATER), Arrival.NEWER),
        ((USUAL,), replace(USUAL, note="Other."), Arrival.OLDER),
        ((replace(USUAL, id="0" * 16), USUAL), USUAL, Arrival.SAME),
    ],
)
def test_an_arriving_plan_is_told_apart(plans, arriving, arrival):
    assert compare([kept(one) for one in plans], arriving) is arrival


def test_what_was_accepted_last_counts_also_if_it_is_older():
    plan = kept(USUAL, replace(USUAL, revision=1))

    assert plan.prescription.revision == 1
    assert [one.prescription.revision for one in plan.earlier] == [2]
    assert compare([plan], USUAL) is Arrival.NEWER


@law
@given(prescriptions(), prescriptions())
def test_a_plan_that_was_accepted_is_the_same_from_then_on(one, other):
    assert compare([kept(one)], one) is Arrival.SAME
    assert compare([kept(one, other)], replace(other, id=one.id)) in {
        Arrival.SAME,
        Arrival.ANOTHER,
    }


def told(one):
    """Return what a person reads of a prescription: topics have no order, visits a clock."""
    visits = [(visit.at.isoformat(), visit.minutes, visit.place) for visit in one.visits]
    plain = replace(one, id="0" * 16, revision=1, issued_at=ISSUED, advice=(), visits=())
    return plain, set(one.advice), visits


NUMBERS = st.integers(1, 3)
FEW = st.lists(
    st.builds(
        Dose, stretch=NUMBERS, hold_seconds=NUMBERS, reps=st.just(1), sets=st.just(1),
        times_a_day=st.just(1), sides=st.sampled_from([Sides.LEFT, Sides.RIGHT]),
    ),
    max_size=4,
    unique_by=lambda dose: (dose.stretch, dose.sides),
).map(tuple)  # fmt: skip


@law
@given(prescriptions(), prescriptions())
def test_there_is_a_change_exactly_where_something_else_is_read(one, other):
    assert bool(changes(one, other)) == (told(one) != told(other))
    assert changes(one, replace(one, revision=9, issued_at=LATER)) == ()


@law
@given(FEW, FEW)
def test_no_dose_changes_unsaid(one, other):
    found = changes(replace(USUAL, doses=one), replace(USUAL, doses=other))
    named = {change.stretch for change in found if change.stretch}
    before, after = ({dose.stretch for dose in doses} for doses in (one, other))

    assert bool(found) == (one != other)
    assert named >= before ^ after
    assert len(found) == len(set(found))


def test_each_kind_of_change_is_named():
    first, second, *rest = USUAL.doses
    visit = replace(USUAL.visits[0], at=USUAL.visits[0].at + timedelta(days=1))
    other = replace(
        USUAL,
        doses=(replace(second, reps=5), replace(first, stretch=3), *rest),
        advice=(Said(topic=Topic.HEAT, answer=Answer.NO), *USUAL.advice[2:]),
        visits=(visit,),
        clinic_phone="12345",
        note="Slowly.",
    )

    assert changes(USUAL, other) == (
        Change(what=Changed.DOSE, stretch=second.stretch),
        Change(what=Changed.ADDED, stretch=3),
        Change(what=Changed.REMOVED, stretch=first.stretch),
        Change(what=Changed.ADVICE, topic=Topic.HEAT, answer=Answer.NO),
        Change(what=Changed.NO_ADVICE, topic=Topic.COLD),
        Change(what=Changed.VISIT, visit=visit),
        Change(what=Changed.NO_VISIT, visit=USUAL.visits[0]),
        Change(what=Changed.NOTE),
        Change(what=Changed.PHONE),
    )
    moved = replace(USUAL.visits[0], place="Room 3")
    assert changes(USUAL, replace(USUAL, visits=(moved,))) == (
        Change(what=Changed.VISIT, visit=moved),
    )
    assert changes(USUAL, replace(USUAL, doses=USUAL.doses[::-1])) == (Change(what=Changed.ORDER),)


def test_a_plan_never_keeps_more_than_its_latest_receipts():
    plan = ReceivedPlan(id=USUAL.id, receipts=(Receipt(payload="first", accepted_at=LATER),))
    for number in range(MOST_RECEIPTS + 5):
        plan = plan.taking(Receipt(payload=f"{number}", accepted_at=LATER))

    again = plan.taking(Receipt(payload=plan.receipts[-1].payload, accepted_at=ISSUED))

    assert again.receipts[:-1] == plan.receipts[:-1]
    assert again.receipts[-1].accepted_at == ISSUED
    assert len(plan.receipts) == MOST_RECEIPTS
    assert plan.receipts[-1].payload == f"{MOST_RECEIPTS + 4}"


def test_what_no_plan_can_be_is_refused():
    good = Receipt(payload="a", accepted_at=LATER)
    with pytest.raises(ValueError, match="payload"):
        Receipt(payload="", accepted_at=LATER)
    with pytest.raises(ValueError, match="payload"):
        Receipt(payload="a" * 9000, accepted_at=LATER)
    with pytest.raises(BadMoment):
        Receipt(payload="a", accepted_at=datetime(2026, 1, 1))  # noqa: DTZ001
    with pytest.raises(ValueError, match="id"):
        ReceivedPlan(id="nowhere", receipts=(good,))
    with pytest.raises(ValueError, match="receipt"):
        ReceivedPlan(id=USUAL.id, receipts=())


def test_only_a_plan_without_any_part_says_nothing():
    bare = replace(
        USUAL, clinic_name="", clinic_phone="", treated=None, doses=(), advice=(), visits=(),
        sore_up_to_days=None, rule=None,
    )  # fmt: skip

    assert says_nothing(bare)
    assert not says_nothing(replace(bare, note="Rest."))
    assert not says_nothing(replace(bare, doses=USUAL.doses))
    assert not says_nothing(replace(bare, more_than_usual=True))
