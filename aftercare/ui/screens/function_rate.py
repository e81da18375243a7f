"""How well one can do one's activities, and how it is on the whole: asked now, or amended later."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import flet as ft

from aftercare.domain.function import (
    Activity,
    Beginning,
    Rating,
    asked,
    asked_in,
    beginning,
    score_before,
)
from aftercare.state.appointment import AppointmentState
from aftercare.state.clock import ClockState
from aftercare.state.function_state import FunctionState
from aftercare.state.saving import SavingState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary, secondary
from aftercare.ui.parts.card import card
from aftercare.ui.parts.change_scale import change_scale, change_words
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.saved_line import saved_line
from aftercare.ui.parts.soreness_scale import soreness_scale
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

ROOMY = 390  # wide enough for a scale inside a card with its usual sides
EDGE = 1  # of a card
ENDS = (0, 10)  # the scores that words tell the meaning of


@dataclass(frozen=True, slots=True)
class Scoring:
    """What a tap on a score does; equal to another one that does the same."""

    rate: Callable[[str, str, int], None]
    rating: str  # "": what is answered now
    activity: str

    def __call__(self, score: int) -> None:
        """Save *score*."""
        self.rate(self.rating, self.activity, score)


@dataclass(frozen=True, slots=True)
class Changing:
    """What a tap on a change does; equal to another one that does the same."""

    say: Callable[[str, datetime, int], None]
    rating: str
    since: datetime

    def __call__(self, change: int) -> None:
        """Save *change*."""
        self.say(self.rating, self.since, change)


@ft.component
def RateScreen(
    function: FunctionState,
    treatments: TreatmentState,
    visits: AppointmentState,
    clock: ClockState,
    saving: SavingState,
) -> ft.Control:
    """Ask for each activity and for the whole; each tap is saved at once."""
    words, trail = use_words(), use_trail()
    ft.use_effect(clock.tick, dependencies=[])
    rating = function.sitting
    found = _beginning(treatments, visits, clock.now)
    mine = asked(function.activities)
    body: list[ft.Control]
    if mine or found:
        body = _questions(function, rating, "", mine, found, clock)
    else:
        choose = secondary(
            words("function.choose"),
            lambda: trail.go("/function/activities"),
            key="function.choose",
        )
        body = [say(words("function.nothing")), choose]
    return Frame(
        words("function.title"),
        body,
        foot=_foot(saving, saved=rating is not None),
        leave=Leave("/function", cross=True),
    )


@ft.component
def RatingScreen(
    function: FunctionState,
    treatments: TreatmentState,
    visits: AppointmentState,
    clock: ClockState,
    saving: SavingState,
) -> ft.Control:
    """Show the answers of the address, to be amended or deleted."""
    words, trail = use_words(), use_trail()
    rating_id = ft.use_route_params().get("rating", "")
    seen = ft.use_ref("")
    rating = function.rating(rating_id)
    leave = Leave("/function")
    if rating is None and seen.current != rating_id:
        return NotFoundScreen()
    title = words("function.rating-title")
    if rating is None:  # the last answer was taken back: it can be undone here
        return Frame(title, [quiet(words("function.nothing-left"), kind.BODY)], leave=leave)
    seen.current = rating_id
    at = rating.occurred_at
    found = (
        Beginning(rating.since, treated=False)
        if rating.since
        else _beginning(treatments, visits, at)
    )
    local = clock.local(at)

    def delete() -> None:
        function.remove_rating(rating_id)
        trail.back("/function")

    when = words("visit.when", day=words.date(local, "long"), time=words.time(local))
    icon = ft.Icons.DELETE_OUTLINE_ROUNDED
    away = plain(words("function.delete-rating"), delete, key="function.delete-rating", icon=icon)
    mine = asked_in(rating, function.activities)
    return Frame(
        title,
        [
            quiet(when, kind.BODY),
            *_questions(function, rating, rating_id, mine, found, clock),
            ft.Row([away], alignment=ft.MainAxisAlignment.CENTER),
        ],
        foot=_foot(saving, saved=False),
        leave=leave,
    )


def _beginning(
    treatments: TreatmentState, visits: AppointmentState, at: datetime
) -> Beginning | None:
    been = (one.at for one in visits.appointments if one.takes_place and one.is_over(at))
    return beginning((one.at for one in treatments.treatments), been, at)


def _questions(
    function: FunctionState,
    rating: Rating | None,
    rating_id: str,
    mine: Sequence[Activity],
    found: Beginning | None,
    clock: ClockState,
) -> list[ft.Control]:
    """Return the questions with what is answered; the last time is told after an answer alone."""
    words = use_words()
    at = rating.occurred_at if rating else clock.exactly()
    laid: list[ft.Control] = []
    if mine:
        ask = words("function.rate-asked" if rating_id else "function.rate-ask")
        laid.append(heading(say(ask, kind.TITLE)))
    for one in mine:
        score = rating.of(one.id) if rating else None
        last = _last_score(words, function, one, at, clock) if score is not None else ""
        choose = Scoring(function.rate, rating_id, one.id)
        laid.append(kept(_activity, one.id, one.name, score, last, choose, key=one.id))
    if found:
        change = rating.change if rating else None
        last = _last_change(words, function, at, clock) if change is not None else ""
        day = words.date(clock.local(found.at), "day")
        ask = words("function.whole-asked" if rating_id else "function.whole-ask", day=day)
        told = words("function.whole-treated" if found.treated else "function.whole-visited")
        changing = Changing(function.say, rating_id, found.at)
        told = "" if rating and rating_id and rating.since else told
        laid.append(kept(_whole, ask, told, change, last, changing, key="whole"))
    return laid


def _activity(
    name: str, said: str, score: int | None, last: str, choose: Callable[[int], None]
) -> ft.Control:
    words, look = use_words(), use_look()
    ends = tuple((n, words(f"function.scale-{n}")) for n in ENDS)
    inset = layout.S3 if look.width >= ROOMY else layout.S1  # the scale needs all the width
    side = ft.Padding.symmetric(horizontal=layout.S4 - inset)
    return card(
        ft.Container(heading(say(said, kind.SUBTITLE), 3), padding=side),
        *soreness_scale(f"function.{name}", score, choose, inset + EDGE, ends),
        *([ft.Container(_told(last), padding=side)] if last else []),
        padding=ft.Padding.symmetric(vertical=layout.S4, horizontal=inset),
    )


def _whole(
    ask: str, told: str, change: int | None, last: str, choose: Callable[[int], None]
) -> ft.Control:
    return card(
        heading(say(ask, kind.SUBTITLE), 3),
        *([quiet(told)] if told else []),
        change_scale("function.change", change, choose),
        *([_told(last)] if last else []),
        padding=layout.S4,
    )


def _told(last: str) -> ft.Control:
    return ft.Semantics(live_region=True, container=True, content=quiet(last))


def _last_score(
    words: Words, function: FunctionState, one: Activity, at: datetime, clock: ClockState
) -> str:
    found = score_before(function.ratings, one.id, at)
    if found is None:
        return ""
    score, when = found
    return words("function.last-time", score=score, day=words.date(clock.local(when), "day"))


def _last_change(words: Words, function: FunctionState, at: datetime, clock: ClockState) -> str:
    earlier = [
        one
        for one in function.ratings
        if one.change is not None and one.occurred_at.timestamp() < at.timestamp()
    ]
    if not earlier:
        return ""
    change, when = earlier[-1].change or 0, clock.local(earlier[-1].occurred_at)
    said = change_words(words, change)
    return words("function.last-change", change=said, day=words.date(when, "day"))


def _foot(saving: SavingState, *, saved: bool) -> ft.Control:
    words, look, trail = use_words(), use_look(), use_trail()
    line = saved_line(saved=saved, refused=saving.trouble is not None, enough=True)
    done = primary(words("app.done"), lambda: trail.back("/function"), key="function.done")
    if not look.large:
        return ft.Column(
            [line, done],
            spacing=layout.S2,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        )
    done.expand = True
    return ft.Row([line, done], spacing=layout.S4)
