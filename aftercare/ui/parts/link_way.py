"""The ways by which a plan or a report leaves a device: where there are which, how each went."""

from collections.abc import Callable

import flet as ft

from aftercare.ui.parts.card import badge, list_row

SHARES = frozenset({ft.PagePlatform.IOS, ft.PagePlatform.ANDROID, ft.PagePlatform.MACOS})
"""Where there is a share sheet; elsewhere a mail program would open, or nothing."""
SIGNS = {
    "done": (ft.Icons.CHECK_ROUNDED, ft.Colors.PRIMARY),
    "tried": (ft.Icons.INFO_OUTLINE_ROUNDED, ft.Colors.ON_SURFACE_VARIANT),
    "coming": (ft.Icons.HOURGLASS_EMPTY_ROUNDED, ft.Colors.ON_SURFACE_VARIANT),
    "failed": (ft.Icons.ERROR_OUTLINE_ROUNDED, ft.Colors.ERROR),
}
"""What stands at the end of a row, by what has become of its way."""
ICONS = {
    "link": ft.Icons.LINK_ROUNDED,
    "share": ft.Icons.IOS_SHARE_ROUNDED,
    "text": ft.Icons.CHAT_BUBBLE_OUTLINE_ROUNDED,
    "file": ft.Icons.SAVE_ALT_ROUNDED,
    "paper": ft.Icons.PRINT_OUTLINED,
    "table": ft.Icons.TABLE_ROWS_OUTLINED,
    "fhir": ft.Icons.LOCAL_HOSPITAL_OUTLINED,
}


def way_row(
    key: str,
    said: tuple[str, str],
    how: str,
    on_click: Callable[[], object],
    action: ft.ClientAction | None = None,
) -> ft.Control:
    """Show the way whose name ends *key*, with its title and what is *said* of it.

    *how* it went is one of SIGNS, or anything else while nobody has gone it. *action* is what the
    client itself does, inside the tap.
    """
    title, support = said
    went = SIGNS.get(how)
    return list_row(
        title,
        support,
        key=key,
        leading=badge(ICONS[key.rpartition(".")[2]]),
        trailing=ft.Icon(went[0], color=went[1]) if went else ft.Container(),
        on_click=on_click,
        action=action,
        live=went is not None,
    )
