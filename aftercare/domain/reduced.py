"""What of a report a link carries: the last fortnight, in fewer and coarser figures.

Nothing is told otherwise than it was: it is told to the minute, without what only the phone needs.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from aftercare.domain.diary import Entry
from aftercare.domain.function import Activity, BadName, Rating, Scored, checked_name
from aftercare.domain.moment import hours_between
from aftercare.domain.plain_text import plain
from aftercare.domain.player.player import Reason
from aftercare.domain.prescription import LATEST, OFFSETS
from aftercare.domain.report import Hurt, Practised, Report
from aftercare.domain.treatment import Treatment

CODE_DAYS = 14
MOST_ENTRIES, MOST_TREATMENTS, MOST_HURTS = 1000, 30, 20  # the latest count
MOST_ASKED, LONGEST_ASKED = 10, 200  # questions, and characters of each
MOST_ACTIVITIES, MOST_RATINGS, LONGEST_NOTE = 20, 10, 2000
NAME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,39}", re.ASCII)
"""What is told of an area, a tag or a stretch that another version may have."""
PLAN, ID = re.compile("[0-9a-f]{16}"), re.compile("[0-9a-f]{8}")
_MINUTE, _REASONS = timedelta(minutes=1), tuple(Reason)
Minute = Callable[[datetime], datetime]


def reduced(report: Report, *, notes: bool = False) -> Report:
    """Return what a link carries of *report*, the *notes* of the diary only if that is said.

    - Moments are whole minutes by one clock, that of when the report was made (1900 to 2119).
    - Of more than 14 days the last 14, without what became of each stretch, as that counts for all.
    - Ids are places, and how much later an entry was written down is told in whole hours.
    - The clinic is left out: it knows its name. So is a plan's id that is none, and what texts have
      that cannot be seen. Long ones are cut.

    What is reduced already stays as it is.
    """
    zone = _zone(report.made_at)

    def minute(at: datetime) -> datetime:
        return at.astimezone(zone).replace(second=0, microsecond=0)

    until = minute(report.until)
    until += _MINUTE if until < report.until else timedelta()
    since = max(minute(report.since), until - timedelta(days=CODE_DAYS), key=datetime.timestamp)
    whole = until - minute(report.since) <= timedelta(days=CODE_DAYS)

    def belongs(at: datetime) -> bool:
        return since <= minute(at) <= until

    activities = _activities(report, since, until)
    names = {old: one.id for old, one in activities.items()}
    days = (one for one in report.days if since.date() <= one.day <= until.date())
    practised = (one for one in report.practised if NAME.fullmatch(one.stretch))
    entries = report.entries if notes else (_noteless(one) for one in report.entries)
    asked = (plain(one, LONGEST_ASKED) for one in report.questions)
    return Report(
        id=short_id(report.id),
        made_at=minute(report.made_at),
        since=since,
        until=until,
        parts=report.parts,
        plan=report.plan if PLAN.fullmatch(report.plan) else "",
        treatments=_treatments(report.treatments, since, until, minute),
        entries=_entries([e for e in entries if belongs(e.occurred_at)], minute),
        practised=tuple(_practised(one, minute, belongs) for one in practised) if whole else (),
        days=tuple(sorted(days, key=lambda one: one.day)),
        activities=tuple(activities.values()),
        ratings=_ratings(report.ratings, names, until, minute),
        questions=tuple(filter(None, asked))[:MOST_ASKED],
    )


def _zone(at: datetime) -> tzinfo:
    """Return the clock of *at*, UTC where no clock on earth goes like that."""
    if at.timestamp() >= LATEST.timestamp():
        raise ValueError(f"{at} is too late")
    offset, odd = divmod(at.utcoffset() or timedelta(), _MINUTE)
    if odd or not offset or not OFFSETS[0] <= offset <= OFFSETS[1]:
        return UTC
    return timezone(offset * _MINUTE)


def short_id(name: str) -> str:
    """Return eight hexadecimal digits that tell this report from others of the person."""
    from zlib import crc32  # noqa: PLC0415 - most ids are such digits already

    found = ID.match(name)
    return found[0] if found else f"{crc32(name.encode('utf-8', 'replace')):08x}"


def _noteless(entry: Entry) -> Entry:
    return replace(entry, note="") if entry.note else entry


def _place(place: int) -> str:
    return f"{place + 1:04}"


def _names(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in given if NAME.fullmatch(one)))


def _entries(entries: Iterable[Entry], minute: Minute) -> tuple[Entry, ...]:
    found = [one for one in (_entry(one, minute) for one in entries) if not one.is_empty]
    found.sort(key=lambda one: one.occurred_at)
    kept = zip(map(_place, range(MOST_ENTRIES)), found[-MOST_ENTRIES:], strict=False)
    return tuple(one if one.id == place else replace(one, id=place) for place, one in kept)


def _entry(entry: Entry, minute: Minute) -> Entry:
    at = minute(entry.occurred_at)
    hours = max(0, int(hours_between(entry.occurred_at, entry.recorded_at)))
    recorded_at, areas, tags = at + timedelta(hours=hours), _names(entry.areas), _names(entry.tags)
    note = plain(entry.note, LONGEST_NOTE, lines=True) if entry.note else ""
    told = (at, recorded_at, areas, tags, note)
    if told == (entry.occurred_at, entry.recorded_at, entry.areas, entry.tags, entry.note):
        return entry  # a link's own entries are looked at and not made anew
    return replace(
        entry, occurred_at=at, recorded_at=recorded_at, areas=areas, tags=tags, note=note
    )


def _treatments(
    treatments: Iterable[Treatment], since: datetime, until: datetime, minute: Minute
) -> tuple[Treatment, ...]:
    """Return those since then, and the one before them."""
    there = [(minute(one.at), one) for one in treatments if minute(one.at) <= until]
    there.sort(key=lambda pair: pair[0])
    before = [pair for pair in there if pair[0] < since][-1:]
    kept = [*before, *(pair for pair in there if pair[0] >= since)][-MOST_TREATMENTS:]
    return tuple(
        replace(one, id=_place(place), at=at, recorded_at=at, areas=_names(one.areas))
        for place, (at, one) in enumerate(kept)
    )


def _practised(one: Practised, minute: Minute, belongs: Callable[[datetime], bool]) -> Practised:
    counted = [(reason, count) for reason, count in one.reasons if count]
    hurts = [replace(each, at=minute(each.at)) for each in one.hurts if belongs(each.at)]
    hurts.sort(key=_order_of_hurts)
    return replace(
        one,
        reasons=tuple(sorted(counted, key=lambda pair: _REASONS.index(pair[0]))),
        hurts=tuple(hurts[-MOST_HURTS:]),
    )


def _order_of_hurts(one: Hurt) -> tuple[datetime, str, int]:
    return one.at, one.side or "", one.second


def _activities(report: Report, since: datetime, until: datetime) -> dict[str, Activity]:
    """Return the activities that are told, by their former ids."""
    found: dict[str, Activity] = {}
    for one in report.activities:
        try:
            name = checked_name(plain(one.name, len(one.name)))
        except BadName:
            continue
        if one.id not in found and len(found) < MOST_ACTIVITIES:
            dropped = None if one.is_asked else until
            found[one.id] = Activity(
                id=_place(len(found)), name=name, added_at=since, dropped_at=dropped
            )
    return found


def _compared(rating: Rating, at: datetime, minute: Minute) -> datetime | None:
    """Return what the change is compared with, if there is one and it was before."""
    if rating.change is None or rating.since is None or minute(rating.since) > at:
        return None
    return minute(rating.since)


def _ratings(
    ratings: Iterable[Rating], names: dict[str, str], until: datetime, minute: Minute
) -> tuple[Rating, ...]:
    """Return the first and the latest, as far as they say something."""
    found = []
    for one in ratings:
        at = minute(one.occurred_at)
        scores = [(names[s.activity], s.score) for s in one.scores if s.activity in names]
        if at <= until and (scores or one.change is not None):
            told = tuple(Scored(activity=name, score=score) for name, score in sorted(scores))
            found.append(
                Rating(
                    id="",
                    occurred_at=at,
                    recorded_at=at,
                    scores=told,
                    change=one.change,
                    since=_compared(one, at, minute),
                )
            )
    found.sort(key=lambda one: one.occurred_at)
    kept = [*found[:1], *found[1:][1 - MOST_RATINGS :]]
    return tuple(replace(one, id=_place(place)) for place, one in enumerate(kept))
