"""The dose of a stretch as sentences on paper."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from aftercare.domain.country import Country
from aftercare.domain.prescription import Dose, Prescription, Rule, Sides
from aftercare.domain.stretch import Stretch, Way
from aftercare.words.words import Words

MINUTE, HIGHEST = 60, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What a sheet tells, in which words, by whose clock and numbers."""

    plan: Prescription
    link: str
    words: Words
    country: Country
    local: Callable[[datetime], datetime]  # a moment by the clock of the sheet's readers

    def moment(self, at: datetime, key: str = "sheet.treated-at") -> str:
        """Return a moment as it is said, by the clock that *at* goes by."""
        return self.words(key, day=self.words.date(at, "long"), time=self.words.time(at))


def dose_of(telling: Telling, stretch: Stretch, dose: Dose) -> str:
    """Return how long, how often and on which side."""
    words = telling.words
    side = "" if dose.sides is Sides.NONE else f"-{dose.sides}"
    how = _how(words, stretch, dose.hold_seconds)
    reps = words(f"sheet.reps{side}", reps=dose.reps)
    parts = [words("sheet.dose", how=how, reps=reps)]
    if dose.sets > 1:
        parts.append(words("sheet.sets", n=dose.sets))
    parts.append(words("sheet.a-day", n=dose.times_a_day))
    return " ".join(parts)


def _how(words: Words, stretch: Stretch, seconds: int) -> str:
    if stretch.dose.way is Way.TIME and seconds >= 2 * MINUTE and not seconds % MINUTE:
        return words("sheet.time-minutes", minutes=seconds // MINUTE)
    return words(f"sheet.{stretch.dose.way}", seconds=seconds)


def begins(telling: Telling, dose: Dose) -> str:
    """Return from when on a stretch is done, "" for at once."""
    if not dose.from_hour:
        return ""
    if not telling.plan.treated:
        return telling.words("sheet.from-hour", n=dose.from_hour)
    at = telling.plan.treated.at + timedelta(hours=dose.from_hour)
    return telling.moment(telling.local(at), "sheet.from-moment")


def rule_rows(words: Words, rule: Rule) -> list[tuple[str, str]]:
    """Return the traffic light as scores and what to do, without what no score asks for."""
    ends = (-1, rule.full_up_to, rule.half_up_to, HIGHEST)
    return [
        (_scores(words, low + 1, high), words(f"sheet.rule-{name}"))
        for name, (low, high) in zip(("full", "half", "gentle"), pairwise(ends), strict=True)
        if low < high
    ]


def _scores(words: Words, low: int, high: int) -> str:
    if low == high:
        return words.number(low)
    return words("sheet.scores", low=words.number(low), high=words.number(high))
