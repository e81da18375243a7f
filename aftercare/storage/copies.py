"""Copies that the app makes by itself, beside the journal: before much is changed, and by the day.

    crc ["aftercare-copy", 2, number, reason, made at, [table, id, crc, …], bytes, crc]

is the head of each. What follows is so many bytes of zlib, in which there is a generation of the
journal, as in a copy that a person saves; the head ends with the checksum of it. In format 1, which
had no such end, the generation followed as it is.
"""

import contextlib
import errno
import zlib
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from aftercare.storage.generation import Tables
from aftercare.storage.medium import SAFETY_SLOTS, Medium
from aftercare.storage.record import decode_line, encode_line
from aftercare.storage.snapshot import STEP_BYTES, done, snapshot_in_steps

_HEAD: Final = "aftercare-copy"
_FORMAT: Final = 2
_LENGTHS: Final = {1: 6, 2: 8}  # of the head, by format


class Reason(StrEnum):
    """Before what a copy was made, or for how long it is kept."""

    MIGRATION = "migration"
    RESTORE = "restore"
    DAILY = "daily"
    WEEKLY = "weekly"


KEPT: Final = {Reason.MIGRATION: 1, Reason.RESTORE: 2, Reason.DAILY: 7, Reason.WEEKLY: 4}
"""How many are kept for each reason, the newest; together no more than there are slots."""
DATED: Final = (Reason.DAILY, Reason.WEEKLY)
DATED_BYTES: Final = 8 * 1024 * 1024
"""What the dated copies may take together, or two fifths of the journal where that is more."""

Touched = tuple[str, str, int]
"""Table and id of a document that was put, and the checksum of what was put there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyCopy:
    """What is known of a copy without reading the documents in it."""

    name: str  # of its slot
    number: int  # the later, the higher
    reason: str  # a `Reason`, or one of a newer version
    made_at: str  # an aware moment in ISO form; "" if nobody said
    touched: tuple[Touched, ...]  # by what it was made before
    size: int = 0  # of its file, in bytes
    checksum: int | None = None  # of the generation in it


def keep(
    medium: Medium,
    reason: Reason,
    tables: Tables,
    *,
    schema: int,
    made_at: str = "",
    touched: Iterable[Touched] = (),
) -> str:
    """Keep a copy of *tables* and return its name; OSError if there is no room for it.

    It takes the place of the oldest one of its *reason* if there are as many as are kept.
    """
    steps = keep_in_steps(
        medium, reason, tables, schema=schema, made_at=made_at, touched=touched, most_bytes=0
    )
    name = done(steps)
    assert name is not None  # noqa: S101 - only a dated one may be there already
    return name


def keep_in_steps(
    medium: Medium,
    reason: Reason,
    tables: Tables,
    *,
    schema: int,
    made_at: str,
    touched: Iterable[Touched] = (),
    most_bytes: int,
) -> Generator[None, None, str | None]:
    """Do the same in steps; *tables* must stay as they are until the last one.

    A dated copy of what the newest one holds already is not made: None. For another, older ones
    make room, until all of them have *most_bytes* at most; the newest is kept whatever its size.
    """
    packed, checksum = yield from _packed(tables, schema)
    there = kept(medium)
    dated = [one for one in there if one.reason in DATED]
    if reason in DATED and dated and dated[0].checksum == checksum:
        return None
    head = encode_line(
        [
            *(_HEAD, _FORMAT, max((one.number for one in there), default=0) + 1),
            *(reason.value, made_at, [part for one in touched for part in one]),
            *(sum(map(len, packed)), checksum),
        ]
    )
    name = _free(there, reason)
    if reason in DATED:
        _make_room(
            medium,
            [one for one in dated if one.name != name],
            most_bytes - len(head) - sum(map(len, packed)),
        )
    try:
        # The head comes last: whatever a cut leaves of the rest, without it there is no copy.
        medium.create(name, [b" " * len(head)])
        at = len(head)
        for piece in packed:
            yield
            medium.write(name, piece, at)
            at += len(piece)
        yield from _check(medium, name, packed, len(head), checksum)
        medium.write(name, head, 0)
    except BaseException:
        with contextlib.suppress(OSError):  # what is cut off is none, and its slot is free
            medium.remove(name)
        raise
    return name


def _packed(tables: Tables, schema: int) -> Generator[None, None, tuple[list[bytes], int]]:
    content = yield from snapshot_in_steps(tables, generation=1, base=0, schema=schema)
    packer, checksum = zlib.compressobj(), 0
    packed, waiting = [], []
    for chunk in content.chunks:
        checksum = zlib.crc32(chunk, checksum)
        waiting.append(packer.compress(chunk))
        if sum(map(len, waiting)) >= STEP_BYTES:
            packed.append(b"".join(waiting))
            waiting = []
        yield
    packed.append(b"".join([*waiting, packer.flush()]))
    return packed, checksum


def _free(there: tuple[SafetyCopy, ...], reason: Reason) -> str:
    """Return the slot for one more copy of *reason*."""
    same = [one.name for one in there if one.reason == reason]
    used = {one.name for one in there}
    free = [name for name in SAFETY_SLOTS if name not in used]
    oldest = [one.name for one in reversed(there)]
    return (same[KEPT[reason] - 1 :] + free + oldest)[0]


def _make_room(medium: Medium, dated: list[SafetyCopy], most_bytes: int) -> None:
    """Remove the oldest of *dated*, those by the day first, until they have *most_bytes*."""
    oldest = sorted(dated, key=lambda one: (one.reason != Reason.DAILY, one.number))
    total = sum(one.size for one in dated)
    for one in oldest:
        if total <= most_bytes:
            break
        medium.remove(one.name)
        total -= one.size


def _check(
    medium: Medium, name: str, packed: list[bytes], at: int, checksum: int
) -> Generator[None, None, None]:
    """Read what is *packed* back and unpack it; OSError if it is not as it was written."""
    raw = medium.read(name) or b""
    yield
    right = raw[at:] == b"".join(packed)
    if right:
        unpacker, found = zlib.decompressobj(), 0
        for piece in packed:
            found = zlib.crc32(unpacker.decompress(piece), found)
            yield
        right = unpacker.eof and found == checksum
    if not right:
        raise OSError(errno.EIO, "it was kept otherwise than it was written", name)


def kept(medium: Medium) -> tuple[SafetyCopy, ...]:
    """Return the copies there are, the newest first; what is none, or cut off, is left out."""
    raws = {name: medium.read(name) for name in SAFETY_SLOTS}
    found = [_head(name, raw) for name, raw in raws.items() if raw is not None]
    return tuple(sorted(filter(None, found), key=lambda one: one.number, reverse=True))


def content_of(medium: Medium, name: str) -> bytes:
    """Return the generation in the copy *name*, as far as it can be read; KeyError if none."""
    raw = medium.read(name) if name in SAFETY_SLOTS else None
    if raw is None:
        raise KeyError(name)
    line, _, content = raw.partition(b"\n")
    head = decode_line(line)
    return content if head is None or head[1] == 1 else _unpacked(content)


def _unpacked(packed: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    found = b""
    with contextlib.suppress(zlib.error):  # the generation's own checksums tell of what is missing
        for at in range(0, len(packed), STEP_BYTES):
            found += unpacker.decompress(packed[at : at + STEP_BYTES])
    return found


def discard(medium: Medium, name: str) -> None:
    """Remove the copy *name*, for good; KeyError if no copy is called so."""
    if name not in SAFETY_SLOTS:
        raise KeyError(name)
    medium.remove(name)


def _head(name: str, raw: bytes) -> SafetyCopy | None:
    line, _, content = raw.partition(b"\n")
    value = decode_line(line)
    if value is None or value[:1] != [_HEAD] or len(value) < 2:
        return None
    if type(value[1]) is not int or _LENGTHS.get(value[1]) != len(value):
        return None
    number, reason, made_at, touched = value[2:6]
    size, checksum = value[6:] or (len(content), None)
    if type(number) is not int or not isinstance(touched, list) or size != len(content):
        return None
    return SafetyCopy(
        name=name,
        number=number,
        reason=str(reason),
        made_at=str(made_at),
        touched=tuple(_threes(touched)),
        size=len(raw),
        checksum=checksum,
    )


def _threes(flat: list[Any]) -> Iterable[Touched]:
    return zip(flat[::3], flat[1::3], flat[2::3], strict=False)
