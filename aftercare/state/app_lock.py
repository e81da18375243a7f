"""Whether the app is locked: at its start, and when nobody has looked at it for some minutes."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import flet as ft

from aftercare.device.ports import Clock, Sealer
from aftercare.state.later_part import Made
from aftercare.storage.own import OwnRepository

if TYPE_CHECKING:
    from aftercare.state.pin import PinState


class AppLock(ft.Observable):
    """Of one open page; who opens it, and how, is in ``state.pin``, which comes when it is asked.

    There is a lock where the device keeps one: see ``storage.pin``.
    """

    locked: bool
    covered: bool = False  # out of sight: the picture that the phone takes shows nothing

    def __init__(self, repository: OwnRepository, clock: Clock) -> None:
        self._repository, self._clock = repository, clock
        self._left: datetime | None = None
        self.locked = self.on

    @property
    def on(self) -> bool:
        """Whether a PIN was chosen."""
        return self._repository.get() is not None

    def cover(self) -> None:
        """Show nothing while the app may be seen among others."""
        self.covered = self.on

    def leaves(self) -> None:
        """Note that nobody looks any more."""
        self._left = self._left or self._clock.now()

    def shows(self) -> None:
        """Somebody looks again: locked if that took too long, or the clock was turned back."""
        left, self._left = self._left, None
        kept = self._repository.get()
        if left and kept is not None:
            minutes = kept.get("minutes")
            most = timedelta(minutes=minutes if type(minutes) is int else 0)
            if not timedelta(0) <= self._clock.now() - left < most:
                self.locked = True
        self.covered = False

    def open(self) -> None:
        """Unlock: whoever calls this has seen the PIN."""
        self.locked = False

    def refresh(self) -> None:
        """Take over that the PIN is gone: taken off, or deleted with everything."""
        if not self.on:
            self.locked = self.covered = False


def asked_for(
    repository: OwnRepository,
    lock: AppLock,
    sealer: Callable[[], Sealer | None],
    clock: Clock,
) -> "Made[PinState]":
    """Return what asks for the PIN of *lock*, for when its module has come."""

    def make() -> "PinState":
        from aftercare.state.pin import PinState  # noqa: PLC0415 - it comes later

        return PinState(repository, lock, sealer(), clock)

    return Made(make)
