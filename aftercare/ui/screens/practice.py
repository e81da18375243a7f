"""One set of the diary: each stretch and what became of it, where it hurt, how it felt."""

import flet as ft

from aftercare.domain.practice import Hurting, Practice, Practised
from aftercare.formats.stretch_words import name_by_id
from aftercare.state.clock import ClockState
from aftercare.state.practice import PracticeState
from aftercare.ui.followed import Followed
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.card import card, list_row, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.practice_row import held, outcome, pain
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words


@ft.component
def PracticeScreen(practices: PracticeState, clock: ClockState, followed: Followed) -> ft.Control:
    """Show the set of the address."""
    words, trail = use_words(), use_trail()
    practice = practices.get(ft.use_route_params().get("practice", ""))
    if practice is None:
        return NotFoundScreen()

    def delete() -> None:
        practices.remove(practice.id)
        trail.back("/diary")

    gone = plain(
        words("player.log-delete"),
        delete,
        key="practice.delete",
        icon=ft.Icons.DELETE_OUTLINE_ROUNDED,
    )
    listed = [_row(words, one, place) for place, one in enumerate(practice.stretches)]
    listed += [_not_due(words, name) for name in followed.not_due(practice)]
    return Frame(
        words("player.log-title"),
        [
            _whole(words, practice, clock),
            rows(listed),
            ft.Row([gone], alignment=ft.MainAxisAlignment.CENTER),
        ],
        foot=primary(words("app.done"), lambda: trail.back("/diary"), key="practice.done"),
        leave=Leave("/diary"),
    )


def _whole(words: Words, practice: Practice, clock: ClockState) -> ft.Control:
    at = clock.local(practice.started_at)
    when = words("player.log-when", day=words.date(at, "long"), time=words.time(at))
    lines = [*held(words, practice), *pain(words, practice)]
    return card(
        say(words(f"player.over-{practice.outcome}"), kind.TITLE),
        quiet(when),
        *(quiet(line) for line in lines),
    )


def _row(words: Words, one: Practised, place: int) -> ft.Control:
    lines = [outcome(words, one), *(_hurt(words, each) for each in one.hurting)]
    if one.easier:
        lines.insert(0, words("stretch.easier"))
    return list_row(
        name_by_id(words, one.stretch), " · ".join(lines), key=f"practice.stretch.{place}"
    )


def _not_due(words: Words, stretch: str) -> ft.Control:
    return list_row(
        name_by_id(words, stretch), words("player.log-not-due"), key=f"practice.not-due.{stretch}"
    )


def _hurt(words: Words, hurting: Hurting) -> str:
    side = hurting.side or "none"
    return words("player.log-hurt-at", rep=hurting.rep, second=hurting.second, side=side)
