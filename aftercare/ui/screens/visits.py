"""All visits: the next one first, then what is later, called off and past."""

import flet as ft

from aftercare.domain.appointment import Appointment
from aftercare.domain.question import own
from aftercare.formats.visit_words import about_line, countdown, when_line
from aftercare.state.appointment import AppointmentState
from aftercare.state.clock import ClockState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.card import badge, list_row, rows
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import section
from aftercare.ui.trail import Trail, use_trail
from aftercare.words.words import Words

AT_ONCE = 10  # past ones shown before one asks for more


@ft.component
def VisitsScreen(visits: AppointmentState, clock: ClockState) -> ft.Control:
    """List them; each leads to its own screen."""
    words, look, trail = use_words(), use_look(), use_trail()
    shown, show = ft.use_state(AT_ONCE)
    now, known = clock.now, visits.appointments
    ahead = [one for one in known if one.takes_place and not one.is_over(now)]
    off = [one for one in known if not one.takes_place and not one.is_over(now)]
    past = [one for one in reversed(known) if one.is_over(now)]
    add = primary(words("visit.add"), lambda: trail.go("/visits/new"), key="visits.add")
    if not known:
        title, about = words("visit.empty-title"), words("visit.empty")
        body: list[ft.Control] = [empty_state(ft.Icons.EVENT_OUTLINED, title, about, look)]
        ways = [*body, rows([_calendar(words, trail)])]  # where one may be called off that is gone
        return Frame(words("visit.title"), ways, foot=add, leave=Leave())
    groups = {"next": ahead[:1], "later": ahead[1:], "off": off, "past": past[:shown]}
    body = []
    for name, group in groups.items():
        if group:
            body.append(section(words(f"visit.{name}"), first=not body))
            body.append(rows([_row(words, trail, one, clock) for one in group]))
    if len(past) > shown:
        more = words("visit.more")
        body.append(plain(more, lambda: show(shown + AT_ONCE), key="visits.more"))
    return Frame(
        words("visit.title"),
        body,
        aside=[rows([_calendar(words, trail)])],
        foot=add,
        leave=Leave(),
    )


def _row(words: Words, trail: Trail, one: Appointment, clock: ClockState) -> ft.Control:
    ahead = countdown(words, one, clock.now) if one.takes_place else ""
    asked = len(own(one))
    lines = [
        when_line(words, one) if ahead else "",
        about_line(words, one),
        words("visit.questions-count", n=asked) if asked and ahead else "",
    ]
    icon = ft.Icons.EVENT_OUTLINED if one.takes_place else ft.Icons.EVENT_BUSY_OUTLINED
    return list_row(
        ahead or when_line(words, one),
        "\n".join(filter(None, lines)) or None,
        key=f"visits.{one.id}",
        leading=badge(icon),
        on_click=lambda: trail.go(f"/visit/{one.id}"),
    )


def _calendar(words: Words, trail: Trail) -> ft.Control:
    return list_row(
        words("visit.calendar"),
        words("visit.calendar-support"),
        key="visits.calendar",
        leading=badge(ft.Icons.EVENT_AVAILABLE_OUTLINED),
        on_click=lambda: trail.go("/visits/calendar"),
    )
