"""What was asked for on which day: each revision from when it was accepted."""

from dataclasses import replace
from datetime import timedelta

from aftercare.content.asked import asked_of
from aftercare.content.planned import sorted_doses
from aftercare.content.stretch import stretches
from aftercare.domain.plan import Plan, Revision
from aftercare.domain.treatment import Treatment
from tests.formats.plans import ISSUED, USUAL

OTHER = replace(USUAL, id="0" * 16)
DAY = timedelta(days=1)


def kept(*accepted):
    return Plan(
        revisions=tuple(
            Revision(prescription=plan, accepted_at=ISSUED + DAY * days) for plan, days in accepted
        )
    )


def days(asked):
    return [(one.accepted_at - ISSUED) // DAY for one in asked]


def test_without_a_plan_nothing_is_asked_for():
    assert asked_of((), None, (), ()) == ()


def test_each_revision_counts_from_when_it_was_accepted():
    plan = kept((USUAL, 1), (replace(USUAL, revision=3, doses=USUAL.doses[:1]), 4))
    first, second = asked_of((plan,), plan, (), ())

    assert days([first, second]) == [1, 4]
    assert first.since == second.since == USUAL.treated.at
    assert first.planned == sorted_doses(USUAL, ()).planned
    assert second.planned == first.planned[:1]


def test_of_other_plans_counts_what_was_accepted_before_the_one_that_is_followed():
    active, other = kept((USUAL, 5)), kept((OTHER, 2), (replace(OTHER, revision=9), 7))

    assert days(asked_of((active, other), active, (), ())) == [2, 5]
    assert days(asked_of((active, other), other, (), ())) == [2, 7]


def test_where_a_plan_names_no_treatment_it_counts_from_the_one_noted_before_it():
    at = ISSUED - DAY
    noted = Treatment(id="t", at=at, recorded_at=at)
    plan = kept((replace(USUAL, treated=None), 1))

    assert [one.since for one in asked_of((plan,), plan, (), (noted,))] == [at]


def test_what_is_locked_is_not_asked_for():
    plan = kept((USUAL, 1))
    told = frozenset().union(*(one.locks for one in stretches()))
    (asked,) = asked_of((plan,), plan, told, ())

    assert len(asked.planned) < len(USUAL.doses)
