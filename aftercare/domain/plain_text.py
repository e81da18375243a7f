"""Texts that are handed over in links: nothing in them that cannot be seen, turns or heaps up."""

import re

# Spelt out rather than asked of Unicode's tables: those differ between this and a browser, and
# assets/web/plan.js must say the same.
HIDDEN = re.compile(
    "[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e"
    "\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\uf8ff\ufdd0-\ufdef\ufeff\uffa0"
    "\ufff0-\uffff\U000e0000-\U0010ffff]"
)
"""Controls, what turns the direction of letters, what cannot be seen, and what is no letter."""
_SPACES = "\n \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_JOINED = "\u200c\u200d\ufe00-\ufe0f"  # to what stands before it: nothing, at the beginning
AT_AN_END = re.compile(rf"^[{_SPACES}{_JOINED}]|[{_SPACES}]\Z")
_BEGINNING = re.compile(rf"[{_SPACES}{_JOINED}]*")
_END = re.compile(rf"[{_SPACES}]*")
_MARKS = "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
HEAPED = re.compile(f"{_MARKS}{{4}}")
_FOURTH = re.compile(f"({_MARKS}{{3}}){_MARKS}+")


def plain(text: str, longest: int, *, lines: bool = False) -> str:
    """Return *text* as a link may carry it: up to *longest* characters, of one line or of *lines*.

    What is plain already stays as it is; so a text is plain if this changes nothing of it.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    text = _FOURTH.sub(r"\1", HIDDEN.sub("", text))
    if not lines:
        text = " ".join(text.split())
    return _ends_cut(_ends_cut(text)[:longest])


def _ends_cut(text: str) -> str:
    """Return *text* without what may not stand at its ends; each letter is looked at once."""
    begun = _BEGINNING.sub("", text, count=1)
    ending = _END.match(begun[::-1])
    return begun[: len(begun) - ending.end()] if ending else begun
