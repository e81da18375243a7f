"""The patients as the screens see them: what is on the screen is on the disk, or waits for it."""

from datetime import timedelta

import pytest

from aftercare.content.code import codes
from aftercare.domain.patient import BadLabel
from aftercare.formats.prescription_link import encode
from aftercare.state.patient import AT_ONCE
from tests.formats.plans import USUAL
from tests.formats.reports import USUAL as REPORT
from tests.state.desk import after_a_crash, desk_of, on_desk
from tests.state.home import brings_back


@pytest.fixture
def desk(home):
    return desk_of(home.state)


def gives(desk, patient, base=USUAL, *, revise=False):
    desk.drafts.begin(patient.id, base, revise=revise)
    plan = desk.drafts.give(patient.id)
    desk.patients.hand_over(patient.id, plan.id)
    return plan


def labels(desk):
    return [one.label for one in desk.patients.patients]


def test_a_patient_is_added_renamed_and_there_after_a_crash(home, desk):
    patient = desk.patients.add("  Room 2 ")
    assert patient.label == "Room 2"
    assert on_desk(home.state) == after_a_crash(home)
    desk.patients.rename(patient.id, "Room  3")

    assert labels(desk) == ["Room 3"]
    assert desk.patients.get(patient.id).added_at == patient.added_at
    assert on_desk(home.state) == after_a_crash(home)


@pytest.mark.parametrize("typed", ["", " ", "x" * 61])
def test_a_bad_label_changes_nothing(home, desk, typed):
    patient = desk.patients.add("A")
    before = on_desk(home.state)
    with pytest.raises(BadLabel):
        desk.patients.add(typed)
    with pytest.raises(BadLabel):
        desk.patients.rename(patient.id, typed)
    desk.patients.rename("nobody", "B")

    assert on_desk(home.state) == after_a_crash(home) == before


def test_whoever_was_seen_last_stands_first(home, desk):
    first = desk.patients.add("first")
    home.device.pass_hours(1)
    desk.patients.add("second")
    assert labels(desk) == ["second", "first"]
    home.device.pass_hours(1)
    gives(desk, first)
    assert labels(desk) == ["first", "second"]
    desk.patients.rename(first.id, "renamed")

    assert labels(desk) == ["renamed", "second"]
    assert on_desk(home.state) == after_a_crash(home)


def test_who_has_a_label_is_known_however_it_is_typed(desk):
    patient = desk.patients.add("Room 2")

    assert desk.patients.named(" room  2 ") == patient
    assert desk.patients.named("room 2", besides=patient.id) is None
    assert desk.patients.named("room") is desk.patients.named("") is None


def test_plans_stand_the_latest_first_each_with_its_past(home, desk):
    patient = desk.patients.add("A")
    first = gives(desk, patient)
    home.device.pass_hours(24)
    second = gives(desk, patient)
    home.device.pass_hours(24)
    revised = gives(desk, patient, first, revise=True)
    latest, older = desk.patients.plans(patient.id)

    assert (latest.prescription, older.prescription) == (revised, second)
    assert [one.prescription for one in latest.earlier] == [first]
    assert latest.accepted_at == home.device.now()
    assert desk.patients.latest(patient.id) == latest
    assert desk.patients.latest("nobody") is None
    assert desk.patients.read(desk.patients.get(patient.id).given[-1]) == revised


def test_a_plan_that_only_another_version_reads_is_left_out_and_kept(home, desk):
    patient = desk.patients.add("A")
    gives(desk, patient)
    table = home.library.database.table("patient")
    held = table.fetch(patient.id)["given"]
    table.update({"given": [*held, {**held[0], "payload": "_" * 60}]}, doc_ids=[patient.id])
    home.state.refresh()
    assert len(desk.patients.plans(patient.id)) == 1
    assert desk.patients.read(desk.patients.get(patient.id).given[-1]) is None
    desk.patients.rename(patient.id, "B")

    assert table.fetch(patient.id)["given"][1]["payload"] == "_" * 60


def test_a_patient_is_removed_with_plans_and_draft_and_all_come_back(home, desk):
    patient, other = desk.patients.add("A"), desk.patients.add("B")
    gives(desk, patient)
    desk.drafts.begin(patient.id, USUAL)
    desk.drafts.tell(patient.id, note="slowly")
    before = on_desk(home.state)
    writes = home.medium.operations
    desk.drafts.remove_patient(patient.id)

    assert home.medium.operations == writes + 1
    assert on_desk(home.state) == after_a_crash(home) == ((other,), {}, (), ())
    assert desk.drafts.get(patient.id) is None
    assert home.state.undo.offer.words_key == "undo.patient"

    home.state.undo.undo()
    assert on_desk(home.state) == after_a_crash(home) == before
    desk.drafts.remove_patient("nobody")
    assert home.state.undo.offer is None


def test_a_patient_without_a_draft_comes_back_without_one(home, desk):
    patient = desk.patients.add("A")
    desk.drafts.remove_patient(patient.id)
    home.state.undo.undo()

    assert on_desk(home.state) == after_a_crash(home) == ((patient,), {}, (), ())


def test_on_a_full_disk_a_patient_is_shown_waits_and_is_saved_at_last(home, desk):
    home.fill()
    patient = desk.patients.add("A")
    desk.patients.rename(patient.id, "B")
    assert home.state.saving.trouble.full
    assert labels(desk) == ["B"]
    assert after_a_crash(home).patients == ()
    home.state.refresh()
    assert labels(desk) == ["B"]
    home.make_room()

    assert home.state.saving.retry()
    assert on_desk(home.state) == after_a_crash(home)


def test_removing_on_a_full_disk_waits_and_can_be_undone(home, desk):
    patient = desk.patients.add("A")
    desk.drafts.begin(patient.id)
    before = on_desk(home.state)
    home.fill()
    desk.drafts.remove_patient(patient.id)
    assert on_desk(home.state) == ((), {}, (), ())
    home.state.undo.undo()
    assert on_desk(home.state) == before
    home.make_room()

    assert home.state.saving.retry()
    assert on_desk(home.state) == after_a_crash(home) == before


def test_another_page_sees_the_same(home, desk):
    second = home.page("second")
    desk_of(second)
    patient = desk.patients.add("A")
    assert on_desk(second) == on_desk(home.state)
    desk_of(second).drafts.begin(patient.id, USUAL)
    assert on_desk(second) == on_desk(home.state)
    desk_of(second).drafts.give(patient.id)
    assert on_desk(second) == on_desk(home.state)
    desk.drafts.remove_patient(patient.id)

    assert on_desk(second) == on_desk(home.state) == after_a_crash(home) == ((), {}, (), ())
    assert second.undo.offer is None


def test_a_newer_version_s_fields_outlive_all_verbs(home, desk):
    patient = desk.patients.add("A")
    table = home.library.database.table("patient")
    table.update({"colour": "blue"}, doc_ids=[patient.id])
    desk.patients.rename(patient.id, "B")
    gives(desk, patient)
    desk.drafts.remove_patient(patient.id)
    home.state.undo.undo()

    assert table.fetch(patient.id)["colour"] == "blue"


@pytest.mark.usefixtures("desk")
def test_what_another_version_wrote_is_counted_and_stays(home):
    for table in ("patient", "draft", "template"):
        home.library.database.table(table).put("strange", {"label": 7})
    home.state.refresh()

    assert home.state.desk.unreadable == home.state.store.unreadable == 3
    assert on_desk(home.state) == ((), {}, (), ())
    assert home.library.database.table("patient").fetch("strange") == {"label": 7}


def test_the_list_is_sought_from_its_top_again(desk):
    desk.patients.show_more()
    assert desk.patients.shown == 2 * AT_ONCE
    desk.patients.seek("a")

    assert (desk.patients.sought, desk.patients.shown) == ("a", AT_ONCE)


def test_a_label_that_is_being_typed_is_kept_until_it_is_saved(desk):
    desk.patients.type("", "Roo")
    patient = desk.patients.add("Room 2")
    assert dict(desk.patients.typed) == {}
    desk.patients.type(patient.id, "Room 3")
    desk.patients.type("", "B")
    desk.patients.rename(patient.id, "Room 3")

    assert dict(desk.patients.typed) == {"": "B"}


def test_deleting_everything_leaves_nobody_on_any_page(home, desk):
    second = home.page("second")
    for state in (home.state, second):
        desk_of(state).patients.type("", "secret")
        desk_of(state).patients.seek("secret")
    patient = desk.patients.add("secret")
    gives(desk, patient)
    desk.templates.save("secret", USUAL)
    gone = desk_of(second).patients.add("secret 2")
    desk_of(second).drafts.begin(gone.id)
    desk_of(second).drafts.remove_patient(gone.id)
    desk_of(second).templates.type("t", "secret")
    home.fill()
    desk.patients.add("secret 3")
    home.make_room()
    home.state.store.erase()
    second.undo.undo()
    second.saving.retry()

    for state in (home.state, second):
        here = desk_of(state)
        assert on_desk(state) == after_a_crash(home) == ((), {}, (), ())
        assert (dict(here.patients.typed), here.patients.sought) == ({}, "")
        assert dict(here.templates.typed) == {}
    assert home.library.documents == 0
    assert not any(b"secret" in data for data in home.medium.files.values())


def test_a_copy_brings_the_desk_back_and_counts_it(home, desk):
    patient = desk.patients.add("A")
    gives(desk, patient)
    desk.drafts.begin(patient.id)
    desk.templates.save("Neck", USUAL)
    desk.reports.keep(REPORT, patient.id)
    before = on_desk(home.state)
    copy = home.state.backup.state.make()
    assert copy.records == 4
    home.state.store.erase()

    assert brings_back(home, copy.content).restored.added == 4
    assert on_desk(home.state) == after_a_crash(home) == before
    assert home.state.store.on_desk == {"patient": 1, "draft": 1, "template": 1, "report": 1}


def test_a_payload_stands_in_the_document_as_it_was_handed_over(home, desk):
    patient = desk.patients.add("A")
    plan = gives(desk, patient)
    (given,) = home.library.database.table("patient").fetch(patient.id)["given"]

    assert given["payload"] == encode(plan, codes())


def makes(desk, patient, base=USUAL, *, revise=False):
    desk.drafts.begin(patient.id, base, revise=revise)
    return desk.drafts.give(patient.id)


def test_a_plan_that_is_made_waits_until_somebody_says_that_they_have_it(home, desk):
    patient = desk.patients.add("A")
    plan = makes(desk, patient)
    assert desk.patients.is_pending(patient.id, plan.id)
    assert on_desk(home.state) == after_a_crash(home)
    home.device.pass_hours(1)
    desk.patients.hand_over(patient.id, plan.id)
    (kept,) = desk.patients.plans(patient.id)
    home.device.pass_hours(1)
    before = on_desk(home.state)
    desk.patients.hand_over(patient.id, plan.id)
    for nobody, nothing in (("nobody", plan.id), (patient.id, "nothing")):
        desk.patients.hand_over(nobody, nothing)
        assert not desk.patients.is_pending(nobody, nothing)

    assert not desk.patients.is_pending(patient.id, plan.id)
    assert kept.accepted_at == home.device.now() - timedelta(hours=1)
    assert on_desk(home.state) == after_a_crash(home) == before


def test_what_nobody_was_given_goes_when_it_is_changed_and_its_number_is_not_used_again(home, desk):
    patient = desk.patients.add("A")
    first = gives(desk, patient)
    other = makes(desk, patient)
    second = makes(desk, patient, first, revise=True)
    third = makes(desk, patient, second, revise=True)
    plans = {one.id: one for one in desk.patients.plans(patient.id)}

    assert [one.prescription for one in plans[first.id].revisions] == [first, third]
    assert third.revision == 3
    assert plans[other.id].prescription == other
    assert desk.patients.is_pending(patient.id, first.id)
    desk.patients.hand_over(patient.id, first.id)
    assert desk.patients.latest(patient.id).prescription == third
    assert on_desk(home.state) == after_a_crash(home)
