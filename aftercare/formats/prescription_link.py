"""A prescription as the address that hands it over: ``<base address>#/p/<payload>``.

The payload is version 1.0 of a frame with sections (link_frame.py), which are::

    1 origin     id 8 bytes, revision, issued       6 advice     topic * 4 + answer ...
    2 clinic     UTF-8                              7 course     1 if more than usual, days or 0
    3 phone      UTF-8                              8 rule       full up to, half up to
    4 treated    at, area ...                       9 visits     at, offset + 720, minutes or 0,
    5 doses      stretch, hold, reps, sets,                      length of the place, place; ...
                 sides + 4 if easier,              10 note       UTF-8
                 times a day, from hour; ...

Numbers are varints, moments are minutes since 2020 began in UTC, what ids stand for is in
content/codes.toml. Only the origin must be there. ``assets/web/plan.js`` reads the same.
"""

from collections.abc import Mapping
from typing import Any

from aftercare.content.code import Codes
from aftercare.domain.prescription import BadPart, Prescription
from aftercare.formats.link_frame import BadLink, Frame
from aftercare.formats.prescription_parts import READ, Part, written
from aftercare.formats.varint import Reader
from aftercare.words.words import Words

__all__ = ["LONGEST", "BadLink", "decode", "encode", "said"]

LONGEST = 8192  # characters of a payload; the longest that we write has some 6,100
_FRAME = Frame(longest=LONGEST, known=frozenset(READ), needed=Part.ORIGIN)


def said(bad: BadLink, words: Words) -> str:
    """Return what happened and what to do, for the person who opened the link."""
    return words(f"plan.refused-{bad.reason}", **bad.values)


def encode(prescription: Prescription, codes: Codes) -> str:
    """Return *prescription* as a payload; KeyError for an area that has no number."""
    return _FRAME.payload(written(prescription, codes))


def decode(payload: str, codes: Codes) -> Prescription:
    """Return the prescription of *payload*; BadLink if it is anything but one."""

    def made(sections: Mapping[int, bytes]) -> Prescription:
        values: dict[str, Any] = {}
        try:
            for part, content in sections.items():
                reader = Reader(content)
                values |= READ[Part(part)](reader, codes)
                reader.end()
            return Prescription(**values)
        except BadPart as bad:
            raise BadLink(bad.reason, field=bad.field) from bad

    return _FRAME.read(payload, made)
