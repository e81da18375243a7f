"""What a person has that some stretches are not for; it locks those, and says why."""

import flet as ft

from aftercare.domain.condition import Condition
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_words
from aftercare.ui.parts.ticks import ticks


@ft.component
def ConditionsScreen(settings: SettingsState) -> ft.Control:
    """Offer a row for each to tick."""
    words, told = use_words(), settings.settings.conditions

    def tell(one: str, on: bool) -> None:
        settings.change(conditions=told | {Condition(one)} if on else told - {Condition(one)})

    return ticks(
        "conditions",
        words("stretch.conditions"),
        words("stretch.conditions-intro"),
        [(one, words(f"condition.{one}"), words(f"condition.{one}-note")) for one in Condition],
        told,
        tell,
        "/stretches",
    )
