"""One generation of the journal: head, snapshot with one document a line, its end, changes.

    crc ["aftercare-journal", format, schema, generation, base, lines, bytes]
    crc [base + 1, "diary", "5f0c…", {…}]          one document a line: one bad bit costs one
    crc ["end", format, schema, generation, base, lines, crc of all before]
    crc [n, table, id, document, table, id, null, table, null, null, table, null, {}]

A change, three values each, puts a document, removes one, drops a table or makes sure that there is
one. Sequence numbers rise by one from line to line, so a missing line is noticed. Only with its
end, which holds a checksum of all before it, is a generation complete.
"""

import contextlib
import gc
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Final, TypeAlias

from aftercare.storage.record import (
    MAX_LINE_BYTES,
    decode_line,
    decode_lines,
    encode_line,
)

Document: TypeAlias = dict[str, Any]
Tables: TypeAlias = dict[str, dict[str, Document]]
Op: TypeAlias = tuple[str, str | None, Document | None]
"""Table, id, document, see above."""

FORMAT: Final = 1
HEAD: Final = "aftercare-journal"
END: Final = "end"
_LINE_START: Final = re.compile(rb"[0-9a-f]{8} \[")


@dataclass(slots=True, kw_only=True)
class Replay:
    """What could be read of one generation; its number is 0 if head and end are unreadable."""

    format: int = 0
    schema: int = 0
    generation: int = 0
    base: int = 0
    lines: int = 0
    headed: bool = False
    complete: bool = False
    records: list[list[Any]] = field(default_factory=list)
    """Sequence number, then table, id and document of each operation."""
    unreadable: int = 0
    """Pieces between two line feeds that are not lines of ours."""
    kept_bytes: int = 0
    """Where the next line goes, once a torn last line is cut off."""
    torn: bool = False
    unended: bool = False
    """The last line is whole but for its line feed, at `kept_bytes` - 1."""

    @property
    def last(self) -> int:
        """The highest sequence number read."""
        return int(self.records[-1][0]) if self.records else self.base

    @property
    def changed(self) -> bool:
        """Whether lines follow the snapshot, so the generation has certainly been in use."""
        return self.last > self.base + self.lines

    @property
    def missing(self) -> int:
        """How many lines between the base and the last one were not read."""
        return self.last - self.base - len(self.records)

    @property
    def whole(self) -> bool:
        """Whether nothing but a torn last line is wrong."""
        return self.complete and not self.unreadable and not self.missing


def replay(raw: bytes) -> Replay:
    """Read the generation kept as *raw*; whatever the bytes are, this does not fail."""
    found = Replay()
    lines, last = _split(raw, found)
    head = decode_line(lines[0]) if lines else None
    found.headed = bool(head) and head is not None and _is_frame(head) and head[0] == HEAD
    found.complete = found.headed and head is not None and _is_complete(raw, head)
    with _no_collection():
        checked = head[5] + 1 if head is not None and found.complete else 0
        values = decode_lines(lines[:checked], trusted=True) + decode_lines(lines[checked:])
        if last is not None:
            values.append(last)
        for place, value in enumerate(values):
            if value:
                _take(found, value)
            else:
                found.unreadable += 1
                for rescued in _rejoined(lines[place]):
                    _take(found, rescued)
    if not found.generation and found.records:
        found.base = found.records[0][0] - 1
    return found


@contextlib.contextmanager
def _no_collection() -> Iterator[None]:
    """Keep Python from looking for garbage among so many new documents: a third of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def head_of(raw: bytes) -> Replay:
    """Read only the first line of the generation kept as *raw*."""
    return replay(raw[: raw.find(b"\n") + 1])


def tables_of(found: Replay) -> Tables:
    """Return the tables that the readable lines of *found* amount to."""
    tables: Tables = {}
    for record in found.records:
        apply(tables, record)
    return tables


def change_line(sequence: int, ops: Iterable[Op]) -> bytes:
    """Return the line that keeps *ops*; ValueError or TypeError as `encode_line`."""
    return encode_line([sequence, *chain.from_iterable(ops)])


def apply(tables: Tables, record: list[Any]) -> None:
    """Change *tables* by the operations of one line."""
    for at in range(1, len(record), 3):
        table, doc_id, document = record[at : at + 3]
        if doc_id is None:
            if document is None:
                tables.pop(table, None)
            else:
                tables.setdefault(table, {})
        elif document is None:
            tables.get(table, {}).pop(doc_id, None)
        else:
            tables.setdefault(table, {})[doc_id] = document


def _split(raw: bytes, found: Replay) -> tuple[list[bytes], list[Any] | None]:
    """Return the lines of *raw* and the values of a whole last line without its line feed.

    Only one append can be under way at a time: so only the bytes after the last line feed, or one
    last line with NUL where its sectors did not arrive, may be the trace of a cut. More is damage.
    """
    cut = raw.rfind(b"\n") + 1
    lines = raw[:cut].split(b"\n")[:-1]
    tail = raw[cut:]
    found.kept_bytes = cut
    if not tail:
        if len(lines) > 1 and b"\0" in lines[-1] and not _rejoined(lines[-1]):
            found.torn = True
            found.kept_bytes -= len(lines.pop()) + 1
        return lines, None
    # A line feed that has become another byte must not cost the record before it.
    for whole in (tail, tail[:-1]):
        value = decode_line(whole)
        if value and _is_record(value):
            found.unended = True
            found.kept_bytes = cut + len(whole) + 1
            return lines, value
    found.torn = True
    if len(tail) > MAX_LINE_BYTES:
        lines.append(tail)
    return lines, None


def _take(found: Replay, value: list[Any]) -> None:
    """Add one readable line to what was found."""
    if _is_record(value) and value[0] > found.last:
        found.records.append(value)
    elif not _is_frame(value):
        found.unreadable += 1
    elif not found.generation:
        _, found.format, found.schema, found.generation, found.base, found.lines, _ = value


def _rejoined(piece: bytes) -> list[list[Any]]:
    """Return the two lines that *piece* was before the line feed between them was damaged."""
    for start in _LINE_START.finditer(piece, 1):
        both = decode_lines([piece[: start.start() - 1], piece[start.start() :]])
        good = [value for value in both if value]
        if good:
            return good
    return []


def _is_complete(raw: bytes, head: list[Any]) -> bool:
    """Tell whether the snapshot announced by *head* is there up to its end, unchanged."""
    stop = raw.find(b"\n") + 1 + head[6]
    end = decode_line(raw[stop : raw.find(b"\n", stop)])
    return (
        end is not None
        and _is_frame(end)
        and end[0] == END
        and end[1:6] == head[1:6]
        and end[6] == zlib.crc32(memoryview(raw)[:stop])
    )


def _is_frame(value: list[Any]) -> bool:
    return (
        len(value) == 7
        and value[0] in (HEAD, END)
        and all(type(number) is int and number >= 0 for number in value[1:])
    )


def _is_record(value: list[Any]) -> bool:
    if type(value[0]) is not int or value[0] < 1 or len(value) % 3 != 1:
        return False
    for at in range(1, len(value), 3):
        table, doc_id, document = value[at : at + 3]
        if type(table) is not str or (doc_id is not None and type(doc_id) is not str):
            return False
        if document is not None and type(document) is not dict:
            return False
    return True
