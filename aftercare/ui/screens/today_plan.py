"""The plan on Today: what is due of it, when it goes on, the way to the rest."""

from functools import partial

import flet as ft

from aftercare.domain.plan import Plan
from aftercare.domain.player.exercise import Exercise
from aftercare.domain.player.prescribed import Light
from aftercare.domain.prescription import Prescription
from aftercare.domain.reminder import Kind
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState
from aftercare.state.practice import PracticeState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.reminder import ReminderState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.button import plain, secondary
from aftercare.ui.parts.card import badge, card, list_row, rows
from aftercare.ui.parts.plan_parts import left_out
from aftercare.ui.parts.reminder_parts import since
from aftercare.ui.parts.text import quiet, say, section
from aftercare.ui.parts.thumbnail import thumbnail
from aftercare.ui.plan_of import PlanNow, minutes_of, plan_now
from aftercare.ui.plan_words import moment, plan_name
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import Trail, use_trail
from aftercare.words.words import Words

DRAWN = 4  # pictures in a row
ANSWERS = 2  # of the advice, on one line
NOTE_LINES = 4


@ft.component
def PlanCard(
    plans: PrescriptionState,
    settings: SettingsState,
    treatments: TreatmentState,
    diary: DiaryState,
    practices: PracticeState,
    clock: ClockState,
    reminders: ReminderState,
    first: bool = False,
    key: str | None = None,
) -> ft.Control:
    """Show the plan that is chosen, or a quiet way to bring one; *first*: nothing is above."""
    words, look, trail = use_words(), use_look(), use_trail()
    plan = plans.active
    if plan is None:
        return rows([_code(words, trail)])
    told = settings.settings.conditions
    now = plan_now(plan, told, treatments.treatments, diary, practices, clock)
    one = plan.prescription
    return ft.Column(
        [
            section(words("plan.today-title"), first=first),
            *([_set(words, look, trail, now, clock, reminders)] if now.agenda.turns else []),
            *left_out(words, now.sorted),
            *([_note(words, one.note)] if one.note else []),
            rows([_advice(words, one, trail), *_other(words, plans, plan, clock, trail)]),
        ],
        spacing=layout.S3,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _note(words: Words, note: str) -> ft.Control:
    """Show the first of what the physiotherapist wrote; all of it stands in the plan."""
    return card(
        quiet(words("plan.note-title")), say(note, lines=NOTE_LINES, key="plan.note"), spacing=4
    )


def _other(
    words: Words, plans: PrescriptionState, plan: Plan, clock: ClockState, trail: Trail
) -> list[ft.Control]:
    """Say which of several plans this is, and lead to the others."""
    if len(plans.plans) < 2:
        return []
    return [
        list_row(
            plan_name(words, plan, clock.local),
            words("plan.other-plans", n=len(plans.plans) - 1),
            key="plan.other",
            leading=badge(ft.Icons.SWAP_HORIZ_ROUNDED),
            on_click=lambda: trail.go("/plan"),
        )
    ]


def _code(words: Words, trail: Trail) -> ft.Control:
    return list_row(
        words("plan.code"),
        words("plan.code-support"),
        key="plan.code",
        leading=badge(ft.Icons.QR_CODE_ROUNDED),
        on_click=lambda: trail.go("/plan/paste"),
    )


def _set(
    words: Words,
    look: Look,
    trail: Trail,
    now: PlanNow,
    clock: ClockState,
    reminders: ReminderState,
) -> ft.Control:
    due = now.due
    if not due:
        return _rest(words, now, clock)
    lines = [words("plan.due-minutes", minutes=minutes_of(due)), *_light(words, now)]
    if rung := reminders.due(Kind.STRETCHES):
        lines.append(since(words, rung, clock, "since-stretches"))
    if now.is_gentle:
        lines.append(words("plan.gentle"))
    ink, ground = ft.Colors.ON_PRIMARY_CONTAINER, ft.Colors.PRIMARY_CONTAINER
    start = _starts(words, trail, asked=bool(now.plan.prescription.rule) and now.soreness is None)
    mark = badge(ft.Icons.SELF_IMPROVEMENT_ROUNDED, ink, ground)
    head = _head(mark, words("plan.due", n=len(due)), lines)
    return card(head, _pictures(look, due), *start, spacing=layout.S4)


def _starts(words: Words, trail: Trail, *, asked: bool) -> list[ft.Control]:
    """Return the way to begin; where the rule needs a score that is not there, *asked* first."""
    icon = ft.Icons.PLAY_ARROW_ROUNDED
    if not asked:
        to = partial(trail.go, "/practise/plan")
        return [secondary(words("plan.start"), to, key="plan.start", icon=icon)]
    ask, without = words("plan.light-answer"), words("plan.start-without")
    return [
        secondary(ask, lambda: trail.go("/check-in"), key="plan.light-answer"),
        plain(without, lambda: trail.go("/practise/plan"), key="plan.start", icon=icon),
    ]


def _pictures(look: Look, due: tuple[Exercise, ...]) -> ft.Control:
    drawn = [
        thumbnail(one.stretch, look, side=one.sides[0] if one.sides else "right", easier=one.easier)
        for one in due[:DRAWN]
    ]
    return ft.Row(list[ft.Control](drawn), spacing=layout.S3, wrap=True)


def _light(words: Words, now: PlanNow) -> list[str]:
    """Return what the traffic light makes of today; with a rule and no score, that one is asked."""
    if now.plan.prescription.rule is None:
        return []
    if now.soreness is None:
        return [words("plan.light-ask")]
    if now.light is Light.FULL and now.is_gentle:
        return []  # of which the first day leaves less
    return [words(f"plan.light-{now.light}", score=now.soreness)]


def _rest(words: Words, now: PlanNow, clock: ClockState) -> ft.Control:
    """Say that nothing is due, and when it goes on."""
    ahead = now.agenda.next_at
    if ahead is None:
        title, lines = words("plan.due-done"), [words("plan.due-done-note")]
        icon = ft.Icons.CHECK_ROUNDED
    else:
        when = moment(words, ahead, now.agenda.now, clock.local)
        begun = any(turn.done for turn in now.agenda.turns)
        title = words("plan.due-later" if begun else "plan.due-from", when=when)
        lines, icon = [], ft.Icons.SCHEDULE_ROUNDED
    return card(_head(badge(icon), title, lines))


def _head(mark: ft.Control, title: str, lines: list[str]) -> ft.Control:
    said = ft.Column(
        [say(title, kind.TITLE, key="plan.due"), *map(quiet, lines)],
        spacing=2,
        expand=True,
        tight=True,
    )
    return ft.Row([mark, said], spacing=layout.S4, vertical_alignment=ft.CrossAxisAlignment.START)


def _advice(words: Words, one: Prescription, trail: Trail) -> ft.Control:
    """Lead to the whole plan by the first of its answers."""
    answered = [
        words(
            "plan.answered",
            topic=words(f"plan.topic-{said.topic}"),
            answer=words(f"plan.answer-{said.answer}"),
        )
        for said in one.advice
    ]
    title = " \u00b7 ".join(answered[:ANSWERS]) or words("plan.title")
    left = len(answered) - ANSWERS
    support = words("plan.more-answers", n=left) if left > 0 else words("plan.look")
    return list_row(
        title,
        support,
        key="plan.open",
        leading=badge(ft.Icons.ASSIGNMENT_OUTLINED),
        on_click=lambda: trail.go("/plan"),
    )
