"""A plan that has come and is not used yet: what is in it, what it changes, how it is used."""

from collections.abc import Awaitable, Callable

import flet as ft

from aftercare.domain.plan import Arrival, says_nothing
from aftercare.domain.plan_change import changes
from aftercare.domain.prescription import Prescription
from aftercare.state.clock import ClockState
from aftercare.state.prescription import Arrived, PrescriptionState
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts import plan_parts as part
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import card
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.parts.text_button import text_button
from aftercare.ui.plan_of import sorted_doses
from aftercare.ui.plan_words import change_line
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

Leaving = Callable[[], Awaitable[None] | None]


@ft.component
def Arriving(
    arrived: Arrived,
    plans: PrescriptionState,
    settings: SettingsState,
    clock: ClockState,
    leave: Leaving,
    key: str | None = None,
) -> ft.Control:
    """Show all of it; nothing is used before the person says so, then *leave* is called."""
    words, look, trail = use_words(), use_look(), use_trail()
    _, seen = ft.use_state(0)
    plan = arrived.prescription
    arrival = plans.arrival(plan)
    found = sorted_doses(plan, settings.settings.conditions)

    async def use() -> None:
        plans.accept(arrived.payload, plan)
        seen(1)
        if plans.is_settled(plan) and (left := leave()):
            await left

    ahead = arrival is Arrival.SAME and not plans.is_settled(plan)
    about, actions = _actions(words, plans, plan, use, lambda: trail.leave_for("/"))
    said = _said(words(about))
    foot = ft.Column(
        [*([] if look.large else [said]), *actions],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
    return Frame(
        words("plan.title"),
        [
            *([] if ahead else _news(words, plans, plan, arrival)),
            *part.clinic(words, plan),
            *part.treated(words, plan, clock.local),
            *part.stretch_list(words, look, plan, found, trail.go),
        ],
        aside=[
            *part.visits(words, plan),
            *part.note(words, plan),
            *part.advice(words, plan),
            *part.rule(words, plan),
            *([said] if look.large else []),
        ],
        foot=foot,
        leave=Leave(cross=True),
    )


def _actions(
    words: Words,
    plans: PrescriptionState,
    plan: Prescription,
    use: Callable[[], Awaitable[None]],
    away: Callable[[], None],
) -> tuple[str, list[ft.Control]]:
    """Return the key of what is said of the plan, and what can be done with it."""
    to_today = primary(words("plan.to-today"), away, key="plan.to-today")
    if says_nothing(plan) or plans.is_settled(plan):
        return "plan.used", [to_today]
    about = "plan.use-ahead" if plans.is_ahead(plan) else "plan.use-about"
    arrival = plans.arrival(plan)
    if arrival is Arrival.OLDER:
        keep = primary(words("plan.keep-newer"), away, key="plan.to-today")
        return about, [keep, text_button(words("plan.use-older"), use, key="plan.use")]
    key = f"plan.use-{arrival}" if arrival in {Arrival.NEWER, Arrival.ANOTHER} else "plan.use"
    not_now = text_button(words("plan.not-now"), away, key="plan.not-now")
    return about, [primary(words(key), use, key="plan.use"), not_now]


def _news(
    words: Words, plans: PrescriptionState, plan: Prescription, arrival: Arrival
) -> list[ft.Control]:
    """Return what it is beside the plans that are kept, and what it changes in its own."""
    if arrival in {Arrival.NEW, Arrival.SAME}:
        return []
    ink = ft.Colors.ON_SECONDARY_CONTAINER
    lines = []
    if arrival is Arrival.ANOTHER:
        lines = [words("plan.arrival-another-note")]
    elif arrival is Arrival.OLDER:
        lines = [words("plan.arrival-older-ask")]
    if mine := plans.kept(plan):
        found = changes(mine.prescription, plan)
        told = [change_line(words, one, plan) for one in found] or [words("plan.changes-none")]
        lines += [f"\u2022 {one}" if found else one for one in told]
    title = heading(say(words(f"plan.arrival-{arrival}"), kind.SUBTITLE, ink))
    said = [say(line, color=ink) for line in lines]
    ground = ft.Colors.SECONDARY_CONTAINER
    return [card(title, *said, ground=ground, spacing=layout.S1)]


def _said(about: str) -> ft.Control:
    return ft.Semantics(live_region=True, container=True, content=quiet(about))
