"""What a plan prescribes, led: all that is due, or one stretch of it."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.domain.player.exercise import Exercise
from aftercare.domain.player.prescribed import Light
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
from aftercare.ui.plan_of import PlanNow, plan_now
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.screens.player import PlayerScreen
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words


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
    words = use_words()

    def due() -> tuple[Callable[[], Playing | None] | None, bool, str]:
        plan, told, left = plans.active, settings.settings.conditions, practices.left
        if plan is None:
            return None, False, ""
        now = partial(plan_now, plan, told, treatments.treatments, diary, practices, clock)
        if left and now(without=left.practice).due == left.exercises:
            return leader.take_up, False, light_line(words, now())
        found = now()
        led = partial(leader.lead, found.due) if found.due else None
        return led, found.is_gentle, light_line(words, found)

    led, gentle, light = ft.use_memo(due, [])
    if led is None:
        return _Nothing()
    followed = Followed(plans, treatments, diary, practices, settings, clock)
    return PlayerScreen(led, settings, voice, followed, gentle, light=light)


def light_line(words: Words, now: PlanNow) -> str:
    """Return what the traffic light takes away today; "" if that is nothing."""
    if now.light is Light.FULL:
        return ""
    return words(f"plan.light-{now.light}", score=now.soreness or 0)


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

    words = use_words()

    def prescribed() -> tuple[tuple[Exercise, ...], bool, str]:
        plan, told = plans.active, settings.settings.conditions
        if plan is None:
            return (), False, ""
        now = plan_now(plan, told, treatments.treatments, diary, practices, clock)
        own = now.of(name)
        gentle = any(map(now.is_eased, own))
        return tuple(map(now.exercise, own)), gentle, light_line(words, now)

    exercises, gentle, light = ft.use_memo(prescribed, [name])
    if not exercises:
        return NotFoundScreen()
    led = partial(leader.lead, exercises)
    back = f"/stretch/{name}"
    followed = Followed(plans, treatments, diary, practices, settings, clock)
    return PlayerScreen(led, settings, voice, followed, gentle, back, light, key=name)
