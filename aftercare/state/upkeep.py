"""Who looks after the store while pages are open, and nobody waits."""

import asyncio
from contextlib import suppress
from typing import Protocol

HOUR_SECONDS, PAUSE_SECONDS = 3600.0, 0.02
"""How often it is done; the pause after each step."""


class Steps(Protocol):
    """What is to be done, in steps that nobody notices."""

    def step(self) -> bool:
        """Do a little; whether there is more to do."""
        ...

    def finish(self) -> None:
        """Do all of it."""
        ...


class Caretaker:
    """Does *steps* while pages are open: at once, then each hour."""

    def __init__(self, steps: Steps) -> None:
        self._steps = steps
        self._left: dict[object, asyncio.Event] = {}

    async def follow(self, page: object) -> None:
        """Do it until *page* is closed."""
        left = self._left[page] = asyncio.Event()
        seconds = PAUSE_SECONDS
        while not left.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await left.wait()
            more = not left.is_set() and self._steps.step()
            seconds = PAUSE_SECONDS if more else HOUR_SECONDS

    def leave(self, page: object) -> None:
        """Let go of *page*, which is closed for good."""
        if page in self._left:
            self._left.pop(page).set()

    def finish(self) -> None:
        """Do all of it, before the data are let go."""
        self._steps.finish()
