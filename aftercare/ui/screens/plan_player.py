"""What a plan prescribes, led: all that is due, or one stretch of it."""

import flet as ft

from aftercare.domain.player.exercise import Exercise
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState
from aftercare.state.practice import PracticeState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.state.web_app import WebAppState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.plan_of import plan_now
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.screens.player import Leading, PlayerScreen
from aftercare.ui.trail import use_trail


@ft.component
def PlanPlayerScreen(
    leading: Leading,
    plans: PrescriptionState,
    treatments: TreatmentState,
    diary: DiaryState,
    practices: PracticeState,
    settings: SettingsState,
    clock: ClockState,
    web_app: WebAppState | None = None,
) -> ft.Control:
    """Lead what is due when the screen is opened; what comes due meanwhile waits."""

    def due() -> tuple[tuple[Exercise, ...], bool]:
        plan, told = plans.active, settings.settings.conditions
        if plan is None:
            return (), False
        now = plan_now(plan, told, treatments.treatments, diary, practices, clock)
        return now.due, now.is_gentle

    exercises, gentle = ft.use_memo(due, [])
    if not exercises:
        return _Nothing()
    return PlayerScreen(leading, settings, exercises, gentle, "/", web_app)


@ft.component
def _Nothing() -> ft.Control:
    words, look, trail = use_words(), use_look(), use_trail()
    told = empty_state(
        ft.Icons.CHECK_ROUNDED,
        words("plan.nothing-due"),
        words("plan.nothing-due-note"),
        look,
        primary(words("plan.title"), lambda: trail.go("/plan"), key="plan.open"),
    )
    return Frame(words("player.title"), [told], leave=Leave())


@ft.component
def PlannedStretchPlayerScreen(
    leading: Leading,
    plans: PrescriptionState,
    treatments: TreatmentState,
    diary: DiaryState,
    practices: PracticeState,
    settings: SettingsState,
    clock: ClockState,
    web_app: WebAppState | None = None,
) -> ft.Control:
    """Lead the stretch of the address by its dose in the plan, due or not."""
    name = str(ft.use_route_params().get("stretch"))

    def prescribed() -> tuple[tuple[Exercise, ...], bool]:
        plan, told = plans.active, settings.settings.conditions
        if plan is None:
            return (), False
        now = plan_now(plan, told, treatments.treatments, diary, practices, clock)
        own = now.of(name)
        return tuple(map(now.exercise, own)), any(map(now.is_eased, own))

    exercises, gentle = ft.use_memo(prescribed, [name])
    if not exercises:
        return NotFoundScreen()
    back = f"/stretch/{name}"
    return PlayerScreen(leading, settings, exercises, gentle, back, web_app, key=name)
