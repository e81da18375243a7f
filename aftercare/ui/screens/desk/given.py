"""A plan as it was handed over: again, changed, or as the beginning of another."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.content.planned import sorted_doses
from aftercare.domain.patient import Patient
from aftercare.domain.plan import Plan
from aftercare.state.clock import ClockState
from aftercare.state.draft import DraftState
from aftercare.state.patient import PatientState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts import plan_parts as part
from aftercare.ui.parts.button import plain, primary, secondary
from aftercare.ui.parts.card import card
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

CHANGE, ANOTHER = "change", "another"
Act = Callable[[], None]


@ft.component
def GivenScreen(patients: PatientState, drafts: DraftState, clock: ClockState) -> ft.Control:
    """Show the plan in the address as the patient reads it, and what can be done with it."""
    words, look, trail = use_words(), use_look(), use_trail()
    asking, ask = ft.use_state("")
    address = ft.use_route_params()
    patient = patients.get(address.get("patient", ""))
    plans = patients.plans(patient.id) if patient else ()
    plan = next((one for one in plans if one.id == address.get("plan")), None)
    if patient is None or plan is None:
        return NotFoundScreen()
    one, form = plan.prescription, f"/prescribe/{patient.id}"
    waiting = drafts.get(patient.id)

    def begin(what: str) -> None:
        if drafts.get(patient.id) == waiting:  # else it was tapped twice, and is begun
            drafts.begin(patient.id, one, revise=what == CHANGE)
        trail.go(form)

    def wanted(what: str) -> None:
        (ask if waiting else begin)(what)

    pending = patients.is_pending(patient.id, one.id)
    go_on = partial(trail.go, form)
    acts = (partial(wanted, CHANGE), partial(wanted, ANOTHER))
    again = partial(trail.go, f"/patient/{patient.id}/hand-over/{one.id}")
    question = asking and waiting
    return Frame(
        words("patient.pending-title" if pending else "patient.given-title"),
        [
            _about(words, patient, plan, clock, acts, pending=pending),
            *([_question(words, partial(begin, asking), go_on)] if question else []),
            quiet(words("patient.given-as-read"), kind.BODY),
            *part.clinic(words, one),
            *part.treated(words, one, clock.local),
            *part.stretch_list(words, look, one, sorted_doses(one, ()), trail.go, None),
        ],
        aside=[
            *part.beside(words, one, first=look.wide),
            *part.earlier(words, plan, clock.local, "patient.earlier-row"),
        ],
        foot=primary(
            words("prescribe.hand-over" if pending else "patient.hand-over-again"),
            again,
            key="given.again",
        ),
        leave=Leave(f"/patient/{patient.id}"),
    )


def _about(
    words: Words,
    patient: Patient,
    plan: Plan,
    clock: ClockState,
    acts: tuple[Act, Act],
    *,
    pending: bool,
) -> ft.Control:
    at = clock.local(plan.accepted_at)
    line = words(
        "patient.pending-about" if pending else "patient.given-about",
        revision=f"{plan.prescription.revision}",
        day=words.date(at, "long"),
        time=words.time(at),
    )
    change, another = acts
    buttons = [
        secondary(words("patient.change"), change, key="given.change", icon=ft.Icons.EDIT_OUTLINED),
        secondary(
            words("patient.use-again"),
            another,
            key="given.another",
            icon=ft.Icons.CONTENT_COPY_ROUNDED,
        ),
    ]
    return card(
        heading(say(patient.label, kind.TITLE)),
        quiet(line),
        ft.Row(buttons, wrap=True, spacing=layout.S2, run_spacing=layout.S2),
    )


def _question(words: Words, replace: Act, go_on: Act) -> ft.Control:
    """Ask before a plan that was begun is replaced."""
    ink = ft.Colors.ON_SECONDARY_CONTAINER
    asked = card(
        heading(say(words("patient.replace-title"), kind.SUBTITLE, ink)),
        say(words("patient.replace-about"), color=ink),
        ft.Row(
            [
                plain(words("patient.replace-not"), go_on, key="given.go-on"),
                plain(words("patient.replace"), replace, key="given.replace"),
            ],
            wrap=True,
        ),
        ground=ft.Colors.SECONDARY_CONTAINER,
        spacing=layout.S2,
    )
    return ft.Semantics(live_region=True, container=True, content=asked)
