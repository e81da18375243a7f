"""The store itself: where the data are, how big they are, and how they are deleted for good."""

from collections.abc import Callable
from typing import Protocol

import flet as ft

from aftercare.domain.place import Place


class Store(Protocol):
    """What the app asks of its database as a whole."""

    @property
    def size_bytes(self) -> int:
        """Everything that is kept, in bytes."""
        ...

    @property
    def erasing(self) -> bool:
        """Whether deleting was begun and something is left on the disk."""
        ...

    def erase(self) -> None:
        """Delete everything and begin anew; OSError if the disk refuses.

        If ``erasing`` then, everything is gone for the app; else everything is still there.
        """
        ...


class StoreState(ft.Observable):
    """Tells of the store, and empties it."""

    size_bytes: int
    failed: bool = False  # the last attempt to delete everything did not succeed
    gone: bool = False  # it did, and nothing was looked at since
    unfinished: bool = False  # it did in part: nothing is shown any more, something is left
    unreadable: int = 0  # documents of another version: kept, not shown

    def __init__(
        self,
        store: Store,
        place: Place,
        erased: Callable[[], None],
        unreadable: Callable[[], int] = lambda: 0,
        on_desk: Callable[[], dict[str, int]] = dict,
    ) -> None:
        self._store, self._erased, self._unreadable = store, erased, unreadable
        self._on_desk = on_desk
        self.place = place
        self.size_bytes = store.size_bytes

    @property
    def on_desk(self) -> dict[str, int]:
        """How many there are of a "patient", a "draft", a "template" and a "report"."""
        return self._on_desk()

    def refresh(self) -> None:
        """Look again how big it is, and how much of it cannot be shown."""
        self.gone = False
        self.unreadable = self._unreadable()
        self.size_bytes = self._store.size_bytes

    def erase(self) -> None:
        """Delete everything, really; ``failed`` says when the disk refused, in part or wholly."""
        try:
            self._store.erase()
        except OSError:
            self.failed = True
        else:
            self.failed = False
        self.unfinished = self._store.erasing
        if self.failed and not self.unfinished:
            return
        self._erased()
        self.refresh()
        self.gone = not self.failed
