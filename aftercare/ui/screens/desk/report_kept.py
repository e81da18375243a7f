"""A report that is kept with a patient, over what the reports before it tell."""

from functools import partial

import flet as ft

from aftercare.domain.patient import Patient
from aftercare.state.clock import ClockState
from aftercare.state.patient import PatientState
from aftercare.state.taken import TakenState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.desk_choose import ChooseScreen
from aftercare.ui.parts.desk_report import ChartNote, beside_line, told_of
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.report_view import report_view
from aftercare.ui.trail import use_trail


@ft.component
def KeptReportScreen(reports: TakenState, patients: PatientState, clock: ClockState) -> ft.Control:
    """Show the report of the address beside those that were made before it."""
    words, trail = use_words(), use_trail()
    address = ft.use_route_params()
    patient, name = patients.get(address.get("patient", "")), address.get("report", "")
    theirs = tuple(one.report for one in reports.up_to(patient.id, name)) if patient else ()
    if not (patient and theirs):
        return Gone(patient)
    home = f"/patient/{patient.id}"

    def remove() -> None:
        reports.remove(name)
        trail.leave_for(home)

    first, aside = report_view(words, theirs, clock.local, beside_line(words, len(theirs) - 1))
    head, *rest = first
    ways = [
        plain(
            words("report-desk.move"),
            partial(trail.go, f"{home}/report/{name}/move"),
            key="report-desk.move",
            icon=ft.Icons.DRIVE_FILE_MOVE_OUTLINE,
        ),
        plain(
            words("report-desk.remove"),
            remove,
            key="report-desk.remove",
            icon=ft.Icons.DELETE_OUTLINE_ROUNDED,
        ),
    ]
    return Frame(
        patient.label,
        [head, ChartNote(theirs, clock, key=name), *rest],
        aside=[*aside, ft.Column(ways, spacing=0, tight=True)],
        leave=Leave(home),
    )


@ft.component
def MoveReportScreen(reports: TakenState, patients: PatientState, clock: ClockState) -> ft.Control:
    """Ask whose report it is instead; nobody comes back to where it was."""
    words, trail, address = use_words(), use_trail(), ft.use_route_params()
    patient, name = patients.get(address.get("patient", "")), address.get("report", "")
    taken = reports.get(name)
    if patient is None or taken is None or taken.patient != patient.id:
        return Gone(patient)

    def move(other: str) -> None:
        reports.move(name, other)
        leave(other)

    def add(other: str) -> None:
        reports.move(name, other, is_new=True)
        leave(other)

    def leave(other: str) -> None:
        trail.leave_for(f"/patient/{other}/report/{name}", screens=2)

    back = Leave(f"/patient/{patient.id}/report/{name}")
    report = reports.read(taken)
    what = told_of(words, report, clock) if report else patient.label
    return ChooseScreen(patients, what, None, move, add, back, besides=patient.id)


@ft.component
def Gone(patient: Patient | None) -> ft.Control:
    """Say that the report is not with *patient* any more, or that the patient is not there."""
    words, look, trail = use_words(), use_look(), use_trail()
    home = f"/patient/{patient.id}" if patient else "/patients"
    there = "to-patient" if patient else "to-patients"
    told = empty_state(
        ft.Icons.MOVE_TO_INBOX_ROUNDED,
        words("report-desk.gone-title"),
        words("report-desk.gone"),
        look,
        primary(
            words(f"report-desk.{there}"),
            lambda: trail.leave_for(home),
            key=f"report-desk.{there}",
        ),
    )
    title = patient.label if patient else words("report-desk.title")
    return Frame(title, [told], leave=Leave(home))
