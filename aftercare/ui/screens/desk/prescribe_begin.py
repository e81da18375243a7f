"""A patient for whom no plan is being made: the ways to begin one, and back."""

from functools import partial

import flet as ft

from aftercare.domain.prescription import Prescription
from aftercare.state.draft import DraftState
from aftercare.state.patient import PatientState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary, secondary
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text_button import text_button
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.trail import use_trail


@ft.component
def BeginScreen(name: str, drafts: DraftState, patients: PatientState) -> ft.Control:
    """Offer to begin a plan for the patient of the id *name*; nobody has it: say so."""
    words, look, trail = use_words(), use_look(), use_trail()
    here, form = ft.use_route_location(), f"/prescribe/{name}"
    patient, last = patients.get(name), patients.latest(name)
    if patient is None:
        return NotFoundScreen()

    def begin(base: Prescription | None) -> None:
        drafts.begin(name, base)
        if here != form:
            trail.leave_for(form)

    ways: list[ft.Control] = [
        primary(words("prescribe.begin"), partial(begin, None), key="prescribe.begin")
    ]
    if last:
        again = secondary(
            words("prescribe.begin-last"),
            partial(begin, last.prescription),
            key="prescribe.begin-last",
        )
        ways.append(again)
    ways.append(
        text_button(
            words("prescribe.to-patient"),
            lambda: trail.leave_for(f"/patient/{name}"),
            key="prescribe.to-patient",
        )
    )
    told = empty_state(
        ft.Icons.ASSIGNMENT_OUTLINED,
        words("prescribe.none-title"),
        words("prescribe.none", label=patient.label),
        look,
        *ways,
    )
    return Frame(words("prescribe.title"), [told], leave=Leave(f"/patient/{name}"))
