"""The address of the web app that patients open: it stands in every code and link."""

import flet as ft

from aftercare.domain.settings import LONGEST_LINE
from aftercare.formats.prescription_message import BadBase, base_in
from aftercare.state.desk import Desk
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
def AddressScreen(settings: SettingsState, desk: Desk) -> ft.Control:
    """Take the address down; it is used when somebody says so, and what is typed is kept till then.

    Half of an address is often one, too: "https://clinic.ex".
    """
    words, trail = use_words(), use_trail()
    saved, own_address = settings.settings.base_address, desk.address
    typed = saved if desk.typed_address is None else desk.typed_address
    base = _base(typed)
    waits = base is not None and base != saved

    def use(address: str) -> None:
        settings.change(base_address=address)
        desk.type_address(None)

    def latest() -> str | None:  # what is typed may be newer than what was drawn
        return base if desk.typed_address is None else _base(desk.typed_address)

    def finish() -> None:
        address = latest()
        if address is not None and address != saved:
            use(address)
        trail.back("/settings")

    def enter() -> None:
        if latest() is not None:
            finish()

    own = []
    if own_address and (saved if base is None else base) not in {"", own_address}:
        own = [
            card(
                say(words("address.own", address=own_address)),
                secondary(words("address.own-use"), lambda: use(own_address), key="address.own"),
            )
        ]
    done = words("address.use" if base else "address.use-none") if waits else words("app.done")
    return Frame(
        words("address.title"),
        [
            say(words("address.intro")),
            TextLine(
                words("address.field"),
                typed,
                desk.type_address,
                "address.base",
                keyboard=ft.KeyboardType.URL,
                most=LONGEST_TYPED,
                on_enter=enter,
            ),
            *_outcome(words, base, _base(saved) or "", _base(own_address) or ""),
            *own,
            quiet(words("address.publish"), kind.BODY),
            noted(ft.Icons.LOCK_OUTLINE_ROUNDED, words("address.saved")),
        ],
        foot=primary(done, finish, key="address.done"),
        leave=Leave("/settings"),
    )


def _base(typed: str) -> str | None:
    """Return the address in what was typed, "" if nothing was; None if it is no address."""
    try:
        return base_in(typed) if typed.strip() else ""
    except BadBase:
        return None


def _outcome(words: Words, base: str | None, saved: str, own: str) -> list[ft.Control]:
    """Say what becomes of what was typed, the address *base*: None if it is none, "" if nothing.

    Until it is used, links begin as *saved*, else as *own*.
    """
    used = (saved if base is None else base) or own
    told: list[ft.Control] = []
    if base is None:
        told.append(noted(ft.Icons.ERROR_OUTLINE_ROUNDED, words("address.refused")))
        if used:
            told.append(quiet(words("address.kept", base=used)))
    elif not used:
        told.append(noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("address.none")))
    else:
        told += _begins(words, used, typed=bool(base), waits=base != saved)
    stretched = ft.CrossAxisAlignment.STRETCH
    lines = ft.Column(told, spacing=layout.S2, tight=True, horizontal_alignment=stretched)
    return [ft.Semantics(live_region=True, container=True, content=lines)]


def _begins(words: Words, used: str, *, typed: bool, waits: bool) -> list[ft.Control]:
    """Say how links begin with the address *used*, or would begin if what *waits* were used."""
    sentence = words("address.link" if typed else "address.link-own")
    told: list[ft.Control] = [noted(ft.Icons.CHECK_ROUNDED, sentence, ft.Colors.PRIMARY)]
    if waits and typed:
        told = [noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("address.waits"))]
    told.append(say(words("address.link-begins", base=used), kind.SUBTITLE))
    if used.startswith("http:"):
        told.append(noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("address.only-here")))
    return told
