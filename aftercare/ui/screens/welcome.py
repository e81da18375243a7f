"""The first minute: what this is, whom to call, what to know; nothing has to be filled in."""

import flet as ft

from aftercare.state.settings import SettingsState
from aftercare.state.web_app import WebAppState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import badge, card, rows
from aftercare.ui.parts.frame import Frame
from aftercare.ui.parts.role_choice import role_card
from aftercare.ui.parts.settings_rows import clinic_row, country_row, flags_row
from aftercare.ui.parts.text import big, heading, quiet, say, section
from aftercare.ui.parts.web_app_rows import apple_row
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail

PROMISES = (
    ("private", ft.Icons.LOCK_OUTLINE_ROUNDED),
    ("limits", ft.Icons.MEDICAL_INFORMATION_OUTLINED),
    ("review", ft.Icons.RATE_REVIEW_OUTLINED),
)


@ft.component
def WelcomeScreen(settings: SettingsState, web_app: WebAppState | None = None) -> ft.Control:
    """Welcome: one screen that can be left at any point."""
    words, look, trail = use_words(), use_look(), use_trail()
    mine = settings.settings
    role = role_card(words, mine.role, lambda role: settings.change(role=role), key="welcome.role")
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
    told = [
        _promise(
            icon,
            words(f"welcome.{name}-title"),
            words(_said(name, treats=treats)),
            plain=look.large,
        )
        for name, icon in PROMISES
    ]
    # On an iPhone the installed app has a diary of its own: it is best to begin with that one.
    stands = web_app.standing if web_app else None
    first = [rows([apple_row(words)])] if stands and stands.apple and not stands.installed else []
    return Frame(
        words("app.name"),
        [
            hello,
            *first,
            role,
            card(*told, spacing=layout.S4),
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
                    flags_row(words, mine.flags, trail.go),
                ]
            ),
        ],
        foot=primary(
            words("welcome.start"), lambda: settings.change(welcomed=True), key="welcome.start"
        ),
    )


def _said(promise: str, *, treats: bool) -> str:
    return "welcome.private-treats" if treats and promise == "private" else f"welcome.{promise}"


def _promise(icon: ft.IconData, title: str, sentence: str, *, plain: bool) -> ft.Control:
    said = ft.Column(
        [say(title, kind.SUBTITLE), quiet(sentence)], spacing=2, expand=True, tight=True
    )
    return ft.Row(
        [said] if plain else [badge(icon), said],
        spacing=layout.S4,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
