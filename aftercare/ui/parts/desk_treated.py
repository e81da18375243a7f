"""The treatment that a prescription follows, as the first row of the form."""

from collections.abc import Callable

import flet as ft

from aftercare.domain.occasion import Local
from aftercare.domain.prescription import Treated
from aftercare.formats.area_words import area_line
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import secondary
from aftercare.ui.parts.card import badge, card, list_row, rows
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words


def treated_part(
    treated: Treated | None, just_now: bool, local: Local, onward: Callable[[str], None]
) -> ft.Control:
    """Return the row; where nothing is chosen yet, the way to choose is all that there is."""
    words, choose = use_words(), lambda: onward("treated")
    if treated and not treated.areas:
        return card(
            heading(say(words("prescribe.where"), kind.TITLE)),
            quiet(words("prescribe.where-note")),
            secondary(
                words("prescribe.choose-areas"),
                choose,
                key="prescribe.treated",
                icon=ft.Icons.ACCESSIBILITY_NEW_ROUNDED,
            ),
        )
    title = area_line(words, treated.areas) if treated else words("prescribe.no-treatment")
    when = _when(words, treated, just_now, local) if treated else words("prescribe.note-one")
    row = list_row(
        title,
        when,
        key="prescribe.treated",
        leading=badge(ft.Icons.PUSH_PIN_OUTLINED),
        on_click=choose,
    )
    return rows([row])


def _when(words: Words, treated: Treated, just_now: bool, local: Local) -> str:
    if just_now:
        return words("prescribe.just-now")
    at = local(treated.at)
    return words("prescribe.treated-at", day=words.date(at, "day"), time=words.time(at))
