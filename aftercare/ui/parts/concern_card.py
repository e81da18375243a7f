"""What the readings call for: a fixed sentence, whom to call, the way to the warning signs."""

from collections.abc import Sequence

import flet as ft

from aftercare.domain.course import Concern
from aftercare.domain.settings import dialled
from aftercare.domain.warning import Level
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import secondary
from aftercare.ui.parts.call_bar import Ink, call_button
from aftercare.ui.parts.card import card
from aftercare.ui.parts.text import heading, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.theme.palette import Tone
from aftercare.ui.trail import use_trail


@ft.component
def ConcernCard(
    concerns: Sequence[Concern], clinic_phone: str = "", key: str | None = None
) -> ft.Control:
    """Show the gravest of *concerns*, of which there is at least one; read out when it appears."""
    look, words, trail = use_look(), use_words(), use_trail()
    concern = concerns[0]
    severe = concern is Concern.SEVERE
    tone = look.palette.levels[Level.DOCTOR if severe else Level.PHYSIOTHERAPIST]
    ink = tone.on_quiet
    actions: list[ft.Control] = []
    if dialled(clinic_phone):
        strong = Ink(tone.strong, tone.on_strong)
        label = words("checkin.call-clinic")
        actions.append(call_button(label, clinic_phone, strong, key="concern.call"))
    signs = secondary(words("checkin.see-signs"), lambda: trail.go("/warning"), key="concern.signs")
    actions.append(signs)
    said = ft.Column(
        [
            say(words(f"concern.{concern}-text"), color=ink),
            say(words(f"concern.{concern}-act"), kind.SUBTITLE, ink, key="concern.act"),
            say(words("concern.signs"), color=ink),
        ],
        spacing=layout.S1,
        tight=True,
    )
    sheet = card(
        _title(words(f"concern.{concern}-title"), tone, severe=severe),
        said,
        *actions,
        ground=tone.quiet,
    )
    return ft.Semantics(live_region=True, container=True, content=sheet)


def _title(title: str, tone: Tone, *, severe: bool) -> ft.Control:
    icon = ft.Icons.MEDICAL_SERVICES_OUTLINED if severe else ft.Icons.CHAT_BUBBLE_OUTLINE_ROUNDED
    text = say(title, kind.TITLE, tone.on_quiet, key="concern.title")
    return ft.Row(
        [ft.Icon(icon, size=24, color=tone.on_quiet), heading(text, expand=True)],
        spacing=layout.S3,
    )
