"""Treatments as documents."""

from datetime import UTC, datetime, timedelta

import pytest

from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.treatment import Treatment
from aftercare.storage.treatment import TreatmentRepository
from tests.storage.work import opened

START = datetime(2026, 1, 7, 10, tzinfo=UTC)
GOOD = {"at": START.isoformat(), "recorded_at": START.isoformat()}


def treated(name, hours=0, **parts):
    at = START - timedelta(hours=hours)
    return Treatment(id=name, at=at, recorded_at=START, **parts)


def test_treatments_come_oldest_first_also_after_a_restart():
    medium = MemoryMedium()
    repository = TreatmentRepository(opened(medium))
    every = [treated("new"), treated("old", 90, areas=("jaw.left",)), treated("middle", 5)]
    for treatment in every:
        repository.put(treatment)

    assert repository.all() == (every[1], every[2], every[0])
    assert TreatmentRepository(opened(medium)).all() == repository.all()


def test_a_treatment_is_amended_in_its_place_and_removed():
    medium = MemoryMedium()
    repository = TreatmentRepository(opened(medium))
    repository.put(treated("a"))
    repository.put(treated("a", sore_up_to_days=5))
    assert repository.all() == (treated("a", sore_up_to_days=5),)
    repository.remove(treated("a"))
    repository.remove(treated("never there"))

    assert repository.all() == TreatmentRepository(opened(medium)).all() == ()


@pytest.mark.parametrize(
    "bad",
    [
        {},
        {**GOOD, "at": "2026-01-07T10:00:00"},
        {**GOOD, "at": "2026-01-08T10:00:00+00:00"},
        {**GOOD, "at": 5},
        {**GOOD, "sore_up_to_days": 15},
        {**GOOD, "areas": None},
    ],
)
def test_an_unreadable_document_is_counted_left_and_not_shown(bad):
    medium = MemoryMedium()
    database = opened(medium)
    database.table("treatment").put("bad", bad)
    repository = TreatmentRepository(database)
    repository.put(treated("a"))

    assert repository.all() == (treated("a"),)
    assert repository.unreadable == 1
    assert opened(medium).table("treatment").fetch("bad") == bad


def test_fields_of_a_newer_version_outlive_amending_removing_and_coming_back():
    medium = MemoryMedium()
    database = opened(medium)
    database.table("treatment").put("a", {**GOOD, "needles": 12})
    repository = TreatmentRepository(database)
    repository.put(treated("a", more_than_usual=True))
    repository.remove(treated("a"))
    assert opened(medium).table("treatment").fetch("a") is None
    repository.put(treated("a"))

    assert opened(medium).table("treatment").fetch("a")["needles"] == 12
