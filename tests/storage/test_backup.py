"""A copy of everything: what it holds, what it brings back, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage.backup import (
    MAX_BACKUP_BYTES,
    BadBackup,
    Fault,
    Restored,
    backup,
    read_backup,
    restore,
)
from aftercare.storage.generation import snapshot
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
