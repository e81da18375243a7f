"""The link of a prescription: made for an address, and found in whatever text it stands.

Messengers and mail break long links, quote them and put a full stop behind. A payload says how
long it is, so its end is known; and its checksum says whether it was put together rightly.
"""

import re
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from dataclasses import dataclass

from aftercare.content.code import Codes
from aftercare.domain.prescription import Prescription
from aftercare.formats.prescription_link import BadLink, decode, encode

EXAMPLE_BASE = "https://aftercare.example/"
"""Stands for the address of a clinic's own web app where none was told; nobody answers there."""
LONGEST_BASE, LONGEST_TEXT, MOST_TRIED = 200, 65536, 8
_HOST = r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*"
_BASE = re.compile(
    rf"(?:https://{_HOST}|http://(?:localhost|127\.0\.0\.1))(?::\d{{1,5}})?"
    r"(?:/[A-Za-z0-9._~-]+)*/?",
    re.ASCII,
)
_MARK = re.compile(r"(?:#|%23|://plan)(?:/|%2F)p(?:/|%2F)", re.IGNORECASE)
_BEFORE = re.compile(r"https?://[^\s#<>\"'()]{1,200}\Z")
_BETWEEN = re.compile(r"[\s>=\u200b\ufeff]+")
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]*")
_ALONE = re.compile(r"[A-Za-z0-9_-]{20,}")


class BadBase(ValueError):
    """*base* is not the address of a web app that phones can open."""

    def __init__(self, base: str) -> None:
        super().__init__(base)
        self.base = base


@dataclass(frozen=True, slots=True)
class Found:
    """A prescription that was in a text: as it reads, as it came, and the address of its link.

    *base* is "" where that is unknown.
    """

    plan: Prescription
    payload: str
    base: str


class NoLink(BadLink):
    """A text in which no link stands at all; ``reason`` is "unreadable"."""


def checked_base(base: str) -> str:
    """Return *base* if it is an https address, up to 200 characters, without query and fragment.

    On this computer alone (localhost) it may be http. BadBase for anything else.
    """
    if len(base) > LONGEST_BASE or not _BASE.fullmatch(base) or "/../" in f"{base}/":
        raise BadBase(base)
    return base if base.count("/") > 2 else f"{base}/"


def base_in(typed: str) -> str:
    """Return the address in what a person has *typed* or copied from their browser; or BadBase.

    What an address bar adds is left out: the place inside the app, and the name of its first page.
    """
    bare = re.split(r"[#?]", typed.strip(), maxsplit=1)[0].removesuffix("index.html")
    return checked_base(bare if "://" in bare else f"https://{bare}")


def link_of(plan: Prescription, codes: Codes, base: str) -> str:
    """Return the link of *plan* for the web app at *base*, which was checked."""
    return f"{base}#/p/{encode(plan, codes)}"


def text_of(raw: bytes) -> str:
    """Return what a file says in which a link stands; BadLink if it is no small text."""
    if len(raw) > LONGEST_TEXT:
        raise BadLink("too-long")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadLink("unreadable") from None


def found_in(text: str, codes: Codes) -> Found:
    """Return the prescription of a link, or of a payload alone, in *text*, up to 64 Ki characters.

    BadLink tells why there is none; of several links the first that holds one is taken.
    """
    if len(text) > LONGEST_TEXT:
        raise BadLink("too-long")
    first: BadLink | None = None
    for payload, base in _candidates(text):
        try:
            return Found(decode(payload, codes), payload, base)
        except BadLink as bad:
            first = first or bad
    raise first or NoLink("unreadable")


def _candidates(text: str) -> Iterator[tuple[str, str]]:
    """Yield payloads, each with the address before it: as they stand, then put together again."""
    marks = list(_MARK.finditer(text))[:MOST_TRIED]
    for mark in marks:
        base = _base_before(text[: mark.start()][-LONGEST_BASE - 10 :])
        rest = text[mark.end() :]
        plain = _run(rest)
        yield plain, base
        joined = _joined(rest)
        if joined != plain:
            yield joined, base
    whole = "".join(line.strip() for line in text.split("\n"))
    if not marks and _ALONE.fullmatch(whole):
        yield whole, ""


def _run(text: str) -> str:
    found = _PAYLOAD.match(text)
    return found[0] if found else ""


def _joined(rest: str) -> str:
    """Return the payload at the beginning of *rest*, as long as it says, over breaks of lines."""
    run = _run(_BETWEEN.sub("", rest))
    if len(run) < 4:
        return run
    length = int.from_bytes(urlsafe_b64decode(run[:4])[1:])
    return run[: -(-length * 4 // 3)]


def _base_before(text: str) -> str:
    found = _BEFORE.search(text)
    try:
        return checked_base(found[0]) if found else ""
    except BadBase:
        return ""
