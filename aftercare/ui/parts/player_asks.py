"""What the player asks while a set stands still: why it is skipped, what hurts, who was away."""

from collections.abc import Sequence
from functools import partial

import flet as ft

from aftercare.domain.player.player import Reason
from aftercare.state.playing import Playing
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain, primary, secondary
from aftercare.ui.parts.card import card
from aftercare.ui.parts.frame import Frame
from aftercare.ui.parts.text import say
from aftercare.ui.player_words import name
from aftercare.ui.theme import layout
from aftercare.ui.trail import use_trail


@ft.component
def Skipping(playing: Playing, key: str | None = None) -> ft.Control:
    """Ask why, in one tap."""
    words = use_words()
    chips = [
        secondary(
            words(f"player.reason-{one}"), partial(playing.skip, one), key=f"player.reason.{one}"
        )
        for one in Reason
    ]
    not_ = plain(words("player.skip-not"), playing.go_on, key="player.skip-not")
    return _asked(playing, words("player.skip-title"), [], [*chips, not_])


@ft.component
def Hurting(playing: Playing, key: str | None = None) -> ft.Control:
    """Say the rule, and offer every way on."""
    words, trail = use_words(), use_trail()
    return _asked(
        playing,
        words("player.hurts-title"),
        [words("player.hurts-rule")],
        [
            primary(
                words("player.hurts-skip"), partial(playing.skip, Reason.PAIN), key="player.leave"
            ),
            secondary(
                words("player.hurts-signs"), lambda: trail.go("/warning"), key="player.signs"
            ),
            secondary(words("player.hurts-better"), playing.go_on, key="player.better"),
            plain(words("player.end"), playing.finish, key="player.end"),
        ],
    )


@ft.component
def Away(playing: Playing, key: str | None = None) -> ft.Control:
    """Ask whether what was not seen was done."""
    words = use_words()
    return _asked(
        playing,
        words("player.away-title", seconds=playing.away_seconds),
        [words("player.away-question")],
        [
            primary(words("player.away-go-on"), playing.go_on, key="player.away-go-on"),
            secondary(words("player.away-again"), playing.hold_again, key="player.away-again"),
            plain(words("player.end"), playing.finish, key="player.end"),
        ],
    )


def _asked(
    playing: Playing, title: str, lines: Sequence[str], actions: Sequence[ft.Control]
) -> ft.Control:
    words = use_words()
    phase = playing.player.phase
    exercise = playing.player.exercises[phase.exercise if phase else -1]
    return Frame(
        title,
        [
            card(say(name(words, exercise)), *map(say, lines)),
            ft.Column(
                list(actions),
                spacing=layout.S3,
                horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
            ),
        ],
    )
