"""When was it: a few likely moments as chips, and any other by day and time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial

import flet as ft

from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.text import say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

FIRST_YEAR = 1900
HOURS = {True: ft.TimePickerHourFormat.H24, False: ft.TimePickerHourFormat.H12}
CLIENTS = frozenset({"AU", "CA", "GB", "IE", "IN", "NZ", "SG", "US", "ZA"})
"""Countries whose way with dates in English the client knows."""
FRIDAY = 4
FURTHEST_EAST = timedelta(hours=13)


@dataclass(frozen=True, slots=True)
class MomentWords:
    """What stands on the pickers' buttons, and the chosen moment in words."""

    chosen: str
    pick_day: str
    pick_time: str


def day_of(picked: date) -> date:
    """Return the day that was tapped: the browser sends its own midnight, as a moment in UTC."""
    if not isinstance(picked, datetime):
        return picked
    if picked.tzinfo is None:
        return picked.date()
    here = picked.astimezone()
    if here.hour == here.minute == 0:
        return here.date()
    # The browser is elsewhere. No zone lies further east than New Zealand, but for a few islands.
    return (picked.astimezone(UTC) + FURTHEST_EAST).date()


def way_with_dates(words: Words) -> ft.Locale:
    """Return the locale by which a picker of days shows weeks, and reads dates that are typed.

    The client knows few countries; for any other, one in which dates and weeks begin alike.
    """
    language, _, country = words.locale.partition("_")
    if country not in CLIENTS:
        sunday = words.week_begins > FRIDAY
        country = "US" if words.month_first else "IN" if sunday else "GB"
    return ft.Locale(language, country)


@ft.component
def MomentChoice(
    name: str,
    offered: Sequence[tuple[str, str]],
    chosen: str | None,
    at: datetime,
    now: datetime,
    said: MomentWords,
    on_choose: Callable[[str], None],
    on_pick: Callable[[datetime], None],
    key: str | None = None,
) -> ft.Control:
    """Offer ids with labels; *at* and *now* are local, *on_pick* gets a local time without zone."""
    picking, pick = ft.use_state("")
    ft.use_dialog(use_picker(picking, pick, at, now, on_pick))
    chips = [
        choice(
            label,
            partial(on_choose, option),
            key=f"{name}.{option}",
            chosen=option == chosen,
        )
        for option, label in offered
    ]
    exact = ft.Row(
        [
            say(said.chosen, kind.SUBTITLE, key=f"{name}.at"),
            plain(
                said.pick_day,
                lambda: pick("day"),
                key=f"{name}.day",
                icon=ft.Icons.CALENDAR_MONTH_OUTLINED,
            ),
            plain(
                said.pick_time,
                lambda: pick("time"),
                key=f"{name}.time",
                icon=ft.Icons.SCHEDULE_ROUNDED,
            ),
        ],
        wrap=True,
        spacing=layout.S2,
        run_spacing=0,
        vertical_alignment=ft.CrossAxisAlignment.CENTER,
    )
    parts: list[ft.Control] = [choices(chips)] if chips else []
    return ft.Column([*parts, exact], spacing=layout.S1)


def use_picker(
    picking: str,
    pick: Callable[[str], None],
    at: datetime,
    now: datetime,
    on_pick: Callable[[datetime], None],
    last: date | None = None,
) -> ft.DialogControl | None:
    """Return the picker that is open: of a "day", of a "time", or none.

    Days after today, up to *last*, are offered instead of those before where it is given.
    """
    naive = at.replace(tzinfo=None)
    words = use_words()

    def day_chosen(event: ft.Event[ft.DatePicker]) -> None:
        pick("")
        value = event.control.value
        if value is not None:
            on_pick(datetime.combine(day_of(value), naive.time()))

    def time_chosen(event: ft.Event[ft.TimePicker]) -> None:
        pick("")
        if event.control.value is not None:
            on_pick(datetime.combine(naive.date(), event.control.value))

    if picking == "day":
        return ft.DatePicker(
            value=naive.date(),  # a day has no zone: of a moment the browser would take its own day
            current_date=now.date(),
            first_date=min(now, at).date() if last else date(FIRST_YEAR, 1, 1),
            last_date=last or now.date(),
            locale=way_with_dates(words),
            error_format_text=words("when.unread"),
            error_invalid_text=words("when.outside"),
            help_text=words("when.pick-day"),
            confirm_text=words("when.ok"),
            cancel_text=words("when.cancel"),
            on_change=day_chosen,
            on_dismiss=lambda: pick(""),
        )
    if picking == "time":
        return ft.TimePicker(
            value=naive.time(),
            entry_mode=ft.TimePickerEntryMode.INPUT,
            hour_format=HOURS[words.counts_to_24],
            help_text=words("when.pick-time"),
            hour_label_text=words("when.hour"),
            minute_label_text=words("when.minute"),
            confirm_text=words("when.ok"),
            cancel_text=words("when.cancel"),
            on_change=time_chosen,
            on_dismiss=lambda: pick(""),
        )
    return None
