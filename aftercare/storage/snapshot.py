"""A generation in the making, all at once or in steps that leave room for a tap between them."""

import zlib
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from aftercare.storage.generation import END, FORMAT, HEAD, Tables
from aftercare.storage.record import MAX_DEPTH_READ, encode_line

Made = TypeVar("Made")
STEP_BYTES: Final = 64 * 1024
"""About how much is made in one step: 2 ms on a computer, 20 on an old phone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The bytes of a new generation, and the sequence number of its last line."""

    chunks: tuple[bytes, ...]
    lines: int
    last: int

    @property
    def size(self) -> int:
        """Length in bytes."""
        return sum(map(len, self.chunks))


def snapshot(
    tables: Mapping[str, Mapping[str, Mapping[str, Any]]],
    *,
    generation: int,
    base: int,
    schema: int,
) -> Snapshot:
    """Return *tables* as a generation whose first line follows the sequence number *base*."""
    return done(snapshot_in_steps(tables, generation=generation, base=base, schema=schema))


def snapshot_in_steps(
    tables: Mapping[str, Mapping[str, Mapping[str, Any]]],
    *,
    generation: int,
    base: int,
    schema: int,
) -> Generator[None, None, Snapshot]:
    """Make the same in steps; *tables* must stay as they are until the last one."""
    pieces: list[bytes] = []
    waiting: list[bytes] = []
    lines = size = 0
    for table, doc_id, document in _rows(tables):
        lines += 1
        line = encode_line([base + lines, table, doc_id, document], depth=MAX_DEPTH_READ)
        waiting.append(line)
        size += len(line)
        if size >= STEP_BYTES:
            pieces.append(b"".join(waiting))
            waiting, size = [], 0
            yield
    pieces.append(b"".join(waiting))
    head = encode_line([HEAD, FORMAT, schema, generation, base, lines, sum(map(len, pieces))])
    total = zlib.crc32(head)
    for place, piece in enumerate(pieces):
        total = zlib.crc32(piece, total)
        if place % 32 == 31:
            yield
    end = encode_line([END, FORMAT, schema, generation, base, lines, total])
    return Snapshot(chunks=(head, *pieces, end), lines=lines, last=base + lines)


def frozen(tables: Tables) -> Tables:
    """Return *tables* as they are now: documents in them are never changed, only exchanged."""
    return {name: dict(rows) for name, rows in tables.items()}


def _rows(
    tables: Mapping[str, Mapping[str, Mapping[str, Any]]],
) -> Iterator[tuple[str, str | None, Mapping[str, Any]]]:
    for table, rows in tables.items():
        if not rows:
            yield table, None, {}
        for doc_id, document in rows.items():
            yield table, doc_id, document


def done(steps: Generator[None, None, Made]) -> Made:
    """Return what comes of *steps*, without a pause between them."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Made = end.value
            return found
