"""The first minute: what this is, whom to call, what to know; nothing has to be filled in."""

from collections.abc import Callable

import flet as ft

from aftercare.domain.settings import Role
from aftercare.state.settings import SettingsState
from aftercare.state.web_app import WebAppState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import rows
from aftercare.ui.parts.frame import Frame
from aftercare.ui.parts.newcomer import promises_card
from aftercare.ui.parts.role_choice import role_card
from aftercare.ui.parts.settings_rows import clinic_row, country_row, flags_row
from aftercare.ui.parts.text import big, heading, quiet, section
from aftercare.ui.parts.web_app_rows import apple_row
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail


@ft.component
def WelcomeScreen(
    settings: SettingsState, choose: Callable[[Role], None], web_app: WebAppState | None = None
) -> ft.Control:
    """Welcome: one screen that can be left at any point; *choose* notes who is welcomed."""
    words, look, trail = use_words(), use_look(), use_trail()
    mine = settings.settings
    role = role_card(words, mine.role, choose, key="welcome.role")
    treats = not mine.role.is_treated
    title = words("welcome.title-treats" if treats else "welcome.title")
    what = words("welcome.what-treats" if treats else "welcome.what")
    hello = ft.Container(
        ft.Column(
            [
                heading(big(title, kind.HEADLINE, look)),
                quiet(what, kind.BODY),
            ],
            spacing=layout.S2,
            tight=True,
        ),
        padding=ft.Padding.only(left=layout.S1, right=layout.S1, bottom=layout.S2),
    )
    # On an iPhone the installed app has a diary of its own: it is best to begin with that one.
    first = [rows([apple_row(words)])] if web_app and web_app.is_best_installed else []
    return Frame(
        words("app.name"),
        [
            hello,
            *first,
            role,
            promises_card(words, look, treats=treats),
        ],
        aside=[
            section(words("welcome.optional-title"), first=look.wide),
            ft.Container(
                quiet(words("welcome.optional")), padding=ft.Padding.symmetric(horizontal=4)
            ),
            rows(
                [
                    country_row(words, mine.country, trail.go),
                    clinic_row(words, mine.clinic_name, mine.clinic_phone, trail.go),
                    *([] if treats else [flags_row(words, mine.flags, trail.go)]),
                ]
            ),
        ],
        foot=primary(
            words("welcome.start"), lambda: settings.change(welcomed=True), key="welcome.start"
        ),
    )
