"""Deliberate bugs: each is planted in the product for as long as a context lasts.

    python -m pytest tests/proof --fault "no sync"

turns the suite red; `FAULTS` says which check has to find it.
"""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from types import SimpleNamespace
from typing import Any

import pytest

from aftercare.device import file_medium
from aftercare.device.file_medium import FileMedium
from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage import copies, document, generation, journal, record, table
from aftercare.storage.journal import Journal
from aftercare.storage.table import JournalTable
from tests.proof.server_faults import PLANTED, SERVER_FAULTS

Patch = pytest.MonkeyPatch


@dataclass(frozen=True)
class Fault:
    """A bug, and the name of the check that must find it."""

    plant: Callable[[Patch], None]
    caught_by: str


def _nothing(*_: object, **__: object) -> None:
    """Do not do it."""


def _no_sync(patch: Patch) -> None:
    patch.setattr(FileMedium, "_sync", _nothing)


def _no_folder_sync(patch: Patch) -> None:
    patch.setattr(FileMedium, "_sync_folder", _nothing)


def _compaction_before_its_sync(patch: Patch) -> None:
    create = FileMedium.create

    def hasty(self: FileMedium, name: str, chunks: Any) -> None:
        with pytest.MonkeyPatch.context() as inner:
            inner.setattr(FileMedium, "_sync", _nothing)
            create(self, name, chunks)

    patch.setattr(FileMedium, "create", hasty)


def _wrong_checksum(patch: Patch) -> None:
    patch.setattr(record, "zlib", SimpleNamespace(crc32=lambda *_: 0))


def _no_checksum(patch: Patch) -> None:
    patch.setattr(record, "_is_whole", lambda *_: True)


def _no_lock(patch: Patch) -> None:
    patch.setattr(file_medium, "_lock", _nothing)


def _too_early(patch: Patch) -> None:
    append = Journal.append
    waiting: list[Any] = []

    def early(self: Journal, ops: Any) -> None:
        if waiting:
            append(self, waiting.pop())
        waiting.append(ops)

    patch.setattr(Journal, "append", early)


def _memory_first(patch: Patch) -> None:
    append = Journal.append

    def eager(self: Journal, ops: Any) -> None:
        flat = [part for op in ops for part in op]
        generation.apply(self.tables, [0, *flat])
        append(self, ops)

    patch.setattr(Journal, "append", eager)


def _left_half(patch: Patch) -> None:
    for medium in (FileMedium, MemoryMedium):
        patch.setattr(medium, "truncate", _nothing)


def _no_mark(patch: Patch) -> None:
    patch.setattr(journal, "write_mark", _nothing)


def _unknown_dropped(patch: Patch) -> None:
    def forgetful(table_: Any, document_id: str, value: Any, unknown: Any = None) -> None:
        table_.put(document_id, {**(unknown or {}), **document.unstructured(value)})

    patch.setattr(document, "put", forgetful)
    patch.setattr("tests.proof.updating.put", forgetful)


def _no_end(patch: Patch) -> None:
    patch.setattr(generation, "_is_complete", lambda *_: True)


def _shallow(patch: Patch) -> None:
    patch.setattr(table, "copied", dict)


def _ids_again(patch: Patch) -> None:
    def next_id(self: JournalTable) -> str:
        return next(f"{n}" for n in count(1) if f"{n}" not in self._read_table())

    patch.setattr(JournalTable, "_get_next_id", next_id)


def _unread_copies(patch: Patch) -> None:
    patch.setattr(copies, "_check", lambda *_: iter(()))


def _served(name: str) -> Callable[[Patch], None]:
    """Plant the bug *name* in every server that is started."""

    def plant(patch: Patch) -> None:
        patch.setenv(PLANTED, name)

    return plant


FAULTS = {
    "no sync": Fault(_no_sync, "power cuts"),
    "no folder sync": Fault(_no_folder_sync, "power cuts"),
    "compaction before its sync": Fault(_compaction_before_its_sync, "power cuts"),
    "taken for complete without its end": Fault(_no_end, "power cuts"),
    "wrong checksum": Fault(_wrong_checksum, "every byte"),
    "checksum not looked at": Fault(_no_checksum, "every byte"),
    "high-water mark not written": Fault(_no_mark, "every byte"),
    "lock removed": Fault(_no_lock, "several processes"),
    "acknowledged too early": Fault(_too_early, "kills"),
    "shown before it is saved": Fault(_memory_first, "n-th operation fails"),
    "half a line left behind": Fault(_left_half, "n-th operation fails"),
    "unknown field dropped": Fault(_unknown_dropped, "documents"),
    "documents not copied": Fault(_shallow, "documents"),
    "ids given twice": Fault(_ids_again, "documents"),
    "copies not read back": Fault(_unread_copies, "automatic copies"),
    **{name: Fault(_served(name), "the local server attacked") for name in SERVER_FAULTS},
}


@contextlib.contextmanager
def planted(name: str) -> Iterator[None]:
    """Have the bug *name* in the product."""
    with pytest.MonkeyPatch.context() as patch:
        FAULTS[name].plant(patch)
        yield
