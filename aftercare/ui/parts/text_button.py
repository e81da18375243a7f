"""A plain button under a filled one: centred, also where large text needs two lines."""

from collections.abc import Callable

import flet as ft


def text_button(
    label: str, on_click: Callable[[], object], *, key: str, ink: str | None = None
) -> ft.Control:
    """Return the button; *ink* is its colour where it is not the theme's own."""
    return ft.TextButton(
        ft.Text(label, text_align=ft.TextAlign.CENTER),
        on_click=on_click,
        style=ft.ButtonStyle(color=ink) if ink else None,
        key=key,
    )
