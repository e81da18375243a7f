"""What can be done with the stretches of a draft, and what it is when it is handed over."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.draft import (
    LONGEST_TYPED,
    STEPS,
    Draft,
    KeptDraft,
    changed,
    finished,
    is_full,
    left_out,
    marked,
    moved,
    seconds_a_day,
    stepped,
    treated_at,
    untreated,
    with_doses,
    without,
)
from aftercare.domain.prescription import MOST_STRETCHES, BadPart, Dose, Sides, Treated
from tests.formats.plans import USUAL, doses, prescriptions
from tests.laws import law

NOON = datetime(2026, 3, 4, 12, 30, 59, 5, tzinfo=UTC)
MINUTE = datetime(2026, 3, 4, 12, 30, tzinfo=UTC)
DOSE = Dose(stretch=4, hold_seconds=30, reps=3, sets=1, times_a_day=2)
LISTS = st.lists(doses, max_size=20, unique_by=lambda d: (d.stretch, d.sides)).map(tuple)
FULL = st.lists(doses, min_size=1, max_size=20, unique_by=lambda d: (d.stretch, d.sides)).map(tuple)
STEPS_BY = st.integers(-25, 25)
FIELDS = st.sampled_from(sorted(STEPS))


def places(listed):
    return st.integers(0, len(listed) - 1)


def fits(listed):
    """Tell whether a prescription may have it."""
    return replace(USUAL, doses=listed).doses == listed


@law
@given(LISTS, LISTS)
def test_what_is_added_comes_after_what_is_there_and_never_twice_or_too_much(listed, more):
    joined = with_doses(listed, more)
    there = {one.stretch for one in listed}

    assert joined[: len(listed)] == listed
    assert fits(joined)
    assert not there & {one.stretch for one in joined[len(listed) :]}
    assert with_doses(joined, more) == joined
    assert is_full(joined) == (len(joined) == MOST_STRETCHES)
    new = [one for one in more if one.stretch not in there]
    assert left_out(listed, more) == len(new) - (len(joined) - len(listed))


@law
@given(FULL, st.data())
def test_taking_one_out_leaves_the_others_in_their_order(listed, data):
    place = data.draw(places(listed))
    rest = without(listed, place)

    assert (*rest[:place], listed[place], *rest[place:]) == listed
    assert fits(rest)


@law
@given(FULL, st.data(), STEPS_BY)
def test_moving_one_loses_none_and_moves_no_other(listed, data, by):
    place = data.draw(places(listed))
    after = moved(listed, place, by)
    there = after.index(listed[place])

    assert there == min(max(place + by, 0), len(listed) - 1)
    assert without(after, there) == without(listed, place)
    assert moved(after, there, place - there) == listed


@law
@given(FULL, st.data(), doses)
def test_a_changed_dose_stands_in_its_place_or_all_stays(listed, data, dose):
    place = data.draw(places(listed))
    dose = replace(dose, stretch=data.draw(st.sampled_from([listed[place].stretch, dose.stretch])))
    after = changed(listed, place, dose)

    assert fits(after)
    assert after == listed or after == (*listed[:place], dose, *listed[place + 1 :])


def test_a_change_to_the_side_of_another_dose_is_none():
    left, right = replace(DOSE, sides=Sides.LEFT), replace(DOSE, sides=Sides.RIGHT)

    assert changed((left, right), 0, replace(left, sides=Sides.RIGHT, reps=9)) == (left, right)
    assert changed((left, right), 0, replace(left, reps=9)) == (replace(left, reps=9), right)


@law
@given(doses, FIELDS, st.sampled_from([-1, 1]))
def test_a_step_goes_one_way_stays_in_its_bounds_and_touches_nothing_else(dose, field, by):
    after = stepped(dose, field, by)
    value, was = getattr(after, field), getattr(dose, field)

    assert replace(after, **{field: was}) == dose
    assert after == dose or ((value - was) * by > 0 and value in STEPS[field])
    assert not [one for one in STEPS[field] if min(value, was) < one < max(value, was)]


@law
@given(FIELDS, st.data())
def test_a_step_back_leads_where_one_was(field, data):
    value = data.draw(st.sampled_from(STEPS[field][:-1]))
    dose = replace(DOSE, **{field: value})

    assert stepped(stepped(dose, field, 1), field, -1) == dose


@pytest.mark.parametrize("field", STEPS)
def test_the_steps_reach_from_bound_to_bound(field):
    low, high = STEPS[field][0], STEPS[field][-1]
    least, most = replace(DOSE, **{field: low}), replace(DOSE, **{field: high})

    assert list(STEPS[field]) == sorted(set(STEPS[field]))
    assert stepped(least, field, -1) == least
    assert stepped(most, field, 1) == most
    for beyond in (low - 1, high + 1):
        with pytest.raises(BadPart):
            replace(DOSE, **{field: beyond})


def test_a_day_s_seconds_count_both_sides():
    assert seconds_a_day(()) == 0
    assert seconds_a_day((DOSE,)) == 30 * 3 * 2
    both = replace(DOSE, sides=Sides.BOTH, sets=2)
    assert seconds_a_day((DOSE, both)) == 30 * 3 * 2 + 30 * 3 * 2 * 2 * 2


@law
@given(prescriptions(), st.booleans())
def test_a_finished_draft_is_what_was_made_dated_now(plan, just_now):
    bare = replace(plan, clinic_name="", clinic_phone="", note="")
    draft = Draft(patient="p", plan=bare, begun_at=NOON, note=f" {plan.note}\n", just_now=just_now)
    done = finished(draft, f" {plan.clinic_name} ", f"{plan.clinic_phone} ", NOON)
    treated = plan.treated and replace(plan.treated, at=MINUTE if just_now else plan.treated.at)

    assert done == replace(plan, issued_at=MINUTE, treated=treated)
    assert draft.revises == (plan.revision > 1)


@pytest.mark.parametrize(
    ("note", "clinic", "phone", "field"),
    [
        ("x" * 501, "", "", "note"),
        ("see https://example.org/x", "", "", "note"),
        ("", "x" * 61, "", "clinic_name"),
        ("", "", "call me", "clinic_phone"),
    ],
)
def test_what_no_prescription_may_carry_is_told_by_its_field(note, clinic, phone, field):
    bare = replace(USUAL, clinic_name="", clinic_phone="", note="")
    draft = Draft(patient="p", plan=bare, begun_at=NOON, note=note)

    with pytest.raises(BadPart) as bad:
        finished(draft, clinic, phone, NOON)
    assert bad.value.field == field


def test_a_kept_draft_keeps_a_long_note_and_refuses_what_is_longer():
    kept = KeptDraft(id="p", payload="a", begun_at=NOON, note="x" * LONGEST_TYPED)

    assert len(kept.note) == LONGEST_TYPED
    for wrong in ({"note": kept.note + "x"}, {"payload": ""}):
        with pytest.raises(ValueError, match="long"):
            replace(kept, **wrong)
    with pytest.raises(ValueError, match="naive"):
        replace(kept, begun_at=NOON.replace(tzinfo=None))
    assert replace(kept, begun_at=NOON + timedelta(days=1)).begun_at > NOON


AREA = st.sampled_from(["neck_back", "calf.left", "calf.right"])


@law
@given(prescriptions(), st.lists(AREA))
def test_no_treatment_and_then_one_again_leaves_the_areas_as_they_were(plan, tapped):
    draft = Draft(patient="p", plan=replace(plan, treated=Treated(at=MINUTE)), begun_at=NOON)
    for area in tapped:
        draft = marked(draft, area)
    none = untreated(untreated(draft))
    again = treated_at(none, MINUTE, just_now=draft.just_now)

    assert none.plan == replace(plan, treated=None)
    assert marked(none, "neck_back") == none
    assert again == draft
    assert set(draft.plan.treated.areas) == {one for one in tapped if tapped.count(one) % 2}


def test_a_kept_draft_has_no_area_aside_twice():
    kept = KeptDraft(id="p", payload="a", begun_at=NOON, aside=("calf.left",))

    with pytest.raises(ValueError, match="twice"):
        replace(kept, aside=("calf.left", "calf.left"))


@pytest.mark.parametrize(("hours", "now"), [(2.9, True), (3.1, False)])
def test_a_draft_that_lay_for_hours_follows_the_treatment_of_when_it_was_begun(hours, now):
    later = MINUTE + timedelta(hours=hours)
    plan = replace(USUAL, treated=Treated(at=MINUTE))
    draft = Draft(patient="p", plan=plan, begun_at=MINUTE)
    minute = later.replace(second=0, microsecond=0)

    assert finished(draft, "", "", later).treated.at == (minute if now else MINUTE)
