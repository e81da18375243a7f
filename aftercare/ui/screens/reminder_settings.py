"""What may ring, when, and how much of it others may read."""

from collections.abc import Callable
from typing import Literal

import flet as ft

from aftercare.domain.settings import Rings
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import badge, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.reminder_parts import hour
from aftercare.ui.parts.tappable import icon_button
from aftercare.ui.parts.text import quiet, say, section
from aftercare.ui.parts.tick_row import switch_row
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

ICONS = {
    Rings.CHECK_INS: ft.Icons.EDIT_NOTE_ROUNDED,
    Rings.SIGNS: ft.Icons.HEALTH_AND_SAFETY_OUTLINED,
    Rings.STRETCHES: ft.Icons.SELF_IMPROVEMENT_OUTLINED,
    Rings.VISITS: ft.Icons.EVENT_OUTLINED,
}
Edge = Literal["begins", "ends"]


@ft.component
def ReminderSettingsScreen(settings: SettingsState) -> ft.Control:
    """Offer a switch for each kind, the quiet hours, and names on a locked screen."""
    words, mine = use_words(), settings.settings
    never = mine.quiet_begins == mine.quiet_ends
    by_name = switch_row(
        words("reminder.by-name"),
        words("reminder.by-name-note", example=words("reminder.ring-check-in")),
        mine.rings_by_name,
        lambda on: settings.change(rings_by_name=on),
        key="reminders.by-name",
        leading=badge(ft.Icons.LOCK_OPEN_ROUNDED),
    )
    return Frame(
        words("reminder.settings-title"),
        [
            section(words("reminder.what-title"), first=True),
            rows([_switch(words, settings, one) for one in Rings]),
        ],
        aside=[
            section(words("reminder.quiet-title"), first=True),
            rows([_edge(words, settings, "begins"), _edge(words, settings, "ends")]),
            quiet(words("reminder.quiet-never" if never else "reminder.quiet-note")),
            section(words("reminder.screen-title")),
            rows([by_name]),
        ],
        leave=Leave("/settings"),
    )


def _switch(words: Words, settings: SettingsState, one: Rings) -> ft.Control:
    silent = settings.settings.silent

    def change(on: bool) -> None:
        settings.change(silent=silent - {one} if on else silent | {one})

    return switch_row(
        words(f"reminder.what-{one}"),
        words(f"reminder.what-{one}-note"),
        one not in silent,
        change,
        key=f"reminders.what.{one}",
        leading=badge(ICONS[one]),
    )


def _edge(words: Words, settings: SettingsState, edge: Edge) -> ft.Control:
    """Return one end of the quiet hours, between what moves it by an hour."""
    mine = settings.settings
    value = mine.quiet_begins if edge == "begins" else mine.quiet_ends
    title = words(f"reminder.quiet-{edge}", time=hour(words, value))

    def move(by: int) -> Callable[[], None]:
        moved = (value + by) % 24
        if edge == "begins":
            return lambda: settings.change(quiet_begins=moved)
        return lambda: settings.change(quiet_ends=moved)

    said = ft.Semantics(live_region=True, expand=True, content=say(title, kind.SUBTITLE))
    steps = [
        icon_button(icon, f"{title}. {label}", move(by), key=f"reminders.quiet-{edge}.{name}")
        for icon, label, by, name in (
            (ft.Icons.REMOVE_ROUNDED, words("reminder.earlier"), -1, "earlier"),
            (ft.Icons.ADD_ROUNDED, words("reminder.later"), 1, "later"),
        )
    ]
    return ft.Container(
        ft.Row([said, *steps], spacing=0, vertical_alignment=ft.CrossAxisAlignment.CENTER),
        padding=ft.Padding.symmetric(vertical=4, horizontal=layout.S4),
    )
