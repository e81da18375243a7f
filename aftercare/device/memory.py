"""A device that only remembers: for tests, the demo and screenshots."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count


@dataclass
class MemoryDevice:
    """A clock that stands until it is moved, and ids that count."""

    time: datetime = datetime(2026, 1, 7, 10, tzinfo=UTC)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def now(self) -> datetime:
        """Return the moment that was set last."""
        return self.time

    def local(self, at: datetime) -> datetime:
        """Return *at* in the zone of the moment that was set."""
        return at.astimezone(self.time.tzinfo)

    def new(self) -> str:
        """Return "id-1", "id-2" and so on."""
        return f"id-{next(self._numbers)}"

    def pass_hours(self, hours: float) -> None:
        """Move the clock on."""
        self.time += timedelta(hours=hours)
