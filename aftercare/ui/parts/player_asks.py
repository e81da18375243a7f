"""What the player asks while a set stands still: why it is skipped, what hurts, who was away."""

from functools import partial
from typing import NamedTuple

import flet as ft

from aftercare.domain.player.player import Reason
from aftercare.state.playing import Playing, Stage
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain, primary, secondary
from aftercare.ui.parts.card import card
from aftercare.ui.parts.frame import Frame
from aftercare.ui.parts.player_said import how
from aftercare.ui.parts.text import heading, say
from aftercare.ui.player_words import name
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import Trail, use_trail
from aftercare.words.words import Words

DOT = "\u2022"
SIGNS = ("sharp", "numb", "dizzy", "breath", "calf")


class _Question(NamedTuple):
    title: str
    line: str
    ways: list[ft.Control]
    list_: tuple[str, ...] = ()  # below the line
    tells_how: bool = False  # the steps stand below
    note: str = ""  # of the physiotherapist
    foot: ft.Control | None = None  # the way on that is in reach however long the rest is


@ft.component
def Asked(
    playing: Playing, stage: Stage, back: str, note: str, key: str | None = None
) -> ft.Control:
    """Ask what *stage* is about, and offer every way on; *note* is the physiotherapist's."""
    words, trail = use_words(), use_trail()
    match stage:
        case Stage.SKIPPING:
            asked = _skipping(playing, words)
        case Stage.HURTING:
            asked = _hurting(playing, words, trail)._replace(note=note)
        case Stage.ENDING:
            asked = _ending(playing, words, trail, back)
        case _:
            asked = _away(playing, words)
    phase = playing.player.phase
    exercise = playing.player.exercises[phase.exercise if phase else -1]
    title = heading(say(name(words, exercise), kind.SUBTITLE))
    ways = ft.Column(
        asked.ways, spacing=layout.S3, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )
    lines = [say(asked.line)] if asked.line else []
    said = card(title, *lines, *map(_point, asked.list_), spacing=layout.S1)
    noted_by = [_note(words, asked.note)] if asked.note else []
    below = [how(words, exercise)] if asked.tells_how else []
    return Frame(asked.title, [*noted_by, said, ways, *below], foot=asked.foot)


def _point(text: str) -> ft.Control:
    dot = ft.Semantics(exclude_semantics=True, content=say(DOT, color=ft.Colors.ON_SURFACE_VARIANT))
    return ft.Row(
        [dot, say(text, expand=True)],
        spacing=layout.S2,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )


def _note(words: Words, note: str) -> ft.Control:
    title = heading(say(words("player.hurts-note"), kind.SUBTITLE))
    return card(title, say(note), spacing=layout.S1)


def _skipping(playing: Playing, words: Words) -> _Question:
    """Ask why, in one tap; who does not know how finds the steps below."""
    ways: list[ft.Control] = [
        secondary(
            words(f"player.reason-{one}"), partial(playing.skip, one), key=f"player.reason.{one}"
        )
        for one in Reason
    ]
    ways.append(plain(words("player.skip-not"), playing.go_on, key="player.skip-not"))
    return _Question(words("player.skip-title"), "", ways, tells_how=True)


def _hurting(playing: Playing, words: Words, trail: Trail) -> _Question:
    """Say the rule of ``clinical.md`` 7.1 (3)."""
    skip = partial(playing.skip, Reason.PAIN)
    leave = primary(words("player.hurts-skip"), skip, key="player.leave")
    ways = [
        secondary(words("player.hurts-signs"), lambda: trail.go("/warning"), key="player.signs"),
        secondary(words("player.hurts-better"), playing.go_on, key="player.better"),
        plain(words("player.end"), playing.finish, key="player.end"),
    ]
    signs = tuple(words(f"player.hurts-{sign}") for sign in SIGNS)
    return _Question(
        words("player.hurts-title"), words("player.hurts-rule"), ways, signs, foot=leave
    )


def _ending(playing: Playing, words: Words, trail: Trail, back: str) -> _Question:
    """Ask whether the set ends here, or waits: a tap on the cross may have been none."""
    later = words("player.ending-later")
    ways = [
        primary(words("player.resume"), playing.go_on, key="player.not-ending"),
        secondary(words("player.end"), playing.finish, key="player.end"),
        plain(later, lambda: trail.back(back), key="player.later"),
    ]
    return _Question(words("player.ending-title"), words("player.ending-note"), ways)


def _away(playing: Playing, words: Words) -> _Question:
    """Ask whether what was not seen was done."""
    ways = [
        primary(words("player.away-go-on"), playing.go_on, key="player.away-go-on"),
        secondary(words("player.away-again"), playing.hold_again, key="player.away-again"),
        plain(words("player.end"), playing.finish, key="player.end"),
    ]
    title = words("player.away-title", seconds=playing.away_seconds)
    return _Question(title, words("player.away-question"), ways)
