"""The way back from the last deletion."""

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft


@dataclass(frozen=True, slots=True)
class Offer:
    """What was deleted, by the key of its sentence, and how it comes back."""

    words_key: str
    restore: Callable[[], None]


class UndoState(ft.Observable):
    """Holds one offer until it is taken, waved away or followed by the next."""

    offer: Offer | None = None

    def deleted(self, words_key: str, restore: Callable[[], None]) -> None:
        """Offer to bring back what was just deleted."""
        self.offer = Offer(words_key, restore)

    def undo(self) -> None:
        """Bring it back."""
        offer, self.offer = self.offer, None
        if offer is not None:
            offer.restore()

    def dismiss(self) -> None:
        """Leave it deleted."""
        self.offer = None
