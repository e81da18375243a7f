"""A report that came by a link: shown to whoever opens it, and kept nowhere by that."""

import flet as ft

from aftercare.domain.report import Report
from aftercare.state.clock import ClockState
from aftercare.state.desk import Desk
from aftercare.state.prescription import Refused
from aftercare.state.report_reading import opened
from aftercare.state.settings import SettingsState
from aftercare.state.web_app import WebAppState
from aftercare.ui.later import later
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary, secondary
from aftercare.ui.parts.card import noted
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.report_view import report_view
from aftercare.ui.parts.text import quiet
from aftercare.ui.trail import use_trail


@ft.component
def ReportReadScreen(
    settings: SettingsState, desk: Desk, clock: ClockState, web_app: WebAppState | None = None
) -> ft.Control:
    """Show the report of the address, or why it holds none."""
    words, look, trail = use_words(), use_look(), use_trail()
    payload = str(ft.use_route_params().get("payload"))
    report = ft.use_memo(lambda: opened(payload, words), dependencies=[payload, words])
    if isinstance(report, Report):
        shown = AtDesk if settings.settings.role.treats else Elsewhere
        return shown(report, desk, clock, web_app, key=payload)
    told = empty_state(
        ft.Icons.LINK_OFF_ROUNDED,
        words("report-read.refused-title"),
        report.sentence if isinstance(report, Refused) else "",
        look,
        primary(words("report-read.to-start"), lambda: trail.go("/"), key="report-read.to-start"),
    )
    return Frame(words("app.name"), [told])


@ft.component
def AtDesk(
    report: Report,
    desk: Desk,
    clock: ClockState,
    web_app: WebAppState | None,
    key: str | None = None,
) -> ft.Control:
    """Offer to keep it, once the desk is here; until then it can be read."""
    words = use_words()
    ft.use_effect(desk.fetch, dependencies=[], cleanup=lambda: None)
    if here := desk.here:
        given = (report, here.reports, here.patients, clock, web_app)
        return later("desk.report_arrived.ArrivedScreen", *given)()
    if desk.failed:
        again = secondary(words("app.part-again"), desk.fetch, key="report-read.again")
        told = [noted(ft.Icons.CLOUD_OFF_ROUNDED, words("report-read.desk-missing")), again]
    else:
        told = [quiet(words("report-read.desk-coming"), key="report-read.coming")]
    first, aside = report_view(words, [report], clock.local, *told)
    return Frame(words("report-read.title"), first, aside=aside, leave=Leave())


@ft.component
def Elsewhere(
    report: Report,
    _desk: Desk,
    clock: ClockState,
    _web_app: WebAppState | None,
    key: str | None = None,
) -> ft.Control:
    """Say for whom it is, and how one becomes that."""
    words, trail = use_words(), use_trail()
    treat = plain(
        words("report-read.i-treat"), lambda: trail.go("/settings"), key="report-read.i-treat"
    )
    told = [
        noted(ft.Icons.LOCK_OUTLINE_ROUNDED, words("report-read.for-physiotherapist")),
        quiet(words("report-read.i-treat-note")),
        ft.Row([treat], wrap=True),
    ]
    first, aside = report_view(words, [report], clock.local, *told)
    return Frame(words("report-read.title"), first, aside=aside, leave=Leave())
