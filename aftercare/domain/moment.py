"""Moments that a person may name: aware, after 1900, not in the future."""

from datetime import UTC, datetime, timedelta

EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
CLOCK_SLACK = timedelta(minutes=5)  # two clocks of one person may differ by this much


class BadMoment(ValueError):
    """A moment that cannot be; ``reason`` is "naive", "too-early" or "future"."""

    def __init__(self, reason: str, at: datetime) -> None:
        super().__init__(f"{reason}: {at.isoformat()}")
        self.reason = reason


def checked(at: datetime) -> datetime:
    """Return *at* if it is aware and not before 1900, else raise BadMoment."""
    if at.tzinfo is None or at.utcoffset() is None:
        raise BadMoment("naive", at)
    if at.timestamp() < EARLIEST.timestamp():
        raise BadMoment("too-early", at)
    return at


def not_after(at: datetime, recorded_at: datetime) -> datetime:
    """Return *at* if it was not in the future when it was recorded, else raise BadMoment."""
    # Not `at - recorded_at`: in one zone, that is the difference that clocks showed.
    if (checked(at) - EARLIEST) - (checked(recorded_at) - EARLIEST) > CLOCK_SLACK:
        raise BadMoment("future", at)
    return at


def hours_between(start: datetime, end: datetime) -> float:
    """Return real hours from *start* to *end*, unmoved by summer time; may be negative."""
    return (end.astimezone(UTC) - start.astimezone(UTC)) / timedelta(hours=1)


def to_the_minute(at: datetime) -> datetime:
    """Return *at* as most clocks show it."""
    return at.replace(second=0, microsecond=0)
