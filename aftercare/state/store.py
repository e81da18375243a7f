"""The store itself: where the data are, how big they are, and how they are deleted for good."""

from collections.abc import Callable
from typing import Protocol

import flet as ft


class Store(Protocol):
    """What the app asks of its database as a whole."""

    @property
    def size_bytes(self) -> int:
        """Everything that is kept, in bytes."""
        ...

    def erase(self) -> None:
        """Delete everything and begin anew; OSError if the disk refuses."""
        ...


class StoreState(ft.Observable):
    """Tells of the store, and empties it."""

    size_bytes: int
    failed: bool = False  # the last attempt to delete everything did not succeed

    def __init__(self, store: Store, place: str | None, erased: Callable[[], None]) -> None:
        self._store, self._erased = store, erased
        self.place = place  # the folder; None: memory only, the demo
        self.size_bytes = store.size_bytes

    def refresh(self) -> None:
        """Look again how big it is."""
        self.size_bytes = self._store.size_bytes

    def erase(self) -> None:
        """Delete everything, really; ``failed`` says when the disk refused."""
        try:
            self._store.erase()
        except OSError:
            self.failed = True
            return
        self._erased()
        self.failed = False
        self.refresh()
