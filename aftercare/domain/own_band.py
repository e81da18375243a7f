"""Courses over each other: the band of a person's own earlier ones, and when each was over."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median_low

from aftercare.domain.course import Reading, cleared_at

FEWEST = 2  # courses that make a band: one alone is a line
MOST = 12  # courses that a band is made of, the latest: one round of treatments has 4 to 10
BRIDGED_HOURS = 24  # two readings further apart say nothing of the hours between them
SAMPLES = 72  # between which two lines that cross make it a little wider than it is
COMPARED = 4  # earlier courses from which on their middle is named: of fewer it would say nothing

Readings = Sequence[Reading]


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """From the lowest to the highest soreness of one's own, 0 to 10, at an hour."""

    hours: float
    low: float
    high: float


OwnBand = tuple[tuple[Own, ...], ...]
"""Runs of hours in which it is known, each with straight lines between; no hours: not known."""


def own_band(earlier: Sequence[Readings], hours: float) -> OwnBand:
    """Return the band of *earlier* courses, oldest first, up to *hours* after a treatment.

    It is there where two of them or more are known: between two readings at most a day apart, and
    from when the soreness was gone. It is never narrower than what was noted.
    """
    courses = [_Known.of(readings, hours) for readings in earlier[-MOST:]]
    grid = {hours * number / SAMPLES for number in range(SAMPLES + 1)}
    edges = sorted(grid.union(*({e for e in one.edges if e < hours} for one in courses)))
    runs: list[list[Own]] = []
    last = -1.0
    for start, end in pairwise(edges):
        found = [both for course in courses if (both := course.within(start, end))]
        if len(found) < FEWEST:
            continue
        if last != start:
            runs.append([])
        last = end
        runs[-1] += _sides(start, end, found, runs[-1])
    return tuple(map(tuple, runs))


def at_hour(band: OwnBand, hours: float) -> Own | None:
    """Return what *band* says of *hours*; None where it is not known."""
    for run in band:
        for a, b in pairwise(run):
            if a.hours <= hours <= b.hours and a.hours < b.hours:
                part = (hours - a.hours) / (b.hours - a.hours)
                low, high = _mix(a.low, b.low, part), _mix(a.high, b.high, part)
                return Own(hours=hours, low=low, high=high)
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """After how many hours the soreness was gone in earlier courses."""

    last: float | None  # in the course before; None: not noted
    middle: float | None  # of all; None where they are too few to say so
    count: int  # of those in which it was gone


def earlier(courses: Sequence[Readings]) -> Earlier:
    """Sum up *courses*, oldest first, without the one that is compared with them."""
    hours = [gone for readings in courses if (gone := gone_after(readings)) is not None]
    last = gone_after(courses[-1]) if courses else None
    middle = median_low(hours) if len(hours) >= COMPARED else None
    return Earlier(last=last, middle=middle, count=len(hours))


def gone_after(readings: Readings) -> float | None:
    """Return the hour from which a soreness that was there is gone; None while it is not."""
    return cleared_at(readings) if any(one.soreness for one in readings) else None


@dataclass(frozen=True, slots=True)
class _Piece:
    """A straight line from one known soreness to the next."""

    start: float
    end: float
    first: float
    last: float

    def at(self, hours: float) -> float:
        part = (hours - self.start) / (self.end - self.start)
        return _mix(self.first, self.last, part)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of one course: its pieces, by rising hours."""

    pieces: tuple[_Piece, ...]
    starts: tuple[float, ...]

    @classmethod
    def of(cls, readings: Readings, hours: float) -> "_Known":
        """Return what *readings* tell up to *hours*."""
        ordered = sorted(one for one in readings if one.hours >= 0)
        pieces = [
            _Piece(a.hours, b.hours, a.soreness, b.soreness)
            for a, b in pairwise(ordered)
            if 0 < b.hours - a.hours <= BRIDGED_HOURS
        ]
        if cleared_at(ordered) is not None and ordered[-1].hours < hours:
            pieces.append(_Piece(ordered[-1].hours, hours, 0, 0))
        return cls(tuple(pieces), tuple(piece.start for piece in pieces))

    @property
    def edges(self) -> Iterable[float]:
        """The hours at which a piece begins or ends."""
        return {hour for piece in self.pieces for hour in (piece.start, piece.end)}

    def within(self, start: float, end: float) -> tuple[float, float] | None:
        """Return the soreness at *start* and at *end*, between which it changes evenly."""
        place = bisect_right(self.starts, start) - 1
        if place < 0 or self.pieces[place].end < end:
            return None
        piece = self.pieces[place]
        return piece.at(start), piece.at(end)


def _sides(
    start: float, end: float, found: Sequence[tuple[float, float]], run: Sequence[Own]
) -> list[Own]:
    """Return both sides of the hours from *start* to *end*; the first only if it is another one."""
    firsts, lasts = zip(*found, strict=True)
    first = Own(hours=start, low=min(firsts), high=max(firsts))
    last = Own(hours=end, low=min(lasts), high=max(lasts))
    return [last] if run and run[-1] == first else [first, last]


def _mix(first: float, last: float, part: float) -> float:
    """Return what lies between: exactly *first* at 0, *last* at 1."""
    return first * (1 - part) + last * part
