"""The time as the screens see it: it moves when it is told to, so that nothing ticks unseen."""

from datetime import datetime

import flet as ft

from aftercare.device.ports import Clock


class ClockState(ft.Observable):
    """The present minute."""

    now: datetime

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.now = _minute(clock.now())

    def tick(self) -> None:
        """Look at the clock again."""
        self.now = _minute(self._clock.now())

    def exactly(self) -> datetime:
        """Return the moment with its seconds."""
        return self._clock.now()

    def local(self, at: datetime) -> datetime:
        """Return *at* as clocks here showed it."""
        return self._clock.local(at)


def _minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)
