"""The usual dose of a stretch, and whether a dose lies within what is usual."""

from dataclasses import replace

import pytest

from aftercare.content.code import codes
from aftercare.content.stretch import stretch, stretches
from aftercare.domain.dose import first_hour, sides_of, usual_dose, usual_of
from aftercare.domain.prescription import Sides
from aftercare.domain.stretch import Place, Range, Way

ONE_SIDED = next(one for one in stretches() if one.dose.place is Place.ONE)
EASED = next(one for one in stretches() if one.easier.seconds)
NOWHERE, BOTH = frozenset(), frozenset({"left", "right"})


@pytest.mark.parametrize("name", codes().stretch.numbers)
def test_the_lowest_usual_dose_of_every_stretch_is_usual(name):
    one = stretch(name)
    dose = usual_dose(one, codes().stretch.numbers[name], NOWHERE)

    assert dose.hold_seconds == one.dose.seconds.low
    assert usual_of(one, easier=False).holds(dose)
    assert (dose.sides is Sides.NONE) == (sides_of(one) == ())


@pytest.mark.parametrize(
    ("treated", "sides"),
    [
        ({"left"}, Sides.LEFT),
        ({"right"}, Sides.RIGHT),
        (BOTH, Sides.BOTH),
        (NOWHERE, Sides.BOTH),
    ],
)
def test_what_is_done_on_the_treated_side_is_done_there(treated, sides):
    assert usual_dose(ONE_SIDED, 1, frozenset(treated)).sides is sides


def test_what_is_done_on_each_side_is_done_on_both_whatever_was_treated():
    assert usual_dose(stretch("nk1"), 1, frozenset({"left"})).sides is Sides.BOTH


@pytest.mark.parametrize("field", ["hold_seconds", "reps", "times_a_day"])
def test_a_number_beyond_what_is_usual_is_found(field):
    one = stretch("nk1")
    usual = usual_of(one, easier=False)
    bounds: Range = usual.seconds if field == "hold_seconds" else getattr(usual, field)
    dose = usual_dose(one, 1, NOWHERE)

    assert usual.holds(replace(dose, **{field: bounds.high}))
    assert not usual.holds(replace(dose, **{field: bounds.high + 1}))
    assert not usual.holds(replace(dose, **{field: bounds.low - 1 or 30}))


def test_the_easier_form_has_its_own_numbers():
    easier = usual_of(EASED, easier=True)

    assert easier.seconds == EASED.easier.seconds
    assert usual_of(EASED, easier=False).seconds == EASED.dose.seconds


@pytest.mark.parametrize(
    ("seconds", "easier", "way", "hours", "first"),
    [
        (15, False, Way.HOLD, (), 0),
        (16, False, Way.HOLD, (), 24),
        (16, True, Way.HOLD, (), 0),
        (60, False, Way.TIME, (), 0),
        (60, False, Way.MOVE, (), 0),
        (10, False, Way.HOLD, (48, 24), 24),
        (30, False, Way.HOLD, (0, 48), 24),
        (30, False, Way.HOLD, (48,), 48),
        (60, True, Way.TIME, (24,), 24),
    ],
)
def test_near_fresh_needles_it_begins_as_in_the_sets_and_a_long_hold_waits_for_a_day(
    seconds, easier, way, hours, first
):
    dose = replace(usual_dose(stretch("nk1"), 1, NOWHERE), hold_seconds=seconds, easier=easier)

    assert first_hour(dose, way, hours) == first
