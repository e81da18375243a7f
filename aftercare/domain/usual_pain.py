"""The usual pain by day: from its lowest to its highest score, and the last one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeAlias

from aftercare.domain.diary import Entry
from aftercare.domain.occasion import Local

DAYS_SHOWN = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class PainDay:
    """The usual pain of one day, 0 to 10: lowest <= last <= highest."""

    day: date
    lowest: int
    highest: int
    last: int
    count: int


PainDays: TypeAlias = tuple[PainDay, ...]
"""Days on which something was noted, oldest first."""


def pain_by_day(entries: Iterable[Entry], local: Local) -> PainDays:
    """Gather the usual pain of *entries*, which come oldest first, by the days here."""
    by_day: dict[date, list[int]] = {}
    for entry in entries:
        if entry.usual_pain is not None:
            by_day.setdefault(local(entry.occurred_at).date(), []).append(entry.usual_pain)
    return tuple(
        PainDay(day=day, lowest=min(s), highest=max(s), last=s[-1], count=len(s))
        for day, s in sorted(by_day.items())
    )


def last_days(now: datetime, local: Local, count: int = DAYS_SHOWN) -> tuple[date, ...]:
    """Return the *count* days up to today, oldest first."""
    today = local(now).date()
    return tuple(today - timedelta(days=back) for back in reversed(range(count)))


def span_of(days: Sequence[PainDay]) -> tuple[int, int]:
    """Return the lowest and the highest score of *days*, of which there is at least one."""
    return min(d.lowest for d in days), max(d.highest for d in days)
