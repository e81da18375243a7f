"""Treatments over each other by hour: band of most people, own band, lines told apart by marks."""

import flet as ft
import flet.canvas as cv

from aftercare.domain.chart.hour import Axis, Plot, axis_step, ground
from aftercare.domain.chart.overlay import RADIUS, Laid, Shape, overlay, own_range, shaped
from aftercare.domain.course import Curve, Reading
from aftercare.domain.own_band import OwnBand
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.chart_paint import painted
from aftercare.ui.parts.hour_line import MOST_LABEL_GROWTH
from aftercare.ui.parts.text import quiet
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

HEIGHT = 232  # logical pixels
SAMPLE = 18  # of the legend


@ft.component
def OverlayChart(
    laid: tuple[Laid, ...],
    others: tuple[tuple[Reading, ...], ...],
    band: OwnBand,
    curve: Curve,
    hours: int,
    sentence: str,
    key: str | None = None,
) -> ft.Control:
    """Draw *laid*, newest first, over *others*; *sentence* says it for those who do not see it."""
    look, words = use_look(), use_words()
    width, measured = ft.use_state(0.0)
    text = kind.CAPTION.size * min(look.scale, MOST_LABEL_GROWTH)
    plot = Plot(width, HEIGHT + (text - kind.CAPTION.size) * 6, hours, text)
    shapes: list[cv.Shape] = []
    if width:
        marks = [
            *ground(plot, overlay_axis(words, hours), curve),
            *overlay(plot, laid, others, band),
        ]
        shapes = painted(marks, text, look.palette)
    canvas = cv.Canvas(shapes=shapes, expand=True, on_resize=lambda e: measured(e.width))
    return ft.Semantics(
        label=sentence,
        image=True,
        exclude_semantics=True,
        content=ft.Container(canvas, height=plot.height),
    )


def overlay_axis(words: Words, hours: int) -> Axis:
    """Return the axis of hours alone: each treatment has its own days and nights."""
    return Axis(hours=hours, every=axis_step(hours), hour_unit=words("chart.hour-unit"))


@ft.component
def OverlayLegend(
    names: tuple[tuple[Shape, str], ...],
    own: str = "",
    others: str = "",
    key: str | None = None,
) -> ft.Control:
    """Name the lines, newest first, by their marks, and the bands, the *own* one if it is there."""
    look, words = use_look(), use_words()
    palette = look.palette
    items = [
        (_sample(look, shape, "earlier" if number else "point"), name)
        for number, (shape, name) in enumerate(names)
    ]
    if others:
        items.append((_patch(palette.earlier, 3), others))
    if own:
        items.append((_framed(look), own))
    items.append((_patch(palette.band, 12), words("chart.most-people")))
    return ft.Row(
        [ft.Row([mark, quiet(name)], spacing=layout.S2, tight=True) for mark, name in items],
        spacing=layout.S4,
        wrap=True,
        run_spacing=4,
    )


def _sample(look: Look, shape: Shape, role: str) -> ft.Control:
    marks = shaped(shape, (SAMPLE / 2, SAMPLE / 2), RADIUS + 0.5, role)
    return cv.Canvas(shapes=painted(marks, 0, look.palette), width=SAMPLE, height=SAMPLE)


def _patch(color: str, height: float) -> ft.Control:
    return ft.Container(width=SAMPLE, height=height, border_radius=height / 3, bgcolor=color)


def _framed(look: Look) -> ft.Control:
    marks = own_range((((1, 1), (SAMPLE - 1, 1)), ((1, 11), (SAMPLE - 1, 11))))
    return cv.Canvas(shapes=painted(marks, 0, look.palette), width=SAMPLE, height=12)
