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


class Rescue(Protocol):
    """What can be done about a damaged store; nothing is changed until ``accept``."""

    def damaged_files(self) -> Mapping[str, bytes]:
        """Return the damaged files by name."""
        ...

    def accept(self) -> object:
        """Go on with what is readable; OSError if the disk refuses."""
        ...


class RescueState(ft.Observable):
    """Waits for the person to decide; ``refused`` says when the disk had no room for it."""

    refused: bool = False

    def __init__(self, found: Found, rescue: Rescue, rescued: Callable[[object], None]) -> None:
        self._rescue, self._rescued = rescue, rescued
        self.found = found

    def damaged_files(self) -> Mapping[str, bytes]:
        """Return the damaged files by name, to be saved elsewhere."""
        return self._rescue.damaged_files()

    def go_on(self) -> None:
        """Keep a copy of the damaged files and go on with what is readable."""
        try:
            database = self._rescue.accept()
        except OSError:
            self.refused = True
            return
        self.refused = False
        self._rescued(database)
