"""The sections of a report as a link carries it: see report_link.py."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from enum import IntEnum
from typing import Any

from aftercare.content.code import Codes
from aftercare.domain.figure.figure import Side
from aftercare.domain.function import Activity, Rating, Scored
from aftercare.domain.moment import EARLIEST
from aftercare.domain.player.player import Reason
from aftercare.domain.prescription import OFFSETS
from aftercare.domain.report import Hurt, Part, Practised, PractisedDay, Report, Standing
from aftercare.domain.treatment import Treatment
from aftercare.formats.bits import BitReader, BitWriter
from aftercare.formats.report_entries import (
    read_entries,
    read_notes,
    written_entries,
    written_notes,
)
from aftercare.formats.report_names import known, put_name, put_names, read_name, read_names
from aftercare.formats.varint import Reader, Unreadable, varint

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
_SIDES: tuple[Side | None, ...] = (None, "left", "right")
Told = Mapping[str, Any]
"""What was read so far, as arguments of a Report."""


class Section(IntEnum):
    """The types of sections: none is one of a plan, so that neither is taken for the other."""

    ORIGIN = 33
    PLAN = 34
    TREATMENTS = 35
    ENTRIES = 36
    NOTES = 37
    PRACTISED = 38
    DAYS = 39
    ACTIVITIES = 40
    RATINGS = 41
    QUESTIONS = 42


def written(report: Report, codes: Codes) -> Iterator[tuple[Section, bytes]]:
    """Yield all sections of *report*, which is reduced, by rising type; some may be empty."""
    yield Section.ORIGIN, _origin(report, codes)
    yield Section.PLAN, bytes.fromhex(report.plan)
    yield Section.TREATMENTS, _treatments(report, codes)
    yield Section.ENTRIES, written_entries(report, codes)
    yield Section.NOTES, written_notes(report)
    yield Section.PRACTISED, _practised(report, codes)
    yield Section.DAYS, _days(report, codes)
    names = ((one.name.encode(), not one.is_asked) for one in report.activities)
    yield Section.ACTIVITIES, b"".join(varint(2 * len(n) + off) + n for n, off in names)
    yield Section.RATINGS, _ratings(report)
    asked = (one.encode() for one in report.questions)
    yield Section.QUESTIONS, b"".join(varint(len(one)) + one for one in asked)


def _since(report: Report, at: datetime) -> int:
    return (at - report.since) // MINUTE


def _origin(report: Report, codes: Codes) -> bytes:
    bits, made = BitWriter(), report.made_at
    bits.bits(int(report.id, 16), 32)
    bits.bits((made - EARLIEST) // MINUTE, 27)
    bits.bits((made.utcoffset() or timedelta()) // MINUTE - OFFSETS[0], 11)
    bits.signed((report.until - made) // MINUTE, 4)
    bits.number(_since(report, report.until), 13)
    bits.number(sum(1 << codes.part.numbers[one] - 1 for one in report.parts), 6)
    return bits.content


def _treatments(report: Report, codes: Codes) -> bytes:
    bits = BitWriter()
    for one in report.treatments:
        bits.bits(1, 1)
        bits.signed(_since(report, one.at), 12)
        bits.bits(one.more_than_usual, 1)
        bits.bits(one.sore_up_to_days or 0, 4)
        put_names(bits, one.areas, codes.area, 5)
    return bits.content


def _practised(report: Report, codes: Codes) -> bytes:
    bits = BitWriter()
    for one in report.practised:
        bits.bits(1, 1)
        put_name(bits, one.stretch, codes.stretch, 6)
        for count, order in ((one.done, 3), (one.partial, 0), (one.skipped, 1), (one.easier, 0)):
            bits.number(count, order)
        bits.number(len(one.reasons))
        for reason, count in one.reasons:
            bits.number(codes.reason.numbers[reason] - 1, 1)
            bits.number(count - 1)
        bits.number(len(one.hurts))
        for each in one.hurts:
            bits.number(_since(report, each.at), 13)
            bits.bits(_SIDES.index(each.side), 2)
            bits.number(each.second, 4)
    return bits.content


def _days(report: Report, codes: Codes) -> bytes:
    bits, last = BitWriter(), report.since.date() - DAY
    for one in report.days:
        bits.bits(1, 1)
        bits.number((one.day - last).days - 1)
        bits.bits(codes.standing.numbers[one.standing], 3)
        bits.number(one.sets)
        last = one.day
    return bits.content


def _ratings(report: Report) -> bytes:
    bits = BitWriter()
    for rating in report.ratings:
        bits.bits(1, 1)
        bits.signed(_since(report, rating.occurred_at), 12)
        scores = [rating.of(one.id) for one in report.activities]
        for said, least in ((rating.change, -5), *((score, 0) for score in scores)):
            bits.bits(said is not None, 1)
            if said is not None:
                bits.bits(said - least, 4)
        if rating.change is not None:
            bits.bits(rating.since is not None, 1)
        if rating.since is not None:
            bits.number((rating.occurred_at - rating.since) // MINUTE, 15)
    return bits.content


def _all(content: bytes) -> Iterator[BitReader]:
    """Yield a reader of *content* for each of its items, before each of which stands a 1."""
    bits = BitReader(content)
    while bits.more:
        yield bits


def _read_origin(content: bytes, _told: Told, codes: Codes) -> dict[str, Any]:
    bits = BitReader(content)
    name, minutes, offset = bits.bits(32), bits.bits(27), bits.bits(11) + OFFSETS[0]
    zone = timezone(offset * MINUTE) if offset else UTC
    made = (EARLIEST + minutes * MINUTE).astimezone(zone)
    until = made + bits.signed(4) * MINUTE
    since = until - bits.number(13) * MINUTE
    mask = bits.number(6)
    bits.end()
    chosen = (place + 1 for place in range(mask.bit_length()) if mask >> place & 1)
    parts = frozenset(Part(known(codes.part, one, "parts")) for one in chosen)
    return {"id": f"{name:08x}", "made_at": made, "since": since, "until": until, "parts": parts}


def _read_plan(content: bytes, _told: Told, _codes: Codes) -> dict[str, Any]:
    if len(content) != 8:
        raise Unreadable("a plan's id has another length")
    return {"plan": content.hex()}


def _read_treatments(content: bytes, told: Told, codes: Codes) -> dict[str, Any]:
    found: list[Treatment] = []
    for bits in _all(content):
        at = told["since"] + bits.signed(12) * MINUTE
        more, days = bool(bits.bits(1)), bits.bits(4)
        found.append(
            Treatment(
                id=f"{len(found) + 1:04}",
                at=at,
                recorded_at=at,
                areas=read_names(bits, codes.area, 5, "areas"),
                more_than_usual=more,
                sore_up_to_days=days or None,
            )
        )
    return {"treatments": tuple(found)}


def _read_practised(content: bytes, told: Told, codes: Codes) -> dict[str, Any]:
    found = []
    for bits in _all(content):
        name = read_name(bits, codes.stretch, 6, "stretches")
        done, partial, skipped, easier = (bits.number(order) for order in (3, 0, 1, 0))
        reasons = tuple(_read_reason(bits, codes) for _ in range(bits.number()))
        hurts = tuple(_read_hurt(bits, told) for _ in range(bits.number()))
        found.append(
            Practised(
                stretch=name,
                done=done,
                partial=partial,
                skipped=skipped,
                easier=easier,
                reasons=reasons,
                hurts=hurts,
            )
        )
    return {"practised": tuple(found)}


def _read_reason(bits: BitReader, codes: Codes) -> tuple[Reason, int]:
    reason = Reason(known(codes.reason, bits.number(1) + 1, "reasons"))
    return reason, bits.number() + 1


def _read_hurt(bits: BitReader, told: Told) -> Hurt:
    at, side = told["since"] + bits.number(13) * MINUTE, bits.bits(2)
    if side >= len(_SIDES):
        raise Unreadable("a side is not known")
    return Hurt(at=at, side=_SIDES[side], second=bits.number(4))


def _read_days(content: bytes, told: Told, codes: Codes) -> dict[str, Any]:
    found, last = [], told["since"].date() - DAY
    for bits in _all(content):
        last += (bits.number() + 1) * DAY
        standing = Standing(known(codes.standing, bits.bits(3), "days"))
        found.append(PractisedDay(day=last, standing=standing, sets=bits.number()))
    return {"days": tuple(found)}


def _read_activities(content: bytes, told: Told, _codes: Codes) -> dict[str, Any]:
    found: list[Activity] = []
    reader = Reader(content)
    while reader.more:
        length, dropped = divmod(reader.number(), 2)
        found.append(
            Activity(
                id=f"{len(found) + 1:04}",
                name=reader.text(length),
                added_at=told["since"],
                dropped_at=told["until"] if dropped else None,
            )
        )
    return {"activities": tuple(found)}


def _read_ratings(content: bytes, told: Told, _codes: Codes) -> dict[str, Any]:
    found: list[Rating] = []
    for bits in _all(content):
        at = told["since"] + bits.signed(12) * MINUTE
        change = bits.bits(4) - 5 if bits.bits(1) else None
        said = [(one.id, bits.bits(4)) for one in told.get("activities", ()) if bits.bits(1)]
        compared = change is not None and bits.bits(1)
        scores = tuple(Scored(activity=name, score=score) for name, score in said)
        found.append(
            Rating(
                id=f"{len(found) + 1:04}",
                occurred_at=at,
                recorded_at=at,
                scores=scores,
                change=change,
                since=at - bits.number(15) * MINUTE if compared else None,
            )
        )
    return {"ratings": tuple(found)}


def _read_questions(content: bytes, _told: Told, _codes: Codes) -> dict[str, Any]:
    found, reader = [], Reader(content)
    while reader.more:
        found.append(reader.text(reader.number()))
    return {"questions": tuple(found)}


READ: Mapping[Section, Callable[[bytes, Told, Codes], dict[str, Any]]] = {
    Section.ORIGIN: _read_origin,
    Section.PLAN: _read_plan,
    Section.TREATMENTS: _read_treatments,
    Section.ENTRIES: read_entries,
    Section.NOTES: read_notes,
    Section.PRACTISED: _read_practised,
    Section.DAYS: _read_days,
    Section.ACTIVITIES: _read_activities,
    Section.RATINGS: _read_ratings,
    Section.QUESTIONS: _read_questions,
}
"""What each section says; BadLink, Unreadable or what the domain raises if it cannot be."""
