"""A copy of everything: what it holds, what it brings back, and what is refused."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage.backup import (
    MAX_BACKUP_BYTES,
    BadBackup,
    Fault,
    Restored,
    Undone,
    backup,
    last_restore,
    read_backup,
    restore,
    review,
    undo,
)
from aftercare.storage.own import TABLE as OWN
from aftercare.storage.own import OwnRepository
from aftercare.storage.record import encode_line
from aftercare.storage.snapshot import snapshot
from tests.storage.work import contents, opened

TABLES = {
    "diary": {"a": {"soreness": 3, "note": "näcke"}, "b": {"soreness": 4}},
    "treatment": {"t": {"areas": ["jaw.left"]}},
    "settings": {"settings": {"welcomed": True}},
}


def database(tables=TABLES, medium=None):
    one = opened(medium or MemoryMedium())
    for table, rows in tables.items():
        for doc_id, document in rows.items():
            one.table(table).put(doc_id, document)
    return one


def brought_back(raw, into=None):
    into = database({}) if into is None else into
    return restore(into, read_backup(raw)), into


def test_a_copy_brings_everything_back_on_an_empty_device():
    source = database()
    restored, found = brought_back(backup(source))

    assert restored == Restored(added=3, here=0, settings=True)
    assert contents(found) == contents(source)


def test_the_copy_of_a_copy_is_the_same_bytes():
    raw = backup(database())
    _, found = brought_back(raw)

    assert backup(found) == raw


def test_what_is_here_stays_as_it_is():
    mine = {"diary": {"a": {"soreness": 9}}, "settings": {"settings": {"welcomed": False}}}
    restored, found = brought_back(backup(database()), database(mine))

    assert restored == Restored(added=2, here=1)
    assert found.table("diary").fetch("a") == {"soreness": 9}
    assert found.table("settings").fetch("settings") == {"welcomed": False}
    assert set(found.everything()["diary"]) == {"a", "b"}


def test_settings_come_back_only_where_nothing_was_recorded():
    new = {"settings": {"settings": {"welcomed": False, "country": "GB"}}}
    _, found = brought_back(backup(database()), database(new))

    assert found.table("settings").fetch("settings") == {"welcomed": True}


def test_bringing_it_back_twice_adds_nothing():
    raw = backup(database())
    _, found = brought_back(raw)
    before = contents(found)
    restored, _ = brought_back(raw, found)

    assert restored == Restored(added=0, here=3)
    assert contents(found) == before


def fault_of(raw):
    with pytest.raises(BadBackup) as refused:
        read_backup(raw)
    return refused.value.fault


@pytest.mark.parametrize(
    "raw",
    [b"", b"\0" * 4096, b"soreness,note\n3,ok\n", b"PK\x03\x04", b"{}", b"\xff\xfe\x00", b"[]\n"],
)
def test_another_file_is_told_apart(raw):
    assert fault_of(raw) == Fault.FOREIGN


def test_a_copy_of_a_newer_app_is_told_apart():
    newer = snapshot(TABLES, generation=1, base=0, schema=99)

    assert fault_of(b"".join(newer.chunks)) == Fault.NEWER


def test_a_file_too_big_to_be_one_is_not_even_read():
    assert fault_of(b"\0" * (MAX_BACKUP_BYTES + 1)) == Fault.TOO_BIG


WHOLE = backup(database())


@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_no_changed_byte_is_taken(place, change):
    raw = bytearray(WHOLE)
    raw[place] ^= change

    assert fault_of(bytes(raw)) in (Fault.DAMAGED, Fault.FOREIGN, Fault.NEWER)


@given(st.integers(0, len(WHOLE) - 1))
def test_no_copy_that_was_cut_off_is_taken(length):
    assert fault_of(WHOLE[:length]) in (Fault.DAMAGED, Fault.FOREIGN)


@pytest.mark.parametrize("begin", [b"", b"\xef\xbb\xbf"])
def test_what_mail_programs_and_editors_do_to_lines_is_undone(begin):
    changed = begin + WHOLE.replace(b"\n", b"\r\n")

    assert read_backup(changed) == read_backup(WHOLE)


def test_a_full_disk_takes_all_of_it_or_nothing():
    medium = MemoryMedium()
    here = database({"diary": {"x": {"soreness": 1}}}, medium)
    before = contents(here)
    medium.capacity = sum(map(len, medium.files.values())) + 40

    with pytest.raises(OSError, match="no space"):
        restore(here, read_backup(WHOLE))

    assert contents(here) == before
    assert contents(opened(MemoryMedium(medium.files))) == before


def test_what_cannot_be_kept_is_refused_and_nothing_changes():
    deep = {}
    for _ in range(100):
        deep = {"in": deep}
    raw = b"".join(
        snapshot({"diary": {"z": deep}}, generation=1, base=0, schema=database({}).schema).chunks
    )
    into = database()
    before = contents(into)
    with pytest.raises(BadBackup) as bad:
        brought_back(raw, into)

    assert bad.value.fault is Fault.DAMAGED
    assert contents(into) == before


def test_an_older_schema_is_brought_into_todays():
    def louder(tables):
        for document in tables.get("diary", {}).values():
            document["soreness"] += 1
        return tables

    assert read_backup(WHOLE, migrations=(louder,))["diary"]["a"]["soreness"] == 4


def written(tables, **more):
    return b"".join(snapshot(tables, generation=1, base=0, schema=1, **more).chunks)


def test_a_copy_that_holds_fewer_than_it_says_is_damaged():
    lines = [
        ["aftercare-journal", 1, 1, 1, 0, 3],
        [1, "diary", "a", {"n": 1}],
        [2, "diary", "b", {"n": 2}],
    ]
    body = b"".join(encode_line(line) for line in lines[1:])
    head = encode_line([*lines[0], len(body)])
    total = zlib.crc32(body, zlib.crc32(head))
    end = encode_line(["end", *lines[0][1:], total])

    assert fault_of(head + body + end) == Fault.DAMAGED


MINE = {
    "diary": {
        "a": {"n": 1, "occurred_at": "2026-03-01T10:00+00:00"},
        "b": {"n": 1, "recorded_at": "2026-03-02T10:00+00:00"},
        "c": {"n": 1, "recorded_at": "2026-03-02T10:00+00:00"},
    },
    "settings": {"settings": {"welcomed": True}},
}
THEIRS = {
    "diary": {
        "a": {"n": 2, "occurred_at": "2026-03-01T11:00+00:00"},
        "b": {"n": 2, "recorded_at": "2026-03-02T09:30-02:00"},
        "c": {"n": 2, "recorded_at": "2026-03-01T10:00+00:00"},
        "d": {"n": 2, "occurred_at": "2026-03-09T10:00+00:00"},
    },
    "plan": {"p": {"receipts": [{"accepted_at": "2026-02-01T10:00+00:00"}, "broken"]}},
    "settings": {"settings": {"welcomed": False}},
}


def test_a_review_counts_what_is_new_the_same_and_different_with_the_newest():
    found = review(database(MINE), {**THEIRS, "diary": {**THEIRS["diary"], "e": {}}})
    diary, plan = found.kinds

    assert (diary.table, diary.new, diary.same, diary.different) == ("diary", 2, 0, 3)
    assert diary.newest.isoformat() == "2026-03-09T10:00:00+00:00"
    assert (plan.table, plan.new, plan.newest.month) == ("plan", 1, 2)
    assert (found.new, found.here, found.different, found.later) == (3, 3, 3, 1)
    assert found.replaceable == {("diary", "a"), ("diary", "b")}
    assert not found.settings


def test_a_review_of_the_same_finds_nothing_to_do():
    found = review(database(), read_backup(WHOLE))

    assert (found.new, found.different, found.here) == (0, 0, 3)
    assert found.kinds[0].same == 2
    assert review(database({}), TABLES).settings


def test_by_default_what_is_different_stays_as_it_is_here():
    here = database(MINE)
    restored = restore(here, THEIRS)

    assert restored == Restored(added=2, here=3)
    assert here.table("diary").fetch("a")["n"] == 1


def test_if_wanted_what_is_different_becomes_as_in_the_copy_but_for_what_is_later_here():
    here = database(MINE)
    restored = restore(here, THEIRS, replacing=True)

    assert restored == Restored(added=2, here=1, replaced=2)
    assert [here.table("diary").fetch(one)["n"] for one in "abcd"] == [2, 2, 1, 2]
    assert here.table("settings").fetch("settings") == {"welcomed": True}


def test_a_restore_can_be_taken_back_also_after_a_restart():
    medium = MemoryMedium()
    here = database(MINE, medium)
    before = contents(here)
    restore(here, THEIRS, replacing=True, made_at="2026-03-20T10:00+00:00")
    here.close()
    again = opened(MemoryMedium(medium.files))
    copy, count = last_restore(again)

    assert (copy.made_at, count) == ("2026-03-20T10:00+00:00", 4)
    assert undo(again, copy) == Undone(taken_back=4, kept=0)
    assert contents(again) == before
    assert last_restore(again) is None
    assert again.copies() == ()


def test_what_was_changed_or_deleted_since_stays_so():
    here = database(MINE)
    restore(here, THEIRS, replacing=True)
    here.table("diary").put("a", {"n": 3})
    here.table("diary").discard("d")
    here.table("diary").put("new", {"n": 4})
    copy, count = last_restore(here)
    undone = undo(here, copy)

    assert count == 2
    assert undone == Undone(taken_back=2, kept=2)
    assert {one: here.table("diary").fetch(one) for one in "abcd"} == {
        "a": {"n": 3},
        "b": MINE["diary"]["b"],
        "c": MINE["diary"]["c"],
        "d": None,
    }
    assert here.table("diary").fetch("new") == {"n": 4}
    assert here.table("plan").fetch("p") is None


def test_settings_that_came_with_it_go_with_it():
    here = database({"settings": {"settings": {"country": "GB"}}})
    restore(here, TABLES)
    copy, _ = last_restore(here)
    undo(here, copy)

    assert contents(here) == {("settings", "settings"): {"country": "GB"}}


def test_a_restore_that_changes_nothing_makes_no_copy():
    here = database()
    restore(here, TABLES)

    assert here.copies() == ()
    assert last_restore(here) is None


def test_the_one_before_the_last_can_be_taken_back_after_it():
    here = database({})
    restore(here, {"diary": {"a": {"n": 1}}})
    restore(here, {"diary": {"b": {"n": 1}}})
    for left in ({"a"}, set()):
        copy, _ = last_restore(here)
        undo(here, copy)

        assert here.everything()["diary"].keys() == left


def test_what_is_of_this_device_is_in_no_copy_and_no_copy_touches_it():
    here = database()
    lock = OwnRepository(here, "lock")
    lock.put({"key": "mine"})

    assert read_backup(backup(here)) == read_backup(WHOLE)

    theirs = {**TABLES, OWN: {"lock": {"key": "theirs"}, "other": {}}}
    restore(here, read_backup(written(theirs)), replacing=True)

    assert here.everything()[OWN] == {"lock": {"key": "mine"}}


def test_where_only_this_device_has_something_of_its_own_settings_come_back():
    here = database({})
    OwnRepository(here, "lock").put({"key": "mine"})

    assert restore(here, TABLES).settings


@pytest.mark.parametrize("name", ["__proto__", "", "a/b", "../x", "constructor", "\u202ea"])
def test_whatever_an_id_says_it_is_plain_text(name):
    _, found = brought_back(written({"diary": {name: {"n": 1}}, name: {name: {"n": 2}}}))

    assert found.table("diary").fetch(name) == {"n": 1}
    assert found.table(name).fetch(name) == {"n": 2}


def test_of_two_records_of_one_id_there_is_one():
    lines = b"".join(encode_line([n, "diary", "a", {"n": n}]) for n in (1, 2))
    head = encode_line(["aftercare-journal", 1, 1, 1, 0, 2, len(lines)])
    end = encode_line(["end", 1, 1, 1, 0, 2, zlib.crc32(lines, zlib.crc32(head))])
    restored, found = brought_back(head + lines + end)

    assert restored.added == 1
    assert found.table("diary").fetch("a") == {"n": 2}
