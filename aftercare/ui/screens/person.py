"""How the drawn person looks: hair and skin, for somebody one can see oneself in."""

from collections.abc import Callable
from typing import Unpack

import flet as ft

from aftercare.domain.figure.hair import HAIRS
from aftercare.domain.figure.skin import SKINS
from aftercare.domain.settings import Choices
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.card import card
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.figure_view import Scene, figure_view
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import quiet, section
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.theme.figure_ink import Guise

SHOWN = ("ca1", "sh2", "ut1")  # from the side, from behind, from the front
HEIGHT = 150  # logical pixels


def _swatch(guise: Guise) -> tuple[str, str]:
    """Return the colour of a skin as it is drawn here, and its outline."""
    return guise.ink["skin-near"], guise.ink["line-skin"]


@ft.component
def PersonScreen(settings: SettingsState) -> ft.Control:
    """Show some pictures as they will be, and offer what can be chosen."""
    words, look, mine = use_words(), use_look(), settings.settings

    def change(**chosen: Unpack[Choices]) -> Callable[[], None]:
        return lambda: settings.change(**chosen)

    pictures = [figure_view(Scene(one, height=HEIGHT, guise=look.guise)) for one in SHOWN]
    preview = ft.Row(
        pictures,
        wrap=True,
        alignment=ft.MainAxisAlignment.SPACE_EVENLY,
        run_alignment=ft.MainAxisAlignment.CENTER,
        spacing=layout.S2,
    )
    hair = [
        choice(
            words(f"settings.hair-{one}"),
            change(hair=one),
            key=f"person.hair.{one}",
            chosen=mine.hair == one,
        )
        for one in HAIRS
    ]
    skin = [
        choice(
            words(f"settings.skin-{one}"),
            change(skin=one),
            key=f"person.skin.{one}",
            chosen=mine.skin == one,
            swatch=_swatch(look.guise._replace(skin=one)),
        )
        for one in SKINS
    ]
    return Frame(
        words("settings.person"),
        [
            quiet(words("settings.person-intro"), kind.BODY),
            card(preview),
            section(words("settings.hair")),
            choices(hair),
            section(words("settings.skin")),
            choices(skin),
        ],
        leave=Leave("/settings"),
    )
