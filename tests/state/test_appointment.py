"""Appointments as the screens see them: what is on the screen is on the disk, or waits for it."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from aftercare.content.code import codes
from aftercare.domain.appointment import BadAppointment, Question, Standing
from aftercare.domain.prescription import Visit
from aftercare.formats.prescription_link import encode
from aftercare.state.appointment import NEW
from tests.formats.plans import ISSUED, USUAL
from tests.state.test_prescription import again

DAY = timedelta(days=1)


@pytest.fixture
def patient(home):
    home.device.time = ISSUED + timedelta(hours=1)
    return home


@pytest.fixture
def visits(patient):
    return patient.state.appointments


def accept(patient, plan):
    patient.state.prescriptions.accept(encode(plan, codes()), plan)


def kept(patient):
    return again(patient).appointments.appointments


def note(visits, days=7):
    visits.move(NEW, wall(visits, days))
    return visits.note()


def wall(visits, days):
    return visits.in_days(days).replace(tzinfo=None)


def test_a_visit_that_is_noted_is_there_after_a_crash(patient, visits):
    visits.amend(NEW, place="Room 2", bring="shorts")
    noted = visits.note()

    assert kept(patient) == visits.appointments == (noted,)
    assert (noted.place, noted.bring, noted.own) == ("Room 2", "shorts", False)
    assert visits.draft is None


def test_what_is_noted_begins_where_the_last_one_was(patient, visits):
    patient.state.settings.change(clinic_phone="123")
    assert visits.being_noted.phone == "123"
    visits.amend(NEW, place="Room 2", phone="456")
    visits.note()

    assert (visits.being_noted.place, visits.being_noted.phone) == ("Room 2", "456")


@pytest.mark.parametrize(
    ("minute", "offered"), [(0, (11, 0)), (16, (11, 30)), (46, (12, 0)), (14, (11, 0))]
)
def test_a_full_or_half_hour_is_offered(patient, visits, minute, offered):
    patient.device.time = patient.device.time.replace(hour=11, minute=minute)
    at = visits.in_days(7)

    assert (at.hour, at.minute) == offered
    assert at.date() == (patient.device.time + 7 * DAY).date()


def test_close_to_midnight_it_is_still_the_day_that_was_said(patient, visits):
    patient.device.time = patient.device.time.replace(hour=23, minute=55)

    assert visits.in_days(7).date() == (patient.device.time + 7 * DAY).date()


@pytest.mark.parametrize(
    ("days", "reason"), [(-1, "past"), (0, "past"), (36500, "moment"), (7, "taken")]
)
def test_what_cannot_be_says_why_and_stores_nothing(patient, visits, days, reason):
    note(visits, 7)
    before = kept(patient)
    at = patient.device.time.replace(tzinfo=None, second=0, microsecond=0) + days * DAY
    wanted = before[0].at.replace(tzinfo=None) if days == 7 else at
    with pytest.raises(BadAppointment) as bad:  # noqa: PT012 - one refuses it, or the other
        visits.move(NEW, wanted)
        visits.note()

    assert bad.value.reason == reason
    assert kept(patient) == visits.appointments == before


@pytest.mark.parametrize(
    "zone", ["Nowhere/City", "../etc/passwd", "/etc/passwd", "a\0b", "x" * 200]
)
def test_a_clock_that_nobody_knows_is_refused(patient, visits, zone):
    noted = note(visits)
    with pytest.raises(BadAppointment, match="zone"):
        visits.move(noted.id, wall(visits, 8), zone)

    assert kept(patient) == (noted,)


def test_a_visit_that_exists_is_not_moved_into_the_past(patient, visits):
    noted = note(visits)
    with pytest.raises(BadAppointment, match="past"):
        visits.move(noted.id, wall(visits, -3))

    assert kept(patient) == (noted,)


def test_by_the_clock_of_a_city_it_is_the_time_that_the_clinic_said(patient, visits):
    visits.move(NEW, datetime(2026, 7, 1, 15), "Europe/Istanbul")  # noqa: DTZ001
    noted = visits.note()

    assert (noted.at.hour, noted.at.utcoffset()) == (15, timedelta(hours=3))
    visits.move(noted.id, datetime(2026, 7, 2, 15))  # noqa: DTZ001 - still by that clock
    (moved,) = kept(patient)
    assert (moved.at.hour, moved.at.utcoffset(), moved.zone) == (
        *(15, timedelta(hours=3)),
        "Europe/Istanbul",
    )


def test_called_off_it_stays_and_takes_place_after_all(patient, visits):
    noted = note(visits)
    visits.cancel(noted.id)
    assert kept(patient)[0].standing is Standing.CANCELLED
    assert visits.next is None
    visits.restore(noted.id)

    assert visits.next == kept(patient)[0]


def test_what_is_over_does_not_take_place_after_all(patient, visits):
    noted = note(visits)
    visits.cancel(noted.id)
    patient.device.pass_hours(24 * 9)
    with pytest.raises(BadAppointment, match="past"):
        visits.restore(noted.id)


def test_deleted_it_can_be_brought_back(patient, visits):
    noted = note(visits)
    visits.remove(noted.id)
    assert kept(patient) == ()
    patient.state.undo.undo()

    assert kept(patient) == visits.appointments == (noted,)


def test_questions_are_noted_taken_away_and_brought_back(patient, visits):
    noted = note(visits)
    visits.ask(noted.id, "  May I run? ")
    visits.ask(noted.id, " ")
    (one,) = kept(patient)
    assert one.questions == (Question(text="May I run?"),)
    assert not one.own  # a plan may still move it
    visits.put_away(noted.id, one.questions[0])
    assert kept(patient)[0].questions == ()
    patient.state.undo.undo()

    assert kept(patient)[0].questions == one.questions


def test_one_of_a_set_that_was_put_away_is_remembered_as_such(patient, visits):
    noted = note(visits)
    visits.put_away(noted.id, Question(text="", about="p.nk1"))

    assert kept(patient)[0].questions == (Question(text="", about="p.nk1"),)


def test_undoing_brings_back_one_question_and_keeps_those_noted_since(patient, visits):
    noted = note(visits)
    visits.ask(noted.id, "A")
    visits.put_away(noted.id, Question(text="A"))
    visits.ask(noted.id, "B")
    patient.state.undo.undo()

    assert {one.text for one in kept(patient)[0].questions} == {"A", "B"}


def test_who_has_travelled_moves_a_visit_by_the_clock_of_the_clinic(patient, visits):
    noted = note(visits)  # noted at home, by UTC
    patient.device.time = patient.device.time.astimezone(timezone(timedelta(hours=3)))
    visits.move(noted.id, noted.at.replace(tzinfo=None) + DAY)

    assert kept(patient)[0].at == noted.at + DAY


def test_a_deleted_visit_of_a_plan_neither_rings_nor_comes_again(patient, visits):
    plan = replace(USUAL, doses=(), visits=(Visit(at=ISSUED + 7 * DAY),))
    accept(patient, plan)
    visits.remove(visits.appointments[0].id)
    assert visits.appointments == ()
    assert not [one for one in patient.state.reminders.ahead() if "visit" in one.first.kind]
    accept(patient, replace(plan, revision=2))
    assert visits.appointments == again(patient).appointments.appointments == ()
    patient.state.undo.undo()

    assert len(visits.appointments) == 1


def test_a_full_disk_loses_nothing(patient, visits):
    patient.fill()
    noted = note(visits)
    assert visits.appointments == (noted,)
    assert kept(patient) == ()
    patient.make_room()
    patient.state.saving.retry()

    assert kept(patient) == (noted,)


def test_a_plan_brings_its_visits_in_the_same_write(patient):
    before = patient.medium.operations
    accept(patient, USUAL)

    assert patient.medium.operations - before == 1
    assert [one.at for one in kept(patient)] == [one.at for one in USUAL.visits]
    assert kept(patient)[0].phone == USUAL.clinic_phone


def test_a_revision_moves_its_visits_but_not_what_the_person_has_changed(patient, visits):
    days = (7, 14)
    plan = replace(USUAL, visits=tuple(Visit(at=ISSUED + one * DAY) for one in days))
    accept(patient, plan)
    first, second = visits.appointments
    visits.move(second.id, wall(visits, 20))
    moved = visits.get(second.id).at
    accept(patient, replace(plan, revision=2, visits=(Visit(at=ISSUED + 14 * DAY),)))
    standing = {one.id: one.standing for one in kept(patient)}

    assert standing == {first.id: Standing.WITHDRAWN, second.id: Standing.PLANNED}
    assert visits.get(second.id).at == moved != second.at


def test_another_page_sees_it(patient, visits):
    other = patient.page("second")
    noted = note(visits)

    assert other.appointments.appointments == (noted,)
