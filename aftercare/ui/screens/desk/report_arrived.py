"""A report that has come and is not kept yet: read at once, kept with a patient if one likes.

How it came is forgotten when it is kept, and when it is asked with whom: from then on this page
alone has it.
"""

from collections.abc import Awaitable, Callable
from functools import partial

import flet as ft

from aftercare.domain.patient import Patient
from aftercare.domain.report import Report
from aftercare.domain.taken import TakenReport
from aftercare.state.clock import ClockState
from aftercare.state.patient import PatientState
from aftercare.state.taken import TakenState
from aftercare.state.web_app import WebAppState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import noted
from aftercare.ui.parts.desk_choose import ChooseScreen
from aftercare.ui.parts.desk_report import ChartNote, told_of
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.report_view import report_view
from aftercare.ui.parts.text_button import text_button
from aftercare.ui.screens.desk.report_paste import PasteReportScreen
from aftercare.ui.theme import layout
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

COME = "/patients/come"


@ft.component
def ComeScreen(reports: TakenState, patients: PatientState, clock: ClockState) -> ft.Control:
    """Show the report that is at hand; where there is none, where to take one in."""
    patient = str(ft.use_route_params().get("patient", ""))
    if reports.come is None:
        return PasteReportScreen(reports, patients)
    given = (reports.come, reports, patients, clock, None, patient)
    return ArrivedScreen(*given, key=reports.come.id)


@ft.component
def WhoseScreen(reports: TakenState, patients: PatientState, clock: ClockState) -> ft.Control:
    """Ask with whom the report at hand is kept; nobody comes back here when that is said."""
    words, trail, report = use_words(), use_trail(), reports.come
    if report is None:
        return PasteReportScreen(reports, patients)

    def keep(patient: str) -> None:
        leave(reports.keep(report, patient))

    def add(patient: str) -> None:
        leave(reports.keep(report, patient, is_new=True))

    def leave(taken: TakenReport) -> None:
        trail.leave_for(f"/patient/{taken.patient}/report/{taken.id}", screens=2)

    what = told_of(words, report, clock)
    return ChooseScreen(patients, what, reports.suggested(report), keep, add, Leave(COME))


@ft.component
def ArrivedScreen(
    report: Report,
    reports: TakenState,
    patients: PatientState,
    clock: ClockState,
    web_app: WebAppState | None = None,
    patient_id: str = "",
    key: str | None = None,
) -> ft.Control:
    """Show all of it; nothing is kept before somebody says with whom.

    It came for the patient *patient_id*, if that is said. When it is kept, nobody comes back here,
    nor to the address that it came by.
    """
    words, trail = use_words(), use_trail()
    held = reports.held(report)
    owner = patients.get(held.patient) if held else None

    def keep(patient: str) -> None:
        name = reports.keep(report, patient).id

        async def leave() -> None:
            if web_app:
                await web_app.forget_address()
            trail.leave_for(f"/patient/{patient}/report/{name}")

        ft.context.page.run_task(leave)

    async def ask() -> None:
        reports.receive(report)
        if web_app:
            await web_app.forget_address(COME)
        trail.go("/patients/whose")

    if owner:
        said = noted(ft.Icons.CHECK_ROUNDED, words("report-desk.kept-with", label=owner.label))
        to_kept = partial(keep, owner.id)
        foot = primary(words("report-desk.to-kept"), to_kept, key="report-desk.to-kept")
    else:
        said = noted(ft.Icons.LOCK_OUTLINE_ROUNDED, words("report-read.not-kept"))
        wanted = patients.get(patient_id) or reports.suggested(report)
        foot = _keeping(words, wanted, keep, ask)
    (head, *rest), aside = report_view(words, [report], clock.local, said)
    return Frame(
        words("report-read.title"),
        [head, ChartNote((report,), clock, key=report.id), *rest],
        aside=aside,
        foot=foot,
        leave=Leave("/patients", cross=True),
    )


def _keeping(
    words: Words,
    wanted: Patient | None,
    keep: Callable[[str], None],
    choose: Callable[[], Awaitable[None]],
) -> ft.Control:
    """Return the ways to keep it: with who is *wanted*, or with whoever is chosen."""
    if wanted is None:
        return primary(words("report-desk.keep"), choose, key="report-desk.keep")
    keep_it = primary(
        words("report-desk.keep-with", label=wanted.label),
        partial(keep, wanted.id),
        key="report-desk.keep-with",
    )
    other = text_button(words("report-desk.keep-other"), choose, key="report-desk.keep")
    return ft.Column(
        [keep_it, other],
        spacing=layout.S1,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
