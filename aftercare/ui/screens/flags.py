"""What a person may tell about their health: it makes some signs more urgent, never less."""

from functools import partial

import flet as ft

from aftercare.domain.warning import Flag
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import noted, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import quiet
from aftercare.ui.parts.tick_row import tick_row
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail


def _tell(settings: SettingsState, flag: Flag, on: bool) -> None:
    told = settings.settings.flags
    settings.change(flags=told | {flag} if on else told - {flag})


@ft.component
def FlagsScreen(settings: SettingsState) -> ft.Control:
    """Offer seven rows to tick; each is saved at once."""
    words, trail = use_words(), use_trail()
    told = settings.settings.flags
    return Frame(
        words("settings.flags"),
        [
            quiet(words("flag.intro"), kind.BODY),
            rows(
                [
                    tick_row(
                        words(f"flag.{flag}"),
                        words(f"flag.{flag}-note"),
                        flag in told,
                        partial(_tell, settings, flag),
                        key=f"flags.{flag}",
                    )
                    for flag in Flag
                ]
            ),
            noted(ft.Icons.LOCK_OUTLINE_ROUNDED, words("settings.flags-private")),
        ],
        foot=primary(words("app.done"), lambda: trail.back("/settings"), key="flags.done"),
        leave=Leave("/settings"),
    )
