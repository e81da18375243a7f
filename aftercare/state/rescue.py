"""A damaged store: what can be read of it, and the way on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import flet as ft


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What is left of a damaged store: *reason* is a short id, the others are counts."""

    reason: str
    readable: int
    lost: int


class RescueState(ft.Observable):
    """Waits for the person to decide; nothing is changed before that.

    *damaged_files* gives the files by name; *accept* goes on with what is readable, and raises
    OSError if the disk has no room for the copies: then ``refused`` says so.
    """

    refused: bool = False

    def __init__(
        self,
        found: Found,
        damaged_files: Callable[[], Mapping[str, bytes]],
        accept: Callable[[], None],
    ) -> None:
        self._damaged_files, self._accept = damaged_files, accept
        self.found = found

    def damaged_files(self) -> Mapping[str, bytes]:
        """Return the damaged files by name, to be saved elsewhere."""
        return self._damaged_files()

    def go_on(self) -> None:
        """Keep a copy of the damaged files and go on with what is readable."""
        try:
            self._accept()
        except OSError:
            self.refused = True
