"""The set that was left: what it was, how long it still takes, the way back to it."""

from math import ceil

import flet as ft

from aftercare.domain.player.phase import phases_of, seconds_of
from aftercare.state.practice import PracticeState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.card import card
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.player_words import name
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail


@ft.component
def LeftCard(practices: PracticeState, key: str | None = None) -> ft.Control:
    """Offer to go on with the set that was left; nothing where none was."""
    words, trail = use_words(), use_trail()
    left = practices.left
    if left is None:
        return ft.Container()
    phases = phases_of(left.exercises)[left.index :]
    coming = sorted({phase.exercise for phase in phases})
    names = words.listed([name(words, left.exercises[place]) for place in coming])
    minutes = ceil(seconds_of(phases) / 60)
    return card(
        say(words("player.left-title"), kind.TITLE),
        quiet(words("player.left-note", names=names, minutes=minutes)),
        primary(words("player.go-on-left"), lambda: trail.go("/practise"), key="player.take-up"),
        ft.Row(
            [plain(words("player.left-not"), practices.give_up, key="player.give-up")],
            alignment=ft.MainAxisAlignment.CENTER,
        ),
    )
