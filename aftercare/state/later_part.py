"""A part of the app that is not there at the start: in a browser it comes when first asked for."""

import flet as ft

from aftercare.device.ports import Parcels


class LaterPart(ft.Observable):
    """Fetches the parcel *name* once; ``failed`` says that it did not come."""

    here: bool
    failed: bool = False

    def __init__(self, parcels: Parcels | None, name: str) -> None:
        self._parcels, self._name = parcels, name
        self.here = parcels is None  # where nothing is fetched, all is there

    async def fetch(self) -> None:
        """Bring it, if it is not here."""
        if self.here or self._parcels is None:
            return
        self.failed = False
        try:
            await self._parcels.fetch(self._name)
        except OSError:
            self.failed = True
            return
        self.here = True
