"""What a visit is asked: when, by whose clock, how long, where, what to bring."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import flet as ft

from aftercare.domain.appointment import (
    LONGEST_PHONE,
    LONGEST_PLACE,
    LONGEST_TEXT,
    UNSAID_MINUTES,
    Appointment,
    BadAppointment,
)
from aftercare.domain.occasion import Local
from aftercare.domain.zone import city_of
from aftercare.formats.visit_words import when_line
from aftercare.state.appointment import AppointmentState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import badge, list_row, noted, rows
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.moment_choice import use_picker
from aftercare.ui.parts.note_field import NoteField
from aftercare.ui.parts.phone_line import PhoneLine
from aftercare.ui.parts.text import quiet, say, section
from aftercare.ui.parts.text_line import TextLine
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

WEEK, WEEKS = 7, (1, 2, 4)
LENGTHS = (20, 30, 45, 60, 90)  # minutes
PICKED = {"day": ft.Icons.CALENDAR_MONTH_OUTLINED, "time": ft.Icons.SCHEDULE_ROUNDED}
FURTHEST = timedelta(days=730)
BESIDE = ft.Padding.only(left=4)


@dataclass(frozen=True, slots=True)
class Clocks:
    """The moment of a tap, and how clocks here show moments."""

    exactly: Callable[[], datetime]
    local: Local


@ft.component
def VisitForm(
    one: Appointment,
    visits: AppointmentState,
    clocks: Clocks,
    new: bool = False,
    near: bool = False,
    key: str | None = None,
) -> ft.Control:
    """Ask everything; each answer is kept at once, and what cannot be says why.

    *near*: below the time stands that it is too soon after a treatment.
    """
    one = visits.as_it_is(one)
    words = use_words()
    wrong, refuse = ft.use_state("")

    def attempt(act: Callable[[], object]) -> None:
        try:
            act()
        except BadAppointment as bad:
            refuse(bad.reason)
            return
        refuse("")

    when = _When(one, visits, clocks, attempt, new)
    return ft.Column(
        [
            when,
            *([refusal(words, wrong)] if wrong else []),
            *([_too_soon(words)] if near else []),
            _zone(words, one, new=new),
            section(words("visit.length")),
            choices(
                _lengths(words, one, lambda n: attempt(partial(visits.amend, one.id, minutes=n)))
            ),
            *([] if one.minutes else [ft.Container(unsaid(words), padding=BESIDE)]),
            _Texts(one, visits, attempt),
        ],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def _too_soon(words: Words) -> ft.Control:
    line = noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("visit.too-soon"))
    return ft.Semantics(live_region=True, container=True, content=line)


def unsaid(words: Words) -> ft.Text:
    """Return what calendars show of a visit of which nobody has said how long it takes."""
    return quiet(words("visit.unsaid-note", n=UNSAID_MINUTES), key="visit.unsaid-note")


def refusal(words: Words, reason: str) -> ft.Control:
    """Say why something cannot be; it is read out when it appears."""
    said = say(words(f"visit.refused-{reason}"), color=ft.Colors.ERROR, key="visit.refused")
    return ft.Semantics(live_region=True, content=said)


Attempt = Callable[[Callable[[], object]], None]


@ft.component
def _When(
    one: Appointment, visits: AppointmentState, clocks: Clocks, attempt: Attempt, new: bool
) -> ft.Control:
    one = visits.as_it_is(one)
    words = use_words()
    picking, pick = ft.use_state("")
    now = clocks.local(clocks.exactly())

    def move(wall: datetime) -> None:
        attempt(partial(visits.move, one.id, wall.replace(tzinfo=None)))

    ft.use_dialog(use_picker(picking, pick, one.at, now, move, now.date() + FURTHEST))
    offered = [visits.in_days(weeks * WEEK) for weeks in WEEKS] if new else []
    chips = [
        choice(
            words("visit.in-weeks", n=weeks),
            partial(move, at),
            key=f"visit.in-{weeks}",
            chosen=at.date() == one.at.date(),
        )
        for weeks, at in zip(WEEKS, offered, strict=False)
    ]
    told = say(when_line(words, one), kind.SUBTITLE, key="visit.at")
    ways: list[ft.Control] = [
        plain(
            words(f"when.pick-{what}"),
            partial(pick, what),
            key=f"visit.{what}",
            icon=icon,
        )
        for what, icon in PICKED.items()
    ]
    return ft.Column(
        [
            *([choices(chips)] if chips else []),
            ft.Container(told, padding=ft.Padding.only(left=4, top=layout.S1)),
            ft.Row(ways, wrap=True, spacing=layout.S2, run_spacing=0),
        ],
        spacing=layout.S1,
        tight=True,
    )


def _zone(words: Words, one: Appointment, *, new: bool) -> ft.Control:
    """Lead to the choice of the clock that the time is by."""
    trail = use_trail()
    return rows(
        [
            list_row(
                words("visit.zone"),
                city_of(one.zone) or words("visit.zone-here"),
                key="visit.zone",
                leading=badge(ft.Icons.PUBLIC_ROUNDED),
                on_click=lambda: trail.go(f"/visit/{'new' if new else one.id}/zone"),
            )
        ]
    )


def _lengths(
    words: Words, one: Appointment, choose: Callable[[int | None], None]
) -> Sequence[ft.Control]:
    offered = sorted({*LENGTHS, *([one.minutes] if one.minutes else [])})
    return [
        choice(
            words("visit.minutes", n=n) if n else words("visit.unsaid"),
            partial(choose, n),
            key=f"visit.minutes.{n or 'unsaid'}",
            chosen=n == one.minutes,
        )
        for n in (None, *offered)
    ]


@ft.component
def _Texts(one: Appointment, visits: AppointmentState, attempt: Attempt) -> ft.Control:
    """Ask where it is, whom to call and what to bring."""
    one = visits.as_it_is(one)
    words = use_words()
    name = one.id
    hint = ft.use_memo(lambda: (words("visit.bring"), words("visit.bring-hint")), [words])
    save = ft.use_memo(
        lambda: lambda text: attempt(partial(visits.amend, name, bring=text)), [name]
    )
    return ft.Column(
        [
            TextLine(
                words("visit.place"),
                one.place,
                lambda text: attempt(partial(visits.amend, name, place=text)),
                "visit.place",
                icon=ft.Icons.PLACE_OUTLINED,
                most=LONGEST_PLACE,
            ),
            PhoneLine(
                words("visit.phone"),
                one.phone,
                lambda text: attempt(partial(visits.amend, name, phone=text)),
                "visit.phone",
                LONGEST_PHONE,
                icon=ft.Icons.CALL_OUTLINED,
            ),
            NoteField(one.bring, save, "visit.bring", hint, LONGEST_TEXT),
        ],
        spacing=layout.S3,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
