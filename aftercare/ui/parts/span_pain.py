"""The usual pain as it stands in a chart of spans: what is said of it, and the same as a table."""

from dataclasses import dataclass
from datetime import date, datetime, time

import flet as ft

from aftercare.domain.pain_span import PainSpan
from aftercare.domain.usual_pain import PainDay
from aftercare.formats.diary_words import pain_sentence
from aftercare.ui.parts.score_table import Line, ScoreTable
from aftercare.words.words import Words

YEAR = 366


@dataclass(frozen=True, slots=True, kw_only=True)
class Pain:
    """What is shown up to today: the spans of which something was noted, and the treatments."""

    starts: tuple[date, ...]  # of all spans, oldest first
    spans: tuple[PainSpan, ...]  # oldest first
    treated: tuple[date, ...]  # each once

    @property
    def length(self) -> int:
        """How many days a span has."""
        return (self.starts[1] - self.starts[0]).days if len(self.starts) > 1 else 1


def pain_lines(words: Words, pain: Pain) -> list[str]:
    """Return the sentence about the pain, and how many treatments there were meanwhile."""
    treated = []
    if pain.treated:
        treated = [words("look-back.pain-treated", n=len(pain.treated))]
    if pain.length == 1:
        return [pain_sentence(words, tuple(map(_as_day, pain.spans))), *treated]
    lowest = min(one.lowest for one in pain.spans)
    highest = max(one.highest for one in pain.spans)
    last = pain.spans[-1]
    if lowest == highest:
        return [words("look-back.pain-same", score=lowest), *treated]
    said = words("look-back.pain-between", lowest=lowest, highest=highest, last=last.last)
    return [said, *treated]


def _as_day(one: PainSpan) -> PainDay:
    return PainDay(
        day=one.first, lowest=one.lowest, highest=one.highest, last=one.last, count=one.count
    )


def told_of(words: Words, pain: Pain) -> tuple[str, ...]:
    """Return how the spans are called under the axis: by their first day, over years by month."""
    whole = (pain.starts[-1] - pain.starts[0]).days
    form = "short" if whole < YEAR else "month-short"
    return tuple(_dated(words, day, form) for day in pain.starts)


def _dated(words: Words, day: date, form: str) -> str:
    return words.date(datetime.combine(day, time()), form)


def pain_table(words: Words, pain: Pain) -> ft.Control:
    """Return each span as a row, the latest first."""
    lines = []
    same_year = pain.starts[0].year == pain.starts[-1].year
    for one in reversed(pain.spans):
        day = _span_name(words, one, "short" if same_year else "full")
        lowest, highest, last = (words.number(n) for n in (one.lowest, one.highest, one.last))
        said = words("look-back.pain-row", day=day, lowest=lowest, highest=highest, last=last)
        lines.append(Line(cells=(day, lowest, highest, last), said=said))
    columns = ("day", "lowest", "highest", "last")
    names = tuple(words(f"look-back.pain-column-{column}") for column in columns)
    return ScoreTable(names, (6, 3, 3, 3), tuple(lines))


def _span_name(words: Words, one: PainSpan, form: str) -> str:
    first = _dated(words, one.first, form)
    if one.days == 1:
        return first
    return words("look-back.span", first=first, last=_dated(words, one.end, form))
