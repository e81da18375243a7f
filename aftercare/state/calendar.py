"""Calendar files of what is ahead, and what calendars were given of it."""
# ruff: noqa: PLC0415 - what makes them comes when the first one is asked for

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from aftercare.device.ports import Clock, Parcels
from aftercare.domain.reminder import Quiet
from aftercare.domain.ringing import EVERY, Part
from aftercare.state.following import Following
from aftercare.state.saving import SavingState
from aftercare.storage.calendar import ONLY, CalendarRepository
from aftercare.words.words import Words

if TYPE_CHECKING:
    from aftercare.domain.appointment import Appointment
    from aftercare.domain.calendar import Record
    from aftercare.formats.calendar_entry import Calendar

PARCEL = "calendar"


class CalendarKeeper:
    """Makes calendar files; the next one tells what has changed since the last."""

    def __init__(
        self,
        repository: CalendarRepository,
        saving: SavingState,
        following: Following,
        clock: Clock,
        parcels: Parcels | None,
        quiet: Callable[[], Quiet],
        base: str,
    ) -> None:
        self._repository, self._saving, self._following = repository, saving, following
        self._clock, self._parcels, self._quiet = clock, parcels, quiet
        self._base = base  # of the web app that links lead to; "" for none

    async def fetch(self) -> None:
        """Bring what makes calendar files; OSError if it did not come."""
        if self._parcels:
            await self._parcels.fetch(PARCEL)

    def file(
        self, words: Words, parts: Collection[Part] = EVERY, first: datetime | None = None
    ) -> bytes | None:
        """Return a file of all that is ahead of these *parts*, none of it over before *first*.

        None if there is nothing. It counts as handed over. When ``fetch`` has come.
        """
        from aftercare.domain.calendar import from_day, numbered
        from aftercare.formats.calendar import calendar_file
        from aftercare.formats.calendar_entry import entries

        now = self._clock.now()
        found = entries(self._calendar(words), parts)
        if first:
            found = from_day(found, first)
        # What is not asked for is not called off: it may stand there for good reason.
        whole = frozenset() if first else frozenset(parts)
        out, record = numbered(found, self._record(), whole, now, words("calendar.off"))
        if not out:
            return None
        content = calendar_file(out, words("calendar.name"), now)
        self._saving.save(f"calendar/{ONLY}", lambda: self._repository.put(record), record)
        return content

    def links(self, words: Words, one: "Appointment") -> Mapping[str, str]:
        """Return the addresses that add *one* to calendars in the web, by their names."""
        from aftercare.formats.calendar_link import links

        return links(self._calendar(words), one)

    def text(self, words: Words, one: "Appointment") -> str:
        """Return *one* as plain text, to be copied."""
        from aftercare.formats.calendar_link import plain

        return plain(self._calendar(words), one)

    def _calendar(self, words: Words) -> "Calendar":
        from aftercare.formats.calendar_entry import Calendar

        now, followed = self._clock.now(), self._following.followed()
        return Calendar(
            followed=followed,
            words=words,
            base=self._base,
            now=now,
            local=self._clock.local,
            quiet=self._quiet(),
            asked={
                one.id: self._following.asked(one)
                for one in followed.visits
                if not one.is_over(now)
            },
        )

    def _record(self) -> "Record":
        from aftercare.domain.calendar import Record

        waiting = self._saving.waiting("calendar").get(ONLY)
        return waiting if isinstance(waiting, Record) else self._repository.get()
