"""The usual pain by day: a bar from the lowest to the highest score, a point for the last."""

from dataclasses import dataclass
from datetime import date

import flet as ft
import flet.canvas as cv

from aftercare.domain.usual_pain import PainDay
from aftercare.ui.look import use_look
from aftercare.ui.theme import type as kind
from aftercare.ui.theme.palette import Palette

RIGHT = 4  # margin of the plot, logical pixels
BAR, POINT = 10.0, 4.5  # width of a bar, radius of a point
MOST_LABEL_GROWTH = 1.5


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where days and scores lie on the canvas."""

    width: float
    height: float
    count: int
    text: float

    @property
    def left(self) -> float:
        return 8 + self.text * 1.4

    def x(self, index: int) -> float:
        return self.left + (self.width - self.left - RIGHT) * (index + 0.5) / self.count

    def y(self, score: float) -> float:
        top = self.text * 0.8
        return top + (self.height - top - self.text * 2) * (1 - score / 10)

    def style(self) -> ft.TextStyle:
        ink = ft.Colors.ON_SURFACE_VARIANT
        return ft.TextStyle(size=self.text, color=ink, font_family=kind.MEDIUM)


@ft.component
def DayChart(
    days: tuple[date, ...],
    noted: tuple[PainDay, ...],
    sentence: str,
    height: float = 132,
    key: str | None = None,
) -> ft.Control:
    """Draw what was *noted* on *days*, the last of which is today; *sentence* says it in words."""
    look = use_look()
    width, measured = ft.use_state(0.0)
    text = kind.CAPTION.size * min(look.scale, MOST_LABEL_GROWTH)
    plot = _Plot(width, height + (text - kind.CAPTION.size) * 4, len(days), text)
    shapes: list[cv.Shape] = []
    if width:
        shapes = [*_grid(plot, look.palette), *_names(plot, days)]
        shapes += _bars(plot, days, noted, look.palette)
    canvas = cv.Canvas(shapes=shapes, expand=True, on_resize=lambda e: measured(e.width))
    return ft.Semantics(
        label=sentence,
        image=True,
        exclude_semantics=True,
        content=ft.Container(canvas, height=plot.height),
    )


def _grid(plot: _Plot, palette: Palette) -> list[cv.Shape]:
    shapes: list[cv.Shape] = []
    paint = ft.Paint(color=palette.grid, stroke_width=1)
    for level in (0, 5, 10):
        y = plot.y(level)
        shapes.append(cv.Line(plot.left, y, plot.width - RIGHT, y, paint=paint))
        where = ft.Alignment.CENTER_RIGHT
        label = cv.Text(plot.left - 7, y, str(level), style=plot.style(), alignment=where)
        shapes.append(label)
    return shapes


def _names(plot: _Plot, days: tuple[date, ...]) -> list[cv.Shape]:
    """Write the days of the month, as many as have room, today always."""
    room = (plot.width - plot.left) / plot.count
    every = 1 + int(plot.text * 1.9 // room)
    return [
        cv.Text(
            plot.x(index),
            plot.y(0) + 6,
            str(day.day),
            style=plot.style(),
            alignment=ft.Alignment.TOP_CENTER,
        )
        for index, day in enumerate(days)
        if (len(days) - 1 - index) % every == 0
    ]


def _bars(
    plot: _Plot, days: tuple[date, ...], noted: tuple[PainDay, ...], palette: Palette
) -> list[cv.Shape]:
    shapes: list[cv.Shape] = []
    places = {day: plot.x(index) for index, day in enumerate(days)}
    for one in noted:
        x = places.get(one.day)
        if x is None:
            continue
        top, foot = plot.y(one.highest) - BAR / 2, plot.y(one.lowest) + BAR / 2
        paint = ft.Paint(color=ft.Colors.with_opacity(0.35, palette.point))
        bar = cv.Rect(x - BAR / 2, top, BAR, foot - top, border_radius=BAR / 2, paint=paint)
        point = cv.Circle(x, plot.y(one.last), POINT, paint=ft.Paint(color=palette.point))
        shapes += [bar, point]
    return shapes
