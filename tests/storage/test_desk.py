"""Patients, drafts, templates and reports as documents: as they were, together, or not at all."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.condition import Condition
from aftercare.domain.draft import KeptDraft
from aftercare.domain.lock import Lock
from aftercare.domain.patient import Given, Patient
from aftercare.domain.taken import TakenReport
from aftercare.domain.template import Template
from aftercare.storage.backup import backup, read_backup, restore
from aftercare.storage.desk import DeskRepository, FolderRepository
from tests.laws import law
from tests.storage.work import contents, opened

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
PATIENT = Patient(id="p", label="A", added_at=NOON)
GIVEN = PATIENT.giving(Given(payload="plan", given_at=NOON + timedelta(hours=1)))
DRAFT = KeptDraft(
    id="p",
    payload="draft",
    begun_at=NOON,
    note="slowly",
    just_now=False,
    conditions=frozenset(list(Condition)[:2]),
    allowed=frozenset({Lock("lb1", Condition.DISC), Lock("ca1", Condition.BALANCE)}),
    aside=("calf.left", "neck_back"),
)
TEMPLATE = Template(id="t", name="Neck", payload="plan", saved_at=NOON)
REPORT = TakenReport(id="r", patient="p", taken_at=NOON, version=1, content="report")
KINDS = {"patient": Patient, "draft": KeptDraft, "template": Template, "report": TakenReport}
VALUES = {"patient": GIVEN, "draft": DRAFT, "template": TEMPLATE, "report": REPORT}


FOLDER = ("patient", "draft", "report")


def repository(medium, table):
    return DeskRepository(opened(medium), table, KINDS[table])


def folders(medium):
    database = opened(medium)
    kept = (DeskRepository(database, table, KINDS[table]) for table in FOLDER)
    return FolderRepository(database, *kept)


def on_disk(medium, table):
    return opened(medium).table(table).fetch(VALUES[table].id)


@pytest.mark.parametrize("table", KINDS)
def test_a_value_is_there_after_a_restart_and_gone_when_it_is_removed(table):
    medium, value = MemoryMedium(), VALUES[table]
    kept = repository(medium, table)
    kept.put(value)

    assert kept.all() == repository(medium, table).all() == {value.id: value}
    kept.remove(value.id)
    kept.remove("never there")
    assert kept.all() == repository(medium, table).all() == {}


def test_a_document_is_plain_text_and_says_nothing_else():
    medium = MemoryMedium()
    repository(medium, "patient").put(GIVEN)
    at = NOON + timedelta(hours=1)

    assert on_disk(medium, "patient") == {
        "label": "A",
        "added_at": NOON.isoformat(),
        "given": [{"payload": "plan", "given_at": at.isoformat(), "pending": False}],
        "conditions": [],
    }


def test_what_is_allowed_is_written_as_text():
    medium = MemoryMedium()
    repository(medium, "draft").put(DRAFT)
    document = on_disk(medium, "draft")

    assert document["allowed"] == [["ca1", "balance"], ["lb1", "disc"]]
    assert document["aside"] == ["calf.left", "neck_back"]


NEXT = {
    "patient": replace(PATIENT, added_at=NOON + timedelta(days=1)),
    "draft": replace(DRAFT, begun_at=NOON + timedelta(days=1)),
    "template": replace(TEMPLATE, saved_at=NOON + timedelta(days=1)),
    "report": replace(REPORT, taken_at=NOON + timedelta(days=1)),
}


@pytest.mark.parametrize("removed", [False, True])
@pytest.mark.parametrize("table", KINDS)
def test_what_a_newer_version_noted_stays_with_the_value_and_is_not_said_of_the_next(
    table, removed
):
    medium, value = MemoryMedium(), VALUES[table]
    database = opened(medium)
    kept = DeskRepository(database, table, KINDS[table])
    kept.put(value)
    database.table(table).update({"colour": "blue"}, doc_ids=[value.id])
    if removed:
        kept.remove(value.id)
    kept.put(NEXT[table])
    assert "colour" not in on_disk(medium, table)
    kept.put(value)

    assert on_disk(medium, table)["colour"] == "blue"


def test_a_document_that_cannot_be_read_stands_again_as_it_was():
    medium = MemoryMedium()
    database = opened(medium)
    kept = DeskRepository(database, "draft", KeptDraft)
    kept.put(DRAFT)
    database.table("draft").update({"note": "x" * 4001}, doc_ids=["p"])
    document = kept.document("p")
    assert kept.all() == {}
    kept.remove("p")
    assert kept.document("p") is None
    patients, reports = (DeskRepository(database, one, KINDS[one]) for one in FOLDER[::2])
    FolderRepository(database, patients, kept, reports).put(PATIENT, document)

    assert on_disk(medium, "draft") == document
    assert kept.all() == {}


@pytest.mark.parametrize("table", KINDS)
def test_what_a_newer_version_noted_outlives_amending_removing_and_coming_back(table):
    medium, value = MemoryMedium(), VALUES[table]
    database = opened(medium)
    kept = DeskRepository(database, table, KINDS[table])
    kept.put(value)
    database.table(table).update({"colour": ["blue", None]}, doc_ids=[value.id])
    kept.put(value)
    kept.remove(value.id)
    assert on_disk(medium, table) is None
    kept.put(value)

    assert on_disk(medium, table)["colour"] == ["blue", None]
    assert kept.all() == {value.id: value}


@pytest.mark.parametrize(
    ("table", "wrong"),
    [
        ("patient", {"label": ""}),
        ("patient", {"label": " A"}),
        ("patient", {"given": [{"payload": "", "given_at": NOON.isoformat()}]}),
        ("patient", {"added_at": "once"}),
        ("draft", {"payload": ""}),
        ("draft", {"note": "x" * 4001}),
        ("draft", {"conditions": ["purple"]}),
        ("draft", {"allowed": [["lb1", "purple"]]}),
        ("draft", {"allowed": [7]}),
        ("draft", {"aside": ["jaw", "jaw"]}),
        ("template", {"name": "x" * 61}),
        ("template", {"saved_at": None}),
        ("report", {"taken_at": "2026-03-02T12:00"}),
        ("report", {"content": ""}),
    ],
)
def test_an_unreadable_document_is_counted_left_and_not_shown(table, wrong):
    medium, value = MemoryMedium(), VALUES[table]
    database = opened(medium)
    kept = DeskRepository(database, table, KINDS[table])
    kept.put(value)
    other = replace(value, id="other")
    kept.put(other)
    database.table(table).update(wrong, doc_ids=[value.id])

    assert kept.all() == {"other": other}
    assert kept.unreadable == 1
    assert wrong.items() <= on_disk(medium, table).items()


def test_what_is_of_a_patient_is_found_readable_or_not():
    medium = MemoryMedium()
    database = opened(medium)
    kept = DeskRepository(database, "report", TakenReport)
    for name, patient in (("a", "p"), ("b", "p"), ("c", "q")):
        kept.put(replace(REPORT, id=name, patient=patient))
    database.table("report").update({"content": ""}, doc_ids=["b"])

    assert sorted(kept.named("patient", "p")) == ["a", "b"]
    assert kept.named("patient", "nobody") == ()


def kept(medium):
    return tuple(repository(medium, table).all() for table in FOLDER)


STEPS = {
    "handed over": (
        PATIENT,
        lambda whole: whole.put(GIVEN, None),
        ({"p": GIVEN}, {}, {"r": REPORT}),
    ),
    "removed": (PATIENT, lambda whole: whole.remove("p", ["r"]), ({}, {}, {})),
    "brought back": (
        None,
        lambda whole: whole.put(GIVEN, DRAFT, {"r": REPORT}),
        ({"p": GIVEN}, {"p": DRAFT}, {"r": REPORT}),
    ),
}


def before(patient):
    medium = MemoryMedium()
    if patient:
        folders(medium).put(patient, DRAFT, {"r": REPORT})
    else:
        opened(medium)
    return medium


@pytest.mark.parametrize(("patient", "step", "after"), STEPS.values(), ids=STEPS)
def test_a_patient_with_draft_and_reports_is_written_in_one_go_or_not_at_all(patient, step, after):
    medium = before(patient)
    first = kept(medium)
    files = {name: bytes(content) for name, content in medium.files.items()}
    step(folders(medium))
    journal = max(medium.files, key=lambda name: len(medium.files[name]))
    seen = [
        kept(MemoryMedium({**files, journal: medium.files[journal][:end]}))
        for end in range(len(files.get(journal, b"")), len(medium.files[journal]) + 1)
    ]

    assert seen[-1] == kept(medium) == after
    assert all(one in (first, after) for one in seen)


@law
@given(st.sampled_from(sorted(STEPS)), st.integers(0, 500))
def test_a_full_disk_leaves_all_as_it_was(name, room):
    patient, step, after = STEPS[name]
    medium = before(patient)
    first = kept(medium)
    medium.capacity = sum(map(len, medium.files.values())) + room
    try:
        step(folders(medium))
    except OSError:
        assert kept(MemoryMedium(medium.files)) == first
    else:
        assert kept(medium) == after


def test_the_desk_is_in_a_copy_comes_back_and_is_gone_when_all_is_deleted():
    medium = MemoryMedium()
    for table, value in VALUES.items():
        repository(medium, table).put(value)
    fresh = opened(MemoryMedium())
    restored = restore(fresh, read_backup(backup(opened(medium))))

    assert restored.added == len(VALUES)
    assert contents(fresh) == contents(opened(medium))

    fresh.erase()
    assert contents(fresh) == {}
