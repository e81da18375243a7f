"""Links in whatever text they stand: messages, mail, what was copied out of an address bar.

Messengers and mail break long links, quote them and put a full stop behind. A payload says how
long it is, so its end is known; and its checksum says whether it was put together rightly.
"""

import re
from base64 import urlsafe_b64decode
from collections.abc import Callable, Iterator
from typing import TypeVar

from aftercare.formats.link_frame import BadLink

EXAMPLE_BASE = "https://aftercare.example/"
"""Stands for the address of a clinic's own web app where none was told; nobody answers there."""
LONGEST_BASE, LONGEST_TEXT, MOST_TRIED = 200, 65536, 8
_HOST = r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
"""With a dot: what has none is known in one network alone, and on no patient's phone."""
_BASE = re.compile(
    rf"(?:https://(?:{_HOST}|localhost)|http://(?:localhost|127\.0\.0\.1))(?::\d{{1,5}})?"
    r"(?:/[A-Za-z0-9._~-]+)*/?",
    re.ASCII,
)
_MARK = r"(?:#|%23|://plan)(?:/|%2F){}(?:/|%2F)"
_BEFORE = re.compile(r"https?://[^\s#<>\"'()]{1,200}\Z")
_BETWEEN = re.compile(r"[\s>=\u200b\ufeff]+")
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]*")
_ALONE = re.compile(r"[A-Za-z0-9_-]{20,}")
_REPORT = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"format"\s*:\s*"aftercare-report"')
T = TypeVar("T")


class BadBase(ValueError):
    """*base* is not the address of a web app that phones can open."""

    def __init__(self, base: str) -> None:
        super().__init__(base)
        self.base = base


class NoLink(BadLink):
    """A text in which no link stands at all; ``reason`` is "unreadable"."""


def checked_base(base: str) -> str:
    """Return *base* if it is an https address, up to 200 characters, without query and fragment.

    Its host has a dot. On this computer alone (localhost) it may be http. BadBase for all else.
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


def text_of(raw: bytes) -> str:
    """Return what a file says in which a link stands; BadLink if it is no small text."""
    if len(raw) > LONGEST_TEXT:
        raise BadLink("too-long")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadLink("unreadable") from None


def is_report_file(given: str | bytes) -> bool:
    """Tell whether *given* begins as the JSON of a report does; it may be none all the same."""
    begin = given[:200]
    raw = begin.encode("utf-8", "replace") if isinstance(begin, str) else begin
    return _REPORT.match(raw) is not None


def first_in(text: str, letter: str, read: Callable[[str, str], T]) -> T:
    """Return what *read* makes of a payload in *text* and of the address before it.

    The payload stands in a link whose kind is the *letter*, or alone; *text* has up to 64 Ki
    characters. BadLink tells why there is none; of several links the first that holds one is taken.
    """
    if len(text) > LONGEST_TEXT:
        raise BadLink("too-long")
    first: BadLink | None = None
    for payload, base in _candidates(text, letter):
        try:
            return read(payload, base)
        except BadLink as bad:
            first = first or bad
    raise first or NoLink("unreadable")


def marked_in(text: str, letter: str) -> str:
    """Return the payload of the first link of a kind in *text*, sound or not; "" if there is none.

    No more than the first 64 Ki characters are looked at.
    """
    mark = re.search(_MARK.format(letter), text[:LONGEST_TEXT], re.IGNORECASE)
    return _run(text[mark.end() : LONGEST_TEXT]) if mark else ""


def _candidates(text: str, letter: str) -> Iterator[tuple[str, str]]:
    """Yield payloads, each with the address before it: as they stand, then put together again."""
    marks = list(re.finditer(_MARK.format(letter), text, re.IGNORECASE))[:MOST_TRIED]
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
