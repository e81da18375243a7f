"""What stands in a person's calendar, and what of it their calendar has been given already.

A calendar keeps what it was given until it is told otherwise: under the same name, by a higher
number (``SEQUENCE`` in RFC 5545). So what was handed out is remembered; and numbers are minutes, so
that they never fall, also where that memory was lost.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from aftercare.domain.ringing import Part

EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
FIRST, LAST = datetime(2019, 12, 30), datetime(2120, 1, 3)  # noqa: DTZ001 - by any clock
MOST = 2**30
MINUTE = timedelta(minutes=1)
SHOWN = timedelta(minutes=5)  # how long what is called off is said to take


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """What a calendar is asked to show so many *minutes* before an entry begins; 0 and more."""

    minutes: int
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a calendar, or one that comes each day up to *last*.

    Moments without a zone are by the clocks of wherever one is.
    """

    name: str
    part: Part
    title: str
    begins: datetime
    ends: datetime
    text: str = ""
    place: str = ""
    zone: str = ""  # of the clocks by which it is; "": of none in particular
    last: datetime | None = None  # when it begins for the last time
    alarms: tuple[Alarm, ...] = ()
    busy: bool = False  # nobody can do something else meanwhile
    off: bool = False  # it does not take place

    @property
    def mark(self) -> str:
        """Return sixteen digits that are others for an entry that says anything else."""
        said = repr([getattr(self, one.name) for one in fields(self)])
        return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What a calendar was given last of an entry."""

    name: str
    part: Part
    sequence: int  # 0 to MOST
    mark: str
    begins: datetime  # 2020 to 2120
    until: datetime  # aware: nothing of it lies after this
    off: bool = False

    def __post_init__(self) -> None:
        """Refuse, by ValueError, what no file of ours has said."""
        wall = self.begins.replace(tzinfo=None)
        if not 0 <= self.sequence <= MOST or not FIRST <= wall <= LAST:
            raise ValueError("no calendar was given this")


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All that calendars were given."""

    given: tuple[Given, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """An entry with the number that tells a calendar which of two is the later."""

    entry: Entry
    sequence: int


def numbered(
    entries: Iterable[Entry],
    record: Record,
    parts: Collection[Part],
    now: datetime,
    called_off: str,
) -> tuple[tuple[Numbered, ...], Record]:
    """Return what goes to a calendar now, and what it has been given then.

    What it has of these *parts*, is still ahead and is no entry any more is called off: with the
    title *called_off*. What has not changed keeps its number.
    """
    before = {one.name: one for one in record.given if one.until.timestamp() > now.timestamp()}
    # What never took place in a calendar need not be called off there.
    now_there = {one.name: one for one in entries if not one.off or one.name in before}
    found = [_following(entry, before.get(name), now) for name, entry in now_there.items()]
    gone = (one for name, one in before.items() if name not in now_there and one.part in parts)
    found += [_following(_called_off(one, called_off), one, now) for one in gone]
    after = before | {one.entry.name: _given(one, now) for one in found}
    return tuple(found), Record(given=tuple(after.values()))


def _following(entry: Entry, before: Given | None, now: datetime) -> Numbered:
    if before and entry.mark == before.mark:
        return Numbered(entry=entry, sequence=before.sequence)
    minutes = max(0, (now - EPOCH) // MINUTE)
    return Numbered(entry=entry, sequence=max(minutes, before.sequence + 1 if before else 0))


def _called_off(given: Given, title: str) -> Entry:
    at = given.begins
    return Entry(
        name=given.name, part=given.part, title=title, begins=at, ends=at + SHOWN, off=True
    )


def _given(one: Numbered, now: datetime) -> Given:
    entry = one.entry
    last = entry.ends if entry.last is None else entry.last + (entry.ends - entry.begins)
    # Without a zone it may be a day later, at the other end of the earth.
    until = last if last.tzinfo else last.replace(tzinfo=now.tzinfo) + timedelta(days=1)
    return Given(
        name=entry.name,
        part=entry.part,
        sequence=one.sequence,
        mark=entry.mark,
        begins=entry.begins,
        until=until,
        off=entry.off,
    )


def from_day(entries: Iterable[Entry], first: datetime) -> tuple[Entry, ...]:
    """Return those of *entries* of which something lies after *first*."""
    return tuple(one for one in entries if _last_of(one, first) > first.timestamp())


def _last_of(entry: Entry, first: datetime) -> float:
    last = entry.last or entry.begins
    return (last if last.tzinfo else last.replace(tzinfo=first.tzinfo)).timestamp()
