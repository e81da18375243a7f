"""A drawn person on the screen: one picture of a stretch, in the theme's colours."""

from functools import lru_cache

import flet as ft

from aftercare.content.stretch_figure import figure_of, is_drawn
from aftercare.domain.figure.figure import Side
from aftercare.domain.figure.picture import frame_of, picture
from aftercare.formats.figure_svg import figure_svg
from aftercare.ui.theme.figure_ink import OPACITIES, Brightness, figure_ink

SMALL = 100  # logical pixels


def figure_view(
    stretch: str,
    *,
    height: float,
    ink: Brightness,
    t: float = 1.0,
    side: Side = "right",
    easier: bool = False,
    label: str = "",
) -> ft.Control:
    """Return the picture, so many logical pixels high; without a *label* it is not heard.

    Where nothing is drawn yet there is a plain mark.
    """
    if not is_drawn(stretch):
        return ft.Icon(ft.Icons.ACCESSIBILITY_NEW_ROUNDED, color=ft.Colors.OUTLINE)
    frame = frame_of(figure_of(stretch, easier=easier))
    return ft.Image(
        _drawn(stretch, t, side, height, ink, easier),
        width=height * frame.width / frame.height,
        height=height,
        fit=ft.BoxFit.CONTAIN,
        semantics_label=label or None,
        exclude_from_semantics=not label,
    )


@lru_cache(maxsize=160)
def _drawn(
    stretch: str, t: float, side: Side, height: float, ink: Brightness, easier: bool
) -> bytes:
    figure = figure_of(stretch, easier=easier)
    shapes = picture(figure, t, side=side, size=height)
    colours = figure_ink(dark=ink.dark, high_contrast=ink.high_contrast)
    places = 1 if height < SMALL else 2  # of a centimetre of the figure
    return figure_svg(shapes, frame_of(figure), colours, OPACITIES, "", places).encode()
