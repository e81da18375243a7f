"""The ways by which a plan leaves the desk, each a row that says what has become of it."""

from collections.abc import Callable

import flet as ft

from aftercare.ui.parts.card import badge, list_row
from aftercare.ui.parts.link_way import SIGNS
from aftercare.words.words import Words

ICONS = {
    "link": ft.Icons.LINK_ROUNDED,
    "share": ft.Icons.IOS_SHARE_ROUNDED,
    "text": ft.Icons.CHAT_BUBBLE_OUTLINE_ROUNDED,
    "file": ft.Icons.SAVE_ALT_ROUNDED,
    "paper": ft.Icons.PRINT_OUTLINED,
}


def way_row(
    words: Words,
    name: str,
    how: str,
    on_click: Callable[[], object],
    action: ft.ClientAction | None = None,
) -> ft.Control:
    """Show the way *name*; *how* is what is said of it: "support", "bare", or how it went.

    *action* is what the client itself does, inside the tap.
    """
    went = SIGNS.get(how)
    return list_row(
        words(f"hand-over.{name}"),
        words(f"hand-over.{name}-{how}"),
        key=f"hand-over.{name}",
        leading=badge(ICONS[name]),
        trailing=ft.Icon(went[0], color=went[1]) if went else ft.Container(),
        on_click=on_click,
        action=action,
        live=went is not None,
    )
