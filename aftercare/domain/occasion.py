"""Moments as people name them: now, an hour ago, this morning, last evening."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from aftercare.domain.moment import hours_between

Local = Callable[[datetime], datetime]
"""Returns a moment as clocks here showed it."""

SAME_HOURS = 0.04  # two moments closer than this are one answer
MORNING, NOON, EVENING = time(8), time(12), time(20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A moment and its name; the words are in ``words/<language>/when.ftl`` under the id."""

    id: str
    at: datetime  # aware

    def is_at(self, moment: datetime) -> bool:
        """Tell whether *moment* is this one, give or take two minutes."""
        return abs(hours_between(self.at, moment)) < SAME_HOURS


def occasions(now: datetime, local: Local) -> tuple[Occasion, ...]:
    """Return the moments to choose from, latest first; none of them is after *now*."""
    today = local(now).date()
    yesterday = today - timedelta(days=1)
    offered = (
        Occasion(id="now", at=now),
        Occasion(id="hour-ago", at=now - timedelta(hours=1)),
        Occasion(id="two-hours-ago", at=now - timedelta(hours=2)),
        Occasion(id="this-morning", at=at_clock(today, MORNING, now, local)),
        Occasion(id="last-evening", at=at_clock(yesterday, EVENING, now, local)),
        Occasion(id="yesterday-noon", at=at_clock(yesterday, NOON, now, local)),
    )
    latest = now - timedelta(hours=2)
    return (*offered[:3], *(each for each in offered[3:] if each.at < latest))


def at_clock(day: date, clock: time, now: datetime, local: Local) -> datetime:
    """Return the moment when clocks here showed *clock* on *day*, summer time or not."""
    wanted = datetime.combine(day, clock)
    guess = wanted.replace(tzinfo=local(now).tzinfo)
    return local(guess + (wanted - local(guess).replace(tzinfo=None)))
