"""Copies that the app makes by itself, beside the journal, right before much is changed.

    crc ["aftercare-copy", 1, number, reason, made at, [table, id, crc, …]]

is the head of each; a generation of the journal follows, as a copy that a person saves holds one.
"""

import contextlib
import errno
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from aftercare.storage.generation import Tables, snapshot
from aftercare.storage.medium import SAFETY_SLOTS, Medium
from aftercare.storage.record import decode_line, encode_line

_HEAD: Final = "aftercare-copy"
_FORMAT: Final = 1


class Reason(StrEnum):
    """Before what a copy was made."""

    MIGRATION = "migration"
    RESTORE = "restore"


KEPT: Final = {Reason.MIGRATION: 1, Reason.RESTORE: 2}
"""How many are kept for each reason, the newest; together no more than there are slots."""

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
    there = kept(medium)
    same = [one.name for one in there if one.reason == reason]
    used = {one.name for one in there}
    free = [name for name in SAFETY_SLOTS if name not in used]
    oldest = [one.name for one in reversed(there)]
    name = (same[KEPT[reason] - 1 :] + free + oldest)[0]
    number = max((one.number for one in there), default=0) + 1
    head = [
        _HEAD,
        _FORMAT,
        number,
        reason.value,
        made_at,
        [part for one in touched for part in one],
    ]
    content = snapshot(tables, generation=1, base=0, schema=schema)
    chunks = (encode_line(head), *content.chunks)
    try:
        medium.create(name, chunks)
        _check(medium, name, b"".join(chunks))
    except OSError:
        with contextlib.suppress(OSError):  # what is cut off is none, and its slot is free
            medium.remove(name)
        raise
    return name


def _check(medium: Medium, name: str, content: bytes) -> None:
    if medium.read(name) != content:
        raise OSError(errno.EIO, "it was kept otherwise than it was written", name)


def kept(medium: Medium) -> tuple[SafetyCopy, ...]:
    """Return the copies there are, the newest first; what is none, or cut off, is left out."""
    raws = {name: medium.read(name) for name in SAFETY_SLOTS}
    found = [_head(name, raw) for name, raw in raws.items() if raw is not None]
    return tuple(sorted(filter(None, found), key=lambda one: one.number, reverse=True))


def content_of(medium: Medium, name: str) -> bytes:
    """Return the generation in the copy *name*; KeyError if there is no such copy."""
    raw = medium.read(name) if name in SAFETY_SLOTS else None
    if raw is None:
        raise KeyError(name)
    return raw[raw.find(b"\n") + 1 :]


def discard(medium: Medium, name: str) -> None:
    """Remove the copy *name*, for good; KeyError if no copy is called so."""
    if name not in SAFETY_SLOTS:
        raise KeyError(name)
    medium.remove(name)


def _head(name: str, raw: bytes) -> SafetyCopy | None:
    value = decode_line(raw[: max(raw.find(b"\n"), 0)])
    if value is None or value[:2] != [_HEAD, _FORMAT] or len(value) != 6:
        return None
    _, _, number, reason, made_at, touched = value
    if type(number) is not int or not isinstance(touched, list):
        return None
    return SafetyCopy(
        name=name,
        number=number,
        reason=str(reason),
        made_at=str(made_at),
        touched=tuple(_threes(touched)),
    )


def _threes(flat: list[Any]) -> Iterable[Touched]:
    return zip(flat[::3], flat[1::3], flat[2::3], strict=False)
