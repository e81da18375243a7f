"""One visit: as it stands, and everything that can be changed of it; and a new one."""

from functools import partial

import flet as ft

from aftercare.domain.appointment import SOON_HOURS, Appointment, BadAppointment
from aftercare.domain.moment import hours_between
from aftercare.domain.treatment import current
from aftercare.state.appointment import NEW, AppointmentState
from aftercare.state.clock import ClockState
from aftercare.state.following import Following
from aftercare.state.function import Function
from aftercare.state.treatment import TreatmentState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.card import badge, list_row, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.show_way import show_way
from aftercare.ui.parts.text import quiet, section
from aftercare.ui.parts.visit_form import Clocks, VisitForm, refusal
from aftercare.ui.parts.visit_head import Moment, visit_head
from aftercare.ui.parts.visit_questions import VisitQuestions
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.screens.today_function import is_due, visit_way
from aftercare.ui.theme import layout
from aftercare.ui.trail import use_trail


@ft.component
def VisitScreen(
    visits: AppointmentState,
    treatments: TreatmentState,
    clock: ClockState,
    following: Following,
    function: Function,
) -> ft.Control:
    """Show the visit in the address; every change is saved at once."""
    words, look, trail = use_words(), use_look(), use_trail()
    one = visits.get(ft.use_route_params().get("visit", ""))
    if one is None or one.id == NEW:
        return NotFoundScreen()
    near = is_near(one, treatments)
    clocks = ft.use_memo(lambda: Clocks(clock.exactly, clock.local), [])
    raised = following.asked(one)
    moment = Moment(clock.now, clock.local)
    ahead = not one.is_over(clock.now)
    ask = VisitQuestions(one, raised, visits, clock.local, ahead=ahead)
    return Frame(
        words("visit.one-title"),
        [
            visit_head(words, look, one, moment, near=near, sought=visits.sought(one)),
            *([_calendar()] if ahead and one.takes_place else []),
            ask,
            *([show_way(words, trail.go, "visit.report")] if ahead and one.takes_place else []),
            visit_way(words, trail.go, asked=is_due(function, one, clock)),
        ],
        aside=[
            section(words("visit.change"), first=look.wide),
            VisitForm(one, visits, clocks),
            Ending(one, visits, ahead=ahead),
        ],
        foot=primary(words("app.done"), lambda: trail.back("/visits"), key="visit.done"),
        leave=Leave("/visits"),
    )


def is_near(one: Appointment, treatments: TreatmentState) -> bool:
    """Tell whether *one* is less than two days after the last treatment."""
    last = current(treatments.treatments, one.at)
    return last is not None and hours_between(last.at, one.at) < SOON_HOURS


def _calendar() -> ft.Control:
    words, trail = use_words(), use_trail()
    return rows(
        [
            list_row(
                words("visit.calendar"),
                words("visit.calendar-support"),
                key="visit.calendar",
                leading=badge(ft.Icons.EVENT_AVAILABLE_OUTLINED),
                on_click=lambda: trail.go("/visits/calendar"),
            )
        ]
    )


@ft.component
def Ending(
    one: Appointment, visits: AppointmentState, ahead: bool, key: str | None = None
) -> ft.Control:
    """Call it off, have it take place after all, or delete it."""
    one = visits.as_it_is(one)
    words, trail = use_words(), use_trail()
    wrong, refuse = ft.use_state("")

    def restore() -> None:
        try:
            visits.restore(one.id)
        except BadAppointment as bad:
            refuse(bad.reason)
            return
        refuse("")

    def delete() -> None:
        visits.remove(one.id)
        trail.back("/visits")

    laid: list[ft.Control] = []
    if ahead and one.takes_place:
        cancel = partial(visits.cancel, one.id)
        icon = ft.Icons.EVENT_BUSY_OUTLINED
        laid += [
            plain(words("visit.cancel"), cancel, key="visit.cancel", icon=icon),
            _said(words("visit.cancel-note")),
        ]
    elif ahead:
        icon = ft.Icons.EVENT_AVAILABLE_OUTLINED
        laid.append(plain(words("visit.restore"), restore, key="visit.restore", icon=icon))
    if wrong:
        laid.append(refusal(words, wrong))
    icon = ft.Icons.DELETE_OUTLINE_ROUNDED
    laid.append(plain(words("visit.delete"), delete, key="visit.delete", icon=icon))
    return ft.Column(laid, spacing=0, tight=True)


def _said(sentence: str) -> ft.Control:
    return ft.Container(quiet(sentence), padding=ft.Padding.only(left=12, bottom=layout.S2))


def _above(button: ft.Control, told: list[ft.Control]) -> ft.Control:
    """Return *button* below what is *told* of it: where the tap was, however long the form is."""
    return ft.Column(
        [*told, button],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


@ft.component
def NewVisitScreen(
    visits: AppointmentState, treatments: TreatmentState, clock: ClockState
) -> ft.Control:
    """Ask about a new visit; it is kept when that is said."""
    words, trail = use_words(), use_trail()
    wrong, refuse = ft.use_state("")
    kept = ft.use_ref("")
    clocks = ft.use_memo(lambda: Clocks(clock.exactly, clock.local), [])
    one = visits.being_noted

    def save() -> None:
        if visits.get(kept.current or ""):
            return  # a second tap while the first one leads away
        try:
            kept.current = visits.note().id
        except BadAppointment as bad:
            refuse(bad.reason)
            return
        trail.leave_for(f"/visit/{kept.current}")

    keep = primary(words("visit.save"), save, key="visit.save")
    return Frame(
        words("visit.new-title"),
        [VisitForm(one, visits, clocks, new=True, near=is_near(one, treatments))],
        foot=_above(keep, [refusal(words, wrong)] if wrong else []),
        leave=Leave("/visits", cross=True),
    )
