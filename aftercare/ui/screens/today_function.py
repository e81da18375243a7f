"""Ways to what a person can do: before a visit, once at the beginning, and from other screens."""

from collections.abc import Callable

import flet as ft

from aftercare.domain.appointment import Appointment
from aftercare.domain.before_visit import asked_since
from aftercare.state.appointment import AppointmentState
from aftercare.state.clock import ClockState
from aftercare.state.function import Function
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain, secondary
from aftercare.ui.parts.card import badge, card, list_row, rows
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

ICON = ft.Icons.DIRECTIONS_WALK_ROUNDED


def function_rows(
    function: Function,
    visits: AppointmentState,
    clock: ClockState,
    settings: SettingsState,
    *,
    begun: bool = True,
) -> list[ft.Control]:
    """Ask before a visit, until it was answered; offer it to who has *begun* and named nothing yet.

    Call it in a component that is given these states.
    """
    words, trail = use_words(), use_trail()
    if is_due(function, visits.next, clock):
        return [_asked(words, trail.go, "today.function")]
    if not begun or function.activities or settings.settings.no_activities:
        return []
    return [_offer(words, trail.go, lambda: settings.change(no_activities=True))]


def _offer(words: Words, go: Callable[[str], None], put_away: Callable[[], None]) -> ft.Control:
    choose = secondary(
        words("today.function-choose"),
        lambda: go("/function/activities"),
        key="today.function-choose",
    )
    away = plain(words("today.function-away"), put_away, key="today.function-away")
    return card(
        heading(say(words("today.function-title"), kind.TITLE)),
        quiet(words("today.function-offer")),
        ft.Row([choose, away], wrap=True),
    )


def visit_way(words: Words, go: Callable[[str], None], *, asked: bool) -> ft.Control:
    """Lead there from a visit; if one is *asked*, to the question, before any score is seen."""
    if asked:
        return _asked(words, go, "visit.function")
    return function_way(words, go, "visit.function")


def is_due(function: Function, visit: Appointment | None, clock: ClockState) -> bool:
    """Tell whether it is time to ask before *visit*, and nobody has answered yet."""
    since = asked_since(visit, clock.now, clock.local)
    return since is not None and function.is_asked and not function.was_rated_since(since)


def function_way(words: Words, go: Callable[[str], None], name: str) -> ft.Control:
    """Lead there from another screen; *name* is the key of the row."""
    title, support = words("today.function"), words("today.function-note")
    return _way(title, support, name, lambda: go("/function"))


def _asked(words: Words, go: Callable[[str], None], name: str) -> ft.Control:
    title, support = words("today.function-before"), words("today.function-before-note")
    return _way(title, support, name, lambda: go("/function/rate"))


def _way(title: str, support: str, name: str, go: Callable[[], None]) -> ft.Control:
    return rows([list_row(title, support, key=name, leading=badge(ICON), on_click=go)])
