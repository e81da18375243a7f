"""Drafts as the screens see them: saved at every change, handed over once, never lost."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from aftercare.domain.condition import Condition
from aftercare.domain.draft import LONGEST_TYPED
from aftercare.domain.prescription import BadPart, Rule, Said, Treated
from tests.formats.plans import USUAL, prescriptions
from tests.laws import law
from tests.state.desk import after_a_crash, desk_of, on_desk
from tests.state.home import Home

CONDITIONS = frozenset(list(Condition)[:2])


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
    desk.drafts.begin(patient, USUAL)
    desk.drafts.tell(patient, conditions=CONDITIONS, despite=frozenset({3}))
    desk.drafts.change(patient, doses=())
    plan = desk.drafts.give(patient)
    draft = desk.drafts.begin(patient, plan, revise=revise)

    assert draft.conditions == CONDITIONS
    assert draft.despite == frozenset()  # it is asked anew
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
    assert on_desk(home.state) == after_a_crash(home) == (before.patients, {}, ())
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
