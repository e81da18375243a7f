"""Every state of the disk that a power cut may leave, as in SQLite's crash tests and in ALICE.

What was written to a file and not yet synced may be there fully, not at all, cut at any sector or
with any one sector missing (it then reads as NUL). Cutting, making and removing that no sync has
followed may or may not have happened. What was synced is there. The order of events is that of
`FileMedium`, which `tests/device/test_file_medium.py` holds it to.

    python -m tests.storage.power_cuts 60000
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import ClassVar, Protocol

from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage.copies import Reason
from aftercare.storage.database import Database, open_database
from aftercare.storage.generation import replay
from aftercare.storage.snapshot import done
from tests.storage.work import Contents, contents, mixed_work, opened

SECTOR = 512
Image = dict[str, bytes]
Event = tuple[str, str, int, bytes]


class TracingMedium(MemoryMedium):
    """Notes each event that reaches the disk; *faults* leave out a kind of sync."""

    before: ClassVar[Image] = {}
    """What there is before the first opening."""

    def __init__(
        self, files: Mapping[str, bytes] | None = None, faults: Iterable[str] = ()
    ) -> None:
        super().__init__(files)
        self.trace: list[Event] = []
        self.faults = frozenset(faults)

    def create(self, name, chunks):
        pieces = list(chunks)
        if "emptied, not new" in self.faults and name in self.files:
            self._note("cut", name, 0)
        else:
            if name in self.files:
                self._note("unlink", name)
                self._note("sync folder", name, fault="no folder sync")
            self._note("make", name)
        at = 0
        for piece in pieces:
            self._note("write", name, at, piece)
            at += len(piece)
        self._note("sync", name, fault="no sync of a new file")
        self._note("sync folder", name, fault="no folder sync")
        super().create(name, pieces)

    def write(self, name, data, at):
        self._note("write", name, at, data)
        self._note("sync", name, fault="no sync of an appended line")
        super().write(name, data, at)

    def truncate(self, name, size):
        self._note("cut", name, size)
        self._note("sync", name)
        super().truncate(name, size)

    def remove(self, name):
        if name in self.files:
            self._note("unlink", name)
            self._note("sync folder", name, fault="no folder sync")
        super().remove(name)

    def _note(self, kind: str, name: str, at: int = 0, data: bytes = b"", fault: str = "") -> None:
        if fault not in self.faults:
            self.trace.append((kind, name, at, data))


class Tracing(Protocol):
    """A medium that notes what it does to the disk, in its `trace`."""

    before: ClassVar[Image]
    trace: list[Event]
    files: Image

    def __init__(self, files: Image | None = None, faults: Iterable[str] = ()) -> None: ...


@dataclass
class _File:
    synced: bytes = b""
    pending: list[Event] = field(default_factory=list)


class Disk:
    """What is certain and what is under way on a disk, event by event."""

    def __init__(self, files: Mapping[str, bytes] | None = None) -> None:
        self._present = {name: _File(synced=data) for name, data in (files or {}).items()}
        self._synced_names = dict(self._present)
        self._pending_names: list[tuple[str, _File | None]] = []

    def take(self, event: Event) -> None:
        kind, name, *_ = event
        if kind == "make":
            self._present[name] = _File()
            self._pending_names.append((name, self._present[name]))
        elif kind == "unlink":
            del self._present[name]
            self._pending_names.append((name, None))
        elif kind == "sync":
            file = self._present[name]
            for pending in file.pending:
                file.synced = _changed(file.synced, pending)
            file.pending.clear()
        elif kind == "sync folder":
            self._synced_names = dict(self._present)
            self._pending_names.clear()
        else:
            self._present[name].pending.append(event)

    def images(self) -> Iterator[Image]:
        """Yield what may be found after a cut now; each state once."""
        seen = set()
        names = dict(self._synced_names)
        for change in [None, *self._pending_names]:
            if change is not None and change[1] is None:
                names.pop(change[0], None)
            elif change is not None and change[1] is not None:
                names[change[0]] = change[1]
            for image in _contents(names):
                key = hash(tuple(sorted(image.items())))
                if key not in seen:
                    seen.add(key)
                    yield image


def _contents(names: Mapping[str, _File]) -> Iterator[Image]:
    """Yield all states of one file at a time; the others are as synced, or fully written."""
    variants = {name: list(_variants(file)) for name, file in names.items()}
    for basis in (0, -1):
        image = {name: several[basis] for name, several in variants.items()}
        yield image
        for name, several in variants.items():
            for one in several:
                yield {**image, name: one}


def _variants(file: _File) -> Iterator[bytes]:
    content = file.synced
    yield content
    for event in file.pending:
        _, name, at, data = event
        if event[0] == "write":
            cuts = {
                1,
                len(data) // 2,
                len(data) - 1,
                *range(SECTOR - at % SECTOR, len(data), SECTOR),
            }
            for size in sorted(cuts):
                if 0 < size < len(data):
                    yield _changed(content, ("write", name, at, data[:size]))
            whole = _changed(content, event)
            for low in range(at // SECTOR * SECTOR, at + len(data), SECTOR):
                start, stop = max(low, at), min(low + SECTOR, at + len(data))
                yield whole[:start] + content[start:stop].ljust(stop - start, b"\0") + whole[stop:]
        content = _changed(content, event)
        yield content


def _changed(content: bytes, event: Event) -> bytes:
    kind, _, at, data = event
    if kind == "cut":
        return content[:at]
    return content[:at].ljust(at, b"\0") + data + content[at + len(data) :]


@dataclass
class Recording:
    """A run: its events, and from which event on which contents are right."""

    medium: Tracing
    marks: list[tuple[int, list[Contents]]] = field(default_factory=list)


def record(
    seed: int, steps: int, faults: Iterable[str] = (), kind: type[Tracing] = TracingMedium
) -> Recording:
    """Work *steps* steps, with compactions and reopenings between them, on a medium of *kind*."""
    medium = kind(faults=faults)
    run = Recording(medium)
    now: Contents = {}
    run.marks.append((0, [now]))
    database = opened(medium)
    for number, step in enumerate(mixed_work(seed, longest_note=900)):
        if number == steps:
            break
        if number % 7 == 6:
            database.compact()
        if number % 7 == 3:  # given up in the midst of it, for a write comes in between
            begun = database.compaction()
            next(begun, None)
        if number % 14 == 12:
            done(database.compaction())
        if number % 13 == 9:
            done(database.keep_dated_copy(Reason.DAILY, f"{number}"))
        if number % 17 == 16:
            database.close()
            database = opened(medium)
        run.marks.append((len(medium.trace) + 1, [now, step.after(now)]))
        now = step.after(now)
        step.do(database)
        run.marks.append((len(medium.trace), [now]))
        if number % 7 == 3:
            next(begun, None)
    database.close()
    return run


def judge(
    image: Image,
    right: list[Contents],
    *,
    second_cut: bool,
    kind: type[Tracing] = TracingMedium,
    seconds: Counter[str] | None = None,
) -> str:
    """Say what an opening after a cut finds: "right", or what is wrong; count second cuts."""
    medium = kind(image)
    try:
        database = open_database(medium)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
        return f"does not open: {type(error).__name__}"
    if not isinstance(database, Database):
        return "false alarm"
    found = contents(database)
    if found not in right:
        return "acknowledged data lost"
    if not all(replay(database.copy(one.name)).whole for one in database.copies()):
        return "copy that is none"
    if second_cut:
        for _, again in cuts(medium.trace, image):
            verdict = judge(again, right, second_cut=False, kind=kind)
            if seconds is not None:
                seconds[verdict] += 1
            if verdict != "right":
                return f"second cut: {verdict}"
    database.table("diary").put("later", {"soreness": 1})
    database.close()
    later = contents(opened(kind(medium.files)))
    return "right" if later == {**found, ("diary", "later"): {"soreness": 1}} else "not writable"


def cuts(trace: Iterable[Event], start: Mapping[str, bytes]) -> Iterator[tuple[int, Image]]:
    """Yield each state that a cut at any event of *trace* may leave, with the number of events."""
    disk = Disk(start)
    seen = set()
    for number, event in enumerate(trace, 1):
        disk.take(event)
        for image in disk.images():
            key = hash((number if event[0] != "sync" else -number, *sorted(image.items())))
            if key not in seen:
                seen.add(key)
                yield number, image


def judged(
    run: Recording,
    *,
    every_second: int = 7,
    to_first_fault: bool = False,
    seconds: Counter[str] | None = None,
) -> Counter[str]:
    """Judge all states of a run; each *every_second*-th with a second cut while it is opened.

    *seconds* counts what those cuts left.
    """
    verdicts: Counter[str] = Counter()
    place = 0
    kind = type(run.medium)
    for state, (number, image) in enumerate(cuts(run.medium.trace, kind.before)):
        while place + 1 < len(run.marks) and run.marks[place + 1][0] <= number:
            place += 1
        second = state % every_second == 0
        verdict = judge(image, run.marks[place][1], second_cut=second, kind=kind, seconds=seconds)
        verdicts[verdict] += 1
        if to_first_fault and verdict != "right":
            break
    return verdicts


def main(wanted: int) -> None:
    """Print how many of at least *wanted* states were right."""
    total: Counter[str] = Counter()
    for seed in count():
        total += judged(record(seed, 60))
        if total.total() >= wanted:
            break
    print(f"{total.total()} states after a power cut: {dict(total)}")  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
