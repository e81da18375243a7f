"""The way out of a search: the warning signs, the emergency number, the clinic."""

from functools import partial

import flet as ft

from aftercare.content.country import numbers
from aftercare.domain.settings import Settings, dialled
from aftercare.domain.warning import Level
from aftercare.ui.look import Look
from aftercare.ui.parts.call_bar import call_row
from aftercare.ui.parts.card import badge, list_row, rows
from aftercare.ui.parts.settings_rows import clinic_line
from aftercare.ui.parts.sign_row import LEVEL_ICON
from aftercare.ui.parts.text import section
from aftercare.ui.trail import Trail
from aftercare.words.words import Words


def help_rows(words: Words, trail: Trail, look: Look, mine: Settings) -> list[ft.Control]:
    """Return what helps where no text does, and whom to call; *mine* has country and clinic."""
    tone = look.palette.levels[Level.EMERGENCY]
    country = numbers(mine.country)
    shown = [
        list_row(
            words("call.warning-signs"),
            words("learn.help-signs"),
            key="learn.help.signs",
            leading=badge(LEVEL_ICON[Level.EMERGENCY], tone.on_quiet, tone.quiet),
            on_click=partial(trail.go, "/warning"),
        ),
        call_row(
            words("call.emergency", number=country.emergency),
            words("warning.level-emergency-support"),
            country.emergency,
            key="learn.help.emergency",
            icon=ft.Icons.EMERGENCY_OUTLINED,
        ),
        *([] if country.checked else [_check(words, trail)]),
        _clinic(words, trail, mine),
    ]
    return [section(words("learn.help")), rows(shown)]


def _check(words: Words, trail: Trail) -> ft.Control:
    return list_row(
        words("call.check"),
        key="learn.help.check",
        leading=badge(ft.Icons.PUBLIC_ROUNDED),
        on_click=partial(trail.go, "/settings/country"),
    )


def _clinic(words: Words, trail: Trail, mine: Settings) -> ft.Control:
    if dialled(mine.clinic_phone):
        support = clinic_line(mine.clinic_name, mine.clinic_phone)
        key = "learn.help.clinic"
        return call_row(words("call.clinic"), support, mine.clinic_phone, key=key)
    return list_row(
        words("call.add-clinic"),
        words("call.add-clinic-support"),
        key="learn.help.add-clinic",
        leading=badge(ft.Icons.ADD_IC_CALL_OUTLINED),
        on_click=partial(trail.go, "/settings/clinic"),
    )
