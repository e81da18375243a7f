from pathlib import Path

import pytest

from aftercare.device.file_medium import FileMedium, MediumInUse
from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage.database import Change, Database, open_database
from aftercare.storage.medium import COPY_SLOTS, MARK_SLOT, SLOTS
from aftercare.storage.recovery import NewerSchema
from tests.storage.work import contents, mixed_work, opened

FIXTURE = Path(__file__).parent / "fixtures" / "schema-1.journal"


def make_fixture() -> None:
    """How the fixture was made when schema 1 was released; never make a released one again.

    python -c "from tests.storage.test_database import make_fixture; make_fixture()"
    """
    medium = MemoryMedium()
    database = opened(medium)
    database.table("diary").put("1" * 32, {"at": "2026-03-01T08:00:00+01:00", "soreness": 4})
    database.table("settings").put("settings", {"language": "de", "note": 'ä "quoted"\n'})
    database.compact()
    database.table("diary").put("2" * 32, {"at": "2026-03-01T20:00:00+01:00", "soreness": 10})
    database.table("diary").update({"soreness": 3}, doc_ids=["1" * 32])
    database.table("diary").discard("2" * 32)
    FIXTURE.write_bytes(medium.files["journal-b"])


def test_the_first_released_schema_opens():
    found = contents(opened(MemoryMedium({"journal-b": FIXTURE.read_bytes()})))

    assert found == {
        ("diary", "1" * 32): {"at": "2026-03-01T08:00:00+01:00", "soreness": 3},
        ("settings", "settings"): {"language": "de", "note": 'ä "quoted"\n'},
    }


def _first(tables):
    for row in tables.get("diary", {}).values():
        row["pain"] = row.pop("soreness")
    return tables


def _second(tables):
    return {**tables, "log": {"1": {"moved": sorted(tables)}}}


def test_migrations_are_done_in_order_and_only_once():
    medium = MemoryMedium({"journal-b": FIXTURE.read_bytes()})
    first = open_database(medium, migrations=[_first])
    assert isinstance(first, Database)
    assert first.schema == 2
    first.close()
    second = open_database(medium, migrations=[_first, _second])
    assert isinstance(second, Database)
    second.close()
    third = open_database(medium, migrations=[_first, _second])
    assert isinstance(third, Database)

    assert third.schema == 3
    assert third.table("diary").fetch("1" * 32) == {"at": "2026-03-01T08:00:00+01:00", "pain": 3}
    assert third.table("log").fetch("1") == {"moved": ["diary", "settings"]}


def test_a_new_database_has_the_newest_schema_and_needs_no_migration():
    database = open_database(MemoryMedium(), migrations=[_first, _second])

    assert isinstance(database, Database)
    assert database.schema == 3
    assert contents(database) == {}


def test_a_migration_that_fails_leaves_the_old_as_it_was():
    medium = MemoryMedium({"journal-b": FIXTURE.read_bytes()})

    def fail(_):
        raise KeyError("soreness")

    with pytest.raises(KeyError):
        open_database(medium, migrations=[_first, fail])
    assert medium.files["journal-b"] == FIXTURE.read_bytes()
    assert "journal-a" not in medium.files


@pytest.mark.parametrize("close", [True, False])
def test_a_newer_schema_is_refused_and_left_as_it_is(close):
    medium = MemoryMedium({"journal-b": FIXTURE.read_bytes()})
    newer = open_database(medium, migrations=[_first, _second])
    assert isinstance(newer, Database)
    if close:
        newer.close()
    before = {name: bytes(data) for name, data in medium.files.items()}

    with pytest.raises(NewerSchema) as refused:
        open_database(medium)
    assert (refused.value.found, refused.value.known) == (3, 1)
    assert medium.files == before


def test_changes_in_several_tables_are_one_line():
    medium = MemoryMedium()
    database = opened(medium)
    database.table("diary").put("old", {"n": 1})
    before = medium.read("journal-a")
    database.write_together(
        [
            Change(table="diary", doc_id="old", document=None),
            Change(table="diary", doc_id="new", document={"n": 2}),
            Change(table="stretches", doc_id="new", document={"n": 3}),
        ]
    )
    expected = {("diary", "new"): {"n": 2}, ("stretches", "new"): {"n": 3}}

    assert medium.read("journal-a")[len(before) :].count(b"\n") == 1
    assert contents(database) == expected
    assert contents(opened(MemoryMedium(medium.files))) == expected


def test_if_one_change_cannot_be_kept_none_is():
    database = opened(MemoryMedium())

    with pytest.raises(ValueError, match="Unicode"):
        database.write_together(
            [
                Change(table="diary", doc_id="a", document={"n": 1}),
                Change(table="diary", doc_id="b", document={"n": "\ud800"}),
            ]
        )
    assert contents(database) == {}


def test_erasing_leaves_no_byte_of_what_was_written(tmp_path):
    marker = "KEEP-THIS-TO-MYSELF"
    medium = FileMedium(tmp_path)
    database = opened(medium)
    for step, _ in zip(mixed_work(1), range(10), strict=False):
        step.do(database)
    database.table("diary").put("x", {"note": marker})
    database.compact()
    database.table("diary").put("y", {"note": marker})
    medium.create(COPY_SLOTS[1], [marker.encode()])
    database.close()
    database = opened(FileMedium(tmp_path))
    database.erase()

    assert all(marker.encode() not in path.read_bytes() for path in tmp_path.iterdir())
    assert contents(database) == {}
    assert database.tables() == set()
    assert database.damaged_copies() == {}
    assert database.size_bytes < 400

    database.table("diary").put("new", {"n": 1})
    database.close()
    again = opened(FileMedium(tmp_path))

    assert contents(again) == {("diary", "new"): {"n": 1}}
    again.close()


def test_erasing_overwrites_before_it_removes():
    class Remembering(MemoryMedium):
        removed = b""

        def remove(self, name):
            if name != MARK_SLOT:  # numbers only
                self.removed += self.read(name) or b""
            super().remove(name)

    medium = Remembering()
    database = opened(medium)
    database.table("diary").put("x", {"note": "y" * 600_000})
    database.erase()

    assert len(medium.removed) > 600_000
    assert not medium.removed.strip(b"\0")


def test_all_names_are_known_beforehand(tmp_path):
    """A browser can open no other file within a synchronous call."""
    medium = FileMedium(tmp_path)
    database = opened(medium)
    for step, _ in zip(mixed_work(1), range(10), strict=False):
        step.do(database)
        database.compact()
    database.erase()
    database.close()

    assert {path.name for path in tmp_path.iterdir()} <= {*SLOTS, "lock"}


class CountingMedium(FileMedium):
    """Counts what a write costs the disk."""

    syncs = written = 0

    def _sync(self, handle):
        self.syncs += 1
        super()._sync(handle)

    def _sync_folder(self):
        self.syncs += 1
        super()._sync_folder()

    def _write_some(self, handle, data, at):
        self.written += len(data)
        return super()._write_some(handle, data, at)


def test_a_check_in_costs_one_sync_and_at_most_two_kilobytes(tmp_path):
    medium = CountingMedium(tmp_path)
    database = opened(medium)
    diary = database.table("diary")
    entry = {"at": "2026-03-01T08:00:00+01:00", "soreness": 4, "note": "ä" * 500}
    diary.insert_multiple([entry] * 300)
    writes = [
        lambda: diary.put("x", entry),
        lambda: diary.update({"soreness": 5}, doc_ids=["x"]),
        lambda: diary.remove(doc_ids=["x"]),
        lambda: diary.insert(entry),
    ]
    for write in writes:
        medium.syncs = medium.written = 0
        write()

        assert medium.syncs == 1
        assert medium.written <= 2048
    database.close()


def test_two_openers_never_write_to_one_folder(tmp_path):

    first = opened(FileMedium(tmp_path))

    with pytest.raises(MediumInUse):
        FileMedium(tmp_path)
    first.close()
    opened(FileMedium(tmp_path)).close()
