"""Plans as the screens see them: what is on the screen is on the disk, or waits for it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from aftercare.content.code import codes
from aftercare.domain.plan import Arrival
from aftercare.formats.prescription_link import encode
from tests.formats.plans import ISSUED, USUAL
from tests.state.home import brings_back

OTHER = replace(USUAL, id="0" * 15 + "7", clinic_phone="12345", treated=None)


@pytest.fixture
def patient(home):
    home.device.time = ISSUED + timedelta(hours=1)
    return home


def accept(state, plan):
    state.prescriptions.accept(encode(plan, codes()), plan)


def read(state):
    return [one.prescription for one in state.prescriptions.plans]


def again(home):
    """Return the state after a crash at this moment."""
    medium = type(home.medium)(home.medium.files)
    return home._library(medium).state("reopened")


def test_an_accepted_plan_is_there_after_a_crash_with_all_that_was_taken_over(patient):
    accept(patient.state, USUAL)
    found = again(patient)

    assert read(found) == read(patient.state) == [USUAL]
    assert found.prescriptions.active.prescription == USUAL
    assert found.settings.settings.clinic_phone == USUAL.clinic_phone
    assert [one.at for one in found.treatments.treatments] == [USUAL.treated.at]
    assert found.prescriptions.is_settled(USUAL)


def test_accepting_is_one_write_and_twice_is_once(patient):
    before = patient.medium.operations
    accept(patient.state, USUAL)
    once = patient.medium.operations
    accept(patient.state, USUAL)

    assert once - before == 1
    assert patient.medium.operations == once


def test_on_a_full_disk_the_plan_is_shown_waits_and_is_saved_at_last(patient):
    patient.fill()
    accept(patient.state, USUAL)

    assert patient.state.saving.trouble.full
    assert read(patient.state) == [USUAL]
    assert patient.state.settings.settings.clinic_phone == USUAL.clinic_phone
    assert len(patient.state.treatments.treatments) == 1
    assert read(again(patient)) == []

    patient.make_room()
    assert patient.state.saving.retry()
    assert read(again(patient)) == [USUAL]
    assert again(patient).settings.settings.clinic_phone == USUAL.clinic_phone
    assert len(again(patient).treatments.treatments) == 1


def test_putting_away_on_a_full_disk_waits_and_can_be_undone(patient):
    accept(patient.state, USUAL)
    patient.fill()
    patient.state.prescriptions.put_away(USUAL.id)
    assert read(patient.state) == []
    patient.state.undo.undo()
    assert read(patient.state) == [USUAL]
    patient.make_room()

    assert patient.state.saving.retry()
    assert read(again(patient)) == [USUAL]


def test_another_page_sees_the_same(patient):
    second = patient.page("second")
    accept(patient.state, USUAL)
    accept(second, OTHER)
    assert read(patient.state) == read(second)
    assert patient.state.prescriptions.active.id == OTHER.id
    patient.state.prescriptions.show(USUAL.id)
    assert second.prescriptions.active.id == USUAL.id
    patient.state.prescriptions.put_away(USUAL.id)

    assert second.prescriptions.active.id == OTHER.id


def test_a_treatment_that_the_person_has_moved_or_deleted_does_not_come_back(patient):
    accept(patient.state, USUAL)
    (noted,) = patient.state.treatments.treatments
    patient.state.treatments.remove(noted.id)
    patient.state.prescriptions.put_away(USUAL.id)
    accept(patient.state, USUAL)
    accept(patient.state, replace(USUAL, revision=3))

    assert patient.state.treatments.treatments == ()


def test_a_new_session_in_a_newer_revision_is_noted(patient):
    accept(patient.state, USUAL)
    patient.device.pass_hours(24 * 7)
    at = patient.device.now().replace(second=0, microsecond=0) - timedelta(hours=1)
    accept(patient.state, replace(USUAL, revision=3, treated=replace(USUAL.treated, at=at)))

    assert len(patient.state.treatments.treatments) == 2


def test_what_of_a_plan_another_version_wrote_is_counted_and_kept(patient):
    accept(patient.state, USUAL)
    table = patient.library.database.table("plan")
    receipts = table.fetch(USUAL.id)["receipts"]
    newer = {**receipts[0], "payload": "_" * 60}
    table.update({"receipts": [*receipts, newer]}, doc_ids=[USUAL.id])
    table.put("0" * 16, {"receipts": receipts})  # the plan of another id
    patient.state.refresh()

    assert read(patient.state) == []
    assert patient.state.prescriptions.unreadable == 2
    assert patient.state.store.unreadable == 2
    accept(patient.state, USUAL)
    assert read(patient.state) == [USUAL]
    assert table.fetch(USUAL.id)["receipts"][1] == newer


def test_the_icon_opens_today_once_its_plan_or_a_newer_one_is_kept(patient):
    plans = patient.state.prescriptions
    route = f"/p/{encode(USUAL, codes())}"
    assert not plans.is_used(route)
    accept(patient.state, replace(USUAL, revision=3))
    assert plans.is_used(route)
    assert plans.is_used(f"/p/{encode(replace(USUAL, revision=3), codes())}")
    accept(patient.state, OTHER)
    assert plans.is_used(route)
    assert not plans.is_used(f"/p/{encode(replace(USUAL, revision=4), codes())}")
    assert not plans.is_used("/p/broken")
    assert not plans.is_used("/plan")


def test_everything_deleted_leaves_no_plan(patient):
    accept(patient.state, USUAL)
    patient.state.prescriptions.put_away(USUAL.id)
    patient.state.undo.undo()
    patient.state.store.erase()

    assert read(patient.state) == []
    assert patient.state.prescriptions.arrival(USUAL) is Arrival.NEW
    assert patient.state.undo.offer is None


def test_a_copy_brings_plans_back(patient):
    accept(patient.state, USUAL)
    copy = patient.state.backup.state.make()
    patient.state.store.erase()
    backup = brings_back(patient, copy.content)

    assert read(patient.state) == [USUAL]
    assert backup.restored.added == copy.records == 3  # the visit too


def course(state):
    (one,) = state.treatments.treatments
    return one.areas, one.more_than_usual, one.sore_up_to_days


def test_a_revision_that_expects_another_course_changes_that_of_its_treatment(patient):
    areas = ("neck_back",)
    longer = replace(USUAL, revision=3, more_than_usual=True, sore_up_to_days=6)
    longer = replace(longer, treated=replace(USUAL.treated, areas=areas))
    accept(patient.state, USUAL)
    assert course(patient.state) == (USUAL.treated.areas, False, 3)
    accept(patient.state, longer)
    assert course(patient.state) == course(again(patient)) == (areas, True, 6)
    accept(patient.state, USUAL)  # the one before after all

    assert course(patient.state) == course(again(patient)) == (USUAL.treated.areas, False, 3)


def test_what_the_person_has_said_otherwise_since_stays(patient):
    accept(patient.state, USUAL)
    (one,) = patient.state.treatments.treatments
    patient.state.treatments.amend(one.id, sore_up_to_days=8)
    accept(patient.state, replace(USUAL, revision=3, sore_up_to_days=6, more_than_usual=True))

    assert course(patient.state) == (USUAL.treated.areas, True, 8)


def test_a_treatment_that_was_noted_by_hand_is_filled_in_by_its_plan(patient):
    patient.state.treatments.record(USUAL.treated.at, ())
    accept(patient.state, USUAL)

    assert course(patient.state) == (USUAL.treated.areas, False, 3)


def test_a_treatment_that_was_deleted_does_not_come_back_with_a_revision(patient):
    accept(patient.state, USUAL)
    (one,) = patient.state.treatments.treatments
    patient.state.treatments.remove(one.id)
    accept(patient.state, replace(USUAL, revision=3, sore_up_to_days=6))

    assert patient.state.treatments.treatments == ()
