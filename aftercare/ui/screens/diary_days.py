"""The days of the diary: what was written and what was practised, newest first."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from itertools import groupby

import flet as ft

from aftercare.domain.diary import Entry
from aftercare.domain.moment import hours_between
from aftercare.domain.occasion import Local
from aftercare.domain.practice import Practice
from aftercare.domain.summary import followed_hours
from aftercare.domain.treatment import Treatment, current, following
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState
from aftercare.state.practice import PracticeState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.course_of import newest_between
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import rows
from aftercare.ui.parts.entry_row import entry_row
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.practice_row import practice_row
from aftercare.ui.parts.text import section
from aftercare.ui.theme import layout
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

ROWS, EARLIER = 20, 40  # drawn at first, and added by "Show earlier"; drawing is the slow part
WEEK_DAYS = 6  # days that are called by their weekday
SOON = timedelta(minutes=10)  # by which clocks may differ

Item = Entry | Practice
"""What a day may hold."""


@ft.component
def Days(
    treatments: TreatmentState,
    diary: DiaryState,
    practices: PracticeState,
    clock: ClockState,
    chosen: Treatment | None,
    key: str | None = None,
) -> ft.Control:
    """Show the newest day by day; a tap shows one, "Show earlier" adds older ones."""
    words, trail = use_words(), use_trail()
    count, show = ft.use_state(ROWS)
    open_ = ft.use_callback(trail.go, [trail])
    entries = _entries(treatments, diary, clock, chosen, count + 1)
    sets = _sets(treatments, practices, clock, chosen, count + 1)
    items: list[Item] = [*entries, *sets]
    found = tuple(sorted(items, key=_order))
    today = clock.local(clock.now).date()
    days = kept(DayList, found[-count:], treatments.treatments, today, clock.local, open_)
    if len(found) <= count:
        return days
    earlier = plain(words("diary.earlier"), lambda: show(count + EARLIER), key="diary.earlier")
    return ft.Column([days, earlier], horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@ft.component
def DayList(
    items: tuple[Item, ...],
    treatments: tuple[Treatment, ...],
    today: date,
    local: Local,
    open_: Callable[[str], None],
    key: str | None = None,
) -> ft.Control:
    """Show *items*, which come oldest first, newest first under the names of their days."""
    look, words = use_look(), use_words()

    def row(item: Item) -> ft.Control:
        at = local(_moment(item))
        if isinstance(item, Practice):
            return practice_row(item, at, lambda one: open_(f"/practice/{one}"), words, look)
        hour = _hour(item, treatments)
        return entry_row(item, at, hour, lambda one: open_(f"/entry/{one}"), words, look)

    laid: list[ft.Control] = []
    for day, members in groupby(reversed(items), key=lambda one: local(_moment(one)).date()):
        laid.append(section(_day_name(words, day, today), first=look.wide and not laid))
        laid.append(rows([row(item) for item in members]))
    stretch = ft.CrossAxisAlignment.STRETCH
    return ft.Column(laid, spacing=layout.S2, horizontal_alignment=stretch)


def _moment(item: Item) -> datetime:
    return item.started_at if isinstance(item, Practice) else item.occurred_at


def _order(item: Item) -> tuple[float, str]:
    return _moment(item).timestamp(), item.id


def _hour(entry: Entry, treatments: tuple[Treatment, ...]) -> int | None:
    treatment = current(treatments, entry.occurred_at)
    if treatment is None:
        return None
    hours = hours_between(treatment.at, entry.occurred_at)
    return int(hours) if hours <= followed_hours(treatment) else None


def _entries(
    treatments: TreatmentState,
    diary: DiaryState,
    clock: ClockState,
    chosen: Treatment | None,
    count: int,
) -> tuple[Entry, ...]:
    """Return the newest *count* entries, of those up to the next treatment if one is *chosen*."""
    if chosen is None:
        return diary.newest(count)
    end = _end(treatments, clock, chosen)
    return newest_between(diary, chosen.at, end, count)


def _sets(
    treatments: TreatmentState,
    practices: PracticeState,
    clock: ClockState,
    chosen: Treatment | None,
    count: int,
) -> tuple[Practice, ...]:
    """Return the newest *count* sets, chosen in the same way."""
    if chosen is None:
        return practices.newest(count)
    return practices.between(chosen.at, _end(treatments, clock, chosen))[-count:]


def _end(treatments: TreatmentState, clock: ClockState, chosen: Treatment) -> datetime:
    after = following(treatments.treatments, chosen)
    return after.at if after else clock.now + SOON


def _day_name(words: Words, day: date, today: date) -> str:
    ago = (today - day).days
    if ago in (0, 1):
        return words("diary.yesterday" if ago else "diary.today")
    at = datetime.combine(day, time())
    form = "weekday" if ago <= WEEK_DAYS else "long" if day.year == today.year else "full"
    return words.date(at, form)
