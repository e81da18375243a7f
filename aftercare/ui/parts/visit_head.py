"""The head of a visit: how far ahead, when and where, and the ways to call and to find it."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

import flet as ft

from aftercare.domain.appointment import Appointment, Standing
from aftercare.domain.occasion import Local
from aftercare.domain.settings import dialled
from aftercare.formats.visit_words import about_line, countdown, here_line, when_line
from aftercare.ui.look import Look
from aftercare.ui.parts.button import secondary
from aftercare.ui.parts.call_bar import Ink, call_button
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.text import big, heading, quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

APPLE = (ft.PagePlatform.IOS, ft.PagePlatform.MACOS)


def place_url(place: str, platform: ft.PagePlatform | None) -> str:
    """Return the address that shows *place* on the map that *platform* has.

    Elsewhere it is OpenStreetMap, where nobody needs an account.
    """
    sought = quote(place, safe="")
    if platform in APPLE:
        return f"https://maps.apple.com/?q={sought}"
    if platform is ft.PagePlatform.ANDROID:
        return f"geo:0,0?q={sought}"
    return f"https://www.openstreetmap.org/search?query={sought}"


@dataclass(frozen=True, slots=True)
class Moment:
    """The present minute, and how clocks here show moments."""

    now: datetime
    local: Local


def visit_head(
    words: Words, look: Look, one: Appointment, moment: Moment, *, near: bool, sought: str
) -> ft.Control:
    """Show *one* as it stands.

    *near*: it is too soon after a treatment of the same place; *sought*: what maps are asked for.
    """
    ahead = countdown(words, one, moment.now) if one.takes_place else ""
    lines: list[ft.Control] = []
    if ahead:
        lines.append(heading(big(ahead, kind.HEADLINE, look, key="visit.countdown")))
    lines.append(say(when_line(words, one), kind.SUBTITLE, key="visit.when"))
    told = (here_line(words, one, moment.local), about_line(words, one))
    lines += map(quiet, filter(None, told))
    return card(
        ft.Column(lines, spacing=layout.S1, tight=True),
        *_notices(words, one, near=near and bool(ahead)),
        *(_ways(words, one, sought) if ahead else []),
    )


def _notices(words: Words, one: Appointment, *, near: bool) -> list[ft.Control]:
    said = []
    if one.standing is not Standing.PLANNED:
        said.append(noted(ft.Icons.EVENT_BUSY_OUTLINED, words(f"visit.is-{one.standing}")))
    if near:
        said.append(noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("visit.too-soon")))
    return [ft.Semantics(live_region=True, container=True, content=each) for each in said]


def _ways(words: Words, one: Appointment, sought: str) -> list[ft.Control]:
    """Return what calls the clinic, and what shows the place on a map."""
    ways: list[ft.Control] = []
    if dialled(one.phone):
        ink = Ink(ft.Colors.SURFACE_CONTAINER_LOWEST, ft.Colors.PRIMARY, ft.Colors.OUTLINE)
        ways.append(call_button(words("visit.call"), one.phone, ink, key="visit.call"))
    elif one.phone.strip():
        ways.append(quiet(words("visit.by-hand", phone=one.phone.strip()), key="visit.by-hand"))
    if sought:
        url = place_url(sought, ft.context.page.platform)
        # A program of the phone opens it: a tab of its own would be left behind, empty.
        found = ft.OpenUrl(url, None if url.startswith("https:") else ft.UrlTarget.SELF)
        ways.append(
            secondary(words("visit.map"), key="visit.map", icon=ft.Icons.MAP_OUTLINED, action=found)
        )
    return ways
