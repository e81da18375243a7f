"""A part of the app that is not there at the start: in a browser it comes when first asked for."""

from collections.abc import Callable
from typing import Generic, TypeVar

import flet as ft

from aftercare.device.ports import Parcels

Own = TypeVar("Own")
State = TypeVar("State")


class LaterPart(ft.Observable):
    """Fetches the parcel *name* once; ``failed`` says that it did not come."""

    here: bool
    failed: bool = False

    def __init__(self, parcels: Parcels | None, name: str) -> None:
        self._parcels, self._name = parcels, name
        self.here = parcels is None  # where nothing is fetched, all is there
        self._own: dict[type, object] = {}

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

    def own(self, kind: type[Own], make: Callable[[], Own]) -> Own:
        """Return the state of a *kind* that its screens keep while the page is open."""
        found = self._own.get(kind)
        if not isinstance(found, kind):
            found = self._own[kind] = make()
        return found

    def forget(self) -> None:
        """Drop what its screens have kept: everything was deleted, for good."""
        self._own = {}


class Made(Generic[State]):
    """A state whose module comes later: made when somebody who knows that it has come asks."""

    def __init__(self, make: Callable[[], State]) -> None:
        self._make = make
        self.made: list[State] = []
        """The state, once somebody has asked."""

    @property
    def state(self) -> State:
        """The state, the same at each time."""
        if not self.made:
            self.made.append(self._make())
        return self.made[0]
