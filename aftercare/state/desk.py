"""The physiotherapist's place: in a browser it comes when it is first asked for."""

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
        if self.here is not None or self._parcels is None:
            return
        self.failed = False
        try:
            await self._parcels.fetch(PARCEL)
        except OSError:
            self.failed = True
            return
        self._made = self._made or self._make()
        self.version += 1

    def refresh(self) -> None:
        """Take over what another page has changed."""
        if self._made:
            self._made.refresh()

    def forget(self) -> None:
        """Drop what only this page still holds: everything was deleted, for good."""
        if self._made:
            self._made.forget()

    @property
    def unreadable(self) -> int:
        """How many of its documents are kept and not shown; 0 while it has not come."""
        return self._made.unreadable if self._made else 0
