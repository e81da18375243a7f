"""A calm word, once a month, that a copy of the diary would be good."""

import flet as ft

from aftercare.state.clock import ClockState
from aftercare.state.copying import CopyState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import card, noted
from aftercare.ui.theme import layout
from aftercare.ui.trail import use_trail


@ft.component
def CopyLine(copying: CopyState, clock: ClockState, key: str | None = None) -> ft.Control:
    """Say when the last copy was, and lead to the next; nothing where it is not time."""
    words, trail = use_words(), use_trail()
    if not copying.due:
        return ft.Container()
    at = copying.copying.copied_at
    told = words("today.copy-none")
    if at:
        told = words("today.copy-old", day=words.date(clock.local(at), "full"))
    return card(
        noted(ft.Icons.SAVE_ALT_ROUNDED, f"{told} {words('today.copy-why')}"),
        ft.Row(
            [
                plain(
                    words("today.copy-save"),
                    lambda: trail.go("/settings/backup"),
                    key="today.copy-save",
                ),
                plain(words("today.copy-later"), copying.put_off, key="today.copy-later"),
            ],
            wrap=True,
        ),
        spacing=layout.S1,
    )
