"""Who rings, at its minute, what is due: one for each process, however many pages are open."""

import asyncio
import logging
from contextlib import suppress
from datetime import datetime

from aftercare.device.ports import Clock, Notifier
from aftercare.domain.ring import together
from aftercare.state.reminder import ReminderState

MINUTE_SECONDS = 60.0
JUST_SECONDS = 120  # what was to ring so long ago rings, at the very edge of the quiet hours too


class Ringer:
    """Rings each reminder once, while a page is open.

    What was to ring before the first page was opened stands on Today. What was missed while the
    machine slept rings once, as one, if it is still of use, and not in the quiet hours.
    """

    def __init__(self, notifier: Notifier | None, clock: Clock) -> None:
        self._notifier, self._clock = notifier, clock
        self._pages: dict[object, ReminderState] = {}
        self._seen_until: datetime | None = None  # what was to ring up to then is settled
        self._rung: set[str] = set()
        self._held: set[str] = set()  # what was missed, until the quiet hours are over
        self._left = asyncio.Event()

    def join(self, page: object, reminders: ReminderState) -> bool:
        """Ring what the open *page* knows of; True if somebody has to ``follow`` now."""
        first = not self._pages
        self._pages[page] = reminders
        if first:
            self._seen_until = self._clock.now()
            self._left = asyncio.Event()
        # A machine that can plan rings by itself.
        return first and self._notifier is not None and not self._notifier.plans_ahead

    def leave(self, page: object) -> None:
        """Let go of *page*; with the last one it ends."""
        self._pages.pop(page, None)
        if not self._pages:
            self._left.set()

    async def follow(self) -> None:
        """Look at each full minute, until the last page is closed."""
        left = self._left
        while not left.is_set():
            with suppress(TimeoutError):
                now = self._clock.now()
                seconds = now.second + now.microsecond / 1e6
                async with asyncio.timeout(max(0.0, MINUTE_SECONDS - seconds)):
                    await left.wait()
            if not left.is_set():
                await self.look()

    async def look(self) -> None:
        """Ring what has become due since the last look."""
        reminders = next(iter(self._pages.values()), None)
        if reminders is None or self._notifier is None or self._seen_until is None:
            return
        before, now = self._seen_until, self._clock.now()
        self._seen_until = max(before, now, key=datetime.timestamp)
        found = [
            one
            for one in reminders.due()
            if one.id not in self._rung
            and (one.at.timestamp() > before.timestamp() or one.id in self._held)
        ]
        missed = {one.id for one in found if now.timestamp() - one.at.timestamp() > JUST_SECONDS}
        self._held = missed if reminders.is_quiet else set()
        ring = together(one for one in found if one.id not in self._held)
        if ring:
            self._rung.update(one.id for one in ring.reminders)
            try:
                await self._notifier.show(reminders.notice(ring))
            except Exception:  # whatever fails here, the next one is rung
                logging.getLogger(__name__).exception("a reminder did not ring")
