"""Reports on the desk: kept once, moved, removed with their patient, brought back."""

import string
from dataclasses import replace
from random import Random

import pytest

from aftercare.domain.diary import LONGEST_NOTE
from aftercare.domain.reduced import reduced
from aftercare.domain.report import Report
from aftercare.formats.report_json import to_json
from aftercare.state.report_reading import MOST_FILE, found
from aftercare.words.words import load_words
from tests.formats.plans import USUAL as PLAN
from tests.formats.reports import DAY, USUAL
from tests.state.desk import after_a_crash, desk_of, on_desk
from tests.state.test_patient import gives

CARRIED = reduced(USUAL, notes=True)
NEXT = replace(USUAL, id="00000002", made_at=USUAL.made_at + DAY)


@pytest.fixture
def desk(home):
    return desk_of(home.state)


def reports(desk, patient):
    return [one.report for one in desk.reports.of(patient.id)]


def test_a_report_is_kept_as_it_came_and_there_after_a_crash(home, desk):
    patient = desk.patients.add("A")
    taken = desk.reports.keep(USUAL, patient.id)

    assert taken.taken_at == home.device.now()
    assert desk.reports.held(CARRIED) == taken
    assert reports(desk, patient) == [USUAL]
    assert on_desk(home.state) == after_a_crash(home)
    home.state.undo.undo()
    assert reports(desk, patient) == []
    assert on_desk(home.state) == after_a_crash(home)


def test_the_same_report_twice_is_one_as_whole_as_it_came(home, desk):
    patient = desk.patients.add("A")
    for coming, stays in ((CARRIED, CARRIED), (USUAL, USUAL), (CARRIED, USUAL), (USUAL, USUAL)):
        desk.reports.keep(coming, patient.id)
        home.device.pass_hours(1)

        assert reports(desk, patient) == [stays]
    assert on_desk(home.state) == after_a_crash(home)


def test_another_report_that_is_called_the_same_takes_nothing_from_it(home, desk):
    patient, other = desk.patients.add("A"), desk.patients.add("B")
    twisted = replace(USUAL, entries=USUAL.entries[:3])
    first = desk.reports.keep(USUAL, patient.id)
    assert desk.reports.held(twisted) is None
    second = desk.reports.keep(twisted, other.id)
    assert second == desk.reports.keep(twisted, other.id) == desk.reports.held(twisted)
    assert first == desk.reports.held(USUAL)

    assert (reports(desk, patient), reports(desk, other)) == ([USUAL], [twisted])
    assert on_desk(home.state) == after_a_crash(home)


def test_of_two_links_the_one_with_notes_is_kept_and_what_is_told_of_it_is_true(home, desk):
    patient = desk.patients.add("A")
    for coming in (reduced(USUAL), CARRIED, reduced(USUAL)):
        home.state.undo.dismiss()
        desk.reports.keep(coming, patient.id)
        offer = home.state.undo.offer

        assert offer is None or offer.words_key == "undo.report-kept"
    assert any(one.note for one in CARRIED.entries)
    assert reports(desk, patient) == [CARRIED]


def test_what_is_kept_a_second_time_has_nothing_to_take_back(home, desk):
    patient = desk.patients.add("A")
    desk.reports.keep(USUAL, patient.id)
    home.state.undo.dismiss()
    desk.reports.keep(USUAL, patient.id)

    assert home.state.undo.offer is None


def test_the_longest_file_that_is_read_can_be_kept(desk):
    letters = [one for one in string.printable[:95] if one not in '"\\']
    chance = Random(1)  # noqa: S311 - what cannot be made smaller
    notes = [
        "x" + "".join(chance.choices(letters, k=LONGEST_NOTE - 2)) + "x"
        for _ in range(MOST_FILE // LONGEST_NOTE)
    ]
    entries = tuple(replace(USUAL.entries[place], note=note) for place, note in enumerate(notes))
    report = found(to_json(replace(USUAL, entries=entries)), load_words("en"))
    assert isinstance(report, Report)
    patient = desk.patients.add("A")
    desk.reports.keep(report, patient.id)

    assert reports(desk, patient) == [report]


def test_a_report_is_moved_to_another_patient_and_back(home, desk):
    first, second = desk.patients.add("A"), desk.patients.add("B")
    name = desk.reports.keep(USUAL, first.id).id
    desk.reports.move(name, second.id)
    assert (reports(desk, first), reports(desk, second)) == ([], [USUAL])
    assert on_desk(home.state) == after_a_crash(home)
    home.state.undo.undo()
    assert (reports(desk, first), reports(desk, second)) == ([USUAL], [])
    desk.reports.keep(USUAL, second.id)
    assert (reports(desk, first), reports(desk, second)) == ([], [USUAL])
    desk.reports.move("nothing", first.id)
    assert on_desk(home.state) == after_a_crash(home)


def test_a_report_is_removed_and_comes_back(home, desk):
    patient = desk.patients.add("A")
    name = desk.reports.keep(USUAL, patient.id).id
    before = on_desk(home.state)
    desk.reports.remove(name)
    desk.reports.remove("nothing")
    assert reports(desk, patient) == []
    assert on_desk(home.state) == after_a_crash(home)
    home.state.undo.undo()

    assert on_desk(home.state) == after_a_crash(home) == before


def test_the_newest_stands_first_and_is_seen_with_those_before_it(desk):
    patient = desk.patients.add("A")
    last = desk.reports.keep(NEXT, patient.id)
    first = desk.reports.keep(USUAL, patient.id)
    desk.reports.keep(replace(USUAL, id="00000003"), desk.patients.add("B").id)

    assert reports(desk, patient) == [NEXT, USUAL]
    assert [one.taken for one in desk.reports.up_to(patient.id, last.id)] == [last, first]
    assert [one.taken for one in desk.reports.up_to(patient.id, first.id)] == [first]
    assert desk.reports.up_to(patient.id, "nothing") == ()


def newer(home, name):
    home.library.database.table("report").update({"version": 2, "content": "?"}, doc_ids=[name])
    home.state.refresh()


def broken(home, name):
    home.library.database.table("report").update({"taken_at": "once"}, doc_ids=[name])
    home.state.refresh()


@pytest.mark.parametrize("spoilt", [newer, broken])
def test_what_a_newer_version_wrote_is_kept_counted_and_goes_with_its_patient(home, desk, spoilt):
    patient = desk.patients.add("A")
    spoilt(home, desk.reports.keep(USUAL, patient.id).id)
    desk.reports.keep(NEXT, patient.id)

    assert reports(desk, patient) == [NEXT]
    assert desk.reports.unread(patient.id) == 1
    assert home.state.desk.unreadable == 1
    assert home.state.store.on_desk["report"] == 2
    desk.drafts.remove_patient(patient.id)
    assert home.state.store.on_desk["report"] == 0
    home.state.undo.undo()
    assert reports(desk, patient) == [NEXT]
    assert home.state.store.on_desk["report"] == 2


def test_in_the_place_of_what_cannot_be_read_it_can_be_brought_back(home, desk):
    patient = desk.patients.add("A")
    name = desk.reports.keep(USUAL, patient.id).id
    broken(home, name)
    desk.reports.keep(USUAL, patient.id)
    assert reports(desk, patient) == [USUAL]
    home.state.undo.undo()

    assert reports(desk, patient) == []
    assert desk.reports.unread(patient.id) == 1


@pytest.mark.parametrize("full", [False, True])
def test_a_removed_patient_takes_the_reports_along_and_brings_them_back(home, desk, full):
    patient, other = desk.patients.add("A"), desk.patients.add("B")
    desk.reports.keep(USUAL, patient.id)
    desk.reports.keep(NEXT, other.id)
    before = on_desk(home.state)
    if full:
        home.fill()
    desk.drafts.remove_patient(patient.id)
    assert [reports(desk, one) for one in (patient, other)] == [[], [NEXT]]
    home.make_room()
    home.state.saving.retry()
    assert on_desk(home.state) == after_a_crash(home)
    home.state.undo.undo()

    assert on_desk(home.state) == after_a_crash(home) == before


def test_what_the_disk_refuses_waits_and_is_still_of_the_patient(home, desk):
    patient = desk.patients.add("A")
    home.fill()
    desk.reports.keep(USUAL, patient.id)
    assert home.state.saving.trouble
    desk.reports.refresh()
    assert reports(desk, patient) == [USUAL]
    assert desk.reports.unread(patient.id) == 0
    home.make_room()
    home.state.saving.retry()

    assert on_desk(home.state) == after_a_crash(home)


def test_whoever_was_given_the_plan_is_suggested(desk):
    desk.patients.add("B")
    patient = desk.patients.add("A")
    plan = gives(desk, patient, PLAN)
    desk.patients.add("C")

    assert desk.reports.suggested(replace(USUAL, plan=plan.id)) == desk.patients.get(patient.id)
    assert desk.reports.suggested(replace(USUAL, plan="0" * 16)) is None
    assert desk.reports.suggested(replace(USUAL, plan="")) is None


def test_another_page_sees_it(home, desk):
    second = home.page("second")
    patient = desk.patients.add("A")
    desk.reports.keep(USUAL, patient.id)

    assert reports(desk_of(second), patient) == [USUAL]
