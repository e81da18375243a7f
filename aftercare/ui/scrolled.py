"""A long screen to which one comes back is where it was left, not at its top."""

import asyncio
from contextlib import suppress

import flet as ft

from aftercare.ui.trail import Trail

EVERY = 100  # milliseconds at least between two places that the client tells
TRIES = (0.02, 0.08, 0.2, 0.5, 1.0)  # seconds: by the first or the second one it is built, mostly


class Scrolled:
    """Follows the column in which *what* is shown at *place*, and leads it back once."""

    def __init__(self, trail: Trail, place: str, what: str) -> None:
        self._trail, self._what = trail, what
        self._wanted = trail.scrolled.get(what, 0.0) if trail.returns_to(place) else 0.0
        self._column: ft.Column | None = None
        self._note(0.0)

    def follow(self, column: ft.Column) -> None:
        """Take *column*, as it is drawn now."""
        if self._what:
            column.on_scroll = lambda event: self._note(event.pixels)
            column.scroll_interval = EVERY
            self._column = column

    async def lead_back(self) -> None:
        """Scroll to where it was left: again and again, until the client has something to scroll.

        Whoever scrolls meanwhile is left alone.
        """
        for pause in TRIES if self._wanted else ():
            await asyncio.sleep(pause)
            if self._column is None or self._trail.scrolled.get(self._what):
                return
            with suppress(RuntimeError):  # the client has let go of it
                await self._column.scroll_to(offset=self._wanted)

    def _note(self, pixels: float) -> None:
        if self._what:
            self._trail.scrolled[self._what] = pixels


def use_scrolled(trail: Trail, place: str, what: str) -> Scrolled:
    """Return what follows the column of the screen at *place*; call it before that is seen.

    *what* tells one thing that is shown there from the next; "" for what is not followed.
    """
    scrolled = ft.use_memo(lambda: Scrolled(trail, place, what), [what])
    ft.use_effect(scrolled.lead_back, dependencies=[what], cleanup=lambda: None)
    return scrolled
