"""Call buttons: links to the telephone that work from inside the tap, and the bar at the thumb."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import flet as ft

from aftercare.domain.settings import dialled
from aftercare.domain.warning import Level
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.card import badge, list_row
from aftercare.ui.parts.tappable import tappable
from aftercare.ui.parts.text import say
from aftercare.ui.parts.text_button import text_button
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind


@dataclass(frozen=True, slots=True)
class Ink:
    """A button's ground, what is written on it, and its edge where it has one."""

    ground: str
    ink: str
    edge: str | None = None


def calling(phone: str) -> ft.Url:
    """Return the link that dials *phone*.

    Set on a control beforehand: iOS refuses to dial from a reply to the tap. In the same tab, or
    the browser leaves an empty one behind.
    """
    return ft.Url(f"tel:{dialled(phone)}", ft.UrlTarget.SELF)


def call_button(
    label: str,
    phone: str,
    dress: Ink,
    *,
    key: str,
    name: str | None = None,
    expand: bool = False,
    tight: bool = False,
) -> ft.Control:
    """Return a button that dials *phone*; a screen reader says *name* for *label*.

    A *tight* one has no icon: two of them stand side by side in large text.
    """
    text = say(label, kind.BUTTON, dress.ink, align=ft.TextAlign.CENTER, expand=True)
    text.expand_loose = True
    icon = ft.Icon(ft.Icons.CALL_ROUNDED, size=20, color=dress.ink)
    box = ft.Container(
        ft.Row(
            [text] if tight else [icon, text],
            spacing=layout.S2,
            alignment=ft.MainAxisAlignment.CENTER,
        ),
        padding=ft.Padding.symmetric(
            horizontal=layout.S1 if tight else layout.S4, vertical=layout.BUTTON_PADDING
        ),
        border_radius=layout.CONTROL,
        bgcolor=dress.ground,
        border=ft.Border.all(1.5, dress.edge or dress.ground),
        url=calling(phone),
    )
    return tappable(name or label, box, key=key, expand=expand or None)


def call_row(
    title: str,
    support: str,
    phone: str,
    *,
    key: str,
    icon: ft.IconData = ft.Icons.HOME_WORK_OUTLINED,
) -> ft.Control:
    """Return a row of a list that dials *phone*; *icon*: whose it is."""
    mark = ft.Icon(ft.Icons.CALL_ROUNDED, color=ft.Colors.PRIMARY)
    row = list_row(title, support, key=key, leading=badge(icon), trailing=mark)
    box = ft.Container(row, border_radius=layout.CONTROL, url=calling(phone))
    return tappable(f"{title}. {support}", box, key=key)


@ft.component
def CallBar(
    number: str,
    clinic: tuple[str, str],
    check: Callable[[], None] | None,
    loud: bool = True,
    key: str | None = None,
) -> ft.Control:
    """Keep the emergency *number* and the *clinic* (name, phone) at the thumb.

    *check* leads to the choice of a country while none is known; *loud* fills the red button.
    """
    look, words = use_look(), use_words()
    tone = look.palette.levels[Level.EMERGENCY]
    sheet = Ink(ft.Colors.SURFACE_CONTAINER_LOWEST, ft.Colors.ON_SURFACE, ft.Colors.OUTLINE)
    red = Ink(tone.strong, tone.on_strong) if loud else Ink(sheet.ground, tone.icon, tone.icon)
    call = partial(call_button, expand=True, tight=look.large)
    buttons = [call(words("call.emergency", number=number), number, red, key="call.emergency")]
    name, phone = clinic
    if dialled(phone):
        said = words("call.clinic-short-label", name=name.strip() or phone)
        buttons.append(call(words("call.clinic-short"), phone, sheet, key="call.clinic", name=said))
    lines: list[ft.Control] = [ft.Row(buttons, spacing=layout.S3)]
    if check:
        lines.append(text_button(words("call.check"), check, key="call.check"))
    return ft.Column(
        lines,
        spacing=layout.S1,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
