"""Rows that tell a setting as it is now and lead to where it is changed."""

from collections.abc import Callable

import flet as ft

from aftercare.content.country import numbers
from aftercare.domain.condition import Condition
from aftercare.domain.country import ELSEWHERE
from aftercare.domain.warning import Flag
from aftercare.ui.parts.card import badge, list_row
from aftercare.words.words import Words

Go = Callable[[str], None]


def country_name(words: Words, code: str) -> str:
    """Return the name of the country *code*; "another country" for what is not known."""
    return words("settings.country-other") if code == ELSEWHERE else words.territory(code)


def country_row(words: Words, code: str, go: Go) -> ft.Control:
    """Return the row of the country, with its emergency number."""
    country = numbers(code)
    sentence = "settings.country-number" if country.checked else "settings.country-check"
    support = words(sentence, country=country_name(words, code), number=country.emergency)
    return _row(
        words("settings.country"),
        support,
        ft.Icons.PUBLIC_ROUNDED,
        lambda: go("/settings/country"),
        "settings.country",
    )


def clinic_row(words: Words, name: str, phone: str, go: Go) -> ft.Control:
    """Return the row of the clinic."""
    support = clinic_line(name, phone) or words("settings.clinic-none")
    return _row(
        words("settings.clinic"),
        support,
        ft.Icons.CALL_OUTLINED,
        lambda: go("/settings/clinic"),
        "settings.clinic",
    )


def clinic_line(name: str, phone: str) -> str:
    """Return what is known of the clinic, its number on a line of its own; "" if nothing is."""
    return "\n".join(part.strip() for part in (name, phone) if part.strip())


def flags_row(words: Words, flags: frozenset[Flag], go: Go) -> ft.Control:
    """Return the row of what a person told about their health; how much, not what."""
    support = words("settings.flags-some", n=len(flags)) if flags else words("settings.flags-none")
    return _row(
        words("settings.flags"),
        support,
        ft.Icons.FAVORITE_BORDER_ROUNDED,
        lambda: go("/settings/flags"),
        "settings.flags",
    )


def conditions_row(words: Words, conditions: frozenset[Condition], go: Go) -> ft.Control:
    """Return the row of what locks some stretches; how much, not what."""
    return _row(
        words("stretch.conditions"),
        words("stretch.conditions-row", n=len(conditions)),
        ft.Icons.LOCK_OUTLINE_ROUNDED,
        lambda: go("/stretches/conditions"),
        "settings.conditions",
    )


def plan_row(words: Words, go: Go, *, has_one: bool) -> ft.Control:
    """Return the row of the plan, or the way to bring one."""
    return _row(
        words("plan.title" if has_one else "plan.code"),
        words("plan.look" if has_one else "plan.code-support"),
        ft.Icons.ASSIGNMENT_OUTLINED if has_one else ft.Icons.QR_CODE_ROUNDED,
        lambda: go("/plan" if has_one else "/plan/paste"),
        "settings.plan",
    )


def address_row(words: Words, address: str, go: Go) -> ft.Control:
    """Return the row of the web app that the physiotherapist's patients open."""
    return _row(
        words("settings.address"),
        address or words("settings.address-none"),
        ft.Icons.LINK_ROUNDED,
        lambda: go("/settings/address"),
        "settings.address",
    )


def templates_row(words: Words, go: Go) -> ft.Control:
    """Return the row of the physiotherapist's templates."""
    return _row(
        words("settings.templates"),
        words("settings.templates-support"),
        ft.Icons.BOOKMARKS_OUTLINED,
        lambda: go("/templates"),
        "settings.templates",
    )


def _row(
    title: str, support: str, icon: ft.IconData, on_click: Callable[[], None], key: str
) -> ft.Control:
    return list_row(title, support, key=key, leading=badge(icon), on_click=on_click)
