"""A medium that fails at any moment: what was acknowledged stays, what was not is told."""

import errno
from contextlib import suppress
from itertools import count, islice

import pytest

from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage import record
from aftercare.storage.database import Change, Database, open_database
from tests.storage.work import Contents, contents, mixed_work, opened

STEPS = list(islice(mixed_work(4, longest_note=60), 14))


def _work(medium: MemoryMedium) -> tuple[Contents, int]:
    """Work on whatever fails; return what was acknowledged and how many errors were told."""
    now: Contents = {}
    errors = 0
    database = None
    for number, step in enumerate(STEPS):
        try:
            if database is None:
                found = open_database(medium)
                assert isinstance(found, Database)
                database = found
            if number % 5 == 4:
                database.compact()
            step.do(database)
            now = step.after(now)
        except OSError:
            errors += 1
        if database is not None:
            assert contents(database) == now
    if database is not None:
        database.close()
    return now, errors


@pytest.mark.parametrize("failure", [errno.EIO, errno.ENOSPC])
@pytest.mark.parametrize("fails_on", [False, True])
def test_whichever_operation_fails_nothing_acknowledged_is_lost(failure, fails_on):
    needed = MemoryMedium()
    _work(needed)
    told = 0
    for fail_at in count(1):
        medium = MemoryMedium(fail_at=fail_at, failure=failure, fails_on=fails_on)
        acknowledged, errors = _work(medium)
        told += errors
        if fail_at > needed.operations:
            break
        later = MemoryMedium(medium.files)
        database = opened(later)

        assert contents(database) == acknowledged

        database.table("diary").put("later", {"n": 1})
        database.close()

        assert contents(opened(later)) == {**acknowledged, ("diary", "later"): {"n": 1}}
    assert told >= len(STEPS)


def test_a_full_disk_refuses_the_entry_and_takes_the_next_when_there_is_room():
    medium = MemoryMedium(capacity=1_200)
    diary = opened(medium).table("diary")

    def fill():
        for number in count():
            diary.put(f"{number}", {"note": "x" * 90})

    with pytest.raises(OSError, match="no space") as full:
        fill()
    kept = len(diary)

    assert full.value.errno == errno.ENOSPC
    assert kept > 3

    medium.capacity = 2_000
    diary.put("more", {"note": "x" * 90})
    later = opened(MemoryMedium(medium.files)).table("diary")

    assert [one.doc_id for one in later] == [*map(str, range(kept)), "more"]


def test_a_compaction_that_finds_no_room_changes_nothing():
    medium = MemoryMedium()
    database = opened(medium)
    diary = database.table("diary")
    diary.insert_multiple([{"note": "x" * 90} for _ in range(10)])
    before = contents(database)
    medium.capacity = sum(map(len, medium.files.values())) + 700
    with pytest.raises(OSError, match="no space"):
        database.compact()
    diary.put("more", {"n": 1})

    assert contents(opened(MemoryMedium(medium.files))) == {**before, ("diary", "more"): {"n": 1}}


def test_when_a_failed_write_cannot_be_undone_no_other_is_taken():
    medium = MemoryMedium()
    database = opened(medium)
    diary = database.table("diary")
    diary.put("x", {"n": 1})
    medium.fail_at, medium.fails_on = medium.operations + 1, True
    with pytest.raises(OSError, match="told to fail"):
        diary.put("y", {"n": 2})
    medium.fail_at = None
    for refused in (lambda: diary.put("z", {"n": 3}), database.compact):
        with pytest.raises(OSError, match="open again"):
            refused()
    database.close()

    assert contents(opened(MemoryMedium(medium.files))) == {("diary", "x"): {"n": 1}}


def test_a_closed_database_takes_nothing():
    database = opened(MemoryMedium())
    database.close()
    database.close()

    with pytest.raises(OSError, match="closed"):
        database.table("diary").put("x", {})


class Grudging(MemoryMedium):
    """Makes a file whole, says that it failed, and does not let go of it: the worst of all."""

    grudging = False

    def create(self, name, chunks):
        super().create(name, chunks)
        if self.grudging:
            raise OSError(errno.EIO, "sync failed")

    def remove(self, name):
        if self.grudging:
            raise OSError(errno.EIO, "told to fail")
        super().remove(name)


@pytest.mark.parametrize("more", [0, 1, 30])
def test_a_compaction_that_failed_and_is_found_whole_does_not_hide_later_writes(more):
    medium = Grudging()
    database = opened(medium)
    diary = database.table("diary")
    diary.insert_multiple([{"n": number} for number in range(10)])
    for _ in range(2):
        medium.grudging = True
        with pytest.raises(OSError, match="sync failed"):
            database.compact()
        medium.grudging = False
        for number in range(more):
            diary.put(f"later {number}", {"n": number})
        expected = contents(database)

        assert contents(opened(MemoryMedium(medium.files))) == expected

    database.compact()
    diary.put("last", {"n": 1})
    expected = contents(database)

    assert contents(opened(MemoryMedium(medium.files))) == expected


def test_until_it_is_opened_again_nothing_passes_not_even_a_removal_of_nothing():
    """What was refused may be on the disk: a removal of it would be no removal."""
    medium = MemoryMedium()
    database = opened(medium)
    medium.fail_at, medium.fails_on = medium.operations + 1, True
    with pytest.raises(OSError, match="told to fail"):
        database.table("diary").put("y", {"n": 2})
    medium.fail_at = None
    with pytest.raises(OSError, match="open again") as refused:
        database.table("diary").remove(doc_ids=["y"])

    assert refused.value.errno == errno.EROFS


def test_what_is_more_than_a_line_is_kept_whole_or_not_at_all(monkeypatch):
    monkeypatch.setattr(record, "MAX_LINE_BYTES", 2_000)
    changes = [Change(table="diary", doc_id=f"{n}", document={"note": "x" * 90}) for n in range(50)]
    needed = MemoryMedium()
    database = opened(needed)
    database.table("diary").put("before", {"n": 1})
    begun = needed.operations
    database.write_together(changes)
    expected = contents(database)

    assert len(expected) == 51
    assert contents(opened(MemoryMedium(needed.files))) == expected

    for fail_at in range(begun + 1, needed.operations + 1):
        medium = MemoryMedium()
        database = opened(medium)
        database.table("diary").put("before", {"n": 1})
        medium.fail_at = fail_at
        with suppress(OSError):
            database.write_together(changes)
        medium.fail_at = None

        assert len(contents(database)) in (1, 51)
        assert contents(opened(MemoryMedium(medium.files))) == contents(database)
