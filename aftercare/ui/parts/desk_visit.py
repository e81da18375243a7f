"""One visit of the form; opened, its day, time, length and place."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Protocol

import flet as ft

from aftercare.domain.prescription import Visit
from aftercare.domain.visiting import place_refused
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import badge, list_row
from aftercare.ui.parts.desk_stepper import Step, stepper
from aftercare.ui.parts.text import say
from aftercare.ui.parts.text_line import TextLine
from aftercare.ui.plan_words import about_visit, visit_line
from aftercare.ui.theme import layout
from aftercare.words.words import Words

SHUT = 0.0  # no visit


class Writes(Protocol):
    """What can be done with a visit, which is told by its moment."""

    def step(self, stamp: float, by: int) -> None:
        """Make it longer or shorter."""
        ...

    def place(self, stamp: float, typed: str) -> None:
        """Say where it is; what may not be handed over is only kept as it was typed."""
        ...

    def remove(self, stamp: float) -> None:
        """Take it out; it can be brought back."""
        ...


@ft.component
def VisitRow(
    visit: Visit,
    place: str,
    calendar: Writes,
    is_open: bool,
    past: bool,
    open_at: Callable[[float], None],
    pick: Callable[[str, float], None],
    key: str | None = None,
) -> ft.Control:
    """Show *visit*; *pick* opens a picker of its "day" or its "time".

    *place* is what stands in the field for where it is.
    """
    words, stamp = use_words(), visit.at.timestamp()
    name = f"prescribe.visit.{visit.at:%Y%m%d%H%M}"
    refused = place_refused(visit, place)
    about = about_visit(words, replace(visit, place="") if refused else visit)
    lines = [about, words("prescribe.visit-over") if past else None]
    if refused and not is_open:
        lines.append(words(f"prescribe.place-{refused}"))
    icon = ft.Icons.EXPAND_LESS_ROUNDED if is_open else ft.Icons.EXPAND_MORE_ROUNDED
    head = list_row(
        visit_line(words, visit),
        "\n".join(filter(None, lines)) or None,
        key=name,
        leading=badge(ft.Icons.EVENT_OUTLINED),
        trailing=ft.Icon(icon, color=ft.Colors.ON_SURFACE_VARIANT),
        on_click=lambda: open_at(SHUT if is_open else stamp),
        selected=is_open,
    )
    if not is_open:
        return head
    length = stepper(
        words("prescribe.minutes"),
        words.number(visit.minutes) if visit.minutes else words("prescribe.not-said"),
        words("plan.visit-minutes", n=visit.minutes)
        if visit.minutes
        else words("prescribe.not-said"),
        Step(calendar.step, (stamp,)),
        key=f"{name}.minutes",
    )
    write = partial(calendar.place, stamp)
    line = TextLine(words("prescribe.place"), place, write, f"{name}.place")
    inner = ft.Column(
        [
            _moment(words, name, stamp, pick),
            length,
            line,
            *_refusal(words, refused),
            ft.Row([_removal(words, name, stamp, calendar)], wrap=True),
        ],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
    padding = ft.Padding.only(left=layout.S4, right=layout.S4, bottom=layout.S2)
    return ft.Column(
        [head, ft.Container(inner, padding=padding)],
        spacing=0,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def _refusal(words: Words, reason: str) -> list[ft.Control]:
    if not reason:
        return []
    told = say(words(f"prescribe.place-{reason}"), color=ft.Colors.ERROR)
    return [ft.Semantics(live_region=True, content=told)]


def _moment(
    words: Words, name: str, stamp: float, pick: Callable[[str, float], None]
) -> ft.Control:
    ways = [
        plain(
            words("when.pick-day"),
            lambda: pick("day", stamp),
            key=f"{name}.day",
            icon=ft.Icons.CALENDAR_MONTH_OUTLINED,
        ),
        plain(
            words("when.pick-time"),
            lambda: pick("time", stamp),
            key=f"{name}.time",
            icon=ft.Icons.SCHEDULE_ROUNDED,
        ),
    ]
    return ft.Row(ways, wrap=True, spacing=layout.S2, run_spacing=0)


def _removal(words: Words, name: str, stamp: float, calendar: Writes) -> ft.Control:
    return plain(
        words("prescribe.remove"),
        lambda: calendar.remove(stamp),
        key=f"{name}.remove",
        icon=ft.Icons.DELETE_OUTLINE_ROUNDED,
    )
