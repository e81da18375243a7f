"""A small picture of a stretch as it is held."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import flet as ft

from aftercare.domain.figure.figure import Side
from aftercare.domain.prescription import Sides
from aftercare.domain.stretch import Stretch
from aftercare.ui.look import Look
from aftercare.ui.parts.figure_view import Scene, draw_ahead, figure_view

SIZE = 64  # logical pixels
FAINT = 0.45
PAUSE = 0.05  # seconds between two pictures that are drawn ahead: whoever taps meanwhile is heard


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
    scene = _scene(stretch, look, side, size, easier=easier)
    return figure_view(scene, square=size, opacity=FAINT if faint else 1.0)


def _scene(stretch: str, look: Look, side: Side, size: float, *, easier: bool = False) -> Scene:
    """Return what fits a square: who lies is drawn as low as the square is wide."""
    whole = Scene(stretch, side, size, look.guise, easier)
    return replace(whole, height=size * min(1.0, size / whole.width))


def use_thumbnails_ahead(stretches: Sequence[Stretch], look: Look) -> None:
    """Have the pictures of *stretches* drawn while nobody waits for them, one after the other.

    So the tap that opens a list of them finds them drawn.
    """

    async def draw() -> None:
        for one in stretches:
            await asyncio.sleep(PAUSE)
            draw_ahead(_scene(one.id, look, "right", SIZE))

    ft.use_effect(draw, dependencies=[look.guise], cleanup=lambda: None)


def drawn_side(sides: Sides) -> Side:
    """Return the side on which a dose is drawn."""
    return "left" if sides is Sides.LEFT else "right"
