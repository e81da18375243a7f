"""What a report on paper tells: in which words, by whose clock, and what follows from it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property

from aftercare.domain.diary import Entry
from aftercare.domain.report import Part, Report
from aftercare.domain.usual_pain import PainDays, pain_by_day
from aftercare.formats.report_course import Course, courses_of
from aftercare.formats.sheet.paper import GREY, Kind
from aftercare.words.words import Words

TITLE = Kind(16, 7.2, strong=True)
HEAD = Kind(10.5, 5.2, strong=True)
TEXT = Kind(9, 4.1)
STRONG = TEXT._replace(strong=True)
QUIET = TEXT._replace(grey=GREY)
SMALL = Kind(8, 3.6)
FAINT = SMALL._replace(grey=GREY)
UNIT = 0.235  # mm of a chart's unit: its labels of 12 units are 8 points high


@dataclass(frozen=True, kw_only=True)
class Told:
    """A report with what its sections ask of it."""

    report: Report
    words: Words
    local: Callable[[datetime], datetime]  # a moment by the clock of the readers

    def say(self, key: str, **values: object) -> str:
        """Return a sentence that may come many times."""
        asked = key, *values.items()
        if asked not in self._said:
            self._said[asked] = self.words(key, **values)
        return self._said[asked]

    @cached_property
    def _said(self) -> dict[tuple[object, ...], str]:
        return {}

    def has(self, part: Part) -> bool:
        """Tell whether *part* was handed over."""
        return part in self.report.parts

    def day(self, at: datetime, form: str = "day") -> str:
        """Return the day of a moment in a form of ``date.ftl``."""
        return self.words.date(self.local(at), form)

    def of_day(self, day: date, form: str = "day") -> str:
        """Return a day in a form of ``date.ftl``."""
        return self.words.date(datetime.combine(day, time()), form)

    def moment(self, at: datetime) -> str:
        """Return day and time."""
        there = self.local(at)
        return self.words("when.at", day=self.words.date(there, "day"), time=self.words.time(there))

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, oldest first."""
        return tuple(sorted(self.report.entries, key=lambda one: one.occurred_at.timestamp()))

    @cached_property
    def later(self) -> frozenset[str]:
        """The ids of the entries that were added later."""
        return frozenset(one.id for one in self.entries if one.added_later)

    @cached_property
    def courses(self) -> tuple[Course, ...]:
        """The course of each treatment, oldest first."""
        return courses_of(self.report.treatments, self.entries)

    @cached_property
    def pain(self) -> PainDays:
        """The usual pain by day."""
        return pain_by_day(self.entries, self.local)

    @cached_property
    def days(self) -> tuple[date, ...]:
        """All days of the report, oldest first."""
        first, last = self.local(self.report.since).date(), self.local(self.report.until).date()
        return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))

    def number_of(self, at: datetime) -> int | None:
        """Return the number of the treatment that a moment comes after, if there is one."""
        before = (one for one in self.courses if one.treatment.at.timestamp() <= at.timestamp())
        return max((one.number for one in before), default=None)
