"""What a person has that some stretches are not for; it locks those, and says why."""

from functools import partial

import flet as ft

from aftercare.domain.condition import Condition
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import noted, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import quiet
from aftercare.ui.parts.tick_row import tick_row
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail


def _tell(settings: SettingsState, condition: Condition, on: bool) -> None:
    told = settings.settings.conditions
    settings.change(conditions=told | {condition} if on else told - {condition})


@ft.component
def ConditionsScreen(settings: SettingsState) -> ft.Control:
    """Offer a row for each to tick; each is saved at once."""
    words, trail = use_words(), use_trail()
    told = settings.settings.conditions
    return Frame(
        words("stretch.conditions"),
        [
            quiet(words("stretch.conditions-intro"), kind.BODY),
            rows(
                [
                    tick_row(
                        words(f"condition.{one}"),
                        words(f"condition.{one}-note"),
                        one in told,
                        partial(_tell, settings, one),
                        key=f"conditions.{one}",
                    )
                    for one in Condition
                ]
            ),
            noted(ft.Icons.LOCK_OUTLINE_ROUNDED, words("settings.flags-private")),
        ],
        foot=primary(words("app.done"), lambda: trail.back("/stretches"), key="conditions.done"),
        leave=Leave("/stretches"),
    )
