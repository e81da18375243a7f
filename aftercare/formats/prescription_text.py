"""The link of a plan wherever it stands: in a message, in a file, broken into lines, wrapped."""

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import unquote

from aftercare.content.code import Codes
from aftercare.domain.prescription import Prescription
from aftercare.formats.prescription_link import LONGEST, BadLink, decode

LONGEST_TEXT = 65536  # bytes of a text, or a file, in which a link may stand
MOST_LINKS = 20  # that are looked at in one text
_LINK = re.compile("/p/")


def text_of(raw: bytes) -> str:
    """Return what a file says in which a link stands; BadLink if it is no small text."""
    if len(raw) > LONGEST_TEXT:
        raise BadLink("too-long")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadLink("unreadable") from None


def found_in(text: str, codes: Codes) -> tuple[str, Prescription] | None:
    """Return payload and plan of the first link in *text*, None if no link stands there.

    BadLink if it holds no plan. Mail breaks long links into lines and wraps them in links of its
    own: both is undone.
    """
    if len(text) > LONGEST_TEXT:
        raise BadLink("too-long")
    first: BadLink | None = None
    for payload in dict.fromkeys(_payloads(text)):
        try:
            return payload, decode(payload, codes)
        except BadLink as bad:
            first = first or bad
    if first:
        raise first
    return None


def _payloads(text: str) -> Iterator[str]:
    """Yield what may be meant: each link as it stands, then over the ends of lines, then alone."""
    for said in (text, unquote(text)):
        links = [found.end() for found in islice(_LINK.finditer(said), MOST_LINKS)]
        yield from (_letters(said[end : end + LONGEST + 1]) for end in links)
        for end in links:
            rest = said[end : end + 2 * LONGEST]
            yield _letters(re.sub(r"=?[\r\n]+[> \t]*", "", rest))[: LONGEST + 1]
    if re.fullmatch(r"[A-Za-z0-9_-]{24,}", alone := text.strip()):
        yield alone


def _letters(text: str) -> str:
    found = re.match("[A-Za-z0-9_-]*", text)
    return found.group() if found else ""
