"""A patient for whom no plan is being made: the ways to begin one, and back."""

from functools import partial

import flet as ft

from aftercare.domain.prescription import Prescription
from aftercare.state.draft import DraftState
from aftercare.state.patient import PatientState
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.button import primary, secondary
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text_button import text_button
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words


@ft.component
def BeginScreen(name: str, drafts: DraftState, patients: PatientState) -> ft.Control:
    """Offer to begin a plan for the patient of the id *name*; nobody has it: say so.

    Where one was begun that this version cannot read, it is kept until somebody drops it.
    """
    words, look, trail = use_words(), use_look(), use_trail()
    here, form = ft.use_route_location(), f"/prescribe/{name}"
    patient, last = patients.get(name), patients.latest(name)
    if patient is None:
        return NotFoundScreen()
    to_patient = text_button(
        words("prescribe.to-patient"),
        lambda: trail.leave_for(f"/patient/{name}"),
        key="prescribe.to-patient",
    )
    if drafts.is_unreadable(name):
        drop = secondary(
            words("prescribe.newer-drop"), partial(drafts.drop, name), key="prescribe.drop"
        )
        said = (words("prescribe.newer-title"), words("prescribe.newer", label=patient.label))
        icon = ft.Icons.HELP_OUTLINE_ROUNDED
        return _told(words, look, icon, said, [drop, to_patient], name)

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
    said = (words("prescribe.none-title"), words("prescribe.none", label=patient.label))
    icon = ft.Icons.ASSIGNMENT_OUTLINED
    return _told(words, look, icon, said, [*ways, to_patient], name)


def _told(
    words: Words,
    look: Look,
    icon: ft.IconData,
    said: tuple[str, str],
    ways: list[ft.Control],
    name: str,
) -> ft.Control:
    told = empty_state(icon, *said, look, *ways)
    return Frame(words("prescribe.title"), [told], leave=Leave(f"/patient/{name}"))
