"""What was practised lately, and the set that was left."""

from datetime import timedelta

import flet as ft

from aftercare.domain.practice import Practice
from aftercare.formats.stretch_words import name_by_id
from aftercare.state.clock import ClockState
from aftercare.state.practice import PracticeState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.card import badge, card, list_row, rows
from aftercare.ui.parts.text import quiet, say, section
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

DAYS, MOST = 14, 6


@ft.component
def PracticeList(practices: PracticeState, clock: ClockState, key: str | None = None) -> ft.Control:
    """List the sets of the last days, newest first; nothing where there are none."""
    words = use_words()
    end = clock.now + timedelta(minutes=10)
    found = practices.between(end - timedelta(days=DAYS), end)[-MOST:]
    if not found:
        return ft.Container()
    listed = rows([_row(words, one, clock) for one in reversed(found)])
    return ft.Column(
        [section(words("player.log-title")), listed],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _row(words: Words, one: Practice, clock: ClockState) -> ft.Control:
    at = clock.local(one.started_at)
    names = words.listed([name_by_id(words, each.stretch) for each in one.stretches])
    support = words(
        "player.log-row",
        day=words.date(at, "day"),
        time=words.time(at),
        outcome=words(f"player.outcome-{one.outcome}"),
    )
    icon = badge(ft.Icons.SELF_IMPROVEMENT_ROUNDED)
    return list_row(names, support, key=f"practice.{one.id}", leading=icon)


@ft.component
def LeftCard(practices: PracticeState, key: str | None = None) -> ft.Control:
    """Offer to go on with the set that was left; nothing where none was."""
    words, trail = use_words(), use_trail()
    left = practices.left
    if left is None:
        return ft.Container()
    return card(
        say(words("player.left-title"), kind.TITLE),
        quiet(words("player.left-note")),
        primary(words("player.go-on-left"), lambda: trail.go("/practise"), key="player.take-up"),
        ft.Row(
            [plain(words("player.left-not"), practices.give_up, key="player.give-up")],
            alignment=ft.MainAxisAlignment.CENTER,
        ),
    )
