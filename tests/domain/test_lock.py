"""What speaks against a dose: by which condition, whether that was allowed, and in which form."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.code import codes
from aftercare.content.stretch import easier_stretch, form_of, stretch, stretches
from aftercare.domain.condition import Condition
from aftercare.domain.dose import usual_dose
from aftercare.domain.draft import Draft, cautions, settled, still_locked
from aftercare.domain.lock import Caution, Lock, caution, locks
from aftercare.domain.stretch import Weight, done_as
from tests.formats.plans import USUAL
from tests.laws import law

DOSES = {
    one.id: usual_dose(one, codes().stretch.numbers[one.id], frozenset()) for one in stretches()
}
EVERY = frozenset(Lock(one.id, condition) for one in stretches() for condition in Condition)
some_doses = st.lists(st.sampled_from(list(DOSES.values())), max_size=5, unique=True).map(tuple)
conditions = st.frozensets(st.sampled_from(Condition))
allowed = st.frozensets(st.sampled_from(sorted(EVERY)), max_size=400)


def draft(doses, has, lets):
    plan = replace(USUAL, doses=doses)
    return Draft(
        patient="p",
        plan=plan,
        begun_at=datetime(2026, 3, 4, tzinfo=UTC),
        conditions=has,
        allowed=lets,
    )


@pytest.mark.parametrize(
    ("name", "easier", "done"),
    [("ca1", False, "ca1"), ("ca1", True, "ca4"), ("nk1", True, "nk1"), ("nk1", False, "nk1")],
)
def test_an_easier_form_that_is_another_stretch_is_what_is_done(name, easier, done):
    found = stretch(name)

    assert done_as(found, easier_stretch(found), easier=easier).id == done
    assert form_of(replace(DOSES[name], easier=easier)).id == done


def test_every_condition_is_asked_for_itself():
    dose, has = DOSES["lb1"], {Condition.DISC, Condition.HIP_REPLACEMENT, Condition.PREGNANCY}
    disc, hip = Lock("lb1", Condition.DISC), Lock("lb1", Condition.HIP_REPLACEMENT)

    assert locks(dose, has, form_of) == (disc, hip)
    assert caution(dose, has, {disc}, form_of) == Caution(
        locked=(hip,), allowed=(disc,), careful=(Condition.PREGNANCY,)
    )


@law
@given(some_doses, conditions, allowed)
def test_only_what_is_there_stays_allowed_and_that_changes_nothing_else(doses, has, lets):
    before = draft(doses, has, lets)
    after = settled(before, form_of)

    assert replace(after, allowed=lets) == before
    assert after.allowed <= lets
    assert still_locked(after, form_of) == still_locked(before, form_of)
    assert settled(after, form_of) == after
    assert all(stretch(one.stretch).locks[one.condition] is Weight.LOCKED for one in after.allowed)
    assert {one.condition for one in after.allowed} <= has


@law
@given(some_doses, conditions, allowed, st.sampled_from(Condition))
def test_a_further_condition_unlocks_nothing(doses, has, lets, more):
    before = set(still_locked(draft(doses, has, lets), form_of))

    assert before <= set(still_locked(draft(doses, has | {more}, lets), form_of))


def test_a_draft_says_what_speaks_against_each_of_its_doses():
    doses = (DOSES["nk1"], DOSES["lb1"])
    found = cautions(draft(doses, frozenset({Condition.DISC}), frozenset()), form_of)

    assert found == (
        (DOSES["nk1"], Caution()),
        (DOSES["lb1"], Caution(locked=(Lock("lb1", Condition.DISC),))),
    )
