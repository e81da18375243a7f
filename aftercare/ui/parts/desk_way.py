"""The ways by which a plan leaves the desk, each a row that says what has become of it."""

from collections.abc import Callable

import flet as ft

from aftercare.ui.parts.card import badge, list_row, noted
from aftercare.ui.theme import layout
from aftercare.words.words import Words

ICONS = {
    "link": ft.Icons.LINK_ROUNDED,
    "share": ft.Icons.IOS_SHARE_ROUNDED,
    "text": ft.Icons.CHAT_BUBBLE_OUTLINE_ROUNDED,
    "file": ft.Icons.SAVE_ALT_ROUNDED,
    "paper": ft.Icons.PRINT_OUTLINED,
}
SIGNS = {
    "done": (ft.Icons.CHECK_ROUNDED, ft.Colors.PRIMARY),
    "coming": (ft.Icons.HOURGLASS_EMPTY_ROUNDED, ft.Colors.ON_SURFACE_VARIANT),
    "failed": (ft.Icons.ERROR_OUTLINE_ROUNDED, ft.Colors.ERROR),
}


def way_row(
    words: Words,
    name: str,
    on_click: Callable[[], object] | None,
    *,
    how: str = "",
    support: str = "support",
    action: ft.ClientAction | None = None,
    again: ft.Control | None = None,
) -> ft.Control:
    """Show the way *name*, and below it *how* it went, "" for not yet; *again* stands under that.

    *action* is what the client itself does, inside the tap.
    """
    row = list_row(
        words(f"hand-over.{name}"),
        words(f"hand-over.{name}-{support}"),
        key=f"hand-over.{name}",
        leading=badge(ICONS[name]),
        trailing=ft.Container(),
        on_click=on_click,
        action=action,
    )
    if not how:
        return row
    line = noted(SIGNS[how][0], words(f"hand-over.{name}-{how}"), SIGNS[how][1])
    told = [ft.Semantics(live_region=True, container=True, content=line)]
    below = ft.Container(
        _column([*told, *([again] if again else [])]),
        padding=ft.Padding.only(left=layout.S4 + 44 + layout.S4, right=layout.S4, bottom=layout.S3),
        key=f"hand-over.{name}-told",
    )
    return _column([row, below])


def _column(controls: list[ft.Control]) -> ft.Column:
    stretched = ft.CrossAxisAlignment.STRETCH
    return ft.Column(controls, spacing=0, tight=True, horizontal_alignment=stretched)
