"""The way to the physiotherapist's screens; in a browser they come when first asked for."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from aftercare.domain.settings import Role
from aftercare.state.app import AppState
from aftercare.state.clock import ClockState
from aftercare.state.desk import Desk
from aftercare.state.settings import SettingsState
from aftercare.ui.arriving import Waiting
from aftercare.ui.later import later
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.trail import use_trail

if TYPE_CHECKING:
    from aftercare.state.desk_state import DeskState

Alone = Callable[[str, Callable[[], ft.Control]], ft.Route]
Given = Callable[["DeskState"], tuple[object, ...]]


def at_desk(
    desk: Desk, settings: SettingsState, name: str, given: Given, *, tab: bool = False
) -> Callable[[], ft.Control]:
    """Return what shows the screen *name* of ``screens/desk`` with what it is *given* of the desk.

    A *tab* is not left by an arrow.
    """
    return partial(DeskGate, settings, partial(AtDesk, desk, name, given, tab=tab), tab=tab)


def choose_role(settings: SettingsState, desk: Desk, role: Role) -> None:
    """Note who uses the app here; to who treats the desk is brought, as long as there is a network.

    So it is kept also where the tab of the patients is first opened without one.
    """
    settings.change(role=role)
    if role.treats:
        ft.context.page.run_task(desk.fetch)


@ft.component
def DeskGate(settings: SettingsState, inside: Callable[[], ft.Control], *, tab: bool) -> ft.Control:
    """Let in who treats; tell others, who have an address of the desk, where to say that they do.

    So nothing of the desk is fetched for them, and no label is read on a phone that was handed on.
    """
    words, look, trail = use_words(), use_look(), use_trail()
    if settings.settings.role.treats:
        return inside()
    told = empty_state(
        ft.Icons.BADGE_OUTLINED,
        words("app.for-treating-title"),
        words("app.for-treating"),
        look,
        primary(words("app.to-settings"), lambda: trail.go("/settings"), key="desk.to-settings"),
    )
    return Frame(words("app.name"), [told], leave=None if tab else Leave())


@ft.component
def AtDesk(desk: Desk, name: str, given: Given, *, tab: bool) -> ft.Control:
    """Show the screen, or that it is on its way, or that it did not come."""
    here = desk.here
    ft.use_effect(desk.fetch, dependencies=[], cleanup=lambda: None)
    if here:
        return later(f"desk.{name}", *given(here))()
    return Waiting(desk.fetch, failed=desk.failed, tab=tab, name="desk")


def desk_routes(state: AppState, alone: Alone) -> list[ft.Route]:
    """Return the map of the desk; *alone* makes the route of a screen that stands alone."""
    desk, settings, clock = state.desk, state.settings, state.clock

    def there(path: str, name: str, given: Given) -> ft.Route:
        return alone(path, at_desk(desk, settings, name, given))

    def of_patients(here: "DeskState") -> tuple[object, ...]:
        return here.patients, here.drafts, here.templates, here.reports, clock

    def of_given(here: "DeskState") -> tuple[object, ...]:
        return here.patients, here.drafts, clock

    def of_prescribing(here: "DeskState") -> tuple[object, ...]:
        return here.drafts, here.patients, here.templates, settings, clock, state.undo.deleted

    def of_treating(here: "DeskState") -> tuple[object, ...]:
        return here.drafts, here.patients, clock

    def of_adding(here: "DeskState") -> tuple[object, ...]:
        return here.drafts, here.patients

    def of_previewing(here: "DeskState") -> tuple[object, ...]:
        return here.drafts, here.patients, here.templates, settings, clock

    def of_handing(here: "DeskState") -> tuple[object, ...]:
        return here.patients, settings, clock, desk

    return [
        there("patients/new", "label.NewPatientScreen", lambda here: (here.patients, here.drafts)),
        there("patient/:patient", "patient.PatientScreen", of_patients),
        there("patient/:patient/label", "label.LabelScreen", lambda here: (here.patients,)),
        there("patient/:patient/plan/:plan", "given.GivenScreen", of_given),
        there("patient/:patient/hand-over/:plan", "hand_over.HandOverScreen", of_handing),
        *_report_routes(there, clock),
        there("templates", "templates.TemplatesScreen", lambda here: (here.templates,)),
        there("settings/address", "address.AddressScreen", lambda _: (settings, desk)),
        there("prescribe/:patient", "prescribe.PrescribeScreen", of_prescribing),
        there("prescribe/:patient/treated", "prescribe_treated.TreatedScreen", of_treating),
        there("prescribe/:patient/stretches", "prescribe_add.AddScreen", of_adding),
        there("prescribe/:patient/preview", "prescribe_preview.PreviewScreen", of_previewing),
    ]


def _report_routes(
    there: Callable[[str, str, Given], ft.Route], clock: ClockState
) -> list[ft.Route]:
    """Return how a report is taken in, read, kept and moved."""

    def of_reading(here: "DeskState") -> tuple[object, ...]:
        return here.reports, here.patients, clock

    def of_keeping(here: "DeskState") -> tuple[object, ...]:
        return here.reports, here.patients

    kept = "patient/:patient/report/:report"
    return [
        there("patients/report", "report_paste.PasteReportScreen", of_keeping),
        there("patient/:patient/report", "report_paste.PasteReportScreen", of_keeping),
        there("patients/come", "report_arrived.ComeScreen", of_reading),
        there("patient/:patient/come", "report_arrived.ComeScreen", of_reading),
        there("patients/whose", "report_arrived.WhoseScreen", of_reading),
        there(kept, "report_kept.KeptReportScreen", of_reading),
        there(f"{kept}/move", "report_kept.MoveReportScreen", of_reading),
    ]


def patients_tab(state: AppState) -> Callable[[], ft.Control]:
    """Return the tab of the patients, which is the first screen of who only treats."""
    return at_desk(
        state.desk,
        state.settings,
        "patients.PatientsScreen",
        lambda here: (here.patients, here.drafts, state.clock),
        tab=True,
    )
