"""The country whose emergency number the app calls."""

from functools import partial

import flet as ft

from aftercare.content.country import countries
from aftercare.domain.country import ELSEWHERE, Country
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import list_row, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.settings_rows import country_name
from aftercare.ui.parts.text import quiet
from aftercare.ui.parts.text_line import TextLine
from aftercare.ui.search import plain
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words


@ft.component
def CountryScreen(settings: SettingsState) -> ft.Control:
    """Offer all countries by name, with a search; a tap chooses and leads back."""
    words, trail = use_words(), use_trail()
    sought, seek = ft.use_state("")
    chosen = settings.settings.country

    def choose(code: str) -> None:
        settings.change(country=code)
        trail.back("/settings")

    found = [c for c in _by_name(words) if plain(sought) in plain(country_name(words, c.code))]
    known = sorted(
        (c for c in found if c.code != ELSEWHERE), key=lambda c: bool(sought) or c.code != chosen
    )
    other = next(c for c in countries() if c.code == ELSEWHERE)
    name = country_name(words, ELSEWHERE)
    none = [] if known else [quiet(words("settings.country-none", other=name), kind.BODY)]
    return Frame(
        words("settings.country"),
        [
            quiet(words("settings.country-intro"), kind.BODY),
            TextLine(
                words("settings.country-search"),
                sought,
                seek,
                "country.search",
                ft.Icons.SEARCH_ROUNDED,
            ),
            *none,
            rows(
                [
                    list_row(
                        country_name(words, country.code),
                        _support(words, country),
                        key=f"country.{country.code}",
                        trailing=_mark(country.code == chosen),
                        on_click=partial(choose, country.code),
                        selected=country.code == chosen,
                    )
                    for country in [*known, other]
                ]
            ),
        ],
        leave=Leave("/settings"),
    )


def _mark(chosen: bool) -> ft.Control | None:
    return ft.Icon(ft.Icons.CHECK_ROUNDED, color=ft.Colors.PRIMARY) if chosen else None


def _by_name(words: Words) -> list[Country]:
    return sorted(countries(), key=lambda c: plain(country_name(words, c.code)))


def _support(words: Words, country: Country) -> str:
    if not country.checked:
        return words("settings.country-row-check", number=country.emergency)
    if country.same_day:
        return words(
            "settings.country-row-same-day",
            number=country.emergency,
            same_day=country.same_day,
        )
    return words("settings.country-row", number=country.emergency)
