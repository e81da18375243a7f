"""The inks of the hour line, named by shape as well as by colour."""

import flet as ft

from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.text import quiet
from aftercare.ui.theme import layout


@ft.component
def Legend(earlier: bool = False, key: str | None = None) -> ft.Control:
    """Name the person's points, the band of most people and, where shown, the time before."""
    look, words = use_look(), use_words()
    palette = look.palette
    items = [
        (_mark(11, 11, 6, palette.point), words("chart.you")),
        (_mark(20, 12, 4, palette.band), words("chart.most-people")),
    ]
    if earlier:
        items.append((_mark(14, 3, 2, palette.earlier), words("chart.last-time")))
    return ft.Row(
        [ft.Row([mark, quiet(name)], spacing=layout.S2, tight=True) for mark, name in items],
        spacing=layout.S4,
        wrap=True,
        run_spacing=4,
    )


def _mark(width: float, height: float, radius: float, color: str) -> ft.Control:
    return ft.Container(width=width, height=height, border_radius=radius, bgcolor=color)
