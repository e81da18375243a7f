import errno
from collections.abc import Callable, Iterator
from itertools import product

import pytest

from aftercare.device.browser_medium import BrowserMedium
from tests.storage.handles import Disk, MemoryHandle, changed
from tests.storage.power_cuts import Event

NAME = "mark"
OLD, NEW = b"the earlier one", [b"new ", b"", b"content"]
CHANGES: dict[str, Callable[[BrowserMedium], None]] = {
    "create": lambda medium: medium.create(NAME, NEW),
    "write": lambda medium: medium.write(NAME, b"EARL", 4),
    "append": lambda medium: medium.write(NAME, b" and more", len(OLD)),
    "truncate": lambda medium: medium.truncate(NAME, 3),
    "remove": lambda medium: medium.remove(NAME),
}
AFTER = {
    "create": b"new content",
    "write": b"the EARLier one",
    "append": b"the earlier one and more",
    "truncate": b"the",
    "remove": None,
}


def _one(disk: Disk | None = None, content: bytes | None = OLD) -> tuple[BrowserMedium, Disk]:
    """Open a medium with one file, which holds *content*, and forget how that was made."""
    disk = disk or Disk()
    medium = BrowserMedium({NAME: MemoryHandle(disk, name=NAME)})
    if content is not None:
        medium.create(NAME, [content])
    disk.calls.clear()
    disk.events.clear()
    return medium, disk


def _found(content: bytes) -> bytes | None:
    """Return what a new opening reads where the file's bytes are *content*."""
    return BrowserMedium({NAME: MemoryHandle(content=content)}).read(NAME)


def _arrivals(events: list[Event], start: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield what a cut after each event may leave: of the unflushed ones any, each byte or two."""
    synced, pending = start, list[Event]()
    yield 0, synced
    for number, event in enumerate(events, 1):
        kind, name, at, data = event
        if kind == "sync":
            for one in pending:
                synced = changed(synced, one)
            pending.clear()
        elif kind == "write":
            half = len(data) // 2
            halves = ((at, data[:half]), (at + half, data[half:]))
            pending += [("write", name, place, piece) for place, piece in halves if piece]
        else:
            pending.append(event)
        for arrived in product((False, True), repeat=len(pending)):
            content = synced
            for one, has in zip(pending, arrived, strict=True):
                content = changed(content, one) if has else content
            yield number, content


def _allowed(change: str, before: bytes | None, found: bytes | None) -> bool:
    """Tell whether *change* of what was *before* may leave *found* when it is cut off."""
    after = AFTER[change]
    if change in ("create", "remove", "truncate"):
        return found in {before, after} | ({None} if change == "create" else set())
    # Of bytes that are overwritten each may be the old or the new one, and NUL beyond the old end.
    sides = zip(before.ljust(len(after), b"\0"), after, strict=True)
    return (
        found is not None
        and len(before) <= len(found) <= len(after)
        and all(one in both for one, both in zip(found, sides, strict=False))
    )


@pytest.mark.parametrize(
    ("change", "before"),
    [*((change, OLD) for change in CHANGES), ("create", b""), ("create", None), ("remove", None)],
)
def test_cut_off_anywhere_each_change_leaves_what_it_may_whatever_has_arrived(change, before):
    medium, disk = _one(content=before)
    start = bytes(disk.handles[0].content)
    CHANGES[change](medium)
    left = list(_arrivals(disk.events, start))

    assert all(_allowed(change, before, _found(content)) for _, content in left)
    assert {_found(content) for number, content in left if number == 0} == {before}
    assert {_found(content) for n, content in left if n == len(disk.events)} == {AFTER[change]}


@pytest.mark.parametrize("change", CHANGES)
def test_no_flush_could_be_left_out(change):
    """The judge of the test above: it finds out each flush that is missing."""
    medium, disk = _one()
    start = bytes(disk.handles[0].content)
    CHANGES[change](medium)
    flushes = [number for number, event in enumerate(disk.events) if event[0] == "sync"]
    assert flushes
    for flush in flushes:
        events = disk.events[:flush] + disk.events[flush + 1 :]
        left = list(_arrivals(events, start))
        last = {_found(content) for number, content in left if number == len(events)}

        assert last != {AFTER[change]} or not all(
            _allowed(change, OLD, _found(content)) for _, content in left
        )


def test_a_file_whose_making_was_cut_off_leaves_no_room_taken():
    medium, disk = _one()
    start = bytes(disk.handles[0].content)
    medium.create(NAME, NEW)
    for _, content in _arrivals(disk.events, start):
        handle = MemoryHandle(content=content)
        if BrowserMedium({NAME: handle}).size(NAME) is None:
            assert handle.content == b""


def test_what_cannot_be_cleared_away_keeps_nobody_from_opening():
    disk = Disk()
    handle = MemoryHandle(disk, b"\x55left over")
    disk.fail_at, disk.fails_on = 1, True
    medium = BrowserMedium({NAME: handle})

    assert medium.read(NAME) is None

    disk.fail_at = None
    medium.create(NAME, [b"new"])

    assert medium.read(NAME) == b"new"


@pytest.mark.parametrize("first", [b"\0", b"\xff", b"\xa8"])
def test_a_damaged_first_byte_costs_nothing(first):
    assert _found(first + OLD) == OLD


def test_an_append_is_one_write_and_one_flush_and_asks_nothing():
    medium, disk = _one()
    for number in range(3):
        medium.write(NAME, b"x" * 300, len(OLD) + 300 * number)

    assert disk.calls == ["write", "flush"] * 3


def test_sizes_are_known_without_asking():
    medium, disk = _one()
    medium.truncate(NAME, 3)
    medium.write(NAME, b"12345", 2)
    sizes = [medium.size(NAME)]
    medium.create(NAME, NEW)
    sizes.append(medium.size(NAME))
    medium.remove(NAME)
    sizes.append(medium.size(NAME))

    assert sizes == [7, 11, None]
    assert "size" not in disk.calls


def test_short_writes_and_reads_are_continued():
    medium, disk = _one(Disk(takes=3), content=None)
    medium.create(NAME, [b"abcdefgh", b"ijkl"])
    medium.write(NAME, b"0123456789", 2)

    assert medium.read(NAME) == b"ab0123456789"
    assert disk.calls.count("flush") == 4


@pytest.mark.parametrize("private", [False, True])
@pytest.mark.parametrize("takes", [None, 2])
def test_a_full_disk_is_told_and_what_was_there_can_still_be_read(private, takes):
    medium, disk = _one(Disk(takes=takes))
    disk.private, disk.room = private, 1 + len(OLD) + 5
    with pytest.raises(OSError, match=NAME) as full:
        medium.write(NAME, b"too long", len(OLD))

    assert full.value.errno == errno.ENOSPC
    assert medium.read(NAME) == OLD + (b"too " if takes else b"")
    assert medium.size(NAME) == len(medium.read(NAME))

    medium.truncate(NAME, len(OLD))
    medium.write(NAME, b"short", len(OLD))

    assert medium.read(NAME) == OLD + b"short"


@pytest.mark.parametrize("private", [False, True])
def test_a_file_for_which_there_is_no_room_is_not_there_and_takes_none(private):
    medium, disk = _one(content=None)
    disk.private, disk.room = private, 10
    with pytest.raises(OSError, match=NAME) as full:
        medium.create(NAME, [b"12345", b"67890"])

    assert full.value.errno == errno.ENOSPC
    assert medium.read(NAME) is None
    assert disk.handles[0].content == b""

    medium.create(NAME, [b"123456789"])

    assert medium.read(NAME) == b"123456789"


def test_what_breaks_while_it_is_being_made_leaves_no_file():
    def chunks():
        yield b"abc"
        raise ValueError("the maker of the pieces")

    medium, disk = _one(content=None)
    with pytest.raises(ValueError, match="maker"):
        medium.create(NAME, chunks())

    assert medium.size(NAME) is None
    assert disk.handles[0].content == b""


@pytest.mark.parametrize("fails_on", [False, True])
@pytest.mark.parametrize("change", CHANGES)
def test_whichever_call_fails_it_is_told_and_sizes_are_right(change, fails_on):
    medium, disk = _one()
    CHANGES[change](medium)
    for fail_at in range(1, disk.changes() + 1):
        failing, disk = _one()
        disk.fail_at, disk.fails_on = fail_at, fails_on
        with pytest.raises(OSError, match="told to fail") as failed:
            CHANGES[change](failing)

        assert failed.value.errno == errno.EIO
        assert failed.value.filename == NAME
        assert failing.read(NAME) == _found(bytes(disk.handles[0].content))
        assert failing.size(NAME) == (None if (found := failing.read(NAME)) is None else len(found))


def test_a_file_that_the_browser_cut_off_is_not_taken_for_a_shorter_one():
    medium, disk = _one()
    del disk.handles[0].content[4:]

    with pytest.raises(OSError, match="only 3 of 15 bytes"):
        medium.read(NAME)


def test_a_handle_that_the_browser_has_closed_is_told():
    medium, disk = _one()
    disk.handles[0].closed = True
    for change in CHANGES.values():
        with pytest.raises(OSError, match="InvalidStateError") as refused:
            change(medium)
        assert refused.value.errno == errno.EIO


def test_a_closed_medium_says_so():
    medium, disk = _one()
    medium.close()

    with pytest.raises(OSError, match="closed") as refused:
        medium.read(NAME)
    assert refused.value.errno == errno.EBADF
    assert disk.handles[0].closed


def test_closing_lets_go_of_all_files_even_if_one_clings():
    class Clinging(MemoryHandle):
        def close(self):
            super().close()
            raise RuntimeError("it clings")

    open_files = {"a": MemoryHandle(), "b": Clinging(), "c": MemoryHandle()}
    medium = BrowserMedium(open_files)
    with pytest.raises(OSError, match="it clings"):
        medium.close()
    medium.close()

    assert all(handle.closed for handle in open_files.values())


@pytest.mark.parametrize("name", ["", "other", "../x"])
def test_only_names_with_a_handle_are_files(name):
    medium, _ = _one()
    for change in (lambda: medium.create(name, [b"x"]), lambda: medium.read(name)):
        with pytest.raises(ValueError, match="name"):
            change()
