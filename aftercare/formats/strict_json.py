"""JSON from anywhere, read so that nothing in it is guessed, dropped or too much.

Python's own reader takes the last of two equal keys, NaN, and numbers without end, and what is
nested deep ends a browser's Python. Here each of these is refused, with a reason.
"""

import json
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NoReturn

MOST_DIGITS, MOST_SHOWN = 10, 40
_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*"?|([\[{])|([\]}])', re.DOTALL)


class BadJson(ValueError):
    """What cannot be read; *values* fill the gaps of the sentence that belongs to ``reason``.

    ``reason`` is "long" (``most``: kB), "encoding", "syntax" (``line``, ``column``), "deep",
    "number" (``text``), "twice" (``text``), or of a place ``at``: "kind" (``kind``), "missing",
    "unknown", and what the reader of a format adds.
    """

    def __init__(self, reason: str, **values: str) -> None:
        super().__init__(": ".join([reason, *values.values()]))
        self.reason = reason
        self.values = values


def shown(text: str) -> str:
    """Return the beginning of *text*, up to 40 characters, such that it can be printed safely."""
    cut = text if len(text) <= MOST_SHOWN else f"{text[: MOST_SHOWN - 1]}…"
    return "".join(c if c.isprintable() else "?" for c in cut)


@dataclass(frozen=True, slots=True)
class Given:
    """A value of the JSON and *at*, where it stands: ``stretches[0].reps``."""

    value: object
    at: str = ""

    def members(self, needed: Collection[str], others: Collection[str] = ()) -> dict[str, "Given"]:
        """Return the members of an object by name: all *needed*, any of *others*, no more."""
        if not isinstance(self.value, dict):
            self._refuse("object")
        found = {name: Given(one, self._below(name)) for name, one in self.value.items()}
        for name in found.keys() - {*needed, *others}:
            raise BadJson("unknown", at=self._below(shown(name)))
        for name in needed:
            if name not in found:
                raise BadJson("missing", at=self._below(name))
        return found

    def items(self) -> "Iterator[Given]":
        """Yield the items of a list."""
        if not isinstance(self.value, list):
            self._refuse("list")
        return (Given(one, f"{self.at}[{place}]") for place, one in enumerate(self.value))

    def named(self) -> "dict[str, Given]":
        """Return the members of an object whose names are not known beforehand."""
        if not isinstance(self.value, dict):
            self._refuse("object")
        return self.members((), self.value)

    def text(self) -> str:
        """Return a text, whatever is in it."""
        if not isinstance(self.value, str):
            self._refuse("text")
        return self.value

    def moment(self, form: re.Pattern[str]) -> datetime:
        """Return an aware moment that is written as *form* has it, and that UTC has as well."""
        text = self.text()
        try:
            if form.fullmatch(text):
                at = datetime.fromisoformat(text)
                at.astimezone(UTC)  # which has no hour before the year 1, nor after 9999
                return at
        except (ValueError, OverflowError):
            pass
        raise BadJson("moment", at=self.at)

    def whole(self) -> int:
        """Return a whole number of at most ten digits."""
        if type(self.value) is not int:
            self._refuse("whole")
        return self.value

    def flag(self) -> bool:
        """Return true or false."""
        if not isinstance(self.value, bool):
            self._refuse("flag")
        return self.value

    def _below(self, name: str) -> str:
        return f"{self.at}.{name}" if self.at else name

    def _refuse(self, kind: str) -> NoReturn:
        raise BadJson("kind", at=self.at or "{}", kind=kind)


def read_json(content: bytes, *, most_bytes: int, deepest: int) -> Given:
    """Return what *content* holds, UTF-8 of at most so many bytes, nested so deep; BadJson if not.

    All numbers are whole.
    """
    if len(content) > most_bytes:
        raise BadJson("long", most=f"{most_bytes // 1024}")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadJson("encoding") from None
    if _depth(text) > deepest:
        raise BadJson("deep")
    try:
        return Given(
            json.loads(
                text,
                parse_int=_whole,
                parse_float=_refused("number"),
                parse_constant=_refused("number"),
                object_pairs_hook=_object,
            )
        )
    except json.JSONDecodeError as bad:
        raise BadJson("syntax", line=f"{bad.lineno}", column=f"{bad.colno}") from None


def _depth(text: str) -> int:
    deepest = depth = 0
    for found in _BRACKETS.finditer(text):
        depth += bool(found[1]) - bool(found[2])
        deepest = max(deepest, depth)
    return deepest


def _whole(text: str) -> int:
    if len(text.removeprefix("-")) > MOST_DIGITS:
        raise BadJson("number", text=shown(text))
    return int(text)


def _refused(reason: str) -> Callable[[str], NoReturn]:
    def refuse(text: str) -> NoReturn:
        raise BadJson(reason, text=shown(text))

    return refuse


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise BadJson("twice", text=shown(name))
        found[name] = value
    return found


def check_format(given: Given, name: str, version: int) -> None:
    """Refuse, by BadJson, what is not of the format *name*, or of a version above *version*."""
    value = given.value
    if not isinstance(value, dict) or value.get("format") != name:
        raise BadJson("format", format=name)
    found = given.members((), value).get("version", Given(version)).whole()
    if found > version:
        raise BadJson("newer", version=f"{found}")
    if found < 1:
        raise BadJson("out-of-bounds", at="version")
