"""All that several reports of one person tell, each thing once."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TypeVar

from aftercare.domain.diary import Entry
from aftercare.domain.function import Activity, Rating, Scored
from aftercare.domain.report import PractisedDay, Report
from aftercare.domain.treatment import Treatment

MOST_COMPARED = 10_000  # pairs in one minute: nobody notes as much, and a hostile file may say it
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What was noted, as far as any of the reports has it; each is oldest first, and once there."""

    treatments: tuple[Treatment, ...] = ()
    entries: tuple[Entry, ...] = ()
    days: tuple[PractisedDay, ...] = ()
    activities: tuple[Activity, ...] = ()  # by their names: a link has no other ids
    ratings: tuple[Rating, ...] = ()


def past_of(reports: Iterable[Report]) -> Past:
    """Return what *reports* tell together.

    What is told of the same minute is the same thing: a link tells no seconds, and its ids are
    places. Where two reports differ, the one that was made later is right; what it left out stays
    as it was told.
    """
    ordered = sorted(reports, key=lambda one: (one.made_at.timestamp(), one.id))
    activities, ratings = _function(ordered)
    return Past(
        treatments=_named(
            _told(ordered, lambda r: r.treatments, lambda one: one.at, _same_treatment, _later)
        ),
        entries=_named(
            _told(ordered, lambda r: r.entries, lambda one: one.occurred_at, _same_entry, _entry)
        ),
        days=_days(ordered),
        activities=activities,
        ratings=ratings,
    )


def _told(
    reports: Sequence[Report],
    many: Callable[[Report], Iterable[T]],
    at: Callable[[T], datetime],
    same: Callable[[T, T], bool],
    both: Callable[[T, T], T],
) -> list[T]:
    """Return what is told of each minute, oldest first; of what is told twice *both* make one.

    Of several things in one minute those are one that are the *same*, and else go by their order.
    """
    found: dict[datetime, list[T]] = {}
    for report in reports:
        told: dict[datetime, list[T]] = {}
        for one in sorted(many(report), key=lambda one: at(one).timestamp()):
            told.setdefault(_minute(at(one)), []).append(one)
        for minute, ones in told.items():
            known = found.setdefault(minute, [])
            for one, place in zip(ones, _places(known, ones, same), strict=True):
                if place < len(known):
                    known[place] = both(known[place], one)
                else:
                    known.append(one)
    return [one for minute in sorted(found) for one in found[minute]]


def _places(known: Sequence[T], ones: Sequence[T], same: Callable[[T, T], bool]) -> list[int]:
    """Return which of *known* each of *ones* is; what is none of them follows after."""
    if len(known) * len(ones) > MOST_COMPARED:
        return list(range(len(ones)))
    left, found = list(range(len(known))), dict[int, int]()
    for number, one in enumerate(ones):
        place = next((place for place in left if same(known[place], one)), None)
        if place is not None:
            found[number] = place
            left.remove(place)
    left += range(len(known), len(known) + len(ones))
    return [found[number] if number in found else left.pop(0) for number in range(len(ones))]


def _minute(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(second=0, microsecond=0)


def _later(_before: T, after: T) -> T:
    return after


def _same_treatment(before: Treatment, after: Treatment) -> bool:
    return before.areas == after.areas


def _same_entry(before: Entry, after: Entry) -> bool:
    """Tell whether both say something, and the same as far as both say it."""
    said = (
        (before.compared, after.compared),
        (before.soreness, after.soreness),
        (before.usual_pain, after.usual_pain),
        (before.tags or None, after.tags or None),
    )
    return _agree(said)


def _same_rating(before: Rating, after: Rating) -> bool:
    scores = ((one.score, after.of(one.activity)) for one in before.scores)
    return _agree([(before.change, after.change), *scores])


def _agree(said: Iterable[tuple[object, object]]) -> bool:
    both = [one == other for one, other in said if None not in (one, other)]
    return bool(both) and all(both)


def _entry(before: Entry, after: Entry) -> Entry:
    """Return *after*, with what only *before* says."""
    return replace(
        after,
        compared=after.compared or before.compared,
        soreness=before.soreness if after.soreness is None else after.soreness,
        usual_pain=before.usual_pain if after.usual_pain is None else after.usual_pain,
        areas=after.areas or before.areas,
        tags=after.tags or before.tags,
        note=after.note or before.note,
    )


Named = TypeVar("Named", Treatment, Entry, Rating)


def _named(many: Iterable[Named]) -> tuple[Named, ...]:
    """Return *many* with ids that tell them apart: those of several links are the same ones."""
    return tuple(replace(one, id=f"{place + 1:05}") for place, one in enumerate(many))


def _days(reports: Iterable[Report]) -> tuple[PractisedDay, ...]:
    found: dict[date, PractisedDay] = {}
    for report in reports:
        found |= {one.day: one for one in report.days}
    return tuple(found[day] for day in sorted(found))


def _function(reports: Sequence[Report]) -> tuple[tuple[Activity, ...], tuple[Rating, ...]]:
    """Return the activities of all *reports*, named by themselves, and what was scored of them."""
    activities: dict[str, Activity] = {}
    for report in reports:
        for one in report.activities:
            name = one.name.casefold()
            before = activities.get(name, one)
            activities[name] = replace(one, id=name, added_at=min(before.added_at, one.added_at))
    rated = [replace(report, ratings=_by_name(report)) for report in reports]
    ratings = _told(rated, lambda r: r.ratings, lambda one: one.occurred_at, _same_rating, _rating)
    return tuple(activities.values()), _named(ratings)


def _by_name(report: Report) -> tuple[Rating, ...]:
    names = {one.id: one.name.casefold() for one in report.activities}
    return tuple(
        replace(
            rating,
            scores=_once(
                replace(one, activity=names[one.activity])
                for one in rating.scores
                if one.activity in names
            ),
        )
        for rating in report.ratings
    )


def _rating(before: Rating, after: Rating) -> Rating:
    """Return *after*, with what only *before* says."""
    left = before.change is not None and after.change is None
    return replace(
        after,
        recorded_at=max(before.recorded_at, after.recorded_at, key=datetime.timestamp),
        scores=_once((*before.scores, *after.scores)),
        change=before.change if left else after.change,
        since=before.since if left else after.since,
    )


def _once(scores: Iterable[Scored]) -> tuple[Scored, ...]:
    return tuple({one.activity: one for one in scores}.values())
