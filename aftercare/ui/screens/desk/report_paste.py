"""A report from a message or a file, taken in at the desk, or for one patient."""

from functools import partial

import flet as ft

from aftercare.state.patient import PatientState
from aftercare.state.prescription import Refused
from aftercare.state.report_reading import found
from aftercare.state.taken import TakenState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import secondary
from aftercare.ui.parts.card import noted
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.paste import Asked, PasteForm
from aftercare.ui.parts.text import say
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.trail import use_trail


@ft.component
def PasteReportScreen(reports: TakenState, patients: PatientState) -> ft.Control:
    """Take a text in which a link stands, or a file; show the report, or why there is none.

    The report never comes into the address.
    """
    words, trail = use_words(), use_trail()
    patient = ft.use_route_params().get("patient", "")
    shown, show = ft.use_state(_nothing())
    if patient and patients.get(patient) is None:
        return NotFoundScreen()
    home = f"/patient/{patient}" if patient else "/patients"

    def take(given: str | bytes | None) -> None:
        none = Refused(words("report-desk.file-unread"))
        came = none if given is None else found(given, words)
        if isinstance(came, Refused):
            show(came)
        else:
            reports.receive(came)
            trail.leave_for(f"{home}/come")

    instead: tuple[ft.Control, ...] = ()
    if shown and shown.leads:
        go = partial(trail.go, shown.leads)
        instead = (secondary(words("report-read.open-plan"), go, key="report-desk.open-plan"),)
    return Frame(
        words("report-desk.paste-title"),
        [
            say(words("report-desk.paste-intro")),
            PasteForm(
                "report-desk",
                Asked(
                    field=words("report-desk.paste-field"),
                    show=words("report-desk.paste-open"),
                    file_title=words("report-desk.file-title"),
                    file_note=words("report-desk.file-note"),
                    file=words("report-desk.file"),
                ),
                take,
                shown.sentence if shown else "",
                instead,
            ),
            noted(ft.Icons.QR_CODE_ROUNDED, words("report-desk.paste-camera")),
        ],
        leave=Leave(home),
    )


def _nothing() -> Refused | None:
    return None
