"""The hour line: the band most people are in over the hours, and one's own readings in it."""

from collections.abc import Callable

import flet as ft
import flet.canvas as cv

from aftercare.domain.chart.hour import Axis, Plot, axis_step, ground, own
from aftercare.domain.course import Curve, Reading
from aftercare.ui.look import use_look
from aftercare.ui.parts.chart_paint import painted
from aftercare.ui.theme import type as kind

__all__ = ["Axis", "HourLine", "axis_step"]

MOST_LABEL_GROWTH = 1.5  # labels on the canvas grow this far with the text size


@ft.component
def HourLine(
    readings: tuple[Reading, ...],
    curve: Curve,
    axis: Axis,
    sentence: str,
    now: float | None = None,
    earlier: tuple[Reading, ...] = (),
    height: float = 188,
    key: str | None = None,
) -> ft.Control:
    """Draw the course; *sentence* says the same in words for those who do not see it."""
    look = use_look()
    width, measured = ft.use_state(0.0)
    # A canvas does not scale its text by itself.
    text = kind.CAPTION.size * min(look.scale, MOST_LABEL_GROWTH)
    height += (text - kind.CAPTION.size) * 6
    plot = Plot(width, height, axis.hours, text)
    behind = ft.use_memo(
        lambda: painted(ground(plot, axis, curve), text, look.palette) if width else [],
        [plot, axis, curve, look.palette],
    )
    marks = own(plot, axis, readings, now, earlier) if width else []
    shapes = painted(marks, text, look.palette)
    return ft.Semantics(
        label=sentence,
        image=True,
        exclude_semantics=True,
        content=ft.Container(
            ft.Stack(
                [
                    _canvas(behind, measured),
                    _canvas(shapes, None),
                ],
                expand=True,
                fit=ft.StackFit.EXPAND,
            ),
            height=height,
        ),
    )


def _canvas(shapes: list[cv.Shape], measured: Callable[[float], None] | None) -> ft.Control:
    resize = (lambda e: measured(e.width)) if measured else None
    return cv.Canvas(shapes=shapes, expand=True, on_resize=resize)
