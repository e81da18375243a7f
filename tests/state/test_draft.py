"""Drafts as the screens see them: saved at every change, handed over once, never lost."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from aftercare.content.code import codes
from aftercare.content.stretch import easier_stretch, form_of, stretch, stretches
from aftercare.domain.condition import Condition
from aftercare.domain.dose import usual_dose
from aftercare.domain.draft import LONGEST_TYPED, still_locked
from aftercare.domain.lock import Lock, locks
from aftercare.domain.moment import BadMoment
from aftercare.domain.prescription import BadPart, Rule, Said, Sides, Treated
from aftercare.domain.visiting import with_typed
from tests.formats.plans import USUAL, prescriptions
from tests.laws import law
from tests.state.desk import after_a_crash, desk_of, on_desk
from tests.state.home import Home

CONDITIONS = frozenset(list(Condition)[:2])
HAS = frozenset({Condition.DISC, Condition.HIP_REPLACEMENT})
LOCKED = next(one for one in stretches() if len(one.locked_by(HAS)) == 2)
DOSE = usual_dose(LOCKED, codes().stretch.numbers[LOCKED.id], frozenset())
LOCKS = frozenset(Lock(LOCKED.id, one) for one in HAS)


@pytest.fixture
def desk(home):
    return desk_of(home.state)


@pytest.fixture
def patient(desk):
    return desk.patients.add("A").id


def minute(home):
    return home.device.now().replace(second=0, microsecond=0)


def test_an_empty_draft_follows_a_treatment_just_now(home, desk, patient):
    home.device.time += timedelta(seconds=7)
    draft = desk.drafts.begin(patient)

    assert draft.plan.treated == Treated(at=minute(home))
    assert (draft.plan.doses, draft.plan.revision, draft.just_now) == ((), 1, True)
    assert not draft.revises
    assert on_desk(home.state) == after_a_crash(home)
    assert on_desk(home.state).drafts == {patient: draft}


def test_a_plan_that_begins_with_another_is_another_after_a_new_treatment(home, desk, patient):
    base = replace(USUAL, note="Slowly.")
    draft = desk.drafts.begin(patient, base)
    plan = draft.plan

    assert plan.id != base.id
    assert (plan.revision, plan.visits, draft.note) == (1, (), "Slowly.")
    assert (plan.doses, plan.advice, plan.rule) == (base.doses, base.advice, base.rule)
    assert plan.treated == Treated(at=minute(home), areas=base.treated.areas)
    assert (plan.clinic_name, plan.clinic_phone, plan.note) == ("", "", "")
    assert on_desk(home.state) == after_a_crash(home)


def test_a_revision_keeps_treatment_visits_and_id(home, desk, patient):
    draft = desk.drafts.begin(patient, USUAL, revise=True)

    assert draft.revises
    assert not draft.just_now
    assert draft.plan == replace(
        USUAL, revision=3, issued_at=minute(home), clinic_name="", clinic_phone=""
    )
    assert on_desk(home.state) == after_a_crash(home)


@pytest.mark.parametrize("revise", [False, True])
def test_what_a_patient_has_is_known_at_the_next_plan(home, desk, patient, revise):
    desk.drafts.begin(patient, replace(USUAL, doses=(DOSE,)))
    desk.drafts.tell(patient, conditions=HAS, allowed=LOCKS)
    assert desk.drafts.get(patient).allowed == LOCKS
    plan = desk.drafts.give(patient)
    draft = desk.drafts.begin(patient, plan, revise=revise)

    assert draft.conditions == HAS
    assert draft.allowed == frozenset()  # it is asked anew
    assert on_desk(home.state) == after_a_crash(home)


def test_every_change_is_on_the_disk_at_once(home, desk, patient):
    desk.drafts.begin(patient)
    changes = (
        {"doses": USUAL.doses},
        {"advice": (Said(topic=USUAL.advice[0].topic, answer=USUAL.advice[0].answer),)},
        {"treated": None},
        {"rule": Rule(full_up_to=3, half_up_to=5), "more_than_usual": True},
        {"visits": USUAL.visits, "sore_up_to_days": 4},
    )
    for change in changes:
        version = desk.drafts.version
        desk.drafts.change(patient, **change)

        assert desk.drafts.version > version
        assert on_desk(home.state) == after_a_crash(home)
    for about in ({"note": " typed\n "}, {"just_now": False}, {"conditions": CONDITIONS}):
        desk.drafts.tell(patient, **about)

        assert on_desk(home.state) == after_a_crash(home)
    draft = desk.drafts.get(patient)
    assert all(getattr(draft.plan, key) == value for one in changes for key, value in one.items())
    assert (draft.note, draft.conditions) == (" typed\n ", CONDITIONS)


@law
@given(prescriptions())
def test_any_prescription_can_be_begun_with_and_is_there_after_a_crash(plan):
    home = Home()
    desk = desk_of(home.state)
    patient = desk.patients.add("A").id
    desk.drafts.begin(patient, plan)
    assert on_desk(home.state) == after_a_crash(home)
    if plan.revision < 65535:
        desk.drafts.begin(patient, plan, revise=True)
        assert on_desk(home.state) == after_a_crash(home)
        assert desk.drafts.give(patient).doses == plan.doses

    assert on_desk(home.state) == after_a_crash(home)


def test_what_cannot_be_changes_nothing(home, desk, patient):
    desk.drafts.begin(patient)
    before = on_desk(home.state)
    with pytest.raises(BadPart):
        desk.drafts.change(patient, sore_up_to_days=15)
    with pytest.raises(BadPart):
        desk.drafts.change(patient, doses=(USUAL.doses[0],) * 2)
    desk.drafts.change("nobody", sore_up_to_days=3)
    desk.drafts.tell("nobody", note="x")

    assert on_desk(home.state) == after_a_crash(home) == before
    assert desk.drafts.get("nobody") is desk.drafts.preview("nobody") is None
    assert desk.drafts.give("nobody") is None


def test_a_very_long_note_is_kept_as_far_as_one_can_be(home, desk, patient):
    desk.drafts.begin(patient)
    desk.drafts.tell(patient, note="x" * (LONGEST_TYPED + 1))

    assert len(desk.drafts.get(patient).note) == LONGEST_TYPED
    assert on_desk(home.state) == after_a_crash(home)


def test_handing_over_makes_it_the_patient_s_in_one_write(home, desk, patient):
    home.state.settings.change(clinic_name="Riverside", clinic_phone="020 7946 0123")
    desk.drafts.begin(patient)
    desk.drafts.change(patient, doses=USUAL.doses)
    desk.drafts.tell(patient, note="Slowly. ", conditions=CONDITIONS)
    home.device.pass_hours(0.5)
    seen, writes = desk.drafts.preview(patient), home.medium.operations
    plan = desk.drafts.give(patient)

    assert home.medium.operations == writes + 1
    assert plan == seen == desk.patients.latest(patient).prescription
    assert (plan.clinic_name, plan.note) == ("Riverside", "Slowly.")
    assert plan.treated.at == plan.issued_at == minute(home)
    assert desk.drafts.get(patient) is None
    assert on_desk(home.state) == after_a_crash(home)
    assert desk.drafts.give(patient) is None


def test_a_treatment_that_was_dated_keeps_its_date(home, desk, patient):
    at = minute(home) - timedelta(hours=3)
    desk.drafts.begin(patient)
    desk.drafts.change(patient, treated=Treated(at=at))
    desk.drafts.tell(patient, just_now=False)

    assert desk.drafts.give(patient).treated.at == at


def test_what_may_not_be_handed_over_stays_as_it_was(home, desk, patient):
    desk.drafts.begin(patient)
    desk.drafts.tell(patient, note="see https://example.org/")
    before = on_desk(home.state)
    with pytest.raises(BadPart) as bad:
        desk.drafts.give(patient)

    assert (bad.value.reason, bad.value.field) == ("unsafe-text", "note")
    assert on_desk(home.state) == after_a_crash(home) == before


def test_handing_over_on_a_full_disk_waits_and_is_saved_at_last(home, desk, patient):
    desk.drafts.begin(patient, USUAL)
    home.fill()
    plan = desk.drafts.give(patient)
    shown = on_desk(home.state)
    assert shown.drafts == {}
    assert desk.patients.latest(patient).prescription == plan
    assert after_a_crash(home).drafts != {}
    assert after_a_crash(home).patients[0].given == ()
    home.state.refresh()
    assert on_desk(home.state) == shown
    home.make_room()

    assert home.state.saving.retry()
    assert on_desk(home.state) == after_a_crash(home) == shown


def test_a_draft_is_dropped_and_comes_back(home, desk, patient):
    desk.drafts.begin(patient, USUAL)
    desk.drafts.tell(patient, note="Slowly.", conditions=CONDITIONS)
    before = on_desk(home.state)
    desk.drafts.drop(patient)
    assert on_desk(home.state) == after_a_crash(home) == (before.patients, {}, (), ())
    assert home.state.undo.offer.words_key == "undo.draft"
    home.state.undo.undo()
    desk.drafts.drop("nobody")

    assert on_desk(home.state) == after_a_crash(home) == before
    assert home.state.undo.offer is None


def test_a_second_draft_takes_the_place_of_the_first_which_can_come_back(home, desk, patient):
    first = desk.drafts.begin(patient, USUAL)
    second = desk.drafts.begin(patient)
    for draft in (second, first, second):
        assert on_desk(home.state).drafts == after_a_crash(home).drafts == {patient: draft}
        assert home.state.undo.offer.words_key == "undo.draft"
        home.state.undo.undo()


def test_undoing_a_dropped_draft_does_not_lose_the_one_begun_since(home, desk, patient):
    first = desk.drafts.begin(patient, USUAL)
    desk.drafts.drop(patient)
    second = desk.drafts.begin(patient)
    home.state.undo.undo()
    assert desk.drafts.get(patient) == first
    home.state.undo.undo()

    assert on_desk(home.state).drafts == after_a_crash(home).drafts == {patient: second}


def test_another_page_goes_on_with_it(home, desk, patient):
    second = home.page("second")
    desk.drafts.begin(patient)
    desk_of(second).drafts.change(patient, doses=USUAL.doses)
    desk.drafts.tell(patient, note="Slowly.")
    assert on_desk(second) == on_desk(home.state) == after_a_crash(home)
    assert len(desk.drafts.get(patient).plan.doses) == len(USUAL.doses)
    desk_of(second).drafts.give(patient)

    assert desk.drafts.get(patient) is None
    assert on_desk(second) == on_desk(home.state) == after_a_crash(home)


def test_a_newer_version_s_fields_outlive_changes_and_dropping(home, desk, patient):
    desk.drafts.begin(patient)
    table = home.library.database.table("draft")
    table.update({"colour": "blue"}, doc_ids=[patient])
    desk.drafts.change(patient, doses=USUAL.doses)
    desk.drafts.drop(patient)
    home.state.undo.undo()

    assert table.fetch(patient)["colour"] == "blue"


def test_a_draft_of_another_version_is_counted_and_stays(home, desk, patient):
    desk.drafts.begin(patient)
    table = home.library.database.table("draft")
    table.update({"payload": "_" * 60}, doc_ids=[patient])
    home.state.refresh()

    assert desk.drafts.get(patient) is None
    assert home.state.store.unreadable == 1
    assert table.fetch(patient)["payload"] == "_" * 60


def locked_draft(desk, patient, **parts):
    desk.drafts.begin(patient, replace(USUAL, doses=(DOSE,)))
    desk.drafts.tell(patient, conditions=HAS, allowed=LOCKS)
    desk.drafts.change(patient, **parts)
    return desk.drafts.get(patient)


def test_a_condition_that_is_told_later_locks_again(home, desk, patient):
    one = frozenset({Condition.DISC})
    desk.drafts.begin(patient, replace(USUAL, doses=(DOSE,)))
    desk.drafts.tell(patient, conditions=one)
    desk.drafts.tell(patient, allowed=frozenset({Lock(LOCKED.id, Condition.DISC)}))
    assert desk.drafts.preview(patient).doses == (DOSE,)
    desk.drafts.tell(patient, conditions=HAS)

    with pytest.raises(BadPart, match="locked"):
        desk.drafts.preview(patient)
    assert on_desk(home.state) == after_a_crash(home)


def test_what_is_taken_out_is_asked_again_when_it_comes_back(home, desk, patient):
    assert locked_draft(desk, patient, doses=()).allowed == frozenset()
    desk.drafts.change(patient, doses=(DOSE,))

    with pytest.raises(BadPart, match="locked"):
        desk.drafts.preview(patient)
    assert on_desk(home.state) == after_a_crash(home)


def test_a_condition_that_is_told_again_is_asked_again(desk, patient):
    locked_draft(desk, patient)
    desk.drafts.tell(patient, conditions=frozenset())
    desk.drafts.tell(patient, conditions=HAS)

    assert desk.drafts.get(patient).allowed == frozenset()


def test_no_more_is_allowed_than_what_is_locked(desk, patient):
    other = Lock(LOCKED.id, Condition.NECK)
    locked_draft(desk, patient)
    desk.drafts.tell(patient, allowed=LOCKS | {other})

    assert desk.drafts.get(patient).allowed == LOCKS


def test_what_begins_with_an_easier_form_is_locked_as_that_stretch(desk, patient):
    strong = stretch("ca1")  # locked by poor balance; its easier form, ca4, by a disc
    assert easier_stretch(strong).id == "ca4"
    dose = usual_dose(strong, codes().stretch.numbers["ca1"], frozenset())
    eased = replace(dose, easier=True)
    desk.drafts.begin(patient, replace(USUAL, doses=(dose,)))
    for has, whole, easier in (
        (Condition.BALANCE, ("ca1",), ()),
        (Condition.DISC, (), ("ca4",)),
    ):
        desk.drafts.tell(patient, conditions=frozenset({has}))
        for doses, locked in (((dose,), whole), ((eased,), easier)):
            desk.drafts.change(patient, doses=doses)
            draft = desk.drafts.get(patient)
            found = {lock.stretch for one in doses for lock in locks(one, {has}, form_of)}

            assert found == set(locked)
            assert bool(still_locked(draft, form_of)) == bool(locked)


def test_one_change_is_one_write(home, desk, patient):
    desk.drafts.begin(patient)
    verbs = (
        lambda: desk.drafts.treat(patient, home.device.now() - timedelta(hours=2)),
        lambda: desk.drafts.mark(patient, "calf.left"),
        lambda: desk.drafts.untreat(patient),
        lambda: desk.drafts.treat(patient, None),
        lambda: desk.drafts.change(patient, {"note": "Slowly."}, doses=USUAL.doses),
    )
    for verb in verbs:
        writes = home.medium.operations
        verb()

        assert home.medium.operations == writes + 1
        assert on_desk(home.state) == after_a_crash(home)
    desk.drafts.change(patient, doses=USUAL.doses)  # says nothing new
    assert home.medium.operations == writes + 1


def test_the_areas_come_back_when_there_was_a_treatment_after_all(home, desk, patient):
    at = minute(home) - timedelta(hours=2)
    desk.drafts.begin(patient)
    for area in ("calf.left", "foot.left", "calf.right", "foot.left"):
        desk.drafts.mark(patient, area)
    desk.drafts.treat(patient, at)
    desk.drafts.untreat(patient)
    assert desk.drafts.get(patient).plan.treated is None
    desk.drafts.untreat(patient)
    desk.drafts.mark(patient, "shoulder.left")  # nothing is treated: it cannot have been meant
    home.state.refresh()
    assert on_desk(home.state) == after_a_crash(home)
    desk.drafts.treat(patient, None)
    draft = desk.drafts.get(patient)

    assert draft.plan.treated == Treated(at=minute(home), areas=("calf.left", "calf.right"))
    assert draft.just_now
    assert draft.aside == ()
    assert on_desk(home.state) == after_a_crash(home)


@pytest.mark.parametrize(
    ("hours", "error"), [(1, BadMoment), (-100 * 365 * 24, BadPart), (-200 * 365 * 24, BadMoment)]
)
def test_a_treatment_that_cannot_be_changes_nothing(home, desk, patient, hours, error):
    desk.drafts.begin(patient)
    before = on_desk(home.state)
    with pytest.raises(error):
        desk.drafts.treat(patient, home.device.now() + timedelta(hours=hours))

    assert on_desk(home.state) == after_a_crash(home) == before


STRANGE = {"payload": "_" * 60, "colour": "blue"}, {"conditions": ["purple"]}
"""What a newer version may write: a plan, or a field, that this one cannot read."""


@pytest.mark.parametrize("strange", STRANGE)
def test_a_draft_of_another_version_is_not_overwritten(home, desk, patient, strange):
    desk.drafts.begin(patient)
    table = home.library.database.table("draft")
    table.update(strange, doc_ids=[patient])
    home.state.refresh()
    kept = table.fetch(patient)
    assert desk.drafts.is_unreadable(patient)
    for base in (None, USUAL):
        assert desk.drafts.begin(patient, base) is None

    assert table.fetch(patient) == kept
    assert desk.drafts.get(patient) is None
    assert not desk.drafts.is_unreadable("nobody")


@pytest.mark.parametrize("strange", STRANGE)
def test_a_draft_of_another_version_that_is_dropped_comes_back_as_it_was(
    home, desk, patient, strange
):
    desk.drafts.begin(patient)
    table = home.library.database.table("draft")
    table.update(strange, doc_ids=[patient])
    home.state.refresh()
    kept = table.fetch(patient)
    desk.drafts.drop(patient)
    assert table.fetch(patient) is None
    assert not desk.drafts.is_unreadable(patient)
    home.device.pass_hours(1)
    begun = desk.drafts.begin(patient, USUAL)
    drop = home.state.undo.offer
    assert drop.words_key == "undo.draft"
    home.state.undo.undo()
    assert table.fetch(patient) == kept
    assert desk.drafts.is_unreadable(patient)
    home.state.undo.undo()  # what was begun since is not lost either

    assert desk.drafts.get(patient) == begun


@pytest.mark.parametrize("strange", STRANGE)
def test_a_patient_comes_back_with_a_draft_of_another_version(home, desk, patient, strange):
    desk.drafts.begin(patient)
    table = home.library.database.table("draft")
    table.update(strange, doc_ids=[patient])
    home.state.refresh()
    kept = table.fetch(patient)
    desk.drafts.remove_patient(patient)
    assert table.fetch(patient) is None
    home.state.undo.undo()

    assert table.fetch(patient) == kept


def test_on_a_full_disk_a_draft_of_another_version_waits_to_go_and_comes_back(home, desk, patient):
    desk.drafts.begin(patient)
    table = home.library.database.table("draft")
    table.update({"payload": "_" * 60}, doc_ids=[patient])
    home.state.refresh()
    kept = table.fetch(patient)
    home.fill()
    desk.drafts.drop(patient)
    assert not desk.drafts.is_unreadable(patient)
    home.state.undo.undo()
    assert desk.drafts.is_unreadable(patient)
    home.make_room()

    assert home.state.saving.retry()
    assert table.fetch(patient) == kept


@pytest.mark.parametrize("way", ["in its place", "after dropping", "after handing over"])
def test_fields_of_a_newer_version_stay_with_their_own_draft(home, desk, patient, way):
    desk.drafts.begin(patient, USUAL)
    table = home.library.database.table("draft")
    table.update({"colour": "blue"}, doc_ids=[patient])
    if way == "after dropping":
        desk.drafts.drop(patient)
    if way == "after handing over":
        desk.drafts.give(patient)
    home.device.pass_hours(1)
    desk.drafts.begin(patient)
    desk.drafts.change(patient, doses=USUAL.doses)
    assert "colour" not in table.fetch(patient)
    if way == "in its place":
        home.state.undo.undo()

        assert table.fetch(patient)["colour"] == "blue"


def sides_in(desk, patient):
    return [one.sides for one in desk.drafts.get(patient).plan.doses]


def test_what_is_for_the_treated_side_follows_it(home, desk, patient):
    one_side, moved = stretch("sh2"), stretch("nk2")
    doses = [
        usual_dose(one, codes().stretch.numbers[one.id], frozenset()) for one in (one_side, moved)
    ]
    chosen = replace(doses[0], stretch=codes().stretch.numbers["sh4"], sides=Sides.LEFT)
    desk.drafts.begin(patient)
    desk.drafts.change(patient, doses=(*doses, chosen))
    assert sides_in(desk, patient) == [Sides.BOTH, Sides.BOTH, Sides.LEFT]
    desk.drafts.mark(patient, "shoulder.right")
    assert sides_in(desk, patient) == [Sides.RIGHT, Sides.BOTH, Sides.LEFT]  # that was chosen
    desk.drafts.mark(patient, "shoulder.left")
    assert sides_in(desk, patient) == [Sides.BOTH, Sides.BOTH, Sides.LEFT]
    desk.drafts.mark(patient, "shoulder.right")
    assert sides_in(desk, patient) == [Sides.LEFT, Sides.BOTH, Sides.LEFT]
    desk.drafts.mark(patient, "foot.right")

    assert sides_in(desk, patient) == [Sides.LEFT, Sides.BOTH, Sides.LEFT]
    assert on_desk(home.state) == after_a_crash(home)


def test_two_doses_of_one_stretch_never_become_the_same(desk, patient):
    number = codes().stretch.numbers["sh2"]
    left = replace(usual_dose(stretch("sh2"), number, frozenset()), sides=Sides.LEFT)
    desk.drafts.begin(patient)
    desk.drafts.mark(patient, "shoulder.left")
    desk.drafts.change(patient, doses=(left, replace(left, sides=Sides.BOTH, reps=1)))
    desk.drafts.mark(patient, "shoulder.right")

    assert sides_in(desk, patient) == [Sides.LEFT, Sides.BOTH]


def test_places_as_they_were_typed_are_there_after_a_crash(home, desk, patient):
    desk.drafts.begin(patient)
    typed = with_typed((), home.device.now(), "www.example.org")
    desk.drafts.tell(patient, places=typed)

    assert desk.drafts.get(patient).places == typed
    assert on_desk(home.state) == after_a_crash(home)
