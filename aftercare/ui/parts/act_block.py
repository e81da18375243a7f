"""What to do about a warning sign, large, in the tone of its level."""

from collections.abc import Callable, Sequence

import flet as ft

from aftercare.domain.warning import Level
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.call_bar import Ink, call_button
from aftercare.ui.parts.sign_row import LEVEL_ICON, ground_of
from aftercare.ui.parts.text import big, heading, say
from aftercare.ui.parts.text_button import text_button
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind


@ft.component
def ActBlock(
    level: Level,
    act: str,
    also: Sequence[str],
    call: tuple[str, str] | None,
    check: Callable[[], None] | None,
    key: str | None = None,
) -> ft.Control:
    """Show the *act*, what *also* belongs to it, and whom to *call* for it (label, phone).

    *check* leads to the choice of a country while its number is not known.
    """
    look, words = use_look(), use_words()
    tone = look.palette.levels[level]
    ground, ink = ground_of(level, tone)
    lines: list[ft.Control] = [
        ft.Row([ft.Icon(LEVEL_ICON[level], size=40, color=ink)]),  # alone it would be centred
        heading(big(act, kind.HEADLINE, look, ink, key="sign.act")),
    ]
    lines += [say(sentence, color=ink) for sentence in also]
    if call:
        loud = level is Level.EMERGENCY
        dress = Ink(tone.on_strong, tone.strong) if loud else Ink(tone.strong, tone.on_strong)
        button = call_button(call[0], call[1], dress, key="sign.call")
        lines.append(ft.Container(button, margin=ft.Margin.only(top=layout.S2)))
    if check:
        lines.append(text_button(words("call.check"), check, key="call.check", ink=ink))
    return ft.Container(
        ft.Column(
            lines,
            spacing=layout.S3,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
            tight=True,
        ),
        bgcolor=ground,
        border_radius=layout.CARD,
        padding=layout.S5,
    )
