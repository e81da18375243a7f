"""The clinic: its name and the number that the call buttons dial."""

import flet as ft

from aftercare.domain.settings import dialled
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import noted
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import quiet
from aftercare.ui.parts.text_line import TextLine
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail


@ft.component
def ClinicScreen(settings: SettingsState) -> ft.Control:
    """Take down both; every change is saved as it is typed."""
    words, trail = use_words(), use_trail()
    mine = settings.settings
    phone = mine.clinic_phone.strip()
    undialled = phone and not dialled(phone)
    return Frame(
        words("settings.clinic"),
        [
            quiet(words("settings.clinic-intro"), kind.BODY),
            TextLine(
                words("settings.clinic-name"),
                mine.clinic_name,
                lambda text: settings.change(clinic_name=text),
                "clinic.name",
            ),
            TextLine(
                words("settings.clinic-phone"),
                mine.clinic_phone,
                lambda text: settings.change(clinic_phone=text),
                "clinic.phone",
                keyboard=ft.KeyboardType.PHONE,
            ),
            noted(ft.Icons.ERROR_OUTLINE_ROUNDED, words("settings.clinic-no-digits"))
            if undialled
            else noted(ft.Icons.LOCK_OUTLINE_ROUNDED, words("settings.clinic-saved")),
        ],
        foot=primary(words("app.done"), lambda: trail.back("/settings"), key="clinic.done"),
        leave=Leave("/settings"),
    )
