"""What a person can do: activities of their own, scored before a visit, and how it is on the whole.

The activities are the patient-specific functional scale (PSFS, Stratford 1995): 0 cannot do it,
10 as before. The whole is a global rating of change (GROC) on 11 points. What changes count as
ones that people notice is in content/function.toml, with its sources.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from aftercare.domain.moment import checked, hours_between, not_after

FEWEST_ACTIVITIES, MOST_ACTIVITIES = 3, 5  # at a time; fewer are asked all the same
LONGEST_NAME = 80  # characters
SITTING_HOURS = 6  # what is answered later than this is a new rating
SERIES_DAYS = 84  # treatments further apart than this are not of one series (decided for this app)
NOTICED_MEAN = 2.0  # points of 10, mean of the activities that were scored both times
NOTICED_ONE = 3  # points of 10, of one activity
NOTICED_WHOLE = 3  # of -5 to 5; 2.5 was found, and there are whole points only


_JOINERS = "\u200c\u200d"  # that hold letters and pictures together, or apart


class BadName(ValueError):
    """A name of an activity that is empty, too long or more than one line."""


class BadActivities(ValueError):
    """Activities that cannot be asked together; ``reason`` is "too-many" or "twice"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """Something that the person wants to do again, in their own words."""

    id: str
    name: str  # 1 to 80 characters, one line
    added_at: datetime  # aware
    dropped_at: datetime | None = None  # aware; from then on it is not asked any more

    def __post_init__(self) -> None:
        """Refuse, by BadName, a name that could not be read out."""
        if self.name != checked_name(self.name):
            raise BadName(self.name)
        checked(self.added_at)
        if self.dropped_at is not None:
            checked(self.dropped_at)

    @property
    def is_asked(self) -> bool:
        """Tell whether it is still asked."""
        return self.dropped_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """How well one activity can be done."""

    activity: str  # its id
    score: int  # 0 cannot do it, to 10 as before

    def __post_init__(self) -> None:
        """Refuse scores outside 0 to 10."""
        if type(self.score) is not int or not 0 <= self.score <= 10:
            raise ValueError(f"a score must be a whole number from 0 to 10, not {self.score!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """What was answered at one time; any part may be missing."""

    id: str
    occurred_at: datetime  # aware
    recorded_at: datetime  # aware, not before occurred_at
    scores: tuple[Scored, ...] = ()  # each activity once
    change: int | None = None  # on the whole since the beginning: -5 much worse, to 5 much better
    since: datetime | None = None  # aware; the beginning that it is compared with, if it was said

    def __post_init__(self) -> None:
        """Refuse moments in the future, an activity twice and a change outside -5 to 5."""
        not_after(self.occurred_at, self.recorded_at)
        if self.since is not None:
            not_after(self.since, self.recorded_at)
        if len({one.activity for one in self.scores}) != len(self.scores):
            raise ValueError("an activity is scored once at a time")
        if self.change is not None and (type(self.change) is not int or abs(self.change) > 5):
            raise ValueError(f"a change must be a whole number from -5 to 5, not {self.change!r}")

    def of(self, activity: str) -> int | None:
        """Return the score of *activity*; None if it was not said."""
        return next((one.score for one in self.scores if one.activity == activity), None)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all has been said."""
        return not self.scores and self.change is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The first and the last score of one activity, 0 to 10; both the same if there is one."""

    activity: Activity
    first: int
    last: int
    count: int  # of scores, 1 or more


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the whole is compared with: the day of a treatment, or of a visit."""

    at: datetime  # aware
    treated: bool


def checked_name(typed: str) -> str:
    """Return *typed* without the spaces around and between that say nothing; BadName if bad."""
    name = " ".join(typed.split())
    said = name.translate(dict.fromkeys(map(ord, _JOINERS)))
    if not said.strip() or len(name) > LONGEST_NAME or not said.isprintable():
        raise BadName(typed)
    return name


def asked(activities: Iterable[Activity]) -> tuple[Activity, ...]:
    """Return those of *activities* that are still asked."""
    return tuple(one for one in activities if one.is_asked)


def in_order(activities: Iterable[Activity]) -> tuple[Activity, ...]:
    """Return *activities* in the order in which they were added."""
    return tuple(sorted(activities, key=lambda one: (one.added_at.timestamp(), one.id)))


def by_time(ratings: Iterable[Rating]) -> tuple[Rating, ...]:
    """Return *ratings*, oldest first."""
    return tuple(sorted(ratings, key=lambda one: (one.occurred_at.timestamp(), one.id)))


def named(activities: Iterable[Activity], name: str) -> Activity | None:
    """Return the one of *activities* that has *name*, in capitals or not; those asked first."""
    same = [one for one in activities if one.name.casefold() == name.casefold()]
    return next((one for one in same if one.is_asked), same[0] if same else None)


def fitting(one: Activity, others: Iterable[Activity]) -> Activity:
    """Return *one* if it can be asked beside *others*; BadActivities if there is no room for it."""
    beside = [other for other in asked(others) if other.id != one.id]
    if named(beside, one.name):
        raise BadActivities("twice")
    if len(beside) >= MOST_ACTIVITIES:
        raise BadActivities("too-many")
    return one


def scored(rating: Rating, activity: str, score: int | None) -> Rating:
    """Return *rating* with *score* of *activity*, which stays in its place; None takes it back."""
    said = None if score is None else Scored(activity=activity, score=score)
    known = rating.of(activity) is not None
    scores = [said if one.activity == activity else one for one in rating.scores]
    return replace(rating, scores=tuple(filter(None, scores if known else [*scores, said])))


def goes_on(rating: Rating, now: datetime) -> bool:
    """Tell whether what is answered at *now* belongs to *rating*, which was begun before."""
    return abs(hours_between(rating.occurred_at, now)) <= SITTING_HOURS


def asked_in(rating: Rating, activities: Iterable[Activity]) -> tuple[Activity, ...]:
    """Return what *rating* says of *activities*, and what was asked then and left."""
    at = rating.occurred_at.timestamp()
    return tuple(
        one
        for one in activities
        if rating.of(one.id) is not None
        or (
            one.added_at.timestamp() <= at
            and (one.dropped_at is None or one.dropped_at.timestamp() > at)
        )
    )


def score_before(
    ratings: Iterable[Rating], activity: str, at: datetime
) -> tuple[int, datetime] | None:
    """Return the last score of *activity* before *at*, and when it was given; None if none was."""
    earlier = (one for one in by_time(ratings) if one.occurred_at.timestamp() < at.timestamp())
    found = [(one.of(activity), one.occurred_at) for one in earlier]
    return next(((score, when) for score, when in reversed(found) if score is not None), None)


def beginning(
    treated: Iterable[datetime], visited: Iterable[datetime], now: datetime
) -> Beginning | None:
    """Return what the whole is compared with at *now*; None if nothing was a day ago or more.

    It is the first of the treatments that are still going on, which lie no more than 84 days
    apart; without one the first such visit. Years ago nobody remembers (R138, R139).
    """
    for moments, by_needles in ((treated, True), (visited, False)):
        first = _first_of_series(moments, now)
        if first is not None:
            return Beginning(first, by_needles) if hours_between(first, now) >= 24 else None
    return None


def _first_of_series(moments: Iterable[datetime], now: datetime) -> datetime | None:
    past = sorted((one for one in moments if hours_between(one, now) >= 0), key=datetime.timestamp)
    if not past or hours_between(past[-1], now) > SERIES_DAYS * 24:
        return None
    apart = [later for one, later in pairwise(past) if hours_between(one, later) > SERIES_DAYS * 24]
    return apart[-1] if apart else past[0]


def courses(activities: Iterable[Activity], ratings: Sequence[Rating]) -> tuple[Course, ...]:
    """Return the course of each activity that was scored in *ratings*, which come oldest first."""
    found = []
    for activity in activities:
        scores = [s for s in (rating.of(activity.id) for rating in ratings) if s is not None]
        if scores:
            found.append(
                Course(activity=activity, first=scores[0], last=scores[-1], count=len(scores))
            )
    return tuple(found)


def mean_change(found: Iterable[Course]) -> float | None:
    """Return the mean change in points of what was asked twice or more; None if nothing was."""
    twice = [one.last - one.first for one in found if one.count > 1]
    return sum(twice) / len(twice) if twice else None


def is_noticed(found: Sequence[Course]) -> bool:
    """Tell whether the change is at least of the size that people notice."""
    twice = [one for one in found if one.count > 1]
    mean = mean_change(twice)
    if mean is None:
        return False
    return abs(mean) >= (NOTICED_ONE if len(twice) == 1 else NOTICED_MEAN)


def one_is_noticed(one: Course) -> bool:
    """Tell whether the change of one activity by itself is of that size."""
    return abs(one.last - one.first) >= NOTICED_ONE


def whole_is_noticed(change: int) -> bool:
    """Tell whether a change on the whole, -5 to 5, is of that size."""
    return abs(change) >= NOTICED_WHOLE
