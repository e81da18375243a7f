"""Appointments: what a plan brings, what the person changes, and what cannot be."""

from datetime import UTC, datetime, timedelta

import pytest

from aftercare.domain.appointment import (
    Appointment,
    BadAppointment,
    Question,
    Standing,
    amended,
    next_one,
    too_soon,
)
from aftercare.domain.prescription import Prescription
from aftercare.domain.treatment import Treatment

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
DAY = timedelta(days=1)
PLAN = Prescription(id="0" * 16, revision=1, issued_at=NOW, clinic_phone="020 7946 0123")


def appointment(**more):
    return Appointment(**{"id": "a", "at": NOW + DAY, "made_at": NOW} | more)


def test_what_the_person_says_of_it_is_their_own_and_a_question_is_not():
    one = appointment()

    assert not amended(one, {"questions": (Question(text="Why?"),), "bring": "shorts"}).own
    assert amended(one, {"place": "Room 2"}).own
    assert not amended(one, {"place": one.place}).own


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"at": NOW.replace(year=9999)}, "moment"),
        ({"at": NOW.replace(tzinfo=None)}, "moment"),
        ({"at": NOW.replace(second=1)}, "moment"),
        ({"minutes": 0}, "length"),
        ({"minutes": -5}, "length"),
        ({"minutes": 601}, "length"),
        ({"place": "x" * 201}, "text"),
        ({"bring": "x" * 10_000}, "text"),
        ({"questions": (Question(text="x" * 2001),)}, "text"),
        ({"questions": (Question(text="x"),) * 51}, "text"),
    ],
)
def test_what_cannot_be_is_refused(parts, reason):
    with pytest.raises(BadAppointment) as bad:
        amended(appointment(), parts)

    assert bad.value.reason == reason


def test_the_next_one_is_to_come_and_not_cancelled():
    past, gone = (
        appointment(at=NOW - DAY),
        appointment(id="b", at=NOW + DAY, standing=Standing.CANCELLED),
    )
    ahead = appointment(id="c", at=NOW + 2 * DAY)

    assert next_one([ahead, gone, past], NOW) == ahead
    assert next_one([gone, past], NOW) is None


@pytest.mark.parametrize(("hours", "near"), [(47, True), (-47, True), (48, False), (49, False)])
def test_two_treatments_of_one_place_may_be_too_close(hours, near):
    treated = Treatment(id="t", at=NOW, recorded_at=NOW, areas=("jaw.left", "calf.right"))
    at = NOW + timedelta(hours=hours)

    assert (too_soon([treated], ["calf.right"], at) is not None) is near
    assert too_soon([treated], ["calf.left"], at) is None
