"""The way to a report for the physiotherapist, from where one is."""

from collections.abc import Callable

import flet as ft

from aftercare.ui.parts.card import badge, list_row, rows
from aftercare.words.words import Words


def show_way(words: Words, go: Callable[[str], None], name: str) -> ft.Control:
    """Lead there; *name* is the key of the row."""
    row = list_row(
        words("diary.report"),
        words("diary.report-note"),
        key=name,
        leading=badge(ft.Icons.QR_CODE_2_ROUNDED),
        on_click=lambda: go("/report"),
    )
    return rows([row])
