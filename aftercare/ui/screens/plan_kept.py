"""The plan that is kept: all that it says, how it stands today, and what came before it."""

from functools import partial

import flet as ft

from aftercare.domain.agenda import Planned
from aftercare.domain.plan import Plan, begins_at
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState
from aftercare.state.practice import PracticeState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts import plan_parts as part
from aftercare.ui.parts.button import primary, secondary
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import quiet, section
from aftercare.ui.plan_of import PlanNow, plan_now
from aftercare.ui.plan_words import Course, plan_name
from aftercare.ui.theme import layout
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words


@ft.component
def KeptPlanScreen(
    plans: PrescriptionState,
    settings: SettingsState,
    treatments: TreatmentState,
    diary: DiaryState,
    practices: PracticeState,
    clock: ClockState,
) -> ft.Control:
    """Show the plan that is chosen, or how one comes here."""
    words, look, trail = use_words(), use_look(), use_trail()
    plan = plans.active
    code = partial(trail.go, "/plan/paste")
    if plan is None:
        told = empty_state(
            ft.Icons.ASSIGNMENT_OUTLINED,
            words("plan.none-title"),
            words("plan.none"),
            look,
            primary(words("plan.code"), code, key="plan.code"),
        )
        return Frame(words("plan.title"), [told], leave=Leave())
    told_conditions = settings.settings.conditions
    now = plan_now(plan, told_conditions, treatments.treatments, diary, practices, clock)
    one = plan.prescription
    done = _done(words, now)
    since_at = begins_at(plan, treatments.treatments)
    course = Course(since_at, now.agenda.now, clock.local)
    since = words.date(clock.local(plan.accepted_at), "long")
    return Frame(
        words("plan.title"),
        [
            *_switch(words, plans, plan, clock),
            *part.clinic(words, one),
            *part.treated(words, one, clock.local),
            *part.stretch_list(words, look, one, now.sorted, trail.go, course, done),
        ],
        aside=[
            *part.beside(words, one, first=look.wide),
            *part.earlier(words, plan, clock.local, "plan.history-row"),
            quiet(words("plan.accepted", revision=f"{one.revision}", day=since)),
            _ways(words, plans, plan.id, code),
        ],
        leave=Leave(),
    )


def _switch(
    words: Words, plans: PrescriptionState, plan: Plan, clock: ClockState
) -> list[ft.Control]:
    """Return the way to the other plans, where there are some."""
    if len(plans.plans) < 2:
        return []
    chips = [
        choice(
            plan_name(words, one, clock.local),
            partial(plans.show, one.id),
            key=f"plan.show.{one.id}",
            chosen=one.id == plan.id,
        )
        for one in sorted(plans.plans, key=lambda one: (one.prescription.issued_at, one.id))
    ]
    return [section(words("plan.plans-title"), first=True), choices(chips)]


def _done(words: Words, now: PlanNow) -> dict[Planned, str]:
    return {
        turn.planned: words(
            "plan.done-of", done=f"{turn.done}", times=f"{turn.planned.dose.times_a_day}"
        )
        for turn in now.agenda.turns
        if turn.done
    }


def _ways(words: Words, plans: PrescriptionState, plan_id: str, code: partial[None]) -> ft.Control:
    """Return what can be done with the plan as a whole."""
    icon = ft.Icons.ARCHIVE_OUTLINED
    away = partial(plans.put_away, plan_id)
    return ft.Column(
        [
            secondary(words("plan.code-again"), code, key="plan.code", icon=ft.Icons.ADD_ROUNDED),
            secondary(words("plan.put-away"), away, key="plan.put-away", icon=icon),
            quiet(words("plan.put-away-note")),
        ],
        spacing=layout.S3,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
