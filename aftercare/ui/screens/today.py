"""Today: where I am in the course, what is due, and what to do now."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from functools import partial

import flet as ft

from aftercare.content.region import regions
from aftercare.domain.moment import hours_between
from aftercare.domain.reminder import Kind
from aftercare.domain.summary import followed_hours
from aftercare.domain.treatment import Treatment, current, near_lung
from aftercare.state.appointment import AppointmentState
from aftercare.state.clock import ClockState
from aftercare.state.copying import CopyState
from aftercare.state.diary import DiaryState
from aftercare.state.function import Function
from aftercare.state.practice import PracticeState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.reminder import PLANNED, ReminderState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.course_of import course_of, last_raised
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.card import badge, list_row, rows
from aftercare.ui.parts.concern_card import ConcernCard
from aftercare.ui.parts.copy_line import CopyLine
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame
from aftercare.ui.parts.learn_row import learn_row
from aftercare.ui.parts.left_card import LeftCard
from aftercare.ui.screens.today_advice import AdviceCard, TreatmentRow
from aftercare.ui.screens.today_cards import AskCard, CourseCard, SafetyRow
from aftercare.ui.screens.today_function import function_rows
from aftercare.ui.screens.today_plan import PlanCard
from aftercare.ui.screens.today_visit import VisitRow
from aftercare.ui.theme import layout
from aftercare.ui.trail import use_trail

FIRST_SECONDS = 0.25  # what lies below waits this long for the first screenful to be drawn
SAFETY_FIRST_HOURS = 6  # near the lung the way to the signs stands above the question so long
COURSE_DAYS = 14  # then a treatment is history, unless it is followed for longer


@ft.component
def TodayScreen(
    treatments: TreatmentState,
    diary: DiaryState,
    clock: ClockState,
    settings: SettingsState,
    practices: PracticeState,
    plans: PrescriptionState,
    visits: AppointmentState,
    reminders: ReminderState,
    function: Function,
    copying: CopyState,
) -> ft.Control:
    """Show the hour, or ask about the treatment where there is none."""
    words = use_words()
    _use_minutes(clock)
    title = words.date(clock.local(clock.now), "weekday")
    treatment = current(treatments.treatments, clock.exactly())
    prescribed = partial(PlanCard, plans, settings, treatments, diary, practices, clock, reminders)
    if treatment is None or _is_history(treatment, clock.now):
        nothing = NoCourse(treatments.treatments, clock)
        both = [prescribed(), nothing] if plans.active else [nothing, prescribed()]
        begun = plans.active is not None or treatment is not None
        able = function_rows(function, visits, clock, settings, begun=begun)
        lines = [LeftCard(practices), *both, VisitRow(visits, clock), *able, LearnRow()]
        return Frame(title, [*lines, CopyLine(copying, clock)], settings=True)
    course = course_of(treatment, treatments, diary)
    raised = last_raised(course)
    phone = settings.settings.clinic_phone
    concern = [ConcernCard(raised, phone)] if raised else []
    safety = SafetyRow(treatments.treatments, clock, reminders.due(Kind.LOOK_AGAIN))
    ask = AskCard(course, clock, reminders.due(Kind.CHECK_IN))
    early = _hours(treatment, clock.now) < SAFETY_FIRST_HOURS
    near = bool(near_lung(treatments.treatments, clock.exactly(), regions()))
    return Frame(
        title,
        [
            *concern,
            LeftCard(practices),
            CourseCard(course, clock, calm=not raised),
            *((safety, ask) if early and near else (ask, safety)),
        ],
        aside=[
            Rest(
                treatment,
                treatments.treatments,
                clock,
                settings,
                prescribed,
                plans,
                visits,
                reminders,
                function,
                copying,
            )
        ],
        settings=True,
    )


@ft.component
def Rest(
    treatment: Treatment,
    treatments: tuple[Treatment, ...],
    clock: ClockState,
    settings: SettingsState,
    prescribed: Callable[..., ft.Control],
    plans: PrescriptionState,
    visits: AppointmentState,
    reminders: ReminderState,
    function: Function,
    copying: CopyState,
    key: str | None = None,
) -> ft.Control:
    """Show what lies below the first screenful, a moment after it: the first must be quick."""
    look = use_look()
    drawn, draw = ft.use_state(initial=False)

    async def soon() -> None:
        await asyncio.sleep(FIRST_SECONDS)
        draw(True)  # noqa: FBT003 - Flet's setter takes it bare

    ft.use_effect(soon, dependencies=[], cleanup=lambda: None)
    if not drawn:
        return ft.Container()
    return ft.Column(
        [
            prescribed(first=look.wide),
            VisitRow(visits, clock),
            *function_rows(function, visits, clock, settings),
            AdviceCard(treatment, treatments, clock, settings, plans),
            LearnRow(),
            TreatmentRow(treatment, clock, len(treatments)),
            NextRing(reminders, clock),
            CopyLine(copying, clock),
        ],
        spacing=layout.S3,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@ft.component
def LearnRow(key: str | None = None) -> ft.Control:
    """Lead to what can be read."""
    return rows([learn_row(use_words(), use_trail(), "today.learn")])


@ft.component
def NextRing(reminders: ReminderState, clock: ClockState, key: str | None = None) -> ft.Control:
    """Tell what rings next, and lead to whether it will; nothing where nothing is ahead."""
    from aftercare.ui.plan_words import moment  # noqa: PLC0415 - not in the first screenful

    words, trail = use_words(), use_trail()
    ahead = reminders.ahead(PLANNED)
    if not ahead:
        return ft.Container()
    when = moment(words, ahead[0].at, clock.now, clock.local)
    row = list_row(
        words("reminder.next", when=when),
        words("reminder.next-note"),
        key="today.reminders",
        leading=badge(ft.Icons.NOTIFICATIONS_NONE_ROUNDED),
        on_click=lambda: trail.go("/reminders"),
    )
    return rows([row])


@ft.component
def NoCourse(treatments: tuple[Treatment, ...], clock: ClockState) -> ft.Control:
    """Ask whether there was a treatment: the first one, or the next after a long time."""
    words, look, trail = use_words(), use_look(), use_trail()
    last = current(treatments, clock.exactly())
    title = words("today.empty-title")
    if last:
        days = int(_hours(last, clock.now) // 24)
        title = words("today.old-title", days=days)
    actions: list[ft.Control] = [
        primary(words("today.treated"), lambda: trail.go("/treated"), key="today.treated"),
        plain(words("today.empty-signs"), lambda: trail.go("/warning"), key="today.signs"),
    ]
    if last:
        history = plain(
            words("today.history"), lambda: trail.go("/treatments"), key="today.history"
        )
        actions.append(history)
    return empty_state(ft.Icons.WB_SUNNY_OUTLINED, title, words("today.empty"), look, *actions)


def _is_history(treatment: Treatment, now: datetime) -> bool:
    return _hours(treatment, now) > max(COURSE_DAYS * 24, followed_hours(treatment))


def _hours(treatment: Treatment, now: datetime) -> float:
    return hours_between(treatment.at, now)


def _use_minutes(clock: ClockState) -> None:
    """Look at the clock at each full minute, until the screen or the page is left."""

    async def follow() -> None:
        clock.tick()
        while await clock.next_minute():
            clock.tick()

    ft.use_effect(follow, dependencies=[], cleanup=lambda: None)
