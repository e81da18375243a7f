"""What a plan means for a person: what is locked on the desk is left out on the phone, no more."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.code import codes
from aftercare.content.stretch import form_of, stretch, stretches
from aftercare.domain.agenda import Agenda
from aftercare.domain.condition import Condition
from aftercare.domain.lock import locks
from aftercare.domain.plan import Plan, Revision
from aftercare.domain.player.prescribed import Light
from aftercare.domain.prescription import Dose
from aftercare.domain.treatment import Treatment
from aftercare.ui.plan_of import PlanNow, sorted_doses
from tests.formats.plans import ISSUED, USUAL
from tests.laws import law

NUMBERS = codes().stretch.numbers
WITH_ANOTHER = [one.id for one in stretches() if one.easier.stretch]
NEEDLED = Treatment(id="t", at=ISSUED, recorded_at=ISSUED)
doses = st.builds(
    Dose,
    stretch=st.sampled_from(WITH_ANOTHER).map(NUMBERS.get),
    hold_seconds=st.integers(1, 60),
    reps=st.integers(1, 10),
    sets=st.just(1),
    times_a_day=st.just(1),
    from_hour=st.sampled_from((0, 12, 24)),
    easier=st.booleans(),
)
conditions = st.frozensets(st.sampled_from(Condition), max_size=3)


def meaning(dose, told, light=Light.FULL, *, fresh=False):
    prescription = replace(USUAL, doses=(dose,))
    plan = Plan(revisions=(Revision(prescription=prescription, accepted_at=ISSUED),))
    return PlanNow(
        plan=plan,
        sorted=sorted_doses(prescription, told),
        agenda=Agenda(turns=(), now=ISSUED + timedelta(hours=1)),
        light=light,
        soreness=None,
        told=told,
        treatments=[NEEDLED] if fresh else [],
    )


@law
@given(doses, conditions)
def test_the_phone_leaves_out_just_what_the_desk_locks(dose, told):
    found = sorted_doses(replace(USUAL, doses=(dose,)), told)

    assert bool(found.locked) == bool(locks(dose, told, form_of))
    assert len(found.locked) + len(found.planned) == 1


@law
@given(doses, conditions, st.sampled_from(Light), st.booleans())
def test_nothing_that_is_led_is_locked_on_any_day(dose, told, light, fresh):
    now = meaning(dose, told, light, fresh=fresh)
    for planned in now.sorted.planned:
        assert stretch(now.exercise(planned).stretch).locked_by(told) == ()


@law
@given(doses, conditions)
def test_what_begins_with_the_easier_form_is_never_led_as_the_stretch_itself(dose, told):
    now = meaning(replace(dose, easier=True), told)
    own = codes().stretch.ids[dose.stretch]
    for planned in now.sorted.planned:
        assert now.exercise(planned).stretch == stretch(own).easier.stretch


def test_an_unknown_stretch_is_counted():
    dose = replace(USUAL.doses[0], stretch=16383)

    assert sorted_doses(replace(USUAL, doses=(dose,)), ()).unknown == 1
    assert locks(dose, frozenset(Condition), form_of) == ()
