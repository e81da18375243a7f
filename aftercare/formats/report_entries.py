"""The entries of a report as a link carries them: see report_link.py.

Four entries a day are the most of a link, so each says only what is otherwise than in the one
before it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from aftercare.content.code import Codes
from aftercare.domain.diary import Compared, Entry
from aftercare.domain.moment import hours_between
from aftercare.domain.reduced import MOST_ENTRIES
from aftercare.domain.report import Report
from aftercare.formats.bits import BitReader, BitWriter
from aftercare.formats.link_frame import BadLink
from aftercare.formats.report_names import known, put_names, read_names
from aftercare.formats.varint import Reader, Unreadable, varint

MINUTE = timedelta(minutes=1)


class _Said(NamedTuple):
    """What an entry says at all."""

    compared: int = 0  # its number
    sore: bool = True
    usual: bool = True
    more: bool = False  # areas, tags, or that it was added later


def written_entries(report: Report, codes: Codes) -> bytes:
    """Return all entries; nothing if there are none."""
    bits = BitWriter()
    if report.entries:
        bits.number(len(report.entries), 6)
    before, at, sore, usual = _Said(), report.since, 0, 0
    for entry in report.entries:
        said = _said(entry, codes)
        _put_said(bits, said, before)
        bits.number((entry.occurred_at - at) // MINUTE, 8)
        if entry.soreness is not None:
            bits.signed(entry.soreness - sore)
            sore = entry.soreness
        if entry.usual_pain is not None:
            bits.signed(entry.usual_pain - usual)
            usual = entry.usual_pain
        if said.more:
            put_names(bits, entry.tags, codes.tag, 3)
            put_names(bits, entry.areas, codes.area, 5)
            bits.number(_delay(entry), 2)
        before, at = said, entry.occurred_at
    return bits.content


def written_notes(report: Report) -> bytes:
    """Return the notes, each after how many entries have none before it and its length."""
    content, last = b"", -1
    for place, entry in enumerate(report.entries):
        if entry.note:
            note = entry.note.encode()
            content += varint(place - last - 1) + varint(len(note)) + note
            last = place
    return content


def _said(entry: Entry, codes: Codes) -> _Said:
    return _Said(
        codes.compared.numbers[entry.compared] if entry.compared else 0,
        entry.soreness is not None,
        entry.usual_pain is not None,
        bool(entry.areas or entry.tags or _delay(entry)),
    )


def _delay(entry: Entry) -> int:
    return int(hours_between(entry.occurred_at, entry.recorded_at))


def _put_said(bits: BitWriter, said: _Said, before: _Said) -> None:
    bits.bits(said == before, 1)
    if said != before:
        bits.bits(said.compared, 2)
        for flag in said[1:]:
            bits.bits(flag, 1)


def read_entries(content: bytes, told: Mapping[str, Any], codes: Codes) -> dict[str, Any]:
    """Return the entries, which have no notes yet."""
    bits = BitReader(content)
    count = bits.number(6)
    if count > MOST_ENTRIES:
        raise BadLink("out-of-bounds", field="entries")
    found = tuple(_entries(bits, count, told["since"], codes))
    bits.end()
    return {"entries": found}


def _entries(bits: BitReader, count: int, at: datetime, codes: Codes) -> Iterator[Entry]:
    said, sore, usual = _Said(), 0, 0
    for place in range(count):
        if not bits.bits(1):
            said = _Said(bits.bits(2), *(bool(bits.bits(1)) for _ in range(3)))
        at += bits.number(8) * MINUTE
        sore += bits.signed() if said.sore else 0
        usual += bits.signed() if said.usual else 0
        tags = read_names(bits, codes.tag, 3, "tags") if said.more else ()
        areas = read_names(bits, codes.area, 5, "areas") if said.more else ()
        hours = bits.number(2) if said.more else 0
        compared = said.compared and known(codes.compared, said.compared, "compared")
        yield Entry(
            id=f"{place + 1:04}",
            occurred_at=at,
            recorded_at=at + timedelta(hours=hours),
            compared=Compared(compared) if compared else None,
            soreness=sore if said.sore else None,
            usual_pain=usual if said.usual else None,
            areas=areas,
            tags=tags,
        )


def read_notes(content: bytes, told: Mapping[str, Any], _codes: Codes) -> dict[str, Any]:
    """Return the entries with their notes."""
    entries: list[Entry] = list(told.get("entries", ()))
    reader, place = Reader(content), -1
    while reader.more:
        place += reader.number() + 1
        if place >= len(entries):
            raise Unreadable("a note belongs to no entry")
        entries[place] = replace(entries[place], note=reader.text(reader.number()))
    return {"entries": tuple(entries)}
