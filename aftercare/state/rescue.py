"""A damaged store: what can be read of it, and the way on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import flet as ft


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What is left of a damaged store: *reason* is a short id, the others are counts."""

    reason: str
    readable: int
    lost: int


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


class RescueState(ft.Observable):
    """Waits for the person to decide.

    *accept* goes on with what is readable, and raises OSError if there is no room for the copies:
    ``refused`` then says so, and ``crowded`` if it is only the copies of earlier rescues.
    """

    refused: bool = False
    crowded: bool = False

    def __init__(self, found: Found, damaged: Damaged, accept: Callable[[], None]) -> None:
        self._damaged, self._accept = damaged, accept
        self.found = found

    def damaged_files(self) -> Mapping[str, bytes]:
        """Return the damaged files by name, to be saved elsewhere."""
        return self._damaged.damaged_files()

    def go_on(self) -> None:
        """Keep a copy of the damaged files and go on with what is readable."""
        try:
            self._accept()
        except OSError:
            self.crowded = bool(self._damaged.damaged_copies())
            self.refused = True

    def make_room(self) -> None:
        """Remove the copies of earlier rescues, and go on."""
        for name in self._damaged.damaged_copies():
            self._damaged.discard_damaged_copy(name)
        self.crowded = False
        self.go_on()
