"""The usual pain over weeks, months or years: a bar for each span, an arrow at each treatment."""

from datetime import date

import flet as ft
import flet.canvas as cv

from aftercare.domain.chart.day import BAR, POINT, DayPlot, pointer
from aftercare.domain.chart.span import spans as drawn
from aftercare.domain.pain_span import PainSpan
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.chart_paint import painted
from aftercare.ui.parts.hour_line import MOST_LABEL_GROWTH
from aftercare.ui.parts.text import quiet
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind

HEIGHT = 180  # logical pixels
SAMPLE = 18  # height of what the legend shows


@ft.component
def SpanChart(
    starts: tuple[date, ...],
    spans: tuple[PainSpan, ...],
    treated: tuple[date, ...],
    told: tuple[str, ...],
    sentence: str,
    key: str | None = None,
) -> ft.Control:
    """Draw *spans*, which begin with *starts*, each *told* under the axis where there is room.

    *sentence* says it for those who do not see it.
    """
    look = use_look()
    width, measured = ft.use_state(0.0)
    text = kind.CAPTION.size * min(look.scale, MOST_LABEL_GROWTH)
    plot = DayPlot(width, HEIGHT + (text - kind.CAPTION.size) * 4, len(starts), text)
    marks = drawn(plot, starts, spans, treated, told) if width else []
    shapes = painted(marks, text, look.palette)
    canvas = cv.Canvas(shapes=shapes, expand=True, on_resize=lambda e: measured(e.width))
    return ft.Semantics(
        label=sentence,
        image=True,
        exclude_semantics=True,
        content=ft.Container(canvas, height=plot.height),
    )


@ft.component
def SpanLegend(noted: bool, treated: bool, key: str | None = None) -> ft.Control:
    """Name what is drawn."""
    look, words = use_look(), use_words()
    point = look.palette.point
    items: list[tuple[ft.Control, str]] = []
    if noted:
        soft = ft.Colors.with_opacity(0.35, point)
        bar = ft.Container(width=BAR, height=SAMPLE, border_radius=BAR / 2, bgcolor=soft)
        dot = ft.Container(width=2 * POINT, height=2 * POINT, border_radius=POINT, bgcolor=point)
        items += [(bar, words("look-back.pain-span")), (dot, words("look-back.pain-last"))]
    if treated:
        shapes = painted(pointer(POINT + 1, POINT + 1, SAMPLE), 0, look.palette)
        arrow = cv.Canvas(shapes=shapes, width=2 * POINT + 2, height=SAMPLE)
        items.append((arrow, words("look-back.pain-treatment")))
    return ft.Row(
        [ft.Row([mark, quiet(name)], spacing=layout.S2, tight=True) for mark, name in items],
        spacing=layout.S4,
        wrap=True,
        run_spacing=4,
    )
