"""The next visits of the form: in a week, in two, or on any day to come."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

import flet as ft

from aftercare.domain.occasion import Local, at_clock
from aftercare.domain.prescription import MOST_VISITS, Visit
from aftercare.domain.visiting import (
    BadVisit,
    Typed,
    in_days,
    on_day,
    passing,
    place_refused,
    shown_place,
    stepped_minutes,
    typed_at,
    with_back,
    with_typed,
    with_visit,
)
from aftercare.state.draft import About
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import rows
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.desk_pen import Pen
from aftercare.ui.parts.desk_visit import VisitRow
from aftercare.ui.parts.moment_choice import use_picker
from aftercare.ui.parts.text import quiet, say, section
from aftercare.ui.theme import layout
from aftercare.words.words import Words

WEEK, WEEKS = 7, (1, 2)
FURTHEST = timedelta(days=730)
NEW = 0.0  # no visit: the day that is picked is that of another one
Deleted = Callable[[str, Callable[[], None]], None]
"""Offers to bring back what was taken out: by the key of its sentence, and how."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Writes visits with the *pen*; *exactly* tells the moment of a tap."""

    pen: Pen
    exactly: Callable[[], datetime]
    local: Local
    deleted: Deleted

    @property
    def visits(self) -> tuple[Visit, ...]:
        """The visits as they stand."""
        draft = self.pen.read()
        return draft.plan.visits if draft else ()

    @property
    def typed(self) -> Typed:
        """What was typed as their places."""
        draft = self.pen.read()
        return draft.places if draft else ()

    def at(self, stamp: float) -> Visit | None:
        """Return the visit at a moment, as ``datetime.timestamp`` tells it."""
        return next((one for one in self.visits if one.at.timestamp() == stamp), None)

    def in_days(self, days: int) -> datetime:
        """Return the moment that is offered so many *days* from now."""
        return in_days(days, self.visits, self.exactly(), self.local)

    def add(self, at: datetime) -> None:
        """Add a visit like the last one; BadVisit if it cannot be."""
        last = self.visits[-1] if self.visits else Visit(at=at)
        self._put(replace(last, at=at), with_typed(self.typed, at, None))

    def move(self, stamp: float, at: datetime) -> None:
        """Move a visit to another moment; BadVisit if it cannot be."""
        if one := self.at(stamp):
            text = typed_at(one.at, self.typed)
            typed = with_typed(with_typed(self.typed, one.at, None), at, text)
            self._put(replace(one, at=at), typed, one)

    def place(self, stamp: float, typed: str) -> None:
        """Say where a visit is; what may not be handed over is only kept as it was typed."""
        if one := self.at(stamp):
            refused = place_refused(one, typed)
            visit = one if refused else replace(one, place=typed.strip())
            text = None if typed == visit.place else typed
            self._put(visit, with_typed(self.typed, one.at, text), one)

    def step(self, stamp: float, by: int) -> None:
        """Make a visit longer or shorter."""
        if one := self.at(stamp):
            self._put(replace(one, minutes=stepped_minutes(one.minutes, by)), self.typed, one)

    def remove(self, stamp: float) -> None:
        """Take a visit out; for as long as the draft is there it can be brought back."""
        draft, one = self.pen.read(), self.at(stamp)
        if draft is None or one is None:
            return
        self.pen.change(visits=tuple(other for other in draft.plan.visits if other != one))
        self.deleted("undo.visit", partial(self._bring_back, one, draft.begun_at))

    def _bring_back(self, visit: Visit, begun_at: datetime) -> None:
        draft = self.pen.read()
        if draft and draft.begun_at == begun_at:
            self.pen.change(visits=with_back(draft.plan.visits, visit))

    def _put(self, visit: Visit, typed: Typed, instead_of: Visit | None = None) -> None:
        visits = with_visit(self.visits, visit, self.exactly(), instead_of)
        self.pen.change(About(places=typed), visits=visits)


def visits_part(
    visits: tuple[Visit, ...],
    typed: Typed,
    exactly: Callable[[], datetime],
    local: Local,
    next_minute: Callable[[], Awaitable[bool]],
    pen: Pen,
    deleted: Deleted,
) -> ft.Control:
    """Return the visits and the ways to one more; the latest one stands open.

    *typed* is what was typed as their places.
    *next_minute* waits for the next full minute, False when the page is closed.
    """
    opened, open_at = ft.use_state(NEW)
    picking, pick = ft.use_state(("", NEW))  # what is picked: "day" or "time", and of which visit
    wrong, refuse = ft.use_state("")
    calendar = ft.use_memo(lambda: Calendar(pen, exactly, local, deleted), [pen])
    _use_time(calendar, next_minute)
    now, (what, stamp) = exactly(), picking

    def attempt(act: Callable[[datetime], None], at: datetime) -> None:
        try:
            act(at)
        except BadVisit as bad:
            refuse(bad.reason)
            return
        refuse("")
        open_at(at.timestamp())

    def in_weeks(weeks: int) -> None:
        there = on_day(calendar.visits, weeks * WEEK, exactly(), local)
        if there:
            calendar.remove(there.at.timestamp())
        else:
            attempt(calendar.add, calendar.in_days(weeks * WEEK))

    def picked(wall: datetime) -> None:
        at = at_clock(wall.date(), wall.time(), exactly(), local)
        attempt(partial(calendar.move, stamp) if stamp else calendar.add, at)

    shown = calendar.at(stamp)
    ft.use_dialog(
        use_picker(
            what,
            lambda one: pick((one, stamp)),
            shown.at if shown else calendar.in_days(WEEK),
            local(now),
            picked,
            local(now).date() + FURTHEST,
        )
    )
    words = use_words()
    laid = [
        VisitRow(
            *(one, shown_place(one, typed), calendar),
            *(one.at.timestamp() == opened, one.at <= now, open_at),
            lambda asked, at: pick((asked, at)),
            key=f"{one.at.timestamp()}",
        )
        for one in visits
    ]
    there = frozenset(weeks for weeks in WEEKS if on_day(visits, weeks * WEEK, now, local))
    chips = _chips(words, there, in_weeks, lambda: pick(("day", NEW)))
    refused = say(words(f"prescribe.visit-{wrong}"), color=ft.Colors.ERROR) if wrong else None
    return ft.Column(
        [
            section(words("prescribe.visits")),
            quiet(words("prescribe.visits-full")) if len(visits) >= MOST_VISITS else choices(chips),
            *([ft.Semantics(live_region=True, content=refused)] if refused else []),
            *([rows(laid)] if laid else []),
        ],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def _use_time(calendar: Calendar, next_minute: Callable[[], Awaitable[bool]]) -> None:
    """Have it drawn again when another day has begun, or a visit has passed, and never else."""

    def look() -> tuple[object, ...]:
        return passing(calendar.visits, calendar.exactly(), calendar.local)

    _, see = ft.use_state(look())

    async def follow() -> None:
        while await next_minute():
            see(look())

    ft.use_effect(follow, dependencies=[calendar], cleanup=lambda: None)


def _chips(
    words: Words,
    there: frozenset[int],
    in_weeks: Callable[[int], None],
    pick: Callable[[], None],
) -> list[ft.Control]:
    """Return the ways to one more; *there* are the weeks in which one is on that day."""
    offered = [
        choice(
            words("prescribe.in-weeks", n=weeks),
            partial(in_weeks, weeks),
            key=f"prescribe.visit.in-{weeks}",
            chosen=weeks in there,
        )
        for weeks in WEEKS
    ]
    return [*offered, choice(words("prescribe.pick-day"), pick, key="prescribe.visit.pick")]
