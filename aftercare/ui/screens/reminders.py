"""What will ring: by what on this machine, what is next, a trial, and what to do about silence."""

from collections.abc import Callable
from datetime import datetime

import flet as ft

from aftercare.domain.reminder import Kind, Reminder
from aftercare.domain.settings import Rings, Settings
from aftercare.formats.stretch_words import capital
from aftercare.state.clock import ClockState
from aftercare.state.reminder import FAR, ReminderState, Stage, Trial
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import primary, secondary
from aftercare.ui.parts.card import badge, card, list_row, noted, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.reminder_parts import choose_row
from aftercare.ui.parts.text import quiet, say, section
from aftercare.ui.plan_words import moment
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

NEXT = 5
ICONS = {
    Kind.CHECK_IN: ft.Icons.EDIT_NOTE_ROUNDED,
    Kind.LOOK_AGAIN: ft.Icons.HEALTH_AND_SAFETY_OUTLINED,
    Kind.STRETCHES: ft.Icons.SELF_IMPROVEMENT_OUTLINED,
    Kind.VISIT_EVE: ft.Icons.EVENT_OUTLINED,
    Kind.VISIT_SOON: ft.Icons.EVENT_OUTLINED,
}
MARKS = {
    "granted": ft.Icons.NOTIFICATIONS_ACTIVE_OUTLINED,
    "ask": ft.Icons.NOTIFICATIONS_NONE_ROUNDED,
    "denied": ft.Icons.NOTIFICATIONS_OFF_OUTLINED,
    "none": ft.Icons.NOTIFICATIONS_OFF_OUTLINED,
}
"""By the names of ``Permission`` in device/ports.py."""
NOT_HERE = ("denied", "none")
SILENT = {
    "page": ("sound", "allow", "open", "saving", "calendar"),
    "computer": ("sound", "allow", "open", "calendar"),
    "phone": ("sound", "allow", "saving", "calendar"),
}
"""By the names of ``Channel`` there: what to look at where nothing is heard."""
WITHOUT = {
    "page": ("browser", "calendar"),
    "computer": ("service", "calendar"),
    "phone": ("calendar",),
}
"""The same where there are no notifications at all: what to do about that."""


@ft.component
def RemindersScreen(
    reminders: ReminderState, settings: SettingsState, clock: ClockState, calendar: str = ""
) -> ft.Control:
    """Show all of it; *calendar* is the address at which the calendar is filled, if there is one.

    It says what is allowed and what was handed over, never what was heard: that it cannot know.
    """
    words, trail = use_words(), use_trail()
    ft.use_effect(reminders.look, dependencies=[], cleanup=lambda: None)
    ft.use_effect(clock.tick, dependencies=[])
    mine, channel = settings.settings, reminders.channel or "page"
    soon = reminders.ahead()
    rings = soon if len(soon) >= NEXT else reminders.ahead(FAR)
    found = [one for ring in rings for one in ring.reminders][:NEXT]
    fill = (lambda: trail.go(calendar)) if calendar else None
    without = reminders.permission == "none"
    return Frame(
        words("reminder.title"),
        [
            quiet(words("reminder.intro"), kind.BODY),
            section(words("reminder.here-title"), first=True),
            _channels(words, channel, reminders, fill),
            section(words("reminder.test-title")),
            _trial(words, reminders, clock.local),
        ],
        aside=[
            section(words("reminder.next-title"), first=True),
            _next(words, found, mine, clock),
            rows([choose_row(words, mine, lambda: trail.go("/settings/reminders"))]),
            section(words("reminder.without-title" if without else "reminder.silent-title")),
            card(
                *(
                    noted(ft.Icons.ARROW_RIGHT_ROUNDED, words(f"reminder.silent-{one}"))
                    for one in (WITHOUT if without else SILENT)[channel]
                )
            ),
        ],
        leave=Leave("/settings"),
    )


def _channels(
    words: Words,
    channel: str,
    reminders: ReminderState,
    fill: Callable[[], None] | None,
) -> ft.Control:
    may = reminders.permission
    support = words("reminder.looking") if may is None else words(f"reminder.{channel}-{may}")
    mark = ft.Icons.NOTIFICATIONS_NONE_ROUNDED if may is None else MARKS[may]
    said = ft.Semantics(live_region=True, content=quiet(support, key="reminders.permission"))
    lines: list[ft.Control] = [say(words(f"reminder.channel-{channel}"), kind.SUBTITLE), said]
    if reminders.may_ask:
        allow = secondary(words("reminder.allow"), reminders.ask, key="reminders.allow")
        lines.append(ft.Container(allow, margin=ft.Margin.only(top=layout.S2)))
    shown = ft.Container(
        ft.Row(
            [badge(mark), ft.Column(lines, spacing=0, expand=True, tight=True)],
            spacing=layout.S4,
            vertical_alignment=ft.CrossAxisAlignment.CENTER,
        ),
        padding=ft.Padding.symmetric(vertical=10, horizontal=layout.S4),
    )
    calendar = list_row(
        words("reminder.calendar"),
        words("reminder.calendar-note"),
        key="reminders.calendar",
        leading=badge(ft.Icons.CALENDAR_MONTH_OUTLINED),
        on_click=fill,
    )
    today = list_row(
        words("reminder.today"),
        words("reminder.today-note"),
        key="reminders.today",
        leading=badge(ft.Icons.WB_SUNNY_OUTLINED),
    )
    return rows([shown, calendar, today])


def _trial(
    words: Words, reminders: ReminderState, local: Callable[[datetime], datetime]
) -> ft.Control:
    """Offer the trial, or tell how far it is; while it waits there is nothing to tap."""
    trial, may = reminders.trial, reminders.permission
    if trial.stage is Stage.WAITING:
        return card(_told(words, trial, local))
    if may in NOT_HERE:
        return card(quiet(words(f"reminder.test-{may}"), key="reminders.no-trial"))
    if trial.stage is Stage.IDLE:
        return card(primary(words("reminder.test"), reminders.ring_soon, key="reminders.test"))
    again = primary(words("reminder.test-again"), reminders.ring_soon, key="reminders.test")
    return card(_told(words, trial, local), again)


def _told(words: Words, trial: Trial, local: Callable[[datetime], datetime]) -> ft.Control:
    at = words.time(local(trial.at)) if trial.at else ""
    line = say(words(f"reminder.test-{trial.stage}", time=at), key="reminders.trial")
    return ft.Semantics(live_region=True, content=line)


def _next(words: Words, found: list[Reminder], mine: Settings, clock: ClockState) -> ft.Control:
    if not found:
        none = "reminder.next-silent" if mine.silent == frozenset(Rings) else "reminder.next-empty"
        return card(quiet(words(none), key="reminders.none"))
    now = clock.exactly()
    return rows(
        [
            list_row(
                words(f"reminder.kind-{one.kind}"),
                capital(moment(words, one.at, now, clock.local)),
                key=f"reminders.next.{place}",
                leading=badge(ICONS[one.kind]),
            )
            for place, one in enumerate(found)
        ]
    )
