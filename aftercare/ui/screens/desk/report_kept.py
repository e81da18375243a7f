"""A report that is kept with a patient, over what the reports before it tell."""

from functools import partial

import flet as ft

from aftercare.state.clock import ClockState
from aftercare.state.patient import PatientState
from aftercare.state.taken import TakenState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.desk_choose import ChooseScreen
from aftercare.ui.parts.desk_report import ChartNote, beside_line
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.report_view import report_view
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.trail import use_trail


@ft.component
def KeptReportScreen(reports: TakenState, patients: PatientState, clock: ClockState) -> ft.Control:
    """Show the report of the address beside those that were made before it."""
    words, look, trail = use_words(), use_look(), use_trail()
    choosing, choose = ft.use_state(initial=False)
    address = ft.use_route_params()
    patient, name = patients.get(address.get("patient", "")), address.get("report", "")
    if patient is None:
        return NotFoundScreen()
    home = f"/patient/{patient.id}"
    theirs = tuple(one.report for one in reports.up_to(patient.id, name))
    if not theirs:
        told = empty_state(
            ft.Icons.MOVE_TO_INBOX_ROUNDED,
            words("report-desk.gone-title"),
            words("report-desk.gone"),
            look,
            primary(
                words("report-desk.to-patient"),
                lambda: trail.leave_for(home),
                key="report-desk.to-patient",
            ),
        )
        return Frame(patient.label, [told], leave=Leave(home))

    def move(other: str) -> None:
        reports.move(name, other)
        choose(False)  # noqa: FBT003
        trail.leave_for(f"/patient/{other}/report/{name}")

    def remove() -> None:
        reports.remove(name)
        trail.leave_for(home)

    def begin() -> None:
        choose(True)  # noqa: FBT003

    if choosing:
        back = partial(choose, False)  # noqa: FBT003
        return ChooseScreen(patients, None, move, back, besides=patient.id)
    first, aside = report_view(words, theirs, clock.local, beside_line(words, len(theirs) - 1))
    head, *rest = first
    ways = [
        plain(
            words("report-desk.move"),
            begin,
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
