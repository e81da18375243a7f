"""What several screens say of reminders: since when one waits, and when they may ring."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import flet as ft

from aftercare.domain.reminder import Reminder
from aftercare.domain.ring import is_late
from aftercare.domain.settings import Settings
from aftercare.state.clock import ClockState
from aftercare.ui.parts.card import badge, list_row
from aftercare.words.words import Words


def since(words: Words, due: Sequence[Reminder], clock: ClockState, what: str = "since") -> str:
    """Return since when the latest of *due* waits, in the words of *what*; "" where none does."""
    if not due:
        return ""
    late, time = is_late(due[0], clock.now), words.time(clock.local(due[0].at))
    return words(f"reminder.{what}-late" if late else f"reminder.{what}", time=time)


def hour(words: Words, value: int) -> str:
    """Return a full hour, 0 to 23, as a time of the day."""
    return words.time(datetime(2000, 1, 1, value, tzinfo=UTC))


def rings_row(words: Words, go: Callable[[], None]) -> ft.Control:
    """Lead to what will ring."""
    return list_row(
        words("reminder.title"),
        words("reminder.title-support"),
        key="settings.reminders",
        leading=badge(ft.Icons.NOTIFICATIONS_NONE_ROUNDED),
        on_click=go,
    )


def choose_row(words: Words, mine: Settings, go: Callable[[], None]) -> ft.Control:
    """Lead to what may ring and when, and say when it may not."""
    if mine.quiet_begins == mine.quiet_ends:
        support = words("reminder.choose-support-never")
    else:
        begins, ends = (hour(words, one) for one in (mine.quiet_begins, mine.quiet_ends))
        support = words("reminder.choose-support", begins=begins, ends=ends)
    return list_row(
        words("reminder.choose"),
        support,
        key="reminders.choose",
        leading=badge(ft.Icons.BEDTIME_OUTLINED),
        on_click=go,
    )
