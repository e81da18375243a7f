"""A damaged store: what can be read of it, and the way on."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import flet as ft

COPIES = "/settings/backup"
"""Where the copies can be seen and brought back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What is left of a damaged store: *reason* is a short id, the others are counts."""

    reason: str
    readable: int
    lost: int


class Copy(Protocol):
    """What is known of such a copy."""

    @property
    def made_at(self) -> str:
        """An aware moment in ISO form, or nothing."""
        ...

    @property
    def reason(self) -> str:
        """The id of what it was made for."""
        ...


class Damaged(Protocol):
    """A damaged store, as far as it concerns a person; nothing is changed before they decide."""

    def damaged_files(self) -> Mapping[str, bytes]:
        """Return the damaged files by name, to be saved elsewhere."""
        ...

    def damaged_copies(self) -> Mapping[str, int]:
        """Return the copies kept by earlier rescues: name and size in bytes."""
        ...

    def discard_damaged_copy(self, name: str) -> None:
        """Remove one of them, for good."""
        ...

    def copies(self) -> Sequence[Copy]:
        """Return the copies that the app has made by itself, the newest first."""
        ...


class RescueState(ft.Observable):
    """Waits for the person to decide.

    *accept* goes on with what is readable, at a place of the app (or where one is), and raises
    OSError if there is no room for the copies: ``refused`` then says so, and ``crowded`` if it is
    only the copies of earlier rescues.
    """

    refused: bool = False
    crowded: bool = False
    copied_at: datetime | None = None  # when the newest copy was made that the app made by itself

    def __init__(self, found: Found, damaged: Damaged, accept: Callable[[str], None]) -> None:
        self._damaged, self._accept = damaged, accept
        self._place = ""
        self.found = found

    def damaged_files(self) -> Mapping[str, bytes]:
        """Return the damaged files by name, to be saved elsewhere."""
        return self._damaged.damaged_files()

    def remember(self) -> None:
        """See which copies there are; what reads them comes later."""
        self.copied_at = _newest(self._damaged.copies())

    def go_to_copies(self) -> None:
        """Do the same, and look at the copies that the app made by itself."""
        self._place = COPIES
        self.go_on()

    def go_on(self) -> None:
        """Keep a copy of the damaged files and go on with what is readable."""
        try:
            self._accept(self._place)
        except OSError:
            self.crowded = bool(self._damaged.damaged_copies())
            self.refused = True

    def make_room(self) -> None:
        """Remove the copies of earlier rescues, and go on."""
        for name in self._damaged.damaged_copies():
            self._damaged.discard_damaged_copy(name)
        self.crowded = False
        self.go_on()


def _newest(copies: Sequence[Copy]) -> datetime | None:
    for one in copies:
        with suppress(ValueError):
            at = datetime.fromisoformat(one.made_at)
            if at.tzinfo:
                return at
    return None
