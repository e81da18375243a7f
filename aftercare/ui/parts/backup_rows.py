"""What keeps a diary safe, as rows of the settings: the copies and the lock."""

from collections.abc import Callable
from datetime import datetime

import flet as ft

from aftercare.ui.parts.card import badge, list_row
from aftercare.words.words import Words


def copy_row(words: Words, copied_at: datetime | None, go: Callable[[str], None]) -> ft.Control:
    """Return the way to the copies, with the day of the last one."""
    support = words("settings.backup-none")
    if copied_at:
        support = words("settings.backup-last", day=words.date(copied_at, "full"))
    return list_row(
        words("settings.backup"),
        support,
        key="settings.backup",
        leading=badge(ft.Icons.SAVE_ALT_ROUNDED),
        on_click=lambda: go("/settings/backup"),
    )


def lock_row(words: Words, go: Callable[[str], None], *, on: bool) -> ft.Control:
    """Return the way to the lock, with whether there is one."""
    return list_row(
        words("settings.lock"),
        words("settings.lock-on" if on else "settings.lock-off"),
        key="settings.lock",
        leading=badge(ft.Icons.LOCK_OUTLINE_ROUNDED),
        on_click=lambda: go("/settings/lock"),
    )
