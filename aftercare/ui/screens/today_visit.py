"""The next visit on Today: how far ahead, and the way to all of them."""

import flet as ft

from aftercare.formats.visit_words import about_line, next_line, when_line
from aftercare.state.appointment import AppointmentState
from aftercare.state.clock import ClockState
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import badge, list_row, rows
from aftercare.ui.trail import use_trail


@ft.component
def VisitRow(visits: AppointmentState, clock: ClockState, key: str | None = None) -> ft.Control:
    """Count down to the next visit; where there is none, offer to note one."""
    words, trail = use_words(), use_trail()
    one = visits.next
    if one is None:
        title, support = words("visit.note-next"), words("visit.note-next-support")
        to = "/visits" if visits.appointments else "/visits/new"
    else:
        title = next_line(words, one, clock.now)
        support = "\n".join(filter(None, [when_line(words, one), about_line(words, one)]))
        to = f"/visit/{one.id}"
    row = list_row(
        title,
        support,
        key="today.visit",
        leading=badge(ft.Icons.EVENT_OUTLINED),
        on_click=lambda: trail.go(to),
    )
    if one is None:
        return rows([row])
    every = list_row(
        words("visit.title"),
        key="today.visits",
        leading=badge(ft.Icons.CALENDAR_MONTH_OUTLINED),
        on_click=lambda: trail.go("/visits"),
    )
    return rows([row, every])
