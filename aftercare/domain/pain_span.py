"""The usual pain over months and years: in so few spans of days that they can be drawn and read."""

from bisect import bisect_left, insort
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from aftercare.domain.usual_pain import PainDay

MOST_SPANS = 56  # in a chart: on a phone each has room for a bar
LENGTHS = (1, 7, 14, 28)  # days of a span; beyond, as many times four weeks as it takes


@dataclass(frozen=True, slots=True, kw_only=True)
class PainSpan:
    """The usual pain of some days, 0 to 10: lowest <= last <= highest."""

    first: date
    days: int  # 1 and more
    lowest: int
    highest: int
    last: int
    count: int

    @property
    def end(self) -> date:
        """The last of its days."""
        return self.first + timedelta(days=self.days - 1)


def span_length(days: int) -> int:
    """Return how many days a span has where *days* are to be shown in at most MOST_SPANS."""
    found = next((length for length in LENGTHS if -(-days // length) <= MOST_SPANS), 0)
    return found or LENGTHS[-1] * -(-days // (LENGTHS[-1] * MOST_SPANS))


def span_starts(first: date, today: date) -> tuple[date, ...]:
    """Return the first days of the spans from *first* to *today*, which the last one ends with."""
    days = max(1, (today - first).days + 1)
    length = span_length(days)
    count = -(-days // length)
    begin = today + timedelta(days=1 - count * length)
    return tuple(begin + timedelta(days=length * number) for number in range(count))


def of_days(days: Sequence[PainDay]) -> tuple[PainSpan, ...]:
    """Return *days* as spans of one day each."""
    return tuple(
        PainSpan(
            first=one.day,
            days=1,
            lowest=one.lowest,
            highest=one.highest,
            last=one.last,
            count=one.count,
        )
        for one in days
    )


class ScoreLog:
    """Scores 0 to 10 by when they were felt: those of some hours are looked up, not searched."""

    def __init__(self) -> None:
        self._places: list[tuple[float, str, int]] = []  # seconds since 1970, id, score

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._places)

    def put(self, at: datetime, entry_id: str, score: int) -> None:
        """Note a score."""
        insort(self._places, (at.timestamp(), entry_id, score))

    def discard(self, at: datetime, entry_id: str, score: int) -> None:
        """Forget a score that was put."""
        place = bisect_left(self._places, (at.timestamp(), entry_id, score))
        del self._places[place]

    @property
    def first(self) -> datetime | None:
        """The moment of the oldest one; None: there is none."""
        return datetime.fromtimestamp(self._places[0][0], UTC) if self._places else None

    def between(self, start: datetime, end: datetime) -> list[tuple[float, int]]:
        """Return the seconds since *start* and the scores up to just before *end*, in order."""
        low, high = (bisect_left(self._places, (at.timestamp(), "", 0)) for at in (start, end))
        began = start.timestamp()
        return [(at - began, score) for at, _, score in self._places[low:high]]


def pain_spans(
    log: ScoreLog, starts: Sequence[date], midnight: Callable[[date], datetime]
) -> tuple[PainSpan, ...]:
    """Return what was noted from each of *starts* to the next, without those that are empty.

    *midnight* tells when a day began here. The last span is as long as the others, a day if it is
    the only one.
    """
    length = (starts[1] - starts[0]).days if len(starts) > 1 else 1
    edges = [midnight(day) for day in (*starts, starts[-1] + timedelta(days=length))]
    found = []
    for first, (start, end) in zip(starts, pairwise(edges), strict=True):
        if scores := [score for _, score in log.between(start, end)]:
            found.append(_span(first, length, scores))
    return tuple(found)


def _span(first: date, days: int, scores: Sequence[int]) -> PainSpan:
    return PainSpan(
        first=first,
        days=days,
        lowest=min(scores),
        highest=max(scores),
        last=scores[-1],
        count=len(scores),
    )
