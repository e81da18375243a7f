"""The usual pain of a report, by day or by weeks, with the treatments."""

from collections.abc import Iterable
from datetime import date, datetime, time

import flet as ft

from aftercare.domain.diary import Entry
from aftercare.domain.occasion import Local, at_clock
from aftercare.domain.pain_span import ScoreLog, pain_spans, span_starts
from aftercare.domain.past import Past
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import card
from aftercare.ui.parts.span_chart import SpanChart, SpanLegend
from aftercare.ui.parts.span_pain import Pain, pain_lines, pain_table, told_of
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words


@ft.component
def PainCard(past: Past, until: datetime, local: Local, key: str | None = None) -> ft.Control:
    """Draw the pain up to the day of *until*, or say that none was noted."""
    words = use_words()
    tabled, turn = ft.use_state(initial=False)
    title = heading(say(words("report.part-pain"), kind.TITLE), 3)
    pain = ft.use_memo(lambda: pain_of(past, until, local), [past, until])
    if pain is None:
        return card(title, quiet(words("report.paper-pain-none"), kind.BODY), spacing=layout.S2)
    lines = pain_lines(words, pain)
    if tabled:
        drawn: list[ft.Control] = [pain_table(words, pain)]
    else:
        told = told_of(words, pain)
        chart = SpanChart(pain.starts, pain.spans, pain.treated, told, " ".join(lines))
        drawn = [chart, SpanLegend(noted=True, treated=bool(pain.treated))]
    label = words("diary.as-picture" if tabled else "diary.as-table")
    icon = ft.Icons.BAR_CHART_ROUNDED if tabled else ft.Icons.TABLE_ROWS_OUTLINED
    turned = plain(label, lambda: turn(not tabled), key="report-read.pain-table", icon=icon)
    return card(
        title,
        quiet(_axis(words, pain)),
        heading(say(lines[0], kind.SUBTITLE, key="report-read.pain-sentence"), 4),
        *map(quiet, lines[1:]),
        *drawn,
        ft.Row([turned]),
        spacing=layout.S2,
    )


def pain_of(past: Past, until: datetime, local: Local) -> Pain | None:
    """Return the pain in so few spans that they can be drawn; None if nothing was noted."""
    log = _log(past.entries)
    if log.first is None:
        return None
    last = max(local(until).date(), *(local(one.occurred_at).date() for one in past.entries))
    starts = span_starts(local(log.first).date(), last)

    def midnight(day: date) -> datetime:
        return at_clock(day, time(), until, local)

    treated = {local(one.at).date() for one in past.treatments}
    return Pain(
        starts=starts,
        spans=pain_spans(log, starts, midnight),
        treated=tuple(sorted(day for day in treated if starts[0] <= day <= last)),
    )


def _log(entries: Iterable[Entry]) -> ScoreLog:
    log = ScoreLog()
    for one in entries:
        if one.usual_pain is not None:
            log.put(one.occurred_at, one.id, one.usual_pain)
    return log


def _axis(words: Words, pain: Pain) -> str:
    if pain.length == 1:
        return words("report-read.pain-axis")
    return words("report-read.pain-axis-weeks", days=pain.length)
