"""What a plan prescribes, led: all that is due, or one stretch of it."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.domain.player.exercise import Exercise
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState
from aftercare.state.leader import Leader
from aftercare.state.playing import Playing
from aftercare.state.practice import PracticeState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.state.voice import VoiceState
from aftercare.ui.followed import Followed
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.plan_of import plan_now
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.screens.player import PlayerScreen
from aftercare.ui.trail import use_trail


@ft.component
def PlanPlayerScreen(
    leader: Leader,
    plans: PrescriptionState,
    treatments: TreatmentState,
    diary: DiaryState,
    practices: PracticeState,
    settings: SettingsState,
    clock: ClockState,
    voice: VoiceState,
) -> ft.Control:
    """Lead what is due when the screen is opened; what comes due meanwhile waits.

    Where just that was begun and left, it goes on.
    """

    def due() -> tuple[Callable[[], Playing | None] | None, bool]:
        plan, told, left = plans.active, settings.settings.conditions, practices.left
        if plan is None:
            return None, False
        now = partial(plan_now, plan, told, treatments.treatments, diary, practices, clock)
        if left and now(without=left.practice).due == left.exercises:
            return leader.take_up, False
        exercises = now().due
        return (partial(leader.lead, exercises) if exercises else None), now().is_gentle

    led, gentle = ft.use_memo(due, [])
    if led is None:
        return _Nothing()
    followed = Followed(plans, treatments, diary, practices, settings, clock)
    return PlayerScreen(led, settings, voice, followed, gentle)


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
    leader: Leader,
    plans: PrescriptionState,
    treatments: TreatmentState,
    diary: DiaryState,
    practices: PracticeState,
    settings: SettingsState,
    clock: ClockState,
    voice: VoiceState,
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
    led = partial(leader.lead, exercises)
    back = f"/stretch/{name}"
    followed = Followed(plans, treatments, diary, practices, settings, clock)
    return PlayerScreen(led, settings, voice, followed, gentle, back, key=name)
