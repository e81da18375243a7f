"""The diary: the curve, one sentence about it, and the days below."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import groupby

import flet as ft

from aftercare.domain.diary import Entry
from aftercare.domain.moment import hours_between
from aftercare.domain.occasion import Local
from aftercare.domain.summary import followed_hours
from aftercare.domain.treatment import Treatment, current, following
from aftercare.domain.usual_pain import DAYS_SHOWN
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState
from aftercare.state.practice import PracticeState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.course_of import Course, course_of, newest_between
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary, secondary
from aftercare.ui.parts.card import card, rows
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.entry_row import entry_row
from aftercare.ui.parts.frame import Frame
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.practice_list import PracticeList
from aftercare.ui.parts.text import quiet, section
from aftercare.ui.screens.chart import SorenessCard, UsualPainCard
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import Trail, use_trail
from aftercare.words.words import Words

ROWS, EARLIER = 20, 40  # drawn at first, and added by "Show earlier"; drawing is the slow part
WEEK_DAYS = 6  # days that are called by their weekday
CHIPS = 2  # treatments offered before "More"


@ft.component
def DiaryScreen(
    treatments: TreatmentState, diary: DiaryState, clock: ClockState, practices: PracticeState
) -> ft.Control:
    """Show the charts and the entries; all of them, or those since one treatment."""
    look, words, trail = use_look(), use_words(), use_trail()
    chosen_id, choose = ft.use_state("")
    ft.use_effect(clock.tick, dependencies=[])
    chosen = treatments.get(chosen_id) if chosen_id else None
    if not diary.count:
        nothing = [_empty(trail), PracticeList(practices, clock)]
        return Frame(words("app.tab-diary"), nothing, settings=True)
    new = primary(
        words("diary.new"),
        lambda: trail.go("/check-in"),
        key="diary.new",
        icon=ft.Icons.ADD_ROUNDED,
    )
    controls: list[ft.Control] = [
        *([Filter(treatments, clock, chosen_id, choose)] if len(treatments.treatments) > 1 else []),
        Charts(treatments, diary, clock, chosen),
    ]
    if look.wide:
        controls.append(new)
    return Frame(
        words("app.tab-diary"),
        controls,
        aside=[Days(treatments, diary, clock, chosen), PracticeList(practices, clock)],
        foot=None if look.wide else new,
        settings=True,
    )


def _empty(trail: Trail) -> ft.Control:
    look, words = use_look(), use_words()
    begin = primary(words("diary.begin"), lambda: trail.go("/check-in"), key="diary.begin")
    return empty_state(
        ft.Icons.EDIT_NOTE_ROUNDED, words("diary.empty-title"), words("diary.empty"), look, begin
    )


@ft.component
def Filter(
    treatments: TreatmentState,
    clock: ClockState,
    chosen: str,
    choose: Callable[[str], None],
    key: str | None = None,
) -> ft.Control:
    """Offer all entries or those since one treatment, newest first."""
    words = use_words()
    unfolded, unfold = ft.use_state(initial=False)
    newest = tuple(reversed(treatments.treatments))
    shown = newest if unfolded else [t for i, t in enumerate(newest) if i < CHIPS or t.id == chosen]
    chips = [
        choice(words("diary.filter-all"), lambda: choose(""), key="diary.all", chosen=not chosen)
    ]
    chips += [
        choice(
            words.date(clock.local(treatment.at), "day"),
            partial(choose, treatment.id),
            key=f"diary.since.{treatment.id}",
            chosen=treatment.id == chosen,
        )
        for treatment in shown
    ]
    if len(shown) < len(newest):
        chips.append(
            choice(words("diary.filter-more"), lambda: unfold(True), key="diary.filter-more")  # noqa: FBT003
        )
    return choices(chips)


@ft.component
def Charts(
    treatments: TreatmentState,
    diary: DiaryState,
    clock: ClockState,
    chosen: Treatment | None,
    key: str | None = None,
) -> ft.Control:
    """Show both charts where there is room, else one of them with the way to the other."""
    wide = use_look().wide
    usual, turn = ft.use_state(initial=False)
    swap = ft.use_callback(lambda: turn(lambda before: not before), [])
    since = clock.now - timedelta(days=DAYS_SHOWN)
    recent = diary.between(since, clock.now + timedelta(minutes=10))
    other = None if wide else swap
    shown: list[ft.Control] = []
    if wide or not usual:
        treatment = chosen or current(treatments.treatments, clock.now)
        shown.append(Soreness(treatments, diary, clock, treatment, other))
    if wide or usual:
        shown.append(kept(UsualPainCard, recent, clock.now, clock.local, other))
    stretch = ft.CrossAxisAlignment.STRETCH
    return ft.Column(shown, spacing=layout.S3, horizontal_alignment=stretch)


@ft.component
def Soreness(
    treatments: TreatmentState,
    diary: DiaryState,
    clock: ClockState,
    treatment: Treatment | None,
    other: Callable[[], None] | None,
    key: str | None = None,
) -> ft.Control:
    """Show the course of *treatment* over the one before it, or ask for a treatment."""
    words, trail = use_words(), use_trail()
    if treatment is None:
        treated = secondary(
            words("diary.treated"), lambda: trail.go("/treated"), key="diary.treated"
        )
        more = [plain(words("diary.chart-usual"), other, key="diary.chart.usual")] if other else []
        return card(quiet(words("diary.no-treatment"), kind.BODY), treated, *more)
    course = course_of(treatment, treatments, diary)
    before = _before(treatment, treatments, diary)
    return kept(SorenessCard, course, before, clock.now, clock.local, other)


def _before(treatment: Treatment, treatments: TreatmentState, diary: DiaryState) -> Course | None:
    earlier = [t for t in treatments.treatments if t.at < treatment.at]
    return course_of(earlier[-1], treatments, diary) if earlier else None


@ft.component
def Days(
    treatments: TreatmentState,
    diary: DiaryState,
    clock: ClockState,
    chosen: Treatment | None,
    key: str | None = None,
) -> ft.Control:
    """Show the newest entries day by day; a tap shows one, "Show earlier" adds older ones."""
    words, trail = use_words(), use_trail()
    count, show = ft.use_state(ROWS)
    open_entry = ft.use_callback(lambda entry_id: trail.go(f"/entry/{entry_id}"), [trail])
    found = _entries(treatments, diary, clock, chosen, count + 1)
    today = clock.local(clock.now).date()
    days = kept(DayList, found[-count:], treatments.treatments, today, clock.local, open_entry)
    if len(found) <= count:
        return days
    earlier = plain(words("diary.earlier"), lambda: show(count + EARLIER), key="diary.earlier")
    return ft.Column([days, earlier], horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@ft.component
def DayList(
    entries: tuple[Entry, ...],
    treatments: tuple[Treatment, ...],
    today: date,
    local: Local,
    open_entry: Callable[[str], None],
    key: str | None = None,
) -> ft.Control:
    """Show *entries*, which come oldest first, newest first under the names of their days."""
    look, words = use_look(), use_words()

    def row(entry: Entry) -> ft.Control:
        hour = _hour(entry, treatments)
        return entry_row(entry, local(entry.occurred_at), hour, open_entry, words, look)

    laid: list[ft.Control] = []
    for day, members in groupby(reversed(entries), key=lambda e: local(e.occurred_at).date()):
        laid.append(section(_day_name(words, day, today), first=look.wide and not laid))
        laid.append(rows([row(entry) for entry in members]))
    stretch = ft.CrossAxisAlignment.STRETCH
    return ft.Column(laid, spacing=layout.S2, horizontal_alignment=stretch)


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
    after = following(treatments.treatments, chosen)
    end = after.at if after else clock.now + timedelta(minutes=10)
    return newest_between(diary, chosen.at, end, count)


def _day_name(words: Words, day: date, today: date) -> str:
    ago = (today - day).days
    if ago in (0, 1):
        return words("diary.yesterday" if ago else "diary.today")
    at = datetime.combine(day, time())
    form = "weekday" if ago <= WEEK_DAYS else "long" if day.year == today.year else "full"
    return words.date(at, form)
