"""The form in which a plan is made: one long page, saved at every tap."""

from collections.abc import Callable
from functools import partial
from math import ceil

import flet as ft

from aftercare.domain.draft import Draft, is_full, is_just_now, refused, seconds_a_day
from aftercare.domain.settings import Settings
from aftercare.state.clock import ClockState
from aftercare.state.draft import DraftState
from aftercare.state.patient import PatientState
from aftercare.state.settings import SettingsState
from aftercare.state.template import TemplateState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.desk_advice import advice_part
from aftercare.ui.parts.desk_course import course_part, rule_part
from aftercare.ui.parts.desk_has import has_part
from aftercare.ui.parts.desk_note import clinic_part, note_part
from aftercare.ui.parts.desk_pen import Pen
from aftercare.ui.parts.desk_ready import chosen_sets, ready_part
from aftercare.ui.parts.desk_start import says, start, start_part
from aftercare.ui.parts.desk_stretches import stretches_part
from aftercare.ui.parts.desk_treated import treated_part
from aftercare.ui.parts.desk_visits import Deleted, visits_part
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.screens.desk.prescribe_begin import BeginScreen
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail


@ft.component
def PrescribeScreen(
    drafts: DraftState,
    patients: PatientState,
    templates: TemplateState,
    settings: SettingsState,
    clock: ClockState,
    deleted: Deleted,
) -> ft.Control:
    """Show the draft of the patient in the address; without one, the ways to begin.

    *deleted* offers to bring back what was taken out.
    """
    name = ft.use_route_params().get("patient", "")
    trail = use_trail()
    pen = ft.use_memo(lambda: pen_for(drafts, name), [drafts, name])
    go = ft.use_callback(trail.go, [trail])
    onward = ft.use_callback(lambda part: trail.go(f"/prescribe/{name}/{part}"), [trail, name])
    draft, patient = drafts.get(name), patients.get(name)
    areas = draft.plan.treated.areas if draft and draft.plan.treated else ()
    plans = ft.use_memo(
        lambda: {one.id: templates.prescription(one.id, areas) for one in templates.templates},
        [templates.templates, areas],
    )
    begun = next((one for one, plan in plans.items() if draft and plan and says(draft, plan)), "")
    choose = ft.use_callback(
        lambda one: start(pen, None if one == begun else plans[one]), [pen, plans, begun]
    )
    words, mine = use_words(), settings.settings
    if patient is None or draft is None:
        return BeginScreen(name, drafts, patients)
    offered = tuple((one.id, one.name) for one in templates.templates if plans[one.id])
    startable = offered and (begun or says(draft, None))
    plan = draft.plan
    return Frame(
        words("prescribe.title-again", n=plan.revision)
        if draft.revises
        else words("prescribe.title"),
        [
            quiet(words("prescribe.for", label=patient.label), kind.BODY),
            kept(
                treated_part,
                plan.treated,
                is_just_now(draft, clock.now),
                clock.local,
                onward,
            ),
            kept(has_part, draft.conditions, pen),
            *([kept(start_part, offered, begun, choose)] if startable else []),
            kept(
                ready_part,
                areas,
                chosen_sets(plan.doses, draft.conditions),
                is_full(plan.doses),
                pen,
            ),
            kept(stretches_part, plan.doses, draft.conditions, draft.allowed, pen, onward),
        ],
        aside=[
            *_aside(draft, mine, clock, pen, go, deleted),
            quiet(words("prescribe.saved")),
        ],
        foot=kept(_foot, len(plan.doses), ceil(seconds_a_day(plan.doses) / 60), onward),
        leave=Leave(f"/patient/{name}", cross=True),
        resumes=f"{name} {draft.begun_at.isoformat()}",
    )


def _aside(
    draft: Draft,
    mine: Settings,
    clock: ClockState,
    pen: Pen,
    go: Callable[[str], None],
    deleted: Deleted,
) -> list[ft.Control]:
    """Return what stands in the second column, or below."""
    plan = draft.plan
    bad = refused(draft, mine.clinic_name, mine.clinic_phone)
    note = bad.pop("note", "")
    at = (clock.exactly, clock.local, clock.next_minute)
    return [
        kept(advice_part, plan.advice, pen),
        kept(course_part, plan.more_than_usual, plan.sore_up_to_days, pen),
        kept(rule_part, plan.rule, pen),
        kept(visits_part, plan.visits, draft.places, *at, pen, deleted, key=draft.patient),
        kept(note_part, draft.note, note, pen),
        kept(clinic_part, mine.clinic_name, mine.clinic_phone, bad, go),
    ]


def pen_for(drafts: DraftState, patient: str) -> Pen:
    """Return what writes in the draft of a patient."""
    return Pen(
        partial(drafts.get, patient), partial(drafts.change, patient), partial(drafts.tell, patient)
    )


def _foot(count: int, minutes: int, onward: Callable[[str], None]) -> ft.Control:
    """Return how much it is in a day, and the way on."""
    words, look = use_words(), use_look()
    told = ft.Column(
        [
            say(words("prescribe.count", n=count), kind.SUBTITLE, key="prescribe.count"),
            *(
                [quiet(words("prescribe.minutes-a-day", n=minutes))]
                if count and not look.large
                else []
            ),
        ],
        spacing=0,
        expand=not look.large,
        tight=True,
    )
    on = primary(
        words("prescribe.preview"),
        lambda: onward("preview"),
        key="prescribe.preview",
        icon=ft.Icons.ARROW_FORWARD_ROUNDED,
    )
    if look.large:
        return ft.Column(
            [told, on],
            spacing=layout.S2,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
            tight=True,
        )
    return ft.Row([told, on], spacing=layout.S4)
