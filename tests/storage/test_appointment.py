"""Appointments as documents."""

from datetime import UTC, datetime, timedelta

import pytest

from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.appointment import Appointment, Question, Standing
from aftercare.storage.appointment import AppointmentRepository
from tests.storage.work import opened

NOW = datetime(2026, 1, 7, 10, tzinfo=UTC)
GOOD = {"at": NOW.isoformat(), "made_at": NOW.isoformat()}
WHOLE = Appointment(
    id="whole",
    at=NOW + timedelta(days=7),
    made_at=NOW,
    minutes=45,
    place="Room 2",
    phone="+44 20 7946 0018",
    bring="shorts",
    questions=(Question(text="May I run?"), Question(text="", about="p.nk1")),
    plan="0" * 16,
    planned_at=NOW + timedelta(days=6),
    zone="Europe/London",
    standing=Standing.CANCELLED,
    own=True,
)


def appointment(name, hours=0):
    return Appointment(id=name, at=NOW + timedelta(hours=hours), made_at=NOW)


def test_they_come_soonest_first_and_whole_also_after_a_restart():
    medium = MemoryMedium()
    repository = AppointmentRepository(opened(medium))
    for one in (WHOLE, appointment("b", 2), appointment("a", 1)):
        repository.put(one)

    assert repository.all() == (appointment("a", 1), appointment("b", 2), WHOLE)
    assert AppointmentRepository(opened(medium)).all() == repository.all()


@pytest.mark.parametrize(
    "bad",
    [
        {},
        {**GOOD, "at": "2026-01-07T10:00:00"},
        {**GOOD, "at": "9999-12-31T23:59:00+00:00"},
        {**GOOD, "minutes": 0},
        {**GOOD, "standing": "perhaps"},
        {**GOOD, "place": "x" * 201},
        {**GOOD, "questions": [{"about": "p"}]},
    ],
)
def test_an_unreadable_document_is_counted_left_and_not_shown(bad):
    medium = MemoryMedium()
    database = opened(medium)
    database.table("appointment").put("bad", bad)
    repository = AppointmentRepository(database)
    repository.put(appointment("a"))

    assert repository.all() == (appointment("a"),)
    assert repository.unreadable == 1
    assert len(repository) == 2
    assert opened(medium).table("appointment").fetch("bad") == bad


def test_what_a_newer_version_noted_outlives_amending_removing_and_coming_back():
    medium = MemoryMedium()
    database = opened(medium)
    database.table("appointment").put("a", {**GOOD, "floor": 3})
    repository = AppointmentRepository(database)
    (held,) = repository.all()
    repository.put(held)
    repository.remove(held)
    assert repository.all() == ()
    repository.put(held)

    assert opened(medium).table("appointment").fetch("a")["floor"] == 3
