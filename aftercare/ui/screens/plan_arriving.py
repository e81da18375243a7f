"""A plan that has come and is not used yet: what is in it, what it changes, how it is used."""

from collections.abc import Awaitable, Callable

import flet as ft

from aftercare.content.planned import sorted_doses
from aftercare.domain.plan import Arrival, says_nothing
from aftercare.domain.plan_change import Change, Changed, changes
from aftercare.domain.prescription import Prescription
from aftercare.state.clock import ClockState
from aftercare.state.prescription import Arrived, PrescriptionState
from aftercare.state.settings import SettingsState
from aftercare.state.web_app import WebAppState
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts import plan_parts as part
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import card, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.newcomer import promises_card
from aftercare.ui.parts.settings_rows import country_row
from aftercare.ui.parts.sign_row import first_line
from aftercare.ui.parts.text import heading, quiet, say, section
from aftercare.ui.parts.text_button import text_button
from aftercare.ui.parts.web_app_rows import apple_row
from aftercare.ui.plan_words import Course, change_line
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

MARKS = {
    Changed.ADDED: ft.Icons.ADD_ROUNDED,
    Changed.REMOVED: ft.Icons.REMOVE_ROUNDED,
    Changed.ORDER: ft.Icons.SWAP_VERT_ROUNDED,
    Changed.VISIT: ft.Icons.EVENT_OUTLINED,
    Changed.NO_VISIT: ft.Icons.EVENT_BUSY_OUTLINED,
    Changed.NO_ADVICE: ft.Icons.REMOVE_ROUNDED,
}
Leaving = Callable[[], Awaitable[None] | None]


@ft.component
def Arriving(
    arrived: Arrived,
    plans: PrescriptionState,
    settings: SettingsState,
    clock: ClockState,
    leave: Leaving,
    web_app: WebAppState | None = None,
    key: str | None = None,
) -> ft.Control:
    """Show all of it; nothing is used before the person says so, then *leave* is called.

    A new person is told here what the welcome tells others: who uses a plan is not welcomed again.
    """
    words, look, trail = use_words(), use_look(), use_trail()
    _, seen = ft.use_state(0)
    plan = arrived.prescription
    arrival = plans.arrival(plan)
    found = sorted_doses(plan, settings.settings.conditions)

    course = Course(plan.treated.at, clock.now, clock.local) if plan.treated else None

    async def use() -> None:
        plans.accept(arrived.payload, plan)
        seen(1)
        if plans.is_settled(plan) and (left := leave()):
            await left

    is_new = not settings.settings.welcomed
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
            *(
                [rows([apple_row(words)])]
                if is_new and web_app and web_app.is_best_installed
                else []
            ),
            *([] if ahead else _news(words, plans, plan, arrival, look.scale)),
            *part.clinic(words, plan),
            *part.treated(words, plan, clock.local),
            *part.stretch_list(words, look, plan, found, trail.go, course),
        ],
        aside=[
            *part.beside(words, plan, first=look.wide),
            *(_newcomer(words, look, settings.settings.country, trail.go) if is_new else []),
            *([said] if look.large else []),
        ],
        foot=foot,
        leave=Leave(cross=True),
    )


def _newcomer(
    words: Words, look: Look, country: str, go: Callable[[str], None]
) -> list[ft.Control]:
    """Return what is promised, and the country, which is a guess."""
    asked = rows([country_row(words, country, go)])
    return [section(words("app.name")), promises_card(words, look), asked]


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
    words: Words, plans: PrescriptionState, plan: Prescription, arrival: Arrival, scale: float
) -> list[ft.Control]:
    """Return what it is beside the plans that are kept, and what it changes in its own."""
    if arrival in {Arrival.NEW, Arrival.SAME}:
        return []
    ink = ft.Colors.ON_SECONDARY_CONTAINER
    lines: list[ft.Control] = []
    if arrival is Arrival.ANOTHER:
        lines = [say(words("plan.arrival-another-note"), color=ink)]
    elif arrival is Arrival.OLDER:
        lines = [say(words("plan.arrival-older-ask"), color=ink)]
    if mine := plans.kept(plan):
        found = changes(mine.prescription, plan)
        lines += [_change(words, one, plan, ink, scale) for one in found]
        if not found:
            lines.append(say(words("plan.changes-none"), color=ink))
    title = heading(say(words(f"plan.arrival-{arrival}"), kind.SUBTITLE, ink))
    ground = ft.Colors.SECONDARY_CONTAINER
    return [card(title, *lines, ground=ground, spacing=layout.S2)]


def _change(words: Words, one: Change, plan: Prescription, ink: str, scale: float) -> ft.Control:
    mark = ft.Icon(MARKS.get(one.what, ft.Icons.EDIT_OUTLINED), size=20, color=ink)
    mark.margin = ft.Margin.only(top=first_line(scale, 20))
    return ft.Row(
        [mark, say(change_line(words, one, plan), color=ink, expand=True)],
        spacing=layout.S2,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )


def _said(about: str) -> ft.Control:
    return ft.Semantics(live_region=True, container=True, content=quiet(about))
