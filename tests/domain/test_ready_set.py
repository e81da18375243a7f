"""What a ready-made set prescribes for the sides that were treated, and which sets fit."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.prescription import BadPart, Dose, Sides
from aftercare.domain.ready_set import (
    MOST,
    ReadyDose,
    ReadySet,
    Where,
    doses_of,
    fitting,
    treated_sides,
)
from tests.laws import law

NEAR = frozenset({"shoulder", "chest", "neck_back"})
NUMBERS = {"sh1": 16, "sh2": 17, "sh3": 18, "nk2": 2, "ut4": 9}
GOOD = ReadyDose(stretch="sh1", hold_seconds=20, reps=3, times_a_day=2, sides=Where.TREATED)
SET = ReadySet(
    id="shoulder-pain",
    regions=("shoulder",),
    conditions=frozenset(),
    doses=(
        replace(GOOD, sets=2, from_hour=24, easier=True),
        replace(GOOD, stretch="nk2", sides=Where.BOTH),
        replace(GOOD, stretch="ut4", sides=Where.NONE),
    ),
    sources=("K",),
)


def of(*regions, name="any"):
    return replace(SET, id=name, regions=regions)


areas = st.frozensets(
    st.sampled_from(
        [
            "neck_back",
            *(f"{region}.{side}" for region in ("shoulder", "chest", "foot") for side in Sides),
        ]
    )
).map(lambda found: [one for one in found if not one.endswith(("none", "both"))])


@pytest.mark.parametrize(
    ("treated", "sides"),
    [
        ([], Sides.BOTH),
        (["shoulder.left"], Sides.LEFT),
        (["shoulder.right", "chest.right"], Sides.RIGHT),
        (["shoulder.right", "chest.left"], Sides.BOTH),
        (["shoulder.left", "shoulder.right"], Sides.BOTH),
        (["shoulder.left", "foot.right"], Sides.LEFT),
        (["foot.right"], Sides.BOTH),
        (["neck_back"], Sides.BOTH),
        (["neck_back", "shoulder.right"], Sides.RIGHT),
    ],
)
def test_the_treated_side_is_the_only_one_that_was_named_nearby(treated, sides):
    assert treated_sides(treated, NEAR) is sides


@law
@given(areas)
def test_left_and_right_are_treated_alike(treated):
    other = {"left": "right", "right": "left"}
    mirrored = [".".join(other.get(part, part) for part in area.split(".")) for area in treated]
    there, here = treated_sides(mirrored, NEAR), treated_sides(treated, NEAR)

    assert there == other.get(here, here)


@law
@given(areas, areas)
def test_one_side_is_only_told_while_no_other_was_treated(some, more):
    alone, together = treated_sides(some, NEAR), treated_sides([*some, *more], NEAR)
    named = {
        area.split(".")[1] for area in (*some, *more) if area.split(".")[0] in NEAR - {"neck_back"}
    }

    assert (together is Sides.BOTH) == (len(named) != 1)
    assert together in {alone, Sides.BOTH} or not named & {alone.value}


@law
@given(areas)
def test_only_what_is_for_the_treated_side_depends_on_it(treated):
    side = treated_sides(treated, NEAR)
    found = doses_of(SET, side, NUMBERS)

    assert [one.sides for one in found] == [side, Sides.BOTH, Sides.NONE]
    assert [one.stretch for one in found] == [16, 2, 9]


def test_a_dose_carries_over_every_number():
    first, *_ = doses_of(SET, Sides.LEFT, NUMBERS)

    assert first == Dose(
        stretch=16,
        hold_seconds=20,
        reps=3,
        sets=2,
        times_a_day=2,
        from_hour=24,
        sides=Sides.LEFT,
        easier=True,
    )


def test_a_stretch_without_a_number_is_an_error():
    with pytest.raises(KeyError):
        doses_of(SET, Sides.LEFT, {"sh1": 16})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("hold_seconds", 0),
        ("hold_seconds", 301),
        ("reps", 31),
        ("sets", 0),
        ("times_a_day", 11),
        ("from_hour", 169),
    ],
)
def test_what_no_prescription_may_have_is_in_no_set(field, value):
    with pytest.raises(BadPart) as refused:
        replace(GOOD, **{field: value})

    assert refused.value.field == field


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("id", value) for value in ("", "Neck", "neck pain", "neck-", "-neck", "neck.what")),
        ("regions", ()),
        ("regions", ("neck", "neck")),
        ("sources", ()),
        ("sources", ("K", "K")),
        ("doses", SET.doses[:2]),
        ("doses", (*SET.doses, GOOD)),  # one stretch twice
        ("doses", tuple(replace(GOOD, stretch=f"xx{one}") for one in range(MOST + 1))),
    ],
)
def test_a_set_that_cannot_be_cannot_be_made(field, value):
    with pytest.raises(BadPart) as refused:
        replace(SET, **{field: value})

    assert refused.value.field == field


def test_a_set_may_have_three_to_six_stretches():
    six = tuple(replace(GOOD, stretch=f"xx{one}") for one in range(6))

    assert len(replace(SET, doses=six).doses) == 6
    assert len(SET.doses) == 3


def test_only_the_set_that_bears_its_region_s_name_is_that_of_the_region():
    assert of("neck", name="neck").of_region
    assert not of("neck", name="neck-pain").of_region
    assert not of("neck", "jaw", name="neck").of_region


def test_what_was_treated_itself_fits_before_what_pulls_there():
    ready = [
        of("jaw", name="jaw"),
        of("shoulder", name="shoulder"),
        of("neck", name="neck"),
        of("foot", name="foot"),
    ]
    found = fitting(ready, home={"neck"}, near={"neck", "shoulder"})

    assert [one.id for one in found] == ["neck", "shoulder"]


def test_a_set_for_all_that_was_treated_fits_best_then_that_of_a_region_then_what_is_for_more():
    ready = [
        of("neck", "shoulder", "hip", name="all-over"),
        of("neck", "shoulder", name="neck-shoulder"),
        of("neck", name="neck"),
    ]
    found = fitting(ready, home={"neck", "shoulder"}, near={"neck", "shoulder", "elbow"})

    assert [one.id for one in found] == ["neck-shoulder", "neck", "all-over"]


def test_a_neighbour_only_offers_the_set_of_its_whole_region():
    ready = [of("shoulder", name="frozen-shoulder"), of("shoulder", name="shoulder")]
    found = fitting(ready, home={"neck"}, near={"neck", "shoulder"})

    assert [one.id for one in found] == ["shoulder"]


def test_what_fits_equally_keeps_its_order():
    ready = [of("neck", name=name) for name in ("whiplash", "headache", "neck")]
    found = fitting(ready, home={"neck"}, near={"neck"})

    assert [one.id for one in found] == ["neck", "whiplash", "headache"]


def test_nothing_treated_fits_nothing():
    assert fitting([of("neck", name="neck")], home=(), near=()) == ()
