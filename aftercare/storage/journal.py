"""The append-only journal: every change is one line and one sync, acknowledged only after it."""

import contextlib
import errno
from collections.abc import Generator, Mapping
from itertools import chain
from typing import Any, Final

from aftercare.storage.erasure import begin_erasing, erase_all
from aftercare.storage.generation import Op, Tables, apply, change_line, replay, tables_of
from aftercare.storage.mark import Mark, write_mark
from aftercare.storage.medium import GENERATION_SLOTS, SLOTS, Medium
from aftercare.storage.record import TooLong, decode_own_line
from aftercare.storage.recovery import Survey
from aftercare.storage.snapshot import Snapshot, frozen, snapshot, snapshot_in_steps

_SLACK_BYTES: Final = 64 * 1024


class Journal:
    """Tables in memory and the generation on *medium* that keeps them; not for several threads.

    Where the medium refuses to begin anew, the tables are empty and can be read; beginning is
    tried again before the first write.
    """

    def __init__(self, medium: Medium, found: Survey, *, schema: int) -> None:
        """Go on from *found*, which must be without damage; OSError if that cannot be mended.

        *schema* is written into a journal that is new; an existing one keeps its own.
        """
        self._medium = medium
        self._refusing = self._closed = self._erasing = self._unbegun = False
        self.erasures = 0  # how often deleting everything was begun
        self.tables: Tables = found.tables
        self.schema = found.replay.schema
        self._newest = found.newest
        self._size = self._changes = 0
        self._generation = found.replay.generation
        self._sequence = found.replay.last
        self._slot = found.slot or GENERATION_SLOTS[-1]
        if found.slot is None:
            self.tables, self.schema = {}, schema
            self._erasing, self._unbegun = found.mark is not None, True
            with contextlib.suppress(OSError):
                self.begin()
        else:
            self._continue(found, found.slot)

    def append(self, ops: list[Op]) -> None:
        """Keep *ops*, all or none, durably; OSError or ValueError if none could be kept."""
        # Also for nothing: to remove what is not in memory must not pass while it may be on disk.
        self._check_writable()
        if not ops:
            return
        self.begin()
        try:
            line = change_line(self._sequence + 1, ops)
        except TooLong:
            self._append_much(ops)
            return
        # Read back from the line: no caller keeps a hand on what is stored, and what is in memory
        # is what the next opening will see. Before the disk has it: memory may not do for it.
        record = decode_own_line(line)
        try:
            self._medium.write(self._slot, line, self._size)
        except BaseException:
            # A sync that failed is never tried again: the system may have dropped the bytes and
            # would then report success. What was appended is cut off instead.
            self._refusing = True
            with contextlib.suppress(OSError):
                self._medium.truncate(self._slot, self._size)
                self._refusing = False
            raise
        try:
            self._took(record, len(line))
        except BaseException:
            # It is on the disk. Until that was read again, nothing must be written on top of it.
            self._refusing = True
            self._took(record, 0)
            raise

    def _append_much(self, ops: list[Op]) -> None:
        """Keep what is more than a line holds in a new generation: all or none of it too."""
        tables = frozen(self.tables)
        apply(tables, [0, *chain.from_iterable(ops)])
        self.rewrite(tables, self.schema)

    def _took(self, record: list[Any], size: int) -> None:
        """Have in memory what the disk has taken: once, or again if memory did not do for it."""
        apply(self.tables, record)
        self._sequence, self._size = record[0], self._size + size
        self._changes += len(record) // 3

    @property
    def compaction_due(self) -> bool:
        """Whether more than a fifth of the journal, and 64 KiB, are changes that no longer count.

        With the generation before, which was no longer, it is 2.5 times what counts at most.
        """
        documents = sum(map(len, self.tables.values()))
        dead = self._size * (1 - documents / max(documents, self._changes, 1))
        return dead > max(_SLACK_BYTES, self._size / 5)

    def compact(self) -> None:
        """Write a generation without what no longer counts; OSError leaves the old one in use."""
        self._check_writable()
        self.begin()
        self.rewrite(self.tables, self.schema)

    def compaction(self) -> Generator[None, None, None]:
        """Compact in steps of `STEP_BYTES`, between which anything may be done; OSError as there.

        A write in between makes it give up: the old generation stays in use, to be tried again.
        """
        self._check_writable()
        self.begin()
        before = self._standing
        content = yield from snapshot_in_steps(
            frozen(self.tables),
            generation=self._newest + 1,
            base=self._sequence,
            schema=self.schema,
        )
        if self._standing != before:
            return
        target = self._other_slot
        self._newest += 1
        before = self._standing
        try:
            self._medium.create(target, content.chunks[:1])
            at = len(content.chunks[0])
            for chunk in content.chunks[1:]:
                yield
                if self._standing != before:
                    self._abandon(target)
                    return
                self._medium.write(target, chunk, at)
                at += len(chunk)
        except BaseException:
            self._abandon(target)
            raise
        self._use(target, content)

    def rewrite(self, tables: Mapping[str, Mapping[str, Mapping[str, Any]]], schema: int) -> None:
        """Keep *tables* instead of all there was, at once, in a new generation of *schema*."""
        self._check_writable()
        content = snapshot(tables, generation=self._newest + 1, base=self._sequence, schema=schema)
        target = self._other_slot
        self._newest += 1
        try:
            self._medium.create(target, content.chunks)
        except BaseException:
            self._abandon(target)
            raise
        if tables is not self.tables:
            self.tables = tables_of(replay(b"".join(content.chunks)))
        self.schema = schema
        self._use(target, content)

    @property
    def _other_slot(self) -> str:
        return next(name for name in GENERATION_SLOTS if name != self._slot)

    @property
    def _standing(self) -> tuple[object, ...]:
        """What tells whether anything was done meanwhile."""
        return (self._newest, self._sequence, self._slot, self._unbegun, self._closed)

    def _use(self, target: str, content: Snapshot) -> None:
        """Go on in the new generation *target*, which is whole and synced."""
        self._generation, self._slot, self._size = self._newest, target, content.size
        self._sequence, self._changes = content.last, content.lines
        self._write_mark()

    def _abandon(self, target: str) -> None:
        if target != self._slot and not self._closed:
            with contextlib.suppress(OSError):  # if it stays, recovery sees that it was abandoned
                self._medium.remove(target)

    @property
    def live_bytes(self) -> int:
        """Length in bytes of the generation in use."""
        return self._size

    @property
    def size_bytes(self) -> int:
        """Length in bytes of all that is kept: both generations, mark and damaged copies."""
        return sum(self._medium.size(name) or 0 for name in SLOTS)

    def erase(self) -> None:
        """Remove everything from the medium and begin anew; OSError if something is left.

        Then `erasing` tells whether it was begun: the tables are empty and the rest is removed
        before the next write or at the next opening. Otherwise everything is as it was.
        """
        if self._closed:
            raise OSError(errno.EBADF, "closed")
        self.erasures += 1
        if not self._unbegun:
            try:
                begin_erasing(self._medium)
            except OSError:
                self._write_mark()
                raise
            self._erasing = self._unbegun = True
            self._refusing = False
            self.tables, self._size, self._changes = {}, 0, 0
        try:
            self.begin()
        except OSError:
            if self._erasing:
                raise  # else all is gone, and only the new beginning has to wait

    @property
    def erasing(self) -> bool:
        """Whether deleting everything was begun and something is left."""
        return self._erasing

    def close(self) -> None:
        """Write the mark and let go of the medium; may be called twice."""
        if not self._closed:
            self._closed = True
            if not (self._refusing or self._unbegun):
                self._write_mark()
            self._medium.close()

    def _continue(self, found: Survey, slot: str) -> None:
        """Mend the end of an existing generation and make durable what a killed app left there."""
        kept = found.replay
        self._size = kept.kept_bytes
        self._changes = sum(len(record) for record in kept.records) // 3
        if kept.torn:
            self._medium.truncate(slot, self._size)
        if kept.unended or found.mark != self._current_mark():
            # Rewriting one byte syncs the file: a line that is shown must survive the next cut.
            self._medium.write(slot, b"\n", self._size - 1)
            self._write_mark()

    def begin(self) -> None:
        """Finish deleting and begin the first generation, if either waits; OSError if it must."""
        if self._erasing:
            erase_all(self._medium)
            self._erasing = False
        if self._unbegun:
            self._newest = self._generation = self._sequence = 0
            self._slot = GENERATION_SLOTS[-1]
            self.rewrite({}, self.schema)
            self._unbegun = False

    def _current_mark(self) -> Mark:
        return Mark(
            generation=self._generation,
            sequence=self._sequence,
            documents=sum(map(len, self.tables.values())),
        )

    def _write_mark(self) -> None:
        """Note how far the journal has come; a failure costs only the notice of a lost tail."""
        with contextlib.suppress(OSError):
            write_mark(self._medium, self._current_mark())

    def _check_writable(self) -> None:
        if self._refusing or self._closed:
            raise OSError(errno.EROFS, "closed, or a failed write could not be undone: open again")
