"""Charts on a canvas, in the theme's colours."""

import flet as ft
import flet.canvas as cv

from aftercare.domain.chart.mark import Area, Box, Dot, Label, Mark, Point, Rule, Stroke
from aftercare.ui.theme import type as kind
from aftercare.ui.theme.palette import Palette

_TEXT = {"ink": ft.Colors.ON_SURFACE, "quiet": ft.Colors.ON_SURFACE_VARIANT}
_FACES = {"regular": kind.REGULAR, "medium": kind.MEDIUM, "strong": kind.SEMIBOLD}


def painted(marks: list[Mark], text: float, palette: Palette) -> list[cv.Shape]:
    """Return *marks* as shapes of a canvas, with labels of the size *text* (logical pixels)."""
    return [_shape(mark, text, palette) for mark in marks]


def _shape(mark: Mark, text: float, palette: Palette) -> cv.Shape:
    color: str = _TEXT.get(mark.role) or getattr(palette, mark.role)
    match mark:
        case Rule():
            paint = ft.Paint(color=color, stroke_width=mark.width)
            return cv.Line(*mark.begin, *mark.end, paint=paint)
        case Stroke():
            return cv.Path(_through(mark.points), paint=_stroke(mark, color))
        case Area():
            steps = [*_through(mark.points), cv.Path.Close()]
            return cv.Path(steps, paint=_filled(color, mark.fade))
        case Box():
            paint = _filled(color, mark.fade)
            return cv.Rect(*mark.corner, *mark.size, border_radius=mark.radius, paint=paint)
        case Dot():
            return cv.Circle(*mark.center, mark.radius, paint=_filled(color, mark.fade))
        case Label():
            style = ft.TextStyle(size=text, color=color, font_family=_FACES[mark.face])
            held: ft.Alignment = getattr(ft.Alignment, mark.held.upper())
            return cv.Text(*mark.place, mark.text, style=style, alignment=held)


def _filled(color: str, fade: float = 1) -> ft.Paint:
    return ft.Paint(color=ft.Colors.with_opacity(fade, color) if fade < 1 else color)


def _through(points: tuple[Point, ...]) -> list[cv.Path.PathElement]:
    first, *rest = points
    return [cv.Path.MoveTo(*first), *(cv.Path.LineTo(*point) for point in rest)]


def _stroke(stroke: Stroke, color: str) -> ft.Paint:
    paint = ft.Paint(
        color=ft.Colors.with_opacity(stroke.fade, color) if stroke.fade < 1 else color,
        stroke_width=stroke.width,
        style=ft.PaintingStyle.STROKE,
        stroke_cap=ft.StrokeCap.ROUND,
        stroke_join=ft.StrokeJoin.ROUND,
    )
    if stroke.dash:
        paint.stroke_dash_pattern = list(stroke.dash)
    return paint
