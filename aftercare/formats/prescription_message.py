"""The link of a prescription: made for an address, and found in whatever text it stands."""

from dataclasses import dataclass

from aftercare.content.code import Codes
from aftercare.domain.prescription import Prescription
from aftercare.formats.link_text import (
    EXAMPLE_BASE,
    LONGEST_BASE,
    LONGEST_TEXT,
    BadBase,
    NoLink,
    base_in,
    checked_base,
    first_in,
    is_report_file,
    marked_in,
    text_of,
)
from aftercare.formats.prescription_link import BadLink, decode, encode

__all__ = [
    "EXAMPLE_BASE",
    "LONGEST_BASE",
    "LONGEST_TEXT",
    "BadBase",
    "BadLink",
    "Found",
    "NoLink",
    "base_in",
    "checked_base",
    "found_in",
    "is_report_file",
    "link_of",
    "marked_in",
    "text_of",
]


@dataclass(frozen=True, slots=True)
class Found:
    """A prescription that was in a text: as it reads, as it came, and the address of its link.

    *base* is "" where that is unknown.
    """

    plan: Prescription
    payload: str
    base: str


def link_of(plan: Prescription, codes: Codes, base: str) -> str:
    """Return the link of *plan* for the web app at *base*, which was checked."""
    return f"{base}#/p/{encode(plan, codes)}"


def found_in(text: str, codes: Codes) -> Found:
    """Return the prescription of a link, or of a payload alone, in *text*, up to 64 Ki characters.

    BadLink tells why there is none; of several links the first that holds one is taken.
    """
    return first_in(text, "p", lambda payload, base: Found(decode(payload, codes), payload, base))
