"""The n-th operation fails, once or for good: nothing acknowledged is lost, each error is told."""

import errno
import os
from collections.abc import Callable
from itertools import count, islice
from pathlib import Path
from typing import Any, Protocol

from aftercare.device.file_medium import FileMedium
from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage.database import Database, open_database
from aftercare.storage.medium import Medium
from tests.proof.figures import Figures
from tests.proof.system import System
from tests.storage.work import Contents, contents, mixed_work, opened

FAILURES = {"EIO": errno.EIO, "ENOSPC": errno.ENOSPC}
LATER = {("diary", "later"): {"n": 1}}


def failures(folder: Path, *, steps: int, in_files: int) -> Figures:
    """Let each operation of *steps* steps fail in turn, until all pass; then *in_files* steps'."""
    figures = Figures()
    for name, failure in FAILURES.items():
        for for_good in (False, True):
            _fail_in_memory(figures, steps, failure, for_good=for_good)
            _fail_in_files(figures, folder / f"{name}-{for_good}", in_files, failure, for_good)
    return figures


def _fail_in_memory(figures: Figures, steps: int, failure: int, *, for_good: bool) -> None:
    for fail_at in count(1):
        medium = MemoryMedium(fail_at=fail_at, failure=failure, fails_on=for_good)
        now, maybe = work(lambda medium=medium: medium, steps, figures)
        _look(figures, lambda medium=medium: MemoryMedium(medium.files), now, maybe)
        figures.done["failures of the medium"] += 1
        if fail_at > medium.operations:
            return


class Refusing:
    """Refuses the *fail_at*-th call, after half of what it was to write; or all from there on."""

    def __init__(self, fail_at: int, failure: int, *, for_good: bool) -> None:
        self._fail_at, self._failure, self._for_good = fail_at, failure, for_good
        self.calls = 0
        self.over = False

    def __call__(self, name: str, args: Any) -> None:
        if self.over:
            return
        self.calls += 1
        if self.calls == self._fail_at or (self._for_good and self.calls > self._fail_at):
            if name == "pwrite" and self.calls == self._fail_at and len(args[1]) > 1:
                os.lseek(args[0], args[2], os.SEEK_SET)
                os.write(args[0], args[1][: len(args[1]) // 2])
            raise OSError(self._failure, os.strerror(self._failure), "told to fail")


def _fail_in_files(
    figures: Figures,
    folder: Path,
    steps: int,
    failure: int,
    for_good: bool,  # noqa: FBT001
) -> None:
    for fail_at in count(1):
        here = folder / f"{fail_at}"
        refusing = Refusing(fail_at, failure, for_good=for_good)
        with System(refusing).watching():
            now, maybe = work(_Reopening(here), steps, figures)
            refusing.over = True
            _look(figures, lambda here=here: FileMedium(here), now, maybe)
        figures.done["failures of a call of the system"] += 1
        if fail_at > refusing.calls:
            return


class Opening(Protocol):
    """Opens the medium, again if need be."""

    def __call__(self) -> Medium: ...


class _Reopening:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self) -> Medium:
        return FileMedium(self._folder)


def work(medium_of: Opening, steps: int, figures: Figures) -> tuple[Contents, list[Contents]]:
    """Work on whatever fails; return what was acknowledged, and what may be there instead.

    A step that was refused is there all the same if the disk took it, failed to say so, and then
    failed to take it back. No other is begun on top of it until the next opening.
    """
    now: Contents = {}
    maybe: list[Contents] = []
    database: Database | None = None
    for number, step in enumerate(islice(mixed_work(4, longest_note=60), steps)):
        try:
            if database is None:
                database = _opened(medium_of)
            if number % 5 == 4:
                database.compact()
            step.do(database)
            now, maybe = step.after(now), []
        except OSError:
            maybe.append(step.after(now))
        if database is not None:
            figures.expects(contents(database) == now, "shown and not acknowledged")
    if database is not None:
        database.close()
    return now, maybe


def _opened(medium_of: Opening) -> Database:
    medium = medium_of()
    try:
        return opened(medium)
    except BaseException:
        medium.close()
        raise


def _look(
    figures: Figures, medium_of: Callable[[], Medium], now: Contents, maybe: list[Contents]
) -> None:
    """Open what is left, write, and open once more."""
    first = open_database(medium_of())
    if not isinstance(first, Database):
        figures.wrong["taken for damaged"] += 1
        first.close()
        return
    found = contents(first)
    figures.expects(found in (now, *maybe), "acknowledged steps lost")
    first.table("diary").put("later", {"n": 1})
    first.close()
    second = opened(first._medium if isinstance(first._medium, MemoryMedium) else medium_of())
    figures.expects(contents(second) == {**found, **LATER}, "not writable afterwards")
    second.close()
