"""Text in the app's own styles, and headings that a screen reader can jump to."""

import flet as ft

from aftercare.ui.look import Look
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.theme.type import Type


def say(
    value: str,
    type_: Type = kind.BODY,
    color: str = ft.Colors.ON_SURFACE,
    *,
    align: ft.TextAlign = ft.TextAlign.START,
    expand: bool = False,
    lines: int | None = None,
    key: str | None = None,
) -> ft.Text:
    """Return *value* in one of the theme's styles; it grows with the text size."""
    return ft.Text(
        value,
        theme_style=type_.slot,
        color=color,
        text_align=align,
        expand=expand or None,  # False would be a Flexible, which a wrapping row refuses
        max_lines=lines,
        overflow=ft.TextOverflow.ELLIPSIS if lines else ft.TextOverflow.CLIP,
        key=key,
    )


def quiet(
    value: str, type_: Type = kind.SUPPORT, *, expand: bool = False, key: str | None = None
) -> ft.Text:
    """Return *value* as something that may be skipped."""
    return say(value, type_, ft.Colors.ON_SURFACE_VARIANT, expand=expand, key=key)


def big(
    value: str, type_: Type, look: Look, color: str = ft.Colors.ON_SURFACE, key: str | None = None
) -> ft.Text:
    """Return *value* in a style that grows a little with the text size and stops."""
    return ft.Text(value, style=look.capped(type_), color=color, key=key)


def heading(text: ft.Text, level: int = 2, *, expand: bool = False) -> ft.Control:
    """Return *text* as a heading of *level* 1 to 6 for the screen reader."""
    return ft.Semantics(header=True, heading_level=level, content=text, expand=expand)


def section(title: str, *, first: bool = False) -> ft.Control:
    """Name a group of cards."""
    top = layout.S1 if first else layout.S4
    return ft.Container(
        heading(say(title, kind.TITLE)), padding=ft.Padding.only(left=4, top=top, bottom=layout.S1)
    )
