"""The address of the web app that patients open: it stands in every code and link."""

import flet as ft

from aftercare.domain.settings import LONGEST_LINE
from aftercare.formats.prescription_message import BadBase, base_in
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import primary, secondary
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.parts.text_line import TextLine
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

LONGEST_TYPED = 4 * LONGEST_LINE  # with all that an address bar adds


@ft.component
def AddressScreen(settings: SettingsState, own_address: str) -> ft.Control:
    """Take the address down; what can be one is saved as it is typed, and nothing else."""
    words, trail = use_words(), use_trail()
    saved = settings.settings.base_address
    typed, note_typed = ft.use_state(saved)

    def take(text: str) -> None:
        note_typed(text)
        base = _base(text)
        if base is not None and base != settings.settings.base_address:
            settings.change(base_address=base)

    own = []
    if own_address and saved not in {"", own_address}:
        own = [
            card(
                say(words("address.own", address=own_address)),
                secondary(words("address.own-use"), lambda: take(own_address), key="address.own"),
            )
        ]
    return Frame(
        words("address.title"),
        [
            say(words("address.intro")),
            TextLine(
                words("address.field"),
                typed,
                take,
                "address.base",
                keyboard=ft.KeyboardType.URL,
                most=LONGEST_TYPED,
            ),
            *_outcome(words, typed, _base(saved) or "", _base(own_address) or ""),
            *own,
            quiet(words("address.publish"), kind.BODY),
            noted(ft.Icons.LOCK_OUTLINE_ROUNDED, words("address.saved")),
        ],
        foot=primary(words("app.done"), lambda: trail.back("/settings"), key="address.done"),
        leave=Leave("/settings"),
    )


def _base(typed: str) -> str | None:
    """Return the address in what was typed, "" if nothing was; None if it is no address."""
    try:
        return base_in(typed) if typed.strip() else ""
    except BadBase:
        return None


def _outcome(words: Words, typed: str, saved: str, own: str) -> list[ft.Control]:
    """Say what has become of what was typed, and how links begin: as *saved*, else as *own*."""
    used = saved or own
    told: list[ft.Control] = []
    if _base(typed) is None:
        told.append(noted(ft.Icons.ERROR_OUTLINE_ROUNDED, words("address.refused")))
        if used:
            told.append(quiet(words("address.kept", base=used)))
    elif used:
        sentence = words("address.link" if saved else "address.link-own")
        told.append(noted(ft.Icons.CHECK_ROUNDED, sentence, ft.Colors.PRIMARY))
        told.append(say(words("address.link-begins", base=used), kind.SUBTITLE))
        if used.startswith("http:"):
            told.append(noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("address.only-here")))
    else:
        told.append(noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("address.none")))
    stretched = ft.CrossAxisAlignment.STRETCH
    lines = ft.Column(told, spacing=layout.S2, tight=True, horizontal_alignment=stretched)
    return [ft.Semantics(live_region=True, container=True, content=lines)]
