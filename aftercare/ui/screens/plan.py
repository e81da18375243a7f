"""A plan that came by a link: what is in it, before anything of it is used."""

import flet as ft

from aftercare.state.clock import ClockState
from aftercare.state.prescription import Arrived, PrescriptionState, Refused
from aftercare.state.settings import SettingsState
from aftercare.state.web_app import WebAppState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame
from aftercare.ui.screens.plan_arriving import Arriving
from aftercare.ui.trail import use_trail


@ft.component
def PlanScreen(
    plans: PrescriptionState,
    settings: SettingsState,
    clock: ClockState,
    web_app: WebAppState | None = None,
) -> ft.Control:
    """Show the plan of the address, or why it holds none.

    When it is used, nobody comes back to the address: the plan is kept, and stands nowhere else.
    """
    words, trail = use_words(), use_trail()
    payload = str(ft.use_route_params().get("payload"))
    plan = ft.use_memo(lambda: plans.opened(payload, words), dependencies=[payload, words])
    if isinstance(plan, Refused):
        return _Refusal(plan.sentence)

    async def leave() -> None:
        if web_app:
            await web_app.forget_address()
        trail.leave_for("/")

    arrived = Arrived(payload, plan)
    return Arriving(arrived, plans, settings, clock, leave, web_app, key=payload)


@ft.component
def _Refusal(sentence: str) -> ft.Control:
    words, look, trail = use_words(), use_look(), use_trail()
    told = empty_state(
        ft.Icons.LINK_OFF_ROUNDED,
        words("plan.not-opened"),
        sentence,
        look,
        primary(words("plan.to-today"), lambda: trail.go("/"), key="plan.to-today"),
        plain(words("plan.paste-title"), lambda: trail.go("/plan/paste"), key="plan.paste"),
    )
    return Frame(words("app.name"), [told])
