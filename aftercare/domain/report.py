"""A report for the physiotherapist: what was noted between two moments, as values.

It holds what somebody wrote down, without layout and without language, and nothing that names
them. What can be worked out of it (how a course went, the pain by day) is worked out where it is
shown, by the same rules on both sides.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from aftercare.domain.diary import Entry
from aftercare.domain.figure.figure import Side
from aftercare.domain.function import Activity, Rating
from aftercare.domain.moment import checked
from aftercare.domain.player.player import Reason
from aftercare.domain.treatment import Treatment

LONGEST_DAYS = 366
MOST_ENTRIES, MOST_TREATMENTS, MOST_PRACTISED = 20_000, 200, 200
LONGEST_HOLD, MOST_SETS = 3600, 1000  # seconds; of a day
MOST_QUESTIONS, LONGEST_QUESTION, LONGEST_CLINIC = 50, 2000, 200  # a plan's clinic has 60


class BadReport(ValueError):
    """A report that cannot be; ``reason`` is "moment", "too-many", "text" or "twice"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Part(StrEnum):
    """What a person may choose to hand over."""

    COURSE = "course"  # soreness by hour since each treatment
    PAIN = "pain"  # the usual pain by day
    FUNCTION = "function"  # activities and the whole
    STRETCHES = "stretches"  # done, in part, skipped and why; what hurt
    QUESTIONS = "questions"
    NOTES = "notes"  # tags and words of the diary


class Standing(StrEnum):
    """What became of a day's stretches."""

    DONE = "done"
    PARTIAL = "partial"
    SKIPPED = "skipped"
    NOTHING = "nothing"  # they were due, and nothing was noted
    NOT_DUE = "not-due"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hurt:
    """A hold that hurt."""

    at: datetime  # when its set was begun, aware
    side: Side | None = None
    second: int = 0  # of that hold, 0 to 3600

    def __post_init__(self) -> None:
        """Refuse moments without a zone, and seconds that no hold has."""
        checked(self.at)
        if not 0 <= self.second <= LONGEST_HOLD:
            raise BadReport("moment")


@dataclass(frozen=True, slots=True, kw_only=True)
class Practised:
    """What became of one stretch in all the sets of a report."""

    stretch: str
    done: int = 0  # times, as are the others
    partial: int = 0
    skipped: int = 0
    easier: int = 0  # of all, those in the easier form
    reasons: tuple[tuple[Reason, int], ...] = ()  # of skipped and partial, each reason once
    hurts: tuple[Hurt, ...] = ()  # oldest first

    def __post_init__(self) -> None:
        """Refuse, by BadReport, counts below 0 and reasons named twice."""
        counts = (self.done, self.partial, self.skipped, self.easier, *(n for _, n in self.reasons))
        if any(not 0 <= count <= 100_000 for count in counts):
            raise BadReport("too-many")
        if len({reason for reason, _ in self.reasons}) != len(self.reasons):
            raise BadReport("twice")


@dataclass(frozen=True, slots=True, kw_only=True)
class PractisedDay:
    """A day's stretches: what became of them, and in how many sets."""

    day: date
    standing: Standing
    sets: int = 0  # 0 to 1000

    def __post_init__(self) -> None:
        """Refuse, by BadReport, more sets than a day has room for."""
        if not 0 <= self.sets <= MOST_SETS:
            raise BadReport("too-many")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was noted from *since* to *until*, as far as its *parts* were chosen."""

    id: str
    made_at: datetime  # aware
    since: datetime  # aware
    until: datetime  # aware, after since, at most 366 days
    parts: frozenset[Part]
    clinic: str = ""  # as the plan says it
    plan: str = ""  # the id of the plan that was followed
    treatments: tuple[Treatment, ...] = ()  # oldest first; the first may be before since
    entries: tuple[Entry, ...] = ()  # oldest first
    practised: tuple[Practised, ...] = ()  # each stretch once
    days: tuple[PractisedDay, ...] = ()  # oldest first, each day once
    activities: tuple[Activity, ...] = ()
    ratings: tuple[Rating, ...] = ()  # oldest first; the first may be before since
    questions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse, by BadReport, an end before the start and more than anybody notes."""
        for at in (self.made_at, self.since, self.until):
            checked(at)
        span = self.until.timestamp() - self.since.timestamp()
        if not 0 < span <= LONGEST_DAYS * 86400:
            raise BadReport("moment")
        most = (
            (self.entries, MOST_ENTRIES),
            (self.treatments, MOST_TREATMENTS),
            (self.practised, MOST_PRACTISED),
            (self.days, LONGEST_DAYS + 1),
            (self.activities, MOST_PRACTISED),
            (self.ratings, MOST_PRACTISED),
            (self.questions, MOST_QUESTIONS),
        )
        if any(len(many) > number for many, number in most):
            raise BadReport("too-many")
        if any(len(question) > LONGEST_QUESTION for question in self.questions):
            raise BadReport("text")
        if len(self.clinic) > LONGEST_CLINIC:
            raise BadReport("text")
        for once in ([one.stretch for one in self.practised], [one.day for one in self.days]):
            if len(set(once)) != len(once):
                raise BadReport("twice")

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it that anybody could read."""
        return not (
            self.treatments or self.entries or self.practised or self.ratings or self.questions
        )


def only(report: Report, parts: Collection[Part]) -> Report:
    """Return *report* with no more than *parts*: what was not chosen is not in it at all."""
    kept = report.parts & frozenset(parts)
    entries = tuple(filter(None, (_entry(one, kept) for one in report.entries)))
    stretches, function = Part.STRETCHES in kept, Part.FUNCTION in kept
    return replace(
        report,
        parts=kept,
        entries=entries,
        treatments=report.treatments if kept & {Part.COURSE, Part.PAIN, Part.NOTES} else (),
        practised=report.practised if stretches else (),
        days=report.days if stretches else (),
        activities=report.activities if function else (),
        ratings=report.ratings if function else (),
        questions=report.questions if Part.QUESTIONS in kept else (),
    )


def _entry(entry: Entry, parts: frozenset[Part]) -> Entry | None:
    """Return what *parts* leave of *entry*; None if that says nothing."""
    course, notes = Part.COURSE in parts, Part.NOTES in parts
    left = replace(
        entry,
        compared=entry.compared if course else None,
        soreness=entry.soreness if course else None,
        usual_pain=entry.usual_pain if Part.PAIN in parts else None,
        areas=entry.areas if course or notes else (),
        tags=entry.tags if notes else (),
        note=entry.note if notes else "",
    )
    return None if left.is_empty else left
