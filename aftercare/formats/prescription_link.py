"""A prescription as the address that hands it over: ``<base address>#/p/<payload>``.

The payload is base64url, without padding, of::

    version   1 byte    higher half: major, lower half: minor; this is 1.0
    length    2 bytes   of the whole, highest first: tells a link cut short from one changed
    sections            each: type 1 byte, length varint, content; by rising type, each once
    CRC-32    4 bytes   of all before it, highest first

    1 origin     id 8 bytes, revision, issued       6 advice     topic * 4 + answer ...
    2 clinic     UTF-8                              7 course     1 if more than usual, days or 0
    3 phone      UTF-8                              8 rule       full up to, half up to
    4 treated    at, area ...                       9 visits     at, offset + 720, minutes or 0,
    5 doses      stretch, hold, reps, sets,                      length of the place, place; ...
                 sides + 4 if easier,              10 note       UTF-8
                 times a day, from hour; ...

Numbers are varints, moments are minutes since 2020 began in UTC, what ids stand for is in
content/codes.toml. Only the origin must be there; an empty section is left out.

For ever: version, length and CRC-32 stay where they are in every version, and no section changes
its form. A later minor version may add sections: those of type 64 and above are skipped by older
readers, those below must be understood. Whatever else of a higher minor version a reader would
refuse, and any higher major version, it calls "newer". ``assets/web/plan.js`` reads the same.
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any
from zlib import crc32

from aftercare.content.code import Codes
from aftercare.domain.prescription import BadPart, Prescription
from aftercare.formats.prescription_parts import READ, Part, written
from aftercare.formats.varint import Reader, Unreadable, varint
from aftercare.words.words import Words

MAJOR, MINOR = 1, 0
LONGEST = 8192  # characters of a payload; the longest that we write has some 6,100
SKIPPABLE = 64
_HEAD, _FOOT = 3, 4  # bytes before and after the sections


class BadLink(ValueError):
    """A link that holds no prescription for this version.

    ``reason`` is "truncated", "checksum", "too-long", "unreadable", "newer" (``values``: version),
    "out-of-bounds", "unsafe-text" or "unsafe-phone" (``values``: field).
    """

    def __init__(self, reason: str, **values: str) -> None:
        super().__init__(": ".join([reason, *values.values()]))
        self.reason = reason
        self.values = values


def said(bad: BadLink, words: Words) -> str:
    """Return what happened and what to do, for the person who opened the link."""
    return words(f"plan.refused-{bad.reason}", **bad.values)


def encode(prescription: Prescription, codes: Codes) -> str:
    """Return *prescription* as a payload; KeyError for an area that has no number."""
    parts = {part: content for part, content in written(prescription, codes) if content}
    body = b"".join(bytes([part]) + varint(len(c)) + c for part, c in parts.items())
    length = _HEAD + len(body) + _FOOT
    whole = bytes([MAJOR << 4 | MINOR]) + length.to_bytes(2) + body
    return urlsafe_b64encode(whole + crc32(whole).to_bytes(_FOOT)).decode().rstrip("=")


def decode(payload: str, codes: Codes) -> Prescription:
    """Return the prescription of *payload*; BadLink if it is anything but one."""
    whole = _opened(payload)
    major, minor = divmod(whole[0], 16)
    if major != MAJOR:
        raise BadLink("newer", version=f"{major}.{minor}") if major else BadLink("unreadable")
    try:
        return _prescription(_sections(whole[_HEAD:-_FOOT], minor), codes)
    except (BadPart, Unreadable) as bad:
        if minor > MINOR:
            raise BadLink("newer", version=f"{major}.{minor}") from bad
        if isinstance(bad, BadPart):
            raise BadLink(bad.reason, field=bad.field) from bad
        raise BadLink("unreadable") from bad


def _opened(payload: str) -> bytes:
    """Return the bytes of *payload* if they are as they were written, whatever their version."""
    if len(payload) > LONGEST:
        raise BadLink("too-long")
    if not re.fullmatch("[A-Za-z0-9_-]*", payload):
        raise BadLink("unreadable")
    whole = payload[: -1 if len(payload) % 4 == 1 else None]  # one character alone is no byte
    content = urlsafe_b64decode(whole + "=" * (-len(whole) % 4))
    if len(content) < _HEAD + _FOOT or len(content) < int.from_bytes(content[1:_HEAD]):
        raise BadLink("truncated")
    exact = len(content) == int.from_bytes(content[1:_HEAD]) and (
        urlsafe_b64encode(content).decode().rstrip("=") == payload
    )
    if not exact or crc32(content[:-_FOOT]) != int.from_bytes(content[-_FOOT:]):
        raise BadLink("checksum")
    return content


def _sections(body: bytes, minor: int) -> dict[Part, Reader]:
    """Return the known sections of *body*; others only a higher *minor* may have."""
    found: dict[Part, Reader] = {}
    reader, last = Reader(body), 0
    while reader.more:
        (kind,) = reader.take(1)
        content = reader.take(reader.number())
        if kind <= last or not content:
            raise Unreadable("a section stands in the wrong place or is empty")
        last = kind
        if kind in READ:
            found[Part(kind)] = Reader(content)
        elif kind < SKIPPABLE or minor <= MINOR:
            raise Unreadable("a section is not known")
    if Part.ORIGIN not in found:
        raise Unreadable("there is no origin")
    return found


def _prescription(sections: dict[Part, Reader], codes: Codes) -> Prescription:
    values: dict[str, Any] = {}
    for part, reader in sections.items():
        values |= READ[part](reader, codes)
        reader.end()
    return Prescription(**values)
