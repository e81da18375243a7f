"""What one journal file may suffer, and what is then found."""

import pytest

from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage import generation, record
from aftercare.storage.damage import DamageReason
from aftercare.storage.database import Database, Rescue, open_database
from aftercare.storage.medium import GENERATION_SLOTS, MARK_SLOT
from tests.storage.work import Contents, contents, mixed_work, opened, rescue

A, B = GENERATION_SLOTS


def _worked(
    *, close: bool, compact: bool = True, steps: int = 16
) -> tuple[dict[str, bytes], list[Contents]]:
    """Files after some work, in B if compacted, else in A, and the contents after each step."""
    medium = MemoryMedium()
    database = opened(medium)
    history: list[Contents] = [{}]
    for number, step in enumerate(mixed_work(5, longest_note=12)):
        if number == steps:
            break
        if number == 10 and compact:
            database.compact()
        step.do(database)
        history.append(step.after(history[-1]))
    if close:
        database.close()
    return _files(medium), history


def _files(medium: MemoryMedium) -> dict[str, bytes]:
    return {name: bytes(data) for name, data in medium.files.items()}


def _found(files: dict[str, bytes]) -> tuple[Database | Rescue, Contents]:
    """Open, and return what that gave and what is readable."""
    one = open_database(MemoryMedium(files))
    if isinstance(one, Database):
        return one, contents(one)
    tables = one._found.tables
    return one, {(name, key): row for name, rows in tables.items() for key, row in rows.items()}


def test_each_write_is_one_line_at_the_end():
    medium = MemoryMedium()
    diary = opened(medium).table("diary")
    before = medium.read(A)
    operations = medium.operations
    diary.put("x", {"soreness": 3})
    after = medium.read(A)

    assert medium.operations == operations + 1
    assert after.startswith(before)
    assert after[len(before) + 9 :] == b'[1,"diary","x",{"soreness":3}]\n'


def test_a_torn_last_line_is_cut_off():
    files, history = _worked(close=False)
    line = files[B].rstrip(b"\n").rfind(b"\n") + 1
    for size in range(line, len(files[B])):
        medium = MemoryMedium({**files, B: files[B][:size]})
        database = opened(medium)

        # Whole but for its line feed, it is kept; it may have been on its way to be acknowledged.
        assert contents(database) == history[-1 if size == len(files[B]) - 1 else -2]
        assert medium.read(B) == (files[B] if size == len(files[B]) - 1 else files[B][:line])


@pytest.mark.parametrize("missing", [slice(0, 20), slice(9, 40), slice(20, None), slice(0, None)])
def test_a_last_line_whose_sectors_did_not_arrive_is_cut_off(missing):
    files, history = _worked(close=False)
    line = files[B].rstrip(b"\n").rfind(b"\n") + 1
    torn = bytearray(files[B][line:])
    torn[missing] = bytes(len(torn[missing]))
    medium = MemoryMedium({**files, B: files[B][:line] + torn})

    assert contents(opened(medium)) == history[-2]
    assert medium.read(B) == files[B][:line]


def test_cut_at_any_byte_after_the_last_mark_the_beginning_is_there():
    files, history = _worked(close=False)
    snapshot = files[B].index(b"\n", files[B].index(b'["end"')) + 1
    for size in range(snapshot, len(files[B])):
        one, found = _found({**files, B: files[B][:size]})
        steps = 10 + files[B][: size + 1].count(b"\n") - files[B][:snapshot].count(b"\n")

        assert isinstance(one, Database)
        assert found == history[steps]


def test_cut_at_any_byte_before_the_last_mark_it_is_noticed_and_the_beginning_is_there():
    files, history = _worked(close=True)
    snapshot = files[B].index(b"\n", files[B].index(b'["end"')) + 1
    for size in range(len(files[B]) - 1):
        one, found = _found({**files, B: files[B][:size]})
        lines = files[B][: size + 1].count(b"\n") - files[B][:snapshot].count(b"\n")

        assert isinstance(one, Rescue)
        # Cut within the snapshot, the generation before it, which ended there, takes its place.
        assert found == history[10 + max(lines, 0)]


def test_any_changed_byte_is_noticed_or_harmless_and_all_other_records_are_readable():
    files, history = _worked(close=True, compact=False, steps=12)
    right = history[-1]
    verdicts = {Database: 0, Rescue: 0}
    for place in range(len(files[A])):
        changed = bytearray(files[A])
        changed[place] = (changed[place] ^ 0x01, changed[place] ^ 0x20, 0)[place % 3]
        one, found = _found({**files, A: bytes(changed)})
        verdicts[type(one)] += 1
        wrong = {key for key in right | found if right.get(key) != found.get(key)}

        assert len(wrong) <= 1 if isinstance(one, Rescue) else found == right
    assert verdicts[Rescue] > 0.99 * len(files[A])


def test_a_changed_byte_in_the_snapshot_is_healed_from_the_generation_before():
    files, history = _worked(close=True)
    snapshot = files[B].index(b"\n", files[B].index(b'["end"')) + 1
    for place in range(snapshot):
        changed = bytearray(files[B])
        changed[place] ^= (0x02, 0x40)[place % 2]
        one, found = _found({**files, B: bytes(changed)})

        assert isinstance(one, Rescue)
        assert found == history[-1]
        assert one.damage.lost == 0 or place < files[B].index(b"\n")


def test_an_ignored_checksum_would_be_noticed_by_these_tests(monkeypatch):
    monkeypatch.setattr(record, "_is_whole", lambda *_: True)

    with pytest.raises(AssertionError):
        test_any_changed_byte_is_noticed_or_harmless_and_all_other_records_are_readable()


def test_a_snapshot_taken_for_complete_without_proof_would_be_noticed(monkeypatch):
    monkeypatch.setattr(generation, "_is_complete", lambda *_: True)

    with pytest.raises(AssertionError):
        test_a_changed_byte_in_the_snapshot_is_healed_from_the_generation_before()


CLOSED = _worked(close=True)[0]
LINES = CLOSED[B].splitlines(keepends=True)
SECOND_LAST = CLOSED[B].rfind(LINES[-2])


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({MARK_SLOT: CLOSED[MARK_SLOT]}, DamageReason.MISSING),
        ({B: b"", MARK_SLOT: CLOSED[MARK_SLOT]}, DamageReason.EMPTY),
        ({B: bytes(5000), MARK_SLOT: CLOSED[MARK_SLOT]}, DamageReason.EMPTY),
        ({A: bytes(5000)}, DamageReason.EMPTY),
        ({B: b"{}\n" * 300, MARK_SLOT: CLOSED[MARK_SLOT]}, DamageReason.FOREIGN),
        ({A: b"%PDF-1.7 something else"}, DamageReason.FOREIGN),
        ({**CLOSED, B: b"".join(LINES[1:])}, DamageReason.BAD_HEAD),
        ({**CLOSED, B: b"x" + CLOSED[B]}, DamageReason.BAD_HEAD),
        ({**CLOSED, B: b"x" + CLOSED[B].replace(b'["end"', b'["eXd"')}, DamageReason.BAD_HEAD),
        ({B: b"".join(LINES[2:])}, DamageReason.BAD_HEAD),
        ({**CLOSED, B: b"".join(LINES[:-2]) + LINES[-1]}, DamageReason.BAD_LINES),
        ({**CLOSED, B: b"".join(LINES[:-2]) + b"\0\0\n" + LINES[-1]}, DamageReason.BAD_LINES),
        ({**CLOSED, B: CLOSED[B] + LINES[-1]}, DamageReason.BAD_LINES),
        ({**CLOSED, B: CLOSED[B] + b"two\nlines\n"}, DamageReason.BAD_LINES),
        ({**CLOSED, B: b"".join(LINES[:-1])}, DamageReason.LOST_TAIL),
        ({A: CLOSED[A], MARK_SLOT: CLOSED[MARK_SLOT]}, DamageReason.OLDER_GENERATION),
        ({**CLOSED, B: b""}, DamageReason.OLDER_GENERATION),
    ],
    ids=str,
)
def test_each_kind_of_damage_is_told_and_nothing_is_written(files, reason):
    medium = MemoryMedium(files)
    damaged = rescue(medium)

    assert damaged.damage.reason is reason
    assert _files(medium) == files
    assert medium.operations == 0

    database = damaged.accept()

    assert len(contents(database)) == damaged.damage.readable
    assert set(damaged.damaged_files().values()) <= set(files.values()) | {medium.read(A)}

    database.table("diary").put("later", {"n": 1})
    expected = contents(database)
    database.close()

    assert contents(opened(medium)) == expected


@pytest.mark.parametrize(
    ("lines", "lost"),
    [(LINES[:-1], 1), (LINES[:-3] + LINES[-1:], 2), ([*LINES[:-4], b"bad\n", *LINES[-3:]], 1)],
)
def test_the_number_of_lost_changes_is_told(lines, lost):
    damaged = rescue(MemoryMedium({**CLOSED, B: b"".join(lines)}))

    assert damaged.damage.lost == lost


def test_the_mark_is_only_a_witness():
    """Damaged or lost itself, it costs nothing as long as the journal is whole."""
    for mark in (b"", bytes(200), b"nonsense", CLOSED[MARK_SLOT][:-30], None):
        files = {name: data for name, data in CLOSED.items() if name != MARK_SLOT}
        if mark is not None:
            files[MARK_SLOT] = mark

        assert contents(opened(MemoryMedium(files))) == contents(opened(MemoryMedium(CLOSED)))


def test_a_first_opening_that_was_cut_off_is_no_damage():
    medium = MemoryMedium()
    opened(medium)
    first = medium.read(A)
    for size in range(len(first)):
        database = opened(MemoryMedium({A: first[:size]}))

        assert contents(database) == {}
        assert contents(opened(MemoryMedium({A: first[:size].ljust(len(first), b"\0")}))) == {}


def test_a_compaction_leaves_out_what_no_longer_counts_and_keeps_the_generation_before():
    medium = MemoryMedium()
    database = opened(medium)
    diary = database.table("diary")
    for number in range(400):
        diary.put("x", {"note": "y" * 300, "n": number})
    before = medium.read(A)

    assert database.compaction_due
    assert len(before) > 100_000

    database.compact()

    assert not database.compaction_due
    assert len(medium.read(B)) < 1_000
    assert medium.read(A) == before
    assert diary.fetch("x")["n"] == 399


def test_writing_never_compacts():
    medium = MemoryMedium()
    diary = opened(medium).table("diary")
    for number in range(2_000):
        diary.put("x", {"note": "y" * 300, "n": number})

    assert medium.read(B) is None


def test_empty_tables_and_the_order_of_documents_survive_a_compaction():
    medium = MemoryMedium()
    database = opened(medium)
    diary = database.table("diary")
    diary.insert_multiple([{"n": number} for number in range(20)])
    diary.update({"m": 1}, doc_ids=[diary.all()[3].doc_id])
    database.table("empty").truncate()
    before = [(one.doc_id, dict(one)) for one in diary]
    database.compact()
    database.close()
    later = opened(medium)

    assert [(one.doc_id, dict(one)) for one in later.table("diary")] == before
    assert later.tables() == {"diary", "empty"}
