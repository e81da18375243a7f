"""The entries of a report as a table for spreadsheets, word for word, and back.

UTF-8 with a mark at the beginning, by which spreadsheets know it; commas, every cell in quotes,
lines that end in CR LF. A line in a cell that a spreadsheet might take for a formula has a ' before
it, and so has one that begins with a '; who reads the table takes one away. A note that is longer
than a cell may be goes on in further columns.
"""

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from io import StringIO

from aftercare.domain.diary import Compared, Entry
from aftercare.domain.report import Report

MOST_IN_CELL = 32_767  # what Excel has room for
PIECE = 16_000  # characters of a note in a cell: with what is put before lines there is room
MOST_BYTES = 32 * 2**20
COLUMNS = (
    *("id", "occurred_at", "recorded_at", "added_later", "compared", "soreness", "usual_pain"),
    *("areas", "tags", "note"),
)
_RISKY = re.compile(r"(\A|[\r\n])(?=[^\S\r\n]*['=+\-@\uff1d\uff0b\uff0d\uff20]|\t)")
_GUARDED = re.compile(r"(\A|[\r\n])'")
_BETWEEN = " "  # ids in a cell


class BadTable(ValueError):
    """A file that is no table of entries."""


def to_csv(report: Report) -> bytes:
    """Return the entries of *report*, a line each."""
    notes = [_pieces(one.note) for one in report.entries]
    most = max((len(one) for one in notes), default=1)
    out = StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([*COLUMNS, *(f"note {number}" for number in range(2, most + 1))])
    for entry, note in zip(report.entries, notes, strict=True):
        told = [*_cells(entry), *note, *[""] * (most - len(note))]
        writer.writerow(map(guarded, told))
    return out.getvalue().encode("utf-8-sig", "replace")


def from_csv(content: bytes) -> tuple[Entry, ...]:
    """Return the entries of a table, up to 32 MiB, that ``to_csv`` has written; or BadTable."""
    if len(content) > MOST_BYTES:
        raise BadTable("too long")
    try:
        text = content.decode("utf-8-sig")
        rows = list(csv.reader(StringIO(text, newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as bad:
        raise BadTable(str(bad)) from None
    if not rows or tuple(rows[0][: len(COLUMNS)]) != COLUMNS:
        raise BadTable("the columns are others")
    try:
        return tuple(_entry([unguarded(cell) for cell in row]) for row in rows[1:])
    except ValueError as bad:
        raise BadTable(str(bad)) from None


def guarded(cell: str) -> str:
    """Return *cell* such that no line of it is taken for a formula."""
    return _RISKY.sub(r"\1'", cell)


def unguarded(cell: str) -> str:
    """Return what *cell* said before it was guarded."""
    return _GUARDED.sub(r"\1", cell)


def _pieces(note: str) -> Sequence[str]:
    return [note[at : at + PIECE] for at in range(0, len(note), PIECE)] or [""]


def _cells(one: Entry) -> list[str]:
    return [
        one.id,
        one.occurred_at.isoformat(),
        one.recorded_at.isoformat(),
        "yes" if one.added_later else "",
        one.compared or "",
        *("" if score is None else str(score) for score in (one.soreness, one.usual_pain)),
        _BETWEEN.join(one.areas),
        _BETWEEN.join(one.tags),
    ]


def _entry(row: Sequence[str]) -> Entry:
    if len(row) < len(COLUMNS):
        raise BadTable("a line is too short")
    name, occurred, recorded, _later, compared, sore, usual, areas, tags, *note = row
    return Entry(
        id=name,
        occurred_at=datetime.fromisoformat(occurred),
        recorded_at=datetime.fromisoformat(recorded),
        compared=Compared(compared) if compared else None,
        soreness=_score(sore),
        usual_pain=_score(usual),
        areas=_ids(areas),
        tags=_ids(tags),
        note="".join(note),
    )


def _score(cell: str) -> int | None:
    return int(cell) if cell else None


def _ids(cell: str) -> tuple[str, ...]:
    found: Iterable[str] = cell.split(_BETWEEN) if cell else ()
    return tuple(found)
