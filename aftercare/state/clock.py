"""The time as the screens see it: it moves when it is told to, so that nothing ticks unseen."""

import asyncio
from contextlib import suppress
from datetime import datetime

import flet as ft

from aftercare.device.ports import Clock
from aftercare.domain.moment import to_the_minute


class ClockState(ft.Observable):
    """The present minute."""

    now: datetime

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._stopped = asyncio.Event()
        self.now = to_the_minute(clock.now())

    def tick(self) -> None:
        """Look at the clock again."""
        self.now = to_the_minute(self._clock.now())

    async def next_minute(self) -> bool:
        """Wait for the next full minute; False, at once, when the page is closed."""
        with suppress(TimeoutError):
            async with asyncio.timeout(60 - self._clock.now().second):
                await self._stopped.wait()
        return not self._stopped.is_set()

    def stop(self) -> None:
        """End all waiting: the page is closed, and Flet does not end what a screen began."""
        self._stopped.set()

    def exactly(self) -> datetime:
        """Return the moment with its seconds."""
        return self._clock.now()

    def local(self, at: datetime) -> datetime:
        """Return *at* as clocks here showed it."""
        return self._clock.local(at)
