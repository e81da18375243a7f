"""A small picture of a stretch as it is held."""

import flet as ft

from aftercare.domain.figure.figure import Side
from aftercare.domain.prescription import Sides
from aftercare.ui.look import Look
from aftercare.ui.parts.figure_view import Scene, figure_view

SIZE = 64  # logical pixels
FAINT = 0.45


def thumbnail(
    stretch: str,
    look: Look,
    *,
    side: Side = "right",
    easier: bool = False,
    faint: bool = False,
    size: float = SIZE,
) -> ft.Control:
    """Return the picture in a square of *size*; *faint* where it is not to be done."""
    scene = Scene(stretch, side, height=size, guise=look.guise, easier=easier)
    return ft.Container(
        figure_view(scene),
        width=size,
        height=size,
        alignment=ft.Alignment.CENTER,
        opacity=FAINT if faint else 1.0,
    )


def drawn_side(sides: Sides) -> Side:
    """Return the side on which a dose is drawn."""
    return "left" if sides is Sides.LEFT else "right"
