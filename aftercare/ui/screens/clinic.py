"""The clinic: its name and the number that the call buttons dial."""

import flet as ft

from aftercare.domain.settings import LONGEST_LINE
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import noted
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.phone_line import PhoneLine
from aftercare.ui.parts.text import quiet
from aftercare.ui.parts.text_line import TextLine
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail


@ft.component
def ClinicScreen(settings: SettingsState) -> ft.Control:
    """Take down both; every change is saved as it is typed."""
    words, trail = use_words(), use_trail()
    mine = settings.settings
    intro = "settings.clinic-intro-treats" if mine.role.treats else "settings.clinic-intro"
    return Frame(
        words("settings.clinic"),
        [
            quiet(words(intro), kind.BODY),
            TextLine(
                words("settings.clinic-name"),
                mine.clinic_name,
                lambda text: settings.change(clinic_name=text),
                "clinic.name",
            ),
            PhoneLine(
                words("settings.clinic-phone"),
                mine.clinic_phone,
                lambda text: settings.change(clinic_phone=text),
                "clinic.phone",
                LONGEST_LINE,
            ),
            noted(ft.Icons.LOCK_OUTLINE_ROUNDED, words("settings.clinic-saved")),
        ],
        foot=primary(words("app.done"), lambda: trail.back("/settings"), key="clinic.done"),
        leave=Leave("/settings"),
    )
