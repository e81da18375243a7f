"""The next visits of the form: in a week, in two, or on any day to come."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

import flet as ft

from aftercare.domain.occasion import Local, at_clock
from aftercare.domain.prescription import MOST_VISITS, Visit
from aftercare.domain.visiting import BadVisit, in_days, on_day, stepped_minutes, with_visit
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import rows
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.desk_pen import Pen
from aftercare.ui.parts.desk_visit import VisitRow
from aftercare.ui.parts.moment_choice import use_picker
from aftercare.ui.parts.text import quiet, say, section
from aftercare.ui.theme import layout

WEEK, WEEKS = 7, (1, 2)
FURTHEST = timedelta(days=730)
NEW = 0.0  # no visit: the day that is picked is that of another one


@dataclass(frozen=True, slots=True)
class Calendar:
    """Writes visits with the *pen*; *exactly* tells the moment of a tap."""

    pen: Pen
    exactly: Callable[[], datetime]
    local: Local

    @property
    def visits(self) -> tuple[Visit, ...]:
        """The visits as they stand."""
        draft = self.pen.read()
        return draft.plan.visits if draft else ()

    def at(self, stamp: float) -> Visit | None:
        """Return the visit at a moment, as ``datetime.timestamp`` tells it."""
        return next((one for one in self.visits if one.at.timestamp() == stamp), None)

    def in_days(self, days: int) -> datetime:
        """Return the moment that is offered so many *days* from now."""
        return in_days(days, self.visits, self.exactly(), self.local)

    def add(self, at: datetime) -> None:
        """Add a visit like the last one; BadVisit if it cannot be."""
        last = self.visits[-1] if self.visits else Visit(at=at)
        self._put(replace(last, at=at))

    def move(self, stamp: float, at: datetime) -> None:
        """Move a visit to another moment; BadVisit if it cannot be."""
        if one := self.at(stamp):
            self._put(replace(one, at=at), one)

    def place(self, stamp: float, place: str) -> None:
        """Say where a visit is; BadPart if that may not be handed over."""
        if one := self.at(stamp):
            self._put(replace(one, place=place.strip()), one)

    def step(self, stamp: float, by: int) -> None:
        """Make a visit longer or shorter."""
        if one := self.at(stamp):
            self._put(replace(one, minutes=stepped_minutes(one.minutes, by)), one)

    def remove(self, stamp: float) -> None:
        """Take a visit out."""
        left = tuple(one for one in self.visits if one.at.timestamp() != stamp)
        self.pen.change(visits=left)

    def _put(self, visit: Visit, instead_of: Visit | None = None) -> None:
        self.pen.change(visits=with_visit(self.visits, visit, self.exactly(), instead_of))


def visits_part(
    visits: tuple[Visit, ...], exactly: Callable[[], datetime], local: Local, pen: Pen
) -> ft.Control:
    """Return the visits and the ways to one more; the latest one stands open."""
    opened, open_at = ft.use_state(NEW)
    picking, pick = ft.use_state(("", NEW))  # what is picked: "day" or "time", and of which visit
    wrong, refuse = ft.use_state("")
    calendar = ft.use_memo(lambda: Calendar(pen, exactly, local), [pen])
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
            one,
            calendar,
            one.at.timestamp() == opened,
            one.at <= now,
            open_at,
            lambda asked, at: pick((asked, at)),
        )
        for one in visits
    ]
    chips = [
        *(
            choice(
                words("prescribe.in-weeks", n=weeks),
                partial(in_weeks, weeks),
                key=f"prescribe.visit.in-{weeks}",
                chosen=on_day(visits, weeks * WEEK, now, local) is not None,
            )
            for weeks in WEEKS
        ),
        choice(
            words("prescribe.pick-day"),
            lambda: pick(("day", NEW)),
            key="prescribe.visit.pick",
        ),
    ]
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
