"""A sheet of rows, as long as it may be: what a screen holds at once, what is below it later."""

from collections.abc import Callable, Sequence
from typing import Any

import flet as ft

from aftercare.ui.gradually import use_later
from aftercare.ui.look import use_look
from aftercare.ui.parts.card import divided, hairline, sheet
from aftercare.ui.parts.thumbnail import SIZE

ROW = SIZE + 20  # logical pixels: no row with a picture is lower
BELOW = 24  # rows at a time
LATER = 3  # breaths until what lies below the screen: it must not hold up what is on it

Draw = Callable[[Any], ft.Control]


@ft.component
def LongList(things: Sequence[Any], draw: Draw, key: str | None = None) -> ft.Control:
    """Show *things*, each as *draw* returns it; made anew for other things."""
    fits = int(use_look().height // ROW)  # the top bar is higher than what is left of it
    return sheet([_part(things, draw, fits)])


def _part(things: Sequence[Any], draw: Draw, count: int) -> ft.Control:
    """Return the first *count* and below them, in a part of their own, the others.

    So what has come is never built again, here or by the client, when more comes.
    """
    laid = divided([draw(one) for one in things[:count]])
    if len(things) > count:
        laid += [_Below(things[count:], draw)]
    return ft.Column(
        laid, spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH, tight=True
    )


@ft.component
def _Below(things: Sequence[Any], draw: Draw) -> ft.Control:
    """Show *things* a little later, nothing until then."""
    if not use_later(LATER):
        return ft.Column([], tight=True)
    return ft.Column(
        [hairline(), _part(things, draw, BELOW)],
        spacing=0,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
