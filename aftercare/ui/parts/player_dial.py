"""What is left of a phase: the digits, which alone are drawn anew with each second."""

import asyncio
from math import ceil

import flet as ft

from aftercare.state.playing import Playing
from aftercare.ui.attached import attached
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.theme import type as kind

GLANCE = 0.05  # seconds between two looks at the clock
HIGH = 0.35  # of the screen: capitals are 0.72 of it, a quarter of the screen
HIGH_WIDE = 0.44  # where the digits have a column of their own
LINE = 0.9  # height of the line in parts of the size
CLOSE = 0.055  # how much closer than usual they stand, in parts of their size
DIGIT = 0.58  # width of a digit in parts of its size: one of "60", the widest pair, is 0.577


@ft.component
def Dial(playing: Playing, room: float, key: str | None = None) -> ft.Control:
    """Show the seconds, and look at the clock for everybody; *room* is how wide it may be."""
    look, words, left = use_look(), use_words(), use_left(playing)
    digits = max(2, len(str(left)))
    size = min(_high(look), room / digits / DIGIT) / look.scale
    return ft.Semantics(
        label=words("player.seconds-left", seconds=left),
        exclude_semantics=True,
        content=ft.Text(
            words.number(left),
            style=ft.TextStyle(
                size=size,
                height=LINE,
                letter_spacing=-size * CLOSE,
                font_family=kind.SEMIBOLD,
                weight=ft.FontWeight.W_400,
            ),
            color=ft.Colors.ON_SURFACE,
            text_align=ft.TextAlign.CENTER,
            no_wrap=True,
        ),
    )


def use_left(playing: Playing) -> int:
    """Return the seconds that are left, begun ones too; a hook that looks at the clock."""
    page = ft.context.page
    left, tell = ft.use_state(_left(playing))

    async def follow() -> None:
        while attached(page):
            playing.look()
            tell(_left(playing))
            await asyncio.sleep(GLANCE)

    ft.use_effect(follow, dependencies=[], cleanup=lambda: None)
    return left


def dial_height(look: Look) -> float:
    """Return how high the digits stand, in logical pixels."""
    return _high(look) * LINE


def _high(look: Look) -> float:
    return look.height * (HIGH_WIDE if look.width > look.height and not look.large else HIGH)


def _left(playing: Playing) -> int:
    return max(0, ceil(playing.player.left(playing.now) - 0.02))
