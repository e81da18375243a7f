"""What every link is made of in which something is handed over, whatever that is.

The payload is base64url, without padding, of::

    version   1 byte    higher half: major, lower half: minor
    length    2 bytes   of the whole, highest first: tells a link cut short from one changed
    sections            each: type 1 byte, length varint, content; by rising type, each once
    CRC-32    4 bytes   of all before it, highest first

An empty section is left out. For ever: version, length and CRC-32 stay where they are in every
version, and no section changes its form. A later minor version may add sections: those of type 64
and above are skipped by older readers, those below must be understood. Whatever else of a higher
minor version a reader would refuse, and any higher major version, it calls "newer".
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar
from zlib import crc32

from aftercare.formats.varint import Reader, Unreadable, varint

SKIPPABLE = 64
MOST_BYTES = 0xFFFF
_HEAD, _FOOT = 3, 4  # bytes before and after the sections
T = TypeVar("T")


class BadLink(ValueError):
    """A link that holds nothing of its kind for this version.

    ``reason`` is "truncated", "checksum", "too-long", "unreadable", "newer" (``values``: version),
    "out-of-bounds", "unsafe-text" or, of a plan, "unsafe-phone" (``values``: field).
    """

    def __init__(self, reason: str, **values: str) -> None:
        super().__init__(": ".join([reason, *values.values()]))
        self.reason = reason
        self.values = values


class TooLong(ValueError):
    """More than a link can carry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The links of one kind, in the version that is written here."""

    longest: int  # characters of a payload that are read
    known: frozenset[int]  # the types of sections
    needed: int  # the one that must be there
    major: int = 1
    minor: int = 0

    def payload(self, sections: Iterable[tuple[int, bytes]]) -> str:
        """Return *sections*, by rising type, as a payload; TooLong if it could not be read."""
        written = [(kind, content) for kind, content in sections if content]
        body = b"".join(bytes([kind]) + varint(len(c)) + c for kind, c in written)
        length = _HEAD + len(body) + _FOOT
        if length > MOST_BYTES or length * 4 > self.longest * 3:
            raise TooLong(f"{length} bytes")
        whole = bytes([self.major << 4 | self.minor]) + length.to_bytes(2) + body
        return urlsafe_b64encode(whole + crc32(whole).to_bytes(_FOOT)).decode().rstrip("=")

    def read(self, payload: str, make: Callable[[Mapping[int, bytes]], T]) -> T:
        """Return what *make* makes of the known sections of *payload*, by their types.

        BadLink if there is nothing: also by *make* itself, which may raise Unreadable as well.
        """
        whole = self._opened(payload)
        major, minor = divmod(whole[0], 16)
        if major != self.major:
            raise BadLink("newer", version=f"{major}.{minor}") if major else BadLink("unreadable")
        try:
            return make(self._sections(whole[_HEAD:-_FOOT], minor))
        except (BadLink, Unreadable) as bad:
            if minor > self.minor:
                raise BadLink("newer", version=f"{major}.{minor}") from bad
            if isinstance(bad, BadLink):
                raise
            raise BadLink("unreadable") from bad

    def _opened(self, payload: str) -> bytes:
        """Return the bytes of *payload* if they are as they were written, whatever version."""
        if len(payload) > self.longest:
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

    def _sections(self, body: bytes, minor: int) -> dict[int, bytes]:
        """Return the known sections of *body*; others only a higher *minor* may have."""
        found: dict[int, bytes] = {}
        reader, last = Reader(body), 0
        while reader.more:
            (kind,) = reader.take(1)
            content = reader.take(reader.number())
            if kind <= last or not content:
                raise Unreadable("a section stands in the wrong place or is empty")
            last = kind
            if kind in self.known:
                found[kind] = content
            elif kind < SKIPPABLE or minor <= self.minor:
                raise Unreadable("a section is not known")
        if self.needed not in found:
            raise Unreadable("what all begins with is missing")
        return found
