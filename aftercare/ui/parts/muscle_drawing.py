"""What clinics say happens in a muscle, in three steps: a tight band, a needle, a band let go."""

import flet as ft
import flet.canvas as cv

from aftercare.ui.theme.palette import Palette

STEPS = (1, 2, 3)
BAND_HEIGHT = 96  # logical pixels of the muscle's belly and room above it for the needle
TOP, BOTTOM = 30.0, 92.0
END = 0.04  # of the width, where the tendons begin
FIBRES = 7
KNOT = 0.5  # of the width, where the tight spot lies


def draw_muscle(step: int, width: float, palette: Palette) -> list[cv.Shape]:
    """Return step 1, 2 or 3, *width* logical pixels wide."""
    middle, half = (TOP + BOTTOM) / 2, (BOTTOM - TOP) / 2
    belly = ft.Paint(color=palette.body)
    shapes: list[cv.Shape] = [cv.Path(_belly(width, middle, half), paint=belly)]
    tight = step < 3
    for number in range(FIBRES):
        share = (number + 1) / (FIBRES + 1) * 2 - 1  # -1 top to 1 bottom
        own = tight and number == FIBRES // 2
        paint = ft.Paint(
            color=palette.point if own else palette.body_edge,
            stroke_width=5 if own else 2,
            style=ft.PaintingStyle.STROKE,
            stroke_cap=ft.StrokeCap.ROUND,
        )
        shapes.append(cv.Path(_fibre(width, middle, half * share), paint=paint))
    x = width * KNOT
    if tight:
        knot = ft.Paint(color=palette.point)
        shapes.append(cv.Path([cv.Path.Oval(x - 14, middle - 8, 28, 16)], paint=knot))
    if step == 2:
        shapes += _needle(x, middle, palette) + _twitch(x, middle, palette)
    if step == 3:
        glow = ft.Paint(color=ft.Colors.with_opacity(0.35, palette.point))
        shapes += [cv.Circle(x, middle, radius, paint=glow) for radius in (12, 22, 32)]
    return shapes


def _belly(width: float, middle: float, half: float) -> list[cv.Path.PathElement]:
    left, right = width * END, width * (1 - END)
    third = (right - left) / 3
    return [
        cv.Path.MoveTo(left, middle),
        cv.Path.CubicTo(
            left + third, middle - half * 1.33, right - third, middle - half * 1.33, right, middle
        ),
        cv.Path.CubicTo(
            right - third, middle + half * 1.33, left + third, middle + half * 1.33, left, middle
        ),
        cv.Path.Close(),
    ]


def _fibre(width: float, middle: float, bend: float) -> list[cv.Path.PathElement]:
    left, right = width * END, width * (1 - END)
    third = (right - left) / 3
    lift = bend * 1.33
    return [
        cv.Path.MoveTo(left, middle),
        cv.Path.CubicTo(left + third, middle + lift, right - third, middle + lift, right, middle),
    ]


def _needle(x: float, middle: float, palette: Palette) -> list[cv.Shape]:
    shaft = ft.Paint(color=ft.Colors.ON_SURFACE, stroke_width=2, style=ft.PaintingStyle.STROKE)
    grip = ft.Paint(
        color=palette.band_edge,
        stroke_width=7,
        style=ft.PaintingStyle.STROKE,
        stroke_cap=ft.StrokeCap.ROUND,
    )
    return [cv.Line(x, 4, x, middle, paint=shaft), cv.Line(x, 4, x, 18, paint=grip)]


def _twitch(x: float, middle: float, palette: Palette) -> list[cv.Shape]:
    """Return short strokes on both sides: it jumps."""
    paint = ft.Paint(
        color=palette.point,
        stroke_width=2.5,
        style=ft.PaintingStyle.STROKE,
        stroke_cap=ft.StrokeCap.ROUND,
    )
    shapes: list[cv.Shape] = []
    for side in (-1, 1):
        for number in (1, 2):
            at = x + side * (18 + 9 * number)
            size = 6 + 3 * number
            shapes.append(cv.Line(at, middle - size, at, middle + size, paint=paint))
    return shapes
