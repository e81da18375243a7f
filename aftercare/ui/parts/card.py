"""The white sheet that everything lies on, and the rows inside it."""

from collections.abc import Callable, Sequence

import flet as ft

from aftercare.ui.parts.tappable import tappable
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.theme.build import CARD_EDGE

SHEET = ft.Colors.SURFACE_CONTAINER_LOWEST


def card(
    *controls: ft.Control,
    ground: str = SHEET,
    padding: float | ft.Padding = layout.CARD_PADDING,
    spacing: float = layout.S3,
) -> ft.Container:
    """Return *controls* on a sheet: a tone lighter than the page, no shadow."""
    return ft.Container(
        ft.Column(
            list(controls),
            spacing=spacing,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
            tight=True,
        ),
        bgcolor=ground,
        border_radius=layout.CARD,
        padding=padding,
        border=ft.Border.all(1, CARD_EDGE) if ground == SHEET else None,
        clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
    )


def badge(
    icon: ft.IconData,
    ink: str = ft.Colors.ON_SECONDARY_CONTAINER,
    ground: str = ft.Colors.SECONDARY_CONTAINER,
    size: float = 44,
) -> ft.Control:
    """Return a round patch with an icon: the start of a row; *size* in logical pixels."""
    return ft.Container(
        ft.Icon(icon, size=size * 0.52, color=ink),
        width=size,
        height=size,
        border_radius=size / 2,
        bgcolor=ground,
        alignment=ft.Alignment.CENTER,
    )


def noted(icon: ft.IconData, text: str, color: str = ft.Colors.ON_SURFACE_VARIANT) -> ft.Control:
    """Return one quiet line with its icon."""
    return ft.Row(
        [
            ft.Icon(icon, size=20, color=color),
            say(text, kind.SUPPORT, ft.Colors.ON_SURFACE_VARIANT, expand=True),
        ],
        spacing=layout.S2,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )


def list_row(
    title: str,
    support: str | None = None,
    *,
    key: str,
    leading: ft.Control | None = None,
    trailing: ft.Control | None = None,
    on_click: Callable[[], object] | None = None,
    selected: bool | None = None,
    action: ft.ClientAction | None = None,
    live: bool = False,
) -> ft.Control:
    """Show one thing of a list; *support* is one line about it.

    *action* is what the client itself does, inside the tap; a *live* row is read out as it changes.
    """
    words: list[ft.Control] = [say(title, kind.SUBTITLE)]
    if support:
        words.append(quiet(support))
    parts = [leading] if leading else []
    parts.append(ft.Column(words, spacing=0, expand=True, tight=True))
    if trailing is None and on_click and selected is None:
        trailing = ft.Icon(ft.Icons.CHEVRON_RIGHT_ROUNDED, color=ft.Colors.ON_SURFACE_VARIANT)
    if trailing:
        parts.append(trailing)
    box = ft.Container(
        ft.Row(parts, spacing=layout.S4, vertical_alignment=ft.CrossAxisAlignment.CENTER),
        padding=ft.Padding.symmetric(vertical=10, horizontal=layout.S4),
        border_radius=layout.CONTROL,
        on_click=on_click,
        action=action,
    )
    if on_click is None:
        box.key = key
        return box
    label = f"{title}. {support}" if support else title
    return tappable(label, box, key=key, selected=selected, live=live)


def rows(items: Sequence[ft.Control], inset: float = layout.S4) -> ft.Control:
    """Return *items* as one sheet with hairlines between, *inset* pixels from its sides."""
    return sheet(divided(items, inset))


def divided(items: Sequence[ft.Control], inset: float = layout.S4) -> list[ft.Control]:
    """Return *items* with hairlines between, *inset* pixels from the sides."""
    laid: list[ft.Control] = []
    for index, item in enumerate(items):
        if index:
            laid.append(hairline(inset))
        laid.append(item)
    return laid


def hairline(inset: float = layout.S4) -> ft.Control:
    """Return a line between two rows, *inset* pixels from the sides."""
    return ft.Divider(leading_indent=inset, trailing_indent=inset)


def sheet(items: Sequence[ft.Control]) -> ft.Control:
    """Return *items*, rows and the lines between them, on one sheet."""
    return card(*items, padding=ft.Padding.symmetric(vertical=6, horizontal=4), spacing=0)
