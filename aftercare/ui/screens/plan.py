"""A plan that came by a link: what is in it, before anything of it is used."""

from collections.abc import Callable

import flet as ft

from aftercare.content.code import codes
from aftercare.content.stretch import stretch
from aftercare.domain.prescription import Answer, Dose, Prescription, Visit
from aftercare.domain.stretch import Stretch
from aftercare.formats.area_words import area_line
from aftercare.formats.stretch_words import name_of
from aftercare.state.clock import ClockState
from aftercare.state.prescription import PrescriptionState, Refused
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.call_bar import call_row
from aftercare.ui.parts.card import badge, card, list_row, rows
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame
from aftercare.ui.parts.text import heading, quiet, say, section
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

ANSWERS = {
    Answer.YES: ft.Icons.CHECK_ROUNDED,
    Answer.NO: ft.Icons.CLOSE_ROUNDED,
    Answer.ASK: ft.Icons.HELP_OUTLINE_ROUNDED,
}


@ft.component
def PlanScreen(plans: PrescriptionState, clock: ClockState) -> ft.Control:
    """Show the plan of the address, or why it holds none; use it only when the person says so."""
    words, look, trail = use_words(), use_look(), use_trail()
    payload = str(ft.use_route_params().get("payload"))
    plan = ft.use_memo(lambda: plans.opened(payload, words), dependencies=[payload, words])
    _, seen = ft.use_state(0)
    if isinstance(plan, Refused):
        return _Refusal(plan.sentence)

    def use() -> None:
        plans.use(plan)
        seen(1)

    used = plans.used(plan)
    if used:
        foot = primary(words("plan.to-today"), lambda: trail.go("/"), key="plan.to-today")
    else:
        foot = primary(words("plan.use"), use, key="plan.use")
    about = _said(words(f"plan.{'used' if used else _use(plans, plan)}"))
    aside = _aside(words, plan, wide=look.wide)
    return Frame(
        words("plan.title"),
        [*_clinic(words, plan), *_treated(words, plan, clock), *_stretches(words, plan, trail.go)],
        aside=[*aside, *([about] if look.large else [])],
        foot=foot if look.large else _foot(about, foot),
    )


def _use(plans: PrescriptionState, plan: Prescription) -> str:
    return "use-ahead" if plans.is_ahead(plan) else "use-about"


@ft.component
def _Refusal(sentence: str) -> ft.Control:
    words, look, trail = use_words(), use_look(), use_trail()
    told = empty_state(
        ft.Icons.LINK_OFF_ROUNDED,
        words("plan.not-opened"),
        sentence,
        look,
        primary(words("plan.to-today"), lambda: trail.go("/"), key="plan.to-today"),
    )
    return Frame(words("app.name"), [told])


def _said(about: str) -> ft.Control:
    return ft.Semantics(live_region=True, container=True, content=quiet(about))


def _foot(about: ft.Control, action: ft.Control) -> ft.Control:
    return ft.Column(
        [about, action],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def _clinic(words: Words, plan: Prescription) -> list[ft.Control]:
    parts: list[ft.Control] = []
    if plan.clinic_name:
        name = heading(say(words("plan.from", clinic=plan.clinic_name), kind.SUBTITLE))
        padding = ft.Padding.symmetric(vertical=10, horizontal=layout.S4)
        parts.append(ft.Container(name, padding=padding))
    if plan.clinic_phone:
        phone = plan.clinic_phone
        parts.append(call_row(words("call.clinic"), phone, phone, key="plan.clinic"))
    return [rows(parts)] if parts else []


def _treated(words: Words, plan: Prescription, clock: ClockState) -> list[ft.Control]:
    said = []
    areas = ""
    if plan.treated:
        at = clock.local(plan.treated.at)
        said.append(words("plan.treated", day=words.date(at, "long"), time=words.time(at)))
        areas = area_line(words, plan.treated.areas)
    if plan.more_than_usual:
        said.append(words("plan.more-than-usual"))
    if plan.sore_up_to_days:
        said.append(words("plan.sore-days", days=plan.sore_up_to_days))
    if not said:
        return []
    return [card(*map(say, said), *([quiet(areas)] if areas else []), spacing=layout.S1)]


def _stretches(words: Words, plan: Prescription, go: Callable[[str], None]) -> list[ft.Control]:
    if not plan.doses:
        return []
    times = max(dose.times_a_day for dose in plan.doses)
    title = words("plan.stretches", n=len(plan.doses), times=f"{times}")
    known = codes().stretch.ids
    laid = [
        _dose(words, stretch(known[dose.stretch]), dose, go)
        for dose in plan.doses
        if dose.stretch in known
    ]
    if len(laid) < len(plan.doses):
        mark = badge(ft.Icons.HELP_OUTLINE_ROUNDED)
        laid.append(list_row(words("plan.stretches-newer"), key="plan.newer", leading=mark))
    return [section(title), rows(laid)]


def _dose(words: Words, one: Stretch, dose: Dose, go: Callable[[str], None]) -> ft.Control:
    support = words(
        "plan.dose",
        seconds=dose.hold_seconds,
        reps=dose.reps,
        sides=words(f"plan.sides-{dose.sides}"),
        times=dose.times_a_day,
    )
    return list_row(
        name_of(words, one),
        support,
        key=f"plan.stretch.{one.id}",
        leading=badge(ft.Icons.SELF_IMPROVEMENT_ROUNDED),
        on_click=lambda: go(f"/stretch/{one.id}"),
    )


def _aside(words: Words, plan: Prescription, *, wide: bool) -> list[ft.Control]:
    note: list[ft.Control] = [card(say(plan.note))] if plan.note else []
    groups = {
        "plan.visits-title": _visits(words, plan.visits),
        "plan.advice-title": _advice(words, plan),
        "plan.note-title": note,
    }
    laid: list[ft.Control] = []
    for title, group in groups.items():
        if group:
            laid += [section(words(title), first=wide and not laid), *group]
    return laid


def _visits(words: Words, visits: tuple[Visit, ...]) -> list[ft.Control]:
    laid = [
        list_row(
            words("plan.visit", day=words.date(one.at, "long"), time=words.time(one.at)),
            _about(words, one),
            key=f"plan.visit-{number}",
            leading=badge(ft.Icons.EVENT_OUTLINED),
        )
        for number, one in enumerate(visits)
    ]
    return [rows(laid)] if laid else []


def _about(words: Words, visit: Visit) -> str | None:
    length = words("plan.visit-minutes", n=visit.minutes) if visit.minutes else ""
    return ", ".join(part for part in (visit.place, length) if part) or None


def _advice(words: Words, plan: Prescription) -> list[ft.Control]:
    laid = [
        list_row(
            words(f"plan.topic-{one.topic}"),
            words(f"plan.answer-{one.answer}"),
            key=f"plan.advice-{one.topic}",
            leading=badge(ANSWERS[one.answer]),
        )
        for one in plan.advice
    ]
    return [rows(laid)] if laid else []
