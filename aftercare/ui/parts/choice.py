"""One of several short answers; the chosen one carries a tick, not only a colour."""

from collections.abc import Callable, Sequence

import flet as ft

from aftercare.ui.parts.tappable import tappable
from aftercare.ui.parts.text import say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind


def choice(
    label: str,
    on_click: Callable[[], None],
    *,
    key: str,
    chosen: bool = False,
    icon: ft.IconData | None = None,
    swatch: tuple[str, str] | None = None,
    name: str = "",
) -> ft.Control:
    """Return a chip, 48 high or more; *swatch*: a colour to be seen beside its name, its edge.

    *name* is what is heard where the label alone does not say enough.
    """
    ink = ft.Colors.ON_PRIMARY if chosen else ft.Colors.ON_SURFACE
    mark = ft.Icons.CHECK_ROUNDED if chosen else icon
    edge = ft.Colors.PRIMARY if chosen else ft.Colors.OUTLINE
    parts: list[ft.Control] = [ft.Icon(mark, size=18, color=ink)] if mark else []
    if swatch:
        parts.append(_swatch(*swatch))
    box = ft.Container(
        ft.Row([*parts, say(label, kind.LABEL, ink)], spacing=6, tight=True),
        padding=ft.Padding.symmetric(horizontal=16, vertical=14),
        border_radius=layout.PILL,
        bgcolor=ft.Colors.PRIMARY if chosen else ft.Colors.SURFACE_CONTAINER_LOWEST,
        border=ft.Border.all(1.5, edge),
        on_click=on_click,
    )
    return tappable(name or label, box, key=key, selected=chosen)


def _swatch(colour: str, edge: str) -> ft.Control:
    size = 22  # logical pixels: no higher than the words beside it
    return ft.Container(
        width=size,
        height=size,
        border_radius=size / 2,
        bgcolor=colour,
        border=ft.Border.all(1.5, edge),
    )


def choices(chips: Sequence[ft.Control]) -> ft.Control:
    """Return chips side by side, in as many lines as they need."""
    return ft.Row(list(chips), spacing=layout.S2, wrap=True, run_spacing=layout.S2)
