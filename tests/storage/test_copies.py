"""Copies that the app makes by itself: how many, where, and what is left when the disk refuses."""

import errno

import pytest

from aftercare.device.file_medium import FileMedium
from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage import copies
from aftercare.storage.backup import restore
from aftercare.storage.copies import KEPT, Reason
from aftercare.storage.database import open_database
from aftercare.storage.generation import replay, tables_of
from aftercare.storage.medium import COPY_SLOTS, GENERATION_SLOTS, SAFETY_SLOTS
from aftercare.storage.own import OwnRepository
from tests.storage.media import MEDIA
from tests.storage.work import contents, opened

TABLES = {"diary": {"a": {"note": "näcke"}}}


def keep(medium, reason=Reason.RESTORE, tables=TABLES, **more):
    return copies.keep(medium, reason, tables, schema=1, **more)


def tables_in(medium, name):
    return tables_of(replay(copies.content_of(medium, name)))


@pytest.fixture(params=MEDIA)
def any_medium(request, tmp_path):
    one = MEDIA[request.param](tmp_path)
    yield one
    one.close()


def test_a_copy_holds_what_was_there_and_why(any_medium):
    name = keep(any_medium, made_at="2026-03-02T10:00+00:00", touched=[("diary", "a", 7)])
    (one,) = copies.kept(any_medium)

    assert (one.name, one.reason, one.touched) == (name, "restore", (("diary", "a", 7),))
    assert one.made_at == "2026-03-02T10:00+00:00"
    assert tables_in(any_medium, name) == TABLES


def test_there_is_room_for_as_many_as_are_kept():
    assert sum(KEPT.values()) == len(SAFETY_SLOTS)


def test_of_each_reason_the_newest_are_kept():
    medium = MemoryMedium()
    for number in range(7):
        keep(medium, Reason.RESTORE, {"diary": {f"r{number}": {}}})
    for number in range(3):
        keep(medium, Reason.MIGRATION, {"diary": {f"m{number}": {}}})
    keep(medium, Reason.RESTORE, {"diary": {"r7": {}}})
    found = [list(tables_in(medium, one.name)["diary"]) for one in copies.kept(medium)]

    assert found == [["r7"], ["m2"], ["r6"]]
    assert set(medium.files) <= set(SAFETY_SLOTS)


def test_one_that_is_damaged_or_of_somebody_else_makes_room():
    medium = MemoryMedium(dict.fromkeys(SAFETY_SLOTS, b"rubbish"))
    keep(medium)

    assert len(copies.kept(medium)) == 1


def test_a_copy_of_a_newer_app_is_not_the_first_to_go():
    medium = MemoryMedium()
    name = keep(medium)
    raw = bytes(medium.files[name])
    line = copies.encode_line(["aftercare-copy", 1, 99, "daily", "", []])
    medium.files[name] = bytearray(line + raw[raw.find(b"\n") + 1 :])
    for _ in range(5):
        keep(medium)

    assert "daily" in {one.reason for one in copies.kept(medium)}


def test_without_room_there_is_no_copy_and_no_part_of_one():
    medium = MemoryMedium(capacity=60)
    with pytest.raises(OSError, match="no space") as full:
        keep(medium)

    assert full.value.errno == errno.ENOSPC
    assert not medium.files


def test_a_copy_that_is_not_as_it_was_written_is_none():
    class Forgetful(MemoryMedium):
        def write(self, name, data, at):
            super().write(name, data, at)
            if at:
                self.files[name][-9] ^= 1

    medium = Forgetful()
    with pytest.raises(OSError, match="otherwise"):
        keep(medium)

    assert not copies.kept(medium)


@pytest.mark.parametrize("name", ["journal-a", "mark", "damaged-1", "../x"])
def test_nothing_but_a_copy_is_read_or_removed(name):
    medium = MemoryMedium()
    opened(medium)
    with pytest.raises(KeyError):
        copies.content_of(medium, name)
    with pytest.raises(KeyError):
        copies.discard(medium, name)


def noisier(tables):
    for document in tables.get("diary", {}).values():
        document["loud"] = True
    return tables


def test_before_a_migration_there_is_a_copy_of_what_was():
    medium = MemoryMedium()
    database = opened(medium)
    database.table("diary").put("a", {"n": 1})
    before = contents(database)
    database.close()
    later = open_database(medium, migrations=(noisier,))
    (one,) = later.copies()

    assert later.table("diary").fetch("a") == {"n": 1, "loud": True}
    assert one.reason == "migration"
    assert tables_in(medium, one.name) == {"diary": {"a": before["diary", "a"]}}
    assert replay(copies.content_of(medium, one.name)).schema == 1


def test_where_the_copy_has_no_room_nothing_is_migrated():
    medium = MemoryMedium()
    database = opened(medium)
    database.table("diary").put("a", {"n": 1})
    database.close()
    before = dict(medium.files)
    medium.capacity = sum(map(len, medium.files.values())) + 20
    with pytest.raises(OSError, match="no space"):
        open_database(medium, migrations=(noisier,))

    assert medium.files == before
    assert contents(opened(MemoryMedium(medium.files))) == {("diary", "a"): {"n": 1}}


def test_deleting_everything_deletes_copies_too():
    medium = MemoryMedium()
    database = opened(medium)
    database.table("diary").put("a", {"n": 1})
    database.keep_copy(Reason.RESTORE)
    database.erase()

    assert database.copies() == ()
    assert not set(SAFETY_SLOTS) & set(medium.files)


def test_deleting_leaves_no_byte_of_it_in_any_file(tmp_path):
    marker = "NOBODY-IS-TO-READ-THIS"
    medium = FileMedium(tmp_path)
    database = opened(medium)
    for number in range(3):
        database.table("diary").put(f"{number}", {"note": marker})
        database.compact()
        restore(database, {"diary": {f"copied {number}": {"note": marker}}})
    database.keep_copy(Reason.MIGRATION)
    OwnRepository(database, "lock").put({"key": marker})
    for name in {*COPY_SLOTS, *SAFETY_SLOTS} - {path.name for path in tmp_path.iterdir()}:
        medium.create(name, [marker.encode()])

    def holders():
        files = {path.name: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
        packed = {name: copies._unpacked(raw.partition(b"\n")[2]) for name, raw in files.items()}
        return {name for name, raw in files.items() if marker.encode() in raw + packed[name]}

    assert holders() == {*GENERATION_SLOTS, *COPY_SLOTS, *SAFETY_SLOTS}

    database.erase()

    assert holders() == set()

    database.close()


def test_what_is_still_to_be_deleted_does_not_take_a_new_copy_with_it():
    class Holding(MemoryMedium):
        holds = False

        def remove(self, name):
            if self.holds and name in self.files:
                raise PermissionError(errno.EACCES, "told to fail", name)
            super().remove(name)

    medium = Holding()
    database = opened(medium)
    database.table("diary").put("a", {"n": 1})
    medium.holds = True
    with pytest.raises(OSError, match="told to fail"):
        database.erase()
    medium.holds = False
    database.keep_copy(Reason.RESTORE)
    database.table("diary").put("b", {"n": 1})

    assert len(database.copies()) == 1
