"""Buttons: one filled action a screen; everything else is outlined or plain."""

from collections.abc import Callable

import flet as ft


def primary(
    label: str, on_click: Callable[[], object], *, key: str, icon: ft.IconData | None = None
) -> ft.Control:
    """Return the one clear action of a screen: full width, at the thumb."""
    return ft.FilledButton(label, icon=icon, on_click=on_click, key=key)


def secondary(
    label: str,
    on_click: Callable[[], object] | None = None,
    *,
    key: str,
    icon: ft.IconData | None = None,
    expand: bool = False,
    action: ft.ClientAction | None = None,
) -> ft.Control:
    """Return what one may do instead; *action* is what the client itself does, inside the tap."""
    wide = expand or None  # False would be a Flexible, which a wrapping row shows as a grey box
    return ft.OutlinedButton(
        label, icon=icon, on_click=on_click, key=key, expand=wide, action=action
    )


def plain(
    label: str, on_click: Callable[[], object], *, key: str, icon: ft.IconData | None = None
) -> ft.Control:
    """Return a quiet way to more."""
    return ft.TextButton(label, icon=icon, on_click=on_click, key=key)
