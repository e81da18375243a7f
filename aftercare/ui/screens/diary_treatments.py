"""Treatments over each other by hour, the person's own band, and what was ticked the day after."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import partial
from math import ceil, floor

import flet as ft

from aftercare.domain.chart.overlay import Laid, Shape
from aftercare.domain.course import Reading
from aftercare.domain.diary import Entry
from aftercare.domain.diary_index import DiaryIndex
from aftercare.domain.occasion import at_clock
from aftercare.domain.own_band import MOST, OwnBand, at_hour, earlier, own_band
from aftercare.domain.summary import Outcome, course_end, hours_shown, summary
from aftercare.domain.tag_count import TagCounts, next_days, tag_counts
from aftercare.domain.treatment import Treatment
from aftercare.formats.diary_words import summary_sentence
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState
from aftercare.state.found import FoundState
from aftercare.state.later_part import LaterPart
from aftercare.state.treatment import TreatmentState
from aftercare.ui.course_of import Course, course_of
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, secondary
from aftercare.ui.parts.card import card
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.overlay_chart import OverlayChart, OverlayLegend
from aftercare.ui.parts.overlay_table import overlay_table
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.reading_on import ReadingOn, found_in
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

LAST = 6  # courses with a shape of their own
ROWS = 20  # of the table at first, and added each time
DAY = timedelta(days=1)

Scored = tuple[Treatment, tuple[Reading, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """The newest course and what came before it, latest first, with numbers or without."""

    newest: Course
    before: tuple[Scored, ...]  # up to MOST

    @property
    def scored(self) -> tuple[Scored, ...]:
        """Those that have a number, the newest course always."""
        newest = (self.newest.treatment, self.newest.readings)
        return (newest, *(one for one in self.before if one[1]))

    @property
    def courses_before(self) -> tuple[tuple[Reading, ...], ...]:
        """The readings of the courses before, oldest first."""
        return tuple(readings for _, readings in reversed(self.before))


@ft.component
def ComparedScreen(
    part: LaterPart, treatments: TreatmentState, diary: DiaryState, clock: ClockState
) -> ft.Control:
    """Lay the treatments over each other."""
    words, look, trail = use_words(), use_look(), use_trail()
    ft.use_effect(clock.tick, dependencies=[])
    compared = ft.use_memo(
        lambda: compared_of(treatments, diary), [treatments.treatments, diary.version]
    )
    title, leave = words("look-back.compared-title"), Leave("/diary")
    if compared is None:
        treated = secondary(
            words("diary.treated"), lambda: trail.go("/treated"), key="compared.treated"
        )
        none = empty_state(
            ft.Icons.STACKED_LINE_CHART_ROUNDED,
            words("look-back.compared-none-title"),
            words("look-back.compared-none"),
            look,
            treated,
        )
        return Frame(title, [none], leave=leave)
    found = found_in(part, diary)
    return Frame(
        title,
        [_ChartCard(compared, treatments, diary, found, clock)],
        aside=[_NextDays(treatments, diary, clock)],
        leave=leave,
    )


def compared_of(treatments: TreatmentState, diary: DiaryState) -> Compared | None:
    """Gather the latest courses; None if there was no treatment."""
    if not treatments.treatments:
        return None
    latest = treatments.treatments[: -MOST - 2 : -1]
    newest, *before = [course_of(one, treatments, diary) for one in latest]
    return Compared(newest=newest, before=tuple((one.treatment, one.readings) for one in before))


def all_scored(
    newest: Course, treatments: tuple[Treatment, ...], index: DiaryIndex
) -> tuple[Scored, ...]:
    """Return what *index* holds of each course, newest first, without those that it has not."""
    found: list[Scored] = []
    for one in reversed(treatments):
        scores = index.soreness.between(one.at, course_end(one, treatments))
        readings = tuple(Reading(hours=at / 3600, soreness=score) for at, score in scores)
        if readings or one.id == newest.treatment.id:
            found.append((one, readings))
    return tuple(found)


@ft.component
def _ChartCard(
    compared: Compared,
    treatments: TreatmentState,
    diary: DiaryState,
    found: FoundState,
    clock: ClockState,
    key: str | None = None,
) -> ft.Control:
    words = use_words()
    every, show = ft.use_state(initial=False)
    tabled, turn = ft.use_state(initial=False)
    rows, show_rows = ft.use_state(ROWS)
    scored = compared.scored
    band = ft.use_memo(
        lambda: own_band(compared.courses_before, compared_hours(scored)), [compared]
    )
    lines = compared_lines(words, compared, band)
    more = len(treatments.treatments) > MOST + 1  # than the latest, which are there at once
    body: list[ft.Control] = [
        quiet(words("look-back.compared-axis")),
        heading(say(lines[0], kind.TITLE, key="compared.sentence")),
        *(say(line, kind.BODY) for line in lines[1:]),
    ]
    if len(scored) > LAST or more:
        body.append(_range(words, show, every=every))
    if every and more:
        if found.complete:
            scored = all_scored(compared.newest, treatments.treatments, found.index)
        body.append(ReadingOn(found, diary))
    if tabled:
        tabulated = scored if every else scored[:LAST]
        told = [(_day(words, one, clock), readings) for one, readings in tabulated[:rows]]
        body.append(overlay_table(words, told))
        if len(tabulated) > rows:
            earlier_rows = partial(show_rows, rows + ROWS)
            body.append(plain(words("diary.earlier"), earlier_rows, key="compared.earlier"))
    else:
        marked, others = scored[:LAST], scored[LAST:] if every else ()
        hours = compared_hours((*marked, *others))
        body += [
            kept(
                OverlayChart,
                tuple(Laid(scores, one) for (_, scores), one in zip(marked, Shape, strict=False)),
                tuple(readings for _, readings in others),
                band,
                compared.newest.curve,
                hours,
                " ".join(lines),
            ),
            _legend(words, marked, clock, others=len(others), own=bool(band)),
            quiet(words("diary.differs")),
        ]
    label = words("diary.as-picture" if tabled else "diary.as-table")
    icon = ft.Icons.SHOW_CHART_ROUNDED if tabled else ft.Icons.TABLE_ROWS_OUTLINED
    body.append(ft.Row([plain(label, lambda: turn(not tabled), key="compared.table", icon=icon)]))
    padding = ft.Padding.only(left=20, right=20, top=20, bottom=layout.S2)
    return card(*body, spacing=layout.S2, padding=padding)


def compared_lines(words: Words, compared: Compared, band: OwnBand) -> list[str]:
    """Return what is to be said of the newest course beside the earlier ones: numbers only."""
    course, before = compared.newest, compared.courses_before
    last = before[-1] if before else ()
    outcome = summary(course.readings, course.curve, last)
    known, lines = earlier(before), [summary_sentence(words, outcome)]
    if len(compared.scored) == 1:
        return [*lines, words("look-back.compared-one")]
    if outcome.outcome is not Outcome.GONE and known.last is not None:
        lines.append(words("look-back.last-gone", hours=int(known.last)))
    if known.middle is not None:
        lines.append(words("look-back.middle", n=known.count, hours=int(known.middle)))
    if not band:
        return [*lines, words("look-back.compared-soon")]
    own = at_hour(band, outcome.hours) if course.readings else None
    if own is not None and outcome.outcome is not Outcome.GONE:
        low, high = floor(own.low), ceil(own.high)
        named = "own-there-one" if low == high else "own-there"
        lines.append(words(f"look-back.{named}", low=low, high=high))
    return lines


def compared_hours(scored: Sequence[Scored]) -> int:
    """Return how many hours a chart of *scored* spans."""
    return max(hours_shown(readings, treatment) for treatment, readings in scored)


def _range(words: Words, show: Callable[[bool], None], *, every: bool) -> ft.Control:
    return choices(
        [
            choice(
                words("look-back.all" if one else "look-back.last-six"),
                partial(show, one),
                key="compared.all" if one else "compared.last",
                chosen=one is every,
            )
            for one in (False, True)
        ]
    )


def _legend(
    words: Words, marked: Sequence[Scored], clock: ClockState, *, others: int, own: bool
) -> ft.Control:
    days = (_day(words, treatment, clock) for treatment, _ in marked)
    behind = words("look-back.others", n=others) if others else ""
    own_range = words("look-back.own-range") if own else ""
    return OverlayLegend(tuple(zip(Shape, days, strict=False)), own_range, behind)


def _day(words: Words, treatment: Treatment, clock: ClockState) -> str:
    at, now = clock.local(treatment.at), clock.local(clock.now)
    return words.date(at, "short" if at.year == now.year else "full")


@ft.component
def _NextDays(
    treatments: TreatmentState, diary: DiaryState, clock: ClockState, key: str | None = None
) -> ft.Control:
    """Count what was ticked the day after each treatment."""
    words = use_words()
    counts = ft.use_memo(
        lambda: counted(treatments, diary, clock),
        [treatments.treatments, diary.version, clock.now],
    )
    known = [(tag, n) for tag, n in counts.counts if words.has(f"tag.{tag}")]
    body: list[ft.Control] = [heading(say(words("look-back.next-day-title"), kind.TITLE))]
    if not known:
        body.append(quiet(words("look-back.next-day-none")))
        return card(*body, spacing=layout.S2)
    body += [_count(words, tag, n, counts.days) for tag, n in known]
    return card(*body, quiet(words("look-back.next-day-note")), spacing=layout.S2)


def counted(treatments: TreatmentState, diary: DiaryState, clock: ClockState) -> TagCounts:
    """Count the tags of the days after the treatments."""
    now, local = clock.exactly(), clock.local

    def entries_of(day: date) -> tuple[Entry, ...]:
        start, end = (at_clock(one, time(), now, local) for one in (day, day + DAY))
        return diary.between(start, end)

    return tag_counts(map(entries_of, next_days(treatments.treatments, now, local)))


def _count(words: Words, tag: str, n: int, days: int) -> ft.Control:
    name = words(f"tag.{tag}")
    row = ft.Row(
        [say(name, expand=True), say(words("look-back.next-day-row", n=n, days=days))],
        spacing=layout.S3,
    )
    said = words("look-back.next-day-said", tag=name, n=n, days=days)
    return ft.Semantics(label=said, container=True, exclude_semantics=True, content=row)
