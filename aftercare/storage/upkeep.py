"""What must not be done in a tap: leaving out what no longer counts, and the dated copies."""

from collections.abc import Callable, Generator
from contextlib import suppress
from datetime import date, datetime

from aftercare.domain.copying import dated_copy_due
from aftercare.storage.copies import Reason
from aftercare.storage.database import Database


class Upkeep:
    """Does it in steps, each over before anybody notices; *now* tells the time here."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database, self._now = database, now
        self._copied_on: date | None = None  # the day whose copy needs no further thought
        self._steps: Generator[None, None, None] | None = None

    def step(self) -> bool:
        """Do a little; whether there is more to do. What the disk refuses is tried another time."""
        if self._steps is None:
            self._steps = self._all()
        try:
            next(self._steps)
        except StopIteration:
            self._steps = None
        return self._steps is not None

    def finish(self) -> None:
        """Do all of it."""
        while self.step():
            pass

    def _all(self) -> Generator[None, None, None]:
        if self._database.compaction_due:
            with suppress(OSError):  # no room: everything stays as it was
                yield from self._database.compaction()
        today = self._now().date()
        if today != self._copied_on:
            with suppress(OSError):
                yield from self._copy()
                self._copied_on = today if self._holds_anything else None

    @property
    def _holds_anything(self) -> bool:
        return any(self._database.everything().values())

    def _copy(self) -> Generator[None, None, None]:
        copies = self._database.copies()
        yield
        daily, weekly = (
            next((_moment(one.made_at) for one in copies if one.reason == reason), None)
            for reason in (Reason.DAILY, Reason.WEEKLY)
        )
        now = self._now()
        due = dated_copy_due(now, daily, weekly)
        if due and self._holds_anything:
            yield from self._database.keep_dated_copy(Reason(due), now.isoformat())


def _moment(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo else None
