"""The diary: the curve, one sentence about it, and the days below."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.domain.treatment import Treatment, current
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState
from aftercare.state.practice import PracticeState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.course_of import Course, course_of
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary, secondary
from aftercare.ui.parts.card import card
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.show_way import show_way
from aftercare.ui.parts.text import quiet
from aftercare.ui.screens.chart import SorenessCard
from aftercare.ui.screens.diary_days import Days
from aftercare.ui.screens.diary_ways import Ways
from aftercare.ui.screens.today_function import function_way
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import Trail, use_trail

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
    able = function_way(words, trail.go, "diary.function")
    if not diary.count:
        nothing = [_empty(trail), able, Days(treatments, diary, practices, clock, None)]
        if practices.count:
            nothing.insert(1, Ways())
        return Frame(words("app.tab-diary"), nothing, settings=True)
    new = primary(
        words("diary.new"),
        lambda: trail.go("/check-in"),
        key="diary.new",
        icon=ft.Icons.ADD_ROUNDED,
    )
    controls: list[ft.Control] = [
        *([Filter(treatments, clock, chosen_id, choose)] if len(treatments.treatments) > 1 else []),
        Soreness(treatments, diary, clock, chosen or current(treatments.treatments, clock.now)),
        Ways(),
        show_way(words, trail.go, "diary.report"),
        able,
    ]
    if look.wide:
        controls.append(new)
    return Frame(
        words("app.tab-diary"),
        controls,
        aside=[Days(treatments, diary, practices, clock, chosen)],
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
def Soreness(
    treatments: TreatmentState,
    diary: DiaryState,
    clock: ClockState,
    treatment: Treatment | None,
    key: str | None = None,
) -> ft.Control:
    """Show the course of *treatment* over the one before it, or ask for a treatment."""
    words, trail = use_words(), use_trail()
    pain = ft.use_callback(lambda: trail.go("/diary/pain"), [trail])
    if treatment is None:
        treated = secondary(
            words("diary.treated"), lambda: trail.go("/treated"), key="diary.treated"
        )
        more = plain(words("diary.chart-usual"), pain, key="diary.chart.usual")
        return card(quiet(words("diary.no-treatment"), kind.BODY), treated, more)
    course = course_of(treatment, treatments, diary)
    before = _before(treatment, treatments, diary)
    return kept(SorenessCard, course, before, clock.now, clock.local, pain)


def _before(treatment: Treatment, treatments: TreatmentState, diary: DiaryState) -> Course | None:
    earlier = [t for t in treatments.treatments if t.at < treatment.at]
    return course_of(earlier[-1], treatments, diary) if earlier else None
