"""The usual pain over two weeks, six weeks or all of it, with the treatments."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial

import flet as ft

from aftercare.domain.occasion import at_clock
from aftercare.domain.pain_span import of_days, pain_spans, span_starts
from aftercare.domain.usual_pain import last_days, pain_by_day
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState
from aftercare.state.found import FoundState
from aftercare.state.later_part import LaterPart
from aftercare.state.treatment import TreatmentState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import card
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.span_chart import SpanChart, SpanLegend
from aftercare.ui.parts.span_pain import Pain, pain_lines, pain_table, told_of
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.reading_on import ReadingOn, found_in
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

RANGES = {"short": 14, "middle": 42, "all": 0}  # days; 0: as far back as there is something
DAY = timedelta(days=1)


@ft.component
def PainScreen(
    part: LaterPart, treatments: TreatmentState, diary: DiaryState, clock: ClockState
) -> ft.Control:
    """Show the usual pain by day, or by weeks where there is much of it."""
    words = use_words()
    ft.use_effect(clock.tick, dependencies=[])
    card_ = _PainCard(found_in(part, diary), treatments, diary, clock)
    return Frame(words("look-back.pain-title"), [card_], leave=Leave("/diary"))


@ft.component
def _PainCard(
    found: FoundState,
    treatments: TreatmentState,
    diary: DiaryState,
    clock: ClockState,
    key: str | None = None,
) -> ft.Control:
    words = use_words()
    chosen, choose = ft.use_state("short")
    tabled, turn = ft.use_state(initial=False)
    days, whole = RANGES[chosen], chosen == "all"

    def gathered() -> Pain:
        if whole:
            return all_pain(found, treatments, clock)
        return pain_of(days, treatments, diary, clock)

    pain = ft.use_memo(
        gathered,
        [chosen, diary.version, treatments.treatments, clock.now, found.version if whole else 0],
    )
    lines = pain_lines(words, pain)
    body: list[ft.Control] = [
        _ranges(words, chosen, choose),
        quiet(_axis(words, pain)),
        heading(say(lines[0], kind.TITLE, key="pain.sentence")),
        *map(quiet, lines[1:]),
    ]
    if whole:
        body.append(ReadingOn(found, diary))
    if tabled and pain.spans:
        body.append(pain_table(words, pain))
    else:
        sentence = " ".join(lines)
        chart = SpanChart(pain.starts, pain.spans, pain.treated, told_of(words, pain), sentence)
        body += [chart, SpanLegend(bool(pain.spans), bool(pain.treated))]
    if pain.spans or tabled:
        label = words("diary.as-picture" if tabled else "diary.as-table")
        icon = ft.Icons.BAR_CHART_ROUNDED if tabled else ft.Icons.TABLE_ROWS_OUTLINED
        body.append(ft.Row([plain(label, lambda: turn(not tabled), key="pain.table", icon=icon)]))
    padding = ft.Padding.only(left=20, right=20, top=20, bottom=layout.S2)
    return card(*body, spacing=layout.S2, padding=padding)


def pain_of(days: int, treatments: TreatmentState, diary: DiaryState, clock: ClockState) -> Pain:
    """Return the pain of the last *days*, day by day."""
    now, local = clock.exactly(), clock.local
    shown = last_days(now, local, days)
    entries = diary.between(at_clock(shown[0], time(), now, local), now + DAY)
    noted = [one for one in pain_by_day(entries, local) if shown[0] <= one.day <= shown[-1]]
    return Pain(
        starts=shown,
        spans=of_days(noted),
        treated=_treated(treatments, clock, shown[0], shown[-1]),
    )


def all_pain(found: FoundState, treatments: TreatmentState, clock: ClockState) -> Pain:
    """Return all pain that was read so far, in so few spans that they can be drawn."""
    now, local = clock.exactly(), clock.local
    log, today = found.index.pain, local(now).date()
    first = local(log.first).date() if log.first else today
    starts = span_starts(min(first, today), today)

    def midnight(day: date) -> datetime:
        return at_clock(day, time(), now, local)

    return Pain(
        starts=starts,
        spans=pain_spans(log, starts, midnight),
        treated=_treated(treatments, clock, starts[0], today),
    )


def _treated(
    treatments: TreatmentState, clock: ClockState, start: date, end: date
) -> tuple[date, ...]:
    days = {clock.local(one.at).date() for one in treatments.treatments}
    return tuple(sorted(day for day in days if start <= day <= end))


def _axis(words: Words, pain: Pain) -> str:
    if pain.length == 1:
        return words("look-back.pain-axis-days")
    return words("look-back.pain-axis-weeks", days=pain.length)


def _ranges(words: Words, chosen: str, choose: Callable[[str], None]) -> ft.Control:
    return choices(
        [
            choice(
                words(f"look-back.range-{one}"),
                partial(choose, one),
                key=f"pain.range.{one}",
                chosen=one == chosen,
            )
            for one in RANGES
        ]
    )
