"""A drawn person on the screen: one picture of a stretch, in the theme's colours."""

from functools import lru_cache

import flet as ft

from aftercare.content.stretch_figure import figure_of
from aftercare.domain.figure.figure import Side
from aftercare.domain.figure.picture import frame_of, picture
from aftercare.formats.figure_svg import figure_svg
from aftercare.ui.theme.figure_ink import OPACITIES, Brightness, figure_ink

SMALL = 100  # logical pixels


def figure_view(
    stretch: str, *, height: float, ink: Brightness, t: float = 1.0, side: Side = "right"
) -> ft.Control:
    """Return the picture at *t* (0 start, 1 hold), so many logical pixels high; it is not heard."""
    frame = frame_of(figure_of(stretch))
    return ft.Image(
        _drawn(stretch, t, side, height, ink),
        width=height * frame.width / frame.height,
        height=height,
        fit=ft.BoxFit.CONTAIN,
        exclude_from_semantics=True,
    )


@lru_cache(maxsize=160)
def _drawn(stretch: str, t: float, side: Side, height: float, ink: Brightness) -> bytes:
    figure = figure_of(stretch)
    shapes = picture(figure, t, side=side, size=height)
    colours = figure_ink(dark=ink.dark, high_contrast=ink.high_contrast)
    places = 1 if height < SMALL else 2  # of a centimetre of the figure
    return figure_svg(shapes, frame_of(figure), colours, OPACITIES, "", places).encode()
