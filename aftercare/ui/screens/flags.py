"""What a person may tell about their health: it makes some signs more urgent, never less."""

import flet as ft

from aftercare.domain.warning import Flag
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_words
from aftercare.ui.parts.ticks import ticks


@ft.component
def FlagsScreen(settings: SettingsState) -> ft.Control:
    """Offer seven rows to tick."""
    words, told = use_words(), settings.settings.flags

    def tell(one: str, on: bool) -> None:
        settings.change(flags=told | {Flag(one)} if on else told - {Flag(one)})

    return ticks(
        "flags",
        words("settings.flags"),
        words("flag.intro"),
        [(one, words(f"flag.{one}"), words(f"flag.{one}-note")) for one in Flag],
        told,
        tell,
        "/settings",
    )
