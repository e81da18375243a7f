"""What a person has, and a stretch is not for or only with care; and where that can be changed."""

from collections.abc import Callable, Collection

import flet as ft

from aftercare.domain.condition import Condition
from aftercare.domain.stretch import Posture, Stretch
from aftercare.ui.parts.button import plain, secondary
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

INK, GROUND = ft.Colors.ON_TERTIARY_CONTAINER, ft.Colors.TERTIARY_CONTAINER


def lock_card(
    stretch: Stretch, told: Collection[Condition], words: Words, change: Callable[[], None]
) -> list[ft.Control]:
    """Return why *stretch* is locked, or done with care, for who has *told*; else nothing."""
    if locked := stretch.locked_by(told):
        title = heading(say(words("stretch.locked"), kind.SUBTITLE, INK))
        why = [say(line, color=INK) for one in locked for line in _why(words, one)]
        way = secondary(words("stretch.conditions-change"), change, key="stretch.conditions")
        return [card(title, *why, way, ground=GROUND)]
    if careful := stretch.careful_with(told):
        lines = [words("stretch.careful")]
        if stretch.posture is Posture.STANDING or Condition.BALANCE in careful:
            lines.append(words("stretch.steady"))
        way = plain(words("stretch.conditions-change"), change, key="stretch.conditions")
        return [
            card(
                noted(ft.Icons.INFO_OUTLINE_ROUNDED, " ".join(lines)),
                *(quiet(because(words, one)) for one in careful),
                ft.Row([way], wrap=True),
                spacing=layout.S2,
            )
        ]
    return []


def _why(words: Words, one: Condition) -> tuple[str, str]:
    return because(words, one), words(f"condition.{one}-why")


def because(words: Words, one: Condition) -> str:
    """Return which answer it is that matters here."""
    return words("stretch.because", name=words(f"condition.{one}"))
