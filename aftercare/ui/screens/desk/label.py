"""The label of a patient: of a new one, with whose plan one begins at once, or of an old one."""

from collections.abc import Callable

import flet as ft

from aftercare.state.draft import DraftState
from aftercare.state.patient import PatientState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.desk_label import is_label, is_too_long, label_line
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import quiet
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail

PATIENTS = "/patients"


@ft.component
def NewPatientScreen(patients: PatientState, drafts: DraftState) -> ft.Control:
    """Ask for a label; then the plan begins, and nobody comes back to the empty form.

    The browser's own button does lead back here: then it is the form of who was added here last.
    """
    words, trail = use_words(), use_trail()
    name = ft.use_memo(patients.expected, [])
    there = ft.use_memo(lambda: patients.get(name), [])
    patient = patients.get(name)  # from the first tap on, for as long as the form is still shown

    def begin(label: str) -> None:
        patients.add(label, name)
        if drafts.get(name) is None and there is None:
            drafts.begin(name)
        trail.leave_for(f"/prescribe/{name}")

    said = (words("patient.new-title"), words("patient.begin"))
    if there:
        said = (words("patient.label-title"), words("patient.go-on"))
    label = patient.label if patient else ""
    return LabelForm(patients, name, label, said, begin, Leave(PATIENTS, cross=True))


@ft.component
def LabelScreen(patients: PatientState) -> ft.Control:
    """Change the label of the patient in the address."""
    words, trail = use_words(), use_trail()
    patient = patients.get(ft.use_route_params().get("patient", ""))
    if patient is None:
        return NotFoundScreen()

    def save(label: str) -> None:
        patients.rename(patient.id, label)
        trail.back(f"/patient/{patient.id}")

    said = (words("patient.label-title"), words("patient.label-save"))
    leave = Leave(f"/patient/{patient.id}")
    return LabelForm(patients, patient.id, patient.label, said, save, leave)


@ft.component
def LabelForm(
    patients: PatientState,
    patient_id: str,
    label: str,
    said: tuple[str, str],
    done: Callable[[str], None],
    leave: Leave,
    key: str | None = None,
) -> ft.Control:
    """Take down a label, at first *label*; *said* are the title and the button's word.

    What cannot be a label is said when it is to be used; a label that another patient has is said
    as it is typed, and may be used all the same.
    """
    words = use_words()
    tried, tell = ft.use_state(initial=False)
    typed = patients.typed.get(patient_id, label)
    taken = patients.named(typed, besides=patient_id) is not None
    wrong = not is_label(typed)

    def finish() -> None:  # what is typed may be newer than what was drawn
        latest = patients.typed.get(patient_id, label)
        tell(not is_label(latest))
        if is_label(latest):
            done(latest)

    note = words("patient.label-taken") if taken else ""
    if is_too_long(typed) or (tried and wrong):
        note = words("patient.label-bad")

    def take(text: str) -> None:
        patients.type(patient_id, text)

    button = words("patient.use-anyway") if taken else said[1]
    return Frame(
        said[0],
        [
            quiet(words("patient.label-about"), kind.BODY),
            label_line(
                *(words("patient.label"), typed, take, note),
                name="label.text",
                wrong=wrong,
                on_enter=finish,
            ),
        ],
        foot=primary(button, finish, key="label.done"),
        leave=leave,
    )
