"""How a field to write in looks, whatever is written in it."""

import flet as ft

from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind


def dressed(field: ft.TextField, growth: float) -> ft.TextField:
    """Return *field* with its edge and its letters, which are as large as *growth* says.

    Without the count of letters: hardly anybody reaches the end.
    """
    field.color = ft.Colors.ON_SURFACE
    field.text_style, field.label_style = kind.BODY.style(growth), kind.BODY.style(growth)
    return edged(field)


def edged(field: ft.TextField) -> ft.TextField:
    """Return *field* with its edge alone: its letters are those of the theme."""
    field.counter = ft.Container()
    field.border = ft.OutlineInputBorder(
        border_radius=layout.CONTROL, side=ft.BorderSide(1.5, ft.Colors.OUTLINE)
    )
    return field


def lifted(field: ft.TextField) -> ft.TextField:
    """Return *field* as one that stands by itself, lighter than what lies around it."""
    field.filled, field.fill_color = True, ft.Colors.SURFACE_CONTAINER_LOWEST
    return field
