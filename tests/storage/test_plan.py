"""Plans as documents: as they came, with what belongs to them, or not at all."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.receipt import Receipt, ReceivedPlan
from aftercare.domain.settings import Settings
from aftercare.domain.treatment import Treatment
from aftercare.storage.backup import backup, read_backup, restore
from aftercare.storage.plan import PlanRepository
from aftercare.storage.settings import SettingsRepository
from aftercare.storage.treatment import TreatmentRepository
from tests.laws import law
from tests.storage.work import contents, opened

START = datetime(2026, 3, 2, 15, 20, tzinfo=UTC)
NAME, OTHER = "9f3c21d07a64be15", "0123456789abcdef"


def plan(name=NAME, hours=0, payloads=("first",)):
    receipts = tuple(
        Receipt(payload=one, accepted_at=START + timedelta(hours=hours + place))
        for place, one in enumerate(payloads)
    )
    return ReceivedPlan(id=name, receipts=receipts)


def on_disk(medium, table="plan", doc_id=NAME):
    return opened(medium).table(table).fetch(doc_id)


def test_plans_come_latest_first_also_after_a_restart():
    medium = MemoryMedium()
    repository = PlanRepository(opened(medium))
    one, other = plan(), plan(OTHER, hours=5, payloads=("a", "b"))
    repository.put(one)
    repository.put(other)

    assert repository.all() == PlanRepository(opened(medium)).all() == (other, one)
    assert on_disk(medium) == {"receipts": [{"payload": "first", "accepted_at": START.isoformat()}]}


def test_a_plan_is_removed_and_comes_back():
    medium = MemoryMedium()
    repository = PlanRepository(opened(medium))
    repository.put(plan())
    repository.remove(NAME)
    repository.remove(OTHER)
    assert repository.all() == PlanRepository(opened(medium)).all() == ()
    repository.put(plan())

    assert PlanRepository(opened(medium)).all() == (plan(),)


RECEIPT = {"payload": "first", "accepted_at": START.isoformat()}


@pytest.mark.parametrize(
    ("doc_id", "bad"),
    [
        (NAME, {}),
        (NAME, {"receipts": []}),
        (NAME, {"receipts": "all"}),
        (NAME, {"receipts": [{"payload": "first"}]}),
        (NAME, {"receipts": [{**RECEIPT, "payload": ""}]}),
        (NAME, {"receipts": [{**RECEIPT, "payload": "a" * 9000}]}),
        (NAME, {"receipts": [{**RECEIPT, "accepted_at": "yesterday"}]}),
        (NAME, {"receipts": [{**RECEIPT, "accepted_at": "2026-03-02T15:20:00"}]}),
        ("../plan", {"receipts": [RECEIPT]}),
    ],
)
def test_an_unreadable_document_is_counted_left_and_not_shown(doc_id, bad):
    medium = MemoryMedium()
    database = opened(medium)
    database.table("plan").put(doc_id, bad)
    repository = PlanRepository(database)
    repository.put(plan(OTHER))

    assert repository.all() == (plan(OTHER),)
    assert repository.unreadable == 1
    assert on_disk(medium, doc_id=doc_id) == bad


def test_what_a_newer_version_noted_outlives_amending_removing_and_coming_back():
    medium = MemoryMedium()
    database = opened(medium)
    newer = {"receipts": [{**RECEIPT, "by": "paste"}], "colour": "blue"}
    database.table("plan").put(NAME, newer)
    repository = PlanRepository(database)
    (held,) = repository.all()
    second = Receipt(payload="second", accepted_at=START + timedelta(days=7))
    repository.put(held.taking(second))
    repository.remove(NAME)
    repository.put(held.taking(second))

    found = on_disk(medium)
    assert found["colour"] == "blue"
    assert found["receipts"][0] == {**RECEIPT, "by": "paste"}
    assert found["receipts"][1]["payload"] == "second"


TREATMENT = Treatment(id="t", at=START, recorded_at=START, areas=("neck_back",))


def accepts(medium):
    database = opened(medium)
    settings = replace(SettingsRepository(database).get(), clinic_phone="12345")
    taken = [TreatmentRepository(database).change_to(TREATMENT)]
    PlanRepository(database).put_with(plan(), settings, taken)


def kept(medium):
    database = opened(medium)
    return (
        PlanRepository(database).all(),
        TreatmentRepository(database).all(),
        SettingsRepository(database).get().clinic_phone,
    )


def test_a_plan_and_what_is_taken_from_it_are_written_in_one_go_or_not_at_all():
    medium = MemoryMedium()
    database = opened(medium)
    SettingsRepository(database).put(Settings(country="GB", clinic_phone="old"))
    database.table("settings").update({"music": "off"}, doc_ids=["settings"])
    before = {name: bytes(content) for name, content in medium.files.items()}
    accepts(medium)
    journal = max(medium.files, key=lambda name: len(medium.files[name]))
    seen = set()
    for end in range(len(before[journal]), len(medium.files[journal]) + 1):
        cut = MemoryMedium({**before, journal: medium.files[journal][:end]})
        seen.add(kept(cut))

    assert seen == {((), (), "old"), ((plan(),), (TREATMENT,), "12345")}
    assert on_disk(medium, "settings", "settings")["music"] == "off"


@law
@given(st.integers(0, 400))
def test_a_full_disk_leaves_all_as_it_was(room):
    medium = MemoryMedium()
    SettingsRepository(opened(medium)).put(Settings(country="GB"))
    before = kept(medium)
    medium.capacity = sum(map(len, medium.files.values())) + room
    try:
        accepts(medium)
    except OSError:
        assert kept(MemoryMedium(medium.files)) == before
    else:
        assert kept(medium)[0] == (plan(),)


def test_plans_are_in_a_copy_come_back_and_are_gone_when_all_is_deleted():
    medium = MemoryMedium()
    accepts(medium)
    raw = backup(opened(medium))
    fresh = opened(MemoryMedium())
    restored = restore(fresh, read_backup(raw))

    assert restored.added == 2
    assert contents(fresh) == contents(opened(medium))
    assert PlanRepository(fresh).all() == (plan(),)

    fresh.erase()
    assert PlanRepository(fresh).all() == ()
