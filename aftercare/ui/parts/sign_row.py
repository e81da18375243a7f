"""Warning signs under the action that they ask for: word, shape and colour together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import flet as ft

from aftercare.domain.warning import Level
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.card import SHEET
from aftercare.ui.parts.tappable import tappable
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.theme.palette import Tone

LEVEL_ICON = {
    Level.EMERGENCY: ft.Icons.REPORT_ROUNDED,  # an octagon
    Level.DOCTOR: ft.Icons.MEDICAL_SERVICES_ROUNDED,  # a bag
    Level.PHYSIOTHERAPIST: ft.Icons.CHAT_BUBBLE_ROUNDED,  # a bubble
    Level.USUAL: ft.Icons.CHECK_CIRCLE_OUTLINE_ROUNDED,  # a tick
}
"""Four silhouettes that stay apart without colour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignLine:
    """One sign in plain words; *raised* says why it stands so high for this person."""

    id: str
    title: str
    note: str | None = None
    raised: str | None = None


def first_line(scale: float, size: float) -> float:
    """Return how far an icon of *size* goes down to the middle of body text's first line."""
    return max(0.0, (kind.BODY.line * scale - size) / 2)


def ground_of(level: Level, tone: Tone) -> tuple[str, str]:
    """Return the ground of a block of *level* and the ink on it: only an emergency is loud."""
    if level is Level.EMERGENCY:
        return tone.strong, tone.on_strong
    return tone.quiet, tone.on_quiet


def sign_group(
    level: Level, lines: Sequence[SignLine], on_open: Callable[[str], None]
) -> ft.Control:
    """Show all signs that ask for the same action, under that action.

    *on_open* gets the id of the sign that was tapped. To be called through ``kept``: the rows are
    many, and the minute that passes changes none of them.
    """
    look = use_look()
    tone = look.palette.levels[level]
    body: list[ft.Control] = []
    for index, line in enumerate(lines):
        if index:
            body.append(ft.Divider(leading_indent=48, trailing_indent=layout.S4))
        body.append(_row(line, level, tone, look.scale, on_open))
    sheet = ft.Column(
        [_head(level, tone), *body],
        spacing=0,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    edge = look.palette.edge
    return ft.Container(
        sheet,
        bgcolor=SHEET,
        border_radius=layout.CARD,
        border=ft.Border.all(edge, ft.Colors.OUTLINE) if edge else None,
        clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
    )


def _head(level: Level, tone: Tone) -> ft.Control:
    words = use_words()
    ground, ink = ground_of(level, tone)
    name = f"warning.level-{level.name.lower()}"
    said = [
        heading(say(words(f"{name}-title"), kind.TITLE, ink)),
        say(words(f"{name}-support"), kind.SUPPORT, ink),
    ]
    return ft.Container(
        ft.Row(
            [
                ft.Icon(LEVEL_ICON[level], size=28, color=ink),
                ft.Column(said, spacing=0, expand=True, tight=True),
            ],
            spacing=layout.S3,
        ),
        bgcolor=ground,
        padding=ft.Padding.symmetric(horizontal=layout.S4, vertical=layout.S3),
    )


def _row(
    line: SignLine, level: Level, tone: Tone, scale: float, on_open: Callable[[str], None]
) -> ft.Control:
    said: list[ft.Control] = [say(line.title)]
    if line.note:
        said.append(quiet(line.note))
    if line.raised:
        said.append(say(line.raised, kind.LABEL))
    icon = ft.Icon(
        LEVEL_ICON[level],
        size=20,
        color=tone.icon,
        margin=ft.Margin.only(top=first_line(scale, 20)),
    )
    chevron = ft.Icon(
        ft.Icons.CHEVRON_RIGHT_ROUNDED,
        size=22,
        color=ft.Colors.ON_SURFACE_VARIANT,
        margin=ft.Margin.only(top=first_line(scale, 22)),
    )
    box = ft.Container(
        ft.Row(
            [icon, ft.Column(said, spacing=2, expand=True, tight=True), chevron],
            spacing=layout.S3,
            vertical_alignment=ft.CrossAxisAlignment.START,
        ),
        padding=ft.Padding.symmetric(vertical=14, horizontal=layout.S4),
        on_click=lambda: on_open(line.id),
    )
    label = ". ".join(part.rstrip(".") for part in (line.title, line.note, line.raised) if part)
    return tappable(label, box, key=f"warning.{line.id}")
