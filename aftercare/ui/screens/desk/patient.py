"""One patient: what was handed over, and the way to the next plan."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.domain.draft import Draft
from aftercare.domain.patient import Patient
from aftercare.domain.plan import Plan
from aftercare.domain.prescription import Prescription
from aftercare.state.clock import ClockState
from aftercare.state.draft import DraftState
from aftercare.state.patient import PatientState
from aftercare.state.taken import TakenState
from aftercare.state.template import TemplateState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.card import card, list_row, noted, rows
from aftercare.ui.parts.desk_begin import EMPTY, LAST, Beginning, Offered, begin_choice
from aftercare.ui.parts.desk_plan import day_of
from aftercare.ui.parts.desk_report import reports_part
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import heading, quiet, say, section
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

PATIENTS = "/patients"


@ft.component
def PatientScreen(
    patients: PatientState,
    drafts: DraftState,
    templates: TemplateState,
    reports: TakenState,
    clock: ClockState,
) -> ft.Control:
    """Show the patient in the address; a plan is begun, gone on with or looked at from here."""
    words, look, trail = use_words(), use_look(), use_trail()
    asked, choose = ft.use_state(Beginning(""))
    patient = patients.get(ft.use_route_params().get("patient", ""))
    if patient is None:
        return NotFoundScreen()
    name = patient.id
    plans, draft = patients.plans(name), drafts.get(name)
    chosen = asked if asked.way else Beginning(LAST if plans else EMPTY)
    form = f"/prescribe/{name}"

    def begin() -> None:
        if drafts.get(name) is None:  # else it was tapped twice
            drafts.begin(name, _base(chosen, plans, templates))
        trail.go(form)

    def remove() -> None:
        drafts.remove_patient(name)
        trail.leave_for(PATIENTS)

    if draft or drafts.is_unreadable(name):
        next_step = [
            _waiting(words, draft, clock, partial(drafts.drop, name))
            if draft
            else _newer(words, patient)
        ]
        foot = primary(words("patient.go-on"), partial(trail.go, form), key="patient.go-on")
    else:
        next_step = begin_choice(
            words,
            _offered(templates),
            chosen,
            choose,
            has_last=bool(plans),
            to_templates=partial(trail.go, "/templates"),
        )
        foot = primary(words("patient.new-plan"), begin, key="patient.new-plan")
    label = partial(trail.go, f"/patient/{name}/label")
    first = look.wide or not next_step
    unread = len(patient.given) - sum(len(one.revisions) for one in plans)
    given = _given(words, patients, name, unread, clock, first=first)
    return Frame(
        patient.label,
        next_step or given,
        aside=[
            *(given if next_step else []),
            *reports_part(words, reports, name, clock),
            _ways(words, label, remove),
        ],
        foot=foot,
        leave=Leave(PATIENTS),
    )


def _base(
    chosen: Beginning, plans: tuple[Plan, ...], templates: TemplateState
) -> Prescription | None:
    if chosen.way == LAST and plans:
        return plans[0].prescription
    return templates.prescription(chosen.template)


def _offered(templates: TemplateState) -> list[Offered]:
    """Return the templates that this version can read."""
    read = ((one, templates.prescription(one.id)) for one in templates.templates)
    return [Offered(one, len(plan.doses)) for one, plan in read if plan]


def _waiting(words: Words, draft: Draft, clock: ClockState, drop: Callable[[], None]) -> ft.Control:
    """Show that a plan was begun, with the way to drop it."""
    day = day_of(words, draft.begun_at, clock)
    dropped = plain(
        words("patient.draft-drop"),
        drop,
        key="patient.draft-drop",
        icon=ft.Icons.DELETE_OUTLINE_ROUNDED,
    )
    return card(
        heading(say(words("patient.draft-title"), kind.TITLE)),
        say(words("patient.draft-about", n=len(draft.plan.doses), day=day)),
        ft.Row([dropped], wrap=True),
        spacing=layout.S2,
    )


def _newer(words: Words, patient: Patient) -> ft.Control:
    """Show that a plan was begun which this version cannot read."""
    return card(
        heading(say(words("prescribe.newer-title"), kind.TITLE)),
        say(words("prescribe.newer", label=patient.label)),
        spacing=layout.S2,
    )


def _given(
    words: Words,
    patients: PatientState,
    patient_id: str,
    unread: int,
    clock: ClockState,
    *,
    first: bool,
) -> list[ft.Control]:
    """Return the plans that were made, the latest first; *first*: nothing stands above."""
    trail = use_trail()
    laid = [
        list_row(
            day_of(words, one.accepted_at, clock),
            _about_plan(words, one.prescription, pending=patients.is_pending(patient_id, one.id)),
            key=f"patient.plan.{one.id}",
            on_click=partial(trail.go, f"/patient/{patient_id}/plan/{one.id}"),
        )
        for one in patients.plans(patient_id)
    ]
    listed: list[ft.Control] = [rows(laid)] if laid else [_nothing(words)]
    if unread:
        newer = words("patient.plans-newer", n=unread)
        listed.append(noted(ft.Icons.HELP_OUTLINE_ROUNDED, newer))
    return [section(words("patient.plans-title"), first=first), *listed]


def _nothing(words: Words) -> ft.Control:
    said = quiet(words("patient.nothing-given"), kind.BODY)
    return ft.Container(said, padding=ft.Padding.symmetric(horizontal=layout.S1))


def _about_plan(words: Words, plan: Prescription, *, pending: bool) -> str:
    n, revision = len(plan.doses), plan.revision
    said = words("patient.plan-row", n=n)
    if revision > 1:
        said = words("patient.plan-revised", n=n, revision=f"{revision}")
    return words("patient.plan-pending", plan=said) if pending else said


def _ways(words: Words, label: Callable[[], None], remove: Callable[[], None]) -> ft.Control:
    """Return what can be done with the patient."""
    relabel = plain(
        words("patient.label-title"), label, key="patient.label", icon=ft.Icons.EDIT_OUTLINED
    )
    away = plain(
        words("patient.remove"),
        remove,
        key="patient.remove",
        icon=ft.Icons.DELETE_OUTLINE_ROUNDED,
    )
    note = ft.Container(quiet(words("patient.remove-note")), padding=ft.Padding.only(left=12))
    return ft.Column([relabel, away, note], spacing=0, tight=True)
