"""The link of a report: made for an address, and found in whatever text it stands."""

from dataclasses import dataclass

from aftercare.content.code import Codes
from aftercare.domain.report import Report
from aftercare.formats.link_text import first_in
from aftercare.formats.report_link import decode

NO_BASE = "aftercare://plan/"
"""Stands where no address of a web app is known: a native app opens it, and any app reads it."""


@dataclass(frozen=True, slots=True)
class FoundReport:
    """A report that was in a text: as it reads, as it came, and the address of its link, or ""."""

    report: Report
    payload: str
    base: str


def link_with(payload: str, base: str) -> str:
    """Return the link of *payload* for the web app at *base*, "" if none is known."""
    return f"{base}#/r/{payload}" if base else f"{NO_BASE}r/{payload}"


def found_in(text: str, codes: Codes) -> FoundReport:
    """Return the report of a link, or of a payload alone, in *text*, up to 64 Ki characters.

    BadLink tells why there is none; of several links the first that holds one is taken.
    """
    return first_in(
        text, "r", lambda payload, base: FoundReport(decode(payload, codes), payload, base)
    )
