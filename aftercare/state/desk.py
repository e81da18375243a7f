"""The physiotherapist's place: in a browser it comes when it is first asked for."""

import logging
from typing import TYPE_CHECKING

import flet as ft

from aftercare.device.ports import Parcels
from aftercare.state.paper import Paper

if TYPE_CHECKING:
    from collections.abc import Callable

    from aftercare.state.desk_state import DeskState

PARCEL = "desk"


class Desk(ft.Observable):
    """Fetches the desk once, and holds it; ``failed`` says that it did not come."""

    failed: bool = False
    version: int = 0  # moves on when it has come
    typed_address: str | None = None  # an address that is being typed, and is not used yet

    def __init__(
        self,
        parcels: Parcels | None,
        make: "Callable[[], DeskState]",
        paper: Paper,
        address: str = "",
    ) -> None:
        self._parcels, self._make = parcels, make
        self.paper = paper
        self.address = address  # of the web app that this is; "" if it is none
        self._made: DeskState | None = None

    @property
    def here(self) -> "DeskState | None":
        """The desk; None while it has not come."""
        if self._made is None and self._parcels is None:
            self._made = self._make()
        return self._made

    async def fetch(self) -> None:
        """Bring the desk, if it is not here."""
        if self._parcels is None or self._made is not None:
            return
        self.failed = False
        try:
            await self._parcels.fetch(PARCEL)
            self._made = self._made or self._make()
        except OSError:
            self.failed = True
        except Exception:  # whatever it is, the screen says that the desk is not here
            logging.getLogger(__name__).exception("the desk has come and cannot be used")
            self.failed = True
        else:
            self.version += 1

    def type_address(self, text: str | None) -> None:
        """Keep the address that is being typed, for as long as this page is open; None: no more."""
        self.typed_address = text

    def refresh(self) -> None:
        """Take over what another page has changed."""
        if self._made:
            self._made.refresh()

    def forget(self) -> None:
        """Drop what only this page still holds: everything was deleted, for good."""
        self.typed_address = None
        if self._made:
            self._made.forget()

    @property
    def unreadable(self) -> int:
        """How many of its documents are kept and not shown; 0 while it has not come."""
        return self._made.unreadable if self._made else 0
