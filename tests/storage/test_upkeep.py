"""What is done when nobody waits: in short steps, given up for whatever comes in between."""

import time
from datetime import UTC, datetime, timedelta
from itertools import islice

import pytest

from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage import copies
from aftercare.storage.backup import read_kept
from aftercare.storage.copies import Reason
from aftercare.storage.database import Change
from aftercare.storage.medium import SAFETY_SLOTS
from aftercare.storage.snapshot import done
from aftercare.storage.upkeep import Upkeep
from tests.storage.work import contents, opened

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
LONGEST_MS = 50


def upkeep(database, at=NOW):
    return Upkeep(database, lambda: at)


@pytest.fixture
def large(medium):
    """A diary of 10,000 entries, half of which were written twice."""
    database = opened(medium)
    for _ in range(2):
        database.write_together(
            Change(table="diary", doc_id=f"{n}", document={"n": n, "note": "stiff neck " * 9})
            for n in range(10_000)
        )
    return database


def test_no_step_is_long_enough_to_be_felt(large, medium):
    before = contents(large)
    one = upkeep(large)
    longest, steps, more = 0.0, 0, True
    while more:
        begun = time.process_time()
        more = one.step()
        longest, steps = max(longest, time.process_time() - begun), steps + 1

    assert longest * 1000 < LONGEST_MS
    assert steps > 40
    assert not large.compaction_due
    assert contents(opened(MemoryMedium(medium.files))) == before
    assert [one.reason for one in large.copies()] == ["weekly"]


@pytest.mark.parametrize("steps", [1, 2, 5, 30, 31, 32, 45])
def test_a_write_in_between_is_kept_and_the_compaction_tried_again(large, medium, steps):
    begun = large.compaction()
    assert len(list(islice(begun, steps))) == steps
    large.table("diary").put("between", {"n": 1})
    for _ in begun:
        pass
    expected = contents(large)

    assert large.compaction_due
    assert contents(opened(MemoryMedium(medium.files))) == expected

    done(large.compaction())

    assert not large.compaction_due
    assert contents(opened(MemoryMedium(medium.files))) == expected


@pytest.mark.parametrize("steps", [1, 20, 40])
def test_what_is_deleted_in_between_is_in_no_copy(large, medium, steps):
    one = upkeep(large)
    done(large.compaction())
    for _ in range(steps):
        assert one.step()
    large.erase()
    one.finish()

    assert large.copies() == ()
    assert not set(SAFETY_SLOTS) & set(medium.files)


def test_a_copy_cut_off_by_the_end_of_the_app_is_none(large, medium):
    steps = large.keep_dated_copy(Reason.DAILY, "")
    found = MemoryMedium()
    for _ in steps:
        found = MemoryMedium(medium.files)
        assert copies.kept(found) == ()

    assert set(SAFETY_SLOTS) & set(found.files)
    assert len(large.copies()) == 1


def test_an_empty_diary_is_not_copied(medium):
    database = opened(medium)
    upkeep(database).finish()

    assert database.copies() == ()


def test_what_the_newest_copy_holds_is_not_copied_again(medium):
    database = opened(medium)
    database.table("diary").put("a", {"n": 1})
    for day in range(9):
        upkeep(database, NOW + timedelta(days=day)).finish()

    assert len(database.copies()) == 1


def test_one_day_has_one_copy_however_often_the_app_is_opened(medium):
    database = opened(medium)
    for hour in range(9):
        database.table("diary").put(f"{hour}", {"n": 1})
        upkeep(database, NOW + timedelta(hours=hour)).finish()

    assert len(database.copies()) == 1


def test_where_there_is_no_room_for_a_copy_it_is_made_when_there_is(medium):
    database = opened(medium)
    database.table("diary").put("a", {"n": 1})
    medium.capacity = sum(map(len, medium.files.values())) + 90
    one = upkeep(database)
    one.finish()

    assert database.copies() == ()
    assert not set(SAFETY_SLOTS) & set(medium.files)

    medium.capacity = None
    one.finish()

    assert len(database.copies()) == 1


def test_copies_have_room_together_and_the_newest_has_it_in_any_case(medium, monkeypatch):
    database = opened(medium)
    noise = "".join(f"{n * n:x}" for n in range(9_000))
    for day in range(40):
        database.table("diary").put("a", {"n": day, "note": noise})
        upkeep(database, NOW + timedelta(days=day)).finish()
    size = database.copies()[0].size
    monkeypatch.setattr(copies, "DATED_BYTES", 5 * size + 100)
    monkeypatch.setattr(type(database._journal), "live_bytes", 0)
    database.table("diary").put("a", {"n": 99, "note": noise})
    upkeep(database, NOW + timedelta(days=40)).finish()
    kept = [one.reason for one in database.copies()]

    assert sorted(kept) == ["daily", "weekly", "weekly", "weekly", "weekly"]
    assert read_kept(database, database.copies()[0].name)["diary"]["a"]["n"] == 99

    monkeypatch.setattr(copies, "DATED_BYTES", 1)
    database.table("diary").put("a", {"n": 100, "note": noise})
    upkeep(database, NOW + timedelta(days=41)).finish()

    assert [one.reason for one in database.copies()] == ["daily"]


def test_a_copy_of_the_format_before_is_still_read(medium):
    database = opened(medium)
    database.table("diary").put("a", {"n": 1})
    name = database.keep_copy(Reason.RESTORE)
    content = database.copy(name)
    head = copies.encode_line(["aftercare-copy", 1, 5, "restore", "", ["diary", "a", 7]])
    medium.files[name] = bytearray(head + content)
    (one,) = database.copies()

    assert (one.number, one.touched) == (5, (("diary", "a", 7),))
    assert database.copy(name) == content
