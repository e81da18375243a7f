"""A dose as it is led today: never more than was prescribed, and less by each rule."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.stretch import easier_stretch, stretch, stretches
from aftercare.domain.player.exercise import GENTLE_SECONDS
from aftercare.domain.player.prescribed import Light, light_of, prescribed_exercise
from aftercare.domain.prescription import Dose, Rule, Sides
from aftercare.domain.stretch import Place, Way
from tests.formats.plans import doses, rules
from tests.laws import law

DOSE = Dose(
    stretch=1, hold_seconds=30, reps=3, sets=2, times_a_day=2, from_hour=0, sides=Sides.BOTH
)
HOLDS = [one for one in stretches() if one.dose.way is Way.HOLD]
ANY = st.sampled_from(stretches())


def led(dose, one, **how):
    return prescribed_exercise(dose, one, easier_stretch(one), **how)


def work(exercise):
    """Return the seconds of one side: an easier form may have sides where its stretch has none."""
    return exercise.seconds * exercise.reps * exercise.sets


def test_a_dose_is_led_as_it_was_written():
    found = led(DOSE, stretch("nk1"))

    assert (found.stretch, found.seconds, found.reps, found.sets) == ("nk1", 30, 3, 2)
    assert found.sides == ("left", "right")
    assert not found.easier


@law
@given(doses, ANY, st.booleans(), st.booleans())
def test_each_step_of_the_light_asks_for_less_and_none_for_more_than_the_dose(
    dose, one, fresh, locked
):
    full, half, gentle = (
        work(led(dose, one, light=light, fresh=fresh, locked=locked)) for light in Light
    )
    whole = work(led(dose, one))

    assert whole >= full >= half >= gentle > 0


@law
@given(doses, st.sampled_from(HOLDS))
def test_on_the_first_day_nothing_is_held_for_long_unless_an_hour_of_it_was_chosen(dose, one):
    found = led(dose, one, fresh=True)
    if 0 < dose.from_hour < 24:
        assert found == led(dose, one)
    elif found.way is Way.HOLD:
        assert found.seconds <= GENTLE_SECONDS


def test_on_the_first_day_it_is_the_easier_form():
    assert led(DOSE, stretch("nk1"), fresh=True).easier
    assert led(DOSE, stretch("nk1"), fresh=True).seconds == 10  # its easier form's own
    assert led(DOSE, stretch("ut2"), fresh=True).stretch == "ut1"
    assert led(DOSE, stretch("ut2"), fresh=True, locked=True).stretch == "ut2"
    assert led(DOSE, stretch("ut2"), fresh=True, locked=True).seconds == GENTLE_SECONDS


def test_the_easier_form_that_was_prescribed_has_the_numbers_that_were_prescribed():
    found = led(replace(DOSE, easier=True), stretch("nk1"))

    assert found.easier
    assert (found.seconds, found.reps) == (30, 3)
    assert led(replace(DOSE, easier=True), stretch("ut2")).stretch == "ut1"
    assert led(replace(DOSE, easier=True), stretch("ut2"), locked=True).stretch == "ut1"
    assert found.low  # lying: getting there takes longer than on the chair
    assert not led(DOSE, stretch("nk1")).low


@pytest.mark.parametrize(
    ("soreness", "light"),
    [
        (None, Light.FULL), (0, Light.FULL), (3, Light.FULL), (4, Light.HALF), (5, Light.HALF),
        (6, Light.GENTLE), (10, Light.GENTLE),
    ],
)  # fmt: skip
def test_the_light_changes_just_above_the_numbers_of_the_physiotherapist(soreness, light):
    assert light_of(Rule(full_up_to=3, half_up_to=5), soreness) is light
    assert light_of(None, soreness) is Light.FULL


@law
@given(rules, st.integers(0, 9))
def test_more_soreness_never_allows_more(rule, soreness):
    order = list(Light)

    assert order.index(light_of(rule, soreness)) <= order.index(light_of(rule, soreness + 1))


def test_half_is_half_the_hold_and_of_slow_movements_half_as_many():
    move = next(one for one in stretches() if one.dose.way is Way.MOVE)

    assert led(DOSE, stretch("nk1"), light=Light.HALF).seconds == 15
    assert led(DOSE, stretch("nk1"), light=Light.HALF).reps == 3
    assert led(replace(DOSE, reps=9), move, light=Light.HALF).reps == 5
    assert led(replace(DOSE, hold_seconds=5), move, light=Light.HALF).seconds == 5


@pytest.mark.parametrize(
    ("sides", "done"),
    [
        (Sides.LEFT, ("left",)), (Sides.RIGHT, ("right",)), (Sides.BOTH, ("left", "right")),
        (Sides.NONE, ("left", "right")),
    ],
)  # fmt: skip
def test_it_is_done_on_the_sides_that_were_said_if_it_has_any(sides, done):
    sideless = next(one for one in stretches() if one.dose.place is Place.NONE)

    assert led(replace(DOSE, sides=sides), stretch("nk1")).sides == done
    assert led(replace(DOSE, sides=sides), sideless).sides == ()
